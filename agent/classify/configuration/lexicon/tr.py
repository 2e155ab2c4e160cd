"""Turkish words for what can be configured, and Turkish cues; verbs and refusals stand behind what they speak of."""

import re
from collections.abc import Iterator, Mapping

from agent.classify.lexicon.tr.inflection import CASES, MINE, YOURS, decline

_SOFTENED = ("tik", "rik")  # "otomatiği"
_SHORTEST_INFLECTED = 4  # letters
_BARE = str.maketrans("öüıÖÜ", "ouiOU")
_POSSESSIVE = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}


def _inflect(noun: str) -> Iterator[str]:
    """A noun or an adjective used as one, in all cases, also with "its" ("siyahını")."""
    owned = _owned(noun)
    for cases in (decline(noun, softened=noun.endswith(_SOFTENED)), decline(owned, possessed=True)):
        yield from (form for forms in cases for form in forms if "'" not in form)


def _owned(noun: str) -> str:
    """The noun with "its" at its end: "siyahı", "otomatiği", "mavisi"."""
    last = next((letter for letter in reversed(noun) if letter in _POSSESSIVE), "e")
    stem = f"{noun[:-1]}ğ" if noun.endswith(_SOFTENED) else noun
    return stem + ("s" if noun[-1] == last else "") + _POSSESSIVE[last]


def _forms(nouns: str) -> str:
    """The listed words in all cases; abbreviations as they are, as "awd'ye" glued would look like other words."""
    listed = [" ".join(phrase.split()) for phrase in nouns.split(",")]
    return ", ".join(form for one in listed for form in _forms_of(one))


def _forms_of(phrase: str) -> Iterator[str]:
    """Of phrases, which multiply by their spellings, only the commonest cases."""
    if len(phrase) < _SHORTEST_INFLECTED:
        yield phrase
    elif " " in phrase:
        owned = _owned(phrase)
        yield from (phrase, owned, f"{owned}n{owned[-1]}")
    else:
        yield from _inflect(phrase)


