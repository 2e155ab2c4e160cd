"""French phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

W = r"[\w'-]+"  # a word, also one with an elided article before it
A_DEALER = (
    r"(?:concess\w*|garages?|garagistes?|agents?|agences?|revendeurs?|distributeurs?|tiers|tierces?|partenaires?|"
    r"vendeurs?|autres?|point de vente|personne|quiconque|qui que ce soit|l'extérieur|externes?)"
)
TO_SHARE = (
    r"(?:transmett\w+|transmis\w*|transmet|transfér\w+|communiqu\w+|partag\w+|divulgu\w+|céd\w+|donn\w+|envoy\w+|"
    r"fourn\w+|pass\w+|relay\w+|remett\w+)"
)
IT = r"(?:les|le|la|tout|cela|ça|mes|ma|mon|l'|lui|leur|vous|moi|tout ça)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.YES: (
        r"(?:oui+|ouii+|oui oui|ouais?|ouai+|ouaip+|wé+|ui|yes+|yep|yeah|yess|mais oui|ben oui|bah oui|eh oui|ja|"
        r"d'accord|d'acc?|dac+|daccord|ok+|okay|oké|okey|ok ok|okk|k)",
        r"(?:c'est |tout est |tout |cela est |ça c'est |cest |c )(?:bon|ok|ça|correct|exact|parfaitement exact|"
        r"juste(?<!tout.juste)|"
        r"tout bon|bien ça|en ordre|cela|nickel|validé|bien|bon pour moi|parfait|conforme|au point)",
        r"(?:exact|exactement|correct|tout à fait|absolument|parfaitement|bien sûr|biensûr|bien entendu|évidemment|"
        r"certainement|assurément|volontiers|avec plaisir|avec joie|entendu|affirmatif|positif|carrément|grave|"
        r"ça marche|ça roule|ça joue|ça colle|ça gaze|tip[ -]?top|impeccable|impec|pas de (?:soucis?|problèmes?)|"
        r"sans problème|sans souci|aucun problème)",
        r"(?:ça|cela|ca|sa|tout|tout ça) (?:me |nous )?(?:va|convient|irait|joue|arrange)(?: bien| très bien|"
        r" parfaitement| comme ça)?",
        r"(?:je |nous |j')?(?:vous )?(?:le )?(?:confirme|confirmons|valide|validons|approuve|accepte|acquiesce)|"
        r"confirmé|validé|accordé|adjugé|marché conclu|feu vert|c'est parti|c'est noté|ainsi soit-il",
        r"(?:allez[ -]y|allons[ -]y|vas[ -]y|faites|faites ça|faites comme ça|faites donc|fais ça|go|on y va|"
        r"on fait comme ça|faisons comme ça|faites le nécessaire|procédez|lancez)",
        r"(?:vous pouvez|tu peux|on peut|merci de|veuillez|vous avez mon accord pour|"
        rf"d'accord pour) (?:{W} ){{0,2}}?(?:y aller|envoyer|transmettre|transférer|valider|confirmer|réserver|lancer|"
        r"procéder|continuer|le faire|faire suivre)",
        r"(?:transmettez|envoyez|transférez|validez|confirmez|réservez|enregistrez|transmets|envoie|valide|"
        rf"réserve)(?:[ -]{IT})?(?! pas)",
        r"(?:👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:parfait|super|génial|top|nickel|impec\w*|excellent|formidable|cool|très bien|magnifique|extra|chouette|"
        r"fantastique|idéal|bonne idée|merveilleux|bien|bon|au top|trop bien|trop cool|géniale?|splendide|"
        r"c'est (?:parfait|super|génial|top|cool)|ce serait (?:parfait|super|génial|top|bien)|ça serait (?:parfait|"
        r"super|bien)|fabuleux|noté|bien reçu|reçu)",
    ),
    Cue.NO: (
        r"(?:pas tout à fait|pas exactement|pas vraiment)|ce n'est pas ce que (?:j'ai|je) \w+",
        r"(?:non+|nan+|nope|nein|no|nn|pas du tout|absolument pas|certainement pas|surtout pas|en aucun cas|"
        r"sûrement pas|jamais|négatif|ah non|mais non|ben non|que non|hors de question|pas question|non merci|"
        r"pas d'accord)",
        r"(?:c'est |cest |c |tout est |complètement )(?:faux|incorrect|inexact|erroné|pas ça|pas bon|pas juste|"
        r"pas correct|pas exact|pas le bon|pas la bonne|pas tout à fait ça|une erreur)",
        r"(?:ce n'est|n'est|est) pas (?:ça|bon|juste|correcte?|exacte?|tout à fait ça|tout à fait juste|le bon|"
        r"la bonne|d'accord|ce que)|pas (?:correct|exact|juste|tout à fait|vraiment|ok|d'accord|bon)",
        r"(?:faux|fausse|incorrecte?|inexacte?|erronée?)|il y a (?:une|des) erreurs?|(?:une|petite) erreur|y a erreur|"
        r"erreur (?:dans|sur|de)",
        r"(?:n'envoyez|ne transmettez|ne validez|ne réservez|ne confirmez|n'envoie|ne transmets|transmettez|envoyez|"
        r"validez) (?:pas|rien)|(?:préfère|préférerais) (?:pas|que non)|plutôt (?:pas|non)|pas maintenant",
        r"(?:ça |cela )?(?:ne )?(?:me |nous )?(?:convient|va|joue) pas(?: du tout)?",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (r"(?:pas|ne|n'[\w-]+|jamais|aucun|aucune|sans|ni|rien|non|nan|nulle part|guère)",),
    Cue.NEGATION_HARMLESS: (
        r"pas de (?:problèmes?|pb|soucis?|questions?|changements?|objections?|quoi|remarques?|modifications?)|"
        r"aucune? (?:problème|soucis?|question|changement|modification|objection|remarque|inconvénient|erreur|"
        r"hésitation)",
        r"sans (?:problème|souci|hésiter|faute|hésitation|aucun problème|changement|modification|engagement|"
        r"autre changement)|rien (?:à (?:changer|ajouter|redire|modifier|signaler|dire|corriger)|d'autre)",
        r"pourquoi pas|n'est[ -]ce pas|n'hésitez pas(?: à [\w'-]+)?|hésitez pas|pas mal|(?:je )?ne vois (?:pas|"
        r"aucun) d? ?'?inconvénient|(?:je )?n'y vois (?:pas|"
        r"aucun)(?: d')? ?inconvénient|vois pas d'inconvénient|ne (?:change|changez) rien|pas seulement|non plus",
        r"(?:merci de |mais )?(?:ne |n')(?:pas |)?(?:m'|me |nous )?(?:appelez|appeler|téléphonez|téléphoner|rappelez|"
        r"rappeler)(?:[ -]moi)? ?(?:pas)?|pas (?:de )?(?:m'|me )?(?:appeler|téléphoner|appels?|par téléphone)|"
        r"(?:ne )?(?:vous )?inquiétez pas",
    ),
    Cue.DOUBT: (
        r"(?:si|à condition\w*|pourvu que|dès que|tant que|sous réserve|avant de|seulement si|uniquement si|sauf si|"
        r"à moins)",
        r"(?:peut[ -]être|éventuellement|probablement|je (?:pense|crois|suppose|présume)|pense|crois|sans doute|"
        r"normalement|en principe|a priori|à priori|plus ou moins|presque|à peu près|pas sûre?|pas certaine?|"
        r"sais pas|jsp|chais pas|bof|mouais|mwais|mouai|euh+|heu+|hum+|hmm+|mmh+|théoriquement|on verra|à voir|"
        r"j'hésite|hésite|ça dépend|dépend)",
        r"(?:réfléchi\w*|demander|vérifi\w*|voir avec|attendre|attendez|attends|un instant|un moment|une minute|"
        r"deux minutes|patient\w+|d'abord|pas encore|question|je regarde|je vois)",
        r"(?:c'est ça ouais|ben voyons|et puis quoi encore|ha+ ?ha+\w*|mdr+|ptdr|lol|dans (?:tes|vos) rêves|tu parles|"
        r"cause toujours|bien sûr que oui\.\.\.|quand les poules|père noël)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (
        r"(?:mais|cependant|toutefois|par contre|sauf|seulement|hormis|excepté|plutôt|au lieu|changer|changement|"
        r"correction|corriger|modifier|modification|finalement|en revanche|néanmoins|pourtant|plus tard|plus tôt|"
        r"bien que|juste (?:une?|le|la|que|pour)|à part|hélas)",
    ),
    Cue.QUESTION_WORD: (
        r"(?:qu'est[ -]ce|quoi|comment|quand|pourquoi|combien|quels?|quelles?|lequel|laquelle|est[ -]ce que|"
        r"qui (?:est|va|peut|reçoit|aura|verra|a)|à qui|chez qui|que (?:se|faites|va|devient|dois|faut|puis|"
        r"deviennent)|"
        r"où (?:est|puis|se|dois|faut|ça)|faut[ -]il|dois[ -]je|y a[ -]t[ -]il|peut[ -]on|puis[ -]je)",
    ),
    Cue.HANDED_ON: (
        r"(?:transmett\w+|transmets?|transmises?|transmis|transmission|transfér\w+|transfert|communiqu\w+|"
        r"communication de|partag\w+|partage|divulgu\w+|divulgation|céd(?:er|ez|ées?|és?)|revend\w+|faire suivre|"
        r"faites suivre|"
        r"relayer|relayez)",
        r"(?:donn\w+|fourn\w+|remett\w+|remis\w*|envo\w+|vend\w+|vendre)(?![ -](?:moi|"
        rf"nous)) (?:{W} ){{0,6}}?(?:aux?|à (?:la|l'|un|une|des|d'autres|votre|mon|vos|leur)?|avec|chez) ?{A_DEALER}",
        rf"(?:vend\w+|donn\w+|pass\w+|fourn\w+|remett\w+) (?:{W} ){{0,2}}?(?:mes|mon|nos|ma) (?:données|coordonnées|"
        r"infos|informations|numéro|adresse|demande)",
        rf"{A_DEALER} (?:(?!a |ont ){W} ){{0,4}}?(?:reçoive|reçoit|recevoir|recevra|ait|aient|avoir|obtienne|contacter|"
        r"me contacter|me recontacter|mes|accès)",
    ),
    Cue.LIMITED_USE: (
        r"(?:(?:mais|et|par contre) ){0,2}(?:pas de|aucune?|sans|pas|ne m'envoyez pas de|ne m'inscrivez pas à) "
        r"(?:(?:la|les|vos|votre) )?(?:pub|pubs|publicités?|newsletters?|spam|démarchage|prospection|promos?|"
        r"infolettre)(?: (?:svp|s'il vous plaît|merci|stp)){0,2}",
        r"(?:(?:mais|et) )?(?:uniquement|seulement|exclusivement|que) pour (?:l'|cet |cette |la |mon )?(?:essai|"
        r"demande|rendez-vous)",
    ),
    Cue.PERMITS: (r"(?:vous pouvez|tu peux|vous avez le droit|j'autorise|je vous autorise|je permets)",),
    Cue.PERSONAL_DATA: (
        r"(?:données|coordonnées|(?:mes|nos) (?:infos?|informations?|renseignements|détails|contacts?)|(?:mon|"
        r"notre) (?:numéro|adresse|e-?mail|mail|nom|contact|tél\w*|gsm|natel|portable|dossier)|identité|transmission|"
        r"transfert|"
        r"(?:ma|notre|la) demande)",
    ),
    Cue.DEALER: (
        r"(?:concess\w*|garages?|garagistes?|agents?|agences?|revendeurs?|distributeurs?|tiers|tierces? (?:personnes?|"
        r"parties?)|partenaires?|vendeurs?|points? de vente|filiales?|succursales?|d'autres|autrui|showrooms?|"
        r"dealers?|quelqu'un d'autre|qui que ce soit|externes?|commercial|conseiller commercial)",
    ),
    Cue.ALLOW: (
        r"(?:pouvez|peux|peut|peuvent|autoris\w+|accept\w+|d'accord|ok|okay|oui|consens|consentement|permets?|"
        r"permett\w+|accord|volontiers|sans problème|pas de (?:problème|soucis?)|svp|s'il vous plaît|bien sûr|"
        r"allez[ -]y|"
        r"merci de|aucun problème|aucune objection|veuillez|aucun inconvénient|pas d'inconvénient|approuve|"
        r"n'hésitez pas|hésitez pas|feu vert|"
        r"bien entendu)",
    ),
    Cue.WITHHELD: (
        r"(?:pas|jamais|rien|ni) (?:svp |s'il vous plaît )?(?:aux?|à (?:un|une|des|d'autres|la|l'|votre|aucun)?|"
        rf"avec (?:un|une|le|la|des|d'autres|votre)?|chez) ?(?:le |la |les )?{A_DEALER}",
        r"(?:sans|aucun\w*|pas de|pas d') ?(?:transmission|transfert|partage|intermédiaire|transmettre|partager|"
        r"divulgation)",
        rf"(?:gard\w+|conserv\w+|rest\w+) (?:{W} ){{0,5}}?(?:pour vous|pour toi|entre nous|chez vous|confidentiel\w*|"
        r"privée?s?|en interne|secret\w*)",
        r"(?:retir\w+|révoqu\w+|refus\w+|m'oppose\w*|oppose|interdis|interdit|n'autorise (?:pas|aucun)|autorise pas|"
        r"ne consens pas|consens pas|n'accepte pas|pas d'accord) … (?:consentement|transmission|transfert|partage|"
        r"communication|accord|transm\w+|partag\w+|communiqu\w+|données|coordonnées)",
        rf"(?:ne |n')?{TO_SHARE} (?:pas|jamais|rien) (?:{W} ){{0,3}}?(?:mes|mon|ma|nos|les) (?:données|coordonnées|"
        r"infos|informations|numéro|adresse|e-?mail|mail|nom|renseignements)",
    ),
    Cue.INTRODUCTION: (
        r"(?:je m'appelle|je m'apelle|m'appelle|moi c'est|mon nom est|mon nom c'est|je me nomme|je me présente|"
        r"mon nom|mon prénom est|nom et prénom|nom|nom complet|mon nom complet est|on m'appelle|au nom de|"
        r"c'est au nom de|"
        r"sous le nom de)",
        r"(?:ici|je suis|c'est|cest|chui|je me permets de me présenter|de la part de|ici c'est|à l'appareil)",
    ),
    Cue.CLOSING: (
        r"(?:bien |très |tout )?(?:cordialement|sincèrement|respectueusement|amicalement|chaleureusement)(?: vôtre|"
        r" à vous)?|crdlt|cdlt|cdt|crdt|cdmt",
        r"(?:(?:mes|nos|avec mes|avec nos|recevez mes|recevez nos) )?(?:meilleures|sincères|cordiales|amicales|bonnes|"
        r"respectueuses|chaleureuses|distinguées) salutations(?: distinguées| cordiales)?|salutations(?: distinguées|"
        r" cordiales)?|(?:sincères|mes) (?:amitiés|respects)|meilleurs? messages",
        r"bien à (?:vous|toi)|à vous lire|(?:bonne|belle|excellente) (?:journée|soirée|fin de journée|semaine|"
        r"continuation|réception)(?: à (?:vous|tous))?|(?:bon|excellent) (?:week[ -]end|après[ -]midi|dimanche)",
        r"(?:dans l'attente|en attente|en attendant|en l'attente|au plaisir|en espérant)(?: [\w'-]+){0,8}|(?:veuillez|"
        r"je vous prie|nous vous prions|je vous saurais gré)(?: [\w'-]+){1,14}",
        r"(?:(?:un )?grand |mille |encore |par avance |d'avance )?(?:merci|remerciements|"
        r"avec mes remerciements)(?: (?:d'avance|par avance|beaucoup|bien|à vous|à tous|encore|infiniment|bcp|"
        r"pour (?:votre|tout|vos|la)(?: [\w'-]+){0,3}))*"
        r"(?: et (?:bonne|belle) (?:journée|soirée))?",
        r"(?:à (?:bientôt|très bientôt|plus|plus tard|\+|tout bientôt)|a\+|bises|bisous|biz|ciao|tchao|tchô|au revoir|"
        r"adieu|santé|salut|adishatz|signé|belle journée à vous)",
        r"(?:mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüsse|mfg|kind regards|best regards|"
        r"regards|met vriendelijke groeten?)",
    ),
    Cue.SOFTENER: (
        r"(?:merci\w*|bonjour|bonsoir|s'il (?:vous|te) plaît|svp|stp|salut|hello|coucou|ah|eh bien|alors|donc|mais|"
        r"ben|bah|pour moi|madame|monsieur|parfait|super)",
    ),
    Cue.CONDITION: (r"(?:si|seulement|à condition|sauf si|quand|dès que|uniquement|que si|tant que)",),
    Cue.JOINT: (r"(?:et|mais|ou|car|sinon|donc|puis|parce que|alors)",),
    Cue.OWN_GIVING: (
        r"ne (?:vous |te )?(?:donne|communique|laisse) pas (?:mon|ma|mes)",
        r"(?:préfère|voudrais|souhaite) (?:ne pas|pas) (?:donner|communiquer|laisser) (?:mon|ma|mes)",
        r"sans (?:donner|communiquer) (?:mon|ma|mes)",
        r"pas envie de (?:donner|laisser) (?:mon|ma|mes)",
    ),
}
