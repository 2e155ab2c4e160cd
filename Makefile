# Vorfahrt: every command a newcomer needs. `make` alone prints them.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LOCK := --quiet --universal --generate-hashes --python-version 3.11 --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help setup run test check eval bench train lock format clean

help: ## print this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

setup: $(READY) ## install everything into .venv, locked with hashes

$(READY): requirements.txt requirements-uv.txt pyproject.toml
	@echo "Setting up .venv; this takes about half a minute."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-uv.txt
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes --compile-bytecode --requirement requirements.txt \
		|| $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q agent
	@touch $@

run: setup ## start the demo at http://127.0.0.1:8000 (or the real thing, as .env says)
	@$(BIN)/vorfahrt run

test: check ## run the checks and all tests, on real servers
	@$(BIN)/python -m tests.servers.install
	$(BIN)/python -m pytest -q --numprocesses 2 --dist loadfile --no-loadscope-reorder

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
	$(BIN)/uv pip compile $(LOCK) --extra dev --output-file requirements.txt pyproject.toml
	echo uv | $(BIN)/uv pip compile $(LOCK) --no-annotate --output-file requirements-uv.txt -

format: setup ## let ruff format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean: ## remove what can be made anew, var/ (the demo's data) included
	rm -rf $(VENV) var reports .mypy_cache .ruff_cache .pytest_cache
