// SPDX-License-Identifier: Apache-2.0
// What a proxied unary call costs above a proxy that only passes bytes: GetApp with a 1 KB answer. Upstream, gateway
// and client are three processes; all methods are served by one worker of one gateway, in turns. Each call of GetApp
// has a request to upstream of its own: its cache is off, and no two calls ask the same. Beside it the same call with
// one question, which the cache answers.
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/http_client/curl/curl_transport.h"
#include "service/rpc/grpc_server.h"
#include "service/schema/schema.h"
#include "service/upstream/conduct/polite_transport.h"
#include "service/upstream/proxy_handler.h"
#include "tests/bench/child_process.h"
#include "tests/bench/loopback_listener.h"
#include "tests/bench/null_proxy.h"
#include "tests/bench/prepared_upstream.h"
#include "tests/bench/report.h"
#include "tests/bench/unary_load.h"

namespace composio::bench {
namespace {

constexpr char kProxied[] = "/composio.gateway.v1.AppService/GetApp";
constexpr char kNull[] = "/composio.gateway.v1.AppService/ListApps";             // replaced by the null proxy
constexpr char kCached[] = "/composio.gateway.v1.AppService/ListAppCategories";  // replaced by GetApp with a cache
constexpr int kChannels = 4;
constexpr int kOutstanding = 64;
constexpr int kRounds = 7;
constexpr absl::Duration kRound = absl::Milliseconds(700);

constexpr char kAnswer[] =
    R"({"slug":"github","name":"GitHub","type":"native","enabled":true,"no_auth":false,"is_local_toolkit":false,)"
    R"("auth_schemes":["OAUTH2","API_KEY"],"composio_managed_auth_schemes":["OAUTH2"],)"
    R"("auth_guide_url":"https://docs.example/apps/github","base_url":"https://api.github.example",)"
    R"("auth_config_details":[{"mode":"OAUTH2","name":"github_oauth2","required_scopes":["repo","user"],)"
    R"("fields":{"auth_config_creation":{"required":[{"name":"client_id","displayName":"Client id",)"
    R"("type":"string","description":"Of your own OAuth application","required":true,"user_visible":true}],)"
    R"("optional":[]},"connected_account_initiation":{"required":[],"optional":[]}}}],)"
    R"("meta":{"created_at":"2024-05-03T11:44:32.061Z","updated_at":"2026-10-21T08:00:00.000Z",)"
    R"("description":"Hosts repositories with issues, reviews and automation for teams of any size.",)"
    R"("logo":"https://logos.example/github","app_url":"https://github.example","triggers_count":6,)"
    R"("tools_count":823,"version":"20260413_00","available_versions":["20260413_00","20260301_00"],)"
    R"("categories":[{"id":"developer-tools","name":"Developer tools","slug":"developer-tools"}]}})";

// A GetAppRequest for another app each time, or always for the same.
std::string NextRequest() {
  static int calls = 0;
  return absl::StrFormat("\x0a\x0cgithub%06d", ++calls % 1000000);
}
std::string SameRequest() { return "\x0a\x06github"; }

// All that stands between the methods and the network.
struct PoliteRoad {
  PoliteRoad(http_client::HttpTransport& network, runtime::Worker& worker, upstream::AnswerCacheOptions options)
      : cache(options), transport({cache, flights, limiter, metrics}, {network, worker, worker}, base::SystemClock()) {}

