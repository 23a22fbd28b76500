// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/file_service.h"
#include "service/router/call.h"

namespace composio::api {

// Serves a call of FileService.DownloadFile.
void DownloadFile(const FileDeps& deps, router::CallPtr call);

}  // namespace composio::api
