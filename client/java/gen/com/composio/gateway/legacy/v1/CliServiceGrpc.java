package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The browser's side of a login of the first API's command line program. Served with data by the sandbox; Composio
 * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CliServiceGrpc {

  private CliServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.CliService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetCliCodeRequest,
      com.composio.gateway.legacy.v1.GetCliCodeResponse> getGetCliCodeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCliCode",
      requestType = com.composio.gateway.legacy.v1.GetCliCodeRequest.class,
      responseType = com.composio.gateway.legacy.v1.GetCliCodeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetCliCodeRequest,
      com.composio.gateway.legacy.v1.GetCliCodeResponse> getGetCliCodeMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetCliCodeRequest, com.composio.gateway.legacy.v1.GetCliCodeResponse> getGetCliCodeMethod;
    if ((getGetCliCodeMethod = CliServiceGrpc.getGetCliCodeMethod) == null) {
      synchronized (CliServiceGrpc.class) {
        if ((getGetCliCodeMethod = CliServiceGrpc.getGetCliCodeMethod) == null) {
          CliServiceGrpc.getGetCliCodeMethod = getGetCliCodeMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.GetCliCodeRequest, com.composio.gateway.legacy.v1.GetCliCodeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCliCode"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetCliCodeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetCliCodeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CliServiceMethodDescriptorSupplier("GetCliCode"))
              .build();
        }
      }
    }
    return getGetCliCodeMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CliServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CliServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CliServiceStub>() {
        @java.lang.Override
        public CliServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CliServiceStub(channel, callOptions);
        }
      };
    return CliServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CliServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CliServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CliServiceBlockingV2Stub>() {
        @java.lang.Override
        public CliServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CliServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CliServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CliServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CliServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CliServiceBlockingStub>() {
        @java.lang.Override
        public CliServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CliServiceBlockingStub(channel, callOptions);
        }
      };
    return CliServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CliServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CliServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CliServiceFutureStub>() {
        @java.lang.Override
        public CliServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CliServiceFutureStub(channel, callOptions);
        }
      };
    return CliServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The browser's side of a login of the first API's command line program. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Tells the code that the person has to type in. `GET /api/v1/cli/get-cli-code`.
     * </pre>
     */
    default void getCliCode(com.composio.gateway.legacy.v1.GetCliCodeRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetCliCodeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCliCodeMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CliService.
   * <pre>
   * The browser's side of a login of the first API's command line program. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static abstract class CliServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CliServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CliService.
   * <pre>
   * The browser's side of a login of the first API's command line program. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class CliServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CliServiceStub> {
    private CliServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CliServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CliServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells the code that the person has to type in. `GET /api/v1/cli/get-cli-code`.
     * </pre>
     */
    public void getCliCode(com.composio.gateway.legacy.v1.GetCliCodeRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetCliCodeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCliCodeMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CliService.
   * <pre>
   * The browser's side of a login of the first API's command line program. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class CliServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CliServiceBlockingV2Stub> {
    private CliServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CliServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CliServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells the code that the person has to type in. `GET /api/v1/cli/get-cli-code`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetCliCodeResponse getCliCode(com.composio.gateway.legacy.v1.GetCliCodeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCliCodeMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CliService.
   * <pre>
   * The browser's side of a login of the first API's command line program. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class CliServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CliServiceBlockingStub> {
    private CliServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CliServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CliServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells the code that the person has to type in. `GET /api/v1/cli/get-cli-code`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetCliCodeResponse getCliCode(com.composio.gateway.legacy.v1.GetCliCodeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCliCodeMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CliService.
   * <pre>
   * The browser's side of a login of the first API's command line program. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class CliServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CliServiceFutureStub> {
    private CliServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CliServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CliServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells the code that the person has to type in. `GET /api/v1/cli/get-cli-code`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.GetCliCodeResponse> getCliCode(
        com.composio.gateway.legacy.v1.GetCliCodeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCliCodeMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_CLI_CODE = 0;

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
        case METHODID_GET_CLI_CODE:
          serviceImpl.getCliCode((com.composio.gateway.legacy.v1.GetCliCodeRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetCliCodeResponse>) responseObserver);
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
          getGetCliCodeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.GetCliCodeRequest,
              com.composio.gateway.legacy.v1.GetCliCodeResponse>(
                service, METHODID_GET_CLI_CODE)))
        .build();
  }

  private static abstract class CliServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CliServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.CliServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CliService");
    }
  }

  private static final class CliServiceFileDescriptorSupplier
      extends CliServiceBaseDescriptorSupplier {
    CliServiceFileDescriptorSupplier() {}
  }

  private static final class CliServiceMethodDescriptorSupplier
      extends CliServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CliServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CliServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CliServiceFileDescriptorSupplier())
              .addMethod(getGetCliCodeMethod())
              .build();
        }
      }
    }
    return result;
  }
}
