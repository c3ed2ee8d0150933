"""The street door: arguments, paths, and which face to open. One file a command."""
