// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/notices/notice_headers.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace composio::upstream {
namespace {

constexpr size_t kMaxValue = 2048;
constexpr size_t kMaxNotices = 20;

bool IsNoticeHeader(absl::string_view name) {
  switch (name.empty() ? '\0' : name[0]) {
    case 'c':
      return name == "composio-deprecated-toolkits";
    case 'd':
      return name == "deprecation";
    case 'l':
      return name == "link";
    case 's':
      return name == "sunset";
    default:
      return false;
  }
}

std::string Printable(absl::string_view text) {
  std::string clean(text.substr(0, kMaxValue));
  std::replace_if(
      clean.begin(), clean.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
  return clean;
}

// Splits at `separator` where it stands in no quotes and no <…>.
std::vector<absl::string_view> SplitOutside(absl::string_view text, char separator) {
  std::vector<absl::string_view> pieces;
  size_t begin = 0;
  bool quoted = false, angled = false;
  for (size_t i = 0; i <= text.size(); ++i) {
    if (i == text.size() || (text[i] == separator && !quoted && !angled)) {
      const absl::string_view piece = absl::StripAsciiWhitespace(text.substr(begin, i - begin));
      if (!piece.empty()) pieces.push_back(piece);
      begin = i + 1;
    } else if (quoted && text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && (text[i] == '<' || text[i] == '>')) {
      angled = text[i] == '<';
    }
  }
  return pieces;
}

std::string Unquoted(absl::string_view text) {
  if (!absl::ConsumePrefix(&text, "\"")) return Printable(text);
  absl::ConsumeSuffix(&text, "\"");
  std::string plain;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    plain.push_back(text[i]);
  }
  return Printable(plain);
}

// What a google.protobuf.Timestamp cannot hold is no date.
absl::optional<absl::Time> InRange(absl::Time time) {
  if (time < absl::FromCivil(absl::CivilYear(1), absl::UTCTimeZone())) return absl::nullopt;
  if (time >= absl::FromCivil(absl::CivilYear(10000), absl::UTCTimeZone())) return absl::nullopt;
  return time;
}

// "@1779840000", or an HTTP date.
absl::optional<absl::Time> DateOf(absl::string_view text) {
  int64_t seconds;
  if (absl::ConsumePrefix(&text, "@")) {
    return absl::SimpleAtoi(text, &seconds) ? InRange(absl::FromUnixSeconds(seconds)) : absl::nullopt;
  }
  absl::Time time;
  std::string error;
  if (!absl::ParseTime("%a, %d %b %Y %H:%M:%S GMT", text, &time, &error)) return absl::nullopt;
  return InRange(time);
}

using Parameters = std::vector<std::pair<std::string, std::string>>;

// The parameters after the first piece of `text`, names in lower case.
Parameters ParametersOf(const std::vector<absl::string_view>& pieces) {
  Parameters parameters;
  for (size_t i = 1; i < pieces.size(); ++i) {
    const std::pair<absl::string_view, absl::string_view> pair = absl::StrSplit(pieces[i], absl::MaxSplits('=', 1));
    parameters.emplace_back(absl::AsciiStrToLower(absl::StripAsciiWhitespace(pair.first)),
                            Unquoted(absl::StripAsciiWhitespace(pair.second)));
  }
  return parameters;
}

// Whether one of the link's relations is about the operation's end; takes its address over.
bool TakeLink(absl::string_view text, Notice& notice) {
  const std::vector<absl::string_view> pieces = SplitOutside(text, ';');
  if (pieces.empty()) return false;
  absl::string_view target = pieces[0];
  if (!absl::ConsumePrefix(&target, "<") || !absl::ConsumeSuffix(&target, ">")) return false;
  bool taken = false;
  for (const auto& [name, value] : ParametersOf(pieces)) {
    if (name != "rel") continue;
    for (absl::string_view relation : absl::StrSplit(value, ' ', absl::SkipEmpty())) {
      if (absl::EqualsIgnoreCase(relation, "successor-version")) {
        notice.successor = Printable(target);
      } else if (absl::EqualsIgnoreCase(relation, "deprecation") || absl::EqualsIgnoreCase(relation, "sunset")) {
        notice.link = Printable(target);
      } else {
        continue;
      }
      taken = true;
    }
  }
  return taken;
}

// Whether the header says something of the operation.
bool TakeHeader(absl::string_view name, absl::string_view value, Notice& notice) {
  if (name == "deprecation") {
    if (absl::EqualsIgnoreCase(value, "false") || value == "?0") return false;
    if (auto date = DateOf(value)) notice.deprecation_time = date;
    return true;
  }
  if (name == "sunset") {
    if (auto date = DateOf(value)) notice.sunset_time = date;
    return true;
  }
  bool taken = false;
  for (absl::string_view link : SplitOutside(value, ',')) taken |= TakeLink(link, notice);
  return taken;
}

Notice AppNotice(absl::string_view member) {
  const std::vector<absl::string_view> pieces = SplitOutside(member, ';');
  Notice notice;
  notice.app = absl::AsciiStrToLower(Unquoted(pieces[0]));
  notice.text = Printable(member);
  for (auto& [name, value] : ParametersOf(pieces)) {
    if (name == "version") notice.app_version = std::move(value);
    if (name == "deprecated") notice.deprecation_time = DateOf(value);
    if (name == "sunset") notice.sunset_time = DateOf(value);
    if (name == "reason") notice.reason = std::move(value);
  }
  return notice;
}

void TakeApps(absl::string_view list, std::vector<Notice>& notices) {
  if (list.size() > kMaxValue) return;
  for (absl::string_view member : SplitOutside(list, ',')) {
    if (notices.size() == kMaxNotices) return;
    notices.push_back(AppNotice(member));
  }
}

}  // namespace

std::vector<Notice> ReadNotices(const http_client::HttpResponse& response) {
  std::vector<Notice> notices;
  Notice operation;
  for (const auto& [name, full] : response.headers) {
    if (full.empty() || !IsNoticeHeader(name)) continue;
    if (name == "composio-deprecated-toolkits") {
      TakeApps(full, notices);
      continue;
    }
    const absl::string_view value = absl::string_view(full).substr(0, kMaxValue);
    if (!TakeHeader(name, value, operation)) continue;
    if (operation.text.size() + value.size() > 2 * kMaxValue) continue;
    absl::StrAppend(&operation.text, operation.text.empty() ? "" : "\n", name, ": ", Printable(value));
  }
  if (!operation.text.empty()) notices.insert(notices.begin(), std::move(operation));
  return notices;
}

}  // namespace composio::upstream
