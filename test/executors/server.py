"""A server that answers a bad request as Deepgram does: usage: server.py SCHEMAS. It prints its port. It is made from the archive alone."""

import json
import re
import sys
import uuid
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from executor import answer

errors = json.loads((Path(sys.argv[1]) / "../errors.json").read_text(encoding="utf-8"))["errors"]
bundle = json.loads((Path(sys.argv[1]) / "speak.v1.request.json").read_text(encoding="utf-8"))


def typed(text, types):
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "integer" in types and re.fullmatch(r"\+?[0-9]+", text) or "number" in types and re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", text):
        return json.loads(text.lstrip("+"))
    return text


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        types = bundle["properties"]["query"]["properties"]
        values = parse_qs(urlsplit(self.path).query, keep_blank_values=True)
        query = {name: typed(value[0], types.get(name, {}).get("type", [])) for name, value in values.items()}
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        headers = {name.lower(): value for name, value in self.headers.items()}
        said = answer({"endpoint": "speak.v1", "query": query, "headers": headers, "body": body})
        request_id = str(uuid.uuid4())
        reply = {"err_code": said.get("err_code"), "err_msg": said.get("err_msg"), "request_id": request_id}
        self.send_response(said.get("status", 200))
        if said["verdict"] == "rejected" and errors[said["error"]]["shape"] == "error-code":
            self.send_header("content-type", "application/json")
            self.send_header("dg-error", said["err_msg"])
            self.send_header("dg-request-id", request_id)
        self.end_headers()
        self.wfile.write(json.dumps(reply, separators=(",", ":"), ensure_ascii=False).encode())

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
