// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/strings/string_view.h"
#include "sandbox/state/world.h"
#include "service/http_server/http_exchange.h"

namespace composio::sandbox {

// Whether a path is one of the store of files.
bool IsStoragePath(absl::string_view path);

// PUT and GET of a presigned address, answered as S3 does: errors are XML, no credential but the signature counts.
http_server::HttpResponse ServeStorage(World& world, const http_server::HttpExchange& exchange);

}  // namespace composio::sandbox
