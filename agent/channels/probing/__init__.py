"""Writing to ourselves as a stranger would, one file a channel: for test enquiries."""