VALUES: Mapping[str, str] = {
    "powertrain:petrol": _forms(
        "benzinli, benzin, benzinli motor, benzin motoru, benzin motorlu, benzinli versiyon, benziner"
    ),
    "powertrain:diesel": _forms("dizel, diesel, mazotlu, mazot, dizel motor, dizelli, motorin, disel, dizel versiyon"),
    "powertrain:hybrid": _forms(
        "hibrit, hibrid, hybrid, hibritli, hybrit, hibrit versiyon, hibrit motor, hibrit model"
    ),
    "powertrain:hev": _forms(
        """tam hibrit, full hibrit, full hybrid, kendi kendini şarj eden hibrit, kendini şarj eden hibrit, fişsiz
        hibrit, prizsiz hibrit, kablosuz hibrit, şarjsız hibrit, şarj gerektirmeyen hibrit, şarj edilmeyen hibrit,
        klasik hibrit, normal hibrit, şarj istemeyen hibrit, prize takılmayan hibrit, standart hibrit, kendi
        kendine şarj olan hibrit, kendi şarj olan hibrit, fişe takılmayan hibrit, tam hybrid, plug-in olmayan
        hibrit, plug-in olmayan hybrid, şarj edilmesi gerekmeyen hibrit, şarj derdi olmayan hibrit, dışarıdan şarj
        edilmeyen hibrit"""
    ),
    "powertrain:phev": _forms("""plug-in hibrit, plug-in hybrid, plug-in, şarjlı hibrit, prizli hibrit, fişli
    hibrit, şarj edilebilir hibrit, şarj edilebilen hibrit, kablolu hibrit, prize takılan hibrit, fişe takılan
    hibrit, şarj edilen hibrit, plugin, şarj edilir hibrit, prizden şarj olan hibrit, phev, dıştan şarjlı hibrit,
    harici şarjlı hibrit, plugin hibrit, şarjlı hybrid, prizden şarj edilen hibrit, dışarıdan şarj edilen hibrit,
    evde şarj edilen hibrit"""),
    "powertrain:bev": _forms("""elektrikli, bataryalı, tam elektrikli, tamamen elektrikli, yüzde yüz elektrikli, saf
    elektrikli, elektrikli araç, elektrikli araba, elektrikli otomobil, elektrikli versiyon, elektrikli model,
    elektrik motorlu, elektrikle çalışan, bev, elektro, elektroauto, full elektrik, full elektrikli, elektrikli
    olan, eletrikli, elektirikli, e-auto"""),
    "powertrain:plug": "fişli, prizli, fişe takılan, prize takılan, fişten şarj olan, prizden şarj olan",
    "powertrain:combustion": "içten yanmalı, yanmalı motor, içten yanmalı motor, içten yanmalısı",
    "powertrain:lpg": _forms("lpg, lpg'li, lpgli, otogaz, tüplü, otogazlı, lpg li, gazlı"),
    "powertrain:cng": _forms("cng, cng'li, doğalgaz, doğalgazlı, doğal gazlı, doğal gaz"),
    "powertrain:hydrogen": _forms("hidrojen, hidrojenli, yakıt hücreli, yakıt pilli, hidrojenle çalışan"),
    "transmission:automatic": _forms("""otomatik, otomatik vites, otomatik vitesli, otomatik şanzıman, otomatik
    şanzımanlı, debriyajsız, çift kavramalı, dsg, cvt, yarı otomatik, tam otomatik, otomatik vites olan, otomatiği
    olan, otomotik, automatik, otomatk"""),
    "transmission:manual": _forms("""manuel, manuel vites, manuel vitesli, düz vites, düz vitesli, manuel şanzıman,
    düz şanzıman, debriyajlı, manüel, 6 ileri manuel, altı ileri, 6 ileri, normal vites, mekanik vites, mekanik
    şanzıman, manual vites, kollu vites"""),
    "drivetrain:awd": _forms("""dört çeker, 4 çeker, 4x4, dört tekerlekten çekiş, dört tekerlekten çekişli, dört
    tekerden çekiş, 4 tekerden çekiş, 4 tekerlekten çekiş, awd, 4wd, allrad, dört çekerli, 4 çekerli, dörtçeker,
    dört tekerden çekişli, her teker çekiş, 4 tekerlekten çekişli"""),
    "drivetrain:fwd": _forms("önden çekiş, önden çekişli, ön çeker, fwd, önden çeker, ön tekerlekten çekiş"),
    "drivetrain:rwd": _forms(
        "arkadan itiş, arkadan itişli, arkadan çekiş, arkadan çekişli, rwd, arka çeker, arkadan iter"
    ),
    "extras:towbar": _forms("""çeki demiri, çeki demirli, çeki kancası, çeki kancalı, römork kancası, römork
    bağlantısı, çeki topuzu, ahk, çeki topuzlu, karavan kancası, römork demiri, çekme demiri, anhängerkupplung,
    anhängekupplung, treyler bağlantısı, çeki aparatı, arka kanca, römork takma yeri, kanca demiri"""),
    "extras:panoramic_roof": _forms("""panoramik cam tavan, panoramik tavan, panoramik, cam tavan, cam tavanlı,
    sunroof, açılır tavan, panoramik tavanlı, panorama tavan, panorama, panoramalı, panoramik cam tavanlı,
    sunrooflu, panoramadach, cam tavanı, panaromik cam tavan, panaromik tavan"""),
    "extras:heat_pump": _forms("ısı pompası, ısı pompalı, ısı pompa, wärmepumpe"),
    "extras:matrix_led": _forms("""matrix led, matrix far, matrix led far, matris far, matris led, matris led far,
    matriks far, matriks led, matrix, matrix ledli, matrix farlı, matris farlı, matriks led far, matrix ışık,
    matrix ledler, matrix farlar"""),
    "extras:navigation": _forms("navigasyon, navigasyonlu, navi, navili, gps, navigasyon sistemi, navigasyon cihazı"),
    "extras:leather": _forms(
        "deri, deri koltuk, deri koltuklu, deri döşeme, deri döşemeli, deri kaplama, hakiki deri, derili"
    ),
    "extras:head_up_display": _forms("""head-up display, head-up, head up ekran, hud, ön cama yansıtmalı gösterge,
    cama yansıtma, hayalet gösterge, headup, ön cama yansıyan gösterge, yansıtmalı gösterge, cama yansıtmalı ekran,
    ön cam göstergesi, head-up ekran, baş üstü ekran, baş üstü gösterge, hayalet ekran"""),
    "extras:parking_camera": _forms("""geri görüş kamerası, geri görüş kameralı, park kamerası, park kameralı, arka
    kamera, geri kamera, geri vites kamerası, 360 kamera, 360 derece kamera, çevre görüş kamerası, arka görüş
    kamerası, 360 kameralı, 360 derece kameralı, geri kamerası, kuşbakışı kamera, kuş bakışı kamera, arka kameralı,
    geri kameralı, rückfahrkamera"""),
    "idiom:": """kırmızı ışık, kırmızı ışıkta, yeşil ışık, sarı ışık, kırmızı yanıyor, sarı yanıyor, turuncu
    yanıyor, kırmızı lamba, sarı lamba, turuncu lamba, sarı ikaz, kırmızı ikaz, turuncu ikaz, sarı uyarı, kırmızı
    uyarı, sarı renkte yanıyor, kırmızı kart, sarı kart, mavi kart, beyaz eşya, siyah beyaz, gri alan, gri bölge,
    yeşil plaka, yeşil pasaport, kara kutu, kırmızı çizgi, beyaz bayrak, sarı sayfalar, mavi yakalı, beyaz yakalı,
    yeşil kart, yeşil enerji, kırmızı haç, beyaz saray, elektrikli bagaj, elektrikli bagaj kapağı, elektrikli
    koltuk, elektrikli koltuklar, elektrikli cam, elektrikli camlar, elektrikli ayna, elektrikli aynalar,
    elektrikli bisiklet, elektrikli scooter, elektrikli park freni, elektrikli el freni, elektrikli katlanır ayna,
    elektrikli süpürge, otomatik yanıt, otomatik cevap, otomatik mesaj, otomatik mail, otomatik e-posta, otomatik
    ileti, otomatik klima, otomatik park, otomatik olarak, otomatik fren, otomatik far, otomatik asistan, otomatik
    bildirim, otomatik oluşturulmuştur, otomatik ödeme, deri ceket, deri çanta, deri direksiyon, deri mont, benzin
    fiyatları, benzin istasyonu, benzin almak, mazot fiyatları, kullanım kılavuzu, kara cuma, black friday, sarı
    öküz, siyah kuşak, yeşil alan, beyaz sayfa, kırmızı alarm, hibrit çalışma, hibrit çalışıyorum, manuel olarak,
    elektrik faturası, deri cüzdan""",
}

