// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/base/buffer.h"
#include "service/base/executor.h"
#include "service/router/local_call.h"

namespace composio::app {

// Calls SetWebhook with this gateway's public address when it starts, again and again until it worked. What it does it
// does on worker 0; Start and Stop may be called on any thread, and Stop before the workers stop.
class AutoRegister {
 public:
  AutoRegister(const router::LocalCaller& caller, std::string webhook_url)
      : caller_(caller), webhook_url_(std::move(webhook_url)) {}

  void Start();
  void Stop();

 private:
  void Try();
  void OnAnswer(const absl::StatusOr<base::Buffer>& answer);

  const router::LocalCaller& caller_;
  const std::string webhook_url_;
  std::unique_ptr<router::LocalCallHandle> call_;
  base::Timers::Id timer_ = 0;
  absl::Duration pause_ = absl::Seconds(2);
  bool stopped_ = false;
};

}  // namespace composio::app
