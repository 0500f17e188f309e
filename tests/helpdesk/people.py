"""The people of the Help Center."""

from dataclasses import dataclass

PASSWORD = "demo"
NAME = r"[a-z0-9][a-z0-9._-]{0,63}"
SHOWN = {
    "alice": "customer",
    "bob": "customer, in the groups customers and beta",
    "carol": "customer, in the group partners",
    "sam": "agent: helps locked-out users",
    "ada": "admin: decides who needs which second step",
}


@dataclass(frozen=True)
class Person:
    """A person who knows the password. Every name is accepted: people who aren't staff are customers."""

    id: str
    locale: str
    direction: str

    @property
    def role(self) -> str:
        return {"sam": "agent", "ada": "admin"}.get(self.id, "customer")

    @property
    def home(self) -> str:
        """The page after the sign-in."""
        return {"customer": "/account", "agent": "/people", "admin": "/settings"}[self.role]

    @property
    def groups(self) -> list[str]:
        return {"bob": ["customers", "beta"], "carol": ["partners"]}.get(self.id, ["customers"])

    @property
    def name(self) -> str:
        return self.id.title()

    @property
    def email(self) -> str:
        return f"{self.id}@example.com"
