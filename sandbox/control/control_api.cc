// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/control_api.h"

#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "sandbox/control/control_events.h"
#include "sandbox/control/control_realtime.h"
#include "sandbox/control/link_page.h"
#include "sandbox/control/prepared_answer.h"
#include "sandbox/webhook/delivery_queue.h"

namespace composio::sandbox {
namespace {

constexpr double kMaxTraffic = 10'000;

std::string ListOfOperations() {
  return "The Composio sandbox. REST: /api/v3.1/… with any x-api-key (ak_sandbox). Control: POST /_sandbox/events, "
         "POST|GET|DELETE /_sandbox/faults, POST|GET|DELETE /_sandbox/answers, GET /_sandbox/requests, GET "
         "/_sandbox/deliveries, POST /_sandbox/traffic, POST|GET|DELETE /_sandbox/realtime, "
         "POST /_sandbox/reset.";
}

const char* StateName(Delivery::State state) {
  switch (state) {
    case Delivery::State::kPending:
      return "pending";
    case Delivery::State::kDelivered:
      return "delivered";
    case Delivery::State::kFailed:
      return "failed";
    case Delivery::State::kDroppedByFault:
      return "dropped_by_fault";
  }
  return "";
}

Json DescribeDelivery(const Delivery& delivery) {
  Json attempts = Json::array();
  for (const Delivery::Attempt& attempt : delivery.attempts) {
    Json item = {{"time", TimeText(attempt.time)}, {"status", attempt.status}};
    if (!attempt.error.empty()) item["error"] = attempt.error;
    attempts.push_back(std::move(item));
  }
  return {{"number", delivery.number},
          {"webhook_id", delivery.webhook_id},
          {"event_type", delivery.event_type},
          {"trigger_id", delivery.trigger_id},
          {"url", delivery.url},
          {"version", delivery.version},
          {"state", StateName(delivery.state)},
          {"attempts", std::move(attempts)},
          {"body", ParseJson(delivery.body)}};
}

ApiAnswer Deliveries(ControlContext context) {
  std::vector<Delivery> deliveries;
  DeliveryCounts counts;
  bool idle = false;
  context.outbox.WithQueue([&](DeliveryQueue& queue) {
    deliveries = queue.Snapshot();
    counts = queue.counts();
    idle = queue.Idle();
  });
  Json items = Json::array();
  for (const Delivery& delivery : deliveries) items.push_back(DescribeDelivery(delivery));
  return Ok({{"idle", idle},
             {"enqueued", counts.enqueued},
             {"delivered", counts.delivered},
             {"failed", counts.failed},
             {"attempts", counts.attempts},
             {"dropped_by_fault", counts.dropped_by_fault},
             {"refused_full", counts.refused_full},
             {"items", std::move(items)}});
}

int IntAt(const Json& object, const char* name, int otherwise) {
  const Json& value = At(object, name);
  return value.is_number_integer() ? value.get<int>() : otherwise;
}

ApiAnswer AddWebhookFault(ControlContext context, const Json& body) {
  std::string action = StringAt(body, "webhook");
  int count = IntAt(body, "count", action == "reorder" ? 2 : 1);
  if (count < 1) return Invalid({"count: must be at least 1"});
  bool known = true;
  context.outbox.WithQueue([&](DeliveryQueue& queue) {
    DeliveryFaults& faults = queue.faults();
    if (action == "drop") {
      faults.drop = count;
    } else if (action == "duplicate") {
      faults.duplicate = count;
    } else if (action == "reorder") {
      faults.reorder = count;
    } else if (action == "delay") {
      faults.delay_count = count;
      faults.delay = absl::Milliseconds(IntAt(body, "delay_ms", 1000));
    } else {
      known = false;
    }
  });
  if (!known) return Invalid({"webhook: must be drop, duplicate, reorder or delay"});
  return Ok({{"success", true}});
}

ApiAnswer DescribeFaults(ControlContext context) {
  Json webhook;
  context.outbox.WithQueue([&](DeliveryQueue& queue) {
    const DeliveryFaults& f = queue.faults();
    webhook = {{"drop", f.drop},
               {"duplicate", f.duplicate},
               {"reorder", f.reorder},
               {"delay_count", f.delay_count},
               {"delay_ms", absl::ToInt64Milliseconds(f.delay)}};
  });
  Json limit = nullptr;
  if (context.rate_limit.enforced()) limit = context.rate_limit.limit();
  return Ok({{"faults", context.faults.Describe()}, {"webhook", std::move(webhook)}, {"rate_limit", std::move(limit)}});
}

ApiAnswer AddFault(ControlContext context, const Json& body) {
  if (!At(body, "webhook").is_null()) return AddWebhookFault(context, body);
  if (const Json& limit = At(body, "rate_limit"); !limit.is_null()) {
    if (!limit.is_number_unsigned() || limit > 1'000'000) return Invalid({"rate_limit: must be from 0 to 1000000"});
    context.rate_limit.Enforce(limit.get<int>());
    return DescribeFaults(context);
  }
  absl::StatusOr<Fault> fault = Faults::Parse(body);
  if (!fault.ok()) return Invalid({std::string(fault.status().message())});
  if (!context.faults.Add(*std::move(fault))) return Invalid({"too many faults: DELETE /_sandbox/faults first"});
  return DescribeFaults(context);
}

ApiAnswer ClearFaults(ControlContext context) {
  context.faults.Clear();
  context.rate_limit.Clear();
  context.outbox.WithQueue([&](DeliveryQueue& queue) { queue.ClearFaults(context.clock.SteadyNow()); });
  return DescribeFaults(context);
}

ApiAnswer DescribeAnswers(ControlContext context) { return Ok({{"answers", context.answers.Describe()}}); }

ApiAnswer AddAnswer(ControlContext context, const Json& body) {
  absl::StatusOr<Fault> answer = ParsePreparedAnswer(body);
  if (!answer.ok()) return Invalid({std::string(answer.status().message())});
  if (!context.answers.Add(*std::move(answer))) return Invalid({"too many answers: DELETE /_sandbox/answers first"});
  return DescribeAnswers(context);
}

ApiAnswer ClearAnswers(ControlContext context) {
  context.answers.Clear();
  return DescribeAnswers(context);
}

ApiAnswer Reset(ControlContext context) {
  context.world.Reset();
  context.requests.Clear();
  context.answers.Clear();
  ClearFaults(context);
  ResetRealtime(context.realtime);
  context.outbox.WithQueue([](DeliveryQueue& queue) { queue.Clear(); });
  return Ok({{"success", true}});
}

ApiAnswer SetTraffic(ControlContext context, const Json& body) {
  const Json& rate = At(body, "events_per_second");
  if (!rate.is_number() || rate < 0 || rate > kMaxTraffic) {
    return Invalid({absl::StrCat("events_per_second: must be a number from 0 to ", kMaxTraffic)});
  }
  if (!context.set_traffic) return Invalid({"this sandbox has no traffic generator"});
  context.set_traffic(rate.get<double>());
  return Ok({{"events_per_second", rate}});
}

}  // namespace

ApiAnswer HandleControl(ControlContext context, const ApiRequest& request) {
  absl::string_view path = request.path, method = request.method;
  absl::ConsumePrefix(&path, "/_sandbox");
  absl::ConsumePrefix(&path, "/");
  if (request.body.is_discarded()) return Invalid({"body: not JSON"});
  if (path == "events" && method == "POST") return FireFromControl(context.world, context.outbox, request.body);
  if (path == "faults" && method == "POST") return AddFault(context, request.body);
  if (path == "faults" && method == "GET") return DescribeFaults(context);
  if (path == "faults" && method == "DELETE") return ClearFaults(context);
  if (path == "answers" && method == "POST") return AddAnswer(context, request.body);
  if (path == "answers" && method == "GET") return DescribeAnswers(context);
  if (path == "answers" && method == "DELETE") return ClearAnswers(context);
  if (path == "requests" && method == "GET") return Ok(context.requests.Describe(request.Query("path").value_or("")));
  if (path == "deliveries" && method == "GET") return Deliveries(context);
  if (path == "traffic" && method == "POST") return SetTraffic(context, request.body);
  if (path == "realtime" && (method == "POST" || method == "GET" || method == "DELETE")) {
    return ControlRealtime(context.realtime, request);
  }
  if (path == "reset" && method == "POST") return Reset(context);
  if (absl::ConsumePrefix(&path, "link/") && method == "GET") return FollowLink(context.world, std::string(path));
  return Error({.status = 404,
                .slug = "HTTP_NotFound",
                .message = absl::StrCat("No control operation ", method, " ", request.path),
                .suggested_fix = ListOfOperations()});
}

}  // namespace composio::sandbox
