"""Polish words that rule out what stands behind them or before them."""

from collections.abc import Mapping

REFUSALS: Mapping[str, str] = {
    "not": """nie, niee, nieee, niy, bez, byle nie, tylko nie, żadnego, żadnej, żadnych, żaden, żadna, nigdy, nie chcę,
    nie chcemy, nie potrzebuję, nie potrzebujemy, w żadnym wypadku, absolutnie nie, ani, oprócz, poza, nie interesuje
    mnie, nie musi mieć, nie musi być, zbędny, zbędna, precz z, dość, odpada, nie lubię, nie trawię, nie znoszę,
    nienawidzę, unikam, rozczarowany, rozczarowana, przez pomyłkę, omyłkowo, niezadowolony z, niezadowolona z, nie dla,
    nie interesują mnie""",
    "not_only": """nie tylko, ale też, ale także, nie ma problemu, nie wiem, nie spieszy się, nie jestem pewien, nie
    jestem pewna, czemu nie, dlaczego nie, bez problemu, bez pośpiechu, jak nie, jeśli nie, czy nie, bez zobowiązań,
    nie za, poza tym""",
    "not_after": """nie wchodzi w grę, odpada, odpadają, nie jest potrzebny, nie jest potrzebna, niepotrzebny,
    niepotrzebna, niepotrzebne, zbędny, zbędna, mnie nie interesuje, nas nie interesuje, nie interesuje mnie, nie dla
    mnie, nie potrzebuję, nie potrzebujemy, nie chcę, nie chcemy, nie jest mi potrzebny, nie jest mi potrzebna, nie jest
    konieczny, nie jest konieczna, jest za, był za, była za, jest dla mnie za, jest dla nas za, nie musi być, nie, niee,
    nieee, dziękuję nie, nie podoba mi się, mi się nie podoba, nie trzeba, wykluczony, wykluczona, raczej nie, mi
    niepotrzebny, mi niepotrzebna, nie jest ważny, nie jest ważna, sobie daruję, podziękuję, wyprzedany, wyprzedana,
    niedostępny, niedostępna, jest niedostępny, to była pomyłka, pomyłka, przez pomyłkę, za mały, za mała, za duży, za
    duża, za drogi, za droga""",
}
