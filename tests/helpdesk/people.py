"""The people of the Help Center: staff, and customers. Every name is accepted: an unknown one is a new customer."""

from collections import Counter
from dataclasses import dataclass

from memory import Memory

PASSWORD = "demo"
NAME = r"[a-z0-9][a-z0-9._-]{0,63}"
ROLES = {"sam": "agent", "mia": "agent", "ada": "admin"}
NAMES = {
    "alice": "Alice Moreau", "bob": "Bob Tanaka", "carol": "Carol Ferreira", "dan": "Dan Novak", "erin": "Erin Walsh",
    "yusuf": "Yusuf Demir", "sam": "Sam Okafor", "mia": "Mia Rossi", "ada": "Ada Lindqvist",
}
# What the front page says about the people whom it suggests.
SHOWN = {
    "alice": "customer", "bob": "customer in the groups customers and beta", "carol": "customer in the group partners",
    "sam": "agent", "ada": "admin",
}
GROUPS = {"bob": ["customers", "beta"], "carol": ["partners"], "yusuf": ["partners"]}
# The newcomers, who signed in with other names.
NEW = Memory()
REMEMBERED_SECONDS = 7 * 24 * 3600


@dataclass(frozen=True)
class Person:
    """A person who knows the password. `locale` is the language of the elements of User 2FA. With `mirrored`, it reads from right to left."""

    id: str
    locale: str = "en"
    mirrored: bool = False

    @property
    def role(self) -> str:
        return ROLES.get(self.id, "customer")

    @property
    def home(self) -> str:
        """The page after the sign-in."""
        return {"customer": "/account", "agent": "/tickets", "admin": "/settings"}[self.role]

    @property
    def groups(self) -> list[str]:
        return GROUPS.get(self.id, ["customers"])

    @property
    def name(self) -> str:
        return NAMES.get(self.id, self.id.title())

    @property
    def email(self) -> str:
        return f"{self.id}@example.com"


def remember(person: Person) -> None:
    if person.id not in NAMES:
        NEW.add(person.id, person, REMEMBERED_SECONDS)


def everyone() -> list[Person]:
    return sorted([*map(Person, NAMES), *NEW.values()], key=lambda person: person.name)


def groups() -> list[dict]:
    """The groups of the customers, with the number of their members."""
    members = Counter(group for person in everyone() if person.role == "customer" for group in person.groups)
    return [{"name": name, "users": number} for name, number in sorted(members.items())]


def find(text: str, role: str = "customer") -> list[Person]:
    """The people with this role whose ID, name, or email address contains the text."""
    text = text.strip().lower()
    return [person for person in everyone() if person.role == role
            and any(text in known.lower() for known in (person.id, person.name, person.email))]


def customer(id: str) -> Person | None:
    return next((person for person in find(id) if person.id == id), None)
