"""What people who write Spanish, in Spain and in Latin America, are understood to say."""

import pytest

from agent.classify.analysis import Intent, Signal, Topic
from agent.classify.answers import read_confirmation
from agent.classify.availability import read_availability
from agent.classify.clues import Clues, wants_drive
from agent.classify.consent import read_consent
from agent.classify.human_wish import read_wish_for_human
from agent.classify.language import read_language
from agent.classify.questions import read_questions
from agent.classify.signals import read_signals
from agent.classify.wording import Wording
from tests.unit.classify.availability.notation import TUESDAY, windows
from tests.unit.classify.configuration.brands import HALDEN
from tests.unit.classify.create import analyze
from tests.unit.classify.languages import spanish_times


def said(text: str) -> Wording:
    return Wording(text, "es")


def wishes_to_drive(text: str) -> bool:
    return wants_drive(Clues(said(text), read_signals(said(text))))


def wanted_car(text: str) -> str:
    reading = HALDEN.read(text, "es")
    slots = [f"{found.slot}={found.value}" for found in reading.found if found.slot != "extras"]
    extras = sorted(str(found.value) for found in reading.found if found.slot == "extras")
    several = [f"models={'+'.join(reading.models)}"] if reading.models else []
    unknown = [f"unknown={reading.unknown_model}"] if reading.unknown_model else []
    return "; ".join([*slots, *extras, *several, *unknown])


@pytest.mark.parametrize(("text", "expected"), spanish_times.CASES)
def test_words_of_time_stand_for_these_windows(text: str, expected: str) -> None:
    assert read_availability(text, "es", TUESDAY).windows == windows(expected)


@pytest.mark.parametrize("text", spanish_times.NOTHING)
def test_words_that_only_look_like_a_time_offer_none(text: str) -> None:
    assert read_availability(text, "es", TUESDAY).windows == ()


@pytest.mark.parametrize(("text", "expected"), spanish_times.ANSWERS)
def test_bare_answers_to_the_question_when(text: str, expected: str) -> None:
    assert read_availability(text, "es", TUESDAY, expected=True).windows == windows(expected)


