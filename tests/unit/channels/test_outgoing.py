"""Composing mail: marked as automatic, threaded, the same bytes each time, and nobody else's header in it."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.channels.outgoing import MailFile, MailKind, OutgoingMail, compose, compose_bytes

DATE = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
WHOLE_MAIL = """\
From: "Halden Kundendialog" <probefahrt@halden.example>
To: kunde@web.example
Reply-To: probefahrt+t0ken@halden.example
Subject: =?utf-8?q?AW=3A_Probefahrt_am_Samstag_in_M=C3=BCnchen?=
Date: Tue, 10 Mar 2026 09:30:00 +0000
Message-ID: <reply.1@halden.example>
In-Reply-To: <b@web.example>
References: <a@web.example>
 <b@web.example>
Auto-Submitted: auto-replied
X-Auto-Response-Suppress: All
X-Loop: halden-1
X-Vorfahrt: auto-replied
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_9f10fcfa9e26d46ce99a8600.0"

--=_9f10fcfa9e26d46ce99a8600.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Gr=C3=BC=C3=9Fe

--=_9f10fcfa9e26d46ce99a8600.0
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<p>Gr=C3=BC=C3=9Fe</p>

--=_9f10fcfa9e26d46ce99a8600.0--
"""

HEADERS = [
    *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "X-Auto-Response-Suppress", "X-Loop"),
    *("X-Vorfahrt", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
]


def create_mail(**overrides: object) -> OutgoingMail:
    mail = OutgoingMail(
        message_id="reply.1@halden.example",
        from_address="probefahrt@halden.example",
        from_name="Halden Kundendialog",
        to="kunde@web.example",
        subject="AW: Probefahrt am Samstag in München",
        text="Grüße\n",
        kind=MailKind.AUTO_REPLIED,
        loop_marker="halden-1",
    )
    return replace(mail, **overrides)  # type: ignore[arg-type]


def read(mail: OutgoingMail) -> EmailMessage:
    message = message_from_bytes(compose_bytes(mail, DATE), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def head_lines(mail: OutgoingMail) -> list[str]:
    return compose_bytes(mail, DATE).partition(b"\r\n\r\n")[0].decode().split("\r\n")


def test_a_whole_mail() -> None:
    mail = create_mail(
        html="<p>Grüße</p>\n",
        in_reply_to="b@web.example",
        references=("a@web.example", "b@web.example"),
        reply_to="probefahrt+t0ken@halden.example",
    )
    assert compose_bytes(mail, DATE).decode().replace("\r\n", "\n") == WHOLE_MAIL


def test_the_same_record_makes_the_same_bytes_and_another_id_other_boundaries() -> None:
    mail = create_mail(html="<p>x</p>", attachments=(MailFile("a.xml", "text/xml", b"<a/>"),))
    assert compose_bytes(mail, DATE) == compose_bytes(mail, DATE)
    other = compose(replace(mail, message_id="reply.2@halden.example"), DATE)
    assert other.get_boundary() != compose(mail, DATE).get_boundary()


@pytest.mark.parametrize(
    ("kind", "auto_submitted"),
    [
        (MailKind.AUTO_REPLIED, "auto-replied"),
        (MailKind.AUTO_GENERATED, "auto-generated"),
        (MailKind.LEAD, "auto-generated"),
        (MailKind.PERSONAL, None),
    ],
)
def test_each_kind_says_what_it_is(kind: MailKind, auto_submitted: str | None) -> None:
    message = read(create_mail(kind=kind))
    assert message["Auto-Submitted"] == auto_submitted
    assert message["X-Auto-Response-Suppress"] == ("All" if auto_submitted else None)
    assert (message["X-Loop"], message["X-Vorfahrt"]) == ("halden-1", kind.value)
    assert message["Precedence"] is None


def test_a_long_thread_keeps_its_first_and_its_last_ids_whole() -> None:
    references = tuple(f"{number}.{'r' * 90}@web.example" for number in range(40))
    lines = head_lines(create_mail(references=references, in_reply_to=references[-1]))
    start = next(number for number, line in enumerate(lines) if line.startswith("References: "))
    header = lines[start : next(number for number in range(start + 1, len(lines)) if lines[number][0] != " ")]
    ids = " ".join(header).removeprefix("References:").split()
    assert ids[0] == f"<{references[0]}>"
    assert ids[1:] == [f"<{reference}>" for reference in references[-len(ids) + 1 :]]
    assert sum(map(len, header)) < 998
    assert f"In-Reply-To: <{references[-1]}>" in lines


@given(st.text(max_size=300))
def test_any_subject_and_name_arrive_and_no_line_is_too_long(text: str) -> None:
    lines = head_lines(create_mail(subject=text, from_name=text))
    assert max(map(len, lines)) <= 76
    starts = [line.partition(":")[0] for line in lines if not line.startswith(" ")]
    assert starts == HEADERS


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Anfrage für eine Probefahrt mit dem schönen Fjord am Samstag, 14. März, um 10 Uhr – geht das? Gruß",
        "über 😀 über 😀 über (x) über 😀 und noch viele Wörter mehr – ja, wirklich – damit gefaltet werden muss",
        "x" * 300,
        "plain words, quite many of them, so that the line has to be folded somewhere in the middle of it",
    ],
)
def test_subjects_are_decoded_to_what_they_were(subject: str) -> None:
    raw = message_from_bytes(compose_bytes(create_mail(subject=subject), DATE))["Subject"]
    assert str(make_header(decode_header(raw.replace("\r\n", "")))) == subject


@given(st.text(alphabet="ab\r\n:<>\x00\x0b\u2028\x85 ", max_size=40))
def test_no_value_can_add_a_header(evil: str) -> None:
    mail = create_mail(
        subject=evil, from_name=evil, to_name=evil, in_reply_to=evil, references=(evil,), loop_marker=evil
    )
    names = [line.partition(":")[0] for line in head_lines(mail) if not line.startswith(" ")]
    assert len(names) == len(set(names))
    assert set(names) <= {*HEADERS, "In-Reply-To", "References"}


def test_a_display_name_with_brackets_and_quotes_is_whole() -> None:
    name = 'Halden (KI-Assistent) "Dialog", Team'
    assert read(create_mail(from_name=name))["From"].addresses[0].display_name == name


def test_attachments_keep_their_octets_names_and_types() -> None:
    files = (
        MailFile("lead ü.xml", "text/xml; charset=utf-8", "<a>ü</a>".encode()),
        MailFile("termin.ics", "text/calendar; method=REQUEST", b"BEGIN:VCALENDAR\r\n"),
        MailFile("a\r\nBcc: x@y.example.pdf", "application/pdf", bytes(range(256))),
        MailFile("x", "no type at all\r\nBcc: x@y.example", b""),
    )
    message = read(create_mail(attachments=files))
    parts = list(message.iter_attachments())
    assert [part.get_payload(decode=True) for part in parts] == [file.content for file in files]
    assert [part.get_content_type() for part in parts] == ["text/xml", "text/calendar", "application/pdf", "text/plain"]
    assert parts[0].get_filename() == "lead ü.xml"
    assert parts[1].get_param("method") == "REQUEST"
    assert message["Bcc"] is None
    assert all(part["Bcc"] is None for part in parts)


def test_text_that_no_encoding_can_carry_does_not_stop_a_mail() -> None:
    assert read(create_mail(text="a\ud800b\n")).get_content().strip() == "a?b"


def test_a_domain_with_umlauts_is_written_as_idna() -> None:
    assert read(create_mail(to="kunde@müller.example"))["To"] == "kunde@xn--mller-kva.example"


@pytest.mark.parametrize(
    "address",
    [
        *("", "a", "@b", "a@", "a@b c", "a@[", "<a@b>", "a@b,c@d", "a b@c", '"a"@b', "a\n@b", "a@.b", "a@b>"),
        *("a\r\nBcc: c@d.example", "a@b\r\nBcc: c@d.example", "a@\ud800", "\ud800@b", f"a@{'ü' * 80}.example"),
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="not a mail address"):
        compose(create_mail(to=address), DATE)


@pytest.mark.parametrize("field", ["subject", "from_name", "to_name", "in_reply_to", "loop_marker"])
def test_an_encoded_word_brings_no_line_end_in(field: str) -> None:
    mail = create_mail(**{field: "=?utf-8?q?x=0D=0ABcc:_victim@web.example=0D=0A=0D=0Aevil?="})
    assert read(mail)["Bcc"] is None
    assert b"evil\r\n" not in compose_bytes(mail, DATE).partition(b"\r\n\r\n")[2]
    assert read(replace(mail, references=(str(getattr(mail, field)),)))["Bcc"] is None
