"""English phrases for the other things people write for, and what no customer writes."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SERVICE: (
        r"(?:workshop|garage appointment|service (?:appointment|booking|interval|due|light|history|centre|center|"
        r"plan|department)|servicing|serviced|full service|annual service|oil change|inspection|maintenance|mot)",
        r"(?:(?:winter|summer|all[ -]season|spare|new|flat)? ?(?:tyre|tire|wheel)s?(?: change| swap| storage)?|"
        r"puncture|wheel alignment|rims?)",
        r"(?:spare part|part number|replacement (?:part|key|bulb)|brake|brakes|brake pads?|wiper|wipers|windscreen|"
        r"windshield|headlight|bulb|mirror|floor mats|roof (?:box|rack|bars)|spare key|bumper)s?",
        r"(?:recall|recalled|breakdown|broke down|broken down|tow(?:ed)? (?:away|truck)|won't start|doesn't start|"
        r"does not start|warranty|goodwill)",
        r"(?:warning (?:light|lamp|message)|engine light|error (?:message|code)|rattl\w*|squeak\w*|noise|leak\w*|"
        r"faulty|fault|broken|not working|stopped working|doesn't work|dead battery|flat battery|battery is dead)",
        r"(?:app|login|log in|password|account|software update|firmware|over[ -]the[ -]air|bluetooth|pairing|pair my|"
        r"sync\w*)",
        r"(?:repair\w*|bodywork|dent|scratch\w*|courtesy car|loan car|owner'?s manual|handbook|logbook)",
    ),
    Cue.OWN_CAR: (
        r"(?:my|our) (?:\w+ ){0,3}?(?:car|vehicle|motor|old \w+)",
        r"(?:vin|chassis number|number plate|registration (?:number|plate)|mileage|odometer|reg number)",
    ),
    Cue.COMPLAINT: (
        r"(?:complain\w*|complaint\w*|unacceptable|disgrace\w*|ridiculous|outrageous|appalling|shocking|shambles|"
        r"joke|pathetic|rude|unprofessional|arrogant|shameful|scandal\w*|insult\w*|terrible|awful|dreadful|horrible|"
        r"useless)",
        r"(?:disappoint\w*|frustrat\w*|annoy\w*|angry|furious|fed up|sick of|disgusted|dissatisfied|unhappy|let down|"
        r"upset)",
        r"(?:nobody|no one|no-one|noone|not one person|nobody has) (?:\w+ ){0,4}?(?:answer\w*|repl\w*|call\w*|"
        r"contact\w*|respond\w*|got back|gets back|cares?|came back|bothered|turned up)",
        r"(?:no|never|still no|without any|not had (?:a|any)|haven't had (?:a|any)|never (?:got|received|had) (?:a|"
        r"an|any)) (?:reply|response|answer|call back|callback|feedback)",
        r"(?:waiting|waited) (?:for )?(?:over |more than |nearly |almost )?(?:\w+ )(?:weeks|days|months|hours)",
        r"(?:lawyer|solicitor|legal action|trading standards|ombudsman|refund|money back|never again|poor (?:service|"
        r"treatment)|bad service|worst)",
        r"(?:third time|fourth time|yet again|for the umpteenth|ripped? off|rip-off|scammed|lied|fobbed off|stood up|"
        r"wasted my|waste of)",
    ),
    Cue.SALES: (
        r"(?:price|prices|pricing|price list|cost|costs|how much|monthly|per month|rate|rates|rrp|otr)",
        r"(?:leas(?:e|ing)|financ\w*|pcp|hire purchase|loan|apr|deposit|discount\w*|incentive|grant|cash|"
        r"trade[ -]?in|part[ -]?ex\w*|part exchange)",
        r"(?:quote|quotation|offer|offers|deal|deals)",
        r"(?:buy|buying|purchase|purchasing|order|ordering|bought|new car|used|second[ -]hand|nearly new|pre-?owned|"
        r"approved used|ex-demo|in the market)",
        r"(?:brochure\w*|catalogue|catalog|spec sheet|spec|specs|specification\w*|configur\w*|options|trim levels?|"
        r"equipment)",
        r"(?:deliver(?:y|ed|ies)|lead time|in stock|stock|availability|available|waiting (?:time|list)|release date|"
        r"launch)",
        r"(?:range|consumption|mpg|economy|boot|boot space|trunk|luggage|towing|tow bar|towbar|tow|payload|charging|"
        r"charge|horsepower|bhp|kw|kwh|engine|dimensions|turning circle|seats|seater|isofix|technical)",
        r"(?:company car|fleet|business user|motability|salary sacrifice|advice)",
    ),
    Cue.RECEIPT: (
        r"(?:thank you|thanks) (?:very much |so much )?for (?:your (?:\w+ )?(?:enquiry|inquiry|interest|order|booking|"
        r"request)|contacting (?:us|the)|getting in touch with us)",
        r"(?:our team|one of our \w+|a member of our \w+) (?:\w+ ){0,3}?(?:aims? to|will|shall|endeavours? to) "
        r"(?:\w+ ){0,3}?(?:respond|reply|be in touch|get back|contact you|come back|answer)",
    ),
    Cue.AUTOMATED: (
        r"(?:out[ -]of[ -](?:the[ -])?office|automatic reply|auto(?:matic)?[ -]?(?:reply|response|responder|"
        r"generated)|automated (?:message|reply|response|email|e-mail|notification|confirmation)|autoreply|"
        r"on annual leave|on leave until|away from (?:my desk|the office)|out of (?:the )?office)",
        r"(?:this (?:is an? |email |message |mailbox |inbox )(?:\w+ )?(?:automatically|automated|not monitored|"
        r"unmonitored|auto))",
        r"(?:undeliver\w*|delivery (?:has )?(?:failed|status notification|failure)|mail delivery|"
        r"could not be delivered|couldn't be delivered|returned mail|mailbox (?:is )?full|address not found|"
        r"mailer-daemon|postmaster)",
        r"(?:do not reply|don't reply|no-?reply|noreply|please do not respond)",
        r"(?:your (?:ticket|case|request|order|parcel|package|shipment|invoice) (?:\w+ )?(?:#?\w*\d\w*|has been|was|"
        r"is now|will be))",
        r"(?:ticket|case|order|ref(?:erence)?) ?(?:no\.?|id|number)?:? ?#[\w-]{3,}",
        r"(?:view (?:it |this (?:email )?)?(?:online|in (?:your )?browser)|manage (?:your )?preferences|"
        r"unsubscribe (?:here|at any time|from this)|you(?:'re| are) receiving this|click here to unsubscribe|"
        r"weekly digest|in this issue|read receipt)",
        r"(?:unsubscribe: ?(?:https?:|www|here)|reply unsubscribe|you are on this (?:mailing )?list|"
        r"you receive this|because you (?:signed up|subscribed))",
        r"(?:we have received your (?:request|message|email|enquiry|inquiry)|we've received your|"
        r"has been received and)",
    ),
    Cue.SPAM: (
        r"(?:pay (?:\S+ )?(?:customs|fee|now)|customs fee|wire transfer|gift cards?|credit card)",
        r"(?:seo|backlinks?|search engine|google rank\w*|first page of google|guest post\w*|link building|"
        r"lead generation|digital marketing|web ?site (?:design|traffic|redesign)|domain authority|b2b leads?|"
        r"email list|mailing lists? of|traffic to your)",
        r"(?:bitcoin|crypto\w*|casino|winner|lottery|inheritance|million (?:dollars|euros|usd|pounds)|beneficiary|"
        r"prince|loan offer|passive income|investment opportunity|investors?|forex|trading signals)",
        r"(?:or|otherwise) (?:it|they|all (?:\w+ )?(?:mails?|data)|your \w+) will be (?:deleted|suspended|closed|"
        r"locked)",
        r"(?:viagra|cialis|weight loss|dating|singles|escort|webcam)",
        r"your (?:account|mailbox|page|parcel|password|domain|payment|wallet) (?:has been|will be|is|"
        r"was) (?:\w+ )?(?:suspended|restricted|disabled|locked|limited|deactivated|expir\w*|on hold|blocked|deleted)",
        r"(?:click (?:here|the link|below)|verify your (?:account|identity|page)|confirm your (?:account|password|"
        r"identity)|act now|limited time offer|100% free|claim your|copyright violation|violat\w+ (?:our )?community)",
        r"(?:we (?:are|'re) a (?:leading|professional|global)|our (?:agency|company (?:offers|provides|specializes|"
        r"specialises)|factory|software|platform|solution)|manufacturer (?:of|from|in)|supplier|wholesale|"
        r"we (?:offer|provide|supply|manufacture|sell|export)|cleaning services|staffing|free (?:demo|consultation|"
        r"audit|trial|quote for your business))",
    ),
    Cue.JOB: (
        r"(?:job|jobs|vacanc\w+|apply|applying|application for|apprentice\w*|intern|internship\w*|cv|resume|"
        r"career\w*|hiring|position (?:as|of)|work experience|trainee)",
    ),
    Cue.ORDER: (
        r"(?:ignore|forget|disregard|override|bypass) … (?:instructions?|rules|prompts?|guidelines|directives)",
        r"system ?-?prompt\w*",
        r"(?:print|repeat|reveal|show|output) … (?:your (?:prompt|instructions|rules)|text above|words above)",
        r"you are now (?:an? \w+|dan|in \w+ mode)",
        r"(?:pretend|act as if|imagine|role-?play) … (?:you are|you're|you were|as) (?:\w+ ){0,2}?(?:dan|human|person|"
        r"bot|assistant|salesman|salesperson|employee|boss)",
        r"(?:from now on|as of now) you (?:are|will be)",
        r"(?:give|tell|show|send) (?:me|us) … (?:the last|another|other|your other|previous) (?:customer|"
        r"client|prospect)",
    ),
    Cue.PRESS: (
        r"(?:press|journalist\w*|editor\w*|magazine|blog\w*|influencer\w*|youtube\w*|interview|press (?:car|fleet|"
        r"kit|office|release)|media|review unit|podcast)",
        r"(?:sponsor\w*|donat\w*|charity|fundrais\w*|raffle|school project|thesis|survey|dissertation|kit sponsor)",
    ),
}
