"""Reply addresses carry a token that names a conversation and cannot be forged."""

import pytest

from agent.intake.mail import read_mail
from agent.intake.threads import find_token, list_references, make_token, read_token

CONVERSATION = "0123456789abcdef0123456789abcdef"


def test_a_token_names_its_conversation_in_any_spelling_of_the_address() -> None:
    token = make_token(CONVERSATION, "secret")
    assert read_token(f"answers+{token}@halden.example", "secret") == CONVERSATION
    assert read_token(f"Answers+{token.upper()}@Halden.example", "secret") == CONVERSATION
    assert read_token(token, "secret") == CONVERSATION


def test_a_token_fits_into_any_local_part() -> None:
    token = make_token(CONVERSATION, "secret")
    assert len(token) == 40
    assert token.isalnum()
    assert token == token.lower()


def test_a_token_of_another_secret_names_nothing() -> None:
    assert read_token(make_token(CONVERSATION, "other"), "secret") is None


@pytest.mark.parametrize("position", [0, 10, 25, 26, 39])
def test_a_token_with_one_other_letter_names_nothing(position: int) -> None:
    token = make_token(CONVERSATION, "secret")
    other = "a" if token[position] != "a" else "b"
    assert read_token(token[:position] + other + token[position + 1 :], "secret") is None


@pytest.mark.parametrize(
    "address", ["", "answers@halden.example", "answers+x@halden.example", "+@", "a" * 40, "ä" * 40]
)
def test_an_address_without_a_token_names_nothing(address: str) -> None:
    assert read_token(address, "secret") is None


@pytest.mark.parametrize("conversation_id", ["", "0123", "z" * 32, "0" * 34])
def test_only_conversation_ids_become_tokens(conversation_id: str) -> None:
    with pytest.raises(ValueError, match=r"hex"):
        make_token(conversation_id, "secret")


def test_references_end_with_the_mail_that_is_answered() -> None:
    mail = read_mail(b"In-Reply-To: <b@x>\nReferences: <a@x>\n <b@x> <c@x>\n\nhallo")
    assert list_references(mail) == ("a@x", "c@x", "b@x")


def test_the_token_is_found_wherever_the_mail_was_delivered() -> None:
    token = make_token(CONVERSATION, "secret")
    assert find_token(read_mail(f"Delivered-To: answers+{token}@halden.example\n\nhallo".encode())) == token
    assert find_token(read_mail(f"Cc: x@y.de, A+{token}@halden.example\n\nhallo".encode())) == token
    assert find_token(read_mail(b"To: answers@halden.example\n\nhallo")) is None
