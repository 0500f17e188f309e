# Everything that developers and CI run. `make` lists the targets with the text after their `##`.
# You need Rust (rustup), Python 3 with venv, and Node.js with npm. infra/local/prepare.py names what the machine lacks, and
# installs everything else into .local/.

SHELL := /bin/bash
READY := @python3 infra/local/prepare.py
PYTHON := .local/venv/bin/python
CFN_LINT := .local/venv/bin/cfn-lint
CHECKOV := .local/checkov/bin/checkov
CARGO_DENY := .local/rust-tools/bin/cargo-deny
LYCHEE := .local/rust-tools/bin/lychee
LOCKFILE_LINT := .local/lockfile-lint/node_modules/.bin/lockfile-lint
# How to reach the local stack with AWS's own programs.
ON_LOCAL_STACK = AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test
LOCAL_STACK = $$($(PYTHON) infra/local/settings.py $(1))

# A target with a `##` text is a command, and never a file.
.PHONY: $(shell sed -nE 's/^([a-z-]+):.*##.*/\1/p' $(MAKEFILE_LIST))

help: ## List the targets
	@awk -F ':.*## ' '/^##@ / { printf "\n%s\n", substr($$0, 5) } /^[a-z-]+:.*## / { printf "  make %-19s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

##@ Run it

demo: up ## Start the local stack, and play three stories on it: an authenticator app, emailed codes, and a passkey
	@$(PYTHON) infra/local/demo.py

up: ## Build, start the emulator, deploy, and seed the tenant demo; run it again to redeploy
	$(READY) stack
	@$(PYTHON) infra/local/stack.py up

down: ## Stop the local stack
	$(READY) tools
	@$(PYTHON) infra/local/stack.py down

watch: ## Serve all functions on one port, rebuilt at each change; needs `make up`
	$(READY) watch
	@$(PYTHON) infra/local/watch.py

token: ## Print a token: USE=login|session|staff|service TENANT= SUB= EMAIL= ROLE= ACR= GROUPS= AMR=
	$(READY) tools
	@$(PYTHON) infra/local/mint.py

web: ## Build the pages, as `sam build` needs them; other targets do this themselves
	$(READY) web

##@ Test it

check: ## Check format, lints, docs, prose, licenses, dependencies, and the template
	$(READY) check
	cd web && npm run --silent check
	cargo fmt --all --check
	cargo clippy --workspace --lib --bins --tests --test faults --test load --locked -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --quiet
	$(CARGO_DENY) --workspace --locked check --hide-inclusion-graph bans licenses sources
	$(PYTHON) infra/by_function.py --new reminders webhooks
	$(CFN_LINT) infra/template.yaml target/by-function/template.json
	$(CFN_LINT) --ignore-checks W2001 W8001 -- target/by-function/before-new-functions.json
	$(CFN_LINT) --ignore-checks W2001 W8001 -- target/by-function/before-functions.json
	$(CHECKOV) --config-file infra/checkov.yaml
	$(CARGO_DENY) --manifest-path tests/fuzz/Cargo.toml --locked check --hide-inclusion-graph bans sources
	cargo fmt --manifest-path tests/fuzz/Cargo.toml --check
	$(CARGO_DENY) --manifest-path docs/examples/rust/Cargo.toml --locked check --hide-inclusion-graph sources
	cargo fmt --manifest-path docs/examples/rust/Cargo.toml --check
	cargo clippy --manifest-path docs/examples/rust/Cargo.toml --target-dir target/examples --locked -- -D warnings
	for lock in web docs/examples/typescript tests/bench/node; do \
		$(LOCKFILE_LINT) --path $$lock/package-lock.json --type npm --allowed-hosts npm --validate-https --validate-integrity || exit 1; done
	$(PYTHON) tests/check_dependencies.py
	git ls-files -z --cached --others --exclude-standard '*.md' | xargs -0 $(LYCHEE) --offline --include-fragments --no-progress
	$(PYTHON) tests/check_docs.py
	$(PYTHON) tests/check_prose.py
	$(PYTHON) tests/check_openapi.py
	$(PYTHON) tests/check_template.py
	$(PYTHON) tests/check_roles.py
	$(PYTHON) tests/check_aws.py
	$(PYTHON) tests/abuse_cases.py --check

