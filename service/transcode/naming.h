// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <string>

namespace composio::transcode {

// How a field is treated; the meaning is that of the options in upstream.proto.
struct FieldHabits {
  // In JSON neither read nor written.
  bool skip = false;
  bool extra = false;
  bool open = false;
  bool empty_is_null = false;
  bool always = false;
  bool as_number = false;
};

// How one field appears in JSON.
struct FieldNaming : FieldHabits {
  // The member's name. Several fields of a message may share it: a union, told apart by the kind of the JSON value.
  std::string name;
  // Another name that is accepted when reading. May be empty.
  std::string also;
};

// A dialect of JSON: names, and the few habits in which dialects differ. Used while tables are compiled, never after.
// Implementations are immutable.
class Naming {
 public:
  virtual ~Naming() = default;

  virtual FieldNaming Field(const google::protobuf::FieldDescriptor& field) const = 0;
  virtual std::string EnumValue(const google::protobuf::EnumValueDescriptor& value) const = 0;
  // Whether the message stands for its only field, a list or a map, without an object around it.
  virtual bool Bare(const google::protobuf::Descriptor& message) const = 0;
  // proto3 JSON's rules: 64-bit integers are written as strings, members of a oneof exclude each other when read,
  // FieldMask paths are lowerCamelCase, an unknown enum string is an error. Else: 64-bit integers are numbers, the last
  // member of a oneof wins, a single value is accepted for a list, text and booleans are converted where that is plain.
  virtual bool strict() const = 0;
};

// proto3 JSON: writes lowerCamelCase, reads that and the name as declared.
class ProtoJsonNaming final : public Naming {
 public:
  FieldNaming Field(const google::protobuf::FieldDescriptor& field) const override;
  std::string EnumValue(const google::protobuf::EnumValueDescriptor& value) const override;
  bool Bare(const google::protobuf::Descriptor& message) const override;
  bool strict() const override { return true; }
};

}  // namespace composio::transcode
