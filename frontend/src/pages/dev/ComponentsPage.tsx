/** Every component in both themes, side by side. Development only; its words are not translated. */
import { useState } from "preact/hooks";
import { Problem } from "../../api/problem.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { ResultBars, weaveOf } from "../../ui/Bars.tsx";
import { TurnoutBar } from "../../ui/Turnout.tsx";
import { Button, ButtonLink, IconButton } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Checkbox, RadioGroup, Switch } from "../../ui/Choice.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Select, TextArea, TextInput } from "../../ui/Field.tsx";
import { FormError } from "../../ui/Form.tsx";
import { Icon, iconNames } from "../../ui/Icon.tsx";
import { Logo } from "../../ui/Logo.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import { Menu, MenuItem, MenuLabel } from "../../ui/Menu.tsx";
import { More } from "../../ui/More.tsx";
import { Badge, Notice, Stamp, type Tone } from "../../ui/Notice.tsx";
import { Breadcrumb, PageHeader } from "../../ui/Page.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DateTime, RelativeTime, TimeLeft } from "../../ui/Time.tsx";
import { toast } from "../../ui/Toast.tsx";
import "./components.css";

const tones: Tone[] = ["info", "success", "warning", "danger", "neutral"];
const person = { id: "0b", name: "Ane Agirre", initials: "AA" };
const soon = new Date(Date.now() + 3_725_000).toISOString();
const long = new Date(Date.now() + 400_000_000).toISOString();
const past = new Date(Date.now() - 9_000_000).toISOString();
const html = `<p>Ours is <strong>32 years old</strong>, and <a href="#x">the repair</a> costs more than it is worth.</p>
<ul><li>Second-hand: 4,200</li><li>New: 11,900</li></ul><blockquote><p>Better one good oven than two tired ones.</p></blockquote>`;

export default function ComponentsPage() {
  return (
    <>
      <PageHeader title="Components" lead="Each in both themes. What colour says, words or a weave say too." />
      <div class="both">
        <div class="theme-light sample">
          <Samples />
        </div>
        <div class="theme-dark sample">
          <Samples />
        </div>
      </div>
    </>
  );
}

function Samples() {
  return (
    <>
      <Words />
      <Actions />
      <Fields />
      <Choices />
      <States />
      <Figures />
    </>
  );
}

