"""How the page looks: a briefing book, by day, by night and on paper."""

from __future__ import annotations

from base64 import b64encode

PAGE_CSS = """
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1f1e1b; --faint: #625d54; --rule: #d9d4c9; --accent: #8a3324;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #17191c; --ink: #e8e4dc; --faint: #aaa397; --rule: #3b3e43; --accent: #e8a08a; }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;
}
header, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; }
header p { max-width: 40rem; }
footer { padding-bottom: 3rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 .75rem; }
h2 {
  font-size: 1.45rem; margin: 3rem 0 1rem; padding-top: .6rem; border-top: 1px solid var(--ink);
}
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .4rem; color: var(--faint); }
p, ul, ol, blockquote { margin: .5rem 0; max-width: 44rem; overflow-wrap: anywhere; }
ul, ol { padding-left: 1.3rem; }
ul.plain { list-style: none; padding-left: 0; }
li { margin: .3rem 0; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 1px solid var(--rule); }
.kicker, .voice, .label, .quiet, .tag, caption, th, figcaption, svg, footer {
  font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-style: normal;
}
.kicker { color: var(--accent); font-size: .9rem; margin: 0 0 .4rem; }
.quiet, footer { color: var(--faint); font-size: .88rem; }
.label { font-size: .85rem; font-weight: 600; color: var(--faint); margin-right: .35rem; }
.panel { padding: .1rem 0 .1rem 1.1rem; margin: .9rem 0; }
.voice {
  font-size: .78rem; font-weight: 700; letter-spacing: .08em; text-transform: uppercase;
  margin-bottom: .2rem;
}
.fiction { border-left: 3px dashed var(--faint); font-style: italic; }
.fiction em { font-style: normal; }
.record { border-left: 5px solid var(--ink); }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 0 2rem; }
.tag { font-size: .8rem; white-space: nowrap; color: var(--accent); margin-left: .35rem; }
.note { color: var(--faint); }
table { border-collapse: collapse; margin: 1.2rem 0; width: 100%; max-width: 54rem; }
caption { text-align: left; font-weight: 600; font-size: .92rem; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
th { font-size: .84rem; font-weight: 600; }
tbody th { font: inherit; }
tr { border-bottom: 1px solid var(--rule); }
thead tr { border-bottom-color: var(--ink); }
.wide { overflow-x: auto; }
figure { margin: 1.5rem 0; }
figure.roads { overflow-x: auto; }
figure.roads svg { min-width: 40rem; }
svg { display: block; width: 100%; height: auto; font-size: 12px; }
svg.plot { max-width: 30rem; }
figcaption { color: var(--faint); font-size: .88rem; max-width: 44rem; }
svg text { fill: var(--ink); }
svg .faint { fill: var(--faint); }
svg .axis { stroke: var(--faint); stroke-width: 1; fill: none; }
svg .grid { stroke: var(--rule); stroke-width: 1; }
svg .ideal { stroke: var(--faint); stroke-width: 1; stroke-dasharray: 2 4; }
svg .world { stroke: var(--faint); stroke-width: 2; stroke-dasharray: 7 5; }
svg .happened { stroke: var(--ink); stroke-width: 3; }
svg .chosen { fill: var(--paper); stroke: var(--accent); stroke-width: 2.5; }
svg .mark { fill: var(--ink); }
svg .meet { stroke: var(--accent); stroke-width: 3; }
svg .spread { stroke: var(--accent); stroke-width: 1.5; }
svg .point { fill: var(--accent); }
@media (max-width: 40rem) { body { font-size: 1rem; } h1 { font-size: 1.7rem; } }
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #444; --rule: #bbb; --accent: #7a2a1c; }
  body { font-size: 10.5pt; }
  header, main, footer { max-width: none; padding: 0; }
  .panel, table, figure, li, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
"""


def policy() -> str:
    """What the page may load: this style, and nothing else from anywhere."""
    from hashlib import sha256  # late: it loads OpenSSL, which a game does without

    digest = b64encode(sha256(PAGE_CSS.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
