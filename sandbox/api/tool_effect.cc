// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/tool_effect.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/files_api.h"
#include "sandbox/catalogue/template.h"
#include "sandbox/webhook/fire.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxListed = 1'000;

// An argument that was not given changes nothing.
Json WithoutNulls(Json fields) {
  for (auto field = fields.begin(); field != fields.end();) {
    field = field.value().is_null() ? fields.erase(field) : std::next(field);
  }
  return fields;
}

// One run of a tool; `values` is what its templates can speak of.
class Run {
 public:
  Run(World& world, WebhookOutbox& outbox, const CatalogueTool& tool, const Connection* connection,
      const Json& arguments, const std::string& base_url)
      : world_(world),
        outbox_(outbox),
        effect_(tool.effect),
        app_(StringAt(tool.item["toolkit"], "slug")),
        tool_(StringAt(tool.item, "slug")),
        base_url_(base_url) {
    User user = world.FindUser(connection != nullptr ? connection->user_id : "default");
    values_ = {{"arguments", arguments},
               {"user", {{"id", user.id}, {"name", user.name}, {"email", user.email}, {"login", user.login}}},
               {"connection", {{"id", connection != nullptr ? Json(connection->id) : Json(nullptr)}}}};
  }

  ToolOutcome Execute() {
    for (const Json& failure : At(effect_, "fails_when")) {
      if (SameText(At(values_["arguments"], StringAt(failure, "argument")), At(failure, "equals"))) {
        return Failed(At(failure, "status_code"), StringAt(failure, "message"));
      }
    }
    if (effect_.contains("finds") && !FindItem()) return Failed(404, "Not Found");
    Create();
    List();
    ToolOutcome outcome;
    if (const Json& result = At(effect_, "result"); !result.is_null()) outcome.data = WithFiles(Fill(result));
    for (const Json& fire : At(effect_, "fires")) FireOne(fire);
    return outcome;
  }

 private:
  Json Fill(const Json& pattern) { return Expand(pattern, {values_, world_.Now(), world_.random(), world_.counter}); }

  // Composio's form of an app's refusal.
  static ToolOutcome Failed(const Json& status, const std::string& message) {
    std::string error = absl::StrCat(AsText(status), " Client Error: ", message);
    return {{{"http_error", error}, {"status_code", status}, {"message", Dump({{"message", message}})}}, error};
  }

  bool FindItem() {
    const Json& finds = effect_["finds"];
    std::string collection = StringAt(finds, "collection");
    Json where = Fill(At(finds, "where"));
    Json item = world_.records.Find(app_, collection, where);
    if (item.is_null()) return false;
    values_["item"] = item;
    if (const Json& updates = At(effect_, "updates"); !updates.is_null()) {
      values_["item"] = world_.records.Update(app_, collection, where, WithoutNulls(Fill(At(updates, "set"))));
    }
    if (At(effect_, "deletes") == true) world_.records.Remove(app_, collection, where);
    return true;
  }

  void Create() {
    const Json& creates = At(effect_, "creates");
    if (creates.is_null()) return;
    values_["item"] = Fill(At(creates, "item"));
    world_.records.Put(app_, StringAt(creates, "collection"), At(creates, "unique"), values_["item"]);
  }

  void List() {
    const Json& lists = At(effect_, "lists");
    if (lists.is_null()) return;
    size_t limit = kMaxListed;
    if (size_t wanted = 0; absl::SimpleAtoi(AsText(Fill(At(lists, "limit"))), &wanted)) limit = std::min(wanted, limit);
    values_["items"] = world_.records.List(app_, StringAt(lists, "collection"), Fill(At(lists, "where")), limit);
  }

  void FireOne(const Json& fire) {
    if (const Json& when = At(fire, "when"); when.is_object()) {
      for (const auto& [pattern, value] : when.items()) {
        if (!SameText(Fill(pattern), value)) return;
      }
    }
    FireParams params;
    params.trigger_type = StringAt(fire, "trigger_type");
    params.subject = Fill(At(fire, "subject"));
    if (StringAt(fire, "audience") == "user") params.user_id = StringAt(values_["user"], "id");
    params.data = Fill(At(fire, "data"));
    Fire(world_, outbox_, params);
  }

  // {"sandbox_file": {name, mimetype, s3key or text}} becomes what Composio's results hold for a file.
  Json WithFiles(Json value) {
    if (value.is_object() && value.contains("sandbox_file")) return File(value["sandbox_file"]);
    if (value.is_structured()) {
      for (auto& [key, item] : value.items()) item = WithFiles(std::move(item));
    }
    return value;
  }

  Json File(const Json& wanted) {
    StoredFile file;
    file.toolkit = app_;
    file.tool = tool_;
    file.name = StringAt(wanted, "name");
    file.mimetype = StringAt(wanted, "mimetype");
    const StoredFile* uploaded = world_.files.Find(StringAt(wanted, "s3key"));
    const bool has_bytes = uploaded != nullptr && uploaded->bytes != nullptr;
    std::string bytes = has_bytes ? *uploaded->bytes : StringAt(wanted, "text");
    const StoredFile& made = world_.files.Add(std::move(file), std::move(bytes));
    return {{"name", made.name}, {"mimetype", made.mimetype}, {"s3url", DownloadUrl(world_, made, base_url_)}};
  }

  World& world_;
  WebhookOutbox& outbox_;
  const Json& effect_;
  const std::string app_, tool_, base_url_;
  Json values_;
};

}  // namespace

ToolOutcome RunEffect(World& world, WebhookOutbox& outbox, const CatalogueTool& tool, const Connection* connection,
                      const Json& arguments, const std::string& base_url) {
  if (!tool.effect.is_object()) return {};
  return Run(world, outbox, tool, connection, arguments, base_url).Execute();
}

}  // namespace composio::sandbox
