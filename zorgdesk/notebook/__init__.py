"""The reader's own file: bookmarks and notes."""
