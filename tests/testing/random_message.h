// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/message.h>

#include <random>
#include <string>

namespace composio::testing {

// Fills `message` with values that JSON can carry, fields chosen at random, messages inside it down to `depth`. Scalars
// lean to the ends of their ranges, strings to what needs care.
void FillAtRandom(std::mt19937_64& random, int depth, google::protobuf::Message* message);

// Text of up to some dozen characters, some of them not ASCII or in need of escapes.
std::string RandomText(std::mt19937_64& random);

}  // namespace composio::testing
