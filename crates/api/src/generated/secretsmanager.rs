//! Secrets Manager, API version 2017-10-17.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "secretsmanager",
    service_id: "Secrets Manager",
    signing_name: "secretsmanager",
    endpoint_prefix: "secretsmanager",
    api_version: "2017-10-17",
    target_prefix: Some("secretsmanager"),
    xml_namespace: None,
    json_version: Some("1.1"),
    protocols: &[crate::Protocol::Json],
    query_compatible: false,
    validation_code: "ValidationException",
    operations: OPERATIONS,
    errors: error::ALL,
};

/// Every operation, in order of name.
pub static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        name: "AssociateCrossAccountReplica",
        input: &schema::AssociateCrossAccountReplicaRequest,
        output: &schema::AssociateCrossAccountReplicaResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "BatchGetSecretValue",
        input: &schema::BatchGetSecretValueRequest,
        output: &schema::BatchGetSecretValueResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::DecryptionFailure,
            &error::InternalServiceError,
            &error::InvalidNextTokenException,
        ],
    },
    crate::Operation {
        name: "CancelRotateSecret",
        input: &schema::CancelRotateSecretRequest,
        output: &schema::CancelRotateSecretResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
            &error::InvalidRequestException,
        ],
    },
    crate::Operation {
        name: "CreateSecret",
        input: &schema::CreateSecretRequest,
        output: &schema::CreateSecretResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::LimitExceededException,
            &error::EncryptionFailure,
            &error::ResourceExistsException,
            &error::ResourceNotFoundException,
            &error::MalformedPolicyDocumentException,
            &error::InternalServiceError,
            &error::PreconditionNotMetException,
            &error::DecryptionFailure,
        ],
    },
    crate::Operation {
        name: "DeleteResourcePolicy",
        input: &schema::DeleteResourcePolicyRequest,
        output: &schema::DeleteResourcePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalServiceError,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
        ],
    },
    crate::Operation {
        name: "DeleteSecret",
        input: &schema::DeleteSecretRequest,
        output: &schema::DeleteSecretResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "DescribeSecret",
        input: &schema::DescribeSecretRequest,
        output: &schema::DescribeSecretResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalServiceError,
            &error::InvalidParameterException,
        ],
    },
    crate::Operation {
        name: "DisassociateCrossAccountReplica",
        input: &schema::DisassociateCrossAccountReplicaRequest,
        output: &schema::DisassociateCrossAccountReplicaResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "GetRandomPassword",
        input: &schema::GetRandomPasswordRequest,
        output: &schema::GetRandomPasswordResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "GetResourcePolicy",
        input: &schema::GetResourcePolicyRequest,
        output: &schema::GetResourcePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalServiceError,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
        ],
    },
    crate::Operation {
        name: "GetSecretValue",
        input: &schema::GetSecretValueRequest,
        output: &schema::GetSecretValueResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::DecryptionFailure,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "ListResourcePolicies",
        input: &schema::ListResourcePoliciesRequest,
        output: &schema::ListResourcePoliciesResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidNextTokenException,
            &error::InternalServiceError,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
        ],
    },
    crate::Operation {
        name: "ListSecretVersionIds",
        input: &schema::ListSecretVersionIdsRequest,
        output: &schema::ListSecretVersionIdsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidNextTokenException,
            &error::ResourceNotFoundException,
            &error::InternalServiceError,
            &error::InvalidParameterException,
        ],
    },
    crate::Operation {
        name: "ListSecrets",
        input: &schema::ListSecretsRequest,
        output: &schema::ListSecretsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::InvalidNextTokenException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "PutResourcePolicy",
        input: &schema::PutResourcePolicyRequest,
        output: &schema::PutResourcePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::MalformedPolicyDocumentException,
            &error::ResourceNotFoundException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
            &error::InvalidRequestException,
            &error::PublicPolicyException,
        ],
    },
    crate::Operation {
        name: "PutSecretValue",
        input: &schema::PutSecretValueRequest,
        output: &schema::PutSecretValueResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::LimitExceededException,
            &error::EncryptionFailure,
            &error::ResourceExistsException,
            &error::ResourceNotFoundException,
            &error::InternalServiceError,
            &error::DecryptionFailure,
        ],
    },
    crate::Operation {
        name: "RemoveRegionsFromReplication",
        input: &schema::RemoveRegionsFromReplicationRequest,
        output: &schema::RemoveRegionsFromReplicationResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "ReplicateSecretToRegions",
        input: &schema::ReplicateSecretToRegionsRequest,
        output: &schema::ReplicateSecretToRegionsResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "RestoreSecret",
        input: &schema::RestoreSecretRequest,
        output: &schema::RestoreSecretResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "RotateSecret",
        input: &schema::RotateSecretRequest,
        output: &schema::RotateSecretResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
            &error::InvalidRequestException,
        ],
    },
    crate::Operation {
        name: "StopReplicationToReplica",
        input: &schema::StopReplicationToReplicaRequest,
        output: &schema::StopReplicationToReplicaResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "TagResource",
        input: &schema::TagResourceRequest,
        output: &schema::TagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "UntagResource",
        input: &schema::UntagResourceRequest,
        output: &schema::UntagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidRequestException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "UpdateSecret",
        input: &schema::UpdateSecretRequest,
        output: &schema::UpdateSecretResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::LimitExceededException,
            &error::EncryptionFailure,
            &error::ResourceExistsException,
            &error::ResourceNotFoundException,
            &error::MalformedPolicyDocumentException,
            &error::InternalServiceError,
            &error::PreconditionNotMetException,
            &error::DecryptionFailure,
        ],
    },
    crate::Operation {
        name: "UpdateSecretVersionStage",
        input: &schema::UpdateSecretVersionStageRequest,
        output: &schema::UpdateSecretVersionStageResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InvalidParameterException,
            &error::InvalidRequestException,
            &error::LimitExceededException,
            &error::InternalServiceError,
        ],
    },
    crate::Operation {
        name: "ValidateResourcePolicy",
        input: &schema::ValidateResourcePolicyRequest,
        output: &schema::ValidateResourcePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::MalformedPolicyDocumentException,
            &error::ResourceNotFoundException,
            &error::InvalidParameterException,
            &error::InternalServiceError,
            &error::InvalidRequestException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct AssociateCrossAccountReplica;
    impl crate::Op for AssociateCrossAccountReplica {
        type Input = super::AssociateCrossAccountReplicaRequest;
        type Output = super::AssociateCrossAccountReplicaResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct BatchGetSecretValue;
    impl crate::Op for BatchGetSecretValue {
        type Input = super::BatchGetSecretValueRequest;
        type Output = super::BatchGetSecretValueResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct CancelRotateSecret;
    impl crate::Op for CancelRotateSecret {
        type Input = super::CancelRotateSecretRequest;
        type Output = super::CancelRotateSecretResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct CreateSecret;
    impl crate::Op for CreateSecret {
        type Input = super::CreateSecretRequest;
        type Output = super::CreateSecretResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct DeleteResourcePolicy;
    impl crate::Op for DeleteResourcePolicy {
        type Input = super::DeleteResourcePolicyRequest;
        type Output = super::DeleteResourcePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct DeleteSecret;
    impl crate::Op for DeleteSecret {
        type Input = super::DeleteSecretRequest;
        type Output = super::DeleteSecretResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct DescribeSecret;
    impl crate::Op for DescribeSecret {
        type Input = super::DescribeSecretRequest;
        type Output = super::DescribeSecretResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct DisassociateCrossAccountReplica;
    impl crate::Op for DisassociateCrossAccountReplica {
        type Input = super::DisassociateCrossAccountReplicaRequest;
        type Output = super::DisassociateCrossAccountReplicaResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct GetRandomPassword;
    impl crate::Op for GetRandomPassword {
        type Input = super::GetRandomPasswordRequest;
        type Output = super::GetRandomPasswordResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct GetResourcePolicy;
    impl crate::Op for GetResourcePolicy {
        type Input = super::GetResourcePolicyRequest;
        type Output = super::GetResourcePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct GetSecretValue;
    impl crate::Op for GetSecretValue {
        type Input = super::GetSecretValueRequest;
        type Output = super::GetSecretValueResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct ListResourcePolicies;
    impl crate::Op for ListResourcePolicies {
        type Input = super::ListResourcePoliciesRequest;
        type Output = super::ListResourcePoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct ListSecretVersionIds;
    impl crate::Op for ListSecretVersionIds {
        type Input = super::ListSecretVersionIdsRequest;
        type Output = super::ListSecretVersionIdsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct ListSecrets;
    impl crate::Op for ListSecrets {
        type Input = super::ListSecretsRequest;
        type Output = super::ListSecretsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct PutResourcePolicy;
    impl crate::Op for PutResourcePolicy {
        type Input = super::PutResourcePolicyRequest;
        type Output = super::PutResourcePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct PutSecretValue;
    impl crate::Op for PutSecretValue {
        type Input = super::PutSecretValueRequest;
        type Output = super::PutSecretValueResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct RemoveRegionsFromReplication;
    impl crate::Op for RemoveRegionsFromReplication {
        type Input = super::RemoveRegionsFromReplicationRequest;
        type Output = super::RemoveRegionsFromReplicationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct ReplicateSecretToRegions;
    impl crate::Op for ReplicateSecretToRegions {
        type Input = super::ReplicateSecretToRegionsRequest;
        type Output = super::ReplicateSecretToRegionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct RestoreSecret;
    impl crate::Op for RestoreSecret {
        type Input = super::RestoreSecretRequest;
        type Output = super::RestoreSecretResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct RotateSecret;
    impl crate::Op for RotateSecret {
        type Input = super::RotateSecretRequest;
        type Output = super::RotateSecretResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct StopReplicationToReplica;
    impl crate::Op for StopReplicationToReplica {
        type Input = super::StopReplicationToReplicaRequest;
        type Output = super::StopReplicationToReplicaResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct TagResource;
    impl crate::Op for TagResource {
        type Input = super::TagResourceRequest;
        type Output = super::TagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct UntagResource;
    impl crate::Op for UntagResource {
        type Input = super::UntagResourceRequest;
        type Output = super::UntagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct UpdateSecret;
    impl crate::Op for UpdateSecret {
        type Input = super::UpdateSecretRequest;
        type Output = super::UpdateSecretResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct UpdateSecretVersionStage;
    impl crate::Op for UpdateSecretVersionStage {
        type Input = super::UpdateSecretVersionStageRequest;
        type Output = super::UpdateSecretVersionStageResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct ValidateResourcePolicy;
    impl crate::Op for ValidateResourcePolicy {
        type Input = super::ValidateResourcePolicyRequest;
        type Output = super::ValidateResourcePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static DecryptionFailure: crate::ErrorShape =
        crate::ErrorShape { shape: "DecryptionFailure", code: "DecryptionFailure", status: 400 };
    pub static EncryptionFailure: crate::ErrorShape =
        crate::ErrorShape { shape: "EncryptionFailure", code: "EncryptionFailure", status: 400 };
    pub static InternalServiceError: crate::ErrorShape = crate::ErrorShape {
        shape: "InternalServiceError",
        code: "InternalServiceError",
        status: 500,
    };
    pub static InvalidNextTokenException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidNextTokenException",
        code: "InvalidNextTokenException",
        status: 400,
    };
    pub static InvalidParameterException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidParameterException",
        code: "InvalidParameterException",
        status: 400,
    };
    pub static InvalidRequestException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidRequestException",
        code: "InvalidRequestException",
        status: 400,
    };
    pub static LimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
    };
    pub static MalformedPolicyDocumentException: crate::ErrorShape = crate::ErrorShape {
        shape: "MalformedPolicyDocumentException",
        code: "MalformedPolicyDocumentException",
        status: 400,
    };
    pub static PreconditionNotMetException: crate::ErrorShape = crate::ErrorShape {
        shape: "PreconditionNotMetException",
        code: "PreconditionNotMetException",
        status: 400,
    };
    pub static PublicPolicyException: crate::ErrorShape = crate::ErrorShape {
        shape: "PublicPolicyException",
        code: "PublicPolicyException",
        status: 400,
    };
    pub static ResourceExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceExistsException",
        code: "ResourceExistsException",
        status: 400,
    };
    pub static ResourceNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &DecryptionFailure,
        &EncryptionFailure,
        &InternalServiceError,
        &InvalidNextTokenException,
        &InvalidParameterException,
        &InvalidRequestException,
        &LimitExceededException,
        &MalformedPolicyDocumentException,
        &PreconditionNotMetException,
        &PublicPolicyException,
        &ResourceExistsException,
        &ResourceNotFoundException,
    ];
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct APIErrorType {
    pub secret_id: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl crate::Value for APIErrorType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::APIErrorType)?;
        while let Some((member, kind)) = input.member(&schema::APIErrorType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { secret_id: v0, error_code: v1, message: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::APIErrorType);
        members.optional(0, &self.secret_id);
        members.optional(1, &self.error_code);
        members.optional(2, &self.message);
        members.close();
    }
}

shape!(APIErrorType, schema::APIErrorType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateCrossAccountReplicaRequest {
    pub secret_id: String,
    pub cross_account_replica_arn: String,
    pub replica_restriction: Option<ReplicaRestrictionType>,
    pub replication_role_arn: Option<String>,
}

impl crate::Value for AssociateCrossAccountReplicaRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::AssociateCrossAccountReplicaRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::AssociateCrossAccountReplicaRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            secret_id: v0,
            cross_account_replica_arn: v1,
            replica_restriction: v2,
            replication_role_arn: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssociateCrossAccountReplicaRequest);
        members.required(0, &self.secret_id);
        members.required(1, &self.cross_account_replica_arn);
        members.optional(2, &self.replica_restriction);
        members.optional(3, &self.replication_role_arn);
        members.close();
    }
}

shape!(AssociateCrossAccountReplicaRequest, schema::AssociateCrossAccountReplicaRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateCrossAccountReplicaResponse {
    pub arn: Option<String>,
    pub cross_account_replica_arn: Option<String>,
    pub replication_status: Option<StatusType>,
}

impl crate::Value for AssociateCrossAccountReplicaResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AssociateCrossAccountReplicaResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::AssociateCrossAccountReplicaResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, cross_account_replica_arn: v1, replication_status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssociateCrossAccountReplicaResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.cross_account_replica_arn);
        members.optional(2, &self.replication_status);
        members.close();
    }
}

shape!(AssociateCrossAccountReplicaResponse, schema::AssociateCrossAccountReplicaResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetSecretValueRequest {
    pub secret_id_list: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for BatchGetSecretValueRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::BatchGetSecretValueRequest)?;
        while let Some((member, kind)) = input.member(&schema::BatchGetSecretValueRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { secret_id_list: v0, filters: v1, max_results: v2, next_token: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchGetSecretValueRequest);
        members.optional(0, &self.secret_id_list);
        members.optional(1, &self.filters);
        members.optional(2, &self.max_results);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(BatchGetSecretValueRequest, schema::BatchGetSecretValueRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetSecretValueResponse {
    pub secret_values: Option<Vec<SecretValueEntry>>,
    pub next_token: Option<String>,
    pub errors: Option<Vec<APIErrorType>>,
}

impl crate::Value for BatchGetSecretValueResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::BatchGetSecretValueResponse)?;
        while let Some((member, kind)) = input.member(&schema::BatchGetSecretValueResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { secret_values: v0, next_token: v1, errors: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchGetSecretValueResponse);
        members.optional(0, &self.secret_values);
        members.optional(1, &self.next_token);
        members.optional(2, &self.errors);
        members.close();
    }
}

shape!(BatchGetSecretValueResponse, schema::BatchGetSecretValueResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelRotateSecretRequest {
    pub secret_id: String,
}

impl crate::Value for CancelRotateSecretRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CancelRotateSecretRequest)?;
        while let Some((member, kind)) = input.member(&schema::CancelRotateSecretRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CancelRotateSecretRequest);
        members.required(0, &self.secret_id);
        members.close();
    }
}

shape!(CancelRotateSecretRequest, schema::CancelRotateSecretRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelRotateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl crate::Value for CancelRotateSecretResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CancelRotateSecretResponse)?;
        while let Some((member, kind)) = input.member(&schema::CancelRotateSecretResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1, version_id: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CancelRotateSecretResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.version_id);
        members.close();
    }
}

shape!(CancelRotateSecretResponse, schema::CancelRotateSecretResponse);

#[derive(Clone, PartialEq, Default)]
pub struct CreateSecretRequest {
    pub name: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    pub force_overwrite_replica_secret: Option<bool>,
    pub r#type: Option<String>,
    pub cross_account_primary_arn: Option<String>,
}

impl std::fmt::Debug for CreateSecretRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateSecretRequest")
            .field("name", &self.name)
            .field("client_request_token", &self.client_request_token)
            .field("description", &self.description)
            .field("kms_key_id", &self.kms_key_id)
            .field("secret_binary", &format_args!("***"))
            .field("secret_string", &format_args!("***"))
            .field("tags", &self.tags)
            .field("add_replica_regions", &self.add_replica_regions)
            .field("force_overwrite_replica_secret", &self.force_overwrite_replica_secret)
            .field("type", &self.r#type)
            .field("cross_account_primary_arn", &self.cross_account_primary_arn)
            .finish()
    }
}

impl crate::Value for CreateSecretRequest {
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
        input.open(&schema::CreateSecretRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateSecretRequest)? {
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            client_request_token: v1,
            description: v2,
            kms_key_id: v3,
            secret_binary: v4,
            secret_string: v5,
            tags: v6,
            add_replica_regions: v7,
            force_overwrite_replica_secret: v8,
            r#type: v9,
            cross_account_primary_arn: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateSecretRequest);
        members.required(0, &self.name);
        members.optional(1, &self.client_request_token);
        members.optional(2, &self.description);
        members.optional(3, &self.kms_key_id);
        members.optional(4, &self.secret_binary);
        members.optional(5, &self.secret_string);
        members.optional(6, &self.tags);
        members.optional(7, &self.add_replica_regions);
        members.optional(8, &self.force_overwrite_replica_secret);
        members.optional(9, &self.r#type);
        members.optional(10, &self.cross_account_primary_arn);
        members.close();
    }
}

shape!(CreateSecretRequest, schema::CreateSecretRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

impl crate::Value for CreateSecretResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CreateSecretResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateSecretResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1, version_id: v2, replication_status: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateSecretResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.version_id);
        members.optional(3, &self.replication_status);
        members.close();
    }
}

shape!(CreateSecretResponse, schema::CreateSecretResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CrossAccountPrimaryType {
    pub primary_secret_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}

impl crate::Value for CrossAccountPrimaryType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CrossAccountPrimaryType)?;
        while let Some((member, kind)) = input.member(&schema::CrossAccountPrimaryType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { primary_secret_arn: v0, replication_status: v1, status_message: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CrossAccountPrimaryType);
        members.optional(0, &self.primary_secret_arn);
        members.optional(1, &self.replication_status);
        members.optional(2, &self.status_message);
        members.close();
    }
}

shape!(CrossAccountPrimaryType, schema::CrossAccountPrimaryType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CrossAccountReplicaEntry {
    pub replica_secret_arn: Option<String>,
    pub replication_role_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}

impl crate::Value for CrossAccountReplicaEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CrossAccountReplicaEntry)?;
        while let Some((member, kind)) = input.member(&schema::CrossAccountReplicaEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            replica_secret_arn: v0,
            replication_role_arn: v1,
            replication_status: v2,
            status_message: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CrossAccountReplicaEntry);
        members.optional(0, &self.replica_secret_arn);
        members.optional(1, &self.replication_role_arn);
        members.optional(2, &self.replication_status);
        members.optional(3, &self.status_message);
        members.close();
    }
}

shape!(CrossAccountReplicaEntry, schema::CrossAccountReplicaEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

impl crate::Value for DeleteResourcePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteResourcePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteResourcePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, policy_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteResourcePolicyRequest);
        members.required(0, &self.secret_id);
        members.optional(1, &self.policy_name);
        members.close();
    }
}

shape!(DeleteResourcePolicyRequest, schema::DeleteResourcePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

impl crate::Value for DeleteResourcePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeleteResourcePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteResourcePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1, policy_name: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteResourcePolicyResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.policy_name);
        members.close();
    }
}

shape!(DeleteResourcePolicyResponse, schema::DeleteResourcePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSecretRequest {
    pub secret_id: String,
    pub recovery_window_in_days: Option<i64>,
    pub force_delete_without_recovery: Option<bool>,
}

impl crate::Value for DeleteSecretRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeleteSecretRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSecretRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            secret_id: v0,
            recovery_window_in_days: v1,
            force_delete_without_recovery: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSecretRequest);
        members.required(0, &self.secret_id);
        members.optional(1, &self.recovery_window_in_days);
        members.optional(2, &self.force_delete_without_recovery);
        members.close();
    }
}

shape!(DeleteSecretRequest, schema::DeleteSecretRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub deletion_date: Option<crate::Timestamp>,
}

impl crate::Value for DeleteSecretResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeleteSecretResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSecretResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1, deletion_date: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSecretResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.deletion_date);
        members.close();
    }
}

