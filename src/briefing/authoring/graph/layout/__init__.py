"""Where the boxes of a picture stand and how the lines between them run: Sugiyama's method, 1981.

Of no use elsewhere, it is our own: the one such library for Python is under the GPL, untyped, and
knows no boxes that lines leave from several places of.
"""
