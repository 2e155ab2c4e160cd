"""Whether the accounts at Meta can be used: the token, its end, and what our app is subscribed to."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from agent.channels.graph import Answer, GraphClient, GraphError, NoAnswerError
from agent.channels.graph_errors import BAD_TOKEN, find_handling
from agent.channels.port import ChannelHealth
from agent.intake.message import Channel

PAGE_FIELDS = frozenset({"messages", "messaging_postbacks", "message_echoes"})  # without echoes nobody may take over
INSTAGRAM_FIELDS = frozenset({"messages"})


class Trouble(Exception):  # noqa: N818  # it is what the operator reads
    """Why an account cannot be used, in words."""


Examine = Callable[[GraphClient, str], Awaitable[None]]
"""Looks at one account. Raises Trouble, GraphError and NoAnswerError."""


@dataclass(frozen=True)
class GraphHealth:
    """The health of all accounts of one channel. `alarms` are what sending has found out, by account."""

    channel: Channel
    accounts: Mapping[str, GraphClient]
    examine: Examine
    alarms: Mapping[str, str]

    async def check(self) -> Sequence[ChannelHealth]:
        """Ask Meta; never raises for what a server or the network did."""
        return await asyncio.gather(*(self._check(account) for account in self.accounts))

    async def _check(self, account: str) -> ChannelHealth:
        client, expires_at = self.accounts[account], None
        try:
            expires_at = await check_token(client)
            await self.examine(client, account)
        except Trouble as trouble:
            return ChannelHealth(self.channel, account, str(trouble), expires_at)
        except NoAnswerError as error:
            return ChannelHealth(self.channel, account, f"no answer: {error}", expires_at)
        except GraphError as error:
            words = find_handling(self.channel, error.code, error.subcode, error.transient).words
            return ChannelHealth(self.channel, account, f"{error}: {words}", expires_at)
        return ChannelHealth(self.channel, account, self.alarms.get(account), expires_at)


async def check_token(client: GraphClient) -> datetime | None:
    """When the token ends (aware); None where it does not, or nobody says. Raises Trouble when it has ended."""
    if not client.site.explains_tokens:
        await client.fetch("me", fields="user_id")  # an error tells of a dead one
        return None
    known = await client.inspect_token()
    if known.get("is_valid") is not True:
        raise Trouble(BAD_TOKEN.words)
    ends = [known.get(name) for name in ("expires_at", "data_access_expires_at")]
    return min((datetime.fromtimestamp(end, UTC) for end in ends if isinstance(end, int) and end > 0), default=None)


async def examine_page(client: GraphClient, account: str) -> None:
    """A page sends us what we need."""
    require_fields(find_subscription(await client.fetch(f"{account}/subscribed_apps"), client.site.app_id), PAGE_FIELDS)


async def examine_instagram(client: GraphClient, account: str) -> None:
    """An account sends us what we need; the token's own page or account is meant by `me`."""
    del account
    require_fields(find_subscription(await client.fetch("me/subscribed_apps"), client.site.app_id), INSTAGRAM_FIELDS)


async def examine_number(client: GraphClient, account: str) -> None:
    """Meta lets a number send, and its business account sends us what comes in."""
    status = (await client.fetch(account, fields="health_status")).get("health_status")
    health = status if isinstance(status, dict) else {}
    if health.get("can_send_message") == "BLOCKED":
        raise Trouble(f"Meta lets it send nothing ({', '.join(list_blocks(health)) or 'no reason is given'})")
    for entity in list_objects(health, "entities"):
        if entity.get("entity_type") == "WABA":
            find_subscription(await client.fetch(f"{entity.get('id')}/subscribed_apps"), client.site.app_id)


def list_blocks(health: Answer) -> Iterator[str]:
    """What is blocked, with Meta's error codes."""
    for entity in list_objects(health, "entities"):
        codes = [str(error.get("error_code")) for error in list_objects(entity, "errors")]
        if entity.get("can_send_message") == "BLOCKED":
            yield " ".join([str(entity.get("entity_type")), *codes])


def find_subscription(answer: Answer, app_id: str) -> Answer:
    """Our app among those that are subscribed; any, where we do not know its id. Raises Trouble without one."""
    for app in list_objects(answer, "data"):
        inner = app.get("whatsapp_business_api_data")
        identity = str((inner if isinstance(inner, dict) else app).get("id"))
        if app_id in ("", identity):
            return app
    raise Trouble("our app is not subscribed, so that nothing that people write arrives")


def require_fields(subscription: Answer, needed: frozenset[str]) -> None:
    """Raises Trouble where something is not subscribed; an answer without a list of fields tells nothing."""
    fields = subscription.get("subscribed_fields")
    missing = needed - set(map(str, fields)) if isinstance(fields, list) else frozenset()
    if missing:
        raise Trouble(f"our app is not subscribed to {', '.join(sorted(missing))}")


def list_objects(answer: Answer, name: str) -> Iterator[dict[str, Any]]:
    """The objects in a list of an answer."""
    listed = answer.get(name)
    yield from (one for one in listed if isinstance(one, dict)) if isinstance(listed, list) else ()
