"""Words that show that a text is Spanish."""

from spacy.lang.es.stop_words import STOP_WORDS

FUNCTION_WORDS = frozenset(STOP_WORDS)
# What people write to a car brand: greetings, days, wishes, in Spain and in America; no names, no international words.
WRITTEN = """
    hola buenos buenas días dias tardes noches gracias sí vale claro correcto perfecto genial exacto estupendo
    quiero quisiera querría queremos me gustaría gustaria nos puedo podría podria podemos pueden podéis podrían puede
    prueba pruebas probar probarlo probarla conducir conducción manejo manejar vuelta coche coches carro carros
    vehículo vehiculo cita turno reservar agendar concertar pedir solicitar cancelar anular aplazar mover
    lunes martes miércoles miercoles jueves viernes sábado sabado domingo sábados domingos fin finde mañana manana
    pasado hoy ayer semana próxima próximo proxima proximo tarde noche mediodía hora horas cuando cuándo cuanto cuánto
    cuesta enero febrero mayo junio julio septiembre octubre noviembre diciembre después despues antes hasta desde
    entre partir cualquier momento día dia menos excepto disponible disponibilidad
    código codigo postal teléfono telefono móvil celular correo dirección nombre llamo soy vivo resido calle cerca
    saludos saludo cordiales cordial atentamente atte precio oferta presupuesto cotización comprar financiación
    por favor porfa xfa posible interesa interesado interesada concesionario concesionaria taller revisión ruedas
    neumáticos borrar borren datos baja dejen queja respuesta rojo azul blanco negro verde gris automático manual
    gasolina diésel híbrido enchufable eléctrico cambio techo maletero autonomía
    el la los las lo un una unos unas es con para mi mis su sus nuestro nuestra vuestro vuestra cuál cual que qué del al
    no y o u e pero porque como cómo dónde donde quién si te os les le se ustedes usted vosotros yo tú vos tenés tienen
    tenéis hay está están estoy estamos este esta esto ese esa eso aquí acá ahí ahora ya también tambien muy más mas
    bien mejor otro otra todo todos nada nunca nadie quizás quizá tal vez igual ninguno alguno uno dos tres cuatro
    cinco seis siete ocho nueve diez media cuarto dale ok ándale órale listo bueno buena che pues vosotros
    estaría estaria sería seria viene va iría probé hice fue era hacer ver ir dar quieren llamar llámame llámenme
    cel celu wsp wasap guasap mexicano española español cuesta tengo tiene tenemos envío quisiéramos somos nuestra
    tan tanto aún todavía luego entonces además sobre sin sino según tras mediante hacia
    perdón perdon disculpa disculpen ola holaa llegué llego número ise kiero kería quería queria compra pan equivoqué
    persona humano asesor hablar escribir envíen manden pasen adelante
    marzo abril agosto tendríamos tiempo tendria tendría dra perdona repite instrucciones palabra preferimos pensado
    comprado acabamos acabo acaba apellido apellidos déjalo olvídalo resuelto
    hablo habla hablan alemán inglés ingles entiendo idioma
"""
