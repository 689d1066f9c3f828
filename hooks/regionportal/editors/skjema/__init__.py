"""What tells an editor how to write: made from the model, and from the lists that the data has.

1. ``slag`` are the kinds of file, and ``lister`` what a field may point to;
2. ``json_schema`` makes one JSON Schema of each kind, as the file is written;
3. the others read that schema: VS Code (``vscode``), the forms (``issueforms``), the web editor (``rediger``) and the
   guide (``feltliste``);
4. ``filer`` are the ones that are committed, which ``portal skjema`` writes.
"""
