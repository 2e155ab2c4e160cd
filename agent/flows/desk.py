"""What every step needs, gathered once: the database, the queue, understanding, policy, wording, and the way out."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from weakref import WeakValueDictionary

from sqlalchemy.ext.asyncio import AsyncEngine

from agent.channels.lead_ads import LeadAds
from agent.channels.port import ChatSender, HealthCheck
from agent.channels.smtp_out import MailSender
from agent.classify.understand import Understanding
from agent.dialog.guards import Register
from agent.dialog.hours import BusinessHours
from agent.dialog.policy import Policy
from agent.dialog.wording import Wording
from agent.flows.queue import Queue
from agent.intake.message import Channel
from agent.intake.portals.rule import Portal
from agent.intake.screening import OwnIdentity
from agent.llm.answers import BrandAnswer
from agent.llm.assistant import Assists


@dataclass(frozen=True)
class House:
    """Under which name and address we write, and the limits we keep."""

    address: str  # what prospects write to and get answers from
    name: str
    secret: str  # signs the tokens of reply addresses
    own: OwnIdentity  # how we know our own mail when it comes back
    replies_a_day: int = 20  # to one address
    team_address: str | None = None  # who gets what a person has to do
    register: Register = "formal"  # how prospects are addressed
    portals: tuple[Portal, ...] = ()  # how known portals write their mails
    root_url: str = ""  # where people reach our pages; empty where nobody said

    @property
    def domain(self) -> str:
        """The domain of our Message-IDs."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True)
class Desk:
    """The dependencies of the steps. `clock` gives the time, aware; nothing here reads it otherwise.

    `sender` sends mail, `chats` what goes out on any other channel; what has no way out is kept. `checks` look after
    the logins of channels, `lead_ads` fetches what people fill in there.
    `assist` makes the helper of each reply that asks a model; `answers` are the brand's own. `turns`
    are the conversations that a model is asked about at this moment.
    """

    engine: AsyncEngine
    queue: Queue
    understanding: Understanding
    policy: Policy
    wordings: Mapping[str, Wording]
    sender: MailSender | None  # None: mail is kept, not sent
    house: House
    clock: Callable[[], datetime]
    assist: Callable[[], Assists] | None = None  # None: no model is asked
    answers: tuple[BrandAnswer, ...] = ()
    chats: Mapping[Channel, ChatSender] = field(default_factory=dict)
    checks: Sequence[HealthCheck] = ()
    lead_ads: LeadAds | None = None
    turns: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    @property
    def hours(self) -> BusinessHours:
        """When people of the brand work."""
        return self.policy.hours
