//! ECR, API version 2015-09-21.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "ecr",
    service_id: "ECR",
    signing_name: "ecr",
    endpoint_prefix: "api.ecr",
    api_version: "2015-09-21",
    target_prefix: Some("AmazonEC2ContainerRegistry_V20150921"),
    xml_namespace: None,
    json_version: Some("1.1"),
    protocols: &[crate::Protocol::Json],
    query_compatible: false,
    validation_code: "InvalidParameterException",
    operations: OPERATIONS,
    errors: error::ALL,
};

/// Every operation, in order of name.
pub static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        name: "BatchCheckLayerAvailability",
        input: &schema::BatchCheckLayerAvailabilityRequest,
        output: &schema::BatchCheckLayerAvailabilityResponse,
        result_wrapper: None,
        errors: &[
            &error::RepositoryNotFoundException,
            &error::InvalidParameterException,
            &error::ServerException,
        ],
    },
    crate::Operation {
        name: "BatchDeleteImage",
        input: &schema::BatchDeleteImageRequest,
        output: &schema::BatchDeleteImageResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
        ],
    },
    crate::Operation {
        name: "BatchGetImage",
        input: &schema::BatchGetImageRequest,
        output: &schema::BatchGetImageResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::LimitExceededException,
            &error::UnableToGetUpstreamImageException,
        ],
    },
    crate::Operation {
        name: "BatchGetRepositoryScanningConfiguration",
        input: &schema::BatchGetRepositoryScanningConfigurationRequest,
        output: &schema::BatchGetRepositoryScanningConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "CompleteLayerUpload",
        input: &schema::CompleteLayerUploadRequest,
        output: &schema::CompleteLayerUploadResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::UploadNotFoundException,
            &error::InvalidLayerException,
            &error::LayerPartTooSmallException,
            &error::LayerAlreadyExistsException,
            &error::EmptyUploadException,
            &error::KmsException,
        ],
    },
    crate::Operation {
        name: "CreatePullThroughCacheRule",
        input: &schema::CreatePullThroughCacheRuleRequest,
        output: &schema::CreatePullThroughCacheRuleResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::PullThroughCacheRuleAlreadyExistsException,
            &error::UnsupportedUpstreamRegistryException,
            &error::LimitExceededException,
            &error::UnableToAccessSecretException,
            &error::SecretNotFoundException,
            &error::UnableToDecryptSecretValueException,
        ],
    },
    crate::Operation {
        name: "CreateRepository",
        input: &schema::CreateRepositoryRequest,
        output: &schema::CreateRepositoryResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::InvalidTagParameterException,
            &error::TooManyTagsException,
            &error::RepositoryAlreadyExistsException,
            &error::LimitExceededException,
            &error::KmsException,
        ],
    },
    crate::Operation {
        name: "CreateRepositoryCreationTemplate",
        input: &schema::CreateRepositoryCreationTemplateRequest,
        output: &schema::CreateRepositoryCreationTemplateResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::ValidationException,
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::TemplateAlreadyExistsException,
        ],
    },
    crate::Operation {
        name: "DeleteLifecyclePolicy",
        input: &schema::DeleteLifecyclePolicyRequest,
        output: &schema::DeleteLifecyclePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::LifecyclePolicyNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "DeletePullThroughCacheRule",
        input: &schema::DeletePullThroughCacheRuleRequest,
        output: &schema::DeletePullThroughCacheRuleResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::PullThroughCacheRuleNotFoundException,
        ],
    },
    crate::Operation {
        name: "DeleteRegistryPolicy",
        input: &schema::DeleteRegistryPolicyRequest,
        output: &schema::DeleteRegistryPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RegistryPolicyNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "DeleteRepository",
        input: &schema::DeleteRepositoryRequest,
        output: &schema::DeleteRepositoryResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::RepositoryNotEmptyException,
            &error::KmsException,
        ],
    },
    crate::Operation {
        name: "DeleteRepositoryCreationTemplate",
        input: &schema::DeleteRepositoryCreationTemplateRequest,
        output: &schema::DeleteRepositoryCreationTemplateResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::ValidationException,
            &error::InvalidParameterException,
            &error::TemplateNotFoundException,
        ],
    },
    crate::Operation {
        name: "DeleteRepositoryPolicy",
        input: &schema::DeleteRepositoryPolicyRequest,
        output: &schema::DeleteRepositoryPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::RepositoryPolicyNotFoundException,
        ],
    },
    crate::Operation {
        name: "DeleteSigningConfiguration",
        input: &schema::DeleteSigningConfigurationRequest,
        output: &schema::DeleteSigningConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::ValidationException,
            &error::SigningConfigurationNotFoundException,
        ],
    },
    crate::Operation {
        name: "DeregisterPullTimeUpdateExclusion",
        input: &schema::DeregisterPullTimeUpdateExclusionRequest,
        output: &schema::DeregisterPullTimeUpdateExclusionResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ExclusionNotFoundException,
            &error::LimitExceededException,
            &error::ValidationException,
            &error::ServerException,
        ],
    },
    crate::Operation {
        name: "DescribeImageReplicationStatus",
        input: &schema::DescribeImageReplicationStatusRequest,
        output: &schema::DescribeImageReplicationStatusResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ImageNotFoundException,
            &error::RepositoryNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "DescribeImageScanFindings",
        input: &schema::DescribeImageScanFindingsRequest,
        output: &schema::DescribeImageScanFindingsResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::ImageNotFoundException,
            &error::ScanNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "DescribeImageSigningStatus",
        input: &schema::DescribeImageSigningStatusRequest,
        output: &schema::DescribeImageSigningStatusResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::ImageNotFoundException,
            &error::RepositoryNotFoundException,
        ],
    },
    crate::Operation {
        name: "DescribeImages",
        input: &schema::DescribeImagesRequest,
        output: &schema::DescribeImagesResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::ImageNotFoundException,
        ],
    },
    crate::Operation {
        name: "DescribePullThroughCacheRules",
        input: &schema::DescribePullThroughCacheRulesRequest,
        output: &schema::DescribePullThroughCacheRulesResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::PullThroughCacheRuleNotFoundException,
        ],
    },
    crate::Operation {
        name: "DescribeRegistry",
        input: &schema::DescribeRegistryRequest,
        output: &schema::DescribeRegistryResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "DescribeReplicationBackfillResults",
        input: &schema::DescribeReplicationBackfillResultsRequest,
        output: &schema::DescribeReplicationBackfillResultsResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::ReplicationBackfillNotFoundException,
        ],
    },
    crate::Operation {
        name: "DescribeRepositories",
        input: &schema::DescribeRepositoriesRequest,
        output: &schema::DescribeRepositoriesResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
        ],
    },
    crate::Operation {
        name: "DescribeRepositoryCreationTemplates",
        input: &schema::DescribeRepositoryCreationTemplatesRequest,
        output: &schema::DescribeRepositoryCreationTemplatesResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::ValidationException,
            &error::InvalidParameterException,
        ],
    },
    crate::Operation {
        name: "GetAccountSetting",
        input: &schema::GetAccountSettingRequest,
        output: &schema::GetAccountSettingResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::ValidationException,
            &error::InvalidParameterException,
        ],
    },
    crate::Operation {
        name: "GetAuthorizationToken",
        input: &schema::GetAuthorizationTokenRequest,
        output: &schema::GetAuthorizationTokenResponse,
        result_wrapper: None,
        errors: &[&error::ServerException, &error::InvalidParameterException],
    },
    crate::Operation {
        name: "GetDownloadUrlForLayer",
        input: &schema::GetDownloadUrlForLayerRequest,
        output: &schema::GetDownloadUrlForLayerResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::LayersNotFoundException,
            &error::LayerInaccessibleException,
            &error::RepositoryNotFoundException,
            &error::UnableToGetUpstreamLayerException,
        ],
    },
    crate::Operation {
        name: "GetLifecyclePolicy",
        input: &schema::GetLifecyclePolicyRequest,
        output: &schema::GetLifecyclePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::LifecyclePolicyNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "GetLifecyclePolicyPreview",
        input: &schema::GetLifecyclePolicyPreviewRequest,
        output: &schema::GetLifecyclePolicyPreviewResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::LifecyclePolicyPreviewNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "GetRegistryPolicy",
        input: &schema::GetRegistryPolicyRequest,
        output: &schema::GetRegistryPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RegistryPolicyNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "GetRegistryScanningConfiguration",
        input: &schema::GetRegistryScanningConfigurationRequest,
        output: &schema::GetRegistryScanningConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "GetRepositoryPolicy",
        input: &schema::GetRepositoryPolicyRequest,
        output: &schema::GetRepositoryPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::RepositoryPolicyNotFoundException,
        ],
    },
    crate::Operation {
        name: "GetSigningConfiguration",
        input: &schema::GetSigningConfigurationRequest,
        output: &schema::GetSigningConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::SigningConfigurationNotFoundException,
        ],
    },
    crate::Operation {
        name: "InitiateLayerUpload",
        input: &schema::InitiateLayerUploadRequest,
        output: &schema::InitiateLayerUploadResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::KmsException,
        ],
    },
    crate::Operation {
        name: "ListImageReferrers",
        input: &schema::ListImageReferrersRequest,
        output: &schema::ListImageReferrersResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::ValidationException,
            &error::UnableToListUpstreamImageReferrersException,
        ],
    },
    crate::Operation {
        name: "ListImages",
        input: &schema::ListImagesRequest,
        output: &schema::ListImagesResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
        ],
    },
    crate::Operation {
        name: "ListPullTimeUpdateExclusions",
        input: &schema::ListPullTimeUpdateExclusionsRequest,
        output: &schema::ListPullTimeUpdateExclusionsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::LimitExceededException,
            &error::ServerException,
        ],
    },
    crate::Operation {
        name: "ListReplicationBackfills",
        input: &schema::ListReplicationBackfillsRequest,
        output: &schema::ListReplicationBackfillsResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "ListTagsForResource",
        input: &schema::ListTagsForResourceRequest,
        output: &schema::ListTagsForResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::ServerException,
        ],
    },
    crate::Operation {
        name: "PutAccountSetting",
        input: &schema::PutAccountSettingRequest,
        output: &schema::PutAccountSettingResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::ValidationException,
            &error::InvalidParameterException,
            &error::LimitExceededException,
        ],
    },
    crate::Operation {
        name: "PutImage",
        input: &schema::PutImageRequest,
        output: &schema::PutImageResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::ImageAlreadyExistsException,
            &error::LayersNotFoundException,
            &error::ReferencedImagesNotFoundException,
            &error::LimitExceededException,
            &error::ImageTagAlreadyExistsException,
            &error::ImageDigestDoesNotMatchException,
            &error::KmsException,
        ],
    },
    crate::Operation {
        name: "PutImageScanningConfiguration",
        input: &schema::PutImageScanningConfigurationRequest,
        output: &schema::PutImageScanningConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "PutImageTagMutability",
        input: &schema::PutImageTagMutabilityRequest,
        output: &schema::PutImageTagMutabilityResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
        ],
    },
    crate::Operation {
        name: "PutLifecyclePolicy",
        input: &schema::PutLifecyclePolicyRequest,
        output: &schema::PutLifecyclePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "PutRegistryPolicy",
        input: &schema::PutRegistryPolicyRequest,
        output: &schema::PutRegistryPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "PutRegistryScanningConfiguration",
        input: &schema::PutRegistryScanningConfigurationRequest,
        output: &schema::PutRegistryScanningConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::BlockedByOrganizationPolicyException,
        ],
    },
    crate::Operation {
        name: "PutReplicationConfiguration",
        input: &schema::PutReplicationConfigurationRequest,
        output: &schema::PutReplicationConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "PutSigningConfiguration",
        input: &schema::PutSigningConfigurationRequest,
        output: &schema::PutSigningConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "RegisterPullTimeUpdateExclusion",
        input: &schema::RegisterPullTimeUpdateExclusionRequest,
        output: &schema::RegisterPullTimeUpdateExclusionResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ExclusionAlreadyExistsException,
            &error::LimitExceededException,
            &error::ValidationException,
            &error::ServerException,
        ],
    },
    crate::Operation {
        name: "SetRepositoryPolicy",
        input: &schema::SetRepositoryPolicyRequest,
        output: &schema::SetRepositoryPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
        ],
    },
    crate::Operation {
        name: "StartImageScan",
        input: &schema::StartImageScanRequest,
        output: &schema::StartImageScanResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::UnsupportedImageTypeException,
            &error::LimitExceededException,
            &error::RepositoryNotFoundException,
            &error::ImageNotFoundException,
            &error::ValidationException,
            &error::ImageArchivedException,
        ],
    },
    crate::Operation {
        name: "StartLifecyclePolicyPreview",
        input: &schema::StartLifecyclePolicyPreviewRequest,
        output: &schema::StartLifecyclePolicyPreviewResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::RepositoryNotFoundException,
            &error::LifecyclePolicyNotFoundException,
            &error::LifecyclePolicyPreviewInProgressException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "StartReplicationBackfill",
        input: &schema::StartReplicationBackfillRequest,
        output: &schema::StartReplicationBackfillResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::LimitExceededException,
            &error::ReplicationBackfillInProgressException,
        ],
    },
    crate::Operation {
        name: "StopReplicationBackfill",
        input: &schema::StopReplicationBackfillRequest,
        output: &schema::StopReplicationBackfillResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::ReplicationBackfillNotFoundException,
            &error::ReplicationBackfillInvalidStatusException,
        ],
    },
    crate::Operation {
        name: "TagResource",
        input: &schema::TagResourceRequest,
        output: &schema::TagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::InvalidTagParameterException,
            &error::TooManyTagsException,
            &error::RepositoryNotFoundException,
            &error::ServerException,
        ],
    },
    crate::Operation {
        name: "UntagResource",
        input: &schema::UntagResourceRequest,
        output: &schema::UntagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::InvalidTagParameterException,
            &error::TooManyTagsException,
            &error::RepositoryNotFoundException,
            &error::ServerException,
        ],
    },
    crate::Operation {
        name: "UpdateImageStorageClass",
        input: &schema::UpdateImageStorageClassRequest,
        output: &schema::UpdateImageStorageClassResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ImageNotFoundException,
            &error::ImageStorageClassUpdateNotSupportedException,
            &error::RepositoryNotFoundException,
            &error::ServerException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "UpdatePullThroughCacheRule",
        input: &schema::UpdatePullThroughCacheRuleRequest,
        output: &schema::UpdatePullThroughCacheRuleResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::UnableToAccessSecretException,
            &error::PullThroughCacheRuleNotFoundException,
            &error::SecretNotFoundException,
            &error::UnableToDecryptSecretValueException,
        ],
    },
    crate::Operation {
        name: "UpdateRepositoryCreationTemplate",
        input: &schema::UpdateRepositoryCreationTemplateRequest,
        output: &schema::UpdateRepositoryCreationTemplateResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::ValidationException,
            &error::InvalidParameterException,
            &error::TemplateNotFoundException,
        ],
    },
    crate::Operation {
        name: "UploadLayerPart",
        input: &schema::UploadLayerPartRequest,
        output: &schema::UploadLayerPartResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::InvalidLayerPartException,
            &error::RepositoryNotFoundException,
            &error::UploadNotFoundException,
            &error::LimitExceededException,
            &error::KmsException,
        ],
    },
    crate::Operation {
        name: "ValidatePullThroughCacheRule",
        input: &schema::ValidatePullThroughCacheRuleRequest,
        output: &schema::ValidatePullThroughCacheRuleResponse,
        result_wrapper: None,
        errors: &[
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ValidationException,
            &error::PullThroughCacheRuleNotFoundException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct BatchCheckLayerAvailability;
    impl crate::Op for BatchCheckLayerAvailability {
        type Input = super::BatchCheckLayerAvailabilityRequest;
        type Output = super::BatchCheckLayerAvailabilityResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct BatchDeleteImage;
    impl crate::Op for BatchDeleteImage {
        type Input = super::BatchDeleteImageRequest;
        type Output = super::BatchDeleteImageResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct BatchGetImage;
    impl crate::Op for BatchGetImage {
        type Input = super::BatchGetImageRequest;
        type Output = super::BatchGetImageResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct BatchGetRepositoryScanningConfiguration;
    impl crate::Op for BatchGetRepositoryScanningConfiguration {
        type Input = super::BatchGetRepositoryScanningConfigurationRequest;
        type Output = super::BatchGetRepositoryScanningConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct CompleteLayerUpload;
    impl crate::Op for CompleteLayerUpload {
        type Input = super::CompleteLayerUploadRequest;
        type Output = super::CompleteLayerUploadResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct CreatePullThroughCacheRule;
    impl crate::Op for CreatePullThroughCacheRule {
        type Input = super::CreatePullThroughCacheRuleRequest;
        type Output = super::CreatePullThroughCacheRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct CreateRepository;
    impl crate::Op for CreateRepository {
        type Input = super::CreateRepositoryRequest;
        type Output = super::CreateRepositoryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct CreateRepositoryCreationTemplate;
    impl crate::Op for CreateRepositoryCreationTemplate {
        type Input = super::CreateRepositoryCreationTemplateRequest;
        type Output = super::CreateRepositoryCreationTemplateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct DeleteLifecyclePolicy;
    impl crate::Op for DeleteLifecyclePolicy {
        type Input = super::DeleteLifecyclePolicyRequest;
        type Output = super::DeleteLifecyclePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct DeletePullThroughCacheRule;
    impl crate::Op for DeletePullThroughCacheRule {
        type Input = super::DeletePullThroughCacheRuleRequest;
        type Output = super::DeletePullThroughCacheRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct DeleteRegistryPolicy;
    impl crate::Op for DeleteRegistryPolicy {
        type Input = super::DeleteRegistryPolicyRequest;
        type Output = super::DeleteRegistryPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct DeleteRepository;
    impl crate::Op for DeleteRepository {
        type Input = super::DeleteRepositoryRequest;
        type Output = super::DeleteRepositoryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct DeleteRepositoryCreationTemplate;
    impl crate::Op for DeleteRepositoryCreationTemplate {
        type Input = super::DeleteRepositoryCreationTemplateRequest;
        type Output = super::DeleteRepositoryCreationTemplateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct DeleteRepositoryPolicy;
    impl crate::Op for DeleteRepositoryPolicy {
        type Input = super::DeleteRepositoryPolicyRequest;
        type Output = super::DeleteRepositoryPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct DeleteSigningConfiguration;
    impl crate::Op for DeleteSigningConfiguration {
        type Input = super::DeleteSigningConfigurationRequest;
        type Output = super::DeleteSigningConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct DeregisterPullTimeUpdateExclusion;
    impl crate::Op for DeregisterPullTimeUpdateExclusion {
        type Input = super::DeregisterPullTimeUpdateExclusionRequest;
        type Output = super::DeregisterPullTimeUpdateExclusionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct DescribeImageReplicationStatus;
    impl crate::Op for DescribeImageReplicationStatus {
        type Input = super::DescribeImageReplicationStatusRequest;
        type Output = super::DescribeImageReplicationStatusResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct DescribeImageScanFindings;
    impl crate::Op for DescribeImageScanFindings {
        type Input = super::DescribeImageScanFindingsRequest;
        type Output = super::DescribeImageScanFindingsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct DescribeImageSigningStatus;
    impl crate::Op for DescribeImageSigningStatus {
        type Input = super::DescribeImageSigningStatusRequest;
        type Output = super::DescribeImageSigningStatusResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct DescribeImages;
    impl crate::Op for DescribeImages {
        type Input = super::DescribeImagesRequest;
        type Output = super::DescribeImagesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct DescribePullThroughCacheRules;
    impl crate::Op for DescribePullThroughCacheRules {
        type Input = super::DescribePullThroughCacheRulesRequest;
        type Output = super::DescribePullThroughCacheRulesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct DescribeRegistry;
    impl crate::Op for DescribeRegistry {
        type Input = super::DescribeRegistryRequest;
        type Output = super::DescribeRegistryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct DescribeReplicationBackfillResults;
    impl crate::Op for DescribeReplicationBackfillResults {
        type Input = super::DescribeReplicationBackfillResultsRequest;
        type Output = super::DescribeReplicationBackfillResultsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct DescribeRepositories;
    impl crate::Op for DescribeRepositories {
        type Input = super::DescribeRepositoriesRequest;
        type Output = super::DescribeRepositoriesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct DescribeRepositoryCreationTemplates;
    impl crate::Op for DescribeRepositoryCreationTemplates {
        type Input = super::DescribeRepositoryCreationTemplatesRequest;
        type Output = super::DescribeRepositoryCreationTemplatesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct GetAccountSetting;
    impl crate::Op for GetAccountSetting {
        type Input = super::GetAccountSettingRequest;
        type Output = super::GetAccountSettingResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }

    pub struct GetAuthorizationToken;
    impl crate::Op for GetAuthorizationToken {
        type Input = super::GetAuthorizationTokenRequest;
        type Output = super::GetAuthorizationTokenResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[26];
    }

    pub struct GetDownloadUrlForLayer;
    impl crate::Op for GetDownloadUrlForLayer {
        type Input = super::GetDownloadUrlForLayerRequest;
        type Output = super::GetDownloadUrlForLayerResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[27];
    }

    pub struct GetLifecyclePolicy;
    impl crate::Op for GetLifecyclePolicy {
        type Input = super::GetLifecyclePolicyRequest;
        type Output = super::GetLifecyclePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[28];
    }

    pub struct GetLifecyclePolicyPreview;
    impl crate::Op for GetLifecyclePolicyPreview {
        type Input = super::GetLifecyclePolicyPreviewRequest;
        type Output = super::GetLifecyclePolicyPreviewResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[29];
    }

    pub struct GetRegistryPolicy;
    impl crate::Op for GetRegistryPolicy {
        type Input = super::GetRegistryPolicyRequest;
        type Output = super::GetRegistryPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[30];
    }

    pub struct GetRegistryScanningConfiguration;
    impl crate::Op for GetRegistryScanningConfiguration {
        type Input = super::GetRegistryScanningConfigurationRequest;
        type Output = super::GetRegistryScanningConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[31];
    }

    pub struct GetRepositoryPolicy;
    impl crate::Op for GetRepositoryPolicy {
        type Input = super::GetRepositoryPolicyRequest;
        type Output = super::GetRepositoryPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[32];
    }

    pub struct GetSigningConfiguration;
    impl crate::Op for GetSigningConfiguration {
        type Input = super::GetSigningConfigurationRequest;
        type Output = super::GetSigningConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[33];
    }

    pub struct InitiateLayerUpload;
    impl crate::Op for InitiateLayerUpload {
        type Input = super::InitiateLayerUploadRequest;
        type Output = super::InitiateLayerUploadResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[34];
    }

    pub struct ListImageReferrers;
    impl crate::Op for ListImageReferrers {
        type Input = super::ListImageReferrersRequest;
        type Output = super::ListImageReferrersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[35];
    }

    pub struct ListImages;
    impl crate::Op for ListImages {
        type Input = super::ListImagesRequest;
        type Output = super::ListImagesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[36];
    }

    pub struct ListPullTimeUpdateExclusions;
    impl crate::Op for ListPullTimeUpdateExclusions {
        type Input = super::ListPullTimeUpdateExclusionsRequest;
        type Output = super::ListPullTimeUpdateExclusionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[37];
    }

    pub struct ListReplicationBackfills;
    impl crate::Op for ListReplicationBackfills {
        type Input = super::ListReplicationBackfillsRequest;
        type Output = super::ListReplicationBackfillsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[38];
    }

    pub struct ListTagsForResource;
    impl crate::Op for ListTagsForResource {
        type Input = super::ListTagsForResourceRequest;
        type Output = super::ListTagsForResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[39];
    }

    pub struct PutAccountSetting;
    impl crate::Op for PutAccountSetting {
        type Input = super::PutAccountSettingRequest;
        type Output = super::PutAccountSettingResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[40];
    }

    pub struct PutImage;
    impl crate::Op for PutImage {
        type Input = super::PutImageRequest;
        type Output = super::PutImageResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[41];
    }

    pub struct PutImageScanningConfiguration;
    impl crate::Op for PutImageScanningConfiguration {
        type Input = super::PutImageScanningConfigurationRequest;
        type Output = super::PutImageScanningConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[42];
    }

    pub struct PutImageTagMutability;
    impl crate::Op for PutImageTagMutability {
        type Input = super::PutImageTagMutabilityRequest;
        type Output = super::PutImageTagMutabilityResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[43];
    }

    pub struct PutLifecyclePolicy;
    impl crate::Op for PutLifecyclePolicy {
        type Input = super::PutLifecyclePolicyRequest;
        type Output = super::PutLifecyclePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[44];
    }

    pub struct PutRegistryPolicy;
    impl crate::Op for PutRegistryPolicy {
        type Input = super::PutRegistryPolicyRequest;
        type Output = super::PutRegistryPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[45];
    }

    pub struct PutRegistryScanningConfiguration;
    impl crate::Op for PutRegistryScanningConfiguration {
        type Input = super::PutRegistryScanningConfigurationRequest;
        type Output = super::PutRegistryScanningConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[46];
    }

    pub struct PutReplicationConfiguration;
    impl crate::Op for PutReplicationConfiguration {
        type Input = super::PutReplicationConfigurationRequest;
        type Output = super::PutReplicationConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[47];
    }

    pub struct PutSigningConfiguration;
    impl crate::Op for PutSigningConfiguration {
        type Input = super::PutSigningConfigurationRequest;
        type Output = super::PutSigningConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[48];
    }

    pub struct RegisterPullTimeUpdateExclusion;
    impl crate::Op for RegisterPullTimeUpdateExclusion {
        type Input = super::RegisterPullTimeUpdateExclusionRequest;
        type Output = super::RegisterPullTimeUpdateExclusionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[49];
    }

    pub struct SetRepositoryPolicy;
    impl crate::Op for SetRepositoryPolicy {
        type Input = super::SetRepositoryPolicyRequest;
        type Output = super::SetRepositoryPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[50];
    }

    pub struct StartImageScan;
    impl crate::Op for StartImageScan {
        type Input = super::StartImageScanRequest;
        type Output = super::StartImageScanResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[51];
    }

    pub struct StartLifecyclePolicyPreview;
    impl crate::Op for StartLifecyclePolicyPreview {
        type Input = super::StartLifecyclePolicyPreviewRequest;
        type Output = super::StartLifecyclePolicyPreviewResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[52];
    }

    pub struct StartReplicationBackfill;
    impl crate::Op for StartReplicationBackfill {
        type Input = super::StartReplicationBackfillRequest;
        type Output = super::StartReplicationBackfillResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[53];
    }

    pub struct StopReplicationBackfill;
    impl crate::Op for StopReplicationBackfill {
        type Input = super::StopReplicationBackfillRequest;
        type Output = super::StopReplicationBackfillResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[54];
    }

    pub struct TagResource;
    impl crate::Op for TagResource {
        type Input = super::TagResourceRequest;
        type Output = super::TagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[55];
    }

    pub struct UntagResource;
    impl crate::Op for UntagResource {
        type Input = super::UntagResourceRequest;
        type Output = super::UntagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[56];
    }

    pub struct UpdateImageStorageClass;
    impl crate::Op for UpdateImageStorageClass {
        type Input = super::UpdateImageStorageClassRequest;
        type Output = super::UpdateImageStorageClassResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[57];
    }

    pub struct UpdatePullThroughCacheRule;
    impl crate::Op for UpdatePullThroughCacheRule {
        type Input = super::UpdatePullThroughCacheRuleRequest;
        type Output = super::UpdatePullThroughCacheRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[58];
    }

    pub struct UpdateRepositoryCreationTemplate;
    impl crate::Op for UpdateRepositoryCreationTemplate {
        type Input = super::UpdateRepositoryCreationTemplateRequest;
        type Output = super::UpdateRepositoryCreationTemplateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[59];
    }

    pub struct UploadLayerPart;
    impl crate::Op for UploadLayerPart {
        type Input = super::UploadLayerPartRequest;
        type Output = super::UploadLayerPartResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[60];
    }

    pub struct ValidatePullThroughCacheRule;
    impl crate::Op for ValidatePullThroughCacheRule {
        type Input = super::ValidatePullThroughCacheRuleRequest;
        type Output = super::ValidatePullThroughCacheRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[61];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static BlockedByOrganizationPolicyException: crate::ErrorShape = crate::ErrorShape {
        shape: "BlockedByOrganizationPolicyException",
        code: "BlockedByOrganizationPolicyException",
        status: 400,
    };
    pub static EmptyUploadException: crate::ErrorShape = crate::ErrorShape {
        shape: "EmptyUploadException",
        code: "EmptyUploadException",
        status: 400,
    };
    pub static ExclusionAlreadyExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "ExclusionAlreadyExistsException",
        code: "ExclusionAlreadyExistsException",
        status: 400,
    };
    pub static ExclusionNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ExclusionNotFoundException",
        code: "ExclusionNotFoundException",
        status: 400,
    };
    pub static ImageAlreadyExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "ImageAlreadyExistsException",
        code: "ImageAlreadyExistsException",
        status: 400,
    };
    pub static ImageArchivedException: crate::ErrorShape = crate::ErrorShape {
        shape: "ImageArchivedException",
        code: "ImageArchivedException",
        status: 400,
    };
    pub static ImageDigestDoesNotMatchException: crate::ErrorShape = crate::ErrorShape {
        shape: "ImageDigestDoesNotMatchException",
        code: "ImageDigestDoesNotMatchException",
        status: 400,
    };
    pub static ImageNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ImageNotFoundException",
        code: "ImageNotFoundException",
        status: 400,
    };
    pub static ImageStorageClassUpdateNotSupportedException: crate::ErrorShape =
        crate::ErrorShape {
            shape: "ImageStorageClassUpdateNotSupportedException",
            code: "ImageStorageClassUpdateNotSupportedException",
            status: 400,
        };
    pub static ImageTagAlreadyExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "ImageTagAlreadyExistsException",
        code: "ImageTagAlreadyExistsException",
        status: 400,
    };
    pub static InvalidLayerException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidLayerException",
        code: "InvalidLayerException",
        status: 400,
    };
    pub static InvalidLayerPartException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidLayerPartException",
        code: "InvalidLayerPartException",
        status: 400,
    };
    pub static InvalidParameterException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidParameterException",
        code: "InvalidParameterException",
        status: 400,
    };
    pub static InvalidTagParameterException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidTagParameterException",
        code: "InvalidTagParameterException",
        status: 400,
    };
    pub static KmsException: crate::ErrorShape =
        crate::ErrorShape { shape: "KmsException", code: "KmsException", status: 400 };
    pub static LayerAlreadyExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "LayerAlreadyExistsException",
        code: "LayerAlreadyExistsException",
        status: 400,
    };
    pub static LayerInaccessibleException: crate::ErrorShape = crate::ErrorShape {
        shape: "LayerInaccessibleException",
        code: "LayerInaccessibleException",
        status: 400,
    };
    pub static LayerPartTooSmallException: crate::ErrorShape = crate::ErrorShape {
        shape: "LayerPartTooSmallException",
        code: "LayerPartTooSmallException",
        status: 400,
    };
    pub static LayersNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "LayersNotFoundException",
        code: "LayersNotFoundException",
        status: 400,
    };
    pub static LifecyclePolicyNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "LifecyclePolicyNotFoundException",
        code: "LifecyclePolicyNotFoundException",
        status: 400,
    };
    pub static LifecyclePolicyPreviewInProgressException: crate::ErrorShape = crate::ErrorShape {
        shape: "LifecyclePolicyPreviewInProgressException",
        code: "LifecyclePolicyPreviewInProgressException",
        status: 400,
    };
    pub static LifecyclePolicyPreviewNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "LifecyclePolicyPreviewNotFoundException",
        code: "LifecyclePolicyPreviewNotFoundException",
        status: 400,
    };
    pub static LimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
    };
    pub static PullThroughCacheRuleAlreadyExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "PullThroughCacheRuleAlreadyExistsException",
        code: "PullThroughCacheRuleAlreadyExistsException",
        status: 400,
    };
    pub static PullThroughCacheRuleNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "PullThroughCacheRuleNotFoundException",
        code: "PullThroughCacheRuleNotFoundException",
        status: 400,
    };
    pub static ReferencedImagesNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ReferencedImagesNotFoundException",
        code: "ReferencedImagesNotFoundException",
        status: 400,
    };
    pub static RegistryPolicyNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "RegistryPolicyNotFoundException",
        code: "RegistryPolicyNotFoundException",
        status: 400,
    };
    pub static ReplicationBackfillInProgressException: crate::ErrorShape = crate::ErrorShape {
        shape: "ReplicationBackfillInProgressException",
        code: "ReplicationBackfillInProgressException",
        status: 400,
    };
    pub static ReplicationBackfillInvalidStatusException: crate::ErrorShape = crate::ErrorShape {
        shape: "ReplicationBackfillInvalidStatusException",
        code: "ReplicationBackfillInvalidStatusException",
        status: 400,
    };
    pub static ReplicationBackfillNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ReplicationBackfillNotFoundException",
        code: "ReplicationBackfillNotFoundException",
        status: 400,
    };
    pub static RepositoryAlreadyExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "RepositoryAlreadyExistsException",
        code: "RepositoryAlreadyExistsException",
        status: 400,
    };
    pub static RepositoryNotEmptyException: crate::ErrorShape = crate::ErrorShape {
        shape: "RepositoryNotEmptyException",
        code: "RepositoryNotEmptyException",
        status: 400,
    };
    pub static RepositoryNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "RepositoryNotFoundException",
        code: "RepositoryNotFoundException",
        status: 400,
    };
    pub static RepositoryPolicyNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "RepositoryPolicyNotFoundException",
        code: "RepositoryPolicyNotFoundException",
        status: 400,
    };
    pub static ScanNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ScanNotFoundException",
        code: "ScanNotFoundException",
        status: 400,
    };
    pub static SecretNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "SecretNotFoundException",
        code: "SecretNotFoundException",
        status: 400,
    };
    pub static ServerException: crate::ErrorShape =
        crate::ErrorShape { shape: "ServerException", code: "ServerException", status: 500 };
    pub static SigningConfigurationNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "SigningConfigurationNotFoundException",
        code: "SigningConfigurationNotFoundException",
        status: 400,
    };
    pub static TemplateAlreadyExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "TemplateAlreadyExistsException",
        code: "TemplateAlreadyExistsException",
        status: 400,
    };
    pub static TemplateNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "TemplateNotFoundException",
        code: "TemplateNotFoundException",
        status: 400,
    };
    pub static TooManyTagsException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyTagsException",
        code: "TooManyTagsException",
        status: 400,
    };
    pub static UnableToAccessSecretException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnableToAccessSecretException",
        code: "UnableToAccessSecretException",
        status: 400,
    };
    pub static UnableToDecryptSecretValueException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnableToDecryptSecretValueException",
        code: "UnableToDecryptSecretValueException",
        status: 400,
    };
    pub static UnableToGetUpstreamImageException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnableToGetUpstreamImageException",
        code: "UnableToGetUpstreamImageException",
        status: 400,
    };
    pub static UnableToGetUpstreamLayerException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnableToGetUpstreamLayerException",
        code: "UnableToGetUpstreamLayerException",
        status: 400,
    };
    pub static UnableToListUpstreamImageReferrersException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnableToListUpstreamImageReferrersException",
        code: "UnableToListUpstreamImageReferrersException",
        status: 400,
    };
    pub static UnsupportedImageTypeException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnsupportedImageTypeException",
        code: "UnsupportedImageTypeException",
        status: 400,
    };
    pub static UnsupportedUpstreamRegistryException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnsupportedUpstreamRegistryException",
        code: "UnsupportedUpstreamRegistryException",
        status: 400,
    };
    pub static UploadNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "UploadNotFoundException",
        code: "UploadNotFoundException",
        status: 400,
    };
    pub static ValidationException: crate::ErrorShape = crate::ErrorShape {
        shape: "ValidationException",
        code: "ValidationException",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &BlockedByOrganizationPolicyException,
        &EmptyUploadException,
        &ExclusionAlreadyExistsException,
        &ExclusionNotFoundException,
        &ImageAlreadyExistsException,
        &ImageArchivedException,
        &ImageDigestDoesNotMatchException,
        &ImageNotFoundException,
        &ImageStorageClassUpdateNotSupportedException,
        &ImageTagAlreadyExistsException,
        &InvalidLayerException,
        &InvalidLayerPartException,
        &InvalidParameterException,
        &InvalidTagParameterException,
        &KmsException,
        &LayerAlreadyExistsException,
        &LayerInaccessibleException,
        &LayerPartTooSmallException,
        &LayersNotFoundException,
        &LifecyclePolicyNotFoundException,
        &LifecyclePolicyPreviewInProgressException,
        &LifecyclePolicyPreviewNotFoundException,
        &LimitExceededException,
        &PullThroughCacheRuleAlreadyExistsException,
        &PullThroughCacheRuleNotFoundException,
        &ReferencedImagesNotFoundException,
        &RegistryPolicyNotFoundException,
        &ReplicationBackfillInProgressException,
        &ReplicationBackfillInvalidStatusException,
        &ReplicationBackfillNotFoundException,
        &RepositoryAlreadyExistsException,
        &RepositoryNotEmptyException,
        &RepositoryNotFoundException,
        &RepositoryPolicyNotFoundException,
        &ScanNotFoundException,
        &SecretNotFoundException,
        &ServerException,
        &SigningConfigurationNotFoundException,
        &TemplateAlreadyExistsException,
        &TemplateNotFoundException,
        &TooManyTagsException,
        &UnableToAccessSecretException,
        &UnableToDecryptSecretValueException,
        &UnableToGetUpstreamImageException,
        &UnableToGetUpstreamLayerException,
        &UnableToListUpstreamImageReferrersException,
        &UnsupportedImageTypeException,
        &UnsupportedUpstreamRegistryException,
        &UploadNotFoundException,
        &ValidationException,
    ];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArtifactStatus {
    Active,
    Archived,
    Activating,
}

