"""One turn, gathered: everything the rules look at, computed before any of them decides."""

from dataclasses import dataclass, replace
from functools import cached_property

from agent.classify.analysis import Analysis, Intent, Signal, Slots, Topic
from agent.classify.answers import YES_BUT
from agent.dealers import Dealer
from agent.dialog.acts import Act, ColleagueAnswers
from agent.dialog.conversation import Conversation, State, Turn
from agent.dialog.policy import Policy
from agent.dialog.questions import Asked, answer_question, answer_questions, put_answer
from agent.dialog.territory import Area, Outside, Settled, repeats_dealer, settle_area
from agent.dialog.wishes import (
    AREA,
    is_change,
    keep_car,
    keep_confirmed,
    merge_slots,
    narrows,
    restates,
    tells_contact,
    without_area,
    without_signature,
)

DONE = (State.HANDED_OFF, State.CONFIRMED)  # the yes was given
MACHINE = (Intent.AUTOMATED, Intent.SPAM)  # no person wrote it
SURE = 0.5  # confidence below which nobody is let go, deleted, silenced or handed on by a guess
MEMORY = 50  # digests of messages kept against the same one again


@dataclass(frozen=True)
class Case:
    """The frozen context of one decision: the conversation before, the message, and the brand's policy."""

    before: Conversation
    turn: Turn
    policy: Policy

    @property
    def analysis(self) -> Analysis:
        """What the message means."""
        return self.turn.analysis

    def says(self, *signals: Signal) -> bool:
        """True when the message carries one of these signals."""
        return not self.analysis.signals.isdisjoint(signals)

    def intends(self, *intents: Intent) -> bool:
        """True when the message has one of these intents."""
        return self.analysis.intent in intents

    @property
    def from_machine(self) -> bool:
        """True when no person wrote the message; on a chat, where people write, a vague guess is not enough."""
        return is_from_machine(self.before, self.analysis)

    @cached_property
    def said(self) -> Slots:
        """What the message states about the wish; a question about another car or "see you Saturday" is none."""
        said, known = self.analysis.slots, self.before.slots
        if self.before.test_drive and self.intends(Intent.SALES_INQUIRY) and not self.says(Signal.CHANGE):
            said = keep_car(said, known)
        if known.postcode:
            said = without_signature(said, self.analysis.evidence)
        if repeats_dealer(said, self.policy.dealer(self.before.dealer_id), self.home):
            said = without_area(said)
        return replace(said, availability=()) if self.only_repeats_times else said

    @property
    def yes_but_times(self) -> bool:
        """True for "yes, but please on Saturday": whatever was agreed, whoever says so has something else in mind."""
        limited = any(found.rule == YES_BUT for found in self.analysis.evidence)
        return limited and bool(self.analysis.slots.availability)

    @cached_property
    def only_repeats_times(self) -> bool:
        """True when a yes, or a word after it, names the known times once more, perhaps less exactly."""
        said, known = self.analysis.slots, self.before.slots.availability
        agrees = said.confirmation == "yes" and not narrows(said.availability, known)
        if agrees and self.yes_but_times:
            return set(said.availability) == set(known)  # "yes, but please next week" is no yes to its Monday
        return (agrees or self.before.state in DONE) and restates(said.availability, known)

    @cached_property
    def slots(self) -> Slots:
        """The slots after this message."""
        merged = merge_slots(self.known, self.said, self.says(Signal.ADDITION))
        return replace(merged, model=None) if self.analysis.models else merged

    @cached_property
    def known(self) -> Slots:
        """The slots before, without a place outside our countries or a useless code where a better one is said."""
        if isinstance(self.area_before, Outside) and any(getattr(self.said, slot) for slot in AREA):
            return without_area(self.before.slots)
        mended = self.said.postcode and not isinstance(self.area_before, Settled)
        return replace(self.before.slots, postcode=None) if mended else self.before.slots

    @cached_property
    def models(self) -> tuple[str, ...]:
        """The models wanted alike that are still to be chosen from."""
        return self.analysis.models or (() if self.slots.model else self.before.models)

    @cached_property
    def changed(self) -> bool:
        """True when the message changed the wish itself: place, time or car."""
        told = bool(self.analysis.models or self.analysis.unknown_model) or self.says(Signal.DATE_CONFLICT)
        return told or is_change(self.before.slots, self.slots) or self.area != self.area_before

    @cached_property
    def adds_contact(self) -> bool:
        """True when the message gave a name, number or address that was not known."""
        return tells_contact(self.before.slots, self.slots) and not self.changed

    @cached_property
    def wants_drive(self) -> bool:
        """True when a test drive is wished for in this message, or it says yes, where or when to our offer of one."""
        said = self.analysis.slots
        agrees = said.confirmation == "yes" or bool(said.postcode or said.availability)
        refuses = said.confirmation == "no" or self.says(Signal.DEFERRED)
        accepts = self.before.drive_offered and agrees and not refuses
        return self.intends(Intent.TEST_DRIVE) or self.says(Signal.DRIVE) or accepts

    @cached_property
    def restates_wish(self) -> bool:
        """True when a wish that runs is only uttered once more, which answers nothing of what was asked."""
        return self.wants_drive and self.before.test_drive and bool(self.before.asked) and not self.changed

    @property
    def home(self) -> str:
        """The name that the table has for the place of the known code; "" where none is settled."""
        settled = self.area_before if isinstance(self.area_before, Settled) else None
        return self.policy.postcodes.areas[settled.country, settled.postcode].place if settled else ""

    @cached_property
    def area_before(self) -> Area:
        """Where the prospect was before this message, as far as it could be settled."""
        return settle_area(self.before.slots, self.policy)

    @cached_property
    def area(self) -> Area:
        """Where the prospect is, as far as it can be settled."""
        return settle_area(self.slots, self.policy)

    @cached_property
    def dealer(self) -> Dealer | None:
        """The dealer the wish belongs to, as far as it is known."""
        if isinstance(self.area, Settled) and self.slots.model:
            return self.policy.find_dealer(self.area.postcode, self.area.country, self.slots.model)
        return self.policy.dealer(self.before.dealer_id)

    @cached_property
    def answers(self) -> tuple[Act, ...]:
        """What is answered beside the decision; a question that nobody recognised is left to a colleague."""
        answers = answer_questions(self.analysis.questions, self.asked_about, self.policy.catalogue)
        if self.turn.answer:
            return put_answer(answers, self.turn.answer, self.turn.more_asked)
        return answers or ((ColleagueAnswers(),) if self.intends(Intent.SALES_INQUIRY) else ())

    @cached_property
    def asked_about(self) -> Asked:
        """What the questions of the message refer to."""
        settled = isinstance(self.area, Settled) and self.slots.model is not None
        return Asked(self.analysis.mentioned_model or self.slots.model, self.dealer, settled)

    @property
    def left_to_colleague(self) -> tuple[Topic, ...]:
        """The questions that no fact of the catalogue answers."""
        topics, catalogue = self.analysis.questions, self.policy.catalogue
        return tuple(
            topic for topic in topics if answer_question(topic, self.asked_about, catalogue) == ColleagueAnswers()
        )

    @cached_property
    def taken(self) -> Conversation:
        """The conversation with this message taken in, before anything is decided."""
        return replace(
            self.before,
            slots=keep_confirmed(self.before.slots, self.slots) if self.before.consent else self.slots,
            language=self.analysis.language if self.analysis.language_shown else self.before.language,
            test_drive=self.before.test_drive or self.wants_drive,
            models=self.models,
            callback=self.before.callback or self.says(Signal.CALLBACK),
            reply_by_mail=self.before.reply_by_mail or self.says(Signal.BY_MAIL),
            summarised=self.before.summarised and not self.changed,
            reminded=False,
            seen=(*self.before.seen, self.turn.digest)[-MEMORY:],
        )


def is_from_machine(conversation: Conversation, analysis: Analysis) -> bool:
    """See `Case.from_machine`."""
    vague = conversation.channel.is_chat and analysis.confidence < SURE
    return analysis.intent in MACHINE and not vague


def open_case(conversation: Conversation, turn: Turn, policy: Policy) -> Case:
    """The case of one message; what only time has closed goes on where it stopped, once a person writes."""
    machine = is_from_machine(conversation, turn.analysis)
    if conversation.paused and not machine and turn.digest not in conversation.seen:
        conversation = replace(conversation, state=conversation.paused, paused=None)
    return Case(conversation, turn, policy)
