package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Apps that a project made from OpenAPI documents, as the first API had them. Served with data by the sandbox;
 * Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AppServiceGrpc {

  private AppServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.AppService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest,
      com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse> getListOpenApiSpecsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListOpenApiSpecs",
      requestType = com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest.class,
      responseType = com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest,
      com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse> getListOpenApiSpecsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest, com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse> getListOpenApiSpecsMethod;
    if ((getListOpenApiSpecsMethod = AppServiceGrpc.getListOpenApiSpecsMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getListOpenApiSpecsMethod = AppServiceGrpc.getListOpenApiSpecsMethod) == null) {
          AppServiceGrpc.getListOpenApiSpecsMethod = getListOpenApiSpecsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest, com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListOpenApiSpecs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("ListOpenApiSpecs"))
              .build();
        }
      }
    }
    return getListOpenApiSpecsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest,
      com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse> getDeleteOpenApiSpecToolMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteOpenApiSpecTool",
      requestType = com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest.class,
      responseType = com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest,
      com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse> getDeleteOpenApiSpecToolMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest, com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse> getDeleteOpenApiSpecToolMethod;
    if ((getDeleteOpenApiSpecToolMethod = AppServiceGrpc.getDeleteOpenApiSpecToolMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getDeleteOpenApiSpecToolMethod = AppServiceGrpc.getDeleteOpenApiSpecToolMethod) == null) {
          AppServiceGrpc.getDeleteOpenApiSpecToolMethod = getDeleteOpenApiSpecToolMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest, com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteOpenApiSpecTool"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("DeleteOpenApiSpecTool"))
              .build();
        }
      }
    }
    return getDeleteOpenApiSpecToolMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.SendEmailToClientRequest,
      com.composio.gateway.legacy.v1.SendEmailToClientResponse> getSendEmailToClientMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SendEmailToClient",
      requestType = com.composio.gateway.legacy.v1.SendEmailToClientRequest.class,
      responseType = com.composio.gateway.legacy.v1.SendEmailToClientResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.SendEmailToClientRequest,
      com.composio.gateway.legacy.v1.SendEmailToClientResponse> getSendEmailToClientMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.SendEmailToClientRequest, com.composio.gateway.legacy.v1.SendEmailToClientResponse> getSendEmailToClientMethod;
    if ((getSendEmailToClientMethod = AppServiceGrpc.getSendEmailToClientMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getSendEmailToClientMethod = AppServiceGrpc.getSendEmailToClientMethod) == null) {
          AppServiceGrpc.getSendEmailToClientMethod = getSendEmailToClientMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.SendEmailToClientRequest, com.composio.gateway.legacy.v1.SendEmailToClientResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SendEmailToClient"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.SendEmailToClientRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.SendEmailToClientResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("SendEmailToClient"))
              .build();
        }
      }
    }
    return getSendEmailToClientMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest,
      com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse> getGetOpenApiSpecStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOpenApiSpecStatus",
      requestType = com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest.class,
      responseType = com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest,
      com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse> getGetOpenApiSpecStatusMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest, com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse> getGetOpenApiSpecStatusMethod;
    if ((getGetOpenApiSpecStatusMethod = AppServiceGrpc.getGetOpenApiSpecStatusMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getGetOpenApiSpecStatusMethod = AppServiceGrpc.getGetOpenApiSpecStatusMethod) == null) {
          AppServiceGrpc.getGetOpenApiSpecStatusMethod = getGetOpenApiSpecStatusMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest, com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOpenApiSpecStatus"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("GetOpenApiSpecStatus"))
              .build();
        }
      }
    }
    return getGetOpenApiSpecStatusMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AppServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AppServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AppServiceStub>() {
        @java.lang.Override
        public AppServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AppServiceStub(channel, callOptions);
        }
      };
    return AppServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AppServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AppServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AppServiceBlockingV2Stub>() {
        @java.lang.Override
        public AppServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AppServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AppServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AppServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AppServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AppServiceBlockingStub>() {
        @java.lang.Override
        public AppServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AppServiceBlockingStub(channel, callOptions);
        }
      };
    return AppServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AppServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AppServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AppServiceFutureStub>() {
        @java.lang.Override
        public AppServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AppServiceFutureStub(channel, callOptions);
        }
      };
    return AppServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Apps that a project made from OpenAPI documents, as the first API had them. Served with data by the sandbox;
   * Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the apps made from OpenAPI documents. `GET /api/v1/apps/openapi/spec/list`.
     * </pre>
     */
    default void listOpenApiSpecs(com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListOpenApiSpecsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes such an app. NOT_FOUND if there is none of this id. `DELETE /api/v1/apps/openapi/spec/delete/{id}`.
     * </pre>
     */
    default void deleteOpenApiSpecTool(com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteOpenApiSpecToolMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends a mail to the project's owner; Composio's own use. `POST /api/v1/apps/openapi/send_email_to_client`.
     * </pre>
     */
    default void sendEmailToClient(com.composio.gateway.legacy.v1.SendEmailToClientRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.SendEmailToClientResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSendEmailToClientMethod(), responseObserver);
    }

    /**
     * <pre>
     * Tells how far the work on such an app is. `GET /api/v1/apps/openapi/spec/status/{id}`.
     * </pre>
     */
    default void getOpenApiSpecStatus(com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOpenApiSpecStatusMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AppService.
   * <pre>
   * Apps that a project made from OpenAPI documents, as the first API had them. Served with data by the sandbox;
   * Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static abstract class AppServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AppServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AppService.
   * <pre>
   * Apps that a project made from OpenAPI documents, as the first API had them. Served with data by the sandbox;
   * Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class AppServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AppServiceStub> {
    private AppServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AppServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AppServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the apps made from OpenAPI documents. `GET /api/v1/apps/openapi/spec/list`.
     * </pre>
     */
    public void listOpenApiSpecs(com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListOpenApiSpecsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes such an app. NOT_FOUND if there is none of this id. `DELETE /api/v1/apps/openapi/spec/delete/{id}`.
     * </pre>
     */
    public void deleteOpenApiSpecTool(com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteOpenApiSpecToolMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends a mail to the project's owner; Composio's own use. `POST /api/v1/apps/openapi/send_email_to_client`.
     * </pre>
     */
    public void sendEmailToClient(com.composio.gateway.legacy.v1.SendEmailToClientRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.SendEmailToClientResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSendEmailToClientMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Tells how far the work on such an app is. `GET /api/v1/apps/openapi/spec/status/{id}`.
     * </pre>
     */
    public void getOpenApiSpecStatus(com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOpenApiSpecStatusMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AppService.
   * <pre>
   * Apps that a project made from OpenAPI documents, as the first API had them. Served with data by the sandbox;
   * Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class AppServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AppServiceBlockingV2Stub> {
    private AppServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AppServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AppServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the apps made from OpenAPI documents. `GET /api/v1/apps/openapi/spec/list`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse listOpenApiSpecs(com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListOpenApiSpecsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes such an app. NOT_FOUND if there is none of this id. `DELETE /api/v1/apps/openapi/spec/delete/{id}`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse deleteOpenApiSpecTool(com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteOpenApiSpecToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends a mail to the project's owner; Composio's own use. `POST /api/v1/apps/openapi/send_email_to_client`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.SendEmailToClientResponse sendEmailToClient(com.composio.gateway.legacy.v1.SendEmailToClientRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSendEmailToClientMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells how far the work on such an app is. `GET /api/v1/apps/openapi/spec/status/{id}`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse getOpenApiSpecStatus(com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOpenApiSpecStatusMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AppService.
   * <pre>
   * Apps that a project made from OpenAPI documents, as the first API had them. Served with data by the sandbox;
   * Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class AppServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AppServiceBlockingStub> {
    private AppServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AppServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AppServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the apps made from OpenAPI documents. `GET /api/v1/apps/openapi/spec/list`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse listOpenApiSpecs(com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListOpenApiSpecsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes such an app. NOT_FOUND if there is none of this id. `DELETE /api/v1/apps/openapi/spec/delete/{id}`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse deleteOpenApiSpecTool(com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteOpenApiSpecToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends a mail to the project's owner; Composio's own use. `POST /api/v1/apps/openapi/send_email_to_client`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.SendEmailToClientResponse sendEmailToClient(com.composio.gateway.legacy.v1.SendEmailToClientRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSendEmailToClientMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells how far the work on such an app is. `GET /api/v1/apps/openapi/spec/status/{id}`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse getOpenApiSpecStatus(com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOpenApiSpecStatusMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AppService.
   * <pre>
   * Apps that a project made from OpenAPI documents, as the first API had them. Served with data by the sandbox;
   * Composio answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class AppServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AppServiceFutureStub> {
    private AppServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AppServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AppServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the apps made from OpenAPI documents. `GET /api/v1/apps/openapi/spec/list`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse> listOpenApiSpecs(
        com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListOpenApiSpecsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes such an app. NOT_FOUND if there is none of this id. `DELETE /api/v1/apps/openapi/spec/delete/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse> deleteOpenApiSpecTool(
        com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteOpenApiSpecToolMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sends a mail to the project's owner; Composio's own use. `POST /api/v1/apps/openapi/send_email_to_client`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.SendEmailToClientResponse> sendEmailToClient(
        com.composio.gateway.legacy.v1.SendEmailToClientRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSendEmailToClientMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Tells how far the work on such an app is. `GET /api/v1/apps/openapi/spec/status/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse> getOpenApiSpecStatus(
        com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOpenApiSpecStatusMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_OPEN_API_SPECS = 0;
  private static final int METHODID_DELETE_OPEN_API_SPEC_TOOL = 1;
  private static final int METHODID_SEND_EMAIL_TO_CLIENT = 2;
  private static final int METHODID_GET_OPEN_API_SPEC_STATUS = 3;

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
        case METHODID_LIST_OPEN_API_SPECS:
          serviceImpl.listOpenApiSpecs((com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse>) responseObserver);
          break;
        case METHODID_DELETE_OPEN_API_SPEC_TOOL:
          serviceImpl.deleteOpenApiSpecTool((com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse>) responseObserver);
          break;
        case METHODID_SEND_EMAIL_TO_CLIENT:
          serviceImpl.sendEmailToClient((com.composio.gateway.legacy.v1.SendEmailToClientRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.SendEmailToClientResponse>) responseObserver);
          break;
        case METHODID_GET_OPEN_API_SPEC_STATUS:
          serviceImpl.getOpenApiSpecStatus((com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse>) responseObserver);
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
          getListOpenApiSpecsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.ListOpenApiSpecsRequest,
              com.composio.gateway.legacy.v1.ListOpenApiSpecsResponse>(
                service, METHODID_LIST_OPEN_API_SPECS)))
        .addMethod(
          getDeleteOpenApiSpecToolMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolRequest,
              com.composio.gateway.legacy.v1.DeleteOpenApiSpecToolResponse>(
                service, METHODID_DELETE_OPEN_API_SPEC_TOOL)))
        .addMethod(
          getSendEmailToClientMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.SendEmailToClientRequest,
              com.composio.gateway.legacy.v1.SendEmailToClientResponse>(
                service, METHODID_SEND_EMAIL_TO_CLIENT)))
        .addMethod(
          getGetOpenApiSpecStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.GetOpenApiSpecStatusRequest,
              com.composio.gateway.legacy.v1.GetOpenApiSpecStatusResponse>(
                service, METHODID_GET_OPEN_API_SPEC_STATUS)))
        .build();
  }

  private static abstract class AppServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AppServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.AppServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AppService");
    }
  }

  private static final class AppServiceFileDescriptorSupplier
      extends AppServiceBaseDescriptorSupplier {
    AppServiceFileDescriptorSupplier() {}
  }

  private static final class AppServiceMethodDescriptorSupplier
      extends AppServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AppServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AppServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AppServiceFileDescriptorSupplier())
              .addMethod(getListOpenApiSpecsMethod())
              .addMethod(getDeleteOpenApiSpecToolMethod())
              .addMethod(getSendEmailToClientMethod())
              .addMethod(getGetOpenApiSpecStatusMethod())
              .build();
        }
      }
    }
    return result;
  }
}
