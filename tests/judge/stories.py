"""Scenarios out of a seed: small, legal, full of what the law and ink could read apart."""

from __future__ import annotations

from random import Random

from tests.scenario_parts import Source, facts, items, sources

SCENES = ("end", "trust", "gate", "scene", "else_where", "visited", "done", "tower", "fork", "x")
ENDINGS = ("calm", "walk_out", "knows")
NUMBERS = ("trust", "not_", "once", "ships")
TRUTHS = ("signed", "return", "temp")
NAMES = ("hostile", "neutral", "end", "gate")
ROLES = ("master", "analyst", "trust")
ITEMS = ("how_likely", "what_blast", "how_long")
SIGNS = (
    "{{ifs}}", "#1", "a|b", "->", "<-", "<>", "// no", "/* x */", "~", "[x]", "VAR x = 1", "-> END",
    "=== end", "- else:", "5 > 3", "\\", "(a)", "* b", "+ c", "~ d = 1", "TODO: it", "é", "“…”",
)  # fmt: skip


def story(seed: int) -> Source:
    """The scenario of a seed, as an author's plain data."""
    return _Author(Random(seed)).story()


class _Author:
    """Writes one scenario. `said` numbers its texts, so that no two are alike."""

    def __init__(self, chance: Random) -> None:
        self.chance, self.said = chance, 0
        self.scenes = chance.sample(SCENES, chance.randint(3, 8))
        self.choices = {scene: chance.randint(0, 4) for scene in self.scenes}
        self.choices[self.scenes[0]] = max(2, self.choices[self.scenes[0]])
        self.asked_in = {item: chance.choice(self.scenes) for item in ITEMS}
        self.roles = chance.sample(ROLES, chance.randint(1, 2))
        self.bounds = {
            name: (least, least + chance.randint(0, 12))
            for name in chance.sample(NUMBERS, chance.randint(1, 3))
            for least in [chance.randint(-9, 3)]
        }
        self.truths = chance.sample(TRUTHS, chance.randint(1, 2))

    def story(self) -> Source:
        return {
            "briefing": 1,
            "title": self.words(),
            "summary": f"{self.words()}\n\n{self.words()}",
            "sources": sources(),
            "facts": facts(),
            "roles": {
                role: {"title": self.words(), "brief": self.words(), "start": self.scenes[0]}
                for role in self.roles
            },
            "variables": self.variables(),
            "scenes": {name: self.scene(at, name) for at, name in enumerate(self.scenes)},
            "endings": {
                name: {"title": self.line(), "text": self.text(), "shows": self.facts()}
                for name in ENDINGS
            },
            "items": items(),
        }

    def variables(self) -> Source:
        return {
            **{
                name: {"start": self.chance.randint(least, most), "min": least, "max": most}
                for name, (least, most) in self.bounds.items()
            },
            **{name: {"start": self.chance.random() < 0.5} for name in self.truths},
            "stance": {"start": self.chance.choice(NAMES), "values": list(NAMES)},
        }

    def scene(self, at: int, name: str) -> Source:
        asks = [item for item in ITEMS if self.asked_in[item] == name]
        scene = {"title": self.line(), "text": self.text(), "shows": self.facts(), "asks": asks}
        if self.chance.random() < 0.5:
            facts = self.facts() or ["port_closed"]
            scene["record"] = {"text": self.words(), "facts": facts}
        if self.choices[name]:
            count = self.choices[name]
            return {**scene, "choices": [self.choice(number) for number in range(count)]}
        return {**scene, "goto": self.goto([*self.scenes[at + 1 :], *ENDINGS])}

    def choice(self, number: int) -> Source:
        choice: Source = {"id": f"c{number}", "text": self.line(), **self.effect()}
        if (number and self.maybe()) or self.chance.random() < 0.1:
            choice["when"] = self.condition()
            if self.maybe():
                choice["locked"] = self.line()
        if self.chance.random() < 0.4:
            draws = range(self.chance.randint(1, 3))
            choice["chance"] = [
                {
                    "weight": self.chance.choice((1, 2, 5, 1_000_000)),
                    **self.effect(),
                    **({"goto": self.goto()} if self.maybe() else {}),
                }
                for _draw in draws
            ]
        return {**choice, "goto": self.goto()}

    def effect(self) -> Source:
        """Some outcome, some change, some setting; at times of one and the same number."""
        effect: Source = {"change": {}, "set": {}}
        for name, (least, most) in self.bounds.items():
            if self.maybe():
                effect["change"][name] = self.chance.choice((1, -1, 3, -7, 1_000_000_000))
            if self.chance.random() < 0.2:
                effect["set"][name] = self.chance.randint(least, most)
        for name in self.truths:
            if self.chance.random() < 0.3:
                effect["set"][name] = self.maybe()
        if self.chance.random() < 0.3:
            effect["set"]["stance"] = self.chance.choice(NAMES)
        effect = {key: value for key, value in effect.items() if value}
        return {**effect, "outcome": self.text()} if self.maybe() else effect

    def goto(self, places: list[str] | None = None) -> object:
        where = places or [*self.scenes, *ENDINGS]
        if self.maybe():
            return self.chance.choice(where)
        branches: list[Source] = [
            {"when": self.condition(), "to": self.chance.choice(where)}
            for _branch in range(self.chance.randint(0, 2))
        ]
        return [*branches, {"to": self.chance.choice(where)}]

    def text(self) -> object:
        if self.maybe():
            return self.line()
        parts: list[Source] = [
            {"when": self.condition(), "text": self.line()}
            for _part in range(self.chance.randint(1, 3))
        ]
        return [*parts, {"text": self.line()}] if self.maybe() else parts

    def line(self) -> str:
        """A text that shows a variable."""
        name = self.chance.choice([*self.bounds, *self.truths, "stance"])
        return f"{self.words()} {{{name}}} {self.chance.choice(SIGNS)}"

    def words(self) -> str:
        self.said += 1
        sign = self.chance.choice(SIGNS).replace("{{", "").replace("}}", "")
        return f"{sign} t{self.said}"

    def facts(self) -> list[str]:
        return self.chance.sample(list(facts()), self.chance.randint(0, 2))

    def maybe(self) -> bool:
        return self.chance.random() < 0.5

    def condition(self, depth: int = 2) -> str:
        kind = self.chance.randrange(12 if depth else 9)
        if kind < 9:
            return self.asked(kind)
        parts = [self.condition(depth - 1) for _part in range(2)]
        if kind == 9:
            return f"not ({parts[0]})"
        if kind == 10:
            return f"({parts[0]}) {self.chance.choice(('==', '!='))} ({parts[1]})"
        return f"({parts[0]}) {self.chance.choice(('and', 'or'))} ({parts[1]})"

    def asked(self, kind: int) -> str:
        pick = self.chance.choice
        number = pick(list(self.bounds))
        match kind:
            case 0 | 1:
                return f"{number} {pick(('==', '!=', '<', '<=', '>', '>='))} {pick(range(-9, 15))}"
            case 2:
                return f"{pick(range(-9, 5))} <= {number} < {pick(list(self.bounds))}"
            case 3:
                return pick(self.truths)
            case 4:
                return f"stance {pick(('==', '!='))} {pick(NAMES)}"
            case 5:
                return f"role {pick(('==', '!='))} {pick(self.roles)}"
            case 6:
                return f"visited({pick(self.scenes)})"
            case 7:
                scenes = [scene for scene, count in self.choices.items() if count]
                scene = pick(scenes)
                return f"chose({scene}.c{pick(range(self.choices[scene]))})"
            case _:
                return pick((f"knows({pick(list(facts()))})", f"correct({pick(ITEMS)})"))
