// SPDX-License-Identifier: Apache-2.0
#include "service/api/consume_call.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/event_request.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;
using Request = v1::ConsumeTriggersRequest;

constexpr size_t kMaxTokenBytes = 256;

absl::Status OutOfSequence(absl::string_view message) {
  return base::Error(absl::StatusCode::kInvalidArgument, v1::ERROR_REASON_STREAM_SEQUENCE_INVALID, message);
}

absl::StatusOr<events::StreamCommand> CreditOf(const v1::ConsumeCredit& credit) {
  if (credit.events() < 0) return base::InvalidField("credit.events", "must not be negative: grants add up");
  if (credit.bytes() < 0) return base::InvalidField("credit.bytes", "must not be negative: grants add up");
  if (credit.events() == 0 && credit.bytes() == 0) {
    return base::InvalidField("credit", "grants nothing; set events, bytes or both");
  }
  return events::GrantCredit{credit.events(), credit.bytes()};
}

absl::StatusOr<events::StreamCommand> ChangeOf(const v1::ConsumeChange& change) {
  if (!change.has_filter() && !change.has_payload()) {
    return base::InvalidField("change", "changes nothing; set filter (empty takes everything), payload or both");
  }
  events::ChangeDelivery result;
  if (change.has_filter()) {
    auto filter = FilterOf(change.filter());
    if (!filter.ok()) return base::WithContext(filter.status(), "change");
    result.filter = *std::move(filter);
  }
  if (change.has_payload()) {
    auto delivery = DeliveryOf(change.payload());
    if (!delivery.ok()) return base::WithContext(delivery.status(), "change");
    result.delivery = *delivery;
  }
  return result;
}

absl::StatusOr<events::StreamCommand> PingOf(const v1::ConsumePing& ping) {
  if (ping.token().size() <= kMaxTokenBytes) return events::Ping{ping.token()};
  return base::InvalidField("ping.token", absl::StrCat("must not be longer than ", kMaxTokenBytes, " bytes"));
}

absl::StatusOr<events::StreamCommand> CommandOf(const Request& request) {
  switch (request.message_case()) {
    case Request::kOpen:
      return OutOfSequence(
          "`open` came twice; to change the filter or the form, send `change`, for anything else open "
          "a new call");
    case Request::kCredit:
      return CreditOf(request.credit());
    case Request::kChange:
      return ChangeOf(request.change());
    case Request::kPause:
      return events::SetPaused{true};
    case Request::kResume:
      return events::SetPaused{false};
    case Request::kPing:
      return PingOf(request.ping());
    case Request::MESSAGE_NOT_SET:
      break;
  }
  return OutOfSequence("a message is empty; set one of open, credit, change, pause, resume, ping");
}

}  // namespace

void ConsumeCall::Start(router::CallPtr call, const EventServiceCollaborators& with) {
  new ConsumeCall(std::move(call), with);
}

ConsumeCall::ConsumeCall(router::CallPtr call, const EventServiceCollaborators& with)
    : StreamCall(std::move(call), with) {
  MaybeRead();
}

void ConsumeCall::MaybeRead() {
  if (reading_ || half_closed_ || finished_ || (stream_ && stream_->owes_answer())) return;
  reading_ = true;
  call_->Read([this](bool ok, const base::Buffer& message) {
    reading_ = false;
    OnMessage(ok, message);
  });
}

void ConsumeCall::OnMessage(bool ok, const base::Buffer& message) {
  if (finished_) return;
  if (!ok) return HalfClosed();
  Request request;
  const base::Slice bytes = message.Flatten();
  if (!request.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size()))) {
    return Refuse(base::MalformedRequest(call_->context().method()));
  }
  absl::Status status = Obey(request);
  if (!status.ok()) return Refuse(std::move(status));
  MaybeRead();
}

absl::Status ConsumeCall::Obey(const Request& request) {
  if (!stream_ && !request.has_open())
    return OutOfSequence("the first message must be `open`; `{\"open\": {}}` will do");
  if (!stream_) return base::WithContext(Open(request.open(), true), "open");
  auto command = CommandOf(request);
  if (!command.ok()) return command.status();
  stream_->Command(*std::move(command));
  return absl::OkStatus();
}

void ConsumeCall::HalfClosed() {
  half_closed_ = true;
  if (stream_) return stream_->Command(events::NoMoreCommands());
  Refuse(OutOfSequence("the call was ended on the client's side before `open`; the first message must be `open`"));
}

void ConsumeCall::Refuse(absl::Status status) {
  if (stream_) return stream_->Refuse(std::move(status));
  Finish(std::move(status));
}

}  // namespace composio::api
