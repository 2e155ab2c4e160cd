"""The adapters: what speaks IMAP, SMTP and HTTP. No business rule stands here."""
