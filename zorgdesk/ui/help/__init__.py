"""The manual, offline."""
