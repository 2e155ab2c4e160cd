"""Real servers for the tests: each starts its own, on free loopback ports."""
