// SPDX-License-Identifier: Apache-2.0
#include "service/app/app_fetch.h"

#include <gtest/gtest.h>

#include "tests/fakes/fake_http_transport.h"
#include "tests/fakes/manual_executor.h"

namespace composio::app {
namespace {

class AppFetchTest : public testing::Test {
 protected:
  // The app that is found for a trigger type; an error's code name else.
  std::string Find(const std::string& trigger_type, int status, const std::string& body, const char* key = "ak_1") {
    std::string found = "not called";
    MakeAppFetch({"http://upstream", key, &transport_, &worker_, &ingest_})(
        trigger_type, [&](absl::StatusOr<std::string> app) {
          found = app.ok() ? *app : absl::StatusCodeToString(app.status().code());
        });
    worker_.RunUntilIdle();
    if (transport_.outstanding() > 0) transport_.AnswerJson(status, body);
    ingest_.RunUntilIdle();
    return found;
  }

  fakes::FakeHttpTransport transport_;
  fakes::ManualExecutor worker_, ingest_;
};

TEST_F(AppFetchTest, ReadsTheToolkitOfTheTriggerType) {
  EXPECT_EQ(Find("GITHUB_STAR_ADDED_EVENT", 200, R"({"slug":"X","toolkit":{"slug":"github"}})"), "github");
  EXPECT_EQ(transport_.requests().back().url, "http://upstream/api/v3.1/triggers_types/GITHUB_STAR_ADDED_EVENT");
}

TEST_F(AppFetchTest, UnusableAnswersAreErrors) {
  EXPECT_EQ(Find("A", 404, "{}"), "NOT_FOUND");
  EXPECT_EQ(Find("A", 200, "<html>"), "INTERNAL");
  EXPECT_EQ(Find("A", 200, "[]"), "INTERNAL");
  EXPECT_EQ(Find("A", 200, R"({"toolkit":{"slug":7}})"), "INTERNAL");
  EXPECT_EQ(Find("A", 200, R"({"toolkit":"github"})"), "INTERNAL");
}

TEST_F(AppFetchTest, NothingIsAskedWithoutAKeyOrForWhatIsNoSlug) {
  EXPECT_EQ(Find("A", 200, "", ""), "NOT_FOUND");
  EXPECT_EQ(Find("../toolkits", 200, ""), "NOT_FOUND");
  EXPECT_EQ(Find("A?b=c", 200, ""), "NOT_FOUND");
  EXPECT_EQ(Find(std::string(201, 'A'), 200, ""), "NOT_FOUND");
  EXPECT_EQ(transport_.outstanding(), 0u);
}

}  // namespace
}  // namespace composio::app
