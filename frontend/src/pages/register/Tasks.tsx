/** What is to be done so that a decision is carried out: by whom, until when, and whether it is done. */
import { plural, t } from "@lingui/core/macro";
import { useRef, useState } from "preact/hooks";
import { answer, api } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { timeZone } from "../../app/session.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { mayChangeTask, type Decision, type Task } from "./decision.ts";
import { dayOf } from "./search.ts";
import { Owner } from "./Owner.tsx";
import { dayName } from "./words.ts";

export function Tasks({ decision }: { decision: Decision }) {
  const { store, is } = useHere();
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLSpanElement>(null);
  const tasks = store
    .all("tasks")
    .filter((task) => task.decision_id === decision.id)
    .sort((a, b) => Number(a.done_at !== null) - Number(b.done_at !== null) || (a.id < b.id ? -1 : 1));
  const may = is("admin", "secretary", "facilitator", "member") && decision.standing !== "voided";
  if (tasks.length === 0 && (!may || decision.result === "withdrawn")) return null;
  const waiting = tasks.filter((task) => task.done_at === null).length;
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => add.current?.querySelector("button")?.focus());
  };
  return (
    <section class="stack-small" aria-labelledby="tasks">
      <h2 id="tasks" class="reg-section">{t`Tasks`}</h2>
      <p class="muted small" role="status">
        {tasks.length === 0
          ? t`Nothing to do yet. Write down what follows from it: who does it, and until when.`
          : waiting === 0
            ? t`All done.`
            : plural(waiting, { one: "# to do", other: "# to do" })}
      </p>
      {tasks.length > 0 && (
        <ul class="reg-list">
          {tasks.map((task) => (
            <Line key={task.id} task={task} />
          ))}
        </ul>
      )}
      {may &&
        (adding ? (
          <div class="task-form">
            <TaskForm decision={decision} onDone={close} />
          </div>
        ) : (
          <span ref={add}>
            <Button kind="secondary" icon="plus" onClick={() => setAdding(true)}>{t`Add a task`}</Button>
          </span>
        ))}
    </section>
  );
}

function Line({ task }: { task: Task }) {
  const here = useHere();
  const { store } = here;
  const [editing, setEditing] = useState(false);
  const owner = store.one("members", task.owner_id);
  const may = mayChangeTask(here, task);
  const done = task.done_at !== null;
  const path = { params: { path: { task_id: task.id } } };
  const toggle = useSubmit(async () => {
    const { data, response } = await answer(api.PATCH("/api/v1/tasks/{task_id}", { ...path, body: { done: !done } }));
    const { members, ...changed } = data;
    store.take(response, { tasks: [changed], members });
  });
  if (editing)
    return (
      <li class="reg-item">
        <div class="task-form grow">
          <TaskForm task={task} onDone={() => setEditing(false)} />
        </div>
      </li>
    );
  const late = !done && task.due_on !== null && task.due_on < dayOf(new Date().toISOString(), timeZone.value);
  return (
    <li class="reg-item">
      <div class="grow">
        <label class="tick task-tick">
          <input
            type="checkbox"
            checked={done}
            disabled={!may}
            aria-busy={toggle.busy || undefined}
            onChange={() => void toggle.run()}
          />
          <span class="tick-text">
            <span class={done ? "task-done" : undefined} dir="auto">
              {task.text}
            </span>
          </span>
        </label>
        <p class="row small muted task-facts">
          {owner ? (
            <span class="task-owner">
              <Avatar person={owner} size="small" /> {owner.name}
            </span>
          ) : (
            <span>{t`Nobody has it yet`}</span>
          )}
          {task.due_on && (
            <Badge tone={late ? "danger" : "neutral"} icon="calendar">
              {late ? t`Was due on ${dayName(task.due_on)}` : t`Until ${dayName(task.due_on)}`}
            </Badge>
          )}
          {done && <Badge tone="success" icon="check">{t`Done`}</Badge>}
        </p>
        {toggle.problem && <Notice tone="danger" spoken>{toggle.problem.detail}</Notice>}
      </div>
      {may && <IconButton icon="edit" label={t`Change the task: ${task.text}`} onClick={() => setEditing(true)} />}
    </li>
  );
}

type TaskFormProps = { onDone: () => void } & ({ decision: Decision; task?: undefined } | { task: Task; decision?: undefined });

/** Adds a task to a decision, or changes one. */
function TaskForm({ decision, task, onDone }: TaskFormProps) {
  const { store } = useHere();
  const [text, setText] = useState(task?.text ?? "");
  const [owner, setOwner] = useState(task?.owner_id ?? null);
  const [due, setDue] = useState(task?.due_on ?? "");
  const send = useSubmit(async (key) => {
    const body = { text, owner_id: owner, due_on: due || null };
    const { data, response } = await answer(
      task
        ? api.PATCH("/api/v1/tasks/{task_id}", { params: { path: { task_id: task.id } }, body })
        : api.POST("/api/v1/decisions/{decision_id}/tasks", {
            params: { path: { decision_id: decision.id }, header: { "Idempotency-Key": key } },
            body,
          }),
    );
    const { members, ...made } = data;
    store.take(response, { tasks: [made], members });
    onDone();
  });
  const remove = async () => {
    if (!task) return;
    await answer(api.DELETE("/api/v1/tasks/{task_id}", { params: { path: { task_id: task.id } } }));
    onDone();
  };
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["text", "owner_id", "due_on"]}>
      <TextInput
        label={t`What is to be done`}
        maxLength={500}
        autoFocus
        value={text}
        onChange={setText}
        error={send.problem?.of("text")}
      />
      <Owner value={owner} onChange={setOwner} error={send.problem?.of("owner_id")} />
      <TextInput
        label={t`Until`}
        type="date"
        optional
        value={due}
        onChange={setDue}
        error={send.problem?.of("due_on")}
      />
      <div class="row">
        <Button type="submit" busy={send.busy}>{task ? t`Save` : t`Add the task`}</Button>
        <Button kind="quiet" onClick={onDone}>{t`Go back`}</Button>
        {task && (
          <ConfirmButton
            kind="quiet"
            icon="trash"
            question={t`Take this task away?`}
            consequence={t`The decision stays as it is.`}
            confirm={t`Take it away`}
            onConfirm={remove}
          >{t`Take it away`}</ConfirmButton>
        )}
      </div>
    </Form>
  );
}
