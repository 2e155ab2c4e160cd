"""English phrases for what ends or delays a wish, and the small signals."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.ERASE: (
        r"(?:delete|erase|remove|wipe|destroy|deletion of|erasure of|removal of) (?:\w+ ){0,5}?(?:data|details|"
        r"information|info|account|record|records|profile|address|email|e-mail|number|me|everything)",
        r"(?:withdraw|revoke|retract|object to) (?:\w+ ){0,3}?(?:consent|permission|processing|approval)",
        r"(?:right to (?:be forgotten|erasure)|art(?:icle|\.)? ?17|article 21)",
        r"(?:data|details|information) (?:\w+ ){0,3}?(?:deleted|erased|removed)",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:unsubscribe\w*|opt[ -]?out|opting out|stopp?|take me off|remove me from)",
        r"(?:off|from) (?:your|the|this) (?:mailing |email |e-mail |marketing |contact |distribution )?(?:list|lists|"
        r"database)",
        r"(?:no more|don't want (?:any )?(?:more )?|do not want (?:any )?(?:more )?|stop (?:sending|"
        r"getting)(?: me)?) (?:your |any |these |the |more )?(?:newsletters?|marketing|advert\w*|promotion\w*|emails|"
        r"mails|messages|ads|spam)",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:leave (?:me|us) alone|leave us be|leave me be)",
        r"(?:stop|quit|cease) (?:contact\w*|message\w*|messaging|writing|email\w*|e-mail\w*|call\w*|bother\w*|"
        r"pester\w*|harass\w*|text\w*)",
        r"(?:don't|do not|never|not) (?:ever )?(?:contact|message|write|email|e-mail|text|bother|call|ring) (?:me|us|"
        r"to me) (?:\w+ )?(?:again|any ?more|any longer|ever)",
        r"no (?:more|further) (?:contact|messages|emails|e-mails|calls|mails|texts|communication)",
        r"not (?:wish|want) to be contacted",
    ),
    Cue.DATA_REQUEST: (
        r"(?:what|which) (?:\w+ )?(?:data|information|details|info) (?:\w+ ){0,4}?(?:hold|have|store|stored|keep|"
        r"kept|collected|got|saved)",
        r"(?:copy|export|access|overview|disclosure|extract) (?:\w+ ){0,5}?(?:data|personal information|"
        r"information you|details you)",
        r"(?:subject access|dsar|sar|data access) ?(?:request)?",
        r"(?:art(?:icle|\.)? ?15|art(?:icle|\.)? ?20)",
        r"(?:send|provide|give) (?:me |us )?(?:\w+ ){0,7}?(?:data|information) (?:\w+ ){0,3}?(?:hold|have|stored?|"
        r"keep|saved|about me|on me)",
        r"(?:where|how) did you get (?:my|our) (?:data|details|address|email|e-mail|number|name|contact)",
    ),
    Cue.NO_WISH: (
        r"(?:no longer|not|never|isn't|not really|aren't|am not|i'm not) (?:\w+ )?(?:interested|relevant|needed|"
        r"required|looking|in the market)",
        r"(?:no|lost|lost all) interest",
        r"(?:bought|ordered|purchased|got|chosen|picked|leased|found) (?:\w+ ){0,5}?(?:elsewhere|somewhere else|"
        r"another (?:car|one|brand|dealer|make)|a different (?:car|one|brand|make))",
        r"(?:already|just|now|since|have|has) (?:\w+ )?(?:bought|ordered|purchased|signed for|settled on|"
        r"put money down)",
        r"(?:decided|opted|went|gone|going) (?:\w+ )?(?:against|for (?:a|an|another|something)|with (?:a|an|another|"
        r"something)|elsewhere)",
        r"(?:changed my mind|changed our minds?|never ?mind|forget (?:it|about it)|not happening|nevermind|"
        r"forget the whole)",
        r"(?:don't|do not|doesn't|no longer) (?:\w+ )?(?:need|want|require) (?:it|one|a car|the car|anything|a new|"
        r"this|any)(?: any ?more| anymore)?",
        r"(?:been (?:sorted|settled|resolved)|it's sorted|sorted now|all sorted|withdraw my (?:enquiry|inquiry|"
        r"request|interest)|no need any ?more|not needed any ?more)",
    ),
    Cue.NOT_NOW: (
        r"not (?:right )?(?:now|yet|just yet|at the moment|at present|currently|today|this year|ready)",
        r"(?:maybe|perhaps|possibly|probably|rather|some) (?:\w+ )?(?:later|next year|another time|other time|"
        r"in (?:the )?(?:spring|summer|autumn|winter|new year))",
        r"(?:some other time|another time|later (?:on|in the year|this year)|down the (?:line|road))",
        r"(?:get|come|be) (?:back )?(?:to you|in touch|back in touch|back) (?:\w+ )?(?:later|when|once|in|again|"
        r"after|next|myself|if|as soon|sometime)?",
        r"(?:i'll|i will|we'll|we will|will) (?:be in touch|get in touch|get back to you|come back to (?:you|this)|"
        r"contact you|reach out|let you know when)",
        r"in (?:a (?:few|couple of)|a couple|half a|six|three|two|four|five|several|\d+|about six|"
        r"around six) (?:months?|years?|year's)",
        r"(?:in|until|till|for) (?:half a year|next year|the new year|a year)",
        r"(?:no|don't have (?:the )?|haven't (?:got )?(?:the )?|not got (?:the )?) ?(?:time|money|"
        r"budget) (?:right now|at the moment|now|currently)",
        r"(?:too (?:early|soon|busy)|bad time|put (?:it|this) on hold|hold off|holding off|wait (?:until|till|a bit|"
        r"for now)|no rush|not in a hurry)",
    ),
    Cue.NOT_NOW_ELSE: (r"not (?:only|just) ", r"why not", r"not yet (?:heard|received|had|got|been)", r"why … not"),
    Cue.DEFERRED: (
        r"(?:need|have|want|will|must|got|gotta|should|let me|i'll|going|better|like) (?:to )?(?:\w+ )?(?:ask|check|"
        r"talk|speak|discuss|consult|run (?:it|this)|clear|see|think|sleep|confer|look|consider) (?:\w+ )?(?:with|my|"
        r"our|it|about|to|on|the|over|by|past|in|what|if)",
        r"(?:think about it|think it over|sleep on it|mull it over|have a think|need (?:some|more) time|"
        r"give me (?:a (?:moment|minute|day|bit)|some time)|check my (?:calendar|diary|schedule))",
        r"(?:if|once|provided|when|as long as) (?:\w+ ){0,3}?(?:wife|husband|partner|boss|girlfriend|boyfriend|"
        r"family|other half) (?:\w+ ){0,2}?(?:agrees?|approves?|ok|okay|says|happy|is|can)",
        r"(?:let you know|get back to you)(?: later| tomorrow| soon| tonight| asap| shortly| on that)?",
    ),
    Cue.CALLBACK: (
        r"(?:call|ring|phone) (?:me|us|my)(?: back)?",
        r"(?:give (?:me|us) (?:a|an?) (?:\w+ )?(?:call|ring|bell|shout)|call ?back|a call|phone call|by (?:phone|"
        r"telephone)|over the phone|on the phone)",
    ),
    Cue.CALL_REFUSED: (
        r"(?:don't|do not|never|no|not|please don't|rather not|without|instead of) (?:\w+ ){0,3}?(?:call|calls|"
        r"calling|ring|phone|phoning|phone calls?|called back)",
        r"(?:nobody|no one|never) (?:\w+ ){0,3}?(?:called|rang|phoned|calls)",
        r"(?:i|we)(?:'ve| have|'ll| will)? (?:called|rang|phoned|call|ring)",
    ),
    Cue.THANKS: (
        r"(?:thanks|thank you|thank u|thankyou|many thanks|thx|ty|tnx|cheers|ta|much appreciated|appreciated?|"
        r"grateful)",
    ),
    Cue.GREETING: (
        r"(?:hi|hello|hey|hiya|hullo|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|yo|"
        r"howdy|g'day|dear)",
        r"(?:there|all|team|everyone|folks|guys|sir|madam|or|again)",
        r"(?:how are you(?: doing| today)?|what's up|anyone there|is anyone there|anybody there)",
    ),
    Cue.ADDITION: (
        r"(?:also|too|as well|additionally|in addition|alternatively|plus|or else|equally|on top|"
        r"either(?! (?:\w+ ){1,6}?or\b))",
    ),
    Cue.CHANGE: (
        r"(?:actually|instead|rather|correction|on second thou?ghts?|scratch that|i meant|i mean|sorry,? (?:no|not|"
        r"i|it|the|make|wrong|that should)|make (?:it|"
        r"that)|change (?:it|that|the|my)|changed|better|prefer|preferably|switch|typo|my mistake|mistake)",
        r"no,? (?:not|it's|the|make|i|that|but)",
        r"(?:wrong|incorrect|not right|not correct|isn't right|doesn't (?:work|suit)|not \w+,? but)",
    ),
}
