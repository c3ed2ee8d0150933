"""What is written: the frozen models of a scenario, and what can be said about their text."""
