# Python 3.11 or newer and make are all that is needed; everything else is fetched into this folder.
# ARGS goes to the last command: make test ARGS="tests/rules -k quorum", make run ARGS="--port 9000".

export BATZAR_PYTHON
SHELL := /bin/sh
PYTHON := .venv/bin/python
PREPARE := sh deploy/python.sh deploy/prepare.py
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test check bench format lock clean

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile

run: ## serve Batzar with demo data on this machine
	@$(PREPARE) run && exec $(PYTHON) -m app.cli serve --demo $(ARGS)

test: ## everything: checks, frontend tests, all tests
	@$(PREPARE) test && $(PYTHON) deploy/check.py --all && exec $(PYTHON) deploy/check.py --pytest $(ARGS)

check: ## style, types, layers, drift, sizes
	@$(PREPARE) check && exec $(PYTHON) deploy/check.py

bench: ## measure speed and memory
	@$(PREPARE) bench && exec $(PYTHON) -m tests.bench $(ARGS)

format: ## put the Python code in its one format
	@$(PREPARE) python && $(PYTHON) -m ruff check --fix-only . && exec $(PYTHON) -m ruff format .

lock: ## choose the newest versions that pyproject.toml allows, and lock them
	@$(PREPARE) lock

clean: ## remove what make made, but for the data in var/
	rm -rf .venv .cache frontend/node_modules frontend/dist .mypy_cache .ruff_cache .pytest_cache
