"""What somebody filled in, as it is read at the border: one record, whether it came as JSON or from a form."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from agent.intake.decoding import clean_text

TRAP_FIELDS = frozenset({"homepage", "stamp"})  # they say nothing about the wish
CODES = {
    "string_too_long": "too_long",
    "extra_forbidden": "unknown_field",
    "literal_error": "not_allowed",
    "string_pattern_mismatch": "not_allowed",
}
"""The faults of pydantic that have a sentence of their own; all others are `not_text`."""


def settle_line(text: str) -> str:
    """One line without what cannot be seen."""
    return " ".join(clean_text(text).split())


def settle_text(text: str) -> str:
    """Several lines without what cannot be seen, and without blanks around them."""
    return clean_text(text).strip()


Line = Annotated[str, StringConstraints(max_length=100), AfterValidator(settle_line)]
Sentence = Annotated[str, StringConstraints(max_length=500), AfterValidator(settle_line)]
Address = Annotated[str, StringConstraints(max_length=1000), AfterValidator(settle_line)]
Text = Annotated[str, StringConstraints(max_length=5000), AfterValidator(settle_text)]


class Enquiry(BaseModel):
    """An enquiry. An e-mail address or a phone number is needed, everything else may be left out."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: Line = Field(default="", description="First name and surname.", examples=["Eva Beispiel"])
    email: Annotated[str, StringConstraints(max_length=254), AfterValidator(settle_line)] = Field(
        default="", description="Where the answer goes.", examples=["eva@kunde.example"]
    )
    phone: Annotated[str, StringConstraints(max_length=40), AfterValidator(settle_line)] = Field(
        default="", description="With or without the country's code.", examples=["0170 1234567"]
    )
    postcode: Annotated[str, StringConstraints(max_length=12), AfterValidator(settle_line)] = Field(
        default="", description="Of the place to drive at.", examples=["80331"]
    )
    country: Annotated[str, StringConstraints(pattern="^([A-Za-z]{2})?$")] = Field(
        default="", description="Of the postcode, ISO 3166-1 alpha-2, where it is not clear by itself.", examples=["DE"]
    )
    model: Line = Field(default="", description="The id or name of a model.", examples=["osprio"])
    configuration: Sentence = Field(
        default="", description="Any words about the car.", examples=["electric, blue, tow bar"]
    )
    availability: Sentence = Field(
        default="", description="Any words about the time.", examples=["Saturday from 10 am"]
    )
    message: Text = Field(
        default="", description="What the person wrote.", examples=["I would like to try the Osprio."]
    )
    wish: Literal["", "test_drive", "question"] = Field(
        default="", description="What the form is for, if it is for one thing."
    )
    subject: Line = Field(default="", description="What the enquiry is about, where the form asks for it.")
    language: Annotated[str, StringConstraints(pattern="^([A-Za-z]{2})?$")] = Field(
        default="", description="That of the form, ISO 639-1; the words of the message count more.", examples=["de"]
    )
    utm_source: Sentence = Field(default="", description="Campaign: where from.")
    utm_medium: Sentence = Field(default="", description="Campaign: by what.")
    utm_campaign: Sentence = Field(default="", description="Campaign: its name.")
    utm_term: Sentence = Field(default="", description="Campaign: the words searched for.")
    utm_content: Sentence = Field(default="", description="Campaign: which advertisement.")
    referrer: Address = Field(default="", description="The page that led to the form's page.")
    form_id: Line = Field(default="", description="Your own name for the form.", examples=["contact-footer"])
    page_url: Address = Field(default="", description="The page that the form stands on.")
    homepage: Address = Field(default="", description="Always left empty; whoever fills it in is a machine.")
    stamp: Annotated[str, StringConstraints(max_length=200)] = Field(
        default="", description="From GET /api/v1/stamp when the form was shown; not needed with a key."
    )

    @property
    def said(self) -> dict[str, str]:
        """Everything that was filled in, without what only tells people from machines."""
        return {name: value for name, value in self.model_dump(exclude=set(TRAP_FIELDS)).items() if value}


FIELDS = frozenset(Enquiry.model_fields)
Faults = dict[str, str]  # by field: the name of the sentence that says what is wrong


def parse_enquiry(fields: Mapping[str, Any]) -> Enquiry | Faults:
    """The enquiry, or what is wrong with it."""
    try:
        return Enquiry.model_validate(dict(fields))
    except ValidationError as error:
        return {str(one["loc"][0]): CODES.get(one["type"], "not_text") for one in error.errors(include_input=False)}
