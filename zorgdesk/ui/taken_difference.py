"""What is told of one thing that differs in another notebook: both texts, and its fate."""

from html import escape

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.merging import Account, Differing, Fate
from zorgdesk.ui.safekeeping.difference import difference
from zorgdesk.ui.theme import Colours


def difference_page(each: Differing, account: Account, colours: Colours) -> str:
    """The page as HTML."""
    ours = escape(each.ours).replace("\n", "<br>")
    theirs = difference(each.theirs, each.ours, colours)
    sides = ((_tr("In your notebook"), ours), (_tr("In “%s”") % account.name, theirs))
    told = "".join(f"<h4>{escape(head)}</h4><p>{text}</p>" for head, text in sides)
    marks = _tr("Coloured: only there. Struck through: only in your notebook.")
    return f"<p><i>{escape(_outcome(each))}</i></p>{told}<p><small>{escape(marks)}</small></p>"


def _outcome(each: Differing) -> str:
    if not each.is_kept_apart:
        return _tr("Yours stays.")
    if each.fate is Fate.CONTINUED:
        return _tr("Written on there: theirs becomes yours, which stays as an earlier version.")
    return _tr("Differs on both sides: both stay.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakingOver", text)
