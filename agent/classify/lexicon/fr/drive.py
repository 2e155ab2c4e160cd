"""French phrases for the drive itself: named, wished for, past, refused, moved."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

W = r"[\w'-]+"  # a word, also one with an elided article before it
TRIAL = r"(?:essais?|esai|essaie|éssai|essay|assai|éssais)"
TEST_DRIVE = rf"(?:(?:l'|d'|cet |un |mon |votre )?{TRIAL}(?: routier| sur route| de conduite| libre)?|test[ -]?drives?)"
# "Essayer de vous joindre" is no drive.
TRYING = (
    r"(?:(?:l'|d'|j'|m'|t')?(?:essayer|essaier|esayer|eseyer|essayerais?|essaierais?|essayable|essaie|essaye|"
    r"essaierai))(?! (?:de |d'|désespérément|"
    r"en vain))"
)
NOT_TRIED = r"(?! (?:de |d'|en vain|à plusieurs|plusieurs fois de|vainement))"
VISIT = (
    r"(?:essais?|rendez[ -]?vous|rdv|rendez[ -]vous d'essai|test(?:[ -]?drive)?|réservation|course d'essai|visite|"
    r"créneau)"
)
THE_CAR = r"(?:la|le|l'\w+|un|une|votre|vos|ce|cette|cet|du|les|mon|son|notre|ma|en|avec|celle|celui)"
PLANNED = r"(?:prévue?s?|fixée?s?|réservée?s?|programmée?s?|planifiée?s?|convenue?s?|confirmée?s?|bookée?s?)"
DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|la semaine|ce soir|ce matin|hier)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.DRIVE: (
        TEST_DRIVE,
        TRYING,
        r"(?:course|trajet|tour|conduite|prise) d'essai",
        r"testdriven?|drive test|probefahrt|proefrit",
        r"prise en main",
        r"(?:faire|faire faire|réserver|organiser|fixer|planifier|prévoir|caler) (?:un|une|mon|le) (?:petit )?(?:test|"
        r"tests)",
        r"(?:prendre|tenir|avoir) (?:le |un )?volant|prendre en mains?|tester (?:la|le|une?|votre|vos|ce|cette) \w+",
    ),
    Cue.DRIVE_LOOSE: (
        r"(?:la |le |l'|les )?(?:conduire|rouler|tester|testé|piloter|emprunter|essayé|essayée|manier|apprivoiser)",
        r"(?:prendre|passer derrière|être derrière|mettre derrière|m'asseoir derrière) (?:le )?volant",
        r"(?:derrière|au|le) volant",
        r"faire (?:un|le|quelques) (?:petits? |p'tits? )?(?:tours?|kilomètres|bornes|km|virées?)",
        r"(?:faire|une) (?:petite )?virée",
        r"prendre (?:la|le|une|un) (?:route|volant)",
        r"(?:véhicule|voiture|modèle) de (?:démonstration|démo|prêt)",
        r"(?:monter|m'installer|s'asseoir|m'asseoir|grimper) (?:dedans|dans|à bord|au volant)",
    ),
    Cue.TAKE_CAR: (
        rf"(?:conduire|tester|essayer|piloter|emprunter|prendre en main) {THE_CAR}",
        rf"(?:essayer|tester|conduire) {W} (?:{W} )?(?:svp|s'il|samedi|demain|quand|avant|ce|cette)",
        r"(?:la|le|les) (?:conduire|tester|piloter|prendre en main|emprunter|prendre quelques)",
        r"l'(?:essayer|emprunter|avoir en mains?)",
        r"rouler (?:avec|en|dans|dedans|un peu)",
        r"prendre (?:le )?volant",
        r"(?:derrière|mettre au|passer au|être au) (?:le )?volant",
        r"faire (?:un|quelques) (?:petits? |p'tits? )?(?:tours?|kilomètres|bornes|km) (?:avec|en|dans|au volant|"
        r"dedans|à bord)",
        r"faire (?:un|une) (?:petite? |p'tit )?(?:tour|virée)",
        r"voir (?:ce qu'elle a dans le ventre|comment (?:elle|il) (?:roule|se conduit|se comporte|tient la route))",
        r"(?:une|en) (?:elle |voiture )?(?:pour|sur) (?:le |un )?(?:week[ -]?end|24 ?h|48 ?h|journée)",
    ),
    Cue.DRIVE_PAST: (
        r"(?:après|depuis|lors d\w*|suite à|à la suite de) (?:l'|mon |notre |un |cet |mes |ces |"
        r"votre |le )"
        rf"(?:{W} )?(?:essais?|test|course d'essai|conduite)",
        rf"(?:l'|mon |notre |cet |un )?essai (?:{W} ){{0,4}}?(?:était|a été|s'est|m'a|nous a|avait|fut|hier|a duré|"
        r"concluant|"
        r"a convaincu|effectué|réalisé)",
        rf"(?:j'ai|nous avons|on a|ai|avons|avais|avait|a|ont|j'avais) (?:{W} ){{0,2}}?(?:essayé|testé|"
        rf"conduit){NOT_TRIED}",
        rf"(?:j'ai|nous avons|on a|ai|avons|j'avais) (?:{W} )?(?:fait|effectué|eu|réalisé|pu faire) (?:{W} ){{0,2}}?"
        r"(?:l'|d')?(?:essai|test)",
        rf"merci (?:{W} ){{0,2}}?(?:pour|de) (?:{W} ){{0,2}}?(?:l'|cet |un )?(?:essai|test drive)",
        r"essai (?:d'hier|de la semaine (?:dernière|passée)|du mois dernier)",
        rf"essai (?:de |du )?{DAY} (?:dernier|passé)",
    ),
    Cue.DRIVE_REFUSED: (
        r"(?:pas|aucun|sans|plus|ni)(?: besoin| envie| question| nécessaire)?(?: de| d')? ?(?:faire |refaire |nouvel |"
        r"un |l'|d'un |"
        r"d'autre |d')*(?:essai|essayer|test drive|course d'essai)(?! (?:de|d'))",
        rf"(?:inutile|superflu|pas la peine) (?:{W} ){{0,2}}?(?:d'essayer|l'essai|un essai|d'un essai|de faire)",
        rf"(?:essai|test drive) (?:{W} ){{0,4}}?(?:pas nécessaire|inutile|pas besoin|superflu|pas utile|"
        r"plus nécessaire|"
        r"ne m'intéresse pas)",
        r"(?:pas|aucun|aucune|plus) (?:besoin|envie|intérêt) (?:de |d'|à )(?:la |le |l'|une |un )?(?:conduire|essayer|"
        r"tester)",
        r"(?:ne )?(?:veux|souhaite|désire|voulons|souhaitons) (?:pas|plus) (?:faire |l'|d'|un |refaire )*(?:essayer|"
        r"essai)",
    ),
    Cue.DRIVE_ELSE: (
        r"auto[ -]?école|(?:leçons?|cours|examen|heures?) de conduite|conduite accompagnée|moniteur|"
        r"permis (?:probatoire|b)",
        r"(?:pilotes?|conducteurs?|chauffeurs?|essayeurs?) (?:d'essai|testeur)|essayeurs?|pilotes? automobiles?",
        r"(?:jeu[ -]?)?concours|tirage au sort|(?:gagn|remport)(?:er|é|ée|ez)|bons? cadeaux?|chèques? cadeaux?|loterie",
        r"vélos?|vtt|trottinettes?|motos?|scooters?|camping[ -]?cars?|bateaux?|tram(?:way)?|tracteurs?|quads?|fauteuil",
        r"périodes? d'essai|essai gratuit|version d'essai|essais? comparatifs?|bancs? d'essai|essais? presse|"
        r"(?:prise?|engag\w+|embauch\w+|mise?) à l'essai|"
        r"essai (?:clinique|de \d+ jours)|essais? de votre (?:logiciel|application|plateforme)",
        rf"(?:acheteur|acheteuse|candidat|client|intéressé)\w* (?:{W} ){{0,3}}?(?:veut|voudrait|souhaite|"
        rf"demande) (?:{W} ){{0,3}}?"
        r"essa\w+",
        # driving as a habit or a way somewhere
        r"combien (?:de |d')(?:km|kilomètres|bornes)",
        r"(?:je|nous|on) (?:ne )?(?:roule|roulons|conduis|conduit|conduisons|fais|fait|"
        rf"faisons) (?:{W} ){{0,2}}?(?:depuis|"
        r"chaque|tous|toutes|beaucoup|peu|environ|actuellement|surtout|essentiellement|principalement|par|\d+)",
        r"(?:km|kms|kilomètres|bornes) (?:par|chaque) (?:an|année|jour|mois|semaine)|trajets? (?:domicile|quotidiens?)",
        rf"(?:continuer|recommencer|encore|toujours) (?:à |de )?(?:{W} )?(?:rouler|conduire)|rouler (?:sans|"
        r"en sécurité|comme ça)",
    ),
    Cue.DRIVE_TERMS: (
        r"(?:que|quoi|qu'est-ce que|quels?|quelles?|faut-il|dois-je|qu'est ce que|"
        rf"qu'est-ce qu'il) (?:{W} ){{0,6}}?(?:apporter|"
        r"amener|prendre avec|documents?|papiers|pièces?)",
        r"(?:faut-il|dois-je|besoin|apporter|prévoir|conditions?|durée|âge|dure|coûte|payer|payant|"
        r"gratuit\w*|facturé)"
        rf" (?:{W} ){{0,6}}?(?:pour|de|d'|avant|lors de)? ?(?:un |l'|cet |votre |le |les |d'un )?(?:essais?|"
        r"test drive|course d'essai)",
        r"permis(?: de conduire)?|carte d'identité|pièce d'identité|âge (?:minimum|minimal|requis)|caution|franchise|"
        r"à partir de quel âge",
        rf"(?:combien de temps|quelle est la durée) (?:{W} ){{0,6}}?(?:essai|essayer|garder|rouler|voiture)",
        rf"(?:essais?|test drive) (?:{W} ){{0,4}}?(?:gratuits?|payants?|assurée?s?|coûte\w*|assurance|dure|seul|"
        r"accompagné\w*|"
        r"sans engagement \?|engage)",
        rf"(?:combien coûte|prix) (?:{W} ){{0,2}}?(?:un |l'|d'un )?(?:essai|test drive)",
    ),
    Cue.DRIVE_STATUS: (
        r"(?:quand|à quelle heure|quel jour|quelle heure|où|quelle date)(?: est| a| aura| sera| c'est| se| était|"
        r" ai)+(?:-ce)?"
        rf"(?: {W}){{0,4}} (?:mon |notre |l'|le |ma |notre )(?:prochain )?{VISIT}",
        rf"(?:mon|notre|l'|le) ?{VISIT} (?:{W} ){{0,4}}?(?:c'est|c|est|a lieu|était|sera) (?:{W} )?(?:quand|"
        r"à quelle heure|quel jour|à quelle adresse|où (?:exactement|ça|déjà))",
        rf"(?:mon|notre|l'|le) ?{VISIT} (?:de {DAY} |du {W} |d'{W} )?(?:est|tient|"
        rf"reste)(?:[ -]il)? (?:{W} )?(?:toujours|bien|encore|"
        r"confirmé|maintenu|d'actualité|noté|enregistré)",
        rf"(?:c'est|est-ce que c'est|ça tient|est-ce que ça tient) (?:{W} )?(?:toujours|bien|"
        rf"encore) (?:{W} ){{0,3}}?(?:bon|ok|"
        rf"maintenu|d'actualité|prévu|valable) (?:{W} ){{0,3}}?(?:pour )?(?:mon |notre |l'|le )?(?:{VISIT}|{DAY})",
        rf"(?:confirmer|reconfirmer|rappeler) (?:{W} )?(?:l'heure|la date|l'horaire|l'adresse|le jour) (?:de |du |d')"
        rf"(?:mon |notre |l'|cet )?{VISIT}",
    ),
    Cue.DRIVE_KNOWN: (
        rf"(?:mon|notre|ma|nos|mes) (?:{W} )?{VISIT}",
        rf"{VISIT} (?:{W} ){{0,3}}?{PLANNED}",
        rf"(?:le|l'|un|cet|votre|ce) ?{VISIT} (?:du|de|d') ?(?:{DAY}|\d)",
        rf"(?:j'ai|nous avons|j'avais|on a|on avait|nous avions|ai|avais) (?:{W} ){{0,3}}?(?:{VISIT}|"
        rf"l'essai) (?:{W} ){{0,3}}?(?:{DAY}|"
        rf"le \d|à \d|chez|{PLANNED})",
        rf"(?:annuler|reporter|déplacer|décaler|repousser|postposer|avancer|modifier|bouger|changer|remettre) (?:{W} )?"
        rf"(?:l'|le |mon |notre |cet |ce |un |de |la |d')(?:{W} )?(?:{VISIT}|heure|date)",
        rf"(?:on|nous|j') ?(?:avait|avions|avais|a|ai|avons) (?:{W} )?(?:convenu|fixé|réservé|calé|booké|"
        rf"pris) (?:{W} ){{0,4}}?"
        rf"(?:{VISIT}|{DAY})",
    ),
    Cue.WISH: (
        r"(?:je |j'|nous |on |n'|ns |jl|jm)?(?:voudrais?|voudrions|voudrait|aimerais?|aimerions|aimerait|aimeré|"
        r"voudré)",
        r"(?:je |nous |on )?(?:souhaite\w*|désire\w*|veux|veut|voulons|voulais|voulait|voulions|espère|aurais voulu)",
        r"(?:puis|peux|peut|pourrais|pourrait|pourrions|pouvons|pourriez|pouvez)[ -](?:je|on|nous|vous|tu)",
        r"(?:je|on|nous|vous|tu|ça|il|elle|y) (?:peux|peut|peus|pe|pourrais?|pourrait|pouvons|pourrions|pouvez|"
        r"pourriez|pourra)",
        r"(?:est-il|serait-il|est-ce|serait-ce|c'est|serait|est|si|ce serait) (?:possible|envisageable|jouable|"
        r"faisable)",
        r"(?:possible|possibilité|moyen|envie|tenté|tentée|tente|tenterait|plairait|intéressé\w*|intéresse\w*|intéret|"
        r"intérêt)",
        r"(?:s'il vous plaît|s'il te plaît|svp|stp|merci de|merci d'|demande|serait-il|partante?s?|chaude? pour|"
        r"motivée?s? pour)",
        r"(?:réserver|réservation|prendre (?:un )?(?:rendez[ -]?vous|rdv)|fixer|organiser|planifier|caler|programmer|"
        r"convenir|"
        r"inscrire|m'inscrire|arranger)",
        r"(?:quand|où|comment) (?:puis|peux|peut|pourrais|pourrait|est-ce que|pourrions|faire|faut-il|serait)",
        r"(?:avez-vous|vous avez|y a-t-il|il y a|auriez-vous|proposez-vous|faites-vous|vous auriez|vous faites|as-tu|"
        r"t'as)",
        r"(?:cherche|cherchons|besoin|faudrait|me faut|envisage\w*|pense|pensais|songe|projette|hésite)",
        r"(?:dispos?|disponible|disponibilités?|créneaux?|demande d'essai|essai souhaité|hâte)",
    ),
    Cue.ASK: (
        r"(?:savoir|demander|demande|question|questions|renseign\w*|infos?|informations?|détails?|me dire|nous dire|"
        r"connaître|"
        r"préciser|précisions?|m'informer|éclairer)",
        r"(?:quels?|quelles?|combien|comment|quand|pourquoi|est-ce|avez-vous|y a-t-il|pouvez-vous|pourriez-vous|"
        r"vous avez|"
        r"vous faites|a-t-il|a-t-elle|est-il|est-elle|peut-il|peut-on|c'est quoi|qu'est-ce|qu'en est-il|existe-t-il|"
        r"kel|où est|"
        r"où puis|où se)",
        r"(?:envoy\w+|transmett\w+|faire parvenir|donn\w+|fournir)[ -](?:moi|nous)|(?:m'|nous |me )(?:envoyer|"
        r"faire parvenir|"
        r"transmettre|donner|adresser|fournir|indiquer|communiquer)",
        r"(?:voudrais|souhaite|aimerais|besoin|svp|veux|souhaiterais|recevoir|obtenir|"
        rf"avoir) (?:{W} ){{0,3}}?(?:devis|offre|prix|"
        r"tarifs?|brochures?|catalogue|leasing|financement|documentation|conseils?)",
    ),
    Cue.PAST: (
        r"(?:était|étaient|étais|avait|avaient|avais|hier|avant[ -]hier|récemment|dernièrement|l'autre jour|jadis|"
        r"autrefois|"
        r"il y a (?:\w+ ){1,2}(?:jours?|semaines?|mois|ans?))",
        r"(?:semaine|année|fois|samedi|lundi|mardi|mercredi|jeudi|vendredi|dimanche|mois|week[ -]end|an) (?:dernière?|"
        r"passée?)",
        rf"(?:j'ai|nous avons|on a|ai|avons|a|ont|avez) (?:{W} ){{0,2}}?(?:essayé|testé|acheté|commandé|fait|eu|vu|"
        r"reçu|pris|"
        r"conduit|adoré|aimé|été|signé|oublié|laissé|vendu|convaincu|plu|séduit|loué|roulé)(?! (?:de |d'))",
    ),
    Cue.LOST: (
        rf"(?:oublié|oubliée|oubliées|oubliés|laissé|laissée|perdu|perdue|égaré|égarée) (?:{W} ){{0,6}}?(?:dans|chez|"
        r"à|au|sur|sous|"
        r"derrière)",
        r"objets? (?:trouvés?|perdus?|oubliés?)",
        r"(?:lunettes|veste|écharpe|parapluie|portefeuille|portable|gsm|clés|clefs|gants|sac|doudou|siège enfant|"
        r"casquette|carte|"
        rf"badge|manteau|bonnet) (?:{W} ){{0,8}}?(?:dans|chez|sur) (?:la|le|votre|vos|cette|l')",
    ),
    Cue.APPOINTMENT: (
        r"(?:rendez[ -]?vous|rdv|rdz|rendévous|réservation|créneau|visite|entrevue|test|course d'essai)",
        TEST_DRIVE,
    ),
    Cue.CANCEL: (
        r"(?:j'|d'|l'|m'|s'|qu')?annul(?:er|e|ez|ation|é|ée|ons|erai|erais|ées|ent|és)|décommand\w+|cancel\w*|"
        r"suppression du rdv",
        r"(?:ne )?(?:peux|pourrai|pouvons|pourrons|peut|pourra|saurai|sais) (?:malheureusement |hélas |finalement |"
        r"donc |"
        rf"vraiment )*(?:pas|plus)(?: malheureusement| finalement| hélas)* (?:{W} ){{0,3}}?(?:venir|être là|"
        r"être présente?|"
        r"honorer|me présenter|me rendre|assister|me libérer|me déplacer|vous rejoindre|être des vôtres|tenir|"
        r"respecter)",
        rf"{VISIT} (?:{W} ){{0,5}}?(?:tombe à l'eau|n'aura pas lieu|plus besoin|plus nécessaire|plus possible|"
        r"ne se fera pas|"
        r"sera pas possible|tombe mal)",
        rf"(?:renonc\w+|supprim\w+|laisser tomber) (?:{W} ){{0,2}}?(?:à |au |le |mon |notre |l')?(?:{VISIT})",
    ),
    Cue.MOVE: (
        r"(?:déplacer|déplacez|déplace|déplacement|deplasser|reporter|reportez|reporte|report|décaler|décalez|décale|"
        r"décalage|"
        r"repousser|repoussez|repousse|postposer|postposez|retarder|reprogrammer|replanifier|rebooker|recaler)",
        r"(?:avancer|avance|avancez|bouger|bougez|remettre|remets) (?:à|au|le|la|mon|notre|l'|d'|de|ma|un peu)",
        rf"(?:changer|modifier|changement|modification|changez|modifiez) (?:{W} ){{0,3}}?(?:d'|de |la |l'|mon |notre |"
        r"le |du )?"
        rf"(?:dates?|heures?|jours?|horaires?|{VISIT}|moment)",
        r"(?:autre|nouveau|nouvelle|nouvel) (?:date|jour|créneau|heure|horaire|moment|rendez[ -]?vous|rdv|essai|"
        r"proposition)",
        rf"(?:venir|passer|arriver|commencer|faire|mettre) (?:{W} ){{0,2}}?plus (?:tôt|tard)",
        r"(?:une heure|un jour|une semaine|\d+ ?h|\w+ heures) plus (?:tôt|tard)|plus (?:tôt|tard) (?:dans la|"
        r"que prévu)",
    ),
    Cue.LATE: (
        rf"(?:je|nous|on|vais|allons|serai|serons|sera|aurai|arriver\w*|suis|risque\w*) (?:{W} ){{0,4}}?(?:en retard|"
        r"du retard|"
        r"minutes? de retard|à la bourre|min de retard)",
        r"(?:bloqué\w*|coincé\w*|pris\w*) dans (?:les|des|un) (?:bouchons?|embouteillages?|trafic|accidents?)",
        r"(?:un peu|petit|léger|aurai du|quelques minutes de) retard",
    ),
}
