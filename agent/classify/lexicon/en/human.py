"""English phrases for the wish to deal with a person instead of the machine."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.HUMAN: (
        r"^\s*(?:person|a person|human|a human|agent|operator|representative|someone real)\s*[.!]?\s*$",
        r"(?:real|actual|live|human|proper|genuine|flesh[ -]and[ -]blood) (?:person|human|human being|people|agent|"
        r"being|adviser|advisor|someone|assistant|salesperson|contact|representative|rep|operator|employee|"
        r"member of staff)",
        r"(?:speak|talk|chat|write|connect|put (?:me|us)|transfer|pass|speaking|talking|connected|transferred|"
        r"escalate)(?: (?:me|us))? (?:to|with|through to|through) (?:an?|one of your|some|your|"
        r"the) ?(?:\w+ )?(?:human|person|human being|agent|representative|rep|operator|people|adviser|advisor|"
        r"sales ?person|sales rep|salesman|member|staff|colleague|someone|manager|employee)\w*",
        r"(?:speak|talk|chat) (?:to|with) (?:someone|somebody|anyone|anybody)(?: real| human| in person)?",
        r"an? (?:human|person|human being)|(?:need|want|get|like|prefer) (?:an?|your) (?:\w+ )?(?:agent|operator|rep)",
        r"human|real person|(?:agent|operator|representative|staff),? (?:please|pls|plz|now)",
        r"^\s*(?:an )?(?:agent|operator|representative|customer service)\s*$|get me some(?:one|body)",
        r"(?:stop|no more|without|enough of|no) (?:the |these |those |your )?(?:automated|canned|standard|automatic) "
        r"(?:replies|reply|answers?|responses?|messages)",
        r"(?:one of your (?:colleagues|people|team|staff)|some(?:one|body) (?:from|on|in|at) (?:your|the) \w+|"
        r"a colleague) "
        r"(?:\w+ ){0,2}?(?:take over|(?:answer|reply|respond|write|look)\w* (?:\w+ ){0,2}?(?:personally|in person))",
        r"(?:transfer|connect|pass|escalate) (?:me|us|this) to (?:\w+ ){0,3}?(?:rep|representative|agent|person|"
        r"staff)",
        r"(?:not|no|don't want|do not want|rather not|instead of|sick of|hate) (?:\w+ ){0,5}?(?:bot|bots|chatbot|"
        r"robot|robots|machine|computer|ai|automated (?:reply|replies|system|assistant))",
        r"someone (?:real|human|with a pulse)",
        r"put me through(?: to (?:someone|somebody|a \w+|the \w+))?",
        r"get me (?:a|an|your|the) (?:manager|human|person|agent|supervisor|boss)",
        r"(?:can|could|would|will|let|have|get|ask|make) (?:\w+ ){0,2}?(?:a |an |one of |some |another )(?:\w+ "
        r"){0,2}?(?:human|person|people|"
        r"colleague|colleagues|adviser|advisor|agent|member of (?:\w+ )?(?:staff|team)) (?:\w+ ){0,3}?(?:take|takes|"
        r"handle|deal|answer|"
        r"reply|respond|look|help|step in|sort|read|contact|get back|write)\w*",
        r"(?:hand|pass|put|transfer|escalate|switch|refer) (?:me|us|this|it) (?:\w+ )?(?:over |on |up |through )?to "
        r"(?:\w+ ){0,4}?(?:colleague|team|staff|"
        r"human|person|adviser|advisor|agent|manager|sales\w*|someone|somebody)",
        r"(?:some(?:one|body)|any(?:one|body)) (?:real|human|alive|living|actual|with a (?:pulse|brain)|who is(?:n't|"
        r" not) a (?:bot|machine|robot))",
        r"(?:speak|talk|chat|talking|chatting|speaking) (?:to|with) (?:some(?:one|body)|any(?:one|body)|people|a "
        r"\w+) (?:\w+ ){0,2}?(?:instead|rather than|not a)",
        r"(?:have a )?(?:word|chat|talk|conversation) with (?:one of your|some(?:one|body) (?:on|from|in|at) (?:your|"
        r"the)|a (?:human|person|real \w+))",
        r"(?:speak|talk|speaking|talking) (?:to|with) (?:an? |one of your |the )?(?:\w+ )?(?:sales ?(?:person|people|"
        r"man|woman|rep\w*|team|staff)|"
        r"salesperson|advisers?|advisors?|consultants?|humans?)",
        r"(?:don't|do not|won't|cannot|can't) (?:do|like|want|stand|trust|talk to|deal with|chat with|speak to) "
        r"(?:\w+ ){0,2}?(?:bots?|chatbots?|robots?|machines?|ai)",
        r"(?:living|breathing|flesh[ -]and[ -]blood|human) (?:,? ?(?:and )?breathing )?(?:person|human|being|contact|"
        r"help|assistance|support|soul|voice)",
        r"let (?:some(?:one|body)|a person|a human|one of your \w+) (?:\w+ ){0,2}?(?:answer|reply|deal|take|handle|"
        r"read|look)",
        r"human (?:help|contact|touch|support|being|reply|response|answer|agent|assistance)",
    ),
    Cue.HUMAN_THERE: (
        r"(?:is|are|isn't) (?:there )?(?:really )?(?:any|some) ?(?:one|body) (?:there )?(?:real|human|alive|actual|"
        r"behind (?:this|here))",
        r"(?:is|are|isn't) (?:there )?(?:an? |any |some )?(?:\w+ )?(?:humans?|human beings?) (?:behind|around|there|"
        r"here|"
        r"at the other end|on the other end|available|i can|who can|that can|in there|at \w+)",
        r"(?:is|are|isn't) (?:there )?(?:an? |any )?(?:\w+ )?(?:person|people) (?:behind|at the other end|"
        r"on the other end|i can (?:talk|speak|write))",
        r"(?:is|are) there (?:an? |any )?(?:actual |real |living |live )?(?:humans?|human beings?|real people|"
        r"real person|person i can|living person|live agent)",
        r"(?:is(?:n't)?|are) there (?:no ?one|nobody|anyone|anybody|someone) (?:\w+ )?(?:human|real|i can (?:talk|"
        r"speak)|"
        r"to (?:talk|speak) to)",
    ),
    Cue.BY_MAIL: (
        r"(?:reply|answer|write|send|respond|continue|rather|prefer\w*|please|go on) … (?:by|via|per|over|"
        r"to my) e-?mail",
        r"(?:by|via) e-?mail (?:please|instead|would|is better|works)",
        r"(?:please |rather |just )e-?mail me",
    ),
}
