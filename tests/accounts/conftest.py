"""Every test begins with the clock right and no limit used."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from app.core import clock
from tests.accounts.helpers import forget_limits


@pytest.fixture(autouse=True)
async def _fresh(application: FastAPI) -> AsyncIterator[None]:
    clock.reset()
    await forget_limits()
    yield
    clock.reset()
