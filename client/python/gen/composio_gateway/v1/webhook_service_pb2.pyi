from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from composio_gateway.v1 import webhook_pb2 as _webhook_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListWebhookSubscriptionsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "include_extra")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    include_extra: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListWebhookSubscriptionsResponse(_message.Message):
    __slots__ = ("webhook_subscriptions", "next_page_token", "total_size", "total_pages", "current_page")
    WEBHOOK_SUBSCRIPTIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    webhook_subscriptions: _containers.RepeatedCompositeFieldContainer[_webhook_pb2.WebhookSubscription]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, webhook_subscriptions: _Optional[_Iterable[_Union[_webhook_pb2.WebhookSubscription, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class GetWebhookSubscriptionRequest(_message.Message):
    __slots__ = ("webhook_subscription", "include_extra")
    WEBHOOK_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    webhook_subscription: str
    include_extra: bool
    def __init__(self, webhook_subscription: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetWebhookSubscriptionResponse(_message.Message):
    __slots__ = ("webhook_subscription",)
    WEBHOOK_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    webhook_subscription: _webhook_pb2.WebhookSubscription
    def __init__(self, webhook_subscription: _Optional[_Union[_webhook_pb2.WebhookSubscription, _Mapping]] = ...) -> None: ...

class CreateWebhookSubscriptionRequest(_message.Message):
    __slots__ = ("webhook_url", "enabled_events", "version", "include_extra")
    WEBHOOK_URL_FIELD_NUMBER: _ClassVar[int]
    ENABLED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    webhook_url: str
    enabled_events: _containers.RepeatedScalarFieldContainer[str]
    version: _webhook_pb2.WebhookSubscriptionVersion
    include_extra: bool
    def __init__(self, webhook_url: _Optional[str] = ..., enabled_events: _Optional[_Iterable[str]] = ..., version: _Optional[_Union[_webhook_pb2.WebhookSubscriptionVersion, str]] = ..., include_extra: bool = ...) -> None: ...

class CreateWebhookSubscriptionResponse(_message.Message):
    __slots__ = ("webhook_subscription",)
    WEBHOOK_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    webhook_subscription: _webhook_pb2.WebhookSubscription
    def __init__(self, webhook_subscription: _Optional[_Union[_webhook_pb2.WebhookSubscription, _Mapping]] = ...) -> None: ...

class UpdateWebhookSubscriptionRequest(_message.Message):
    __slots__ = ("webhook_subscription", "webhook_url", "enabled_events", "version", "include_extra")
    WEBHOOK_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_URL_FIELD_NUMBER: _ClassVar[int]
    ENABLED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    webhook_subscription: str
    webhook_url: str
    enabled_events: _containers.RepeatedScalarFieldContainer[str]
    version: _webhook_pb2.WebhookSubscriptionVersion
    include_extra: bool
    def __init__(self, webhook_subscription: _Optional[str] = ..., webhook_url: _Optional[str] = ..., enabled_events: _Optional[_Iterable[str]] = ..., version: _Optional[_Union[_webhook_pb2.WebhookSubscriptionVersion, str]] = ..., include_extra: bool = ...) -> None: ...

class UpdateWebhookSubscriptionResponse(_message.Message):
    __slots__ = ("webhook_subscription",)
    WEBHOOK_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    webhook_subscription: _webhook_pb2.WebhookSubscription
    def __init__(self, webhook_subscription: _Optional[_Union[_webhook_pb2.WebhookSubscription, _Mapping]] = ...) -> None: ...

class DeleteWebhookSubscriptionRequest(_message.Message):
    __slots__ = ("webhook_subscription",)
    WEBHOOK_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    webhook_subscription: str
    def __init__(self, webhook_subscription: _Optional[str] = ...) -> None: ...

class DeleteWebhookSubscriptionResponse(_message.Message):
    __slots__ = ("success",)
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    success: bool
    def __init__(self, success: bool = ...) -> None: ...

class RotateWebhookSecretRequest(_message.Message):
    __slots__ = ("webhook_subscription",)
    WEBHOOK_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    webhook_subscription: str
    def __init__(self, webhook_subscription: _Optional[str] = ...) -> None: ...

class RotateWebhookSecretResponse(_message.Message):
    __slots__ = ("id", "secret")
    ID_FIELD_NUMBER: _ClassVar[int]
    SECRET_FIELD_NUMBER: _ClassVar[int]
    id: str
    secret: str
    def __init__(self, id: _Optional[str] = ..., secret: _Optional[str] = ...) -> None: ...

class ListWebhookEventTypesRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListWebhookEventTypesResponse(_message.Message):
    __slots__ = ("event_types",)
    EVENT_TYPES_FIELD_NUMBER: _ClassVar[int]
    event_types: _containers.RepeatedCompositeFieldContainer[_webhook_pb2.WebhookEventType]
    def __init__(self, event_types: _Optional[_Iterable[_Union[_webhook_pb2.WebhookEventType, _Mapping]]] = ...) -> None: ...

class ListWebhookEndpointsRequest(_message.Message):
    __slots__ = ("app", "include_extra")
    APP_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    app: str
    include_extra: bool
    def __init__(self, app: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListWebhookEndpointsResponse(_message.Message):
    __slots__ = ("webhook_endpoints",)
    WEBHOOK_ENDPOINTS_FIELD_NUMBER: _ClassVar[int]
    webhook_endpoints: _containers.RepeatedCompositeFieldContainer[_webhook_pb2.WebhookEndpoint]
    def __init__(self, webhook_endpoints: _Optional[_Iterable[_Union[_webhook_pb2.WebhookEndpoint, _Mapping]]] = ...) -> None: ...

class GetWebhookEndpointRequest(_message.Message):
    __slots__ = ("webhook_endpoint", "include_extra")
    WEBHOOK_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    webhook_endpoint: str
    include_extra: bool
    def __init__(self, webhook_endpoint: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetWebhookEndpointResponse(_message.Message):
    __slots__ = ("webhook_endpoint",)
    WEBHOOK_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    webhook_endpoint: _webhook_pb2.WebhookEndpoint
    def __init__(self, webhook_endpoint: _Optional[_Union[_webhook_pb2.WebhookEndpoint, _Mapping]] = ...) -> None: ...

class CreateWebhookEndpointRequest(_message.Message):
    __slots__ = ("app", "client_id", "include_extra")
    APP_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    app: str
    client_id: str
    include_extra: bool
    def __init__(self, app: _Optional[str] = ..., client_id: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class CreateWebhookEndpointResponse(_message.Message):
    __slots__ = ("webhook_endpoint",)
    WEBHOOK_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    webhook_endpoint: _webhook_pb2.WebhookEndpoint
    def __init__(self, webhook_endpoint: _Optional[_Union[_webhook_pb2.WebhookEndpoint, _Mapping]] = ...) -> None: ...

class ConfigureWebhookEndpointRequest(_message.Message):
    __slots__ = ("webhook_endpoint", "data", "include_extra")
    class DataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    WEBHOOK_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    webhook_endpoint: str
    data: _containers.ScalarMap[str, str]
    include_extra: bool
    def __init__(self, webhook_endpoint: _Optional[str] = ..., data: _Optional[_Mapping[str, str]] = ..., include_extra: bool = ...) -> None: ...

class ConfigureWebhookEndpointResponse(_message.Message):
    __slots__ = ("webhook_endpoint",)
    WEBHOOK_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    webhook_endpoint: _webhook_pb2.WebhookEndpoint
    def __init__(self, webhook_endpoint: _Optional[_Union[_webhook_pb2.WebhookEndpoint, _Mapping]] = ...) -> None: ...

class UpdateWebhookEndpointRequest(_message.Message):
    __slots__ = ("webhook_endpoint", "data", "include_extra")
    class DataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    WEBHOOK_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    webhook_endpoint: str
    data: _containers.ScalarMap[str, str]
    include_extra: bool
    def __init__(self, webhook_endpoint: _Optional[str] = ..., data: _Optional[_Mapping[str, str]] = ..., include_extra: bool = ...) -> None: ...

class UpdateWebhookEndpointResponse(_message.Message):
    __slots__ = ("webhook_endpoint",)
    WEBHOOK_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    webhook_endpoint: _webhook_pb2.WebhookEndpoint
    def __init__(self, webhook_endpoint: _Optional[_Union[_webhook_pb2.WebhookEndpoint, _Mapping]] = ...) -> None: ...

class SetWebhookRequest(_message.Message):
    __slots__ = ("webhook_url", "enabled_events", "version", "rotate_secret")
    WEBHOOK_URL_FIELD_NUMBER: _ClassVar[int]
    ENABLED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    ROTATE_SECRET_FIELD_NUMBER: _ClassVar[int]
    webhook_url: str
    enabled_events: _containers.RepeatedScalarFieldContainer[str]
    version: _webhook_pb2.WebhookSubscriptionVersion
    rotate_secret: bool
    def __init__(self, webhook_url: _Optional[str] = ..., enabled_events: _Optional[_Iterable[str]] = ..., version: _Optional[_Union[_webhook_pb2.WebhookSubscriptionVersion, str]] = ..., rotate_secret: bool = ...) -> None: ...

class SetWebhookResponse(_message.Message):
    __slots__ = ("webhook_subscription", "created")
    WEBHOOK_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    webhook_subscription: _webhook_pb2.WebhookSubscription
    created: bool
    def __init__(self, webhook_subscription: _Optional[_Union[_webhook_pb2.WebhookSubscription, _Mapping]] = ..., created: bool = ...) -> None: ...
