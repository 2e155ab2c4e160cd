"""Which car somebody wants and how it is to be equipped, read with phrases made from the catalogue and a lexicon."""

from agent.classify.configuration.reader import ConfigurationReader, ConfigurationReading

__all__ = ["ConfigurationReader", "ConfigurationReading"]
