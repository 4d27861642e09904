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

#[derive(Clone, PartialEq, Default)]
pub struct APIErrorType {
    pub secret_id: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}

structure!(APIErrorType, schema::APIErrorType, [secret_id, error_code, message]);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateCrossAccountReplicaRequest {
    pub secret_id: String,
    pub cross_account_replica_arn: String,
    pub replica_restriction: Option<ReplicaRestrictionType>,
    pub replication_role_arn: Option<String>,
}

structure!(
    AssociateCrossAccountReplicaRequest,
    schema::AssociateCrossAccountReplicaRequest,
    [secret_id, cross_account_replica_arn, replica_restriction, replication_role_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateCrossAccountReplicaResponse {
    pub arn: Option<String>,
    pub cross_account_replica_arn: Option<String>,
    pub replication_status: Option<StatusType>,
}

structure!(
    AssociateCrossAccountReplicaResponse,
    schema::AssociateCrossAccountReplicaResponse,
    [arn, cross_account_replica_arn, replication_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchGetSecretValueRequest {
    pub secret_id_list: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    BatchGetSecretValueRequest,
    schema::BatchGetSecretValueRequest,
    [secret_id_list, filters, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchGetSecretValueResponse {
    pub secret_values: Option<Vec<SecretValueEntry>>,
    pub next_token: Option<String>,
    pub errors: Option<Vec<APIErrorType>>,
}

structure!(
    BatchGetSecretValueResponse,
    schema::BatchGetSecretValueResponse,
    [secret_values, next_token, errors]
);

#[derive(Clone, PartialEq, Default)]
pub struct CancelRotateSecretRequest {
    pub secret_id: String,
}

structure!(CancelRotateSecretRequest, schema::CancelRotateSecretRequest, [secret_id]);

#[derive(Clone, PartialEq, Default)]
pub struct CancelRotateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

structure!(CancelRotateSecretResponse, schema::CancelRotateSecretResponse, [arn, name, version_id]);

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

structure!(
    CreateSecretRequest,
    schema::CreateSecretRequest,
    [
        name,
        client_request_token,
        description,
        kms_key_id,
        secret_binary,
        secret_string,
        tags,
        add_replica_regions,
        force_overwrite_replica_secret,
        r#type,
        cross_account_primary_arn
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

structure!(
    CreateSecretResponse,
    schema::CreateSecretResponse,
    [arn, name, version_id, replication_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct CrossAccountPrimaryType {
    pub primary_secret_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}

structure!(
    CrossAccountPrimaryType,
    schema::CrossAccountPrimaryType,
    [primary_secret_arn, replication_status, status_message]
);

#[derive(Clone, PartialEq, Default)]
pub struct CrossAccountReplicaEntry {
    pub replica_secret_arn: Option<String>,
    pub replication_role_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}

structure!(
    CrossAccountReplicaEntry,
    schema::CrossAccountReplicaEntry,
    [replica_secret_arn, replication_role_arn, replication_status, status_message]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

structure!(
    DeleteResourcePolicyRequest,
    schema::DeleteResourcePolicyRequest,
    [secret_id, policy_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

structure!(
    DeleteResourcePolicyResponse,
    schema::DeleteResourcePolicyResponse,
    [arn, name, policy_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSecretRequest {
    pub secret_id: String,
    pub recovery_window_in_days: Option<i64>,
    pub force_delete_without_recovery: Option<bool>,
}

structure!(
    DeleteSecretRequest,
    schema::DeleteSecretRequest,
    [secret_id, recovery_window_in_days, force_delete_without_recovery]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub deletion_date: Option<crate::Timestamp>,
}

structure!(DeleteSecretResponse, schema::DeleteSecretResponse, [arn, name, deletion_date]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSecretRequest {
    pub secret_id: String,
}

structure!(DescribeSecretRequest, schema::DescribeSecretRequest, [secret_id]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeSecretResponse,
    schema::DescribeSecretResponse,
    [
        arn,
        name,
        r#type,
        description,
        kms_key_id,
        rotation_enabled,
        rotation_lambda_arn,
        rotation_rules,
        external_secret_rotation_metadata,
        external_secret_rotation_role_arn,
        last_rotated_date,
        last_changed_date,
        last_accessed_date,
        deleted_date,
        next_rotation_date,
        tags,
        version_ids_to_stages,
        owning_service,
        created_date,
        primary_region,
        replication_status,
        cross_account_primary,
        cross_account_replicas
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateCrossAccountReplicaRequest {
    pub secret_id: String,
    pub cross_account_replica_arn: String,
}

structure!(
    DisassociateCrossAccountReplicaRequest,
    schema::DisassociateCrossAccountReplicaRequest,
    [secret_id, cross_account_replica_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateCrossAccountReplicaResponse {
    pub arn: Option<String>,
    pub cross_account_replica_arn: Option<String>,
}

structure!(
    DisassociateCrossAccountReplicaResponse,
    schema::DisassociateCrossAccountReplicaResponse,
    [arn, cross_account_replica_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExternalSecretRotationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}

structure!(
    ExternalSecretRotationMetadataItem,
    schema::ExternalSecretRotationMetadataItem,
    [key, value]
);

#[derive(Clone, PartialEq, Default)]
pub struct Filter {
    pub key: Option<FilterNameStringType>,
    pub values: Option<Vec<String>>,
}

structure!(Filter, schema::Filter, [key, values]);

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

#[derive(Clone, PartialEq, Default)]
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

structure!(
    GetRandomPasswordRequest,
    schema::GetRandomPasswordRequest,
    [
        password_length,
        exclude_characters,
        exclude_numbers,
        exclude_punctuation,
        exclude_uppercase,
        exclude_lowercase,
        include_space,
        require_each_included_type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetRandomPasswordResponse {
    pub random_password: Option<String>,
}

structure!(GetRandomPasswordResponse, schema::GetRandomPasswordResponse, [random_password]);

#[derive(Clone, PartialEq, Default)]
pub struct GetResourcePolicyRequest {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

structure!(GetResourcePolicyRequest, schema::GetResourcePolicyRequest, [secret_id, policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub resource_policy: Option<String>,
    pub policy_name: Option<String>,
}

structure!(
    GetResourcePolicyResponse,
    schema::GetResourcePolicyResponse,
    [arn, name, resource_policy, policy_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetSecretValueRequest {
    pub secret_id: String,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}

structure!(
    GetSecretValueRequest,
    schema::GetSecretValueRequest,
    [secret_id, version_id, version_stage]
);

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

structure!(
    GetSecretValueResponse,
    schema::GetSecretValueResponse,
    [arn, name, version_id, secret_binary, secret_string, version_stages, created_date]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListResourcePoliciesRequest {
    pub secret_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListResourcePoliciesRequest,
    schema::ListResourcePoliciesRequest,
    [secret_id, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListResourcePoliciesResponse {
    pub resource_policies: Vec<ResourcePolicySummary>,
    pub next_token: Option<String>,
}

structure!(
    ListResourcePoliciesResponse,
    schema::ListResourcePoliciesResponse,
    [resource_policies, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSecretVersionIdsRequest {
    pub secret_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_deprecated: Option<bool>,
}

structure!(
    ListSecretVersionIdsRequest,
    schema::ListSecretVersionIdsRequest,
    [secret_id, max_results, next_token, include_deprecated]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSecretVersionIdsResponse {
    pub versions: Option<Vec<SecretVersionsListEntry>>,
    pub next_token: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
}

structure!(
    ListSecretVersionIdsResponse,
    schema::ListSecretVersionIdsResponse,
    [versions, next_token, arn, name]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSecretsRequest {
    pub include_planned_deletion: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<SortOrderType>,
    pub sort_by: Option<SortByType>,
}

structure!(
    ListSecretsRequest,
    schema::ListSecretsRequest,
    [include_planned_deletion, max_results, next_token, filters, sort_order, sort_by]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSecretsResponse {
    pub secret_list: Option<Vec<SecretListEntry>>,
    pub next_token: Option<String>,
}

structure!(ListSecretsResponse, schema::ListSecretsResponse, [secret_list, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub secret_id: String,
    pub resource_policy: String,
    pub policy_name: Option<String>,
    pub block_public_policy: Option<bool>,
}

structure!(
    PutResourcePolicyRequest,
    schema::PutResourcePolicyRequest,
    [secret_id, resource_policy, policy_name, block_public_policy]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

structure!(PutResourcePolicyResponse, schema::PutResourcePolicyResponse, [arn, name, policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct PutSecretValueRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub rotation_token: Option<String>,
}

structure!(
    PutSecretValueRequest,
    schema::PutSecretValueRequest,
    [secret_id, client_request_token, secret_binary, secret_string, version_stages, rotation_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutSecretValueResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

structure!(
    PutSecretValueResponse,
    schema::PutSecretValueResponse,
    [arn, name, version_id, version_stages]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveRegionsFromReplicationRequest {
    pub secret_id: String,
    pub remove_replica_regions: Vec<String>,
}

structure!(
    RemoveRegionsFromReplicationRequest,
    schema::RemoveRegionsFromReplicationRequest,
    [secret_id, remove_replica_regions]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveRegionsFromReplicationResponse {
    pub arn: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

structure!(
    RemoveRegionsFromReplicationResponse,
    schema::RemoveRegionsFromReplicationResponse,
    [arn, replication_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct ReplicaRegionType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
}

structure!(ReplicaRegionType, schema::ReplicaRegionType, [region, kms_key_id]);

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

#[derive(Clone, PartialEq, Default)]
pub struct ReplicateSecretToRegionsRequest {
    pub secret_id: String,
    pub add_replica_regions: Vec<ReplicaRegionType>,
    pub force_overwrite_replica_secret: Option<bool>,
}

structure!(
    ReplicateSecretToRegionsRequest,
    schema::ReplicateSecretToRegionsRequest,
    [secret_id, add_replica_regions, force_overwrite_replica_secret]
);

#[derive(Clone, PartialEq, Default)]
pub struct ReplicateSecretToRegionsResponse {
    pub arn: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

structure!(
    ReplicateSecretToRegionsResponse,
    schema::ReplicateSecretToRegionsResponse,
    [arn, replication_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct ReplicationStatusType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub status_message: Option<String>,
    pub last_accessed_date: Option<crate::Timestamp>,
}

structure!(
    ReplicationStatusType,
    schema::ReplicationStatusType,
    [region, kms_key_id, status, status_message, last_accessed_date]
);

#[derive(Clone, PartialEq, Default)]
pub struct ResourcePolicySummary {
    pub policy_name: Option<String>,
}

structure!(ResourcePolicySummary, schema::ResourcePolicySummary, [policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct RestoreSecretRequest {
    pub secret_id: String,
}

structure!(RestoreSecretRequest, schema::RestoreSecretRequest, [secret_id]);

#[derive(Clone, PartialEq, Default)]
pub struct RestoreSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

structure!(RestoreSecretResponse, schema::RestoreSecretResponse, [arn, name]);

#[derive(Clone, PartialEq, Default)]
pub struct RotateSecretRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub rotate_immediately: Option<bool>,
}

structure!(
    RotateSecretRequest,
    schema::RotateSecretRequest,
    [
        secret_id,
        client_request_token,
        rotation_lambda_arn,
        rotation_rules,
        external_secret_rotation_metadata,
        external_secret_rotation_role_arn,
        rotate_immediately
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RotateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

structure!(RotateSecretResponse, schema::RotateSecretResponse, [arn, name, version_id]);

#[derive(Clone, PartialEq, Default)]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
}

structure!(
    RotationRulesType,
    schema::RotationRulesType,
    [automatically_after_days, duration, schedule_expression]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    SecretListEntry,
    schema::SecretListEntry,
    [
        arn,
        name,
        r#type,
        description,
        kms_key_id,
        rotation_enabled,
        rotation_lambda_arn,
        rotation_rules,
        external_secret_rotation_metadata,
        external_secret_rotation_role_arn,
        last_rotated_date,
        last_changed_date,
        last_accessed_date,
        deleted_date,
        next_rotation_date,
        tags,
        secret_versions_to_stages,
        owning_service,
        created_date,
        primary_region
    ]
);

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

structure!(
    SecretValueEntry,
    schema::SecretValueEntry,
    [arn, name, version_id, secret_binary, secret_string, version_stages, created_date]
);

#[derive(Clone, PartialEq, Default)]
pub struct SecretVersionsListEntry {
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub last_accessed_date: Option<crate::Timestamp>,
    pub created_date: Option<crate::Timestamp>,
    pub kms_key_ids: Option<Vec<String>>,
}

structure!(
    SecretVersionsListEntry,
    schema::SecretVersionsListEntry,
    [version_id, version_stages, last_accessed_date, created_date, kms_key_ids]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct StopReplicationToReplicaRequest {
    pub secret_id: String,
}

structure!(StopReplicationToReplicaRequest, schema::StopReplicationToReplicaRequest, [secret_id]);

#[derive(Clone, PartialEq, Default)]
pub struct StopReplicationToReplicaResponse {
    pub arn: Option<String>,
}

structure!(StopReplicationToReplicaResponse, schema::StopReplicationToReplicaResponse, [arn]);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

structure!(Tag, schema::Tag, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub secret_id: String,
    pub tags: Vec<Tag>,
}

structure!(TagResourceRequest, schema::TagResourceRequest, [secret_id, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub secret_id: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagResourceRequest, schema::UntagResourceRequest, [secret_id, tag_keys]);

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

structure!(
    UpdateSecretRequest,
    schema::UpdateSecretRequest,
    [
        secret_id,
        client_request_token,
        description,
        kms_key_id,
        secret_binary,
        secret_string,
        r#type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

structure!(UpdateSecretResponse, schema::UpdateSecretResponse, [arn, name, version_id]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSecretVersionStageRequest {
    pub secret_id: String,
    pub version_stage: String,
    pub remove_from_version_id: Option<String>,
    pub move_to_version_id: Option<String>,
}

structure!(
    UpdateSecretVersionStageRequest,
    schema::UpdateSecretVersionStageRequest,
    [secret_id, version_stage, remove_from_version_id, move_to_version_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSecretVersionStageResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

structure!(UpdateSecretVersionStageResponse, schema::UpdateSecretVersionStageResponse, [arn, name]);

#[derive(Clone, PartialEq, Default)]
pub struct ValidateResourcePolicyRequest {
    pub secret_id: Option<String>,
    pub resource_policy: String,
}

structure!(
    ValidateResourcePolicyRequest,
    schema::ValidateResourcePolicyRequest,
    [secret_id, resource_policy]
);

#[derive(Clone, PartialEq, Default)]
pub struct ValidateResourcePolicyResponse {
    pub policy_validation_passed: Option<bool>,
    pub validation_errors: Option<Vec<ValidationErrorsEntry>>,
}

structure!(
    ValidateResourcePolicyResponse,
    schema::ValidateResourcePolicyResponse,
    [policy_validation_passed, validation_errors]
);

#[derive(Clone, PartialEq, Default)]
pub struct ValidationErrorsEntry {
    pub check_name: Option<String>,
    pub error_message: Option<String>,
}

structure!(ValidationErrorsEntry, schema::ValidationErrorsEntry, [check_name, error_message]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

structure!(TagResourceResponse, schema::TagResourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

structure!(UntagResourceResponse, schema::UntagResourceResponse, []);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static APIErrorListType: List = List {
        element: Kind::Structure(&APIErrorType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static APIErrorType: Structure = Structure {
        name: "APIErrorType",
        union: false,
        members: &[
            Member::optional("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("ErrorCode", Kind::Text(&ErrorCode)),
            Member::optional("Message", Kind::Text(&ErrorMessage)),
        ],
    };
    pub static AddReplicaRegionListType: List = List {
        element: Kind::Structure(&ReplicaRegionType),
        element_name: "member",
        length: Length::new(Some(1), None),
    };
    pub static AssociateCrossAccountReplicaRequest: Structure = Structure {
        name: "AssociateCrossAccountReplicaRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::required("CrossAccountReplicaARN", Kind::Text(&SecretARNType)),
            Member::optional("ReplicaRestriction", Kind::Text(&ReplicaRestrictionType)),
            Member::optional("ReplicationRoleARN", Kind::Text(&RoleARNType)),
        ],
    };
    pub static AssociateCrossAccountReplicaResponse: Structure = Structure {
        name: "AssociateCrossAccountReplicaResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("CrossAccountReplicaARN", Kind::Text(&SecretARNType)),
            Member::optional("ReplicationStatus", Kind::Text(&StatusType)),
        ],
    };
    pub static BatchGetSecretValueRequest: Structure = Structure {
        name: "BatchGetSecretValueRequest",
        union: false,
        members: &[
            Member::optional("SecretIdList", Kind::List(&SecretIdListType)),
            Member::optional("Filters", Kind::List(&FiltersListType)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(20)))),
            Member::optional("NextToken", Kind::Text(&NextTokenType)),
        ],
    };
    pub static BatchGetSecretValueResponse: Structure = Structure {
        name: "BatchGetSecretValueResponse",
        union: false,
        members: &[
            Member::optional("SecretValues", Kind::List(&SecretValuesType)),
            Member::optional("NextToken", Kind::Text(&NextTokenType)),
            Member::optional("Errors", Kind::List(&APIErrorListType)),
        ],
    };
    pub static CancelRotateSecretRequest: Structure = Structure {
        name: "CancelRotateSecretRequest",
        union: false,
        members: &[Member::required("SecretId", Kind::Text(&SecretIdType))],
    };
    pub static CancelRotateSecretResponse: Structure = Structure {
        name: "CancelRotateSecretResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("VersionId", Kind::Text(&SecretVersionIdType)),
        ],
    };
    pub static ClientRequestTokenType: Text =
        Text::new("ClientRequestTokenType", Length::new(Some(32), Some(64)), None);
    pub static CreateSecretRequest: Structure = Structure {
        name: "CreateSecretRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&NameType)),
            Member::optional("ClientRequestToken", Kind::Text(&ClientRequestTokenType)),
            Member::optional("Description", Kind::Text(&DescriptionType)),
            Member::optional("KmsKeyId", Kind::Text(&KmsKeyIdType)),
            Member::optional("SecretBinary", Kind::Blob(Length::new(Some(1), Some(65536))))
                .sensitive(),
            Member::optional("SecretString", Kind::Text(&SecretStringType)).sensitive(),
            Member::optional("Tags", Kind::List(&TagListType)),
            Member::optional("AddReplicaRegions", Kind::List(&AddReplicaRegionListType)),
            Member::optional("ForceOverwriteReplicaSecret", Kind::Boolean),
            Member::optional("Type", Kind::Text(&MedeaTypeType)),
            Member::optional("CrossAccountPrimaryARN", Kind::Text(&SecretARNType)),
        ],
    };
    pub static CreateSecretResponse: Structure = Structure {
        name: "CreateSecretResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("VersionId", Kind::Text(&SecretVersionIdType)),
            Member::optional("ReplicationStatus", Kind::List(&ReplicationStatusListType)),
        ],
    };
    pub static CrossAccountPrimaryType: Structure = Structure {
        name: "CrossAccountPrimaryType",
        union: false,
        members: &[
            Member::optional("PrimarySecretARN", Kind::Text(&SecretARNType)),
            Member::optional("ReplicationStatus", Kind::Text(&StatusType)),
            Member::optional("StatusMessage", Kind::Text(&StatusMessageType)),
        ],
    };
    pub static CrossAccountReplicaEntry: Structure = Structure {
        name: "CrossAccountReplicaEntry",
        union: false,
        members: &[
            Member::optional("ReplicaSecretARN", Kind::Text(&SecretARNType)),
            Member::optional("ReplicationRoleARN", Kind::Text(&RoleARNType)),
            Member::optional("ReplicationStatus", Kind::Text(&StatusType)),
            Member::optional("StatusMessage", Kind::Text(&StatusMessageType)),
        ],
    };
    pub static CrossAccountReplicaListType: List = List {
        element: Kind::Structure(&CrossAccountReplicaEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static DeleteResourcePolicyRequest: Structure = Structure {
        name: "DeleteResourcePolicyRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("PolicyName", Kind::Text(&ResourcePolicyNameType)),
        ],
    };
    pub static DeleteResourcePolicyResponse: Structure = Structure {
        name: "DeleteResourcePolicyResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&NameType)),
            Member::optional("PolicyName", Kind::Text(&ResourcePolicyNameType)),
        ],
    };
    pub static DeleteSecretRequest: Structure = Structure {
        name: "DeleteSecretRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("RecoveryWindowInDays", Kind::Long(Range::ANY)),
            Member::optional("ForceDeleteWithoutRecovery", Kind::Boolean),
        ],
    };
    pub static DeleteSecretResponse: Structure = Structure {
        name: "DeleteSecretResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("DeletionDate", Kind::Timestamp),
        ],
    };
    pub static DescribeSecretRequest: Structure = Structure {
        name: "DescribeSecretRequest",
        union: false,
        members: &[Member::required("SecretId", Kind::Text(&SecretIdType))],
    };
    pub static DescribeSecretResponse: Structure = Structure {
        name: "DescribeSecretResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("Type", Kind::Text(&MedeaTypeType)),
            Member::optional("Description", Kind::Text(&DescriptionType)),
            Member::optional("KmsKeyId", Kind::Text(&KmsKeyIdType)),
            Member::optional("RotationEnabled", Kind::Boolean),
            Member::optional("RotationLambdaARN", Kind::Text(&RotationLambdaARNType)),
            Member::optional("RotationRules", Kind::Structure(&RotationRulesType)),
            Member::optional(
                "ExternalSecretRotationMetadata",
                Kind::List(&ExternalSecretRotationMetadataType),
            ),
            Member::optional("ExternalSecretRotationRoleArn", Kind::Text(&RoleARNType)),
            Member::optional("LastRotatedDate", Kind::Timestamp),
            Member::optional("LastChangedDate", Kind::Timestamp),
            Member::optional("LastAccessedDate", Kind::Timestamp),
            Member::optional("DeletedDate", Kind::Timestamp),
            Member::optional("NextRotationDate", Kind::Timestamp),
            Member::optional("Tags", Kind::List(&TagListType)),
            Member::optional("VersionIdsToStages", Kind::Map(&SecretVersionsToStagesMapType)),
            Member::optional("OwningService", Kind::Text(&OwningServiceType)),
            Member::optional("CreatedDate", Kind::Timestamp),
            Member::optional("PrimaryRegion", Kind::Text(&RegionType)),
            Member::optional("ReplicationStatus", Kind::List(&ReplicationStatusListType)),
            Member::optional("CrossAccountPrimary", Kind::Structure(&CrossAccountPrimaryType)),
            Member::optional("CrossAccountReplicas", Kind::List(&CrossAccountReplicaListType)),
        ],
    };
    pub static DescriptionType: Text =
        Text::new("DescriptionType", Length::new(None, Some(2048)), None);
    pub static DisassociateCrossAccountReplicaRequest: Structure = Structure {
        name: "DisassociateCrossAccountReplicaRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::required("CrossAccountReplicaARN", Kind::Text(&SecretARNType)),
        ],
    };
    pub static DisassociateCrossAccountReplicaResponse: Structure = Structure {
        name: "DisassociateCrossAccountReplicaResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("CrossAccountReplicaARN", Kind::Text(&SecretARNType)),
        ],
    };
    pub static DurationType: Text =
        Text::new("DurationType", Length::new(Some(2), Some(3)), Some("[0-9]+h"));
    pub static ErrorCode: Text = Text::new("ErrorCode", Length::ANY, None);
    pub static ErrorMessage: Text = Text::new("ErrorMessage", Length::ANY, None);
    pub static ExcludeCharactersType: Text =
        Text::new("ExcludeCharactersType", Length::new(Some(0), Some(4096)), None);
    pub static ExternalSecretRotationMetadataItem: Structure = Structure {
        name: "ExternalSecretRotationMetadataItem",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&ExternalSecretRotationMetadataItemKeyType)),
            Member::optional("Value", Kind::Text(&ExternalSecretRotationMetadataItemValueType)),
        ],
    };
    pub static ExternalSecretRotationMetadataItemKeyType: Text = Text::new(
        "ExternalSecretRotationMetadataItemKeyType",
        Length::new(Some(1), Some(256)),
        None,
    );
    pub static ExternalSecretRotationMetadataItemValueType: Text = Text::new(
        "ExternalSecretRotationMetadataItemValueType",
        Length::new(Some(1), Some(2048)),
        None,
    );
    pub static ExternalSecretRotationMetadataType: List = List {
        element: Kind::Structure(&ExternalSecretRotationMetadataItem),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Filter: Structure = Structure {
        name: "Filter",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&FilterNameStringType)),
            Member::optional("Values", Kind::List(&FilterValuesStringList)),
        ],
    };
    pub static FilterNameStringType: Text =
        Text::one_of("FilterNameStringType", super::FilterNameStringType::TEXTS);
    pub static FilterValueStringType: Text = Text::new(
        "FilterValueStringType",
        Length::new(None, Some(512)),
        Some("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$"),
    );
    pub static FilterValuesStringList: List = List {
        element: Kind::Text(&FilterValueStringType),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static FiltersListType: List = List {
        element: Kind::Structure(&Filter),
        element_name: "member",
        length: Length::new(None, Some(10)),
    };
    pub static GetRandomPasswordRequest: Structure = Structure {
        name: "GetRandomPasswordRequest",
        union: false,
        members: &[
            Member::optional("PasswordLength", Kind::Long(Range::new(Some(1), Some(4096)))),
            Member::optional("ExcludeCharacters", Kind::Text(&ExcludeCharactersType)),
            Member::optional("ExcludeNumbers", Kind::Boolean),
            Member::optional("ExcludePunctuation", Kind::Boolean),
            Member::optional("ExcludeUppercase", Kind::Boolean),
            Member::optional("ExcludeLowercase", Kind::Boolean),
            Member::optional("IncludeSpace", Kind::Boolean),
            Member::optional("RequireEachIncludedType", Kind::Boolean),
        ],
    };
    pub static GetRandomPasswordResponse: Structure = Structure {
        name: "GetRandomPasswordResponse",
        union: false,
        members: &[Member::optional("RandomPassword", Kind::Text(&RandomPasswordType)).sensitive()],
    };
    pub static GetResourcePolicyRequest: Structure = Structure {
        name: "GetResourcePolicyRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("PolicyName", Kind::Text(&ResourcePolicyNameType)),
        ],
    };
    pub static GetResourcePolicyResponse: Structure = Structure {
        name: "GetResourcePolicyResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&NameType)),
            Member::optional("ResourcePolicy", Kind::Text(&NonEmptyResourcePolicyType)),
            Member::optional("PolicyName", Kind::Text(&ResourcePolicyNameType)),
        ],
    };
    pub static GetSecretValueRequest: Structure = Structure {
        name: "GetSecretValueRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("VersionId", Kind::Text(&SecretVersionIdType)),
            Member::optional("VersionStage", Kind::Text(&SecretVersionStageType)),
        ],
    };
    pub static GetSecretValueResponse: Structure = Structure {
        name: "GetSecretValueResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("VersionId", Kind::Text(&SecretVersionIdType)),
            Member::optional("SecretBinary", Kind::Blob(Length::new(Some(1), Some(65536))))
                .sensitive(),
            Member::optional("SecretString", Kind::Text(&SecretStringType)).sensitive(),
            Member::optional("VersionStages", Kind::List(&SecretVersionStagesType)),
            Member::optional("CreatedDate", Kind::Timestamp),
        ],
    };
    pub static KmsKeyIdListType: List =
        List { element: Kind::Text(&KmsKeyIdType), element_name: "member", length: Length::ANY };
    pub static KmsKeyIdType: Text =
        Text::new("KmsKeyIdType", Length::new(Some(0), Some(2048)), None);
    pub static ListResourcePoliciesRequest: Structure = Structure {
        name: "ListResourcePoliciesRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("NextToken", Kind::Text(&NextTokenType)),
        ],
    };
    pub static ListResourcePoliciesResponse: Structure = Structure {
        name: "ListResourcePoliciesResponse",
        union: false,
        members: &[
            Member::required("ResourcePolicies", Kind::List(&ResourcePolicySummaryListType)),
            Member::optional("NextToken", Kind::Text(&NextTokenType)),
        ],
    };
    pub static ListSecretVersionIdsRequest: Structure = Structure {
        name: "ListSecretVersionIdsRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("NextToken", Kind::Text(&NextTokenType)),
            Member::optional("IncludeDeprecated", Kind::Boolean),
        ],
    };
    pub static ListSecretVersionIdsResponse: Structure = Structure {
        name: "ListSecretVersionIdsResponse",
        union: false,
        members: &[
            Member::optional("Versions", Kind::List(&SecretVersionsListType)),
            Member::optional("NextToken", Kind::Text(&NextTokenType)),
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
        ],
    };
    pub static ListSecretsRequest: Structure = Structure {
        name: "ListSecretsRequest",
        union: false,
        members: &[
            Member::optional("IncludePlannedDeletion", Kind::Boolean),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("NextToken", Kind::Text(&NextTokenType)),
            Member::optional("Filters", Kind::List(&FiltersListType)),
            Member::optional("SortOrder", Kind::Text(&SortOrderType)),
            Member::optional("SortBy", Kind::Text(&SortByType)),
        ],
    };
    pub static ListSecretsResponse: Structure = Structure {
        name: "ListSecretsResponse",
        union: false,
        members: &[
            Member::optional("SecretList", Kind::List(&SecretListType)),
            Member::optional("NextToken", Kind::Text(&NextTokenType)),
        ],
    };
    pub static MedeaTypeType: Text =
        Text::new("MedeaTypeType", Length::new(Some(0), Some(256)), None);
    pub static NameType: Text = Text::new("NameType", Length::new(Some(1), Some(512)), None);
    pub static NextTokenType: Text =
        Text::new("NextTokenType", Length::new(Some(1), Some(4096)), None);
    pub static NonEmptyResourcePolicyType: Text =
        Text::new("NonEmptyResourcePolicyType", Length::new(Some(1), Some(20480)), None);
    pub static OwningServiceType: Text =
        Text::new("OwningServiceType", Length::new(Some(1), Some(128)), None);
    pub static PutResourcePolicyRequest: Structure = Structure {
        name: "PutResourcePolicyRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::required("ResourcePolicy", Kind::Text(&NonEmptyResourcePolicyType)),
            Member::optional("PolicyName", Kind::Text(&ResourcePolicyNameType)),
            Member::optional("BlockPublicPolicy", Kind::Boolean),
        ],
    };
    pub static PutResourcePolicyResponse: Structure = Structure {
        name: "PutResourcePolicyResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&NameType)),
            Member::optional("PolicyName", Kind::Text(&ResourcePolicyNameType)),
        ],
    };
    pub static PutSecretValueRequest: Structure = Structure {
        name: "PutSecretValueRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("ClientRequestToken", Kind::Text(&ClientRequestTokenType)),
            Member::optional("SecretBinary", Kind::Blob(Length::new(Some(1), Some(65536))))
                .sensitive(),
            Member::optional("SecretString", Kind::Text(&SecretStringType)).sensitive(),
            Member::optional("VersionStages", Kind::List(&SecretVersionStagesType)),
            Member::optional("RotationToken", Kind::Text(&RotationTokenType)).sensitive(),
        ],
    };
    pub static PutSecretValueResponse: Structure = Structure {
        name: "PutSecretValueResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("VersionId", Kind::Text(&SecretVersionIdType)),
            Member::optional("VersionStages", Kind::List(&SecretVersionStagesType)),
        ],
    };
    pub static RandomPasswordType: Text =
        Text::new("RandomPasswordType", Length::new(Some(0), Some(4096)), None);
    pub static RegionType: Text =
        Text::new("RegionType", Length::new(Some(1), Some(128)), Some("^([a-z]+-)+\\d+$"));
    pub static RemoveRegionsFromReplicationRequest: Structure = Structure {
        name: "RemoveRegionsFromReplicationRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::required("RemoveReplicaRegions", Kind::List(&RemoveReplicaRegionListType)),
        ],
    };
    pub static RemoveRegionsFromReplicationResponse: Structure = Structure {
        name: "RemoveRegionsFromReplicationResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("ReplicationStatus", Kind::List(&ReplicationStatusListType)),
        ],
    };
    pub static RemoveReplicaRegionListType: List = List {
        element: Kind::Text(&RegionType),
        element_name: "member",
        length: Length::new(Some(1), None),
    };
    pub static ReplicaRegionType: Structure = Structure {
        name: "ReplicaRegionType",
        union: false,
        members: &[
            Member::optional("Region", Kind::Text(&RegionType)),
            Member::optional("KmsKeyId", Kind::Text(&KmsKeyIdType)),
        ],
    };
    pub static ReplicaRestrictionType: Text =
        Text::one_of("ReplicaRestrictionType", super::ReplicaRestrictionType::TEXTS);
    pub static ReplicateSecretToRegionsRequest: Structure = Structure {
        name: "ReplicateSecretToRegionsRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::required("AddReplicaRegions", Kind::List(&AddReplicaRegionListType)),
            Member::optional("ForceOverwriteReplicaSecret", Kind::Boolean),
        ],
    };
    pub static ReplicateSecretToRegionsResponse: Structure = Structure {
        name: "ReplicateSecretToRegionsResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("ReplicationStatus", Kind::List(&ReplicationStatusListType)),
        ],
    };
    pub static ReplicationStatusListType: List = List {
        element: Kind::Structure(&ReplicationStatusType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ReplicationStatusType: Structure = Structure {
        name: "ReplicationStatusType",
        union: false,
        members: &[
            Member::optional("Region", Kind::Text(&RegionType)),
            Member::optional("KmsKeyId", Kind::Text(&KmsKeyIdType)),
            Member::optional("Status", Kind::Text(&StatusType)),
            Member::optional("StatusMessage", Kind::Text(&StatusMessageType)),
            Member::optional("LastAccessedDate", Kind::Timestamp),
        ],
    };
    pub static ResourcePolicyNameType: Text = Text::new(
        "ResourcePolicyNameType",
        Length::new(Some(1), Some(64)),
        Some("[0-9A-Za-z\\-\\_]+"),
    );
    pub static ResourcePolicySummary: Structure = Structure {
        name: "ResourcePolicySummary",
        union: false,
        members: &[Member::optional("PolicyName", Kind::Text(&ResourcePolicyNameType))],
    };
    pub static ResourcePolicySummaryListType: List = List {
        element: Kind::Structure(&ResourcePolicySummary),
        element_name: "member",
        length: Length::new(Some(0), Some(100)),
    };
    pub static RestoreSecretRequest: Structure = Structure {
        name: "RestoreSecretRequest",
        union: false,
        members: &[Member::required("SecretId", Kind::Text(&SecretIdType))],
    };
    pub static RestoreSecretResponse: Structure = Structure {
        name: "RestoreSecretResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
        ],
    };
    pub static RoleARNType: Text =
        Text::new("RoleARNType", Length::new(Some(20), Some(2048)), None);
    pub static RotateSecretRequest: Structure = Structure {
        name: "RotateSecretRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("ClientRequestToken", Kind::Text(&ClientRequestTokenType)),
            Member::optional("RotationLambdaARN", Kind::Text(&RotationLambdaARNType)),
            Member::optional("RotationRules", Kind::Structure(&RotationRulesType)),
            Member::optional(
                "ExternalSecretRotationMetadata",
                Kind::List(&ExternalSecretRotationMetadataType),
            ),
            Member::optional("ExternalSecretRotationRoleArn", Kind::Text(&RoleARNType)),
            Member::optional("RotateImmediately", Kind::Boolean),
        ],
    };
    pub static RotateSecretResponse: Structure = Structure {
        name: "RotateSecretResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("VersionId", Kind::Text(&SecretVersionIdType)),
        ],
    };
    pub static RotationLambdaARNType: Text =
        Text::new("RotationLambdaARNType", Length::new(Some(0), Some(2048)), None);
    pub static RotationRulesType: Structure = Structure {
        name: "RotationRulesType",
        union: false,
        members: &[
            Member::optional("AutomaticallyAfterDays", Kind::Long(Range::new(Some(1), Some(1000)))),
            Member::optional("Duration", Kind::Text(&DurationType)),
            Member::optional("ScheduleExpression", Kind::Text(&ScheduleExpressionType)),
        ],
    };
    pub static RotationTokenType: Text =
        Text::new("RotationTokenType", Length::new(Some(36), Some(256)), Some("^[a-zA-Z0-9\\-]+$"));
    pub static ScheduleExpressionType: Text = Text::new(
        "ScheduleExpressionType",
        Length::new(Some(1), Some(256)),
        Some("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+"),
    );
    pub static SecretARNType: Text =
        Text::new("SecretARNType", Length::new(Some(20), Some(2048)), None);
    pub static SecretIdListType: List = List {
        element: Kind::Text(&SecretIdType),
        element_name: "member",
        length: Length::new(Some(1), Some(20)),
    };
    pub static SecretIdType: Text =
        Text::new("SecretIdType", Length::new(Some(1), Some(2048)), None);
    pub static SecretListEntry: Structure = Structure {
        name: "SecretListEntry",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("Type", Kind::Text(&MedeaTypeType)),
            Member::optional("Description", Kind::Text(&DescriptionType)),
            Member::optional("KmsKeyId", Kind::Text(&KmsKeyIdType)),
            Member::optional("RotationEnabled", Kind::Boolean),
            Member::optional("RotationLambdaARN", Kind::Text(&RotationLambdaARNType)),
            Member::optional("RotationRules", Kind::Structure(&RotationRulesType)),
            Member::optional(
                "ExternalSecretRotationMetadata",
                Kind::List(&ExternalSecretRotationMetadataType),
            ),
            Member::optional("ExternalSecretRotationRoleArn", Kind::Text(&RoleARNType)),
            Member::optional("LastRotatedDate", Kind::Timestamp),
            Member::optional("LastChangedDate", Kind::Timestamp),
            Member::optional("LastAccessedDate", Kind::Timestamp),
            Member::optional("DeletedDate", Kind::Timestamp),
            Member::optional("NextRotationDate", Kind::Timestamp),
            Member::optional("Tags", Kind::List(&TagListType)),
            Member::optional("SecretVersionsToStages", Kind::Map(&SecretVersionsToStagesMapType)),
            Member::optional("OwningService", Kind::Text(&OwningServiceType)),
            Member::optional("CreatedDate", Kind::Timestamp),
            Member::optional("PrimaryRegion", Kind::Text(&RegionType)),
        ],
    };
    pub static SecretListType: List = List {
        element: Kind::Structure(&SecretListEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SecretNameType: Text =
        Text::new("SecretNameType", Length::new(Some(1), Some(256)), None);
    pub static SecretStringType: Text =
        Text::new("SecretStringType", Length::new(Some(1), Some(65536)), None);
    pub static SecretValueEntry: Structure = Structure {
        name: "SecretValueEntry",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("VersionId", Kind::Text(&SecretVersionIdType)),
            Member::optional("SecretBinary", Kind::Blob(Length::new(Some(1), Some(65536))))
                .sensitive(),
            Member::optional("SecretString", Kind::Text(&SecretStringType)).sensitive(),
            Member::optional("VersionStages", Kind::List(&SecretVersionStagesType)),
            Member::optional("CreatedDate", Kind::Timestamp),
        ],
    };
    pub static SecretValuesType: List = List {
        element: Kind::Structure(&SecretValueEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SecretVersionIdType: Text =
        Text::new("SecretVersionIdType", Length::new(Some(32), Some(64)), None);
    pub static SecretVersionStageType: Text =
        Text::new("SecretVersionStageType", Length::new(Some(1), Some(256)), None);
    pub static SecretVersionStagesType: List = List {
        element: Kind::Text(&SecretVersionStageType),
        element_name: "member",
        length: Length::new(Some(1), Some(20)),
    };
    pub static SecretVersionsListEntry: Structure = Structure {
        name: "SecretVersionsListEntry",
        union: false,
        members: &[
            Member::optional("VersionId", Kind::Text(&SecretVersionIdType)),
            Member::optional("VersionStages", Kind::List(&SecretVersionStagesType)),
            Member::optional("LastAccessedDate", Kind::Timestamp),
            Member::optional("CreatedDate", Kind::Timestamp),
            Member::optional("KmsKeyIds", Kind::List(&KmsKeyIdListType)),
        ],
    };
    pub static SecretVersionsListType: List = List {
        element: Kind::Structure(&SecretVersionsListEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SecretVersionsToStagesMapType: Map = Map {
        key: &SecretVersionIdType,
        value: Kind::List(&SecretVersionStagesType),
        length: Length::ANY,
    };
    pub static SortByType: Text = Text::one_of("SortByType", super::SortByType::TEXTS);
    pub static SortOrderType: Text = Text::one_of("SortOrderType", super::SortOrderType::TEXTS);
    pub static StatusMessageType: Text =
        Text::new("StatusMessageType", Length::new(Some(1), Some(4096)), None);
    pub static StatusType: Text = Text::one_of("StatusType", super::StatusType::TEXTS);
    pub static StopReplicationToReplicaRequest: Structure = Structure {
        name: "StopReplicationToReplicaRequest",
        union: false,
        members: &[Member::required("SecretId", Kind::Text(&SecretIdType))],
    };
    pub static StopReplicationToReplicaResponse: Structure = Structure {
        name: "StopReplicationToReplicaResponse",
        union: false,
        members: &[Member::optional("ARN", Kind::Text(&SecretARNType))],
    };
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&TagKeyType)),
            Member::optional("Value", Kind::Text(&TagValueType)),
        ],
    };
    pub static TagKeyListType: List =
        List { element: Kind::Text(&TagKeyType), element_name: "member", length: Length::ANY };
    pub static TagKeyType: Text = Text::new("TagKeyType", Length::new(Some(1), Some(128)), None);
    pub static TagListType: List =
        List { element: Kind::Structure(&Tag), element_name: "member", length: Length::ANY };
    pub static TagResourceRequest: Structure = Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::required("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static TagValueType: Text =
        Text::new("TagValueType", Length::new(Some(0), Some(256)), None);
    pub static UntagResourceRequest: Structure = Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::required("TagKeys", Kind::List(&TagKeyListType)),
        ],
    };
    pub static UpdateSecretRequest: Structure = Structure {
        name: "UpdateSecretRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::optional("ClientRequestToken", Kind::Text(&ClientRequestTokenType)),
            Member::optional("Description", Kind::Text(&DescriptionType)),
            Member::optional("KmsKeyId", Kind::Text(&KmsKeyIdType)),
            Member::optional("SecretBinary", Kind::Blob(Length::new(Some(1), Some(65536))))
                .sensitive(),
            Member::optional("SecretString", Kind::Text(&SecretStringType)).sensitive(),
            Member::optional("Type", Kind::Text(&MedeaTypeType)),
        ],
    };
    pub static UpdateSecretResponse: Structure = Structure {
        name: "UpdateSecretResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
            Member::optional("VersionId", Kind::Text(&SecretVersionIdType)),
        ],
    };
    pub static UpdateSecretVersionStageRequest: Structure = Structure {
        name: "UpdateSecretVersionStageRequest",
        union: false,
        members: &[
            Member::required("SecretId", Kind::Text(&SecretIdType)),
            Member::required("VersionStage", Kind::Text(&SecretVersionStageType)),
            Member::optional("RemoveFromVersionId", Kind::Text(&SecretVersionIdType)),
            Member::optional("MoveToVersionId", Kind::Text(&SecretVersionIdType)),
        ],
    };
    pub static UpdateSecretVersionStageResponse: Structure = Structure {
        name: "UpdateSecretVersionStageResponse",
        union: false,
        members: &[
            Member::optional("ARN", Kind::Text(&SecretARNType)),
            Member::optional("Name", Kind::Text(&SecretNameType)),
        ],
    };
    pub static ValidateResourcePolicyRequest: Structure = Structure {
        name: "ValidateResourcePolicyRequest",
        union: false,
        members: &[
            Member::optional("SecretId", Kind::Text(&SecretIdType)),
            Member::required("ResourcePolicy", Kind::Text(&NonEmptyResourcePolicyType)),
        ],
    };
    pub static ValidateResourcePolicyResponse: Structure = Structure {
        name: "ValidateResourcePolicyResponse",
        union: false,
        members: &[
            Member::optional("PolicyValidationPassed", Kind::Boolean),
            Member::optional("ValidationErrors", Kind::List(&ValidationErrorsType)),
        ],
    };
    pub static ValidationErrorsEntry: Structure = Structure {
        name: "ValidationErrorsEntry",
        union: false,
        members: &[
            Member::optional("CheckName", Kind::Text(&NameType)),
            Member::optional("ErrorMessage", Kind::Text(&ErrorMessage)),
        ],
    };
    pub static ValidationErrorsType: List = List {
        element: Kind::Structure(&ValidationErrorsEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TagResourceResponse: Structure =
        Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static UntagResourceResponse: Structure =
        Structure { name: "UntagResourceResponse", union: false, members: &[] };
}

/// Calls `$with!(secretsmanager, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! secretsmanager_operations {
    ($with:ident) => {
        $with!(
            secretsmanager,
            [
                AssociateCrossAccountReplica,
                BatchGetSecretValue,
                CancelRotateSecret,
                CreateSecret,
                DeleteResourcePolicy,
                DeleteSecret,
                DescribeSecret,
                DisassociateCrossAccountReplica,
                GetRandomPassword,
                GetResourcePolicy,
                GetSecretValue,
                ListResourcePolicies,
                ListSecretVersionIds,
                ListSecrets,
                PutResourcePolicy,
                PutSecretValue,
                RemoveRegionsFromReplication,
                ReplicateSecretToRegions,
                RestoreSecret,
                RotateSecret,
                StopReplicationToReplica,
                TagResource,
                UntagResource,
                UpdateSecret,
                UpdateSecretVersionStage,
                ValidateResourcePolicy
            ]
        )
    };
}
