"""Says what the Deepgram API answers, with nothing but a JSON Schema validator: a request a line in, a verdict a line out."""

import json
import re
import sys
from functools import cache, reduce
from pathlib import Path

from jsonschema import Draft7Validator

schemas = Path(sys.argv[1])


@cache
def constraints(endpoint):
    bundle = json.loads((schemas / f"{endpoint}.request.json").read_text(encoding="utf-8"))
    # each entry is something that the server rejects, in its order
    return [(entry, Draft7Validator(entry)) for entry in bundle.get("allOf", [])]


def filled(message, request):
    """Fills slots: {/query/model} is a value of the request, {#/query/keyterm} the number of items of a list, or of characters of a text."""

    def value(slot):
        names = [name.replace("~1", "/").replace("~0", "~") for name in slot[2].split("/")]
        found = reduce(lambda part, name: part[int(name)] if isinstance(part, list) else part[name], names, request)
        if slot[1] == "#":
            return str(len(found))
        return found if isinstance(found, str) else json.dumps(found)

    return re.sub(r"\{(#?)/([^{}]+)\}", value, message)


def answer(request):
    """The verdict on a decoded request."""
    failed = next((entry for entry, holds in constraints(request["endpoint"]) if not holds.is_valid(request)), None)
    return {"verdict": "accepted"} if failed is None else answer_of(failed, request)


def answer_of(failed, request):
    """The status, the code and the message of an entry. The message is None where it needs the server's reader."""
    said = failed["x-deepgram-message"]
    message = None if "x-deepgram-text" in failed else filled(said["message"], request)
    return {"verdict": "rejected", "error": failed["x-deepgram-error"], "status": said["status"], "err_code": said.get("code"), "err_msg": message}


if __name__ == "__main__":
    for line in sys.stdin:
        case = json.loads(line)
        verdict = answer(case["decoded"]) if "decoded" in case else {"verdict": "undecided"}
        print(json.dumps({"id": case["id"], **verdict}), flush=True)
