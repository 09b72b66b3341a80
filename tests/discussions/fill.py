"""Many comments at once, for tests and measurements of long threads."""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

_INSERT = text(
    """
    WITH placed AS MATERIALIZED (
      SELECT n, uuidv7() AS id, ((n - 1) / 10) * 10 + 1 AS root, (n - 1) % 10 AS place
      FROM generate_series(CAST(:first AS int), CAST(:last AS int)) AS n
    ), related AS (
      SELECT *, lag(id) OVER (ORDER BY n) AS former, first_value(id) OVER (PARTITION BY root ORDER BY n) AS top
      FROM placed
    )
    INSERT INTO comment
      (id, cooperative_id, thread_id, parent_id, author_id, number, path, body, body_html, created_at)
    SELECT related.id, thread.cooperative_id, thread.id,
      CASE WHEN place = 0 THEN NULL WHEN place < 8 THEN former ELSE top END,
      :author, n,
      CASE
        WHEN place = 0 THEN ARRAY[n]
        WHEN place < 8 THEN ARRAY(SELECT generate_series(root, n))
        ELSE ARRAY[root, n]
      END,
      'Comment number ' || n, '<p>Comment number ' || n || '</p>',
      thread.created_at + n * interval '1 microsecond'
    FROM related, thread
    WHERE thread.id = :thread
    ORDER BY n
    """
)
_FIRST = 1_000


async def fill_thread(session: AsyncSession, thread_id: UUID, author_id: UUID, count: int) -> None:
    """Add `count` comments to a thread that has none, nested up to eight deep, in a few statements.

    Every tenth comment begins a tree of its own; the others reply within the ten before. The first thousand go in
    alone and are counted by ANALYZE, so that the keys of the rest are checked by index and not by reading the table.
    """
    thread, author = {"thread": thread_id}, {"thread": thread_id, "author": author_id}
    await session.execute(text("SELECT 1 FROM thread WHERE id = :thread FOR NO KEY UPDATE"), thread)
    await session.execute(_INSERT, {**author, "first": 1, "last": min(count, _FIRST)})
    if count > _FIRST:
        await session.execute(text("ANALYZE comment"))
        await session.execute(_INSERT, {**author, "first": _FIRST + 1, "last": count})
    await session.execute(
        text(
            "UPDATE thread SET last_comment_number = :count, comment_count = :count, "
            "last_activity_at = greatest(last_activity_at, now()) WHERE id = :thread"
        ),
        {**thread, "count": count},
    )
