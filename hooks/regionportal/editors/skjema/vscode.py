"""The settings of VS Code: which schema each file goes by, and nothing that would write a file in another style than
the house's."""

from regionportal.kontekst import FELLES
from regionportal.model.slag import DELTE, SLAG

INNSTILLINGER = {
    "yaml.schemas": {
        **{f"./schema/{slag.navn}.json": slag.filer for slag in SLAG.values()},
        **{f"./schema/felles-{liste}.json": f"{FELLES}/**/{liste}.yml" for liste in DELTE},
    },
    "yaml.yamlVersion": "1.2",
    "yaml.format.enable": False,  # it would fold and quote every line anew
    "files.encoding": "utf8",
    "files.eol": "\n",
    "files.insertFinalNewline": True,
    "[yaml]": {
        "editor.tabSize": 2,
        "editor.insertSpaces": True,
        "editor.formatOnSave": False,
        "editor.wordWrap": "on",
        "editor.quickSuggestions": {"other": True, "comments": False, "strings": True},
    },
}

UTVIDELSER = {"recommendations": ["redhat.vscode-yaml"]}
