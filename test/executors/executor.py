"""Says what the Deepgram API answers, with nothing but a JSON Schema validator: a request a line in, a verdict a line out."""

import json
import sys
from functools import cache
from pathlib import Path

from jsonschema.validators import validator_for

_, schemas, errors, ending = sys.argv
catalogue = json.loads(Path(errors).read_text(encoding="utf-8"))["errors"]


@cache
def constraints(endpoint):
    bundle = json.loads(Path(schemas, f"{endpoint}.request.{ending}").read_text(encoding="utf-8"))
    validator = validator_for(bundle)
    # each entry is something that the server rejects, in its order
    return [(entry["x-deepgram-error"], validator(entry)) for entry in bundle.get("allOf", [])]


for line in sys.stdin:
    case = json.loads(line)
    decoded = case.get("decoded")
    answer = {"id": case["id"], "verdict": "undecided"}
    if decoded is not None:
        failed = next((error for error, holds in constraints(decoded["endpoint"]) if not holds.is_valid(decoded)), None)
        answer["verdict"] = "accepted" if failed is None else "rejected"
        if failed is not None:
            answer |= {"error": failed, "status": catalogue[failed]["status"], "err_code": catalogue[failed].get("err_code")}
    print(json.dumps(answer), flush=True)
