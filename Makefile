# Every target sets up what it needs by itself; on Windows and without make, see README.md.
PYTHON ?= python3
BOOTSTRAP := $(PYTHON) scripts/bootstrap.py
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run test nightly check catalogue bench bundle ready

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

run: ## set up and open ZorgDesk on the bundled catalogue
	@$(BOOTSTRAP) run

test: ## set up and run the tests (TESTS="-k note" chooses)
	@$(BOOTSTRAP) test $(TESTS)

nightly: ## the long runs: a thousand kills, hours of a reader's whims
	@$(BOOTSTRAP) test -m nightly

check: ready ## lint, format, types and import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

catalogue: ready ## build data/catalog.db from resources/catalogue
	$(BIN)/zorgdesk catalogue build

bench: ready ## measure, as ratios within one run
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/search.py
	$(BIN)/python benchmarks/notebook.py
	$(BIN)/python benchmarks/merging.py

bundle: ## freeze the app into dist/zorgdesk
	@$(BOOTSTRAP) bundle

ready:
	@$(BOOTSTRAP) ready
