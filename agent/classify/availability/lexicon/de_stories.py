"""German words and endings that tell a story: what was done, and who acts."""

import re

# "gebeten", "ausgefüllt", "entdeckt", "erschienen"; with "habe" or "bin" they tell what was
DONE = re.compile(
    r"\S* (?:(?:an|auf|aus|ein|ab|vor|zu|nach|mit|bei|ueber|um|weg|hin|her|los|vorbei|zurueck|hinaus|rein|raus)?"
    r"ge[a-z]{2,}(?:t|en)|(?:be|ver|ent|er|zer)[a-z]{3,}t|(?:er|ver)schienen|(?:be|ver|ent)[a-z]{1,4}(?:ommen|oren|unden))"
)

# Who acts: the writer, or what a verb in the third person tells of: "der Bus kommt", "die Kita macht zu". What suits
# ("bleibt", "reicht"), what is asked of the reader ("tragt mich ein") and adverbs in -t are none.
ACTING = re.compile(
    r"(?P<I>ich|wir|ick|isch|mia|mer)|(?P<me>mich|mir|uns)|(?P<they>(?:wird|werden|kam|sollte|sollten|wollte|musste|konnte|durfte|er|ihr|mein|unser)"
    r"|(?!(?:bleib|reich|lang|genueg|biet|eign|gib|sag|mein|trag|buch|plan|notier|reservier|merk|setz|stell|pack|halt|"
    r"lass|nehm|schick|jetz|fas|of|selbs|dor|mi|lau|rech|wei|leich|net|ech|berei|stat|arbei|fahr|stad|werkstat|nach|"
    r"viel+eich|vll|exak|perfek|komplet|konkre|schlich|insgesam|ueberhaup|interessier|interessan|elegan|diskre|"
    r"gespann|bekann|begeister|freundlichs|bal?dmoeglichs|zuers|zuletz|zunaechs|hoechs|meis|mus|kanns|haett|koenn|"
    r"wuerd|woll|seid|inklusive|wer|wann|[a-z]*(?:hei|kei|schaf|zei|fahr|wer|poin|mark|dienst|gebie|sich|punk))t$)"
    r"(?!ge)[a-z]{2,}t)"
)
