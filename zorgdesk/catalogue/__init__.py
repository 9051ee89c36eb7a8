"""The shipped, read-only catalogue: its tables, its reader and its build from YAML."""
