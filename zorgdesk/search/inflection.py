"""Undo Dutch inflection: one stem for the forms of one word, folded words in and out.

The stem is a key, not always a word: `problemen` and `probleem` both give `problem`. Verb
endings and prefixes are never stripped blindly; see derivation.py for what is only related.
"""

import re
from functools import lru_cache

from zorgdesk.search.irregular import AS_THEY_ARE, ENDINGS, FORMS

_SHORTEST = 3
_PLURAL_S = re.compile(
    r"(?:.er|.el|[aeiou].+en|em|[aou]r|(?<!e)e|[bcghkn]t|ct|ng|ch|ck|ll|um|[aeo]am|shop|[io]t|b)s$"
)
_DOUBLE = re.compile(r"([bdfgklmnprst])\1$")
_OPEN = re.compile(r"(?<!a)(a)([bdfgklmnprst])$|(?<!o)(o)([bdfgklmnprst])$|(?<![aeou])(u)(\w)$")
_OPEN_E = re.compile(r"(?<![aeiouy])(e)([bdfgkpst])$")
_CLOSED_E = re.compile(r"ee([lmnr])$")
_HARD = {"z": "s", "v": "f"}


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The key that the forms of one word share; the word itself when nothing can be undone."""
    if word in AS_THEY_ARE or len(word) <= _SHORTEST or word[-1].isdigit():
        return word
    if word in FORMS:
        return FORMS[word]
    for ending, single in ENDINGS.items():
        if word.endswith(ending):
            return word[: -len(ending)] + single
    return _regular(word)


def _regular(word: str) -> str:
    """Undo the endings -s, -dt, -en and -e."""
    if len(word) > _SHORTEST + 1 and (_PLURAL_S.search(word) or word.endswith("dt")):
        return stem(word[:-1])
    if word.endswith("ieen"):
        return word[:-2]
    if word.endswith("en") and not word.endswith(("een", "ien")):
        return _closed(word[:-2])
    if word.endswith("e") and word[-2] not in "aeiouy" and len(word) > _SHORTEST + 1:
        return _closed(word[:-1])
    return _CLOSED_E.sub(r"e\1", word)


def _closed(base: str) -> str:
    """Spell what stood before an ending as it stands without one: `klass`, `dakloz`, `brev`.

    An e before l, m, n or r may be long (`problemen`) or dull (`zwangeren`), which the spelling
    does not tell; there the stem has a single e, and `probleem` loses one too.
    """
    single = _DOUBLE.sub(r"\1", base)
    if single != base:
        return single
    hard = base[:-1] + _HARD.get(base[-1], base[-1])
    return _OPEN_E.sub(r"ee\2", _OPEN.sub(_doubled, hard))


def _doubled(found: re.Match[str]) -> str:
    """The vowel twice, then the consonant."""
    vowel, consonant = (part for part in found.groups() if part)
    return vowel + vowel + consonant
