"""The floor of webhooks: checks the signature and answers 200 (`python -m benchmarks.bare_webhook PORT SECRET`)."""

import hashlib
import hmac
import sys

import uvicorn
from fastapi import FastAPI, Request, Response

app = FastAPI()


@app.post("/webhooks/meta")
async def take(request: Request) -> Response:
    """Nothing is read and nothing is kept."""
    made = "sha256=" + hmac.new(sys.argv[2].encode(), await request.body(), hashlib.sha256).hexdigest()
    is_signed = hmac.compare_digest(made, request.headers.get("x-hub-signature-256", ""))
    return Response(status_code=200 if is_signed else 401)


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False)
