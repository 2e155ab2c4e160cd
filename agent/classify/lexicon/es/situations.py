"""Spanish phrases for what happened to the writer: arranged, prevented, let down, in trouble, about to buy."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TIME = r"(?:semanas?|mes(?:es)?|días?|horas?|minutos?|años?)"
PART = (
    r"(?:limpia\w*|calefacción|aire acondicionado|clima\w*|frenos?|cambio|embrague|motor|dirección|parachoques|"
    r"retrovisor|espejo|ventanilla|cristal|puerta|maletero|portón|cinturón|radio|navegador|pantalla|cámara|carplay|"
    r"bluetooth|claxon|faros?|intermitentes?|enchufe|cargador|mando|llave)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.BOOKED: (
        r"(?:cambio|modificación) de (?:cita|fecha|hora|reserva)",
        r"(?:tengo|tenía|teníamos|tenemos|había|habíamos|hemos|he) (?:\w+ ){0,4}?(?:cita|hora|reserva\w*|quedado|"
        r"apuntad\w*|"
        r"una prueba|la prueba)",
        r"(?:mi|nuestra|la|esta|esa) (?:\w+ )?(?:cita|reserva|confirmación|hora (?:del|de la|de))|lo mío (?:con|del|"
        r"de)|"
        r"lo del coche",
        r"(?:reservad|confirmad|apuntad|citad|acordad|previst|quedad)[oa]s? (?:para|el|a|en|con)|quedamos (?:en|el|a)|"
        r"habíamos quedado",
        r"(?:me|nos) (?:esperáis|esperan|espera|tenéis apuntad\w+)|(?:tenía|teníamos) que (?:ir|pasar|probar)|"
        r"como (?:quedamos|acordamos)|dijimos (?:el|a|que)|(?:iba|íbamos) a (?:ir|pasar|conducir|probar)|recordatorio",
    ),
    Cue.PREVENTED: (
        r"no (?:me |nos |os |le )?(?:\w+ ){0,2}?(?:puedo|podemos|podré|podremos|podía|llego|llegamos|va a dar|"
        r"da tiempo|voy a "
        r"poder|vamos a poder|será posible) ?(?:\w+ )?(?:ir|asistir|llegar|acudir|tiempo)?",
        r"(?:ha|han|me ha|nos ha) (?:surgido|salido)|imprevisto|contratiempo|enferm\w+|malit\w+|fiebre|hospital|atasco|"
        r"llego tarde|llegaré tarde|con retraso|cambiado (?:el )?turno",
        r"(?:anul\w+|cancel\w+|cambi\w+|pasar\w*|mover\w*|retras\w+|adelant\w+|aplaz\w+|pospon\w+|modific\w+|"
        r"dej\w+) (?:\w+ ){0,5}?"
        r"(?:al|a|la|el|lo|para|otro|cita|hora|día|prueba|reserva|fecha)",
        r"(?:otr[oa]|nuev[oa]) (?:día|fecha|hora|cita|hueco)|mejor (?:a las|el|por|otro)|(?:tiene|tengo) que trabajar|"
        r"misma hora|mismo día|en (?:vez|lugar) de|"
        r"(?:equivocad\w+|confundid\w+) (?:de|con|al)",
    ),
    Cue.LET_DOWN: (
        r"(?:prometi\w+|asegur\w+|garantiz\w+|dijeron|dicen|dijo|informaron) … (?:pero|y|todavía|nunca|nada|sigo|aún|"
        r"ahora|"
        r"luego|han pasado|la semana que viene)",
        rf"(?:llevo|llevamos|hace|desde|tras) (?:\w+ ){{0,4}}?(?:{TIME}|enero|febrero|marzo|abril|mayo|junio|julio|"
        rf"agosto) "
        r"(?:\w+ ){0,4}?(?:esper\w*|que|sin|y)|llevo desde",
        rf"(?:esper\w+|aguard\w+|de pie) (?:\w+ ){{0,4}}?(?:{TIME}|desde|todavía|una|respuesta)",
        r"(?:nadie|ninguna? (?:respuesta|noticia|explicación|disculpa)|sin (?:respuesta|noticias|avisar|explicaciones)|"
        r"nunca (?:me|nos|han|contest\w+|llam\w+)|silencio|ni (?:una|un|siquiera)|no (?:me |nos )?(?:contest\w+|"
        r"respond\w+|"
        r"llam\w+|devuelv\w+))",
        r"(?:para nada|en balde|a lo tonto|estaba cerrado|cerrado|no estaba|sin batería|reembols\w+|devolución|"
        r"devolver|"
        r"indemniz\w+|queja|reclam\w+|tomadura|decepcion\w+|arañazos en|mal trato|borde|me colg\w+)",
        r"(?:dos|tres|cuatro|cinco|seis|enésim\w|tercer\w?|cuart\w) (?:veces|vez|correos|llamadas)|otra vez|"
        r"cada vez que",
        r"(?:así no|no es serio|no es normal|nunca más|última vez|vergüenza|en otro sitio|otra marca|"
        r"solo lo que pagué|menudo|"
        r"vaya (?:trato|servicio))|(?:factura|contrato|presupuesto) … (?:nunca|no|distinto|más|rechac\w+)",
    ),
    Cue.TROUBLE: (
        r"(?:luz|luces|testigo|piloto|símbolo|mensaje|aviso) (?:\w+ ){0,6}?(?:encendid\w+|amarill\w+|roj[oa]|naranja|"
        r"parpade\w+|motor|forma|tornillo|aparece|sale)|se (?:me )?ha encendido",
        r"(?:cuadro|pantalla|salpicadero|tablero) … (?:sale|aparece|marca|negro|negra|congelad\w+|pone)|me marca",
        r"(?:llave|mando) … (?:pila|batería|no|abre|cierra)|pila (?:baja|gastada|del)",
        rf"{PART} … (?:no|atascad\w+|chirr\w+|silb\w+|vibra|huele|pierde|negra|rot[oa]|ruido|frío|bloquead\w+)",
        r"(?:averí\w+|no (?:arranca|enciende|carga|se abre)|batería (?:muerta|descargada|agotada)|pinchad\w+|pinchazo|"
        r"grúa|"
        r"humo|pierde (?:aceite|agua|fuerza)|tirones|se (?:cala|apaga)|pita)",
        r"(?:app|aplicación|cuenta|contraseña|acceso|usuario) … (?:no|código|bloquead\w+|error|olvid\w+|echa|entrar|"
        r"sale)",
        r"(?:vincular|emparejar|actualización|actualizar|resetear|restablecer)",
    ),
    Cue.UPKEEP: (
        r"(?:revisión|itv|cambio de (?:aceite|neumáticos|ruedas)|taller|mecánico|chap\w+|llamada a revisión|"
        r"mantenimiento|"
        r"parabrisas|abolladura|arañazo|perito|toca aceite)",
        r"(?:neumáticos|ruedas|gomas) (?:\w+ ){0,3}?(?:de invierno|de verano|nuev\w+|cambi\w+|mont\w+)|(?:cambiar|"
        r"montar) "
        r"(?:\w+ ){0,2}?(?:ruedas|neumáticos)",
        r"(?:recambio\w*|repuesto\w*|accesorios|alfombrillas|barras de techo|coche de (?:sustitución|cortesía))|"
        r"(?:dejar|llevar|"
        r"lo llevo|dejarlo) (?:\w+ )?(?:el coche|al taller|ya)",
    ),
    Cue.FEEL: (
        r"(?:al|detrás del|ponerme al|poner al|en el) volante",
        r"(?:dar|darme|darnos|darle|dando|echar) (?:\w+ ){0,3}?(?:una |unas )?(?:vuelta|vueltas|vueltecita|paseo)",
        r"(?:dejar\w*|dejáis|dejarían|prest\w+|llevar\w+|tener\w+|coger\w*) (?:\w+ ){0,4}?(?:un|una|unas|el|"
        r"este) (?:\w+ )?(?:rato|"
        r"horas?|día|tarde|mañana|finde|fin de semana)",
        r"(?:notar|ver|saber|sentir|comprobar|conocer) (?:\w+ ){0,4}?(?:cómo (?:va|anda|se mueve|se conduce|tira|"
        r"responde)|de "
        r"primera mano|por mí mism\w|si nos convence|en persona|yo mism\w)",
        r"(?:probarlo|probarla|conducirl[oa]|llevado yo|llevarl[oa] yo|subirme|montarme|sentarme|catarlo|menearlo|"
        r"moverlo)",
    ),
    Cue.BEFORE_BUYING: (
        r"antes de (?:\w+ ){0,3}?(?:firmar|comprar\w*|decidir\w*|pedir\w*|comprometer\w*|pagar|elegir|soltar|"
        r"dar (?:el|la))|"
        r"sin haberl[oa] (?:\w+ )?(?:probad\w|conducid\w|llevad\w|vist\w)|a ciegas",
    ),
    Cue.GONE_ELSEWHERE: (
        r"(?:comprado|pedido|encargado|compramos|compré) (?:\w+ ){0,3}?(?:otr[oa]|un \w+|una \w+|en otro sitio)|"
        r"ya no (?:me |nos )?(?:hace falta|"
        r"interesa|lo necesit\w+)|demasiado tarde|no se molesten",
    ),
    Cue.FIRST_PERSON: (
        r"(?:yo|me|mi|mis|mí|he|tengo|quiero|quería|quisiera|estoy|soy|puedo|podría|llevo|necesito|busco|escribí|mío|"
        r"mía)",
    ),
}
