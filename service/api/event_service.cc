// SPDX-License-Identifier: Apache-2.0
#include "service/api/event_service.h"

#include <memory>
#include <utility>

#include "composio/gateway/v1/event_service.pb.h"
#include "service/api/consume_call.h"
#include "service/api/describe_log.h"
#include "service/api/event_request.h"
#include "service/api/list_events.h"
#include "service/api/pull_events.h"
#include "service/api/read_payload_call.h"
#include "service/api/resend_events.h"
#include "service/api/subscribe_call.h"
#include "service/api/test_event.h"
#include "service/api/test_event_filter.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"
#include "service/events/cursor.h"
#include "service/events/wire.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;
using With = std::shared_ptr<const EventServiceCollaborators>;

base::Executor& ExecutorOf(const EventServiceCollaborators& with, UnaryCall& call) {
  return with.hubs[static_cast<size_t>(call.context()->worker())]->executor();
}

// An answer whose only field is an event.
base::Buffer EventAnswer(const base::Buffer& fields) {
  events::WireHead head;
  head.LengthField(v1::GetEventResponse::kEventFieldNumber, fields.size());
  base::Buffer answer(base::Slice::Copy(head.view()));
  answer.Append(fields);
  return answer;
}
static_assert(int{v1::GetEventResponse::kEventFieldNumber} == int{v1::SendTestEventResponse::kEventFieldNumber});

void GetEvent(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call, const base::Slice& bytes) {
  v1::GetEventRequest request;
  if (!ParseRequest(*call, bytes, &request)) return;
  absl::StatusOr<std::string> project = ProjectOf(request.project(), with.projects);
  if (!project.ok()) return call->Fail(project.status());
  auto delivery = DeliveryOf(request.payload());
  if (!delivery.ok()) return call->Fail(delivery.status());
  if (request.event_id().empty()) {
    return call->Fail(base::InvalidField("event_id", "must be set: the event_id of a delivered or listed event"));
  }
  events::FindEventParams params;
  params.project = *std::move(project);
  params.event_id = request.event_id();
  params.executor = &ExecutorOf(with, *call);
  params.done = [&with, call, delivery = *delivery, id = request.event_id()](absl::StatusOr<events::EventPtr> event) {
    if (!event.ok()) return call->Fail(event.status());
    if (*event) return call->Answer(EventAnswer(with.encoder.EventFields(**event, delivery)));
    absl::Status status = base::Error(absl::StatusCode::kNotFound, v1::ERROR_REASON_RESOURCE_NOT_FOUND,
                                      "event_id: the log holds no event of this id, or retention has removed it");
    base::AddResourceInfo(status, "composio.gateway.v1.TriggerEvent", id.substr(0, 200));
    call->Fail(std::move(status));
  };
  with.log.FindEvent(std::move(params));
}

// Answers with the event at `position`, as it was stored.
void AnswerStored(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call, base::Executor& executor,
                  uint64_t position) {
  events::ReadParams params;
  params.from = position;
  params.to = position + 1;
  params.executor = &executor;
  params.done = [&with, call = std::move(call)](absl::StatusOr<events::ReadResult> result) {
    if (!result.ok()) return call->Fail(result.status());
    if (!result->events.empty()) {
      return call->Answer(EventAnswer(with.encoder.EventFields(*result->events[0], events::DeliveryOptions())));
    }
    call->Fail(base::Error(absl::StatusCode::kNotFound, v1::ERROR_REASON_RESOURCE_NOT_FOUND,
                           "event_id: an event of this id was stored before, and retention has removed it"));
  };
  with.log.Read(std::move(params));
}

void SendTestEvent(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call, const base::Slice& bytes) {
  v1::SendTestEventRequest request;
  if (!ParseRequest(*call, bytes, &request)) return;
  absl::StatusOr<std::string> project = ProjectOf(request.project(), with.projects);
  if (!project.ok()) return call->Fail(project.status());
  auto record = TestEvent(request, *std::move(project), with.clock.Now(), with.random);
  if (!record.ok()) return call->Fail(record.status());
  base::Executor& executor = ExecutorOf(with, *call);
  with.accept_test_event(*std::move(record), executor,
                         [&with, call, &executor](absl::StatusOr<events::AppendResult> result) {
                           if (!result.ok()) return call->Fail(result.status());
                           AnswerStored(with, call, executor, result->position);
                         });
}

void GetEventLog(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call, const base::Slice& bytes) {
  v1::GetEventLogRequest request;
  if (!ParseRequest(*call, bytes, &request)) return;
  absl::StatusOr<std::string> project = ProjectOf(request.project(), with.projects);
  if (!project.ok()) return call->Fail(project.status());
  v1::GetEventLogResponse response;
  const events::LogState state = with.log.State();
  v1::EventLog& log = *response.mutable_event_log();
  DescribeLog(state, log);
  log.set_earliest_cursor(events::EncodeCursor(state.epoch, *project, state.earliest - 1));
  log.set_head_cursor(events::EncodeCursor(state.epoch, *project, state.head));
  call->Answer(base::Buffer(response.SerializeAsString()));
}

// Serves a method by a class of calls that own themselves.
template <class StreamedCall>
class StreamHandler final : public router::Handler {
 public:
  explicit StreamHandler(With with) : with_(std::move(with)) {}
  void Start(router::CallPtr call) override { StreamedCall::Start(std::move(call), *with_); }

 private:
  const With with_;
};

void ListEventsFunction(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call,
                        const base::Slice& bytes) {
  base::Executor& executor = ExecutorOf(with, *call);
  ListEvents::Start(std::move(call), bytes, with, executor);
}

}  // namespace

void RegisterEventService(router::Router& router, const EventServiceCollaborators& collaborators) {
  auto with = std::make_shared<const EventServiceCollaborators>(collaborators);
  const std::string service = "/composio.gateway.v1.EventService/";
  router.Register(service + "SubscribeTriggers", std::make_shared<StreamHandler<SubscribeCall>>(with));
  router.Register(service + "ConsumeTriggers", std::make_shared<StreamHandler<ConsumeCall>>(with));
  const auto serve = [&](const char* method, auto function) {
    RegisterUnary(router, service + method,
                  [with, function](std::shared_ptr<UnaryCall> call, const base::Slice& bytes) {
                    function(*with, std::move(call), bytes);
                  });
  };
  router.Register(service + "ReadEventPayload", std::make_shared<StreamHandler<ReadPayloadCall>>(with));
  serve("PullEvents", &PullEvents::Start);
  serve("TestEventFilter", &TestEventFilter);
  serve("ResendEvents", &ResendEvents::Start);
  serve("ListEvents", &ListEventsFunction);
  serve("GetEvent", &GetEvent);
  serve("SendTestEvent", &SendTestEvent);
  serve("GetEventLog", &GetEventLog);
}

}  // namespace composio::api
