// SPDX-License-Identifier: Apache-2.0
#include "service/base/error.h"

#include <string>

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "google/rpc/error_details.pb.h"

namespace composio::base {
namespace {

template <class Detail>
std::string TypeUrl() {
  return absl::StrCat("type.googleapis.com/", Detail::descriptor()->full_name());
}

// Reads the detail of this type, lets `change` alter it and puts it back: one detail a type.
template <class Detail, class Change>
void Alter(absl::Status& status, Change change) {
  if (status.ok()) return;
  const std::string url = TypeUrl<Detail>();
  Detail detail;
  if (auto payload = status.GetPayload(url)) detail.ParseFromString(std::string(*payload));
  change(detail);
  status.SetPayload(url, absl::Cord(detail.SerializeAsString()));
}

std::string String(absl::string_view text) { return std::string(text); }

}  // namespace

absl::Status Error(absl::StatusCode code, ErrorReason reason, absl::string_view message) {
  absl::Status status(code, message);
  Alter<google::rpc::ErrorInfo>(status, [&](google::rpc::ErrorInfo& info) {
    info.set_domain(kErrorDomain);
    info.set_reason(ReasonName(reason));
  });
  return status;
}

void AddMetadata(absl::Status& status, absl::string_view key, absl::string_view value) {
  Alter<google::rpc::ErrorInfo>(
      status, [&](google::rpc::ErrorInfo& info) { (*info.mutable_metadata())[String(key)] = String(value); });
}

void AddFieldViolation(absl::Status& status, absl::string_view field, absl::string_view description) {
  Alter<google::rpc::BadRequest>(status, [&](google::rpc::BadRequest& bad) {
    auto* violation = bad.add_field_violations();
    violation->set_field(String(field));
    violation->set_description(String(description));
  });
}

void AddRetryInfo(absl::Status& status, absl::Duration delay) {
  Alter<google::rpc::RetryInfo>(status, [&](google::rpc::RetryInfo& info) {
    info.mutable_retry_delay()->set_seconds(absl::ToInt64Seconds(delay));
    info.mutable_retry_delay()->set_nanos(
        static_cast<int>(absl::ToInt64Nanoseconds(delay - absl::Seconds(absl::ToInt64Seconds(delay)))));
  });
}

void AddHelp(absl::Status& status, absl::string_view description, absl::string_view url) {
  Alter<google::rpc::Help>(status, [&](google::rpc::Help& help) {
    auto* link = help.add_links();
    link->set_description(String(description));
    link->set_url(String(url));
  });
}

void AddResourceInfo(absl::Status& status, absl::string_view type, absl::string_view name) {
  Alter<google::rpc::ResourceInfo>(status, [&](google::rpc::ResourceInfo& info) {
    info.set_resource_type(String(type));
    info.set_resource_name(String(name));
  });
}

void AddPreconditionViolation(absl::Status& status, absl::string_view type, absl::string_view subject,
                              absl::string_view description) {
  Alter<google::rpc::PreconditionFailure>(status, [&](google::rpc::PreconditionFailure& failure) {
    auto* violation = failure.add_violations();
    violation->set_type(String(type));
    violation->set_subject(String(subject));
    violation->set_description(String(description));
  });
}

void AddQuotaViolation(absl::Status& status, absl::string_view subject, absl::string_view description) {
  Alter<google::rpc::QuotaFailure>(status, [&](google::rpc::QuotaFailure& failure) {
    auto* violation = failure.add_violations();
    violation->set_subject(String(subject));
    violation->set_description(String(description));
  });
}

void AddRequestInfo(absl::Status& status, absl::string_view request_id, absl::string_view upstream_request_id) {
  Alter<google::rpc::RequestInfo>(status, [&](google::rpc::RequestInfo& info) {
    info.set_request_id(String(request_id));
    info.set_serving_data(String(upstream_request_id));
  });
}

absl::Status InvalidField(absl::string_view field, absl::string_view description) {
  absl::Status status = Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
                              absl::StrCat(field, ": ", description));
  AddFieldViolation(status, field, description);
  return status;
}

absl::Status MalformedRequest(absl::string_view method) {
  return Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_REQUEST_MALFORMED,
               absl::StrCat("the request is not a message of ", method,
                            "'s request type; generate the client from the gateway's protos"));
}

std::string ReasonName(ErrorReason reason) {
  return String(absl::StripPrefix(gateway::v1::ErrorReason_Name(reason), "ERROR_REASON_"));
}

ErrorReason ReasonOf(const absl::Status& status) {
  google::rpc::ErrorInfo info;
  ErrorReason reason = gateway::v1::ERROR_REASON_UNSPECIFIED;
  if (auto payload = status.GetPayload(TypeUrl<google::rpc::ErrorInfo>())) {
    info.ParseFromString(std::string(*payload));
    gateway::v1::ErrorReason_Parse(absl::StrCat("ERROR_REASON_", info.reason()), &reason);
  }
  return reason;
}

absl::Status WithContext(const absl::Status& status, absl::string_view context) {
  if (status.ok()) return status;
  absl::Status with(status.code(), absl::StrCat(context, ": ", status.message()));
  status.ForEachPayload([&](absl::string_view url, const absl::Cord& payload) { with.SetPayload(url, payload); });
  return with;
}

}  // namespace composio::base
