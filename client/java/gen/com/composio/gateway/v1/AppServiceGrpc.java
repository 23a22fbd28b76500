package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The catalogue of apps. Composio's word: toolkits.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AppServiceGrpc {

  private AppServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.AppService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAppsRequest,
      com.composio.gateway.v1.ListAppsResponse> getListAppsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListApps",
      requestType = com.composio.gateway.v1.ListAppsRequest.class,
      responseType = com.composio.gateway.v1.ListAppsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAppsRequest,
      com.composio.gateway.v1.ListAppsResponse> getListAppsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAppsRequest, com.composio.gateway.v1.ListAppsResponse> getListAppsMethod;
    if ((getListAppsMethod = AppServiceGrpc.getListAppsMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getListAppsMethod = AppServiceGrpc.getListAppsMethod) == null) {
          AppServiceGrpc.getListAppsMethod = getListAppsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListAppsRequest, com.composio.gateway.v1.ListAppsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListApps"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListAppsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListAppsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("ListApps"))
              .build();
        }
      }
    }
    return getListAppsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetAppRequest,
      com.composio.gateway.v1.GetAppResponse> getGetAppMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetApp",
      requestType = com.composio.gateway.v1.GetAppRequest.class,
      responseType = com.composio.gateway.v1.GetAppResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetAppRequest,
      com.composio.gateway.v1.GetAppResponse> getGetAppMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetAppRequest, com.composio.gateway.v1.GetAppResponse> getGetAppMethod;
    if ((getGetAppMethod = AppServiceGrpc.getGetAppMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getGetAppMethod = AppServiceGrpc.getGetAppMethod) == null) {
          AppServiceGrpc.getGetAppMethod = getGetAppMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetAppRequest, com.composio.gateway.v1.GetAppResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetApp"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetAppRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetAppResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("GetApp"))
              .build();
        }
      }
    }
    return getGetAppMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.BatchGetAppsRequest,
      com.composio.gateway.v1.BatchGetAppsResponse> getBatchGetAppsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetApps",
      requestType = com.composio.gateway.v1.BatchGetAppsRequest.class,
      responseType = com.composio.gateway.v1.BatchGetAppsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.BatchGetAppsRequest,
      com.composio.gateway.v1.BatchGetAppsResponse> getBatchGetAppsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.BatchGetAppsRequest, com.composio.gateway.v1.BatchGetAppsResponse> getBatchGetAppsMethod;
    if ((getBatchGetAppsMethod = AppServiceGrpc.getBatchGetAppsMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getBatchGetAppsMethod = AppServiceGrpc.getBatchGetAppsMethod) == null) {
          AppServiceGrpc.getBatchGetAppsMethod = getBatchGetAppsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.BatchGetAppsRequest, com.composio.gateway.v1.BatchGetAppsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetApps"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.BatchGetAppsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.BatchGetAppsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("BatchGetApps"))
              .build();
        }
      }
    }
    return getBatchGetAppsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAppCategoriesRequest,
      com.composio.gateway.v1.ListAppCategoriesResponse> getListAppCategoriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAppCategories",
      requestType = com.composio.gateway.v1.ListAppCategoriesRequest.class,
      responseType = com.composio.gateway.v1.ListAppCategoriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAppCategoriesRequest,
      com.composio.gateway.v1.ListAppCategoriesResponse> getListAppCategoriesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAppCategoriesRequest, com.composio.gateway.v1.ListAppCategoriesResponse> getListAppCategoriesMethod;
    if ((getListAppCategoriesMethod = AppServiceGrpc.getListAppCategoriesMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getListAppCategoriesMethod = AppServiceGrpc.getListAppCategoriesMethod) == null) {
          AppServiceGrpc.getListAppCategoriesMethod = getListAppCategoriesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListAppCategoriesRequest, com.composio.gateway.v1.ListAppCategoriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAppCategories"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListAppCategoriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListAppCategoriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("ListAppCategories"))
              .build();
        }
      }
    }
    return getListAppCategoriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAppChangelogsRequest,
      com.composio.gateway.v1.ListAppChangelogsResponse> getListAppChangelogsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAppChangelogs",
      requestType = com.composio.gateway.v1.ListAppChangelogsRequest.class,
      responseType = com.composio.gateway.v1.ListAppChangelogsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAppChangelogsRequest,
      com.composio.gateway.v1.ListAppChangelogsResponse> getListAppChangelogsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAppChangelogsRequest, com.composio.gateway.v1.ListAppChangelogsResponse> getListAppChangelogsMethod;
    if ((getListAppChangelogsMethod = AppServiceGrpc.getListAppChangelogsMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getListAppChangelogsMethod = AppServiceGrpc.getListAppChangelogsMethod) == null) {
          AppServiceGrpc.getListAppChangelogsMethod = getListAppChangelogsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListAppChangelogsRequest, com.composio.gateway.v1.ListAppChangelogsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAppChangelogs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListAppChangelogsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListAppChangelogsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("ListAppChangelogs"))
              .build();
        }
      }
    }
    return getListAppChangelogsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetScopeGrantContextRequest,
      com.composio.gateway.v1.GetScopeGrantContextResponse> getGetScopeGrantContextMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetScopeGrantContext",
      requestType = com.composio.gateway.v1.GetScopeGrantContextRequest.class,
      responseType = com.composio.gateway.v1.GetScopeGrantContextResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetScopeGrantContextRequest,
      com.composio.gateway.v1.GetScopeGrantContextResponse> getGetScopeGrantContextMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetScopeGrantContextRequest, com.composio.gateway.v1.GetScopeGrantContextResponse> getGetScopeGrantContextMethod;
    if ((getGetScopeGrantContextMethod = AppServiceGrpc.getGetScopeGrantContextMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getGetScopeGrantContextMethod = AppServiceGrpc.getGetScopeGrantContextMethod) == null) {
          AppServiceGrpc.getGetScopeGrantContextMethod = getGetScopeGrantContextMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetScopeGrantContextRequest, com.composio.gateway.v1.GetScopeGrantContextResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetScopeGrantContext"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetScopeGrantContextRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetScopeGrantContextResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("GetScopeGrantContext"))
              .build();
        }
      }
    }
    return getGetScopeGrantContextMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.RecommendScopesRequest,
      com.composio.gateway.v1.RecommendScopesResponse> getRecommendScopesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RecommendScopes",
      requestType = com.composio.gateway.v1.RecommendScopesRequest.class,
      responseType = com.composio.gateway.v1.RecommendScopesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.RecommendScopesRequest,
      com.composio.gateway.v1.RecommendScopesResponse> getRecommendScopesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.RecommendScopesRequest, com.composio.gateway.v1.RecommendScopesResponse> getRecommendScopesMethod;
    if ((getRecommendScopesMethod = AppServiceGrpc.getRecommendScopesMethod) == null) {
      synchronized (AppServiceGrpc.class) {
        if ((getRecommendScopesMethod = AppServiceGrpc.getRecommendScopesMethod) == null) {
          AppServiceGrpc.getRecommendScopesMethod = getRecommendScopesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.RecommendScopesRequest, com.composio.gateway.v1.RecommendScopesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RecommendScopes"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RecommendScopesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RecommendScopesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AppServiceMethodDescriptorSupplier("RecommendScopes"))
              .build();
        }
      }
    }
    return getRecommendScopesMethod;
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
   * The catalogue of apps. Composio's word: toolkits.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the apps, page by page. `GET /api/v3.1/toolkits`.
     * </pre>
     */
    default void listApps(com.composio.gateway.v1.ListAppsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAppsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAppsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Describes one app, with all that is needed to authenticate with it. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/toolkits/{slug}`.
     * </pre>
     */
    default void getApp(com.composio.gateway.v1.GetAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetAppResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAppMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists chosen apps, page by page: like ListApps, but by name, and with a body instead of a query, so that the list
     * may be long. `POST /api/v3.1/toolkits/multi`.
     * </pre>
     */
    default void batchGetApps(com.composio.gateway.v1.BatchGetAppsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.BatchGetAppsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetAppsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the categories under which apps are found. `GET /api/v3.1/toolkits/categories`.
     * </pre>
     */
    default void listAppCategories(com.composio.gateway.v1.ListAppCategoriesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAppCategoriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAppCategoriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Tells what changed in the versions of all apps. `GET /api/v3.1/toolkits/changelog`.
     * </pre>
     */
    default void listAppChangelogs(com.composio.gateway.v1.ListAppChangelogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAppChangelogsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAppChangelogsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Tells which circumstances RecommendScopes can take into account for an app, such as the kind of the user's account.
     * `GET /api/v3.1/toolkits/{toolkit_slug}/scopes/grant_context`.
     * </pre>
     */
    default void getScopeGrantContext(com.composio.gateway.v1.GetScopeGrantContextRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetScopeGrantContextResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetScopeGrantContextMethod(), responseObserver);
    }

    /**
     * <pre>
     * Works out which OAuth scopes some tools of an app need; put the result into the auth config's `credentials.scopes`.
     * INVALID_ARGUMENT if the tools cannot be covered under the conditions given. `POST
     * /api/v3.1/toolkits/{toolkit_slug}/scopes/recommended`.
     * </pre>
     */
    default void recommendScopes(com.composio.gateway.v1.RecommendScopesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RecommendScopesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRecommendScopesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AppService.
   * <pre>
   * The catalogue of apps. Composio's word: toolkits.
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
   * The catalogue of apps. Composio's word: toolkits.
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
     * Lists the apps, page by page. `GET /api/v3.1/toolkits`.
     * </pre>
     */
    public void listApps(com.composio.gateway.v1.ListAppsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAppsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAppsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Describes one app, with all that is needed to authenticate with it. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/toolkits/{slug}`.
     * </pre>
     */
    public void getApp(com.composio.gateway.v1.GetAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetAppResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAppMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists chosen apps, page by page: like ListApps, but by name, and with a body instead of a query, so that the list
     * may be long. `POST /api/v3.1/toolkits/multi`.
     * </pre>
     */
    public void batchGetApps(com.composio.gateway.v1.BatchGetAppsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.BatchGetAppsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetAppsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the categories under which apps are found. `GET /api/v3.1/toolkits/categories`.
     * </pre>
     */
    public void listAppCategories(com.composio.gateway.v1.ListAppCategoriesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAppCategoriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAppCategoriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Tells what changed in the versions of all apps. `GET /api/v3.1/toolkits/changelog`.
     * </pre>
     */
    public void listAppChangelogs(com.composio.gateway.v1.ListAppChangelogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAppChangelogsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAppChangelogsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Tells which circumstances RecommendScopes can take into account for an app, such as the kind of the user's account.
     * `GET /api/v3.1/toolkits/{toolkit_slug}/scopes/grant_context`.
     * </pre>
     */
    public void getScopeGrantContext(com.composio.gateway.v1.GetScopeGrantContextRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetScopeGrantContextResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetScopeGrantContextMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Works out which OAuth scopes some tools of an app need; put the result into the auth config's `credentials.scopes`.
     * INVALID_ARGUMENT if the tools cannot be covered under the conditions given. `POST
     * /api/v3.1/toolkits/{toolkit_slug}/scopes/recommended`.
     * </pre>
     */
    public void recommendScopes(com.composio.gateway.v1.RecommendScopesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RecommendScopesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRecommendScopesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AppService.
   * <pre>
   * The catalogue of apps. Composio's word: toolkits.
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
     * Lists the apps, page by page. `GET /api/v3.1/toolkits`.
     * </pre>
     */
    public com.composio.gateway.v1.ListAppsResponse listApps(com.composio.gateway.v1.ListAppsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAppsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes one app, with all that is needed to authenticate with it. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/toolkits/{slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetAppResponse getApp(com.composio.gateway.v1.GetAppRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAppMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists chosen apps, page by page: like ListApps, but by name, and with a body instead of a query, so that the list
     * may be long. `POST /api/v3.1/toolkits/multi`.
     * </pre>
     */
    public com.composio.gateway.v1.BatchGetAppsResponse batchGetApps(com.composio.gateway.v1.BatchGetAppsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetAppsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the categories under which apps are found. `GET /api/v3.1/toolkits/categories`.
     * </pre>
     */
    public com.composio.gateway.v1.ListAppCategoriesResponse listAppCategories(com.composio.gateway.v1.ListAppCategoriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAppCategoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells what changed in the versions of all apps. `GET /api/v3.1/toolkits/changelog`.
     * </pre>
     */
    public com.composio.gateway.v1.ListAppChangelogsResponse listAppChangelogs(com.composio.gateway.v1.ListAppChangelogsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAppChangelogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells which circumstances RecommendScopes can take into account for an app, such as the kind of the user's account.
     * `GET /api/v3.1/toolkits/{toolkit_slug}/scopes/grant_context`.
     * </pre>
     */
    public com.composio.gateway.v1.GetScopeGrantContextResponse getScopeGrantContext(com.composio.gateway.v1.GetScopeGrantContextRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetScopeGrantContextMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Works out which OAuth scopes some tools of an app need; put the result into the auth config's `credentials.scopes`.
     * INVALID_ARGUMENT if the tools cannot be covered under the conditions given. `POST
     * /api/v3.1/toolkits/{toolkit_slug}/scopes/recommended`.
     * </pre>
     */
    public com.composio.gateway.v1.RecommendScopesResponse recommendScopes(com.composio.gateway.v1.RecommendScopesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRecommendScopesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AppService.
   * <pre>
   * The catalogue of apps. Composio's word: toolkits.
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
     * Lists the apps, page by page. `GET /api/v3.1/toolkits`.
     * </pre>
     */
    public com.composio.gateway.v1.ListAppsResponse listApps(com.composio.gateway.v1.ListAppsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAppsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes one app, with all that is needed to authenticate with it. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/toolkits/{slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetAppResponse getApp(com.composio.gateway.v1.GetAppRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAppMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists chosen apps, page by page: like ListApps, but by name, and with a body instead of a query, so that the list
     * may be long. `POST /api/v3.1/toolkits/multi`.
     * </pre>
     */
    public com.composio.gateway.v1.BatchGetAppsResponse batchGetApps(com.composio.gateway.v1.BatchGetAppsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetAppsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the categories under which apps are found. `GET /api/v3.1/toolkits/categories`.
     * </pre>
     */
    public com.composio.gateway.v1.ListAppCategoriesResponse listAppCategories(com.composio.gateway.v1.ListAppCategoriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAppCategoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells what changed in the versions of all apps. `GET /api/v3.1/toolkits/changelog`.
     * </pre>
     */
    public com.composio.gateway.v1.ListAppChangelogsResponse listAppChangelogs(com.composio.gateway.v1.ListAppChangelogsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAppChangelogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells which circumstances RecommendScopes can take into account for an app, such as the kind of the user's account.
     * `GET /api/v3.1/toolkits/{toolkit_slug}/scopes/grant_context`.
     * </pre>
     */
    public com.composio.gateway.v1.GetScopeGrantContextResponse getScopeGrantContext(com.composio.gateway.v1.GetScopeGrantContextRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetScopeGrantContextMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Works out which OAuth scopes some tools of an app need; put the result into the auth config's `credentials.scopes`.
     * INVALID_ARGUMENT if the tools cannot be covered under the conditions given. `POST
     * /api/v3.1/toolkits/{toolkit_slug}/scopes/recommended`.
     * </pre>
     */
    public com.composio.gateway.v1.RecommendScopesResponse recommendScopes(com.composio.gateway.v1.RecommendScopesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRecommendScopesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AppService.
   * <pre>
   * The catalogue of apps. Composio's word: toolkits.
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
     * Lists the apps, page by page. `GET /api/v3.1/toolkits`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListAppsResponse> listApps(
        com.composio.gateway.v1.ListAppsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAppsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Describes one app, with all that is needed to authenticate with it. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/toolkits/{slug}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetAppResponse> getApp(
        com.composio.gateway.v1.GetAppRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAppMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists chosen apps, page by page: like ListApps, but by name, and with a body instead of a query, so that the list
     * may be long. `POST /api/v3.1/toolkits/multi`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.BatchGetAppsResponse> batchGetApps(
        com.composio.gateway.v1.BatchGetAppsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetAppsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the categories under which apps are found. `GET /api/v3.1/toolkits/categories`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListAppCategoriesResponse> listAppCategories(
        com.composio.gateway.v1.ListAppCategoriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAppCategoriesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Tells what changed in the versions of all apps. `GET /api/v3.1/toolkits/changelog`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListAppChangelogsResponse> listAppChangelogs(
        com.composio.gateway.v1.ListAppChangelogsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAppChangelogsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Tells which circumstances RecommendScopes can take into account for an app, such as the kind of the user's account.
     * `GET /api/v3.1/toolkits/{toolkit_slug}/scopes/grant_context`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetScopeGrantContextResponse> getScopeGrantContext(
        com.composio.gateway.v1.GetScopeGrantContextRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetScopeGrantContextMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Works out which OAuth scopes some tools of an app need; put the result into the auth config's `credentials.scopes`.
     * INVALID_ARGUMENT if the tools cannot be covered under the conditions given. `POST
     * /api/v3.1/toolkits/{toolkit_slug}/scopes/recommended`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.RecommendScopesResponse> recommendScopes(
        com.composio.gateway.v1.RecommendScopesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRecommendScopesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_APPS = 0;
  private static final int METHODID_GET_APP = 1;
  private static final int METHODID_BATCH_GET_APPS = 2;
  private static final int METHODID_LIST_APP_CATEGORIES = 3;
  private static final int METHODID_LIST_APP_CHANGELOGS = 4;
  private static final int METHODID_GET_SCOPE_GRANT_CONTEXT = 5;
  private static final int METHODID_RECOMMEND_SCOPES = 6;

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
        case METHODID_LIST_APPS:
          serviceImpl.listApps((com.composio.gateway.v1.ListAppsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAppsResponse>) responseObserver);
          break;
        case METHODID_GET_APP:
          serviceImpl.getApp((com.composio.gateway.v1.GetAppRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetAppResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_APPS:
          serviceImpl.batchGetApps((com.composio.gateway.v1.BatchGetAppsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.BatchGetAppsResponse>) responseObserver);
          break;
        case METHODID_LIST_APP_CATEGORIES:
          serviceImpl.listAppCategories((com.composio.gateway.v1.ListAppCategoriesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAppCategoriesResponse>) responseObserver);
          break;
        case METHODID_LIST_APP_CHANGELOGS:
          serviceImpl.listAppChangelogs((com.composio.gateway.v1.ListAppChangelogsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAppChangelogsResponse>) responseObserver);
          break;
        case METHODID_GET_SCOPE_GRANT_CONTEXT:
          serviceImpl.getScopeGrantContext((com.composio.gateway.v1.GetScopeGrantContextRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetScopeGrantContextResponse>) responseObserver);
          break;
        case METHODID_RECOMMEND_SCOPES:
          serviceImpl.recommendScopes((com.composio.gateway.v1.RecommendScopesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.RecommendScopesResponse>) responseObserver);
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
          getListAppsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListAppsRequest,
              com.composio.gateway.v1.ListAppsResponse>(
                service, METHODID_LIST_APPS)))
        .addMethod(
          getGetAppMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetAppRequest,
              com.composio.gateway.v1.GetAppResponse>(
                service, METHODID_GET_APP)))
        .addMethod(
          getBatchGetAppsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.BatchGetAppsRequest,
              com.composio.gateway.v1.BatchGetAppsResponse>(
                service, METHODID_BATCH_GET_APPS)))
        .addMethod(
          getListAppCategoriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListAppCategoriesRequest,
              com.composio.gateway.v1.ListAppCategoriesResponse>(
                service, METHODID_LIST_APP_CATEGORIES)))
        .addMethod(
          getListAppChangelogsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListAppChangelogsRequest,
              com.composio.gateway.v1.ListAppChangelogsResponse>(
                service, METHODID_LIST_APP_CHANGELOGS)))
        .addMethod(
          getGetScopeGrantContextMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetScopeGrantContextRequest,
              com.composio.gateway.v1.GetScopeGrantContextResponse>(
                service, METHODID_GET_SCOPE_GRANT_CONTEXT)))
        .addMethod(
          getRecommendScopesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.RecommendScopesRequest,
              com.composio.gateway.v1.RecommendScopesResponse>(
                service, METHODID_RECOMMEND_SCOPES)))
        .build();
  }

  private static abstract class AppServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AppServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.AppServiceProto.getDescriptor();
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
              .addMethod(getListAppsMethod())
              .addMethod(getGetAppMethod())
              .addMethod(getBatchGetAppsMethod())
              .addMethod(getListAppCategoriesMethod())
              .addMethod(getListAppChangelogsMethod())
              .addMethod(getGetScopeGrantContextMethod())
              .addMethod(getRecommendScopesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
