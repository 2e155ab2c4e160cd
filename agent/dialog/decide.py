"""The policy as one ordered table of rules; the first that fits decides, and its name is recorded.

A question in the message is answered beside whatever was decided (`reply` sees to that).
"""

from collections.abc import Callable
from dataclasses import dataclass

from agent.dialog.case import DONE, Case, open_case
from agent.dialog.conditions import (
    asks_about_cars,
    changes_what_is_agreed,
    is_asking,
    is_not_now,
    is_over,
    is_without_wish,
    moves_the_wish_on,
    person_reason,
    puts_off,
    refuses_consent,
    says_no,
    says_yes,
    thanks_only,
)
from agent.dialog.conversation import Conversation, Decision, State, Turn
from agent.dialog.outcomes import (
    MISUNDERSTOOD_AT_MOST,
    answer_inquiry,
    ask_again,
    ask_what_to_change,
    call_person,
    close,
    hand_over,
    ignore,
    introduce_service,
    point_to_dealer,
    respect_refusal,
    rest,
    say_cannot_open,
    stay_silent,
    tell_dealer_contact,
    thank,
    wait_for_them,
)
from agent.dialog.policy import Policy
from agent.dialog.reply import silence
from agent.dialog.slots import ask_or_summarise


@dataclass(frozen=True)
class Rule:
    """One row of the table: its name, a sentence that explains it, when it applies, and what it decides."""

    name: str
    sentence: str
    applies: Callable[[Case], bool]
    decide: Callable[[Case], Decision]


def decide(conversation: Conversation, turn: Turn, policy: Policy) -> Decision:
    """What one message leads to: the first rule of the table that applies decides."""
    case = open_case(conversation, turn, policy)
    return next(rule for rule in RULES if rule.applies(case)).decide(case)


RULES: tuple[Rule, ...] = (
    Rule(
        "repeated",
        "The same message came again.",
        lambda case: case.turn.digest in case.before.seen,
        lambda case: Decision(case.before, "repeated"),
    ),
    Rule(
        "unopened",
        "A voice message, a picture or a file without a word, on a chat.",
        lambda case: case.turn.unopened is not None and case.before.state is not State.WITH_HUMAN,
        say_cannot_open,
    ),
    Rule("machine", "A machine wrote, or it is spam.", lambda case: case.from_machine, ignore),
    Rule("leaves", "Stop, deletion, withdrawal, no wish any more, appointment cancelled.", is_over, close),
    Rule("person_talks", "A person has taken over.", lambda case: case.before.state is State.WITH_HUMAN, stay_silent),
    Rule("person", "A person is wanted or needed.", lambda case: person_reason(case) is not None, call_person),
    Rule("not_now", "Not now.", is_not_now, rest),
    Rule("consent_refused", "The data may not be passed on.", refuses_consent, respect_refusal),
    Rule("deferred", "They want to think it over first.", puts_off, wait_for_them),
    Rule("confirmed", "A clear yes to the summary.", says_yes, hand_over),
    Rule("declined", "A no to the summary that does not say what to change.", says_no, ask_what_to_change),
    Rule(
        "moved",
        "The wish changed after the yes.",
        changes_what_is_agreed,
        lambda case: call_person(case, "appointment"),
    ),
    Rule(
        "contact_after_handoff",
        "A name or number came after the yes.",
        lambda case: case.before.state in DONE and case.adds_contact,
        tell_dealer_contact,
    ),
    Rule("slots", "A test drive is wished for, or a wish gets new facts.", moves_the_wish_on, ask_or_summarise),
    Rule("thanks", "A friendly word where nothing is open.", thanks_only, thank),
    Rule(
        "with_dealer",
        "A question, or the same wish again, when the dealer has it.",
        lambda case: (
            case.before.state in DONE and (is_asking(case) or case.wants_drive or not case.before.misunderstood)
        ),
        point_to_dealer,
    ),
    Rule(
        "closed",
        "A word after the end that asks for nothing.",
        lambda case: case.before.state is State.CLOSED and not is_asking(case),
        lambda case: silence(case, "closed"),
    ),
    Rule(
        "inquiry",
        "A question about the cars, and no wish to drive yet.",
        lambda case: is_without_wish(case) and asks_about_cars(case),
        answer_inquiry,
    ),
    Rule(
        "other",
        "Anything else at the beginning.",
        lambda case: is_without_wish(case) and case.before.misunderstood < MISUNDERSTOOD_AT_MOST,
        introduce_service,
    ),
    Rule("again", "Anything else in a running conversation.", lambda _: True, ask_again),
)
