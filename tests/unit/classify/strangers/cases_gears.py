"""Which gears and which wheels are driven, in eight languages."""

GEARS = {
    "de": (
        ("Automatik", "automatic"), ("mit Automatikgetriebe", "automatic"), ("automatic bitte", "automatic"),
        ("automattik", "automatic"), ("Otomatik", "automatic"), ("als Automat", "automatic"),
        ("Getriebe: automatisch", "automatic"), ("mit Handschaltung", "manual"), ("Handschalter", "manual"),
        ("Schaltgetriebe", "manual"), ("zum Schalten", "manual"),
        ("geschaltet", "manual"), ("nicht Automatik, sondern Schalter", "manual"), ("kein Schaltgetriebe", ""),
        ("Automatik muss sein", "automatic"), ("Getriebe egal", ""), ("manuell geschaltet", "manual"),
        ("ich darf nur Automatik fahren", "automatic"), ("I mog selber schoitn", "manual"),
        ("Sechs-Gang-Schaltung", "manual"), ("automatische Antwort", ""), ("DSG", "automatic"),
        ("Die automatische Mail kam an", ""),
        ("das Licht schaltet sich automatisch ein", ""), ("Schalthebel", "manual"), ("Automatikgetribe", "automatic"),
        ("Knüppelschaltung", "manual"), ("Führerschein nur für Automatik (B78)", "automatic"),
    ),
    "en": (
        ("automatic", "automatic"), ("auto gearbox", "automatic"), ("automatic transmission", "automatic"),
        ("automatc", "automatic"), ("an auto please", "automatic"), ("manual gearbox", "manual"),
        ("stick shift", "manual"), ("manual", "manual"),
        ("with a clutch", "manual"), ("manuel transmission", "manual"), ("not manual, automatic", "automatic"),
        ("I can only drive autos", "automatic"), ("six-speed manual", "manual"), ("gearbox: automatic", "automatic"),
        ("standard transmission", "manual"),
        ("DCT", "automatic"), ("the owner's manual is missing", ""), ("automatic reply", ""),
        ("two pedals only", "automatic"), ("three pedals", "manual"), ("does the boot open automatically?", ""),
        ("no stick please", ""),
    ),
    "fr": (
        ("boîte automatique", "automatic"), ("boite auto", "automatic"), ("en automatique", "automatic"),
        ("BVA", "automatic"), ("boîte manuelle", "manual"), ("BVM", "manual"), ("en manuelle", "manual"),
        ("boite mécanique", "manual"), ("vitesses manuelles", "manual"), ("pas de manuelle, automatique", "automatic"),
        ("transmission automatique", "automatic"), ("réponse automatique", ""), ("boîte : auto", "automatic"),
    ),
    "it": (
        ("cambio automatico", "automatic"), ("automatica", "automatic"), ("col cambio automatico", "automatic"),
        ("cambio manuale", "manual"), ("manuale", "manual"), ("a marce", "manual"), ("sei marce manuale", "manual"),
        ("cambio: automatico", "automatic"), ("non manuale ma automatico", "automatic"),
        ("risposta automatica", ""), ("doppia frizione", "automatic"),
    ),
    "es": (
        ("automático", "automatic"), ("cambio automático", "automatic"), ("caja automática", "automatic"),
        ("manual", "manual"), ("cambio manual", "manual"), ("caja manual", "manual"), ("de marchas", "manual"),
        ("con embrague", "manual"), ("transmisión: automática", "automatic"),
        ("no manual, automático", "automatic"), ("respuesta automática", ""),
        ("caja de cambios automatica", "automatic"),
    ),
    "nl": (
        ("automaat", "automatic"), ("automatische versnellingsbak", "automatic"), ("met automaat", "automatic"),
        ("handgeschakeld", "manual"), ("schakelbak", "manual"), ("handbak", "manual"), ("handgeschakelde", "manual"),
        ("geen automaat maar handgeschakeld", "manual"),
        ("transmissie: automaat", "automatic"), ("automatisch antwoord", ""), ("een schakelauto", "manual"),
    ),
    "pl": (
        ("automat", "automatic"), ("automatyczna skrzynia", "automatic"), ("w automacie", "automatic"),
        ("z automatem", "automatic"), ("ze skrzynią automatyczną", "automatic"), ("manual", "manual"),
        ("w manualu", "manual"), ("manualna skrzynia biegów", "manual"), ("ręczna skrzynia", "manual"),
        ("nie manual, tylko automat", "automatic"), ("automatyczna odpowiedź", ""),
        ("skrzynia: automat", "automatic"), ("automatyczną skrzynią biegów", "automatic"),
    ),
    "tr": (
        ("otomatik", "automatic"), ("otomatik vites", "automatic"), ("otomatik şanzıman", "automatic"),
        ("otomatik vitesli", "automatic"), ("manuel", "manual"), ("düz vites", "manual"),
        ("manuel vitesli", "manual"), ("vites: otomatik", "automatic"), ("manuel değil otomatik", "automatic"),
        ("otomatik cevap", ""), ("düz vitesli", "manual"), ("manuel şanzıman", "manual"),
    ),
}  # fmt: skip
WHEELS = {
    "de": (
        ("mit Allrad", "awd"), ("4x4", "awd"), ("Alrad", "awd"), ("4 x 4", "awd"), ("Frontantrieb", "fwd"),
        ("Heckantrieb", "rwd"), ("Hinterradantrieb", "rwd"), ("alle Räder angetrieben", "awd"), ("Vierrad", "awd"),
    ),
    "en": (
        ("all-wheel drive", "awd"), ("four wheel drive", "awd"), ("4wd", "awd"), ("front wheel drive", "fwd"),
        ("rear-wheel-drive", "rwd"), ("awd", "awd"), ("all wheels driven", "awd"),
    ),
    "fr": (
        ("4 roues motrices", "awd"), ("quatre roues motrices", "awd"), ("transmission intégrale", "awd"),
        ("traction avant", "fwd"), ("propulsion", "rwd"), ("4x4", "awd"),
    ),
    "it": (
        ("trazione integrale", "awd"), ("quattro ruote motrici", "awd"), ("4x4", "awd"),
        ("trazione anteriore", "fwd"), ("trazione posteriore", "rwd"),
    ),
    "es": (
        ("tracción total", "awd"), ("4x4", "awd"), ("tracción a las cuatro ruedas", "awd"),
        ("tracción delantera", "fwd"), ("tracción trasera", "rwd"), ("tracción integral", "awd"),
    ),
    "nl": (
        ("vierwielaandrijving", "awd"), ("4x4", "awd"), ("voorwielaandrijving", "fwd"),
        ("achterwielaandrijving", "rwd"), ("vierwielaangedreven", "awd"),
    ),
    "pl": (
        ("napęd na cztery koła", "awd"), ("4x4", "awd"), ("napęd na przód", "fwd"), ("napęd na tył", "rwd"),
        ("z napędem na wszystkie koła", "awd"), ("napędem 4x4", "awd"), ("na przednie koła", "fwd"),
    ),
    "tr": (
        ("dört çeker", "awd"), ("4x4", "awd"), ("önden çekiş", "fwd"), ("arkadan itiş", "rwd"),
        ("dört tekerden çekiş", "awd"), ("önden çekişli", "fwd"),
    ),
}  # fmt: skip
CASES = {
    (slot, language, None): list(cases)
    for slot, languages in (("transmission", GEARS), ("drivetrain", WHEELS))
    for language, cases in languages.items()
}
