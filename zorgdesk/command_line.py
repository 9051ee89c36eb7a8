"""What may be typed after `zorgdesk`; a mistake gets one sentence and exit status 2."""

import argparse
import sys
from typing import NoReturn

from zorgdesk import __version__

_TRANSLATED = {
    "the following arguments are required:": "er ontbreekt:",
    "not allowed with argument": "gaat niet samen met",
    "unrecognized arguments:": "onbekende optie:",
    "invalid choice:": "onbekende keuze:",
    "expected one argument": "hier hoort een waarde bij",
    "invalid positive value:": "geen geheel getal vanaf 0:",
    "choose from": "kies uit",
}


class _Parser(argparse.ArgumentParser):
    """Says in one Dutch sentence what is wrong, instead of printing its whole usage."""

    def error(self, message: str) -> NoReturn:
        for english, dutch in _TRANSLATED.items():
            message = message.replace(english, dutch)
        self.exit(2, f"{self.prog}: {message}. Zie zorgdesk --help.\n")


def _positive(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


_positive.__name__ = "positive"  # argparse names the type in its message


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = _Parser(prog="zorgdesk", description="Zonder opdracht opent ZorgDesk het venster.")
    top.add_argument("--version", action="version", version=f"ZorgDesk {__version__}")
    commands = top.add_subparsers(dest="command", metavar="opdracht")
    _add_reading(commands)
    _add_search(commands)
    _add_catalogue(commands)
    _add_notebook(commands)
    wipe = commands.add_parser("wipe", help="alles van u op deze computer wissen")
    wipe.add_argument("--yes", action="store_true", help="echt wissen, en niet alleen tonen wat")
    test = commands.add_parser("self-test", help="nagaan of alles werkt, zonder iets te bewaren")
    test.add_argument("--picture", metavar="BESTAND", help="bewaar een beeld van het venster (PNG)")
    return top


def _add_reading(commands: "argparse._SubParsersAction[_Parser]") -> None:
    listing = commands.add_parser("list", help="alle fiches")
    _add_own(listing)
    _add_json(listing)
    show = commands.add_parser("show", help="één fiche")
    show.add_argument("key", metavar="SLEUTEL", help="bijvoorbeeld initiatief:brugwonen")
    _add_own(show)
    _add_json(show)


def _add_search(commands: "argparse._SubParsersAction[_Parser]") -> None:
    search = commands.add_parser("search", help="zoeken")
    search.add_argument("query", metavar="VRAAG", nargs="*", help="de woorden die u zoekt")
    search.add_argument("--limit", type=_positive, default=20, metavar="N", help="hoeveel fiches")
    search.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="FILTER=WAARDE",
        help="bijvoorbeeld region=west-vlaanderen; mag meermaals",
    )
    search.add_argument("--batch", metavar="BESTAND", help="één vraag per lijn; - leest de invoer")
    search.add_argument("--explain", action="store_true", help="zeg bij elk resultaat waarom")
    _add_own(search)
    _add_json(search)


def _add_catalogue(commands: "argparse._SubParsersAction[_Parser]") -> None:
    catalogue = commands.add_parser("catalogue", help="de catalogus bouwen of nagaan")
    actions = catalogue.add_subparsers(dest="action", required=True, metavar="build|verify")
    for name, told in (
        ("build", "data/catalog.db maken uit de YAML-bestanden"),
        ("verify", "de YAML-bestanden nagaan zonder iets te schrijven"),
    ):
        action = actions.add_parser(name, help=told)
        action.add_argument("--sources", metavar="MAP", help="de map met de YAML-bestanden")
        action.add_argument("--target", metavar="BESTAND", help="de databank van de catalogus")
        if name == "verify":
            action.add_argument("--documents", metavar="MAP", help="de teksten van de documenten")


def _add_notebook(commands: "argparse._SubParsersAction[_Parser]") -> None:
    notebook = commands.add_parser("notebook", help="uw notitieboek meenemen")
    actions = notebook.add_subparsers(dest="action", required=True, metavar="export|backup|…")
    export = actions.add_parser("export", help="een bestand maken van uw fiches en notities")
    export.add_argument("file", metavar="BESTAND", help="bijvoorbeeld notities.pdf")
    export.add_argument(
        "--format", metavar="FORMAAT", help="md, html, pdf, docx, odt, csv, xlsx of json"
    )
    part = export.add_mutually_exclusive_group()
    part.add_argument(
        "--what",
        choices=["all", "notes", "bookmarks"],
        default="all",
        help="alles (all), wat een notitie heeft (notes) of een bladwijzer (bookmarks)",
    )
    part.add_argument(
        "--collection",
        metavar="NAAM",
        help="een verzameling, in haar volgorde, met wat erin staat: Werkdag of 'Werkdag › Gent'",
    )
    export.add_argument("--overwrite", action="store_true", help="een bestaand bestand vervangen")
    _add_which(export)
    _add_safekeeping(actions)


def _add_safekeeping(actions: "argparse._SubParsersAction[_Parser]") -> None:
    _add_which(actions.add_parser("backup", help="een reservekopie maken"))
    check = actions.add_parser("check", help="het notitieboek en zijn reservekopieën nagaan")
    _add_which(check)
    _add_json(check)
    _add_which(actions.add_parser("repair", help="een beschadigd notitieboek herstellen"))
    restore = actions.add_parser("restore", help="een reservekopie terugzetten")
    restore.add_argument("backup", metavar="RESERVEKOPIE", help="het bestand van de reservekopie")
    _add_which(restore)
    _add_merge(actions)
    rebuild = actions.add_parser("rebuild", help="een notitieboek maken van leesbare kopieën")
    rebuild.add_argument("folder", metavar="MAP", help="de map met de leesbare kopieën")
    rebuild.add_argument("file", metavar="BESTAND", help="het nieuwe notitieboek")


def _add_merge(actions: "argparse._SubParsersAction[_Parser]") -> None:
    merge = actions.add_parser("merge", help="alles overnemen uit andere notitieboeken")
    merge.add_argument(
        "files", metavar="BESTAND", nargs="+", help="een ander notitieboek; het blijft zo"
    )
    merge.add_argument("--dry-run", action="store_true", help="alleen tonen wat er zou komen")
    merge.add_argument(
        "--bring-back", action="store_true", help="ook terughalen wat hier verwijderd is"
    )
    collect = merge.add_mutually_exclusive_group()
    collect.add_argument(
        "--collect", metavar="NAAM", default="", help="de notities samen in deze verzameling zetten"
    )
    collect.add_argument(
        "--collect-each", action="store_true", help="die van elk in een verzameling met zijn naam"
    )
    merge.add_argument(
        "--other-password-file",
        metavar="BESTAND",
        action="append",
        default=[],
        help="het wachtwoord van een ander; mag meer dan eens, en één kan er meer openen",
    )
    _add_which(merge)
    _add_json(merge)


def _add_which(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--notebook", metavar="BESTAND", help="een ander notitieboek dan het gewone"
    )
    _add_password(command)


def _add_own(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--notebook", metavar="BESTAND", help="ook de eigen fiches en notities in dit notitieboek"
    )
    _add_password(command)


def _add_password(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--password-file",
        metavar="BESTAND",
        help="het wachtwoord van het notitieboek is de eerste lijn hiervan; - leest de invoer",
    )


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")


def fail(sentence: str) -> int:
    """Say what is wrong; returns the exit status for it."""
    print(f"zorgdesk: {sentence}", file=sys.stderr)  # noqa: T201 - the command line's voice
    return 2
