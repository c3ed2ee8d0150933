"""Work behind the page, on a thread that nobody waits for: who leaves does not stay for its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


async def behind(work: Callable[[], T]) -> T:
    """What the work comes to. (The loop's own threads are waited for before a program may end.)"""
    done: Future[T] = Future()
    done.set_running_or_notify_cancel()  # from here on only the thread decides how it ends

    def run() -> None:
        try:
            done.set_result(work())
        except Exception as error:  # whoever waits for it is told, as if it were his own
            done.set_exception(error)

    Thread(target=run, daemon=True).start()
    return await asyncio.wrap_future(done)