def test_a_weekday_and_a_date_that_disagree_are_asked_about() -> None:
    assert read_availability("el sábado 15 de marzo", "es", TUESDAY).conflict


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Me gustaría probar el Fjord híbrido enchufable en rojo", "model=fjord; powertrain=phev; colour=red"),
        (
            "Quiero el Saga diésel con cambio automático y bola de remolque",
            "model=saga; powertrain=diesel; transmission=automatic; towbar",
        ),
        ("Tengo un Golf diésel y quiero probar el Fjord", "model=fjord"),
        ("Mi Fjord actual tiene 5 años, busco un Saga", "model=saga"),
        ("No quiero diésel, prefiero híbrido, el Saga", "model=saga; powertrain=hev"),
        ("ni diésel ni gasolina", ""),
        ("Fjord o Saga, me da igual", "models=fjord+saga"),
        ("el Fjord no, mejor el Saga", "model=saga"),
        ("¿Tienen el X2 eléctrico en azul marino?", "model=x2; powertrain=bev; colour=blue"),
        ("Querría cambiar mi Fjord por un Saga", "model=saga"),
        ("Quiero un Saga en vez del Fjord", "model=saga"),
        ("con asientos de cuero negro y techo panorámico, por favor, el Fjord", "model=fjord; leather; panoramic_roof"),
        ("Me interesa más que el Fjord el Saga", "model=saga"),
        ("acabado Sport, color blanco, manual", "transmission=manual; trim=Sport; colour=white"),
        ("el portón eléctrico no funciona, luz roja", ""),
        ("Mi vecino tiene un Fjord y me encanta, quisiera probar el Saga", "model=saga"),
        ("Tengo una pregunta sobre el Fjord", "model=fjord"),
        ("El mes pasado probé el Fjord, ahora quiero probar el Saga", "model=saga"),
        ("Fjord con tracción total, sin techo solar", "model=fjord; drivetrain=awd"),
        ("Lindholm híbrido, no enchufable", "model=lindholm; powertrain=hev"),
        ("Lindholm híbrido que no se enchufe", "model=lindholm"),
        ("vengo de un Saga de 2015 y me gustaría el Fjord automático", "model=fjord; transmission=automatic"),
        ("¿Puedo probar el Tesla Model 3?", "unknown=Tesla Model 3"),
        ("cualquier color menos blanco", ""),
        ("negro o gris", ""),
        ("no, el azul no, el rojo", "colour=red"),
        ("Quisiera manejar el Fjord, versión Line", "model=fjord; trim=Line"),
        ("Me compré un Saga hace dos años. Ahora quiero probar el Fjord", "model=fjord"),
        ("con navegador, cámara de reversa y HUD", "head_up_display; navigation; parking_camera"),
        ("Fjord 4x4 gris antracita", "model=fjord; drivetrain=awd; colour=grey"),
        ("¿El Saga viene en automático? Me gustaría probarlo", "model=saga; transmission=automatic"),
        ("Dudo entre el Fjord y el Saga", "models=fjord+saga"),
        ("gasolina mejor que diésel", "powertrain=petrol"),
        ("no me hace falta el techo solar", ""),
        ("el diésel no me interesa, gasolina", "powertrain=petrol"),
        ("Entregaría mi Saga de 2018 como parte de pago del Fjord", "model=fjord"),
        ("Es para cambiar nuestro Fjord de 8 años", ""),
        ("dejo mi fiat punto y me llevo el saga", "model=saga"),
    ],
)
def test_the_car_that_is_wanted(text: str, expected: str) -> None:
    assert wanted_car(text) == expected


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("sí", "yes"),
        ("si", "yes"),
        ("Sí, todo correcto", "yes"),
        ("si, gracias", "yes"),
        ("Si por favor", "yes"),
        ("vale", "yes"),
        ("dale", "yes"),
        ("claro que sí", "yes"),
        ("De acuerdo", "yes"),
        ("correcto", "yes"),
        ("adelante", "yes"),
        ("perfecto", "yes"),
        ("👍", "yes"),
        ("ok", "yes"),
        ("Confirmo", "yes"),
        ("Sí, envíenlo", "yes"),
        ("está bien", "yes"),
        ("esta todo bien", "yes"),
        ("así es", "yes"),
        ("Por supuesto", "yes"),
        ("va", "yes"),
        ("listo", "yes"),
        ("Sí, pueden pasarlo al concesionario", "yes"),
        ("sip", "yes"),
        ("me parece perfecto", "yes"),
        ("genial", "yes"),
        ("Todo bien, gracias", "yes"),
        ("Hola, sí", "yes"),
        ("Sí, sin problema", "yes"),
        ("órale", "yes"),
        ("venga, vale", "yes"),
        ("sí, pero no me llamen", "yes"),
        ("Sí, no hay problema", "yes"),
        ("exacto", "yes"),
        ("eso es", "yes"),
        ("Dale, mandalo", "yes"),
        ("todo ok", "yes"),
        ("Sí señor", "yes"),
        ("perfecto gracias", "yes"),
        ("no", "no"),
        ("No, gracias", "no"),
        ("no es correcto", "no"),
        ("mejor no", "no"),
        ("para nada", "no"),
        ("No, el teléfono está mal", "no"),
        ("hay un error", "no"),
        ("no está bien", "no"),
        ("Incorrecto", "no"),
        ("todavía no", "no"),
        ("👎", "no"),
        ("nop", "no"),
        ("no no", "no"),
        ("Está mal el apellido", "no"),
        ("prefiero que no", "no"),
        ("No, así no", "no"),
        ("no es mi número", "no"),
        ("ni hablar", "no"),
        ("si me dejan probar el rojo, sí", None),
        ("¿sí?", None),
        ("Sí, ¿pero cuánto cuesta?", None),
        ("quizás", None),
        ("no sé", None),
        ("lo tengo que pensar", None),
        ("Sí, si mi mujer está de acuerdo", None),
        ("depende", None),
        ("supongo que sí", None),
        ("¿Está bien así?", None),
        ("jajaja sí claro", None),
        ("creo que sí", None),
        ("más o menos", None),
        ("si puede ser el sábado mejor", None),
        ("Un momento", None),
        ("el sábado a las 10", None),
        ("hm", None),
        ("sí y no", None),
    ],
)
def test_a_yes_a_no_or_neither(text: str, answer: str | None) -> None:
    assert [one.value for one in read_confirmation(said(text), False)] == ([answer] if answer else [])


