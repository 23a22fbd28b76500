// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/json.h"

#include <vector>

#include "absl/strings/str_cat.h"

namespace composio::tool_formats {
namespace {

// Counts before anything is built: the tree of ordered members takes quadratic time for a large object.
class Counter final : public nlohmann::json_sax<Json> {
 public:
  explicit Counter(const JsonLimits& limits) : limits_(limits) {}

  bool null() override { return Value(); }
  bool boolean(bool) override { return Value(); }
  bool number_integer(number_integer_t) override { return Value(); }
  bool number_unsigned(number_unsigned_t) override { return Value(); }
  bool number_float(number_float_t, const string_t&) override { return Value(); }
  bool string(string_t&) override { return Value(); }
  bool binary(binary_t&) override { return Value(); }
  bool start_object(size_t) override { return Open(); }
  bool start_array(size_t) override { return Open(); }
  bool end_object() override { return Close(); }
  bool end_array() override { return Close(); }
  bool key(string_t&) override {
    if (++members_.back() <= limits_.members) return true;
    return Refuse(absl::StrCat("has an object with more than ", limits_.members, " members"));
  }
  bool parse_error(size_t position, const std::string&, const nlohmann::json::exception&) override {
    return Refuse(absl::StrCat("is no JSON, at byte ", position));
  }

  const std::string& problem() const { return problem_; }

 private:
  bool Value() {
    if (++values_ <= limits_.values) return true;
    return Refuse(absl::StrCat("has more than ", limits_.values, " values"));
  }
  bool Open() {
    members_.push_back(0);
    if (members_.size() <= static_cast<size_t>(limits_.depth)) return Value();
    return Refuse(absl::StrCat("is nested deeper than ", limits_.depth, " levels"));
  }
  bool Close() {
    members_.pop_back();
    return true;
  }
  bool Refuse(std::string problem) {
    problem_ = std::move(problem);
    return false;
  }

  const JsonLimits& limits_;
  std::vector<size_t> members_;
  size_t values_ = 0;
  std::string problem_;
};

}  // namespace

absl::StatusOr<Json> ParseJson(absl::string_view text, const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    return absl::InvalidArgumentError(absl::StrCat("is longer than ", limits.bytes, " bytes"));
  }
  Counter counter(limits);
  if (!Json::sax_parse(text.begin(), text.end(), &counter)) return absl::InvalidArgumentError(counter.problem());
  return Json::parse(text.begin(), text.end(), nullptr, false);
}

std::string DumpJson(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

const Json& At(const Json& json, absl::string_view name) {
  static const Json null;
  if (!json.is_object()) return null;
  const auto found = json.find(std::string(name));
  return found == json.end() ? null : *found;
}

std::string TextAt(const Json& json, absl::string_view name) {
  const Json& member = At(json, name);
  return member.is_string() ? member.get<std::string>() : std::string();
}

JsonSet::JsonSet(const Json& list) {
  if (!list.is_array()) return;
  for (const Json& value : list) Insert(value);
}

}  // namespace composio::tool_formats
