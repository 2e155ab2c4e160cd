"""No body brings the reader down, holds it up, or makes it say what cannot be stored."""

import json
import re
import time
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.intake.arrivals import Arrival, Noted, Written
from agent.intake.meta.post import MOST_ARRIVALS, read_post
from agent.intake.meta.values import LONGEST_ID, LONGEST_TEXT, MalformedPayloadError

NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
OBJECTS = ("page", "instagram", "whatsapp_business_account", "user")
# All names that the reader looks for, so that what is made up goes deep into it.
KEYS = re.findall(
    r"\S+",
    """
    object entry id time messaging standby changes field value sender recipient timestamp message postback
    reaction read delivery optin referral message_edit mid text title payload quick_reply attachments type url
    sticker_id reply_to story is_echo is_deleted is_unsupported app_id metadata user_ref group_id ref source
    ad_id ads_context_data ad_title action emoji mids watermark leadgen_id page_id form_id created_time contacts
    messages statuses message_echoes errors user_preferences user_id_update profile name wa_id user_id from
    from_user_id to to_user_id phone_number_id status code interactive nfm_reply response_json button_reply
    button edit revoke original_message_id system previous_user_id body location address image caption mime_type
    filename order phones phone emails email origin previous current context
    """,
)
WORDS = re.findall(
    r"\S+",
    """
    page instagram whatsapp_business_account messages leadgen standby text image interactive contacts edit
    revoke system reaction sent failed stop unreact story_mention contact_request 1 0 1773140400 1773140400000
    DE.13 4917024681357 nan {}
    """,
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(WORDS) | st.text(max_size=8)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=4), inner, max_size=6)
    ),
    max_leaves=40,
)
ENTRY_KEYS = st.sampled_from(["id", "time", "messaging", "standby", "changes"])
ENTRIES = st.dictionaries(ENTRY_KEYS, VALUES | st.lists(VALUES, max_size=3), max_size=5)
POSTS = st.fixed_dictionaries({"object": st.sampled_from(OBJECTS), "entry": st.lists(ENTRIES | VALUES, max_size=3)})


def element(**content: Any) -> dict[str, Any]:
    return {"sender": {"id": "7"}, "recipient": {"id": "1"}, "timestamp": 1773140400000, **content}


def page(*elements: Any) -> dict[str, Any]:
    return {"object": "page", "entry": [{"id": "1", "time": 1773140400000, "messaging": list(elements)}]}


def read(post: Any) -> tuple[Arrival, ...]:
    return read_post(post if isinstance(post, bytes) else json.dumps(post).encode(), frozenset({"77"}), NOW)


