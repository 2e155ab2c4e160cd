"""How mail programs mark history, signatures and hidden text in their HTML."""

import re

_Attributes = dict[str, str | None]

# Gmail puts inline answers between its quotes, so the quote is the blockquote, not the div around it.
_QUOTE_CLASSES = re.compile(
    r"\b(?:gmail_attr|yahoo_quoted|protonmail_quote|tutanota_quote|moz-cite-prefix|zmail_extra|quoteheader)\b", re.I
)
_QUOTE_IDS = re.compile(r"yahoo_quoted|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container", re.I)
_HISTORY_IDS = re.compile(r"(?:^|_)(?:appendonsend|divRplyFwdMsg)$", re.I)
# Outlook for Windows draws a line above the header block of the mail that is answered.
_OUTLOOK_LINE = re.compile(r"border:\s*none;\s*border-top:\s*solid\s+#\w{6}\s+1\.0pt;\s*padding:\s*3\.0pt", re.I)
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all|visibility:\s*hidden", re.I)
_SIGNATURES = re.compile(r"gmail_signature$|ms-outlook-mobile-signature|AppleMailSignature|^Signature$", re.I)


def is_quote(tag: str, attributes: _Attributes) -> bool:
    """True when the element holds earlier words: Apple, Gmail, GMX, Proton, Thunderbird, web.de, Yahoo."""
    if not attributes:
        return False
    classes = attributes.get("class") or ""
    if tag == "blockquote" and (attributes.get("type") == "cite" or "quote" in classes):
        return True
    named = tag == "div" and attributes.get("name") == "quote"
    return named or bool(_QUOTE_CLASSES.search(classes) or _QUOTE_IDS.search(attributes.get("id") or ""))


def begins_history(attributes: _Attributes) -> bool:
    """True when all that follows is history: the reply header of Outlook on the web and on Windows."""
    if not attributes:
        return False
    style = attributes.get("style") or ""
    return bool(_HISTORY_IDS.search(attributes.get("id") or "") or (style and _OUTLOOK_LINE.search(style)))


def begins_signature(attributes: _Attributes) -> bool:
    """True for the block that Gmail, Outlook or Apple keep the signature in."""
    marks = (attributes.get("class") or "", attributes.get("id") or "") if attributes else ()
    return any(mark and _SIGNATURES.search(mark) for mark in marks)


def is_hidden(attributes: _Attributes) -> bool:
    """True for text that a reader never sees."""
    return bool(attributes) and ("hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or "")))
