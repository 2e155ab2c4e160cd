"""The part of an OAuth provider that a mail client and a mail server talk to: token and introspection endpoint."""

import asyncio
import json
from urllib.parse import parse_qs

from tests.servers.ports import LOOPBACK

REFRESH_TOKEN = "refresh-me"


class TokenServer:
    """Gives access tokens for `REFRESH_TOKEN` and tells whether one is good. `user` is whom the tokens are for."""

    def __init__(self, user: str) -> None:
        self._user = user
        self._writers: list[asyncio.StreamWriter] = []
        self.good_tokens: set[str] = set()
        self.renewals = 0
        self.consent_given = True
        self.port = 0

    @property
    def token_url(self) -> str:
        """Where a client renews its token."""
        return f"http://{LOOPBACK}:{self.port}/token"

    @property
    def introspection_url(self) -> str:
        """Where a mail server asks about a token."""
        return f"http://{LOOPBACK}:{self.port}/introspect"

    async def start(self) -> None:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._talk, LOOPBACK, 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Hang up on everybody."""
        self._server.close()
        for writer in self._writers:
            writer.close()
        await self._server.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next(int(line[15:]) for line in head.splitlines() if line.lower().startswith("content-length:"))
        form = {name: values[0] for name, values in parse_qs((await reader.readexactly(length)).decode()).items()}
        status, answer = self._renew(form) if head.startswith("POST /token") else (200, self._introspect(form))
        body = json.dumps(answer).encode()
        writer.write(
            f"HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n".encode()
        )
        writer.write(b"Connection: close\r\n\r\n" + body)
        await writer.drain()
        writer.close()

    def _renew(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        if not self.consent_given or form.get("refresh_token") != REFRESH_TOKEN:
            return 400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}
        self.renewals += 1
        token = f"access-{self.renewals}"
        self.good_tokens.add(token)
        return 200, {"access_token": token, "expires_in": 3600, "token_type": "Bearer"}

    def _introspect(self, form: dict[str, str]) -> dict[str, object]:
        return {"active": form.get("token") in self.good_tokens, "email": self._user, "username": self._user}
