"""Each channel from an enquiry to the confirmed lead at the dealer, on one running service with a brand of its own.

Nothing of ours is replaced: the service talks to its neighbours over HTTP and SMTP (`tests/servers/outside.py`).
The form in a browser and the web chat have files of their own beside this one.
"""

import asyncio
import json
import smtplib
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
import pytest_asyncio

from agent.channels.signed_json import headers_of, read_secret
from agent.demo.graph import DemoApp
from agent.intake.message import Channel
from tests.servers.outside import Outside, plain
from tests.servers.ports import LOOPBACK, free_port
from tests.servers.vorfahrt import ADDRESS, Vorfahrt, real_settings
from tests.servers.waiting import until

pytestmark = pytest.mark.asyncio(loop_scope="module")

HOOK_SECRET = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
API_KEY = "the-key-of-the-other-server-in-these-tests"
DEALER = "probefahrt@isarauen.example"  # the nearest one to 80331 who sells the Osprio
WISH = "Hallo, ich möchte gern den Osprio Probe fahren, am Samstag ab 10 Uhr. Ich wohne in 80331 München."
YES = "Ja, passt so."
ASKS_FOR_YES = "Stimmt das so"
CONTACTS = {Channel.FACEBOOK: "8100000001", Channel.INSTAGRAM: "8100000002", Channel.WHATSAPP: "DE.8100000003"}


@dataclass(frozen=True)
class World:
    """The service, and everything around it."""

    service: Vorfahrt
    outside: Outside
    smtp_port: int

    def leads_of(self, name: str) -> list[EmailMessage]:
        """The mails at the dealer about somebody."""
        return [mail for mail in self.outside.mails_to(DEALER) if name in plain(mail)]

    async def expect_lead(self, name: str) -> EmailMessage:
        """The one lead of somebody, complete."""
        await until(lambda: self.leads_of(name))
        (lead,) = self.leads_of(name)
        assert "Osprio" in plain(lead)
        assert "ab 10:00 Uhr" in plain(lead)
        assert "80331" in plain(lead)
        return lead

    async def send(self, mail: EmailMessage) -> None:
        """Deliver a mail to the service, which has stored it when this returns."""

        def deliver() -> None:
            with smtplib.SMTP(LOOPBACK, self.smtp_port, timeout=20) as smtp:
                smtp.send_message(mail)

        await asyncio.to_thread(deliver)

    async def summary_to(self, address: str) -> EmailMessage:
        """The mail that asks for the yes."""
        await until(lambda: any(ASKS_FOR_YES in plain(mail) for mail in self.outside.mails_to(address)))
        return self.outside.mails_to(address)[-1]

    async def say_yes(self, address: str) -> None:
        """Wait for the summary, and answer it by mail."""
        summary = await self.summary_to(address)
        await self.send(write_mail(address, f"Re: {summary['Subject']}", YES, summary))

    async def wait_for_chat(self, channel: Channel, words: str) -> tuple[str, ...]:
        """Wait until somebody reads these words on a channel; what can be tapped then."""
        sent, contact = self.outside.meta.sent_to, CONTACTS[channel]
        await until(lambda: any(words in one.text for one in sent(channel, contact)))
        return sent(channel, contact)[-1].choices


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    app, smtp_port, folder = DemoApp(), free_port(), tmp_path_factory.mktemp("channels")
    service = Vorfahrt(folder)
    outside = Outside(service.url, read_secret(HOOK_SECRET))
    await outside.start()
    entry = {channel: f"{account}:{app.token(channel)}" for channel, account in app.accounts.items()}
    settings = real_settings(
        smtp_listen=f"{LOOPBACK}:{smtp_port}",
        smtp_url=f"smtp://{LOOPBACK}:{outside.sink.port}",
        public_url=service.url,
        api_keys=API_KEY,
        meta_app_ids=app.app_id,
        meta_app_secrets=app.app_secret,
        meta_verify_token=app.verify_token,
        messenger_pages=entry[Channel.FACEBOOK],
        instagram_accounts=entry[Channel.INSTAGRAM],
        whatsapp_numbers=entry[Channel.WHATSAPP],
        graph_url=outside.graph_url,
        webhook_secrets=HOOK_SECRET,
        webhook_url=f"{outside.url}/crm",
    )
    service.environment |= {f"VORFAHRT_{name.upper()}": value for name, value in settings.items()}
    service.start()
    await asyncio.to_thread(service.wait_until_ready)
    yield World(service, outside, smtp_port)
    await asyncio.to_thread(service.stop)
    await outside.stop()


