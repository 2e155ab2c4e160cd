"""Names of towns and districts that no postcode table has, and which names are too well known to be mistaken."""

from agent.classify.lexicon.speakers import PLACES, place_names, place_words
from agent.classify.word_patterns import listed
from agent.postcodes import fold_town


def _towns(names: str) -> frozenset[str]:
    return frozenset(map(fold_town, listed(names)))


def _by_country(**names: str) -> dict[str, str]:
    return {town: country for country, towns in names.items() for town in _towns(towns)}


_NAMED = _by_country(**place_names(lambda places: places.towns))  # what each language calls the towns
EVERYDAY = _towns(
    place_words(lambda places: places.everyday)
)  # towns only with a capital and a cue, or beside their code
# Of them those that are written with a capital behind "in": nouns, months; of other languages "in Celle" is a town.
NOUNS = _towns(", ".join(PLACES[language].everyday for language in ("de", "en")))
REGIONS = _towns(place_words(lambda places: places.regions))  # no town, though a village may have the same name
# Cities that are meant when their name stands alone; Essen, Halle, Hagen and their like are words or surnames too.
CITIES = _towns(
    """Berlin, Hamburg, München, Köln, Frankfurt, Frankfurt am Main, Stuttgart, Düsseldorf, Leipzig, Dortmund, Bremen,
    Dresden, Hannover, Nürnberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Mannheim, Karlsruhe, Augsburg,
    Wiesbaden, Mönchengladbach, Gelsenkirchen, Braunschweig, Aachen, Kiel, Chemnitz, Magdeburg, Freiburg, Krefeld,
    Mainz, Lübeck, Erfurt, Oberhausen, Rostock, Kassel, Saarbrücken, Potsdam, Oldenburg, Osnabrück, Leverkusen,
    Heidelberg, Darmstadt, Regensburg, Ingolstadt, Würzburg, Ulm, Heilbronn, Pforzheim, Göttingen, Reutlingen,
    Koblenz, Bremerhaven, Jena, Trier, Erlangen, Kaiserslautern, Rosenheim, Konstanz, Passau, Landshut, Bamberg,
    Bayreuth, Tübingen, Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Bregenz, Dornbirn, Zürich, Genf, Basel,
    Bern, Lausanne, Winterthur, Luzern, St. Gallen, Lugano, Munich, Cologne, Nuremberg, Hanover, Dusseldorf, Vienna,
    Zurich, Geneva, Lucerne, Frankfurt/Main, Frankfurt/Oder"""
) | (frozenset(_NAMED) - EVERYDAY)

# Towns and districts as people call them; the table has a neighbour's or the official name.
_HOME = _by_country(
    DE="""Munich, Monaco di Baviera, Francfort, Francoforte, Berlino, Hambourg, Amburgo, Stoccarda, Norimberga,
    Fribourg-en-Brisgau, Aix-la-Chapelle, Mayence, Trèves, Mannem, Meenz, Cologne, Nuremberg, Hanover, Brunswick,
    Hamelin, Frankfurt Main, Frankfurt a M, FFM, Muc, Kölle, Minga, HH, KA, MG, Schwabing, Bogenhausen, Sendling,
    Pasing, Giesing, Haidhausen, Neuhausen, Trudering, Laim, Moosach, Maxvorstadt, Perlach, Neuperlach, Altona,
    Eimsbüttel, Barmbek, Winterhude, Blankenese, Bergedorf, Harburg, Wandsbek, Eppendorf, St. Pauli, Rahlstedt,
    Volksdorf, Kreuzberg, Neukölln, Charlottenburg, Prenzlauer Berg, Friedrichshain, Schöneberg, Steglitz, Zehlendorf,
    Spandau, Pankow, Köpenick, Tempelhof, Wilmersdorf, Reinickendorf, Lichtenberg, Marzahn, Moabit, Treptow,
    Weißensee, Wannsee, Dahlem, Ehrenfeld, Nippes, Deutz, Lindenthal, Rodenkirchen, Mülheim, Porz, Sülz, Chorweiler,
    Bornheim, Sachsenhausen, Bockenheim, Höchst, Bad Cannstatt, Cannstatt, Degerloch, Vaihingen, Zuffenhausen,
    Feuerbach, Möhringen, Untertürkheim, Gohlis, Connewitz, Plagwitz, Oberkassel, Bilk, Pempelfort, Kaiserswerth,
    Vahrenwald, Neckarau, Durlach, Blasewitz, Vegesack, Bad Godesberg, Garmisch, Partenkirchen, Westerland""",
    AT="""Vienna, Vienne, Wean, Salisburgo, Salzbourg, Innschbruck, Innsbruck, Villach, St. Pölten, Dornbirn, Wiener
    Neustadt, Feldkirch, Wels, Steyr, Leoben, Krems, Kufstein, Floridsdorf, Favoriten, Simmering, Meidling, Hietzing,
    Döbling, Ottakring, Liesing, Donaustadt""",
    CH="""Geneva, Genf, Genève, Ginevra, Lucerne, Lucerna, Luzärn, Basle, Bâle, Basilea, Berne, Berna, Bärn, Zurigo,
    Züri, Winti, Winterthour, Saint-Gall, San Gallo, Sanggalle, Soleure, Schaffhouse, Coire, Coira, Losanna, Bienne,
    Fribourg, Friburgo, Neuchâtel, Freiburg im Üechtland, Neuenburg, Sitten, Oerlikon, Altstetten, Davos, Olten,
    Lugano, Locarno, Bellinzona, Chiasso, Mendrisio, Schwamendingen, Wollishofen, Kleinbasel, Bümpliz""",
    LI="Vaduz, Schaan, Triesen, Balzers",
)

