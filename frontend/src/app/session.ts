/** Who reads, and the cooperatives they belong to. */
import { computed, signal } from "@preact/signals";
import { api, ask, whenSignedOut, type Schemas } from "../api/client.ts";
import { asProblem, type Problem } from "../api/problem.ts";
import { toast } from "../ui/Toast.tsx";
import { forgetEverything, whenSocketSignedOut } from "../live/store.ts";
import { language, languages, setLanguage, type Language } from "./texts.ts";

export type Me = Schemas["Me"];
export type MyCooperative = Schemas["MyCooperative"];

/** undefined while not known yet, null when nobody is signed in. */
export const me = signal<Me | null | undefined>(undefined);
/** undefined while not loaded. */
export const myCooperatives = signal<readonly MyCooperative[] | undefined>(undefined);
/** Why the session could not be read, if it could not. */
export const sessionProblem = signal<Problem | undefined>(undefined);

/** The reader's time zone: the profile's, or the device's before sign-in. */
export const timeZone = computed(() => me.value?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The language chosen before it was known who reads. */
let chosenEarly: Language | undefined;

/** Asks the server who reads. */
export async function loadSession(): Promise<void> {
  sessionProblem.value = undefined;
  try {
    const person = (await ask(api.GET("/api/v1/session"))).me;
    if (person) return await welcome(person);
    me.value = null;
    chosenEarly = undefined;
  } catch (thrown) {
    sessionProblem.value = asProblem(thrown);
  }
}

/** Takes the person who just signed in, or was signed in already. */
export async function welcome(person: Me): Promise<void> {
  if (chosenEarly === undefined && person.language in languages && person.language !== language.value)
    await setLanguage(person.language as Language);
  me.value = person;
  const early = chosenEarly;
  chosenEarly = undefined;
  await Promise.all([loadMyCooperatives(), early !== undefined && early !== person.language && saveLanguage(early)]);
}

/** Changes the language here, and in the profile of who is signed in, also when that is known only later. */
export async function chooseLanguage(code: Language): Promise<void> {
  if (me.value === undefined) chosenEarly = code;
  await setLanguage(code);
  if (me.value && language.value === code) await saveLanguage(code);
}

async function saveLanguage(code: Language): Promise<void> {
  try {
    me.value = await ask(api.PATCH("/api/v1/me", { body: { language: code } }));
  } catch (thrown) {
    toast(asProblem(thrown).detail, "danger");
  }
}

/** Reads the memberships anew, such as after founding or joining a cooperative. */
export async function loadMyCooperatives(): Promise<void> {
  myCooperatives.value = (await ask(api.GET("/api/v1/cooperatives"))).items;
}

/** Ends this session here and on the server. */
export async function signOut(): Promise<void> {
  await ask(api.POST("/api/v1/sign-out"));
  forget();
}

/** Forgets the person on this device. */
export function forget(): void {
  forgetEverything();
  myCooperatives.value = undefined;
  me.value = null;
}

/** Forgets who was signed in, when they no longer are. */
function signedOut(): void {
  if (me.value) forget();
}

whenSignedOut(signedOut);
whenSocketSignedOut(signedOut);
