"""German phrases for the wish to deal with a person instead of the machine."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.HUMAN: (
        r"^\s*(?:ein mensch|menschen?|berater|beraterin|person|eine person)\s*[.!]?\s*$",
        r"(?:gebt?|gib|geben sie|schickt?|holt?|will|möchte|brauche?|hätte gern\w*) (?:mir |uns |bitte |endlich |"
        r"mal |jetzt |sofort |"
        r"lieber ){0,3}(?:einen |nen |n |a |en )(?:\w+en )?(?:mensch\w*|mitarbeiter\w*|sachbearbeiter\w*)",
        r"mit (?:jemand(?:em|en)?|wem|irgendwem|irgendjemand\w*) (?:mal |persönlich |direkt |selbst )?(?:sprechen|"
        r"reden|"
        r"telefonieren|schreiben)",
        r"(?:mit|von|an|zu) (?:einem |einer |einen |nem |ner |jemandem? |dem |a |am )?(?:\w+ )?(?:echt\w*|real\w*|"
        r"richtig\w*|lebend\w*|wirklich\w*|normal\w*) (?:\w+ )?(?:mensch\w*|person|mitarbeiter\w*|berater\w*|"
        r"verkäufer\w*|jemand\w*|leit)",
        r"(?:mit|von|an|zu) (?:einem |einer |einen |nem |ner |am |a |eim |eme )(?:\w+ )?(?:mensch\w*|person|"
        r"mitarbeiter\w*|kollegen|kundenberater\w*|mänsch\w*|minsch\w*)",
        r"mit (?:einem|einer|nem|ner) (?:\w+ )?(?:sachbearbeiter|verkäufer|verkäuferin|berater|beraterin|"
        r"ansprechpartner|"
        r"verkaufsberater)\w* (?:\w+ ){0,3}?(?:sprechen|reden|schreiben|chatten|verbinden|verbunden|verbindet)",
        r"(?:echter?n?|richtiger?n?|lebendiger?n?|menschlicher?n?) (?:mensch\w*|person|ansprechpartner\w*|"
        r"mitarbeiter\w*|berater\w*|kontakt\w*|verkäufer\w*)",
        r"jemand(?:en|em)? (?:echtes|echten|echtem|richtiges|menschliches|reales|aus fleisch und blut)",
        r"(?:kein(?:en|em|e)?|statt|nicht mit|keine lust auf|nicht mit (?:einem|einer|nem|ner)|ohne) (?:\w+ )?(?:bot|"
        r"bots|chatbot|roboter|maschine|computer|automat|automaten|ki|automatische[nrs]? antwort\w*|robo|blechbüchse)",
        r"bitte (?:einen|nen|mit einem) (?:\w+en )?(?:menschen|mitarbeiter)",
        r"(?:einen|a|en|n|nen) (?:menschen|mitarbeiter|mensch) (?:\w+ )?(?:bitte|sprechen|her|dran|haben)",
        r"(?:mensch|mitarbeiter|menschen|mitarbeiterin|berater),? bitte",
        r"(?:verbinden|verbinde|verbindet) (?:sie )?(?:mich|uns) (?:\w+ ){0,3}?(?:mit|weiter|zu)",
        r"aus fleisch und blut|(?:mensch|mitarbeiter|mitarbeiterin|berater|kundenberater|sachbearbeiter|"
        r"operator),? bitte",
        r"^\s*(?:mitarbeiter|mensch|operator|kundenberater)\s*$",
        r"(?:bitte|gerne?|lieber) (?:um )?(?:eine?n?|nen|an|mit einem) (?:\w+en )?(?:mensch\w*|mitarbeiter\w*|"
        r"sachbearbeiter\w*|kundenberater\w*)",
        r"persönlich\w* (?:betreuung|beratung|kontakt|antwort|gespräch) (?:durch|von|mit) (?:einen?|einem|einer)",
        r"(?:kann|könnte|soll|kann da|mag) (?:\w+ ){0,3}?(?:ein (?:echter |richtiger )?mensch|jemand (?:von (?:ihnen|"
        r"euch)|vom team|aus (?:dem|ihrem|eurem) team) … persönlich)",
        r"(?:rede|schreibe?|spreche|chatte|unterhalte|red) (?:mich )?(?:net|ned|"
        r"nicht) (?:gern\w* )?mit (?:\w+ )?(?:maschine|"
        r"roboter|bot|computer|automat)\w*",
        r"mit (?:\w+ )?(?:robotern?|maschinen?|bots?|computern?|automaten) (?:\w+ ){0,3}?(?:nicht|net|ned|nie)",
        r"(?:hol\w*|gib|gebts?) (?:mir |uns |ma |mal |bitte ){0,2}(?:wen|jemand\w*|an|einen|"
        r"nen) (?:\w+en? )?(?:richtigen|"
        r"echten|mensch\w*|mitarbeiter)",
        r"leute?,? mit (?:denen|de|die) (?:ma|man|ich|i) (?:\w+ ){0,2}?(?:red\w*|schreib\w*|sprech\w*)",
        r"(?:weiterleiten|weitergeben|übergeben|verbinden) an (?:einen? |nen )?(?:mitarbeiter\w*|menschen)",
        r"nicht (?:mit )?(?:den|dem|der|die) (?:automaten|bot|chatbot|roboter|maschine|computer|ki)|"
        r"statt (?:mit )?(?:dieses|diesem|des|dem|der) (?:chats?|bots?|chatbots?|roboters?|automaten|maschine|ki)",
        r"(?:kann|könnte|könnt|mag|soll|würde|darf) (?:\w+ ){0,4}?(?:ein |nen |a |irgendein |mal ein )(?:\w+r )?"
        r"(?:mensch|mitarbeiter|mitarbeiterin|kollege|kollegin|berater|beraterin) … (?:ran|rangehen|antwort\w*|"
        r"kümmern|"
        r"übernehm\w*|anschau\w*|ansehen|helf\w*|weiterhelf\w*|schreib\w*|lesen|drüber\w*)",
        r"(?:wer|jemand|jemanden|jemandem|wen|wem|einen?|öpper|öpperem) (?:aus fleisch|richtig\w{0,2}|echt\w{0,2}|"
        r"menschlich\w*|lebendig\w*|"
        r"reales|leibhaftig\w*)",
        r"(?:dass|damit) (?:sich )?(?:\w+ ){0,2}?(?:ein |jemand )(?:\w+r )?(?:mensch|mitarbeiter|richtiges|echtes) … "
        r"(?:anschaut|ansieht|"
        r"liest|kümmert|antwortet|annimmt|übernimmt|draufschaut)",
        r"(?:lass\w*|lasst|lassen sie) (?:\w+ ){0,3}?(?:einen |nen |n |eine )(?:\w+n )?(?:kollegen|kollegin|"
        r"mitarbeiter|mitarbeiterin|"
        r"menschen) (?:\w+ ){0,2}?(?:ran|übernehmen|antworten|schreiben|drüber\w*|helfen|machen)",
        r"menschliche[nrs]? (?:hilfe|unterstützung|ansprechpartner\w*|kontakt|antwort|betreuung|gegenüber|berater\w*)",
        r"persönliche[nrs]? (?:ansprechpartner\w*|gespräch|betreuung|kontaktperson|berater\w*)",
        r"mit (?:öpperem|öpper|eme mänsch|jemandem persönlich|jemand persönlich) … (?:rede|schwätze|schnurre|reden|"
        r"sprechen)",
        r"(?:jemand(?:en|em)?|wen|wem) (?:mal |nur |kurz |einfach |lieber )*(?:zum|zu) (?:reden|sprechen|quatschen|"
        r"telefonieren|schnacken)",
        r"(?:ich |bin ich |ich bin )(?:\w+ ){0,3}?(?:kein freund|nicht so der typ|nicht der typ) (?:\w+ "
        r"){0,2}?(?:bots?|chatbots?|automaten|ki|chats?)",
        r"mit (?:einem|einer|jemand\w*|nem|wem) (?:von )?(?:ihre[rn]|eure[rn]|deine[rn]|euch|ihnen|den) ?(?:leuten?|"
        r"mitarbeiter\w*|kolleg\w*|berater\w*|verkäufer\w*|team)? ?(?:\w+ ){0,3}?(?:machen|sprechen|reden|klären|"
        r"besprechen|telefonieren|bereden|abmachen)",
        r"^\W*(?:bitte )?(?:einen|nen) (?:\w+en )?menschen",
        r"niemand(?:en)? … (?:mensch\w*|echt\w*)",
    ),
    Cue.HUMAN_THERE: (
        r"(?:gibt es|gibt's|gibts|ist|sitzt) (?:\w+ ){0,3}?(?:niemand(?:en)?|keine[rn]?) (?:\w+ "
        r"){0,2}?(?:echte[snr]?|menschliche[nsr]?|richtige[nsr]?|aus fleisch)",
        r"(?:ist|is|isch|sitzt|gibt|gibts|gibt's|arbeitet|habt|haben sie|hört|liest) (?:\w+ ){0,6}?(?:ein |n |"
        r"irgendein |einen |nen |a )?(?:echte?r?n?|richtige?r?n?|lebende?r?n?|leibhaftige?r?n?|"
        r"wirkliche?r?n?) (?:mensch\w*|person\w*|mitarbeiter\w*|ansprechpartner\w*)",
        r"(?:ist|is|isch|sitzt|gibt es|gibts|gibt's|gibt|sind|hockt) (?:\w+ ){0,5}?(?:ein |n |irgendein |einen |nen |"
        r"a )?(?:mensch(?:en)?|jemand echtes|jemand richtiges|wer echtes|"
        r"wer richtiges)(?! (?:oder|der mit|wie))",
    ),
    Cue.BY_MAIL: (
        r"(?:antwort\w*|schreib(?:en|t|st|e)?|schick(?:en|t|e)?|send(?:en|et|e)?|melden?|meldet|lieber|bitte|"
        r"gern\w*) … (?:per|via|über|an meine|auf meine) (?:e-?)?mail\w*",
        r"(?:per|via|über) (?:e-?)?mail (?:antwort\w*|schreib(?:en|t|st)?|schick(?:en|t)?|weiter\w*|bitte|"
        r"wäre|lieber|geht|passt|ginge)",
        r"(?:e-?)?mail(?:en|t|e)? (?:sie |ihr )?(?:mir|uns)",
    ),
}
