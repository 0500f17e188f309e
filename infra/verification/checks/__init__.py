"""The checks, in the order in which they run."""

from . import reach, second_step, passkey, mails, trail, webhooks, account, erasure  # noqa: F401, I001 (the order is the point)
