"""What Meta delivers to a webhook: Messenger, Instagram, WhatsApp and lead advertisements, read into arrivals."""
