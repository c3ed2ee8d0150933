"""From a file to a scenario, and what an author asks of one."""
