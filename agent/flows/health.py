"""Looking after the logins of channels: what was found is stored, and somebody is told in time."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid5

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.channels.outcome import Retry, Unauthorised
from agent.channels.outgoing import MailKind, OutgoingMail
from agent.dialog.promises import promise
from agent.flows.desk import Desk
from agent.flows.errand import MESSAGE_IDS
from agent.flows.queue import Job, TryLaterError, is_last_attempt
from agent.handoff.channel_trouble import REASON, AccountHealth, find_alarms, render_trouble_mail
from agent.storage import channel_health, tasks

EVERY_HOUR = "7 * * * *"
log = structlog.get_logger()


async def check_channels(desk: Desk) -> None:
    """Ask every channel; of an account in trouble, or soon in it, somebody is told once a day by a task and a mail."""
    found = [health for check in desk.checks for health in await check.check()]
    now = desk.clock()
    accounts = [AccountHealth(one.channel, one.account, one.trouble, one.expires_at, now) for one in found]
    async with desk.engine.begin() as connection:
        alarms = find_alarms(await channel_health.store_health(connection, accounts), now)
        if alarms:
            await raise_alarm(connection, desk, alarms, now)


async def raise_alarm(connection: AsyncConnection, desk: Desk, alarms: Sequence[AccountHealth], now: datetime) -> None:
    """A task, unless one is open, and a mail; the mail is a job of its own, which is tried again until it leaves."""
    names = [name_account(one) for one in alarms]
    log.error("channel_trouble", accounts=names)
    await channel_health.note_alarm(connection, [one.key for one in alarms], now)
    if not await tasks.is_open(connection, REASON):
        await tasks.store_tasks(connection, None, {REASON: promise(REASON, now, desk.policy.hours)}, now)
    await desk.queue.defer(connection, [Job("tell_of_trouble", tuple(names))])


async def tell_of_trouble(desk: Desk, names: Sequence[str], attempts: int) -> None:
    """Mail the brand's team about accounts, as they stand now. Raises TryLaterError while the mail cannot be sent."""
    if not desk.house.team_address or desk.sender is None:
        return
    async with desk.engine.connect() as connection:
        accounts = [one for one in await channel_health.load_health(connection) if name_account(one) in names]
    if not accounts:
        return
    outcome = await desk.sender.send(write_mail(desk, desk.house.team_address, accounts), desk.clock())
    if isinstance(outcome, Retry | Unauthorised) and not is_last_attempt(attempts):
        raise TryLaterError("tell_of_trouble")


def write_mail(desk: Desk, to: str, accounts: Sequence[AccountHealth]) -> OutgoingMail:
    """The mail about accounts; the same alarm is the same mail, however often it is sent."""
    house, policy = desk.house, desk.policy
    wording = desk.wordings[policy.reply_language(policy.catalogue.brand.languages[0])]
    letter = render_trouble_mail(accounts, policy.catalogue.brand, wording)
    alarm = " ".join(f"{name_account(one)} {one.alarmed_at}" for one in accounts)
    return OutgoingMail(
        message_id=f"{uuid5(MESSAGE_IDS, alarm).hex}@{house.domain}",
        from_address=house.address,
        from_name=house.name,
        to=to,
        subject=letter.subject,
        text=letter.text,
        kind=MailKind.AUTO_GENERATED,
        loop_marker=house.address,
    )


def name_account(one: AccountHealth) -> str:
    """The account in one word, as jobs name it."""
    return "/".join(one.key)