COLOURS: Mapping[str, str] = {
    "black": "siyah, simsiyah, mat siyah, parlak siyah",
    "white": "beyaz, bembeyaz, inci beyazı, kırık beyaz",
    "grey": "gri, füme, antrasit, koyu gri, açık gri, grafit, kurşuni",
    "silver": "gümüş, gümüş rengi, gümüş gri, gümüşi, metalik gri",
    "blue": "mavi, lacivert, koyu mavi, açık mavi, gece mavisi, masmavi, buz mavisi, turkuaz",
    "red": "kırmızı, bordo, kıpkırmızı, vişne çürüğü, şarabi",
    "green": "yeşil, koyu yeşil, zeytin yeşili, haki, yemyeşil, zümrüt yeşili",
    "brown": "kahverengi, kahve rengi, koyu kahverengi, taba, kestane rengi",
    "beige": "bej, krem, krem rengi, kum beji, kum rengi, şampanya",
    "yellow": "sarı, sapsarı, hardal",
    "orange": "turuncu, portakal rengi",
}

_CUES: Mapping[str, str] = {
    "wish": """istiyorum, istiyoruz, isterim, isteriz, isterdim, isterdik, istiyom, istiyoz, istemiştim, istemiştik,
    istiyordum, istiyorduk, arzu ediyorum, düşünüyorum, düşünüyoruz, rica ediyorum, rica ederim, rica edecektim, lütfen,
    ilgileniyorum, ilgileniyoruz, ilgilendiğim, ilgimi çekti, ilgimi çekiyor, ilgim var, ilgimiz var, denemek, denesem,
    denesek, deneyebilir, denemeyi, sürmek, sürmeyi, sürsem, sürebilir, test sürüşü, test sürüşüne, test sürüşünü, test
    etmek, deneme sürüşü, deneme sürüşüne, sürüş, probefahrt, var mı, varmı, var mıdır, bulunuyor mu, mevcut mu,
    olabilir mi, olur mu, mümkün mü, almak istiyorum, almayı düşünüyorum, satın almak, kiralamak, sipariş, fiyat,
    fiyatı, fiyatını, leasing, teklif, beğendim, beğendik, beğeniyorum, hoşuma gitti, hoşuma gidiyor, gözüme kestirdim,
    aklımda, aklımdaki, hedefim, bakıyorum, bakıyoruz, arıyorum, arıyoruz, lazım, gerekli, gerekiyor, şart, olsun,
    olmalı, olursa, tercih, tercihim, tercihimiz, tercih ederim, tercih ediyorum, seçmek, yeni, görmek, incelemek,
    bakmak, kullanmak istiyorum, kullanabilir, binmek, sevinirim, seviniriz, ihtiyacım, ihtiyacımız, merak ediyorum,
    merak ettim, geçmek istiyorum, geçmeyi, istek, istediğim, istediğimiz, istenen, talep, talep ediyorum, meraklıyım,
    çok güzel, süper, şahane, hayran, hayranım, bayıldım, olsa, düşündüğüm, düşündüğümüz, elinizde, sizde, deneyeyim,
    deneyelim, süreyim, sürelim, yapmak istiyorum, test, sahip olmak, vermek istiyorum sipariş, geçmek, deneme,
    alacağım, alacağız, alsam, alayım, alabilir, istiyorum ben, kapmak, sürücem, denicem, deniycem, istiyor, istiyorlar,
    ister, hayalim, daha uygun, daha çok hoşuma""",
    "turn": "şimdi, artık, bundan sonra, bu sefer",
    "own": """var, vardı, kullanıyorum, kullanıyoruz, kullanıyordum, kullandığım, kullandığımız, sürüyorum,
    sürüyoruz, biniyorum, biniyoruz, sahibiyim, sahibim, sahip olduğum, sahip olduğumuz, elimde, elimdeki,
    elimizdeki, altımda, altımdaki, bende var, şu anki arabam, şu anki aracım, şimdiki arabam, şimdiki aracım,
    mevcut arabam, mevcut aracım, mevcut aracımız, mevcut arabamız, kendi arabam, kendi aracım, eski arabam, eski
    aracım, arabam, aracım, arabamız, aracımız, takas, takasa, takasla, takas etmek, takas vermek, takasa vermek,
    satmak, satıyorum, satacağım, satmayı, satmak istiyorum, elden çıkarmak, vermek istiyorum, yenilemek, yenilemek
    istiyorum, değiştirmek, değiştirmek istiyorum, almıştım, almıştık, aldım, aldık, satın aldım, satın aldık,
    servis, servise, servisi, bakım, bakıma, bakımı, muayene, lastik, lastiği, lastikleri, kış lastiği, tamir,
    arıza, inzahlung, garajda, kapıda duruyor, leasing sözleşmem, sözleşmem bitiyor, leasingim bitiyor, emektar,
    {mine}""",
    "theirs": """kullanıyor, kullanıyorlar, biniyor, sürüyor, aldı, almış, satın aldı, satın almış, sahip, eşimde,
    kardeşimde, arkadaşımda, komşumda, babamda, abimde, kuzenimde, kayınpederimde, patronumda, eşimin, kardeşimin,
    arkadaşımın, komşumun, babamın, abimin, ablamın, kuzenimin, patronumun, annemin, eniştemin, amcamın, dayımın""",
    "too": "ben de, bende, biz de, bizde, ayrıca, aynısından, aynısını, aynısı, kendim, kendim de, aynı",
    "cancel": "iptal, iptal etmek, iptal ediyorum, iptal edin, vazgeçtim, vazgeçtik, storno, stornieren",
    "booked": "ayırtmıştım, ayarlanan, ayarlamıştık, rezerve, rezervasyonum, kararlaştırılan, randevum, randevumu",
    "chosen": """olsun, olacak, seçiyorum, seçtim, seçtik, tercih ediyorum, tercih ederim, tercih ederiz, tercihim,
    karar verdim, karar verdik, karar kıldım, karar kıldık, kazandı, en iyisi, daha iyi, daha iyi olur, daha uygun,
    alalım, diyelim""",
    "whatever": """şart değil, fark etmez, farketmez, önemli değil, önemsiz, olmasa da olur, mecburi değil, zorunlu
    değil, şart değildir, gerekmiyor, olmazsa olmaz değil, opsiyonel, fark etmiyor, mühim değil""",
    "second": """da olur, de olur, da olabilir, de olabilir, da uyar, de uyar, da kabul, de kabul, da idare eder,
    de idare eder, da fena değil, de fena değil""",
    "at_need": "olmazsa, o olmazsa, en kötü, en kötü ihtimalle, mecburen, yoksa",
    "own_label": """şu anki araç, mevcut araç, mevcut aracım, mevcut aracınız, kullandığım araç, sahip olduğum
    araç, takas aracı, takas, mevcut otomobil, kullanılan araç, şu anki aracınız, eldeki araç, mevcut arabam,
    mevcut model, şimdiki araç, aracım""",
    "seen": """ilgim, ilgimiz, sorum, sorumuz, sorularım, vaktim, zamanım, vaktimiz, zamanımız, isteğim, merakım,
    aklımda, aklım, niyetim, niyetimiz, gördüm, gördük, görmüştüm, beğendim, beğendik, inceledim, baktım,
    konfigüre, hayalim, hayalimde, gözüm, şikayetim, şikayetimiz, randevum, ihtiyacım, ihtiyacımız, planım,
    planımız, mı, mi, mu, mü, derdim, ricam, talebim, gözümüz""",
    "not": "hiçbir, asla, sakın, hiç",
    "not_only": "sadece, yalnızca, sorun değil, problem değil, acelesi yok, acelem yok, neden olmasın, değil mi",
    "not_behind": """memnun kalmadım, memnun kalmadık, memnun değilim, istemiyorum, istemiyoruz, istemem, istemeyiz,
    istemedim, değil, olmasın, olmaz, olmayacak, hariç, dışında, haricinde, yerine, gerekmez, gerekmiyor, gerek yok,
    gereksiz, lazım değil, almam, almayız, sevmem, sevmiyorum, sevmedim, düşünmüyorum, düşünmüyoruz, kalsın,
    ilgilenmiyorum, ilgilenmiyoruz, ihtiyacım yok, ihtiyacımız yok, şart değil, olmayan, hayır, bana göre değil, bize
    göre değil, beğenmedim, beğenmedik, çok büyük, çok küçük, çok pahalı, fazla büyük, olmasa, almayacağım, istemezdim,
    vazgeçtim, vazgeçtik, eledim, eledik, uymaz, uymuyor, fikrinden vazgeçtim, bizi ilgilendirmiyor, asla, iptal,
    tükenmiş, tükendi, stokta yok, yanlışlıkla, hata oldu, yanlış oldu, küçük geldi, büyük geldi, küçük geliyor, küçük
    kaldı""",
    "not_after": "istemiyorum, istemem, olmasın, bana göre değil, çok büyük geldi, çok küçük geldi",
    "than": "göre, nazaran, kıyasla, statt",
    "as": "olarak",
    "prefer": """aslında, daha doğrusu, yok, hayır, pardon, özür dilerim, düzeltiyorum, düzeltme, yanlış yazdım,
    yanlış yazmışım, fikrimi değiştirdim, fikrimizi değiştirdik, onun yerine, bunun yerine, yerine, bu yüzden, o
    yüzden, bu nedenle, en çok, özellikle, tercihen, daha çok, karar değiştirdim, demek istedim, demek istemiştim,
    dur, yok yok, değil, o zaman, lieber, mümkünse, en iyisi, bilakis, sorry""",
    "driven": """kiralık, kiralamıştım, kiraladım, kiralamıştık, ödünç, ikame araç, yedek araç, denedim, denedik,
    denemiştim, denemiştik, sürdüm, sürdük, sürmüştüm, sürmüştük, kullandım, kullandık, kullanmıştım, kullanmıştık, test
    ettim, test ettik, test etmiştim, geçen hafta, geçen ay, geçen yıl, geçen sene, geçenlerde, geçen gün, dün, bindim,
    binmiştim, bindik, harikaydı, çok iyiydi, güzeldi, süperdi, test sürüşünden sonra, test sürüşü yaptım, test sürüşü
    yaptık, test sürüşü yapmıştım, başta, ilk başta, önceden istiyordum, önce istiyordum, seçmiştim, istemiştim""",
    "mine": """benim, bizim, arabam, aracım, arabamız, aracımız, kendi, eski, şu anki, şimdiki, mevcut,
    kullandığım, eşimin, sahip olduğum, yaşlı, emektar, elimdeki, altımdaki, mevcut aracım""",
    "filler": """bir, o, bu, şu, model, modeli, modelini, araç, araba, aracı, arabayı, araçla, arabayla, yeni,
    eski, güzel, çok, daha, olan, için, ile, de, da, mı, mi, mu, mü, marka, vites, vitesli, motor, motorlu, renk,
    renkli, rengi, renginde, versiyon, versiyonu, versiyonunu, ', {cases}, en, küçük, büyük, eskisi, yaşındaki,
    yıllık, adet, tane, ancak, sadece, tercihen, hem, sizin, aynı, ikinci el, sıfır, kullanılmış, bana, bize,
    hakkında, konusunda, lı, li, lu, lü, olarak""",
    "from": "aus",
    "left": "'den, 'dan, 'ten, 'tan",
    "compare": "gibi, kadar, göre, kıyasla, karşılaştırma, karşılaştırmak, karşılaştırıyorum, kıyaslamak, kıyaslıyorum",
    "switch": """geçmek, geçiyorum, geçeceğim, geçmeyi, geçiş, değiştirmek, değiştiriyorum, geçsem, geçecek, geçtim,
    geçebilir, dönmek, yükseltmek, geçelim, geçeceğiz, vazgeçmek, değiştirelim, değiştirin, değiştirir misiniz,
    değiştirebilir, çevirelim, çevirin""",
    "or": "veya, ya da, yada, yahut, veyahut, ya, mı, mi, mu, mü, ve, ile, yoksa, oder, hem, /, &, ne",
    "restart": "ama, fakat, ancak, şimdi ise, lakin",
    "drive": """test sürüşü, test sürüşüne, test sürüşünü, test sürüş, test sürüşleri, deneme sürüşü, deneme
    sürüşüne, deneme sürüşünü, test, sürüş, sürmek, sürmeyi, sürebilir, sürsem, sürsek, denemek, denemeyi,
    deneyebilir, denesem, denesek, denemeye, test etmek, probefahrt, test drive, direksiyonuna, direksiyona,
    kullanabilir, tur, deneyeyim, deneyelim, süreyim, sürelim, test edebilir, deneme, binebilir, probefahrta,
    probefahrtı, sürücem, denicem""",
    "person": """bey, hanım, beye, hanıma, sayın, saygılarımla, saygılar, selamlar, aile, ailesi, dr, adım, ismim,
    soyadım, adı, herr, frau, teşekkürler, saygılarımızla, sokak, cadde, caddesi, mahallesi, sevgiler""",
    "colour_cue": """renk, rengi, renkte, rengini, renginde, rengim, renkli, olsun, tercihen, veya, ya da, ve,
    değil, mümkünse, metalik, mat, koyu, açık, olarak, bir, en çok, mutlaka, lütfen, yada, mı, mi, mu, mü, ama,
    hariç, farbe, tercihim""",
    "not_body": """deri, koltuk, koltuklar, koltuğu, koltuklu, jant, jantlar, jantlı, iç, iç döşeme, döşeme,
    döşemeli, tavan, tavanlı, plaka, dikiş, dikişli, kaliper, ev, köpek, ceket, mont, kapı, bina, tabela, düğme,
    tuş, içi, içerisi, direksiyon, ışık, lamba, yelek, gömlek, dosya, zarf, kutu, çanta""",
    "trim_after": """donanım, donanımı, donanımlı, donanımını, paket, paketi, paketli, paketini, versiyon,
    versiyonu, versiyonunu, seviyesi, seri, serisi, model, modeli, line, edition, trim, varyant, donanım paketi,
    olanı, olan, donanımda""",
    "trim_before": """donanım, donanımı, paket, paketi, versiyon, versiyonu, seviye, donanım seviyesi, trim,
    donanım paketi, seri, ausstattung""",
    "article": "bir, o, şu",
    "place_article": "aus der",
}


def _complete(phrases: str) -> str:
    """The phrases with the endings of names in their place, and again as people type them without accents."""
    filled = phrases.format(cases=", ".join((*CASES, *YOURS)), mine=", ".join(f"'{ending}" for ending in MINE))
    listed = [" ".join(phrase.split()) for phrase in re.split(r",\s+", filled)]
    return ", ".join(dict.fromkeys((*listed, *(phrase.translate(_BARE) for phrase in listed))))


CUES: Mapping[str, str] = {cue: _complete(phrases) for cue, phrases in _CUES.items()}


def inflect_colour(stem: str) -> Iterator[str]:
    """A colour in all its cases: "siyahı", "siyahından", "beyazını"."""
    yield from dict.fromkeys(form for one in _inflect(stem) for form in (one, one.translate(_BARE)))


def inflect_name(name: str) -> Iterator[str]:
    """A folded name with the endings that people glue to it: "ostrayı", "norra", "tavikle"."""
    yield from dict.fromkeys(
        name + ending.replace("ı", "i").replace("ü", typed) for ending in CASES for typed in ("ue", "u")
    )
