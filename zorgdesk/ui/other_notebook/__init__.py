"""The window in which another notebook is taken over."""
