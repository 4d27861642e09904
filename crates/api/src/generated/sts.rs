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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for AssumeRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        let mut v11 = None;
        let mut v12 = None;
        input.open(&schema::AssumeRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::AssumeRoleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                9 => v9 = crate::Value::read(input, kind)?,
                10 => v10 = crate::Value::read(input, kind)?,
                11 => v11 = crate::Value::read(input, kind)?,
                _ => v12 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            role_arn: v0,
            role_session_name: v1,
            policy_arns: v2,
            policy: v3,
            duration_seconds: v4,
            tags: v5,
            transitive_tag_keys: v6,
            external_id: v7,
            serial_number: v8,
            token_code: v9,
            source_identity: v10,
            provided_contexts: v11,
            minimum_session_token_size: v12,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssumeRoleRequest);
        members.required(0, &self.role_arn);
        members.required(1, &self.role_session_name);
        members.optional(2, &self.policy_arns);
        members.optional(3, &self.policy);
        members.optional(4, &self.duration_seconds);
        members.optional(5, &self.tags);
        members.optional(6, &self.transitive_tag_keys);
        members.optional(7, &self.external_id);
        members.optional(8, &self.serial_number);
        members.optional(9, &self.token_code);
        members.optional(10, &self.source_identity);
        members.optional(11, &self.provided_contexts);
        members.optional(12, &self.minimum_session_token_size);
        members.close();
    }
}

shape!(AssumeRoleRequest, schema::AssumeRoleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl crate::Value for AssumeRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::AssumeRoleResponse)?;
        while let Some((member, kind)) = input.member(&schema::AssumeRoleResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            credentials: v0,
            assumed_role_user: v1,
            packed_policy_size: v2,
            source_identity: v3,
            session_token_utilization: v4,
            session_token_size: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssumeRoleResponse);
        members.optional(0, &self.credentials);
        members.optional(1, &self.assumed_role_user);
        members.optional(2, &self.packed_policy_size);
        members.optional(3, &self.source_identity);
        members.optional(4, &self.session_token_utilization);
        members.optional(5, &self.session_token_size);
        members.close();
    }
}

shape!(AssumeRoleResponse, schema::AssumeRoleResponse);

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

impl std::fmt::Debug for AssumeRoleWithSAMLRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRoleWithSAMLRequest")
            .field("role_arn", &self.role_arn)
            .field("principal_arn", &self.principal_arn)
            .field("saml_assertion", &format_args!("***"))
            .field("policy_arns", &self.policy_arns)
            .field("policy", &self.policy)
            .field("duration_seconds", &self.duration_seconds)
            .field("minimum_session_token_size", &self.minimum_session_token_size)
            .finish()
    }
}

impl crate::Value for AssumeRoleWithSAMLRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        input.open(&schema::AssumeRoleWithSAMLRequest)?;
        while let Some((member, kind)) = input.member(&schema::AssumeRoleWithSAMLRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                _ => v6 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            role_arn: v0,
            principal_arn: v1,
            saml_assertion: v2,
            policy_arns: v3,
            policy: v4,
            duration_seconds: v5,
            minimum_session_token_size: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssumeRoleWithSAMLRequest);
        members.required(0, &self.role_arn);
        members.required(1, &self.principal_arn);
        members.required(2, &self.saml_assertion);
        members.optional(3, &self.policy_arns);
        members.optional(4, &self.policy);
        members.optional(5, &self.duration_seconds);
        members.optional(6, &self.minimum_session_token_size);
        members.close();
    }
}

shape!(AssumeRoleWithSAMLRequest, schema::AssumeRoleWithSAMLRequest);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for AssumeRoleWithSAMLResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        input.open(&schema::AssumeRoleWithSAMLResponse)?;
        while let Some((member, kind)) = input.member(&schema::AssumeRoleWithSAMLResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                9 => v9 = crate::Value::read(input, kind)?,
                _ => v10 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            credentials: v0,
            assumed_role_user: v1,
            packed_policy_size: v2,
            subject: v3,
            subject_type: v4,
            issuer: v5,
            audience: v6,
            name_qualifier: v7,
            source_identity: v8,
            session_token_utilization: v9,
            session_token_size: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssumeRoleWithSAMLResponse);
        members.optional(0, &self.credentials);
        members.optional(1, &self.assumed_role_user);
        members.optional(2, &self.packed_policy_size);
        members.optional(3, &self.subject);
        members.optional(4, &self.subject_type);
        members.optional(5, &self.issuer);
        members.optional(6, &self.audience);
        members.optional(7, &self.name_qualifier);
        members.optional(8, &self.source_identity);
        members.optional(9, &self.session_token_utilization);
        members.optional(10, &self.session_token_size);
        members.close();
    }
}

