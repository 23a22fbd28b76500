package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Statistics of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
 * (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AnalyticsServiceGrpc {

  private AnalyticsServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.AnalyticsService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetAnalyticsRequest,
      com.composio.gateway.legacy.v1.GetAnalyticsResponse> getGetAnalyticsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAnalytics",
      requestType = com.composio.gateway.legacy.v1.GetAnalyticsRequest.class,
      responseType = com.composio.gateway.legacy.v1.GetAnalyticsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetAnalyticsRequest,
      com.composio.gateway.legacy.v1.GetAnalyticsResponse> getGetAnalyticsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetAnalyticsRequest, com.composio.gateway.legacy.v1.GetAnalyticsResponse> getGetAnalyticsMethod;
    if ((getGetAnalyticsMethod = AnalyticsServiceGrpc.getGetAnalyticsMethod) == null) {
      synchronized (AnalyticsServiceGrpc.class) {
        if ((getGetAnalyticsMethod = AnalyticsServiceGrpc.getGetAnalyticsMethod) == null) {
          AnalyticsServiceGrpc.getGetAnalyticsMethod = getGetAnalyticsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.GetAnalyticsRequest, com.composio.gateway.legacy.v1.GetAnalyticsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAnalytics"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetAnalyticsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetAnalyticsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AnalyticsServiceMethodDescriptorSupplier("GetAnalytics"))
              .build();
        }
      }
    }
    return getGetAnalyticsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListTopEntitiesRequest,
      com.composio.gateway.legacy.v1.ListTopEntitiesResponse> getListTopEntitiesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTopEntities",
      requestType = com.composio.gateway.legacy.v1.ListTopEntitiesRequest.class,
      responseType = com.composio.gateway.legacy.v1.ListTopEntitiesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListTopEntitiesRequest,
      com.composio.gateway.legacy.v1.ListTopEntitiesResponse> getListTopEntitiesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListTopEntitiesRequest, com.composio.gateway.legacy.v1.ListTopEntitiesResponse> getListTopEntitiesMethod;
    if ((getListTopEntitiesMethod = AnalyticsServiceGrpc.getListTopEntitiesMethod) == null) {
      synchronized (AnalyticsServiceGrpc.class) {
        if ((getListTopEntitiesMethod = AnalyticsServiceGrpc.getListTopEntitiesMethod) == null) {
          AnalyticsServiceGrpc.getListTopEntitiesMethod = getListTopEntitiesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.ListTopEntitiesRequest, com.composio.gateway.legacy.v1.ListTopEntitiesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTopEntities"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ListTopEntitiesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ListTopEntitiesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AnalyticsServiceMethodDescriptorSupplier("ListTopEntities"))
              .build();
        }
      }
    }
    return getListTopEntitiesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AnalyticsServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AnalyticsServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AnalyticsServiceStub>() {
        @java.lang.Override
        public AnalyticsServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AnalyticsServiceStub(channel, callOptions);
        }
      };
    return AnalyticsServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AnalyticsServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AnalyticsServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AnalyticsServiceBlockingV2Stub>() {
        @java.lang.Override
        public AnalyticsServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AnalyticsServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AnalyticsServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AnalyticsServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AnalyticsServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AnalyticsServiceBlockingStub>() {
        @java.lang.Override
        public AnalyticsServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AnalyticsServiceBlockingStub(channel, callOptions);
        }
      };
    return AnalyticsServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AnalyticsServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AnalyticsServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AnalyticsServiceFutureStub>() {
        @java.lang.Override
        public AnalyticsServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AnalyticsServiceFutureStub(channel, callOptions);
        }
      };
    return AnalyticsServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Statistics of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Tells what was used, by user, app and day. `GET /api/v1/analytics/`.
     * </pre>
     */
    default void getAnalytics(com.composio.gateway.legacy.v1.GetAnalyticsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetAnalyticsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAnalyticsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the users with the most use; all at once. `GET /api/v1/analytics/entities`.
     * </pre>
     */
    default void listTopEntities(com.composio.gateway.legacy.v1.ListTopEntitiesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListTopEntitiesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTopEntitiesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AnalyticsService.
   * <pre>
   * Statistics of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static abstract class AnalyticsServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AnalyticsServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AnalyticsService.
   * <pre>
   * Statistics of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class AnalyticsServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AnalyticsServiceStub> {
    private AnalyticsServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AnalyticsServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AnalyticsServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells what was used, by user, app and day. `GET /api/v1/analytics/`.
     * </pre>
     */
    public void getAnalytics(com.composio.gateway.legacy.v1.GetAnalyticsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetAnalyticsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAnalyticsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the users with the most use; all at once. `GET /api/v1/analytics/entities`.
     * </pre>
     */
    public void listTopEntities(com.composio.gateway.legacy.v1.ListTopEntitiesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListTopEntitiesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTopEntitiesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AnalyticsService.
   * <pre>
   * Statistics of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class AnalyticsServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AnalyticsServiceBlockingV2Stub> {
    private AnalyticsServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AnalyticsServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AnalyticsServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells what was used, by user, app and day. `GET /api/v1/analytics/`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetAnalyticsResponse getAnalytics(com.composio.gateway.legacy.v1.GetAnalyticsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAnalyticsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the users with the most use; all at once. `GET /api/v1/analytics/entities`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ListTopEntitiesResponse listTopEntities(com.composio.gateway.legacy.v1.ListTopEntitiesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTopEntitiesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AnalyticsService.
   * <pre>
   * Statistics of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class AnalyticsServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AnalyticsServiceBlockingStub> {
    private AnalyticsServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AnalyticsServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AnalyticsServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells what was used, by user, app and day. `GET /api/v1/analytics/`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetAnalyticsResponse getAnalytics(com.composio.gateway.legacy.v1.GetAnalyticsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAnalyticsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the users with the most use; all at once. `GET /api/v1/analytics/entities`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ListTopEntitiesResponse listTopEntities(com.composio.gateway.legacy.v1.ListTopEntitiesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTopEntitiesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AnalyticsService.
   * <pre>
   * Statistics of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class AnalyticsServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AnalyticsServiceFutureStub> {
    private AnalyticsServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AnalyticsServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AnalyticsServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells what was used, by user, app and day. `GET /api/v1/analytics/`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.GetAnalyticsResponse> getAnalytics(
        com.composio.gateway.legacy.v1.GetAnalyticsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAnalyticsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the users with the most use; all at once. `GET /api/v1/analytics/entities`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.ListTopEntitiesResponse> listTopEntities(
        com.composio.gateway.legacy.v1.ListTopEntitiesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTopEntitiesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_ANALYTICS = 0;
  private static final int METHODID_LIST_TOP_ENTITIES = 1;

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
        case METHODID_GET_ANALYTICS:
          serviceImpl.getAnalytics((com.composio.gateway.legacy.v1.GetAnalyticsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetAnalyticsResponse>) responseObserver);
          break;
        case METHODID_LIST_TOP_ENTITIES:
          serviceImpl.listTopEntities((com.composio.gateway.legacy.v1.ListTopEntitiesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListTopEntitiesResponse>) responseObserver);
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
          getGetAnalyticsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.GetAnalyticsRequest,
              com.composio.gateway.legacy.v1.GetAnalyticsResponse>(
                service, METHODID_GET_ANALYTICS)))
        .addMethod(
          getListTopEntitiesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.ListTopEntitiesRequest,
              com.composio.gateway.legacy.v1.ListTopEntitiesResponse>(
                service, METHODID_LIST_TOP_ENTITIES)))
        .build();
  }

  private static abstract class AnalyticsServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AnalyticsServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.AnalyticsServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AnalyticsService");
    }
  }

  private static final class AnalyticsServiceFileDescriptorSupplier
      extends AnalyticsServiceBaseDescriptorSupplier {
    AnalyticsServiceFileDescriptorSupplier() {}
  }

  private static final class AnalyticsServiceMethodDescriptorSupplier
      extends AnalyticsServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AnalyticsServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AnalyticsServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AnalyticsServiceFileDescriptorSupplier())
              .addMethod(getGetAnalyticsMethod())
              .addMethod(getListTopEntitiesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
