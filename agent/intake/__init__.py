"""What a channel delivers becomes an `InboundMessage`, or is ignored for a named reason."""
