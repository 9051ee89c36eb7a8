"""One module per kind of file, each with `render(reading) -> bytes`."""
