// SPDX-License-Identifier: Apache-2.0
#include "service/api/webhook_service.h"

#include <memory>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/api/set_webhook.h"
#include "service/api/unary_handler.h"

namespace composio::api {

void RegisterWebhookService(router::Router& router, WebhookServiceParts with) {
  const auto parts = std::make_shared<const WebhookServiceParts>(std::move(with));
  RegisterUnary(router, "/composio.gateway.v1.WebhookService/SetWebhook",
                [parts](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
                  SetWebhook::Start(std::move(call), request, *parts);
                });
}

std::string ProjectAt(absl::string_view url, absl::string_view path, const std::set<std::string>& projects) {
  url = url.substr(0, url.find_first_of("?#"));
  absl::ConsumeSuffix(&url, "/");
  if (absl::ConsumeSuffix(&url, path)) return "default";
  for (const std::string& project : projects) {
    if (absl::EndsWith(url, absl::StrCat(path, "/", project))) return project;
  }
  return "";
}

}  // namespace composio::api
