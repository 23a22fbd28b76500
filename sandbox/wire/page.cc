// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/page.h"

#include <algorithm>
#include <optional>
#include <string>

#include "absl/strings/escaping.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

struct Position {
  size_t page = 1;
  size_t limit = 0;
};

std::string Encode(const Position& position) {
  return absl::Base64Escape(Dump({{"page", position.page}, {"limit", position.limit}}));
}

std::optional<Position> Decode(const std::string& cursor) {
  std::string text;
  if (!absl::Base64Unescape(cursor, &text) && !absl::WebSafeBase64Unescape(cursor, &text)) return std::nullopt;
  Json json = ParseJson(text);
  const Json& page = At(json, "page");
  const Json& limit = At(json, "limit");
  if (!page.is_number_unsigned() || !limit.is_number_unsigned() || page == 0 || limit == 0) return std::nullopt;
  if (page > 1'000'000'000) return std::nullopt;
  return Position{page.get<size_t>(), limit.get<size_t>()};
}

ApiAnswer Page(const std::optional<std::string>& cursor, const std::optional<std::string>& limit, PageParams params,
               const std::function<Json(size_t)>& item) {
  Position position{1, params.default_limit};
  if (cursor) {
    std::optional<Position> decoded = Decode(*cursor);
    if (!decoded) return Invalid({"cursor: Invalid cursor"});
    position = *decoded;
  } else if (limit) {
    double number = 0;
    if (!absl::SimpleAtod(*limit, &number) || !(number >= 1)) return Invalid({"limit: Expected a positive number"});
    position.limit = number >= params.max_limit ? params.max_limit : static_cast<size_t>(number);
  }
  position.limit = std::min(position.limit, params.max_limit);
  size_t pages = (params.total + position.limit - 1) / position.limit;
  Json items = Json::array();
  size_t begin = (position.page - 1) * position.limit;
  for (size_t i = begin; i < std::min(begin + position.limit, params.total); ++i) items.push_back(item(i));
  Json next = nullptr;
  if (position.page < pages) next = Encode({position.page + 1, position.limit});
  return Ok({{"items", std::move(items)},
             {"next_cursor", std::move(next)},
             {"total_pages", pages},
             {"current_page", position.page},
             {"total_items", params.total}});
}

}  // namespace

ApiAnswer Paginate(const ApiRequest& request, PageParams params, const std::function<Json(size_t)>& item) {
  return Page(request.Query("cursor"), request.Query("limit"), params, item);
}

ApiAnswer PaginateBody(const Json& body, PageParams params, const std::function<Json(size_t)>& item) {
  std::optional<std::string> cursor, limit;
  if (At(body, "cursor").is_string()) cursor = StringAt(body, "cursor");
  if (!At(body, "limit").is_null()) limit = AsText(At(body, "limit"));
  return Page(cursor, limit, params, item);
}

}  // namespace composio::sandbox
