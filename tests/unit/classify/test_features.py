"""What the trained model sees: no name, no number, and each feature once."""

from agent.classify.clauses import lowered, split_sentences
from agent.classify.features import Circumstances, compile_names, list_features, mask_names, replace_names
from agent.classify.lexicon import FALLBACK, LEXICONS, patterns_of
from agent.classify.lexicon.cues import Cue
from agent.classify.wording import Wording, drop_unticked


def features_of(text: str) -> list[str]:
    return list_features(lowered(text), Wording(text, "de"), Circumstances("web_chat", "postcode"))


def test_names_and_spans_are_hidden() -> None:
    names = compile_names(["Fjord", "Halden"])
    masked = mask_names("Den Fjord von Halden in München fahren", [((24, 31), "PLACE")], names)
    assert masked.split() == ["den", "MODEL", "von", "MODEL", "in", "PLACE", "fahren"]


def test_a_name_is_hidden_as_a_word_and_never_inside_another() -> None:
    assert mask_names("fjordland", [], compile_names(["Fjord"])) == "fjordland"


def test_a_name_can_be_replaced_by_an_ordinary_word_without_touching_the_rest() -> None:
    names = compile_names(["Fjord"])
    assert replace_names("Den FJORD, bitte", names, "Auto") == "Den Auto, bitte"
    assert replace_names("Den Fjord", None, "Auto") == "Den Fjord"


def test_half_an_emoji_is_no_word() -> None:
    wording = Wording("hallo \ud83d", "de")
    assert not any("\ud83d" in name for name in list_features("hallo \ud83d", wording, Circumstances("email")))


def test_overlapping_spans_hide_each_character_once() -> None:
    assert mask_names("ab cd ef", [((0, 5), "A"), ((3, 8), "B")]).split() == ["A", "ef"]


def test_each_feature_stands_once_and_numbers_only_by_their_length() -> None:
    features = features_of("Probefahrt Probefahrt 12345")
    assert len(features) == len(set(features))
    assert "w:NUM5" in features
    assert not any("12345" in feature for feature in features)


def test_the_drive_is_seen_with_the_cues_of_its_own_sentence() -> None:
    features = features_of("Die Probefahrt war toll. Ich möchte ein Angebot.")
    assert f"s:drive+{Cue.PAST}" in features
    assert f"s:drive+{Cue.SALES}" not in features


def test_a_sentence_does_not_end_in_a_date_or_an_abbreviation() -> None:
    parts = split_sentences("Am 14.3. z. B. gern. Danke! Ok?", "de")
    assert [part.text.strip() for part in parts] == ["am 14.3. z. b. gern", "danke", "ok"]
    assert parts[-1].is_question


def test_lower_case_keeps_every_character_in_its_place() -> None:
    text = "İstanbul ÄÖÜ ß’s"
    assert len(lowered(text)) == len(text)


def test_empty_boxes_are_blanked_and_ticked_ones_kept() -> None:
    text = "[x] Prospekt [ ] Probefahrt"
    assert drop_unticked(text).strip() == "[x] Prospekt"
    assert len(drop_unticked(text)) == len(text)


def test_every_language_has_phrases_for_every_cue() -> None:
    for language, lexicon in LEXICONS.items():
        assert set(lexicon) == set(Cue), language


def test_a_language_without_a_lexicon_is_read_as_english() -> None:
    assert patterns_of("pt")[Cue.YES].pattern == patterns_of(FALLBACK)[Cue.YES].pattern


def test_umlauts_are_found_in_transcription_too() -> None:
    assert patterns_of("de")[Cue.WISH].search("ich moechte fahren")
    assert patterns_of("de")[Cue.WISH].search("ich möchte fahren")
