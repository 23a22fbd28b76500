package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Sessions, in which a model finds, connects and executes tools for one user. Composio's word: tool router.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class SessionServiceGrpc {

  private SessionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.SessionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionRequest,
      com.composio.gateway.v1.CreateSessionResponse> getCreateSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSession",
      requestType = com.composio.gateway.v1.CreateSessionRequest.class,
      responseType = com.composio.gateway.v1.CreateSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionRequest,
      com.composio.gateway.v1.CreateSessionResponse> getCreateSessionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionRequest, com.composio.gateway.v1.CreateSessionResponse> getCreateSessionMethod;
    if ((getCreateSessionMethod = SessionServiceGrpc.getCreateSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getCreateSessionMethod = SessionServiceGrpc.getCreateSessionMethod) == null) {
          SessionServiceGrpc.getCreateSessionMethod = getCreateSessionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateSessionRequest, com.composio.gateway.v1.CreateSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("CreateSession"))
              .build();
        }
      }
    }
    return getCreateSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetSessionRequest,
      com.composio.gateway.v1.GetSessionResponse> getGetSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSession",
      requestType = com.composio.gateway.v1.GetSessionRequest.class,
      responseType = com.composio.gateway.v1.GetSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetSessionRequest,
      com.composio.gateway.v1.GetSessionResponse> getGetSessionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetSessionRequest, com.composio.gateway.v1.GetSessionResponse> getGetSessionMethod;
    if ((getGetSessionMethod = SessionServiceGrpc.getGetSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getGetSessionMethod = SessionServiceGrpc.getGetSessionMethod) == null) {
          SessionServiceGrpc.getGetSessionMethod = getGetSessionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetSessionRequest, com.composio.gateway.v1.GetSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSession"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("GetSession"))
              .build();
        }
      }
    }
    return getGetSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateSessionRequest,
      com.composio.gateway.v1.UpdateSessionResponse> getUpdateSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSession",
      requestType = com.composio.gateway.v1.UpdateSessionRequest.class,
      responseType = com.composio.gateway.v1.UpdateSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateSessionRequest,
      com.composio.gateway.v1.UpdateSessionResponse> getUpdateSessionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateSessionRequest, com.composio.gateway.v1.UpdateSessionResponse> getUpdateSessionMethod;
    if ((getUpdateSessionMethod = SessionServiceGrpc.getUpdateSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getUpdateSessionMethod = SessionServiceGrpc.getUpdateSessionMethod) == null) {
          SessionServiceGrpc.getUpdateSessionMethod = getUpdateSessionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.UpdateSessionRequest, com.composio.gateway.v1.UpdateSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSession"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("UpdateSession"))
              .build();
        }
      }
    }
    return getUpdateSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteSessionRequest,
      com.composio.gateway.v1.DeleteSessionResponse> getDeleteSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSession",
      requestType = com.composio.gateway.v1.DeleteSessionRequest.class,
      responseType = com.composio.gateway.v1.DeleteSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteSessionRequest,
      com.composio.gateway.v1.DeleteSessionResponse> getDeleteSessionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteSessionRequest, com.composio.gateway.v1.DeleteSessionResponse> getDeleteSessionMethod;
    if ((getDeleteSessionMethod = SessionServiceGrpc.getDeleteSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getDeleteSessionMethod = SessionServiceGrpc.getDeleteSessionMethod) == null) {
          SessionServiceGrpc.getDeleteSessionMethod = getDeleteSessionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteSessionRequest, com.composio.gateway.v1.DeleteSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSession"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("DeleteSession"))
              .build();
        }
      }
    }
    return getDeleteSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.AttachSessionRequest,
      com.composio.gateway.v1.AttachSessionResponse> getAttachSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AttachSession",
      requestType = com.composio.gateway.v1.AttachSessionRequest.class,
      responseType = com.composio.gateway.v1.AttachSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.AttachSessionRequest,
      com.composio.gateway.v1.AttachSessionResponse> getAttachSessionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.AttachSessionRequest, com.composio.gateway.v1.AttachSessionResponse> getAttachSessionMethod;
    if ((getAttachSessionMethod = SessionServiceGrpc.getAttachSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getAttachSessionMethod = SessionServiceGrpc.getAttachSessionMethod) == null) {
          SessionServiceGrpc.getAttachSessionMethod = getAttachSessionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.AttachSessionRequest, com.composio.gateway.v1.AttachSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AttachSession"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.AttachSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.AttachSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("AttachSession"))
              .build();
        }
      }
    }
    return getAttachSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionVersionsRequest,
      com.composio.gateway.v1.ListSessionVersionsResponse> getListSessionVersionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessionVersions",
      requestType = com.composio.gateway.v1.ListSessionVersionsRequest.class,
      responseType = com.composio.gateway.v1.ListSessionVersionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionVersionsRequest,
      com.composio.gateway.v1.ListSessionVersionsResponse> getListSessionVersionsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionVersionsRequest, com.composio.gateway.v1.ListSessionVersionsResponse> getListSessionVersionsMethod;
    if ((getListSessionVersionsMethod = SessionServiceGrpc.getListSessionVersionsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionVersionsMethod = SessionServiceGrpc.getListSessionVersionsMethod) == null) {
          SessionServiceGrpc.getListSessionVersionsMethod = getListSessionVersionsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListSessionVersionsRequest, com.composio.gateway.v1.ListSessionVersionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessionVersions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionVersionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionVersionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessionVersions"))
              .build();
        }
      }
    }
    return getListSessionVersionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionAppsRequest,
      com.composio.gateway.v1.ListSessionAppsResponse> getListSessionAppsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessionApps",
      requestType = com.composio.gateway.v1.ListSessionAppsRequest.class,
      responseType = com.composio.gateway.v1.ListSessionAppsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionAppsRequest,
      com.composio.gateway.v1.ListSessionAppsResponse> getListSessionAppsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionAppsRequest, com.composio.gateway.v1.ListSessionAppsResponse> getListSessionAppsMethod;
    if ((getListSessionAppsMethod = SessionServiceGrpc.getListSessionAppsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionAppsMethod = SessionServiceGrpc.getListSessionAppsMethod) == null) {
          SessionServiceGrpc.getListSessionAppsMethod = getListSessionAppsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListSessionAppsRequest, com.composio.gateway.v1.ListSessionAppsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessionApps"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionAppsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionAppsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessionApps"))
              .build();
        }
      }
    }
    return getListSessionAppsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionToolsRequest,
      com.composio.gateway.v1.ListSessionToolsResponse> getListSessionToolsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessionTools",
      requestType = com.composio.gateway.v1.ListSessionToolsRequest.class,
      responseType = com.composio.gateway.v1.ListSessionToolsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionToolsRequest,
      com.composio.gateway.v1.ListSessionToolsResponse> getListSessionToolsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionToolsRequest, com.composio.gateway.v1.ListSessionToolsResponse> getListSessionToolsMethod;
    if ((getListSessionToolsMethod = SessionServiceGrpc.getListSessionToolsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionToolsMethod = SessionServiceGrpc.getListSessionToolsMethod) == null) {
          SessionServiceGrpc.getListSessionToolsMethod = getListSessionToolsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListSessionToolsRequest, com.composio.gateway.v1.ListSessionToolsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessionTools"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionToolsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionToolsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessionTools"))
              .build();
        }
      }
    }
    return getListSessionToolsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.SearchSessionToolsRequest,
      com.composio.gateway.v1.SearchSessionToolsResponse> getSearchSessionToolsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SearchSessionTools",
      requestType = com.composio.gateway.v1.SearchSessionToolsRequest.class,
      responseType = com.composio.gateway.v1.SearchSessionToolsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.SearchSessionToolsRequest,
      com.composio.gateway.v1.SearchSessionToolsResponse> getSearchSessionToolsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.SearchSessionToolsRequest, com.composio.gateway.v1.SearchSessionToolsResponse> getSearchSessionToolsMethod;
    if ((getSearchSessionToolsMethod = SessionServiceGrpc.getSearchSessionToolsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getSearchSessionToolsMethod = SessionServiceGrpc.getSearchSessionToolsMethod) == null) {
          SessionServiceGrpc.getSearchSessionToolsMethod = getSearchSessionToolsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.SearchSessionToolsRequest, com.composio.gateway.v1.SearchSessionToolsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SearchSessionTools"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SearchSessionToolsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SearchSessionToolsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("SearchSessionTools"))
              .build();
        }
      }
    }
    return getSearchSessionToolsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteSessionToolRequest,
      com.composio.gateway.v1.ExecuteSessionToolResponse> getExecuteSessionToolMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExecuteSessionTool",
      requestType = com.composio.gateway.v1.ExecuteSessionToolRequest.class,
      responseType = com.composio.gateway.v1.ExecuteSessionToolResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteSessionToolRequest,
      com.composio.gateway.v1.ExecuteSessionToolResponse> getExecuteSessionToolMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteSessionToolRequest, com.composio.gateway.v1.ExecuteSessionToolResponse> getExecuteSessionToolMethod;
    if ((getExecuteSessionToolMethod = SessionServiceGrpc.getExecuteSessionToolMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getExecuteSessionToolMethod = SessionServiceGrpc.getExecuteSessionToolMethod) == null) {
          SessionServiceGrpc.getExecuteSessionToolMethod = getExecuteSessionToolMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ExecuteSessionToolRequest, com.composio.gateway.v1.ExecuteSessionToolResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExecuteSessionTool"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteSessionToolRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteSessionToolResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ExecuteSessionTool"))
              .build();
        }
      }
    }
    return getExecuteSessionToolMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteSessionMetaToolRequest,
      com.composio.gateway.v1.ExecuteSessionMetaToolResponse> getExecuteSessionMetaToolMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExecuteSessionMetaTool",
      requestType = com.composio.gateway.v1.ExecuteSessionMetaToolRequest.class,
      responseType = com.composio.gateway.v1.ExecuteSessionMetaToolResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteSessionMetaToolRequest,
      com.composio.gateway.v1.ExecuteSessionMetaToolResponse> getExecuteSessionMetaToolMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteSessionMetaToolRequest, com.composio.gateway.v1.ExecuteSessionMetaToolResponse> getExecuteSessionMetaToolMethod;
    if ((getExecuteSessionMetaToolMethod = SessionServiceGrpc.getExecuteSessionMetaToolMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getExecuteSessionMetaToolMethod = SessionServiceGrpc.getExecuteSessionMetaToolMethod) == null) {
          SessionServiceGrpc.getExecuteSessionMetaToolMethod = getExecuteSessionMetaToolMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ExecuteSessionMetaToolRequest, com.composio.gateway.v1.ExecuteSessionMetaToolResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExecuteSessionMetaTool"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteSessionMetaToolRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteSessionMetaToolResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ExecuteSessionMetaTool"))
              .build();
        }
      }
    }
    return getExecuteSessionMetaToolMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteSessionProxyRequest,
      com.composio.gateway.v1.ExecuteSessionProxyResponse> getExecuteSessionProxyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExecuteSessionProxy",
      requestType = com.composio.gateway.v1.ExecuteSessionProxyRequest.class,
      responseType = com.composio.gateway.v1.ExecuteSessionProxyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteSessionProxyRequest,
      com.composio.gateway.v1.ExecuteSessionProxyResponse> getExecuteSessionProxyMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteSessionProxyRequest, com.composio.gateway.v1.ExecuteSessionProxyResponse> getExecuteSessionProxyMethod;
    if ((getExecuteSessionProxyMethod = SessionServiceGrpc.getExecuteSessionProxyMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getExecuteSessionProxyMethod = SessionServiceGrpc.getExecuteSessionProxyMethod) == null) {
          SessionServiceGrpc.getExecuteSessionProxyMethod = getExecuteSessionProxyMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ExecuteSessionProxyRequest, com.composio.gateway.v1.ExecuteSessionProxyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExecuteSessionProxy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteSessionProxyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteSessionProxyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ExecuteSessionProxy"))
              .build();
        }
      }
    }
    return getExecuteSessionProxyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionLinkRequest,
      com.composio.gateway.v1.CreateSessionLinkResponse> getCreateSessionLinkMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSessionLink",
      requestType = com.composio.gateway.v1.CreateSessionLinkRequest.class,
      responseType = com.composio.gateway.v1.CreateSessionLinkResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionLinkRequest,
      com.composio.gateway.v1.CreateSessionLinkResponse> getCreateSessionLinkMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionLinkRequest, com.composio.gateway.v1.CreateSessionLinkResponse> getCreateSessionLinkMethod;
    if ((getCreateSessionLinkMethod = SessionServiceGrpc.getCreateSessionLinkMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getCreateSessionLinkMethod = SessionServiceGrpc.getCreateSessionLinkMethod) == null) {
          SessionServiceGrpc.getCreateSessionLinkMethod = getCreateSessionLinkMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateSessionLinkRequest, com.composio.gateway.v1.CreateSessionLinkResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSessionLink"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateSessionLinkRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateSessionLinkResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("CreateSessionLink"))
              .build();
        }
      }
    }
    return getCreateSessionLinkMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionFilesRequest,
      com.composio.gateway.v1.ListSessionFilesResponse> getListSessionFilesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessionFiles",
      requestType = com.composio.gateway.v1.ListSessionFilesRequest.class,
      responseType = com.composio.gateway.v1.ListSessionFilesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionFilesRequest,
      com.composio.gateway.v1.ListSessionFilesResponse> getListSessionFilesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionFilesRequest, com.composio.gateway.v1.ListSessionFilesResponse> getListSessionFilesMethod;
    if ((getListSessionFilesMethod = SessionServiceGrpc.getListSessionFilesMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionFilesMethod = SessionServiceGrpc.getListSessionFilesMethod) == null) {
          SessionServiceGrpc.getListSessionFilesMethod = getListSessionFilesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListSessionFilesRequest, com.composio.gateway.v1.ListSessionFilesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessionFiles"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionFilesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionFilesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessionFiles"))
              .build();
        }
      }
    }
    return getListSessionFilesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionUploadUrlRequest,
      com.composio.gateway.v1.CreateSessionUploadUrlResponse> getCreateSessionUploadUrlMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSessionUploadUrl",
      requestType = com.composio.gateway.v1.CreateSessionUploadUrlRequest.class,
      responseType = com.composio.gateway.v1.CreateSessionUploadUrlResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionUploadUrlRequest,
      com.composio.gateway.v1.CreateSessionUploadUrlResponse> getCreateSessionUploadUrlMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionUploadUrlRequest, com.composio.gateway.v1.CreateSessionUploadUrlResponse> getCreateSessionUploadUrlMethod;
    if ((getCreateSessionUploadUrlMethod = SessionServiceGrpc.getCreateSessionUploadUrlMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getCreateSessionUploadUrlMethod = SessionServiceGrpc.getCreateSessionUploadUrlMethod) == null) {
          SessionServiceGrpc.getCreateSessionUploadUrlMethod = getCreateSessionUploadUrlMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateSessionUploadUrlRequest, com.composio.gateway.v1.CreateSessionUploadUrlResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSessionUploadUrl"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateSessionUploadUrlRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateSessionUploadUrlResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("CreateSessionUploadUrl"))
              .build();
        }
      }
    }
    return getCreateSessionUploadUrlMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionDownloadUrlRequest,
      com.composio.gateway.v1.CreateSessionDownloadUrlResponse> getCreateSessionDownloadUrlMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSessionDownloadUrl",
      requestType = com.composio.gateway.v1.CreateSessionDownloadUrlRequest.class,
      responseType = com.composio.gateway.v1.CreateSessionDownloadUrlResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionDownloadUrlRequest,
      com.composio.gateway.v1.CreateSessionDownloadUrlResponse> getCreateSessionDownloadUrlMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateSessionDownloadUrlRequest, com.composio.gateway.v1.CreateSessionDownloadUrlResponse> getCreateSessionDownloadUrlMethod;
    if ((getCreateSessionDownloadUrlMethod = SessionServiceGrpc.getCreateSessionDownloadUrlMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getCreateSessionDownloadUrlMethod = SessionServiceGrpc.getCreateSessionDownloadUrlMethod) == null) {
          SessionServiceGrpc.getCreateSessionDownloadUrlMethod = getCreateSessionDownloadUrlMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateSessionDownloadUrlRequest, com.composio.gateway.v1.CreateSessionDownloadUrlResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSessionDownloadUrl"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateSessionDownloadUrlRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateSessionDownloadUrlResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("CreateSessionDownloadUrl"))
              .build();
        }
      }
    }
    return getCreateSessionDownloadUrlMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteSessionFileRequest,
      com.composio.gateway.v1.DeleteSessionFileResponse> getDeleteSessionFileMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSessionFile",
      requestType = com.composio.gateway.v1.DeleteSessionFileRequest.class,
      responseType = com.composio.gateway.v1.DeleteSessionFileResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteSessionFileRequest,
      com.composio.gateway.v1.DeleteSessionFileResponse> getDeleteSessionFileMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteSessionFileRequest, com.composio.gateway.v1.DeleteSessionFileResponse> getDeleteSessionFileMethod;
    if ((getDeleteSessionFileMethod = SessionServiceGrpc.getDeleteSessionFileMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getDeleteSessionFileMethod = SessionServiceGrpc.getDeleteSessionFileMethod) == null) {
          SessionServiceGrpc.getDeleteSessionFileMethod = getDeleteSessionFileMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteSessionFileRequest, com.composio.gateway.v1.DeleteSessionFileResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSessionFile"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteSessionFileRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteSessionFileResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("DeleteSessionFile"))
              .build();
        }
      }
    }
    return getDeleteSessionFileMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionConfigsRequest,
      com.composio.gateway.v1.ListSessionConfigsResponse> getListSessionConfigsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessionConfigs",
      requestType = com.composio.gateway.v1.ListSessionConfigsRequest.class,
      responseType = com.composio.gateway.v1.ListSessionConfigsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionConfigsRequest,
      com.composio.gateway.v1.ListSessionConfigsResponse> getListSessionConfigsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSessionConfigsRequest, com.composio.gateway.v1.ListSessionConfigsResponse> getListSessionConfigsMethod;
    if ((getListSessionConfigsMethod = SessionServiceGrpc.getListSessionConfigsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionConfigsMethod = SessionServiceGrpc.getListSessionConfigsMethod) == null) {
          SessionServiceGrpc.getListSessionConfigsMethod = getListSessionConfigsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListSessionConfigsRequest, com.composio.gateway.v1.ListSessionConfigsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessionConfigs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionConfigsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSessionConfigsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessionConfigs"))
              .build();
        }
      }
    }
    return getListSessionConfigsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetSessionConfigRequest,
      com.composio.gateway.v1.GetSessionConfigResponse> getGetSessionConfigMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSessionConfig",
      requestType = com.composio.gateway.v1.GetSessionConfigRequest.class,
      responseType = com.composio.gateway.v1.GetSessionConfigResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetSessionConfigRequest,
      com.composio.gateway.v1.GetSessionConfigResponse> getGetSessionConfigMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetSessionConfigRequest, com.composio.gateway.v1.GetSessionConfigResponse> getGetSessionConfigMethod;
    if ((getGetSessionConfigMethod = SessionServiceGrpc.getGetSessionConfigMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getGetSessionConfigMethod = SessionServiceGrpc.getGetSessionConfigMethod) == null) {
          SessionServiceGrpc.getGetSessionConfigMethod = getGetSessionConfigMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetSessionConfigRequest, com.composio.gateway.v1.GetSessionConfigResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSessionConfig"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetSessionConfigRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetSessionConfigResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("GetSessionConfig"))
              .build();
        }
      }
    }
    return getGetSessionConfigMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static SessionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceStub>() {
        @java.lang.Override
        public SessionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceStub(channel, callOptions);
        }
      };
    return SessionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static SessionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingV2Stub>() {
        @java.lang.Override
        public SessionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SessionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static SessionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingStub>() {
        @java.lang.Override
        public SessionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceBlockingStub(channel, callOptions);
        }
      };
    return SessionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static SessionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceFutureStub>() {
        @java.lang.Override
        public SessionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceFutureStub(channel, callOptions);
        }
      };
    return SessionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Sessions, in which a model finds, connects and executes tools for one user. Composio's word: tool router.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Makes a session. `POST /api/v3.1/tool_router/session`.
     * </pre>
     */
    default void createSession(com.composio.gateway.v1.CreateSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a session. NOT_FOUND if there is none of this id. `GET /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    default void getSession(com.composio.gateway.v1.GetSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    default void updateSession(com.composio.gateway.v1.UpdateSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a session. `DELETE /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    default void deleteSession(com.composio.gateway.v1.DeleteSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes up a session again, with tools of the caller's own. `POST
     * /api/v3.1/tool_router/session/{session_id}/attach`.
     * </pre>
     */
    default void attachSession(com.composio.gateway.v1.AttachSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.AttachSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAttachSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists what a session's settings were, the newest first, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/config_history`.
     * </pre>
     */
    default void listSessionVersions(com.composio.gateway.v1.ListSessionVersionsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionVersionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionVersionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists a session's apps, and whether its user is connected to them, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/toolkits`.
     * </pre>
     */
    default void listSessionApps(com.composio.gateway.v1.ListSessionAppsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionAppsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionAppsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the tools that a session offers at once, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/tools`.
     * </pre>
     */
    default void listSessionTools(com.composio.gateway.v1.ListSessionToolsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionToolsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionToolsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Searches a session's tools by what is to be done. `POST /api/v3.1/tool_router/session/{session_id}/search`.
     * </pre>
     */
    default void searchSessionTools(com.composio.gateway.v1.SearchSessionToolsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SearchSessionToolsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSearchSessionToolsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Executes a tool. One that fails is a result, not an error. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute`.
     * </pre>
     */
    default void executeSessionTool(com.composio.gateway.v1.ExecuteSessionToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteSessionToolResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExecuteSessionToolMethod(), responseObserver);
    }

    /**
     * <pre>
     * Executes one of Composio's own tools. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute_meta`.
     * </pre>
     */
    default void executeSessionMetaTool(com.composio.gateway.v1.ExecuteSessionMetaToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteSessionMetaToolResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExecuteSessionMetaToolMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends a request of your own to an app's API, with the credentials of the session's user. Never repeated by the
     * gateway. `POST /api/v3.1/tool_router/session/{session_id}/proxy_execute`.
     * </pre>
     */
    default void executeSessionProxy(com.composio.gateway.v1.ExecuteSessionProxyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteSessionProxyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExecuteSessionProxyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a connection for the session's user, and the page on which they complete it. `POST
     * /api/v3.1/tool_router/session/{session_id}/link`.
     * </pre>
     */
    default void createSessionLink(com.composio.gateway.v1.CreateSessionLinkRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionLinkResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSessionLinkMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the files of a session's workbench, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/items`.
     * </pre>
     */
    default void listSessionFiles(com.composio.gateway.v1.ListSessionFilesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionFilesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionFilesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes an address to which a file's bytes are sent with HTTP PUT. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/upload_url`.
     * </pre>
     */
    default void createSessionUploadUrl(com.composio.gateway.v1.CreateSessionUploadUrlRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionUploadUrlResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSessionUploadUrlMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes an address from which a file can be fetched. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/download_url`.
     * </pre>
     */
    default void createSessionDownloadUrl(com.composio.gateway.v1.CreateSessionDownloadUrlRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionDownloadUrlResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSessionDownloadUrlMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a file. `POST /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/delete`.
     * </pre>
     */
    default void deleteSessionFile(com.composio.gateway.v1.DeleteSessionFileRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteSessionFileResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSessionFileMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists settings that are stored under a name, page by page. `GET /api/v3.1/session_configs`.
     * </pre>
     */
    default void listSessionConfigs(com.composio.gateway.v1.ListSessionConfigsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionConfigsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionConfigsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads stored settings. NOT_FOUND if there are none of this id. `GET
     * /api/v3.1/session_configs/{session_config_id}`.
     * </pre>
     */
    default void getSessionConfig(com.composio.gateway.v1.GetSessionConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetSessionConfigResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSessionConfigMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service SessionService.
   * <pre>
   * Sessions, in which a model finds, connects and executes tools for one user. Composio's word: tool router.
   * </pre>
   */
  public static abstract class SessionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SessionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service SessionService.
   * <pre>
   * Sessions, in which a model finds, connects and executes tools for one user. Composio's word: tool router.
   * </pre>
   */
  public static final class SessionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SessionServiceStub> {
    private SessionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a session. `POST /api/v3.1/tool_router/session`.
     * </pre>
     */
    public void createSession(com.composio.gateway.v1.CreateSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a session. NOT_FOUND if there is none of this id. `GET /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public void getSession(com.composio.gateway.v1.GetSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public void updateSession(com.composio.gateway.v1.UpdateSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a session. `DELETE /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public void deleteSession(com.composio.gateway.v1.DeleteSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes up a session again, with tools of the caller's own. `POST
     * /api/v3.1/tool_router/session/{session_id}/attach`.
     * </pre>
     */
    public void attachSession(com.composio.gateway.v1.AttachSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.AttachSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAttachSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists what a session's settings were, the newest first, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/config_history`.
     * </pre>
     */
    public void listSessionVersions(com.composio.gateway.v1.ListSessionVersionsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionVersionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionVersionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists a session's apps, and whether its user is connected to them, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/toolkits`.
     * </pre>
     */
    public void listSessionApps(com.composio.gateway.v1.ListSessionAppsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionAppsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionAppsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the tools that a session offers at once, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/tools`.
     * </pre>
     */
    public void listSessionTools(com.composio.gateway.v1.ListSessionToolsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionToolsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionToolsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Searches a session's tools by what is to be done. `POST /api/v3.1/tool_router/session/{session_id}/search`.
     * </pre>
     */
    public void searchSessionTools(com.composio.gateway.v1.SearchSessionToolsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SearchSessionToolsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSearchSessionToolsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Executes a tool. One that fails is a result, not an error. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute`.
     * </pre>
     */
    public void executeSessionTool(com.composio.gateway.v1.ExecuteSessionToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteSessionToolResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExecuteSessionToolMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Executes one of Composio's own tools. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute_meta`.
     * </pre>
     */
    public void executeSessionMetaTool(com.composio.gateway.v1.ExecuteSessionMetaToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteSessionMetaToolResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExecuteSessionMetaToolMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends a request of your own to an app's API, with the credentials of the session's user. Never repeated by the
     * gateway. `POST /api/v3.1/tool_router/session/{session_id}/proxy_execute`.
     * </pre>
     */
    public void executeSessionProxy(com.composio.gateway.v1.ExecuteSessionProxyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteSessionProxyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExecuteSessionProxyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a connection for the session's user, and the page on which they complete it. `POST
     * /api/v3.1/tool_router/session/{session_id}/link`.
     * </pre>
     */
    public void createSessionLink(com.composio.gateway.v1.CreateSessionLinkRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionLinkResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSessionLinkMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the files of a session's workbench, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/items`.
     * </pre>
     */
    public void listSessionFiles(com.composio.gateway.v1.ListSessionFilesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionFilesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionFilesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes an address to which a file's bytes are sent with HTTP PUT. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/upload_url`.
     * </pre>
     */
    public void createSessionUploadUrl(com.composio.gateway.v1.CreateSessionUploadUrlRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionUploadUrlResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSessionUploadUrlMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes an address from which a file can be fetched. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/download_url`.
     * </pre>
     */
    public void createSessionDownloadUrl(com.composio.gateway.v1.CreateSessionDownloadUrlRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionDownloadUrlResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSessionDownloadUrlMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a file. `POST /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/delete`.
     * </pre>
     */
    public void deleteSessionFile(com.composio.gateway.v1.DeleteSessionFileRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteSessionFileResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSessionFileMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists settings that are stored under a name, page by page. `GET /api/v3.1/session_configs`.
     * </pre>
     */
    public void listSessionConfigs(com.composio.gateway.v1.ListSessionConfigsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionConfigsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionConfigsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads stored settings. NOT_FOUND if there are none of this id. `GET
     * /api/v3.1/session_configs/{session_config_id}`.
     * </pre>
     */
    public void getSessionConfig(com.composio.gateway.v1.GetSessionConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetSessionConfigResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSessionConfigMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service SessionService.
   * <pre>
   * Sessions, in which a model finds, connects and executes tools for one user. Composio's word: tool router.
   * </pre>
   */
  public static final class SessionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SessionServiceBlockingV2Stub> {
    private SessionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a session. `POST /api/v3.1/tool_router/session`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateSessionResponse createSession(com.composio.gateway.v1.CreateSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a session. NOT_FOUND if there is none of this id. `GET /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetSessionResponse getSession(com.composio.gateway.v1.GetSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateSessionResponse updateSession(com.composio.gateway.v1.UpdateSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a session. `DELETE /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteSessionResponse deleteSession(com.composio.gateway.v1.DeleteSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes up a session again, with tools of the caller's own. `POST
     * /api/v3.1/tool_router/session/{session_id}/attach`.
     * </pre>
     */
    public com.composio.gateway.v1.AttachSessionResponse attachSession(com.composio.gateway.v1.AttachSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAttachSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what a session's settings were, the newest first, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/config_history`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionVersionsResponse listSessionVersions(com.composio.gateway.v1.ListSessionVersionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists a session's apps, and whether its user is connected to them, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/toolkits`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionAppsResponse listSessionApps(com.composio.gateway.v1.ListSessionAppsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionAppsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the tools that a session offers at once, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/tools`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionToolsResponse listSessionTools(com.composio.gateway.v1.ListSessionToolsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionToolsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Searches a session's tools by what is to be done. `POST /api/v3.1/tool_router/session/{session_id}/search`.
     * </pre>
     */
    public com.composio.gateway.v1.SearchSessionToolsResponse searchSessionTools(com.composio.gateway.v1.SearchSessionToolsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSearchSessionToolsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Executes a tool. One that fails is a result, not an error. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteSessionToolResponse executeSessionTool(com.composio.gateway.v1.ExecuteSessionToolRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExecuteSessionToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Executes one of Composio's own tools. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute_meta`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteSessionMetaToolResponse executeSessionMetaTool(com.composio.gateway.v1.ExecuteSessionMetaToolRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExecuteSessionMetaToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends a request of your own to an app's API, with the credentials of the session's user. Never repeated by the
     * gateway. `POST /api/v3.1/tool_router/session/{session_id}/proxy_execute`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteSessionProxyResponse executeSessionProxy(com.composio.gateway.v1.ExecuteSessionProxyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExecuteSessionProxyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a connection for the session's user, and the page on which they complete it. `POST
     * /api/v3.1/tool_router/session/{session_id}/link`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateSessionLinkResponse createSessionLink(com.composio.gateway.v1.CreateSessionLinkRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSessionLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the files of a session's workbench, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/items`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionFilesResponse listSessionFiles(com.composio.gateway.v1.ListSessionFilesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionFilesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an address to which a file's bytes are sent with HTTP PUT. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/upload_url`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateSessionUploadUrlResponse createSessionUploadUrl(com.composio.gateway.v1.CreateSessionUploadUrlRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSessionUploadUrlMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an address from which a file can be fetched. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/download_url`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateSessionDownloadUrlResponse createSessionDownloadUrl(com.composio.gateway.v1.CreateSessionDownloadUrlRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSessionDownloadUrlMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a file. `POST /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/delete`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteSessionFileResponse deleteSessionFile(com.composio.gateway.v1.DeleteSessionFileRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSessionFileMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists settings that are stored under a name, page by page. `GET /api/v3.1/session_configs`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionConfigsResponse listSessionConfigs(com.composio.gateway.v1.ListSessionConfigsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionConfigsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads stored settings. NOT_FOUND if there are none of this id. `GET
     * /api/v3.1/session_configs/{session_config_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetSessionConfigResponse getSessionConfig(com.composio.gateway.v1.GetSessionConfigRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSessionConfigMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service SessionService.
   * <pre>
   * Sessions, in which a model finds, connects and executes tools for one user. Composio's word: tool router.
   * </pre>
   */
  public static final class SessionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SessionServiceBlockingStub> {
    private SessionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a session. `POST /api/v3.1/tool_router/session`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateSessionResponse createSession(com.composio.gateway.v1.CreateSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a session. NOT_FOUND if there is none of this id. `GET /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetSessionResponse getSession(com.composio.gateway.v1.GetSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateSessionResponse updateSession(com.composio.gateway.v1.UpdateSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a session. `DELETE /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteSessionResponse deleteSession(com.composio.gateway.v1.DeleteSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes up a session again, with tools of the caller's own. `POST
     * /api/v3.1/tool_router/session/{session_id}/attach`.
     * </pre>
     */
    public com.composio.gateway.v1.AttachSessionResponse attachSession(com.composio.gateway.v1.AttachSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAttachSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what a session's settings were, the newest first, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/config_history`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionVersionsResponse listSessionVersions(com.composio.gateway.v1.ListSessionVersionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists a session's apps, and whether its user is connected to them, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/toolkits`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionAppsResponse listSessionApps(com.composio.gateway.v1.ListSessionAppsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionAppsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the tools that a session offers at once, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/tools`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionToolsResponse listSessionTools(com.composio.gateway.v1.ListSessionToolsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionToolsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Searches a session's tools by what is to be done. `POST /api/v3.1/tool_router/session/{session_id}/search`.
     * </pre>
     */
    public com.composio.gateway.v1.SearchSessionToolsResponse searchSessionTools(com.composio.gateway.v1.SearchSessionToolsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSearchSessionToolsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Executes a tool. One that fails is a result, not an error. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteSessionToolResponse executeSessionTool(com.composio.gateway.v1.ExecuteSessionToolRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExecuteSessionToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Executes one of Composio's own tools. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute_meta`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteSessionMetaToolResponse executeSessionMetaTool(com.composio.gateway.v1.ExecuteSessionMetaToolRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExecuteSessionMetaToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends a request of your own to an app's API, with the credentials of the session's user. Never repeated by the
     * gateway. `POST /api/v3.1/tool_router/session/{session_id}/proxy_execute`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteSessionProxyResponse executeSessionProxy(com.composio.gateway.v1.ExecuteSessionProxyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExecuteSessionProxyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a connection for the session's user, and the page on which they complete it. `POST
     * /api/v3.1/tool_router/session/{session_id}/link`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateSessionLinkResponse createSessionLink(com.composio.gateway.v1.CreateSessionLinkRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSessionLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the files of a session's workbench, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/items`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionFilesResponse listSessionFiles(com.composio.gateway.v1.ListSessionFilesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionFilesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an address to which a file's bytes are sent with HTTP PUT. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/upload_url`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateSessionUploadUrlResponse createSessionUploadUrl(com.composio.gateway.v1.CreateSessionUploadUrlRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSessionUploadUrlMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an address from which a file can be fetched. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/download_url`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateSessionDownloadUrlResponse createSessionDownloadUrl(com.composio.gateway.v1.CreateSessionDownloadUrlRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSessionDownloadUrlMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a file. `POST /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/delete`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteSessionFileResponse deleteSessionFile(com.composio.gateway.v1.DeleteSessionFileRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSessionFileMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists settings that are stored under a name, page by page. `GET /api/v3.1/session_configs`.
     * </pre>
     */
    public com.composio.gateway.v1.ListSessionConfigsResponse listSessionConfigs(com.composio.gateway.v1.ListSessionConfigsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionConfigsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads stored settings. NOT_FOUND if there are none of this id. `GET
     * /api/v3.1/session_configs/{session_config_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetSessionConfigResponse getSessionConfig(com.composio.gateway.v1.GetSessionConfigRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSessionConfigMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service SessionService.
   * <pre>
   * Sessions, in which a model finds, connects and executes tools for one user. Composio's word: tool router.
   * </pre>
   */
  public static final class SessionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SessionServiceFutureStub> {
    private SessionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a session. `POST /api/v3.1/tool_router/session`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateSessionResponse> createSession(
        com.composio.gateway.v1.CreateSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a session. NOT_FOUND if there is none of this id. `GET /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetSessionResponse> getSession(
        com.composio.gateway.v1.GetSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.UpdateSessionResponse> updateSession(
        com.composio.gateway.v1.UpdateSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a session. `DELETE /api/v3.1/tool_router/session/{session_id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteSessionResponse> deleteSession(
        com.composio.gateway.v1.DeleteSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes up a session again, with tools of the caller's own. `POST
     * /api/v3.1/tool_router/session/{session_id}/attach`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.AttachSessionResponse> attachSession(
        com.composio.gateway.v1.AttachSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAttachSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists what a session's settings were, the newest first, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/config_history`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListSessionVersionsResponse> listSessionVersions(
        com.composio.gateway.v1.ListSessionVersionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionVersionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists a session's apps, and whether its user is connected to them, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/toolkits`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListSessionAppsResponse> listSessionApps(
        com.composio.gateway.v1.ListSessionAppsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionAppsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the tools that a session offers at once, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/tools`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListSessionToolsResponse> listSessionTools(
        com.composio.gateway.v1.ListSessionToolsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionToolsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Searches a session's tools by what is to be done. `POST /api/v3.1/tool_router/session/{session_id}/search`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.SearchSessionToolsResponse> searchSessionTools(
        com.composio.gateway.v1.SearchSessionToolsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSearchSessionToolsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Executes a tool. One that fails is a result, not an error. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ExecuteSessionToolResponse> executeSessionTool(
        com.composio.gateway.v1.ExecuteSessionToolRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExecuteSessionToolMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Executes one of Composio's own tools. Never repeated by the gateway. `POST
     * /api/v3.1/tool_router/session/{session_id}/execute_meta`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ExecuteSessionMetaToolResponse> executeSessionMetaTool(
        com.composio.gateway.v1.ExecuteSessionMetaToolRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExecuteSessionMetaToolMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sends a request of your own to an app's API, with the credentials of the session's user. Never repeated by the
     * gateway. `POST /api/v3.1/tool_router/session/{session_id}/proxy_execute`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ExecuteSessionProxyResponse> executeSessionProxy(
        com.composio.gateway.v1.ExecuteSessionProxyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExecuteSessionProxyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a connection for the session's user, and the page on which they complete it. `POST
     * /api/v3.1/tool_router/session/{session_id}/link`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateSessionLinkResponse> createSessionLink(
        com.composio.gateway.v1.CreateSessionLinkRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSessionLinkMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the files of a session's workbench, page by page. `GET
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/items`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListSessionFilesResponse> listSessionFiles(
        com.composio.gateway.v1.ListSessionFilesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionFilesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes an address to which a file's bytes are sent with HTTP PUT. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/upload_url`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateSessionUploadUrlResponse> createSessionUploadUrl(
        com.composio.gateway.v1.CreateSessionUploadUrlRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSessionUploadUrlMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes an address from which a file can be fetched. `POST
     * /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/download_url`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateSessionDownloadUrlResponse> createSessionDownloadUrl(
        com.composio.gateway.v1.CreateSessionDownloadUrlRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSessionDownloadUrlMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a file. `POST /api/v3.1/tool_router/session/{session_id}/mounts/{mount_id}/delete`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteSessionFileResponse> deleteSessionFile(
        com.composio.gateway.v1.DeleteSessionFileRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSessionFileMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists settings that are stored under a name, page by page. `GET /api/v3.1/session_configs`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListSessionConfigsResponse> listSessionConfigs(
        com.composio.gateway.v1.ListSessionConfigsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionConfigsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads stored settings. NOT_FOUND if there are none of this id. `GET
     * /api/v3.1/session_configs/{session_config_id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetSessionConfigResponse> getSessionConfig(
        com.composio.gateway.v1.GetSessionConfigRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSessionConfigMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_SESSION = 0;
  private static final int METHODID_GET_SESSION = 1;
  private static final int METHODID_UPDATE_SESSION = 2;
  private static final int METHODID_DELETE_SESSION = 3;
  private static final int METHODID_ATTACH_SESSION = 4;
  private static final int METHODID_LIST_SESSION_VERSIONS = 5;
  private static final int METHODID_LIST_SESSION_APPS = 6;
  private static final int METHODID_LIST_SESSION_TOOLS = 7;
  private static final int METHODID_SEARCH_SESSION_TOOLS = 8;
  private static final int METHODID_EXECUTE_SESSION_TOOL = 9;
  private static final int METHODID_EXECUTE_SESSION_META_TOOL = 10;
  private static final int METHODID_EXECUTE_SESSION_PROXY = 11;
  private static final int METHODID_CREATE_SESSION_LINK = 12;
  private static final int METHODID_LIST_SESSION_FILES = 13;
  private static final int METHODID_CREATE_SESSION_UPLOAD_URL = 14;
  private static final int METHODID_CREATE_SESSION_DOWNLOAD_URL = 15;
  private static final int METHODID_DELETE_SESSION_FILE = 16;
  private static final int METHODID_LIST_SESSION_CONFIGS = 17;
  private static final int METHODID_GET_SESSION_CONFIG = 18;

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
        case METHODID_CREATE_SESSION:
          serviceImpl.createSession((com.composio.gateway.v1.CreateSessionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionResponse>) responseObserver);
          break;
        case METHODID_GET_SESSION:
          serviceImpl.getSession((com.composio.gateway.v1.GetSessionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetSessionResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SESSION:
          serviceImpl.updateSession((com.composio.gateway.v1.UpdateSessionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateSessionResponse>) responseObserver);
          break;
        case METHODID_DELETE_SESSION:
          serviceImpl.deleteSession((com.composio.gateway.v1.DeleteSessionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteSessionResponse>) responseObserver);
          break;
        case METHODID_ATTACH_SESSION:
          serviceImpl.attachSession((com.composio.gateway.v1.AttachSessionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.AttachSessionResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSION_VERSIONS:
          serviceImpl.listSessionVersions((com.composio.gateway.v1.ListSessionVersionsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionVersionsResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSION_APPS:
          serviceImpl.listSessionApps((com.composio.gateway.v1.ListSessionAppsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionAppsResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSION_TOOLS:
          serviceImpl.listSessionTools((com.composio.gateway.v1.ListSessionToolsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionToolsResponse>) responseObserver);
          break;
        case METHODID_SEARCH_SESSION_TOOLS:
          serviceImpl.searchSessionTools((com.composio.gateway.v1.SearchSessionToolsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.SearchSessionToolsResponse>) responseObserver);
          break;
        case METHODID_EXECUTE_SESSION_TOOL:
          serviceImpl.executeSessionTool((com.composio.gateway.v1.ExecuteSessionToolRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteSessionToolResponse>) responseObserver);
          break;
        case METHODID_EXECUTE_SESSION_META_TOOL:
          serviceImpl.executeSessionMetaTool((com.composio.gateway.v1.ExecuteSessionMetaToolRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteSessionMetaToolResponse>) responseObserver);
          break;
        case METHODID_EXECUTE_SESSION_PROXY:
          serviceImpl.executeSessionProxy((com.composio.gateway.v1.ExecuteSessionProxyRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteSessionProxyResponse>) responseObserver);
          break;
        case METHODID_CREATE_SESSION_LINK:
          serviceImpl.createSessionLink((com.composio.gateway.v1.CreateSessionLinkRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionLinkResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSION_FILES:
          serviceImpl.listSessionFiles((com.composio.gateway.v1.ListSessionFilesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionFilesResponse>) responseObserver);
          break;
        case METHODID_CREATE_SESSION_UPLOAD_URL:
          serviceImpl.createSessionUploadUrl((com.composio.gateway.v1.CreateSessionUploadUrlRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionUploadUrlResponse>) responseObserver);
          break;
        case METHODID_CREATE_SESSION_DOWNLOAD_URL:
          serviceImpl.createSessionDownloadUrl((com.composio.gateway.v1.CreateSessionDownloadUrlRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateSessionDownloadUrlResponse>) responseObserver);
          break;
        case METHODID_DELETE_SESSION_FILE:
          serviceImpl.deleteSessionFile((com.composio.gateway.v1.DeleteSessionFileRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteSessionFileResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSION_CONFIGS:
          serviceImpl.listSessionConfigs((com.composio.gateway.v1.ListSessionConfigsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSessionConfigsResponse>) responseObserver);
          break;
        case METHODID_GET_SESSION_CONFIG:
          serviceImpl.getSessionConfig((com.composio.gateway.v1.GetSessionConfigRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetSessionConfigResponse>) responseObserver);
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
          getCreateSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateSessionRequest,
              com.composio.gateway.v1.CreateSessionResponse>(
                service, METHODID_CREATE_SESSION)))
        .addMethod(
          getGetSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetSessionRequest,
              com.composio.gateway.v1.GetSessionResponse>(
                service, METHODID_GET_SESSION)))
        .addMethod(
          getUpdateSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.UpdateSessionRequest,
              com.composio.gateway.v1.UpdateSessionResponse>(
                service, METHODID_UPDATE_SESSION)))
        .addMethod(
          getDeleteSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteSessionRequest,
              com.composio.gateway.v1.DeleteSessionResponse>(
                service, METHODID_DELETE_SESSION)))
        .addMethod(
          getAttachSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.AttachSessionRequest,
              com.composio.gateway.v1.AttachSessionResponse>(
                service, METHODID_ATTACH_SESSION)))
        .addMethod(
          getListSessionVersionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListSessionVersionsRequest,
              com.composio.gateway.v1.ListSessionVersionsResponse>(
                service, METHODID_LIST_SESSION_VERSIONS)))
        .addMethod(
          getListSessionAppsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListSessionAppsRequest,
              com.composio.gateway.v1.ListSessionAppsResponse>(
                service, METHODID_LIST_SESSION_APPS)))
        .addMethod(
          getListSessionToolsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListSessionToolsRequest,
              com.composio.gateway.v1.ListSessionToolsResponse>(
                service, METHODID_LIST_SESSION_TOOLS)))
        .addMethod(
          getSearchSessionToolsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.SearchSessionToolsRequest,
              com.composio.gateway.v1.SearchSessionToolsResponse>(
                service, METHODID_SEARCH_SESSION_TOOLS)))
        .addMethod(
          getExecuteSessionToolMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ExecuteSessionToolRequest,
              com.composio.gateway.v1.ExecuteSessionToolResponse>(
                service, METHODID_EXECUTE_SESSION_TOOL)))
        .addMethod(
          getExecuteSessionMetaToolMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ExecuteSessionMetaToolRequest,
              com.composio.gateway.v1.ExecuteSessionMetaToolResponse>(
                service, METHODID_EXECUTE_SESSION_META_TOOL)))
        .addMethod(
          getExecuteSessionProxyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ExecuteSessionProxyRequest,
              com.composio.gateway.v1.ExecuteSessionProxyResponse>(
                service, METHODID_EXECUTE_SESSION_PROXY)))
        .addMethod(
          getCreateSessionLinkMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateSessionLinkRequest,
              com.composio.gateway.v1.CreateSessionLinkResponse>(
                service, METHODID_CREATE_SESSION_LINK)))
        .addMethod(
          getListSessionFilesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListSessionFilesRequest,
              com.composio.gateway.v1.ListSessionFilesResponse>(
                service, METHODID_LIST_SESSION_FILES)))
        .addMethod(
          getCreateSessionUploadUrlMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateSessionUploadUrlRequest,
              com.composio.gateway.v1.CreateSessionUploadUrlResponse>(
                service, METHODID_CREATE_SESSION_UPLOAD_URL)))
        .addMethod(
          getCreateSessionDownloadUrlMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateSessionDownloadUrlRequest,
              com.composio.gateway.v1.CreateSessionDownloadUrlResponse>(
                service, METHODID_CREATE_SESSION_DOWNLOAD_URL)))
        .addMethod(
          getDeleteSessionFileMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteSessionFileRequest,
              com.composio.gateway.v1.DeleteSessionFileResponse>(
                service, METHODID_DELETE_SESSION_FILE)))
        .addMethod(
          getListSessionConfigsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListSessionConfigsRequest,
              com.composio.gateway.v1.ListSessionConfigsResponse>(
                service, METHODID_LIST_SESSION_CONFIGS)))
        .addMethod(
          getGetSessionConfigMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetSessionConfigRequest,
              com.composio.gateway.v1.GetSessionConfigResponse>(
                service, METHODID_GET_SESSION_CONFIG)))
        .build();
  }

  private static abstract class SessionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SessionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.SessionServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SessionService");
    }
  }

  private static final class SessionServiceFileDescriptorSupplier
      extends SessionServiceBaseDescriptorSupplier {
    SessionServiceFileDescriptorSupplier() {}
  }

  private static final class SessionServiceMethodDescriptorSupplier
      extends SessionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    SessionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SessionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SessionServiceFileDescriptorSupplier())
              .addMethod(getCreateSessionMethod())
              .addMethod(getGetSessionMethod())
              .addMethod(getUpdateSessionMethod())
              .addMethod(getDeleteSessionMethod())
              .addMethod(getAttachSessionMethod())
              .addMethod(getListSessionVersionsMethod())
              .addMethod(getListSessionAppsMethod())
              .addMethod(getListSessionToolsMethod())
              .addMethod(getSearchSessionToolsMethod())
              .addMethod(getExecuteSessionToolMethod())
              .addMethod(getExecuteSessionMetaToolMethod())
              .addMethod(getExecuteSessionProxyMethod())
              .addMethod(getCreateSessionLinkMethod())
              .addMethod(getListSessionFilesMethod())
              .addMethod(getCreateSessionUploadUrlMethod())
              .addMethod(getCreateSessionDownloadUrlMethod())
              .addMethod(getDeleteSessionFileMethod())
              .addMethod(getListSessionConfigsMethod())
              .addMethod(getGetSessionConfigMethod())
              .build();
        }
      }
    }
    return result;
  }
}
