"""The chat by plain requests, where no socket gets through: looking for news, which waits for some, and writing."""

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import JSONResponse

from agent.storage.chat_lines import Chat
from agent.web.chat.frames import LARGEST_FRAME, NoFrameError, Say, describe_chat, parse_frame
from agent.web.chat.room import Guest, Room

STATUS = {"empty": 422, "too_long": 422, "too_often": 429, "later": 503}
CORS = {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "authorization, content-type",
    "Access-Control-Max-Age": "600",
    "Vary": "Origin",
}


def make_request_routes(room: Room) -> APIRouter:
    """`/chat/messages`, to read and to write; pages of other sites are allowed to ask where they are welcome."""
    routes = APIRouter()

    @routes.options("/chat/messages")
    async def allow(request: Request) -> Response:
        """What a browser asks before it lets a page of another site ask us (Fetch, section 3.3)."""
        turned_away = room.turn_away(request.headers, address_of(request))
        return Response(status_code=403 if turned_away else 204, headers=None if turned_away else share(request))

    @routes.get("/chat/messages")
    async def read_lines(request: Request, after: str = "") -> Response:
        """The whole chat as soon as it is another one than at `after`; the same position when nothing happened."""
        guest = let_in(room, request)
        chat = await wait_for_news(room, guest, after)
        lines = describe_chat(chat) if chat.position != after else describe_chat(Chat((), chat.waiting, after))
        return JSONResponse({"token": guest.badge.token, **lines}, headers=share(request))

    @routes.post("/chat/messages")
    async def write_line(request: Request) -> Response:
        """Take a line in; 202 once it is stored."""
        guest = let_in(room, request)
        if guest.badge.is_new:
            return explain(request, 401, "look_first")
        try:
            line = parse_frame(await read_small_body(request))
        except NoFrameError:
            return explain(request, 400, room.refuse("no_json"))
        if not isinstance(line, Say):
            return explain(request, 400, room.refuse("no_frame"))
        fault = await room.hear(guest, line, line)
        if fault:
            return explain(request, STATUS[fault], fault)
        return JSONResponse({"id": line.id}, 202, headers=share(request))

    return routes


def let_in(room: Room, request: Request) -> Guest:
    """Who asks. Raises HTTPException for a page that is not welcome (403) and for too many requests (429)."""
    address = address_of(request)
    reason = room.turn_away(request.headers, address)
    if reason:
        raise HTTPException(403 if reason == "origin" else 429)
    token = request.headers.get("authorization", "").removeprefix("Bearer ")
    return room.greet(token, address, request.headers)


def address_of(request: Request) -> str:
    """The network address that asks."""
    return request.client.host if request.client else ""


def share(request: Request) -> dict[str, str]:
    """The headers that let a page of a welcome site read the answer."""
    origin = request.headers.get("origin")
    return CORS | {"Access-Control-Allow-Origin": origin} if origin else dict(CORS)


async def wait_for_news(room: Room, guest: Guest, seen: str) -> Chat:
    """The chat once it is not at `seen` any more, or as it stands after a while."""
    with room.notices.watch(guest.badge.visitor) as news:
        chat = await room.read(guest)
        if chat.position != seen:
            return chat
        try:
            await asyncio.wait_for(news.wait(), room.longest_look)
        except TimeoutError:
            return chat
        return await room.read(guest)


async def read_small_body(request: Request) -> bytes:
    """The body, as far as a line of ours can be long. Raises HTTPException (413)."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FRAME:
            raise HTTPException(413)
    return bytes(body)


def explain(request: Request, status: int, fault: str) -> JSONResponse:
    """Why a line was not taken, as problem details (RFC 9457)."""
    problem: Mapping[str, Any] = {"title": HTTPStatus(status).phrase, "status": status, "detail": fault}
    return JSONResponse(problem, status, headers=share(request), media_type="application/problem+json")
