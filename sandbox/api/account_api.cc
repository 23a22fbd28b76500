// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/account_api.h"

#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/api/projects_api.h"
#include "sandbox/state/ids.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxCliSessions = 1'000;
constexpr absl::Duration kCliSessionLife = absl::Minutes(10);
constexpr char kMember[] = "om_sandbox";
// A key pair was made for it once, and its private half was not kept: what is sealed with it stays sealed.
constexpr char kTransferKeyId[] = "sandbox-transfer-1";
constexpr char kTransferModulus[] =
    "wqQVr1igwAabL2-Nh5N1eu59AjA6ZEmKaNgHpyOqczTzYY6bEufnsKXdKXIywM_rpKmi8p4a_I26m_obnCVnsRRzU64O9bOy_P-z"
    "8sBAjQHld_aca_Dc4G_C4PvmOep0fNFtCKrXSRpfysDEjr-RwlVKiYznhjSLM7_WnT5Z1jYQNlfrtvHGbj1FB_ud9TRdHeN5Az4s"
    "BfcoKM4AhSWyAFfYxVOmTfYjYvCphVrDZA4hgLzdc9rOPRqSLXZy676uwi9RI7g5A84FotyKp_5xJYI-dV0FE0hjIM8Q6ZUL18lx"
    "9PZJHOOiIiyIj0CKbhlwSqbAtKa1LYHwXLhQ63IO2w";

Json Member(const World& world) {
  const User& user = world.users[0];
  return {{"id", kMember},
          {"name", user.name},
          {"email", user.email},
          {"role", "ADMIN"},
          {"metadata", {{"onboarding_platform", "developer"}}}};
}

Json SessionKey(const Project& project) {
  if (project.keys.empty()) return nullptr;
  const ApiKey& key = project.keys.back();
  return {{"auto_id", project.number},
          {"id", key.id},
          {"name", key.name},
          {"key", key.key},
          {"project_id", project.id},
          {"org_member_id", kMember},
          {"deleted", false},
          {"deleted_at", nullptr},
          {"created_at", TimeText(key.created)},
          {"updated_at", TimeText(key.created)}};
}

ApiAnswer SessionInfo(ApiContext context, const ApiRequest&) {
  const Project& project = context.world.organization.projects[0];
  Json body = ProjectJson(context.world, project);
  body["auto_id"] = project.number;
  body["nano_id"] = project.nano_id;
  body["id"] = project.id;
  body["is_new_webhook"] = true;
  body["last_subscribed_at"] = nullptr;
  body["org"] = {{"id", Organization::kId}, {"name", Organization::kName}, {"plan", "HOBBY"}};
  return Ok({{"project", std::move(body)}, {"api_key", SessionKey(project)}, {"org_member", Member(context.world)}});
}

ApiAnswer CreateCliSession(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  const Json body = request.body.is_null() ? Json::object() : request.body;
  BodyCheck check(body);
  check.OneOf("scope", {"project", "user"}).String("source");
  if (!check.ok()) return Invalid(check.errors());
  auto& sessions = world.organization.cli_sessions;
  if (sessions.size() >= kMaxCliSessions) sessions.erase(sessions.begin());
  CliSession session;
  session.id = base::RandomUuid(world.random());
  session.code = base::RandomHex(world.random(), 3);
  session.scope = StringAt(body, "scope").empty() ? "project" : StringAt(body, "scope");
  session.expires = world.Now() + kCliSessionLife;
  sessions.push_back(session);
  return Created({{"id", session.id},
                  {"code", session.code},
                  {"scope", session.scope},
                  {"status", "pending"},
                  {"expiresAt", TimeText(session.expires)}});
}

ApiAnswer GetCliSession(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  const std::string id = request.Query("id").value_or("");
  for (CliSession& session : world.organization.cli_sessions) {
    if (session.id != id || world.Now() > session.expires) continue;
    const bool linked = std::exchange(session.seen, true);
    Json account = nullptr, key = nullptr;
    if (linked) {
      account = {{"id", kMember}, {"name", world.users[0].name}, {"email", world.users[0].email}};
      const auto& keys = world.organization.projects[0].keys;
      key = session.scope == "user" || keys.empty() ? Json("uak_sandbox") : Json(keys.back().key);
    }
    return Ok({{"id", session.id},
               {"code", session.code},
               {"scope", session.scope},
               {"status", linked ? "linked" : "pending"},
               {"expiresAt", TimeText(session.expires)},
               {"account", std::move(account)},
               {"api_key", std::move(key)}});
  }
  return NotFound("CLI session", id, "Cli_SessionNotFound");
}

ApiAnswer TrackFailure(ApiContext context, const ApiRequest& request) {
  BodyCheck check(request.body);
  check.OneOf("failure_type", {"wrong_tool_slug", "wrong_tool_input_param"}, true);
  check.Object("ctx", true).Object("session", true).Object("tool_info").String("request_id");
  if (!check.ok()) return Invalid(check.errors());
  return Ok({{"tracked", true}, {"id", base::RandomUuid(context.world.random())}});
}

// Leaked keys: whoever finds one may report it, and it stops working.
ApiAnswer RevokeKeys(ApiContext context, const ApiRequest& request) {
  BodyCheck check(request.body);
  check.Array("api_keys", true);
  const Json& keys = At(request.body, "api_keys");
  if (check.ok() && keys.empty()) check.Add("api_keys: must not be empty");
  for (const Json& key : keys) {
    if (check.ok() && !key.is_string()) check.Add("api_keys: Expected strings");
  }
  if (!check.ok()) return Invalid(check.errors());
  for (const Json& key : keys) context.world.organization.Revoke(AsText(key));
  return Ok({{"received", true}});
}

ApiAnswer TransferKeys(ApiContext, const ApiRequest&) {
  return Ok({{"success", true},
             {"active_kid", kTransferKeyId},
             {"keys", Json::array({{{"kty", "RSA"},
                                    {"n", kTransferModulus},
                                    {"e", "AQAB"},
                                    {"alg", "RSA-OAEP-256"},
                                    {"use", "enc"},
                                    {"kid", kTransferKeyId}}})}});
}

}  // namespace

void AddAccountRoutes(RouteTable& routes) {
  routes.Add("GET", "auth/session/info", Accepts::kUser, SessionInfo);
  routes.Add("POST", "cli/create-session", Accepts::kNone, CreateCliSession);
  routes.Add("GET", "cli/get-session", Accepts::kNone, GetCliSession);
  routes.Add("POST", "cli/codact_failures", Accepts::kUser, TrackFailure);
  routes.Add("POST", "api_key_revocation", Accepts::kNone, RevokeKeys);
  routes.Add("GET", "keyring/transfer_keys", Accepts::kProject, TransferKeys);
}

}  // namespace composio::sandbox
