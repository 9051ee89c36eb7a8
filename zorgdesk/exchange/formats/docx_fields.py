"""What python-docx has no word for: links, bookmarks, fields, lists that begin anew."""

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run


def element(tag: str, **attributes: str) -> BaseOxmlElement:
    """An element such as `w:shd`, its attributes in the same namespace."""
    made: BaseOxmlElement = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def link_to_site(paragraph: Paragraph, address: str) -> BaseOxmlElement:
    """A link at the end of a paragraph, to append runs to."""
    link = element("w:hyperlink", history="1")
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link.set(qn("r:id"), relation)
    paragraph._p.append(link)  # noqa: SLF001 - python-docx offers no other way in
    return link


def link_to_bookmark(paragraph: Paragraph, name: str) -> BaseOxmlElement:
    """A link at the end of a paragraph to a place in the same document."""
    link = element("w:hyperlink", anchor=name, history="1")
    paragraph._p.append(link)  # noqa: SLF001
    return link


def run_in(link: BaseOxmlElement, paragraph: Paragraph) -> Run:
    """A new run inside a link."""
    made = element("w:r")
    link.append(made)
    return Run(made, paragraph)


def add_bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Make the whole paragraph a place to go to."""
    start = element("w:bookmarkStart", id=str(number), name=name)
    paragraph._p.insert_element_before(start, "w:r")  # noqa: SLF001
    paragraph._p.append(element("w:bookmarkEnd", id=str(number)))  # noqa: SLF001


def begin_field(paragraph: Paragraph, instruction: str) -> None:
    """Begin what the word processor can work out; what follows is shown until it does."""
    paragraph.add_run()._r.append(element("w:fldChar", fldCharType="begin"))  # noqa: SLF001
    told = element("w:instrText")
    told.text = instruction
    told.set(qn("xml:space"), "preserve")
    paragraph.add_run()._r.append(told)  # noqa: SLF001
    paragraph.add_run()._r.append(element("w:fldChar", fldCharType="separate"))  # noqa: SLF001


def end_field(paragraph: Paragraph) -> None:
    """End it."""
    paragraph.add_run()._r.append(element("w:fldChar", fldCharType="end"))  # noqa: SLF001


def new_numbering(document: Document, style_name: str, first: int) -> int:
    """A list like that of a style, but with numbers of its own; returns its id."""
    numbering = document.part.numbering_part.element
    of_style = document.styles[style_name].element.pPr.numPr.numId.val
    [shared] = [num for num in numbering.num_lst if num.numId == of_style]
    made = numbering.add_num(shared.abstractNumId.val)
    made.add_lvlOverride(ilvl=0).add_startOverride(first)
    number: int = made.numId
    return number