shape!(DeleteSecretResponse, schema::DeleteSecretResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSecretRequest {
    pub secret_id: String,
}

impl crate::Value for DescribeSecretRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeSecretRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSecretRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSecretRequest);
        members.required(0, &self.secret_id);
        members.close();
    }
}

shape!(DescribeSecretRequest, schema::DescribeSecretRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<crate::Timestamp>,
    pub last_changed_date: Option<crate::Timestamp>,
    pub last_accessed_date: Option<crate::Timestamp>,
    pub deleted_date: Option<crate::Timestamp>,
    pub next_rotation_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub version_ids_to_stages: Option<std::collections::BTreeMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<crate::Timestamp>,
    pub primary_region: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub cross_account_primary: Option<CrossAccountPrimaryType>,
    pub cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>>,
}

impl crate::Value for DescribeSecretResponse {
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
        let mut v13 = None;
        let mut v14 = None;
        let mut v15 = None;
        let mut v16 = None;
        let mut v17 = None;
        let mut v18 = None;
        let mut v19 = None;
        let mut v20 = None;
        let mut v21 = None;
        let mut v22 = None;
        input.open(&schema::DescribeSecretResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSecretResponse)? {
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
                12 => v12 = crate::Value::read(input, kind)?,
                13 => v13 = crate::Value::read(input, kind)?,
                14 => v14 = crate::Value::read(input, kind)?,
                15 => v15 = crate::Value::read(input, kind)?,
                16 => v16 = crate::Value::read(input, kind)?,
                17 => v17 = crate::Value::read(input, kind)?,
                18 => v18 = crate::Value::read(input, kind)?,
                19 => v19 = crate::Value::read(input, kind)?,
                20 => v20 = crate::Value::read(input, kind)?,
                21 => v21 = crate::Value::read(input, kind)?,
                _ => v22 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            arn: v0,
            name: v1,
            r#type: v2,
            description: v3,
            kms_key_id: v4,
            rotation_enabled: v5,
            rotation_lambda_arn: v6,
            rotation_rules: v7,
            external_secret_rotation_metadata: v8,
            external_secret_rotation_role_arn: v9,
            last_rotated_date: v10,
            last_changed_date: v11,
            last_accessed_date: v12,
            deleted_date: v13,
            next_rotation_date: v14,
            tags: v15,
            version_ids_to_stages: v16,
            owning_service: v17,
            created_date: v18,
            primary_region: v19,
            replication_status: v20,
            cross_account_primary: v21,
            cross_account_replicas: v22,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSecretResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.r#type);
        members.optional(3, &self.description);
        members.optional(4, &self.kms_key_id);
        members.optional(5, &self.rotation_enabled);
        members.optional(6, &self.rotation_lambda_arn);
        members.optional(7, &self.rotation_rules);
        members.optional(8, &self.external_secret_rotation_metadata);
        members.optional(9, &self.external_secret_rotation_role_arn);
        members.optional(10, &self.last_rotated_date);
        members.optional(11, &self.last_changed_date);
        members.optional(12, &self.last_accessed_date);
        members.optional(13, &self.deleted_date);
        members.optional(14, &self.next_rotation_date);
        members.optional(15, &self.tags);
        members.optional(16, &self.version_ids_to_stages);
        members.optional(17, &self.owning_service);
        members.optional(18, &self.created_date);
        members.optional(19, &self.primary_region);
        members.optional(20, &self.replication_status);
        members.optional(21, &self.cross_account_primary);
        members.optional(22, &self.cross_account_replicas);
        members.close();
    }
}

