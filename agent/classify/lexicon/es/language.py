"""Words that show that a text is Spanish."""

from spacy.lang.es.stop_words import STOP_WORDS

FUNCTION_WORDS = frozenset(STOP_WORDS)
# What people write to a car brand: greetings, days, wishes; no names, no international words.
WRITTEN = """
    hola buenos buenas días tardes gracias sí quiero quisiera me gustaría prueba probar conducir coche cita
    sábado domingo lunes martes miércoles jueves viernes mañana tarde noche hoy semana próxima próximo
    código postal teléfono saludos cordiales precio oferta presupuesto comprar por favor posible vivo llamo
    disponible vale perfecto el la los las una es con para mi nuestro vuestro cuál cuándo cuánto del que no
    un
"""
