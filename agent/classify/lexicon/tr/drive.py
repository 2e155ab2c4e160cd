"""Turkish phrases for the drive itself: named, wished for, past, refused, moved."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TEST_DRIVE = (
    r"(?:(?:test|tets|tes|tst|tesst|deneme|denme|demo)[ -]?(?:sürüş|sürş|süruş|süüş|sürşü|sürşu|sürüüş|şürüş|suürüş)"
    r"(?:ü|ünü|üne|ünün|ünde|ünden|üm|ümü|üme|ümün|ümüz|ümüzü|ümüze|ler|leri|lerini|lerine|lük|lüğü)?\w{0,6}|"
    r"test[ -]?(?:drive|fahrt|sürme|sürmesi|turu)\w{0,6}|deneme turu\w{0,4}|prob(?:e|a)[ -]?fah?rt\w{0,9}|"
    r"sürüş test\w{0,6})"
)
DRIVING = (
    r"(?:(?:sür|dene|kullan|bin|test et|test ed)(?:mek|mak|meyi|mayı|meye|maya|mem|mam|memiz|mamız|sem|sek|sam|sak|"
    r"yebil\w+|ebil\w+|abil\w+|meden|madan|mesi|ması|melik|mesini|eyim|ayım|yeyim|yelim|elim|alım|iyim|elim|üp|ip|yip|"
    r"ıp|mekten|cem|icem|ücem|iycem)|"
    r"direksiyon\w* (?:geç|başın|otur)\w*|tur at\w*|test sür\w*|gezinti\w*|turla\w+|gaza bas\w*)"
)
A_CAR = (
    r"(?:araba\w{0,6}|aracı\w{0,5}|araç\w{0,5}|otomobil\w{0,5}|modeli\w{0,4}|onu|bunu|şunu|birini|bir tane\w{0,4}|"
    r"kendim|"
    r"bizzat|\w{2,20}'\w{1,5}|suv\w{0,4}|hibrit\w{0,5}|elektrikli\w{0,5}|auto\w{0,4}|wagen\w{0,3}|bir de|bi|önce)"
)
LATER_DRIVE = rf"(?:{TEST_DRIVE}|randevu\w{{0,12}}|termin\w{{0,8}}|rezervasyon\w{{0,8}}|sürüş\w{{0,8}})"
MINE = r"(?:um|umu|umuz|umuzu|una|umun|uma|ım|ımı|ımız|ımızı|im|imi|imiz|imizi|üm|ümü|ümüz|ümüzü|ümün|üme)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.DRIVE: (
        TEST_DRIVE,
        r"probesitzen",
        r"yol testi\w{0,4}",
        r"sürüş deneyimi\w{0,6}",
        r"test etme (?:imkan|şans|fırsat)\w*",
    ),
    Cue.DRIVE_LOOSE: (
        DRIVING,
        r"(?:sürüş|deneme|demo araç|demo|test arac\w*|test araba\w*)",
        r"ödünç\w*",
        r"(?:denen|sürül|kullanıl|test edil)(?:ebil|abil)\w*",
        r"(?:bindir|gezdir|denet)\w*",
    ),
    Cue.TAKE_CAR: (
        r"(?:denen|sürül|kullanıl|test edil)(?:ebil|abil)\w* m(?:i|ı)\w*",
        r"(?:bindirir|bindirse|gezdirir|gezdirse)\w*",
        rf"(?:verin|verseniz|verir misiniz|verebilir misiniz) (?:\w+ ){{0,2}}?{A_CAR} (?:bir|bi|hafta|1) (?:gün|kaç|"
        rf"hafta|sonu)\w*",
        rf"{A_CAR} (?:bir|bi|1|iki|hafta) (?:gün|kaç|hafta|sonu)\w* (?:\w+ )?(?:verin|verseniz|verir misiniz|"
        rf"verebilir misiniz)",
        rf"{A_CAR} (?:\w+ ){{0,3}}?{DRIVING}",
        r"direksiyon\w* (?:geç|başın|otur)\w*",
        r"tur at\w*",
        r"(?:hafta sonu|haftasonu)\w* (?:için )?(?:ödünç|alabil|kirala|dene)\w*",
    ),
    Cue.DRIVE_PAST: (
        rf"{TEST_DRIVE} … (?:yaptım|yaptık|yapmıştım|yapmıştık|geldim|geldik|gelmiştim|katıldım|harikaydı|güzeldi|"
        rf"iyiydi|"
        r"süperdi|muhteşemdi|berbattı|rezaletti|oldu|olmuştu|yapmadı\w*|bitti|geçti|gerçekleşti\w*|etkiledi|ikna etti|"
        r"keyifliydi)",
        rf"(?:dün|dünkü|geçen|geçtiğimiz|önceki|yaptığım|yaptığımız|cumartesiki|pazartesiki) … {TEST_DRIVE}",
        rf"{TEST_DRIVE} (?:sonra|sırasında|esnasında|sonrası|sonrasında|için (?:çok )?teşekkür|için sağol)\w*",
        r"(?:test|deneme)[ -]?sürüş\w* (?:sonra|ardından|beri|hakkında|ile ilgili)\w*",
        r"(?:denediğ|sürdüğ|test ettiğ|test sürüşü yaptığ)\w*",
        r"(?:denedim|denedik|denemiştim|sürdüm|sürdük|sürmüştüm|test ettim|test ettik|test etmiştim|test etmiştik)",
    ),
    Cue.DRIVE_REFUSED: (
        rf"{TEST_DRIVE} … (?:istemiyor\w*|istemem|istemeyiz|gerek yok|gerekmiyor|gerekmez|gereksiz|lüzum yok|"
        rf"yapmak istemiyor\w*|"
        r"yapmayacağ\w*|almayacağ\w*|ihtiyac\w* yok|lazım değil|düşünmüyor\w*|yapmadan|olmadan|istemedi\w*)",
        rf"{TEST_DRIVE}(?: \w+)? (?:değil|hariç)",
        r"(?:sürmek|denemek|test etmek) istemiyor\w*",
        r"(?:sürmeden|denemeden|test etmeden) (?:al|sipariş|satın)\w*",
        rf"keine? {TEST_DRIVE}",
    ),
    Cue.DRIVE_ELSE: (
        r"(?:sürücü|direksiyon) (?:kurs\w*|sınav\w*|ders\w*|okul\w*|eğitim\w*)",
        r"(?:ehliyet|direksiyon) (?:sınav\w*|kurs\w*|ders\w*)",
        r"(?:test|deneme) (?:sürücü|şoför|pilot)\w*",
        r"(?:çekiliş|yarışma|hediye çek|kupon|piyango|ödül|kazan)\w*",
        r"(?:bisiklet|scooter|motosiklet|motorsiklet|karavan|tekne|tır|kamyon|otobüs|traktör)\w*",
        r"test (?:sonuc|sonuç|yazı|rapor|yayın)\w*",
        r"fahrschule\w*",
        r"(?:günde|haftada|ayda|yılda|senede) … (?:km|kilometre|yol)\w*",
        r"(?:her gün|hergün|sürekli|yıllardır|\d+ yıldır|\d+ senedir) … (?:kullanıyor|sürüyor|gidip geliyor|"
        r"biniyor)\w*",
        r"(?:kaç|ne kadar) (?:km|kilometre|yol) … (?:gider|gidiyor|yapar|yapıyor)\w*",
        r"(?:kullanmaya|sürmeye) devam\w*",
    ),
    Cue.DRIVE_TERMS: (
        rf"{TEST_DRIVE} … (?:ücret\w*|bedava|paralı|kaç para|ne kadar|kaç dakika|kaç saat|sigorta\w*|ehliyet\w*|"
        rf"şart\w*|koşul\w*|"
        r"gerekli|gerekiyor|lazım|getirmem\w*|yaş sınır\w*|belge\w*|evrak\w*|depozito\w*|kaç yaş\w*)",
        rf"(?:ücretsiz|ücretli|kaç yaşında|hangi belge\w*|hangi evrak\w*|ne gerekiyor|ne lazım|"
        rf"neler gerekli) … {TEST_DRIVE}",
        r"(?:ehliyet|sürücü belgesi|führerschein|kimlik|nüfus cüzdan|pasaport|depozito|yaş sınır|muafiyet)\w*",
        r"(?:yanımda|yanıma) (?:ne|neler|hangi) (?:getir|al)\w*",
        r"kaç yaş\w* (?:itibaren|olmak|gerek)\w*",
    ),
    Cue.DRIVE_STATUS: (
        r"(?:randevu|test sürüş|deneme sürüş|termin|sürüş|probefahrt)(?:um|umuz|üm|ümüz|im|imiz|ım|ımız)\w{0,4} "
        r"(?:\w+ ){0,3}?(?:ne zaman|saat kaçta|saat kaçtaydı|kaçta|nerede|hangi gün|hâlâ geçerli|hala geçerli|"
        r"geçerli mi|"
        r"onaylandı mı|kesin mi|duruyor mu|var mı|kesinleşti mi|ayarlandı mı)\w{0,6}",
        r"(?:ne zaman|saat kaçta|hangi gün|nerede)(?:ydi|ydı)? (?:\w+ ){0,3}?"
        r"(?:randevu|test sürüş|deneme sürüş|termin|probefahrt)(?:um|umuz|üm|ümüz|im|imiz|ım|ımız)\w{0,4}",
        r"(?:randevu|test sürüşü|termin)\w{0,8} (?:hâlâ|hala) (?:geçerli|duruyor|var)\w*",
        r"(?:randevu|sürüş|termin)\w{0,8} (?:teyit|onay)(?: etmek| almak|lamak|ı)\w*",
    ),
    Cue.DRIVE_KNOWN: (
        rf"(?:randevu|termin|sürüş|rezervasyon|probefahrt){MINE}",
        r"(?:test|deneme)[ -]?sürüş(?:üm|ümü|ümüz|ümüzü|üme|ümün|ümüze|ümüzün)",
        r"(?:ayarlanan|ayarladığımız|ayarlanmış|kararlaştırılan|kararlaştırdığımız|planlanan|planladığımız|onaylanan|"
        r"onaylanmış|"
        r"aldığım|aldığımız|mevcut|anlaştığımız|rezerve edilen) (?:\w+ )?(?:randevu|sürüş|termin|test)\w*",
        rf"(?:yarınki|bugünkü|haftaki|günkü|saatki|cumartesiki|\w+'(?:deki|daki|teki|taki)|\w{{2,12}}(?:deki|daki|"
        rf"teki|taki)) "
        rf"(?:\w+ ){{0,2}}?{LATER_DRIVE}",
        r"(?:randevu|test sürüşü|termin) (?:almıştım|almıştık|ayarlamıştım|ayarlamıştık|yapmıştım|yapmıştık|vardı|"
        r"ayırtmıştım|"
        r"kararlaştırmıştık|var (?:yarın|bugün|cuma|cumartesi|pazartesi|salı|çarşamba|perşembe)\w*)",
    ),
    Cue.WISH: (
        r"(?:isti?yor\w*|istiyo(?:m|z|rm)|iste(?:rim|riz|rdim|rdik|rdin|miştim|miştik|yecektim|rm)|istek\w*|"
        r"ister(?:im)? ki)",
        r"(?:\w{2,20}(?:e|a)bil(?:ir|irmi|irm(?:i|ı)\w+|se\w+|eceğ\w*) ?m?(?:i|ı)?\w{0,5}|olabilir ?m(?:i|ı)\w*)",
        r"(?:mümkün|imkan|imkân|olanak|fırsat|şans)\w* ?(?:mü|var mı|varmı|olur mu|olursa)?\w{0,4}",
        r"(?:olur|uyar|uygun|müsait|var|olsa|gelsem|denesem|sürsem|yapsak|gelsek|sürsek|denesek) ?m(?:u|ı|i|ü)\w*",
        r"(?:rica|talep|arzu|istirham) ?(?:ed\w+|etm\w+|eder\w*|ediyor\w*)?",
        r"(?:ilgileniyor\w*|ilgilendi\w*|ilgimi çek\w*|ilgim\w* var|merak ed\w+|hevesli\w*|sabırsızlanıyor\w*)",
        r"(?:randevu|termin|yer|test|sürüş)\w{0,5} (?:al|ayarla|ver|yap|ayırt|rica|oluştur|iste|ayarlan|planla)\w*",
        r"(?:ayarla\w+|rezerv\w+|kaydol\w+|kayıt ol\w*|başvur\w+|planla\w+|organize \w+)",
        r"(?:lütfen|lutfen|bitte|sevinir\w*|memnun olur\w*|mutlu olur\w*|makbule geçer|iyi olur|güzel olur|hoş olur|"
        r"süper olur)",
        r"(?:denesem|sürsem|denesek|sürsek|binsem|gelsem|gelsek|deneyeyim|süreyim|deneyelim|sürelim|gelip|uğrayıp|"
        r"bakayım)",
        r"(?:ne zaman|nasıl|nereden|nerede) (?:\w+ ){0,3}?\w{2,20}(?:e|a)bil\w*",
        r"(?:düşünüyor\w*|planlıyor\w*|niyet\w*|hayal\w*|can atıyor\w*|canım çek\w*|göz koydu\w*|aklım kaldı|"
        r"aklıma yattı)",
        r"(?:lazım|gerek(?:iyor|li)?|alayım|istedim|istedik|alalım|wunsch|möchte)",
    ),
    Cue.ASK: (
        r"(?:öğrenmek|öğrenebilir|sormak|soracaktım|sorum|sorumuz|soru|merak|bilgi|bilmek|bilgilendir\w*|bilgi al\w*)",
        r"(?:ne kadar|kaç\w*|nedir|nasıl|hangi\w*|nerede\w*|ne zaman|var mı|varmı|kim|neler|ne|mevcut mu)",
        r"(?:gönder|yolla|ilet|at|paylaş)(?:in|ın|ir misin\w*|ebilir\w*|abilir\w*|sen\w*|san\w*)",
        r"(?:fiyat|teklif|katalog|broşür|leasing|bilgi)\w* … (?:istiyor\w*|ister\w*|rica|alabilir\w*|almak|lazım)",
        r"(?:açıkla|anlat|söyle|yaz|belirt)(?:r mısın\w*|r misin\w*|yabilir\w*|yebilir\w*|abilir\w*|ebilir\w*)",
    ),
    Cue.PAST: (
        r"(?:dün|dünkü|evvelsi gün|geçen|geçtiğimiz|geçenlerde|önceki|az önce|demin|önceden|evvelki|geçmişte)",
        r"\w{2,20}(?:mıştım|miştim|muştum|müştüm|mıştık|miştik|muştuk|müştük|dıydı|diydi)",
        r"(?:denedim|denedik|sürdüm|sürdük|yaptım|yaptık|geldim|geldik|aldım|aldık|beğendim|beğendik|kullandım|"
        r"kullandık|test ettim|"
        r"gittim|gittik|satın aldım|katıldım|bindim|bindik|etkilendim|harikaydı|güzeldi|iyiydi|vardı)",
    ),
    Cue.LOST: (
        r"(?:unut\w+|unuttu\w*|kaybet\w+|kayıp|düşür\w+|bırakmış\w*|kalmış\w*|kaldı|unutulan) … (?:araç|araba|arac|"
        r"koltu|"
        r"bagaj|içinde|torpido|auto)\w*",
        r"(?:araç|araba|arac|arka koltu|koltu|bagaj|torpido)\w* … (?:unut\w+|kaybet\w+|düşür\w+|bırakmış\w*|kalmış\w*|"
        r"kaldı)",
        r"(?:gözlüğ|gözlük|ceket|cüzdan|şemsiye|telefon|anahtar|atkı|eldiven|çanta|şapka|kulaklı|mont)\w* "
        r"(?:\w+ ){0,4}?(?:unut\w+|kaybet\w+|düşür\w+|bırakmış\w*|kalmış\w*|kaldı)",
        r"kayıp eşya\w*",
    ),
    Cue.APPOINTMENT: (r"randevu\w*", r"termin\w{0,8}", r"rezervasyon\w*", r"görüşme\w*", r"buluşma\w*", TEST_DRIVE),
    Cue.CANCEL: (
        r"(?:iptal\w*|storno|stornieren|absagen|vazgeç(?:tim|tik|iyor\w*|mek\w*|eceğ\w*|mem|ecem)|iptali)",
        r"(?:randevu|test sürüş|deneme sürüş|sürüş|termin)\w* … (?:gelemi\w+|gelemem|gelemeyeceğ\w*|gelemiyoruz|"
        r"gelemicem|"
        r"katılamayacağ\w*|katılamam|katılamıyor\w*|sil(?:in|er misin\w*)|kaldır\w*|gerek kalmadı|olmayacak|düştü|"
        r"yapamayacağ\w*)",
        r"(?:gelemi\w+|gelemem|gelemeyeceğ\w*|katılamayacağ\w*|katılamam|yetişemeyeceğ\w*) … (?:randevu|sürüş|"
        r"termin)\w*",
    ),
    Cue.MOVE: (
        r"(?:ertele|ötele|kaydır|verschieb|umbuch)\w*",
        r"(?:randevu|test sürüş|deneme sürüş|sürüş|termin|tarih|saat|gün)\w* (?:\w+ ){0,5}?"
        r"(?:değiştir\w*|değişik\w*|taşı(?:mak|ya\w*|r mı\w*))",
        r"(?:randevum|terminim|sürüşüm|randevumuz|terminimiz|sürüşümüz|randevuy|randevun)\w* (?:\S+ ){0,5}?"
        r"(?:al(?:abilir|alım|sak|mak|ır mı|ınabilir)|çek)\w*",
        r"(?!daha|bana|bize|ya|buraya)\S{2,16}(?:e|a) (?:alalım|alsak|çekelim|çekebilir|alınabilir|alabilir misiniz|"
        r"alabilir miyiz)\w*",
        r"(?:başka|farklı|yeni|daha geç|daha erken|sonraki|ileri) (?:bir )?(?:gün|saat|tarih|zaman|randevu|termin)\w*",
        r"(?:öne|ileri|ileriye|sonraya|sabaha|akşama|öğlene|haftaya) (?:al|çek|at|ertele|kaydır|bırak)\w*",
        r"(?:daha geç|daha erken|biraz geç|biraz erken) gel\w*",
    ),
    Cue.LATE: (
        r"(?:gecik(?:eceğ|iyor|ebil|tim|ece)\w*|geç kal(?:ac|ıyor|dım|abil|ıcam)\w*|gecikme\w*|geç geleceğ\w*|"
        r"geç gelebil\w*)",
        r"(?:dakika|dk|saat) (?:geç|gecik)\w*",
        r"trafi(?:k|ğ)\w* (?:takıl|kal|sıkış|var)\w*",
    ),
}
