from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor

class AuthScheme(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AUTH_SCHEME_UNSPECIFIED: _ClassVar[AuthScheme]
    AUTH_SCHEME_OAUTH2: _ClassVar[AuthScheme]
    AUTH_SCHEME_OAUTH1: _ClassVar[AuthScheme]
    AUTH_SCHEME_API_KEY: _ClassVar[AuthScheme]
    AUTH_SCHEME_BASIC: _ClassVar[AuthScheme]
    AUTH_SCHEME_BILLCOM_AUTH: _ClassVar[AuthScheme]
    AUTH_SCHEME_BEARER_TOKEN: _ClassVar[AuthScheme]
    AUTH_SCHEME_GOOGLE_SERVICE_ACCOUNT: _ClassVar[AuthScheme]
    AUTH_SCHEME_NO_AUTH: _ClassVar[AuthScheme]
    AUTH_SCHEME_BASIC_WITH_JWT: _ClassVar[AuthScheme]
    AUTH_SCHEME_CALCOM_AUTH: _ClassVar[AuthScheme]
    AUTH_SCHEME_SERVICE_ACCOUNT: _ClassVar[AuthScheme]
    AUTH_SCHEME_SAML: _ClassVar[AuthScheme]
    AUTH_SCHEME_DCR_OAUTH: _ClassVar[AuthScheme]
    AUTH_SCHEME_CIMD_OAUTH: _ClassVar[AuthScheme]
    AUTH_SCHEME_S2S_OAUTH2: _ClassVar[AuthScheme]
AUTH_SCHEME_UNSPECIFIED: AuthScheme
AUTH_SCHEME_OAUTH2: AuthScheme
AUTH_SCHEME_OAUTH1: AuthScheme
AUTH_SCHEME_API_KEY: AuthScheme
AUTH_SCHEME_BASIC: AuthScheme
AUTH_SCHEME_BILLCOM_AUTH: AuthScheme
AUTH_SCHEME_BEARER_TOKEN: AuthScheme
AUTH_SCHEME_GOOGLE_SERVICE_ACCOUNT: AuthScheme
AUTH_SCHEME_NO_AUTH: AuthScheme
AUTH_SCHEME_BASIC_WITH_JWT: AuthScheme
AUTH_SCHEME_CALCOM_AUTH: AuthScheme
AUTH_SCHEME_SERVICE_ACCOUNT: AuthScheme
AUTH_SCHEME_SAML: AuthScheme
AUTH_SCHEME_DCR_OAUTH: AuthScheme
AUTH_SCHEME_CIMD_OAUTH: AuthScheme
AUTH_SCHEME_S2S_OAUTH2: AuthScheme
