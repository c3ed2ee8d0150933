"""One run: its log, the machine that takes or refuses inputs, and what the player sees."""