shape!(AssumeRoleWithSAMLResponse, schema::AssumeRoleWithSAMLResponse);

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

impl std::fmt::Debug for AssumeRoleWithWebIdentityRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRoleWithWebIdentityRequest")
            .field("role_arn", &self.role_arn)
            .field("role_session_name", &self.role_session_name)
            .field("web_identity_token", &format_args!("***"))
            .field("provider_id", &self.provider_id)
            .field("policy_arns", &self.policy_arns)
            .field("policy", &self.policy)
            .field("duration_seconds", &self.duration_seconds)
            .field("minimum_session_token_size", &self.minimum_session_token_size)
            .finish()
    }
}

impl crate::Value for AssumeRoleWithWebIdentityRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        input.open(&schema::AssumeRoleWithWebIdentityRequest)?;
        while let Some((member, kind)) = input.member(&schema::AssumeRoleWithWebIdentityRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                _ => v7 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            role_arn: v0,
            role_session_name: v1,
            web_identity_token: v2,
            provider_id: v3,
            policy_arns: v4,
            policy: v5,
            duration_seconds: v6,
            minimum_session_token_size: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssumeRoleWithWebIdentityRequest);
        members.required(0, &self.role_arn);
        members.required(1, &self.role_session_name);
        members.required(2, &self.web_identity_token);
        members.optional(3, &self.provider_id);
        members.optional(4, &self.policy_arns);
        members.optional(5, &self.policy);
        members.optional(6, &self.duration_seconds);
        members.optional(7, &self.minimum_session_token_size);
        members.close();
    }
}

shape!(AssumeRoleWithWebIdentityRequest, schema::AssumeRoleWithWebIdentityRequest);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for AssumeRoleWithWebIdentityResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        input.open(&schema::AssumeRoleWithWebIdentityResponse)?;
        while let Some((member, kind)) = input.member(&schema::AssumeRoleWithWebIdentityResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                _ => v8 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            credentials: v0,
            subject_from_web_identity_token: v1,
            assumed_role_user: v2,
            packed_policy_size: v3,
            provider: v4,
            audience: v5,
            source_identity: v6,
            session_token_utilization: v7,
            session_token_size: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssumeRoleWithWebIdentityResponse);
        members.optional(0, &self.credentials);
        members.optional(1, &self.subject_from_web_identity_token);
        members.optional(2, &self.assumed_role_user);
        members.optional(3, &self.packed_policy_size);
        members.optional(4, &self.provider);
        members.optional(5, &self.audience);
        members.optional(6, &self.source_identity);
        members.optional(7, &self.session_token_utilization);
        members.optional(8, &self.session_token_size);
        members.close();
    }
}

shape!(AssumeRoleWithWebIdentityResponse, schema::AssumeRoleWithWebIdentityResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRootRequest {
    pub target_principal: String,
    pub task_policy_arn: PolicyDescriptorType,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

impl crate::Value for AssumeRootRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::AssumeRootRequest)?;
        while let Some((member, kind)) = input.member(&schema::AssumeRootRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            target_principal: v0,
            task_policy_arn: v1,
            duration_seconds: v2,
            minimum_session_token_size: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssumeRootRequest);
        members.required(0, &self.target_principal);
        members.required(1, &self.task_policy_arn);
        members.optional(2, &self.duration_seconds);
        members.optional(3, &self.minimum_session_token_size);
        members.close();
    }
}

shape!(AssumeRootRequest, schema::AssumeRootRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRootResponse {
    pub credentials: Option<Credentials>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl crate::Value for AssumeRootResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::AssumeRootResponse)?;
        while let Some((member, kind)) = input.member(&schema::AssumeRootResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            credentials: v0,
            source_identity: v1,
            session_token_utilization: v2,
            session_token_size: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssumeRootResponse);
        members.optional(0, &self.credentials);
        members.optional(1, &self.source_identity);
        members.optional(2, &self.session_token_utilization);
        members.optional(3, &self.session_token_size);
        members.close();
    }
}

shape!(AssumeRootResponse, schema::AssumeRootResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

impl crate::Value for AssumedRoleUser {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AssumedRoleUser)?;
        while let Some((member, kind)) = input.member(&schema::AssumedRoleUser)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { assumed_role_id: v0, arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssumedRoleUser);
        members.required(0, &self.assumed_role_id);
        members.required(1, &self.arn);
        members.close();
    }
}

shape!(AssumedRoleUser, schema::AssumedRoleUser);

