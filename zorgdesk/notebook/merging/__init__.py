"""Take over what another notebook holds; whatever is here stays."""
