"""The wish for a test drive as people head a letter with it: for sources that only tick a box for it."""

TEST_DRIVE = {
    "de": "Ich möchte eine Probefahrt machen",
    "en": "I would like to take a test drive",
    "fr": "Je voudrais faire un essai routier",
    "it": "Vorrei fare un giro di prova",
    "es": "Me gustaría hacer una prueba de conducción",
    "nl": "Ik wil graag een proefrit maken",
    "pl": "Chcę umówić się na jazdę próbną",
    "tr": "Test sürüşü yapmak istiyorum",
}
LANGUAGE_OF_COUNTRY = {
    **dict.fromkeys(("DE", "AT", "CH", "LI"), "de"),
    **dict.fromkeys(("GB", "IE", "US"), "en"),
    **dict.fromkeys(("FR", "LU", "MC"), "fr"),
    **dict.fromkeys(("IT", "SM"), "it"),
    **dict.fromkeys(("NL", "BE"), "nl"),
    "ES": "es",
    "PL": "pl",
    "TR": "tr",
}


def wish_in(language: str) -> str:
    """The wish in a language; in English where it is not known in that one."""
    return TEST_DRIVE.get(language, TEST_DRIVE["en"])
