"""Many comments at once, for tests and measurements of long threads."""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


async def fill_thread(session: AsyncSession, thread_id: UUID, author_id: UUID, count: int) -> None:
    """Add `count` comments to a thread that has none, nested up to eight deep, in a few statements.

    Every tenth comment begins a tree of its own; the others reply within the ten before.
    """
    await session.execute(
        text("SELECT 1 FROM thread WHERE id = :thread FOR NO KEY UPDATE"), {"thread": thread_id}
    )
    await session.execute(
        text(
            """
            WITH numbered AS (
              SELECT n, uuidv7() AS id, ((n - 1) / 10) * 10 + 1 AS root, (n - 1) % 10 AS place
              FROM generate_series(1, :count) AS n
            ), placed AS (
              SELECT n, id,
                CASE
                  WHEN place = 0 THEN ARRAY[n]
                  WHEN place < 8 THEN ARRAY(SELECT generate_series(root, n))
                  ELSE ARRAY[root, n]
                END AS path,
                CASE WHEN place = 0 THEN NULL WHEN place < 8 THEN n - 1 ELSE root END AS above
              FROM numbered
            )
            INSERT INTO comment
              (id, cooperative_id, thread_id, parent_id, author_id, number, path, body, body_html, created_at)
            SELECT placed.id, thread.cooperative_id, thread.id, parent.id, :author, placed.n, placed.path,
              'Comment number ' || placed.n, '<p>Comment number ' || placed.n || '</p>',
              thread.created_at + placed.n * interval '1 microsecond'
            FROM placed
            JOIN thread ON thread.id = :thread
            LEFT JOIN placed AS parent ON parent.n = placed.above
            ORDER BY placed.n
            """
        ),
        {"thread": thread_id, "author": author_id, "count": count},
    )
    await session.execute(
        text(
            "UPDATE thread SET last_comment_number = :count, comment_count = :count, "
            "last_activity_at = greatest(last_activity_at, now()) WHERE id = :thread"
        ),
        {"thread": thread_id, "count": count},
    )
