"""Talk that is meant for a language model, or that answers in the name of others, and so answers nothing."""

import re

from agent.classify.lexicon.cues import Cue
from agent.classify.wording import Wording

# "System: …", "</message>", "confirmation=yes": what talk with a language model is written in, and no person writes.
ROLE = re.compile(
    r"(?:^|\n|[>.!?])\s*[\W_]*(?:system|assistant|user|developer|admin\w*|tool|function|human|ai|ki|bot)\s*[:\]>]"
    r"|</?[a-z_]+>|\[/?inst\]|<\|"
    r"|[\"']?role[\"']?\s*[:=]"
    r"|\b(?:confirm\w*|consent|state|status|intent)[\"']?\s*=+\s*\w|[\"'](?:confirm\w*|consent)[\"']\s*:",
    re.IGNORECASE,
)
# "The customer has already agreed": whoever agrees says "I", or nothing.
REPORTED = re.compile(
    r"\b(?:der|die|den|the|this|dieser?|el|la|le|il|l'|lo|de|deze|ten|bu) ?(?:kund(?:e|in|en)|nutzer\w*|user|customer|"
    r"client[ea]?|prospect|interessent\w*|utente|usuari[oa]|utilisateur|utilisatrice|klant|gebruiker)\b"
    r"|\b(?:klient\w*|użytkownik\w*) (?:już )?(?:potwierdz|zgodzi|wyrazi|zaakcept)"
    r"|\b(?:müşteri|kullanıcı)\w* (?:\w+ )?(?:onayla|kabul|evet)",
    re.IGNORECASE,
)


def speaks_for_others(wording: Wording) -> bool:
    """True for orders to the machine, and for what claims that somebody has agreed: nobody says yes in such words."""
    text = wording.whole.text
    return wording.has(Cue.ORDER) or ROLE.search(text) is not None or REPORTED.search(text) is not None
