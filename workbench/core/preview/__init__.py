"""The kept file as it can be looked at beside the claim, with nothing in it run or loaded."""
