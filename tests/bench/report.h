// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/optional.h"

namespace composio::bench {

// One figure. What does not apply stays empty and is null in the JSON.
struct Row {
  std::string name;
  double value = 0;
  std::string unit;                 // of value and baseline: "messages/s", "us", "KiB"
  absl::optional<double> baseline;  // the same figure of what it is compared with, measured in the same run
  absl::optional<double> ratio;     // value / baseline, unless the row says otherwise
  std::string target;               // ">= 90 %"
  absl::optional<bool> met;
};

// Collects the figures of one benchmark program. The command line is `[--json FILE] [WORD...]`.
class Report {
 public:
  Report(int argc, char** argv);

  // Whether the command line names this word or names none: for programs with several parts.
  bool Wants(absl::string_view word) const;
  void Add(Row row);
  // Prints the table and writes the file. Returns the program's exit status: 1 where the file cannot be written.
  int Finish() const;

 private:
  std::string file_;
  std::vector<std::string> words_;
  std::vector<Row> rows_;
};

}  // namespace composio::bench