#[derive(Clone, PartialEq)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: crate::Timestamp,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &format_args!("***"))
            .field("session_token", &self.session_token)
            .field("expiration", &self.expiration)
            .finish()
    }
}

impl crate::Value for Credentials {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::Credentials)?;
        while let Some((member, kind)) = input.member(&schema::Credentials)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            access_key_id: v0,
            secret_access_key: v1,
            session_token: v2,
            expiration: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Credentials);
        members.required(0, &self.access_key_id);
        members.required(1, &self.secret_access_key);
        members.required(2, &self.session_token);
        members.required(3, &self.expiration);
        members.close();
    }
}

shape!(Credentials, schema::Credentials);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: String,
}

impl crate::Value for DecodeAuthorizationMessageRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DecodeAuthorizationMessageRequest)?;
        while let Some((member, kind)) = input.member(&schema::DecodeAuthorizationMessageRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { encoded_message: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DecodeAuthorizationMessageRequest);
        members.required(0, &self.encoded_message);
        members.close();
    }
}

shape!(DecodeAuthorizationMessageRequest, schema::DecodeAuthorizationMessageRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}

impl crate::Value for DecodeAuthorizationMessageResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DecodeAuthorizationMessageResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DecodeAuthorizationMessageResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { decoded_message: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DecodeAuthorizationMessageResponse);
        members.optional(0, &self.decoded_message);
        members.close();
    }
}

shape!(DecodeAuthorizationMessageResponse, schema::DecodeAuthorizationMessageResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FederatedUser {
    pub federated_user_id: String,
    pub arn: String,
}

impl crate::Value for FederatedUser {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::FederatedUser)?;
        while let Some((member, kind)) = input.member(&schema::FederatedUser)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { federated_user_id: v0, arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::FederatedUser);
        members.required(0, &self.federated_user_id);
        members.required(1, &self.arn);
        members.close();
    }
}

shape!(FederatedUser, schema::FederatedUser);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

impl crate::Value for GetAccessKeyInfoRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAccessKeyInfoRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetAccessKeyInfoRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { access_key_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccessKeyInfoRequest);
        members.required(0, &self.access_key_id);
        members.close();
    }
}

shape!(GetAccessKeyInfoRequest, schema::GetAccessKeyInfoRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

impl crate::Value for GetAccessKeyInfoResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAccessKeyInfoResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetAccessKeyInfoResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { account: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccessKeyInfoResponse);
        members.optional(0, &self.account);
        members.close();
    }
}

shape!(GetAccessKeyInfoResponse, schema::GetAccessKeyInfoResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCallerIdentityRequest {}

impl crate::Value for GetCallerIdentityRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetCallerIdentityRequest)?;
        while input.member(&schema::GetCallerIdentityRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetCallerIdentityRequest);
        members.close();
    }
}

shape!(GetCallerIdentityRequest, schema::GetCallerIdentityRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

impl crate::Value for GetCallerIdentityResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetCallerIdentityResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetCallerIdentityResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_id: v0, account: v1, arn: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetCallerIdentityResponse);
        members.optional(0, &self.user_id);
        members.optional(1, &self.account);
        members.optional(2, &self.arn);
        members.close();
    }
}

shape!(GetCallerIdentityResponse, schema::GetCallerIdentityResponse);

#[derive(Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenRequest {
    pub trade_in_token: String,
}

impl std::fmt::Debug for GetDelegatedAccessTokenRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetDelegatedAccessTokenRequest")
            .field("trade_in_token", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for GetDelegatedAccessTokenRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDelegatedAccessTokenRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetDelegatedAccessTokenRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { trade_in_token: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDelegatedAccessTokenRequest);
        members.required(0, &self.trade_in_token);
        members.close();
    }
}

shape!(GetDelegatedAccessTokenRequest, schema::GetDelegatedAccessTokenRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenResponse {
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub assumed_principal: Option<String>,
}

impl crate::Value for GetDelegatedAccessTokenResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetDelegatedAccessTokenResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetDelegatedAccessTokenResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { credentials: v0, packed_policy_size: v1, assumed_principal: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDelegatedAccessTokenResponse);
        members.optional(0, &self.credentials);
        members.optional(1, &self.packed_policy_size);
        members.optional(2, &self.assumed_principal);
        members.close();
    }
}

