"""A mail server for tests: aiosmtpd, with the habits of real ones.

Takes its settings as JSON in the first argument, says "ready PORT", keeps each
mail as a file, and ends when its standard input is closed. What it does with a
mail depends on the name before the @ of its recipient; see `Habits`.
"""

import asyncio
import json
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

SETTINGS = json.loads(sys.argv[1])
FOLDER = Path(SETTINGS["folder"])


class Habits:
    def __init__(self):
        self.seen = {}
        self.kept = 0

    def tries(self, address):
        self.seen[address] = self.seen.get(address, 0) + 1
        return self.seen[address]

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.partition("@")[0]
        if name.startswith("grey") and self.tries(address) < 3:
            return "451 4.7.1 Greylisted, please try again later"
        if name.startswith("gone"):
            return f"550 5.1.1 <{address}>: no such user here"
        if name.startswith("full"):
            return "452 4.2.2 The mailbox is full"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].partition("@")[0]
        if name.startswith("spam"):
            return "554 5.7.1 The message looks like spam"
        self.keep(session, envelope)
        if name.startswith("cut") and self.tries(envelope.rcpt_tos[0]) == 1:
            server.transport.abort()
        return "250 2.0.0 Ok"

    def keep(self, session, envelope):
        self.kept += 1
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "options": envelope.mail_options,
            "encrypted": session.ssl is not None or SETTINGS["tls"] == "at_once",
            "signed_in": bool(session.authenticated),
            "data": envelope.content.decode("latin-1"),
        }
        new = FOLDER / f"{self.kept:04}.new"
        new.write_text(json.dumps(mail))
        new.rename(FOLDER / f"{self.kept:04}.json")


def authenticate(server, session, envelope, mechanism, data):
    known = data.login.decode() == SETTINGS["user"] and data.password.decode() == SETTINGS["password"]
    return AuthResult(success=known, handled=known)


async def main():
    context = None
    if SETTINGS["tls"] != "none":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(SETTINGS["certificate"], SETTINGS["key"])
    starttls = SETTINGS["tls"] == "starttls"
    habits = Habits()

    def connection():
        return SMTP(
            habits,
            hostname="mail.test",
            enable_SMTPUTF8=SETTINGS["utf8"],
            data_size_limit=SETTINGS["size"],
            tls_context=context if starttls else None,
            require_starttls=starttls,
            authenticator=authenticate if SETTINGS["user"] else None,
            auth_required=bool(SETTINGS["user"]),
            auth_require_tls=starttls,
        )

    loop = asyncio.get_running_loop()
    at_once = context if SETTINGS["tls"] == "at_once" else None
    server = await loop.create_server(connection, "127.0.0.1", 0, ssl=at_once)
    print("ready", server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