shape!(DescribeSecretResponse, schema::DescribeSecretResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateCrossAccountReplicaRequest {
    pub secret_id: String,
    pub cross_account_replica_arn: String,
}

impl crate::Value for DisassociateCrossAccountReplicaRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DisassociateCrossAccountReplicaRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DisassociateCrossAccountReplicaRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, cross_account_replica_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DisassociateCrossAccountReplicaRequest);
        members.required(0, &self.secret_id);
        members.required(1, &self.cross_account_replica_arn);
        members.close();
    }
}

shape!(DisassociateCrossAccountReplicaRequest, schema::DisassociateCrossAccountReplicaRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateCrossAccountReplicaResponse {
    pub arn: Option<String>,
    pub cross_account_replica_arn: Option<String>,
}

impl crate::Value for DisassociateCrossAccountReplicaResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DisassociateCrossAccountReplicaResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DisassociateCrossAccountReplicaResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, cross_account_replica_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DisassociateCrossAccountReplicaResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.cross_account_replica_arn);
        members.close();
    }
}

shape!(DisassociateCrossAccountReplicaResponse, schema::DisassociateCrossAccountReplicaResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExternalSecretRotationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for ExternalSecretRotationMetadataItem {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ExternalSecretRotationMetadataItem)?;
        while let Some((member, kind)) =
            input.member(&schema::ExternalSecretRotationMetadataItem)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ExternalSecretRotationMetadataItem);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(ExternalSecretRotationMetadataItem, schema::ExternalSecretRotationMetadataItem);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    pub key: Option<FilterNameStringType>,
    pub values: Option<Vec<String>>,
}

impl crate::Value for Filter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Filter)?;
        while let Some((member, kind)) = input.member(&schema::Filter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Filter);
        members.optional(0, &self.key);
        members.optional(1, &self.values);
        members.close();
    }
}

shape!(Filter, schema::Filter);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterNameStringType {
    Description,
    Name,
    TagKey,
    TagValue,
    PrimaryRegion,
    OwningService,
    All,
}

texts!(
    FilterNameStringType,
    schema::FilterNameStringType,
    [
        Description = "description",
        Name = "name",
        TagKey = "tag-key",
        TagValue = "tag-value",
        PrimaryRegion = "primary-region",
        OwningService = "owning-service",
        All = "all",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRandomPasswordRequest {
    pub password_length: Option<i64>,
    pub exclude_characters: Option<String>,
    pub exclude_numbers: Option<bool>,
    pub exclude_punctuation: Option<bool>,
    pub exclude_uppercase: Option<bool>,
    pub exclude_lowercase: Option<bool>,
    pub include_space: Option<bool>,
    pub require_each_included_type: Option<bool>,
}

impl crate::Value for GetRandomPasswordRequest {
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
        input.open(&schema::GetRandomPasswordRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetRandomPasswordRequest)? {
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
        Ok(Some(Self {
            password_length: v0,
            exclude_characters: v1,
            exclude_numbers: v2,
            exclude_punctuation: v3,
            exclude_uppercase: v4,
            exclude_lowercase: v5,
            include_space: v6,
            require_each_included_type: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRandomPasswordRequest);
        members.optional(0, &self.password_length);
        members.optional(1, &self.exclude_characters);
        members.optional(2, &self.exclude_numbers);
        members.optional(3, &self.exclude_punctuation);
        members.optional(4, &self.exclude_uppercase);
        members.optional(5, &self.exclude_lowercase);
        members.optional(6, &self.include_space);
        members.optional(7, &self.require_each_included_type);
        members.close();
    }
}

shape!(GetRandomPasswordRequest, schema::GetRandomPasswordRequest);

#[derive(Clone, PartialEq, Default)]
pub struct GetRandomPasswordResponse {
    pub random_password: Option<String>,
}

impl std::fmt::Debug for GetRandomPasswordResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetRandomPasswordResponse")
            .field("random_password", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for GetRandomPasswordResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetRandomPasswordResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetRandomPasswordResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { random_password: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRandomPasswordResponse);
        members.optional(0, &self.random_password);
        members.close();
    }
}

shape!(GetRandomPasswordResponse, schema::GetRandomPasswordResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyRequest {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

impl crate::Value for GetResourcePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetResourcePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetResourcePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, policy_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetResourcePolicyRequest);
        members.required(0, &self.secret_id);
        members.optional(1, &self.policy_name);
        members.close();
    }
}

shape!(GetResourcePolicyRequest, schema::GetResourcePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub resource_policy: Option<String>,
    pub policy_name: Option<String>,
}

impl crate::Value for GetResourcePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetResourcePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetResourcePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1, resource_policy: v2, policy_name: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetResourcePolicyResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.resource_policy);
        members.optional(3, &self.policy_name);
        members.close();
    }
}

shape!(GetResourcePolicyResponse, schema::GetResourcePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSecretValueRequest {
    pub secret_id: String,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}

impl crate::Value for GetSecretValueRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetSecretValueRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetSecretValueRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, version_id: v1, version_stage: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetSecretValueRequest);
        members.required(0, &self.secret_id);
        members.optional(1, &self.version_id);
        members.optional(2, &self.version_stage);
        members.close();
    }
}

shape!(GetSecretValueRequest, schema::GetSecretValueRequest);

#[derive(Clone, PartialEq, Default)]
pub struct GetSecretValueResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<crate::Timestamp>,
}

impl std::fmt::Debug for GetSecretValueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetSecretValueResponse")
            .field("arn", &self.arn)
            .field("name", &self.name)
            .field("version_id", &self.version_id)
            .field("secret_binary", &format_args!("***"))
            .field("secret_string", &format_args!("***"))
            .field("version_stages", &self.version_stages)
            .field("created_date", &self.created_date)
            .finish()
    }
}

