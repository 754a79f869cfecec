# The same commands by hand and in CI. PYTHON chooses the interpreter, VENV where the environment lies.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
COMPILE := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header
# The environment is called by path; whatever else is active in this shell must not leak into it.
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV PIP_USER PIP_TARGET PIP_PREFIX
# The tests start the program hundreds of times; without kept bytecode each start compiles it anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test lint bench screenshots translations lock wheel clean
.DELETE_ON_ERROR:

help:
	@echo "make run          the program with a sample article"
	@echo "make test         the whole test suite (installs the system libraries of Qt on Debian when root)"
	@echo "make lint         style, format and types"
	@echo "make bench        measurements, as ratios; benchmarks/README.md says how to add gold data for the text rules"
	@echo "make screenshots  pictures of the window in screenshots/"
	@echo "make translations the catalogues of the window's languages anew from the source, and what each lacks"
	@echo "make lock         the lock files anew; UPGRADE=--upgrade takes newer versions"
	@echo "make clean        removes the environment and everything that was built"

run: $(VENV)/installed
	@$(BIN)/python -m tools.system_libraries window
	$(BIN)/workbench demo

test: $(VENV)/installed-dev
	@$(BIN)/python -m tools.system_libraries tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

lint: $(VENV)/installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/pyright --pythonpath $(BIN)/python

bench: $(VENV)/installed
	@$(BIN)/python -m tools.system_libraries window
	$(BIN)/python -m benchmarks

screenshots: $(VENV)/installed
	@$(BIN)/python -m tools.system_libraries window
	QT_QPA_PLATFORM=offscreen $(BIN)/python tools/screenshots.py screenshots/

translations: $(VENV)/installed-dev
	@$(BIN)/python tools/translations.py

lock: $(VENV)/installed-dev
	$(COMPILE) $(UPGRADE) --extra build --output-file requirements.lock
	$(COMPILE) $(UPGRADE) --extra dev --constraint requirements.lock --output-file requirements-dev.lock

wheel: $(VENV)/installed
	$(BIN)/hatchling build --target wheel

clean:
	rm -rf $(VENV) dist build screenshots .pytest_cache .ruff_cache .hypothesis

# pip checks every hash. The checkout itself is built with the hatchling of the lock: nothing more is downloaded.
$(VENV)/installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; (3, 11) <= sys.version_info < (3, 14) or sys.exit("Claim Workbench needs Python 3.11, 3.12 or 3.13; name one: make $(MAKECMDGOALS) PYTHON=python3.12")'
	$(PIP) --version > /dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	$(PIP) install --quiet --require-hashes --requirement requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/installed-dev: $(VENV)/installed requirements-dev.lock
	$(PIP) install --quiet --require-hashes --requirement requirements-dev.lock
	touch $@
