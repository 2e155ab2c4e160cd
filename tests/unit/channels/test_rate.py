"""How much is let in a minute."""

from agent.channels.rate import Rate


def test_a_rate_counts_each_key_for_a_minute() -> None:
    rate = Rate(per_minute=2)
    assert [rate.allows("a", 0), rate.allows("a", 1), rate.allows("a", 59)] == [True, True, False]
    assert rate.allows("b", 59)
    assert rate.allows("a", 60)
