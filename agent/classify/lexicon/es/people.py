"""Spanish words around the names of people."""

from agent.classify.lexicon.shapes import People

PEOPLE = People(
    titles="""familia, Sr., Sra., Srta., Sres., D., Dª, D.ª, Dña., Dña, Dra., Dr., Ing., Lic., Licda., Arq.,
        Prof., Profa., Abg., Abog., Mtro., Mtra., Mag., Don, Doña, Doctora, Doctor, Ingeniero, Ingeniera,
        Licenciado, Licenciada, Arquitecto, Arquitecta, Profesor, Profesora, Maestro, Maestra, Fray, Sor, don,
        doña, Familia, Fam.""",
    addressed=r"señor, señora, señorita, el señor, la señora, firmado, fdo\., fdo",
    particles="de, del, de la, de las, de los, la, las, los, y",
    joints="y, e",
    labels="""nombre y apellidos, nombre y apellido, nombre completo, nombre / apellidos, nombre/apellidos,
        apellidos y nombre, apellidos y nombres, su nombre, tu nombre, mi nombre, contacto, cliente, clienta,
        interesado, interesada, solicitante, persona de contacto, remitente, conductor, conductora""",
    first_labels="nombre, nombres, nombre de pila",
    last_labels="apellido, apellidos, primer apellido",
    weak="""soy, yo soy, aquí, acá, por acá, por aquí, habla, al habla, saluda, escribe, nombre, apellido,
        apellidos, nombre y apellidos, mis datos, los datos son, el nombre, mi contacto, mi nombre, me dicen""",
    behind="por aquí, aquí, al habla, es mi nombre, al aparato, por acá, al teléfono",
    nobody=r"""de, del, en, a, al, con, por, para, el, la, los, las, un, una, unos, unas, lo, su, tu, muy, más,
        mas, tan, ya, yo, no, ni, sí, si, que, quien, quién, como, también, aún, todavía, siempre, client\w*,
        jubilad\w*, estudiante\w*, interesad\w*, disponible\w*, libre\w*, propietari\w*, dueñ\w*, médic\w*,
        ingenier\w*, profesor\w*, abogad\w*, autónom\w*, mecánic\w*, vegan\w*, alérgic\w*, nuev\w*, consciente,
        fan, padre, madre, hij\w*, capaz, flexible\w*, españo\w*, aleman\w*, mexican\w*, argentin\w*, fiel,
        conductor\w*, persona, feliz, segur[oa]s?, usted\w*, mi, nuestr\w*, est[aeo]s?, tod[ao]s?, hay, van,
        dej\w*, os, les, le, me, te, nos, dentro, cerca, arriba, abajo, presente, adjunt\w*""",
    kinds=r"""\w+(?:ano|ana|és|esa|eño|eña|ista), Suiz[oa], Belga, Turc[oa]""",
    firms="""sl s.l sa s.a slu concesionario taller empresa hnos hermanos hijos ayuntamiento instituto colegio
        restaurante autoescuela asociación""",
    never="""enhorabuena felicidades felicitaciones bonito precioso preciosa espectacular impresionante ánimo olé
        gracias saludos saludo cordial cordiales cordialmente atentamente atte hola buenas buenos buen día días
        tardes noches antemano pronto luego adiós abrazo abrazos beso besos besitos estimado estimada estimados
        estimadas muy señor señora señores señoras mío míos querido querida apreciado apreciada espera respuesta
        disposición enviado desde teléfono tel tfno tlf tlfno móvil celular cel fijo fax correo e-mail email
        dirección código postal cp ciudad localidad población calle avenida avda plaza paseo carrer prueba cita
        coche carro auto vehículo modelo color cambio automático manual gasolina diésel híbrido eléctrico precio
        oferta presupuesto concesionario taller servicio cliente clientes dirección responsable ventas lunes
        martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre setiembre octubre noviembre diciembre mañana tarde noche hoy semana navidad pascua reyes
        urgente urgencia perfecto perfecta genial estupendo vale súper super lástima vergüenza vergonzoso
        inaceptable increíble escándalo decepcionado decepcionada ps p.d pd perdón perdone disculpe disculpen nota
        atención asunto adjunto suiza españa alemania austria luxemburgo disponible posible familia hijos mujer
        marido presupuesto pregunta info información claro confirmo encantado encantada autónomo urgentemente
        empresa muchas mil muchos feliz fin bendiciones suerte jaja jajaja porfa porfis favor""",
    given="""abel abril adela adolfo adrián agustín agustina aída ainara ainhoa aitana aitor alba alberto aldo
        alejandra alejandro alexis alfonso alfredo alicia almudena alonso álvaro amaia amalia amanda amelia
        américo amparo ana anabel andrés ángel ángela ángeles ángels aníbal antía antonia antonio aracely araceli
        arancha arantxa ariadna armando arnau arturo asunción aurelio aurora ávaro bautista beatriz begoña belén
        benito benjamín bernardo berta blanca boris brenda bruno camila camilo candela caridad carla carles carlos
        carlota carme carmen carmelo carolina catalina cayetana cecilia celestino celia césar claudio clara
        clemente concepción concha conchita constanza covadonga cristian cristina cristóbal dámaso daniela dario
        darío david débora demetrio diana diego dionisio domingo dolores dulce edgar edgardo edith eduardo edurne
        efraín elba elena eleuterio elías elisa eloísa eloy elvira emilia emiliano emilio emma encarna encarnación
        enrique erika ernesto esmeralda esperanza esteban estefanía estela ester estrella eugenia eugenio eusebio
        eva evaristo ezequiel fabián fabiola facundo fátima federico felipe félix fermín fernanda fernando fidel
        florencia francisca francisco fulgencio gabriela gael gaspar genaro gerardo germán gilberto gines gisela
        gladys gloria gonzalo graciela gregorio griselda guadalupe guillermo guillermina gustavo héctor heriberto
        hernán hilario horacio hugo ian ignacio iker imanol inés inmaculada inma iñaki íñigo irene iria irma
        isabel isaías isidro ismael itziar iván ivonne izan jacinto jacobo jaime jairo javier jazmín jenaro
        jeremías jerónimo jesús jimena joan joaquín joaquina jon jordi jorge josefa josefina josep josé joseba
        josué juan juana juanjo juanma julián juliana julieta julio karina katia kevin kike koldo laia laura
        lautaro leandro leire leonardo leonor leopoldo leticia lidia liliana lisandro lola lorena lorenzo lourdes
        lucas lucía luciana luciano lucio luis luisa luisina lupe macarena magdalena maite malena manolo manuel
        manuela marc marcela marcelino marcelo marcos margarita maría mariana mariano maribel maricarmen marina
        mario marisa marisol marta martín martina mateo matías matilde mauricio maximino máximo mayra melchor
        mercè mery micaela miguel milagros mireia miriam mónica montserrat montse nadia nahuel narciso natalia
        nazaret nekane nélida nerea néstor nicolás nicolasa nieves noa noelia noemí norberto norma nuria núria
        octavio ofelia olalla olga omar ona oriol óscar osvaldo ovidio pablo paco paloma pascual patricia patricio
        patxi paula paulina pedro pepa pepe pere petra pilar plácido prudencio purificación quique rafael rafa
        raimundo ramiro ramón raquel raúl rebeca regino reinaldo remedios renata ricardo rigoberto roberto rocío
        rodolfo rodrigo rogelio román romina roque rosalía rosana rosario rosaura rubén rufino ruth sabina salomé
        salvador samanta samuel sancho santiago santos sara saúl sebastián selena sergi sergio silvestre silvia
        simón sofía soledad sonia soraya susana tadeo tamara tatiana telmo teo teodoro teófilo teresa tobías tomás
        trinidad txema unai uriel ursula uxue valentina valeria vanesa vega verónica vicenta vicente víctor
        victoria violeta virginia viviana wenceslao wilfredo ximena xavi xiomara yago yaiza yago yanina yesenia
        yolanda yordi zaida zaira zoraida""",
    ambiguous="""mercedes luz mar paz sol flor rosa pilar consuelo dolores ángel estrella nieves
        abril domingo dulce cruz reyes""",
    surnames="""blanco rojo calle rey reyes guerra cruz flores ríos campos prado torres iglesias mesa cuesta
        paredes domingo abril plaza luna bravo bueno alegre mayo marzo franco crespo caballero sol vega verano""",
    ends="por favor, de, desde, tel, tfno, móvil, cel, y, aquí, gracias, porfa",
    origin="de, desde",
    contact="""calle c av avda plaza pl paseo carrer de del la las los el y n nº esc piso tel tfno móvil cel fijo
        correo en""",
    thanks="(?:muchas |mil |muchísimas )?gracias, agradecid[oa]",
    answer_lead="sí, si, claro, pues, vale, bueno, por supuesto, a ver",
    loose_labels="contacto, cliente",
    greets="""saludos?, saludos cordiales, un saludo, un abrazo, abrazos?, besos?, besitos, bss, salu2, slds,
        atentamente, atte, cordialmente, hasta pronto""",
    addressee=r"a la atención de, att, señor\w*, sr\., sra\., a don, a doña",
    postscript=r"enviado desde, enviado con, obtener outlook, descargar outlook, p\. ?d\.",
)
