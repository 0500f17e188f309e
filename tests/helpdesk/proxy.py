"""Hands /2fa/... on to the API, so that for the browser everything comes from the Help Center.

On AWS nobody needs this: put the API under the Help Center's domain, or let the Help Center's origin in by CORS (the
template's parameter AllowedOrigins) and give the elements the API's address. The local emulator knows no CORS.
"""

import urllib3
from flask import Blueprint, Response, abort, request

from settings import stack

PREFIX = "/2fa"
VERBS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
HOP_BY_HOP = {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer",
              "transfer-encoding", "upgrade"}
# The API gets tokens, never the Help Center's cookie.
OURS_ALONE = {"host", "cookie", "content-length"}

proxy = Blueprint("proxy", __name__)
api = urllib3.PoolManager(maxsize=16, timeout=30)


def passed_on(headers, dropped: set[str]) -> list[tuple[str, str]]:
    named = {name for name, value in headers if name.lower() == "connection" for name in value.lower().replace(" ", "").split(",")}
    return [(name, value) for name, value in headers if name.lower() not in dropped | named | HOP_BY_HOP]


@proxy.route(f"{PREFIX}/<path:path>", methods=VERBS, provide_automatic_options=False)
def hand_on(path: str) -> Response:
    """Status, headers and body as they are, in both directions."""
    asked = request.environ["REQUEST_URI"]
    if ".." in path.split("/") or not asked.startswith(f"{PREFIX}/"):
        abort(404)
    try:
        answer = api.request(
            request.method, stack()["api"] + asked.removeprefix(PREFIX), body=request.get_data() or None,
            headers=dict(passed_on(request.headers, OURS_ALONE)), redirect=False, retries=False, decode_content=False,
        )
    except urllib3.exceptions.HTTPError:
        abort(502)
    return Response(answer.data, answer.status, passed_on(answer.headers.items(), set()))
