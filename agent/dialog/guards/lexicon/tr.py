"""Turkish words of the guards."""

CUES = {
    "request": r"""
        \w+bilir miyim|\w+yim mi|sadece|yalnızca|lütfen|ihtiyacım var|eksik|yazar mısın\w*|söyler misin\w*|
        paylaşır mısın\w*|ekleyin|ekle|gönderin|bildirin""",
    "postcode": r"posta kod\w*",
    "place": r"nerede (?:oturuyor|yaşıyor)\w*|hangi şehir\w*",
    "country": r"hangi ülke\w*",
    "availability": r"ne zaman|hangi gün\w*|saat kaç\w*|birkaç gün|uyan (?:birkaç )?gün\w*|hangi tarih\w*|gün\w*",
    "configuration": r"hangi (?:model|araba|araç|otomobil)\w*|hangisi\w*|istediğiniz model\w*|hangi modeli",
    "confirmation": r"ilet\w*|aktar\w*|paylaş\w*",
    "permission": r"\w+bilir mi\w*|onaylıyor musunuz|onaylıyor musun|\w+yim mi|\w+yım mı|izin veri\w*",
    "name": r"adınız\w*|adın\w*|isminiz\w*|ismin\w*",
    "phone": r"telefon\w*|numara\w*",
    "email": r"(?<!bu )(?:e-?posta\w*|e-?mail\w*)",
    "change": r"değiştir\w*|farklı",
    "equipment": r"hangi (?:renk|motor|donanım|vites)\w*",
    "private": r"""
        bütçe\w*|doğum tarih\w*|kimlik\w*|pasaport\w*|iban|kredi kart\w*|gelir(?:iniz|in)|maaş\w*|mesle(?:k|ğ)\w*|
        ev adres\w*|şifre\w*""",
    "negation": r"değil|hiçbir|yok|\w+m[ae]z\w*|\w+m[ae]m\w*|maalesef|\w+m[ıiuü]yor\w*|olmadan|önce",
    "condition": r"ancak|\w+d[ıiuü]ğ[ıiuü]nda|\w+s[ae]n[ıi]z|\w+ m[ıiuü]y[ıiuü]m|önce|\w+bilir miyim|\w+rsa\w*",
    "promise": r"""
        garanti\w*|rezerve\w*|kesinleşti|onaylandı|onaylıyoruz|stokta\w*|hemen teslim|teslim edil\w*|ücretsiz|
        bedava|hediye\w*|indirim\w*|en iyi fiyat|söz veri\w*""",
    "deadline": r"bugün\w*|yarın|hemen|derhal|içinde|en kısa sürede|kısa süre\w*|yakında|en geç",
    "passed": r"ilettim|gönderdim|aktardım|iletildi|gönderildi|talebini(?:zi)? aldı|çoktan|şimdi \w+",
    "dealer": r"bayi\w*|galeri\w*",
    "dealer_acts": r"bayi (?:talebinizi|sizi|biliyor|arayacak|seni)|bayi \w+ aldı",
    "advert": r"""
        bülten\w*|abone\w*|kampanya\w*|özel teklif\w*|özel fırsat\w*|fırsat\w*|indir(?:in|meyi)|uygulamamız\w*|
        takip ed\w*|değerlendir\w*|yorum (?:yap|bırak)\w*|hediye çeki|kaçırma\w*|rakipsiz""",
    "formal": r"""
        siz|sizin|size|sizi|sizden|sizinle|\w+[ıiuü]n[ıiuü]z(?:[ıiuü]|[ae]|d[ae]n?)?|\w+s[ıiuü]n[ıiuü]z|
        m[ıiuü]s[ıiuü]n[ıiuü]z""",
    "informal": r"sen|senin|sana|seni|senden|seninle|misin|mısın|musun|müsün|vaktin",
    "injected": r"""
        sistem (?:talimat|istem|mesaj)\w*|talimatlarım\w*|istemim|dil modeli\w*|openai|chatgpt|geliştirici modu|
        önceki talimatları|bundan sonra ben""",
    "poses": r"benim adım|adım|ben (?:bir insanım|gerçek bir)|ben bot değilim|danışmanıyım",
    "person": r"insan\w*|meslektaş\w*|biri\w*|ekib\w*|ekip\w*|çalışan\w*|iş arkadaş\w*",
    "machine": r"program\w*|otomatik|makine\w*|bilgisayar\w*|bot\w*|asistan\w*",
    "title": r"bay|bayan|sayın",
    "unit": r"kişi\w*|koltuk\w*|saat\w*|gün\w*|hafta\w*|dakika\w*|ay|yıl\w*|yüzde|euro|avro|litre\w*|kilometre\w*",
    "harmless": r"ehliyet\w*|sürücü belge\w*",
}
NUMBERS = """
    iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 onbir=11 oniki=12 yirmi=20 otuz=30 kırk=40 elli=50
    yüz=100 bin=1000"""
