"""The notebook's revisions, oldest first. Importing this does not import Alembic."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011")
"""Append only; each is a module in `versions`, and is run by `upgrade.py`."""

HEAD = REVISIONS[-1]
