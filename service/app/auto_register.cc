// SPDX-License-Identifier: Apache-2.0
#include "service/app/auto_register.h"

#include <algorithm>
#include <utility>

#include "composio/gateway/v1/webhook_service.pb.h"
#include "service/base/log.h"

namespace composio::app {
namespace {

constexpr absl::Duration kLongestPause = absl::Minutes(5);

}  // namespace

void AutoRegister::Start() {
  caller_.executor(0).Post([this] { Try(); });
}

void AutoRegister::Stop() {
  caller_.executor(0).Post([this] {
    stopped_ = true;
    call_.reset();
    caller_.timers(0).Cancel(timer_);
  });
}

void AutoRegister::Try() {
  timer_ = 0;
  if (stopped_) return;
  gateway::v1::SetWebhookRequest request;
  request.set_webhook_url(webhook_url_);
  router::LocalCallParams params;
  params.method = "/composio.gateway.v1.WebhookService/SetWebhook";
  params.request = base::Buffer(request.SerializeAsString());
  params.request_id = "auto-register";
  params.timeout = absl::Minutes(1);
  params.callback = [this](absl::StatusOr<base::Buffer> answer) { OnAnswer(answer); };
  call_ = caller_.Start(std::move(params));
}

void AutoRegister::OnAnswer(const absl::StatusOr<base::Buffer>& answer) {
  call_.reset();
  if (answer.ok()) return base::LogInfo("Composio sends this project's events to ", webhook_url_);
  base::LogWarning("webhook.auto_register: ", answer.status().message(), "; tried again in ",
                   absl::FormatDuration(pause_));
  timer_ = caller_.timers(0).Start(pause_, [this] { Try(); });
  pause_ = std::min(pause_ * 2, kLongestPause);
}

}  // namespace composio::app