  metrics::Registry registry;
  upstream::AnswerCache cache;
  upstream::Flights flights;
  upstream::RateLimiter limiter{{}, base::SystemClock(), base::SystemRandom()};
  upstream::ConductMetrics metrics{registry};
  upstream::PoliteTransport transport;
};

// The gateway's process: one worker, the proxied method with and without cache, and the null proxy.
void ServeGateway(int upstream_port, const std::function<void(int port)>& ready) {
  auto schema = schema::Schema::Load();
  if (!schema.ok()) return;
  rpc::GrpcServerOptions options;
  options.workers = 1;
  auto server = rpc::GrpcServer::Create(options, (*schema)->services(), base::SystemClock());
  if (!server.ok()) return;
  runtime::Worker& worker = *(*server)->workers()[0];
  http_client::CurlTransport transport({}, base::SystemClock());
  worker.SetPollSource(&transport);
  const std::string base_url = absl::StrCat("http://127.0.0.1:", upstream_port);
  upstream::ProxyOptions proxy;
  proxy.base_url = base_url;
  proxy.credentials.project_key = "ak_bench_0123456789";
  router::Router router;
  upstream::AnswerCacheOptions off;
  off.ttl = absl::ZeroDuration();
  PoliteRoad cached(transport, worker, {}), fresh(transport, worker, off);
  std::shared_ptr<router::Handler> cached_handler;
  for (PoliteRoad* road : {&cached, &fresh}) {
    cached_handler = router.Find(kProxied);
    const upstream::ProxyDeps deps{
        base::SystemClock(), base::SystemRandom(), {{&road->transport, &worker}}, proxy, nullptr};
    if (!upstream::RegisterProxies(router, (*schema)->services(), deps).ok()) return;
  }
  router.Register(kCached, cached_handler);
  http_client::HttpRequest request{"GET", base_url + "/api/v3.1/toolkits/github"};
  request.headers = {{"x-api-key", proxy.credentials.project_key},
                     {"user-agent", proxy.user_agent},
                     {"accept", "application/json"},
                     {"x-request-id", "req_0123456789abcdef000000001"}};
  router.Register(kNull, MakeNullProxy(transport, request, kAnswer));
  (*server)->Start(router);
  const LoopbackListener listener = ListenOnLoopback();
  ready(listener.port);
  for (int fd; (fd = accept4(listener.fd, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
    (*server)->Adopt(fd, listener.fd);
  }
}

double Median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<long>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

struct Side {
  std::vector<double> rates, cpu_us, p50_us;
};

// Calls/s and CPU with many calls outstanding, p50 with one.
void Measure(UnaryLoad& load, UnaryLoad& lone, const ChildProcess& gateway, const char* method, Side& side) {
  const auto request = method == std::string(kCached) ? SameRequest : NextRequest;
  const absl::Duration before = gateway.CpuTime();
  const UnaryLoadResult many = load.Run(method, request, kOutstanding, kRound);
  side.cpu_us.push_back(absl::ToDoubleMicroseconds(gateway.CpuTime() - before) / many.calls);
  side.rates.push_back(many.rate());
  side.p50_us.push_back(absl::ToDoubleMicroseconds(lone.Run(method, request, 1, kRound / 2).p50));
  if (many.failed > 0) fprintf(stderr, "%d calls of %s failed\n", many.failed, method);
}

std::string Percent(double part) { return absl::StrCat(">= ", static_cast<int>(part * 100), " %"); }

int Tell(int argc, char** argv, const Side& null_proxy, const Side& proxied, const Side& cached) {
  constexpr double kRateTarget = 0.85;
  constexpr double kCpuTarget = 8, kP50Target = 40;  // microseconds above the null proxy
  Report report(argc, argv);
  const double rate = Median(proxied.rates), null_rate = Median(null_proxy.rates);
  const double ratio = rate / null_rate;
  report.Add({"unary", rate, "calls/s", null_rate, ratio, Percent(kRateTarget), ratio >= kRateTarget});
  const auto add = [&report](const char* name, const std::vector<double>& ours, const std::vector<double>& theirs,
                             double target) {
    const double value = Median(ours), baseline = Median(theirs);
    report.Add({name, value, "us", baseline, value / baseline, absl::StrCat("<= baseline + ", target),
                value - baseline <= target});
  };
  add("unary_cpu", proxied.cpu_us, null_proxy.cpu_us, kCpuTarget);
  add("unary_p50", proxied.p50_us, null_proxy.p50_us, kP50Target);
  const auto tell = [&report](const char* name, const std::vector<double>& ours, const char* unit,
                              const std::vector<double>& fresh) {
    const double value = Median(ours), baseline = Median(fresh);
    report.Add({name, value, unit, baseline, value / baseline, "", absl::nullopt});
  };
  tell("unary_cached", cached.rates, "calls/s", proxied.rates);
  tell("unary_cached_cpu", cached.cpu_us, "us", proxied.cpu_us);
  tell("unary_cached_p50", cached.p50_us, "us", proxied.p50_us);
  return report.Finish();
}

int Main(int argc, char** argv) {
  const ChildProcess upstream([](const auto& ready) { ServePrepared(kAnswer, ready); });
  const ChildProcess gateway([&](const auto& ready) { ServeGateway(upstream.port(), ready); });
  if (upstream.port() == 0 || gateway.port() == 0) {
    fprintf(stderr, "the servers did not start\n");
    return 1;
  }
  UnaryLoad load(gateway.port(), kChannels), lone(gateway.port(), 1);
  Side warm_up, null_proxy, proxied, cached;
  for (const char* method : {kNull, kProxied, kCached}) Measure(load, lone, gateway, method, warm_up);
  for (int round = 0; round < kRounds; ++round) {
    Measure(load, lone, gateway, kNull, null_proxy);
    Measure(load, lone, gateway, kProxied, proxied);
    Measure(load, lone, gateway, kCached, cached);
  }
  return Tell(argc, argv, null_proxy, proxied, cached);
}

}  // namespace
}  // namespace composio::bench

int main(int argc, char** argv) { return composio::bench::Main(argc, argv); }
