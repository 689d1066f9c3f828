"""``portal stillinger``: Nav's open vacancy feed (pam-stilling-feed), and which of its advertisements are the region's."""
