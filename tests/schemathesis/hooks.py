"""What Schemathesis has to know of the API that its OpenAPI document does not say: who is signed in to the console, and how
the browser of a person comes to a step.

It takes an API with the sandbox. Limits are those of a network, and have tests of their own: each request comes from
another network here.
"""

import json
import os
import random
import secrets
import time
import urllib.error
import urllib.request

import schemathesis

BASE_URL = os.environ["REGAIN_BASE_URL"]
with open(os.environ["REGAIN_OPENAPI"]) as document:
    CONTRACT_VERSION = next(
        parameter["schema"]["enum"][0]
        for parameter in json.load(document)["paths"]["/api/v1/flow"]["post"]["parameters"]
        if parameter["name"] == "Regain-Client"
    )

SUPPORT_COOKIE = "__Host-support"
SUPPORT = "/api/v1/support"

# The flows of these are walked: they have an address, no second factor, and nothing to wait for.
ACCOUNTS = ["ada", "mary", "rosalind"]

# Not the module itself, whose numbers Schemathesis starts anew for each request that it makes up.
chance = random.Random(1)

# A code can be sent again after so long, however many were sent before.
CODES_APART_SECONDS = 13 * 60


def a_network():
    """The first part of an address of IPv6 names the network; 2001:db8::/32 is for documentation (RFC 3849)."""
    parts = [chance.randrange(0x10000) for _ in range(2)]
    return "2001:db8:%x:%x::1" % tuple(parts)


def an_idempotency_key():
    return '"%s"' % secrets.token_hex(16)


def ask(method, path, body=None, cookie=None, network=None):
    """Asks the API as the page does: the body of the answer, and the cookie that it sets."""
    request = urllib.request.Request(BASE_URL + path, method=method)
    request.add_header("Regain-Client", CONTRACT_VERSION)
    request.add_header("Idempotency-Key", an_idempotency_key())
    request.add_header("X-Forwarded-For", network or a_network())
    if cookie is not None:
        request.add_header("Cookie", cookie)
    if body is not None:
        request.add_header("Content-Type", "application/json")
        request.data = json.dumps(body).encode()
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            told = answer.read()
            made = answer.headers.get("Set-Cookie", "").split(";")[0]
    except urllib.error.HTTPError as refused:
        raise RuntimeError(f"{method} {path}: {refused.code} {refused.read().decode()}") from refused
    return json.loads(told) if told else None, made


def move_clock(seconds):
    ask("POST", "/sandbox/api/clock", {"advance_seconds": seconds})


# How often everything was put back; no session of before is one any more.
resets = 0


def reset():
    global resets
    ask("POST", "/sandbox/api/reset")
    flows.clear()
    resets += 1


@(
    schemathesis.auth(refresh_interval=600, cache_by_key=lambda case, context: resets)
    .apply_to(path_regex=f"^{SUPPORT}/")
    # Whoever signs out takes along the session of all other requests.
    .skip_for(path=f"{SUPPORT}/session/end")
)
class Lead:
    """Somebody who leads those who work on cases, and may do everything in the console."""

    def get(self, case, context):
        return self.sign_in()

    def set(self, case, token, context):
        case.cookies = {**(case.cookies or {}), SUPPORT_COOKIE: token}

    def sign_in(self):
        # A code signs in once.
        move_clock(30)
        agents, _ = ask("GET", "/sandbox/api/agents")
        lead = next(agent for agent in agents["agents"] if agent["role"] == "lead")
        secrets_of_lead = {part: lead[part] for part in ("name", "password", "code")}
        _, cookie = ask("POST", f"{SUPPORT}/session", secrets_of_lead)
        return cookie.split("=", 1)[1]


class Person:
    """Somebody on the way back to an account, in a browser of their own."""

    def __init__(self):
        self.account = chance.choice(ACCOUNTS)
        self.network = a_network()
        self.cookie = None

    def act(self, action):
        _, cookie = ask("POST", "/api/v1/flow/actions", action, self.cookie, self.network)
        # Whoever has proved something gets another one.
        self.cookie = cookie or self.cookie

    def start(self):
        _, self.cookie = ask(
            "POST", "/api/v1/flow", {"situation": "forgot_password"}, network=self.network
        )

    def identify(self):
        self.act({"identify": {"identifier": self.account}})

    def choose_proof(self):
        move_clock(CODES_APART_SECONDS)
        self.act({"choose_proof": {"kind": "email_code"}})

    def enter_code(self):
        self.act({"submit_code": {"code": last_code()}})

    def set_password(self):
        self.act({"set_password": {"password": f"weaves {secrets.token_hex(8)}"}})


# How far somebody may have come: what was done until then.
WALK = [Person.start, Person.identify, Person.choose_proof, Person.enter_code, Person.set_password]

# The cookies of those who have come so far, by how many things they did.
flows = {}


def last_code():
    """The code that was mailed last; mail is sent a moment after the answer that causes it."""
    for _ in range(200):
        told, _ = ask("GET", "/sandbox/api/messages")
        codes = [message["code"] for message in told["messages"] if message.get("code")]
        if codes and not told["waiting"]:
            return codes[-1]
        time.sleep(0.05)
    raise RuntimeError("no code was sent")


def walk(far):
    person = Person()
    for step in WALK[:far]:
        step(person)
    return person.cookie


def a_flow():
    """The cookie of a browser that has come to some step, or to none; walked there where there is none yet."""
    far = chance.randrange(len(WALK) + 1)
    if far and far not in flows:
        try:
            flows[far] = walk(far)
        except RuntimeError:
            # What was made up before may have locked the account, or used all codes up.
            reset()
            flows[far] = walk(far)
    return flows.get(far)


def whole(value):
    """The same with whole numbers as every writer of JSON writes them: 72 and not 72.0, which is one too by JSON Schema."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [whole(one) for one in value]
    if isinstance(value, dict):
        return {name: whole(one) for name, one in value.items()}
    return value


@schemathesis.hook
def map_body(context, body):
    return whole(body)


@schemathesis.hook
def before_call(context, case, kwargs):
    case.headers["X-Forwarded-For"] = a_network()
    if case.operation.path.startswith(SUPPORT):
        return
    cookie = a_flow()
    if cookie:
        name, value = cookie.split("=", 1)
        case.cookies = {**(case.cookies or {}), name: value}


@schemathesis.hook
def after_call(context, case, response):
    # A flow that is over, or whose browser was given another cookie, is walked anew.
    if response.status_code not in (404, 410) and "set-cookie" not in response.headers:
        return
    sent = response.request.headers.get("Cookie", "")
    for far, cookie in list(flows.items()):
        if cookie in sent:
            del flows[far]
