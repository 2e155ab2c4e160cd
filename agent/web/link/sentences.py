"""A change as a message of the person: fields as forms have them, and the same in plain sentences."""

from collections.abc import Iterator, Mapping

from agent.catalogue import Catalogue
from agent.classify.analysis import Slots
from agent.dialog.wishes import CHOICES
from agent.dialog.wording import Wording

BETWEEN_WINDOWS = "; "


def list_change(change: Slots, wording: Wording, catalogue: Catalogue) -> dict[str, str]:
    """What is new, by label, in words that are read as exactly that."""
    windows = BETWEEN_WINDOWS.join(wording.describe_window(window) for window in change.availability)
    said = {
        "postcode": change.postcode or "",
        "country": wording.name_value(change.country, "country") if change.country else "",
        "availability": windows,
        "model": catalogue.model(change.model).name if change.model else "",
        "configuration": ", ".join(name_configuration(change, wording)),
        "name": change.name or "",
        "phone": change.phone or "",
    }
    return {label: words for label, words in said.items() if words}


def name_configuration(slots: Slots, wording: Wording) -> Iterator[str]:
    """How the car shall be, in words."""
    for slot in CHOICES:
        if value := getattr(slots, slot):
            yield wording.name_value(value, slot)
    yield from (wording.name_value(extra, "extras") for extra in slots.extras)


def say_change(said: Mapping[str, str], sentences: Mapping[str, str], wishes_already: bool) -> str:
    """The same as a person would say it, a sentence a line; who did not wish for a drive yet does so now."""
    postcode = " ".join(filter(None, (said.get("postcode"), f"({said['country']})" if "country" in said else "")))
    car = ", ".join(filter(None, (said.get("model"), said.get("configuration"))))
    lines = (
        "" if wishes_already else sentences["wish"],
        sentences["postcode"] % postcode if postcode else "",
        sentences["availability"] % said["availability"] if "availability" in said else "",
        sentences["car"] % car if car else "",
        sentences["name"] % said["name"] if "name" in said else "",
        sentences["phone"] % said["phone"] if "phone" in said else "",
    )
    return "\n".join(filter(None, lines))
