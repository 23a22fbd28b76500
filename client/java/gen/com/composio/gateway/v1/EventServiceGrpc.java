package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The events that triggers report: as a stream, and as a log to look things up in.
 * Errors of all methods here: CURSOR_MALFORMED, CURSOR_EXPIRED, CURSOR_EPOCH_MISMATCH and CURSOR_IN_FUTURE for cursors,
 * INVALID_FIELD for other fields, LOG_UNAVAILABLE when the log cannot be read or written at the moment.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class EventServiceGrpc {

  private EventServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.EventService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.SubscribeTriggersRequest,
      com.composio.gateway.v1.SubscribeTriggersResponse> getSubscribeTriggersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SubscribeTriggers",
      requestType = com.composio.gateway.v1.SubscribeTriggersRequest.class,
      responseType = com.composio.gateway.v1.SubscribeTriggersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.SubscribeTriggersRequest,
      com.composio.gateway.v1.SubscribeTriggersResponse> getSubscribeTriggersMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.SubscribeTriggersRequest, com.composio.gateway.v1.SubscribeTriggersResponse> getSubscribeTriggersMethod;
    if ((getSubscribeTriggersMethod = EventServiceGrpc.getSubscribeTriggersMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getSubscribeTriggersMethod = EventServiceGrpc.getSubscribeTriggersMethod) == null) {
          EventServiceGrpc.getSubscribeTriggersMethod = getSubscribeTriggersMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.SubscribeTriggersRequest, com.composio.gateway.v1.SubscribeTriggersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SubscribeTriggers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SubscribeTriggersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SubscribeTriggersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("SubscribeTriggers"))
              .build();
        }
      }
    }
    return getSubscribeTriggersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ConsumeTriggersRequest,
      com.composio.gateway.v1.ConsumeTriggersResponse> getConsumeTriggersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ConsumeTriggers",
      requestType = com.composio.gateway.v1.ConsumeTriggersRequest.class,
      responseType = com.composio.gateway.v1.ConsumeTriggersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ConsumeTriggersRequest,
      com.composio.gateway.v1.ConsumeTriggersResponse> getConsumeTriggersMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ConsumeTriggersRequest, com.composio.gateway.v1.ConsumeTriggersResponse> getConsumeTriggersMethod;
    if ((getConsumeTriggersMethod = EventServiceGrpc.getConsumeTriggersMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getConsumeTriggersMethod = EventServiceGrpc.getConsumeTriggersMethod) == null) {
          EventServiceGrpc.getConsumeTriggersMethod = getConsumeTriggersMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ConsumeTriggersRequest, com.composio.gateway.v1.ConsumeTriggersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ConsumeTriggers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ConsumeTriggersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ConsumeTriggersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ConsumeTriggers"))
              .build();
        }
      }
    }
    return getConsumeTriggersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.PullEventsRequest,
      com.composio.gateway.v1.PullEventsResponse> getPullEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PullEvents",
      requestType = com.composio.gateway.v1.PullEventsRequest.class,
      responseType = com.composio.gateway.v1.PullEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.PullEventsRequest,
      com.composio.gateway.v1.PullEventsResponse> getPullEventsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.PullEventsRequest, com.composio.gateway.v1.PullEventsResponse> getPullEventsMethod;
    if ((getPullEventsMethod = EventServiceGrpc.getPullEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getPullEventsMethod = EventServiceGrpc.getPullEventsMethod) == null) {
          EventServiceGrpc.getPullEventsMethod = getPullEventsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.PullEventsRequest, com.composio.gateway.v1.PullEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PullEvents"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.PullEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.PullEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("PullEvents"))
              .build();
        }
      }
    }
    return getPullEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListEventsRequest,
      com.composio.gateway.v1.ListEventsResponse> getListEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListEvents",
      requestType = com.composio.gateway.v1.ListEventsRequest.class,
      responseType = com.composio.gateway.v1.ListEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListEventsRequest,
      com.composio.gateway.v1.ListEventsResponse> getListEventsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListEventsRequest, com.composio.gateway.v1.ListEventsResponse> getListEventsMethod;
    if ((getListEventsMethod = EventServiceGrpc.getListEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getListEventsMethod = EventServiceGrpc.getListEventsMethod) == null) {
          EventServiceGrpc.getListEventsMethod = getListEventsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListEventsRequest, com.composio.gateway.v1.ListEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListEvents"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ListEvents"))
              .build();
        }
      }
    }
    return getListEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetEventRequest,
      com.composio.gateway.v1.GetEventResponse> getGetEventMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEvent",
      requestType = com.composio.gateway.v1.GetEventRequest.class,
      responseType = com.composio.gateway.v1.GetEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetEventRequest,
      com.composio.gateway.v1.GetEventResponse> getGetEventMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetEventRequest, com.composio.gateway.v1.GetEventResponse> getGetEventMethod;
    if ((getGetEventMethod = EventServiceGrpc.getGetEventMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetEventMethod = EventServiceGrpc.getGetEventMethod) == null) {
          EventServiceGrpc.getGetEventMethod = getGetEventMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetEventRequest, com.composio.gateway.v1.GetEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEvent"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetEvent"))
              .build();
        }
      }
    }
    return getGetEventMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ReadEventPayloadRequest,
      com.composio.gateway.v1.ReadEventPayloadResponse> getReadEventPayloadMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReadEventPayload",
      requestType = com.composio.gateway.v1.ReadEventPayloadRequest.class,
      responseType = com.composio.gateway.v1.ReadEventPayloadResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ReadEventPayloadRequest,
      com.composio.gateway.v1.ReadEventPayloadResponse> getReadEventPayloadMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ReadEventPayloadRequest, com.composio.gateway.v1.ReadEventPayloadResponse> getReadEventPayloadMethod;
    if ((getReadEventPayloadMethod = EventServiceGrpc.getReadEventPayloadMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getReadEventPayloadMethod = EventServiceGrpc.getReadEventPayloadMethod) == null) {
          EventServiceGrpc.getReadEventPayloadMethod = getReadEventPayloadMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ReadEventPayloadRequest, com.composio.gateway.v1.ReadEventPayloadResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReadEventPayload"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ReadEventPayloadRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ReadEventPayloadResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ReadEventPayload"))
              .build();
        }
      }
    }
    return getReadEventPayloadMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.TestEventFilterRequest,
      com.composio.gateway.v1.TestEventFilterResponse> getTestEventFilterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "TestEventFilter",
      requestType = com.composio.gateway.v1.TestEventFilterRequest.class,
      responseType = com.composio.gateway.v1.TestEventFilterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.TestEventFilterRequest,
      com.composio.gateway.v1.TestEventFilterResponse> getTestEventFilterMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.TestEventFilterRequest, com.composio.gateway.v1.TestEventFilterResponse> getTestEventFilterMethod;
    if ((getTestEventFilterMethod = EventServiceGrpc.getTestEventFilterMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getTestEventFilterMethod = EventServiceGrpc.getTestEventFilterMethod) == null) {
          EventServiceGrpc.getTestEventFilterMethod = getTestEventFilterMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.TestEventFilterRequest, com.composio.gateway.v1.TestEventFilterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "TestEventFilter"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.TestEventFilterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.TestEventFilterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("TestEventFilter"))
              .build();
        }
      }
    }
    return getTestEventFilterMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ResendEventsRequest,
      com.composio.gateway.v1.ResendEventsResponse> getResendEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResendEvents",
      requestType = com.composio.gateway.v1.ResendEventsRequest.class,
      responseType = com.composio.gateway.v1.ResendEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ResendEventsRequest,
      com.composio.gateway.v1.ResendEventsResponse> getResendEventsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ResendEventsRequest, com.composio.gateway.v1.ResendEventsResponse> getResendEventsMethod;
    if ((getResendEventsMethod = EventServiceGrpc.getResendEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getResendEventsMethod = EventServiceGrpc.getResendEventsMethod) == null) {
          EventServiceGrpc.getResendEventsMethod = getResendEventsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ResendEventsRequest, com.composio.gateway.v1.ResendEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResendEvents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ResendEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ResendEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ResendEvents"))
              .build();
        }
      }
    }
    return getResendEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.SendTestEventRequest,
      com.composio.gateway.v1.SendTestEventResponse> getSendTestEventMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SendTestEvent",
      requestType = com.composio.gateway.v1.SendTestEventRequest.class,
      responseType = com.composio.gateway.v1.SendTestEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.SendTestEventRequest,
      com.composio.gateway.v1.SendTestEventResponse> getSendTestEventMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.SendTestEventRequest, com.composio.gateway.v1.SendTestEventResponse> getSendTestEventMethod;
    if ((getSendTestEventMethod = EventServiceGrpc.getSendTestEventMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getSendTestEventMethod = EventServiceGrpc.getSendTestEventMethod) == null) {
          EventServiceGrpc.getSendTestEventMethod = getSendTestEventMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.SendTestEventRequest, com.composio.gateway.v1.SendTestEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SendTestEvent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SendTestEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SendTestEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("SendTestEvent"))
              .build();
        }
      }
    }
    return getSendTestEventMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetEventLogRequest,
      com.composio.gateway.v1.GetEventLogResponse> getGetEventLogMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEventLog",
      requestType = com.composio.gateway.v1.GetEventLogRequest.class,
      responseType = com.composio.gateway.v1.GetEventLogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetEventLogRequest,
      com.composio.gateway.v1.GetEventLogResponse> getGetEventLogMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetEventLogRequest, com.composio.gateway.v1.GetEventLogResponse> getGetEventLogMethod;
    if ((getGetEventLogMethod = EventServiceGrpc.getGetEventLogMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetEventLogMethod = EventServiceGrpc.getGetEventLogMethod) == null) {
          EventServiceGrpc.getGetEventLogMethod = getGetEventLogMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetEventLogRequest, com.composio.gateway.v1.GetEventLogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEventLog"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetEventLogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetEventLogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetEventLog"))
              .build();
        }
      }
    }
    return getGetEventLogMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static EventServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceStub>() {
        @java.lang.Override
        public EventServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceStub(channel, callOptions);
        }
      };
    return EventServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static EventServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingV2Stub>() {
        @java.lang.Override
        public EventServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return EventServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static EventServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingStub>() {
        @java.lang.Override
        public EventServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceBlockingStub(channel, callOptions);
        }
      };
    return EventServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static EventServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceFutureStub>() {
        @java.lang.Override
        public EventServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceFutureStub(channel, callOptions);
        }
      };
    return EventServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The events that triggers report: as a stream, and as a log to look things up in.
   * Errors of all methods here: CURSOR_MALFORMED, CURSOR_EXPIRED, CURSOR_EPOCH_MISMATCH and CURSOR_IN_FUTURE for cursors,
   * INVALID_FIELD for other fields, LOG_UNAVAILABLE when the log cannot be read or written at the moment.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Delivers events as they come, starting where the request says, until the client ends the call or `stop` is reached.
     * An empty request gives every event from now on.
     * </pre>
     */
    default void subscribeTriggers(com.composio.gateway.v1.SubscribeTriggersRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SubscribeTriggersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSubscribeTriggersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Delivers events as SubscribeTriggers does, but never more than the client has granted, and lets it change the filter,
     * pause and ping while the stream runs.
     * The first message is `open`, and only the first; nothing is delivered before a `credit`. Messages in another order,
     * or with nothing in them, end the call with STREAM_SEQUENCE_INVALID. When the client ends its side, the stream goes
     * on with what was granted; when that is used up, or the stream is paused, it ends with
     * STREAM_END_REASON_CREDIT_USED_UP and OK.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<com.composio.gateway.v1.ConsumeTriggersRequest> consumeTriggers(
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ConsumeTriggersResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getConsumeTriggersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives the next events after a cursor, and the cursor to ask with next time; waits for some where there are none. The
     * gateway keeps nothing between two calls.
     * </pre>
     */
    default void pullEvents(com.composio.gateway.v1.PullEventsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.PullEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPullEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists stored events, page by page.
     * </pre>
     */
    default void listEvents(com.composio.gateway.v1.ListEventsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one stored event. RESOURCE_NOT_FOUND if there is none of this id, or no longer.
     * </pre>
     */
    default void getEvent(com.composio.gateway.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEventMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the data of one stored event, or its whole body, in pieces: for what is too large to be delivered. First a
     * message with `info`, then `chunk`s. RESOURCE_NOT_FOUND if there is no event of this id, or no longer.
     * </pre>
     */
    default void readEventPayload(com.composio.gateway.v1.ReadEventPayloadRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ReadEventPayloadResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReadEventPayloadMethod(), responseObserver);
    }

    /**
     * <pre>
     * Runs a filter on stored events, newest first, and tells which it takes, how far it looked, and which fields of the
     * filter refused the others: what to ask before a stream is opened, or when one stays silent.
     * </pre>
     */
    default void testEventFilter(com.composio.gateway.v1.TestEventFilterRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.TestEventFilterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTestEventFilterMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends stored events once more: of each a copy is made, stored as the newest event, and delivered to every subscriber
     * whose filter takes it. A copy has an `event_id` of its own and names the original in `resent_of`; all else is as it
     * was. Copies of earlier calls are passed over: their originals count.
     * </pre>
     */
    default void resendEvents(com.composio.gateway.v1.ResendEventsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ResendEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResendEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes an event as if a trigger had fired: it is stored and reaches every subscriber whose filter takes it.
     * </pre>
     */
    default void sendTestEvent(com.composio.gateway.v1.SendTestEventRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SendTestEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSendTestEventMethod(), responseObserver);
    }

    /**
     * <pre>
     * Describes the log: what it holds and how long it keeps it.
     * </pre>
     */
    default void getEventLog(com.composio.gateway.v1.GetEventLogRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetEventLogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEventLogMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service EventService.
   * <pre>
   * The events that triggers report: as a stream, and as a log to look things up in.
   * Errors of all methods here: CURSOR_MALFORMED, CURSOR_EXPIRED, CURSOR_EPOCH_MISMATCH and CURSOR_IN_FUTURE for cursors,
   * INVALID_FIELD for other fields, LOG_UNAVAILABLE when the log cannot be read or written at the moment.
   * </pre>
   */
  public static abstract class EventServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return EventServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service EventService.
   * <pre>
   * The events that triggers report: as a stream, and as a log to look things up in.
   * Errors of all methods here: CURSOR_MALFORMED, CURSOR_EXPIRED, CURSOR_EPOCH_MISMATCH and CURSOR_IN_FUTURE for cursors,
   * INVALID_FIELD for other fields, LOG_UNAVAILABLE when the log cannot be read or written at the moment.
   * </pre>
   */
  public static final class EventServiceStub
      extends io.grpc.stub.AbstractAsyncStub<EventServiceStub> {
    private EventServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Delivers events as they come, starting where the request says, until the client ends the call or `stop` is reached.
     * An empty request gives every event from now on.
     * </pre>
     */
    public void subscribeTriggers(com.composio.gateway.v1.SubscribeTriggersRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SubscribeTriggersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getSubscribeTriggersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Delivers events as SubscribeTriggers does, but never more than the client has granted, and lets it change the filter,
     * pause and ping while the stream runs.
     * The first message is `open`, and only the first; nothing is delivered before a `credit`. Messages in another order,
     * or with nothing in them, end the call with STREAM_SEQUENCE_INVALID. When the client ends its side, the stream goes
     * on with what was granted; when that is used up, or the stream is paused, it ends with
     * STREAM_END_REASON_CREDIT_USED_UP and OK.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<com.composio.gateway.v1.ConsumeTriggersRequest> consumeTriggers(
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ConsumeTriggersResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncBidiStreamingCall(
          getChannel().newCall(getConsumeTriggersMethod(), getCallOptions()), responseObserver);
    }

    /**
     * <pre>
     * Gives the next events after a cursor, and the cursor to ask with next time; waits for some where there are none. The
     * gateway keeps nothing between two calls.
     * </pre>
     */
    public void pullEvents(com.composio.gateway.v1.PullEventsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.PullEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPullEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists stored events, page by page.
     * </pre>
     */
    public void listEvents(com.composio.gateway.v1.ListEventsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one stored event. RESOURCE_NOT_FOUND if there is none of this id, or no longer.
     * </pre>
     */
    public void getEvent(com.composio.gateway.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the data of one stored event, or its whole body, in pieces: for what is too large to be delivered. First a
     * message with `info`, then `chunk`s. RESOURCE_NOT_FOUND if there is no event of this id, or no longer.
     * </pre>
     */
    public void readEventPayload(com.composio.gateway.v1.ReadEventPayloadRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ReadEventPayloadResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getReadEventPayloadMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Runs a filter on stored events, newest first, and tells which it takes, how far it looked, and which fields of the
     * filter refused the others: what to ask before a stream is opened, or when one stays silent.
     * </pre>
     */
    public void testEventFilter(com.composio.gateway.v1.TestEventFilterRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.TestEventFilterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getTestEventFilterMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends stored events once more: of each a copy is made, stored as the newest event, and delivered to every subscriber
     * whose filter takes it. A copy has an `event_id` of its own and names the original in `resent_of`; all else is as it
     * was. Copies of earlier calls are passed over: their originals count.
     * </pre>
     */
    public void resendEvents(com.composio.gateway.v1.ResendEventsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ResendEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResendEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes an event as if a trigger had fired: it is stored and reaches every subscriber whose filter takes it.
     * </pre>
     */
    public void sendTestEvent(com.composio.gateway.v1.SendTestEventRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SendTestEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSendTestEventMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Describes the log: what it holds and how long it keeps it.
     * </pre>
     */
    public void getEventLog(com.composio.gateway.v1.GetEventLogRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetEventLogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEventLogMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service EventService.
   * <pre>
   * The events that triggers report: as a stream, and as a log to look things up in.
   * Errors of all methods here: CURSOR_MALFORMED, CURSOR_EXPIRED, CURSOR_EPOCH_MISMATCH and CURSOR_IN_FUTURE for cursors,
   * INVALID_FIELD for other fields, LOG_UNAVAILABLE when the log cannot be read or written at the moment.
   * </pre>
   */
  public static final class EventServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<EventServiceBlockingV2Stub> {
    private EventServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Delivers events as they come, starting where the request says, until the client ends the call or `stop` is reached.
     * An empty request gives every event from now on.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, com.composio.gateway.v1.SubscribeTriggersResponse>
        subscribeTriggers(com.composio.gateway.v1.SubscribeTriggersRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getSubscribeTriggersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Delivers events as SubscribeTriggers does, but never more than the client has granted, and lets it change the filter,
     * pause and ping while the stream runs.
     * The first message is `open`, and only the first; nothing is delivered before a `credit`. Messages in another order,
     * or with nothing in them, end the call with STREAM_SEQUENCE_INVALID. When the client ends its side, the stream goes
     * on with what was granted; when that is used up, or the stream is paused, it ends with
     * STREAM_END_REASON_CREDIT_USED_UP and OK.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<com.composio.gateway.v1.ConsumeTriggersRequest, com.composio.gateway.v1.ConsumeTriggersResponse>
        consumeTriggers() {
      return io.grpc.stub.ClientCalls.blockingBidiStreamingCall(
          getChannel(), getConsumeTriggersMethod(), getCallOptions());
    }

    /**
     * <pre>
     * Gives the next events after a cursor, and the cursor to ask with next time; waits for some where there are none. The
     * gateway keeps nothing between two calls.
     * </pre>
     */
    public com.composio.gateway.v1.PullEventsResponse pullEvents(com.composio.gateway.v1.PullEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPullEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists stored events, page by page.
     * </pre>
     */
    public com.composio.gateway.v1.ListEventsResponse listEvents(com.composio.gateway.v1.ListEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one stored event. RESOURCE_NOT_FOUND if there is none of this id, or no longer.
     * </pre>
     */
    public com.composio.gateway.v1.GetEventResponse getEvent(com.composio.gateway.v1.GetEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the data of one stored event, or its whole body, in pieces: for what is too large to be delivered. First a
     * message with `info`, then `chunk`s. RESOURCE_NOT_FOUND if there is no event of this id, or no longer.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, com.composio.gateway.v1.ReadEventPayloadResponse>
        readEventPayload(com.composio.gateway.v1.ReadEventPayloadRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getReadEventPayloadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Runs a filter on stored events, newest first, and tells which it takes, how far it looked, and which fields of the
     * filter refused the others: what to ask before a stream is opened, or when one stays silent.
     * </pre>
     */
    public com.composio.gateway.v1.TestEventFilterResponse testEventFilter(com.composio.gateway.v1.TestEventFilterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getTestEventFilterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends stored events once more: of each a copy is made, stored as the newest event, and delivered to every subscriber
     * whose filter takes it. A copy has an `event_id` of its own and names the original in `resent_of`; all else is as it
     * was. Copies of earlier calls are passed over: their originals count.
     * </pre>
     */
    public com.composio.gateway.v1.ResendEventsResponse resendEvents(com.composio.gateway.v1.ResendEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResendEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an event as if a trigger had fired: it is stored and reaches every subscriber whose filter takes it.
     * </pre>
     */
    public com.composio.gateway.v1.SendTestEventResponse sendTestEvent(com.composio.gateway.v1.SendTestEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSendTestEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes the log: what it holds and how long it keeps it.
     * </pre>
     */
    public com.composio.gateway.v1.GetEventLogResponse getEventLog(com.composio.gateway.v1.GetEventLogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEventLogMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service EventService.
   * <pre>
   * The events that triggers report: as a stream, and as a log to look things up in.
   * Errors of all methods here: CURSOR_MALFORMED, CURSOR_EXPIRED, CURSOR_EPOCH_MISMATCH and CURSOR_IN_FUTURE for cursors,
   * INVALID_FIELD for other fields, LOG_UNAVAILABLE when the log cannot be read or written at the moment.
   * </pre>
   */
  public static final class EventServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<EventServiceBlockingStub> {
    private EventServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Delivers events as they come, starting where the request says, until the client ends the call or `stop` is reached.
     * An empty request gives every event from now on.
     * </pre>
     */
    public java.util.Iterator<com.composio.gateway.v1.SubscribeTriggersResponse> subscribeTriggers(
        com.composio.gateway.v1.SubscribeTriggersRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getSubscribeTriggersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives the next events after a cursor, and the cursor to ask with next time; waits for some where there are none. The
     * gateway keeps nothing between two calls.
     * </pre>
     */
    public com.composio.gateway.v1.PullEventsResponse pullEvents(com.composio.gateway.v1.PullEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPullEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists stored events, page by page.
     * </pre>
     */
    public com.composio.gateway.v1.ListEventsResponse listEvents(com.composio.gateway.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one stored event. RESOURCE_NOT_FOUND if there is none of this id, or no longer.
     * </pre>
     */
    public com.composio.gateway.v1.GetEventResponse getEvent(com.composio.gateway.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the data of one stored event, or its whole body, in pieces: for what is too large to be delivered. First a
     * message with `info`, then `chunk`s. RESOURCE_NOT_FOUND if there is no event of this id, or no longer.
     * </pre>
     */
    public java.util.Iterator<com.composio.gateway.v1.ReadEventPayloadResponse> readEventPayload(
        com.composio.gateway.v1.ReadEventPayloadRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getReadEventPayloadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Runs a filter on stored events, newest first, and tells which it takes, how far it looked, and which fields of the
     * filter refused the others: what to ask before a stream is opened, or when one stays silent.
     * </pre>
     */
    public com.composio.gateway.v1.TestEventFilterResponse testEventFilter(com.composio.gateway.v1.TestEventFilterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getTestEventFilterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends stored events once more: of each a copy is made, stored as the newest event, and delivered to every subscriber
     * whose filter takes it. A copy has an `event_id` of its own and names the original in `resent_of`; all else is as it
     * was. Copies of earlier calls are passed over: their originals count.
     * </pre>
     */
    public com.composio.gateway.v1.ResendEventsResponse resendEvents(com.composio.gateway.v1.ResendEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResendEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an event as if a trigger had fired: it is stored and reaches every subscriber whose filter takes it.
     * </pre>
     */
    public com.composio.gateway.v1.SendTestEventResponse sendTestEvent(com.composio.gateway.v1.SendTestEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSendTestEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes the log: what it holds and how long it keeps it.
     * </pre>
     */
    public com.composio.gateway.v1.GetEventLogResponse getEventLog(com.composio.gateway.v1.GetEventLogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEventLogMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service EventService.
   * <pre>
   * The events that triggers report: as a stream, and as a log to look things up in.
   * Errors of all methods here: CURSOR_MALFORMED, CURSOR_EXPIRED, CURSOR_EPOCH_MISMATCH and CURSOR_IN_FUTURE for cursors,
   * INVALID_FIELD for other fields, LOG_UNAVAILABLE when the log cannot be read or written at the moment.
   * </pre>
   */
  public static final class EventServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<EventServiceFutureStub> {
    private EventServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Gives the next events after a cursor, and the cursor to ask with next time; waits for some where there are none. The
     * gateway keeps nothing between two calls.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.PullEventsResponse> pullEvents(
        com.composio.gateway.v1.PullEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPullEventsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists stored events, page by page.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListEventsResponse> listEvents(
        com.composio.gateway.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListEventsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one stored event. RESOURCE_NOT_FOUND if there is none of this id, or no longer.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetEventResponse> getEvent(
        com.composio.gateway.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Runs a filter on stored events, newest first, and tells which it takes, how far it looked, and which fields of the
     * filter refused the others: what to ask before a stream is opened, or when one stays silent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.TestEventFilterResponse> testEventFilter(
        com.composio.gateway.v1.TestEventFilterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getTestEventFilterMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sends stored events once more: of each a copy is made, stored as the newest event, and delivered to every subscriber
     * whose filter takes it. A copy has an `event_id` of its own and names the original in `resent_of`; all else is as it
     * was. Copies of earlier calls are passed over: their originals count.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ResendEventsResponse> resendEvents(
        com.composio.gateway.v1.ResendEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResendEventsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes an event as if a trigger had fired: it is stored and reaches every subscriber whose filter takes it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.SendTestEventResponse> sendTestEvent(
        com.composio.gateway.v1.SendTestEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSendTestEventMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Describes the log: what it holds and how long it keeps it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetEventLogResponse> getEventLog(
        com.composio.gateway.v1.GetEventLogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEventLogMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_SUBSCRIBE_TRIGGERS = 0;
  private static final int METHODID_PULL_EVENTS = 1;
  private static final int METHODID_LIST_EVENTS = 2;
  private static final int METHODID_GET_EVENT = 3;
  private static final int METHODID_READ_EVENT_PAYLOAD = 4;
  private static final int METHODID_TEST_EVENT_FILTER = 5;
  private static final int METHODID_RESEND_EVENTS = 6;
  private static final int METHODID_SEND_TEST_EVENT = 7;
  private static final int METHODID_GET_EVENT_LOG = 8;
  private static final int METHODID_CONSUME_TRIGGERS = 9;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_SUBSCRIBE_TRIGGERS:
          serviceImpl.subscribeTriggers((com.composio.gateway.v1.SubscribeTriggersRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.SubscribeTriggersResponse>) responseObserver);
          break;
        case METHODID_PULL_EVENTS:
          serviceImpl.pullEvents((com.composio.gateway.v1.PullEventsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.PullEventsResponse>) responseObserver);
          break;
        case METHODID_LIST_EVENTS:
          serviceImpl.listEvents((com.composio.gateway.v1.ListEventsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListEventsResponse>) responseObserver);
          break;
        case METHODID_GET_EVENT:
          serviceImpl.getEvent((com.composio.gateway.v1.GetEventRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetEventResponse>) responseObserver);
          break;
        case METHODID_READ_EVENT_PAYLOAD:
          serviceImpl.readEventPayload((com.composio.gateway.v1.ReadEventPayloadRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ReadEventPayloadResponse>) responseObserver);
          break;
        case METHODID_TEST_EVENT_FILTER:
          serviceImpl.testEventFilter((com.composio.gateway.v1.TestEventFilterRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.TestEventFilterResponse>) responseObserver);
          break;
        case METHODID_RESEND_EVENTS:
          serviceImpl.resendEvents((com.composio.gateway.v1.ResendEventsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ResendEventsResponse>) responseObserver);
          break;
        case METHODID_SEND_TEST_EVENT:
          serviceImpl.sendTestEvent((com.composio.gateway.v1.SendTestEventRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.SendTestEventResponse>) responseObserver);
          break;
        case METHODID_GET_EVENT_LOG:
          serviceImpl.getEventLog((com.composio.gateway.v1.GetEventLogRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetEventLogResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_CONSUME_TRIGGERS:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.consumeTriggers(
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ConsumeTriggersResponse>) responseObserver);
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getSubscribeTriggersMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              com.composio.gateway.v1.SubscribeTriggersRequest,
              com.composio.gateway.v1.SubscribeTriggersResponse>(
                service, METHODID_SUBSCRIBE_TRIGGERS)))
        .addMethod(
          getConsumeTriggersMethod(),
          io.grpc.stub.ServerCalls.asyncBidiStreamingCall(
            new MethodHandlers<
              com.composio.gateway.v1.ConsumeTriggersRequest,
              com.composio.gateway.v1.ConsumeTriggersResponse>(
                service, METHODID_CONSUME_TRIGGERS)))
        .addMethod(
          getPullEventsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.PullEventsRequest,
              com.composio.gateway.v1.PullEventsResponse>(
                service, METHODID_PULL_EVENTS)))
        .addMethod(
          getListEventsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListEventsRequest,
              com.composio.gateway.v1.ListEventsResponse>(
                service, METHODID_LIST_EVENTS)))
        .addMethod(
          getGetEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetEventRequest,
              com.composio.gateway.v1.GetEventResponse>(
                service, METHODID_GET_EVENT)))
        .addMethod(
          getReadEventPayloadMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              com.composio.gateway.v1.ReadEventPayloadRequest,
              com.composio.gateway.v1.ReadEventPayloadResponse>(
                service, METHODID_READ_EVENT_PAYLOAD)))
        .addMethod(
          getTestEventFilterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.TestEventFilterRequest,
              com.composio.gateway.v1.TestEventFilterResponse>(
                service, METHODID_TEST_EVENT_FILTER)))
        .addMethod(
          getResendEventsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ResendEventsRequest,
              com.composio.gateway.v1.ResendEventsResponse>(
                service, METHODID_RESEND_EVENTS)))
        .addMethod(
          getSendTestEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.SendTestEventRequest,
              com.composio.gateway.v1.SendTestEventResponse>(
                service, METHODID_SEND_TEST_EVENT)))
        .addMethod(
          getGetEventLogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetEventLogRequest,
              com.composio.gateway.v1.GetEventLogResponse>(
                service, METHODID_GET_EVENT_LOG)))
        .build();
  }

  private static abstract class EventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    EventServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.EventServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("EventService");
    }
  }

  private static final class EventServiceFileDescriptorSupplier
      extends EventServiceBaseDescriptorSupplier {
    EventServiceFileDescriptorSupplier() {}
  }

  private static final class EventServiceMethodDescriptorSupplier
      extends EventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    EventServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (EventServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new EventServiceFileDescriptorSupplier())
              .addMethod(getSubscribeTriggersMethod())
              .addMethod(getConsumeTriggersMethod())
              .addMethod(getPullEventsMethod())
              .addMethod(getListEventsMethod())
              .addMethod(getGetEventMethod())
              .addMethod(getReadEventPayloadMethod())
              .addMethod(getTestEventFilterMethod())
              .addMethod(getResendEventsMethod())
              .addMethod(getSendTestEventMethod())
              .addMethod(getGetEventLogMethod())
              .build();
        }
      }
    }
    return result;
  }
}
