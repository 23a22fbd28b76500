package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Keys: those that leaked, and those with which secrets are sealed on their way to Composio. A project's own keys:
 * ProjectService.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class KeyServiceGrpc {

  private KeyServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.KeyService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.RevokeApiKeysRequest,
      com.composio.gateway.v1.RevokeApiKeysResponse> getRevokeApiKeysMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeApiKeys",
      requestType = com.composio.gateway.v1.RevokeApiKeysRequest.class,
      responseType = com.composio.gateway.v1.RevokeApiKeysResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.RevokeApiKeysRequest,
      com.composio.gateway.v1.RevokeApiKeysResponse> getRevokeApiKeysMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.RevokeApiKeysRequest, com.composio.gateway.v1.RevokeApiKeysResponse> getRevokeApiKeysMethod;
    if ((getRevokeApiKeysMethod = KeyServiceGrpc.getRevokeApiKeysMethod) == null) {
      synchronized (KeyServiceGrpc.class) {
        if ((getRevokeApiKeysMethod = KeyServiceGrpc.getRevokeApiKeysMethod) == null) {
          KeyServiceGrpc.getRevokeApiKeysMethod = getRevokeApiKeysMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.RevokeApiKeysRequest, com.composio.gateway.v1.RevokeApiKeysResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeApiKeys"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RevokeApiKeysRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RevokeApiKeysResponse.getDefaultInstance()))
              .setSchemaDescriptor(new KeyServiceMethodDescriptorSupplier("RevokeApiKeys"))
              .build();
        }
      }
    }
    return getRevokeApiKeysMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTransferKeysRequest,
      com.composio.gateway.v1.ListTransferKeysResponse> getListTransferKeysMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTransferKeys",
      requestType = com.composio.gateway.v1.ListTransferKeysRequest.class,
      responseType = com.composio.gateway.v1.ListTransferKeysResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTransferKeysRequest,
      com.composio.gateway.v1.ListTransferKeysResponse> getListTransferKeysMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTransferKeysRequest, com.composio.gateway.v1.ListTransferKeysResponse> getListTransferKeysMethod;
    if ((getListTransferKeysMethod = KeyServiceGrpc.getListTransferKeysMethod) == null) {
      synchronized (KeyServiceGrpc.class) {
        if ((getListTransferKeysMethod = KeyServiceGrpc.getListTransferKeysMethod) == null) {
          KeyServiceGrpc.getListTransferKeysMethod = getListTransferKeysMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListTransferKeysRequest, com.composio.gateway.v1.ListTransferKeysResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTransferKeys"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTransferKeysRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTransferKeysResponse.getDefaultInstance()))
              .setSchemaDescriptor(new KeyServiceMethodDescriptorSupplier("ListTransferKeys"))
              .build();
        }
      }
    }
    return getListTransferKeysMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static KeyServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<KeyServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<KeyServiceStub>() {
        @java.lang.Override
        public KeyServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new KeyServiceStub(channel, callOptions);
        }
      };
    return KeyServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static KeyServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<KeyServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<KeyServiceBlockingV2Stub>() {
        @java.lang.Override
        public KeyServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new KeyServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return KeyServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static KeyServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<KeyServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<KeyServiceBlockingStub>() {
        @java.lang.Override
        public KeyServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new KeyServiceBlockingStub(channel, callOptions);
        }
      };
    return KeyServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static KeyServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<KeyServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<KeyServiceFutureStub>() {
        @java.lang.Override
        public KeyServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new KeyServiceFutureStub(channel, callOptions);
        }
      };
    return KeyServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Keys: those that leaked, and those with which secrets are sealed on their way to Composio. A project's own keys:
   * ProjectService.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Reports keys that became public, so that Composio revokes them. Needs no credential, and the answer does not tell
     * whether a key was one. `POST /api/v3.1/api_key_revocation`.
     * </pre>
     */
    default void revokeApiKeys(com.composio.gateway.v1.RevokeApiKeysRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RevokeApiKeysResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeApiKeysMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the public keys to seal secrets with, such as an auth config's `sealed_credentials`; all at once. `GET
     * /api/v3.1/keyring/transfer_keys`.
     * </pre>
     */
    default void listTransferKeys(com.composio.gateway.v1.ListTransferKeysRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTransferKeysResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTransferKeysMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service KeyService.
   * <pre>
   * Keys: those that leaked, and those with which secrets are sealed on their way to Composio. A project's own keys:
   * ProjectService.
   * </pre>
   */
  public static abstract class KeyServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return KeyServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service KeyService.
   * <pre>
   * Keys: those that leaked, and those with which secrets are sealed on their way to Composio. A project's own keys:
   * ProjectService.
   * </pre>
   */
  public static final class KeyServiceStub
      extends io.grpc.stub.AbstractAsyncStub<KeyServiceStub> {
    private KeyServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected KeyServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new KeyServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reports keys that became public, so that Composio revokes them. Needs no credential, and the answer does not tell
     * whether a key was one. `POST /api/v3.1/api_key_revocation`.
     * </pre>
     */
    public void revokeApiKeys(com.composio.gateway.v1.RevokeApiKeysRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RevokeApiKeysResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeApiKeysMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the public keys to seal secrets with, such as an auth config's `sealed_credentials`; all at once. `GET
     * /api/v3.1/keyring/transfer_keys`.
     * </pre>
     */
    public void listTransferKeys(com.composio.gateway.v1.ListTransferKeysRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTransferKeysResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTransferKeysMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service KeyService.
   * <pre>
   * Keys: those that leaked, and those with which secrets are sealed on their way to Composio. A project's own keys:
   * ProjectService.
   * </pre>
   */
  public static final class KeyServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<KeyServiceBlockingV2Stub> {
    private KeyServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected KeyServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new KeyServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Reports keys that became public, so that Composio revokes them. Needs no credential, and the answer does not tell
     * whether a key was one. `POST /api/v3.1/api_key_revocation`.
     * </pre>
     */
    public com.composio.gateway.v1.RevokeApiKeysResponse revokeApiKeys(com.composio.gateway.v1.RevokeApiKeysRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeApiKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the public keys to seal secrets with, such as an auth config's `sealed_credentials`; all at once. `GET
     * /api/v3.1/keyring/transfer_keys`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTransferKeysResponse listTransferKeys(com.composio.gateway.v1.ListTransferKeysRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTransferKeysMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service KeyService.
   * <pre>
   * Keys: those that leaked, and those with which secrets are sealed on their way to Composio. A project's own keys:
   * ProjectService.
   * </pre>
   */
  public static final class KeyServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<KeyServiceBlockingStub> {
    private KeyServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected KeyServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new KeyServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reports keys that became public, so that Composio revokes them. Needs no credential, and the answer does not tell
     * whether a key was one. `POST /api/v3.1/api_key_revocation`.
     * </pre>
     */
    public com.composio.gateway.v1.RevokeApiKeysResponse revokeApiKeys(com.composio.gateway.v1.RevokeApiKeysRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeApiKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the public keys to seal secrets with, such as an auth config's `sealed_credentials`; all at once. `GET
     * /api/v3.1/keyring/transfer_keys`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTransferKeysResponse listTransferKeys(com.composio.gateway.v1.ListTransferKeysRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTransferKeysMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service KeyService.
   * <pre>
   * Keys: those that leaked, and those with which secrets are sealed on their way to Composio. A project's own keys:
   * ProjectService.
   * </pre>
   */
  public static final class KeyServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<KeyServiceFutureStub> {
    private KeyServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected KeyServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new KeyServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reports keys that became public, so that Composio revokes them. Needs no credential, and the answer does not tell
     * whether a key was one. `POST /api/v3.1/api_key_revocation`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.RevokeApiKeysResponse> revokeApiKeys(
        com.composio.gateway.v1.RevokeApiKeysRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeApiKeysMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the public keys to seal secrets with, such as an auth config's `sealed_credentials`; all at once. `GET
     * /api/v3.1/keyring/transfer_keys`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListTransferKeysResponse> listTransferKeys(
        com.composio.gateway.v1.ListTransferKeysRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTransferKeysMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_REVOKE_API_KEYS = 0;
  private static final int METHODID_LIST_TRANSFER_KEYS = 1;

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
        case METHODID_REVOKE_API_KEYS:
          serviceImpl.revokeApiKeys((com.composio.gateway.v1.RevokeApiKeysRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.RevokeApiKeysResponse>) responseObserver);
          break;
        case METHODID_LIST_TRANSFER_KEYS:
          serviceImpl.listTransferKeys((com.composio.gateway.v1.ListTransferKeysRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTransferKeysResponse>) responseObserver);
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
          getRevokeApiKeysMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.RevokeApiKeysRequest,
              com.composio.gateway.v1.RevokeApiKeysResponse>(
                service, METHODID_REVOKE_API_KEYS)))
        .addMethod(
          getListTransferKeysMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListTransferKeysRequest,
              com.composio.gateway.v1.ListTransferKeysResponse>(
                service, METHODID_LIST_TRANSFER_KEYS)))
        .build();
  }

  private static abstract class KeyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    KeyServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.KeyServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("KeyService");
    }
  }

  private static final class KeyServiceFileDescriptorSupplier
      extends KeyServiceBaseDescriptorSupplier {
    KeyServiceFileDescriptorSupplier() {}
  }

  private static final class KeyServiceMethodDescriptorSupplier
      extends KeyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    KeyServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (KeyServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new KeyServiceFileDescriptorSupplier())
              .addMethod(getRevokeApiKeysMethod())
              .addMethod(getListTransferKeysMethod())
              .build();
        }
      }
    }
    return result;
  }
}
