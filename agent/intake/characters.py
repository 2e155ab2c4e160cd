"""Letters that only look like others become those: styled letters of chats, and foreign letters inside a Latin word."""

import re
import unicodedata

_STYLED = re.compile("[\uff10-\uff5e\u2460-\u249b\u24b6-\u24e9\U0001d400-\U0001d7ff\U0001f130-\U0001f149]")
_LOOKALIKES = str.maketrans(
    "аеорсухіјѕԁһӏкмтвнАВЕКМНОРСТУХІЈЅαορνικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdhlkmtbhABEKMHOPCTYXIJSaopvikABEZHIKMNOPTYX",
)
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_MIXED = re.compile(r"(?=[^\W\d_]{0,40}[A-Za-zÄÖÜäöüß])(?=[^\W\d_]{0,40}[\u0370-\u03ff\u0400-\u052f])[^\W\d_]{2,40}")


def plain_letters(text: str) -> str:
    """The text in ordinary letters, every character in its place: "𝗣𝗿𝗼𝗯𝗲" and a "Рrobefahrt" with a Cyrillic "Р".

    Words wholly in another script are left alone.
    """
    if text.isascii():
        return text
    if _STYLED.search(text):
        text = _STYLED.sub(lambda letter: _ordinary(letter.group()), text)
    if _FOREIGN.search(text):
        text = _MIXED.sub(lambda word: word.group().translate(_LOOKALIKES), text)
    return text


def _ordinary(letter: str) -> str:
    plain = unicodedata.normalize("NFKC", letter)
    return plain if len(plain) == 1 else letter
