// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/faults.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

namespace composio::sandbox {
namespace {

constexpr absl::Duration kMaxLatency = absl::Minutes(10);
constexpr char kHtml[] = "<html><body><h1>502 Bad Gateway</h1></body></html>";
constexpr char kRateLimited[] = R"({"message":"Rate limit exceeded. Limit: 10000 requests per 1 minutes"})";

// `body` of the request: a JSON value or text that is sent as it is, or the name of a usual form in `body_form`.
absl::Status ReadBody(const Json& body, Fault& fault) {
  std::string form = StringAt(body, "body_form");
  const Json& literal = At(body, "body");
  fault.content_type = "application/json";
  if (!literal.is_null()) {
    fault.body = AsText(literal);
    if (literal.is_string()) fault.content_type = "text/plain; charset=utf-8";
  } else if (form == "html") {
    fault.body = kHtml;
    fault.content_type = "text/html";
  } else if (form == "empty") {
    fault.content_type.clear();
  } else if (form == "rate_limit" || (form.empty() && fault.status == 429)) {
    fault.body = kRateLimited;
  } else if (form.empty() || form == "envelope") {
    fault.envelope = true;
  } else {
    return absl::InvalidArgumentError("body_form: must be envelope, html, empty or rate_limit");
  }
  if (std::string type = StringAt(body, "content_type"); !type.empty()) fault.content_type = type;
  return absl::OkStatus();
}

bool Hits(const Fault& fault, absl::string_view method, absl::string_view path) {
  if (!fault.method.empty() && fault.method != method) return false;
  absl::string_view pattern = fault.path;
  if (absl::ConsumeSuffix(&pattern, "*")) return absl::StartsWith(path, pattern);
  return pattern.empty() || pattern == path;
}

}  // namespace

absl::StatusOr<Fault> Faults::Parse(const Json& body) {
  if (!body.is_object()) return absl::InvalidArgumentError("the body must be a JSON object; see docs/sandbox.md");
  Fault fault;
  fault.method = StringAt(body, "method");
  fault.path = StringAt(body, "path");
  if (const Json& count = At(body, "count"); count.is_number_integer()) fault.count = count.get<int>();
  if (fault.count == 0) return absl::InvalidArgumentError("count: must be 1 or more, or negative for every request");
  if (const Json& ms = At(body, "latency_ms"); ms.is_number()) fault.latency = absl::Milliseconds(ms.get<double>());
  if (fault.latency < absl::ZeroDuration() || fault.latency > kMaxLatency) {
    return absl::InvalidArgumentError("latency_ms: must be between 0 and 600000");
  }
  if (const Json& status = At(body, "status"); status.is_number_integer()) fault.status = status.get<int>();
  if (fault.status != 0 && (fault.status < 200 || fault.status > 599)) {
    return absl::InvalidArgumentError("status: must be between 200 and 599");
  }
  fault.reset = At(body, "reset") == true;
  if (const Json& headers = At(body, "headers"); headers.is_object()) {
    for (const auto& [name, value] : headers.items()) fault.headers.emplace_back(name, AsText(value));
  }
  if (fault.status == 0 && !fault.reset && fault.latency == absl::ZeroDuration() && fault.headers.empty()) {
    return absl::InvalidArgumentError("give one of status, latency_ms, reset, headers, webhook or rate_limit");
  }
  if (absl::Status status = ReadBody(body, fault); !status.ok()) return status;
  return fault;
}

bool Faults::Add(Fault fault) {
  if (faults_.size() >= kMaxFaults) return false;
  faults_.push_back(std::move(fault));
  return true;
}

std::optional<Fault> Faults::Take(absl::string_view method, absl::string_view path) {
  for (auto it = faults_.begin(); it != faults_.end(); ++it) {
    if (!Hits(*it, method, path)) continue;
    Fault fault = *it;
    if (it->count > 0 && --it->count == 0) faults_.erase(it);
    return fault;
  }
  return std::nullopt;
}

Json Faults::Describe() const {
  Json out = Json::array();
  for (const Fault& fault : faults_) {
    Json headers = Json::object();
    for (const auto& [name, value] : fault.headers) headers[name] = value;
    out.push_back({{"method", fault.method},
                   {"path", fault.path},
                   {"count", fault.count},
                   {"latency_ms", absl::ToInt64Milliseconds(fault.latency)},
                   {"status", fault.status},
                   {"reset", fault.reset},
                   {"headers", std::move(headers)}});
  }
  return out;
}

}  // namespace composio::sandbox
