# make timeline   set everything up and build every collection under corpus/ (the default)
# make test       set up what the tests need, a Chromium included, and run them all
# make unit       those of the tests that need no browser and measure no collection, with a part of what they draw
# make check      format, lint, types, import contracts, then all tests
# make lint       the same without the tests
# make bench      measure
# make locks      find the newest versions that fit pyproject.toml and write them down
# make clean      remove all that was made, but for the committed timelines

.DEFAULT_GOAL := timeline
.DELETE_ON_ERROR:
.PHONY: timeline test unit check lint bench locks clean chromium

VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/stamps
UV := $(BIN)/uv pip
UV_INSTALL := $(UV) install --quiet --python $(BIN)/python
COMPILE := $(UV) compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
           --no-emit-index-url --custom-compile-command "make locks"
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
            command -v $$p >/dev/null 2>&1 && $$p -c '$(NEW_ENOUGH)' 2>/dev/null && echo $$p && break; done)

# ---------------------------------------------------------------------------------------------- what users want

timeline: $(STAMPS)/run $(STAMPS)/bundle
	@for folder in corpus/*/; do \
	  name=$$(basename "$$folder"); page="timelines/$$name/timeline.html"; \
	  if [ -e "$$page" ] && [ -z "$$(find "$$folder" src locks -newer "$$page" -type f ! -name '*.pyc' -print -quit)" ]; then \
	    echo "$$page is up to date"; \
	  else \
	    $(BIN)/dateline build "$$folder" -o "timelines/$$name" || exit 1; \
	  fi; \
	done

test: $(STAMPS)/dev $(STAMPS)/node chromium
	DATELINE_ALL_EXAMPLES=1 $(BIN)/python -m pytest -q -n auto

unit: $(STAMPS)/dev
	$(BIN)/python -m pytest -q -n auto tests --ignore tests/browser --ignore tests/measured

check: lint test

lint: $(STAMPS)/dev $(STAMPS)/node
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@if [ -x node_modules/.bin/tsc ]; then echo npm run check; npm run --silent check; \
	 else echo "no npm: the types of the page are not checked"; fi

bench: $(STAMPS)/dev chromium
	@for file in benchmarks/[a-z]*.py; do echo "== $$file"; PYTHONPATH=src:tests $(BIN)/python "$$file" || exit 1; done

clean:
	rm -rf $(VENV) build dist node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -f timelines/*/timeline.html
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# ------------------------------------------------------------------------------------------- the environment

# A private environment. Where Debian's Python cannot put pip into it, a pip of the system installs from outside.
$(STAMPS)/uv: locks/uv.txt
	@if [ -z "$(PYTHON)" ]; then echo "Python 3.11 or newer is needed: install it, or name it with make PYTHON=..." >&2; exit 1; fi
	@if $(PYTHON) -m venv --clear $(VENV) >/dev/null 2>&1; then \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/uv.txt; \
	elif $(PYTHON) -m venv --clear --without-pip $(VENV) >/dev/null 2>&1 && $(PYTHON) -m pip --version >/dev/null 2>&1; then \
	  $(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check --require-hashes -r locks/uv.txt; \
	else \
	  echo "Python cannot make an environment: install the package python3-venv (as root: apt-get install python3-venv)." >&2; \
	  exit 1; \
	fi
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/run: $(STAMPS)/uv locks/run.txt pyproject.toml
	@echo "installing the locked packages into $(VENV)"
	@$(UV_INSTALL) --require-hashes -r locks/run.txt
	@$(UV_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(STAMPS)/dev: $(STAMPS)/run locks/dev.txt
	@echo "installing what the tests need into $(VENV)"
	@$(UV_INSTALL) --require-hashes -r locks/dev.txt
	@touch $@

# A page with plotly's basic bundle is a quarter as large; without npm or a network it carries the full one.
$(STAMPS)/bundle: $(STAMPS)/uv package-lock.json
	@if [ ! -e node_modules/plotly.js-basic-dist-min ] && command -v npm >/dev/null 2>&1; then \
	  npm ci --silent --ignore-scripts --omit=dev --fetch-retries=0 --fetch-timeout=20000 >/dev/null 2>&1 \
	    || echo "npm could not bring plotly's basic bundle: the pages carry the full one"; \
	fi
	@touch $@

# What checks the page needs npm; without it those checks are left out.
$(STAMPS)/node: $(STAMPS)/uv package-lock.json
	@if command -v npm >/dev/null 2>&1; then npm ci --silent --ignore-scripts; fi
	@touch $@

# A Chromium for the tests of the page: one that is there; else Debian's, as root; else playwright's.
chromium: $(STAMPS)/dev
	@for name in "$$DATELINE_CHROMIUM" chromium chromium-browser google-chrome google-chrome-stable; do \
	  if [ -n "$$name" ] && command -v "$$name" >/dev/null 2>&1; then exit 0; fi; \
	done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
	  echo "installing Debian's chromium"; \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null \
	    && exit 0; \
	fi; \
	echo "installing playwright's chromium"; $(BIN)/playwright install chromium

# --------------------------------------------------------------------------------------------------- the locks

locks: $(STAMPS)/uv
	@$(COMPILE) --upgrade locks/uv.in -o locks/uv.txt
	@$(COMPILE) --upgrade pyproject.toml -o locks/run.txt
	@$(COMPILE) --upgrade pyproject.toml --group dev -c locks/run.txt -o locks/dev.txt
	@touch $(STAMPS)/uv

# Without a lock there is no environment, and without an environment no lock: the first one is made by hand.
locks/uv.txt locks/run.txt locks/dev.txt:
	@echo "$@ is missing: take it from the repository" >&2; exit 1
