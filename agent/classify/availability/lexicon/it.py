"""Italian words of times of day, also of Ticino and South Tyrol, and what joins them."""

from dataclasses import replace

from agent.classify.availability.kinds import RANGE, Kind
from agent.classify.availability.lexicon import acting, changes, told
from agent.classify.availability.lexicon.it_cues import CUES
from agent.classify.availability.lexicon.it_days import DAYS, FEASTS
from agent.classify.availability.lexicon.it_stories import STORIES
from agent.classify.availability.lexicon.table import build_lexicon, meant

_EARLY = (
    "mattina presto, mattino presto, presto la mattina, presto al mattino, di buon mattino, di buon' ora, di buonora, "
    "prima mattina, in prima mattinata, presto di mattina, alle prime ore del mattino, la mattina presto, al mattino "
    "presto, di mattina presto, di prima mattina, mattinata presto, all' alba, di primo mattino, primo mattino, "
    "prestissimo la mattina, nelle prime ore del mattino"
)
_FORENOON = (
    "mattina, mattino, mattinata, mattine, mattinate, di mattina, al mattino, la mattina, del mattino, della mattina, "
    "in mattinata, nella mattinata, mattina di, mattinata di, mattino di, le mattine, di mattino, tarda mattinata, in "
    "tarda mattinata, nella mattina, nella tarda mattinata, nelle mattine, a meta mattina, meta mattina, mattinata "
    "del, mattina del, matt, antimeridiano, in mattina, dalla mattina"
)
_NOON = (
    "mezzogiorno, pausa pranzo, in pausa pranzo, ora di pranzo, all' ora di pranzo, a pranzo, durante la pausa pranzo, "
    "nella pausa pranzo, ora pranzo, pranzo, nella pausa di mezzogiorno, pausa di mezzogiorno, sul mezzogiorno, "
    "mezzodi, in pausa, orario di pranzo, a mezzogiorno di, mezzogiorno di, mezzogiorno del"
)
_AFTERNOON = (
    "pomeriggio, pomeriggi, di pomeriggio, nel pomeriggio, al pomeriggio, il pomeriggio, del pomeriggio, primo "
    "pomeriggio, nel primo pomeriggio, tardo pomeriggio, nel tardo pomeriggio, pomeriggio di, pomeriggio del, pom, "
    "dopo pranzo, subito dopo pranzo, i pomeriggi, nei pomeriggi, pomeridiano, pomeridiani, pomeridiana, pome, a "
    "meta pomeriggio, meta pomeriggio, in tardo pomeriggio, in pomeriggio, dal primo pomeriggio"
)
_EVENING = (
    "sera, serata, sere, di sera, la sera, alla sera, della sera, in serata, nella serata, prima serata, sera di, "
    "serata di, sera del, le sere, nelle sere, serale, serali, in prima serata, verso sera, dopo cena, sul tardi, "
    "tarda serata, di serata, ore serali, nelle ore serali, in sera, a sera, tutte le sere, ogni sera"
)
_AFTER_WORK = (
    "dopo il lavoro, dopo lavoro, dopo l' ufficio, dopo ufficio, finito il lavoro, finito di lavorare, dopo il mio "
    "turno, dopo il turno, quando finisco di lavorare, quando esco dal lavoro, quando stacco, all' uscita dal lavoro, "
    "uscita dal lavoro, uscendo dal lavoro, a fine lavoro, fine lavoro, a fine giornata, fine giornata, a lavoro "
    "finito, dopo l' orario di lavoro, dopo l' orario di ufficio, dopo l' orario d' ufficio, fuori dall' orario di "
    "lavoro, fuori orario d' ufficio, dopo lavoro, a fine turno, dopo il lavoro mio, terminato il lavoro, dopo "
    "l'ufficio, dopo l'orario di lavoro, usciti dal lavoro, appena esco dal lavoro, dopo le ore di lavoro"
)

