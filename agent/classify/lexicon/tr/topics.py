"""Turkish phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.T_PRICE: (
        r"(?:fiyat\w*|kaç (?:para|lira|euro|tl)\w*|kaça\w*|ne kadar(?:a|dır| tutar\w*| eder| fiyat\w*|"
        r" ödüyor\w*)?(?! sür| yak| gid| bekl| men)|ücret\w*|pahalı\w*|"
        r"maliyet\w*|liste fiyat\w*|preis\w*|kostet)",
    ),
    Cue.T_OFFER: (
        r"(?:leasing\w*|kiralama\w*|finansman\w*|finanse\w*|kredi\w*|taksit\w*|aylık\w*|teklif\w*|indirim\w*|"
        r"kampanya\w*|broşür\w*|katalog\w*|takas\w*|"
        r"peşinat\w*|teşvik\w*|iskonto\w*|angebot\w*|rate|raten|inzahlungnahme)",
    ),
    Cue.T_DELIVERY: (
        r"(?:teslimat\w*|teslim (?:süre|tarih|al|ed)\w*|ne zaman (?:teslim|gelir|gelecek|elime)\w*|stok\w*|"
        r"bekleme süre\w*|lieferzeit\w*|hazır araç|hemen alabilir\w*|"
        r"kaç (?:ay|hafta)\w* (?:bekl|sür|teslim|gel)\w*)",
    ),
    Cue.T_CONSUMPTION: (
        r"(?:tüketim\w*|yakıt\w*|kaç yakıyor|ne kadar yakıyor|ne yakıyor|"
        r"(?:yüzde|100 km\w*|yüz kilometre\w*|şehir içi\w*) kaç litre\w*|kaç litre (?:yak|tüket|harc|iç)\w*|"
        r"^\W*kaç litre\w*\W*$|"
        r"yakar\w*|yakıyor\w*|co2\w*|"
        r"verbrauch\w*|emisyon\w*)",
    ),
    Cue.T_RANGE: (
        r"(?:menzil\w*|(?:tek|bir|tam|dolu) (?:şarj|depo|batarya)\w*|kaç (?:km|kilometre)\w* (?:gid|yap|yol|"
        r"menzil)\w*|ne kadar (?:yol|gid)\w*|reichweite\w*)",
    ),
    Cue.T_SEATS: (
        r"(?:koltuk sayı\w*|kaç kişi\w*|kaç koltuk\w*|\d kişilik|yedi kişilik|beş kişilik|üçüncü sıra\w*|koltuklu\w*|"
        r"kişilik\w*|sitzplätze)",
    ),
    Cue.T_BOOT: (r"(?:bagaj(?! kapa)\w*|kofferraum\w*|yükleme hacm\w*|bagaj hacm\w*)",),
    Cue.T_TOWING: (
        r"(?:çekme kapasite\w*|çeki kapasite\w*|römork\w*|karavan\w*|kaç kilo çek\w*|ne kadar çek\w*|treyler\w*|"
        r"anhängelast\w*)",
    ),
    Cue.T_POWERTRAIN: (
        r"(?:motor\w*|dizel\w*|benzin\w*|hibrit\w*|hybrid\w*|elektrik\w*|plug-?in\w*|beygir\w*|yakıt türü|yakıt tipi|"
        r"motor seçene\w*|phev|lpg\w*|diesel)",
    ),
    Cue.T_TRANSMISSION: (r"(?:vites\w*|otomatik\w*|manuel\w*|düz vites\w*|şanzıman\w*|automatik|getriebe)",),
    Cue.T_DRIVETRAIN: (r"(?:dört çeker\w*|4 çeker\w*|4x4\w*|çekiş\w*|önden çek\w*|arkadan it\w*|awd|allrad\w*)",),
    Cue.T_TRIM: (
        r"(?:donanım (?:paket|seviye|seçene)\w*|donanım\w*|versiyon\w*|paket(?:ler|leri|i)|hangi paket\w*|"
        r"ausstattung\w*)",
    ),
    Cue.T_COLOUR: (r"(?:renk\w*|reng\w*|farbe\w*|boya seçene\w*)",),
    Cue.T_EXTRAS: (
        r"(?:ekstra\w*|opsiyon\w*|çeki demir\w*|cam tavan\w*|panoramik\w*|ısı pompa\w*|matrix\w*|navigasyon\w*|"
        r"deri koltuk\w*|head-?up\w*|geri görüş\w*|"
        r"park kamera\w*|koltuk ısıtma\w*|carplay|sunroof\w*|ahk)",
    ),
    Cue.T_MODELS: (
        r"(?:hangi (?:model|araç|araba|araba?lar|arac)\w*|model (?:yelpaze|çeşit|seçene|liste)\w*|ne tür (?:araç|"
        r"araba|model)\w*|modelleriniz|hangi arabalar\w*)",
    ),
    Cue.T_DEALER: (
        r"(?:nerede(?:siniz|sin|dir|yiz)?|nerdesiniz|nereye (?:gel|gitm)\w*|en yakın (?:bayi|şube|galeri|servis)\w*|"
        r"hangi (?:bayi|şube|galeri)\w*|bayi\w* (?:nerede|adres|var mı)\w*|"
        r"adres(?:iniz|i ne|iniz ne|iniz nedir)\w*|çalışma saat\w*|mesai saat\w*|açık ?m(?:ı|i)\w*|açıksınız|"
        r"kaça kadar açık\w*|kaçta (?:aç|kap)\w*|"
        r"bayiniz\w*|şubeniz\w*|bayileriniz\w*|wo ist)",
    ),
    Cue.T_BOT: (
        r"(?:(?:bot|robot|insan|makine|yapay zeka|chatbot|gerçek (?:kişi|insan|biri)|program|bilgisayar)(?:la|le|yla|"
        r"ile|mi|mu)? ?(?:m(?:ı|i|u|ü)\w*|musun\w*|misin\w*|konuşuyor\w*|"
        r"yazışıyor\w*|yazıyor\w*)|chatgpt|yapay zeka m\w*|karşımda(?:ki)? (?:\w+ )?(?:insan|bot|robot)\w*)",
    ),
    Cue.T_DATA_USE: (
        r"(?:(?:veri|bilgi|numara|adres)lerim\w* (?:\w+ ){0,3}?(?:ne ol|ne yap|kim|nerede|ne için|kiml|nasıl kullan|"
        r"saklan|paylaş)\w*|"
        r"kim(?:e|ler|lerle|le|in)? (?:\w+ ){0,3}?(?:bilgi|veri|numara)lerim\w*|gizlilik\w*|kvkk|"
        r"kişisel veri\w* (?:koru|politika)\w*|"
        r"(?:neden|niye|niçin|ne için) (?:\w+ ){0,3}?(?:posta kod|numara|adres|isim|adım|mail|e-?posta|bilgi|veri|"
        r"telefon)\w*|datenschutz\w*|"
        r"(?:posta kod|numara|adres|mail|telefon)\w* (?:\w+ ){0,2}?(?:neden|niye|niçin|ne için) (?:lazım|gerek|iste|"
        r"gerekli)\w*)",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:beygir\w*|tork\w*|kwh?|ps|hp|şarj süre\w*|şarj (?:güc|hız|olma)\w*|kaç (?:dakika|saat)\w* (?:şarj|"
        r"dol)\w*|wallbox|ölçü\w*|boyut\w*|uzunlu\w*|genişli\w*|"
        r"yükseklik\w*|isofix|euro ?ncap|garanti\w*|batarya\w*|akü\w*|vergi\w*|sigorta\w*|azami hız|son hız|"
        r"hızlanma\w*|0-100|carplay|android auto|yazılım\w*|"
        r"iş başvuru\w*|staj\w*|basın\w*|sponsor\w*|bağış\w*|röportaj\w*|yerden yüksek\w*)",
    ),
}
