// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/files_api.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

constexpr absl::Duration kLife = absl::Hours(1);

bool IsMd5(const std::string& text) {
  return text.size() == 32 && std::all_of(text.begin(), text.end(),
                                          [](char c) { return absl::ascii_isxdigit(static_cast<unsigned char>(c)); });
}

Json Item(const StoredFile& file) {
  return {{"toolkit_slug", file.toolkit},
          {"tool_slug", file.tool},
          {"filename", file.name},
          {"mimetype", file.mimetype},
          {"md5", file.md5}};
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  const auto toolkit = request.Query("toolkit_slug"), tool = request.Query("tool_slug");
  std::vector<const StoredFile*> found;
  for (const auto& [key, file] : context.world.files.files()) {
    if (file.tool.empty()) continue;  // of a session
    if ((!toolkit || file.toolkit == *toolkit) && (!tool || file.tool == *tool)) found.push_back(&file);
  }
  std::sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return a->number > b->number; });
  return Paginate(request, {found.size(), 20, 50}, [&](size_t i) { return Item(*found[i]); });
}

ApiAnswer RequestUpload(ApiContext context, const ApiRequest& request) {
  const Json& body = request.body;
  BodyCheck check(body);
  check.String("toolkit_slug", true).String("tool_slug", true).String("filename", true).String("mimetype", true);
  check.String("md5", true);
  StoredFile file;
  file.toolkit = StringAt(body, "toolkit_slug");
  file.tool = StringAt(body, "tool_slug");
  file.name = StringAt(body, "filename");
  file.mimetype = StringAt(body, "mimetype");
  file.md5 = absl::AsciiStrToLower(StringAt(body, "md5"));
  if (check.ok() && !IsMd5(file.md5)) check.Add("md5: must be 32 hexadecimal digits");
  if (check.ok() && file.name.empty()) check.Add("filename: must not be empty");
  if (!check.ok()) return Invalid(check.errors());
  if (context.world.catalogue().FindApp(file.toolkit) == nullptr) {
    return NotFound("Toolkit", file.toolkit, "Toolkit_NotFound");
  }
  if (context.world.catalogue().FindTool(file.tool) == nullptr) {
    return NotFound("Tool", file.tool, "Tool_ToolNotFound", 2401);
  }
  const StoredFile& place = context.world.files.Place(std::move(file));
  const std::string url =
      absl::StrCat(request.base_url, context.world.files.Sign("PUT", place, context.world.Now(), kLife));
  return Ok({{"id", place.id},
             {"key", place.key},
             {"new_presigned_url", url},
             {"newPresignedUrl", url},
             {"type", "new"},
             {"metadata", {{"storage_backend", "s3"}}}});
}

}  // namespace

std::string DownloadUrl(const World& world, const StoredFile& file, const std::string& base_url) {
  return absl::StrCat(base_url, world.files.Sign("GET", file, world.Now(), kLife));
}

void AddFileRoutes(RouteTable& routes) {
  routes.Add("GET", "files/list", Accepts::kProject, List);
  routes.Add("POST", "files/upload/request", Accepts::kProject, RequestUpload);
}

}  // namespace composio::sandbox
