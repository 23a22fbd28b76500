// SPDX-License-Identifier: Apache-2.0
#include "service/api/wait_connection.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/call_rpc.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr absl::Duration kFirstPause = absl::Milliseconds(500);
constexpr absl::Duration kLongestPause = absl::Seconds(8);
constexpr absl::Duration kDefaultTimeout = absl::Seconds(60);
constexpr absl::Duration kMaxTimeout = absl::Hours(1);
// So much before the caller's deadline it is answered, so that it still hears how far things are.
constexpr absl::Duration kMargin = absl::Milliseconds(100);

bool IsFinal(v1::ConnectionStatus status) {
  return status != v1::CONNECTION_STATUS_UNSPECIFIED && status != v1::CONNECTION_STATUS_INITIALIZING &&
         status != v1::CONNECTION_STATUS_INITIATED;
}

// What passes by itself is no reason to stop waiting.
bool MayPass(const absl::Status& status) {
  return absl::IsUnavailable(status) || absl::IsResourceExhausted(status) || absl::IsDeadlineExceeded(status);
}

}  // namespace

void WaitConnection::Start(std::shared_ptr<UnaryCall> call, const base::Slice& request,
                           const ConnectionServiceParts& with) {
  auto self = std::shared_ptr<WaitConnection>(new WaitConnection(std::move(call), with));
  if (!ParseRequest(*self->call_, request, &self->request_)) return;
  absl::Status status = self->Begin();
  if (!status.ok()) self->call_->Fail(std::move(status));
}

absl::Status WaitConnection::Begin() {
  if (request_.connection().empty()) return base::InvalidField("connection", "must be set: the id of a connection");
  const absl::Duration wanted =
      absl::Seconds(request_.timeout().seconds()) + absl::Nanoseconds(request_.timeout().nanos());
  if (wanted < absl::ZeroDuration() || wanted > kMaxTimeout) {
    return base::InvalidField("timeout", "must be between 0 and 1 hour; wait again for longer");
  }
  absl::Duration left = wanted == absl::ZeroDuration() ? kDefaultTimeout : wanted;
  if (const auto deadline = call_->context()->deadline()) {
    const absl::Duration callers = absl::FromChrono(*deadline - with_.caller.clock().SteadyNow());
    left = std::min(left, callers - std::min(kMargin, callers / 10));
  }
  pause_ = kFirstPause;
  call_->AddPending([self = shared_from_this()] { self->watching_.reset(); });
  watching_ = with_.watch.Add(request_.connection(), with_.caller.executor(call_->context()->worker()),
                              [self = weak_from_this()] {
                                if (auto held = self.lock()) held->OnEvent();
                              });
  CallLater(with_.caller, *call_, left, [self = shared_from_this()] { self->GiveUp(); });
  Ask();
  return absl::OkStatus();
}

void WaitConnection::Ask() {
  ++timer_;
  asking_ = true;
  v1::GetConnectionRequest request;
  request.set_connection(request_.connection());
  CallRpc<v1::GetConnectionResponse>(with_.caller, *call_, {"/composio.gateway.v1.ConnectionService/GetConnection"},
                                     request,
                                     [self = shared_from_this()](auto answer) { self->OnAnswer(std::move(answer)); });
}

void WaitConnection::OnEvent() {
  // Composio may have read the connection before the event: it is asked once more.
  if (asking_) {
    event_came_ = true;
  } else {
    Ask();
  }
}

void WaitConnection::OnAnswer(absl::StatusOr<v1::GetConnectionResponse> answer) {
  asking_ = false;
  if (!answer.ok() && !MayPass(answer.status())) return call_->Fail(answer.status());
  if (answer.ok()) {
    last_ = answer->connection().status();
    if (IsFinal(last_)) {
      v1::WaitConnectionResponse response;
      response.mutable_connection()->Swap(answer->mutable_connection());
      return call_->Answer(base::Buffer(response.SerializeAsString()));
    }
  }
  if (std::exchange(event_came_, false)) return Ask();
  AskLater();
}

void WaitConnection::AskLater() {
  const int timer = ++timer_;
  CallLater(with_.caller, *call_, pause_, [self = shared_from_this(), timer] {
    if (timer == self->timer_) self->Ask();
  });
  pause_ = std::min(pause_ * 1.5, kLongestPause);
}

void WaitConnection::GiveUp() {
  const std::string last = v1::ConnectionStatus_Name(last_);
  absl::Status status = base::Error(
      absl::StatusCode::kDeadlineExceeded, v1::ERROR_REASON_CALL_ABANDONED,
      absl::StrCat("the connection is not settled yet, its last status was ", last,
                   "; the user has to complete it at the redirect_url: wait again, or longer with `timeout`"));
  base::AddMetadata(status, "connection_status", last);
  call_->Fail(std::move(status));
}

}  // namespace composio::api
