"""Which model somebody wants beside the cars of other people, of the past, and of their own."""

import pytest

from tests.unit.classify.configuration.brands import HALDEN, LUVARA, build_reader, summarise

SAID = [
    ("de", "Meine Frau fährt einen Saga, mein Chef den X2, und ich möchte den Fjord testen", "model=fjord"),
    (
        "de",
        "Mein Schwager hat sich den Fjord gekauft. So einen möchte ich auch, vorher aber probefahren.",
        "model=fjord",
    ),
    ("de", "Für meine Frau suchen wir einen Fjord, Probefahrt möglich?", "model=fjord"),
    ("de", "Meine Frau will unbedingt den Fjord. Können wir den fahren?", "model=fjord"),
    ("de", "Der Fjord von meinem Papa hat mich überzeugt. Kann ich einen mit Automatik testen?", "model=fjord"),
    ("en", "The Saga my sister has is lovely, but I need space so please book me a Fjord test drive", "model=fjord"),
    ("en", "My neighbour just bought a Saga, I prefer the look of the Fjord though. test drive?", "model=fjord"),
    ("en", "Can my wife test drive the Fjord?", "model=fjord"),
    ("fr", "Ma voisine a une Saga, moi je préférerais la Fjord. Un essai vendredi ?", "model=fjord"),
    ("it", "La Saga dei miei genitori è bella, ma io cerco un SUV: la Fjord. Prova possibile?", "model=fjord"),
    ("es", "Mi suegro tiene un X2 y mi hermana un Saga; yo quiero el Fjord.", "model=fjord"),
    ("es", "Mi pareja quiere el Fjord y yo el Saga. ¿Nos dejáis conducir los dos?", "models=fjord+saga"),
    ("nl", "Mijn vrouw heeft een Saga, zelf ben ik benieuwd naar de Fjord. Proefrit mogelijk?", "model=fjord"),
    ("pl", "Sąsiad kupił Sagę, mnie bardziej podoba się Fjord. Można się przejechać?", "model=fjord"),
    ("tr", "Komşumun Saga'sı var, ben Fjord'u denemek istiyorum", "model=fjord"),
]
SAID_OF_THE_PAST = [
    ("de", "Ich hatte vor zwei Wochen eine Probefahrt im Saga, nun möchte ich noch den Fjord fahren", "model=fjord"),
    ("de", "Wir wollten eigentlich den Saga, aber geht auch der Fjord zur Probe?", "model=fjord"),
    ("de", "Den Saga kenne ich in- und auswendig, aber im Fjord saß ich noch nie. Probefahrt?", "model=fjord"),
    ("en", "Sat in a Saga at the show, loved the brand, but it's the Fjord I'd like to drive.", "model=fjord"),
    ("fr", "La Saga je l'ai déjà essayée, maintenant je voudrais la Fjord", "model=fjord"),
]
SAID_OF_THE_SAME_AGAIN = [
    ("de", "Wir haben den Fjord von 2019 und möchten das neue Modell testen.", "model=fjord"),
    ("de", "Mein Fjord ist jetzt sechs Jahre alt, den neuen würde ich gern mal probefahren.", "model=fjord"),
    ("de", "Mein Fjord ist alt, ich brauche einen neuen Wagen", ""),
    ("de", "Ich habe einen Fjord und hätte gern den neuen Termin", ""),
    ("en", "I have a Fjord from 2018 and would like to try the latest version.", "model=fjord"),
    ("en", "My Fjord needs a new battery", ""),
    ("fr", "J'ai une Fjord de 2018 et j'aimerais essayer la nouvelle", "model=fjord"),
    ("it", "Ho una Fjord del 2018 e vorrei provare quella nuova", "model=fjord"),
    ("es", "Tengo un Fjord de 2018 y quiero probar el nuevo", "model=fjord"),
    ("nl", "We hebben een Fjord uit 2018 en willen de nieuwe proberen", "model=fjord"),
    ("pl", "Mam Fjorda z 2018 roku i chciałbym wypróbować nowego", "model=fjord"),
    ("tr", "2018 model Fjord'um var, yenisini denemek istiyorum", "model=fjord"),
]
SAID_OF_A_CHANGE = [
    ("de", "bitte den Saga gegen den Fjord tauschen", "model=fjord"),
    ("de", "Kann ich die Probefahrt vom Saga auf den Fjord umbuchen?", "model=fjord"),
    ("de", "Saga oder Fjord? Nach langem Überlegen: Fjord.", "model=fjord"),
    ("de", "Nein zum Saga, der ist ausverkauft. Dann halt den Fjord.", "model=fjord"),
    ("de", "Ich hatte zuerst den Saga angekreuzt, das war ein Versehen, gemeint war der Fjord.", "model=fjord"),
    ("de", "Ist der Fjord eigentlich größer als der Saga? Dann würde ich den mal probefahren.", "model=fjord"),
    ("en", "swap the saga for the fjord please", "model=fjord"),
    ("fr", "Peut-on remplacer la Saga par la Fjord pour mon essai ?", "model=fjord"),
    ("es", "Cámbieme el Saga por el Fjord, por favor", "model=fjord"),
    ("nl", "Kunt u de Saga omzetten naar de Fjord?", "model=fjord"),
    ("pl", "zamieńcie proszę Sagę na Fjorda", "model=fjord"),
]
SAID_OF_SEVERAL = [
    ("de", "Saga würde ich gern fahren. Den Fjord auch.", "models=saga+fjord"),
    ("de", "Ich schwanke zwischen Saga und Fjord und würde beide gern fahren", "models=saga+fjord"),
    ("en", "I'd like to try the Saga and then the Fjord back to back", "models=saga+fjord"),
    ("nl", "Ik wil de Saga en de Fjord proberen", "models=saga+fjord"),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [*SAID, *SAID_OF_THE_PAST, *SAID_OF_THE_SAME_AGAIN, *SAID_OF_A_CHANGE, *SAID_OF_SEVERAL],
)
def test_the_model_is_the_one_that_the_writer_wants(language: str, text: str, expected: str) -> None:
    assert _model_of(summarise(HALDEN, text, language=language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "ich wollte den ix zwei probefahren", "model=x2"),
        ("de", "der neue X2er, Probefahrt?", "model=x2"),
        ("en", "ex two test drive", "model=x2"),
        ("fr", "je voudrais essayer la x deux", "model=x2"),
        ("es", "quiero probar el equis dos", "model=x2"),
        ("tr", "X2yi denemek istiyorum", "model=x2"),
        ("de", "Fjordtermin bitte", "model=fjord"),
    ],
)
def test_a_name_is_known_as_it_is_dictated_and_inflected(language: str, text: str, expected: str) -> None:
    assert summarise(HALDEN, text, language=language) == expected


