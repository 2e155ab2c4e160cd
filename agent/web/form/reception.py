"""Taking an enquiry: who asks, whether a person filled it in, and then into the store, once."""

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from agent.flows.desk import Desk
from agent.flows.take_in import Incoming, take_in_messages
from agent.intake.message import InboundMessage
from agent.intake.threads import make_token
from agent.storage.enquiries import find_enquiries
from agent.web.form.enquiry import Enquiry, parse_enquiry
from agent.web.form.limits import Limits
from agent.web.form.message import (
    Circumstances,
    Contact,
    compose_message,
    name_by_key,
    names_by_content,
    read_contact,
    write_raw,
)
from agent.web.form.problems import Problem
from agent.web.form.stamps import Stamps, find_trap
from agent.web.site import Site

LONGEST_KEY = 255  # characters of an Idempotency-Key
SOURCE = "form"


@dataclass(frozen=True)
class Caller:
    """Who posts: from which network address, and with which key of ours, where it is one of the brand's servers."""

    address: str
    key: str = ""

    @property
    def scope(self) -> str:
        """Whose Idempotency-Keys these are."""
        return self.key or "public"


@dataclass(frozen=True)
class Post:
    """What was posted: the fields, the language it is answered in, and the caller's own name for it."""

    fields: Mapping[str, Any]
    language: str
    idempotency_key: str | None = None


@dataclass(frozen=True)
class Taken:
    """An enquiry that is stored: its id, whether it is answered by mail, and the conversation that it opened.

    `opened` is None where it went on with an older one: whoever posts it may be somebody else than who wrote there.
    """

    id: str
    by_mail: bool
    opened: str | None


@dataclass(frozen=True)
class Reception:
    """Where enquiries are taken; `texts` are the words of the form by language."""

    desk: Desk
    site: Site
    texts: Mapping[str, Mapping[str, Any]]
    limits: Limits

    @property
    def stamps(self) -> Stamps:
        """The time trap."""
        return Stamps(self.desk.house.secret)

    def check_caller(self, caller: Caller, claimed: str | None) -> Caller | Problem:
        """The caller with the key that was claimed (None: none was), if we know it and nobody comes too often."""
        seconds = self.desk.clock().timestamp()
        known = find_key(claimed, self.site.api_keys) if claimed is not None else None
        allowed = (
            self.limits.allows_server(known, seconds) if known else self.limits.allows_address(caller.address, seconds)
        )
        if not allowed:
            return Problem(429, "too_often")
        if claimed is not None and known is None:
            self.limits.refuse("bad_key")
            return Problem(401, "bad_key")
        return replace(caller, key=known or "")

    async def receive(self, post: Post, caller: Caller) -> Taken | Problem:
        """Take one enquiry, or say what is wrong with it."""
        enquiry = parse_enquiry(post.fields)
        if not isinstance(enquiry, Enquiry):
            return Problem(422, "invalid", enquiry)
        contact = read_contact(enquiry, self.desk.policy.catalogue.brand.countries, self.desk.house.own.addresses)
        if not isinstance(contact, Contact):
            return Problem(422, "invalid", contact)
        problem = self.find_obstacle(enquiry, contact, post, caller)
        return problem or await self.take(enquiry, contact, post, caller)

    def find_obstacle(self, enquiry: Enquiry, contact: Contact, post: Post, caller: Caller) -> Problem | None:
        """Why a sound enquiry is not taken: a machine seems to send it, or one person sends too many."""
        now = self.desk.clock()
        if post.idempotency_key is not None and not 1 <= len(post.idempotency_key) <= LONGEST_KEY:
            return Problem(400, "bad_idempotency")
        trap = None if caller.key else find_trap(enquiry, self.stamps, now)
        if trap:
            self.limits.refuse(trap)
            return Problem(422, "once_more", stamp=self.stamps.renew(enquiry.stamp, now))
        allowed = self.limits.allows_sender(contact.sender, now.timestamp())
        return None if allowed else Problem(429, "too_often")

    async def take(self, enquiry: Enquiry, contact: Contact, post: Post, caller: Caller) -> Taken | Problem:
        """Store an enquiry that nobody stored yet, and queue its answer."""
        now, raw = self.desk.clock(), write_raw(enquiry)
        name = await self.choose_name(post, caller, raw, now)
        message = compose_message(enquiry, contact, name, now, self.describe_circumstances(enquiry, post))
        await self.store(message, raw)
        async with self.desk.engine.connect() as connection:
            stored = (await find_enquiries(connection, [name]))[name]
        if stored.raw != raw:
            return Problem(422, "conflict")
        return Taken(name, bool(contact.email), stored.opened)

    async def store(self, message: InboundMessage, raw: bytes) -> None:
        """One commit, after which the enquiry is as good as answered."""
        await take_in_messages(self.desk, [Incoming(message, raw, SOURCE)])

    async def choose_name(self, post: Post, caller: Caller, raw: bytes, now: datetime) -> str:
        """The enquiry's id: the caller's own name for it, else one that the same words have again for a while."""
        if post.idempotency_key:
            return name_by_key(post.idempotency_key, caller.scope)
        name, before = names_by_content(raw, now)
        async with self.desk.engine.connect() as connection:
            return before if before in await find_enquiries(connection, [before]) else name

    def describe_circumstances(self, enquiry: Enquiry, post: Post) -> Circumstances:
        """The words that the message is composed with: those of the form's own language, where it names one."""
        language = enquiry.language.lower() if enquiry.language.lower() in self.texts else post.language
        wording = self.desk.wordings[self.desk.policy.reply_language(language)]
        return Circumstances(self.desk.policy.catalogue, wording, self.texts[language])

    def link_to(self, conversation_id: str) -> str | None:
        """The page on which a conversation can be completed; None where nobody knows under which address it is."""
        token = make_token(conversation_id, self.desk.house.secret)
        return f"{self.site.root_url}/e/{token}" if self.site.root_url else None


def find_key(claimed: str, known: Sequence[str]) -> str | None:
    """The key that was claimed, if it is one of those we know; how long it takes tells nothing."""
    return next((key for key in known if hmac.compare_digest(key.encode(), claimed.encode())), None)
