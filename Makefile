# Every target makes its own .venv and needs nothing but Python (3.11 or later) and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PLAYABLE := $(VENV)/.playable
READY := $(VENV)/.ready

.PHONY: help play test check bench bless docs pictures clean

help:  ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST)

play: $(PLAYABLE)  ## play: open the library in this terminal; PLAIN=1: line by line
	@$(BIN)/briefing $(if $(PLAIN),play --plain)

test: check  ## check, then run every test
	$(BIN)/python -m pytest

check: $(READY)  ## look at the code: style, types, and which room may import which
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)  ## measure the speed, as ratios in one run
	$(BIN)/python -m bench

bless: $(READY)  ## rewrite the golden files: playthroughs of the shipped scenarios, reports, ink
	$(BIN)/briefing bless scenarios/*/
	$(BIN)/python -m tests.report.bless
	$(BIN)/python -m tests.check.pictures
	$(BIN)/python -m tests.graph.bless
	$(BIN)/briefing export scenarios/first-steps --to ink >tests/authoring/first-steps.ink 2>/dev/null

docs: $(READY)  ## write the pages that are generated, and the schema
	$(BIN)/python docs/pages.py

pictures: $(READY)  ## take the pictures in the README again (needs the font DejaVu Sans Mono, and cairo); ALL=1: of every screen, into build/pictures
	$(BIN)/pip install --quiet --disable-pip-version-check --group pictures
	$(BIN)/python docs/pictures.py $(if $(ALL),build/pictures)

clean:  ## remove what the other targets made
	rm -rf $(VENV) dist build

$(PLAYABLE): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/pip install --quiet --disable-pip-version-check -e .
	$(BIN)/python -m compileall -q src
	@touch $(PLAYABLE)

$(READY): $(PLAYABLE)
	$(BIN)/pip install --quiet --disable-pip-version-check --group test --group check --group bench
	@touch $(READY)
