"""What is looked back on: the player's way beside the record, and what the answers were worth."""
