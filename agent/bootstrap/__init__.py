"""Settings → adapters → service: the only place that names concrete classes."""
