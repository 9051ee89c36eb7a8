"""The catalogue as its keepers write it: YAML files, read with every fault and its line."""
