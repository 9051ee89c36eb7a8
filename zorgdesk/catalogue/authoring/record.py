"""One group of fields in a YAML file, taken out by name and by type."""

from collections.abc import Collection, Iterator

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from zorgdesk.catalogue.authoring.fault import Faults, Place, nearest
from zorgdesk.catalogue.authoring.nodes import NULL, Word, listed, place_of, tidy, whole, words


class Record:
    """The fields of one mapping. A field that is missing reads as empty; what is wrong is noted."""

    def __init__(self, file: str, node: MappingNode, faults: Faults) -> None:
        """Take the fields; a field that stands there twice is noted."""
        self.file = file
        self.faults = faults
        self.place = place_of(file, node)
        self._fields: dict[str, Node] = {}
        self._places: dict[str, Place] = {}
        for name, value in node.value:
            self._take(str(name.value), place_of(file, name), value)

    @classmethod
    def of(cls, file: str, node: Node, faults: Faults) -> "Record | None":
        """The record of a node; None, and noted, when the node is something else."""
        if isinstance(node, MappingNode):
            return cls(file, node, faults)
        mend = "schrijf velden zoals ‘key: waarde’"
        faults.add(place_of(file, node), "hier horen velden te staan", mend)
        return None

    def _take(self, name: str, place: Place, value: Node) -> None:
        if name in self._fields:
            what = f"het veld ‘{name}’ staat hier twee keer (eerst op regel {self.at(name).line})"
            self.faults.add(place, what, "houd er één")
            return
        self._fields[name] = value
        self._places[name] = place

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def at(self, name: str) -> Place:
        """Where a field stands; where the record begins when it has no such field."""
        return self._places.get(name, self.place)

    def within(self, name: str, line: int) -> Place:
        """Where a line of a text (from 0) stands: exactly in a block `|`, else at the field."""
        node = self._fields.get(name)
        if isinstance(node, ScalarNode) and node.style == "|":
            return Place(self.file, place_of(self.file, node).line + 1 + line)
        return self.at(name)

    def fault(self, name: str, what: str, mend: str) -> None:
        """Note what is wrong with a field."""
        self.faults.add(self.at(name), what, mend)

    def only(self, known: Collection[str]) -> None:
        """Note every field that is not known."""
        for name in self._fields:
            if name not in known:
                mend = nearest(name, known, f"kies uit {', '.join(known)}")
                self.fault(name, f"het veld ‘{name}’ bestaat niet", mend)

    def text(self, name: str) -> str:
        """A text that may be missing."""
        node = self._fields.get(name)
        if node is None or node.tag == NULL:
            return ""
        if isinstance(node, ScalarNode):
            return tidy(node.value)
        what = f"bij ‘{name}’ hoort één tekst te staan, geen lijst of velden"
        self.fault(name, what, "schrijf de tekst achter de dubbele punt")
        return ""

    def needed(self, name: str) -> str:
        """A text that must be there."""
        text = self.text(name)
        node = self._fields.get(name)
        if not text and (node is None or isinstance(node, ScalarNode)):
            what = "ontbreekt" if node is None else "is leeg"
            self.fault(name, f"het veld ‘{name}’ {what}", f"vul ‘{name}:’ in")
        return text

    def number(self, name: str) -> int:
        """A whole number of 1 or more that must be there; 0, and noted, when it is not."""
        number = whole(self._fields.get(name))
        if number:
            return number
        self.fault(name, f"bij ‘{name}’ hoort een getal te staan", f"schrijf bv. ‘{name}: 2’")
        return 0

    def texts(self, name: str) -> tuple[Word, ...]:
        """The different texts of a list that may be missing."""
        node = self._fields.get(name)
        if node is None:
            return ()
        kept: dict[str, Word] = {}
        for word in words(self.file, node, self.faults):
            if kept.setdefault(word.text, word) is not word:
                what = f"‘{word.text}’ staat twee keer bij ‘{name}’"
                self.faults.add(word.place, what, "houd er één")
        return tuple(kept.values())

    def rows(self, name: str) -> tuple[Node, ...]:
        """The items of a list that may be missing, whatever they are."""
        node = self._fields.get(name)
        return () if node is None else tuple(listed(self.file, node, self.faults))

    def records(self, name: str) -> tuple["Record", ...]:
        """The records of a list that may be missing."""
        found = (Record.of(self.file, node, self.faults) for node in self.rows(name))
        return tuple(record for record in found if record is not None)

    def record(self, name: str) -> "Record | None":
        """A record that may be missing."""
        node = self._fields.get(name)
        return None if node is None else Record.of(self.file, node, self.faults)

    def entries(self) -> Iterator[tuple[Word, Node]]:
        """Every field with its name, for files that map words to something."""
        for name, node in self._fields.items():
            yield Word(tidy(name), self.at(name)), node
