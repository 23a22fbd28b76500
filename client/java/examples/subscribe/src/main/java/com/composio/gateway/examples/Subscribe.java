// SPDX-License-Identifier: Apache-2.0
package com.composio.gateway.examples;

import com.composio.gateway.v1.EventFilter;
import com.composio.gateway.v1.TriggerEvent;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the events of a Composio gateway, one line each, and goes on where it stopped: after the gateway was restarted,
 * after a broken connection, and after it was itself started again.
 */
public final class Subscribe {
  private static final JsonFormat.Printer JSON = JsonFormat.printer().omittingInsignificantWhitespace();

  private Subscribe() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, String> options = new HashMap<>(Map.of(
        "--address", "127.0.0.1:50051", "--cursor-file", "subscribe.cursor", "--trigger-types", ""));
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      if (parts.length != 2 || options.replace(parts[0], parts[1]) == null) {
        System.err.println("usage: subscribe [--address=HOST:PORT] [--cursor-file=FILE] [--trigger-types=A,B]");
        System.exit(2);
      }
    }
    EventFilter.Builder filter = EventFilter.newBuilder();
    if (!options.get("--trigger-types").isEmpty()) {
      filter.addAllTriggerTypes(List.of(options.get("--trigger-types").split(",")));
    }
    ManagedChannel channel = ManagedChannelBuilder.forTarget(options.get("--address")).usePlaintext().build();
    Subscriber subscriber =
        new Subscriber(channel, filter.build(), new CursorStore(Path.of(options.get("--cursor-file"))), Subscribe::print);
    try {
      subscriber.run();
    } finally {
      channel.shutdownNow();
    }
  }

  private static void print(TriggerEvent event) {
    try {
      System.out.printf("%s %s %s %s%n",
          event.getEventId(), event.getTriggerType(), event.getUserId(), JSON.print(event.getData()));
    } catch (InvalidProtocolBufferException error) {
      throw new IllegalStateException(error);
    }
  }
}