texts!(
    ArtifactStatus,
    schema::ArtifactStatus,
    [Active = "ACTIVE", Archived = "ARCHIVED", Activating = "ACTIVATING",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArtifactStatusFilter {
    Active,
    Archived,
    Activating,
    Any,
}

texts!(
    ArtifactStatusFilter,
    schema::ArtifactStatusFilter,
    [Active = "ACTIVE", Archived = "ARCHIVED", Activating = "ACTIVATING", Any = "ANY",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Attribute {
    pub key: String,
    pub value: Option<String>,
}

impl crate::Value for Attribute {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Attribute)?;
        while let Some((member, kind)) = input.member(&schema::Attribute)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Attribute);
        members.required(0, &self.key);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(Attribute, schema::Attribute);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthorizationData {
    pub authorization_token: Option<String>,
    pub expires_at: Option<crate::Timestamp>,
    pub proxy_endpoint: Option<String>,
}

impl crate::Value for AuthorizationData {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AuthorizationData)?;
        while let Some((member, kind)) = input.member(&schema::AuthorizationData)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { authorization_token: v0, expires_at: v1, proxy_endpoint: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AuthorizationData);
        members.optional(0, &self.authorization_token);
        members.optional(1, &self.expires_at);
        members.optional(2, &self.proxy_endpoint);
        members.close();
    }
}

shape!(AuthorizationData, schema::AuthorizationData);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AwsEcrContainerImageDetails {
    pub architecture: Option<String>,
    pub author: Option<String>,
    pub image_hash: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub platform: Option<String>,
    pub pushed_at: Option<crate::Timestamp>,
    pub last_in_use_at: Option<crate::Timestamp>,
    pub in_use_count: Option<i64>,
    pub registry: Option<String>,
    pub repository_name: Option<String>,
}

impl crate::Value for AwsEcrContainerImageDetails {
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
        input.open(&schema::AwsEcrContainerImageDetails)?;
        while let Some((member, kind)) = input.member(&schema::AwsEcrContainerImageDetails)? {
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
                _ => v9 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            architecture: v0,
            author: v1,
            image_hash: v2,
            image_tags: v3,
            platform: v4,
            pushed_at: v5,
            last_in_use_at: v6,
            in_use_count: v7,
            registry: v8,
            repository_name: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AwsEcrContainerImageDetails);
        members.optional(0, &self.architecture);
        members.optional(1, &self.author);
        members.optional(2, &self.image_hash);
        members.optional(3, &self.image_tags);
        members.optional(4, &self.platform);
        members.optional(5, &self.pushed_at);
        members.optional(6, &self.last_in_use_at);
        members.optional(7, &self.in_use_count);
        members.optional(8, &self.registry);
        members.optional(9, &self.repository_name);
        members.close();
    }
}

shape!(AwsEcrContainerImageDetails, schema::AwsEcrContainerImageDetails);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchCheckLayerAvailabilityRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub layer_digests: Vec<String>,
}

impl crate::Value for BatchCheckLayerAvailabilityRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::BatchCheckLayerAvailabilityRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::BatchCheckLayerAvailabilityRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, layer_digests: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchCheckLayerAvailabilityRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.layer_digests);
        members.close();
    }
}

shape!(BatchCheckLayerAvailabilityRequest, schema::BatchCheckLayerAvailabilityRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchCheckLayerAvailabilityResponse {
    pub layers: Option<Vec<Layer>>,
    pub failures: Option<Vec<LayerFailure>>,
}

impl crate::Value for BatchCheckLayerAvailabilityResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::BatchCheckLayerAvailabilityResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::BatchCheckLayerAvailabilityResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { layers: v0, failures: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchCheckLayerAvailabilityResponse);
        members.optional(0, &self.layers);
        members.optional(1, &self.failures);
        members.close();
    }
}

shape!(BatchCheckLayerAvailabilityResponse, schema::BatchCheckLayerAvailabilityResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchDeleteImageRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Vec<ImageIdentifier>,
}

impl crate::Value for BatchDeleteImageRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::BatchDeleteImageRequest)?;
        while let Some((member, kind)) = input.member(&schema::BatchDeleteImageRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, image_ids: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchDeleteImageRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.image_ids);
        members.close();
    }
}

shape!(BatchDeleteImageRequest, schema::BatchDeleteImageRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchDeleteImageResponse {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub failures: Option<Vec<ImageFailure>>,
}

impl crate::Value for BatchDeleteImageResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::BatchDeleteImageResponse)?;
        while let Some((member, kind)) = input.member(&schema::BatchDeleteImageResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { image_ids: v0, failures: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchDeleteImageResponse);
        members.optional(0, &self.image_ids);
        members.optional(1, &self.failures);
        members.close();
    }
}

shape!(BatchDeleteImageResponse, schema::BatchDeleteImageResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetImageRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Vec<ImageIdentifier>,
    pub accepted_media_types: Option<Vec<String>>,
}

impl crate::Value for BatchGetImageRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::BatchGetImageRequest)?;
        while let Some((member, kind)) = input.member(&schema::BatchGetImageRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_ids: v2,
            accepted_media_types: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchGetImageRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.image_ids);
        members.optional(3, &self.accepted_media_types);
        members.close();
    }
}

shape!(BatchGetImageRequest, schema::BatchGetImageRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetImageResponse {
    pub images: Option<Vec<Image>>,
    pub failures: Option<Vec<ImageFailure>>,
}

impl crate::Value for BatchGetImageResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::BatchGetImageResponse)?;
        while let Some((member, kind)) = input.member(&schema::BatchGetImageResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { images: v0, failures: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchGetImageResponse);
        members.optional(0, &self.images);
        members.optional(1, &self.failures);
        members.close();
    }
}

shape!(BatchGetImageResponse, schema::BatchGetImageResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetRepositoryScanningConfigurationRequest {
    pub repository_names: Vec<String>,
}

impl crate::Value for BatchGetRepositoryScanningConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::BatchGetRepositoryScanningConfigurationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::BatchGetRepositoryScanningConfigurationRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { repository_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::BatchGetRepositoryScanningConfigurationRequest);
        members.required(0, &self.repository_names);
        members.close();
    }
}

shape!(
    BatchGetRepositoryScanningConfigurationRequest,
    schema::BatchGetRepositoryScanningConfigurationRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetRepositoryScanningConfigurationResponse {
    pub scanning_configurations: Option<Vec<RepositoryScanningConfiguration>>,
    pub failures: Option<Vec<RepositoryScanningConfigurationFailure>>,
}

impl crate::Value for BatchGetRepositoryScanningConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::BatchGetRepositoryScanningConfigurationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::BatchGetRepositoryScanningConfigurationResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scanning_configurations: v0, failures: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::BatchGetRepositoryScanningConfigurationResponse);
        members.optional(0, &self.scanning_configurations);
        members.optional(1, &self.failures);
        members.close();
    }
}

shape!(
    BatchGetRepositoryScanningConfigurationResponse,
    schema::BatchGetRepositoryScanningConfigurationResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompleteLayerUploadRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub upload_id: String,
    pub layer_digests: Vec<String>,
}

impl crate::Value for CompleteLayerUploadRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CompleteLayerUploadRequest)?;
        while let Some((member, kind)) = input.member(&schema::CompleteLayerUploadRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2), Some(v3)) = (v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, upload_id: v2, layer_digests: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CompleteLayerUploadRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.upload_id);
        members.required(3, &self.layer_digests);
        members.close();
    }
}

shape!(CompleteLayerUploadRequest, schema::CompleteLayerUploadRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompleteLayerUploadResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub layer_digest: Option<String>,
}

impl crate::Value for CompleteLayerUploadResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CompleteLayerUploadResponse)?;
        while let Some((member, kind)) = input.member(&schema::CompleteLayerUploadResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_name: v1, upload_id: v2, layer_digest: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CompleteLayerUploadResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.upload_id);
        members.optional(3, &self.layer_digest);
        members.close();
    }
}

shape!(CompleteLayerUploadResponse, schema::CompleteLayerUploadResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePullThroughCacheRuleRequest {
    pub ecr_repository_prefix: String,
    pub upstream_registry_url: String,
    pub registry_id: Option<String>,
    pub upstream_registry: Option<UpstreamRegistry>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

impl crate::Value for CreatePullThroughCacheRuleRequest {
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
        input.open(&schema::CreatePullThroughCacheRuleRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreatePullThroughCacheRuleRequest)? {
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
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            ecr_repository_prefix: v0,
            upstream_registry_url: v1,
            registry_id: v2,
            upstream_registry: v3,
            credential_arn: v4,
            custom_role_arn: v5,
            upstream_repository_prefix: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePullThroughCacheRuleRequest);
        members.required(0, &self.ecr_repository_prefix);
        members.required(1, &self.upstream_registry_url);
        members.optional(2, &self.registry_id);
        members.optional(3, &self.upstream_registry);
        members.optional(4, &self.credential_arn);
        members.optional(5, &self.custom_role_arn);
        members.optional(6, &self.upstream_repository_prefix);
        members.close();
    }
}

shape!(CreatePullThroughCacheRuleRequest, schema::CreatePullThroughCacheRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePullThroughCacheRuleResponse {
    pub ecr_repository_prefix: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub registry_id: Option<String>,
    pub upstream_registry: Option<UpstreamRegistry>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

impl crate::Value for CreatePullThroughCacheRuleResponse {
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
        input.open(&schema::CreatePullThroughCacheRuleResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::CreatePullThroughCacheRuleResponse)?
        {
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
            ecr_repository_prefix: v0,
            upstream_registry_url: v1,
            created_at: v2,
            registry_id: v3,
            upstream_registry: v4,
            credential_arn: v5,
            custom_role_arn: v6,
            upstream_repository_prefix: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePullThroughCacheRuleResponse);
        members.optional(0, &self.ecr_repository_prefix);
        members.optional(1, &self.upstream_registry_url);
        members.optional(2, &self.created_at);
        members.optional(3, &self.registry_id);
        members.optional(4, &self.upstream_registry);
        members.optional(5, &self.credential_arn);
        members.optional(6, &self.custom_role_arn);
        members.optional(7, &self.upstream_repository_prefix);
        members.close();
    }
}

shape!(CreatePullThroughCacheRuleResponse, schema::CreatePullThroughCacheRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRepositoryCreationTemplateRequest {
    pub prefix: String,
    pub description: Option<String>,
    pub encryption_configuration: Option<EncryptionConfigurationForRepositoryCreationTemplate>,
    pub resource_tags: Option<Vec<Tag>>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub repository_policy: Option<String>,
    pub lifecycle_policy: Option<String>,
    pub applied_for: Vec<RCTAppliedFor>,
    pub custom_role_arn: Option<String>,
}

impl crate::Value for CreateRepositoryCreationTemplateRequest {
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
        input.open(&schema::CreateRepositoryCreationTemplateRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateRepositoryCreationTemplateRequest)?
        {
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
                _ => v9 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v8)) = (v0, v8) else { return Ok(None) };
        Ok(Some(Self {
            prefix: v0,
            description: v1,
            encryption_configuration: v2,
            resource_tags: v3,
            image_tag_mutability: v4,
            image_tag_mutability_exclusion_filters: v5,
            repository_policy: v6,
            lifecycle_policy: v7,
            applied_for: v8,
            custom_role_arn: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::CreateRepositoryCreationTemplateRequest);
        members.required(0, &self.prefix);
        members.optional(1, &self.description);
        members.optional(2, &self.encryption_configuration);
        members.optional(3, &self.resource_tags);
        members.optional(4, &self.image_tag_mutability);
        members.optional(5, &self.image_tag_mutability_exclusion_filters);
        members.optional(6, &self.repository_policy);
        members.optional(7, &self.lifecycle_policy);
        members.required(8, &self.applied_for);
        members.optional(9, &self.custom_role_arn);
        members.close();
    }
}

shape!(CreateRepositoryCreationTemplateRequest, schema::CreateRepositoryCreationTemplateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRepositoryCreationTemplateResponse {
    pub registry_id: Option<String>,
    pub repository_creation_template: Option<RepositoryCreationTemplate>,
}

impl crate::Value for CreateRepositoryCreationTemplateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateRepositoryCreationTemplateResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateRepositoryCreationTemplateResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_creation_template: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::CreateRepositoryCreationTemplateResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_creation_template);
        members.close();
    }
}

shape!(CreateRepositoryCreationTemplateResponse, schema::CreateRepositoryCreationTemplateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRepositoryRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub tags: Option<Vec<Tag>>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl crate::Value for CreateRepositoryRequest {
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
        input.open(&schema::CreateRepositoryRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateRepositoryRequest)? {
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
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            tags: v2,
            image_tag_mutability: v3,
            image_tag_mutability_exclusion_filters: v4,
            image_scanning_configuration: v5,
            encryption_configuration: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateRepositoryRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.optional(2, &self.tags);
        members.optional(3, &self.image_tag_mutability);
        members.optional(4, &self.image_tag_mutability_exclusion_filters);
        members.optional(5, &self.image_scanning_configuration);
        members.optional(6, &self.encryption_configuration);
        members.close();
    }
}

shape!(CreateRepositoryRequest, schema::CreateRepositoryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRepositoryResponse {
    pub repository: Option<Repository>,
}

impl crate::Value for CreateRepositoryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateRepositoryResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateRepositoryResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { repository: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateRepositoryResponse);
        members.optional(0, &self.repository);
        members.close();
    }
}

shape!(CreateRepositoryResponse, schema::CreateRepositoryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CvssScore {
    pub base_score: Option<f64>,
    pub scoring_vector: Option<String>,
    pub source: Option<String>,
    pub version: Option<String>,
}

impl crate::Value for CvssScore {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CvssScore)?;
        while let Some((member, kind)) = input.member(&schema::CvssScore)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { base_score: v0, scoring_vector: v1, source: v2, version: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CvssScore);
        members.optional(0, &self.base_score);
        members.optional(1, &self.scoring_vector);
        members.optional(2, &self.source);
        members.optional(3, &self.version);
        members.close();
    }
}

shape!(CvssScore, schema::CvssScore);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CvssScoreAdjustment {
    pub metric: Option<String>,
    pub reason: Option<String>,
}

impl crate::Value for CvssScoreAdjustment {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CvssScoreAdjustment)?;
        while let Some((member, kind)) = input.member(&schema::CvssScoreAdjustment)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metric: v0, reason: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CvssScoreAdjustment);
        members.optional(0, &self.metric);
        members.optional(1, &self.reason);
        members.close();
    }
}

shape!(CvssScoreAdjustment, schema::CvssScoreAdjustment);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CvssScoreDetails {
    pub adjustments: Option<Vec<CvssScoreAdjustment>>,
    pub score: Option<f64>,
    pub score_source: Option<String>,
    pub scoring_vector: Option<String>,
    pub version: Option<String>,
}

impl crate::Value for CvssScoreDetails {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CvssScoreDetails)?;
        while let Some((member, kind)) = input.member(&schema::CvssScoreDetails)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            adjustments: v0,
            score: v1,
            score_source: v2,
            scoring_vector: v3,
            version: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CvssScoreDetails);
        members.optional(0, &self.adjustments);
        members.optional(1, &self.score);
        members.optional(2, &self.score_source);
        members.optional(3, &self.scoring_vector);
        members.optional(4, &self.version);
        members.close();
    }
}

shape!(CvssScoreDetails, schema::CvssScoreDetails);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl crate::Value for DeleteLifecyclePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteLifecyclePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteLifecyclePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteLifecyclePolicyRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.close();
    }
}

shape!(DeleteLifecyclePolicyRequest, schema::DeleteLifecyclePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<crate::Timestamp>,
}

impl crate::Value for DeleteLifecyclePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DeleteLifecyclePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteLifecyclePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            lifecycle_policy_text: v2,
            last_evaluated_at: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteLifecyclePolicyResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.lifecycle_policy_text);
        members.optional(3, &self.last_evaluated_at);
        members.close();
    }
}

shape!(DeleteLifecyclePolicyResponse, schema::DeleteLifecyclePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePullThroughCacheRuleRequest {
    pub ecr_repository_prefix: String,
    pub registry_id: Option<String>,
}

impl crate::Value for DeletePullThroughCacheRuleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeletePullThroughCacheRuleRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeletePullThroughCacheRuleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { ecr_repository_prefix: v0, registry_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeletePullThroughCacheRuleRequest);
        members.required(0, &self.ecr_repository_prefix);
        members.optional(1, &self.registry_id);
        members.close();
    }
}

shape!(DeletePullThroughCacheRuleRequest, schema::DeletePullThroughCacheRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePullThroughCacheRuleResponse {
    pub ecr_repository_prefix: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub registry_id: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

impl crate::Value for DeletePullThroughCacheRuleResponse {
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
        input.open(&schema::DeletePullThroughCacheRuleResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DeletePullThroughCacheRuleResponse)?
        {
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
            ecr_repository_prefix: v0,
            upstream_registry_url: v1,
            created_at: v2,
            registry_id: v3,
            credential_arn: v4,
            custom_role_arn: v5,
            upstream_repository_prefix: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeletePullThroughCacheRuleResponse);
        members.optional(0, &self.ecr_repository_prefix);
        members.optional(1, &self.upstream_registry_url);
        members.optional(2, &self.created_at);
        members.optional(3, &self.registry_id);
        members.optional(4, &self.credential_arn);
        members.optional(5, &self.custom_role_arn);
        members.optional(6, &self.upstream_repository_prefix);
        members.close();
    }
}

shape!(DeletePullThroughCacheRuleResponse, schema::DeletePullThroughCacheRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRegistryPolicyRequest {}

impl crate::Value for DeleteRegistryPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteRegistryPolicyRequest)?;
        while input.member(&schema::DeleteRegistryPolicyRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteRegistryPolicyRequest);
        members.close();
    }
}

shape!(DeleteRegistryPolicyRequest, schema::DeleteRegistryPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRegistryPolicyResponse {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}

impl crate::Value for DeleteRegistryPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteRegistryPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRegistryPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, policy_text: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRegistryPolicyResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.policy_text);
        members.close();
    }
}

shape!(DeleteRegistryPolicyResponse, schema::DeleteRegistryPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteReplication {
    pub enabled: bool,
}

impl crate::Value for DeleteReplication {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteReplication)?;
        while let Some((member, kind)) = input.member(&schema::DeleteReplication)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { enabled: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteReplication);
        members.required(0, &self.enabled);
        members.close();
    }
}

shape!(DeleteReplication, schema::DeleteReplication);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRepositoryCreationTemplateRequest {
    pub prefix: String,
}

impl crate::Value for DeleteRepositoryCreationTemplateRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteRepositoryCreationTemplateRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteRepositoryCreationTemplateRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { prefix: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DeleteRepositoryCreationTemplateRequest);
        members.required(0, &self.prefix);
        members.close();
    }
}

shape!(DeleteRepositoryCreationTemplateRequest, schema::DeleteRepositoryCreationTemplateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRepositoryCreationTemplateResponse {
    pub registry_id: Option<String>,
    pub repository_creation_template: Option<RepositoryCreationTemplate>,
}

impl crate::Value for DeleteRepositoryCreationTemplateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteRepositoryCreationTemplateResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteRepositoryCreationTemplateResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_creation_template: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DeleteRepositoryCreationTemplateResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_creation_template);
        members.close();
    }
}

shape!(DeleteRepositoryCreationTemplateResponse, schema::DeleteRepositoryCreationTemplateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl crate::Value for DeleteRepositoryPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteRepositoryPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRepositoryPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRepositoryPolicyRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.close();
    }
}

shape!(DeleteRepositoryPolicyRequest, schema::DeleteRepositoryPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl crate::Value for DeleteRepositoryPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeleteRepositoryPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRepositoryPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_name: v1, policy_text: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRepositoryPolicyResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.policy_text);
        members.close();
    }
}

