"""French words for what can be configured, also of Belgium and Switzerland, and French cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": """essence, moteur essence, à essence, version essence, motorisation essence, benzine,
    essance, moteur à essence""",
    "powertrain:diesel": """diesel, diesels, gazole, gasoil, gas-oil, mazout, moteur diesel, version diesel, diésel,
    dCi, BlueHDi""",
    "powertrain:hybrid": "hybride, hybrides, version hybride, moteur hybride, motorisation hybride, ybride, hibride",
    "powertrain:hev": """full hybride, full hybrid, full-hybride, full-hybrid, hybride non rechargeable, hybride
    simple, hybride classique, hybride sans recharge, hybride sans prise, hybride sans recharger, hybride pas
    rechargeable, hybride auto-rechargeable, hybride autorechargeable, autorechargeable, auto-rechargeable, hybride
    sans branchement, hybride qui se recharge tout seul, hybride qui se recharge toute seule, hybride qu'on ne
    branche pas, hybride normal, hybride normale, hybride sans câble, hybride sans borne, hybride qu'on ne recharge
    pas, hybride sans devoir la brancher, hybride sans avoir à la brancher, hybride mais pas rechargeable, hybride
    sans fil, hybride sans la brancher, hybride sans le brancher, hybride mais pas plug-in, hybride pas plug-in""",
    "powertrain:phev": """hybride rechargeable, hybrides rechargeables, rechargeable, rechargeables, plug-in,
    plugin, plug-in hybride, hybride plug-in, hybride plugin, PHEV, hybride branchable, hybride avec prise, hybride
    qui se branche, hybride qu'on branche, hybride à brancher, hybride qui se recharge sur une prise, hybride à
    recharger""",
    "powertrain:bev": """électrique, électriques, tout électrique, voiture électrique, full électrique, full
    electric, véhicule électrique, motorisation électrique, moteur électrique, version électrique, BEV, VE, 100%
    électrique, 100 % électrique, 100 électrique, cent pour cent électrique, purement électrique, éléctrique, elec,
    élec, 100% élec, electrik, électrik, à batterie, sur batterie""",
    "powertrain:plug": """à prise, avec prise, avec une prise, avec la prise, qui se branche, qu'on branche, à
    brancher, branchable""",
    "powertrain:combustion": "thermique, moteur thermique, version thermique, thermiques",
    "powertrain:lpg": "GPL, LPG",
    "powertrain:cng": "GNV, CNG, gaz naturel, GNC",
    "powertrain:hydrogen": "hydrogène, pile à combustible, à hydrogène",
    "transmission:automatic": """automatique, automatiques, boîte automatique, boîte auto, boîte : auto,
    boîte de vitesses
    automatique, boîte de vitesse automatique, boîte à vitesses automatique, BVA, boîte robotisée, transmission
    automatique, EDC, EAT8, sans embrayage, sans pédale d'embrayage, sans passer les vitesses, double embrayage,
    boîte à double embrayage, automatic, otomatique, en auto, version auto, vitesses automatiques""",
    "transmission:manual": """manuelle, manuel, manuelles, boîte manuelle, boîte de vitesses manuelle, boîte mécanique,
    boîte de vitesse manuelle, BVM, vitesses manuelles, transmission manuelle, levier de vitesses, pédale d'embrayage, 6
    vitesses, six vitesses, boîte 6, BVM6, passer les vitesses moi-même, passer les vitesses à la main, avec embrayage,
    boite méca, boîte méca, méca, en manuelle, à vitesses, boîte à main""",
    "drivetrain:awd": """quatre roues motrices, 4 roues motrices, intégrale, transmission intégrale, traction
    intégrale, 4x4, 4RM, AWD, 4WD, toutes roues motrices, les 4 roues motrices, les quatre roues motrices""",
    "drivetrain:fwd": "traction avant, traction, roues avant motrices, deux roues motrices avant",
    "drivetrain:rwd": "propulsion, propulsion arrière, roues arrière motrices, traction arrière",
    "extras:towbar": """attelage, crochet d'attelage, attache-remorque, attache remorque, crochet de remorquage,
    boule d'attelage, boule de remorquage, attelage de remorque, attelage remorque, crochet de remorque, crochet
    pour remorque, dispositif d'attelage, attelages, atelage, crochet remorque, attache caravane, crochet pour la
    remorque, crochet pour la caravane, crochet pour caravane, attelage amovible""",
    "extras:panoramic_roof": """toit panoramique, toit vitré, toit ouvrant, toit en verre, toit pano, toit
    panoramique ouvrant, toit ouvrant panoramique, toit vitré panoramique, toit panoramique vitré, panoramique, toit
    panoramiq, toit ouvrant vitré""",
    "extras:heat_pump": "pompe à chaleur, pompe a chaleur, PAC",
    "extras:matrix_led": """phares matrix, phares matriciels, matrix LED, LED matrix, phares LED matrix, phares LED
    matriciels, feux matriciels, feux matrix, phares Matrix LED, éclairage matriciel, LED matriciels, LED
    matricielles, phares à LED matricielles, phares à LED matriciels, projecteurs matriciels, feux LED matrix,
    matriciels, phares à LED matrix, optiques matrix""",
    "extras:navigation": """navigation, GPS, système de navigation, navi, GPS intégré, système GPS, le GPS,
    navigateur GPS, navigation intégrée, navigation GPS, nav""",
    "extras:leather": """cuir, sièges cuir, sièges en cuir, intérieur cuir, intérieur en cuir, sellerie cuir,
    sellerie en cuir, garniture cuir, cuirs, cuir noir, cuir beige, cuir brun, cuir marron, cuir blanc, cuir rouge,
    cuir gris, cuir clair, cuir foncé, cuir nappa, sellerie cuir noir, sellerie cuir beige, intérieur cuir noir,
    intérieur cuir beige, sièges cuir noir, sièges cuir beige, sièges en cuir noir, sièges en cuir beige,
    simili-cuir""",
    "extras:head_up_display": """affichage tête haute, tête haute, HUD, head-up, head-up display, vision tête haute,
    affichage tête-haute, affichage sur le pare-brise, affichage pare-brise, projection tête haute""",
    "extras:parking_camera": """caméra de recul, caméra 360, caméra arrière, caméra de stationnement, caméra de
    parking, vue 360, caméra à 360, caméra 360 degrés, caméra à 360 degrés, caméras 360, caméra recul, caméra de
    reculs, caméra de marche arrière, vision 360, caméra""",
    "idiom:": """feu vert, feux verts, feu rouge, feux rouges, feu orange, numéro vert, plaque verte, pastille
    verte, énergie verte, liste noire, liste rouge, carte bleue, carte grise, cartes grises, carte verte, carte
    blanche, matière grise, nuit blanche, nuits blanches, marché noir, page blanche, voyant rouge, voyant orange,
    voyant vert, voyant jaune, voyant bleu, témoin rouge, témoin orange, témoin jaune, allume en rouge, allume en
    orange, clignote en rouge, clignote en orange, est allumé en rouge, Mont Blanc, Mont-Blanc, maison blanche, au
    noir, point noir, points noirs, fil rouge, croix rouge, croix-rouge, croix-rouges, croix rouges, rue blanche,
    place rouge, maisons blanches, bleu de travail, zone bleue, boîte noire, tableau noir, voie verte, Cap-Vert, Cap
    Vert, mer rouge, Château Rouge, en noir et blanc, noir sur blanc, voir rouge, dans le rouge, l'argent, d'argent,
    mon argent, notre argent, votre argent, son argent, de l'argent, argent liquide, argent comptant, argent
    content, argent facile, argent de, à Bordeaux, de Bordeaux, sur Bordeaux, vers Bordeaux, Bordeaux centre,
    Bordeaux nord, Bordeaux sud, région de Bordeaux, Bordeaux Métropole, dans Bordeaux, chez Orange, réponse
    automatique, réponses automatiques, message automatique, messages automatiques, mail automatique, essuie-glaces
    automatiques, feux automatiques, phares automatiques, climatisation automatique, clim automatique, freinage
    automatique, freinage d'urgence automatique, stationnement automatique, hayon automatique, assistant
    automatique, distributeur automatique, ouverture automatique, régulation automatique, parking automatique,
    répondeur automatique, e-mail automatique, mise à jour automatique, porte automatique, portes automatiques, vélo
    électrique, vélos électriques, trottinette électrique, trottinettes électriques, scooter électrique, hayon
    électrique, coffre électrique, sièges électriques, siège électrique, réglage électrique, réglages électriques,
    vitres électriques, vitre électrique, rétroviseurs électriques, frein à main électrique, frein de parking
    électrique, panne électrique, problème électrique, circuit électrique, installation électrique, faisceau
    électrique, prise électrique, borne électrique, compteur électrique, store électrique, manuel d'utilisation,
    manuel du conducteur, manuel utilisateur, manuel de l'utilisateur, le manuel, un manuel, manuel du propriétaire,
    manuel d'entretien, manuel de bord, mon manuel, votre manuel, capacité de traction, batterie rechargeable,
    volant cuir, volant en cuir, veste en cuir, veste cuir, sac en cuir, blouson en cuir, par essence, station
    essence, pompe à essence, prix de l'essence, panne d'essence, d'essence, navigation internet, navigation sur le
    site, jus d'orange, blanc cassé de, passer au vert, rouler au vert, humour noir, Black Friday""",
}

