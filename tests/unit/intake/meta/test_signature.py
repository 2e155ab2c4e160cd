"""Who may deliver: the signature over the raw bytes, several secrets, and the question whether we are we."""

import hashlib
import hmac
import json

import pytest

from agent.intake.meta.signature import answer_challenge, is_signed

SECRETS = ("app-secret-of-facebook", "app-secret-of-instagram")
BODY = b'{"object":"page","entry":[]}'
QUESTION = {"hub.mode": "subscribe", "hub.verify_token": "a-token", "hub.challenge": "1158201444"}


def sign(body: bytes, secret: str) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


@pytest.mark.parametrize("secret", SECRETS)
def test_each_accepted_secret_may_sign(secret: str) -> None:
    assert is_signed(BODY, sign(BODY, secret), SECRETS)


def test_a_known_digest_is_recognised() -> None:
    digest = "sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8"
    assert is_signed(b"The quick brown fox jumps over the lazy dog", digest, ["key"])


@pytest.mark.parametrize(
    "signature",
    [
        "",
        "sha256=",
        sign(BODY, "another-secret"),
        sign(BODY + b" ", SECRETS[0]),
        sign(BODY, SECRETS[0]).removeprefix("sha256="),
        sign(BODY, SECRETS[0]).replace("sha256", "sha1"),
        sign(BODY, SECRETS[0])[:-1],
        "sha256=" + "ü" * 64,
        "sha256=" + "\ud800" * 64,
    ],
)
def test_anything_else_is_refused(signature: str) -> None:
    assert not is_signed(BODY, signature, SECRETS)


@pytest.mark.parametrize("secrets", [(), ("",), ("", "")])
def test_without_a_secret_nobody_may_sign(secrets: tuple[str, ...]) -> None:
    assert not is_signed(BODY, sign(BODY, ""), secrets)


def test_the_bytes_count_and_not_the_words_that_they_stand_for() -> None:
    words = {"text": "Grüße aus Köln 🚗"}
    escaped, plain = json.dumps(words).encode(), json.dumps(words, ensure_ascii=False).encode()
    signature = sign(escaped, SECRETS[0])
    assert b"\\u00fc" in escaped
    assert is_signed(escaped, signature, SECRETS)
    assert not is_signed(plain, signature, SECRETS)


def test_the_challenge_is_given_back_to_who_knows_the_token() -> None:
    assert answer_challenge(QUESTION, "a-token") == "1158201444"


@pytest.mark.parametrize(
    "question",
    [
        {},
        QUESTION | {"hub.verify_token": "b-token"},
        QUESTION | {"hub.verify_token": "ä\ud800"},
        QUESTION | {"hub.mode": "unsubscribe"},
        {"hub.mode": "subscribe", "hub.verify_token": "a-token"},
        {"hub_mode": "subscribe", "hub_verify_token": "a-token", "hub_challenge": "1"},
    ],
)
def test_other_questions_are_refused(question: dict[str, str]) -> None:
    assert answer_challenge(question, "a-token") is None


def test_an_empty_token_lets_nobody_in() -> None:
    assert answer_challenge(QUESTION | {"hub.verify_token": ""}, "") is None