shape!(DeleteRepositoryPolicyResponse, schema::DeleteRepositoryPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRepositoryRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub force: Option<bool>,
}

impl crate::Value for DeleteRepositoryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeleteRepositoryRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRepositoryRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, force: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRepositoryRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.optional(2, &self.force);
        members.close();
    }
}

shape!(DeleteRepositoryRequest, schema::DeleteRepositoryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRepositoryResponse {
    pub repository: Option<Repository>,
}

impl crate::Value for DeleteRepositoryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteRepositoryResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRepositoryResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { repository: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRepositoryResponse);
        members.optional(0, &self.repository);
        members.close();
    }
}

shape!(DeleteRepositoryResponse, schema::DeleteRepositoryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSigningConfigurationRequest {}

impl crate::Value for DeleteSigningConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteSigningConfigurationRequest)?;
        while input.member(&schema::DeleteSigningConfigurationRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteSigningConfigurationRequest);
        members.close();
    }
}

shape!(DeleteSigningConfigurationRequest, schema::DeleteSigningConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSigningConfigurationResponse {
    pub registry_id: Option<String>,
    pub signing_configuration: Option<SigningConfiguration>,
}

impl crate::Value for DeleteSigningConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteSigningConfigurationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteSigningConfigurationResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, signing_configuration: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSigningConfigurationResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.signing_configuration);
        members.close();
    }
}

shape!(DeleteSigningConfigurationResponse, schema::DeleteSigningConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterPullTimeUpdateExclusionRequest {
    pub principal_arn: String,
}

impl crate::Value for DeregisterPullTimeUpdateExclusionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeregisterPullTimeUpdateExclusionRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DeregisterPullTimeUpdateExclusionRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { principal_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DeregisterPullTimeUpdateExclusionRequest);
        members.required(0, &self.principal_arn);
        members.close();
    }
}

shape!(DeregisterPullTimeUpdateExclusionRequest, schema::DeregisterPullTimeUpdateExclusionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterPullTimeUpdateExclusionResponse {
    pub principal_arn: Option<String>,
}

impl crate::Value for DeregisterPullTimeUpdateExclusionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeregisterPullTimeUpdateExclusionResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DeregisterPullTimeUpdateExclusionResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { principal_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DeregisterPullTimeUpdateExclusionResponse);
        members.optional(0, &self.principal_arn);
        members.close();
    }
}

shape!(
    DeregisterPullTimeUpdateExclusionResponse,
    schema::DeregisterPullTimeUpdateExclusionResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImageReplicationStatusRequest {
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub registry_id: Option<String>,
}

impl crate::Value for DescribeImageReplicationStatusRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeImageReplicationStatusRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeImageReplicationStatusRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { repository_name: v0, image_id: v1, registry_id: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImageReplicationStatusRequest);
        members.required(0, &self.repository_name);
        members.required(1, &self.image_id);
        members.optional(2, &self.registry_id);
        members.close();
    }
}

shape!(DescribeImageReplicationStatusRequest, schema::DescribeImageReplicationStatusRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImageReplicationStatusResponse {
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub replication_statuses: Option<Vec<ImageReplicationStatus>>,
}

impl crate::Value for DescribeImageReplicationStatusResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeImageReplicationStatusResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeImageReplicationStatusResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { repository_name: v0, image_id: v1, replication_statuses: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImageReplicationStatusResponse);
        members.optional(0, &self.repository_name);
        members.optional(1, &self.image_id);
        members.optional(2, &self.replication_statuses);
        members.close();
    }
}

shape!(DescribeImageReplicationStatusResponse, schema::DescribeImageReplicationStatusResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImageScanFindingsRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for DescribeImageScanFindingsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeImageScanFindingsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImageScanFindingsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_id: v2,
            next_token: v3,
            max_results: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImageScanFindingsRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.image_id);
        members.optional(3, &self.next_token);
        members.optional(4, &self.max_results);
        members.close();
    }
}

shape!(DescribeImageScanFindingsRequest, schema::DescribeImageScanFindingsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImageScanFindingsResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings: Option<ImageScanFindings>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeImageScanFindingsResponse {
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
        input.open(&schema::DescribeImageScanFindingsResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImageScanFindingsResponse)? {
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
            registry_id: v0,
            repository_name: v1,
            image_id: v2,
            image_scan_status: v3,
            image_scan_findings: v4,
            next_token: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImageScanFindingsResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.image_id);
        members.optional(3, &self.image_scan_status);
        members.optional(4, &self.image_scan_findings);
        members.optional(5, &self.next_token);
        members.close();
    }
}

shape!(DescribeImageScanFindingsResponse, schema::DescribeImageScanFindingsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImageSigningStatusRequest {
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub registry_id: Option<String>,
}

impl crate::Value for DescribeImageSigningStatusRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeImageSigningStatusRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImageSigningStatusRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { repository_name: v0, image_id: v1, registry_id: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImageSigningStatusRequest);
        members.required(0, &self.repository_name);
        members.required(1, &self.image_id);
        members.optional(2, &self.registry_id);
        members.close();
    }
}

shape!(DescribeImageSigningStatusRequest, schema::DescribeImageSigningStatusRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImageSigningStatusResponse {
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub registry_id: Option<String>,
    pub signing_statuses: Option<Vec<ImageSigningStatus>>,
}

impl crate::Value for DescribeImageSigningStatusResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeImageSigningStatusResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeImageSigningStatusResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { repository_name: v0, image_id: v1, registry_id: v2, signing_statuses: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImageSigningStatusResponse);
        members.optional(0, &self.repository_name);
        members.optional(1, &self.image_id);
        members.optional(2, &self.registry_id);
        members.optional(3, &self.signing_statuses);
        members.close();
    }
}

shape!(DescribeImageSigningStatusResponse, schema::DescribeImageSigningStatusResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImagesFilter {
    pub tag_status: Option<TagStatus>,
    pub image_status: Option<ImageStatusFilter>,
}

impl crate::Value for DescribeImagesFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeImagesFilter)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImagesFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tag_status: v0, image_status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImagesFilter);
        members.optional(0, &self.tag_status);
        members.optional(1, &self.image_status);
        members.close();
    }
}

shape!(DescribeImagesFilter, schema::DescribeImagesFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImagesRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<DescribeImagesFilter>,
}

impl crate::Value for DescribeImagesRequest {
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
        input.open(&schema::DescribeImagesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImagesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_ids: v2,
            next_token: v3,
            max_results: v4,
            filter: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImagesRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.optional(2, &self.image_ids);
        members.optional(3, &self.next_token);
        members.optional(4, &self.max_results);
        members.optional(5, &self.filter);
        members.close();
    }
}

shape!(DescribeImagesRequest, schema::DescribeImagesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImagesResponse {
    pub image_details: Option<Vec<ImageDetail>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeImagesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeImagesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImagesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { image_details: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImagesResponse);
        members.optional(0, &self.image_details);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeImagesResponse, schema::DescribeImagesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePullThroughCacheRulesRequest {
    pub registry_id: Option<String>,
    pub ecr_repository_prefixes: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for DescribePullThroughCacheRulesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribePullThroughCacheRulesRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribePullThroughCacheRulesRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            ecr_repository_prefixes: v1,
            next_token: v2,
            max_results: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribePullThroughCacheRulesRequest);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.ecr_repository_prefixes);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_results);
        members.close();
    }
}

shape!(DescribePullThroughCacheRulesRequest, schema::DescribePullThroughCacheRulesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePullThroughCacheRulesResponse {
    pub pull_through_cache_rules: Option<Vec<PullThroughCacheRule>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribePullThroughCacheRulesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribePullThroughCacheRulesResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribePullThroughCacheRulesResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { pull_through_cache_rules: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribePullThroughCacheRulesResponse);
        members.optional(0, &self.pull_through_cache_rules);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribePullThroughCacheRulesResponse, schema::DescribePullThroughCacheRulesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRegistryRequest {}

impl crate::Value for DescribeRegistryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DescribeRegistryRequest)?;
        while input.member(&schema::DescribeRegistryRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DescribeRegistryRequest);
        members.close();
    }
}

shape!(DescribeRegistryRequest, schema::DescribeRegistryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRegistryResponse {
    pub registry_id: Option<String>,
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl crate::Value for DescribeRegistryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeRegistryResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeRegistryResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, replication_configuration: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeRegistryResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.replication_configuration);
        members.close();
    }
}

shape!(DescribeRegistryResponse, schema::DescribeRegistryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeReplicationBackfillResultsRequest {
    pub registry_id: Option<String>,
    pub replication_backfill_id: String,
    pub result_status_filter: Option<ReplicationBackfillResultStatus>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeReplicationBackfillResultsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeReplicationBackfillResultsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeReplicationBackfillResultsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            replication_backfill_id: v1,
            result_status_filter: v2,
            max_results: v3,
            next_token: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DescribeReplicationBackfillResultsRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.replication_backfill_id);
        members.optional(2, &self.result_status_filter);
        members.optional(3, &self.max_results);
        members.optional(4, &self.next_token);
        members.close();
    }
}

shape!(
    DescribeReplicationBackfillResultsRequest,
    schema::DescribeReplicationBackfillResultsRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeReplicationBackfillResultsResponse {
    pub registry_id: Option<String>,
    pub replication_backfill_id: Option<String>,
    pub destination: Option<ReplicationDestination>,
    pub status: Option<ReplicationBackfillStatus>,
    pub failure_code: Option<String>,
    pub progress: Option<ReplicationBackfillProgress>,
    pub results: Option<Vec<ReplicationBackfillResult>>,
    pub started_at: Option<crate::Timestamp>,
    pub ended_at: Option<crate::Timestamp>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeReplicationBackfillResultsResponse {
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
        input.open(&schema::DescribeReplicationBackfillResultsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeReplicationBackfillResultsResponse)?
        {
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
                _ => v9 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            replication_backfill_id: v1,
            destination: v2,
            status: v3,
            failure_code: v4,
            progress: v5,
            results: v6,
            started_at: v7,
            ended_at: v8,
            next_token: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DescribeReplicationBackfillResultsResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.replication_backfill_id);
        members.optional(2, &self.destination);
        members.optional(3, &self.status);
        members.optional(4, &self.failure_code);
        members.optional(5, &self.progress);
        members.optional(6, &self.results);
        members.optional(7, &self.started_at);
        members.optional(8, &self.ended_at);
        members.optional(9, &self.next_token);
        members.close();
    }
}

shape!(
    DescribeReplicationBackfillResultsResponse,
    schema::DescribeReplicationBackfillResultsResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRepositoriesRequest {
    pub registry_id: Option<String>,
    pub repository_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for DescribeRepositoriesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeRepositoriesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeRepositoriesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_names: v1, next_token: v2, max_results: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeRepositoriesRequest);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_names);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_results);
        members.close();
    }
}

shape!(DescribeRepositoriesRequest, schema::DescribeRepositoriesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRepositoriesResponse {
    pub repositories: Option<Vec<Repository>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeRepositoriesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeRepositoriesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeRepositoriesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { repositories: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeRepositoriesResponse);
        members.optional(0, &self.repositories);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeRepositoriesResponse, schema::DescribeRepositoriesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRepositoryCreationTemplatesRequest {
    pub prefixes: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for DescribeRepositoryCreationTemplatesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeRepositoryCreationTemplatesRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeRepositoryCreationTemplatesRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { prefixes: v0, next_token: v1, max_results: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DescribeRepositoryCreationTemplatesRequest);
        members.optional(0, &self.prefixes);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_results);
        members.close();
    }
}

shape!(
    DescribeRepositoryCreationTemplatesRequest,
    schema::DescribeRepositoryCreationTemplatesRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRepositoryCreationTemplatesResponse {
    pub registry_id: Option<String>,
    pub repository_creation_templates: Option<Vec<RepositoryCreationTemplate>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeRepositoryCreationTemplatesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeRepositoryCreationTemplatesResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeRepositoryCreationTemplatesResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_creation_templates: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DescribeRepositoryCreationTemplatesResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_creation_templates);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(
    DescribeRepositoryCreationTemplatesResponse,
    schema::DescribeRepositoryCreationTemplatesResponse
);

#[derive(Debug, Clone, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: EncryptionType,
    pub kms_key: Option<String>,
}

impl crate::Value for EncryptionConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::EncryptionConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::EncryptionConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { encryption_type: v0, kms_key: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EncryptionConfiguration);
        members.required(0, &self.encryption_type);
        members.optional(1, &self.kms_key);
        members.close();
    }
}

shape!(EncryptionConfiguration, schema::EncryptionConfiguration);

#[derive(Debug, Clone, PartialEq)]
pub struct EncryptionConfigurationForRepositoryCreationTemplate {
    pub encryption_type: EncryptionType,
    pub kms_key: Option<String>,
}

impl crate::Value for EncryptionConfigurationForRepositoryCreationTemplate {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::EncryptionConfigurationForRepositoryCreationTemplate)?;
        while let Some((member, kind)) =
            input.member(&schema::EncryptionConfigurationForRepositoryCreationTemplate)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { encryption_type: v0, kms_key: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::EncryptionConfigurationForRepositoryCreationTemplate);
        members.required(0, &self.encryption_type);
        members.optional(1, &self.kms_key);
        members.close();
    }
}

shape!(
    EncryptionConfigurationForRepositoryCreationTemplate,
    schema::EncryptionConfigurationForRepositoryCreationTemplate
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncryptionType {
    Aes256,
    Kms,
    KmsDsse,
}

texts!(
    EncryptionType,
    schema::EncryptionType,
    [Aes256 = "AES256", Kms = "KMS", KmsDsse = "KMS_DSSE",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnhancedImageScanFinding {
    pub aws_account_id: Option<String>,
    pub description: Option<String>,
    pub finding_arn: Option<String>,
    pub first_observed_at: Option<crate::Timestamp>,
    pub last_observed_at: Option<crate::Timestamp>,
    pub package_vulnerability_details: Option<PackageVulnerabilityDetails>,
    pub remediation: Option<Remediation>,
    pub resources: Option<Vec<Resource>>,
    pub score: Option<f64>,
    pub score_details: Option<ScoreDetails>,
    pub severity: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<crate::Timestamp>,
    pub fix_available: Option<String>,
    pub exploit_available: Option<String>,
}

impl crate::Value for EnhancedImageScanFinding {
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
        input.open(&schema::EnhancedImageScanFinding)?;
        while let Some((member, kind)) = input.member(&schema::EnhancedImageScanFinding)? {
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
                _ => v16 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            aws_account_id: v0,
            description: v1,
            finding_arn: v2,
            first_observed_at: v3,
            last_observed_at: v4,
            package_vulnerability_details: v5,
            remediation: v6,
            resources: v7,
            score: v8,
            score_details: v9,
            severity: v10,
            status: v11,
            title: v12,
            r#type: v13,
            updated_at: v14,
            fix_available: v15,
            exploit_available: v16,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnhancedImageScanFinding);
        members.optional(0, &self.aws_account_id);
        members.optional(1, &self.description);
        members.optional(2, &self.finding_arn);
        members.optional(3, &self.first_observed_at);
        members.optional(4, &self.last_observed_at);
        members.optional(5, &self.package_vulnerability_details);
        members.optional(6, &self.remediation);
        members.optional(7, &self.resources);
        members.optional(8, &self.score);
        members.optional(9, &self.score_details);
        members.optional(10, &self.severity);
        members.optional(11, &self.status);
        members.optional(12, &self.title);
        members.optional(13, &self.r#type);
        members.optional(14, &self.updated_at);
        members.optional(15, &self.fix_available);
        members.optional(16, &self.exploit_available);
        members.close();
    }
}

shape!(EnhancedImageScanFinding, schema::EnhancedImageScanFinding);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingSeverity {
    Informational,
    Low,
    Medium,
    High,
    Critical,
    Undefined,
}

texts!(
    FindingSeverity,
    schema::FindingSeverity,
    [
        Informational = "INFORMATIONAL",
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
        Critical = "CRITICAL",
        Undefined = "UNDEFINED",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountSettingRequest {
    pub name: String,
}

impl crate::Value for GetAccountSettingRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAccountSettingRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetAccountSettingRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccountSettingRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(GetAccountSettingRequest, schema::GetAccountSettingRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountSettingResponse {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for GetAccountSettingResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetAccountSettingResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetAccountSettingResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccountSettingResponse);
        members.optional(0, &self.name);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(GetAccountSettingResponse, schema::GetAccountSettingResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAuthorizationTokenRequest {
    pub registry_ids: Option<Vec<String>>,
}

impl crate::Value for GetAuthorizationTokenRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAuthorizationTokenRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetAuthorizationTokenRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_ids: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAuthorizationTokenRequest);
        members.optional(0, &self.registry_ids);
        members.close();
    }
}

shape!(GetAuthorizationTokenRequest, schema::GetAuthorizationTokenRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAuthorizationTokenResponse {
    pub authorization_data: Option<Vec<AuthorizationData>>,
}

impl crate::Value for GetAuthorizationTokenResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAuthorizationTokenResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetAuthorizationTokenResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { authorization_data: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAuthorizationTokenResponse);
        members.optional(0, &self.authorization_data);
        members.close();
    }
}

shape!(GetAuthorizationTokenResponse, schema::GetAuthorizationTokenResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDownloadUrlForLayerRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub layer_digest: String,
}

impl crate::Value for GetDownloadUrlForLayerRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetDownloadUrlForLayerRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetDownloadUrlForLayerRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, layer_digest: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDownloadUrlForLayerRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.layer_digest);
        members.close();
    }
}

shape!(GetDownloadUrlForLayerRequest, schema::GetDownloadUrlForLayerRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDownloadUrlForLayerResponse {
    pub download_url: Option<String>,
    pub layer_digest: Option<String>,
}

impl crate::Value for GetDownloadUrlForLayerResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetDownloadUrlForLayerResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetDownloadUrlForLayerResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { download_url: v0, layer_digest: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDownloadUrlForLayerResponse);
        members.optional(0, &self.download_url);
        members.optional(1, &self.layer_digest);
        members.close();
    }
}

shape!(GetDownloadUrlForLayerResponse, schema::GetDownloadUrlForLayerResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLifecyclePolicyPreviewRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<LifecyclePolicyPreviewFilter>,
}

impl crate::Value for GetLifecyclePolicyPreviewRequest {
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
        input.open(&schema::GetLifecyclePolicyPreviewRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLifecyclePolicyPreviewRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_ids: v2,
            next_token: v3,
            max_results: v4,
            filter: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLifecyclePolicyPreviewRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.optional(2, &self.image_ids);
        members.optional(3, &self.next_token);
        members.optional(4, &self.max_results);
        members.optional(5, &self.filter);
        members.close();
    }
}

shape!(GetLifecyclePolicyPreviewRequest, schema::GetLifecyclePolicyPreviewRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLifecyclePolicyPreviewResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub status: Option<LifecyclePolicyPreviewStatus>,
    pub next_token: Option<String>,
    pub preview_results: Option<Vec<LifecyclePolicyPreviewResult>>,
    pub summary: Option<LifecyclePolicyPreviewSummary>,
}

impl crate::Value for GetLifecyclePolicyPreviewResponse {
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
        input.open(&schema::GetLifecyclePolicyPreviewResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLifecyclePolicyPreviewResponse)? {
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
            registry_id: v0,
            repository_name: v1,
            lifecycle_policy_text: v2,
            status: v3,
            next_token: v4,
            preview_results: v5,
            summary: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLifecyclePolicyPreviewResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.lifecycle_policy_text);
        members.optional(3, &self.status);
        members.optional(4, &self.next_token);
        members.optional(5, &self.preview_results);
        members.optional(6, &self.summary);
        members.close();
    }
}

shape!(GetLifecyclePolicyPreviewResponse, schema::GetLifecyclePolicyPreviewResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl crate::Value for GetLifecyclePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetLifecyclePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLifecyclePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLifecyclePolicyRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.close();
    }
}

shape!(GetLifecyclePolicyRequest, schema::GetLifecyclePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<crate::Timestamp>,
}

impl crate::Value for GetLifecyclePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetLifecyclePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLifecyclePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            lifecycle_policy_text: v2,
            last_evaluated_at: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLifecyclePolicyResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.lifecycle_policy_text);
        members.optional(3, &self.last_evaluated_at);
        members.close();
    }
}

shape!(GetLifecyclePolicyResponse, schema::GetLifecyclePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRegistryPolicyRequest {}

impl crate::Value for GetRegistryPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetRegistryPolicyRequest)?;
        while input.member(&schema::GetRegistryPolicyRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetRegistryPolicyRequest);
        members.close();
    }
}

shape!(GetRegistryPolicyRequest, schema::GetRegistryPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRegistryPolicyResponse {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}

impl crate::Value for GetRegistryPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetRegistryPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetRegistryPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, policy_text: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRegistryPolicyResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.policy_text);
        members.close();
    }
}

shape!(GetRegistryPolicyResponse, schema::GetRegistryPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRegistryScanningConfigurationRequest {}

impl crate::Value for GetRegistryScanningConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetRegistryScanningConfigurationRequest)?;
        while input.member(&schema::GetRegistryScanningConfigurationRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetRegistryScanningConfigurationRequest);
        members.close();
    }
}

shape!(GetRegistryScanningConfigurationRequest, schema::GetRegistryScanningConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRegistryScanningConfigurationResponse {
    pub registry_id: Option<String>,
    pub scanning_configuration: Option<RegistryScanningConfiguration>,
}

impl crate::Value for GetRegistryScanningConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetRegistryScanningConfigurationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GetRegistryScanningConfigurationResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, scanning_configuration: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GetRegistryScanningConfigurationResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.scanning_configuration);
        members.close();
    }
}

shape!(GetRegistryScanningConfigurationResponse, schema::GetRegistryScanningConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl crate::Value for GetRepositoryPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetRepositoryPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetRepositoryPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRepositoryPolicyRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.close();
    }
}

shape!(GetRepositoryPolicyRequest, schema::GetRepositoryPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl crate::Value for GetRepositoryPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetRepositoryPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetRepositoryPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_name: v1, policy_text: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRepositoryPolicyResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.policy_text);
        members.close();
    }
}

shape!(GetRepositoryPolicyResponse, schema::GetRepositoryPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSigningConfigurationRequest {}

impl crate::Value for GetSigningConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetSigningConfigurationRequest)?;
        while input.member(&schema::GetSigningConfigurationRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetSigningConfigurationRequest);
        members.close();
    }
}

shape!(GetSigningConfigurationRequest, schema::GetSigningConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSigningConfigurationResponse {
    pub registry_id: Option<String>,
    pub signing_configuration: Option<SigningConfiguration>,
}

impl crate::Value for GetSigningConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetSigningConfigurationResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetSigningConfigurationResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, signing_configuration: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetSigningConfigurationResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.signing_configuration);
        members.close();
    }
}

shape!(GetSigningConfigurationResponse, schema::GetSigningConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Image {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_manifest: Option<String>,
    pub image_manifest_media_type: Option<String>,
}

impl crate::Value for Image {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::Image)?;
        while let Some((member, kind)) = input.member(&schema::Image)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_id: v2,
            image_manifest: v3,
            image_manifest_media_type: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Image);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.image_id);
        members.optional(3, &self.image_manifest);
        members.optional(4, &self.image_manifest_media_type);
        members.close();
    }
}

shape!(Image, schema::Image);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageActionType {
    Expire,
    Transition,
}

texts!(ImageActionType, schema::ImageActionType, [Expire = "EXPIRE", Transition = "TRANSITION",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageDetail {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_digest: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub image_size_in_bytes: Option<i64>,
    pub image_pushed_at: Option<crate::Timestamp>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings_summary: Option<ImageScanFindingsSummary>,
    pub image_manifest_media_type: Option<String>,
    pub artifact_media_type: Option<String>,
    pub last_recorded_pull_time: Option<crate::Timestamp>,
    pub subject_manifest_digest: Option<String>,
    pub image_status: Option<ImageStatus>,
    pub last_archived_at: Option<crate::Timestamp>,
    pub last_activated_at: Option<crate::Timestamp>,
}

impl crate::Value for ImageDetail {
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
        input.open(&schema::ImageDetail)?;
        while let Some((member, kind)) = input.member(&schema::ImageDetail)? {
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
                _ => v14 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_digest: v2,
            image_tags: v3,
            image_size_in_bytes: v4,
            image_pushed_at: v5,
            image_scan_status: v6,
            image_scan_findings_summary: v7,
            image_manifest_media_type: v8,
            artifact_media_type: v9,
            last_recorded_pull_time: v10,
            subject_manifest_digest: v11,
            image_status: v12,
            last_archived_at: v13,
            last_activated_at: v14,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageDetail);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.image_digest);
        members.optional(3, &self.image_tags);
        members.optional(4, &self.image_size_in_bytes);
        members.optional(5, &self.image_pushed_at);
        members.optional(6, &self.image_scan_status);
        members.optional(7, &self.image_scan_findings_summary);
        members.optional(8, &self.image_manifest_media_type);
        members.optional(9, &self.artifact_media_type);
        members.optional(10, &self.last_recorded_pull_time);
        members.optional(11, &self.subject_manifest_digest);
        members.optional(12, &self.image_status);
        members.optional(13, &self.last_archived_at);
        members.optional(14, &self.last_activated_at);
        members.close();
    }
}

shape!(ImageDetail, schema::ImageDetail);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageFailure {
    pub image_id: Option<ImageIdentifier>,
    pub failure_code: Option<ImageFailureCode>,
    pub failure_reason: Option<String>,
}

impl crate::Value for ImageFailure {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ImageFailure)?;
        while let Some((member, kind)) = input.member(&schema::ImageFailure)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { image_id: v0, failure_code: v1, failure_reason: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageFailure);
        members.optional(0, &self.image_id);
        members.optional(1, &self.failure_code);
        members.optional(2, &self.failure_reason);
        members.close();
    }
}

shape!(ImageFailure, schema::ImageFailure);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageFailureCode {
    InvalidImageDigest,
    InvalidImageTag,
    ImageTagDoesNotMatchDigest,
    ImageNotFound,
    MissingDigestAndTag,
    ImageReferencedByManifestList,
    KmsError,
    UpstreamAccessDenied,
    UpstreamTooManyRequests,
    UpstreamUnavailable,
    ImageInaccessible,
}

texts!(
    ImageFailureCode,
    schema::ImageFailureCode,
    [
        InvalidImageDigest = "InvalidImageDigest",
        InvalidImageTag = "InvalidImageTag",
        ImageTagDoesNotMatchDigest = "ImageTagDoesNotMatchDigest",
        ImageNotFound = "ImageNotFound",
        MissingDigestAndTag = "MissingDigestAndTag",
        ImageReferencedByManifestList = "ImageReferencedByManifestList",
        KmsError = "KmsError",
        UpstreamAccessDenied = "UpstreamAccessDenied",
        UpstreamTooManyRequests = "UpstreamTooManyRequests",
        UpstreamUnavailable = "UpstreamUnavailable",
        ImageInaccessible = "ImageInaccessible",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageIdentifier {
    pub image_digest: Option<String>,
    pub image_tag: Option<String>,
}

impl crate::Value for ImageIdentifier {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ImageIdentifier)?;
        while let Some((member, kind)) = input.member(&schema::ImageIdentifier)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { image_digest: v0, image_tag: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageIdentifier);
        members.optional(0, &self.image_digest);
        members.optional(1, &self.image_tag);
        members.close();
    }
}

shape!(ImageIdentifier, schema::ImageIdentifier);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageReferrer {
    pub digest: String,
    pub media_type: String,
    pub artifact_type: Option<String>,
    pub size: i64,
    pub annotations: Option<std::collections::BTreeMap<String, String>>,
    pub artifact_status: Option<ArtifactStatus>,
}

impl crate::Value for ImageReferrer {
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
        input.open(&schema::ImageReferrer)?;
        while let Some((member, kind)) = input.member(&schema::ImageReferrer)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v3)) = (v0, v1, v3) else { return Ok(None) };
        Ok(Some(Self {
            digest: v0,
            media_type: v1,
            artifact_type: v2,
            size: v3,
            annotations: v4,
            artifact_status: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageReferrer);
        members.required(0, &self.digest);
        members.required(1, &self.media_type);
        members.optional(2, &self.artifact_type);
        members.required(3, &self.size);
        members.optional(4, &self.annotations);
        members.optional(5, &self.artifact_status);
        members.close();
    }
}

shape!(ImageReferrer, schema::ImageReferrer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageReplicationStatus {
    pub region: Option<String>,
    pub registry_id: Option<String>,
    pub status: Option<ReplicationStatus>,
    pub failure_code: Option<String>,
}

impl crate::Value for ImageReplicationStatus {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ImageReplicationStatus)?;
        while let Some((member, kind)) = input.member(&schema::ImageReplicationStatus)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { region: v0, registry_id: v1, status: v2, failure_code: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageReplicationStatus);
        members.optional(0, &self.region);
        members.optional(1, &self.registry_id);
        members.optional(2, &self.status);
        members.optional(3, &self.failure_code);
        members.close();
    }
}

