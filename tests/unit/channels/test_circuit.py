"""When a server is left alone, and when it is tried again."""

from agent.channels.circuit import Circuit


def test_a_circuit_opens_after_failures_in_a_row_and_lets_one_try_through() -> None:
    now = 0.0
    circuit = Circuit(failures_to_open=3, open_seconds=30, monotonic=lambda: now)
    for _ in range(2):
        circuit.note_failure()
    circuit.note_success()
    for _ in range(3):
        assert circuit.lets_through()
        circuit.note_failure()
    assert not circuit.lets_through()
    now = 30.0
    assert circuit.lets_through()
    assert not circuit.lets_through()  # half open: one at a time
    now = 60.0
    assert circuit.lets_through()
    circuit.note_failure()
    assert not circuit.lets_through()
    now = 90.0
    assert circuit.lets_through()
    circuit.note_success()
    assert circuit.lets_through()
    assert circuit.lets_through()
