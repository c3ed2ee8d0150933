"""What an author asks of a scenario: is it proved, does it teach, is it honest. One rule a file."""
