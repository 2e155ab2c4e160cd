"""Spanish words for what can be configured, and Spanish cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": """gasolina, motor de gasolina, versión gasolina, gasolinero, gasolinera, nafta, naftero,
    bencina, bencinero, a nafta, motor gasolina""",
    "powertrain:diesel": "diésel, diesel, gasóleo, gasoil, turbodiésel, motor diésel, versión diésel, petrolero",
    "powertrain:hybrid": "híbrido, híbrida, híbridos, híbridas, motor híbrido, versión híbrida, ibrido, hibrido",
    "powertrain:hev": """híbrido autorrecargable, híbrido no enchufable, híbrida no enchufable, híbrido sin enchufe,
    híbrido convencional, híbrido normal, híbrido puro, full hybrid, autorrecargable, no enchufable, híbrido que no se
    enchufa, híbrido sin enchufar, híbrido completo, híbrido clásico, híbrido que se carga solo, híbrido sin cable,
    híbrida convencional, híbrida normal, híbrida autorrecargable, híbrida sin enchufe, híbrido que no haya que
    enchufar, híbrido no recargable, híbrido que se recarga solo, híbrido tradicional, híbrido pero no enchufable,
    híbrido pero no el enchufable, híbrido que no se tiene que enchufar, híbrido simple, híbrido ,no enchufable,
    híbrido (no enchufable, híbrido ,pero no enchufable""",
    "powertrain:phev": """enchufable, enchufables, híbrido enchufable, híbrida enchufable, híbridos enchufables,
    híbrido que se enchufa, híbrido recargable, híbrido con enchufe, híbrido plug-in, híbrida plug-in, PHEV, plug-in,
    híbrido de enchufar, híbrido de enchufe, híbrido que se carga, híbrido con cable, híbrido que se puede enchufar""",
    "powertrain:bev": """eléctrico, eléctrica, eléctricos, eléctricas, totalmente eléctrico, totalmente eléctrica,
    puramente eléctrico, 100 % eléctrico, 100 % eléctrica, cien por cien eléctrico, coche eléctrico, auto eléctrico,
    carro eléctrico, motor eléctrico, versión eléctrica, a batería, de batería, a pilas, eléctrico puro, solo
    eléctrico""",
    "powertrain:plug": "con enchufe, con el enchufe, de enchufe, que se enchufa, de enchufar, para enchufar",
    "powertrain:combustion": "de combustión, térmico, motor térmico, motor de combustión, combustión",
    "powertrain:lpg": "GLP, gas licuado, autogás",
    "powertrain:cng": "GNC, GNV, gas natural, gas natural comprimido",
    "powertrain:hydrogen": "hidrógeno, pila de combustible, pila de hidrógeno, celda de combustible",
    "transmission:automatic": """automático, automática, automáticos, automáticas, cambio automático, caja automática,
    caja de cambios automática, transmisión automática, doble embrague, sin embrague, sin pedal de embrague, sin tener
    que cambiar de marcha, caja de doble embrague, cambio automatico, automatico, automatica""",
    "transmission:manual": """manual, manuales, cambio manual, caja manual, caja de cambios manual, transmisión manual,
    con embrague, palanca de cambios, transmisión estándar, caja mecánica, caja estándar, seis marchas, 6 marchas,
    cinco marchas, 5 marchas, seis velocidades, 6 velocidades, de marchas, con marchas, transmisión mecánica, cambio de
    marchas manual, sincrónico, de cambios manuales""",
    "drivetrain:awd": """tracción total, tracción integral, tracción a las cuatro ruedas, tracción a las 4 ruedas,
    tracción en las cuatro ruedas, tracción en las 4 ruedas, doble tracción, tracción 4x4, cuatro por cuatro, 4 por 4,
    tracción permanente, traccion total, traccion integral, 4 ruedas motrices, cuatro ruedas motrices, a las cuatro
    ruedas""",
    "drivetrain:fwd": "tracción delantera, tracción frontal, tracción en las ruedas delanteras, traccion delantera",
    "drivetrain:rwd": """tracción trasera, propulsión trasera, propulsión, tracción posterior, traccion trasera,
    tracción en las ruedas traseras""",
    "extras:towbar": """bola de remolque, enganche de remolque, enganche para remolque, gancho de remolque, gancho para
    remolque, gancho de arrastre, tiro de arrastre, bola de enganche, bola para remolque, enganche de bola, con
    enganche, enganche extraíble, enganche fijo, enganche para caravana, enganche para la caravana, bola para la
    caravana, barra de remolque, jalón, con gancho, con bola, el gancho, la bola, bola retráctil, enganche para el
    remolque, un enganche""",
    "extras:panoramic_roof": """techo panorámico, techo solar, techo de cristal, techo de vidrio, techo corredizo,
    quemacocos, techo acristalado, techo solar panorámico, panorámico, techo practicable, techo panoramico, techo
    transparente, techo de cristal panorámico, quemacoco""",
    "extras:heat_pump": "bomba de calor, bomba calor",
    "extras:matrix_led": """faros matrix, faros matrix LED, faros LED matrix, faros LED matriciales, faros matriciales,
    luces matrix, luces matrix LED, LED matricial, LED matriciales, matrix""",
    "extras:navigation": """navegador, navegación, sistema de navegación, GPS, GPS integrado, navegador integrado,
    navi, navegacion""",
    "extras:leather": """cuero, piel, tapicería de cuero, tapicería de piel, tapizado de cuero, tapizado en cuero,
    tapizado de piel, asientos de cuero, asientos de piel, asientos en cuero, asientos en piel, interior de cuero,
    interior de piel, interior en cuero, interior en piel, cuero negro, cuero beige, cuero marrón, cuero blanco, cuero
    rojo, cuero gris, cuero azul, piel negra, piel beige, piel marrón, piel blanca, piel roja, piel gris, butacas de
    cuero, asientos de cuero negro, asientos de cuero beige, asientos de piel negra, tapizados de cuero""",
    "extras:head_up_display": """head-up display, HUD, head-up, proyección en el parabrisas, visualización frontal,
    pantalla en el parabrisas""",
    "extras:parking_camera": """cámara de marcha atrás, cámara trasera, cámara de reversa, cámara de aparcamiento,
    cámara de estacionamiento, cámara de retroceso, cámara de visión trasera, cámara 360, cámara de 360 grados, cámara
    360 grados, cámaras 360, cámara para aparcar, cámara para estacionar, cámara de parking, retrocámara, cámara de
    visión 360, cámara atrás, cámara de reverso, cámara de visión periférica, camara trasera, camara 360""",
    "idiom:": """manual de usuario, manual del usuario, manual de instrucciones, manual del propietario, manual del
    coche, manual del auto, el manual del, el manual de, trabajo manual, mensaje automático, mensajes automáticos,
    respuesta automática, respuestas automáticas, correo automático, contestador automático, frenado automático, freno
    automático, frenada automática, climatizador automático, portón automático, luces automáticas, faros automáticos,
    aparcamiento automático, estacionamiento automático, apagado automático, maletero eléctrico, portón eléctrico,
    asientos eléctricos, asiento eléctrico, ventanas eléctricas, elevalunas eléctricos, espejos eléctricos,
    retrovisores eléctricos, freno de mano eléctrico, freno eléctrico, bicicleta eléctrica, bicicletas eléctricas, bici
    eléctrica, patinete eléctrico, moto eléctrica, scooter eléctrico, fallo eléctrico, problema eléctrico, sistema
    eléctrico, sillas eléctricas, black friday, luz verde, luz roja, luz naranja, luz amarilla, luz blanca, testigo
    rojo, testigo naranja, testigo amarillo, números rojos, blanco y negro, en blanco, mercado negro, páginas
    amarillas, zona azul, zona verde, etiqueta verde, etiqueta azul, lista negra, caja negra, punto blanco, tarjeta
    roja, cruz roja, vino blanco, media naranja, zumo de naranja, jugo de naranja, Costa Blanca, Playa Blanca, Casa
    Blanca, semáforo en rojo, semáforo rojo, en rojo el semáforo, mucha plata, tengo plata, la plata, de plata, más
    plata, poca plata, tanta plata, no hay plata, sin plata, del Plata, me pone negro, lo veo negro, futuro negro,
    energía verde, tráfico denso, volante de cuero, volante de piel, en la piel, piel de gallina, gasolinera más, la
    gasolinera, precio de la gasolina, enganche de, el enganche mínimo, bola de nieve, en bola, pelota, gancho
    comercial""",
}

COLOURS: Mapping[str, str] = {
    "black": "negro, negra, negros, negras, negro mate, negro metalizado, negro azabache, negrito, negrita",
    "white": "blanco, blanca, blancos, blancas, blanco perla, blanco nieve, blanco perlado, blanco roto, blanquito",
    "grey": "gris, grises, gris oscuro, gris claro, antracita, gris antracita, grafito, gris grafito, gris plomo",
    "silver": "plata, plateado, plateada, plateados, gris plata, color plata, plata metalizado",
    "blue": """azul, azules, azul marino, azul oscuro, azul claro, azul celeste, celeste, azul cielo, azul noche, azul
    metalizado, azulito""",
    "red": """rojo, roja, rojos, rojas, rojo oscuro, rojo vino, granate, burdeos, bordó, color vino, color guinda,
    colorado, rojo cereza, rojo metalizado, rojito""",
    "green": "verde, verdes, verde oscuro, verde oliva, verde botella, color oliva, verde claro, verde metalizado",
    "brown": "marrón, marrones, marron, color café, color chocolate, marrón oscuro, color castaño",
    "beige": "beige, beis, color arena, color crema, color champán, arena metalizado",
    "yellow": "amarillo, amarilla, amarillos, amarillas, amarillo limón",
    "orange": "naranja, naranjas, anaranjado, anaranjada, color naranja, naranja metalizado",
}

CUES: Mapping[str, str] = {
    "wish": """quiero, queremos, quisiera, quisiéramos, querría, querríamos, quería, queríamos, me gustaría, nos
    gustaría, gustaría, me encantaría, me interesa, nos interesa, interesa, interesado, interesada, interesados,
    interés, tengo interés, tengo ganas, ganas de, busco, buscamos, buscando, deseo, desearía, deseamos, prefiero,
    preferimos, preferiría, preferiblemente, probar, probarlo, probarla, prueba, pruebas, prueba de conducción, prueba
    de manejo, test drive, conducir, manejar, dar una vuelta, puedo, podría, podemos, podríamos, se puede, tienen,
    tenéis, tiene, tienes, tenés, tendrían, hay, habría, disponen, disponéis, por favor, debe, debería, tiene que ser,
    que sea, necesito, necesitamos, necesitaría, pensando en, pensamos en, considerando, valorando, comprar, comprarme,
    compraría, pedir, encargar, reservar, agendar, solicito, solicitar, cuánto cuesta, cuánto vale, precio, presupuesto,
    oferta, cotización, nuevo, nueva, me apetece, me mola, ilusión, ojalá, espero, próximo coche, próximo auto, ver,
    verlo, me llama la atención, enamorado, enamorada, voy a por, me tira, apuntarme, vamos a por, ponme, pónganme,
    pónme, si puede ser, tengo pensado, tenía pensado, tenía en mente, tengo en mente, echado el ojo, tengo una duda,
    tengo una pregunta, tengo una consulta, parte de pago del, parte de pago de un, parte de pago para, a cambio de un,
    a cambio del, quiere, me planteo, nos planteamos, me estoy planteando, pienso en, me gusta más, me llama, sueño con,
    apuesto por, me decanto por, me llevo, llevarme, me quedo con, quedarme con""",
    "turn": "ahora, luego, a continuación, en el futuro",
    "own": """mi coche es, mi auto es, mi carro es, el mío es, mi coche actual es, conduzco, manejo, tengo un, tengo
    una, tenemos un, tenemos una, tengo el, tengo actualmente, actualmente tengo, actualmente conduzco, actualmente
    manejo, tenía un, tenía una, teníamos un, teníamos una, he tenido, hemos tenido, llevo un, ando en un, poseo,
    poseemos, propietario de, propietaria de, dueño de, dueña de, vender, vendo, vendemos, dar a cambio, dejar a cambio,
    dejo a cambio, parte de pago, a cuenta, como entrada, reemplazar, sustituir, sustituyo, jubilar, coche actual, auto
    actual, carro actual, vehículo actual, ya tengo, ya tenemos, compré, compramos, me compré, he comprado, hemos
    comprado, matriculado, revisión, taller, avería, neumáticos, reparación, tengo aún, todavía tengo, tasar, tasación,
    retoma de, permuta de, vengo de tener, antes tenía, usamos, deshacerme, devuelvo, entregar, entrego, dejo""",
    "theirs": """mi hermano tiene, mi hermana tiene, mi vecino tiene, mi vecina tiene, mi mujer tiene, mi esposa tiene,
    mi marido tiene, mi esposo tiene, mi amigo tiene, mi amiga tiene, un amigo tiene, mi padre tiene, mi madre tiene, mi
    suegro tiene, mi suegra tiene, mi jefe tiene, mi jefa tiene, mi hijo tiene, mi hija tiene, mi cuñado tiene, mi
    cuñada tiene, mi primo tiene, mi prima tiene, mi compañero tiene, mi compañera tiene, mi tío tiene, conduce un,
    conduce una, maneja un, maneja una, se compró un, se ha comprado un, se compró una, se ha comprado una, de mi
    hermano, de mi vecino, de mi mujer, de mi padre, de mi amigo, se ha comprado, se compró, se han comprado, ha
    comprado, compró, habla maravillas, lleva un""",
    "too": "yo también, también quiero, también me, uno igual, otro igual, uno así, uno como ese, lo mismo, también",
    "cancel": "cancelar, cancelo, cancelen, anular, anulo, anulen, cancelación",
    "booked": "reservado, reservada, agendada, agendado, programada, concertada, apuntado",
    "chosen": "es el elegido, es la elegida, es el que quiero, es la que quiero, ha ganado, gana, me lo quedo",
    "whatever": """opcional, es opcional, me da igual, da igual, nos da igual, no es imprescindible, es lo de menos, no
    importa, me es indiferente""",
    "second": """también vale, también me vale, también estaría bien, también me sirve, tampoco estaría mal, también me
    va bien, también sirve, también podría ser""",
    "at_need": "en su defecto, en caso necesario, si no hay más remedio, a las malas, en última instancia",
    "own_label": """actual, coche actual, vehículo actual, auto actual, modelo actual, vehículo a entregar, coche a
    entregar, vehículo en parte de pago, usado a entregar""",
    "seen": """configurado, visto, vi, vimos, encontrado, reservado, ojo, en mente, fichado, elegido, pensado,
    consulta, pregunta, duda, en vista""",
    "not": """no, sin, ni, nada de, ningún, ninguna, nunca, jamás, excepto, menos, salvo, evitar, olvida, olvídate de,
    olviden, no quiero, no lo quiero, no la quiero, no lo querría, no quiero que sea, no lo queremos, no queremos, no me
    gusta, no me gustan, no me interesa, no me interesan, no nos interesa, no necesito, no necesitamos, tampoco,
    descarto, descartamos, que no sea, que no sean, en ningún caso, bajo ningún concepto, no busco, no me convence, paso
    de, ni hablar de, no hace falta, no me hace falta, puedo prescindir de, cualquier cosa menos, lo que sea menos, por
    nada del mundo, decepcionado con, decepcionada con, por error, sin querer, no al, no a la, decepcionado del, no me
    interesa el, no me interesa la""",
    "not_only": """no solo, no sólo, sino también, no hay problema, no sé, no hay prisa, no importa, por qué no, no
    muy, no tan, no estoy seguro, no estoy segura, no tengo claro, no veo la hora""",
    "not_after": """no me interesa, no me convence, no me gusta, no lo quiero, no la quiero, no hace falta, no lo
    necesito, no la necesito, no es necesario, no es necesaria, queda descartado, queda descartada, descartado,
    descartada, no gracias, no es para mí, no me hace falta, no nos interesa, no nos convence, no entra, no me
    interesan, no me sirve, no es imprescindible, mejor no, no nos hace falta, no lo queremos, fuera, no, agotado, está
    agotado, no disponible, no está disponible, era un error, fue un error, por error, se queda pequeño, se nos queda
    pequeño, se me queda pequeño""",
    "than": """más que, mejor que, peor que, menos que, grande que, barato que, pequeño que, caro que, potente que,
    ancho que, largo que, alto que, espacioso que, cómodo que, rápido que, en vez de, en vez del, en lugar de, en lugar
    del, en comparación con, comparado con, comparada con, comparándolo con, frente a, frente al, similar a, similar
    al, parecido a, parecido al, a diferencia de, a diferencia del, alternativa a, alternativa al, igual que, como el,
    como la, como un, tras, después de, después del, tan bueno como, versus, vs""",
    "as": "como",
    "prefer": """prefiero, preferiría, más bien, sino, al final, en realidad, perdón, perdona, disculpa, corrijo, quise
    decir, quería decir, me refería a, me refería al, me decanto por, nos decantamos por, me quedo con, nos quedamos
    con, decidido por, me he decidido por, opto por, optamos por, mejor, mejor dicho, por eso quiero, así que será, será
    el, será la, ahora quiero, corrección, en cambio, pensándolo bien, no ,mejor, no ,perdón, no ,el, no ,la, no ,en, no
    ,un, me gusta más, nos gusta más, entonces el, entonces la, pues el, pues la, mejor el, mejor la, póngame, ponme,
    pónganme, pongan""",
    "driven": """de alquiler, alquilado, alquilé, alquilamos, de sustitución, de cortesía, probé, probamos, conduje,
    condujimos, manejé, he probado, hemos probado, he conducido, el mes pasado, la semana pasada, ayer, el año pasado,
    hace poco, recientemente, después de la prueba, tras la prueba, después de mi prueba, la prueba fue, hice la prueba,
    hicimos la prueba, hace un mes, hace una semana, el otro día, me encantó, lo conozco, la conozco, conozco, conozco
    ya, ya conozco, me subí, me monté, me senté, vi, al principio, inicialmente, en un principio, había elegido, había
    pedido, iba a pedir, en principio quería""",
    "mine": "mi, mis, nuestro, nuestra, nuestros, nuestras, mi querido, mi viejo, mi antiguo",
    "filler": """(, el, la, los, las, un, una, uno, de, del, en, con, para, a, al, por, lo, nuevo, nueva, actual,
    viejo, vieja, antiguo, antigua, anterior, propio, querido, primer, primero, segundo, otro, otra, mucho, realmente,
    muy, más, ese, este, esa, esta, pequeño, fiel, versión, motor, que sea, alguno, algún, coche, auto, carro, tener,
    color, pasado, buen, bueno""",
    "from": """cambiar de, cambiar del, pasar de, pasar del, vengo de, vengo del, venimos de, venimos del, cambiarme
    de, cambio de, cambiando de, pasarme de, pasarme del, salgo de, harto de, harto del, cambiar mi, deshacerme de,
    deshacerme del, vengo de un, venimos de un, pasar de un, cambiar de un""",
    "compare": "comparar, comparo, comparación, comparando, comparativa, compararlo, compararla",
    "switch": """cambiar, cambiar de, cambiar del, pasar, pasar de, pasar del, vengo, vengo de, vengo del, venimos,
    venimos de, venimos del, cambio, cambio de, cambiarme, cambiando, pasarme, salgo, harto, deshacerme, cámbieme,
    cámbiame, cámbienme, cambie, cambien, cambia, sustituir, sustituya, modificar, reemplazar, intercambiar, cámbiamelo,
    cámbialo, cambiadme""",
    "or": "o, u, y, e, ni, o bien, como, así como, /",
    "restart": """y yo, y quiero, y me gustaría, y quisiera, y queremos, pero yo, pero quiero, pero me gustaría, pero
    quisiera, pero queremos, y mi, y nosotros, y ahora, pero ahora, y busco, y me interesa, pero me interesa, pero ya, y
    nos gustaría, y querría, pero querría, y me llevo, y me quedo con""",
    "drive": """prueba, pruebas, probar, probarlo, probarla, conducir, conducirlo, manejar, manejarlo, test drive,
    vuelta, prueba de conducción, prueba de manejo, test, provar, testear""",
    "person": """sr, sra, srta, señor, señora, don, doña, saludos, saludo, atentamente, cordialmente, gracias, familia,
    dr, dra, ing, lic, atte, abrazo, estimado, estimada, soy, llamo""",
    "colour_cue": """en, color, pintura, preferiblemente, mejor, o, y, no, ni, un, una, el, la, cualquier, menos,
    excepto, pero, metalizado, metálico, oscuro, claro, por favor, quizá, tono, sería, que sea""",
    "not_body": """cuero, piel, asientos, asiento, interior, llantas, techo, tapicería, pinzas, costuras, salpicadero,
    dentro, luz, testigo, placa, matrícula, perro, casa, tapizado, pelo, chaqueta, edificio, puerta, semáforo, botón,
    papel, día, noche""",
    "trim_after": "acabado, edición, versión, paquete, pack, nivel, line",
    "trim_before": """acabado, versión, edición, línea, paquete, pack, nivel, equipamiento, terminación, nivel de
    acabado, nivel de equipamiento, gama, variante""",
    "article": "el, la, un, una, al, del",
    "place_article": "en el, en la, al, a la, del, de la, por el, por la, hacia el",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms are listed."""
    yield stem
