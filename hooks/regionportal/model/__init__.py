"""What the data says, as immutable values: one file a kind."""
