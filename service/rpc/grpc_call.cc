// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/grpc_call.h"

#include <chrono>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/base/random.h"
#include "service/rpc/status_mapping.h"

namespace composio::rpc {
namespace {

constexpr size_t kMaxRequestIdBytes = 128;

// Unique over processes by a random prefix, within one by a counter: no system call per call.
std::string MakeRequestId(int worker) {
  thread_local const std::string prefix = base::RandomHex(base::SystemRandom(), 8);
  thread_local uint64_t count = 0;
  return absl::StrCat("req_", prefix, absl::Hex(worker), absl::Hex(++count, absl::kZeroPad8));
}

// A request id is echoed and logged: printable ASCII of a sane length only.
bool IsUsableRequestId(absl::string_view id) {
  if (id.empty() || id.size() > kMaxRequestIdBytes) return false;
  for (char c : id) {
    if (c <= ' ' || c > '~') return false;
  }
  return true;
}

}  // namespace

GrpcCall::GrpcCall(CallHost& host, RawService& service, int method) : host_(host), service_(service), method_(method) {
  for (int step = 0; step < kSteps; ++step) {
    tags_[step].call = this;
    tags_[step].step = static_cast<Step>(step);
  }
  context_.AsyncNotifyWhenDone(Expect(kOver));  // gRPC wants it before the call is requested
}

void* GrpcCall::Expect(Step step) {
  ++owed_;
  return static_cast<runtime::Completion*>(&tags_[step]);
}

void GrpcCall::Proceed(Step step, bool ok) {
  --owed_;
  if (step == kArrived && !ok) {
    delete this;  // the server shut down: the call never was, so its kOver never comes
    return;
  }
  ++owed_;  // handlers may let go of the call from their callbacks
  switch (step) {
    case kArrived:
      Arrived();
      break;
    case kRead:
      ReadDone(ok);
      break;
    case kWritten:
      WriteDone(ok);
      break;
    case kOver:
      Over();
      break;
    default:
      break;
  }
  --owed_;
  MaybeFree();
}

void GrpcCall::Arrived() {
  host_.worker.CallArrived();
  Accept(host_, service_, method_);
  released_ = false;
  router::CallPtr call(this);
  if (has_request() && message_.Length() > host_.max_request_bytes) {
    Finish(base::Error(
        absl::StatusCode::kResourceExhausted, gateway::v1::ERROR_REASON_MESSAGE_TOO_LARGE,
        absl::StrCat("the request has ", message_.Length(), " bytes; the limit is ", host_.max_request_bytes)));
    return;
  }
  host_.router.Start(std::move(call));
}

void GrpcCall::Read(ReadCallback callback) {
  if (over_ || finished_) return;
  on_read_ = std::move(callback);
  DoRead();
}

void GrpcCall::ReadDone(bool ok) {
  if (!on_read_ || over_) return;
  if (ok && message_.Length() > host_.max_request_bytes) {
    on_read_ = nullptr;
    return Finish(base::Error(
        absl::StatusCode::kResourceExhausted, gateway::v1::ERROR_REASON_MESSAGE_TOO_LARGE,
        absl::StrCat("a message has ", message_.Length(), " bytes; the limit is ", host_.max_request_bytes)));
  }
  base::Buffer message = ok ? FromByteBuffer(message_) : base::Buffer();
  message_.Clear();
  std::exchange(on_read_, nullptr)(ok, std::move(message));
}

void GrpcCall::DeferRead(bool ok, base::Buffer message) {
  ++owed_;
  host_.worker.Defer([this, ok, message = std::move(message)]() mutable {
    if (on_read_ && !over_) std::exchange(on_read_, nullptr)(ok, std::move(message));
    --owed_;
    MaybeFree();
  });
}

void GrpcCall::Write(base::Buffer message, WriteCallback callback) {
  StartWrite(std::move(message), std::move(callback), grpc::WriteOptions());
}

// With the hint gRPC collects up to 64 KiB before it sends: half of what a message costs is the system call. The first
// message must not have it: the headers in its batch would wait for the next write, and the batch with them for ever.
void GrpcCall::WriteMore(base::Buffer message, WriteCallback callback) {
  grpc::WriteOptions options;
  if (headers_sent_) options.set_buffer_hint();
  StartWrite(std::move(message), std::move(callback), options);
}

void GrpcCall::StartWrite(base::Buffer message, WriteCallback callback, grpc::WriteOptions options) {
  if (over_ || finished_) return;
  on_written_ = std::move(callback);
  SendHeaders();
  DoWrite(host_.writer.Wrap(message), options);
}

void GrpcCall::WriteDone(bool ok) {
  if (on_written_ && !over_) std::exchange(on_written_, nullptr)(ok);
}

void GrpcCall::DeferWritten() {
  ++owed_;
  host_.worker.Defer([this] {
    WriteDone(true);
    --owed_;
    MaybeFree();
  });
}

void GrpcCall::Finish(absl::Status status) {
  if (over_ || finished_) return;
  finished_ = true;
  SendHeaders();
  DoFinish(ToGrpcStatus(status));
}

void GrpcCall::Abort() {
  if (!over_) context_.TryCancel();
}

// The status is sent, the caller cancelled, its deadline passed or the connection is lost.
void GrpcCall::Over() {
  over_ = true;
  on_read_ = nullptr;
  on_written_ = nullptr;
  if (on_done_) std::exchange(on_done_, nullptr)();
}

void GrpcCall::Release() {
  released_ = true;
  on_read_ = nullptr;
  on_written_ = nullptr;
  on_done_ = nullptr;
  if (!finished_ && !over_) {
    Finish(base::Error(absl::StatusCode::kInternal, gateway::v1::ERROR_REASON_INTERNAL_ERROR,
                       "the call was dropped without an answer"));
  }
  MaybeFree();
}

void GrpcCall::MaybeFree() {
  if (owed_ > 0 || !released_) return;
  host_.worker.CallGone();
  delete this;
}

void GrpcCall::SendHeaders() {
  if (headers_sent_) return;
  context_.AddInitialMetadata("x-request-id", std::string(request_id()));
  headers_sent_ = true;
}

absl::string_view GrpcCall::Metadata(absl::string_view key) const {
  if (key == ":authority") {
    const grpc::string_ref authority = context_.ExperimentalGetAuthority();
    return {authority.data(), authority.size()};
  }
  const auto& metadata = context_.client_metadata();
  auto found = metadata.find(grpc::string_ref(key.data(), key.size()));
  if (found == metadata.end()) return {};
  return {found->second.data(), found->second.size()};
}

absl::optional<base::SteadyTime> GrpcCall::deadline() const {
  const gpr_timespec deadline = context_.raw_deadline();
  if (gpr_time_cmp(deadline, gpr_inf_future(deadline.clock_type)) == 0) return absl::nullopt;
  const gpr_timespec left = gpr_time_sub(deadline, gpr_now(deadline.clock_type));
  return host_.worker.clock().SteadyNow() + std::chrono::seconds(left.tv_sec) + std::chrono::nanoseconds(left.tv_nsec);
}

absl::string_view GrpcCall::request_id() const {
  if (request_id_.empty()) {
    const absl::string_view sent = Metadata("x-request-id");
    request_id_ = IsUsableRequestId(sent) ? std::string(sent) : MakeRequestId(worker());
  }
  return request_id_;
}

void GrpcCall::AddResponseMetadata(absl::string_view key, absl::string_view value) {
  if (!headers_sent_ && !over_) context_.AddInitialMetadata(std::string(key), std::string(value));
}

}  // namespace composio::rpc
