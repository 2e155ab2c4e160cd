"""The records that the tests of the dialogue start from; each can be changed in any field."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from agent.catalogue import Brand, Catalogue, Facts, Model
from agent.classify.analysis import Analysis, Evidence, Intent, Signal, Slots, Topic, Window
from agent.dealers import Dealer
from agent.dialog.acts import Act
from agent.dialog.conversation import Consent, Conversation, Decision, Effect, State, Turn
from agent.dialog.decide import decide
from agent.dialog.policy import Policy
from agent.intake.message import Channel
from agent.postcodes import PostcodeArea, Postcodes

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Berlin
SATURDAY = Window(date(2026, 3, 14), date(2026, 3, 14))
SUNDAY = Window(date(2026, 3, 15), date(2026, 3, 15))
SATURDAY_MORNING = replace(SATURDAY, time_from="09:00", time_to="12:00")

FJORD = Model(
    id="fjord",
    name="Fjord",
    body="suv",
    powertrains=("petrol", "phev"),
    transmissions=("manual", "automatic"),
    drivetrains=("fwd", "awd"),
    trims=("Base", "Sport"),
    colours=("black", "white", "red"),
    extras=("towbar", "leather"),
    facts=Facts(price_from_eur=41900, seats=5, boot_l=540, towing_kg=1800),
)
SUND = Model(
    id="sund",
    name="Sund",
    body="hatchback",
    powertrains=("bev",),
    transmissions=("automatic",),
    colours=("white", "blue"),
    extras=("heat_pump",),
    facts=Facts(price_from_eur=29900, range_wltp_km=412),
)
BRAND = Brand(
    id="halden",
    name="Halden",
    legal_name="Halden Deutschland GmbH",
    languages=("de", "en"),
    countries=("DE", "AT", "CH"),
    timezone="Europe/Berlin",
    imprint="Halden Deutschland GmbH, Hafenweg 1, 89073 Ulm",
    privacy_url="https://halden.example/datenschutz",
)
AREAS = (
    PostcodeArea("DE", "80331", "München", 48.137, 11.575),
    PostcodeArea("DE", "86150", "Augsburg", 48.366, 10.895),
    PostcodeArea("AT", "1010", "Wien, Innere Stadt", 48.208, 16.372),
    PostcodeArea("AT", "8010", "Graz", 47.077, 15.452),
    PostcodeArea("CH", "8010", "Zürich", 47.372, 8.542),
    PostcodeArea("FR", "67000", "Strasbourg", 48.583, 7.748),
)
MUNICH = Dealer(
    id="muc",
    name="Autohaus Isar",
    street="Isarweg 1",
    postcode="80339",
    city="München",
    country="DE",
    email="leads@isar.example",
    phone="+49 89 999981",
    brand_ids=("halden",),
    model_ids=("fjord",),
    capacity_per_day=4,
    timezone="Europe/Berlin",
    latitude=48.14,
    longitude=11.55,
)
GRAZ = replace(MUNICH, id="graz", name="Autohaus Mur", postcode="8010", city="Graz", country="AT")
FULL = Slots(postcode="80331", availability=(SATURDAY,), model="fjord")


def find_dealer(postcode: str, country: str, model_id: str) -> Dealer | None:
    """A routing of two dealers, both only with the Fjord: one for Germany, one for Austria and Switzerland."""
    if model_id != "fjord" or not postcode:
        return None
    return MUNICH if country == "DE" else GRAZ


def create_policy(**changes: Any) -> Policy:
    policy = Policy(
        catalogue=Catalogue(BRAND, (FJORD, SUND)),
        postcodes=Postcodes({(area.country, area.postcode): area for area in AREAS}),
        dealers=(MUNICH, GRAZ),
        find_dealer=find_dealer,
    )
    return replace(policy, **changes)


POLICY = create_policy()


def create_conversation(**changes: Any) -> Conversation:
    """A conversation that has not begun."""
    return replace(Conversation("c1", Channel.EMAIL), **changes)


def qualifying(**changes: Any) -> Conversation:
    """A wish for the Fjord whose postcode and times were asked for, by chat."""
    conversation = create_conversation(
        channel=Channel.WEB_CHAT,
        state=State.QUALIFYING,
        language="de",
        slots=Slots(model="fjord"),
        asked=("postcode", "availability"),
        test_drive=True,
        introduced_on=tuple(Channel),
        replies=1,
        waiting_since=NOW - timedelta(hours=1),
    )
    return replace(conversation, **changes)


def awaiting(**changes: Any) -> Conversation:
    """A complete wish that was read back, by mail."""
    conversation = qualifying(
        channel=Channel.EMAIL,
        state=State.AWAITING_CONFIRMATION,
        slots=FULL,
        asked=("confirmation",),
        summarised=True,
        dealer_id="muc",
        contact_asked=True,
    )
    return replace(conversation, **changes)


def handed_off(**changes: Any) -> Conversation:
    """A wish that the dealer has."""
    conversation = awaiting(
        state=State.HANDED_OFF, asked=(), waiting_since=None, consent=Consent(NOW - timedelta(minutes=5), "m-yes")
    )
    return replace(conversation, **changes)


def create_analysis(**overrides: Any) -> Analysis:
    """What a message means; slots may be given flat, signals and questions in any collection."""
    names = Slots.__dataclass_fields__
    slots = Slots(**{name: overrides.pop(name) for name in tuple(overrides) if name in names})
    overrides["signals"] = frozenset(overrides.get("signals", ()))
    return replace(Analysis(Intent.REPLY, 0.9, "de", slots), **overrides)


def from_signature(*slots: str) -> tuple[Evidence, ...]:
    """The evidence of slots that were read from the writer's signature."""
    return tuple(Evidence(slot, None, "", "signature", 0, 0, "test") for slot in slots)


