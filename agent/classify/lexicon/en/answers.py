"""English phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.YES: (
        r"(?:yes+|yeah|yea|yep|yup|ya|ye|yess+|aye|sure|certainly|absolutely|definitely|of course|indeed|ok|okay|"
        r"okey|k|kk|alright|all right|right|correct|exactly|agreed|affirmative|confirmed|confirm|i confirm|"
        r"by all means|that's right|that is right|sounds (?:good|great|perfect|right|fine|about right)|looks (?:good|"
        r"right|correct|great|fine|perfect)|all (?:good|correct|right|fine)|that works|works for me|spot on|"
        r"that's correct|that is correct|that's fine|that's it|that's me|it is|it's all correct|everything(?:'s|"
        r" is) (?:correct|right|fine|good))",
        r"(?:go ahead|go for it|please do|do it|please proceed|proceed|carry on|book it|send it|send it (?:over|off)|"
        r"submit it|let's (?:do (?:it|that|this)|go)|make it so|fire away|crack on|happy with that|i'm happy|"
        r"green light|you're good to go|good to go|please go ahead|pass it (?:on|along)|pass (?:it|that|this|"
        r"everything|them) on|forward it|please pass (?:it )?on|please forward|you may|you can|yes please)",
        r"(?:bang on|that'll do(?: nicely)?|that will do(?: nicely)?|"
        r"that's the one|go on(?: then)?|you bet|deal|done|totally|lgtm|everything checks out|checks out|"
        r"(?:that's |that is |it's )?all in order|sure thing|right you are|on (?:ye|you) go|"
        r"fine by me|happy days|no objections)",
        r"(?:ja|jawohl|👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:great|perfect|super|lovely|brilliant|wonderful|fantastic|excellent|awesome|cool|good|fine|nice|ideal|"
        r"amazing|splendid|happy|magic|ace|sweet|terrific|very good|that's (?:great|perfect|lovely|brilliant|fine)|"
        r"that would be (?:great|perfect|lovely))",
    ),
    Cue.NO: (
        r"that's not what (?:i|we) (?:said|meant|wrote|asked)\w*",
        r"(?:no|nope|nah|noo+|na|nay|negative|no way|not really|absolutely not|certainly not|definitely not|"
        r"of course not|not at all|by no means|no thanks|no thank you|nein)",
        r"(?:wrong|incorrect|(?:that's|that is|it's|it is|this is|isn't|not) (?:\w+ )?(?:wrong|incorrect|not right|"
        r"not correct|not quite right|right\?|quite right)|not (?:correct|right|quite|quite right|ok|okay|true)|"
        r"there's (?:a|an) (?:mistake|error)|rather not|please don't|please do not|don't|i'd rather not|"
        r"doesn't (?:suit|work|look right))",
        r"(?:nothing of the sort|hold off|nae?|not likely)",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (
        r"(?:not|no|never|don't|do not|doesn't|isn't|aren't|won't|can't|cannot|wouldn't|without|none|nothing|neither|"
        r"hasn't|haven't|dont|cant|didn't)",
    ),
    Cue.NEGATION_HARMLESS: (
        r"(?:no (?:problem|problems|worries|issues?|changes?|objections?|further questions|need to (?:change|call)|"
        r"more questions|questions)|nothing (?:to (?:change|add)|else|wrong)|why not|can't wait|cannot wait|"
        r"don't (?:call|ring|phone)|not only|not a problem|don't mind|no calls?|no need to call)",
    ),
    Cue.DOUBT: (
        r"(?:if|unless|provided|as long as|once|only when|only if|assuming|subject to|before)",
        r"(?:maybe|perhaps|possibly|probably|might|i think|i guess|i suppose|guess so|suppose so|not sure|unsure|"
        r"dunno|don't know|more or less|mostly|almost|nearly|in principle|in theory|kind of|kinda|sort of|hm+|hmm+|"
        r"er+|um+|whether|eh)",
        r"(?:think about|ask|check|question|wait|hang on|hold on|one moment|one sec|a minute|let you know|"
        r"get back|talk to|first|not yet)",
        r"(?:yeah right|yeah,? sure|sure,? sure|as if|ha+ha+\w*|lol|lmao|joke|joking|kidding|when (?:hell|pigs)|"
        r"in your dreams|dream on|whatever)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (
        r"(?:but|however|only|except|although|though|just|instead|rather|change|correction|apart from|later|earlier)",
    ),
    Cue.QUESTION_WORD: (r"(?:what|how|when|where|who|whom|whose|why|which|whether)",),
    Cue.HANDED_ON: (
        r"(?:share|shared|sharing|forward\w*|transfer\w*|disclos\w*|hand(?:ing|ed)? (?:\w+ ){0,3}?(?:over|to (?:a|"
        r"the|any|your|that))|(?:sell|sold) (?:my|our|it|"
        r"them|any)|give out|giving out|"
        r"release|send on|passing on|passing|(?:passed|pass)(?! (?:on )?(?:my|our|the) (?:thanks|regards|greetings|"
        r"compliments|praise|"
        r"feedback|message|complaint)))",
        r"(?:give|giving|send|sending|submit|provide) (?!me |us |over )(?:\w+ ){0,6}?(?:to|with) (?:a|the|any|my|"
        r"your|that|other|"
        r"third|anyone)",
        r"(?:data|details|info|information|number) (?:\w+ )?(?:going|goes|go) (?:on )?to",
        r"(?:dealer\w*|garage|showroom|branch|partner|third part\w+|anyone(?: else)?) (?:(?!already)\w+ ){0,5}?(?:"
        r"have|having|"
        r"gets?|getting|receive|receives|know|contact)",
    ),
    Cue.LIMITED_USE: (
        r"(?:(?:but|and|just|please|also) ){0,3}(?:don't|dont|do not|no|without|not for|never) (?!more)(?:\w+ "
        r"){0,5}?(?:newsletters?|marketing(?: \w+)?|ads|adverts?|advertis\w+|"
        r"spam|promotions?|promotional \w+|mailing lists?|junk(?: mail)?|cold calls)(?! any ?more)(?: (?:please|"
        r"though|ok|thanks)){0,2}",
        r"(?:(?:but|and|please) ){0,2}only (?:\w+ ){0,4}?(?:for|in connection with) (?:the|this|my|that) (?:\w+ "
        r"){0,2}?(?:test drive|drive|purpose|request|enquiry|inquiry|appointment)(?: only)?|for (?:this|the) "
        r"(?:purpose|test drive) only",
    ),
    Cue.PERMITS: (
        r"(?:you (?:may|can|are allowed to|have my permission)|(?:share|forward|pass|send) (?:it|that|this|them|"
        r"everything) (?:on |over )?(?:with|to) (?:them|the dealer\w*|whoever)|i allow|feel free)",
    ),
    Cue.PERSONAL_DATA: (
        r"(?:data|details|information|info|contact|number|address|email|e-mail|name|particulars|sharing)",
    ),
    Cue.DEALER: (
        r"(?:dealer\w*|third part\w+|retailer|showroom|branch|partner|anyone(?: else)?|salesman|sales team|garage|"
        r"others?)",
    ),
    Cue.ALLOW: (
        r"(?:may|can|could|are allowed|allow\w*|agree\w*|consent\w*|happy|fine|okay|ok|permit\w*|permission|"
        r"authori[sz]e\w*|free to|welcome to|go ahead|by all means|no objections?|don't object|please|yes|sure|"
        r"approve\w*|don't mind|no objection|no problem)",
    ),
    Cue.WITHHELD: (
        r"(?:not|never|nothing) (?:\w+ ){0,2}?(?:to|with) (?:\w+ ){0,2}?(?:dealer\w*|retailer\w*|third part\w+|"
        r"showroom|anyone|"
        r"anybody|partners?|others?)",
        r"(?:no|without) (?:dealers?|third part\w+|retailers?|sharing|passing on|forwarding)",
        r"(?:details|data|info|number|everything) (?:\w+ )?(?:stays?|remains?) "
        r"(?:with (?:you|us|me)|private|in ?house|between us)",
        r"keep (?:it|this|that|them|my \w+|everything|all of it) (?:\w+ ){0,2}?(?:to yoursel\w+|private|between us|"
        r"confidential|"
        r"with you|in ?house)",
        r"(?:withdraw|revoke|refuse|object|decline|forbid|retract)\w* … (?:consent|permission|sharing|shared|passing|"
        r"passed|forwarded|"
        r"forwarding|approval)",
    ),
    Cue.OWN_GIVING: (
        r"(?:rather not|prefer not to|don't want to|do not want to|not comfortable|won't|will not|"
        r"not happy to|not going to) "
        r"(?:\w+ )?(?:give|giving|share|sharing|disclose|disclosing|hand|handing)",
    ),
    Cue.INTRODUCTION: (
        r"(?:my name is|my name's|my names|the name is|name is|the name's|i am called|i'm called|call me|calls me|"
        r"myself|i go by|name's|this is|it's|(?:hi|hey|hello|yo|morning),? its|i'm|i am|im|name|my details|the name)",
    ),
    Cue.CLOSING: (
        r"(?:with )?(?:my )?(?:very )?(?:kind|best|warm|kindest|warmest|many|friendly) (?:regards|wishes|greetings)",
        r"regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers|cheerio|best|all the best|warmly|"
        r"warmest|"
        r"br|kr|rgds|take care|yours|greetings|love|x+|bye|see you(?: soon)?|respectfully|speak soon|talk soon|"
        r"looking forward|have a (?:good|nice|great|lovely) (?:day|weekend|evening|one)|sorry about (?:that|this)",
        r"(?:with |many )?(?:thanks|thank you|thx|tnx|ta)(?: (?:in advance|again|very much|a lot|so much|a million|"
        r"for \w+ (?:\w+ ){0,2}?\w+(?=[.,!\n]))){0,3}(?: and (?:kind |best )?regards)?",
        # people who write English or German close in their own language
        r"(?:bien )?cordialement|bien à vous|amicalement|(?:meilleures |cordiales )?salutations|"
        r"bonne (?:journée|soirée)|merci(?: d'avance| beaucoup)?|(?:cordiali |distinti )?saluti|grazie(?: mille)?|"
        r"(?:un )?(?:cordial )?saludos?",
        r"atentamente|(?:muchas )?gracias|(?:met )?vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|bedankt|pozdrawiam|"
        r"pozdrowienia|z poważaniem|dziękuję|saygılar(?:ımla|ımızla)?|selamlar|iyi günler|teşekkürler|teşekkür ederim",
    ),
    Cue.SOFTENER: (r"(?:thanks|thank you|please|hi|hello)",),
    Cue.CONDITION: (r"(?:if|only|unless|once)",),
    Cue.JOINT: (r"(?:and|but|because|or)",),
}
