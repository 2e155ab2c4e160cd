"""French words of the guards."""

CUES = {
    "request": r"""
        puis-je|je peux|dois-je|plus que|m'autorisez-vous|merci de|veuillez|il me (?:faut|manque)|il manque|
        j'ai besoin|donnez-moi|donne-moi|indiquez|dites-moi|dis-moi|pouvez-vous|peux-tu|vous pouvez ajouter|ajoutez|
        ajoute|pourriez-vous|pourrais-tu|peux-tu|pouvez-vous|s'il vous plaît|s'il te plaît|précis\w*|laiss\w*|
        envoyez|envoie|reste\w*|faudrait|aimerais savoir|besoin|confirmez|quel\w*""",
    "postcode": r"code postal|codes postaux",
    "place": r"où habitez|quelle ville|où habites",
    "country": r"quel pays|de quel pays",
    "availability": r"""
        quand (?:pourr|ser|souhait|pouvez|êtes|aim|voulez-|veux-|peux-|cela|ça|est-ce|auriez|avez-)\w*|(?:et|ou|
        ,) quand|quels? jours?|quelle heure|quelles? dates?|créneaux|disponible""",
    "configuration": r"quel(?:le)? (?:modèle|voiture|véhicule)",
    "confirmation": r"""
        transmettre|transmette|communiquer|transm\w*|envoy\w*|communiqu\w*|partag\w*|fasse suivre|faire suivre|
        adresse\w*|remett\w*|confie\w*|soumett\w*|pass\w*|fass\w* parvenir|expédi\w*""",
    "permission": r"""
        puis-je|je peux|m'autorisez-vous|acceptez-vous|êtes-vous d'accord|dois-je|peut-on|m'autorises-tu|autoris\w*|
        est-ce que je peux|feu vert|ça te va|d'accord|je peux|permettez-vous|votre accord|ton accord|puis-je|
        (?:souhaitez|voulez|préférez)-vous que|(?:souhaites|veux|préfères)-tu que|cela vous va|ça vous va|
        est-ce bon pour|vous convient|te convient|on peut|je peux y aller|vous me donnez|c'est bon pour""",
    "name": r"(?:votre|ton) nom",
    "phone": r"numéro(?: de téléphone)?|téléphone|portable|vous joindre|te joindre",
    "email": r"(?<!cet )(?<!ce )(?:e-?mail|adresse électronique|courriel)",
    "change": r"changer|modifier|différent|changé",
    "equipment": r"quelle (?:couleur|motorisation|finition|boîte)|quel moteur",
    "private": r"""
        budget|dépenser|date de naissance|carte d'identité|passeport|iban|carte bancaire|revenus?|salaire|
        profession|employeur|adresse postale|mot de passe|quel âge|âge|voiture actuelle|conduisez-vous actuellement|
        enfants|marié\w*|nationalité|numéro client|combien de personnes|quel métier|permis n\w*|depuis quand|
        (?:conduisez|roulez)-vous|changer de voiture|kilomètres (?:faites|parcourez|roulez)|immatriculation|
        votre voiture actuelle|travaillez|travailles|fumez|copie|scan|photo de votre""",
    "negation": r"ne|n'\w+|pas|rien|aucun\w*|jamais|sans|si|malheureusement|avant",
    "condition": r"qu'après|une fois|dès que|lorsque|quand|si|puis-je|souhaitez-vous|je peux|m'autorisez-vous|avant",
    "promise": r"""
        garanti\w*|réservé\w*|est confirmé\w*|confirmons|en stock|livrable|livré\w*|gratuit\w*|offert\w*|
        remises?(?! à| au)|rabais|réductions?|meilleur prix|promet\w*|promess\w*|geste commercial|rembours\w*|
        dédommag\w*|indemni\w*|conditions? spécial\w*|tarif préférentiel|prix spécial|bon prix|moins cher|
        sans frais|vous attend|est fix\w*|rendez-vous est (?:pris|fixé)|assur\w* que|sans aucun doute|
        certainement un|avoir de|sans (?:engagement|obligation)|sans aucun engagement|négoci\w*|prendrons en charge|
        prise en charge|à nos frais|nous pai\w*|nous pay\w*|frais de réparation|bonus|marge de|supprimé\w*|
        effacé\w*|offrons|offrirons|offrirai|(?:bon|excellent|meilleur|super|joli|très bon)s? (?:prix|tarif)\w*|
        prix (?:imbattable|intéressant|avantageux|attractif)|déplacé\w*|reporté\w*|décalé\w*""",
    "deadline": r"""
        aujourd'hui|demain|immédiatement|tout de suite|sous (?:\d{1,2} (?:h|heures|jours)|quelques|vingt-quatre|
        deux|trois)|d'ici(?! là)|au plus vite|dans les (?:plus brefs|prochaines|\d+)|dans (?:\d+|une|deux|
        trois) (?:heures?|minutes|jours)|ce soir|cet après-midi|cette semaine|rapidement|bientôt|prochainement|
        sous peu|dans la journée|dans l'heure|avant (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|
        demain)""",
    "passed": r"""
        ai (?:déjà |bien )?(?:transmis|envoyé|communiqué)|a été (?:transmise?|envoyée?)|avons transmis|
        est (?:maintenant |désormais )?(?:chez|entre les mains)|a (?:bien )?(?:ta|votre) demande|(?:ai|a|avons|
        ont) (?:déjà |bien |aussi )?(?:transféré|remis|partagé|adressé|donné|fait suivre|soumis|confié)""",
    "dealer": r"concessionnaires?|concession|garage|distributeur",
    "dealer_acts": r"""
        concessionnaire (?:a|va|sait|est (?:informé|prévenu|au courant)|(?:vous|te) (?:contact|appel|rappel|attend|
        a |recontact)\w*)""",
    "advert": r"""
        newsletter|lettre d'information|abonnez-vous|inscrivez-vous|promotions?|offres? spéciales?|profitez|
        profiter|téléchargez|notre (?:nouvelle )?application|suivez-nous|(?:un|votre|vos) avis|bon d'achat|bon plan|
        ne manquez pas|imbattable|offres? exceptionnel\w*|nos offres|portes ouvertes|exceptionnel\w*|
        conditions avantageuses|économis\w*|plaisir de conduire|coup de cœur|voiture de (?:vos|tes) rêves|
        dernière chance|séduis\w*|craqu\w*|à ne pas (?:manquer|rater)|ne (?:rate|ratez|manque) pas|bonnes affaires|
        bonne affaire|jusqu'à épuisement|commandez|achetez|exclusi(?:f|fs|ve|ves)|exclusivité|en promotion|
        prix réduit|soldes|en solde|prix (?:vont )?augment\w*|n'attendez (?:pas|plus)|ne tardez pas|dépêchez|
        occasions?|voitures? de direction|véhicules? de démonstration|jetez un œil|réseaux sociaux|instagram|
        facebook|prime\w*|saviez-vous|savais-tu|grande vente|ventes flash|journées? portes""",
    "formal": r"(?<!rendez-)vous|votre|vos",
    "informal": r"tu|te|toi|ton|ta|tes|t'\w+|(?:donne|dis|envoie|indique|écris|précise)-moi",
    "injected": r"""
        instructions? (?:système|\w+)|mes instructions|prompt(?: système)?|modèle de langage|openai|chatgpt|
        mode développeur|ignore[rz]? les instructions|moussaillon|à partir de maintenant je suis|poème|blague|
        recette|mot de passe|pirate|nouveau rôle|voici (?:le|la|les) (?:code|poème|traduction|instructions|
        consignes)|mes consignes|consignes|ignor(?:e|ant|er|ons|é)\w* (?:mes|les|toutes|vos)|je suis (?:désormais|
        maintenant|à présent) (?!en mesure)|directives""",
    "poses": r"""
        je m'appelle|mon nom est|je suis (?:un humain|une personne|un conseiller|une conseillère)|
        je ne suis pas un (?:robot|programme)|en tant que (?:\w+ )?(?:conseill\w+|employ\w+|collaborat\w+|humain\w*|
        vend\w+)|en chair et en os|pas une machine|vraie personne|membre du service|vous (?:parlez|échangez|
        discutez) (?:bien )?(?:à|avec) (?:une? )(?:vraie? |véritable )?(?:personne|humain\w*)""",
    "person": r"personne|collègues?|quelqu'un|équipe|conseiller|conseillère|humain",
    "machine": r"""
        programme|automatique|machine|ordinateur|robot|assistant|logiciel|ia|intelligence artificielle|numérique|
        bot|automatisé\w*""",
    "title": r"madame|monsieur|mme|mlle|docteur|dr|prof",
    "unit": r"""
        personnes|places|sièges|heures?|jours?|semaines?|minutes|mois|ans|années|pour cent|euros?|litres|kilomètres""",
    "harmless": r"permis",
    "about_postcode": r"codes? posta(?:l|ux)|code|où|secteur|région|ville|près|environs|zone|hab\w*|localité|commune",
    "about_availability": r"""
        quand|jours?|journées?|dates?|heures?|horaires?|moments?|créneaux?|semaines?|week-end|matin|après-midi|soir|
        disponib\w*|libre|rendez-vous|arrange\w*""",
    "about_configuration": r"""
        modèles?|voitures?|véhicules?|autos?|versions?|lequel|laquelle|lesquel\w*|quel\w*|celui\w*|celle\w*""",
    "opener": r"""
        (?:(?:dans|à|de|pour|avec|vers|sous|en|sur|par|chez|autour de|d') ?)?(?:quel\w*|lequel|laquelle|qui|combien|
        quoi)|comment|quand|où|pourquoi|est-ce que|qu'est-ce|si vous (?:avez|êtes|comptez|possédez)|si tu (?:as|es)""",
    "opener_verb": r"\w+-(?:vous|tu)|est-ce que",
    "joint": r"et|ou|aussi|ainsi que",
    "familiar": r"""
        exact\w*|correct\w*|juste|bon|bien|convien\w*|d'accord|dire|redire|préciser|indiquer|envoyer|renvoyer|
        donner|rappeler|vérifier|confirm\w*|écrire|question\w*|modifi\w*|aide\w*|aider|cherch\w*|concessionnaire|
        essai|informations?|autoris\w*|accept\w*|communiquer|souhait\w*|voul\w*|veux|aimer\w*|préfér\w*|vôtre|
        tienne?|celui\w*|celle\w*|va|plaî\w*|puis-je|pourriez|pourrais|pouvez|peux|encore une fois|à nouveau|
        de nouveau|répéter|retaper|épeler|demande|récapitulatif|résumé""",
    "feature": r"""
        sièges? chauffants?|volant chauffant|toit ouvrant|sièges? massants?|éclairage d'ambiance|carplay|
        android auto|régulateur\w*|aide au stationnement|sièges? ventilés?|climatisation|système audio|sans clé|
        jantes|angle mort|maintien de (?:voie|file)|hayon|borne de recharge|wallbox|charge rapide|recharge rapide|
        pneus (?:hiver|neige)|barres de toit|suspension pneumatique|conduite autonome""",
    "bare_fwd": r"avant",
    "bare_rwd": r"arrière|propulsion",
    "bare_awd": r"intégrale|4x4|quatre roues",
    "own_doing": r"""
        corrige\w*|modifi\w*|change\w*|note\w*|ajust\w*|rectifi\w*|cherche|regarde|prépare|m'en occupe|adapt\w*|
        reprends""",
    "wish": r"""
        bon(?:ne)? (?:fin de )?(?:journée|soirée|semaine|week-end|route|après-midi|continuation)|belle (?:journée|
        soirée)""",
    "pending": r"""
        qu'après|qu'avec|qu'une fois|une fois que|dès que vous|dès que tu|seulement (?:si|après|avec)|
        uniquement (?:si|après|avec)|accord|consentement|autorisation|que si|feu vert""",
    "article": r"l[ae]s?|un[e]?|nouve\w*|tou\w*|aussi|notre",
    "i_am": r"je suis|ici|je m'appelle|mon nom est|moi c'est|moi, c'est",
    "wheels": r"roues",
    "open": r"""
        savoir|manque\w*|il reste|préciser|dites|informations?|me dire|indiquer|répond\w*|demand\w*|aimerais savoir""",
    "relative": r"qui|où|dont|quoi",
    "but": r"mais|cependant|toutefois|en revanche",
    "summary": r"récapitulatif|résumé|message",
    "offer": r"""
        si vous (?:le )?(?:voulez|souhaitez|désirez)|si tu (?:le )?(?:veux|souhaites)|si cela vous (?:tente|dit)|
        volontiers|il suffit de|dites-le|dis-le""",
    "brand_noun": r"équipe|vous",
    "purchase": r"acheter|achat|reprise|financ\w*|acompte|assur\w*|louer",
    "soon": r"""
        aujourd'hui|demain|ce soir|matin|après-midi|soirée|bientôt|rapidement|prochainement|vite|heures|minutes?|
        jours ouvrés|jours ouvrables|jours|semaines?|incessamment|sous peu""",
    "already": r"déjà|entre-temps|d'ores et déjà",
    "told": r"""
        prévenu\w*|informé\w*|contacté\w*|au courant|connaît|reçu\w*|est (?:déjà )?chez|a (?:déjà )?vos|possède|
        dispose|inscrit\w*|annoncé\w*|enregistré\w* auprès|signalé\w*|attend|s'attend|dit|parlé""",
    "contact": r"contact\w*|rappel\w*|appel\w*|répond\w*|réponse|reviendr\w*|écri\w*|nous|concessionnaire|attend",
    "multiple": r"double|doublé|triple|moitié|deux fois",
    "car": r"voiture|véhicule",
    "ready": r"à (?:votre|ta) disposition|prête?|attendra|attend|mise? de côté|disponible",
    "dealer_noun": r"concessionnaire",
    "out_of_place": r"""
        (?:avec |de |pour |chez )?(?:qui|combien)|pourquoi|comment (?:avez|nous|connaissez|êtes)[\w-]*|quel âge""",
}
NUMBERS = """
    deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 vingt=20 trente=30
    quarante=40 cinquante=50 cent=100 mille=1000"""
