"""What a machine can say of the text of a whole catalogue, beyond what the build refuses."""
