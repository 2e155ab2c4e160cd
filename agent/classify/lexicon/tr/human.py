"""Turkish phrases for the wish to deal with a person instead of the machine."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.HUMAN: (
        r"^\s*(?:insan|temsilci|yetkili|bir insan|bir yetkili|müşteri temsilcisi|canlı destek)\s*[.!]?\s*$",
        r"(?:gerçek|canlı|normal|hakiki|sahici|etten kemikten) (?:bir |biri)?(?:\w+ )?(?:insan|kişi|biri|çalışan|"
        r"temsilci|danışman|yetkili|müşteri temsilcisi|eleman|satıcı)\w*",
        r"(?:bir |herhangi bir )?(?:insan|yetkili|temsilci|müşteri temsilcisi|müşteri hizmetleri|çalışan|danışman|"
        r"satış danışmanı|satış temsilcisi|mitarbeiter|mensch|personel)"
        r"(?:la|le|yla|yle|ile|ya|ye|a|e|iniz|inizle|ınızla|nizle|niz|si|siyle|sine|sıyla|nıza|"
        r"nızla|ınıza|inize|ınızla|ınızı)? (?:ile )?(?:\w+ ){0,3}?(?:görüş|konuş|yazış|bağla|aktar|bağlan|iletişim|"
        r"muhatap|istiyor|isterim|lütfen|verin|yönlendir|yazsın|cevap ver|cevapla|yanıtla)\w*",
        r"(?:biri|birisi|birileri)(?:yle|siyle|sine|ne|si|yle)? (?:ile )?(?:\w+ ){0,2}?(?:konuş|görüş|yazış|bağla|"
        r"aktar)\w*",
        r"(?:bot|robot|makine|yapay zeka|chatbot|bilgisayar)(?:la|le|yla|ile|a|ya|tan|dan|lar|"
        r"larla)? (?:\w+ ){0,3}?(?:konuşmak istemiyor|uğraşmak istemiyor|istemiyor|konuşmam|"
        r"yazışmak istemiyor|uğraşamam|değil|bıktım|uğraşmayacağ|konuşmuyor)\w*",
        r"(?:insana|yetkiliye|temsilciye|müşteri temsilcisine|canlı desteğe|müşteri hizmetlerine) (?:bağla|aktar|"
        r"yönlendir)\w*",
        r"canlı destek\w*",
        r"(?:bir |herhangi bir )?(?:insan|çalışan|yetkili|temsilci|arkadaş|kişi|görevli)(?:ınız|iniz|niz|lardan "
        r"biri)? (?:\w+ ){0,3}?(?:cevap|yanıt|ilgilensin|baksın|okusun|devralsın|"
        r"dönsün|yazsın|ilgilenebilir)\w*",
        r"(?:bot|robot|makine)\w* (?:yerine|değil) (?:\w+ ){0,2}?(?:insan|kişi|biri|yetkili|çalışan)\w*",
    ),
    Cue.HUMAN_THERE: (
        r"(?:orada|burada|karşımda|arkada|sizde)? ?(?:gerçek |canlı )?(?:bir )?(?:insan|gerçek kişi|gerçek biri|"
        r"canlı biri|gerçek birisi|canlı kişi) (?:\w+ )?(?:var mı|yok mu|var mıdır)",
    ),
    Cue.BY_MAIL: (
        r"(?:e-?posta|e-?mail|mail)(?: ile|yla|la|le|dan|den| üzerinden| yoluyla) (?:\w+ ){0,3}?(?:yaz\w*|"
        r"yanıt\w*|cevap\w*|gönder\w*|devam|lütfen)",
        r"(?:e-?posta|e-?mail|mail) (?:at\w*|gönderin|yazın)",
    ),
}
