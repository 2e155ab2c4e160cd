"""Files → what a brand is: its catalogue, its dealers, and the postcodes of its countries."""

from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from agent.catalogue import Catalogue, parse_catalogue
from agent.dealers import Dealer, parse_dealers
from agent.postcodes import Postcodes, parse_postcodes
from agent.settings import Settings

PACKAGE = Path(str(resources.files("agent")))
DEMO_BRAND = PACKAGE / "demo" / "brand.yaml"
DEMO_DEALERS = PACKAGE / "demo" / "dealers.csv"
POSTCODES = PACKAGE / "demo" / "postcodes.csv"


@dataclass(frozen=True)
class BrandFiles:
    """Which files describe a brand, and how it addresses people. Without dealers a confirmed wish stays with it."""

    brand: Path
    dealers: Path | None = None
    postcodes: Path = POSTCODES
    informal: bool = False


def brand_files(settings: Settings) -> BrandFiles:
    """The files of the brand; the invented one's in the demo."""
    brand, dealers = (DEMO_BRAND, DEMO_DEALERS) if settings.brand is None else (settings.brand, settings.dealers)
    return BrandFiles(brand, dealers, settings.postcodes or POSTCODES, informal=settings.address == "informal")


def read_file(path: Path) -> str:
    """A file's text. Raises OSError when it cannot be read, UnicodeDecodeError when it is not UTF-8."""
    return path.read_text(encoding="utf-8-sig")


def load_catalogue(files: BrandFiles) -> Catalogue:
    """The brand and its models. Raises BadFileError with file, line and reason."""
    return parse_catalogue(read_file(files.brand), str(files.brand))


def load_postcodes(files: BrandFiles) -> Postcodes:
    """The postcode table. Raises BadFileError with file, line and reason."""
    return parse_postcodes(read_file(files.postcodes), str(files.postcodes))


def load_dealers(files: BrandFiles, postcodes: Postcodes) -> tuple[Dealer, ...]:
    """The dealers; none without a file. Raises BadFileError with file, line and reason."""
    return parse_dealers(read_file(files.dealers), str(files.dealers), postcodes) if files.dealers else ()
