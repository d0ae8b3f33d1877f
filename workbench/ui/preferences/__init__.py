"""Everything a user can set, on a few pages in one window that can be searched."""
