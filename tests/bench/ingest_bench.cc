// SPDX-License-Identifier: Apache-2.0
// Row `ingest`: signed webhooks that are durable before their 200, against the same server answering 200 at once. The
// product's classes, from the socket to the SQLite log.

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "absl/strings/str_cat.h"
#include "service/base/clock.h"
#include "service/base/random.h"
#include "service/event_log/sqlite/sqlite_event_log.h"
#include "service/http_server/http_server.h"
#include "service/ingest/webhook_endpoint.h"
#include "service/io/io_thread.h"
#include "tests/bench/report.h"
#include "tests/bench/webhook_load.h"

namespace composio::bench {
namespace {

constexpr char kSecret[] = "bench-secret";
constexpr int kConnections = 64;
constexpr size_t kBodyBytes = 1024;
constexpr size_t kRound = 50'000;
constexpr int kRounds = 3;

// Where data is kept: COMPOSIO_BENCH_DIR, for a disk other than the temporary folder's.
std::string Directory() {
  const char* set = std::getenv("COMPOSIO_BENCH_DIR");
  std::string pattern = absl::StrCat(set != nullptr ? set : "/tmp", "/ingest_bench.XXXXXX");
  return mkdtemp(pattern.data()) != nullptr ? pattern : "";
}

http_server::Route Webhooks(std::string path, http_server::HttpHandler handler) {
  http_server::Route route;
  route.path = std::move(path);
  route.methods = {"POST"};
  route.max_body_bytes = 1 << 20;
  route.surfaces = http_server::kWebhookSurface;
  route.handler = std::move(handler);
  return route;
}

// Adds the rounds of one mode up. One round before them is not counted.
LoadResult Measure(int port, const std::string& path) {
  WebhookRequests requests(path, kSecret, kBodyBytes);
  RunLoad(port, kConnections, requests.Make(kRound / 5));
  LoadResult sum;
  for (int i = 0; i < kRounds; ++i) {
    LoadResult round = RunLoad(port, kConnections, requests.Make(kRound));
    sum.answered += round.answered;
    sum.refused += round.refused;
    sum.seconds += round.seconds;
    sum.latencies_us.insert(sum.latencies_us.end(), round.latencies_us.begin(), round.latencies_us.end());
  }
  return sum;
}

void AddRows(Report& report, LoadResult& durable, LoadResult& bare) {
  Row row;
  row.name = "ingest";
  row.unit = "events/s";
  row.value = durable.rate();
  row.baseline = bare.rate();
  row.ratio = durable.rate() / bare.rate();
  row.target = ">= 17 % and >= 25000/s";
  row.met = *row.ratio >= 0.17 && row.value >= 25'000;
  report.Add(row);
  Row p99;
  p99.name = "ingest_p99";
  p99.unit = "ms";
  p99.value = durable.PercentileUs(0.99) / 1000;
  p99.baseline = bare.PercentileUs(0.99) / 1000;
  p99.target = "<= 5 ms";
  p99.met = p99.value <= 5;
  report.Add(p99);
}

int Run(int argc, char** argv) {
  Report report(argc, argv);
  const std::string directory = Directory();
  event_log::sqlite::SqliteOptions log_options;
  log_options.directory = directory;
  io::IoThread io;
  auto log = event_log::sqlite::SqliteEventLog::Open(log_options, base::SystemClock(), base::SystemRandom());
  if (!log.ok()) {
    std::cerr << log.status() << "\n";
    return 1;
  }
  ingest::AppDirectory apps([](const std::string&, auto done) { done("github"); }, io, base::SystemClock());
  ingest::EventSink sink(**log, apps, io, base::SystemClock(), base::SystemRandom());
  ingest::WebhookOptions options;
  options.secrets["default"] = {kSecret};
  ingest::WebhookEndpoint endpoint(options, sink, base::SystemClock(), [](ingest::WebhookVerdict, const std::string&) {});

  http_server::RouteTable routes;
  routes.Add(Webhooks(options.path, [&](auto exchange) { endpoint.Handle(std::move(exchange)); }));
  routes.Add(Webhooks("/bare", [](auto exchange) {
    exchange->Respond(http_server::HttpResponse::Json(200, R"({"status":"stored"})"));
  }));
  http_server::HttpServer server(io, std::move(routes));
  const auto port = server.Listen("127.0.0.1:0");
  if (!port.ok()) {
    std::cerr << port.status() << "\n";
    return 1;
  }
  LoadResult bare = Measure(*port, "/bare");
  LoadResult durable = Measure(*port, options.path);
  if (durable.refused > 0 || bare.refused > 0) std::cerr << "refused: " << durable.refused << "\n";
  AddRows(report, durable, bare);
  server.Close();
  log->reset();
  io.Stop();
  std::filesystem::remove_all(directory);
  return report.Finish();
}

}  // namespace
}  // namespace composio::bench

int main(int argc, char** argv) { return composio::bench::Run(argc, argv); }
