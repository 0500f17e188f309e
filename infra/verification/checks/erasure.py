"""The users that a run has made are erased, whatever came before."""

from ..outcome import Failed, check
from ..visit import REASON, Visit


@check("erased", "The users that were made here are erased",
       "Erase them by hand: DELETE /v1/users/{id} with a service token, for each id that is named here.")
def erased(visit: Visit) -> str:
    left = [user for user in visit.users if not erase(visit, user)]
    if left:
        raise Failed(f"there still, perhaps: {', '.join(left)}")
    return f"{len(visit.users)} in all" if visit.users else "none was made"


def erase(visit: Visit, user: str) -> bool:
    """Erases a user, and looks whether the user is gone. One that was never made is gone."""
    for _ in range(3):
        answer = visit.api.send("DELETE", f"/v1/users/{user}", visit.service(), REASON)
        if answer.status in (204, 404):
            return visit.api.send("GET", f"/v1/users/{user}", visit.admin()).status == 404
    return False
