// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/status_mapping.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/cord.h"
#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "service/base/error.h"

namespace composio::rpc {
namespace {

constexpr char kErrorInfoUrl[] = "type.googleapis.com/google.rpc.ErrorInfo";
constexpr size_t kMaxMessageBytes = 1024;
// Leaves room for the other details beside the longest message.
constexpr size_t kMaxErrorInfoBytes = 1024;

// Cuts at a character's begin, so that the text stays UTF-8.
std::string Cut(absl::string_view text, size_t limit) {
  if (text.size() <= limit) return std::string(text);
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) --limit;
  return std::string(text.substr(0, limit));
}

std::string WithoutMetadata(const std::string& bytes) {
  google::rpc::ErrorInfo info;
  info.ParseFromString(bytes);
  info.clear_metadata();
  return info.SerializeAsString();
}

}  // namespace

grpc::Status ToGrpcStatus(const absl::Status& status) {
  if (status.ok()) return grpc::Status::OK;
  if (!status.GetPayload(kErrorInfoUrl)) {
    absl::Status named = base::Error(status.code(), gateway::v1::ERROR_REASON_INTERNAL_ERROR, status.message());
    status.ForEachPayload([&](absl::string_view url, const absl::Cord& payload) { named.SetPayload(url, payload); });
    return ToGrpcStatus(named);
  }
  google::rpc::Status wire;
  wire.set_code(static_cast<int>(status.code()));
  wire.set_message(Cut(status.message(), kMaxMessageBytes));

  std::vector<std::pair<std::string, std::string>> details;
  status.ForEachPayload([&](absl::string_view url, const absl::Cord& payload) {
    details.emplace_back(std::string(url), std::string(payload));
  });
  // absl gives them in any order: ours is the same every time, so is what gets left out.
  std::sort(details.begin(), details.end(), [](const auto& a, const auto& b) {
    return std::make_pair(a.first != kErrorInfoUrl, a.first) < std::make_pair(b.first != kErrorInfoUrl, b.first);
  });
  size_t room = kMaxStatusBytes - 2 * wire.message().size() - 64;  // the message travels twice
  if (details[0].second.size() > kMaxErrorInfoBytes) details[0].second = WithoutMetadata(details[0].second);
  for (auto& [url, bytes] : details) {
    const size_t size = url.size() + bytes.size() + 16;
    if (size > room) continue;
    room -= size;
    auto* any = wire.add_details();
    any->set_type_url(url);
    any->set_value(std::move(bytes));
  }
  return grpc::Status(static_cast<grpc::StatusCode>(status.code()), wire.message(), wire.SerializeAsString());
}

}  // namespace composio::rpc
