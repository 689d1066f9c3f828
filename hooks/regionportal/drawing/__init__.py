"""How things look, without a word of what they mean: dates in words, maps, motifs, sharing pictures and codes."""
