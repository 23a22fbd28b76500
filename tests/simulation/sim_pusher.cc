// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/sim_pusher.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

namespace composio::simulation {
namespace {

constexpr char kChannel[] = "private-pr_1_triggers";
constexpr int kCloseCodes[] = {1000, 1001, 1006, 4001, 4009, 4100, 4200, 4201, 4202};

// Our payloads need no more.
std::string Quoted(absl::string_view text) {
  return absl::StrCat("\"", absl::StrReplaceAll(text, {{"\\", "\\\\"}, {"\"", "\\\""}}), "\"");
}

}  // namespace

ingest::RestCall SimPusher::Rest(SimWorker& io) {
  return [this, &io](ingest::RestRequest request, ingest::RestDone done) {
    io.Post([this, request = std::move(request), done = std::move(done)]() mutable { Answer(request, done); });
  };
}

void SimPusher::Answer(const ingest::RestRequest& request, ingest::RestDone& done) {
  const uint64_t fate = calm_ ? 9 : Pick(10);
  if (fate == 0) return done(absl::UnavailableError("no network"));
  if (fate == 1) return done(ingest::RestAnswer{503, "{}"});
  if (absl::EndsWith(request.target, "/credentials")) {
    return done(ingest::RestAnswer{200, R"({"pusher_key":"key","pusher_cluster":"mt1","project_id":"pr_1"})"});
  }
  done(ingest::RestAnswer{200, R"({"auth":"key:1"})"});
}

void SimPusher::Step() {
  if (!websockets_.open()) {
    subscribed_ = false;
    return;
  }
  if (shaken_ != websockets_.count()) {
    shaken_ = websockets_.count();
    opened_ = greeted_ = subscribed_ = false;
  }
  if (!calm_ && Pick(subscribed_ ? 12 : 5) == 0) return Break();
  if (!subscribed_) Shake();
}

// Each turn one step further.
void SimPusher::Shake() {
  if (!opened_) {
    opened_ = true;
    return websockets_.Open();
  }
  if (!greeted_) {
    greeted_ = true;
    return websockets_.Text(R"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.2\"}"})");
  }
  const std::vector<std::string>& sent = websockets_.newest().sent;
  if (std::none_of(sent.begin(), sent.end(),
                   [](const auto& text) { return absl::StrContains(text, "pusher:subscribe"); })) {
    return;
  }
  subscribed_ = true;
  history_.Tell("pusher", "confirms the subscription");
  Event("pusher_internal:subscription_succeeded", "\"{}\"");
}

void SimPusher::Break() {
  const int code = kCloseCodes[Pick(std::size(kCloseCodes))];
  history_.Tell("pusher", "ends the connection with ", code);
  subscribed_ = false;
  websockets_.End(code);
}

void SimPusher::Event(const std::string& name, const std::string& data) {
  websockets_.Text(absl::StrCat(R"({"event":")", name, R"(","channel":")", kChannel, R"(","data":)", data, "}"));
}

void SimPusher::Send(const std::string& payload) {
  if (Pick(3) > 0) return Event("trigger_to_client", Quoted(payload));
  const uint64_t id = ++messages_;
  const size_t size = 1 + payload.size() / (1 + Pick(4));
  std::vector<std::string> chunks;
  for (size_t at = 0; at < payload.size(); at += size) {
    chunks.push_back(absl::StrCat(R"({"id":")", id, R"(","index":)", chunks.size(), R"(,"chunk":)",
                                  Quoted(payload.substr(at, size)), R"(,"final":)",
                                  at + size >= payload.size() ? "true" : "false", "}"));
  }
  if (Pick(3) == 0) chunks.push_back(chunks[Pick(chunks.size())]);
  for (size_t i = chunks.size(); i > 1; --i) std::swap(chunks[i - 1], chunks[Pick(i)]);
  for (const std::string& chunk : chunks) Event("chunked-trigger_to_client", chunk);
}

}  // namespace composio::simulation
