"""The floor: fetch a mail, send a canned answer, mark it as seen. No database, no understanding, no promise kept.

Run as a process of its own: `python -m benchmarks.bare_loop imap IMAP_PORT USER PASSWORD SMTP_PORT` or
`python -m benchmarks.bare_loop smtp LISTEN_PORT SMTP_PORT`.
"""

import asyncio
import email
import re
import sys
from email.message import EmailMessage

import aioimaplib
import aiosmtplib
from aiosmtpd.smtp import SMTP, Envelope, Session

HOST = "127.0.0.1"
POLL_SECONDS = 0.1
UID = re.compile(rb"UID (\d+)")


def write_answer(raw: bytes) -> EmailMessage:
    """The same words for everybody."""
    question = email.message_from_bytes(raw)
    answer = EmailMessage()
    answer["From"], answer["To"], answer["Subject"] = (
        "bare@loop.example",
        question["From"],
        f"Re: {question['Subject']}",
    )
    answer["In-Reply-To"] = answer["References"] = question["Message-ID"]
    answer["Auto-Submitted"] = "auto-replied"
    answer.set_content(
        "Vielen Dank für Ihre Nachricht. Wann hätten Sie Zeit, und welches Modell möchten Sie fahren?\n" * 6
    )
    return answer


async def follow_mailbox(imap_port: int, user: str, password: str, smtp_port: int) -> None:
    """Answer what is unseen, one by one, and look again."""
    imap = aioimaplib.IMAP4(HOST, imap_port)
    await imap.wait_hello_from_server()
    await imap.login(user, password)
    await imap.select("INBOX")
    smtp = aiosmtplib.SMTP(hostname=HOST, port=smtp_port, start_tls=False)
    await smtp.connect()
    while True:
        await imap.noop()
        _, lines = await imap.uid_search("UNSEEN")
        for uid in lines[0].split():
            _, fetched = await imap.uid("fetch", uid.decode(), "(BODY.PEEK[])")
            await smtp.send_message(write_answer(bytes(fetched[1])))
            await imap.uid("store", uid.decode(), "+FLAGS (\\Seen)")
        await asyncio.sleep(POLL_SECONDS)


class Answering:
    """Answers each mail before it is acknowledged."""

    def __init__(self, smtp: aiosmtplib.SMTP) -> None:
        self._smtp = smtp
        self._turn = asyncio.Lock()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Send the answer over the one connection there is."""
        del server, session
        assert isinstance(envelope.content, bytes)
        async with self._turn:
            await self._smtp.send_message(write_answer(envelope.content))
        return "250 OK"


async def listen(port: int, smtp_port: int) -> None:
    """Take mails by SMTP, for ever."""
    smtp = aiosmtplib.SMTP(hostname=HOST, port=smtp_port, start_tls=False)
    await smtp.connect()
    handler = Answering(smtp)
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(handler, enable_SMTPUTF8=True), HOST, port)
    await server.serve_forever()


if __name__ == "__main__":
    kind, *rest = sys.argv[1:]
    if kind == "imap":
        asyncio.run(follow_mailbox(int(rest[0]), rest[1], rest[2], int(rest[3])))
    asyncio.run(listen(int(rest[0]), int(rest[1])))
