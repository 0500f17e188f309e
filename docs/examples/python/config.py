"""What the helpdesk and the deployment have agreed on, and whom it is about."""

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
    # How long the published keys are used, and how often an unknown key may fetch them.
    keys_seconds: float = 300
    keys_cooldown_seconds: float = 10
    # How many logins may be under way at once.
    remembered: int = 10_000

    @property
    def return_to(self) -> str:
        """Where a hosted page hands its result. The login token names it, and the hosted page uses no other address."""
        return f"{self.origin}/two-factor/return"


@dataclass(frozen=True)
class User:
    tenant: str
    id: str
    email: str
