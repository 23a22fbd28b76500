// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/organization.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/state/ids.h"

namespace composio::sandbox {

Project* Organization::FindProject(absl::string_view id) {
  for (Project& project : projects) {
    if (!project.deleted && (project.nano_id == id || project.id == id)) return &project;
  }
  return nullptr;
}

void Organization::Revoke(const std::string& key) {
  if (revoked_keys.size() < kMaxRevoked) revoked_keys.insert(key);
}

Organization NewOrganization(base::Random& random, absl::Time now) {
  Organization organization;
  Project& project = AddProject(organization, random, now, "sandbox");
  project.nano_id = "pr_sandbox";
  AddKey(project, random, now).key = "ak_sandbox";
  return organization;
}

Project& AddProject(Organization& organization, base::Random& random, absl::Time now, const std::string& name) {
  Project project;
  project.number = static_cast<int>(organization.projects.size()) + 1;
  project.id = base::RandomUuid(random);
  project.nano_id = NanoId(random, "pr_");
  project.name = name;
  project.created = project.updated = now;
  organization.projects.push_back(std::move(project));
  return organization.projects.back();
}

ApiKey& AddKey(Project& project, base::Random& random, absl::Time now) {
  project.keys.push_back({base::RandomUuid(random), "default", absl::StrCat("ak_", base::RandomHex(random, 12)), now});
  return project.keys.back();
}

}  // namespace composio::sandbox
