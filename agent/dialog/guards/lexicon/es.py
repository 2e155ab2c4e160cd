"""Spanish words of the guards."""

CUES = {
    "request": r"""
        puedo|sólo|solo (?:me|su|tu|el)|me permite|por favor|necesito|me faltan?|falta|faltan|dígame|dime|indíqueme|
        me puede indicar|me indica|añada|añade|envíeme|mándame|escríbame su|podría|podrías|puede|puedes|necesitaría|
        facilit\w*|me falta|faltaría|indique|indica|deje|deja|confirme|escriba|escribe|basta|díganos|
        me gustaría saber|mande|manda|me dice|me dices|queda\w*""",
    "postcode": r"código postal|códigos postales",
    "place": r"dónde vive|qué ciudad|dónde vives",
    "country": r"qué país|de qué país",
    "availability": r"cuándo|qué (?:días?|fechas?|hora)",
    "configuration": r"qué (?:modelo|coche|vehículo)|cuál (?:desea|quiere|le gustaría|quieres)",
    "confirmation": r"""
        transmit\w*|pasar(?:lo|la|le|selo|les|te)?|pasárselo|remitir|comunicar|transm\w*|envi\w*|pas[aeo]\w*|
        remit\w*|comuni\w*|compart\w*|reenvi\w*|hacer\w* llegar|haga llegar|traslad\w*|enví\w*|tramit\w*|\w*mand\w*|
        entreg\w*|derivar\w*""",
    "permission": r"""
        puedo|podemos|me permite|me autoriza|está de acuerdo|debo|permiso|autoriz\w*|le parece bien|te parece bien|
        de acuerdo|consentimiento|puedo|conforme|confirma|visto bueno|prefiere que|prefieres que|quiere que|
        quieres que|(?:desea|deseas|prefiere|quiere|quieres|(?:le|te) gustaría) que|le va bien|te va bien|
        está conforme|se lo|le doy|procedo|¿lo|podemos|me confirma""",
    "name": r"(?:su|tu) nombre",
    "phone": r"teléfono|número|móvil|localizar(?:le|te)",
    "email": r"(?<!este )(?:correo(?: electrónico)?|e-?mail)",
    "change": r"cambiar|modificar|diferente|distinto",
    "equipment": r"qué (?:color|motor|acabado|cambio)",
    "private": r"""
        presupuesto|gastar|fecha de nacimiento|dni|pasaporte|iban|tarjeta de crédito|ingresos|sueldo|profesión|
        domicilio|contraseña|qué edad|edad|coche actual|conduce actualmente|hijos|casad[oa]|nacionalidad|
        número de cliente|cuántas personas|a qué se dedica|número de carné|desde cuándo|dirección(?! de correo|de e|
        electr)|entregar su coche|cuántos años|qué coche (?:tiene|conduce|tienes|conduces)|conduce (?:ahora|usted)|
        kilómetros (?:hace|recorre)|matrícula|trabaja|trabajas|fuma|fumas|gastarse|copia|escaneo|foto de su""",
    "negation": r"no|nada|ningún\w*|ninguna|sin|si|nunca|lamentablemente|antes",
    "condition": r"cuando|una vez|en cuanto|si|puedo|desea|antes|solo después",
    "promise": r"""
        garanti\w*|reservad\w*|está confirmad\w*|confirmamos|en stock|entrega inmediata|entregamos|gratis|
        gratuit\w*|regal\w*|descuentos?|rebajas?|mejor precio|promet\w*|reembols\w*|indemniz\w*|compens\w*|
        condiciones especiales|precio especial|buen precio|más barato|sin coste|sin cargo|le espera|te espera|
        (?:cita|prueba) (?:está|queda|ha quedado) (?:fijad|confirmad|reservad|concertad)\w*|asegur\w* que|
        seguro que|sin falta|sin (?:compromiso|obligación|ningún compromiso)|negoci\w*|margen de|cubriremos|
        asumiremos|nos haremos cargo|a nuestro cargo|por nuestra cuenta|pagaremos|pagamos|gastos de reparación|bono|
        eliminad[oa]s?|borrad[oa]s?|suprimid[oa]s?|regalamos|obsequi\w*|le invitamos|(?:buen|mejor|excelente|gran|
        especial)\w* (?:precio|descuento|condicion\w*|oferta)|precio (?:inmejorable|especial|excelente|buenísimo)|
        devolver\w*|dinero|(?:cita|prueba) (?:ha sido |se ha |queda )(?:cambiad|movid|aplazad|trasladad)\w*""",
    "deadline": r"""
        hoy|(?<!la )(?<!una )mañana(?! por)|inmediatamente|enseguida|de inmediato|en breve|cuanto antes|
        lo antes posible|dentro de|en (?:las|los) próxim[ao]s|en menos de|esta (?:tarde|noche|semana|misma)|pronto|
        en un plazo|en el plazo|en \d+ (?:horas|días|minutos)|en (?:una|dos|tres|unas|pocas) horas|rápidamente|
        de forma inmediata""",
    "passed": r"""
        he (?:enviado|transmitido|pasado|remitido|comunicado)|ha sido (?:enviad|transmitid|pasad)[ao]|(?:está|
        ya está) (?:ahora )?en|tiene (?:tu|su) solicitud|(?:he|hemos|ha|han) (?:ya |también )?(?:trasladado|dado|
        mandado|entregado|compartido|facilitado|reenviado|hecho llegar)""",
    "dealer": r"concesionarios?|distribuidor|taller",
    "dealer_acts": r"concesionario (?:ha|ya|sabe|tiene|llamará|(?:le|te) (?:contact|llam|esper|escrib)\w*)",
    "advert": r"""
        newsletter|boletín|suscrí\w*|promocion\w*|ofertas? especial\w*|aprovech\w*|descarg\w*|
        nuestra (?:nueva )?app|síg\w*|reseñas?|vale de|no se pierda|insuperable|inmejorab\w*|atractiv\w*|
        excepcional\w*|ahorr\w*|placer de conducir|coche de sus sueños|última oportunidad|enamor\w*|no deje escapar|
        ocasión única|gang\w*|compre ya|reserve ya|exclusiv[oa]s?|(?:mejores|nuestras|grandes|últimas) ofertas|
        (?:perder|escapar|aproveche) (?:esta|la) (?:oportunidad|ocasión)|en oferta|en promoción|rebajad\w*|
        de rebajas|precios (?:\w+ )?sub\w*|no espere (?:más|demasiado)|dese prisa|date prisa|km ?0|kilómetro cero|
        seminuev\w*|de ocasión|eche un vistazo|echa un vistazo|redes sociales|instagram|facebook|prima\w*|
        ¿?sabía que|sabías que|liquidación|puertas abiertas""",
    "formal": r"usted|ustedes",
    "informal": r"""
        tú|te|tu|tus|ti|contigo|tienes|quieres|puedes|tuy[oa]s?|dime|escríbeme|mándame|indícame|dame|prefieres""",
    "injected": r"""
        mis instrucciones|instrucciones del sistema|prompt(?: del sistema)?|modelo de lenguaje|openai|chatgpt|
        modo desarrollador|ignora las instrucciones|a partir de ahora soy|poema|chiste|receta|contraseña|pirata|
        nuevo papel|nuevo rol|aquí (?:tiene|está|tienes) (?:el|la|las) (?:código|poema|traducción|instrucciones)|
        las instrucciones que|ignor(?:o|ando|ar|aré) (?:las|mis|todas|los)|ahora soy|directrices""",
    "poses": r"""
        me llamo|mi nombre es|(?<!no )soy (?:un humano|una persona|un asesor|una asesora)|no soy un (?:robot|
        programa)|como (?:asesor\w*|emplead\w*|agente|compañer\w*|miembro) (?:de|del)|de carne y hueso|persona real|
        no soy una máquina|(?:está|estás) (?:hablando|chateando|escribiendo) con una (?:\w+ )?persona|
        persona de verdad""",
    "person": r"personas?|compañer[oa]s?|alguien|equipo",
    "machine": r"""
        programa|automátic\w*|máquina|ordenador|robot|asistente|software|ia|inteligencia artificial|digital|bot|
        automatizad\w*""",
    "title": r"señora?|sra?\.|don|doña|doctora?|dr|dra|ing|prof",
    "unit": r"""
        personas|plazas|asientos|horas?|días?|semanas?|minutos|mes(?:es)?|años?|por ciento|euros?|litros|kilómetros""",
    "harmless": r"permiso de conducir|carné",
    "about_postcode": r"""
        códigos?(?: postal(?:es)?)?|c\.? ?p\.?|dónde|zona|ciudad|cerca|viv\w*|localidad|población|región|provincia""",
    "about_availability": r"""
        cuándo|días?|fechas?|horas?|horarios?|momentos?|semanas?|mañanas?|tardes?|disponib\w*|libre|citas?|
        convien\w*|viene|vendría\w*|franja|cuando""",
    "about_configuration": r"modelos?|coches?|vehículos?|autos?|versi[oó]n\w*|cuál\w*|qué|alguno|alguna",
    "opener": r"""
        (?:(?:en|a|de|para|con|por|cerca de|alrededor de) )?(?:qué|cuál\w*|quién\w*|cuánt\w*)|cómo|cuándo|dónde|
        por qué|si (?:tiene|tienes|es|piensa|posee|va)""",
    "opener_verb": r"""
        (?:tiene|tienes|ha|has|es|está) (?:usted|ya|tú)|(?:tiene|tienes|conduce|conduces) (?:ya|un|una|carné|
        permiso)|posee|posees""",
    "joint": r"y|e|o|u|además|también",
    "familiar": r"""
        correct\w*|bien|exact\w*|acuerdo|vale|decir\w*|dig\w*|dice|indic\w*|facilit\w*|envi\w*|escrib\w*|mand\w*|
        repet\w*|confirm\w*|comprob\w*|preguntas?|dudas?|modific\w*|ayud\w*|busc\w*|busco|concesionari\w*|prueba|
        datos|permiso|zona|su|tu|gustar\w*|quier\w*|prefier\w*|dese\w*|apetec\w*|podría\w*|puede\w*|puedo|cuál|
        otra vez|de nuevo|nuevamente|una vez más|aclarar\w*|delet\w*|solicitud|resumen""",
    "feature": r"""
        asientos (?:calefactad\w*|calefactables|ventilad\w*|con masaje)|volante calefactad\w*|techo (?:solar|
        corredizo)|luz ambiental|iluminación ambiental|carplay|android auto|control de crucero|
        sensores de aparcamiento|aparcamiento asistido|aire acondicionado|climatizador|sistema de sonido|sin llave|
        llantas|ángulo muerto|mantenimiento de carril|portón|wallbox|punto de carga|carga rápida|
        neumáticos de invierno|barras de techo|suspensión neumática|conducción autónoma""",
    "bare_fwd": r"delanter\w*",
    "bare_rwd": r"traser\w*",
    "bare_awd": r"total|integral|4x4|cuatro ruedas",
    "own_doing": r"corrij\w*|cambio|modific\w*|anoto|ajust\w*|actualiz\w*|busco|miro|preparo|arreglo|rectific\w*",
    "wish": r"""
        (?:buen|buena|buenas|feliz|lindo) (?:día|tarde|tardes|noche|semana|fin de semana|viaje)|que (?:pase|tenga|
        pases|tengas) (?:un|una)""",
    "pending": r"""
        solo (?:después|cuando|con|si|tras)|sólo (?:después|cuando|con|si|tras)|únicamente (?:con|si|tras)|
        una vez que|en cuanto (?:me|nos|lo)|permiso|consentimiento|autorización|visto bueno""",
    "article": r"el|l[ao]s?|los|un[ao]?|nuev\w*|también|nuestr\w*",
    "i_am": r"soy|me llamo|mi nombre es|le habla|le escribe",
    "wheels": r"ruedas",
    "open": r"saber|queda\w*|falta\w*|indicar\w*|decirme|datos|responda|espero|conteste|pregunt\w*",
    "relative": r"quien\w*",
    "but": r"pero|sin embargo|aunque|sino",
    "summary": r"resumen|mensaje",
    "offer": r"""
        si (?:lo )?(?:desea|quiere|quieres|le apetece|te apetece|prefiere)|con (?:mucho )?gusto|encantad[oa]|
        dígamelo|avíseme|basta con""",
    "brand_noun": r"usted",
    "purchase": r"comprar|compra|financ\w*|asegur\w*|seguro",
    "soon": r"""
        hoy|(?<!la )(?<!una )mañana|esta tarde|tarde|noche|pronto|rápid\w*|horas|minutos|días|semanas?|en breve|
        brevedad|laborables|hábiles""",
    "already": r"ya|mientras tanto|entretanto",
    "told": r"""
        avisad\w*|informad\w*|contactad\w*|conoce|recibid\w*|tiene (?:ya )?(?:sus|tus|los|su|tu)|al tanto|
        al corriente|dispone|apuntad\w*|registrad\w*|inscrit\w*|anunciad\w*|notificad\w*|en sus manos|en su poder|
        espera|esperándole|dicho|comentado|contado""",
    "contact": r"contact\w*|llam\w*|respond\w*|respuesta|contest\w*|escrib\w*|concesionario|esper\w*|nos|comunic\w*",
    "multiple": r"doble|duplic\w*|triple|mitad|dos veces",
    "car": r"coche|vehículo|auto",
    "ready": r"a (?:su|tu) disposición|list[oa]|preparad[oa]|esper\w*|disponible",
    "dealer_noun": r"concesionario",
    "out_of_place": r"(?:con |de |para |a )?(?:quién\w*|cuánt\w*)|por qué|cómo (?:nos|ha|supo|conoció)",
}
NUMBERS = """
    dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20
    treinta=30 cuarenta=40 cincuenta=50 cien=100 mil=1000"""
