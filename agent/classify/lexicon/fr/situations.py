"""French phrases for what happened to the writer: arranged, prevented, let down, in trouble, about to buy."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TIME = r"(?:semaines?|mois|jours?|heures?|minutes?|ans?)"
PART = (
    r"(?:essuie-glaces?|chauffage|clim\w*|freins?|boîte|embrayage|moteur|direction|pare-chocs?|rétroviseur|vitre|porte|"
    r"portière|coffre|hayon|ceinture|radio|gps|écran|caméra|carplay|bluetooth|klaxon|phares?|clignotants?|prise|borne|"
    r"clé)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.BOOKED: (
        r"(?:changement|report|modification) (?:de|du) (?:date|rendez-vous|rdv|créneau)",
        r"(?:j'ai|j'avais|on a|on avait|nous avons|nous avions|avais|avait) (?:\w+ ){0,3}?(?:rendez-vous|rdv|réservé|"
        r"un essai|un créneau|convenu|prévu)",
        r"(?:mon|notre|le|ma|notre|cette|la) (?:\w+ )?(?:rendez-vous|rdv|réservation|créneau|confirmation|essai (?:de|"
        r"du|"
        r"prévu|d'hier|demain))",
        r"(?:comme|était|avons|avait) convenu|(?:prévu|réservé|confirmé|inscrite?|noté|calé|bloqué)e?s? (?:pour|le|à|"
        r"au|chez)",
        r"(?:vous m'attendez|vous nous attendez|m'attendez|rappel de rendez-vous|mail de (?:confirmation|rappel))",
        r"(?:je devais|on devait|nous devions|on avait dit|nous avions dit|on s'était dit|sur (?:la|votre) liste|"
        r"je suis (?:inscrite?|attendue?|notée?)) (?:\w+ ){0,4}",
    ),
    Cue.PREVENTED: (
        r"(?:ne |n'|j' ?)?(?:pourrai|pourrons|peux|pouvons|pourrais|vais|va) (?:\w+ )?pas (?:\w+ ){0,3}?(?:venir|être|"
        r"honorer|m'y|pouvoir|passer|assurer|me libérer|me déplacer)",
        r"(?:empêché|empêchement|imprévu|contretemps|clouée? au lit|malade|hospitalisée?|souffrante?|bloquée? (?:dans|"
        r"à|au)|retenue?|en retard|du retard|bouchons?)",
        r"(?:annuler|annule|annulons|décaler|décale|repousser|reporter|reporte|avancer|déplacer|remettre|changer|"
        r"modifier|"
        r"inverser|échanger|intervertir) (?:\w+ ){0,5}?(?:ça|cela|à|au|le|la|mon|ma|notre|rendez-vous|rdv|essai|heure|"
        r"jour|"
        r"date|créneau)",
        r"(?:un |une )?(?:autre|nouvelle|nouveau) (?:jour|date|heure|créneau|rendez-vous|rdv|horaire)|même heure|"
        r"même jour",
        r"(?:ne viendr\w+|viens) (?:\w+ )?pas|(?:dois|doit) travailler|(?:au lieu|plutôt que|à la place) (?:de|du|d')|"
        r"trompée? (?:de |d')(?:jour|date|heure)",
    ),
    Cue.LET_DOWN: (
        r"(?:promis|promise?s?|assuré|garanti|annoncé|dit|répond\w*|prévu\w*) … (?:mais|toujours|jamais|rien|pas|or|"
        r"pourtant|en cours|depuis)",
        rf"(?:depuis|ça fait|cela fait|voilà|voici|il y a) (?:\w+ ){{0,3}}?{TIME} (?:\w+ ){{0,4}}?(?:que|attend\w*|"
        rf"sans|rien|"
        r"toujours|qu'on)",
        rf"(?:attend\w*|poireaut\w*|patient\w*) (?:\w+ ){{0,5}}?(?:{TIME}|toujours|encore)",
        r"(?:personne|aucune? (?:réponse|nouvelle|retour|rappel|excuse|explication)|sans (?:réponse|nouvelle|"
        r"explication|"
        r"un mot)|jamais (?:eu|reçu|rappelée?|répondu)|toujours (?:rien|pas)|lettre morte|silence)",
        r"(?:pour rien|inadmissible|porte close|fermée?|partie? au lavage|pas là|pas disponible|raccroch\w*|baladée?|"
        r"promenée?|hautain\w*|mal reçus?|remboursement|rembours\w*|dédommag\w*|acompte|geste commercial|mécontente?)",
        r"(?:deux|trois|quatre|cinq|six|plusieurs|énième|troisième|quatrième) (?:fois|relances?|mails?|appels?)|"
        r"encore une fois",
        r"(?:je souhaite|j'aimerais|j'attends|merci de me) (?:\w+ ){0,4}?(?:explication\w*|où est|où en est|la date)|"
        r"(?:facture|contrat|devis) … (?:jamais|pas|refusé|trop|alors que|au lieu)",
        r"(?:c'est pas sérieux|pas sérieux|pas normal|plus jamais|dernière fois|bravo (?:le|les|pour)|merci pour rien|"
        r"vous avez perdu|client perdu|tant pis|ailleurs)",
    ),
    Cue.TROUBLE: (
        r"(?:voyant|témoin|lumière|lampe|symbole|message|alerte) (?:\w+ ){0,6}?(?:allum\w*|orange|rouge|jaune|"
        r"clignot\w*|"
        r"affich\w*|apparaît|reste|moteur|en forme)",
        r"(?:tableau de bord|écran|compteur|combiné) … (?:affiche|indique|marque|noir|figé|s'allume|dit)",
        r"(?:clé|télécommande|bip) … (?:pile|marche|plus|pas|ouvre|ferme|fonctionne|reconnue?)|pile (?:de|est|faible|"
        r"morte)",
        rf"{PART} … (?:marche (?:plus|pas|mal)|plus|pas|bloqué\w*|grince\w*|couine|claque|vibre|fuit|pue|sent|noir|"
        rf"cassé\w*|"
        r"bruit|fige\w*|coince\w*|en panne|hs)",
        r"(?:en panne|tombée? en panne|ne démarre (?:plus|pas)|démarre (?:plus|pas)|batterie (?:à plat|morte|vide|hs)|"
        r"crev\w+|pneu à plat|dépann\w*|remorqu\w*|fumée|fuite|à-coups|broute|cale|perd de la puissance|bip\w*)",
        r"(?:appli|application|compte|mot de passe|identifiant|connexion) … (?:plus|pas|code|bloqué\w*|déconnect\w*|"
        r"bug\w*|"
        r"erreur|impossible|oublié|refuse)",
        r"(?:me connecter|appairer|apparier|synchroniser|mise à jour|réinitialis\w*)",
    ),
    Cue.UPKEEP: (
        r"(?:révision|vidange|entretien|contrôle technique|atelier|garage|mécano|mécanicien|rappel (?:constructeur|"
        r"usine|de "
        r"sécurité)|carrossier|carrosserie|débosselage|pare-brise|impact|rayures?|bosse|expert)",
        r"(?:pneus?|roues?|jantes?) (?:\w+ ){0,3}?(?:hiver|été|neige|chang\w*|mont\w*|permut\w*|neufs?|stock\w*|"
        r"gonfl\w*)|"
        r"(?:changer|monter|permuter) (?:\w+ ){0,3}?(?:pneus|roues)",
        r"(?:pièces?|accessoires?|tapis|barres de toit|coffre de toit|voiture de (?:prêt|courtoisie)|"
        r"véhicule de (?:prêt|"
        r"courtoisie|remplacement))",
        r"(?:déposer|laisser|amener) (?:ma|la|le|mon) (?:voiture|véhicule|auto)",
    ),
    Cue.FEEL: (
        r"(?:prendre|passer|être|mettre|au|derrière|tenir) (?:\w+ ){0,4}?(?:le )?volant",
        r"(?:faire|refaire|me faire|se faire|faire faire) (?:\w+ )?(?:un|une|quelques) (?:petit |petite |"
        r"bon )?(?:tour|virée|"
        r"essai|kilomètres|bornes|boucle|balade)",
        r"(?:emprunter|prêter|prêtez|prêtez-|laisser|laissez|laisseriez|confier|garder|avoir|"
        r"prendre) (?:\w+ ){0,4}?(?:une|un|"
        r"deux|quelques|le) (?:petite |petit |bonne )?(?:heures?|journée|jour|week-?end|après-midi|matinée)",
        r"(?:voir|sentir|savoir|vérifier|juger|se rendre compte|me rendre compte|me faire une idée|se faire une idée|"
        r"nous faire "
        r"une idée) (?:\w+ ){0,5}?(?:moi-même|nous-mêmes|mains|ventre|comporte|roule|conduit|bête|route|vrai|par moi)",
        r"(?:m'y asseoir|m'asseoir|monter dedans|grimper dedans|la conduire|le conduire|les conduire|conduire (?:la|"
        r"le|une|un)|"
        r"l'avoir en main|prendre en main|l'essayer|la tester|le tester|faire rouler)",
    ),
    Cue.BEFORE_BUYING: (
        r"avant (?:de|d'|que) (?:\w+ |nous |me |m'|s'){0,3}?(?:signer|acheter|engager|décider|commander|dire oui|payer|"
        r"choisir|trancher|me décider|valider|verser)",
        r"avant (?:l'achat|la signature|la commande|toute décision|achat|signature)|les yeux fermés|sur (?:une )?photo",
    ),
    Cue.GONE_ELSEWHERE: (
        r"(?:acheté|commandé|pris|signé|roulons|roule) (?:\w+ ){0,3}?(?:ailleurs|une autre|un autre|chez|en \w+|"
        r"concurren\w+)|plus la peine|"
        r"n'en ai plus besoin|trop tard (?:maintenant|désormais)|ne vous dérangez plus",
    ),
    Cue.FIRST_PERSON: (r"(?:je|j'\w+|me|m'\w+|moi|mon|ma|mes|jai|chui)",),
}
