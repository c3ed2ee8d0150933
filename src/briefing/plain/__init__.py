"""Line by line: the plain-text player, for screen readers, pipes, dumb terminals and tests."""
