"""Tables and the functions that read and write them; a function takes a session and never commits."""
