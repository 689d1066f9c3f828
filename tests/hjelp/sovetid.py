"""A clock that only sleep moves."""

import asyncio


class Tid:
    """Seconds since the beginning. ``sovet``: how long each sleep was."""

    def __init__(self) -> None:
        self.na = 0.0
        self.sovet: list[float] = []

    async def sov(self, sekunder: float) -> None:
        self.na += sekunder
        self.sovet.append(sekunder)
        await asyncio.sleep(0)
