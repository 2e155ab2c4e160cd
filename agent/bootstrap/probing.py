"""Test enquiries, made from the settings: one probe for each channel and account that is set."""

from collections.abc import Iterator

import httpx

from agent.bootstrap.channels import Channels
from agent.bootstrap.demo import EVERYWHERE, own_url
from agent.bootstrap.mail import listening_place, oauth_of
from agent.channels.mail_urls import Security, SmtpServer, parse_mailbox_url, parse_smtp_url
from agent.channels.probing.chat import ChatProbe
from agent.channels.probing.form import FormProbe
from agent.channels.probing.mail import MailProbe
from agent.channels.probing.mailbox import ProbeMailbox
from agent.channels.probing.meta import MetaProbe
from agent.channels.probing.port import Front, Probe
from agent.channels.probing.webhook import WebhookProbe
from agent.channels.signed_json import read_secret
from agent.flows.desk import Desk
from agent.flows.probing import Probing
from agent.intake.message import Channel
from agent.settings import Settings, split_host_port
from agent.web.chat.badges import signer

NOBODY = "probe@vorfahrt.invalid"  # writes where no mailbox is set; its answers are kept


def make_probing(settings: Settings, desk: Desk, channels: Channels, http: httpx.AsyncClient) -> Probing:
    """Everything for a run. Raises ValueError when a setting is wrong."""
    address = settings.probe_address or NOBODY
    if address == desk.house.address:
        raise ValueError("VORFAHRT_PROBE_ADDRESS has to be another address than VORFAHRT_MAIL_FROM")
    front, mailbox = Front(http, settings.public_url or own_url(settings), desk.clock), find_mailbox(settings)
    mail = [MailProbe(server, desk.house.address, mailbox) for server in find_server(settings)]
    chat = ChatProbe(front.url, lambda visitor: signer(desk.house.secret).sign(visitor).decode())
    probes: list[Probe] = [*mail, FormProbe(front, mailbox), chat, *list_delivered(settings, front)]
    return Probing(desk, probes, address, channels.checks, keeps_mail=settings.demo)


def find_server(settings: Settings) -> Iterator[SmtpServer]:
    """Where a stranger's mail is handed in: a server of the probe's own, our listener, or the one that we send by."""
    place = listening_place(settings)
    if settings.probe_smtp_url:
        yield parse_smtp_url(settings.probe_smtp_url, oauth_of(settings))
    elif place and not settings.imap_urls:
        host, port = split_host_port(place)
        yield SmtpServer(EVERYWHERE.get(host, host).strip("[]"), port, Security.NONE)
    elif settings.smtp_url and settings.probe_address:
        yield parse_smtp_url(settings.smtp_url, oauth_of(settings))


def find_mailbox(settings: Settings) -> ProbeMailbox | None:
    """Where answers by mail arrive, if we may look there."""
    url = settings.probe_imap_url
    return ProbeMailbox(parse_mailbox_url(url, oauth_of(settings))) if url and settings.probe_address else None


def list_delivered(settings: Settings, front: Front) -> Iterator[Probe]:
    """What other systems deliver to us: one probe an account."""
    for channel, entries in (
        (Channel.FACEBOOK, settings.messenger_pages),
        (Channel.INSTAGRAM, settings.instagram_accounts),
        (Channel.WHATSAPP, settings.whatsapp_numbers),
    ):
        for entry in entries:
            yield MetaProbe(channel, entry.partition(":")[0], front, settings.meta_app_secrets[0])
    if settings.webhook_secrets:
        yield WebhookProbe(front, [read_secret(text) for text in settings.webhook_secrets])


def explain_missing(settings: Settings, probing: Probing) -> str | None:
    """Why mail is not tried; None where it is."""
    if any(probe.channel is Channel.EMAIL for probe in probing.probes):
        return None
    if not settings.probe_address:
        return "mail is not tried: VORFAHRT_PROBE_ADDRESS is not set"
    return "mail is not tried: neither VORFAHRT_PROBE_SMTP_URL nor VORFAHRT_SMTP_URL is set"
