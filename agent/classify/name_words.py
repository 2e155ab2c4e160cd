"""What a person's name looks like, and which words stand where a name could stand and are none."""

import re

from agent.classify.given_names import GIVEN_NAMES
from agent.classify.language_words import FUNCTION_WORDS, WRITTEN
from agent.classify.word_patterns import any_of

_TITLE = (
    r"(?:(?:(?:Dr|Prof|Dipl|Ing|Mag|med|rer|nat|jur|phil|h|c|em|habil|B|M|Sc|A|vet|dent|theol|pol|oec|Rev|Hon|St|"
    r"Mrs?|Ms|Capt|Sgt|Lt|Col|Maj|Gen|RA|StB)\."
    r"(?:[ -]?(?:Ing|Kfm|Inf|Päd|Wirt|Betriebsw|Psych|Biol|Chem|Phys|Soz)\.?)?"
    r"|MMag|DI|Dr|Prof|Rev|Mrs?|Ms|Miss|Sir|Lord|Lady|Lt|Col|Major|Captain|RA|RAin|Mag)(?:[ -]|(?<=\.)(?=[A-ZÄÖÜ])))"
)
_RETIRED = r"(?:\((?:ret|retd|a\. ?D|i\. ?R)\.?\)[ ])?"
_PARTICLE = (
    r"(?:[vV]on(?: und zu| der| dem| den)?|[vV]an(?: der| den| de| het)?|v\.|zu|zur|vom|[dD]e(?: la| las| los)?|[dD]el|"
    r"[dD]ella|[dD]i|[dD]a|der|den|ten|ter|dos|du|el|al|ben|bin|ibn|bint|le|la|y|af|und|and|&|\+|u\.)"
)
_LETTER = r"[^\W\d_]"
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_INITIALS = rf"{_CAPITAL}[a-zß-öø-ÿ]?\.(?:[ ]?-{_CAPITAL}\.|(?={_CAPITAL}))?"
_PLAIN = rf"(?:[dlDL]['’])?{_CAPITAL}(?:{_LETTER}|(?<={_LETTER})['’-](?={_LETTER})){{0,30}}"
_WORD = rf"(?:{_INITIALS}|{_PLAIN})"
_DEGREE = r"(?:,[ ](?:Ph\.?D|MD|MBA|M\.?Sc|B\.?Sc|M\.?A|B\.?A|LL\.?M|Esq|Jr|Sr)\b\.?)"
NAME = re.compile(
    rf"(?:(?:Familie|Family|Fam\.|The|Eheleute)[ ]?(?=[ ]?{_CAPITAL}))?(?:{_TITLE}{_RETIRED}){{0,4}}{_WORD}"
    rf"(?:[ ](?:{_PARTICLE}[ ]){{0,2}}(?:{_TITLE}){{0,2}}(?:[dD]['’])?{_WORD}){{0,5}}{_DEGREE}?"
)
TITLED = re.compile(rf"(?:Familie[ ]|Fam\. ?|Eheleute[ ]|{_TITLE})")
INITIAL = re.compile(rf"(?:{_INITIALS}|{_CAPITAL})(?:[ -]|$)")
LAST_FIRST = re.compile(rf"(?P<last>{_WORD}(?:[ ]{_WORD})?),[ ]*(?P<first>{_WORD}(?:[ ]{_WORD})?)")
# Words before a signed name that are not part of it: the clerk's mark, the salutation, "die Manu", "Ihr Max".
SALUTATION = re.compile(
    r"(?:herrn?|frau|hr\.|fr\.|divers|i\. ?[av]\.|im auftrag|in vertretung|ppa?\.|p\. ?p\.|gez\.|gezeichnet|"
    r"inh\.|inhaber(?:in)?:?|ihre?|euer|eure|dein|deine|your|die|der|da|d['’]|s['’])[ ]+",
    re.IGNORECASE,
)
TO_SOMEBODY = re.compile(r"[\s,]*(?:an[ ]|herrn?\b|frau\b|hr\.|fr\.|mr\b|mrs\b|ms\b)", re.IGNORECASE)

