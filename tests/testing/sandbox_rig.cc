// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/sandbox_rig.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "sandbox/catalogue/embedded_catalogue.h"

namespace composio::testing {
namespace {

// Read once: it never changes, and reading takes a while in a build without optimisation.
const sandbox::Catalogue& SharedCatalogue() {
  static const auto* catalogue = [] {
    auto loaded = sandbox::Catalogue::Load(sandbox::EmbeddedCatalogue());
    if (!loaded.ok()) ADD_FAILURE() << loaded.status();
    return new sandbox::Catalogue(*std::move(loaded));
  }();
  return *catalogue;
}

}  // namespace

SandboxRig::SandboxRig(bool demo_triggers) : catalogue_(SharedCatalogue()) {
  service_ = std::make_unique<sandbox::Service>(
      sandbox::ServiceParams{catalogue_, clock_, random_, outbox_, timers_, demo_triggers,
                             [this](double events_per_second) { traffic = events_per_second; }});
}

SandboxRig::Answer SandboxRig::Call(const std::string& method, const std::string& target, const sandbox::Json& body,
                                    std::map<std::string, std::string> headers) {
  fakes::FakeRequest request;
  request.method = method;
  size_t mark = target.find('?');
  request.path = target.substr(0, mark);
  if (mark != std::string::npos) request.query = target.substr(mark + 1);
  if (!body.is_null()) request.body = body.dump();
  request.headers = std::move(headers);
  bool has_credential = false;
  for (const char* name : {"x-api-key", "x-user-api-key", "x-org-api-key"}) {
    has_credential = has_credential || request.headers.count(name) > 0;
  }
  if (!has_credential) request.headers["x-api-key"] = "ak_sandbox";
  return Send(std::move(request));
}

SandboxRig::Answer SandboxRig::Send(fakes::FakeRequest request) {
  std::shared_ptr<fakes::ExchangeOutcome> outcome = Start(std::move(request));
  Answer answer;
  answer.reset = outcome->reset;
  if (!outcome->response) return answer;
  answer.status = outcome->response->status;
  answer.text = outcome->response->body;
  answer.body = sandbox::ParseJson(outcome->response->body);
  for (const auto& [name, value] : outcome->response->headers) answer.headers[name] = value;
  return answer;
}

std::shared_ptr<fakes::ExchangeOutcome> SandboxRig::Start(fakes::FakeRequest request) {
  request.headers.emplace("host", "127.0.0.1:9900");
  auto outcome = std::make_shared<fakes::ExchangeOutcome>();
  service_->Handle(std::make_unique<fakes::FakeExchange>(std::move(request), outcome));
  return outcome;
}

std::string SandboxRig::ConnectionOf(const std::string& user, const std::string& app) {
  Answer answer = Get(absl::StrCat("/api/v3.1/connected_accounts?user_ids=", user, "&toolkit_slugs=", app));
  if (answer.status != 200 || answer.body["items"].empty()) return ADD_FAILURE() << answer.text, "";
  return answer.body["items"][0]["id"].get<std::string>();
}

std::string SandboxRig::Enable(const std::string& user, const std::string& slug, const sandbox::Json& config) {
  Answer answer = Post(absl::StrCat("/api/v3.1/trigger_instances/", slug, "/upsert"),
                       {{"user_id", user}, {"trigger_config", config}});
  if (answer.status != 201 && answer.status != 200) return ADD_FAILURE() << answer.text, "";
  return answer.body["trigger_id"].get<std::string>();
}

std::vector<sandbox::Json> SandboxRig::Webhooks() {
  std::vector<sandbox::Json> out;
  for (const sandbox::Delivery& delivery : outbox_.queue().Snapshot()) out.push_back(sandbox::ParseJson(delivery.body));
  return out;
}

}  // namespace composio::testing
