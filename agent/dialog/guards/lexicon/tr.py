"""Turkish words of the guards."""

CUES = {
    "request": r"""
        \w+bilir miyim|\w+yim mi|sadece|yalnızca|lütfen|ihtiyacım var|eksik|yazar mısın\w*|söyler misin\w*|
        paylaşır mısın\w*|ekleyin|ekle|gönderin|bildirin|\w+r m[ıiuü]s[ıiuü]n\w*|gerek\w*|kaldı|yeterli|rica ed\w*|
        iletin|belirt\w*|bekliyorum|öğren\w*|yazın|paylaşın|lazım|ihtiyac\w*|bırak\w*|verin|ver""",
    "postcode": r"posta kod\w*",
    "place": r"nerede (?:oturuyor|yaşıyor)\w*|hangi şehir\w*",
    "country": r"hangi ülke\w*",
    "availability": r"""
        ne zaman(?! ister| diler)|hangi gün\w*|saat kaç\w*|birkaç gün|uyan (?:birkaç )?gün\w*|hangi tarih\w*""",
    "configuration": r"hangi (?:model|araba|araç|otomobil)\w*|hangisi\w*|istediğiniz model\w*|hangi modeli",
    "confirmation": r"""
        ilet\w*|aktar\w*|paylaş\w*|ilet\w*|aktar\w*|paylaş\w*|gönder\w*|yolla\w*|yönlendir\w*|ulaştır\w*|bildir\w*|
        gönder\w*""",
    "permission": r"""
        \w+bilir mi\w*|onaylıyor musunuz|onaylıyor musun|\w+yim mi|\w+yım mı|izin veri\w*|onay\w*|izin\w*|
        uygun mu\w*|kabul ed\w*|\w+bilir mi\w*|\w+yım mı|tamam mı|ister misin\w*|\w+m[ae]m[ıi] ister\w*|
        \w+m[ae]ma izin|uygun mudur|sizin için uygun|\w+[ae]yim mi|\w+[ae]y[ıi]m m[ıi]|olur mu""",
    "name": r"""
        adınız\w*|isminiz\w*|adın[ıi] (?:da|yaz(?!ar|acağ)\w*|ekle\w*|paylaş\w*)|ismini (?:da|de|yaz\w*|ekle\w*)|
        adın ve|adın ne""",
    "phone": r"telefon\w*|numara\w*",
    "email": r"(?<!bu )(?:e-?posta\w*|e-?mail\w*)",
    "change": r"değiştir\w*|farklı",
    "equipment": r"hangi (?:renk|motor|donanım|vites)\w*",
    "private": r"""
        bütçe\w*|doğum tarih\w*|kimlik\w*|pasaport\w*|iban|kredi kart\w*|gelir(?:iniz|in)|maaş\w*|mesle(?:k|ğ)\w*|
        ev adres\w*|şifre\w*|kaç yaş\w*|yaş(?:ınız|ın)\w*|şu anki (?:araba|araç|arac)\w*|şu an kullan\w*|çocu\w*|
        evli\w*|uyruk\w*|müşteri numara\w*|kaç kişi\w*|ehliyet numara\w*|ne zamandan|adresiniz\w*|adresini (?:yaz|
        paylaş|ver)\w*|iş(?:iniz|in)\b|şu an(?:da|ki)? (?:\w+ ){0,2}(?:araba|araç|kullan)\w*|plaka\w*|kaç kilometre|
        çalışıyor(?:sunuz|sun)|sigara\w*|kopya\w*|fotokopi\w*|tarama\w*""",
    "negation": r"değil|hiçbir|yok|\w+m[ae]z\w*|\w+m[ae]m\w*|maalesef|\w+m[ıiuü]yor\w*|olmadan|önce",
    "condition": r"ancak|\w+d[ıiuü]ğ[ıiuü]nda|\w+s[ae]n[ıi]z|\w+ m[ıiuü]y[ıiuü]m|önce|\w+bilir miyim|\w+rsa\w*",
    "promise": r"""
        garanti\w*|rezerve\w*|kesinleşti|onaylandı|onaylıyoruz|stokta\w*|hemen teslim|teslim edil\w*|ücretsiz|
        bedava|hediye\w*|indirim\w*|en iyi fiyat|söz veri\w*|iade\w*|tazmin\w*|telafi\w*|özel (?:fiyat|koşul|
        şart)\w*|uygun fiyat\w*|daha ucuz|bedelsiz|masrafsız|hazır (?:olacak|bekliyor)|sizi bekliyor|
        randevunuz (?:alındı|ayarlandı|hazır|onaylandı|kesinleşti|kesin)\w*|kesinlikle|mutlaka|emin olabilirsiniz|
        bağlayıcı olma\w*|hiçbir yükümlülük|pazarlık\w*|karşılayacağız|karşılarız|masrafları|biz öderiz|bizden|
        bonus|silindi|silinmiş\w*|sildik|sildim|(?:iyi|uygun|özel|harika|cazip) (?:bir )?(?:fiyat|teklif|koşul)\w*|
        ikram\w*|armağan\w*|sorununuzu çözecek|ertelendi|kaydırıldı|randevunuz (?:\w+ ){0,3}(?:alındı|değiştirildi|
        taşındı)|paranızı""",
    "deadline": r"""
        bugün\w*|yarın|hemen|derhal|içinde|en kısa sürede|kısa süre\w*(?! önce)|yakında|en geç|bu (?:akşam|hafta|
        gece)|birazdan|gün içinde|saat içinde|en yakın zamanda|çok yakında|hızlıca|(?:pazartesi|salı|çarşamba|
        perşembe|cuma|cumartesi)(?:ye|ya) kadar""",
    "passed": r"""
        ilettim|gönderdim|aktardım|iletildi|gönderildi|talebini(?:zi)? aldı|(?:talebiniz|isteğiniz|
        talebin) (?:şimdi|artık|şu anda) (?!size|bana|şöyle|böyle)\w+|yolladım|paylaştım|verdim|bildirdim|
        ulaştırdım|ilettik|gönderdik|paylaştık""",
    "dealer": r"bayi\w*|galeri\w*",
    "dealer_acts": r"bayi (?:talebinizi|sizi|biliyor|arayacak|seni)|bayi \w+ aldı",
    "advert": r"""
        bülten\w*|abone\w*|kampanya\w*|özel teklif\w*|özel fırsat\w*|fırsat\w*|indir(?:in|meyi)|uygulamamız\w*|
        takip ed\w*|değerlendir\w*|yorum (?:yap|bırak)\w*|hediye çeki|kaçırma\w*|rakipsiz|cazip|özel(?= fiyat)|
        eşsiz|kaçmaz|tasarruf\w*|sürüş keyfi|hayalinizdeki|son şans|âşık|bayılacak\w*|hemen (?:alın|satın|sipariş)|
        inanılmaz|harika (?:bir )?(?:otomobil|araba|fırsat)|indirimde|promosyon\w*|indirimli|
        fiyatlar (?:\w+ )?(?:art|yüksel)\w*|geç kalmayın|acele edin|beklemeyin|ikinci el|sıfır kilometre|
        test araçları|göz atın|göz atmayı|sosyal medya\w*|instagram\w*|facebook\w*|prim\w*|biliyor muydunuz|
        biliyor muydun|sezon indirim\w*|açık kapı|tanıtım günü\w*""",
    "formal": r"""
        siz|sizin|size|sizi|sizden|sizinle|\w+[ıiuü]n[ıiuü]z(?:[ıiuü]|[ae]|d[ae]n?)?|\w+s[ıiuü]n[ıiuü]z|
        m[ıiuü]s[ıiuü]n[ıiuü]z""",
    "informal": r"sen|senin|sana|seni|senden|seninle|misin|mısın|musun|müsün|vaktin",
    "injected": r"""
        sistem (?:talimat|istem|mesaj)\w*|talimatlarım\w*|istemim|dil modeli\w*|openai|chatgpt|geliştirici modu|
        önceki talimatları|bundan sonra ben|şiir\w*|fıkra|tarif\w*|şifre\w*|parola\w*|korsan|yeni rol\w*|
        işte (?:kod|şiir|çeviri|talimat)\w*|bana verilen talimat\w*|görmezden|yok say\w*|artık ben|yönerge\w*|
        talimatları (?:yok|görmez)""",
    "poses": r"""
        benim adım|adım|ben (?:bir insanım|gerçek bir)|ben bot değilim|danışmanıyım|(?:müşteri )?(?:temsilcisi|
        danışmanı|çalışanı) olarak|gerçek (?:bir )?(?:insan|kişi)|etten kemikten|makine değilim|
        (?:gerçek )?bir (?:insanla|kişiyle) (?:konuşuyor|yazışıyor)\w*|(?:gerçek )?(?:bir )?insanım""",
    "person": r"insan\w*|meslektaş\w*|biri\w*|ekib\w*|ekip\w*|çalışan\w*|iş arkadaş\w*",
    "machine": r"program\w*|otomatik|makine\w*|bilgisayar\w*|bot\w*|asistan\w*|yazılım\w*|yapay zek\w*|dijital",
    "title": r"bay|bayan|sayın|doktor|dr|prof",
    "unit": r"kişi\w*|koltuk\w*|saat\w*|gün\w*|hafta\w*|dakika\w*|ay|yıl\w*|yüzde|euro|avro|litre\w*|kilometre\w*",
    "harmless": r"ehliyet\w*|sürücü belge\w*",
    "about_postcode": r"posta kod\w*|kod\w*|nere\w*|çevre\w*|yakın\w*|oturuy\w*|yaşıyor\w*|şehir\w*|bölge\w*|ilçe\w*",
    "about_availability": r"""
        ne zaman|zaman\w*|gün\w*|saat\w*|tarih\w*|vakit\w*|vakt\w*|hafta\w*|sabah\w*|akşam\w*|öğleden\w*|müsait\w*|
        uygun\w*|randevu\w*""",
    "about_configuration": r"model\w*|araba\w*|araç\w*|arac\w*|otomobil\w*|versiyon\w*|hangi\w*|bunlardan|birini",
    "opener": r"""
        (?:\w+ ){0,4}(?:kim(?!se)\w*|kaç\w*|nasıl|nerede\w*|nereden|neden|niçin|hangi\w*|ne (?:kadar|zaman|tür|
        sıklıkla)\w*)""",
    "opener_verb": r"(?!x)x",
    "joint": r"ve|veya|ayrıca|bir de",
    "familiar": r"""
        doğru\w*|uygun\w*|tamam|yaz\w*|söyle\w*|paylaş\w*|gönder\w*|bildir\w*|tekrar\w*|onayl\w*|soru\w*|
        değiştir\w*|yardım\w*|ara\w*|bayi\w*|test sürüş\w*|bilgi\w*|kast\w*|miyim|mıyım|muyum|müyüm|ister\w*|
        tercih\w*|hangisi\w*|sizin|senin|olur|mısınız|misiniz|musunuz|müsünüz|bir kez daha|yeniden|yine|heceley\w*|
        talep|talebi\w*|özet\w*""",
    "feature": r"""
        koltuk ısıtma\w*|ısıtmalı\w*|açılır tavan|sunroof|masajlı\w*|ambiyans\w*|carplay|android auto|
        hız sabitley\w*|park sensör\w*|park asistan\w*|havalandırmalı\w*|klima\w*|ses sistemi|anahtarsız\w*|
        alaşım\w*|kör nokta\w*|şerit (?:takip|koruma)\w*|bagaj kapağı|wallbox|hızlı şarj\w*|kış lasti\w*|
        tavan ray\w*|havalı süspansiyon|otonom\w*""",
    "bare_fwd": r"önden|ön",
    "bare_rwd": r"arkadan|arka",
    "bare_awd": r"dört(?: tekerlek\w*)?|4x4",
    "own_doing": r"""
        düzelt\w*|değiştir\w*|not al\w*|güncell\w*|ayarlıyorum|bakıyorum|arıyorum|hazırlıyorum|ekliyorum|başl\w*""",
    "wish": r"(?:iyi|güzel|keyifli|hoş) (?:günler|akşamlar|hafta sonları|haftalar|bir gün|yolculuklar|sürüşler)",
    "pending": r"""
        onayınız\w*|onayın\w*|onay ver\w*|izniniz\w*|iznin\w*|ancak siz|sonra|iletilecek|iletilir|edilecek|
        onayladı\w*""",
    "article": r"yeni|da|de|bir",
    "i_am": r"ben|adım|ismim",
    "wheels": r"tekerle\w*|çeker",
    "open": r"öğrenebil\w*|kalan|eksik\w*|kaldı|bilgi\w*|yanıtla\w*|bekliyor\w*|paylaş\w*|sor(?:mak|ay|uyor|ar)\w*",
    "relative": r"(?!x)x",
    "but": r"ama|fakat|ancak|yine de",
    "summary": r"özet\w*|mesaj\w*",
    "offer": r"""
        isterseniz|istersen|dilerseniz|dilersen|memnuniyetle|seve seve|haber ver\w*|söylemeniz yeterli|
        yazmanız yeterli""",
    "brand_noun": r"sizi\w*|size|ekibi|bayi\w*|model\w*",
    "purchase": r"satın al\w*|takas\w*|finansman\w*|kredi\w*|kapora|peşinat|sigorta\w*",
    "soon": r"""
        bugün\w*|yarın\w*|akşam\w*|sabah\w*|öğleden\w*|birazdan|yakında|kısa süre(?! önce)\w*|hızl\w*|çabuk|
        saat içinde|dakika\w*|iş günü\w*|gün içinde|hafta içinde|hafta\w*|hemen""",
    "already": r"bile|çoktan|zaten|şimdiden|bu arada",
    "told": r"""
        haberdar\w*|bilgilendir(?:dim|dik|ildi)|biliyor|aldı|gitti|ulaştı|elinde|sahip|haber verdim|kaydettim|
        kaydedildi|kaydınız\w*|bildirildi|haber verildi|iletilmiş|bekliyor|söyledim|anlattım|bahsettim""",
    "contact": r"""
        ara(?:yacak|r|yacağız)\w*|dön(?:ecek|eceğiz|er|üş)\w*|yanıt\w*|iletişim\w*|ulaş\w*|yaz(?:acak|acağız)\w*|
        bayi\w*|cevap\w*|bekli\w*""",
    "multiple": r"iki kat\w*|üç kat\w*|yarı(?:sı)?\w*|katına|çift",
    "car": r"araç|aracınız|araba\w*|otomobil\w*|aracın",
    "ready": r"hazır\w*|emrinize|bekl\w*|müsait",
    "dealer_noun": r"bayi",
    "out_of_place": r"""
        (?:\w+ ){0,4}(?:kim(?!se)\w*|kaç (?:kişi|yaş|kilometre|para)\w*|ne kadar\w*|neden|niçin|ne sıklıkla)""",
}
NUMBERS = """
    iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 onbir=11 oniki=12 yirmi=20 otuz=30 kırk=40 elli=50
    yüz=100 bin=1000"""
