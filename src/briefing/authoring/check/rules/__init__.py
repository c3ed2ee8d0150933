"""The rules, one a file. Each file holds `RULE`: its name, its reason, its examples, its check."""
