"""The names things are called by; one type for each, so that they cannot be confused."""

from __future__ import annotations

from typing import NewType

from msgspec import Meta

ID = Meta(
    pattern=r"^[a-z][a-z0-9_]*$",
    max_length=64,
    extra={"id": True},
)
"""What a new id must look like: snake_case, so that conditions can name it."""

SourceId = NewType("SourceId", str)
FactId = NewType("FactId", str)
RoleId = NewType("RoleId", str)
VariableName = NewType("VariableName", str)
SceneId = NewType("SceneId", str)
ChoiceId = NewType("ChoiceId", str)
EndingId = NewType("EndingId", str)
ItemId = NewType("ItemId", str)
PlaceId = NewType("PlaceId", str)
"""A scene or an ending: where a `goto` can lead."""
