// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/control_realtime.h"

#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/control/realtime_settings.h"
#include "sandbox/realtime/realtime_hub.h"

namespace composio::sandbox {
namespace {

constexpr int kMaxCount = 10'000;
constexpr int kMaxDelayMs = 600'000;

Json DescribePlan(const RealtimeFaultPlan& plan) {
  return {{"messages",
           {{"drop", plan.drop},
            {"duplicate", plan.duplicate},
            {"reorder", plan.reorder},
            {"delay", plan.delay_count},
            {"delay_ms", absl::ToInt64Milliseconds(plan.delay)}}},
          {"chunks",
           {{"drop", plan.chunk_drop},
            {"drop_index", plan.chunk_drop_index},
            {"duplicate", plan.chunk_duplicate},
            {"reorder", plan.chunk_reorder},
            {"interleave", plan.chunk_interleave},
            {"cut_pair", plan.chunk_cut_pair}}},
          {"refuse", {{"code", plan.refuse_code}, {"count", plan.refuse}}},
          {"half_open", plan.mute},
          {"ignore_pings", plan.ignore_pings}};
}

ApiAnswer Describe(RealtimeHub& hub) {
  const RealtimeProject project = hub.Project();
  return Ok({{"key", project.key},
             {"project_id", project.id},
             {"channels", {project.Channel(), project.CliChannel()}},
             {"settings", DescribeSettings(project)},
             {"faults", DescribePlan(hub.Faults())},
             {"published", hub.published()},
             {"connections", hub.Describe()}});
}

ApiAnswer Wrong(std::string what) { return Invalid({std::move(what)}); }

// The number of that name, `otherwise` where there is none; nothing where it is out of bounds.
std::optional<int> Number(const Json& body, const char* name, int otherwise, int least, int most) {
  const Json& value = At(body, name);
  if (value.is_null()) return otherwise;
  if (!value.is_number_integer() || value < least || value > most) return std::nullopt;
  return value.get<int>();
}

std::string Bounds(const char* name, int least, int most) {
  return absl::StrCat(name, ": must be a whole number from ", least, " to ", most);
}

// Codes that a server may close with, and the two that stand for closing without any.
bool IsCloseCode(int code) { return (code >= 1000 && code <= 1014 && code != 1004) || (code >= 3000 && code <= 4999); }

std::optional<int> CloseCode(const Json& value) {
  if (!value.is_number_integer() || value < 1000 || value > 4999 || !IsCloseCode(value.get<int>())) return std::nullopt;
  return value.get<int>();
}

constexpr char kCodes[] = "must be a close code: 1000 to 1014 without 1004, or 3000 to 4999";

ApiAnswer Close(RealtimeHub& hub, const Json& body) {
  const std::optional<int> code = CloseCode(At(body, "close"));
  const std::optional<int> after = Number(body, "after", 0, 0, kMaxCount);
  if (!code) return Wrong(absl::StrCat("close: ", kCodes));
  if (!after) return Wrong(Bounds("after", 0, kMaxCount));
  const std::string reason = StringAt(body, "reason");
  const size_t count = hub.ForEach(StringAt(body, "socket_id"), [&](RealtimeSession& session) {
    *after == 0 ? session.Close(*code, reason) : session.CloseAfter(*after, *code, reason);
  });
  return Ok({{"connections", count}});
}

ApiAnswer Refuse(RealtimeHub& hub, const Json& body) {
  const std::optional<int> code = CloseCode(At(body, "refuse"));
  const std::optional<int> count = Number(body, "count", 1, 0, kMaxCount);
  if (!code) return Wrong(absl::StrCat("refuse: ", kCodes));
  if (!count) return Wrong(Bounds("count", 0, kMaxCount));
  hub.PlanFaults([&](RealtimeFaultPlan& plan) {
    plan.refuse = *count;
    plan.refuse_code = *code;
    plan.refuse_reason = StringAt(body, "reason");
  });
  return Describe(hub);
}

// Connections that are open, or so many that come.
ApiAnswer HalfOpen(RealtimeHub& hub, const Json& body) {
  if (const Json& next = At(body, "count"); !next.is_null()) {
    const std::optional<int> count = Number(body, "count", 0, 0, kMaxCount);
    if (!count) return Wrong(Bounds("count", 0, kMaxCount));
    hub.PlanFaults([&](RealtimeFaultPlan& plan) { plan.mute = *count; });
    return Describe(hub);
  }
  const size_t count = hub.ForEach(StringAt(body, "socket_id"), [](RealtimeSession& session) { session.Freeze(); });
  return Ok({{"connections", count}});
}

ApiAnswer IgnorePings(RealtimeHub& hub, const Json& body) {
  if (!At(body, "ignore_pings").is_boolean()) return Wrong("ignore_pings: must be true or false");
  const bool ignore = At(body, "ignore_pings").get<bool>();
  const std::string socket_id = StringAt(body, "socket_id");
  if (socket_id.empty()) hub.PlanFaults([&](RealtimeFaultPlan& plan) { plan.ignore_pings = ignore; });
  const size_t count = hub.ForEach(socket_id, [&](RealtimeSession& session) { session.set_ignore_pings(ignore); });
  return Ok({{"connections", count}});
}

ApiAnswer FailMessages(RealtimeHub& hub, const Json& body) {
  const std::string action = StringAt(body, "messages");
  const std::optional<int> count = Number(body, "count", action == "reorder" ? 2 : 1, 1, kMaxCount);
  const std::optional<int> delay = Number(body, "delay_ms", 1000, 1, kMaxDelayMs);
  if (!count) return Wrong(Bounds("count", 1, kMaxCount));
  if (!delay) return Wrong(Bounds("delay_ms", 1, kMaxDelayMs));
  bool known = true;
  hub.PlanFaults([&](RealtimeFaultPlan& plan) {
    if (action == "drop") {
      plan.drop = *count;
    } else if (action == "duplicate") {
      plan.duplicate = *count;
    } else if (action == "reorder") {
      plan.reorder = *count;
    } else if (action == "delay") {
      plan.delay_count = *count;
      plan.delay = absl::Milliseconds(*delay);
    } else {
      known = false;
    }
  });
  return known ? Describe(hub) : Wrong("messages: must be drop, duplicate, reorder or delay");
}

ApiAnswer FailChunks(RealtimeHub& hub, const Json& body) {
  const std::string action = StringAt(body, "chunks");
  const std::optional<int> count = Number(body, "count", action == "interleave" ? 2 : 1, 1, kMaxCount);
  const std::optional<int> index = Number(body, "index", 0, 0, kMaxCount);
  if (!count) return Wrong(Bounds("count", 1, kMaxCount));
  if (!index) return Wrong(Bounds("index", 0, kMaxCount));
  bool known = true;
  hub.PlanFaults([&](RealtimeFaultPlan& plan) {
    if (action == "drop") {
      plan.chunk_drop = *count;
      plan.chunk_drop_index = static_cast<size_t>(*index);
    } else if (action == "duplicate") {
      plan.chunk_duplicate = *count;
    } else if (action == "reorder") {
      plan.chunk_reorder = *count;
    } else if (action == "interleave") {
      plan.chunk_interleave = *count;
    } else if (action == "cut_pair") {
      plan.chunk_cut_pair = *count;
    } else {
      known = false;
    }
  });
  return known ? Describe(hub) : Wrong("chunks: must be drop, duplicate, reorder, interleave or cut_pair");
}

ApiAnswer Send(RealtimeHub& hub, const Json& send) {
  if (!send.is_object() || StringAt(send, "event").empty()) return Wrong("send.event: Required");
  std::string channel = StringAt(send, "channel");
  if (channel.empty()) channel = hub.Project().Channel();
  return Ok({{"connections", hub.SendEvent(channel, StringAt(send, "event"), AsText(At(send, "data")))}});
}

ApiAnswer SendRaw(RealtimeHub& hub, const Json& body) {
  if (!At(body, "raw").is_string()) return Wrong("raw: must be a string");
  const std::string text = StringAt(body, "raw");
  return Ok({{"connections",
              hub.ForEach(StringAt(body, "socket_id"), [&](RealtimeSession& session) { session.SendRaw(text); })}});
}

ApiAnswer Configure(RealtimeHub& hub, const Json& settings) {
  std::optional<std::string> wrong;
  hub.Configure([&](RealtimeProject& project) { wrong = ReadSettings(settings, project); });
  return wrong ? Wrong(*std::move(wrong)) : Describe(hub);
}

ApiAnswer Change(RealtimeHub& hub, const Json& body) {
  if (body.contains("close")) return Close(hub, body);
  if (body.contains("refuse")) return Refuse(hub, body);
  if (body.contains("half_open")) return HalfOpen(hub, body);
  if (body.contains("ignore_pings")) return IgnorePings(hub, body);
  if (body.contains("messages")) return FailMessages(hub, body);
  if (body.contains("chunks")) return FailChunks(hub, body);
  if (body.contains("send")) return Send(hub, body["send"]);
  if (body.contains("raw")) return SendRaw(hub, body);
  if (body.contains("settings")) return Configure(hub, body["settings"]);
  if (body.contains("rotate_key")) return hub.RotateKey(), Describe(hub);
  return Wrong(
      "body: must hold one of close, refuse, half_open, ignore_pings, messages, chunks, send, raw, settings and "
      "rotate_key");
}

}  // namespace

ApiAnswer ControlRealtime(RealtimeHub& hub, const ApiRequest& request) {
  if (request.method == "POST") {
    return request.body.is_object() ? Change(hub, request.body) : Wrong("body: must be an object");
  }
  if (request.method == "DELETE") hub.ClearFaults();
  return Describe(hub);
}

void ResetRealtime(RealtimeHub& hub) {
  hub.ClearFaults();
  hub.Configure([](RealtimeProject& project) { project.settings = RealtimeSettings(); });
}

}  // namespace composio::sandbox
