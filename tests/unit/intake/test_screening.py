"""What is known of ourselves decides which mails come from us, and the table of rules can explain each verdict."""

import pytest

from agent.intake.automatic_text import is_automatic_subject, is_automatic_text
from agent.intake.forms import read_form
from agent.intake.mail import Mail, read_mail
from agent.intake.screening import RULES, OwnIdentity, Verdict, screen

CONTRACT_NAMES = [
    "own",
    "null_sender",
    "auto_submitted",
    "report",
    "list",
    "bulk",
    "auto_reply",
    "no_reply",
    "loop",
    "calendar",
    "spam",
    "automatic_text",
]
NOTICE = "Hier antwortet der automatische Assistent von Halden."
OWN = OwnIdentity(
    addresses=frozenset({"answers@halden.example"}),
    domains=frozenset({"halden-web.example"}),
    notices=(NOTICE,),
    authserv_id="mx.halden.example",
)


def create_mail(text: str = "Ich möchte den Fjord fahren.", **headers: str) -> Mail:
    lines = {
        "From": "Eva <eva@gmx.de>",
        "To": "answers@halden.example",
        "Subject": "Anfrage",
        "Message-ID": "<1@gmx.de>",
    }
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\n" for name, value in lines.items())
    return read_mail(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode())


def judge(mail: Mail) -> Verdict:
    return screen(mail, read_form(mail), OWN)


def test_the_rules_have_the_names_and_the_order_of_the_contract() -> None:
    assert list(dict.fromkeys(rule.name for rule in RULES)) == CONTRACT_NAMES


def test_every_rule_explains_itself_in_one_sentence() -> None:
    assert all(rule.sentence.endswith(".") and len(rule.sentence) > 20 for rule in RULES)


@pytest.mark.parametrize(
    "header",
    [
        {"From": "Halden <Answers@halden.example>"},
        {"From": "answers+token@halden.example"},
        {"Sender": "anybody@halden-web.example"},
        {"Return_Path": "<bounce@halden-web.example>"},
        {"Message_ID": "<lead.1@halden-web.example>"},
        {"X_Vorfahrt_Agent": "1"},
    ],
)
def test_a_mail_from_ourselves_is_not_answered(header: dict[str, str]) -> None:
    assert judge(create_mail(**header)).reason == "own"


def test_a_mail_to_ourselves_is_answered() -> None:
    verdict = judge(create_mail())
    assert (verdict.decision, verdict.reason) == ("process", None)


def test_our_own_notice_as_new_words_is_a_loop() -> None:
    assert judge(create_mail(f"Guten Tag,\n{NOTICE.replace(' ', chr(10))}\nWann passt es?")).reason == "loop"


def test_our_own_notice_below_a_person_s_words_is_history() -> None:
    text = f"Samstag passt.\n\nAm 3.4.2026 um 10:00 schrieb Halden:\n> {NOTICE}"
    assert judge(create_mail(text)).decision == "process"


def test_forged_mail_is_spam_only_when_our_own_server_says_so() -> None:
    ours = create_mail(Authentication_Results="mx.halden.example; dmarc=fail header.from=gmx.de")
    foreign = create_mail(Authentication_Results="mx.evil.example; dmarc=fail header.from=gmx.de")
    assert judge(ours).reason == "spam"
    assert judge(foreign).decision == "process"


def test_our_contact_address_may_be_a_list_of_colleagues() -> None:
    own_list = {"List_Post": "<mailto:answers@halden.example>", "List_Id": "<answers.halden.example>"}
    assert judge(create_mail(**own_list)).decision == "process"
    assert judge(create_mail(List_Post="<mailto:forum@lists.example>")).reason == "list"


@pytest.mark.parametrize("header", [{"Return_Path": "<>"}, {"X_Spam_Flag": "YES"}, {"Precedence": "junk"}])
def test_one_header_is_enough_to_stay_silent(header: dict[str, str]) -> None:
    assert judge(create_mail(**header)).decision == "ignore"


