"""What fetches from others, alone on the network, and writes what it found in data/status/."""
