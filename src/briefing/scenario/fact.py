"""What is on the record: sources, and the atomic facts that come from them."""

from typing import Annotated, Literal

from msgspec import Meta

from briefing.scenario.base import Date, Prose, Words, Written, meanings
from briefing.scenario.ids import FactId, SourceId

Reliability = Literal["A", "B", "C", "D", "E", "F"]
Credibility = Literal[1, 2, 3, 4, 5, 6]
FactKind = Literal["event", "figure", "claim", "background"]
RelationKind = Literal[
    "corroborates", "refines", "updates", "limits", "conflicts", "not_comparable"
]

Paragraph = Annotated[int, Meta(ge=1, le=10_000)]

NOBODY = "nobody"
"""What `said_by` says when a source gives a claim without naming a speaker."""


class Source(Written, frozen=True):
    """Where facts come from. The text of an article is never part of a scenario."""

    title: Annotated[Words, Meta(description="The headline or title.")]
    publisher: Annotated[Words, Meta(description="Who published it.")]
    published: Annotated[Date, Meta(description="When it was published: an EDTF date.")]
    reliability: Annotated[
        Reliability,
        Meta(description="Admiralty grade of the source, A to F; F: cannot be judged."),
        meanings(
            {
                "A": "completely reliable",
                "B": "usually reliable",
                "C": "fairly reliable",
                "D": "not usually reliable",
                "E": "unreliable",
                "F": "reliability cannot be judged",
            }
        ),
    ]
    byline: Annotated[Words | None, Meta(description="Who wrote it.")] = None
    url: Annotated[Words | None, Meta(description="Where it can be read.")] = None
    accessed: Annotated[Date | None, Meta(description="When the author read it.")] = None
    note: Annotated[Words | None, Meta(description="Why it has that grade.")] = None
    lineage: Annotated[
        Words | None, Meta(description="What it was made from, if it is a rewrite.")
    ] = None
    follows: Annotated[SourceId | None, Meta(description="A source it is not independent of.")] = (
        None
    )
    paragraphs: Annotated[
        Paragraph | None, Meta(description="How many paragraphs of running text it has.")
    ] = None
    fingerprints: Annotated[
        tuple[str, ...],
        Meta(description="One per paragraph, so that a local copy can be recognised."),
    ] = ()


class Origin(Written, frozen=True):
    """Where in a source a fact stands, and how credible it is there."""

    source: Annotated[SourceId, Meta(description="The source's id.")]
    credibility: Annotated[
        Credibility,
        Meta(description="Admiralty grade of the information, 1 to 6; 6: cannot be judged."),
        meanings(
            {
                1: "confirmed by other sources",
                2: "probably true",
                3: "possibly true",
                4: "doubtful",
                5: "improbable",
                6: "truth cannot be judged",
            }
        ),
    ]
    paragraph: Annotated[
        Paragraph | None, Meta(description="Paragraph of running text; the first is 1.")
    ] = None
    quote: Annotated[
        Words | None, Meta(description="At most 25 words; the author answers for the right to it.")
    ] = None


class Relations(Written, frozen=True):
    """How a fact stands to other facts, as the author judges it."""

    corroborates: Annotated[
        tuple[FactId, ...], Meta(description="It says the same, from another lineage.")
    ] = ()
    refines: Annotated[tuple[FactId, ...], Meta(description="It says the same more exactly.")] = ()
    updates: Annotated[
        tuple[FactId, ...], Meta(description="It reports what became of an earlier fact.")
    ] = ()
    limits: Annotated[tuple[FactId, ...], Meta(description="It narrows what the other says.")] = ()
    conflicts: Annotated[tuple[FactId, ...], Meta(description="Both cannot be right.")] = ()
    not_comparable: Annotated[
        tuple[FactId, ...],
        Meta(description="Another population, time or unit: no conflict, and no sum."),
    ] = ()


class Fact(Written, frozen=True, rename={"origins": "from"}):
    """One atomic statement on the record, in the author's own words."""

    text: Annotated[Prose, Meta(description="The statement.")]
    kind: Annotated[
        FactKind,
        Meta(description="What kind of statement it is."),
        meanings(
            {
                "event": "something that happened",
                "figure": "a number, with what it counts",
                "claim": "an assessment that somebody makes: it needs `said_by`",
                "background": "what was so before, or is so in general",
            }
        ),
    ]
    origins: Annotated[
        tuple[Origin, ...],
        Meta(description="The sources that carry it; at least one.", min_length=1),
    ]
    date: Annotated[Date | None, Meta(description="When it happened: an EDTF date.")] = None
    status: Annotated[
        Literal["done", "planned"],
        Meta(description="Whether it was done when the source spoke. A plan is not a deed."),
        meanings(
            {
                "done": "it was so",
                "planned": "somebody meant to; whether it came about is another fact",
            }
        ),
    ] = "done"
    said_by: Annotated[
        Words | None, Meta(description="Who says so. A claim must have it, or say `nobody`.")
    ] = None
    relations: Annotated[Relations, Meta(description="To other facts.")] = Relations()
