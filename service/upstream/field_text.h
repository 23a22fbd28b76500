// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/upstream/rule.h"
#include "service/upstream/wire_reader.h"

namespace composio::upstream {

// Whether the wire type of `value` fits `kind`; a list of numbers may also come packed (see AppendPacked).
bool FitsWire(TextKind kind, WireField::Type type);

// Whether this is the value that a field without presence has when it is not sent.
bool IsZero(const WireField& value);

// Appends one value as text for a path, query or header: numbers in decimal, true and false, enum values as Composio's
// strings, bytes in base64, timestamps as RFC 3339. INVALID_FIELD, naming `field`, where the value has no such text.
absl::Status AppendText(const RequestField& field, TextKind kind, const WireField& value, std::string& to);

// Takes a packed list of numbers apart; false where the bytes are no such list.
bool Unpack(TextKind kind, absl::string_view packed, std::vector<WireField>& to);

}  // namespace composio::upstream
