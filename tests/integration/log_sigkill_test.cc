// SPDX-License-Identifier: Apache-2.0
// A process that appends is killed in the middle, again and again: every event it was told was stored is there, once.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <map>
#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "service/base/random.h"
#include "service/event_log/sqlite/sqlite_event_log.h"
#include "tests/testing/queue_executor.h"

namespace composio {
namespace {

constexpr int kRounds = 10;
constexpr int kOutstanding = 64;

struct Acknowledged {
  uint64_t number = 0;
  uint64_t position = 0;
};

std::unique_ptr<event_log::sqlite::SqliteEventLog> OpenLog() {
  event_log::sqlite::SqliteOptions options;
  options.directory = absl::StrCat(getenv("TEST_TMPDIR"), "/log");
  options.checkpoint_pages = 50;  // kills hit checkpoints too
  auto log = event_log::sqlite::SqliteEventLog::Open(options, base::SystemClock(), base::SystemRandom());
  if (!log.ok()) fprintf(stderr, "%s\n", log.status().ToString().c_str());
  return log.ok() ? *std::move(log) : nullptr;
}

// The child: keeps appending numbered events and writes down each acknowledged one, for ever.
[[noreturn]] void AppendUntilKilled(uint64_t first, int pipe) {
  auto log = OpenLog();
  if (!log) _exit(1);
  testing::QueueExecutor executor;
  uint64_t next = first;
  std::function<void()> append = [&] {
    const uint64_t number = next++;
    events::AppendParams params;
    params.record.event_id = absl::StrCat("e", number);
    params.record.body = base::Slice(std::string(500 + number % 3000, 'x'));
    params.record.payload = params.record.body;
    params.executor = &executor;
    params.done = [&, number](absl::StatusOr<events::AppendResult> result) {
      if (!result.ok()) _exit(2);
      const Acknowledged told{number, result->position};
      if (write(pipe, &told, sizeof(told)) != sizeof(told)) _exit(3);
      append();
    };
    log->Append(std::move(params));
  };
  for (int i = 0; i < kOutstanding; ++i) append();
  for (;;) executor.RunOne();
}

events::ReadResult ReadFrom(events::EventLog& log, uint64_t from) {
  testing::QueueExecutor executor;
  absl::optional<absl::StatusOr<events::ReadResult>> result;
  events::ReadParams params;
  params.from = from;
  params.to = log.State().head + 1;
  params.executor = &executor;
  params.done = [&](absl::StatusOr<events::ReadResult> answer) { result = std::move(answer); };
  log.Read(std::move(params));
  absl::StatusOr<events::ReadResult> answer = executor.Await(result);
  EXPECT_TRUE(answer.ok()) << answer.status();
  return *std::move(answer);
}

void Check(const std::map<uint64_t, uint64_t>& acknowledged) {
  auto log = OpenLog();
  ASSERT_NE(log, nullptr);
  std::map<std::string, uint64_t> found;
  for (uint64_t from = 1; from <= log->State().head;) {
    const events::ReadResult chunk = ReadFrom(*log, from);
    for (const events::EventPtr& event : chunk.events) {
      EXPECT_TRUE(found.emplace(event->record().event_id, event->record().position).second)
          << event->record().event_id << " is there twice";
    }
    from = chunk.next;
  }
  for (const auto& [number, position] : acknowledged) {
    auto it = found.find(absl::StrCat("e", number));
    ASSERT_NE(it, found.end()) << "event " << number << " was acknowledged and is lost";
    ASSERT_EQ(it->second, position);
  }
}

TEST(LogSigkillTest, NothingAcknowledgedIsLostOrTwice) {
  std::map<uint64_t, uint64_t> acknowledged;
  uint64_t next = 1;
  for (int round = 0; round < kRounds; ++round) {
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
      close(ends[0]);
      AppendUntilKilled(next, ends[1]);
    }
    close(ends[1]);
    // The moment is random, but counted in acknowledgements: not before some have come, however slow the machine.
    const uint64_t kill_after = 1 + base::SystemRandom().Next() % 2000;
    Acknowledged told;
    uint64_t count = 0;
    while (read(ends[0], &told, sizeof(told)) == sizeof(told)) {
      acknowledged[told.number] = told.position;
      if (++count == kill_after) kill(child, SIGKILL);
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself: " << WEXITSTATUS(status);
    next = acknowledged.rbegin()->first + kOutstanding + 1;
    ASSERT_NO_FATAL_FAILURE(Check(acknowledged));
  }
  EXPECT_GE(acknowledged.size(), static_cast<size_t>(kRounds));
}

}  // namespace
}  // namespace composio
