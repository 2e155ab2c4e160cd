"""HTTP: the demo page, health, and what later parts of the public site need."""
