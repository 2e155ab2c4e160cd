"""The forms of lead advertisements: each is fetched when a notice comes, and once a day whatever no notice told of."""

from collections.abc import Sequence
from datetime import timedelta

import structlog

from agent.channels.lead_ads import FetchedLead, LeadAds, LeadError
from agent.channels.outcome import Refused
from agent.flows.desk import Desk
from agent.flows.queue import TryLaterError, is_last_attempt
from agent.flows.take_in import Incoming, take_in_messages

EVERY_NIGHT = "20 3 * * *"
LOOK_BACK = timedelta(days=3)
log = structlog.get_logger()


async def fetch_lead(desk: Desk, page: str, leadgen_id: str, attempts: int) -> None:
    """Take in what somebody filled in. Raises TryLaterError while it cannot be fetched."""
    if desk.lead_ads is None:
        return
    try:
        fetched = await desk.lead_ads.fetch_lead(page, leadgen_id)
    except LeadError as error:
        log.error("lead_not_fetched", page=page, lead=leadgen_id, reason=str(error))
        if isinstance(error.outcome, Refused) or is_last_attempt(attempts):
            return  # what can be fetched after all is found at night
        raise TryLaterError(leadgen_id) from None
    await take_in_leads(desk, page, [fetched])


async def reconcile_leads(desk: Desk) -> None:
    """Take in whatever the last days brought and no notice told of; what is known already is not taken twice."""
    if desk.lead_ads is None:
        return
    for page in desk.lead_ads.pages:
        try:
            await reconcile_page(desk, desk.lead_ads, page)
        except LeadError as error:
            log.warning("leads_not_listed", page=page, reason=str(error))


async def reconcile_page(desk: Desk, lead_ads: LeadAds, page: str) -> None:
    """One page. Raises LeadError."""
    since = desk.clock() - LOOK_BACK
    for form in await lead_ads.fetch_forms(page):
        await take_in_leads(desk, page, await lead_ads.fetch_leads(page, form, since))


async def take_in_leads(desk: Desk, page: str, fetched: Sequence[FetchedLead]) -> None:
    """Store the messages that forms amount to, and queue their answers."""
    await take_in_messages(desk, [Incoming(one.message, one.raw, f"lead ad {page}") for one in fetched])
