/**
 * Requests of the API. The types are openapi-fetch's, made from our OpenAPI; what runs is the part of it that
 * we use, a third of its weight.
 */
import type { Client } from "openapi-fetch";
import type { paths } from "./schema";

interface Init {
  params?: {
    path?: Record<string, unknown>;
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
  };
  /** A Blob goes as it is, everything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** The address with its `{names}` filled in and its query; absent values are left out, lists repeated. */
export function addressOf(template: string, params: Init["params"]): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params?.path?.[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params?.query ?? {}))
    for (const one of Array.isArray(value) ? value : [value]) if (one != null) query.append(name, String(one));
  const words = query.toString();
  return words ? `${path}?${words}` : path;
}

async function send(method: string, template: string, init: Init = {}): Promise<unknown> {
  const { body, params } = init;
  const headers = new Headers({ "Accept-Language": document.documentElement.lang, ...init.headers });
  for (const [name, value] of Object.entries(params?.header ?? {})) if (value != null) headers.set(name, String(value));
  const raw = body instanceof Blob;
  if (body !== undefined) headers.set("Content-Type", raw ? body.type : "application/json");
  const response = await fetch(addressOf(template, params), {
    method,
    headers,
    body: raw ? body : body === undefined ? null : JSON.stringify(body),
    signal: init.signal ?? null,
  });
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get("Content-Type") ?? "");
  const content: unknown = isJson && text !== "" ? JSON.parse(text) : text;
  return response.ok ? { data: content === "" ? undefined : content, response } : { error: content, response };
}

export type Api = Pick<Client<paths>, (typeof METHODS)[number]>;

export const api = Object.fromEntries(
  METHODS.map((method) => [method, (template: string, init?: Init) => send(method, template, init)]),
) as unknown as Api;
