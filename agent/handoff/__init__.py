"""A confirmed conversation becomes a lead, and the lead reaches the right dealer."""
