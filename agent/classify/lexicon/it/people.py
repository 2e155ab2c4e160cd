"""Italian words around the names of people."""

from agent.classify.lexicon.shapes import People

PEOPLE = People(
    titles="""famiglia, Dott., Dott.ssa, Dottssa, Dr.ssa, Drssa, Avv., Avv.to, Ing., Arch., Geom., Rag., Prof.,
        Prof.ssa, Sig., Sig.ra, Sig.na, Sigg., Cav., Comm., Not., Per. Ind., P.I., On., Mons., Dottor, Dottore,
        Dottoressa, Avvocato, Ingegnere, Ingegner, Architetto, Geometra, Ragioniere, Professore, Professor,
        Professoressa, Notaio, Maestro, dott., dott.ssa, avv., ing., arch., geom., rag., prof., Famiglia, Fam.""",
    addressed=r"""signor, signora, signorina, signore, il signor, la signora, sottoscritto, sottoscritta, il
        sottoscritto, la sottoscritta, firmato, f\.to""",
    particles="di, de, del, della, dello, degli, dei, da, dal, dalla, la, lo, li",
    joints="e, ed",
    labels="""nome e cognome, nome cognome, cognome e nome, cognome nome, nome completo, nome / cognome,
        nome/cognome, nominativo, il suo nome, il tuo nome, il mio nome, cliente, contatto, richiedente,
        referente, mittente, conducente, interessato""",
    first_labels="nome, nome proprio, nome di battesimo",
    last_labels="cognome",
    weak="""nome, mio nome, a nome, nome e cognome, cognome, nominativo, i miei dati, qui parla, al telefono, io
        sono, sono, qui è, qui, intestato a, intestata a, son, sono il, sono la, sono l'""",
    behind="al telefono, qui, all'apparecchio, è il mio nome, mi chiamo",
    nobody=r"""di, a, ad, da, in, con, su, per, tra, fra, il, lo, la, i, gli, le, un, uno, una, un', l', dell\w*,
        del, nel\w*, al, alla, molto, sempre, già, ancora, stato, stata, stati, state, qui, lì, qua, tutto, tutti,
        solo, interessat\w*, client\w*, pensionat\w*, student\w*, proprietari\w*, disponibil\w*, libero, libera,
        liberi, in attesa, delus\w*, content\w*, felice, felici, passat\w*, mesi, anni, giorni, settimane, ore,
        ok, d'accord\w*, sicur\w*, sì, si, no, non, più, meno, troppo, cose, belle, bello, bella, pronto, pronta,
        nuov\w*, mamma, papà, possibil\w*, previst\w*, compres\w*, quell\w*, quest\w*, quelli, due, tre, quattro,
        cinque, \d+""",
    kinds=r"""\w+(?:ano|ana|ese|ista), Svizzer[oa], Tedesc[oa], Turc[oa]""",
    firms="""srl spa snc sas ditta autofficina concessionaria studio azienda società impresa comune officina
        ristorante scuola liceo""",
    never="""complimenti congratulazioni auguri bravi bravo magnifica stupenda bellissima fantastica spettacolo
        evviva forza grazie saluti saluto cordiali cordialmente distinti distintamente salve ciao buongiorno
        buonasera buona giornata serata buon presto attesa riscontro risposta fede anticipo anticipatamente mille
        tante egregio egregi gentile gentili gentilissimo gentilissima spettabile spett inviato telefono tel cell
        cellulare fisso fax mail e-mail indirizzo cap città via viale piazza corso largo vicolo strada prova guida
        appuntamento auto macchina vettura modello colore cambio automatico manuale benzina diesel ibrida ibrido
        elettrica prezzo preventivo offerta concessionaria concessionario officina servizio clienti direzione
        responsabile vendite lunedì martedì mercoledì giovedì venerdì sabato gennaio febbraio marzo aprile maggio
        giugno luglio agosto settembre ottobre novembre dicembre mattina mattino pomeriggio sera domani oggi
        settimana weekend pasqua natale ferragosto epifania urgente urgenza perfetto perfetta ottimo bello bella
        super peccato vergogna vergognoso inaccettabile scandaloso scandalo incredibile deluso delusa ps p.s
        scusate scusi scusa nota attenzione oggetto allegato svizzera italia germania austria lussemburgo ticino
        disponibile possibile famiglia figli moglie marito budget domanda info informazioni certo certamente
        volentieri chiaro confermo arrivederci risentirci rivederci prossima dopo abbraccio baci bacio piacere""",
    given="""ale robi dani simo cri gio manu fede abele achille ada adele adelaide adriana adriano agata agnese
        agostino alba alberta alberto alda aldo alessandra alessia alessio alfio alfonso alfredo alice alida
        allegra amalia amanda ambra amedeo amerigo andrea angelo angela angelica annalisa annamaria annarita
        antonella antonello antonino arianna armando arturo assunta attilio augusta augusto aurelio aurora azzurra
        barbara bartolomeo battista beatrice benedetta benedetto beniamino bernardo biagio bianca brigida bruna
        bruno calogero camilla carlotta carlo carmela carmelo carmine cataldo caterina cecilia celeste cesare
        chiara cinzia ciro claudia claudio clelia clemente clementina concetta corrado cosimo costantino costanza
        cristian cristiano cristina daniela daniele danilo daria dario davide debora delia demetrio desirée diego
        diletta dino domenica domenico donata donatella donato dora dorotea edoardo egidio elda elena eleonora
        elia eliana elio elisa elisabetta eloisa elvira emanuela emanuele emilia emiliano emilio emma enea enrica
        enrico enza enzo ermanno ernesto ester ettore eugenia eugenio eva evelina ezio fabiana fabiano fabio
        fabiola fabrizia fabrizio fausta fausto federica federico felice ferdinando fernanda fernando filippa
        filippo filomena fiorella fiorenza flavia flavio fosca franca franco francesca francesco fulvia fulvio
        gabriele gabriella gaetana gaetano gaia gaspare gemma gennaro gerardo ghita giacinto giacoma giacomo giada
        giampaolo giampiero gian giancarlo gianfranco gianluca gianmarco gianna gianni gianpaolo gilberto gilda
        gina gino gioele gioia gionata giordano giorgia giorgio giosuè giovanna giovanni giuditta giulia giuliana
        giuliano giulietta giulio giuseppe giuseppina giusi giusto giustina graziano graziella greta gualtiero
        guglielmo guido ignazio ilaria ilario imma immacolata ines iolanda iole irene iride irma isabella isacco
        italo ivan ivana ivano ivo jacopo katia lamberto lara laura lavinia lazzaro lea leda leonarda leonardo
        leopoldo letizia lia liana liborio lidia liliana linda lino lionello livia livio loredana lorella lorena
        lorenza lorenzo loris luana luca lucia luciana luciano lucilla lucio lucrezia ludovica ludovico luigi
        luigia luigina luisa luna maddalena mafalda manlio manuela manuele mara marcella marcello marco margherita
        maria mariagrazia marianna mariano mariarosa mariella marilena marina marino mario marisa maristella marta
        martina maso massimiliano massimo matilde mattia maura maurizia maurizio mauro melania melissa michela
        michele michelangelo milena mimmo mirella mirko moira monica morena moreno nadia natale natalina nazario
        nella nello nerina nevio niccolò nicola nicoletta nicolò nino nora norma novella nunzia nunzio olga
        oliviero olivia onofrio oreste orazio ornella orsola oscar osvaldo ottavia ottavio ottone palmira paola
        paolo pasquale pasqualina patrizia patrizio pellegrino piera pierangelo piergiorgio pierluigi piero
        pierpaolo pietro pino pio plinio porzia primo prospero quirino rachele raffaele raffaella raimondo raniero
        rebecca remigio remo renata renato renzo riccarda riccardo rina rinaldo rino rita roberta roberto rocco
        rodolfo rolando romano romeo romina romolo rosalba rosalia rosanna rosaria rosario rosella rosetta rosina
        rossana rossella ruggero sabina sabrino salvatore samuele sandra sandro santa santo sara sarina saverio
        savino sebastiano selene serafino serena sergio settimio severino sibilla silvana silvano silvestro silvia
        silvio simona simone simonetta sofia sonia stefania stefano stella susanna tancredi tania tazio tecla
        teodora teodoro teresa tiberio tina tiziana tiziano tommaso tonino tosca tullia tullio ugo umberto urbano
        valente valentina valentino valeria valerio vanda vania vasco veronica vincenza vincenzo viola virgilio
        virginia vita vito vittore vittoria vittorio viviana walter wanda zaira zeno""",
    ambiguous="""felice gioia luna stella viola rosa vita allegra alba natale domenica santo santa primo bruna
        italo pia grazia""",
    surnames="""piazza rossi bianchi neri verdi bruni conti monti costa fontana serra villa leone russo greco
        gallo marino maggio natale pasqua bello bella buono dolce corso strada""",
    ends="per favore, per cortesia, da, di, tel, cell, cellulare, e, qui, grazie",
    origin="da, dal, dalla",
    contact="""via viale corso piazza largo vicolo strada di de del della delle dei da dal n nr int cell tel
        fisso mail a in""",
    thanks=r"grazie, mille grazie, ringrazi\w*",
    answer_lead="sì, si, certo, allora, ecco, volentieri, va bene, dunque",
    loose_labels="contatto, cliente",
    greets="""saluti, saluto, salutoni, cordialmente, distintamente, ciao, a presto, un abbraccio, cordialità, in
        fede, buona giornata, buona serata""",
    addressee=r"alla cortese attenzione, spett\.?(?:le)?, egregi\w*, gentil\w*, signora?, sig\.(?:ra)?, alla, al",
    postscript="inviato da, inviato dal, scarica outlook",
)
