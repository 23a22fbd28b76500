package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The key of a project's organisation, as the first API gave it out. Served with data by the sandbox; Composio
 * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ClientServiceGrpc {

  private ClientServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.ClientService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest,
      com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse> getGetOrganizationApiKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOrganizationApiKey",
      requestType = com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest.class,
      responseType = com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest,
      com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse> getGetOrganizationApiKeyMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest, com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse> getGetOrganizationApiKeyMethod;
    if ((getGetOrganizationApiKeyMethod = ClientServiceGrpc.getGetOrganizationApiKeyMethod) == null) {
      synchronized (ClientServiceGrpc.class) {
        if ((getGetOrganizationApiKeyMethod = ClientServiceGrpc.getGetOrganizationApiKeyMethod) == null) {
          ClientServiceGrpc.getGetOrganizationApiKeyMethod = getGetOrganizationApiKeyMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest, com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOrganizationApiKey"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClientServiceMethodDescriptorSupplier("GetOrganizationApiKey"))
              .build();
        }
      }
    }
    return getGetOrganizationApiKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest,
      com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse> getRegenerateOrganizationApiKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RegenerateOrganizationApiKey",
      requestType = com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest.class,
      responseType = com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest,
      com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse> getRegenerateOrganizationApiKeyMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest, com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse> getRegenerateOrganizationApiKeyMethod;
    if ((getRegenerateOrganizationApiKeyMethod = ClientServiceGrpc.getRegenerateOrganizationApiKeyMethod) == null) {
      synchronized (ClientServiceGrpc.class) {
        if ((getRegenerateOrganizationApiKeyMethod = ClientServiceGrpc.getRegenerateOrganizationApiKeyMethod) == null) {
          ClientServiceGrpc.getRegenerateOrganizationApiKeyMethod = getRegenerateOrganizationApiKeyMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest, com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RegenerateOrganizationApiKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClientServiceMethodDescriptorSupplier("RegenerateOrganizationApiKey"))
              .build();
        }
      }
    }
    return getRegenerateOrganizationApiKeyMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ClientServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ClientServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ClientServiceStub>() {
        @java.lang.Override
        public ClientServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ClientServiceStub(channel, callOptions);
        }
      };
    return ClientServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ClientServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ClientServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ClientServiceBlockingV2Stub>() {
        @java.lang.Override
        public ClientServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ClientServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ClientServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ClientServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ClientServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ClientServiceBlockingStub>() {
        @java.lang.Override
        public ClientServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ClientServiceBlockingStub(channel, callOptions);
        }
      };
    return ClientServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ClientServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ClientServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ClientServiceFutureStub>() {
        @java.lang.Override
        public ClientServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ClientServiceFutureStub(channel, callOptions);
        }
      };
    return ClientServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The key of a project's organisation, as the first API gave it out. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Tells the organisation's key. `GET /api/v1/client/auth/org/api_key`.
     * </pre>
     */
    default void getOrganizationApiKey(com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOrganizationApiKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a new key for the organisation; the one before is worth nothing from then on. `POST
     * /api/v1/client/auth/org/api_key/regenerate`.
     * </pre>
     */
    default void regenerateOrganizationApiKey(com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRegenerateOrganizationApiKeyMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ClientService.
   * <pre>
   * The key of a project's organisation, as the first API gave it out. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static abstract class ClientServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ClientServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ClientService.
   * <pre>
   * The key of a project's organisation, as the first API gave it out. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class ClientServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ClientServiceStub> {
    private ClientServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ClientServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ClientServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells the organisation's key. `GET /api/v1/client/auth/org/api_key`.
     * </pre>
     */
    public void getOrganizationApiKey(com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOrganizationApiKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a new key for the organisation; the one before is worth nothing from then on. `POST
     * /api/v1/client/auth/org/api_key/regenerate`.
     * </pre>
     */
    public void regenerateOrganizationApiKey(com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRegenerateOrganizationApiKeyMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ClientService.
   * <pre>
   * The key of a project's organisation, as the first API gave it out. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class ClientServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ClientServiceBlockingV2Stub> {
    private ClientServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ClientServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ClientServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells the organisation's key. `GET /api/v1/client/auth/org/api_key`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse getOrganizationApiKey(com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOrganizationApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a new key for the organisation; the one before is worth nothing from then on. `POST
     * /api/v1/client/auth/org/api_key/regenerate`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse regenerateOrganizationApiKey(com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRegenerateOrganizationApiKeyMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ClientService.
   * <pre>
   * The key of a project's organisation, as the first API gave it out. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class ClientServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ClientServiceBlockingStub> {
    private ClientServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ClientServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ClientServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells the organisation's key. `GET /api/v1/client/auth/org/api_key`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse getOrganizationApiKey(com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOrganizationApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a new key for the organisation; the one before is worth nothing from then on. `POST
     * /api/v1/client/auth/org/api_key/regenerate`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse regenerateOrganizationApiKey(com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRegenerateOrganizationApiKeyMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ClientService.
   * <pre>
   * The key of a project's organisation, as the first API gave it out. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class ClientServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ClientServiceFutureStub> {
    private ClientServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ClientServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ClientServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells the organisation's key. `GET /api/v1/client/auth/org/api_key`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse> getOrganizationApiKey(
        com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOrganizationApiKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a new key for the organisation; the one before is worth nothing from then on. `POST
     * /api/v1/client/auth/org/api_key/regenerate`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse> regenerateOrganizationApiKey(
        com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRegenerateOrganizationApiKeyMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_ORGANIZATION_API_KEY = 0;
  private static final int METHODID_REGENERATE_ORGANIZATION_API_KEY = 1;

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
        case METHODID_GET_ORGANIZATION_API_KEY:
          serviceImpl.getOrganizationApiKey((com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse>) responseObserver);
          break;
        case METHODID_REGENERATE_ORGANIZATION_API_KEY:
          serviceImpl.regenerateOrganizationApiKey((com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse>) responseObserver);
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
          getGetOrganizationApiKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.GetOrganizationApiKeyRequest,
              com.composio.gateway.legacy.v1.GetOrganizationApiKeyResponse>(
                service, METHODID_GET_ORGANIZATION_API_KEY)))
        .addMethod(
          getRegenerateOrganizationApiKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyRequest,
              com.composio.gateway.legacy.v1.RegenerateOrganizationApiKeyResponse>(
                service, METHODID_REGENERATE_ORGANIZATION_API_KEY)))
        .build();
  }

  private static abstract class ClientServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ClientServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.ClientServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ClientService");
    }
  }

  private static final class ClientServiceFileDescriptorSupplier
      extends ClientServiceBaseDescriptorSupplier {
    ClientServiceFileDescriptorSupplier() {}
  }

  private static final class ClientServiceMethodDescriptorSupplier
      extends ClientServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ClientServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ClientServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ClientServiceFileDescriptorSupplier())
              .addMethod(getGetOrganizationApiKeyMethod())
              .addMethod(getRegenerateOrganizationApiKeyMethod())
              .build();
        }
      }
    }
    return result;
  }
}
