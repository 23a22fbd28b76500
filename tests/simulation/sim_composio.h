// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "service/base/clock.h"
#include "service/base/random.h"
#include "tests/fakes/fake_exchange.h"
#include "tests/simulation/history.h"
#include "tests/simulation/oracle.h"
#include "tests/simulation/sim_gateway.h"

namespace composio::simulation {

// Composio as the gateway meets it: makes trigger events, sends each as a signed webhook until one attempt is answered
// 200, and some once more after that. Others than Composio send as well: with a wrong signature, to projects that do
// not exist, garbage. Holds every answer against what is durable at that moment.
class SimComposio {
 public:
  SimComposio(const Oracle& oracle, base::Clock& clock, base::Random& random, History& history)
      : oracle_(oracle), clock_(clock), random_(random), history_(history) {}

  // The secrets of the projects that exist.
  static std::map<std::string, std::vector<std::string>> Secrets();

  // One attempt of an event, mostly a new one.
  void Send(SimGateway& gateway);
  // An attempt of every event that was not accepted yet.
  void SendTheRest(SimGateway& gateway);
  // The feed brings an event: a new one, one that also comes as a webhook, or one it has brought before.
  void Push(SimPusher& pusher);
  // Looks at what was answered since.
  void TakeAnswers();
  // All connections are gone, with the answers on them.
  void CutOff();
  // The gateway has lost its log: nothing is known of what it accepted.
  void Forget();

  bool waiting() const { return !attempts_.empty(); }
  // Every event was accepted.
  bool settled() const;
  // Everything was sent and nothing stood in the way: every event is in the log.
  void CheckAllAccepted();
  const std::string& problem() const { return problem_; }
  size_t accepted() const { return accepted_; }

 private:
  struct Event {
    std::string project, log_id, rest;  // `rest` of the body: what is the same in every message
    std::vector<std::string> ids;       // of its messages: one made anew has another id, but the same log id
    bool accepted = false;
    // Its trigger is fired on the realtime feed alone: nobody sends it again.
    bool realtime_only = false;
    bool pushed = false;  // over the feed, to this life of the gateway
  };
  // Of an attempt that is no event's, `event` is null and `expected` the status that it must be answered with.
  struct Attempt {
    std::string id;
    std::shared_ptr<Event> event;
    int expected = 200;
    bool known = false;  // the event was accepted before it was sent
    std::shared_ptr<fakes::ExchangeOutcome> outcome;
  };

  std::shared_ptr<Event> MakeEvent();
  void SendEvent(SimGateway& gateway, const std::shared_ptr<Event>& event);
  void SendUnwanted(SimGateway& gateway);
  void Post(SimGateway& gateway, Attempt attempt, const std::string& project, const std::string& secret,
            const std::string& body);
  void Check(const Attempt& attempt, const http_server::HttpResponse& response);
  // How often the event is in the log.
  int Stored(const Event& event) const;
  uint64_t Pick(uint64_t below) { return random_.Next() % below; }
  void Problem(const std::string& what);

  const Oracle& oracle_;
  base::Clock& clock_;
  base::Random& random_;
  History& history_;
  std::vector<std::shared_ptr<Event>> events_;
  std::vector<Attempt> attempts_;
  std::vector<std::string> unwanted_;  // ids that must never be stored
  size_t numbers_ = 0, accepted_ = 0;
  std::string problem_;
};

}  // namespace composio::simulation
