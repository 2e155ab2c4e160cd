"""What a rule of the policy decides: one case in, one decision out."""

from dataclasses import replace
from typing import Any

from agent.classify.analysis import Intent, Signal, Topic
from agent.dialog.acts import (
    AlreadyWithDealer,
    AskConfirmationAgain,
    AskSlots,
    AskWhatToChange,
    ChooseModel,
    Closed,
    ColleagueAnswers,
    ConsentRefused,
    DatesPassed,
    Deferred,
    HandedOver,
    NotNow,
    OfferDrive,
    PersonWillAnswer,
    Thanks,
    WhatICanDo,
)
from agent.dialog.case import Case
from agent.dialog.conditions import is_asking, leave_reason, person_reason
from agent.dialog.conversation import Consent, CreateTask, Decision, HandOver, State, TellDealer
from agent.dialog.reply import reply, silence
from agent.dialog.slots import name_models
from agent.dialog.wishes import future_windows

MISUNDERSTOOD_AT_MOST = 1  # the second time in a row a person takes over


def ignore(case: Case) -> Decision:
    """Machines get no answer; what they wrote changes nothing of the wish."""
    state = State.IGNORED if case.before.state is State.NEW else case.before.state
    seen = case.taken.seen
    return Decision(replace(case.before, state=state, seen=seen), "machine")


def close(case: Case) -> Decision:
    """One reply, then silence; after a hand-off the dealer is told. The second time nothing more is said."""
    told = (TellDealer(case.before.dealer_id, "withdrawn"),) if case.before.consent and case.before.dealer_id else ()
    erase = (CreateTask("erasure"),) if case.intends(Intent.PRIVACY) else ()
    ended: dict[str, Any] = {
        "state": State.CLOSED,
        "consent": None,
        "test_drive": False,
        "summarised": False,
        "asked": (),
    }
    if case.before.state is State.CLOSED:
        return silence(case, "leaves", asked=(), **ended)
    goodbye = Closed(leave_reason(case) or "stop", dealer_told=bool(told))
    return reply(case, "leaves", (goodbye,), effects=(*told, *erase), **ended)


def call_person(case: Case, reason: str = "") -> Decision:
    """A person will answer; the agent is silent until they hand back."""
    why = reason or person_reason(case) or "unclear"
    return reply(case, f"person_{why}", (PersonWillAnswer(why),), effects=(CreateTask(why),), state=State.WITH_HUMAN)


def stay_silent(case: Case) -> Decision:
    """A person talks; nobody talks over them."""
    return silence(case, "person_talks")


def rest(case: Case) -> Decision:
    """Not now: no more questions until the prospect comes back; a dealer who has the lead is told."""
    told = (TellDealer(case.before.dealer_id, "withdrawn"),) if case.before.consent and case.before.dealer_id else ()
    return reply(case, "not_now", (NotNow(),), effects=told, state=State.NURTURING, summarised=False, consent=None)


def respect_refusal(case: Case) -> Decision:
    """Nothing is passed on: whom to call oneself; the second time the conversation ends."""
    if case.before.refusals:
        return reply(case, "consent_refused", (Closed("refused"),), state=State.CLOSED, test_drive=False)
    return reply(
        case,
        "consent_refused",
        (ConsentRefused(case.dealer),),
        ("confirmation",),
        state=State.AWAITING_CONFIRMATION,
        test_drive=True,
        refusals=1,
    )


def wait_for_them(case: Case) -> Decision:
    """They want to think it over: the question stays open, and nothing is asked anew."""
    return reply(case, "deferred", (Deferred(),), asked=case.before.asked, waiting_since=case.turn.at)


def hand_over(case: Case) -> Decision:
    """The clear yes: the dealer gets the lead, unless all the times have passed meanwhile."""
    windows = future_windows(case.slots.availability, case.turn.at, case.policy.zone)
    slots = replace(case.slots, availability=windows)
    if not windows:
        question = (DatesPassed(), AskSlots(("availability",)))
        return reply(
            case, "too_late", question, ("availability",), slots=slots, state=State.QUALIFYING, summarised=False
        )
    dealer = case.policy.dealer(case.before.dealer_id)
    return reply(
        case,
        "confirmed",
        (HandedOver(dealer, case.taken.callback),),
        effects=(HandOver(case.before.dealer_id),) if dealer else (HandOver(None), CreateTask("no_dealer")),
        slots=slots,
        state=State.HANDED_OFF if dealer else State.CONFIRMED,
        consent=Consent(case.turn.at, case.turn.message_id),
        misunderstood=0,
    )


