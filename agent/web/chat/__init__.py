"""The web chat: a widget for any page, a socket behind it, and plain requests where no socket gets through."""
