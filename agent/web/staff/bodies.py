"""The body of a staff form: its fields, and the file that came with it."""

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack
from urllib.parse import parse_qsl

from fastapi import HTTPException, Request
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

LARGEST_FORM = 64 * 1024  # octets
MOST_FIELDS = 150  # a table may have a hundred columns


async def read_limited(request: Request, most: int) -> bytes:
    """The body. Raises HTTPException (413) for one of more octets."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise HTTPException(413, "The form is too large.")
    return bytes(body)


async def read_fields(request: Request) -> dict[str, str]:
    """The fields of a small form, without blanks around them. Raises HTTPException: 413, 400."""
    body = await read_limited(request, LARGEST_FORM)
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        raise HTTPException(400, "This is not a form of this page.") from None
    return {name: value.replace("\0", "").replace("\r\n", "\n").strip() for name, value in pairs}


async def read_upload(request: Request, most: int) -> tuple[dict[str, str], bytes, str]:
    """The fields of a form, the content of its file, and the file's name. Raises HTTPException: 413, 400."""
    body = await read_limited(request, most)

    async def stream() -> AsyncGenerator[bytes, None]:
        yield body

    try:
        parser = MultiPartParser(request.headers, stream(), max_files=1, max_fields=MOST_FIELDS, max_part_size=most)
        form = await parser.parse()
    except (MultiPartException, KeyError, UnicodeDecodeError):
        raise HTTPException(400, "This is not a form of this page.") from None
    async with AsyncExitStack() as stack:
        stack.push_async_callback(form.close)
        fields = {name: value.strip() for name, value in form.items() if isinstance(value, str)}
        file = form.get("file")
        if isinstance(file, UploadFile):
            return fields, await file.read(), (file.filename or "")[:200]
    return fields, b"", ""
