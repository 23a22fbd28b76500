// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

#include "absl/status/status.h"
#include "service/api/webhook_service.h"
#include "service/base/executor.h"
#include "service/base/mutex.h"
#include "service/state/sealed_file.h"

namespace composio::app {

// Webhook secrets that the gateway learned by SetWebhook: kept in a sealed file, handed to the endpoint. Keeper() may
// be used on any thread; the file is touched on `io` alone, but for Load. Must outlive io's last task.
class WebhookSecrets {
 public:
  // `learn` runs on `io`. `known`: projects that have a secret by configuration.
  struct Params {
    state::SealedFileOptions file;
    base::Executor& io;
    std::set<std::string> known;
    std::function<void(const std::string& project, const std::string& secret)> learn;
  };
  explicit WebhookSecrets(Params params);

  // At start, before `io` is used. Nothing kept is no error.
  absl::Status Load();
  const std::map<std::string, std::string>& kept() const { return kept_; }
  api::WebhookSecretKeeper Keeper();

 private:
  absl::Status Store(const std::string& project, const std::string& secret);

  Params params_;
  state::SealedFile file_;
  std::map<std::string, std::string> kept_;  // after Load: on io
  base::Mutex mutex_;
  std::set<std::string> known_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace composio::app
