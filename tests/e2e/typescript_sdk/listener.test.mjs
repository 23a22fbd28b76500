// SPDX-License-Identifier: Apache-2.0
// The listener of Composio's own TypeScript SDK, unmodified, against the realtime feed of the sandbox at
// COMPOSIO_BASE_URL. The SDK knows no host but Pusher's: pusher-js, below it, is led to the sandbox.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Composio } from "@composio/core";
import Pusher from "pusher-js";

const base = process.env.COMPOSIO_BASE_URL;
const strategy = Pusher.Runtime.getDefaultStrategy;
Pusher.Runtime.getDefaultStrategy = (config, options, defineTransport) =>
  strategy(
    { ...config, wsHost: "127.0.0.1", wsPort: new URL(base).port },
    { ...options, useTLS: false },
    defineTransport,
  );

async function call(path, body) {
  const answer = await fetch(base + path, body && { method: "POST", body: JSON.stringify(body) });
  assert.equal(answer.status, 200, await answer.clone().text());
  return answer.json();
}
const control = (body) => call("/_sandbox/realtime", body);
const fire = async (data, trigger_type = "SLACK_RECEIVE_MESSAGE") =>
  (await call("/_sandbox/events", { trigger_type, data })).events[0];

const subscriptions = async () => (await call("/_sandbox/realtime")).connections.filter((c) => c.channels.length);
async function until(condition) {
  for (;;) {
    const value = await condition();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const arrived = [];
const waiting = [];
const next = () => (arrived.length ? arrived.shift() : new Promise((resolve) => waiting.push(resolve)));
const composio = new Composio({ apiKey: "ak_sandbox", allowTracking: false });
await composio.triggers.subscribe(
  (event) => (waiting.length ? waiting.shift()(event) : arrived.push(event)),
  { triggerSlug: ["SLACK_RECEIVE_MESSAGE"] },
);
await until(async () => (await subscriptions()).length === 1);

beforeEach(() => call("/_sandbox/reset", {}));

test("an event of a V3 project comes normalised", async () => {
  const fired = await fire({ text: "hello" });
  const event = await next();
  assert.equal(event.id, fired.trigger_id);
  assert.equal(event.triggerSlug, "SLACK_RECEIVE_MESSAGE");
  assert.equal(event.toolkitSlug.toLowerCase(), "slack");
  assert.equal(event.userId, "alice");
  assert.deepEqual(event.payload, { text: "hello" });
  assert.match(event.metadata.connectedAccount.id, /^ca_/);
});

test("an event of an older project comes normalised", async () => {
  await control({ settings: { version: "V1" } });
  const fired = await fire({ text: "hello" });
  const event = await next();
  assert.equal(event.id, fired.trigger_id);
  assert.notEqual(event.uuid, event.id);
  assert.equal(event.toolkitSlug, "slack");
  assert.deepEqual(event.payload, { text: "hello" });
  assert.equal(event.metadata.connectedAccount.status, "ACTIVE");
});

test("a large event comes whole, whatever the order of its chunks", async () => {
  const data = { text: "Grüße 😀 ".repeat(4000) };
  for (const fault of ["cut_pair", "reorder", "duplicate"]) {
    await control({ chunks: fault });
    await fire(data);
    assert.deepEqual((await next()).payload, data, fault);
  }
});

test("what the filter does not want does not come, and the listener survives a reconnect", async () => {
  const [before] = await subscriptions();
  await control({ close: 4200 });
  await until(async () => (await subscriptions()).some((c) => c.socket_id !== before.socket_id));
  await fire({}, "GITHUB_STAR_ADDED_EVENT");
  await fire({ text: "last" });
  assert.deepEqual((await next()).payload, { text: "last" });
});
