import "./tabs.css";

interface TabItem {
  href: string;
  label: string;
  count?: number | undefined;
  current: boolean;
}

/** Links between views of one thing. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? "page" : undefined}>
          {item.label}
          {item.count !== undefined && <span class="tab-count tabular">{item.count}</span>}
        </a>
      ))}
    </nav>
  );
}
