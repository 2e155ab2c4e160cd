"""HTML of a mail becomes plain text: blocks and rows are lines, quoted history is marked with `> ` as in plain mail."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from agent.intake.html_marks import begins_history, begins_signature, is_hidden, is_quote

_LONGEST = 500_000  # characters that are read; the new words stand at the top
_MOST_OPEN = 1000  # elements left open: deeper trees cost the parser quadratic time
_OPEN_OR_CLOSE = re.compile(r"<(/?)(?!br|img|hr|p\b|li|t[dhr]\b|meta|link|input|o:|!)[a-z]", re.I)
_DATA_URL = re.compile(r"data:[^\"'\s>]{500,}")
_TAG = re.compile(r"<[^<>]*>")
_SPACE = re.compile(r"[ \t\r\n\f]+")  # not the no-break space: alone in a block it makes an empty line

_SKIPPED = {"head", "style", "script", "title", "template", "noscript", "object", "svg", "select", "textarea", "button"}
_PARAGRAPHS = {"p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dl"}
_LINES = {"div", "tr", "li", "section", "article", "header", "footer", "address", "dt", "dd", "center", "hr", "form"}
_CELLS = {"td", "th"}
_LONGEST_LABEL = 60


class _Page:
    """The lines written so far; a line break asked for twice is made once."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.current = ""
        self.quotes = 0  # quoting elements that are open
        self.rest_quoted = False  # a reply header came: all that follows is history
        self.glued = False  # the value of a row stays on the line of its label

    def write(self, words: str) -> None:
        words = words if self.current and not self.current.endswith(" ") else words.lstrip(" ")
        self.current += words
        self.glued = self.glued and not words

    def end_line(self) -> None:
        if self.current and not self.glued:
            self.break_line()

    def break_line(self) -> None:
        prefix = "> " if self.quotes or self.rest_quoted else ""
        self.lines.append((prefix + self.current).rstrip())
        self.current = ""

    def end_paragraph(self) -> None:
        self.end_line()
        if self.lines and self.lines[-1].strip("> ") and not self.glued:
            self.break_line()


def render_html(source: str) -> str:
    """The words of an HTML mail. A label and its value read `label: value`; style, script and hidden text go."""
    source = _DATA_URL.sub("", source[: 8 * _LONGEST])[:_LONGEST]
    if _is_too_deep(source):
        return _TAG.sub(" ", source)
    body = LexborHTMLParser(source).body
    page = _Page()
    if body is not None:
        _render(body, page)
    page.end_line()
    return re.sub(r"(\n>?){3,}", r"\1\1", "\n".join(page.lines)).strip("\n")


def _is_too_deep(source: str) -> bool:
    closings = [found[1] for found in _OPEN_OR_CLOSE.finditer(source)]
    return closings.count("") - closings.count("/") > _MOST_OPEN


def _render(root: LexborNode, page: _Page) -> None:
    """Visit the tree without recursion, for its depth is the sender's choice."""
    open_nodes: list[tuple[LexborNode, bool]] = [(root, False)]
    while open_nodes:
        node, entered = open_nodes.pop()
        if entered:
            _leave(node, page)
        elif _enter(node, page):
            open_nodes.append((node, True))
            open_nodes.extend((child, False) for child in reversed(list(_children(node))))


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def _enter(node: LexborNode, page: _Page) -> bool:
    """Write what stands at the start of `node`; True when its children are to be visited."""
    tag = node.tag or ""
    if node.is_text_node:
        _write_text(node, page)
    elif tag == "br":
        page.break_line()
    elif tag == "img":
        page.write(_read_emoji(node))
    if node.is_text_node or node.is_comment_node or tag in _SKIPPED or tag in ("br", "img"):
        return False
    return _enter_element(node, tag, page)


def _enter_element(node: LexborNode, tag: str, page: _Page) -> bool:
    attributes = node.attributes
    if is_hidden(attributes):
        return False
    if begins_history(attributes):
        page.end_line()
        page.rest_quoted = True
    _begin_block(tag, attributes, page)
    if is_quote(tag, attributes):
        page.quotes += 1
    if begins_signature(attributes):
        page.end_line()
        page.write("--")
        page.break_line()
    return not (tag in _CELLS and _write_label(node, page))


def _begin_block(tag: str, attributes: dict[str, str | None], page: _Page) -> None:
    if tag in _PARAGRAPHS and not (attributes.get("class") or "").startswith("Mso"):  # Outlook's lines are <p>
        page.end_paragraph()
    elif tag in _LINES or tag in _PARAGRAPHS or is_quote(tag, attributes):
        page.end_line()
    elif tag in _CELLS and page.current:
        page.write(" ")
    if tag == "li":
        page.write("- ")
        page.glued = True


def _leave(node: LexborNode, page: _Page) -> None:
    tag, attributes = node.tag or "", node.attributes
    page.glued = page.glued and tag not in _CELLS
    if tag in _PARAGRAPHS and not (attributes.get("class") or "").startswith("Mso"):
        page.end_paragraph()
    elif tag in _LINES or tag in _PARAGRAPHS or is_quote(tag, attributes):
        page.end_line()
    if is_quote(tag, attributes):
        page.quotes -= 1


def _write_text(node: LexborNode, page: _Page) -> None:
    text = node.text_content or ""
    if node.parent is None or node.parent.tag != "pre":
        page.write(_SPACE.sub(" ", text))
        return
    for line in text.split("\n")[:-1]:
        page.write(line)
        page.break_line()
    page.write(text.rpartition("\n")[2])


def _read_emoji(image: LexborNode) -> str:
    """Gmail and Outlook send emoji as pictures with the character as their text."""
    alternative = image.attributes.get("alt") or ""
    return alternative if 0 < len(alternative) <= 8 and not alternative.isascii() else ""


def _write_label(cell: LexborNode, page: _Page) -> bool:
    """Write the first cell of a pair as `label: `; False when the cell is another one."""
    cells = [child for child in _children(cell.parent) if child.tag in _CELLS] if cell.parent else []
    labels = cells[::2] if len(cells) == 2 or (len(cells) == 4 and all(map(_ends_in_colon, cells[::2]))) else []
    label = _read_label(cell) if any(one.mem_id == cell.mem_id for one in labels) else ""
    if label:
        page.end_line()
        page.write(f"{label}: ")
        page.glued = True
    return bool(label)


def _ends_in_colon(cell: LexborNode) -> bool:
    """True for a cell that says of itself that the next one holds its value."""
    return _read_words(cell).endswith(":")


def _read_label(cell: LexborNode) -> str:
    """The words of a cell that is short and holds no table; "" otherwise."""
    label = _read_words(cell).rstrip(" :*")
    return label if len(label) <= _LONGEST_LABEL else ""


def _read_words(cell: LexborNode) -> str:
    """The words of a cell, no further than a label can be long; "" for one that holds a table."""
    waiting, words = list(_children(cell))[::-1], ""
    while waiting and len(words) <= _LONGEST_LABEL:
        node = waiting.pop()
        if node.tag == "table":
            return ""
        words += f" {node.text_content or ''}" if node.is_text_node else ""
        waiting.extend(list(_children(node))[::-1])
    return " ".join(words.split())
