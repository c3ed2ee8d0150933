"""What is looked back on when a run is over."""
