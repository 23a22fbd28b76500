// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/trigger_upsert_api.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/account_choice.h"
#include "sandbox/api/body.h"
#include "sandbox/api/webhook_subscriptions_api.h"
#include "sandbox/state/trigger_config.h"
#include "sandbox/wire/schema.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxTriggers = 10'000;

// Composio's older spelling of a field counts where the one of today is absent.
const Json& Either(const Json& body, const char* name, const char* deprecated) {
  const Json& value = At(body, name);
  return value.is_null() ? At(body, deprecated) : value;
}

ApiAnswer NoConnection(const std::string& toolkit, const std::string& user) {
  return Error({.status = 404,
                .code = 1810,
                .slug = "ActionExecute_ConnectedAccountNotFound",
                .message = absl::StrCat("No connected account found for user ID ", user, " for toolkit ", toolkit),
                .suggested_fix = "Connect the user to the toolkit first."});
}

// The connection the trigger is for, or the answer that says why there is none.
struct Chosen {
  const Connection* connection = nullptr;
  ApiAnswer refusal;
};

Chosen ChooseConnection(World& world, const Json& body, const std::string& toolkit) {
  std::string id = AsText(Either(body, "connected_account_id", "connectedAuthId"));
  std::string user = StringAt(body, "user_id");
  if (id.empty() && user.empty()) return {nullptr, Invalid({"connected_account_id: Required (or user_id)"})};
  if (id.empty()) {
    const Connection* connection = world.FindUsableConnection(user, toolkit);
    return connection != nullptr ? Chosen{connection, {}} : Chosen{nullptr, NoConnection(toolkit, user)};
  }
  const Connection* connection = world.FindConnection(id);
  if (connection == nullptr) {
    return {nullptr, NotFound("Connected account", id, "ConnectedAccount_ResourceNotFound", 606)};
  }
  if (!user.empty() && user != connection->user_id) {
    return {nullptr, Invalid({"user_id: is not the owner of the connected account"})};
  }
  if (connection->toolkit != toolkit) {
    return {nullptr,
            Invalid({absl::StrCat("connected_account_id: is one of ", connection->toolkit, ", not ", toolkit)})};
  }
  if (!connection->Usable()) return {nullptr, NotActive(*connection)};
  return {connection, {}};
}

// What is wrong with the configuration; nothing when it is good.
std::optional<ApiAnswer> RefuseConfig(const Json& type, const Json& config, bool managed) {
  std::vector<std::string> violations = SchemaViolations(At(type, "config"), config);
  for (std::string& violation : violations) violation = absl::StrCat("trigger_config.", violation);
  if (!violations.empty()) return Invalid(violations);
  const Json& interval = At(config, "interval");
  const int minimum = MinimumInterval(managed);
  if (!Polls(type) || !interval.is_number() || interval >= minimum) return std::nullopt;
  std::string auth = managed ? "Composio managed auth" : "custom auth";
  return Error({.status = 400,
                .slug = "TriggerInstance_PollingConfigInvalid",
                .message = absl::StrCat("Polling interval must be at least ", minimum, " minutes for ", auth),
                .suggested_fix = absl::StrCat("Raise trigger_config.interval to ", minimum, " or more.")});
}

// The version of the toolkit that the caller wants; empty for the latest.
std::string WantedVersion(const Json& body, const std::string& toolkit) {
  const Json& versions = Either(body, "toolkit_versions", "version");
  std::string version = versions.is_object() ? StringAt(versions, toolkit) : AsText(versions);
  return version == "latest" ? "" : version;
}

Trigger* FindSame(World& world, const std::string& slug, const std::string& connection, const Json& config) {
  for (Trigger& t : world.triggers) {
    if (t.slug == slug && t.connection_id == connection && t.config == config) return &t;
  }
  return nullptr;
}

void CheckBody(BodyCheck& check, const Json& body) {
  check.String("connected_account_id").String("connectedAuthId").String("user_id").String("egress_url");
  check.Object("trigger_config").Object("triggerConfig").String("version");
  const Json& versions = At(body, "toolkit_versions");
  if (!versions.is_null() && !versions.is_string() && !versions.is_object()) {
    check.Add("toolkit_versions: Expected string, object or null");
  }
  std::string egress = StringAt(body, "egress_url");
  if (!egress.empty() && !IsWebhookUrl(egress)) check.Add("egress_url: must be an https URL");
}

ApiAnswer Enable(World& world, const Json& type, const Connection& connection, Json config, const Json& body) {
  const std::string slug = StringAt(type, "slug");
  Trigger* trigger = FindSame(world, slug, connection.id, config);
  const bool is_new = trigger == nullptr;
  if (is_new) {
    if (world.triggers.size() >= kMaxTriggers) return Invalid({"too many trigger instances: delete some"});
    trigger = &world.AddTrigger(type, connection, std::move(config));
    std::string version = WantedVersion(body, trigger->toolkit);
    if (!version.empty()) trigger->version = version;
  }
  trigger->disabled.reset();
  trigger->updated = world.Now();
  if (body.contains("egress_url")) {
    std::string url = StringAt(body, "egress_url");
    trigger->egress_url = url.empty() ? Json(nullptr) : Json(url);
  }
  Json answer = {{"trigger_id", trigger->id}};
  return is_new ? Created(std::move(answer)) : Ok(std::move(answer));
}

bool HasWebhookEndpoint(const World& world, const Json& type) {
  const auto& endpoints = world.webhook_endpoints;
  return std::any_of(endpoints.begin(), endpoints.end(), [&](const WebhookEndpoint& endpoint) {
    return endpoint.toolkit == StringAt(type["toolkit"], "slug");
  });
}

ApiAnswer Upsert(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  std::string slug = absl::AsciiStrToUpper(request.PathValue("slug"));
  const Json* type = world.catalogue().FindTriggerType(slug);
  if (type == nullptr) return NotFound("Trigger type", slug, "TriggerType_NotFound");
  BodyCheck check(request.body);
  CheckBody(check, request.body);
  if (!check.ok()) return Invalid(check.errors());
  if (At(*type, "requires_webhook_endpoint_setup") == true && !HasWebhookEndpoint(world, *type)) {
    return Invalid({"This trigger needs a webhook endpoint: set one up for the toolkit first"});
  }
  const std::string toolkit = StringAt((*type)["toolkit"], "slug");
  std::string version = WantedVersion(request.body, toolkit);
  const Json& available = world.catalogue().FindApp(toolkit)->toolkit["meta"]["available_versions"];
  if (!version.empty() && std::find(available.begin(), available.end(), version) == available.end()) {
    return NotFound("Toolkit version", absl::StrCat(toolkit, " ", version), "Toolkit_VersionNotFound");
  }
  Chosen chosen = ChooseConnection(world, request.body, toolkit);
  if (chosen.connection == nullptr) return chosen.refusal;
  Json config = Either(request.body, "trigger_config", "triggerConfig");
  if (config.is_null()) config = Json::object();
  config = WithTriggerDefaults(*type, std::move(config), chosen.connection->managed);
  if (auto refusal = RefuseConfig(*type, config, chosen.connection->managed)) return *refusal;
  return Enable(world, *type, *chosen.connection, std::move(config), request.body);
}

}  // namespace

void AddTriggerUpsertRoutes(RouteTable& routes) {
  routes.Add("POST", "trigger_instances/{slug}/upsert", Accepts::kProjectOrUser, Upsert);
}

}  // namespace composio::sandbox
