// SPDX-License-Identifier: Apache-2.0
// Composio's own TypeScript SDK, unmodified, against what COMPOSIO_BASE_URL names.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { Composio } from "@composio/core";
import { Webhook } from "standardwebhooks";

const STAR = "GITHUB_STAR_A_REPOSITORY_FOR_THE_AUTHENTICATED_USER";
const STAR_ADDED = "GITHUB_STAR_ADDED_EVENT";
const repository = { owner: "octocat", repo: "hello-world" };
const composio = new Composio({ apiKey: "ak_sandbox", allowTracking: false, toolkitVersions: { github: "latest" } });

const received = [];
const waiting = [];
const receiver = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  response.end();
  const delivery = { headers: request.headers, body: Buffer.concat(chunks).toString() };
  const next = waiting.shift();
  if (next) next(delivery);
  else received.push(delivery);
});
const delivery = () => (received.length ? received.shift() : new Promise((resolve) => waiting.push(resolve)));

before(async () => {
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
});
after(() => receiver.close());

// Every item of a list that is paged by cursor.
async function all(page) {
  const items = [];
  let cursor;
  do {
    const found = await page(cursor);
    items.push(...(found.items ?? found));
    cursor = found.nextCursor;
  } while (cursor);
  return items;
}

test("apps are listed and got", async () => {
  const apps = await composio.toolkits.get({ limit: 100 });
  assert.ok(apps.length >= 12);
  const github = await composio.toolkits.get("github");
  assert.equal(github.slug, "github");
});

test("tools are listed and got", async () => {
  const tools = await composio.tools.getRawComposioTools({ toolkits: ["github"], limit: 100 });
  assert.ok(tools.length > 10 && tools.every((tool) => tool.slug.startsWith("GITHUB_")));
  assert.equal((await composio.tools.getRawComposioToolBySlug(STAR)).slug, STAR);
  const openai = await composio.tools.get("alice", { tools: [STAR] });
  assert.equal(openai[0].function.name, STAR);
});

test("trigger types are paged to the end", async () => {
  const types = await all((cursor) => composio.triggers.listTypes({ limit: 5, ...(cursor ? { cursor } : {}) }));
  const slugs = new Set(types.map((type) => type.slug));
  assert.ok(slugs.size >= 40 && slugs.size === types.length);
  assert.equal((await composio.triggers.getType(STAR_ADDED)).slug, STAR_ADDED);
  assert.ok((await composio.triggers.listEnum()).includes(STAR_ADDED));
});

test("a person is connected by a link", async () => {
  const made = await composio.authConfigs.create("notion", { type: "use_composio_managed_auth", name: "ours" });
  assert.equal((await composio.authConfigs.get(made.id)).id, made.id);
  const listed = await composio.authConfigs.list({ toolkit: "notion" });
  assert.ok(listed.items.some((config) => config.id === made.id));
  const request = await composio.connectedAccounts.link("erin-" + process.pid + Date.now(), made.id);
  const waits = request.waitForConnection(20_000);
  // What the browser of the person does.
  await fetch(request.redirectUrl);
  const connection = await waits;
  assert.equal(connection.status, "ACTIVE");
  assert.equal((await composio.connectedAccounts.get(connection.id)).toolkit.slug, "notion");
  await composio.connectedAccounts.disable(connection.id);
  await composio.connectedAccounts.enable(connection.id);
  await composio.connectedAccounts.delete(connection.id);
  await composio.authConfigs.delete(made.id);
});

test("a trigger is made, listed, disabled, enabled and deleted", async () => {
  await assert.rejects(composio.triggers.create("default", STAR_ADDED, { triggerConfig: { owner: 1 } }));
  await assert.rejects(composio.triggers.create("default", "NO_SUCH_TRIGGER", { triggerConfig: {} }));
  const { triggerId } = await composio.triggers.create("default", STAR_ADDED, { triggerConfig: repository });
  const active = async () => (await composio.triggers.listActive({ triggerIds: [triggerId] })).items.length;
  assert.equal(await active(), 1);
  await composio.triggers.disable(triggerId);
  assert.equal(await active(), 0);
  await composio.triggers.enable(triggerId);
  assert.equal(await active(), 1);
  await composio.triggers.delete(triggerId);
  assert.equal(await active(), 0);
});

test("tools are executed, pass and fail", async () => {
  const run = (slug, args) => composio.tools.execute(slug, { userId: "default", arguments: args, dangerouslySkipVersionCheck: true });
  assert.equal((await run(STAR, repository)).successful, true);
  const failed = await run(STAR, { owner: "octocat", repo: "nope" });
  assert.equal(failed.successful, false);
  assert.ok(failed.error);
  await assert.rejects(run("NO_SUCH_TOOL", {}));
});

test("a webhook that the subscription brings is verified", async () => {
  const url = `http://127.0.0.1:${receiver.address().port}/hook`;
  const subscription = await composio.webhooks.subscriptions.set({
    webhookUrl: url, enabledEvents: ["composio.trigger.message"], version: "V3",
  });
  assert.ok((await composio.webhooks.subscriptions.list()).items.some((item) => item.id === subscription.id));
  const { secret } = await composio.webhooks.subscriptions.rotateSecret(subscription.id);
  const { triggerId } = await composio.triggers.create("default", STAR_ADDED, { triggerConfig: repository });
  await composio.tools.execute(STAR, { userId: "default", arguments: repository, dangerouslySkipVersionCheck: true });
  const { headers, body } = await delivery();
  const verified = await composio.triggers.verifyWebhook({
    id: headers["webhook-id"], payload: body, secret,
    signature: headers["webhook-signature"], timestamp: headers["webhook-timestamp"],
  });
  assert.equal(verified.version, "V3");
  assert.equal(verified.payload.triggerSlug, STAR_ADDED);
  new Webhook(Buffer.from(secret).toString("base64")).verify(body, headers);
  await composio.triggers.delete(triggerId);
  await composio.webhooks.subscriptions.delete(subscription.id);
});
