"""Rules about the evidence of a claim, one file each."""
