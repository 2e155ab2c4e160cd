"""Turkish words that relate times to each other; most stand behind their noun."""

from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import Entry, meant
from agent.classify.availability.lexicon.tr_nouns import WEEKDAYS, nouns
from agent.classify.availability.postposed import POST

RELATIONS: list[Entry] = [
    meant(Kind.AT, "saat, saatler, saatte, um"),
    *nouns(Kind.GLUE, "günü+, ayı+, tarihi+, saatleri+, saati+, saatler, yılı+, tarih"),
    meant(Kind.GLUE, "için", name="for"),
    meant(Kind.GLUE, "günkü, günlü, falan, filan, civarına"),
    meant(Kind.ABLATIVE, "den, dan, ten, tan"),
    meant(Kind.DATIVE, "ye"),
    meant(Kind.WITH, "ile, ila, ilâ"),
    meant(Kind.AFTER, "sonra, geçiyor, kadar sonra", name=POST),
    meant(Kind.ONWARDS, "sonrası, sonrasında, ve sonrası, ve sonrasında, sonrasına, ve üzeri, ve sonra"),
    meant(Kind.BEFORE, "önce, evvel, öncesi, öncesinde, kala", name=POST),
    meant(Kind.FROM, "itibaren, itibari ile, itibarı ile, itibariyle, itibarıyla, başlayarak", name=POST),
    meant(Kind.FROM, "en erken, ab"),
    meant(Kind.UNTIL, "kadar, dek, değin", name=POST),
    meant(Kind.UNTIL, "bis"),
    meant(Kind.UNTIL, "en geç, en son", name="latest"),
    meant(Kind.SINCE, "beri, bu yana, beridir", name=POST),
    meant(Kind.BETWEEN, "arası, arasında, arasındaki, aralığında, arasına, aralarında, arası bir", name=POST),
    meant(Kind.WITHIN, "içinde, içerisinde, zarfında, içindeki, içi, boyunca", name=POST),
    meant(Kind.ONTO, "gibi, civarı, civarında, civarları, civarlarında, sularında, suları, sıralarında", name=POST),
    meant(Kind.ONTO, "doğru, gibisinden, sıraları, civarında bir", name=POST),
    meant(Kind.EXCEPT, "hariç, haricinde, dışında, dışındaki, başka, haric", name=POST),
    meant(Kind.INSTEAD, "yerine", name=POST),
    meant(Kind.MORE, "ziyade, daha iyi, daha uygun, daha çok", name=POST),
    meant(Kind.VOID, ",".join(f"{day}dansa, {day}dense" for day in WEEKDAYS)),
    meant(Kind.BREAK, "üzere, ayarlamak için, kararlaştırmak için, planlamak için"),
    meant(Kind.NOR, "ne"),
    meant(Kind.YEAR, "gelecek yıl, gelecek yılın, önümüzdeki yıl, önümüzdeki yılın, seneye, gelecek sene", number=1),
    meant(Kind.EACH, "her, herhangi bir, herhangi bi, tüm"),
    meant(Kind.VOID, "dün, evvelsi gün, geçenlerde, geçen gün, geçen sefer, dünkü, önceki gün, geçen defa"),
    meant(Kind.VOID, "şimdiye kadar, bugüne kadar, şu ana kadar, günün birinde, bugüne dek, bu zamana kadar"),
    meant(Kind.AND, "ve, hem, hem de"),
    meant(Kind.OR, "veya, ya da, yada, veyahut, yahut, ya, olmazsa, alternatif olarak, o olmazsa, oder"),
    meant(Kind.OR, "uymazsa, uymuyorsa, mümkün değilse, değilse, müsait değilseniz, doluysa, olmuyorsa, yoksa"),
    meant(Kind.OR, "olmadı, o da olmazsa, o gün olmazsa, kapalıysanız"),
    meant(Kind.BREAK, "ama, fakat, ancak, lakin, çünkü, yalnız, zira, halbuki, aslında, aber"),
    meant(Kind.BREAK, "eğer, şayet", name="if"),
    meant(Kind.BREAK, "teşekkürler, teşekkür, teşekkür ederim, teşekkür ederiz, sağolun, sağ olun", name="thanks"),
    meant(Kind.REST, "diğer günler, diğer zamanlarda, diğer günlerde, onun dışında, onun haricinde"),
    meant(Kind.LATER, "ondan sonra, sonrasında ise, daha sonra"),
    meant(
        Kind.GLUE, "mesela, örneğin, belki, mümkünse, tercihen, da, de, en iyisi, lütfen, tam, yaklaşık, aşağı yukarı"
    ),
    meant(Kind.GLUE, "bir de, ayrıca, sadece, özellikle, genelde, genellikle, olarak, diyelim, tahminen, bence, hatta"),
    meant(
        Kind.GLUE,
        "tercihim, tercihimiz, termin, mümkün olursa, tercih ederim, takriben, yine, tekrar, herhalde, sanırım",
    ),
    meant(
        Kind.MEASURE, "kişi, km, kilometre, yaş, yaşında, yaşındayım, yaşındayız, lira, euro, tl, dakika, dakikalık, dk"
    ),
    meant(
        Kind.MEASURE, "yıl, yıldır, yıllık, sene, senedir, beygir, koltuk, koltuklu, kapı, kapılı, litre, tane, adet"
    ),
    meant(Kind.MEASURE, "çocuk, çocuğum, kez, kere, defa, bin, milyon, yüz, model, numara, numaralı, kwh, ps, hp, inç"),
    meant(Kind.MEASURE, "metre, cm, kg, saatlik, yarım saat, bir saat, yarım saatlik, bir saatlik, günlük, haftalık"),
    meant(
        Kind.MEASURE, "aylık, nesil, kat, kişilik, taksit, euroya, bine, yaşındaki, vitesli, ileri, kişiyiz, çocuklu"
    ),
]
