"""The link to complete a wish stands in every letter, as long as there is somewhere it could lead."""

from dataclasses import replace

import pytest

from agent.bootstrap.brand import DEMO_BRAND, BrandFiles, load_catalogue
from agent.dialog.acts import AskSlots
from agent.dialog.conversation import Conversation, State
from agent.dialog.occasion import Occasion
from agent.dialog.rendering import render_reply
from agent.flows.desk import House
from agent.flows.prepare import link_to
from agent.intake.message import Channel
from agent.intake.screening import OwnIdentity
from agent.intake.threads import make_token
from agent.llm.prompts import load_wordings

WORDINGS = load_wordings()
LETTER = Occasion(load_catalogue(BrandFiles(DEMO_BRAND)).brand, is_letter=True, link="https://public.example/e/abc")
HOUSE = House("a@marke.example", "Marke", "a-secret", OwnIdentity(frozenset()), root_url="https://public.example")
CONVERSATION = Conversation("ab" * 16, Channel.EMAIL)
ASKS = (AskSlots(("postcode",)),)


@pytest.mark.parametrize("language", sorted(WORDINGS))
def test_a_letter_has_the_link_in_text_and_html(language: str) -> None:
    reply = render_reply(ASKS, LETTER, WORDINGS[language])
    line = f"{WORDINGS[language].words['few_clicks']} https://public.example/e/abc\n"
    assert line in reply.text.partition("\n-- \n")[0] + "\n"
    assert '<a href="https://public.example/e/abc"' in reply.html
    assert "public.example" not in reply.said


def test_without_an_address_of_ours_no_letter_has_one() -> None:
    reply = render_reply(ASKS, replace(LETTER, link=None), WORDINGS["de"])
    assert WORDINGS["de"].words["few_clicks"] not in reply.text + reply.html
    assert link_to(CONVERSATION, replace(HOUSE, root_url="")) is None


def test_the_link_names_the_conversation_and_nobody_who_left_gets_one() -> None:
    assert link_to(CONVERSATION, HOUSE) == f"https://public.example/e/{make_token('ab' * 16, 'a-secret')}"
    assert link_to(replace(CONVERSATION, state=State.CLOSED), HOUSE) is None
