"""Settings become accounts of Meta's channels, in the demo those of the stand-in."""

from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from agent.bootstrap.channels import graph_site, instagram_site, read_templates
from agent.bootstrap.demo import enter_demo, own_url
from agent.channels.graph import GraphSite
from agent.settings import load_settings

APP = {"meta_app_ids": "77,78", "meta_app_secrets": "secret,older", "meta_verify_token": "word"}


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_calls_are_proven_by_the_first_app() -> None:
    settings = load_settings(**APP, graph_version="v25.0")
    assert graph_site(settings) == GraphSite("https://graph.facebook.com", "v25.0", "77", "secret")
    assert instagram_site(settings) == graph_site(settings)


def test_instagrams_own_login_belongs_to_another_app() -> None:
    site = instagram_site(load_settings(**APP, instagram_url="https://graph.instagram.com/"))
    assert site == GraphSite("https://graph.instagram.com", "v26.0", explains_tokens=False)


def test_a_template_belongs_to_the_language_that_its_code_begins_with() -> None:
    entries = ("frage:de", "question:en_GB", "question:en_US")
    assert read_templates(entries) == {"de": ("frage", "de"), "en": ("question", "en_GB")}


async def test_the_demo_gets_accounts_that_would_be_accepted_as_settings() -> None:
    async with AsyncExitStack() as stack:
        settings, stand_in = await enter_demo(load_settings(http="0.0.0.0:8123"), stack)
    assert stand_in is not None
    assert settings.graph_url == "http://127.0.0.1:8123/demo/graph"
    assert type(settings).model_validate(settings.model_dump()) == settings


async def test_a_demo_with_real_accounts_has_no_stand_in() -> None:
    settings = load_settings(**APP, whatsapp_numbers="12:token")
    async with AsyncExitStack() as stack:
        assert await enter_demo(settings, stack) == (settings, None)


@pytest.mark.parametrize(
    ("place", "url"), [("127.0.0.1:8000", "http://127.0.0.1:8000"), ("0.0.0.0:80", "http://127.0.0.1:80")]
)
def test_who_listens_everywhere_is_called_on_loopback(place: str, url: str) -> None:
    assert own_url(load_settings(http=place)) == url
