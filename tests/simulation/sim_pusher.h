// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "service/base/random.h"
#include "service/ingest/pusher/websocket.h"
#include "service/ingest/rest_call.h"
#include "tests/fakes/fake_websocket.h"
#include "tests/simulation/history.h"
#include "tests/simulation/sim_worker.h"

namespace composio::simulation {

// The other end of the gateway's realtime feed: Composio, which gives out credentials and signatures, and the server of
// the websocket. Both are down at times, refuse, say nothing, or end the connection with one code or another.
class SimPusher {
 public:
  SimPusher(base::Random& random, History& history) : random_(random), history_(history) {}

  // Answers on this thread.
  ingest::RestCall Rest(SimWorker& io);
  ingest::pusher::WebsocketConnect Connect() { return websockets_.Connect(); }

  // The next thing that happens on the connection.
  void Step();
  // From here on nothing goes wrong.
  void Calm() { calm_ = true; }
  // The gateway's process is gone.
  void CutOff() { subscribed_ = false; }

  // Whether the gateway hears what is sent.
  bool receiving() const { return subscribed_ && websockets_.open(); }
  // Whole, or in chunks that come in any order, some of them twice. Only while it is received.
  void Send(const std::string& payload);

 private:
  void Answer(const ingest::RestRequest& request, ingest::RestDone& done);
  void Shake();
  void Break();
  void Event(const std::string& name, const std::string& data);
  uint64_t Pick(uint64_t below) { return random_.Next() % below; }

  base::Random& random_;
  History& history_;
  fakes::FakeWebsockets websockets_;
  size_t shaken_ = 0;  // the websocket that the next two are about
  bool opened_ = false, greeted_ = false;
  bool subscribed_ = false;
  bool calm_ = false;
  uint64_t messages_ = 0;
};

}  // namespace composio::simulation
