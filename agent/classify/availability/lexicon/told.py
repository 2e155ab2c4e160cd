"""Forms of verbs that tell what was done, by their ending and the word before them, in the languages of neighbours."""

import re

# All words are folded: no accents, "ue" for "ü". The group "alone" tells without an auxiliary verb in the clause.
_NO_FRENCH_DEED = "envie|hate|possib|quelque|libre|encore|tout|cette|aucune|autre|peine|bien|peu|rarement|prefere"
FRENCH = re.compile(
    r"(?P<alone>(?:(?:[jlmtsn]')?(?:ai|avons|avez|ont|avais|avait|avions|aviez|avaient)|deja|[lm]'a) "
    rf"(?!{_NO_FRENCH_DEED})[a-z]{{3,}}(?:ee?s?|i[st]?|us?|ues?|erte?))"
)
_NO_ITALIAN_DEED = "pensat|propost|decis|scelt|tutt|molt|tant|frett|contatt|dirit|vist|quest"
ITALIAN = re.compile(
    r"(?P<alone>(?:ho|abbiamo|ha|hai|avete|hanno|avevo|avevamo|aveva|avevate|avevano) "
    rf"(?!{_NO_ITALIAN_DEED})[a-z]{{2,}}(?:at[oaie]|ut[oaie]|it[oaie]|st[oa]|rs[oa]|tt[oa]|ss[oa])"
    r"|(?:sono|siamo) (?:torn|rientr|arriv|pass|part|usc|riman|cad)[a-z]{0,2}t[oaie])"
)
SPANISH = re.compile(
    r"(?P<alone>(?:he|ha|has|hemos|habeis|han|habia|habias|habiamos|habian) "
    r"(?!pensad|propuest|decidid|elegid)[a-z]{2,}(?:ado|ido|sto|cho|rto|lto)"
    r"|\S* [a-z]{2,}(?:aron|ieron|eron))"
)
DUTCH = re.compile(
    r"\S* (?!geinteresseerd|gelegenheid|geld|gebied|geduld|gezond|geschikt|gebonden|geneigd|bereid|bekend|bevoegd)"
    r"(?:(?:aan|af|op|uit|in|mee|na|terug|voor|langs|weg|bij|door|toe|over|om|vast)?ge[a-z]{2,}(?:d|t|en)"
    r"|(?:be|ver|her|ont)[a-z]{3,}[dt])"
)
POLISH = re.compile(
    r"(?P<alone>\S* (?!reklam|chcial|mogl|wolal|mysl|pomysl|proponow|zapropon|planow)"
    r"[a-z]{2,}[^b\W\d_](?:lem|lam|lismy|lysmy))"
)
TURKISH = re.compile(
    r"(?P<alone>\S* (?!yardim|kendim|duesuen|[a-z]+[ae]c[ae]kt)"
    r"[a-z]{2,}(?:[aeiounlzy]d(?:i|u|ue)[mk]|m(?:i|u|ue)st(?:i|u|ue)[mk]|d(?:i|u|ue)n(?:i|u|ue)z|[tspckfh]t(?:i|u|ue)m))"
)
