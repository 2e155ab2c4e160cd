"""Spanish phrases for the other things people write for, and what no customer writes."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

CAR = r"(?:coche|auto|carro|vehículo|automóvil|furgoneta|camioneta|suv)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SERVICE: (
        r"(?:taller(?:es)?|revisi(?:ón|on|ones)|mantenimiento|cambio de (?:aceite|ruedas|neumáticos|llantas|filtros?|"
        r"pastillas|correa|batería)|servicio (?:técnico|posventa|de los|oficial|de mantenimiento)|posventa|postventa|"
        r"la afinación|verificación vehicular|service de los)",
        r"(?:neumáticos?|llantas?|ruedas? (?:de (?:invierno|verano|repuesto)|nuevas?|pinchada)|cubiertas|gomas|"
        r"pinchazo|"
        r"pinchad[oa]|ponchad[oa]|alineación|balanceo|equilibrado)",
        r"(?:itv|vtv|rtv|inspección técnica)",
        r"(?:repuestos?|recambios?|refacci(?:ón|ones)|piezas?|frenos?|pastillas de freno|limpiaparabrisas|escobillas|"
        r"parabrisas|alfombrillas|espejo|retrovisor|parachoques|bujías?|llave de repuesto|copia de (?:la )?llave|"
        r"cofre de techo|barras de techo|faro roto|bombilla|tapacubos)",
        r"(?:llamada a revisión|campaña de revisión|avería|averías|averiad[oa]|averió|grúa|remolcado|no arranca|no "
        r"enciende|no prende|me dejó tirad[oa]|tirad[oa] en|quedó tirado|garantía|se (?:apaga|cala|para) (?:sol[oa]|"
        r"en marcha))",
        r"(?:testigo|luz (?:de(?:l)? (?:motor|aceite|frenos?|avería|tablero)|roja|naranja|amarilla)|se enciende|"
        r"código de "
        r"error|mensaje de error|ruidos?|chirría|rechina|vibra|vibración|golpeteo|fuga|pierde (?:aceite|agua)|gotea|"
        r"estropead[oa]|rot[oa]|no funciona|dejó de funcionar|falla|fallo|descargad[oa])",
        r"(?:la app|aplicación|contraseña|usuario y contraseña|iniciar sesión|mi cuenta|login|actualiz(?:ar|ación) "
        r"(?:de |del |el )?(?:software|sistema|mapas|navegador)|bluetooth|emparejar|sincronizar|conectar (?:el|"
        r"mi) (?:móvil|"
        r"celular|teléfono))",
        r"(?:reparar|reparación|reparaciones|reparen|arreglar|arreglo|chapa y pintura|golpe en|abolladura|rayón|"
        r"rayad[oa]|arañazo|coche de (?:sustitución|cortesía)|manual (?:de|del) (?:usuario|instrucciones|propietario)|"
        r"ficha técnica del mío|hojalatería)",
    ),
    Cue.OWN_CAR: (
        rf"(?:mi|nuestro|nuestra|mis) (?:\w+ ){{0,2}}?(?:{CAR}|viejo \w+)",
        r"(?:número de (?:bastidor|chasis|serie)|bastidor|vin|matrícula|placas?|patente|kilometraje|"
        r"primera matriculación)",
    ),
    Cue.COMPLAINT: (
        r"(?:queja|quejas|quejarme|reclam\w+|inaceptable|intolerable|indignante|indignad[oa]|vergüenza|vergonzos[oa]|"
        r"lamentable|pésim[oa]|penos[oa]|tomadura de pelo|falta de respeto|impresentable|ridícul[oa]|escándalo|"
        r"maleducad[oa]s?|groser[oa]s?|mal trato|maltrato|una burla|bochornos[oa])",
        r"(?:decepci\w+|defraudad[oa]|enfad\w+|enojad[oa]|molest[oa] con|harto|harta|hartos|cabread[oa]|furios[oa]|"
        r"frustrad[oa]|descontent[oa]|insatisfech[oa]|disgustad[oa]|indign\w+|muy mal(?:a|o)? (?:atención|servicio|"
        r"experiencia|trato)|mala (?:atención|experiencia|gestión)|mal servicio|poco profesional(?:es)?)",
        r"(?:nadie|ninguno) (?:\w+ ){0,5}?(?:contest\w+|respond\w+|llam\w+|atiend\w+|atend\w+|contact\w+|apareci\w+|"
        r"hace caso|hizo caso|dice nada|dijo nada|se digna|sabe nada|vino)",
        r"(?:sin|ninguna|ni una|no he (?:tenido|recibido)|no hemos (?:tenido|recibido)|sigo sin|seguimos sin|no tengo) "
        r"(?:\w+ ){0,2}?(?:respuesta|contestación|noticias|contestar|respuestas)",
        r"(?:llevo|llevamos|hace) (?:\w+ ){0,4}?(?:semanas|días|meses|mes|horas|semana) (?:\w+ ){0,3}?(?:esperando|"
        r"sin|que "
        r"(?:espero|pedí|escribí|llamé)|intentando|pidiendo)",
        r"(?:abogad[oa]s?|acciones legales|hoja de reclamaciones|consumo y|oficina del consumidor|profeco|defensa del "
        r"consumidor|devuélvanme|que me devuelvan|mi dinero|nunca más|no vuelvo|no volveré|jamás volver\w+|reembolso)",
        r"(?:por (?:tercera|segunda|enésima|cuarta) vez|otra vez lo mismo|plantad[oa]s?|me dejaron plantado|mintieron|"
        r"me han mentido|engañ\w+|estaf\w+|timo|robo|ladrones|pasotismo|me (?:torean|marean|marearon)|largas|perder el "
        r"tiempo|pérdida de tiempo|me hicieron perder)",
    ),
    Cue.SALES: (
        r"(?:precios?|cuánto (?:cuesta\w*|vale\w*|sale\w*|costaría|saldría|es)|costo|coste|tarifa|mensualidad\w*|"
        r"cuotas?|"
        r"al mes|pvp|lista de precios|a cómo)",
        r"(?:leasing|renting|financi\w+|crédito|préstamo|descuento\w*|rebaja|plan moves|ayudas|subvenci\w+|enganche|"
        r"entrada "
        r"de|al contado|parte de pago|permuta|tasar|tasación|valoración|retoma|vender mi)",
        r"(?:presupuesto\w*|cotiz\w+|oferta|ofertas|promoci\w+|condiciones)",
        r"(?:comprar\w*|compra|comprarme|compraría|adquirir|adquisición|encargar|pedir uno|coche nuevo|auto nuevo|"
        r"carro "
        r"nuevo|cero km|0 km|segunda mano|ocasión|usados?|seminuev[oa]s?|km 0|kilómetro cero|ex-?demo)",
        r"(?:catálogo\w*|folleto\w*|ficha técnica|especificaciones|configur\w+|equipamiento|acabados?|versiones|"
        r"opciones|"
        r"dossier|información (?:sobre|del|de la|de los))",
        r"(?:entrega|plazo\w*|en stock|stock|disponibilidad|disponible|lista de espera|lanzamiento|a la venta)",
        r"(?:autonomía|consumo|consume|gasta|maletero|baúl|cajuela|remolc\w+|remolque|carga útil|tiempo de carga|"
        r"recarga|"
        r"potencia|caballos|cv|kwh?|motor|medidas|dimensiones|plazas|asientos|isofix|datos técnicos|garantía de)",
        r"(?:coche de empresa|flota|autónom[oa]s?|para empresas|asesoramiento|asesoren|asesoría|discapacidad|taxi)",
    ),
    Cue.RECEIPT: (
        r"(?:gracias|agradecemos) (?:\w+ ){0,2}?(?:por )?(?:su|tu|haber contactado|contactar) ?(?:\w+ )?(?:consulta|"
        r"solicitud|interés|pedido|reserva|con nosotros)",
        r"(?:nos pondremos en contacto|(?:le|te) responderemos|nuestro equipo (?:le|te|se)) (?:\w+ ){0,6}?(?:en breve|"
        r"lo antes posible|a la mayor brevedad|en (?:un|el) plazo)",
    ),
    Cue.AUTOMATED: (
        r"(?:out[ -]of[ -]office|auto[ -]?reply|undeliver\w*|delivery status notification|mailer-daemon|postmaster|"
        r"no-?reply|noreply)",
        r"(?:respuesta|mensaje|correo|notificación|contestación|aviso|confirmación) (?:automátic[oa]|automatizad[oa]|"
        r"generad[oa] automáticamente|de ausencia|fuera de (?:la )?oficina)",
        r"(?:este|esta|el presente) (?:\w+ )?(?:mensaje|correo|e-?mail|notificación) (?:\w+ ){0,3}?automátic\w+",
        r"(?:me encuentro|me encontraré|estoy|estaré|estamos|estaremos|"
        r"permaneceré) (?:\w+ ){0,3}?(?:fuera de la oficina|"
        r"ausente|de baja (?:maternal|por)|fuera del despacho|de vacaciones hasta|de vacaciones del|de permiso hasta)",
        r"(?:fuera de la oficina|ausencia de la oficina|ausente hasta|sin acceso al correo|acceso limitado al correo)",
        r"(?:en caso de urgencia|para (?:asuntos|temas|cuestiones|casos) urgentes|si es urgente) … (?:contact\w+|"
        r"dirij\w+|"
        r"escrib\w+|póng\w+|llam\w+)",
        r"(?:no se ha podido entregar|no pudo ser entregado|no se pudo entregar|entrega fallida|error de entrega|buzón "
        r"(?:está )?lleno|dirección no encontrada|mensaje no entregado|devuelto al remitente|destinatario desconocido)",
        r"(?:no responda|no respondas|no conteste|no contestes|no respondan|por favor no responda) (?:a )?(?:este|"
        r"esta)",
        r"(?:su|tu) (?:ticket|caso|solicitud|incidencia|pedido|paquete|envío|consulta) (?:\w+ ){0,3}?(?:#|nº|n°|"
        r"ha sido|fue|"
        r"está en camino|se ha|con número|número)",
        r"(?:ticket|incidencia|caso|expediente|referencia) ?(?:nº|n°|núm\.?|número|id)?:? ?#?[\w-]{0,12}\d[\w-]{1,12}",
        r"(?:hemos recibido (?:su|tu) (?:mensaje|solicitud|correo|consulta|petición|pedido)|su (?:mensaje|solicitud|"
        r"consulta) ha sido (?:recibid[oa]|registrad[oa])|acuse de recibo|confirmación de lectura|"
        r"confirmación de recepción)",
        r"(?:ver (?:este correo |este mensaje )?(?:en (?:el|su|tu) navegador|online|en línea)|(?:recibe|recibes|está "
        r"recibiendo|estás recibiendo) este (?:correo|mensaje|e-?mail|boletín)|date de baja aquí|darse de baja (?:aquí|"
        r"en cualquier)|darte de baja (?:aquí|en cualquier)|cancelar (?:la )?suscripción aquí|gestionar preferencias|"
        r"baja: ?https?|para darse de baja|para darte de baja|responda baja|boletín (?:semanal|mensual|nº))",
    ),
    Cue.SPAM: (
        r"(?:tasas? (?:de aduana|pendiente)|pague (?:ahora|aquí)|pago pendiente de|transferencia urgente|"
        r"tarjetas? regalo|"
        r"datos de su tarjeta|número de tarjeta)",
        r"(?:seo|backlinks?|posicionamiento (?:web|en google)|primera página de google|primeros puestos de google|"
        r"generación de leads|leads|marketing digital|diseño web|páginas? web profesional\w*|tráfico web|"
        r"bases? de datos "
        r"de (?:empresas|clientes)|seguidores|redes sociales de su)",
        r"(?:bitcoin|cripto\w*|casino|ganador|ha ganado|has ganado|lotería|herencia|millones de (?:euros|dólares)|"
        r"préstamos? "
        r"(?:rápido|inmediato|sin)|ingresos pasivos|gana dinero|ganar dinero|inversión (?:rentable|segura|garantizada)|"
        r"inversores|inversionistas|forex|trading)",
        r"(?:de lo contrario|si no) … (?:será|se) (?:eliminad\w|bloquead\w|suspendid\w|cerrad\w|eliminará|bloqueará|"
        r"suspenderá)",
        r"(?:viagra|adelgaz\w+|bajar de peso|perder peso|citas con|solteras|escorts?)",
        r"(?:su|tu) (?:cuenta|buzón|paquete|contraseña|dominio|página|pago) (?:ha sido|será|está|fue|va a ser|caduca|"
        r"expira) "
        r"?(?:\w+ )?(?:suspendid\w|bloquead\w|restringid\w|desactivad\w|retenid\w|limitad\w|eliminad\w)?",
        r"(?:haga clic|haz clic|pinche aquí|pincha aquí|clic aquí|verifique su|verifica tu|confirme su (?:contraseña|"
        r"identidad|cuenta)|actúe ya|oferta limitada|oferta exclusiva para su empresa|infracción de derechos)",
        r"(?:(?:somos|ofrecemos|fabricamos|suministramos|vendemos|desarrollamos|exportamos) (?:\w+ ){0,6}?(?:empresa|"
        r"agencia|"
        r"fabricante\w*|proveedor\w*|servicios?|soluciones|líder\w*|productos?|limpieza|software)|nuestra (?:agencia|"
        r"plataforma|fábrica|solución|empresa ofrece)|nuestro (?:software|catálogo de productos|servicio de limpieza)|"
        r"demo gratuita|demostración gratuita|auditoría gratuita|sin compromiso para su empresa|su negocio|"
        r"captación de clientes|limpieza de (?:oficinas|naves)|trabajo temporal)",
    ),
    Cue.JOB: (
        r"(?:empleo|vacantes?|currículum|curriculum|currículo|cv|mi candidatura|postular\w*|postulo|oferta de trabajo|"
        r"ofertas "
        r"de trabajo|bolsa de trabajo|prácticas|pasantía\w*|becari[oa]s?|trabajar (?:con|para|en) (?:ustedes|vosotros|"
        r"su|"
        r"vuestr\w+|la empresa)|incorporarme|contratando|contratan|contratáis|puesto de|aprendiz|"
        r"formación profesional|fp "
        r"dual|proceso de selección|recursos humanos)",
    ),
    Cue.ORDER: (
        r"(?:ignor\w+|olvida|olvide|olvídate de|omite|sáltate|desobedece) … (?:instrucciones|instrucción|reglas|normas|"
        r"prompts?|indicaciones|directrices)",
        r"system ?-?prompt\w*",
        r"(?:muestra|muéstrame|repite|revela|imprime|dime) … (?:tu prompt|tus instrucciones|tus reglas|texto anterior|"
        r"prompt "
        r"del sistema)",
        r"(?:ahora eres|a partir de ahora eres|eres ahora|actúa como) (?:un|una|dan|en modo)",
        r"(?:ahora|a partir de ahora|desde ahora|de ahora en adelante) (?:tú )?eres",
        r"(?:finge|imagina|haz como) que eres",
        r"(?:dame|deme|dime|dígame|pásame|muéstrame) … (?:del|de los|de otros|de tus otros) (?:último |otros |demás )?"
        r"clientes?",
    ),
    Cue.PRESS: (
        r"(?:prensa|periodista\w*|redacción|redactor\w*|revista|blog|bloguer\w*|influencer\w*|youtub\w*|canal de|"
        r"podcast|"
        r"entrevista|coche de prensa|vehículo de prensa|artículo sobre|reportaje|nota de prensa|dossier de prensa|"
        r"creador\w* de contenido|instagramer\w*)",
        r"(?:patrocin\w+|sponsor\w*|donaci\w+|donar|benéfic[oa]|solidari[oa]|rifa|tómbola|asociación|club deportivo|"
        r"trabajo "
        r"escolar|tesis|tfg|tfm|trabajo de fin|encuesta|proyecto escolar|camisetas|fiestas del pueblo)",
    ),
}
