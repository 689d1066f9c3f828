"""The link check, ``portal lenker``: which addresses there are, what they answer, and what that says of each."""
