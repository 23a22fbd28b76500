// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/event_server.h"

#include <sys/socket.h>
#include <unistd.h>

#include <thread>

#include "absl/strings/str_cat.h"
#include "service/api/event_service.h"
#include "service/events/event_encoder.h"
#include "service/events/stream_hub.h"
#include "service/rpc/grpc_server.h"
#include "service/schema/schema.h"
#include "tests/bench/feed_log.h"
#include "tests/bench/loopback_listener.h"

namespace composio::bench {
namespace {

constexpr size_t kPayloadBytes = 1024;

// A message as a mail app reports it, filled up to 1 KiB.
std::string MakePayload() {
  std::string head =
      R"({"id":"18c5f2a7b3d4e6f8","thread_id":"18c5f2a7b3d4e6f0","subject":"Figures of the third quarter",)"
      R"("unread":true,"from":{"name":"Ada Example","address":"ada@example.org"},"to":["team@example.org",)"
      R"("grace@example.org"],"labels":["INBOX","IMPORTANT","CATEGORY_UPDATES"],"size_estimate":48213,)"
      R"("history_id":9317442,"attachments":[{"id":"a1","name":"figures.pdf","mime":"application/pdf","bytes":40960}],"score":0.8125,"snippet":")";
  const std::string tail = R"("})";
  while (head.size() + tail.size() < kPayloadBytes) head += "lorem ipsum "[head.size() % 12];
  return head + tail;
}

events::EventRecord MakeRecord(const base::Slice& payload, int number) {
  events::EventRecord record;
  record.event_id = absl::StrCat("msg_0123456789abcdef", absl::Hex(number, absl::kZeroPad8));
  record.type = "composio.trigger.message";
  record.app = "gmail";
  record.trigger_type = "GMAIL_NEW_GMAIL_MESSAGE";
  record.trigger = "ti_Qp7Zb2LxV9s4";
  record.connection = "ca_3fH6yTgN0wKe";
  record.auth_config = "ac_8rJ5uMdC1vXa";
  record.user_id = "user-4711";
  record.log_id = absl::StrCat("log_", absl::Hex(number, absl::kZeroPad12));
  record.occur_time = absl::FromUnixMillis(1795528000123);
  record.transport = events::Transport::kWebhook;
  record.version = events::PayloadVersion::kV3;
  record.body = record.payload = payload;
  return record;
}

void Feed(int feed, events::EventLog& log) {
  const base::Slice payload(MakePayload());
  int number = 0;
  for (int count; read(feed, &count, sizeof count) == sizeof count;) {
    std::vector<events::AppendParams> batch(static_cast<size_t>(count));
    for (events::AppendParams& params : batch) params.record = MakeRecord(payload, ++number);
    log.Append(std::move(batch));
  }
}

}  // namespace

void ServeEvents(int feed, const std::function<void(int port)>& ready) {
  auto schema = schema::Schema::Load();
  if (!schema.ok()) return;
  base::Clock& clock = base::SystemClock();
  FeedLog log(clock, 4096);
  const events::EventEncoder encoder(log.State().epoch);
  rpc::GrpcServerOptions options;
  options.workers = 1;
  auto server = rpc::GrpcServer::Create(options, (*schema)->services(), clock);
  if (!server.ok()) return;
  runtime::Worker& worker = *(*server)->workers()[0];
  events::StreamHub hub({log, clock, worker, worker, base::SystemRandom(), encoder}, {});
  router::Router router;
  api::RegisterEventService(router, {log, encoder, clock, base::SystemRandom(), {&hub}, nullptr, {}, ""});
  (*server)->Start(router);
  const LoopbackListener listener = ListenOnLoopback();
  std::thread([&server, listener] {
    for (int fd; (fd = accept4(listener.fd, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
      (*server)->Adopt(fd, listener.fd);
    }
  }).detach();
  ready(listener.port);
  Feed(feed, log);
  _exit(0);  // the process is one server and nothing else
}

}  // namespace composio::bench