_ABROAD = _by_country(
    FR="""Paris, Strasbourg, Straßburg, Colmar, Mulhouse, Mülhausen im Elsass, Metz, Nancy, Lyon, Marseille, Nizza,
    Lille, Toulouse, Bordeaux, Haguenau, Sarreguemines, Saargemünd, Forbach, Besançon, Annecy, Grenoble""",
    NL="""Amsterdam, Rotterdam, Den Haag, The Hague, Utrecht, Eindhoven, Venlo, Maastricht, Enschede, Groningen,
    Nijmegen, Arnhem, Heerlen""",
    BE="""Brüssel, Brussels, Antwerpen, Antwerp, Lüttich, Liège, Gent, Ghent, Brügge, Bruges, Eupen, Namur""",
    LU="Luxemburg, Luxembourg, Esch-sur-Alzette",
    IT="""Mailand, Milan, Milano, Rom, Rome, Roma, Turin, Torino, Bozen, Bolzano, Meran, Merano, Brixen, Verona,
    Venedig, Venice, Florenz, Florence, Neapel, Naples, Bologna, Trient, Trento, Como, Triest""",
    CZ="Prag, Prague, Praha, Brünn, Brno, Pilsen, Karlsbad, Eger, Budweis",
    PL="""Warschau, Warsaw, Krakau, Krakow, Breslau, Wroclaw, Danzig, Gdansk, Stettin, Szczecin, Posen, Poznan, Lodz,
    Kattowitz, Görlitz-Zgorzelec""",
    DK="Kopenhagen, Copenhagen, Aarhus, Odense, Apenrade, Sonderburg, Flensborg",
    GB="""London, Manchester, Birmingham, Edinburgh, Glasgow, Liverpool, Leeds, Bristol, Oxford, Cambridge""",
    ES="Madrid, Barcelona, Valencia, Sevilla, Palma, Mallorca, Palma de Mallorca",
    HU="Budapest, Sopron, Györ",
    SK="Bratislava, Pressburg",
    SI="Ljubljana, Laibach, Maribor",
    HR="Zagreb, Rijeka",
    SE="Stockholm, Göteborg, Malmö",
    PT="Lissabon, Lisbon, Porto",
    IE="Dublin",
    NO="Oslo, Bergen in Norwegen",
    FI="Helsinki",
    GR="Athen, Athens, Thessaloniki",
    TR="Istanbul, Ankara, Izmir, Antalya",
    US="New York, Los Angeles, Chicago, San Francisco, Miami, Boston",
)

COUNTRY_OF_TOWN = _NAMED | _ABROAD | _HOME

COUNTRY_NAMES = {
    name: country for country, names in place_names(lambda places: places.countries).items() for name in listed(names)
}
# Words that follow "in", "aus" or "from" without naming a town; for words that no table has.
NO_PLACE = frozenset(listed(place_words(lambda places: places.nowhere)))
