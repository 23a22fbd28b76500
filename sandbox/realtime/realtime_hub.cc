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

RealtimeHub::RealtimeHub(base::Clock& clock, base::Random& random) : clock_(clock), random_(random) { RotateKey(); }

void RealtimeHub::RotateKey() {
  base::MutexLock lock(mutex_);
  project_.key = base::RandomHex(random_, kKeyBytes);
  project_.secret = base::RandomHex(random_, kKeyBytes);
}

RealtimeFaultPlan RealtimeHub::Faults() const {
  base::MutexLock lock(mutex_);
  return faults_.plan();
}

uint64_t RealtimeHub::published() const {
  base::MutexLock lock(mutex_);
  return published_;
}

void RealtimeHub::PlanFaults(const std::function<void(RealtimeFaultPlan&)>& change) {
  base::MutexLock lock(mutex_);
  change(faults_.plan());
}

void RealtimeHub::ClearFaults() {
  base::MutexLock lock(mutex_);
  faults_.Clear();
  for (auto& [id, session] : sessions_) {
    session.set_ignore_pings(false);
    if (session.frozen()) session.Close(RealtimePeer::kReset, "");
  }
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

RealtimeHub::Id RealtimeHub::Connected(std::shared_ptr<RealtimePeer> peer, const RealtimeConnect& connect) {
  base::MutexLock lock(mutex_);
  const auto open =
      std::count_if(sessions_.begin(), sessions_.end(), [](auto& entry) { return !entry.second.closed(); });
  const Id id = ++last_id_;
  RealtimeSession& session =
      sessions_.try_emplace(id, project_, NewSocketId(), std::move(peer), connect, clock_.SteadyNow()).first->second;
  RealtimeFaultPlan& plan = faults_.plan();
  if (plan.ignore_pings) session.set_ignore_pings(true);
  if (plan.refuse > 0) {
    --plan.refuse;
    session.Close(plan.refuse_code, plan.refuse_reason);
  } else if (plan.mute > 0) {
    --plan.mute;
    session.Freeze();
  } else {
    session.Open(static_cast<size_t>(open));
  }
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
  for (const std::string& body : faults_.Due(now)) Deliver(body);
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
  const RealtimeSettings& settings = project_.settings;
  if (event.lifecycle && !settings.lifecycle_events) return;
  const std::string& version = settings.version.empty() ? event.version : settings.version;
  if (version != "V3") {
    if (!event.legacy.is_null()) PassOn(Dump(event.legacy));
  } else if (!settings.different_ids) {
    PassOn(Dump(event.current));
  } else {
    Json other = event.current;
    other["id"] = absl::StrCat("msg_", base::RandomUuid(random_));
    PassOn(Dump(other));
  }
}

void RealtimeHub::PassOn(std::string body) {
  ++published_;
  for (const std::string& due : faults_.Pass(std::move(body), clock_.SteadyNow())) Deliver(due);
}

void RealtimeHub::Deliver(const std::string& body) {
  const RealtimeSettings& settings = project_.settings;
  if (body.size() <= settings.max_message_bytes) return ToSubscribers(kEvent, body);
  ChunkParams params;
  // As Math.random() writes it, which is what the platform's ids look like.
  params.id = absl::StrFormat("0.%07d", 1 + random_.Next() % 9'999'999);
  params.units = settings.chunk_units;
  params.max_bytes = settings.max_message_bytes;
  params.cut_pair = faults_.TakeCutPair();
  for (const std::string& chunk : faults_.PassChunks(CutIntoChunks(body, params))) ToSubscribers(kChunk, chunk);
}

void RealtimeHub::ToSubscribers(absl::string_view event, absl::string_view data) {
  for (const std::string& channel : {project_.Channel(), project_.CliChannel()}) {
    for (auto& [id, session] : sessions_) session.Deliver(channel, event, data);
  }
}

size_t RealtimeHub::SendEvent(absl::string_view channel, absl::string_view event, absl::string_view data) {
  base::MutexLock lock(mutex_);
  size_t count = 0;
  for (auto& [id, session] : sessions_) {
    if (!session.Subscribed(channel)) continue;
    session.Deliver(channel, event, data);
    ++count;
  }
  return count;
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
