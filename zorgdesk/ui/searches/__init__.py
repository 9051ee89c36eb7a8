"""Searches the reader gave a name."""
