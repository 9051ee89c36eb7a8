"""Ways out: what other programs and other papers get of the catalogue and the notebook."""
