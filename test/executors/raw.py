"""Says what the Deepgram API answers to a request as it stands on the wire. usage: raw.py FOLDER, the unpacked archive.

It decodes as decoding.json says, and takes the checks in the order of order.json: from the schemas, or from a reader below.
"""

import base64
import ipaddress
import json
import math
import re
import sys
from datetime import date, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

root = Path(sys.argv[1])
sys.argv[1] = str(root / "schemas")

from executor import answer_of, constraints  # noqa: E402


def read(name):
    return json.loads((root / name).read_text(encoding="utf-8"))


decoding, order, errors = read("decoding.json"), read("order.json")["endpoints"], read("errors.json")["errors"]
blocks = [(ipaddress.ip_network(one["block"]), one) for one in read("special-purpose-addresses.json")["blocks"]]
fields = ["connection", "content-encoding", "content-length", "content-type", "transfer-encoding", "upgrade"]


class Undecided(Exception):
    """The rest of the request is accepted: no one knows what the server reads."""


def decoded_query(raw, known):
    is_strict = known.get("library") == "serde_qs"
    texts, values = {}, {}
    for part in filter(None, raw.split("&")):
        name, equals, value = part.partition("=")
        try:
            name, value = (unquote(one.replace("+", " "), errors="strict" if is_strict else "replace") for one in (name, value))
        except UnicodeDecodeError:
            raise Undecided from None
        if is_strict and "[" in part.partition("=")[0] or not equals and name in known.get("required", []):
            raise Undecided
        if equals:
            texts.setdefault(name, []).append(value)
    for name, found in texts.items():
        kind = decoding["types"].get(known.get("query", {}).get(name))
        if kind is None:
            values[name] = found if len(found) > 1 else found[0]
        elif kind.get("list"):
            values[name] = [] if found == [""] else found
        elif len(found) > 1:
            raise Undecided
        else:
            values[name] = typed(found[0], kind["reads"])
    return values


def typed(text, patterns):
    for one in patterns:
        if re.fullmatch(one["pattern"], text):
            value = text == "true" if one["as"] == "boolean" else int(text) if re.fullmatch(r"[+-]?[0-9]+", text) else float(text)
            if one["as"] == "undecided" or not math.isfinite(value):
                raise Undecided
            return value
    return text


def media_type(headers, types):
    essence = headers.get("content-type", "").split(";")[0].strip(" \t").lower()
    if types is None or essence == types.get("text"):
        return types and "text"
    is_json = essence == types["json"] or re.search(types.get("jsonToo", "(?!)"), essence)
    return "json" if is_json else types.get("absent") if essence == "" else None


def unique(pairs):
    if len({name for name, _ in pairs}) < len(pairs):
        raise Undecided
    return dict(pairs)


def no_constant(name):
    raise ValueError(name)


def web_url(text):
    """The scheme and the host of a URL as browsers read it; None if it is none."""
    text = re.sub(r"[\t\n\r]", "", text.strip("".join(map(chr, range(33)))))
    scheme, colon, rest = text.partition(":")
    if not colon or not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*", scheme):
        return None
    if scheme.lower() not in ("http", "https", "ws", "wss", "ftp"):
        return scheme.lower(), ""
    host = re.split(r"[/\\?#]", rest.lstrip("/\\"))[0].rpartition("@")[2].lower()
    found = re.fullmatch(r"(\[[0-9a-f:.]+\]|[^:\[\] <>^|%]+)(?::([0-9]*))?", host)
    if found is None or int(found[2] or 0) > 65535:
        return None
    return scheme.lower(), found[1]


def address(host):
    """The IP address that a host is, also with fewer than four numbers, in octal or in hexadecimal."""
    if host.startswith("["):
        return ipaddress.ip_address(host[1:-1])
    parts = host.rstrip(".").split(".")
    if len(parts) > 4 or not all(re.fullmatch(r"0x[0-9a-f]*|[0-9]+", part) for part in parts):
        return None
    numbers = [int(part, 16) if part.startswith("0x") else int(part, 8 if part.startswith("0") else 10) for part in parts]
    value = sum(number << 8 * (3 - place) for place, number in enumerate(numbers[:-1])) + numbers[-1]
    return ipaddress.ip_address(value)


