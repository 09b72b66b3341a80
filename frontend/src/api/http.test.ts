import assert from "node:assert/strict";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import test from "node:test";
import { addressOf, api } from "./http.ts";

test("names in a path are escaped, absent query values left out, lists repeated", () => {
  assert.equal(
    addressOf("/c/{slug}/members", { path: { slug: "a/b" }, query: { q: "x y", role: null, id: [1, 2] } }),
    "/c/a%2Fb/members?q=x+y&id=1&id=2",
  );
  assert.equal(addressOf("/me", undefined), "/me");
});

test("bodies go as JSON or as they are, answers come as data or error", async () => {
  const seen: { request: IncomingMessage; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      seen.push({ request, body });
      if (request.url === "/api/v1/sign-out") return response.writeHead(204).end();
      const status = request.url === "/api/v1/me" ? 200 : 422;
      const type = status === 200 ? "application/json" : "application/problem+json";
      response.writeHead(status, { "Content-Type": type }).end(JSON.stringify({ code: "invalid" }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { fetch: original } = globalThis;
  const global = globalThis as Record<string, unknown>;
  global["document"] = { documentElement: { lang: "es" } };
  // A page's addresses are relative to its origin; Node has none.
  global["fetch"] = (url: string, init: RequestInit) => original(`http://127.0.0.1:${port}${url}`, init);
  try {
    const good = await api.PATCH("/api/v1/me", { body: { name: "Ane" } });
    assert.deepEqual(good.data, { code: "invalid" });
    const bad = await api.POST("/api/v1/me/tokens", {
      params: { header: { "Idempotency-Key": "k1" } },
      body: { name: "", scopes: ["read"], expires_at: "x" },
    });
    assert.equal(bad.data, undefined);
    assert.deepEqual(bad.error, { code: "invalid" });
    const empty = await api.POST("/api/v1/sign-out");
    assert.equal(empty.data, undefined);
    assert.equal(empty.response.status, 204);
    await api.PUT("/api/v1/me/picture", { body: new Blob(["bytes"], { type: "image/png" }) as never });
  } finally {
    global["fetch"] = original;
    delete global["document"];
    server.close();
  }
  const [patch, post, , put] = seen;
  assert.equal(patch?.body, '{"name":"Ane"}');
  assert.equal(patch?.request.headers["accept-language"], "es");
  assert.equal(patch?.request.headers["content-type"], "application/json");
  assert.equal(post?.request.headers["idempotency-key"], "k1");
  assert.equal(put?.request.headers["content-type"], "image/png");
  assert.equal(put?.body, "bytes");
});
