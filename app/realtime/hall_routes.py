"""The live websocket of the screen in the hall. Only its link is asked for."""

from fastapi import WebSocket

from app.core import limits
from app.core.api import api_router
from app.core.errors import TooManyRequestsError
from app.realtime import protocol
from app.realtime.halls import REVOKED, Screen, find_hall
from app.realtime.running import Running

router = api_router()


@router.websocket("/hall/{token}/live")
async def hall_live(websocket: WebSocket, token: str) -> None:
    """Everything that the screen shows, as it changes: `{"type": "hall", "hall": …}`, `{"type": "alive"}` between
    changes, `{"type": "revoked"}` when the link is taken back. The screen says nothing."""
    await websocket.accept()
    halls = Running.halls
    hall = await find_hall(token) if len(token) <= 64 else None
    if hall is None:
        await _refuse_link(websocket)
        return
    if halls is None:
        await websocket.close(protocol.LINK_REVOKED)
        return
    screen = Screen()
    if not halls.add(hall, screen):
        await websocket.send_text(protocol.refused("too_many_screens"))
        await websocket.close(protocol.TOO_MANY)
        return
    try:
        await screen.serve(websocket)
    finally:
        halls.remove(token, screen)


async def _refuse_link(websocket: WebSocket) -> None:
    """Only a link that doesn't exist counts as a try, so no screen is held up by what others behind its address do."""
    address = websocket.client.host if websocket.client else "unknown"
    try:
        await limits.spend([(limits.HALL_ADDRESS, limits.network(address))])
    except TooManyRequestsError:
        await websocket.send_text(protocol.refused("too_many_requests"))
        await websocket.close(protocol.TOO_MANY)
        return
    await websocket.send_text(REVOKED)
    await websocket.close(protocol.LINK_REVOKED)
