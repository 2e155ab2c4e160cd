"""Who asks to be answered by mail, in eight languages; who only says that they wrote one does not."""

import pytest

from agent.classify.analysis import Signal
from agent.intake.message import Channel
from tests.unit.classify.create import analyze


def asks_for_mail(text: str) -> bool:
    return Signal.BY_MAIL in analyze(text, channel=Channel.WHATSAPP).signals


@pytest.mark.parametrize(
    "text",
    [
        "Bitte antworten Sie mir lieber per Mail: eva@kunde.example",
        "Können wir das per E-Mail weiterführen?",
        "Mailen Sie mir bitte an eva@kunde.example",
        "Schicken Sie die Antwort bitte an meine Mailadresse",
        "Could you reply by email please? eva@kunde.example",
        "I would rather continue via e-mail",
        "Répondez-moi plutôt par mail, s'il vous plaît",
        "Per favore risponda via mail",
        "Prefiero que me contesten por correo",
        "Kunt u via e-mail antwoorden? Liever via mail graag",
        "Proszę odpisać mailem na eva@kunde.example",
        "Lütfen e-posta ile yanıt verin",
    ],
)
def test_who_wants_to_be_answered_by_mail_says_so(text: str) -> None:
    assert asks_for_mail(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ich hatte Ihnen schon per Mail geschrieben",
        "Ihre E-Mail ist angekommen, danke",
        "Meine Mailadresse ist eva@kunde.example",
        "I sent you an email yesterday",
        "Je vous ai envoyé un mail hier",
        "Vi ho mandato una mail ieri",
        "Les mandé un correo ayer",
        "Ik heb u gisteren een mail gestuurd",
        "Wysłałem wczoraj maila",
        "Dün size e-posta göndermiştim",
    ],
)
def test_who_mentions_a_mail_does_not(text: str) -> None:
    assert not asks_for_mail(text)
