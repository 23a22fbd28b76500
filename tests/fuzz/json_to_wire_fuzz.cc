// SPDX-License-Identifier: Apache-2.0
// Any text: converted in both dialects, to a message of every kind of field and to a Struct. What is accepted has to be
// bytes that protobuf parses and that are converted back.
#include <google/protobuf/struct.pb.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "service/transcode/json_to_wire.h"
#include "service/transcode/struct_encoder.h"
#include "service/transcode/table_set.h"
#include "service/transcode/upstream_naming.h"
#include "service/transcode/wire_to_json.h"
#include "tests/testing/every_kind.pb.h"
#include "tests/testing/upstream_shapes.pb.h"

namespace {

using namespace composio::transcode;  // NOLINT(google-build-using-namespace)

struct Fixture {
  TableSet proto;
  TableSet upstream;
  const MessageTable& kinds = **proto.Compile(*composio::testing::EveryKind::descriptor(), ProtoJsonNaming());
  const MessageTable& shapes = **upstream.Compile(*composio::testing::Shapes::descriptor(), UpstreamNaming());
  JsonToWire to_wire;
  WireToJson to_json;
};

void Require(bool ok) {
  if (!ok) std::abort();
}

// protobuf's own limit on nesting is lower than ours where a level of JSON is three of messages.
constexpr int kDepth = 25;

template <typename Message>
void Check(Fixture& fixture, const MessageTable& table, absl::string_view json, bool extra) {
  std::string wire;
  JsonToWireOptions options;
  options.gather_extra = extra;
  options.max_depth = kDepth;
  if (!fixture.to_wire.Convert(table, json, options, &wire).ok()) return;
  Message message;
  Require(message.ParseFromString(wire));
  std::string back;
  const absl::Status status = fixture.to_json.Convert(table, wire, {}, &back);
  // Composio's dialect has values without JSON form: a field and an open member of one name, several of a union.
  Require(status.ok() || !table.strict());
  std::string again;
  if (status.ok()) Require(fixture.to_wire.Convert(table, back, options, &again).ok());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static Fixture& fixture = *new Fixture;
  // A copy of exactly this size, so that a byte read beyond it is seen.
  const std::string copy(reinterpret_cast<const char*>(data), size);
  const absl::string_view json(copy.data(), copy.size());
  Check<composio::testing::EveryKind>(fixture, fixture.kinds, json, false);
  Check<composio::testing::Shapes>(fixture, fixture.shapes, json, true);
  std::string wire;
  if (JsonToStruct(json, &wire, nullptr, kDepth).ok()) Require(google::protobuf::Struct().ParseFromString(wire));
  return 0;
}
