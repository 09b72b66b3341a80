"""The live websocket."""

from fastapi import WebSocket

from app.accounts.current import CurrentPerson, cookie_name, person_of_cookie, person_of_token, secret_hash
from app.core.api import api_router
from app.core.asgi import bearer
from app.realtime import protocol
from app.realtime.queries import reading
from app.realtime.running import Running
from app.realtime.sockets import LiveSocket

router = api_router()


async def who_asks(websocket: WebSocket) -> tuple[CurrentPerson | None, bytes | None]:
    """The person behind a socket, and the hash of the token when it is a program's. A token needs `read`."""
    token = bearer(websocket.headers)
    secret = websocket.cookies.get(cookie_name())
    if token is None and secret is None:
        return None, None
    async with reading() as session:
        if token is None:
            return await person_of_cookie(session, secret or ""), None
        person = await person_of_token(session, token)
    if person is None or "read" not in (person.scopes or ()):
        return None, None
    return person, secret_hash(token)


@router.websocket("/live")
async def live(websocket: WebSocket) -> None:
    """Events and turnouts as they happen; see app/realtime/protocol.py. Its origin was checked before."""
    hub = Running.hub
    person, token_hash = await who_asks(websocket)
    await websocket.accept()
    if person is None or hub is None:
        await websocket.send_text(protocol.refused("sign_in_first"))
        await websocket.close(protocol.SIGN_IN_FIRST)
        return
    socket = LiveSocket(websocket, person, token_hash)
    if not hub.add(socket):
        await websocket.send_text(protocol.refused("too_many_sockets"))
        await websocket.close(protocol.TOO_MANY)
        return
    try:
        await socket.listen(lambda asked: hub.follow(socket, asked))
    finally:
        hub.remove(socket)
