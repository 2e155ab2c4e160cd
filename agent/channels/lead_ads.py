"""Lead advertisements: fetches what somebody filled in, and once a day whatever no notice told of."""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from agent.channels.graph import Answer, GraphClient, GraphError, NoAnswerError
from agent.channels.graph_errors import settle_error
from agent.channels.outcome import Failure, Refused, Retry, Unauthorised
from agent.intake.message import Channel, InboundMessage
from agent.intake.meta.lead_form import read_lead

LEAD_FIELDS = "id,created_time,ad_id,campaign_name,form_id,field_data,platform,is_organic,custom_disclaimer_responses"
ON_A_PAGE = "100"
MOST_PAGES = 100  # of one list


@dataclass(frozen=True)
class FetchedLead:
    """A form that was filled in: the message it amounts to, and what Meta said."""

    message: InboundMessage
    raw: bytes


class LeadError(Exception):
    """The leads could not be fetched; `outcome` says whether it helps to try again."""

    def __init__(self, outcome: Failure) -> None:
        super().__init__(outcome.reason)
        self.outcome = outcome


class LeadAds:
    """The forms of all pages. `language` is what people are answered in where the form tells no other."""

    def __init__(self, pages: Mapping[str, GraphClient], language: str, clock: Callable[[], datetime]) -> None:
        self.pages = pages
        self._language = language
        self._clock = clock

    async def fetch_lead(self, page: str, leadgen_id: str) -> FetchedLead:
        """What somebody filled in. Raises LeadError."""
        if not (leadgen_id.isascii() and leadgen_id.isdecimal()):
            raise LeadError(Refused("that is no id of a lead"))
        lead = await self._fetch(page, leadgen_id, fields=LEAD_FIELDS)
        fetched = self._read(page, lead)
        if fetched is None:
            raise LeadError(Refused("the form asked for neither a mail address nor a phone number"))
        return fetched

    async def fetch_leads(self, page: str, form_id: str, since: datetime) -> list[FetchedLead]:
        """Everything that was filled in after `since` (aware). Raises LeadError."""
        newer = {"field": "time_created", "operator": "GREATER_THAN", "value": int(since.timestamp())}
        found = self._list(page, f"{form_id}/leads", fields=LEAD_FIELDS, filtering=json.dumps([newer]))
        return [fetched async for lead in found if (fetched := self._read(page, lead))]

    async def fetch_forms(self, page: str) -> list[str]:
        """The ids of all forms of a page. Raises LeadError."""
        return [
            str(form["id"]) async for form in self._list(page, f"{page}/leadgen_forms", fields="id") if "id" in form
        ]

    async def _list(self, page: str, path: str, **parameters: str) -> AsyncIterator[Answer]:
        """All entries of a list, page by page."""
        after = {"limit": ON_A_PAGE}
        for _ in range(MOST_PAGES):
            answer = await self._fetch(page, path, **parameters, **after)
            listed, paging = answer.get("data"), answer.get("paging")
            for entry in listed if isinstance(listed, list) else ():
                if isinstance(entry, dict):
                    yield entry
            cursors = paging.get("cursors") if isinstance(paging, dict) and "next" in paging else None
            if not isinstance(cursors, dict) or "after" not in cursors:
                return
            after = {"limit": ON_A_PAGE, "after": str(cursors["after"])}

    async def _fetch(self, page: str, path: str, **parameters: str) -> Answer:
        client = self.pages.get(page)
        if client is None:
            raise LeadError(Unauthorised(f"no token is set for the page {page}"))
        try:
            return await client.fetch(path, **parameters)
        except NoAnswerError as error:
            raise LeadError(Retry(f"no answer: {error}", unsent=True)) from None
        except GraphError as error:
            raise LeadError(settle_error(Channel.FACEBOOK, error.code, error.subcode, error.transient)) from None

    def _read(self, page: str, lead: Answer) -> FetchedLead | None:
        message = read_lead(dict(lead), page, self._language, self._clock())
        return FetchedLead(message, json.dumps(lead).encode()) if message else None
