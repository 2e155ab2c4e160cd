"""Spanish phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.T_PRICE: (
        r"(?:precios?|cuánto (?:cuesta\w*|vale\w*|sale\w*|es|está|costaría|saldría|valdría)|cuesta|cuestan|costo|coste|"
        r"caro|cara|tarifas?|a cómo|qué vale|pvp|de cuánto)",
    ),
    Cue.T_OFFER: (
        r"(?:leasing|renting|financi\w+|cuotas?|mensualidad\w*|letras?|ofertas?|presupuestos?|cotiza\w+|descuentos?|"
        r"promoci\w+|rebajas?|catálogos?|folletos?|plan (?:moves|renove)|ayudas?|subvenci\w+|entrada|enganche|"
        r"parte de pago|tasación|tasar|condiciones)",
    ),
    Cue.T_DELIVERY: (
        r"(?:entrega\w*|plazos?|en stock|stock|disponib\w+|lista de espera|tiempo de espera|cuánto tarda\w*|cuánto "
        r"demora\w*|entrega inmediata|para cuándo|cuándo (?:llega|sale|estaría))",
    ),
    Cue.T_CONSUMPTION: (
        r"(?:consumo|consumos|consume|gasta|gasto|rendimiento|litros|emisiones|co2|kilómetros por litro|bebe)",
    ),
    Cue.T_RANGE: (
        r"(?:autonomía|autonomia|cuántos (?:km|kilómetros)|alcance|con una carga|por carga|hasta dónde llega)",
    ),
    Cue.T_SEATS: (
        r"(?:asientos?|plazas?|cuántas personas|cuántos caben|caben|siete plazas|7 plazas|tercera fila|puestos|"
        r"pasajeros)",
    ),
    Cue.T_BOOT: (r"(?:maletero|baúl|cajuela|portaequipajes|capacidad de carga|baul|maletera|maletas)",),
    Cue.T_TOWING: (
        r"(?:remolc\w+|remolque|arrastr\w+|arrastre|caravana|tirar de|capacidad de remolque|jalar|enganchar)",
    ),
    Cue.T_POWERTRAIN: (
        r"(?:motor|motores|motorización|motorizaciones|diésel|diesel|gasolina|nafta|híbrido|híbrida|híbridos|"
        r"enchufable|eléctrico|eléctrica|caballos|cv|potencia|gasóleo|phev|combustible)",
    ),
    Cue.T_TRANSMISSION: (
        r"(?:automátic[oa]|manual|caja de cambios|caja|cambio (?:manual|automático)|transmisión|marchas|velocidades)",
    ),
    Cue.T_DRIVETRAIN: (
        r"(?:tracción|4x4|awd|4wd|todoterreno|cuatro ruedas|doble tracción|tracción (?:total|integral|delantera|"
        r"trasera))",
    ),
    Cue.T_TRIM: (r"(?:acabados?|versiones|versión|equipamientos?|líneas?|niveles de equipamiento|variantes?|gamas?)",),
    Cue.T_COLOUR: (r"(?:color|colores|pintura|pinturas|tonos?|en (?:rojo|azul|blanco|negro|verde|gris|plata))",),
    Cue.T_EXTRAS: (
        r"(?:extras?|opcionales|opciones|accesorios|enganche|bola de remolque|techo (?:panorámico|solar)|"
        r"bomba de calor|"
        r"faros|matrix|navegador|navegación|gps|cuero|piel|head-?up|cámara|asientos calefactables|calefactad[oa]s|"
        r"carplay)",
    ),
    Cue.T_MODELS: (
        r"(?:qué (?:modelos|coches|autos|carros|vehículos)|cuáles (?:modelos|coches)|gama|catálogo de modelos|modelos "
        r"(?:tienen|tenéis|hay|ofrecen|ofrecéis|manejan))",
    ),
    Cue.T_DEALER: (
        r"(?:dónde (?:está|están|queda|quedan|puedo|tengo|se|hay|os|estáis|se encuentra)|qué concesionario\w*|"
        r"concesionari[oa]s? (?:más cercan[oa]|en|cerca|de)|más cercano|horarios?|abiertos?|abren|abrís|abre|cierran|"
        r"cerráis|dirección del|ubicación|ubicados|sucursal\w*|en qué ciudad)",
    ),
    Cue.T_BOT: (
        r"(?:(?:eres|sos|es usted|es|son|estoy hablando con|hablo con|me responde|hay) (?:\w+ ){0,3}?(?:bot|chatbot|"
        r"robot|"
        r"máquina|humano|humana|persona|ordenador|computadora|ia|real|inteligencia artificial|automático)|chatgpt|"
        r"inteligencia artificial)",
    ),
    Cue.T_DATA_USE: (
        r"(?:qué (?:pasa|hacen|hacéis|harán|haréis|haces|hace|pasará) … (?:datos|información|número|teléfono|correo)|"
        r"quién (?:recibe|ve|verá|recibirá|tiene|tendrá|accede) … (?:datos|información|número)|privacidad|"
        r"protección de "
        r"datos|rgpd|(?:por qué|para qué) … (?:datos|código postal|número|teléfono|dirección|nombre|correo)|"
        r"(?:comparten|"
        r"compartís|venden|vendéis|ceden|cedéis|pasan|pasáis) … (?:datos|información))",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:potencia|par motor|torque|kwh?|tiempo de carga|cuánto tarda en cargar|velocidad de carga|carga rápida|"
        r"wallbox|punto de carga|cargador|medidas|dimensiones|longitud|largo|ancho|altura|altura libre|radio de giro|"
        r"isofix|ncap|garantía|batería|impuestos?|etiqueta (?:eco|cero)|carga útil|software|carplay|android auto|apple|"
        r"velocidad máxima|aceleración|de 0 a 100|empleo|trabajo|vacantes?|currículum|prácticas|prensa|periodista\w*|"
        r"patrocin\w+|donaci\w+|entrevista)",
    ),
}
