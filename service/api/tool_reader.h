// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "composio/gateway/v1/tool_service.pb.h"
#include "service/base/buffer.h"
#include "service/tool_formats/format.h"
#include "service/transcode/table_set.h"
#include "service/transcode/wire_to_json.h"

namespace composio::api {

// A tool as FormatTools and ExecuteToolCalls know it.
struct ToolEntry {
  tool_formats::Tool tool;
  std::string version;
  std::string app;
};

struct ToolPage {
  std::vector<ToolEntry> tools;
  std::string next_page_token;
  int total_size = 0;
};

struct ToolResult {
  gateway::v1::ExecuteToolResponse response;
  tool_formats::Json data;
};

// Reads the answers of the tools' RPCs with the members of Structs in the order in which Composio sent them, which a
// protobuf map forgets. INTERNAL for bytes that are no such answer. Immutable and thread-safe.
class ToolReader {
 public:
  ToolReader();

  absl::StatusOr<ToolEntry> ReadTool(const base::Buffer& get_tool_response) const;
  absl::StatusOr<ToolPage> ReadPage(const base::Buffer& list_tools_response) const;
  absl::StatusOr<ToolResult> ReadResult(const base::Buffer& execute_tool_response) const;

 private:
  absl::StatusOr<ToolEntry> Entry(absl::string_view tool) const;

  transcode::TableSet tables_;
  const transcode::MessageTable* tool_;
  const transcode::MessageTable* result_;
};

}  // namespace composio::api
