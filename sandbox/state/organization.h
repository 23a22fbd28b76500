// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "sandbox/wire/json.h"
#include "service/base/random.h"

namespace composio::sandbox {

struct ApiKey {
  std::string id, name, key;
  absl::Time created;
};

// A project of the organisation. All projects share what the World holds: keys and settings are their own.
struct Project {
  int number = 0;
  std::string id, nano_id, name;
  Json config = Json::object();
  std::vector<ApiKey> keys;
  bool deleted = false;
  absl::Time created, updated;
};

// A login of the command line; a person finishes it in a browser, here the second look at it does.
struct CliSession {
  std::string id, code, scope;
  bool seen = false;
  absl::Time expires;
};

// The organisation with its projects and keys. Part of the World.
struct Organization {
  static constexpr char kId[] = "ok_sandbox";
  static constexpr char kName[] = "Sandbox";
  static constexpr char kEmail[] = "sam@example.com";
  static constexpr size_t kMaxRevoked = 10'000;

  std::vector<Project> projects;
  // Keys that are refused from now on: any other is good.
  std::set<std::string> revoked_keys;
  std::vector<CliSession> cli_sessions;

  // The project of that id of either kind that is there; null where there is none.
  Project* FindProject(absl::string_view id);
  // At most kMaxRevoked are remembered.
  void Revoke(const std::string& key);
};

// With one project, "pr_sandbox", whose key is "ak_sandbox".
Organization NewOrganization(base::Random& random, absl::Time now);
Project& AddProject(Organization& organization, base::Random& random, absl::Time now, const std::string& name);
// A key with a new secret.
ApiKey& AddKey(Project& project, base::Random& random, absl::Time now);

}  // namespace composio::sandbox
