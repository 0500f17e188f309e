"""Mail: codes go out, and what SES tells of them comes back. The recipients are SES's mailbox simulator."""

from .. import emulator
from ..outcome import Failed, NotHere, check
from ..visit import REASON, Visit

SIMULATOR = "simulator.amazonses.com"
UNSENT = ("`aws sesv2 get-account` says whether sending is on, and what is left of the quota. AccessDenied in the log of `email_otp`: SenderAddresses does "
          "not let this sender's address through.")


@check("mail-account", "SES sends to everybody, not to verified addresses alone",
       "The account is in SES's sandbox, or its sending is stopped: docs/quotas.md says what to ask for. The mailbox simulator is reached all the same.")
def mail_account(visit: Visit) -> str:
    if visit.deployment.stack is None:
        raise NotHere("without --stack AWS is not asked")
    account = visit.deployment.stack.client("sesv2").get_account()
    if not account.get("ProductionAccessEnabled"):
        raise Failed("the account is in the sandbox")
    if not account.get("SendingEnabled"):
        raise Failed("sending is stopped")
    quota = account.get("SendQuota", {})
    return f"{quota.get('Max24HourSend', 0):.0f} mails a day, {quota.get('MaxSendRate', 0):.0f} a second"


@check("sender", "The tenant has a verified sender, and email is switched on with it",
       "Add a sender to the tenant (POST /v1/senders), follow SES's link, enter the code that was mailed there, and name the sender with --sender.",
       needs=("policy",))
def sender(visit: Visit) -> None:
    name = visit.deployment.sender or emulator.verified_sender(visit)
    if not name:
        raise NotHere("--sender names no verified sender of the tenant")
    shown = visit.ask("GET", f"/v1/senders/{name}", visit.admin()).json()
    if shown.get("status") != "verified":
        raise Failed(f"the sender is {shown.get('status')}; missing: {', '.join(shown.get('missing', [])) or 'nothing'}")
    read = visit.ask("GET", "/v1/policy", visit.admin())
    wanted = read.json() | {"email_enabled": True, "sender_id": name}
    visit.ask("PUT", "/v1/policy", visit.admin(), wanted, headers={"If-Match": read.header("ETag") or ""})
    visit.let_settings_settle()


def mailed(visit: Visit, mailbox: str) -> tuple[str, str]:
    """A user with this address of the simulator who asks for a code at login; returns user and address."""
    user = visit.new_user()
    address = visit.secret(f"{mailbox}+{user}@{SIMULATOR}")
    visit.ask("PUT", f"/v1/users/{user}", visit.service(), {"email": address, "email_verified": True})
    visit.ask("PUT", f"/v1/users/{user}/email", visit.admin(), REASON)
    send(visit, user, address)
    return user, address


def send(visit: Visit, user: str, address: str) -> dict:
    login = visit.token("login", user, email=address)
    visit.ask("POST", "/v1/login", login)
    answer = visit.api.send("POST", "/v1/login/email", login)
    if answer.status != 202:
        raise Failed(f"POST /v1/login/email answered {answer}", answer, UNSENT if answer.slug == "mail-failed" else "")
    return answer.json()


def last_mail(visit: Visit, user: str) -> str:
    shown = visit.ask("GET", f"/v1/users/{user}", visit.admin()).json()
    return shown.get("last_mail", {}).get("delivery", "")


@check("mail", "A code goes out by mail, and SES tells that it was delivered",
       "SES took the mail, and its event did not arrive: look at the event destination of the configuration set (output MailTracking), at the rule "
       "MailEventsRule, at the log of `delivery` and at the dead letters.", needs=("sender",))
def mail(visit: Visit) -> None:
    user, address = mailed(visit, "success")
    emulator.tell_of_mail(visit, user, address, bounced=False)
    visit.wait_for(lambda: last_mail(visit, user) == "delivered", "no word of SES about the mail")


@check("bounce", "The next send says that the last mail bounced",
       "SES told nothing of the bounce: look at MailEventsRule, at the log of `delivery` and at the dead letters. An address on the account's suppression "
       "list does not bounce; those of the simulator never are.", needs=("mail",))
def bounce(visit: Visit) -> None:
    user, address = mailed(visit, "bounce")
    emulator.tell_of_mail(visit, user, address, bounced=True)
    visit.wait_for(lambda: last_mail(visit, user) == "bounced", "no word of SES about the bounce")
    # Ends the pause between two mails.
    visit.ask("POST", f"/v1/users/{user}/unlock", visit.admin(), REASON, expect=204)
    if send(visit, user, address).get("delivery") != "bounced":
        raise Failed("the next send does not say that the last mail bounced")
