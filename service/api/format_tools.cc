// SPDX-License-Identifier: Apache-2.0
#include "service/api/format_tools.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/call_rpc.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr char kListTools[] = "/composio.gateway.v1.ToolService/ListTools";
constexpr int kMostTools = 500;
constexpr int kDefaultTools = 128;
// Slugs travel in the address of a request, and a page is read in one go on the worker.
constexpr int kPage = 50;
constexpr size_t kMostBytes = 16 << 20;

}  // namespace

void FormatTools::Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const ToolFormatParts& with) {
  auto self = std::shared_ptr<FormatTools>(new FormatTools(std::move(call), with));
  if (!ParseRequest(*self->call_, request, &self->request_)) return;
  if (absl::Status status = self->Check(); !status.ok()) return self->call_->Fail(std::move(status));
  self->AskNamed();
}

absl::Status FormatTools::Check() {
  auto dialect = ChooseDialect(request_.dialect(), request_.strict());
  if (!dialect.ok()) return dialect.status();
  dialect_ = *dialect;
  if (request_.tools().empty() && request_.apps().empty() && request_.query().empty()) {
    return base::InvalidField("tools", "or `apps` or `query` must be set: which tools to describe");
  }
  if (request_.tools_size() > kMostTools) {
    return base::InvalidField("tools", absl::StrCat("has more than ", kMostTools, " entries; ask in several calls"));
  }
  if (request_.max_tools() < 0 || request_.max_tools() > kMostTools) {
    return base::InvalidField("max_tools", absl::StrCat("must be between 0 and ", kMostTools));
  }
  if (request_.max_tools() == 0) request_.set_max_tools(std::max(kDefaultTools, request_.tools_size()));
  auto overrides = ReadOverrides(request_.argument_overrides());
  if (!overrides.ok()) return overrides.status();
  overrides_ = std::move(*overrides);
  return CheckVersions(request_);
}

v1::ListToolsRequest FormatTools::WithVersions() const {
  v1::ListToolsRequest list;
  *list.mutable_app_versions() = request_.app_versions();
  list.set_app_version(request_.app_version());
  return list;
}

void FormatTools::AskNamed() {
  if (asked_ == request_.tools_size()) {
    if (absl::Status status = AddNamed(); !status.ok()) return call_->Fail(std::move(status));
    if (request_.apps().empty() && request_.query().empty()) return Finish();
    return AskPage("");
  }
  v1::ListToolsRequest list = WithVersions();
  const int end = std::min(asked_ + kPage, request_.tools_size());
  list.set_page_size(end - asked_);
  for (; asked_ < end; ++asked_) list.add_tools(request_.tools(asked_));
  CallBytes(with_.caller, *call_, {kListTools}, base::Buffer(list.SerializeAsString()),
            [self = shared_from_this()](auto answer) { self->OnNamed(std::move(answer)); });
}

void FormatTools::OnNamed(absl::StatusOr<base::Buffer> answer) {
  if (!answer.ok()) return call_->Fail(answer.status());
  absl::StatusOr<ToolPage> page = with_.reader.ReadPage(*answer);
  if (!page.ok()) return call_->Fail(page.status());
  for (ToolEntry& entry : page->tools) {
    std::string slug = entry.tool.slug;
    named_[std::move(slug)] = std::move(entry);
  }
  AskNamed();
}

absl::Status FormatTools::AddNamed() {
  for (const std::string& slug : request_.tools()) {
    const auto found = named_.find(slug);
    if (found == named_.end()) {
      absl::Status status = base::Error(absl::StatusCode::kNotFound, gateway::v1::ERROR_REASON_RESOURCE_NOT_FOUND,
                                        absl::StrCat("there is no tool ", slug.substr(0, 200)));
      base::AddResourceInfo(status, "tool", slug);
      return status;
    }
    if (described_.count(slug) > 0) continue;
    response_.set_total_size(response_.total_size() + 1);
    Describe(found->second);
  }
  return absl::OkStatus();
}

void FormatTools::AskPage(std::string page_token) {
  v1::ListToolsRequest list = WithVersions();
  *list.mutable_apps() = request_.apps();
  *list.mutable_tags() = request_.tags();
  list.set_query(request_.query());
  if (request_.has_important()) list.set_important(request_.important());
  list.set_page_size(kPage);
  list.set_page_token(std::move(page_token));
  CallBytes(with_.caller, *call_, {kListTools}, base::Buffer(list.SerializeAsString()),
            [self = shared_from_this()](auto answer) { self->OnPage(std::move(answer)); });
}

void FormatTools::OnPage(absl::StatusOr<base::Buffer> answer) {
  if (!answer.ok()) return call_->Fail(answer.status());
  absl::StatusOr<ToolPage> page = with_.reader.ReadPage(*answer);
  if (!page.ok()) return call_->Fail(page.status());
  const int before = response_.total_size();
  int repeated = 0;
  for (const ToolEntry& entry : page->tools) {
    if (described_.count(entry.tool.slug) > 0) {
      ++repeated;
    } else {
      Describe(entry);
    }
  }
  if (!counted_) response_.set_total_size(before + page->total_size);
  counted_ = true;
  response_.set_total_size(response_.total_size() - repeated);
  const bool more = !page->next_page_token.empty() && !page->tools.empty();
  if (!more || response_.tools_size() >= request_.max_tools() || bytes_ > kMostBytes) return Finish();
  AskPage(std::move(page->next_page_token));
}

void FormatTools::Describe(const ToolEntry& entry) {
  if (response_.tools_size() >= request_.max_tools() || bytes_ > kMostBytes) return;
  described_.insert(entry.tool.slug);
  const auto formatted =
      tool_formats::FormatTool(*dialect_, entry.tool, OverridesOf(overrides_, entry.tool.slug), with_.limits);
  if (!formatted.ok()) {
    auto* left_out = response_.add_left_out();
    left_out->set_tool(entry.tool.slug);
    left_out->set_reason(std::string(formatted.status().message()));
    return;
  }
  auto* tool = response_.add_tools();
  tool->set_tool(entry.tool.slug);
  tool->set_name(formatted->name);
  tool->set_version(entry.version);
  tool->set_strict(formatted->strict);
  declarations_.push_back(tool_formats::DumpJson(formatted->declaration));
  bytes_ += declarations_.back().size();
}

void FormatTools::Finish() {
  if (bytes_ > kMostBytes) {
    return call_->Fail(base::Error(
        absl::StatusCode::kResourceExhausted, gateway::v1::ERROR_REASON_MESSAGE_TOO_LARGE,
        absl::StrCat("the descriptions of these tools are larger than ", kMostBytes, " bytes; ask for fewer")));
  }
  response_.set_tools_json(absl::StrCat("[", absl::StrJoin(declarations_, ","), "]"));
  call_->Answer(base::Buffer(response_.SerializeAsString()));
}

}  // namespace composio::api
