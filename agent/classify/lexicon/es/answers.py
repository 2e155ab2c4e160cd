"""Spanish phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

# "Si" is "if", and also how people type "sí": a yes before these words, or alone; "s\xed" matches the accent only.
_AGREEING = (
    r"(?:por favor|porfa|porfavor|claro|gracias|muchas gracias|adelante|correcto|correctos?|perfecto|vale|señor|señora|"
    r"así|ok|okay|dale|ya|de acuerdo|acepto|genial|exacto|exactamente|eso|confirmo|quiero|todo (?:bien|correcto|ok|"
    r"perfecto|está)|está (?:todo )?(?:bien|correcto|ok)|es (?:correcto|así|eso|todo)|está bien|efectivamente|si|sii|"
    r"estoy de acuerdo|mándalo|mándenlo|envíenlo|envíalo|pásenlo|pásalo|autorizo|gracias|hombre|mejor|me parece|"
    r"dadle|totalmente|encantad[oa]|👍|✅|👌)"
)
_YES_TYPED = rf"si+(?=\s*(?:$|[,.!;:)]|\n)| {_AGREEING})"
IF = rf"si(?= (?!{_AGREEING})\w)"
_PASS = (
    r"(?:pas\w{0,9}|envi\w{0,7}|envíe\w{0,3}|mand\w{0,8}|compart\w{0,9}|ced\w{1,7}|dé|deis|dar\w{0,4}|den|des|"
    r"facilit\w{1,7}|transmit\w{1,7}|entreg\w{1,7}|reenv\w{1,8}|traslad\w{1,7}|vend\w{1,7}|comunic\w{1,7})"
)
_DEALER = (
    r"(?:concesion\w{0,8}|distribuidor\w{0,3}|tercer[oa]s|terceras personas|nadie|agencias?|vendedor\w{0,3}|"
    r"comercial(?:es)?|socios?|otros|otras|otra empresa|otras empresas|empresas?|tiendas?|dealers?)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.YES: (
        rf"(?:s\xed+p?|{_YES_TYPED}|sip|sipi|sisi|yes|yep|claro(?: que s\xed| que si)?|por supuesto|desde luego|"
        r"naturalmente|cómo no|obvio|obviamente|seguro que s\xed|evidentemente|totalmente|sin duda|faltaría más|simón)",
        r"(?:vale|ok|okay|okey|okis|oki|okei|correcto|exacto|exactamente|así es|eso es|eso mismo|tal cual|cierto|"
        r"afirmativo|efectivamente|de acuerdo|conforme|estoy conforme|listo|hecho|trato hecho|va(?=\s*(?:$|[,.!]))|"
        r"venga|dale|órale|ándale|sale(?=\s*(?:$|[,.!]))|de una|bueno(?=\s*(?:$|[!])))",
        r"(?:está|están|esta|es|son) (?:todo |todos )?(?:bien|correctos?|correcto todo|perfecto|ok|okay|en orden)",
        r"todo (?:está |es |esta )?(?:bien|correcto|ok|okay|perfecto|en orden|clar[oi]to|de lujo|cuadra)",
        r"(?:los )?datos (?:son|están) (?:\w+ )?(?:correctos|bien|ok)",
        r"(?:confirmo|confirmado|confirmada|lo confirmo|confirmamos|acepto|aceptamos|apruebo|doy el visto bueno)",
        r"(?:adelante|proceda|procedan|proceded|procede|continúen|continúe|tira|tirad|sigan|hágale|háganle|dele|denle|"
        r"hagámoslo|háganlo|hacedlo|hazlo|hágalo|luz verde|me parece (?:bien|perfecto|correcto|genial))",
        r"(?:puede|pueden|podéis|puedes|podés) (?:\w+ )?(?:enviarlo|enviarla|pasarlo|mandarlo|mandarla|seguir|proceder|"
        r"continuar|tramitarlo|reservarlo|reservarla|hacerlo|avanzar|pasarla)",
        r"(?:envíelo|envíenlo|enviadlo|envíalo|mándelo|mándenlo|mandadlo|mándalo|páselo|pásenlo|pasadlo|pásalo|"
        r"resérvelo|resérvenlo|reservadlo|resérvalo|tramítenlo|tramitadlo|agéndelo|agéndenlo|agéndalo|mandalo|envialo)",
        r"(?:👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:perfecto|genial|estupendo|fantástico|fenomenal|buenísimo|excelente|súper|super|guay|bien|muy bien|bárbaro|"
        r"maravilloso|ideal|de lujo|top|chévere|chido|joya|macanudo|bacano|bacán|encantad[oa]|con gusto|de maravilla|"
        r"qué bien|sería (?:perfecto|genial|ideal|estupendo)|mola|de perlas|divino|listo el pollo)",
    ),
    Cue.NO: (
        r"(?:no del todo|no exactamente|no es lo que (?:dije|puse|pedí))",
        r"(?:no+(?=\s*(?:$|[,.!;:)]|\n))|no gracias|no muchas gracias|nop|nope|nel|negativo|para nada|en absoluto|"
        r"de ninguna manera|de ningún modo|bajo ningún concepto|ni hablar|ni de broma|ni loco|ni loca|qué va|"
        r"claro que no|por supuesto que no|todavía no|aún no|no todavía|no señor|no no)",
        r"no (?:\w+ )?(?:es|está|están|son|esta|eran|estaba) (?:\w+ )?(?:correct[oa]s?|así|bien|cierto|exact[oa]|"
        r"verdad|"
        r"lo que|ok|mi|el|la|ese|esa)",
        r"no (?:me |nos )?(?:cuadra|coincide|encaja|convence|corresponde)",
        r"(?:incorrect[oa]|erróne[oa]|equivocad[oa]|hay (?:un|algún) (?:error|fallo)|está mal|esta mal|están mal|"
        r"falso|no lo veo|es un error|mal apuntad[oa])",
        r"(?:mejor|prefiero que|prefiero|creo que|casi) no",
        r"no (?:lo |la |los |las )?(?:envíen|envíe|enviéis|envíes|manden|mande|mandéis|mandes|pasen|pase|paséis|pases|"
        r"reserven|reserve|reservéis|confirmo|acepto)",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (r"(?:no|ni|nunca|jamás|nada|ningún|ninguno|ninguna|sin|tampoco|nadie)",),
    Cue.NEGATION_HARMLESS: (
        r"no (?:hay|habría|tengo|tenemos|veo|supone|pongo) (?:\w+ )?(?:problemas?|inconvenientes?|prisa|de qué|dudas?|"
        r"objeci\w+|pegas?|preguntas?|cambios?|nada que \w+|más preguntas)",
        r"no (?:es|sería) (?:\w+ )?(?:problema|molestia)",
        r"sin (?:ningún |más |ninguna )?(?:problemas?|cambios?|inconvenientes?|compromiso|falta|dudas?|duda|pegas?)",
        r"(?:ningún|ninguna) (?:problema|cambio|inconveniente|duda|objeción)",
        r"nada (?:que \w+|más|mal)",
        r"(?:por qué|cómo) no",
        r"no (?:solo|sólo|solamente|pasa nada|me importa|nos importa|falta nada|cambia nada|cambien nada|veo la hora)",
        r"no (?:me |nos )?(?:llam\w+|telefone\w+)(?: por teléfono| por favor)?",
        r"(?:pero )?(?:sin|nada de|no quiero|no) llamadas?(?: telefónicas?| por favor)?",
        r"(?:verdad que no|o no|a que no)",
    ),
    Cue.DOUBT: (
        rf"(?:{IF}|siempre que|siempre y cuando|a condición|con la condición|en caso de que|mientras|en cuanto|"
        rf"hasta que|"
        r"antes de que|solo cuando|sólo cuando|a menos que|salvo que|a no ser que|depende)",
        r"(?:quizás?|tal vez|a lo mejor|puede que|posiblemente|probablemente|supongo|creo|imagino|me parece que|más o "
        r"menos|casi|en principio|en teoría|a ver|ya veremos|veremos|vamos viendo|no sé|no lo sé|no estoy segur[oa]|"
        r"dudo|duda|ni idea|hm+|mmm+|eh+|pse|bueno\.\.\.|según|excepto|salvo|menos|aparte de|igual(?= \w))",
        r"(?:lo pienso|pensarlo|pensármelo|pensarmelo|consultarlo|consultar|preguntar|pregunta|hablarlo|un momento|"
        r"espera|esperen|esperad|espere|dame un|déjame|déjenme|dejadme|os digo|les digo|te digo|les aviso|os aviso|"
        r"te aviso|primero|antes tengo|una duda|un segundo|lo miro|lo veo con|dudando)",
        r"(?:ja(?:ja)+\w*|jeje\w*|lol|xd+|es broma|bromeo|ironía|ya ya|s\xed s\xed claro|claro claro|anda ya|"
        r"ni en sueños|"
        r"sigue soñando|cuando las ranas|cuando los cerdos|seguro seguro)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (
        r"(?:pero|sin embargo|aunque|sino|solo que|sólo que|solamente|solo|sólo|únicamente|únicamente que|excepto|"
        r"salvo|"
        r"menos|aparte|cambiar|cambio|cambien|cambiad|corrección|corregir|corrijan|en vez|en lugar|mejor|eso s\xed|"
        r"lo único|no obstante|más tarde|más temprano)",
    ),
    # with their accents; without them these words also join clauses
    Cue.QUESTION_WORD: (
        r"(?:qu\xe9|c\xf3mo|cu\xe1ndo|(?:a)?d\xf3nde|qui\xe9n|qui\xe9nes|cuánto|cuánta|cuántos|cuántas|cuáles|cuál|"
        r"por qué)",
    ),
    Cue.HANDED_ON: (
        r"(?:compartir\w*|compart\w{1,6}|compartáis|reenviar\w*|reenv\w{1,6}|ceder\w*|cedan|cedáis|cedo|cesión|"
        r"transmitir\w*|transmitan|transferir\w*|transfieran|divulg\w{1,6}|difund\w{1,6}|trasladar\w{0,6}|"
        r"lleg(?:uen|ar) a|revel\w{1,5}|"
        r"vender (?:mis|los)|vendan (?:mis|los))",
        rf"{_PASS} (?:\w+ ){{0,6}}?(?:a|al|con el|con|con la) (?:\w+ ){{0,3}}?{_DEALER}",
        rf"(?:datos|número|teléfono|correo|contacto|dirección|información|solicitud|petición) (?:\w+ ){{0,5}}?{_PASS}",
        rf"{_PASS} (?:\w+ )?(?:mis|los|nuestros|esos|mi|todos mis) (?:datos|número|teléfono|correo|contacto|email|"
        rf"mail)",
        rf"(?:que )?(?:el |la |los )?{_DEALER} (?:\w+ ){{0,4}}?(?:tenga|tengan|reciba|reciban|recibe|vea|vean|contacte|"
        r"use|usen)",
        r"(?:no )?(?:lo |los )?(?:pasen|paséis|pases|envíen|enviéis|manden|mandéis|pasarlo|pasárselo|pasárselos|"
        r"pasarlos|enviarlos|mandarlos|den|deis) (?:a nadie|al concesionario|a terceros|todavía|aún)",
    ),
    Cue.LIMITED_USE: (
        r"(?:(?:pero|y) )?(?:sin|nada de|ninguna?|no (?:me )?(?:manden|envíen|mandéis|enviéis|mande|envíe|quiero|"
        r"suscriban a)) (?:\w+ ){0,2}?(?:publicidad|newsletters?|propaganda|spam|boletines|boletín|promociones)(?: "
        r"por favor)?",
        r"(?:(?:pero|y) )?(?:solo|sólo|únicamente) (?:lo de |para )(?:la |esta )?(?:prueba|cita|solicitud)",
    ),
    Cue.PERMITS: (r"(?:pueden|puede|podéis|puedes|autorizo|les autorizo|tienen mi permiso|doy permiso)",),
    Cue.PERSONAL_DATA: (
        r"(?:datos|número|teléfono|telefono|correo|e-?mail|mail|dirección|nombre|información|contacto|celular|móvil|"
        r"solicitud|info)",
    ),
    Cue.DEALER: (_DEALER,),
    Cue.ALLOW: (
        r"(?:pueden|puede|podéis|puedes|podés|autorizo|autorizamos|autorizado|consiento|acepto|aceptamos|permito|"
        r"doy (?:mi|el|permiso|consentimiento)|consentimiento|permiso|de acuerdo|ok|okay|vale|claro|s\xed|conforme|"
        r"por favor|adelante|me parece bien|no (?:hay|tengo) (?:ningún )?(?:problema|inconveniente)|sin problemas?|"
        r"estoy de acuerdo|no me importa|tranquilamente|libremente|dale|perfecto|encantad[oa])",
    ),
    Cue.WITHHELD: (
        rf"(?:no|nunca|ni|nada|sin) (?:\w+ ){{0,4}}?{_PASS} (?:\w+ ){{0,5}}?(?:a|al|con|con el|con la|"
        rf"para) (?:\w+ ){{0,2}}?"
        rf"{_DEALER}",
        r"(?:no|nunca|tampoco) (?:\w+ ){0,3}?(?:compart\w+|ced(?:an|áis|as|er\w*)|divulg\w+|reenv\w+|transmit\w+)",
        rf"(?:nada|ningún dato|ninguno) (?:a|al|con|para) (?:\w+ )?{_DEALER}",
        rf"(?:al|a|con el|con los|a los) {_DEALER} (?:\w+ )?(?:no|nada|ni)",
        rf"(?:sin|ningún|ninguna) (?:\w+ )?(?:{_DEALER}|intermediarios|cesión|compartir|ceder|reenviar)",
        r"(?:quédense|quedaos|quédate|guarden|guardad|guárdense|guárdalos|que queden|que quede|se queden) … (?:ustedes|"
        r"vosotros|entre nosotros|en privado|para vosotros|solo ustedes|contigo)",
        r"(?:revoco|revocar|retiro|retirar|me opongo|oponerme|rechazo|niego|prohíbo|deniego|no doy|no autorizo|no "
        r"consiento|no presto) … (?:consentimiento|permiso|autorización|compart\w+|cesión|ceder\w*|datos|transmisión)",
        r"(?:consentimiento|permiso|autorización|cesión) … (?:revoc\w+|retir\w+|deneg\w+|queda revocad[oa])",
        r"no (?:autorizo|consiento|permito|doy permiso|doy (?:mi )?consentimiento)",
    ),
    Cue.INTRODUCTION: (
        r"(?:me llamo|mi nombre es|mi nombre|el nombre es|mi nombre completo es|nombre|me dicen|me llaman|mis datos|"
        r"a nombre de|apellidos?|nombre y apellidos?|el nombre|los datos son|mi contacto)",
        r"(?:soy|yo soy|aquí|les escribe|le escribe|os escribe|te escribe|les habla|le habla|os habla|habla|al habla|"
        r"les saluda|le saluda|os saluda|te saluda|acá|por acá|por aquí|saluda|escribe)",
    ),
    Cue.CLOSING: (
        r"(?:un |muchos |mis |reciban? un |reciba usted un |mil )?(?:(?:muy |más )?(?:cordial(?:es)?|afectuosos?|"
        r"atentos?) )?"
        r"(?:saludos?|abrazos?|besos?)(?: cordial(?:es)?| atentos?| afectuosos?| a todos| desde \w+| y gracias|"
        r" grande)?",
        r"(?:atentamente|atte|cordialmente|afectuosamente|respetuosamente|sinceramente|suyo atentamente|atenta)",
        r"(?:quedo|quedamos|quedando) (?:a la espera|a su disposición|atent[oa]s?|pendientes?|a la orden)"
        r"(?: de \w+| de su \w+)?",
        r"(?:a la espera|en espera) de (?:\w+ ){0,3}?(?:respuesta|noticias)",
        r"(?:muchas |mil |muchísimas |un millón de )?gracias(?: de antemano| por todo| por adelantado| y saludos?|"
        r" y un "
        r"saludo| por su (?:atención|ayuda|tiempo)| anticipadas| por \w+ (?:\w+ )?\w+(?=[.,!\n])| a todos| mil){0,2}",
        r"(?:agradecid[oa]|agradecido de antemano|hasta (?:pronto|luego|la vista|mañana)|nos vemos|adiós|chau|chao|"
        r"bendiciones|suerte|feliz (?:día|tarde|semana|fin de semana)|que tengan? (?:un )?(?:buen|bonito|lindo) día|"
        r"buen día|buena (?:tarde|semana|jornada)|buen fin de semana|cuídense|besitos|bss|un bs|salu2|slds)",
        r"(?:lg|mfg|vg|best|cheers|regards|kind regards|freundliche grüße|liebe grüße|danke)",
    ),
    Cue.SOFTENER: (
        r"(?:muchas gracias|gracias|por favor|porfa|hola|buenas|buenos días|buenas tardes|buenas noches|buen día|pues|"
        r"bueno|ah|oh|uy|ay|entonces|venga|hombre)",
    ),
    Cue.CONDITION: (
        rf"(?:{IF}|solo|sólo|solamente|únicamente|siempre que|siempre y cuando|a menos que|salvo que|en caso de que|"
        r"hasta que|primero)",
    ),
    Cue.JOINT: (r"(?:y|e|pero|o|u|sino|porque|aunque|entonces)",),
    Cue.OWN_GIVING: (
        r"no (?:doy|quiero dar|quisiera dar|dejo|facilito) (?:mi|mis|el|los)(?! (?:consent|permiso|autoriz))",
        r"(?:prefiero|preferiría) no (?:dar|dejar|facilitar) (?:mi|mis|el|los)",
        r"sin (?:dar|dejar) (?:mi|mis)",
    ),
}