shape!(ImageReplicationStatus, schema::ImageReplicationStatus);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageScanFinding {
    pub name: Option<String>,
    pub description: Option<String>,
    pub uri: Option<String>,
    pub severity: Option<FindingSeverity>,
    pub attributes: Option<Vec<Attribute>>,
}

impl crate::Value for ImageScanFinding {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ImageScanFinding)?;
        while let Some((member, kind)) = input.member(&schema::ImageScanFinding)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, description: v1, uri: v2, severity: v3, attributes: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageScanFinding);
        members.optional(0, &self.name);
        members.optional(1, &self.description);
        members.optional(2, &self.uri);
        members.optional(3, &self.severity);
        members.optional(4, &self.attributes);
        members.close();
    }
}

shape!(ImageScanFinding, schema::ImageScanFinding);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageScanFindings {
    pub image_scan_completed_at: Option<crate::Timestamp>,
    pub vulnerability_source_updated_at: Option<crate::Timestamp>,
    pub finding_severity_counts: Option<std::collections::BTreeMap<String, i32>>,
    pub findings: Option<Vec<ImageScanFinding>>,
    pub enhanced_findings: Option<Vec<EnhancedImageScanFinding>>,
}

impl crate::Value for ImageScanFindings {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ImageScanFindings)?;
        while let Some((member, kind)) = input.member(&schema::ImageScanFindings)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            image_scan_completed_at: v0,
            vulnerability_source_updated_at: v1,
            finding_severity_counts: v2,
            findings: v3,
            enhanced_findings: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageScanFindings);
        members.optional(0, &self.image_scan_completed_at);
        members.optional(1, &self.vulnerability_source_updated_at);
        members.optional(2, &self.finding_severity_counts);
        members.optional(3, &self.findings);
        members.optional(4, &self.enhanced_findings);
        members.close();
    }
}

shape!(ImageScanFindings, schema::ImageScanFindings);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageScanFindingsSummary {
    pub image_scan_completed_at: Option<crate::Timestamp>,
    pub vulnerability_source_updated_at: Option<crate::Timestamp>,
    pub finding_severity_counts: Option<std::collections::BTreeMap<String, i32>>,
}

impl crate::Value for ImageScanFindingsSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ImageScanFindingsSummary)?;
        while let Some((member, kind)) = input.member(&schema::ImageScanFindingsSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            image_scan_completed_at: v0,
            vulnerability_source_updated_at: v1,
            finding_severity_counts: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageScanFindingsSummary);
        members.optional(0, &self.image_scan_completed_at);
        members.optional(1, &self.vulnerability_source_updated_at);
        members.optional(2, &self.finding_severity_counts);
        members.close();
    }
}

shape!(ImageScanFindingsSummary, schema::ImageScanFindingsSummary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageScanStatus {
    pub status: Option<ScanStatus>,
    pub description: Option<String>,
}

impl crate::Value for ImageScanStatus {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ImageScanStatus)?;
        while let Some((member, kind)) = input.member(&schema::ImageScanStatus)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { status: v0, description: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageScanStatus);
        members.optional(0, &self.status);
        members.optional(1, &self.description);
        members.close();
    }
}

shape!(ImageScanStatus, schema::ImageScanStatus);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: Option<bool>,
}

impl crate::Value for ImageScanningConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ImageScanningConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::ImageScanningConfiguration)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scan_on_push: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageScanningConfiguration);
        members.optional(0, &self.scan_on_push);
        members.close();
    }
}

shape!(ImageScanningConfiguration, schema::ImageScanningConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageSigningStatus {
    pub signing_profile_arn: Option<String>,
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
    pub status: Option<SigningStatus>,
}

impl crate::Value for ImageSigningStatus {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ImageSigningStatus)?;
        while let Some((member, kind)) = input.member(&schema::ImageSigningStatus)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { signing_profile_arn: v0, failure_code: v1, failure_reason: v2, status: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageSigningStatus);
        members.optional(0, &self.signing_profile_arn);
        members.optional(1, &self.failure_code);
        members.optional(2, &self.failure_reason);
        members.optional(3, &self.status);
        members.close();
    }
}

shape!(ImageSigningStatus, schema::ImageSigningStatus);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageStatus {
    Active,
    Archived,
    Activating,
}

texts!(
    ImageStatus,
    schema::ImageStatus,
    [Active = "ACTIVE", Archived = "ARCHIVED", Activating = "ACTIVATING",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageStatusFilter {
    Active,
    Archived,
    Activating,
    Any,
}

texts!(
    ImageStatusFilter,
    schema::ImageStatusFilter,
    [Active = "ACTIVE", Archived = "ARCHIVED", Activating = "ACTIVATING", Any = "ANY",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageTagMutability {
    Mutable,
    Immutable,
    ImmutableWithExclusion,
    MutableWithExclusion,
}

texts!(
    ImageTagMutability,
    schema::ImageTagMutability,
    [
        Mutable = "MUTABLE",
        Immutable = "IMMUTABLE",
        ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION",
        MutableWithExclusion = "MUTABLE_WITH_EXCLUSION",
    ]
);

#[derive(Debug, Clone, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter_type: ImageTagMutabilityExclusionFilterType,
    pub filter: String,
}

impl crate::Value for ImageTagMutabilityExclusionFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ImageTagMutabilityExclusionFilter)?;
        while let Some((member, kind)) = input.member(&schema::ImageTagMutabilityExclusionFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { filter_type: v0, filter: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImageTagMutabilityExclusionFilter);
        members.required(0, &self.filter_type);
        members.required(1, &self.filter);
        members.close();
    }
}

shape!(ImageTagMutabilityExclusionFilter, schema::ImageTagMutabilityExclusionFilter);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageTagMutabilityExclusionFilterType {
    Wildcard,
}

texts!(
    ImageTagMutabilityExclusionFilterType,
    schema::ImageTagMutabilityExclusionFilterType,
    [Wildcard = "WILDCARD",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InitiateLayerUploadRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl crate::Value for InitiateLayerUploadRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InitiateLayerUploadRequest)?;
        while let Some((member, kind)) = input.member(&schema::InitiateLayerUploadRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InitiateLayerUploadRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.close();
    }
}

shape!(InitiateLayerUploadRequest, schema::InitiateLayerUploadRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InitiateLayerUploadResponse {
    pub upload_id: Option<String>,
    pub part_size: Option<i64>,
}

impl crate::Value for InitiateLayerUploadResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InitiateLayerUploadResponse)?;
        while let Some((member, kind)) = input.member(&schema::InitiateLayerUploadResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { upload_id: v0, part_size: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InitiateLayerUploadResponse);
        members.optional(0, &self.upload_id);
        members.optional(1, &self.part_size);
        members.close();
    }
}

shape!(InitiateLayerUploadResponse, schema::InitiateLayerUploadResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Layer {
    pub layer_digest: Option<String>,
    pub layer_availability: Option<LayerAvailability>,
    pub layer_size: Option<i64>,
    pub media_type: Option<String>,
}

impl crate::Value for Layer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::Layer)?;
        while let Some((member, kind)) = input.member(&schema::Layer)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { layer_digest: v0, layer_availability: v1, layer_size: v2, media_type: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Layer);
        members.optional(0, &self.layer_digest);
        members.optional(1, &self.layer_availability);
        members.optional(2, &self.layer_size);
        members.optional(3, &self.media_type);
        members.close();
    }
}

shape!(Layer, schema::Layer);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LayerAvailability {
    Available,
    Unavailable,
    Archived,
}

texts!(
    LayerAvailability,
    schema::LayerAvailability,
    [Available = "AVAILABLE", Unavailable = "UNAVAILABLE", Archived = "ARCHIVED",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LayerFailure {
    pub layer_digest: Option<String>,
    pub failure_code: Option<LayerFailureCode>,
    pub failure_reason: Option<String>,
}

impl crate::Value for LayerFailure {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::LayerFailure)?;
        while let Some((member, kind)) = input.member(&schema::LayerFailure)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { layer_digest: v0, failure_code: v1, failure_reason: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LayerFailure);
        members.optional(0, &self.layer_digest);
        members.optional(1, &self.failure_code);
        members.optional(2, &self.failure_reason);
        members.close();
    }
}

shape!(LayerFailure, schema::LayerFailure);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LayerFailureCode {
    InvalidLayerDigest,
    MissingLayerDigest,
}

texts!(
    LayerFailureCode,
    schema::LayerFailureCode,
    [InvalidLayerDigest = "InvalidLayerDigest", MissingLayerDigest = "MissingLayerDigest",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecyclePolicyPreviewFilter {
    pub tag_status: Option<TagStatus>,
}

impl crate::Value for LifecyclePolicyPreviewFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::LifecyclePolicyPreviewFilter)?;
        while let Some((member, kind)) = input.member(&schema::LifecyclePolicyPreviewFilter)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tag_status: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LifecyclePolicyPreviewFilter);
        members.optional(0, &self.tag_status);
        members.close();
    }
}

shape!(LifecyclePolicyPreviewFilter, schema::LifecyclePolicyPreviewFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecyclePolicyPreviewResult {
    pub image_tags: Option<Vec<String>>,
    pub image_digest: Option<String>,
    pub image_pushed_at: Option<crate::Timestamp>,
    pub action: Option<LifecyclePolicyRuleAction>,
    pub applied_rule_priority: Option<i32>,
    pub storage_class: Option<LifecyclePolicyStorageClass>,
}

impl crate::Value for LifecyclePolicyPreviewResult {
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
        input.open(&schema::LifecyclePolicyPreviewResult)?;
        while let Some((member, kind)) = input.member(&schema::LifecyclePolicyPreviewResult)? {
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
            image_tags: v0,
            image_digest: v1,
            image_pushed_at: v2,
            action: v3,
            applied_rule_priority: v4,
            storage_class: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LifecyclePolicyPreviewResult);
        members.optional(0, &self.image_tags);
        members.optional(1, &self.image_digest);
        members.optional(2, &self.image_pushed_at);
        members.optional(3, &self.action);
        members.optional(4, &self.applied_rule_priority);
        members.optional(5, &self.storage_class);
        members.close();
    }
}

shape!(LifecyclePolicyPreviewResult, schema::LifecyclePolicyPreviewResult);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LifecyclePolicyPreviewStatus {
    InProgress,
    Complete,
    Expired,
    Failed,
}

texts!(
    LifecyclePolicyPreviewStatus,
    schema::LifecyclePolicyPreviewStatus,
    [InProgress = "IN_PROGRESS", Complete = "COMPLETE", Expired = "EXPIRED", Failed = "FAILED",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecyclePolicyPreviewSummary {
    pub expiring_image_total_count: Option<i32>,
    pub transitioning_image_total_counts: Option<Vec<TransitioningImageTotalCount>>,
}

impl crate::Value for LifecyclePolicyPreviewSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LifecyclePolicyPreviewSummary)?;
        while let Some((member, kind)) = input.member(&schema::LifecyclePolicyPreviewSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { expiring_image_total_count: v0, transitioning_image_total_counts: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LifecyclePolicyPreviewSummary);
        members.optional(0, &self.expiring_image_total_count);
        members.optional(1, &self.transitioning_image_total_counts);
        members.close();
    }
}

shape!(LifecyclePolicyPreviewSummary, schema::LifecyclePolicyPreviewSummary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecyclePolicyRuleAction {
    pub r#type: Option<ImageActionType>,
    pub target_storage_class: Option<LifecyclePolicyTargetStorageClass>,
}

impl crate::Value for LifecyclePolicyRuleAction {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LifecyclePolicyRuleAction)?;
        while let Some((member, kind)) = input.member(&schema::LifecyclePolicyRuleAction)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { r#type: v0, target_storage_class: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LifecyclePolicyRuleAction);
        members.optional(0, &self.r#type);
        members.optional(1, &self.target_storage_class);
        members.close();
    }
}

shape!(LifecyclePolicyRuleAction, schema::LifecyclePolicyRuleAction);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LifecyclePolicyStorageClass {
    Archive,
    Standard,
}

texts!(
    LifecyclePolicyStorageClass,
    schema::LifecyclePolicyStorageClass,
    [Archive = "ARCHIVE", Standard = "STANDARD",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LifecyclePolicyTargetStorageClass {
    Archive,
}

texts!(
    LifecyclePolicyTargetStorageClass,
    schema::LifecyclePolicyTargetStorageClass,
    [Archive = "ARCHIVE",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImageReferrersFilter {
    pub artifact_types: Option<Vec<String>>,
    pub artifact_status: Option<ArtifactStatusFilter>,
}

impl crate::Value for ListImageReferrersFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListImageReferrersFilter)?;
        while let Some((member, kind)) = input.member(&schema::ListImageReferrersFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { artifact_types: v0, artifact_status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListImageReferrersFilter);
        members.optional(0, &self.artifact_types);
        members.optional(1, &self.artifact_status);
        members.close();
    }
}

shape!(ListImageReferrersFilter, schema::ListImageReferrersFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImageReferrersRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub subject_id: SubjectIdentifier,
    pub filter: Option<ListImageReferrersFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for ListImageReferrersRequest {
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
        input.open(&schema::ListImageReferrersRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListImageReferrersRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            subject_id: v2,
            filter: v3,
            next_token: v4,
            max_results: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListImageReferrersRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.subject_id);
        members.optional(3, &self.filter);
        members.optional(4, &self.next_token);
        members.optional(5, &self.max_results);
        members.close();
    }
}

shape!(ListImageReferrersRequest, schema::ListImageReferrersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImageReferrersResponse {
    pub referrers: Option<Vec<ImageReferrer>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListImageReferrersResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListImageReferrersResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListImageReferrersResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { referrers: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListImageReferrersResponse);
        members.optional(0, &self.referrers);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListImageReferrersResponse, schema::ListImageReferrersResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImagesFilter {
    pub tag_status: Option<TagStatus>,
    pub image_status: Option<ImageStatusFilter>,
}

impl crate::Value for ListImagesFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListImagesFilter)?;
        while let Some((member, kind)) = input.member(&schema::ListImagesFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tag_status: v0, image_status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListImagesFilter);
        members.optional(0, &self.tag_status);
        members.optional(1, &self.image_status);
        members.close();
    }
}

shape!(ListImagesFilter, schema::ListImagesFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImagesRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<ListImagesFilter>,
}

impl crate::Value for ListImagesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ListImagesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListImagesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            next_token: v2,
            max_results: v3,
            filter: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListImagesRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_results);
        members.optional(4, &self.filter);
        members.close();
    }
}

shape!(ListImagesRequest, schema::ListImagesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImagesResponse {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListImagesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListImagesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListImagesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { image_ids: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListImagesResponse);
        members.optional(0, &self.image_ids);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListImagesResponse, schema::ListImagesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPullTimeUpdateExclusionsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for ListPullTimeUpdateExclusionsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListPullTimeUpdateExclusionsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ListPullTimeUpdateExclusionsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { max_results: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPullTimeUpdateExclusionsRequest);
        members.optional(0, &self.max_results);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListPullTimeUpdateExclusionsRequest, schema::ListPullTimeUpdateExclusionsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPullTimeUpdateExclusionsResponse {
    pub pull_time_update_exclusions: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListPullTimeUpdateExclusionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListPullTimeUpdateExclusionsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ListPullTimeUpdateExclusionsResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { pull_time_update_exclusions: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPullTimeUpdateExclusionsResponse);
        members.optional(0, &self.pull_time_update_exclusions);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListPullTimeUpdateExclusionsResponse, schema::ListPullTimeUpdateExclusionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListReplicationBackfillsRequest {
    pub registry_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for ListReplicationBackfillsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListReplicationBackfillsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListReplicationBackfillsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, max_results: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListReplicationBackfillsRequest);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.max_results);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(ListReplicationBackfillsRequest, schema::ListReplicationBackfillsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListReplicationBackfillsResponse {
    pub registry_id: Option<String>,
    pub backfills: Option<Vec<ReplicationBackfillSummary>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListReplicationBackfillsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListReplicationBackfillsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListReplicationBackfillsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, backfills: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListReplicationBackfillsResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.backfills);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(ListReplicationBackfillsResponse, schema::ListReplicationBackfillsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

impl crate::Value for ListTagsForResourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListTagsForResourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListTagsForResourceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTagsForResourceRequest);
        members.required(0, &self.resource_arn);
        members.close();
    }
}

shape!(ListTagsForResourceRequest, schema::ListTagsForResourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for ListTagsForResourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListTagsForResourceResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListTagsForResourceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tags: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTagsForResourceResponse);
        members.optional(0, &self.tags);
        members.close();
    }
}

shape!(ListTagsForResourceResponse, schema::ListTagsForResourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PackageVulnerabilityDetails {
    pub cvss: Option<Vec<CvssScore>>,
    pub reference_urls: Option<Vec<String>>,
    pub related_vulnerabilities: Option<Vec<String>>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub vendor_created_at: Option<crate::Timestamp>,
    pub vendor_severity: Option<String>,
    pub vendor_updated_at: Option<crate::Timestamp>,
    pub vulnerability_id: Option<String>,
    pub vulnerable_packages: Option<Vec<VulnerablePackage>>,
}

impl crate::Value for PackageVulnerabilityDetails {
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
        input.open(&schema::PackageVulnerabilityDetails)?;
        while let Some((member, kind)) = input.member(&schema::PackageVulnerabilityDetails)? {
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
                _ => v9 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            cvss: v0,
            reference_urls: v1,
            related_vulnerabilities: v2,
            source: v3,
            source_url: v4,
            vendor_created_at: v5,
            vendor_severity: v6,
            vendor_updated_at: v7,
            vulnerability_id: v8,
            vulnerable_packages: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PackageVulnerabilityDetails);
        members.optional(0, &self.cvss);
        members.optional(1, &self.reference_urls);
        members.optional(2, &self.related_vulnerabilities);
        members.optional(3, &self.source);
        members.optional(4, &self.source_url);
        members.optional(5, &self.vendor_created_at);
        members.optional(6, &self.vendor_severity);
        members.optional(7, &self.vendor_updated_at);
        members.optional(8, &self.vulnerability_id);
        members.optional(9, &self.vulnerable_packages);
        members.close();
    }
}

shape!(PackageVulnerabilityDetails, schema::PackageVulnerabilityDetails);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PullThroughCacheRule {
    pub ecr_repository_prefix: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub registry_id: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
    pub upstream_registry: Option<UpstreamRegistry>,
    pub updated_at: Option<crate::Timestamp>,
}

impl crate::Value for PullThroughCacheRule {
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
        input.open(&schema::PullThroughCacheRule)?;
        while let Some((member, kind)) = input.member(&schema::PullThroughCacheRule)? {
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
            ecr_repository_prefix: v0,
            upstream_registry_url: v1,
            created_at: v2,
            registry_id: v3,
            credential_arn: v4,
            custom_role_arn: v5,
            upstream_repository_prefix: v6,
            upstream_registry: v7,
            updated_at: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PullThroughCacheRule);
        members.optional(0, &self.ecr_repository_prefix);
        members.optional(1, &self.upstream_registry_url);
        members.optional(2, &self.created_at);
        members.optional(3, &self.registry_id);
        members.optional(4, &self.credential_arn);
        members.optional(5, &self.custom_role_arn);
        members.optional(6, &self.upstream_repository_prefix);
        members.optional(7, &self.upstream_registry);
        members.optional(8, &self.updated_at);
        members.close();
    }
}

shape!(PullThroughCacheRule, schema::PullThroughCacheRule);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountSettingRequest {
    pub name: String,
    pub value: String,
}

impl crate::Value for PutAccountSettingRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutAccountSettingRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutAccountSettingRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutAccountSettingRequest);
        members.required(0, &self.name);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(PutAccountSettingRequest, schema::PutAccountSettingRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountSettingResponse {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for PutAccountSettingResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutAccountSettingResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutAccountSettingResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutAccountSettingResponse);
        members.optional(0, &self.name);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(PutAccountSettingResponse, schema::PutAccountSettingResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutImageRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_manifest: String,
    pub image_manifest_media_type: Option<String>,
    pub image_tag: Option<String>,
    pub image_digest: Option<String>,
}

impl crate::Value for PutImageRequest {
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
        input.open(&schema::PutImageRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutImageRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_manifest: v2,
            image_manifest_media_type: v3,
            image_tag: v4,
            image_digest: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutImageRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.image_manifest);
        members.optional(3, &self.image_manifest_media_type);
        members.optional(4, &self.image_tag);
        members.optional(5, &self.image_digest);
        members.close();
    }
}

shape!(PutImageRequest, schema::PutImageRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutImageResponse {
    pub image: Option<Image>,
}

impl crate::Value for PutImageResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutImageResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutImageResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { image: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutImageResponse);
        members.optional(0, &self.image);
        members.close();
    }
}

shape!(PutImageResponse, schema::PutImageResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutImageScanningConfigurationRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_scanning_configuration: ImageScanningConfiguration,
}

impl crate::Value for PutImageScanningConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutImageScanningConfigurationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::PutImageScanningConfigurationRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, image_scanning_configuration: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutImageScanningConfigurationRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.image_scanning_configuration);
        members.close();
    }
}

shape!(PutImageScanningConfigurationRequest, schema::PutImageScanningConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutImageScanningConfigurationResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
}

impl crate::Value for PutImageScanningConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutImageScanningConfigurationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::PutImageScanningConfigurationResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_name: v1, image_scanning_configuration: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutImageScanningConfigurationResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.image_scanning_configuration);
        members.close();
    }
}

shape!(PutImageScanningConfigurationResponse, schema::PutImageScanningConfigurationResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct PutImageTagMutabilityRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_tag_mutability: ImageTagMutability,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

impl crate::Value for PutImageTagMutabilityRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PutImageTagMutabilityRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutImageTagMutabilityRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_tag_mutability: v2,
            image_tag_mutability_exclusion_filters: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutImageTagMutabilityRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.image_tag_mutability);
        members.optional(3, &self.image_tag_mutability_exclusion_filters);
        members.close();
    }
}

shape!(PutImageTagMutabilityRequest, schema::PutImageTagMutabilityRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutImageTagMutabilityResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

impl crate::Value for PutImageTagMutabilityResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PutImageTagMutabilityResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutImageTagMutabilityResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_tag_mutability: v2,
            image_tag_mutability_exclusion_filters: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutImageTagMutabilityResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.image_tag_mutability);
        members.optional(3, &self.image_tag_mutability_exclusion_filters);
        members.close();
    }
}

shape!(PutImageTagMutabilityResponse, schema::PutImageTagMutabilityResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub lifecycle_policy_text: String,
}

impl crate::Value for PutLifecyclePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutLifecyclePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutLifecyclePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, lifecycle_policy_text: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutLifecyclePolicyRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.lifecycle_policy_text);
        members.close();
    }
}

shape!(PutLifecyclePolicyRequest, schema::PutLifecyclePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
}

impl crate::Value for PutLifecyclePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutLifecyclePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutLifecyclePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_name: v1, lifecycle_policy_text: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutLifecyclePolicyResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.lifecycle_policy_text);
        members.close();
    }
}

shape!(PutLifecyclePolicyResponse, schema::PutLifecyclePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRegistryPolicyRequest {
    pub policy_text: String,
}

impl crate::Value for PutRegistryPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutRegistryPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutRegistryPolicyRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_text: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutRegistryPolicyRequest);
        members.required(0, &self.policy_text);
        members.close();
    }
}

shape!(PutRegistryPolicyRequest, schema::PutRegistryPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRegistryPolicyResponse {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}

impl crate::Value for PutRegistryPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutRegistryPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutRegistryPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, policy_text: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutRegistryPolicyResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.policy_text);
        members.close();
    }
}

shape!(PutRegistryPolicyResponse, schema::PutRegistryPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRegistryScanningConfigurationRequest {
    pub scan_type: Option<ScanType>,
    pub rules: Option<Vec<RegistryScanningRule>>,
}

impl crate::Value for PutRegistryScanningConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutRegistryScanningConfigurationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::PutRegistryScanningConfigurationRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scan_type: v0, rules: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::PutRegistryScanningConfigurationRequest);
        members.optional(0, &self.scan_type);
        members.optional(1, &self.rules);
        members.close();
    }
}

shape!(PutRegistryScanningConfigurationRequest, schema::PutRegistryScanningConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRegistryScanningConfigurationResponse {
    pub registry_scanning_configuration: Option<RegistryScanningConfiguration>,
}

impl crate::Value for PutRegistryScanningConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutRegistryScanningConfigurationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::PutRegistryScanningConfigurationResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_scanning_configuration: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::PutRegistryScanningConfigurationResponse);
        members.optional(0, &self.registry_scanning_configuration);
        members.close();
    }
}

shape!(PutRegistryScanningConfigurationResponse, schema::PutRegistryScanningConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutReplicationConfigurationRequest {
    pub replication_configuration: ReplicationConfiguration,
}

impl crate::Value for PutReplicationConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutReplicationConfigurationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::PutReplicationConfigurationRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { replication_configuration: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutReplicationConfigurationRequest);
        members.required(0, &self.replication_configuration);
        members.close();
    }
}

shape!(PutReplicationConfigurationRequest, schema::PutReplicationConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutReplicationConfigurationResponse {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl crate::Value for PutReplicationConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutReplicationConfigurationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::PutReplicationConfigurationResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { replication_configuration: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutReplicationConfigurationResponse);
        members.optional(0, &self.replication_configuration);
        members.close();
    }
}

shape!(PutReplicationConfigurationResponse, schema::PutReplicationConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSigningConfigurationRequest {
    pub signing_configuration: SigningConfiguration,
}

impl crate::Value for PutSigningConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutSigningConfigurationRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutSigningConfigurationRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { signing_configuration: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutSigningConfigurationRequest);
        members.required(0, &self.signing_configuration);
        members.close();
    }
}

shape!(PutSigningConfigurationRequest, schema::PutSigningConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSigningConfigurationResponse {
    pub signing_configuration: Option<SigningConfiguration>,
}

impl crate::Value for PutSigningConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutSigningConfigurationResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutSigningConfigurationResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { signing_configuration: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutSigningConfigurationResponse);
        members.optional(0, &self.signing_configuration);
        members.close();
    }
}

shape!(PutSigningConfigurationResponse, schema::PutSigningConfigurationResponse);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RCTAppliedFor {
    Replication,
    PullThroughCache,
    CreateOnPush,
}

texts!(
    RCTAppliedFor,
    schema::RCTAppliedFor,
    [
        Replication = "REPLICATION",
        PullThroughCache = "PULL_THROUGH_CACHE",
        CreateOnPush = "CREATE_ON_PUSH",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Recommendation {
    pub url: Option<String>,
    pub text: Option<String>,
}

impl crate::Value for Recommendation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Recommendation)?;
        while let Some((member, kind)) = input.member(&schema::Recommendation)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { url: v0, text: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Recommendation);
        members.optional(0, &self.url);
        members.optional(1, &self.text);
        members.close();
    }
}

shape!(Recommendation, schema::Recommendation);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterPullTimeUpdateExclusionRequest {
    pub principal_arn: String,
}

impl crate::Value for RegisterPullTimeUpdateExclusionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RegisterPullTimeUpdateExclusionRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::RegisterPullTimeUpdateExclusionRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { principal_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RegisterPullTimeUpdateExclusionRequest);
        members.required(0, &self.principal_arn);
        members.close();
    }
}

shape!(RegisterPullTimeUpdateExclusionRequest, schema::RegisterPullTimeUpdateExclusionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterPullTimeUpdateExclusionResponse {
    pub principal_arn: Option<String>,
    pub created_at: Option<crate::Timestamp>,
}

impl crate::Value for RegisterPullTimeUpdateExclusionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RegisterPullTimeUpdateExclusionResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::RegisterPullTimeUpdateExclusionResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { principal_arn: v0, created_at: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::RegisterPullTimeUpdateExclusionResponse);
        members.optional(0, &self.principal_arn);
        members.optional(1, &self.created_at);
        members.close();
    }
}

shape!(RegisterPullTimeUpdateExclusionResponse, schema::RegisterPullTimeUpdateExclusionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegistryScanningConfiguration {
    pub scan_type: Option<ScanType>,
    pub rules: Option<Vec<RegistryScanningRule>>,
}

impl crate::Value for RegistryScanningConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RegistryScanningConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::RegistryScanningConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scan_type: v0, rules: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RegistryScanningConfiguration);
        members.optional(0, &self.scan_type);
        members.optional(1, &self.rules);
        members.close();
    }
}

shape!(RegistryScanningConfiguration, schema::RegistryScanningConfiguration);

#[derive(Debug, Clone, PartialEq)]
pub struct RegistryScanningRule {
    pub scan_frequency: ScanFrequency,
    pub repository_filters: Vec<ScanningRepositoryFilter>,
}

