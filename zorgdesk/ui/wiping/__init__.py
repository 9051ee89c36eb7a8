"""Wiping a shared computer: what would go, and what went."""
