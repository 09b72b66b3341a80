/**
 * What an event does to what a client knows: put these, remove those, nothing else.
 *
 * Pure, and in syntax that Node runs as it stands: the server's tests run it through `reduce-check.ts`.
 */

export interface Item {
  readonly id: string;
}

/** Items of one resource by their id. */
export type Table = Readonly<Record<string, Item>>;

/** Everything known of one cooperative: resource → id → value. */
export type State = Readonly<Record<string, Table>>;

export interface Change {
  readonly put?: Readonly<Record<string, readonly Item[]>>;
  readonly remove?: Readonly<Record<string, readonly string[]>>;
}

export interface LiveEvent extends Change {
  readonly type: "event";
  readonly cooperative: string;
  readonly number: number;
  readonly kind: string;
  readonly at: string;
  readonly actor_id: string | null;
}

/** The state after a change; tables that it does not touch keep their identity. */
export function apply(state: State, change: Change): State {
  const next: Record<string, Table> = { ...state };
  for (const [resource, items] of Object.entries(change.put ?? {})) {
    if (items.length === 0) continue;
    const table: Record<string, Item> = { ...next[resource] };
    for (const item of items) table[item.id] = item;
    next[resource] = table;
  }
  for (const [resource, ids] of Object.entries(change.remove ?? {})) {
    if (ids.length === 0) continue;
    const table: Record<string, Item> = { ...next[resource] };
    for (const id of ids) delete table[id];
    next[resource] = table;
  }
  return next;
}

/** The state with freshly fetched items laid over it. */
export function mergeFresh(state: State, fresh: Readonly<Record<string, readonly Item[]>>): State {
  return apply(state, { put: fresh });
}
