// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target over its corpus, without a fuzzer: what once was found stays found.
#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

TEST(CorpusTest, EveryInputIsHandled) {
  int inputs = 0;
  for (const auto& entry : std::filesystem::directory_iterator("tests/fuzz/corpus/" COMPOSIO_CORPUS)) {
    SCOPED_TRACE(entry.path().string());
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
    // Every beginning of an input is one too, as a cut connection leaves it.
    const size_t step = bytes.size() / 200 + 1;
    for (size_t end = 0; end < bytes.size(); end += step) {
      const std::string part = bytes.substr(0, end);
      LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(part.data()), part.size());
    }
    ++inputs;
  }
  EXPECT_GT(inputs, 0);
}

}  // namespace
