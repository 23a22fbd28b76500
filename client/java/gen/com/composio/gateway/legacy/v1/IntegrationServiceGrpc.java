package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What the first API did with integrations (auth configs) and its successor does not. Served with data by the
 * sandbox; Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class IntegrationServiceGrpc {

  private IntegrationServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.IntegrationService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest,
      com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse> getGetOrCreateConnectorMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOrCreateConnector",
      requestType = com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest.class,
      responseType = com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest,
      com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse> getGetOrCreateConnectorMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest, com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse> getGetOrCreateConnectorMethod;
    if ((getGetOrCreateConnectorMethod = IntegrationServiceGrpc.getGetOrCreateConnectorMethod) == null) {
      synchronized (IntegrationServiceGrpc.class) {
        if ((getGetOrCreateConnectorMethod = IntegrationServiceGrpc.getGetOrCreateConnectorMethod) == null) {
          IntegrationServiceGrpc.getGetOrCreateConnectorMethod = getGetOrCreateConnectorMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest, com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOrCreateConnector"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IntegrationServiceMethodDescriptorSupplier("GetOrCreateConnector"))
              .build();
        }
      }
    }
    return getGetOrCreateConnectorMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static IntegrationServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IntegrationServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IntegrationServiceStub>() {
        @java.lang.Override
        public IntegrationServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IntegrationServiceStub(channel, callOptions);
        }
      };
    return IntegrationServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static IntegrationServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IntegrationServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IntegrationServiceBlockingV2Stub>() {
        @java.lang.Override
        public IntegrationServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IntegrationServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return IntegrationServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static IntegrationServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IntegrationServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IntegrationServiceBlockingStub>() {
        @java.lang.Override
        public IntegrationServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IntegrationServiceBlockingStub(channel, callOptions);
        }
      };
    return IntegrationServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static IntegrationServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IntegrationServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IntegrationServiceFutureStub>() {
        @java.lang.Override
        public IntegrationServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IntegrationServiceFutureStub(channel, callOptions);
        }
      };
    return IntegrationServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What the first API did with integrations (auth configs) and its successor does not. Served with data by the
   * sandbox; Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Finds the integration of an app with these settings, or makes it. `POST /api/v2/integrations/get-or-create`.
     * </pre>
     */
    default void getOrCreateConnector(com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOrCreateConnectorMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service IntegrationService.
   * <pre>
   * What the first API did with integrations (auth configs) and its successor does not. Served with data by the
   * sandbox; Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static abstract class IntegrationServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return IntegrationServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service IntegrationService.
   * <pre>
   * What the first API did with integrations (auth configs) and its successor does not. Served with data by the
   * sandbox; Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class IntegrationServiceStub
      extends io.grpc.stub.AbstractAsyncStub<IntegrationServiceStub> {
    private IntegrationServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IntegrationServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IntegrationServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds the integration of an app with these settings, or makes it. `POST /api/v2/integrations/get-or-create`.
     * </pre>
     */
    public void getOrCreateConnector(com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOrCreateConnectorMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service IntegrationService.
   * <pre>
   * What the first API did with integrations (auth configs) and its successor does not. Served with data by the
   * sandbox; Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class IntegrationServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<IntegrationServiceBlockingV2Stub> {
    private IntegrationServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IntegrationServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IntegrationServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds the integration of an app with these settings, or makes it. `POST /api/v2/integrations/get-or-create`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse getOrCreateConnector(com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOrCreateConnectorMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service IntegrationService.
   * <pre>
   * What the first API did with integrations (auth configs) and its successor does not. Served with data by the
   * sandbox; Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class IntegrationServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<IntegrationServiceBlockingStub> {
    private IntegrationServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IntegrationServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IntegrationServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds the integration of an app with these settings, or makes it. `POST /api/v2/integrations/get-or-create`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse getOrCreateConnector(com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOrCreateConnectorMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service IntegrationService.
   * <pre>
   * What the first API did with integrations (auth configs) and its successor does not. Served with data by the
   * sandbox; Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class IntegrationServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<IntegrationServiceFutureStub> {
    private IntegrationServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IntegrationServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IntegrationServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds the integration of an app with these settings, or makes it. `POST /api/v2/integrations/get-or-create`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse> getOrCreateConnector(
        com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOrCreateConnectorMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_OR_CREATE_CONNECTOR = 0;

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
        case METHODID_GET_OR_CREATE_CONNECTOR:
          serviceImpl.getOrCreateConnector((com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse>) responseObserver);
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
          getGetOrCreateConnectorMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.GetOrCreateConnectorRequest,
              com.composio.gateway.legacy.v1.GetOrCreateConnectorResponse>(
                service, METHODID_GET_OR_CREATE_CONNECTOR)))
        .build();
  }

  private static abstract class IntegrationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    IntegrationServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.IntegrationServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("IntegrationService");
    }
  }

  private static final class IntegrationServiceFileDescriptorSupplier
      extends IntegrationServiceBaseDescriptorSupplier {
    IntegrationServiceFileDescriptorSupplier() {}
  }

  private static final class IntegrationServiceMethodDescriptorSupplier
      extends IntegrationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    IntegrationServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (IntegrationServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new IntegrationServiceFileDescriptorSupplier())
              .addMethod(getGetOrCreateConnectorMethod())
              .build();
        }
      }
    }
    return result;
  }
}
