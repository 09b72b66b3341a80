import "./avatar.css";

interface AvatarProps {
  /** A MemberRef or a Me. */
  person: { id: string; name: string; initials: string; picture_url?: string | null | undefined } | undefined;
  size?: "small" | "medium" | "large";
}

const dyes = ["info", "success", "warning", "danger", "neutral"] as const;

/** A picture or initials. Decorative: the name stands beside it. */
export function Avatar({ person, size = "medium" }: AvatarProps) {
  if (person?.picture_url)
    return <img class={`avatar ${size}-avatar`} src={person.picture_url} alt="" loading="lazy" width={40} height={40} />;
  const sum = [...(person?.id ?? "")].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return (
    <span class={`avatar ${size}-avatar ${dyes[sum % dyes.length]}`} aria-hidden="true">
      {person?.initials ?? "?"}
    </span>
  );
}
