/** The hall seen from above: three rings of people around an open floor, one of them up and speaking. */
const rings = [
  { radius: 70, seats: 9 },
  { radius: 108, seats: 14 },
  { radius: 146, seats: 19 },
];
const dyes = ["woad", "walnut", "oak", "weld", "woad", "pencil", "oak"];

export function Assembly() {
  return (
    <svg class="assembly" viewBox="-180 -180 360 218" aria-hidden="true">
      <path class="hall-floor" d="M-172 20a172 172 0 0 1 344 0z" />
      <path class="hall-seam" d="M-126 20a126 126 0 0 1 252 0M-89 20a89 89 0 0 1 178 0M-50 20a50 50 0 0 1 100 0" />
      {rings.flatMap(({ radius, seats }, ring) =>
        Array.from({ length: seats }, (_, seat) => {
          const angle = 8 + (164 * seat) / (seats - 1);
          const speaks = ring === 0 && seat === 3;
          const away = ring === 2 && (seat === 4 || seat === 14);
          if (away) return null;
          const reach = speaks ? 52 : radius;
          const dye = speaks ? "madder" : dyes[(seat * 3 + ring * 5) % dyes.length];
          return (
            <g key={`${ring}-${seat}`} class={`seat dye-${dye}`} transform={`rotate(${angle}) translate(${-reach} 0)`}>
              <path d="M-7 -10.500q-8 10.5 0 21q7 2 8 -1v-19q-1 -3 -8 -1z" />
              <circle r="6.2" cx="-1" />
            </g>
          );
        }),
      )}
      <g class="hall-box">
        <path d="M-17 2h34l4 18h-42z" />
        <path class="hall-slot" d="M-9 2h18" />
        <path class="hall-ballot" d="M-6 -14l12 -2 2 16h-15z" />
        <path class="hall-tick" d="M-2.5 -7l3 3 4.5 -6" />
      </g>
      <path class="hall-edge" d="M-176 20h352" />
    </svg>
  );
}
