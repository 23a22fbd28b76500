// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sandbox/wire/json.h"

namespace composio::sandbox {

// What the apps hold: collections of JSON objects, found by field values. `where` is an object of field → value; null
// values do not count; texts are compared without case. Not thread-safe.
class Records {
 public:
  // A collection keeps at most this many items; the oldest go first.
  static constexpr size_t kMaxItems = 10'000;

  // Replaces what is there by {"collection": [item, …], …}.
  void Load(const std::string& app, const Json& collections);
  void Clear() { collections_.clear(); }

  // Adds an item; one that equals it in all fields of `unique` (a list of names) is replaced.
  void Put(const std::string& app, const std::string& collection, const Json& unique, Json item);
  // The first match; null where there is none.
  Json Find(const std::string& app, const std::string& collection, const Json& where) const;
  std::vector<Json> List(const std::string& app, const std::string& collection, const Json& where, size_t limit) const;
  // Merges those `fields` that are not null into the first match and returns it; null where there is none.
  Json Update(const std::string& app, const std::string& collection, const Json& where, const Json& fields);
  // Whether there was a match to remove.
  bool Remove(const std::string& app, const std::string& collection, const Json& where);

 private:
  std::vector<Json>& Of(const std::string& app, const std::string& collection) {
    return collections_[app + "/" + collection];
  }

  std::map<std::string, std::vector<Json>> collections_;
};

}  // namespace composio::sandbox
