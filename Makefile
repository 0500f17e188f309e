# Everything that a developer or CI runs. `make` lists the commands.
# Needed: Rust (rustup), Python 3 with venv, Node with npm. The rest is installed into .local/.

SHELL := /bin/bash
PYTHON := .local/venv/bin/python
TOOLS := .local/.tools
CHECKOV := .local/checkov/bin/checkov
SAM := .local/sam/bin/sam
CARGO_DENY := .local/cargo-tools/bin/cargo-deny
CARGO_MUTANTS := .local/cargo-tools/bin/cargo-mutants
CARGO_FUZZ := .local/cargo-tools/bin/cargo-fuzz
CARGO_CYCLONEDX := .local/cargo-tools/bin/cargo-cyclonedx
MDBOOK := .local/cargo-tools/bin/mdbook
DYNAMODB_LOCAL := .local/npm/node_modules/amplify-dynamodb-simulator/emulator/DynamoDBLocal.jar

.PHONY: help up down rotate token demo watch web test faults load bench mutants fuzz check costs openapi abuse-cases deny sbom site pictures recount by-function recipes dist smoke

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
	@echo "make smoke   deploys that release on the emulator, and plays both stories on it"
	@echo "make recipes follows docs/deploying.md on the emulator: SAM, and cargo lambda function by function"
	@echo "make by-function writes the template for deploying function by function, into target/by-function"
	@echo "make site    this documentation as a site, into target/site"
	@echo "make up      build, start the emulator, deploy, seed the tenant demo; again to redeploy"
	@echo "make down    end the local stack"
	@echo "make token   print a token: USE=login|session|staff|service TENANT=demo SUB=alice [EMAIL= ROLE= ACR= GROUPS= AMR=]"
	@echo "make rotate  add a version to the key ring of the local stack (docs/keys.md)"
	@echo "make recount compare the counters of TENANT=demo on the local stack with the table"
	@echo "make web     build the pages: before \`sam build\`; the other commands do it by themselves"
	@echo "make openapi write docs/api/openapi.json and reference.md anew, as the code says"
	@echo "make abuse-cases write docs/abuse-cases.md anew, as the tests' names say"
	@echo "make watch   all functions on one port with cargo lambda watch, rebuilt at each change, on the stack of make up"

up: $(TOOLS)
	@$(PYTHON) infra/local/stack.py up

down: $(TOOLS)
	@$(PYTHON) infra/local/stack.py down

rotate: $(TOOLS)
	@$(PYTHON) infra/local/rotate.py

token: $(TOOLS)
	@$(PYTHON) infra/local/mint.py

demo: up
	@$(PYTHON) infra/local/demo.py

web:
	@python3 infra/local/web.py

openapi:
	@WRITE_OPENAPI=1 cargo test --quiet -p tests --test it openapi
	@python3 docs/api_reference.py

abuse-cases:
	@python3 tests/abuse_cases.py

watch: $(TOOLS)
	@$(PYTHON) infra/local/watch.py

test: $(TOOLS) $(DYNAMODB_LOCAL)
	@$(PYTHON) tests/run.py

bench: $(TOOLS) $(DYNAMODB_LOCAL)
	@$(PYTHON) tests/bench/bench.py

costs:
	@python3 docs/costs.py

faults: $(TOOLS)
	@$(PYTHON) tests/run.py faults

load: $(TOOLS) $(DYNAMODB_LOCAL)
	@$(PYTHON) tests/run.py load

check: $(TOOLS) $(CHECKOV) $(CARGO_DENY) web
	cd web && npx tsc --noEmit
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	cargo clippy --package tests --test faults --test load --locked -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --quiet
	$(CARGO_DENY) --workspace --locked check --hide-inclusion-graph bans licenses sources
	$(PYTHON) infra/by_function.py
	.local/venv/bin/cfn-lint infra/template.yaml target/by-function/template.json
	.local/venv/bin/cfn-lint --ignore-checks W2001 -- target/by-function/before-functions.json
	$(CHECKOV) --config-file infra/checkov.yaml
	$(CARGO_DENY) --manifest-path tests/fuzz/Cargo.toml --locked check --hide-inclusion-graph bans sources
	cargo fmt --manifest-path tests/fuzz/Cargo.toml --check
	$(PYTHON) tests/examples.py
	cargo fmt --manifest-path docs/examples/rust/Cargo.toml --check
	cargo clippy --manifest-path docs/examples/rust/Cargo.toml --target-dir target/examples --locked -- -D warnings
	$(PYTHON) tests/check_dependencies.py
	$(PYTHON) tests/check_docs.py
	$(PYTHON) tests/check_openapi.py
	$(PYTHON) tests/check_template.py
	$(PYTHON) tests/check_roles.py
	$(PYTHON) tests/abuse_cases.py --check

