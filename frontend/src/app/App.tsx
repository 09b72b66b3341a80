import { t } from "@lingui/core/macro";
import { Component, type ComponentChildren } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { LocationProvider, Route, Router, useLocation } from "preact-iso/router";
import { asProblem, Problem } from "../api/problem.ts";
import { Notice } from "../ui/Notice.tsx";
import { announceArrival, ProblemState } from "../ui/Page.tsx";
import { PageSkeleton } from "../ui/Skeleton.tsx";
import { HereProvider, useMaybeHere } from "./cooperative.tsx";
import { page } from "./page.tsx";
import { addresses } from "./routes.ts";
import { loadSession, me, myCooperatives, sessionProblem } from "./session.ts";
import { Shell } from "./Shell.tsx";
import { language } from "./texts.ts";

const pages = addresses.map((address) => ({
  path: address.path,
  component: address.open ? page(address.page) : guarded(page(address.page)),
}));

export function App() {
  // A new key draws everything anew: texts are read while drawing.
  return (
    <LocationProvider key={language.value}>
      <Surroundings />
    </LocationProvider>
  );
}

function Surroundings() {
  const { path } = useLocation();
  const slug = me.value ? /^\/c\/([^/]+)/.exec(path)?.[1] : undefined;
  const shown = (
    <Guard path={path}>
      <Router onRouteChange={announceArrival}>
        {[
          ...pages.map(({ path: address, component }) => <Route key={address} path={address} component={component} />),
          <Route key="none" default component={NotFound} />,
        ]}
      </Router>
    </Guard>
  );
  // The screen in the hall has the whole screen to itself.
  const inside = path.startsWith("/hall/") ? shown : <Shell>{shown}</Shell>;
  return slug === undefined ? inside : <HereProvider slug={slug}>{inside}</HereProvider>;
}

function NotFound() {
  // It stands there before the router says that the address changed.
  useLayoutEffect(announceArrival, []);
  return <ProblemState problem={new Problem(404, { detail: t`There is no page at this address.` })} />;
}

type PageComponent = ReturnType<typeof page>;

/** The page for who is signed in, and in a cooperative for its members; the way there for others. */
function guarded(Page: PageComponent): PageComponent {
  return function Guarded(props) {
    const { url, route } = useLocation();
    const here = useMaybeHere();
    const stranger = me.value === null;
    useEffect(() => {
      if (stranger) route(`/sign-in?next=${encodeURIComponent(url)}`, true);
    }, [stranger]);
    if (sessionProblem.value) return <ProblemState problem={sessionProblem.value} retry={() => void loadSession()} />;
    if (!me.value || !myCooperatives.value) return <PageSkeleton />;
    if (props.params["slug"] === undefined) return <Page {...props} />;
    if (!here)
      return (
        <ProblemState
          problem={new Problem(404, { detail: t`There is no such cooperative, or you are not a member of it.` })}
        />
      );
    if (here.store.ended.value)
      return (
        <Notice tone="info" title={t`Your membership here is over`}>
          <p>{t`You no longer see what happens in this cooperative. If that is a mistake, ask one of its administrators.`}</p>
          <a href="/home">{t`Go to my cooperatives`}</a>
        </Notice>
      );
    if (here.membership.status === "applicant")
      return (
        <Notice tone="info" title={t`Your request is waiting`}>
          <p>{t`You asked to join ${here.cooperative.name}. You will get a mail when it is decided.`}</p>
          <a href="/home">{t`Go to my cooperatives`}</a>
        </Notice>
      );
    return <Page key={JSON.stringify(props.params)} {...props} />;
  };
}

/** Catches what a page throws while drawing; another page starts afresh. */
class Guard extends Component<{ path: string; children: ComponentChildren }, { thrown: unknown }> {
  override state = { thrown: undefined as unknown };

  static override getDerivedStateFromError(thrown: unknown) {
    return { thrown };
  }

  override componentDidUpdate(before: { path: string }): void {
    if (before.path !== this.props.path && this.state.thrown !== undefined) this.setState({ thrown: undefined });
  }

  override render() {
    if (this.state.thrown === undefined) return this.props.children;
    return <ProblemState problem={asProblem(this.state.thrown)} retry={() => this.setState({ thrown: undefined })} />;
  }
}
