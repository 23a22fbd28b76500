package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What was used and charged for, by project or by organisation.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class UsageServiceGrpc {

  private UsageServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.UsageService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetProjectUsageSummaryRequest,
      com.composio.gateway.v1.GetProjectUsageSummaryResponse> getGetProjectUsageSummaryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProjectUsageSummary",
      requestType = com.composio.gateway.v1.GetProjectUsageSummaryRequest.class,
      responseType = com.composio.gateway.v1.GetProjectUsageSummaryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetProjectUsageSummaryRequest,
      com.composio.gateway.v1.GetProjectUsageSummaryResponse> getGetProjectUsageSummaryMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetProjectUsageSummaryRequest, com.composio.gateway.v1.GetProjectUsageSummaryResponse> getGetProjectUsageSummaryMethod;
    if ((getGetProjectUsageSummaryMethod = UsageServiceGrpc.getGetProjectUsageSummaryMethod) == null) {
      synchronized (UsageServiceGrpc.class) {
        if ((getGetProjectUsageSummaryMethod = UsageServiceGrpc.getGetProjectUsageSummaryMethod) == null) {
          UsageServiceGrpc.getGetProjectUsageSummaryMethod = getGetProjectUsageSummaryMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetProjectUsageSummaryRequest, com.composio.gateway.v1.GetProjectUsageSummaryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProjectUsageSummary"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetProjectUsageSummaryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetProjectUsageSummaryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UsageServiceMethodDescriptorSupplier("GetProjectUsageSummary"))
              .build();
        }
      }
    }
    return getGetProjectUsageSummaryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetProjectUsageRequest,
      com.composio.gateway.v1.GetProjectUsageResponse> getGetProjectUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProjectUsage",
      requestType = com.composio.gateway.v1.GetProjectUsageRequest.class,
      responseType = com.composio.gateway.v1.GetProjectUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetProjectUsageRequest,
      com.composio.gateway.v1.GetProjectUsageResponse> getGetProjectUsageMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetProjectUsageRequest, com.composio.gateway.v1.GetProjectUsageResponse> getGetProjectUsageMethod;
    if ((getGetProjectUsageMethod = UsageServiceGrpc.getGetProjectUsageMethod) == null) {
      synchronized (UsageServiceGrpc.class) {
        if ((getGetProjectUsageMethod = UsageServiceGrpc.getGetProjectUsageMethod) == null) {
          UsageServiceGrpc.getGetProjectUsageMethod = getGetProjectUsageMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetProjectUsageRequest, com.composio.gateway.v1.GetProjectUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProjectUsage"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetProjectUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetProjectUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UsageServiceMethodDescriptorSupplier("GetProjectUsage"))
              .build();
        }
      }
    }
    return getGetProjectUsageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetOrganizationUsageSummaryRequest,
      com.composio.gateway.v1.GetOrganizationUsageSummaryResponse> getGetOrganizationUsageSummaryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOrganizationUsageSummary",
      requestType = com.composio.gateway.v1.GetOrganizationUsageSummaryRequest.class,
      responseType = com.composio.gateway.v1.GetOrganizationUsageSummaryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetOrganizationUsageSummaryRequest,
      com.composio.gateway.v1.GetOrganizationUsageSummaryResponse> getGetOrganizationUsageSummaryMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetOrganizationUsageSummaryRequest, com.composio.gateway.v1.GetOrganizationUsageSummaryResponse> getGetOrganizationUsageSummaryMethod;
    if ((getGetOrganizationUsageSummaryMethod = UsageServiceGrpc.getGetOrganizationUsageSummaryMethod) == null) {
      synchronized (UsageServiceGrpc.class) {
        if ((getGetOrganizationUsageSummaryMethod = UsageServiceGrpc.getGetOrganizationUsageSummaryMethod) == null) {
          UsageServiceGrpc.getGetOrganizationUsageSummaryMethod = getGetOrganizationUsageSummaryMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetOrganizationUsageSummaryRequest, com.composio.gateway.v1.GetOrganizationUsageSummaryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOrganizationUsageSummary"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetOrganizationUsageSummaryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetOrganizationUsageSummaryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UsageServiceMethodDescriptorSupplier("GetOrganizationUsageSummary"))
              .build();
        }
      }
    }
    return getGetOrganizationUsageSummaryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetOrganizationUsageRequest,
      com.composio.gateway.v1.GetOrganizationUsageResponse> getGetOrganizationUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOrganizationUsage",
      requestType = com.composio.gateway.v1.GetOrganizationUsageRequest.class,
      responseType = com.composio.gateway.v1.GetOrganizationUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetOrganizationUsageRequest,
      com.composio.gateway.v1.GetOrganizationUsageResponse> getGetOrganizationUsageMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetOrganizationUsageRequest, com.composio.gateway.v1.GetOrganizationUsageResponse> getGetOrganizationUsageMethod;
    if ((getGetOrganizationUsageMethod = UsageServiceGrpc.getGetOrganizationUsageMethod) == null) {
      synchronized (UsageServiceGrpc.class) {
        if ((getGetOrganizationUsageMethod = UsageServiceGrpc.getGetOrganizationUsageMethod) == null) {
          UsageServiceGrpc.getGetOrganizationUsageMethod = getGetOrganizationUsageMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetOrganizationUsageRequest, com.composio.gateway.v1.GetOrganizationUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOrganizationUsage"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetOrganizationUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetOrganizationUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UsageServiceMethodDescriptorSupplier("GetOrganizationUsage"))
              .build();
        }
      }
    }
    return getGetOrganizationUsageMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static UsageServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UsageServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UsageServiceStub>() {
        @java.lang.Override
        public UsageServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UsageServiceStub(channel, callOptions);
        }
      };
    return UsageServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static UsageServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UsageServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UsageServiceBlockingV2Stub>() {
        @java.lang.Override
        public UsageServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UsageServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return UsageServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static UsageServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UsageServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UsageServiceBlockingStub>() {
        @java.lang.Override
        public UsageServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UsageServiceBlockingStub(channel, callOptions);
        }
      };
    return UsageServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static UsageServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UsageServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UsageServiceFutureStub>() {
        @java.lang.Override
        public UsageServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UsageServiceFutureStub(channel, callOptions);
        }
      };
    return UsageServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What was used and charged for, by project or by organisation.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Sums up what the project used. `POST /api/v3.1/project/usage/summary`.
     * </pre>
     */
    default void getProjectUsageSummary(com.composio.gateway.v1.GetProjectUsageSummaryRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetProjectUsageSummaryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectUsageSummaryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Breaks down what the project used of one kind. `POST /api/v3.1/project/usage/{entity_type}`.
     * </pre>
     */
    default void getProjectUsage(com.composio.gateway.v1.GetProjectUsageRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetProjectUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectUsageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sums up what the organisation used. `POST /api/v3.1/org/usage/summary`.
     * </pre>
     */
    default void getOrganizationUsageSummary(com.composio.gateway.v1.GetOrganizationUsageSummaryRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetOrganizationUsageSummaryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOrganizationUsageSummaryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Breaks down what the organisation used of one kind. `POST /api/v3.1/org/usage/{entity_type}`.
     * </pre>
     */
    default void getOrganizationUsage(com.composio.gateway.v1.GetOrganizationUsageRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetOrganizationUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOrganizationUsageMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service UsageService.
   * <pre>
   * What was used and charged for, by project or by organisation.
   * </pre>
   */
  public static abstract class UsageServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return UsageServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service UsageService.
   * <pre>
   * What was used and charged for, by project or by organisation.
   * </pre>
   */
  public static final class UsageServiceStub
      extends io.grpc.stub.AbstractAsyncStub<UsageServiceStub> {
    private UsageServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UsageServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UsageServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Sums up what the project used. `POST /api/v3.1/project/usage/summary`.
     * </pre>
     */
    public void getProjectUsageSummary(com.composio.gateway.v1.GetProjectUsageSummaryRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetProjectUsageSummaryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectUsageSummaryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Breaks down what the project used of one kind. `POST /api/v3.1/project/usage/{entity_type}`.
     * </pre>
     */
    public void getProjectUsage(com.composio.gateway.v1.GetProjectUsageRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetProjectUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectUsageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sums up what the organisation used. `POST /api/v3.1/org/usage/summary`.
     * </pre>
     */
    public void getOrganizationUsageSummary(com.composio.gateway.v1.GetOrganizationUsageSummaryRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetOrganizationUsageSummaryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOrganizationUsageSummaryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Breaks down what the organisation used of one kind. `POST /api/v3.1/org/usage/{entity_type}`.
     * </pre>
     */
    public void getOrganizationUsage(com.composio.gateway.v1.GetOrganizationUsageRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetOrganizationUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOrganizationUsageMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service UsageService.
   * <pre>
   * What was used and charged for, by project or by organisation.
   * </pre>
   */
  public static final class UsageServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<UsageServiceBlockingV2Stub> {
    private UsageServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UsageServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UsageServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Sums up what the project used. `POST /api/v3.1/project/usage/summary`.
     * </pre>
     */
    public com.composio.gateway.v1.GetProjectUsageSummaryResponse getProjectUsageSummary(com.composio.gateway.v1.GetProjectUsageSummaryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectUsageSummaryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Breaks down what the project used of one kind. `POST /api/v3.1/project/usage/{entity_type}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetProjectUsageResponse getProjectUsage(com.composio.gateway.v1.GetProjectUsageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sums up what the organisation used. `POST /api/v3.1/org/usage/summary`.
     * </pre>
     */
    public com.composio.gateway.v1.GetOrganizationUsageSummaryResponse getOrganizationUsageSummary(com.composio.gateway.v1.GetOrganizationUsageSummaryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOrganizationUsageSummaryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Breaks down what the organisation used of one kind. `POST /api/v3.1/org/usage/{entity_type}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetOrganizationUsageResponse getOrganizationUsage(com.composio.gateway.v1.GetOrganizationUsageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOrganizationUsageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service UsageService.
   * <pre>
   * What was used and charged for, by project or by organisation.
   * </pre>
   */
  public static final class UsageServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<UsageServiceBlockingStub> {
    private UsageServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UsageServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UsageServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Sums up what the project used. `POST /api/v3.1/project/usage/summary`.
     * </pre>
     */
    public com.composio.gateway.v1.GetProjectUsageSummaryResponse getProjectUsageSummary(com.composio.gateway.v1.GetProjectUsageSummaryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectUsageSummaryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Breaks down what the project used of one kind. `POST /api/v3.1/project/usage/{entity_type}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetProjectUsageResponse getProjectUsage(com.composio.gateway.v1.GetProjectUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sums up what the organisation used. `POST /api/v3.1/org/usage/summary`.
     * </pre>
     */
    public com.composio.gateway.v1.GetOrganizationUsageSummaryResponse getOrganizationUsageSummary(com.composio.gateway.v1.GetOrganizationUsageSummaryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOrganizationUsageSummaryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Breaks down what the organisation used of one kind. `POST /api/v3.1/org/usage/{entity_type}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetOrganizationUsageResponse getOrganizationUsage(com.composio.gateway.v1.GetOrganizationUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOrganizationUsageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service UsageService.
   * <pre>
   * What was used and charged for, by project or by organisation.
   * </pre>
   */
  public static final class UsageServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<UsageServiceFutureStub> {
    private UsageServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UsageServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UsageServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Sums up what the project used. `POST /api/v3.1/project/usage/summary`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetProjectUsageSummaryResponse> getProjectUsageSummary(
        com.composio.gateway.v1.GetProjectUsageSummaryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectUsageSummaryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Breaks down what the project used of one kind. `POST /api/v3.1/project/usage/{entity_type}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetProjectUsageResponse> getProjectUsage(
        com.composio.gateway.v1.GetProjectUsageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectUsageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sums up what the organisation used. `POST /api/v3.1/org/usage/summary`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetOrganizationUsageSummaryResponse> getOrganizationUsageSummary(
        com.composio.gateway.v1.GetOrganizationUsageSummaryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOrganizationUsageSummaryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Breaks down what the organisation used of one kind. `POST /api/v3.1/org/usage/{entity_type}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetOrganizationUsageResponse> getOrganizationUsage(
        com.composio.gateway.v1.GetOrganizationUsageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOrganizationUsageMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_PROJECT_USAGE_SUMMARY = 0;
  private static final int METHODID_GET_PROJECT_USAGE = 1;
  private static final int METHODID_GET_ORGANIZATION_USAGE_SUMMARY = 2;
  private static final int METHODID_GET_ORGANIZATION_USAGE = 3;

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
        case METHODID_GET_PROJECT_USAGE_SUMMARY:
          serviceImpl.getProjectUsageSummary((com.composio.gateway.v1.GetProjectUsageSummaryRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetProjectUsageSummaryResponse>) responseObserver);
          break;
        case METHODID_GET_PROJECT_USAGE:
          serviceImpl.getProjectUsage((com.composio.gateway.v1.GetProjectUsageRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetProjectUsageResponse>) responseObserver);
          break;
        case METHODID_GET_ORGANIZATION_USAGE_SUMMARY:
          serviceImpl.getOrganizationUsageSummary((com.composio.gateway.v1.GetOrganizationUsageSummaryRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetOrganizationUsageSummaryResponse>) responseObserver);
          break;
        case METHODID_GET_ORGANIZATION_USAGE:
          serviceImpl.getOrganizationUsage((com.composio.gateway.v1.GetOrganizationUsageRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetOrganizationUsageResponse>) responseObserver);
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
          getGetProjectUsageSummaryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetProjectUsageSummaryRequest,
              com.composio.gateway.v1.GetProjectUsageSummaryResponse>(
                service, METHODID_GET_PROJECT_USAGE_SUMMARY)))
        .addMethod(
          getGetProjectUsageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetProjectUsageRequest,
              com.composio.gateway.v1.GetProjectUsageResponse>(
                service, METHODID_GET_PROJECT_USAGE)))
        .addMethod(
          getGetOrganizationUsageSummaryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetOrganizationUsageSummaryRequest,
              com.composio.gateway.v1.GetOrganizationUsageSummaryResponse>(
                service, METHODID_GET_ORGANIZATION_USAGE_SUMMARY)))
        .addMethod(
          getGetOrganizationUsageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetOrganizationUsageRequest,
              com.composio.gateway.v1.GetOrganizationUsageResponse>(
                service, METHODID_GET_ORGANIZATION_USAGE)))
        .build();
  }

  private static abstract class UsageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    UsageServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.UsageServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("UsageService");
    }
  }

  private static final class UsageServiceFileDescriptorSupplier
      extends UsageServiceBaseDescriptorSupplier {
    UsageServiceFileDescriptorSupplier() {}
  }

  private static final class UsageServiceMethodDescriptorSupplier
      extends UsageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    UsageServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (UsageServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new UsageServiceFileDescriptorSupplier())
              .addMethod(getGetProjectUsageSummaryMethod())
              .addMethod(getGetProjectUsageMethod())
              .addMethod(getGetOrganizationUsageSummaryMethod())
              .addMethod(getGetOrganizationUsageMethod())
              .build();
        }
      }
    }
    return result;
  }
}
