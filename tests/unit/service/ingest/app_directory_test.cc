// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/app_directory.h"

#include <gtest/gtest.h>

#include <deque>

#include "tests/fakes/manual_clock.h"

namespace composio::ingest {
namespace {

using Answer = absl::AnyInvocable<void(absl::StatusOr<std::string>)>;

struct Question {
  std::string trigger_type;
  Answer answer;
};

class AppDirectoryTest : public testing::Test {
 protected:
  AppDirectoryTest() { Make({}); }

  void Make(AppDirectory::Options options) {
    directory_ = std::make_unique<AppDirectory>(
        [this](const std::string& trigger_type, Answer answer) {
          questions_.push_back({trigger_type, std::move(answer)});
          ++asked_;
        },
        timers_, clock_, options);
  }
  void Find(const std::string& trigger_type) {
    directory_->Find(trigger_type, [this](const std::string& app) { found_.push_back(app); });
  }
  void AnswerNext(absl::StatusOr<std::string> app) {
    Question question = std::move(questions_.front());
    questions_.pop_front();
    question.answer(std::move(app));
  }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  std::deque<Question> questions_;
  int asked_ = 0;
  std::unique_ptr<AppDirectory> directory_;
  std::vector<std::string> found_;
};

using Found = std::vector<std::string>;

TEST_F(AppDirectoryTest, AnAnswerIsKeptAndGivenAtOnceAfterwards) {
  Find("ONE_DRIVE_FILE_CREATED");
  EXPECT_EQ(found_, Found{});
  ASSERT_EQ(questions_.front().trigger_type, "ONE_DRIVE_FILE_CREATED");
  AnswerNext(std::string("one_drive"));
  EXPECT_EQ(found_, Found{"one_drive"});
  Find("ONE_DRIVE_FILE_CREATED");
  EXPECT_EQ(found_, (Found{"one_drive", "one_drive"}));
  EXPECT_EQ(asked_, 1);
  EXPECT_EQ(timers_.pending(), 0u);
}

TEST_F(AppDirectoryTest, NamesAreLowerCase) {
  Find("GITHUB_COMMIT_EVENT");
  AnswerNext(std::string("GitHub"));
  EXPECT_EQ(found_, Found{"github"});
}

TEST_F(AppDirectoryTest, EventsOfOneTypeShareAQuestion) {
  Find("A");
  Find("A");
  Find("B");
  EXPECT_EQ(asked_, 2);
  AnswerNext(std::string("first"));
  EXPECT_EQ(found_, (Found{"first", "first"}));
  AnswerNext(std::string("second"));
  EXPECT_EQ(found_, (Found{"first", "first", "second"}));
}

TEST_F(AppDirectoryTest, PatienceEndsAndALateAnswerServesTheNextEvent) {
  Find("A");
  timers_.Advance(absl::Seconds(2) - absl::Nanoseconds(1));
  EXPECT_EQ(found_, Found{});
  timers_.Advance(absl::Nanoseconds(1));
  EXPECT_EQ(found_, Found{""});
  Find("A");
  EXPECT_EQ(found_, (Found{"", ""})) << "no second wait after the first was in vain";
  AnswerNext(std::string("late"));
  EXPECT_EQ(found_, (Found{"", ""}));
  Find("A");
  EXPECT_EQ(found_, (Found{"", "", "late"}));
  EXPECT_EQ(asked_, 1);
}

TEST_F(AppDirectoryTest, AFailureIsRememberedForAWhile) {
  Find("A");
  AnswerNext(absl::UnavailableError("down"));
  EXPECT_EQ(found_, Found{""});
  timers_.Advance(absl::Seconds(29));
  Find("A");
  EXPECT_EQ(found_, (Found{"", ""}));
  EXPECT_EQ(asked_, 1);
  timers_.Advance(absl::Seconds(1));
  Find("A");
  EXPECT_EQ(asked_, 2);
  AnswerNext(std::string("up"));
  EXPECT_EQ(found_, (Found{"", "", "up"}));
}

TEST_F(AppDirectoryTest, AnEmptyAnswerIsAFailure) {
  Find("A");
  AnswerNext(std::string());
  EXPECT_EQ(found_, Found{""});
  Find("A");
  EXPECT_EQ(asked_, 1);
}

TEST_F(AppDirectoryTest, ALateFailureDoesNotEndThePatienceOfALaterQuestion) {
  Find("A");
  timers_.Advance(absl::Seconds(2));
  timers_.Advance(absl::Seconds(30));
  Find("A");
  ASSERT_EQ(asked_, 2);
  AnswerNext(absl::DeadlineExceededError("slow"));
  EXPECT_EQ(found_, Found{""});
  AnswerNext(std::string("app"));
  EXPECT_EQ(found_, (Found{"", "app"}));
}

TEST_F(AppDirectoryTest, NoTypeHasNoApp) {
  Find("");
  EXPECT_EQ(found_, Found{""});
  EXPECT_EQ(asked_, 0);
}

TEST_F(AppDirectoryTest, NamesThatAreTooLongAreNotAskedFor) {
  Find(std::string(257, 'A'));
  EXPECT_EQ(found_, Found{""});
  Find(std::string(256, 'A'));
  EXPECT_EQ(asked_, 1);
}

TEST_F(AppDirectoryTest, NoMoreTypesAreRememberedThanTheLimit) {
  AppDirectory::Options options;
  options.max_types = 2;
  Make(options);
  Find("A");
  Find("B");
  Find("C");
  EXPECT_EQ(asked_, 2);
  EXPECT_EQ(found_, Found{""});
  AnswerNext(std::string("a"));
  AnswerNext(std::string("b"));
  Find("A");
  Find("C");
  EXPECT_EQ(found_, (Found{"", "a", "b", "a", ""}));
  EXPECT_EQ(asked_, 2);
}

TEST_F(AppDirectoryTest, AnAnswerInsideTheQuestionWorks) {
  directory_ = std::make_unique<AppDirectory>([](const std::string&, Answer answer) { answer(std::string("at_once")); },
                                              timers_, clock_);
  Find("A");
  EXPECT_EQ(found_, Found{"at_once"});
  EXPECT_EQ(timers_.pending(), 0u);
}

TEST_F(AppDirectoryTest, WhoIsToldMayAskForMore) {
  directory_->Find("A", [this](const std::string&) {
    for (char name = 'B'; name <= 'Z'; ++name) Find(std::string(1, name));
  });
  Find("A");
  AnswerNext(std::string("app"));
  EXPECT_EQ(found_, Found{"app"});
  EXPECT_EQ(asked_, 26);
}

}  // namespace
}  // namespace composio::ingest
