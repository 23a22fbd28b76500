// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/unary_call.h"
#include "service/base/buffer.h"
#include "service/upstream/notices/notice_log.h"

namespace composio::api {

// Answers AdminService.ListUpstreamNotices. `start` tells this process's list from those of others.
void ListUpstreamNotices(const upstream::NoticeLog& notices, uint64_t start, UnaryCall& call, const base::Slice& bytes);

}  // namespace composio::api
