"""Whole conversations, message by message: the state and what is asked after each."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from agent.classify.analysis import Intent, Signal, Topic, Window
from agent.dialog.conversation import Conversation
from agent.dialog.occasion import Occasion
from agent.dialog.rendering import render_reply
from agent.intake.message import Channel
from agent.llm.prompts import load_wordings
from tests.unit.dialog.examples import (
    BRAND,
    COMPLETE,
    GIBBERISH,
    NO,
    PRICE,
    REFUSAL,
    SATURDAY,
    SUNDAY,
    THANKS,
    WISH,
    YES,
    create_conversation,
    play,
)

MAIL = create_conversation()
CHAT = create_conversation(channel=Channel.WHATSAPP)
MACHINE = {"intent": Intent.AUTOMATED}
PERSON = {"wants_human": True}
STOP = {"signals": {Signal.STOP}}
LATER = {"signals": {Signal.NOT_NOW}}
WIFE = {"signals": {Signal.DEFERRED}}
MOVE = {"intent": Intent.APPOINTMENT_CHANGE, "signals": {Signal.MOVE}}
CANCEL = {"intent": Intent.APPOINTMENT_CHANGE, "signals": {Signal.CANCEL}}
BOT = {"intent": Intent.OTHER, "questions": (Topic.BOT,)}
JOB = {"intent": Intent.OTHER, "questions": (Topic.HUMAN_TASK,)}
SUND = {"model": "sund", "signals": {Signal.CHANGE}}
IGNORED, QUALIFYING, AWAITING = "ignored", "qualifying", "awaiting_confirmation"
HANDED_OFF, CONFIRMED, WITH_HUMAN = "handed_off", "confirmed", "with_human"
NURTURING, CLOSED = "nurturing", "closed"

Step = tuple[dict[str, Any], str, str]  # what is said, the state after it, and the slots asked, by their first letters
CONVERSATIONS: dict[str, tuple[Conversation, list[Step]]] = {
    "all asked in one mail": (
        MAIL,
        [
            (WISH, QUALIFYING, "pac"),
            ({"model": "fjord", "postcode": "80331", "availability": (SATURDAY,)}, AWAITING, "!"),
            (YES, HANDED_OFF, ""),
        ],
    ),
    "two by two on a chat": (
        CHAT,
        [
            (WISH, QUALIFYING, "pa"),
            ({"postcode": "80331"}, QUALIFYING, "ac"),
            ({"availability": (SATURDAY,)}, QUALIFYING, "c"),
            ({"model": "fjord"}, AWAITING, "!"),
            (YES, HANDED_OFF, ""),
        ],
    ),
    "everything at once": (MAIL, [(COMPLETE, AWAITING, "!"), (YES, HANDED_OFF, ""), (THANKS, HANDED_OFF, "")]),
    "a price, then yes please": (
        CHAT,
        [
            (PRICE | {"model": "fjord"}, QUALIFYING, ""),
            (YES, QUALIFYING, "pa"),
            ({"postcode": "80331"}, QUALIFYING, "a"),
        ],
    ),
    "a price, another price, then a wish": (
        MAIL,
        [(PRICE, QUALIFYING, ""), (PRICE, QUALIFYING, ""), (WISH, QUALIFYING, "pac")],
    ),
    "a price, then no": (MAIL, [(PRICE, QUALIFYING, ""), (NO, CLOSED, "")]),
    "a price, thanks, later a wish": (
        MAIL,
        [(PRICE, QUALIFYING, ""), (THANKS, QUALIFYING, ""), (COMPLETE, AWAITING, "!")],
    ),
    "a greeting, then a wish": (
        CHAT,
        [({"intent": Intent.OTHER, "signals": {Signal.GREETING}}, QUALIFYING, ""), (WISH, QUALIFYING, "pa")],
    ),
    "a bot?, a job, then a wish": (MAIL, [(BOT, QUALIFYING, ""), (JOB, QUALIFYING, ""), (WISH, QUALIFYING, "pac")]),
    "gibberish three times": (
        CHAT,
        [(GIBBERISH, QUALIFYING, ""), (GIBBERISH, QUALIFYING, ""), (GIBBERISH, WITH_HUMAN, "")],
    ),
    "gibberish around a good answer": (
        CHAT,
        [
            (WISH, QUALIFYING, "pa"),
            (GIBBERISH, QUALIFYING, "pa"),
            ({"postcode": "80331"}, QUALIFYING, "ac"),
            (GIBBERISH, QUALIFYING, "ac"),
            (GIBBERISH, WITH_HUMAN, ""),
            (COMPLETE, WITH_HUMAN, ""),
        ],
    ),
    "a machine in between": (
        MAIL,
        [(WISH, QUALIFYING, "pac"), (MACHINE, QUALIFYING, ""), ({"postcode": "80331"}, QUALIFYING, "ac")],
    ),
    "two machines first": (MAIL, [(MACHINE, IGNORED, ""), (MACHINE, IGNORED, ""), (PRICE, QUALIFYING, "")]),
    "yes with a change, then yes": (
        MAIL,
        [(COMPLETE, AWAITING, "!"), (YES | {"availability": (SUNDAY,)}, AWAITING, "!"), (YES, HANDED_OFF, "")],
    ),
    "no, no": (MAIL, [(COMPLETE, AWAITING, "!"), (NO, AWAITING, "!"), (NO, CLOSED, "")]),
    "no, a change, no, a change, yes": (
        MAIL,
        [
            (COMPLETE, AWAITING, "!"),
            (NO, AWAITING, "!"),
            ({"availability": (SUNDAY,)}, AWAITING, "!"),
            (NO, AWAITING, "!"),
            ({"postcode": "86150"}, AWAITING, "!"),
            (YES, HANDED_OFF, ""),
        ],
    ),
    "refused, then yes": (MAIL, [(COMPLETE, AWAITING, "!"), (REFUSAL, AWAITING, "!"), (YES, HANDED_OFF, "")]),
    "refused, then no": (MAIL, [(COMPLETE, AWAITING, "!"), (REFUSAL, AWAITING, "!"), (NO, CLOSED, "")]),
    "refused at once, then yes": (
        CHAT,
        [(WISH | {"model": "fjord"} | REFUSAL, AWAITING, "!"), (YES, QUALIFYING, "pa"), (REFUSAL, AWAITING, "!")],
    ),
    "refused with a change, then yes twice": (
        MAIL,
        [
            (COMPLETE, AWAITING, "!"),
            (REFUSAL | {"availability": (SUNDAY,)}, AWAITING, "!"),
            (YES, AWAITING, "!"),
            (YES, HANDED_OFF, ""),
        ],
    ),
    "the wife, then gibberish, then yes": (
        MAIL,
        [(COMPLETE, AWAITING, "!"), (WIFE, AWAITING, "!"), (GIBBERISH, AWAITING, "!"), (YES, HANDED_OFF, "")],
    ),
    "not now, then the wish, then yes": (
        MAIL,
        [(COMPLETE, AWAITING, "!"), (LATER, NURTURING, ""), (WISH, AWAITING, "!"), (YES, HANDED_OFF, "")],
    ),
    "not now, thanks, then a price": (
        MAIL,
        [(WISH, QUALIFYING, "pac"), (LATER, NURTURING, ""), (THANKS, NURTURING, ""), (PRICE, QUALIFYING, "")],
    ),
    "several models, then one": (
        CHAT,
        [
            (WISH | {"models": ("fjord", "sund")}, QUALIFYING, "c"),
            (GIBBERISH, QUALIFYING, "c"),
            ({"model": "sund"}, QUALIFYING, "pa"),
        ],
    ),
    "an unknown model twice, then a known one": (
        CHAT,
        [
            (COMPLETE | {"model": None, "unknown_model": "Golf"}, QUALIFYING, "c"),
            ({"unknown_model": "Polo"}, QUALIFYING, "c"),
            ({"model": "fjord"}, AWAITING, "!"),
        ],
    ),
    "two countries, the country, yes": (
        MAIL,
        [(COMPLETE | {"postcode": "8010"}, QUALIFYING, "p"), ({"country": "AT"}, AWAITING, "!"), (YES, HANDED_OFF, "")],
    ),
    "an unknown code, the same again, and again": (
        CHAT,
        [
            (COMPLETE | {"postcode": "99999"}, QUALIFYING, "p"),
            ({"postcode": "99999"}, QUALIFYING, "p"),
            ({"postcode": "99999"}, WITH_HUMAN, ""),
        ],
    ),
    "outside, the wish again, then a good code": (
        MAIL,
        [
            (COMPLETE | {"postcode": "67000"}, QUALIFYING, ""),
            (WISH, QUALIFYING, ""),
            ({"postcode": "80331"}, AWAITING, "!"),
        ],
    ),
    "days that have passed, then new ones": (
        MAIL,
        [
            (COMPLETE | {"availability": (Window(date_to=date(2026, 3, 9)),)}, QUALIFYING, "a"),
            ({"availability": (Window(weekdays=(6,)),)}, AWAITING, "!"),
        ],
    ),
    "nobody sells it": (
        MAIL,
        [(COMPLETE | {"model": "sund"}, AWAITING, "!"), (YES, CONFIRMED, ""), (YES, CONFIRMED, "")],
    ),
    "corrected to a model nobody sells and back": (
        MAIL,
        [(COMPLETE, AWAITING, "!"), (SUND, AWAITING, "!"), ({"model": "fjord"}, AWAITING, "!"), (YES, HANDED_OFF, "")],
    ),
    "handed over, a price, a riddle, a wish": (
        MAIL,
        [
            (COMPLETE, AWAITING, "!"),
            (YES, HANDED_OFF, ""),
            (PRICE, HANDED_OFF, ""),
            (GIBBERISH, HANDED_OFF, ""),
            (WISH, HANDED_OFF, ""),
            (GIBBERISH, HANDED_OFF, ""),
        ],
    ),
    "handed over, moved, silence, cancelled": (
        MAIL,
        [
            (COMPLETE, AWAITING, "!"),
            (YES, HANDED_OFF, ""),
            (MOVE, WITH_HUMAN, ""),
            ({"availability": (SUNDAY,)}, WITH_HUMAN, ""),
            (CANCEL, CLOSED, ""),
            (THANKS, CLOSED, ""),
        ],
    ),
    "a person, then stop, then a wish": (
        MAIL,
        [(PERSON, WITH_HUMAN, ""), (GIBBERISH, WITH_HUMAN, ""), (STOP, CLOSED, ""), (WISH, QUALIFYING, "pac")],
    ),
}
LETTERS = {"p": "postcode", "a": "availability", "c": "configuration", "!": "confirmation"}


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_the_conversation_goes_as_the_rules_say(name: str) -> None:
    start, steps = CONVERSATIONS[name]
    decisions = play(start, *(said for said, _, _ in steps))
    found = [(str(decision.conversation.state), decision.asked) for decision in decisions]
    assert found == [(state, tuple(LETTERS[letter] for letter in asked)) for _, state, asked in steps]


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_two_replies_in_a_row_never_have_the_same_words(name: str) -> None:
    start, steps = CONVERSATIONS[name]
    decisions = [decision for decision in play(start, *(said for said, _, _ in steps)) if decision.acts]
    befores = ((), *(decision.conversation.said for decision in decisions))
    for wording in load_wordings().values():
        said = [
            render_reply(decision.acts, Occasion(BRAND, is_letter=False, before=before), wording).said
            for before, decision in zip(befores, decisions, strict=False)
        ]
        assert all(first != second for first, second in pairwise(said))
