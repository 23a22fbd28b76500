// SPDX-License-Identifier: Apache-2.0
#include "service/api/list_upstream_notices.h"

#include "composio/gateway/v1/admin_service.pb.h"
#include "service/api/list_page.h"
#include "service/api/unary_handler.h"
#include "service/events/proto_time.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

void Describe(const upstream::NoticeLog::Entry& entry, v1::UpstreamNotice& out) {
  const upstream::Notice& notice = entry.notice;
  out.set_operation(entry.name.operation);
  out.set_rpc(entry.name.rpc);
  out.set_app(notice.app);
  out.set_app_version(notice.app_version);
  if (notice.deprecation_time) events::SetTime(*notice.deprecation_time, out.mutable_deprecation_time());
  if (notice.sunset_time) events::SetTime(*notice.sunset_time, out.mutable_sunset_time());
  out.set_link(notice.link);
  out.set_successor(notice.successor);
  out.set_reason(notice.reason);
  out.set_text(notice.text);
  events::SetTime(entry.first_seen, out.mutable_first_seen_time());
  events::SetTime(entry.last_seen, out.mutable_last_seen_time());
  out.set_count(static_cast<int64_t>(entry.count));
}

}  // namespace

void ListUpstreamNotices(const upstream::NoticeLog& notices, uint64_t start, UnaryCall& call,
                         const base::Slice& bytes) {
  v1::ListUpstreamNoticesRequest request;
  if (!ParseRequest(call, bytes, &request)) return;
  const auto page = ReadListPage(request.page_size(), request.page_token(), Fingerprint("notices", start));
  if (!page.ok()) return call.Fail(page.status());
  std::vector<upstream::NoticeLog::Entry> entries = notices.List(page->before, page->size + 1);
  v1::ListUpstreamNoticesResponse response;
  if (entries.size() > page->size) {
    entries.pop_back();
    response.set_next_page_token(NextPageToken(*page, entries.back().number));
  }
  for (const auto& entry : entries) Describe(entry, *response.add_notices());
  call.Answer(base::Buffer(response.SerializeAsString()));
}

}  // namespace composio::api
