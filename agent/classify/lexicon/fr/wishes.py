"""French phrases for the other things people write for, and what no customer writes."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

W = r"[\w'-]+"  # a word, also one with an elided article before it

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SERVICE: (
        r"(?:l'|d'|en |à l')?(?:ateliers?|révisions?|entretiens?|vidanges?|maintenance)|contrôle technique|"
        r"visite technique|"
        r"expertise (?:du|de la|cantonale)|service après[ -]vente|sav|mécanicien\w*|carnet d'entretien",
        r"(?:pneus?|pneumatiques?|jantes?|roues? (?:d'hiver|d'été|de secours)|crevaison|changement de (?:pneus|roues)|"
        r"géométrie)",
        r"(?:pièces? (?:de rechange|détachées?|de remplacement)|plaquettes?|disques? de frein|freins?|"
        r"essuie[ -]glaces?|pare[ -]brise|"
        r"phares?|rétroviseurs?|rétros?|tapis (?:de sol|caoutchouc)|double (?:des|de) clés?|clés? de rechange|"
        r"pare[ -]chocs?|"
        r"bougies?|courroie|embrayage|alternateur|barres de toit|coffre de toit|ampoules?)",
        r"(?:rappel (?:constructeur|de sécurité|du constructeur|airbag)|campagnes? de rappel|en panne|panne|dépann\w+|"
        r"remorqu(?:age|ée?|er)|"
        r"ne (?:démarre|démarrait) (?:pas|plus)|démarre (?:pas|plus)|garanties?|geste commercial)",
        r"(?:voyants?|témoins?|messages? d'erreur|codes? (?:erreur|défaut)|bruits?|grinc\w+|couin\w+|vibr\w+|fuite|"
        r"fuit|cassée?s?|"
        r"défectueu\w+|défaut|hs|ne (?:fonctionne|marche|s'ouvre|s'allume|charge) (?:pas|plus)|(?:fonctionne|"
        r"marche) (?:pas|plus)|"
        r"batterie (?:à plat|vide|morte))",
        r"(?:l'|d'|une |votre )?(?:appli|application|identifiants?|mot de passe|mise à jour|bluetooth|jumel\w+|"
        r"apparier|firmware|"
        r"espace client|compte client|me connecter|connexion)",
        r"(?:répar\w+|carrosserie|rayures?|rayée?|bosses?|cabossée?|bris de glace|(?:véhicule|"
        r"voiture) de (?:remplacement|courtoisie)|"
        r"accident\w*|sinistre)",
        r"(?:manuel (?:d'utilisation|du conducteur|utilisateur)|mode d'emploi|notice|certificat de conformité|coc|"
        r"carte grise|"
        r"code radio)",
    ),
    Cue.OWN_CAR: (
        rf"(?:mon|ma|notre|nos) (?:{W} ){{0,2}}?(?:voiture|véhicule|auto|bagnole|caisse|tuture|suv|break|utilitaire|"
        r"char)",
        r"(?:numéro de (?:châssis|série)|vin|immatricul\w+|plaque|kilométrage|km au compteur|mise en circulation|"
        r"mise en service)",
    ),
    Cue.COMPLAINT: (
        r"(?:plain(?:te|dre|s)|me plains|réclam\w+|inadmissible|inacceptable|scandal\w+|honteu\w+|honte|lamentable|"
        r"ridicule|"
        r"inimaginable|incroyable mais|intolérable|insupportable|foutage|moquez?|moque|se fiche|du monde|abus\w*|"
        r"arnaqu\w+|escroqu\w+|"
        r"voleurs?|mensonges?|menti|incompéten\w+)",
        r"(?:déçue?s?|décevant\w*|déception|mécontent\w*|insatisf\w+|fâchée?s?|furieu\w+|énervée?s?|en colère|"
        r"ras[ -]le[ -]bol|"
        r"marre|excédée?|dégoûtée?s?|catastroph\w+|nuls?|nulle|pitoyable|désagréable|impoli\w*|malpoli\w*|arrogant\w*|"
        r"méprisant\w*|"
        r"pas professionnel\w*|peu professionnel|non professionnel|choquée?s?|outrée?s?|indignée?s?)",
        rf"(?:personne|aucun \w+|jamais personne) (?:{W} ){{0,4}}?(?:répond\w*|répondu|rappel\w*|contact\w*|"
        r"recontact\w*|réagi\w*|"
        r"daigne|s'occup\w*|venue?|écouté\w*)",
        r"(?:aucune|pas de|toujours pas de|sans|jamais de|ni) (?:réponse|nouvelles?|retour|rappel|réaction|suite|"
        r"excuses?)",
        rf"(?:j'attends|attends|attendons|on attend|attendre|attendu|depuis) (?:{W} ){{0,5}}?(?:semaines|mois|jours|"
        rf"heures|2h|3h) (?:{W} ){{0,3}}?"
        r"(?:sans|que|et|une réponse|toujours|aucun\w*|rien|après|qu')",
        r"(?:avocats?|mise en demeure|poursuites?|porter plainte|association de consommateurs|ufc|test[ -]achats|"
        r"remboursé\w*|"
        r"remboursement|plus jamais|dernière fois que|mauvais (?:accueil|service)|pire|médiateur)",
        r"(?:troisième|quatrième|énième|\d+ème|deuxième|seconde) (?:fois|relance|mail|message)|encore une fois|"
        r"une fois de plus|"
        r"posé\w* un lapin|baladée?s?|menée?s? en bateau|fait perdre mon temps|perte de temps|quel service|"
        r"service client déplorable|"
        r"déplorable",
    ),
    Cue.SALES: (
        r"(?:prix|tarifs?|tarification|coûte|coûtent|coûterait|coût|coûts|combien|mensualités?|loyers?|par mois|cher|"
        r"chère)",
        r"(?:leasing|loa|lld|location (?:longue|avec)|renting|financ\w+|crédit|apport|remises?|rabais|réductions?|"
        r"primes?|bonus|malus|"
        r"tva|ristournes?|escompte|promo\w*|budget)",
        r"(?:l'|d'|une |votre )?(?:devis|offres?|propositions? commerciales?|estimations?|conditions (?:commerciales|"
        r"d'achat|de vente))",
        r"(?:l'|d'|j')?(?:acheter|acheterais|achat|acquérir|acquisition|commander|commande|neufs?|neuves?|occasions?|"
        r"seconde main|"
        r"acheteu\w+|direction)",
        r"(?:brochures?|catalogues?|documentations?|prospectus|fiches? techniques?|configur\w+|options?|finitions?|"
        r"équipements?|"
        r"équipée?s?|versions?)",
        r"(?:livraison|livrables?|livrée? (?:quand|en)|délais?|disponibles? (?:quand|de suite|immédiatement)|en stock|"
        r"stock|"
        r"commercialis\w+|sortie prévue)",
        r"(?:l')?(?:autonomie|consommations?|consomme|coffre|remorque|attelage|tracter|charge utile|recharger?|"
        r"chargeur|wallbox|chevaux|"
        r"puissance|cv|kw|kwh|dimensions|longueur|largeur|places|isofix|caractéristiques|motorisations?|moteurs?)",
        r"(?:reprises?|reprendre|reprenez|valeur de (?:ma|reprise)|eurotax|argus)",
        r"(?:conseils?|conseiller\w*|flotte|(?:voiture|véhicule) de (?:fonction|société)|professionnels?|"
        r"indépendante?|asbl|artisan|pmr)",
    ),
    Cue.RECEIPT: (
        r"(?:merci|remerci\w+) (?:\w+ ){0,3}?(?:pour|de) (?:votre|l'intérêt) ?(?:\w+ )?(?:demande|intérêt|commande|"
        r"prise de contact|confiance|réservation)",
        r"(?:notre équipe|nos équipes|nous vous (?:répondrons|recontacterons)|nous (?:reviendrons|traiterons)) "
        r"(?:\w+ ){0,5}?(?:dans les (?:plus brefs|meilleurs) délais|sous \d+|très prochainement|dès que possible)",
    ),
    Cue.AUTOMATED: (
        r"(?:réponse|message|notification|e-?mail|mail|courriel|confirmation) (?:généré\w* |"
        r"envoyé\w* )?automati(?:que\w*|sée?)",
        r"(?:généré\w*|envoyé\w*|créé\w*) automatiquement|répondeur automatique|out of office|auto[ -]?reply",
        r"(?:absence|absente?|hors) du bureau|(?:actuellement|présentement) (?:absente?|en congés?|en vacances|hors)|"
        r"en mon absence|"
        r"pendant mon absence|message d'absence|réponse d'absence",
        r"en cas d'urgence|pour toute urgence|(?:sera|seront) (?:traité\w*|lu\w*|pris\w* en charge) (?:à|"
        r"dès) mon retour",
        r"(?:merci de ne pas|ne pas|veuillez ne pas|ne) (?:y )?répond(?:re|ez)(?: pas)?(?: directement)? à (?:ce|"
        r"cet) (?:e-?mail|mail|"
        r"message|courriel)|no-?reply|noreply|ne[ -]pas[ -]repondre|mailer-daemon|postmaster",
        r"n'(?:a|ont) pas (?:pu|été) (?:être )?(?:remis\w*|distribué\w*|délivré\w*|livré\w* à)|"
        r"échec (?:de (?:la )?)?(?:remise|distribution|livraison)|"
        r"non remis\w*|boîte (?:aux lettres |mail |de réception )?(?:est )?(?:pleine|saturée)|undeliver\w*|"
        r"adresse (?:introuvable|inconnue|inexistante)|delivery status",
        rf"(?:votre|ton) (?:ticket|demande|commande|colis|dossier|requête|paiement|abonnement) (?:{W} ){{0,5}}?(?:a|"
        r"est|sera) (?:bien )?"
        r"(?:été )?(?:cré\w+|enregistr\w+|ouvert\w*|clôtur\w+|fermé\w*|expédi\w+|pris\w* en|en cours|mise? à jour|"
        r"confirmé\w*|reçue?)",
        r"(?:ticket|dossier|incident|demande|réf(?:érence)?\.?) ?(?:n°|no|nr|numéro|"
        r":)? ?#?[\w-]{0,12}\d[\w-]{3,12} (?:a été|est|:)|ticket ?#",
        r"accusé de (?:réception|lecture)|confirmation de lecture",
        r"(?:se |vous )?(?:désabonner|désinscrire|désinscription) ?(?:ici|:|en cliquant|à tout moment|\||en un clic)|"
        r"lien de désinscription|"
        r"cliqu\w+ ici pour (?:vous |se )?(?:désabonner|désinscrire)|(?:pour|vous pouvez) vous (?:désabonner|"
        r"désinscrire)|gérer (?:vos|mes) préférences",
        r"(?:voir|afficher|lire|consulter|visualiser) (?:ce mail |cet e-?mail |cette newsletter |la version |"
        r"ce message )?(?:en ligne|dans "
        r"(?:votre|le|un) navigateur)|version en ligne",
        r"vous (?:recevez|avez reçu) (?:ce|cet|cette) (?:e-?mail|mail|message|courriel|newsletter|lettre) (?:car|"
        r"parce|en tant|suite)",
        r"(?:nous|on) (?:avons|a) bien (?:reçu|enregistré|pris en compte) votre|adresse n'est pas (?:surveillée|"
        r"consultée|lue)|"
        r"boîte (?:mail )?n'est pas (?:surveillée|consultée|relevée)",
        r"newsletter (?:de|du|d'|n°|mensuelle)|lettre d'information (?:de|du|n°)|dans ce numéro|au sommaire",
    ),
    Cue.SPAM: (
        r"(?:frais de (?:douane|port|dossier à)|virement|western union|cartes? cadeaux?|numéro de carte|"
        r"coordonnées bancaires|rib à jour)",
        r"(?:référencement|seo|backlinks?|moteurs? de recherche|première page (?:de|sur) google|google ads|netlinking|"
        r"articles? invités?|"
        r"génération de (?:leads|prospects)|marketing (?:digital|numérique)|création de sites?|refonte (?:de|du) site|"
        r"visibilité (?:en ligne|sur)|"
        r"fichiers? (?:de )?prospects|base de données (?:b2b|d'e-?mails|de contacts)|réseaux sociaux pour vous|"
        r"abonnés instagram)",
        r"(?:bitcoin\w*|crypto\w*|casino|gagnante?s?|lot(?:erie|o)|héritage|millions? (?:d'euros|de dollars|d')|"
        r"bénéficiaire|prêts? (?:entre particuliers|"
        r"d'argent|rapides?|sans)|revenus? (?:passifs?|complémentaires?)|investiss\w+|investisseurs?|trading|voyante?|"
        r"marabout)",
        r"(?:sinon|faute de quoi|à défaut) (?:[\w'-]+ ){0,4}?(?:sera|seront) (?:définitivement )?(?:supprimé\w*|"
        r"bloqué\w*|suspendu\w*|désactivé\w*|"
        r"clôturé\w*)",
        r"(?:viagra|cialis|perdre du poids|minceur|rencontres?|célibataires|escort|webcam|cbd)",
        r"(?:votre|vos) (?:compte|colis|boîte|page|mot de passe|domaine|paiement|accès|carte|"
        rf"abonnement) (?:{W} ){{0,3}}?(?:a été|est|sera|va être|"
        r"expire|arrive) (?:\w+ )?(?:suspendu\w*|bloqué\w*|limité\w*|restreint\w*|désactivé\w*|expir\w*|en attente|"
        r"retenu\w*|supprimé\w*|à expiration)",
        r"(?:cliquez (?:ici (?:pour (?:recevoir|réclamer|vérifier|confirmer|payer|gagner)|et)|vite|maintenant|dès)|"
        r"vérifiez votre (?:compte|identité)|confirmez (?:votre|"
        r"vos) (?:identité|identifiants|mot)|offre "
        r"(?:limitée|exclusive pour votre entreprise)|100 ?% gratuit|violation (?:du|de) (?:copyright|droits?|nos))",
        r"(?:nous (?:proposons|fabriquons|fournissons|commercialisons|accompagnons|aidons|sommes (?:une agence|"
        r"une société|fabricants?|"
        r"spécialisés?|un fabricant|spécialistes|leader))|notre (?:agence|logiciel|solution|usine|plateforme|"
        r"expertise|gamme de)|grossiste|"
        r"fournisseur de|nettoyage de bureaux|intérim|démo gratuite|audit gratuit|panneaux (?:solaires|"
        r"photovoltaïques)|vos locaux|"
        r"votre chiffre d'affaires|développer votre|booster? vos|votre e-réputation|vous êtes dirigeant)",
    ),
    Cue.JOB: (
        r"(?:emplois?|offres? d'emploi|(?:le|un|au|du|ce|votre|de) poste (?:de|d'|à|en)|postul\w+|candidat\w*|cv|"
        r"stages?|stagiaires?|apprenti\w*|"
        r"apprentissage|alternan\w+|recrut\w+|embauch\w+|lettre de motivation|jobs?|job étudiant|carrières?|"
        r"place d'apprentissage|"
        r"travailler (?:chez|pour) vous|bénévol\w+|contrat pro)",
    ),
    Cue.ORDER: (
        r"(?:ignore[zr]?|oublie[zr]?|ne tiens? (?:pas|plus) compte|ne tenez (?:pas|plus) compte|contourne[zr]?|"
        r"efface[zr]?) … (?:instructions?|"
        r"consignes?|règles|directives|prompts?)",
        r"prompt (?:système|system|initial)|system ?-?prompt|instructions système",
        r"(?:affiche|montre|répète|révèle|donne|imprime|récite)(?:[ -]moi|z)? … (?:prompt|instructions|consignes)",
        r"tu es (?:maintenant|désormais|à présent) (?:une? \w+|dan|en mode)|fais comme si tu|"
        r"agis (?:maintenant )?comme (?:si|un)",
        r"(?:à partir de maintenant|désormais|dès maintenant),? (?:tu es|vous êtes)",
        r"(?:donne|donnez|dis|dites|montre|envoie)[ -](?:moi|nous) … (?:du dernier|d'un autre|des autres|d'autres|de "
        r"vos autres) clients?",
    ),
    Cue.PRESS: (
        r"(?:presse|journalis\w+|rédact(?:ion|eur|rice)\w*|magazine|blogu?\w*|influenceu\w+|youtub\w+|interview|"
        r"chaîne|podcast|médias?|"
        r"reportage|hebdomadaire|quotidien|rubrique|article (?:sur|pour)|voiture de presse|parc presse|tournage)",
        r"(?:sponsor\w*|parrain\w+|dons?|mécénat|subvention\w*|notre (?:association|club|asbl|école|équipe)|kermesse|"
        r"tombola|"
        r"mémoire de|travail de (?:fin d'études|maturité|bachelor)|enquête|sondage|maillots|projet scolaire|gala|"
        r"bénévoles)",
    ),
}
