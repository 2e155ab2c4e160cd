"""What happens next: (conversation, analysis, policy, now) → decision; wording is a separate step after it."""
