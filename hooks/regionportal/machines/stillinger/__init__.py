"""``portal stillinger``: Nav's open vacancy feed (pam-stilling-feed), and which advertisements are the region's."""
