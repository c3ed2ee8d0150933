"""The game's looks. Colour only repeats what words and shapes say already."""

from __future__ import annotations

from textual.theme import Theme

from briefing.words import _

DARK, LIGHT = "briefing-dark", "briefing-light"
CONTRAST, SAFE, TERMINAL = "high-contrast", "colour-blind-safe", "terminal"

DEFAULTS = {
    "quiet": "ansi_default",
    "rule": "ansi_default",
    "fiction": "ansi_default",
    "record": "ansi_default",
    "rise": "ansi_default",
    "fall": "ansi_default",
    "cursor": "ansi_default",
}
"""The game's own colours, for a theme that does not name them. quiet: what is said beside the
point; rule: lines; fiction and record: the two voices; rise and fall: what a step did to a meter;
cursor: the ground of the line the player is on."""

NAMES = {
    DARK: _("dark"),
    LIGHT: _("light"),
    CONTRAST: _("high contrast"),
    SAFE: _("colour-blind-safe"),
    TERMINAL: _("the terminal's own"),
}
ABOUT = {
    DARK: _("Paper white on a dark ground"),
    LIGHT: _("Ink on paper"),
    CONTRAST: _("White and yellow on black"),
    SAFE: _("Okabe and Ito's orange and blue"),
    TERMINAL: _("No colours but those the terminal is set to"),
}


def _variables(**own: str) -> dict[str, str]:
    """A theme's own colours, and those of Textual's parts that follow from them."""
    return own | {
        "footer-key-foreground": own["record"],
        "footer-description-foreground": own["quiet"],
        "footer-background": "transparent",
        "block-cursor-background": own["cursor"],
        "block-cursor-blurred-background": own["cursor"],
        "border": own["rule"],
        "border-blurred": own["rule"],
        "scrollbar": own["rule"],
        "scrollbar-hover": own["quiet"],
        "scrollbar-active": own["record"],
        "scrollbar-background": "transparent",
        "scrollbar-background-hover": "transparent",
        "scrollbar-background-active": "transparent",
        "scrollbar-corner-color": "transparent",
    }


THEMES: tuple[Theme, ...] = (
    Theme(
        DARK,
        primary="#e3b062",
        secondary="#8fb8b0",
        accent="#e3b062",
        warning="#e3b062",
        error="#f08b78",
        success="#9fc58f",
        foreground="#dcd7ca",
        background="#16181b",
        surface="#1c1f23",
        panel="#24282d",
        variables=_variables(
            quiet="#9c988c", rule="#4a4f55", fiction="#b9c6d6", record="#e3b062",
            rise="#9fc58f", fall="#f08b78", cursor="#2c3138",
        ),
    ),
    Theme(
        LIGHT,
        primary="#8a3a10",
        secondary="#1d5a63",
        accent="#8a3a10",
        warning="#8a3a10",
        error="#a3211f",
        success="#2d6128",
        foreground="#24221d",
        background="#f7f4ec",
        surface="#f1ecdf",
        panel="#e8e2d2",
        dark=False,
        variables=_variables(
            quiet="#625d51", rule="#b5ad9b", fiction="#2f4a6b", record="#8a3a10",
            rise="#2d6128", fall="#a3211f", cursor="#e6dfcc",
        ),
    ),
    Theme(
        CONTRAST,
        primary="#ffff00",
        secondary="#00ffff",
        accent="#ffff00",
        warning="#ffff00",
        error="#ffb3b3",
        success="#a8ffa8",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#000000",
        text_alpha=1.0,
        variables=_variables(
            quiet="#ffffff", rule="#ffffff", fiction="#ffffff", record="#ffff00",
            rise="#ffffff", fall="#ffffff", cursor="#003a8c",
        ),
    ),
    Theme(
        SAFE,
        primary="#56b4e9",
        secondary="#e69f00",
        accent="#56b4e9",
        warning="#e69f00",
        error="#e8873a",
        success="#56b4e9",
        foreground="#e8e8e8",
        background="#121212",
        surface="#1a1a1a",
        panel="#242424",
        variables=_variables(
            quiet="#a8a8a8", rule="#5a5a5a", fiction="#56b4e9", record="#e69f00",
            rise="#56b4e9", fall="#e69f00", cursor="#26323a",
        ),
    ),
    Theme(
        TERMINAL,
        ansi=True,
        primary="ansi_default",
        secondary="ansi_default",
        accent="ansi_default",
        warning="ansi_default",
        error="ansi_default",
        success="ansi_default",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        variables={
            "ansi-background": "ansi_default",
            "ansi-foreground": "ansi_default",
            "block-cursor-background": "ansi_default",
            "block-cursor-text-style": "bold reverse",
            "border": "ansi_default",
            "border-blurred": "ansi_default",
            "footer-key-foreground": "ansi_default",
            "scrollbar": "ansi_default",
            "scrollbar-hover": "ansi_default",
            "scrollbar-active": "ansi_default",
            "scrollbar-background": "ansi_default",
            "scrollbar-background-hover": "ansi_default",
            "scrollbar-background-active": "ansi_default",
            "link-color": "ansi_default",
        },
    ),
)  # fmt: skip
"""For night and day, for weak eyes, for eyes that mix up red and green, and the terminal's own."""
