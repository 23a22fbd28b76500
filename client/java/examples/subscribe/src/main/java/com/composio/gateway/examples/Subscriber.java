// SPDX-License-Identifier: Apache-2.0
package com.composio.gateway.examples;

import com.composio.gateway.v1.EventFilter;
import com.composio.gateway.v1.EventServiceGrpc;
import com.composio.gateway.v1.StreamFrame;
import com.composio.gateway.v1.StreamStart;
import com.composio.gateway.v1.SubscribeTriggersRequest;
import com.composio.gateway.v1.SubscribeTriggersResponse;
import com.composio.gateway.v1.TriggerEvent;
import com.google.protobuf.Duration;
import io.grpc.Context;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps one stream open and hands every event to a handler, in order. An event whose handling was cut off by a crash is
 * handled again: the cursor is stored afterwards. For one thread.
 */
final class Subscriber {
  private static final long FIRST_DELAY_MILLIS = 200;
  private static final long MAX_DELAY_MILLIS = 10_000;
  /** Until the stream's first frame tells how long it may be silent. */
  private static final long OPEN_TIMEOUT_MILLIS = 30_000;

  /** The same request would be refused again. */
  private static final Set<Status.Code> PERMANENT = EnumSet.of(
      Status.Code.INVALID_ARGUMENT, Status.Code.FAILED_PRECONDITION, Status.Code.OUT_OF_RANGE, Status.Code.NOT_FOUND,
      Status.Code.UNIMPLEMENTED, Status.Code.PERMISSION_DENIED, Status.Code.UNAUTHENTICATED, Status.Code.DATA_LOSS);

  private final ManagedChannel channel;
  private final EventFilter filter;
  private final CursorStore cursors;
  private final Consumer<TriggerEvent> handler;
  private final ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread thread = new Thread(work, "watchdog");
    thread.setDaemon(true);
    return thread;
  });
  private long delayMillis = FIRST_DELAY_MILLIS;
  private long askedDelayMillis;
  private long silenceMillis;

  Subscriber(ManagedChannel channel, EventFilter filter, CursorStore cursors, Consumer<TriggerEvent> handler) {
    this.channel = channel;
    this.filter = filter;
    this.cursors = cursors;
    this.handler = handler;
  }

  /** Returns only by an exception: when the gateway refuses the stream for good, or the cursor cannot be stored. */
  void run() throws IOException, InterruptedException {
    while (true) {
      String why = "as planned";
      askedDelayMillis = 0;
      try {
        stream();
      } catch (StatusRuntimeException error) {
        if (PERMANENT.contains(error.getStatus().getCode())) {
          throw error;
        }
        why = error.getStatus().getCode() + " " + error.getStatus().getDescription();
      }
      long wait = askedDelayMillis;
      if (wait == 0) {
        wait = delayMillis / 2 + ThreadLocalRandom.current().nextLong(delayMillis);
        delayMillis = Math.min(2 * delayMillis, MAX_DELAY_MILLIS);
      }
      System.err.printf("# stream ended (%s), again in %d ms%n", why, wait);
      TimeUnit.MILLISECONDS.sleep(wait);
      // gRPC's own pause between attempts grows to two minutes; a gateway that is back is to be noticed in seconds.
      channel.resetConnectBackoff();
    }
  }

  private void stream() throws IOException {
    SubscribeTriggersRequest.Builder request = SubscribeTriggersRequest.newBuilder().setFilter(filter);
    String cursor = cursors.load();
    if (!cursor.isEmpty()) {
      request.setStart(StreamStart.newBuilder().setAfterCursor(cursor));
    }
    silenceMillis = OPEN_TIMEOUT_MILLIS;
    Context.CancellableContext call = Context.current().withCancellation();
    Context previous = call.attach();
    try {
      Iterator<SubscribeTriggersResponse> responses =
          EventServiceGrpc.newBlockingStub(channel).subscribeTriggers(request.build());
      while (hasNext(responses, call)) {
        handleFrame(responses.next().getFrame());
        delayMillis = FIRST_DELAY_MILLIS;
      }
    } finally {
      call.detach(previous);
      call.cancel(null);
    }
  }

  private boolean hasNext(Iterator<SubscribeTriggersResponse> responses, Context.CancellableContext call) {
    ScheduledFuture<?> watchdog = timers.schedule(() -> call.cancel(null), silenceMillis, TimeUnit.MILLISECONDS);
    try {
      return responses.hasNext();
    } finally {
      watchdog.cancel(false);
    }
  }

  private void handleFrame(StreamFrame frame) throws IOException {
    switch (frame.getFrameCase()) {
      case OPENED -> {
        silenceMillis = millis(frame.getOpened().getDeadAfter());
        System.err.printf("# stream %s opened%n", frame.getOpened().getStreamId());
      }
      case DELIVERY -> handler.accept(frame.getDelivery().getEvent());
      case GAP ->
          System.err.printf("# %d events are missing: %s%n", frame.getGap().getLostEvents(), frame.getGap().getReason());
      case DRAINING -> askedDelayMillis = millis(frame.getDraining().getReconnectDelay());
      default -> { }
    }
    cursors.store(frame.getCursor());
  }

  private static long millis(Duration duration) {
    return TimeUnit.SECONDS.toMillis(duration.getSeconds()) + TimeUnit.NANOSECONDS.toMillis(duration.getNanos());
  }
}
