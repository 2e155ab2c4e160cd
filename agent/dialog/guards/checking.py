"""All guards in one table, and the one call that runs them."""

from collections.abc import Callable, Iterator, Mapping

from agent.dialog.guards.address import wrong_address, wrong_language
from agent.dialog.guards.asking import asks_something_else
from agent.dialog.guards.cars import invented_equipment, invented_model
from agent.dialog.guards.draft import Draft, Violation
from agent.dialog.guards.frame import fact_missing, imprint_missing, notice_missing, too_long
from agent.dialog.guards.numbers import invented_number
from agent.dialog.guards.obeying import obeyed_injection
from agent.dialog.guards.permitted import Permitted
from agent.dialog.guards.persons import foreign_data, invented_link, poses_as_person
from agent.dialog.guards.promises import advertising, handed_over_unconfirmed, invented_promise

Guard = Callable[[Draft], Iterator[str]]  # the words of the text that do the harm, or what is missing from it
GUARDS: Mapping[str, Guard] = {
    "AsksSomethingElse": asks_something_else,
    "FactMissing": fact_missing,
    "InventedNumber": invented_number,
    "InventedLink": invented_link,
    "InventedModel": invented_model,
    "InventedEquipment": invented_equipment,
    "InventedPromise": invented_promise,
    "HandedOverUnconfirmed": handed_over_unconfirmed,
    "ForeignData": foreign_data,
    "PosesAsPerson": poses_as_person,
    "ObeyedInjection": obeyed_injection,
    "Advertising": advertising,
    "WrongLanguage": wrong_language,
    "FormalAddress": wrong_address,
    "TooLong": too_long,
    "NoticeMissing": notice_missing,
    "ImprintMissing": imprint_missing,
}


def check(text: str, permitted: Permitted) -> tuple[Violation, ...]:
    """Everything that is wrong with a text that is about to leave; empty when it may."""
    draft = Draft(text, permitted)
    return tuple(Violation(harm, words) for harm, guard in GUARDS.items() for words in guard(draft))