test: ## Run every test, also on a fresh clone
	@python3 tests/run.py

faults: ## Make each AWS call of each route fail, in each way (docs/verification.md)
	@python3 tests/run.py $@

load: ## Check the outcomes of LOGINS=100000 logins under load (docs/verification.md)
	@python3 tests/run.py $@

mutants: ## Change the rules, and see whether a unit test fails: FILES=... for some (docs/verification.md)
	$(READY) mutants
	@python3 tests/mutants.py $(FILES)

fuzz: ## Send made-up input to everything that reads input: SECONDS_EACH=300 TARGETS=... (docs/verification.md)
	$(READY) fuzz
	@python3 tests/fuzz/run.py $${SECONDS_EACH:-300} $(TARGETS)

bench: ## Compare what a login costs on other stacks; WRITE=1 updates docs/cost.md
	@python3 tests/bench/bench.py

recipes: ## Follow docs/deploying.md on the emulator: with SAM, and function by function
	@python3 tests/run.py $@

# The advisory database comes over the network. docs/supply-chain.md says how to do without it.
deny: ## Check the crates for advisories and yanked versions too
	$(READY) deny
	$(CARGO_DENY) --workspace --locked $(DENY_FLAGS) check --hide-inclusion-graph

##@ Ship it

dist: sbom ## Pack a release: functions for both architectures, template, bills of materials (docs/releasing.md)
	$(READY) dist
	@$(PYTHON) infra/dist.py

smoke: ## Deploy that release to the emulator, and play the demo on it; arm64 too, with QEMU
	@python3 tests/run.py $@

sbom: ## Write the bills of materials of the functions and the pages to target/sbom
	$(READY) sbom
	@python3 infra/sbom.py

by-function: ## Write the templates for deploying function by function to target/by-function; NEW=... for functions that a release adds
	$(READY) by-function
	@$(PYTHON) infra/by_function.py --new $(NEW)

##@ Operate it

verify-deployment: ## Check that a deployment works for a Help Center; ARGS=... for one on AWS (docs/deploying.md)
	$(READY) tools
	@$(PYTHON) infra/verify.py $(ARGS)

rotate: ## Add a version to the key ring of the local stack (docs/keys.md)
	$(READY) tools
	@$(PYTHON) infra/local/rotate.py

replay: ## Process the dead letters of the local stack again
	$(READY) tools
	@$(ON_LOCAL_STACK) $(PYTHON) infra/replay.py --stack user-2fa-local $(call LOCAL_STACK,region endpoint)

recount: ## Compare the counters of TENANT=demo on the local stack with the table
	$(READY) tools
	@$(ON_LOCAL_STACK) $(PYTHON) infra/recount.py --tenant "$${TENANT:-demo}" $(call LOCAL_STACK,table region endpoint)

##@ Write docs

openapi: ## Write docs/api/openapi.json and reference.md from the code
	@WRITE_OPENAPI=1 cargo test --quiet --locked --test it openapi
	@python3 docs/api_reference.py

user-guide: ## Write docs/user-guide.md from the texts of the guide for users
	$(READY) web
	@cd web && npx --no-install vitest run tests/guide --update

abuse-cases: ## Write docs/abuse-cases.md from tests/abuse_cases.json and the names of the tests
	@python3 tests/abuse_cases.py

costs: ## Write the cost tables of docs/cost.md and docs/cost-of-abuse.md
	@python3 docs/costs.py
	@python3 docs/cost_of_abuse.py

# The pictures are in the repository. Only a change to a mail or a page needs new ones.
pictures: up ## Take the pictures of the mails and pages
	$(READY) pictures
	@$(PYTHON) docs/pictures.py
	@$(PYTHON) docs/page_pictures.py
	@$(PYTHON) docs/login_picture.py

site: ## Build the documentation as a site in target/site
	$(READY) site
	@python3 docs/site_pages.py .local/rust-tools/bin
