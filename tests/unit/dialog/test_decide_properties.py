"""What holds for any conversation, however odd its messages are."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from agent.catalogue import COLOURS, EXTRAS, POWERTRAINS
from agent.classify.analysis import Analysis, Evidence, Intent, Signal, Slots, Topic, Window
from agent.dialog.conversation import Conversation, Decision, HandOver, State, Turn
from agent.dialog.decide import RULES, decide
from agent.dialog.occasion import Occasion
from agent.dialog.rendering import render_reply
from agent.dialog.territory import Settled, settle_area
from agent.dialog.timers import decide_timer, next_timer
from agent.dialog.wishes import CONTACT, future_windows, keep_confirmed
from agent.dialog.wording import Wording
from agent.handoff.lead import make_lead
from agent.intake.message import Channel
from agent.llm.prompts import load_wordings
from tests.unit.dialog.examples import BRAND, FULL, NOW, POLICY, SATURDAY, SATURDAY_MORNING, SUNDAY

WINDOWS = (
    SATURDAY,
    SUNDAY,
    SATURDAY_MORNING,
    Window(),
    Window(time_from="17:00"),
    Window(weekdays=(1, 3), time_to="12:00"),
    Window(date(2026, 3, 1), date(2026, 3, 2)),
    Window(date_to=date(2026, 3, 31)),
)


def rarely(*values: object) -> st.SearchStrategy[object]:
    """Mostly None, else one of the values."""
    return st.sampled_from([None, None, None, *values])


slots = st.builds(
    Slots,
    postcode=rarely("80331", "86150", "1010", "8010", "67000", "99999"),
    place=rarely("München", "graz", "Zürich", "Augsburg", "Nirgendwo"),
    country=rarely("DE", "AT", "CH", "FR", "JP"),
    availability=st.lists(st.sampled_from(WINDOWS), max_size=2).map(tuple),
    model=rarely("fjord", "sund"),
    powertrain=rarely(*POWERTRAINS),
    transmission=rarely("manual", "automatic"),
    drivetrain=rarely("fwd", "rwd"),
    trim=rarely("Sport", "Vista"),
    colour=rarely(*COLOURS),
    extras=st.lists(st.sampled_from(EXTRAS), max_size=1).map(tuple),
    name=rarely("Eva <b>Maier</b>"),
    phone=rarely("+491701234567"),
    email=rarely("eva@mail.example"),
    confirmation=st.sampled_from([None, None, "yes", "no"]),
    consent=rarely("yes", "no"),
    wants_human=st.sampled_from([False] * 9 + [True]),
)
evidence = st.builds(
    Evidence,
    slot=st.sampled_from(["postcode", "place", "model", "availability", "intent"]),
    value=st.none(),
    words=st.just(""),
    part=st.sampled_from(["text", "subject", "signature"]),
    start=st.just(0),
    end=st.just(0),
    rule=st.just("test"),
)
analyses = st.builds(
    Analysis,
    intent=st.sampled_from([Intent.TEST_DRIVE, Intent.REPLY, Intent.REPLY, *Intent]),
    confidence=st.just(0.9),
    language=st.sampled_from(["de", "en", "fr"]),
    slots=slots,
    evidence=st.lists(evidence, max_size=2).map(tuple),
    signals=st.frozensets(st.sampled_from(Signal), max_size=1),
    questions=st.lists(st.sampled_from(Topic), max_size=2).map(tuple),
    models=st.sampled_from([(), (), (), ("fjord", "sund")]),
    unknown_model=rarely("Golf {{ 7 }}"),
    language_shown=st.booleans(),
    mentioned_model=rarely("fjord", "sund"),
)
starts = st.builds(
    Conversation,
    id=st.just("c1"),
    channel=st.sampled_from(Channel),
) | st.builds(
    Conversation,
    id=st.just("c1"),
    channel=st.sampled_from(Channel),
    state=st.just(State.AWAITING_CONFIRMATION),
    slots=st.just(FULL),
    asked=st.just(("confirmation",)),
    test_drive=st.just(True),
    summarised=st.just(True),
    introduced_on=st.just(tuple(Channel)),
    dealer_id=st.just("muc"),
    waiting_since=st.just(NOW),
)
pauses = st.sampled_from([timedelta(minutes=1), timedelta(hours=30), timedelta(days=3), timedelta(days=15)])
messages = st.lists(st.tuples(pauses, analyses), min_size=1, max_size=6)


@cache
def wordings() -> dict[str, Wording]:
    return load_wordings()


@given(start=starts, said=messages)
@settings(max_examples=250, deadline=None)
def test_whatever_is_said_the_rules_hold(start: Conversation, said: list[tuple[timedelta, Analysis]]) -> None:
    conversation, now, said_last = start, NOW, ""
    for number, (pause, analysis) in enumerate(said):
        now += pause
        while (timer := next_timer(conversation, POLICY)) and timer.due_at < now:
            by_time = decide_timer(conversation, timer.due_at, POLICY)
            assert by_time
            check_words(conversation, by_time, answers=False)
            said_last = check_news(conversation, by_time, said_last)
            conversation = by_time.conversation
        turn = Turn(f"m{number}", now, str(number), analysis)
        decision = decide(conversation, turn, POLICY)
        check_decision(conversation, turn, decision)
        check_words(conversation, decision, answers=True)
        said_last = check_news(conversation, decision, said_last)
        conversation = decision.conversation


def check_decision(before: Conversation, turn: Turn, decision: Decision) -> None:
    after = decision.conversation
    check_hand_over(before, turn, decision)
    check_silence(before, turn, decision)
    check_asked(turn, decision)
    assert (make_lead(after) is None) == (after.consent is None)
    assert (after.state in (State.HANDED_OFF, State.CONFIRMED)) <= (after.consent is not None)
    if before.consent and after.consent:  # what the dealer has changes only in how to reach the prospect
        assert after.slots == keep_confirmed(before.slots, after.slots)
    assert decision.rule.split("_")[0] in {rule.name.split("_")[0] for rule in RULES} | {
        "summarise", "ask", "outside", "too", "contact", "person", "not", "consent", "with",
    }  # fmt: skip


def check_hand_over(before: Conversation, turn: Turn, decision: Decision) -> None:
    """Only a clear yes, to a summary that read back exactly the wish as it is."""
    if not any(isinstance(effect, HandOver) for effect in decision.effects):
        assert decision.conversation.consent in (None, before.consent)
        return
    said = turn.analysis.slots
    assert said.consent != "no"
    assert said.confirmation == "yes" or (said.confirmation is None and said.consent == "yes")
    assert before.summarised
    assert State.AWAITING_CONFIRMATION in (before.state, before.paused)
    agreed = replace(
        before.slots,
        availability=future_windows(before.slots.availability, turn.at, POLICY.zone),
        place=None,
        country=None,
    )
    told = {name: getattr(decision.conversation.slots, name) for name in CONTACT}
    assert replace(agreed, **told) == replace(decision.conversation.slots, place=None, country=None)
    assert decision.conversation.slots.availability


def check_silence(before: Conversation, turn: Turn, decision: Decision) -> None:
    """Machines get no answer, and nobody talks over a person."""
    if turn.analysis.intent in (Intent.AUTOMATED, Intent.SPAM):
        assert decision.acts == () == decision.effects
    elif before.state is State.WITH_HUMAN:
        assert not decision.acts or decision.rule == "leaves"
    if not decision.acts:
        assert decision.asked == ()


def check_asked(turn: Turn, decision: Decision) -> None:
    """What is known is never asked, and a question is asked where the state says so."""
    after, known = decision.conversation, decision.conversation.slots
    if "postcode" in decision.asked:
        assert not isinstance(settle_area(known, POLICY), Settled)
    if "configuration" in decision.asked:
        assert known.model is None
    if "availability" in decision.asked:
        assert not known.availability
    assert ("confirmation" in decision.asked) <= (decision.asked == ("confirmation",))
    if decision.asked == ("confirmation",):
        assert after.state is State.AWAITING_CONFIRMATION
    if decision.acts:
        assert after.asked == decision.asked


def check_news(before: Conversation, decision: Decision, said_last: str) -> str:
    """Two replies in a row never have the same words; answers with the words to compare the next ones with."""
    if not decision.acts:
        return said_last
    said = render_reply(decision.acts, Occasion(BRAND, is_letter=False, before=before.said), wordings()["de"]).said
    assert said != said_last
    return said


def check_words(before: Conversation, decision: Decision, answers: bool) -> None:
    """Every decision can be said, in both languages, as a letter and as a chat."""
    for language, wording in wordings().items():
        for is_letter in (True, False):
            occasion = Occasion(
                BRAND, is_letter, before.slots.name, "Probefahrt", before.replies, answers, before=before.said
            )
            reply = render_reply(decision.acts, occasion, wording)
            assert reply.language == language
            for text in (reply.text, reply.said):
                assert "None" not in text
                assert "{{" not in text.replace("Golf {{ 7 }}", "")
                assert "\n\n\n" not in text
                assert not any(line.strip() in ("–", "-") for line in text.splitlines())
                assert "  " not in text.replace("-- \n", "")
            assert "<b>" not in reply.html
