"""What each finding of the loader means: why it is one, and what to do about it."""

from __future__ import annotations

from briefing.words import _

_FILES = {
    "missing-file": _("Nothing lies at this path. Look at its spelling, and where you are."),
    "unreadable-file": _(
        "The system does not let this be read, or it is no file. Look at its permissions."
    ),
    "no-yaml": _(
        "A folder is a scenario by the .yaml files in it, and there are none. Put one there, or "
        "let “briefing new” make a first one."
    ),
    "empty-file": _("A file without a section says nothing. Write in it, or delete it."),
    "too-large": _(
        "A scenario is text, and what is larger than this is something else by mistake. "
        "Take out what does not belong to it."
    ),
    "climbs-out": _(
        "What a link outside the folder leads to would be missing wherever the scenario goes. "
        "Copy the file into the folder."
    ),
    "link-loop": _("Nothing can be read at the end of this link. Put the file itself there."),
    "bad-name": _(
        "A scenario is called by its folder's name, and that has to be typed and written into "
        "runs. Rename it with small letters, digits and “-”."
    ),
    "wrong-encoding": _(
        "In another encoding accents and quotation marks turn into other signs. Choose UTF-8 "
        "where your editor saves the file."
    ),
    "not-text": _("This is a picture, an archive or a document, not a text that YAML is in."),
    "strange-character": _(
        "Invisible signs come along when a text is copied from elsewhere. Delete it and type the "
        "text around it again."
    ),
    "and-more": _("The first findings are shown. Mend them, and look again."),
}

_YAML = {
    "bad-yaml": _(
        "The signs that hold YAML together do not fit here: a colon, a quotation mark, a bracket "
        "or the indentation. Look at this line and the one above it."
    ),
    "tab": _("YAML counts spaces at the start of a line. Let your editor indent with spaces."),
    "too-deep": _("No scenario needs so many things within things. Look for a bracket too many."),
    "anchor": _(
        "A value that is named here and repeated elsewhere makes a file hard to read, and can be "
        "abused to fill the memory. Write it out in each place; a text with “&” goes in quotes."
    ),
    "alias": _(
        "A value that stands elsewhere is not fetched. Write it out; a text that begins with “*” "
        "goes in quotes."
    ),
    "merge-key": _("Keys are not taken over from elsewhere. Write them out in each place."),
    "tag": _(
        "A “!” at the start can make YAML act, and a scenario is only data. Leave it out, or put "
        "the text in quotes."
    ),
    "several-documents": _(
        "A line of “---” begins another document. Take it out, or make two files in a folder."
    ),
    "duplicate-key": _(
        "Of two entries of the same name one would be lost in silence. Rename one, or join them."
    ),
    "bad-key": _("What stands before a colon is a single word, no list and no mapping."),
}

_SHAPE = {
    "unknown-key": _(
        "A key that nobody knows would be passed by in silence, and is often one letter away from "
        "a real one. Correct it; a note of your own begins with “x_”."
    ),
    "missing-key": _("Without this key the game would not know what to do. Write it."),
    "wrong-type": _(
        "A text, a number, a list or a mapping is wanted, and something else stands there. "
        "“- ” begins an entry of a list, “name: ” one of a mapping; numbers and true stand "
        "without quotes."
    ),
    "wrong-length": _("A list is too short or too long to be used. Add to it, or shorten it."),
    "out-of-range": _("The number is beyond what can stand here. Choose one within the bounds."),
    "unknown-value": _("Only a few words can stand here, and this is none of them. Choose one."),
    "unknown-kind": _("A question is one of ten kinds, and this is none. Choose one of them."),
    "bad-id": _(
        "Conditions name things by their ids, so an id is small letters, digits and “_”, and "
        "begins with a letter. Rename it wherever it stands."
    ),
    "bad-date": _(
        "Dates are compared and shown in the reader's language, so they are written in one way: "
        "2021, 2021-03, 2021-03-04, or about then with “~” after it."
    ),
    "bad-language": _("Dates are shown in this language. Write English as “en”, French as “fr”."),
    "misplaced-key": _("This key has no meaning for such a variable. Take it out."),
    "missing-bounds": _(
        "A number that could grow for ever could never be proved safe. Give it `min` and `max`."
    ),
    "missing-values": _(
        "A variable that holds a name has to say which names there are. List them in `values`."
    ),
    "taken-name": _("A condition would not know which of the two is meant. Rename one."),
    "stray-brace": _("Braces stand for a variable's value. Double one that is only a sign."),
}

_NAMES = {
    "unknown-source": _("The source is called otherwise, or is missing under `sources`."),
    "unknown-fact": _("The fact is called otherwise, or is missing under `facts`."),
    "unknown-role": _("The role is called otherwise, or is missing under `roles`."),
    "unknown-variable": _("The variable is called otherwise, or is missing under `variables`."),
    "unknown-scene": _("The scene is called otherwise, or is missing under `scenes`."),
    "unknown-place": _(
        "The story would go on to nothing. The scene or ending is called otherwise, or missing."
    ),
    "unknown-item": _("The question is called otherwise, or is missing under `items`."),
    "unknown-choice": _("The scene has no choice with this id. Compare the two spellings."),
    "unknown-option": _(
        "The right answer has to be one of the options. Copy its text exactly, or give its id."
    ),
    "ambiguous-answer": _("Two options could be meant. Give each an `id`, and answer with that."),
    "duplicate-id": _("A condition and a saved run could not tell the two apart. Rename one."),
    "duplicate-option": _("A player could not tell the two apart. Change one, or delete it."),
    "duplicate-answer": _("The same option is given twice as right. Delete one."),
    "duplicate-entry": _("The same thing stands in a list twice. Delete one, or change it."),
}

_STORY = {
    "no-way-on": _("A player would be stuck here. Say where it goes on: `goto: …`."),
    "two-ways-on": _(
        "Either the player chooses or the story goes on by itself. Delete one; a way on that "
        "belongs to a choice stands under that choice."
    ),
    "no-fallback": _(
        "Ways on are tried in their order, and if none held the player would be stuck. Let the "
        "last one, and only that, stand without `when`."
    ),
    "goto-loop": _(
        "These scenes lead into each other without ever asking the player. Give one a choice, or "
        "another way on."
    ),
    "asked-twice": _(
        "Who has seen the explanation cannot answer honestly again. Ask it once, or write another."
    ),
    "grade-of-what": _("A player grades one thing. Name a `source` or a `fact`, not both."),
    "bad-condition": _(
        "This is not in the language of conditions: and, or, not, comparisons, and the questions "
        "visited(…), chose(…), knows(…), correct(…)."
    ),
    "wrong-comparison": _(
        "The two sides are of different kinds, or have no order, so the answer would mean nothing."
    ),
}

_RECORD = {
    "claim-without-speaker": _(
        "What somebody judges is no fact until one knows who judges. Write `said_by`, or "
        "`said_by: nobody` where the source names no one."
    ),
    "long-quote": _(
        "A scenario holds facts in your own words, and a long quote is another's text. Shorten it."
    ),
    "follows-loop": _(
        "A source cannot be a rewrite of its own rewrite. Ask which came first, and delete the "
        "other `follows`."
    ),
    "self-relation": _("A fact says nothing about itself. Name the other fact, or delete it."),
}

EXPLAINED: dict[str, str] = {**_FILES, **_YAML, **_SHAPE, **_NAMES, **_STORY, **_RECORD}
"""For every code: why it is a finding, and what to do."""
