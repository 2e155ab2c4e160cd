"""Turkish phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PASSED = r"(?:paylaş|ilet|aktar|gönder|yolla|ver|yönlendir|kullan)(?:ıl|il)?"
REFUSED = (
    rf"(?:{PASSED}(?:ma|me)(?:yın|yin|yınız|yiniz|sın|sin|lısınız|lisiniz)|"
    rf"{PASSED}(?:ma|me)(?:m|nızı|nizi|sını|sini|sına|sine|nıza|nize|sı|si|k)? (?:\w+ )?"
    r"(?:istemiyor\w*|istemem|izin vermiyor\w*|onay vermiyor\w*|onaylamıyor\w*|yok))"
)
MINE = (
    r"(?:bilgilerim|verilerim|numaram|telefonum|telefon numaram|adresim|mailim|e-?postam|iletişim bilgilerim|daten|"
    r"adım|ismim)\w{0,6}"
)
MINE_AS_OBJECT = r"(?:bilgilerim|verilerim|numaram|telefonum|telefon numaram|adresim|mailim|e-?postam)\w{1,6}"
OTHERS = (
    r"(?:bayi|satıcı|galeri|üçüncü (?:kişi|şahıs|taraf)|kimse|başka|başkası|şube|plaza|autohaus|händler|ortak|"
    r"dışarı|firma)\w{0,9}"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.YES: (
        r"(?:evet+|eved|evt|ewet|eet|ee?vet|he|heee?|hı hı|hıhı|aynen|aynen öyle|tabi|tabii|tabiki|tabi ki|tabii ki|"
        r"elbette|elbet|kesinlikle|muhakkak|şüphesiz|"
        r"memnuniyetle|seve seve|hay hay|hayhay|buyurun|buyrun|peki|pekala|oldu|anlaştık|okey|okay|ok|oki|okeydir|ja|"
        r"jawohl|klar|yes|genau)",
        r"(?:tamam|tamamdır|tmm|tmmdr|tamamdir|olur|olur tabi|doğru|doğrudur|uygundur|uygun|onaylıyorum|onaylıyoruz|"
        r"onaylandı|onay veriyorum|"
        r"teyit ediyorum|kabul|kabul ediyorum|kabulümdür|mutabıkım|mutabıkız)(?! (?:\w+ )?değil| mu\b| mı\b)",
        r"(?:hepsi|her şey|herşey|bilgiler|bilgilerin hepsi|hepsi de|bilgilerim|özet|tarih|hepsi bu) (?:doğru|tamam|"
        r"uygun|yolunda|güzel|iyi|okey|ok)(?:dur|dır)?(?! değil)",
        r"devam ed(?:in|iniz|elim|ebilirsin|ebilirsiniz)(?: lütfen)?",
        r"(?:gönder|ilet|yolla|devam et|aktar|yap|ayarla|paylaş|ver|rezerve et|ayırt|kaydet|başlat|yönlendir)(?:in|ın|"
        r"iniz|ınız|ebilirsin|abilirsin|ebilirsiniz|"
        r"abilirsiniz|yın|yin|yabilirsiniz|yebilirsiniz|elim|alım)(?: lütfen| gitsin| o zaman)?",
        r"(?:öyle|böyle|bu şekilde|aynen böyle|aynen bu şekilde|bu haliyle|bu şekliyle) (?:olsun|yapalım|gönderin|"
        r"iletin|kalsın|devam|iyi|güzel|uygundur|olur|yapın)",
        r"(?:bana uyar|bize uyar|bence uygun|benim için uygun|bizim için uygun|benim için tamam|sorun yok|sıkıntı yok|"
        r"itirazım yok|itirazımız yok|sakıncası yok)",
        r"(?:👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:süper|harika|mükemmel|şahane|çok iyi|çok güzel|güzel|iyi|müthiş|muhteşem|mis|mis gibi|on numara|bomba|"
        r"efsane|nefis|ideal|top|"
        r"ne güzel|çok sevinirim|sevinirim|harika olur|süper olur|iyi olur|güzel olur|çok iyi olur|perfekt|prima|"
        r"eyvallah|bravo)",
    ),
    Cue.NO: (
        r"(?:tam (?:olarak )?değil|pek değil|öyle değil|öyle dememiştim)",
        r"(?:hayır+|hayir+|hyr|yoo+|yok yok|cık|ı ıh|asla|katiyen|kesinlikle (?:hayır|olmaz|değil)|nein|nee|no|nope|"
        r"hayır teşekkürler)",
        r"yok(?=\W*$|,|\.|!)",
        r"(?:yanlış|hatalı|eksik|doğru değil|tam doğru değil|uygun değil|tamam değil|öyle değil|böyle değil|olmaz|"
        r"olmamış|uymuyor|uymaz|"
        r"kabul etmiyor\w*|onaylamıyor\w*|hata var|yanlışlık var|bir yanlışlık|bana uymaz)",
        r"(?:lütfen |henüz |daha |şimdilik )(?:göndermeyin|iletmeyin|yapmayın|göndermeyiniz|ayarlamayın|onaylamayın)",
        r"(?:istemiyorum|istemiyoruz|istemem|vazgeçtim)",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (
        r"(?:değil\w*|yok|hayır|hiç|hiçbir|asla|degil\w*|istemi\w+|istemem|istemez\w*|olmasın|olmaz|nicht|kein\w*|"
        r"ne yazık ki|maalesef)",
        r"(?!tamam|namaz|zaman)\w{2,20}(?:mem|mam|mez|maz|meyiz|mayız|mezsiniz|mazsınız)",
        r"\w{2,20}(?:me|ma)(?:yin|yın|yiniz|yınız|sin|sın)",
        r"\w{2,20}m(?:ı|i|u|ü)yor\w*",
        r"\w{2,20}(?:me|ma)(?:di|dı|miş|mış|yecek|yacak|yeceğ|yacağ|dik|dık|dim|dım)\w*",
    ),
    Cue.NEGATION_HARMLESS: (
        r"(?:sorun|problem|sıkıntı|önemli|mesele|dert|sakınca|mahzur|itiraz|değişiklik|engel|acele|şüphe|ekleyece\w*|"
        r"eklenecek|söyleyece\w*|düzeltilecek)\w* "
        r"(?:bir |başka |bi )?(?:şey |şeyim )?(?:değil|yok|olmaz)",
        r"(?:başka|ek|ekstra) (?:\w+ )?(?:soru|istek|talep|sorum|isteğim|talebim|bir şey)\w* yok",
        r"(?:neden|niye|niçin) (?:\w+ )?olmasın",
        r"(?:değil mi|dimi|bir şey değil|bi şey değil|rica ederim|fena değil|hiç sorun değil|hiç fark etmez|"
        r"fark etmez)",
        r"(?:yanlış|eksik|hata|hatalı bir şey|bir eksik|bir yanlış|bir hata)\w* yok",
        r"(?:lütfen |beni |ama )*(?:aramayın|arama yapmayın|telefon etmeyin)",
        r"(?:beni )?telefonla (?:\w+ )?(?:aramayın|ulaşmayın|değil)",
    ),
    Cue.DOUBT: (
        r"(?:eğer|şayet|şartıyla|koşuluyla|takdirde|olursa|olmazsa|uygunsa|müsaitse|mümkünse|ise|\w{2,20}(?:rse|rsa|"
        r"lirse|lırsa|mazsa|mezse))",
        r"(?:belki|galiba|sanırım|sanıyorum|herhalde|muhtemelen|emin değil\w*|bilmiyor\w*|bilmem|kararsız\w*|"
        r"tereddüt\w*|aslında|hmm+|ımm+|eee+|acaba|"
        r"genel olarak|prensipte|teorik|neredeyse|büyük ölçüde|bakarız|göreceğiz|zannediyorum|zannedersem|olabilir de)",
        r"(?:düşün\w*|danış\w*|sorayım|soracağım|sormam|sorup|bekle\w*|bekleyin|bir dakika|bi dakika|bir saniye|önce|"
        r"haber veririm|dönerim|karar verme\w*|"
        r"konuşmam|konuşup|netleş\w*|erteleyelim)",
        r"(?:şaka\w*|haha+\w*|hahah\w*|asdf\w*|sjsj\w*|lol|tabii tabii|tabi tabi|hadi canım|hadi ordan|yok artık|"
        r"çok komik|rüyanda\w*|evet evet|he he|he ya|"
        r"kesin öyledir|inandım)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (
        r"(?:ama|fakat|ancak|lakin|yalnız|yalnızca|sadece|hariç|dışında|yerine|bir tek|tek|değişsin|değiştir\w*|"
        r"düzelt\w*|düzeltme|aksine|gerçi|"
        r"rağmen|ne var ki|bir şartla|bir şey var|aber)",
    ),
    Cue.QUESTION_WORD: (
        r"(?:ne|neden|nasıl|niye|niçin|kim|kime|kimin|kimden|kimler|hangi|hangisi|hangisini|nerede|nereye|nereden|"
        r"nerde|nerden|kaç|kaçta|kaça|kaçtan|nedir|"
        r"neler|neye|neyi|m(?:ı|i|u|ü)(?:yım|yim|yum|yüm|yız|yiz|sınız|siniz|sunuz|sünüz|dır|dir|dur|dür|ydı|ydi)?)",
    ),
    Cue.HANDED_ON: (
        r"(?:paylaş|aktar|yönlendir)\w*",
        r"ilet(?!iş)\w*",
        rf"{OTHERS} (?:\w+ ){{0,4}}?(?:gönder|yolla|ver|ulaştır)(?:in|iniz|ebilir\w*|iyor\w*|ilsin|ilmesin|meyin|"
        rf"meyiniz|mesin|ilebilir\w*|ilme\w*|mek|me\w*|ılmas\w*|ilir\w*)",
        rf"{MINE_AS_OBJECT} (?:\S+ ){{0,6}}?(?:gönder|yolla|ver|ulaştır|geç)(?:in|iniz|ebilir\w*|iyor\w*|ilsin|"
        rf"ilmesin|meyin|"
        rf"meyiniz|mesin|ilebilir\w*|ilme\w*|mek|me\w*|abilir\w*|sin)",
        rf"{OTHERS} (?:\w+ )?{MINE_AS_OBJECT} (?:al|gör)\w+|{MINE}\w* {OTHERS} (?:git|ulaş)\w+",
        r"weiter(?:geben|leiten|gabe|leitung)",
    ),
    Cue.LIMITED_USE: (
        r"(?:(?:ama|fakat|lütfen|ve) ){0,2}(?:reklam|bülten|kampanya|spam|tanıtım)\w*(?: \w+){0,2}? (?:göndermeyin|"
        r"istemiyorum|atmayın|yollamayın|olmasın|gelmesin)(?: lütfen)?",
        r"(?:(?:ama|ve) )?(?:sadece|yalnızca) (?:\w+ )?(?:test sürüşü|deneme|bu) (?:\w+ )?(?:için|amacıyla)",
    ),
    Cue.PERMITS: (r"(?:\w+(?:abilirsiniz|ebilirsiniz|abilirsin|ebilirsin)|izin veriyorum|onay veriyorum)",),
    Cue.PERSONAL_DATA: (
        rf"(?:{MINE}|bilgiler|bilgileri|bilgilerin|bilgilerimizi|veriler|verileri|verilerimizi|kişisel (?:bilgi|"
        rf"veri)\w*|iletişim bilgi\w*|numaramızı|daten\w*)",
    ),
    Cue.DEALER: (rf"(?:{OTHERS}|yetkili|yetkililer|danışman\w*|satış ekib\w*|satış birim\w*|temsilci\w*)",),
    Cue.ALLOW: (
        r"(?:izin ver\w*|izniniz\w*|izinlidir|iznim var|onay\w*|kabul\w*|tamam|olur|evet|lütfen|tabii|tabi|elbette|"
        r"memnuniyetle|razıyım|rızam|uygundur|"
        r"sorun değil|sorun yok|sakınca yok|sakıncası yok|itirazım yok|mahsuru yok|\w{2,20}(?:e|a)bilirsin(?:iz)?|"
        r"\w{2,20}(?:e|"
        r"a)bilir|paylaşın|iletin|aktarın|gönderin|ok|okey)",
    ),
    Cue.WITHHELD: (
        rf"{OTHERS} (?:\S+ ){{0,4}}?{REFUSED}",
        rf"{MINE} (?:\S+ ){{0,5}}?{REFUSED}",
        rf"{MINE} {OTHERS} (?:gitme|ulaşma)\w+ (?:istemiyor|istemem|izin vermiyor)\w*",
        r"(?:paylaşıl|iletil|aktarıl|verilm|gönderil|paylaş|aktar|ilet|yönlendiril)(?:ma|me|e|"
        r"a)\w* (?:\w+ )?(?:istemiyor\w*|istemem|izin vermiyor\w*|onay vermiyor\w*|"
        r"onaylamıyor\w*|karşıyım|rızam yok|iznim yok)",
        r"(?:bilgilerim|verilerim|numaram|adresim|bilgiler|her şey)\w* (?:\w+ ){0,2}?(?:sizde|aramızda|sadece sizde|"
        r"gizli) (?:kal|tut)\w*",
        r"(?:onay|izn|iznim|rızam|muvafakat|onayım)\w* (?:\w+ ){0,2}?(?:geri (?:al|çek)|iptal|vermiyor|yok)\w*",
        r"(?:paylaşıma|iletilmesine|paylaşılmasına|aktarılmasına|verilmesine) (?:\w+ )?(?:hayır|karşı|izin yok|"
        r"izin vermi|onay vermi)\w*",
    ),
    Cue.OWN_GIVING: (
        r"(?:ver|paylaş|söyle|yaz|bildir|açıkla)(?:mek|mak|meyi|mayı) (?:\w+ )?(?:istemi\w+|istemem|tercih etmi\w+)",
        r"(?:numara|telefon|adres|isim|ism|soyad|ad|mail|e-?posta|bilgi)\w* (?:\w+ )?"
        r"(?:vermem|vermiyorum|vermeyeceğim|vermeyeyim|paylaşmam|söylemem|yazmam|yazmayayım)",
    ),
    Cue.INTRODUCTION: (
        r"(?:benim )?(?:adım|ismim|adım soyadım|adım ve soyadım|ismim soyismim)(?: da| ise)?",
        r"(?:ben|bendeniz|isim|ad|ad soyad|adı soyadı|ad-soyad|isim soyisim|isim soyad|adım:|yazan)",
    ),
    Cue.CLOSING: (
        r"(?:en içten |en derin |derin |içten |iyi dileklerimle |sevgi ve )?(?:saygılar|saygılarımla|saygılarımızla|"
        r"saygılarımı sunarım|saygı ile|saygıyla|"
        r"sevgiler|sevgilerimle|selamlar|selamlarımla|selam ve saygılar\w*|saygı ve selamlar\w*|hürmetler|"
        r"hürmetlerimle|selam|slm)",
        r"(?:çok |şimdiden |ilginiz için |çok çok )*(?:teşekkürler|teşekkür ederim|teşekkür ederiz|teşekkür|tşk|"
        r"tşkler|tesekkurler|sağolun|sağ olun|mersi)(?: (?:saygılar\w*|iyi günler))?",
        r"(?:iyi günler|iyi akşamlar|iyi geceler|iyi çalışmalar|iyi haftalar|iyi hafta sonları|kolay gelsin|"
        r"hayırlı günler|hoşça kalın|hoşçakalın|görüşmek üzere|"
        r"görüşürüz|esen kalın|allaha emanet|kendinize iyi bakın|bay bay|bye|iyi bayramlar|"
        r"güzel günler)(?: dilerim| dileriz| diliyorum)?",
        r"(?:en iyi dileklerimle|iyi dileklerimle|dileğiyle|cevabınızı bekliyorum|haber bekliyorum|"
        r"dönüşünüzü bekliyorum|mfg|lg|vg|mit freundlichen grüßen|viele grüße|"
        r"liebe grüße|gruß)",
    ),
    Cue.SOFTENER: (
        r"(?:teşekkürler|teşekkür ederim|çok teşekkürler|tşk|lütfen|merhaba|merhabalar|selam|slm|sağolun|sağ olun|"
        r"iyi günler|günaydın|iyi akşamlar|"
        r"hocam|abi|efendim|tabi|hallo|danke)",
    ),
    Cue.CONDITION: (r"(?:eğer|şayet|sadece|ancak|yalnızca|şartıyla|koşuluyla|takdirde|\w{2,20}(?:rse|rsa|ırsa|irse))",),
    Cue.JOINT: (r"(?:ve|ama|fakat|ancak|veya|ya da|yada|çünkü|lakin|yoksa|hem|ayrıca|aber)",),
}
