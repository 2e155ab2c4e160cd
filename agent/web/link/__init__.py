"""The page behind the signed link in every mail: complete or change a wish with a few taps."""
