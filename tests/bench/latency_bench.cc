// SPDX-License-Identifier: Apache-2.0
// How long a webhook takes from the first byte of its POST to its frame at a gRPC client, at 500 events a second
// through the built gateway, beside the time that the disk needs to make 4 KiB durable: an event is stored before it is
// sent on.
#include <arpa/inet.h>
#include <fcntl.h>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "tests/bench/gateway_process.h"
#include "tests/bench/report.h"
#include "tests/bench/webhook_load.h"

namespace composio::bench {
namespace {

using Clock = std::chrono::steady_clock;
using Times = std::vector<Clock::time_point>;

constexpr char kMethod[] = "/composio.gateway.v1.EventService/SubscribeTriggers";
constexpr char kSecret[] = "bench-secret";
constexpr char kIdPrefix[] = "msg_00000000-0000-4000-8000-";  // then twelve digits, from 1
constexpr size_t kDigits = 12;
constexpr int kEvents = 5000;
constexpr std::chrono::microseconds kInterval{2000};
constexpr size_t kConnections = 16;
constexpr int kSyncs = 200;
constexpr std::chrono::milliseconds kSyncInterval{40};

double Milliseconds(Clock::duration duration) { return std::chrono::duration<double, std::milli>(duration).count(); }

double Percentile(std::vector<double>& values, double share) {
  if (values.empty()) return 0;
  const auto at = values.begin() + static_cast<long>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

// What writing 4 KiB and its sync take in this directory, now and then while the gateway writes there too; in a file
// that has its space already, as the log's has.
void ProbeDisk(const std::string& directory, std::vector<double>& times) {
  const std::string path = directory + "/probe";
  const int fd = open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
  const std::string page(4096, 'x');
  for (off_t i = 0; i < kSyncs; ++i) static_cast<void>(!pwrite(fd, page.data(), page.size(), i * 4096));
  fsync(fd);
  for (off_t i = 0; i < kSyncs; ++i) {
    std::this_thread::sleep_for(kSyncInterval);
    const auto begin = Clock::now();
    if (pwrite(fd, page.data(), page.size(), i * 4096) != static_cast<ssize_t>(page.size()) || fdatasync(fd) != 0) {
      break;
    }
    times.push_back(Milliseconds(Clock::now() - begin));
  }
  close(fd);
  unlink(path.c_str());
}

// A subscriber on a thread of its own that notes when each event arrives.
class Subscriber {
 public:
  explicit Subscriber(int port)
      : stub_(grpc::CreateChannel(absl::StrCat("127.0.0.1:", port), grpc::InsecureChannelCredentials())),
        arrived_(kEvents),
        thread_([this] { Read(); }) {}
  ~Subscriber() {
    context_.TryCancel();
    thread_.join();
  }
  // Waits until it is subscribed.
  void AwaitOpened() { opened_.wait(false); }
  // Waits for every event, or for `limit`.
  void AwaitAll(Clock::duration limit) {
    const auto end = Clock::now() + limit;
    while (count_ < kEvents && Clock::now() < end) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  int count() const { return count_; }
  const Times& arrived() const { return arrived_; }

 private:
  bool Next(grpc::CompletionQueue& queue) {
    void* tag;
    bool ok = false;
    return queue.Next(&tag, &ok) && ok;
  }

  void Read() {
    const grpc::Slice everything{std::string()};  // a request without fields
    grpc::CompletionQueue queue;
    auto stream = stub_.PrepareCall(&context_, kMethod, &queue);
    stream->StartCall(nullptr);
    bool open = Next(queue);
    if (open) stream->WriteLast(grpc::ByteBuffer(&everything, 1), grpc::WriteOptions(), nullptr);
    open = open && Next(queue);
    grpc::ByteBuffer message;
    while (open) {
      stream->Read(&message, nullptr);
      open = Next(queue);
      if (open) Note(message, Clock::now());
    }
    grpc::Status status;
    stream->Finish(&status, nullptr);
    Next(queue);
    opened_ = true;  // also where it failed
    opened_.notify_all();
  }

  void Note(const grpc::ByteBuffer& message, Clock::time_point now) {
    opened_ = true;
    opened_.notify_all();
    grpc::Slice slice;
    if (!message.DumpToSingleSlice(&slice).ok()) return;
    const absl::string_view bytes(reinterpret_cast<const char*>(slice.begin()), slice.size());
    const size_t at = bytes.find(kIdPrefix);
    int number = 0;
    if (at == absl::string_view::npos) return;
    if (!absl::SimpleAtoi(bytes.substr(at + sizeof kIdPrefix - 1, kDigits), &number)) return;
    if (number < 1 || number > kEvents) return;
    arrived_[static_cast<size_t>(number - 1)] = now;
    ++count_;
  }

  grpc::GenericStub stub_;
  grpc::ClientContext context_;
  Times arrived_;
  std::atomic<bool> opened_{false};
  std::atomic<int> count_{0};
  std::thread thread_;
};

int Connect(int port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<uint16_t>(port));
  const int one = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address);
  return fd;
}

// Posts every event at its time and says when it did; a connection is used again when its answer is there.
Times SendPaced(int port) {
  WebhookRequests requests("/webhooks/composio", kSecret, 1024);
  requests.Make(kEvents);
  std::vector<int> connections(kConnections);
  for (int& fd : connections) fd = Connect(port);
  Times sent;
  auto due = Clock::now();
  char answer[2048];
  for (size_t i = 0; i < kEvents; ++i, due += kInterval) {
    const int fd = connections[i % kConnections];
    if (i >= kConnections && recv(fd, answer, sizeof answer, 0) <= 0) break;
    std::this_thread::sleep_until(due);
    const std::string& request = requests.made()[i];
    sent.push_back(Clock::now());
    if (send(fd, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size())) break;
  }
  for (int fd : connections) {
    static_cast<void>(recv(fd, answer, sizeof answer, 0));
    close(fd);
  }
  return sent;
}

int Main(int argc, char** argv) {
  Report report(argc, argv);
  const GatewayProcess gateway(
      {{"COMPOSIO_GATEWAY_SANDBOX_EVENTS_PER_SECOND", "-1"}, {"COMPOSIO_WEBHOOK_SECRET", kSecret}});
  if (gateway.port() == 0) return 1;
  std::vector<double> sync_ms, latency_ms;
  {
    Subscriber subscriber(gateway.port());
    subscriber.AwaitOpened();
    std::thread probe([&] { ProbeDisk(gateway.data_directory(), sync_ms); });
    const Times sent = SendPaced(gateway.port());
    probe.join();
    subscriber.AwaitAll(std::chrono::seconds(5));
    for (size_t i = 0; i < sent.size(); ++i) {
      const auto arrived = subscriber.arrived()[i];
      if (arrived != Clock::time_point()) latency_ms.push_back(Milliseconds(arrived - sent[i]));
    }
  }
  if (latency_ms.size() != kEvents) {
    fprintf(stderr, "%zu of %d events arrived\n", latency_ms.size(), kEvents);
    return 1;
  }
  for (const auto& [name, share] : {std::pair("latency_p50", 0.5), std::pair("latency_p99", 0.99)}) {
    const double latency = Percentile(latency_ms, share), sync = Percentile(sync_ms, share);
    report.Add({name, latency, "ms", sync, latency / sync, "", absl::nullopt});
  }
  printf("The baseline of latency is 4 KiB written and synced beside the log during the run.\n");
  return report.Finish();
}

}  // namespace
}  // namespace composio::bench

int main(int argc, char** argv) { return composio::bench::Main(argc, argv); }
