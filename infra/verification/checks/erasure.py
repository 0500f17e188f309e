"""The check that erases the users of a run, whatever happened before."""

from ..outcome import Failed, check
from ..visit import REASON, Visit


@check("erased", "The users that this run created are erased",
       "Erase them by hand: send DELETE /v1/users/{id} with a service token, for each ID that is listed here.")
def erased(visit: Visit) -> str:
    left = [user for user in visit.users if not erase(visit, user)]
    if left:
        raise Failed(f"possibly not erased: {', '.join(left)}")
    return f"{len(visit.users)} in all" if visit.users else "there were none"


def erase(visit: Visit, user: str) -> bool:
    """Erases a user. Returns whether the user no longer exists, which includes a user that was never created."""
    for _ in range(3):
        answer = visit.api.send("DELETE", f"/v1/users/{user}", visit.service(), REASON)
        if answer.status in (204, 404):
            return visit.api.send("GET", f"/v1/users/{user}", visit.admin()).status == 404
    return False