impl crate::Value for GetSecretValueResponse {
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
        input.open(&schema::GetSecretValueResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetSecretValueResponse)? {
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
        Ok(Some(Self {
            arn: v0,
            name: v1,
            version_id: v2,
            secret_binary: v3,
            secret_string: v4,
            version_stages: v5,
            created_date: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetSecretValueResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.version_id);
        members.optional(3, &self.secret_binary);
        members.optional(4, &self.secret_string);
        members.optional(5, &self.version_stages);
        members.optional(6, &self.created_date);
        members.close();
    }
}

shape!(GetSecretValueResponse, schema::GetSecretValueResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourcePoliciesRequest {
    pub secret_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for ListResourcePoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListResourcePoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListResourcePoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, max_results: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListResourcePoliciesRequest);
        members.required(0, &self.secret_id);
        members.optional(1, &self.max_results);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(ListResourcePoliciesRequest, schema::ListResourcePoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourcePoliciesResponse {
    pub resource_policies: Vec<ResourcePolicySummary>,
    pub next_token: Option<String>,
}

impl crate::Value for ListResourcePoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListResourcePoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListResourcePoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_policies: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListResourcePoliciesResponse);
        members.required(0, &self.resource_policies);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListResourcePoliciesResponse, schema::ListResourcePoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSecretVersionIdsRequest {
    pub secret_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_deprecated: Option<bool>,
}

impl crate::Value for ListSecretVersionIdsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListSecretVersionIdsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListSecretVersionIdsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, max_results: v1, next_token: v2, include_deprecated: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSecretVersionIdsRequest);
        members.required(0, &self.secret_id);
        members.optional(1, &self.max_results);
        members.optional(2, &self.next_token);
        members.optional(3, &self.include_deprecated);
        members.close();
    }
}

shape!(ListSecretVersionIdsRequest, schema::ListSecretVersionIdsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSecretVersionIdsResponse {
    pub versions: Option<Vec<SecretVersionsListEntry>>,
    pub next_token: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl crate::Value for ListSecretVersionIdsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListSecretVersionIdsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListSecretVersionIdsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { versions: v0, next_token: v1, arn: v2, name: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSecretVersionIdsResponse);
        members.optional(0, &self.versions);
        members.optional(1, &self.next_token);
        members.optional(2, &self.arn);
        members.optional(3, &self.name);
        members.close();
    }
}

shape!(ListSecretVersionIdsResponse, schema::ListSecretVersionIdsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSecretsRequest {
    pub include_planned_deletion: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<SortOrderType>,
    pub sort_by: Option<SortByType>,
}

impl crate::Value for ListSecretsRequest {
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
        input.open(&schema::ListSecretsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListSecretsRequest)? {
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
            include_planned_deletion: v0,
            max_results: v1,
            next_token: v2,
            filters: v3,
            sort_order: v4,
            sort_by: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSecretsRequest);
        members.optional(0, &self.include_planned_deletion);
        members.optional(1, &self.max_results);
        members.optional(2, &self.next_token);
        members.optional(3, &self.filters);
        members.optional(4, &self.sort_order);
        members.optional(5, &self.sort_by);
        members.close();
    }
}

shape!(ListSecretsRequest, schema::ListSecretsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSecretsResponse {
    pub secret_list: Option<Vec<SecretListEntry>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListSecretsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListSecretsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListSecretsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { secret_list: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSecretsResponse);
        members.optional(0, &self.secret_list);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListSecretsResponse, schema::ListSecretsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub secret_id: String,
    pub resource_policy: String,
    pub policy_name: Option<String>,
    pub block_public_policy: Option<bool>,
}

impl crate::Value for PutResourcePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PutResourcePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutResourcePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            secret_id: v0,
            resource_policy: v1,
            policy_name: v2,
            block_public_policy: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutResourcePolicyRequest);
        members.required(0, &self.secret_id);
        members.required(1, &self.resource_policy);
        members.optional(2, &self.policy_name);
        members.optional(3, &self.block_public_policy);
        members.close();
    }
}

shape!(PutResourcePolicyRequest, schema::PutResourcePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

impl crate::Value for PutResourcePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutResourcePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutResourcePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1, policy_name: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutResourcePolicyResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.policy_name);
        members.close();
    }
}

shape!(PutResourcePolicyResponse, schema::PutResourcePolicyResponse);

#[derive(Clone, PartialEq, Default)]
pub struct PutSecretValueRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub rotation_token: Option<String>,
}

impl std::fmt::Debug for PutSecretValueRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutSecretValueRequest")
            .field("secret_id", &self.secret_id)
            .field("client_request_token", &self.client_request_token)
            .field("secret_binary", &format_args!("***"))
            .field("secret_string", &format_args!("***"))
            .field("version_stages", &self.version_stages)
            .field("rotation_token", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for PutSecretValueRequest {
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
        input.open(&schema::PutSecretValueRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutSecretValueRequest)? {
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
            secret_id: v0,
            client_request_token: v1,
            secret_binary: v2,
            secret_string: v3,
            version_stages: v4,
            rotation_token: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutSecretValueRequest);
        members.required(0, &self.secret_id);
        members.optional(1, &self.client_request_token);
        members.optional(2, &self.secret_binary);
        members.optional(3, &self.secret_string);
        members.optional(4, &self.version_stages);
        members.optional(5, &self.rotation_token);
        members.close();
    }
}

shape!(PutSecretValueRequest, schema::PutSecretValueRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSecretValueResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

impl crate::Value for PutSecretValueResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PutSecretValueResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutSecretValueResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1, version_id: v2, version_stages: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutSecretValueResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.version_id);
        members.optional(3, &self.version_stages);
        members.close();
    }
}

shape!(PutSecretValueResponse, schema::PutSecretValueResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveRegionsFromReplicationRequest {
    pub secret_id: String,
    pub remove_replica_regions: Vec<String>,
}

impl crate::Value for RemoveRegionsFromReplicationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RemoveRegionsFromReplicationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::RemoveRegionsFromReplicationRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, remove_replica_regions: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveRegionsFromReplicationRequest);
        members.required(0, &self.secret_id);
        members.required(1, &self.remove_replica_regions);
        members.close();
    }
}

shape!(RemoveRegionsFromReplicationRequest, schema::RemoveRegionsFromReplicationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveRegionsFromReplicationResponse {
    pub arn: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

impl crate::Value for RemoveRegionsFromReplicationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RemoveRegionsFromReplicationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::RemoveRegionsFromReplicationResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, replication_status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveRegionsFromReplicationResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.replication_status);
        members.close();
    }
}

shape!(RemoveRegionsFromReplicationResponse, schema::RemoveRegionsFromReplicationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaRegionType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
}

impl crate::Value for ReplicaRegionType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ReplicaRegionType)?;
        while let Some((member, kind)) = input.member(&schema::ReplicaRegionType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { region: v0, kms_key_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicaRegionType);
        members.optional(0, &self.region);
        members.optional(1, &self.kms_key_id);
        members.close();
    }
}

shape!(ReplicaRegionType, schema::ReplicaRegionType);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicaRestrictionType {
    SameOrg,
    NoRestriction,
}

texts!(
    ReplicaRestrictionType,
    schema::ReplicaRestrictionType,
    [SameOrg = "SameOrg", NoRestriction = "NoRestriction",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicateSecretToRegionsRequest {
    pub secret_id: String,
    pub add_replica_regions: Vec<ReplicaRegionType>,
    pub force_overwrite_replica_secret: Option<bool>,
}

impl crate::Value for ReplicateSecretToRegionsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ReplicateSecretToRegionsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ReplicateSecretToRegionsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            secret_id: v0,
            add_replica_regions: v1,
            force_overwrite_replica_secret: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicateSecretToRegionsRequest);
        members.required(0, &self.secret_id);
        members.required(1, &self.add_replica_regions);
        members.optional(2, &self.force_overwrite_replica_secret);
        members.close();
    }
}

shape!(ReplicateSecretToRegionsRequest, schema::ReplicateSecretToRegionsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicateSecretToRegionsResponse {
    pub arn: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

impl crate::Value for ReplicateSecretToRegionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ReplicateSecretToRegionsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ReplicateSecretToRegionsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, replication_status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicateSecretToRegionsResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.replication_status);
        members.close();
    }
}

shape!(ReplicateSecretToRegionsResponse, schema::ReplicateSecretToRegionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationStatusType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub status_message: Option<String>,
    pub last_accessed_date: Option<crate::Timestamp>,
}

impl crate::Value for ReplicationStatusType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ReplicationStatusType)?;
        while let Some((member, kind)) = input.member(&schema::ReplicationStatusType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            region: v0,
            kms_key_id: v1,
            status: v2,
            status_message: v3,
            last_accessed_date: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicationStatusType);
        members.optional(0, &self.region);
        members.optional(1, &self.kms_key_id);
        members.optional(2, &self.status);
        members.optional(3, &self.status_message);
        members.optional(4, &self.last_accessed_date);
        members.close();
    }
}

shape!(ReplicationStatusType, schema::ReplicationStatusType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicySummary {
    pub policy_name: Option<String>,
}

impl crate::Value for ResourcePolicySummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ResourcePolicySummary)?;
        while let Some((member, kind)) = input.member(&schema::ResourcePolicySummary)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResourcePolicySummary);
        members.optional(0, &self.policy_name);
        members.close();
    }
}

shape!(ResourcePolicySummary, schema::ResourcePolicySummary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreSecretRequest {
    pub secret_id: String,
}

impl crate::Value for RestoreSecretRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RestoreSecretRequest)?;
        while let Some((member, kind)) = input.member(&schema::RestoreSecretRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RestoreSecretRequest);
        members.required(0, &self.secret_id);
        members.close();
    }
}

shape!(RestoreSecretRequest, schema::RestoreSecretRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl crate::Value for RestoreSecretResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RestoreSecretResponse)?;
        while let Some((member, kind)) = input.member(&schema::RestoreSecretResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RestoreSecretResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.close();
    }
}

shape!(RestoreSecretResponse, schema::RestoreSecretResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotateSecretRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub rotate_immediately: Option<bool>,
}

impl crate::Value for RotateSecretRequest {
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
        input.open(&schema::RotateSecretRequest)?;
        while let Some((member, kind)) = input.member(&schema::RotateSecretRequest)? {
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            secret_id: v0,
            client_request_token: v1,
            rotation_lambda_arn: v2,
            rotation_rules: v3,
            external_secret_rotation_metadata: v4,
            external_secret_rotation_role_arn: v5,
            rotate_immediately: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RotateSecretRequest);
        members.required(0, &self.secret_id);
        members.optional(1, &self.client_request_token);
        members.optional(2, &self.rotation_lambda_arn);
        members.optional(3, &self.rotation_rules);
        members.optional(4, &self.external_secret_rotation_metadata);
        members.optional(5, &self.external_secret_rotation_role_arn);
        members.optional(6, &self.rotate_immediately);
        members.close();
    }
}

