"""Polish phrases for the wish to deal with a person instead of the machine."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.HUMAN: (
        r"^\s*(?:człowiek|człowieka|osoba|konsultant|konsultanta|pracownik|doradca)\s*[.!]?\s*$",
        r"(?:z|od|do|przez) (?:jakimś |jakąś |jakiegoś |kimś |prawdziw\w+ |żyw\w+ |normaln\w+ |"
        r"realn\w+ ){0,2}(?:człowiek\w*|żyw\w+ osob\w+|prawdziw\w+ osob\w+|"
        r"osob\w+ z krwi|konsultant\w*|pracownik\w*|przedstawiciel\w*|doradc\w+|człowieka|człekiem|ludź(?:mi|"
        r"mi)) ?(?:\w+ )?(?:rozmaw\w+|pogada\w+|pisać|"
        r"proszę|połącz\w*|porozmawia\w+)?",
        r"(?:porozmawia\w+|pogada\w+|rozmawia\w+|mówić|pisać|połącz\w+|przełącz\w+|skontaktowa\w+|"
        r"gadać) (?:\w+ ){0,3}?(?:z|do) (?:\w+ ){0,2}?(?:kimś|człowiek\w*|"
        r"osob\w+|pracownik\w*|konsultant\w*|handlowc\w+|sprzedawc\w+|doradc\w+|ludźmi|kims)",
        r"(?:prawdziw\w+|żyw\w+|realn\w+) (?:człowiek\w*|osob\w+|rozmów\w+|pracownik\w*|konsultant\w*|doradc\w+|"
        r"sprzedawc\w+|kontakt\w*)",
        r"(?:chcę|poproszę|proszę(?: o)?|dajcie|daj|wolę|potrzebuję|poprosić) (?:\w+ ){0,2}?(?:człowieka|konsultanta|"
        r"pracownika|konsultantkę|żywego|kogoś żywego|"
        r"kogoś prawdziwego|kontakt z człowiekiem)",
        r"(?:nie|żaden|żadnego|żadnym|dość|bez|zamiast|nie chcę) (?:\w+ ){0,4}?(?:bot(?:em|a|ów|ami|y)?|chatbot\w*|"
        r"robot\w*|maszyn\w+|automat(?:em|u|ów|ami|a)|komputer\w*|"
        r"sztuczn\w+ inteligencj\w+|ai)",
        r"(?:człowieka|człowiek|konsultant|konsultanta),? (?:proszę|poproszę)|kogoś z krwi i kości|z krwi i kości|"
        r"(?:ktoś|kogoś) (?:żyw\w+|prawdziw\w+)",
        r"(?:niech|żeby|aby|czy może|mógłby|może) (?:\w+ ){0,3}?(?:odpowie|odpisze|odpisał\w*|odpowiedział\w*|zajął|"
        r"zajmie|zająć|przejmie|przejął|zobaczy|przeczyta|pomoże|odpisać|"
        r"odpowiedzieć) (?:\w+ ){0,4}?(?:człowiek|prawdziw\w+|żyw\w+|pracownik|konsultant\w*|ktoś z (?:państwa|"
        r"waszego|was))",
        r"(?:człowiek|pracownik|konsultant\w*) (?:\w+ ){0,3}?(?:zamiast|a nie|nie) (?:\w+ )?(?:bot\w*|automat\w*|"
        r"robot\w*|maszyn\w*)",
        r"kontakt\w* z (?:\w+ ){0,2}?(?:człowiekiem|osobą|pracownikiem|konsultantem|doradcą)|ludzk\w+ (?:pomoc\w*|"
        r"kontakt\w*|odpowiedź)",
    ),
    Cue.HUMAN_THERE: (
        r"(?:jest|są|siedzi|pracuje|macie) (?:\w+ ){0,4}?(?:człowiek|ludzie|żywa osoba|prawdziwa osoba|ktoś "
        r"(?:prawdziwy|żywy|z kim|realny)|konsultant)",
    ),
    Cue.BY_MAIL: (
        r"(?:odpis(?:ać|z|zcie|anie)|odpowiedz(?:ieć|cie)?|odpowiedź|napis(?:ać|z|zcie)|wy(?:słać|ślij|"
        r"ślijcie|śle)|proszę|wolę|wolał\w*|lepiej) … (?:mailem|mailowo|e-?mailem|e-mailowo|na maila|"
        r"na e-?mail|przez maila)",
        r"(?:mailem|mailowo|e-?mailem) (?:proszę|poproszę|będzie lepiej)",
    ),
}
