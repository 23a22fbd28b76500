package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Both ends of a project's webhooks: subscriptions, where Composio delivers events to, and endpoints, where apps report
 * to Composio.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class WebhookServiceGrpc {

  private WebhookServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.WebhookService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListWebhookSubscriptionsRequest,
      com.composio.gateway.v1.ListWebhookSubscriptionsResponse> getListWebhookSubscriptionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWebhookSubscriptions",
      requestType = com.composio.gateway.v1.ListWebhookSubscriptionsRequest.class,
      responseType = com.composio.gateway.v1.ListWebhookSubscriptionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListWebhookSubscriptionsRequest,
      com.composio.gateway.v1.ListWebhookSubscriptionsResponse> getListWebhookSubscriptionsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListWebhookSubscriptionsRequest, com.composio.gateway.v1.ListWebhookSubscriptionsResponse> getListWebhookSubscriptionsMethod;
    if ((getListWebhookSubscriptionsMethod = WebhookServiceGrpc.getListWebhookSubscriptionsMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getListWebhookSubscriptionsMethod = WebhookServiceGrpc.getListWebhookSubscriptionsMethod) == null) {
          WebhookServiceGrpc.getListWebhookSubscriptionsMethod = getListWebhookSubscriptionsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListWebhookSubscriptionsRequest, com.composio.gateway.v1.ListWebhookSubscriptionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWebhookSubscriptions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListWebhookSubscriptionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListWebhookSubscriptionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("ListWebhookSubscriptions"))
              .build();
        }
      }
    }
    return getListWebhookSubscriptionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetWebhookSubscriptionRequest,
      com.composio.gateway.v1.GetWebhookSubscriptionResponse> getGetWebhookSubscriptionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWebhookSubscription",
      requestType = com.composio.gateway.v1.GetWebhookSubscriptionRequest.class,
      responseType = com.composio.gateway.v1.GetWebhookSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetWebhookSubscriptionRequest,
      com.composio.gateway.v1.GetWebhookSubscriptionResponse> getGetWebhookSubscriptionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetWebhookSubscriptionRequest, com.composio.gateway.v1.GetWebhookSubscriptionResponse> getGetWebhookSubscriptionMethod;
    if ((getGetWebhookSubscriptionMethod = WebhookServiceGrpc.getGetWebhookSubscriptionMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getGetWebhookSubscriptionMethod = WebhookServiceGrpc.getGetWebhookSubscriptionMethod) == null) {
          WebhookServiceGrpc.getGetWebhookSubscriptionMethod = getGetWebhookSubscriptionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetWebhookSubscriptionRequest, com.composio.gateway.v1.GetWebhookSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWebhookSubscription"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetWebhookSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetWebhookSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("GetWebhookSubscription"))
              .build();
        }
      }
    }
    return getGetWebhookSubscriptionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateWebhookSubscriptionRequest,
      com.composio.gateway.v1.CreateWebhookSubscriptionResponse> getCreateWebhookSubscriptionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateWebhookSubscription",
      requestType = com.composio.gateway.v1.CreateWebhookSubscriptionRequest.class,
      responseType = com.composio.gateway.v1.CreateWebhookSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateWebhookSubscriptionRequest,
      com.composio.gateway.v1.CreateWebhookSubscriptionResponse> getCreateWebhookSubscriptionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateWebhookSubscriptionRequest, com.composio.gateway.v1.CreateWebhookSubscriptionResponse> getCreateWebhookSubscriptionMethod;
    if ((getCreateWebhookSubscriptionMethod = WebhookServiceGrpc.getCreateWebhookSubscriptionMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getCreateWebhookSubscriptionMethod = WebhookServiceGrpc.getCreateWebhookSubscriptionMethod) == null) {
          WebhookServiceGrpc.getCreateWebhookSubscriptionMethod = getCreateWebhookSubscriptionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateWebhookSubscriptionRequest, com.composio.gateway.v1.CreateWebhookSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateWebhookSubscription"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateWebhookSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateWebhookSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("CreateWebhookSubscription"))
              .build();
        }
      }
    }
    return getCreateWebhookSubscriptionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateWebhookSubscriptionRequest,
      com.composio.gateway.v1.UpdateWebhookSubscriptionResponse> getUpdateWebhookSubscriptionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWebhookSubscription",
      requestType = com.composio.gateway.v1.UpdateWebhookSubscriptionRequest.class,
      responseType = com.composio.gateway.v1.UpdateWebhookSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateWebhookSubscriptionRequest,
      com.composio.gateway.v1.UpdateWebhookSubscriptionResponse> getUpdateWebhookSubscriptionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateWebhookSubscriptionRequest, com.composio.gateway.v1.UpdateWebhookSubscriptionResponse> getUpdateWebhookSubscriptionMethod;
    if ((getUpdateWebhookSubscriptionMethod = WebhookServiceGrpc.getUpdateWebhookSubscriptionMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getUpdateWebhookSubscriptionMethod = WebhookServiceGrpc.getUpdateWebhookSubscriptionMethod) == null) {
          WebhookServiceGrpc.getUpdateWebhookSubscriptionMethod = getUpdateWebhookSubscriptionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.UpdateWebhookSubscriptionRequest, com.composio.gateway.v1.UpdateWebhookSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWebhookSubscription"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateWebhookSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateWebhookSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("UpdateWebhookSubscription"))
              .build();
        }
      }
    }
    return getUpdateWebhookSubscriptionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteWebhookSubscriptionRequest,
      com.composio.gateway.v1.DeleteWebhookSubscriptionResponse> getDeleteWebhookSubscriptionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteWebhookSubscription",
      requestType = com.composio.gateway.v1.DeleteWebhookSubscriptionRequest.class,
      responseType = com.composio.gateway.v1.DeleteWebhookSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteWebhookSubscriptionRequest,
      com.composio.gateway.v1.DeleteWebhookSubscriptionResponse> getDeleteWebhookSubscriptionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteWebhookSubscriptionRequest, com.composio.gateway.v1.DeleteWebhookSubscriptionResponse> getDeleteWebhookSubscriptionMethod;
    if ((getDeleteWebhookSubscriptionMethod = WebhookServiceGrpc.getDeleteWebhookSubscriptionMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getDeleteWebhookSubscriptionMethod = WebhookServiceGrpc.getDeleteWebhookSubscriptionMethod) == null) {
          WebhookServiceGrpc.getDeleteWebhookSubscriptionMethod = getDeleteWebhookSubscriptionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteWebhookSubscriptionRequest, com.composio.gateway.v1.DeleteWebhookSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteWebhookSubscription"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteWebhookSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteWebhookSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("DeleteWebhookSubscription"))
              .build();
        }
      }
    }
    return getDeleteWebhookSubscriptionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.RotateWebhookSecretRequest,
      com.composio.gateway.v1.RotateWebhookSecretResponse> getRotateWebhookSecretMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RotateWebhookSecret",
      requestType = com.composio.gateway.v1.RotateWebhookSecretRequest.class,
      responseType = com.composio.gateway.v1.RotateWebhookSecretResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.RotateWebhookSecretRequest,
      com.composio.gateway.v1.RotateWebhookSecretResponse> getRotateWebhookSecretMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.RotateWebhookSecretRequest, com.composio.gateway.v1.RotateWebhookSecretResponse> getRotateWebhookSecretMethod;
    if ((getRotateWebhookSecretMethod = WebhookServiceGrpc.getRotateWebhookSecretMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getRotateWebhookSecretMethod = WebhookServiceGrpc.getRotateWebhookSecretMethod) == null) {
          WebhookServiceGrpc.getRotateWebhookSecretMethod = getRotateWebhookSecretMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.RotateWebhookSecretRequest, com.composio.gateway.v1.RotateWebhookSecretResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RotateWebhookSecret"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RotateWebhookSecretRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RotateWebhookSecretResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("RotateWebhookSecret"))
              .build();
        }
      }
    }
    return getRotateWebhookSecretMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.SetWebhookRequest,
      com.composio.gateway.v1.SetWebhookResponse> getSetWebhookMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetWebhook",
      requestType = com.composio.gateway.v1.SetWebhookRequest.class,
      responseType = com.composio.gateway.v1.SetWebhookResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.SetWebhookRequest,
      com.composio.gateway.v1.SetWebhookResponse> getSetWebhookMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.SetWebhookRequest, com.composio.gateway.v1.SetWebhookResponse> getSetWebhookMethod;
    if ((getSetWebhookMethod = WebhookServiceGrpc.getSetWebhookMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getSetWebhookMethod = WebhookServiceGrpc.getSetWebhookMethod) == null) {
          WebhookServiceGrpc.getSetWebhookMethod = getSetWebhookMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.SetWebhookRequest, com.composio.gateway.v1.SetWebhookResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetWebhook"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SetWebhookRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SetWebhookResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("SetWebhook"))
              .build();
        }
      }
    }
    return getSetWebhookMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListWebhookEventTypesRequest,
      com.composio.gateway.v1.ListWebhookEventTypesResponse> getListWebhookEventTypesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWebhookEventTypes",
      requestType = com.composio.gateway.v1.ListWebhookEventTypesRequest.class,
      responseType = com.composio.gateway.v1.ListWebhookEventTypesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListWebhookEventTypesRequest,
      com.composio.gateway.v1.ListWebhookEventTypesResponse> getListWebhookEventTypesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListWebhookEventTypesRequest, com.composio.gateway.v1.ListWebhookEventTypesResponse> getListWebhookEventTypesMethod;
    if ((getListWebhookEventTypesMethod = WebhookServiceGrpc.getListWebhookEventTypesMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getListWebhookEventTypesMethod = WebhookServiceGrpc.getListWebhookEventTypesMethod) == null) {
          WebhookServiceGrpc.getListWebhookEventTypesMethod = getListWebhookEventTypesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListWebhookEventTypesRequest, com.composio.gateway.v1.ListWebhookEventTypesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWebhookEventTypes"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListWebhookEventTypesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListWebhookEventTypesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("ListWebhookEventTypes"))
              .build();
        }
      }
    }
    return getListWebhookEventTypesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListWebhookEndpointsRequest,
      com.composio.gateway.v1.ListWebhookEndpointsResponse> getListWebhookEndpointsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWebhookEndpoints",
      requestType = com.composio.gateway.v1.ListWebhookEndpointsRequest.class,
      responseType = com.composio.gateway.v1.ListWebhookEndpointsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListWebhookEndpointsRequest,
      com.composio.gateway.v1.ListWebhookEndpointsResponse> getListWebhookEndpointsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListWebhookEndpointsRequest, com.composio.gateway.v1.ListWebhookEndpointsResponse> getListWebhookEndpointsMethod;
    if ((getListWebhookEndpointsMethod = WebhookServiceGrpc.getListWebhookEndpointsMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getListWebhookEndpointsMethod = WebhookServiceGrpc.getListWebhookEndpointsMethod) == null) {
          WebhookServiceGrpc.getListWebhookEndpointsMethod = getListWebhookEndpointsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListWebhookEndpointsRequest, com.composio.gateway.v1.ListWebhookEndpointsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWebhookEndpoints"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListWebhookEndpointsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListWebhookEndpointsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("ListWebhookEndpoints"))
              .build();
        }
      }
    }
    return getListWebhookEndpointsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetWebhookEndpointRequest,
      com.composio.gateway.v1.GetWebhookEndpointResponse> getGetWebhookEndpointMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWebhookEndpoint",
      requestType = com.composio.gateway.v1.GetWebhookEndpointRequest.class,
      responseType = com.composio.gateway.v1.GetWebhookEndpointResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetWebhookEndpointRequest,
      com.composio.gateway.v1.GetWebhookEndpointResponse> getGetWebhookEndpointMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetWebhookEndpointRequest, com.composio.gateway.v1.GetWebhookEndpointResponse> getGetWebhookEndpointMethod;
    if ((getGetWebhookEndpointMethod = WebhookServiceGrpc.getGetWebhookEndpointMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getGetWebhookEndpointMethod = WebhookServiceGrpc.getGetWebhookEndpointMethod) == null) {
          WebhookServiceGrpc.getGetWebhookEndpointMethod = getGetWebhookEndpointMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetWebhookEndpointRequest, com.composio.gateway.v1.GetWebhookEndpointResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWebhookEndpoint"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetWebhookEndpointRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetWebhookEndpointResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("GetWebhookEndpoint"))
              .build();
        }
      }
    }
    return getGetWebhookEndpointMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateWebhookEndpointRequest,
      com.composio.gateway.v1.CreateWebhookEndpointResponse> getCreateWebhookEndpointMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateWebhookEndpoint",
      requestType = com.composio.gateway.v1.CreateWebhookEndpointRequest.class,
      responseType = com.composio.gateway.v1.CreateWebhookEndpointResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateWebhookEndpointRequest,
      com.composio.gateway.v1.CreateWebhookEndpointResponse> getCreateWebhookEndpointMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateWebhookEndpointRequest, com.composio.gateway.v1.CreateWebhookEndpointResponse> getCreateWebhookEndpointMethod;
    if ((getCreateWebhookEndpointMethod = WebhookServiceGrpc.getCreateWebhookEndpointMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getCreateWebhookEndpointMethod = WebhookServiceGrpc.getCreateWebhookEndpointMethod) == null) {
          WebhookServiceGrpc.getCreateWebhookEndpointMethod = getCreateWebhookEndpointMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateWebhookEndpointRequest, com.composio.gateway.v1.CreateWebhookEndpointResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateWebhookEndpoint"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateWebhookEndpointRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateWebhookEndpointResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("CreateWebhookEndpoint"))
              .build();
        }
      }
    }
    return getCreateWebhookEndpointMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ConfigureWebhookEndpointRequest,
      com.composio.gateway.v1.ConfigureWebhookEndpointResponse> getConfigureWebhookEndpointMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ConfigureWebhookEndpoint",
      requestType = com.composio.gateway.v1.ConfigureWebhookEndpointRequest.class,
      responseType = com.composio.gateway.v1.ConfigureWebhookEndpointResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ConfigureWebhookEndpointRequest,
      com.composio.gateway.v1.ConfigureWebhookEndpointResponse> getConfigureWebhookEndpointMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ConfigureWebhookEndpointRequest, com.composio.gateway.v1.ConfigureWebhookEndpointResponse> getConfigureWebhookEndpointMethod;
    if ((getConfigureWebhookEndpointMethod = WebhookServiceGrpc.getConfigureWebhookEndpointMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getConfigureWebhookEndpointMethod = WebhookServiceGrpc.getConfigureWebhookEndpointMethod) == null) {
          WebhookServiceGrpc.getConfigureWebhookEndpointMethod = getConfigureWebhookEndpointMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ConfigureWebhookEndpointRequest, com.composio.gateway.v1.ConfigureWebhookEndpointResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ConfigureWebhookEndpoint"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ConfigureWebhookEndpointRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ConfigureWebhookEndpointResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("ConfigureWebhookEndpoint"))
              .build();
        }
      }
    }
    return getConfigureWebhookEndpointMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateWebhookEndpointRequest,
      com.composio.gateway.v1.UpdateWebhookEndpointResponse> getUpdateWebhookEndpointMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWebhookEndpoint",
      requestType = com.composio.gateway.v1.UpdateWebhookEndpointRequest.class,
      responseType = com.composio.gateway.v1.UpdateWebhookEndpointResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateWebhookEndpointRequest,
      com.composio.gateway.v1.UpdateWebhookEndpointResponse> getUpdateWebhookEndpointMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateWebhookEndpointRequest, com.composio.gateway.v1.UpdateWebhookEndpointResponse> getUpdateWebhookEndpointMethod;
    if ((getUpdateWebhookEndpointMethod = WebhookServiceGrpc.getUpdateWebhookEndpointMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getUpdateWebhookEndpointMethod = WebhookServiceGrpc.getUpdateWebhookEndpointMethod) == null) {
          WebhookServiceGrpc.getUpdateWebhookEndpointMethod = getUpdateWebhookEndpointMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.UpdateWebhookEndpointRequest, com.composio.gateway.v1.UpdateWebhookEndpointResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWebhookEndpoint"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateWebhookEndpointRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateWebhookEndpointResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("UpdateWebhookEndpoint"))
              .build();
        }
      }
    }
    return getUpdateWebhookEndpointMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static WebhookServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WebhookServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WebhookServiceStub>() {
        @java.lang.Override
        public WebhookServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WebhookServiceStub(channel, callOptions);
        }
      };
    return WebhookServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static WebhookServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WebhookServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WebhookServiceBlockingV2Stub>() {
        @java.lang.Override
        public WebhookServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WebhookServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return WebhookServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static WebhookServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WebhookServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WebhookServiceBlockingStub>() {
        @java.lang.Override
        public WebhookServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WebhookServiceBlockingStub(channel, callOptions);
        }
      };
    return WebhookServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static WebhookServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WebhookServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WebhookServiceFutureStub>() {
        @java.lang.Override
        public WebhookServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WebhookServiceFutureStub(channel, callOptions);
        }
      };
    return WebhookServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Both ends of a project's webhooks: subscriptions, where Composio delivers events to, and endpoints, where apps report
   * to Composio.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the project's webhook subscriptions: one at most. `GET /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    default void listWebhookSubscriptions(com.composio.gateway.v1.ListWebhookSubscriptionsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListWebhookSubscriptionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWebhookSubscriptionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a webhook subscription. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    default void getWebhookSubscription(com.composio.gateway.v1.GetWebhookSubscriptionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetWebhookSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWebhookSubscriptionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes the project's webhook subscription. ABORTED (UPSTREAM_CONFLICT) where there is one already: change that. `POST
     * /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    default void createWebhookSubscription(com.composio.gateway.v1.CreateWebhookSubscriptionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateWebhookSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateWebhookSubscriptionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. A new address takes the events away from the one
     * before, which may be this gateway's own. `PATCH /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    default void updateWebhookSubscription(com.composio.gateway.v1.UpdateWebhookSubscriptionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateWebhookSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWebhookSubscriptionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a webhook subscription: the project's events are not delivered any more. `DELETE
     * /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    default void deleteWebhookSubscription(com.composio.gateway.v1.DeleteWebhookSubscriptionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteWebhookSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteWebhookSubscriptionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a new signing secret; the one before is worth nothing from then on. `POST
     * /api/v3.1/webhook_subscriptions/{id}/rotate_secret`.
     * </pre>
     */
    default void rotateWebhookSecret(com.composio.gateway.v1.RotateWebhookSecretRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RotateWebhookSecretResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRotateWebhookSecretMethod(), responseObserver);
    }

    /**
     * <pre>
     * Has the project's events delivered to an address: makes the subscription or changes the one there is, without taking
     * away events that it delivers already. The secret is returned and, where the address is this gateway's, kept: what
     * Composio sends from then on is verified with it, also after a restart. What older SDKs call "set callback url".
     * </pre>
     */
    default void setWebhook(com.composio.gateway.v1.SetWebhookRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SetWebhookResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetWebhookMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the kinds of events that a subscription can ask for. `GET /api/v3.1/webhook_subscriptions/event_types`.
     * </pre>
     */
    default void listWebhookEventTypes(com.composio.gateway.v1.ListWebhookEventTypesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListWebhookEventTypesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWebhookEventTypesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the addresses at which apps report. `GET /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    default void listWebhookEndpoints(com.composio.gateway.v1.ListWebhookEndpointsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListWebhookEndpointsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWebhookEndpointsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    default void getWebhookEndpoint(com.composio.gateway.v1.GetWebhookEndpointRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetWebhookEndpointResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWebhookEndpointMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes one for an OAuth client, or returns the one that it has. `POST /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    default void createWebhookEndpoint(com.composio.gateway.v1.CreateWebhookEndpointRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateWebhookEndpointResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateWebhookEndpointMethod(), responseObserver);
    }

    /**
     * <pre>
     * Configures one for the first time: every value that the app wants has to be there. `POST
     * /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    default void configureWebhookEndpoint(com.composio.gateway.v1.ConfigureWebhookEndpointRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ConfigureWebhookEndpointResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getConfigureWebhookEndpointMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes some of the values of one and leaves the rest as it is. `PATCH /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    default void updateWebhookEndpoint(com.composio.gateway.v1.UpdateWebhookEndpointRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateWebhookEndpointResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWebhookEndpointMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service WebhookService.
   * <pre>
   * Both ends of a project's webhooks: subscriptions, where Composio delivers events to, and endpoints, where apps report
   * to Composio.
   * </pre>
   */
  public static abstract class WebhookServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return WebhookServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service WebhookService.
   * <pre>
   * Both ends of a project's webhooks: subscriptions, where Composio delivers events to, and endpoints, where apps report
   * to Composio.
   * </pre>
   */
  public static final class WebhookServiceStub
      extends io.grpc.stub.AbstractAsyncStub<WebhookServiceStub> {
    private WebhookServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WebhookServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WebhookServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the project's webhook subscriptions: one at most. `GET /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    public void listWebhookSubscriptions(com.composio.gateway.v1.ListWebhookSubscriptionsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListWebhookSubscriptionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWebhookSubscriptionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a webhook subscription. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public void getWebhookSubscription(com.composio.gateway.v1.GetWebhookSubscriptionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetWebhookSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWebhookSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes the project's webhook subscription. ABORTED (UPSTREAM_CONFLICT) where there is one already: change that. `POST
     * /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    public void createWebhookSubscription(com.composio.gateway.v1.CreateWebhookSubscriptionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateWebhookSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateWebhookSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. A new address takes the events away from the one
     * before, which may be this gateway's own. `PATCH /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public void updateWebhookSubscription(com.composio.gateway.v1.UpdateWebhookSubscriptionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateWebhookSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWebhookSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a webhook subscription: the project's events are not delivered any more. `DELETE
     * /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public void deleteWebhookSubscription(com.composio.gateway.v1.DeleteWebhookSubscriptionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteWebhookSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteWebhookSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a new signing secret; the one before is worth nothing from then on. `POST
     * /api/v3.1/webhook_subscriptions/{id}/rotate_secret`.
     * </pre>
     */
    public void rotateWebhookSecret(com.composio.gateway.v1.RotateWebhookSecretRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RotateWebhookSecretResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRotateWebhookSecretMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Has the project's events delivered to an address: makes the subscription or changes the one there is, without taking
     * away events that it delivers already. The secret is returned and, where the address is this gateway's, kept: what
     * Composio sends from then on is verified with it, also after a restart. What older SDKs call "set callback url".
     * </pre>
     */
    public void setWebhook(com.composio.gateway.v1.SetWebhookRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SetWebhookResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetWebhookMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the kinds of events that a subscription can ask for. `GET /api/v3.1/webhook_subscriptions/event_types`.
     * </pre>
     */
    public void listWebhookEventTypes(com.composio.gateway.v1.ListWebhookEventTypesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListWebhookEventTypesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWebhookEventTypesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the addresses at which apps report. `GET /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    public void listWebhookEndpoints(com.composio.gateway.v1.ListWebhookEndpointsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListWebhookEndpointsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWebhookEndpointsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public void getWebhookEndpoint(com.composio.gateway.v1.GetWebhookEndpointRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetWebhookEndpointResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWebhookEndpointMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes one for an OAuth client, or returns the one that it has. `POST /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    public void createWebhookEndpoint(com.composio.gateway.v1.CreateWebhookEndpointRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateWebhookEndpointResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateWebhookEndpointMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Configures one for the first time: every value that the app wants has to be there. `POST
     * /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public void configureWebhookEndpoint(com.composio.gateway.v1.ConfigureWebhookEndpointRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ConfigureWebhookEndpointResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getConfigureWebhookEndpointMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes some of the values of one and leaves the rest as it is. `PATCH /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public void updateWebhookEndpoint(com.composio.gateway.v1.UpdateWebhookEndpointRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateWebhookEndpointResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWebhookEndpointMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service WebhookService.
   * <pre>
   * Both ends of a project's webhooks: subscriptions, where Composio delivers events to, and endpoints, where apps report
   * to Composio.
   * </pre>
   */
  public static final class WebhookServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<WebhookServiceBlockingV2Stub> {
    private WebhookServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WebhookServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WebhookServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the project's webhook subscriptions: one at most. `GET /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    public com.composio.gateway.v1.ListWebhookSubscriptionsResponse listWebhookSubscriptions(com.composio.gateway.v1.ListWebhookSubscriptionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWebhookSubscriptionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a webhook subscription. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetWebhookSubscriptionResponse getWebhookSubscription(com.composio.gateway.v1.GetWebhookSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWebhookSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes the project's webhook subscription. ABORTED (UPSTREAM_CONFLICT) where there is one already: change that. `POST
     * /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateWebhookSubscriptionResponse createWebhookSubscription(com.composio.gateway.v1.CreateWebhookSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateWebhookSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. A new address takes the events away from the one
     * before, which may be this gateway's own. `PATCH /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateWebhookSubscriptionResponse updateWebhookSubscription(com.composio.gateway.v1.UpdateWebhookSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWebhookSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a webhook subscription: the project's events are not delivered any more. `DELETE
     * /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteWebhookSubscriptionResponse deleteWebhookSubscription(com.composio.gateway.v1.DeleteWebhookSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteWebhookSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a new signing secret; the one before is worth nothing from then on. `POST
     * /api/v3.1/webhook_subscriptions/{id}/rotate_secret`.
     * </pre>
     */
    public com.composio.gateway.v1.RotateWebhookSecretResponse rotateWebhookSecret(com.composio.gateway.v1.RotateWebhookSecretRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRotateWebhookSecretMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Has the project's events delivered to an address: makes the subscription or changes the one there is, without taking
     * away events that it delivers already. The secret is returned and, where the address is this gateway's, kept: what
     * Composio sends from then on is verified with it, also after a restart. What older SDKs call "set callback url".
     * </pre>
     */
    public com.composio.gateway.v1.SetWebhookResponse setWebhook(com.composio.gateway.v1.SetWebhookRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the kinds of events that a subscription can ask for. `GET /api/v3.1/webhook_subscriptions/event_types`.
     * </pre>
     */
    public com.composio.gateway.v1.ListWebhookEventTypesResponse listWebhookEventTypes(com.composio.gateway.v1.ListWebhookEventTypesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWebhookEventTypesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the addresses at which apps report. `GET /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    public com.composio.gateway.v1.ListWebhookEndpointsResponse listWebhookEndpoints(com.composio.gateway.v1.ListWebhookEndpointsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWebhookEndpointsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetWebhookEndpointResponse getWebhookEndpoint(com.composio.gateway.v1.GetWebhookEndpointRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWebhookEndpointMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes one for an OAuth client, or returns the one that it has. `POST /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateWebhookEndpointResponse createWebhookEndpoint(com.composio.gateway.v1.CreateWebhookEndpointRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateWebhookEndpointMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Configures one for the first time: every value that the app wants has to be there. `POST
     * /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.ConfigureWebhookEndpointResponse configureWebhookEndpoint(com.composio.gateway.v1.ConfigureWebhookEndpointRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getConfigureWebhookEndpointMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes some of the values of one and leaves the rest as it is. `PATCH /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateWebhookEndpointResponse updateWebhookEndpoint(com.composio.gateway.v1.UpdateWebhookEndpointRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWebhookEndpointMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service WebhookService.
   * <pre>
   * Both ends of a project's webhooks: subscriptions, where Composio delivers events to, and endpoints, where apps report
   * to Composio.
   * </pre>
   */
  public static final class WebhookServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<WebhookServiceBlockingStub> {
    private WebhookServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WebhookServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WebhookServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the project's webhook subscriptions: one at most. `GET /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    public com.composio.gateway.v1.ListWebhookSubscriptionsResponse listWebhookSubscriptions(com.composio.gateway.v1.ListWebhookSubscriptionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWebhookSubscriptionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a webhook subscription. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetWebhookSubscriptionResponse getWebhookSubscription(com.composio.gateway.v1.GetWebhookSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWebhookSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes the project's webhook subscription. ABORTED (UPSTREAM_CONFLICT) where there is one already: change that. `POST
     * /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateWebhookSubscriptionResponse createWebhookSubscription(com.composio.gateway.v1.CreateWebhookSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateWebhookSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. A new address takes the events away from the one
     * before, which may be this gateway's own. `PATCH /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateWebhookSubscriptionResponse updateWebhookSubscription(com.composio.gateway.v1.UpdateWebhookSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWebhookSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a webhook subscription: the project's events are not delivered any more. `DELETE
     * /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteWebhookSubscriptionResponse deleteWebhookSubscription(com.composio.gateway.v1.DeleteWebhookSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteWebhookSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a new signing secret; the one before is worth nothing from then on. `POST
     * /api/v3.1/webhook_subscriptions/{id}/rotate_secret`.
     * </pre>
     */
    public com.composio.gateway.v1.RotateWebhookSecretResponse rotateWebhookSecret(com.composio.gateway.v1.RotateWebhookSecretRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRotateWebhookSecretMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Has the project's events delivered to an address: makes the subscription or changes the one there is, without taking
     * away events that it delivers already. The secret is returned and, where the address is this gateway's, kept: what
     * Composio sends from then on is verified with it, also after a restart. What older SDKs call "set callback url".
     * </pre>
     */
    public com.composio.gateway.v1.SetWebhookResponse setWebhook(com.composio.gateway.v1.SetWebhookRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the kinds of events that a subscription can ask for. `GET /api/v3.1/webhook_subscriptions/event_types`.
     * </pre>
     */
    public com.composio.gateway.v1.ListWebhookEventTypesResponse listWebhookEventTypes(com.composio.gateway.v1.ListWebhookEventTypesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWebhookEventTypesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the addresses at which apps report. `GET /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    public com.composio.gateway.v1.ListWebhookEndpointsResponse listWebhookEndpoints(com.composio.gateway.v1.ListWebhookEndpointsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWebhookEndpointsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetWebhookEndpointResponse getWebhookEndpoint(com.composio.gateway.v1.GetWebhookEndpointRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWebhookEndpointMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes one for an OAuth client, or returns the one that it has. `POST /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateWebhookEndpointResponse createWebhookEndpoint(com.composio.gateway.v1.CreateWebhookEndpointRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateWebhookEndpointMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Configures one for the first time: every value that the app wants has to be there. `POST
     * /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.ConfigureWebhookEndpointResponse configureWebhookEndpoint(com.composio.gateway.v1.ConfigureWebhookEndpointRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getConfigureWebhookEndpointMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes some of the values of one and leaves the rest as it is. `PATCH /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateWebhookEndpointResponse updateWebhookEndpoint(com.composio.gateway.v1.UpdateWebhookEndpointRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWebhookEndpointMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service WebhookService.
   * <pre>
   * Both ends of a project's webhooks: subscriptions, where Composio delivers events to, and endpoints, where apps report
   * to Composio.
   * </pre>
   */
  public static final class WebhookServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<WebhookServiceFutureStub> {
    private WebhookServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WebhookServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WebhookServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the project's webhook subscriptions: one at most. `GET /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListWebhookSubscriptionsResponse> listWebhookSubscriptions(
        com.composio.gateway.v1.ListWebhookSubscriptionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWebhookSubscriptionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a webhook subscription. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetWebhookSubscriptionResponse> getWebhookSubscription(
        com.composio.gateway.v1.GetWebhookSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWebhookSubscriptionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes the project's webhook subscription. ABORTED (UPSTREAM_CONFLICT) where there is one already: change that. `POST
     * /api/v3.1/webhook_subscriptions`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateWebhookSubscriptionResponse> createWebhookSubscription(
        com.composio.gateway.v1.CreateWebhookSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateWebhookSubscriptionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. A new address takes the events away from the one
     * before, which may be this gateway's own. `PATCH /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.UpdateWebhookSubscriptionResponse> updateWebhookSubscription(
        com.composio.gateway.v1.UpdateWebhookSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWebhookSubscriptionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a webhook subscription: the project's events are not delivered any more. `DELETE
     * /api/v3.1/webhook_subscriptions/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteWebhookSubscriptionResponse> deleteWebhookSubscription(
        com.composio.gateway.v1.DeleteWebhookSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteWebhookSubscriptionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a new signing secret; the one before is worth nothing from then on. `POST
     * /api/v3.1/webhook_subscriptions/{id}/rotate_secret`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.RotateWebhookSecretResponse> rotateWebhookSecret(
        com.composio.gateway.v1.RotateWebhookSecretRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRotateWebhookSecretMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Has the project's events delivered to an address: makes the subscription or changes the one there is, without taking
     * away events that it delivers already. The secret is returned and, where the address is this gateway's, kept: what
     * Composio sends from then on is verified with it, also after a restart. What older SDKs call "set callback url".
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.SetWebhookResponse> setWebhook(
        com.composio.gateway.v1.SetWebhookRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetWebhookMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the kinds of events that a subscription can ask for. `GET /api/v3.1/webhook_subscriptions/event_types`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListWebhookEventTypesResponse> listWebhookEventTypes(
        com.composio.gateway.v1.ListWebhookEventTypesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWebhookEventTypesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the addresses at which apps report. `GET /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListWebhookEndpointsResponse> listWebhookEndpoints(
        com.composio.gateway.v1.ListWebhookEndpointsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWebhookEndpointsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one. NOT_FOUND if there is none of this id. `GET /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetWebhookEndpointResponse> getWebhookEndpoint(
        com.composio.gateway.v1.GetWebhookEndpointRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWebhookEndpointMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes one for an OAuth client, or returns the one that it has. `POST /api/v3.1/webhook_endpoints`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateWebhookEndpointResponse> createWebhookEndpoint(
        com.composio.gateway.v1.CreateWebhookEndpointRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateWebhookEndpointMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Configures one for the first time: every value that the app wants has to be there. `POST
     * /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ConfigureWebhookEndpointResponse> configureWebhookEndpoint(
        com.composio.gateway.v1.ConfigureWebhookEndpointRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getConfigureWebhookEndpointMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes some of the values of one and leaves the rest as it is. `PATCH /api/v3.1/webhook_endpoints/{nano_id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.UpdateWebhookEndpointResponse> updateWebhookEndpoint(
        com.composio.gateway.v1.UpdateWebhookEndpointRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWebhookEndpointMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_WEBHOOK_SUBSCRIPTIONS = 0;
  private static final int METHODID_GET_WEBHOOK_SUBSCRIPTION = 1;
  private static final int METHODID_CREATE_WEBHOOK_SUBSCRIPTION = 2;
  private static final int METHODID_UPDATE_WEBHOOK_SUBSCRIPTION = 3;
  private static final int METHODID_DELETE_WEBHOOK_SUBSCRIPTION = 4;
  private static final int METHODID_ROTATE_WEBHOOK_SECRET = 5;
  private static final int METHODID_SET_WEBHOOK = 6;
  private static final int METHODID_LIST_WEBHOOK_EVENT_TYPES = 7;
  private static final int METHODID_LIST_WEBHOOK_ENDPOINTS = 8;
  private static final int METHODID_GET_WEBHOOK_ENDPOINT = 9;
  private static final int METHODID_CREATE_WEBHOOK_ENDPOINT = 10;
  private static final int METHODID_CONFIGURE_WEBHOOK_ENDPOINT = 11;
  private static final int METHODID_UPDATE_WEBHOOK_ENDPOINT = 12;

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
        case METHODID_LIST_WEBHOOK_SUBSCRIPTIONS:
          serviceImpl.listWebhookSubscriptions((com.composio.gateway.v1.ListWebhookSubscriptionsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListWebhookSubscriptionsResponse>) responseObserver);
          break;
        case METHODID_GET_WEBHOOK_SUBSCRIPTION:
          serviceImpl.getWebhookSubscription((com.composio.gateway.v1.GetWebhookSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetWebhookSubscriptionResponse>) responseObserver);
          break;
        case METHODID_CREATE_WEBHOOK_SUBSCRIPTION:
          serviceImpl.createWebhookSubscription((com.composio.gateway.v1.CreateWebhookSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateWebhookSubscriptionResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WEBHOOK_SUBSCRIPTION:
          serviceImpl.updateWebhookSubscription((com.composio.gateway.v1.UpdateWebhookSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateWebhookSubscriptionResponse>) responseObserver);
          break;
        case METHODID_DELETE_WEBHOOK_SUBSCRIPTION:
          serviceImpl.deleteWebhookSubscription((com.composio.gateway.v1.DeleteWebhookSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteWebhookSubscriptionResponse>) responseObserver);
          break;
        case METHODID_ROTATE_WEBHOOK_SECRET:
          serviceImpl.rotateWebhookSecret((com.composio.gateway.v1.RotateWebhookSecretRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.RotateWebhookSecretResponse>) responseObserver);
          break;
        case METHODID_SET_WEBHOOK:
          serviceImpl.setWebhook((com.composio.gateway.v1.SetWebhookRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.SetWebhookResponse>) responseObserver);
          break;
        case METHODID_LIST_WEBHOOK_EVENT_TYPES:
          serviceImpl.listWebhookEventTypes((com.composio.gateway.v1.ListWebhookEventTypesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListWebhookEventTypesResponse>) responseObserver);
          break;
        case METHODID_LIST_WEBHOOK_ENDPOINTS:
          serviceImpl.listWebhookEndpoints((com.composio.gateway.v1.ListWebhookEndpointsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListWebhookEndpointsResponse>) responseObserver);
          break;
        case METHODID_GET_WEBHOOK_ENDPOINT:
          serviceImpl.getWebhookEndpoint((com.composio.gateway.v1.GetWebhookEndpointRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetWebhookEndpointResponse>) responseObserver);
          break;
        case METHODID_CREATE_WEBHOOK_ENDPOINT:
          serviceImpl.createWebhookEndpoint((com.composio.gateway.v1.CreateWebhookEndpointRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateWebhookEndpointResponse>) responseObserver);
          break;
        case METHODID_CONFIGURE_WEBHOOK_ENDPOINT:
          serviceImpl.configureWebhookEndpoint((com.composio.gateway.v1.ConfigureWebhookEndpointRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ConfigureWebhookEndpointResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WEBHOOK_ENDPOINT:
          serviceImpl.updateWebhookEndpoint((com.composio.gateway.v1.UpdateWebhookEndpointRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateWebhookEndpointResponse>) responseObserver);
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
          getListWebhookSubscriptionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListWebhookSubscriptionsRequest,
              com.composio.gateway.v1.ListWebhookSubscriptionsResponse>(
                service, METHODID_LIST_WEBHOOK_SUBSCRIPTIONS)))
        .addMethod(
          getGetWebhookSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetWebhookSubscriptionRequest,
              com.composio.gateway.v1.GetWebhookSubscriptionResponse>(
                service, METHODID_GET_WEBHOOK_SUBSCRIPTION)))
        .addMethod(
          getCreateWebhookSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateWebhookSubscriptionRequest,
              com.composio.gateway.v1.CreateWebhookSubscriptionResponse>(
                service, METHODID_CREATE_WEBHOOK_SUBSCRIPTION)))
        .addMethod(
          getUpdateWebhookSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.UpdateWebhookSubscriptionRequest,
              com.composio.gateway.v1.UpdateWebhookSubscriptionResponse>(
                service, METHODID_UPDATE_WEBHOOK_SUBSCRIPTION)))
        .addMethod(
          getDeleteWebhookSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteWebhookSubscriptionRequest,
              com.composio.gateway.v1.DeleteWebhookSubscriptionResponse>(
                service, METHODID_DELETE_WEBHOOK_SUBSCRIPTION)))
        .addMethod(
          getRotateWebhookSecretMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.RotateWebhookSecretRequest,
              com.composio.gateway.v1.RotateWebhookSecretResponse>(
                service, METHODID_ROTATE_WEBHOOK_SECRET)))
        .addMethod(
          getSetWebhookMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.SetWebhookRequest,
              com.composio.gateway.v1.SetWebhookResponse>(
                service, METHODID_SET_WEBHOOK)))
        .addMethod(
          getListWebhookEventTypesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListWebhookEventTypesRequest,
              com.composio.gateway.v1.ListWebhookEventTypesResponse>(
                service, METHODID_LIST_WEBHOOK_EVENT_TYPES)))
        .addMethod(
          getListWebhookEndpointsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListWebhookEndpointsRequest,
              com.composio.gateway.v1.ListWebhookEndpointsResponse>(
                service, METHODID_LIST_WEBHOOK_ENDPOINTS)))
        .addMethod(
          getGetWebhookEndpointMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetWebhookEndpointRequest,
              com.composio.gateway.v1.GetWebhookEndpointResponse>(
                service, METHODID_GET_WEBHOOK_ENDPOINT)))
        .addMethod(
          getCreateWebhookEndpointMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateWebhookEndpointRequest,
              com.composio.gateway.v1.CreateWebhookEndpointResponse>(
                service, METHODID_CREATE_WEBHOOK_ENDPOINT)))
        .addMethod(
          getConfigureWebhookEndpointMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ConfigureWebhookEndpointRequest,
              com.composio.gateway.v1.ConfigureWebhookEndpointResponse>(
                service, METHODID_CONFIGURE_WEBHOOK_ENDPOINT)))
        .addMethod(
          getUpdateWebhookEndpointMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.UpdateWebhookEndpointRequest,
              com.composio.gateway.v1.UpdateWebhookEndpointResponse>(
                service, METHODID_UPDATE_WEBHOOK_ENDPOINT)))
        .build();
  }

  private static abstract class WebhookServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    WebhookServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.WebhookServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("WebhookService");
    }
  }

  private static final class WebhookServiceFileDescriptorSupplier
      extends WebhookServiceBaseDescriptorSupplier {
    WebhookServiceFileDescriptorSupplier() {}
  }

  private static final class WebhookServiceMethodDescriptorSupplier
      extends WebhookServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    WebhookServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (WebhookServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new WebhookServiceFileDescriptorSupplier())
              .addMethod(getListWebhookSubscriptionsMethod())
              .addMethod(getGetWebhookSubscriptionMethod())
              .addMethod(getCreateWebhookSubscriptionMethod())
              .addMethod(getUpdateWebhookSubscriptionMethod())
              .addMethod(getDeleteWebhookSubscriptionMethod())
              .addMethod(getRotateWebhookSecretMethod())
              .addMethod(getSetWebhookMethod())
              .addMethod(getListWebhookEventTypesMethod())
              .addMethod(getListWebhookEndpointsMethod())
              .addMethod(getGetWebhookEndpointMethod())
              .addMethod(getCreateWebhookEndpointMethod())
              .addMethod(getConfigureWebhookEndpointMethod())
              .addMethod(getUpdateWebhookEndpointMethod())
              .build();
        }
      }
    }
    return result;
  }
}