@pytest.mark.parametrize(
    "header",
    [
        {"Auto_Submitted": "no"},
        {"X_Auto_Response_Suppress": "DR, OOF, AutoReply"},
        {"X_Spam_Flag": "NO"},
        {"X_MS_Exchange_Organization_SCL": "1"},
        {"Precedence": "normal"},
        {"X_Autoreply": "no"},
        {"Subject": "Auto: welches passt?"},
        {"Subject": "AW: Automatische Antwort: Probefahrt"},
        {"From": "Eva <eva.notificationsberg@gmx.de>"},
        {"From": "Skag <skag-owner@web.de>"},
    ],
)
def test_a_person_is_not_taken_for_a_machine_by_a_header(header: dict[str, str]) -> None:
    assert judge(create_mail(**header)).decision == "process"


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin derzeit nicht im Büro und kehre am 24.11. zurück.",
        "Ich bin bis zum 30.11. im Urlaub. Ihre E-Mails werden nicht weitergeleitet.",
        "I'm currently on annual leave. For anything urgent please contact my colleague.",
        "Vielen Dank für Ihre Nachricht. Unser Büro ist vom 23.12. bis 6.1. geschlossen.",
        "Wir haben Ihre Anfrage erhalten und werden diese schnellstmöglich bearbeiten.",
        "Thank you for contacting us. We have received your request.",
        "Diese Nachricht wurde automatisch erstellt.",
        "Ceci est un message automatique.",
        "Ihre E-Mail konnte nicht an die folgenden Empfänger zugestellt werden: a@b.de 550 unknown user",
    ],
)
def test_words_of_machines_are_recognised(text: str) -> None:
    assert is_automatic_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "ich bin bis Freitag im Urlaub, danach Probefahrt?",
        "Danke für Ihre Nachricht. Ich bin bis Freitag nicht erreichbar, Samstag passt.",
        "Thanks for your email. I am away from the office on Friday, so Saturday would be better.",
        "Ich bin bis 30.11. im Urlaub.",
        "Ich habe eine automatisch generierte E-Mail von Ihnen bekommen. Ist das richtig?",
        "Ihr Ticket 4711 wurde angelegt, aber keiner meldet sich.",
        "Bitte wenden Sie sich an meine Frau, ich bin diese Woche nicht zu Hause. Probefahrt gern am Samstag.",
        "Sind Sie ein automatischer Assistent?",
        "Wird der Fjord automatisch eingeparkt?",
        "Meine Mail konnte nicht zugestellt werden, deshalb noch einmal.",
    ],
)
def test_words_of_people_are_not_taken_for_a_machine_s(text: str) -> None:
    assert not is_automatic_text(text)


@pytest.mark.parametrize("subject", ["Gelesen: Ihre Anfrage", "Read: Your request"])
def test_a_receipt_needs_more_than_its_subject(subject: str) -> None:
    assert is_automatic_subject(subject, "Ihre Nachricht wurde am Montag, 3. April 2026 gelesen")
    assert not is_automatic_subject(subject, "Ich habe Ihren Prospekt gelesen und möchte fahren.")


def test_a_form_is_read_though_our_own_web_server_sent_it() -> None:
    text = "Name: Eva Lang\nE-Mail: eva@gmx.at\nPLZ: 1010\nNachricht: Probefahrt bitte"
    mail = create_mail(
        text, From="web@halden-web.example", Auto_Submitted="auto-generated", Message_ID="<f@halden-web.example>"
    )
    assert judge(mail).sentence == "A person filled in the form that this mail passes on."


def test_a_form_with_our_own_address_is_not_answered() -> None:
    text = "Name: Halden\nE-Mail: answers@halden.example\nPLZ: 1010\nNachricht: Test"
    mail = create_mail(text, From="web@formular.example", To="other@halden.example")
    assert judge(mail).reason == "own"