_TIMES = [
    meant(Kind.PART, _EARLY, name="early"),
    meant(Kind.PART, _FORENOON, name="forenoon"),
    meant(Kind.PART, _NOON, name="noon"),
    meant(Kind.PART, _AFTERNOON, name="afternoon"),
    meant(Kind.PART, _EVENING, name="evening"),
    meant(Kind.PART, "di giorno, durante il giorno, nelle ore diurne, durante la giornata", name="daytime"),
    meant(Kind.TIME, _AFTER_WORK, name="after_work"),
    meant(Kind.TIME, "tutto il giorno, tutta la giornata, l' intera giornata, intera giornata", name="all_day"),
    meant(Kind.TIME, "a qualsiasi ora, a qualunque ora, a tutte le ore, qualsiasi ora, a ogni ora", name="all_day"),
    meant(Kind.TIME, "tutta giornata, giornata intera, qualunque orario, qualsiasi orario", name="all_day"),
    meant(Kind.TIME, "stessa ora, alla stessa ora, stesso orario, allo stesso orario", name="same"),
    meant(Kind.UHR, "uhr"),
    meant(Kind.MERIDIEM, "pm", number=12),
    meant(Kind.MINUTES, "e mezza, e mezzo, e trenta, e 30", number=30),
    meant(Kind.MINUTES, "e un quarto, e quarto, e quindici", number=15),
    meant(Kind.MINUTES, "e tre quarti, e quarantacinque, e 45", number=45),
    meant(Kind.MINUTES, "e cinque", number=5),
    meant(Kind.MINUTES, "e dieci", number=10),
    meant(Kind.MINUTES, "e venti", number=20),
    meant(Kind.MINUTES, "e venticinque", number=25),
    meant(Kind.MINUTES, "e quaranta", number=40),
    meant(Kind.MINUTES, "meno un quarto, meno quarto", number=-15),
    meant(Kind.MINUTES, "meno cinque", number=-5),
    meant(Kind.MINUTES, "meno dieci", number=-10),
    meant(Kind.MINUTES, "meno venti", number=-20),
    meant(Kind.ANYTIME, "quando vi pare, quando ti pare, quando le pare, quando vi viene comodo, quando potete"),
    meant(Kind.ANYTIME, "quando puo, in qualsiasi momento, in qualunque momento, quando volete, quando vuole"),
    meant(Kind.ANYTIME, "quando vuoi, quando preferite, quando preferisce, quando vi fa comodo, quando le fa comodo"),
    meant(Kind.ANYTIME, "quando capita, quando vi va bene, quando vi e comodo, a qualsiasi orario"),
    meant(Kind.ANYTIME, "quando vi torna comodo, sempre disponibile, sempre libero, sempre libera, disponibile sempre"),
    meant(Kind.ANYTIME, "libero sempre, massima disponibilita, sono flessibile, siamo flessibili, flessibile"),
    meant(Kind.ANYTIME, "flessibili, molto flessibile, totalmente flessibile, non importa quando, qualsiasi data"),
    meant(Kind.ANYTIME, "quando e indifferente, la data e indifferente, giorno e ora indifferenti, mi adatto"),
    meant(Kind.ANYTIME, "ci adattiamo, mi adeguo, ci adeguiamo, scegliete voi, decidete voi"),
    meant(Kind.ANYTIME, "quando e possibile per voi, il giorno e indifferente, nessuna preferenza di giorno"),
    meant(Kind.ANYTIME, "nessun vincolo, nessuna preferenza di data, per me va bene sempre, va bene sempre"),
    meant(Kind.ANYTIME, "mi va bene sempre, va bene quando volete, una data vale l' altra, un giorno vale l' altro"),
    meant(Kind.ANYTIME, "i giorni vanno bene tutti, quando e meglio per voi, quando siete liberi"),
    meant(Kind.ANYTIME, "in base alle vostre disponibilita, secondo la vostra disponibilita"),
    meant(Kind.ANYTIME, "secondo le vostre disponibilita, vado bene sempre, ci sono sempre, sono sempre disponibile"),
    meant(Kind.ANYTIME, "tutti i giorni a tutte le ore"),
    meant(Kind.WHATEVER, "indifferente, e uguale, uguale, sempre, qualsiasi, qualunque, fate voi, non importa, fai tu"),
    meant(Kind.WHATEVER, "come volete, faccia lei, nessuna preferenza, non ho preferenze, tutti, vanno bene tutti"),
    meant(Kind.WHATEVER, "tutto, senza preferenze, va bene tutto, quello che volete, mi e indifferente, lo stesso"),
    meant(Kind.ABOUT, "sul colore, sulla versione, sul modello, sul prezzo, sull' allestimento, per il colore"),
    meant(Kind.WORD, "per lavoro, per motivi di lavoro, al lavoro con, oggi guido, oggi ho, oggi abbiamo"),
    meant(Kind.WORD, "oggi viaggio, oggi giorno, oggigiorno, flessibile sul, flessibile sulla, flessibili sul"),
    meant(Kind.WORD, "come sempre, per sempre, da sempre, di sempre, sempre piu, sempre che, tutto bene, tutto ok"),
    meant(Kind.WORD, "a tutti, tutti voi, per tutti, tutti e due"),
]

