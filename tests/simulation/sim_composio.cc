// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/sim_composio.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "tests/testing/signed_webhook.h"

namespace composio::simulation {
namespace {

constexpr const char* kTriggerTypes[] = {"A", "B", "C"};

std::string SecretOf(const std::string& project) { return "secret-of-" + project; }

std::string Path(const std::string& project) {
  return project == events::kDefaultProject ? "/webhooks/composio" : "/webhooks/composio/" + project;
}

}  // namespace

std::map<std::string, std::vector<std::string>> SimComposio::Secrets() {
  return {{"default", {"an-older-secret", SecretOf("default")}}, {"second", {SecretOf("second")}}};
}

std::shared_ptr<SimComposio::Event> SimComposio::MakeEvent() {
  auto event = std::make_shared<Event>();
  event->project = Pick(5) == 0 ? "second" : "default";
  event->ids = {absl::StrCat("msg_", ++numbers_)};
  event->log_id = absl::StrCat("log_", numbers_);
  const std::string data(Pick(10) == 0 ? 6000 : Pick(300), 'x');
  event->rest = absl::StrCat(R"("timestamp":"2026-01-01T00:00:00Z","type":"composio.trigger.message",)",
                             R"("metadata":{"log_id":")", event->log_id, R"(","trigger_slug":")",
                             kTriggerTypes[Pick(3)], R"(","trigger_id":"ti_1","connected_account_id":"ca_1",)",
                             R"("auth_config_id":"ac_1","user_id":"u)", Pick(3), R"("},"data":{"x":")", data, R"("}})");
  events_.push_back(event);
  return event;
}

void SimComposio::Send(SimGateway& gateway) {
  if (Pick(12) == 0) return SendUnwanted(gateway);
  // A retry, or a repetition of what was accepted long ago.
  const bool again = !events_.empty() && Pick(100) < 35;
  const std::shared_ptr<Event> event = again ? events_[Pick(events_.size())] : MakeEvent();
  if (!event->realtime_only) SendEvent(gateway, event);
}

void SimComposio::Push(SimPusher& pusher) {
  if (!pusher.receiving()) return;
  const bool again = !events_.empty() && Pick(100) < 50;
  const std::shared_ptr<Event> event = again ? events_[Pick(events_.size())] : MakeEvent();
  // The feed is that of one project.
  if (event->project != events::kDefaultProject) return;
  if (!again && Pick(2) == 0) event->realtime_only = true;
  history_.Tell("pusher", "sends ", event->ids.back(), again ? ", again" : "", event->realtime_only ? ", alone" : "");
  pusher.Send(absl::StrCat(R"({"id":")", event->ids.back(), "\",", event->rest));
  event->pushed = true;
}

void SimComposio::CutOff() {
  attempts_.clear();
  // What was not stored by now is lost with the process.
  for (const auto& event : events_) event->pushed = event->pushed && Stored(*event) > 0;
}

void SimComposio::SendTheRest(SimGateway& gateway) {
  for (const auto& event : events_) {
    if (!event->accepted && !event->realtime_only) SendEvent(gateway, event);
  }
}

void SimComposio::SendEvent(SimGateway& gateway, const std::shared_ptr<Event>& event) {
  if (Pick(10) == 0) event->ids.push_back(absl::StrCat("msg_", ++numbers_));
  const std::string& id = event->ids.back();
  Post(gateway, {id, event, 200, event->accepted, nullptr}, event->project, SecretOf(event->project),
       absl::StrCat(R"({"id":")", id, "\",", event->rest));
}

void SimComposio::SendUnwanted(SimGateway& gateway) {
  const std::string id = absl::StrCat("bad_", ++numbers_);
  unwanted_.push_back(id);
  const std::string body = absl::StrCat(R"({"id":")", id, R"(","type":"composio.trigger.message","data":{}})");
  switch (Pick(3)) {
    case 0:
      return Post(gateway, {id, nullptr, 401, false, nullptr}, "default", "guessed", body);
    case 1:
      return Post(gateway, {id, nullptr, 401, false, nullptr}, "unknown", SecretOf("default"), body);
    default:
      return Post(gateway, {id, nullptr, 400, false, nullptr}, "default", SecretOf("default"), body.substr(1));
  }
}

