package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The organisations of a user. Projects of an organisation: ProjectService; its usage: UsageService.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class OrganizationServiceGrpc {

  private OrganizationServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.OrganizationService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListOrganizationsRequest,
      com.composio.gateway.v1.ListOrganizationsResponse> getListOrganizationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListOrganizations",
      requestType = com.composio.gateway.v1.ListOrganizationsRequest.class,
      responseType = com.composio.gateway.v1.ListOrganizationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListOrganizationsRequest,
      com.composio.gateway.v1.ListOrganizationsResponse> getListOrganizationsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListOrganizationsRequest, com.composio.gateway.v1.ListOrganizationsResponse> getListOrganizationsMethod;
    if ((getListOrganizationsMethod = OrganizationServiceGrpc.getListOrganizationsMethod) == null) {
      synchronized (OrganizationServiceGrpc.class) {
        if ((getListOrganizationsMethod = OrganizationServiceGrpc.getListOrganizationsMethod) == null) {
          OrganizationServiceGrpc.getListOrganizationsMethod = getListOrganizationsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListOrganizationsRequest, com.composio.gateway.v1.ListOrganizationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListOrganizations"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListOrganizationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListOrganizationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrganizationServiceMethodDescriptorSupplier("ListOrganizations"))
              .build();
        }
      }
    }
    return getListOrganizationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateClankerClaimRequest,
      com.composio.gateway.v1.CreateClankerClaimResponse> getCreateClankerClaimMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateClankerClaim",
      requestType = com.composio.gateway.v1.CreateClankerClaimRequest.class,
      responseType = com.composio.gateway.v1.CreateClankerClaimResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateClankerClaimRequest,
      com.composio.gateway.v1.CreateClankerClaimResponse> getCreateClankerClaimMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateClankerClaimRequest, com.composio.gateway.v1.CreateClankerClaimResponse> getCreateClankerClaimMethod;
    if ((getCreateClankerClaimMethod = OrganizationServiceGrpc.getCreateClankerClaimMethod) == null) {
      synchronized (OrganizationServiceGrpc.class) {
        if ((getCreateClankerClaimMethod = OrganizationServiceGrpc.getCreateClankerClaimMethod) == null) {
          OrganizationServiceGrpc.getCreateClankerClaimMethod = getCreateClankerClaimMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateClankerClaimRequest, com.composio.gateway.v1.CreateClankerClaimResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateClankerClaim"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateClankerClaimRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateClankerClaimResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrganizationServiceMethodDescriptorSupplier("CreateClankerClaim"))
              .build();
        }
      }
    }
    return getCreateClankerClaimMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListConsumerAppsRequest,
      com.composio.gateway.v1.ListConsumerAppsResponse> getListConsumerAppsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListConsumerApps",
      requestType = com.composio.gateway.v1.ListConsumerAppsRequest.class,
      responseType = com.composio.gateway.v1.ListConsumerAppsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListConsumerAppsRequest,
      com.composio.gateway.v1.ListConsumerAppsResponse> getListConsumerAppsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListConsumerAppsRequest, com.composio.gateway.v1.ListConsumerAppsResponse> getListConsumerAppsMethod;
    if ((getListConsumerAppsMethod = OrganizationServiceGrpc.getListConsumerAppsMethod) == null) {
      synchronized (OrganizationServiceGrpc.class) {
        if ((getListConsumerAppsMethod = OrganizationServiceGrpc.getListConsumerAppsMethod) == null) {
          OrganizationServiceGrpc.getListConsumerAppsMethod = getListConsumerAppsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListConsumerAppsRequest, com.composio.gateway.v1.ListConsumerAppsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListConsumerApps"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListConsumerAppsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListConsumerAppsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrganizationServiceMethodDescriptorSupplier("ListConsumerApps"))
              .build();
        }
      }
    }
    return getListConsumerAppsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static OrganizationServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceStub>() {
        @java.lang.Override
        public OrganizationServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrganizationServiceStub(channel, callOptions);
        }
      };
    return OrganizationServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static OrganizationServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceBlockingV2Stub>() {
        @java.lang.Override
        public OrganizationServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrganizationServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return OrganizationServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static OrganizationServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceBlockingStub>() {
        @java.lang.Override
        public OrganizationServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrganizationServiceBlockingStub(channel, callOptions);
        }
      };
    return OrganizationServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static OrganizationServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceFutureStub>() {
        @java.lang.Override
        public OrganizationServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrganizationServiceFutureStub(channel, callOptions);
        }
      };
    return OrganizationServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The organisations of a user. Projects of an organisation: ProjectService; its usage: UsageService.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the organisations that the user belongs to, page by page. `GET /api/v3.1/org/list`.
     * </pre>
     */
    default void listOrganizations(com.composio.gateway.v1.ListOrganizationsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListOrganizationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListOrganizationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Invites a person by e-mail to take over what an agent set up for them. `POST /api/v3.1/org/clanker/create_claim`.
     * </pre>
     */
    default void createClankerClaim(com.composio.gateway.v1.CreateClankerClaimRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateClankerClaimResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateClankerClaimMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the apps that a user of the organisation's consumer project has connected; all at once. `GET
     * /api/v3.1/org/consumer/connected_toolkits`.
     * </pre>
     */
    default void listConsumerApps(com.composio.gateway.v1.ListConsumerAppsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListConsumerAppsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListConsumerAppsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service OrganizationService.
   * <pre>
   * The organisations of a user. Projects of an organisation: ProjectService; its usage: UsageService.
   * </pre>
   */
  public static abstract class OrganizationServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return OrganizationServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service OrganizationService.
   * <pre>
   * The organisations of a user. Projects of an organisation: ProjectService; its usage: UsageService.
   * </pre>
   */
  public static final class OrganizationServiceStub
      extends io.grpc.stub.AbstractAsyncStub<OrganizationServiceStub> {
    private OrganizationServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrganizationServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrganizationServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the organisations that the user belongs to, page by page. `GET /api/v3.1/org/list`.
     * </pre>
     */
    public void listOrganizations(com.composio.gateway.v1.ListOrganizationsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListOrganizationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListOrganizationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Invites a person by e-mail to take over what an agent set up for them. `POST /api/v3.1/org/clanker/create_claim`.
     * </pre>
     */
    public void createClankerClaim(com.composio.gateway.v1.CreateClankerClaimRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateClankerClaimResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateClankerClaimMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the apps that a user of the organisation's consumer project has connected; all at once. `GET
     * /api/v3.1/org/consumer/connected_toolkits`.
     * </pre>
     */
    public void listConsumerApps(com.composio.gateway.v1.ListConsumerAppsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListConsumerAppsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListConsumerAppsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service OrganizationService.
   * <pre>
   * The organisations of a user. Projects of an organisation: ProjectService; its usage: UsageService.
   * </pre>
   */
  public static final class OrganizationServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<OrganizationServiceBlockingV2Stub> {
    private OrganizationServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrganizationServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrganizationServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the organisations that the user belongs to, page by page. `GET /api/v3.1/org/list`.
     * </pre>
     */
    public com.composio.gateway.v1.ListOrganizationsResponse listOrganizations(com.composio.gateway.v1.ListOrganizationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListOrganizationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Invites a person by e-mail to take over what an agent set up for them. `POST /api/v3.1/org/clanker/create_claim`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateClankerClaimResponse createClankerClaim(com.composio.gateway.v1.CreateClankerClaimRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateClankerClaimMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the apps that a user of the organisation's consumer project has connected; all at once. `GET
     * /api/v3.1/org/consumer/connected_toolkits`.
     * </pre>
     */
    public com.composio.gateway.v1.ListConsumerAppsResponse listConsumerApps(com.composio.gateway.v1.ListConsumerAppsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListConsumerAppsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service OrganizationService.
   * <pre>
   * The organisations of a user. Projects of an organisation: ProjectService; its usage: UsageService.
   * </pre>
   */
  public static final class OrganizationServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<OrganizationServiceBlockingStub> {
    private OrganizationServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrganizationServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrganizationServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the organisations that the user belongs to, page by page. `GET /api/v3.1/org/list`.
     * </pre>
     */
    public com.composio.gateway.v1.ListOrganizationsResponse listOrganizations(com.composio.gateway.v1.ListOrganizationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListOrganizationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Invites a person by e-mail to take over what an agent set up for them. `POST /api/v3.1/org/clanker/create_claim`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateClankerClaimResponse createClankerClaim(com.composio.gateway.v1.CreateClankerClaimRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateClankerClaimMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the apps that a user of the organisation's consumer project has connected; all at once. `GET
     * /api/v3.1/org/consumer/connected_toolkits`.
     * </pre>
     */
    public com.composio.gateway.v1.ListConsumerAppsResponse listConsumerApps(com.composio.gateway.v1.ListConsumerAppsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListConsumerAppsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service OrganizationService.
   * <pre>
   * The organisations of a user. Projects of an organisation: ProjectService; its usage: UsageService.
   * </pre>
   */
  public static final class OrganizationServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<OrganizationServiceFutureStub> {
    private OrganizationServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrganizationServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrganizationServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the organisations that the user belongs to, page by page. `GET /api/v3.1/org/list`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListOrganizationsResponse> listOrganizations(
        com.composio.gateway.v1.ListOrganizationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListOrganizationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Invites a person by e-mail to take over what an agent set up for them. `POST /api/v3.1/org/clanker/create_claim`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateClankerClaimResponse> createClankerClaim(
        com.composio.gateway.v1.CreateClankerClaimRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateClankerClaimMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the apps that a user of the organisation's consumer project has connected; all at once. `GET
     * /api/v3.1/org/consumer/connected_toolkits`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListConsumerAppsResponse> listConsumerApps(
        com.composio.gateway.v1.ListConsumerAppsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListConsumerAppsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_ORGANIZATIONS = 0;
  private static final int METHODID_CREATE_CLANKER_CLAIM = 1;
  private static final int METHODID_LIST_CONSUMER_APPS = 2;

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
        case METHODID_LIST_ORGANIZATIONS:
          serviceImpl.listOrganizations((com.composio.gateway.v1.ListOrganizationsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListOrganizationsResponse>) responseObserver);
          break;
        case METHODID_CREATE_CLANKER_CLAIM:
          serviceImpl.createClankerClaim((com.composio.gateway.v1.CreateClankerClaimRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateClankerClaimResponse>) responseObserver);
          break;
        case METHODID_LIST_CONSUMER_APPS:
          serviceImpl.listConsumerApps((com.composio.gateway.v1.ListConsumerAppsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListConsumerAppsResponse>) responseObserver);
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
          getListOrganizationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListOrganizationsRequest,
              com.composio.gateway.v1.ListOrganizationsResponse>(
                service, METHODID_LIST_ORGANIZATIONS)))
        .addMethod(
          getCreateClankerClaimMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateClankerClaimRequest,
              com.composio.gateway.v1.CreateClankerClaimResponse>(
                service, METHODID_CREATE_CLANKER_CLAIM)))
        .addMethod(
          getListConsumerAppsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListConsumerAppsRequest,
              com.composio.gateway.v1.ListConsumerAppsResponse>(
                service, METHODID_LIST_CONSUMER_APPS)))
        .build();
  }

  private static abstract class OrganizationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    OrganizationServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.OrganizationServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("OrganizationService");
    }
  }

  private static final class OrganizationServiceFileDescriptorSupplier
      extends OrganizationServiceBaseDescriptorSupplier {
    OrganizationServiceFileDescriptorSupplier() {}
  }

  private static final class OrganizationServiceMethodDescriptorSupplier
      extends OrganizationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    OrganizationServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (OrganizationServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new OrganizationServiceFileDescriptorSupplier())
              .addMethod(getListOrganizationsMethod())
              .addMethod(getCreateClankerClaimMethod())
              .addMethod(getListConsumerAppsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
