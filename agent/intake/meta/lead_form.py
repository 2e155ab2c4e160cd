"""A form of a lead advertisement that somebody filled in, as Meta gives it out: one message of a web form."""

from collections.abc import Iterator
from datetime import datetime

from agent.intake.form_fields import find_key, read_email, settle_fields
from agent.intake.message import Channel, InboundMessage
from agent.intake.meta.values import JsonObject, read_id, read_line, read_list, read_objects, read_text
from agent.intake.wishes import wish_in

META_NAMES = {  # Meta's own questions; what the advertiser asks besides has a name made from its words
    "full_name": "name",
    "email": "email",
    "work_email": "email",
    "phone_number": "phone",
    "work_phone_number": "phone",
    "street_address": "street",
    "post_code": "postcode",
    "zip_code": "postcode",
    "zip": "postcode",
    "company_name": "company",
    "province": "",
    "state": "",
    "gender": "",
    "date_of_birth": "",
    "job_title": "",
    "marital_status": "",
    "relationship_status": "",
    "military_status": "",
}  # an empty one is nothing that a test drive needs to know, and is not taken over
PLATFORMS = {"fb": "facebook", "ig": "instagram"}
TEST_MARK = "<test lead:"


def read_lead(lead: JsonObject, page: str, language: str, now: datetime) -> InboundMessage | None:
    """The message that a filled-in form amounts to; None where it says neither an address nor a number.

    Who fills in such a form asks for a test drive, and says so in `language`; what it asked besides stands in the
    text. `now` (aware) is when it came, where the form does not say.
    """
    identity, answers = read_id(lead, "id"), list(read_answers(lead))
    fields = settle_fields({key: value for key, _, value in reversed(answers) if key})
    fields["email"] = read_email(fields) or ""
    contact = fields["email"] or fields.get("phone", "")
    if not identity or not contact:
        return None
    said = [fields.get("message", ""), *(f"{question}: {value}" for key, question, value in answers if key is None)]
    return InboundMessage(
        channel=Channel.WEB_FORM,
        id=f"leadgen:{identity}",
        received_at=read_created(lead, now),
        sender=contact,
        sender_name=fields.get("name"),
        subject=wish_in(language),
        text="\n".join(line for line in said if line),
        fields=tuple((key, value) for key, value in fields.items() if value),
        account=page,
        origin=tuple(read_origin(lead)),
    )


def read_answers(lead: JsonObject) -> Iterator[tuple[str | None, str, str]]:
    """Each answer with its key (None for a question of the advertiser's own), the question, and the words."""
    for field in read_objects(lead, "field_data"):
        name = read_line(field, "name")
        question = name.replace("_", " ").strip()
        value = ", ".join(read_text({"": one}, "") for one in read_list(field, "values"))
        key = META_NAMES.get(name.lower(), find_key(question) or None)
        if name and value:
            yield key, question, value if key or " " in value else value.replace("_", " ")


def read_created(lead: JsonObject, now: datetime) -> datetime:
    """When the form was sent (aware)."""
    try:
        created = datetime.fromisoformat(read_line(lead, "created_time"))
    except ValueError:
        return now
    return min(created, now) if created.tzinfo else now


def read_origin(lead: JsonObject) -> Iterator[tuple[str, str]]:
    """Which form and advertisement led here, whether it is a test, and what was ticked besides."""
    yield "source", "lead_ad"
    platform = read_line(lead, "platform")
    if platform:
        yield "medium", PLATFORMS.get(platform, platform)
    for key, name in (("form_id", "form"), ("ad_id", "ad"), ("campaign_name", "campaign")):
        if read_line(lead, key):
            yield name, read_line(lead, key)
    if any(value.startswith(TEST_MARK) for _, _, value in read_answers(lead)):
        yield "test", "yes"
    for box in read_objects(lead, "custom_disclaimer_responses"):
        ticked = box.get("is_checked") in (True, "1", "true", 1)
        yield f"consent {read_line(box, 'checkbox_key')}", "yes" if ticked else "no"
