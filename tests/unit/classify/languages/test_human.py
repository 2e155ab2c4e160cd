"""The wish for a person instead of the machine in eight languages, and the questions that are none."""

import pytest

from agent.classify.human_wish import read_wish_for_human
from agent.classify.wording import Wording

WISHES = [
    ("de", "sitzt da eigentlich jemand echtes am anderen ende?"),
    ("de", "Gibt es bei Ihnen auch einen persönlichen Ansprechpartner?"),
    ("de", "ist da auch mal ein echter mensch zu erreichen"),
    ("de", "Kann mal bitte wer Richtiges antworten"),
    ("de", "kann da mal ein mensch ran?"),
    ("de", "chan ich mit öpperem rede statt mit emne computer"),
    ("de", "Ich möchte, dass sich ein Mensch meine Anfrage anschaut."),
    ("de", "lass mal nen kollegen übernehmen"),
    ("de", "können wir das nicht am telefon mit einem ihrer leute machen?"),
    ("en", "hello is anyone real there?"),
    ("en", "I'd rather have a chat with one of your team"),
    ("en", "could you hand me over to a colleague of yours?"),
    ("en", "can a member of staff take it from here"),
    ("en", "I don't do chatbots, who can I talk to?"),
    ("fr", "je préfère parler à quelqu'un"),
    ("fr", "y a-t-il une personne à qui parler ?"),
    ("fr", "qu'une personne de votre équipe prenne le relais"),
    ("it", "c'è una persona vera dall'altra parte?"),
    ("it", "potrei avere un consulente in persona invece del bot?"),
    ("es", "quiero que me conteste un humano"),
    ("es", "¿no hay nadie de carne y hueso que me atienda?"),
    ("nl", "is daar een echt mens?"),
    ("nl", "ik praat liever met iemand"),
    ("pl", "niech mi odpowie człowiek, nie automat"),
    ("pl", "czy jest tam ktoś prawdziwy?"),
    ("tr", "orada gerçek biri var mı"),
    ("tr", "bana bir yetkili yazsın, bot değil"),
]
OTHER_QUESTIONS = [
    ("de", "bist du ein bot oder ein mensch?"),
    ("de", "Schreibe ich hier mit einem Menschen?"),
    ("de", "wer ist mein Ansprechpartner für Leasing?"),
    ("de", "kann mich jemand anrufen wegen der probefahrt"),
    ("de", "ich würd gern mit jemandem zusammen probefahren"),
    ("en", "am I chatting with a real person here?"),
    ("en", "I'd like to speak to a dealer near me about the car"),
    ("en", "is someone going with me on the test drive?"),
    ("fr", "êtes-vous un robot ?"),
    ("fr", "je passe voir un commercial demain"),
    ("it", "potete richiamarmi?"),
    ("es", "llámenme por favor"),
    ("nl", "kunt u mij terugbellen"),
    ("pl", "proszę do mnie zadzwonić"),
    ("tr", "sen robot musun?"),
]


@pytest.mark.parametrize(("language", "text"), WISHES)
def test_a_person_is_asked_for_in_many_wordings(language: str, text: str) -> None:
    assert read_wish_for_human(Wording(text, language))


@pytest.mark.parametrize(("language", "text"), OTHER_QUESTIONS)
def test_asking_who_writes_or_to_be_called_is_no_such_wish(language: str, text: str) -> None:
    assert not read_wish_for_human(Wording(text, language))
