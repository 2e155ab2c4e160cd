"""Reading the URLs of mail servers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.channels.mail_urls import Mailbox, Security, SmtpServer, parse_mailbox_url, parse_smtp_url
from agent.channels.oauth import OAuth

APP = OAuth("https://login.example/token", client_id="app", client_secret="s3", refresh_token="r1")


def test_a_mailbox_is_read_with_its_defaults() -> None:
    assert parse_mailbox_url("imaps://user:pass@mail.example") == Mailbox(
        "mail.example", 993, tls=True, user="user", password="pass"
    )
    assert parse_mailbox_url("imap://user:pass@mail.example/").port == 143
    assert not parse_mailbox_url("imap://user:pass@mail.example/").tls


def test_all_parts_of_a_mailbox_are_percent_decoded() -> None:
    mailbox = parse_mailbox_url(
        "imaps://an%40b.example:p%3A%2F%3F%23%40%25%C3%BC@[::1]:1993/INBOX%2FNeue%20Anfr%C3%A4gen"
        "?move_to=Erledigt%20%26%20gut&poll=0.05&rescan_days=0&ca=%2Fetc%2Fca.pem"
    )
    assert (mailbox.user, mailbox.password) == ("an@b.example", "p:/?#@%ü")
    assert (mailbox.host, mailbox.port, mailbox.folder) == ("::1", 1993, "INBOX/Neue Anfrägen")
    assert (mailbox.move_to, mailbox.poll_seconds, mailbox.rescan_days) == ("Erledigt & gut", 0.05, 0)
    assert mailbox.ca_file == "/etc/ca.pem"


def test_a_mailbox_by_token_takes_its_own_refresh_token_before_the_common_one() -> None:
    assert parse_mailbox_url("imaps://a%40b:own@h/?auth=xoauth2", APP).oauth == OAuth(APP.token_url, "app", "s3", "own")
    common = parse_mailbox_url("imaps://a%40b@h/?auth=xoauth2", APP)
    assert (common.oauth, common.password) == (APP, None)


@pytest.mark.parametrize(
    ("url", "security", "port"),
    [
        ("smtp://relay.example", Security.NONE, 25),
        ("smtp+starttls://relay.example", Security.STARTTLS, 587),
        ("smtps://relay.example", Security.TLS, 465),
        ("smtps://relay.example:2465", Security.TLS, 2465),
    ],
)
def test_an_smtp_server_is_read(url: str, security: Security, port: int) -> None:
    assert parse_smtp_url(url) == SmtpServer("relay.example", port, security)


def test_an_smtp_login_is_percent_decoded() -> None:
    server = parse_smtp_url("smtp+starttls://a%40b.example:p%40ss%2F@h:26")
    assert (server.user, server.password, server.port) == ("a@b.example", "p@ss/", 26)


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("", "starts with one of imap://, imaps://"),
        ("http://u:secret@h", "starts with one of"),
        ("imaps://u:secret@", "the host is missing"),
        ("imaps://h/INBOX", "needs a user"),
        ("imaps://u@h/INBOX", "belong together"),
        ("imaps://u:secret@h:99999", "the port must be a number"),
        ("imaps://u:sec/ret@h/INBOX", "percent-encoded"),
        ("imaps://u:sec#ret@h/INBOX", "percent-encoded"),
        ("imaps://u:sec?ret@h/INBOX", "unknown option"),
        ("imaps://u:secret@h/?pol=1", "unknown option; known are auth, ca, move_to, poll, rescan_days"),
        ("imaps://u:secret@h/?poll=often", "poll must be a number"),
        ("imaps://u:secret@h/?poll=-1", "poll must be a number"),
        ("imaps://u:secret@h/?poll=nan", "poll must be a number"),
        ("imaps://u:secret@h/?auth=magic", "auth must be password or xoauth2"),
        ("imaps://u:secret@h/?auth=xoauth2", "needs token URL, client id and a refresh token"),
        ("imaps://u:secret@[h/", "starts with one of"),
    ],
)
def test_a_bad_url_is_named_without_its_password(url: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault) as error:
        parse_mailbox_url(url)
    assert "sec" not in str(error.value).replace("xoauth2", "")


@given(st.text(alphabet="abc:/?#@[]%&=poll. ", max_size=20))
def test_no_url_however_broken_shows_its_secret(rest: str) -> None:
    url = f"imaps://u:S3CRET{rest}"
    for parse in (parse_mailbox_url, parse_smtp_url):
        try:
            parsed = parse(url)
        except ValueError as error:
            assert "s3cret" not in str(error).lower()
        else:
            assert "S3CRET" not in repr(parsed).replace(f"host='{parsed.host}'", "")


def test_passwords_and_tokens_are_not_shown() -> None:
    shown = repr(parse_mailbox_url("imaps://u:S3CRET@h")) + repr(parse_smtp_url("smtp://u:S3CRET@h")) + repr(APP)
    assert "S3CRET" not in shown
    assert "r1" not in shown
    assert "s3" not in shown
