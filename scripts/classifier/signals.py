"""The weighted phrases of rules.json as `SignalIndex.swift` counts them, so that model and phrases are weighed together."""
import json
import unicodedata

TONES = {0x300: "1", 0x301: "2", 0x303: "3", 0x309: "4", 0x323: "5"}
MODIFIERS = {0x302: "^", 0x306: "(", 0x31B: "+"}


def syllables(text, limit=None):
    """(with marks, without) for each, and whether none carries a mark; as `Words.swift`."""
    out, bare = [], True
    marked = plain = tone = ""
    for letter in unicodedata.normalize("NFD", text) + " ":
        code = ord(letter)
        if letter in "đĐ":
            marked, plain, bare = marked + "d-", plain + "d", False
        elif code in TONES:
            tone, bare = TONES[code], False
        elif code in MODIFIERS:
            marked, bare = marked + MODIFIERS[code], False
        elif unicodedata.combining(letter):
            continue
        elif letter.isalnum():
            marked, plain = marked + letter.lower(), plain + letter.lower()
        else:
            if plain:
                out.append((marked + tone, plain))
            marked = plain = tone = ""
            if limit and len(out) >= limit:
                break
    return out, bare


class Signals:
    def __init__(self, path):
        rules = json.loads(path.read_text(encoding="utf-8"))
        self.categories = [category["id"] for category in rules["categories"]]
        self.signals = []
        self.index = ({}, {})
        for column, category in enumerate(self.categories):
            for signal in rules["categories"][column]["signals"]:
                number = len(self.signals)
                self.signals.append((column, signal["in"], signal["weight"], bool(signal.get("also"))))
                for role in ("any", "also", "unless"):
                    for phrase in signal.get(role, []):
                        words = syllables(phrase)[0]
                        for kind in (0, 1):
                            entry = (number, role, [word[kind] for word in words])
                            self.index[kind].setdefault(words[0][kind], []).append(entry)

    def seen(self, text, limit=None):
        words, bare = syllables(text, limit)
        kind = 1 if bare else 0
        row = [word[kind] for word in words]
        found = {"any": set(), "also": set(), "unless": set()}
        for start, word in enumerate(row):
            for number, role, phrase in self.index[kind].get(word, ()):
                if row[start : start + len(phrase)] == phrase:
                    found[role].add(number)
        return {n for n in found["any"] - found["unless"] if n in found["also"] or not self.signals[n][3]}

    def points(self, title, section="", number=""):
        """Of each category of the rules; a signal counts once, in the first of its parts that shows it."""
        parts = {"title": self.seen(title, 80)}
        if section:
            parts["section"] = self.seen(section)
        if number:
            parts["number"] = self.seen(number)
        points = [0] * len(self.categories)
        for number, (column, wanted, weight, _) in enumerate(self.signals):
            if any(number in parts.get(part, ()) for part in wanted):
                points[column] += weight
        return points
