"""What a debrief is made of on the screen: the two roads, tables, a plot, the player's words."""
