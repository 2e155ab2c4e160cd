"""Who is the same person, and what two conversations are as one."""

from dataclasses import replace

import pytest

from agent.classify.analysis import Slots
from agent.dialog.conversation import Conversation, State
from agent.handoff.identity import Proof, Traits, absorb, can_be_same, fill_gaps, find_proof, take_out
from agent.intake.message import Channel

EVA = Traits(frozenset({"eva@kunde.example"}), frozenset({"+491701234567"}), frozenset({"Eva Müller"}))


def traits(email: str = "", phone: str = "", name: str = "", model: str | None = None) -> Traits:
    return Traits(
        frozenset({email} if email else ()),
        frozenset({phone} if phone else ()),
        frozenset({name} if name else ()),
        model,
    )


@pytest.mark.parametrize(
    ("other", "proof"),
    [
        (traits("eva@kunde.example", name="Eva Müller"), Proof.EMAIL),
        (traits(phone="+491701234567", name="Dr. Eva Mueller"), Proof.PHONE),
        (traits(phone="+491701234567", name="Müller, Eva"), Proof.PHONE),
        (traits(phone="+491701234567", name="Eva"), Proof.PHONE),
        (traits("eva@kunde.example", name="Hans Müller"), None),  # a family's address
        (traits(phone="+491701234567", name="Hans Müller"), None),  # a family's telephone
        (traits(phone="+491701234567", name="Müller"), None),
        (traits(phone="+491701234567", name="Frau Müller"), None),
        (traits("eva@kunde.example"), None),  # nobody said who
        (traits(phone="+491707654321", name="Eva Müller"), None),  # a namesake
        (traits(name="Eva Müller"), None),
    ],
)
def test_a_shared_address_or_number_and_a_name_that_agrees_prove_it_nothing_else(
    other: Traits, proof: Proof | None
) -> None:
    assert find_proof(EVA, other) is proof
    assert find_proof(other, EVA) is proof


def test_two_models_are_two_wishes() -> None:
    one = traits("eva@kunde.example", name="Eva Müller", model="osprio")
    assert find_proof(one, traits("eva@kunde.example", name="Eva Müller", model="merrix")) is None
    assert find_proof(one, traits("eva@kunde.example", name="Eva Müller")) is Proof.EMAIL


@pytest.mark.parametrize("name", ["Müller", "Herr Müller", "Familie Müller", "Weiß", "Jan", ""])
def test_a_family_name_is_nobody_in_particular(name: str) -> None:
    assert can_be_same(name, "Eva Müller") is False


def conversation(name: str, state: State = State.QUALIFYING, **slots: str) -> Conversation:
    return Conversation(name, Channel.EMAIL, state, slots=Slots(**slots))  # type: ignore[arg-type]


def test_what_one_does_not_know_the_other_tells() -> None:
    one = absorb(conversation("a", model="osprio"), conversation("b", postcode="80331", model="merrix"))
    assert (one.id, one.slots.model, one.slots.postcode) == ("a", "osprio", "80331")


def test_an_old_summary_does_not_stand_for_what_was_not_in_it() -> None:

    summarised = replace(conversation("a", State.AWAITING_CONFIRMATION, model="osprio"), summarised=True)
    assert absorb(summarised, conversation("b", phone="+491701234567")).summarised is False
    assert absorb(summarised, conversation("b")).summarised is True


def test_the_conversation_that_is_further_goes_on_under_the_id_that_is_kept() -> None:
    one = absorb(conversation("a", State.NEW), conversation("b", State.AWAITING_CONFIRMATION, model="osprio"))
    assert (one.id, one.state) == ("a", State.AWAITING_CONFIRMATION)


def test_a_place_stays_with_its_postcode() -> None:
    assert fill_gaps(Slots(postcode="80331"), Slots(postcode="8001", place="Zürich", country="CH")).country is None


def test_a_yes_of_one_is_no_yes_of_the_other() -> None:
    assert fill_gaps(Slots(), Slots(confirmation="yes", consent="yes")) == Slots()


def test_parting_takes_out_what_only_the_other_told_unless_it_was_changed_since() -> None:
    before, other = Slots(model="osprio"), Slots(postcode="80331", phone="+491701234567")
    merged = fill_gaps(before, other)
    assert take_out(merged, before, other) == before
    assert take_out(fill_gaps(Slots(model="osprio", postcode="50667"), other), before, other).postcode == "50667"
