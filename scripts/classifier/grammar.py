"""A small grammar for titles: {slot}, [optional], (one|other). Pure and seeded."""
import random
import re

TOKEN = re.compile(r"\{([^{}]+)\}")


class Grammar:
    def __init__(self, slots, seed):
        self.slots = slots
        self.random = random.Random(seed)

    def expand(self, pattern, depth=0):
        if depth > 12:
            raise ValueError("endless slot in " + pattern)
        text = self.choose(pattern)
        return TOKEN.sub(lambda m: self.expand(self.slot(m.group(1)), depth + 1), text)

    def slot(self, name):
        value = self.slots[name]
        return value(self.random) if callable(value) else self.random.choice(value)

    def choose(self, text):
        """Brackets and parentheses with a bar, from the inside out; other parentheses stay as they are."""
        while True:
            found = re.search(r"\[([^\[\]]*)\]|\(([^()]*\|[^()]*)\)", text)
            if not found:
                return text
            if found.group(1) is not None:
                part = self.random.choice(found.group(1).split("|")) if self.random.random() < 0.5 else ""
            else:
                part = self.random.choice(found.group(2).split("|"))
            text = text[: found.start()] + part + text[found.end() :]


def patterns(block):
    return [line.strip() for line in block.strip().split("\n") if line.strip()]
