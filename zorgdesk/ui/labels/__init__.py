"""The reader's own words for entries."""
