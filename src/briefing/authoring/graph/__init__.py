"""A scenario as a picture: what it is made of, and one file for each way to draw it."""
