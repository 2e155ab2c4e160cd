"""The durable steps of a message, each one transaction; the only importer of procrastinate."""
