// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/openai.h"

#include "service/tool_formats/schema/mend_shape.h"
#include "service/tool_formats/schema/merge.h"
#include "service/tool_formats/schema/references.h"
#include "service/tool_formats/schema/simplify.h"
#include "service/tool_formats/schema/strict.h"

namespace composio::tool_formats {
namespace {

// Then what the root refers to becomes part of it.
bool RootIsComposed(const Json& schema) {
  for (const char* keyword : {"$ref", "allOf", "anyOf", "oneOf"}) {
    if (schema.contains(keyword)) return true;
  }
  return false;
}

}  // namespace

bool RepairForOpenAi(Json& schema, bool strict) {
  MendShape(schema);
  if (RootIsComposed(schema)) {
    InlineReferences(schema);
  } else {
    MendReferences(schema);
  }
  MendRoot(schema);
  FlattenRoot(schema);
  TuplesToLists(schema);
  FillTypes(schema);
  if (!strict) return false;
  MergeAllOf(schema);
  return MakeStrict(schema);
}

}  // namespace composio::tool_formats
