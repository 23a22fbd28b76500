// SPDX-License-Identifier: Apache-2.0
#include "service/events/event_encoder.h"

// The one-shot EVP calls look the algorithm up each time, under locks.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <utility>

#include "composio/gateway/v1/event.pb.h"
#include "composio/gateway/v1/event_service.pb.h"
#include "composio/gateway/v1/stream_frame.pb.h"
#include "service/events/cloud_event.h"
#include "service/events/cursor.h"
#include "service/events/proto_time.h"
#include "service/events/wire.h"
#include "service/transcode/struct_encoder.h"

namespace composio::events {
namespace {

namespace v1 = gateway::v1;

// A Struct takes up to six times the bytes of its JSON ("[1,1,1,…]"): its own size counts too.
constexpr size_t kMaxStructBytes = 3 << 20;

void AppendHead(const WireHead& head, std::string& out) { out.append(head.view().data(), head.size()); }

void AppendBytesField(int field, absl::string_view bytes, std::string& out) {
  WireHead head;
  head.LengthField(field, bytes.size());
  AppendHead(head, out);
  out.append(bytes.data(), bytes.size());
}

void AppendTextField(int field, absl::string_view text, std::string& out) {
  if (!text.empty()) AppendBytesField(field, text, out);
}

// The fields of a TriggerEvent before its payload. By hand: a message object costs twenty allocations an event.
void AppendAttributes(const EventRecord& record, absl::string_view cursor, std::string& out) {
  using Field = v1::TriggerEvent;
  AppendTextField(Field::kEventIdFieldNumber, record.event_id, out);
  AppendTextField(Field::kTypeFieldNumber, record.type, out);
  AppendTextField(Field::kCursorFieldNumber, cursor, out);
  WireHead times;
  times.TimestampField(Field::kCreateTimeFieldNumber, record.create_time);
  if (record.occur_time) times.TimestampField(Field::kOccurTimeFieldNumber, *record.occur_time);
  AppendHead(times, out);
  AppendTextField(Field::kAppFieldNumber, record.app, out);
  AppendTextField(Field::kTriggerTypeFieldNumber, record.trigger_type, out);
  AppendTextField(Field::kTriggerFieldNumber, record.trigger, out);
  AppendTextField(Field::kConnectionFieldNumber, record.connection, out);
  AppendTextField(Field::kAuthConfigFieldNumber, record.auth_config, out);
  AppendTextField(Field::kUserIdFieldNumber, record.user_id, out);
  AppendTextField(Field::kLogIdFieldNumber, record.log_id, out);
  if (record.transport == Transport::kResent) AppendTextField(Field::kResentOfFieldNumber, record.webhook_id, out);
}

void AppendDigest(absl::string_view payload, std::string& out) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, payload.data(), payload.size());
  SHA256_Final(digest, &context);
  WireHead size;
  if (!payload.empty()) size.VarintField(v1::TriggerEvent::kPayloadSizeBytesFieldNumber, payload.size());
  AppendHead(size, out);
  AppendBytesField(v1::TriggerEvent::kPayloadSha256FieldNumber, {reinterpret_cast<const char*>(digest), sizeof digest},
                   out);
}

struct Payload {
  int field = 0;              // 0: no payload
  absl::string_view content;  // of the field; of `made` or of the record
  std::string made;
};

