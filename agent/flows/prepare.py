"""Preparing an answer: one message understood, decided and worded, with a model's help where there is one.

Nothing is written here, so that no transaction has to be open while a model thinks.
"""

from dataclasses import dataclass, replace
from functools import cached_property, partial

from agent.classify.analysis import Analysis, Utterance
from agent.dialog.acts import StateAnswer
from agent.dialog.case import open_case
from agent.dialog.conversation import Conversation, CreateTask, Decision, State, Turn
from agent.dialog.decide import decide
from agent.dialog.expectation import expected_slot, fresh_subject
from agent.dialog.guards import Circumstances, permit
from agent.dialog.message_traits import hides_number, unopened_kind
from agent.dialog.occasion import Occasion
from agent.dialog.rendering import Reply, frame_reply, render_reply
from agent.dialog.wording import Wording, find_notice
from agent.flows.desk import Desk, House
from agent.flows.together import digest_of
from agent.intake.message import InboundMessage
from agent.intake.threads import make_token
from agent.llm.answer_question import Answered
from agent.llm.assistant import Assists, Unassisted
from agent.storage.conversations import StoredConversation
from agent.storage.messages import StoredMessage
from agent.storage.waiting import Waiting


@dataclass(frozen=True)
class Prepared:
    """What a message leads to, before any of it is written; it holds as long as exactly this `waiting` waits."""

    waiting: Waiting
    analysis: Analysis
    decision: Decision
    reply: Reply | None = None  # None where nothing is said


@dataclass(frozen=True)
class Sitting:
    """One message on the desk, and who helps with it."""

    desk: Desk
    waiting: Waiting
    message: InboundMessage
    assists: Assists

    @property
    def stored(self) -> StoredConversation:
        """The conversation that the message belongs to."""
        return self.waiting.stored

    @cached_property
    def before(self) -> Conversation:
        """The conversation, now where the message came by, with its sender's name where nobody signed with one yet."""
        conversation = replace(self.stored.conversation, channel=self.message.channel)
        if conversation.slots.name or not self.message.sender_name:
            return conversation
        return replace(conversation, slots=replace(conversation.slots, name=self.message.sender_name))

    @cached_property
    def utterance(self) -> Utterance:
        """What classify reads of the message."""
        return read_utterance(self.message, self.stored.conversation, self.desk.house.own.addresses)

    @property
    def words(self) -> str:
        """What the prospect wrote, without the signature, which asks nothing."""
        return "\n".join(filter(None, (self.utterance.subject, self.utterance.text)))


def choose_assists(desk: Desk, waiting: Waiting) -> Assists:
    """Who helps with a reply: a model where there is one, and where a reply may follow at all."""
    silent = waiting.stored.conversation.state is State.WITH_HUMAN or waiting.replies >= desk.house.replies_a_day
    return Unassisted(desk.answers) if silent or desk.assist is None else desk.assist()


def understand(desk: Desk, waiting: Waiting) -> Analysis:
    """What a message says, without a model: milliseconds, so once for each. Raises ValueError for an unread one."""
    conversation = waiting.stored.conversation
    return desk.understanding.analyze(read_utterance(read_of(waiting), conversation, desk.house.own.addresses))


def read_of(waiting: Waiting) -> InboundMessage:
    """The message that waits. Raises ValueError for one that was never read."""
    if waiting.message.message is None:
        raise ValueError("a message that was never read cannot be answered")
    return waiting.message.message


async def prepare(desk: Desk, waiting: Waiting, assists: Assists, understood: Analysis) -> Prepared:
    """What one message leads to, as it was `understood`. Raises ValueError for one that was never read."""
    row = waiting.message
    sitting = Sitting(desk, waiting, read_of(waiting), assists)
    analysis = await assists.second_opinion(sitting.utterance, understood)
    turn = Turn(
        row.id,
        row.received_at,
        digest_of(row),
        analysis,
        unopened=unopened_kind(sitting.message),
        hides_number=hides_number(sitting.message),
    )
    decision = decide(sitting.before, turn, desk.policy)
    if decision.acts and waiting.replies >= desk.house.replies_a_day:
        decision = hold_back(sitting.stored.conversation, decision)
    if not decision.acts:
        return Prepared(waiting, analysis, decision)
    decision = await answer_what_is_open(sitting, turn, decision)
    return Prepared(waiting, analysis, decision, await word_decision(sitting, decision))


def read_utterance(message: InboundMessage, conversation: Conversation, ours: frozenset[str]) -> Utterance:
    """What classify reads of a message, with what was asked last; `ours` are addresses that are never the writer's."""
    return Utterance(
        channel=message.channel,
        received_at=message.received_at,
        text=message.text,
        subject=fresh_subject(conversation, message.subject),
        signature=message.signature,
        fields=message.fields,
        sender=message.sender,
        ours=ours,
        expected_slot=expected_slot(conversation),
        language=conversation.language,
    )


