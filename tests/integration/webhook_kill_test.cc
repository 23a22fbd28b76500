// SPDX-License-Identifier: Apache-2.0
// A 200 means stored, whatever happens to the process afterwards.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/event_log/sqlite/sqlite_event_log.h"
#include "tests/testing/queue_executor.h"
#include "tests/testing/raw_client.h"
#include "tests/testing/signed_webhook.h"
#include "tests/testing/webhook_server.h"

namespace composio {
namespace {

using event_log::sqlite::SqliteEventLog;
using event_log::sqlite::SqliteOptions;

constexpr char kSecret[] = "gateway-test-secret";
constexpr int kClients = 8;
constexpr int kRounds = 3;

SqliteOptions Options(const std::string& directory) {
  SqliteOptions options;
  options.directory = directory;
  return options;
}

// A process of its own that serves webhooks until it is killed.
class ServerProcess {
 public:
  explicit ServerProcess(const std::string& directory) {
    int ends[2];
    if (pipe(ends) != 0) std::abort();
    child_ = fork();
    if (child_ == 0) Serve(directory, ends[1]);
    close(ends[1]);
    if (read(ends[0], &port_, sizeof port_) != sizeof port_) port_ = 0;
    close(ends[0]);
  }

  int port() const { return port_; }
  void Kill() {
    kill(child_, SIGKILL);
    waitpid(child_, nullptr, 0);
  }

 private:
  [[noreturn]] static void Serve(const std::string& directory, int tell) {
    io::IoThread io;
    auto log = SqliteEventLog::Open(Options(directory), base::SystemClock(), base::SystemRandom());
    if (!log.ok()) _exit(1);
    ingest::WebhookOptions options;
    options.secrets["default"] = {kSecret};
    testing::WebhookServer server(io, **log, options);
    const int port = server.port();
    if (write(tell, &port, sizeof port) != sizeof port) _exit(1);
    for (;;) pause();
  }

  pid_t child_ = -1;
  int port_ = 0;
};

// Sends deliveries one after the other until the server is gone; the ids that were answered 200.
std::vector<std::string> SendUntilGone(int port, const std::string& prefix, std::atomic<int>& answered) {
  std::vector<std::string> ids;
  testing::RawClient client(port);
  for (int i = 0;; ++i) {
    testing::SignedWebhook webhook;
    webhook.secret = kSecret;
    webhook.id = absl::StrCat(prefix, i);
    webhook.body = testing::V3Body(webhook.id, "log_" + webhook.id);
    if (!client.Send(webhook.Request()) || testing::StatusOf(client.ReadResponse()) != 200) return ids;
    ids.push_back(webhook.id);
    ++answered;
  }
}

// The ids in the log, each as often as it is there.
std::multiset<std::string> StoredIds(const std::string& directory) {
  testing::QueueExecutor executor;
  auto log = SqliteEventLog::Open(Options(directory), base::SystemClock(), base::SystemRandom());
  EXPECT_TRUE(log.ok()) << log.status();
  std::multiset<std::string> ids;
  if (!log.ok()) return ids;
  const uint64_t end = (*log)->State().head + 1;
  for (uint64_t from = 1; from < end;) {
    events::ReadParams params;
    params.from = from;
    params.to = end;
    params.executor = &executor;
    bool done = false;
    params.done = [&](absl::StatusOr<events::ReadResult> result) {
      done = true;
      ASSERT_TRUE(result.ok());
      from = result->next;
      for (const auto& event : result->events) ids.insert(event->record().event_id);
    };
    (*log)->Read(std::move(params));
    while (!done) executor.RunOne();
  }
  return ids;
}

TEST(WebhookKillTest, EveryAnsweredDeliveryIsInTheLogOnceAfterSigkill) {
  const std::string directory = ::testing::TempDir() + "/webhook_kill_log";
  std::filesystem::remove_all(directory);
  std::vector<std::string> answered;
  for (int round = 0; round < kRounds; ++round) {
    ServerProcess server(directory);
    ASSERT_NE(server.port(), 0);
    std::atomic<int> count{0};
    std::vector<std::vector<std::string>> ids(kClients);
    std::vector<std::thread> clients;
    for (int i = 0; i < kClients; ++i) {
      clients.emplace_back([&, i] {
        ids[static_cast<size_t>(i)] = SendUntilGone(server.port(), absl::StrCat("msg_", round, "_", i, "_"), count);
      });
    }
    while (count < 200 * (round + 1)) std::this_thread::yield();
    server.Kill();
    for (auto& client : clients) client.join();
    for (const auto& of_one : ids) answered.insert(answered.end(), of_one.begin(), of_one.end());
    const std::multiset<std::string> stored = StoredIds(directory);
    for (const std::string& id : answered) EXPECT_EQ(stored.count(id), 1u) << id;
  }
  EXPECT_GE(answered.size(), 1200u);
}

}  // namespace
}  // namespace composio
