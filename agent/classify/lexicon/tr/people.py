"""Turkish words around the names of people."""

from agent.classify.lexicon.shapes import People

PEOPLE = People(
    titles="""Dr., Doç., Prof., Av., Avukat, Müh., Yük. Müh., Y. Müh., Mimar, Mim., Ecz., Eczacı, Op., Uzm.,
        Yrd., Öğr., Gör., Öğr. Gör., Dt., Diş Hek., Vet., Hek., Hem., Noter, Hacı, Alb., Yzb., Uz.""",
    addressed=r"sayın, sn\., imza, bay, bayan, arz eden",
    labels="""ad soyad, ad-soyad, ad soyadı, adı soyadı, adınız soyadınız, ad / soyad, ad/soyad, adı ve soyadı,
        adım soyadım, ad ve soyad, isim soyisim, isim soyad, isim-soyisim, isim / soyisim, isim/soyisim, adınız,
        isminiz, adım, ismim, tam ad, müşteri, müşteri adı, iletişim, ilgili kişi, sürücü, gönderen, başvuran""",
    first_labels="ad, isim, adı, ön ad",
    last_labels="soyad, soyadı, soyisim, soy isim, soy ad",
    joints="ve, ile",
    weak="ben, bendeniz, isim, ad, ad soyad, adı soyadı, ad-soyad, yazan",
    behind="ben, benim adım, adım, ismim, burada, konuşuyor, diyorlar, derler",
    nobody=r"""bir, bu, şu, o, de, da, çok, daha, en, hiç, hep, şimdi, bugün, yarın, dün, zaten, sadece, yalnızca,
        sizin, size, sizden, sizi, onu, bunu, şunu, arabay\w*, aracı\w*, müşteri\w*, emekli\w*, öğrenci\w*,
        öğretmen\w*, doktor\w*, mühendis\w*, memnun\w*, ilgilen\w*, uygun\w*, müsait\w*, değil\w*, artık, henüz,
        genelde, genellikle, olarak, ise, ve, ile, için, kendim, kendi, aslında, önce, sonra, geçen, haftaya,
        almanya\w*, türkiye\w*, berlin\w*, iki, üç, dört, beş, on, evet, hayır, tamam, olur, yok, var, iyi,
        kadın\w*, erkek\w*, biraz, buradan, oradan, sabah\w*, akşam\w*, öğle\w*, her, hafta\w*, istiyorum,
        isterim, istemiyorum, geliyorum, gelirim, gelemem, gelebilirim, alayım, geleyim""",
    kinds=r"""\w+(?:lıyım|liyim|luyum|lüyüm|cıyım|ciyim), Türk, Alman""",
    firms="a.ş ltd şti şirketi galeri oto servis okulu lisesi belediyesi derneği vakfı firması bayi bayii holding",
    never="""tebrikler maşallah bravo helal güzel bayıldım efsane muhteşem maalesef keşke saygılarımla
        saygılarımızla saygılar sevgiler sevgilerimle selamlar selam slm merhaba merhabalar iyi günler akşamlar
        geceler çalışmalar hafta sonları teşekkürler teşekkür ederim ederiz sağolun sağ olun tşk mersi şimdiden
        kolay gelsin hoşça kalın görüşmek üzere görüşürüz hayırlı günaydın sayın yetkili yetkililer bay bayan
        hanım bey hanımefendi beyefendi efendim telefon tel cep gsm faks mail e-posta eposta adres posta kodu
        şehir ilçe mahalle mah cadde cad sokak sok bulvar apt daire sürüşü sürüş deneme randevu araba araç
        otomobil model renk vites otomatik benzinli dizel hibrit elektrikli fiyat teklif bayi bayii servis müşteri
        hizmetleri müdürlük satış pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan
        mayıs haziran temmuz ağustos eylül ekim kasım aralık sabah öğle öğleden akşam yarın bugün hafta haftaya
        haftasonu bayram acil acilen süper harika mükemmel yazık rezalet edilemez skandal ayıp utanç özür pardon
        dikkat konu türkiye almanya avusturya isviçre lüksemburg müsait mümkün aile çocuklar eşim bütçe soru bilgi
        tabii elbette onaylıyorum memnuniyetle lütfen abi abla hocam kardeşim hayırlısı inşallah allah gönderildi
        iphone'umdan iphone'dan evet hayır tamam olur olmaz rica""",
    given="""abdullah abdurrahman adem adnan ahmet alev alican alper alperen alp anıl arda arif arzu aslı aslıhan
        asuman asya ata atilla atakan ayberk aybüke ayça aydın ayfer aygül ayhan aykut ayla aynur ayşe ayşegül
        ayşen ayşenur aysel aysun ayten aytaç azra bahar bahadır baki banu baran barış başak batuhan bayram bedia
        begüm bekir belgin belma beren berfin berk berkay berke berker beril berna berrin betül beyza bilal bilge
        birol birsen buğra burak burcu burhan burçin buse bülent büşra cafer canan caner cansu celal cem cemal
        cemil cemile cenk ceren cevdet ceyda ceyhun cihan cüneyt çağan çağatay çağla çağlar çiğdem damla davut
        defne demet derya devrim didem dilan dilara dilek doğa doğan doğukan duygu dursun ebru ece ecem eda edip
        efe ekin ekrem elif elçin emel emin emine emir emrah emre emirhan enes engin ercan erdal erdem erdoğan
        eren ergün erhan erkan erol ersin ersoy ertan ertuğrul esin esma esra eylem eymen eyüp ezgi fadime faruk
        fatih fatma fehmi ferda ferdi ferhat feride ferit fevzi feyza fidan figen fikret filiz funda furkan füsun
        gamze gizem gonca gökçe gökhan gökay gözde gül gülay gülbahar gülcan gülçin gülden güler gülfem gülhan
        gülizar gülnur gülsen gülsüm gülşah gülşen gülten günay güneş güney güngör gürkan güven hacer hakan hakkı
        haldun halil halime halis haluk hamdi hamit handan hande harun hasan hasibe hatice havva haydar hayriye
        hayrettin hazal hidayet hikmet hilal hilmi hülya hüsamettin hüseyin hüsnü ibrahim idil idris ilayda ilhan
        ilkay ilker ilknur imdat inci ipek irem irfan ismail ismet izzet kaan kadir kadriye kamil kamile kazım
        kemal kenan kerem kerim koray korkut köksal kubilay kübra kürşat lale latif levent leyla lütfi macide
        mahir mahmut makbule mehmet mehtap melda melek melih melike melis meliha meltem memduh merih mert merve
        meryem mete metehan metin mevlüt mihriban mikail mine miray mithat muammer mualla muazzez muhammed
        muhammet muharrem muhsin muhittin murat musa mustafa mutlu muzaffer mücahit müge müjde müjgan münevver
        mürsel müslüm müzeyyen naci naciye nadir nail nalan naz nazan nazife nazım nazlı nebahat necati necdet
        necip necla nermin neslihan neşe nevin nevzat nezih nihal nihan nihat nil nilay nilgün nilüfer nimet nisa
        nur nuray nurcan nurdan nuretttin nurettin nurgül nurhan nuri nuriye nursel nurten okan okay oktay olcay
        onur orçun orhan osman ozan ökkeş ömer önder özcan özden özge özgür özlem öznur öztürk pelin perihan pınar
        polat poyraz rabia rahmi ramazan rana rasim recep refik reşat reyhan rıdvan rıza ruken rukiye rüstem
        rüveyda saadet sabahattin sabiha sabri sadık sadiye safiye sait salih saliha sami samet savaş seda sedat
        sedef sefa seher selahattin selami selcan selçuk selda selen selim selin selma selman semih semiha semra
        sena senem seray serap sercan serdar serhan serhat serkan serpil sertaç servet sevcan sevda sevgi sevil
        sevilay sevim sevinç seyfi seyhan sezen sezer sezgin sibel sinan sinem suat sultan suna süleyman sümeyye
        süreyya şaban şadi şafak şahin şebnem şefik şenay şengül şenol şerif şerife şevket şeyda şeyma şirin şule
        şükran şükrü taha tahir tahsin talat talha tamer taner tansu tarık taylan tayfun tekin tevfik tolga
        tolgahan tuba tufan tuğba tuğçe tuna tuncay tunç turan turgay turgut turhan türkan tülay tülin ufuk uğur
        ulaş umut utku ümit ümmühan ümran ünal vahit vedat veli veysel vildan volkan vural yalçın yaren yasemin
        yasin yaşar yavuz yağız yakup yeliz yeşim yıldız yılmaz yiğit yonca yunus yusuf yüksel zafer zehra zeki
        zekiye zekeriya zeliha zerrin zeynel zeynep ziya zübeyde zuhal zülal züleyha""",
    ambiguous="""mert can nur su ege ay mine deniz umut sevgi bahar barış özgür doğan savaş güneş
        yıldız selam mutlu ece onur arda nil naz derya şahin lale dilek emel gül doğa melek ekin yağmur bilge ata
        eda hikmet sultan""",
    surnames="""yılmaz demir kaya çelik şahin aydın öz öztürk kurt aslan arslan koç kılıç doğan yıldız güneş taş
        bulut ocak ekim eylül nisan kasım bayram""",
    ends="lütfen, adına, tel, cep, gsm, ve, ben, burada, saygılar",
    origin="",
    contact="mah cad sok sk apt no kat daire d k tel cep gsm bulvarı blok",
    thanks=r"(?:çok |şimdiden )?te[şs]ekk[üu]r\w*, tşk\w*, sa[ğg] ?olun, mersi",
    answer_lead="ben, evet, tabii, tabi, peki, tamam, elbette, şey",
    loose_labels="iletişim, müşteri",
    greets=r"""sayg[ıi]\w*, sevgi\w*, selam\w*, slm, hürmet\w*, iyi günler, iyi çalışmalar, iyi akşamlar, görüşmek
        üzere""",
    addressee=r"sayın, sn\.?",
    postscript=r"""iphone'umdan gönderildi, iphone'dan gönderildi, samsung cihaz\w*, android cihaz\w*, outlook'u
        edinin""",
)
