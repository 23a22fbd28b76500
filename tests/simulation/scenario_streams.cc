// SPDX-License-Identifier: Apache-2.0
// Who subscribes to what.
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/events/cursor.h"
#include "tests/simulation/scenario.h"

namespace composio::simulation {
namespace {

constexpr const char* kProjects[] = {"default", "second"};

}  // namespace

void Scenario::MeetSubscriber() {
  Subscriber& subscriber = *subscribers_[Pick(subscribers_.size())];
  if (!subscriber.connected() || subscriber.over()) return ConnectSubscriber(subscriber);
  if (subscriber.metered() && meter_random_.Next() % 100 < 40) return subscriber.Say(meter_random_.Next());
  const uint64_t what = Pick(100);
  if (what < 3) return subscriber.Disconnect();
  if (what < 8) return subscriber.SetSlow(!subscriber.slow());
  if (subscriber.readable() && !subscriber.slow()) subscriber.Read();
}

// Mostly goes on after a cursor it has, not always the newest; otherwise starts somewhere.
void Scenario::ConnectSubscriber(Subscriber& subscriber) {
  events::StreamParams params = RandomParams();
  const auto& cursors = subscriber.cursors();
  if (!cursors.empty() && Chance(70)) {
    const std::string cursor = Chance(80) ? cursors.back() : cursors[Pick(cursors.size())];
    if (!Resume(cursor, params)) {
      // Told so, a client may want to go on behind the hole, or begin anew.
      if (Chance(50)) {
        FallBack(cursor, params);
      } else {
        subscriber.ForgetCursors();
        params.start.kind = events::StreamStart::Kind::kEarliest;
      }
    }
  } else {
    subscriber.ForgetCursors();
    params.project = kProjects[Chance(20)];
    StartSomewhere(params);
  }
  SimGateway::Worker& worker = gateway_->worker(Pick(gateway_->worker_count()));
  subscriber.Connect(worker.hub, worker.loop, params);
}

std::shared_ptr<const events::Filter> Scenario::RandomFilter() {
  events::FilterValues values;
  const auto set = [&values](events::FilterField field, std::vector<std::string> wanted) {
    values[static_cast<size_t>(field)] = std::move(wanted);
  };
  if (Chance(70)) set(events::FilterField::kTriggerType, {Chance(50) ? "A" : "b"});
  if (Chance(30)) set(events::FilterField::kUserId, {"u1", "u2"});
  if (Chance(20)) set(events::FilterField::kApp, {"APP-OF-A", "app-of-c"});
  return *events::Filter::Compile(std::move(values));
}

events::StreamParams Scenario::RandomParams() {
  events::StreamParams params;
  params.heartbeat = absl::Seconds(static_cast<int64_t>(Pick(20)));
  params.delivery.format = static_cast<events::PayloadFormat>(1 + Pick(4));
  params.delivery.include_provenance = Chance(10);
  if (Chance(50)) params.filter = RandomFilter();
  if (Chance(30)) {
    params.batch = events::BatchOptions{1 + Pick(6), 1 + Pick(2000),
                                        absl::Milliseconds(static_cast<int64_t>(Pick(3) * Pick(2000)))};
  }
  params.slow_consumer_policy = static_cast<events::SlowConsumerPolicy>(1 + Pick(10) % 3);
  params.metered = meter_random_.Next() % 100 < 20;
  switch (Pick(8)) {
    case 0:
      params.stop.kind = events::StreamStop::Kind::kCaughtUp;
      break;
    case 1:
      params.stop = {events::StreamStop::Kind::kMaxEvents, 0, 1 + Pick(10)};
      break;
    case 2:
      params.stop = {events::StreamStop::Kind::kAtTime, 0, 0, clock_.Now() + absl::Seconds(5)};
      break;
    case 3:
      params.stop = {events::StreamStop::Kind::kAtPosition, Pick(gateway_->log().State().head + 1)};
      break;
    default:
      break;
  }
  return params;
}

// False when the log has nothing to go on from there, and is right to say so.
bool Scenario::Resume(const std::string& cursor, events::StreamParams& params) {
  const events::LogState state = gateway_->log().State();
  const auto decoded = events::DecodeCursor(cursor);
  params.project = decoded->project;
  auto position = api::PositionOf(cursor, "start.after_cursor", true, {params.project, state, address_});
  const auto reason = position.ok() ? gateway::v1::ERROR_REASON_UNSPECIFIED : base::ReasonOf(position.status());
  auto expected = gateway::v1::ERROR_REASON_UNSPECIFIED;
  if (decoded->epoch != epoch_) {
    expected = gateway::v1::ERROR_REASON_CURSOR_EPOCH_MISMATCH;
  } else if (decoded->position + 1 < state.earliest) {
    expected = gateway::v1::ERROR_REASON_CURSOR_EXPIRED;
  }
  if (reason != expected) {
    Problem(absl::StrCat("a cursor is refused for reason ", reason, " instead of ", expected, ": ",
                         position.status().ToString()));
  }
  if (!position.ok()) return ++expired_, false;
  params.start = {events::StreamStart::Kind::kAfterPosition, *position};
  return true;
}

// Goes on with a refused cursor all the same, as the request's fallback says.
void Scenario::FallBack(const std::string& cursor, events::StreamParams& params) {
  const events::LogState state = gateway_->log().State();
  gateway::v1::SubscribeTriggersRequest request;
  request.mutable_start()->set_after_cursor(cursor);
  request.set_cursor_fallback(static_cast<gateway::v1::CursorFallback>(2 + Pick(3)));
  auto checked = api::StreamParamsOf(request, {params.project, state, address_}, clock_.Now());
  if (!checked.ok()) return Problem(absl::StrCat("a fallback is refused: ", checked.status().ToString()));
  params.start = checked->start;
}

void Scenario::StartSomewhere(events::StreamParams& params) {
  using Kind = events::StreamStart::Kind;
  switch (Pick(4)) {
    case 0:
      params.start.kind = Kind::kLatest;
      break;
    case 1:
      params.start.kind = Kind::kEarliest;
      break;
    case 2:
      params.start = {Kind::kLastEvents, 0, Pick(20)};
      break;
    default:
      params.start = {Kind::kAtTime, 0, 0, clock_.Now() - absl::Seconds(static_cast<int64_t>(Pick(60)))};
      break;
  }
}

}  // namespace composio::simulation
