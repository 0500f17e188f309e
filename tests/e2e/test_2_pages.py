"""The deployed function `pages`: the files as they were built, and their headers."""

import gzip
import re

import brotli
import pytest
import requests

import settings
from conftest import call, problem

MODULE_BYTES = 45_000
PAGES = ("login", "account", "policy", "people", "user", "guide")
FILES = ("user-2fa.js", "user-2fa-staff.js", *(f"assets/{file.name}" for file in sorted((settings.ROOT / "web/dist/assets").iterdir())))


def get(path: str, coding: str = "identity", **headers: str) -> requests.Response:
    return call("GET", path, headers={"Accept-Encoding": coding} | headers)


def scripts(name: str) -> list[str]:
    """The files that a script loads before it runs, including itself. It loads languages later."""
    text = get(f"/pages/{name}").text
    folder = name.rpartition("/")[0]
    imported = re.findall(r'(?:import|from)\s*"\./([^"]+\.js)"', text)
    return [name] + [found for file in imported for found in scripts(f"{folder}/{file}".lstrip("/"))]


def test_the_module_of_login_and_account_is_small_with_all_that_it_loads(capsys):
    files = set(scripts("user-2fa.js"))
    assert len(files) == 3 and not any("staff" in file or "guide" in file for file in files)
    size = sum(len(gzip.compress(get(f"/pages/{file}").content, 9, mtime=0)) for file in files)
    with capsys.disabled():
        print(f"\nthe module of login and account has {size:,} bytes (gzip)")
    assert size <= MODULE_BYTES


@pytest.mark.parametrize("path", [*(f"pages/{file}" for file in FILES), "openapi.json"])
def test_every_content_coding_has_the_same_file(path):
    """The files are unchanged: Lambda passes text or Base64 to API Gateway, which must not confuse the two."""
    built = settings.ROOT / ("docs/api/openapi.json" if path == "openapi.json" else f"web/dist/{path.removeprefix('pages/')}")
    expected, tags = built.read_bytes(), set()
    for coding, read in (("br", brotli.decompress), ("gzip", gzip.decompress), ("identity", bytes)):
        url = f"{settings.stack()['api']}/{path}"
        answer = requests.get(url, headers={"Accept-Encoding": coding}, stream=True, timeout=60)
        sent = answer.raw.read(decode_content=False)
        used = answer.headers.get("Content-Encoding", "identity")
        # A file that compression would enlarge is sent uncompressed.
        assert used == coding or (used == "identity" and len(expected) < 200)
        assert (read(sent) if used == coding else sent) == expected
        assert answer.headers["Vary"] == "accept-encoding, origin"
        tags.add((used, answer.headers["ETag"]))
    assert len({tag for _, tag in tags}) == len(tags)


def test_the_modules_share_files_and_name_all_of_them_so_that_a_browser_loads_them_at_once():
    for name in ("user-2fa.js", "user-2fa-staff.js"):
        named = re.findall(r'import "\./([^"]+)"', get(f"/pages/{name}").text)
        assert {name, *named} == set(scripts(name))
    assert set(scripts("user-2fa.js")) & set(scripts("user-2fa-staff.js"))


def test_pages_of_a_help_center_may_load_only_the_modules():
    for file in FILES:
        assert get(f"/pages/{file}").headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    for path in ("/pages/login", "/pages/nothing", "/openapi.json"):
        assert get(path).headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_browsers_keep_a_file_with_a_hash_in_its_name_forever_revalidate_the_modules_and_do_not_keep_a_page():
    assert "immutable" in get(f"/pages/{scripts('user-2fa.js')[1]}").headers["Cache-Control"]
    for module in ("/pages/user-2fa.js", "/pages/user-2fa-staff.js"):
        first = get(module)
        assert first.headers["Cache-Control"] == "no-cache"
        again = get(module, **{"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
    for path in ("/pages/login", "/openapi.json"):
        assert get(path).headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("page", PAGES)
def test_a_page_runs_only_its_own_files(page):
    answer = get(f"/pages/{page}")
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "script-src 'self';" in policy and "unsafe" not in policy
    listed = " ".join(settings.stack()["allowed_origins"])
    assert f"form-action 'self' {listed};" in policy and "frame-ancestors 'none'" in policy
    assert f'name="user-2fa:allowed-origins" content="{listed}"' in answer.text
    assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=", answer.text)
    named = re.findall(r'(?:src|href)="\./([^"]+)"', answer.text)
    assert named and all(get(f"/pages/{file}").ok for file in named)


@pytest.mark.parametrize("path", ["/pages/nothing", "/pages/assets/nothing.js", "/pages/../shared/Cargo.toml", "/pages/"])
def test_a_missing_file_is_not_found(path):
    assert problem(get(path)) == (404, "not-found")


def test_pages_allow_only_reading():
    answer = call("POST", "/pages/login")
    assert problem(answer) == (405, "method-not-allowed") and "GET" in answer.headers["Allow"]


@pytest.mark.parametrize("path", ["/v1/me", "/v1/nothing"])
def test_the_type_of_a_problem_resolves_on_the_base_of_the_api(path):
    answer = get(path)
    kind = get(answer.json()["type"])
    assert (kind.status_code, kind.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert f"<h1>{answer.json()['title']}</h1>" in kind.text and "<h2>What to do</h2>" in kind.text
    assert get("/problems/problem.css").headers["Content-Type"] == "text/css; charset=utf-8"
    assert problem(get("/problems/nothing")) == (404, "not-found")


def test_the_api_describes_itself():
    answer = get("/openapi.json")
    assert answer.headers["Content-Type"] == "application/json" and answer.json()["openapi"].startswith("3.1")
    assert answer.content == (settings.ROOT / "docs/api/openapi.json").read_bytes()
