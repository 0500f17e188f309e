# Everything that a developer or CI runs. `make` lists the commands.
# Needed: Rust (rustup), Python 3 with venv, Node with npm. infra/local/prepare.py says what is missing, and installs the rest
# into .local/.

SHELL := /bin/bash
READY := @python3 infra/local/prepare.py
PYTHON := .local/venv/bin/python
CFN_LINT := .local/venv/bin/cfn-lint
CHECKOV := .local/checkov/bin/checkov
CARGO_DENY := .local/rust-tools/bin/cargo-deny

.PHONY: help up down rotate token demo watch web test faults load bench mutants fuzz check costs openapi abuse-cases deny sbom site pictures recount replay by-function recipes dist smoke verify-deployment

help:
	@echo "make demo    the local stack, and two stories on it: an authenticator app, and codes by mail"
	@echo "make test    every test, from a fresh clone"
	@echo "make faults  every fault of AWS at every call of every route (docs/faults.md)"
	@echo "make load    LOGINS=100000 logins with known answers (docs/load.md)"
	@echo "make check   format, lints, docs, licences, template"
	@echo "make bench   what a login costs, beside other stacks; WRITE=1 puts it into docs/performance.md"
	@echo "make deny    advisories, yanked crates; licences, sources and bans too"
	@echo "make mutants does a unit test fail when a rule is changed? FILES=... for some (seconds each, some 860 in all)"
	@echo "make fuzz    made-up input for everything that reads input: SECONDS_EACH=300 TARGETS=..."
	@echo "make sbom    the bills of materials of the functions and the pages, into target/sbom"
	@echo "make dist    a release: functions for both architectures, template, bills of materials (docs/releasing.md)"
	@echo "make smoke   deploys that release on the emulator, and plays both stories on it; arm64 too, by QEMU"
	@echo "make recipes follows docs/deploying.md on the emulator: SAM, and cargo lambda function by function"
	@echo "make by-function writes the template for deploying function by function, into target/by-function"
	@echo "make site    this documentation as a site, into target/site"
	@echo "make up      build, start the emulator, deploy, seed the tenant demo; again to redeploy"
	@echo "make down    end the local stack"
	@echo "make token   print a token: USE=login|session|staff|service TENANT=demo SUB=alice [EMAIL= ROLE= ACR= GROUPS= AMR=]"
	@echo "make rotate  add a version to the key ring of the local stack (docs/keys.md)"
	@echo "make verify-deployment does the deployment what a Help Center needs? ARGS=... for another than the local one (docs/deploying.md)"
	@echo "make replay  handle the dead letters of the local stack once more"
	@echo "make recount compare the counters of TENANT=demo on the local stack with the table"
	@echo "make web     build the pages: before \`sam build\`; the other commands do it by themselves"
	@echo "make openapi write docs/api/openapi.json and reference.md anew, as the code says"
	@echo "make abuse-cases write docs/abuse-cases.md anew, as the tests' names say"
	@echo "make watch   all functions on one port with cargo lambda watch, rebuilt at each change, on the stack of make up"

up:
	$(READY) stack
	@$(PYTHON) infra/local/stack.py up

down:
	$(READY) tools
	@$(PYTHON) infra/local/stack.py down

rotate:
	$(READY) tools
	@$(PYTHON) infra/local/rotate.py

token:
	$(READY) tools
	@$(PYTHON) infra/local/mint.py

demo: up
	@$(PYTHON) infra/local/demo.py

web:
	$(READY) web

openapi:
	@WRITE_OPENAPI=1 cargo test --quiet --locked --test it openapi
	@python3 docs/api_reference.py

abuse-cases:
	@python3 tests/abuse_cases.py

watch:
	$(READY) watch
	@$(PYTHON) infra/local/watch.py

test:
	@python3 tests/run.py

faults load smoke recipes:
	@python3 tests/run.py $@

bench:
	@python3 tests/bench/bench.py

costs:
	@python3 docs/costs.py
	@python3 docs/cost_of_abuse.py

check:
	$(READY) check
	cd web && npm run --silent check
	cargo fmt --all --check
	cargo clippy --workspace --lib --bins --tests --test faults --test load --locked -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --quiet
	$(CARGO_DENY) --workspace --locked check --hide-inclusion-graph bans licenses sources
	$(PYTHON) infra/by_function.py
	$(CFN_LINT) infra/template.yaml target/by-function/template.json
	$(CFN_LINT) --ignore-checks W2001 W8001 -- target/by-function/before-functions.json
	$(CHECKOV) --config-file infra/checkov.yaml
	$(CARGO_DENY) --manifest-path tests/fuzz/Cargo.toml --locked check --hide-inclusion-graph bans sources
	cargo fmt --manifest-path tests/fuzz/Cargo.toml --check
	cargo fmt --manifest-path docs/examples/rust/Cargo.toml --check
	cargo clippy --manifest-path docs/examples/rust/Cargo.toml --target-dir target/examples --locked -- -D warnings
	$(PYTHON) tests/check_dependencies.py
	$(PYTHON) tests/check_docs.py
	$(PYTHON) tests/check_openapi.py
	$(PYTHON) tests/check_template.py
	$(PYTHON) tests/check_roles.py
	$(PYTHON) tests/check_aws.py
	$(PYTHON) tests/abuse_cases.py --check

verify-deployment:
	$(READY) tools
	@$(PYTHON) infra/verify.py $(ARGS)

recount:
	$(READY) tools
	@AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test $(PYTHON) infra/recount.py --tenant "$${TENANT:-demo}" \
		$$($(PYTHON) -c 'import json; s = json.load(open(".local/stack.json")); print("--table", s["table"], "--region", s["region"], "--endpoint", s["aws_endpoint"])')

replay:
	$(READY) tools
	@AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test $(PYTHON) infra/replay.py --stack user-2fa-local \
		$$($(PYTHON) -c 'import json; s = json.load(open(".local/stack.json")); print("--region", s["region"], "--endpoint", s["aws_endpoint"])')

# The pictures are in the repository. Only a change of a mail or a page needs new ones.
pictures: up
	$(READY) pictures
	@$(PYTHON) docs/pictures.py
	@$(PYTHON) docs/page_pictures.py

# Advisories need the advisory database, which is fetched over the network: docs/supply-chain.md says how to do without.
deny:
	$(READY) deny
	$(CARGO_DENY) --workspace --locked $(DENY_FLAGS) check --hide-inclusion-graph

mutants:
	$(READY) mutants
	@python3 tests/mutants.py $(FILES)

fuzz:
	$(READY) fuzz
	@python3 tests/fuzz/run.py $${SECONDS_EACH:-300} $(TARGETS)

sbom:
	$(READY) sbom
	@python3 infra/sbom.py

by-function:
	$(READY) by-function
	@$(PYTHON) infra/by_function.py

dist: sbom
	$(READY) dist
	@$(PYTHON) infra/dist.py

site:
	$(READY) site
	@python3 docs/site_pages.py .local/rust-tools/bin/mdbook
