// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <memory>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/transcode/message_table.h"
#include "service/transcode/naming.h"

namespace composio::transcode {

// The tables of one dialect. Compile at start on one thread; the tables may then be read on any, and live as long as
// the set. The descriptors' pool must outlive the set, `naming` the compilation.
class TableSet {
 public:
  // The table of `message` and, through its fields, of all that it can hold; compiled once. Refuses what the dialect
  // cannot tell apart, with the field's full name: two fields of one name and kind, two `extra` or `open` fields or one
  // that is no Struct, `empty_is_null` on a field without presence, groups. A message with an Any compiles; its value
  // is refused when one occurs.
  absl::StatusOr<const MessageTable*> Compile(const google::protobuf::Descriptor& message, const Naming& naming);

 private:
  const EnumTable* CompileEnum(const google::protobuf::EnumDescriptor& type, const Naming& naming);
  absl::StatusOr<const MessageTable*> Lookup(const google::protobuf::Descriptor& message, const Naming& naming);
  absl::Status CompileFields(MessageTable& table, const Naming& naming);
  absl::Status CompileField(FieldTable& field, const Naming& naming);
  absl::Status CompileNames(MessageTable& table, const Naming& naming);

  absl::flat_hash_map<const google::protobuf::Descriptor*, std::unique_ptr<MessageTable>> messages_;
  absl::flat_hash_map<const google::protobuf::EnumDescriptor*, std::unique_ptr<EnumTable>> enums_;
};

}  // namespace composio::transcode
