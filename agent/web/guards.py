"""What every request and answer of the web part has to pass: origin, size, and the headers that bind the browser."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from fastapi import HTTPException, Request
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_FORM = 128 * 1024  # octets; umlauts take six of them
MOST_FIELDS = 10
PAGE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-same-origin; frame-ancestors 'self'"
"""For a mail shown in a frame: its own styles and nothing else; no script, no picture, no form."""
HEADERS = {
    "Content-Security-Policy": PAGE_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class BindBrowser:
    """Binds the browser to what the pages need, unless an answer has its own rules."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; the start of an answer gets its headers."""

        async def send_bound(message: Message) -> None:
            if message["type"] == "http.response.start":
                bind(MutableHeaders(scope=message), scope["path"])
            await send(message)

        await self._app(scope, receive, send_bound if scope["type"] == "http" else send)


def bind(headers: MutableHeaders, path: str) -> None:
    """The headers of an answer, those that it has already left as they are."""
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
    headers.setdefault("Cache-Control", "no-cache" if path.startswith("/static/") else "no-store")


def comes_from_elsewhere(headers: Mapping[str, str]) -> bool:
    """True when a browser says that another site made it send this request.

    Sec-Fetch-Site tells it outright; browsers without it, and pages without TLS, send Origin. Programs send neither.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host")


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a small form of our own. Raises HTTPException: 403 for foreign, 413 for large, 400 for broken."""
    if comes_from_elsewhere(request.headers):
        raise HTTPException(403, "This form is only taken from its own page.")
    try:
        pairs = parse_qsl(
            (await read_body(request)).decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS
        )
    except ValueError:
        raise HTTPException(400, "This is not a form of this page.") from None
    return dict(pairs)


async def read_body(request: Request) -> bytes:
    """The body, no further than a form of ours can be long."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FORM:
            raise HTTPException(413, "The form is too large.")
    return bytes(body)