def is_private(host):
    if re.search(r"(?:^|\.)localhost$", host.rstrip(".")):
        return True
    place = address(host)
    if place is None:
        return False
    around = [(net, one) for net, one in blocks if net.version == place.version and place in net]
    net, one = max(around, key=lambda pair: pair[0].prefixlen, default=(None, {"public": True}))
    if "embedsAt" in one:
        return is_private(str(ipaddress.ip_address(int(place) >> (96 - one["embedsAt"]) & 0xFFFFFFFF)))
    return not one["public"] and one["rejects"] != "inferred"


def uuid_fault(text):
    braces, urn = text.startswith("{") and text.endswith("}") and len(text) > 1, text.startswith("urn:uuid:")
    inside = text[1:-1] if braces else text[9:] if urn else text
    odd = re.search(r"[^0-9a-fA-F-]", inside)
    if odd:
        at = len(inside[: odd.start()].encode()) + (1 if braces else 9 if urn else 0) + 1
        return f"invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-zA-Z], found `{odd[0]}` at {at}"
    if not braces and not urn and "-" not in inside:
        return f"invalid length: expected length 32 for simple format, found {len(text.encode())}"
    return None


def read_body(call):
    """The body as its check finds it: None, or the `when` of what is wrong with it."""
    if call["media"] != "json":
        return None
    if call["body"] == b"" and "json-missing" in call["rules"]:
        return "json-missing"
    text = call["body"].decode()
    if text == "" and call["known"].get("bodyOptional"):
        return None
    try:
        value = json.loads(text.lstrip("\ufeff"), parse_constant=no_constant, object_pairs_hook=unique)
    except ValueError:
        return next(rule for rule in call["rules"] if rule in ("json-syntax", "body-not-json"))
    # a list may stand for an object, and a lone surrogate is up to the reader
    if text.startswith("\ufeff") or isinstance(value, list) and value or re.search("[\ud800-\udfff]", json.dumps(value, ensure_ascii=False)):
        raise Undecided
    call["decoded"]["body"] = value
    return None


def check_utf8(call):
    if call["media"] is None:
        return None
    try:
        text = call["body"].decode()
    except UnicodeDecodeError:
        return "body-not-utf8"
    if call["media"] == "text":
        call["decoded"]["body"] = text
    return None


def check_size(call):
    headers, body = call["decoded"]["headers"], call["body"]
    declared = headers.get("content-length", "").strip(" \t")
    size = len(body) if body is not None else int(declared) if re.fullmatch("[0-9]+", declared) and "transfer-encoding" not in headers else 0
    return next(iter(call["rules"])) if size > call["stage"]["limit"] else None


def check_callback(call):
    text = call["decoded"]["query"].get("callback")
    url = web_url(text) if isinstance(text, str) and text else ("http", "")
    return "callback-not-a-url" if url is None or url[0] not in ("http", "https") else None


def check_remote(call):
    body = call["decoded"].get("body")
    text = body.get("url") if isinstance(body, dict) else None
    if not isinstance(text, str):
        return None
    url = web_url(text)
    if url is None:
        return "url-not-a-url"
    return "url-not-public" if url[0] in ("http", "https") and is_private(url[1]) else None


def check_audio(call):
    body, headers = call["body"], call["decoded"]["headers"]
    if call["media"] is not None or "encoding" in call["decoded"]["query"] or headers.get("content-encoding", "identity") != "identity":
        return None
    if body == b"":
        return "audio-empty"
    text = body[:512].decode("utf-8", "replace")
    if re.search("[\0-\x08\x0b\x0e-\x1f\x7f\ufffd]", text) or re.match(r"(?i)\s*(?:--|#EXTM3U|NIST_1A|\[playlist\]|ffconcat)", text) or "<MPD" in text:
        return None
    return "audio-json" if re.match(r"\s*\{", text) else "audio-markup" if re.match(r"(?i)\s*<(?:!doctype|html|\?xml)", text) else "audio-text"


def check_above(call):
    query, stage = call["decoded"]["query"], call["stage"]
    value, most = query.get(stage["members"][0]), query.get(stage["other"]["member"], stage["other"].get("otherwise"))
    is_above = isinstance(value, (int, float)) and isinstance(most, (int, float)) and value > most
    return next(iter(call["rules"])) if is_above else None


