import type { Piece } from "./compare.ts";

/** A text in which words that came are marked as inserted, and words that went as deleted. */
export function Changed({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }, index) =>
        kind === "same" ? text : kind === "added" ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>,
      )}
    </>
  );
}
