"""Dutch phrases for the wish to deal with a person instead of the machine."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.HUMAN: (
        r"^\s*(?:mens|een mens|medewerker|een medewerker|persoon|een persoon)\s*[.!]?\s*$",
        r"(?:geef|stuur|wil|willen|wou|zou|mag|zoek|kan|verbind) (?:\w+ ){0,5}?(?:een |nen |ne |'n )(?:\w+e )?(?:mens|"
        r"medewerker|medewerkster|levende ziel) ?(?:\w+ ){0,3}?(?:spreken|praten|hebben|chatten|aan de lijn|krijgen)?",
        r"met (?:iemand|iemand (?:anders|echt)|een van jullie|een collega) (?:\w+ ){0,3}?(?:spreken|praten|bellen|"
        r"telefoneren|chatten|babbelen|klappen)",
        r"(?:met|van|aan|naar|door) (?:een |nen |'n |iemand )?(?:\w+ )?(?:echte?n?|levende?n?|werkelijke|menselijke|"
        r"normale|gewone) (?:\w+ )?(?:mens|persoon|medewerker|verkoper|adviseur|iemand|vent|collega)\w*",
        r"(?:met|van|aan|naar|door) (?:een |nen |ne |'n )(?:\w+ )?(?:mens|medewerker|medewerkster|klantenadviseur|"
        r"klantenservicemedewerker)",
        r"met een (?:\w+ )?(?:verkoper|verkoopster|collega|persoon|adviseur|adviseuse|contactpersoon|"
        r"verkoopadviseur)\w* (?:\w+ ){0,3}?(?:spreken|praten|chatten|bellen|verbinden|verbonden|overleggen)",
        r"(?:echte?n?|levende?n?|menselijke?) (?:mens|persoon|contactpersoon|medewerker|adviseur|contact|verkoper)\w*",
        r"iemand (?:echt|van vlees en bloed|menselijks)",
        r"(?:geen|ipv|in plaats van|niet met (?:een|nen)|niet met|genoeg van|moe van) (?:\w+ )?(?:bot|bots|chatbot|"
        r"robot|robots|machine|computer|antwoordapparaat|ai|automatische antwoord\w*)",
        r"(?:mens|medewerker|mensen|medewerkster|adviseur|verkoper),? (?:aub|graag|alsjeblieft|alstublieft|svp|pls|"
        r"a\.u\.b\.)",
        r"(?:verbind|verbinden|verbindt|doorverbinden|schakel|schakelen) (?:u |jullie |je )?(?:mij|me|"
        r"ons) (?:\w+ ){0,3}?(?:door|met|naar)",
        r"doorverbinden|doorverbonden",
        r"(?:een|ne|nen) (?:verkoper|adviseur|verkoopster) (?:\w+ )?(?:spreken|aan de lijn)",
        r"van vlees en bloed|(?:een )?echt iemand|in contact (?:brengen )?met (?:een |je |uw |jullie )?(?:collega|"
        r"medewerker|mens|persoon|iemand van)\w*",
        r"die (?:wil|zou|wou) ik (?:\w+ ){0,3}?(?:spreken|aan de lijn)",
        r"(?:wil|zou|wou|mag|kan) ik (?:\w+ ){0,3}?(?:iemand|persoonlijk) (?:\w+ )?(?:spreken|aan de lijn|te spreken)",
        r"(?:kan|mag|wil|zou|laat|kunnen) (?:\w+ ){0,3}?(?:een |iemand )(?:\w+ )?(?:mens|medewerker|medewerkster|"
        r"collega|van jullie|van het team) (?:\w+ ){0,3}?(?:overnemen|"
        r"antwoorden|helpen|kijken|reageren|oppakken|behandelen|lezen)",
        r"(?:praat|spreek|praten|spreken|overleg|klap) (?:ik )?(?:\w+ )?(?:liever|gewoon|het liefst) (?:\w+ )?met "
        r"(?:iemand|een mens|een persoon|mensen)",
        r"liever (?:\w+ ){0,2}?met (?:iemand|een mens|een persoon|mensen)|liever (?:een )?(?:mens|persoon) dan",
        r"iemand die ik (?:\w+ ){0,2}?(?:kan|mag) (?:spreken|bereiken)|menselijke? (?:hulp|contact|antwoord)",
        r"contact met een (?:\w+ )?(?:mens|persoon|medewerker)",
    ),
    Cue.HUMAN_THERE: (
        r"(?:is|zit|zijn|werkt|bestaat|hebben jullie|heeft u) (?:\w+ ){0,5}?(?:een )?(?:echte?|levende?|gewoon een|"
        r"menselijke?) (?:\w+ )?(?:mens|mensen|persoon|iemand|medewerker)",
        r"(?:is|zit) (?:er|daar|hier) (?:\w+ ){0,3}?(?:een mens|iemand echt|iemand die ik|een persoon)",
    ),
    Cue.BY_MAIL: (
        r"(?:antwoord(?:en|t)?|schrijf|schrijven|stuur|sturen|reageer|reageren|verder|liever|graag) … (?:per|"
        r"via|op mijn) (?:e-?)?mail",
        r"(?:per|via) (?:e-?)?mail (?:graag|aub|alstublieft|verder|liever)",
        r"mail (?:me|mij|ons)",
    ),
}
