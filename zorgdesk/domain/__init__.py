"""Plain frozen values and rules: no Qt, no SQL, no Whoosh."""