def create_turn(at: datetime = NOW, digest: str = "", message_id: str = "m1", **overrides: Any) -> Turn:
    return Turn(
        message_id,
        at,
        digest or f"{at.isoformat()}{sorted(overrides.items(), key=str)}"[:4000],
        create_analysis(**overrides),
    )


def answer(conversation: Conversation, at: datetime = NOW, policy: Policy = POLICY, **overrides: Any) -> Decision:
    """What one message leads to."""
    return decide(conversation, create_turn(at, **overrides), policy)


def play(start: Conversation, *messages: dict[str, Any], policy: Policy = POLICY) -> list[Decision]:
    """A whole conversation, a minute between two messages."""
    decisions: list[Decision] = []
    conversation = start
    for number, message in enumerate(messages):
        words: dict[str, Any] = {
            "at": NOW + timedelta(minutes=number),
            "digest": f"d{number}",
            "message_id": f"m{number}",
        } | message
        decisions.append(decide(conversation, create_turn(**words), policy))
        conversation = decisions[-1].conversation
    return decisions


def states(decisions: Iterable[Decision]) -> list[State]:
    return [decision.conversation.state for decision in decisions]


def acts_of(decision: Decision, kind: type[Act]) -> list[Any]:
    return [act for act in decision.acts if isinstance(act, kind)]


def says(decision: Decision, *kinds: type[Act]) -> bool:
    """True when the decision says one of each kind."""
    return all(acts_of(decision, kind) for kind in kinds)


def does(decision: Decision, kind: type[Effect]) -> bool:
    return any(isinstance(effect, kind) for effect in decision.effects)


WISH: dict[str, Any] = {"intent": Intent.TEST_DRIVE}
YES: dict[str, Any] = {"confirmation": "yes"}
NO: dict[str, Any] = {"confirmation": "no"}
GIBBERISH: dict[str, Any] = {"intent": Intent.OTHER}
REFUSAL: dict[str, Any] = {"consent": "no"}
COMPLETE: dict[str, Any] = WISH | {"postcode": "80331", "availability": (SATURDAY,), "model": "fjord"}
THANKS: dict[str, Any] = {"intent": Intent.OTHER, "signals": {Signal.THANKS}}
PRICE: dict[str, Any] = {"intent": Intent.SALES_INQUIRY, "questions": (Topic.PRICE,), "mentioned_model": "fjord"}
