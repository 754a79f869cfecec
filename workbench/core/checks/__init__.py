"""Rules about an article itself: pure functions on its text, numbers and quotations that say what does not fit."""
