"""How fast it is: every row a ratio against a baseline of the same run, or a figure with a bar."""
