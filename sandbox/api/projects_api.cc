// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/projects_api.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/state/ids.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxProjects = 1'000;

Json KeyJson(const ApiKey& key) {
  return {{"id", key.id}, {"name", key.name}, {"key", key.key}, {"created_at", TimeText(key.created)}};
}

ApiAnswer NoProject(const std::string& id) { return NotFound("Project", id, "Project_NotFound"); }

// These lists hold their items as `name`.
ApiAnswer Renamed(ApiAnswer answer, const char* name) {
  if (!answer.body.contains("items")) return answer;
  answer.body[name] = std::move(answer.body["items"]);
  answer.body.erase("items");
  return answer;
}

ApiAnswer ListProjects(ApiContext context, const ApiRequest& request) {
  std::vector<const Project*> found;
  for (const Project& project : context.world.organization.projects) {
    if (!project.deleted) found.push_back(&project);
  }
  return Renamed(
      Paginate(request, {found.size(), 20, 50}, [&](size_t i) { return ProjectJson(context.world, *found[i]); }),
      "data");
}

ApiAnswer ListOrganizations(ApiContext context, const ApiRequest& request) {
  const std::string created = TimeText(context.world.organization.projects[0].created);
  return Renamed(Paginate(request, {1, 20, 50},
                          [&](size_t) {
                            return Json{{"id", Organization::kId},
                                        {"name", Organization::kName},
                                        {"created_at", created},
                                        {"updated_at", created}};
                          }),
                 "organizations");
}

ApiAnswer NewProject(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  BodyCheck check(request.body);
  check.String("name", true).Bool("should_create_api_key").Object("config");
  check.Array("api_key_allowed_ips").Array("api_key_permissions");
  const std::string name = StringAt(request.body, "name");
  if (check.ok() && name.empty()) check.Add("name: must not be empty");
  if (!check.ok()) return Invalid(check.errors());
  for (const Project& project : world.organization.projects) {
    if (!project.deleted && project.name == name) {
      return Error({.status = 409, .slug = "Project_AlreadyExists", .message = "A project of this name exists"});
    }
  }
  if (world.organization.projects.size() >= kMaxProjects) {
    return Error({.status = 403, .slug = "Project_LimitReached", .message = "There are too many projects"});
  }
  Project& project = AddProject(world.organization, world.random(), world.Now(), name);
  if (At(request.body, "config").is_object()) project.config = At(request.body, "config");
  Json key = nullptr;
  if (At(request.body, "should_create_api_key") == true) key = AddKey(project, world.random(), world.Now()).key;
  return Ok({{"id", project.nano_id}, {"name", project.name}, {"api_key", key}});
}

ApiAnswer GetProject(ApiContext context, const ApiRequest& request) {
  const Project* project = context.world.organization.FindProject(request.PathValue("nano_id"));
  if (project == nullptr) return NoProject(request.PathValue("nano_id"));
  Json body = ProjectJson(context.world, *project);
  body["api_keys"] = Json::array();
  for (const ApiKey& key : project->keys) body["api_keys"].push_back(KeyJson(key));
  return Ok(std::move(body));
}

void RevokeKeys(World& world, Project& project) {
  for (const ApiKey& key : project.keys) world.organization.Revoke(key.key);
  project.keys.clear();
  project.updated = world.Now();
}

ApiAnswer DeleteProject(ApiContext context, const ApiRequest& request) {
  Project* project = context.world.organization.FindProject(request.PathValue("nano_id"));
  if (project == nullptr) return NoProject(request.PathValue("nano_id"));
  RevokeKeys(context.world, *project);
  project->deleted = true;
  return Ok({{"status", "success"}});
}

ApiAnswer RegenerateKey(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  Project* project = world.organization.FindProject(request.PathValue("nano_id"));
  if (project == nullptr) return NoProject(request.PathValue("nano_id"));
  RevokeKeys(world, *project);
  return Ok({{"api_key", KeyJson(AddKey(*project, world.random(), world.Now()))},
             {"message", "The API key was regenerated; the old one does not work any more."}});
}

ApiAnswer ConnectedToolkits(ApiContext context, const ApiRequest& request) {
  const auto user = request.Query("user_id");
  if (!user) return Invalid({"user_id: Required"});
  std::set<std::string> toolkits;
  for (const Connection& connection : context.world.connections) {
    if (connection.user_id == *user && connection.Usable()) toolkits.insert(connection.toolkit);
  }
  return Ok({{"toolkits", toolkits}});
}

ApiAnswer ResolveConsumerProject(ApiContext context, const ApiRequest&) {
  const Project& project = context.world.organization.projects[0];
  return Ok(
      {{"project_id", project.id},
       {"project_nano_id", project.nano_id},
       {"project_name", project.name},
       {"project_type", "CONSUMER"},
       {"org_id", Organization::kId},
       {"consumer_user_id", "consumer-default"},
       {"user_id", "consumer-default"},
       {"config", {{"consumer_experience_enabled", true}, {"enable_instant", false}, {"enhanced_controls", false}}}});
}

ApiAnswer CreateClaim(ApiContext context, const ApiRequest& request) {
  BodyCheck check(request.body);
  check.String("human_email", true);
  if (check.ok() && StringAt(request.body, "human_email").find('@') == std::string::npos) {
    check.Add("human_email: Invalid email");
  }
  if (!check.ok()) return Invalid(check.errors());
  return Ok({{"claim_slug", NanoId(context.world.random(), "claim_")},
             {"expires_at", TimeText(context.world.Now() + absl::Hours(24))}});
}

}  // namespace

Json ProjectJson(const World& world, const Project& project) {
  const auto& subscription = world.subscription;
  return {{"id", project.nano_id},
          {"name", project.name},
          {"email", Organization::kEmail},
          {"org_id", Organization::kId},
          {"deleted", project.deleted},
          {"webhook_url", subscription ? Json(subscription->url) : Json(nullptr)},
          {"webhook_secret", nullptr},
          {"webhook_version", subscription ? subscription->version : "V3"},
          {"event_webhook_url", nullptr},
          {"triggers_enabled", true},
          {"created_at", TimeText(project.created)},
          {"updated_at", TimeText(project.updated)}};
}

void AddProjectRoutes(RouteTable& routes) {
  routes.Add("GET", "org/list", Accepts::kUser, ListOrganizations);
  routes.Add("GET", "org/project/list", Accepts::kUser, ListProjects);
  routes.Add("GET", "org/owner/project/list", Accepts::kOrganization, ListProjects);
  routes.Add("POST", "org/owner/project/new", Accepts::kOrganization, NewProject);
  routes.Add("GET", "org/owner/project/{nano_id}", Accepts::kOrganization, GetProject);
  routes.Add("DELETE", "org/owner/project/{nano_id}", Accepts::kOrganization, DeleteProject);
  routes.Add("POST", "org/owner/project/{nano_id}/regenerate_api_key", Accepts::kOrganization, RegenerateKey);
  routes.Add("GET", "org/consumer/connected_toolkits", Accepts::kUser, ConnectedToolkits);
  routes.Add("POST", "org/consumer/project/resolve", Accepts::kUser, ResolveConsumerProject);
  routes.Add("POST", "org/clanker/create_claim", Accepts::kOrganization, CreateClaim);
}

}  // namespace composio::sandbox
