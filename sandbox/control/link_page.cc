// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/link_page.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

Connection* FindByToken(World& world, const std::string& token) {
  for (Connection& connection : world.connections) {
    if (!token.empty() && connection.link_token == token) return &connection;
  }
  return nullptr;
}

ApiAnswer Page(int status, absl::string_view text) {
  ApiAnswer answer;
  answer.status = status;
  answer.html = absl::StrCat("<!doctype html><title>Composio sandbox</title><p>", text, "</p>\n");
  return answer;
}

}  // namespace

ApiAnswer FollowLink(World& world, const std::string& token) {
  Connection* connection = FindByToken(world, token);
  if (connection == nullptr) return Page(404, "This link is unknown or was used before. Ask for a new one.");
  if (world.Now() >= connection->link_expires) return Page(410, "This link has expired. Ask for a new one.");
  connection->status = "ACTIVE";
  connection->status_reason = nullptr;
  connection->link_token.clear();
  connection->updated = world.Now();
  if (connection->callback_url.empty()) return Page(200, "The account is connected. You can close this page.");
  ApiAnswer answer = Page(302, "The account is connected.");
  absl::string_view separator = absl::StrContains(connection->callback_url, "?") ? "&" : "?";
  answer.headers.emplace_back(
      "location", absl::StrCat(connection->callback_url, separator,
                               "status=success&connectedAccountId=", connection->id, "&appName=", connection->toolkit));
  return answer;
}

}  // namespace composio::sandbox
