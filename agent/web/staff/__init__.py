"""Pages for the brand's own people: noting a call down, and taking a file of leads in."""
