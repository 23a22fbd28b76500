// SPDX-License-Identifier: Apache-2.0
#include "service/events/cloud_event.h"

#include <google/protobuf/any.pb.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "io/cloudevents/v1/cloudevents.pb.h"
#include "service/events/proto_time.h"

namespace composio::events {
namespace {

using ::io::cloudevents::v1::CloudEvent;

// Of a segment of a URI's path.
std::string Escaped(absl::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (absl::ascii_isalnum(static_cast<unsigned char>(c)) ||
        absl::string_view("-._~").find(c) != absl::string_view::npos) {
      escaped += c;
    } else {
      absl::StrAppend(&escaped, "%",
                      absl::AsciiStrToUpper(absl::StrCat(absl::Hex(static_cast<unsigned char>(c), absl::kZeroPad2))));
    }
  }
  return escaped;
}

void SetText(const char* name, const std::string& value, CloudEvent& event) {
  if (!value.empty()) (*event.mutable_attributes())[name].set_ce_string(value);
}

CloudEvent Make(const EventRecord& record) {
  CloudEvent event;
  event.set_id(record.event_id);
  std::string source = absl::StrCat("/projects/", Escaped(record.project));
  if (!record.trigger.empty()) absl::StrAppend(&source, "/triggers/", Escaped(record.trigger));
  event.set_source(source);
  event.set_spec_version("1.0");
  event.set_type(record.type.empty() ? "composio.unknown" : record.type);
  SetTime(record.occur_time.value_or(record.create_time), (*event.mutable_attributes())["time"].mutable_ce_timestamp());
  const bool json = record.payload_kind != PayloadKind::kOpaque;
  SetText("datacontenttype", json ? "application/json" : "application/octet-stream", event);
  SetText("subject", record.trigger_type, event);
  SetText("app", record.app, event);
  SetText("trigger", record.trigger, event);
  SetText("connection", record.connection, event);
  SetText("authconfig", record.auth_config, event);
  SetText("userid", record.user_id, event);
  SetText("logid", record.log_id, event);
  SetText("traceparent", record.traceparent, event);
  const absl::string_view data = record.payload.view();
  if (json) {
    event.set_text_data(data.data(), data.size());
  } else {
    event.set_binary_data(data.data(), data.size());
  }
  return event;
}

// With the attributes in one order.
std::string Serialized(const google::protobuf::MessageLite& message) {
  std::string bytes;
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::io::CodedOutputStream out(&stream);
  out.SetSerializationDeterministic(true);
  message.SerializeToCodedStream(&out);
  out.Trim();
  return bytes;
}

}  // namespace

std::string CloudEventAny(const EventRecord& record) {
  google::protobuf::Any any;
  any.set_type_url("type.googleapis.com/io.cloudevents.v1.CloudEvent");
  any.set_value(Serialized(Make(record)));
  return any.SerializeAsString();
}

}  // namespace composio::events
