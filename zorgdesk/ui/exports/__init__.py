"""Choose what to export, and where to."""
