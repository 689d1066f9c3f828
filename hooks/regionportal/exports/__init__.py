"""The open data: one file a format, each a pure function from the model to text."""
