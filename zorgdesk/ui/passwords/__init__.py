"""Passwords on notebooks: asked for, given, changed and taken away."""