shape!(RotateSecretRequest, schema::RotateSecretRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl crate::Value for RotateSecretResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RotateSecretResponse)?;
        while let Some((member, kind)) = input.member(&schema::RotateSecretResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1, version_id: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RotateSecretResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.version_id);
        members.close();
    }
}

shape!(RotateSecretResponse, schema::RotateSecretResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
}

impl crate::Value for RotationRulesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RotationRulesType)?;
        while let Some((member, kind)) = input.member(&schema::RotationRulesType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { automatically_after_days: v0, duration: v1, schedule_expression: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RotationRulesType);
        members.optional(0, &self.automatically_after_days);
        members.optional(1, &self.duration);
        members.optional(2, &self.schedule_expression);
        members.close();
    }
}

shape!(RotationRulesType, schema::RotationRulesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SecretListEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<crate::Timestamp>,
    pub last_changed_date: Option<crate::Timestamp>,
    pub last_accessed_date: Option<crate::Timestamp>,
    pub deleted_date: Option<crate::Timestamp>,
    pub next_rotation_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub secret_versions_to_stages: Option<std::collections::BTreeMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<crate::Timestamp>,
    pub primary_region: Option<String>,
}

impl crate::Value for SecretListEntry {
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
        let mut v13 = None;
        let mut v14 = None;
        let mut v15 = None;
        let mut v16 = None;
        let mut v17 = None;
        let mut v18 = None;
        let mut v19 = None;
        input.open(&schema::SecretListEntry)?;
        while let Some((member, kind)) = input.member(&schema::SecretListEntry)? {
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
                12 => v12 = crate::Value::read(input, kind)?,
                13 => v13 = crate::Value::read(input, kind)?,
                14 => v14 = crate::Value::read(input, kind)?,
                15 => v15 = crate::Value::read(input, kind)?,
                16 => v16 = crate::Value::read(input, kind)?,
                17 => v17 = crate::Value::read(input, kind)?,
                18 => v18 = crate::Value::read(input, kind)?,
                _ => v19 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            arn: v0,
            name: v1,
            r#type: v2,
            description: v3,
            kms_key_id: v4,
            rotation_enabled: v5,
            rotation_lambda_arn: v6,
            rotation_rules: v7,
            external_secret_rotation_metadata: v8,
            external_secret_rotation_role_arn: v9,
            last_rotated_date: v10,
            last_changed_date: v11,
            last_accessed_date: v12,
            deleted_date: v13,
            next_rotation_date: v14,
            tags: v15,
            secret_versions_to_stages: v16,
            owning_service: v17,
            created_date: v18,
            primary_region: v19,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SecretListEntry);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.r#type);
        members.optional(3, &self.description);
        members.optional(4, &self.kms_key_id);
        members.optional(5, &self.rotation_enabled);
        members.optional(6, &self.rotation_lambda_arn);
        members.optional(7, &self.rotation_rules);
        members.optional(8, &self.external_secret_rotation_metadata);
        members.optional(9, &self.external_secret_rotation_role_arn);
        members.optional(10, &self.last_rotated_date);
        members.optional(11, &self.last_changed_date);
        members.optional(12, &self.last_accessed_date);
        members.optional(13, &self.deleted_date);
        members.optional(14, &self.next_rotation_date);
        members.optional(15, &self.tags);
        members.optional(16, &self.secret_versions_to_stages);
        members.optional(17, &self.owning_service);
        members.optional(18, &self.created_date);
        members.optional(19, &self.primary_region);
        members.close();
    }
}

shape!(SecretListEntry, schema::SecretListEntry);

#[derive(Clone, PartialEq, Default)]
pub struct SecretValueEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<crate::Timestamp>,
}

impl std::fmt::Debug for SecretValueEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SecretValueEntry")
            .field("arn", &self.arn)
            .field("name", &self.name)
            .field("version_id", &self.version_id)
            .field("secret_binary", &format_args!("***"))
            .field("secret_string", &format_args!("***"))
            .field("version_stages", &self.version_stages)
            .field("created_date", &self.created_date)
            .finish()
    }
}

impl crate::Value for SecretValueEntry {
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
        input.open(&schema::SecretValueEntry)?;
        while let Some((member, kind)) = input.member(&schema::SecretValueEntry)? {
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
        Ok(Some(Self {
            arn: v0,
            name: v1,
            version_id: v2,
            secret_binary: v3,
            secret_string: v4,
            version_stages: v5,
            created_date: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SecretValueEntry);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.version_id);
        members.optional(3, &self.secret_binary);
        members.optional(4, &self.secret_string);
        members.optional(5, &self.version_stages);
        members.optional(6, &self.created_date);
        members.close();
    }
}

shape!(SecretValueEntry, schema::SecretValueEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SecretVersionsListEntry {
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub last_accessed_date: Option<crate::Timestamp>,
    pub created_date: Option<crate::Timestamp>,
    pub kms_key_ids: Option<Vec<String>>,
}

impl crate::Value for SecretVersionsListEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::SecretVersionsListEntry)?;
        while let Some((member, kind)) = input.member(&schema::SecretVersionsListEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            version_id: v0,
            version_stages: v1,
            last_accessed_date: v2,
            created_date: v3,
            kms_key_ids: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SecretVersionsListEntry);
        members.optional(0, &self.version_id);
        members.optional(1, &self.version_stages);
        members.optional(2, &self.last_accessed_date);
        members.optional(3, &self.created_date);
        members.optional(4, &self.kms_key_ids);
        members.close();
    }
}

shape!(SecretVersionsListEntry, schema::SecretVersionsListEntry);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortByType {
    CreatedDate,
    LastAccessedDate,
    LastChangedDate,
    Name,
}

texts!(
    SortByType,
    schema::SortByType,
    [
        CreatedDate = "created-date",
        LastAccessedDate = "last-accessed-date",
        LastChangedDate = "last-changed-date",
        Name = "name",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortOrderType {
    Asc,
    Desc,
}

texts!(SortOrderType, schema::SortOrderType, [Asc = "asc", Desc = "desc",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusType {
    InSync,
    Failed,
    InProgress,
    Pending,
    Detached,
}

texts!(
    StatusType,
    schema::StatusType,
    [
        InSync = "InSync",
        Failed = "Failed",
        InProgress = "InProgress",
        Pending = "Pending",
        Detached = "Detached",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopReplicationToReplicaRequest {
    pub secret_id: String,
}

impl crate::Value for StopReplicationToReplicaRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::StopReplicationToReplicaRequest)?;
        while let Some((member, kind)) = input.member(&schema::StopReplicationToReplicaRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StopReplicationToReplicaRequest);
        members.required(0, &self.secret_id);
        members.close();
    }
}

shape!(StopReplicationToReplicaRequest, schema::StopReplicationToReplicaRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopReplicationToReplicaResponse {
    pub arn: Option<String>,
}

impl crate::Value for StopReplicationToReplicaResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::StopReplicationToReplicaResponse)?;
        while let Some((member, kind)) = input.member(&schema::StopReplicationToReplicaResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StopReplicationToReplicaResponse);
        members.optional(0, &self.arn);
        members.close();
    }
}

shape!(StopReplicationToReplicaResponse, schema::StopReplicationToReplicaResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
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
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Tag);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(Tag, schema::Tag);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub secret_id: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagResourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagResourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagResourceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagResourceRequest);
        members.required(0, &self.secret_id);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagResourceRequest, schema::TagResourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub secret_id: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagResourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagResourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagResourceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagResourceRequest);
        members.required(0, &self.secret_id);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagResourceRequest, schema::UntagResourceRequest);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSecretRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub r#type: Option<String>,
}

impl std::fmt::Debug for UpdateSecretRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateSecretRequest")
            .field("secret_id", &self.secret_id)
            .field("client_request_token", &self.client_request_token)
            .field("description", &self.description)
            .field("kms_key_id", &self.kms_key_id)
            .field("secret_binary", &format_args!("***"))
            .field("secret_string", &format_args!("***"))
            .field("type", &self.r#type)
            .finish()
    }
}

impl crate::Value for UpdateSecretRequest {
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
        input.open(&schema::UpdateSecretRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateSecretRequest)? {
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            secret_id: v0,
            client_request_token: v1,
            description: v2,
            kms_key_id: v3,
            secret_binary: v4,
            secret_string: v5,
            r#type: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateSecretRequest);
        members.required(0, &self.secret_id);
        members.optional(1, &self.client_request_token);
        members.optional(2, &self.description);
        members.optional(3, &self.kms_key_id);
        members.optional(4, &self.secret_binary);
        members.optional(5, &self.secret_string);
        members.optional(6, &self.r#type);
        members.close();
    }
}

shape!(UpdateSecretRequest, schema::UpdateSecretRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl crate::Value for UpdateSecretResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateSecretResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateSecretResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1, version_id: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateSecretResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.version_id);
        members.close();
    }
}

shape!(UpdateSecretResponse, schema::UpdateSecretResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSecretVersionStageRequest {
    pub secret_id: String,
    pub version_stage: String,
    pub remove_from_version_id: Option<String>,
    pub move_to_version_id: Option<String>,
}

impl crate::Value for UpdateSecretVersionStageRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UpdateSecretVersionStageRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateSecretVersionStageRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            secret_id: v0,
            version_stage: v1,
            remove_from_version_id: v2,
            move_to_version_id: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateSecretVersionStageRequest);
        members.required(0, &self.secret_id);
        members.required(1, &self.version_stage);
        members.optional(2, &self.remove_from_version_id);
        members.optional(3, &self.move_to_version_id);
        members.close();
    }
}

shape!(UpdateSecretVersionStageRequest, schema::UpdateSecretVersionStageRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSecretVersionStageResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl crate::Value for UpdateSecretVersionStageResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateSecretVersionStageResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateSecretVersionStageResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateSecretVersionStageResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.close();
    }
}

shape!(UpdateSecretVersionStageResponse, schema::UpdateSecretVersionStageResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateResourcePolicyRequest {
    pub secret_id: Option<String>,
    pub resource_policy: String,
}

impl crate::Value for ValidateResourcePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ValidateResourcePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::ValidateResourcePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { secret_id: v0, resource_policy: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ValidateResourcePolicyRequest);
        members.optional(0, &self.secret_id);
        members.required(1, &self.resource_policy);
        members.close();
    }
}

