"""French words of the guards."""

CUES = {
    "request": r"""
        puis-je|je peux|dois-je|plus que|m'autorisez-vous|merci de|veuillez|il me (?:faut|manque)|il manque|
        j'ai besoin|donnez-moi|donne-moi|indiquez|dites-moi|dis-moi|pouvez-vous|peux-tu|vous pouvez ajouter|ajoutez|
        ajoute""",
    "postcode": r"code postal|codes postaux",
    "place": r"où habitez|quelle ville|où habites",
    "country": r"quel pays|de quel pays",
    "availability": r"quand|quels? jours?|quelle heure|quelles? dates?|créneaux|les jours|un jour|disponible",
    "configuration": r"quel(?:le)? (?:modèle|voiture|véhicule)|le modèle|lequel|laquelle",
    "confirmation": r"transmettre|transmette|communiquer",
    "permission": r"puis-je|je peux|m'autorisez-vous|acceptez-vous|êtes-vous d'accord|dois-je|peut-on",
    "name": r"(?:votre|ton) nom",
    "phone": r"numéro(?: de téléphone)?|téléphone|portable",
    "email": r"(?<!cet )(?<!ce )(?:e-?mail|adresse électronique|courriel)",
    "change": r"changer|modifier|différent|changé",
    "equipment": r"quelle (?:couleur|motorisation|finition|boîte)|quel moteur",
    "private": r"""
        budget|dépenser|date de naissance|carte d'identité|passeport|iban|carte bancaire|revenus?|salaire|
        profession|employeur|adresse postale|mot de passe""",
    "negation": r"ne|n'\w+|pas|rien|aucun\w*|jamais|sans|si|malheureusement|avant",
    "condition": r"""
        qu'après|une fois|dès que|lorsque|quand|si|puis-je|souhaitez-vous|je peux|m'autorisez-vous|avant""",
    "promise": r"""
        garanti\w*|réservé\w*|est confirmé\w*|confirmons|en stock|livrable|livré\w*|gratuit\w*|offert\w*|remises?|
        rabais|réductions?|meilleur prix|promet\w*|promess\w*""",
    "deadline": r"""
        aujourd'hui|demain|immédiatement|tout de suite|sous (?:\d+|quelques|vingt-quatre|deux|trois)|d'ici|
        au plus vite|dans les (?:plus brefs|prochaines|\d+)|dans (?:\d+|une|deux|trois) (?:heures?|minutes|jours)""",
    "passed": r"""
        ai (?:déjà |bien )?(?:transmis|envoyé|communiqué)|a été (?:transmise?|envoyée?)|avons transmis|
        est (?:maintenant |désormais )?(?:chez|entre les mains)|a (?:bien )?(?:ta|votre) demande""",
    "dealer": r"concessionnaires?|concession|garage|distributeur",
    "dealer_acts": r"concessionnaire (?:a|va|sait|vous|te|est)",
    "advert": r"""
        newsletter|lettre d'information|abonnez-vous|inscrivez-vous|promotions?|offres? spéciales?|profitez|
        profiter|téléchargez|notre (?:nouvelle )?application|suivez-nous|(?:un|votre|vos) avis|bon d'achat|bon plan|
        ne manquez pas|imbattable""",
    "formal": r"vous|votre|vos",
    "informal": r"tu|te|toi|ton|ta|tes|t'\w+",
    "injected": r"""
        instructions? (?:système|\w+)|mes instructions|prompt(?: système)?|modèle de langage|openai|chatgpt|
        mode développeur|ignore[rz]? les instructions|moussaillon|à partir de maintenant je suis""",
    "poses": r"""
        je m'appelle|mon nom est|je suis (?:un humain|une personne|un conseiller|une conseillère)|
        je ne suis pas un (?:robot|programme)""",
    "person": r"personne|collègues?|quelqu'un|équipe|conseiller|conseillère|humain",
    "machine": r"programme|automatique|machine|ordinateur|robot|assistant",
    "title": r"madame|monsieur|mme|mlle",
    "unit": r"""
        personnes|places|sièges|heures?|jours?|semaines?|minutes|mois|ans|années|pour cent|euros?|litres|kilomètres""",
    "harmless": r"permis",
}
NUMBERS = """
    deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 vingt=20 trente=30
    quarante=40 cinquante=50 cent=100 mille=1000"""