_FIRMS = """
    gmbh, ggmbh, ag, kg, ohg, ek, ug, ltd, inc, llc, mbh, mbb, gbr, ev, autohaus, autohandel, abteilung, vertrieb,
    einkauf, sekretariat, manager, director, team, teams, kundenservice, service, helpdesk, firma, company, sales,
    support, office, verein, club, praxis, kanzlei, verwaltung, redaktion, zentrale, elektro, sv, fc, tsv, tv, vfl,
    it, hr, edv, uni, universität, schule, verlag, stadtwerke, software, pflegedienst, feuerwehr, bau, sg, medical,
    academy, solutions, group, holding, consulting, media, digital, logistik, vorstand, geschäftsführer,
    geschäftsführerin, sekretärin, werkstatt, dealer, händler, verkauf, verkäufer, kundendienst, customer, care,
    sekretär
"""
_DEVICES = """
    iphone, ipad, android, outlook, gesendet, sent, samsung, galaxy, mail, e-mail, email, tel, telefon, phone,
    mobil, mobile, handy, fax, www, http, https, whatsapp, smartphone, from, via, nummer, number, nr, plz,
    postleitzahl, adresse, address, ort, wohnort, telefonnummer, handynummer, rückruf, kennzeichen
"""
_PLEASANTRIES = """
    voraus, vorab, advance, dank, danke, dankeschön, thanks, thank, thx, ty, grüße, grüsse, gruß, gruss, grüßen,
    regards, bis, bald, bitte, please, hallo, hi, hello, hey, guten, gute, guter, sehr, servus, moin, ihr, ihre,
    euer, eure, dein, schöne, schönen, schönes, schöner, freundliche, freundlichen, best, kind, dear, liebe, lieber,
    lieben, cheers, bye, tschüss, tschüß, ciao, greetings, wishes, herzlich, herzliche, herzlichen, herzlichst,
    viele, vielen, many, merci, schonmal, tausend, beste, besten, warm, warmest, kindest, yours, sincerely, good,
    happy, mfg, lg, vg, nette, netten, cordialement, saluti, saludos, bonjour, griaß, grüezi, hoi, hochachtungsvoll,
    einen, frohe, frohes
"""
_TIMES = """
    uhr, morgen, heute, übermorgen, nachmittag, vormittag, tomorrow, today, wochenende, weekend, woche, week,
    evening, morning, afternoon, januar, februar, märz, juni, juli, september, oktober, november, dezember, january,
    february, march, june, july, october, december, wochentags, werktags, samstags, sonntags, montags, mittwochs,
    freitags, kw, jänner, feber, rosenmontag, faschingsdienstag, aschermittwoch, karfreitag, ostern, ostersonntag,
    ostermontag, pfingsten, pfingstsonntag, pfingstmontag, himmelfahrt, fronleichnam, advent, weihnachten, heiligabend,
    silvester, neujahr, christmas, easter, whitsun, mid, early, late, mitte, anfang
"""
_TALK = """
    ahnung, egal, hä, hm, huh, radio, äh, ähm, öh, ut, away, neuer, neue, neues, automatische, versuch, plate,
    called, telefonat, hilfe, mate, guys, leute, all, everyone, folks, spelled, geschrieben, klingt, passt, super,
    prima, perfekt, great, sorry, ps, p.s, edit, nb, wohne, komme, lebe, wohnhaft, kimm, bin, hab, habe, raum, nähe,
    region, umgebung, gegend, near, area, living, based, live, stop, stopp, help, peinlich, punkt, erster, first,
    ende, schade, frechheit, unerhört, unverschämt, skandal, wahnsinn, danach, sonst, grund, betreff, anhang, siehe,
    update, info, infos, achtung, eilt, dringend, urgent, important, wichtig, ok, okay, asap, top, klasse, mega,
    geil, cool, embarrassing, disgusting, amateurs, nobody, ridiculous, unacceptable, shocking, pathetic, whenever,
    anytime, anything, nothing, beratung, budget, kosten, spaß, spass, glück, geburtstag, urlaub, ferien, arbeit,
    kinder, frau, mann, kids, wife, husband, unverbindlich, kostenlos, probe, interesse, vorteil, vorführer,
    vorführwagen, keine, kein, mehr, zwei, drei, vier, nochmal, nochmals, wieder, again
"""
_CARS = """
    drive, termin, angebot, anfrage, modell, automatik, automatic, diesel, benzin, benziner, petrol, hybrid,
    interessent, kunde, kundin, ausstattung, farbe, leasing, finanzierung, kauf, auto, autos, wagen, car, cars,
    fahrzeug, lackierung, suv, kombi, cabrio, limousine, estate, saloon, hatchback, allrad, schalter,
    schaltgetriebe, manual, bev, ev, phev, awd, ahk, navi, leder, leather, metallic, katalog, prospekt, preisliste,
    brochure, price, offer, kofferraum, papiere, anhängerkupplung, sitzheizung, panoramadach, elektroauto, neuwagen,
    gebrauchtwagen, plug-in, probefahrt, testfahrt
"""
NEVER = frozenset(re.findall(r"[\w.-]+", " ".join((_FIRMS, _DEVICES, _PLEASANTRIES, _TIMES, _TALK, _CARS)).lower()))
FIRMS = frozenset(re.findall(r"[\w.-]+", _FIRMS.lower()))
COMMON = (
    frozenset().union(*FUNCTION_WORDS.values(), *(words.split() for words in WRITTEN.values())) | NEVER
) - GIVEN_NAMES
# Surnames that are words of another kind: they end a name and never begin one.
_SOFT = """
    weiß weiss schwarz rot roth blau grün braun grau black white brown green grey gray silver gold silber gut good
    best kind love king sommer winter herbst lenz may mai montag freitag sonntag sunday friday monday klein groß
    gross lange kurz krieg lampe wolf fuchs lang jung alt neu reich bach berg wald stein haus könig kaiser herzog
    graf fürst sport young long short wood stone hill field moon day bell price park hall house major mann frau herr
    lieb lieber richter sauer süß bitter frey frei freund weber bauer koch kraft stark wild zimmer roller walker
    carpenter
"""
SURNAMES = frozenset(_SOFT.split())
_FUNCTION = frozenset().union(FUNCTION_WORDS["de"], FUNCTION_WORDS["en"])
_NOUN = re.compile(
    r"(?:.*(?:straße|str\.?|strasse|gasse|allee|weg|platz)|.+(?:ung|heit|keit|schaft|tion|fahrt|fahrten|wagen|zeit|raum|"
    r"anlage|kupplung|getriebe|antrieb|nummer|termin|anfrage|angebot|preis|liste|daten|technik|werkstatt|handel|handels|"
    r"betrieb|wechsel|reifen|schein|karte|heizung|kamera|assistent|dach|führung|leiter|leiterin|leitung|trainer|rat|rätin|"
    r"autohaus|service|center|zentrum|verband|bank|kasse|sicherung))$"
)
_STREET = re.compile(r"\w*(?:straße|str\.?|strasse|gasse|allee|weg|platz)$")


