"""From a View to the widgets of its page, one stage a file."""
