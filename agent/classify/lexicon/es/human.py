"""Spanish phrases for the wish to deal with a person instead of the machine."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.HUMAN: (
        r"^\s*(?:persona|una persona|humano|un humano|agente|un agente|asesor|un asesor|operador)\s*[.!]?\s*$",
        r"(?:hablar|chatear|conversar|comunicarme|comunicarnos|tratar|platicar|charlar|escribirme|que me atienda|"
        r"atiéndame|"
        r"contactar) (?:\w+ ){0,2}?(?:con )?(?:una persona|un humano|un ser humano|alguien|un asesor|una asesora|"
        r"un agente|"
        r"una agente|un comercial|un vendedor|una vendedora|un operador|una operadora|un empleado|un ejecutivo|una "
        r"ejecutiva|un representante|un compañero|el encargado|un encargado|un responsable|vuestro equipo|personas|"
        r"humanos|un señor|una señorita|gente)",
        r"(?:persona|asesor|agente|humano|vendedor|empleado|alguien|gente) (?:real|reales|de verdad|human[oa]|"
        r"de carne y "
        r"hueso|físic[oa]|vivo|viva)",
        r"(?:pásame|páseme|pásenme|pasadme|ponme|póngame|pónganme|ponedme|comuníqueme|comuníquenme|comunícame|"
        r"transfiéranme|transfiérame|conécteme|conéctenme|derívenme|pasarme|ponerme|"
        r"comunicarme) (?:\w+ ){0,2}?con (?:un|"
        r"una|"
        r"alguien|el|la|algún)",
        r"(?:un humano|una persona|un asesor|un agente|una persona real|humano|asesor|agente|operador|operadora|"
        r"persona "
        r"real),? (?:por favor|porfa|pls|plis|ya|ahora)",
        r"(?:quiero|necesito|exijo|prefiero|quisiera) (?:a )?(?:un humano|una persona|un ser humano|una persona real|"
        r"alguien de verdad|un agente|un operador)",
        r"(?:no|nada de|sin|odio|harto de|harta de|en vez de|basta de) (?:\w+ ){0,4}?(?:bot|bots|chatbot|robot|robots|"
        r"máquina|máquinas|contestador|respuestas? automáticas?|ordenador|computadora|inteligencia artificial|ia)",
        r"(?:me|nos) (?:comunicas?|comunican|comunicáis|pone|ponen|pones|ponéis|pasas?|pasan|pasáis|transfieres?|"
        r"transfieren|derivan?) con (?:un|una|alguien|el|la|algún)",
        r"(?:alguien|persona) (?:de|con) (?:carne y hueso|pulso)",
        r"(?:que )?(?:me |nos )(?:\w+ ){0,2}?(?:conteste|responda|atienda|escriba|ayude|contacte|contestar|responder|"
        r"atender|ayudar) (?:\w+ ){0,2}?(?:un humano|"
        r"una persona|un ser humano|alguien de (?:verdad|carne|su equipo|vuestro equipo)|un asesor|un agente|un "
        r"compañero)",
        r"(?:me|nos) (?:pueden|puede|podrían|podría|podéis|pasan|pasas) (?:\w+ ){0,2}?(?:pasar|poner|comunicar|"
        r"transferir|conectar|derivar)?(?: en contacto)? ?con (?:un|una|"
        r"alguien|el|la|algún)(?: \w+)?",
        r"(?:ayuda|atención|contacto|trato|asistencia) human[oa]",
        r"(?:una persona|un humano|alguien) (?:\w+ ){0,3}?(?:en vez de|en lugar de|y no) (?:\w+ ){0,2}?(?:bot|robot|"
        r"máquina|chatbot|ordenador)",
    ),
    Cue.HUMAN_THERE: (
        r"(?:no )?(?:hay|queda|existe) (?:\w+ ){0,2}?(?:nadie|alguien|alguno|algún humano) (?:\w+ ){0,2}?(?:de carne|"
        r"de verdad|real|humano|que me atienda|que me conteste)",
        r"(?:hay|existe|tienen|tenéis|está) (?:\w+ ){0,4}?(?:humano|ser humano|persona (?:real|de verdad|con la que|"
        r"con quien|que me|detrás)|alguien (?:de verdad|real|humano|de carne|con quien|detrás)|"
        r"personas reales)",
    ),
    Cue.BY_MAIL: (
        r"(?:respond(?:er|an|a|edme|anme|ame|eme)|escr(?:ib(?:ir|an|a|anme|ame|eme|idme)|íb(?:anme|ame|eme))|"
        r"contest(?:ar|en|e|adme|enme)|env[ií](?:en|e|ar|adme|enme|eme)|sig(?:amos|an)|mejor|"
        r"prefier\w*) … (?:por|al|a mi) (?:e-?mail|mail|correo)",
        r"por (?:e-?mail|mail|correo(?: electrónico)?) (?:por favor|mejor|estaría)",
    ),
}
