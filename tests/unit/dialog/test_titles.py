"""What somebody is called by friends, in every language."""

import pytest

from agent.dialog.titles import first_name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Eva Maier", "Eva"),
        ("Dr. Eva Maier", "Eva"),
        ("Frau Dr. Eva Maier", "Eva"),
        ("Frau Maier", "Frau Maier"),
        ("Mrs Jane Smith", "Jane"),
        ("Mr Smith", "Mr Smith"),
        ("Mme Dupont", "Mme Dupont"),
        ("Mme Claire Dupont", "Claire"),
        ("Dott.ssa Anna Conti", "Anna"),
        ("Sig.ra Rossi", "Sig.ra Rossi"),
        ("Sra. Robles García", "Sra. Robles García"),
        ("Mevrouw Jansen", "Mevrouw Jansen"),
        ("mgr inż. Piotr Lis", "Piotr"),
        ("Pani Kowalska", "Pani Kowalska"),
        ("Ayşe Hanım", "Ayşe"),
        ("Doç. Dr. Ayşe Yılmaz", "Ayşe"),
        ("Dr.", "Dr."),
    ],
)
def test_people_are_called_by_their_first_name_without_titles(name: str, called: str) -> None:
    assert first_name(name) == called