def hold_back(before: Conversation, decision: Decision) -> Decision:
    """Nothing is said and nothing decided: two machines may be talking, and a person has to look."""
    kept = replace(before, seen=decision.conversation.seen)
    return Decision(kept, "too_many_replies", effects=(CreateTask("too_many_replies"),))


async def answer_what_is_open(sitting: Sitting, turn: Turn, decision: Decision) -> Decision:
    """The decision with an answer of the brand's, or from facts, instead of a colleague's, where there is one."""
    circumstances = describe_circumstances(sitting, decision)
    permitted = permit(decision.acts, decision.conversation.slots, circumstances)
    answered = await sitting.assists.answer(sitting.words, permitted)
    return decide(sitting.before, take_answer(sitting, turn, answered), sitting.desk.policy) if answered else decision


def take_answer(sitting: Sitting, turn: Turn, answered: Answered) -> Turn:
    """The turn with an answer: what the message says beside the question is read for itself."""
    answer = StateAnswer(answered.text, answered.fact_ids)
    if answered.rest is None:
        return replace(turn, answer=answer, more_asked=asks_more(sitting, turn, sitting.words, 1))
    rest = sitting.desk.understanding.analyze(replace(sitting.utterance, text=answered.rest, subject=None))
    left = replace(turn, analysis=replace(turn.analysis, questions=rest.questions), answer=answer)
    return replace(left, more_asked=asks_more(sitting, left, answered.rest, 0))


def asks_more(sitting: Sitting, turn: Turn, words: str, answered: int) -> bool:
    """True when a text asks more than so many questions that no fact of the catalogue answers, or may do so."""
    case = open_case(sitting.before, turn, sitting.desk.policy)
    understood = max(answered, len(turn.analysis.questions)) + case.wants_drive
    return len(case.left_to_colleague) > answered or words.count("?") > understood


async def word_decision(sitting: Sitting, decision: Decision) -> Reply:
    """The words of a decision: those of the prompts, or a model's."""
    occasion = describe_occasion(sitting.desk, sitting.stored, decision, sitting.waiting.message)
    wording = wording_for(sitting.desk, decision.conversation)
    template = render_reply(decision.acts, occasion, wording)
    circumstances = describe_circumstances(sitting, decision)
    permitted = permit(decision.acts, decision.conversation.slots, circumstances, template.said)
    frame = partial(frame_reply, acts=decision.acts, occasion=occasion, wording=wording)
    return await sitting.assists.word(permitted, template, frame)


def describe_circumstances(sitting: Sitting, decision: Decision) -> Circumstances:
    """What the reply to a message is written under."""
    desk, wording = sitting.desk, wording_for(sitting.desk, decision.conversation)
    link = link_to(decision.conversation, desk.house)
    return Circumstances(
        catalogue=desk.policy.catalogue,
        channel=decision.conversation.channel,
        language=wording.language,
        register=desk.house.register,
        notice=find_notice(desk.policy.catalogue.brand, wording),
        heard=sitting.words,
        frame=(wording.words["few_clicks"], link) if link else (),
    )


def wording_for(desk: Desk, conversation: Conversation) -> Wording:
    """The texts in the language of a conversation."""
    return desk.wordings[desk.policy.reply_language(conversation.language)]


def describe_occasion(
    desk: Desk, stored: StoredConversation, decision: Decision, answered: StoredMessage | None, is_answer: bool = True
) -> Occasion:
    """What a reply is written for; `stored` is as it was before, `answered` gives the subject of its thread."""
    conversation = decision.conversation
    channel = conversation.reply_channel if is_answer else conversation.reminder_channel
    return Occasion(
        brand=desk.policy.catalogue.brand,
        is_letter=not channel.is_chat,
        name=conversation.slots.name,
        subject=answered.message.subject if answered and answered.message else stored.subject,
        turn=stored.conversation.replies,
        answers=is_answer,
        hour=desk.clock().astimezone(desk.policy.zone).hour,
        before=stored.conversation.said,
        spoken=conversation.spoken,
        models=tuple(model.name for model in desk.policy.catalogue.models),
        link=link_to(conversation, desk.house),
    )


def link_to(conversation: Conversation, house: House) -> str | None:
    """The page on which a wish can be completed; None for who has left, and where nobody knows its address."""
    if not house.root_url or conversation.state is State.CLOSED:
        return None
    return f"{house.root_url}/e/{make_token(conversation.id, house.secret)}"
