"""English words and endings that tell a story: what was done, and who acts."""

import re

# "We noticed", "nobody answered"
DONE = re.compile(
    r"(?P<alone>(?:i|we|you|they|he|she|it|who|which|nobody|someone|somebody|and|also|just|already) "
    r"(?!propos|suggest|mention|prefer|plann|hop|wish|interest|excit|delight|pleas|retir|offer|need|allow|decid|settl|agre|pick|suit)[a-z]{2,}ed)"
)

# Who acts: the writer, or others: "my son flies in", "the kids finish school"
ACTING = re.compile(
    r"(?P<I>i|we|im|ive)|(?P<me>me|us)|(?P<they>he|she|they|comes|arrives?|arriving|flies|lands?|landing|gets|leaves?|leaving"
    r"|starts?|starting|begins?|finish(?:es)?|ends?|ending|opens|closes|shuts|runs|expires?|goes|moves|visits?"
    r"|visiting|has|needs|wants|says|shows|rings|delivers?|drops|takes|turns|lasts|stops|plays|teach(?:es)?|travels"
    r"|meets|breaks|returns?|returning|coming|lets|lives|due|fetch(?:es)?|picks|brings|knocks|kicks|wraps|falls)"
)
