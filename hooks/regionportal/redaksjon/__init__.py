"""What the editors have to do, and whether the municipalities are treated alike: from model to values."""
