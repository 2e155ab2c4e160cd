"""The data and the code that the understanding is trained with; the trained result lies in the package."""
