"""Italian phrases for the wish to deal with a person instead of the machine."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.HUMAN: (
        r"^\s*(?:persona|una persona|umano|un umano|operatore|un operatore|consulente)\s*[.!]?\s*$",
        r"(?:parlare|parlar|parlo|parliamo|discutere|chattare|scrivere|scambiare due parole|comunicare|trattare|"
        r"aver(?:e)? a che fare|interagire) (?:\w+ )?(?:con|a) (?:un|una|un'|qualche|uno|il|la|qualcuno|vostro|"
        r"qualcun|"
        r"dei) ?(?:vostro |vera |vero |altra |altro )?(?:person[ae]|umano|umana|essere umano|operator[ei]|operatrice|"
        r"consulente|venditor[ei]|venditrice|addett[oa]|collaborator\w+|collega|impiegat[oa]|responsabile|"
        r"rappresentante|dipendente|agente|in carne|reale|qualcuno|vero|vera)\w*",
        r"(?:parlare|parlo|sentire|scrivere|chattare|discutere) (?:\w+ )?(?:con|a) qualcuno(?! (?:della|di|del))",
        r"(?:persona|umano|operatore|operatrice|essere umano|consulente|addett[oa]|venditore|qualcuno|contatto|"
        r"agente) "
        r"(?:ver[oa]|reale|uman[oa]|in carne(?: e| ed)? ossa|fisic[oa]|competente)",
        r"(?:ver[oa]|reale|uman[oa]|autentic[oa]) (?:persona|operatore|operatrice|essere umano|consulente|umano|"
        r"interlocutore|venditore)",
        r"(?:un|una|un'|con un|con una|l'|voglio|vorrei) ?(?:umano|operatore|operatrice|essere umano|persona vera|"
        r"persona reale|persona in carne e ossa)(?:,? (?:per favore|grazie|subito|x favore|vi prego|prego))?",
        r"(?:(?<!vostro\s)(?<!suo\s)(?<!loro\s)operatore|umano|persona vera|persona reale)(?:,? (?:per favore|"
        r"grazie|subito|x favore|pls))?",
        r"(?:non (?:voglio|vorrei|intendo|mi va di|ho voglia di|parlo|desidero) (?:\w+ ){0,4}?|niente |no |senza |"
        r"invece di |odio |basta |basta con |stuf[oa] di (?:parlare con )?)(?:un |i |il |la |una |le |gli |con |di "
        r"){0,4}(?:bot|chatbot|robot|macchina automatica|risponditor[ei]|computer|ia|intelligenza artificiale|"
        r"risposte "
        r"automatiche|assistente (?:automatico|virtuale)|messaggi automatici|automa)",
        r"(?:(?:mi |ci )?mett(?:ete|e|i|a|etemi|imi)(?: mi)? in contatto con|passatemi|passami|mi passi|mi passate|"
        r"mettetemi in contatto|mettimi in contatto|mi metta in contatto|collegatemi) (?:con |a )?(?:qualcuno|un|una|"
        r"un'|il|la|uno)",
        r"(?:in carne e(?:d)? ossa)",
        r"(?:una persona|un umano|un operatore|un addetto) e non (?:con )?(?:una? |la |il |un')(?:macchine?|bot|robot|"
        r"computer|ia)",
        r"(?:può|puoi|potete|potrebbe|vorrei che|che) (?:\w+ ){0,2}?(?:rispond\w+|scriver\w+|aiutar\w+|occupar\w+|"
        r"segui\w+|contattar\w+|chiamar\w+) (?:\w+ ){0,2}?(?:una persona|"
        r"un umano|un operatore|un'operatrice|un essere umano|un vostro collega|qualcuno di vero)",
        r"(?:una persona|un umano|un operatore|un essere umano|un collega) (?:\w+ ){0,3}?(?:mi rispond\w+|mi aiut\w+|"
        r"se ne occup\w+|legg\w+|prend\w+)",
        r"(?:aiuto|contatto|assistenza|supporto|risposta) uman[oa]",
        r"(?:far|fate|faccia|fatemi|fammi) (?:mi )?parlare (?:\w+ )?con (?:\w+ ){0,2}?(?:persona|umano|operatore|"
        r"collega|responsabile|qualcuno)",
        r"(?:consulente|operatore|persona|umano|qualcuno) (?:\w+ ){0,2}?(?:invece del?|al posto del?|anziché) (?:il |"
        r"un )?(?:bot|robot|chatbot|computer)",
        r"(?:consulente|operatore|addett[oa]) in (?:persona|carne)",
    ),
    Cue.HUMAN_THERE: (
        r"(?:c'è|ci sono|esiste|avete|c è|ce) (?:\w+ ){0,4}?(?:umano|essere umano|persona (?:vera|reale|in carne|con "
        r"cui|a cui|che)|qualcuno (?:di (?:vero|reale|umano)|in carne|con cui)|"
        r"operatore|persone vere|qualche umano)",
    ),
    Cue.BY_MAIL: (
        r"(?:rispond(?:a|ere|ete|imi|etemi|ermi)|mi risponda|scriv(?:a|ere|ete|imi|etemi|ermi)|mi scriva|"
        r"mandatemi|mi mandi|continu(?:are|iamo)|meglio|prefer\w*) … (?:per|via|alla mia) (?:e-?mail|mail|"
        r"posta elettronica)",
        r"(?:per|via) (?:e-?mail|mail) (?:per favore|per piacere|sarebbe|è meglio)",
    ),
}
