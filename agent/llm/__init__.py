"""Texts that people and models read, and the way to a language model."""
