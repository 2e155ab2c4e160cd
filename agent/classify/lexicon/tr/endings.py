"""Turkish phrases for what ends or delays a wish, and the small signals."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

RELATIVES = (
    r"(?:eşim|hanım|karım|kocam|bey|beyim|partner|ailem|aile|annem|babam|kızım|oğlum|çocuk|patron|müdür|şef|kardeş|"
    r"abim|ablam|"
    r"nişanlım|sevgilim|erkek arkadaş|kız arkadaş|evdeki|ev halkı|yengem|muhasebeci|banka|ortağım|frau|chef)\w{0,6}"
)
TO_CONSULT = (
    r"(?:sor(?:ayım|mam|malı|mak|acağ|up|uyum|alım|maliyim|icam)|danış|konuş|görüş|kararlaştır|ortak karar|fikrini al|"
    r"onayını al|"
    r"bak(?:ayım|alım|mam|malı)|istişare)\w*"
)
MY_DATA = (
    r"(?:verilerim|bilgilerim|kişisel veri|kişisel bilgi|kayıtlarım|kaydım|hesabım|numaram|adresim|e-?postam|mailim|"
    r"mail adresim|"
    r"e-?posta adresim|telefonum|telefon numaram|profilim|üyeliğim|iletişim bilgilerim|datalarım|daten)\w{0,6}"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.ERASE: (
        rf"{MY_DATA} … (?:sil|silin|kaldır|yok ed|imha|temizle|çıkar)\w*",
        rf"(?:sil|silin|silmeniz|kaldır|imha ed)\w* … {MY_DATA}",
        r"(?:beni|her şeyi|herşeyi|hakkımdaki\w*|tüm bilgi\w*|bütün bilgi\w*) … (?:sil(?:in|er|iniz|inmesini|"
        r"melisiniz|ebilir)|kaldırın|unutun)\w*",
        r"(?:verdiğim|benim|paylaştığım|yazdığım) (?:\w+ ){0,2}?(?:numara|bilgi|veri|adres|mail|"
        r"e-?posta)\w* (?:\w+ ){0,2}?(?:sil|kaldır|imha)\w*",
        r"(?:rızam|onay|izn|iznim|onayım|muvafakat)\w* (?:\w+ ){0,3}?(?:geri al|geri çek|iptal)\w*",
        r"(?:unutulma hakkı|silinme hakkı|silme hakkı|veri silme|verilerin silinmesi|kvkk|gdpr|dsgvo) … (?:sil|madde|"
        r"kapsam|gereğ|uyarınca|17)\w*",
        r"(?:art(?:ikel)?\.? ?17|17\. madde|madde 17)\w*",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:abonelik\w* (?:iptal|çık|sonlandır|bitir|ayrıl|kapat)|aboneliğ\w* (?:iptal|sonlandır|kapat|bitir)|"
        r"üyelikten (?:çık|ayrıl)|listeden (?:çık|sil)|"
        r"listenizden (?:çık|sil)|bültenden (?:çık|ayrıl)|bülten\w* (?:iptal|istemiyor|çık|gönderme|"
        r"almak istemiyor))\w*",
        r"(?:mail|e-?posta|e-?mail|mesaj|dağıtım|adres|reklam|bülten)? ?liste(?:nizden|den|"
        r"sinden)\w* (?:\w+ ){0,4}?(?:çık|sil|kaldır)\w*",
        r"(?:reklam|bülten|kampanya|tanıtım|promosyon|newsletter)\w* (?:\w+ ){0,4}?(?:istemiyor|gönderme|atma|yollama|"
        r"almak istemiyor|son ver|iptal|yeter)\w*",
        r"(?:newsletter|bülten|reklam|abonelik)(?:'\w{1,3})? (?:\w+ )?(?:iptal|durdur|kapat|son ver)\w*",
        r"(?:unsubscribe|abmelden|abbestellen|opt-?out)",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:beni |bizi )?rahat(?:sız)? (?:bırak|etme|etmeyi)\w*",
        r"(?:bir daha|artık|daha fazla) (?:\w+ ){0,3}?(?:yazma(?:yın|sın|yınız)|arama(?:yın|sın|yınız)|mesaj (?:atma|"
        r"gönderme)|mail (?:atma|gönderme)|"
        r"iletişime geçme|rahatsız etme|ulaşma)\w*",
        r"(?:bana|beni|bize|bizi) (?:\w+ ){0,2}?(?:yazmayın|aramayın artık|mesaj atmayın|mail atmayın|"
        r"yazmayı (?:bırak|kes)\w*|aramayı (?:bırak|kes)\w*|"
        r"yazma|mesaj atma)",
        r"(?:iletişim|temas|irtibat)\w* (?:\w+ )?(?:istemiyor|kurma|geçmeyin|kesin)\w*",
        r"(?:arama|yazma|rahatsız etme)(?:sın|sınlar|yın|yınız|sin|sinler) (?:artık|bir daha|lütfen artık)",
        r"(?:düş yakamdan|yakamı bırak|peşimi bırak)\w*",
        r"(?:mesaj|mail|arama|e-?posta|sms|telefon)\w* (?:almak |görmek )?istemiyor\w* artık",
    ),
    Cue.DATA_REQUEST: (
        r"(?:hangi|ne gibi|ne tür) (?:\w+ )?(?:veri|bilgi|data)\w* (?:\w+ ){0,4}?(?:sakl|tut|kayıt|sahip|var|topla|"
        r"işle|depol|bulun)\w*",
        r"(?:hakkımda|benimle ilgili|bana ait|benim hakkımda|hakkımdaki) (?:\w+ ){0,4}?(?:sakl|veri|bilgi|kayıt|tut|"
        r"biliyor|depol)\w*",
        r"(?:verilerim|bilgilerim|kişisel veri)\w* (?:\w+ ){0,5}?(?:kopya|döküm|dışa aktar|gönder|bildir|görmek|"
        r"erişim|erişmek|rapor)\w*",
        r"(?:veri erişim|bilgi edinme|erişim hakkı|veri talebi|datenauskunft|bilgi talep)\w*",
        r"(?:art(?:ikel)?\.? ?15|15\. madde|madde 15)\w*",
        r"(?:numaramı|adresimi|bilgilerimi|mailimi|e-?postamı|verilerimi|telefonumu) (?:\w+ )?(?:nereden|nerden|"
        r"kimden|nasıl) (?:al|bul|öğren|edin)\w*",
        r"(?:nereden|nerden|kimden) (?:\w+ ){0,3}?(?:numaramı|adresimi|bilgilerimi|mailimi|e-?postamı|verilerimi|"
        r"telefonumu)",
    ),
    Cue.NO_WISH: (
        r"(?:ilgilenmiyor\w*|ilgilenmem|ilgim (?:\w+ )?(?:yok|kalmadı)|ilgimiz (?:yok|kalmadı)|"
        r"ihtiyacım (?:\w+ )?(?:yok|kalmadı)|"
        r"ihtiyacımız (?:\w+ )?(?:yok|kalmadı)|gerek kalmadı|lüzum kalmadı|istemiyor\w* artık|artık istemiyor\w*|"
        r"kein interesse)",
        r"(?:başka|farklı) (?:bir )?(?:araç|araba|marka|model|yerden|yerde|firma\w*|bayi\w*|otomobil|"
        r"tane) (?:\w+ ){0,3}?(?:aldı|satın|seçti|karar|buldu|tercih)\w*",
        r"(?:başkasını|başka birini|başka bir şey|rakip\w*) (?:\w+ )?(?:aldı|seçti|tercih ett)\w*",
        r"(?:çoktan|zaten|bile|artık|bu arada) (?:\w+ ){0,4}?(?:aldım|aldık|satın aldı\w*|sipariş verdi\w*|hallett\w*|"
        r"buldum|bulduk|imzaladı\w*)",
        r"(?:vazgeçtim|vazgeçtik|fikrimi değiştirdim|fikrimizi değiştirdik|caydım|caydık|boş verin|boşverin|boş ver|"
        r"boşver|unutun gitsin|unutun|iptal olsun)",
        r"(?:konu|mesele|iş|talep|talebim) (?:\w+ )?(?:kapandı|halloldu|çözüldü|düştü|geçersiz)",
        r"(?:talebimi|başvurumu|isteğimi) (?:\w+ )?(?:geri çek|iptal)\w*",
        r"(?:araba|araç|otomobil) (?:\w+ )?(?:almaktan vazgeç|almayacağ|almıyor|istemiyor)\w*",
    ),
    Cue.NOT_NOW: (
        r"(?:şimdi|şu an|şu anda|şimdilik|henüz|şu sıralar|bu aralar|şu aralar|bu sıralar) (?:\w+ ){0,3}?(?:değil|"
        r"olmaz|istemiyor|uygun değil|"
        r"müsait değil|vaktim yok|zamanım yok|param yok|düşünmüyor|yapamam|almıyor|erken|kalsın|gerek yok|hayır)\w*",
        r"(?:şimdilik|şu anlık) (?:hayır|kalsın|gerek yok|yok|teşekkür\w*|erteleyelim|düşünmüyor\w*|bekle\w*|dursun|"
        r"bu kadar)",
        r"(?:başka|bir başka|bir dahaki) (?:bir )?(?:zaman|sefer|sefere)\w*",
        r"(?:sonra|ileride|daha sonra|ilerde|müsait olunca|zamanı gelince|karar verince|"
        r"hazır olunca) (?:\w+ ){0,4}?(?:ben |biz )?(?:döner|yazar|arar|"
        r"bakar|düşün|haber ver|iletişime geç|ulaş|geri dön|değerlendir|tekrar konuş|tekrar yaz)\w*",
        r"(?:ben|biz) (?:\w+ ){0,3}?(?:size )?(?:döner|dönerim|dönerim|yazarım|ararım|ulaşırım|dönüş yaparım|"
        r"haber veririm|geri dönerim|dönüş yaparız)\w*",
        r"(?:\d+|bir|iki|üç|dört|beş|altı|birkaç|bi kaç|bir kaç) (?:ay|yıl|sene) (?:sonra|içinde|sonraya|geçsin|"
        r"bekle)\w*",
        r"(?:gelecek|seneye|önümüzdeki|öbür) (?:yıl|sene|yıla|seneye)\w*|seneye",
        r"(?:acelem|acelemiz|acele|acelesi) (?:\w+ )?(?:yok|değil|etmiyor)\w*",
        r"(?:daha|henüz|çok) erken(?: \w+)? (?:benim|bizim|karar|diye|için)\w*",
        r"(?:beklemek|beklemeyi|bekleyeceğ|bekliyor|erteliyor|ertelemek) (?:\w+ ){0,2}?(?:istiyor|düşünüyor|tercih|"
        r"bahar|yaz|sonbahar|kış)\w*",
        r"(?:bahar|yaz|sonbahar|kış)\w* (?:\w+ )?(?:bırak|bakarız|düşünürüz|tekrar|ertele)\w*",
    ),
    Cue.NOT_NOW_ELSE: (
        r"sadece şimdi değil",
        r"neden (?:\w+ ){0,2}?olmasın",
        r"(?:şu an|şimdi|şu anda) (?:\w+ ){0,4}?(?:kullan|sür|var|bin)\w*",
        r"henüz (?:cevap|yanıt|dönüş|bilgi|haber|ulaş|gelmedi|almadı)\w*",
        r"(?:test sürüşü|randevu) (?:istiyor|ister|almak|rica)\w*",
    ),
    Cue.DEFERRED: (
        rf"{RELATIVES} (?:\w+ ){{0,4}}?{TO_CONSULT}",
        rf"(?:önce|ilk önce|evvela|bir) (?:\w+ ){{0,4}}?{TO_CONSULT}",
        r"(?:düşün(?:eyim|elim|mem|meliyim|mem lazım|üp|eceğ|memiz|mek istiyor|mek için)|biraz düşün|bir düşün|"
        r"üzerine düşün|değerlendireyim|değerlendirelim)\w*",
        r"(?:takvim|ajanda|program|vardiya)\w* (?:\w+ ){0,2}?(?:bak|kontrol)\w*",
        r"(?:haber ver(?:irim|iriz|eceğ|eyim|icem)|bilgi ver(?:irim|eceğ)|dönüş yap(?:arım|arız|acağ)|geri dön(?:erim|"
        r"eriz|eceğ)|yazarım sonra|sonra yazarım|"
        r"size dönerim|size döneriz)\w*",
        r"(?:bir|bi) (?:dakika|saniye|dk|sn)(?: lütfen| bekle\w*)?",
        r"(?:bakarız|bakalım|göreceğiz|görürüz|belli değil|netleşince|netleşsin|kesinleşince|kesinleşsin|emin değilim|"
        r"karar veremedi\w*|karar verince)",
        rf"{RELATIVES} (?:\w+ ){{0,2}}?(?:evet derse|onaylarsa|kabul ederse|isterse|uygun görürse|tamam derse|"
        rf"olur derse)",
    ),
    Cue.CALLBACK: (
        r"(?:beni|bizi|bana|bize|eşimi|lütfen|mutlaka|müsait olunca|uygun olunca|geri) (?:\w+ ){0,5}?(?:ara(?:yın|"
        r"yınız|r mısın|yabilir|sanız|manız|yıp|rsanız)|telefon ed|"
        r"telefon aç)\w*",
        r"(?:arar mısınız|arayın|arayabilir misiniz|arayınız|ararsanız sevinirim|arayabilirsiniz|aramanızı (?:rica|"
        r"bekl)\w*|geri arama|geri aramanız\w*|"
        r"geri arayın|geri arar mısınız|aranmak isti\w*|telefonla (?:ulaş|görüş|konuş|ara|dön)\w*|rückruf|anrufen|"
        r"çaldırın|bir arayın)",
        r"(?:telefonda|telefon ile|telefon üzerinden|telefonla) \w+",
    ),
    Cue.CALL_REFUSED: (
        r"(?:aramayın|aramayınız|arama yapmayın|aranmak istemiyor\w*|telefon etmeyin|telefonla (?:\w+ )?(?:ulaşmayın|"
        r"aramayın|değil)|telefon istemiyor\w*|"
        r"telefonda konuşmak istemiyor\w*|aramanızı istemiyor\w*|beni arama)",
        r"(?:kimse|hiç kimse|hiç|hâlâ|hala) (?:\w+ ){0,3}?(?:aramadı|aramıyor|geri dönmedi|aranmadı)\w*",
        r"(?:sizi|ben) (?:\w+ ){0,3}?(?:arayacağ|arayabilir miyim|ararım|arayayım|aradım|aramıştım|arıyorum)\w*",
        r"geri çağırma\w*",
    ),
    Cue.THANKS: (
        r"(?:çok |şimdiden |çok çok |gerçekten |ilginiz için |her şey için )?(?:teşekkür|teşekkürler|tesekkür|tşk|"
        r"tşkr|tsk|sağol|sağolun|sağ olun|sağ ol|eyvallah|"
        r"minnettar|mersi|merci|danke|allah razı olsun|ellerinize sağlık|eline sağlık)\w{0,8}(?: eder\w+| ediyor\w+)?",
    ),
    Cue.GREETING: (
        r"(?:merhaba|merhabalar|mrb|mrhb|slm|selam|selamlar|selamün aleyküm|selamun aleykum|selamün aleykum|"
        r"selamunaleyküm|sa|as|aleyküm selam|günaydın|iyi günler|"
        r"iyi akşamlar|iyi geceler|iyi sabahlar|iyi çalışmalar|hayırlı (?:günler|akşamlar|sabahlar|cumalar|işler)|"
        r"tünaydın|hey|hi|hallo|hello|alo|"
        r"kolay gelsin|naber|hoş bulduk|hayırlı olsun)",
        r"(?:herkese|arkadaşlar|ekip|hocam|abi|abla|kardeşim|dostlar|size|sayın|yetkili|yetkililer|değerli|sevgili|"
        r"canlarım)",
        r"(?:nasılsınız|nasılsın|nasıl gidiyor|kimse var mı|orada mısınız|orada kimse var mı|bakar mısınız|"
        r"bakarmısınız|iyi misiniz|ne haber)",
    ),
    Cue.ADDITION: (
        r"(?:ayrıca|bir de|birde|bide|ek olarak|ilaveten|alternatif olarak|aynı zamanda|hem de|üstelik|yanı sıra|"
        r"yanında|da olur|de olur|"
        r"da olabilir|de olabilir|ilave olarak|artı|bunun yanında)",
    ),
    Cue.CHANGE: (
        r"(?:aslında|yerine|daha doğrusu|düzelt\w*|düzeltme|yanlış yaz\w*|yanlış söyle\w*|yanlışlıkla|pardon|"
        r"değiştir\w*|değişsin|değişiklik|fikrimi değiştir\w*|"
        r"demek iste\w*|karıştırdım|karıştırmışım|daha iyi olur|tercih ederim|onun yerine|bunun yerine|hata yapt\w*|"
        r"hatalı yaz\w*)",
        r"(?:hayır|yok|pardon|kusura bakmayın|özür dilerim),? (?:\w+ )?(?:değil|olsun|olacaktı|olmalı|demek|doğrusu|"
        r"yanlış)",
        r"\w+ değil,? (?:\w+ ){1,4}?(?:olsun|olacak|olacaktı|olmalı|istiyor\w*|doğrusu)",
        r"(?:doğru değil|yanlış|hatalı|uymuyor|olmuyor|uygun değil|uymaz)",
    ),
}