def check_dates(call):
    query = call["decoded"]["query"]
    for text in (query[name] for name in call["stage"]["members"] if query.get(name)):
        if not is_date(re.split("[Tt ]", text)[0]):
            return "date-invalid"
    return None


def is_date(text):
    try:
        return bool(date(*map(int, re.fullmatch(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", text).groups())))
    except (AttributeError, ValueError):
        return False


def check_expiration(call):
    """A date with a time and an offset, once the types of all fields are right."""
    if "expiration-date-invalid" not in call["rules"] or not isinstance(text := call["decoded"].get("body", {}).get("expiration_date"), str):
        return None
    if is_date(text):
        return "expiration-date-without-time"
    try:
        return None if datetime.fromisoformat(re.sub("[zZ]$", "+00:00", text)).tzinfo else "expiration-date-invalid"
    except ValueError:
        return "expiration-date-invalid"


def check_path(call):
    return "path-missing" if call["path"] in ("", "/") else None


readers = {
    "session-path": check_path,
    "callback": check_callback,
    "date": check_dates,
    "not-above": check_above,
    "body-size": check_size,
    "utf-8": check_utf8,
    "json-body": read_body,
    "json-url": read_body,
    "json-deserialization": read_body,
    "remote-url": check_remote,
    "audio-body": check_audio,
}


def answer_of_reader(name):
    error = errors[name]
    message = error.get("details") or error.get("err_msg")
    said = {"error": name, "status": error["status"], "err_code": error.get("err_code") or error.get("category")}
    return {"verdict": "rejected", **said, "err_msg": None if "{" in message else message}


def filled(call, said):
    """Fills what the schema leaves to a reader."""
    if said.get("error") == "uuid-not-parsed" and said["err_msg"] is None:
        faults = (uuid_fault(text) for text in call["decoded"]["path"].values())
        fault = next((one for one in faults if one), None)
        said["err_msg"] = fault and f"UUID parsing failed: {fault}"
    return said


def answer(endpoint, request):
    known = decoding["endpoints"][endpoint]
    target = urlsplit(request["url"])
    headers = {name.lower(): value if isinstance(value, str) else ", ".join(value) for name, value in request.get("headers", {}).items()}
    if target.scheme in ("ws", "wss"):
        headers |= {"connection": "Upgrade", "upgrade": "websocket"}
    body = base64.b64decode(request["bodyBase64"]) if "bodyBase64" in request else request["body"].encode("utf-8", "surrogateescape") if "body" in request else None
    decoded = {"endpoint": endpoint, "query": {}, "headers": {name: headers[name] for name in fields if name in headers}}
    names = re.findall(r"\{(\w+)\}", known["path"])
    if names:
        segments = re.fullmatch(re.sub(r"\{\w+\}", "([^/]*)", known["path"]), target.path)
        decoded["path"] = dict(zip(names, map(unquote, segments.groups())))
    media = media_type(headers, known.get("body"))
    call = {"known": known, "decoded": decoded, "media": media, "body": body, "path": target.path}
    try:
        decoded["query"] = decoded_query(target.query, known)
        for stage in order[endpoint]:
            if stage.get("needsBody") and (body is None or headers.get("content-encoding", "identity") != "identity"):
                break
            rules = stage.get("rules", {})
            here = {**call, "stage": stage, "rules": rules}
            if rules and (rule := readers.get(stage["check"], lambda _: None)(here)) in rules:
                return answer_of_reader(rules[rule])
            first, last = stage.get("schema", (1, 0))
            for entry, holds in constraints(endpoint)[first - 1 : last]:
                if not holds.is_valid(decoded):
                    return filled(call, answer_of(entry, decoded))
            if (rule := check_expiration(here)) in rules:
                return answer_of_reader(rules[rule])
    except Undecided:
        pass
    return {"verdict": "accepted"}


if __name__ == "__main__":
    for line in sys.stdin:
        case = json.loads(line)
        print(json.dumps({"id": case["id"], **answer(case["endpoint"], case["request"])}), flush=True)
