// SPDX-License-Identifier: Apache-2.0
#include "service/router/router.h"

#include <gtest/gtest.h>

#include "service/base/error.h"
#include "service/router/unary_handler.h"
#include "tests/fakes/fake_call.h"

namespace composio::router {
namespace {

TEST(Router, CallGoesToTheHandlerOfItsMethod) {
  Router router;
  router.Register("/a.B/C", UnaryHandler([](CallContext&, const base::Buffer& request) {
                    return base::Buffer("got " + std::string(request.Flatten().view()));
                  }));
  fakes::FakeCall call("/a.B/C");
  call.Deliver("ping");
  router.Start(call.Ptr());
  call.RunUntilIdle();
  ASSERT_EQ(call.written().size(), 1u);
  EXPECT_EQ(call.written()[0], "got ping");
  EXPECT_TRUE(call.status()->ok());
  call.Cancel();
}

TEST(Router, UnknownMethodIsUnimplementedAndSaysWhatToDo) {
  fakes::FakeCall call("/a.B/Missing");
  Router().Start(call.Ptr());
  ASSERT_TRUE(call.status());
  EXPECT_EQ(call.status()->code(), absl::StatusCode::kUnimplemented);
  EXPECT_EQ(base::ReasonOf(*call.status()), gateway::v1::ERROR_REASON_METHOD_UNKNOWN);
}

TEST(Router, ALongUnknownPathIsNotEchoedWhole) {
  EXPECT_LT(Router::NotServed(std::string(100'000, 'x')).message().size(), 400u);
}

TEST(UnaryHandler, ErrorOfTheFunctionEndsTheCallWithoutAnswer) {
  Router router;
  router.Register("/a.B/C", UnaryHandler([](CallContext&, const base::Buffer&) -> absl::StatusOr<base::Buffer> {
                    return base::InvalidField("x", "is bad");
                  }));
  fakes::FakeCall call("/a.B/C");
  call.Deliver("");
  router.Start(call.Ptr());
  call.RunUntilIdle();
  EXPECT_TRUE(call.written().empty());
  EXPECT_EQ(base::ReasonOf(*call.status()), gateway::v1::ERROR_REASON_INVALID_FIELD);
  call.Cancel();
}

TEST(UnaryHandler, CallWithoutAMessageIsMalformed) {
  Router router;
  router.Register("/a.B/C", UnaryHandler([](CallContext&, const base::Buffer&) { return base::Buffer("x"); }));
  fakes::FakeCall call("/a.B/C");
  call.HalfClose();
  router.Start(call.Ptr());
  call.RunUntilIdle();
  EXPECT_EQ(base::ReasonOf(*call.status()), gateway::v1::ERROR_REASON_REQUEST_MALFORMED);
  call.Cancel();
}

}  // namespace
}  // namespace composio::router
