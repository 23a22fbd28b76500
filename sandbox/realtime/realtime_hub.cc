// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/realtime_hub.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "sandbox/realtime/chunks.h"

namespace composio::sandbox {
namespace {

constexpr int kKeyBytes = 10;
constexpr char kEvent[] = "trigger_to_client";
constexpr char kChunk[] = "chunked-trigger_to_client";

}  // namespace

RealtimeHub::RealtimeHub(base::Clock& clock, base::Random& random) : clock_(clock), random_(random) {
  project_.key = base::RandomHex(random, kKeyBytes);
  project_.secret = base::RandomHex(random, kKeyBytes);
}

RealtimeProject RealtimeHub::Project() const {
  base::MutexLock lock(mutex_);
  return project_;
}

void RealtimeHub::Configure(const std::function<void(RealtimeProject&)>& change) {
  base::MutexLock lock(mutex_);
  change(project_);
}

std::string RealtimeHub::NewSocketId() {
  return absl::StrCat(100'000 + random_.Next() % 900'000, ".", 1'000'000 + random_.Next() % 9'000'000);
}

RealtimeHub::Id RealtimeHub::Connected(std::shared_ptr<RealtimePeer> peer, RealtimeConnect connect) {
  base::MutexLock lock(mutex_);
  const auto open =
      std::count_if(sessions_.begin(), sessions_.end(), [](auto& entry) { return !entry.second.closed(); });
  const Id id = ++last_id_;
  RealtimeSession& session =
      sessions_.try_emplace(id, project_, NewSocketId(), std::move(peer), std::move(connect), clock_.SteadyNow())
          .first->second;
  session.Open(static_cast<size_t>(open));
  return id;
}

void RealtimeHub::Received(Id id, absl::string_view text) {
  base::MutexLock lock(mutex_);
  if (auto found = sessions_.find(id); found != sessions_.end()) found->second.OnText(text, clock_.SteadyNow());
}

void RealtimeHub::Gone(Id id) {
  base::MutexLock lock(mutex_);
  sessions_.erase(id);
}

void RealtimeHub::Tick() {
  base::MutexLock lock(mutex_);
  const base::SteadyTime now = clock_.SteadyNow();
  for (auto& [id, session] : sessions_) session.Tick(now);
}

bool RealtimeHub::HasSubscribers() const {
  base::MutexLock lock(mutex_);
  const std::string channel = project_.Channel(), cli_channel = project_.CliChannel();
  return std::any_of(sessions_.begin(), sessions_.end(), [&](const auto& entry) {
    return entry.second.Subscribed(channel) || entry.second.Subscribed(cli_channel);
  });
}

void RealtimeHub::Publish(const RealtimeEvent& event) {
  base::MutexLock lock(mutex_);
  const std::string& version = project_.settings.version.empty() ? event.version : project_.settings.version;
  if (version != "V3") return Deliver(Dump(event.legacy));
  if (!project_.settings.different_ids) return Deliver(Dump(event.current));
  Json other = event.current;
  other["id"] = absl::StrCat("msg_", base::RandomUuid(random_));
  Deliver(Dump(other));
}

void RealtimeHub::Deliver(const std::string& body) {
  const RealtimeSettings& settings = project_.settings;
  if (body.size() <= settings.max_message_bytes) return ToSubscribers(kEvent, body);
  ChunkParams params;
  params.id = absl::StrFormat("0.%07d", random_.Next() % 10'000'000);
  params.units = settings.chunk_units;
  params.max_bytes = settings.max_message_bytes;
  for (const std::string& chunk : CutIntoChunks(body, params)) ToSubscribers(kChunk, chunk);
}

void RealtimeHub::ToSubscribers(absl::string_view event, absl::string_view data) {
  for (const std::string& channel : {project_.Channel(), project_.CliChannel()}) {
    for (auto& [id, session] : sessions_) session.Deliver(channel, event, data);
  }
}

size_t RealtimeHub::ForEach(const std::string& socket_id, const std::function<void(RealtimeSession&)>& use) {
  base::MutexLock lock(mutex_);
  size_t count = 0;
  for (auto& [id, session] : sessions_) {
    if (session.closed() || (!socket_id.empty() && session.socket_id() != socket_id)) continue;
    use(session);
    ++count;
  }
  return count;
}

Json RealtimeHub::Describe() const {
  base::MutexLock lock(mutex_);
  Json connections = Json::array();
  for (const auto& [id, session] : sessions_) {
    if (!session.closed()) connections.push_back(session.Describe(clock_.SteadyNow()));
  }
  return connections;
}

}  // namespace composio::sandbox
