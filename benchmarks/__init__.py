"""Speed and memory, measured by hand: ratios against a floor in the same run, since machines are noisy."""
