"""On the screen: draws a View, sends an Event, decides nothing. The only importer of textual."""

import sys

if "asyncio" not in sys.modules and "ssl" not in sys.modules:
    # Textual's loop is asyncio's, which loads all of OpenSSL where it finds it: 4.4 MB, and 50 of
    # the first frame's milliseconds. The game opens no connection, so its loop is that of a Python
    # without OpenSSL. Who imports ssl later on gets it as ever.
    sys.modules["ssl"] = None  # type: ignore[assignment]
    try:
        import asyncio  # noqa: F401
    finally:
        del sys.modules["ssl"]
