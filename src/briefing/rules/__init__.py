"""What may happen: the law, pure. Value in, value out; chance comes from the state's seed alone."""
