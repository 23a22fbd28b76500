// SPDX-License-Identifier: Apache-2.0
// Any bytes: as a message of every kind of field, in both dialects, whole and field by field. What is accepted has to
// be JSON that is converted back.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "service/transcode/field_reader.h"
#include "service/transcode/json_to_wire.h"
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

void Check(Fixture& fixture, const MessageTable& table, absl::string_view wire) {
  std::string json;
  if (fixture.to_json.Convert(table, wire, {}, &json).ok()) {
    std::string back;
    Require(fixture.to_wire.Convert(table, json, {}, &back).ok());
    std::string again;
    Require(fixture.to_json.Convert(table, back, {}, &again).ok());
    // Another round changes nothing any more.
    std::string last;
    Require(fixture.to_wire.Convert(table, again, {}, &last).ok());
    Require(last.size() == back.size());
  }
  FieldSet all;
  for (const FieldTable& field : table.fields()) all.Insert(field);
  size_t bytes = 0;
  (void)ReadFields(table, wire, all, [&bytes](const FieldText& text) {
    bytes += text.key.size() + text.text.size();
    return absl::OkStatus();
  });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static Fixture& fixture = *new Fixture;
  const std::string copy(reinterpret_cast<const char*>(data), size);
  Check(fixture, fixture.kinds, copy);
  Check(fixture, fixture.shapes, copy);
  return 0;
}
