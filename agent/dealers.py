"""The dealers file as frozen values."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NoReturn

from agent.bad_file import BadFileError
from agent.catalogue import COUNTRIES, known_timezone
from agent.postcodes import Postcodes

AdfPlace = Literal["attachment", "body", "none"]

_COLUMNS = (
    "id",
    "name",
    "street",
    "postcode",
    "city",
    "country",
    "email",
    "phone",
    "brand_ids",
    "model_ids",
    "capacity_per_day",
    "timezone",
    "latitude",
    "longitude",
)
_ADF_PLACES: dict[str, AdfPlace] = {"attachment": "attachment", "body": "body", "none": "none"}
_OPTIONAL_COLUMNS = ("adf",)
_NEVER_EMPTY = ("id", "name", "postcode", "country", "email", "timezone")


@dataclass(frozen=True)
class Dealer:
    """One dealer. Empty `model_ids` means all models; coordinates are WGS 84 degrees."""

    id: str
    name: str
    street: str
    postcode: str
    city: str
    country: str  # ISO 3166-1 alpha-2
    email: str
    phone: str
    brand_ids: tuple[str, ...]
    model_ids: tuple[str, ...]
    capacity_per_day: int | None
    timezone: str
    latitude: float
    longitude: float
    adf: AdfPlace = "attachment"  # where the dealer's system wants the ADF document of a lead


@dataclass(frozen=True)
class _Row:
    """One line of the file, by column."""

    source: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def listed(self, column: str) -> tuple[str, ...]:
        """The entries of a list column."""
        return tuple(filter(None, (entry.strip() for entry in self[column].split("|"))))

    def fail(self, reason: str) -> NoReturn:
        """Raise `BadFileError` for this line."""
        raise BadFileError(self.source, self.line, reason)


def parse_dealers(text: str, source: str, postcodes: Postcodes) -> tuple[Dealer, ...]:
    """Read a dealers file; empty coordinates are those of the postcode.

    Raises `BadFileError`, which names `source` and the line of what is wrong.
    """
    dealers: dict[str, Dealer] = {}
    for row in _read_rows(text, source):
        if row["id"] in dealers:
            row.fail(f'the id "{row["id"]}" is given to two dealers')
        dealers[row["id"]] = _read_dealer(row, postcodes)
    return tuple(dealers.values())


def _read_rows(text: str, source: str) -> Iterator[_Row]:
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    try:
        header = [cell.strip() for cell in next(reader, [])]
        _check_header(header, source)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _read_row(header, cells, source, reader.line_num)
    except csv.Error as error:
        raise BadFileError(source, max(reader.line_num, 1), f"not CSV: {error}") from error


def _check_header(header: list[str], source: str) -> None:
    if not any(header):
        raise BadFileError(source, 1, "the file is empty")
    for separator, name in ((";", "semicolons"), ("\t", "tabs")):
        if len(header) == 1 and separator in header[0]:
            raise BadFileError(source, 1, f"the columns are separated by {name}; expected commas")
    for column in _COLUMNS:
        if column not in header:
            raise BadFileError(source, 1, f'the column "{column}" is missing')
    for position, column in enumerate(header):
        if column not in (*_COLUMNS, *_OPTIONAL_COLUMNS):
            raise BadFileError(source, 1, f'unknown column "{column}"; expected {",".join(_COLUMNS)}')
        if column in header[:position]:
            raise BadFileError(source, 1, f'the column "{column}" is given twice')


def _read_row(header: list[str], cells: list[str], source: str, line: int) -> _Row:
    row = _Row(source, line, dict(zip(header, (cell.strip() for cell in cells), strict=False)))
    if len(cells) != len(header):
        row.fail(f"{len(cells)} values for {len(header)} columns")
    for column in _NEVER_EMPTY:
        if not row[column]:
            row.fail(f'"{column}" is empty')
    return row


def _read_dealer(row: _Row, postcodes: Postcodes) -> Dealer:
    if row["country"] not in COUNTRIES:
        row.fail(f'"{row["country"]}" is no country code; expected two capital letters')
    if not known_timezone(row["timezone"]):
        row.fail(f'there is no time zone "{row["timezone"]}"')
    latitude, longitude = _read_position(row, postcodes)
    return Dealer(
        id=row["id"],
        name=row["name"],
        street=row["street"],
        postcode=row["postcode"],
        city=row["city"],
        country=row["country"],
        email=_read_email(row),
        phone=row["phone"],
        brand_ids=row.listed("brand_ids"),
        model_ids=row.listed("model_ids"),
        capacity_per_day=_read_capacity(row),
        timezone=row["timezone"],
        latitude=latitude,
        longitude=longitude,
        adf=_read_adf(row),
    )


def _read_position(row: _Row, postcodes: Postcodes) -> tuple[float, float]:
    if row["latitude"] or row["longitude"]:
        return _read_degrees(row, "latitude", 90), _read_degrees(row, "longitude", 180)
    area = postcodes.areas.get((row["country"], row["postcode"]))
    if area is None:
        row.fail(f"no coordinates, and the postcode {row['country']} {row['postcode']} is not in the table")
    return area.latitude, area.longitude


def _read_degrees(row: _Row, column: str, limit: int) -> float:
    if not re.fullmatch(r"[+-]?\d{1,3}(?:\.\d{0,20})?", row[column], re.ASCII) or abs(float(row[column])) > limit:
        row.fail(f'"{column}" must be degrees between -{limit} and {limit}, not "{row[column]}"')
    return float(row[column])


def _read_email(row: _Row) -> str:
    if not re.fullmatch(r"[^\s@,;<>\"]+@[^\s@,;<>\".][^\s@,;<>\"]*\.[^\s@,;<>\".]+", row["email"]):
        row.fail(f'"{row["email"]}" is no e-mail address')
    return row["email"]


def _read_capacity(row: _Row) -> int | None:
    capacity = row["capacity_per_day"]
    if capacity and not re.fullmatch(r"[0-9]{1,4}", capacity):
        row.fail(f'"capacity_per_day" must be a whole number, not "{capacity}"')
    return int(capacity) if capacity else None


def _read_adf(row: _Row) -> AdfPlace:
    place = _ADF_PLACES.get(row["adf"] or "attachment")
    return place or row.fail(f'"adf" cannot be "{row["adf"]}"; expected {", ".join(_ADF_PLACES)}')
