"""French words around the names of people."""

from agent.classify.lexicon.shapes import People

PEOPLE = People(
    titles="""famille, Me, Maître, Mme, Mlle, Mme., Mlle., M., MM., Pr, Pr., Prof., Dre, Dre., Dresse, Docteur,
        Docteure, Professeur, Ing., Vve, Sœur, Abbé, Famille, Fam.""",
    addressed="madame, monsieur, mademoiselle, mesdames, messieurs, signé",
    particles="de, du, des, de la, le, la, les",
    joints="et",
    labels="""nom et prénom, nom & prénom, nom / prénom, nom/prénom, nom prénom, prénom et nom, prénom nom, nom
        complet, votre nom, mon nom, contact, client, cliente, demandeur, conducteur, conductrice, expéditeur,
        coordonnées, vos coordonnées""",
    first_labels="prénom, prenom, votre prénom",
    last_labels="nom de famille, nom, nom d'usage",
    weak="""ici, je suis, c'est, cest, chui, ici c'est, de la part de, à l'appareil, nom, mon nom, je me
        présente, je me permets de me présenter, moi c'est, m'appelle, au nom de, c'est au nom de, sous le nom de,
        on m'appelle""",
    behind="à l'appareil, ici, au bout du fil, c'est mon nom, c'est moi",
    nobody=r"""du, de, des, en, au, aux, à, dans, sur, un, une, le, la, les, l', d', ce, cet, cette, ça, ca, mon,
        ma, mes, votre, vos, très, tres, trop, pas, plus, bien, si, aussi, toujours, déjà, encore, vraiment,
        plutôt, pour, par, chez, client\w*, retraité\w*, étudiant\w*, intéressé\w*, disponible\w*, dispo\w*,
        libre\w*, propriétaire\w*, possible, bon, bonne, ok, oui, non, que, qu', quoi, quand, où, ou, et, il,
        elle, on, vous, moi, lui, nul, super, dommage, parfait\w*, urgent, important, désolé\w*, content\w*,
        ravi\w*, d'accord, dsl""",
    kinds=r"""\w+(?:ais|aise|ois|oise|ien|ienne|eur|euse|iste), Belge, Suisse, Allemande?, Turc, Grec, Russe,
        Corse, Basque""",
    firms="""garage sàrl sarl sas snc eurl scop société entreprise boutique cabinet étude fiduciaire mairie
        commune lycée""",
    never="""bravo félicitations chapeau courage génial magnifique formidable incroyable vivement hâte
        cordialement salutations merci bonjour bonsoir salut bientôt avance bises bisous journée soirée week-end
        madame monsieur messieurs mesdames veuillez agréer expression sentiments distinguées distingués meilleures
        sincères amicalement plaisir revoir attente retour réponse envoyé depuis téléphone tél tel portable mobile
        gsm natel fax courriel mail e-mail adresse code postal ville rue avenue boulevard chemin route place quai
        impasse allée essai rendez-vous rdv voiture véhicule modèle couleur boîte automatique manuelle essence
        diesel hybride électrique prix offre devis concession concessionnaire garage service client direction
        responsable vente ventes lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril
        mai juin juillet août septembre octobre novembre décembre matin midi après-midi soir demain semaine
        aujourd'hui pâques toussaint urgent urgence parfait super génial top dommage honte honteux scandale
        inadmissible inacceptable nul lamentable déçu déçue merci svp stp ps p.s désolé désolée excuses pardon
        bref voilà autrement sinon note attention objet pièce jointe suisse france belgique luxembourg allemagne
        autriche dispo disponible possible réponse rapide famille enfants femme mari budget urgence question infos
        info renseignements bonne bon belle bien très trop tout toute tous""",
    given="""abdel adèle adrien agathe agnès aïcha alain albane alexis aline alix amandine amélie anaïs andré
        anne-laure anne-marie anne-sophie annick antoine antonin apolline ariane arlette armand arnaud arthur aude
        audrey augustin aurélie aurélien axelle barthélemy bastien baptiste béatrice benoît bénédicte bernadette
        bertrand blaise brigitte bruno camille capucine carine caroline cathy cécile cédric céline chantal
        charlène charly chloé christelle christiane christophe clarisse claude clémence clément clotilde colette
        coline constance corentin corinne coralie cyril cyrille damien danielle danièle delphine denis didier
        djamel dominique édith edgar édouard éléonore élodie éliane élise éloïse émeline émile émilie emmanuel
        emmanuelle enzo éric estelle étienne eugène évelyne fabien fabienne fabrice fanny fatou félix fernand
        firmin flavien flore florence florent françois françoise franck frédéric frédérique gabin gaël gaëlle
        gaétan gaston gaspard geneviève geoffroy georges gérald gérard germain ghislain ghislaine gilbert gilles
        ginette grégoire grégory guillaume gustave guy hadrien hélène henriette hervé honorine hortense hubert
        hugo hugues inès irène isabelle jacky jacques jacqueline jean-baptiste jean-claude jean-françois jean-luc
        jean-marc jean-michel jean-paul jean-philippe jean-pierre jérémie jérémy jérôme joël joëlle johan jonathan
        jocelyne josiane josette juliette justine kévin karine laetitia laurence laurent laurie léa léo léon
        léonie liliane lilian lisette loïc loïs lorraine louane louison luc lucas lucie lucien lucienne lucile
        ludivine ludovic lydie maël maëlle maëlys magali manon marc-antoine marceau marcel margaux margot
        marguerite marie-claude marie-josé marie-laure marie-line marie-thérèse marielle marine marion marius
        marjorie marlène marthe martine maryse mathieu mathilde matthieu maud maurice maxence maxime mégane
        mélanie mélissa michèle mickaël micheline mireille mohamed monique morgane moussa myriam nadège nathalie
        nathan nicolas noé noël noémie océane odette odile olivier ophélie orianne pascale patrice patricia
        paul-henri paulette perrine philibert pierre-alain pierre-yves priscilla quentin rachid raoul raphaël
        raymond raymonde régine régis rémi rémy renaud renée robin rodolphe rodrigue romain romane rose-marie
        roxane sabrina salomé sandrine sébastien ségolène sélène séverine simone solène sophie stéphane stéphanie
        suzanne sylvain sylvaine sylvette tanguy tatiana tessa théo théophile thérèse thibault thibaut thierry
        timothée titouan tristan urbain valentin valérie vianney victoire victorien vincent violaine violette
        virginie vivien viviane xavier yann yannick yoann yolande youssef yves yvette zélie zoé""",
    ambiguous="""ange aimé aimée blanche clair claire désiré dieudonné fleur france marin olive océan prudence
        rose régis""",
    surnames="""petit grand blanc noir leblanc lenoir roux bon moulin fontaine boulanger marchand mercier
        dimanche avril noël janvier place matin""",
    ends="s'il vous, de, à, depuis, tél, tel, portable, gsm, natel, et, ici, merci, svp",
    origin="de, d', depuis, à",
    contact="""de du des la le les l d à au aux en rue av avenue bd chemin ch route rte place tél tel gsm natel
        portable""",
    thanks=r"merci, remerci\w*",
    answer_lead=r"oui, ouais, alors, euh, bien sûr, volontiers, d'accord, mon nom \?",
    loose_labels="contact, coordonnées, vos coordonnées, client",
    greets=r"""cordialement, cdlt, cdt, crdlt, salutations, bises, bisous, biz, amicalement, à bientôt, à plus,
        a\+, bonne journée, bonne soirée, bien à vous""",
    addressee=r"à l'attention de, à, monsieur, madame, m\., mme",
    postscript="envoyé de, envoyé depuis, envoyé à partir, télécharge[zr]? outlook",
)
