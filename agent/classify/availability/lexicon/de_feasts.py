"""German, Austrian and Swiss names of feasts and public holidays."""

from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import meant

FEASTS = [
    meant(Kind.FEAST, words, name=name)
    for name, words in {
        "new_year": "neujahr",
        "epiphany": "dreikoenig, heilige drei koenige, dreikoenigstag",
        "berchtold": "berchtoldstag",
        "womens_carnival": "weiberfastnacht, altweiber, schmutziger donnerstag, unsinniger donnerstag",
        "carnival_monday": "rosenmontag",
        "carnival_tuesday": "faschingsdienstag, fastnachtsdienstag, veilchendienstag",
        "ash_wednesday": "aschermittwoch",
        "palm_sunday": "palmsonntag",
        "holy_week": "karwoche",
        "maundy_thursday": "gruendonnerstag",
        "good_friday": "karfreitag",
        "easter": "ostern, ostertage, osterfeiertage, osterwochenende, ostertagen, osterfeiertagen",
        "easter_saturday": "karsamstag, ostersamstag",
        "easter_sunday": "ostersonntag",
        "easter_monday": "ostermontag",
        "easter_tuesday": "osterdienstag",
        "easter_week": "osterwoche",
        "low_sunday": "weisser sonntag, weissen sonntag",
        "mothers_day": "muttertag",
        "labour_day": "tag der arbeit, maifeiertag",
        "ascension": "christi himmelfahrt, himmelfahrt, vatertag, an auffahrt, ueber auffahrt, herrentag",
        "assumption": "mariae himmelfahrt, maria himmelfahrt",
        "pentecost_saturday": "pfingstsamstag",
        "pentecost": "pfingsten, pfingstwochenende, pfingsttage, pfingstfeiertage",
        "pentecost_sunday": "pfingstsonntag",
        "pentecost_monday": "pfingstmontag",
        "corpus_christi": "fronleichnam",
        "swiss_day": "bundesfeiertag, bundesfeier",
        "unity_day": "tag der deutschen einheit",
        "austrian_day": "nationalfeiertag",
        "reformation_day": "reformationstag, halloween",
        "all_souls": "allerseelen",
        "repentance_day": "bettag, buss und bettag",
        "advent": "advent, adventssonntag",
        "nicholas": "nikolaus, nikolaustag, nikolo",
        "conception": "mariae empfaengnis, maria empfaengnis",
        "all_saints": "allerheiligen",
        "christmas_eve": "heiligabend, heiliger abend, heilig abend",
        "christmas": "weihnachten, weihnachtstage, weihnachtsfeiertage, weihnachtstag, weihnachtsfeiertag",
        "christmas_day": "christtag",
        "boxing_day": "stefanitag, stephanitag, stephanstag, stefanstag, stephanitag",
        "between_the_years": "zwischen den jahren, zwischen weihnachten und neujahr, zwischen den feiertagen",
        "new_years_eve": "silvester",
    }.items()
]
