// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/http_client/http_transport.h"

namespace composio::fakes {

// A transport whose server is the test: requests pile up until they are answered. One thread.
class FakeHttpTransport final : public http_client::HttpTransport {
 public:
  TransferId Start(http_client::HttpRequest request, DoneCallback done) override {
    requests_.push_back(std::move(request));
    waiting_[++last_id_] = std::move(done);
    return last_id_;
  }
  void Cancel(TransferId id) override { cancelled_ += waiting_.erase(id); }

  void Resume(TransferId) override { ++resumed_; }

  // All requests ever started, in order.
  const std::vector<http_client::HttpRequest>& requests() const { return requests_; }
  size_t outstanding() const { return waiting_.size(); }
  size_t cancelled() const { return cancelled_; }
  size_t resumed() const { return resumed_; }

  // Answers the oldest outstanding request.
  void Answer(absl::StatusOr<http_client::HttpResponse> response) {
    auto first = waiting_.extract(waiting_.begin());
    first.mapped()(std::move(response));
  }
  void AnswerJson(int status, std::string body, std::vector<std::pair<std::string, std::string>> headers = {}) {
    headers.emplace_back("content-type", "application/json");
    Answer(http_client::HttpResponse{status, std::move(headers), std::move(body)});
  }

 private:
  TransferId last_id_ = 0;
  size_t cancelled_ = 0;
  size_t resumed_ = 0;
  std::vector<http_client::HttpRequest> requests_;
  std::map<TransferId, DoneCallback> waiting_;
};

// The value of a header of a request; empty where it has none.
inline std::string HeaderOf(const http_client::HttpRequest& request, absl::string_view name) {
  for (const auto& [key, value] : request.headers) {
    if (key == name) return value;
  }
  return "";
}

}  // namespace composio::fakes
