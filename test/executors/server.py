"""Answers as Deepgram does, with Flask. usage: server.py FOLDER, the unpacked archive. It prints its port."""

import json
import re
import uuid

from flask import Flask, Response, request
from raw import answer, decoding, errors
from werkzeug.serving import make_server

app = Flask(__name__)


def endpoint_of(method, path):
    for name, known in decoding["endpoints"].items():
        template = re.sub(r"\{\w+\}", "[^/]+", known["path"])
        if known["method"] == method and not known.get("webSocket") and re.fullmatch(template, path):
            return name
    return None


@app.route("/<path:_path>", methods=["GET", "POST", "PUT", "PATCH", "DELETE"])
def answered(_path):
    url = request.environ["RAW_URI"]
    endpoint = endpoint_of(request.method, url.partition("?")[0])
    if endpoint is None:
        return Response(status=404)
    body = request.get_data().decode("utf-8", "surrogateescape")
    said = answer(endpoint, {"method": request.method, "url": url, "headers": dict(request.headers), "body": body})
    if said["verdict"] == "accepted":
        return Response(status=200)
    request_id, code, message = str(uuid.uuid4()), said["err_code"], said["err_msg"]
    error = errors[said["error"]]
    headers = {"dg-request-id": request_id, "content-type": "application/json"}
    if error["shape"] == "text":
        return Response(message, said["status"], {**headers, "content-type": "text/plain; charset=utf-8"})
    if error["shape"] == "category":
        reply = {"category": code, "message": error["message"], "details": message, "request_id": request_id}
    else:
        reply = {"err_code": code, "err_msg": message, "request_id": request_id}
        if re.fullmatch(r"[\t -~]*", message):
            headers["dg-error"] = message
    return Response(json.dumps(reply, separators=(",", ":"), ensure_ascii=False), said["status"], headers)


if __name__ == "__main__":
    server = make_server("127.0.0.1", 0, app)
    print(server.server_port, flush=True)
    server.serve_forever()
