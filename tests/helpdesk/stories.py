"""Three guided stories for visitors of the local stack. A cookie remembers the story, and a strip on each page says what to do next."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import Blueprint, abort, g, redirect, request

import languages
import stage
from people import Person
from sign_in import enter

COOKIE = "story"
WITHOUT_STRIP = ("/", "/mailbox")


@dataclass(frozen=True)
class Step:
    """What to do on the pages whose path begins with `path`: in a few words, and in full."""

    path: str
    title: str
    text: str


@dataclass(frozen=True)
class Act:
    """What one person does, from their sign-in on. `prepare` puts everything in its place for it."""

    person: str
    go: str
    steps: tuple[Step, ...]
    prepare: Callable[[], None] | None = None


@dataclass(frozen=True)
class Story:
    role: str
    title: str
    about: str
    acts: tuple[Act, ...]
    end: str

    @property
    def steps(self) -> list[Step]:
        return [step for act in self.acts for step in act.steps]


STORIES = {
    "user": Story(
        "User", "Set up two-step sign-in",
        "Alice signs in with her password. Her Help Center now asks for a second step, so she sets one up. Your own passkey works.",
        (
            Act("alice", "Start as Alice", (
                Step("/second-step", "Set up a passkey or an app", "Choose a passkey, an authenticator app, or email, and save the recovery codes. Alice's email is in the mailbox."),
                Step("/account", "Look around your account", "Alice is signed in. Here she adds another method or generates new recovery codes. Now sign in again."),
            ), stage.alice_is_new),
            Act("alice", "Sign in again as Alice", (
                Step("/second-step", "Sign in with two steps", "Use the passkey, or enter the current code. If you trust this browser, the next sign-in won't ask."),
            )),
        ),
        "Done. Alice signs in with two steps from now on, and her recovery codes let her in if she loses her phone.",
    ),
    "agent": Story(
        "Agent", "Help with a lost phone",
        "Erin writes to support: her phone is gone, and her codes with it. Sam finds her by her email address and helps her back in.",
        (
            Act("sam", "Start as Sam", (
                Step("/tickets", "Find the user from a ticket", "Open the ticket “Lost my phone, can't sign in” and follow the requester's address to her profile."),
                Step("/customers", "Issue a bypass code", "Open Erin's profile and issue a bypass code, which works for one sign-in. Copy it, then sign in as Erin."),
            ), stage.erin_lost_her_phone),
            Act("erin", "Sign in as Erin", (
                Step("/second-step", "Sign in as Erin with that code", "Under “Try another way”, choose “Use a code from support” and enter the bypass code."),
            )),
        ),
        "Done. Erin is signed in again and can add her new phone or a passkey here. The history on her profile keeps Sam's name and reason.",
    ),
    "admin": Story(
        "Admin", "Make it mandatory",
        "Ada lets users choose a passkey or an authenticator app today. From the day that she picks, every user must have a second step.",
        (
            Act("ada", "Start as Ada", (
                Step("/settings", "Require it, with a grace period", "Turn on “Require users to set up 2FA” and pick the end of a grace period. The summary shows how many users it affects. Save."),
                Step("/people", "See how many users are ready", "“Adoption” shows how many users have set up 2FA. Dan hasn't. Sign in as Dan."),
            ), stage.two_factor_is_optional),
            Act("dan", "Sign in as Dan", (
                Step("/second-step", "Be a user who must set it up", "Dan has to set up a second step. During the grace period, he can skip it for now."),
            )),
        ),
        "Done. Until the grace period ends, “Adoption” shows Ada each day how many users have set up 2FA.",
    ),
}
routes = Blueprint("stories", __name__, url_prefix="/stories")


@routes.post("/<name>/<int:number>")
def play(name: str, number: int):
    """One click signs in as the person of this act, without the password."""
    story = STORIES.get(name) or abort(404)
    act = story.acts[number] if number < len(story.acts) else abort(404)
    if act.prepare:
        act.prepare()
    # The language stays from act to act.
    response = enter(Person(act.person, g.visit.person.locale if g.visit else languages.chosen()))
    response.set_cookie(COOKIE, f"{name}.{number}", httponly=True, samesite="Lax", secure=request.is_secure)
    return response


@routes.post("/end")
def end():
    response = redirect("/", 303)
    response.delete_cookie(COOKIE, httponly=True, samesite="Lax")
    return response


def strip() -> dict | None:
    """The story that this browser plays, if this is its person: what to do on this page, and the act that follows."""
    name, _, number = request.cookies.get(COOKIE, "").partition(".")
    story, visit = STORIES.get(name), g.get("visit")
    if not story or not visit or number not in map(str, range(len(story.acts))):
        return None
    nth = int(number)
    act, earlier, is_last = story.acts[nth], story.acts[:nth], nth == len(story.acts) - 1
    if visit.person.id != act.person or request.path in WITHOUT_STRIP:
        return None
    here = next((at for at, step in enumerate(act.steps) if request.path.startswith(step.path)), None)
    if here is None and is_last:
        return {"story": story, "text": story.end}
    here = here or 0
    ends = here == len(act.steps) - 1 and not is_last
    return {"story": story, "text": act.steps[here].text, "step": sum(len(before.steps) for before in earlier) + here + 1,
            "next": (name, nth + 1) if ends else None}
