// SPDX-License-Identifier: Apache-2.0
#include "service/app/realtime_feed.h"

#include <array>
#include <cstdlib>
#include <future>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/log.h"
#include "service/base/random.h"
#include "service/base/version.h"

namespace composio::app {
namespace {

using ingest::pusher::IntakeVerdict;
using ingest::pusher::kIntakeVerdicts;

constexpr absl::Duration kRestTimeout = absl::Seconds(20);

// Sends on the worker, answers on io.
ingest::RestCall MakeRestCall(const RealtimeFeed::Params& params) {
  return [&upstream = params.upstream, &worker = params.worker, &io = params.io](ingest::RestRequest request,
                                                                                 ingest::RestDone done) {
    upstream::RawRequest raw;
    raw.method = std::move(request.method);
    raw.target = std::move(request.target);
    raw.headers = std::move(request.headers);
    raw.body = std::move(request.body);
    raw.timeout = kRestTimeout;
    worker.Post([&upstream, &io, raw = std::move(raw), done = std::move(done)]() mutable {
      upstream.raw().Start(0, std::move(raw), [&io, done = std::move(done)](auto response) mutable {
        absl::StatusOr<ingest::RestAnswer> answer = ingest::RestAnswer();
        if (response.ok()) {
          *answer = {response->status, std::move(response->body)};
        } else {
          answer = response.status();
        }
        io.Post([answer = std::move(answer), done = std::move(done)]() mutable { done(std::move(answer)); });
      });
    });
  };
}

ingest::pusher::FeedOptions MakeFeedOptions(const RealtimeFeed::Params& params) {
  ingest::pusher::FeedOptions options;
  options.host = params.config.realtime_host;
  options.port = params.config.realtime_port;
  options.tls = params.config.realtime_tls;
  options.client_version = base::kVersion;
  options.pace.first = params.config.realtime_first_backoff;
  options.pace.longest = params.config.realtime_longest_backoff;
  // The embedded sandbox serves its websocket where it serves the rest.
  absl::string_view sandbox = params.upstream.base_url();
  if (params.config.uses_sandbox() && options.host.empty() && absl::ConsumePrefix(&sandbox, "http://")) {
    const size_t colon = sandbox.rfind(':');
    options.host = std::string(sandbox.substr(0, colon));
    options.tls = !absl::SimpleAtoi(sandbox.substr(colon + 1), &options.port);
  }
  return options;
}

std::function<void(IntakeVerdict)> MakeCounters(metrics::Registry& metrics) {
  std::array<metrics::Counter*, kIntakeVerdicts> counters;
  for (size_t i = 0; i < counters.size(); ++i) {
    const std::string verdict(ingest::pusher::IntakeVerdictName(static_cast<IntakeVerdict>(i)));
    counters[i] = &metrics.GetCounter("composio_gateway_realtime_events_total",
                                      "Events that came over Composio's websocket.", {{"verdict", verdict}});
  }
  return [counters](IntakeVerdict verdict) { counters[static_cast<size_t>(verdict)]->Add(); };
}

}  // namespace

absl::StatusOr<std::unique_ptr<RealtimeFeed>> RealtimeFeed::Start(const Params& params) {
  if (!params.config.realtime) return std::unique_ptr<RealtimeFeed>();
  std::unique_ptr<RealtimeFeed> feed(new RealtimeFeed(params));
  if (absl::Status made = feed->Make(); !made.ok()) return made;
  return feed;
}

absl::Status RealtimeFeed::Make() {
  using ingest::SourceState;
  auto& status = params_.sources.Add(events::Transport::kRealtime, events::kDefaultProject, SourceState::kConnecting);
  const ingest::pusher::FeedOptions options = MakeFeedOptions(params_);
  ingest::realtime::ConnectorOptions connector;
  connector.ca_file = params_.config.realtime_ca_file;
  connector.user_agent = absl::StrCat("composio-gateway/", base::kVersion);
  const auto proxy = ingest::realtime::ProxyFor(options.host.empty() ? "ws.pusher.com" : options.host,
                                                [](const char* name) -> std::string {
                                                  const char* value = std::getenv(name);
                                                  return value == nullptr ? "" : value;
                                                });
  if (!proxy.ok()) {
    status.Set(SourceState::kNotConfigured, proxy.status().message());
    return absl::OkStatus();
  }
  connector.proxy = *proxy;
  auto made = ingest::realtime::WebsocketConnector::Create(params_.io, std::move(connector));
  if (!made.ok()) return made.status();
  connector_ = *std::move(made);
  params_.io.RunAndWait([&] {
    intake_ = std::make_unique<ingest::pusher::Intake>(
        ingest::pusher::Intake::Deps{params_.sink, params_.io, status, MakeCounters(params_.metrics)},
        events::kDefaultProject, ingest::pusher::IntakeOptions());
    ingest::pusher::RealtimeFeed::Deps deps{
        MakeRestCall(params_),
        [this](const auto& address, auto& observer) { return connector_->Connect(address, observer); },
        params_.io,
        params_.clock,
        base::SystemRandom(),
        status,
        [this](std::string payload) { intake_->Take(std::move(payload)); }};
    feed_ = std::make_unique<ingest::pusher::RealtimeFeed>(std::move(deps), options);
    feed_->Start();
  });
  return absl::OkStatus();
}

RealtimeFeed::~RealtimeFeed() { Stop(); }

void RealtimeFeed::Stop() {
  if (feed_ == nullptr) return;
  std::promise<void> stopped;
  params_.io.Post(
      [this, &stopped] { feed_->Stop([this, &stopped] { intake_->Flush([&stopped] { stopped.set_value(); }); }); });
  stopped.get_future().wait();
  params_.io.RunAndWait([this] {
    feed_.reset();
    intake_.reset();
  });
}

}  // namespace composio::app
