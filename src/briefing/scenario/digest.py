"""Eight bytes that stand for many: a hash that stays the same for good."""

from __future__ import annotations

try:  # as `random` does: hashlib loads OpenSSL, and a game with it holds 4 MB more
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b


def digest(data: bytes) -> bytes:
    """The hash of some bytes."""
    return blake2b(data, digest_size=8).digest()
