"""Where a reader writes an entry of one's own."""
