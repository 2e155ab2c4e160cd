"""The demo: an invented brand with its files, and a stand-in of Meta for its chat channels."""