COLOURS: Mapping[str, str] = {
    "black": "noir, noir mat, noir métallisé, noir nacré",
    "white": "blanc, blanche, blanches, blanc nacré, blanc perle, blanc cassé, blanc mat",
    "grey": "gris, grise, anthracite, gris anthracite, gris foncé, gris clair, gris souris, gris mat",
    "silver": "argenté, argentée, argent, gris argent, gris argenté, couleur argent",
    "blue": "bleu, bleu nuit, bleu marine, bleu foncé, bleu clair, bleu ciel, bleu roi, bleu pétrole",
    "red": "rouge, bordeaux, rouge bordeaux, rouge foncé, rouge vif, lie de vin",
    "green": "vert, vert foncé, vert clair, vert olive, kaki, vert sapin, vert bouteille",
    "brown": "marron, brun, brune, marron foncé, chocolat",
    "beige": "beige, sable, crème, champagne, beige sable",
    "yellow": "jaune",
    "orange": "orange",
}

CUES: Mapping[str, str] = {
    "wish": """remplacer par, la remplacer par, le remplacer par, remplacerait par, remplacer par un, remplacer par une,
    par un, par une, contre un, contre une, je voudrais, j'aimerais, j'aimerai, nous voudrions, nous aimerions, on
    voudrait, on aimerait, voudrais, aimerais, voudrions, aimerions, je souhaite, souhaite, souhaiterais, souhaitons,
    souhaiterions, souhaitez, souhaité, souhaitée, je veux, veux, voulons, veut, essayer, essai, essais, tester, test,
    l'essayer, conduire, intéressé par, intéressée par, intéressés par, intéresse, intéressé, intéressée, m'intéresse,
    nous intéresse, intérêt, intérêt pour, cherche, cherchons, recherche, recherchons, svp, s'il vous plaît, s'il te
    plaît, merci de, peut-on, puis-je, pourrais-je, pourrait-on, est-ce possible, serait-il possible, possible,
    avez-vous, auriez-vous, vous avez, proposez-vous, vendez-vous, vous vendez, y a-t-il, il y a, il y a un, il y a une,
    y a un, y a une, besoin, il faut, il me faut, il nous faut, faudrait, faut, envie, tente, tenterait, plaît,
    plairait, idéalement, acheter, commander, louer, prendre, prix, devis, offre, coûte, nouveau, nouvelle, nouvel,
    prochaine voiture, futur, future, je vise, je pense à, je pense au, pense prendre, j'hésite, hésite, hésitons,
    envisage, envisageons, important, indispensable, obligatoire, impérativement, tour, faire un tour, volant, passer à,
    passer au, choix, choisi, choisir, opter, opte, partir sur, pars sur, partirais sur, craque, coup de cœur, idéal,
    réserver, réservation, dispo en, disponible en, savoir si, rêve, tenté par, tentée par, si possible, de préférence,
    avec, au volant, kiffe, botte, brancherait, préférerais, préférerait, préférerions, préfère, préférons, voudrait,
    aimerait, souhaite essayer, lorgne, lorgne sur, vise, songe à, songe au, pense à la, tenterait bien""",
    "turn": "maintenant, désormais, à présent, cette fois",
    "own": """j'ai une, j'ai un, j'ai actuellement, j'ai déjà, j'ai encore, nous avons une, nous avons un, nous avons
    déjà, nous avons actuellement, on a une, on a un, on a déjà, je roule en, je roule avec, je roule dans, roule
    actuellement, roule en, roulons en, roulons, je conduis, conduis, conduisons, possède, je possède, possédons,
    propriétaire d'une, propriétaire d'un, propriétaire, propriétaires, ma voiture est, voiture actuelle est, véhicule
    actuel est, actuellement une, actuellement un, reprise, reprendre, reprenez, reprendriez, vendre, vends, remplacer,
    remplace, échanger, en échange, j'avais une, j'avais un, j'avais, nous avions, on avait, roulais, révision,
    entretien, pneus, réparation, panne, en panne, vidange, acheté, achetée, j'ai acheté, je viens d'une, je viens d'un,
    ancienne, immatriculée, mise en circulation, leasing en cours, ai une, ai un, roule aujourd'hui, utilise, utilisons,
    me sépare, me séparer, nous séparer, revends, revendre, je quitte, restituer, je laisse, laisserais""",
    "theirs": """femme a un, femme a une, mari a un, mari a une, sœur a un, sœur a une, frère a un, frère a une, voisin
    a un, voisin a une, voisine a un, voisine a une, collègue a un, collègue a une, ami a un, ami a une, amie a un, amie
    a une, copain a un, copain a une, copine a un, copine a une, fils a un, fils a une, fille a un, fille a une, père a
    un, père a une, mère a un, mère a une, beau-frère a un, beau-frère a une, belle-sœur a un, belle-sœur a une, cousin
    a un, cousin a une, cousine a un, cousine a une, patron a un, patron a une, oncle a un, oncle a une, tante a un,
    tante a une, a acheté, s'est acheté, vient d'acheter, ont une, ont un, possède une, possède un, conduit une, conduit
    un, parents ont une, parents ont un, elle a une, il a une, roule en, s'est offert, s'est payé, ont acheté, adore sa,
    adore son, vante""",
    "too": "aussi, également, pareil, la même, le même, les mêmes, une comme ça, un comme ça",
    "cancel": "annuler, annule, annulez, annulation, j'annule, renoncer, renonce",
    "booked": "réservé, réservée, prévu, prévue, fixé, fixée, convenu, programmé, planifié",
    "chosen": """ce sera, ça sera, sera le bon, sera la bonne, est mon choix, est notre choix, a gagné, l'emporte,
    est retenu, est retenue, gagne, alors, donc""",
    "whatever": """peu importe, m'est égal, nous est égal, facultatif, optionnel, en bonus, pas indispensable, pas
    obligatoire, est un plus, serait un plus, n'est pas obligatoire, n'est pas indispensable, pas important""",
    "second": """ça va aussi, irait aussi, conviendrait aussi, va aussi, ok aussi, aussi ok, ferait l'affaire, fera
    l'affaire, ferait aussi l'affaire, me va aussi, passe aussi, marche aussi, à défaut""",
    "at_need": "au pire, à la rigueur, si besoin, à défaut, sinon, ou sinon, ou à défaut, éventuellement",
    "own_label": """actuel, actuelle, véhicule actuel, voiture actuelle, reprise, véhicule de reprise, ancien
    véhicule, votre véhicule, véhicule à reprendre, véhicule repris, ma voiture, véhicule possédé, modèle actuel""",
    "seen": """configuré, configurée, vu, vue, trouvé, trouvée, repéré, repérée, en vue, remarqué, craqué, question,
    questions, coup de cœur, en tête, à l'œil, rendez-vous, rdv, essai, réservation, faible pour, demande, envie""",
    "not": """pas, pas de, pas d', pas du, pas du tout de, sans, ni, ni de, ni d', aucun, aucune, jamais, jamais de,
    surtout pas, surtout pas de, hors de question, sauf, excepté, éviter, évitez, plutôt pas, rien contre, oubliez,
    oublie, tout sauf, n'importe quoi sauf, peur de, peur du, marre de, marre du, fini le, fini la, veux pas de, veux
    plus de, veux plus du, veut plus de, veut plus du, non au, non à la, non merci au, hormis, autre que, ne veux plus,
    intéresse pas par, passer de, déçu par, déçue par, déçu de, déçue de, par erreur, pas convaincu par, pas convaincue
    par, non à""",
    "not_only": """pas seulement, pourquoi pas, pas de problème, pas de souci, mais aussi, pas trop, n'est-ce pas,
    pas mal, pas encore, pas loin, pas sûr, pas sûre, ne sais pas, sais pas, pas si, sans doute, sans engagement,
    pas que, pas forcément, pas uniquement, sans problème, pas pressé, pas urgent, sans attendre, pas grave""",
    "not_after": """pas nécessaire, pas besoin, n'est pas nécessaire, ne m'intéresse pas, m'intéresse pas, ne nous
    intéresse pas, trop cher, trop chère, trop grand, trop grande, trop petit, trop petite, c'est non, non merci, n'est
    pas pour moi, pas pour moi, est exclu, est exclue, exclu, exclue, je n'en veux pas, n'en veux pas, j'en veux pas,
    j'en veux plus, ne me plaît pas, me plaît pas, à éviter, ne me tente pas, me tente pas, ne me dit rien, me dit rien,
    je m'en passe, m'en passe, pas question, est hors de question, inutile, pas utile, ne sert à rien, laisse tomber, on
    oublie, pas voulu, pas souhaité, pas souhaitée, pas du tout, je ne veux pas, ne veux pas, pas, épuisée, épuisé, plus
    disponible, pas disponible, était une erreur, c'était une erreur, par erreur, ne nous convient pas, ne me convient
    pas, ne suffit pas""",
    "than": """plutôt que, plutôt qu'une, plutôt qu'un, au lieu de, au lieu du, au lieu d'une, au lieu d'un, à la
    place de, à la place du, à la place d'une, à la place d'un, comparé à, comparé au, comparée à, comparée au, par
    rapport à, par rapport au, en comparaison avec, contrairement à, contrairement au, face à, face au, similaire à,
    similaire au, semblable à, versus, vs, alternative à, alternative au, comme, grand que, grande que, petit que,
    petite que, cher que, chère que, spacieux que, spacieuse que, puissant que, puissante que, rapide que, haut que,
    haute que, mieux que, moins que, plus que, différent de, concurrente de, concurrent de, entre mon, entre ma,
    équivalent de, équivalent du""",
    "as": "en tant que",
    "prefer": """moi c'est, mais moi, moi je veux, moi j'aimerais, plutôt, en fait, finalement, mieux, non, pardon, je
    voulais dire, voulais dire, je veux dire, correction, préfère, préférerais, préférons, préférerait, préférence,
    changé d'avis, mais plutôt, désolé, désolée, réflexion faite, tout compte fait, erreur, oups, je me suis trompé, je
    me suis trompée, en réalité, du coup, c'est pourquoi, donc, surtout, décidé pour, décidés pour, optons pour, opte
    pour, ce sera, ça sera, autant prendre, c'est la, c'est le, mettez, mettez-moi, au final, en fin de compte, pour
    finir, alors la, alors le, donc la, donc le, bon alors, va pour""",
    "driven": """ai essayé, avons essayé, a essayé, déjà essayé, j'ai testé, ai testé, avons testé, déjà testé, ai
    conduit, avons conduit, a conduit, déjà conduit, location, loué, louée, prêté, prêtée, prêt, véhicule de
    remplacement, voiture de remplacement, hier, avant-hier, semaine dernière, mois dernier, an dernier, année dernière,
    récemment, après l'essai, après mon essai, après notre essai, après un essai, suite à l'essai, suite à mon essai,
    était super, était génial, était bien, était top, avais essayé, avait essayé, j'ai adoré, ai fait un essai, a fait
    un essai, essayée, essayé, testée, testé, conduite, connais, je connais, connaissons, suis monté dans, suis montée
    dans, ai vu, assis dans, assise dans, à la base, au départ, initialement, au début, avais choisi, avais demandé,
    voulais d'abord, pensais d'abord""",
    "mine": "mon, ma, mes, notre, nos, son, leur",
    "filler": """le, la, les, l, ', l', un, une, des, du, de, d, d', au, aux, à, en, dans, avec, pour, par, ce,
    cette, cet, actuel, actuelle, vieux, vieil, vieille, ancien, ancienne, petit, petite, grand, grande, propre,
    fidèle, bonne, bon, brave, chère, cher, précédent, précédente, dernier, dernière, premier, première, second,
    seconde, deuxième, gros, grosse, belle, beau, joli, jolie, nouveau, nouvelle, version, moteur, motorisation,
    modèle, boîte, voiture, type, vraiment, trop, plus, sur, même, magnifique, superbe, sacré, sacrée, quelconque,
    genre""",
    "from": "passer de, passer d', passe de, passer du, venant de, venant d', viens de, viens d', viens du, venant du",
    "compare": "comparer, compare, comparons, comparaison, comparatif",
    "switch": """passer, passe, venant, viens, changer, change, remplacer, remplace, échanger, échange, migrer,
    échangez, remplacez, remplacer par, modifier, modifiez, basculer, intervertir, troquer, remplacez-la, basculez,
    passez""",
    "or": "ou, et, soit, ou bien, ou alors, voire, /, &, +",
    "restart": """et je, et j', et nous, mais je, mais j', mais nous, et voudrais, et aimerais, et souhaite, et
    souhaiterais, et mon, et ma, et le, et la, mais le, mais la, et on, mais on, et cherche, et voudrions""",
    "drive": """essai, essais, l'essai, d'essai, essayer, l'essayer, tester, conduire, test, rouler, faire un tour,
    volant, test drive, test-drive, essai routier, course d'essai, prendre le volant, prise en main, emprunter,
    essaye, essaie""",
    "person": """M, Mr, Mme, Mlle, Madame, Monsieur, Dr, Docteur, famille, Garage, salutations, cordialement, merci,
    Maître, Me, Prof, signé, nom""",
    "colour_cue": """en, couleur, teinte, coloris, peinture, carrosserie, plutôt, ou, et, pas, sans, un, une, le,
    la, les, de préférence, métallisé, métallisée, foncé, foncée, clair, claire, si possible, svp, couleur
    souhaitée, bien, vraiment, avec, voiture, version""",
    "not_body": """cuir, sièges, siège, intérieur, jantes, toit, sellerie, volant, surpiqûres, tissu, étriers,
    garnitures, garniture, ciel de toit, maison, portail, chien, veste, façade, bâtiment, vitres, rétroviseurs,
    coques, alcantara, tableau de bord, panneau, porte, drapeau, bouton, voyant, témoin, lampe, lumière, feu,
    plaque, plaques, câble""",
    "trim_after": "finition, version, édition, pack, modèle, ligne, line, niveau, package",
    "trim_before": """finition, version, édition, pack, modèle, ligne, niveau, finition souhaitée, niveau de
    finition, en finition, trim, exécution, en version, gamme, niveau d'équipement""",
    "article": "le, la, l', un, une, du, de la",
    "place_article": "dans la, dans le, à la, au, sur la, sur le, vers la, vers le, de la, en",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms of a colour by gender and number ("noir", "noire", "noirs", "noires"); shades of two words have one."""
    yield stem
    if " " not in stem:
        yield from (stem + ending for ending in ("s", "e", "es"))
