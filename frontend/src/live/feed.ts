/**
 * What one tab knows of one cooperative, and up to which event number.
 *
 * An answer to a GET and an event may cross on their way. Every answer carries the number that was last when
 * the server began to read (`Batzar-Event`), so events after it are laid over the answer again: they are
 * idempotent, and in order.
 */
import { apply, mergeFresh, type Item, type LiveEvent, type State } from "./reduce.ts";

const KEPT_EVENTS = 1000;

export class Feed {
  state: State = {};
  /** The last number whose event is in the state; null before the first answer. */
  number: number | null = null;
  #from = 0;
  #events: LiveEvent[] = [];

  /** Takes an event; false when it was known already. */
  receive(event: LiveEvent): boolean {
    if (this.number !== null && event.number <= this.number) return false;
    this.state = apply(this.state, event);
    this.number = event.number;
    this.#events.push(event);
    if (this.#events.length > KEPT_EVENTS) this.#from = this.#events.shift()?.number ?? this.#from;
    return true;
  }

  /** The backlog ended at this number: gaps before it were events for others. */
  reached(number: number): void {
    if (this.number === null || number > this.number) this.number = number;
  }

  /**
   * Takes fetched items read at or after event `at`. True when events between `at` and the first one kept
   * are missing: the caller then subscribes again from `this.number`, which has been set back to `at`.
   */
  take(fresh: Readonly<Record<string, readonly Item[]>>, at: number | null): boolean {
    this.state = mergeFresh(this.state, fresh);
    if (at === null) return false;
    if (this.number === null) {
      this.number = this.#from = at;
      return true;
    }
    if (at < this.#from) {
      this.number = this.#from = at;
      this.#events = [];
      return true;
    }
    for (const event of this.#events) if (event.number > at) this.state = apply(this.state, event);
    return false;
  }

  /** Forgets everything: what was known may be wrong and is to be fetched again. */
  clear(): void {
    this.state = {};
    this.number = null;
    this.#from = 0;
    this.#events = [];
  }
}
