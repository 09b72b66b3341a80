"""Where the API lives and how its routers are made."""

from fastapi import APIRouter

API = "/api/v1"


def api_router(tag: str | None = None) -> APIRouter:
    """A router whose routes know their whole path, so that the application can hold them in one flat list.

    A router that is included keeps its routes to itself: each request then tries them twice, and twice again for
    every router within. That was a fifth of the time that a ballot took. An operation is called as its function.
    """
    return APIRouter(
        prefix=API, tags=[tag] if tag else None, generate_unique_id_function=lambda route: route.name
    )
