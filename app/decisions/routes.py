"""Routes of decisions: thin; the rules and writes are in the modules beside."""

from fastapi import APIRouter

router = APIRouter(tags=["decisions"])
