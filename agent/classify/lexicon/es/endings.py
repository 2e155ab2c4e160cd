"""Spanish phrases for what ends or delays a wish, and for small talk."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

RELATIVES = (
    r"(?:mujer|esposa|marido|esposo|pareja|novia|novio|familia|jefe|jefa|padres|padre|madre|papá|mamá|hijo|hija|hijos|"
    r"soci[oa]s?|parienta|señora|contable|gestor|banco|empresa|suegr[oa]|herman[oa]|compañer[oa]|churri|doña)"
)
TO_CONSULT = (
    r"(?:preguntar|preguntarle|preguntárselo|consultar|consultarlo|consultarle|hablar|hablarlo|comentar|comentarlo|"
    r"comentárselo|decidirlo|verlo|platicarlo|charlarlo|conversarlo|ver qué dice|discutirlo|confirmarlo|acordarlo)"
)
DATA = (
    r"(?:datos|información|informacion|teléfono|número|correo|e-?mail|mail|dirección|cuenta|perfil|ficha|registro|"
    r"historial|todo lo (?:mío|que)|expediente|contacto)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.ERASE: (
        rf"(?:borr|elimin|suprim|supres)\w{{0,9}} (?:[^\s.!?\n]+ ){{0,6}}?{DATA}",
        rf"{DATA} (?:[^\s.!?\n]+ ){{0,6}}?(?:borr|elimin|suprim)\w{{0,7}}",
        r"(?:borradme|bórrenme|bórrame|bórreme|elimínenme|eliminadme|elimíname|quítenme|quitadme|sáquenme|sáqueme|"
        r"sacadme|sácame|borrarme|eliminarme) (?:de|del) (?:\w+ ){0,3}?(?:base|bases|lista|sistema|registros?|fichero|"
        r"archivos?|sus datos|crm)",
        r"(?:revoco|revocar|retiro|retirar|me opongo|oponerme|oposición) (?:[^\s.!?\n]+ ){0,4}?(?:consentimiento|"
        r"tratamiento|autorización|uso|datos)",
        r"(?:derecho (?:al|de) (?:olvido|supresión|cancelación|oposición)|derechos? arco|art(?:ículo|\.)? ?(?:17|21))",
        r"(?:borrado|eliminación|supresión) (?:de|completa de|total de) (?:\w+ )?(?:mis |los |todos )?(?:datos|cuenta)",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:darme|darnos|dadme|dame|denme|deme|dense|doy|quiero darme|me doy|me den|me deis) (?:\w+ )?de baja",
        r"(?:la|mi|solicito|pido|quiero|tramitar|tramiten|causar) baja(?: (?:de|del|en) (?:\w+ )?(?:newsletter|boletín|"
        r"lista|correos?|suscripción|servicio))",
        r"(?:solicito|pido|quiero|tramiten) (?:la|mi) baja",
        r"(?:desuscrib\w+|desinscrib\w+|unsubscribe|opt-?out|stop|cancelar (?:la|mi) suscripción|anular (?:la|mi) "
        r"suscripción|cancelen mi suscripción)",
        r"(?:newsletter|boletín|boletines|publicidad|propaganda|correos comerciales|mails comerciales|promociones|"
        r"spam) (?:\w+ ){0,3}?(?:no|nunca|jamás|fuera|quit\w+)",
        r"(?:no|ninguna?|ningún|nada de|basta de|más|dejen de enviar|dejad de enviar|dejen de mandar|dejad de mandar) "
        r"(?:\w+ ){0,5}?(?:newsletters?|boletín|boletines|publicidad|propaganda|correos comerciales|correos "
        r"publicitarios|mails publicitarios)",
        r"(?:quítenme|quitadme|quíteme|quítame|sáquenme|sacadme|sáqueme|bórrenme|borradme|eliminadme) de (?:\w+ ){0,3}?"
        r"(?:lista|listas|distribución|envíos|correo|mailing)",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:déjenme|dejadme|déjeme|déjame|dejen de|dejad de|dejame|deje de|paren de|parad de) (?:\w+ )?(?:en paz|"
        r"tranquil[oa]|molest\w+|escrib\w+|llam\w+|contact\w+|mandar\w*|enviar\w*|acos\w+|insistir)",
        r"no (?:quiero|queremos|deseo|vuelvan a|volváis a|vuelva a|vuelvas a|me vuelvan a|me volváis a) (?:\w+ ){0,4}?"
        r"(?:más|ningún|ninguna|nunca|recibir|contact\w+|escrib\w+|llam\w+|molest\w+) ?(?:mensajes?|correos?|mails?|"
        r"llamadas?|contactos?|nada|más)",
        r"no (?:vuelvan|volváis|vuelva|vuelvas|me vuelvan|me volváis|me vuelva) a (?:contact\w+|escrib\w+|llam\w+|"
        r"molest\w+|mandar\w*|enviar\w*)",
        r"no (?:me|nos) (?:escriban|escribáis|escriba|escribas|llamen|llaméis|llame|llames|contacten|contactéis|"
        r"contacte|molesten|molestéis|envíen|enviéis|manden|mandéis|moleste) (?:\w+ ){0,2}?(?:más|nunca|jamás|nada)",
        r"(?:ni un|ni una|no más|ningún|basta de) (?:mensaje|correo|mail|llamada|contacto|mensajes|correos|llamadas) ?"
        r"(?:más)?",
    ),
    Cue.DATA_REQUEST: (
        r"(?:qué|cuáles|cuál) (?:son )?(?:\w+ )?(?:datos|información) (?:[^\s.!?\n]+ ){0,6}?(?:tienen|tenéis|tienes|"
        r"guardan|guardáis|almacenan|almacenáis|conservan|conserváis|poseen|hay|constan|disponen)",
        r"qué (?:saben|sabéis|tienen|tenéis|guardan|guardáis) (?:[^\s.!?\n]+ ){0,3}?(?:sobre|de|acerca de) (?:mí|mi"
        r"(?=\s*(?:$|[,.!?]))|nosotros)",
        r"(?:copia|acceso|acceder|exportación|relación|listado|portabilidad) (?:[^\s.!?\n]+ ){0,4}?(?:datos|"
        r"información "
        r"personal)",
        r"(?:derecho de acceso|solicitud de acceso|art(?:ículo|\.)? ?(?:15|20))",
        r"(?:de dónde|cómo) (?:\w+ )?(?:sacaron|sacasteis|han sacado|habéis sacado|obtuvieron|obtuvisteis|tienen|"
        r"tenéis|consiguieron|conseguisteis|han conseguido|habéis conseguido) (?:mi|mis|nuestro) "
        r"(?:correo|e-?mail|mail|número|teléfono|datos|dirección|contacto|nombre|celular|móvil)",
        r"(?:enviar|enviarme|enviadme|envíenme|mandadme|mándenme|facilitarme|facilítenme|facilitadme) (?:\w+ ){0,4}?"
        r"(?:datos|información) (?:\w+ ){0,5}?(?:tienen|tenéis|guardad\w+|almacenad\w+|personales)",
    ),
    Cue.NO_WISH: (
        r"(?:ya )?no (?:me|nos|le) (?:\w+ )?interesa(?:n|mos)?(?: ya| más)?",
        r"(?:ya )?no (?:estoy|estamos) (?:ya )?interesad[oa]s?",
        r"(?:sin|perdí el|he perdido el|ningún) interés",
        r"ya no (?:\w+ )?(?:quiero|queremos|necesito|necesitamos|hace falta|busco|buscamos|deseo)(?! esperar)",
        r"(?:he|hemos|ya|acabo de|acabamos de|me he|nos hemos|al final|me|nos) (?:\w+ ){0,3}?(?:comprado|compré|"
        r"compramos|"
        r"comprar|pedido|adquirido|encargado|decidido por|decantado por|decidí por|quedado con|"
        r"quedé con) (?:\w+ ){0,2}?"
        r"(?:otro|otra|uno|una|un|el|de otra marca)",
        r"(?:he cambiado|hemos cambiado|cambié|cambiamos) de (?:idea|opinión|planes|parecer)",
        r"(?:olvídelo|olvídenlo|olvidadlo|olvídalo|olvidalo|déjelo|déjenlo|dejadlo|déjalo estar|déjalo|dejalo)",
        r"(?:retiro|anulo|cancelo|desestimo) (?:mi |la )?(?:solicitud|petición|consulta|interés)",
        r"(?:asunto|tema) (?:ya )?(?:resuelto|cerrado|zanjado|arreglado)",
        r"(?:ya está|ya lo tengo|ya lo tenemos) (?:resuelto|solucionado|arreglado)",
        r"(?:desisto|descarto|descartamos|paso de(?:l coche| todo)?|no sigo adelante|no seguimos adelante|"
        r"no me convence)",
        r"(?:ya no|finalmente no|al final no) (?:va a (?:poder )?ser|será|voy a (?:comprar|cambiar|querer)|cambio de|"
        r"compro|compramos)",
    ),
    Cue.NOT_NOW: (
        r"(?:ahora|por ahora|de momento|por el momento|actualmente|en este momento|hoy por hoy|ahorita) (?:\w+ ){0,3}?"
        r"(?:no|mismo no|imposible|tampoco)",
        r"(?:no|todavía no|aún no) (?:\w+ ){0,3}?(?:ahora(?! mismo estoy)|por ahora|de momento|por el momento|todavía|"
        r"aún|ahorita|en este momento|este año|este mes)",
        r"(?:todavía|aún) (?:es (?:\w+ )?(?:pronto|temprano)|no)",
        r"(?:en otro momento|en otra ocasión|otro día será|otra vez será|para otra ocasión|más adelante|"
        r"más tarde quizá|"
        r"quizás? más|tal vez más|a lo mejor más adelante)",
        r"(?:ya )?(?:me pondré|nos pondremos|me pongo) en contacto",
        r"(?:ya |yo )?(?:os|les|le|te) (?:aviso|avisaré|avisamos|contacto|contactaré|escribo|escribiré|digo algo|diré "
        r"algo|llamo|llamaré|vuelvo a escribir) (?:yo|cuando|en|si|más|dentro|después|cualquier)",
        r"(?:volveré|volveremos|vuelvo) a (?:contactar\w*|escribir\w*|hablar|ponerme)",
        r"(?:dentro de|en) (?:unos|algunos|varios|un par de|medio|un|seis|tres|cuatro|cinco|dos|\d+) (?:meses|años|año|"
        r"añitos)",
        r"(?:el año que viene|el próximo año|para el año|a partir del año que viene|el año próximo|hasta el año)",
        r"(?:esperar|espero|esperaré|esperamos|aplazarlo|posponerlo|dejarlo|lo dejo|lo dejamos) (?:\w+ ){0,2}?(?:para|"
        r"hasta|un poco|un tiempo|unos meses)(?: (?:más adelante|después|otoño|primavera|verano|invierno|el año))?",
        r"(?:después|pasado) (?:de |de las |el )(?:verano|vacaciones|invierno|navidad)(?: (?:\w+ ){0,3}?(?:aviso|digo|"
        r"hablamos|contacto|escribo))",
        r"no (?:tengo|tenemos|hay) (?:ni )?(?:tiempo|dinero|presupuesto|prisa|cabeza|pasta|plata)(?: (?:ahora|"
        r"por ahora|"
        r"de momento|todavía))?",
        r"(?:estoy|estamos|ando) (?:muy |demasiado |súper )?(?:liad[oa]s?|ocupad[oa]s?|hasta arriba)(?: (?:ahora|estos "
        r"días|de momento))?",
    ),
    Cue.NOT_NOW_ELSE: (
        r"no (?:solo|sólo|solamente)",
        r"por qué … no",
        r"(?:todavía|aún) no (?:\w+ ){0,2}?(?:recib\w+|respuesta|contest\w+|llam\w+|respond\w+|sé nada|noticias|"
        r"ha llegado|"
        r"tengo (?:respuesta|noticias))",
        r"no (?:he|hemos) (?:\w+ ){0,2}?(?:recibido|tenido) (?:\w+ ){0,2}?(?:todavía|aún)",
    ),
    Cue.DEFERRED: (
        rf"(?:tengo que|tenemos que|debo|quiero|voy a|vamos a|necesito|me falta|prefiero|primero|antes|he de|hay que|"
        rf"déjenme|dejadme|déjame) … {TO_CONSULT} … {RELATIVES}",
        rf"{TO_CONSULT} (?:\w+ )?(?:con|a) (?:mi|mis|la|el|los|nuestro|nuestra) (?:\w+ )?{RELATIVES}",
        r"(?:tengo que|tenemos que|voy a|vamos a|debo|necesito|quiero|prefiero|déjame|déjenme|dejadme) (?:\w+ ){0,3}?"
        r"(?:pensarlo|pensármelo|pensarmelo|pensar|meditarlo|consultarlo|consultar|mirar (?:la|mi) agenda|"
        r"revisar (?:la|mi) "
        r"agenda|ver mi agenda|consultarlo con la almohada|darle una vuelta(?! (?:con|a) el)|organizarme|comprobar)",
        r"(?:me lo|nos lo) (?:pienso|pensamos|pensaré|tengo que pensar|voy a pensar|consulto)",
        r"(?:lo pienso|lo pensaré|lo consulto|lo consultaré|lo hablo|lo hablaré|lo miro|lo veo|lo comento) (?:y|con|en|"
        r"mañana|luego|bien)",
        r"(?:os|les|le|te) (?:digo|diré|decimos|confirmo|confirmaré|aviso|cuento|comento) (?:algo|mañana|luego|después|"
        r"cuando|en cuanto|esta|más tarde|pronto|lo antes)",
        r"(?:denme|dadme|dame|deme) (?:un |unos |una )?(?:tiempo|momento|día|días|minuto|rato|segundo)",
        rf"si (?:a )?(?:mi|la) {RELATIVES} (?:\w+ ){{0,3}}?(?:quiere|está de acuerdo|puede|da el|dice que|parece|gusta|"
        r"acepta)",
        r"(?:ya veremos|ya veré|vamos viendo|a ver qué dice)",
    ),
    Cue.CALLBACK: (
        r"(?:llámame|llamame|llámeme|llámenme|llamenme|llamadme|llámennos|llamadnos|llámanos|llamarme|llamarnos|"
        r"telefonéenme|telefoneadme|márquenme|márcame)",
        r"(?:me|nos) (?:puede|pueden|podéis|puedes|podrían|podríais|podría|podrías|podés) (?:\w+ )?(?:llamar|"
        r"telefonear|"
        r"contactar por teléfono|devolver la llamada|marcar)",
        r"(?:que )?(?:me|nos) (?:llame|llamen|llaméis|llames|llaman|llamáis|devuelvan la llamada|telefoneen)",
        r"(?:una|su|vuestra|espero) llamada",
        r"(?:por teléfono|telefónicamente|vía telefónica|llamada telefónica)",
        r"(?:dadme|denme|dame|darme) (?:un|una) (?:toque|llamada|telefonazo)",
    ),
    Cue.CALL_REFUSED: (
        r"(?:no|nunca|en vez de|en lugar de|prefiero que no|mejor no|sin) (?:me |nos |que me )?(?:\w+ )?(?:llam\w+|"
        r"telefone\w+|por teléfono|llamadas?)",
        r"nada de llamadas?",
        r"(?:nadie|nunca|jamás) (?:\w+ ){0,3}?(?:llam\w+|telefone\w+)",
        r"(?:os|les|le|te) (?:llamo|llamaré|llamé|he llamado|llamamos|llamaremos)",
        r"(?:he|hemos) llamado",
        r"llamada a revisión",
    ),
    Cue.THANKS: (
        r"(?:gracias|grasias|graciass+|agradezco|agradecemos|agradecid[oa]s?|agradecería|mil gracias|muy amables?|grax|"
        r"thanks|merci|danke)",
    ),
    Cue.GREETING: (
        r"(?:hola+|holi|holis|ola|buenos días|buenas tardes|buenas noches|buen día|muy buenas|buenas buenas|buenas|"
        r"wenas|hey|ey|hi|hello|hallo|saludos|qué hubo|quiubo|qué onda|aló)",
        r"(?:a todos|equipo|amigos|chicos|estimados|señores|gente|a tod[oa]s|muy)",
        r"(?:qué tal(?: estáis| están| todo)?|cómo (?:estás|está|están|estáis|va(?: todo)?|les va|andan)|hay alguien"
        r"(?: ahí)?|alguien ahí|me leen|están ahí|estáis ahí)",
    ),
    Cue.ADDITION: (
        r"(?:también|además|asimismo|igualmente|aparte de eso|adicionalmente|por otro lado|otra cosa|alternativamente|"
        r"y otra|y también|tampoco me importaría|o también)",
    ),
    Cue.CHANGE: (
        r"(?:mejor|prefiero|preferiría|en vez de|en lugar de|más bien|en realidad|corrijo|corrección|corregir|corrijan|"
        r"corregid|me equivoqué|me he equivocado|me confundí|me he confundido|quise decir|quería decir|me refería|"
        r"error "
        r"mío|cambio|cambiar|cambiad|cambien|cámbienlo|cámbialo|cambiadlo|al final|pensándolo bien|rectifico|fe de)",
        r"(?:perdón|perdona|perdonad|disculpa|disculpen|uy|ups),? (?:no|es|el|la|quise|quería|mejor|era|me|mi|son)",
        r"no,? (?:mejor|el|la|es|era|son|que|en|al|mi|perdón|espera|quiero|sino)",
        r"no \w+,? sino",
        r"(?:incorrect[oa]|no es correcto|no está bien|no es así|está mal|erróne[oa]|no me (?:viene|va|cuadra|queda) "
        r"(?:bien)?|al final no puedo|no puedo ese día)",
    ),
}
