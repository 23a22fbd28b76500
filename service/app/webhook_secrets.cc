// SPDX-License-Identifier: Apache-2.0
#include "service/app/webhook_secrets.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/base/random.h"

namespace composio::app {

WebhookSecrets::WebhookSecrets(Params params)
    : params_(std::move(params)), file_(params_.file, base::SystemRandom()), known_(params_.known) {}

// One line a project: its name, a tab, the secret.
absl::Status WebhookSecrets::Load() {
  auto text = file_.Read();
  if (!text.ok()) return text.status();
  base::MutexLock lock(mutex_);
  for (absl::string_view line : absl::StrSplit(*text, '\n', absl::SkipEmpty())) {
    const std::pair<std::string, std::string> entry = absl::StrSplit(line, absl::MaxSplits('\t', 1));
    kept_.insert(entry);
    known_.insert(entry.first);
  }
  return absl::OkStatus();
}

absl::Status WebhookSecrets::Store(const std::string& project, const std::string& secret) {
  std::map<std::string, std::string> next = kept_;
  next[project] = secret;
  if (next != kept_) {
    std::string text;
    for (const auto& [name, value] : next) absl::StrAppend(&text, name, "\t", value, "\n");
    if (absl::Status status = file_.Write(text); !status.ok()) return status;
  }
  kept_ = std::move(next);
  params_.learn(project, secret);
  base::MutexLock lock(mutex_);
  known_.insert(project);
  return absl::OkStatus();
}

api::WebhookSecretKeeper WebhookSecrets::Keeper() {
  api::WebhookSecretKeeper keeper;
  keeper.knows = [this](const std::string& project) {
    base::MutexLock lock(mutex_);
    return known_.count(project) != 0;
  };
  keeper.keep = [this](std::string project, std::string secret, base::Executor& executor,
                       absl::AnyInvocable<void(absl::Status)> done) {
    params_.io.Post([this, project = std::move(project), secret = std::move(secret), &executor,
                     done = std::move(done)]() mutable {
      executor.Post([status = Store(project, secret), done = std::move(done)]() mutable { done(std::move(status)); });
    });
  };
  return keeper;
}

}  // namespace composio::app
