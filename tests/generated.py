"""Stories made by chance, small enough to be played out in full; the same seed, the same story."""

from __future__ import annotations

from random import Random
from typing import Any

import msgspec

from briefing.scenario.ids import VariableName
from briefing.scenario.scenario import Scenario

ROLE = "guard"
LUCK = VariableName("luck")


def story(seed: int, circles: bool = False) -> Scenario:
    """Scenes with conditions, clamps, names, draws, questions; some lead back where it may be."""
    return msgspec.convert(_Story(Random(seed), circles).source(), Scenario)


class _Story:
    def __init__(self, chance: Random, circles: bool) -> None:
        self.chance, self.circles = chance, circles
        self.scenes = chance.randint(2, 5)
        self.items = chance.randint(0, 2)
        self.choices = [chance.randint(0 if at else 1, 3) for at in range(self.scenes)]

    def source(self) -> dict[str, Any]:
        """The story as plain data."""
        return {
            "briefing": 1,
            "id": "generated",
            "title": "By chance",
            "summary": "Made by chance.",
            "sources": {
                "gazette": {
                    "title": "T", "publisher": "P", "published": "2021", "reliability": "B"
                }
            },
            "facts": {f"f{n}": self._fact(n) for n in range(3)},
            "roles": {ROLE: {"title": "Guard", "brief": "Walk.", "start": "s0"}},
            "variables": {
                "luck": {"start": 2, "min": 0, "max": 4, "show": "meter", "label": "Luck"},
                "noise": {"start": 0, "min": -1, "max": 3},
                "signed": {"start": False},
                "stance": {"start": "neutral", "values": ["hostile", "neutral", "friendly"]},
            },
            "scenes": {f"s{at}": self._scene(at) for at in range(self.scenes)},
            "endings": {
                f"e{n}": {"title": f"End {n}", "text": self._text(self.scenes), "shows": []}
                for n in range(2)
            },
            "items": {f"q{n}": self._item(n) for n in range(self.items)},
        }  # fmt: skip

    def _fact(self, number: int) -> dict[str, Any]:
        origin = {"source": "gazette", "credibility": 2}
        return {"text": f"Fact {number}.", "kind": "event", "from": [origin]}

    def _item(self, number: int) -> dict[str, Any]:
        return {
            "kind": "choice",
            "prompt": f"Which, {number}?",
            "options": ["This", "That"],
            "answer": "This",
            "explanation": "So it was.",
            "facts": [f"f{number}"],
        }

    def _scene(self, at: int) -> dict[str, Any]:
        number = self.choices[at]
        scene: dict[str, Any] = {
            "title": f"Scene {at}",
            "text": self._text(at),
            "shows": [f"f{n}" for n in range(3) if self.chance.random() < 0.2],
            "asks": [f"q{at}"] if at < self.items else [],
        }
        if number:
            scene["choices"] = [self._choice(at, n) for n in range(number)]
        else:
            scene["goto"] = self._goto(at, forward=True)
        return scene

    def _choice(self, at: int, number: int) -> dict[str, Any]:
        choice: dict[str, Any] = {"id": f"c{number}", "text": f"Choice {number}"}
        if self.chance.random() < 0.4:
            choice["when"] = self._when(at)
        choice |= self._effects()
        if self.chance.random() < 0.25:
            draws = [{"weight": self.chance.randint(1, 3), **self._effects()} for _ in range(2)]
            choice["chance"] = [draw | {"goto": self._goto(at)} for draw in draws]
        else:
            choice["goto"] = self._goto(at)
        if self.chance.random() < 0.4:
            choice["outcome"] = self._text(at)
        return choice

    def _effects(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if self.chance.random() < 0.5:
            found["change"] = {self.chance.choice(("luck", "noise")): self.chance.randint(-2, 2)}
        if self.chance.random() < 0.3:
            found["set"] = self.chance.choice(
                ({"signed": True}, {"stance": "hostile"}, {"stance": "friendly"}, {"noise": 1})
            )
        return found

    def _goto(self, at: int, forward: bool = False) -> Any:
        if self.chance.random() < 0.3:
            return [
                {"when": self._when(at), "to": self._to(at, forward)},
                {"to": self._to(at, forward)},
            ]
        return self._to(at, forward)

    def _to(self, at: int, forward: bool) -> str:
        least = 0 if self.circles and not forward else at + 1
        to = self.chance.randint(least, self.scenes)
        return f"s{to}" if to < self.scenes else f"e{self.chance.randint(0, 1)}"

    def _text(self, at: int) -> Any:
        if self.chance.random() < 0.5:
            return f"Text of {at}, {{luck}} and {{stance}}."
        return [{"text": "Always."}, {"when": self._when(at), "text": "Sometimes."}]

    def _when(self, at: int) -> str:
        one = self._question(at)
        match self.chance.randint(0, 4):
            case 0:
                return f"not {one}"
            case 1:
                return f"{one} and {self._question(at)}"
            case 2:
                return f"{one} or not ({self._question(at)})"
            case _:
                return one

    def _question(self, at: int) -> str:
        scene = self.chance.randint(0, self.scenes - 1)
        asks = [
            f"luck {self.chance.choice(('<', '<=', '>', '>=', '==', '!='))} "
            f"{self.chance.randint(0, 4)}",
            f"0 <= noise < {self.chance.randint(1, 3)}",
            "signed",
            f"stance == {self.chance.choice(('hostile', 'friendly', 'neutral'))}",
            f"visited(s{scene})",
            f"knows(f{self.chance.randint(0, 2)})",
            f"role == {ROLE}",
        ]
        if self.choices[scene]:
            asks.append(f"chose(s{scene}.c{self.chance.randint(0, self.choices[scene] - 1)})")
        if self.items:
            asks.append(f"correct(q{self.chance.randint(0, self.items - 1)})")
        return self.chance.choice(asks)
