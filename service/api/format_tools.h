// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "composio/gateway/v1/tool_service.pb.h"
#include "service/api/tool_format_request.h"
#include "service/api/tool_reader.h"
#include "service/api/unary_call.h"
#include "service/router/local_call.h"

namespace composio::api {

// What the RPCs for language models work with; all of it must outlive the router.
struct ToolFormatParts {
  explicit ToolFormatParts(const router::LocalCaller& local) : caller(local) {}

  const router::LocalCaller& caller;
  const ToolReader reader;
  const tool_formats::FormatLimits limits;
};

// One FormatTools call: the tools that are named, then those of a search, page by page, then each described. Kept alive
// by what it waits for. On the call's worker only.
class FormatTools : public std::enable_shared_from_this<FormatTools> {
 public:
  static void Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const ToolFormatParts& with);

 private:
  FormatTools(std::shared_ptr<UnaryCall> call, const ToolFormatParts& with) : call_(std::move(call)), with_(with) {}

  absl::Status Check();
  gateway::v1::ListToolsRequest WithVersions() const;
  void AskNamed();
  void OnNamed(absl::StatusOr<base::Buffer> answer);
  absl::Status AddNamed();
  void AskPage(std::string page_token);
  void OnPage(absl::StatusOr<base::Buffer> answer);
  void Describe(const ToolEntry& entry);
  void Finish();

  const std::shared_ptr<UnaryCall> call_;
  const ToolFormatParts& with_;
  gateway::v1::FormatToolsRequest request_;
  gateway::v1::FormatToolsResponse response_;
  const tool_formats::Dialect* dialect_ = nullptr;
  Overrides overrides_;
  // How many of the named tools were asked for, and what came of them.
  int asked_ = 0;
  std::map<std::string, ToolEntry> named_;
  // What is in the answer, by slug.
  std::set<std::string> described_;
  std::vector<std::string> declarations_;
  size_t bytes_ = 0;
  // Whether total_size has what the search found.
  bool counted_ = false;
};

}  // namespace composio::api
