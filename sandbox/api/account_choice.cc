// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/account_choice.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

AccountChoice Refused(int status, std::string message) {
  return {nullptr, Error({.status = status,
                          .code = 1810,
                          .slug = "ActionExecute_ConnectedAccountNotFound",
                          .message = std::move(message),
                          .suggested_fix = "Connect the user to the toolkit first."})};
}

}  // namespace

ApiAnswer NotActive(const Connection& connection) {
  return Error({.status = 422,
                .slug = "ConnectedAccount_NotActive",
                .message = absl::StrCat("Connected account ", connection.id, " is ", connection.status),
                .suggested_fix = "Reconnect the account."});
}

AccountChoice ChooseAccount(World& world, const Json& body, const std::string& toolkit) {
  std::string id = StringAt(body, "connected_account_id");
  std::string user = StringAt(body, "user_id");
  if (user.empty()) user = StringAt(body, "entity_id");
  if (id.empty() && user.empty()) {
    return Refused(400, absl::StrCat("No connected account given for toolkit ", toolkit,
                                     ": send connected_account_id or user_id"));
  }
  if (id.empty()) {
    const Connection* connection = world.FindUsableConnection(user, toolkit);
    if (connection != nullptr) return {connection, {}};
    return Refused(404, absl::StrCat("No connected account found for user ID ", user, " for toolkit ", toolkit));
  }
  const Connection* connection = world.FindConnection(id);
  if (connection == nullptr || connection->toolkit != toolkit) {
    return Refused(404, absl::StrCat("No connected account ", id, " found for toolkit ", toolkit));
  }
  if (!user.empty() && connection->user_id != user && connection->account_type != "SHARED") {
    return Refused(400, absl::StrCat("Connected account ", id, " does not belong to user ID ", user));
  }
  if (!connection->Usable()) return {nullptr, NotActive(*connection)};
  return {connection, {}};
}

}  // namespace composio::sandbox
