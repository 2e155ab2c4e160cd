"""English words of the guards."""

CUES = {
    "request": r"""
        may i|shall i|can i|could i|just (?:your|the)|only (?:your|the)|what's left|please|need|missing|could you|
        can you|tell me|send me|let me (?:know|have)|give me|i'd also|add|feel free|still open|would be welcome|
        all i'm missing""",
    "postcode": r"postcodes?|post code|postal code|zip(?: code)?",
    "place": r"where do you live|which (?:town|city)|what (?:town|city)",
    "country": r"which country|(?:austria|switzerland|germany) or|which of the two",
    "availability": r"""
        when(?! the time)(?! it suits)(?! you are ready)|which (?:day|days|date|dates|time|times)|what (?:day|time)|
        times|a (?:day|date)|days""",
    "configuration": r"""
        (?:which|what) (?:of our |kind of )?(?:models?|cars?|vehicle)|the model|which (?:one )?(?:would you|do you)""",
    "confirmation": r"pass\w*|forward|share|send it|hand your request|ok to|to pass",
    "permission": r"may|shall i|should i|can i|could i|ok to|okay to|happy for me|do you agree|are you happy",
    "name": r"your (?:full )?name",
    "phone": r"phone(?: number)?|number|mobile",
    "email": r"(?<!this )(?:e-?mail(?: address)?)",
    "change": r"change|different|is off",
    "equipment": r"(?:which|what) (?:colour|color|engine|trim|gearbox|equipment)",
    "private": r"""
        budget|for a living|earn(?:ings)?|spend(?:ing)?|date of birth|birthday|how old|passport|id card|iban|
        credit card|bank details|income|salary|occupation|employer|home address|your address|password|
        licence number|number plate""",
    "negation": r"""
        not|n't|\w+n't|no|nothing|never|without|whether|unfortunately|afraid|before|isn't|until|nobody|neither|
        only once""",
    "condition": r"""
        once|until|if|when|as soon as|may i|shall i|should|can i|could i|before|ok to|only after|as it stands""",
    "promise": r"""
        guarant\w*|(?:lifetime|years?'?|full) (?:\w+ )?(?:warranty|guarantee)|reserved|booked|
        (?:is|are|been|now) (?:\w+ )?confirmed|i confirm|we confirm|in stock|available immediately|
        deliver(?:ed|y is|s)|free of charge|for free|is free|\w* gift|discount(?:s|ed)?|best price|price cut|
        promise\w*""",
    "deadline": r"""
        today|tomorrow|immediately|right away|straight away|at once|within|shortly|as soon as possible|in no time|
        by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in the next (?:\w+ )?(?:minutes|hours|days)""",
    "passed": r"""
        (?:have|'ve|has|had|i|already|been|was) (?:already )?(?:passed|forwarded|sent|handed|shared|
        submitted|informed|notified|given)(?! you\b)|is (?:now |already )?with|has your request|have told|
        been informed""",
    "dealer": r"dealers?|dealership|garage|retailer",
    "dealer_acts": r"""
        dealer(?:ship)? (?:has|have|will|knows|is expecting|already)|
        (?:is|are) (?:now |already )?with (?:the|your) dealer""",
    "advert": r"""
        newsletters?|subscribe|sign up|special offers?|promotions?|limited time|(?<!no )hurry|don't miss|download|
        our (?:new )?app|follow us|review|rate us|five-star|voucher|bargain|recommend us|unbeatable|the best car""",
    "formal": r"(?!x)x",
    "informal": r"(?!x)x",
    "injected": r"""
        system prompt|system message|my (?:\w+ )?instructions?|language model|openai|chatgpt|as an ai|
        developer mode|jailbr\w*|ahoy|arr+|matey|from now on i am|ignore (?:all )?previous|you are the assistant|
        i was told to""",
    "poses": r"""
        my name is|i'm a (?:human|real person|person)|i am a (?:human|real person|person)|
        i'm not a (?:bot|machine|program)|i'm (?:julia|anna|max|tom|sarah|lisa|john)""",
    "person": r"person|people|colleagues?|somebody|someone|our team|team|human",
    "machine": r"program|automated|machine|computer|bot|assistant",
    "title": r"mr|mrs|ms|miss|mister",
    "unit": r"""
        people|persons|seats|hours?|days?|weeks?|minutes|months?|years?|per ?cent|euros?|litres|kilometres|kilograms""",
    "harmless": r"licen[cs]e|question about",
}
NUMBERS = """
    two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20
    thirty=30 forty=40 fifty=50 hundred=100 thousand=1000"""
