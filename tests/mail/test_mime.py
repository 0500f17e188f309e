"""The mails that the tests in Rust sent, in the form that SES received, read by the MIME library of another language."""

import email
import os
import re
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

HELP_CENTER = 'Ärzte "<script>" & Söhne 🚀'
SUBJECTS = {
    "en": f"{HELP_CENTER}: confirm your email address",
    "de": f"{HELP_CENTER}: E-Mail-Adresse bestätigen",
    "fr": f"{HELP_CENTER} : confirmez votre adresse e-mail",
    "es": f"{HELP_CENTER}: confirme su dirección de correo",
    "ja": f"{HELP_CENTER}: メールアドレスの確認",
}
NEVER_SHARE = {
    "en": "Never share this code", "de": "Geben Sie diesen Code niemals weiter", "fr": "Ne communiquez jamais ce code",
    "es": "No comparta nunca este código", "ja": "このコードを誰にも教えないでください",
}


class Visible(HTMLParser):
    """Collects the text that a reader sees, and the elements around it."""

    def __init__(self, html: str):
        super().__init__()
        self.elements, self.language, self.words = set(), None, []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.elements.add(tag)
        if tag == "html":
            self.language = dict(attributes)["lang"]

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture(params=SUBJECTS)
def language(request) -> str:
    return request.param


@pytest.fixture
def raw(language) -> bytes:
    return (Path(os.environ["TEST_MAILS"]) / f"{language}.eml").read_bytes()


@pytest.fixture
def mail(raw) -> EmailMessage:
    return email.message_from_bytes(raw, policy=default)


def body(mail: EmailMessage, kind: str) -> str:
    return mail.get_body((kind,)).get_content()


def test_headers_name_the_sender_the_recipient_and_the_purpose(mail, language):
    (sender,), (reader,) = mail["From"].addresses, mail["To"].addresses
    assert sender.display_name == "Demo Help" and sender.addr_spec.startswith("support@it-")
    assert reader.addr_spec == f"{language}@example.com"
    assert mail["Subject"] == SUBJECTS[language]
    assert mail["Auto-Submitted"] == "auto-generated"
    assert parsedate_to_datetime(mail["Date"]).isoformat() == "2027-01-15T08:00:00+00:00"
    assert mail["MIME-Version"] == "1.0"
    assert not mail.defects


def test_no_name_injects_a_header(mail):
    names = [name.lower() for name in mail.keys()]
    assert len(names) == len(set(names))
    assert not {"bcc", "cc", "reply-to", "sender"} & set(names)


def test_lines_are_ascii_and_short_enough_for_every_server(raw):
    for line in raw.split(b"\r\n"):
        assert len(line) <= 998 and line.isascii() and b"\n" not in line and b"\r" not in line


def test_the_text_and_the_html_part_have_the_same_content(mail, language):
    assert mail.get_content_type() == "multipart/alternative"
    text, visible = body(mail, "plain"), Visible(body(mail, "html"))
    seen = " ".join(visible.words)
    assert visible.language == language
    codes = [line for line in text.splitlines() if re.fullmatch(r"\d{6}", line)]
    assert len(codes) == 1 and codes[0] in visible.words, "the code has a line of its own"
    for part in (HELP_CENTER, NEVER_SHARE[language], "2027-01-15 09:10 CET", "2027-01-15 09:00 CET",
                 "Firefox, Windows", "https://help.example.com/2fa"):
        assert part in text and part in seen, part
    assert codes[0] not in mail["Subject"]


def test_the_html_runs_no_script_and_loads_nothing(mail):
    html = body(mail, "html")
    assert not Visible(html).elements & {"a", "script", "img", "form", "iframe", "link", "object", "button"}
    assert "http" not in html.replace("https://help.example.com/2fa", "")
    assert "Bcc" not in html and "m@example.com" not in html
