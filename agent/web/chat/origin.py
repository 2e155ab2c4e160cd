"""Where a chat was begun: which pages may hold the widget, and what led the visitor to such a page."""

from collections.abc import Collection, Mapping
from urllib.parse import parse_qsl, urlsplit

CAMPAIGN = {"utm_campaign": "campaign", "utm_source": "source", "utm_medium": "medium"}
LONGEST = 300  # characters of each value
MOST_PARAMETERS = 50


def is_welcome(headers: Mapping[str, str], sites: Collection[str]) -> bool:
    """True for a page of our own, or of one of `sites` (origins such as https://www.marke.example).

    Browsers always say which page opens a socket or asks across sites; programs say nothing, and need no protection.
    """
    origin, host = headers.get("origin"), headers.get("host")
    return origin is None or (origin != "" and origin in {*sites, f"https://{host}", f"http://{host}"})


def read_origin(page: str, referrer: str) -> tuple[tuple[str, str], ...]:
    """What a page's address and its referrer tell, as pairs; of addresses the part before the question mark."""
    try:
        query = dict(parse_qsl(urlsplit(page).query, max_num_fields=MOST_PARAMETERS))
    except ValueError:  # more parameters than a page has, or no address at all
        query = {}
    found = {"url": page.partition("?")[0].partition("#")[0], "referrer": referrer.partition("?")[0]}
    found |= {name: query.get(parameter, "") for parameter, name in CAMPAIGN.items()}
    return tuple((name, value[:LONGEST]) for name, value in found.items() if value)
