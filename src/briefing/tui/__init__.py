"""On the screen: draws a View, sends an Event, decides nothing. The only importer of textual."""
