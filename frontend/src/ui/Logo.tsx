/** The mark: an assembly from above, seven seated in a ring that stays open, one speaking. Our own drawing. */
const SEATS = [-150, -100, -50, 0, 50, 100, 150];

export function Logo({ size = 34 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      {SEATS.map((angle) => (
        <g key={angle} class="logo-person" transform={`rotate(${angle} 24 24)`}>
          <path d="M20 6a18.6 18.6 0 0 1 8 0" />
          <circle cx="24" cy="12.6" r="3.4" />
        </g>
      ))}
      <circle class="logo-speaker" cx="24" cy="30.5" r="5" />
    </svg>
  );
}