impl crate::Value for RegistryScanningRule {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RegistryScanningRule)?;
        while let Some((member, kind)) = input.member(&schema::RegistryScanningRule)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { scan_frequency: v0, repository_filters: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RegistryScanningRule);
        members.required(0, &self.scan_frequency);
        members.required(1, &self.repository_filters);
        members.close();
    }
}

shape!(RegistryScanningRule, schema::RegistryScanningRule);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Remediation {
    pub recommendation: Option<Recommendation>,
}

impl crate::Value for Remediation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::Remediation)?;
        while let Some((member, kind)) = input.member(&schema::Remediation)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { recommendation: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Remediation);
        members.optional(0, &self.recommendation);
        members.close();
    }
}

shape!(Remediation, schema::Remediation);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationBackfillProgress {
    pub total_replication_count: i32,
    pub completed_replication_count: i32,
    pub failed_replication_count: i32,
    pub failure_codes: Vec<String>,
}

impl crate::Value for ReplicationBackfillProgress {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ReplicationBackfillProgress)?;
        while let Some((member, kind)) = input.member(&schema::ReplicationBackfillProgress)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            total_replication_count: v0,
            completed_replication_count: v1,
            failed_replication_count: v2,
            failure_codes: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicationBackfillProgress);
        members.required(0, &self.total_replication_count);
        members.required(1, &self.completed_replication_count);
        members.required(2, &self.failed_replication_count);
        members.required(3, &self.failure_codes);
        members.close();
    }
}

shape!(ReplicationBackfillProgress, schema::ReplicationBackfillProgress);

#[derive(Debug, Clone, PartialEq)]
pub struct ReplicationBackfillResult {
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub status: ReplicationBackfillResultStatus,
    pub failure_code: Option<String>,
    pub sub_image_failure_codes: Option<Vec<String>>,
}

impl crate::Value for ReplicationBackfillResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ReplicationBackfillResult)?;
        while let Some((member, kind)) = input.member(&schema::ReplicationBackfillResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            repository_name: v0,
            image_id: v1,
            status: v2,
            failure_code: v3,
            sub_image_failure_codes: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicationBackfillResult);
        members.required(0, &self.repository_name);
        members.required(1, &self.image_id);
        members.required(2, &self.status);
        members.optional(3, &self.failure_code);
        members.optional(4, &self.sub_image_failure_codes);
        members.close();
    }
}

shape!(ReplicationBackfillResult, schema::ReplicationBackfillResult);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicationBackfillResultStatus {
    Complete,
    Failed,
}

texts!(
    ReplicationBackfillResultStatus,
    schema::ReplicationBackfillResultStatus,
    [Complete = "COMPLETE", Failed = "FAILED",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicationBackfillStatus {
    Preparing,
    InProgress,
    Complete,
    Failed,
    Stopping,
    Stopped,
}

texts!(
    ReplicationBackfillStatus,
    schema::ReplicationBackfillStatus,
    [
        Preparing = "PREPARING",
        InProgress = "IN_PROGRESS",
        Complete = "COMPLETE",
        Failed = "FAILED",
        Stopping = "STOPPING",
        Stopped = "STOPPED",
    ]
);

#[derive(Debug, Clone, PartialEq)]
pub struct ReplicationBackfillSummary {
    pub replication_backfill_id: String,
    pub destination: ReplicationDestination,
    pub status: ReplicationBackfillStatus,
    pub failure_code: Option<String>,
    pub progress: Option<ReplicationBackfillProgress>,
    pub started_at: crate::Timestamp,
    pub ended_at: Option<crate::Timestamp>,
}

impl crate::Value for ReplicationBackfillSummary {
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
        input.open(&schema::ReplicationBackfillSummary)?;
        while let Some((member, kind)) = input.member(&schema::ReplicationBackfillSummary)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v5)) = (v0, v1, v2, v5) else { return Ok(None) };
        Ok(Some(Self {
            replication_backfill_id: v0,
            destination: v1,
            status: v2,
            failure_code: v3,
            progress: v4,
            started_at: v5,
            ended_at: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicationBackfillSummary);
        members.required(0, &self.replication_backfill_id);
        members.required(1, &self.destination);
        members.required(2, &self.status);
        members.optional(3, &self.failure_code);
        members.optional(4, &self.progress);
        members.required(5, &self.started_at);
        members.optional(6, &self.ended_at);
        members.close();
    }
}

shape!(ReplicationBackfillSummary, schema::ReplicationBackfillSummary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationConfiguration {
    pub rules: Vec<ReplicationRule>,
}

impl crate::Value for ReplicationConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ReplicationConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::ReplicationConfiguration)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { rules: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicationConfiguration);
        members.required(0, &self.rules);
        members.close();
    }
}

shape!(ReplicationConfiguration, schema::ReplicationConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationDestination {
    pub region: String,
    pub registry_id: String,
}

impl crate::Value for ReplicationDestination {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ReplicationDestination)?;
        while let Some((member, kind)) = input.member(&schema::ReplicationDestination)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { region: v0, registry_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicationDestination);
        members.required(0, &self.region);
        members.required(1, &self.registry_id);
        members.close();
    }
}

shape!(ReplicationDestination, schema::ReplicationDestination);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationRule {
    pub destinations: Vec<ReplicationDestination>,
    pub repository_filters: Option<Vec<RepositoryFilter>>,
    pub delete_replication: Option<DeleteReplication>,
}

impl crate::Value for ReplicationRule {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ReplicationRule)?;
        while let Some((member, kind)) = input.member(&schema::ReplicationRule)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { destinations: v0, repository_filters: v1, delete_replication: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicationRule);
        members.required(0, &self.destinations);
        members.optional(1, &self.repository_filters);
        members.optional(2, &self.delete_replication);
        members.close();
    }
}

shape!(ReplicationRule, schema::ReplicationRule);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicationStatus {
    InProgress,
    Complete,
    Failed,
}

texts!(
    ReplicationStatus,
    schema::ReplicationStatus,
    [InProgress = "IN_PROGRESS", Complete = "COMPLETE", Failed = "FAILED",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Repository {
    pub repository_arn: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_uri: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl crate::Value for Repository {
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
        input.open(&schema::Repository)?;
        while let Some((member, kind)) = input.member(&schema::Repository)? {
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
            repository_arn: v0,
            registry_id: v1,
            repository_name: v2,
            repository_uri: v3,
            created_at: v4,
            image_tag_mutability: v5,
            image_tag_mutability_exclusion_filters: v6,
            image_scanning_configuration: v7,
            encryption_configuration: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Repository);
        members.optional(0, &self.repository_arn);
        members.optional(1, &self.registry_id);
        members.optional(2, &self.repository_name);
        members.optional(3, &self.repository_uri);
        members.optional(4, &self.created_at);
        members.optional(5, &self.image_tag_mutability);
        members.optional(6, &self.image_tag_mutability_exclusion_filters);
        members.optional(7, &self.image_scanning_configuration);
        members.optional(8, &self.encryption_configuration);
        members.close();
    }
}

shape!(Repository, schema::Repository);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RepositoryCreationTemplate {
    pub prefix: Option<String>,
    pub description: Option<String>,
    pub encryption_configuration: Option<EncryptionConfigurationForRepositoryCreationTemplate>,
    pub resource_tags: Option<Vec<Tag>>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub repository_policy: Option<String>,
    pub lifecycle_policy: Option<String>,
    pub applied_for: Option<Vec<RCTAppliedFor>>,
    pub custom_role_arn: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

impl crate::Value for RepositoryCreationTemplate {
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
        input.open(&schema::RepositoryCreationTemplate)?;
        while let Some((member, kind)) = input.member(&schema::RepositoryCreationTemplate)? {
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
                _ => v11 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            prefix: v0,
            description: v1,
            encryption_configuration: v2,
            resource_tags: v3,
            image_tag_mutability: v4,
            image_tag_mutability_exclusion_filters: v5,
            repository_policy: v6,
            lifecycle_policy: v7,
            applied_for: v8,
            custom_role_arn: v9,
            created_at: v10,
            updated_at: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RepositoryCreationTemplate);
        members.optional(0, &self.prefix);
        members.optional(1, &self.description);
        members.optional(2, &self.encryption_configuration);
        members.optional(3, &self.resource_tags);
        members.optional(4, &self.image_tag_mutability);
        members.optional(5, &self.image_tag_mutability_exclusion_filters);
        members.optional(6, &self.repository_policy);
        members.optional(7, &self.lifecycle_policy);
        members.optional(8, &self.applied_for);
        members.optional(9, &self.custom_role_arn);
        members.optional(10, &self.created_at);
        members.optional(11, &self.updated_at);
        members.close();
    }
}

shape!(RepositoryCreationTemplate, schema::RepositoryCreationTemplate);

#[derive(Debug, Clone, PartialEq)]
pub struct RepositoryFilter {
    pub filter: String,
    pub filter_type: RepositoryFilterType,
}

impl crate::Value for RepositoryFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RepositoryFilter)?;
        while let Some((member, kind)) = input.member(&schema::RepositoryFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { filter: v0, filter_type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RepositoryFilter);
        members.required(0, &self.filter);
        members.required(1, &self.filter_type);
        members.close();
    }
}

shape!(RepositoryFilter, schema::RepositoryFilter);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepositoryFilterType {
    PrefixMatch,
}

texts!(RepositoryFilterType, schema::RepositoryFilterType, [PrefixMatch = "PREFIX_MATCH",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RepositoryScanningConfiguration {
    pub repository_arn: Option<String>,
    pub repository_name: Option<String>,
    pub scan_on_push: Option<bool>,
    pub scan_frequency: Option<ScanFrequency>,
    pub applied_scan_filters: Option<Vec<ScanningRepositoryFilter>>,
}

impl crate::Value for RepositoryScanningConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::RepositoryScanningConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::RepositoryScanningConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            repository_arn: v0,
            repository_name: v1,
            scan_on_push: v2,
            scan_frequency: v3,
            applied_scan_filters: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RepositoryScanningConfiguration);
        members.optional(0, &self.repository_arn);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.scan_on_push);
        members.optional(3, &self.scan_frequency);
        members.optional(4, &self.applied_scan_filters);
        members.close();
    }
}

shape!(RepositoryScanningConfiguration, schema::RepositoryScanningConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RepositoryScanningConfigurationFailure {
    pub repository_name: Option<String>,
    pub failure_code: Option<ScanningConfigurationFailureCode>,
    pub failure_reason: Option<String>,
}

impl crate::Value for RepositoryScanningConfigurationFailure {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RepositoryScanningConfigurationFailure)?;
        while let Some((member, kind)) =
            input.member(&schema::RepositoryScanningConfigurationFailure)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { repository_name: v0, failure_code: v1, failure_reason: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RepositoryScanningConfigurationFailure);
        members.optional(0, &self.repository_name);
        members.optional(1, &self.failure_code);
        members.optional(2, &self.failure_reason);
        members.close();
    }
}

shape!(RepositoryScanningConfigurationFailure, schema::RepositoryScanningConfigurationFailure);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Resource {
    pub details: Option<ResourceDetails>,
    pub id: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    pub r#type: Option<String>,
}

impl crate::Value for Resource {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::Resource)?;
        while let Some((member, kind)) = input.member(&schema::Resource)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { details: v0, id: v1, tags: v2, r#type: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Resource);
        members.optional(0, &self.details);
        members.optional(1, &self.id);
        members.optional(2, &self.tags);
        members.optional(3, &self.r#type);
        members.close();
    }
}

shape!(Resource, schema::Resource);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDetails {
    pub aws_ecr_container_image: Option<AwsEcrContainerImageDetails>,
}

impl crate::Value for ResourceDetails {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ResourceDetails)?;
        while let Some((member, kind)) = input.member(&schema::ResourceDetails)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { aws_ecr_container_image: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResourceDetails);
        members.optional(0, &self.aws_ecr_container_image);
        members.close();
    }
}

shape!(ResourceDetails, schema::ResourceDetails);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanFrequency {
    ScanOnPush,
    ContinuousScan,
    Manual,
}

texts!(
    ScanFrequency,
    schema::ScanFrequency,
    [ScanOnPush = "SCAN_ON_PUSH", ContinuousScan = "CONTINUOUS_SCAN", Manual = "MANUAL",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanStatus {
    InProgress,
    Complete,
    Failed,
    UnsupportedImage,
    Active,
    Pending,
    ScanEligibilityExpired,
    FindingsUnavailable,
    LimitExceeded,
    ImageArchived,
    ImageSizeExceeded,
}

texts!(
    ScanStatus,
    schema::ScanStatus,
    [
        InProgress = "IN_PROGRESS",
        Complete = "COMPLETE",
        Failed = "FAILED",
        UnsupportedImage = "UNSUPPORTED_IMAGE",
        Active = "ACTIVE",
        Pending = "PENDING",
        ScanEligibilityExpired = "SCAN_ELIGIBILITY_EXPIRED",
        FindingsUnavailable = "FINDINGS_UNAVAILABLE",
        LimitExceeded = "LIMIT_EXCEEDED",
        ImageArchived = "IMAGE_ARCHIVED",
        ImageSizeExceeded = "IMAGE_SIZE_EXCEEDED",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanType {
    Basic,
    Enhanced,
}

texts!(ScanType, schema::ScanType, [Basic = "BASIC", Enhanced = "ENHANCED",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanningConfigurationFailureCode {
    RepositoryNotFound,
}

texts!(
    ScanningConfigurationFailureCode,
    schema::ScanningConfigurationFailureCode,
    [RepositoryNotFound = "REPOSITORY_NOT_FOUND",]
);

#[derive(Debug, Clone, PartialEq)]
pub struct ScanningRepositoryFilter {
    pub filter: String,
    pub filter_type: ScanningRepositoryFilterType,
}

impl crate::Value for ScanningRepositoryFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ScanningRepositoryFilter)?;
        while let Some((member, kind)) = input.member(&schema::ScanningRepositoryFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { filter: v0, filter_type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScanningRepositoryFilter);
        members.required(0, &self.filter);
        members.required(1, &self.filter_type);
        members.close();
    }
}

shape!(ScanningRepositoryFilter, schema::ScanningRepositoryFilter);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanningRepositoryFilterType {
    Wildcard,
}

texts!(
    ScanningRepositoryFilterType,
    schema::ScanningRepositoryFilterType,
    [Wildcard = "WILDCARD",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScoreDetails {
    pub cvss: Option<CvssScoreDetails>,
}

impl crate::Value for ScoreDetails {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ScoreDetails)?;
        while let Some((member, kind)) = input.member(&schema::ScoreDetails)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { cvss: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScoreDetails);
        members.optional(0, &self.cvss);
        members.close();
    }
}

shape!(ScoreDetails, schema::ScoreDetails);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub policy_text: String,
    pub force: Option<bool>,
}

impl crate::Value for SetRepositoryPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::SetRepositoryPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::SetRepositoryPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, policy_text: v2, force: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetRepositoryPolicyRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.policy_text);
        members.optional(3, &self.force);
        members.close();
    }
}

shape!(SetRepositoryPolicyRequest, schema::SetRepositoryPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl crate::Value for SetRepositoryPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SetRepositoryPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::SetRepositoryPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_name: v1, policy_text: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetRepositoryPolicyResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.policy_text);
        members.close();
    }
}

shape!(SetRepositoryPolicyResponse, schema::SetRepositoryPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningConfiguration {
    pub rules: Vec<SigningRule>,
}

impl crate::Value for SigningConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SigningConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::SigningConfiguration)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { rules: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SigningConfiguration);
        members.required(0, &self.rules);
        members.close();
    }
}

shape!(SigningConfiguration, schema::SigningConfiguration);

#[derive(Debug, Clone, PartialEq)]
pub struct SigningRepositoryFilter {
    pub filter: String,
    pub filter_type: SigningRepositoryFilterType,
}

impl crate::Value for SigningRepositoryFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SigningRepositoryFilter)?;
        while let Some((member, kind)) = input.member(&schema::SigningRepositoryFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { filter: v0, filter_type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SigningRepositoryFilter);
        members.required(0, &self.filter);
        members.required(1, &self.filter_type);
        members.close();
    }
}

shape!(SigningRepositoryFilter, schema::SigningRepositoryFilter);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SigningRepositoryFilterType {
    WildcardMatch,
}

texts!(
    SigningRepositoryFilterType,
    schema::SigningRepositoryFilterType,
    [WildcardMatch = "WILDCARD_MATCH",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningRule {
    pub signing_profile_arn: String,
    pub repository_filters: Option<Vec<SigningRepositoryFilter>>,
}

impl crate::Value for SigningRule {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SigningRule)?;
        while let Some((member, kind)) = input.member(&schema::SigningRule)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { signing_profile_arn: v0, repository_filters: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SigningRule);
        members.required(0, &self.signing_profile_arn);
        members.optional(1, &self.repository_filters);
        members.close();
    }
}

shape!(SigningRule, schema::SigningRule);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SigningStatus {
    InProgress,
    Complete,
    Failed,
}

texts!(
    SigningStatus,
    schema::SigningStatus,
    [InProgress = "IN_PROGRESS", Complete = "COMPLETE", Failed = "FAILED",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartImageScanRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
}

impl crate::Value for StartImageScanRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::StartImageScanRequest)?;
        while let Some((member, kind)) = input.member(&schema::StartImageScanRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, image_id: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartImageScanRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.image_id);
        members.close();
    }
}

shape!(StartImageScanRequest, schema::StartImageScanRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartImageScanResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
}

impl crate::Value for StartImageScanResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::StartImageScanResponse)?;
        while let Some((member, kind)) = input.member(&schema::StartImageScanResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_name: v1, image_id: v2, image_scan_status: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartImageScanResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.image_id);
        members.optional(3, &self.image_scan_status);
        members.close();
    }
}

shape!(StartImageScanResponse, schema::StartImageScanResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartLifecyclePolicyPreviewRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub lifecycle_policy_text: Option<String>,
}

impl crate::Value for StartLifecyclePolicyPreviewRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::StartLifecyclePolicyPreviewRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::StartLifecyclePolicyPreviewRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, repository_name: v1, lifecycle_policy_text: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartLifecyclePolicyPreviewRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.optional(2, &self.lifecycle_policy_text);
        members.close();
    }
}

shape!(StartLifecyclePolicyPreviewRequest, schema::StartLifecyclePolicyPreviewRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartLifecyclePolicyPreviewResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub status: Option<LifecyclePolicyPreviewStatus>,
}

impl crate::Value for StartLifecyclePolicyPreviewResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::StartLifecyclePolicyPreviewResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::StartLifecyclePolicyPreviewResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            lifecycle_policy_text: v2,
            status: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartLifecyclePolicyPreviewResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.lifecycle_policy_text);
        members.optional(3, &self.status);
        members.close();
    }
}

shape!(StartLifecyclePolicyPreviewResponse, schema::StartLifecyclePolicyPreviewResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartReplicationBackfillRequest {
    pub registry_id: Option<String>,
    pub destination: ReplicationDestination,
}

impl crate::Value for StartReplicationBackfillRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::StartReplicationBackfillRequest)?;
        while let Some((member, kind)) = input.member(&schema::StartReplicationBackfillRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, destination: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartReplicationBackfillRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.destination);
        members.close();
    }
}

shape!(StartReplicationBackfillRequest, schema::StartReplicationBackfillRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartReplicationBackfillResponse {
    pub replication_backfill_id: Option<String>,
    pub registry_id: Option<String>,
    pub destination: Option<ReplicationDestination>,
    pub status: Option<ReplicationBackfillStatus>,
    pub started_at: Option<crate::Timestamp>,
}

impl crate::Value for StartReplicationBackfillResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::StartReplicationBackfillResponse)?;
        while let Some((member, kind)) = input.member(&schema::StartReplicationBackfillResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            replication_backfill_id: v0,
            registry_id: v1,
            destination: v2,
            status: v3,
            started_at: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartReplicationBackfillResponse);
        members.optional(0, &self.replication_backfill_id);
        members.optional(1, &self.registry_id);
        members.optional(2, &self.destination);
        members.optional(3, &self.status);
        members.optional(4, &self.started_at);
        members.close();
    }
}

shape!(StartReplicationBackfillResponse, schema::StartReplicationBackfillResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopReplicationBackfillRequest {
    pub registry_id: Option<String>,
    pub replication_backfill_id: String,
}

impl crate::Value for StopReplicationBackfillRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::StopReplicationBackfillRequest)?;
        while let Some((member, kind)) = input.member(&schema::StopReplicationBackfillRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { registry_id: v0, replication_backfill_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StopReplicationBackfillRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.replication_backfill_id);
        members.close();
    }
}

shape!(StopReplicationBackfillRequest, schema::StopReplicationBackfillRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopReplicationBackfillResponse {
    pub registry_id: Option<String>,
    pub replication_backfill_id: Option<String>,
    pub destination: Option<ReplicationDestination>,
    pub status: Option<ReplicationBackfillStatus>,
    pub started_at: Option<crate::Timestamp>,
}

impl crate::Value for StopReplicationBackfillResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::StopReplicationBackfillResponse)?;
        while let Some((member, kind)) = input.member(&schema::StopReplicationBackfillResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            replication_backfill_id: v1,
            destination: v2,
            status: v3,
            started_at: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StopReplicationBackfillResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.replication_backfill_id);
        members.optional(2, &self.destination);
        members.optional(3, &self.status);
        members.optional(4, &self.started_at);
        members.close();
    }
}

shape!(StopReplicationBackfillResponse, schema::StopReplicationBackfillResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubjectIdentifier {
    pub image_digest: String,
}

impl crate::Value for SubjectIdentifier {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SubjectIdentifier)?;
        while let Some((member, kind)) = input.member(&schema::SubjectIdentifier)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { image_digest: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SubjectIdentifier);
        members.required(0, &self.image_digest);
        members.close();
    }
}

shape!(SubjectIdentifier, schema::SubjectIdentifier);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
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
        Ok(Some(Self { resource_arn: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagResourceRequest);
        members.required(0, &self.resource_arn);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagResourceRequest, schema::TagResourceRequest);

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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TagStatus {
    Tagged,
    Untagged,
    Any,
}

texts!(TagStatus, schema::TagStatus, [Tagged = "TAGGED", Untagged = "UNTAGGED", Any = "ANY",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetStorageClass {
    Standard,
    Archive,
}

texts!(
    TargetStorageClass,
    schema::TargetStorageClass,
    [Standard = "STANDARD", Archive = "ARCHIVE",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransitioningImageTotalCount {
    pub target_storage_class: Option<LifecyclePolicyTargetStorageClass>,
    pub image_total_count: Option<i32>,
}

impl crate::Value for TransitioningImageTotalCount {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TransitioningImageTotalCount)?;
        while let Some((member, kind)) = input.member(&schema::TransitioningImageTotalCount)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_storage_class: v0, image_total_count: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TransitioningImageTotalCount);
        members.optional(0, &self.target_storage_class);
        members.optional(1, &self.image_total_count);
        members.close();
    }
}

shape!(TransitioningImageTotalCount, schema::TransitioningImageTotalCount);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
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
        Ok(Some(Self { resource_arn: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagResourceRequest);
        members.required(0, &self.resource_arn);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagResourceRequest, schema::UntagResourceRequest);

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

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateImageStorageClassRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub target_storage_class: TargetStorageClass,
}

impl crate::Value for UpdateImageStorageClassRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UpdateImageStorageClassRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateImageStorageClassRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2), Some(v3)) = (v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            image_id: v2,
            target_storage_class: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateImageStorageClassRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.image_id);
        members.required(3, &self.target_storage_class);
        members.close();
    }
}

shape!(UpdateImageStorageClassRequest, schema::UpdateImageStorageClassRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateImageStorageClassResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_status: Option<ImageStatus>,
}

impl crate::Value for UpdateImageStorageClassResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UpdateImageStorageClassResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateImageStorageClassResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_name: v1, image_id: v2, image_status: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateImageStorageClassResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.image_id);
        members.optional(3, &self.image_status);
        members.close();
    }
}

shape!(UpdateImageStorageClassResponse, schema::UpdateImageStorageClassResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePullThroughCacheRuleRequest {
    pub registry_id: Option<String>,
    pub ecr_repository_prefix: String,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
}

impl crate::Value for UpdatePullThroughCacheRuleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UpdatePullThroughCacheRuleRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdatePullThroughCacheRuleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            registry_id: v0,
            ecr_repository_prefix: v1,
            credential_arn: v2,
            custom_role_arn: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdatePullThroughCacheRuleRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.ecr_repository_prefix);
        members.optional(2, &self.credential_arn);
        members.optional(3, &self.custom_role_arn);
        members.close();
    }
}

shape!(UpdatePullThroughCacheRuleRequest, schema::UpdatePullThroughCacheRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePullThroughCacheRuleResponse {
    pub ecr_repository_prefix: Option<String>,
    pub registry_id: Option<String>,
    pub updated_at: Option<crate::Timestamp>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

impl crate::Value for UpdatePullThroughCacheRuleResponse {
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
        input.open(&schema::UpdatePullThroughCacheRuleResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdatePullThroughCacheRuleResponse)?
        {
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
            ecr_repository_prefix: v0,
            registry_id: v1,
            updated_at: v2,
            credential_arn: v3,
            custom_role_arn: v4,
            upstream_repository_prefix: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdatePullThroughCacheRuleResponse);
        members.optional(0, &self.ecr_repository_prefix);
        members.optional(1, &self.registry_id);
        members.optional(2, &self.updated_at);
        members.optional(3, &self.credential_arn);
        members.optional(4, &self.custom_role_arn);
        members.optional(5, &self.upstream_repository_prefix);
        members.close();
    }
}

shape!(UpdatePullThroughCacheRuleResponse, schema::UpdatePullThroughCacheRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRepositoryCreationTemplateRequest {
    pub prefix: String,
    pub description: Option<String>,
    pub encryption_configuration: Option<EncryptionConfigurationForRepositoryCreationTemplate>,
    pub resource_tags: Option<Vec<Tag>>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub repository_policy: Option<String>,
    pub lifecycle_policy: Option<String>,
    pub applied_for: Option<Vec<RCTAppliedFor>>,
    pub custom_role_arn: Option<String>,
}

impl crate::Value for UpdateRepositoryCreationTemplateRequest {
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
        input.open(&schema::UpdateRepositoryCreationTemplateRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateRepositoryCreationTemplateRequest)?
        {
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
                _ => v9 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            prefix: v0,
            description: v1,
            encryption_configuration: v2,
            resource_tags: v3,
            image_tag_mutability: v4,
            image_tag_mutability_exclusion_filters: v5,
            repository_policy: v6,
            lifecycle_policy: v7,
            applied_for: v8,
            custom_role_arn: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::UpdateRepositoryCreationTemplateRequest);
        members.required(0, &self.prefix);
        members.optional(1, &self.description);
        members.optional(2, &self.encryption_configuration);
        members.optional(3, &self.resource_tags);
        members.optional(4, &self.image_tag_mutability);
        members.optional(5, &self.image_tag_mutability_exclusion_filters);
        members.optional(6, &self.repository_policy);
        members.optional(7, &self.lifecycle_policy);
        members.optional(8, &self.applied_for);
        members.optional(9, &self.custom_role_arn);
        members.close();
    }
}

shape!(UpdateRepositoryCreationTemplateRequest, schema::UpdateRepositoryCreationTemplateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRepositoryCreationTemplateResponse {
    pub registry_id: Option<String>,
    pub repository_creation_template: Option<RepositoryCreationTemplate>,
}

impl crate::Value for UpdateRepositoryCreationTemplateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateRepositoryCreationTemplateResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateRepositoryCreationTemplateResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { registry_id: v0, repository_creation_template: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::UpdateRepositoryCreationTemplateResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_creation_template);
        members.close();
    }
}

shape!(UpdateRepositoryCreationTemplateResponse, schema::UpdateRepositoryCreationTemplateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadLayerPartRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub upload_id: String,
    pub part_first_byte: i64,
    pub part_last_byte: i64,
    pub layer_part_blob: Vec<u8>,
}

impl crate::Value for UploadLayerPartRequest {
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
        input.open(&schema::UploadLayerPartRequest)?;
        while let Some((member, kind)) = input.member(&schema::UploadLayerPartRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2), Some(v3), Some(v4), Some(v5)) = (v1, v2, v3, v4, v5) else {
            return Ok(None);
        };
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            upload_id: v2,
            part_first_byte: v3,
            part_last_byte: v4,
            layer_part_blob: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UploadLayerPartRequest);
        members.optional(0, &self.registry_id);
        members.required(1, &self.repository_name);
        members.required(2, &self.upload_id);
        members.required(3, &self.part_first_byte);
        members.required(4, &self.part_last_byte);
        members.required(5, &self.layer_part_blob);
        members.close();
    }
}

shape!(UploadLayerPartRequest, schema::UploadLayerPartRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadLayerPartResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub last_byte_received: Option<i64>,
}

