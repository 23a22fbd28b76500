// SPDX-License-Identifier: Apache-2.0
#include "service/api/authorize_connection.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/api/call_rpc.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr char kAuthConfigs[] = "/composio.gateway.v1.AuthConfigService/";

}  // namespace

void AuthorizeConnection::Start(std::shared_ptr<UnaryCall> call, const base::Slice& request,
                                const ConnectionServiceParts& with) {
  auto self = std::shared_ptr<AuthorizeConnection>(new AuthorizeConnection(std::move(call), with));
  if (ParseRequest(*self->call_, request, &self->request_)) self->Begin();
}

void AuthorizeConnection::Begin() {
  if (request_.user_id().empty()) {
    return call_->Fail(base::InvalidField("user_id", "must be set: the name your software has for the user"));
  }
  if (!request_.auth_config().empty()) {
    response_.set_auth_config(request_.auth_config());
    return MakeLink();
  }
  if (request_.app().empty()) return call_->Fail(base::InvalidField("app", "must be set: an app's slug, as `github`"));
  // Two first users of an app at the same moment need one auth config, not two.
  call_->AddPending([self = shared_from_this()] { self->turn_.reset(); });
  turn_ = with_.turns.Take(absl::StrCat("auth config\n", absl::AsciiStrToLower(request_.app())),
                           with_.caller.executor(call_->context()->worker()),
                           [self = shared_from_this()] { self->FindAuthConfig(); });
}

void AuthorizeConnection::FindAuthConfig() {
  v1::ListAuthConfigsRequest request;
  request.add_apps(request_.app());
  CallRpc<v1::ListAuthConfigsResponse>(
      with_.caller, *call_, {absl::StrCat(kAuthConfigs, "ListAuthConfigs")}, request,
      [self = shared_from_this()](auto answer) { self->OnAuthConfigs(std::move(answer)); });
}

void AuthorizeConnection::OnAuthConfigs(absl::StatusOr<v1::ListAuthConfigsResponse> answer) {
  if (!answer.ok()) return call_->Fail(answer.status());
  for (const v1::AuthConfig& config : answer->auth_configs()) {
    if (config.status() == v1::AUTH_CONFIG_STATUS_DISABLED) continue;
    response_.set_auth_config(config.id());
    return MakeLink();
  }
  CreateAuthConfig();
}

void AuthorizeConnection::CreateAuthConfig() {
  v1::CreateAuthConfigRequest request;
  request.mutable_app()->set_slug(request_.app());
  request.mutable_auth_config()->set_type(v1::NEW_AUTH_CONFIG_TYPE_COMPOSIO_MANAGED);
  CallRpc<v1::CreateAuthConfigResponse>(
      with_.caller, *call_, {absl::StrCat(kAuthConfigs, "CreateAuthConfig")}, request,
      [self = shared_from_this()](absl::StatusOr<v1::CreateAuthConfigResponse> answer) {
        if (!answer.ok()) {
          return self->call_->Fail(base::WithContext(
              answer.status(),
              "the app has no auth config yet, and one with Composio's own OAuth client cannot be made"));
        }
        self->response_.set_auth_config(answer->auth_config().id());
        self->response_.set_auth_config_created(true);
        self->MakeLink();
      });
}

void AuthorizeConnection::MakeLink() {
  turn_.reset();
  v1::CreateConnectionLinkRequest request;
  request.set_auth_config(response_.auth_config());
  request.set_user_id(request_.user_id());
  request.set_callback_url(request_.callback_url());
  request.set_alias(request_.alias());
  RpcParams params{"/composio.gateway.v1.ConnectionService/CreateConnectionLink"};
  params.passes_metadata_on = true;
  CallRpc<v1::CreateConnectionLinkResponse>(
      with_.caller, *call_, std::move(params), request,
      [self = shared_from_this()](auto answer) { self->OnLink(std::move(answer)); });
}

void AuthorizeConnection::OnLink(absl::StatusOr<v1::CreateConnectionLinkResponse> answer) {
  if (!answer.ok()) return call_->Fail(answer.status());
  response_.set_connection(answer->connection());
  response_.set_redirect_url(answer->redirect_url());
  if (answer->has_expire_time()) *response_.mutable_expire_time() = answer->expire_time();
  call_->Answer(base::Buffer(response_.SerializeAsString()));
}

}  // namespace composio::api
