"""English words of the guards."""

CUES = {
    "request": r"""
        may i|shall i|can i|could i|just (?:your|the)|only (?:your|the)|what's left|please|need|missing|could you|
        can you|tell me|send me|let me (?:know|have)|give me|i'd also|add|feel free|still open|would be welcome|
        all i'm missing|i'd need|would you mind|could i|may we|kindly|provide|drop me|i just need|remaining|
        requires?|would help|i'd still|to share""",
    "postcode": r"postcodes?|post code|postal code|zip(?: code)?",
    "place": r"where do you live|which (?:town|city)|what (?:town|city)",
    "country": r"which country|(?:austria|switzerland|germany) or|which of the two",
    "availability": r"""
        when (?:would|could|can|do|are|is|will|should|shall|might|suits)|(?:and|or|,) when|^when$|which (?:day|days|
        date|dates|time|times)|what (?:day|time)|times|a (?:day|date)|days""",
    "configuration": r"""
        (?:which|what) (?:of our |kind of )?(?:models?|cars?|vehicle)|the model|which (?:one )?(?:would you|do you)""",
    "confirmation": r"""
        pass\w*|forward|share|send it|hand your request|ok to|to pass|forward\w*|shar\w*|send\w*|submit\w*|hand\w*|
        relay\w*|transfer\w*|proceed|let (?:them|\w+) have|go to|goes to|passing""",
    "permission": r"""
        may|shall i|should i|can i|could i|ok to|okay to|happy for me|do you agree|are you happy|
        would you like me to|with your consent|can you confirm|do i have your|are you okay|are you ok|is it (?:ok|
        okay|alright|all right|fine)|alright|agree|would you like (?:me|us) to|do you want me to|is that ok|
        okay with you|fine with you|all right if|comfortable|(?:ok|okay|fine|good|alright|happy) for (?:me|us)|
        good to go|can i go ahead|do you consent""",
    "name": r"your (?:full )?name",
    "phone": r"phone(?: number)?|number|mobile|contact number|reach you on|call you on",
    "email": r"(?<!this )(?:e-?mail(?: address)?)",
    "change": r"change|different|is off",
    "equipment": r"(?:which|what) (?:colour|color|engine|trim|gearbox|equipment)",
    "private": r"""
        budget|for a living|earn(?:ings)?|spend(?:ing)?|date of birth|birthday|how old|passport|id card|iban|
        credit card|bank details|income|salary|occupation|employer|home address|your address|password|
        licence number|number plate|age|current car|currently drive|children|married|nationality|customer number|
        how many people|driving licence number|social security|how long have you|drive (?:currently|at the moment|
        at present|today)|present (?:car|vehicle)|registration number|are you driving|mileage|miles (?:do )?you|
        do you work|work (?:for a|as)|smoke|copy of|scan of|photo of""",
    "negation": r"""
        not|n't|\w+n't|no|nothing|never|without|whether|unfortunately|afraid|before|isn't|until|nobody|neither|
        only once""",
    "condition": r"""
        once|until|if|when|as soon as|may i|shall i|should|can i|could i|before|ok to|only after|as it stands""",
    "promise": r"""
        guarant\w*|(?:lifetime|years?'?|full) (?:\w+ )?(?:warranty|guarantee)|reserved|booked|(?:is|are|been|
        now) (?:\w+ )?confirmed|i confirm|we confirm|in stock|available immediately|deliver(?:ed|y is|s)|
        free of charge|for free|is free|\w* gift|discount(?:s|ed)?|best price|price cut|promise\w*|special (?:deal|
        price|conditions?|terms)|refund\w*|compensat\w*|goodwill|reimburs\w*|won't cost|no cost|good price|cheaper|
        bargain|waiting for you|is set|all set for|has been (?:set|scheduled|arranged|fixed)|is scheduled|
        is arranged|assure\w*|definitely|i'll make sure|we'll make sure|credit note|no[- ]obligation|
        without obligation|non-binding|complimentary|negotia\w*|cover (?:the|all|your)|(?:we|we'll|i'll|will) pay|
        at our expense|on us|at no|free test drive|leeway|flexib\w* on (?:the )?price|bonus|deleted|erased|
        a free \w+|free (?:service|upgrade|gift|charging|accessor\w*|winter|maintenance|fuel|car)|(?:great|good|
        best|excellent|fantastic|unbeatable|attractive|fair) (?:price|rate|offer|conditions)\w*|we(?:'d| would|'ll|
        will)? (?:like to )?(?:give|offer) you|on the house|treat you|(?:has been|have been|i've|we've|is) (?:moved|
        rescheduled|changed to|shifted)|rescheduled (?:to|for)|money back""",
    "deadline": r"""
        today|tomorrow|immediately|right away|straight away|at once|within|shortly|as soon as possible|in no time|
        by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in the next (?:\w+ )?(?:minutes|hours|days)|
        this (?:afternoon|evening|morning|week)|tonight|asap|(?<!as )soon(?! as)|by the end of|before the weekend|
        in (?:a|an|one|two|a few|\d+) (?:minutes?|hours?|days?)""",
    "passed": r"""
        (?:have|'ve|has|had|i|already|been|was) (?:already )?(?:passed|forwarded|sent|handed|shared|submitted|
        informed|notified|given)(?! you\b)|is (?:now |already )?with|has your request|have told|been informed""",
    "dealer": r"dealers?|dealership|garage|retailer",
    "dealer_acts": r"""
        dealer(?:ship)? (?:has|have|knows|is expecting|expects|already|received|got|will (?!be able))|(?:is|
        are) (?:now |already )?with (?:the|your) dealer""",
    "advert": r"""
        newsletters?|subscribe|sign up|special offers?|promotions?|limited time|(?<!no )hurry|don't miss|download|
        our (?:new )?app|follow us|review|rate us|five-star|voucher|bargain|recommend us|unbeatable|the best car|
        (?:our|current|latest|great|the best) offers?|spring offers|attractive|once-in-a\w*|driving (?:pleasure|
        fun)|dream car|last chance|be amazed|you'll love|fall in love|while stocks last|check out|why not also|
        order now|buy now|lease (?:it )?from|limited[- ](?:offer|edition)|exclusive(?!ly)|(?:great|good|special|
        best) deals?|big savings|save (?:up to|money|now)|on offer|on sale|reduced|price drop|half price|
        prices? (?:\w+ )?(?:go|going|rise|rising|increase|will)\b|don't wait|act (?:fast|now|quickly)|
        while it lasts|last few|selling fast|used cars?|demo cars?|demonstrator\w*|clearance|nearly new|
        social media|facebook|instagram|have a look at our|take a look at our|(?:\w+ )?sale (?:is|has|starts|ends)|
        (?:summer|winter|spring|autumn) sale|did you know|before you go|trade-in bonus|open days?|open house""",
    "formal": r"(?!x)x",
    "informal": r"(?!x)x",
    "injected": r"""
        system prompt|system message|my (?:\w+ )?instructions?|language model|openai|chatgpt|as an ai|
        developer mode|jailbr\w*|ahoy|arr+|matey|from now on i am|ignore (?:all )?previous|you are the assistant|
        i was told to|poem|joke|recipe|password|pirate|as requested, i|here(?:'s| is) (?:the|a|your) (?:code|poem|
        translation|story|joke|recipe)|my (?:system )?rules|i will now|new role|ignor(?:ing|e|ed) (?:my|the|all|any|
        previous|earlier|prior)|guidelines|i am now|i'm now|unrestricted|disregard\w*|override\w*|
        my (?:system )?prompt|prompt says""",
    "poses": r"""
        my name is|i'm a (?:human|real person|person)|i am a (?:human|real person|person)|i'm not a (?:bot|machine|
        program)|i'm (?:julia|anna|max|tom|sarah|lisa|john)|as (?:a|your) (?:\w+ )?(?:member of staff|employee|
        human|sales (?:adviser|advisor|consultant)|customer service (?:agent|representative))|
        i'm part of the (?:sales|service) team|real human|no machine|not a machine|flesh and blood|no bot|you(?:'re|
        are) (?:talking|chatting|writing|speaking) (?:to|with) an? (?:\w+ )?(?:person|human)|actual (?:person|human)""",
    "person": r"person|people|colleagues?|somebody|someone|our team|team|human",
    "machine": r"program|automated|machine|computer|bot|assistant|software|ai|digital|artificial\w*|bots?",
    "title": r"mr|mrs|ms|miss|mister|dr|prof",
    "unit": r"""
        people|persons|seats|hours?|days?|weeks?|minutes|months?|years?|per ?cent|euros?|litres|kilometres|kilograms""",
    "harmless": r"licen[cs]e|question about",
    "about_postcode": r"post ?codes?|postal codes?|zip(?: codes?)?|where|area|near|nearby|region|town|live",
    "about_availability": r"""
        when|days?|dates?|times?|hours?|o'clock|moments?|weekdays?|weekends?|weeks?|mornings?|afternoons?|evenings?|
        slots?|available|availability|free|suits?|schedule|convenient|late""",
    "about_configuration": r"models?|cars?|vehicles?|versions?|which|one|ones|those|these|powertrain",
    "opener": r"""
        (?:(?:in|on|at|for|with|to|from|around|near|of|under|by) )?(?:which|whom|what)|how|where|who|whose|why|
        whether|when|if you(?:'re| are| have| will| would| own)""",
    "opener_verb": r"(?:do|are|have|will|would|did|were|can|could) you(?:r)?|is your|is there|are there",
    "joint": r"and|or|also|plus",
    "familiar": r"""
        right|correct|suits?|work|works|fit|fits|ok|okay|fine|accurate|tell|let|send|say|give|share|mind|check|
        confirm|repeat|write|add|wrong|anything|something|questions?|mean|meant|help|look|search|dealer|agree|happy|
        details|test drive|need|yours|like to|love to|prefer|good|go ahead|right one|for you|best for you|once more|
        again|type|spell|re-?send|retype|request|enquiry|summary""",
    "feature": r"""
        heated seats?|heated steering|sunroof|massage seats?|ambient light\w*|carplay|android auto|cruise control|
        parking sensors|park assist|ventilated seats?|air conditioning|climate control|sound system|keyless\w*|
        alloy wheels|blind[- ]spot|lane[- ]keep\w*|tailgate|wallbox|wall box|fast charging|autopilot|winter tyres|
        roof rails|air suspension|self-driving""",
    "bare_fwd": r"front\w*",
    "bare_rwd": r"rear\w*",
    "bare_awd": r"all-wheel|four-wheel|all wheel|4x4",
    "own_doing": r"change|correct|fix|adjust|note|update|search|look|get started|get going|carry on|continue|go on",
    "wish": r"""
        (?:nice|great|good|lovely|wonderful|pleasant) (?:rest of (?:the|your) )?(?:day|evening|afternoon|morning|
        week|weekend)|enjoy (?:the|your)""",
    "pending": r"""
        once you|only (?:once|after|when|with|if)|as soon as you|until you|after you(?:r)?|when you (?:say|agree|
        confirm)|if you (?:agree|confirm|say)|consent|permission|go-ahead|approval""",
    "article": r"the|a|an|new|our|also|all-new|brand-new",
    "i_am": r"i'm|i am|this is|my name is",
    "wheels": r"wheels?\w*",
    "open": r"""
        know|remains?|remaining|waiting for|details|once more|left|missing is|ask for|let us|hear from you|ask\w*|
        wonder\w*|curious""",
    "relative": r"which|who|whose|where|when",
    "but": r"but|however|though|instead",
    "summary": r"summary|overview|message|recap",
    "offer": r"""
        if you(?:'d)? (?:like|wish|want|fancy)|i(?:'d| would) be (?:happy|glad|delighted) to|let me know|just say|
        happy to (?:arrange|set|organi[sz]e|book)""",
    "brand_noun": r"team|assistant|dealer\w*|model\w*|car\w*|range|partner\w*|customer\w*|i",
    "purchase": r"buy|buying|purchas\w*|trade(?:-| )?in|trading in|part exchange|financ\w*|leas\w*|deposit|insur\w*",
    "soon": r"""
        today|tomorrow|tonight|morning|afternoon|evening|(?<!as )soon(?! as)|shortly|promptly|quickly|hours|
        minutes?|(?:working|business) days?|days|weeks?|by noon|end of (?:the )?(?:day|week|month)|straight away|
        right away|first thing""",
    "already": r"already|meanwhile|in the meantime|by now",
    "told": r"""
        put you in touch|let (?:the|your) \w+ know|told|contacted|knows|aware|has your|have your|has all|have all|
        received|has got|looks forward|look forward|is expecting|expects|registered|signed you up|announced|
        notified|on file|lined up|been told|expect(?:s|ing)?|waiting|briefed|said""",
    "contact": r"""
        contact|call|calls|ring|phone you|reply|replies|answer|answers|respond|get back|be in touch|get in touch|
        hear from|write to you|we|we'll|dealer|expect\w*|see to it""",
    "multiple": r"twice|double|triple|half (?:of|as)|three times",
    "car": r"car|vehicle",
    "ready": r"ready|at your disposal|waiting|fuelled|charged|set aside|yours|available",
    "dealer_noun": r"dealer",
    "out_of_place": r"""
        (?:with |for |from )?(?:who|whom|whose)|how (?:much|many|old|often|long|far|big|soon|did|do you feel)|why|
        what do you (?:do|drive|earn)""",
}
NUMBERS = """
    two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20
    thirty=30 forty=40 fifty=50 hundred=100 thousand=1000"""
