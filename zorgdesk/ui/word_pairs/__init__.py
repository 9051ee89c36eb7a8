"""The reader's own words for the same thing."""
