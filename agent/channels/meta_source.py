"""Deliveries of Meta at one address: pages, Instagram accounts and WhatsApp numbers of all apps that are ours."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from agent.channels.port import MalformedError
from agent.intake.arrivals import Arrival
from agent.intake.meta.post import read_post
from agent.intake.meta.signature import answer_challenge, is_signed
from agent.intake.meta.values import MalformedPayloadError

SIGNATURE_HEADER = "x-hub-signature-256"


class MetaSource:
    """Meta behind `/webhooks/meta`: `secrets` of the apps that may sign, `own_apps` by whose ids we know our echoes.

    A delivery does not say when it was signed; what comes twice is known by the ids in it.
    """

    name = "meta"

    def __init__(self, secrets: Sequence[str], verify_token: str, own_apps: Sequence[str] = ()) -> None:
        self._secrets = tuple(secrets)
        self._verify_token = verify_token
        self._own_apps = frozenset(own_apps)

    def accepts(self, body: bytes, headers: Mapping[str, str], now: datetime) -> bool:
        """True when one of the apps signed the body. Header names are lower case."""
        del now
        return is_signed(body, headers.get(SIGNATURE_HEADER, ""), self._secrets)

    def read(self, body: bytes, now: datetime) -> Sequence[Arrival]:
        """Everything in a delivery, in its order; `now` is aware. Raises MalformedError."""
        try:
            return read_post(body, self._own_apps, now)
        except MalformedPayloadError as error:
            raise MalformedError(str(error)) from None

    def answer_challenge(self, query: Mapping[str, str]) -> str | None:
        """What to answer when Meta asks whether we are we; None refuses."""
        return answer_challenge(query, self._verify_token)
