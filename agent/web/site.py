"""What the public pages have to know of the outside: where they are reached, and who may use them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Site:
    """`root_url` has no slash at its end, and is empty where nobody said under which address people reach us.

    `sites` are the origins of the brand's own sites, `api_keys` those of the servers that may post enquiries.
    """

    root_url: str = ""
    sites: tuple[str, ...] = ()
    api_keys: tuple[str, ...] = ()
