"""Everything the program does, without a screen. Nothing below imports Qt."""
