import { t } from "@lingui/core/macro";
import { useLocation } from "preact-iso/router";
import { asProblem } from "../api/problem.ts";
import { Avatar } from "../ui/Avatar.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { forgetDrafts } from "../ui/drafts.ts";
import { Menu, MenuItem, MenuLabel } from "../ui/Menu.tsx";
import { toast } from "../ui/Toast.tsx";
import { chooseLanguage, me, signOut } from "./session.ts";
import { language, languages, type Language } from "./texts.ts";
import { setTheme, theme, type Theme } from "./theme.ts";

/** The reader's own menu: profile, language, colours, sign-out. */
export function AccountMenu() {
  const { route, path } = useLocation();
  const person = me.value;
  const leave = async () => {
    try {
      await signOut();
      forgetDrafts();
      route("/");
    } catch (thrown) {
      toast(asProblem(thrown).detail, "danger");
    }
  };
  const themes: [Theme, string][] = [
    ["system", t`As the device`],
    ["light", t`Light`],
    ["dark", t`Dark`],
  ];
  return (
    <div class="row account">
      {person === null && path !== "/sign-in" && (
        <ButtonLink kind="secondary" small href="/sign-in">{t`Sign in`}</ButtonLink>
      )}
      <Menu
        label={person ? t`My account` : t`Language and colours`}
        icon="globe"
        button={
          person ? (
            <>
              <Avatar person={person} size="small" />
              <span class="unheard">{t`My account`}</span>
            </>
          ) : undefined
        }
      >
        {person && (
          <>
            <MenuLabel>{person.name}</MenuLabel>
            <MenuItem href="/home" icon="circles">{t`My cooperatives`}</MenuItem>
            <MenuItem href="/profile" icon="person">{t`Profile`}</MenuItem>
            <MenuItem icon="leave" onClick={leave}>{t`Sign out`}</MenuItem>
          </>
        )}
        <MenuLabel>{t`Language`}</MenuLabel>
        {(Object.keys(languages) as Language[]).map((code) => (
          <MenuItem key={code} current={language.value === code} onClick={() => chooseLanguage(code)}>
            <span lang={code}>{languages[code].name}</span>
          </MenuItem>
        ))}
        <MenuLabel>{t`Colours`}</MenuLabel>
        {themes.map(([name, label]) => (
          <MenuItem key={name} current={theme.value === name} onClick={() => setTheme(name)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
