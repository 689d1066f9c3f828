"""A folder, served on this machine."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

STYKKE, PAUSE = 200, 0.01  # bytes, seconds


class _Stille(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _Stykkevis(_Stille):
    """As a network far from the mast: a page arrives in small pieces, and is shown as it comes."""

    def copyfile(self, source: BinaryIO, outputfile: BinaryIO) -> None:
        while stykke := source.read(STYKKE):
            outputfile.write(stykke)
            time.sleep(PAUSE)


class _Tjener(ThreadingHTTPServer):
    request_queue_size = 64  # a page asks for all that it has at once, and one turned away waits for seconds


@contextmanager
def tjen(mappe: Path, stykkevis: bool = False) -> Iterator[str]:
    """The address of the folder, ending in /."""
    behandler = partial(_Stykkevis if stykkevis else _Stille, directory=mappe)
    with _Tjener(("127.0.0.1", 0), behandler) as tjener:
        threading.Thread(target=tjener.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{tjener.server_port}/"
        tjener.shutdown()
