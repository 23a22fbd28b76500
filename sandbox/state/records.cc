// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/records.h"

#include <algorithm>
#include <utility>

namespace composio::sandbox {
namespace {

bool Matches(const Json& item, const Json& where) {
  if (!where.is_object()) return true;
  for (const auto& [name, value] : where.items()) {
    if (!value.is_null() && !SameText(At(item, name), value)) return false;
  }
  return true;
}

template <class Items>
auto FindIn(Items& items, const Json& where) {
  return std::find_if(items.begin(), items.end(), [&](const Json& item) { return Matches(item, where); });
}

}  // namespace

void Records::Load(const std::string& app, const Json& collections) {
  if (!collections.is_object()) return;
  for (const auto& [name, items] : collections.items()) Of(app, name).assign(items.begin(), items.end());
}

void Records::Put(const std::string& app, const std::string& collection, const Json& unique, Json item) {
  std::vector<Json>& items = Of(app, collection);
  if (unique.is_array() && !unique.empty()) {
    Json where = Json::object();
    for (const Json& name : unique) where[AsText(name)] = At(item, AsText(name));
    if (auto it = FindIn(items, where); it != items.end()) {
      *it = std::move(item);
      return;
    }
  }
  if (items.size() >= kMaxItems) items.erase(items.begin());
  items.push_back(std::move(item));
}

Json Records::Find(const std::string& app, const std::string& collection, const Json& where) const {
  std::vector<Json> found = List(app, collection, where, 1);
  return found.empty() ? Json(nullptr) : found[0];
}

std::vector<Json> Records::List(const std::string& app, const std::string& collection, const Json& where,
                                size_t limit) const {
  std::vector<Json> out;
  auto items = collections_.find(app + "/" + collection);
  if (items == collections_.end()) return out;
  for (const Json& item : items->second) {
    if (out.size() >= limit) break;
    if (Matches(item, where)) out.push_back(item);
  }
  return out;
}

Json Records::Update(const std::string& app, const std::string& collection, const Json& where, const Json& fields) {
  std::vector<Json>& items = Of(app, collection);
  auto it = FindIn(items, where);
  if (it == items.end()) return nullptr;
  if (fields.is_object()) {
    for (const auto& [name, value] : fields.items()) {
      if (!value.is_null()) (*it)[name] = value;
    }
  }
  return *it;
}

bool Records::Remove(const std::string& app, const std::string& collection, const Json& where) {
  std::vector<Json>& items = Of(app, collection);
  auto it = FindIn(items, where);
  if (it == items.end()) return false;
  items.erase(it);
  return true;
}

}  // namespace composio::sandbox
