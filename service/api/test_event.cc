// SPDX-License-Identifier: Apache-2.0
#include "service/api/test_event.h"

#include <google/protobuf/util/json_util.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/api/event_request.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

constexpr size_t kMaxTextBytes = 512;
constexpr char kDefaultType[] = "composio.trigger.message";

absl::Status CheckTexts(const gateway::v1::SendTestEventRequest& request) {
  const std::pair<const char*, const std::string*> texts[] = {
      {"type", &request.type()},
      {"trigger_type", &request.trigger_type()},
      {"app", &request.app()},
      {"trigger", &request.trigger()},
      {"connection", &request.connection()},
      {"auth_config", &request.auth_config()},
      {"user_id", &request.user_id()},
      {"event_id", &request.event_id()},
  };
  for (const auto& [field, text] : texts) {
    if (text->size() > kMaxTextBytes) {
      return base::InvalidField(field, absl::StrCat("must not be longer than ", kMaxTextBytes, " bytes"));
    }
  }
  return absl::OkStatus();
}

// The body, with the data as its last member so that it is a run of the body's bytes.
void SetBody(const std::string& data, events::EventRecord& record) {
  const nlohmann::ordered_json head = {
      {"id", record.event_id},
      {"timestamp", absl::FormatTime("%Y-%m-%dT%H:%M:%E3SZ", *record.occur_time, absl::UTCTimeZone())},
      {"type", record.type},
      {"metadata",
       {{"log_id", ""},
        {"trigger_slug", record.trigger_type},
        {"trigger_id", record.trigger},
        {"connected_account_id", record.connection},
        {"auth_config_id", record.auth_config},
        {"user_id", record.user_id}}},
  };
  std::string body = head.dump();
  body.pop_back();
  absl::StrAppend(&body, ",\"data\":");
  const size_t offset = body.size();
  absl::StrAppend(&body, data, "}");
  record.body = base::Slice(std::move(body));
  record.payload = record.body.Sub(offset, data.size());
}

}  // namespace

absl::StatusOr<events::EventRecord> TestEvent(const gateway::v1::SendTestEventRequest& request, std::string project,
                                              absl::Time now, base::Random& random) {
  absl::Status status = CheckTexts(request);
  if (!status.ok()) return status;
  std::string data = "{}";
  if (request.has_data()) {
    data.clear();
    if (!google::protobuf::util::MessageToJsonString(request.data(), &data).ok()) {
      return base::InvalidField("data", "holds a value that JSON cannot express (a number that is not finite?)");
    }
  }
  events::EventRecord record;
  record.project = std::move(project);
  record.event_id = request.event_id().empty() ? absl::StrCat("evt_", base::RandomUuid(random)) : request.event_id();
  record.type = request.type().empty() ? kDefaultType : request.type();
  record.app = absl::AsciiStrToLower(request.app());
  record.trigger_type = absl::AsciiStrToUpper(request.trigger_type());
  record.trigger = request.trigger();
  record.connection = request.connection();
  record.auth_config = request.auth_config();
  record.user_id = request.user_id();
  record.occur_time = now;
  if (request.has_occur_time()) {
    absl::StatusOr<absl::Time> time = TimeOf(request.occur_time(), "occur_time");
    if (!time.ok()) return time.status();
    record.occur_time = *time;
  }
  record.receive_time = now;
  record.transport = events::Transport::kTest;
  record.version = events::PayloadVersion::kUnspecified;
  record.payload_kind = events::PayloadKind::kObject;
  SetBody(data, record);
  return record;
}

}  // namespace composio::api