def words_of(name: str) -> list[str]:
    """The words of a name in small letters, bare of marks; titles and joining words among them."""
    return [word.strip(".,'’").lower() for word in re.split(r"[ /]+", name) if word.strip(".,'’&+")]


def is_no_name(name: str) -> bool:
    """True for words of which one is never part of a name, or which begin like a sentence."""
    words = words_of(name)
    if not words:
        return True
    first, rest = words[0], words[1:]
    begins = (first in COMMON and len(first) > 1 and not TITLED.match(name)) or _STREET.match(first)
    later = (word for word in rest if word not in SURNAMES)
    return bool(begins) or any(word in NEVER or _STREET.fullmatch(word) for word in later)


def is_given(name: str) -> bool:
    """True when the first word is a common given name, also as the head of "Jan-Hendrik"."""
    words = words_of(name)
    return bool(words) and words[0].split("-")[0] in GIVEN_NAMES


def sounds_like_a_noun(name: str) -> bool:
    """True when a word is formed like a German noun that names no person, or is an adjective of a sentence."""
    return any(_NOUN.fullmatch(word) or word in COMMON - SURNAMES - _FUNCTION for word in words_of(name))


_NOBODY = """
    aus, in, am, an, auf, ab, bei, zur, zum, der, die, das, ein, eine, einer, so, sehr, noch, nicht, interessiert,
    gespannt, begeistert, schon, jetzt, gerade, ihr, euer, kunde, kundin, rentner\\w*, student\\w*, interested,
    looking, a, the, from, at, not, very, still, just, happy, keen, free, available, based, living, sorry, sure,
    afraid, writing, also, currently, really, flexible, flexibel, besitzer\\w*, fahrer\\w*, halter\\w*, meinung,
    mitglied, inhaber\\w*, geschäftsführer\\w*, neukund\\w*, stammkund\\w*, mutter, vater, sohn, tochter
"""
NO_INTRODUCTION = re.compile(rf"{any_of(_NOBODY)}\b", re.IGNORECASE)
LABEL = re.compile(
    r"^[ \t*•-]*(?P<label>vorname|nachname|familienname|zuname|vor- und nachname|vor- und zuname|vor- & nachname|"
    r"vor-/nachname|vorname ?/ ?(?:nach)?name|(?:nach|familien)?name ?/ ?vorname|(?:nach|familien)name, ?vorname|"
    r"vorname, ?nachname|name, vorname|vorname, name|kontakt|contact|first ?/ ?last name|first (?:and|&) last name|"
    r"vollständiger name|ihr name|dein name|mein name|name|first ?name|"
    r"last ?name|surname|family name|given name|full name|your name|my name|contact name|customer|"
    r"ansprechpartner(?:in)?|kontaktperson|customer name|kunde|absender|interessent(?:in)?|contact person|"
    r"fahrer(?:in)?)"
    r"[ \t]*(?:\([^)\n]{0,30}\))?[ \t]*[:=|]"
    r"[ \t]*(?P<value>[^\n|;]{1,80})",
    re.IGNORECASE | re.MULTILINE,
)
FIRST_NAME = ("vorname", "first name", "firstname", "given name")
LAST_NAME = ("nachname", "familienname", "zuname", "last name", "lastname", "surname", "family name", "name")
