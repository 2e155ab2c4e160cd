"""Italian words that say what a clause is about: a wish, a refusal, the past, a call, another matter."""

from agent.classify.availability.lexicon.table import Entry

CUES: list[Entry] = []