@pytest.mark.parametrize(
    ("text", "consent"),
    [
        ("Pueden pasar mis datos al concesionario", "yes"),
        ("Autorizo a compartir mis datos con el concesionario", "yes"),
        ("Podéis dar mi número al concesionario", "yes"),
        ("No tengo problema en que el concesionario reciba mis datos", "yes"),
        ("Doy mi consentimiento para que compartan mis datos", "yes"),
        ("Acepto que cedan mis datos", "yes"),
        ("No compartan mis datos con nadie", "no"),
        ("no quiero que paséis mis datos al concesionario", "no"),
        ("Sin ceder mis datos a terceros", "no"),
        ("No autorizo la cesión de mis datos", "no"),
        ("Mis datos no los den a ningún concesionario", "no"),
        ("Prefiero que ningún concesionario reciba mis datos", "no"),
        ("no den mi teléfono a terceros", "no"),
        ("Nada a terceros con mis datos", "no"),
        ("Retiro mi consentimiento para compartir mis datos", "no"),
        ("¿Comparten mis datos con terceros?", None),
        ("¿quién recibe mis datos?", None),
        ("Quiero ir al concesionario el sábado", None),
        ("no puedo ir al concesionario el lunes", None),
        ("¿Me pasan los datos técnicos?", None),
        ("Les paso mis datos: Ana, 80331", None),
        ("si comparten mis datos, avísenme", None),
        ("Mandadme la dirección del concesionario", None),
        ("Mi número es el 600", None),
    ],
)
def test_leave_to_pass_data_on_is_explicit(text: str, consent: str | None) -> None:
    assert [one.value for one in read_consent(said(text), False)] == ([consent] if consent else [])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Quiero hablar con una persona", True),
        ("pásame con alguien", True),
        ("¿Puedo hablar con un asesor?", True),
        ("no quiero hablar con un bot", True),
        ("prefiero tratar con una persona real", True),
        ("un humano por favor", True),
        ("¿Me comunica con un agente?", True),
        ("quiero que me atienda una persona de carne y hueso", True),
        ("odio los robots", True),
        ("¿Eres un bot?", False),
        ("Llámenme mañana", False),
        ("que me contacte un comercial", False),
        ("somos cuatro personas", False),
        ("voy con otra persona", False),
        ("¿Hay alguien ahí?", False),
        ("una persona mayor", False),
    ],
)
def test_a_person_instead_of_the_machine(text: str, wanted: bool) -> None:
    assert bool(read_wish_for_human(said(text))) is wanted


