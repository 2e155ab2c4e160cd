"""The words of time that visitors from neighbouring countries use in a first message: a small lexicon each."""

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon import Entry, Lexicon, build_lexicon, meant, numbered


def _small_lexicon(entries: list[Entry], *, suffixes: str = "h", half_is_before: bool = False) -> Lexicon:
    return build_lexicon(
        entries,
        noun=r"[^\W\d_]{4,}",
        half_is_before=half_is_before,
        suffixes=(suffixes, "er ème e º ª de"),
        dotted="m mme sig dr av",
    )


FRENCH = _small_lexicon(
    [
        *numbered(Kind.WEEKDAY, 1, "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche"),
        *(
            meant(Kind.WEEKLY, f"{day}s, le {day}s, tous les {day}s, les {day}s", numbers=(number,))
            for number, day in enumerate(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"], 1)
        ),
        meant(Kind.WEEKLY, "en semaine, jours ouvrables, jours de semaine", numbers=WORKDAYS),
        meant(Kind.WEEKLY, "les week - ends, les weekends", numbers=WEEKEND),
        meant(Kind.WEEKEND, "week - end, weekend, ce week - end, ce weekend"),
        meant(Kind.WEEKEND, "week - end prochain, weekend prochain", number=Which.NEXT),
        *numbered(Kind.MONTH, 1, "janvier,février/fevrier,mars,avril,mai,juin,juillet,août/aout,septembre,octobre"),
        *numbered(Kind.MONTH, 11, "novembre,décembre/decembre"),
        meant(Kind.OFFSET, "aujourd'hui", number=0),
        meant(Kind.OFFSET, "demain", number=1),
        meant(Kind.OFFSET, "après - demain, apres - demain, après demain, apres demain", number=2),
        meant(Kind.OFFSET, "ce soir", number=0, name="evening"),
        meant(Kind.WEEKS, "semaine prochaine, la semaine prochaine", number=Which.NEXT),
        meant(Kind.WEEKS, "semaine, semaines"),
        meant(Kind.DAYS, "jour, jours"),
        meant(Kind.WHICH, "cette, ce", number=Which.THIS),
        meant(Kind.PART, "matin, matinée, le matin, au matin, dans la matinée", name="forenoon"),
        meant(Kind.PART, "midi", name="noon"),
        meant(Kind.PART, "après - midi, apres - midi, l'après - midi, l'apres - midi, aprem", name="afternoon"),
        meant(Kind.PART, "soir, soirée, le soir, en soirée", name="evening"),
        meant(Kind.TIME, "après le travail, apres le travail", name="after_work"),
        *numbered(Kind.NUMBER, 2, "deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze"),
        meant(Kind.UHR, "heures, heure", number=0),
        meant(Kind.AT, "à, vers, a"),
        meant(Kind.FROM, "à partir de, a partir de, à partir du, a partir du, dès, dès le"),
        meant(Kind.UNTIL, "jusqu'à, jusqu'a, jusqu'au, avant"),
        meant(Kind.AFTER, "après, apres"),
        meant(Kind.BETWEEN, "entre"),
        meant(Kind.OF, "du, de"),
        meant(Kind.TO, "au"),
        meant(Kind.AND, "et"),
        meant(Kind.OR, "ou, ou bien, sinon"),
        meant(Kind.THE, "le, la, les"),
        meant(Kind.IN, "en, dans"),
        meant(Kind.EACH, "chaque, tous les"),
        meant(Kind.GLUE, "prochain, prochaine, si possible, plutôt, idéalement, de préférence, le matin de, environ"),
        meant(Kind.ANYTIME, "n'importe quand, à tout moment, je suis flexible"),
        meant(Kind.NOT, "pas, impossible, sauf"),
        meant(Kind.GREET, "bon, bonne"),
        meant(Kind.VOID, "hier"),
        meant(Kind.WISH, "voudrais, aimerais, souhaite, pourrais, peux, voudrions, aimerions, pourrait"),
        meant(Kind.CALL, "appeler, appelez, rappeler, téléphone, tél, joindre, joignable"),
        meant(Kind.PAST, "acheté, était, avais, reçu, vu"),
        meant(Kind.OTHER, "révision, atelier, réparation, pneus, livraison, leasing"),
    ]
)

ITALIAN = _small_lexicon(
    [
        *numbered(Kind.WEEKDAY, 1, "lunedì/lunedi,martedì/martedi,mercoledì/mercoledi,giovedì/giovedi"),
        *numbered(Kind.WEEKDAY, 5, "venerdì/venerdi,sabato,domenica"),
        meant(Kind.WEEKLY, "giorni feriali, nei giorni feriali, in settimana", numbers=WORKDAYS),
        meant(Kind.WEEKEND, "fine settimana, weekend, week - end"),
        *numbered(Kind.MONTH, 1, "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre"),
        *numbered(Kind.MONTH, 11, "novembre,dicembre"),
        meant(Kind.OFFSET, "oggi", number=0),
        meant(Kind.OFFSET, "domani", number=1),
        meant(Kind.OFFSET, "dopodomani", number=2),
        meant(Kind.OFFSET, "stasera", number=0, name="evening"),
        meant(Kind.WEEKS, "prossima settimana, settimana prossima", number=Which.NEXT),
        meant(Kind.PART, "mattina, mattino, mattinata, di mattina, al mattino, la mattina", name="forenoon"),
        meant(Kind.PART, "mezzogiorno", name="noon"),
        meant(Kind.PART, "pomeriggio, di pomeriggio, nel pomeriggio", name="afternoon"),
        meant(Kind.PART, "sera, serata, di sera", name="evening"),
        meant(Kind.TIME, "dopo il lavoro", name="after_work"),
        meant(Kind.AT, "alle, verso le, alle ore, ore"),
        meant(Kind.FROM, "dalle, dalle ore, a partire dal, a partire dalle, dal"),
        meant(Kind.UNTIL, "fino alle, fino al, entro le, entro il"),
        meant(Kind.TO, "al"),
        meant(Kind.AFTER, "dopo, dopo le"),
        meant(Kind.BEFORE, "prima delle, prima del"),
        meant(Kind.BETWEEN, "tra, tra le, fra le, fra"),
        meant(Kind.AND, "e, e le"),
        meant(Kind.OR, "o, oppure"),
        meant(Kind.THE, "il, la, le"),
        meant(Kind.IN, "in, a"),
        meant(Kind.EACH, "ogni"),
        meant(Kind.GLUE, "prossimo, se possibile, preferibilmente, circa, di"),
        meant(Kind.ANYTIME, "in qualsiasi momento, quando volete"),
        meant(Kind.NOT, "non, impossibile"),
        meant(Kind.GREET, "buon, buona"),
        meant(Kind.VOID, "ieri"),
        meant(Kind.WISH, "vorrei, potrei, posso, vorremmo"),
        meant(Kind.CALL, "chiamare, chiamatemi, telefono, tel, richiamare"),
        meant(Kind.PAST, "comprato, era, ricevuto, visto"),
        meant(Kind.OTHER, "tagliando, officina, riparazione, gomme, consegna, leasing"),
    ]
)

SPANISH = _small_lexicon(
    [
        *numbered(Kind.WEEKDAY, 1, "lunes,martes,miércoles/miercoles,jueves,viernes,sábado/sabado,domingo"),
        *numbered(Kind.MONTH, 1, "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre"),
        *numbered(Kind.MONTH, 11, "noviembre,diciembre"),
        meant(Kind.OFFSET, "hoy", number=0),
        meant(Kind.OFFSET, "mañana", number=1),
        meant(Kind.OFFSET, "pasado mañana", number=2),
        meant(Kind.WEEKEND, "fin de semana"),
        meant(Kind.WEEKS, "próxima semana, proxima semana, semana que viene", number=Which.NEXT),
        meant(Kind.PART, "por la mañana, de la mañana", name="forenoon"),
        meant(Kind.PART, "por la tarde, de la tarde, tarde", name="afternoon"),
        meant(Kind.PART, "por la noche", name="evening"),
        meant(Kind.AT, "a las, sobre las"),
        meant(Kind.FROM, "a partir de las, a partir del, desde las, desde el"),
        meant(Kind.UNTIL, "hasta las, hasta el"),
        meant(Kind.BETWEEN, "entre, entre las"),
        meant(Kind.AND, "y, y las"),
        meant(Kind.OR, "o"),
        meant(Kind.THE, "el, la, los, de"),
        meant(Kind.GLUE, "próximo, proximo, que viene"),
        meant(Kind.NOT, "no"),
        meant(Kind.VOID, "ayer"),
        meant(Kind.CALL, "llamar, llámenme, teléfono"),
    ]
)

DUTCH = _small_lexicon(
    [
        *numbered(Kind.WEEKDAY, 1, "maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag"),
        *numbered(Kind.MONTH, 1, "januari,februari,maart,april,mei,juni,juli,augustus,september,oktober"),
        *numbered(Kind.MONTH, 11, "november,december"),
        meant(Kind.OFFSET, "vandaag", number=0),
        meant(Kind.OFFSET, "morgen", number=1),
        meant(Kind.OFFSET, "overmorgen", number=2),
        meant(Kind.WEEKEND, "weekend"),
        meant(Kind.WEEKS, "volgende week", number=Which.NEXT),
        meant(Kind.PART, "ochtend, ochtends, voormiddag, morgens", name="forenoon"),
        meant(Kind.PART, "middag, namiddag, middags", name="afternoon"),
        meant(Kind.PART, "avond, avonds", name="evening"),
        *(
            row
            for number, day in enumerate(
                ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"], 1
            )
            for row in (
                meant(Kind.WEEKDAY, f"{day}ochtend", number=number, name="forenoon"),
                meant(Kind.WEEKDAY, f"{day}middag", number=number, name="afternoon"),
                meant(Kind.WEEKDAY, f"{day}avond", number=number, name="evening"),
            )
        ),
        *numbered(Kind.NUMBER, 1, "een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf"),
        meant(Kind.UHR, "uur"),
        meant(Kind.HALF, "half"),
        meant(Kind.AT, "om, rond"),
        meant(Kind.FROM, "vanaf"),
        meant(Kind.UNTIL, "tot, voor"),
        meant(Kind.AFTER, "na"),
        meant(Kind.BETWEEN, "tussen"),
        meant(Kind.ON, "op"),
        meant(Kind.AND, "en"),
        meant(Kind.OR, "of"),
        meant(Kind.THE, "de, het"),
        meant(Kind.GLUE, "komende, aanstaande, volgende, graag, liefst, in, s"),
        meant(Kind.GREET, "goede, prettig, fijn"),
        meant(Kind.NOT, "niet, geen"),
        meant(Kind.VOID, "gisteren"),
        meant(Kind.CALL, "bellen, bel, telefoon"),
    ],
    suffixes="u uur h",
    half_is_before=True,
)

TURKISH = _small_lexicon(
    [
        *numbered(Kind.WEEKDAY, 1, "pazartesi,salı,çarşamba,perşembe,cuma,cumartesi,pazar"),
        *numbered(Kind.MONTH, 1, "ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık"),
        meant(Kind.OFFSET, "bugün", number=0),
        meant(Kind.OFFSET, "yarın", number=1),
        meant(Kind.WEEKEND, "hafta sonu"),
        meant(Kind.WEEKS, "gelecek hafta, haftaya, önümüzdeki hafta", number=Which.NEXT),
        meant(Kind.PART, "sabah, sabahı, öğleden önce", name="forenoon"),
        meant(Kind.PART, "öğlen", name="noon"),
        meant(Kind.PART, "öğleden sonra", name="afternoon"),
        meant(Kind.PART, "akşam, akşamı", name="evening"),
        meant(Kind.AT, "saat"),
        meant(Kind.OR, "veya, ya da"),
        meant(Kind.AND, "ve"),
        meant(Kind.GLUE, "günü, bu, önümüzdeki, gelecek"),
        meant(Kind.GREET, "iyi"),
        meant(Kind.NOT, "değil, olmaz"),
        meant(Kind.VOID, "dün"),
    ]
)

POLISH = _small_lexicon(
    [
        *numbered(Kind.WEEKDAY, 1, "poniedziałek,wtorek,środa/środę,czwartek,piątek,sobota/sobotę,niedziela/niedzielę"),
        *numbered(Kind.MONTH, 1, "stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października"),
        *numbered(Kind.MONTH, 11, "listopada,grudnia"),
        meant(Kind.OFFSET, "dzisiaj, dziś", number=0),
        meant(Kind.OFFSET, "jutro", number=1),
        meant(Kind.OFFSET, "pojutrze", number=2),
        meant(Kind.WEEKEND, "weekend"),
        meant(Kind.WEEKS, "przyszłym tygodniu", number=Which.NEXT),
        meant(Kind.PART, "rano", name="forenoon"),
        meant(Kind.PART, "w południe", name="noon"),
        meant(Kind.PART, "po południu", name="afternoon"),
        meant(Kind.PART, "wieczorem, wieczór", name="evening"),
        meant(Kind.AT, "o, o godzinie"),
        meant(Kind.FROM, "od"),
        meant(Kind.UNTIL, "do"),
        meant(Kind.AFTER, "po"),
        meant(Kind.AND, "i"),
        meant(Kind.OR, "lub, albo"),
        meant(Kind.ON, "w, we"),
        meant(Kind.NOT, "nie"),
        meant(Kind.VOID, "wczoraj"),
    ]
)