recount: $(TOOLS)
	@AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test $(PYTHON) infra/recount.py --tenant "$${TENANT:-demo}" \
		$$($(PYTHON) -c 'import json; s = json.load(open(".local/stack.json")); print("--table", s["table"], "--region", s["region"], "--endpoint", s["aws_endpoint"])')

# Needs Chromium. The pictures are in the repository: nobody needs to make them but who changes a mail.
pictures: up
	@python3 docs/pictures.py
	@$(PYTHON) docs/page_pictures.py

# Advisories need the advisory database, which is fetched over the network: docs/supply-chain.md says how to do without.
deny: $(CARGO_DENY)
	$(CARGO_DENY) --workspace --locked $(DENY_FLAGS) check --hide-inclusion-graph

mutants: $(CARGO_MUTANTS)
	@python3 tests/mutants.py $(FILES)

fuzz: $(CARGO_FUZZ) web
	@python3 tests/fuzz/run.py $${SECONDS_EACH:-300} $(TARGETS)

sbom: $(CARGO_CYCLONEDX)
	@python3 infra/sbom.py

by-function: $(TOOLS)
	@$(PYTHON) infra/by_function.py

recipes: $(TOOLS) $(SAM)
	@$(PYTHON) tests/run.py recipes

dist: $(TOOLS) web sbom
	@$(PYTHON) infra/dist.py

smoke: $(TOOLS)
	@$(PYTHON) tests/run.py smoke

site: $(MDBOOK)
	@python3 docs/site_pages.py $(MDBOOK)

$(TOOLS): infra/local/requirements.txt
	@command -v cargo >/dev/null || { echo "error: cargo is missing: install Rust with rustup"; exit 1; }
	@command -v python3 >/dev/null || { echo "error: python3 is missing: install Python 3.10 or newer"; exit 1; }
	@echo "==> installing the emulator and its tools into .local/venv (about a minute)"
	@python3 -m venv .local/venv || { echo "error: python3 has no venv: install python3-venv"; exit 1; }
	@.local/venv/bin/pip install --quiet --disable-pip-version-check -r infra/local/requirements.txt
	@touch $(TOOLS)

# It wants another boto3 than the emulator, so it has an environment of its own.
$(CHECKOV): infra/local/requirements-checkov.txt
	@command -v python3 >/dev/null || { echo "error: python3 is missing: install Python 3.10 or newer"; exit 1; }
	@echo "==> installing checkov into .local/checkov (a minute, once)"
	@python3 -m venv .local/checkov || { echo "error: python3 has no venv: install python3-venv"; exit 1; }
	@.local/checkov/bin/pip install --quiet --disable-pip-version-check -r infra/local/requirements-checkov.txt
	@touch $(CHECKOV)

# A hundred packages of its own.
$(SAM):
	@command -v python3 >/dev/null || { echo "error: python3 is missing: install Python 3.10 or newer"; exit 1; }
	@echo "==> installing the SAM CLI into .local/sam (a minute, once)"
	@python3 -m venv .local/sam && .local/sam/bin/pip install --quiet --disable-pip-version-check aws-sam-cli==1.170.0

$(CARGO_DENY):
	@echo "==> building cargo-deny (two minutes, once)"
	@cargo install --quiet --locked --root .local/cargo-tools cargo-deny@0.20.2

$(CARGO_MUTANTS):
	@echo "==> building cargo-mutants (some minutes, once)"
	@cargo install --quiet --locked --root .local/cargo-tools cargo-mutants@27.1.0

$(CARGO_FUZZ):
	@echo "==> building cargo-fuzz (a minute, once)"
	@cargo install --quiet --locked --root .local/cargo-tools cargo-fuzz@0.13.2

$(CARGO_CYCLONEDX):
	@echo "==> building cargo-cyclonedx (two minutes, once)"
	@cargo install --quiet --locked --root .local/cargo-tools cargo-cyclonedx@0.5.9

$(MDBOOK):
	@echo "==> building mdBook (three minutes, once)"
	@cargo install --quiet --locked --root .local/cargo-tools --no-default-features --features search mdbook@0.5.4

$(DYNAMODB_LOCAL):
	@command -v npm >/dev/null || { echo "error: npm is missing: install Node"; exit 1; }
	@echo "==> installing DynamoDB Local into .local/npm"
	@npm install --silent --no-audit --no-fund --ignore-scripts --prefix .local/npm amplify-dynamodb-simulator@2.9.30
