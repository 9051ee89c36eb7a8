"""Run a command by part of its name."""