// Fills `out`, which must not move afterwards.
v1::PayloadState FormPayload(const EventRecord& record, EventForm form, Payload& out) {
  const absl::string_view payload = record.payload.view();
  if (form == EventForm::kNone) return v1::PAYLOAD_STATE_OMITTED_BY_REQUEST;
  if (form == EventForm::kCloudEvent) {
    out.made = CloudEventAny(record);
    out.field = v1::TriggerEvent::kCloudEventFieldNumber;
    out.content = out.made;
    return v1::PAYLOAD_STATE_INLINE;
  }
  if (record.payload_kind == PayloadKind::kOpaque) return v1::PAYLOAD_STATE_NOT_JSON;
  if (form == EventForm::kTooLarge) return v1::PAYLOAD_STATE_OMITTED_TOO_LARGE;
  if (form == EventForm::kJsonBytes || form == EventForm::kJsonText) {
    out.field =
        form == EventForm::kJsonBytes ? v1::TriggerEvent::kJsonFieldNumber : v1::TriggerEvent::kJsonTextFieldNumber;
    out.content = payload;
    return v1::PAYLOAD_STATE_INLINE;
  }
  if (record.payload_kind != PayloadKind::kObject) return v1::PAYLOAD_STATE_NOT_JSON;
  transcode::JsonReport report;
  out.made.reserve(payload.size() + payload.size() / 2);
  if (!transcode::JsonToStruct(payload, &out.made, &report).ok()) return v1::PAYLOAD_STATE_NOT_JSON;
  if (out.made.size() > kMaxStructBytes) return v1::PAYLOAD_STATE_OMITTED_TOO_LARGE;
  out.field = v1::TriggerEvent::kDataFieldNumber;
  out.content = out.made;
  return report.lossy ? v1::PAYLOAD_STATE_LOSSY : v1::PAYLOAD_STATE_INLINE;
}

EventForm FormOf(const EventRecord& record, const DeliveryOptions& options) {
  if (options.format == PayloadFormat::kNone) return EventForm::kNone;
  if (record.payload.size() > options.max_inline_bytes) return EventForm::kTooLarge;
  if (options.format == PayloadFormat::kJsonBytes) return EventForm::kJsonBytes;
  if (options.format == PayloadFormat::kJsonText) return EventForm::kJsonText;
  if (options.format == PayloadFormat::kCloudEvent) return EventForm::kCloudEvent;
  return EventForm::kStruct;
}

void AddSighting(const Sighting& sighting, v1::EventProvenance& provenance) {
  v1::EventSighting& added = *provenance.add_sightings();
  added.set_transport(static_cast<v1::EventTransport>(sighting.transport));
  SetTime(sighting.time, added.mutable_receive_time());
  added.set_attempt(static_cast<int32_t>(sighting.attempt));
  SetDuration(sighting.latency, added.mutable_latency());
}

std::string Provenance(const EventRecord& record) {
  v1::EventProvenance provenance;
  provenance.set_transport(static_cast<v1::EventTransport>(record.transport));
  SetTime(record.receive_time, provenance.mutable_receive_time());
  if (record.transport != Transport::kResent) provenance.set_webhook_id(record.webhook_id);
  provenance.set_webhook_version(static_cast<v1::WebhookVersion>(record.version));
  provenance.set_duplicate_count(static_cast<int64_t>(record.duplicate_count));
  if (record.last_duplicate_time) SetTime(*record.last_duplicate_time, provenance.mutable_last_duplicate_time());
  provenance.set_traceparent(record.traceparent);
  AddSighting({record.transport, record.receive_time}, provenance);
  for (const Sighting& sighting : record.sightings) AddSighting(sighting, provenance);
  return provenance.SerializeAsString();
}

}  // namespace

const EncodedEvent& EventEncoder::Shared(const Event& event, const DeliveryOptions& options) const {
  const EventForm form = FormOf(event.record(), options);
  return event.encodings().Get(form, [&] { return Encode(event.record(), form); });
}

EncodedEvent EventEncoder::Encode(const EventRecord& record, EventForm form) const {
  const std::string cursor = EncodeCursor(epoch_, record.project, record.position);
  std::string fields;
  fields.reserve(512);
  AppendAttributes(record, cursor, fields);
  AppendDigest(record.payload.view(), fields);
  Payload payload;
  WireHead rest;
  rest.VarintField(v1::TriggerEvent::kPayloadStateFieldNumber, FormPayload(record, form, payload));
  if (payload.field != 0) rest.LengthField(payload.field, payload.content.size());
  AppendHead(rest, fields);
  const size_t event_size = fields.size() + payload.content.size();

  WireHead event_head, head;
  event_head.LengthField(v1::EventDelivery::kEventFieldNumber, event_size);
  head.LengthField(v1::StreamFrame::kDeliveryFieldNumber, event_head.size() + event_size);
  head.Append(event_head);
  std::string all;
  all.reserve(cursor.size() + 4 + head.size() + event_size);
  AppendBytesField(v1::StreamFrame::kCursorFieldNumber, cursor, all);
  const size_t cursor_end = all.size();
  AppendHead(head, all);
  const size_t fields_offset = all.size();
  all += fields;
  all.append(payload.content.data(), payload.content.size());
  EncodedEvent encoded;
  encoded.frame_part = base::Slice(std::move(all));
  encoded.cursor_field = encoded.frame_part.Sub(0, cursor_end);
  encoded.event_fields = encoded.frame_part.Sub(fields_offset);
  return encoded;
}

