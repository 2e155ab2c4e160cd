"""The decided acts become sentences, from the texts of `prompts/` and nothing else."""

from collections import Counter
from dataclasses import fields
from typing import Any

from agent.classify.analysis import Window
from agent.dialog.acts import Act, AskSlots, Reminder, StateAnswer
from agent.dialog.occasion import Occasion
from agent.dialog.texts import CHAT, act_name
from agent.dialog.wording import Wording


def say_acts(acts: tuple[Act, ...], occasion: Occasion, notice: str, wording: Wording) -> tuple[str, dict[str, str]]:
    """The words of the acts alone, and the version of each text; an act said before is worded otherwise this time."""
    facts = {"brand": occasion.brand, "notice": notice, "spoken": choose_quotes(occasion, wording)}
    counted, paragraphs = Counter(occasion.before), []
    texts: dict[str, str] = {}
    for act in acts:
        if isinstance(act, StateAnswer):
            paragraphs.append(act.text)
            continue
        name = act_name(act)
        number, text = counted[name], choose_text(name, occasion.is_letter, wording)
        asked = counted["ask_slots"] + counted["reminder"]
        paragraphs.append(wording.render(text, number, **facts, **gather_facts(act, asked, wording)))
        stamp = wording.texts[text].stamp(number % wording.variants(text))
        texts[name] = f"{texts[name]}, {stamp}" if name in texts else stamp
        counted[name] += 1
    return "\n\n".join(filter(None, paragraphs)), texts


def choose_quotes(occasion: Occasion, wording: Wording) -> dict[Window, str]:
    """The prospect's words for windows, where they say more than the date: not "Monday", that is Monday, 12 October."""
    read = ((window, words, wording.describe_window(window)) for window, words in occasion.spoken)
    return {window: words for window, words, date in read if words.casefold() not in date.casefold()}


def choose_text(act: str, is_letter: bool, wording: Wording) -> str:
    """The text for an act: its own for chats where there is one."""
    name = f"replies/{act}"
    return name + CHAT if not is_letter and name + CHAT in wording.texts else name


def gather_facts(act: Act, asked: int, wording: Wording) -> dict[str, Any]:
    """What a text is filled with: the fields of the act, and its questions in words; `asked` is how often we asked."""
    facts = {one.name: getattr(act, one.name) for one in fields(act)}
    if isinstance(act, AskSlots):
        facts["questions"] = phrase_questions(act.slots, act.place, asked, wording)
    elif isinstance(act, Reminder):
        facts["questions"] = phrase_questions(act.slots, None, asked, wording)
    return facts


def phrase_questions(slots: tuple[str, ...], place: str | None, number: int, wording: Wording) -> list[str]:
    """The questions for slots, in other words each time; the postcode of a town already named is asked for as such."""
    keys = ["postcode_of" if slot == "postcode" and place else slot for slot in slots]
    kinds = [wording.words["questions"][key] for key in keys if key != "confirmation"]
    return [str(kind[number % len(kind)]).replace("%s", place or "") for kind in kinds]
