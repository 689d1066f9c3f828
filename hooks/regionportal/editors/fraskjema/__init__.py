"""From a form on GitHub to a proposal: what someone sent becomes a file of data/, or words about what to mend.

1. ``rens`` takes away what a phone or a web page put in that nobody wrote;
2. ``tolking`` finds the form and the answer to each question, by the headings that GitHub puts above them;
3. ``medsendt`` takes pictures, files and hidden comments out of an answer, and ``om_medsendt`` tells of them;
4. ``svar`` makes each answer what its field has in a file (a ``Besvarelse``), or a ``Mangel`` under the question's own
   name; ``kilder``, ``kryss`` and ``sted`` read what people write in many ways, ``bildesvar`` what is said of a photo;
5. ``bilde`` has the photo fetched and let in, when those whom it concerns have said yes (``samtykke``);
6. ``ny`` makes a new record of the answers, ``endring`` changes one field of the one that a page shows (``siden``), and
   ``bidrag`` puts a photo into a contest; all are written in the house's style, and checked as all data are
   (``sjekk``);
7. ``melding`` says it to the sender and to the reviewer, with what a change replaces (``Bytte``), where nothing that a
   stranger wrote is more than text (``trygg_tekst``);
8. ``kommando`` is ``portal fra-skjema``: the text comes in the environment, and what to do goes out as JSON.

Nothing here knows GitHub's API: that is for the scripts in .github/skjema/.
"""
