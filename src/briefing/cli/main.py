"""Takes the words of a command line to the command they mean. Nothing heavy is imported for it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from briefing.cli import arguments
from briefing.cli.failure import BAD, INTERRUPTED, Failure
from briefing.scenario.text import visible
from briefing.words import _
from briefing.words.signs import lenient


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command and answers its exit status."""
    _stand_in()
    for stream in (sys.stdout, sys.stderr):
        lenient(stream)
    try:
        args = arguments.parse(sys.argv[1:] if argv is None else argv)
        code: int = args.run(args)
        sys.stdout.flush()
        return code
    except SystemExit as leaving:  # how argparse ends --help and a line it cannot read
        return leaving.code if isinstance(leaving.code, int) else BAD
    except Failure as failure:
        return _failed(str(failure), failure.code)
    except KeyboardInterrupt:
        return _failed(_("Interrupted."), INTERRUPTED)
    except BrokenPipeError:
        return _nobody_listens()
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _failed(f"{where}{error.strerror or error}", BAD)


def _stand_in() -> None:
    """Where a stream was closed before we came, there is nothing to read and nobody to tell."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


def _failed(message: str, code: int) -> int:
    """Says what is wrong, line by line, harmless to any terminal."""
    lines = [visible(line) for line in f"briefing: {message}".split("\n")]
    try:
        print(*lines, sep="\n", file=sys.stderr, flush=True)
    except OSError:
        return code  # nobody to tell
    return code


def _nobody_listens() -> int:
    """Who read our output has gone: no error, and Python must not say that it is one."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return BAD
    return 0
