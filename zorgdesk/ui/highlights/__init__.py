"""What is marked in an entry, and in the whole notebook."""
