"""Days in words, with the first of the month as French has it."""

from datetime import date

from babel.dates import format_date


def day_in_words(day: date, locale: str) -> str:
    """`Friday, 1 May 2026`, as the locale has it; French says `vendredi 1er mai 2026`, which Babel does not."""
    words = format_date(day, "full", locale)
    return words.replace(" 1 ", " 1er ") if locale == "fr" else words
