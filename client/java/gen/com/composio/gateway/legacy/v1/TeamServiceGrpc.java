package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The people of an organisation, as the first API had them. Served with data by the sandbox; Composio answers
 * FAILED_PRECONDITION (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TeamServiceGrpc {

  private TeamServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.TeamService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.InviteMemberRequest,
      com.composio.gateway.legacy.v1.InviteMemberResponse> getInviteMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "InviteMember",
      requestType = com.composio.gateway.legacy.v1.InviteMemberRequest.class,
      responseType = com.composio.gateway.legacy.v1.InviteMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.InviteMemberRequest,
      com.composio.gateway.legacy.v1.InviteMemberResponse> getInviteMemberMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.InviteMemberRequest, com.composio.gateway.legacy.v1.InviteMemberResponse> getInviteMemberMethod;
    if ((getInviteMemberMethod = TeamServiceGrpc.getInviteMemberMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getInviteMemberMethod = TeamServiceGrpc.getInviteMemberMethod) == null) {
          TeamServiceGrpc.getInviteMemberMethod = getInviteMemberMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.InviteMemberRequest, com.composio.gateway.legacy.v1.InviteMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "InviteMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.InviteMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.InviteMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("InviteMember"))
              .build();
        }
      }
    }
    return getInviteMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListMembersRequest,
      com.composio.gateway.legacy.v1.ListMembersResponse> getListMembersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMembers",
      requestType = com.composio.gateway.legacy.v1.ListMembersRequest.class,
      responseType = com.composio.gateway.legacy.v1.ListMembersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListMembersRequest,
      com.composio.gateway.legacy.v1.ListMembersResponse> getListMembersMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListMembersRequest, com.composio.gateway.legacy.v1.ListMembersResponse> getListMembersMethod;
    if ((getListMembersMethod = TeamServiceGrpc.getListMembersMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getListMembersMethod = TeamServiceGrpc.getListMembersMethod) == null) {
          TeamServiceGrpc.getListMembersMethod = getListMembersMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.ListMembersRequest, com.composio.gateway.legacy.v1.ListMembersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMembers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ListMembersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ListMembersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("ListMembers"))
              .build();
        }
      }
    }
    return getListMembersMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TeamServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TeamServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TeamServiceStub>() {
        @java.lang.Override
        public TeamServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TeamServiceStub(channel, callOptions);
        }
      };
    return TeamServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TeamServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TeamServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TeamServiceBlockingV2Stub>() {
        @java.lang.Override
        public TeamServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TeamServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TeamServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TeamServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TeamServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TeamServiceBlockingStub>() {
        @java.lang.Override
        public TeamServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TeamServiceBlockingStub(channel, callOptions);
        }
      };
    return TeamServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TeamServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TeamServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TeamServiceFutureStub>() {
        @java.lang.Override
        public TeamServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TeamServiceFutureStub(channel, callOptions);
        }
      };
    return TeamServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The people of an organisation, as the first API had them. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Invites a person by e-mail. `POST /api/v1/team/invite`.
     * </pre>
     */
    default void inviteMember(com.composio.gateway.legacy.v1.InviteMemberRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.InviteMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getInviteMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the people; all at once. `GET /api/v1/team/members`.
     * </pre>
     */
    default void listMembers(com.composio.gateway.legacy.v1.ListMembersRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListMembersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMembersMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TeamService.
   * <pre>
   * The people of an organisation, as the first API had them. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static abstract class TeamServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TeamServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TeamService.
   * <pre>
   * The people of an organisation, as the first API had them. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class TeamServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TeamServiceStub> {
    private TeamServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TeamServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TeamServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites a person by e-mail. `POST /api/v1/team/invite`.
     * </pre>
     */
    public void inviteMember(com.composio.gateway.legacy.v1.InviteMemberRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.InviteMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getInviteMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the people; all at once. `GET /api/v1/team/members`.
     * </pre>
     */
    public void listMembers(com.composio.gateway.legacy.v1.ListMembersRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListMembersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMembersMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TeamService.
   * <pre>
   * The people of an organisation, as the first API had them. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class TeamServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TeamServiceBlockingV2Stub> {
    private TeamServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TeamServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TeamServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites a person by e-mail. `POST /api/v1/team/invite`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.InviteMemberResponse inviteMember(com.composio.gateway.legacy.v1.InviteMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getInviteMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the people; all at once. `GET /api/v1/team/members`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ListMembersResponse listMembers(com.composio.gateway.legacy.v1.ListMembersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMembersMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TeamService.
   * <pre>
   * The people of an organisation, as the first API had them. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class TeamServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TeamServiceBlockingStub> {
    private TeamServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TeamServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TeamServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites a person by e-mail. `POST /api/v1/team/invite`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.InviteMemberResponse inviteMember(com.composio.gateway.legacy.v1.InviteMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getInviteMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the people; all at once. `GET /api/v1/team/members`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ListMembersResponse listMembers(com.composio.gateway.legacy.v1.ListMembersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMembersMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TeamService.
   * <pre>
   * The people of an organisation, as the first API had them. Served with data by the sandbox; Composio answers
   * FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class TeamServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TeamServiceFutureStub> {
    private TeamServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TeamServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TeamServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites a person by e-mail. `POST /api/v1/team/invite`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.InviteMemberResponse> inviteMember(
        com.composio.gateway.legacy.v1.InviteMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getInviteMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the people; all at once. `GET /api/v1/team/members`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.ListMembersResponse> listMembers(
        com.composio.gateway.legacy.v1.ListMembersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMembersMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_INVITE_MEMBER = 0;
  private static final int METHODID_LIST_MEMBERS = 1;

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
        case METHODID_INVITE_MEMBER:
          serviceImpl.inviteMember((com.composio.gateway.legacy.v1.InviteMemberRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.InviteMemberResponse>) responseObserver);
          break;
        case METHODID_LIST_MEMBERS:
          serviceImpl.listMembers((com.composio.gateway.legacy.v1.ListMembersRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListMembersResponse>) responseObserver);
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
          getInviteMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.InviteMemberRequest,
              com.composio.gateway.legacy.v1.InviteMemberResponse>(
                service, METHODID_INVITE_MEMBER)))
        .addMethod(
          getListMembersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.ListMembersRequest,
              com.composio.gateway.legacy.v1.ListMembersResponse>(
                service, METHODID_LIST_MEMBERS)))
        .build();
  }

  private static abstract class TeamServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TeamServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.TeamServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TeamService");
    }
  }

  private static final class TeamServiceFileDescriptorSupplier
      extends TeamServiceBaseDescriptorSupplier {
    TeamServiceFileDescriptorSupplier() {}
  }

  private static final class TeamServiceMethodDescriptorSupplier
      extends TeamServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TeamServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TeamServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TeamServiceFileDescriptorSupplier())
              .addMethod(getInviteMemberMethod())
              .addMethod(getListMembersMethod())
              .build();
        }
      }
    }
    return result;
  }
}
