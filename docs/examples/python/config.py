"""What the helpdesk and the deployment agree on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Config:
    api: str
    issuer: str
    audience: str
    kid: str
    private_key: bytes
    assertion_issuer: str
    assertion_audience: str
    # The Help Center's own origin.
    origin: str
    # How long fetched keys are used, and how long an unknown key waits before it may fetch them again.
    keys_seconds: float = 300
    keys_cooldown_seconds: float = 10
    # The most logins that may be open at once.
    remembered: int = 10_000

    @property
    def return_to(self) -> str:
        """The URL that gets a hosted page's result. The login token names it, and the hosted page uses no other."""
        return f"{self.origin}/two-factor/return"


@dataclass(frozen=True)
class User:
    tenant: str
    id: str
    email: str