def texts(value: Any) -> list[str]:
    """All texts in a record, however deep."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts(one)]
    if isinstance(value, list | tuple):
        return [text for one in value for text in texts(one)]
    return [value] if isinstance(value, str) else []


@given(VALUES | POSTS)
@settings(max_examples=250, deadline=None)
def test_any_json_is_read_or_named_malformed(value: Any) -> None:
    try:
        arrivals = read(value)
    except MalformedPayloadError:
        return
    for arrival in arrivals:
        assert 0 < len(arrival.id) <= LONGEST_ID + len(":delivered")
        assert arrival.at <= NOW
        for text in texts(asdict(arrival)):
            assert "\x00" not in text
            text.encode("utf-8")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_named_malformed(body: bytes) -> None:
    with pytest.raises(MalformedPayloadError):
        read(body)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"page"',
        b"{}",
        b'{"object":"page"}',
        b'{"object":1,"entry":[]}',
        b'{"object":"page","entry":{}}',
        b'{"object":"page","entry":[]',
        b'{"object":"page","entry":[NaN]}',
        b'{"object":"page","entry":[]}\xff',
        '{"object":"page","entry":[]}'.encode("utf-16"),
        b'{"object":"page","entry":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
)
def test_what_is_no_delivery_is_malformed(body: bytes) -> None:
    with pytest.raises(MalformedPayloadError):
        read(body)


@pytest.mark.parametrize("depth", [900, 940, 960, 980, 990, 1000])
def test_nesting_is_borne_or_named(depth: int) -> None:
    nested = '{"a":' * depth + "1" + "}" * depth
    body = f'{{"object":"page","entry":[{{"id":"1","messaging":[{nested}]}}]}}'.encode()
    try:
        (arrival,) = read(body)
    except MalformedPayloadError as error:
        assert "deep" in str(error)
    else:
        assert isinstance(arrival, Noted)


def test_nothing_in_a_delivery_is_nothing() -> None:
    assert read({"object": "page", "entry": []}) == ()


def test_a_number_without_end_is_read_in_no_time_and_harms_nothing_beside_it() -> None:
    good = json.dumps(element(message={"mid": "m_1", "text": "Hallo"}))
    bad = '{"sender":{"id":' + "9" * 1_000_000 + '},"recipient":{"id":"1"},"message":{"mid":"m_0","text":"x"}}'
    start = time.process_time()
    noted, written = read(f'{{"object":"page","entry":[{{"id":"1","messaging":[{bad},{good}]}}]}}'.encode())
    assert time.process_time() - start < 1
    assert isinstance(noted, Noted)
    assert isinstance(written, Written)


@pytest.mark.parametrize(
    "moment", [0, -1, 10**14, 10**30, "99999999999999999999", 1e308, "gestern", True, None, [], ""]
)
def test_a_moment_that_cannot_be_is_now(moment: Any) -> None:
    (arrival,) = read({"object": "page", "entry": [{"id": "1", "messaging": [element() | {"timestamp": moment}]}]})
    assert arrival.at == NOW


@pytest.mark.parametrize("moment", [1773140400, "1773140400", 1773140400000, "1773140400000"])
def test_seconds_and_milliseconds_as_number_and_as_text_are_told_apart(moment: Any) -> None:
    (arrival,) = read(page(element(read={"mid": "m"}) | {"timestamp": moment}))
    assert arrival.at == NOW - timedelta(hours=2)


def test_a_text_is_bounded_and_an_id_without_measure_is_replaced() -> None:
    (arrival,) = read(page(element(message={"mid": "m" * 100_000, "text": "Hallo " * 100_000})))
    assert isinstance(arrival, Written)
    assert len(arrival.message.text) <= LONGEST_TEXT
    assert len(arrival.id) == 64


def test_more_events_than_any_delivery_holds_are_refused() -> None:
    assert len(read(page(*[{}] * MOST_ARRIVALS))) == MOST_ARRIVALS
    with pytest.raises(MalformedPayloadError):
        read(page(*[{}] * (MOST_ARRIVALS + 1)))


def whatsapp(count: int) -> dict[str, Any]:
    value = {
        "metadata": {"phone_number_id": "5", "padding": "x" * 200 * count},
        "contacts": [{"wa_id": f"49170{number:07}"} for number in range(count)],
        "messages": [{"from": f"49170{number:07}", "id": f"w{number}", "type": "text"} for number in range(count)],
        "statuses": [{"id": f"s{number}", "status": "read"} for number in range(count)],
    }
    return {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "x", "value": value}]}]}


def deliveries(count: int) -> dict[str, Any]:
    mids = [f"m{number}" for number in range(count)]
    return page(element(delivery={"mids": mids, "watermark": 1, "padding": "x" * 200 * count}))


@pytest.mark.parametrize("build", [whatsapp, deliveries])
def test_reading_takes_time_and_room_in_proportion_to_the_length(build: Any) -> None:
    def seconds(count: int) -> float:
        body = json.dumps(build(count)).encode()
        start = time.process_time()
        arrivals = read(body)
        assert sum(len(arrival.raw) for arrival in arrivals) <= 2 * len(body)
        return time.process_time() - start

    short = min(seconds(250) for _ in range(3))
    assert seconds(2000) < 8 * short * 4  # eight times as much; quadratic time would be sixty-four


def test_the_largest_delivery_is_read_within_a_second() -> None:
    text = "Ich möchte den Fjord fahren. " * 100
    body = json.dumps(page(*[element(message={"mid": f"m{n}", "text": text}) for n in range(850)])).encode()
    assert 2_900_000 < len(body) < 4_000_000
    start = time.process_time()
    assert len(read(body)) == 850
    assert time.process_time() - start < 1
