// SPDX-License-Identifier: Apache-2.0
#include "service/api/enable_trigger.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/api/call_rpc.h"
#include "service/api/trigger_config.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr char kService[] = "/composio.gateway.v1.TriggerService/";
constexpr char kListConnections[] = "/composio.gateway.v1.ConnectionService/ListConnections";
constexpr int kPageSize = 50;
// So many pages of triggers of one type on one connection are looked through; an equal one beyond would be made again.
constexpr int kMaxPages = 100;

absl::Status NoConnection(const std::string& user, const std::string& app) {
  absl::Status status = base::Error(
      absl::StatusCode::kNotFound, v1::ERROR_REASON_RESOURCE_NOT_FOUND,
      absl::StrCat("user_id: ", user.substr(0, 200), " has no active connection to ", app, "; connect the user first"));
  base::AddResourceInfo(status, "composio.gateway.v1.Connection", absl::StrCat(user.substr(0, 200), "/", app));
  base::AddHelp(status,
                "call ConnectionService.AuthorizeConnection, send the user to its redirect_url, then call "
                "ConnectionService.WaitConnection");
  return status;
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
// From here on the older spellings are those of today.
void Modernise(v1::CreateTriggerRequest& request) {
  if (request.connection().empty()) request.set_connection(request.legacy_connection());
  if (!request.has_trigger_config()) *request.mutable_trigger_config() = request.legacy_trigger_config();
  request.clear_legacy_connection();
  request.clear_legacy_trigger_config();
}
#pragma GCC diagnostic pop

}  // namespace

void EnableTrigger::Create(std::shared_ptr<UnaryCall> call, const base::Slice& request,
                           const TriggerServiceParts& with) {
  auto self = std::shared_ptr<EnableTrigger>(new EnableTrigger(std::move(call), with));
  if (!ParseRequest(*self->call_, request, &self->request_)) return;
  if (self->request_.skip_checks()) return self->Upsert();
  Modernise(self->request_);
  self->LookUpType();
}

void EnableTrigger::Ensure(std::shared_ptr<UnaryCall> call, const base::Slice& bytes, const TriggerServiceParts& with) {
  auto self = std::shared_ptr<EnableTrigger>(new EnableTrigger(std::move(call), with));
  v1::EnsureTriggerRequest request;
  if (!ParseRequest(*self->call_, bytes, &request)) return;
  self->ensure_ = true;
  self->request_.set_trigger_type(request.trigger_type());
  self->request_.set_connection(request.connection());
  self->request_.set_user_id(request.user_id());
  *self->request_.mutable_trigger_config() = std::move(*request.mutable_trigger_config());
  self->request_.mutable_app_versions()->swap(*request.mutable_app_versions());
  self->request_.set_app_version(request.app_version());
  self->LookUpType();
}

void EnableTrigger::LookUpType() {
  if (request_.trigger_type().empty()) {
    return call_->Fail(base::InvalidField("trigger_type", "must be set: a slug of ListTriggerTypes"));
  }
  if (request_.connection().empty() && request_.user_id().empty()) {
    return call_->Fail(
        base::InvalidField("connection", "must be set, or user_id: then the user's connection is taken"));
  }
  v1::GetTriggerTypeRequest request;
  request.set_trigger_type(request_.trigger_type());
  *request.mutable_app_versions() = request_.app_versions();
  request.set_app_version(request_.app_version());
  CallRpc<v1::GetTriggerTypeResponse>(with_.caller, *call_, {absl::StrCat(kService, "GetTriggerType")}, request,
                                      [self = shared_from_this()](auto answer) { self->OnType(std::move(answer)); });
}

void EnableTrigger::OnType(absl::StatusOr<v1::GetTriggerTypeResponse> answer) {
  if (!answer.ok()) return call_->Fail(answer.status());
  type_ = std::move(*answer->mutable_trigger_type());
  absl::Status status = CheckAgainstSchema(type_.config(), request_.trigger_config(), "trigger_config",
                                           absl::StrCat("trigger type ", type_.slug()));
  if (!status.ok()) return call_->Fail(std::move(status));
  if (!request_.connection().empty()) return OnConnection(request_.connection());
  ChooseConnection();
}

