// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "service/config/config.h"

namespace composio::app {

struct BannerParams {
  const config::Config& config;
  std::string address;          // as listened on
  std::string webhook_address;  // empty without a second listener
  std::string log_directory;
};

// What a person sees on start: where it listens, what is behind it, and the next command to type.
std::string Banner(const BannerParams& params);

// Why no events can arrive, with the commands that change it; empty where a source is configured.
std::string MissingSource(const config::Config& config);

}  // namespace composio::app
