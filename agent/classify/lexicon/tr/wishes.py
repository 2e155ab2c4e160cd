"""Turkish phrases for the other things people write for, and what no customer writes."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SERVICE: (
        r"(?:servis|tamir|tamirci|onarım|periyodik|muayene|werkstatt|inspektion|kundendienst|atölye)\w*",
        r"(?:yıllık|periyodik|kış|araç|arabanın|aracımın|arabamın|genel)? ?bakım(?:ı|a|ını|ına|da|dan|lık|ım|ımı|lar)?",
        r"(?:lastik|lastiğ|jant|balata|fren|silecek|akü|far ampul|ayna cam|ön cam|yedek anahtar|anahtarlı|paspas|"
        r"port bagaj|"
        r"tavan bagaj|yedek parça|filtre|buji|kaporta|tampon|triger|kayış)\w*",
        r"yağ (?:değiş|bakım|lamba|ikaz|seviye|eksil|kaçır)\w*",
        r"(?:arıza|bozul|bozuk|çalışmıyor|açılmıyor|kapanmıyor|çalışmaz|yolda kal|çekici|kaza yap|hasar|boya|göçük|"
        r"çizi|çizik)\w*",
        r"(?:geri çağırma|geri çağrı|rückruf)\w*",
        r"(?:garanti|sigorta hasar)\w*",
        r"(?:ikaz|uyarı|motor|arıza|yağ) (?:ışı|lamba)\w*",
        r"(?:ışığı|lambası|ışık|lamba|ikaz|uyarı) (?:\w+ )?(?:yanıyor|yandı|yanıp|geldi|çıkıyor|verdi|veriyor|"
        r"sönmüyor)\w*",
        r"(?:ses geliyor|tıkırtı|gıcırtı|titreşim|titriyor|sızıntı|sızdır|su kaçır|takırtı|uğultu|vuruntu)\w*",
        r"(?:uygulama|şifre|parola|hesabım|hesaba|giriş yap|bluetooth|eşleştir|güncelleme|yazılım|app|login|"
        r"bağlanm)\w*",
        r"(?:kullanım kılavuz|kullanma kılavuz|ikame araç|yedek araç|tüv|şasi numara|ruhsat|reifen|ölwechsel)\w*",
        r"(?:yol yardım|rot balans|rot ayar|klima gaz|eksper)\w*",
    ),
    Cue.OWN_CAR: (
        r"(?:benim |bizim |kendi |şu anki |mevcut |eski )?(?:arabam|aracım|arabamız|aracımız|otomobilim|otomobilimiz|"
        r"autom)\w*",
        r"(?:şasi numara|şasi no|plaka|kilometresi|ruhsat|model yılı|motor numara)\w*",
        r"\d{4} model",
    ),
    Cue.COMPLAINT: (
        r"(?:şikayet|şikâyet|rezalet|rezil|skandal|saygısız|terbiyesiz|kabul edilemez|inanılmaz kötü|yazıklar olsun|"
        r"utanç|"
        r"utanmaz|ayıp|pes yani|pes doğrusu|laubali|ciddiyetsiz|sorumsuz|ilgisiz|berbat|felaket|facia|kepaze)\w*",
        r"(?:hayal kırıklı|memnun değil|memnuniyetsiz|memnun kalma|kızgın|sinir|öfkeli|bıktı|bıkkın|usandı|mağdur|"
        r"üzgünüm ki|kırgın|"
        r"tepkili|rahatsız ol|mutsuz|kaba davran|ters davran|umursama|ilgilenen yok|ilgilenilmedi|oyala|kandır|"
        r"dolandır|aldat)\w*",
        r"(?:hiç kimse|kimse|hiçbir|tek bir kişi|bir allahın kulu) … (?:aramadı|dönmedi|cevap vermedi|yanıt vermedi|"
        r"ilgilenmedi|"
        r"dönüş yapmadı|cevaplamadı|muhatap|bakmadı|gelmedi|aramıyor|dönmüyor|ilgilenmiyor|cevap vermiyor|umurunda)\w*",
        r"(?:hâlâ|hala|halen|hiçbir|hiç|haftalardır|günlerdir|aylardır|bir türlü) (?:\w+ ){0,4}?(?:cevap|dönüş|yanıt|"
        r"haber|geri dönüş) "
        r"(?:\w+ )?(?:yok|alamadı|gelmedi|verilmedi|yapılmadı|alamıyor)\w*",
        r"(?:günlerdir|haftalardır|aylardır|\w+ haftadır|\w+ gündür|\w+ aydır|saatlerce|saatlerdir|"
        r"boşuna) (?:\w+ ){0,4}?(?:bekl\w+|arıyor\w*)",
        r"(?:avukat|tüketici hakem|tüketici heyet|yasal yol|hukuki yol|dava aç|mahkeme|para iadesi|paramı geri|"
        r"iade istiyor|bir daha asla)\w*",
        r"(?:kaçıncı kez|üçüncü kez|ikinci kez|kaç kere|kaç kez|defalarca|kaç defa|sözünüzü tutma|söz verildi|"
        r"söz vermişti|söz verdiğiniz)\w*",
        r"(?:alay ed|dalga (?:mı )?geç|çok kırıldı|inkar ed|ciddiyetiniz|ciddiyetsiz|sözünüzde dur|"
        r"son dakika iptal ett|boşuna gel|yüzüme kapat|bekletil|bekletti|çıkmıyor telefon|telefonlarıma çık)\w*",
        r"(?:beschwerde|reklamation|kötü hizmet|kötü muamele|böyle hizmet|böyle firma|böyle şey olmaz|ne biçim)\w*",
    ),
    Cue.SALES: (
        r"(?:fiyat|ücret|maliyet|kaç para|kaça|peşin|aylık (?:ödeme|taksit|kira)|taksit|kredi|leasing|finans|kiralama|"
        r"kiralık|rate|preis)\w*",
        r"(?:indirim|kampanya|iskonto|teşvik|hibe|takas|inzahlung|eski aracımı|prim|promosyon)\w*",
        r"(?:teklif|angebot|fiyat listesi|broşür|katalog|donanım listesi|konfigür|teknik (?:özellik|bilgi|veri)|"
        r"datenblatt)\w*",
        r"(?:satın al|sipariş|almak istiyor|almayı düşün|almak isti|alacağ|alıcı|sıfır araç|ikinci el|yeni araç|"
        r"yeni araba|stok|stokta|teslim)\w*",
        r"(?:menzil|tüketim|yakıt|bagaj hacmi|bagaj|çekme kapasite|römork|karavan|beygir|motor gücü|güç|şarj süre|"
        r"koltuk sayı|kaç kişilik|"
        r"kaç koltuk|isofix|boyut|ölçü|genişli|uzunlu|donanım|versiyon|renk seçenek|seçenek)\w*",
        r"(?:kaç yak|ne yak|kaç km|kaç kilometre|tek şarj|şarj ol|renk var|arasındaki fark|farkı ne|hangi renk|"
        r"koltuklu mu)\w*",
        r"(?:filo|şirket arac|kurumsal|ticari|danışmanlık|bekleme süresi|ne zaman gelir|ne zaman gelecek|piyasaya|"
        r"satışa)\w*",
    ),
    Cue.RECEIPT: (
        r"(?:ilginiz|talebiniz|başvurunuz|mesajınız|bizimle iletişime geçtiğiniz|siparişiniz) (?:\w+ )?(?:için )?"
        r"(?:çok )?teşekkür (?:ederiz|eder)",
        r"(?:en kısa (?:sürede|zamanda)|iş günü içinde|saat içinde) (?:\w+ ){0,4}?(?:dönüş yapaca\w+|dönüş yapıla\w+|"
        r"döneceğiz|dönüyoruz|iletişime geçece\w+|cevaplanaca\w+|yanıtlanaca\w+)",
    ),
    Cue.AUTOMATED: (
        r"(?:otomatik|otomatik olarak|sistem tarafından) (?:yanıt|cevap|mesaj|ileti|e-?posta|mail|oluşturul|gönderil|"
        r"üretil|bildirim|"
        r"bilgilendirme|iletil)\w*",
        r"(?:ofis dışı|ofiste değilim|ofis dışında|izindeyim|yıllık izin|izinde olaca|izinliyim|işyerinde değilim|"
        r"doğum iznin|"
        r"yurt dışındayım|büroda değilim) … (?:tarih|kadar|dön|ulaş|acil|sınırlı|e-?posta|mail|yanıt|cevap|iletebilir|"
        r"arası)\w*",
        r"(?:acil durum|acil konu|acil hal|acil iş)\w* (?:\w+ ){0,5}?(?:ulaş|iletişim|başvur|ara|yaz|irtibat)\w*",
        r"(?:bu|lütfen bu) (?:e-?posta|mesaj|mail|ileti|adres)\w* (?:\w+ ){0,3}?(?:cevap|yanıt)(?:lama|la| verme|"
        r" yazma)\w*",
        r"(?:bu|işbu) (?:e-?posta|mesaj|mail|ileti|bildirim) (?:\w+ ){0,3}?(?:otomatik|sistem|bilgilendirme)\w*",
        r"(?:teslim edilemedi|iletilemedi|iletilemeyen|gönderilemedi|teslimat başarısız|teslim edilememiştir|"
        r"iletilememiştir|posta kutusu dolu|"
        r"alıcı bulunamadı|kutusu (?:dolu|doldu)|ulaştırılamadı|adres bulunamadı)",
        r"(?:talep|kayıt|destek|ticket|vaka|başvuru|sipariş|kargo|takip|bilet|işlem|dosya) (?:numara|no|nr|kod|"
        r"id)\w{0,6}:? ?#?[\w-]{0,12}\d[\w-]{1,12}",
        r"(?:talebiniz|başvurunuz|mesajınız|siparişiniz|kaydınız|e-?postanız|mailiniz|bildiriminiz|destek talebiniz|"
        r"kargonuz|biletiniz) "
        r"(?:\w+ ){0,5}?(?:alınmıştır|alındı|ulaşmıştır|ulaştı|oluşturul\w*|kapatıl\w*|güncellen\w*|yola çık\w*|"
        r"teslim\w*|işleme\w*|açıl\w*|"
        r"çözül\w*|dağıtım\w*|kargoya\w*|onaylan\w*)",
        r"(?:bülten|e-?bülten|abonelik|listemiz)\w* (?:\w+ ){0,5}?(?:ayrıl|çık|iptal|ücretsiz|kayıtlı|"
        r"abone)\w*[^.!?\n]{0,20}(?:tıkla|link|buraya)\w*",
        r"(?:abonelikten (?:ayrıl|çık)|üyelikten (?:ayrıl|çık)|listeden çık)\w* (?:için )?(?:\w+ )?(?:tıkla|link|"
        r"buraya|https?)\w*",
        r"(?:tarayıcıda (?:gör|aç)|çevrimiçi gör|bu e-?postayı görüntüle|okundu bilgisi|e-bülten|haftalık bülten|"
        r"bülten sayı|"
        r"bu sayımızda|bu sayıda)\w*",
        r"(?:out[ -]of[ -]office|auto[ -]?reply|no-?reply|noreply|mailer-daemon|postmaster|undeliver\w*|"
        r"abwesenheit\w*|automatische antwort)",
        r"(?:tarafımıza ulaşan|tarafımıza iletilen|en kısa sürede (?:tarafınıza|size) (?:dönüş|yanıt))\w*",
    ),
    Cue.SPAM: (
        r"(?:seo|backlink|google'da ilk|google da ilk|ilk sayfa|arama motoru|web sitenizi|web sitesi tasarım|"
        r"web tasarım|dijital pazarlama|"
        r"sosyal medya yönet|takipçi|e-?mail liste|hedefli müşteri|potansiyel müşteri|google reklam)\w*",
        r"(?:bitcoin|kripto|casino|bahis|kumar|çekiliş kazan|kazandınız|piyango|milyon (?:dolar|euro|avro)|miras|"
        r"pasif gelir|ek gelir|"
        r"yatırım fırsat|yatırımcı|forex|hızlı kredi|faizsiz kredi|evden çalış|iddaa|jackpot|bonus)\w*",
        r"(?:hesabınız|paketiniz|kargonuz|şifreniz|kartınız|sayfanız|posta kutunuz|"
        r"aboneliğiniz) (?:\w+ ){0,4}?(?:askıya|kısıtlan|kilitlen|"
        r"donduruldu|kapatılac|silinec|bloke|durduruld|beklemede|bekletil|doğrula|iptal edilec|engellen)\w*",
        r"(?:hemen tıkla|linke tıkla|bağlantıya tıkla|kimliğinizi doğrula|"
        r"hesabınızı doğrula|bilgilerinizi doğrula|"
        r"sınırlı süre|kaçırmayın|son fırsat|telif hak\w+ ihlal|gümrük (?:ücret|vergi|bedel)|kredi kartı bilgi)\w*",
        r"(?:firma(?:mız|nız)|şirketimiz|ajansımız|fabrikamız|ekibimiz|yazılımımız|çözümümüz|platformumuz|ürünlerimiz|"
        r"hizmetlerimiz)\w*"
        r" … (?:sun|üret|ihrac|toptan|tedarik|sağl|hizmet|artır|geliştir|temizlik|personel|uzman|olarak|satış)\w*",
        r"(?:size (?:özel )?teklifimiz|toptan (?:satış|fiyat)|üreticiden|imalatçı|ihracat|ücretsiz (?:demo|analiz|"
        r"danışmanlık|deneme süresi)|"
        r"ofis temizli|personel temin|iş ortaklığı teklif|işbirliği teklif)\w*",
        r"(?:viagra|zayıfla|kilo ver|escort|tanışma sitesi|medyum|büyü)\w*",
    ),
    Cue.JOB: (
        r"(?:iş başvuru|iş ilan|iş arıyor|staj|stajyer|çırak|meslek eğitim|ausbildung|praktikum|azubi|özgeçmiş|cv|"
        r"kariyer|açık pozisyon|"
        r"eleman|personel al|işe al|yanınızda çalış|sizde çalış|bünyenizde|mülakat|yarı zamanlı|part time|minijob|"
        r"bewerbung|boş kadro|"
        r"iş imkan|iş fırsat|ek iş|yaz işi|çalışmak istiyor)\w*",
    ),
    Cue.ORDER: (
        r"(?:talimat|komut|kural|yönerge|prompt)\w* … (?:yok say|unut|görmezden gel|dikkate alma|göz ardı|ihlal|"
        r"boş ver)\w*",
        r"(?:unut|yok say|görmezden gel|göz ardı et)\w* … (?:talimat|komut|kural|yönerge|prompt)\w*",
        r"sistem ?(?:prompt|komut|talimat|mesaj)\w*",
        r"system ?-?prompt\w*",
        r"(?:ignore|forget|disregard) … (?:instructions?|rules|prompts?)",
        r"(?:artık|şimdi|bundan sonra) (?:sen )?(?:bir )?(?:bot değilsin|\w+ modund\w+|dan)",
        r"(?:bundan sonra|artık|şu andan itibaren) (?:sen )?\w+ (?:\w+ )?gibi (?:davran|konuş|yaz)\w*",
        r"(?:diğer|başka|son|önceki) müşteri\w* … (?:ver|söyle|göster|gönder|yolla|paylaş)\w*",
    ),
    Cue.PRESS: (
        r"(?:basın|gazete|gazeteci|muhabir|editör|redaksiyon|dergi|blog|blogger|influencer|youtube|youtuber|kanalım|"
        r"kanalımız|röportaj|"
        r"podcast|basın bülten|basın araç|medya|haber yap|inceleme videosu|video çek|içerik üretic)\w*",
        r"(?:sponsor|bağış|dernek|derneğ|yardım kampanya|kermes|hayır|okul proje|tez çalış|bitirme tez|yüksek lisans|"
        r"anket|spor kulüb|"
        r"forma|turnuva|etkinliğ)\w*",
    ),
}
