// SPDX-License-Identifier: Apache-2.0
#include "service/api/tool_reader.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

#include <utility>

#include "service/api/call_rpc.h"
#include "service/transcode/naming.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;
using google::protobuf::internal::WireFormatLite;

// What a tool answers is Composio's to limit; this is for the depth.
constexpr tool_formats::JsonLimits kAnswer{64 << 20, 96, 5000, 2000000};

// The embedded messages of one field, as bytes.
std::vector<absl::string_view> Embedded(absl::string_view message, int field) {
  std::vector<absl::string_view> found;
  google::protobuf::io::CodedInputStream in(reinterpret_cast<const uint8_t*>(message.data()),
                                            static_cast<int>(message.size()));
  while (const uint32_t tag = in.ReadTag()) {
    if (WireFormatLite::GetTagFieldNumber(tag) != field ||
        WireFormatLite::GetTagWireType(tag) != WireFormatLite::WIRETYPE_LENGTH_DELIMITED) {
      if (!WireFormatLite::SkipField(&in, tag)) break;
      continue;
    }
    uint32_t size;
    if (!in.ReadVarint32(&size)) break;
    const auto start = static_cast<size_t>(in.CurrentPosition());
    if (!in.Skip(static_cast<int>(size))) break;
    found.push_back(message.substr(start, size));
  }
  return found;
}

// The Struct field `name` of the message, as JSON text; empty where it is not set.
absl::StatusOr<std::string> StructText(const transcode::MessageTable& table, absl::string_view message,
                                       absl::string_view name) {
  transcode::WireToJsonOptions options;
  options.only = table.FieldByProtoName(name);
  std::string text;
  if (absl::Status status = transcode::WireToJson().Convert(table, message, options, &text); !status.ok()) {
    return status;
  }
  return text;
}

// A level of JSON is three of messages, so that protobuf's own limit would refuse schemas that JSON's limit lets in.
template <class Message>
bool Parse(absl::string_view bytes, Message* message) {
  google::protobuf::io::CodedInputStream in(reinterpret_cast<const uint8_t*>(bytes.data()),
                                            static_cast<int>(bytes.size()));
  in.SetRecursionLimit(3 * kAnswer.depth + 10);
  return message->ParseFromCodedStream(&in) && in.ConsumedEntireMessage();
}

}  // namespace

ToolReader::ToolReader()
    : tool_(*tables_.Compile(*v1::Tool::descriptor(), transcode::ProtoJsonNaming())),
      result_(*tables_.Compile(*v1::ExecuteToolResponse::descriptor(), transcode::ProtoJsonNaming())) {}

absl::StatusOr<ToolEntry> ToolReader::Entry(absl::string_view bytes) const {
  v1::Tool tool;
  if (!Parse(bytes, &tool)) return UnreadableAnswer("GetTool");
  absl::StatusOr<std::string> schema = StructText(*tool_, bytes, "input_parameters");
  if (!schema.ok()) return UnreadableAnswer("GetTool");
  return ToolEntry{
      {tool.slug(), tool.name(), tool.description(), std::move(*schema)}, tool.version(), tool.app().slug()};
}

absl::StatusOr<ToolEntry> ToolReader::ReadTool(const base::Buffer& get_tool_response) const {
  const base::Slice flat = get_tool_response.Flatten();
  const auto tools = Embedded(flat.view(), v1::GetToolResponse::kToolFieldNumber);
  if (tools.empty()) return UnreadableAnswer("GetTool");
  return Entry(tools.back());
}

absl::StatusOr<ToolPage> ToolReader::ReadPage(const base::Buffer& list_tools_response) const {
  const base::Slice flat = list_tools_response.Flatten();
  v1::ListToolsResponse response;
  if (!Parse(flat.view(), &response)) return UnreadableAnswer("ListTools");
  ToolPage page{{}, response.next_page_token(), response.total_size()};
  for (absl::string_view bytes : Embedded(flat.view(), v1::ListToolsResponse::kToolsFieldNumber)) {
    absl::StatusOr<ToolEntry> entry = Entry(bytes);
    if (!entry.ok()) return entry.status();
    page.tools.push_back(std::move(*entry));
  }
  return page;
}

absl::StatusOr<ToolResult> ToolReader::ReadResult(const base::Buffer& execute_tool_response) const {
  const base::Slice flat = execute_tool_response.Flatten();
  ToolResult result;
  if (!Parse(flat.view(), &result.response)) return UnreadableAnswer("ExecuteTool");
  absl::StatusOr<std::string> text = StructText(*result_, flat.view(), "data");
  if (!text.ok()) return UnreadableAnswer("ExecuteTool");
  if (text->empty()) return result;
  absl::StatusOr<tool_formats::Json> data = tool_formats::ParseJson(*text, kAnswer);
  // Beyond what can be looked through: the model gets it as text.
  result.data = data.ok() ? std::move(*data) : tool_formats::Json({{"text", std::move(*text)}});
  return result;
}

}  // namespace composio::api
