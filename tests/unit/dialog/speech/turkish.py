"""What Turkish texts are held to."""

import re
from datetime import date

from agent.classify.analysis import Window
from tests.unit.dialog.examples import SATURDAY, SUNDAY
from tests.unit.dialog.speech.speech import Speech, SummaryWords

FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|die|der|bitte|nicht|oder|test drive)\b")
WRONG_SIGNS = re.compile(r"[„«»]|(?<=\w)'|\"|İ\u0307|i\u0307")
ENDING_ON_A_NAME = re.compile(r"(?:Halden|Fjord|Sund|Isar|München|Augsburg|Golf|GmbH|\d)[’'][a-zçğıöşü]")

TURKISH = Speech(
    language="tr",
    house=("Halden Otomotiv", "Liman Caddesi"),
    formal=re.compile(
        r"\b(?:siz|size|sizi|sizin|sizden|sizinle|\w+[ıiuü]n[ıiuü]z\w*|lütfen \w+[ıiuü]n|"
        r"yazın|söyleyin|yanıtlayın|getirin|konuşun|tanıyın)\b",
        re.IGNORECASE,
    ),
    informal=re.compile(
        r"\b(?:sen|sana|seni|senin|senden|seninle|\w+s[ıiuü]n|mesajın|talebin|onayın|yanıtın|bayin|verilerin|bilgilerin|"
        r"sürüşün|kodun|yaz|söyle|yanıtla|getir|konuş|tanı|yazman|demen|söylemen|yapman)\b(?!['’])",
        re.IGNORECASE,
    ),
    greetings=("Merhaba,", "Merhaba,"),
    goes_on_in_lower_case=False,
    notice=("otomatik asistan", "Halden adına", "“insan”"),
    hours=[
        (None, "Merhaba Eva Maier,", "Merhaba Eva,"),
        (8, "Günaydın Eva Maier,", "Günaydın Eva,"),
        (14, "İyi günler Eva Maier,", "Merhaba Eva,"),
        (21, "İyi akşamlar Eva Maier,", "İyi akşamlar Eva,"),
        (2, "İyi akşamlar Eva Maier,", "İyi akşamlar Eva,"),
    ],
    called={
        "Ayşe Hanım": "Merhaba Ayşe,",
        "Sayın Yılmaz": "Merhaba Sayın Yılmaz,",
        "Sayın Ayşe Yılmaz": "Merhaba Ayşe,",
        "Doç. Dr. Ayşe Yılmaz": "Merhaba Ayşe,",
        "Bay Kaya": "Merhaba Bay Kaya,",
    },
    windows={
        Window(): "herhangi bir zamanda",
        SATURDAY: "14 Mart 2026 Cumartesi",
        Window(date(2026, 3, 1), date(2026, 3, 1), (), "10:30", "10:30"): "1 Mart 2026 Pazar, saat 10:30 civarında",
        Window(SATURDAY.date_from, SUNDAY.date_to): "14 Mart 2026 Cumartesi gününden 15 Mart 2026 Pazar gününe kadar",
        Window(date_from=date(2026, 7, 6)): "6 Temmuz 2026 Pazartesi gününden itibaren",
        Window(
            date_to=date(2026, 11, 30), time_to="15:00"
        ): "30 Kasım 2026 Pazartesi gününe kadar, saat 15:00 öncesinde",
        Window(weekdays=(7,)): "pazar günleri",
        Window(weekdays=(1, 3), time_from="18:00"): "pazartesi ve çarşamba günleri, saat 18:00 sonrasında",
        Window(weekdays=(1, 2, 3, 4, 5)): "hafta içi",
    },
    price="41.900\u00a0€",
    unwanted=(FOREIGN, WRONG_SIGNS, ENDING_ON_A_NAME),
    not_informal=("olsun", "kesin"),  # end as "you" does: "let it be", "firm"
    thanks=("Mesajınız için teşekkür ederim", "Mesajın için teşekkür ederim"),
    summary=SummaryWords(
        "Autohaus Isar (München) ile paylaş", "paylaş", "14 Mart 2026 Cumartesi, saat 09:00 ile 12:00 arasında"
    ),
)
