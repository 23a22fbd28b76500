// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <utility>

#include "service/transcode/json_to_wire.h"
#include "service/transcode/table_set.h"
#include "service/transcode/wire_to_json.h"
#include "service/upstream/proxy_options.h"
#include "service/upstream/request_builder.h"
#include "service/upstream/rule.h"

namespace composio::upstream {

// What all proxied methods share: the settings, and each worker's own tools. Constant but for what belongs to a worker,
// which only that worker's thread touches.
struct ProxyShared {
  struct Worker {
    explicit Worker(const ProxyWorker& from) : lent(from) {}

    const ProxyWorker lent;
    RequestBuilder builder;
    transcode::WireToJson to_json;
    transcode::JsonToWire to_wire;
  };

  ProxyShared(ProxyDeps deps, std::string checked_base_url);

  base::Clock& clock;
  base::Random& random;
  const ProxyOptions options;
  const std::string base_url;
  std::deque<Worker> workers;  // by index; they cannot move
  transcode::TableSet tables;
};

// One proxied method. Thread-safe; its calls must end before it does.
struct ProxyMethod {
  ProxyMethod(std::shared_ptr<ProxyShared> all, Rule its_rule) : shared(std::move(all)), rule(std::move(its_rule)) {}

  const std::shared_ptr<ProxyShared> shared;
  const Rule rule;
};

}  // namespace composio::upstream