shape!(GetDelegatedAccessTokenResponse, schema::GetDelegatedAccessTokenResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFederationTokenRequest {
    pub name: String,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub minimum_session_token_size: Option<i32>,
}

impl crate::Value for GetFederationTokenRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::GetFederationTokenRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetFederationTokenRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            policy: v1,
            policy_arns: v2,
            duration_seconds: v3,
            tags: v4,
            minimum_session_token_size: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetFederationTokenRequest);
        members.required(0, &self.name);
        members.optional(1, &self.policy);
        members.optional(2, &self.policy_arns);
        members.optional(3, &self.duration_seconds);
        members.optional(4, &self.tags);
        members.optional(5, &self.minimum_session_token_size);
        members.close();
    }
}

shape!(GetFederationTokenRequest, schema::GetFederationTokenRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFederationTokenResponse {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl crate::Value for GetFederationTokenResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::GetFederationTokenResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetFederationTokenResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            credentials: v0,
            federated_user: v1,
            packed_policy_size: v2,
            session_token_utilization: v3,
            session_token_size: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetFederationTokenResponse);
        members.optional(0, &self.credentials);
        members.optional(1, &self.federated_user);
        members.optional(2, &self.packed_policy_size);
        members.optional(3, &self.session_token_utilization);
        members.optional(4, &self.session_token_size);
        members.close();
    }
}

shape!(GetFederationTokenResponse, schema::GetFederationTokenResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}

impl crate::Value for GetSessionTokenRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetSessionTokenRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetSessionTokenRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            duration_seconds: v0,
            serial_number: v1,
            token_code: v2,
            minimum_session_token_size: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetSessionTokenRequest);
        members.optional(0, &self.duration_seconds);
        members.optional(1, &self.serial_number);
        members.optional(2, &self.token_code);
        members.optional(3, &self.minimum_session_token_size);
        members.close();
    }
}

shape!(GetSessionTokenRequest, schema::GetSessionTokenRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl crate::Value for GetSessionTokenResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetSessionTokenResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetSessionTokenResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { credentials: v0, session_token_utilization: v1, session_token_size: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetSessionTokenResponse);
        members.optional(0, &self.credentials);
        members.optional(1, &self.session_token_utilization);
        members.optional(2, &self.session_token_size);
        members.close();
    }
}

shape!(GetSessionTokenResponse, schema::GetSessionTokenResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenRequest {
    pub audience: Vec<String>,
    pub duration_seconds: Option<i32>,
    pub signing_algorithm: String,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for GetWebIdentityTokenRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetWebIdentityTokenRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetWebIdentityTokenRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self { audience: v0, duration_seconds: v1, signing_algorithm: v2, tags: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetWebIdentityTokenRequest);
        members.required(0, &self.audience);
        members.optional(1, &self.duration_seconds);
        members.required(2, &self.signing_algorithm);
        members.optional(3, &self.tags);
        members.close();
    }
}

shape!(GetWebIdentityTokenRequest, schema::GetWebIdentityTokenRequest);

#[derive(Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenResponse {
    pub web_identity_token: Option<String>,
    pub expiration: Option<crate::Timestamp>,
}

impl std::fmt::Debug for GetWebIdentityTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetWebIdentityTokenResponse")
            .field("web_identity_token", &format_args!("***"))
            .field("expiration", &self.expiration)
            .finish()
    }
}

impl crate::Value for GetWebIdentityTokenResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetWebIdentityTokenResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetWebIdentityTokenResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { web_identity_token: v0, expiration: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetWebIdentityTokenResponse);
        members.optional(0, &self.web_identity_token);
        members.optional(1, &self.expiration);
        members.close();
    }
}

shape!(GetWebIdentityTokenResponse, schema::GetWebIdentityTokenResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

impl crate::Value for PolicyDescriptorType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PolicyDescriptorType)?;
        while let Some((member, kind)) = input.member(&schema::PolicyDescriptorType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyDescriptorType);
        members.optional(0, &self.arn);
        members.close();
    }
}

shape!(PolicyDescriptorType, schema::PolicyDescriptorType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

impl crate::Value for ProvidedContext {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ProvidedContext)?;
        while let Some((member, kind)) = input.member(&schema::ProvidedContext)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { provider_arn: v0, context_assertion: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ProvidedContext);
        members.optional(0, &self.provider_arn);
        members.optional(1, &self.context_assertion);
        members.close();
    }
}

