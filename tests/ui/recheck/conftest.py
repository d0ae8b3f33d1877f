"""The invented dispute of the other panels, and drafts that quote it."""

from tests.ui.story import empty_session, notices, session, story

__all__ = ["empty_session", "notices", "session", "story"]
