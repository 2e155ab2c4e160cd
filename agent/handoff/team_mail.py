"""The mail to the brand's own team about what a person has to do."""

from dataclasses import dataclass

from agent.catalogue import Brand
from agent.dialog.wording import Wording
from agent.handoff.document import Line


@dataclass(frozen=True)
class TeamMail:
    """Subject and plain text of one mail to the team."""

    subject: str
    text: str


def render_team_mail(
    reasons: tuple[str, ...], transcript: tuple[Line, ...], brand: Brand, wording: Wording
) -> TeamMail:
    """What there is to do, why, and the whole conversation."""
    facts = {"reasons": reasons, "transcript": transcript, "brand": brand}
    return TeamMail(wording.render("team/subject", **facts), wording.render("team/task.txt", **facts) + "\n")