impl crate::Value for UploadLayerPartResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UploadLayerPartResponse)?;
        while let Some((member, kind)) = input.member(&schema::UploadLayerPartResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            registry_id: v0,
            repository_name: v1,
            upload_id: v2,
            last_byte_received: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UploadLayerPartResponse);
        members.optional(0, &self.registry_id);
        members.optional(1, &self.repository_name);
        members.optional(2, &self.upload_id);
        members.optional(3, &self.last_byte_received);
        members.close();
    }
}

shape!(UploadLayerPartResponse, schema::UploadLayerPartResponse);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpstreamRegistry {
    Ecr,
    EcrPublic,
    Quay,
    K8s,
    DockerHub,
    GithubContainerRegistry,
    AzureContainerRegistry,
    GitlabContainerRegistry,
    Chainguard,
}

texts!(
    UpstreamRegistry,
    schema::UpstreamRegistry,
    [
        Ecr = "ecr",
        EcrPublic = "ecr-public",
        Quay = "quay",
        K8s = "k8s",
        DockerHub = "docker-hub",
        GithubContainerRegistry = "github-container-registry",
        AzureContainerRegistry = "azure-container-registry",
        GitlabContainerRegistry = "gitlab-container-registry",
        Chainguard = "chainguard",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidatePullThroughCacheRuleRequest {
    pub ecr_repository_prefix: String,
    pub registry_id: Option<String>,
}

impl crate::Value for ValidatePullThroughCacheRuleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ValidatePullThroughCacheRuleRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ValidatePullThroughCacheRuleRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { ecr_repository_prefix: v0, registry_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ValidatePullThroughCacheRuleRequest);
        members.required(0, &self.ecr_repository_prefix);
        members.optional(1, &self.registry_id);
        members.close();
    }
}

shape!(ValidatePullThroughCacheRuleRequest, schema::ValidatePullThroughCacheRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidatePullThroughCacheRuleResponse {
    pub ecr_repository_prefix: Option<String>,
    pub registry_id: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
    pub is_valid: Option<bool>,
    pub failure: Option<String>,
}

impl crate::Value for ValidatePullThroughCacheRuleResponse {
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
        input.open(&schema::ValidatePullThroughCacheRuleResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ValidatePullThroughCacheRuleResponse)?
        {
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
            ecr_repository_prefix: v0,
            registry_id: v1,
            upstream_registry_url: v2,
            credential_arn: v3,
            custom_role_arn: v4,
            upstream_repository_prefix: v5,
            is_valid: v6,
            failure: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ValidatePullThroughCacheRuleResponse);
        members.optional(0, &self.ecr_repository_prefix);
        members.optional(1, &self.registry_id);
        members.optional(2, &self.upstream_registry_url);
        members.optional(3, &self.credential_arn);
        members.optional(4, &self.custom_role_arn);
        members.optional(5, &self.upstream_repository_prefix);
        members.optional(6, &self.is_valid);
        members.optional(7, &self.failure);
        members.close();
    }
}

shape!(ValidatePullThroughCacheRuleResponse, schema::ValidatePullThroughCacheRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VulnerablePackage {
    pub arch: Option<String>,
    pub epoch: Option<i32>,
    pub file_path: Option<String>,
    pub name: Option<String>,
    pub package_manager: Option<String>,
    pub release: Option<String>,
    pub source_layer_hash: Option<String>,
    pub version: Option<String>,
    pub fixed_in_version: Option<String>,
}

impl crate::Value for VulnerablePackage {
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
        input.open(&schema::VulnerablePackage)?;
        while let Some((member, kind)) = input.member(&schema::VulnerablePackage)? {
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
            arch: v0,
            epoch: v1,
            file_path: v2,
            name: v3,
            package_manager: v4,
            release: v5,
            source_layer_hash: v6,
            version: v7,
            fixed_in_version: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VulnerablePackage);
        members.optional(0, &self.arch);
        members.optional(1, &self.epoch);
        members.optional(2, &self.file_path);
        members.optional(3, &self.name);
        members.optional(4, &self.package_manager);
        members.optional(5, &self.release);
        members.optional(6, &self.source_layer_hash);
        members.optional(7, &self.version);
        members.optional(8, &self.fixed_in_version);
        members.close();
    }
}

