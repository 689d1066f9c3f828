"""A folder, served on this machine."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Stille(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def tjen(mappe: Path) -> Iterator[str]:
    """The address of the folder, ending in /."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Stille, directory=mappe)) as tjener:
        threading.Thread(target=tjener.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{tjener.server_port}/"
        tjener.shutdown()
