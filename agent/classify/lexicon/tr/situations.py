"""Turkish phrases for what happened to the writer: arranged, prevented, let down, in trouble, about to buy."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TIME = r"(?:hafta|ay|gün|saat|dakika|yıl|sene)\w*"
PART = (
    r"(?:silecek|kalorifer|klima|fren|vites|debriyaj|motor|direksiyon|tampon|ayna|cam|kapı|bagaj|kemer|radyo|"
    r"navigasyon|"
    r"ekran|kamera|carplay|bluetooth|korna|far|sinyal|şarj soketi|şarj|anahtar|kumanda)\w*"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.BOOKED: (
        r"(?:randevu|tarih|saat) (?:değişikliği|değiştirme)\w*",
        r"(?:randevu(?:m|muz|mu|muzu|ma|muza|yla|luyuz|luydu|luyum)\w*|rezervasyon\w*)",
        r"(?:randevu|sürüş|yer|saat|gün)\w* (?:\w+ ){0,3}?(?:vardı|almıştım|almıştık|ayırt\w+|ayarlamış\w+|yazılı\w*|"
        r"kayıtlı\w*|"
        r"onaylan\w+|kararlaştır\w+|sözleş\w+)",
        r"(?:adım|ismim|adıma|ismimiz) (?:\w+ ){0,2}?(?:yazıl\w+|kayıtlı\w*|vardı|geçiyor)|(?:konuştuğumuz|"
        r"anlaştığımız|"
        r"kararlaştırdığımız|planlanan|onaylanan) \w+|hatırlatma\w*|onay (?:mesaj|mail|e-?posta)\w*|\w{2,}(?:acak|"
        r"ecek)(?:tım|tim|tık|tik)|demiştik|konuşmuştuk",
    ),
    Cue.PREVENTED: (
        r"(?:gelemiyor\w*|gelemeyece\w*|gelemem|gelemedi\w*|yetişemiyor\w*|yetişemeye\w*|katılama\w+|çıkamıyor\w*|"
        r"olamayaca\w*|"
        r"müsait değil\w*|uymuyor|uymadı|mümkün değil|yapamayaca\w*)",
        r"(?:işim çıktı|işimiz çıktı|hasta\w*|ateş\w*|hastane\w*|trafik\w*|geç kal\w+|gecik\w+|rötar\w*|nöbet\w*|"
        r"vardiya\w*)",
        r"(?:iptal|ertele\w+|kaydır\w+|değiştir\w+|öne al\w+|ileri al\w+|vazgeç\w+|silin|siler|silebil\w*|taşı\w+|"
        r"güncelle\w+)",
        r"(?:haftaya|pazartesiye|salıya|çarşambaya|perşembeye|cumaya|cumartesiye|pazara|başka (?:bir )?(?:güne|saate|"
        r"tarihe)) "
        r"(?:\w+ )?(?:al\w+|çek\w+|ertele\w+|ats\w+|kaydır\w+|bırak\w+)|(?:başka|farklı|yeni) (?:bir )?(?:gün|saat|"
        r"tarih|randevu)|"
        r"izin (?:çıkmadı|alamadım|vermediler)|aynı (?:saat|gün)\w*|yerine|yanlış (?:gün|tarih|saat)\w*",
    ),
    Cue.LET_DOWN: (
        r"(?:söz ver\w+|söylen\w+|dendi|denmişti|dediler|vaat\w*|garanti ver\w+|taahhüt\w*) (?:\w+ ){0,8}?(?:ama|hâlâ|"
        r"hala|oldu|yok|"
        r"değil|hiç|ancak|henüz)",
        rf"{TIME}(?:dır|dir|dur|dür)? (?:\w+ ){{0,4}}?(?:bekli\w+|arıyorum|ses yok|kimse|dönen|cevap yok|oldu)|"
        rf"(?:\w+)?(?:hafta|ay|gün)"
        r"(?:dır|dir|lardır|dür)",
        r"(?:kimse|dönen (?:olmadı|yok)|ses (?:yok|çıkmadı|seda)|cevap (?:yok|alamadı\w*|vermi\w+|gelmedi)|"
        r"geri dön\w+(?:medi|müyor|"
        r"miyor)|dönüş (?:yok|olmadı|yapıl\w+|alamad\w+)|bilgi (?:veren )?(?:yok|verilmedi)|aramadı\w*|ilgilenen)",
        r"(?:boşuna|boşu boşuna|hâlâ|hala|kapalıydı|yoktu|satılmış|kirli|kaparo\w*|iade\w*|para\w* geri|tazminat|"
        r"şikayet\w*|şikâyet\w*|"
        r"memnun değil\w*|hayal kırıklığı|mağdur\w*|oyala\w+|kaba|ilgisiz\w*|saygısız\w*|rezalet|ayıp|yazık|pişman\w*)",
        r"(?:iki|üç|dört|beş|altı|kaç|defalarca|üçüncü|dördüncü) ?(?:kez|kere|defa|mail)?(?= (?:ara|yaz|gel|gönder|"
        r"sor)\w+)|yine",
        r"(?:böyle (?:değildi|olmaz|şey)|bir daha|son kez|başka (?:marka|yer)\w*|hakkım|açıklama bekli\w+)|(?:fatura|"
        r"sözleşme)\w* "
        r"(?:\w+ ){0,6}?(?:farklı|fazla|değil|yok|halde)",
    ),
    Cue.TROUBLE: (
        r"(?:ışığ?ı?|lamba\w*|ikaz\w*|uyarı\w*|simge\w*|sembol\w*) (?:\w+ ){0,4}?(?:yan\w+|sönm\w+|çıktı|sarı|kırmızı|"
        r"turuncu)|"
        r"(?:sarı|kırmızı|turuncu) (?:\w+ ){0,4}?(?:ışık|ışığı|lamba\w*|ikaz|uyarı|simge|sembol)\w*",
        r"(?:gösterge\w*|ekran\w*|panel\w*) (?:\w+ ){0,6}?(?:yaz\w+|yan\w+|karar\w+|dondu|çıktı|gör\w+)",
        r"(?:anahtar|kumanda)\w* (?:\w+ ){0,6}?(?:pil\w*|çalışm\w+|açm\w+|kapatm\w+|görm\w+|algılam\w+)|"
        r"pil\w* (?:bit\w+|zayıf|değiş\w+)",
        rf"{PART} (?:\w+ ){{0,5}}?(?:çalışm\w+|ses\w*|gıcırd\w+|titr\w+|kok\w+|sız\w+|bozul\w+|bozuk|kırıl\w+|"
        rf"takıl\w+|soğuk|açılm\w+)",
        r"(?:arıza\w*|bozuldu|çalışmıyor|çalışmadı|akü\w*|lastik\w* patla\w+|patlak|çekici\w*|yol yardım\w*|duman|"
        r"su kaçır\w+|"
        r"yağ (?:kaçır\w+|eksilt\w+)|stop et\w+|çekmiyor|tekliyor|şarj olmuyor)",
        r"(?:uygulama|hesab|hesap|şifre|parola|giriş)\w* (?:\w+ ){0,6}?(?:açılm\w+|görm\w+|kod\w*|kilit\w+|hata\w*|"
        r"unut\w+|çık\w+|"
        r"giremi\w+|olmaz|ekle\w+)",
        r"(?:eşleştir\w+|güncelleme\w*|sıfırla\w+|giriş yap\w+)",
    ),
    Cue.UPKEEP: (
        r"(?:bakım\w*|servis\w*|yağ değişim\w*|muayene\w*|tamir\w*|usta\w*|sanayi|geri çağırma\w*|kaporta\w*|boya\w*|"
        r"ön cam|çizik\w*|"
        r"göçük\w*|eksper\w*|ekspertiz\w*)",
        r"(?:lastik|jant)\w* (?:\w+ ){0,3}?(?:değiş\w+|tak\w+|kış\w*|yaz\w*|sakla\w+)|(?:kış|yaz) lasti\w+|"
        r"kışlık lasti\w+",
        r"(?:yedek parça\w*|aksesuar\w*|paspas\w*|ikame araç|yedek araç|port bagaj|tavan bar\w*)|(?:aracı|arabayı|"
        r"arabamı) (?:\w+ )?"
        r"(?:bırak\w+|getir\w+)",
    ),
    Cue.FEEL: (
        r"direksiyon\w* (?:\w+ ){0,2}?(?:geç\w*|otur\w*|ol\w*|başı\w*|tut\w*)",
        r"(?:şöyle )?(?:bir|bi|kısa bir|küçük bir) (?:tur|turluk|gezinti|deneme)\w*|tur(?:lamak|layal\w+| at\w+)|"
        r"gaza bas\w+",
        r"(?:saat|gün|hafta sonu|haftasonu|yarım saat|öğleden sonra)\w* (?:\w+ ){0,3}?(?:al\w+|ver\w+|bırak\w+|"
        r"kullan\w+|ödünç|sür\w+)",
        r"(?:kullan|sür|dene|bin)(?:mek|ebil\w+|meden|ip|sem|meyi|me)\w* (?:\w+ ){0,2}?(?:iste\w+|mümkün|olur|bak\w+|"
        r"gör\w+|karar)?",
        r"(?:nasıl (?:gidiyor|sürülüyor|yürüyor|tutuyor|bir his)|kendim (?:sür\w+|kullan\w+|gör\w+|dene\w+))",
    ),
    Cue.BEFORE_BUYING: (
        r"(?:imza\w*|satın al\w*|al|karar ver|sipariş ver|para ver|ödeme yap)(?:madan|meden|mam\w*|mem\w*)|"
        r"(?:imza|alım|karar|sipariş|sözleşme)\w* (?:önce|öncesi)\w*|(?:görmeden|denemeden|sürmeden|binmeden|"
        r"geçmeden) (?:\w+ ){0,2}?"
        r"(?:al\w+|karar\w*|imza\w*|para\w*)",
    ),
    Cue.GONE_ELSEWHERE: (
        r"(?:başka|diğer) (?:\w+ )?(?:aldık|aldım|marka\w*|yerden|sipariş\w*)|artık (?:\w+ )?(?:gerek|istemi\w+|"
        r"ihtiyac\w+|lazım değil)|"
        r"geç kaldınız",
    ),
    Cue.FIRST_PERSON: (
        r"(?:ben|bana|beni|benim|bende|istiyorum|istemiyorum|\w{2,}(?:yorum|dım|dim|dum|düm|tım|tim|tum|tüm|acağım|"
        r"eceğim|mıştım|"
        r"miştim)|lazım)",
    ),
}