PARTED = build_reader("Halvero", ("silva-grande", "Silva Grande", "", "diesel, phev", "Signature, Comfort"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sivla Grande probefahren", "model=silva-grande"),
        ("silvagrand probefahrt", "model=silva-grande"),
        ("Probefahrt mit dem Silva", "model=silva-grande"),
        ("den Silva bitte", "model=silva-grande"),
        ("Frau Silva hat mich angerufen, ich möchte eine Probefahrt", ""),
        ("Grüße, Ana Silva", ""),
        ("silver grande test drive", "model=silva-grande"),
    ],
)
def test_a_name_of_two_words_is_known_misspelt_and_in_part(text: str, expected: str) -> None:
    assert summarise(PARTED, text) == expected


@pytest.mark.parametrize(("text"), ["Korvane Probefahrt", "den Corwane testen", "Probefahrt Corvahne"])
def test_a_name_is_known_by_its_sound(text: str) -> None:
    assert summarise(LUVARA, text) == "model=corvane"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Fjord mit Verbrenner", "model=fjord; powertrain=petrol"),
        ("de", "Lindholm mit Stecker", "model=lindholm; powertrain=phev"),
        ("fr", "la Lindholm à prise, pas la tout électrique", "model=lindholm; powertrain=phev"),
        ("nl", "Fjord met stekker", "model=fjord; powertrain=phev"),
        ("pl", "Fjord z wtyczką", "model=fjord; powertrain=phev"),
        ("en", "Saga, the hybrid, not interested in diesel", "model=saga; powertrain=hev"),
        ("de", "gibts den X2 nur als Stromer oder auch mit Verbrenner?", "model=x2"),
    ],
)
def test_a_powertrain_is_known_in_everyday_words(language: str, text: str, expected: str) -> None:
    assert summarise(HALDEN, text, language=language) == expected


def test_a_trim_is_known_misspelt() -> None:
    assert summarise(PARTED, "Silva Grande Signatur") == "model=silva-grande; trim=Signature"
    assert summarise(PARTED, "Silva Grande Komfort") == "model=silva-grande; trim=Comfort"


def _model_of(summary: str) -> str:
    return "; ".join(part for part in summary.split("; ") if part.startswith("model"))
