"""An answer that was found outside the catalogue takes the colleague's place, and nothing else of the decision."""

from dataclasses import replace

import pytest

from agent.classify.analysis import Intent, Topic
from agent.dialog.acts import ColleagueAnswers, OfferDrive, StateAnswer, StateFact, Thanks
from agent.dialog.case import open_case
from agent.dialog.conversation import Conversation, CreateTask
from agent.dialog.decide import decide
from agent.dialog.occasion import Occasion
from agent.dialog.rendering import frame_reply, render_reply
from tests.unit.dialog.examples import (
    BRAND,
    POLICY,
    acts_of,
    awaiting,
    create_conversation,
    create_turn,
    does,
    handed_off,
    qualifying,
    says,
)
from tests.unit.dialog.said import WORDINGS, write

ANSWER = StateAnswer("Ein gültiger Führerschein der Klasse B genügt.", ("answer:licence",))


def test_an_answer_takes_the_colleagues_place_and_leaves_no_task() -> None:
    turn = create_turn(intent=Intent.SALES_INQUIRY, questions=(Topic.TERMS,))
    alone = decide(create_conversation(), turn, POLICY)
    answered = decide(create_conversation(), replace(turn, answer=ANSWER), POLICY)
    assert does(alone, CreateTask) and says(alone, ColleagueAnswers)
    assert not does(answered, CreateTask) and not says(answered, ColleagueAnswers)
    assert acts_of(answered, StateAnswer) == [ANSWER]
    assert (answered.rule, answered.asked, answered.conversation.state) == (
        alone.rule,
        alone.asked,
        alone.conversation.state,
    )


def test_where_more_was_asked_the_colleague_answers_the_rest() -> None:
    turn = create_turn(intent=Intent.SALES_INQUIRY, questions=(Topic.TERMS, Topic.OFFER))
    decision = decide(create_conversation(), replace(turn, answer=ANSWER, more_asked=True), POLICY)
    assert [type(act) for act in decision.acts[1:]] == [StateAnswer, ColleagueAnswers, OfferDrive]
    assert CreateTask("question") in decision.effects


def test_facts_of_the_catalogue_are_stated_beside_it() -> None:
    turn = create_turn(intent=Intent.SALES_INQUIRY, questions=(Topic.PRICE, Topic.TERMS), mentioned_model="fjord")
    decision = decide(create_conversation(), replace(turn, answer=ANSWER), POLICY)
    assert [type(act) for act in decision.acts[1:]] == [StateFact, StateAnswer, OfferDrive]
    assert open_case(create_conversation(), turn, POLICY).left_to_colleague == (Topic.TERMS,)


@pytest.mark.parametrize("before", [qualifying(), awaiting(), handed_off()])
def test_a_question_of_the_brands_file_is_a_question_even_if_nothing_else_knew_it(
    before: Conversation,
) -> None:
    turn = replace(create_turn(intent=Intent.OTHER), answer=ANSWER)
    decision = decide(before, turn, POLICY)
    assert says(decision, StateAnswer)
    assert decision.conversation.misunderstood == 0
    assert decision.conversation.state is before.state


def test_its_words_are_said_as_they_are_and_need_no_text() -> None:
    reply = write(ANSWER, OfferDrive("Fjord"), is_letter=False)
    assert reply.said.startswith(f"{ANSWER.text}\n\n")
    assert list(reply.texts) == ["offer_drive"]


def test_a_letter_that_answers_thanks_for_the_question() -> None:
    like_a_fact = write(StateFact(Topic.SEATS, "Fjord", 5), turn=0).text.splitlines()[2].split(".")[0]
    assert write(ANSWER).text.splitlines()[2].startswith(like_a_fact)


@pytest.mark.parametrize("is_letter", [True, False])
def test_words_that_come_from_elsewhere_get_the_same_frame(is_letter: bool) -> None:
    occasion = Occasion(BRAND, is_letter=is_letter, name="Eva Maier", subject="Probefahrt")
    ours = render_reply((Thanks(),), occasion, WORDINGS["de"])
    theirs = frame_reply(("Das freut mich!", "<b>Bis bald</b>"), (Thanks(),), occasion, WORDINGS["de"])
    said = "Das freut mich!\n\n<b>Bis bald</b>"
    assert (theirs.subject, theirs.said) == (ours.subject, said)
    assert theirs.text == ours.text.replace(ours.said, said)
    assert "<b>" not in theirs.html
