"""English phrases for what happened to the writer: arranged, prevented, let down, in trouble, about to buy."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

NOT = r"(?:not|n't|never|no|nobody|no one|nothing|none|isn't|wasn't|didn't|won't|can't|doesn't|hasn't|haven't)"
TIME = r"(?:weeks?|months?|days?|hours?|minutes?|mins?|years?|ages|wks?)"
PART = (
    r"(?:wipers?|heater|heating|air ?con\w*|brakes?|gearbox|clutch|exhaust|engine|steering|bumper|mirror|window|"
    r"(?:sliding )?door|boot|tailgate|seat ?belt|radio|sat ?nav|screen|display|touchscreen|camera|carplay|bluetooth|"
    r"horn|headlights?|indicators?|charging (?:flap|cable|port)|charger|suspension)"
)
BROKEN = (
    r"(?:isn't|is not|won't|doesn't|not working|stopped|broken|stuck|jams?|squeak\w*|squeal\w*|rattl\w*|judder\w*|"
    r"grind\w*|smells?|leaks?|leaking|froze\w*|freez\w*|blank|black|dead|cracked|blow\w* cold|heavy|flicker\w*|"
    r"play\w* up|gone|buzz\w*|clunk\w*|knock\w*)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.BOOKED: (
        r"(?:change of (?:date|time|appointment)|appointment change|rescheduling)",
        r"(?:booked (?:in|for|on|to)|pencilled in|penciled in|down for|lined up|signed up|slotted in|agreed on|"
        r"arranged|"
        r"confirmed|reserved|put (?:the \w+ )?aside for me|expecting (?:me|us))",
        r"(?:my|our|the|this|that) (?:\w+ )?(?:slot|booking|appointment|reservation|visit|test drive|confirmation|"
        r"drive "
        r"(?:on|at|this|tomorrow)|thing (?:on|at|this|tomorrow))",
        r"(?:confirmation|reminder) (?:says|said|mail|email|e-mail|text|states)|when i (?:booked|signed up)",
        r"(?:we|i)(?:'d| had| have|'ve) (?:\w+ ){0,3}?(?:booked|arranged|agreed|pencilled|reserved|scheduled|set up)",
        r"(?:was|were|am|are|'m|'re|be) (?:meant|supposed|due|scheduled|booked|coming in|coming) (?:to |in |for |on |"
        r"at )?",
        r"on (?:the|your) list for|(?:we|i|you) (?:had )?said (?:\w+ ){0,3}?(?:at|on|for|o'clock)",
        r"booking (?:ref\w*|number|no|id)?\.? ?#?[\w-]*\d",
    ),
    Cue.PREVENTED: (
        r"(?:can't|cannot|can not|cant|couldn't|won't|wont|unable to|not able to|not going to|not gonna) "
        r"(?:\w+ ){0,3}?(?:make|come|do|be there|attend|manage|get there|get away)(?! … (?:decision|up my mind))",
        r"(?:something(?:'s| has| is)? come up|fallen through|called away|called in|snowed under|tied up|"
        r"double[ -]booked|"
        r"been delayed|running (?:late|behind)|stuck in (?:traffic|a jam|a meeting)|off sick|poorly|laid up|"
        r"jury service)",
        r"(?:have|need|got|going) to (?:\w+ )?(?:cancel|postpone|reschedule|rearrange|call (?:it )?off|scrap|let it go|"
        r"pull out|bail|duck out|move|change|push)",
        r"(?:another|different|later|earlier|new|alternative) (?:day|date|time|slot|appointment|hour)|"
        r"(?:next one|raincheck|rain check|call it off|calling it off|scrap my|scratch that booking)",
        r"(?:could|can|shall|might) (?:we|i|you) (?:\w+ )?(?:say|make it|do|push|shift|move|swap|switch|bring|put it|"
        r"change)",
        r"(?:push|put|shift|bring|move) (?:it|that|this|me|us|my \w+|the \w+) (?:\w+ )?(?:back|forward|to|out|off|on)",
        r"(?:making that|make that|instead of the|rather than the|same time|same day|same car|stay as (?:it is|"
        r"they are)|"
        r"wrong (?:day|date|time|branch|box|slot))",
        r"(?:won't|not) be (?:there|coming|able|joining)|a no for|wiggle room|(?:has|have|got) to work|take me (?:out|"
        r"off) (?:of )?(?:the|your) (?:diary|list)",
    ),
    Cue.LET_DOWN: (
        rf"(?:promised|assured|told|quoted|guaranteed|advised|said) (?:me|us|it|that|there|"
        rf"the)?(?: \w+){{0,12}}? (?:{NOT}|"
        r"but|yet|still|instead|now|since|later|says)",
        rf"(?:still|yet|since then|to date|so far|ever since) (?:\w+ ){{0,4}}?(?:{NOT}|waiting|silence|chasing|"
        rf"nothing)",
        rf"(?:wait\w*|sat|stood|chas\w+|hanging on) (?:\w+ ){{0,5}}?{TIME}|{TIME} (?:\w+ ){{0,3}}?(?:wait\w*|late|"
        rf"delay\w*|"
        r"chasing|and counting|and nothing|and still)",
        r"(?:nobody|no one|noone|not one|not a single|no reply|no answer|no response|not a word|radio silence|silence|"
        r"never (?:came|got|heard|called|replied|rang|answered|turned))",
        r"(?:wasn't|weren't|was not|were not) (?:\w+ )?(?:there|ready|available|here|charged|clean|told|open)|"
        r"(?:wasted|for nothing|pointless|locked doors|turned away|sent away|fobbed off|passed from pillar|"
        r"pillar to post|hung up|put the phone down|ignored|patronis\w*|condescend\w*|dismissive)",
        r"(?:third|fourth|fifth|sixth|second|umpteenth) (?:time|attempt|email|mail|letter|delay)|yet again|"
        r"(?:time after time|again and again|each time|every time)",
        r"(?:what (?:do )?you (?:intend|propose|plan) to do|what you propose|look into (?:this|it|where)|put (?:this|"
        r"it|things) "
        r"right|own expense|refund\w*|compensat\w*|reimburse\w*|goodwill|out of pocket)",
        r"(?:not (?:ok|okay|good enough|on|what i|acceptable|impressed)|expected better|shame about|the last (?:time|"
        r"straw)|"
        r"so much for|thanks for nothing|love that for me|might want to know|thought you should know|"
        r"for your information|"
        r"don't (?:trouble|bother) yourselves|way to treat)",
        rf"(?:quoted|agreed|advertised|invoice|contract|paperwork|charged|bill) … (?:says|said|{NOT}|but|instead|"
        rf"twice|extra)",
        r"(?:back (?:to|in) the (?:workshop|garage|dealer)\w* (?:\w+ ){0,3}?times?|same (?:fault|problem|issue|door|"
        r"noise))",
    ),
    Cue.TROUBLE: (
        r"(?:warning |amber |red |yellow |orange |engine |oil |tyre |battery )+(?:light|lamp|symbol|sign|icon|"
        r"warning)\w*",
        r"(?:light|lamp|symbol|icon|message|warning) (?:\w+ ){0,7}?(?:came|come|comes|is|has|'s|been|gone|stays|keeps) "
        r"(?:\w+ )?(?:on|up|lit|flashing)",
        r"(?:the|my) (?:dash|dashboard|display|screen) (?:\w+ )?(?:says|shows|reads|is|keeps|went)",
        r"(?:key|fob|remote) … (?:won't|wont|doesn't|doesnt|stopped|battery|dead|not|only|lock|unlock)|"
        r"(?:won't|wont|doesn't) (?:\w+ )?(?:lock|unlock|start|charge|open|close|shut|turn over|pair|connect)",
        r"battery (?:\w+ )?(?:low|dead|flat|went|died|symbol)|(?:little|coin|button|cr2032) (?:\w+ )?(?:battery|cell)",
        rf"{PART} … {BROKEN}",
        r"(?:flat tyre|puncture|nail in|going down|broke down|broken down|breakdown|recovery|jump start|limp mode|"
        r"losing (?:power|oil|air|coolant)|cut out|cuts out|stall\w*|misfir\w*|smoke|smoking|knocking noise|grinding|"
        r"car (?:is|'s) dead|won't turn)",
        r"(?:app|account|log ?in|password) … (?:won't|wont|doesn't|keeps|kick\w*|crash\w*|stuck|reset|locked|error|"
        r"code|"
        r"not|can't|cant|log\w* me out|still on it)",
        r"(?:log in|logged out|pair(?:ing|ed)? (?:my|the|with)|re-?pair|factory reset|over the air|software (?:update|"
        r"version)|map update)",
    ),
    Cue.UPKEEP: (
        r"(?:first |annual |next |major |minor )?(?:service(?:d)? (?:in|due|on|at|book|interval|plan)|servicing|"
        r"due (?:its|a|for) (?:\w+ )?service|oil change|top up|coolant)",
        r"(?:tyres?|wheels?) (?:\w+ )?(?:swap\w*|chang\w*|rotat\w*|fit\w*|pressure|replac\w*|stor\w*)|"
        r"(?:winter|summer|all[ -]season|new|spare) (?:tyres?|wheels?)|wheel (?:nuts?|trims?)",
        r"(?:recall\w*|courtesy car|loan car|loaner|workshop|garage|body ?shop|mechanic|technician)",
        r"(?:leave it with you|drop (?:it|her|the car) off|bring it in|book (?:it|her|the car) in|fit me in)",
        r"(?:bulb|filter|fluid|washer|brake pads|discs|floor mats|roof (?:bars|rack|box)|spare (?:key|part)s?|parts)",
        r"(?:dent|scratch\w*|scrape\w*|chip|windscreen|bodywork|respray|stone chip|paint (?:\w+ )?bubbl\w*)",
    ),
    Cue.FEEL: (
        r"behind the wheel|at the wheel|in the driv\w+ seat",
        r"(?:have|get|take|fancy|like|love|want|deserve|need) (?:\w+ ){0,3}?a (?:proper |quick |little |good |"
        r"short )?(?:go|"
        r"spin|play|whirl|drive|blast|shot|bash|test)",
        r"(?:sit|get|climb|hop|jump) in(?:to)? (?:it|one|a \w+|the \w+) (?:\w+ )?(?:and|&|n) (?:\w+ )?(?:drive|take|"
        r"see|go|feel|"
        r"try)",
        r"(?:take|taking|drive|driving|put) (?:it|her|one|him|the \w+|a \w+|that) (?:\w+ )?(?:out|round|around|up|"
        r"for a|down|"
        r"through)",
        r"(?:feel|see|find out|know|learn|discover|judge) (?:\w+ )?(?:for myself|for ourselves|how (?:it|she|"
        r"the \w+) (?:\w+ )?"
        r"(?:drives?|handles?|rides?|goes|behaves|copes|feels|performs))",
        r"(?:borrow|lend (?:us|me)|loan (?:of|us|me)|hand over the keys|get the keys|keys for|keep it (?:over|for)|"
        r"demonstrator|demo car|demo)",
        r"(?:for (?:an?|half an|one|two|a couple of|a few) (?:hours?|afternoon|morning|day|weekend|days)|"
        r"over the (?:weekend|"
        r"wkend))",
        r"(?:let me (?:loose|at it|in)|my turn|same chance|give (?:it|the \w+) a (?:go|try|whirl)|try (?:it|one|her|"
        r"the "
        r"\w+)(?: out)?)",
    ),
    Cue.BEFORE_BUYING: (
        r"before (?:i|we|my|our|he|she) (?:\w+ ){0,4}?(?:sign|buy|order|commit|decide|hand over|part with|make up|put|"
        r"pay|"
        r"place|spend|say yes|go any)\w*",
        r"(?:prior to|before) (?:buying|signing|ordering|committing|deciding|any decision|purchase|purchasing)",
        r"(?:buy|order|buying|ordering) (?:\w+ )?(?:blind|unseen|untried|undriven)|won'?t commit|sight unseen",
    ),
    Cue.GONE_ELSEWHERE: (
        r"(?:went|gone|go|going) (?:and|with|ahead|for|elsewhere) (?:\w+ ){0,3}?(?:bought|ordered|another|one|make|"
        r"brand|\w+ instead)",
        r"(?:bought|ordered|got|driv(?:e|ing)|picked up|signed for) (?:ourselves |myself )?an? \w+ (?:now|instead|"
        r"since|elsewhere)?",
        r"(?:don't|do not|needn't|no need to) (?:trouble|bother|worry)|too late now|no longer (?:need|required|"
        r"interested)",
    ),
    Cue.FIRST_PERSON: (r"(?:i|i'm|i've|i'd|i'll|im|ive|me|my|mine|myself)",),
}
