"""Letters, numbers, words, distances and processes: what knows nothing of regions."""
