"""Full-text search; the only package that knows Whoosh."""
