// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/chunk_assembler.h"

#include <algorithm>

namespace composio::ingest::pusher {

bool ChunkAssembler::Message::complete() const {
  if (last < 0 || parts.size() <= static_cast<size_t>(last)) return false;
  // Indices are distinct and not negative: so many of them up to `last` are all of them.
  return std::distance(parts.begin(), parts.upper_bound(last)) == last + 1;
}

std::string ChunkAssembler::Message::Join() {
  LenientText whole;
  for (auto part = parts.begin(); part != parts.end() && part->first <= last; ++part) whole.Append(part->second);
  return std::move(whole).Take();
}

absl::optional<std::string> ChunkAssembler::Add(Chunk chunk) {
  Expire();
  if (chunk.index < 0 || chunk.index > limits_.max_index || WasCompleted(chunk.id)) return absl::nullopt;
  Message& message = Find(chunk.id);
  if (chunk.final) message.last = chunk.index;
  const auto [part, is_new] = message.parts.try_emplace(chunk.index);
  const size_t before = is_new ? 0 : part->second.bytes();
  part->second = std::move(chunk.text);
  message.bytes += part->second.bytes() - before;
  bytes_ += part->second.bytes() - before;
  if (message.complete()) {
    std::string text = message.Join();
    completed_.emplace_back(chunk.id, clock_.SteadyNow());
    if (completed_.size() > limits_.max_messages) completed_.pop_front();
    Forget(messages_.find(chunk.id));
    return text;
  }
  while (bytes_ > limits_.max_bytes) GiveUpOldest();
  return absl::nullopt;
}

ChunkAssembler::Message& ChunkAssembler::Find(const std::string& id) {
  auto [found, is_new] = messages_.try_emplace(id);
  if (is_new) {
    found->second.begun = clock_.SteadyNow();
    order_.push_back(id);
    if (messages_.size() > limits_.max_messages) GiveUpOldest();
  }
  return found->second;
}

bool ChunkAssembler::WasCompleted(const std::string& id) {
  return std::any_of(completed_.begin(), completed_.end(), [&id](const auto& entry) { return entry.first == id; });
}

void ChunkAssembler::Expire() {
  const base::SteadyTime now = clock_.SteadyNow();
  const auto max_age = absl::ToChronoNanoseconds(limits_.max_age);
  while (!order_.empty() && now - messages_.at(order_.front()).begun >= max_age) GiveUpOldest();
  while (!completed_.empty() && now - completed_.front().second >= max_age) completed_.pop_front();
}

void ChunkAssembler::Reset() {
  while (!order_.empty()) GiveUpOldest();
  completed_.clear();
}

void ChunkAssembler::GiveUpOldest() {
  ++given_up_;
  Forget(messages_.find(order_.front()));
}

void ChunkAssembler::Forget(Messages::iterator found) {
  bytes_ -= found->second.bytes;
  order_.erase(std::find(order_.begin(), order_.end(), found->first));
  messages_.erase(found);
}

}  // namespace composio::ingest::pusher
