"""English phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.T_PRICE: (r"(?:price\w*|pricing|how much|cost|costs|expensive|list price|rrp|otr)",),
    Cue.T_OFFER: (
        r"(?:leas(?:e|ing)|financ\w*|pcp|hire purchase|discount\w*|offers?|quote\w*|quotation|brochure\w*|catalogue|"
        r"catalog|trade[ -]?in|part[ -]?ex\w*|monthly|grant\w*|incentive\w*|deals?|deposit)",
    ),
    Cue.T_DELIVERY: (
        r"(?:deliver\w*|lead time\w*|in stock|stock|waiting (?:time|list)|how long (?:is|would|does|until)|"
        r"available (?:from|when|immediately))",
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
        r"(?:extras|options|optional|tow ?bar|panoramic\w*|sunroof|heat pump|matrix|sat ?nav|navigation|leather|"
        r"head-?up|reversing camera|parking camera|heated seats|carplay)",
    ),
    Cue.T_MODELS: (r"(?:which (?:models?|cars)|what (?:models?|cars)|line-?up|model range|range of (?:models|cars))",),
    Cue.T_DEALER: (
        r"(?:where (?:is|are|can|do|would|should)|which (?:dealer\w*|showroom|branch)|nearest|closest|"
        r"opening (?:hours|times)|open (?:on|at|until|sundays?|saturdays?)|are you open|showroom\w*|dealers? (?:in|"
        r"near|around))",
    ),
    Cue.T_BOT: (
        r"(?:(?:are|is|am|r) (?:\w+ ){0,6}?(?:bot|chatbot|robot|machine|human|computer|ai|real person|real|automated|"
        r"person)|chatgpt|artificial intelligence)",
    ),
    Cue.T_DATA_USE: (
        r"(?:what (?:happens|will happen|do you do|will you do) (?:\w+ ){0,3}?(?:data|details|information|number)|"
        r"who (?:gets|sees|receives|has|will see|will get) (?:\w+ ){0,3}?(?:data|details|information|number)|"
        r"privacy\w*|gdpr|why (?:do|would|should) (?:\w+ ){0,3}?(?:need|want|give|have) (?:\w+ ){0,3}?(?:data|"
        r"details|postcode|number|address|name|email)|(?:do you|will you) (?:share|sell|pass) (?:\w+ ){0,4}?(?:data|"
        r"details|information))",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:horsepower|bhp|ps|torque|kwh?|charging (?:time|speed|power)|charge time|how long … charge|wallbox|"
        r"dimensions|length|width|height|ground clearance|turning circle|isofix|ncap|warranty|battery|tax|"
        r"insurance group|payload|roof load|software|carplay|android auto|top speed|0[ -]62|0[ -]60|acceleration|job|"
        r"jobs|internship\w*|apprentice\w*|press|journalist|sponsor\w*|donat\w*|interview|vacanc\w*)",
    ),
}
