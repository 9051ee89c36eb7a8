"""What is searched: the box and the chips of the active filters."""
