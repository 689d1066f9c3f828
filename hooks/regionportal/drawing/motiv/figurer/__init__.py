"""The figures, drawn by hand: each takes a chance generator for its small variations and gives SVG."""
