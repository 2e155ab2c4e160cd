"""Who a visitor is: nobody becomes somebody else by guessing or by changing a token."""

from agent.web.chat.badges import issue_badge, show_badge

SECRET = "a-secret-of-the-tests-only"


def test_a_badge_is_known_again() -> None:
    issued = issue_badge(SECRET)
    shown = show_badge(issued.token, SECRET)
    assert (shown.visitor, shown.is_new) == (issued.visitor, False)


def test_nobody_gets_anothers_badge() -> None:
    assert issue_badge(SECRET).visitor != issue_badge(SECRET).visitor


def test_a_token_that_we_did_not_sign_makes_a_new_visitor() -> None:
    issued = issue_badge(SECRET)
    changed = f"{'0' * 32}{issued.token[32:]}"
    for token in (None, "", "x", changed, issued.visitor, issued.token + "a", "ü.é", "a" * 5000):
        badge = show_badge(token, SECRET)
        assert badge.is_new
        assert badge.visitor not in (issued.visitor, "0" * 32)


def test_a_token_of_another_house_is_none_of_ours() -> None:
    assert show_badge(issue_badge("another-secret-of-the-tests").token, SECRET).is_new
