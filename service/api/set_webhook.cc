// SPDX-License-Identifier: Apache-2.0
#include "service/api/set_webhook.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/api/call_rpc.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr char kTriggerMessage[] = "composio.trigger.message";

std::string Method(absl::string_view name) { return absl::StrCat("/composio.gateway.v1.WebhookService/", name); }

// Composio may show a secret once only, and dots or stars after that.
bool IsWhole(const std::string& secret) {
  return !secret.empty() && !absl::StrContains(secret, "*") && !absl::StrContains(secret, "...") &&
         !absl::StrContains(secret, "…");
}

}  // namespace

void SetWebhook::Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const WebhookServiceParts& with) {
  auto self = std::shared_ptr<SetWebhook>(new SetWebhook(std::move(call), with));
  if (ParseRequest(*self->call_, request, &self->request_)) self->Begin();
}

void SetWebhook::Begin() {
  if (request_.webhook_url().empty()) {
    return call_->Fail(
        base::InvalidField("webhook_url", "must be set: the public https address of a webhook endpoint"));
  }
  if (request_.enabled_events().empty()) request_.add_enabled_events(kTriggerMessage);
  project_ = ProjectAt(request_.webhook_url(), with_.path, with_.projects);
  // The project has one subscription: two calls at once must not both find none.
  call_->AddPending([self = shared_from_this()] { self->turn_.reset(); });
  turn_ = with_.turns.Take("webhook subscription", with_.caller.executor(call_->context()->worker()),
                           [self = shared_from_this()] { self->Find(); });
}

void SetWebhook::Find() {
  v1::ListWebhookSubscriptionsRequest request;
  request.set_page_size(1);
  CallRpc<v1::ListWebhookSubscriptionsResponse>(
      with_.caller, *call_, {Method("ListWebhookSubscriptions")}, request,
      [self = shared_from_this()](auto answer) { self->OnFound(std::move(answer)); });
}

void SetWebhook::OnFound(absl::StatusOr<v1::ListWebhookSubscriptionsResponse> answer) {
  if (!answer.ok()) return call_->Fail(answer.status());
  if (answer->webhook_subscriptions().empty()) return Create();
  Change(answer->webhook_subscriptions(0));
}

void SetWebhook::Create() {
  v1::CreateWebhookSubscriptionRequest request;
  request.set_webhook_url(request_.webhook_url());
  *request.mutable_enabled_events() = request_.enabled_events();
  request.set_version(request_.version() == v1::WEBHOOK_SUBSCRIPTION_VERSION_UNSPECIFIED
                          ? v1::WEBHOOK_SUBSCRIPTION_VERSION_V3
                          : request_.version());
  CallRpc<v1::CreateWebhookSubscriptionResponse>(
      with_.caller, *call_, {Method("CreateWebhookSubscription")}, request,
      [self = shared_from_this()](absl::StatusOr<v1::CreateWebhookSubscriptionResponse> answer) {
        // Somebody else made it in between.
        if (absl::IsAborted(answer.status()) && !std::exchange(self->lost_race_, true)) return self->Find();
        if (!answer.ok()) return self->call_->Fail(answer.status());
        self->response_.set_created(true);
        self->OnSet(std::move(*answer->mutable_webhook_subscription()));
      });
}

void SetWebhook::Change(const v1::WebhookSubscription& present) {
  v1::UpdateWebhookSubscriptionRequest request;
  request.set_webhook_subscription(present.id());
  request.set_webhook_url(request_.webhook_url());
  request.set_version(request_.version());
  // Composio replaces the list, so it gets what is there too.
  *request.mutable_enabled_events() = present.enabled_events();
  for (const std::string& event : request_.enabled_events()) {
    const auto& all = request.enabled_events();
    if (std::find(all.begin(), all.end(), event) == all.end()) request.add_enabled_events(event);
  }
  CallRpc<v1::UpdateWebhookSubscriptionResponse>(with_.caller, *call_, {Method("UpdateWebhookSubscription")}, request,
                                                 [self = shared_from_this(), secret = present.secret()](
                                                     absl::StatusOr<v1::UpdateWebhookSubscriptionResponse> answer) {
                                                   if (!answer.ok()) return self->call_->Fail(answer.status());
                                                   auto& subscription = *answer->mutable_webhook_subscription();
                                                   if (!IsWhole(subscription.secret())) subscription.set_secret(secret);
                                                   self->OnSet(std::move(subscription));
                                                 });
}

void SetWebhook::OnSet(v1::WebhookSubscription subscription) {
  *response_.mutable_webhook_subscription() = std::move(subscription);
  const bool whole = IsWhole(response_.webhook_subscription().secret());
  // Without any secret nothing could be verified; a new one is worth more than the one that nobody here knows.
  const bool needed = !whole && !project_.empty() && !with_.secrets.knows(project_);
  if (request_.rotate_secret() || needed) return Rotate();
  if (!whole) response_.mutable_webhook_subscription()->clear_secret();
  Keep();
}

void SetWebhook::Rotate() {
  v1::RotateWebhookSecretRequest request;
  request.set_webhook_subscription(response_.webhook_subscription().id());
  CallRpc<v1::RotateWebhookSecretResponse>(
      with_.caller, *call_, {Method("RotateWebhookSecret")}, request,
      [self = shared_from_this()](absl::StatusOr<v1::RotateWebhookSecretResponse> answer) {
        if (!answer.ok()) return self->call_->Fail(answer.status());
        self->response_.mutable_webhook_subscription()->set_secret(std::move(*answer->mutable_secret()));
        self->Keep();
      });
}

void SetWebhook::Keep() {
  const std::string& secret = response_.webhook_subscription().secret();
  if (project_.empty() || secret.empty()) return Answer();
  if (!call_->open()) return;
  with_.secrets.keep(project_, secret, with_.caller.executor(call_->context()->worker()),
                     [self = shared_from_this()](absl::Status status) {
                       if (!status.ok()) return self->call_->Fail(std::move(status));
                       self->Answer();
                     });
}

void SetWebhook::Answer() { call_->Answer(base::Buffer(response_.SerializeAsString())); }

}  // namespace composio::api
