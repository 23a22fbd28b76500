// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/random_message.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/duration.pb.h>
#include <google/protobuf/field_mask.pb.h>
#include <google/protobuf/struct.pb.h>
#include <google/protobuf/timestamp.pb.h>

#include <cmath>
#include <cstring>
#include <limits>

namespace composio::testing {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

uint64_t Below(std::mt19937_64& random, uint64_t bound) { return random() % bound; }

template <typename T>
T Integer(std::mt19937_64& random) {
  switch (Below(random, 6)) {
    case 0:
      return 0;
    case 1:
      return std::numeric_limits<T>::max();
    case 2:
      return std::numeric_limits<T>::min();
    case 3:
      return static_cast<T>(Below(random, 200));
    default:
      return static_cast<T>(random() >> Below(random, 64));
  }
}

template <typename T>
T Real(std::mt19937_64& random) {
  T value = 0;
  switch (Below(random, 5)) {
    case 0:
      return 0;
    case 1:
      return static_cast<T>(Integer<int32_t>(random));
    case 2:
      return static_cast<T>(Integer<int32_t>(random)) / 1000;
    default: {
      const uint64_t bits = random();
      std::memcpy(&value, &bits, sizeof(value));
      // Tiny floats are no touchstone: the stock parser takes them by way of a double.
      return std::isnormal(value) ? value : T(1.5);
    }
  }
}

void FillValue(std::mt19937_64& random, int depth, google::protobuf::Value* value);

void FillStruct(std::mt19937_64& random, int depth, google::protobuf::Struct* message) {
  for (uint64_t i = Below(random, 5); i > 0; --i) {
    FillValue(random, depth - 1, &(*message->mutable_fields())[RandomText(random)]);
  }
}

void FillList(std::mt19937_64& random, int depth, google::protobuf::ListValue* message) {
  for (uint64_t i = Below(random, 5); i > 0; --i) FillValue(random, depth - 1, message->add_values());
}

void FillValue(std::mt19937_64& random, int depth, google::protobuf::Value* value) {
  switch (Below(random, depth > 0 ? 6 : 4)) {
    case 0:
      value->set_null_value(google::protobuf::NULL_VALUE);
      break;
    case 1:
      value->set_number_value(Real<double>(random));
      break;
    case 2:
      value->set_string_value(RandomText(random));
      break;
    case 3:
      value->set_bool_value(Below(random, 2) != 0);
      break;
    case 4:
      FillStruct(random, depth, value->mutable_struct_value());
      break;
    default:
      FillList(random, depth, value->mutable_list_value());
  }
}

template <typename T>
T* As(Message* message) {
  return google::protobuf::DynamicCastToGenerated<T>(message);
}

int32_t Nanos(std::mt19937_64& random) {
  constexpr int32_t kUnits[] = {1, 1000, 1000000};
  const int32_t unit = kUnits[Below(random, 3)];
  return static_cast<int32_t>(Below(random, 1000000000) / static_cast<uint64_t>(unit)) * unit;
}

// Whether the type is one whose values are constrained.
bool FillWellKnown(std::mt19937_64& random, int depth, Message* message) {
  if (auto* value = As<google::protobuf::Value>(message)) {
    FillValue(random, depth, value);
  } else if (auto* object = As<google::protobuf::Struct>(message)) {
    FillStruct(random, depth, object);
  } else if (auto* list = As<google::protobuf::ListValue>(message)) {
    FillList(random, depth, list);
  } else if (auto* time = As<google::protobuf::Timestamp>(message)) {
    time->set_seconds(static_cast<int64_t>(Below(random, 253402300799u + 62135596800u)) - 62135596800);
    time->set_nanos(Nanos(random));
  } else if (auto* duration = As<google::protobuf::Duration>(message)) {
    const int sign = Below(random, 2) == 0 ? 1 : -1;
    duration->set_seconds(sign * static_cast<int64_t>(Below(random, 315576000000u)));
    duration->set_nanos(sign * Nanos(random));
  } else if (auto* mask = As<google::protobuf::FieldMask>(message)) {
    for (uint64_t i = Below(random, 3); i > 0; --i) mask->add_paths(Below(random, 2) == 0 ? "some_path.to_it" : "name");
  } else {
    return false;
  }
  return true;
}

// One value, set or added.
void FillField(std::mt19937_64& random, int depth, const FieldDescriptor* field, Message* message) {
  const Reflection* reflection = message->GetReflection();
  const bool add = field->is_repeated();
#define COMPOSIO_FILL(type, name, value)            \
  case FieldDescriptor::CPPTYPE_##type:             \
    if (add) {                                      \
      reflection->Add##name(message, field, value); \
    } else {                                        \
      reflection->Set##name(message, field, value); \
    }                                               \
    break
  switch (field->cpp_type()) {
    COMPOSIO_FILL(INT32, Int32, Integer<int32_t>(random));
    COMPOSIO_FILL(INT64, Int64, Integer<int64_t>(random));
    COMPOSIO_FILL(UINT32, UInt32, Integer<uint32_t>(random));
    COMPOSIO_FILL(UINT64, UInt64, Integer<uint64_t>(random));
    COMPOSIO_FILL(FLOAT, Float, Real<float>(random));
    COMPOSIO_FILL(DOUBLE, Double, Real<double>(random));
    COMPOSIO_FILL(BOOL, Bool, Below(random, 2) != 0);
    COMPOSIO_FILL(STRING, String, RandomText(random));
    COMPOSIO_FILL(ENUM, Enum,
                  field->enum_type()->value(
                      static_cast<int>(Below(random, static_cast<uint64_t>(field->enum_type()->value_count())))));
    case FieldDescriptor::CPPTYPE_MESSAGE: {
      Message* inner = add ? reflection->AddMessage(message, field) : reflection->MutableMessage(message, field);
      FillAtRandom(random, depth - 1, inner);
      break;
    }
  }
#undef COMPOSIO_FILL
}

}  // namespace

std::string RandomText(std::mt19937_64& random) {
  static constexpr const char* kPieces[] = {"a",
                                            "key",
                                            "\"",
                                            "\\",
                                            "\n",
                                            "\x01",
                                            "\x7f",
                                            "</b>",
                                            "é",
                                            "€",
                                            "\xf0\x9f\x98\x80",
                                            "0123456789abcdef",
                                            "/",
                                            "\u2028",
                                            "\t\r",
                                            " ",
                                            "café",
                                            "\xed\x9f\xbf",
                                            "\xef\xbf\xbf"};
  std::string text;
  for (uint64_t i = Below(random, 8); i > 0; --i) text += kPieces[Below(random, std::size(kPieces))];
  return text;
}

void FillAtRandom(std::mt19937_64& random, int depth, Message* message) {
  if (FillWellKnown(random, depth, message)) return;
  const auto* descriptor = message->GetDescriptor();
  const bool wrapper = descriptor->file()->name() == "google/protobuf/wrappers.proto";
  const bool entry = descriptor->options().map_entry();
  for (int i = 0; i < descriptor->field_count(); ++i) {
    const FieldDescriptor* field = descriptor->field(i);
    if (!wrapper && !entry && Below(random, 4) != 0) continue;
    if (field->type() == FieldDescriptor::TYPE_MESSAGE && depth <= 0 && !entry) continue;
    for (uint64_t n = field->is_repeated() ? Below(random, 4) : 1; n > 0; --n) {
      FillField(random, depth, field, message);
    }
  }
}

}  // namespace composio::testing
