"""What a player sees of a run and may do now: the View, and everything that goes into one."""
