"""What is true of one simulated prospect: drawn before the first word, known to nobody but the prospect."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from agent.catalogue import Model
from agent.classify.analysis import Slots
from agent.dialog.policy import Policy
from agent.intake.message import Channel
from agent.postcodes import PostcodeArea
from evals.simulation.bank import Bank
from evals.simulation.personas import Persona

START = datetime(2026, 2, 2, 6, tzinfo=UTC)
MIDDAY = 14  # hours of the day in which people write
EVENTFUL = 0.12  # odds of a long pause, of a message sent twice, and of an automatic mail in between
ABROAD = {
    "FR": ("67000", "Strasbourg"),
    "IT": ("39100", "Bolzano"),
    "NL": ("1012 AB", "Amsterdam"),
    "PL": ("50-001", "Wrocław"),
    "BE": ("4000", "Liège"),
    "DK": ("6200", "Aabenraa"),
}
NETWORKS = ("151", "152", "157", "159")  # German mobile prefixes
PAUSES = (timedelta(days=3), timedelta(days=16))  # past the reminder, past the closing note


@dataclass(frozen=True)
class Truth:
    """Who writes, where, and what they want; `spoken_phone` is the number as they write it."""

    id: str
    persona: Persona
    bank: Bank
    channel: Channel
    starts: datetime
    wish: Slots
    other_model: str
    other_place: PostcodeArea
    spoken_phone: str
    abroad: bool
    verdicts: tuple[str, ...]
    afters: tuple[str, ...]
    leaves_at: int | None  # the turn at which nothing is heard any more
    pause_at: int | None
    pause: timedelta
    twice_at: int | None
    machine_at: int | None


def draw_truth(number: int, persona: Persona, bank: Bank, policy: Policy, rng: Random) -> Truth:
    """One prospect."""
    model, other = rng.sample(policy.catalogue.models, 2)
    abroad = persona.name == "abroad"
    home, elsewhere = (draw_place(policy, bank if abroad else None, rng) for _ in range(2))
    spoken, phone = draw_phone(home.country == "DE", rng)
    channel = rng.choice(list(Channel)) if persona.name != "machine" else Channel.EMAIL
    turns = [rng.randint(1, 4) for _ in range(3)]
    return Truth(
        id=f"{bank.language}-{persona.name}-{number:04}",
        persona=persona,
        bank=bank,
        channel=channel,
        starts=START + timedelta(days=rng.randint(0, 250), minutes=rng.randint(0, MIDDAY * 60)),
        wish=Slots(
            model=model.id,
            postcode=home.postcode,
            place=home.place,
            country=home.country,
            name=rng.choice(bank.phrases["names"]),
            phone=phone,
            **draw_equipment(model, bank, rng),
        ),
        other_model=other.id,
        other_place=elsewhere,
        spoken_phone=spoken,
        abroad=abroad,
        verdicts=rng.choice(persona.verdicts),
        afters=rng.choice(persona.afters),
        leaves_at=turns[0] if rng.random() < persona.drops_out else None,
        pause_at=turns[1] if rng.random() < EVENTFUL else None,
        pause=rng.choice(PAUSES),
        twice_at=turns[2] if rng.random() < EVENTFUL else None,
        machine_at=turns[2] if rng.random() < EVENTFUL and not channel.is_chat else None,
    )


def draw_place(policy: Policy, abroad: Bank | None, rng: Random) -> PostcodeArea:
    """A place with a code: in the brand's countries, or abroad where the bank has a word for the country."""
    if abroad:
        country = rng.choice([one for one in abroad.phrases["countries"] if one in ABROAD])
        return PostcodeArea(country, *ABROAD[country], latitude=0, longitude=0)
    country = rng.choice(policy.catalogue.brand.countries)
    return rng.choice([area for area in policy.postcodes.areas.values() if area.country == country])


def draw_phone(at_home: bool, rng: Random) -> tuple[str, str]:
    """A German mobile number as somebody writes it, and in E.164; who lives elsewhere writes the country code."""
    number = f"{rng.choice(NETWORKS)}{rng.randint(10_000_000, 99_999_999)}"
    national = ("0{} {}", "0{}/{}", "0{}-{}", "0{}{}") if at_home else ()
    spoken = rng.choice(("+49 {} {}", "0049 {} {}", *national)).format(number[:3], number[3:])
    return spoken, f"+49{number}"


def draw_equipment(model: Model, bank: Bank, rng: Random) -> dict[str, Any]:
    """One thing that the car shall have, of what it can be had with; mostly nothing."""
    offered = {
        "transmission": model.transmissions,
        "drivetrain": model.drivetrains,
        "powertrain": model.powertrains,
        "colour": model.colours,
        "extras": model.extras,
    }
    wanted = [one for one in bank.phrases["equipment"] if one["value"] in offered[one["slot"]]]
    if not wanted or rng.random() < 0.6:  # most people name a model and no more
        return {}
    one = rng.choice(wanted)
    return {one["slot"]: (one["value"],) if one["slot"] == "extras" else one["value"]}
