"""What a notebook holds as readable files beside it, and a notebook from such files."""