_RELATIONS = [
    meant(Kind.AT, "a, ad, alle, alle ore, all', alle h", name=RANGE),
    meant(Kind.AT, "le, ore, h, verso le, verso, intorno alle, attorno alle, circa alle, sulle, sul, per le, le ore"),
    meant(Kind.AT, "verso le ore, intorno a, attorno a, alle circa, ore circa, piu o meno alle, tipo alle, h le"),
    meant(Kind.THE, "il, la, l', lo, l", name="days"),
    meant(Kind.THE, "i, gli, della, delle, dei, dello, degli, dell', mio, mia, nostro, nostra, vostro, vostra"),
    meant(Kind.THE, "del, nel giorno, il giorno, in data, nella giornata del, la giornata del", name="day"),
    meant(Kind.THE, "di, d', giornata di, nella giornata di, la giornata di, giornata della"),
    meant(Kind.WORD, "c', m', t', s', v', n', po', e', dell' auto, l' auto, un' altra, un' auto"),
    meant(Kind.IN, "in, nel, nella, nei, nelle, nello, negli, nell', durante, nel mese di, il mese di, mese di"),
    meant(Kind.IN, "durante il, durante la, nel corso di, nel corso del, nel corso della, corrente mese di"),
    meant(Kind.WITHIN, "entro, nel giro di, nell' arco di, nello spazio di, da qui a, entro i, entro le prossime"),
    meant(Kind.WITHIN, "nel termine di, nel corso delle, nel corso dei"),
    meant(Kind.FOR, "per, x"),
    meant(Kind.FROM, "da, dalle, dalle ore, a partire dalle, a partire da, a partire dalle ore, solo dalle, solo da"),
    meant(Kind.FROM, "non prima di, non prima delle, non prima delle ore, non prima del", name="limit"),
    meant(Kind.FROM, "dalla, dall', dalle h, dalle circa, al piu presto alle, solo a partire dalle"),
    meant(Kind.FROM, "dal, a partire dal, a partire dall', solo dal, a decorrere dal", name="days"),
    meant(Kind.UNTIL, "fino, sino, fino a, sino a, fino alle, sino alle, entro le, entro le ore, fino alle ore, max"),
    meant(Kind.UNTIL, "entro la, non oltre le, massimo alle, al massimo alle, al piu tardi alle, fino ad, finoa, fin"),
    meant(Kind.UNTIL, "entro il, entro l', fino al, sino al, fino all', non oltre il, fino a il", name="day"),
    meant(Kind.UNTIL, "non oltre, non dopo, non dopo le, non piu tardi di, non piu tardi delle", name="limit"),
    meant(Kind.UNTIL, "al massimo, al piu tardi, al piu tardi il", name="latest"),
    meant(Kind.TO, "al, alla", name="day"),
    meant(Kind.AFTER, "dopo, dopo le, dopo di, oltre le, passate le, dopo le ore, successivamente alle, solo dopo le"),
    meant(Kind.AFTER, "solo dopo, dopo il, dopo l'", name="day"),
    meant(Kind.BEFORE, "prima delle, prima di, prima della, prima delle ore, prima dell', antecedentemente alle"),
    meant(Kind.BEFORE, "prima del", name="day"),
    meant(Kind.BETWEEN, "tra circa, fra circa, tra, fra, tra le, fra le, tra le ore, fra le ore"),
    meant(Kind.BETWEEN, "tra il, fra il, compreso tra il", name="day"),
    meant(Kind.ONWARDS, "o piu tardi, o dopo, o anche dopo, e oltre, o successivamente"),
    meant(Kind.EXCEPT, "tranne, tranne il, eccetto, eccetto il, salvo, salvo il, a parte, a parte il, escluso"),
    meant(Kind.EXCEPT, "esclusi, escluso il, esclusi i, fuorche, ad eccezione di, ad eccezione del, meno che, meno il"),
    meant(Kind.EXCEPT, "tranne la, eccetto la, salvo la, escludendo, all' infuori di, meno, esclusa, esclusa la"),
    meant(Kind.EXCEPT, "tolto, tranne che, tranne i, a eccezione del, a eccezione di, a parte la, ad esclusione di"),
    meant(Kind.EXCEPT, "tolto il"),
    meant(Kind.EACH, "ogni, tutti i, tutte le, ciascun, qualsiasi, qualunque, uno qualsiasi dei, tutti gli"),
    meant(Kind.SINCE, "dal lontano, sin dal, fin dal, aspetto da, attendo da, aspettiamo da, scrivo da, attesa da"),
    meant(Kind.SINCE, "e ormai da, ormai da, gia da, cliente da, patente da, rotta da, ferma da, fermo da, chiamo da"),
    meant(Kind.AGO, "fa, addietro, or sono"),
    meant(Kind.LATER, "dopo va bene, dopo vanno bene, dopo sono libero, dopo sono libera, dopo sono disponibile"),
    meant(Kind.LATER, "dopo posso, dopo si, poi sono libero, poi sono libera, poi sono disponibile, poi va bene"),
    meant(Kind.LATER, "dopo quando volete, dopo ci sono, dopodiche, da li in poi, da quel momento, in seguito"),
    meant(Kind.INSTEAD, "invece di, invece del, invece che, invece delle, al posto di, al posto del, anziche"),
    meant(Kind.INSTEAD, "piuttosto che, al posto delle, invece della, e non, anziche il, al posto della"),
    meant(Kind.INSTEAD, "piuttosto del, invece che alle, e meglio di, e meglio del, sarebbe meglio di, meglio del"),
    meant(Kind.GREET, "buon, buona, bel, bella, buono, felice, buone, felici, ottima, ottimo, serena, sereno"),
    meant(Kind.GREET, "piacevole, splendida, splendido, magnifica, buon inizio di, buona fine, buon proseguimento di"),
    meant(Kind.GREET, "una buona, un buon, bellissima, bellissimo, un bel"),
    meant(Kind.VOID, "ieri, ieri sera, ieri mattina, ieri pomeriggio, l' altro ieri, altro ieri, avantieri"),
    meant(Kind.VOID, "ieri l' altro, l' altro giorno, l' altra sera, l' altra mattina, al giorno, al mese"),
    meant(Kind.VOID, "alla settimana, a settimana, al giorno d' oggi, ai giorni nostri, a oggi, ad oggi, fino ad oggi"),
    meant(Kind.VOID, "fino a oggi, un giorno, negli ultimi giorni, ultimamente, un bel giorno, di tutti i giorni"),
    meant(Kind.VOID, "per tutti i giorni"),
    meant(Kind.AND, "e, ed, e le, nonche, e i, e poi, e anche, & le"),
    meant(Kind.OR, "o, oppure, altrimenti, in alternativa, o anche, o magari, se no, senno, o altrimenti, ovvero, od"),
    meant(Kind.OR, "al limite, alla peggio, male che vada, se non e possibile, se non va bene, se non fosse possibile"),
    meant(Kind.OR, "o al limite, se non si puo, o in alternativa, in subordine, se chiusi, se siete chiusi"),
    meant(Kind.OR, "o al massimo, o eventualmente, eventualmente anche, se non potete, se non riuscite, o le, o forse"),
    meant(Kind.COMMA, "cioe, ossia, vale a dire"),
    meant(Kind.BREAK, "ma, pero, perche, siccome, visto, dato, poiche, quindi, comunque, tuttavia, infatti, xke, xche"),
    meant(Kind.BREAK, "mentre, cosi, saluti, cordiali, distinti, cordialmente, ciao, quando, cordialita, tanto"),
    meant(Kind.BREAK, "purche, affinche, anche se, in quanto, pure se, benche, sebbene, dove"),
    meant(Kind.BREAK, "se, qualora, nel caso", name="if"),
    meant(Kind.BREAK, "grazie, grazie mille, ringrazio, mille grazie, grz, vi ringrazio, la ringrazio", name="thanks"),
    meant(Kind.REST, "per il resto, nel resto del tempo, le altre volte, gli altri giorni, negli altri giorni"),
    meant(Kind.GLUE, "spaccate, spaccato, invece, se possibile, preferibilmente, possibilmente, idealmente, circa"),
    meant(Kind.GLUE, "magari, forse, anche, pure, eventualmente, ancora, solo, soltanto, solamente"),
    meant(Kind.GLUE, "esattamente, in punto, precise, precisamente, ad esempio, per esempio, es, tipo, piu o meno"),
    meant(Kind.GLUE, "all' incirca, in poi, per favore, x favore, per piacere, per cortesia, gentilmente, compreso"),
    meant(Kind.GLUE, "compresi, inclusi, incluso, di preferenza, in particolare, soprattutto, specialmente"),
    meant(Kind.GLUE, "generalmente, di solito, normalmente, altro, altra, altri, altre, ideale, l' ideale, inoltrato"),
    meant(Kind.GLUE, "direttamente, subito, gia, mattutino, orario, orario preferito, data preferita"),
    meant(Kind.GLUE, "giorno preferito, proprio, sia, tardi, presto, oppure anche, sicuramente, certamente, diciamo"),
    meant(Kind.GLUE, "facendo, come orario, come giorno, come data, quanto prima, sia il, stesso, stessa"),
    meant(Kind.GLUE, "indicativamente, approssimativamente, giusto, volendo, semmai, poi, corrente"),
    meant(Kind.GLUE, "allora, dunque", name="then"),
    meant(Kind.GLUE, "meglio, meglio se, piuttosto", name="rather"),
    meant(Kind.BREAK, "che", name="then"),
    meant(Kind.WORD, "si", name="yes"),
    meant(Kind.MEASURE, "minuti, minuto, min, anni, anno, euro, eur, km, chilometri, cv, cavalli, kwh, percento"),
    meant(Kind.MEASURE, "persone, persona, bambini, figli, posti, porte, litri, cilindri, pollici, ruote, marce"),
    meant(Kind.MEASURE, "piano, volte, volta, franchi, chf, mila, k, secondi, via, viale, piazza, corso, civico"),
    meant(Kind.MEASURE, "gradi, metri, mt, cm, kg, mesi di, rate, macchine, auto, vetture, modelli, modello"),
    meant(Kind.MEASURE, "proprietari, mani, serie, generazione, airbag, passeggeri, chiavi, gomme, esame, tentativi"),
    meant(Kind.MEASURE, "centesimi, quintali, amici"),
    meant(Kind.WORD, "prossimi giorni, prossime settimane, prossimi mesi, prossimamente, questi giorni"),
    meant(Kind.WORD, "in questi giorni, prima possibile, il prima possibile, al piu presto, quanto prima possibile"),
    meant(Kind.WORD, "appena possibile, piu presto possibile, il piu presto possibile, in anticipo, a presto, per ora"),
    meant(Kind.WORD, "per adesso, a dopo, non troppo presto, non troppo tardi, prima o poi, a breve, al momento"),
    meant(Kind.WORD, "per il momento, di nuovo, in tempo, in orario, per iscritto, in corso, in attesa, da voi"),
    meant(Kind.WORD, "da lei, da me, da noi, a voi, a me, mezz' ora, un' ora, un' oretta, mezz'ora, un'ora"),
    meant(Kind.WORD, "mezza giornata, mezza mattinata, sono a, da un, in fine, infine, alla fine, fine corsa, a casa"),
    meant(Kind.WORD, "in citta, in zona, in piu, in caso, in merito, prima volta, la prima volta, per la prima volta"),
    meant(Kind.WORD, "seconda volta, in primo luogo, prima auto, maggior, prima cosa, prima di tutto, per prima cosa"),
    meant(Kind.WORD, "da tempo, per tempo, di serie, di base, di piu, di meno, piu di, meno di, di persona, a meno"),
    meant(Kind.WORD, "nemmeno, piu o meno tutti, tra voi, fra voi, tra noi, fra l' altro, tra l' altro, tra le altre"),
    meant(Kind.WORD, "sul sito, sul vostro, sulla, alla guida, alla prova, alla concessionaria, al concessionario"),
    meant(Kind.WORD, "al volante, al numero, e fino, alla vostra, al vostro, un pomeriggio intero, sul posto"),
    meant(Kind.WORD, "la sera scorsa, la scelta"),
]

ITALIAN = replace(
    build_lexicon(
        [*DAYS, *FEASTS, *_TIMES, *_RELATIONS, *CUES, *STORIES, *changes.ITALIAN],
        noun=r"(?![^\W\d_]+(?:bbe|iamo|emo|ete|ebbero)$)[^\W\d_]{3,}[ie]$|[A-ZÀ-Þ][a-zà-ÿ]{2}",
        half_is_before=False,
        suffixes=("h uhr pm am", "º ª esimo esima"),
        dotted="sig dott dr avv ing via tel es ca lun mar mer gio ven sab dom gen feb apr mag giu lug ago set sett ott "
        "nov dic h n nr pom matt cell p v",
    ),
    acting=acting.ITALIAN,
    done=told.ITALIAN,
    done_ends=("o", "a", "i", "e"),
)