@pytest.mark.parametrize(
    ("signal", "text", "present"),
    [
        (Signal.STOP, "Borren mis datos", True),
        (Signal.STOP, "Dadme de baja", True),
        (Signal.STOP, "no me escriban más", True),
        (Signal.STOP, "déjenme en paz", True),
        (Signal.STOP, "No quiero más correos", True),
        (Signal.STOP, "eliminen mi número", True),
        (Signal.STOP, "darme de baja del boletín", True),
        (Signal.STOP, "BAJA del newsletter por favor, no quiero publicidad", True),
        (Signal.STOP, "stop", True),
        (Signal.STOP, "Revoco mi consentimiento al tratamiento", True),
        (Signal.STOP, "Estoy de baja por enfermedad", False),
        (Signal.STOP, "¿Tiene start-stop?", False),
        (Signal.STOP, "la gama baja", False),
        (Signal.STOP, "Quiero probarlo", False),
        (Signal.STOP, "he perdido los datos de acceso", False),
        (Signal.STOP, "déjenme pensarlo", False),
        (Signal.STOP, "no me llamen, mejor por correo", False),
        (Signal.STOP, "quitar el techo", False),
        (Signal.STOP, "¿puedo eliminar el asiento trasero?", False),
        (Signal.DATA_REQUEST, "¿Qué datos tienen sobre mí?", True),
        (Signal.DATA_REQUEST, "Quiero una copia de mis datos", True),
        (Signal.DATA_REQUEST, "¿De dónde han sacado mi correo?", True),
        (Signal.DATA_REQUEST, "solicito acceso a mis datos personales", True),
        (Signal.DATA_REQUEST, "¿qué datos necesitan?", False),
        (Signal.DATA_REQUEST, "¿qué motor tiene?", False),
        (Signal.DATA_REQUEST, "¿Cómo tienen mi coche?", False),
        (Signal.NO_WISH, "Ya no me interesa", True),
        (Signal.NO_WISH, "ya no estoy interesado", True),
        (Signal.NO_WISH, "Al final me he comprado otro", True),
        (Signal.NO_WISH, "He cambiado de idea", True),
        (Signal.NO_WISH, "olvídenlo", True),
        (Signal.NO_WISH, "hemos comprado uno de otra marca", True),
        (Signal.NO_WISH, "no nos interesa", True),
        (Signal.NO_WISH, "ya no quiero cambiar de coche", True),
        (Signal.NO_WISH, "Me interesa el Heron", False),
        (Signal.NO_WISH, "El diésel no, el híbrido sí", False),
        (Signal.NO_WISH, "no tengo preferencia", False),
        (Signal.NO_WISH, "Quiero cambiar de coche", False),
        (Signal.NOT_NOW, "ahora no puedo", True),
        (Signal.NOT_NOW, "de momento no", True),
        (Signal.NOT_NOW, "más adelante quizás", True),
        (Signal.NOT_NOW, "el año que viene", True),
        (Signal.NOT_NOW, "en otro momento", True),
        (Signal.NOT_NOW, "dentro de seis meses", True),
        (Signal.NOT_NOW, "os aviso en otoño", True),
        (Signal.NOT_NOW, "todavía es pronto", True),
        (Signal.NOT_NOW, "no tengo tiempo ahora", True),
        (Signal.NOT_NOW, "Quiero probarlo ahora", False),
        (Signal.NOT_NOW, "el sábado", False),
        (Signal.NOT_NOW, "¿por qué no el lunes?", False),
        (Signal.NOT_NOW, "todavía no he recibido respuesta", False),
        (Signal.DEFERRED, "lo tengo que hablar con mi mujer", True),
        (Signal.DEFERRED, "tengo que consultarlo con mi marido", True),
        (Signal.DEFERRED, "me lo pienso", True),
        (Signal.DEFERRED, "déjame pensarlo", True),
        (Signal.DEFERRED, "os digo algo mañana", True),
        (Signal.DEFERRED, "tengo que mirar mi agenda", True),
        (Signal.DEFERRED, "le pregunto a mi jefe y os digo algo", True),
        (Signal.DEFERRED, "con mi mujer iremos el sábado", False),
        (Signal.DEFERRED, "¿puedo hablar con mi asesor?", False),
        (Signal.CANCEL, "Tengo que cancelar la prueba", True),
        (Signal.CANCEL, "anulen mi cita", True),
        (Signal.CANCEL, "no podré ir a la cita", True),
        (Signal.CANCEL, "la cita del viernes no voy a poder", True),
        (Signal.CANCEL, "el viernes no puedo, el sábado sí", False),
        (Signal.CANCEL, "no puedo el lunes", False),
        (Signal.MOVE, "Me gustaría cambiar la cita", True),
        (Signal.MOVE, "¿podemos aplazar la prueba?", True),
        (Signal.MOVE, "llego tarde", True),
        (Signal.MOVE, "reagendar mi cita", True),
        (Signal.MOVE, "mover la prueba al lunes", True),
        (Signal.MOVE, "otro día para la cita", True),
        (Signal.MOVE, "quiero cambiar de coche", False),
        (Signal.MOVE, "Sí, adelante", False),
        (Signal.MOVE, "el cambio automático", False),
        (Signal.CALLBACK, "llámenme por favor", True),
        (Signal.CALLBACK, "¿me pueden llamar?", True),
        (Signal.CALLBACK, "que me llame un comercial", True),
        (Signal.CALLBACK, "prefiero por teléfono", True),
        (Signal.CALLBACK, "no me llamen", False),
        (Signal.CALLBACK, "os llamo yo", False),
        (Signal.CALLBACK, "me llamo Ana", False),
        (Signal.CALLBACK, "llevo llamando dos días y nadie me ha llamado", False),
        (Signal.GREETING, "hola", True),
        (Signal.GREETING, "buenas tardes", True),
        (Signal.GREETING, "Hola buenas", True),
        (Signal.GREETING, "hola, qué tal", True),
        (Signal.GREETING, "Buenos días", True),
        (Signal.GREETING, "hola, el sábado", False),
        (Signal.THANKS, "muchas gracias", True),
        (Signal.CHANGE, "no, mejor el domingo", True),
        (Signal.CHANGE, "perdón, el lunes", True),
        (Signal.CHANGE, "me equivoqué, es el 5", True),
    ],
)
def test_signals_beside_the_intent(signal: Signal, text: str, present: bool) -> None:
    assert (signal in read_signals(said(text))) is present


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("Quiero probar el coche", True),
        ("¿Puedo hacer una prueba de manejo?", True),
        ("me gustaría probarlo", True),
        ("quisiera dar una vuelta con el Heron", True),
        ("se puede probar el Quill?", True),
        ("Solicito una prueba de conducción", True),
        ("¿cuándo podría conducirlo? me interesa una prueba", True),
        ("quisiera agendar mi prueba de manejo", True),
        ("kiero provarlo", True),
        ("¿Me dejan dar una vuelta?", True),
        ("La prueba fue genial, quiero un presupuesto", False),
        ("No quiero ninguna prueba", False),
        ("¿Cuánto cuesta la prueba?", False),
        ("quiero trabajar de piloto de pruebas", False),
        ("Después de la prueba quiero comprarlo", False),
        ("Quiero cancelar la prueba", False),
        ("me gustaría ganar el sorteo de la prueba", False),
        ("quiero una prueba gratis de vuestro software", False),
        ("Necesito clases de conducir", False),
    ],
)
def test_a_wish_for_the_drive_is_told_from_its_words(text: str, wished: bool) -> None:
    assert wishes_to_drive(text) is wished


