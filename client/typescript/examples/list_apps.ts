// SPDX-License-Identifier: Apache-2.0
// Prints the slugs of a gateway's apps: node dist/examples/list_apps.js [ADDRESS]

import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";

import { AppService } from "../gen/composio/gateway/v1/app_service_pb.js";

const address = process.argv[2] ?? "127.0.0.1:50051";
const apps = createClient(AppService, createGrpcTransport({ baseUrl: `http://${address}` }));
const response = await apps.listApps({}, { timeoutMs: 30_000 });
for (const app of response.apps) {
  console.log(app.slug);
}
