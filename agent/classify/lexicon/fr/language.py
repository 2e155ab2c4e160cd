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
    bonjour salut merci oui non je j'ai j'aimerais voudrais voudrions essai essayer essais rendez-vous
    voiture véhicule samedi dimanche lundi mardi mercredi jeudi vendredi matin après-midi soir demain
    aujourd'hui semaine prochaine prochain code postal téléphone cordialement salutations prix offre devis
    acheter s'il vous plaît svp possible habite nom m'appelle conduire ville disponible d'accord parfait le
    la les des une est avec pour dans mon ma mes notre votre quel quelle quand
"""
