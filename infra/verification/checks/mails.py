"""Checks of mail: codes are sent, and SES's delivery events come back. The recipients are SES's mailbox simulator."""

from .. import emulator
from ..outcome import Failed, NotHere, check
from ..visit import REASON, Visit

SIMULATOR = "simulator.amazonses.com"
UNSENT = ("`aws sesv2 get-account` shows whether sending is on, and the rest of the quota. If the log of `email_otp` has AccessDenied, "
          "SenderAddresses does not allow this sender's address.")


@check("mail-account", "SES sends to any address, and not only to verified ones",
       "The account is in SES's sandbox, or its sending is paused. docs/quotas.md says what to request. Mail to the mailbox simulator works anyway.")
def mail_account(visit: Visit) -> str:
    if visit.deployment.stack is None:
        raise NotHere("it needs --stack, to check the AWS account")
    account = visit.deployment.stack.client("sesv2").get_account()
    if not account.get("ProductionAccessEnabled"):
        raise Failed("the account is in the sandbox")
    if not account.get("SendingEnabled"):
        raise Failed("sending is paused")
    quota = account.get("SendQuota", {})
    return f"{quota.get('Max24HourSend', 0):.0f} mails per day, {quota.get('MaxSendRate', 0):.0f} per second"


@check("sender", "The tenant has a verified sender, and turns on email with it",
       "Add a sender to the tenant (POST /v1/senders), follow SES's link, enter the mailed code, and give the sender's ID with --sender.",
       needs=("policy",))
def sender(visit: Visit) -> None:
    name = visit.deployment.sender or emulator.verified_sender(visit)
    if not name:
        raise NotHere("--sender is not given")
    shown = visit.ask("GET", f"/v1/senders/{name}", visit.admin()).json()
    if shown.get("status") != "verified":
        raise Failed(f"the sender is {shown.get('status')}; missing: {', '.join(shown.get('missing', [])) or 'nothing'}")
    read = visit.ask("GET", "/v1/policy", visit.admin())
    wanted = read.json() | {"email_enabled": True, "sender_id": name}
    visit.ask("PUT", "/v1/policy", visit.admin(), wanted, headers={"If-Match": read.header("ETag") or ""})
    visit.let_settings_settle()


def mailed(visit: Visit, mailbox: str) -> tuple[str, str]:
    """Creates a user with this address of the simulator, who requests a code at login. Returns the user and the address."""
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


@check("mail", "A code is mailed, and SES reports its delivery",
       "SES accepted the mail, but its event did not arrive. Check the event destination of the configuration set (output MailTracking), the rule "
       "MailEventsRule, the log of `delivery`, and the dead letters.", needs=("sender",))
def mail(visit: Visit) -> None:
    user, address = mailed(visit, "success")
    emulator.report_delivery(visit, user, address, bounced=False)
    visit.wait_for(lambda: last_mail(visit, user) == "delivered", "no delivery event from SES")


@check("bounce", "The next send reports that the last mail bounced",
       "SES reported no bounce. Check MailEventsRule, the log of `delivery`, and the dead letters. An address on the account's suppression "
       "list does not bounce; the simulator's addresses are never on it.", needs=("mail",))
def bounce(visit: Visit) -> None:
    user, address = mailed(visit, "bounce")
    emulator.report_delivery(visit, user, address, bounced=True)
    visit.wait_for(lambda: last_mail(visit, user) == "bounced", "no bounce event from SES")
    # This ends the pause between two mails.
    visit.ask("POST", f"/v1/users/{user}/unlock", visit.admin(), REASON, expect=204)
    if send(visit, user, address).get("delivery") != "bounced":
        raise Failed("the next send does not report that the last mail bounced")