void EventEncoder::AppendExtras(const EventRecord& record, const DeliveryOptions& options, base::Buffer& fields) const {
  if (options.include_original) {
    WireHead head;
    head.LengthField(v1::TriggerEvent::kOriginalFieldNumber, record.body.size());
    fields.Append(base::Slice::Copy(head.view()));
    fields.Append(record.body);
  }
  if (options.include_provenance) {
    std::string provenance;
    AppendBytesField(v1::TriggerEvent::kProvenanceFieldNumber, Provenance(record), provenance);
    fields.Append(base::Slice(std::move(provenance)));
  }
}

base::Buffer EventEncoder::EventFields(const Event& event, const DeliveryOptions& options) const {
  base::Buffer fields(Shared(event, options).event_fields);
  AppendExtras(event.record(), options, fields);
  return fields;
}

base::Buffer EventEncoder::DeliveryFrame(const Event& event, const DeliveryOptions& options, uint64_t frame_sequence,
                                         absl::Time send_time, SliceArena& arena) const {
  const EncodedEvent& shared = Shared(event, options);
  WireHead common;
  common.VarintField(v1::StreamFrame::kFrameSequenceFieldNumber, frame_sequence);
  common.TimestampField(v1::StreamFrame::kSendTimeFieldNumber, send_time);
  const bool extras = options.include_original || options.include_provenance;
  base::Buffer rest;
  if (extras) rest = DeliveryWithExtras(event.record(), shared, options);
  WireHead head;
  head.LengthField(v1::SubscribeTriggersResponse::kFrameFieldNumber,
                   common.size() + (extras ? rest.size() : shared.frame_part.size()));
  head.Append(common);
  base::Buffer frame(arena.Copy(head.view()));
  if (extras) {
    frame.Append(rest);
  } else {
    frame.Append(shared.frame_part);
  }
  return frame;
}

base::Buffer EventEncoder::BatchFrame(const BatchFrameParams& params, SliceArena& arena) const {
  WireHead common, batch, whole;
  common.VarintField(v1::StreamFrame::kFrameSequenceFieldNumber, params.frame_sequence);
  common.TimestampField(v1::StreamFrame::kSendTimeFieldNumber, params.send_time);
  common.LengthField(v1::StreamFrame::kCursorFieldNumber, params.cursor.size());
  batch.LengthField(v1::StreamFrame::kBatchFieldNumber, params.events.size());
  whole.LengthField(v1::SubscribeTriggersResponse::kFrameFieldNumber,
                    common.size() + params.cursor.size() + batch.size() + params.events.size());
  std::string head;
  for (absl::string_view part : {whole.view(), common.view(), absl::string_view(params.cursor), batch.view()}) {
    head.append(part.data(), part.size());
  }
  base::Buffer frame(arena.Copy(head));
  frame.Append(params.events);
  return frame;
}

base::Buffer EventEncoder::DeliveryWithExtras(const EventRecord& record, const EncodedEvent& shared,
                                              const DeliveryOptions& options) const {
  base::Buffer fields(shared.event_fields);
  AppendExtras(record, options, fields);
  WireHead event_head, delivery;
  event_head.LengthField(v1::EventDelivery::kEventFieldNumber, fields.size());
  delivery.LengthField(v1::StreamFrame::kDeliveryFieldNumber, event_head.size() + fields.size());
  delivery.Append(event_head);
  base::Buffer part(shared.cursor_field);
  part.Append(base::Slice::Copy(delivery.view()));
  part.Append(fields);
  return part;
}

}  // namespace composio::events
