"""Words for the writer, for people around them who have cars too, and for what was done or comes after a car."""

from collections.abc import Mapping

# The writer as the one who acts or feels: a clause with one of these speaks of nobody else's car.
FIRST_PERSON: Mapping[str, str] = {
    "de": "ich, wir, mir, uns, mich, i, mia, mer, ma, ick, isch",
    "en": "i, we, me, us, myself",
    "fr": "je, j, nous, on, moi, me",
    "it": "io, noi, mi, ci, a me",
    "es": "yo, nosotros, nosotras, a mí, me, nos",
    "nl": "ik, wij, we, mij, me, zelf",
    "pl": "ja, mnie, mi, nam, nas, my, sam, sama",
    "tr": "ben, biz, bana, bize, beni, bizi, kendim",
}
KIN: Mapping[str, str] = {
    "de": """Frau, Mann, Schwester, Bruder, Mutter, Vater, Mama, Papa, Mutti, Vati, Oma, Opa, Eltern, Schwiegereltern,
    Schwiegervater, Schwiegervaters, Schwiegermutter, Schwiegersohn, Schwiegersohns, Schwiegertochter, Sohn, Sohnes,
    Sohns, Tochter, Tochters, Kind, Kinder, Kindern, Onkel, Onkels, Tante, Cousin, Cousins, Cousine, Neffe, Neffen,
    Nichte, Schwager, Schwagers, Schwägerin, Freund, Freunds, Freundes, Freunde, Freunden, Freundin, Freundinnen,
    Kumpel, Kumpels, Kollege, Kollegen, Kollegin, Kolleginnen, Chef, Chefs, Chefin, Nachbar, Nachbarn, Nachbarin,
    Nachbarin, Nachbars, Partner, Partners, Partnerin, Verlobter, Verlobte, Verlobten, Ehemann, Ehemanns, Ehefrau,
    Gatte, Gattin, Gatten, Lebensgefährte, Lebensgefährtin, Lebensgefährten, Bekannter, Bekannte, Bekannten,
    Mitbewohner, Mitbewohnerin, Vermieter, Vermieters, Vaters, Bruders, Mannes, Brüder, Geschwister, Fahrlehrer,
    Spezl, Spezi, Schwoga, Nochba, Mudder, Vadder, Muadda, Papas, Mamas, Enkel, Enkels, Enkelin, Trainer, Boss""",
    "en": """wife, husband, sister, brother, mother, father, mum, mom, dad, parents, son, daughter, uncle, aunt,
    cousin, nephew, niece, brother-in-law, sister-in-law, father-in-law, mother-in-law, in-laws, son-in-law,
    daughter-in-law, friend, friends, mate, mates, colleague, colleagues, boss, neighbour, neighbours, neighbor,
    neighbors, partner, fiancé, fiancée, girlfriend, boyfriend, flatmate, roommate, landlord, kids, granny, grandma,
    grandad, grandpa, gran, coworker, co-worker, missus, hubby, bloke next door, people next door, couple next door,
    lady next door""",
    "fr": """femme, mari, sœur, frère, mère, père, maman, papa, parents, fils, fille, oncle, tante, cousin, cousine,
    neveu, nièce, beau-frère, belle-sœur, beau-père, belle-mère, beaux-parents, gendre, ami, amie, amis, copain,
    copine, copains, collègue, collègues, patron, patronne, chef, voisin, voisine, voisins, conjoint, conjointe,
    compagnon, compagne, épouse, époux, chéri, chérie, grand-père, grand-mère, enfants, propriétaire, pote""",
    "it": """moglie, marito, sorella, fratello, madre, padre, mamma, papà, babbo, genitori, figlio, figlia, zio, zia,
    cugino, cugina, nipote, cognato, cognata, suocero, suocera, suoceri, genero, nuora, amico, amica, amici, collega,
    colleghi, capo, vicino, vicina, vicini, compagno, compagna, fidanzato, fidanzata, ragazzo, ragazza, nonno, nonna,
    nonni, titolare""",
    "es": """mujer, marido, esposa, esposo, hermana, hermano, madre, padre, mamá, papá, padres, hijo, hija, tío, tía,
    primo, prima, sobrino, sobrina, cuñado, cuñada, suegro, suegra, suegros, yerno, nuera, amigo, amiga, amigos,
    compañero, compañera, colega, jefe, jefa, vecino, vecina, vecinos, pareja, novio, novia, abuelo, abuela,
    abuelos""",
    "nl": """vrouw, man, zus, zusje, broer, broertje, moeder, vader, mama, papa, ouders, zoon, dochter, oom, tante,
    neef, nicht, zwager, schoonzus, schoonvader, schoonmoeder, schoonouders, schoonzoon, schoondochter, vriend,
    vriendin, vrienden, maat, collega, collega's, baas, chef, buurman, buurvrouw, buren, partner, echtgenoot,
    echtgenote, verloofde, opa, oma, kinderen, kennis, kennissen""",
    "pl": """żona, żony, żonie, mąż, męża, mężowi, siostra, siostry, siostrze, brat, brata, bratu, matka, matki, mama,
    mamy, mamie, ojciec, ojca, ojcu, tata, taty, tacie, rodzice, rodziców, rodzicom, syn, syna, synowi, córka, córki,
    córce, wujek, wujka, ciocia, cioci, ciotka, kuzyn, kuzyna, kuzynka, kuzynki, szwagier, szwagra, szwagrowi,
    szwagierka, szwagierki, teść, teścia, teściowa, teściowej, teściowie, teściów, zięć, zięcia, synowa, synowej,
    kolega, kolegi, koledze, koleżanka, koleżanki, znajomy, znajomego, znajoma, znajomej, znajomi, przyjaciel,
    przyjaciela, przyjaciółka, przyjaciółki, szef, szefa, szefowa, sąsiad, sąsiada, sąsiadka, sąsiadki, sąsiedzi,
    sąsiadów, partner, partnera, partnerka, partnerki, chłopak, chłopaka, dziewczyna, dziewczyny, narzeczony,
    narzeczonego, narzeczona, narzeczonej, dziadek, dziadka, babcia, babci""",
    "tr": """eşim, eşimin, karım, karımın, kocam, kocamın, ablam, ablamın, abim, abimin, ağabeyim, ağabeyimin,
    kardeşim, kardeşimin, annem, annemin, babam, babamın, oğlum, oğlumun, kızım, kızımın, amcam, amcamın, dayım,
    dayımın, teyzem, teyzemin, halam, halamın, kuzenim, kuzenimin, yeğenim, yeğenimin, kayınbiraderim,
    kayınbiraderimin, kayınpederim, kayınpederimin, kayınvalidem, kayınvalidemin, eniştem, eniştemin, yengem,
    yengemin, damadım, damadımın, gelinim, arkadaşım, arkadaşımın, komşum, komşumun, komşumuz, komşumuzun, patronum,
    patronumun, müdürüm, müdürümün, meslektaşım, meslektaşımın, nişanlım, nişanlımın, sevgilim, sevgilimin, dedem,
    dedemin, ev sahibim, ailem""",
}
# What a car named before is succeeded by: whoever has one and wants "the new one" wants the same model.
NEWER: Mapping[str, str] = {
    "de": """neue Modell, neuen Modell, neues Modell, neueste Modell, neuesten Modell, aktuelle Modell, aktuellen
    Modell, neue Generation, neuen Generation, neueste Generation, aktuelle Generation, aktuellen Generation, neue
    Version, neuen Version, neueste Version, aktuelle Version, neue Ausgabe, Neuauflage, Nachfolger, Nachfolgemodell,
    Nachfolgers, wieder einen, wieder einer, wieder so einen, wieder den, wieder denselben, nochmal einen, nochmals
    einen, noch mal einen, erneut einen, gleiche wieder, gleichen wieder, selben wieder, selbe Modell, gleiche Modell,
    dasselbe Modell, das gleiche Modell, denselben nochmal, faceliftet, Facelift""",
    "en": """the new one, a new one, the newer one, the latest one, the new model, the newest model, the latest model,
    the current model, the newer model, the new version, the latest version, the newest version, the current version,
    the new generation, the latest generation, the current generation, its successor, the successor, the facelift, the
    replacement model, another one, same again, the same again, the same car again, the same model, the new shape, the
    updated one, the updated version, a newer one""",
    "fr": """le nouveau modèle, la nouvelle version, nouvelle génération, dernière génération, dernière version,
    dernier modèle, la toute nouvelle, le tout nouveau, le modèle actuel, la version actuelle, la remplaçante, le
    remplaçant, son successeur, la même en neuf, le même en neuf, la même, le même, reprendre la même, une nouvelle,
    un neuf, une neuve, la version restylée""",
    "it": """quella nuova, quello nuovo, il nuovo modello, la nuova versione, nuova generazione, ultima generazione,
    ultima versione, ultimo modello, modello attuale, versione attuale, l'erede, un'altra uguale, un altro uguale, la
    stessa, lo stesso modello, quella appena uscita, restyling""",
    "es": """el modelo nuevo, el nuevo modelo, la nueva versión, la versión nueva, nueva generación, última
    generación, última versión, último modelo, modelo actual, versión actual, el sucesor, su sucesor, otro igual, otra
    igual, el mismo modelo, el mismo""",
    "nl": """het nieuwe model, de nieuwe versie, nieuwste versie, nieuwste model, nieuwe generatie, nieuwste
    generatie, huidige generatie, huidige model, huidige versie, de opvolger, zijn opvolger, weer een, opnieuw een,
    weer dezelfde, hetzelfde model, de nieuwste""",
    "pl": """nowy model, nowego modelu, nową wersję, nowej wersji, nowa generacja, nową generację, nowej generacji,
    najnowszy model, najnowszą wersję, najnowszego modelu, aktualny model, następca, następcę, następcy, taki sam,
    takiego samego, taką samą, znowu taki, ten sam model""",
    "tr": """yenisini, yenisi, yenisine, yenisiyle, yenisinin, yeni modeli, yeni modelini, yeni modeliyle, yeni kasa,
    yeni kasayı, yeni kasasını, yeni versiyonu, yeni versiyonunu, son modeli, son modelini, yeni nesli, yeni neslini,
    güncel modeli, aynısını, aynısından, aynı modeli, aynı model""",
}
# The same where no noun follows: "den neuen", and not "den neuen Termin".
NEWER_ALONE: Mapping[str, str] = {
    "de": """den neuen, der neue, dem neuen, die neue, das neue, den neuesten, den neusten, den aktuellen, dem
    aktuellen, der aktuelle, die aktuelle, so einen, so einer, so eine, genau so einen, genau den, genau so""",
    "en": "the new, the latest, the current, that one too, one like it, one like that, one just like it, the same",
    "fr": "le nouveau, la nouvelle, la dernière, le dernier",
    "it": "il nuovo, la nuova, quella attuale, quello attuale",
    "es": "el nuevo, la nueva, el actual, la actual",
    "nl": "de nieuwe, een nieuwe, zo een, zo'n zelfde, de huidige",
    "pl": "nowego, nowym, nowy, nową, nowe, najnowszego, aktualnego",
    "tr": "",
}
# A car spoken of as one thing: "kann ich ihn fahren?"
PRONOUNS: Mapping[str, str] = {
    "de": "ihn, den, ihm, diesen, damit, es, das, dieses, ihrn, eam, n",
    "en": "it, one, that one, this one",
    "fr": "l, la, le, celle-ci, celui-ci, l'essayer, en",
    "it": "lo, la, provarla, provarlo, guidarla, guidarlo, testarla, testarlo",
    "es": "lo, la, probarlo, probarla, conducirlo, conducirla, verlo, testarlo",
    "nl": "hem, die, deze, ermee, daarin, daarmee, hiermee",
    "pl": "nim, nią, go, ją, niego, tym",
    "tr": "onu, onunla, ona, bunu, bununla, buna",
}
# One like a car named before, where no noun follows.
ONE_OF: Mapping[str, str] = {
    "de": "einen, eine, einer, eins, oan, nen, selber, selbst",
    "en": """drive one, try one, test one, take one, take one out, get one, have one, want one, book one, see one, one
    myself, in one, into one, myself""",
    "fr": "en essayer, en conduire, en tester, en voudrais, en veux, moi-même",
    "it": "una, uno, provarne, guidarne, anch'io",
    "es": "uno, una, yo mismo, yo misma",
    "nl": "eentje, er een, er eentje, zelf",
    "pl": "takim, takiego, taki, sam, sama",
    "tr": "bir tane, birini, kendim",
}
BOTH: Mapping[str, str] = {
    "de": "beide, beiden, alle zwei, alle beide, sowohl, boade",
    "en": "both, the two, the pair, each of them, either of them",
    "fr": "les deux, toutes les deux, tous les deux",
    "it": "entrambe, entrambi, tutte e due, tutti e due, sia",
    "es": "los dos, las dos, ambos, ambas, tanto",
    "nl": "beide, allebei, alle twee, zowel",
    "pl": "oba, obie, obydwa, obydwie, obu, obydwoma, oboma",
    "tr": "ikisi, ikisini, ikisini de, her ikisi, her ikisini, her iki",
}
# The past of having a drive: "I had a test drive in the Fjord".
HAD: Mapping[str, str] = {
    "de": "hatte, hatten, machte, machten, absolvierte, war zur, waren zur, gemacht, gehabt",
    "en": "had, did, went on, took, 've had, have had, have done, 've done, been on",
    "fr": "ai eu, avons eu, ai fait, avons fait, avais, avions",
    "it": "ho fatto, abbiamo fatto, ho avuto, abbiamo avuto, avevo, avevamo, ho già fatto",
    "es": "tuve, tuvimos, hice, hicimos, he hecho, hemos hecho, había",
    "nl": "had, hadden, gehad, deed, deden, maakte, maakten, heb al een, hebben al een",
    "pl": "miałem, miałam, mieliśmy, odbyłem, odbyłam, odbyliśmy, zrobiłem, zrobiłam",
    "tr": "yapmıştım, yapmıştık, yaptım, yaptık",
}
NEVER: Mapping[str, str] = {
    "de": "nie, niemals, noch nicht, noch ned, noch net, no nia, no nie",
    "en": "never, not yet, haven't, have not, hasn't",
    "fr": "jamais, pas encore",
    "it": "mai, non ancora",
    "es": "nunca, jamás, todavía no, aún no",
    "nl": "nooit, nog niet",
    "pl": "nigdy, jeszcze nie",
    "tr": "hiç, henüz",
}
# What people around the writer do with a car of theirs; said of the car itself it means something else.
HAS: Mapping[str, str] = {
    "de": "hat, fährt, least, nutzt",
    "en": "has, drives, runs, owns, own, leases, uses",
    "fr": "a, ont, conduit, conduisent, roule, roulent, possède, possèdent, utilise, loue",
    "it": "ha, hanno, guida, guidano, possiede, possiedono, usa, usano",
    "es": "tiene, tienen, conduce, conducen, lleva, llevan, maneja, manejan, usa",
    "nl": "heeft, rijdt, bezit, leaset, gebruikt",
    "pl": "ma, mają, jeździ, jeżdżą, posiada, posiadają, użytkuje",
    "tr": "kullanıyor, kullanıyorlar, biniyor, sürüyor, sahip",
}
CUES: Mapping[str, Mapping[str, str]] = {
    "first_person": FIRST_PERSON,
    "kin": KIN,
    "newer": NEWER,
    "newer_alone": NEWER_ALONE,
    "one_of": ONE_OF,
    "both": BOTH,
    "pronoun": PRONOUNS,
    "had": HAD,
    "has": HAS,
    "never": NEVER,
}
