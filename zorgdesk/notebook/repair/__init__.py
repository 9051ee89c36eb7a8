"""Bring a damaged notebook back from all that is left of it."""
