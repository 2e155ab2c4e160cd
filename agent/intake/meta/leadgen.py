"""Lead advertisements: the notice that somebody filled in a form, which holds no word of what it says."""

from dataclasses import replace

from agent.intake.arrivals import Arrival, LeadNotice
from agent.intake.meta.event import Event
from agent.intake.meta.values import read_id, read_moment, read_object

_ORIGIN = (("form_id", "form"), ("ad_id", "ad"), ("adgroup_id", "ad_group"))


def read_lead_notice(event: Event) -> Arrival:
    """The lead to fetch; the dummy of the dashboard's "Test" button, a row of fours, is only noted."""
    value = read_object(event.content, "value")
    lead, page = read_id(value, "leadgen_id"), read_id(value, "page_id")
    if not lead:
        return event.note("unreadable")
    if event.place.account == "0" or len(set(lead)) == 1:
        return event.note("test")
    here = replace(event.place, account=page or event.place.account)
    at = read_moment(value, "created_time", event.place.now)
    origin = [(name, read_id(value, key)) for key, name in _ORIGIN]
    return LeadNotice(
        **replace(event, place=here, at=at).head(lead),
        form=read_id(value, "form_id"),
        origin=(("source", "lead_ad"), *(pair for pair in origin if pair[1])),
    )
