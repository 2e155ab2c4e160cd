"""Italian phrases for the other things people write for, and what no customer writes."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SERVICE: (
        r"(?:officina|tagliand[oi]|revision[ei]|manutenzion[ei]|assistenza(?: tecnica)?|cambio (?:dell')?olio|"
        r"controllo (?:periodico|annuale)|collaudo|service|servizio (?:annuale|clienti officina)|carrozzeria|"
        r"carrozziere|meccanico|meccanica)",
        r"(?:gomm[ae]|pneumatic[oi]|pneu|copertoni?|cerch(?:i|io|ioni|ione)|ruot[ae]|convergenza|equilibratura|"
        r"foratura|forat[oa])",
        r"(?:pezz[oi] di ricambio|ricamb[io]|ricambi|pastiglie|freni|freno|disch?i dei freni|tergicristall[oi]|"
        r"parabrezza|fanale|faro|fari|lampadin[ae]|specchiett[oi]|tappetin[oi]|portapacchi|box da tetto|chiave di "
        r"scorta|seconda chiave|doppione|paraurti|batteria (?:scarica|morta|a terra)|spazzole|candel[ae]|filtro|"
        r"frizione (?:che|slitta|rotta|consumata))",
        r"(?:richiam[oi] (?:di sicurezza|per|dell|in officina|ufficiale|del)|campagna di richiamo|lettera di richiamo|"
        r"carro ?attrezzi|soccorso stradale|in panne|panne|guast[oaie]|guasto|non (?:parte|si accende|si avvia|si "
        r"mette in moto|va in moto)|rimorchi(?:ata|ato)|garanzia|estensione di garanzia)",
        r"(?:spia(?: (?:motore|accesa|rossa|gialla|dell'olio|del motore))?|messaggio (?:di |d')?errore|codice (?:di "
        r")?errore|rumore|rumorino|cigol\w+|fischi\w*|vibra\w*|perdit[ae]|perde (?:olio|acqua|liquido)|difett\w+|"
        r"rott[oaie]|non funziona\w*|si è rott\w+|surriscald\w+|strappa|batte)",
        r"(?:app|login|accesso|accedere|password|account|profilo (?:utente|cliente)|aggiornamento|aggiornare|software|"
        r"bluetooth|collegare|accoppiare|connett\w+|si connette|si collega|sincronizz\w+|mappe)",
        r"(?:ripar\w+|ammaccatur\w+|graffi\w*|rigat[oa]|urto|tamponament\w+|sinistro|auto sostitutiva|vettura "
        r"sostitutiva|macchina sostitutiva|auto di cortesia|libretto (?:di (?:istruzioni|uso|manutenzione)|d'uso|uso)|"
        r"manuale (?:d'uso|di istruzioni|uso)|coc)",
    ),
    Cue.OWN_CAR: (
        r"(?:mi[oaei]|mie|miei|nostr[oaei]) (?:\w+ ){0,2}?(?:auto|macchina|vettura|veicolo|mezzo|automobile|"
        r"utilitaria)",
        r"(?:telaio|numero di telaio|targa|targat[oa]|chilometraggio|immatricolat[oa]|immatricolazione|libretto di "
        r"circolazione|carta di circolazione)",
    ),
    Cue.COMPLAINT: (
        r"(?:lament\w+|reclam\w+|protest\w+|inaccettabil\w+|inammissibil\w+|vergogn\w+|scandal\w+|ridicol\w+|assurd\w+|"
        r"pessim\w+|indecent\w+|schif\w+|orribil\w+|offensiv\w+|maleducat\w+|scortes\w+|arrogant\w+|incompetent\w+|"
        r"poco professional\w+|non professional\w+|inaudit\w+|indegn\w+|allucinant\w+|da denuncia)",
        r"(?:delus\w+|delusione|arrabbiat\w+|furios\w+|incazzat\w+|stuf[oaie]|stanc[oaie] di|esasperat\w+|indignat\w+|"
        r"insoddisfat\w+|amareggiat\w+|seccat[oaie]|infastidit\w+|sdegnat\w+|basit[oaie]|sconcert\w+|scontent[oaie])",
        r"(?:nessuno|non .{0,12}nessuno|mai nessuno) (?:\w+ ){0,4}?(?:rispos\w+|rispond\w+|richiam\w+|chiamat\w+|"
        r"contattat\w+|fatto vivo|fa vivo|si è fatto|considerat\w+|presentat\w+|interessa\w*|degnat\w+)",
        r"(?:nessun[ao]?|senza|mai|ancora nessun[ao]?|alcun[ao]) (?:una |alcuna? |ricevuto |avuto ){0,3}(?:risposta|"
        r"riscontro|notizia|notizie|richiamata|feedback|segnale|cenno)",
        r"(?:aspett\w+|attend\w+|in attesa|attesa) (?:\w+ ){0,3}?(?:da|oltre|più di|quasi) (?:\w+ "
        r"){0,3}?(?:settiman\w+|giorni|mes[ei]|ore)",
        r"(?:avvocat\w+|legale|vie legali|denunci\w+|associazione (?:dei )?consumatori|altroconsumo|rimborso|"
        r"risarciment\w+|soldi indietro|mai più|cattivo servizio|servizio (?:pessimo|scadente|scarso)|restituzione|"
        r"diffida)",
        r"(?:per l'ennesima volta|ennesim[ao]|terza volta|quarta volta|seconda volta che|di nuovo lo stesso|truff\w+|"
        r"imbrogli\w*|fregat\w+|presa? in giro|prese in giro|pres[oi] in giro|raggirat\w+|tempo perso|perso tempo|"
        r"perdita di tempo|dato buca|ad aspettare invano|bugi\w+|mentit\w+|promess\w+ e mai)",
    ),
    Cue.SALES: (
        r"(?:prezz\w+|listin[oi]|cost[oaie]|costano|costerebbe|quanto (?:viene|costa|sta|sarebbe|fa)|rat[ae]|rata "
        r"mensile|mensil\w+|al mese|canone)",
        r"(?:leasing|finanzia\w+|noleggio(?: a lungo termine)?|nlt|anticipo|maxirata|scont[oi]|incentiv[oi]|ecobonus|"
        r"bonus|rottamazione|permuta|ritiro (?:dell')?usato|valutazione (?:dell')?usato|contanti|tan|taeg|legge 104|"
        r"iva agevolata)",
        r"(?:preventiv\w+|offert[ae]|quotazion\w+|proposta|condizioni|promozion\w+|azione)",
        r"(?:compr(?:are|o|erei|iamo|arla|arlo)|acquist\w+|ordin(?:are|o|arla|azione)|nuova (?:auto|macchina|vettura)|"
        r"(?:auto|macchina|vettura) nuova|km ?0|km zero|chilometri zero|usat[oaie]|semestral[ei]|aziendal[ei]|seconda "
        r"mano|d'occasione|occasioni)",
        r"(?:brochure|broschure|depliant|catalog\w+|opuscol\w+|scheda tecnica|configur\w+|optional|allestiment\w+|"
        r"versioni|dotazion\w+|equipaggiament\w+|accessor\w+)",
        r"(?:consegna|tempi di (?:consegna|attesa)|pronta consegna|in stock|disponibil[ei] (?:subito|da|a magazzino)|"
        r"quando esce|uscita|arriva sul mercato|lancio|magazzino)",
        r"(?:autonomia|consum[oi]|consuma|bagagliaio|baule|portabagagli|capacità di traino|traino|rimorchi\w+|gancio|"
        r"carico|ricarica|ricaric\w+|cavalli|cv|kw|kwh|cilindrata|motor[ei]|dimension[ei]|misure|posti|isofix|dati "
        r"tecnici|caratteristiche|lunghezza|altezza da terra|euro ncap)",
        r"(?:flotta|parco auto|partita iva|p\.? ?iva|ditta|aziend\w+|consulenza|consigli\w*|disabil\w+|neopatentat\w+)",
    ),
    Cue.RECEIPT: (
        r"(?:grazie|ringraziamo) (?:\w+ ){0,3}?per (?:la (?:sua|tua|vostra)|il (?:suo|tuo|vostro)|averci) (?:\w+ )?"
        r"(?:richiesta|interesse|ordine|prenotazione|contattat\w+)",
        r"(?:le|ti|vi) (?:risponderemo|ricontatteremo|contatteremo)",
    ),
    Cue.AUTOMATED: (
        r"(?:out[ -]of[ -]office|auto[ -]?reply|undeliver\w*|delivery status notification|automatic reply)",
        r"(?:risposta|messaggio|e-?mail|mail|notifica|conferma) (?:automatic[ao]|generat[oa] automaticamente|"
        r"inviat[oa] automaticamente|inviat[oa] in automatico|di cortesia automatic\w+)",
        r"(?:questo|questa|il presente|la presente) (?:è un |è una )?(?:messaggio|e-?mail|mail|comunicazione|casella)? "
        r"?(?:è stat[oa]|è|viene) (?:stat[oa] )?(?:generat[oa]|inviat[oa]|creat[oa]|spedit[oa]) (?:automaticamente|in "
        r"automatico|dal sistema|da un sistema|in modo automatico)",
        r"(?:sono|siamo|sarò|saremo) (?:\w+ ){0,4}?(?:fuori ufficio|fuori sede|assent[ei]|in ferie|in vacanza|in "
        r"congedo|in maternità|irreperibil[ei]|in malattia) (?:\w+ ){0,4}?(?:fino|dal|sino|con accesso|e (?:non "
        r")?(?:leggerò|rientrerò|risponderò)|per urgenze|rientro|senza accesso)",
        r"(?:fuori ufficio|assenza dall'ufficio|assente dall'ufficio|risponditore automatico|avviso di assenza)",
        r"(?:per|in caso di) (?:urgenze|questioni urgenti|comunicazioni urgenti|necessità urgenti|urgenza) … "
        r"(?:rivolg\w+|contattare|scrivere|chiamare|contattate)",
        r"(?:rientr(?:o|erò)|tornerò) (?:in ufficio|operativ[oa]) … (?:risponderò|il|dal)",
        r"(?:(?:la )?(?:sua|tua|vostra) (?:e-?mail|mail) (?:non )?(?:sarà|verrà|viene) (?:\w+ )?(?:letta|inoltrata|"
        r"elaborata))",
        r"(?:impossibile recapitare|mancato recapito|recapito (?:non riuscito|fallito)|messaggio non recapitato|non è "
        r"stato (?:possibile )?(?:recapitat\w+|consegnat\w+|recapitare)|destinatario (?:sconosciuto|inesistente)|"
        r"casella (?:di posta )?(?:piena|è piena)|indirizzo (?:non trovato|inesistente)|non recapitabile)",
        r"(?:il|la) (?:suo|tuo|vostro|sua|tua|vostra) (?:ticket|caso|pratica|ordine|pacco|spedizione|segnalazione|"
        r"fattura) … (?:è stat[oa]|apert[oa]|chius[oa]|creat[oa]|aggiornat[oa]|in consegna|spedit[oa]|pres[oa] in "
        r"carico|emess[oa])",
        r"(?:ticket|pratica|caso|numero (?:di )?(?:ticket|pratica|caso|ordine)|segnalazione) ?(?:n\.?|nr\.?|n°|numero|"
        r"id)?:? ?[#\[]?[a-z]{0,5}-?\d[\w-]{2,12}",
        r"(?:si prega di )?non risponder[ei] (?:a |direttamente a )?(?:questo|questa|al presente|alla presente)(?: "
        r"\w+)?",
        r"(?:non rispondere|no-?reply|noreply|mailer-daemon|postmaster|conferma di (?:lettura|ricezione|ricevimento)|"
        r"ricevuta di ritorno|avviso di lettura)",
        r"(?:ricev[ei]|ricevete|riceve|hai ricevuto|ha ricevuto) (?:questa|la presente|questo) (?:e-?mail|mail|"
        r"messaggio|newsletter|comunicazione)",
        r"(?:disiscri\w+|cancella(?:re)? l'iscrizione|annulla(?:re)? l'iscrizione|cancellarti|disiscrizione)(?:: ?| "
        r")(?:https?:|www|qui|cliccando|clicca|clicchi|in qualsiasi momento|da questo link|al link)",
        r"(?:visualizza(?:la)? (?:nel browser|online|nel tuo browser)|versione (?:web|online)|gestisci (?:le "
        r")?preferenze|in questo numero|newsletter (?:di|del|n\.|mensile|settimanale))",
        r"(?:abbiamo ricevuto (?:la|il) (?:sua|suo|tua|tuo|vostra|vostro) (?:richiesta|messaggio|e-?mail|mail|ordine)|"
        r"la (?:sua|tua|vostra) richiesta è stata (?:ricevuta|registrata|presa in carico|inoltrata))",
        r"perché (?:ti sei|si è|vi siete) iscritt[oaie]",
    ),
    Cue.SPAM: (
        r"(?:spese doganali|dazi doganali|tassa doganale|bonifico|carta di credito|gift card|carte regalo|pagamento in "
        r"sospeso)",
        r"(?:seo|backlinks?|motori di ricerca|prima pagina (?:di|su) google|posizionamento (?:su|in|nei)|link building|"
        r"guest post|generazione (?:di )?lead|lead generation|digital marketing|marketing digitale|web marketing|"
        r"realizz\w+ siti|siti web|follower\w*|visibilità (?:online|sul web|su google)|traffico (?:al|sul) (?:vostro "
        r")?sito|campagne social|social media manager)",
        r"(?:bitcoin|cripto\w*|crypto\w*|casin[oò]|vincitor\w+|ha vinto|hai vinto|lotteria|eredità|milion[ei] (?:di|"
        r"euro|dollari)|beneficiari\w+|principe|prestit[oi] (?:veloc\w+|immediat\w+|personal\w+|senza)|reddito passivo|"
        r"guadagn(?:are|a|o|i) (?:da casa|facil\w+|online|fino)|investiment\w+|investitor\w+|forex|trading)",
        r"(?:altrimenti|in caso contrario|pena) … (?:sarà|verrà|saranno|verranno)? ?(?:bloccat\w|sospes\w|eliminat\w|"
        r"disattivat\w|chius\w|cancellat\w)",
        r"(?:viagra|cialis|dimagr\w+|dieta|incontri (?:piccanti|online)|single|escort|webcam)",
        r"(?:il|la) (?:suo|sua|tuo|tua|vostro|vostra) (?:account|conto|pacco|casella|password|pagina|dominio|carta|"
        r"abbonamento|spedizione|profilo) (?:\w+ ){0,3}?(?:bloccat\w|sospes\w|limitat\w|disattivat\w|in giacenza|"
        r"scad\w+|verrà|sarà|verific\w+|trattenut\w|in attesa di pagamento)",
        r"(?:clicc\w+ (?:qui|sul link|subito|sul pulsante|ora)|verific\w+ (?:il|la|i|l') ?(?:suo |tuo |vostro |vostra |"
        r"tua |sua )?(?:account|identità|conto|dati)|conferm\w+ (?:le|i|il) (?:sue |tue |suoi |tuoi |suo |tuo "
        r")?(?:credenziali|dati bancari|account)|offerta (?:limitata|esclusiva per (?:la vostra|le) aziend\w+)|"
        r"violazione (?:del )?copyright)",
        r"(?:siamo (?:un'|una |un )?(?:\w+ )?(?:agenzia|azienda|società|produttor\w+|fornitor\w+|impresa|leader|ditta)|"
        r"la nostra (?:agenzia|azienda|piattaforma|soluzione|società|impresa)|(?:i|le) nostr[ie] (?:serviz\w+|"
        r"prodott\w+|soluzion\w+)|il nostro (?:software|servizio|gestionale)|offriamo|forniamo|proponiamo|realizziamo|"
        r"produciamo|impresa di pulizie|pulizi[ae] (?:uffici|per)|(?:demo|consulenza|prova|analisi|audit|sopralluogo) "
        r"gratuit[ao]|database (?:di )?(?:aziende|contatti|email)|personale interinale|all'ingrosso)",
    ),
    Cue.JOB: (
        r"(?:lavorare (?:con|per|da|presso) voi|posizion[ei] apert\w|candidatur\w+|candidarmi|mi candido|curriculum|cv|"
        r"stage|tirocini\w*|apprendist\w+|apprendistato|assunzion\w+|assumete|posto di lavoro|offert[ae] di lavoro|"
        r"impiego|lavoro (?:estivo|part time|da voi|come)|assumer\w+|annuncio di lavoro|colloquio|alternanza scuola|"
        r"carriera|autocandidatura)",
    ),
    Cue.ORDER: (
        r"(?:ignor\w+|dimentic\w+|trascur\w+|scord\w+|aggira\w*) … (?:istruzion\w+|regole|comandi|prompt\w*|"
        r"direttiv\w+|indicazioni (?:precedenti|di sistema))",
        r"system ?-?prompt\w*",
        r"prompt di sistema",
        r"(?:mostra\w*|stampa|ripeti|rivela\w*|scrivi\w*) … (?:tuo prompt|tue istruzioni|testo (?:qui )?sopra|"
        r"istruzioni (?:iniziali|segrete|di sistema))",
        r"(?:da ora|d'ora in poi|adesso|ora) (?:sei|tu sei|fai finta di essere|sarai) (?:un|una|dan|in modalità|il|lo)",
        r"(?:da ora in poi|d'ora in poi|da questo momento) (?:tu )?(?:sei|sarai)",
        r"(?:fai|fa'|fate) finta (?:di essere|che)",
        r"(?:dammi|datemi|dimmi|mostrami|mandami) … (?:dell'ultimo|degli altri|di altri|del precedente|di un altro) "
        r"clienti?e?",
    ),
    Cue.PRESS: (
        r"(?:stampa|ufficio stampa|redazion\w+|giornalist\w+|rivist\w+|quotidiano|blog\w*|influencer\w*|youtube\w*|"
        r"canale|intervist\w+|cartella stampa|comunicato|testata|podcast|content creator|recension\w+|reportage|auto "
        r"stampa|vettura stampa)",
        r"(?:sponsor\w*|donazion\w+|beneficenza|associazione (?:sportiva|culturale)|onlus|lotteria di|tombola|tesi|"
        r"tesina|sondaggio|questionario|progetto scolastico|maglie|squadra di|società sportiva|sagra)",
    ),
}
