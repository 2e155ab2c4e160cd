"""Turns what one visitor's messages led to into the panes of the page."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from agent.dialog.conversation import State
from agent.flows.desk import Desk
from agent.intake.threads import make_token
from agent.storage.demo_views import DemoView, ShownMail
from agent.storage.demo_visitors import PHONE_CHANNELS, campaign_of
from agent.web.demo.examples import Example, sign_for
from agent.web.demo.insight import Reader, gather_insights
from agent.web.demo.mailbox import STEPS, Thread, gather_threads
from agent.web.demo.phone import gather_phones
from agent.web.demo.strands import gather_strands
from agent.web.texts import find_sentence

TEMPLATES = Path(__file__).parents[1] / "templates"
PANES = ("mailbox", "insight", "dealer")
CHANNELS = ("mail", *(channel.value for channel in PHONE_CHANNELS), "website", "team")
DEALER_KINDS = ("lead", "dealer_news", "task")


@dataclass(frozen=True)
class Visitor:
    """Who looks at the page: an id that only this browser knows, and the language it is shown in."""

    id: str
    language: str


@dataclass(frozen=True)
class Typed:
    """What stands in a form that was not taken: its fields, and what is wrong with which."""

    fields: Mapping[str, str]
    faults: Mapping[str, str]


NOTHING_TYPED = Typed({}, {})


def make_environment() -> Environment:
    """The templates; everything filled in is escaped, and a name they do not know is an error."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["sentence"] = find_sentence
    return environment


@dataclass(frozen=True)
class Renderer:
    """Renders for one desk; `texts` are the words of the pages by language."""

    desk: Desk
    environment: Environment
    texts: Mapping[str, Mapping[str, Any]]
    examples: Sequence[Example]

    def render_page(self, view: DemoView, visitor: Visitor, version: str, typed: Typed = NOTHING_TYPED) -> str:
        """The whole page."""
        signed = [sign_for(example, visitor.id) for example in self.examples]
        groups = {
            language: [example for example in signed if example.language == language]
            for language in sorted(self.texts, key=lambda language: language != visitor.language)
        }
        wanted = typed.fields.get("channel", "")
        typed_here = {"typed": typed, "channels": CHANNELS, "shown": wanted if wanted in CHANNELS else CHANNELS[0]}
        facts = self.gather(view, visitor) | typed_here | {"version": version, "examples": groups}
        return self.environment.get_template("page.html").render(**facts)

    def render_panes(self, view: DemoView, visitor: Visitor) -> dict[str, str]:
        """The parts of the page that change, by pane."""
        facts = self.gather(view, visitor)
        panes = {pane: self.environment.get_template(f"{pane}.html").render(**facts) for pane in PANES}
        chat = self.environment.get_template("phone.html")
        return panes | {phone.channel.value: chat.render(**facts, phone=phone) for phone in facts["phones"]}

    def fields_of(self, key: str, visitor: Visitor) -> Mapping[str, str]:
        """The fields of a form that holds an example; empty for one that does not exist."""
        found = [asdict(sign_for(example, visitor.id).letter) for example in self.examples if example.key == key]
        return found[0] if found else {}

    def introduce_quote(self, answered: ShownMail, visitor: Visitor) -> str:
        """The line that mail programs put above the mail they quote."""
        words, at = self.texts[visitor.language], answered.created_at.astimezone(self.desk.policy.zone)
        house = {"name": self.desk.house.name, "address": self.desk.house.address}
        moment = {"day": at.strftime(words["quote_day"]), "clock": at.strftime("%H:%M")}
        return str(words["quote_intro"] % (house | moment))

    def gather(self, view: DemoView, visitor: Visitor) -> dict[str, Any]:
        """What the templates are filled with."""
        policy, wordings = self.desk.policy, self.desk.wordings
        wording = wordings[visitor.language if visitor.language in wordings else policy.reply_language(None)]
        return {
            "t": self.texts[visitor.language],
            "visitor": visitor,
            "brand": policy.catalogue.brand,
            "house": self.desk.house,
            "threads": gather_threads(view),
            "strands": gather_strands(gather_insights(view, Reader(wording, policy.catalogue)), view),
            "phones": gather_phones(view),
            "campaign": campaign_of(visitor.id),
            "link_to": self.link_to,
            "dealer_mails": [mail for mail in reversed(view.mails) if mail.kind in DEALER_KINDS],
            "tasks": view.tasks,
            "task_texts": wording.words["tasks"],
            "steps": STEPS,
            "reached": count_steps,
            "quick_replies": self.suggest_replies,
            "clock": self.tell_time,
        }

    def link_to(self, thread: Thread) -> str:
        """The page on which a conversation can be completed with a few taps."""
        return f"/e/{make_token(thread.id, self.desk.house.secret)}"

    def tell_time(self, moment: datetime) -> str:
        """The time of day in the brand's zone."""
        return moment.astimezone(self.desk.policy.zone).strftime("%H:%M:%S")

    def suggest_replies(self, thread: Thread) -> list[str]:
        """What the prospect might answer to the latest mail, in the language of the conversation."""
        if thread.conversation is None:
            return []
        conversation = thread.conversation
        quick = self.texts[self.desk.policy.reply_language(conversation.language)]["quick"]
        if conversation.state is State.AWAITING_CONFIRMATION:
            return list(quick["yes"])
        if conversation.drive_offered:
            return list(quick["offered"])
        model = self.desk.policy.catalogue.models[0].name
        answers = [quick[slot] % {"model": model} for slot in conversation.asked if slot in quick]
        return [", ".join(answers)] if answers else []


def count_steps(state: str) -> int:
    """How many steps of the way a conversation has gone in this state; 0 where it has left the way."""
    if state == State.CONFIRMED:
        return len(STEPS)
    return STEPS.index(State(state)) + 1 if state in STEPS else 0
