"""Spanish words of the guards."""

CUES = {
    "request": r"""
        puedo|sólo|solo (?:me|su|tu|el)|me permite|por favor|necesito|me faltan?|falta|faltan|dígame|dime|indíqueme|
        me puede indicar|me indica|añada|añade|envíeme|mándame|escríbame su""",
    "postcode": r"código postal|códigos postales",
    "place": r"dónde vive|qué ciudad|dónde vives",
    "country": r"qué país|de qué país",
    "availability": r"cuándo|qué (?:días?|fechas?|hora)|algunos días|los días|un día",
    "configuration": r"qué (?:modelo|coche|vehículo)|el modelo|cuál (?:desea|quiere|le gustaría|quieres|de los)",
    "confirmation": r"transmit\w*|pasar(?:lo|la|le|selo|les|te)?|pasárselo|remitir|comunicar",
    "permission": r"puedo|podemos|me permite|me autoriza|está de acuerdo|debo",
    "name": r"(?:su|tu) nombre",
    "phone": r"teléfono|número|móvil",
    "email": r"(?<!este )(?:correo(?: electrónico)?|e-?mail)",
    "change": r"cambiar|modificar|diferente|distinto",
    "equipment": r"qué (?:color|motor|acabado|cambio)",
    "private": r"""
        presupuesto|gastar|fecha de nacimiento|dni|pasaporte|iban|tarjeta de crédito|ingresos|sueldo|profesión|
        domicilio|contraseña""",
    "negation": r"no|nada|ningún\w*|ninguna|sin|si|nunca|lamentablemente|antes",
    "condition": r"cuando|una vez|en cuanto|si|puedo|desea|antes|solo después",
    "promise": r"""
        garanti\w*|reservad\w*|está confirmad\w*|confirmamos|en stock|entrega inmediata|entregamos|gratis|
        gratuit\w*|regal\w*|descuentos?|rebajas?|mejor precio|promet\w*""",
    "deadline": r"""
        hoy|mañana|inmediatamente|enseguida|de inmediato|en breve|cuanto antes|lo antes posible|dentro de|
        en (?:las|los) próxim[ao]s|en menos de""",
    "passed": r"""
        he (?:enviado|transmitido|pasado|remitido|comunicado)|ha sido (?:enviad|transmitid|pasad)[ao]|
        (?:está|ya está) (?:ahora )?en|tiene (?:tu|su) solicitud""",
    "dealer": r"concesionarios?|distribuidor|taller",
    "dealer_acts": r"concesionario (?:ha|le|te|ya|sabe|tiene|llamará)",
    "advert": r"""
        newsletter|boletín|suscrí\w*|promocion\w*|ofertas? especial\w*|aprovech\w*|descarg\w*|
        nuestra (?:nueva )?app|síg\w*|reseñas?|vale de|no se pierda|insuperable""",
    "formal": r"usted|ustedes",
    "informal": r"tú|te|tu|tus|ti|contigo|tienes|quieres|puedes|tuy[oa]s?",
    "injected": r"""
        mis instrucciones|instrucciones del sistema|prompt(?: del sistema)?|modelo de lenguaje|openai|chatgpt|
        modo desarrollador|ignora las instrucciones|a partir de ahora soy""",
    "poses": r"""
        me llamo|mi nombre es|soy (?:un humano|una persona|un asesor|una asesora)|no soy un (?:robot|programa)""",
    "person": r"personas?|compañer[oa]s?|alguien|equipo",
    "machine": r"programa|automátic\w*|máquina|ordenador|robot|asistente",
    "title": r"señora?|sra?\.|don|doña",
    "unit": r"""
        personas|plazas|asientos|horas?|días?|semanas?|minutos|mes(?:es)?|años?|por ciento|euros?|litros|kilómetros""",
    "harmless": r"permiso de conducir|carné",
}
NUMBERS = """
    dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20
    treinta=30 cuarenta=40 cincuenta=50 cien=100 mil=1000"""
