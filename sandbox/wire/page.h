// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

#include "sandbox/wire/answer.h"
#include "sandbox/wire/request.h"

namespace composio::sandbox {

struct PageParams {
  // Items there are in all.
  size_t total = 0;
  size_t default_limit = 20;
  // A larger `limit` counts as this one.
  size_t max_limit = 50;
};

// One page of a list by the request's `limit` and `cursor` (base64 of page and limit): {items, next_cursor,
// total_pages, current_page, total_items}. `item(i)` makes the i-th of all items. A cursor that is not ours and a limit
// that is not a positive number answer 400.
ApiAnswer Paginate(const ApiRequest& request, PageParams params, const std::function<Json(size_t)>& item);
// The same with limit and cursor from a JSON body.
ApiAnswer PaginateBody(const Json& body, PageParams params, const std::function<Json(size_t)>& item);

}  // namespace composio::sandbox
