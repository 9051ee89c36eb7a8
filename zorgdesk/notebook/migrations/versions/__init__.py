"""The steps, one module each: a revision is never changed once it was shipped."""
