package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Projects: each has its own keys, connections, auth configs and triggers. Composio's first API called them clients.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProjectServiceGrpc {

  private ProjectServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.ProjectService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListOrganizationProjectsRequest,
      com.composio.gateway.v1.ListOrganizationProjectsResponse> getListOrganizationProjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListOrganizationProjects",
      requestType = com.composio.gateway.v1.ListOrganizationProjectsRequest.class,
      responseType = com.composio.gateway.v1.ListOrganizationProjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListOrganizationProjectsRequest,
      com.composio.gateway.v1.ListOrganizationProjectsResponse> getListOrganizationProjectsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListOrganizationProjectsRequest, com.composio.gateway.v1.ListOrganizationProjectsResponse> getListOrganizationProjectsMethod;
    if ((getListOrganizationProjectsMethod = ProjectServiceGrpc.getListOrganizationProjectsMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getListOrganizationProjectsMethod = ProjectServiceGrpc.getListOrganizationProjectsMethod) == null) {
          ProjectServiceGrpc.getListOrganizationProjectsMethod = getListOrganizationProjectsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListOrganizationProjectsRequest, com.composio.gateway.v1.ListOrganizationProjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListOrganizationProjects"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListOrganizationProjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListOrganizationProjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("ListOrganizationProjects"))
              .build();
        }
      }
    }
    return getListOrganizationProjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListProjectsRequest,
      com.composio.gateway.v1.ListProjectsResponse> getListProjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProjects",
      requestType = com.composio.gateway.v1.ListProjectsRequest.class,
      responseType = com.composio.gateway.v1.ListProjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListProjectsRequest,
      com.composio.gateway.v1.ListProjectsResponse> getListProjectsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListProjectsRequest, com.composio.gateway.v1.ListProjectsResponse> getListProjectsMethod;
    if ((getListProjectsMethod = ProjectServiceGrpc.getListProjectsMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getListProjectsMethod = ProjectServiceGrpc.getListProjectsMethod) == null) {
          ProjectServiceGrpc.getListProjectsMethod = getListProjectsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListProjectsRequest, com.composio.gateway.v1.ListProjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProjects"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListProjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListProjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("ListProjects"))
              .build();
        }
      }
    }
    return getListProjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetProjectRequest,
      com.composio.gateway.v1.GetProjectResponse> getGetProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProject",
      requestType = com.composio.gateway.v1.GetProjectRequest.class,
      responseType = com.composio.gateway.v1.GetProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetProjectRequest,
      com.composio.gateway.v1.GetProjectResponse> getGetProjectMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetProjectRequest, com.composio.gateway.v1.GetProjectResponse> getGetProjectMethod;
    if ((getGetProjectMethod = ProjectServiceGrpc.getGetProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getGetProjectMethod = ProjectServiceGrpc.getGetProjectMethod) == null) {
          ProjectServiceGrpc.getGetProjectMethod = getGetProjectMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetProjectRequest, com.composio.gateway.v1.GetProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProject"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("GetProject"))
              .build();
        }
      }
    }
    return getGetProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateProjectRequest,
      com.composio.gateway.v1.CreateProjectResponse> getCreateProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateProject",
      requestType = com.composio.gateway.v1.CreateProjectRequest.class,
      responseType = com.composio.gateway.v1.CreateProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateProjectRequest,
      com.composio.gateway.v1.CreateProjectResponse> getCreateProjectMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateProjectRequest, com.composio.gateway.v1.CreateProjectResponse> getCreateProjectMethod;
    if ((getCreateProjectMethod = ProjectServiceGrpc.getCreateProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getCreateProjectMethod = ProjectServiceGrpc.getCreateProjectMethod) == null) {
          ProjectServiceGrpc.getCreateProjectMethod = getCreateProjectMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateProjectRequest, com.composio.gateway.v1.CreateProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("CreateProject"))
              .build();
        }
      }
    }
    return getCreateProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteProjectRequest,
      com.composio.gateway.v1.DeleteProjectResponse> getDeleteProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteProject",
      requestType = com.composio.gateway.v1.DeleteProjectRequest.class,
      responseType = com.composio.gateway.v1.DeleteProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteProjectRequest,
      com.composio.gateway.v1.DeleteProjectResponse> getDeleteProjectMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteProjectRequest, com.composio.gateway.v1.DeleteProjectResponse> getDeleteProjectMethod;
    if ((getDeleteProjectMethod = ProjectServiceGrpc.getDeleteProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getDeleteProjectMethod = ProjectServiceGrpc.getDeleteProjectMethod) == null) {
          ProjectServiceGrpc.getDeleteProjectMethod = getDeleteProjectMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteProjectRequest, com.composio.gateway.v1.DeleteProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteProject"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("DeleteProject"))
              .build();
        }
      }
    }
    return getDeleteProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.RegenerateProjectApiKeyRequest,
      com.composio.gateway.v1.RegenerateProjectApiKeyResponse> getRegenerateProjectApiKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RegenerateProjectApiKey",
      requestType = com.composio.gateway.v1.RegenerateProjectApiKeyRequest.class,
      responseType = com.composio.gateway.v1.RegenerateProjectApiKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.RegenerateProjectApiKeyRequest,
      com.composio.gateway.v1.RegenerateProjectApiKeyResponse> getRegenerateProjectApiKeyMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.RegenerateProjectApiKeyRequest, com.composio.gateway.v1.RegenerateProjectApiKeyResponse> getRegenerateProjectApiKeyMethod;
    if ((getRegenerateProjectApiKeyMethod = ProjectServiceGrpc.getRegenerateProjectApiKeyMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getRegenerateProjectApiKeyMethod = ProjectServiceGrpc.getRegenerateProjectApiKeyMethod) == null) {
          ProjectServiceGrpc.getRegenerateProjectApiKeyMethod = getRegenerateProjectApiKeyMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.RegenerateProjectApiKeyRequest, com.composio.gateway.v1.RegenerateProjectApiKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RegenerateProjectApiKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RegenerateProjectApiKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RegenerateProjectApiKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("RegenerateProjectApiKey"))
              .build();
        }
      }
    }
    return getRegenerateProjectApiKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ResolveConsumerProjectRequest,
      com.composio.gateway.v1.ResolveConsumerProjectResponse> getResolveConsumerProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResolveConsumerProject",
      requestType = com.composio.gateway.v1.ResolveConsumerProjectRequest.class,
      responseType = com.composio.gateway.v1.ResolveConsumerProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ResolveConsumerProjectRequest,
      com.composio.gateway.v1.ResolveConsumerProjectResponse> getResolveConsumerProjectMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ResolveConsumerProjectRequest, com.composio.gateway.v1.ResolveConsumerProjectResponse> getResolveConsumerProjectMethod;
    if ((getResolveConsumerProjectMethod = ProjectServiceGrpc.getResolveConsumerProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getResolveConsumerProjectMethod = ProjectServiceGrpc.getResolveConsumerProjectMethod) == null) {
          ProjectServiceGrpc.getResolveConsumerProjectMethod = getResolveConsumerProjectMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ResolveConsumerProjectRequest, com.composio.gateway.v1.ResolveConsumerProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResolveConsumerProject"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ResolveConsumerProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ResolveConsumerProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("ResolveConsumerProject"))
              .build();
        }
      }
    }
    return getResolveConsumerProjectMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProjectServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceStub>() {
        @java.lang.Override
        public ProjectServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceStub(channel, callOptions);
        }
      };
    return ProjectServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProjectServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProjectServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProjectServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProjectServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingStub>() {
        @java.lang.Override
        public ProjectServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceBlockingStub(channel, callOptions);
        }
      };
    return ProjectServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProjectServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceFutureStub>() {
        @java.lang.Override
        public ProjectServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceFutureStub(channel, callOptions);
        }
      };
    return ProjectServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Projects: each has its own keys, connections, auth configs and triggers. Composio's first API called them clients.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the organisation's projects, page by page, for the holder of the organisation's key. `GET
     * /api/v3.1/org/owner/project/list`.
     * </pre>
     */
    default void listOrganizationProjects(com.composio.gateway.v1.ListOrganizationProjectsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListOrganizationProjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListOrganizationProjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the projects that the user may use, page by page. `GET /api/v3.1/org/project/list`.
     * </pre>
     */
    default void listProjects(com.composio.gateway.v1.ListProjectsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListProjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a project, with its keys. NOT_FOUND if there is none of this id. `GET
     * /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    default void getProject(com.composio.gateway.v1.GetProjectRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a project. `POST /api/v3.1/org/owner/project/new`.
     * </pre>
     */
    default void createProject(com.composio.gateway.v1.CreateProjectRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a project and all that is in it. `DELETE /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    default void deleteProject(com.composio.gateway.v1.DeleteProjectRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a new key for a project; the one before is worth nothing from then on, this gateway's own too if it is of
     * that project. `POST /api/v3.1/org/owner/project/{nano_id}/regenerate_api_key`.
     * </pre>
     */
    default void regenerateProjectApiKey(com.composio.gateway.v1.RegenerateProjectApiKeyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RegenerateProjectApiKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRegenerateProjectApiKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Finds the organisation's consumer project, the one for its members' own use, and who the caller is in it. `POST
     * /api/v3.1/org/consumer/project/resolve`.
     * </pre>
     */
    default void resolveConsumerProject(com.composio.gateway.v1.ResolveConsumerProjectRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ResolveConsumerProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResolveConsumerProjectMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProjectService.
   * <pre>
   * Projects: each has its own keys, connections, auth configs and triggers. Composio's first API called them clients.
   * </pre>
   */
  public static abstract class ProjectServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProjectServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProjectService.
   * <pre>
   * Projects: each has its own keys, connections, auth configs and triggers. Composio's first API called them clients.
   * </pre>
   */
  public static final class ProjectServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProjectServiceStub> {
    private ProjectServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the organisation's projects, page by page, for the holder of the organisation's key. `GET
     * /api/v3.1/org/owner/project/list`.
     * </pre>
     */
    public void listOrganizationProjects(com.composio.gateway.v1.ListOrganizationProjectsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListOrganizationProjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListOrganizationProjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the projects that the user may use, page by page. `GET /api/v3.1/org/project/list`.
     * </pre>
     */
    public void listProjects(com.composio.gateway.v1.ListProjectsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListProjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a project, with its keys. NOT_FOUND if there is none of this id. `GET
     * /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    public void getProject(com.composio.gateway.v1.GetProjectRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a project. `POST /api/v3.1/org/owner/project/new`.
     * </pre>
     */
    public void createProject(com.composio.gateway.v1.CreateProjectRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a project and all that is in it. `DELETE /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    public void deleteProject(com.composio.gateway.v1.DeleteProjectRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a new key for a project; the one before is worth nothing from then on, this gateway's own too if it is of
     * that project. `POST /api/v3.1/org/owner/project/{nano_id}/regenerate_api_key`.
     * </pre>
     */
    public void regenerateProjectApiKey(com.composio.gateway.v1.RegenerateProjectApiKeyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RegenerateProjectApiKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRegenerateProjectApiKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Finds the organisation's consumer project, the one for its members' own use, and who the caller is in it. `POST
     * /api/v3.1/org/consumer/project/resolve`.
     * </pre>
     */
    public void resolveConsumerProject(com.composio.gateway.v1.ResolveConsumerProjectRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ResolveConsumerProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResolveConsumerProjectMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProjectService.
   * <pre>
   * Projects: each has its own keys, connections, auth configs and triggers. Composio's first API called them clients.
   * </pre>
   */
  public static final class ProjectServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProjectServiceBlockingV2Stub> {
    private ProjectServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the organisation's projects, page by page, for the holder of the organisation's key. `GET
     * /api/v3.1/org/owner/project/list`.
     * </pre>
     */
    public com.composio.gateway.v1.ListOrganizationProjectsResponse listOrganizationProjects(com.composio.gateway.v1.ListOrganizationProjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListOrganizationProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the projects that the user may use, page by page. `GET /api/v3.1/org/project/list`.
     * </pre>
     */
    public com.composio.gateway.v1.ListProjectsResponse listProjects(com.composio.gateway.v1.ListProjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a project, with its keys. NOT_FOUND if there is none of this id. `GET
     * /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetProjectResponse getProject(com.composio.gateway.v1.GetProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a project. `POST /api/v3.1/org/owner/project/new`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateProjectResponse createProject(com.composio.gateway.v1.CreateProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a project and all that is in it. `DELETE /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteProjectResponse deleteProject(com.composio.gateway.v1.DeleteProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a new key for a project; the one before is worth nothing from then on, this gateway's own too if it is of
     * that project. `POST /api/v3.1/org/owner/project/{nano_id}/regenerate_api_key`.
     * </pre>
     */
    public com.composio.gateway.v1.RegenerateProjectApiKeyResponse regenerateProjectApiKey(com.composio.gateway.v1.RegenerateProjectApiKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRegenerateProjectApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Finds the organisation's consumer project, the one for its members' own use, and who the caller is in it. `POST
     * /api/v3.1/org/consumer/project/resolve`.
     * </pre>
     */
    public com.composio.gateway.v1.ResolveConsumerProjectResponse resolveConsumerProject(com.composio.gateway.v1.ResolveConsumerProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResolveConsumerProjectMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProjectService.
   * <pre>
   * Projects: each has its own keys, connections, auth configs and triggers. Composio's first API called them clients.
   * </pre>
   */
  public static final class ProjectServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProjectServiceBlockingStub> {
    private ProjectServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the organisation's projects, page by page, for the holder of the organisation's key. `GET
     * /api/v3.1/org/owner/project/list`.
     * </pre>
     */
    public com.composio.gateway.v1.ListOrganizationProjectsResponse listOrganizationProjects(com.composio.gateway.v1.ListOrganizationProjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListOrganizationProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the projects that the user may use, page by page. `GET /api/v3.1/org/project/list`.
     * </pre>
     */
    public com.composio.gateway.v1.ListProjectsResponse listProjects(com.composio.gateway.v1.ListProjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a project, with its keys. NOT_FOUND if there is none of this id. `GET
     * /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetProjectResponse getProject(com.composio.gateway.v1.GetProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a project. `POST /api/v3.1/org/owner/project/new`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateProjectResponse createProject(com.composio.gateway.v1.CreateProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a project and all that is in it. `DELETE /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteProjectResponse deleteProject(com.composio.gateway.v1.DeleteProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a new key for a project; the one before is worth nothing from then on, this gateway's own too if it is of
     * that project. `POST /api/v3.1/org/owner/project/{nano_id}/regenerate_api_key`.
     * </pre>
     */
    public com.composio.gateway.v1.RegenerateProjectApiKeyResponse regenerateProjectApiKey(com.composio.gateway.v1.RegenerateProjectApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRegenerateProjectApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Finds the organisation's consumer project, the one for its members' own use, and who the caller is in it. `POST
     * /api/v3.1/org/consumer/project/resolve`.
     * </pre>
     */
    public com.composio.gateway.v1.ResolveConsumerProjectResponse resolveConsumerProject(com.composio.gateway.v1.ResolveConsumerProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResolveConsumerProjectMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProjectService.
   * <pre>
   * Projects: each has its own keys, connections, auth configs and triggers. Composio's first API called them clients.
   * </pre>
   */
  public static final class ProjectServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProjectServiceFutureStub> {
    private ProjectServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the organisation's projects, page by page, for the holder of the organisation's key. `GET
     * /api/v3.1/org/owner/project/list`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListOrganizationProjectsResponse> listOrganizationProjects(
        com.composio.gateway.v1.ListOrganizationProjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListOrganizationProjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the projects that the user may use, page by page. `GET /api/v3.1/org/project/list`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListProjectsResponse> listProjects(
        com.composio.gateway.v1.ListProjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a project, with its keys. NOT_FOUND if there is none of this id. `GET
     * /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetProjectResponse> getProject(
        com.composio.gateway.v1.GetProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a project. `POST /api/v3.1/org/owner/project/new`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateProjectResponse> createProject(
        com.composio.gateway.v1.CreateProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a project and all that is in it. `DELETE /api/v3.1/org/owner/project/{nano_id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteProjectResponse> deleteProject(
        com.composio.gateway.v1.DeleteProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a new key for a project; the one before is worth nothing from then on, this gateway's own too if it is of
     * that project. `POST /api/v3.1/org/owner/project/{nano_id}/regenerate_api_key`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.RegenerateProjectApiKeyResponse> regenerateProjectApiKey(
        com.composio.gateway.v1.RegenerateProjectApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRegenerateProjectApiKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Finds the organisation's consumer project, the one for its members' own use, and who the caller is in it. `POST
     * /api/v3.1/org/consumer/project/resolve`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ResolveConsumerProjectResponse> resolveConsumerProject(
        com.composio.gateway.v1.ResolveConsumerProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResolveConsumerProjectMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_ORGANIZATION_PROJECTS = 0;
  private static final int METHODID_LIST_PROJECTS = 1;
  private static final int METHODID_GET_PROJECT = 2;
  private static final int METHODID_CREATE_PROJECT = 3;
  private static final int METHODID_DELETE_PROJECT = 4;
  private static final int METHODID_REGENERATE_PROJECT_API_KEY = 5;
  private static final int METHODID_RESOLVE_CONSUMER_PROJECT = 6;

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
        case METHODID_LIST_ORGANIZATION_PROJECTS:
          serviceImpl.listOrganizationProjects((com.composio.gateway.v1.ListOrganizationProjectsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListOrganizationProjectsResponse>) responseObserver);
          break;
        case METHODID_LIST_PROJECTS:
          serviceImpl.listProjects((com.composio.gateway.v1.ListProjectsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListProjectsResponse>) responseObserver);
          break;
        case METHODID_GET_PROJECT:
          serviceImpl.getProject((com.composio.gateway.v1.GetProjectRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetProjectResponse>) responseObserver);
          break;
        case METHODID_CREATE_PROJECT:
          serviceImpl.createProject((com.composio.gateway.v1.CreateProjectRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateProjectResponse>) responseObserver);
          break;
        case METHODID_DELETE_PROJECT:
          serviceImpl.deleteProject((com.composio.gateway.v1.DeleteProjectRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteProjectResponse>) responseObserver);
          break;
        case METHODID_REGENERATE_PROJECT_API_KEY:
          serviceImpl.regenerateProjectApiKey((com.composio.gateway.v1.RegenerateProjectApiKeyRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.RegenerateProjectApiKeyResponse>) responseObserver);
          break;
        case METHODID_RESOLVE_CONSUMER_PROJECT:
          serviceImpl.resolveConsumerProject((com.composio.gateway.v1.ResolveConsumerProjectRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ResolveConsumerProjectResponse>) responseObserver);
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
          getListOrganizationProjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListOrganizationProjectsRequest,
              com.composio.gateway.v1.ListOrganizationProjectsResponse>(
                service, METHODID_LIST_ORGANIZATION_PROJECTS)))
        .addMethod(
          getListProjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListProjectsRequest,
              com.composio.gateway.v1.ListProjectsResponse>(
                service, METHODID_LIST_PROJECTS)))
        .addMethod(
          getGetProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetProjectRequest,
              com.composio.gateway.v1.GetProjectResponse>(
                service, METHODID_GET_PROJECT)))
        .addMethod(
          getCreateProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateProjectRequest,
              com.composio.gateway.v1.CreateProjectResponse>(
                service, METHODID_CREATE_PROJECT)))
        .addMethod(
          getDeleteProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteProjectRequest,
              com.composio.gateway.v1.DeleteProjectResponse>(
                service, METHODID_DELETE_PROJECT)))
        .addMethod(
          getRegenerateProjectApiKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.RegenerateProjectApiKeyRequest,
              com.composio.gateway.v1.RegenerateProjectApiKeyResponse>(
                service, METHODID_REGENERATE_PROJECT_API_KEY)))
        .addMethod(
          getResolveConsumerProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ResolveConsumerProjectRequest,
              com.composio.gateway.v1.ResolveConsumerProjectResponse>(
                service, METHODID_RESOLVE_CONSUMER_PROJECT)))
        .build();
  }

  private static abstract class ProjectServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProjectServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.ProjectServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProjectService");
    }
  }

  private static final class ProjectServiceFileDescriptorSupplier
      extends ProjectServiceBaseDescriptorSupplier {
    ProjectServiceFileDescriptorSupplier() {}
  }

  private static final class ProjectServiceMethodDescriptorSupplier
      extends ProjectServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProjectServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ProjectServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProjectServiceFileDescriptorSupplier())
              .addMethod(getListOrganizationProjectsMethod())
              .addMethod(getListProjectsMethod())
              .addMethod(getGetProjectMethod())
              .addMethod(getCreateProjectMethod())
              .addMethod(getDeleteProjectMethod())
              .addMethod(getRegenerateProjectApiKeyMethod())
              .addMethod(getResolveConsumerProjectMethod())
              .build();
        }
      }
    }
    return result;
  }
}
