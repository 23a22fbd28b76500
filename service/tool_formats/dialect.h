// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "service/tool_formats/schema/json.h"
#include "service/tool_formats/schema/names.h"

namespace composio::tool_formats {

// What a model is told of a tool.
struct Declaration {
  std::string name;
  std::string title;
  std::string description;
  Json schema;
  // Whether the schema keeps to what OpenAI's strict mode demands.
  bool strict = false;
};

// A tool call of a model.
struct ModelCall {
  // Empty where the dialect has none or the model gave none.
  Json id;
  // The tool's name as the model wrote it.
  std::string name;
  // As it came: an object, or the text of one.
  Json arguments;
};

// What came of a call, for the model.
struct CallResult {
  bool successful = false;
  // Why not.
  std::string error;
  // The tool's data; an object where the tool ran.
  Json data;
};

// How one kind of language model wants tools and writes calls. Immutable, without state; all lives as long as the
// program.
class Dialect {
 public:
  virtual ~Dialect() = default;

  // Which names a tool may have.
  virtual NameRule tool_names() const { return {"-", 64}; }
  // Makes a schema that the model's API takes; marks stay in. Whether it is strict.
  virtual bool Repair(Json& schema) const = 0;
  // The entry in the request's list of tools.
  virtual Json Declare(const Declaration& declaration) const = 0;
  // The calls in a model's answer, whole or in part: the response, its message, or the list of calls. None is no error;
  // INVALID_ARGUMENT without details where this is no answer of this dialect.
  virtual absl::StatusOr<std::vector<ModelCall>> ReadCalls(const Json& answer) const = 0;
  // What is added to the conversation, a list; `calls` and `results` are of the same length.
  virtual Json WriteResults(const std::vector<ModelCall>& calls, const std::vector<CallResult>& results) const = 0;
};

const Dialect& OpenAiChat(bool strict);
const Dialect& OpenAiResponses(bool strict);
const Dialect& Anthropic();
const Dialect& Gemini();
const Dialect& Mcp();
const Dialect& JsonSchema();

// The whole result, as most dialects give it back.
Json WholeResult(const CallResult& result);
// The items of `answer` where it is a list, else it alone.
std::vector<Json> AsItems(const Json& answer);

}  // namespace composio::tool_formats