@pytest.mark.parametrize(
    "text",
    [
        "sí",
        "mañana por la tarde",
        "hola",
        "gracias",
        "sabado",
        "Buenas",
        "no sé",
        "dale",
        "el lunes",
        "cualquier dia",
        "me da igual",
        "quiero probarlo",
        "80331 y gracias",
        "de acuerdo",
        "mejor no",
        "por la mañana",
        "perfecto gracias",
        "¿cuánto cuesta?",
        "todo bien",
        "el jueves a las 5",
        "pueden llamarme?",
        "no, gracias",
        "adelante",
    ],
)
def test_short_messages_show_their_language(text: str) -> None:
    assert read_language(text, None, ("de", "en")).language == "es"


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("¿Cuánto cuesta el Fjord?", Topic.PRICE),
        ("¿Qué autonomía tiene?", Topic.RANGE),
        ("¿Cuántas plazas tiene?", Topic.SEATS),
        ("¿Qué colores hay?", Topic.COLOUR),
        ("¿Eres un bot?", Topic.BOT),
        ("¿Dónde está el concesionario más cercano?", Topic.DEALER),
        ("¿Cuánto tarda la entrega?", Topic.DELIVERY),
        ("¿Hacéis leasing?", Topic.OFFER),
        ("¿Quién recibe mis datos?", Topic.DATA_USE),
        ("¿Qué necesito llevar para la prueba?", Topic.TERMS),
    ],
)
def test_what_is_asked(text: str, topic: Topic) -> None:
    assert topic in read_questions(said(text))


def test_a_whole_letter_is_read() -> None:
    analysis = analyze(
        "Buenos días:\n\nquisiera probar el Fjord híbrido enchufable en rojo el próximo sábado por la mañana.\n\n"
        "Un saludo,\nPilar Etxeberria\n80331 München"
    )
    assert analysis.intent is Intent.TEST_DRIVE
    assert analysis.language == "es"
    slots = analysis.slots.as_json()
    assert (slots["model"], slots["powertrain"], slots["colour"], slots["postcode"]) == (
        "fjord",
        "phev",
        "red",
        "80331",
    )
    assert slots["availability"] == [
        {"date_from": "2026-03-14", "date_to": "2026-03-14", "time_from": "09:00", "time_to": "12:00"}
    ]
