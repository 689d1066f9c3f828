"""What follows from the records, a day and a clock. Pure functions."""
