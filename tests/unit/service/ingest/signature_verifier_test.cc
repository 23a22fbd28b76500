// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/signature_verifier.h"

#include <gtest/gtest.h>

#include <limits>
#include <ostream>

#include "absl/strings/str_cat.h"

namespace composio::ingest {

void PrintTo(SignatureVerdict verdict, std::ostream* out) { *out << VerdictName(verdict); }

namespace {

struct Vector {
  const char* secret;
  const char* id;
  int64_t timestamp;
  absl::string_view body;
  const char* signature;
};

constexpr absl::string_view kEventBody =
    R"({"id":"msg_00000000-0000-4000-8000-000000000001","timestamp":"2026-01-15T10:30:00.000Z",)"
    R"("type":"composio.trigger.message","metadata":{"log_id":"log_1","trigger_slug":"GITHUB_COMMIT_EVENT",)"
    R"("trigger_id":"ti_1","connected_account_id":"ca_1","auth_config_id":"ac_1","user_id":"u1"},)"
    R"("data":{"message":"fix"}})";
constexpr absl::string_view kUnicodeBody = "{\"text\":\"h\xC3\xA9llo \xF0\x9F\x91\x8B\",\"n\":1.50}";

// Computed by another implementation of HMAC than the one under test.
constexpr Vector kVectors[] = {
    {"7f1c9a52e0b34d7d8a6e2b9c41d05f38", "msg_00000000-0000-4000-8000-000000000001", 1768473000, kEventBody,
     "v1,Jt6LJyDWqCxQ8zN+wTo8tRWRBb633qrm42m86aUWjKE="},
    {"gateway-test-secret", "msg_00000000-0000-4000-8000-000000000002", 1768473001, kUnicodeBody,
     "v1,YyOIFcxdwly7+igeIU7sQMNFTMIny7alqR9NT7NtaGY="},
    {"test-secret", "msg_test_001", 1700000000, R"({"test":"data"})",
     "v1,4Fay6rvxXDEbH+4oA1fYP2BR/Bwzn3/7ONj40iJQagY="},
    {"unicode-secret-key", "msg_test_002", 1700000001, R"({"message":"Hello World"})",
     "v1,ICmAFUlesRqIFA44bU6Wlce5GszoHjG+w7nurcu5EWc="},
    {"complex-secret", "msg_test_003", 1700000002, R"({"nested":{"array":[1,2,3],"object":{"key":"value"}}})",
     "v1,Vx/pw0yOiRRoxdfifaZ3zBKt4B3KkRKFVr6gLQNJs9Q="},
    {"empty-data-secret", "msg_test_004", 1700000003, R"({"data":{}})",
     "v1,IbLtu+G65OH8Gw7ZFqy38ru+Jrg96yWfueYMMdaFYs0="},
    {"secret!@#$%^&*()", "msg_test_005", 1700000004, R"({"test":true})",
     "v1,kUvMXJ0rouLoROxY70WIzV+zLQGpSRuCXv8evLTPjXg="},
};

// The same delivery signed with the three spellings of one secret.
constexpr char kPrefixedSecret[] = "whsec_Z2F0ZXdheS10ZXN0LXNlY3JldA==";
constexpr char kWhole[] = "v1,50lb0vCvXn91lNx3GSoC/1Zs1HnpI/lNuLeX6XYDcuM=";
constexpr char kStripped[] = "v1,QAlaLB7L/V21EMACiN0N9IFk9vxLnlJRI4u/OPNaGRw=";
constexpr char kDecoded[] = "v1,sE7ssQtAXESxfq3EkteRsQXfgFvrLnfp97Ez/1rpBBQ=";
constexpr int64_t kSentAt = 1768473002;

SignedDelivery Delivery(absl::string_view signatures, absl::string_view timestamp = "1768473002") {
  return {"msg_00000000-0000-4000-8000-000000000003", timestamp, signatures, "{\"a\":1}\n"};
}

constexpr absl::Duration kTolerance = absl::Seconds(300);

SignatureVerdict VerdictAt(int64_t now, absl::Duration tolerance = kTolerance) {
  SignatureVerifier verifier({kPrefixedSecret}, tolerance);
  return verifier.Verify(Delivery(kWhole), absl::FromUnixSeconds(now));
}

SignatureVerdict VerdictOf(const SignedDelivery& delivery) {
  SignatureVerifier verifier({kPrefixedSecret}, kTolerance);
  return verifier.Verify(delivery, absl::FromUnixSeconds(kSentAt));
}

TEST(SignatureVerifierTest, KnownVectorsAreValid) {
  for (const Vector& vector : kVectors) {
    SignatureVerifier verifier({vector.secret}, kTolerance);
    const std::string timestamp = absl::StrCat(vector.timestamp);
    const absl::Time now = absl::FromUnixSeconds(vector.timestamp);
    EXPECT_EQ(verifier.Verify({vector.id, timestamp, vector.signature, vector.body}, now), SignatureVerdict::kValid)
        << vector.id;
    EXPECT_EQ(verifier.Verify({vector.id, timestamp, vector.signature, absl::StrCat(vector.body, " ")}, now),
              SignatureVerdict::kMismatch)
        << vector.id;
  }
  EXPECT_EQ(kEventBody.size(), 303u);
  EXPECT_EQ(kUnicodeBody.size(), 31u);
}

TEST(SignatureVerifierTest, AllSpellingsOfAPrefixedSecretAreTried) {
  EXPECT_EQ(VerdictOf(Delivery(kWhole)), SignatureVerdict::kValid);
  EXPECT_EQ(VerdictOf(Delivery(kStripped)), SignatureVerdict::kValid);
  EXPECT_EQ(VerdictOf(Delivery(kDecoded)), SignatureVerdict::kValid);
}

TEST(SignatureVerifierTest, ASecretWithoutPrefixHasOneSpelling) {
  SignatureVerifier verifier({"Z2F0ZXdheS10ZXN0LXNlY3JldA=="}, kTolerance);
  const absl::Time now = absl::FromUnixSeconds(kSentAt);
  EXPECT_EQ(verifier.Verify(Delivery(kStripped), now), SignatureVerdict::kValid);
  EXPECT_EQ(verifier.Verify(Delivery(kDecoded), now), SignatureVerdict::kMismatch);
}

TEST(SignatureVerifierTest, ARememberedSpellingDoesNotExcludeTheOthers) {
  SignatureVerifier verifier({kPrefixedSecret}, kTolerance);
  const absl::Time now = absl::FromUnixSeconds(kSentAt);
  for (const char* signature : {kDecoded, kDecoded, kWhole, kStripped, kDecoded, kWhole}) {
    EXPECT_EQ(verifier.Verify(Delivery(signature), now), SignatureVerdict::kValid) << signature;
  }
}

TEST(SignatureVerifierTest, TheSpellingThatWorkedIsTriedFirst) {
  SignatureVerifier verifier({kPrefixedSecret}, kTolerance);
  const auto macs_for = [&](const char* signature) {
    const uint64_t before = verifier.macs();
    verifier.Verify(Delivery(signature), absl::FromUnixSeconds(kSentAt));
    return verifier.macs() - before;
  };
  EXPECT_EQ(macs_for(kDecoded), 3u);
  EXPECT_EQ(macs_for(kDecoded), 1u);
  EXPECT_EQ(macs_for("v1,AAAA"), 3u);
  EXPECT_EQ(macs_for(kDecoded), 1u) << "a wrong signature changes nothing";
  EXPECT_EQ(macs_for(kStripped), 3u);
  EXPECT_EQ(macs_for(kStripped), 1u);
}

TEST(SignatureVerifierTest, EitherOfTwoSecretsIsAccepted) {
  SignatureVerifier verifier({"the-new-secret", kPrefixedSecret}, kTolerance);
  EXPECT_EQ(verifier.Verify(Delivery(kWhole), absl::FromUnixSeconds(kSentAt)), SignatureVerdict::kValid);
  SignatureVerifier swapped({kPrefixedSecret, "the-new-secret"}, kTolerance);
  EXPECT_EQ(swapped.Verify(Delivery(kWhole), absl::FromUnixSeconds(kSentAt)), SignatureVerdict::kValid);
  SignatureVerifier other({"the-new-secret", "a-third-one"}, kTolerance);
  EXPECT_EQ(other.Verify(Delivery(kWhole), absl::FromUnixSeconds(kSentAt)), SignatureVerdict::kMismatch);
}

TEST(SignatureVerifierTest, OneOfSeveralSignaturesSuffices) {
  EXPECT_EQ(VerdictOf(Delivery(absl::StrCat("v1,AAAA ", kWhole))), SignatureVerdict::kValid);
  EXPECT_EQ(VerdictOf(Delivery(absl::StrCat("v2,zzz  ", kDecoded, " v1,AAAA"))), SignatureVerdict::kValid);
}

TEST(SignatureVerifierTest, OnlyVersion1Counts) {
  const std::string mac = std::string(kWhole).substr(3);
  for (const std::string& signatures :
       {absl::StrCat("v2,", mac), absl::StrCat("v1a,", mac), mac, absl::StrCat("V1,", mac), absl::StrCat("v1=", mac),
        absl::StrCat("v1, ", mac), std::string("v1,"), std::string(","), std::string(" ")}) {
    EXPECT_EQ(VerdictOf(Delivery(signatures)), SignatureVerdict::kMismatch) << signatures;
  }
}

TEST(SignatureVerifierTest, EveryCharacterOfASignatureCounts) {
  const std::string whole = kWhole;
  for (size_t i = 3; i < whole.size(); ++i) {
    std::string changed = whole;
    changed[i] = changed[i] == 'x' ? 'y' : 'x';
    EXPECT_EQ(VerdictOf(Delivery(changed)), SignatureVerdict::kMismatch) << i;
    EXPECT_EQ(VerdictOf(Delivery(whole.substr(0, i))), SignatureVerdict::kMismatch) << i;
  }
  EXPECT_EQ(VerdictOf(Delivery(whole + "=")), SignatureVerdict::kMismatch);
}

TEST(SignatureVerifierTest, IdAndTimestampAreSigned) {
  SignedDelivery delivery = Delivery(kWhole);
  delivery.id = "msg_00000000-0000-4000-8000-000000000004";
  EXPECT_EQ(VerdictOf(delivery), SignatureVerdict::kMismatch);
  EXPECT_EQ(VerdictOf(Delivery(kWhole, "1768473003")), SignatureVerdict::kMismatch);
  EXPECT_EQ(VerdictOf(Delivery(kWhole, "01768473002")), SignatureVerdict::kMismatch);
}

TEST(SignatureVerifierTest, ToleranceHoldsInBothDirections) {
  EXPECT_EQ(VerdictAt(kSentAt + 300), SignatureVerdict::kValid);
  EXPECT_EQ(VerdictAt(kSentAt + 301), SignatureVerdict::kTimestampTooOld);
  EXPECT_EQ(VerdictAt(kSentAt - 300), SignatureVerdict::kValid);
  EXPECT_EQ(VerdictAt(kSentAt - 301), SignatureVerdict::kTimestampTooOld);
}

TEST(SignatureVerifierTest, ZeroToleranceAcceptsAnyTime) {
  EXPECT_EQ(VerdictAt(kSentAt + 1'000'000'000, absl::ZeroDuration()), SignatureVerdict::kValid);
  EXPECT_EQ(VerdictAt(0, absl::ZeroDuration()), SignatureVerdict::kValid);
}

TEST(SignatureVerifierTest, TimestampsFarOffAreTooOld) {
  for (const int64_t timestamp : {std::numeric_limits<int64_t>::max(), std::numeric_limits<int64_t>::min(), int64_t{0},
                                  int64_t{-1}, int64_t{1768473002000}}) {
    EXPECT_EQ(VerdictOf(Delivery(kWhole, absl::StrCat(timestamp))), SignatureVerdict::kTimestampTooOld) << timestamp;
  }
}

TEST(SignatureVerifierTest, ATimestampThatIsNoIntegerIsRefused) {
  for (const char* timestamp :
       {"now", "1768473002.5", "1768473002s", "0x69", "1e9", "99999999999999999999", "-", " "}) {
    EXPECT_EQ(VerdictOf(Delivery(kWhole, timestamp)), SignatureVerdict::kTimestampBad) << timestamp;
  }
}

TEST(SignatureVerifierTest, AMissingHeaderIsToldBeforeAnythingElse) {
  EXPECT_EQ(VerdictOf({"", "1768473002", kWhole, "{}"}), SignatureVerdict::kHeaderMissing);
  EXPECT_EQ(VerdictOf({"msg_1", "", kWhole, "{}"}), SignatureVerdict::kHeaderMissing);
  EXPECT_EQ(VerdictOf({"msg_1", "never", "", "{}"}), SignatureVerdict::kHeaderMissing);
}

TEST(SignatureVerifierTest, HeadersOfAbsurdLengthAreRefused) {
  SignedDelivery delivery = Delivery(kWhole);
  const std::string id(257, 'm'), signatures(4097, 'v');
  delivery.id = id;
  EXPECT_EQ(VerdictOf(delivery), SignatureVerdict::kHeaderMissing);
  EXPECT_EQ(VerdictOf(Delivery(signatures)), SignatureVerdict::kHeaderMissing);
}

TEST(SignatureVerifierTest, WithoutASecretNothingIsValid) {
  for (const auto& secrets : {std::vector<std::string>{}, std::vector<std::string>{""}}) {
    SignatureVerifier verifier(secrets, kTolerance);
    EXPECT_FALSE(verifier.has_secret());
    EXPECT_EQ(verifier.Verify(Delivery(kWhole), absl::FromUnixSeconds(kSentAt)), SignatureVerdict::kMismatch);
  }
}

TEST(SignatureVerifierTest, AnEmptyBodyCanBeSigned) {
  SignatureVerifier verifier({"s"}, absl::ZeroDuration());
  EXPECT_EQ(verifier.Verify({"msg_1", "1", "v1,AAAA", ""}, absl::UnixEpoch()), SignatureVerdict::kMismatch);
}

TEST(SignatureVerifierTest, APrefixAloneIsASecretLikeAnyOther) {
  SignatureVerifier verifier({"whsec_"}, kTolerance);
  EXPECT_TRUE(verifier.has_secret());
  EXPECT_EQ(verifier.Verify(Delivery(kWhole), absl::FromUnixSeconds(kSentAt)), SignatureVerdict::kMismatch);
}

TEST(SignatureVerifierTest, AMovedVerifierGoesOnWorking) {
  SignatureVerifier first({kPrefixedSecret}, kTolerance);
  SignatureVerifier second(std::move(first));
  EXPECT_EQ(second.Verify(Delivery(kWhole), absl::FromUnixSeconds(kSentAt)), SignatureVerdict::kValid);
}

TEST(SignatureVerifierTest, VerdictsHaveNames) {
  EXPECT_EQ(VerdictName(SignatureVerdict::kValid), "valid");
  EXPECT_EQ(VerdictName(SignatureVerdict::kHeaderMissing), "header_missing");
  EXPECT_EQ(VerdictName(SignatureVerdict::kTimestampBad), "timestamp_bad");
  EXPECT_EQ(VerdictName(SignatureVerdict::kTimestampTooOld), "timestamp_too_old");
  EXPECT_EQ(VerdictName(SignatureVerdict::kMismatch), "mismatch");
}

}  // namespace
}  // namespace composio::ingest
