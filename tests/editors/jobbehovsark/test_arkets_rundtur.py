"""What goes out in a sheet comes back the same."""
