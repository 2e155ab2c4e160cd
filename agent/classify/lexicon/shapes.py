"""The shape in which every language lists the words around people and places; the readers are made from all of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class People:
    """Words around the names of people; lists are separated by commas, and an entry may be a pattern.

    Titles, particles and joining words count as written; of all others the case does not.
    """

    titles: str  # before a name and part of it, with the full stop they are written with
    addressed: str  # before a name and no part of it: "herr", "madame"
    labels: str  # before a colon and the whole name
    given: str  # given names that are common among people who write the language; separated by blanks
    never: str  # never part of a name
    nobody: str  # behind "I am": no name follows
    kinds: str = ""  # patterns of words behind "I am" that say what somebody is: professions, peoples
    particles: str = ""  # between the parts of a surname
    joints: str = ""  # "and" between two names
    first_labels: str = ""  # before a colon and the given name
    last_labels: str = ""  # before a colon and the surname
    weak: str = ""  # introductions that are words of any sentence
    behind: str = ""  # introductions that stand behind the name: "Ada here"
    firms: str = ""  # part of a company's name
    ambiguous: str = ""  # given names that are words, too: with a surname behind them only
    surnames: str = ""  # surnames that are words, too: they end a name and never begin one
    ends: str = ""  # small words behind a name that end it
    origin: str = ""  # between a greeting or a name and the town it comes from
    contact: str = ""  # small words among numbers and addresses
    thanks: str = ""  # how thanks begin, among the closings
    answer_lead: str = ""  # before the name that was asked for
    loose_labels: str = ""  # labels that may also stand before a way to be reached
    greets: str = ""  # closings behind which a name is likely in small letters, too
    addressee: str = ""  # before the person or the firm that is written to
    postscript: str = ""  # how a postscript or the line of a telephone begins


@dataclass(frozen=True)
class Places:
    """Words around towns and postcodes; lists are separated by commas, and an entry may be a pattern."""

    nouns: str  # "town", "place of residence": labels, too
    cues: str  # before a town where somebody lives or wants to drive
    home: str  # "I live": verbs and the like before a joint and the town
    joints: str  # between such a verb and the town
    countries: Mapping[str, str]  # by ISO code: what the language calls them
    towns: Mapping[str, str] = field(default_factory=dict)  # by ISO code: what the language calls their towns
    weak: str = ""  # cues that count before well-known cities only
    fillers: str = ""  # between a cue and the town
    pronouns: str = ""  # between the verb and the joint
    direct: str = ""  # cues behind which a big town counts in small letters
    behind: str = ""  # behind a town where somebody lives or wants to drive
    home_behind: str = ""  # behind a town that is home
    not_before: str = ""  # "not", "formerly"
    elsewhere: str = ""  # in a clause whose town is another matter
    streets: str = ""  # before a name that makes it a street's
    firms: str = ""  # before a name that makes it a firm's or a person's
    work: str = ""  # in a clause whose town is where somebody works or studies
    near: str = ""  # before a town that is only near the one that is meant
    exact: str = ""  # "to be precise": before the town that is meant
    dealers: str = ""  # a business of the brand: "your dealer in …"
    past: str = ""  # verbs of a story about it
    asks: str = ""  # words of a wish, which is no story
    everyday: str = ""  # words that are villages, too
    nowhere: str = ""  # behind a cue, and no town
    regions: str = ""  # states and the like
    code_labels: str = ""  # before a postcode
    other_numbers: str = ""  # before a number that is none
    units: str = ""  # behind a number that is none
    phone_labels: str = ""  # before or behind a phone number
    other_phones: str = ""  # before a number that is no phone of the writer
