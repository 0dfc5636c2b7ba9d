"""What the title model sees of an item; `TitleFeatures.swift` does the same, byte for byte."""
import re
import unicodedata

WORD = re.compile(rb"[a-z0-9]+")


def plain(text):
    text = text.lower().replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def words(text):
    """Folded syllables; numbers lose their value: a year is `0000`, any other `0`."""
    out = []
    for found in WORD.findall(plain(text).encode()):
        word = found.decode()
        if word.isdigit():
            word = "0000" if len(word) == 4 and word[:2] in ("19", "20") else "0"
        out.append(word)
    return out


def features(title, section="", number="", limit=60):
    """Names of the features that are there: `t:` title, `s:` section, `k:` the number's letters."""
    tokens = ["^"] + words(title)[:limit]
    found = set()
    for i, token in enumerate(tokens):
        if i:
            found.add("t:" + token)
        if i + 1 < len(tokens):
            found.add("t:" + token + " " + tokens[i + 1])
        if i + 2 < len(tokens):
            found.add("t:" + " ".join(tokens[i : i + 3]))
    parts = words(section)[:20]
    for i, token in enumerate(parts):
        found.add("s:" + token)
        if i + 1 < len(parts):
            found.add("s:" + token + " " + parts[i + 1])
    for token in words(number)[:8]:
        if token not in ("0", "0000"):
            found.add("k:" + token)
    return found