shape!(VulnerablePackage, schema::VulnerablePackage);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AccountSettingName: crate::schema::Text = crate::schema::Text::new(
        "AccountSettingName",
        crate::schema::Length::new(Some(1), Some(64)),
        None,
    );
    pub static AccountSettingValue: crate::schema::Text =
        crate::schema::Text::new("AccountSettingValue", crate::schema::Length::ANY, None);
    pub static Annotations: crate::schema::Map = crate::schema::Map {
        key: &String,
        value: crate::schema::Kind::Text(&String),
        length: crate::schema::Length::ANY,
    };
    pub static Arch: crate::schema::Text =
        crate::schema::Text::new("Arch", crate::schema::Length::ANY, None);
    pub static Arn: crate::schema::Text =
        crate::schema::Text::new("Arn", crate::schema::Length::ANY, None);
    pub static ArtifactStatus: crate::schema::Text =
        crate::schema::Text::one_of("ArtifactStatus", super::ArtifactStatus::TEXTS);
    pub static ArtifactStatusFilter: crate::schema::Text =
        crate::schema::Text::one_of("ArtifactStatusFilter", super::ArtifactStatusFilter::TEXTS);
    pub static ArtifactType: crate::schema::Text = crate::schema::Text::new(
        "ArtifactType",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static ArtifactTypeList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ArtifactType),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(5)),
    };
    pub static Attribute: crate::schema::Structure = crate::schema::Structure {
        name: "Attribute",
        union: false,
        members: &[
            crate::schema::Member::required("key", crate::schema::Kind::Text(&AttributeKey)),
            crate::schema::Member::optional("value", crate::schema::Kind::Text(&AttributeValue)),
        ],
    };
    pub static AttributeKey: crate::schema::Text = crate::schema::Text::new(
        "AttributeKey",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static AttributeList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Attribute),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(50)),
    };
    pub static AttributeValue: crate::schema::Text = crate::schema::Text::new(
        "AttributeValue",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static Author: crate::schema::Text =
        crate::schema::Text::new("Author", crate::schema::Length::ANY, None);
    pub static AuthorizationData: crate::schema::Structure = crate::schema::Structure {
        name: "AuthorizationData",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "authorizationToken",
                crate::schema::Kind::Text(&Base64),
            ),
            crate::schema::Member::optional("expiresAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "proxyEndpoint",
                crate::schema::Kind::Text(&ProxyEndpoint),
            ),
        ],
    };
    pub static AuthorizationDataList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AuthorizationData),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AwsEcrContainerImageDetails: crate::schema::Structure = crate::schema::Structure {
        name: "AwsEcrContainerImageDetails",
        union: false,
        members: &[
            crate::schema::Member::optional("architecture", crate::schema::Kind::Text(&Arch)),
            crate::schema::Member::optional("author", crate::schema::Kind::Text(&Author)),
            crate::schema::Member::optional("imageHash", crate::schema::Kind::Text(&ImageDigest)),
            crate::schema::Member::optional("imageTags", crate::schema::Kind::List(&ImageTagsList)),
            crate::schema::Member::optional("platform", crate::schema::Kind::Text(&Platform)),
            crate::schema::Member::optional("pushedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("lastInUseAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "inUseCount",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("registry", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
        ],
    };
    pub static Base64: crate::schema::Text =
        crate::schema::Text::new("Base64", crate::schema::Length::ANY, Some("^\\S+$"));
    pub static BatchCheckLayerAvailabilityRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "BatchCheckLayerAvailabilityRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::required(
                    "layerDigests",
                    crate::schema::Kind::List(&BatchedOperationLayerDigestList),
                ),
            ],
        };
    pub static BatchCheckLayerAvailabilityResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "BatchCheckLayerAvailabilityResponse",
            union: false,
            members: &[
                crate::schema::Member::optional("layers", crate::schema::Kind::List(&LayerList)),
                crate::schema::Member::optional(
                    "failures",
                    crate::schema::Kind::List(&LayerFailureList),
                ),
            ],
        };
    pub static BatchDeleteImageRequest: crate::schema::Structure = crate::schema::Structure {
        name: "BatchDeleteImageRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required(
                "imageIds",
                crate::schema::Kind::List(&ImageIdentifierList),
            ),
        ],
    };
    pub static BatchDeleteImageResponse: crate::schema::Structure = crate::schema::Structure {
        name: "BatchDeleteImageResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "imageIds",
                crate::schema::Kind::List(&ImageIdentifierList),
            ),
            crate::schema::Member::optional(
                "failures",
                crate::schema::Kind::List(&ImageFailureList),
            ),
        ],
    };
    pub static BatchGetImageRequest: crate::schema::Structure = crate::schema::Structure {
        name: "BatchGetImageRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required(
                "imageIds",
                crate::schema::Kind::List(&ImageIdentifierList),
            ),
            crate::schema::Member::optional(
                "acceptedMediaTypes",
                crate::schema::Kind::List(&MediaTypeList),
            ),
        ],
    };
    pub static BatchGetImageResponse: crate::schema::Structure = crate::schema::Structure {
        name: "BatchGetImageResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("images", crate::schema::Kind::List(&ImageList)),
            crate::schema::Member::optional(
                "failures",
                crate::schema::Kind::List(&ImageFailureList),
            ),
        ],
    };
    pub static BatchGetRepositoryScanningConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "BatchGetRepositoryScanningConfigurationRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "repositoryNames",
                crate::schema::Kind::List(&ScanningConfigurationRepositoryNameList),
            )],
        };
    pub static BatchGetRepositoryScanningConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "BatchGetRepositoryScanningConfigurationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "scanningConfigurations",
                    crate::schema::Kind::List(&RepositoryScanningConfigurationList),
                ),
                crate::schema::Member::optional(
                    "failures",
                    crate::schema::Kind::List(&RepositoryScanningConfigurationFailureList),
                ),
            ],
        };
    pub static BatchedOperationLayerDigest: crate::schema::Text = crate::schema::Text::new(
        "BatchedOperationLayerDigest",
        crate::schema::Length::new(Some(0), Some(1000)),
        None,
    );
    pub static BatchedOperationLayerDigestList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&BatchedOperationLayerDigest),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static CompleteLayerUploadRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CompleteLayerUploadRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required("uploadId", crate::schema::Kind::Text(&UploadId)),
            crate::schema::Member::required(
                "layerDigests",
                crate::schema::Kind::List(&LayerDigestList),
            ),
        ],
    };
    pub static CompleteLayerUploadResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CompleteLayerUploadResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional("uploadId", crate::schema::Kind::Text(&UploadId)),
            crate::schema::Member::optional("layerDigest", crate::schema::Kind::Text(&LayerDigest)),
        ],
    };
    pub static CreatePullThroughCacheRuleRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreatePullThroughCacheRuleRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ecrRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
                crate::schema::Member::required(
                    "upstreamRegistryUrl",
                    crate::schema::Kind::Text(&Url),
                ),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "upstreamRegistry",
                    crate::schema::Kind::Text(&UpstreamRegistry),
                ),
                crate::schema::Member::optional(
                    "credentialArn",
                    crate::schema::Kind::Text(&CredentialArn),
                ),
                crate::schema::Member::optional(
                    "customRoleArn",
                    crate::schema::Kind::Text(&CustomRoleArn),
                ),
                crate::schema::Member::optional(
                    "upstreamRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
            ],
        };
    pub static CreatePullThroughCacheRuleResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreatePullThroughCacheRuleResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ecrRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
                crate::schema::Member::optional(
                    "upstreamRegistryUrl",
                    crate::schema::Kind::Text(&Url),
                ),
                crate::schema::Member::optional("createdAt", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "upstreamRegistry",
                    crate::schema::Kind::Text(&UpstreamRegistry),
                ),
                crate::schema::Member::optional(
                    "credentialArn",
                    crate::schema::Kind::Text(&CredentialArn),
                ),
                crate::schema::Member::optional(
                    "customRoleArn",
                    crate::schema::Kind::Text(&CustomRoleArn),
                ),
                crate::schema::Member::optional(
                    "upstreamRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
            ],
        };
    pub static CreateRepositoryCreationTemplateRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateRepositoryCreationTemplateRequest",
            union: false,
            members: &[
                crate::schema::Member::required("prefix", crate::schema::Kind::Text(&Prefix)),
                crate::schema::Member::optional(
                    "description",
                    crate::schema::Kind::Text(&RepositoryTemplateDescription),
                ),
                crate::schema::Member::optional(
                    "encryptionConfiguration",
                    crate::schema::Kind::Structure(
                        &EncryptionConfigurationForRepositoryCreationTemplate,
                    ),
                ),
                crate::schema::Member::optional(
                    "resourceTags",
                    crate::schema::Kind::List(&TagList),
                ),
                crate::schema::Member::optional(
                    "imageTagMutability",
                    crate::schema::Kind::Text(&ImageTagMutability),
                ),
                crate::schema::Member::optional(
                    "imageTagMutabilityExclusionFilters",
                    crate::schema::Kind::List(&ImageTagMutabilityExclusionFilters),
                ),
                crate::schema::Member::optional(
                    "repositoryPolicy",
                    crate::schema::Kind::Text(&RepositoryPolicyText),
                ),
                crate::schema::Member::optional(
                    "lifecyclePolicy",
                    crate::schema::Kind::Text(&LifecyclePolicyTextForRepositoryCreationTemplate),
                ),
                crate::schema::Member::required(
                    "appliedFor",
                    crate::schema::Kind::List(&RCTAppliedForList),
                ),
                crate::schema::Member::optional(
                    "customRoleArn",
                    crate::schema::Kind::Text(&CustomRoleArn),
                ),
            ],
        };
    pub static CreateRepositoryCreationTemplateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateRepositoryCreationTemplateResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryCreationTemplate",
                    crate::schema::Kind::Structure(&RepositoryCreationTemplate),
                ),
            ],
        };
    pub static CreateRepositoryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateRepositoryRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional("tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "imageTagMutability",
                crate::schema::Kind::Text(&ImageTagMutability),
            ),
            crate::schema::Member::optional(
                "imageTagMutabilityExclusionFilters",
                crate::schema::Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
            crate::schema::Member::optional(
                "imageScanningConfiguration",
                crate::schema::Kind::Structure(&ImageScanningConfiguration),
            ),
            crate::schema::Member::optional(
                "encryptionConfiguration",
                crate::schema::Kind::Structure(&EncryptionConfiguration),
            ),
        ],
    };
    pub static CreateRepositoryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateRepositoryResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "repository",
            crate::schema::Kind::Structure(&Repository),
        )],
    };
    pub static CredentialArn: crate::schema::Text = crate::schema::Text::new(
        "CredentialArn",
        crate::schema::Length::new(Some(50), Some(612)),
        Some(
            "^arn:aws(-\\w+)*:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$",
        ),
    );
    pub static CustomRoleArn: crate::schema::Text = crate::schema::Text::new(
        "CustomRoleArn",
        crate::schema::Length::new(None, Some(2048)),
        None,
    );
    pub static CvssScore: crate::schema::Structure = crate::schema::Structure {
        name: "CvssScore",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "baseScore",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "scoringVector",
                crate::schema::Kind::Text(&ScoringVector),
            ),
            crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::optional("version", crate::schema::Kind::Text(&Version)),
        ],
    };
    pub static CvssScoreAdjustment: crate::schema::Structure = crate::schema::Structure {
        name: "CvssScoreAdjustment",
        union: false,
        members: &[
            crate::schema::Member::optional("metric", crate::schema::Kind::Text(&Metric)),
            crate::schema::Member::optional("reason", crate::schema::Kind::Text(&Reason)),
        ],
    };
    pub static CvssScoreAdjustmentList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&CvssScoreAdjustment),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static CvssScoreDetails: crate::schema::Structure = crate::schema::Structure {
        name: "CvssScoreDetails",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "adjustments",
                crate::schema::Kind::List(&CvssScoreAdjustmentList),
            ),
            crate::schema::Member::optional(
                "score",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional("scoreSource", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::optional(
                "scoringVector",
                crate::schema::Kind::Text(&ScoringVector),
            ),
            crate::schema::Member::optional("version", crate::schema::Kind::Text(&Version)),
        ],
    };
    pub static CvssScoreList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&CvssScore),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DeleteLifecyclePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteLifecyclePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
        ],
    };
    pub static DeleteLifecyclePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteLifecyclePolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional(
                "lifecyclePolicyText",
                crate::schema::Kind::Text(&LifecyclePolicyText),
            ),
            crate::schema::Member::optional("lastEvaluatedAt", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DeletePullThroughCacheRuleRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeletePullThroughCacheRuleRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ecrRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
            ],
        };
    pub static DeletePullThroughCacheRuleResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeletePullThroughCacheRuleResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ecrRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
                crate::schema::Member::optional(
                    "upstreamRegistryUrl",
                    crate::schema::Kind::Text(&Url),
                ),
                crate::schema::Member::optional("createdAt", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "credentialArn",
                    crate::schema::Kind::Text(&CredentialArn),
                ),
                crate::schema::Member::optional(
                    "customRoleArn",
                    crate::schema::Kind::Text(&CustomRoleArn),
                ),
                crate::schema::Member::optional(
                    "upstreamRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
            ],
        };
    pub static DeleteRegistryPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRegistryPolicyRequest",
        union: false,
        members: &[],
    };
    pub static DeleteRegistryPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRegistryPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "policyText",
                crate::schema::Kind::Text(&RegistryPolicyText),
            ),
        ],
    };
    pub static DeleteReplication: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteReplication",
        union: false,
        members: &[crate::schema::Member::required("enabled", crate::schema::Kind::Boolean)],
    };
    pub static DeleteRepositoryCreationTemplateRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteRepositoryCreationTemplateRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "prefix",
                crate::schema::Kind::Text(&Prefix),
            )],
        };
    pub static DeleteRepositoryCreationTemplateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteRepositoryCreationTemplateResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryCreationTemplate",
                    crate::schema::Kind::Structure(&RepositoryCreationTemplate),
                ),
            ],
        };
    pub static DeleteRepositoryPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRepositoryPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
        ],
    };
    pub static DeleteRepositoryPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteRepositoryPolicyResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "policyText",
                    crate::schema::Kind::Text(&RepositoryPolicyText),
                ),
            ],
        };
    pub static DeleteRepositoryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRepositoryRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional("force", crate::schema::Kind::Boolean),
        ],
    };
    pub static DeleteRepositoryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRepositoryResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "repository",
            crate::schema::Kind::Structure(&Repository),
        )],
    };
    pub static DeleteSigningConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSigningConfigurationRequest",
            union: false,
            members: &[],
        };
    pub static DeleteSigningConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSigningConfigurationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "signingConfiguration",
                    crate::schema::Kind::Structure(&SigningConfiguration),
                ),
            ],
        };
    pub static DeregisterPullTimeUpdateExclusionRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeregisterPullTimeUpdateExclusionRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "principalArn",
                crate::schema::Kind::Text(&PrincipalArn),
            )],
        };
    pub static DeregisterPullTimeUpdateExclusionResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeregisterPullTimeUpdateExclusionResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "principalArn",
                crate::schema::Kind::Text(&PrincipalArn),
            )],
        };
    pub static DescribeImageReplicationStatusRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeImageReplicationStatusRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::required(
                    "imageId",
                    crate::schema::Kind::Structure(&ImageIdentifier),
                ),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
            ],
        };
    pub static DescribeImageReplicationStatusResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeImageReplicationStatusResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "imageId",
                    crate::schema::Kind::Structure(&ImageIdentifier),
                ),
                crate::schema::Member::optional(
                    "replicationStatuses",
                    crate::schema::Kind::List(&ImageReplicationStatusList),
                ),
            ],
        };
    pub static DescribeImageScanFindingsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeImageScanFindingsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::required(
                    "imageId",
                    crate::schema::Kind::Structure(&ImageIdentifier),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static DescribeImageScanFindingsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeImageScanFindingsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "imageId",
                    crate::schema::Kind::Structure(&ImageIdentifier),
                ),
                crate::schema::Member::optional(
                    "imageScanStatus",
                    crate::schema::Kind::Structure(&ImageScanStatus),
                ),
                crate::schema::Member::optional(
                    "imageScanFindings",
                    crate::schema::Kind::Structure(&ImageScanFindings),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeImageSigningStatusRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeImageSigningStatusRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::required(
                    "imageId",
                    crate::schema::Kind::Structure(&ImageIdentifier),
                ),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
            ],
        };
    pub static DescribeImageSigningStatusResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeImageSigningStatusResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "imageId",
                    crate::schema::Kind::Structure(&ImageIdentifier),
                ),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "signingStatuses",
                    crate::schema::Kind::List(&ImageSigningStatusList),
                ),
            ],
        };
    pub static DescribeImagesFilter: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeImagesFilter",
        union: false,
        members: &[
            crate::schema::Member::optional("tagStatus", crate::schema::Kind::Text(&TagStatus)),
            crate::schema::Member::optional(
                "imageStatus",
                crate::schema::Kind::Text(&ImageStatusFilter),
            ),
        ],
    };
    pub static DescribeImagesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeImagesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional(
                "imageIds",
                crate::schema::Kind::List(&ImageIdentifierList),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "maxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
            crate::schema::Member::optional(
                "filter",
                crate::schema::Kind::Structure(&DescribeImagesFilter),
            ),
        ],
    };
    pub static DescribeImagesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeImagesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "imageDetails",
                crate::schema::Kind::List(&ImageDetailList),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribePullThroughCacheRulesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribePullThroughCacheRulesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "ecrRepositoryPrefixes",
                    crate::schema::Kind::List(&PullThroughCacheRuleRepositoryPrefixList),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static DescribePullThroughCacheRulesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribePullThroughCacheRulesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "pullThroughCacheRules",
                    crate::schema::Kind::List(&PullThroughCacheRuleList),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeRegistryRequest: crate::schema::Structure =
        crate::schema::Structure { name: "DescribeRegistryRequest", union: false, members: &[] };
    pub static DescribeRegistryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeRegistryResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "replicationConfiguration",
                crate::schema::Kind::Structure(&ReplicationConfiguration),
            ),
        ],
    };
    pub static DescribeReplicationBackfillResultsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeReplicationBackfillResultsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "replicationBackfillId",
                    crate::schema::Kind::Text(&ReplicationBackfillId),
                ),
                crate::schema::Member::optional(
                    "resultStatusFilter",
                    crate::schema::Kind::Text(&ReplicationBackfillResultStatus),
                ),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeReplicationBackfillResultsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeReplicationBackfillResultsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "replicationBackfillId",
                    crate::schema::Kind::Text(&ReplicationBackfillId),
                ),
                crate::schema::Member::optional(
                    "destination",
                    crate::schema::Kind::Structure(&ReplicationDestination),
                ),
                crate::schema::Member::optional(
                    "status",
                    crate::schema::Kind::Text(&ReplicationBackfillStatus),
                ),
                crate::schema::Member::optional(
                    "failureCode",
                    crate::schema::Kind::Text(&ReplicationBackfillError),
                ),
                crate::schema::Member::optional(
                    "progress",
                    crate::schema::Kind::Structure(&ReplicationBackfillProgress),
                ),
                crate::schema::Member::optional(
                    "results",
                    crate::schema::Kind::List(&ReplicationBackfillResultList),
                ),
                crate::schema::Member::optional("startedAt", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional("endedAt", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeRepositoriesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeRepositoriesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryNames",
                crate::schema::Kind::List(&RepositoryNameList),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "maxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static DescribeRepositoriesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeRepositoriesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "repositories",
                crate::schema::Kind::List(&RepositoryList),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeRepositoryCreationTemplatesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeRepositoryCreationTemplatesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("prefixes", crate::schema::Kind::List(&PrefixList)),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static DescribeRepositoryCreationTemplatesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeRepositoryCreationTemplatesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryCreationTemplates",
                    crate::schema::Kind::List(&RepositoryCreationTemplateList),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static EncryptionConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "EncryptionConfiguration",
        union: false,
        members: &[
            crate::schema::Member::required(
                "encryptionType",
                crate::schema::Kind::Text(&EncryptionType),
            ),
            crate::schema::Member::optional("kmsKey", crate::schema::Kind::Text(&KmsKey)),
        ],
    };
    pub static EncryptionConfigurationForRepositoryCreationTemplate: crate::schema::Structure =
        crate::schema::Structure {
            name: "EncryptionConfigurationForRepositoryCreationTemplate",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "encryptionType",
                    crate::schema::Kind::Text(&EncryptionType),
                ),
                crate::schema::Member::optional(
                    "kmsKey",
                    crate::schema::Kind::Text(&KmsKeyForRepositoryCreationTemplate),
                ),
            ],
        };
    pub static EncryptionType: crate::schema::Text =
        crate::schema::Text::one_of("EncryptionType", super::EncryptionType::TEXTS);
    pub static EnhancedImageScanFinding: crate::schema::Structure = crate::schema::Structure {
        name: "EnhancedImageScanFinding",
        union: false,
        members: &[
            crate::schema::Member::optional("awsAccountId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&FindingDescription),
            ),
            crate::schema::Member::optional("findingArn", crate::schema::Kind::Text(&FindingArn)),
            crate::schema::Member::optional("firstObservedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("lastObservedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "packageVulnerabilityDetails",
                crate::schema::Kind::Structure(&PackageVulnerabilityDetails),
            ),
            crate::schema::Member::optional(
                "remediation",
                crate::schema::Kind::Structure(&Remediation),
            ),
            crate::schema::Member::optional("resources", crate::schema::Kind::List(&ResourceList)),
            crate::schema::Member::optional(
                "score",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "scoreDetails",
                crate::schema::Kind::Structure(&ScoreDetails),
            ),
            crate::schema::Member::optional("severity", crate::schema::Kind::Text(&Severity)),
            crate::schema::Member::optional("status", crate::schema::Kind::Text(&Status)),
            crate::schema::Member::optional("title", crate::schema::Kind::Text(&Title)),
            crate::schema::Member::optional("type", crate::schema::Kind::Text(&Type)),
            crate::schema::Member::optional("updatedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "fixAvailable",
                crate::schema::Kind::Text(&FixAvailable),
            ),
            crate::schema::Member::optional(
                "exploitAvailable",
                crate::schema::Kind::Text(&ExploitAvailable),
            ),
        ],
    };
    pub static EnhancedImageScanFindingList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&EnhancedImageScanFinding),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ExploitAvailable: crate::schema::Text =
        crate::schema::Text::new("ExploitAvailable", crate::schema::Length::ANY, None);
    pub static FilePath: crate::schema::Text =
        crate::schema::Text::new("FilePath", crate::schema::Length::ANY, None);
    pub static FindingArn: crate::schema::Text =
        crate::schema::Text::new("FindingArn", crate::schema::Length::ANY, None);
    pub static FindingDescription: crate::schema::Text =
        crate::schema::Text::new("FindingDescription", crate::schema::Length::ANY, None);
    pub static FindingName: crate::schema::Text =
        crate::schema::Text::new("FindingName", crate::schema::Length::ANY, None);
    pub static FindingSeverity: crate::schema::Text =
        crate::schema::Text::one_of("FindingSeverity", super::FindingSeverity::TEXTS);
    pub static FindingSeverityCounts: crate::schema::Map = crate::schema::Map {
        key: &FindingSeverity,
        value: crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
        length: crate::schema::Length::ANY,
    };
    pub static FixAvailable: crate::schema::Text =
        crate::schema::Text::new("FixAvailable", crate::schema::Length::ANY, None);
    pub static FixedInVersion: crate::schema::Text =
        crate::schema::Text::new("FixedInVersion", crate::schema::Length::ANY, None);
    pub static GetAccountSettingRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetAccountSettingRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "name",
            crate::schema::Kind::Text(&AccountSettingName),
        )],
    };
    pub static GetAccountSettingResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetAccountSettingResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("name", crate::schema::Kind::Text(&AccountSettingName)),
            crate::schema::Member::optional(
                "value",
                crate::schema::Kind::Text(&AccountSettingName),
            ),
        ],
    };
    pub static GetAuthorizationTokenRegistryIdList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RegistryId),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static GetAuthorizationTokenRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetAuthorizationTokenRequest",
        union: false,
        members: &[crate::schema::Member::optional(
            "registryIds",
            crate::schema::Kind::List(&GetAuthorizationTokenRegistryIdList),
        )],
    };
    pub static GetAuthorizationTokenResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetAuthorizationTokenResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "authorizationData",
            crate::schema::Kind::List(&AuthorizationDataList),
        )],
    };
    pub static GetDownloadUrlForLayerRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetDownloadUrlForLayerRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required("layerDigest", crate::schema::Kind::Text(&LayerDigest)),
        ],
    };
    pub static GetDownloadUrlForLayerResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetDownloadUrlForLayerResponse",
            union: false,
            members: &[
                crate::schema::Member::optional("downloadUrl", crate::schema::Kind::Text(&Url)),
                crate::schema::Member::optional(
                    "layerDigest",
                    crate::schema::Kind::Text(&LayerDigest),
                ),
            ],
        };
    pub static GetLifecyclePolicyPreviewRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetLifecyclePolicyPreviewRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "imageIds",
                    crate::schema::Kind::List(&ImageIdentifierList),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
                ),
                crate::schema::Member::optional(
                    "filter",
                    crate::schema::Kind::Structure(&LifecyclePolicyPreviewFilter),
                ),
            ],
        };
    pub static GetLifecyclePolicyPreviewResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetLifecyclePolicyPreviewResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "lifecyclePolicyText",
                    crate::schema::Kind::Text(&LifecyclePolicyText),
                ),
                crate::schema::Member::optional(
                    "status",
                    crate::schema::Kind::Text(&LifecyclePolicyPreviewStatus),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "previewResults",
                    crate::schema::Kind::List(&LifecyclePolicyPreviewResultList),
                ),
                crate::schema::Member::optional(
                    "summary",
                    crate::schema::Kind::Structure(&LifecyclePolicyPreviewSummary),
                ),
            ],
        };
    pub static GetLifecyclePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetLifecyclePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
        ],
    };
    pub static GetLifecyclePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetLifecyclePolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional(
                "lifecyclePolicyText",
                crate::schema::Kind::Text(&LifecyclePolicyText),
            ),
            crate::schema::Member::optional("lastEvaluatedAt", crate::schema::Kind::Timestamp),
        ],
    };
    pub static GetRegistryPolicyRequest: crate::schema::Structure =
        crate::schema::Structure { name: "GetRegistryPolicyRequest", union: false, members: &[] };
    pub static GetRegistryPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetRegistryPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "policyText",
                crate::schema::Kind::Text(&RegistryPolicyText),
            ),
        ],
    };
    pub static GetRegistryScanningConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetRegistryScanningConfigurationRequest",
            union: false,
            members: &[],
        };
    pub static GetRegistryScanningConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetRegistryScanningConfigurationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "scanningConfiguration",
                    crate::schema::Kind::Structure(&RegistryScanningConfiguration),
                ),
            ],
        };
    pub static GetRepositoryPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetRepositoryPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
        ],
    };
    pub static GetRepositoryPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetRepositoryPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional(
                "policyText",
                crate::schema::Kind::Text(&RepositoryPolicyText),
            ),
        ],
    };
    pub static GetSigningConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetSigningConfigurationRequest",
            union: false,
            members: &[],
        };
    pub static GetSigningConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetSigningConfigurationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "signingConfiguration",
                    crate::schema::Kind::Structure(&SigningConfiguration),
                ),
            ],
        };
    pub static Image: crate::schema::Structure = crate::schema::Structure {
        name: "Image",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional(
                "imageId",
                crate::schema::Kind::Structure(&ImageIdentifier),
            ),
            crate::schema::Member::optional(
                "imageManifest",
                crate::schema::Kind::Text(&ImageManifest),
            ),
            crate::schema::Member::optional(
                "imageManifestMediaType",
                crate::schema::Kind::Text(&MediaType),
            ),
        ],
    };
    pub static ImageActionType: crate::schema::Text =
        crate::schema::Text::one_of("ImageActionType", super::ImageActionType::TEXTS);
    pub static ImageDetail: crate::schema::Structure = crate::schema::Structure {
        name: "ImageDetail",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional("imageDigest", crate::schema::Kind::Text(&ImageDigest)),
            crate::schema::Member::optional("imageTags", crate::schema::Kind::List(&ImageTagList)),
            crate::schema::Member::optional(
                "imageSizeInBytes",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("imagePushedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "imageScanStatus",
                crate::schema::Kind::Structure(&ImageScanStatus),
            ),
            crate::schema::Member::optional(
                "imageScanFindingsSummary",
                crate::schema::Kind::Structure(&ImageScanFindingsSummary),
            ),
            crate::schema::Member::optional(
                "imageManifestMediaType",
                crate::schema::Kind::Text(&MediaType),
            ),
            crate::schema::Member::optional(
                "artifactMediaType",
                crate::schema::Kind::Text(&MediaType),
            ),
            crate::schema::Member::optional("lastRecordedPullTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "subjectManifestDigest",
                crate::schema::Kind::Text(&ImageDigest),
            ),
            crate::schema::Member::optional("imageStatus", crate::schema::Kind::Text(&ImageStatus)),
            crate::schema::Member::optional("lastArchivedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("lastActivatedAt", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ImageDetailList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ImageDetail),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImageDigest: crate::schema::Text =
        crate::schema::Text::new("ImageDigest", crate::schema::Length::ANY, None);
    pub static ImageFailure: crate::schema::Structure = crate::schema::Structure {
        name: "ImageFailure",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "imageId",
                crate::schema::Kind::Structure(&ImageIdentifier),
            ),
            crate::schema::Member::optional(
                "failureCode",
                crate::schema::Kind::Text(&ImageFailureCode),
            ),
            crate::schema::Member::optional(
                "failureReason",
                crate::schema::Kind::Text(&ImageFailureReason),
            ),
        ],
    };
    pub static ImageFailureCode: crate::schema::Text =
        crate::schema::Text::one_of("ImageFailureCode", super::ImageFailureCode::TEXTS);
    pub static ImageFailureList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ImageFailure),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImageFailureReason: crate::schema::Text =
        crate::schema::Text::new("ImageFailureReason", crate::schema::Length::ANY, None);
    pub static ImageIdentifier: crate::schema::Structure = crate::schema::Structure {
        name: "ImageIdentifier",
        union: false,
        members: &[
            crate::schema::Member::optional("imageDigest", crate::schema::Kind::Text(&ImageDigest)),
            crate::schema::Member::optional("imageTag", crate::schema::Kind::Text(&ImageTag)),
        ],
    };
    pub static ImageIdentifierList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ImageIdentifier),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static ImageList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Image),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImageManifest: crate::schema::Text = crate::schema::Text::new(
        "ImageManifest",
        crate::schema::Length::new(Some(1), Some(4194304)),
        None,
    );
    pub static ImageReferrer: crate::schema::Structure = crate::schema::Structure {
        name: "ImageReferrer",
        union: false,
        members: &[
            crate::schema::Member::required("digest", crate::schema::Kind::Text(&ImageDigest)),
            crate::schema::Member::required("mediaType", crate::schema::Kind::Text(&MediaType)),
            crate::schema::Member::optional(
                "artifactType",
                crate::schema::Kind::Text(&ArtifactType),
            ),
            crate::schema::Member::required(
                "size",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("annotations", crate::schema::Kind::Map(&Annotations)),
            crate::schema::Member::optional(
                "artifactStatus",
                crate::schema::Kind::Text(&ArtifactStatus),
            ),
        ],
    };
    pub static ImageReferrerList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ImageReferrer),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImageReplicationStatus: crate::schema::Structure = crate::schema::Structure {
        name: "ImageReplicationStatus",
        union: false,
        members: &[
            crate::schema::Member::optional("region", crate::schema::Kind::Text(&Region)),
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Text(&ReplicationStatus),
            ),
            crate::schema::Member::optional(
                "failureCode",
                crate::schema::Kind::Text(&ReplicationError),
            ),
        ],
    };
    pub static ImageReplicationStatusList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ImageReplicationStatus),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImageScanFinding: crate::schema::Structure = crate::schema::Structure {
        name: "ImageScanFinding",
        union: false,
        members: &[
            crate::schema::Member::optional("name", crate::schema::Kind::Text(&FindingName)),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&FindingDescription),
            ),
            crate::schema::Member::optional("uri", crate::schema::Kind::Text(&Url)),
            crate::schema::Member::optional(
                "severity",
                crate::schema::Kind::Text(&FindingSeverity),
            ),
            crate::schema::Member::optional(
                "attributes",
                crate::schema::Kind::List(&AttributeList),
            ),
        ],
    };
    pub static ImageScanFindingList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ImageScanFinding),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImageScanFindings: crate::schema::Structure = crate::schema::Structure {
        name: "ImageScanFindings",
        union: false,
        members: &[
            crate::schema::Member::optional("imageScanCompletedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "vulnerabilitySourceUpdatedAt",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional(
                "findingSeverityCounts",
                crate::schema::Kind::Map(&FindingSeverityCounts),
            ),
            crate::schema::Member::optional(
                "findings",
                crate::schema::Kind::List(&ImageScanFindingList),
            ),
            crate::schema::Member::optional(
                "enhancedFindings",
                crate::schema::Kind::List(&EnhancedImageScanFindingList),
            ),
        ],
    };
    pub static ImageScanFindingsSummary: crate::schema::Structure = crate::schema::Structure {
        name: "ImageScanFindingsSummary",
        union: false,
        members: &[
            crate::schema::Member::optional("imageScanCompletedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "vulnerabilitySourceUpdatedAt",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional(
                "findingSeverityCounts",
                crate::schema::Kind::Map(&FindingSeverityCounts),
            ),
        ],
    };
    pub static ImageScanStatus: crate::schema::Structure = crate::schema::Structure {
        name: "ImageScanStatus",
        union: false,
        members: &[
            crate::schema::Member::optional("status", crate::schema::Kind::Text(&ScanStatus)),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&ScanStatusDescription),
            ),
        ],
    };
    pub static ImageScanningConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "ImageScanningConfiguration",
        union: false,
        members: &[crate::schema::Member::optional("scanOnPush", crate::schema::Kind::Boolean)],
    };
    pub static ImageSigningStatus: crate::schema::Structure = crate::schema::Structure {
        name: "ImageSigningStatus",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "signingProfileArn",
                crate::schema::Kind::Text(&SigningProfileArn),
            ),
            crate::schema::Member::optional(
                "failureCode",
                crate::schema::Kind::Text(&SigningStatusFailureCode),
            ),
            crate::schema::Member::optional(
                "failureReason",
                crate::schema::Kind::Text(&SigningStatusFailureReason),
            ),
            crate::schema::Member::optional("status", crate::schema::Kind::Text(&SigningStatus)),
        ],
    };
    pub static ImageSigningStatusList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ImageSigningStatus),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImageStatus: crate::schema::Text =
        crate::schema::Text::one_of("ImageStatus", super::ImageStatus::TEXTS);
    pub static ImageStatusFilter: crate::schema::Text =
        crate::schema::Text::one_of("ImageStatusFilter", super::ImageStatusFilter::TEXTS);
    pub static ImageTag: crate::schema::Text =
        crate::schema::Text::new("ImageTag", crate::schema::Length::new(Some(1), Some(300)), None);
    pub static ImageTagList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ImageTag),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImageTagMutability: crate::schema::Text =
        crate::schema::Text::one_of("ImageTagMutability", super::ImageTagMutability::TEXTS);
    pub static ImageTagMutabilityExclusionFilter: crate::schema::Structure =
        crate::schema::Structure {
            name: "ImageTagMutabilityExclusionFilter",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "filterType",
                    crate::schema::Kind::Text(&ImageTagMutabilityExclusionFilterType),
                ),
                crate::schema::Member::required(
                    "filter",
                    crate::schema::Kind::Text(&ImageTagMutabilityExclusionFilterValue),
                ),
            ],
        };
    pub static ImageTagMutabilityExclusionFilterType: crate::schema::Text =
        crate::schema::Text::one_of(
            "ImageTagMutabilityExclusionFilterType",
            super::ImageTagMutabilityExclusionFilterType::TEXTS,
        );
    pub static ImageTagMutabilityExclusionFilterValue: crate::schema::Text =
        crate::schema::Text::new(
            "ImageTagMutabilityExclusionFilterValue",
            crate::schema::Length::new(Some(1), Some(128)),
            Some("^[0-9a-zA-Z._*-]{1,128}$"),
        );
    pub static ImageTagMutabilityExclusionFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ImageTagMutabilityExclusionFilter),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static ImageTagsList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ImageTag),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InitiateLayerUploadRequest: crate::schema::Structure = crate::schema::Structure {
        name: "InitiateLayerUploadRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
        ],
    };
    pub static InitiateLayerUploadResponse: crate::schema::Structure = crate::schema::Structure {
        name: "InitiateLayerUploadResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("uploadId", crate::schema::Kind::Text(&UploadId)),
            crate::schema::Member::optional(
                "partSize",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static KmsKey: crate::schema::Text =
        crate::schema::Text::new("KmsKey", crate::schema::Length::new(Some(1), Some(2048)), None);
    pub static KmsKeyForRepositoryCreationTemplate: crate::schema::Text = crate::schema::Text::new(
        "KmsKeyForRepositoryCreationTemplate",
        crate::schema::Length::new(Some(0), Some(2048)),
        Some("^$|arn:aws[a-z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key\\/[a-z0-9-]+"),
    );
    pub static Layer: crate::schema::Structure = crate::schema::Structure {
        name: "Layer",
        union: false,
        members: &[
            crate::schema::Member::optional("layerDigest", crate::schema::Kind::Text(&LayerDigest)),
            crate::schema::Member::optional(
                "layerAvailability",
                crate::schema::Kind::Text(&LayerAvailability),
            ),
            crate::schema::Member::optional(
                "layerSize",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("mediaType", crate::schema::Kind::Text(&MediaType)),
        ],
    };
    pub static LayerAvailability: crate::schema::Text =
        crate::schema::Text::one_of("LayerAvailability", super::LayerAvailability::TEXTS);
    pub static LayerDigest: crate::schema::Text = crate::schema::Text::new(
        "LayerDigest",
        crate::schema::Length::ANY,
        Some("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+"),
    );
    pub static LayerDigestList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LayerDigest),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static LayerFailure: crate::schema::Structure = crate::schema::Structure {
        name: "LayerFailure",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "layerDigest",
                crate::schema::Kind::Text(&BatchedOperationLayerDigest),
            ),
            crate::schema::Member::optional(
                "failureCode",
                crate::schema::Kind::Text(&LayerFailureCode),
            ),
            crate::schema::Member::optional(
                "failureReason",
                crate::schema::Kind::Text(&LayerFailureReason),
            ),
        ],
    };
    pub static LayerFailureCode: crate::schema::Text =
        crate::schema::Text::one_of("LayerFailureCode", super::LayerFailureCode::TEXTS);
    pub static LayerFailureList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LayerFailure),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LayerFailureReason: crate::schema::Text =
        crate::schema::Text::new("LayerFailureReason", crate::schema::Length::ANY, None);
    pub static LayerList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Layer),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LifecyclePolicyPreviewFilter: crate::schema::Structure = crate::schema::Structure {
        name: "LifecyclePolicyPreviewFilter",
        union: false,
        members: &[crate::schema::Member::optional(
            "tagStatus",
            crate::schema::Kind::Text(&TagStatus),
        )],
    };
    pub static LifecyclePolicyPreviewResult: crate::schema::Structure = crate::schema::Structure {
        name: "LifecyclePolicyPreviewResult",
        union: false,
        members: &[
            crate::schema::Member::optional("imageTags", crate::schema::Kind::List(&ImageTagList)),
            crate::schema::Member::optional("imageDigest", crate::schema::Kind::Text(&ImageDigest)),
            crate::schema::Member::optional("imagePushedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "action",
                crate::schema::Kind::Structure(&LifecyclePolicyRuleAction),
            ),
            crate::schema::Member::optional(
                "appliedRulePriority",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional(
                "storageClass",
                crate::schema::Kind::Text(&LifecyclePolicyStorageClass),
            ),
        ],
    };
    pub static LifecyclePolicyPreviewResultList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LifecyclePolicyPreviewResult),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LifecyclePolicyPreviewStatus: crate::schema::Text = crate::schema::Text::one_of(
        "LifecyclePolicyPreviewStatus",
        super::LifecyclePolicyPreviewStatus::TEXTS,
    );
    pub static LifecyclePolicyPreviewSummary: crate::schema::Structure = crate::schema::Structure {
        name: "LifecyclePolicyPreviewSummary",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "expiringImageTotalCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "transitioningImageTotalCounts",
                crate::schema::Kind::List(&TransitioningImageTotalCounts),
            ),
        ],
    };
    pub static LifecyclePolicyRuleAction: crate::schema::Structure = crate::schema::Structure {
        name: "LifecyclePolicyRuleAction",
        union: false,
        members: &[
            crate::schema::Member::optional("type", crate::schema::Kind::Text(&ImageActionType)),
            crate::schema::Member::optional(
                "targetStorageClass",
                crate::schema::Kind::Text(&LifecyclePolicyTargetStorageClass),
            ),
        ],
    };
    pub static LifecyclePolicyStorageClass: crate::schema::Text = crate::schema::Text::one_of(
        "LifecyclePolicyStorageClass",
        super::LifecyclePolicyStorageClass::TEXTS,
    );
    pub static LifecyclePolicyTargetStorageClass: crate::schema::Text = crate::schema::Text::one_of(
        "LifecyclePolicyTargetStorageClass",
        super::LifecyclePolicyTargetStorageClass::TEXTS,
    );
    pub static LifecyclePolicyText: crate::schema::Text = crate::schema::Text::new(
        "LifecyclePolicyText",
        crate::schema::Length::new(Some(100), Some(30720)),
        None,
    );
    pub static LifecyclePolicyTextForRepositoryCreationTemplate: crate::schema::Text =
        crate::schema::Text::new(
            "LifecyclePolicyTextForRepositoryCreationTemplate",
            crate::schema::Length::new(Some(0), Some(30720)),
            None,
        );
    pub static ListImageReferrersFilter: crate::schema::Structure = crate::schema::Structure {
        name: "ListImageReferrersFilter",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "artifactTypes",
                crate::schema::Kind::List(&ArtifactTypeList),
            ),
            crate::schema::Member::optional(
                "artifactStatus",
                crate::schema::Kind::Text(&ArtifactStatusFilter),
            ),
        ],
    };
    pub static ListImageReferrersRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListImageReferrersRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required(
                "subjectId",
                crate::schema::Kind::Structure(&SubjectIdentifier),
            ),
            crate::schema::Member::optional(
                "filter",
                crate::schema::Kind::Structure(&ListImageReferrersFilter),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "maxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
        ],
    };
    pub static ListImageReferrersResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListImageReferrersResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "referrers",
                crate::schema::Kind::List(&ImageReferrerList),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListImagesFilter: crate::schema::Structure = crate::schema::Structure {
        name: "ListImagesFilter",
        union: false,
        members: &[
            crate::schema::Member::optional("tagStatus", crate::schema::Kind::Text(&TagStatus)),
            crate::schema::Member::optional(
                "imageStatus",
                crate::schema::Kind::Text(&ImageStatusFilter),
            ),
        ],
    };
    pub static ListImagesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListImagesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "maxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
            crate::schema::Member::optional(
                "filter",
                crate::schema::Kind::Structure(&ListImagesFilter),
            ),
        ],
    };
    pub static ListImagesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListImagesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "imageIds",
                crate::schema::Kind::List(&ImageIdentifierList),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListPullTimeUpdateExclusionsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListPullTimeUpdateExclusionsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListPullTimeUpdateExclusionsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListPullTimeUpdateExclusionsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "pullTimeUpdateExclusions",
                    crate::schema::Kind::List(&PullTimeUpdateExclusionList),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListReplicationBackfillsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListReplicationBackfillsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListReplicationBackfillsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListReplicationBackfillsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "backfills",
                    crate::schema::Kind::List(&ReplicationBackfillSummaryList),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListTagsForResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[crate::schema::Member::required("resourceArn", crate::schema::Kind::Text(&Arn))],
    };
    pub static ListTagsForResourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[crate::schema::Member::optional("tags", crate::schema::Kind::List(&TagList))],
    };
    pub static MediaType: crate::schema::Text =
        crate::schema::Text::new("MediaType", crate::schema::Length::ANY, None);
    pub static MediaTypeList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&MediaType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static Metric: crate::schema::Text =
        crate::schema::Text::new("Metric", crate::schema::Length::ANY, None);
    pub static NextToken: crate::schema::Text =
        crate::schema::Text::new("NextToken", crate::schema::Length::ANY, None);
    pub static PTCValidateFailure: crate::schema::Text =
        crate::schema::Text::new("PTCValidateFailure", crate::schema::Length::ANY, None);
    pub static PackageManager: crate::schema::Text =
        crate::schema::Text::new("PackageManager", crate::schema::Length::ANY, None);
    pub static PackageVulnerabilityDetails: crate::schema::Structure = crate::schema::Structure {
        name: "PackageVulnerabilityDetails",
        union: false,
        members: &[
            crate::schema::Member::optional("cvss", crate::schema::Kind::List(&CvssScoreList)),
            crate::schema::Member::optional(
                "referenceUrls",
                crate::schema::Kind::List(&ReferenceUrlsList),
            ),
            crate::schema::Member::optional(
                "relatedVulnerabilities",
                crate::schema::Kind::List(&RelatedVulnerabilitiesList),
            ),
            crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::optional("sourceUrl", crate::schema::Kind::Text(&Url)),
            crate::schema::Member::optional("vendorCreatedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("vendorSeverity", crate::schema::Kind::Text(&Severity)),
            crate::schema::Member::optional("vendorUpdatedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "vulnerabilityId",
                crate::schema::Kind::Text(&VulnerabilityId),
            ),
            crate::schema::Member::optional(
                "vulnerablePackages",
                crate::schema::Kind::List(&VulnerablePackagesList),
            ),
        ],
    };
    pub static Platform: crate::schema::Text =
        crate::schema::Text::new("Platform", crate::schema::Length::ANY, None);
    pub static Prefix: crate::schema::Text = crate::schema::Text::new(
        "Prefix",
        crate::schema::Length::new(Some(1), Some(256)),
        Some(
            "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$",
        ),
    );
    pub static PrefixList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Prefix),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PrincipalArn: crate::schema::Text = crate::schema::Text::new(
        "PrincipalArn",
        crate::schema::Length::new(None, Some(200)),
        Some("^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$"),
    );
    pub static ProxyEndpoint: crate::schema::Text =
        crate::schema::Text::new("ProxyEndpoint", crate::schema::Length::ANY, None);
    pub static PullThroughCacheRule: crate::schema::Structure = crate::schema::Structure {
        name: "PullThroughCacheRule",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ecrRepositoryPrefix",
                crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            crate::schema::Member::optional("upstreamRegistryUrl", crate::schema::Kind::Text(&Url)),
            crate::schema::Member::optional("createdAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "credentialArn",
                crate::schema::Kind::Text(&CredentialArn),
            ),
            crate::schema::Member::optional(
                "customRoleArn",
                crate::schema::Kind::Text(&CustomRoleArn),
            ),
            crate::schema::Member::optional(
                "upstreamRepositoryPrefix",
                crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            crate::schema::Member::optional(
                "upstreamRegistry",
                crate::schema::Kind::Text(&UpstreamRegistry),
            ),
            crate::schema::Member::optional("updatedAt", crate::schema::Kind::Timestamp),
        ],
    };
    pub static PullThroughCacheRuleList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PullThroughCacheRule),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PullThroughCacheRuleRepositoryPrefix: crate::schema::Text = crate::schema::Text::new(
        "PullThroughCacheRuleRepositoryPrefix",
        crate::schema::Length::new(Some(2), Some(30)),
        Some(
            "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$",
        ),
    );
    pub static PullThroughCacheRuleRepositoryPrefixList: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            element_name: "member",
            length: crate::schema::Length::new(Some(1), Some(100)),
        };
    pub static PullTimeUpdateExclusionList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&PrincipalArn),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(100)),
    };
    pub static PutAccountSettingRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutAccountSettingRequest",
        union: false,
        members: &[
            crate::schema::Member::required("name", crate::schema::Kind::Text(&AccountSettingName)),
            crate::schema::Member::required(
                "value",
                crate::schema::Kind::Text(&AccountSettingValue),
            ),
        ],
    };
    pub static PutAccountSettingResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutAccountSettingResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("name", crate::schema::Kind::Text(&AccountSettingName)),
            crate::schema::Member::optional(
                "value",
                crate::schema::Kind::Text(&AccountSettingValue),
            ),
        ],
    };
    pub static PutImageRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutImageRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required(
                "imageManifest",
                crate::schema::Kind::Text(&ImageManifest),
            ),
            crate::schema::Member::optional(
                "imageManifestMediaType",
                crate::schema::Kind::Text(&MediaType),
            ),
            crate::schema::Member::optional("imageTag", crate::schema::Kind::Text(&ImageTag)),
            crate::schema::Member::optional("imageDigest", crate::schema::Kind::Text(&ImageDigest)),
        ],
    };
    pub static PutImageResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutImageResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "image",
            crate::schema::Kind::Structure(&Image),
        )],
    };
    pub static PutImageScanningConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutImageScanningConfigurationRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::required(
                    "imageScanningConfiguration",
                    crate::schema::Kind::Structure(&ImageScanningConfiguration),
                ),
            ],
        };
    pub static PutImageScanningConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutImageScanningConfigurationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "imageScanningConfiguration",
                    crate::schema::Kind::Structure(&ImageScanningConfiguration),
                ),
            ],
        };
    pub static PutImageTagMutabilityRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutImageTagMutabilityRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required(
                "imageTagMutability",
                crate::schema::Kind::Text(&ImageTagMutability),
            ),
            crate::schema::Member::optional(
                "imageTagMutabilityExclusionFilters",
                crate::schema::Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
        ],
    };
    pub static PutImageTagMutabilityResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutImageTagMutabilityResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional(
                "imageTagMutability",
                crate::schema::Kind::Text(&ImageTagMutability),
            ),
            crate::schema::Member::optional(
                "imageTagMutabilityExclusionFilters",
                crate::schema::Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
        ],
    };
    pub static PutLifecyclePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutLifecyclePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required(
                "lifecyclePolicyText",
                crate::schema::Kind::Text(&LifecyclePolicyText),
            ),
        ],
    };
    pub static PutLifecyclePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutLifecyclePolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional(
                "lifecyclePolicyText",
                crate::schema::Kind::Text(&LifecyclePolicyText),
            ),
        ],
    };
    pub static PutRegistryPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutRegistryPolicyRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "policyText",
            crate::schema::Kind::Text(&RegistryPolicyText),
        )],
    };
    pub static PutRegistryPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutRegistryPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "policyText",
                crate::schema::Kind::Text(&RegistryPolicyText),
            ),
        ],
    };
    pub static PutRegistryScanningConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutRegistryScanningConfigurationRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("scanType", crate::schema::Kind::Text(&ScanType)),
                crate::schema::Member::optional(
                    "rules",
                    crate::schema::Kind::List(&RegistryScanningRuleList),
                ),
            ],
        };
    pub static PutRegistryScanningConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutRegistryScanningConfigurationResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "registryScanningConfiguration",
                crate::schema::Kind::Structure(&RegistryScanningConfiguration),
            )],
        };
    pub static PutReplicationConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutReplicationConfigurationRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "replicationConfiguration",
                crate::schema::Kind::Structure(&ReplicationConfiguration),
            )],
        };
    pub static PutReplicationConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutReplicationConfigurationResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "replicationConfiguration",
                crate::schema::Kind::Structure(&ReplicationConfiguration),
            )],
        };
    pub static PutSigningConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutSigningConfigurationRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "signingConfiguration",
                crate::schema::Kind::Structure(&SigningConfiguration),
            )],
        };
    pub static PutSigningConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutSigningConfigurationResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "signingConfiguration",
                crate::schema::Kind::Structure(&SigningConfiguration),
            )],
        };
    pub static RCTAppliedFor: crate::schema::Text =
        crate::schema::Text::one_of("RCTAppliedFor", super::RCTAppliedFor::TEXTS);
    pub static RCTAppliedForList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RCTAppliedFor),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Reason: crate::schema::Text =
        crate::schema::Text::new("Reason", crate::schema::Length::ANY, None);
    pub static Recommendation: crate::schema::Structure = crate::schema::Structure {
        name: "Recommendation",
        union: false,
        members: &[
            crate::schema::Member::optional("url", crate::schema::Kind::Text(&Url)),
            crate::schema::Member::optional("text", crate::schema::Kind::Text(&RecommendationText)),
        ],
    };
    pub static RecommendationText: crate::schema::Text =
        crate::schema::Text::new("RecommendationText", crate::schema::Length::ANY, None);
    pub static ReferenceUrlsList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Url),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Region: crate::schema::Text = crate::schema::Text::new(
        "Region",
        crate::schema::Length::new(Some(2), Some(25)),
        Some("[0-9a-z-]{2,25}"),
    );
    pub static RegisterPullTimeUpdateExclusionRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "RegisterPullTimeUpdateExclusionRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "principalArn",
                crate::schema::Kind::Text(&PrincipalArn),
            )],
        };
    pub static RegisterPullTimeUpdateExclusionResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "RegisterPullTimeUpdateExclusionResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "principalArn",
                    crate::schema::Kind::Text(&PrincipalArn),
                ),
                crate::schema::Member::optional("createdAt", crate::schema::Kind::Timestamp),
            ],
        };
    pub static RegistryId: crate::schema::Text =
        crate::schema::Text::new("RegistryId", crate::schema::Length::ANY, Some("[0-9]{12}"));
    pub static RegistryPolicyText: crate::schema::Text = crate::schema::Text::new(
        "RegistryPolicyText",
        crate::schema::Length::new(Some(0), Some(10240)),
        None,
    );
    pub static RegistryScanningConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "RegistryScanningConfiguration",
        union: false,
        members: &[
            crate::schema::Member::optional("scanType", crate::schema::Kind::Text(&ScanType)),
            crate::schema::Member::optional(
                "rules",
                crate::schema::Kind::List(&RegistryScanningRuleList),
            ),
        ],
    };
    pub static RegistryScanningRule: crate::schema::Structure = crate::schema::Structure {
        name: "RegistryScanningRule",
        union: false,
        members: &[
            crate::schema::Member::required(
                "scanFrequency",
                crate::schema::Kind::Text(&ScanFrequency),
            ),
            crate::schema::Member::required(
                "repositoryFilters",
                crate::schema::Kind::List(&ScanningRepositoryFilterList),
            ),
        ],
    };
    pub static RegistryScanningRuleList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RegistryScanningRule),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(2)),
    };
    pub static RelatedVulnerabilitiesList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RelatedVulnerability),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RelatedVulnerability: crate::schema::Text =
        crate::schema::Text::new("RelatedVulnerability", crate::schema::Length::ANY, None);
    pub static Release: crate::schema::Text =
        crate::schema::Text::new("Release", crate::schema::Length::ANY, None);
    pub static Remediation: crate::schema::Structure = crate::schema::Structure {
        name: "Remediation",
        union: false,
        members: &[crate::schema::Member::optional(
            "recommendation",
            crate::schema::Kind::Structure(&Recommendation),
        )],
    };
    pub static ReplicationBackfillError: crate::schema::Text =
        crate::schema::Text::new("ReplicationBackfillError", crate::schema::Length::ANY, None);
    pub static ReplicationBackfillId: crate::schema::Text = crate::schema::Text::new(
        "ReplicationBackfillId",
        crate::schema::Length::ANY,
        Some("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    );
    pub static ReplicationBackfillProgress: crate::schema::Structure = crate::schema::Structure {
        name: "ReplicationBackfillProgress",
        union: false,
        members: &[
            crate::schema::Member::required(
                "totalReplicationCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "completedReplicationCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "failedReplicationCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "failureCodes",
                crate::schema::Kind::List(&ReplicationErrorList),
            ),
        ],
    };
    pub static ReplicationBackfillResult: crate::schema::Structure = crate::schema::Structure {
        name: "ReplicationBackfillResult",
        union: false,
        members: &[
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required(
                "imageId",
                crate::schema::Kind::Structure(&ImageIdentifier),
            ),
            crate::schema::Member::required(
                "status",
                crate::schema::Kind::Text(&ReplicationBackfillResultStatus),
            ),
            crate::schema::Member::optional(
                "failureCode",
                crate::schema::Kind::Text(&ReplicationError),
            ),
            crate::schema::Member::optional(
                "subImageFailureCodes",
                crate::schema::Kind::List(&ReplicationErrorList),
            ),
        ],
    };
    pub static ReplicationBackfillResultList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ReplicationBackfillResult),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ReplicationBackfillResultStatus: crate::schema::Text = crate::schema::Text::one_of(
        "ReplicationBackfillResultStatus",
        super::ReplicationBackfillResultStatus::TEXTS,
    );
    pub static ReplicationBackfillStatus: crate::schema::Text = crate::schema::Text::one_of(
        "ReplicationBackfillStatus",
        super::ReplicationBackfillStatus::TEXTS,
    );
    pub static ReplicationBackfillSummary: crate::schema::Structure = crate::schema::Structure {
        name: "ReplicationBackfillSummary",
        union: false,
        members: &[
            crate::schema::Member::required(
                "replicationBackfillId",
                crate::schema::Kind::Text(&ReplicationBackfillId),
            ),
            crate::schema::Member::required(
                "destination",
                crate::schema::Kind::Structure(&ReplicationDestination),
            ),
            crate::schema::Member::required(
                "status",
                crate::schema::Kind::Text(&ReplicationBackfillStatus),
            ),
            crate::schema::Member::optional(
                "failureCode",
                crate::schema::Kind::Text(&ReplicationBackfillError),
            ),
            crate::schema::Member::optional(
                "progress",
                crate::schema::Kind::Structure(&ReplicationBackfillProgress),
            ),
            crate::schema::Member::required("startedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("endedAt", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ReplicationBackfillSummaryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ReplicationBackfillSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ReplicationConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "ReplicationConfiguration",
        union: false,
        members: &[crate::schema::Member::required(
            "rules",
            crate::schema::Kind::List(&ReplicationRuleList),
        )],
    };
    pub static ReplicationDestination: crate::schema::Structure = crate::schema::Structure {
        name: "ReplicationDestination",
        union: false,
        members: &[
            crate::schema::Member::required("region", crate::schema::Kind::Text(&Region)),
            crate::schema::Member::required("registryId", crate::schema::Kind::Text(&RegistryId)),
        ],
    };
    pub static ReplicationDestinationList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ReplicationDestination),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(100)),
    };
    pub static ReplicationError: crate::schema::Text =
        crate::schema::Text::new("ReplicationError", crate::schema::Length::ANY, None);
    pub static ReplicationErrorList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ReplicationError),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ReplicationRule: crate::schema::Structure = crate::schema::Structure {
        name: "ReplicationRule",
        union: false,
        members: &[
            crate::schema::Member::required(
                "destinations",
                crate::schema::Kind::List(&ReplicationDestinationList),
            ),
            crate::schema::Member::optional(
                "repositoryFilters",
                crate::schema::Kind::List(&RepositoryFilterList),
            ),
            crate::schema::Member::optional(
                "deleteReplication",
                crate::schema::Kind::Structure(&DeleteReplication),
            ),
        ],
    };
    pub static ReplicationRuleList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ReplicationRule),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(25)),
    };
    pub static ReplicationStatus: crate::schema::Text =
        crate::schema::Text::one_of("ReplicationStatus", super::ReplicationStatus::TEXTS);
    pub static Repository: crate::schema::Structure = crate::schema::Structure {
        name: "Repository",
        union: false,
        members: &[
            crate::schema::Member::optional("repositoryArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional("repositoryUri", crate::schema::Kind::Text(&Url)),
            crate::schema::Member::optional("createdAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "imageTagMutability",
                crate::schema::Kind::Text(&ImageTagMutability),
            ),
            crate::schema::Member::optional(
                "imageTagMutabilityExclusionFilters",
                crate::schema::Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
            crate::schema::Member::optional(
                "imageScanningConfiguration",
                crate::schema::Kind::Structure(&ImageScanningConfiguration),
            ),
            crate::schema::Member::optional(
                "encryptionConfiguration",
                crate::schema::Kind::Structure(&EncryptionConfiguration),
            ),
        ],
    };
    pub static RepositoryCreationTemplate: crate::schema::Structure = crate::schema::Structure {
        name: "RepositoryCreationTemplate",
        union: false,
        members: &[
            crate::schema::Member::optional("prefix", crate::schema::Kind::Text(&Prefix)),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&RepositoryTemplateDescription),
            ),
            crate::schema::Member::optional(
                "encryptionConfiguration",
                crate::schema::Kind::Structure(
                    &EncryptionConfigurationForRepositoryCreationTemplate,
                ),
            ),
            crate::schema::Member::optional("resourceTags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "imageTagMutability",
                crate::schema::Kind::Text(&ImageTagMutability),
            ),
            crate::schema::Member::optional(
                "imageTagMutabilityExclusionFilters",
                crate::schema::Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
            crate::schema::Member::optional(
                "repositoryPolicy",
                crate::schema::Kind::Text(&RepositoryPolicyText),
            ),
            crate::schema::Member::optional(
                "lifecyclePolicy",
                crate::schema::Kind::Text(&LifecyclePolicyTextForRepositoryCreationTemplate),
            ),
            crate::schema::Member::optional(
                "appliedFor",
                crate::schema::Kind::List(&RCTAppliedForList),
            ),
            crate::schema::Member::optional(
                "customRoleArn",
                crate::schema::Kind::Text(&CustomRoleArn),
            ),
            crate::schema::Member::optional("createdAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("updatedAt", crate::schema::Kind::Timestamp),
        ],
    };
    pub static RepositoryCreationTemplateList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RepositoryCreationTemplate),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RepositoryFilter: crate::schema::Structure = crate::schema::Structure {
        name: "RepositoryFilter",
        union: false,
        members: &[
            crate::schema::Member::required(
                "filter",
                crate::schema::Kind::Text(&RepositoryFilterValue),
            ),
            crate::schema::Member::required(
                "filterType",
                crate::schema::Kind::Text(&RepositoryFilterType),
            ),
        ],
    };
    pub static RepositoryFilterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RepositoryFilter),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static RepositoryFilterType: crate::schema::Text =
        crate::schema::Text::one_of("RepositoryFilterType", super::RepositoryFilterType::TEXTS);
    pub static RepositoryFilterValue: crate::schema::Text = crate::schema::Text::new(
        "RepositoryFilterValue",
        crate::schema::Length::new(Some(2), Some(256)),
        Some("^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$"),
    );
    pub static RepositoryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Repository),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RepositoryName: crate::schema::Text = crate::schema::Text::new(
        "RepositoryName",
        crate::schema::Length::new(Some(2), Some(256)),
        Some("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*"),
    );
    pub static RepositoryNameList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RepositoryName),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static RepositoryPolicyText: crate::schema::Text = crate::schema::Text::new(
        "RepositoryPolicyText",
        crate::schema::Length::new(Some(0), Some(10240)),
        None,
    );
    pub static RepositoryScanningConfiguration: crate::schema::Structure =
        crate::schema::Structure {
            name: "RepositoryScanningConfiguration",
            union: false,
            members: &[
                crate::schema::Member::optional("repositoryArn", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional("scanOnPush", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "scanFrequency",
                    crate::schema::Kind::Text(&ScanFrequency),
                ),
                crate::schema::Member::optional(
                    "appliedScanFilters",
                    crate::schema::Kind::List(&ScanningRepositoryFilterList),
                ),
            ],
        };
    pub static RepositoryScanningConfigurationFailure: crate::schema::Structure =
        crate::schema::Structure {
            name: "RepositoryScanningConfigurationFailure",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "failureCode",
                    crate::schema::Kind::Text(&ScanningConfigurationFailureCode),
                ),
                crate::schema::Member::optional(
                    "failureReason",
                    crate::schema::Kind::Text(&ScanningConfigurationFailureReason),
                ),
            ],
        };
    pub static RepositoryScanningConfigurationFailureList: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Structure(&RepositoryScanningConfigurationFailure),
            element_name: "member",
            length: crate::schema::Length::ANY,
        };
    pub static RepositoryScanningConfigurationList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RepositoryScanningConfiguration),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RepositoryTemplateDescription: crate::schema::Text = crate::schema::Text::new(
        "RepositoryTemplateDescription",
        crate::schema::Length::new(None, Some(256)),
        None,
    );
    pub static Resource: crate::schema::Structure = crate::schema::Structure {
        name: "Resource",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "details",
                crate::schema::Kind::Structure(&ResourceDetails),
            ),
            crate::schema::Member::optional("id", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
            crate::schema::Member::optional("type", crate::schema::Kind::Text(&Type)),
        ],
    };
    pub static ResourceDetails: crate::schema::Structure = crate::schema::Structure {
        name: "ResourceDetails",
        union: false,
        members: &[crate::schema::Member::optional(
            "awsEcrContainerImage",
            crate::schema::Kind::Structure(&AwsEcrContainerImageDetails),
        )],
    };
    pub static ResourceId: crate::schema::Text =
        crate::schema::Text::new("ResourceId", crate::schema::Length::ANY, None);
    pub static ResourceList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Resource),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ScanFrequency: crate::schema::Text =
        crate::schema::Text::one_of("ScanFrequency", super::ScanFrequency::TEXTS);
    pub static ScanStatus: crate::schema::Text =
        crate::schema::Text::one_of("ScanStatus", super::ScanStatus::TEXTS);
    pub static ScanStatusDescription: crate::schema::Text =
        crate::schema::Text::new("ScanStatusDescription", crate::schema::Length::ANY, None);
    pub static ScanType: crate::schema::Text =
        crate::schema::Text::one_of("ScanType", super::ScanType::TEXTS);
    pub static ScanningConfigurationFailureCode: crate::schema::Text = crate::schema::Text::one_of(
        "ScanningConfigurationFailureCode",
        super::ScanningConfigurationFailureCode::TEXTS,
    );
    pub static ScanningConfigurationFailureReason: crate::schema::Text = crate::schema::Text::new(
        "ScanningConfigurationFailureReason",
        crate::schema::Length::ANY,
        None,
    );
    pub static ScanningConfigurationRepositoryNameList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RepositoryName),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(25)),
    };
    pub static ScanningRepositoryFilter: crate::schema::Structure = crate::schema::Structure {
        name: "ScanningRepositoryFilter",
        union: false,
        members: &[
            crate::schema::Member::required(
                "filter",
                crate::schema::Kind::Text(&ScanningRepositoryFilterValue),
            ),
            crate::schema::Member::required(
                "filterType",
                crate::schema::Kind::Text(&ScanningRepositoryFilterType),
            ),
        ],
    };
    pub static ScanningRepositoryFilterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ScanningRepositoryFilter),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(100)),
    };
    pub static ScanningRepositoryFilterType: crate::schema::Text = crate::schema::Text::one_of(
        "ScanningRepositoryFilterType",
        super::ScanningRepositoryFilterType::TEXTS,
    );
    pub static ScanningRepositoryFilterValue: crate::schema::Text = crate::schema::Text::new(
        "ScanningRepositoryFilterValue",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$"),
    );
    pub static ScoreDetails: crate::schema::Structure = crate::schema::Structure {
        name: "ScoreDetails",
        union: false,
        members: &[crate::schema::Member::optional(
            "cvss",
            crate::schema::Kind::Structure(&CvssScoreDetails),
        )],
    };
    pub static ScoringVector: crate::schema::Text =
        crate::schema::Text::new("ScoringVector", crate::schema::Length::ANY, None);
    pub static SetRepositoryPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "SetRepositoryPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required(
                "policyText",
                crate::schema::Kind::Text(&RepositoryPolicyText),
            ),
            crate::schema::Member::optional("force", crate::schema::Kind::Boolean),
        ],
    };
    pub static SetRepositoryPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "SetRepositoryPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional(
                "policyText",
                crate::schema::Kind::Text(&RepositoryPolicyText),
            ),
        ],
    };
    pub static Severity: crate::schema::Text =
        crate::schema::Text::new("Severity", crate::schema::Length::ANY, None);
    pub static SigningConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "SigningConfiguration",
        union: false,
        members: &[crate::schema::Member::required(
            "rules",
            crate::schema::Kind::List(&SigningRuleList),
        )],
    };
    pub static SigningProfileArn: crate::schema::Text = crate::schema::Text::new(
        "SigningProfileArn",
        crate::schema::Length::new(None, Some(200)),
        Some(
            "^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\\/signing-profiles\\/[a-zA-Z0-9_]{2,}$",
        ),
    );
    pub static SigningRepositoryFilter: crate::schema::Structure = crate::schema::Structure {
        name: "SigningRepositoryFilter",
        union: false,
        members: &[
            crate::schema::Member::required(
                "filter",
                crate::schema::Kind::Text(&SigningRepositoryFilterValue),
            ),
            crate::schema::Member::required(
                "filterType",
                crate::schema::Kind::Text(&SigningRepositoryFilterType),
            ),
        ],
    };
    pub static SigningRepositoryFilterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SigningRepositoryFilter),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static SigningRepositoryFilterType: crate::schema::Text = crate::schema::Text::one_of(
        "SigningRepositoryFilterType",
        super::SigningRepositoryFilterType::TEXTS,
    );
    pub static SigningRepositoryFilterValue: crate::schema::Text = crate::schema::Text::new(
        "SigningRepositoryFilterValue",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$"),
    );
    pub static SigningRule: crate::schema::Structure = crate::schema::Structure {
        name: "SigningRule",
        union: false,
        members: &[
            crate::schema::Member::required(
                "signingProfileArn",
                crate::schema::Kind::Text(&SigningProfileArn),
            ),
            crate::schema::Member::optional(
                "repositoryFilters",
                crate::schema::Kind::List(&SigningRepositoryFilterList),
            ),
        ],
    };
    pub static SigningRuleList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SigningRule),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(10)),
    };
    pub static SigningStatus: crate::schema::Text =
        crate::schema::Text::one_of("SigningStatus", super::SigningStatus::TEXTS);
    pub static SigningStatusFailureCode: crate::schema::Text =
        crate::schema::Text::new("SigningStatusFailureCode", crate::schema::Length::ANY, None);
    pub static SigningStatusFailureReason: crate::schema::Text =
        crate::schema::Text::new("SigningStatusFailureReason", crate::schema::Length::ANY, None);
    pub static Source: crate::schema::Text =
        crate::schema::Text::new("Source", crate::schema::Length::ANY, None);
    pub static SourceLayerHash: crate::schema::Text =
        crate::schema::Text::new("SourceLayerHash", crate::schema::Length::ANY, None);
    pub static StartImageScanRequest: crate::schema::Structure = crate::schema::Structure {
        name: "StartImageScanRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required(
                "imageId",
                crate::schema::Kind::Structure(&ImageIdentifier),
            ),
        ],
    };
    pub static StartImageScanResponse: crate::schema::Structure = crate::schema::Structure {
        name: "StartImageScanResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional(
                "imageId",
                crate::schema::Kind::Structure(&ImageIdentifier),
            ),
            crate::schema::Member::optional(
                "imageScanStatus",
                crate::schema::Kind::Structure(&ImageScanStatus),
            ),
        ],
    };
    pub static StartLifecyclePolicyPreviewRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "StartLifecyclePolicyPreviewRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "lifecyclePolicyText",
                    crate::schema::Kind::Text(&LifecyclePolicyText),
                ),
            ],
        };
    pub static StartLifecyclePolicyPreviewResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "StartLifecyclePolicyPreviewResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "lifecyclePolicyText",
                    crate::schema::Kind::Text(&LifecyclePolicyText),
                ),
                crate::schema::Member::optional(
                    "status",
                    crate::schema::Kind::Text(&LifecyclePolicyPreviewStatus),
                ),
            ],
        };
    pub static StartReplicationBackfillRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "StartReplicationBackfillRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "destination",
                    crate::schema::Kind::Structure(&ReplicationDestination),
                ),
            ],
        };
    pub static StartReplicationBackfillResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "StartReplicationBackfillResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "replicationBackfillId",
                    crate::schema::Kind::Text(&ReplicationBackfillId),
                ),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "destination",
                    crate::schema::Kind::Structure(&ReplicationDestination),
                ),
                crate::schema::Member::optional(
                    "status",
                    crate::schema::Kind::Text(&ReplicationBackfillStatus),
                ),
                crate::schema::Member::optional("startedAt", crate::schema::Kind::Timestamp),
            ],
        };
    pub static Status: crate::schema::Text =
        crate::schema::Text::new("Status", crate::schema::Length::ANY, None);
    pub static StopReplicationBackfillRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "StopReplicationBackfillRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "replicationBackfillId",
                    crate::schema::Kind::Text(&ReplicationBackfillId),
                ),
            ],
        };
    pub static StopReplicationBackfillResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "StopReplicationBackfillResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "replicationBackfillId",
                    crate::schema::Kind::Text(&ReplicationBackfillId),
                ),
                crate::schema::Member::optional(
                    "destination",
                    crate::schema::Kind::Structure(&ReplicationDestination),
                ),
                crate::schema::Member::optional(
                    "status",
                    crate::schema::Kind::Text(&ReplicationBackfillStatus),
                ),
                crate::schema::Member::optional("startedAt", crate::schema::Kind::Timestamp),
            ],
        };
    pub static String: crate::schema::Text =
        crate::schema::Text::new("String", crate::schema::Length::ANY, None);
    pub static SubjectIdentifier: crate::schema::Structure = crate::schema::Structure {
        name: "SubjectIdentifier",
        union: false,
        members: &[crate::schema::Member::required(
            "imageDigest",
            crate::schema::Kind::Text(&ImageDigest),
        )],
    };
    pub static Tag: crate::schema::Structure = crate::schema::Structure {
        name: "Tag",
        union: false,
        members: &[
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&TagKey)),
            crate::schema::Member::required("Value", crate::schema::Kind::Text(&TagValue)),
        ],
    };
    pub static TagKey: crate::schema::Text =
        crate::schema::Text::new("TagKey", crate::schema::Length::ANY, None);
    pub static TagKeyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TagKey),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Tag),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("resourceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static TagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static TagStatus: crate::schema::Text =
        crate::schema::Text::one_of("TagStatus", super::TagStatus::TEXTS);
    pub static TagValue: crate::schema::Text =
        crate::schema::Text::new("TagValue", crate::schema::Length::ANY, None);
    pub static Tags: crate::schema::Map = crate::schema::Map {
        key: &TagKey,
        value: crate::schema::Kind::Text(&TagValue),
        length: crate::schema::Length::ANY,
    };
    pub static TargetStorageClass: crate::schema::Text =
        crate::schema::Text::one_of("TargetStorageClass", super::TargetStorageClass::TEXTS);
    pub static Title: crate::schema::Text =
        crate::schema::Text::new("Title", crate::schema::Length::ANY, None);
    pub static TransitioningImageTotalCount: crate::schema::Structure = crate::schema::Structure {
        name: "TransitioningImageTotalCount",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "targetStorageClass",
                crate::schema::Kind::Text(&LifecyclePolicyTargetStorageClass),
            ),
            crate::schema::Member::optional(
                "imageTotalCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static TransitioningImageTotalCounts: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TransitioningImageTotalCount),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Type: crate::schema::Text =
        crate::schema::Text::new("Type", crate::schema::Length::ANY, None);
    pub static UntagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("resourceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("tagKeys", crate::schema::Kind::List(&TagKeyList)),
        ],
    };
    pub static UntagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagResourceResponse", union: false, members: &[] };
    pub static UpdateImageStorageClassRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateImageStorageClassRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::required(
                    "imageId",
                    crate::schema::Kind::Structure(&ImageIdentifier),
                ),
                crate::schema::Member::required(
                    "targetStorageClass",
                    crate::schema::Kind::Text(&TargetStorageClass),
                ),
            ],
        };
    pub static UpdateImageStorageClassResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateImageStorageClassResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryName",
                    crate::schema::Kind::Text(&RepositoryName),
                ),
                crate::schema::Member::optional(
                    "imageId",
                    crate::schema::Kind::Structure(&ImageIdentifier),
                ),
                crate::schema::Member::optional(
                    "imageStatus",
                    crate::schema::Kind::Text(&ImageStatus),
                ),
            ],
        };
    pub static UpdatePullThroughCacheRuleRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdatePullThroughCacheRuleRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::required(
                    "ecrRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
                crate::schema::Member::optional(
                    "credentialArn",
                    crate::schema::Kind::Text(&CredentialArn),
                ),
                crate::schema::Member::optional(
                    "customRoleArn",
                    crate::schema::Kind::Text(&CustomRoleArn),
                ),
            ],
        };
    pub static UpdatePullThroughCacheRuleResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdatePullThroughCacheRuleResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ecrRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional("updatedAt", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional(
                    "credentialArn",
                    crate::schema::Kind::Text(&CredentialArn),
                ),
                crate::schema::Member::optional(
                    "customRoleArn",
                    crate::schema::Kind::Text(&CustomRoleArn),
                ),
                crate::schema::Member::optional(
                    "upstreamRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
            ],
        };
    pub static UpdateRepositoryCreationTemplateRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateRepositoryCreationTemplateRequest",
            union: false,
            members: &[
                crate::schema::Member::required("prefix", crate::schema::Kind::Text(&Prefix)),
                crate::schema::Member::optional(
                    "description",
                    crate::schema::Kind::Text(&RepositoryTemplateDescription),
                ),
                crate::schema::Member::optional(
                    "encryptionConfiguration",
                    crate::schema::Kind::Structure(
                        &EncryptionConfigurationForRepositoryCreationTemplate,
                    ),
                ),
                crate::schema::Member::optional(
                    "resourceTags",
                    crate::schema::Kind::List(&TagList),
                ),
                crate::schema::Member::optional(
                    "imageTagMutability",
                    crate::schema::Kind::Text(&ImageTagMutability),
                ),
                crate::schema::Member::optional(
                    "imageTagMutabilityExclusionFilters",
                    crate::schema::Kind::List(&ImageTagMutabilityExclusionFilters),
                ),
                crate::schema::Member::optional(
                    "repositoryPolicy",
                    crate::schema::Kind::Text(&RepositoryPolicyText),
                ),
                crate::schema::Member::optional(
                    "lifecyclePolicy",
                    crate::schema::Kind::Text(&LifecyclePolicyTextForRepositoryCreationTemplate),
                ),
                crate::schema::Member::optional(
                    "appliedFor",
                    crate::schema::Kind::List(&RCTAppliedForList),
                ),
                crate::schema::Member::optional(
                    "customRoleArn",
                    crate::schema::Kind::Text(&CustomRoleArn),
                ),
            ],
        };
    pub static UpdateRepositoryCreationTemplateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateRepositoryCreationTemplateResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "repositoryCreationTemplate",
                    crate::schema::Kind::Structure(&RepositoryCreationTemplate),
                ),
            ],
        };
    pub static UploadId: crate::schema::Text = crate::schema::Text::new(
        "UploadId",
        crate::schema::Length::ANY,
        Some("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    );
    pub static UploadLayerPartRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UploadLayerPartRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::required(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::required("uploadId", crate::schema::Kind::Text(&UploadId)),
            crate::schema::Member::required(
                "partFirstByte",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "partLastByte",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "layerPartBlob",
                crate::schema::Kind::Blob(crate::schema::Length::new(Some(0), Some(20971520))),
            ),
        ],
    };
    pub static UploadLayerPartResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UploadLayerPartResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("registryId", crate::schema::Kind::Text(&RegistryId)),
            crate::schema::Member::optional(
                "repositoryName",
                crate::schema::Kind::Text(&RepositoryName),
            ),
            crate::schema::Member::optional("uploadId", crate::schema::Kind::Text(&UploadId)),
            crate::schema::Member::optional(
                "lastByteReceived",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static UpstreamRegistry: crate::schema::Text =
        crate::schema::Text::one_of("UpstreamRegistry", super::UpstreamRegistry::TEXTS);
    pub static Url: crate::schema::Text =
        crate::schema::Text::new("Url", crate::schema::Length::ANY, None);
    pub static ValidatePullThroughCacheRuleRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ValidatePullThroughCacheRuleRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ecrRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
            ],
        };
    pub static ValidatePullThroughCacheRuleResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ValidatePullThroughCacheRuleResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ecrRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
                crate::schema::Member::optional(
                    "registryId",
                    crate::schema::Kind::Text(&RegistryId),
                ),
                crate::schema::Member::optional(
                    "upstreamRegistryUrl",
                    crate::schema::Kind::Text(&Url),
                ),
                crate::schema::Member::optional(
                    "credentialArn",
                    crate::schema::Kind::Text(&CredentialArn),
                ),
                crate::schema::Member::optional(
                    "customRoleArn",
                    crate::schema::Kind::Text(&CustomRoleArn),
                ),
                crate::schema::Member::optional(
                    "upstreamRepositoryPrefix",
                    crate::schema::Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
                ),
                crate::schema::Member::optional("isValid", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "failure",
                    crate::schema::Kind::Text(&PTCValidateFailure),
                ),
            ],
        };
    pub static Version: crate::schema::Text =
        crate::schema::Text::new("Version", crate::schema::Length::ANY, None);
    pub static VulnerabilityId: crate::schema::Text =
        crate::schema::Text::new("VulnerabilityId", crate::schema::Length::ANY, None);
    pub static VulnerablePackage: crate::schema::Structure = crate::schema::Structure {
        name: "VulnerablePackage",
        union: false,
        members: &[
            crate::schema::Member::optional("arch", crate::schema::Kind::Text(&Arch)),
            crate::schema::Member::optional(
                "epoch",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("filePath", crate::schema::Kind::Text(&FilePath)),
            crate::schema::Member::optional(
                "name",
                crate::schema::Kind::Text(&VulnerablePackageName),
            ),
            crate::schema::Member::optional(
                "packageManager",
                crate::schema::Kind::Text(&PackageManager),
            ),
            crate::schema::Member::optional("release", crate::schema::Kind::Text(&Release)),
            crate::schema::Member::optional(
                "sourceLayerHash",
                crate::schema::Kind::Text(&SourceLayerHash),
            ),
            crate::schema::Member::optional("version", crate::schema::Kind::Text(&Version)),
            crate::schema::Member::optional(
                "fixedInVersion",
                crate::schema::Kind::Text(&FixedInVersion),
            ),
        ],
    };
    pub static VulnerablePackageName: crate::schema::Text =
        crate::schema::Text::new("VulnerablePackageName", crate::schema::Length::ANY, None);
    pub static VulnerablePackagesList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&VulnerablePackage),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
}
