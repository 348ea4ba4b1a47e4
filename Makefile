# `make audit` and `make test` are all a newcomer needs; `make check` is what CI runs.

SAMPLE := Samples/hospital
PROGRAM := .build/release/serment
PREFIX := /usr/local

.PHONY: audit build install test lint format docs bench conformance peers integrations check dependencies rules

## Builds the program and audits the sample hospital. Exit code 1 of an audit means findings, which the sample has.
audit: build
	@$(PROGRAM) audit $(SAMPLE) $(AUDIT_OPTIONS); code=$$?; [ $$code -eq 1 ] || exit $$code

## Builds the program: one file that carries Rules/ and needs only libyaml and libxml2, and beside it the one that keeps
## histories and needs SQLite too.
build: dependencies rules
	swift build -c release --static-swift-stdlib --product serment
	swift build -c release --static-swift-stdlib --product serment-history

## Installs what `make build` made below PREFIX: both programs, manual pages in both languages, completions of shells.
install:
	@.ci/install $(PROGRAM) '$(DESTDIR)$(PREFIX)'

## Runs every test.
test: dependencies rules
	swift build --build-tests
	swift test --skip-build

## Checks the form of sources and that what is generated is fresh.
lint:
	.ci/lint

## Brings sources into form.
format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

## Writes the pages of docs/reference/ from the rules.
docs: dependencies rules
	swift build --product serment
	.ci/reference-pages .build/debug/serment

## Measures audits of 100,000 systems beside programs that only parse the files.
bench: dependencies rules
	.ci/bench

## Runs the suites of CEL, YAML, JSON and XML from CONFORMANCE_DIR; says skipped without one.
conformance: dependencies rules
	@.ci/conformance $(CONFORMANCE_DIR); code=$$?; [ $$code -eq 77 ] || exit $$code

## Lets programs of other people read the reports, the page, the documents and the schemas; PEERS names some of formats,
## html, documents and schemas. The last line says what was skipped; it is no mistake that nothing could be checked.
peers: build
	@.ci/peers $(PROGRAM) $(PEERS); code=$$?; [ $$code -eq 77 ] || exit $$code

## Tests the GitHub action, the GitLab component, the pre-commit hook, the container file and what gets installed.
## It is no mistake that nothing could be tested, which is said.
integrations:
	@.ci/integrations $(PROGRAM); code=$$?; [ $$code -eq 77 ] || exit $$code

## What CI runs.
check: test lint

dependencies:
	@.ci/install-dependencies

# The list of embedded rules, which must name each file below Rules/.
rules:
	@.ci/embed-rules
