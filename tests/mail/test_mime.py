"""The mails that the tests in Rust sent, in the form that SES received, read by the MIME library of another language."""

import email
import os
import re
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

HELP_CENTER = 'Ärzte "<script>" & Söhne 🚀'
# Marks that keep a Latin name in one piece among Arabic words.
ISOLATED = f"\u2068{HELP_CENTER}\u2069"


@dataclass
class Expected:
    """What the mail says in a language: its subject, a sentence, and when it was sent."""

    subject: str
    never_share: str
    sent: str


EXPECTED = {
    "ar": Expected(f"{ISOLATED}: تأكيد عنوان بريدك الإلكتروني", "لا تشارك هذا الرمز", "15 يناير 2027 في 9:00 ص UTC+1"),
    "da": Expected(f"{HELP_CENTER}: bekræft din mailadresse", "Del aldrig denne kode", "15. januar 2027 kl. 09.00 UTC+1"),
    "de": Expected(f"{HELP_CENTER}: E-Mail-Adresse bestätigen", "Geben Sie diesen Code niemals weiter", "15. Januar 2027 um 09:00 UTC+1"),
    "en": Expected(f"{HELP_CENTER}: confirm your email address", "Never share this code", "January 15, 2027 at 9:00 AM UTC+1"),
    "es": Expected(f"{HELP_CENTER}: confirme su dirección de correo", "No comparta nunca este código",
                   "15 de enero de 2027 a las 09:00 UTC+1"),
    "fi": Expected(f"{HELP_CENTER}: vahvista sähköpostiosoitteesi", "Älä koskaan kerro tätä koodia", "15. tammikuuta 2027 klo 9.00 UTC+1"),
    "fr": Expected(f"{HELP_CENTER} : confirmez votre adresse e-mail", "Ne communiquez jamais ce code", "15 janvier 2027 à 09:00 UTC+1"),
    "it": Expected(f"{HELP_CENTER}: conferma il tuo indirizzo email", "Non condividere mai questo codice",
                   "15 gennaio 2027 alle ore 09:00 UTC+1"),
    "ja": Expected(f"{HELP_CENTER}: メールアドレスの確認", "このコードを誰にも教えないでください", "2027年1月15日 9:00 UTC+1"),
    "ko": Expected(f"{HELP_CENTER}: 이메일 주소 확인", "이 코드를 누구에게도 알려주지 마세요", "2027년 1월 15일 오전 9:00 UTC+1"),
    "nb": Expected(f"{HELP_CENTER}: bekreft e-postadressen din", "Del aldri denne koden", "15. januar 2027 kl. 09:00 UTC+1"),
    "nl": Expected(f"{HELP_CENTER}: bevestig je e-mailadres", "Deel deze code nooit", "15 januari 2027 om 09:00 UTC+1"),
    "pl": Expected(f"{HELP_CENTER}: potwierdź swój adres e-mail", "Nigdy nie podawaj nikomu tego kodu", "15 stycznia 2027, 09:00 UTC+1"),
    "pt-BR": Expected(f"{HELP_CENTER}: confirme seu endereço de e-mail", "Nunca compartilhe este código",
                      "15 de janeiro de 2027 às 09:00 UTC+1"),
    "sv": Expected(f"{HELP_CENTER}: bekräfta din e-postadress", "Dela aldrig den här koden", "15 januari 2027 kl. 09:00 UTC+1"),
    "tr": Expected(f"{HELP_CENTER}: e-posta adresinizi onaylayın", "Bu kodu asla kimseyle paylaşmayın", "15 Ocak 2027 09:00 UTC+1"),
    "zh-Hans": Expected(f"{HELP_CENTER}：确认您的电子邮件地址", "请勿将此验证码告诉任何人", "2027年1月15日 09:00 UTC+1"),
}


class Visible(HTMLParser):
    """Collects the text that a reader sees, and the elements around it."""

    def __init__(self, html: str):
        super().__init__()
        self.elements, self.language, self.direction, self.words = set(), None, None, []
        self.ltr_words = []
        self._is_ltr = False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.elements.add(tag)
        if tag == "html":
            self.language, self.direction = dict(attributes)["lang"], dict(attributes)["dir"]
        self._is_ltr = ("dir", "ltr") in attributes

    def handle_data(self, data):
        self.words.append(data)
        if self._is_ltr:
            self.ltr_words.append(data)


@pytest.fixture(params=EXPECTED)
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
    assert mail["Subject"] == EXPECTED[language].subject
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
    for part in (HELP_CENTER, EXPECTED[language].never_share, EXPECTED[language].sent, re.search(r"\b0?9[.:]10 ", text)[0],
                 "Firefox, Windows", "https://help.example.com/2fa"):
        assert part in text and part in seen, part
    assert codes[0] not in mail["Subject"]


def test_arabic_runs_from_right_to_left_and_the_code_from_left_to_right(mail, language):
    visible = Visible(body(mail, "html"))
    assert visible.direction == ("rtl" if language == "ar" else "ltr")
    assert [words for words in visible.ltr_words if re.fullmatch(r"\d{6}", words)]


def test_subjects_are_encoded_words_of_at_most_75_characters(raw):
    subject = re.search(rb"^Subject: (.*(?:\r\n .*)*)\r$", raw, re.M)[1]
    words = subject.split()
    assert words and all(re.fullmatch(rb"=\?utf-8\?[BQ]\?[^ ?]+\?=", word, re.I) and len(word) <= 75 for word in words), words


def test_the_html_runs_no_script_and_loads_nothing(mail):
    html = body(mail, "html")
    assert not Visible(html).elements & {"a", "script", "img", "form", "iframe", "link", "object", "button"}
    assert "http" not in html.replace("https://help.example.com/2fa", "")
    assert "Bcc" not in html and "m@example.com" not in html
