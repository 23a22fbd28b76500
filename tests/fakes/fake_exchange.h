// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "service/http_server/http_exchange.h"

namespace composio::fakes {

// What became of an exchange; outlives it.
struct ExchangeOutcome {
  std::optional<http_server::HttpResponse> response;
  bool reset = false;
};

struct FakeRequest {
  std::string method = "GET";
  std::string path = "/";
  std::string query;
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;
  std::string peer = "127.0.0.1:50000";
};

// An exchange without a socket. One thread.
class FakeExchange final : public http_server::HttpExchange {
 public:
  FakeExchange(FakeRequest request, std::shared_ptr<ExchangeOutcome> outcome)
      : request_(std::move(request)), outcome_(std::move(outcome)) {}

  absl::string_view method() const override { return request_.method; }
  absl::string_view path() const override { return request_.path; }
  absl::string_view query() const override { return request_.query; }
  absl::string_view Header(absl::string_view name) const override {
    auto it = request_.headers.find(absl::AsciiStrToLower(name));
    return it == request_.headers.end() ? absl::string_view() : absl::string_view(it->second);
  }
  std::vector<std::pair<std::string, std::string>> headers() const override {
    return {request_.headers.begin(), request_.headers.end()};
  }
  absl::string_view body() const override { return request_.body; }
  std::string peer() const override { return request_.peer; }
  void Respond(http_server::HttpResponse response) override { outcome_->response = std::move(response); }
  void Reset() override { outcome_->reset = true; }

 private:
  const FakeRequest request_;
  const std::shared_ptr<ExchangeOutcome> outcome_;
};

}  // namespace composio::fakes
