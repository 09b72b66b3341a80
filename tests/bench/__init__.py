"""Speed and memory, measured in one run. `make bench` prints the table; nothing here fails a test."""
