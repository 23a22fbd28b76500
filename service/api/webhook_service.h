// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <set>
#include <string>

#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "service/api/turns.h"
#include "service/base/executor.h"
#include "service/router/local_call.h"
#include "service/router/router.h"

namespace composio::api {

// Where the secrets of this gateway's own webhooks are kept. Thread-safe.
struct WebhookSecretKeeper {
  // Whether a secret of this project is known, from the configuration or kept.
  std::function<bool(const std::string& project)> knows;
  // Verifies with it from now on, and after a restart. `done` runs on `executor`.
  std::function<void(std::string project, std::string secret, base::Executor& executor,
                     absl::AnyInvocable<void(absl::Status)> done)>
      keep;
};

// What SetWebhook works with; all of it must outlive the router.
struct WebhookServiceParts {
  const router::LocalCaller& caller;
  Turns& turns;
  WebhookSecretKeeper secrets;
  // "/webhooks/composio": an address whose path ends with this, or with a project's name below it, is this gateway's.
  std::string path;
  std::set<std::string> projects;
};

// SetWebhook.
void RegisterWebhookService(router::Router& router, WebhookServiceParts parts);

// The project whose webhooks arrive at `url` if it is this gateway's; empty if it is not.
std::string ProjectAt(absl::string_view url, absl::string_view path, const std::set<std::string>& projects);

}  // namespace composio::api
