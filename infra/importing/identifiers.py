"""The IDs that the service accepts."""

from __future__ import annotations

import unicodedata

RULE = ("must have 1 to 128 bytes in Unicode normalization form C, without '#', '/', '\\', '?', '%', U+FFFD, white space, control "
        "characters, or invisible characters, and must not be '.' or '..'")
# Characters with the Unicode property Default_Ignorable_Code_Point whose category is not Cf.
IGNORABLE = [(0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x3164, 0x3164),
             (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF)]


def is_identifier(text: str) -> bool:
    """Whether the service accepts a text as an ID."""
    def refused(char: str) -> bool:
        return (char in "#/\\?%\ufffd" or char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Cs")
                or any(first <= ord(char) <= last for first, last in IGNORABLE))

    return (0 < len(text.encode(errors="surrogatepass")) <= 128 and text not in (".", "..") and not any(map(refused, text))
            and unicodedata.is_normalized("NFC", text))
