"""The picture as SVG: cards with their choices, joined by lines as wide as they are gone."""