def write_mail(sender: str, subject: str, text: str, answered: EmailMessage | None = None) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, str(answered["Reply-To"]) if answered else ADDRESS
    mail["Subject"] = subject
    mail["Message-ID"] = f"<{datetime.now(UTC).timestamp()}@post.example>"
    if answered:
        mail["In-Reply-To"] = mail["References"] = str(answered["Message-ID"])
    mail.set_content(text)
    return mail


async def test_chats_on_messenger_instagram_and_whatsapp_lead_to_the_dealer_with_one_tap(world: World) -> None:
    await asyncio.gather(*(chat_to_the_dealer(world, channel) for channel in CONTACTS))  # each has pauses


async def chat_to_the_dealer(world: World, channel: Channel) -> None:
    """A wish, the summary, and a tap on yes."""
    meta, contact, name = world.outside.meta, CONTACTS[channel], f"Eva {channel.value.capitalize()}"
    said = f"{WISH} {name}, eva@{channel.value}.example"
    assert await meta.post_as_person(channel, contact, said, name) == 200
    choices = await world.wait_for_chat(channel, ASKS_FOR_YES)
    assert choices
    assert await meta.tap_as_person(channel, contact, choices[0], name) == 200
    await world.expect_lead(name)
    await world.wait_for_chat(channel, "Autohaus Isarauen, Isarauenweg 12")


async def test_an_enquiry_over_the_api_leads_to_the_dealer(world: World) -> None:
    enquiry = {
        "wish": "test_drive", "name": "Eva Formular", "email": "eva@formular.example", "model": "osprio",
        "postcode": "80331", "availability": "Samstag ab 10 Uhr", "language": "de", "utm_campaign": "spring-26",
    }  # fmt: skip
    answer = await world.outside.http.post(
        "/api/v1/enquiries", json=enquiry, headers={"Authorization": f"Bearer {API_KEY}"}
    )
    assert answer.status_code == 202, answer.text
    await world.say_yes("eva@formular.example")
    await world.expect_lead("Eva Formular")


async def test_the_mail_of_a_portal_leads_to_the_dealer(world: World) -> None:
    told = (
        "Guten Tag,\n\nSie haben eine neue Anfrage zu Ihrem Inserat erhalten.\n\nFahrzeug: Norvela Osprio\n"
        "Inserats-ID: 387211904\n\nName: Eva Portal\nE-Mail: eva@portal-kundin.example\nPLZ/Ort: 80331 München\n\n"
        "Nachricht des Interessenten:\nKann ich ihn am Samstag ab 10 Uhr Probe fahren?\n\n"
        "Antworten Sie einfach auf diese E-Mail, um dem Interessenten zu schreiben.\n"
    )
    subject = "Anfrage zu Ihrem Inserat: Norvela Osprio (Inserats-ID 387211904)"
    mail = write_mail("mobile.de <noreply@mobile.de>", subject, told)
    mail["Auto-Submitted"] = "auto-generated"
    await world.send(mail)
    await world.say_yes("eva@portal-kundin.example")
    await world.expect_lead("Eva Portal")