shape!(ProvidedContext, schema::ProvidedContext);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl crate::Value for Tag {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Tag)?;
        while let Some((member, kind)) = input.member(&schema::Tag)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Tag);
        members.required(0, &self.key);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(Tag, schema::Tag);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AssumeRoleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AssumeRoleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required(
                "RoleSessionName",
                crate::schema::Kind::Text(&RoleSessionNameType),
            ),
            crate::schema::Member::optional(
                "PolicyArns",
                crate::schema::Kind::List(&PolicyDescriptorListType),
            ),
            crate::schema::Member::optional(
                "Policy",
                crate::schema::Kind::Text(&UnrestrictedSessionPolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "DurationSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(900), Some(43200))),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional(
                "TransitiveTagKeys",
                crate::schema::Kind::List(&TagKeyListType),
            ),
            crate::schema::Member::optional(
                "ExternalId",
                crate::schema::Kind::Text(&ExternalIdType),
            ),
            crate::schema::Member::optional(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::optional("TokenCode", crate::schema::Kind::Text(&TokenCodeType)),
            crate::schema::Member::optional(
                "SourceIdentity",
                crate::schema::Kind::Text(&SourceIdentityType),
            ),
            crate::schema::Member::optional(
                "ProvidedContexts",
                crate::schema::Kind::List(&ProvidedContextsListType),
            ),
            crate::schema::Member::optional(
                "MinimumSessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static AssumeRoleResponse: crate::schema::Structure = crate::schema::Structure {
        name: "AssumeRoleResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Credentials",
                crate::schema::Kind::Structure(&Credentials),
            ),
            crate::schema::Member::optional(
                "AssumedRoleUser",
                crate::schema::Kind::Structure(&AssumedRoleUser),
            ),
            crate::schema::Member::optional(
                "PackedPolicySize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "SourceIdentity",
                crate::schema::Kind::Text(&SourceIdentityType),
            ),
            crate::schema::Member::optional(
                "SessionTokenUtilization",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "SessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static AssumeRoleWithSAMLRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AssumeRoleWithSAMLRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("PrincipalArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required(
                "SAMLAssertion",
                crate::schema::Kind::Text(&SAMLAssertionType),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "PolicyArns",
                crate::schema::Kind::List(&PolicyDescriptorListType),
            ),
            crate::schema::Member::optional(
                "Policy",
                crate::schema::Kind::Text(&SessionPolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "DurationSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(900), Some(43200))),
            ),
            crate::schema::Member::optional(
                "MinimumSessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static AssumeRoleWithSAMLResponse: crate::schema::Structure = crate::schema::Structure {
        name: "AssumeRoleWithSAMLResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Credentials",
                crate::schema::Kind::Structure(&Credentials),
            ),
            crate::schema::Member::optional(
                "AssumedRoleUser",
                crate::schema::Kind::Structure(&AssumedRoleUser),
            ),
            crate::schema::Member::optional(
                "PackedPolicySize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("Subject", crate::schema::Kind::Text(&Subject)),
            crate::schema::Member::optional("SubjectType", crate::schema::Kind::Text(&SubjectType)),
            crate::schema::Member::optional("Issuer", crate::schema::Kind::Text(&Issuer)),
            crate::schema::Member::optional("Audience", crate::schema::Kind::Text(&Audience)),
            crate::schema::Member::optional(
                "NameQualifier",
                crate::schema::Kind::Text(&NameQualifier),
            ),
            crate::schema::Member::optional(
                "SourceIdentity",
                crate::schema::Kind::Text(&SourceIdentityType),
            ),
            crate::schema::Member::optional(
                "SessionTokenUtilization",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "SessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static AssumeRoleWithWebIdentityRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AssumeRoleWithWebIdentityRequest",
            union: false,
            members: &[
                crate::schema::Member::required("RoleArn", crate::schema::Kind::Text(&ArnType)),
                crate::schema::Member::required(
                    "RoleSessionName",
                    crate::schema::Kind::Text(&RoleSessionNameType),
                ),
                crate::schema::Member::required(
                    "WebIdentityToken",
                    crate::schema::Kind::Text(&ClientTokenType),
                )
                .sensitive(),
                crate::schema::Member::optional("ProviderId", crate::schema::Kind::Text(&UrlType)),
                crate::schema::Member::optional(
                    "PolicyArns",
                    crate::schema::Kind::List(&PolicyDescriptorListType),
                ),
                crate::schema::Member::optional(
                    "Policy",
                    crate::schema::Kind::Text(&SessionPolicyDocumentType),
                ),
                crate::schema::Member::optional(
                    "DurationSeconds",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(900), Some(43200))),
                ),
                crate::schema::Member::optional(
                    "MinimumSessionTokenSize",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(4096))),
                ),
            ],
        };
    pub static AssumeRoleWithWebIdentityResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "AssumeRoleWithWebIdentityResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Credentials",
                    crate::schema::Kind::Structure(&Credentials),
                ),
                crate::schema::Member::optional(
                    "SubjectFromWebIdentityToken",
                    crate::schema::Kind::Text(&WebIdentitySubjectType),
                ),
                crate::schema::Member::optional(
                    "AssumedRoleUser",
                    crate::schema::Kind::Structure(&AssumedRoleUser),
                ),
                crate::schema::Member::optional(
                    "PackedPolicySize",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
                crate::schema::Member::optional("Provider", crate::schema::Kind::Text(&Issuer)),
                crate::schema::Member::optional("Audience", crate::schema::Kind::Text(&Audience)),
                crate::schema::Member::optional(
                    "SourceIdentity",
                    crate::schema::Kind::Text(&SourceIdentityType),
                ),
                crate::schema::Member::optional(
                    "SessionTokenUtilization",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
                crate::schema::Member::optional(
                    "SessionTokenSize",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
            ],
        };
    pub static AssumeRootRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AssumeRootRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "TargetPrincipal",
                crate::schema::Kind::Text(&TargetPrincipalType),
            ),
            crate::schema::Member::required(
                "TaskPolicyArn",
                crate::schema::Kind::Structure(&PolicyDescriptorType),
            ),
            crate::schema::Member::optional(
                "DurationSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(900))),
            ),
            crate::schema::Member::optional(
                "MinimumSessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static AssumeRootResponse: crate::schema::Structure = crate::schema::Structure {
        name: "AssumeRootResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Credentials",
                crate::schema::Kind::Structure(&Credentials),
            ),
            crate::schema::Member::optional(
                "SourceIdentity",
                crate::schema::Kind::Text(&SourceIdentityType),
            ),
            crate::schema::Member::optional(
                "SessionTokenUtilization",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "SessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static AssumedRoleUser: crate::schema::Structure = crate::schema::Structure {
        name: "AssumedRoleUser",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AssumedRoleId",
                crate::schema::Kind::Text(&AssumedRoleIdType),
            ),
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static Audience: crate::schema::Text =
        crate::schema::Text::new("Audience", crate::schema::Length::ANY, None);
    pub static Credentials: crate::schema::Structure = crate::schema::Structure {
        name: "Credentials",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AccessKeyId",
                crate::schema::Kind::Text(&AccessKeyIdType),
            ),
            crate::schema::Member::required(
                "SecretAccessKey",
                crate::schema::Kind::Text(&AccessKeySecretType),
            )
            .sensitive(),
            crate::schema::Member::required("SessionToken", crate::schema::Kind::Text(&TokenType)),
            crate::schema::Member::required("Expiration", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DecodeAuthorizationMessageRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DecodeAuthorizationMessageRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "EncodedMessage",
                crate::schema::Kind::Text(&EncodedMessageType),
            )],
        };
    pub static DecodeAuthorizationMessageResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DecodeAuthorizationMessageResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "DecodedMessage",
                crate::schema::Kind::Text(&DecodedMessageType),
            )],
        };
    pub static FederatedUser: crate::schema::Structure = crate::schema::Structure {
        name: "FederatedUser",
        union: false,
        members: &[
            crate::schema::Member::required(
                "FederatedUserId",
                crate::schema::Kind::Text(&FederatedIdType),
            ),
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static GetAccessKeyInfoRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetAccessKeyInfoRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "AccessKeyId",
            crate::schema::Kind::Text(&AccessKeyIdType),
        )],
    };
    pub static GetAccessKeyInfoResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetAccessKeyInfoResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "Account",
            crate::schema::Kind::Text(&AccountType),
        )],
    };
    pub static GetCallerIdentityRequest: crate::schema::Structure =
        crate::schema::Structure { name: "GetCallerIdentityRequest", union: false, members: &[] };
    pub static GetCallerIdentityResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetCallerIdentityResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("UserId", crate::schema::Kind::Text(&UserIdType)),
            crate::schema::Member::optional("Account", crate::schema::Kind::Text(&AccountType)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static GetDelegatedAccessTokenRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetDelegatedAccessTokenRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "TradeInToken",
                crate::schema::Kind::Text(&TradeInTokenType),
            )
            .sensitive()],
        };
    pub static GetDelegatedAccessTokenResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetDelegatedAccessTokenResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Credentials",
                    crate::schema::Kind::Structure(&Credentials),
                ),
                crate::schema::Member::optional(
                    "PackedPolicySize",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
                crate::schema::Member::optional(
                    "AssumedPrincipal",
                    crate::schema::Kind::Text(&ArnType),
                ),
            ],
        };
    pub static GetFederationTokenRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetFederationTokenRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::optional(
                "Policy",
                crate::schema::Kind::Text(&SessionPolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "PolicyArns",
                crate::schema::Kind::List(&PolicyDescriptorListType),
            ),
            crate::schema::Member::optional(
                "DurationSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(900), Some(129600))),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional(
                "MinimumSessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static GetFederationTokenResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetFederationTokenResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Credentials",
                crate::schema::Kind::Structure(&Credentials),
            ),
            crate::schema::Member::optional(
                "FederatedUser",
                crate::schema::Kind::Structure(&FederatedUser),
            ),
            crate::schema::Member::optional(
                "PackedPolicySize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "SessionTokenUtilization",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "SessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static GetSessionTokenRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetSessionTokenRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DurationSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(900), Some(129600))),
            ),
            crate::schema::Member::optional(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::optional("TokenCode", crate::schema::Kind::Text(&TokenCodeType)),
            crate::schema::Member::optional(
                "MinimumSessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(4096))),
            ),
        ],
    };
    pub static GetSessionTokenResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetSessionTokenResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Credentials",
                crate::schema::Kind::Structure(&Credentials),
            ),
            crate::schema::Member::optional(
                "SessionTokenUtilization",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "SessionTokenSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static GetWebIdentityTokenRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetWebIdentityTokenRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Audience",
                crate::schema::Kind::List(&WebIdentityTokenAudienceListType),
            ),
            crate::schema::Member::optional(
                "DurationSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(60), Some(3600))),
            ),
            crate::schema::Member::required(
                "SigningAlgorithm",
                crate::schema::Kind::Text(&JwtAlgorithmType),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static GetWebIdentityTokenResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetWebIdentityTokenResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "WebIdentityToken",
                crate::schema::Kind::Text(&WebIdentityTokenType),
            )
            .sensitive(),
            crate::schema::Member::optional("Expiration", crate::schema::Kind::Timestamp),
        ],
    };
    pub static Issuer: crate::schema::Text =
        crate::schema::Text::new("Issuer", crate::schema::Length::ANY, None);
    pub static NameQualifier: crate::schema::Text =
        crate::schema::Text::new("NameQualifier", crate::schema::Length::ANY, None);
    pub static PolicyDescriptorType: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyDescriptorType",
        union: false,
        members: &[crate::schema::Member::optional("arn", crate::schema::Kind::Text(&ArnType))],
    };
    pub static ProvidedContext: crate::schema::Structure = crate::schema::Structure {
        name: "ProvidedContext",
        union: false,
        members: &[
            crate::schema::Member::optional("ProviderArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional(
                "ContextAssertion",
                crate::schema::Kind::Text(&ContextAssertionType),
            ),
        ],
    };
    pub static ProvidedContextsListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ProvidedContext),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static SAMLAssertionType: crate::schema::Text = crate::schema::Text::new(
        "SAMLAssertionType",
        crate::schema::Length::new(Some(4), Some(100000)),
        None,
    );
    pub static Subject: crate::schema::Text =
        crate::schema::Text::new("Subject", crate::schema::Length::ANY, None);
    pub static SubjectType: crate::schema::Text =
        crate::schema::Text::new("SubjectType", crate::schema::Length::ANY, None);
    pub static Tag: crate::schema::Structure = crate::schema::Structure {
        name: "Tag",
        union: false,
        members: &[
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&TagKeyType)),
            crate::schema::Member::required("Value", crate::schema::Kind::Text(&TagValueType)),
        ],
    };
    pub static TargetPrincipalType: crate::schema::Text = crate::schema::Text::new(
        "TargetPrincipalType",
        crate::schema::Length::new(Some(12), Some(2048)),
        None,
    );
    pub static AccessKeyIdType: crate::schema::Text = crate::schema::Text::new(
        "accessKeyIdType",
        crate::schema::Length::new(Some(16), Some(128)),
        Some("[\\w]*"),
    );
    pub static AccessKeySecretType: crate::schema::Text =
        crate::schema::Text::new("accessKeySecretType", crate::schema::Length::ANY, None);
    pub static AccountType: crate::schema::Text =
        crate::schema::Text::new("accountType", crate::schema::Length::ANY, None);
    pub static ArnType: crate::schema::Text = crate::schema::Text::new(
        "arnType",
        crate::schema::Length::new(Some(20), Some(2048)),
        Some(
            "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
        ),
    );
    pub static AssumedRoleIdType: crate::schema::Text = crate::schema::Text::new(
        "assumedRoleIdType",
        crate::schema::Length::new(Some(2), Some(193)),
        Some("[\\w+=,.@:-]*"),
    );
    pub static ClientTokenType: crate::schema::Text = crate::schema::Text::new(
        "clientTokenType",
        crate::schema::Length::new(Some(4), Some(20000)),
        None,
    );
    pub static ContextAssertionType: crate::schema::Text = crate::schema::Text::new(
        "contextAssertionType",
        crate::schema::Length::new(Some(4), Some(2048)),
        None,
    );
    pub static DecodedMessageType: crate::schema::Text =
        crate::schema::Text::new("decodedMessageType", crate::schema::Length::ANY, None);
    pub static EncodedMessageType: crate::schema::Text = crate::schema::Text::new(
        "encodedMessageType",
        crate::schema::Length::new(Some(1), Some(10240)),
        None,
    );
    pub static ExternalIdType: crate::schema::Text = crate::schema::Text::new(
        "externalIdType",
        crate::schema::Length::new(Some(2), Some(1224)),
        Some("[\\w+=,.@:\\/-]*"),
    );
    pub static FederatedIdType: crate::schema::Text = crate::schema::Text::new(
        "federatedIdType",
        crate::schema::Length::new(Some(2), Some(193)),
        Some("[\\w+=,.@\\:-]*"),
    );
    pub static JwtAlgorithmType: crate::schema::Text = crate::schema::Text::new(
        "jwtAlgorithmType",
        crate::schema::Length::new(Some(5), Some(5)),
        None,
    );
    pub static PolicyDescriptorListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PolicyDescriptorType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RoleSessionNameType: crate::schema::Text = crate::schema::Text::new(
        "roleSessionNameType",
        crate::schema::Length::new(Some(2), Some(64)),
        Some("[\\w+=,.@-]*"),
    );
    pub static SerialNumberType: crate::schema::Text = crate::schema::Text::new(
        "serialNumberType",
        crate::schema::Length::new(Some(9), Some(256)),
        Some("[\\w+=/:,.@-]*"),
    );
    pub static SessionPolicyDocumentType: crate::schema::Text = crate::schema::Text::new(
        "sessionPolicyDocumentType",
        crate::schema::Length::new(Some(1), Some(2048)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static SourceIdentityType: crate::schema::Text = crate::schema::Text::new(
        "sourceIdentityType",
        crate::schema::Length::new(Some(2), Some(64)),
        Some("[\\w+=,.@-]*"),
    );
    pub static TagKeyListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TagKeyType),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(50)),
    };
    pub static TagKeyType: crate::schema::Text = crate::schema::Text::new(
        "tagKeyType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
    );
    pub static TagListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Tag),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(50)),
    };
    pub static TagValueType: crate::schema::Text = crate::schema::Text::new(
        "tagValueType",
        crate::schema::Length::new(Some(0), Some(256)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    );
    pub static TokenCodeType: crate::schema::Text = crate::schema::Text::new(
        "tokenCodeType",
        crate::schema::Length::new(Some(6), Some(6)),
        Some("[\\d]*"),
    );
    pub static TokenType: crate::schema::Text =
        crate::schema::Text::new("tokenType", crate::schema::Length::ANY, None);
    pub static TradeInTokenType: crate::schema::Text =
        crate::schema::Text::new("tradeInTokenType", crate::schema::Length::ANY, None);
    pub static UnrestrictedSessionPolicyDocumentType: crate::schema::Text =
        crate::schema::Text::new(
            "unrestrictedSessionPolicyDocumentType",
            crate::schema::Length::new(Some(1), None),
            Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        );
    pub static UrlType: crate::schema::Text =
        crate::schema::Text::new("urlType", crate::schema::Length::new(Some(4), Some(2048)), None);
    pub static UserIdType: crate::schema::Text =
        crate::schema::Text::new("userIdType", crate::schema::Length::ANY, None);
    pub static UserNameType: crate::schema::Text = crate::schema::Text::new(
        "userNameType",
        crate::schema::Length::new(Some(2), Some(32)),
        Some("[\\w+=,.@-]*"),
    );
    pub static WebIdentitySubjectType: crate::schema::Text = crate::schema::Text::new(
        "webIdentitySubjectType",
        crate::schema::Length::new(Some(6), Some(255)),
        None,
    );
    pub static WebIdentityTokenAudienceListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&WebIdentityTokenAudienceStringType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static WebIdentityTokenAudienceStringType: crate::schema::Text = crate::schema::Text::new(
        "webIdentityTokenAudienceStringType",
        crate::schema::Length::new(Some(1), Some(1000)),
        None,
    );
    pub static WebIdentityTokenType: crate::schema::Text =
        crate::schema::Text::new("webIdentityTokenType", crate::schema::Length::ANY, None);
}