// Composio would take the first active one too; it is chosen here so that an equal trigger can be looked for on it.
void EnableTrigger::ChooseConnection() {
  v1::ListConnectionsRequest request;
  request.add_user_ids(request_.user_id());
  request.add_apps(type_.app().slug());
  request.add_statuses(v1::CONNECTION_STATUS_ACTIVE);
  request.set_order_by(v1::CONNECTION_ORDER_BY_CREATE_TIME);
  request.set_order_direction(v1::CONNECTION_ORDER_DIRECTION_ASCENDING);
  CallRpc<v1::ListConnectionsResponse>(
      with_.caller, *call_, {kListConnections}, request,
      [self = shared_from_this()](auto answer) { self->OnConnections(std::move(answer)); });
}

void EnableTrigger::OnConnections(absl::StatusOr<v1::ListConnectionsResponse> answer) {
  if (!answer.ok()) return call_->Fail(answer.status());
  for (const v1::Connection& connection : answer->connections()) {
    if (!connection.is_disabled()) return OnConnection(connection.id());
  }
  call_->Fail(NoConnection(request_.user_id(), type_.app().slug()));
}

void EnableTrigger::OnConnection(std::string connection) {
  request_.set_connection(std::move(connection));
  if (ensure_) return TakeTurn();
  Upsert();
}

void EnableTrigger::TakeTurn() {
  const std::string key = absl::StrCat(absl::AsciiStrToUpper(request_.trigger_type()), "\n", request_.connection(),
                                       "\n", CanonicalConfig(type_, request_.trigger_config()));
  // The turn goes with the call, also while it waits for it.
  call_->AddPending([self = shared_from_this()] { self->turn_.reset(); });
  turn_ = with_.turns.Take(key, with_.caller.executor(call_->context()->worker()),
                           [self = shared_from_this()] { self->FindEqual(""); });
}

void EnableTrigger::FindEqual(const std::string& page_token) {
  v1::ListTriggersRequest request;
  request.add_connections(request_.connection());
  request.add_trigger_types(request_.trigger_type());
  request.set_page_size(kPageSize);
  request.set_page_token(page_token);
  CallRpc<v1::ListTriggersResponse>(with_.caller, *call_, {absl::StrCat(kService, "ListTriggers")}, request,
                                    [self = shared_from_this()](auto answer) { self->OnTriggers(std::move(answer)); });
}

void EnableTrigger::OnTriggers(absl::StatusOr<v1::ListTriggersResponse> answer) {
  if (!answer.ok()) return call_->Fail(answer.status());
  for (const v1::Trigger& trigger : answer->triggers()) {
    const bool on = !trigger.has_disable_time() && trigger.connection() == request_.connection();
    if (on && EqualConfig(type_, trigger.trigger_config(), request_.trigger_config()))
      return Answer(trigger.id(), true);
  }
  if (!answer->next_page_token().empty() && ++pages_ < kMaxPages) return FindEqual(answer->next_page_token());
  Upsert();
}

void EnableTrigger::Upsert() {
  RpcParams params{absl::StrCat(kService, "CreateTrigger"), with_.upsert};
  params.passes_metadata_on = true;
  CallRpc<v1::CreateTriggerResponse>(with_.caller, *call_, std::move(params), request_,
                                     [self = shared_from_this()](absl::StatusOr<v1::CreateTriggerResponse> answer) {
                                       if (!answer.ok()) return self->call_->Fail(answer.status());
                                       self->Answer(std::move(*answer->mutable_trigger()), false);
                                     });
}

void EnableTrigger::Answer(std::string trigger, bool existed) {
  const std::string status = "success";
  if (!ensure_) {
    v1::CreateTriggerResponse response;
    response.set_trigger(std::move(trigger));
    response.set_status(status);
    return call_->Answer(base::Buffer(response.SerializeAsString()));
  }
  v1::EnsureTriggerResponse response;
  response.set_trigger(std::move(trigger));
  response.set_status(status);
  response.set_existed(existed);
  call_->Answer(base::Buffer(response.SerializeAsString()));
}

}  // namespace composio::api
