"""Words that show that a text is French."""

# Our own: importing spaCy's list compiles the exceptions of its French tokenizer, which takes seconds.
_FUNCTION = """
    a à ai aie ainsi ait alors après as au aucun aussi autant autre autres aux avait avant avec avez avoir avons
    beaucoup bien car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d'un d'une
    dans de debout déjà depuis des deux devant dois doit donc dont du elle elles en encore entre envers es est
    et étaient était été être eu eux fait faire faut fois font grâce hors ici il ils je jusque l'a la laquelle
    là le lequel les lesquels leur leurs lors lui ma mais me même mêmes mes mien moi moins mon n'a n'est ne ni
    nos notre nous on ont ou où par parce pas pendant peu peut peux plus plusieurs plutôt pour pourquoi pourrais
    pourrait pouvez puis puisque qu'il qu'on quand que quel quelle quelles quels qui quoi sa sans sauf se selon
    sera serait ses seulement si sien soit sommes son sont sous souvent suis sur ta tandis te tellement tes toi
    ton tous tout toute toutes très trop tu un une vers veut veux voici voilà vos votre vous
"""
FUNCTION_WORDS = frozenset(_FUNCTION.split())
# What people write to a car brand: greetings, days, wishes; no names, no international words.
WRITTEN = """
    bonjour bonsoir salut coucou bjr slt bsr allô merci mercii mrc cordialement cdlt cdt bises bisous svp stp
    oui ouais ouaip ouii wé non nan nn jamais peut-être plutôt sinon d'accord daccord dac parfait exact exactement
    volontiers nickel impec entendu tiptop génial j'ai jai j'aimerais jaimerais j'aimerai voudrais voudrai voudrions
    aimerions souhaite souhaiterais souhaitons souhaiterions pourrait pourriez puis-je peut-on est-ce est-il
    serait-il avez-vous y-a-t-il c'est cest c'était ça ca cela aussi bientôt vite après apres aprem aprèm
    après-midi apres-midi matin matinée midi soir soirée demain après-demain aujourd'hui ajd hier lundi mardi
    mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis semaine semaines
    prochain prochaine suivante jour jours journée heure heures mois janvier février fevrier avril juin juillet
    août aout septembre octobre novembre décembre decembre début fin dès vers environ jusqu'à jusqu'au
    n'importe importe égal libre dispo dispos disponible disponibles disponibilités convient convenir arrange
    essai essais essayer l'essayer l'essai d'essai essaye essayé conduire rouler volant tour rendez-vous rdv
    réserver reserver fixer annuler annulez annulation déplacer deplacer reporter décaler decaler repousser avancer
    voiture voitures véhicule vehicule bagnole caisse neuve neuf concession concessionnaire garagiste vendeur
    conseiller conseillère boîte boite automatique manuelle essence électrique hybride rechargeable attelage
    toit panoramique cuir sièges couleur rouge bleu bleue noir noire blanc blanche gris grise vert verte jaune
    argenté marron beige prix offre devis tarif acheter achat vendre vends coûte combien mensualité remise
    brochure livraison délai reprise entretien révision revision atelier pneus panne voyant réparation facture
    plainte déçu déçue réponse scandaleux honte attends attendons remboursement supprimer supprimez effacer effacez
    désabonner désinscrire données coordonnées laissez-moi tranquille arrêtez plus personne humain quelqu'un
    robot transmettez transmettre envoyez envoyer confirmer confirme valider modifier corriger rappeler rappelez
    rappelez-moi appelez appelez-moi joindre recontacter téléphone telephone tél portable gsm natel numéro numero
    habite habitons j'habite code postal adresse ville près pres côté région canton quartier nom m'appelle
    prénom moi madame monsieur mme messieurs salutations meilleures sincères amicalement d'avance attente
    possible intéressé intéressée intéresse interesse intéressés besoin envie cherche question renseignement
    renseignements infos savoir quelle quel lequel laquelle comment combien pourquoi parce pcq pck mtn jsuis
    chuis jpeux jveux jsp tjs bcp pr ds vs qqn qqch ss dsl désolé désolée pardon erreur trompé trompée vouloir
    dire gens personnes famille mari femme copine copain enfants maison travail boulot taf congé congés vacances
    réfléchir demander voir regarder verra vois passe passer venir viens viendrai viendrons serai serons ferai
    entre et ni nonante septante quatre-vingt huitante dix-huit dix-sept vingt trente onze douze quinze
    y'a ya qu'en qu'est-ce qu'elle qu'un qu'une n'ai n'y s'il s'agit l'heure l'adresse l'autre l'on m'a m'est
    m'intéresse m'arrange m'irait m'envoyer m'appeler t'es d'abord d'ici d'une lui toujours vraiment
    mieux mal bonne bon journée soirée quinzaine quart demie moteur autonomie coffre places portes
    préfère prefere préférerais préférons perso pense pensez trouve trouvé crois croyez aime aimons vélo chien
    moi-même nouvelles rien quoi chaque également seulement vraiment encore assez surtout malgré suite grâce
    celui-ci celle-ci laisse laissez oublié oubliée oubliez tomber bienvenue chers chère cher
    permis conduite caution assurance gratuit essayez faites faire fais vas-y allez allez-y allons-y roule marche
    nom prénom vais y ben mars réfléchis vas va allons bibi
    parle parler parlez français francais allemand anglais comprends langue
    """
