// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/report.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <utility>

namespace composio::bench {
namespace {

nlohmann::json OrNull(const absl::optional<double>& number) {
  return number ? nlohmann::json(*number) : nlohmann::json(nullptr);
}

std::string Shown(const absl::optional<double>& number) {
  if (!number) return "-";
  char text[32];
  snprintf(text, sizeof text, *number >= 1000 ? "%.0f" : "%.3g", *number);
  return text;
}

}  // namespace

Report::Report(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--json" && i + 1 < argc) {
      file_ = argv[++i];
    } else {
      words_.push_back(word);
    }
  }
}

bool Report::Wants(absl::string_view word) const {
  return words_.empty() || std::find(words_.begin(), words_.end(), word) != words_.end();
}

void Report::Add(Row row) { rows_.push_back(std::move(row)); }

int Report::Finish() const {
  printf("%-28s %12s  %-12s %12s  %6s  %-18s %s\n", "name", "value", "unit", "baseline", "ratio", "target", "met");
  nlohmann::json all = nlohmann::json::array();
  for (const Row& row : rows_) {
    printf("%-28s %12s  %-12s %12s  %6s  %-18s %s\n", row.name.c_str(), Shown(row.value).c_str(), row.unit.c_str(),
           Shown(row.baseline).c_str(), Shown(row.ratio).c_str(), row.target.empty() ? "-" : row.target.c_str(),
           !row.met   ? "-"
           : *row.met ? "yes"
                      : "no");
    all.push_back({{"name", row.name},
                   {"value", row.value},
                   {"unit", row.unit},
                   {"baseline", OrNull(row.baseline)},
                   {"ratio", OrNull(row.ratio)},
                   {"target", row.target.empty() ? nlohmann::json(nullptr) : nlohmann::json(row.target)},
                   {"met", row.met ? nlohmann::json(*row.met) : nlohmann::json(nullptr)}});
  }
  if (file_.empty()) return 0;
  std::ofstream out(file_);
  out << all.dump(1) << "\n";
  out.close();
  if (!out) fprintf(stderr, "cannot write %s\n", file_.c_str());
  return out ? 0 : 1;
}

}  // namespace composio::bench