function Words() {
  return (
    <section class="stack">
      <Breadcrumb trail={[{ label: "Rising Tide", href: "#1" }, { label: "Votes", href: "#2" }]} />
      <div class="row">
        <Logo size={56} />
        <h1>A title in the old style</h1>
      </div>
      <h2>The second heading</h2>
      <h3>The third heading</h3>
      <Prose html={html} />
      <p class="muted">
        <DateTime at={soon} /> · <RelativeTime at={past} /> · <TimeLeft until={soon} /> · <TimeLeft until={long} />
      </p>
      <div class="row">
        {iconNames().map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
    </section>
  );
}

function Actions() {
  const [open, setOpen] = useState(false);
  return (
    <section class="stack">
      <div class="row">
        <Button onClick={() => toast("Saved.")}>Primary</Button>
        <Button kind="secondary">Secondary</Button>
        <Button kind="quiet">Quiet</Button>
        <Button kind="danger">Danger</Button>
      </div>
      <div class="row">
        <Button busy>Busy</Button>
        <Button disabled>Disabled</Button>
        <Button small icon="plus">
          Small
        </Button>
        <ButtonLink kind="secondary" href="#link">
          A link
        </ButtonLink>
      </div>
      <div class="row">
        <IconButton icon="edit" label="Edit" />
        <IconButton icon="pin" label="Pin" pressed />
        <Menu label="More" align="start">
          <MenuLabel>This thread</MenuLabel>
          <MenuItem icon="edit">Edit</MenuItem>
          <MenuItem icon="lock" current>
            Locked
          </MenuItem>
          <MenuItem icon="trash" danger>
            Delete
          </MenuItem>
        </Menu>
        <Button kind="secondary" onClick={() => setOpen(true)}>
          Dialog
        </Button>
        <ConfirmButton question="Delete this comment?" consequence="A trace stays." confirm="Delete" onConfirm={() => null}>
          Ask first
        </ConfirmButton>
      </div>
      <Dialog title="A dialog" open={open} onClose={() => setOpen(false)} actions={<Button>Do it</Button>}>
        <p>With words that say what follows.</p>
      </Dialog>
      <Tabs
        label="Views"
        items={[
          { href: "#open", label: "Open", count: 3, current: true },
          { href: "#closed", label: "Closed", count: 41, current: false },
        ]}
      />
      <More next="x" busy={false} onMore={() => null} />
    </section>
  );
}

function Fields() {
  const [text, setText] = useState("");
  const [body, setBody] = useState("Ours is **32 years** old.");
  const problem = new Problem(422, {
    detail: "Some fields need attention: title.",
    fields: [{ field: "closes_at", code: "too_soon", message: "It must close after it opens." }],
  });
  return (
    <section class="stack">
      <FormError problem={problem} />
      <TextInput label="Title" hint="In a few words." value={text} onChange={setText} />
      <TextInput label="Title" value="Ov" onChange={setText} error="Too short: at least 3 characters." />
      <TextArea label="Reason" optional value={text} onChange={setText} rows={2} />
      <Select
        label="Method"
        value="one"
        onChange={() => null}
        options={[
          { value: "one", label: "Agreement" },
          { value: "two", label: "Single choice" },
        ]}
      />
      <MarkdownEditor label="Comment" value={body} onChange={setBody} />
    </section>
  );
}

function Choices() {
  const [on, setOn] = useState(true);
  const [position, setPosition] = useState<"agree" | "abstain" | "disagree">("agree");
  const options = [
    { value: "agree", label: "Agree", hint: "I want this." },
    { value: "abstain", label: "Abstain", hint: "I leave it to the others." },
    { value: "disagree", label: "Disagree", hint: "I would rather not." },
  ] as const;
  return (
    <section class="stack">
      <Checkbox label="Let it close early" hint="Once everyone has voted." checked={on} onChange={setOn} />
      <Switch label="Closed circle" checked={on} onChange={setOn} />
      <Switch label="Closed circle" checked={!on} onChange={setOn} />
      <RadioGroup legend="Results" options={options} value={position} onChange={setPosition} />
      <RadioGroup legend="Your ballot" look="cards" options={options} value={position} onChange={setPosition} />
    </section>
  );
}

function States() {
  return (
    <section class="stack">
      {tones.map((tone) => (
        <Notice key={tone} tone={tone} title={`A notice: ${tone}`}>
          <p>What happened, and what to do next.</p>
        </Notice>
      ))}
      <div class="row">
        {tones.map((tone) => (
          <Badge key={tone} tone={tone} icon="clock">
            {tone}
          </Badge>
        ))}
      </div>
      <div class="row">
        <Stamp tone="success">Adopted</Stamp>
        <Stamp tone="danger">Rejected</Stamp>
        <Stamp tone="warning">Inquorate</Stamp>
        <Stamp tone="neutral">Tied</Stamp>
      </div>
      <div class="row">
        <Avatar person={person} size="small" />
        <Avatar person={{ ...person, id: "0c" }} />
        <Avatar person={{ ...person, id: "0d" }} size="large" />
      </div>
      <EmptyState
        title="No threads yet"
        picture="threads"
        action={<Button icon="plus">Begin a thread</Button>}
      >
        A thread is where a matter is talked over. Begin one with a question, and everyone hears of it.
      </EmptyState>
      <Skeleton />
    </section>
  );
}

function Figures() {
  const options = ["Oven", "Van", "Wages", "Reserve", "Roof", "Course"];
  return (
    <section class="stack-large">
      <Card urgent>
        <div class="stack">
          <h3>Buy the second-hand oven</h3>
          <TurnoutBar voted={14} electors={41} needed={21} />
        </div>
      </Card>
      <TurnoutBar voted={23} electors={41} needed={21} />
      <ResultBars
        caption="Agreement"
        rows={[
          { key: "a", label: "Agree", count: 15, weave: "agree" },
          { key: "b", label: "Abstain", count: 2, weave: "abstain" },
          { key: "c", label: "Disagree", count: 5, weave: "disagree" },
          { key: "d", label: "Block", count: 1, weave: "block" },
        ]}
      />
      <ResultBars
        caption="Single choice"
        rows={options.map((label, position) => ({
          key: label,
          label,
          count: 12 - 2 * position,
          weave: weaveOf(position),
          winner: position === 0,
        }))}
      />
    </section>
  );
}
