package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Servers of the Model Context Protocol that Composio runs for the project. For new software SessionService is the
 * better choice: a session has such a server too.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class McpServiceGrpc {

  private McpServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.McpService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListMcpServersRequest,
      com.composio.gateway.v1.ListMcpServersResponse> getListMcpServersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMcpServers",
      requestType = com.composio.gateway.v1.ListMcpServersRequest.class,
      responseType = com.composio.gateway.v1.ListMcpServersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListMcpServersRequest,
      com.composio.gateway.v1.ListMcpServersResponse> getListMcpServersMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListMcpServersRequest, com.composio.gateway.v1.ListMcpServersResponse> getListMcpServersMethod;
    if ((getListMcpServersMethod = McpServiceGrpc.getListMcpServersMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getListMcpServersMethod = McpServiceGrpc.getListMcpServersMethod) == null) {
          McpServiceGrpc.getListMcpServersMethod = getListMcpServersMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListMcpServersRequest, com.composio.gateway.v1.ListMcpServersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMcpServers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListMcpServersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListMcpServersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("ListMcpServers"))
              .build();
        }
      }
    }
    return getListMcpServersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListMcpServersOfAppRequest,
      com.composio.gateway.v1.ListMcpServersOfAppResponse> getListMcpServersOfAppMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMcpServersOfApp",
      requestType = com.composio.gateway.v1.ListMcpServersOfAppRequest.class,
      responseType = com.composio.gateway.v1.ListMcpServersOfAppResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListMcpServersOfAppRequest,
      com.composio.gateway.v1.ListMcpServersOfAppResponse> getListMcpServersOfAppMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListMcpServersOfAppRequest, com.composio.gateway.v1.ListMcpServersOfAppResponse> getListMcpServersOfAppMethod;
    if ((getListMcpServersOfAppMethod = McpServiceGrpc.getListMcpServersOfAppMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getListMcpServersOfAppMethod = McpServiceGrpc.getListMcpServersOfAppMethod) == null) {
          McpServiceGrpc.getListMcpServersOfAppMethod = getListMcpServersOfAppMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListMcpServersOfAppRequest, com.composio.gateway.v1.ListMcpServersOfAppResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMcpServersOfApp"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListMcpServersOfAppRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListMcpServersOfAppResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("ListMcpServersOfApp"))
              .build();
        }
      }
    }
    return getListMcpServersOfAppMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetMcpServerRequest,
      com.composio.gateway.v1.GetMcpServerResponse> getGetMcpServerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetMcpServer",
      requestType = com.composio.gateway.v1.GetMcpServerRequest.class,
      responseType = com.composio.gateway.v1.GetMcpServerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetMcpServerRequest,
      com.composio.gateway.v1.GetMcpServerResponse> getGetMcpServerMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetMcpServerRequest, com.composio.gateway.v1.GetMcpServerResponse> getGetMcpServerMethod;
    if ((getGetMcpServerMethod = McpServiceGrpc.getGetMcpServerMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getGetMcpServerMethod = McpServiceGrpc.getGetMcpServerMethod) == null) {
          McpServiceGrpc.getGetMcpServerMethod = getGetMcpServerMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetMcpServerRequest, com.composio.gateway.v1.GetMcpServerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetMcpServer"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetMcpServerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetMcpServerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("GetMcpServer"))
              .build();
        }
      }
    }
    return getGetMcpServerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateMcpServerRequest,
      com.composio.gateway.v1.CreateMcpServerResponse> getCreateMcpServerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateMcpServer",
      requestType = com.composio.gateway.v1.CreateMcpServerRequest.class,
      responseType = com.composio.gateway.v1.CreateMcpServerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateMcpServerRequest,
      com.composio.gateway.v1.CreateMcpServerResponse> getCreateMcpServerMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateMcpServerRequest, com.composio.gateway.v1.CreateMcpServerResponse> getCreateMcpServerMethod;
    if ((getCreateMcpServerMethod = McpServiceGrpc.getCreateMcpServerMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getCreateMcpServerMethod = McpServiceGrpc.getCreateMcpServerMethod) == null) {
          McpServiceGrpc.getCreateMcpServerMethod = getCreateMcpServerMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateMcpServerRequest, com.composio.gateway.v1.CreateMcpServerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateMcpServer"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateMcpServerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateMcpServerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("CreateMcpServer"))
              .build();
        }
      }
    }
    return getCreateMcpServerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateCustomMcpServerRequest,
      com.composio.gateway.v1.CreateCustomMcpServerResponse> getCreateCustomMcpServerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateCustomMcpServer",
      requestType = com.composio.gateway.v1.CreateCustomMcpServerRequest.class,
      responseType = com.composio.gateway.v1.CreateCustomMcpServerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateCustomMcpServerRequest,
      com.composio.gateway.v1.CreateCustomMcpServerResponse> getCreateCustomMcpServerMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateCustomMcpServerRequest, com.composio.gateway.v1.CreateCustomMcpServerResponse> getCreateCustomMcpServerMethod;
    if ((getCreateCustomMcpServerMethod = McpServiceGrpc.getCreateCustomMcpServerMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getCreateCustomMcpServerMethod = McpServiceGrpc.getCreateCustomMcpServerMethod) == null) {
          McpServiceGrpc.getCreateCustomMcpServerMethod = getCreateCustomMcpServerMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateCustomMcpServerRequest, com.composio.gateway.v1.CreateCustomMcpServerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateCustomMcpServer"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateCustomMcpServerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateCustomMcpServerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("CreateCustomMcpServer"))
              .build();
        }
      }
    }
    return getCreateCustomMcpServerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateMcpServerRequest,
      com.composio.gateway.v1.UpdateMcpServerResponse> getUpdateMcpServerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateMcpServer",
      requestType = com.composio.gateway.v1.UpdateMcpServerRequest.class,
      responseType = com.composio.gateway.v1.UpdateMcpServerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateMcpServerRequest,
      com.composio.gateway.v1.UpdateMcpServerResponse> getUpdateMcpServerMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateMcpServerRequest, com.composio.gateway.v1.UpdateMcpServerResponse> getUpdateMcpServerMethod;
    if ((getUpdateMcpServerMethod = McpServiceGrpc.getUpdateMcpServerMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getUpdateMcpServerMethod = McpServiceGrpc.getUpdateMcpServerMethod) == null) {
          McpServiceGrpc.getUpdateMcpServerMethod = getUpdateMcpServerMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.UpdateMcpServerRequest, com.composio.gateway.v1.UpdateMcpServerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateMcpServer"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateMcpServerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateMcpServerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("UpdateMcpServer"))
              .build();
        }
      }
    }
    return getUpdateMcpServerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteMcpServerRequest,
      com.composio.gateway.v1.DeleteMcpServerResponse> getDeleteMcpServerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteMcpServer",
      requestType = com.composio.gateway.v1.DeleteMcpServerRequest.class,
      responseType = com.composio.gateway.v1.DeleteMcpServerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteMcpServerRequest,
      com.composio.gateway.v1.DeleteMcpServerResponse> getDeleteMcpServerMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteMcpServerRequest, com.composio.gateway.v1.DeleteMcpServerResponse> getDeleteMcpServerMethod;
    if ((getDeleteMcpServerMethod = McpServiceGrpc.getDeleteMcpServerMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getDeleteMcpServerMethod = McpServiceGrpc.getDeleteMcpServerMethod) == null) {
          McpServiceGrpc.getDeleteMcpServerMethod = getDeleteMcpServerMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteMcpServerRequest, com.composio.gateway.v1.DeleteMcpServerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteMcpServer"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteMcpServerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteMcpServerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("DeleteMcpServer"))
              .build();
        }
      }
    }
    return getDeleteMcpServerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GenerateMcpUrlRequest,
      com.composio.gateway.v1.GenerateMcpUrlResponse> getGenerateMcpUrlMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GenerateMcpUrl",
      requestType = com.composio.gateway.v1.GenerateMcpUrlRequest.class,
      responseType = com.composio.gateway.v1.GenerateMcpUrlResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GenerateMcpUrlRequest,
      com.composio.gateway.v1.GenerateMcpUrlResponse> getGenerateMcpUrlMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GenerateMcpUrlRequest, com.composio.gateway.v1.GenerateMcpUrlResponse> getGenerateMcpUrlMethod;
    if ((getGenerateMcpUrlMethod = McpServiceGrpc.getGenerateMcpUrlMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getGenerateMcpUrlMethod = McpServiceGrpc.getGenerateMcpUrlMethod) == null) {
          McpServiceGrpc.getGenerateMcpUrlMethod = getGenerateMcpUrlMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GenerateMcpUrlRequest, com.composio.gateway.v1.GenerateMcpUrlResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GenerateMcpUrl"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GenerateMcpUrlRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GenerateMcpUrlResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("GenerateMcpUrl"))
              .build();
        }
      }
    }
    return getGenerateMcpUrlMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListMcpInstancesRequest,
      com.composio.gateway.v1.ListMcpInstancesResponse> getListMcpInstancesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMcpInstances",
      requestType = com.composio.gateway.v1.ListMcpInstancesRequest.class,
      responseType = com.composio.gateway.v1.ListMcpInstancesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListMcpInstancesRequest,
      com.composio.gateway.v1.ListMcpInstancesResponse> getListMcpInstancesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListMcpInstancesRequest, com.composio.gateway.v1.ListMcpInstancesResponse> getListMcpInstancesMethod;
    if ((getListMcpInstancesMethod = McpServiceGrpc.getListMcpInstancesMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getListMcpInstancesMethod = McpServiceGrpc.getListMcpInstancesMethod) == null) {
          McpServiceGrpc.getListMcpInstancesMethod = getListMcpInstancesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListMcpInstancesRequest, com.composio.gateway.v1.ListMcpInstancesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMcpInstances"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListMcpInstancesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListMcpInstancesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("ListMcpInstances"))
              .build();
        }
      }
    }
    return getListMcpInstancesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateMcpInstanceRequest,
      com.composio.gateway.v1.CreateMcpInstanceResponse> getCreateMcpInstanceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateMcpInstance",
      requestType = com.composio.gateway.v1.CreateMcpInstanceRequest.class,
      responseType = com.composio.gateway.v1.CreateMcpInstanceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateMcpInstanceRequest,
      com.composio.gateway.v1.CreateMcpInstanceResponse> getCreateMcpInstanceMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateMcpInstanceRequest, com.composio.gateway.v1.CreateMcpInstanceResponse> getCreateMcpInstanceMethod;
    if ((getCreateMcpInstanceMethod = McpServiceGrpc.getCreateMcpInstanceMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getCreateMcpInstanceMethod = McpServiceGrpc.getCreateMcpInstanceMethod) == null) {
          McpServiceGrpc.getCreateMcpInstanceMethod = getCreateMcpInstanceMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateMcpInstanceRequest, com.composio.gateway.v1.CreateMcpInstanceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateMcpInstance"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateMcpInstanceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateMcpInstanceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("CreateMcpInstance"))
              .build();
        }
      }
    }
    return getCreateMcpInstanceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteMcpInstanceRequest,
      com.composio.gateway.v1.DeleteMcpInstanceResponse> getDeleteMcpInstanceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteMcpInstance",
      requestType = com.composio.gateway.v1.DeleteMcpInstanceRequest.class,
      responseType = com.composio.gateway.v1.DeleteMcpInstanceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteMcpInstanceRequest,
      com.composio.gateway.v1.DeleteMcpInstanceResponse> getDeleteMcpInstanceMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteMcpInstanceRequest, com.composio.gateway.v1.DeleteMcpInstanceResponse> getDeleteMcpInstanceMethod;
    if ((getDeleteMcpInstanceMethod = McpServiceGrpc.getDeleteMcpInstanceMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getDeleteMcpInstanceMethod = McpServiceGrpc.getDeleteMcpInstanceMethod) == null) {
          McpServiceGrpc.getDeleteMcpInstanceMethod = getDeleteMcpInstanceMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteMcpInstanceRequest, com.composio.gateway.v1.DeleteMcpInstanceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteMcpInstance"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteMcpInstanceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteMcpInstanceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("DeleteMcpInstance"))
              .build();
        }
      }
    }
    return getDeleteMcpInstanceMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static McpServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<McpServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<McpServiceStub>() {
        @java.lang.Override
        public McpServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new McpServiceStub(channel, callOptions);
        }
      };
    return McpServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static McpServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<McpServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<McpServiceBlockingV2Stub>() {
        @java.lang.Override
        public McpServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new McpServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return McpServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static McpServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<McpServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<McpServiceBlockingStub>() {
        @java.lang.Override
        public McpServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new McpServiceBlockingStub(channel, callOptions);
        }
      };
    return McpServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static McpServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<McpServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<McpServiceFutureStub>() {
        @java.lang.Override
        public McpServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new McpServiceFutureStub(channel, callOptions);
        }
      };
    return McpServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Servers of the Model Context Protocol that Composio runs for the project. For new software SessionService is the
   * better choice: a session has such a server too.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists servers, by number of page. `GET /api/v3.1/mcp/servers`.
     * </pre>
     */
    default void listMcpServers(com.composio.gateway.v1.ListMcpServersRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListMcpServersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMcpServersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the servers that offer an app, by number of page. `GET /api/v3.1/mcp/app/{appKey}`.
     * </pre>
     */
    default void listMcpServersOfApp(com.composio.gateway.v1.ListMcpServersOfAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListMcpServersOfAppResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMcpServersOfAppMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one server. NOT_FOUND if there is none of this id. `GET /api/v3.1/mcp/{id}`.
     * </pre>
     */
    default void getMcpServer(com.composio.gateway.v1.GetMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetMcpServerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetMcpServerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a server from auth configs. A second call makes a second server. `POST /api/v3.1/mcp/servers`.
     * </pre>
     */
    default void createMcpServer(com.composio.gateway.v1.CreateMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateMcpServerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateMcpServerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a server from apps, or auth configs, or both. A second call makes a second server. `POST
     * /api/v3.1/mcp/servers/custom`.
     * </pre>
     */
    default void createCustomMcpServer(com.composio.gateway.v1.CreateCustomMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateCustomMcpServerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateCustomMcpServerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/mcp/{id}`.
     * </pre>
     */
    default void updateMcpServer(com.composio.gateway.v1.UpdateMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateMcpServerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateMcpServerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a server. `DELETE /api/v3.1/mcp/{id}`.
     * </pre>
     */
    default void deleteMcpServer(com.composio.gateway.v1.DeleteMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteMcpServerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteMcpServerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes the addresses at which users, or connections, reach a server. `POST /api/v3.1/mcp/servers/generate`.
     * </pre>
     */
    default void generateMcpUrl(com.composio.gateway.v1.GenerateMcpUrlRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GenerateMcpUrlResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGenerateMcpUrlMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the users of a server, by number of page. `GET /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    default void listMcpInstances(com.composio.gateway.v1.ListMcpInstancesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListMcpInstancesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMcpInstancesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives a user a place at a server. `POST /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    default void createMcpInstance(com.composio.gateway.v1.CreateMcpInstanceRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateMcpInstanceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateMcpInstanceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a user's place at a server away, and the connections that they made there. `DELETE
     * /api/v3.1/mcp/servers/{serverId}/instances/{instanceId}`.
     * </pre>
     */
    default void deleteMcpInstance(com.composio.gateway.v1.DeleteMcpInstanceRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteMcpInstanceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteMcpInstanceMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service McpService.
   * <pre>
   * Servers of the Model Context Protocol that Composio runs for the project. For new software SessionService is the
   * better choice: a session has such a server too.
   * </pre>
   */
  public static abstract class McpServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return McpServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service McpService.
   * <pre>
   * Servers of the Model Context Protocol that Composio runs for the project. For new software SessionService is the
   * better choice: a session has such a server too.
   * </pre>
   */
  public static final class McpServiceStub
      extends io.grpc.stub.AbstractAsyncStub<McpServiceStub> {
    private McpServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected McpServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new McpServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists servers, by number of page. `GET /api/v3.1/mcp/servers`.
     * </pre>
     */
    public void listMcpServers(com.composio.gateway.v1.ListMcpServersRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListMcpServersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMcpServersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the servers that offer an app, by number of page. `GET /api/v3.1/mcp/app/{appKey}`.
     * </pre>
     */
    public void listMcpServersOfApp(com.composio.gateway.v1.ListMcpServersOfAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListMcpServersOfAppResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMcpServersOfAppMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one server. NOT_FOUND if there is none of this id. `GET /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public void getMcpServer(com.composio.gateway.v1.GetMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetMcpServerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetMcpServerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a server from auth configs. A second call makes a second server. `POST /api/v3.1/mcp/servers`.
     * </pre>
     */
    public void createMcpServer(com.composio.gateway.v1.CreateMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateMcpServerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateMcpServerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a server from apps, or auth configs, or both. A second call makes a second server. `POST
     * /api/v3.1/mcp/servers/custom`.
     * </pre>
     */
    public void createCustomMcpServer(com.composio.gateway.v1.CreateCustomMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateCustomMcpServerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateCustomMcpServerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public void updateMcpServer(com.composio.gateway.v1.UpdateMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateMcpServerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateMcpServerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a server. `DELETE /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public void deleteMcpServer(com.composio.gateway.v1.DeleteMcpServerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteMcpServerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteMcpServerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes the addresses at which users, or connections, reach a server. `POST /api/v3.1/mcp/servers/generate`.
     * </pre>
     */
    public void generateMcpUrl(com.composio.gateway.v1.GenerateMcpUrlRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GenerateMcpUrlResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGenerateMcpUrlMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the users of a server, by number of page. `GET /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    public void listMcpInstances(com.composio.gateway.v1.ListMcpInstancesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListMcpInstancesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMcpInstancesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives a user a place at a server. `POST /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    public void createMcpInstance(com.composio.gateway.v1.CreateMcpInstanceRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateMcpInstanceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateMcpInstanceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a user's place at a server away, and the connections that they made there. `DELETE
     * /api/v3.1/mcp/servers/{serverId}/instances/{instanceId}`.
     * </pre>
     */
    public void deleteMcpInstance(com.composio.gateway.v1.DeleteMcpInstanceRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteMcpInstanceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteMcpInstanceMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service McpService.
   * <pre>
   * Servers of the Model Context Protocol that Composio runs for the project. For new software SessionService is the
   * better choice: a session has such a server too.
   * </pre>
   */
  public static final class McpServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<McpServiceBlockingV2Stub> {
    private McpServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected McpServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new McpServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists servers, by number of page. `GET /api/v3.1/mcp/servers`.
     * </pre>
     */
    public com.composio.gateway.v1.ListMcpServersResponse listMcpServers(com.composio.gateway.v1.ListMcpServersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMcpServersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the servers that offer an app, by number of page. `GET /api/v3.1/mcp/app/{appKey}`.
     * </pre>
     */
    public com.composio.gateway.v1.ListMcpServersOfAppResponse listMcpServersOfApp(com.composio.gateway.v1.ListMcpServersOfAppRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMcpServersOfAppMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one server. NOT_FOUND if there is none of this id. `GET /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetMcpServerResponse getMcpServer(com.composio.gateway.v1.GetMcpServerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a server from auth configs. A second call makes a second server. `POST /api/v3.1/mcp/servers`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateMcpServerResponse createMcpServer(com.composio.gateway.v1.CreateMcpServerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a server from apps, or auth configs, or both. A second call makes a second server. `POST
     * /api/v3.1/mcp/servers/custom`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateCustomMcpServerResponse createCustomMcpServer(com.composio.gateway.v1.CreateCustomMcpServerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateCustomMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateMcpServerResponse updateMcpServer(com.composio.gateway.v1.UpdateMcpServerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a server. `DELETE /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteMcpServerResponse deleteMcpServer(com.composio.gateway.v1.DeleteMcpServerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes the addresses at which users, or connections, reach a server. `POST /api/v3.1/mcp/servers/generate`.
     * </pre>
     */
    public com.composio.gateway.v1.GenerateMcpUrlResponse generateMcpUrl(com.composio.gateway.v1.GenerateMcpUrlRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGenerateMcpUrlMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the users of a server, by number of page. `GET /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    public com.composio.gateway.v1.ListMcpInstancesResponse listMcpInstances(com.composio.gateway.v1.ListMcpInstancesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMcpInstancesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a user a place at a server. `POST /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateMcpInstanceResponse createMcpInstance(com.composio.gateway.v1.CreateMcpInstanceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateMcpInstanceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a user's place at a server away, and the connections that they made there. `DELETE
     * /api/v3.1/mcp/servers/{serverId}/instances/{instanceId}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteMcpInstanceResponse deleteMcpInstance(com.composio.gateway.v1.DeleteMcpInstanceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteMcpInstanceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service McpService.
   * <pre>
   * Servers of the Model Context Protocol that Composio runs for the project. For new software SessionService is the
   * better choice: a session has such a server too.
   * </pre>
   */
  public static final class McpServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<McpServiceBlockingStub> {
    private McpServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected McpServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new McpServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists servers, by number of page. `GET /api/v3.1/mcp/servers`.
     * </pre>
     */
    public com.composio.gateway.v1.ListMcpServersResponse listMcpServers(com.composio.gateway.v1.ListMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMcpServersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the servers that offer an app, by number of page. `GET /api/v3.1/mcp/app/{appKey}`.
     * </pre>
     */
    public com.composio.gateway.v1.ListMcpServersOfAppResponse listMcpServersOfApp(com.composio.gateway.v1.ListMcpServersOfAppRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMcpServersOfAppMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one server. NOT_FOUND if there is none of this id. `GET /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetMcpServerResponse getMcpServer(com.composio.gateway.v1.GetMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a server from auth configs. A second call makes a second server. `POST /api/v3.1/mcp/servers`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateMcpServerResponse createMcpServer(com.composio.gateway.v1.CreateMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a server from apps, or auth configs, or both. A second call makes a second server. `POST
     * /api/v3.1/mcp/servers/custom`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateCustomMcpServerResponse createCustomMcpServer(com.composio.gateway.v1.CreateCustomMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateCustomMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateMcpServerResponse updateMcpServer(com.composio.gateway.v1.UpdateMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a server. `DELETE /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteMcpServerResponse deleteMcpServer(com.composio.gateway.v1.DeleteMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes the addresses at which users, or connections, reach a server. `POST /api/v3.1/mcp/servers/generate`.
     * </pre>
     */
    public com.composio.gateway.v1.GenerateMcpUrlResponse generateMcpUrl(com.composio.gateway.v1.GenerateMcpUrlRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGenerateMcpUrlMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the users of a server, by number of page. `GET /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    public com.composio.gateway.v1.ListMcpInstancesResponse listMcpInstances(com.composio.gateway.v1.ListMcpInstancesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMcpInstancesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a user a place at a server. `POST /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateMcpInstanceResponse createMcpInstance(com.composio.gateway.v1.CreateMcpInstanceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateMcpInstanceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a user's place at a server away, and the connections that they made there. `DELETE
     * /api/v3.1/mcp/servers/{serverId}/instances/{instanceId}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteMcpInstanceResponse deleteMcpInstance(com.composio.gateway.v1.DeleteMcpInstanceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteMcpInstanceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service McpService.
   * <pre>
   * Servers of the Model Context Protocol that Composio runs for the project. For new software SessionService is the
   * better choice: a session has such a server too.
   * </pre>
   */
  public static final class McpServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<McpServiceFutureStub> {
    private McpServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected McpServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new McpServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists servers, by number of page. `GET /api/v3.1/mcp/servers`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListMcpServersResponse> listMcpServers(
        com.composio.gateway.v1.ListMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMcpServersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the servers that offer an app, by number of page. `GET /api/v3.1/mcp/app/{appKey}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListMcpServersOfAppResponse> listMcpServersOfApp(
        com.composio.gateway.v1.ListMcpServersOfAppRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMcpServersOfAppMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one server. NOT_FOUND if there is none of this id. `GET /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetMcpServerResponse> getMcpServer(
        com.composio.gateway.v1.GetMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetMcpServerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a server from auth configs. A second call makes a second server. `POST /api/v3.1/mcp/servers`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateMcpServerResponse> createMcpServer(
        com.composio.gateway.v1.CreateMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateMcpServerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a server from apps, or auth configs, or both. A second call makes a second server. `POST
     * /api/v3.1/mcp/servers/custom`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateCustomMcpServerResponse> createCustomMcpServer(
        com.composio.gateway.v1.CreateCustomMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateCustomMcpServerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.UpdateMcpServerResponse> updateMcpServer(
        com.composio.gateway.v1.UpdateMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateMcpServerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a server. `DELETE /api/v3.1/mcp/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteMcpServerResponse> deleteMcpServer(
        com.composio.gateway.v1.DeleteMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteMcpServerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes the addresses at which users, or connections, reach a server. `POST /api/v3.1/mcp/servers/generate`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GenerateMcpUrlResponse> generateMcpUrl(
        com.composio.gateway.v1.GenerateMcpUrlRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGenerateMcpUrlMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the users of a server, by number of page. `GET /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListMcpInstancesResponse> listMcpInstances(
        com.composio.gateway.v1.ListMcpInstancesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMcpInstancesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives a user a place at a server. `POST /api/v3.1/mcp/servers/{serverId}/instances`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateMcpInstanceResponse> createMcpInstance(
        com.composio.gateway.v1.CreateMcpInstanceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateMcpInstanceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a user's place at a server away, and the connections that they made there. `DELETE
     * /api/v3.1/mcp/servers/{serverId}/instances/{instanceId}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteMcpInstanceResponse> deleteMcpInstance(
        com.composio.gateway.v1.DeleteMcpInstanceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteMcpInstanceMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_MCP_SERVERS = 0;
  private static final int METHODID_LIST_MCP_SERVERS_OF_APP = 1;
  private static final int METHODID_GET_MCP_SERVER = 2;
  private static final int METHODID_CREATE_MCP_SERVER = 3;
  private static final int METHODID_CREATE_CUSTOM_MCP_SERVER = 4;
  private static final int METHODID_UPDATE_MCP_SERVER = 5;
  private static final int METHODID_DELETE_MCP_SERVER = 6;
  private static final int METHODID_GENERATE_MCP_URL = 7;
  private static final int METHODID_LIST_MCP_INSTANCES = 8;
  private static final int METHODID_CREATE_MCP_INSTANCE = 9;
  private static final int METHODID_DELETE_MCP_INSTANCE = 10;

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
        case METHODID_LIST_MCP_SERVERS:
          serviceImpl.listMcpServers((com.composio.gateway.v1.ListMcpServersRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListMcpServersResponse>) responseObserver);
          break;
        case METHODID_LIST_MCP_SERVERS_OF_APP:
          serviceImpl.listMcpServersOfApp((com.composio.gateway.v1.ListMcpServersOfAppRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListMcpServersOfAppResponse>) responseObserver);
          break;
        case METHODID_GET_MCP_SERVER:
          serviceImpl.getMcpServer((com.composio.gateway.v1.GetMcpServerRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetMcpServerResponse>) responseObserver);
          break;
        case METHODID_CREATE_MCP_SERVER:
          serviceImpl.createMcpServer((com.composio.gateway.v1.CreateMcpServerRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateMcpServerResponse>) responseObserver);
          break;
        case METHODID_CREATE_CUSTOM_MCP_SERVER:
          serviceImpl.createCustomMcpServer((com.composio.gateway.v1.CreateCustomMcpServerRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateCustomMcpServerResponse>) responseObserver);
          break;
        case METHODID_UPDATE_MCP_SERVER:
          serviceImpl.updateMcpServer((com.composio.gateway.v1.UpdateMcpServerRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateMcpServerResponse>) responseObserver);
          break;
        case METHODID_DELETE_MCP_SERVER:
          serviceImpl.deleteMcpServer((com.composio.gateway.v1.DeleteMcpServerRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteMcpServerResponse>) responseObserver);
          break;
        case METHODID_GENERATE_MCP_URL:
          serviceImpl.generateMcpUrl((com.composio.gateway.v1.GenerateMcpUrlRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GenerateMcpUrlResponse>) responseObserver);
          break;
        case METHODID_LIST_MCP_INSTANCES:
          serviceImpl.listMcpInstances((com.composio.gateway.v1.ListMcpInstancesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListMcpInstancesResponse>) responseObserver);
          break;
        case METHODID_CREATE_MCP_INSTANCE:
          serviceImpl.createMcpInstance((com.composio.gateway.v1.CreateMcpInstanceRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateMcpInstanceResponse>) responseObserver);
          break;
        case METHODID_DELETE_MCP_INSTANCE:
          serviceImpl.deleteMcpInstance((com.composio.gateway.v1.DeleteMcpInstanceRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteMcpInstanceResponse>) responseObserver);
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
          getListMcpServersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListMcpServersRequest,
              com.composio.gateway.v1.ListMcpServersResponse>(
                service, METHODID_LIST_MCP_SERVERS)))
        .addMethod(
          getListMcpServersOfAppMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListMcpServersOfAppRequest,
              com.composio.gateway.v1.ListMcpServersOfAppResponse>(
                service, METHODID_LIST_MCP_SERVERS_OF_APP)))
        .addMethod(
          getGetMcpServerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetMcpServerRequest,
              com.composio.gateway.v1.GetMcpServerResponse>(
                service, METHODID_GET_MCP_SERVER)))
        .addMethod(
          getCreateMcpServerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateMcpServerRequest,
              com.composio.gateway.v1.CreateMcpServerResponse>(
                service, METHODID_CREATE_MCP_SERVER)))
        .addMethod(
          getCreateCustomMcpServerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateCustomMcpServerRequest,
              com.composio.gateway.v1.CreateCustomMcpServerResponse>(
                service, METHODID_CREATE_CUSTOM_MCP_SERVER)))
        .addMethod(
          getUpdateMcpServerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.UpdateMcpServerRequest,
              com.composio.gateway.v1.UpdateMcpServerResponse>(
                service, METHODID_UPDATE_MCP_SERVER)))
        .addMethod(
          getDeleteMcpServerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteMcpServerRequest,
              com.composio.gateway.v1.DeleteMcpServerResponse>(
                service, METHODID_DELETE_MCP_SERVER)))
        .addMethod(
          getGenerateMcpUrlMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GenerateMcpUrlRequest,
              com.composio.gateway.v1.GenerateMcpUrlResponse>(
                service, METHODID_GENERATE_MCP_URL)))
        .addMethod(
          getListMcpInstancesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListMcpInstancesRequest,
              com.composio.gateway.v1.ListMcpInstancesResponse>(
                service, METHODID_LIST_MCP_INSTANCES)))
        .addMethod(
          getCreateMcpInstanceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateMcpInstanceRequest,
              com.composio.gateway.v1.CreateMcpInstanceResponse>(
                service, METHODID_CREATE_MCP_INSTANCE)))
        .addMethod(
          getDeleteMcpInstanceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteMcpInstanceRequest,
              com.composio.gateway.v1.DeleteMcpInstanceResponse>(
                service, METHODID_DELETE_MCP_INSTANCE)))
        .build();
  }

  private static abstract class McpServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    McpServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.McpServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("McpService");
    }
  }

  private static final class McpServiceFileDescriptorSupplier
      extends McpServiceBaseDescriptorSupplier {
    McpServiceFileDescriptorSupplier() {}
  }

  private static final class McpServiceMethodDescriptorSupplier
      extends McpServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    McpServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (McpServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new McpServiceFileDescriptorSupplier())
              .addMethod(getListMcpServersMethod())
              .addMethod(getListMcpServersOfAppMethod())
              .addMethod(getGetMcpServerMethod())
              .addMethod(getCreateMcpServerMethod())
              .addMethod(getCreateCustomMcpServerMethod())
              .addMethod(getUpdateMcpServerMethod())
              .addMethod(getDeleteMcpServerMethod())
              .addMethod(getGenerateMcpUrlMethod())
              .addMethod(getListMcpInstancesMethod())
              .addMethod(getCreateMcpInstanceMethod())
              .addMethod(getDeleteMcpInstanceMethod())
              .build();
        }
      }
    }
    return result;
  }
}
