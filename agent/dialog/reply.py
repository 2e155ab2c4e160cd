"""How a decision is put together: what every reply has in common, whichever rule made it."""

from dataclasses import replace
from typing import Any

from agent.dialog.acts import Act, ColleagueAnswers, Introduce
from agent.dialog.case import Case
from agent.dialog.conversation import CreateTask, Decision, Effect, State
from agent.dialog.memory import remember_acts, remember_windows


def reply(
    case: Case,
    rule: str,
    acts: tuple[Act, ...],
    asked: tuple[str, ...] = (),
    effects: tuple[Effect, ...] = (),
    **changes: Any,
) -> Decision:
    """A decision that answers: questions of the message first, then the acts; `changes` are those of the conversation.

    The very first reply on a channel, and the first after a human phase, says that an automatic assistant writes.
    """
    channel, told = case.taken.reply_channel, case.before.introduced_on
    known = channel in told and case.before.state is not State.WITH_HUMAN
    opening = () if known else (Introduce(),)
    promised = (CreateTask("question"),) if any(isinstance(act, ColleagueAnswers) for act in case.answers) else ()
    every_act = (*opening, *case.answers, *acts)
    spoken = case.before.spoken if case.taken.language == case.before.language else ()
    after = replace(
        case.taken,
        **{
            "asked": asked,
            "introduced_on": told if channel in told else (*told, channel),
            "drive_offered": False,
            "replies": case.before.replies + 1,
            "said": remember_acts(case.before.said, every_act),
            "spoken": remember_windows(spoken, case.slots.availability, case.analysis.evidence),
            "misunderstood": 0,
            "waiting_since": case.turn.at if asked else None,
            **changes,
        },
    )
    return Decision(after, rule, every_act, asked, (*promised, *effects))


def silence(case: Case, rule: str, effects: tuple[Effect, ...] = (), **changes: Any) -> Decision:
    """A decision that says nothing; what the message told is kept all the same."""
    return Decision(replace(case.taken, **changes), rule, effects=effects)
