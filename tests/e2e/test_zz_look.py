import os, pathlib, time
import settings
from browser import browser, visitor, Visitor, name  # noqa
from conftest import enrol, call, token, TENANT

OUT = pathlib.Path("/tmp/look-list"); OUT.mkdir(exist_ok=True)

def shots(page, what):
    for width in (900, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(250)
        page.screenshot(path=OUT / f"{what}-{width}.png", full_page=True)
        wide = page.evaluate("document.documentElement.scrollWidth")
        print(what, width, wide)
    page.set_viewport_size({"width": 900, "height": 900})

def test_look(browser):
    for n in range(3): enrol()
    admin = token("staff", "ada", role="admin")
    service = token("service", "backend")
    for n in range(30):
        r = call("PUT", f"/v1/users/person{n}", service, {"email": f"person{n}@example.com", "email_verified": True, "name": f"Person Number {n}"}); assert r.ok, r.text
    call("PUT", "/v1/users/person3/exemption", admin, {"reason": "ill", "until": "2099-01-01T00:00:00Z"})
    pol = call("GET", "/v1/policy", admin)
    body = {k: v for k, v in pol.json().items() if v is not None} | {"required": True, "grace_until": "2027-01-01"}
    r = call("PUT", "/v1/policy", admin, body, headers={"If-Match": pol.headers["ETag"]}); assert r.ok, r.text
    for scheme in ("light", "dark"):
        v = Visitor(browser, color_scheme=scheme, viewport={"width": 900, "height": 900})
        v.password("ada")
        v.page.goto(f"{settings.HELPDESK}/people")
        v.page.get_by_role("table").first.wait_for()
        shots(v.page, f"list-{scheme}")
        v.check_accessibility()
        v.page.get_by_role("button", name="Adoption").click()
        v.page.locator("two-factor-adoption-chart canvas").wait_for()
        v.page.wait_for_timeout(300)
        shots(v.page, f"adoption-{scheme}")
        v.check_accessibility()
        v.page.evaluate("document.documentElement.dir = 'rtl'")
        shots(v.page, f"adoption-rtl-{scheme}")
        v.page.get_by_role("button", name="Users", exact=True).click()
        shots(v.page, f"list-rtl-{scheme}")
        v.leave()
    call("DELETE", "/v1/agents/sam/manage-2fa", admin)
    v = Visitor(browser, viewport={"width": 900, "height": 900})
    v.password("sam")
    v.page.goto(f"{settings.HELPDESK}/people")
    v.page.get_by_text("You don't have permission yet").wait_for()
    shots(v.page, "denied")
    v.check_accessibility()
    v.leave()
