# Vorfahrt: every command a newcomer needs. `make` alone prints them.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help setup run test check eval bench train lock format clean

help: ## print this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

setup: $(READY) ## install everything into .venv, locked with hashes

$(READY): requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

run: setup ## start the demo at http://127.0.0.1:8000 (or the real thing, as .env says)
	@$(BIN)/vorfahrt run

test: check ## run the checks and all tests, on real servers
	@$(BIN)/python -m tests.servers.install
	$(BIN)/python -m pytest -q

check: setup ## ruff, mypy strict, import rules, purity of the core
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest -q tests/architecture

eval: setup ## measure understanding and dialogue, print the tables, hold the thresholds
	$(BIN)/vorfahrt eval --report reports

bench: setup ## measure speed and memory against a floor in the same run
	$(BIN)/python -m benchmarks

train: setup ## rebuild the intent model from training/messages
	$(BIN)/python -m training.train

lock: setup ## resolve the dependencies anew into requirements.txt
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --extra dev --custom-compile-command "make lock" --output-file requirements.txt pyproject.toml

format: setup ## let ruff format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean: ## remove what can be made anew, var/ (the demo's data) included
	rm -rf $(VENV) var reports .mypy_cache .ruff_cache .pytest_cache