shape!(ValidateResourcePolicyRequest, schema::ValidateResourcePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateResourcePolicyResponse {
    pub policy_validation_passed: Option<bool>,
    pub validation_errors: Option<Vec<ValidationErrorsEntry>>,
}

impl crate::Value for ValidateResourcePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ValidateResourcePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::ValidateResourcePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_validation_passed: v0, validation_errors: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ValidateResourcePolicyResponse);
        members.optional(0, &self.policy_validation_passed);
        members.optional(1, &self.validation_errors);
        members.close();
    }
}

shape!(ValidateResourcePolicyResponse, schema::ValidateResourcePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationErrorsEntry {
    pub check_name: Option<String>,
    pub error_message: Option<String>,
}

impl crate::Value for ValidationErrorsEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ValidationErrorsEntry)?;
        while let Some((member, kind)) = input.member(&schema::ValidationErrorsEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { check_name: v0, error_message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ValidationErrorsEntry);
        members.optional(0, &self.check_name);
        members.optional(1, &self.error_message);
        members.close();
    }
}

shape!(ValidationErrorsEntry, schema::ValidationErrorsEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

impl crate::Value for TagResourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagResourceResponse)?;
        while input.member(&schema::TagResourceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagResourceResponse);
        members.close();
    }
}

shape!(TagResourceResponse, schema::TagResourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

impl crate::Value for UntagResourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagResourceResponse)?;
        while input.member(&schema::UntagResourceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagResourceResponse);
        members.close();
    }
}

