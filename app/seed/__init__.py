"""Demo cooperatives: a bakery, a recovered factory, and a course's practice cooperative."""

from app.seed.remove import wipe
from app.seed.renew import renew
from app.seed.run import seed

__all__ = ["renew", "seed", "wipe"]
