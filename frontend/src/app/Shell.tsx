/** What surrounds every page: the bar, the places of a cooperative, the way to the content. */
import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso/router";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { Logo } from "../ui/Logo.tsx";
import { Menu, MenuItem } from "../ui/Menu.tsx";
import { Toasts } from "../ui/Toast.tsx";
import { AccountMenu } from "./AccountMenu.tsx";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { useMaybeHere, type Here } from "./cooperative.tsx";
import { me, myCooperatives } from "./session.ts";
import "./shell.css";

interface Place {
  href: string;
  label: string;
  icon: IconName;
  /** Stands in the phone's bar; the others are behind "More". */
  main: boolean;
}

function placesOf({ slug, is }: Here): Place[] {
  const home = `/c/${slug}`;
  const officer = is("admin", "secretary");
  return [
    { href: home, label: t`Today`, icon: "home", main: true },
    { href: `${home}/threads`, label: t`Threads`, icon: "threads", main: true },
    { href: `${home}/polls`, label: t({ message: "Votes", context: "the section with all polls" }), icon: "ballot", main: true },
    { href: `${home}/meetings`, label: t`Meetings`, icon: "calendar", main: false },
    { href: `${home}/decisions`, label: t`Decisions`, icon: "document", main: false },
    { href: `${home}/members`, label: t`Members`, icon: "members", main: true },
    { href: `${home}/circles`, label: t`Circles`, icon: "circles", main: false },
    { href: `${home}/bylaws`, label: t`Bylaws`, icon: "list", main: false },
    ...(officer ? [{ href: `${home}/invitations`, label: t`Invitations`, icon: "envelope", main: false } as const] : []),
    { href: `${home}/settings`, label: t`Settings`, icon: "settings", main: false },
  ];
}

/** Whether a place is the one shown; the home only when exactly so. */
function isCurrent(place: Place, path: string, slug: string): boolean {
  return path === place.href || (place.href !== `/c/${slug}` && path.startsWith(`${place.href}/`));
}

export function Shell({ children }: { children: ComponentChildren }) {
  const here = useMaybeHere();
  const { path } = useLocation();
  return (
    <div class={`shell${here ? " with-places" : ""}`}>
      <a class="skip" href="#main">{t`Skip to the content`}</a>
      <header class="bar">
        <div class="bar-inside">
          <a class="brand" href={me.value ? "/home" : "/"} aria-label={me.value ? `Batzar: ${t`My cooperatives`}` : "Batzar"}>
            <Logo />
            <span class={here ? "brand-name brand-short" : "brand-name"}>Batzar</span>
          </a>
          {here && <CooperativeSwitch here={here} />}
          <span class="grow" />
          <AccountMenu />
        </div>
      </header>
      <ConnectionLine />
      {here && <Places here={here} path={path} />}
      <main id="main" class="main" tabIndex={-1}>
        {children}
      </main>
      <Toasts />
    </div>
  );
}

function CooperativeSwitch({ here }: { here: Here }) {
  const others = myCooperatives.value ?? [];
  if (others.length < 2)
    return (
      <a class="switch-name" href={`/c/${here.slug}`}>
        {here.cooperative.name}
      </a>
    );
  return (
    <Menu
      label={t`Change cooperative`}
      align="start"
      button={
        <>
          <span class="switch-name">{here.cooperative.name}</span>
          <Icon name="down" size={16} />
        </>
      }
    >
      {others.map(({ cooperative }) => (
        <MenuItem key={cooperative.id} href={`/c/${cooperative.slug}`} current={cooperative.slug === here.slug}>
          {cooperative.name}
        </MenuItem>
      ))}
      <MenuItem href="/home" icon="circles">{t`All my cooperatives`}</MenuItem>
    </Menu>
  );
}

function Places({ here, path }: { here: Here; path: string }) {
  const places = placesOf(here);
  const rest = places.filter((place) => !place.main);
  const link = (place: Place) => (
    <a
      key={place.href}
      class={`place${place.main ? "" : " place-more"}`}
      href={place.href}
      aria-current={isCurrent(place, path, here.slug) ? "page" : undefined}
    >
      <Icon name={place.icon} size={22} />
      <span>{place.label}</span>
    </a>
  );
  return (
    <nav class="places" aria-label={here.cooperative.name}>
      {places.map(link)}
      <div class="places-rest">
        <Menu
          label={t`More`}
          up
          button={
            <span class={`place${rest.some((place) => isCurrent(place, path, here.slug)) ? " place-open" : ""}`}>
              <Icon name="menu" size={22} />
              <span>{t`More`}</span>
            </span>
          }
        >
          {rest.map((place) => (
            <MenuItem key={place.href} href={place.href} icon={place.icon}>
              {place.label}
            </MenuItem>
          ))}
        </Menu>
      </div>
    </nav>
  );
}
