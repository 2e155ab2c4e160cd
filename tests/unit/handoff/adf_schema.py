"""The schema that every ADF document of the tests is checked against."""

from pathlib import Path

from lxml import etree

SCHEMA = etree.XMLSchema(file=str(Path(__file__).with_name("adf.xsd")))


def parse_valid(content: bytes) -> etree._Element:
    adf = etree.fromstring(content)
    SCHEMA.assertValid(adf)
    return adf
