"""Settings are read once; what is wrong is named with the setting, and a secret is never shown."""

from pathlib import Path

import pytest

from agent.settings import SettingsError, load_settings, split_host_port

BRAND = Path(__file__).parents[2] / "agent" / "demo" / "brand.yaml"


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_without_settings_it_is_the_demo() -> None:
    settings = load_settings()
    assert settings.demo
    assert settings.smtp_url == ""


def test_a_real_brand_needs_an_address_to_write_from() -> None:
    with pytest.raises(SettingsError, match="VORFAHRT_MAIL_FROM is missing"):
        load_settings(brand=BRAND)


@pytest.mark.parametrize("secret", ["", "short", "demo-only-secret-not-for-production"])
def test_a_real_brand_needs_a_secret_of_its_own(secret: str) -> None:
    with pytest.raises(SettingsError, match="VORFAHRT_SECRET_KEY") as error:
        load_settings(brand=BRAND, mail_from="a@b.example", secret_key=secret)
    assert not secret or secret not in str(error.value)


def test_a_misspelt_setting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VORFAHRT_IMAP_URL", "imap://x")
    with pytest.raises(SettingsError, match="VORFAHRT_IMAP_URL is no setting"):
        load_settings()


def test_a_missing_file_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VORFAHRT_BRAND", "nowhere.yaml")
    with pytest.raises(SettingsError, match=r"VORFAHRT_BRAND: there is no file nowhere\.yaml"):
        load_settings()


def test_lists_are_comma_separated_and_other_programs_settings_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("VORFAHRT_IMAP_URLS=imap://a, imap://b\nOTHER=1\n")
    assert load_settings().imap_urls == ("imap://a", "imap://b")


@pytest.mark.parametrize("place", ["8000", "here", "host:", "host:port", ":80"])
def test_a_place_to_listen_at_has_host_and_port(place: str) -> None:
    with pytest.raises(ValueError):
        split_host_port(place)


def test_a_brand_is_formal_unless_it_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings().address == "formal"
    monkeypatch.setenv("VORFAHRT_ADDRESS", "friendly")
    with pytest.raises(SettingsError, match="VORFAHRT_ADDRESS: Input should be 'formal' or 'informal'"):
        load_settings()


def test_a_language_model_needs_a_key_or_an_endpoint() -> None:
    with pytest.raises(SettingsError, match=r"VORFAHRT_LLM_API_KEY .* VORFAHRT_LLM_BASE_URL"):
        load_settings(llm_model="m")
    assert load_settings(llm_model="m", llm_api_key="k").llm_base_url == ""
    assert load_settings(llm_model="m", llm_base_url="http://localhost:11434/v1").llm_api_key == ""


@pytest.mark.parametrize("url", ["localhost:11434", "model", "ftp://model.example/v1", "http:///v1"])
def test_an_endpoint_is_a_url(url: str) -> None:
    with pytest.raises(SettingsError, match="VORFAHRT_LLM_BASE_URL: it has to be a URL"):
        load_settings(llm_model="m", llm_base_url=url)


@pytest.mark.parametrize("site", ["www.marke.example", "https://marke.example/form", "https://marke.example/", "*"])
def test_a_site_is_an_origin(monkeypatch: pytest.MonkeyPatch, site: str) -> None:
    monkeypatch.setenv("VORFAHRT_SITES", f"https://www.marke.example,{site}")
    with pytest.raises(SettingsError, match=r"VORFAHRT_SITES: .* has to be an origin"):
        load_settings()


def test_a_short_key_is_refused_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VORFAHRT_API_KEYS", "short-one")
    with pytest.raises(SettingsError, match="VORFAHRT_API_KEYS: each key has to have") as error:
        load_settings()
    assert "short-one" not in str(error.value)


def test_the_demo_is_reached_where_it_listens_and_a_real_brand_where_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings().root_url == "http://127.0.0.1:8000"
    monkeypatch.setenv("VORFAHRT_PUBLIC_URL", "https://probefahrt.marke.example/")
    assert load_settings().root_url == "https://probefahrt.marke.example"


def test_a_folder_of_portals_has_to_be_there_and_a_staff_password_is_no_short_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("VORFAHRT_PORTALS", "nowhere")
    monkeypatch.setenv("VORFAHRT_STAFF_PASSWORD", "shortpass")
    with pytest.raises(SettingsError, match=r"VORFAHRT_PORTALS: there is no folder nowhere") as error:
        load_settings()
    assert "VORFAHRT_STAFF_PASSWORD: it has to have at least 12 characters" in str(error.value)
    assert "shortpass" not in str(error.value)
