"""The parts of a page, each of one purpose: state goes down into them, messages come up."""
