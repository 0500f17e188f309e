"""The import: sends the rows in several threads, until all are done or there is a reason to stop."""

from __future__ import annotations

import threading
import time
from collections import Counter
from urllib.parse import quote

from .api import Api
from .journal import Journal
from .outcome import Refused, Stop
from .pace import Pace
from .progress import NOT_TRIED, Progress
from .report import Line
from .request import ask_of
from .source import Row
from .units import OneUser, Registrations, Sent, units_of

SECONDS_BETWEEN_LOOKS = 0.2
# How long an interrupted import waits for the answers to its last requests.
SECONDS_TO_END = 10.0


class Import:
    def __init__(self, api: Api, pace: Pace, journal: Journal, dry_run: bool) -> None:
        self.api, self.pace, self.journal, self.dry_run = api, pace, journal, dry_run
        self.lock = threading.Lock()
        self.counts: Counter = Counter()
        self.refused: list[Line] = []
        # The first exception that ended a thread
        self.cause: Exception | None = None

    def all(self, rows: list[Row], at_once: int) -> None:
        """Sends all rows, or raises the reason to stop."""
        self.progress = Progress(len(rows))
        self.units = iter(units_of(self._sendable(rows)))
        threads = [threading.Thread(target=self._work, daemon=True) for _ in range(at_once)]
        try:
            for thread in threads:
                thread.start()
            while any(thread.is_alive() for thread in threads):
                next(thread for thread in threads if thread.is_alive()).join(SECONDS_BETWEEN_LOOKS)
                self.progress.show(self._counted())
        finally:
            self.pace.stopped.set()
            deadline = time.monotonic() + SECONDS_TO_END
            for thread in threads:
                thread.join(max(0.0, deadline - time.monotonic()))
            counts = self._counted()
            if left := len(rows) - sum(counts.values()):
                counts[NOT_TRIED] = left
            self.progress.end(counts)
        if self.cause:
            raise self.cause

    def _sendable(self, rows: list[Row]) -> list[Sent]:
        sendable = []
        for row in rows:
            try:
                sendable.append(Sent(row, ask_of(row)))
            except Refused as refusal:
                self._refuse(row, refusal)
        return sendable

    def _work(self) -> None:
        """Sends units until there are no more, or until the import stops."""
        try:
            while not self.pace.stopped.is_set():
                with self.lock:
                    unit = next(self.units, None)
                if isinstance(unit, OneUser):
                    self._send_user(unit)
                elif isinstance(unit, Registrations):
                    self._register(unit.rows)
                else:
                    return
        except Exception as error:  # noqa: BLE001 (raised again by `all`)
            with self.lock:
                self.cause = self.cause or error
            self.pace.stopped.set()

    def _send_user(self, unit: OneUser) -> None:
        # The secrets that a real run would have imported before a row
        before: set[bytes] = set()
        for sent in unit.rows:
            if sent.ask.has_app:
                self._import(sent, before)
            else:
                self._register([sent])

    def _import(self, sent: Sent, before: set[bytes]) -> None:
        row, body = sent.row, sent.ask.body
        secret = sent.ask.fingerprint()
        if self.dry_run:
            body = body | {"dry_run": True, "imports_before": len(before - {secret})}
        try:
            result = self.api.import_app(f"/v1/users/{quote(row.user_id, safe='')}/totp/import", body)
        except Refused as refusal:
            self._refuse(row, refusal)
            return
        if result == "would_be_imported":
            result = "already_there" if secret in before else result
            before.add(secret)
        self._finish([row], result)

    def _register(self, rows: list[Sent]) -> None:
        ended = self.api.register([sent.registration for sent in rows], self.dry_run)
        refusals = {sent.row.number: ended.get(sent.row.user_id) for sent in rows}
        done = [sent.row for sent in rows if refusals[sent.row.number] is None]
        self._finish(done, "would_be_registered" if self.dry_run else "registered")
        for sent in rows:
            if refusal := refusals[sent.row.number]:
                self._refuse(sent.row, refusal)

    def _finish(self, rows: list[Row], result: str) -> None:
        with self.lock:
            self.journal.add([row.number for row in rows])
            self.counts[result] += len(rows)

    def _refuse(self, row: Row, refusal: Refused) -> None:
        with self.lock:
            self.refused.append(Line(row.number, row.user_id, refusal))
            self.counts["refused"] += 1

    def _counted(self) -> Counter:
        """The number of rows with each result so far."""
        with self.lock:
            return Counter({name: count for name, count in self.counts.items() if count})
