"""The settings of Meta's channels refuse to start with a clear line, which never holds a secret."""

from pathlib import Path

import pytest

from agent.settings import Settings, SettingsError, load_settings

APP = {"meta_app_secrets": "first-secret, old-secret", "meta_verify_token": "the-word"}


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def load(**values: str) -> Settings:
    return load_settings(**values)


def test_accounts_are_lists_of_ids_and_tokens() -> None:
    settings = load(**APP, messenger_pages="1234:EAAB-x, 5678:EAAB-y", whatsapp_template="frage:de,frage:en_GB")
    assert settings.messenger_pages == ("1234:EAAB-x", "5678:EAAB-y")
    assert settings.meta_app_secrets == ("first-secret", "old-secret")
    assert settings.whatsapp_template == ("frage:de", "frage:en_GB")


def test_without_accounts_nothing_of_meta_is_needed() -> None:
    settings = load()
    assert (settings.uses_meta, settings.graph_url, settings.graph_version) == (
        False,
        "https://graph.facebook.com",
        "v26.0",
    )


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({"messenger_pages": "EAAB-token"}, "VORFAHRT_MESSENGER_PAGES: each entry has to be the id in digits"),
        ({"instagram_accounts": "page:EAAB-token"}, "VORFAHRT_INSTAGRAM_ACCOUNTS: each entry"),
        ({"whatsapp_numbers": "12:a b"}, "VORFAHRT_WHATSAPP_NUMBERS: each entry"),
        ({"whatsapp_numbers": "12:tökén"}, "VORFAHRT_WHATSAPP_NUMBERS: each entry"),
        ({"whatsapp_numbers": "12:a,12:b"}, "VORFAHRT_WHATSAPP_NUMBERS: an id is given twice"),
        ({"whatsapp_template": "Frage"}, "VORFAHRT_WHATSAPP_TEMPLATE: each entry has to be name:language"),
        ({"meta_app_ids": "my-app"}, "VORFAHRT_META_APP_IDS: an app id has digits only"),
        ({"graph_url": "graph.facebook.com"}, "VORFAHRT_GRAPH_URL: it has to be a URL"),
        ({"graph_version": "26"}, "VORFAHRT_GRAPH_VERSION: it has to be a version such as v26.0"),
    ],
)
def test_what_is_wrong_is_named_without_its_value(values: dict[str, str], line: str) -> None:
    with pytest.raises(SettingsError) as error:
        load(**APP, **values)
    assert str(error.value).startswith(line)
    assert "EAAB-token" not in str(error.value)


@pytest.mark.parametrize(
    ("missing", "line"),
    [
        ("meta_app_secrets", "VORFAHRT_META_APP_SECRETS is missing"),
        ("meta_verify_token", "VORFAHRT_META_VERIFY_TOKEN is missing"),
    ],
)
def test_an_account_needs_the_app_that_delivers(missing: str, line: str) -> None:
    given = {name: value for name, value in APP.items() if name != missing}
    with pytest.raises(SettingsError, match=line):
        load(**given, whatsapp_numbers="12:EAAB-x")


def test_secrets_do_not_show_in_the_record() -> None:
    shown = repr(load(**APP, messenger_pages="1234:EAAB-x"))
    assert not any(secret in shown for secret in ("first-secret", "old-secret", "the-word", "EAAB-x"))
