"""German words around the names of people."""

from agent.classify.lexicon.shapes import People

PEOPLE = People(
    titles="""Dr., Prof., Dipl., Ing., Mag., med., rer., nat., jur., phil., h., c., em., habil., B., M., Sc., A.,
        vet., dent., theol., pol., oec., RA., StB., Kfm., Inf., Päd., Wirt., Betriebsw., Psych., Biol., Chem.,
        Phys., Soz., Dipl.-Ing, Dr.-Ing, MMag, MMag., DI, Frhr., Freiherr, Freifrau, Frfr., Dr, Prof, RA, RAin,
        Mag, Familie, Fam., Eheleute""",
    addressed=r"""herrn?, frau, hr\., fr\., divers, i\. ?[av]\., im auftrag, in vertretung, ppa?\., p\. ?p\.,
        gez\., gezeichnet, inh\., inhaber(?:in)?:?, ihre?, euer, eure, dein, deine, die, der, da, d['’], s['’]""",
    particles="""von, von und zu, von der, von dem, von den, Von, Von der, van, van der, van den, zu, zur, vom,
        v., der, den, u., &, +""",
    joints="und",
    labels="""vor- und nachname, vor- und zuname, vor- & nachname, vor-/nachname, vorname ?/ ?(?:nach)?name,
        (?:nach|familien)?name ?/ ?vorname, (?:nach|familien)?name,? vorname, vorname,? (?:nach)?name, kontakt,
        vollständiger name, ihr name, dein name, mein name, name, ansprechpartner(?:in)?, kontaktperson, kunde,
        absender, interessent(?:in)?, fahrer(?:in)?""",
    first_labels="vorname",
    last_labels="nachname, familienname, zuname, name",
    weak="mein name, bin, ich bin, i bin, bin der, bin die, name, heiße, meine daten, mein kontakt",
    behind="hei(?:ß|ss)e ich, (?:ist )?mein name, hier, am apparat",
    nobody=r"""aus, in, am, an, auf, ab, bei, zur, zum, der, die, das, ein, eine, einer, so, sehr, noch, nicht,
        interessiert, gespannt, begeistert, schon, jetzt, gerade, ihr, euer, kunde, kundin, rentner\w*,
        student\w*, flexibel, besitzer\w*, fahrer\w*, halter\w*, meinung, mitglied, inhaber\w*,
        geschäftsführer\w*, neukund\w*, privatkund\w*, geschäftskund\w*, privatperson, stammkund\w*, mutter,
        vater, sohn, tochter""",
    kinds=r"""\w{4,}er,
        \w+(?:erin|in|ist|istin|ant|antin|ent|entin|eur|eurin|or|orin|ling|ologe|ologin|mutter|vater|frau),
        \w+besitzer\w*, Azubi, Schwabe, Bayer, Franke, Hesse, Sachse, Pole, Türke, Deutsche[rn]?, Russe, Franzose,
        Däne, Schwede, Chef, Papa, Mama, Oma, Opa""",
    firms="""gmbh ggmbh ag kg ohg ek ug mbh mbb gbr autohaus autohandel abteilung vertrieb einkauf sekretariat
        team kundenservice service helpdesk firma verein praxis kanzlei verwaltung redaktion zentrale elektro sv
        fc tsv tv vfl edv uni universität schule verlag stadtwerke pflegedienst feuerwehr bau sg digital logistik
        vorstand geschäftsführer geschäftsführerin sekretärin werkstatt händler verkauf verkäufer kundendienst
        sekretär""",
    never="""euro prozent franken kilometer hause zuhause daheim gesendet e-mail
        email tel telefon mobil handy fax nummer nr plz postleitzahl adresse ort wohnort
        telefonnummer handynummer rückruf kennzeichen voraus vorab dank danke dankeschön grüße grüsse gruß gruss
        grüßen bis bald bitte hallo guten gute guter sehr servus moin ihr ihre euer eure dein schöne schönen
        schönes schöner freundliche freundlichen liebe lieber lieben tschüss tschüß ciao herzlich herzliche
        herzlichen herzlichst viele vielen many merci schonmal tausend beste besten mfg lg vg nette netten
        cordialement saluti saludos bonjour griaß grüezi hoi hochachtungsvoll einen frohe frohes uhr morgen heute
        übermorgen nachmittag vormittag wochenende woche januar februar märz juni juli september oktober november
        dezember wochentags werktags samstags sonntags montags mittwochs freitags kw jänner feber rosenmontag
        faschingsdienstag aschermittwoch karfreitag ostern ostersonntag ostermontag pfingsten pfingstsonntag
        pfingstmontag himmelfahrt fronleichnam advent weihnachten heiligabend silvester neujahr mitte anfang
        ahnung egal hä hm äh ähm öh ut neuer neue neues automatische versuch telefonat hilfe leute geschrieben
        klingt passt super prima perfekt ps p.s nb wohne komme lebe wohnhaft kimm bin hab habe raum nähe region
        umgebung gegend stopp peinlich punkt erster ende schade frechheit unerhört unverschämt skandal wahnsinn
        danach sonst grund betreff anhang siehe info infos achtung eilt dringend wichtig top klasse mega geil
        beratung budget kosten spaß spass glück geburtstag urlaub ferien arbeit kinder frau mann unverbindlich
        kostenlos probe interesse vorteil vorführer vorführwagen keine kein mehr zwei drei vier nochmal nochmals
        wieder termin angebot anfrage modell automatik diesel benzin benziner hybrid interessent kunde kundin
        privatkunde privatkundin privatperson ausstattung farbe leasing finanzierung kauf auto autos wagen
        fahrzeug lackierung kombi cabrio limousine allrad schalter schaltgetriebe ahk navi leder katalog prospekt
        preisliste kofferraum papiere anhängerkupplung sitzheizung panoramadach elektroauto neuwagen
        gebrauchtwagen probefahrt testfahrt tut""",
    given="""achim adam agnes agnieszka ahmed ahmet aisha alan albert alejandro alessandro alex alexander alexandra
        alfred ali alice alina alma alois amelie amir amit amy ana anastasia andi andrea andreas andrei andrew
        andrzej angela angelika anita anja anke ann anna anne anneliese annette annika anouk anthony antje anton
        antonia antonio armin arne arno arthur artur astrid aurelia axel ayla ayse ayşe barbara bastian bea beata
        beate ben benedikt benjamin benny bernard bernd bernhard bert berta bettina bianca bill birgit birte bjarne
        bjoern björn bob bodo boris brandon brian bridget brigitte britta bruno burak carl carla carlos carmen
        carola carolin caroline carsten catherine cem chantal charles charlotte chiara chloe chris christa christel
        christian christiane christina christine christoph christopher cindy claire clara clare claudia claudio
        claus colin conny constanze cora cornelia cornelius craig cristina dagmar dalia damian dana daniel daniela
        dario dave david dean debbie deborah denis denise deniz dennis derya detlef diana diego dieter dietmar
        dimitri dirk dmitri dominik donna dora doreen doris dorothea dorothee dragan eberhard eckhard edith eduard
        edward edwin egon eileen ekaterina elaine elena eleonore elfriede elias elif elisa elisabeth elizabeth elke
        ella ellen elsa else emil emily emine emma emre enrico enzo erdem eric erica erich erik erika erkan ernst
        erwin esra esther eugen eva ewald ewan fabian fabio farid fatima fatma felicitas felix ferdinand fernando
        finja finn fiona florian folke franca francesca francesco frank franz franziska fred frederik freya frida
        friederike friedhelm friedrich fritz gabi gabriel gabriele gabriella gaby gareth gary gavin georg george
        georgia gerald gerd gerda gerhard gerlinde gernot gerrit gertrud gianluca gisela giulia giulio giuseppe
        gottfried grace graham greta grzegorz gudrun guido gunnar gustav gökhan günter günther hakan hanna hannah
        hannelore hannes hanno hans harald harriet harry hartmut hasan hassan hatice hedda heidi heike heiko heiner
        heinrich heinz helen helena helene helga helmut hendrik henk henning henri henrik henry herbert hermann
        hilde hildegard hilke holger horst hubert hubertus hugo hülya ian ibrahim ida igor ilka ilona ilse imke ina
        ines inga inge ingeborg ingo ingrid inka ira irena irene irina iris irmgard isa isaac isabel isabell
        isabella isabelle isolde ivan ivana ivo iwona jack jacob jacqueline jakob jamal james jamie jan jana jane
        janet janina janine jannik jannis jasmin jason javier jean jeff jenna jennifer jenny jens jeremy jerome
        jessica jim jimmy jo joachim joan joanna jochen joe joel joerg johan johann johanna johannes john jolanta
        jon jonas jonathan jose josef joseph josephine josh joshua josé joyce juan judith juergen jule jules julia
        julian juliane julie julien julius justin justus jutta jörg jörn jürgen kai karen karim karin karina karl
        karla karolina karoline karsten kasia kate katharina kathi kathleen kathrin katja katrin katrina kay keith
        kelly kemal ken kerstin kevin kiara kieran kilian kim kira kirsten kirsty klara klaus konrad konstantin
        korbinian kristian kristin kristina kurt lara larissa lars laura lauren lea leah lee leila lena leni lennart
        leo leon leonie leonore leopold leszek levent leyla liam lieselotte lilli lily lina linda linus lisa
        liselotte liz lizzie lorenz lorenzo lothar lotta lotte louis louisa louise luca lucas lucia lucy ludger
        ludwig luigi luis luisa luise luka lukas luke lutz lydia mads mahmoud maik maike maja malte mandy manfred
        manu manuel manuela mara marc marcel marco marcus marek maren margaret margarete margit margot margrit maria
        marian marianne marie marija marina mario marion marius mark marko markus marlene marlies marta martha
        martin martina marvin mary mateusz mathias mathilda matt matteo matthew matthias maurice mauro max
        maximilian maya meera megan mehmet meike melanie melina melissa merle merve mia micha michael michaela
        michal michel michele michelle mick miguel mike mikkel mila milan milena miles mina miriam mirjam mirko
        mohamed mohammad mohammed molly mona monica monika moritz murat mustafa nadia nadine nadja nancy naomi
        natalia natalie natascha nathan neil nele nick nico nicola nicolas nicole niels niklas nikolai nikolas
        nikolaus nils nina nino noah noel noor nora norbert norman nuno nuri okan olaf ole oleg olena olga oliver
        olivia olli omar ornella oscar oskar osman ottilie otto pablo pamela paolo pascal patricia patrick patrizia
        paul paula paulina pauline pavel pawel pedro peggy penny petar peter petra phil philip philipp philippa
        philippe pia pierre piet pieter piotr prakash priya rachel rafael rahel rahul raimund rainer ralf ralph
        ramona raphael rasmus raul ravi rebecca regina regine regula reiner reinhard reinhold rena renate rene rené
        reto ricarda richard rick rita rob robert roberto robin roger roland rolf roman romy ron ronald ronja ronny
        rosa rosalind rosemarie rosi rosie ross roswitha roy ruben rudi rudolf ruth ryan rüdiger sabine sabrina
        sally salvatore sam samantha samira samuel sandra sandro sara sarah saskia schorsch scott sean sebastian
        selin selina selma sepp serdar sergej sergio serkan severin sharon sheila shirin sibylle siegbert siegfried
        sigrid silas silke silvana silvia simon simona simone sina siobhan soeren sofia sofie solveig sonia sonja
        sophia sophie stefan stefanie steffen steffi stephan stephanie stephen steve steven stuart sue sunita susan
        susann susanna susanne suse suzanne svea sven svenja svetlana swantje sybille sylvia sylvie sören tabea
        tamara tania tanja tarik tatjana teresa terry tessa thea thekla theo theodor theresa thomas thorben thorsten
        till tilman tilo tim timo tina tino tobi tobias toby tom tomas tomasz tommy toni tony torben torsten tracy
        tristan udo ulf uli ulla ulrich ulrike ursula uschi uta ute uwe valentin valentina vanessa vera verena
        veronika victor victoria viktor viktoria vincent viola vitali vivian viviane vladimir volkan volker walter
        waltraud wanda wendy wera werner wiebke wilfried wilhelm willi wilma winfried winifred wojciech wolf
        wolfgang wolfram xaver yannick yannik yara yasemin yasmin yildiz yuki yuri yusuf yvonne zeynep zoe zsolt
        öznur matze maxi poldi flo kalle hansi berti ecki heini hinnerk hanni resi vroni wastl gustl schorsch moni
        conni hanne lotti trudi gitti hajo jockel kuddel ebru özlem ömer cansu tarek yusra oksana ngoc deepak rajesh
        chidi""",
    surnames="""weiß weiss schwarz rot roth blau grün braun grau silber gut sommer winter herbst lenz mai montag
        freitag sonntag klein groß gross lange kurz krieg lampe wolf fuchs lang jung alt neu reich bach berg wald
        stein haus könig kaiser herzog graf fürst sport mann frau herr lieb lieber richter sauer süß bitter frey
        frei freund weber bauer koch kraft stark wild zimmer""",
    ends="danke, gerne, aus, vom, von, bei, tel, mobil, und, hier, mit, handy, bitte",
    origin="aus, us, vo, vom, von (?:der|dem|den|hier|unterwegs)",
    contact="""aus bei am an der im tel mobil plz und von vom handy nr zu str d a fon telefon z zt sonst straße
        unter dem den""",
    thanks=r"(?:\w+ )?dank\w*",
    answer_lead=r"na, ja, jo, also, äh, ähm, klar, gern, gerne, natürlich, okay, ok, mein name\?",
    loose_labels="kontakt",
    greets=r"(?:\w+ )?gr(?:ü|ue|u)(?:ß|ss)\w*, lg, vg, bg, gr, hg, mfg",
    addressee=r"an, firma, z\. ?hd, herrn?, frau, hr\.",
    postscript="gesendet, von meine",
)
