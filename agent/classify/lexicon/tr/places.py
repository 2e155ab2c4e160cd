"""Turkish words around towns, postcodes and numbers; what other languages say before a town stands behind it."""

from agent.classify.lexicon.shapes import Places

PLACES = Places(
    nouns="şehir, sehir, il, ilçe, semt, yer, ikamet, ikamet yeri, şehrim, yaşadığım yer",
    cues="adres, şehir, ilçe, semt, yaşadığım yer, oturduğum yer, ikametim",
    home="oturduğum yer, yaşadığım yer, ikametgahım, ikametim",
    joints="",
    behind=r"""civarı\w*, civarinda, yakın\w*, yakin\w*, taraf\w*, çevresi\w*, bölgesi\w*, şehri\w*, ilçesi\w*, ve
        çevresi\w*, ve civarı\w*, bana (?:uyar|uygun|yakın), olur, uygun, merkez\w*, semti\w*, yakası\w*""",
    home_behind=r"""otur\w+, yaşıyor\w*, yasiyor\w*, ikamet, yaşayan\w*, yerleş\w*, taşın\w*, yazıyor\w*,
        geliyor\w*, katılıyor\w*""",
    not_before="",
    elsewhere=r"""trafik\w*, satın al\w+, aldım, almıştım, doğdum, doğumlu, tatil\w*, fabrika\w*, üretil\w+,
        gördüm, görmüştüm, sipariş, havaalan\w*, havaliman\w*, uçuş\w*, konser\w*, fuar\w*, arıza\w*, çekici\w*""",
    firms="bayan, bay, sayın, üniversitesi, bayii, servis",
    everyday="kim, on, bin, kar, yer, al, el, ile, var, son, tam, ara, kur, bas, ev",
    nowhere="""evde, işte, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık,
        pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar""",
    regions="bavyera, saksonya, hessen, karadeniz, anadolu, ruhr, tirol, vestfalya",
    countries={
        "DE": "almanya, almanyada, almanyadan, almanyadayım, almanyadaki",
        "AT": "avusturya, avusturyada, avusturyadan",
        "CH": "isviçre, i̇sviçre, isviçrede, isviçreden",
        "LU": "lüksemburg, lüksemburgda",
        "FR": "fransa, fransada, fransadan",
        "IT": "italya, i̇talya",
        "ES": "ispanya",
        "BE": "belçika, belçikada, belçikadan",
        "NL": "hollanda, hollandada, hollandadan",
        "PL": "polonya",
        "TR": "türkiye, turkiye, türkiyede, türkiyeden, türkiyedeyim",
        "GB": "ingiltere",
        "LI": "lihtenştayn",
    },
    towns={
        "DE": "Münih, Wedding, Kreuzberg, Neukölln",
        "AT": "Viyana",
        "CH": "Zürih, Bazel, Cenevre, Lozan",
        "TR": """İstanbul, Ankara, İzmir, Antalya, Bursa, Adana, Konya, Gaziantep, Kayseri, Mersin, Eskişehir,
            Trabzon, Samsun, Denizli, Diyarbakır, Kocaeli, Bodrum, Sakarya, Edirne, Muğla""",
        "NL": "Lahey, Amsterdam, Rotterdam",
        "BE": "Brüksel, Anvers, Gent",
        "FR": "Strazburg, Paris, Lyon",
        "LU": "Lüksemburg",
    },
    code_labels=r"posta kodu, posta kodum, postakodu, posta kod, pk, p\.k\., kod",
    other_numbers="""fatura, sipariş, parça, parça no, şasi, şase, dosya, dosya no, sözleşme, müşteri no, müşteri
        numarası, numara, numarası, no, ref, referans, fiyat, tutar, plaka, kilometre, km, yıl, bütçe, azami, en
        fazla, poliçe, teklif, tl""",
    units=r"""tl\b, lira\w*, avro\w*, euro\w*, kilometre\w*, km\w*, beygir\w*, model\b, yılı\w*, kişi\w*, aylık,
        yıllık, bin\b""",
    phone_labels="tel, telefon, cep, gsm, numara, ara, arayın, ulaş, sms, whatsapp",
    other_phones="müşteri no, müşteri numara, fatura, sipariş, sözleşme, dosya, şasi, vergi no, tc",
)
