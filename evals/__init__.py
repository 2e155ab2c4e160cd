"""The suites that measure understanding and dialogue, on text that neither code nor training has seen."""
