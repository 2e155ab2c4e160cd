"""The web form: the public API for enquiries, a ready page, and the script that embeds it elsewhere."""
