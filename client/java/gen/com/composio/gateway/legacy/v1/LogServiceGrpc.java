package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What the first API did with logs and its successor does not. Served with data by the sandbox; Composio answers
 * FAILED_PRECONDITION (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class LogServiceGrpc {

  private LogServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.LogService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.PostLogsRequest,
      com.composio.gateway.legacy.v1.PostLogsResponse> getPostLogsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PostLogs",
      requestType = com.composio.gateway.legacy.v1.PostLogsRequest.class,
      responseType = com.composio.gateway.legacy.v1.PostLogsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.PostLogsRequest,
      com.composio.gateway.legacy.v1.PostLogsResponse> getPostLogsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.PostLogsRequest, com.composio.gateway.legacy.v1.PostLogsResponse> getPostLogsMethod;
    if ((getPostLogsMethod = LogServiceGrpc.getPostLogsMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getPostLogsMethod = LogServiceGrpc.getPostLogsMethod) == null) {
          LogServiceGrpc.getPostLogsMethod = getPostLogsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.PostLogsRequest, com.composio.gateway.legacy.v1.PostLogsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PostLogs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.PostLogsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.PostLogsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("PostLogs"))
              .build();
        }
      }
    }
    return getPostLogsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest,
      com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse> getGetLogsAnalyticsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetLogsAnalytics",
      requestType = com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest.class,
      responseType = com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest,
      com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse> getGetLogsAnalyticsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest, com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse> getGetLogsAnalyticsMethod;
    if ((getGetLogsAnalyticsMethod = LogServiceGrpc.getGetLogsAnalyticsMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getGetLogsAnalyticsMethod = LogServiceGrpc.getGetLogsAnalyticsMethod) == null) {
          LogServiceGrpc.getGetLogsAnalyticsMethod = getGetLogsAnalyticsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest, com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetLogsAnalytics"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("GetLogsAnalytics"))
              .build();
        }
      }
    }
    return getGetLogsAnalyticsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static LogServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceStub>() {
        @java.lang.Override
        public LogServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceStub(channel, callOptions);
        }
      };
    return LogServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static LogServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingV2Stub>() {
        @java.lang.Override
        public LogServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return LogServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static LogServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingStub>() {
        @java.lang.Override
        public LogServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceBlockingStub(channel, callOptions);
        }
      };
    return LogServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static LogServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceFutureStub>() {
        @java.lang.Override
        public LogServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceFutureStub(channel, callOptions);
        }
      };
    return LogServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What the first API did with logs and its successor does not. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Puts an execution that happened elsewhere into the log. `POST /api/v1/logs/`.
     * </pre>
     */
    default void postLogs(com.composio.gateway.legacy.v1.PostLogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.PostLogsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPostLogsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts log entries over time. `GET /api/v1/logs/analytics`.
     * </pre>
     */
    default void getLogsAnalytics(com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLogsAnalyticsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service LogService.
   * <pre>
   * What the first API did with logs and its successor does not. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static abstract class LogServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return LogServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service LogService.
   * <pre>
   * What the first API did with logs and its successor does not. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class LogServiceStub
      extends io.grpc.stub.AbstractAsyncStub<LogServiceStub> {
    private LogServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Puts an execution that happened elsewhere into the log. `POST /api/v1/logs/`.
     * </pre>
     */
    public void postLogs(com.composio.gateway.legacy.v1.PostLogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.PostLogsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPostLogsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts log entries over time. `GET /api/v1/logs/analytics`.
     * </pre>
     */
    public void getLogsAnalytics(com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLogsAnalyticsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service LogService.
   * <pre>
   * What the first API did with logs and its successor does not. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class LogServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<LogServiceBlockingV2Stub> {
    private LogServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Puts an execution that happened elsewhere into the log. `POST /api/v1/logs/`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.PostLogsResponse postLogs(com.composio.gateway.legacy.v1.PostLogsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPostLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts log entries over time. `GET /api/v1/logs/analytics`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse getLogsAnalytics(com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLogsAnalyticsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service LogService.
   * <pre>
   * What the first API did with logs and its successor does not. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class LogServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<LogServiceBlockingStub> {
    private LogServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Puts an execution that happened elsewhere into the log. `POST /api/v1/logs/`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.PostLogsResponse postLogs(com.composio.gateway.legacy.v1.PostLogsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPostLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts log entries over time. `GET /api/v1/logs/analytics`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse getLogsAnalytics(com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLogsAnalyticsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service LogService.
   * <pre>
   * What the first API did with logs and its successor does not. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class LogServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<LogServiceFutureStub> {
    private LogServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Puts an execution that happened elsewhere into the log. `POST /api/v1/logs/`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.PostLogsResponse> postLogs(
        com.composio.gateway.legacy.v1.PostLogsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPostLogsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts log entries over time. `GET /api/v1/logs/analytics`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse> getLogsAnalytics(
        com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLogsAnalyticsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_POST_LOGS = 0;
  private static final int METHODID_GET_LOGS_ANALYTICS = 1;

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
        case METHODID_POST_LOGS:
          serviceImpl.postLogs((com.composio.gateway.legacy.v1.PostLogsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.PostLogsResponse>) responseObserver);
          break;
        case METHODID_GET_LOGS_ANALYTICS:
          serviceImpl.getLogsAnalytics((com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse>) responseObserver);
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
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getPostLogsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.PostLogsRequest,
              com.composio.gateway.legacy.v1.PostLogsResponse>(
                service, METHODID_POST_LOGS)))
        .addMethod(
          getGetLogsAnalyticsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.GetLogsAnalyticsRequest,
              com.composio.gateway.legacy.v1.GetLogsAnalyticsResponse>(
                service, METHODID_GET_LOGS_ANALYTICS)))
        .build();
  }

  private static abstract class LogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    LogServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.LogServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("LogService");
    }
  }

  private static final class LogServiceFileDescriptorSupplier
      extends LogServiceBaseDescriptorSupplier {
    LogServiceFileDescriptorSupplier() {}
  }

  private static final class LogServiceMethodDescriptorSupplier
      extends LogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    LogServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (LogServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new LogServiceFileDescriptorSupplier())
              .addMethod(getPostLogsMethod())
              .addMethod(getGetLogsAnalyticsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
