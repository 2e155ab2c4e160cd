"""Turkish words of side stories: corrections, shifts, errands, leases, and what takes a day up."""

from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import Entry, meant

STORIES: list[Entry] = [
    meant(Kind.CORRECTION, "yok yok, ay yok, yok hayır, hay allah, yok pardon olmaz, ay hayır", name="no"),
    meant(Kind.CORRECTION, "eyvah, aa yok, aaa yok, yok olmadı", name="no"),
    meant(Kind.CORRECTION, "pardon, yok pardon, hayır pardon, yanlış yazdım, yanlış oldu, düzeltiyorum"),
    meant(Kind.CORRECTION, "düzeltme, daha doğrusu, özür dilerim, yani pardon, dur, dur dur"),
    meant(Kind.CORRECTION, "kusura bakmayın, pardon yanlış, yanlış söyledim, karıştırdım, demek istediğim"),
    meant(Kind.CORRECTION, "yok yok şey"),
    meant(Kind.MAYBE, "yok, hayır", name="no"),
    meant(Kind.BACK, "o gün, aynı gün, o günlerde, o sırada, o esnada, beklerken, hazır gelmişken"),
    meant(Kind.BACK, "gelmişken, bu vesileyle, bu fırsatla, fırsattan, hediye olarak, sürpriz olarak"),
    meant(Kind.BACK, "bu sırada, o zaman da"),
    meant(Kind.BUSY, "vardiyam, vardiyadayım, vardiyalı, gececiyim, gündüzcüyüm, sabahçıyım, akşamcıyım"),
    meant(Kind.BUSY, "öğlenciyim, gece çalışıyorum, sabah çalışıyorum, akşam çalışıyorum, gece vardiyası"),
    meant(Kind.BUSY, "sabah vardiyası, akşam vardiyası, gece vardiyasında, nişan töreni, nişanımız var"),
    meant(Kind.BUSY, "sünnet, cenaze, cenazemiz, toplantısı var, veli toplantısı, kuaför, kuaförüm, noter"),
    meant(Kind.BUSY, "noterde, kayakta, kayağa, ameliyatım, ameliyat, çocuklar bende, kına, evleniyoruz"),
    meant(Kind.BUSY, "evleniyorum, balayı, balayında, gezide, gezideyim, köyde, köydeyiz, köye, memlekete"),
    meant(Kind.BUSY, "seminer, seminerim, eğitimim, nöbet, nöbetim, turnuva, maçım, maç var, misafir var"),
    meant(Kind.BUSY, "misafir gelecek, bayramda, tatile, tatile çıkıyoruz, tatile gidiyoruz"),
    meant(Kind.FITS, "evden çalışıyorum, evden çalışıyoruz, evdeyim, evdeyiz, boşum, dönüşümde, döndüğümde"),
    meant(Kind.FITS, "döndüğümüzde, dönünce, döndükten sonra"),
    meant(Kind.NOT, "olanaksız, uymaz bana, kurtarmaz, çok zor, maalesef olmaz, bana uymuyor, bana uymaz"),
    meant(Kind.NOT, "bize uymuyor, bize uymaz"),
    meant(Kind.OTHER, "sanayi, sanayide, sanayiye, tamirci, tamircide, tamircideydi, tamirhanede, kaporta"),
    meant(Kind.OTHER, "kaportacıda, kargo, kargom, usta, kasko, kaskom, kaskosu, poliçe, poliçem, poliçesi"),
    meant(Kind.OTHER, "sigortam, sigortası, sigortamız, kontrat, kontratım, kiralama, kiralamam"),
    meant(Kind.OTHER, "sözleşmesi, sözleşmemiz, muayenem, muayenesi, serviste, servisteydi, servisten"),
    meant(Kind.OTHER, "fiyat teklifi, teklifiniz, teklifinizi, teklifi, sona eriyor, sona erecek, süresi"),
    meant(Kind.OTHER, "bitecek, dolacak, teslim ediyorum, teslim edeceğim, iade ediyorum, iade edeceğim"),
    meant(Kind.OTHER, "ceza, ekspertiz, hasar, cam, vize, vizem, abonelik, aboneliğim, nakliye"),
    meant(Kind.OTHER, "açık mısınız, açık mı, açıkmısınız, kapalı, kapalı mı, açık, açılış", name="opening"),
    meant(Kind.OTHER, "kapanış, çalışma saatleriniz, mesai saatleriniz, açıksınız", name="opening"),
    meant(Kind.GLUE, "seve seve, memnuniyetle, hava güzel olursa, rahat rahat"),
]
