// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "sandbox/api/session_config.h"
#include "sandbox/api/sessions_api.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

constexpr absl::Duration kLife = absl::Hours(1);
constexpr size_t kMaxPath = 1'024;

// Where the files of a mount lie in the store.
std::string Folder(const ApiRequest& request) {
  return absl::StrCat("mounts/", request.PathValue("session_id"), "/", request.PathValue("mount_id"), "/");
}

// As a workbench would see the mount.
std::string Prefix(const ApiRequest& request) { return absl::StrCat("/mnt/", request.PathValue("mount_id")); }

std::string PathIn(const Json& body, BodyCheck& check) {
  check.String("mount_relative_path", true);
  const std::string path(absl::StripPrefix(StringAt(body, "mount_relative_path"), "/"));
  if (check.ok() &&
      (path.empty() || path.size() > kMaxPath || absl::StrContains(absl::StrCat("/", path, "/"), "/../"))) {
    check.Add("mount_relative_path: must be a path in the mount");
  }
  return path;
}

Json Place(const ApiRequest& request, const std::string& path) {
  return {{"mount_relative_path", path}, {"sandbox_mount_prefix", Prefix(request)}};
}

ApiAnswer Items(ApiContext context, const ApiRequest& request) {
  if (FindSession(context.world, request) == nullptr) return NoSession(request);
  const std::string folder = Folder(request);
  const std::string prefix = absl::StrCat(folder, request.Query("mount_relative_prefix").value_or(""));
  std::vector<const StoredFile*> found;
  for (const auto& [key, file] : context.world.files.files()) {
    if (absl::StartsWith(key, prefix) && file.bytes != nullptr) found.push_back(&file);
  }
  ApiAnswer answer = Paginate(request, {found.size(), 50, 200}, [&](size_t i) {
    Json item = Place(request, found[i]->key.substr(folder.size()));
    item["size"] = found[i]->bytes->size();
    item["last_modified"] = TimeText(found[i]->time);
    return item;
  });
  // Absent, not null, on the last page here.
  if (answer.status == 200 && answer.body["next_cursor"].is_null()) answer.body.erase("next_cursor");
  return answer;
}

ApiAnswer UploadUrl(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  if (FindSession(world, request) == nullptr) return NoSession(request);
  BodyCheck check(request.body);
  check.String("mimetype");
  const std::string path = PathIn(request.body, check);
  if (!check.ok()) return Invalid(check.errors());
  StoredFile file;
  file.mimetype = StringAt(request.body, "mimetype");
  const StoredFile& place = world.files.PlaceAt(absl::StrCat(Folder(request), path), std::move(file));
  Json body = Place(request, path);
  body["upload_url"] = absl::StrCat(request.base_url, world.files.Sign("PUT", place, world.Now(), kLife));
  body["expires_at"] = TimeText(world.Now() + kLife);
  return Created(std::move(body));
}

ApiAnswer NoFile(const std::string& path) { return NotFound("File", path, "ToolRouterV2_FileNotFound"); }

ApiAnswer DownloadUrl(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  if (FindSession(world, request) == nullptr) return NoSession(request);
  BodyCheck check(request.body);
  const std::string path = PathIn(request.body, check);
  if (!check.ok()) return Invalid(check.errors());
  const StoredFile* file = world.files.Find(absl::StrCat(Folder(request), path));
  if (file == nullptr || file->bytes == nullptr) return NoFile(path);
  Json body = Place(request, path);
  body["download_url"] = absl::StrCat(request.base_url, world.files.Sign("GET", *file, world.Now(), kLife));
  body["expires_at"] = TimeText(world.Now() + kLife);
  return Created(std::move(body));
}

ApiAnswer Delete(ApiContext context, const ApiRequest& request) {
  if (FindSession(context.world, request) == nullptr) return NoSession(request);
  BodyCheck check(request.body);
  const std::string path = PathIn(request.body, check);
  if (!check.ok()) return Invalid(check.errors());
  if (!context.world.files.Remove(absl::StrCat(Folder(request), path))) return NoFile(path);
  return Ok(Place(request, path));
}

}  // namespace

void AddSessionFileRoutes(RouteTable& routes) {
  constexpr char kMount[] = "tool_router/session/{session_id}/mounts/{mount_id}/";
  routes.Add("GET", absl::StrCat(kMount, "items"), Accepts::kProject, Items);
  routes.Add("POST", absl::StrCat(kMount, "upload_url"), Accepts::kProject, UploadUrl);
  routes.Add("POST", absl::StrCat(kMount, "download_url"), Accepts::kProject, DownloadUrl);
  routes.Add("POST", absl::StrCat(kMount, "delete"), Accepts::kProject, Delete);
}

}  // namespace composio::sandbox
