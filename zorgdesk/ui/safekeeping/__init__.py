"""Earlier texts, deleted things and backups: look, and put back."""
