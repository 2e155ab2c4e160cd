"""English phrases; the notation is explained in the package."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TEST_DRIVE = r"(?:test|tets|tset|trial|demo)[ -]?(?:drives?|driving|driv|dirve|drvie|drove|run)"
DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|next week|weekend)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.DRIVE: (
        TEST_DRIVE,
        r"probe ?fahrt",
        r"(?:for|on) a (?:quick |little |short )?(?:spin|drive|ride)",
        r"extended (?:test|drive)",
        r"(?:24|48)[ -]?h(?:our)?s? (?:test|drive|loan)",
    ),
    Cue.DRIVE_LOOSE: (
        r"(?:drive|driving|try|trying|try out|test|testing|behind the wheel|spin|have a go|borrow|demo(?:nstrator)?(?: car)?|take out)",
    ),
    Cue.TAKE_CAR: (
        r"(?:drive|try(?: out)?|test|take(?: out)?|borrow) (?:the|it|one|a|an|your|this|that|out|before|both|them)",
        r"(?:take|give) (?:it|one|the \w+|a \w+) (?:\w+ )?(?:out|for|a go|a try|a spin|a whirl|round|around)",
        r"(?:have|take) a (?:go|drive|spin|whirl)",
        r"behind the wheel",
        r"one (?:i|we) can (?:drive|try|test)",
    ),
    Cue.DRIVE_PAST: (
        r"(?:after|during|since|following|from|on) (?:the|my|our|a|that|last \w+'s|yesterday's) (?:\w+ )?(?:test[ -]?drive|drive)",
        r"test[ -]?drive … (?:was|went|has been|yesterday|last)",
        r"(?:thanks|thank you|cheers) … (?:for|again) … (?:test[ -]?drive)",
        r"(?:i|we)(?:'ve| have| already|'ve already| have already)? (?:test[ -]?drove|test[ -]?driven|drove|driven|had (?:a|my|the|our) test[ -]?drive|took (?:a|the|one|it) )",
        r"(?:enjoyed|loved|liked) (?:the|my|our) test[ -]?drive",
        r"yesterday's (?:test[ -]?)?drive",
    ),
    Cue.DRIVE_REFUSED: (
        r"(?:no|without|don't (?:need|want)|do not (?:need|want)|not (?:need|want|interested in|looking for|after)) (?:a |any |the |another |to )?(?:\w+ )?(?:test[ -]?drive|test driving)",
        r"no need (?:for|to) (?:a |another |do a )?test[ -]?drive",
    ),
    Cue.DRIVE_ELSE: (
        r"driving (?:school|lesson|test|instructor|examiner)s?",
        r"test[ -]?drivers?",
        r"(?:competition|prize|raffle|giveaway|voucher|sweepstake)\w*",
        r"(?:e-?bike|bicycle|scooter|motorbike|motorcycle|motorhome|boat)s?",
        r"hard drive",
        r"usb drive",
        r"drive (?:unlimited|home the same)",
    ),
    Cue.DRIVE_TERMS: (
        r"(?:what|which) … (?:need|bring|require\w*|documents|cost) … (?:test[ -]?drive|drive)",
        r"(?:licen[cs]e|id card|minimum age|deposit|excess|insurance|insured|passport)",
        r"how long … (?:test[ -]?drive|drive)",
        r"how old … (?:test[ -]?drive|drive)",
        r"how much … (?:test[ -]?drive)",
        r"(?:is|are) (?:a |the |your )?test[ -]?drives? (?:free|insured|unaccompanied|accompanied)",
        r"test[ -]?drive … (?:free|cost|insured|fee|charge)",
        r"(?:cost of|charge for|pay for) a test[ -]?drive",
    ),
    Cue.DRIVE_STATUS: (
        r"(?:when|what time|where|what day) (?:is|was|'s) (?:my|our|the) (?:\w+ )?(?:test[ -]?drive|drive|appointment|booking|slot)",
        r"(?:is|are) (?:my|our|the) (?:test[ -]?drive|appointment|booking|slot) (?:still|confirmed|on|booked|at)",
        r"confirm (?:the time|the date|when|what time|that my|my (?:test[ -]?drive|appointment|booking))",
    ),
    Cue.DRIVE_KNOWN: (
        r"(?:my|our) (?:\w+ ){0,3}?(?:test[ -]?drive|appointment|booking|slot)",
        r"(?:booked|scheduled|arranged|agreed|confirmed|planned) (?:\w+ )?(?:test[ -]?drive|appointment)",
        rf"(?:the|my|our) (?:{DAY}|{DAY}'s|upcoming) (?:test[ -]?drive|appointment|booking|slot)",
        r"(?:have|had|got|made) (?:a|an|my) (?:test[ -]?drive|appointment) (?:booked|scheduled|arranged|on|at|for|with)",
    ),
    Cue.WISH: (
        r"(?:i|we)(?:'d| would)? (?:really )?(?:like|love|want|wish|prefer|need|hope|fancy)",
        r"would (?:like|love|be (?:possible|great|interested|nice|good|lovely))",
        r"(?:wanna|gonna|want to|wanting to|looking to|hoping to|hope to|keen to|eager to|wondering|love to|like to)",
        r"(?:can|could|may|might|shall) (?:i|we|you|my \w+|somebody|someone)",
        r"(?:is|would|are) (?:it|there|that|any) (?:\w+ )?(?:possible|possibility|way|chance|one|a)",
        r"(?:please|interested|interest|request|requesting|enquir\w*|inquir\w*|availability|available|any chance|possible)",
        r"(?:book|schedule|arrange|organi[sz]e|set up|reserve|sign (?:me|us) up|fix up|sort out|put me down)",
        r"when (?:can|could|would|are|is)",
        r"(?:how|where) (?:can|do|could) (?:i|we)",
        r"(?:up for|in the market|considering|thinking (?:of|about)|fancy)",
        r"do you (?:have|offer|do)",
        r"(?:let me|get me)",
    ),
    Cue.ASK: (
        r"(?:know|wonder\w*|tell me|ask|question|enquire|inquire|curious|find out|let me know|clarify|info|information|details)",
        r"(?:what|how much|how many|how|which|where|when|who|does it|do you|is there|can it|could you|can you)",
        r"(?:send|give|get|email|mail|post) (?:me|us)",
        r"(?:would like|need|want|like|love|please) … (?:quote|price\w*|offer|brochure|leas\w*|financ\w*|catalogue|catalog)",
    ),
    Cue.PAST: (
        r"(?:was|were|had|did|went|yesterday|last (?:week|saturday|friday|month|weekend|year|time|night|tuesday|monday)|the other day|earlier|previously|ago)",
        r"(?:drove|driven|tested|tried|bought|ordered|enjoyed|loved|liked|left|impressed|convinced)",
    ),
    Cue.LOST: (
        r"(?:left|forgot|forgotten|lost|dropped|misplaced) (?:\w+ ){0,5}?(?:in|inside|at|behind|on)",
        r"(?:lost property|left behind)",
        r"(?:glasses|sunglasses|jacket|wallet|purse|umbrella|phone|keys|scarf|gloves) … (?:in|inside) (?:the|your|that) (?:\w+ )?(?:car|vehicle|demo)",
    ),
    Cue.APPOINTMENT: (r"appointments?", r"booking", r"slot", r"visit", TEST_DRIVE),
    Cue.CANCEL: (
        r"(?:cancel|cancell?ed|cancell?ing|cancellation|call off|calling off)",
        r"(?:can't|cannot|can not|won't|not able to|unable to) (?:\w+ ){0,2}?(?:make it|come|attend|make (?:the|my|our) (?:appointment|test[ -]?drive|booking))",
    ),
    Cue.MOVE: (
        r"(?:reschedul\w*|re-schedul\w*|rebook\w*|postpon\w*|push (?:\w+ ){0,3}?back|push it|bring (?:\w+ ){0,3}?forward|put (?:\w+ ){0,3}?back|put off|rearrange\w*|re-arrange)",
        r"(?:move|shift|change|swap|switch|moving|changing) (?:it|my|the|our|that) ?(?:\w+ ){0,4}?(?:to|appointment|test[ -]?drive|booking|time|date|slot|from|until|earlier|later|instead|forward|back)",
        r"(?:another|different|new|other|later|earlier) (?:day|date|time|slot|appointment)",
        r"(?:come|be there) (?:a bit |a little )?(?:earlier|later)",
    ),
    Cue.OLD_TIME: (
        r"(?:appointment|test[ -]?drive|booking|slot|drive|instead of|rather than|not|booked|scheduled|planned|arranged|agreed|confirmed|my|our|from|"
        r"originally|supposed to|was|the|original|can't|cannot|unable)",
    ),
    Cue.NEW_TIME: (
        r"(?:to|until|rather|instead|or|could|can|would|how about|what about|maybe|perhaps|is|available|works?|suits?|prefer|better|new|make it|do|possible|for|come)",
    ),
    Cue.TIME_REFUSED: (
        r"(?:doesn't|does not|won't|can't|cannot|isn't|is not|no longer|not) (?:\w+ )?(?:work\w*|suit\w*|possible|good|do|make|happen\w*|going|come)",
        r"(?:i|we) (?:can't|cannot|can not|won't|am not|unable)",
        r"(?:is|are) (?:out|off|no good|impossible|bad)",
        r"(?:to|until) (?:\w+ ){0,3}?(?:instead|please)?$",
    ),
    Cue.LATE: (
        r"(?:running|be|i'm|am|going to be|arrive|being) (?:\w+ )?(?:late|delayed|minutes late)",
        r"(?:stuck in traffic|minutes late|bit late)",
    ),
    Cue.SERVICE: (
        r"(?:workshop|garage appointment|service (?:appointment|booking|interval|due|light|history|centre|center|plan|department)|servicing|serviced|full service|annual service|oil change|inspection|maintenance|mot)",
        r"(?:(?:winter|summer|all[ -]season|spare|new|flat)? ?(?:tyre|tire|wheel)s?(?: change| swap| storage)?|puncture|wheel alignment|rims?)",
        r"(?:spare part|part number|replacement (?:part|key|bulb)|brake|brakes|brake pads?|wiper|wipers|windscreen|windshield|headlight|bulb|mirror|floor mats|roof (?:box|rack|bars)|spare key|bumper)s?",
        r"(?:recall|recalled|breakdown|broke down|broken down|tow(?:ed)? (?:away|truck)|won't start|doesn't start|does not start|warranty|goodwill)",
        r"(?:warning (?:light|lamp|message)|engine light|error (?:message|code)|rattl\w*|squeak\w*|noise|leak\w*|faulty|fault|broken|not working|stopped working|doesn't work|dead battery|flat battery|battery is dead)",
        r"(?:app|login|log in|password|account|software update|firmware|over[ -]the[ -]air|bluetooth|pairing|pair my|sync\w*)",
        r"(?:repair\w*|bodywork|dent|scratch\w*|courtesy car|loan car|owner'?s manual|handbook|logbook)",
    ),
    Cue.OWN_CAR: (
        r"(?:my|our) (?:\w+ ){0,3}?(?:car|vehicle|motor|old \w+)",
        r"(?:vin|chassis number|number plate|registration (?:number|plate)|mileage|odometer|reg number)",
    ),
    Cue.COMPLAINT: (
        r"(?:complain\w*|complaint\w*|unacceptable|disgrace\w*|ridiculous|outrageous|appalling|shocking|shambles|joke|pathetic|rude|unprofessional|arrogant|shameful|scandal\w*|insult\w*|terrible|awful|dreadful|horrible|useless)",
        r"(?:disappoint\w*|frustrat\w*|annoy\w*|angry|furious|fed up|sick of|disgusted|dissatisfied|unhappy|let down|upset)",
        r"(?:nobody|no one|no-one|noone|not one person|nobody has) (?:\w+ ){0,4}?(?:answer\w*|repl\w*|call\w*|contact\w*|respond\w*|got back|gets back|cares?|came back|bothered|turned up)",
        r"(?:no|never|still no|without any|not had (?:a|any)|haven't had (?:a|any)|never (?:got|received|had) (?:a|an|any)) (?:reply|response|answer|call back|callback|feedback)",
        r"(?:waiting|waited) (?:for )?(?:over |more than |nearly |almost )?(?:\w+ )(?:weeks|days|months|hours)",
        r"(?:lawyer|solicitor|legal action|trading standards|ombudsman|refund|money back|never again|poor (?:service|treatment)|bad service|worst)",
        r"(?:third time|fourth time|yet again|for the umpteenth|ripped? off|rip-off|scammed|lied|fobbed off|stood up|wasted my|waste of)",
    ),
    Cue.SALES: (
        r"(?:price|prices|pricing|price list|cost|costs|how much|monthly|per month|rate|rates|rrp|otr)",
        r"(?:leas(?:e|ing)|financ\w*|pcp|hire purchase|loan|apr|deposit|discount\w*|incentive|grant|cash|trade[ -]?in|part[ -]?ex\w*|part exchange)",
        r"(?:quote|quotation|offer|offers|deal|deals)",
        r"(?:buy|buying|purchase|purchasing|order|ordering|bought|new car|used|second[ -]hand|nearly new|pre-?owned|approved used|ex-demo|in the market)",
        r"(?:brochure\w*|catalogue|catalog|spec sheet|spec|specs|specification\w*|configur\w*|options|trim levels?|equipment)",
        r"(?:deliver(?:y|ed|ies)|lead time|in stock|stock|availability|available|waiting (?:time|list)|release date|launch)",
        r"(?:range|consumption|mpg|economy|boot|boot space|trunk|luggage|towing|tow bar|towbar|tow|payload|charging|charge|horsepower|bhp|kw|kwh|engine|dimensions|turning circle|seats|seater|isofix|technical)",
        r"(?:company car|fleet|business user|motability|salary sacrifice|advice)",
    ),
    Cue.ERASE: (
        r"(?:delete|erase|remove|wipe|destroy|deletion of|erasure of|removal of) (?:\w+ ){0,5}?(?:data|details|information|info|account|record|records|profile|address|email|e-mail|number|me|everything)",
        r"(?:withdraw|revoke|retract|object to) (?:\w+ ){0,3}?(?:consent|permission|processing|approval)",
        r"(?:right to (?:be forgotten|erasure)|art(?:icle|\.)? ?17|article 21)",
        r"(?:data|details|information) (?:\w+ ){0,3}?(?:deleted|erased|removed)",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:unsubscribe\w*|opt[ -]?out|opting out|stopp?|take me off|remove me from)",
        r"(?:off|from) (?:your|the|this) (?:mailing |email |e-mail |marketing |contact |distribution )?(?:list|lists|database)",
        r"(?:no more|don't want (?:any )?(?:more )?|do not want (?:any )?(?:more )?|stop (?:sending|getting)(?: me)?) (?:your |any |these |the |more )?(?:newsletters?|marketing|advert\w*|promotion\w*|emails|mails|messages|ads|spam)",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:leave (?:me|us) alone|leave us be|leave me be)",
        r"(?:stop|quit|cease) (?:contact\w*|message\w*|messaging|writing|email\w*|e-mail\w*|call\w*|bother\w*|pester\w*|harass\w*|text\w*)",
        r"(?:don't|do not|never|not) (?:ever )?(?:contact|message|write|email|e-mail|text|bother|call|ring) (?:me|us|to me) (?:\w+ )?(?:again|any ?more|any longer|ever)",
        r"no (?:more|further) (?:contact|messages|emails|e-mails|calls|mails|texts|communication)",
        r"not (?:wish|want) to be contacted",
    ),
    Cue.DATA_REQUEST: (
        r"(?:what|which) (?:\w+ )?(?:data|information|details|info) (?:\w+ ){0,4}?(?:hold|have|store|stored|keep|kept|collected|got|saved)",
        r"(?:copy|export|access|overview|disclosure|extract) (?:\w+ ){0,3}?(?:data|personal information|information you|details you)",
        r"(?:subject access|dsar|sar|data access) ?(?:request)?",
        r"(?:art(?:icle|\.)? ?15|art(?:icle|\.)? ?20)",
        r"(?:send|provide|give) (?:me |us )?(?:\w+ ){0,4}?(?:data|information) (?:\w+ ){0,3}?(?:hold|have|stored?|keep|saved|about me|on me)",
        r"(?:where|how) did you get (?:my|our) (?:data|details|address|email|e-mail|number|name|contact)",
    ),
    Cue.NO_WISH: (
        r"(?:no longer|not|never|isn't|not really|aren't|am not|i'm not) (?:\w+ )?(?:interested|relevant|needed|required|looking|in the market)",
        r"(?:no|lost|lost all) interest",
        r"(?:bought|ordered|purchased|got|chosen|picked|leased|found) (?:\w+ ){0,5}?(?:elsewhere|somewhere else|another (?:car|one|brand|dealer|make)|a different (?:car|one|brand|make))",
        r"(?:already|just|now|since|have|has) (?:\w+ )?(?:bought|ordered|purchased|signed for|settled on|put money down)",
        r"(?:decided|opted|went|gone|going) (?:\w+ )?(?:against|for (?:a|an|another|something)|with (?:a|an|another|something)|elsewhere)",
        r"(?:changed my mind|changed our minds?|never ?mind|forget (?:it|about it)|not happening|nevermind|forget the whole)",
        r"(?:don't|do not|doesn't|no longer) (?:\w+ )?(?:need|want|require) (?:it|one|a car|the car|anything|a new|this|any)(?: any ?more| anymore)?",
        r"(?:been (?:sorted|settled|resolved)|it's sorted|sorted now|all sorted|withdraw my (?:enquiry|inquiry|request|interest)|no need any ?more|not needed any ?more)",
    ),
    Cue.NOT_NOW: (
        r"not (?:right )?(?:now|yet|just yet|at the moment|at present|currently|today|this year|ready)",
        r"(?:maybe|perhaps|possibly|probably|rather|some) (?:\w+ )?(?:later|next year|another time|other time|in (?:the )?(?:spring|summer|autumn|winter|new year))",
        r"(?:some other time|another time|later (?:on|in the year|this year)|down the (?:line|road))",
        r"(?:get|come|be) (?:back )?(?:to you|in touch|back in touch|back) (?:\w+ )?(?:later|when|once|in|again|after|next|myself|if|as soon|sometime)?",
        r"(?:i'll|i will|we'll|we will|will) (?:be in touch|get in touch|get back to you|come back to (?:you|this)|contact you|reach out|let you know when)",
        r"in (?:a (?:few|couple of)|a couple|half a|six|three|two|four|five|several|\d+|about six|around six) (?:months?|years?|year's)",
        r"(?:in|until|till|for) (?:half a year|next year|the new year|a year)",
        r"(?:no|don't have (?:the )?|haven't (?:got )?(?:the )?|not got (?:the )?) ?(?:time|money|budget) (?:right now|at the moment|now|currently)",
        r"(?:too (?:early|soon|busy)|bad time|put (?:it|this) on hold|hold off|holding off|wait (?:until|till|a bit|for now)|no rush|not in a hurry)",
    ),
    Cue.NOT_NOW_ELSE: (r"not (?:only|just) ", r"why not", r"not yet (?:heard|received|had|got|been)", r"why … not"),
    Cue.DEFERRED: (
        r"(?:need|have|want|will|must|got|gotta|should|let me|i'll|going|better|like) (?:to )?(?:\w+ )?(?:ask|check|talk|speak|discuss|consult|run (?:it|this)|clear|see|think|sleep|confer|look|consider) (?:\w+ )?(?:with|my|our|it|about|to|on|the|over|by|past|in|what|if)",
        r"(?:think about it|think it over|sleep on it|mull it over|have a think|need (?:some|more) time|give me (?:a (?:moment|minute|day|bit)|some time)|check my (?:calendar|diary|schedule))",
        r"(?:if|once|provided|when|as long as) (?:\w+ ){0,3}?(?:wife|husband|partner|boss|girlfriend|boyfriend|family|other half) (?:\w+ ){0,2}?(?:agrees?|approves?|ok|okay|says|happy|is|can)",
        r"(?:let you know|get back to you)(?: later| tomorrow| soon| tonight| asap| shortly| on that)?",
    ),
    Cue.CALLBACK: (
        r"(?:call|ring|phone) (?:me|us|my)(?: back)?",
        r"(?:give (?:me|us) (?:a|an?) (?:\w+ )?(?:call|ring|bell|shout)|call ?back|a call|phone call|by (?:phone|telephone)|over the phone|on the phone)",
    ),
    Cue.CALL_REFUSED: (
        r"(?:don't|do not|never|no|not|please don't|rather not|without|instead of) (?:\w+ ){0,3}?(?:call|calls|calling|ring|phone|phoning|phone calls?|called back)",
        r"(?:nobody|no one|never) (?:\w+ ){0,3}?(?:called|rang|phoned|calls)",
        r"(?:i|we)(?:'ve| have|'ll| will)? (?:called|rang|phoned|call|ring)",
    ),
    Cue.THANKS: (
        r"(?:thanks|thank you|thank u|thankyou|many thanks|thx|ty|tnx|cheers|ta|much appreciated|appreciated?|grateful)",
    ),
    Cue.GREETING: (
        r"(?:hi|hello|hey|hiya|hullo|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|yo|howdy|g'day|dear)",
        r"(?:there|all|team|everyone|folks|guys|sir|madam|or|again)",
        r"(?:how are you(?: doing| today)?|what's up|anyone there|is anyone there|anybody there)",
    ),
    Cue.ADDITION: (r"(?:also|too|as well|additionally|in addition|alternatively|either|plus|or else|equally|on top)",),
    Cue.CHANGE: (
        r"(?:actually|instead|rather|correction|on second thou?ghts?|scratch that|i meant|i mean|sorry|make (?:it|that)|change (?:it|that|the|my)|changed|better|prefer|preferably|switch|typo|my mistake|mistake)",
        r"no,? (?:not|it's|the|make|i|that|but)",
        r"(?:wrong|incorrect|not right|not correct|isn't right|doesn't (?:work|suit)|not \w+,? but)",
    ),
    Cue.HUMAN: (
        r"(?:real|actual|live|human|proper|genuine|flesh[ -]and[ -]blood) (?:person|human|human being|people|agent|being|adviser|advisor|someone|assistant|salesperson|contact|representative|rep|operator|employee|member of staff)",
        r"(?:speak|talk|chat|write|connect|put (?:me|us)|transfer|pass|speaking|talking|connected|transferred|escalate)(?: (?:me|us))? (?:to|with|through to|through) (?:an?|one of your|some|your|the) ?(?:\w+ )?(?:human|person|human being|agent|representative|rep|operator|people|adviser|advisor|sales ?person|sales rep|salesman|member|staff|colleague|someone|manager|employee)\w*",
        r"(?:speak|talk|chat) (?:to|with) (?:someone|somebody|anyone|anybody)(?: real| human| in person)?",
        r"(?:a|an) (?:human|person|human being|agent)(?:,? please)?",
        r"(?:human|agent|operator|representative|real person)(?:,? (?:please|pls|now))?",
        r"(?:not|no|don't want|do not want|rather not|instead of|sick of|hate) (?:\w+ ){0,3}?(?:bot|bots|chatbot|robot|robots|machine|computer|ai|automated (?:reply|replies|system|assistant))",
        r"someone (?:real|human|with a pulse)",
    ),
    Cue.AUTOMATED: (
        r"(?:out[ -]of[ -](?:the[ -])?office|automatic reply|auto(?:matic)?[ -]?(?:reply|response|responder|generated)|automated (?:message|reply|response|email|e-mail|notification|confirmation)|autoreply|on annual leave|on leave until|away from (?:my desk|the office)|out of (?:the )?office)",
        r"(?:this (?:is an? |email |message |mailbox |inbox )(?:\w+ )?(?:automatically|automated|not monitored|unmonitored|auto))",
        r"(?:undeliver\w*|delivery (?:has )?(?:failed|status notification|failure)|mail delivery|could not be delivered|couldn't be delivered|returned mail|mailbox (?:is )?full|address not found|mailer-daemon|postmaster)",
        r"(?:do not reply|don't reply|no-?reply|noreply|please do not respond)",
        r"(?:your (?:ticket|case|request|order|parcel|package|shipment|invoice) (?:\w+ )?(?:#?\w*\d\w*|has been|was|is now|will be))",
        r"(?:ticket|case|order|ref(?:erence)?) ?(?:no\.?|id|number)?:? ?#[\w-]{3,}",
        r"(?:view (?:it |this (?:email )?)?(?:online|in (?:your )?browser)|manage (?:your )?preferences|unsubscribe (?:here|at any time|from this)|you(?:'re| are) receiving this|click here to unsubscribe|weekly digest|in this issue|read receipt)",
        r"(?:we have received your (?:request|message|email|enquiry|inquiry)|we've received your|has been received and)",
    ),
    Cue.SPAM: (
        r"(?:seo|backlinks?|search engine|google rank\w*|first page of google|guest post\w*|link building|lead generation|digital marketing|web ?site (?:design|traffic|redesign)|domain authority|b2b leads?|email list|mailing lists? of|traffic to your)",
        r"(?:bitcoin|crypto\w*|casino|winner|lottery|inheritance|million (?:dollars|euros|usd|pounds)|beneficiary|prince|loan offer|passive income|investment opportunity|investors?|forex|trading signals)",
        r"(?:viagra|cialis|weight loss|dating|singles|escort|webcam)",
        r"your (?:account|mailbox|page|parcel|password|domain|payment|wallet) (?:has been|will be|is|was) (?:\w+ )?(?:suspended|restricted|disabled|locked|limited|deactivated|expir\w*|on hold|blocked|deleted)",
        r"(?:click (?:here|the link|below)|verify your (?:account|identity|page)|confirm your (?:account|password|identity)|act now|limited time offer|100% free|claim your|copyright violation|violat\w+ (?:our )?community)",
        r"(?:we (?:are|'re) a (?:leading|professional|global)|our (?:agency|company (?:offers|provides|specializes|specialises)|factory|software|platform|solution)|manufacturer (?:of|from|in)|supplier|wholesale|we (?:offer|provide|supply|manufacture|sell|export)|cleaning services|staffing|free (?:demo|consultation|audit|trial|quote for your business))",
    ),
    Cue.JOB: (
        r"(?:job|jobs|vacanc\w+|apply|applying|application for|apprentice\w*|intern|internship\w*|cv|resume|career\w*|hiring|position (?:as|of)|work experience|trainee)",
    ),
    Cue.PRESS: (
        r"(?:press|journalist\w*|editor\w*|magazine|blog\w*|influencer\w*|youtube\w*|interview|press (?:car|fleet|kit|office|release)|media|review unit|podcast)",
        r"(?:sponsor\w*|donat\w*|charity|fundrais\w*|raffle|school project|thesis|survey|dissertation|kit sponsor)",
    ),
    Cue.YES: (
        r"(?:yes+|yeah|yea|yep|yup|ya|ye|yess+|aye|sure|certainly|absolutely|definitely|of course|indeed|ok|okay|okey|k|kk|alright|all right|right|correct|exactly|agreed|affirmative|confirmed|confirm|i confirm|by all means|that's right|that is right|sounds (?:good|great|perfect|right|fine|about right)|looks (?:good|right|correct|great|fine|perfect)|all (?:good|correct|right|fine)|that works|works for me|spot on|that's correct|that is correct|that's fine|that's it|that's me|it is|it's all correct|everything(?:'s| is) (?:correct|right|fine|good))",
        r"(?:go ahead|go for it|please do|do it|please proceed|proceed|carry on|book it|send it|send it (?:over|off)|submit it|let's (?:do (?:it|that|this)|go)|make it so|fire away|crack on|happy with that|i'm happy|green light|you're good to go|good to go|please go ahead|pass it (?:on|along)|pass (?:it|that|this|everything|them) on|forward it|please pass (?:it )?on|please forward|you may|you can|yes please)",
        r"(?:ja|jawohl|👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:great|perfect|super|lovely|brilliant|wonderful|fantastic|excellent|awesome|cool|good|fine|nice|ideal|amazing|splendid|happy|magic|ace|sweet|terrific|very good|that's (?:great|perfect|lovely|brilliant|fine)|that would be (?:great|perfect|lovely))",
    ),
    Cue.NO: (
        r"(?:no|nope|nah|noo+|na|nay|negative|no way|not really|absolutely not|certainly not|definitely not|of course not|not at all|by no means|no thanks|no thank you|nein)",
        r"(?:wrong|incorrect|(?:that's|that is|it's|it is|this is|isn't|not) (?:\w+ )?(?:wrong|incorrect|not right|not correct|not quite right|right\?|quite right)|not (?:correct|right|quite|quite right|ok|okay|true)|there's (?:a|an) (?:mistake|error)|rather not|please don't|please do not|don't|i'd rather not|doesn't (?:suit|work|look right))",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (
        r"(?:not|no|never|don't|do not|doesn't|isn't|aren't|won't|can't|cannot|wouldn't|without|none|nothing|neither|hasn't|haven't|dont|cant|didn't)",
    ),
    Cue.NEGATION_HARMLESS: (
        r"(?:no (?:problem|problems|worries|issues?|changes?|objections?|further questions|need to (?:change|call)|more questions|questions)|nothing (?:to (?:change|add)|else|wrong)|why not|can't wait|cannot wait|don't (?:call|ring|phone)|not only|not a problem|don't mind|no calls?|no need to call)",
    ),
    Cue.DOUBT: (
        r"(?:if|unless|provided|as long as|once|only when|only if|assuming|subject to|before)",
        r"(?:maybe|perhaps|possibly|probably|might|i think|i guess|i suppose|guess so|suppose so|not sure|unsure|dunno|don't know|more or less|mostly|almost|nearly|in principle|in theory|kind of|kinda|sort of|hm+|hmm+|er+|um+|whether|apart from|except\w*|eh)",
        r"(?:think about|ask|check|question|wait|hang on|hold on|later|one moment|one sec|a minute|let you know|get back|talk to|first|not yet)",
        r"(?:yeah right|yeah,? sure|sure,? sure|as if|ha+ha+\w*|lol|lmao|joke|joking|kidding|when (?:hell|pigs)|in your dreams|dream on|whatever)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (r"(?:but|however|only|except|although|though|just|instead|rather|change|correction|apart from)",),
    Cue.QUESTION_WORD: (r"(?:what|how|when|where|who|whom|whose|why|which|whether)",),
    Cue.PASS_ON: (
        r"(?:share|shared|sharing|forward\w*|transfer\w*|disclos\w*|hand(?:ing)? over|sell|sold|give out|giving out|release|send on|passed? on|passing on|pass|passed|passing)",
        r"(?:give|giving|send|sending|submit|provide) (?:\w+ ){0,6}?(?:to|with) (?:a|the|any|my|your|that|other|third|anyone)",
        r"(?:dealer\w*|third part\w+|anyone(?: else)?) (?:\w+ ){0,5}?(?:have|has|having|get|gets|getting|receive|receives|know|contact)",
    ),
    Cue.PERSONAL_DATA: (r"(?:data|details|information|info|contact|number|address|email|e-mail|name|particulars)",),
    Cue.DEALER: (
        r"(?:dealer\w*|third part\w+|retailer|showroom|branch|partner|anyone(?: else)?|salesman|sales team|garage|others?)",
    ),
    Cue.ALLOW: (
        r"(?:may|can|could|are allowed|allow\w*|agree\w*|consent\w*|happy|fine|okay|ok|permit\w*|permission|authori[sz]e\w*|free to|welcome to|please|yes|sure|approve\w*|don't mind|no objection|no problem)",
    ),
    Cue.INTRODUCTION: (
        r"(?:my name is|my name's|my names|the name is|name is|the name's|i am called|i'm called|call me|this is|it's|i'm|i am|im)",
    ),
    Cue.CLOSING: (
        r"(?:(?:with )?(?:kind|best|warm|kindest|warmest|many|friendly)(?:est)? (?:regards|wishes|greetings)|regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers|thanks(?: in advance| again| very much| a lot| so much| and (?:kind |best )?regards)?|thank you(?: in advance| very much| so much| again| and (?:kind |best )?regards)?|many thanks(?: in advance| and (?:kind |best )?regards)?|best|all the best|br|kr|rgds|ta|take care|yours|greetings|love|x+|bye|see you|with thanks|respectfully|speak soon|looking forward)",
    ),
    Cue.T_PRICE: (r"(?:price\w*|pricing|how much|cost|costs|expensive|list price|rrp|otr)",),
    Cue.T_OFFER: (
        r"(?:leas(?:e|ing)|financ\w*|pcp|hire purchase|discount\w*|offers?|quote\w*|quotation|brochure\w*|catalogue|catalog|trade[ -]?in|part[ -]?ex\w*|monthly|grant\w*|incentive\w*|deals?|deposit)",
    ),
    Cue.T_DELIVERY: (
        r"(?:deliver\w*|lead time\w*|in stock|stock|waiting (?:time|list)|how long (?:is|would|does|until)|available (?:from|when|immediately))",
    ),
    Cue.T_CONSUMPTION: (r"(?:consumption|mpg|fuel economy|economy|consume\w*|co2\w*|emissions|thirsty)",),
    Cue.T_RANGE: (r"(?:range|how far|miles (?:on|per) (?:a|one|full)|single charge)",),
    Cue.T_SEATS: (r"(?:seats?|seater|how many people|third row|seven seats)",),
    Cue.T_BOOT: (r"(?:boot|boot space|trunk|luggage\w*|cargo)",),
    Cue.T_TOWING: (r"(?:tow|towing|pull|trailer|caravan|towing capacity)",),
    Cue.T_POWERTRAIN: (
        r"(?:engines?|powertrains?|diesel|petrol|hybrid|plug-?in|electric|phev|bev|horsepower|bhp|motor)",
    ),
    Cue.T_TRANSMISSION: (r"(?:automatic|manual|gearbox|transmission|gears|stick)",),
    Cue.T_DRIVETRAIN: (r"(?:all[ -]wheel|four[ -]wheel|awd|4wd|4x4|front[ -]wheel|rear[ -]wheel)",),
    Cue.T_TRIM: (r"(?:trims?|trim levels?|versions?|variants?|grades?)",),
    Cue.T_COLOUR: (r"(?:colou?rs?|paint|paints|in (?:red|blue|white|black|green|grey|silver))",),
    Cue.T_EXTRAS: (
        r"(?:extras|options|optional|tow ?bar|panoramic\w*|sunroof|heat pump|matrix|sat ?nav|navigation|leather|head-?up|reversing camera|parking camera|heated seats|carplay)",
    ),
    Cue.T_MODELS: (r"(?:which (?:models?|cars)|what (?:models?|cars)|line-?up|model range|range of (?:models|cars))",),
    Cue.T_DEALER: (
        r"(?:where (?:is|are|can|do|would|should)|which (?:dealer\w*|showroom|branch)|nearest|closest|opening (?:hours|times)|open (?:on|at|until|sundays?|saturdays?)|are you open|showroom\w*|dealers? (?:in|near|around))",
    ),
    Cue.T_BOT: (
        r"(?:(?:are|is|am|r) (?:\w+ ){0,6}?(?:bot|chatbot|robot|machine|human|computer|ai|real person|real|automated|person)|chatgpt|artificial intelligence)",
    ),
    Cue.T_DATA_USE: (
        r"(?:what (?:happens|will happen|do you do|will you do) (?:\w+ ){0,3}?(?:data|details|information|number)|who (?:gets|sees|receives|has|will see|will get) (?:\w+ ){0,3}?(?:data|details|information|number)|privacy\w*|gdpr|why (?:do|would|should) (?:\w+ ){0,3}?(?:need|want|give|have) (?:\w+ ){0,3}?(?:data|details|postcode|number|address|name|email)|(?:do you|will you) (?:share|sell|pass) (?:\w+ ){0,4}?(?:data|details|information))",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:horsepower|bhp|ps|torque|kwh?|charging (?:time|speed|power)|charge time|how long … charge|wallbox|dimensions|length|width|height|ground clearance|turning circle|isofix|ncap|warranty|battery|tax|insurance group|payload|roof load|software|carplay|android auto|top speed|0[ -]62|0[ -]60|acceleration|job|jobs|internship\w*|apprentice\w*|press|journalist|sponsor\w*|donat\w*|interview|vacanc\w*)",
    ),
}
