"""The pages of the game, one a file. They load when they are first shown."""