void SimComposio::Post(SimGateway& gateway, Attempt attempt, const std::string& project, const std::string& secret,
                       const std::string& body) {
  testing::SignedWebhook webhook;
  webhook.secret = secret;
  webhook.id = attempt.id;
  webhook.timestamp = absl::StrCat(absl::ToUnixSeconds(clock_.Now()));
  webhook.body = body;
  fakes::FakeRequest request;
  request.method = "POST";
  request.path = Path(project);
  request.headers = {
      {"webhook-id", webhook.id}, {"webhook-timestamp", webhook.timestamp}, {"webhook-signature", webhook.Signature()}};
  request.body = body;
  attempt.outcome = std::make_shared<fakes::ExchangeOutcome>();
  history_.Tell("composio", "sends ", attempt.id, attempt.known ? ", again" : "", " to ", project);
  auto exchange = std::make_unique<fakes::FakeExchange>(std::move(request), attempt.outcome);
  // Some connections are reset before the answer.
  const bool reset = Pick(15) == 0;
  if (reset) {
    history_.Tell("composio", "loses the connection of ", attempt.id);
  } else {
    attempts_.push_back(std::move(attempt));
  }
  gateway.webhooks().Handle(std::move(exchange));
}

void SimComposio::TakeAnswers() {
  std::vector<Attempt> open;
  for (Attempt& attempt : attempts_) {
    if (attempt.outcome->response) {
      Check(attempt, *attempt.outcome->response);
    } else {
      open.push_back(std::move(attempt));
    }
  }
  attempts_ = std::move(open);
}

void SimComposio::Check(const Attempt& attempt, const http_server::HttpResponse& response) {
  history_.Tell("composio", "is answered ", response.status, " for ", attempt.id);
  if (response.status == 503) return;
  if (response.status != attempt.expected) {
    return Problem(absl::StrCat(attempt.id, " was answered ", response.status, " instead of ", attempt.expected));
  }
  if (!attempt.event) return;
  const int stored = Stored(*attempt.event);
  if (stored != 1) return Problem(absl::StrCat(attempt.id, " was answered 200, but is ", stored, " times in the log"));
  if (attempt.known && !absl::StrContains(response.body, "duplicate")) {
    Problem(absl::StrCat(attempt.id, " was accepted before and is told to be new"));
  }
  if (!attempt.event->accepted) ++accepted_;
  attempt.event->accepted = true;
}

int SimComposio::Stored(const Event& event) const {
  int count = 0;
  for (const std::string& id : event.ids) count += oracle_.PositionOf(event.project, id) != 0;
  return count;
}

void SimComposio::Forget() {
  attempts_.clear();
  events_.clear();
}

bool SimComposio::settled() const {
  return std::all_of(events_.begin(), events_.end(), [this](const auto& event) {
    return event->realtime_only ? !event->pushed || Stored(*event) > 0 : event->accepted;
  });
}

void SimComposio::CheckAllAccepted() {
  for (const auto& event : events_) {
    const bool promised = event->realtime_only ? event->pushed : true;
    if (promised && !event->realtime_only && !event->accepted) {
      Problem(absl::StrCat(event->ids[0], " was never accepted"));
    }
    if (Stored(*event) > 1 || (promised && Stored(*event) == 0))
      Problem(absl::StrCat(event->ids[0], " is ", Stored(*event), " times in the log"));
  }
  for (const std::string& id : unwanted_) {
    for (const char* project : {"default", "second"}) {
      if (oracle_.PositionOf(project, id) != 0) Problem(absl::StrCat(id, " was refused, but is in the log"));
    }
  }
}

void SimComposio::Problem(const std::string& what) {
  if (problem_.empty()) problem_ = absl::StrCat("composio: ", what);
}

}  // namespace composio::simulation
