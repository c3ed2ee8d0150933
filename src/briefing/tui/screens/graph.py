"""A scenario's scenes and choices as a tree that can be folded; Enter shows a place whole."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from briefing.authoring.graph import sayings
from briefing.authoring.graph.picture import Picture
from briefing.authoring.graph.tree import Branch, beside, name, tree
from briefing.scenario.ids import PlaceId
from briefing.tui.prose import plain
from briefing.tui.screens.base import GameScreen
from briefing.tui.screens.place import PlaceScreen
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Paragraphs, Part
from briefing.words import _


class StoryTree(Tree[Branch]):
    """Folded with ←, unfolded with →; from a place that is only referred to, → goes to it."""

    DEFAULT_CSS = """
    StoryTree {
        height: 1fr; padding: 0 1 0 3; background: transparent; scrollbar-size: 0 1;
        &:focus { background-tint: transparent; }
        & > .tree--guides, & > .tree--guides-hover, & > .tree--guides-selected { color: $rule; }
        &:focus > .tree--guides, &:focus > .tree--guides-selected { color: $rule; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "fold", show=False),
        Binding("right", "unfold", show=False),
    ]

    def __init__(self, picture: Picture) -> None:
        super().__init__("")
        self.show_root, self.auto_expand, self.guide_depth = False, False, 2
        self.first: dict[PlaceId, TreeNode[Branch]] = {}
        at: list[TreeNode[Branch]] = [self.root]
        for branch in tree(picture):
            del at[branch.depth + 1 :]
            opens = not branch.again and bool(picture.onward(branch.place.id))
            label = _label(picture, branch)
            node = at[-1].add(label, branch, expand=opens, allow_expand=opens)
            at.append(node)
            if not branch.again:
                self.first[branch.place.id] = node

    def action_fold(self) -> None:
        """Folds what is unfolded; else goes to what it stands under."""
        node = self.cursor_node
        if node is not None and node.is_expanded and node.allow_expand:
            node.collapse()
        else:
            self.action_cursor_parent()

    def action_unfold(self) -> None:
        """Unfolds; a place that is shown further up is gone to there."""
        node = self.cursor_node
        if node is None or node.data is None:
            return
        if node.data.again:
            self.go_to(node.data.place.id)
        else:
            node.expand()

    def go_to(self, place: PlaceId) -> None:
        """Puts the cursor where a place is shown, whatever is folded around it."""
        node = above = self.first[place]
        while above.parent is not None:
            above = above.parent
            above.expand()
        self.call_after_refresh(self.move_cursor, node)


class GraphScreen(GameScreen):
    """The tree of a picture."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.picture = picture

    def body(self) -> Iterable[Widget]:
        """The scenario's title, how much was visited, and the tree."""
        title = plain(sayings.line(self.picture.title)).stylize("bold $record")
        searched = Content.styled(sayings.searched(self.picture), "$quiet")
        yield Paragraphs([Part(title), Part(searched)], classes="title")
        yield StoryTree(self.picture)

    def keys(self) -> list[Key]:
        """The keys of the tree."""
        return [
            Key("↑↓", _("look"), keep=False),
            Key("←→", _("fold, unfold")),
            Key("Enter", _("show a place"), "screen.show"),
            Key("?", _("help"), "app.help", keep=False),
            Key("q", _("leave"), "app.leave"),
        ]

    def on_mount(self) -> None:
        """The keys go to the tree, to its first line."""
        self.query_one(StoryTree).cursor_line = 0
        self.keep_focus()

    def keep_focus(self) -> None:
        """The keys go to the tree."""
        self.query_one(StoryTree).focus(scroll_visible=False)

    def on_tree_node_selected(self, event: Tree.NodeSelected[Branch]) -> None:
        """Shows a place."""
        event.stop()
        if event.node.data is not None:
            self.app.push_screen(PlaceScreen(self.picture, event.node.data.place))

    def action_show(self) -> None:
        """Shows the place under the cursor."""
        self.query_one(StoryTree).action_select_cursor()


def _label(picture: Picture, branch: Branch) -> Text:
    """A line of the tree: text is data here, never markup."""
    way = name(branch)
    title = sayings.line(branch.place.title)
    strong = "bold" if branch.role or (branch.way and branch.way.recorded) else ""
    label = Text(no_wrap=True)
    if way:
        label.append(way, strong).append(" → ")
    label.append(title, "" if branch.again else "bold")
    return label.append("".join(f" · {said}" for said in beside(picture, branch)))
