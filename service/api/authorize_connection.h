// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "composio/gateway/v1/auth_config_service.pb.h"
#include "composio/gateway/v1/connection_service.pb.h"
#include "service/api/connection_service.h"
#include "service/api/unary_call.h"

namespace composio::api {

// One AuthorizeConnection call: auth config found or made, then a link. Kept alive by what it waits for. On the call's
// worker only.
class AuthorizeConnection : public std::enable_shared_from_this<AuthorizeConnection> {
 public:
  static void Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const ConnectionServiceParts& with);

 private:
  AuthorizeConnection(std::shared_ptr<UnaryCall> call, const ConnectionServiceParts& with)
      : call_(std::move(call)), with_(with) {}

  void Begin();
  void FindAuthConfig();
  void OnAuthConfigs(absl::StatusOr<gateway::v1::ListAuthConfigsResponse> answer);
  void CreateAuthConfig();
  void MakeLink();
  void OnLink(absl::StatusOr<gateway::v1::CreateConnectionLinkResponse> answer);

  const std::shared_ptr<UnaryCall> call_;
  const ConnectionServiceParts& with_;
  gateway::v1::AuthorizeConnectionRequest request_;
  gateway::v1::AuthorizeConnectionResponse response_;
  std::unique_ptr<Turns::Turn> turn_;
};

}  // namespace composio::api
