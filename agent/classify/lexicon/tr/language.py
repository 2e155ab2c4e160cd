"""Words that show that a text is Turkish."""

from spacy.lang.tr.stop_words import STOP_WORDS

_BARE = str.maketrans("çğıöşü", "cgiosu")
_MISLEADING = "en on o de da ne ya son bin mi mu se ki as ben her hat ora ah be biri"  # words of other languages too
_WORDS = frozenset(STOP_WORDS) - set(_MISLEADING.split())
FUNCTION_WORDS = _WORDS | frozenset(word.translate(_BARE) for word in _WORDS if len(word) > 3)
# What people write to a car brand: greetings, days, wishes, short answers, also typed without accents; no names.
_WRITTEN = """
    merhaba merhabalar mrb selam selamlar slm günaydın iyi günler akşamlar geceler teşekkür teşekkürler ederim
    ederiz tşk sağolun sağol eyvallah evet hayır yok var tamam tamamdır tmm olur olmaz olabilir aynen tabii
    tabi tabiki elbette doğru yanlış değil istiyorum istiyoruz isterim isteriz isterdim istiyom istemiyorum
    istemem sürüşü sürüş sürüşüne sürüşünü sürüşüm deneme denemek denesem sürmek sürebilir deneyebilir araba
    arabayı arabam araç aracı aracım aracımı randevu randevum randevumu randevusu cumartesi cumartesiye pazar
    pazartesi pazartesiye salı çarşamba perşembe cuma cumaya günü gün sabah öğlen öğleden öğle sonra önce
    akşam akşamı yarın bugün dün hafta haftaya sonu içi gelecek önümüzdeki ay yıl saat saatte ocak şubat mart
    nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık posta kodu kodum telefon numaram telefonum adım
    ismim soyadım saygılarımla saygılar sevgiler fiyat fiyatı teklif satın almak lütfen mümkün müsait müsaitim
    uygun uygunum boşum oturuyorum yaşıyorum bana bize beni bizi bir bu için ile benim bizim hangi zaman kaç
    nasıl nerede neden niye ne mı mu misiniz mısınız miyim mıyım olsun olsa gelebilir gelirim gelemem
    gelemiyorum alabilir miyiz bilgi bilgilerim bilgiler verilerimi silin silinsin gönderin gönderir iletin
    iletebilirsiniz paylaşabilirsiniz arayın arar aramayın ulaşın iptal ertelemek erteleyebilir vazgeçtim
    şikayet servis lastik bakım muayene fatura renk siyah beyaz kırmızı mavi yeşil gri gümüş sarı turuncu
    otomatik vites dizel benzinli elektrikli hibrit farketmez fark etmez insan insanla yetkili biriyle
    görüşmek konuşmak yazmayın artık istemiyoruz şu şimdi henüz daha çok az biraz kadar itibaren arası civarı
    gibi veya ama fakat ancak çünkü eğer belki sanırım herhalde bence abi abla hocam efendim hanım bey kolay
    gelsin süper harika güzel mükemmel ilgileniyorum ilgilenmiyorum lazım gerek gerekiyor düşünüyorum merak
    ediyorum bayi bayiniz şube yakın yakınında civarında nerdesiniz neredesiniz kaça ücret kişi kişilik koltuk
    cam tavan istyrm istiyrm nbr naber napcam yaa para terminim terminimi kalsın olmasın yazıyorum hala kimse
    kimsenin
    bi gari deneyelim
    kod haber veririm verir uygundur uygunsa onaylıyorum onayla devam edin edelim etmek demek istedim pardon
    evt modeli modelini perfect memnun oldum adres pk tatilden döndük hava şehrinde civarındayım yakınındayım
    burası olacak tercihen bayıldı oğlum eşim soracaktım süreceğim talimatlarını tekrarla kelimesi
    konuşuyorum konusuyorum türkçe turkce almanca ingilizce anlamıyorum biliyorum bilmiyorum dil konuşabilir
"""
WRITTEN = f"{_WRITTEN} {_WRITTEN.translate(_BARE)}"
