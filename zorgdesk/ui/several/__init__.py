"""What can be done with several entries at once."""
