"""The folders that MkDocs builds from and to: the region that REGION names, and what is in overrides/, become site/.

The last good site/ stands until the new one is whole: MkDocs builds beside it, and then they change places. It stands
also when a build fails late: a strict one counts its warnings after all else.
"""

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

from regionportal.ground.ombygging import Ombygging
from regionportal.kontekst import FELLES
from regionportal.portal import OVERSTYRINGER
from regionportal.reading import regionmappe


class Bytte:
    """What is kept from one event to the next."""

    ombygging: Ombygging

    def on_config(self, config: MkDocsConfig) -> None:
        rot = Path(config.config_file_path).parent
        config.theme.dirs = [str(rot / OVERSTYRINGER)]  # no page uses anything of Material's ten thousand files
        try:
            hjem = regionmappe.finn(rot, os.environ.get("REGION", ""))
        except ValueError as feil:
            raise PluginError(str(feil)) from None
        config.watch += [str(en) for en in (rot / FELLES,) if en.is_dir()]
        if hjem != rot:
            config.watch += [str(hjem / "data"), config.docs_dir]
            config.docs_dir = str(hjem / "docs")
        self.ombygging = Ombygging(Path(config.site_dir))
        self.ombygging.rydd()
        config.site_dir = str(self.ombygging.ny)

    @event_priority(-100)  # when bygg.py has laid all there is into it
    def on_post_build(self, config: MkDocsConfig) -> None:
        config.site_dir = str(self.ombygging.bytt())

    def on_build_error(self, error: Exception) -> None:
        self.ombygging.angre()

    def on_shutdown(self) -> None:
        self.ombygging.rydd()


_bytte = Bytte()
on_config, on_post_build = _bytte.on_config, _bytte.on_post_build
on_build_error, on_shutdown = _bytte.on_build_error, _bytte.on_shutdown
