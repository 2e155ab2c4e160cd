"""Logging in to a real Dovecot: by password, by token, over TLS."""

from collections.abc import Iterator

import pytest

from agent.channels.mailbox_state import State
from agent.channels.oauth import OAuth
from tests.integration.channels.conftest import Intake, StartWatcher, create_mail
from tests.servers.dovecot import USER, Dovecot
from tests.servers.token_server import TokenServer
from tests.servers.waiting import until


async def test_a_refused_password_is_reported_without_it(dovecot: Dovecot, watch: StartWatcher) -> None:
    watcher = watch(f"imap://{USER.replace('@', '%40')}:wrong-secret@127.0.0.1:{dovecot.port}/INBOX")
    await until(lambda: watcher.status.state is State.REFUSED)
    assert "login refused" in str(watcher.status.last_error)
    assert "wrong-secret" not in str(watcher.status)


async def test_over_tls_only_a_trusted_certificate_is_taken(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher
) -> None:
    dovecot.deliver(create_mail())
    distrusting = watch(dovecot.tls_url.partition("?")[0])
    await until(lambda: distrusting.status.last_error is not None)
    assert "CERTIFICATE_VERIFY_FAILED" in str(distrusting.status.last_error)
    assert intake.mails == []
    trusting = watch(dovecot.tls_url)
    await until(lambda: trusting.status.state is State.CONNECTED)
    assert len(intake.mails) == 1


@pytest.fixture
def dovecot_with_tokens(token_server: TokenServer) -> Iterator[Dovecot]:
    server = Dovecot(introspection_url=token_server.introspection_url)
    server.start()
    yield server
    server.close()


def token_url_of(server: Dovecot) -> str:
    return f"imap://{USER.replace('@', '%40')}@127.0.0.1:{server.port}/INBOX?auth=xoauth2"


async def test_a_token_logs_in(dovecot_with_tokens: Dovecot, oauth: OAuth, intake: Intake, watch: StartWatcher) -> None:
    dovecot_with_tokens.deliver(create_mail())
    watcher = watch(token_url_of(dovecot_with_tokens), oauth)
    await until(lambda: watcher.status.state is State.CONNECTED, 60)
    assert len(intake.mails) == 1


async def test_a_token_that_was_withdrawn_is_replaced_by_a_fresh_one(
    dovecot_with_tokens: Dovecot, oauth: OAuth, token_server: TokenServer, watch: StartWatcher
) -> None:
    watcher = watch(token_url_of(dovecot_with_tokens), oauth)
    await until(lambda: watcher.status.state is State.CONNECTED)
    token_server.good_tokens.clear()
    dovecot_with_tokens.stop()
    await until(lambda: watcher.status.state is State.RECONNECTING)
    dovecot_with_tokens.start()
    await until(lambda: watcher.status.state is State.CONNECTED)
    assert token_server.renewals == 2


async def test_a_consent_that_was_withdrawn_asks_for_a_person(
    dovecot_with_tokens: Dovecot, oauth: OAuth, token_server: TokenServer, watch: StartWatcher
) -> None:
    token_server.consent_given = False
    watcher = watch(token_url_of(dovecot_with_tokens), oauth)
    await until(lambda: watcher.status.state is State.REFUSED)
    assert "a person has to consent again" in str(watcher.status.last_error)
