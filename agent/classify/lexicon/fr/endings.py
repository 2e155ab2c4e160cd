"""French phrases for what ends or delays a wish, and the small signals."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

W = r"[\w'-]+"  # a word, also one with an elided article before it
RELATIVES = (
    r"(?:femme|mari|conjointe?|compagne|compagnon|copine?|épouse|époux|partenaire|patronn?e?|chef\w*|boss|famille|"
    r"parents|père|mère|"
    r"papa|maman|fils|fille|enfants|frère|sœur|associée?s?|collègues?|comptable|fiduciaire|banque|banquier|direction|"
    r"moitié|ministre)"
)
TO_CONSULT = (
    r"(?:demander|demande|parler|parle|en parler|discuter|discute|voir|vois|consulter|consulte|vérifier|concerter|"
    r"concerte|en discuter|"
    r"l'accord|convaincre|vérifie)"
)
MY_DATA = (
    r"(?:données|coordonnées|informations?|infos|compte|adresse|l'adresse|e-?mail|mail|numéro|profil|fichiers?|"
    r"dossier|traces?|fiche)"
)
MESSAGES = (
    r"(?:newsletters?|publicités?|pubs?|mails?|e-?mails?|courriels?|messages?|sms|infolettres?|promos?|promotions?|"
    r"offres|spams?)"
)
TO_CONTACT = (
    r"(?:contact\w+|recontact\w+|appel\w+|rappel\w+|écri\w+|relanc\w+|sollicit\w+|dérang\w+|harcel\w+|importun\w+|"
    r"démarch\w+|spamm\w+)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.ERASE: (
        r"(?:supprim\w+|effac\w+|détrui\w+|suppression|l'effacement|effacement|retir\w+|enlev\w+|"
        rf"radi\w+) (?:{W} ){{0,5}}?{MY_DATA}(?! de livraison)",
        rf"{MY_DATA} (?:{W} ){{0,4}}?(?:supprim\w+|effac\w+|détrui\w+|retir\w+|soient supprim\w+)",
        r"(?:supprim\w+|effac\w+)[ -]moi|tout (?:supprimer|effacer)|(?:supprim\w+|effac\w+)[ -]?(?:z|er)? tout",
        r"(?:retir\w+|révoqu\w+|m'oppose\w*|retrait|opposition|annul\w+) (?:[\w'-]+ ){0,3}?(?:mon |au |du |le |à l'|"
        r"à la )?(?:consentement|traitement|"
        r"prospection|utilisation de mes|l'utilisation|exploitation)",
        r"droit (?:à l'oubli|à l'effacement|d'opposition|de suppression)",
        r"art(?:icle|\.)? ?(?:17|21)(?: [\w'-]+){0,3}? (?:rgpd|lpd)",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:me |nous |m'|te )?(?:désabonn\w+|désinscri\w+|désinscription|unsubscribe|opt[ -]?out)",
        rf"(?:plus|arrêter? de|arrêtez de|cesser? de|cessez de) (?:{W} )?(?:recevoir|m'envoyer|nous envoyer|"
        rf"me envoyer|envoyer) (?:{W} ){{0,4}}?{MESSAGES}",
        r"(?:ne (?:veux|souhaite|désire|voulons|souhaitons) plus|veux plus|souhaite plus|ne plus|arrêtez de|"
        r"stop de) (?:rien )?(?:recevoir|m'envoyer)",
        r"(?:plus (?:de|aucun\w*|jamais de)|stop (?:aux?|les|à la|à vos|vos)|arrêtez (?:les|vos|avec vos|la|"
        rf"avec la)) {MESSAGES}",
        rf"(?:retir\w+|enlev\w+|ray\w+|supprim\w+|ôt\w+|sort\w+)(?:[ -]moi)? (?:{W} ){{0,3}}?(?:de )?(?:votre|vos|la|"
        rf"cette|ta|la) (?:{W} )?(?:listes?|mailing\w*|"
        r"fichiers?|base)",
        r"(?:de|à) (?:votre|vos|la|cette) (?:mailing[ -]?list\w*|listes? (?:de diffusion|d'envoi|de distribution|"
        r"mail\w*|de contacts))",
        r"stopp?",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:laisse[zr]?|fiche[zr]?|foute[zr]?|fous|lâche[zr]?)[ -](?:moi|nous|la paix)(?: (?:tranquille|en paix|"
        r"la paix|les baskets))?(?=\W*$)|"
        r"(?:laisse[zr]?|fiche[zr]?|foute[zr]?|fous)[ -](?:moi|nous) (?:tranquilles?|en paix|la paix)|"
        r"lâche[zr]?[ -](?:moi|nous) avec|(?:me|"
        r"nous) laisser tranquilles?",
        rf"(?:arrêt\w+|cess\w+|stop)(?: de| d')? (?:me |nous |m'|de me )?{TO_CONTACT}",
        rf"(?:ne |n')(?:me |nous |m')?(?:plus )?{TO_CONTACT}(?:[ -](?:moi|nous))? plus|(?:ne )?(?:plus|jamais) (?:me |"
        rf"nous |m'|être ){TO_CONTACT}|"
        rf"{TO_CONTACT}[ -](?:moi|nous) (?:plus|plus jamais)",
        r"(?:plus|jamais) (?:jamais )?(?:être )?(?:contactée?s?|recontactée?s?|sollicitée?s?|dérangée?s?|"
        r"démarchée?s?|relancée?s?|appelée?s?)",
        r"(?:plus|ne plus) (?:aucun|de|d') ?(?:contact|message|appels?|sollicitation|relance|mails?)|(?:aucun|"
        r"plus) contact de votre part",
    ),
    Cue.DATA_REQUEST: (
        rf"(?:quelles?|quels?|toutes les|l'ensemble des) (?:{W} ){{0,3}}?(?:données|informations|infos|"
        rf"renseignements) (?:{W} ){{0,6}}?(?:avez|détenez|possédez|"
        r"stock\w+|conserv\w+|enregistr\w+|sur moi|me concernant|à mon sujet|sur nous)",
        r"(?:l'accès|accès|copie|extrait|portabilité|export) (?:[\w'-]+ ){0,3}?(?:à |de |des |aux )?(?:mes |"
        r"toutes mes |toutes les )?données",
        r"droit d'accès|demande d'accès (?:rgpd|aux données|lpd)|art(?:icle|\.)? ?(?:15|20)(?: [\w'-]+){0,3}? (?:rgpd|"
        r"lpd)|rgpd art(?:icle|\.)? ?15",
        r"(?:envo\w+|communiqu\w+|transmett\w+|fourni\w+|recevoir|obtenir|connaître|"
        rf"savoir) (?:{W} ){{0,5}}?(?:données|informations|infos) (?:{W} ){{0,3}}?"
        r"(?:me concernant|que vous (?:avez|détenez|possédez|stockez|conservez)|enregistrées|stockées|conservées|"
        r"détenues)",
        r"(?:d'où|comment) (?:est-ce que |se fait-il que )?(?:avez-vous|tenez-vous|vous avez|sort|vient|vous tenez|"
        r"as-tu|avez vous) … (?:mes (?:données|coordonnées|"
        r"infos|informations)|mon (?:adresse|numéro|mail|e-?mail|nom|contact))",
        r"(?:ce que|qu'est-ce que) vous (?:avez|savez|gardez|conservez|stockez) (?:[\w'-]+ ){0,2}?sur moi",
    ),
    Cue.NO_WISH: (
        r"(?:pas|plus|aucunement|nullement|guère|non) (?:du tout |vraiment |trop |particulièrement |"
        r"vraiment plus )?intéress\w+",
        r"(?:plus|pas|aucun)(?: d'|) ?(?:intérêt|interet)|m'intéresse(?:nt)? (?:pas|plus)|intéresse (?:pas|plus)",
        r"plus (?:vraiment )?(?:d'actualité|nécessaire|utile|la peine|besoin|envie|le projet|en recherche|preneu\w+)",
        r"(?:achet\w+|command\w+|pris|trouvé|signé|opté|choisi|décidé|décidés|partie?s?|tourné\w*|craqué|"
        rf"réservé) (?:{W} ){{0,5}}?(?:ailleurs|"
        r"(?:une? )?autre (?:voiture|marque|modèle|véhicule|garage|concession\w*|constructeur|auto)|la concurrence|"
        r"concurrent\w*|autre chose)",
        rf"(?:j'ai|nous avons|on a|ai|avons) (?:{W} )?(?:déjà|finalement|entre[ -]temps|depuis|"
        rf"entretemps) (?:{W} )?(?:achet\w+|command\w+|trouv\w+|signé|"
        r"choisi|pris une|opté)",
        r"changé d'avis|(?:laisse[zr]?|laissons) tomber|oublie[zr]?(?: ça| tout| tout ça| ma demande| l'affaire| moi)|"
        r"tant pis|c'est mort",
        r"(?:retire|retirer|annule|annuler|annulez|clôturer|clore) (?:[\w'-]+ )?(?:ma|notre|la) (?:demande|requête)|"
        r"demande (?:est )?(?:sans objet|caduque)",
        r"(?:j'|on |nous |je )?(?:abandonn\w+|renonc\w+)|sans suite|(?:ne )?donner\w* pas suite|(?:c'est|affaire|"
        r"problème) réglée?|"
        r"(?:pour|contre) (?:une autre|la concurrence|un autre modèle)",
        r"(?:n'ai|ai|avons|n'avons|a) plus besoin|plus besoin (?:d'une|de) (?:voiture|véhicule)|je passe mon tour|"
        r"(?:ça|cela) ne (?:me |nous )?(?:dit|tente) (?:plus|pas)",
        r"non merci|(?:préfère|préférons|souhaite) (?:ne pas donner suite|en rester là|arrêter là|renoncer)",
    ),
    Cue.NOT_NOW: (
        r"pas (?:pour l'instant|pour le moment|maintenant|tout de suite|en ce moment|actuellement|cette année|"
        r"dans l'immédiat|de suite|prêts?|prête|"
        r"avant (?:l'année|le printemps|l'été|l'automne|l'hiver|la rentrée|quelques|plusieurs|deux mois|\d+ mois|"
        r"un an))",
        rf"(?:pour l'instant|pour le moment|actuellement|en ce moment|là tout de suite) (?:{W} ){{0,5}}?(?:pas|non|"
        r"rien|trop tôt|compliqué|difficile)",
        r"(?:une )?autre fois|(?:peut-être|plutôt|éventuellement|on verra|verrai|voir|verrons|"
        rf"reparle\w*) (?:{W} ){{0,2}}?(?:plus tard|l'année prochaine|l'an prochain|"
        r"au printemps|à l'automne|cet été|cet hiver|cet automne|à la rentrée)",
        r"(?:l'année|l'an) (?:prochaine?|qui vient)|(?:d'ici|dans) (?:quelques|un|une|deux|trois|quatre|cinq|six|"
        r"plusieurs|\d+|une demi|une bonne) ?(?:mois|ans?|années?)",
        r"(?:je |on |nous )?(?:reviens|reviendrai|reviendrons|revient|recontacterai|recontacterons|recontacte|"
        rf"referai|ferai|ferons|manifesterai) (?:{W} ){{0,5}}?"
        r"(?:vers vous|signe|moi[ -]même|plus tard|quand|lorsque|dès que|après|si|vous)",
        r"(?:j'attends|on attend|attendre|attendons|patienter|reporter mon projet|"
        rf"remettre à) (?:{W} ){{0,3}}?(?:l'année|le printemps|la rentrée|l'automne|l'été|encore|"
        r"un peu|plus tard|quelques|de voir)",
        r"trop tôt|pas press\w+|rien ne presse|pas (?:le |de |du )?(?:temps|budget|moment|l'argent)|pas les moyens|"
        r"projet (?:en pause|en attente|reporté|suspendu)|en stand[ -]?by",
    ),
    Cue.NOT_NOW_ELSE: (
        r"pas (?:seulement|que|encore (?:reçu|eu|été|de|répondu|vu|obtenu|eu de|rappelé))",
        r"pourquoi pas|pourquoi … pas|pas (?:le temps )?d'attendre|pas tard|pas (?:mal|loin) ",
    ),
    Cue.DEFERRED: (
        r"(?:dois|doit|devons|vais|va|allons|veux|voudrais|faut|faudrait|d'abord|avant|préfère|attends|"
        rf"laisse[zr]?[ -]moi) (?:{W} ){{0,4}}?{TO_CONSULT} (?:{W} ){{0,5}}?{RELATIVES}",
        rf"{TO_CONSULT} (?:avec|à|de ça à|d'abord à|d'abord avec|ça avec) (?:ma|mon|mes|notre|nos|la|le|"
        rf"l') ?{RELATIVES}",
        r"(?:réfléchir|réfléchis|réfléchit|réfléchissons|réflexion|y penser|peser le pour|dormir dessus|"
        r"la nuit porte conseil|temps de la réflexion)",
        r"(?:regarder|consulter|vérifier|voir|checker|regarde|vérifie|checke) (?:d'abord )?(?:mon|notre|dans mon|l'|"
        r"avec mon) ?(?:agenda|planning|emploi du temps|calendrier|horaire|plan)",
        r"(?:je|on|nous) (?:vous |te |t')(?:re)?(?:dis|dirai|dit|dirons|tiens|tiendrai|tient|redis|redirai|confirme|"
        r"confirmerai|confirmons|recontacte|recontacterai|reviens|"
        rf"rappelle|rappellerai|écris|réponds|répondrai) (?:{W} ){{0,3}}?(?:demain|plus tard|dès que|quand|ce soir|"
        r"au courant|bientôt|rapidement|quoi|ça|après|dans|d'ici|vite|lundi)",
        r"(?:un|deux|quelques) (?:instants?|petit moment|moment svp|secondes?|minutes?|jours? de réflexion)|"
        r"(?:attendez|attends|patientez) (?:un|une|svp|voir)|faut voir|à voir|on verra|je verrai",
        rf"(?:si|quand|dès que|sous réserve que) (?:{W} ){{0,2}}?{RELATIVES} (?:{W} ){{0,3}}?(?:d'accord|veut|dit oui|"
        r"accepte|ok|valide|peut)",
    ),
    Cue.CALLBACK: (
        r"(?:rappel\w*|appel\w*|téléphon\w*|contact\w* par téléphone|passe[zr]?)[ -](?:moi|nous)(?! (?:plus|pas|"
        r"jamais|de |l'heure|la date))",
        r"(?:me|nous|m'|te) ?(?:rappeler|appeler|téléphoner|joindre|passer un (?:coup|appel)|"
        r"contacter par (?:téléphone|tél|gsm)|recontacter par tél\w*)",
        r"être (?:re)?(?:appelée?s?|contactée?s? par (?:téléphone|tél))|souhait\w+ (?:un rappel|être rappelée?)|(?:un|"
        r"votre) rappel(?! constructeur| de sécurité)|"
        r"qu'on me (?:rappelle|téléphone|contacte par)|(?:on|quelqu'un|vous) (?:peut|pourrait|pouvez|pourriez) (?:me|"
        r"m'|nous) ?(?:r?appeler|téléphoner|recontacter)",
        r"(?:un )?(?:coup|petit coup) de (?:fil|téléphone|tel|tél|bigo|phone)|par (?:téléphone|tél)|au téléphone|"
        r"de vive voix",
    ),
    Cue.CALL_REFUSED: (
        r"(?:pas|jamais|sans|évitez|plutôt que|au lieu)(?: trop| vraiment)? (?:de |d'|par |m'|me |nous |un |le |être |"
        r"de m'|de me |qu'on me |qu'on m')*(?:appel\w*|téléphon\w*|rappel\w*|coup)",
        r"(?:ne |n')(?:m'|me |nous )(?:appel\w+|téléphon\w+|rappel\w+) (?:pas|plus|jamais)|(?:ne )?(?:m'|me |"
        r"nous )?(?:appelez|téléphonez|rappelez)(?:[ -](?:moi|nous))? pas",
        r"(?:ai|avons|a|avais|j'ai) (?:déjà |aussi |essayé de vous |bien )?(?:appelé|téléphoné|rappelé)",
        rf"(?:personne|jamais|aucun\w*) (?:{W} ){{0,4}}?(?:rappel\w*|appel\w*|téléphon\w*)",
        r"rappel (?:constructeur|de sécurité|du constructeur|airbag|produit)|campagnes? de rappel",
        r"je (?:vous |te )?(?:re|r)?appell?e(?:rai)?|(?:nous|on) (?:vous )?(?:r)?appell?er(?:ons|a)",
    ),
    Cue.THANKS: (r"(?:un grand |mille |grand |bcp )?(?:merci+|remerci\w+|mrc|mci|merki|thx|thanks|reconnaissante?)",),
    Cue.GREETING: (
        r"(?:re)?(?:bonjour|bonsoir|salut|coucou|hello|hey|bjr|slt|bsr|cc|yo|allo|allô|hallo|hi|salutations|rebonjour|"
        r"wesh|kikou|adieu|bien le bonjour|bonne (?:journée|soirée))",
        r"(?:à|a) (?:tous|toutes|vous|toi)|tout le monde|(?:chère |toute )?(?:l')?équipe|les amis|madame|monsieur|"
        r"messieurs|mesdames|dames|mme|mr",
        r"(?:ça|ca|sa) va(?: bien)?|comment (?:ça va|allez[ -]vous|vas[ -]tu|va)|"
        r"(?:il )?y a(?:[ -]t[ -]il)? quelqu'un|quelqu'un(?: est là| ici)?|(?:vous êtes|tu es|t'es|êtes[ -]vous) là|"
        r"bien ou quoi|quoi de neuf",
    ),
    Cue.ADDITION: (
        r"(?:aussi|également|en plus|en outre|de plus|ou alors|ou bien|par ailleurs|alternativement|pareil|et puis|"
        r"à la fois|en supplément|ajouter|rajouter|ajoutez|rajoutez|sinon|tant qu'à faire)",
    ),
    Cue.CHANGE: (
        r"(?:plutôt|au lieu|à la place|finalement|en fait|en réalité|tout compte fait|réflexion faite|erreur|"
        r"autant pour moi|au temps pour moi|my bad|oups|oops|me suis trompée?|"
        r"trompé\w*|je voulais dire|voulais dire|je veux dire|corrig\w+|correction|rectif\w+|remplac\w+|"
        r"faute de frappe|coquille|préfère|préférerais|préférons|mieux vaut|tapé trop vite)",
        r"(?:change[rz]?|changé|changement|modifi\w+) (?:pour|en|la|le|l'|de|mon|d'avis|ça|svp|s'il)?",
        r"(?:pardon|désolée?|sorry|non|ah non|mince|zut|attendez)[,]? (?:mais )?(?:plutôt|c'est|c'était|le|la|les|pas|"
        r"en fait|je|mon|ma|au|à|une|un|finalement)",
        r"(?:pas|plus) (?:correcte?|exacte?|juste|ça|bon|bonne|tout à fait ça|le bon|la bonne)|(?:c'est )?(?:faux|"
        r"incorrect|inexact)|ne (?:me |nous )?(?:convient|va) (?:pas|plus)|pas [\w'-]+ mais",
    ),
}
