"""Find the texts that the window asks a translation for, by reading the code as Python does.

lupdate's own reading of Python follows no alias and sees no plural in `translate`. Three forms
are known here, each with literal texts:

    self.tr("Text")                        in the class that is the context
    translate("Context", "Text", "", n)    also under the name `tr`; with `n` it is a plural
    _tr("Text")                            where the module has `def _tr(text): return
                                           QCoreApplication.translate("Context", text)`

Below the window a sentence is `Sentence("Dutch with {places}")`: that is a text too.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_PLACES = re.compile(r"\{\w+\}")


@dataclass(frozen=True, slots=True, order=True)
class SourceText:
    """A text to translate; `comment` tells apart what is written the same."""

    context: str
    text: str
    comment: str = ""
    is_plural: bool = False


class UnreadableTextError(Exception):
    """Calls that cannot be translated, one `file:line` with its code per line."""


def texts_in(files: Sequence[Path]) -> list[SourceText]:
    """The texts of all files, sorted, each once. Raises UnreadableTextError."""
    texts: set[SourceText] = set()
    wrong: list[str] = []
    for file in files:
        finder = _Finder(ast.parse(file.read_text("utf-8")))
        texts.update(finder.texts)
        wrong += [f"{file}:{call.lineno}: {ast.unparse(call)}" for call in finder.wrong]
    if wrong:
        raise UnreadableTextError("\n".join(wrong))
    return sorted(texts)


def sentences_in(files: Sequence[Path], context: str) -> list[SourceText]:
    """The sentences of the core that have a word or a sign of their own, sorted, each once.

    Raises UnreadableTextError.
    """
    texts: set[SourceText] = set()
    wrong: list[str] = []
    for file in files:
        for call in filter(_is_sentence, ast.walk(ast.parse(file.read_text("utf-8")))):
            assert isinstance(call, ast.Call)
            text = _literal(call.args[0] if call.args else None)
            if not text:
                wrong.append(f"{file}:{call.lineno}: {ast.unparse(call)}")
            elif _PLACES.sub("", text).strip():
                texts.add(SourceText(context, text))
    if wrong:
        raise UnreadableTextError("\n".join(wrong))
    return sorted(texts)


def _is_sentence(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "Sentence"


class _Finder(ast.NodeVisitor):
    """Walks one module; `texts` are what it found, `wrong` the calls it cannot read."""

    def __init__(self, module: ast.Module) -> None:
        self.texts: list[SourceText] = []
        self.wrong: list[ast.Call] = []
        self._wrappers = dict(_wrappers(module))
        self._class = ""
        self.visit(module)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in self._wrappers:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        if (given := self._given(node)) is None:
            return
        found = _read(*given, keywords=node.keywords)
        if found is None:
            self.wrong.append(node)
        else:
            self.texts.append(found)

    def _given(self, call: ast.Call) -> tuple[str, Sequence[ast.expr]] | None:
        """The context and the arguments after it, of a call that asks for a translation."""
        match call.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                return self._class, call.args
            case ast.Name(id=name) if name in self._wrappers:
                return self._wrappers[name], call.args
            case (
                ast.Name(id="tr" | "_tr" | "translate")
                | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate")
                | ast.Attribute(attr="tr")
            ):
                return _literal(call.args[0] if call.args else None), call.args[1:]
        return None


def _wrappers(module: ast.Module) -> Iterator[tuple[str, str]]:
    """The functions of a module that only add a context, and which one."""
    for node in module.body:
        match node:
            case ast.FunctionDef(
                name=name,
                args=ast.arguments(args=[ast.arg(arg=given)]),
                body=[
                    ast.Return(
                        value=ast.Call(args=[ast.Constant(value=str(context)), ast.Name(id=used)])
                    )
                ],
            ) if used == given:
                yield name, context


def _read(
    context: str, arguments: Sequence[ast.expr], *, keywords: Sequence[ast.keyword]
) -> SourceText | None:
    """The text of a call; None when not all of it is literal."""
    text, comment, count = (*arguments, None, None, None)[:3]
    is_plural = count is not None or any(keyword.arg == "n" for keyword in keywords)
    if not context or not _literal(text) or (comment is not None and not _is_text(comment)):
        return None
    return SourceText(context, _literal(text), _literal(comment), is_plural)


def _literal(node: ast.expr | None) -> str:
    """The value of a literal text, "" when it is something else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