async def test_a_row_of_a_list_leads_to_the_dealer(world: World) -> None:
    file = world.service.folder / "fair.csv"
    file.write_text(
        "Name;E-Mail;PLZ;Modell;Wunschtermin\nEva Messe;eva@messe.example;80331;Osprio;Samstag ab 10 Uhr\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "agent", "import", str(file), "--source", "fair", "--commit"]
    environment = world.service.environment

    def take_in() -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            command, env=environment, cwd=file.parent, capture_output=True, text=True, timeout=60, check=False
        )

    finished = await asyncio.to_thread(take_in)
    assert finished.returncode == 0, finished.stderr
    await world.say_yes("eva@messe.example")
    await world.expect_lead("Eva Messe")


async def test_the_form_of_an_advertisement_leads_to_the_dealer(world: World) -> None:
    answers = {
        "full_name": "Eva Anzeige", "email": "eva@anzeige.example", "post_code": "80331", "model": "Osprio",
        "wann_passt_es_ihnen?": "Samstag ab 10 Uhr",
    }  # fmt: skip
    assert await world.outside.meta.fill_in_form(answers) == 200
    await world.say_yes("eva@anzeige.example")
    await world.expect_lead("Eva Anzeige")


async def test_another_system_leads_to_the_dealer_over_signed_webhooks(world: World) -> None:
    async def write(name: str, text: str) -> int:
        data = {"id": name, "sender": "user-7", "name": "Eva Webhook", "text": text, "account": "shop"}
        event = {"type": "message.received", "timestamp": datetime.now(UTC).isoformat(), "data": data}
        body = json.dumps(event).encode()
        headers = headers_of([read_secret(HOOK_SECRET)], name, datetime.now(UTC), body)
        return (await world.outside.http.post("/webhooks/json", content=body, headers=headers)).status_code

    assert await write("w1", f"{WISH} Meine Mailadresse ist eva@webhook.example.") == 200
    await until(lambda: any(ASKS_FOR_YES in one["data"]["text"] for one in world.outside.posted))
    assert world.outside.posted[-1]["data"]["recipient"] == "user-7"
    assert await write("w2", YES) == 200
    await world.expect_lead("Eva Webhook")


async def test_one_person_by_form_mail_and_instagram_is_one_lead(world: World) -> None:
    meta, address, contact = world.outside.meta, "ida.dreifach@post.example", "8100000009"
    enquiry = {"wish": "test_drive", "name": "Ida Dreifach", "email": address, "language": "de"}
    http, headers = world.outside.http, {"Authorization": f"Bearer {API_KEY}"}
    assert (await http.post("/api/v1/enquiries", json=enquiry, headers=headers)).status_code == 202
    await until(lambda: world.outside.mails_to(address))

    told = "Ich hatte das Formular ausgefüllt: 80331 München, am Samstag ab 10 Uhr.\n\nIda Dreifach"
    await world.send(write_mail(f"Ida Dreifach <{address}>", "Meine Probefahrt", told))
    await until(lambda: len(world.outside.mails_to(address)) > 1)

    on_instagram = f"Ich bin Ida Dreifach, {address}. Ich möchte den Osprio fahren."
    assert await meta.post_as_person(Channel.INSTAGRAM, contact, on_instagram) == 200
    await until(has_summary(world, contact))
    assert await meta.tap_as_person(Channel.INSTAGRAM, contact, YES) == 200
    await world.expect_lead("Ida Dreifach")
    await world.send(write_mail(f"Ida Dreifach <{address}>", "Meine Probefahrt", "Vielen Dank!"))
    await asyncio.sleep(1)  # a second lead would have come by now
    assert len(world.leads_of("Ida Dreifach")) == 1


def has_summary(world: World, contact: str) -> Callable[[], bool]:
    """Whether the summary was read on Instagram: with the time and place of the mail, and the name of the form."""

    def look() -> bool:
        texts = [one.text for one in world.outside.meta.sent_to(Channel.INSTAGRAM, contact)]
        return any(ASKS_FOR_YES in text and "ab 10:00 Uhr" in text for text in texts)

    return look
