from tests.ui.story import empty_session, notices, session, story

__all__ = ["empty_session", "notices", "session", "story"]
