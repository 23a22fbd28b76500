// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>

#include "absl/strings/string_view.h"
#include "sandbox/wire/answer.h"
#include "sandbox/wire/request.h"

namespace composio::sandbox {

// 404 in the form of the first API: "<what> <id> not found", of the name "<what>NotFoundError".
ApiAnswer LegacyNotFound(const ApiRequest& request, absl::string_view what, absl::string_view id);

// 400 in the form of the first API where one of these members of the body is missing; status 200 if none is.
ApiAnswer LegacyRequire(const ApiRequest& request, std::initializer_list<const char*> names);

}  // namespace composio::sandbox
