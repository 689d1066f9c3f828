"""Markdown: what a text in data/ becomes on a page, where its links lead, what in it is code, and what cannot be shown.

``konverter`` is the one Markdown of all text in data and forms, ``lister`` and ``html_i_tekst`` what is ours in it;
``pa_sida`` makes the HTML of a page; ``lesing`` and ``ikke_vist`` answer what others ask of a text. The pages of docs/
are MkDocs' own, and ``mkdocs`` reads them as it does.
"""
