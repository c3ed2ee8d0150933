"""One run: the log folded through the rules, the machine that takes or refuses, and what is seen."""
