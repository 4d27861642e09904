//! STS, API version 2011-06-15.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "sts",
    service_id: "STS",
    signing_name: "sts",
    endpoint_prefix: "sts",
    api_version: "2011-06-15",
    target_prefix: None,
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    json_version: None,
    protocols: &[crate::Protocol::Query],
    query_compatible: false,
    validation_code: "ValidationError",
    operations: OPERATIONS,
    errors: error::ALL,
};

/// Every operation, in order of name.
pub static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        name: "AssumeRole",
        input: &schema::AssumeRoleRequest,
        output: &schema::AssumeRoleResponse,
        result_wrapper: Some("AssumeRoleResult"),
        errors: &[
            &error::MalformedPolicyDocumentException,
            &error::PackedPolicyTooLargeException,
            &error::RegionDisabledException,
            &error::ExpiredTokenException,
        ],
    },
    crate::Operation {
        name: "AssumeRoleWithSAML",
        input: &schema::AssumeRoleWithSAMLRequest,
        output: &schema::AssumeRoleWithSAMLResponse,
        result_wrapper: Some("AssumeRoleWithSAMLResult"),
        errors: &[
            &error::MalformedPolicyDocumentException,
            &error::PackedPolicyTooLargeException,
            &error::IDPRejectedClaimException,
            &error::InvalidIdentityTokenException,
            &error::ExpiredTokenException,
            &error::RegionDisabledException,
        ],
    },
    crate::Operation {
        name: "AssumeRoleWithWebIdentity",
        input: &schema::AssumeRoleWithWebIdentityRequest,
        output: &schema::AssumeRoleWithWebIdentityResponse,
        result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
        errors: &[
            &error::MalformedPolicyDocumentException,
            &error::PackedPolicyTooLargeException,
            &error::IDPRejectedClaimException,
            &error::IDPCommunicationErrorException,
            &error::InvalidIdentityTokenException,
            &error::ExpiredTokenException,
            &error::RegionDisabledException,
        ],
    },
    crate::Operation {
        name: "AssumeRoot",
        input: &schema::AssumeRootRequest,
        output: &schema::AssumeRootResponse,
        result_wrapper: Some("AssumeRootResult"),
        errors: &[&error::RegionDisabledException, &error::ExpiredTokenException],
    },
    crate::Operation {
        name: "DecodeAuthorizationMessage",
        input: &schema::DecodeAuthorizationMessageRequest,
        output: &schema::DecodeAuthorizationMessageResponse,
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        errors: &[&error::InvalidAuthorizationMessageException],
    },
    crate::Operation {
        name: "GetAccessKeyInfo",
        input: &schema::GetAccessKeyInfoRequest,
        output: &schema::GetAccessKeyInfoResponse,
        result_wrapper: Some("GetAccessKeyInfoResult"),
        errors: &[],
    },
    crate::Operation {
        name: "GetCallerIdentity",
        input: &schema::GetCallerIdentityRequest,
        output: &schema::GetCallerIdentityResponse,
        result_wrapper: Some("GetCallerIdentityResult"),
        errors: &[],
    },
    crate::Operation {
        name: "GetDelegatedAccessToken",
        input: &schema::GetDelegatedAccessTokenRequest,
        output: &schema::GetDelegatedAccessTokenResponse,
        result_wrapper: Some("GetDelegatedAccessTokenResult"),
        errors: &[
            &error::ExpiredTradeInTokenException,
            &error::RegionDisabledException,
            &error::PackedPolicyTooLargeException,
        ],
    },
    crate::Operation {
        name: "GetFederationToken",
        input: &schema::GetFederationTokenRequest,
        output: &schema::GetFederationTokenResponse,
        result_wrapper: Some("GetFederationTokenResult"),
        errors: &[
            &error::MalformedPolicyDocumentException,
            &error::PackedPolicyTooLargeException,
            &error::RegionDisabledException,
        ],
    },
    crate::Operation {
        name: "GetSessionToken",
        input: &schema::GetSessionTokenRequest,
        output: &schema::GetSessionTokenResponse,
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &[&error::RegionDisabledException],
    },
    crate::Operation {
        name: "GetWebIdentityToken",
        input: &schema::GetWebIdentityTokenRequest,
        output: &schema::GetWebIdentityTokenResponse,
        result_wrapper: Some("GetWebIdentityTokenResult"),
        errors: &[
            &error::SessionDurationEscalationException,
            &error::OutboundWebIdentityFederationDisabledException,
            &error::JWTPayloadSizeExceededException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct AssumeRole;
    impl crate::Op for AssumeRole {
        type Input = super::AssumeRoleRequest;
        type Output = super::AssumeRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct AssumeRoleWithSAML;
    impl crate::Op for AssumeRoleWithSAML {
        type Input = super::AssumeRoleWithSAMLRequest;
        type Output = super::AssumeRoleWithSAMLResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct AssumeRoleWithWebIdentity;
    impl crate::Op for AssumeRoleWithWebIdentity {
        type Input = super::AssumeRoleWithWebIdentityRequest;
        type Output = super::AssumeRoleWithWebIdentityResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct AssumeRoot;
    impl crate::Op for AssumeRoot {
        type Input = super::AssumeRootRequest;
        type Output = super::AssumeRootResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct DecodeAuthorizationMessage;
    impl crate::Op for DecodeAuthorizationMessage {
        type Input = super::DecodeAuthorizationMessageRequest;
        type Output = super::DecodeAuthorizationMessageResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct GetAccessKeyInfo;
    impl crate::Op for GetAccessKeyInfo {
        type Input = super::GetAccessKeyInfoRequest;
        type Output = super::GetAccessKeyInfoResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct GetCallerIdentity;
    impl crate::Op for GetCallerIdentity {
        type Input = super::GetCallerIdentityRequest;
        type Output = super::GetCallerIdentityResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct GetDelegatedAccessToken;
    impl crate::Op for GetDelegatedAccessToken {
        type Input = super::GetDelegatedAccessTokenRequest;
        type Output = super::GetDelegatedAccessTokenResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct GetFederationToken;
    impl crate::Op for GetFederationToken {
        type Input = super::GetFederationTokenRequest;
        type Output = super::GetFederationTokenResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct GetSessionToken;
    impl crate::Op for GetSessionToken {
        type Input = super::GetSessionTokenRequest;
        type Output = super::GetSessionTokenResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct GetWebIdentityToken;
    impl crate::Op for GetWebIdentityToken {
        type Input = super::GetWebIdentityTokenRequest;
        type Output = super::GetWebIdentityTokenResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static ExpiredTokenException: crate::ErrorShape = crate::ErrorShape {
        shape: "ExpiredTokenException",
        code: "ExpiredTokenException",
        status: 400,
    };
    pub static ExpiredTradeInTokenException: crate::ErrorShape = crate::ErrorShape {
        shape: "ExpiredTradeInTokenException",
        code: "ExpiredTradeInTokenException",
        status: 400,
    };
    pub static IDPCommunicationErrorException: crate::ErrorShape = crate::ErrorShape {
        shape: "IDPCommunicationErrorException",
        code: "IDPCommunicationError",
        status: 400,
    };
    pub static IDPRejectedClaimException: crate::ErrorShape = crate::ErrorShape {
        shape: "IDPRejectedClaimException",
        code: "IDPRejectedClaim",
        status: 403,
    };
    pub static InvalidAuthorizationMessageException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidAuthorizationMessageException",
        code: "InvalidAuthorizationMessageException",
        status: 400,
    };
    pub static InvalidIdentityTokenException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidIdentityTokenException",
        code: "InvalidIdentityToken",
        status: 400,
    };
    pub static JWTPayloadSizeExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "JWTPayloadSizeExceededException",
        code: "JWTPayloadSizeExceededException",
        status: 400,
    };
    pub static MalformedPolicyDocumentException: crate::ErrorShape = crate::ErrorShape {
        shape: "MalformedPolicyDocumentException",
        code: "MalformedPolicyDocument",
        status: 400,
    };
    pub static OutboundWebIdentityFederationDisabledException: crate::ErrorShape =
        crate::ErrorShape {
            shape: "OutboundWebIdentityFederationDisabledException",
            code: "OutboundWebIdentityFederationDisabledException",
            status: 403,
        };
    pub static PackedPolicyTooLargeException: crate::ErrorShape = crate::ErrorShape {
        shape: "PackedPolicyTooLargeException",
        code: "PackedPolicyTooLarge",
        status: 400,
    };
    pub static RegionDisabledException: crate::ErrorShape = crate::ErrorShape {
        shape: "RegionDisabledException",
        code: "RegionDisabledException",
        status: 403,
    };
    pub static SessionDurationEscalationException: crate::ErrorShape = crate::ErrorShape {
        shape: "SessionDurationEscalationException",
        code: "SessionDurationEscalationException",
        status: 403,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &ExpiredTokenException,
        &ExpiredTradeInTokenException,
        &IDPCommunicationErrorException,
        &IDPRejectedClaimException,
        &InvalidAuthorizationMessageException,
        &InvalidIdentityTokenException,
        &JWTPayloadSizeExceededException,
        &MalformedPolicyDocumentException,
        &OutboundWebIdentityFederationDisabledException,
        &PackedPolicyTooLargeException,
        &RegionDisabledException,
        &SessionDurationEscalationException,
    ];
}

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    AssumeRoleRequest,
    schema::AssumeRoleRequest,
    [
        role_arn,
        role_session_name,
        policy_arns,
        policy,
        duration_seconds,
        tags,
        transitive_tag_keys,
        external_id,
        serial_number,
        token_code,
        source_identity,
        provided_contexts,
        minimum_session_token_size
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    AssumeRoleResponse,
    schema::AssumeRoleResponse,
    [
        credentials,
        assumed_role_user,
        packed_policy_size,
        source_identity,
        session_token_utilization,
        session_token_size
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithSAMLRequest {
    pub role_arn: String,
    pub principal_arn: String,
    pub saml_assertion: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    AssumeRoleWithSAMLRequest,
    schema::AssumeRoleWithSAMLRequest,
    [
        role_arn,
        principal_arn,
        saml_assertion,
        policy_arns,
        policy,
        duration_seconds,
        minimum_session_token_size
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithSAMLResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub subject: Option<String>,
    pub subject_type: Option<String>,
    pub issuer: Option<String>,
    pub audience: Option<String>,
    pub name_qualifier: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    AssumeRoleWithSAMLResponse,
    schema::AssumeRoleWithSAMLResponse,
    [
        credentials,
        assumed_role_user,
        packed_policy_size,
        subject,
        subject_type,
        issuer,
        audience,
        name_qualifier,
        source_identity,
        session_token_utilization,
        session_token_size
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithWebIdentityRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub web_identity_token: String,
    pub provider_id: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    AssumeRoleWithWebIdentityRequest,
    schema::AssumeRoleWithWebIdentityRequest,
    [
        role_arn,
        role_session_name,
        web_identity_token,
        provider_id,
        policy_arns,
        policy,
        duration_seconds,
        minimum_session_token_size
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub credentials: Option<Credentials>,
    pub subject_from_web_identity_token: Option<String>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub audience: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    AssumeRoleWithWebIdentityResponse,
    schema::AssumeRoleWithWebIdentityResponse,
    [
        credentials,
        subject_from_web_identity_token,
        assumed_role_user,
        packed_policy_size,
        provider,
        audience,
        source_identity,
        session_token_utilization,
        session_token_size
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRootRequest {
    pub target_principal: String,
    pub task_policy_arn: PolicyDescriptorType,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    AssumeRootRequest,
    schema::AssumeRootRequest,
    [target_principal, task_policy_arn, duration_seconds, minimum_session_token_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRootResponse {
    pub credentials: Option<Credentials>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    AssumeRootResponse,
    schema::AssumeRootResponse,
    [credentials, source_identity, session_token_utilization, session_token_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

structure!(AssumedRoleUser, schema::AssumedRoleUser, [assumed_role_id, arn]);

#[derive(Clone, PartialEq)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: crate::Timestamp,
}

bare_structure!(Credentials, schema::Credentials, [access_key_id, secret_access_key, session_token, expiration], required [access_key_id, secret_access_key, session_token, expiration],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: String,
}

structure!(
    DecodeAuthorizationMessageRequest,
    schema::DecodeAuthorizationMessageRequest,
    [encoded_message]
);

#[derive(Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}

structure!(
    DecodeAuthorizationMessageResponse,
    schema::DecodeAuthorizationMessageResponse,
    [decoded_message]
);

#[derive(Clone, PartialEq, Default)]
pub struct FederatedUser {
    pub federated_user_id: String,
    pub arn: String,
}

structure!(FederatedUser, schema::FederatedUser, [federated_user_id, arn]);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

structure!(GetAccessKeyInfoRequest, schema::GetAccessKeyInfoRequest, [access_key_id]);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

structure!(GetAccessKeyInfoResponse, schema::GetAccessKeyInfoResponse, [account]);

#[derive(Clone, PartialEq, Default)]
pub struct GetCallerIdentityRequest {}

structure!(GetCallerIdentityRequest, schema::GetCallerIdentityRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

structure!(GetCallerIdentityResponse, schema::GetCallerIdentityResponse, [user_id, account, arn]);

#[derive(Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenRequest {
    pub trade_in_token: String,
}

structure!(
    GetDelegatedAccessTokenRequest,
    schema::GetDelegatedAccessTokenRequest,
    [trade_in_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenResponse {
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub assumed_principal: Option<String>,
}

structure!(
    GetDelegatedAccessTokenResponse,
    schema::GetDelegatedAccessTokenResponse,
    [credentials, packed_policy_size, assumed_principal]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetFederationTokenRequest {
    pub name: String,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    GetFederationTokenRequest,
    schema::GetFederationTokenRequest,
    [name, policy, policy_arns, duration_seconds, tags, minimum_session_token_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetFederationTokenResponse {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    GetFederationTokenResponse,
    schema::GetFederationTokenResponse,
    [
        credentials,
        federated_user,
        packed_policy_size,
        session_token_utilization,
        session_token_size
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    GetSessionTokenRequest,
    schema::GetSessionTokenRequest,
    [duration_seconds, serial_number, token_code, minimum_session_token_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    GetSessionTokenResponse,
    schema::GetSessionTokenResponse,
    [credentials, session_token_utilization, session_token_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenRequest {
    pub audience: Vec<String>,
    pub duration_seconds: Option<i32>,
    pub signing_algorithm: String,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    GetWebIdentityTokenRequest,
    schema::GetWebIdentityTokenRequest,
    [audience, duration_seconds, signing_algorithm, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenResponse {
    pub web_identity_token: Option<String>,
    pub expiration: Option<crate::Timestamp>,
}

structure!(
    GetWebIdentityTokenResponse,
    schema::GetWebIdentityTokenResponse,
    [web_identity_token, expiration]
);

#[derive(Clone, PartialEq, Default)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

structure!(PolicyDescriptorType, schema::PolicyDescriptorType, [arn]);

#[derive(Clone, PartialEq, Default)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

structure!(ProvidedContext, schema::ProvidedContext, [provider_arn, context_assertion]);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

structure!(Tag, schema::Tag, [key, value]);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AssumeRoleRequest: Structure = Structure {
        name: "AssumeRoleRequest",
        union: false,
        members: &[
            Member::required("RoleArn", Kind::Text(&ArnType)),
            Member::required("RoleSessionName", Kind::Text(&RoleSessionNameType)),
            Member::optional("PolicyArns", Kind::List(&PolicyDescriptorListType)),
            Member::optional("Policy", Kind::Text(&UnrestrictedSessionPolicyDocumentType)),
            Member::optional("DurationSeconds", Kind::Integer(Range::new(Some(900), Some(43200)))),
            Member::optional("Tags", Kind::List(&TagListType)),
            Member::optional("TransitiveTagKeys", Kind::List(&TagKeyListType)),
            Member::optional("ExternalId", Kind::Text(&ExternalIdType)),
            Member::optional("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::optional("TokenCode", Kind::Text(&TokenCodeType)),
            Member::optional("SourceIdentity", Kind::Text(&SourceIdentityType)),
            Member::optional("ProvidedContexts", Kind::List(&ProvidedContextsListType)),
            Member::optional(
                "MinimumSessionTokenSize",
                Kind::Integer(Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static AssumeRoleResponse: Structure = Structure {
        name: "AssumeRoleResponse",
        union: false,
        members: &[
            Member::optional("Credentials", Kind::Structure(&Credentials)),
            Member::optional("AssumedRoleUser", Kind::Structure(&AssumedRoleUser)),
            Member::optional("PackedPolicySize", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SourceIdentity", Kind::Text(&SourceIdentityType)),
            Member::optional("SessionTokenUtilization", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SessionTokenSize", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static AssumeRoleWithSAMLRequest: Structure = Structure {
        name: "AssumeRoleWithSAMLRequest",
        union: false,
        members: &[
            Member::required("RoleArn", Kind::Text(&ArnType)),
            Member::required("PrincipalArn", Kind::Text(&ArnType)),
            Member::required("SAMLAssertion", Kind::Text(&SAMLAssertionType)).sensitive(),
            Member::optional("PolicyArns", Kind::List(&PolicyDescriptorListType)),
            Member::optional("Policy", Kind::Text(&SessionPolicyDocumentType)),
            Member::optional("DurationSeconds", Kind::Integer(Range::new(Some(900), Some(43200)))),
            Member::optional(
                "MinimumSessionTokenSize",
                Kind::Integer(Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static AssumeRoleWithSAMLResponse: Structure = Structure {
        name: "AssumeRoleWithSAMLResponse",
        union: false,
        members: &[
            Member::optional("Credentials", Kind::Structure(&Credentials)),
            Member::optional("AssumedRoleUser", Kind::Structure(&AssumedRoleUser)),
            Member::optional("PackedPolicySize", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("Subject", Kind::Text(&Subject)),
            Member::optional("SubjectType", Kind::Text(&SubjectType)),
            Member::optional("Issuer", Kind::Text(&Issuer)),
            Member::optional("Audience", Kind::Text(&Audience)),
            Member::optional("NameQualifier", Kind::Text(&NameQualifier)),
            Member::optional("SourceIdentity", Kind::Text(&SourceIdentityType)),
            Member::optional("SessionTokenUtilization", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SessionTokenSize", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static AssumeRoleWithWebIdentityRequest: Structure = Structure {
        name: "AssumeRoleWithWebIdentityRequest",
        union: false,
        members: &[
            Member::required("RoleArn", Kind::Text(&ArnType)),
            Member::required("RoleSessionName", Kind::Text(&RoleSessionNameType)),
            Member::required("WebIdentityToken", Kind::Text(&ClientTokenType)).sensitive(),
            Member::optional("ProviderId", Kind::Text(&UrlType)),
            Member::optional("PolicyArns", Kind::List(&PolicyDescriptorListType)),
            Member::optional("Policy", Kind::Text(&SessionPolicyDocumentType)),
            Member::optional("DurationSeconds", Kind::Integer(Range::new(Some(900), Some(43200)))),
            Member::optional(
                "MinimumSessionTokenSize",
                Kind::Integer(Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static AssumeRoleWithWebIdentityResponse: Structure = Structure {
        name: "AssumeRoleWithWebIdentityResponse",
        union: false,
        members: &[
            Member::optional("Credentials", Kind::Structure(&Credentials)),
            Member::optional("SubjectFromWebIdentityToken", Kind::Text(&WebIdentitySubjectType)),
            Member::optional("AssumedRoleUser", Kind::Structure(&AssumedRoleUser)),
            Member::optional("PackedPolicySize", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("Provider", Kind::Text(&Issuer)),
            Member::optional("Audience", Kind::Text(&Audience)),
            Member::optional("SourceIdentity", Kind::Text(&SourceIdentityType)),
            Member::optional("SessionTokenUtilization", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SessionTokenSize", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static AssumeRootRequest: Structure = Structure {
        name: "AssumeRootRequest",
        union: false,
        members: &[
            Member::required("TargetPrincipal", Kind::Text(&TargetPrincipalType)),
            Member::required("TaskPolicyArn", Kind::Structure(&PolicyDescriptorType)),
            Member::optional("DurationSeconds", Kind::Integer(Range::new(Some(0), Some(900)))),
            Member::optional(
                "MinimumSessionTokenSize",
                Kind::Integer(Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static AssumeRootResponse: Structure = Structure {
        name: "AssumeRootResponse",
        union: false,
        members: &[
            Member::optional("Credentials", Kind::Structure(&Credentials)),
            Member::optional("SourceIdentity", Kind::Text(&SourceIdentityType)),
            Member::optional("SessionTokenUtilization", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SessionTokenSize", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static AssumedRoleUser: Structure = Structure {
        name: "AssumedRoleUser",
        union: false,
        members: &[
            Member::required("AssumedRoleId", Kind::Text(&AssumedRoleIdType)),
            Member::required("Arn", Kind::Text(&ArnType)),
        ],
    };
    pub static Audience: Text = Text::new("Audience", Length::ANY, None);
    pub static Credentials: Structure = Structure {
        name: "Credentials",
        union: false,
        members: &[
            Member::required("AccessKeyId", Kind::Text(&AccessKeyIdType)),
            Member::required("SecretAccessKey", Kind::Text(&AccessKeySecretType)).sensitive(),
            Member::required("SessionToken", Kind::Text(&TokenType)),
            Member::required("Expiration", Kind::Timestamp),
        ],
    };
    pub static DecodeAuthorizationMessageRequest: Structure = Structure {
        name: "DecodeAuthorizationMessageRequest",
        union: false,
        members: &[Member::required("EncodedMessage", Kind::Text(&EncodedMessageType))],
    };
    pub static DecodeAuthorizationMessageResponse: Structure = Structure {
        name: "DecodeAuthorizationMessageResponse",
        union: false,
        members: &[Member::optional("DecodedMessage", Kind::Text(&DecodedMessageType))],
    };
    pub static FederatedUser: Structure = Structure {
        name: "FederatedUser",
        union: false,
        members: &[
            Member::required("FederatedUserId", Kind::Text(&FederatedIdType)),
            Member::required("Arn", Kind::Text(&ArnType)),
        ],
    };
    pub static GetAccessKeyInfoRequest: Structure = Structure {
        name: "GetAccessKeyInfoRequest",
        union: false,
        members: &[Member::required("AccessKeyId", Kind::Text(&AccessKeyIdType))],
    };
    pub static GetAccessKeyInfoResponse: Structure = Structure {
        name: "GetAccessKeyInfoResponse",
        union: false,
        members: &[Member::optional("Account", Kind::Text(&AccountType))],
    };
    pub static GetCallerIdentityRequest: Structure =
        Structure { name: "GetCallerIdentityRequest", union: false, members: &[] };
    pub static GetCallerIdentityResponse: Structure = Structure {
        name: "GetCallerIdentityResponse",
        union: false,
        members: &[
            Member::optional("UserId", Kind::Text(&UserIdType)),
            Member::optional("Account", Kind::Text(&AccountType)),
            Member::optional("Arn", Kind::Text(&ArnType)),
        ],
    };
    pub static GetDelegatedAccessTokenRequest: Structure = Structure {
        name: "GetDelegatedAccessTokenRequest",
        union: false,
        members: &[Member::required("TradeInToken", Kind::Text(&TradeInTokenType)).sensitive()],
    };
    pub static GetDelegatedAccessTokenResponse: Structure = Structure {
        name: "GetDelegatedAccessTokenResponse",
        union: false,
        members: &[
            Member::optional("Credentials", Kind::Structure(&Credentials)),
            Member::optional("PackedPolicySize", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("AssumedPrincipal", Kind::Text(&ArnType)),
        ],
    };
    pub static GetFederationTokenRequest: Structure = Structure {
        name: "GetFederationTokenRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&UserNameType)),
            Member::optional("Policy", Kind::Text(&SessionPolicyDocumentType)),
            Member::optional("PolicyArns", Kind::List(&PolicyDescriptorListType)),
            Member::optional("DurationSeconds", Kind::Integer(Range::new(Some(900), Some(129600)))),
            Member::optional("Tags", Kind::List(&TagListType)),
            Member::optional(
                "MinimumSessionTokenSize",
                Kind::Integer(Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static GetFederationTokenResponse: Structure = Structure {
        name: "GetFederationTokenResponse",
        union: false,
        members: &[
            Member::optional("Credentials", Kind::Structure(&Credentials)),
            Member::optional("FederatedUser", Kind::Structure(&FederatedUser)),
            Member::optional("PackedPolicySize", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SessionTokenUtilization", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SessionTokenSize", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static GetSessionTokenRequest: Structure = Structure {
        name: "GetSessionTokenRequest",
        union: false,
        members: &[
            Member::optional("DurationSeconds", Kind::Integer(Range::new(Some(900), Some(129600)))),
            Member::optional("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::optional("TokenCode", Kind::Text(&TokenCodeType)),
            Member::optional(
                "MinimumSessionTokenSize",
                Kind::Integer(Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static GetSessionTokenResponse: Structure = Structure {
        name: "GetSessionTokenResponse",
        union: false,
        members: &[
            Member::optional("Credentials", Kind::Structure(&Credentials)),
            Member::optional("SessionTokenUtilization", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SessionTokenSize", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static GetWebIdentityTokenRequest: Structure = Structure {
        name: "GetWebIdentityTokenRequest",
        union: false,
        members: &[
            Member::required("Audience", Kind::List(&WebIdentityTokenAudienceListType)),
            Member::optional("DurationSeconds", Kind::Integer(Range::new(Some(60), Some(3600)))),
            Member::required("SigningAlgorithm", Kind::Text(&JwtAlgorithmType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static GetWebIdentityTokenResponse: Structure = Structure {
        name: "GetWebIdentityTokenResponse",
        union: false,
        members: &[
            Member::optional("WebIdentityToken", Kind::Text(&WebIdentityTokenType)).sensitive(),
            Member::optional("Expiration", Kind::Timestamp),
        ],
    };
    pub static Issuer: Text = Text::new("Issuer", Length::ANY, None);
    pub static NameQualifier: Text = Text::new("NameQualifier", Length::ANY, None);
    pub static PolicyDescriptorType: Structure = Structure {
        name: "PolicyDescriptorType",
        union: false,
        members: &[Member::optional("arn", Kind::Text(&ArnType))],
    };
    pub static ProvidedContext: Structure = Structure {
        name: "ProvidedContext",
        union: false,
        members: &[
            Member::optional("ProviderArn", Kind::Text(&ArnType)),
            Member::optional("ContextAssertion", Kind::Text(&ContextAssertionType)),
        ],
    };
    pub static ProvidedContextsListType: List = List {
        element: Kind::Structure(&ProvidedContext),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static SAMLAssertionType: Text =
        Text::new("SAMLAssertionType", Length::new(Some(4), Some(100000)), None);
    pub static Subject: Text = Text::new("Subject", Length::ANY, None);
    pub static SubjectType: Text = Text::new("SubjectType", Length::ANY, None);
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&TagKeyType)),
            Member::required("Value", Kind::Text(&TagValueType)),
        ],
    };
    pub static TargetPrincipalType: Text =
        Text::new("TargetPrincipalType", Length::new(Some(12), Some(2048)), None);
    pub static AccessKeyIdType: Text =
        Text::new("accessKeyIdType", Length::new(Some(16), Some(128)), Some("[\\w]*"));
    pub static AccessKeySecretType: Text = Text::new("accessKeySecretType", Length::ANY, None);
    pub static AccountType: Text = Text::new("accountType", Length::ANY, None);
    pub static ArnType: Text = Text::new(
        "arnType",
        Length::new(Some(20), Some(2048)),
        Some(
            "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
        ),
    );
    pub static AssumedRoleIdType: Text =
        Text::new("assumedRoleIdType", Length::new(Some(2), Some(193)), Some("[\\w+=,.@:-]*"));
    pub static ClientTokenType: Text =
        Text::new("clientTokenType", Length::new(Some(4), Some(20000)), None);
    pub static ContextAssertionType: Text =
        Text::new("contextAssertionType", Length::new(Some(4), Some(2048)), None);
    pub static DecodedMessageType: Text = Text::new("decodedMessageType", Length::ANY, None);
    pub static EncodedMessageType: Text =
        Text::new("encodedMessageType", Length::new(Some(1), Some(10240)), None);
    pub static ExternalIdType: Text =
        Text::new("externalIdType", Length::new(Some(2), Some(1224)), Some("[\\w+=,.@:\\/-]*"));
    pub static FederatedIdType: Text =
        Text::new("federatedIdType", Length::new(Some(2), Some(193)), Some("[\\w+=,.@\\:-]*"));
    pub static JwtAlgorithmType: Text =
        Text::new("jwtAlgorithmType", Length::new(Some(5), Some(5)), None);
    pub static PolicyDescriptorListType: List = List {
        element: Kind::Structure(&PolicyDescriptorType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RoleSessionNameType: Text =
        Text::new("roleSessionNameType", Length::new(Some(2), Some(64)), Some("[\\w+=,.@-]*"));
    pub static SerialNumberType: Text =
        Text::new("serialNumberType", Length::new(Some(9), Some(256)), Some("[\\w+=/:,.@-]*"));
    pub static SessionPolicyDocumentType: Text = Text::new(
        "sessionPolicyDocumentType",
        Length::new(Some(1), Some(2048)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static SourceIdentityType: Text =
        Text::new("sourceIdentityType", Length::new(Some(2), Some(64)), Some("[\\w+=,.@-]*"));
    pub static TagKeyListType: List = List {
        element: Kind::Text(&TagKeyType),
        element_name: "member",
        length: Length::new(None, Some(50)),
    };
    pub static TagKeyType: Text = Text::new(
        "tagKeyType",
        Length::new(Some(1), Some(128)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
    );
    pub static TagListType: List = List {
        element: Kind::Structure(&Tag),
        element_name: "member",
        length: Length::new(None, Some(50)),
    };
    pub static TagValueType: Text = Text::new(
        "tagValueType",
        Length::new(Some(0), Some(256)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    );
    pub static TokenCodeType: Text =
        Text::new("tokenCodeType", Length::new(Some(6), Some(6)), Some("[\\d]*"));
    pub static TokenType: Text = Text::new("tokenType", Length::ANY, None);
    pub static TradeInTokenType: Text = Text::new("tradeInTokenType", Length::ANY, None);
    pub static UnrestrictedSessionPolicyDocumentType: Text = Text::new(
        "unrestrictedSessionPolicyDocumentType",
        Length::new(Some(1), None),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static UrlType: Text = Text::new("urlType", Length::new(Some(4), Some(2048)), None);
    pub static UserIdType: Text = Text::new("userIdType", Length::ANY, None);
    pub static UserNameType: Text =
        Text::new("userNameType", Length::new(Some(2), Some(32)), Some("[\\w+=,.@-]*"));
    pub static WebIdentitySubjectType: Text =
        Text::new("webIdentitySubjectType", Length::new(Some(6), Some(255)), None);
    pub static WebIdentityTokenAudienceListType: List = List {
        element: Kind::Text(&WebIdentityTokenAudienceStringType),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static WebIdentityTokenAudienceStringType: Text =
        Text::new("webIdentityTokenAudienceStringType", Length::new(Some(1), Some(1000)), None);
    pub static WebIdentityTokenType: Text = Text::new("webIdentityTokenType", Length::ANY, None);
}

/// Calls `$with!(sts, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! sts_operations {
    ($with:ident) => {
        $with!(
            sts,
            [
                AssumeRole,
                AssumeRoleWithSAML,
                AssumeRoleWithWebIdentity,
                AssumeRoot,
                DecodeAuthorizationMessage,
                GetAccessKeyInfo,
                GetCallerIdentity,
                GetDelegatedAccessToken,
                GetFederationToken,
                GetSessionToken,
                GetWebIdentityToken
            ]
        )
    };
}