shape!(UntagResourceResponse, schema::UntagResourceResponse);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static APIErrorListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&APIErrorType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static APIErrorType: crate::schema::Structure = crate::schema::Structure {
        name: "APIErrorType",
        union: false,
        members: &[
            crate::schema::Member::optional("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional("ErrorCode", crate::schema::Kind::Text(&ErrorCode)),
            crate::schema::Member::optional("Message", crate::schema::Kind::Text(&ErrorMessage)),
        ],
    };
    pub static AddReplicaRegionListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ReplicaRegionType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), None),
    };
    pub static AssociateCrossAccountReplicaRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AssociateCrossAccountReplicaRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "SecretId",
                    crate::schema::Kind::Text(&SecretIdType),
                ),
                crate::schema::Member::required(
                    "CrossAccountReplicaARN",
                    crate::schema::Kind::Text(&SecretARNType),
                ),
                crate::schema::Member::optional(
                    "ReplicaRestriction",
                    crate::schema::Kind::Text(&ReplicaRestrictionType),
                ),
                crate::schema::Member::optional(
                    "ReplicationRoleARN",
                    crate::schema::Kind::Text(&RoleARNType),
                ),
            ],
        };
    pub static AssociateCrossAccountReplicaResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "AssociateCrossAccountReplicaResponse",
            union: false,
            members: &[
                crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
                crate::schema::Member::optional(
                    "CrossAccountReplicaARN",
                    crate::schema::Kind::Text(&SecretARNType),
                ),
                crate::schema::Member::optional(
                    "ReplicationStatus",
                    crate::schema::Kind::Text(&StatusType),
                ),
            ],
        };
    pub static BatchGetSecretValueRequest: crate::schema::Structure = crate::schema::Structure {
        name: "BatchGetSecretValueRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SecretIdList",
                crate::schema::Kind::List(&SecretIdListType),
            ),
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FiltersListType)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(20))),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextTokenType)),
        ],
    };
    pub static BatchGetSecretValueResponse: crate::schema::Structure = crate::schema::Structure {
        name: "BatchGetSecretValueResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SecretValues",
                crate::schema::Kind::List(&SecretValuesType),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextTokenType)),
            crate::schema::Member::optional("Errors", crate::schema::Kind::List(&APIErrorListType)),
        ],
    };
    pub static CancelRotateSecretRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CancelRotateSecretRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "SecretId",
            crate::schema::Kind::Text(&SecretIdType),
        )],
    };
    pub static CancelRotateSecretResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CancelRotateSecretResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&SecretVersionIdType),
            ),
        ],
    };
    pub static ClientRequestTokenType: crate::schema::Text = crate::schema::Text::new(
        "ClientRequestTokenType",
        crate::schema::Length::new(Some(32), Some(64)),
        None,
    );
    pub static CreateSecretRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateSecretRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&NameType)),
            crate::schema::Member::optional(
                "ClientRequestToken",
                crate::schema::Kind::Text(&ClientRequestTokenType),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&DescriptionType),
            ),
            crate::schema::Member::optional("KmsKeyId", crate::schema::Kind::Text(&KmsKeyIdType)),
            crate::schema::Member::optional(
                "SecretBinary",
                crate::schema::Kind::Blob(crate::schema::Length::new(Some(1), Some(65536))),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "SecretString",
                crate::schema::Kind::Text(&SecretStringType),
            )
            .sensitive(),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional(
                "AddReplicaRegions",
                crate::schema::Kind::List(&AddReplicaRegionListType),
            ),
            crate::schema::Member::optional(
                "ForceOverwriteReplicaSecret",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&MedeaTypeType)),
            crate::schema::Member::optional(
                "CrossAccountPrimaryARN",
                crate::schema::Kind::Text(&SecretARNType),
            ),
        ],
    };
    pub static CreateSecretResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateSecretResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&SecretVersionIdType),
            ),
            crate::schema::Member::optional(
                "ReplicationStatus",
                crate::schema::Kind::List(&ReplicationStatusListType),
            ),
        ],
    };
    pub static CrossAccountPrimaryType: crate::schema::Structure = crate::schema::Structure {
        name: "CrossAccountPrimaryType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PrimarySecretARN",
                crate::schema::Kind::Text(&SecretARNType),
            ),
            crate::schema::Member::optional(
                "ReplicationStatus",
                crate::schema::Kind::Text(&StatusType),
            ),
            crate::schema::Member::optional(
                "StatusMessage",
                crate::schema::Kind::Text(&StatusMessageType),
            ),
        ],
    };
    pub static CrossAccountReplicaEntry: crate::schema::Structure = crate::schema::Structure {
        name: "CrossAccountReplicaEntry",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ReplicaSecretARN",
                crate::schema::Kind::Text(&SecretARNType),
            ),
            crate::schema::Member::optional(
                "ReplicationRoleARN",
                crate::schema::Kind::Text(&RoleARNType),
            ),
            crate::schema::Member::optional(
                "ReplicationStatus",
                crate::schema::Kind::Text(&StatusType),
            ),
            crate::schema::Member::optional(
                "StatusMessage",
                crate::schema::Kind::Text(&StatusMessageType),
            ),
        ],
    };
    pub static CrossAccountReplicaListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&CrossAccountReplicaEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static DeleteResourcePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteResourcePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&ResourcePolicyNameType),
            ),
        ],
    };
    pub static DeleteResourcePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteResourcePolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&NameType)),
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&ResourcePolicyNameType),
            ),
        ],
    };
    pub static DeleteSecretRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteSecretRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional(
                "RecoveryWindowInDays",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ForceDeleteWithoutRecovery",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static DeleteSecretResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteSecretResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional("DeletionDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DescribeSecretRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeSecretRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "SecretId",
            crate::schema::Kind::Text(&SecretIdType),
        )],
    };
    pub static DescribeSecretResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeSecretResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&MedeaTypeType)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&DescriptionType),
            ),
            crate::schema::Member::optional("KmsKeyId", crate::schema::Kind::Text(&KmsKeyIdType)),
            crate::schema::Member::optional("RotationEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "RotationLambdaARN",
                crate::schema::Kind::Text(&RotationLambdaARNType),
            ),
            crate::schema::Member::optional(
                "RotationRules",
                crate::schema::Kind::Structure(&RotationRulesType),
            ),
            crate::schema::Member::optional(
                "ExternalSecretRotationMetadata",
                crate::schema::Kind::List(&ExternalSecretRotationMetadataType),
            ),
            crate::schema::Member::optional(
                "ExternalSecretRotationRoleArn",
                crate::schema::Kind::Text(&RoleARNType),
            ),
            crate::schema::Member::optional("LastRotatedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastChangedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastAccessedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("DeletedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("NextRotationDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional(
                "VersionIdsToStages",
                crate::schema::Kind::Map(&SecretVersionsToStagesMapType),
            ),
            crate::schema::Member::optional(
                "OwningService",
                crate::schema::Kind::Text(&OwningServiceType),
            ),
            crate::schema::Member::optional("CreatedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "PrimaryRegion",
                crate::schema::Kind::Text(&RegionType),
            ),
            crate::schema::Member::optional(
                "ReplicationStatus",
                crate::schema::Kind::List(&ReplicationStatusListType),
            ),
            crate::schema::Member::optional(
                "CrossAccountPrimary",
                crate::schema::Kind::Structure(&CrossAccountPrimaryType),
            ),
            crate::schema::Member::optional(
                "CrossAccountReplicas",
                crate::schema::Kind::List(&CrossAccountReplicaListType),
            ),
        ],
    };
    pub static DescriptionType: crate::schema::Text = crate::schema::Text::new(
        "DescriptionType",
        crate::schema::Length::new(None, Some(2048)),
        None,
    );
    pub static DisassociateCrossAccountReplicaRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisassociateCrossAccountReplicaRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "SecretId",
                    crate::schema::Kind::Text(&SecretIdType),
                ),
                crate::schema::Member::required(
                    "CrossAccountReplicaARN",
                    crate::schema::Kind::Text(&SecretARNType),
                ),
            ],
        };
    pub static DisassociateCrossAccountReplicaResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisassociateCrossAccountReplicaResponse",
            union: false,
            members: &[
                crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
                crate::schema::Member::optional(
                    "CrossAccountReplicaARN",
                    crate::schema::Kind::Text(&SecretARNType),
                ),
            ],
        };
    pub static DurationType: crate::schema::Text = crate::schema::Text::new(
        "DurationType",
        crate::schema::Length::new(Some(2), Some(3)),
        Some("[0-9]+h"),
    );
    pub static ErrorCode: crate::schema::Text =
        crate::schema::Text::new("ErrorCode", crate::schema::Length::ANY, None);
    pub static ErrorMessage: crate::schema::Text =
        crate::schema::Text::new("ErrorMessage", crate::schema::Length::ANY, None);
    pub static ExcludeCharactersType: crate::schema::Text = crate::schema::Text::new(
        "ExcludeCharactersType",
        crate::schema::Length::new(Some(0), Some(4096)),
        None,
    );
    pub static ExternalSecretRotationMetadataItem: crate::schema::Structure =
        crate::schema::Structure {
            name: "ExternalSecretRotationMetadataItem",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Key",
                    crate::schema::Kind::Text(&ExternalSecretRotationMetadataItemKeyType),
                ),
                crate::schema::Member::optional(
                    "Value",
                    crate::schema::Kind::Text(&ExternalSecretRotationMetadataItemValueType),
                ),
            ],
        };
    pub static ExternalSecretRotationMetadataItemKeyType: crate::schema::Text =
        crate::schema::Text::new(
            "ExternalSecretRotationMetadataItemKeyType",
            crate::schema::Length::new(Some(1), Some(256)),
            None,
        );
    pub static ExternalSecretRotationMetadataItemValueType: crate::schema::Text =
        crate::schema::Text::new(
            "ExternalSecretRotationMetadataItemValueType",
            crate::schema::Length::new(Some(1), Some(2048)),
            None,
        );
    pub static ExternalSecretRotationMetadataType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ExternalSecretRotationMetadataItem),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Filter: crate::schema::Structure = crate::schema::Structure {
        name: "Filter",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Key",
                crate::schema::Kind::Text(&FilterNameStringType),
            ),
            crate::schema::Member::optional(
                "Values",
                crate::schema::Kind::List(&FilterValuesStringList),
            ),
        ],
    };
    pub static FilterNameStringType: crate::schema::Text =
        crate::schema::Text::one_of("FilterNameStringType", super::FilterNameStringType::TEXTS);
    pub static FilterValueStringType: crate::schema::Text = crate::schema::Text::new(
        "FilterValueStringType",
        crate::schema::Length::new(None, Some(512)),
        Some("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$"),
    );
    pub static FilterValuesStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&FilterValueStringType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static FiltersListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Filter),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(10)),
    };
    pub static GetRandomPasswordRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetRandomPasswordRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PasswordLength",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(1), Some(4096))),
            ),
            crate::schema::Member::optional(
                "ExcludeCharacters",
                crate::schema::Kind::Text(&ExcludeCharactersType),
            ),
            crate::schema::Member::optional("ExcludeNumbers", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("ExcludePunctuation", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("ExcludeUppercase", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("ExcludeLowercase", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("IncludeSpace", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "RequireEachIncludedType",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static GetRandomPasswordResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetRandomPasswordResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "RandomPassword",
            crate::schema::Kind::Text(&RandomPasswordType),
        )
        .sensitive()],
    };
    pub static GetResourcePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetResourcePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&ResourcePolicyNameType),
            ),
        ],
    };
    pub static GetResourcePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetResourcePolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&NameType)),
            crate::schema::Member::optional(
                "ResourcePolicy",
                crate::schema::Kind::Text(&NonEmptyResourcePolicyType),
            ),
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&ResourcePolicyNameType),
            ),
        ],
    };
    pub static GetSecretValueRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetSecretValueRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&SecretVersionIdType),
            ),
            crate::schema::Member::optional(
                "VersionStage",
                crate::schema::Kind::Text(&SecretVersionStageType),
            ),
        ],
    };
    pub static GetSecretValueResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetSecretValueResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&SecretVersionIdType),
            ),
            crate::schema::Member::optional(
                "SecretBinary",
                crate::schema::Kind::Blob(crate::schema::Length::new(Some(1), Some(65536))),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "SecretString",
                crate::schema::Kind::Text(&SecretStringType),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "VersionStages",
                crate::schema::Kind::List(&SecretVersionStagesType),
            ),
            crate::schema::Member::optional("CreatedDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static KmsKeyIdListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&KmsKeyIdType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static KmsKeyIdType: crate::schema::Text = crate::schema::Text::new(
        "KmsKeyIdType",
        crate::schema::Length::new(Some(0), Some(2048)),
        None,
    );
    pub static ListResourcePoliciesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListResourcePoliciesRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextTokenType)),
        ],
    };
    pub static ListResourcePoliciesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListResourcePoliciesResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ResourcePolicies",
                crate::schema::Kind::List(&ResourcePolicySummaryListType),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextTokenType)),
        ],
    };
    pub static ListSecretVersionIdsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListSecretVersionIdsRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextTokenType)),
            crate::schema::Member::optional("IncludeDeprecated", crate::schema::Kind::Boolean),
        ],
    };
    pub static ListSecretVersionIdsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListSecretVersionIdsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Versions",
                crate::schema::Kind::List(&SecretVersionsListType),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextTokenType)),
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
        ],
    };
    pub static ListSecretsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListSecretsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("IncludePlannedDeletion", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextTokenType)),
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FiltersListType)),
            crate::schema::Member::optional("SortOrder", crate::schema::Kind::Text(&SortOrderType)),
            crate::schema::Member::optional("SortBy", crate::schema::Kind::Text(&SortByType)),
        ],
    };
    pub static ListSecretsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListSecretsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SecretList",
                crate::schema::Kind::List(&SecretListType),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextTokenType)),
        ],
    };
    pub static MedeaTypeType: crate::schema::Text = crate::schema::Text::new(
        "MedeaTypeType",
        crate::schema::Length::new(Some(0), Some(256)),
        None,
    );
    pub static NameType: crate::schema::Text =
        crate::schema::Text::new("NameType", crate::schema::Length::new(Some(1), Some(512)), None);
    pub static NextTokenType: crate::schema::Text = crate::schema::Text::new(
        "NextTokenType",
        crate::schema::Length::new(Some(1), Some(4096)),
        None,
    );
    pub static NonEmptyResourcePolicyType: crate::schema::Text = crate::schema::Text::new(
        "NonEmptyResourcePolicyType",
        crate::schema::Length::new(Some(1), Some(20480)),
        None,
    );
    pub static OwningServiceType: crate::schema::Text = crate::schema::Text::new(
        "OwningServiceType",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static PutResourcePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutResourcePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::required(
                "ResourcePolicy",
                crate::schema::Kind::Text(&NonEmptyResourcePolicyType),
            ),
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&ResourcePolicyNameType),
            ),
            crate::schema::Member::optional("BlockPublicPolicy", crate::schema::Kind::Boolean),
        ],
    };
    pub static PutResourcePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutResourcePolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&NameType)),
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&ResourcePolicyNameType),
            ),
        ],
    };
    pub static PutSecretValueRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutSecretValueRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional(
                "ClientRequestToken",
                crate::schema::Kind::Text(&ClientRequestTokenType),
            ),
            crate::schema::Member::optional(
                "SecretBinary",
                crate::schema::Kind::Blob(crate::schema::Length::new(Some(1), Some(65536))),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "SecretString",
                crate::schema::Kind::Text(&SecretStringType),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "VersionStages",
                crate::schema::Kind::List(&SecretVersionStagesType),
            ),
            crate::schema::Member::optional(
                "RotationToken",
                crate::schema::Kind::Text(&RotationTokenType),
            )
            .sensitive(),
        ],
    };
    pub static PutSecretValueResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutSecretValueResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&SecretVersionIdType),
            ),
            crate::schema::Member::optional(
                "VersionStages",
                crate::schema::Kind::List(&SecretVersionStagesType),
            ),
        ],
    };
    pub static RandomPasswordType: crate::schema::Text = crate::schema::Text::new(
        "RandomPasswordType",
        crate::schema::Length::new(Some(0), Some(4096)),
        None,
    );
    pub static RegionType: crate::schema::Text = crate::schema::Text::new(
        "RegionType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("^([a-z]+-)+\\d+$"),
    );
    pub static RemoveRegionsFromReplicationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveRegionsFromReplicationRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "SecretId",
                    crate::schema::Kind::Text(&SecretIdType),
                ),
                crate::schema::Member::required(
                    "RemoveReplicaRegions",
                    crate::schema::Kind::List(&RemoveReplicaRegionListType),
                ),
            ],
        };
    pub static RemoveRegionsFromReplicationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveRegionsFromReplicationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
                crate::schema::Member::optional(
                    "ReplicationStatus",
                    crate::schema::Kind::List(&ReplicationStatusListType),
                ),
            ],
        };
    pub static RemoveReplicaRegionListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RegionType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), None),
    };
    pub static ReplicaRegionType: crate::schema::Structure = crate::schema::Structure {
        name: "ReplicaRegionType",
        union: false,
        members: &[
            crate::schema::Member::optional("Region", crate::schema::Kind::Text(&RegionType)),
            crate::schema::Member::optional("KmsKeyId", crate::schema::Kind::Text(&KmsKeyIdType)),
        ],
    };
    pub static ReplicaRestrictionType: crate::schema::Text =
        crate::schema::Text::one_of("ReplicaRestrictionType", super::ReplicaRestrictionType::TEXTS);
    pub static ReplicateSecretToRegionsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ReplicateSecretToRegionsRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "SecretId",
                    crate::schema::Kind::Text(&SecretIdType),
                ),
                crate::schema::Member::required(
                    "AddReplicaRegions",
                    crate::schema::Kind::List(&AddReplicaRegionListType),
                ),
                crate::schema::Member::optional(
                    "ForceOverwriteReplicaSecret",
                    crate::schema::Kind::Boolean,
                ),
            ],
        };
    pub static ReplicateSecretToRegionsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ReplicateSecretToRegionsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
                crate::schema::Member::optional(
                    "ReplicationStatus",
                    crate::schema::Kind::List(&ReplicationStatusListType),
                ),
            ],
        };
    pub static ReplicationStatusListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ReplicationStatusType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ReplicationStatusType: crate::schema::Structure = crate::schema::Structure {
        name: "ReplicationStatusType",
        union: false,
        members: &[
            crate::schema::Member::optional("Region", crate::schema::Kind::Text(&RegionType)),
            crate::schema::Member::optional("KmsKeyId", crate::schema::Kind::Text(&KmsKeyIdType)),
            crate::schema::Member::optional("Status", crate::schema::Kind::Text(&StatusType)),
            crate::schema::Member::optional(
                "StatusMessage",
                crate::schema::Kind::Text(&StatusMessageType),
            ),
            crate::schema::Member::optional("LastAccessedDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ResourcePolicyNameType: crate::schema::Text = crate::schema::Text::new(
        "ResourcePolicyNameType",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[0-9A-Za-z\\-\\_]+"),
    );
    pub static ResourcePolicySummary: crate::schema::Structure = crate::schema::Structure {
        name: "ResourcePolicySummary",
        union: false,
        members: &[crate::schema::Member::optional(
            "PolicyName",
            crate::schema::Kind::Text(&ResourcePolicyNameType),
        )],
    };
    pub static ResourcePolicySummaryListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ResourcePolicySummary),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(100)),
    };
    pub static RestoreSecretRequest: crate::schema::Structure = crate::schema::Structure {
        name: "RestoreSecretRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "SecretId",
            crate::schema::Kind::Text(&SecretIdType),
        )],
    };
    pub static RestoreSecretResponse: crate::schema::Structure = crate::schema::Structure {
        name: "RestoreSecretResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
        ],
    };
    pub static RoleARNType: crate::schema::Text = crate::schema::Text::new(
        "RoleARNType",
        crate::schema::Length::new(Some(20), Some(2048)),
        None,
    );
    pub static RotateSecretRequest: crate::schema::Structure = crate::schema::Structure {
        name: "RotateSecretRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional(
                "ClientRequestToken",
                crate::schema::Kind::Text(&ClientRequestTokenType),
            ),
            crate::schema::Member::optional(
                "RotationLambdaARN",
                crate::schema::Kind::Text(&RotationLambdaARNType),
            ),
            crate::schema::Member::optional(
                "RotationRules",
                crate::schema::Kind::Structure(&RotationRulesType),
            ),
            crate::schema::Member::optional(
                "ExternalSecretRotationMetadata",
                crate::schema::Kind::List(&ExternalSecretRotationMetadataType),
            ),
            crate::schema::Member::optional(
                "ExternalSecretRotationRoleArn",
                crate::schema::Kind::Text(&RoleARNType),
            ),
            crate::schema::Member::optional("RotateImmediately", crate::schema::Kind::Boolean),
        ],
    };
    pub static RotateSecretResponse: crate::schema::Structure = crate::schema::Structure {
        name: "RotateSecretResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&SecretVersionIdType),
            ),
        ],
    };
    pub static RotationLambdaARNType: crate::schema::Text = crate::schema::Text::new(
        "RotationLambdaARNType",
        crate::schema::Length::new(Some(0), Some(2048)),
        None,
    );
    pub static RotationRulesType: crate::schema::Structure = crate::schema::Structure {
        name: "RotationRulesType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutomaticallyAfterDays",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(1), Some(1000))),
            ),
            crate::schema::Member::optional("Duration", crate::schema::Kind::Text(&DurationType)),
            crate::schema::Member::optional(
                "ScheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpressionType),
            ),
        ],
    };
    pub static RotationTokenType: crate::schema::Text = crate::schema::Text::new(
        "RotationTokenType",
        crate::schema::Length::new(Some(36), Some(256)),
        Some("^[a-zA-Z0-9\\-]+$"),
    );
    pub static ScheduleExpressionType: crate::schema::Text = crate::schema::Text::new(
        "ScheduleExpressionType",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+"),
    );
    pub static SecretARNType: crate::schema::Text = crate::schema::Text::new(
        "SecretARNType",
        crate::schema::Length::new(Some(20), Some(2048)),
        None,
    );
    pub static SecretIdListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SecretIdType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(20)),
    };
    pub static SecretIdType: crate::schema::Text = crate::schema::Text::new(
        "SecretIdType",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static SecretListEntry: crate::schema::Structure = crate::schema::Structure {
        name: "SecretListEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&MedeaTypeType)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&DescriptionType),
            ),
            crate::schema::Member::optional("KmsKeyId", crate::schema::Kind::Text(&KmsKeyIdType)),
            crate::schema::Member::optional("RotationEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "RotationLambdaARN",
                crate::schema::Kind::Text(&RotationLambdaARNType),
            ),
            crate::schema::Member::optional(
                "RotationRules",
                crate::schema::Kind::Structure(&RotationRulesType),
            ),
            crate::schema::Member::optional(
                "ExternalSecretRotationMetadata",
                crate::schema::Kind::List(&ExternalSecretRotationMetadataType),
            ),
            crate::schema::Member::optional(
                "ExternalSecretRotationRoleArn",
                crate::schema::Kind::Text(&RoleARNType),
            ),
            crate::schema::Member::optional("LastRotatedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastChangedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastAccessedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("DeletedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("NextRotationDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional(
                "SecretVersionsToStages",
                crate::schema::Kind::Map(&SecretVersionsToStagesMapType),
            ),
            crate::schema::Member::optional(
                "OwningService",
                crate::schema::Kind::Text(&OwningServiceType),
            ),
            crate::schema::Member::optional("CreatedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "PrimaryRegion",
                crate::schema::Kind::Text(&RegionType),
            ),
        ],
    };
    pub static SecretListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SecretListEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SecretNameType: crate::schema::Text = crate::schema::Text::new(
        "SecretNameType",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static SecretStringType: crate::schema::Text = crate::schema::Text::new(
        "SecretStringType",
        crate::schema::Length::new(Some(1), Some(65536)),
        None,
    );
    pub static SecretValueEntry: crate::schema::Structure = crate::schema::Structure {
        name: "SecretValueEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&SecretVersionIdType),
            ),
            crate::schema::Member::optional(
                "SecretBinary",
                crate::schema::Kind::Blob(crate::schema::Length::new(Some(1), Some(65536))),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "SecretString",
                crate::schema::Kind::Text(&SecretStringType),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "VersionStages",
                crate::schema::Kind::List(&SecretVersionStagesType),
            ),
            crate::schema::Member::optional("CreatedDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static SecretValuesType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SecretValueEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SecretVersionIdType: crate::schema::Text = crate::schema::Text::new(
        "SecretVersionIdType",
        crate::schema::Length::new(Some(32), Some(64)),
        None,
    );
    pub static SecretVersionStageType: crate::schema::Text = crate::schema::Text::new(
        "SecretVersionStageType",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static SecretVersionStagesType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SecretVersionStageType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(20)),
    };
    pub static SecretVersionsListEntry: crate::schema::Structure = crate::schema::Structure {
        name: "SecretVersionsListEntry",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&SecretVersionIdType),
            ),
            crate::schema::Member::optional(
                "VersionStages",
                crate::schema::Kind::List(&SecretVersionStagesType),
            ),
            crate::schema::Member::optional("LastAccessedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("CreatedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "KmsKeyIds",
                crate::schema::Kind::List(&KmsKeyIdListType),
            ),
        ],
    };
    pub static SecretVersionsListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SecretVersionsListEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SecretVersionsToStagesMapType: crate::schema::Map = crate::schema::Map {
        key: &SecretVersionIdType,
        value: crate::schema::Kind::List(&SecretVersionStagesType),
        length: crate::schema::Length::ANY,
    };
    pub static SortByType: crate::schema::Text =
        crate::schema::Text::one_of("SortByType", super::SortByType::TEXTS);
    pub static SortOrderType: crate::schema::Text =
        crate::schema::Text::one_of("SortOrderType", super::SortOrderType::TEXTS);
    pub static StatusMessageType: crate::schema::Text = crate::schema::Text::new(
        "StatusMessageType",
        crate::schema::Length::new(Some(1), Some(4096)),
        None,
    );
    pub static StatusType: crate::schema::Text =
        crate::schema::Text::one_of("StatusType", super::StatusType::TEXTS);
    pub static StopReplicationToReplicaRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "StopReplicationToReplicaRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "SecretId",
                crate::schema::Kind::Text(&SecretIdType),
            )],
        };
    pub static StopReplicationToReplicaResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "StopReplicationToReplicaResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "ARN",
                crate::schema::Kind::Text(&SecretARNType),
            )],
        };
    pub static Tag: crate::schema::Structure = crate::schema::Structure {
        name: "Tag",
        union: false,
        members: &[
            crate::schema::Member::optional("Key", crate::schema::Kind::Text(&TagKeyType)),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&TagValueType)),
        ],
    };
    pub static TagKeyListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TagKeyType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagKeyType: crate::schema::Text = crate::schema::Text::new(
        "TagKeyType",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static TagListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Tag),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static TagValueType: crate::schema::Text = crate::schema::Text::new(
        "TagValueType",
        crate::schema::Length::new(Some(0), Some(256)),
        None,
    );
    pub static UntagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyListType)),
        ],
    };
    pub static UpdateSecretRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateSecretRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::optional(
                "ClientRequestToken",
                crate::schema::Kind::Text(&ClientRequestTokenType),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&DescriptionType),
            ),
            crate::schema::Member::optional("KmsKeyId", crate::schema::Kind::Text(&KmsKeyIdType)),
            crate::schema::Member::optional(
                "SecretBinary",
                crate::schema::Kind::Blob(crate::schema::Length::new(Some(1), Some(65536))),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "SecretString",
                crate::schema::Kind::Text(&SecretStringType),
            )
            .sensitive(),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&MedeaTypeType)),
        ],
    };
    pub static UpdateSecretResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateSecretResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&SecretVersionIdType),
            ),
        ],
    };
    pub static UpdateSecretVersionStageRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateSecretVersionStageRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "SecretId",
                    crate::schema::Kind::Text(&SecretIdType),
                ),
                crate::schema::Member::required(
                    "VersionStage",
                    crate::schema::Kind::Text(&SecretVersionStageType),
                ),
                crate::schema::Member::optional(
                    "RemoveFromVersionId",
                    crate::schema::Kind::Text(&SecretVersionIdType),
                ),
                crate::schema::Member::optional(
                    "MoveToVersionId",
                    crate::schema::Kind::Text(&SecretVersionIdType),
                ),
            ],
        };
    pub static UpdateSecretVersionStageResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateSecretVersionStageResponse",
            union: false,
            members: &[
                crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&SecretARNType)),
                crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SecretNameType)),
            ],
        };
    pub static ValidateResourcePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ValidateResourcePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("SecretId", crate::schema::Kind::Text(&SecretIdType)),
            crate::schema::Member::required(
                "ResourcePolicy",
                crate::schema::Kind::Text(&NonEmptyResourcePolicyType),
            ),
        ],
    };
    pub static ValidateResourcePolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ValidateResourcePolicyResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "PolicyValidationPassed",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional(
                    "ValidationErrors",
                    crate::schema::Kind::List(&ValidationErrorsType),
                ),
            ],
        };
    pub static ValidationErrorsEntry: crate::schema::Structure = crate::schema::Structure {
        name: "ValidationErrorsEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("CheckName", crate::schema::Kind::Text(&NameType)),
            crate::schema::Member::optional(
                "ErrorMessage",
                crate::schema::Kind::Text(&ErrorMessage),
            ),
        ],
    };
    pub static ValidationErrorsType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ValidationErrorsEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static UntagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagResourceResponse", union: false, members: &[] };
}
