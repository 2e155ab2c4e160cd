"""French phrases for the wish to deal with a person instead of the machine."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

W = r"[\w'-]+"  # a word, also one with an elided article before it

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.HUMAN: (
        r"^\s*(?:humain|un humain|une personne|personne humaine|conseiller|un conseiller|opérateur|agent)\s*[.!]?\s*$",
        r"(?:parler|discuter|échanger|communiquer|écrire|tchatter|chatter|dialoguer|causer|converser|traiter|"
        r"parlé) (?:[\w'-]+ ){0,2}?(?:à|avec) (?:une? |un de vos |quelqu'un de |"
        r"l'un de vos |des |de )?(?:vraie?s? )?(?:humaine?s?|quelqu'un|conseiller\w*|conseillère|vendeu\w+|employé\w*|"
        r"collaborat\w+|commercial\w*|interlocut\w+|êtres? humains?|opérat\w+|"
        r"responsable|personnes?|gens|agent|collègue|humain)",
        r"(?:vraie?s?|véritables?) (?:personnes?|humains?|êtres?|conseiller\w*|interlocut\w+|gens|vendeu\w+|agents?)|"
        r"êtres? humains?|(?:personne|quelqu'un) (?:de )?(?:réelle?|physique|humaine?|vivante?|vrai)|"
        r"(?:un|l'|d'un) ?humain|en chair et en os|contact humain|(?:conseiller|agent|interlocuteur) humain",
        rf"(?:pas|plutôt qu'|sans|marre|ras[ -]le[ -]bol|au lieu|et non|envie|refuse) (?:{W} ){{0,4}}?(?:(?:d'|de |à |"
        r"avec |un |une |l'|qu')*)(?:robots?|bots?|chatbots?|machines?|ordinateurs?|l'ia|ia|automates?|"
        r"répondeurs?|réponses? automatiques?)",
        r"(?:passe[zr]?|mette[zr]?|mets|transfére[zr]?|transférez|connecte[zr]?)[ -](?:moi|"
        rf"nous) (?:{W} ){{0,2}}?(?:à |en contact avec |avec |en relation avec )?(?:{W} )?(?:quelqu'un|conseill\w+|"
        r"humain|"
        r"personne|collègue|responsable|vendeu\w+|opérat\w+|agent|collaborat\w+|employé\w*)",
        r"(?:mis|mise|mettre|être) en (?:relation|contact) avec (?:une? |quelqu'un|le )?(?:conseill\w+|humain|"
        r"personne|collègue|vendeu\w+|commercial\w*|agent|collaborat\w+|employé\w*)",
        r"quelqu'un (?:de chez vous|de votre équipe|de l'équipe) … (?:personnellement|en personne|de vive voix)",
        r"(?:une? )?(?:conseill\w+|humain|opérat\w+|agent|vraie personne),? (?:svp|s'il vous plaît|stp|please)",
        rf"(?:me |nous )(?:pass\w+|transf\w+|mettre|orient\w+|redirig\w+) (?:{W} ){{0,3}}?(?:à |vers |avec |au |un |"
        rf"une )(?:{W} )?(?:conseill\w+|"
        rf"humain|personne|collègue|responsable|vendeu\w+|agent|collaborat\w+|commercial\w*)",
        rf"(?:une?|quelqu'un|un de vos|l'un de vos) (?:{W} ){{0,2}}?(?:humain|personne|collègue\w*|conseill\w+|"
        rf"collaborat\w+|de votre équipe|de l'équipe|"
        rf"de chez vous) (?:{W} ){{0,5}}?(?:prenne|prendre|réponde?|répondre|s'occupe|s'occuper|reprenne|lise|"
        rf"regarde|m'aide|m'aider|m'écrive)",
        r"quelqu'un (?:de |d')(?:réel|vrai|humain|vivant|compétent)|(?:une? )?(?:vraie|véritable) (?:personne|"
        r"interlocutrice)",
        r"aide humaine|intervention humaine|interlocut\w+ (?:physique|humain\w*|en chair)",
    ),
    Cue.HUMAN_THERE: (
        r"(?:il n'y a|y a-t-il|n'y a-t-il) (?:donc )?(?:personne|quelqu'un) (?:de |d')?(?:réel|vrai|humain|en chair)",
        rf"(?:y a-t-il|il y a|y'a|ya|existe-t-il|avez-vous|est-ce qu'il y a) (?:{W} ){{0,4}}?(?:humains?|vraie? "
        rf"personne|êtres? humains?|personne à qui|quelqu'un à qui|"
        rf"quelqu'un (?:de |d')(?:réel|vrai|humain|vivant)|quelqu'un derrière|quelqu'un en chair|interlocut\w+)",
    ),
    Cue.BY_MAIL: (
        r"(?:répond(?:ez|re|s|s-moi|ez-moi)|écri(?:vez|re|s)(?:-moi)?|envoyez(?:-moi)?|continu(?:er|ons)|"
        r"plutôt|préfèr\w*|préférerais) … (?:par|sur mon|à mon) (?:e-?mail|mail|courriel)",
        r"par (?:e-?mail|mail|courriel) (?:svp|s.il vous plaît|s.il te plaît|plutôt|ce serait|de préférence)",
    ),
}
