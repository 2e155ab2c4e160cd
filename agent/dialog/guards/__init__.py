"""What may leave: each guard is named after the harm that it stops, and sees only the text and what it may hold."""

from agent.dialog.guards.checking import GUARDS, check
from agent.dialog.guards.draft import Violation
from agent.dialog.guards.permitted import Circumstances, Permitted, Register, permit, permit_answer

__all__ = ["GUARDS", "Circumstances", "Permitted", "Register", "Violation", "check", "permit", "permit_answer"]