def ask_what_to_change(case: Case) -> Decision:
    """A plain no: what is to change? The second plain no ends it."""
    if case.before.noes or case.before.refusals:
        return reply(case, "declined", (Closed("no_wish"),), state=State.CLOSED, test_drive=False)
    return reply(case, "declined", (AskWhatToChange(),), ("confirmation",), noes=1, misunderstood=0)


def tell_dealer_contact(case: Case) -> Decision:
    """A name or number after the hand-off goes to the dealer as well."""
    told = (TellDealer(case.before.dealer_id, "contact"),) if case.before.dealer_id else ()
    noted = AlreadyWithDealer(case.policy.dealer(case.before.dealer_id), noted=True)
    return reply(case, "contact_after_handoff", (noted,), effects=told, misunderstood=0)


def thank(case: Case) -> Decision:
    """A short friendly word; the state stays."""
    return reply(case, "thanks", (Thanks(),), misunderstood=0)


def point_to_dealer(case: Case) -> Decision:
    """The dealer has the wish: answer what was asked, else say who will be in touch."""
    dealer = AlreadyWithDealer(case.policy.dealer(case.before.dealer_id))
    unclear = not (is_asking(case) or case.wants_drive)
    return reply(case, "with_dealer", () if case.answers else (dealer,), misunderstood=int(unclear))


def answer_inquiry(case: Case) -> Decision:
    """A question about the cars: from the facts, else a colleague; and the offer of a drive."""
    unanswered = not case.answers
    acts = (ColleagueAnswers(),) if unanswered else ()
    model = case.analysis.mentioned_model or case.slots.model
    offer = OfferDrive(case.policy.catalogue.model(model).name if model else None)
    task = (CreateTask("question"),) if unanswered else ()
    return reply(
        case, "inquiry", (*acts, offer), effects=task, state=State.QUALIFYING, drive_offered=True, misunderstood=0
    )


def introduce_service(case: Case) -> Decision:
    """Anything else at the beginning: what the assistant can do, and a task where something is left to do."""
    harmless = case.says(Signal.GREETING, Signal.THANKS) or Topic.BOT in case.analysis.questions
    handled = any(isinstance(act, ColleagueAnswers) for act in case.answers)
    task = () if harmless or handled else (CreateTask("other"),)
    return reply(
        case,
        "other",
        (WhatICanDo(left_to_person=bool(task)),),
        effects=task,
        state=State.QUALIFYING,
        drive_offered=True,
        misunderstood=case.before.misunderstood + (case.before.state is not State.NEW),
    )


def ask_again(case: Case) -> Decision:
    """The open question in other words; a question or a name on the way does not count as not understood."""
    understood = is_asking(case)
    if case.before.misunderstood >= MISUNDERSTOOD_AT_MOST and not understood:
        return call_person(case, "unclear")
    counted = case.before.misunderstood + (not understood)
    colleague = (ColleagueAnswers(),) if case.intends(Intent.SALES_INQUIRY) and not case.answers else ()
    task = (CreateTask("question"),) if colleague else ()
    question = open_question(case)
    return reply(case, "again", (*colleague, *question), case.before.asked, task, misunderstood=counted)


def open_question(case: Case) -> tuple[AskConfirmationAgain | AskSlots | ChooseModel | WhatICanDo, ...]:
    """What we still wait to hear, to be asked in other words."""
    if case.before.asked == ("confirmation",):
        return (AskConfirmationAgain(),)
    if case.models and case.before.asked == ("configuration",):
        return (ChooseModel(name_models(case, case.models)),)
    if case.before.asked:
        return (AskSlots(case.before.asked, again=True),)
    return (WhatICanDo(left_to_person=False),)
