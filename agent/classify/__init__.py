"""What a message means: `Utterance` in, `Analysis` out, without I/O and without a clock."""
