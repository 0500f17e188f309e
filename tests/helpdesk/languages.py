"""The languages of the elements. The Help Center's own pages are in English only: they explain User 2FA to evaluators and integrators.

A language that the elements don't have yet falls back to the browser's."""

from dataclasses import replace
from urllib.parse import urlsplit

from flask import Blueprint, abort, g, redirect, request

LANGUAGES = {
    "en": "English", "ar": "العربية", "da": "Dansk", "de": "Deutsch", "es": "Español", "fi": "Suomi", "fr": "Français", "it": "Italiano",
    "ja": "日本語", "ko": "한국어", "nb": "Norsk bokmål", "nl": "Nederlands", "pl": "Polski", "pt-BR": "Português (Brasil)",
    "sv": "Svenska", "tr": "Türkçe", "zh-Hans": "简体中文",
}
RIGHT_TO_LEFT = {"ar"}
COOKIE = "language"
routes = Blueprint("languages", __name__)


def known(language: str | None) -> str | None:
    return language if language in LANGUAGES else None


def chosen() -> str:
    """The visitor's language before the sign-in: the form's, the address's, the last choice, or the browser's."""
    wished = request.values.get("locale"), request.args.get("lang"), request.cookies.get(COOKIE), *map(closest, request.accept_languages.values())
    return next(filter(None, map(known, wished)), "en")


def closest(tag: str) -> str:
    """`de` for a browser that asks for `de-AT`."""
    return next((language for language in LANGUAGES if language.split("-")[0] == tag.split("-")[0].lower()), "")


def direction(language: str, mirrored: bool) -> str:
    return "rtl" if mirrored or language in RIGHT_TO_LEFT else "ltr"


@routes.post("/language")
def choose():
    """Shows the page again, with its elements in another language."""
    language = known(request.form.get("locale")) or abort(400)
    if g.visit:
        g.visit.person = replace(g.visit.person, locale=language)
    response = redirect("/" + urlsplit(request.referrer or "").path.lstrip("/"), 303)
    response.set_cookie(COOKIE, language, samesite="Lax", secure=request.is_secure)
    return response
