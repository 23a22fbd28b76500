// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/event_log_contract.h"

#include <cstdlib>
#include <filesystem>
#include <thread>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/events/gap_record.h"

namespace composio::contract {

using events::AppendResult;
using events::EventPtr;
using events::EventRecord;
using events::ReadResult;

void EventLogContract::Open(const events::Retention& retention) {
  static int count = 0;
  const std::string directory = absl::StrCat(getenv("TEST_TMPDIR"), "/log", ++count);
  log_ = GetParam()(directory, retention, clock_);
  ASSERT_NE(log_, nullptr);
}

EventRecord EventLogContract::Record(const std::string& id) {
  EventRecord record;
  record.event_id = id;
  record.type = "composio.trigger.message";
  record.body = base::Slice::Copy(R"({"data":{"n":12345}})");
  record.payload = record.body.Sub(8, 11);
  return record;
}

EventRecord EventLogContract::Sighting(const std::string& id, events::Transport transport) {
  EventRecord record = Keyless(id, transport);
  record.webhook_id = id;
  return record;
}

EventRecord EventLogContract::Keyless(const std::string& id, events::Transport transport) {
  EventRecord record = Record(id);
  record.transport = transport;
  record.version = events::PayloadVersion::kV2;
  record.trigger = "ti_1";
  record.receive_time = clock_.Now();
  return record;
}

AppendResult EventLogContract::Append(EventRecord record, std::vector<std::string> keys) {
  absl::optional<absl::StatusOr<AppendResult>> result;
  log().Append({std::move(record), std::move(keys), &executor_,
                [&](absl::StatusOr<AppendResult> answer) { result = std::move(answer); }});
  absl::StatusOr<AppendResult> answer = executor_.Await(result);
  EXPECT_TRUE(answer.ok()) << answer.status();
  return answer.ok() ? *answer : AppendResult();
}

ReadResult EventLogContract::Read(events::ReadParams params) {
  absl::optional<absl::StatusOr<ReadResult>> result;
  params.executor = &executor_;
  params.done = [&](absl::StatusOr<ReadResult> answer) { result = std::move(answer); };
  log().Read(std::move(params));
  absl::StatusOr<ReadResult> answer = executor_.Await(result);
  EXPECT_TRUE(answer.ok()) << answer.status();
  return answer.ok() ? *std::move(answer) : ReadResult();
}

EventPtr EventLogContract::Find(const std::string& id, const std::string& project) {
  absl::optional<absl::StatusOr<EventPtr>> result;
  log().FindEvent({project, id, &executor_, [&](absl::StatusOr<EventPtr> answer) { result = std::move(answer); }});
  absl::StatusOr<EventPtr> answer = executor_.Await(result);
  EXPECT_TRUE(answer.ok()) << answer.status();
  return answer.ok() ? *answer : nullptr;
}

uint64_t EventLogContract::FindTime(absl::Time time) {
  absl::optional<absl::StatusOr<uint64_t>> result;
  log().FindTime({time, &executor_, [&](absl::StatusOr<uint64_t> answer) { result = std::move(answer); }});
  absl::StatusOr<uint64_t> answer = executor_.Await(result);
  EXPECT_TRUE(answer.ok()) << answer.status();
  return answer.value_or(0);
}

std::string EventLogContract::OpenGaps() {
  absl::optional<absl::StatusOr<std::vector<EventPtr>>> result;
  log().OpenGaps({&executor_, [&](absl::StatusOr<std::vector<EventPtr>> answer) { result = std::move(answer); }});
  absl::StatusOr<std::vector<EventPtr>> answer = executor_.Await(result);
  EXPECT_TRUE(answer.ok()) << answer.status();
  return answer.ok() ? Ids(*answer) : "";
}

void EventLogContract::AwaitEarliest(uint64_t position) {
  for (;;) {
    const uint64_t earliest = ReadAll().earliest;
    if (earliest == position) break;
    ASSERT_LT(earliest, position);
  }
  EXPECT_EQ(log().State().earliest, position);
}

std::string EventLogContract::Ids(const std::vector<EventPtr>& events) {
  return absl::StrJoin(events, " ", [](std::string* out, const EventPtr& event) { *out += event->record().event_id; });
}

TEST_P(EventLogContract, AnEmptyLogStartsAtPositionOne) {
  Open();
  const events::LogState state = log().State();
  EXPECT_EQ(state.earliest, 1u);
  EXPECT_EQ(state.head, 0u);
  EXPECT_EQ(state.count, 0u);
  EXPECT_NE(state.epoch, 0u);
  EXPECT_FALSE(state.head_time);
  EXPECT_EQ(Read({1, 100}).events.size(), 0u);
  EXPECT_EQ(FindTime(clock_.Now()), 1u);
  EXPECT_EQ(Find("none"), nullptr);
}

TEST_P(EventLogContract, PositionsAscendFromOneAndAreRead) {
  Open();
  EXPECT_EQ(Append("a").position, 1u);
  EXPECT_EQ(Append("b").position, 2u);
  const ReadResult all = ReadAll();
  EXPECT_EQ(Ids(all.events), "a b");
  EXPECT_EQ(all.next, 3u);
  EXPECT_EQ(all.earliest, 1u);
  const events::LogState state = log().State();
  EXPECT_EQ(state.head, 2u);
  EXPECT_EQ(state.count, 2u);
  EXPECT_GT(state.bytes, 40u);
  EXPECT_TRUE(state.counts_exact);
}

TEST_P(EventLogContract, EveryFieldComesBackAsItWasWritten) {
  Open();
  EventRecord record = Record("id-1");
  record.project = "p";
  record.app = "github";
  record.trigger_type = "GITHUB_STAR_ADDED_EVENT";
  record.trigger = "ti_1";
  record.connection = "ca_1";
  record.auth_config = "ac_1";
  record.user_id = "ué";
  record.log_id = "log_1";
  record.legacy_trigger = "uuid-1";
  record.legacy_connection = "uuid-2";
  record.occur_time = absl::FromUnixMillis(1'600'000'000'123);
  record.receive_time = absl::FromUnixMillis(1'699'999'999'456);
  record.transport = events::Transport::kWebhook;
  record.version = events::PayloadVersion::kV3;
  record.webhook_id = "msg_1";
  record.traceparent = "00-1-2-01";
  record.payload_kind = events::PayloadKind::kJson;
  Append(record);
  const EventRecord read = ReadAll().events.at(0)->record();
  for (std::string EventRecord::*field :
       {&EventRecord::project, &EventRecord::event_id, &EventRecord::type, &EventRecord::app,
        &EventRecord::trigger_type, &EventRecord::trigger, &EventRecord::connection, &EventRecord::auth_config,
        &EventRecord::user_id, &EventRecord::log_id, &EventRecord::legacy_trigger, &EventRecord::legacy_connection,
        &EventRecord::webhook_id, &EventRecord::traceparent}) {
    EXPECT_EQ(read.*field, record.*field);
  }
  EXPECT_EQ(read.kind, record.kind);
  EXPECT_EQ(read.occur_time, record.occur_time);
  EXPECT_EQ(read.receive_time, record.receive_time);
  EXPECT_EQ(read.transport, record.transport);
  EXPECT_EQ(read.version, record.version);
  EXPECT_EQ(read.payload_kind, record.payload_kind);
  EXPECT_EQ(read.create_time, clock_.Now());
  EXPECT_EQ(read.body.view(), record.body.view());
  EXPECT_EQ(read.payload.view(), R"({"n":12345})");
  EXPECT_EQ(read.payload.view().data() - read.body.view().data(), 8) << "the payload shares the body's bytes";
}

TEST_P(EventLogContract, APayloadThatIsNoRunOfTheBodyIsKeptToo) {
  Open();
  EventRecord record = Record("v2");
  record.payload = base::Slice::Copy(R"({"other":1})");
  Append(record);
  EXPECT_EQ(ReadAll().events.at(0)->record().payload.view(), R"({"other":1})");
}

TEST_P(EventLogContract, ARecordWithAKnownKeyIsADuplicateOfTheFirst) {
  Open();
  Append("a", {"webhook-1", "log-1"});
  Append("b");
  for (const auto& [id, key] : {std::pair("c", "webhook-1"), {"c", "log-1"}, {"a", "other"}}) {
    const AppendResult result = Append(id, {key});
    EXPECT_TRUE(result.duplicate) << id << key;
    EXPECT_EQ(result.position, 1u);
  }
  EXPECT_EQ(Ids(ReadAll().events), "a b");
  EXPECT_EQ(Find("a")->record().duplicate_count, 3u);
  EXPECT_EQ(Find("a")->record().last_duplicate_time, clock_.Now());
  EXPECT_EQ(Find("b")->record().duplicate_count, 0u);
  EXPECT_FALSE(Find("b")->record().last_duplicate_time);
}

TEST_P(EventLogContract, KeysOfAnotherProjectAreOtherKeys) {
  Open();
  Append("a", {"k"});
  EXPECT_TRUE(log().State().CountsEventsFrom(1, "default"));
  EXPECT_FALSE(log().State().CountsEventsFrom(1, "other")) << "positions count the records of `default`";
  EventRecord other = Record("a");
  other.project = "other";
  EXPECT_FALSE(Append(other, {"k"}).duplicate);
  EXPECT_FALSE(log().State().CountsEventsFrom(1, "default")) << "positions count two projects now";
  EXPECT_EQ(Find("a", "other")->record().position, 2u);
}

TEST_P(EventLogContract, EmptyKeysMakeNoDuplicates) {
  Open();
  EXPECT_FALSE(Append("a", {"", ""}).duplicate);
  EXPECT_FALSE(Append("b", {""}).duplicate);
}

TEST_P(EventLogContract, ADuplicateWithinOneBatchIsFound) {
  Open();
  std::vector<absl::StatusOr<AppendResult>> results;
  std::vector<events::AppendParams> batch;
  for (const char* id : {"a", "b", "a"}) {
    batch.push_back({Record(id), {}, &executor_, [&](auto result) { results.push_back(std::move(result)); }});
  }
  log().Append(std::move(batch));
  while (results.size() < 3) executor_.RunOne();
  EXPECT_FALSE(results[0]->duplicate);
  EXPECT_EQ(results[1]->position, 2u);
  EXPECT_TRUE(results[2]->duplicate);
  EXPECT_EQ(results[2]->position, 1u);
}

TEST_P(EventLogContract, AChunkEndsAtItsLimitAndSaysWhereToGoOn) {
  Open();
  for (const char* id : {"a", "b", "c", "d", "e"}) Append(id);
  ReadResult chunk = Read({2, 6, false, false, 2});
  EXPECT_EQ(Ids(chunk.events), "b c");
  EXPECT_EQ(chunk.next, 4u);
  chunk = Read({chunk.next, 6, false, false, 2});
  EXPECT_EQ(Ids(chunk.events), "d e");
  EXPECT_EQ(chunk.next, 6u);
  EXPECT_EQ(Ids(Read({1, 6, false, false, 256, 1}).events), "a") << "at least one record, however large";
  EXPECT_EQ(Ids(Read({2, 4}).events), "b c") << "the upper bound is not read";
}

TEST_P(EventLogContract, ReadsNewestFirst) {
  Open();
  for (const char* id : {"a", "b", "c", "d"}) Append(id);
  ReadResult chunk = Read({4, 1, true, false, 2});
  EXPECT_EQ(Ids(chunk.events), "c b") << "from is not read";
  EXPECT_EQ(chunk.next, 2u);
  chunk = Read({chunk.next, 1, true});
  EXPECT_EQ(Ids(chunk.events), "a");
  EXPECT_EQ(chunk.next, 1u);
}

TEST_P(EventLogContract, AnAttributesOnlyReadLeavesTheBodyOut) {
  Open();
  Append("a");
  events::ReadParams params{1, 2};
  params.attributes_only = true;
  const ReadResult result = Read(std::move(params));
  EXPECT_EQ(Ids(result.events), "a");
  EXPECT_TRUE(result.events[0]->record().body.empty());
}

TEST_P(EventLogContract, CreateTimeNeverGoesBackAndIsSearched) {
  Open();
  const absl::Time start = clock_.Now();
  Append("a");
  clock_.Advance(absl::Seconds(10));
  Append("b");
  clock_.Advance(absl::Seconds(-30));
  Append("c");
  const auto events = ReadAll().events;
  EXPECT_EQ(events[1]->record().create_time, start + absl::Seconds(10));
  EXPECT_EQ(events[2]->record().create_time, start + absl::Seconds(10));
  EXPECT_EQ(FindTime(start - absl::Hours(1)), 1u);
  EXPECT_EQ(FindTime(start), 1u);
  EXPECT_EQ(FindTime(start + absl::Seconds(1)), 2u);
  EXPECT_EQ(FindTime(start + absl::Seconds(10)), 2u);
  EXPECT_EQ(FindTime(start + absl::Seconds(11)), 4u);
}

TEST_P(EventLogContract, AWatcherGetsEveryBatchOnceBeforeTheAppenderHears) {
  Open();
  Append("before");
  std::string seen;
  EXPECT_EQ(log().Watch(&executor_, [&](events::CommittedBatch batch) { seen += Ids(*batch) + ";"; }), 2u);
  Append("a");
  EXPECT_EQ(seen, "a;");
  Append("a");
  EXPECT_EQ(seen, "a;") << "a duplicate is nothing new";
  Append("b");
  EXPECT_EQ(seen, "a;b;");
}

TEST_P(EventLogContract, RetentionByNumberRemovesTheOldest) {
  Open({absl::InfiniteDuration(), 2, 0});
  for (const char* id : {"a", "b", "c", "d"}) Append(id);
  AwaitEarliest(3);
  const ReadResult result = Read({1, 5});
  EXPECT_EQ(Ids(result.events), "c d");
  EXPECT_EQ(result.earliest, 3u) << "the hole is told";
  EXPECT_EQ(result.earliest_time, clock_.Now());
  EXPECT_EQ(Find("a"), nullptr);
  EXPECT_TRUE(Append("a").duplicate) << "what was removed is still known";
}

TEST_P(EventLogContract, RetentionByAgeRemovesTheOldest) {
  Open({absl::Minutes(1), 0, 0});
  Append("a");
  clock_.Advance(absl::Seconds(61));
  Append("b");
  AwaitEarliest(2);
  EXPECT_EQ(Ids(ReadAll().events), "b");
  EXPECT_EQ(ReadAll().earliest_time, clock_.Now());
}

TEST_P(EventLogContract, RetentionByBytesRemovesTheOldest) {
  Open({absl::InfiniteDuration(), 0, 20'000});
  for (const char* id : {"a", "b", "c"}) {
    EventRecord record = Record(id);
    record.body = base::Slice(std::string(9'000, 'x'));
    record.payload = record.body;
    Append(record);
  }
  while (log().State().bytes > 20'000) std::this_thread::yield();
  EXPECT_GT(log().State().earliest, 1u);
  EXPECT_LE(log().State().count, 2u);
}

TEST_P(EventLogContract, EverySightingIsRecordedAndTheEventStaysAsItWas) {
  Open();
  EventRecord record = Sighting("msg_1", events::Transport::kWebhook);
  Append(record, {"msg_1"});
  clock_.Advance(absl::Milliseconds(250));
  EXPECT_TRUE(Append(Sighting("msg_1", events::Transport::kRealtime)).duplicate);
  clock_.Advance(absl::Seconds(5));
  EXPECT_TRUE(Append(Sighting("msg_1", events::Transport::kWebhook)).duplicate);
  EXPECT_TRUE(Append(Sighting("msg_1", events::Transport::kWebhook)).duplicate);
  for (const EventPtr& event : {Find("msg_1"), ReadAll().events.at(0)}) {
    const EventRecord& read = event->record();
    EXPECT_EQ(read.transport, events::Transport::kWebhook);
    EXPECT_EQ(read.receive_time, record.receive_time);
    EXPECT_EQ(read.duplicate_count, 3u);
    ASSERT_EQ(read.sightings.size(), 3u);
    EXPECT_EQ(read.sightings[0].transport, events::Transport::kRealtime);
    EXPECT_EQ(read.sightings[0].time, record.receive_time + absl::Milliseconds(250));
    EXPECT_EQ(read.sightings[0].attempt, 1u);
    EXPECT_EQ(read.sightings[0].latency, absl::Milliseconds(250));
    EXPECT_EQ(read.sightings[1].transport, events::Transport::kWebhook);
    EXPECT_EQ(read.sightings[1].attempt, 2u);
    EXPECT_EQ(read.sightings[2].attempt, 3u);
  }
}

TEST_P(EventLogContract, SightingsAreBounded) {
  Open();
  for (uint64_t i = 0; i < events::kMaxSightings + 5; ++i) Append(Sighting("msg_1", events::Transport::kWebhook));
  EXPECT_EQ(Find("msg_1")->record().sightings.size(), events::kMaxSightings);
  EXPECT_EQ(Find("msg_1")->record().duplicate_count, events::kMaxSightings + 4);
}

TEST_P(EventLogContract, ASightingWithoutAKeyPairsAcrossTransports) {
  Open();
  EXPECT_EQ(Append(Sighting("msg_1", events::Transport::kWebhook)).position, 1u);
  EventRecord other = Keyless("evt_1", events::Transport::kRealtime);
  other.payload = base::Slice::Copy("{ \"n\" : 12345.0 }");
  const AppendResult result = Append(other);
  EXPECT_TRUE(result.duplicate) << "one value in two spellings";
  EXPECT_EQ(result.position, 1u);
  EXPECT_FALSE(Append(Keyless("evt_2", events::Transport::kRealtime)).duplicate) << "it has its pair";
  EXPECT_TRUE(Append(Sighting("msg_2", events::Transport::kWebhook)).duplicate) << "of the second";
  EXPECT_TRUE(Append(Sighting("msg_2", events::Transport::kWebhook)).duplicate) << "by its key from now on";
  EXPECT_FALSE(Append(Sighting("msg_3", events::Transport::kWebhook)).duplicate);
}

TEST_P(EventLogContract, TwoSightingsWithoutAKeyOnOneTransportAreTwoEvents) {
  Open();
  for (const char* id : {"evt_1", "evt_2"}) {
    EXPECT_FALSE(Append(Keyless(id, events::Transport::kRealtime)).duplicate);
  }
  EXPECT_EQ(Append(Sighting("msg_1", events::Transport::kWebhook)).position, 1u) << "the oldest first";
  EXPECT_EQ(Append(Sighting("msg_2", events::Transport::kWebhook)).position, 2u);
  EXPECT_EQ(Append(Sighting("msg_3", events::Transport::kWebhook)).position, 3u);
}

TEST_P(EventLogContract, ContentIsComparedOnlyWhereAKeyIsMissing) {
  Open();
  EXPECT_FALSE(Append(Sighting("msg_1", events::Transport::kWebhook)).duplicate);
  EXPECT_FALSE(Append(Sighting("msg_2", events::Transport::kRealtime)).duplicate) << "each has a key of its own";
  for (const char* field : {"trigger", "payload", "project", "test"}) {
    EventRecord other = Keyless(field, events::Transport::kRealtime);
    if (field == std::string("trigger")) other.trigger = "ti_other";
    if (field == std::string("payload")) other.payload = base::Slice::Copy(R"({"n":1})");
    if (field == std::string("project")) other.project = "other";
    if (field == std::string("test")) other.transport = events::Transport::kTest;
    EXPECT_FALSE(Append(other).duplicate) << field;
  }
}

TEST_P(EventLogContract, ContentIsComparedByEitherIdOfTheTrigger) {
  Open();
  EventRecord first = Sighting("msg_1", events::Transport::kWebhook);
  first.trigger = first.legacy_trigger = "7f8e9d0c-1b2a-4c4d-8e6f-7a8b9c0d1e2f";
  Append(first);
  EventRecord second = Keyless("evt_1", events::Transport::kRealtime);
  second.legacy_trigger = first.trigger;
  EXPECT_TRUE(Append(second).duplicate);
}

TEST_P(EventLogContract, ContentIsComparedWithinTenMinutes) {
  Open();
  Append(Keyless("evt_1", events::Transport::kRealtime));
  clock_.Advance(absl::Minutes(10));
  EXPECT_TRUE(Append(Sighting("msg_1", events::Transport::kWebhook)).duplicate);
  Append(Keyless("evt_2", events::Transport::kRealtime));
  clock_.Advance(absl::Minutes(10) + absl::Milliseconds(1));
  EXPECT_FALSE(Append(Sighting("msg_2", events::Transport::kWebhook)).duplicate);
  EventRecord recovered = Sighting("evt_log", events::Transport::kRecovered);
  recovered.log_id = "log_1";
  recovered.occur_time = clock_.Now() - absl::Minutes(5);
  EXPECT_EQ(Append(recovered, {"log_1"}).position, 2u) << "counts from when it happened";
}

TEST_P(EventLogContract, AGapHasAPositionAndIsNoEvent) {
  Open();
  Append("a");
  const events::SourceOutage outage{"gap_1", clock_.Now() - absl::Minutes(2), clock_.Now() - absl::Minutes(1), true};
  EXPECT_EQ(Append(events::MakeGap("p", outage)).position, 2u);
  Append("b");
  EXPECT_EQ(Append(events::MakeGapRepaired("p", {"gap_1", 7, true})).position, 4u);
  const auto records = ReadAll().events;
  ASSERT_EQ(records.size(), 4u);
  EXPECT_EQ(records[1]->record().kind, events::RecordKind::kGap);
  EXPECT_EQ(records[1]->record().project, "p");
  const events::SourceOutage read = events::ReadGap(records[1]->record());
  EXPECT_EQ(read.gap_id, "gap_1");
  EXPECT_EQ(read.from, outage.from);
  EXPECT_EQ(read.to, outage.to);
  EXPECT_TRUE(read.repair_pending);
  const events::GapRepair repair = events::ReadGapRepaired(records[3]->record());
  EXPECT_EQ(repair.gap_id, "gap_1");
  EXPECT_EQ(repair.recovered_events, 7u);
  EXPECT_TRUE(repair.complete);
  EXPECT_EQ(Find("gap_1", "p"), nullptr) << "what is found by its id is an event";
  EXPECT_EQ(log().State().count, 2u);
  EXPECT_EQ(log().State().head, 4u);
}

TEST_P(EventLogContract, CountsAreExactBehindTheLastGap) {
  Open();
  Append("a");
  EXPECT_TRUE(log().State().CountsEventsFrom(1, "default"));
  Append(events::MakeGap(events::kDefaultProject, {"gap_1", clock_.Now(), clock_.Now()}));
  Append("b");
  EXPECT_FALSE(log().State().CountsEventsFrom(1, "default"));
  EXPECT_FALSE(log().State().CountsEventsFrom(2, "default"));
  EXPECT_TRUE(log().State().CountsEventsFrom(3, "default"));
}

TEST_P(EventLogContract, AGapIsOpenUntilItIsRepaired) {
  Open();
  Append(events::MakeGap("p", {"gap_1", clock_.Now(), clock_.Now(), true}));
  Append(events::MakeGap("q", {"gap_2", clock_.Now(), clock_.Now(), true}));
  EXPECT_TRUE(Append(events::MakeGap("p", {"gap_1", clock_.Now(), clock_.Now(), true})).duplicate);
  EXPECT_EQ(OpenGaps(), "gap_1 gap_2");
  Append(events::MakeGapRepaired("p", {"gap_1"}));
  EXPECT_EQ(OpenGaps(), "gap_2");
}

TEST_P(EventLogContract, RetentionRemovesGapsLikeEvents) {
  Open({absl::InfiniteDuration(), 2, 0});
  Append(events::MakeGap(events::kDefaultProject, {"gap_1", clock_.Now(), clock_.Now(), true}));
  for (const char* id : {"a", "b"}) Append(id);
  AwaitEarliest(2);
  EXPECT_EQ(OpenGaps(), "");
  EXPECT_EQ(log().State().count, 2u);
  EXPECT_EQ(log().State().last_gap, 0u);
  EXPECT_EQ(Ids(ReadAll().events), "a b");
}

TEST_P(EventLogContract, PositionsGoOnAfterEverythingWasRemoved) {
  Open({absl::Seconds(1), 0, 0});
  Append("a");
  clock_.Advance(absl::Hours(1));
  EXPECT_EQ(Append("b").position, 2u);
  AwaitEarliest(2);
}

}  // namespace composio::contract
