"""What is wrong with a text is found when it is loaded: a name nobody knows, a wording too few, broken syntax."""

from collections.abc import Iterator, Mapping
from typing import Any

from jinja2 import TemplateSyntaxError, nodes

from agent.dialog.text_variables import VARIABLES
from agent.dialog.texts import CHAT, SELDOM, VARIANTS_ALLOWED, Text, TextError
from agent.dialog.wording import Wording

ADDRESS_NOBODY = ("replies/window", "replies/summary_wish")  # one text, however people are addressed
Trees = dict[str, list[nodes.Template]]  # the wordings of each text, parsed


def check_texts(wording: Wording) -> None:
    """Every text is there, and each of them is sound. Raises TextError, with a line for each fault."""
    texts, trees = wording.texts, Trees()
    faults = [f"{wording.language}/{name}: this text is missing" for name in sorted(set(VARIABLES) - set(texts))]
    for name, text in texts.items():
        try:
            trees[name] = [wording.environment.parse(variant) for variant in text.variants]
        except TemplateSyntaxError as error:
            faults.append(f"{text.origin}/{name}: line {error.lineno}: {error.message}")
    faults += [fault for name in trees for fault in find_faults(texts[name], trees[name], wording.words)]
    faults += [fault for name in trees for fault in find_missing_phrases(texts, name, trees)]
    if faults:
        raise TextError("\n".join(faults))


def find_faults(text: Text, trees: list[nodes.Template], words: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with one text: a name nobody knows, too few wordings, an unknown variable."""
    name, file = text.name.removesuffix(CHAT), f"{text.origin}/{text.name}"
    if name not in VARIABLES:
        yield f"{file}: no act and no mail has this name"
        return
    if len(trees) not in VARIANTS_ALLOWED or len(trees) < least_variants(name):
        allowed = [number for number in VARIANTS_ALLOWED if number >= least_variants(name)]
        yield f"{file}: {len(trees)} wordings between === lines, it has to be one of {allowed}"
    for tree in trees:
        yield from (f"{file}: unknown variable {fault}" for fault in find_unknown(tree, VARIABLES[name]))
        yield from (f"{file}: unknown variable words.{key}" for key in fields_of("words", tree) if key not in words)


def least_variants(name: str) -> int:
    """How many wordings a text needs, so that nothing that may come again sounds the same."""
    folder, _, act = name.partition("/")
    is_act = folder == "replies" and name not in ("replies/notice", "replies/window") and "summary_" not in name
    return SELDOM.get(act, 3) if is_act else 1


def find_unknown(tree: nodes.Template, known: Mapping[str, Any]) -> Iterator[str]:
    """The unknown names of one wording: variables, and fields of the records behind them."""
    named = {node.name for node in tree.find_all(nodes.Name)} - names_set(tree) - imports_of(tree).keys()
    for name in sorted(named - set(known) - {"loop"}):
        yield f"{name}; there are {', '.join(sorted(known))}"
    for owner, record in known.items():
        for field in fields_of(owner, tree) if record else ():
            if not hasattr(record, field) and field not in record.__dataclass_fields__:
                yield f"{owner}.{field}"


def find_missing_phrases(texts: Mapping[str, Text], name: str, trees: Trees) -> Iterator[str]:
    """The phrases that a text takes from those of its language, and that are not there."""
    for tree in trees[name]:
        for owner, source in imports_of(tree).items():
            there = names_set(trees[source][0]) if source in trees else ()
            for phrase in fields_of(owner, tree):
                if source in texts and phrase not in there:
                    needed_by = f"{texts[name].origin}/{name}"
                    yield f"{texts[source].origin}/{source}: {phrase} is missing, which {needed_by} needs"


def names_set(tree: nodes.Template) -> set[str]:
    """The names that a text gives a value itself."""
    return {node.name for node in tree.find_all(nodes.Name) if node.ctx == "store"}


def imports_of(tree: nodes.Template) -> dict[str, str]:
    """The texts that a text takes phrases from, by the name under which it does."""
    return {node.target: node.template.as_const().partition("#")[0] for node in tree.find_all(nodes.Import)}


def fields_of(owner: str, tree: nodes.Template) -> list[str]:
    """Each field that is read from a variable: `city` from `dealer` for `dealer.city`."""
    read = tree.find_all(nodes.Getattr)
    return [node.attr for node in read if isinstance(node.node, nodes.Name) and node.node.name == owner]


def check_informal(language: str, formal: Mapping[str, Text], informal: Mapping[str, Text]) -> None:
    """Whoever is addressed informally is so everywhere. Raises TextError, naming each file that is missing."""
    spoken = {name for name in formal if name.startswith(("replies/", "mail/"))} - set(ADDRESS_NOBODY)
    missing = sorted(spoken - set(informal))
    if missing:
        raise TextError("\n".join(f"{language}/informal/{name}: this text is missing" for name in missing))


def check_words(origin: str, words: Mapping[str, Any], model: Mapping[str, Any]) -> None:
    """The words hold every key that the model language has. Raises TextError, naming file and key."""
    missing = [key for key in model if key not in words]
    missing += [
        f"{key}.{inner}"
        for key, known in model.items()
        if isinstance(known, dict) and isinstance(words.get(key), dict)
        for inner in known
        if inner not in words[key]
    ]
    if missing:
        raise TextError("\n".join(f"{origin}/words.yaml: {key} is missing" for key in missing))
