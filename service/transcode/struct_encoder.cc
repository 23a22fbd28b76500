// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/struct_encoder.h"

#include "service/transcode/output.h"
#include "service/transcode/value_encoder.h"

namespace composio::transcode {
namespace {

absl::Status Encode(absl::string_view json, bool (ValueEncoder::*encode)(Output&), std::string* wire,
                    JsonReport* report, int max_depth) {
  thread_local Output out;
  out.Clear();
  JsonReader reader(json, max_depth);
  JsonReport found;
  ValueEncoder encoder(reader, found);
  if (!(encoder.*encode)(out) || !reader.End()) return reader.status();
  wire->append(out.view().data(), out.size());
  out.Trim();
  if (report != nullptr) {
    report->lossy |= found.lossy;
    report->replaced_surrogates += found.replaced_surrogates;
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status JsonToStruct(absl::string_view json, std::string* wire, JsonReport* report, int max_depth) {
  return Encode(json, &ValueEncoder::Struct, wire, report, max_depth);
}

absl::Status JsonToValue(absl::string_view json, std::string* wire, JsonReport* report, int max_depth) {
  return Encode(json, &ValueEncoder::Value, wire, report, max_depth);
}

}  // namespace composio::transcode
