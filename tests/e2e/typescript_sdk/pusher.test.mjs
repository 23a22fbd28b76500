// SPDX-License-Identifier: Apache-2.0
// Pusher's own client, as it is published, against the realtime feed of the sandbox at COMPOSIO_BASE_URL.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import Pusher from "pusher-js";

const base = process.env.COMPOSIO_BASE_URL;
const realtime = `${base}/api/v3/internal/sdk/realtime`;
const headers = { "x-api-key": "ak_sandbox" };
const clients = [];

async function call(path, body) {
  const answer = await fetch(base + path, body && { method: "POST", body: JSON.stringify(body) });
  assert.equal(answer.status, 200, await answer.clone().text());
  return answer.json();
}
const control = (body) => call("/_sandbox/realtime", body);
const fire = async (data) => {
  const fired = await call("/_sandbox/events", { trigger_type: "SLACK_RECEIVE_MESSAGE", user_id: "alice", data });
  return fired.events[0];
};

// A client with what it was told: `next(name)` is the next event of that name.
async function connect(changes = {}) {
  const told = await (await fetch(`${realtime}/credentials`, { headers })).json();
  const client = new Pusher(changes.key ?? told.pusher_key, {
    cluster: told.pusher_cluster,
    wsHost: "127.0.0.1",
    wsPort: new URL(base).port,
    forceTLS: false,
    enabledTransports: ["ws"],
    channelAuthorization: { endpoint: `${realtime}/auth`, transport: "ajax", headers },
  });
  clients.push(client);
  const channel = client.subscribe(changes.channel ?? `private-${told.project_id}_triggers`);
  const arrived = [];
  const waiting = [];
  const note = (name, data) => {
    const wanted = waiting.findIndex((wait) => wait.name === name);
    if (wanted >= 0) waiting.splice(wanted, 1)[0].resolve(data);
    else arrived.push({ name, data });
  };
  channel.bind_global(note);
  client.connection.bind("error", (error) => note("error", error));
  client.connection.bind("state_change", ({ current }) => note(current));
  const next = (name) => {
    const there = arrived.findIndex((event) => event.name === name);
    if (there >= 0) return Promise.resolve(arrived.splice(there, 1)[0].data);
    return new Promise((resolve) => waiting.push({ name, resolve }));
  };
  return { client, next };
}

async function subscribed() {
  const connected = await connect();
  await connected.next("pusher:subscription_succeeded");
  return connected;
}

// What a client of Composio makes of chunks: the text, once all of them are there.
async function reassemble(next) {
  const messages = new Map();
  for (;;) {
    const { id, index, chunk, final } = await next("chunked-trigger_to_client");
    if (!messages.has(id)) messages.set(id, { chunks: [], last: -1 });
    const message = messages.get(id);
    message.chunks[index] = chunk;
    if (final) message.last = index;
    const there = message.chunks.filter((piece) => piece !== undefined).length;
    if (message.last >= 0 && there === message.last + 1) return message.chunks.join("");
  }
}

afterEach(async () => {
  clients.splice(0).forEach((client) => client.disconnect());
  await fetch(`${base}/_sandbox/realtime`, { method: "DELETE" });
});

test("a small event arrives as one", async () => {
  const { next } = await subscribed();
  const fired = await fire({ text: "hello" });
  const event = await next("trigger_to_client");
  assert.equal(event.id, fired.webhook_id);
  assert.equal(event.metadata.log_id, fired.log_id);
  assert.deepEqual(event.data, { text: "hello" });
});

test("a large event arrives in chunks that make it up again", async () => {
  const { next } = await subscribed();
  const data = { text: "Grüße €😀\n\"quoted\" ".repeat(3000) };
  await fire(data);
  const event = JSON.parse(await reassemble(next));
  assert.deepEqual(event.data, data);
});

test("chunks that come reordered, doubled and cut through a pair make it up, too", async () => {
  const { next } = await subscribed();
  const data = { text: "x".repeat(20000) + "😀".repeat(5000) };
  for (const fault of ["reorder", "duplicate", "cut_pair"]) {
    await control({ chunks: fault });
    await fire(data);
    assert.deepEqual(JSON.parse(await reassemble(next)).data, data, fault);
  }
});

test("after 4200 it is back at once, with a new authorization", async () => {
  const { client, next } = await subscribed();
  const first = client.connection.socket_id;
  await control({ close: 4200 });
  await next("pusher:subscription_succeeded");
  assert.notEqual(client.connection.socket_id, first);
  await fire({ text: "again" });
  assert.deepEqual((await next("trigger_to_client")).data, { text: "again" });
});

test("a wrong key is refused for good", async () => {
  const { client, next } = await connect({ key: "0123456789abcdef0123" });
  assert.equal((await next("error")).error.data.code, 4001);
  await next("disconnected");
  assert.equal(client.connection.state, "disconnected");
});

test("a channel of somebody else is not authorized", async () => {
  const { next } = await connect({ channel: "private-pr_other_triggers" });
  const error = await next("pusher:subscription_error");
  assert.equal(error.status, 403);
});
