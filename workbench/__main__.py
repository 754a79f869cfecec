"""`python -m workbench` is the program."""

from workbench.launch import main

main()
