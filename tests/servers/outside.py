"""Everything around the service that is not ours: Meta, people's mailboxes, and another system that gets webhooks."""

import asyncio
import email
import email.policy
import json
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI, Request, Response

from agent.bootstrap.web_server import QuietServer
from agent.channels.signed_json import is_signed
from agent.demo.graph import PREFIX, GraphStandIn
from tests.servers.ports import LOOPBACK, free_port
from tests.servers.smtp_sink import SmtpSink
from tests.servers.waiting import until


class Outside:
    """Start it before the service; `key` is what webhooks are signed with both ways."""

    def __init__(self, service_url: str, key: bytes) -> None:
        self.port = free_port()
        self.http = httpx.AsyncClient(base_url=service_url, trust_env=False, timeout=20)
        self.meta = GraphStandIn(f"{service_url}/webhooks/meta", self.http, lambda: datetime.now(UTC))
        self.sink = SmtpSink()
        self.posted: list[dict[str, Any]] = []  # what the other system got
        self._key = key
        self._server = QuietServer(uvicorn.Config(self._make_app(), LOOPBACK, self.port, log_config=None))

    @property
    def url(self) -> str:
        """Where Meta and the other system are."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def graph_url(self) -> str:
        """Where the Graph API is."""
        return self.url + PREFIX

    async def start(self) -> None:
        """Listen."""
        await self.sink.start()
        self._serving = asyncio.create_task(self._server.serve())
        await until(lambda: self._server.started)

    async def stop(self) -> None:
        """Listen no more."""
        self._server.should_exit = True
        await self._serving
        await self.sink.stop()
        await self.http.aclose()

    def mails_to(self, recipient: str) -> list[EmailMessage]:
        """What somebody's mailbox holds, oldest first."""
        policy = email.policy.default
        own = [one.content for one in self.sink.mails if recipient in one.recipients]
        read = [email.message_from_bytes(content, policy=policy) for content in own]
        return [mail for mail in read if isinstance(mail, EmailMessage)]

    def _make_app(self) -> FastAPI:
        app = FastAPI()
        app.include_router(self.meta.routes())

        @app.post("/crm")
        async def take(request: Request) -> Response:
            """The other system, which looks at the signature before it believes a word."""
            body = await request.body()
            if not is_signed([self._key], body, request.headers, datetime.now(UTC)):
                return Response(status_code=401)
            self.posted.append(json.loads(body))
            return Response(status_code=204)

        return app


def plain(mail: EmailMessage) -> str:
    """The words of a mail."""
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())
