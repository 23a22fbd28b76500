// SPDX-License-Identifier: Apache-2.0
#include "service/api/read_payload_call.h"

// The one-shot EVP calls look the algorithm up each time, under locks.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/event_request.h"
#include "service/base/error.h"
#include "service/events/wire.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr int32_t kDefaultChunk = 256 << 10, kMaxChunk = 1 << 20;

// A response with a chunk: the bytes are shared, not copied.
base::Buffer ChunkMessage(const base::Slice& bytes, size_t offset) {
  events::WireHead chunk, data, whole;
  if (offset != 0) chunk.VarintField(v1::EventPayloadChunk::kOffsetFieldNumber, offset);
  data.LengthField(v1::EventPayloadChunk::kDataFieldNumber, bytes.size());
  whole.LengthField(v1::ReadEventPayloadResponse::kChunkFieldNumber, chunk.size() + data.size() + bytes.size());
  whole.Append(chunk);
  whole.Append(data);
  base::Buffer message(base::Slice::Copy(whole.view()));
  message.Append(bytes);
  return message;
}

absl::Status NoSuchEvent(const std::string& id) {
  absl::Status status = base::Error(absl::StatusCode::kNotFound, v1::ERROR_REASON_RESOURCE_NOT_FOUND,
                                    "event_id: the log holds no event of this id, or retention has removed it");
  base::AddResourceInfo(status, "composio.gateway.v1.TriggerEvent", id.substr(0, 200));
  return status;
}

}  // namespace

void ReadPayloadCall::Start(router::CallPtr call, const EventServiceCollaborators& with) {
  new ReadPayloadCall(std::move(call), with);
}

ReadPayloadCall::ReadPayloadCall(router::CallPtr call, const EventServiceCollaborators& with)
    : with_(with), call_(std::move(call)) {
  call_->OnDone([this] { delete this; });
  call_->Read([this](bool ok, const base::Buffer& message) {
    absl::Status status = Requested(ok, message);
    if (!status.ok()) call_->Finish(std::move(status));
  });
}

absl::Status ReadPayloadCall::Requested(bool ok, const base::Buffer& message) {
  const base::Slice bytes = message.Flatten();
  if (!ok || !request_.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size()))) {
    return base::MalformedRequest(call_->context().method());
  }
  absl::Status status = Check();
  if (!status.ok()) return status;
  absl::StatusOr<std::string> project = ProjectOf(request_.project(), with_.projects);
  if (!project.ok()) return project.status();
  chunk_bytes_ =
      static_cast<size_t>(std::min(request_.chunk_bytes() == 0 ? kDefaultChunk : request_.chunk_bytes(), kMaxChunk));
  events::FindEventParams params;
  params.project = *std::move(project);
  params.event_id = request_.event_id();
  params.executor = &with_.hubs[static_cast<size_t>(call_->context().worker())]->executor();
  params.done = [this, alive = std::weak_ptr<bool>(alive_)](absl::StatusOr<events::EventPtr> event) {
    if (!alive.expired()) OnEvent(std::move(event));
  };
  with_.log.FindEvent(std::move(params));
  return absl::OkStatus();
}

absl::Status ReadPayloadCall::Check() const {
  if (request_.event_id().empty()) {
    return base::InvalidField("event_id", "must be set: the event_id of a delivered or listed event");
  }
  if (!v1::EventContent_IsValid(request_.content())) {
    return base::InvalidField("content", "is none of EVENT_CONTENT_DATA and EVENT_CONTENT_ORIGINAL");
  }
  if (request_.offset() < 0) return base::InvalidField("offset", "must not be negative");
  if (request_.length() < 0) return base::InvalidField("length", "must not be negative; 0 is up to the end");
  if (request_.chunk_bytes() < 0) return base::InvalidField("chunk_bytes", "must not be negative");
  return absl::OkStatus();
}

void ReadPayloadCall::OnEvent(absl::StatusOr<events::EventPtr> event) {
  if (!event.ok()) return call_->Finish(event.status());
  if (!*event) return call_->Finish(NoSuchEvent(request_.event_id()));
  const events::EventRecord& record = (*event)->record();
  const base::Slice whole = request_.content() == v1::EVENT_CONTENT_ORIGINAL ? record.body : record.payload;
  absl::Status status = SetRange(whole);
  if (!status.ok()) return call_->Finish(std::move(status));
  WriteInfo(whole);
}

absl::Status ReadPayloadCall::SetRange(const base::Slice& whole) {
  offset_ = static_cast<size_t>(request_.offset());
  if (offset_ > whole.size()) {
    const std::string message = absl::StrCat("lies behind the end: there are ", whole.size(), " bytes");
    absl::Status status =
        base::Error(absl::StatusCode::kOutOfRange, v1::ERROR_REASON_INVALID_FIELD, absl::StrCat("offset: ", message));
    base::AddFieldViolation(status, "offset", message);
    return status;
  }
  left_ = whole.Sub(offset_, request_.length() == 0 ? whole.size() : static_cast<size_t>(request_.length()));
  return absl::OkStatus();
}

void ReadPayloadCall::WriteInfo(const base::Slice& whole) {
  v1::ReadEventPayloadResponse response;
  v1::EventPayloadInfo& info = *response.mutable_info();
  info.set_size_bytes(static_cast<int64_t>(whole.size()));
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char*>(whole.view().data()), whole.size(), digest);
  info.set_sha256(digest, sizeof digest);
  info.set_offset(request_.offset());
  info.set_length(static_cast<int64_t>(left_.size()));
  call_->Write(base::Buffer(response.SerializeAsString()), [this](bool ok) { WriteNext(ok); });
}

void ReadPayloadCall::WriteNext(bool ok) {
  if (!ok) return;
  if (left_.empty()) return call_->Finish(absl::OkStatus());
  const base::Slice chunk = left_.Sub(0, chunk_bytes_);
  base::Buffer message = ChunkMessage(chunk, offset_);
  left_ = left_.Sub(chunk.size());
  offset_ += chunk.size();
  call_->Write(std::move(message), [this](bool written) { WriteNext(written); });
}

}  // namespace composio::api
