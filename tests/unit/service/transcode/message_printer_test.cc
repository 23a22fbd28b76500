// SPDX-License-Identifier: Apache-2.0
// Both directions against protobuf's own JSON code, on random messages: seeds are printed with a failure.
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/util/json_util.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "service/base/error.h"
#include "service/transcode/json_to_wire.h"
#include "service/transcode/table_set.h"
#include "service/transcode/wire_to_json.h"
#include "tests/testing/every_kind.pb.h"
#include "tests/testing/random_message.h"

namespace composio::transcode {
namespace {

using composio::testing::EveryKind;
using google::protobuf::Message;
namespace util = google::protobuf::util;

constexpr uint64_t kSeeds = 400;

std::string Deterministic(const Message& message) {
  std::string bytes;
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::io::CodedOutputStream out(&stream);
  out.SetSerializationDeterministic(true);
  message.SerializeToCodedStream(&out);
  out.Trim();
  return bytes;
}

// Equal, numbers as far as a float tells them apart: stock prints floats with more digits than it takes.
bool Same(const nlohmann::json& a, const nlohmann::json& b) {
  if (a.is_number() && b.is_number()) return a == b || a.get<float>() == b.get<float>();
  if (a.type() != b.type() || a.size() != b.size()) return false;
  if (!a.is_structured()) return a == b;
  for (const auto& [key, value] : a.items()) {
    if (a.is_object() && !b.contains(key)) return false;
    if (!Same(value, a.is_object() ? b[key] : b[std::stoul(key)])) return false;
  }
  return true;
}

class AgainstStock : public ::testing::Test {
 protected:
  AgainstStock() {
    const auto table = tables_.Compile(*EveryKind::descriptor(), ProtoJsonNaming());
    EXPECT_TRUE(table.ok()) << table.status();
    table_ = *table;
  }

  std::string OurJson(absl::string_view wire) {
    std::string json;
    const absl::Status status = to_json_.Convert(*table_, wire, {}, &json);
    EXPECT_TRUE(status.ok()) << status;
    return json;
  }
  EveryKind FromOurs(const std::string& json) {
    std::string wire;
    const absl::Status status = to_wire_.Convert(*table_, json, {}, &wire);
    EXPECT_TRUE(status.ok()) << status << "\n" << json;
    EveryKind message;
    EXPECT_TRUE(message.ParseFromString(wire));
    return message;
  }
  static std::string StockJson(const EveryKind& message) {
    std::string json;
    const auto status = util::MessageToJsonString(message, &json);
    EXPECT_TRUE(status.ok()) << status;
    return json;
  }
  static EveryKind FromStock(const std::string& json) {
    EveryKind message;
    const auto status = util::JsonStringToMessage(json, &message);
    EXPECT_TRUE(status.ok()) << status << "\n" << json;
    return message;
  }
  static EveryKind Random(uint64_t seed) {
    std::mt19937_64 random(seed);
    EveryKind message;
    composio::testing::FillAtRandom(random, 3, &message);
    return message;
  }

  TableSet tables_;
  const MessageTable* table_ = nullptr;
  JsonToWire to_wire_;
  WireToJson to_json_;
};

TEST_F(AgainstStock, OurJsonIsReadByStockAsTheSameMessage) {
  for (uint64_t seed = 0; seed < kSeeds; ++seed) {
    const EveryKind message = Random(seed);
    const std::string json = OurJson(message.SerializeAsString());
    ASSERT_EQ(Deterministic(FromStock(json)), Deterministic(message)) << "seed " << seed << "\n" << json;
  }
}

TEST_F(AgainstStock, OurJsonIsTheJsonOfStock) {
  for (uint64_t seed = 0; seed < kSeeds; ++seed) {
    const EveryKind message = Random(seed);
    const std::string ours = OurJson(message.SerializeAsString());
    const std::string stock = StockJson(message);
    ASSERT_TRUE(Same(nlohmann::json::parse(ours), nlohmann::json::parse(stock))) << "seed " << seed << "\n"
                                                                                 << ours << "\n"
                                                                                 << stock;
  }
}

TEST_F(AgainstStock, StockJsonIsReadByUsAsTheSameMessage) {
  for (uint64_t seed = 0; seed < kSeeds; ++seed) {
    const EveryKind message = Random(seed);
    const std::string json = StockJson(message);
    ASSERT_EQ(Deterministic(FromOurs(json)), Deterministic(message)) << "seed " << seed << "\n" << json;
  }
}

TEST_F(AgainstStock, OurWireIsNoLongerThanStocks) {
  for (uint64_t seed = 0; seed < kSeeds; ++seed) {
    const EveryKind message = Random(seed);
    std::string wire;
    ASSERT_TRUE(to_wire_.Convert(*table_, StockJson(message), {}, &wire).ok());
    ASSERT_EQ(wire.size(), message.ByteSizeLong()) << "seed " << seed;
  }
}

// Concatenated encodings are one encoding of the merged message: scalars overwrite, messages merge, lists add, oneofs
// change their member, map entries replace; and all fields are out of order.
TEST_F(AgainstStock, BytesInDisorderMeanWhatTheyMeanToStock) {
  for (uint64_t seed = 0; seed < kSeeds; ++seed) {
    const std::string wire = Random(seed).SerializeAsString() + Random(seed + 77777).SerializeAsString() +
                             Random(seed + 99999).SerializeAsString();
    EveryKind merged;
    ASSERT_TRUE(merged.ParseFromString(wire));
    const std::string json = OurJson(wire);
    ASSERT_EQ(Deterministic(FromStock(json)), Deterministic(merged)) << "seed " << seed << "\n" << json;
  }
}

// Bytes that stock parses mean the same to us, or hold a value that JSON has no form for; bytes that we call malformed
// are malformed to stock. Stock refuses a few more: what a later value overwrites is not looked into here.
TEST_F(AgainstStock, DamagedBytesAreRefusedOrUnderstood) {
  int refused = 0;
  int understood = 0;
  int overlooked = 0;
  int odd = 0;
  int stricter = 0;
  for (uint64_t seed = 0; seed < kSeeds * 10; ++seed) {
    std::mt19937_64 random(seed);
    std::string wire = Deterministic(Random(seed % 200));
    if (wire.empty()) continue;
    for (int i = 0; i < 3; ++i) wire[random() % wire.size()] = static_cast<char>(random());
    std::string json;
    const absl::Status status = to_json_.Convert(*table_, wire, {}, &json);
    EveryKind parsed;
    const bool parses = parsed.ParseFromString(wire);
    if (!status.ok()) {
      const bool malformed = base::ReasonOf(status) != base::ErrorReason::ERROR_REASON_INVALID_FIELD;
      // Stock drops the upper bits of a tag beyond 32.
      if (malformed && parses) ++stricter;
      ++refused;
    } else if (!parses) {
      ++overlooked;
    } else {
      ++understood;
      parsed.DiscardUnknownFields();
      // By way of stock's JSON too: a NaN and a NullValue have many encodings. What stays odd are Values without a
      // kind, null to us and nothing to stock.
      const std::string ours = Deterministic(FromStock(json));
      if (ours != Deterministic(parsed) && ours != Deterministic(FromStock(StockJson(parsed)))) ++odd;
    }
  }
  EXPECT_GT(refused, 100);
  EXPECT_GT(understood, 100);
  EXPECT_LT(overlooked, understood / 100);
  EXPECT_LT(odd, understood / 50);
  EXPECT_LT(stricter, refused / 100);
}

}  // namespace
}  // namespace composio::transcode
