"""ZorgDesk: an offline desktop reference for intersectoral care initiatives."""

__version__ = "0.1.0"
