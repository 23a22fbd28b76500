// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/unary_load.h"

#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <chrono>

#include "absl/strings/str_cat.h"

namespace composio::bench {
namespace {

using Clock = std::chrono::steady_clock;

struct Call {
  grpc::GenericStub* stub;
  std::unique_ptr<grpc::ClientContext> context;
  std::unique_ptr<grpc::GenericClientAsyncResponseReader> reader;
  grpc::ByteBuffer answer;
  grpc::Status status;
  Clock::time_point begin;
};

}  // namespace

struct UnaryLoad::Internals {
  std::vector<std::unique_ptr<grpc::GenericStub>> stubs;
  grpc::CompletionQueue queue;
};

UnaryLoad::UnaryLoad(int port, int channels) : internals_(std::make_unique<Internals>()) {
  for (int i = 0; i < channels; ++i) {
    grpc::ChannelArguments arguments;
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    internals_->stubs.push_back(std::make_unique<grpc::GenericStub>(
        grpc::CreateCustomChannel(absl::StrCat("127.0.0.1:", port), grpc::InsecureChannelCredentials(), arguments)));
  }
}

UnaryLoad::~UnaryLoad() {
  internals_->queue.Shutdown();
  void* tag;
  bool ok;
  while (internals_->queue.Next(&tag, &ok)) {
  }
}

UnaryLoadResult UnaryLoad::Run(const std::string& method, absl::FunctionRef<std::string()> next, int outstanding,
                               absl::Duration time) {
  const auto start = [&](Call& call) {
    const grpc::Slice slice(next());
    const grpc::ByteBuffer bytes(&slice, 1);
    call.context = std::make_unique<grpc::ClientContext>();
    call.context->set_wait_for_ready(true);
    call.begin = Clock::now();
    call.reader = call.stub->PrepareUnaryCall(call.context.get(), method, bytes, &internals_->queue);
    call.reader->StartCall();
    call.reader->Finish(&call.answer, &call.status, &call);
  };
  std::vector<Call> calls(static_cast<size_t>(outstanding));
  std::vector<Clock::duration> latencies;
  UnaryLoadResult result;
  const auto begin = Clock::now();
  const auto end = begin + absl::ToChronoNanoseconds(time);
  for (size_t i = 0; i < calls.size(); ++i) {
    calls[i].stub = internals_->stubs[i % internals_->stubs.size()].get();
    start(calls[i]);
  }
  void* tag;
  bool ok;
  for (int going = outstanding; going > 0 && internals_->queue.Next(&tag, &ok);) {
    Call& call = *static_cast<Call*>(tag);
    const auto now = Clock::now();
    latencies.push_back(now - call.begin);
    ++result.calls;
    if (!call.status.ok() && ++result.failed == 1) fprintf(stderr, "%s\n", call.status.error_message().c_str());
    if (now < end) {
      start(call);
    } else {
      --going;
    }
  }
  result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  std::nth_element(latencies.begin(), latencies.begin() + static_cast<long>(latencies.size() / 2), latencies.end());
  result.p50 = absl::FromChrono(latencies[latencies.size() / 2]);
  return result;
}

}  // namespace composio::bench
