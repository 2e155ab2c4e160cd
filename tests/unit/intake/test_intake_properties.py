"""No bytes bring the intake down, and splitting a text loses no word."""

import json
import re
import time
from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agent.intake.forms import read_form
from agent.intake.mail import read_mail
from agent.intake.passages import split_text
from agent.intake.read import describe_mail
from agent.intake.screening import screen

HEADER_LINES = st.sampled_from(
    [
        b"From: =?utf-8?q?Eva_M=C3=BCller?= <eva@example.org>",
        b'From: ((((((((((<<<@,;"\\',
        b"From: \xff\xfe <a@b.de>",
        b"Message-ID: <[abc@x]>",
        b"Message-ID: <>",
        b"Subject: =?x-unknown?B?////?= =?utf-7?Q?+2AA-?=",
        b"Subject: =?utf-8?b?=?=?=",
        b"Date: 99 Foo 99999999999999999999 99:99",
        b"Content-Type: multipart/mixed; boundary=b",
        b"Content-Type: multipart/alternative; boundary*0=b; boundary*x=y",
        b"Content-Type: text/html; charset=punycode",
        b'Content-Type: text/plain; charset="\x00"; format=flowed; delsp=yes',
        b"Content-Type: message/rfc822",
        b"Content-Type: text/calendar; method=REPLY",
        b"Content-Disposition: attachment; filename*=x''%ff%fe",
        b"Content-Transfer-Encoding: base64",
        b"Content-Transfer-Encoding: quoted-printable",
        b"Content-Transfer-Encoding: uuencode",
        b"Return-Path: <>",
        b"X-MS-Exchange-Organization-SCL: \xb2",
        b"Auto-Submitted: ((((",
        b" folded: line",
    ]
)
BODY_LINES = st.sampled_from(
    [
        b"--b",
        b"--b--",
        b"",
        b"Am 1.1.2026 um 10:00 schrieb x <a@b.de>:",
        b"> zitiert",
        b"Von: a@b.de",
        b"Gesendet: heute",
        b"An: c@d.de",
        b"Betreff: x",
        b"Mit freundlichen Gr\xc3\xbc\xc3\x9fen",
        b"Name: Eva",
        b"E-Mail: eva@example.org",
        b"Nachricht: hallo",
        b"<table><tr><td>a<td>b<blockquote type=cite>",
        b"begin 644 x\n#86)C\nend",
        b"\x00\xff\xed\xa0\x80",
    ]
)
CHANGED = st.lists(HEADER_LINES, max_size=8).flatmap(
    lambda head: st.lists(BODY_LINES | HEADER_LINES, max_size=15).map(lambda body: b"\r\n".join([*head, b"", *body]))
)
TEXT_LINES = st.sampled_from(
    [
        "Hallo, ich möchte den Fjord fahren. Viele Grüße Eva",
        "Am 18.09.2026 um 16:24 schrieb Eva <a@b.de>:",
        "-----Ursprüngliche Nachricht-----",
        "---------- Forwarded message ---------",
        "________________________________",
        "Von: Eva <a@b.de>",
        "Gesendet: Freitag",
        "An: Halden",
        "Betreff: Termin",
        "> zitiert",
        "-- ",
        "MfG",
        "Danke",
        "Eva Müller",
        "P.S. lieber Sonntag",
        "Geschäftsführer: Max Muster",
        "Diese E-Mail enthält vertrauliche Informationen",
        "Gesendet von meinem iPhone",
        "",
    ]
)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


@given(st.binary(max_size=2000) | CHANGED)
@example(b"Content-Type: message/\r\rContent-Type: ; charset=punycode\r\xff")
@example(b"Content-Type: message/\r\rContent-Type: ; charset=punycode\r-\xff")
@example(b"Content-Type: message/\r\rContent-Type: ; charset=\x00\r\xff")
@settings(max_examples=300, deadline=None)
def test_no_bytes_bring_the_reader_down(raw: bytes) -> None:
    mail = read_mail(raw)
    assert screen(mail, read_form(mail)).decision in ("process", "ignore")
    json.dumps(describe_mail(raw), ensure_ascii=False).encode("utf-8")
    assert "\x00" not in mail.body + mail.subject


@given(st.text(max_size=500) | st.lists(TEXT_LINES | st.text(max_size=40), max_size=25).map("\n".join), st.booleans())
@settings(max_examples=300, deadline=None)
def test_splitting_a_text_loses_no_word(text: str, forwarded: bool) -> None:
    parts = split_text(text, forwarded)
    assert words("\n".join([parts.new, parts.signature, parts.quoted, parts.disclaimer])) == words(text)


@pytest.mark.parametrize(
    "line",
    [
        "Am 3.4. um 10:00 schrieb jemand",
        "Am 3.4. um 10:00 :",
        "Von: a@b.de",
        "> zitiert",
        "Viele Grüße",
        "Geschäftsführer: Max",
        "Danke",
        "--",
        "Hallo, ich möchte den Fjord einmal fahren",
    ],
)
def test_splitting_takes_time_in_proportion_to_the_length(line: str) -> None:
    def seconds(lines: int) -> float:
        text = f"{line}\n" * lines
        start = time.process_time()
        split_text(text)
        return time.process_time() - start

    short = min(seconds(2_000) for _ in range(3))
    assert seconds(16_000) < 8 * short * 4  # eight times the lines; quadratic time would be sixty-four


@pytest.mark.parametrize(
    "raw",
    [
        b'Content-Type: text/plain; x="' + b";" * 300_000 + b"\n\nhallo",
        b"Subject: " + b"=?a?q?" * 100_000 + b"\n\nhallo",
        b"From: " + b'"\\"' * 100_000 + b"\n\nhallo",
        b"References: " + b"<" * 300_000 + b"\n\nhallo",
        b"Content-Type: text/html\n\n" + b"<div>" * 60_000,
        b"Content-Type: text/html\n\n" + b"<ul><li>" * 40_000,
        b"Content-Type: text/html\n\n" + b"<table><tr><td>" * 900 + b"x",
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2000)),
        b"Content-Type: message/rfc822\n\n" * 3000,
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 20_000,
    ],
    ids=["parameters", "words", "quotes", "ids", "divs", "lists", "tables", "multiparts", "messages", "parts"],
)
def test_a_hostile_mail_is_read_within_seconds(raw: bytes) -> None:
    start = time.process_time()
    describe_mail(raw)
    assert time.process_time() - start < 10
