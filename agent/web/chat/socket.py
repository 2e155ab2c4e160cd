"""The chat over a WebSocket: lines go in one by one, each acknowledged once it is stored; news comes as it happens."""

import asyncio
from contextlib import suppress

import structlog
from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from sqlalchemy.exc import SQLAlchemyError
from starlette.websockets import WebSocketState

from agent.storage.chat_lines import Chat
from agent.web.chat.frames import Hello, NoFrameError, Say, describe_chat, describe_lines, parse_frame, write_frame
from agent.web.chat.limits import CrowdedError
from agent.web.chat.room import Guest, Room

HELLO_SECONDS = 10.0  # who says nothing at all is let go
PAUSE_SECONDS = 1.0  # before the database is asked again
NO_JSON, POLICY, TRY_LATER = 1007, 1008, 1013  # RFC 6455, section 7.4.1; IANA for the last

log = structlog.get_logger()


def make_socket_route(room: Room) -> APIRouter:
    """`/chat/socket`."""
    routes = APIRouter()

    @routes.websocket("/chat/socket")
    async def open_socket(socket: WebSocket) -> None:
        """Let a browser in, unless it comes from a page that is not welcome or from too crowded an address."""
        address = socket.client.host if socket.client else ""
        if room.turn_away(socket.headers, address):
            await socket.close(POLICY)
            return
        try:
            with room.limits.hold_socket(address):
                await socket.accept()
                await Talk(room, socket, address).run()
        except CrowdedError:
            room.refuse("crowded")
            await socket.close(TRY_LATER)

    return routes


class Talk:
    """One open socket."""

    def __init__(self, room: Room, socket: WebSocket, address: str) -> None:
        self._room = room
        self._socket = socket
        self._address = address

    async def run(self) -> None:
        """Talk until the browser leaves, or says what nobody understands."""
        with suppress(WebSocketDisconnect):
            try:
                await self._talk()
            except NoFrameError as error:
                self._room.refuse("no_frame" if error.is_json else "no_json")
                await self._close(POLICY if error.is_json else NO_JSON)
            except TimeoutError:
                self._room.refuse("silent")
                await self._close(POLICY)

    async def _talk(self) -> None:
        hello = await asyncio.wait_for(self._receive(), HELLO_SECONDS)
        if not isinstance(hello, Hello):
            raise NoFrameError(is_json=True)
        guest = self._room.greet(hello.token, self._address, self._socket.headers)
        with self._room.notices.watch(guest.badge.visitor) as news:
            telling = asyncio.create_task(self._tell(guest, news))
            try:
                await self._listen(guest, hello)
            finally:
                telling.cancel()

    async def _receive(self) -> Hello | Say:
        """The next frame. Raises NoFrameError and WebSocketDisconnect."""
        received = await self._socket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received.get("code", 1005))
        if received.get("text") is None:
            raise NoFrameError(is_json=False)
        return parse_frame(received["text"])

    async def _listen(self, guest: Guest, hello: Hello) -> None:
        while True:
            line = await self._receive()
            if not isinstance(line, Say):
                raise NoFrameError(is_json=True)
            fault = await self._room.hear(guest, line, hello)
            if fault:
                await self._send(write_frame("refused", id=line.id, reason=fault))
            else:
                await self._send(write_frame("taken", id=line.id))

    async def _tell(self, guest: Guest, news: asyncio.Event) -> None:
        """Welcome the guest with all that was said so far, and then tell what is new."""
        chat = await self._read(guest)
        await self._send(write_frame("welcome", token=guest.badge.token, **describe_chat(chat)))
        shown, waiting = {line.id for line in chat.lines}, chat.waiting
        while await news.wait():
            news.clear()
            chat = await self._read(guest)
            fresh = [line for line in chat.lines if line.id not in shown]
            if fresh or chat.waiting != waiting:
                await self._send(write_frame("news", lines=describe_lines(fresh), waiting=chat.waiting))
            shown, waiting = {line.id for line in chat.lines}, chat.waiting

    async def _read(self, guest: Guest) -> Chat:
        """What there is to read, as soon as the database answers."""
        while True:
            try:
                return await self._room.read(guest)
            except SQLAlchemyError as error:
                log.warning("chat_not_read", error=type(error).__name__)
                await asyncio.sleep(PAUSE_SECONDS)

    async def _send(self, frame: str) -> None:
        """Send a frame, if anybody is still there; that nobody is, the next frame to receive says."""
        with suppress(WebSocketDisconnect, RuntimeError):
            await self._socket.send_text(frame)

    async def _close(self, code: int) -> None:
        if self._socket.application_state is WebSocketState.CONNECTED:
            await self._socket.close(code)
