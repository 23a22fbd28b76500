// SPDX-License-Identifier: Apache-2.0
#include "sandbox/storage.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/wire/request.h"

namespace composio::sandbox {
namespace {

using http_server::HttpExchange;
using http_server::HttpResponse;

HttpResponse Refused(int status, absl::string_view code) {
  HttpResponse response;
  response.status = status;
  response.headers.emplace_back("content-type", "application/xml");
  response.body = absl::StrCat("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>", code, "</Code></Error>");
  return response;
}

HttpResponse Put(World& world, StoredFile& file, const HttpExchange& exchange) {
  const std::string md5 = Md5Hex(exchange.body());
  const std::string type(exchange.Header("content-type"));
  // What the address was signed for; a place in a session's mount may leave it open.
  if (!file.md5.empty() && file.md5 != md5) return Refused(400, "BadDigest");
  if (!file.mimetype.empty() && file.mimetype != type) return Refused(403, "SignatureDoesNotMatch");
  world.files.Fill(file, std::string(exchange.body()));
  file.time = world.Now();
  if (file.mimetype.empty()) file.mimetype = type;
  HttpResponse response;
  response.headers.emplace_back("etag", absl::StrCat("\"", Md5Hex(*file.bytes), "\""));
  return response;
}

HttpResponse Get(const StoredFile& file) {
  if (file.bytes == nullptr) return Refused(404, "NoSuchKey");
  HttpResponse response;
  response.headers.emplace_back("content-type", file.mimetype);
  response.headers.emplace_back("etag", absl::StrCat("\"", Md5Hex(*file.bytes), "\""));
  response.body = *file.bytes;
  return response;
}

}  // namespace

bool IsStoragePath(absl::string_view path) { return absl::StartsWith(path, FileStore::kPrefix); }

HttpResponse ServeStorage(World& world, const HttpExchange& exchange) {
  const std::string key = PercentDecode(exchange.path().substr(sizeof(FileStore::kPrefix) - 1), false);
  const bool put = exchange.method() == "PUT";
  if (!put && exchange.method() != "GET") return Refused(405, "MethodNotAllowed");
  std::string refusal = world.files.Refusal(exchange.method(), key, exchange.query(), world.Now());
  if (!refusal.empty()) return Refused(403, refusal);
  StoredFile* file = world.files.Find(key);
  if (file == nullptr) return Refused(404, "NoSuchKey");
  return put ? Put(world, *file, exchange) : Get(*file);
}

}  // namespace composio::sandbox
