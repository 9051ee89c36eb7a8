"""Collections the reader made."""
