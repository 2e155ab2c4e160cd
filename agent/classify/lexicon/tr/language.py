"""Words that show that a text is Turkish."""

from spacy.lang.tr.stop_words import STOP_WORDS

FUNCTION_WORDS = frozenset(STOP_WORDS)
# What people write to a car brand: greetings, days, wishes; no names, no international words.
WRITTEN = """
    merhaba selam günaydın iyi günler akşamlar teşekkürler teşekkür ederim evet hayır istiyorum isterim test
    sürüşü sürüş araba araç randevu cumartesi pazar pazartesi salı çarşamba perşembe cuma sabah öğleden
    akşam yarın bugün hafta gelecek önümüzdeki posta kodu telefon saygılarımla selamlar fiyat teklif satın
    almak lütfen mümkün mü oturuyorum adım ismim uygun tamam ve bir bu için ile benim bizim hangi ne zaman
    kaç denemek
"""
