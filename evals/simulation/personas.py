"""Who writes: personas as people are, each a few odds on how somebody writes and what they will do."""

from dataclasses import dataclass

YES = ("agree",)


@dataclass(frozen=True)
class Persona:
    """How somebody writes. `opens` are kinds of first messages; `volunteers` the odds that a slot is told unasked.

    `strays` are messages that answer nothing, each sent `stray_times` at most; `verdicts` what they say to the
    summary, one list of answers in their order of each; `afters` what may come when all is said.
    """

    name: str
    opens: tuple[str, ...] = ("wish_model", "wish_model", "wish")
    volunteers: float = 0.3
    asides: float = 0.1
    slips: float = 0.05
    greets: float = 0.6
    terse: float = 0.1  # odds of answering only the first of several questions
    strays: tuple[str, ...] = ()
    stray_odds: float = 0.0
    stray_times: int = 1
    verdicts: tuple[tuple[str, ...], ...] = (YES,)
    afters: tuple[tuple[str, ...], ...] = ((), ("thanks",))
    drops_out: float = 0.03
    reads: bool = True  # looks at the summary before saying yes
    manner: str | None = None


PERSONAS: tuple[Persona, ...] = (
    Persona("hurried", volunteers=0.15, asides=0, slips=0.3, greets=0.1, terse=0.5, reads=False),
    Persona(
        "chatty",
        volunteers=0.5,
        asides=0.6,
        strays=("chat", "question"),
        stray_odds=0.25,
        afters=(("thanks",), ("chat",), ("thanks", "question")),
    ),
    Persona("confused", strays=("confused", "question"), stray_odds=0.35, slips=0.2, terse=0.3),
    Persona(
        "hostile",
        asides=0,
        greets=0.1,
        strays=("insult", "injection"),
        stray_odds=0.35,
        verdicts=(YES, ("decline", "change_time", "agree"), ("decline", "decline"), ("human",), ("delete",)),
        afters=((), ("insult",), ("delete",)),
    ),
    Persona(
        "changes_mind",
        verdicts=(
            ("change_time", "agree"),
            ("change_model", "agree"),
            ("change_place", "agree"),
            ("change_time", "change_model", "agree"),
            ("decline", "change_model", "agree"),
            ("leave",),
        ),
        afters=((), ("leave",), ("new_wish",), ("change_time",)),
    ),
    Persona("polite", volunteers=0.6, greets=1, asides=0.3, afters=(("thanks",), ("thanks", "name"))),
    Persona("dialect", manner="dialect"),
    Persona("non_native", manner="broken", slips=0.2),
    Persona("asks_first", opens=("question",), strays=("question",), stray_odds=0.3, stray_times=2),
    Persona("greets_first", opens=("greeting", "chat"), volunteers=0.2),
    Persona(
        "not_now",
        opens=("wish_model",),
        verdicts=(("not_now",),),
        strays=("not_now",),
        stray_odds=0.3,
        afters=((), ("thanks",), ("resume",)),
    ),
    Persona("wants_human", strays=("human",), stray_odds=0.4, verdicts=(("human",), YES), afters=((), ("hand_back",))),
    Persona("refuses", verdicts=(("refuse", "refuse"), ("refuse", "agree"), ("refuse", "leave"))),
    Persona("abroad", opens=("wish_model", "wish"), volunteers=0.2),
    Persona("undecided", opens=("undecided", "wish"), verdicts=(YES, ("defer", "agree"), ("change_model", "agree"))),
    Persona("contradicts", strays=("contradiction",), stray_odds=1, volunteers=0.1),
    Persona("injects", strays=("injection",), stray_odds=0.5, stray_times=3),
    Persona("thinks_it_over", verdicts=(("defer", "agree"), ("defer", "leave"), ("defer", "not_now")), asides=0.3),
    Persona("comes_back", afters=(("new_wish",), ("thanks", "new_wish"), ("question",), ("name",))),
    Persona("drops_out", drops_out=0.5, volunteers=0.1),
    Persona("machine", opens=("automatic",), drops_out=1),
)
