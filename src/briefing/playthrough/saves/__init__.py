"""A run on the disk: what its file reads like, how it grows, and what can be wrong with it."""
