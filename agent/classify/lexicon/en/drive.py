"""English phrases for the drive itself: named, wished for, past, refused, moved."""

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
        r"(?:drive|driving|try|trying|try out|test|testing|behind the wheel|spin|have a go|borrow|"
        r"demo(?:nstrator)?(?: car)?|take out)",
    ),
    Cue.TAKE_CAR: (
        r"(?:drive|try(?: out)?|test|take(?: out)?|borrow) (?:the|it|one|a|an|your|this|that|out|before|both|them)",
        r"(?:take|give) (?:it|one|the \w+|a \w+) (?:\w+ )?(?:out|for|a go|a try|a spin|a whirl|round|around)",
        r"(?:have|take) a (?:go|drive|spin|whirl)",
        r"behind the wheel",
        r"one (?:i|we) can (?:drive|try|test)",
    ),
    Cue.DRIVE_PAST: (
        r"(?:after|during|since|following|from|on) (?:the|my|our|a|that|last \w+'s|"
        r"yesterday's) (?:\w+ )?(?:test[ -]?drive|drive)",
        r"test[ -]?drive … (?:was|went|has been|yesterday|last|convinced|won|sold)",
        r"(?:thanks|thank you|cheers) … (?:for|again) … (?:test[ -]?drive)",
        r"(?:i|we)(?:'ve| have| already|'ve already| have already)? (?:test[ -]?drove|test[ -]?driven|drove|driven|"
        r"had (?:a|my|the|our) test[ -]?drive|took (?:a|the|one|it) )",
        r"(?:enjoyed|loved|liked) (?:the|my|our) test[ -]?drive",
        r"yesterday's (?:test[ -]?)?drive",
    ),
    Cue.DRIVE_REFUSED: (
        r"(?:no|without|don't (?:need|want)|do not (?:need|want|require)|not (?:need|want|interested in|looking for|"
        r"after)|skip) (?:a |any |the |another |to )?(?:\w+ )?(?:test[ -]?drive|test driving)"
        # "without a test drive I won't buy" wants one
        r"(?! (?:\w+ ){0,2}?(?:i|we) (?:won't|will not|don't|can't|would not|wouldn't)| (?:available|possible))",
        r"no need (?:for|to) (?:a |another |do a )?test[ -]?drive",
        r"test[ -]?drive … (?:not (?:needed|necessary|required)|isn't (?:needed|necessary)|unnecessary)",
        r"no driving",
        r"(?:don't|do not) (?:need|want|have) to (?:drive|test[ -]?drive) (?:it|one|the)",
    ),
    Cue.DRIVE_ELSE: (
        r"driving (?:school|lesson|test|instructor|examiner)s?",
        r"test[ -]?drivers?",
        r"(?:competition|prize|raffle|giveaway|voucher|sweepstake)\w*",
        r"(?:e-?bike|bicycle|scooter|motorbike|motorcycle|motorhome|boat)s?",
        r"hard drive",
        r"usb drive",
        r"drive (?:unlimited|home the same)",
        # driving as a habit or a way somewhere
        r"how (?:far|fast|many (?:miles|km)) … (?:drive|driving|go|get)",
        r"(?:i|we) (?:\w+ )?(?:drive|commute) (?:\w+ ){0,4}?(?:every|each|daily|yearly|mostly|mainly|about|around|"
        r"roughly|currently|once a|a lot|to work|miles|km)",
        r"(?:my|our|the) (?:daily )?(?:commute|drive to)",
        r"(?:keep|keep on|continue|safe to|safely|legal to|still) (?:driving|drive)",
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
        r"(?:when|what time|where|what day) (?:is|was|'s) (?:my|our|the) (?:\w+ )?(?:test[ -]?drive|drive|"
        r"appointment|booking|slot)",
        r"(?:is|are) (?:my|our|the) (?:test[ -]?drive|appointment|booking|slot) (?:still|confirmed|on|booked|at)",
        r"confirm (?:the time|the date|when|what time|that my|my (?:test[ -]?drive|appointment|booking))",
    ),
    Cue.DRIVE_KNOWN: (
        r"(?:my|our) (?:\w+ ){0,3}?(?:test[ -]?drive|appointment|booking|slot)",
        r"(?:booked|scheduled|arranged|agreed|confirmed|planned) (?:\w+ )?(?:test[ -]?drive|appointment)",
        rf"(?:the|my|our) (?:{DAY}|{DAY}'s|upcoming) (?:test[ -]?drive|appointment|booking|slot)",
        r"(?:have|had|got|made) (?:a|an|my) (?:test[ -]?drive|appointment) (?:booked|scheduled|arranged|on|at|for|"
        r"with)",
    ),
    Cue.WISH: (
        r"(?:i|we)(?:'d| would)? (?:really )?(?:like|love|want|wish|prefer|need|hope|fancy)",
        r"would (?:like|love|be (?:possible|great|interested|nice|good|lovely))",
        r"(?:wanna|gonna|want to|wanting to|looking to|hoping to|hope to|keen to|eager to|wondering|love to|like to)",
        r"(?:can|could|may|might|shall) (?:i|we|you|my \w+|somebody|someone)",
        r"(?:is|would|are) (?:it|there|that|any) (?:\w+ )?(?:possible|possibility|way|chance|one|a)",
        r"(?:please|interested|interest|request|requesting|enquir\w*|inquir\w*|availability|available|any chance|"
        r"possible)",
        r"(?:book|schedule|arrange|organi[sz]e|set up|reserve|sign (?:me|us) up|fix up|sort out|put me down)",
        r"when (?:can|could|would|are|is)",
        r"(?:how|where) (?:can|do|could) (?:i|we)",
        r"(?:up for|in the market|considering|thinking (?:of|about)|fancy)",
        r"do you (?:have|offer|do)",
        r"(?:let me|get me)",
    ),
    Cue.ASK: (
        r"(?:know|wonder\w*|tell me|ask|question|enquire|inquire|curious|find out|let me know|clarify|info|"
        r"information|details)",
        r"(?:what|how much|how many|how|which|where|when|who|does it|do you|is there|can it|could you|can you)",
        r"(?:send|give|get|email|mail|post) (?:me|us)",
        r"(?:would like|need|want|like|love|please) … (?:quote|price\w*|offer|brochure|leas\w*|financ\w*|catalogue|"
        r"catalog)",
    ),
    Cue.PAST: (
        r"(?:was|were|had|did|went|yesterday|last (?:week|saturday|friday|month|weekend|year|time|night|tuesday|"
        r"monday)|the other day|earlier|previously|ago)",
        r"(?:drove|driven|tested|tried|bought|ordered|enjoyed|loved|liked|left|impressed|convinced)",
    ),
    Cue.LOST: (
        r"(?:left|forgot|forgotten|lost|dropped|misplaced) (?:\w+ ){0,5}?(?:in|inside|at|behind|on)",
        r"(?:lost property|left behind)",
        r"(?:glasses|sunglasses|jacket|wallet|purse|umbrella|phone|keys|scarf|gloves) … (?:in|inside) (?:the|your|"
        r"that) (?:\w+ )?(?:car|vehicle|demo)",
    ),
    Cue.APPOINTMENT: (r"appointments?", r"booking", r"slot", r"visit", TEST_DRIVE),
    Cue.CANCEL: (
        r"(?:cancel|cancell?ed|cancell?ing|cancellation|call off|calling off)",
        r"(?:can't|cannot|can not|won't|not able to|unable to) (?:\w+ ){0,2}?(?:make it|come|attend|make (?:the|my|"
        r"our) (?:appointment|test[ -]?drive|booking))",
    ),
    Cue.MOVE: (
        r"(?:reschedul\w*|re-schedul\w*|rebook\w*|postpon\w*|push (?:\w+ ){0,3}?back|push it|"
        r"bring (?:\w+ ){0,3}?forward|put (?:\w+ ){0,3}?back|put off|rearrange\w*|re-arrange)",
        r"(?:move|shift|change|swap|switch|moving|changing) (?:it|my|the|our|that) ?(?:\w+ ){0,4}?(?:to|appointment|"
        r"test[ -]?drive|booking|time|date|slot|from|until|earlier|later|instead|forward|back)",
        r"(?:another|different|new|other|later|earlier) (?:day|date|time|slot|appointment)",
        r"(?:come|be there) (?:a bit |a little )?(?:earlier|later)",
    ),
    Cue.LATE: (
        r"(?:running|be|i'm|am|going to be|arrive|being) (?:\w+ )?(?:late|delayed|minutes late)",
        r"(?:stuck in traffic|minutes late|bit late)",
    ),
}
