"""French phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

W = r"[\w'-]+"  # a word, also one with an elided article before it
MY_DATA = r"(?:données|coordonnées|infos|informations|numéro|adresse)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.T_PRICE: (
        r"(?:prix|tarifs?|coûte|coûtent|coûterait|coût|coûts|combien (?:coûte|ça|vaut|faut|pour|il|elle)|cher|chère|"
        r"vaut)",
    ),
    Cue.T_OFFER: (
        r"(?:leasing\w*|loa|lld|location (?:longue|avec)|renting|financ\w+|mensualités?|loyers?|remises?|rabais|"
        r"réductions?|promo\w*|offres?|devis|l'offre|d'offre|brochures?|catalogues?|documentation|reprises?|reprenez|"
        r"reprendre|"
        r"primes?|bonus|apport|conditions|crédit|prospectus|par mois)",
    ),
    Cue.T_DELIVERY: (
        r"(?:livraison|livrables?|livrée?s?|délais?|disponibles? (?:quand|de suite|immédiatement|tout de suite|"
        r"à partir)|en stock|stock|combien de temps (?:pour|avant|faut)|attente)",
    ),
    Cue.T_CONSUMPTION: (r"(?:consommations?|consomme\w*|co2|émissions|litres? (?:aux?|pour)|gourmande?)",),
    Cue.T_RANGE: (
        r"(?:(?:l'|d')?autonomie|combien de (?:km|kilomètres)|kilomètres (?:avec|par|sur) (?:une|un|la)|"
        r"rayon d'action|jusqu'où)",
    ),
    Cue.T_SEATS: (
        r"(?:places|sièges|combien de (?:personnes|passagers|gens)|sept places|7 places|cinq places|troisième rangée)",
    ),
    Cue.T_BOOT: (r"(?:(?:du |le |de )?coffre|volume (?:de chargement|du coffre)|bagages|chargement|rangement)",),
    Cue.T_TOWING: (
        r"(?:remorqu\w*|tracter|tracte|traction d'une|caravane|poids tract\w+|capacité de (?:remorquage|traction)|"
        r"van à chevaux)",
    ),
    Cue.T_POWERTRAIN: (
        r"(?:moteurs?|motorisations?|diesel|essence|hybrides?|électriques?|rechargeables?|thermiques?|puissance|"
        r"chevaux|cv|kw)",
    ),
    Cue.T_TRANSMISSION: (
        r"(?:automatiques?|boîtes?|boîte (?:auto|manuelle|de vitesses)|manuelles?|vitesses|dsg|embrayage)",
    ),
    Cue.T_DRIVETRAIN: (
        r"(?:quatre roues motrices|4 roues motrices|4x4|intégrale|traction (?:avant|intégrale)|propulsion|4wd|awd)",
    ),
    Cue.T_TRIM: (r"(?:finitions?|versions?|niveaux? (?:de finition|d'équipement)|déclinaisons?|variantes?|gammes?)",),
    Cue.T_COLOUR: (r"(?:couleurs?|teintes?|coloris|peintures?|en (?:rouge|bleu|blanc|noir|vert|gris|argent))",),
    Cue.T_EXTRAS: (
        r"(?:options?|attelage|crochet|toit (?:panoramique|ouvrant|vitré)|pompe à chaleur|matrix|phares matriciels|"
        r"navigation|gps|cuir|affichage tête haute|tête haute|caméra|sièges chauffants|carplay|équipements?)",
    ),
    Cue.T_MODELS: (
        r"(?:quels? (?:modèles?|véhicules?)|quelles? (?:voitures?|autos?)|gamme(?: complète)?|modèles (?:avez|"
        r"proposez|disponibles|vendez|y a)|palette)",
    ),
    Cue.T_DEALER: (
        r"(?:où (?:est|se trouve|puis|se situe|êtes|dois|faut|peut|sont|trouver|se)|quel(?:le)? (?:concess\w*|garage|"
        r"agence|showroom|succursale)|(?:concess\w*|garage|agence|showroom|point de vente) (?:le|la) plus proche|"
        r"plus proche|"
        r"horaires?|heures d'ouverture|ouverts?|ouverte|ouvrez|fermez|adresse (?:du|de la|de votre)|(?:concess\w*|"
        r"garages?|showrooms?) (?:à|près|dans|vers|sur|aux alentours))",
    ),
    Cue.T_BOT: (
        r"(?:(?:êtes(?:-vous)?|es(?:-tu)?|est(?:-ce)?|suis(?:-je)?|c'est|parle|parlé|écris|discute|"
        rf"ai affaire) (?:{W} ){{0,6}}?(?:robot|bot|chatbot|"
        r"machine|humaine?|ordinateur|ia|vraie personne|personne réelle|vrai|automate|quelqu'un de réel)|"
        r"robot ou (?:un )?humain|humain ou (?:un )?robot|chatgpt|intelligence artificielle)",
    ),
    Cue.T_DATA_USE: (
        rf"(?:que (?:faites(?:[ -]vous)?|deviennent|devient|fait|se passe|advient) (?:{W} ){{0,4}}?{MY_DATA}|"
        r"qu'(?:est[ -]ce|"
        rf"allez) (?:{W} ){{0,5}}?{MY_DATA}|qui (?:a|reçoit|voit|aura|verra|obtient|"
        rf"peut voir) (?:{W} ){{0,3}}?{MY_DATA}|"
        rf"protection des données|rgpd|vie privée|confidentialité|pourquoi (?:{W} ){{0,5}}?(?:besoin|donner|"
        r"code postal|numéro|adresse|nom|données)|(?:vendez|partagez|transmettez|donnez|"
        rf"revendez)(?:[ -]vous)? (?:{W} ){{0,2}}?{MY_DATA})",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:cv|chevaux|couple|kwh?|temps de (?:charge|recharge)|recharge rapide|puissance de charge|wallbox|borne|"
        r"dimensions|longueur|largeur|hauteur|garde au sol|rayon de braquage|isofix|euro ?ncap|crash[ -]?test|"
        r"garanties?|batterie|"
        r"taxe|vignette|malus|assurance|charge utile|toit|logiciel|carplay|android auto|vitesse max\w*|accélération|"
        r"0 à 100|emploi|stage|apprentissage|presse|journaliste|sponsor\w*|don|interview|candidature|poste)",
    ),
}
