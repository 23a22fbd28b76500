// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/route_table.h"

#include <gtest/gtest.h>

namespace composio::http_server {
namespace {

Route Make(std::string path, bool prefix = false, Surfaces surfaces = kAllSurfaces) {
  Route route;
  route.path = std::move(path);
  route.prefix = prefix;
  route.surfaces = surfaces;
  return route;
}

std::string Found(const RouteTable& table, absl::string_view path, Surfaces surfaces = kAllSurfaces) {
  const Route* route = table.Find(path, surfaces);
  return route ? route->path : "nothing";
}

TEST(RouteTable, ExactPathWinsThenTheLongestPrefix) {
  RouteTable table;
  table.Add(Make("/", true));
  table.Add(Make("/a/", true));
  table.Add(Make("/a/b/", true));
  table.Add(Make("/a/b/c"));
  EXPECT_EQ(Found(table, "/a/b/c"), "/a/b/c");
  EXPECT_EQ(Found(table, "/a/b/d"), "/a/b/");
  EXPECT_EQ(Found(table, "/a/x"), "/a/");
  EXPECT_EQ(Found(table, "/ab"), "/");
}

TEST(RouteTable, PathsAreExactToTheByte) {
  RouteTable table;
  table.Add(Make("/a"));
  for (const char* other : {"/a/", "/A", "/a%20", "//a", "", "a", "*"}) EXPECT_EQ(Found(table, other), "nothing");
}

TEST(RouteTable, RoutesOfOtherSurfacesAreNotThere) {
  RouteTable table;
  table.Add(Make("/hook", false, kWebhookSurface));
  table.Add(Make("/", true, kRestSurface));
  EXPECT_EQ(Found(table, "/hook", kWebhookSurface), "/hook");
  EXPECT_EQ(Found(table, "/hook", kRestSurface), "/");
  EXPECT_EQ(Found(table, "/other", kWebhookSurface), "nothing");
}

TEST(Route, GetBringsHeadAlong) {
  Route route = Make("/a");
  EXPECT_TRUE(route.Allows("BREW"));
  route.methods = {"GET", "POST"};
  EXPECT_TRUE(route.Allows("HEAD"));
  EXPECT_FALSE(route.Allows("PUT"));
  EXPECT_FALSE(route.Allows("get"));
  EXPECT_EQ(route.AllowedMethods(), "GET, POST, HEAD");
  route.methods = {"POST"};
  EXPECT_FALSE(route.Allows("HEAD"));
}

}  // namespace
}  // namespace composio::http_server
