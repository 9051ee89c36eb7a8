"""The note beside an entry, saved while one types."""
