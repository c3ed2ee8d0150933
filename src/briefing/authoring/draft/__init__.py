"""A first scenario to begin from: small, complete, and full of remarks on how it is made."""
