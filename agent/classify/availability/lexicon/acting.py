"""Words that say who acts then, the writer or somebody else, in the languages of neighbours; all of them folded."""

import re

FRENCH = re.compile(
    r"(?P<I>je|nous|on)|(?P<me>me|moi)|(?P<they>ils?|elles?|mari|femme|compagn(?:e|on)|fils|fille|enfants?|mere|pere|parents"
    r"|nounou|technicien|voisin|part|arrive|rentre|revient|vient|commence|sort|livre|atterrit|debute|recupere|depose)"
)
ITALIAN = re.compile(
    r"(?P<I>io|noi)|(?P<me>mi|ci)|(?P<they>lui|lei|loro|moglie|marito|compagn[oa]|figli[oa]?|figlie|madre|padre|genitori"
    r"|suocer[oaie]|viene|vengono|torna|tornano|rientra|rientrano|comincia|inizia|atterra|porta|accompagna|deve|sta)"
)
SPANISH = re.compile(
    r"(?P<I>yo|nosotr[oa]s)|(?P<me>me|nos)|(?P<they>ellas?|ellos|marido|mujer|espos[oa]|novi[oa]|hij[oa]s?|madre|padres?"
    r"|suegr[oa]s?|viene|vienen|sale|salen|vuelve|vuelven|regresa|empieza|comienza|aterriza|trae|traen|recoge)"
)
DUTCH = re.compile(
    r"(?P<I>ik|wij|we)|(?P<me>me|mij|ons)|(?P<they>hij|ze|zij|vrouw|vriend(?:in)?|zoon|dochter|ouders|moeder|vader|buurman"
    r"|komt|vertrekt|begint|landt|wordt|brengt|haalt|heeft|moet|krijgt|stopt|arriveert|speelt|viert)"
)
POLISH = re.compile(
    r"(?P<I>ja|my)|(?P<me>mi|nam|mnie|nas)|(?P<they>on|ona|oni|maz|zona|zony|syn|corka|dzieci|rodzice|tesciowie|mama|tata"
    r"|przychodzi|przychodza|przyjezdza|przyjezdzaja|wraca|wracaja|zaczyna|zaczynaja|wychodzi|jedzie|leci|laduje|musi)"
)
TURKISH = re.compile(
    r"(?P<I>ben|biz)|(?P<me>bana|bize|beni|bizi)|(?P<they>esim|kocam|karim|oglum|kizim|annem|babam|kardesim|arkadasim"
    r"|geliyor|gelecekler|gidiyor|doenueyor|basliyor|cikiyor|getiriyor|iniyor|kalkiyor|alacaklar|birakacak)"
)
