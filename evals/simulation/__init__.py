"""A simulated prospect, drawn from a seed, who talks to the agent; and the judges of what came of it."""

from evals.simulation.suite import run_simulation

__all__ = ["run_simulation"]
