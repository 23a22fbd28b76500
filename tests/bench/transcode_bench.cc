// SPDX-License-Identifier: Apache-2.0
// JSON text to wire bytes and back: this gateway's transcoder against protobuf's own JSON code, which is taken in the
// faster of its two forms (by way of a message, or by way of a type resolver). Medians of interleaved rounds, so that
// other load on the machine meets both alike.
#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/type_resolver_util.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/transcode/json_to_wire.h"
#include "service/transcode/table_set.h"
#include "service/transcode/wire_to_json.h"
#include "tests/bench/report.h"
#include "tests/testing/bench_shapes.pb.h"

namespace composio::bench {
namespace {

namespace util = google::protobuf::util;
using Work = std::function<void()>;

constexpr int kRounds = 15;
constexpr double kWanted = 10;

void Require(bool ok, const char* what) {
  if (ok) return;
  fprintf(stderr, "transcode_bench: %s\n", what);
  std::abort();
}

double Seconds(const Work& work, int times) {
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < times; ++i) work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / times;
}

// So often that a round takes about a millisecond.
int TimesFor(const Work& work) { return std::max(1, static_cast<int>(1e-3 / std::max(1e-9, Seconds(work, 3)))); }

double Median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<long>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

// Microseconds a call, of each.
std::vector<double> Measure(const std::vector<Work>& works) {
  std::vector<int> times;
  times.reserve(works.size());
  for (const Work& work : works) times.push_back(TimesFor(work));
  std::vector<std::vector<double>> rounds(works.size());
  for (int round = 0; round < kRounds; ++round) {
    for (size_t i = 0; i < works.size(); ++i) rounds[i].push_back(Seconds(works[i], times[i]) * 1e6);
  }
  std::vector<double> medians;
  medians.reserve(rounds.size());
  for (auto& values : rounds) medians.push_back(Median(std::move(values)));
  return medians;
}

void AddRow(Report& report, const std::string& name, double ours, double stock) {
  const double ratio = stock / ours;
  report.Add({name, ours, "us", stock, ratio, absl::StrCat(">= ", kWanted, " x faster"), ratio >= kWanted});
}

// A list of `count` items, each about 800 bytes of JSON.
std::string ListJson(int count) {
  std::string json = R"({"items":[)";
  for (int i = 0; i < count; ++i) {
    absl::StrAppend(
        &json, i == 0 ? "" : ",", R"({"slug":"github_)", i,
        R"(","name":"GitHub","enabled":true,"auth_schemes":["OAUTH2","API_KEY"],"managed_schemes":["OAUTH2"],)",
        R"("no_auth":false,"base_url":"https://api.github.example/v3",)",
        R"("meta":{"created_at":"2024-05-03T11:44:32.061Z","updated_at":"2026-02-11T08:00:00.000Z","description":"Host code, review changes and \"ship\" releases; )",
        R"(issues, pull requests, actions and packages in one place.","logo":"https://logos.example/github.svg",)",
        R"("app_url":"https://github.example/","categories":[{"id":"developer-tools","name":"developer tools"},)",
        R"({"id":"code-hosting","name":"code hosting"}],"triggers_count":)", 6 + i, R"(,"tools_count":)", 823 + i,
        R"(,"version":"20260413_00","ratio":0.)", 125 + i, R"(},"labels":{"owner":"platform","tier":"gold"},)",
        R"("instant":{"supported":true},"scores":[1,22,333,4444],"size":)", 1234567 + i, "}");
  }
  return json + R"(],"next_cursor":"bmV4dC1wYWdl","total_items":)" + absl::StrCat(count) + "}";
}

class TranscodeBench {
 public:
  explicit TranscodeBench(Report& report) : report_(report) {}

  template <typename Message>
  void Run(const std::string& name, const std::string& json) {
    const auto table = tables_.Compile(*Message::descriptor(), transcode::ProtoJsonNaming());
    Require(table.ok(), "the table does not compile");
    std::string wire;
    Require(to_wire_.Convert(**table, json, {}, &wire).ok(), "our JSON to wire fails");
    Message expected;
    Require(util::JsonStringToMessage(json, &expected).ok(), "stock JSON to message fails");
    Message got;
    Require(got.ParseFromString(wire), "our bytes do not parse");
    Require(got.SerializeAsString().size() == expected.SerializeAsString().size(), "the results differ");
    ToWire<Message>(name, **table, json);
    ToJson<Message>(name, **table, wire);
  }

 private:
  template <typename Message>
  void ToWire(const std::string& name, const transcode::MessageTable& table, const std::string& json) {
    std::string out;
    const auto us = Measure({[&] { Require(to_wire_.Convert(table, json, {}, &out).ok(), "ours"); },
                             [&] {
                               Message message;
                               Require(util::JsonStringToMessage(json, &message).ok(), "stock");
                               message.SerializeToString(&out);
                             },
                             [&] {
                               out.clear();
                               Require(util::JsonToBinaryString(resolver_.get(), Url<Message>(), json, &out).ok(),
                                       "stock by resolver");
                             }});
    AddRow(report_, absl::StrCat("transcode_json_to_wire_", name), us[0], std::min(us[1], us[2]));
  }

  template <typename Message>
  void ToJson(const std::string& name, const transcode::MessageTable& table, const std::string& wire) {
    std::string out;
    const auto us = Measure({[&] { Require(to_json_.Convert(table, wire, {}, &out).ok(), "ours"); },
                             [&] {
                               Message message;
                               out.clear();
                               Require(message.ParseFromString(wire), "stock parse");
                               Require(util::MessageToJsonString(message, &out).ok(), "stock");
                             },
                             [&] {
                               out.clear();
                               Require(util::BinaryToJsonString(resolver_.get(), Url<Message>(), wire, &out).ok(),
                                       "stock by resolver");
                             }});
    AddRow(report_, absl::StrCat("transcode_wire_to_json_", name), us[0], std::min(us[1], us[2]));
  }

  template <typename Message>
  static std::string Url() {
    return "type.googleapis.com/" + Message::descriptor()->full_name();
  }

  Report& report_;
  transcode::TableSet tables_;
  transcode::JsonToWire to_wire_;
  transcode::WireToJson to_json_;
  std::unique_ptr<util::TypeResolver> resolver_{util::NewTypeResolverForDescriptorPool(
      "type.googleapis.com", google::protobuf::DescriptorPool::generated_pool())};
};

}  // namespace
}  // namespace composio::bench

int main(int argc, char** argv) {
  composio::bench::Report report(argc, argv);
  composio::bench::TranscodeBench bench(report);
  const std::string small = composio::bench::ListJson(1);
  const std::string large = composio::bench::ListJson(14);
  printf("JSON of %zu and %zu bytes\n", small.size(), large.size());
  bench.Run<composio::testing::BenchList>("typed_0.8k", small);
  bench.Run<composio::testing::BenchList>("typed_12k", large);
  bench.Run<google::protobuf::Struct>("struct_0.8k", small);
  bench.Run<google::protobuf::Struct>("struct_12k", large);
  return report.Finish();
}
