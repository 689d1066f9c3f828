"""What a proposal changes in data/ and docs/, and what someone should look at before it is accepted.

1. the two folders are read, with faults or without (``load.les_innhold``);
2. file by file they are compared: what is new, changed and removed, field by field (``endringer``);
3. each rule says what is worth a look in what is new or changed, and only there: one rule a file;
4. all of it becomes one ``Gjennomgang`` (``kjoring``), and that becomes Markdown (``sammendrag``), JSON or annotations.
"""

FLEST = 3  # other records that a warning names; the rest are counted
