"""Between text and records: YAML both ways, and every fault with its file and line."""
