"""Spanish phrases for the drive itself: named, wished for, past, refused, moved."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TRIAL = r"(?:prueba|pruebas|pruebita|prueva|pruba|preuba|pureba|test)"
CAR = r"(?:coche|auto|carro|vehículo|modelo|carrito|cochecito|suv|máquina|nave|bicho|unidad)"
TEST_DRIVE = (
    rf"(?:{TRIAL} (?:de |en )?(?:conducción|condución|conduccion|conducir|manejo|manejar|ruta|carretera|{CAR}|"
    r"dinámica|al volante)|test[ -]?drives?|testdrive|drive test|prueba (?:del|con el|con un|de un|de una) \w+|"
    r"cita (?:de|para|para una|para la) prueba|prueba (?:en|sobre) (?:calle|ciudad|autopista)|coche de prueba)"
)
OBJECT = (
    r"(?:el|la|los|las|un|una|uno|este|ese|esta|esa|vuestro|vuestra|su|sus|tu|algún|alguno|dicho|ambos|aquel|"
    r"cómo|qué tal|si se|antes|en persona|en vivo|personalmente|de verdad)"
)
TRY = r"(?:probar|provar|testear|testar|conducir|manejar|catar)"
IT = r"(?:lo|la|los|las|me|se|lo yo|me lo|melo|mela)"
SPIN = r"(?:vuelta|vueltita|vueltecita|vueltica|paseo|paseíto|voltio|garbeo|rodada)"
APPOINTMENT = r"(?:prueba|cita|turno|reserva|test drive)"
DAY = r"(?:mañana|hoy|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasado|próximo|día)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.DRIVE: (
        TEST_DRIVE,
        rf"(?:hacer|hacerle|realizar|pedir|solicitar|solicito|reservar|agendar|concertar|programar|coger|fijar|"
        rf"apartar|sacar|separar|organizar|acordar|pactar|una|alguna|la|quiero|quisiera|deseo) (?:una |la |"
        rf"mi )?{TRIAL}",
        rf"(?:probar|provar|testear|testar) {OBJECT}",
        r"(?:probar|provar|testear|testar)(?:lo|la|los|las)",
        r"(?:lo|la) (?:pruebo|pruebe|probara|probáramos|probemos|probamos antes)",
        rf"(?:dar|darle|darme|darnos|damos|echar|echarle|pegar|pegarle|pegarme) (?:\w+ )?{SPIN} (?:con|en|por|al|a)",
        rf"(?:dar|darme|darnos|echar|pegarme) una {SPIN}",
        r"(?:prestar|prestarme|dejar|dejarme|dejarnos|llevarme|llevárme|llevarmelo|llevármelo|sacar) … (?:un rato|"
        r"una tarde|una mañana|un día|el fin de semana|unas horas|para probar\w*)",
    ),
    Cue.DRIVE_LOOSE: (
        rf"{TRY}{IT}?",
        r"(?:prueba|pruebas|probada|manejo|vuelta|vueltita|volante|conduciendo|manejando|pruebo|rodarlo|rodar|"
        r"subirme|montarme|montar|sentarme|prestarme|prestan|prestáis|demo)",
        r"(?:verlo|verla|ver) (?:y probar\w*|en persona|en vivo)",
    ),
    Cue.TAKE_CAR: (
        rf"(?:probar|provar|testear|testar|conducir|manejar) {OBJECT}",
        r"(?:probar|provar|testear|testar|conducir|manejar|rodar)(?:lo|la|los|las)",
        r"(?:ponerme|sentarme|ponernos|sentarnos|subirme|coger|ponerse) (?:\w+ )?(?:al|a el|el) volante",
        rf"(?:dar|darle|darme|darnos|echar|echarle) (?:\w+ )?{SPIN}",
        r"ver (?:cómo|como|qué tal) (?:se )?(?:va|anda|conduce|maneja|rueda|responde|tira)",
    ),
    Cue.DRIVE_PAST: (
        r"(?:después de|tras|desde|durante|luego de|en|a raíz de) (?:la|mi|nuestra|una|esa|aquella|su) (?:\w+ )?"
        r"(?:prueba(?! (?:de )?\w+ (?:que|para))|test drive)",
        r"(?:prueba|test drive) (?:\w+ ){0,6}?(?:fue|estuvo|gustó|encantó|salió|resultó|convenció|duró|hicimos|hice|"
        r"realicé|di|dimos|terminó|tuve|tuvimos)",
        r"(?:gracias|agradezco|agradecemos) … (?:por|de nuevo) … (?:prueba|test drive)",
        r"(?:he|hemos|había|habíamos|ha|haber|han) (?:ya )?(?:probado|conducido|manejado|testeado)",
        r"(?:ya|ayer|anteayer|lo|la) (?:lo |la )?(?:probé|probamos ayer|conduje|condujimos|manejé|testeé)",
        r"(?:probé|condujimos|conduje) (?:el|la|un|vuestro|su|ayer)",
        r"(?:hice|hicimos|he hecho|hemos hecho|realicé|realizamos|di|dimos) (?:ya |ayer )?(?:la|una|mi|nuestra) "
        r"(?:prueba|test drive|vuelta)",
        r"(?:probé|probamos|condujimos|manejamos) … (?:me|nos) (?:gustó|encantó|convenció|pareció|sorprendió|quedó)",
        r"(?:haberlo|haberla) probado",
        r"(?:coche|auto|carro|vehículo) (?:de|con el que hice) (?:la|mi) prueba",
    ),
    Cue.DRIVE_REFUSED: (
        r"no (?:\w+ )?(?:quiero|necesito|queremos|necesitamos|busco|deseo|deseamos|requiero|interesa|hace falta|"
        r"haría falta|precisamos|preciso) (?:\w+ ){0,4}?(?:prueba|probarlo|probarla|test drive|probar|manejarlo|"
        r"conducirlo)",
        r"(?:ninguna|ni) (?:prueba|test drive)",
        r"sin (?:necesidad de |hacer )?(?:la |una |ninguna )?(?:prueba|test drive)",
        r"(?:prueba|test drive|probarlo|probar) (?:\w+ )?(?:no (?:\w+ )?(?:hace falta|necesito|quiero|interesa|"
        r"es necesari[oa])|ya no)",
        r"ya no (?:\w+ )?(?:quiero|necesito|hace falta) (?:\w+ )?(?:prueba|probar\w*)",
    ),
    Cue.DRIVE_ELSE: (
        r"(?:autoescuela|auto ?escuela|escuela de manejo|academia de manejo|profesor de autoescuela)s?",
        r"(?:examen|exámenes|clases?|curso|prácticas|lecciones|prueba práctica) (?:práctico )?(?:de |"
        r"para )?(?:conducir|"
        r"conducción|manejo|manejar|autoescuela|carnet)",
        r"(?:sacarme|sacar|renovar) (?:el|la) (?:carnet|carné|licencia|permiso)",
        r"(?:piloto|conductor|conductora|probador|probadora)s? de pruebas?",
        r"(?:sorteo|sortean|sorteáis|concurso|rifa|premio|premios|ganador|ganadora|vale regalo|bono regalo|cupón)\w*",
        r"(?:bici|bicicleta|e-?bike|patinete|patineta|monopatín|moto|motocicleta|scooter|autocaravana|caravana|barco|"
        r"lancha|tractor|avión|tren)s?",
        r"(?:versión|periodo|período|mes|cuenta|semana) de prueba",
        r"prueba (?:gratuita|gratis|piloto|pcr|covid|médica|de embarazo|de nivel|de acceso|de sonido|de alcoholemia|"
        r"de estrés|de compra|de pago|documental|de vida)",
        r"a prueba de \w+",
        r"(?:pongo|poner|puso|pone|ponen) a prueba",
        # driving as a habit or a way somewhere
        r"cuánt(?:o|os|a|as) (?:km|kilómetros|autonomía|horas) … (?:conducir|manejar|hacer|circular|recorrer)",
        r"(?:conduzco|manejo|hago|recorro|hacemos|recorremos|conducimos|ando) (?:\w+ ){0,4}?(?:km|kms|kilómetros|"
        r"al año|a diario|diario|diarios|todos los días|cada día|al día|al mes|por ciudad|por autopista|actualmente)",
        r"(?:seguir|sigo|puedo seguir|peligroso|seguro) (?:conduciendo|circulando|manejando|conducir|circular|manejar)",
        r"(?:ir|voy|vamos|trayecto|camino|viaje) (?:\w+ )?(?:al|hacia el|a mi) (?:trabajo|curro|oficina)",
    ),
    Cue.DRIVE_TERMS: (
        r"(?:qué|cuáles|cuál) … (?:necesito|hace falta|llevar|requisitos|documentos|documentación|papeles|traer|"
        r"piden|pedís|necesita) … (?:prueba|probar\w*|test drive|manejo|conducir|manejar)",
        r"(?:carnet|carné|licencia|permiso de conducir|permiso de circulación|dni|pasaporte|edad mínima|fianza|"
        r"franquicia|el seguro|asegurad[oa]s?|seguro incluido|mayor de \d+|menores? de \d+)",
        r"cuánto (?:tiempo )?(?:dura|tarda|demora|rato|se tarda|puedo) … (?:prueba|test drive|probar\w*|vuelta)",
        r"cuánto (?:cuesta|vale|cobran|cobráis|sale) … (?:prueba|test drive|probar\w*)",
        r"(?:prueba|pruebas|test drive|probarlo|probar) … (?:gratis|gratuita|gratuitas|gratuito|cuesta|cuestan|cobran|"
        r"cobráis|coste|costo|seguro|asegurada|asegurado|de pago|compromiso|acompañado|acompañada|solo o|sola o)",
        r"(?:a partir de qué|desde qué|con qué|qué) edad",
        r"cuántos años (?:hay que|tengo que|debo|se debe|tiene que) tener",
        r"(?:cuánto|cuál) … (?:edad|antigüedad) … (?:carnet|carné|licencia|permiso)",
    ),
    Cue.DRIVE_STATUS: (
        rf"(?:cuándo|a qué hora|qué día|dónde|para cuándo|en qué) (?:\w+ )?(?:es|era|fue|tengo|quedó|quedamos|está|"
        rf"tenía|"
        rf"será|tenemos) (?:\w+ )?(?:mi|la|nuestra|el|mis|una) (?:\w+ )?{APPOINTMENT}",
        rf"(?:mi|nuestra|la|el) {APPOINTMENT} (?:\w+ ){{0,4}}?(?:sigue|está confirmad[oa]|en pie|se mantiene|continúa)",
        rf"(?:sigue|siguen|se mantiene|está|tenemos) (?:\w+ ){{0,2}}?(?:en pie|confirmad[oa]|vigente|reservad[oa]) "
        rf"(?:\w+ )?(?:mi|la|nuestra|el) (?:\w+ )?{APPOINTMENT}",
        rf"(?:confirmar|confirmarme|confírmame|recordar|recordarme|recuérdame|recordáis|recuerdan|"
        rf"decirme) (?:\w+ ){{0,4}}?"
        rf"(?:hora|día|fecha|cuándo) (?:\w+ ){{0,4}}?(?:mi|nuestra) {APPOINTMENT}",
        r"(?:para qué|qué) (?:día|hora) (?:me |nos )?(?:habéis|han|había|habíamos|hemos) (?:\w+ )?(?:citado|quedado|"
        r"dado|"
        r"apuntado|agendado)",
    ),
    Cue.DRIVE_KNOWN: (
        rf"(?<!agendar\s)(?<!solicitar\s)(?<!reservar\s)(?<!programar\s)(?<!pedir\s)(?<!hacer\s)(?:mi|nuestra) "
        rf"(?:\w+ )?{APPOINTMENT}",
        rf"{APPOINTMENT} (?:\w+ ){{0,6}}?(?:reservad|agendad|programad|concertad|acordad|confirmad|pactad|fijad|"
        r"apuntad|pendient)(?:a|o|e)",
        r"(?:tengo|tenía|tenemos|teníamos|había|habíamos|tenia) (?:\w+ ){0,5}?(?:prueba|cita|turno|test drive|"
        r"reserva|reservad[oa]|agendad[oa]|programad[oa]|concertad[oa])",
        rf"(?:cancelar|anular|aplazar|posponer|cambiar|mover|adelantar|reprogramar|reagendar|retrasar|cancelo|anulo|"
        rf"postergar|modificar|cancelen|anulen|trasladar|pasar) (?:\w+ )?(?:la|mi|el|nuestra|"
        rf"esa) (?:\w+ )?{APPOINTMENT}",
        rf"(?:la|el) {APPOINTMENT} (?:\w+ ){{0,3}}?(?:de|del|para el|para) (?:\w+ )?{DAY}",
        rf"(?:la|el) {APPOINTMENT} que (?:tengo|tenía|tenemos|teníamos|pedí|reservé|reservamos|hice|acordamos|"
        rf"habíamos)",
        r"(?:habíamos|hemos|quedamos|habíais|quedé|quedado) (?:\w+ )?(?:quedado|para|en que|acordado|concertado) … "
        r"(?:probar\w*|prueba|cita)",
    ),
    Cue.WISH: (
        r"(?:quiero|quisiera|quisiéramos|querría|querríamos|queremos|quería|queríamos|kiero|kisiera|qiero|quieres que)",
        r"(?:me|nos|le|les) (?:\w+ )?(?:gustaría|gustaria|encantaría|interesa|interesaría|apetece|apetecería|haría "
        r"ilusión|molaría|copa|late|provoca)",
        r"(?:puedo|podría|podríamos|podemos|puede|pueden|podrían|podéis|podríais|puedes|podrías|podés|pudiera|"
        r"pudiéramos)",
        r"(?:se puede|se podría|sería posible|es posible|será posible|habría|hay) (?:\w+ )?(?:posibilidad|forma|"
        r"manera|opción|modo|disponib\w+|hueco|chance)?",
        r"(?:posibilidad|disponibilidad|chance)",
        r"(?:deseo|desearía|deseamos|desearíamos|solicito|solicitamos|solicitar|solicitud|ruego|pido|pedimos)",
        r"(?:agendar|reservar|concertar|programar|apuntarme|apuntarnos|inscribirme|anotarme|pedir (?:cita|hora|turno|"
        r"una)|coger (?:cita|hora)|sacar (?:cita|turno)|cita previa|apartar|acordar una|fijar una)",
        r"(?:interesad[oa]s?|interés|ganas de|con ganas|ilusión|me muero por|me urge)",
        r"(?:por favor|porfa|porfavor|xfa|porfis)",
        r"(?:busco|buscamos|necesito|necesitamos|preciso|espero|esperamos|pensaba|pensábamos|estoy pensando|estamos "
        r"pensando|considerando|planeo)",
        r"cuándo (?:puedo|podría|podemos|podríamos|se puede|puede|me|nos|hay|tienen|tenéis|tendrían|sería)",
        r"(?:tenéis|tienen|tienes|tendrían|tendríais|tenés|disponen|disponéis) (?:\w+ )?(?:alguno|algún|alguna|uno|un|"
        r"una|el|la|para|disponible|hueco|coche|unidad)",
        r"(?:me|nos) (?:dejan|dejáis|dejas|deja|dejarían|dejaríais|prestan|prestáis|apuntan|apuntáis|agendan|reservan|"
        r"agenda|reserva|anotan)",
        r"(?:apúntame|apúntenme|apuntadme|agéndame|agéndenme|resérvame|resérvenme|reservadme|anótenme|anotame|anótame|"
        r"agendame|ponedme|pónganme|ponme)",
        r"(?:a ver si|qué tal si|vamos a|voy a)",
        r"dónde (?:puedo|podría|podemos|se puede)",
        r"cómo (?:puedo|hago|podría|se puede|hacemos|pido|reservo|agendo)",
    ),
    Cue.ASK: (
        r"(?:saber|preguntar|pregunta|duda|consulta|consultar|preguntaros|preguntarles|averiguar|me pregunto|me dices|"
        r"me decís|me dicen|decirme|dime|díganme|decidme|indicarme|informarme|información|informacion|info|detalles|"
        r"datos sobre|aclarar)",
        r"(?:qu\xe9|cuánto|cuánta|cuántos|cuántas|c\xf3mo|cuál|cuáles|d\xf3nde|cu\xe1ndo|qui\xe9n|tiene el|trae|"
        r"viene con)",
        r"(?:enviar|enviarme|mandar|mandarme|envíen|envíenme|mándenme|mandadme|enviadme|mándame|envíame|pasarme|"
        r"pásenme|pasadme|pásame)",
        r"(?:quiero|quisiera|gustaría|necesito|deseo|por favor|querría) … (?:presupuesto|precio|precios|oferta|"
        r"cotización|catálogo|folleto|leasing|renting|financiación|financiamiento|ficha)",
    ),
    Cue.PAST: (
        r"(?:fue|fui|fuimos|era|estuve|estuvimos|tuve|tuvimos|hubo|hice|hicimos|ayer|anteayer|anoche|antier|la semana "
        r"pasada|el mes pasado|el año pasado|el otro día|hace (?:unos|unas|un|una|dos|tres|\d+|varios|poco)|"
        r"el (?:lunes|"
        r"martes|miércoles|jueves|viernes|sábado|domingo) pasado|recientemente|hace tiempo|últimamente)",
        r"(?:he|hemos|ha|han|había|habíamos) (?:\w+ )?\w+(?:ado|ido|isto|echo|erto|icho)",
        r"(?:gustó|encantó|convenció|compré|compramos|pedimos|dejé|olvidé|probé|conduje|manejamos|entusiasmó|"
        r"impresionó)",
    ),
    Cue.LOST: (
        r"(?:olvidé|olvidado|olvidamos|olvidó|dejé|dejado|dejamos|dejó|perdí|perdido|perdimos|quedó|quedaron|quedado|"
        r"quedaran|extravié) (?:\w+ ){0,6}?(?:en|dentro|dentro del|en el|bajo)",
        r"objetos? perdidos?",
        r"(?:gafas|lentes|anteojos|chaqueta|campera|chamarra|abrigo|paraguas|cartera|billetera|monedero|móvil|celular|"
        r"llaves|bufanda|guantes|bolso|mochila|gorra|silla) … (?:en|dentro) (?:el|del|de|su|vuestro|ese|un) (?:\w+ )?"
        r"(?:coche|auto|carro|vehículo|asiento)",
    ),
    Cue.APPOINTMENT: (r"(?:citas?|turnos?|reservas?|visita|la hora|mi hora)", r"prueba", TEST_DRIVE),
    Cue.CANCEL: (
        r"(?:cancelar|cancelarla|cancelarlo|cancelo|cancela|cancelen|cancelad|cancelada|cancelado|cancelación|cancelé|"
        r"cancelemos|cancelamos|canselar|anular|anularla|anularlo|anulo|anula|anulen|anulad|anulación|anulada|"
        r"anulamos)",
        rf"no (?:puedo|podré|podremos|podemos|voy a poder|vamos a poder|podría|llego) (?:\w+ ){{0,4}}?(?:a|para|con) "
        rf"(?:la|mi|nuestra|el) (?:\w+ )?{APPOINTMENT}",
        rf"{APPOINTMENT} (?:\w+ ){{0,7}}?no (?:\w+ )?(?:puedo|podré|podremos|podemos|voy a poder|vamos a poder|iré|"
        r"voy a ir|asistiré|hace falta|necesito)",
        r"(?:no (?:podré|voy a poder|podremos|vamos a poder) (?:ir|asistir|acudir|llegar|presentarme)|no (?:iré|"
        r"voy a ir|"
        r"asistiré|acudiré))",
        rf"(?:olvidaos|olvídense|olvídate|olvidad|borren|quiten|dad de baja|eliminen) (?:\w+ )?(?:de )?(?:la|mi) "
        rf"{APPOINTMENT}",
    ),
    Cue.MOVE: (
        r"(?:posponer\w*|pospongamos|posponemos|pospongan|aplazar\w*|aplacemos|aplazamos|reprogram\w+|reagend\w+|"
        r"recalendari\w+|adelantar|adelantarla|adelantarlo|adelantamos|retrasar|retrasarla|retrasarlo|postergar\w*|"
        r"postergamos|trasladar\w*|mover|moverla|moverlo|muevan|movemos|movámosla)",
        rf"(?:cambiar|cambiarme|cambio|cambien|cambiamos|modificar|cambiemos|cambiad|cambiáis|cambian|pasar|pasamos|"
        rf"correr|atrasar) (?:\w+ ){{0,3}}?(?:{APPOINTMENT}|día|fecha|hora|horario)",
        r"(?:cambiarla|cambiarlo|cambiármela|pasarla|pasarlo|correrla|atrasarla|cambiárnosla|dejarla|dejarlo) (?:\w+ )?"
        r"(?:al|para|a|por|unos|una)",
        r"(?:otro|otra|nuevo|nueva|distinto|distinta|diferente) (?:día|fecha|hora|cita|turno|horario|momento)",
        r"(?:ir|venir|llegar|pasar|pasarme) (?:\w+ )?(?:antes|más tarde|más temprano|después)",
        rf"{APPOINTMENT} … (?:más tarde|más temprano|antes|otro día|otra hora)",
    ),
    Cue.LATE: (
        r"(?:llego|llegaré|llegaremos|llegar|llegamos|llegando|voy|vamos|iré) (?:\w+ ){0,4}?(?:tarde|con retraso|"
        r"retrasad[oa]|con demora|demorad[oa])",
        r"(?:me|nos) (?:retraso|retrasaré|retrasamos|voy a retrasar|vamos a retrasar|demoro|atraso|he retrasado|"
        r"demoraré)",
        r"(?:llego|llegaré|llegaremos|llegamos) (?:\w+ ){0,3}?minutos",
        r"(?:minutos|media hora|rato) (?:tarde|de retraso|más tarde)",
        r"(?:en un atasco|atascad[oa]|en el tráfico|hay atasco|un trancón|en un taco)",
    ),
}
