/** Types of the wire that pure modules read. */
import type { components } from "../../api/schema.d.ts";

/** A type whose fields with defaults are there, as they are in every answer. */
export type Full<T> = T extends readonly (infer I)[]
  ? readonly Full<I>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Full<Exclude<T[K], undefined>> }
    : T;

export type Tally = Full<components["schemas"]["Tally"]>;
export type Count = NonNullable<Tally["count"]>;
export type Round = Count["rounds"][number];
export type Tie = Count["ties"][number];
/** A whole number, a decimal such as "13.33333" or a fraction such as "7/3". */
export type Amount = number | string;
