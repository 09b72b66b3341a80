/** The mark: a ring of people around an open middle, one of them speaking. Our own drawing. */
export function Logo({ size = 32 }: { size?: number }) {
  const people = 8;
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      {Array.from({ length: people }, (_, seat) => {
        const angle = (seat / people) * 360;
        const speaks = seat === 1;
        return (
          <g key={seat} transform={`rotate(${angle} 24 24)`} class={speaks ? "logo-speaker" : "logo-person"}>
            <circle cx="24" cy={speaks ? 7.6 : 5.2} r="3.3" />
            <path d={`M18.6 ${speaks ? 17 : 14.6}a5.4 5.4 0 0 1 10.8 0z`} />
          </g>
        );
      })}
    </svg>
  );
}
