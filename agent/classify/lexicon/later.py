"""Words for a time far ahead in all languages: seasons, counted months, next year, and "I shall get in touch"."""

SEASONS = {
    3: "frühjahr|frühling|fruehjahr|spring|printemps|primavera|voorjaar|lente|wiosn\\w*|ilkbahar\\w*|bahar\\w*",
    6: "sommer\\w*|summer|été|estate|verano|zomer|lato|lata|latem|lecie|yaza|yazdan",
    9: "herbst|autumn|fall|automne|autunno|otoño|herfst|najaar|jesie\\w*|sonbahar\\w*",
    12: "winter\\w*|hiver|inverno|invierno|zim[aąęyo]\\w*|kış(?:a|ın|tan)?",
}  # first month of a season → its names; "after the summer holidays" is taken as autumn by its own words
AFTER_SUMMER = (
    r"nach (?:den |dem )?(?:sommer\w*|grossen ferien|großen ferien)|after (?:the )?summer(?: holidays| break)?|"
    r"après (?:l'été|les vacances d'été)|dopo (?:l'estate|le vacanze estive)|después del verano|na de zomer\w*|"
    r"po (?:wakacjach|lecie)|yaz(?:dan| tatilinden) sonra"
)
NUMBERS = {
    1: "1|einem|ein|one|a|un|une|uno|una|een|één|jeden|bir",
    2: "2|zwei|two|deux|due|dos|twee|dwa|dwóch|iki|a couple of",
    3: "3|drei|three|trois|tre|tres|drie|trzy|trzech|üç|ein paar|paar|a few|quelques|qualche|unos|enkele|kilka|birkaç",
    4: "4|vier|four|quatre|quattro|cuatro|cztery|czterech|dört",
    5: "5|fünf|five|cinq|cinque|cinco|vijf|pięć|pięciu|beş",
    6: "6|sechs|six|sei|seis|zes|sześć|sześciu|altı|einem halben jahr|half a year",
    8: "8|acht|eight|huit|otto|ocho|osiem|sekiz",
    9: "9|neun|nine|neuf|nove|nueve|negen|dziewięć|dokuz",
    10: "10|zehn|ten|dix|dieci|diez|tien|dziesięć|on",
    12: "12|zwölf|twelve|douze|dodici|doce|twaalf|dwanaście|on iki",
}
UNITS = {
    "weeks": r"wochen?|weeks?|semaines?|settiman[ae]|semanas?|weken|week|tygodni\w*|tydzień|hafta\w*",
    "months": r"monate?n?|months?|mois|mes[ei]|meses|mes|maand(?:en)?|miesi\w+|ay(?:a|da|dan|ı|ın|lar)?",
    "years": r"jahre?n?|years?|ans?|années?|ann[oi]|años?|jaar|rok\w*|lata|lat|yıl\w*|sene\w*",
}
HALF_YEAR = r"(?:einem )?halbe[nms]? jahr|half a year|six mois|metà anno|medio año|half jaar|pół roku|yarım yıl|altı ay"
NEXT_YEAR = (
    r"(?:nächste[sn]?|kommende[sn]?|neue[sn]?) jahr\w*|next year|the new year|l'an(?:née)? prochaine?|l'anno prossimo|"
    r"anno nuovo|(?:próximo|siguiente|otro) año|año que viene|volgend jaar|nieuwe jaar|przyszł\w+ rok\w*|nowy rok\w*|"
    r"(?:gelecek|önümüzdeki|yeni) (?:yıl|sene)\w*|seneye"
)
EARLY = r"anfang|beginn|early|start of|beginning of|début|inizio|principios de|begin|początk\w*|başı\w*"
MIDDLE = r"mitte|mid|middle of|mi-?|milieu|metà|mediados de|midden|halverwege|połow\w*|ortası\w*"
LATE = r"ende|late|end of|fin|fine|finales de|eind|einde|koni?ec|końc\w*|sonu\w*"
BEFORE_MONTH = "(?:in|until|till|before|after|by|from|around|next|this|the)"
THEY_WRITE = (
    r"(?:melde?|meld) (?:ich )?(?:mich|mi)|melden (?:wir )?uns|komme? (?:\w+ )?(?:auf sie|auf euch|wieder) zu|"
    r"komme? (?:\w+ )?darauf zurück|(?:i'll|i will|i would|i'd|we'll|we will) (?:\w+ )?(?:get|be|come|write|"
    r"contact|call|reach|let you know)|je (?:vous |te )?(?:recontacte\w*|reviendrai|reviens|rappellerai|contacterai)|"
    r"(?:mi|ci) (?:faccio|farò|facciamo|faremo) (?:viv|sentire|risentire)\w*|(?:vi|la|ti) ricontatt\w+|"
    r"(?:me|nos) (?:pondré|pondremos|pongo) en contacto|(?:yo )?(?:les|os|le|te) (?:escribiré|llamaré|aviso|avisaré)|"
    r"ik (?:meld|neem|laat|kom)|(?:odezwę|zgłoszę|odezwiemy|zgłosimy) się|sam(?:a)? się (?:odezwę|zgłoszę)|"
    r"(?:ben )?(?:tekrar |sizi |size )*(?:ararım|yazarım|dönerim|ulaşırım|haber veririm)"
)
