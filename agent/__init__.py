"""Vorfahrt answers people who write to a car brand and hands confirmed test-drive leads to the right dealer."""
