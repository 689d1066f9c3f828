"""A photo that someone put into a form on GitHub, fetched from where GitHub keeps it, and from nowhere else."""
