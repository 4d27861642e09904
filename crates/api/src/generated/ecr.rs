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

#[derive(Clone, PartialEq, Default)]
pub struct Attribute {
    pub key: String,
    pub value: Option<String>,
}

structure!(Attribute, schema::Attribute, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct AuthorizationData {
    pub authorization_token: Option<String>,
    pub expires_at: Option<crate::Timestamp>,
    pub proxy_endpoint: Option<String>,
}

structure!(
    AuthorizationData,
    schema::AuthorizationData,
    [authorization_token, expires_at, proxy_endpoint]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    AwsEcrContainerImageDetails,
    schema::AwsEcrContainerImageDetails,
    [
        architecture,
        author,
        image_hash,
        image_tags,
        platform,
        pushed_at,
        last_in_use_at,
        in_use_count,
        registry,
        repository_name
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchCheckLayerAvailabilityRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub layer_digests: Vec<String>,
}

structure!(
    BatchCheckLayerAvailabilityRequest,
    schema::BatchCheckLayerAvailabilityRequest,
    [registry_id, repository_name, layer_digests]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchCheckLayerAvailabilityResponse {
    pub layers: Option<Vec<Layer>>,
    pub failures: Option<Vec<LayerFailure>>,
}

structure!(
    BatchCheckLayerAvailabilityResponse,
    schema::BatchCheckLayerAvailabilityResponse,
    [layers, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchDeleteImageRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Vec<ImageIdentifier>,
}

structure!(
    BatchDeleteImageRequest,
    schema::BatchDeleteImageRequest,
    [registry_id, repository_name, image_ids]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchDeleteImageResponse {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub failures: Option<Vec<ImageFailure>>,
}

structure!(BatchDeleteImageResponse, schema::BatchDeleteImageResponse, [image_ids, failures]);

#[derive(Clone, PartialEq, Default)]
pub struct BatchGetImageRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Vec<ImageIdentifier>,
    pub accepted_media_types: Option<Vec<String>>,
}

structure!(
    BatchGetImageRequest,
    schema::BatchGetImageRequest,
    [registry_id, repository_name, image_ids, accepted_media_types]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchGetImageResponse {
    pub images: Option<Vec<Image>>,
    pub failures: Option<Vec<ImageFailure>>,
}

structure!(BatchGetImageResponse, schema::BatchGetImageResponse, [images, failures]);

#[derive(Clone, PartialEq, Default)]
pub struct BatchGetRepositoryScanningConfigurationRequest {
    pub repository_names: Vec<String>,
}

structure!(
    BatchGetRepositoryScanningConfigurationRequest,
    schema::BatchGetRepositoryScanningConfigurationRequest,
    [repository_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchGetRepositoryScanningConfigurationResponse {
    pub scanning_configurations: Option<Vec<RepositoryScanningConfiguration>>,
    pub failures: Option<Vec<RepositoryScanningConfigurationFailure>>,
}

structure!(
    BatchGetRepositoryScanningConfigurationResponse,
    schema::BatchGetRepositoryScanningConfigurationResponse,
    [scanning_configurations, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct CompleteLayerUploadRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub upload_id: String,
    pub layer_digests: Vec<String>,
}

structure!(
    CompleteLayerUploadRequest,
    schema::CompleteLayerUploadRequest,
    [registry_id, repository_name, upload_id, layer_digests]
);

#[derive(Clone, PartialEq, Default)]
pub struct CompleteLayerUploadResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub layer_digest: Option<String>,
}

structure!(
    CompleteLayerUploadResponse,
    schema::CompleteLayerUploadResponse,
    [registry_id, repository_name, upload_id, layer_digest]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePullThroughCacheRuleRequest {
    pub ecr_repository_prefix: String,
    pub upstream_registry_url: String,
    pub registry_id: Option<String>,
    pub upstream_registry: Option<UpstreamRegistry>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

structure!(
    CreatePullThroughCacheRuleRequest,
    schema::CreatePullThroughCacheRuleRequest,
    [
        ecr_repository_prefix,
        upstream_registry_url,
        registry_id,
        upstream_registry,
        credential_arn,
        custom_role_arn,
        upstream_repository_prefix
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    CreatePullThroughCacheRuleResponse,
    schema::CreatePullThroughCacheRuleResponse,
    [
        ecr_repository_prefix,
        upstream_registry_url,
        created_at,
        registry_id,
        upstream_registry,
        credential_arn,
        custom_role_arn,
        upstream_repository_prefix
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    CreateRepositoryCreationTemplateRequest,
    schema::CreateRepositoryCreationTemplateRequest,
    [
        prefix,
        description,
        encryption_configuration,
        resource_tags,
        image_tag_mutability,
        image_tag_mutability_exclusion_filters,
        repository_policy,
        lifecycle_policy,
        applied_for,
        custom_role_arn
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateRepositoryCreationTemplateResponse {
    pub registry_id: Option<String>,
    pub repository_creation_template: Option<RepositoryCreationTemplate>,
}

structure!(
    CreateRepositoryCreationTemplateResponse,
    schema::CreateRepositoryCreationTemplateResponse,
    [registry_id, repository_creation_template]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateRepositoryRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub tags: Option<Vec<Tag>>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

structure!(
    CreateRepositoryRequest,
    schema::CreateRepositoryRequest,
    [
        registry_id,
        repository_name,
        tags,
        image_tag_mutability,
        image_tag_mutability_exclusion_filters,
        image_scanning_configuration,
        encryption_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateRepositoryResponse {
    pub repository: Option<Repository>,
}

structure!(CreateRepositoryResponse, schema::CreateRepositoryResponse, [repository]);

#[derive(Clone, PartialEq, Default)]
pub struct CvssScore {
    pub base_score: Option<f64>,
    pub scoring_vector: Option<String>,
    pub source: Option<String>,
    pub version: Option<String>,
}

structure!(CvssScore, schema::CvssScore, [base_score, scoring_vector, source, version]);

#[derive(Clone, PartialEq, Default)]
pub struct CvssScoreAdjustment {
    pub metric: Option<String>,
    pub reason: Option<String>,
}

structure!(CvssScoreAdjustment, schema::CvssScoreAdjustment, [metric, reason]);

#[derive(Clone, PartialEq, Default)]
pub struct CvssScoreDetails {
    pub adjustments: Option<Vec<CvssScoreAdjustment>>,
    pub score: Option<f64>,
    pub score_source: Option<String>,
    pub scoring_vector: Option<String>,
    pub version: Option<String>,
}

structure!(
    CvssScoreDetails,
    schema::CvssScoreDetails,
    [adjustments, score, score_source, scoring_vector, version]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

structure!(
    DeleteLifecyclePolicyRequest,
    schema::DeleteLifecyclePolicyRequest,
    [registry_id, repository_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<crate::Timestamp>,
}

structure!(
    DeleteLifecyclePolicyResponse,
    schema::DeleteLifecyclePolicyResponse,
    [registry_id, repository_name, lifecycle_policy_text, last_evaluated_at]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePullThroughCacheRuleRequest {
    pub ecr_repository_prefix: String,
    pub registry_id: Option<String>,
}

structure!(
    DeletePullThroughCacheRuleRequest,
    schema::DeletePullThroughCacheRuleRequest,
    [ecr_repository_prefix, registry_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePullThroughCacheRuleResponse {
    pub ecr_repository_prefix: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub registry_id: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

structure!(
    DeletePullThroughCacheRuleResponse,
    schema::DeletePullThroughCacheRuleResponse,
    [
        ecr_repository_prefix,
        upstream_registry_url,
        created_at,
        registry_id,
        credential_arn,
        custom_role_arn,
        upstream_repository_prefix
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRegistryPolicyRequest {}

structure!(DeleteRegistryPolicyRequest, schema::DeleteRegistryPolicyRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRegistryPolicyResponse {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}

structure!(
    DeleteRegistryPolicyResponse,
    schema::DeleteRegistryPolicyResponse,
    [registry_id, policy_text]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteReplication {
    pub enabled: bool,
}

structure!(DeleteReplication, schema::DeleteReplication, [enabled]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRepositoryCreationTemplateRequest {
    pub prefix: String,
}

structure!(
    DeleteRepositoryCreationTemplateRequest,
    schema::DeleteRepositoryCreationTemplateRequest,
    [prefix]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRepositoryCreationTemplateResponse {
    pub registry_id: Option<String>,
    pub repository_creation_template: Option<RepositoryCreationTemplate>,
}

structure!(
    DeleteRepositoryCreationTemplateResponse,
    schema::DeleteRepositoryCreationTemplateResponse,
    [registry_id, repository_creation_template]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

structure!(
    DeleteRepositoryPolicyRequest,
    schema::DeleteRepositoryPolicyRequest,
    [registry_id, repository_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

structure!(
    DeleteRepositoryPolicyResponse,
    schema::DeleteRepositoryPolicyResponse,
    [registry_id, repository_name, policy_text]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRepositoryRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub force: Option<bool>,
}

structure!(
    DeleteRepositoryRequest,
    schema::DeleteRepositoryRequest,
    [registry_id, repository_name, force]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRepositoryResponse {
    pub repository: Option<Repository>,
}

structure!(DeleteRepositoryResponse, schema::DeleteRepositoryResponse, [repository]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSigningConfigurationRequest {}

structure!(DeleteSigningConfigurationRequest, schema::DeleteSigningConfigurationRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSigningConfigurationResponse {
    pub registry_id: Option<String>,
    pub signing_configuration: Option<SigningConfiguration>,
}

structure!(
    DeleteSigningConfigurationResponse,
    schema::DeleteSigningConfigurationResponse,
    [registry_id, signing_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterPullTimeUpdateExclusionRequest {
    pub principal_arn: String,
}

structure!(
    DeregisterPullTimeUpdateExclusionRequest,
    schema::DeregisterPullTimeUpdateExclusionRequest,
    [principal_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterPullTimeUpdateExclusionResponse {
    pub principal_arn: Option<String>,
}

structure!(
    DeregisterPullTimeUpdateExclusionResponse,
    schema::DeregisterPullTimeUpdateExclusionResponse,
    [principal_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImageReplicationStatusRequest {
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub registry_id: Option<String>,
}

structure!(
    DescribeImageReplicationStatusRequest,
    schema::DescribeImageReplicationStatusRequest,
    [repository_name, image_id, registry_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImageReplicationStatusResponse {
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub replication_statuses: Option<Vec<ImageReplicationStatus>>,
}

structure!(
    DescribeImageReplicationStatusResponse,
    schema::DescribeImageReplicationStatusResponse,
    [repository_name, image_id, replication_statuses]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImageScanFindingsRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    DescribeImageScanFindingsRequest,
    schema::DescribeImageScanFindingsRequest,
    [registry_id, repository_name, image_id, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImageScanFindingsResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings: Option<ImageScanFindings>,
    pub next_token: Option<String>,
}

structure!(
    DescribeImageScanFindingsResponse,
    schema::DescribeImageScanFindingsResponse,
    [registry_id, repository_name, image_id, image_scan_status, image_scan_findings, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImageSigningStatusRequest {
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub registry_id: Option<String>,
}

structure!(
    DescribeImageSigningStatusRequest,
    schema::DescribeImageSigningStatusRequest,
    [repository_name, image_id, registry_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImageSigningStatusResponse {
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub registry_id: Option<String>,
    pub signing_statuses: Option<Vec<ImageSigningStatus>>,
}

structure!(
    DescribeImageSigningStatusResponse,
    schema::DescribeImageSigningStatusResponse,
    [repository_name, image_id, registry_id, signing_statuses]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImagesFilter {
    pub tag_status: Option<TagStatus>,
    pub image_status: Option<ImageStatusFilter>,
}

structure!(DescribeImagesFilter, schema::DescribeImagesFilter, [tag_status, image_status]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImagesRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<DescribeImagesFilter>,
}

structure!(
    DescribeImagesRequest,
    schema::DescribeImagesRequest,
    [registry_id, repository_name, image_ids, next_token, max_results, filter]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImagesResponse {
    pub image_details: Option<Vec<ImageDetail>>,
    pub next_token: Option<String>,
}

structure!(DescribeImagesResponse, schema::DescribeImagesResponse, [image_details, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribePullThroughCacheRulesRequest {
    pub registry_id: Option<String>,
    pub ecr_repository_prefixes: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    DescribePullThroughCacheRulesRequest,
    schema::DescribePullThroughCacheRulesRequest,
    [registry_id, ecr_repository_prefixes, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribePullThroughCacheRulesResponse {
    pub pull_through_cache_rules: Option<Vec<PullThroughCacheRule>>,
    pub next_token: Option<String>,
}

structure!(
    DescribePullThroughCacheRulesResponse,
    schema::DescribePullThroughCacheRulesResponse,
    [pull_through_cache_rules, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRegistryRequest {}

structure!(DescribeRegistryRequest, schema::DescribeRegistryRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRegistryResponse {
    pub registry_id: Option<String>,
    pub replication_configuration: Option<ReplicationConfiguration>,
}

structure!(
    DescribeRegistryResponse,
    schema::DescribeRegistryResponse,
    [registry_id, replication_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeReplicationBackfillResultsRequest {
    pub registry_id: Option<String>,
    pub replication_backfill_id: String,
    pub result_status_filter: Option<ReplicationBackfillResultStatus>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeReplicationBackfillResultsRequest,
    schema::DescribeReplicationBackfillResultsRequest,
    [registry_id, replication_backfill_id, result_status_filter, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeReplicationBackfillResultsResponse,
    schema::DescribeReplicationBackfillResultsResponse,
    [
        registry_id,
        replication_backfill_id,
        destination,
        status,
        failure_code,
        progress,
        results,
        started_at,
        ended_at,
        next_token
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRepositoriesRequest {
    pub registry_id: Option<String>,
    pub repository_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    DescribeRepositoriesRequest,
    schema::DescribeRepositoriesRequest,
    [registry_id, repository_names, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRepositoriesResponse {
    pub repositories: Option<Vec<Repository>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeRepositoriesResponse,
    schema::DescribeRepositoriesResponse,
    [repositories, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRepositoryCreationTemplatesRequest {
    pub prefixes: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    DescribeRepositoryCreationTemplatesRequest,
    schema::DescribeRepositoryCreationTemplatesRequest,
    [prefixes, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRepositoryCreationTemplatesResponse {
    pub registry_id: Option<String>,
    pub repository_creation_templates: Option<Vec<RepositoryCreationTemplate>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeRepositoryCreationTemplatesResponse,
    schema::DescribeRepositoryCreationTemplatesResponse,
    [registry_id, repository_creation_templates, next_token]
);

#[derive(Clone, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: EncryptionType,
    pub kms_key: Option<String>,
}

bare_structure!(
    EncryptionConfiguration,
    schema::EncryptionConfiguration,
    [encryption_type, kms_key],
    required[encryption_type],
    optional[kms_key]
);

#[derive(Clone, PartialEq)]
pub struct EncryptionConfigurationForRepositoryCreationTemplate {
    pub encryption_type: EncryptionType,
    pub kms_key: Option<String>,
}

bare_structure!(
    EncryptionConfigurationForRepositoryCreationTemplate,
    schema::EncryptionConfigurationForRepositoryCreationTemplate,
    [encryption_type, kms_key],
    required[encryption_type],
    optional[kms_key]
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

#[derive(Clone, PartialEq, Default)]
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

structure!(
    EnhancedImageScanFinding,
    schema::EnhancedImageScanFinding,
    [
        aws_account_id,
        description,
        finding_arn,
        first_observed_at,
        last_observed_at,
        package_vulnerability_details,
        remediation,
        resources,
        score,
        score_details,
        severity,
        status,
        title,
        r#type,
        updated_at,
        fix_available,
        exploit_available
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountSettingRequest {
    pub name: String,
}

structure!(GetAccountSettingRequest, schema::GetAccountSettingRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountSettingResponse {
    pub name: Option<String>,
    pub value: Option<String>,
}

structure!(GetAccountSettingResponse, schema::GetAccountSettingResponse, [name, value]);

#[derive(Clone, PartialEq, Default)]
pub struct GetAuthorizationTokenRequest {
    pub registry_ids: Option<Vec<String>>,
}

structure!(GetAuthorizationTokenRequest, schema::GetAuthorizationTokenRequest, [registry_ids]);

#[derive(Clone, PartialEq, Default)]
pub struct GetAuthorizationTokenResponse {
    pub authorization_data: Option<Vec<AuthorizationData>>,
}

structure!(
    GetAuthorizationTokenResponse,
    schema::GetAuthorizationTokenResponse,
    [authorization_data]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDownloadUrlForLayerRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub layer_digest: String,
}

structure!(
    GetDownloadUrlForLayerRequest,
    schema::GetDownloadUrlForLayerRequest,
    [registry_id, repository_name, layer_digest]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDownloadUrlForLayerResponse {
    pub download_url: Option<String>,
    pub layer_digest: Option<String>,
}

structure!(
    GetDownloadUrlForLayerResponse,
    schema::GetDownloadUrlForLayerResponse,
    [download_url, layer_digest]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetLifecyclePolicyPreviewRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<LifecyclePolicyPreviewFilter>,
}

structure!(
    GetLifecyclePolicyPreviewRequest,
    schema::GetLifecyclePolicyPreviewRequest,
    [registry_id, repository_name, image_ids, next_token, max_results, filter]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetLifecyclePolicyPreviewResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub status: Option<LifecyclePolicyPreviewStatus>,
    pub next_token: Option<String>,
    pub preview_results: Option<Vec<LifecyclePolicyPreviewResult>>,
    pub summary: Option<LifecyclePolicyPreviewSummary>,
}

structure!(
    GetLifecyclePolicyPreviewResponse,
    schema::GetLifecyclePolicyPreviewResponse,
    [
        registry_id,
        repository_name,
        lifecycle_policy_text,
        status,
        next_token,
        preview_results,
        summary
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

structure!(
    GetLifecyclePolicyRequest,
    schema::GetLifecyclePolicyRequest,
    [registry_id, repository_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<crate::Timestamp>,
}

structure!(
    GetLifecyclePolicyResponse,
    schema::GetLifecyclePolicyResponse,
    [registry_id, repository_name, lifecycle_policy_text, last_evaluated_at]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetRegistryPolicyRequest {}

structure!(GetRegistryPolicyRequest, schema::GetRegistryPolicyRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct GetRegistryPolicyResponse {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}

structure!(
    GetRegistryPolicyResponse,
    schema::GetRegistryPolicyResponse,
    [registry_id, policy_text]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetRegistryScanningConfigurationRequest {}

structure!(
    GetRegistryScanningConfigurationRequest,
    schema::GetRegistryScanningConfigurationRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct GetRegistryScanningConfigurationResponse {
    pub registry_id: Option<String>,
    pub scanning_configuration: Option<RegistryScanningConfiguration>,
}

structure!(
    GetRegistryScanningConfigurationResponse,
    schema::GetRegistryScanningConfigurationResponse,
    [registry_id, scanning_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

structure!(
    GetRepositoryPolicyRequest,
    schema::GetRepositoryPolicyRequest,
    [registry_id, repository_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

structure!(
    GetRepositoryPolicyResponse,
    schema::GetRepositoryPolicyResponse,
    [registry_id, repository_name, policy_text]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetSigningConfigurationRequest {}

structure!(GetSigningConfigurationRequest, schema::GetSigningConfigurationRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct GetSigningConfigurationResponse {
    pub registry_id: Option<String>,
    pub signing_configuration: Option<SigningConfiguration>,
}

structure!(
    GetSigningConfigurationResponse,
    schema::GetSigningConfigurationResponse,
    [registry_id, signing_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct Image {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_manifest: Option<String>,
    pub image_manifest_media_type: Option<String>,
}

structure!(
    Image,
    schema::Image,
    [registry_id, repository_name, image_id, image_manifest, image_manifest_media_type]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageActionType {
    Expire,
    Transition,
}

texts!(ImageActionType, schema::ImageActionType, [Expire = "EXPIRE", Transition = "TRANSITION",]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ImageDetail,
    schema::ImageDetail,
    [
        registry_id,
        repository_name,
        image_digest,
        image_tags,
        image_size_in_bytes,
        image_pushed_at,
        image_scan_status,
        image_scan_findings_summary,
        image_manifest_media_type,
        artifact_media_type,
        last_recorded_pull_time,
        subject_manifest_digest,
        image_status,
        last_archived_at,
        last_activated_at
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ImageFailure {
    pub image_id: Option<ImageIdentifier>,
    pub failure_code: Option<ImageFailureCode>,
    pub failure_reason: Option<String>,
}

structure!(ImageFailure, schema::ImageFailure, [image_id, failure_code, failure_reason]);

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

#[derive(Clone, PartialEq, Default)]
pub struct ImageIdentifier {
    pub image_digest: Option<String>,
    pub image_tag: Option<String>,
}

structure!(ImageIdentifier, schema::ImageIdentifier, [image_digest, image_tag]);

#[derive(Clone, PartialEq, Default)]
pub struct ImageReferrer {
    pub digest: String,
    pub media_type: String,
    pub artifact_type: Option<String>,
    pub size: i64,
    pub annotations: Option<std::collections::BTreeMap<String, String>>,
    pub artifact_status: Option<ArtifactStatus>,
}

structure!(
    ImageReferrer,
    schema::ImageReferrer,
    [digest, media_type, artifact_type, size, annotations, artifact_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct ImageReplicationStatus {
    pub region: Option<String>,
    pub registry_id: Option<String>,
    pub status: Option<ReplicationStatus>,
    pub failure_code: Option<String>,
}

structure!(
    ImageReplicationStatus,
    schema::ImageReplicationStatus,
    [region, registry_id, status, failure_code]
);

#[derive(Clone, PartialEq, Default)]
pub struct ImageScanFinding {
    pub name: Option<String>,
    pub description: Option<String>,
    pub uri: Option<String>,
    pub severity: Option<FindingSeverity>,
    pub attributes: Option<Vec<Attribute>>,
}

structure!(
    ImageScanFinding,
    schema::ImageScanFinding,
    [name, description, uri, severity, attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct ImageScanFindings {
    pub image_scan_completed_at: Option<crate::Timestamp>,
    pub vulnerability_source_updated_at: Option<crate::Timestamp>,
    pub finding_severity_counts: Option<std::collections::BTreeMap<String, i32>>,
    pub findings: Option<Vec<ImageScanFinding>>,
    pub enhanced_findings: Option<Vec<EnhancedImageScanFinding>>,
}

structure!(
    ImageScanFindings,
    schema::ImageScanFindings,
    [
        image_scan_completed_at,
        vulnerability_source_updated_at,
        finding_severity_counts,
        findings,
        enhanced_findings
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ImageScanFindingsSummary {
    pub image_scan_completed_at: Option<crate::Timestamp>,
    pub vulnerability_source_updated_at: Option<crate::Timestamp>,
    pub finding_severity_counts: Option<std::collections::BTreeMap<String, i32>>,
}

structure!(
    ImageScanFindingsSummary,
    schema::ImageScanFindingsSummary,
    [image_scan_completed_at, vulnerability_source_updated_at, finding_severity_counts]
);

#[derive(Clone, PartialEq, Default)]
pub struct ImageScanStatus {
    pub status: Option<ScanStatus>,
    pub description: Option<String>,
}

structure!(ImageScanStatus, schema::ImageScanStatus, [status, description]);

#[derive(Clone, PartialEq, Default)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: Option<bool>,
}

structure!(ImageScanningConfiguration, schema::ImageScanningConfiguration, [scan_on_push]);

#[derive(Clone, PartialEq, Default)]
pub struct ImageSigningStatus {
    pub signing_profile_arn: Option<String>,
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
    pub status: Option<SigningStatus>,
}

structure!(
    ImageSigningStatus,
    schema::ImageSigningStatus,
    [signing_profile_arn, failure_code, failure_reason, status]
);

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

#[derive(Clone, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter_type: ImageTagMutabilityExclusionFilterType,
    pub filter: String,
}

bare_structure!(ImageTagMutabilityExclusionFilter, schema::ImageTagMutabilityExclusionFilter, [filter_type, filter], required [filter_type, filter],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageTagMutabilityExclusionFilterType {
    Wildcard,
}

texts!(
    ImageTagMutabilityExclusionFilterType,
    schema::ImageTagMutabilityExclusionFilterType,
    [Wildcard = "WILDCARD",]
);

#[derive(Clone, PartialEq, Default)]
pub struct InitiateLayerUploadRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

structure!(
    InitiateLayerUploadRequest,
    schema::InitiateLayerUploadRequest,
    [registry_id, repository_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct InitiateLayerUploadResponse {
    pub upload_id: Option<String>,
    pub part_size: Option<i64>,
}

structure!(
    InitiateLayerUploadResponse,
    schema::InitiateLayerUploadResponse,
    [upload_id, part_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct Layer {
    pub layer_digest: Option<String>,
    pub layer_availability: Option<LayerAvailability>,
    pub layer_size: Option<i64>,
    pub media_type: Option<String>,
}

structure!(Layer, schema::Layer, [layer_digest, layer_availability, layer_size, media_type]);

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

#[derive(Clone, PartialEq, Default)]
pub struct LayerFailure {
    pub layer_digest: Option<String>,
    pub failure_code: Option<LayerFailureCode>,
    pub failure_reason: Option<String>,
}

structure!(LayerFailure, schema::LayerFailure, [layer_digest, failure_code, failure_reason]);

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

#[derive(Clone, PartialEq, Default)]
pub struct LifecyclePolicyPreviewFilter {
    pub tag_status: Option<TagStatus>,
}

structure!(LifecyclePolicyPreviewFilter, schema::LifecyclePolicyPreviewFilter, [tag_status]);

#[derive(Clone, PartialEq, Default)]
pub struct LifecyclePolicyPreviewResult {
    pub image_tags: Option<Vec<String>>,
    pub image_digest: Option<String>,
    pub image_pushed_at: Option<crate::Timestamp>,
    pub action: Option<LifecyclePolicyRuleAction>,
    pub applied_rule_priority: Option<i32>,
    pub storage_class: Option<LifecyclePolicyStorageClass>,
}

structure!(
    LifecyclePolicyPreviewResult,
    schema::LifecyclePolicyPreviewResult,
    [image_tags, image_digest, image_pushed_at, action, applied_rule_priority, storage_class]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct LifecyclePolicyPreviewSummary {
    pub expiring_image_total_count: Option<i32>,
    pub transitioning_image_total_counts: Option<Vec<TransitioningImageTotalCount>>,
}

structure!(
    LifecyclePolicyPreviewSummary,
    schema::LifecyclePolicyPreviewSummary,
    [expiring_image_total_count, transitioning_image_total_counts]
);

#[derive(Clone, PartialEq, Default)]
pub struct LifecyclePolicyRuleAction {
    pub r#type: Option<ImageActionType>,
    pub target_storage_class: Option<LifecyclePolicyTargetStorageClass>,
}

structure!(
    LifecyclePolicyRuleAction,
    schema::LifecyclePolicyRuleAction,
    [r#type, target_storage_class]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct ListImageReferrersFilter {
    pub artifact_types: Option<Vec<String>>,
    pub artifact_status: Option<ArtifactStatusFilter>,
}

structure!(
    ListImageReferrersFilter,
    schema::ListImageReferrersFilter,
    [artifact_types, artifact_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListImageReferrersRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub subject_id: SubjectIdentifier,
    pub filter: Option<ListImageReferrersFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListImageReferrersRequest,
    schema::ListImageReferrersRequest,
    [registry_id, repository_name, subject_id, filter, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListImageReferrersResponse {
    pub referrers: Option<Vec<ImageReferrer>>,
    pub next_token: Option<String>,
}

structure!(ListImageReferrersResponse, schema::ListImageReferrersResponse, [referrers, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListImagesFilter {
    pub tag_status: Option<TagStatus>,
    pub image_status: Option<ImageStatusFilter>,
}

structure!(ListImagesFilter, schema::ListImagesFilter, [tag_status, image_status]);

#[derive(Clone, PartialEq, Default)]
pub struct ListImagesRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<ListImagesFilter>,
}

structure!(
    ListImagesRequest,
    schema::ListImagesRequest,
    [registry_id, repository_name, next_token, max_results, filter]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListImagesResponse {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
}

structure!(ListImagesResponse, schema::ListImagesResponse, [image_ids, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListPullTimeUpdateExclusionsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListPullTimeUpdateExclusionsRequest,
    schema::ListPullTimeUpdateExclusionsRequest,
    [max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPullTimeUpdateExclusionsResponse {
    pub pull_time_update_exclusions: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(
    ListPullTimeUpdateExclusionsResponse,
    schema::ListPullTimeUpdateExclusionsResponse,
    [pull_time_update_exclusions, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListReplicationBackfillsRequest {
    pub registry_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListReplicationBackfillsRequest,
    schema::ListReplicationBackfillsRequest,
    [registry_id, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListReplicationBackfillsResponse {
    pub registry_id: Option<String>,
    pub backfills: Option<Vec<ReplicationBackfillSummary>>,
    pub next_token: Option<String>,
}

structure!(
    ListReplicationBackfillsResponse,
    schema::ListReplicationBackfillsResponse,
    [registry_id, backfills, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

structure!(ListTagsForResourceRequest, schema::ListTagsForResourceRequest, [resource_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

structure!(ListTagsForResourceResponse, schema::ListTagsForResourceResponse, [tags]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    PackageVulnerabilityDetails,
    schema::PackageVulnerabilityDetails,
    [
        cvss,
        reference_urls,
        related_vulnerabilities,
        source,
        source_url,
        vendor_created_at,
        vendor_severity,
        vendor_updated_at,
        vulnerability_id,
        vulnerable_packages
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    PullThroughCacheRule,
    schema::PullThroughCacheRule,
    [
        ecr_repository_prefix,
        upstream_registry_url,
        created_at,
        registry_id,
        credential_arn,
        custom_role_arn,
        upstream_repository_prefix,
        upstream_registry,
        updated_at
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutAccountSettingRequest {
    pub name: String,
    pub value: String,
}

structure!(PutAccountSettingRequest, schema::PutAccountSettingRequest, [name, value]);

#[derive(Clone, PartialEq, Default)]
pub struct PutAccountSettingResponse {
    pub name: Option<String>,
    pub value: Option<String>,
}

structure!(PutAccountSettingResponse, schema::PutAccountSettingResponse, [name, value]);

#[derive(Clone, PartialEq, Default)]
pub struct PutImageRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_manifest: String,
    pub image_manifest_media_type: Option<String>,
    pub image_tag: Option<String>,
    pub image_digest: Option<String>,
}

structure!(
    PutImageRequest,
    schema::PutImageRequest,
    [
        registry_id,
        repository_name,
        image_manifest,
        image_manifest_media_type,
        image_tag,
        image_digest
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutImageResponse {
    pub image: Option<Image>,
}

structure!(PutImageResponse, schema::PutImageResponse, [image]);

#[derive(Clone, PartialEq, Default)]
pub struct PutImageScanningConfigurationRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_scanning_configuration: ImageScanningConfiguration,
}

structure!(
    PutImageScanningConfigurationRequest,
    schema::PutImageScanningConfigurationRequest,
    [registry_id, repository_name, image_scanning_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutImageScanningConfigurationResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
}

structure!(
    PutImageScanningConfigurationResponse,
    schema::PutImageScanningConfigurationResponse,
    [registry_id, repository_name, image_scanning_configuration]
);

#[derive(Clone, PartialEq)]
pub struct PutImageTagMutabilityRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_tag_mutability: ImageTagMutability,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

bare_structure!(PutImageTagMutabilityRequest, schema::PutImageTagMutabilityRequest, [registry_id, repository_name, image_tag_mutability, image_tag_mutability_exclusion_filters], required [repository_name, image_tag_mutability],
        optional [registry_id, image_tag_mutability_exclusion_filters]);

#[derive(Clone, PartialEq, Default)]
pub struct PutImageTagMutabilityResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

structure!(
    PutImageTagMutabilityResponse,
    schema::PutImageTagMutabilityResponse,
    [registry_id, repository_name, image_tag_mutability, image_tag_mutability_exclusion_filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub lifecycle_policy_text: String,
}

structure!(
    PutLifecyclePolicyRequest,
    schema::PutLifecyclePolicyRequest,
    [registry_id, repository_name, lifecycle_policy_text]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
}

structure!(
    PutLifecyclePolicyResponse,
    schema::PutLifecyclePolicyResponse,
    [registry_id, repository_name, lifecycle_policy_text]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutRegistryPolicyRequest {
    pub policy_text: String,
}

structure!(PutRegistryPolicyRequest, schema::PutRegistryPolicyRequest, [policy_text]);

#[derive(Clone, PartialEq, Default)]
pub struct PutRegistryPolicyResponse {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}

structure!(
    PutRegistryPolicyResponse,
    schema::PutRegistryPolicyResponse,
    [registry_id, policy_text]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutRegistryScanningConfigurationRequest {
    pub scan_type: Option<ScanType>,
    pub rules: Option<Vec<RegistryScanningRule>>,
}

structure!(
    PutRegistryScanningConfigurationRequest,
    schema::PutRegistryScanningConfigurationRequest,
    [scan_type, rules]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutRegistryScanningConfigurationResponse {
    pub registry_scanning_configuration: Option<RegistryScanningConfiguration>,
}

structure!(
    PutRegistryScanningConfigurationResponse,
    schema::PutRegistryScanningConfigurationResponse,
    [registry_scanning_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutReplicationConfigurationRequest {
    pub replication_configuration: ReplicationConfiguration,
}

structure!(
    PutReplicationConfigurationRequest,
    schema::PutReplicationConfigurationRequest,
    [replication_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutReplicationConfigurationResponse {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

structure!(
    PutReplicationConfigurationResponse,
    schema::PutReplicationConfigurationResponse,
    [replication_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutSigningConfigurationRequest {
    pub signing_configuration: SigningConfiguration,
}

structure!(
    PutSigningConfigurationRequest,
    schema::PutSigningConfigurationRequest,
    [signing_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutSigningConfigurationResponse {
    pub signing_configuration: Option<SigningConfiguration>,
}

structure!(
    PutSigningConfigurationResponse,
    schema::PutSigningConfigurationResponse,
    [signing_configuration]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct Recommendation {
    pub url: Option<String>,
    pub text: Option<String>,
}

structure!(Recommendation, schema::Recommendation, [url, text]);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterPullTimeUpdateExclusionRequest {
    pub principal_arn: String,
}

structure!(
    RegisterPullTimeUpdateExclusionRequest,
    schema::RegisterPullTimeUpdateExclusionRequest,
    [principal_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterPullTimeUpdateExclusionResponse {
    pub principal_arn: Option<String>,
    pub created_at: Option<crate::Timestamp>,
}

structure!(
    RegisterPullTimeUpdateExclusionResponse,
    schema::RegisterPullTimeUpdateExclusionResponse,
    [principal_arn, created_at]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegistryScanningConfiguration {
    pub scan_type: Option<ScanType>,
    pub rules: Option<Vec<RegistryScanningRule>>,
}

structure!(
    RegistryScanningConfiguration,
    schema::RegistryScanningConfiguration,
    [scan_type, rules]
);

#[derive(Clone, PartialEq)]
pub struct RegistryScanningRule {
    pub scan_frequency: ScanFrequency,
    pub repository_filters: Vec<ScanningRepositoryFilter>,
}

bare_structure!(RegistryScanningRule, schema::RegistryScanningRule, [scan_frequency, repository_filters], required [scan_frequency, repository_filters],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct Remediation {
    pub recommendation: Option<Recommendation>,
}

structure!(Remediation, schema::Remediation, [recommendation]);

#[derive(Clone, PartialEq, Default)]
pub struct ReplicationBackfillProgress {
    pub total_replication_count: i32,
    pub completed_replication_count: i32,
    pub failed_replication_count: i32,
    pub failure_codes: Vec<String>,
}

structure!(
    ReplicationBackfillProgress,
    schema::ReplicationBackfillProgress,
    [total_replication_count, completed_replication_count, failed_replication_count, failure_codes]
);

#[derive(Clone, PartialEq)]
pub struct ReplicationBackfillResult {
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub status: ReplicationBackfillResultStatus,
    pub failure_code: Option<String>,
    pub sub_image_failure_codes: Option<Vec<String>>,
}

bare_structure!(ReplicationBackfillResult, schema::ReplicationBackfillResult, [repository_name, image_id, status, failure_code, sub_image_failure_codes], required [repository_name, image_id, status],
        optional [failure_code, sub_image_failure_codes]);

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

#[derive(Clone, PartialEq)]
pub struct ReplicationBackfillSummary {
    pub replication_backfill_id: String,
    pub destination: ReplicationDestination,
    pub status: ReplicationBackfillStatus,
    pub failure_code: Option<String>,
    pub progress: Option<ReplicationBackfillProgress>,
    pub started_at: crate::Timestamp,
    pub ended_at: Option<crate::Timestamp>,
}

bare_structure!(ReplicationBackfillSummary, schema::ReplicationBackfillSummary, [replication_backfill_id, destination, status, failure_code, progress, started_at, ended_at], required [replication_backfill_id, destination, status, started_at],
        optional [failure_code, progress, ended_at]);

#[derive(Clone, PartialEq, Default)]
pub struct ReplicationConfiguration {
    pub rules: Vec<ReplicationRule>,
}

structure!(ReplicationConfiguration, schema::ReplicationConfiguration, [rules]);

#[derive(Clone, PartialEq, Default)]
pub struct ReplicationDestination {
    pub region: String,
    pub registry_id: String,
}

structure!(ReplicationDestination, schema::ReplicationDestination, [region, registry_id]);

#[derive(Clone, PartialEq, Default)]
pub struct ReplicationRule {
    pub destinations: Vec<ReplicationDestination>,
    pub repository_filters: Option<Vec<RepositoryFilter>>,
    pub delete_replication: Option<DeleteReplication>,
}

structure!(
    ReplicationRule,
    schema::ReplicationRule,
    [destinations, repository_filters, delete_replication]
);

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

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Repository,
    schema::Repository,
    [
        repository_arn,
        registry_id,
        repository_name,
        repository_uri,
        created_at,
        image_tag_mutability,
        image_tag_mutability_exclusion_filters,
        image_scanning_configuration,
        encryption_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    RepositoryCreationTemplate,
    schema::RepositoryCreationTemplate,
    [
        prefix,
        description,
        encryption_configuration,
        resource_tags,
        image_tag_mutability,
        image_tag_mutability_exclusion_filters,
        repository_policy,
        lifecycle_policy,
        applied_for,
        custom_role_arn,
        created_at,
        updated_at
    ]
);

#[derive(Clone, PartialEq)]
pub struct RepositoryFilter {
    pub filter: String,
    pub filter_type: RepositoryFilterType,
}

bare_structure!(RepositoryFilter, schema::RepositoryFilter, [filter, filter_type], required [filter, filter_type],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepositoryFilterType {
    PrefixMatch,
}

texts!(RepositoryFilterType, schema::RepositoryFilterType, [PrefixMatch = "PREFIX_MATCH",]);

#[derive(Clone, PartialEq, Default)]
pub struct RepositoryScanningConfiguration {
    pub repository_arn: Option<String>,
    pub repository_name: Option<String>,
    pub scan_on_push: Option<bool>,
    pub scan_frequency: Option<ScanFrequency>,
    pub applied_scan_filters: Option<Vec<ScanningRepositoryFilter>>,
}

structure!(
    RepositoryScanningConfiguration,
    schema::RepositoryScanningConfiguration,
    [repository_arn, repository_name, scan_on_push, scan_frequency, applied_scan_filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct RepositoryScanningConfigurationFailure {
    pub repository_name: Option<String>,
    pub failure_code: Option<ScanningConfigurationFailureCode>,
    pub failure_reason: Option<String>,
}

structure!(
    RepositoryScanningConfigurationFailure,
    schema::RepositoryScanningConfigurationFailure,
    [repository_name, failure_code, failure_reason]
);

#[derive(Clone, PartialEq, Default)]
pub struct Resource {
    pub details: Option<ResourceDetails>,
    pub id: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    pub r#type: Option<String>,
}

structure!(Resource, schema::Resource, [details, id, tags, r#type]);

#[derive(Clone, PartialEq, Default)]
pub struct ResourceDetails {
    pub aws_ecr_container_image: Option<AwsEcrContainerImageDetails>,
}

structure!(ResourceDetails, schema::ResourceDetails, [aws_ecr_container_image]);

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

#[derive(Clone, PartialEq)]
pub struct ScanningRepositoryFilter {
    pub filter: String,
    pub filter_type: ScanningRepositoryFilterType,
}

bare_structure!(ScanningRepositoryFilter, schema::ScanningRepositoryFilter, [filter, filter_type], required [filter, filter_type],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanningRepositoryFilterType {
    Wildcard,
}

texts!(
    ScanningRepositoryFilterType,
    schema::ScanningRepositoryFilterType,
    [Wildcard = "WILDCARD",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ScoreDetails {
    pub cvss: Option<CvssScoreDetails>,
}

structure!(ScoreDetails, schema::ScoreDetails, [cvss]);

#[derive(Clone, PartialEq, Default)]
pub struct SetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub policy_text: String,
    pub force: Option<bool>,
}

structure!(
    SetRepositoryPolicyRequest,
    schema::SetRepositoryPolicyRequest,
    [registry_id, repository_name, policy_text, force]
);

#[derive(Clone, PartialEq, Default)]
pub struct SetRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

structure!(
    SetRepositoryPolicyResponse,
    schema::SetRepositoryPolicyResponse,
    [registry_id, repository_name, policy_text]
);

#[derive(Clone, PartialEq, Default)]
pub struct SigningConfiguration {
    pub rules: Vec<SigningRule>,
}

structure!(SigningConfiguration, schema::SigningConfiguration, [rules]);

#[derive(Clone, PartialEq)]
pub struct SigningRepositoryFilter {
    pub filter: String,
    pub filter_type: SigningRepositoryFilterType,
}

bare_structure!(SigningRepositoryFilter, schema::SigningRepositoryFilter, [filter, filter_type], required [filter, filter_type],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SigningRepositoryFilterType {
    WildcardMatch,
}

texts!(
    SigningRepositoryFilterType,
    schema::SigningRepositoryFilterType,
    [WildcardMatch = "WILDCARD_MATCH",]
);

#[derive(Clone, PartialEq, Default)]
pub struct SigningRule {
    pub signing_profile_arn: String,
    pub repository_filters: Option<Vec<SigningRepositoryFilter>>,
}

structure!(SigningRule, schema::SigningRule, [signing_profile_arn, repository_filters]);

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

#[derive(Clone, PartialEq, Default)]
pub struct StartImageScanRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
}

structure!(
    StartImageScanRequest,
    schema::StartImageScanRequest,
    [registry_id, repository_name, image_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartImageScanResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
}

structure!(
    StartImageScanResponse,
    schema::StartImageScanResponse,
    [registry_id, repository_name, image_id, image_scan_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartLifecyclePolicyPreviewRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub lifecycle_policy_text: Option<String>,
}

structure!(
    StartLifecyclePolicyPreviewRequest,
    schema::StartLifecyclePolicyPreviewRequest,
    [registry_id, repository_name, lifecycle_policy_text]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartLifecyclePolicyPreviewResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub status: Option<LifecyclePolicyPreviewStatus>,
}

structure!(
    StartLifecyclePolicyPreviewResponse,
    schema::StartLifecyclePolicyPreviewResponse,
    [registry_id, repository_name, lifecycle_policy_text, status]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartReplicationBackfillRequest {
    pub registry_id: Option<String>,
    pub destination: ReplicationDestination,
}

structure!(
    StartReplicationBackfillRequest,
    schema::StartReplicationBackfillRequest,
    [registry_id, destination]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartReplicationBackfillResponse {
    pub replication_backfill_id: Option<String>,
    pub registry_id: Option<String>,
    pub destination: Option<ReplicationDestination>,
    pub status: Option<ReplicationBackfillStatus>,
    pub started_at: Option<crate::Timestamp>,
}

structure!(
    StartReplicationBackfillResponse,
    schema::StartReplicationBackfillResponse,
    [replication_backfill_id, registry_id, destination, status, started_at]
);

#[derive(Clone, PartialEq, Default)]
pub struct StopReplicationBackfillRequest {
    pub registry_id: Option<String>,
    pub replication_backfill_id: String,
}

structure!(
    StopReplicationBackfillRequest,
    schema::StopReplicationBackfillRequest,
    [registry_id, replication_backfill_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct StopReplicationBackfillResponse {
    pub registry_id: Option<String>,
    pub replication_backfill_id: Option<String>,
    pub destination: Option<ReplicationDestination>,
    pub status: Option<ReplicationBackfillStatus>,
    pub started_at: Option<crate::Timestamp>,
}

structure!(
    StopReplicationBackfillResponse,
    schema::StopReplicationBackfillResponse,
    [registry_id, replication_backfill_id, destination, status, started_at]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubjectIdentifier {
    pub image_digest: String,
}

structure!(SubjectIdentifier, schema::SubjectIdentifier, [image_digest]);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

structure!(Tag, schema::Tag, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

structure!(TagResourceRequest, schema::TagResourceRequest, [resource_arn, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

structure!(TagResourceResponse, schema::TagResourceResponse, []);

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

#[derive(Clone, PartialEq, Default)]
pub struct TransitioningImageTotalCount {
    pub target_storage_class: Option<LifecyclePolicyTargetStorageClass>,
    pub image_total_count: Option<i32>,
}

structure!(
    TransitioningImageTotalCount,
    schema::TransitioningImageTotalCount,
    [target_storage_class, image_total_count]
);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagResourceRequest, schema::UntagResourceRequest, [resource_arn, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

structure!(UntagResourceResponse, schema::UntagResourceResponse, []);

#[derive(Clone, PartialEq)]
pub struct UpdateImageStorageClassRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub target_storage_class: TargetStorageClass,
}

bare_structure!(UpdateImageStorageClassRequest, schema::UpdateImageStorageClassRequest, [registry_id, repository_name, image_id, target_storage_class], required [repository_name, image_id, target_storage_class],
        optional [registry_id]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateImageStorageClassResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_status: Option<ImageStatus>,
}

structure!(
    UpdateImageStorageClassResponse,
    schema::UpdateImageStorageClassResponse,
    [registry_id, repository_name, image_id, image_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdatePullThroughCacheRuleRequest {
    pub registry_id: Option<String>,
    pub ecr_repository_prefix: String,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
}

structure!(
    UpdatePullThroughCacheRuleRequest,
    schema::UpdatePullThroughCacheRuleRequest,
    [registry_id, ecr_repository_prefix, credential_arn, custom_role_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdatePullThroughCacheRuleResponse {
    pub ecr_repository_prefix: Option<String>,
    pub registry_id: Option<String>,
    pub updated_at: Option<crate::Timestamp>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

structure!(
    UpdatePullThroughCacheRuleResponse,
    schema::UpdatePullThroughCacheRuleResponse,
    [
        ecr_repository_prefix,
        registry_id,
        updated_at,
        credential_arn,
        custom_role_arn,
        upstream_repository_prefix
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    UpdateRepositoryCreationTemplateRequest,
    schema::UpdateRepositoryCreationTemplateRequest,
    [
        prefix,
        description,
        encryption_configuration,
        resource_tags,
        image_tag_mutability,
        image_tag_mutability_exclusion_filters,
        repository_policy,
        lifecycle_policy,
        applied_for,
        custom_role_arn
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateRepositoryCreationTemplateResponse {
    pub registry_id: Option<String>,
    pub repository_creation_template: Option<RepositoryCreationTemplate>,
}

structure!(
    UpdateRepositoryCreationTemplateResponse,
    schema::UpdateRepositoryCreationTemplateResponse,
    [registry_id, repository_creation_template]
);

#[derive(Clone, PartialEq, Default)]
pub struct UploadLayerPartRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub upload_id: String,
    pub part_first_byte: i64,
    pub part_last_byte: i64,
    pub layer_part_blob: Vec<u8>,
}

structure!(
    UploadLayerPartRequest,
    schema::UploadLayerPartRequest,
    [registry_id, repository_name, upload_id, part_first_byte, part_last_byte, layer_part_blob]
);

#[derive(Clone, PartialEq, Default)]
pub struct UploadLayerPartResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub last_byte_received: Option<i64>,
}

structure!(
    UploadLayerPartResponse,
    schema::UploadLayerPartResponse,
    [registry_id, repository_name, upload_id, last_byte_received]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct ValidatePullThroughCacheRuleRequest {
    pub ecr_repository_prefix: String,
    pub registry_id: Option<String>,
}

structure!(
    ValidatePullThroughCacheRuleRequest,
    schema::ValidatePullThroughCacheRuleRequest,
    [ecr_repository_prefix, registry_id]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ValidatePullThroughCacheRuleResponse,
    schema::ValidatePullThroughCacheRuleResponse,
    [
        ecr_repository_prefix,
        registry_id,
        upstream_registry_url,
        credential_arn,
        custom_role_arn,
        upstream_repository_prefix,
        is_valid,
        failure
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    VulnerablePackage,
    schema::VulnerablePackage,
    [
        arch,
        epoch,
        file_path,
        name,
        package_manager,
        release,
        source_layer_hash,
        version,
        fixed_in_version
    ]
);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AccountSettingName: Text =
        Text::new("AccountSettingName", Length::new(Some(1), Some(64)), None);
    pub static AccountSettingValue: Text = Text::new("AccountSettingValue", Length::ANY, None);
    pub static Annotations: Map =
        Map { key: &String, value: Kind::Text(&String), length: Length::ANY };
    pub static Arch: Text = Text::new("Arch", Length::ANY, None);
    pub static Arn: Text = Text::new("Arn", Length::ANY, None);
    pub static ArtifactStatus: Text = Text::one_of("ArtifactStatus", super::ArtifactStatus::TEXTS);
    pub static ArtifactStatusFilter: Text =
        Text::one_of("ArtifactStatusFilter", super::ArtifactStatusFilter::TEXTS);
    pub static ArtifactType: Text =
        Text::new("ArtifactType", Length::new(Some(1), Some(255)), None);
    pub static ArtifactTypeList: List = List {
        element: Kind::Text(&ArtifactType),
        element_name: "member",
        length: Length::new(Some(0), Some(5)),
    };
    pub static Attribute: Structure = Structure {
        name: "Attribute",
        union: false,
        members: &[
            Member::required("key", Kind::Text(&AttributeKey)),
            Member::optional("value", Kind::Text(&AttributeValue)),
        ],
    };
    pub static AttributeKey: Text =
        Text::new("AttributeKey", Length::new(Some(1), Some(128)), None);
    pub static AttributeList: List = List {
        element: Kind::Structure(&Attribute),
        element_name: "member",
        length: Length::new(Some(0), Some(50)),
    };
    pub static AttributeValue: Text =
        Text::new("AttributeValue", Length::new(Some(1), Some(256)), None);
    pub static Author: Text = Text::new("Author", Length::ANY, None);
    pub static AuthorizationData: Structure = Structure {
        name: "AuthorizationData",
        union: false,
        members: &[
            Member::optional("authorizationToken", Kind::Text(&Base64)),
            Member::optional("expiresAt", Kind::Timestamp),
            Member::optional("proxyEndpoint", Kind::Text(&ProxyEndpoint)),
        ],
    };
    pub static AuthorizationDataList: List = List {
        element: Kind::Structure(&AuthorizationData),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AwsEcrContainerImageDetails: Structure = Structure {
        name: "AwsEcrContainerImageDetails",
        union: false,
        members: &[
            Member::optional("architecture", Kind::Text(&Arch)),
            Member::optional("author", Kind::Text(&Author)),
            Member::optional("imageHash", Kind::Text(&ImageDigest)),
            Member::optional("imageTags", Kind::List(&ImageTagsList)),
            Member::optional("platform", Kind::Text(&Platform)),
            Member::optional("pushedAt", Kind::Timestamp),
            Member::optional("lastInUseAt", Kind::Timestamp),
            Member::optional("inUseCount", Kind::Long(Range::new(Some(0), None))),
            Member::optional("registry", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
        ],
    };
    pub static Base64: Text = Text::new("Base64", Length::ANY, Some("^\\S+$"));
    pub static BatchCheckLayerAvailabilityRequest: Structure = Structure {
        name: "BatchCheckLayerAvailabilityRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("layerDigests", Kind::List(&BatchedOperationLayerDigestList)),
        ],
    };
    pub static BatchCheckLayerAvailabilityResponse: Structure = Structure {
        name: "BatchCheckLayerAvailabilityResponse",
        union: false,
        members: &[
            Member::optional("layers", Kind::List(&LayerList)),
            Member::optional("failures", Kind::List(&LayerFailureList)),
        ],
    };
    pub static BatchDeleteImageRequest: Structure = Structure {
        name: "BatchDeleteImageRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageIds", Kind::List(&ImageIdentifierList)),
        ],
    };
    pub static BatchDeleteImageResponse: Structure = Structure {
        name: "BatchDeleteImageResponse",
        union: false,
        members: &[
            Member::optional("imageIds", Kind::List(&ImageIdentifierList)),
            Member::optional("failures", Kind::List(&ImageFailureList)),
        ],
    };
    pub static BatchGetImageRequest: Structure = Structure {
        name: "BatchGetImageRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageIds", Kind::List(&ImageIdentifierList)),
            Member::optional("acceptedMediaTypes", Kind::List(&MediaTypeList)),
        ],
    };
    pub static BatchGetImageResponse: Structure = Structure {
        name: "BatchGetImageResponse",
        union: false,
        members: &[
            Member::optional("images", Kind::List(&ImageList)),
            Member::optional("failures", Kind::List(&ImageFailureList)),
        ],
    };
    pub static BatchGetRepositoryScanningConfigurationRequest: Structure = Structure {
        name: "BatchGetRepositoryScanningConfigurationRequest",
        union: false,
        members: &[Member::required(
            "repositoryNames",
            Kind::List(&ScanningConfigurationRepositoryNameList),
        )],
    };
    pub static BatchGetRepositoryScanningConfigurationResponse: Structure = Structure {
        name: "BatchGetRepositoryScanningConfigurationResponse",
        union: false,
        members: &[
            Member::optional(
                "scanningConfigurations",
                Kind::List(&RepositoryScanningConfigurationList),
            ),
            Member::optional("failures", Kind::List(&RepositoryScanningConfigurationFailureList)),
        ],
    };
    pub static BatchedOperationLayerDigest: Text =
        Text::new("BatchedOperationLayerDigest", Length::new(Some(0), Some(1000)), None);
    pub static BatchedOperationLayerDigestList: List = List {
        element: Kind::Text(&BatchedOperationLayerDigest),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static CompleteLayerUploadRequest: Structure = Structure {
        name: "CompleteLayerUploadRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("uploadId", Kind::Text(&UploadId)),
            Member::required("layerDigests", Kind::List(&LayerDigestList)),
        ],
    };
    pub static CompleteLayerUploadResponse: Structure = Structure {
        name: "CompleteLayerUploadResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("uploadId", Kind::Text(&UploadId)),
            Member::optional("layerDigest", Kind::Text(&LayerDigest)),
        ],
    };
    pub static CreatePullThroughCacheRuleRequest: Structure = Structure {
        name: "CreatePullThroughCacheRuleRequest",
        union: false,
        members: &[
            Member::required(
                "ecrRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::required("upstreamRegistryUrl", Kind::Text(&Url)),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("upstreamRegistry", Kind::Text(&UpstreamRegistry)),
            Member::optional("credentialArn", Kind::Text(&CredentialArn)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
            Member::optional(
                "upstreamRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
        ],
    };
    pub static CreatePullThroughCacheRuleResponse: Structure = Structure {
        name: "CreatePullThroughCacheRuleResponse",
        union: false,
        members: &[
            Member::optional(
                "ecrRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("upstreamRegistryUrl", Kind::Text(&Url)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("upstreamRegistry", Kind::Text(&UpstreamRegistry)),
            Member::optional("credentialArn", Kind::Text(&CredentialArn)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
            Member::optional(
                "upstreamRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
        ],
    };
    pub static CreateRepositoryCreationTemplateRequest: Structure = Structure {
        name: "CreateRepositoryCreationTemplateRequest",
        union: false,
        members: &[
            Member::required("prefix", Kind::Text(&Prefix)),
            Member::optional("description", Kind::Text(&RepositoryTemplateDescription)),
            Member::optional(
                "encryptionConfiguration",
                Kind::Structure(&EncryptionConfigurationForRepositoryCreationTemplate),
            ),
            Member::optional("resourceTags", Kind::List(&TagList)),
            Member::optional("imageTagMutability", Kind::Text(&ImageTagMutability)),
            Member::optional(
                "imageTagMutabilityExclusionFilters",
                Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
            Member::optional("repositoryPolicy", Kind::Text(&RepositoryPolicyText)),
            Member::optional(
                "lifecyclePolicy",
                Kind::Text(&LifecyclePolicyTextForRepositoryCreationTemplate),
            ),
            Member::required("appliedFor", Kind::List(&RCTAppliedForList)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
        ],
    };
    pub static CreateRepositoryCreationTemplateResponse: Structure = Structure {
        name: "CreateRepositoryCreationTemplateResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional(
                "repositoryCreationTemplate",
                Kind::Structure(&RepositoryCreationTemplate),
            ),
        ],
    };
    pub static CreateRepositoryRequest: Structure = Structure {
        name: "CreateRepositoryRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("tags", Kind::List(&TagList)),
            Member::optional("imageTagMutability", Kind::Text(&ImageTagMutability)),
            Member::optional(
                "imageTagMutabilityExclusionFilters",
                Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
            Member::optional(
                "imageScanningConfiguration",
                Kind::Structure(&ImageScanningConfiguration),
            ),
            Member::optional("encryptionConfiguration", Kind::Structure(&EncryptionConfiguration)),
        ],
    };
    pub static CreateRepositoryResponse: Structure = Structure {
        name: "CreateRepositoryResponse",
        union: false,
        members: &[Member::optional("repository", Kind::Structure(&Repository))],
    };
    pub static CredentialArn: Text = Text::new(
        "CredentialArn",
        Length::new(Some(50), Some(612)),
        Some(
            "^arn:aws(-\\w+)*:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$",
        ),
    );
    pub static CustomRoleArn: Text =
        Text::new("CustomRoleArn", Length::new(None, Some(2048)), None);
    pub static CvssScore: Structure = Structure {
        name: "CvssScore",
        union: false,
        members: &[
            Member::optional("baseScore", Kind::Double(Span::ANY)),
            Member::optional("scoringVector", Kind::Text(&ScoringVector)),
            Member::optional("source", Kind::Text(&Source)),
            Member::optional("version", Kind::Text(&Version)),
        ],
    };
    pub static CvssScoreAdjustment: Structure = Structure {
        name: "CvssScoreAdjustment",
        union: false,
        members: &[
            Member::optional("metric", Kind::Text(&Metric)),
            Member::optional("reason", Kind::Text(&Reason)),
        ],
    };
    pub static CvssScoreAdjustmentList: List = List {
        element: Kind::Structure(&CvssScoreAdjustment),
        element_name: "member",
        length: Length::ANY,
    };
    pub static CvssScoreDetails: Structure = Structure {
        name: "CvssScoreDetails",
        union: false,
        members: &[
            Member::optional("adjustments", Kind::List(&CvssScoreAdjustmentList)),
            Member::optional("score", Kind::Double(Span::ANY)),
            Member::optional("scoreSource", Kind::Text(&Source)),
            Member::optional("scoringVector", Kind::Text(&ScoringVector)),
            Member::optional("version", Kind::Text(&Version)),
        ],
    };
    pub static CvssScoreList: List =
        List { element: Kind::Structure(&CvssScore), element_name: "member", length: Length::ANY };
    pub static DeleteLifecyclePolicyRequest: Structure = Structure {
        name: "DeleteLifecyclePolicyRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
        ],
    };
    pub static DeleteLifecyclePolicyResponse: Structure = Structure {
        name: "DeleteLifecyclePolicyResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("lifecyclePolicyText", Kind::Text(&LifecyclePolicyText)),
            Member::optional("lastEvaluatedAt", Kind::Timestamp),
        ],
    };
    pub static DeletePullThroughCacheRuleRequest: Structure = Structure {
        name: "DeletePullThroughCacheRuleRequest",
        union: false,
        members: &[
            Member::required(
                "ecrRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("registryId", Kind::Text(&RegistryId)),
        ],
    };
    pub static DeletePullThroughCacheRuleResponse: Structure = Structure {
        name: "DeletePullThroughCacheRuleResponse",
        union: false,
        members: &[
            Member::optional(
                "ecrRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("upstreamRegistryUrl", Kind::Text(&Url)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("credentialArn", Kind::Text(&CredentialArn)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
            Member::optional(
                "upstreamRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
        ],
    };
    pub static DeleteRegistryPolicyRequest: Structure =
        Structure { name: "DeleteRegistryPolicyRequest", union: false, members: &[] };
    pub static DeleteRegistryPolicyResponse: Structure = Structure {
        name: "DeleteRegistryPolicyResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("policyText", Kind::Text(&RegistryPolicyText)),
        ],
    };
    pub static DeleteReplication: Structure = Structure {
        name: "DeleteReplication",
        union: false,
        members: &[Member::required("enabled", Kind::Boolean)],
    };
    pub static DeleteRepositoryCreationTemplateRequest: Structure = Structure {
        name: "DeleteRepositoryCreationTemplateRequest",
        union: false,
        members: &[Member::required("prefix", Kind::Text(&Prefix))],
    };
    pub static DeleteRepositoryCreationTemplateResponse: Structure = Structure {
        name: "DeleteRepositoryCreationTemplateResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional(
                "repositoryCreationTemplate",
                Kind::Structure(&RepositoryCreationTemplate),
            ),
        ],
    };
    pub static DeleteRepositoryPolicyRequest: Structure = Structure {
        name: "DeleteRepositoryPolicyRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
        ],
    };
    pub static DeleteRepositoryPolicyResponse: Structure = Structure {
        name: "DeleteRepositoryPolicyResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("policyText", Kind::Text(&RepositoryPolicyText)),
        ],
    };
    pub static DeleteRepositoryRequest: Structure = Structure {
        name: "DeleteRepositoryRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("force", Kind::Boolean),
        ],
    };
    pub static DeleteRepositoryResponse: Structure = Structure {
        name: "DeleteRepositoryResponse",
        union: false,
        members: &[Member::optional("repository", Kind::Structure(&Repository))],
    };
    pub static DeleteSigningConfigurationRequest: Structure =
        Structure { name: "DeleteSigningConfigurationRequest", union: false, members: &[] };
    pub static DeleteSigningConfigurationResponse: Structure = Structure {
        name: "DeleteSigningConfigurationResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("signingConfiguration", Kind::Structure(&SigningConfiguration)),
        ],
    };
    pub static DeregisterPullTimeUpdateExclusionRequest: Structure = Structure {
        name: "DeregisterPullTimeUpdateExclusionRequest",
        union: false,
        members: &[Member::required("principalArn", Kind::Text(&PrincipalArn))],
    };
    pub static DeregisterPullTimeUpdateExclusionResponse: Structure = Structure {
        name: "DeregisterPullTimeUpdateExclusionResponse",
        union: false,
        members: &[Member::optional("principalArn", Kind::Text(&PrincipalArn))],
    };
    pub static DescribeImageReplicationStatusRequest: Structure = Structure {
        name: "DescribeImageReplicationStatusRequest",
        union: false,
        members: &[
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("registryId", Kind::Text(&RegistryId)),
        ],
    };
    pub static DescribeImageReplicationStatusResponse: Structure = Structure {
        name: "DescribeImageReplicationStatusResponse",
        union: false,
        members: &[
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("replicationStatuses", Kind::List(&ImageReplicationStatusList)),
        ],
    };
    pub static DescribeImageScanFindingsRequest: Structure = Structure {
        name: "DescribeImageScanFindingsRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static DescribeImageScanFindingsResponse: Structure = Structure {
        name: "DescribeImageScanFindingsResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("imageScanStatus", Kind::Structure(&ImageScanStatus)),
            Member::optional("imageScanFindings", Kind::Structure(&ImageScanFindings)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeImageSigningStatusRequest: Structure = Structure {
        name: "DescribeImageSigningStatusRequest",
        union: false,
        members: &[
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("registryId", Kind::Text(&RegistryId)),
        ],
    };
    pub static DescribeImageSigningStatusResponse: Structure = Structure {
        name: "DescribeImageSigningStatusResponse",
        union: false,
        members: &[
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("signingStatuses", Kind::List(&ImageSigningStatusList)),
        ],
    };
    pub static DescribeImagesFilter: Structure = Structure {
        name: "DescribeImagesFilter",
        union: false,
        members: &[
            Member::optional("tagStatus", Kind::Text(&TagStatus)),
            Member::optional("imageStatus", Kind::Text(&ImageStatusFilter)),
        ],
    };
    pub static DescribeImagesRequest: Structure = Structure {
        name: "DescribeImagesRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageIds", Kind::List(&ImageIdentifierList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("filter", Kind::Structure(&DescribeImagesFilter)),
        ],
    };
    pub static DescribeImagesResponse: Structure = Structure {
        name: "DescribeImagesResponse",
        union: false,
        members: &[
            Member::optional("imageDetails", Kind::List(&ImageDetailList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribePullThroughCacheRulesRequest: Structure = Structure {
        name: "DescribePullThroughCacheRulesRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional(
                "ecrRepositoryPrefixes",
                Kind::List(&PullThroughCacheRuleRepositoryPrefixList),
            ),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static DescribePullThroughCacheRulesResponse: Structure = Structure {
        name: "DescribePullThroughCacheRulesResponse",
        union: false,
        members: &[
            Member::optional("pullThroughCacheRules", Kind::List(&PullThroughCacheRuleList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeRegistryRequest: Structure =
        Structure { name: "DescribeRegistryRequest", union: false, members: &[] };
    pub static DescribeRegistryResponse: Structure = Structure {
        name: "DescribeRegistryResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional(
                "replicationConfiguration",
                Kind::Structure(&ReplicationConfiguration),
            ),
        ],
    };
    pub static DescribeReplicationBackfillResultsRequest: Structure = Structure {
        name: "DescribeReplicationBackfillResultsRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("replicationBackfillId", Kind::Text(&ReplicationBackfillId)),
            Member::optional("resultStatusFilter", Kind::Text(&ReplicationBackfillResultStatus)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeReplicationBackfillResultsResponse: Structure = Structure {
        name: "DescribeReplicationBackfillResultsResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("replicationBackfillId", Kind::Text(&ReplicationBackfillId)),
            Member::optional("destination", Kind::Structure(&ReplicationDestination)),
            Member::optional("status", Kind::Text(&ReplicationBackfillStatus)),
            Member::optional("failureCode", Kind::Text(&ReplicationBackfillError)),
            Member::optional("progress", Kind::Structure(&ReplicationBackfillProgress)),
            Member::optional("results", Kind::List(&ReplicationBackfillResultList)),
            Member::optional("startedAt", Kind::Timestamp),
            Member::optional("endedAt", Kind::Timestamp),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeRepositoriesRequest: Structure = Structure {
        name: "DescribeRepositoriesRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryNames", Kind::List(&RepositoryNameList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static DescribeRepositoriesResponse: Structure = Structure {
        name: "DescribeRepositoriesResponse",
        union: false,
        members: &[
            Member::optional("repositories", Kind::List(&RepositoryList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeRepositoryCreationTemplatesRequest: Structure = Structure {
        name: "DescribeRepositoryCreationTemplatesRequest",
        union: false,
        members: &[
            Member::optional("prefixes", Kind::List(&PrefixList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static DescribeRepositoryCreationTemplatesResponse: Structure = Structure {
        name: "DescribeRepositoryCreationTemplatesResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional(
                "repositoryCreationTemplates",
                Kind::List(&RepositoryCreationTemplateList),
            ),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static EncryptionConfiguration: Structure = Structure {
        name: "EncryptionConfiguration",
        union: false,
        members: &[
            Member::required("encryptionType", Kind::Text(&EncryptionType)),
            Member::optional("kmsKey", Kind::Text(&KmsKey)),
        ],
    };
    pub static EncryptionConfigurationForRepositoryCreationTemplate: Structure = Structure {
        name: "EncryptionConfigurationForRepositoryCreationTemplate",
        union: false,
        members: &[
            Member::required("encryptionType", Kind::Text(&EncryptionType)),
            Member::optional("kmsKey", Kind::Text(&KmsKeyForRepositoryCreationTemplate)),
        ],
    };
    pub static EncryptionType: Text = Text::one_of("EncryptionType", super::EncryptionType::TEXTS);
    pub static EnhancedImageScanFinding: Structure = Structure {
        name: "EnhancedImageScanFinding",
        union: false,
        members: &[
            Member::optional("awsAccountId", Kind::Text(&RegistryId)),
            Member::optional("description", Kind::Text(&FindingDescription)),
            Member::optional("findingArn", Kind::Text(&FindingArn)),
            Member::optional("firstObservedAt", Kind::Timestamp),
            Member::optional("lastObservedAt", Kind::Timestamp),
            Member::optional(
                "packageVulnerabilityDetails",
                Kind::Structure(&PackageVulnerabilityDetails),
            ),
            Member::optional("remediation", Kind::Structure(&Remediation)),
            Member::optional("resources", Kind::List(&ResourceList)),
            Member::optional("score", Kind::Double(Span::ANY)),
            Member::optional("scoreDetails", Kind::Structure(&ScoreDetails)),
            Member::optional("severity", Kind::Text(&Severity)),
            Member::optional("status", Kind::Text(&Status)),
            Member::optional("title", Kind::Text(&Title)),
            Member::optional("type", Kind::Text(&Type)),
            Member::optional("updatedAt", Kind::Timestamp),
            Member::optional("fixAvailable", Kind::Text(&FixAvailable)),
            Member::optional("exploitAvailable", Kind::Text(&ExploitAvailable)),
        ],
    };
    pub static EnhancedImageScanFindingList: List = List {
        element: Kind::Structure(&EnhancedImageScanFinding),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ExploitAvailable: Text = Text::new("ExploitAvailable", Length::ANY, None);
    pub static FilePath: Text = Text::new("FilePath", Length::ANY, None);
    pub static FindingArn: Text = Text::new("FindingArn", Length::ANY, None);
    pub static FindingDescription: Text = Text::new("FindingDescription", Length::ANY, None);
    pub static FindingName: Text = Text::new("FindingName", Length::ANY, None);
    pub static FindingSeverity: Text =
        Text::one_of("FindingSeverity", super::FindingSeverity::TEXTS);
    pub static FindingSeverityCounts: Map = Map {
        key: &FindingSeverity,
        value: Kind::Integer(Range::new(Some(0), None)),
        length: Length::ANY,
    };
    pub static FixAvailable: Text = Text::new("FixAvailable", Length::ANY, None);
    pub static FixedInVersion: Text = Text::new("FixedInVersion", Length::ANY, None);
    pub static GetAccountSettingRequest: Structure = Structure {
        name: "GetAccountSettingRequest",
        union: false,
        members: &[Member::required("name", Kind::Text(&AccountSettingName))],
    };
    pub static GetAccountSettingResponse: Structure = Structure {
        name: "GetAccountSettingResponse",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&AccountSettingName)),
            Member::optional("value", Kind::Text(&AccountSettingName)),
        ],
    };
    pub static GetAuthorizationTokenRegistryIdList: List = List {
        element: Kind::Text(&RegistryId),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static GetAuthorizationTokenRequest: Structure = Structure {
        name: "GetAuthorizationTokenRequest",
        union: false,
        members: &[Member::optional(
            "registryIds",
            Kind::List(&GetAuthorizationTokenRegistryIdList),
        )],
    };
    pub static GetAuthorizationTokenResponse: Structure = Structure {
        name: "GetAuthorizationTokenResponse",
        union: false,
        members: &[Member::optional("authorizationData", Kind::List(&AuthorizationDataList))],
    };
    pub static GetDownloadUrlForLayerRequest: Structure = Structure {
        name: "GetDownloadUrlForLayerRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("layerDigest", Kind::Text(&LayerDigest)),
        ],
    };
    pub static GetDownloadUrlForLayerResponse: Structure = Structure {
        name: "GetDownloadUrlForLayerResponse",
        union: false,
        members: &[
            Member::optional("downloadUrl", Kind::Text(&Url)),
            Member::optional("layerDigest", Kind::Text(&LayerDigest)),
        ],
    };
    pub static GetLifecyclePolicyPreviewRequest: Structure = Structure {
        name: "GetLifecyclePolicyPreviewRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageIds", Kind::List(&ImageIdentifierList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("filter", Kind::Structure(&LifecyclePolicyPreviewFilter)),
        ],
    };
    pub static GetLifecyclePolicyPreviewResponse: Structure = Structure {
        name: "GetLifecyclePolicyPreviewResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("lifecyclePolicyText", Kind::Text(&LifecyclePolicyText)),
            Member::optional("status", Kind::Text(&LifecyclePolicyPreviewStatus)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("previewResults", Kind::List(&LifecyclePolicyPreviewResultList)),
            Member::optional("summary", Kind::Structure(&LifecyclePolicyPreviewSummary)),
        ],
    };
    pub static GetLifecyclePolicyRequest: Structure = Structure {
        name: "GetLifecyclePolicyRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
        ],
    };
    pub static GetLifecyclePolicyResponse: Structure = Structure {
        name: "GetLifecyclePolicyResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("lifecyclePolicyText", Kind::Text(&LifecyclePolicyText)),
            Member::optional("lastEvaluatedAt", Kind::Timestamp),
        ],
    };
    pub static GetRegistryPolicyRequest: Structure =
        Structure { name: "GetRegistryPolicyRequest", union: false, members: &[] };
    pub static GetRegistryPolicyResponse: Structure = Structure {
        name: "GetRegistryPolicyResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("policyText", Kind::Text(&RegistryPolicyText)),
        ],
    };
    pub static GetRegistryScanningConfigurationRequest: Structure =
        Structure { name: "GetRegistryScanningConfigurationRequest", union: false, members: &[] };
    pub static GetRegistryScanningConfigurationResponse: Structure = Structure {
        name: "GetRegistryScanningConfigurationResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional(
                "scanningConfiguration",
                Kind::Structure(&RegistryScanningConfiguration),
            ),
        ],
    };
    pub static GetRepositoryPolicyRequest: Structure = Structure {
        name: "GetRepositoryPolicyRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
        ],
    };
    pub static GetRepositoryPolicyResponse: Structure = Structure {
        name: "GetRepositoryPolicyResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("policyText", Kind::Text(&RepositoryPolicyText)),
        ],
    };
    pub static GetSigningConfigurationRequest: Structure =
        Structure { name: "GetSigningConfigurationRequest", union: false, members: &[] };
    pub static GetSigningConfigurationResponse: Structure = Structure {
        name: "GetSigningConfigurationResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("signingConfiguration", Kind::Structure(&SigningConfiguration)),
        ],
    };
    pub static Image: Structure = Structure {
        name: "Image",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("imageManifest", Kind::Text(&ImageManifest)),
            Member::optional("imageManifestMediaType", Kind::Text(&MediaType)),
        ],
    };
    pub static ImageActionType: Text =
        Text::one_of("ImageActionType", super::ImageActionType::TEXTS);
    pub static ImageDetail: Structure = Structure {
        name: "ImageDetail",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageDigest", Kind::Text(&ImageDigest)),
            Member::optional("imageTags", Kind::List(&ImageTagList)),
            Member::optional("imageSizeInBytes", Kind::Long(Range::ANY)),
            Member::optional("imagePushedAt", Kind::Timestamp),
            Member::optional("imageScanStatus", Kind::Structure(&ImageScanStatus)),
            Member::optional(
                "imageScanFindingsSummary",
                Kind::Structure(&ImageScanFindingsSummary),
            ),
            Member::optional("imageManifestMediaType", Kind::Text(&MediaType)),
            Member::optional("artifactMediaType", Kind::Text(&MediaType)),
            Member::optional("lastRecordedPullTime", Kind::Timestamp),
            Member::optional("subjectManifestDigest", Kind::Text(&ImageDigest)),
            Member::optional("imageStatus", Kind::Text(&ImageStatus)),
            Member::optional("lastArchivedAt", Kind::Timestamp),
            Member::optional("lastActivatedAt", Kind::Timestamp),
        ],
    };
    pub static ImageDetailList: List = List {
        element: Kind::Structure(&ImageDetail),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ImageDigest: Text = Text::new("ImageDigest", Length::ANY, None);
    pub static ImageFailure: Structure = Structure {
        name: "ImageFailure",
        union: false,
        members: &[
            Member::optional("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("failureCode", Kind::Text(&ImageFailureCode)),
            Member::optional("failureReason", Kind::Text(&ImageFailureReason)),
        ],
    };
    pub static ImageFailureCode: Text =
        Text::one_of("ImageFailureCode", super::ImageFailureCode::TEXTS);
    pub static ImageFailureList: List = List {
        element: Kind::Structure(&ImageFailure),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ImageFailureReason: Text = Text::new("ImageFailureReason", Length::ANY, None);
    pub static ImageIdentifier: Structure = Structure {
        name: "ImageIdentifier",
        union: false,
        members: &[
            Member::optional("imageDigest", Kind::Text(&ImageDigest)),
            Member::optional("imageTag", Kind::Text(&ImageTag)),
        ],
    };
    pub static ImageIdentifierList: List = List {
        element: Kind::Structure(&ImageIdentifier),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static ImageList: List =
        List { element: Kind::Structure(&Image), element_name: "member", length: Length::ANY };
    pub static ImageManifest: Text =
        Text::new("ImageManifest", Length::new(Some(1), Some(4194304)), None);
    pub static ImageReferrer: Structure = Structure {
        name: "ImageReferrer",
        union: false,
        members: &[
            Member::required("digest", Kind::Text(&ImageDigest)),
            Member::required("mediaType", Kind::Text(&MediaType)),
            Member::optional("artifactType", Kind::Text(&ArtifactType)),
            Member::required("size", Kind::Long(Range::ANY)),
            Member::optional("annotations", Kind::Map(&Annotations)),
            Member::optional("artifactStatus", Kind::Text(&ArtifactStatus)),
        ],
    };
    pub static ImageReferrerList: List = List {
        element: Kind::Structure(&ImageReferrer),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ImageReplicationStatus: Structure = Structure {
        name: "ImageReplicationStatus",
        union: false,
        members: &[
            Member::optional("region", Kind::Text(&Region)),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("status", Kind::Text(&ReplicationStatus)),
            Member::optional("failureCode", Kind::Text(&ReplicationError)),
        ],
    };
    pub static ImageReplicationStatusList: List = List {
        element: Kind::Structure(&ImageReplicationStatus),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ImageScanFinding: Structure = Structure {
        name: "ImageScanFinding",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&FindingName)),
            Member::optional("description", Kind::Text(&FindingDescription)),
            Member::optional("uri", Kind::Text(&Url)),
            Member::optional("severity", Kind::Text(&FindingSeverity)),
            Member::optional("attributes", Kind::List(&AttributeList)),
        ],
    };
    pub static ImageScanFindingList: List = List {
        element: Kind::Structure(&ImageScanFinding),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ImageScanFindings: Structure = Structure {
        name: "ImageScanFindings",
        union: false,
        members: &[
            Member::optional("imageScanCompletedAt", Kind::Timestamp),
            Member::optional("vulnerabilitySourceUpdatedAt", Kind::Timestamp),
            Member::optional("findingSeverityCounts", Kind::Map(&FindingSeverityCounts)),
            Member::optional("findings", Kind::List(&ImageScanFindingList)),
            Member::optional("enhancedFindings", Kind::List(&EnhancedImageScanFindingList)),
        ],
    };
    pub static ImageScanFindingsSummary: Structure = Structure {
        name: "ImageScanFindingsSummary",
        union: false,
        members: &[
            Member::optional("imageScanCompletedAt", Kind::Timestamp),
            Member::optional("vulnerabilitySourceUpdatedAt", Kind::Timestamp),
            Member::optional("findingSeverityCounts", Kind::Map(&FindingSeverityCounts)),
        ],
    };
    pub static ImageScanStatus: Structure = Structure {
        name: "ImageScanStatus",
        union: false,
        members: &[
            Member::optional("status", Kind::Text(&ScanStatus)),
            Member::optional("description", Kind::Text(&ScanStatusDescription)),
        ],
    };
    pub static ImageScanningConfiguration: Structure = Structure {
        name: "ImageScanningConfiguration",
        union: false,
        members: &[Member::optional("scanOnPush", Kind::Boolean)],
    };
    pub static ImageSigningStatus: Structure = Structure {
        name: "ImageSigningStatus",
        union: false,
        members: &[
            Member::optional("signingProfileArn", Kind::Text(&SigningProfileArn)),
            Member::optional("failureCode", Kind::Text(&SigningStatusFailureCode)),
            Member::optional("failureReason", Kind::Text(&SigningStatusFailureReason)),
            Member::optional("status", Kind::Text(&SigningStatus)),
        ],
    };
    pub static ImageSigningStatusList: List = List {
        element: Kind::Structure(&ImageSigningStatus),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ImageStatus: Text = Text::one_of("ImageStatus", super::ImageStatus::TEXTS);
    pub static ImageStatusFilter: Text =
        Text::one_of("ImageStatusFilter", super::ImageStatusFilter::TEXTS);
    pub static ImageTag: Text = Text::new("ImageTag", Length::new(Some(1), Some(300)), None);
    pub static ImageTagList: List =
        List { element: Kind::Text(&ImageTag), element_name: "member", length: Length::ANY };
    pub static ImageTagMutability: Text =
        Text::one_of("ImageTagMutability", super::ImageTagMutability::TEXTS);
    pub static ImageTagMutabilityExclusionFilter: Structure = Structure {
        name: "ImageTagMutabilityExclusionFilter",
        union: false,
        members: &[
            Member::required("filterType", Kind::Text(&ImageTagMutabilityExclusionFilterType)),
            Member::required("filter", Kind::Text(&ImageTagMutabilityExclusionFilterValue)),
        ],
    };
    pub static ImageTagMutabilityExclusionFilterType: Text = Text::one_of(
        "ImageTagMutabilityExclusionFilterType",
        super::ImageTagMutabilityExclusionFilterType::TEXTS,
    );
    pub static ImageTagMutabilityExclusionFilterValue: Text = Text::new(
        "ImageTagMutabilityExclusionFilterValue",
        Length::new(Some(1), Some(128)),
        Some("^[0-9a-zA-Z._*-]{1,128}$"),
    );
    pub static ImageTagMutabilityExclusionFilters: List = List {
        element: Kind::Structure(&ImageTagMutabilityExclusionFilter),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static ImageTagsList: List =
        List { element: Kind::Text(&ImageTag), element_name: "member", length: Length::ANY };
    pub static InitiateLayerUploadRequest: Structure = Structure {
        name: "InitiateLayerUploadRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
        ],
    };
    pub static InitiateLayerUploadResponse: Structure = Structure {
        name: "InitiateLayerUploadResponse",
        union: false,
        members: &[
            Member::optional("uploadId", Kind::Text(&UploadId)),
            Member::optional("partSize", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static KmsKey: Text = Text::new("KmsKey", Length::new(Some(1), Some(2048)), None);
    pub static KmsKeyForRepositoryCreationTemplate: Text = Text::new(
        "KmsKeyForRepositoryCreationTemplate",
        Length::new(Some(0), Some(2048)),
        Some("^$|arn:aws[a-z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key\\/[a-z0-9-]+"),
    );
    pub static Layer: Structure = Structure {
        name: "Layer",
        union: false,
        members: &[
            Member::optional("layerDigest", Kind::Text(&LayerDigest)),
            Member::optional("layerAvailability", Kind::Text(&LayerAvailability)),
            Member::optional("layerSize", Kind::Long(Range::ANY)),
            Member::optional("mediaType", Kind::Text(&MediaType)),
        ],
    };
    pub static LayerAvailability: Text =
        Text::one_of("LayerAvailability", super::LayerAvailability::TEXTS);
    pub static LayerDigest: Text =
        Text::new("LayerDigest", Length::ANY, Some("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+"));
    pub static LayerDigestList: List = List {
        element: Kind::Text(&LayerDigest),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static LayerFailure: Structure = Structure {
        name: "LayerFailure",
        union: false,
        members: &[
            Member::optional("layerDigest", Kind::Text(&BatchedOperationLayerDigest)),
            Member::optional("failureCode", Kind::Text(&LayerFailureCode)),
            Member::optional("failureReason", Kind::Text(&LayerFailureReason)),
        ],
    };
    pub static LayerFailureCode: Text =
        Text::one_of("LayerFailureCode", super::LayerFailureCode::TEXTS);
    pub static LayerFailureList: List = List {
        element: Kind::Structure(&LayerFailure),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LayerFailureReason: Text = Text::new("LayerFailureReason", Length::ANY, None);
    pub static LayerList: List =
        List { element: Kind::Structure(&Layer), element_name: "member", length: Length::ANY };
    pub static LifecyclePolicyPreviewFilter: Structure = Structure {
        name: "LifecyclePolicyPreviewFilter",
        union: false,
        members: &[Member::optional("tagStatus", Kind::Text(&TagStatus))],
    };
    pub static LifecyclePolicyPreviewResult: Structure = Structure {
        name: "LifecyclePolicyPreviewResult",
        union: false,
        members: &[
            Member::optional("imageTags", Kind::List(&ImageTagList)),
            Member::optional("imageDigest", Kind::Text(&ImageDigest)),
            Member::optional("imagePushedAt", Kind::Timestamp),
            Member::optional("action", Kind::Structure(&LifecyclePolicyRuleAction)),
            Member::optional("appliedRulePriority", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("storageClass", Kind::Text(&LifecyclePolicyStorageClass)),
        ],
    };
    pub static LifecyclePolicyPreviewResultList: List = List {
        element: Kind::Structure(&LifecyclePolicyPreviewResult),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LifecyclePolicyPreviewStatus: Text =
        Text::one_of("LifecyclePolicyPreviewStatus", super::LifecyclePolicyPreviewStatus::TEXTS);
    pub static LifecyclePolicyPreviewSummary: Structure = Structure {
        name: "LifecyclePolicyPreviewSummary",
        union: false,
        members: &[
            Member::optional("expiringImageTotalCount", Kind::Integer(Range::new(Some(0), None))),
            Member::optional(
                "transitioningImageTotalCounts",
                Kind::List(&TransitioningImageTotalCounts),
            ),
        ],
    };
    pub static LifecyclePolicyRuleAction: Structure = Structure {
        name: "LifecyclePolicyRuleAction",
        union: false,
        members: &[
            Member::optional("type", Kind::Text(&ImageActionType)),
            Member::optional("targetStorageClass", Kind::Text(&LifecyclePolicyTargetStorageClass)),
        ],
    };
    pub static LifecyclePolicyStorageClass: Text =
        Text::one_of("LifecyclePolicyStorageClass", super::LifecyclePolicyStorageClass::TEXTS);
    pub static LifecyclePolicyTargetStorageClass: Text = Text::one_of(
        "LifecyclePolicyTargetStorageClass",
        super::LifecyclePolicyTargetStorageClass::TEXTS,
    );
    pub static LifecyclePolicyText: Text =
        Text::new("LifecyclePolicyText", Length::new(Some(100), Some(30720)), None);
    pub static LifecyclePolicyTextForRepositoryCreationTemplate: Text = Text::new(
        "LifecyclePolicyTextForRepositoryCreationTemplate",
        Length::new(Some(0), Some(30720)),
        None,
    );
    pub static ListImageReferrersFilter: Structure = Structure {
        name: "ListImageReferrersFilter",
        union: false,
        members: &[
            Member::optional("artifactTypes", Kind::List(&ArtifactTypeList)),
            Member::optional("artifactStatus", Kind::Text(&ArtifactStatusFilter)),
        ],
    };
    pub static ListImageReferrersRequest: Structure = Structure {
        name: "ListImageReferrersRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("subjectId", Kind::Structure(&SubjectIdentifier)),
            Member::optional("filter", Kind::Structure(&ListImageReferrersFilter)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(50)))),
        ],
    };
    pub static ListImageReferrersResponse: Structure = Structure {
        name: "ListImageReferrersResponse",
        union: false,
        members: &[
            Member::optional("referrers", Kind::List(&ImageReferrerList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListImagesFilter: Structure = Structure {
        name: "ListImagesFilter",
        union: false,
        members: &[
            Member::optional("tagStatus", Kind::Text(&TagStatus)),
            Member::optional("imageStatus", Kind::Text(&ImageStatusFilter)),
        ],
    };
    pub static ListImagesRequest: Structure = Structure {
        name: "ListImagesRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("filter", Kind::Structure(&ListImagesFilter)),
        ],
    };
    pub static ListImagesResponse: Structure = Structure {
        name: "ListImagesResponse",
        union: false,
        members: &[
            Member::optional("imageIds", Kind::List(&ImageIdentifierList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListPullTimeUpdateExclusionsRequest: Structure = Structure {
        name: "ListPullTimeUpdateExclusionsRequest",
        union: false,
        members: &[
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListPullTimeUpdateExclusionsResponse: Structure = Structure {
        name: "ListPullTimeUpdateExclusionsResponse",
        union: false,
        members: &[
            Member::optional("pullTimeUpdateExclusions", Kind::List(&PullTimeUpdateExclusionList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListReplicationBackfillsRequest: Structure = Structure {
        name: "ListReplicationBackfillsRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListReplicationBackfillsResponse: Structure = Structure {
        name: "ListReplicationBackfillsResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("backfills", Kind::List(&ReplicationBackfillSummaryList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListTagsForResourceRequest: Structure = Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[Member::required("resourceArn", Kind::Text(&Arn))],
    };
    pub static ListTagsForResourceResponse: Structure = Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[Member::optional("tags", Kind::List(&TagList))],
    };
    pub static MediaType: Text = Text::new("MediaType", Length::ANY, None);
    pub static MediaTypeList: List = List {
        element: Kind::Text(&MediaType),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static Metric: Text = Text::new("Metric", Length::ANY, None);
    pub static NextToken: Text = Text::new("NextToken", Length::ANY, None);
    pub static PTCValidateFailure: Text = Text::new("PTCValidateFailure", Length::ANY, None);
    pub static PackageManager: Text = Text::new("PackageManager", Length::ANY, None);
    pub static PackageVulnerabilityDetails: Structure = Structure {
        name: "PackageVulnerabilityDetails",
        union: false,
        members: &[
            Member::optional("cvss", Kind::List(&CvssScoreList)),
            Member::optional("referenceUrls", Kind::List(&ReferenceUrlsList)),
            Member::optional("relatedVulnerabilities", Kind::List(&RelatedVulnerabilitiesList)),
            Member::optional("source", Kind::Text(&Source)),
            Member::optional("sourceUrl", Kind::Text(&Url)),
            Member::optional("vendorCreatedAt", Kind::Timestamp),
            Member::optional("vendorSeverity", Kind::Text(&Severity)),
            Member::optional("vendorUpdatedAt", Kind::Timestamp),
            Member::optional("vulnerabilityId", Kind::Text(&VulnerabilityId)),
            Member::optional("vulnerablePackages", Kind::List(&VulnerablePackagesList)),
        ],
    };
    pub static Platform: Text = Text::new("Platform", Length::ANY, None);
    pub static Prefix: Text = Text::new(
        "Prefix",
        Length::new(Some(1), Some(256)),
        Some(
            "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$",
        ),
    );
    pub static PrefixList: List =
        List { element: Kind::Text(&Prefix), element_name: "member", length: Length::ANY };
    pub static PrincipalArn: Text = Text::new(
        "PrincipalArn",
        Length::new(None, Some(200)),
        Some("^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$"),
    );
    pub static ProxyEndpoint: Text = Text::new("ProxyEndpoint", Length::ANY, None);
    pub static PullThroughCacheRule: Structure = Structure {
        name: "PullThroughCacheRule",
        union: false,
        members: &[
            Member::optional(
                "ecrRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("upstreamRegistryUrl", Kind::Text(&Url)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("credentialArn", Kind::Text(&CredentialArn)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
            Member::optional(
                "upstreamRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("upstreamRegistry", Kind::Text(&UpstreamRegistry)),
            Member::optional("updatedAt", Kind::Timestamp),
        ],
    };
    pub static PullThroughCacheRuleList: List = List {
        element: Kind::Structure(&PullThroughCacheRule),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PullThroughCacheRuleRepositoryPrefix: Text = Text::new(
        "PullThroughCacheRuleRepositoryPrefix",
        Length::new(Some(2), Some(30)),
        Some(
            "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$",
        ),
    );
    pub static PullThroughCacheRuleRepositoryPrefixList: List = List {
        element: Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static PullTimeUpdateExclusionList: List = List {
        element: Kind::Text(&PrincipalArn),
        element_name: "member",
        length: Length::new(Some(0), Some(100)),
    };
    pub static PutAccountSettingRequest: Structure = Structure {
        name: "PutAccountSettingRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&AccountSettingName)),
            Member::required("value", Kind::Text(&AccountSettingValue)),
        ],
    };
    pub static PutAccountSettingResponse: Structure = Structure {
        name: "PutAccountSettingResponse",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&AccountSettingName)),
            Member::optional("value", Kind::Text(&AccountSettingValue)),
        ],
    };
    pub static PutImageRequest: Structure = Structure {
        name: "PutImageRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageManifest", Kind::Text(&ImageManifest)),
            Member::optional("imageManifestMediaType", Kind::Text(&MediaType)),
            Member::optional("imageTag", Kind::Text(&ImageTag)),
            Member::optional("imageDigest", Kind::Text(&ImageDigest)),
        ],
    };
    pub static PutImageResponse: Structure = Structure {
        name: "PutImageResponse",
        union: false,
        members: &[Member::optional("image", Kind::Structure(&Image))],
    };
    pub static PutImageScanningConfigurationRequest: Structure = Structure {
        name: "PutImageScanningConfigurationRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required(
                "imageScanningConfiguration",
                Kind::Structure(&ImageScanningConfiguration),
            ),
        ],
    };
    pub static PutImageScanningConfigurationResponse: Structure = Structure {
        name: "PutImageScanningConfigurationResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional(
                "imageScanningConfiguration",
                Kind::Structure(&ImageScanningConfiguration),
            ),
        ],
    };
    pub static PutImageTagMutabilityRequest: Structure = Structure {
        name: "PutImageTagMutabilityRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageTagMutability", Kind::Text(&ImageTagMutability)),
            Member::optional(
                "imageTagMutabilityExclusionFilters",
                Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
        ],
    };
    pub static PutImageTagMutabilityResponse: Structure = Structure {
        name: "PutImageTagMutabilityResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageTagMutability", Kind::Text(&ImageTagMutability)),
            Member::optional(
                "imageTagMutabilityExclusionFilters",
                Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
        ],
    };
    pub static PutLifecyclePolicyRequest: Structure = Structure {
        name: "PutLifecyclePolicyRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("lifecyclePolicyText", Kind::Text(&LifecyclePolicyText)),
        ],
    };
    pub static PutLifecyclePolicyResponse: Structure = Structure {
        name: "PutLifecyclePolicyResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("lifecyclePolicyText", Kind::Text(&LifecyclePolicyText)),
        ],
    };
    pub static PutRegistryPolicyRequest: Structure = Structure {
        name: "PutRegistryPolicyRequest",
        union: false,
        members: &[Member::required("policyText", Kind::Text(&RegistryPolicyText))],
    };
    pub static PutRegistryPolicyResponse: Structure = Structure {
        name: "PutRegistryPolicyResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("policyText", Kind::Text(&RegistryPolicyText)),
        ],
    };
    pub static PutRegistryScanningConfigurationRequest: Structure = Structure {
        name: "PutRegistryScanningConfigurationRequest",
        union: false,
        members: &[
            Member::optional("scanType", Kind::Text(&ScanType)),
            Member::optional("rules", Kind::List(&RegistryScanningRuleList)),
        ],
    };
    pub static PutRegistryScanningConfigurationResponse: Structure = Structure {
        name: "PutRegistryScanningConfigurationResponse",
        union: false,
        members: &[Member::optional(
            "registryScanningConfiguration",
            Kind::Structure(&RegistryScanningConfiguration),
        )],
    };
    pub static PutReplicationConfigurationRequest: Structure = Structure {
        name: "PutReplicationConfigurationRequest",
        union: false,
        members: &[Member::required(
            "replicationConfiguration",
            Kind::Structure(&ReplicationConfiguration),
        )],
    };
    pub static PutReplicationConfigurationResponse: Structure = Structure {
        name: "PutReplicationConfigurationResponse",
        union: false,
        members: &[Member::optional(
            "replicationConfiguration",
            Kind::Structure(&ReplicationConfiguration),
        )],
    };
    pub static PutSigningConfigurationRequest: Structure = Structure {
        name: "PutSigningConfigurationRequest",
        union: false,
        members: &[Member::required(
            "signingConfiguration",
            Kind::Structure(&SigningConfiguration),
        )],
    };
    pub static PutSigningConfigurationResponse: Structure = Structure {
        name: "PutSigningConfigurationResponse",
        union: false,
        members: &[Member::optional(
            "signingConfiguration",
            Kind::Structure(&SigningConfiguration),
        )],
    };
    pub static RCTAppliedFor: Text = Text::one_of("RCTAppliedFor", super::RCTAppliedFor::TEXTS);
    pub static RCTAppliedForList: List =
        List { element: Kind::Text(&RCTAppliedFor), element_name: "member", length: Length::ANY };
    pub static Reason: Text = Text::new("Reason", Length::ANY, None);
    pub static Recommendation: Structure = Structure {
        name: "Recommendation",
        union: false,
        members: &[
            Member::optional("url", Kind::Text(&Url)),
            Member::optional("text", Kind::Text(&RecommendationText)),
        ],
    };
    pub static RecommendationText: Text = Text::new("RecommendationText", Length::ANY, None);
    pub static ReferenceUrlsList: List =
        List { element: Kind::Text(&Url), element_name: "member", length: Length::ANY };
    pub static Region: Text =
        Text::new("Region", Length::new(Some(2), Some(25)), Some("[0-9a-z-]{2,25}"));
    pub static RegisterPullTimeUpdateExclusionRequest: Structure = Structure {
        name: "RegisterPullTimeUpdateExclusionRequest",
        union: false,
        members: &[Member::required("principalArn", Kind::Text(&PrincipalArn))],
    };
    pub static RegisterPullTimeUpdateExclusionResponse: Structure = Structure {
        name: "RegisterPullTimeUpdateExclusionResponse",
        union: false,
        members: &[
            Member::optional("principalArn", Kind::Text(&PrincipalArn)),
            Member::optional("createdAt", Kind::Timestamp),
        ],
    };
    pub static RegistryId: Text = Text::new("RegistryId", Length::ANY, Some("[0-9]{12}"));
    pub static RegistryPolicyText: Text =
        Text::new("RegistryPolicyText", Length::new(Some(0), Some(10240)), None);
    pub static RegistryScanningConfiguration: Structure = Structure {
        name: "RegistryScanningConfiguration",
        union: false,
        members: &[
            Member::optional("scanType", Kind::Text(&ScanType)),
            Member::optional("rules", Kind::List(&RegistryScanningRuleList)),
        ],
    };
    pub static RegistryScanningRule: Structure = Structure {
        name: "RegistryScanningRule",
        union: false,
        members: &[
            Member::required("scanFrequency", Kind::Text(&ScanFrequency)),
            Member::required("repositoryFilters", Kind::List(&ScanningRepositoryFilterList)),
        ],
    };
    pub static RegistryScanningRuleList: List = List {
        element: Kind::Structure(&RegistryScanningRule),
        element_name: "member",
        length: Length::new(Some(0), Some(2)),
    };
    pub static RelatedVulnerabilitiesList: List = List {
        element: Kind::Text(&RelatedVulnerability),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RelatedVulnerability: Text = Text::new("RelatedVulnerability", Length::ANY, None);
    pub static Release: Text = Text::new("Release", Length::ANY, None);
    pub static Remediation: Structure = Structure {
        name: "Remediation",
        union: false,
        members: &[Member::optional("recommendation", Kind::Structure(&Recommendation))],
    };
    pub static ReplicationBackfillError: Text =
        Text::new("ReplicationBackfillError", Length::ANY, None);
    pub static ReplicationBackfillId: Text = Text::new(
        "ReplicationBackfillId",
        Length::ANY,
        Some("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    );
    pub static ReplicationBackfillProgress: Structure = Structure {
        name: "ReplicationBackfillProgress",
        union: false,
        members: &[
            Member::required("totalReplicationCount", Kind::Integer(Range::new(Some(0), None))),
            Member::required("completedReplicationCount", Kind::Integer(Range::new(Some(0), None))),
            Member::required("failedReplicationCount", Kind::Integer(Range::new(Some(0), None))),
            Member::required("failureCodes", Kind::List(&ReplicationErrorList)),
        ],
    };
    pub static ReplicationBackfillResult: Structure = Structure {
        name: "ReplicationBackfillResult",
        union: false,
        members: &[
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageId", Kind::Structure(&ImageIdentifier)),
            Member::required("status", Kind::Text(&ReplicationBackfillResultStatus)),
            Member::optional("failureCode", Kind::Text(&ReplicationError)),
            Member::optional("subImageFailureCodes", Kind::List(&ReplicationErrorList)),
        ],
    };
    pub static ReplicationBackfillResultList: List = List {
        element: Kind::Structure(&ReplicationBackfillResult),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ReplicationBackfillResultStatus: Text = Text::one_of(
        "ReplicationBackfillResultStatus",
        super::ReplicationBackfillResultStatus::TEXTS,
    );
    pub static ReplicationBackfillStatus: Text =
        Text::one_of("ReplicationBackfillStatus", super::ReplicationBackfillStatus::TEXTS);
    pub static ReplicationBackfillSummary: Structure = Structure {
        name: "ReplicationBackfillSummary",
        union: false,
        members: &[
            Member::required("replicationBackfillId", Kind::Text(&ReplicationBackfillId)),
            Member::required("destination", Kind::Structure(&ReplicationDestination)),
            Member::required("status", Kind::Text(&ReplicationBackfillStatus)),
            Member::optional("failureCode", Kind::Text(&ReplicationBackfillError)),
            Member::optional("progress", Kind::Structure(&ReplicationBackfillProgress)),
            Member::required("startedAt", Kind::Timestamp),
            Member::optional("endedAt", Kind::Timestamp),
        ],
    };
    pub static ReplicationBackfillSummaryList: List = List {
        element: Kind::Structure(&ReplicationBackfillSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ReplicationConfiguration: Structure = Structure {
        name: "ReplicationConfiguration",
        union: false,
        members: &[Member::required("rules", Kind::List(&ReplicationRuleList))],
    };
    pub static ReplicationDestination: Structure = Structure {
        name: "ReplicationDestination",
        union: false,
        members: &[
            Member::required("region", Kind::Text(&Region)),
            Member::required("registryId", Kind::Text(&RegistryId)),
        ],
    };
    pub static ReplicationDestinationList: List = List {
        element: Kind::Structure(&ReplicationDestination),
        element_name: "member",
        length: Length::new(Some(0), Some(100)),
    };
    pub static ReplicationError: Text = Text::new("ReplicationError", Length::ANY, None);
    pub static ReplicationErrorList: List = List {
        element: Kind::Text(&ReplicationError),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ReplicationRule: Structure = Structure {
        name: "ReplicationRule",
        union: false,
        members: &[
            Member::required("destinations", Kind::List(&ReplicationDestinationList)),
            Member::optional("repositoryFilters", Kind::List(&RepositoryFilterList)),
            Member::optional("deleteReplication", Kind::Structure(&DeleteReplication)),
        ],
    };
    pub static ReplicationRuleList: List = List {
        element: Kind::Structure(&ReplicationRule),
        element_name: "member",
        length: Length::new(Some(0), Some(25)),
    };
    pub static ReplicationStatus: Text =
        Text::one_of("ReplicationStatus", super::ReplicationStatus::TEXTS);
    pub static Repository: Structure = Structure {
        name: "Repository",
        union: false,
        members: &[
            Member::optional("repositoryArn", Kind::Text(&Arn)),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("repositoryUri", Kind::Text(&Url)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("imageTagMutability", Kind::Text(&ImageTagMutability)),
            Member::optional(
                "imageTagMutabilityExclusionFilters",
                Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
            Member::optional(
                "imageScanningConfiguration",
                Kind::Structure(&ImageScanningConfiguration),
            ),
            Member::optional("encryptionConfiguration", Kind::Structure(&EncryptionConfiguration)),
        ],
    };
    pub static RepositoryCreationTemplate: Structure = Structure {
        name: "RepositoryCreationTemplate",
        union: false,
        members: &[
            Member::optional("prefix", Kind::Text(&Prefix)),
            Member::optional("description", Kind::Text(&RepositoryTemplateDescription)),
            Member::optional(
                "encryptionConfiguration",
                Kind::Structure(&EncryptionConfigurationForRepositoryCreationTemplate),
            ),
            Member::optional("resourceTags", Kind::List(&TagList)),
            Member::optional("imageTagMutability", Kind::Text(&ImageTagMutability)),
            Member::optional(
                "imageTagMutabilityExclusionFilters",
                Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
            Member::optional("repositoryPolicy", Kind::Text(&RepositoryPolicyText)),
            Member::optional(
                "lifecyclePolicy",
                Kind::Text(&LifecyclePolicyTextForRepositoryCreationTemplate),
            ),
            Member::optional("appliedFor", Kind::List(&RCTAppliedForList)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
        ],
    };
    pub static RepositoryCreationTemplateList: List = List {
        element: Kind::Structure(&RepositoryCreationTemplate),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RepositoryFilter: Structure = Structure {
        name: "RepositoryFilter",
        union: false,
        members: &[
            Member::required("filter", Kind::Text(&RepositoryFilterValue)),
            Member::required("filterType", Kind::Text(&RepositoryFilterType)),
        ],
    };
    pub static RepositoryFilterList: List = List {
        element: Kind::Structure(&RepositoryFilter),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static RepositoryFilterType: Text =
        Text::one_of("RepositoryFilterType", super::RepositoryFilterType::TEXTS);
    pub static RepositoryFilterValue: Text = Text::new(
        "RepositoryFilterValue",
        Length::new(Some(2), Some(256)),
        Some("^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$"),
    );
    pub static RepositoryList: List =
        List { element: Kind::Structure(&Repository), element_name: "member", length: Length::ANY };
    pub static RepositoryName: Text = Text::new(
        "RepositoryName",
        Length::new(Some(2), Some(256)),
        Some("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*"),
    );
    pub static RepositoryNameList: List = List {
        element: Kind::Text(&RepositoryName),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static RepositoryPolicyText: Text =
        Text::new("RepositoryPolicyText", Length::new(Some(0), Some(10240)), None);
    pub static RepositoryScanningConfiguration: Structure = Structure {
        name: "RepositoryScanningConfiguration",
        union: false,
        members: &[
            Member::optional("repositoryArn", Kind::Text(&Arn)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("scanOnPush", Kind::Boolean),
            Member::optional("scanFrequency", Kind::Text(&ScanFrequency)),
            Member::optional("appliedScanFilters", Kind::List(&ScanningRepositoryFilterList)),
        ],
    };
    pub static RepositoryScanningConfigurationFailure: Structure = Structure {
        name: "RepositoryScanningConfigurationFailure",
        union: false,
        members: &[
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("failureCode", Kind::Text(&ScanningConfigurationFailureCode)),
            Member::optional("failureReason", Kind::Text(&ScanningConfigurationFailureReason)),
        ],
    };
    pub static RepositoryScanningConfigurationFailureList: List = List {
        element: Kind::Structure(&RepositoryScanningConfigurationFailure),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RepositoryScanningConfigurationList: List = List {
        element: Kind::Structure(&RepositoryScanningConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RepositoryTemplateDescription: Text =
        Text::new("RepositoryTemplateDescription", Length::new(None, Some(256)), None);
    pub static Resource: Structure = Structure {
        name: "Resource",
        union: false,
        members: &[
            Member::optional("details", Kind::Structure(&ResourceDetails)),
            Member::optional("id", Kind::Text(&ResourceId)),
            Member::optional("tags", Kind::Map(&Tags)),
            Member::optional("type", Kind::Text(&Type)),
        ],
    };
    pub static ResourceDetails: Structure = Structure {
        name: "ResourceDetails",
        union: false,
        members: &[Member::optional(
            "awsEcrContainerImage",
            Kind::Structure(&AwsEcrContainerImageDetails),
        )],
    };
    pub static ResourceId: Text = Text::new("ResourceId", Length::ANY, None);
    pub static ResourceList: List =
        List { element: Kind::Structure(&Resource), element_name: "member", length: Length::ANY };
    pub static ScanFrequency: Text = Text::one_of("ScanFrequency", super::ScanFrequency::TEXTS);
    pub static ScanStatus: Text = Text::one_of("ScanStatus", super::ScanStatus::TEXTS);
    pub static ScanStatusDescription: Text = Text::new("ScanStatusDescription", Length::ANY, None);
    pub static ScanType: Text = Text::one_of("ScanType", super::ScanType::TEXTS);
    pub static ScanningConfigurationFailureCode: Text = Text::one_of(
        "ScanningConfigurationFailureCode",
        super::ScanningConfigurationFailureCode::TEXTS,
    );
    pub static ScanningConfigurationFailureReason: Text =
        Text::new("ScanningConfigurationFailureReason", Length::ANY, None);
    pub static ScanningConfigurationRepositoryNameList: List = List {
        element: Kind::Text(&RepositoryName),
        element_name: "member",
        length: Length::new(Some(1), Some(25)),
    };
    pub static ScanningRepositoryFilter: Structure = Structure {
        name: "ScanningRepositoryFilter",
        union: false,
        members: &[
            Member::required("filter", Kind::Text(&ScanningRepositoryFilterValue)),
            Member::required("filterType", Kind::Text(&ScanningRepositoryFilterType)),
        ],
    };
    pub static ScanningRepositoryFilterList: List = List {
        element: Kind::Structure(&ScanningRepositoryFilter),
        element_name: "member",
        length: Length::new(Some(0), Some(100)),
    };
    pub static ScanningRepositoryFilterType: Text =
        Text::one_of("ScanningRepositoryFilterType", super::ScanningRepositoryFilterType::TEXTS);
    pub static ScanningRepositoryFilterValue: Text = Text::new(
        "ScanningRepositoryFilterValue",
        Length::new(Some(1), Some(255)),
        Some("^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$"),
    );
    pub static ScoreDetails: Structure = Structure {
        name: "ScoreDetails",
        union: false,
        members: &[Member::optional("cvss", Kind::Structure(&CvssScoreDetails))],
    };
    pub static ScoringVector: Text = Text::new("ScoringVector", Length::ANY, None);
    pub static SetRepositoryPolicyRequest: Structure = Structure {
        name: "SetRepositoryPolicyRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("policyText", Kind::Text(&RepositoryPolicyText)),
            Member::optional("force", Kind::Boolean),
        ],
    };
    pub static SetRepositoryPolicyResponse: Structure = Structure {
        name: "SetRepositoryPolicyResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("policyText", Kind::Text(&RepositoryPolicyText)),
        ],
    };
    pub static Severity: Text = Text::new("Severity", Length::ANY, None);
    pub static SigningConfiguration: Structure = Structure {
        name: "SigningConfiguration",
        union: false,
        members: &[Member::required("rules", Kind::List(&SigningRuleList))],
    };
    pub static SigningProfileArn: Text = Text::new(
        "SigningProfileArn",
        Length::new(None, Some(200)),
        Some(
            "^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\\/signing-profiles\\/[a-zA-Z0-9_]{2,}$",
        ),
    );
    pub static SigningRepositoryFilter: Structure = Structure {
        name: "SigningRepositoryFilter",
        union: false,
        members: &[
            Member::required("filter", Kind::Text(&SigningRepositoryFilterValue)),
            Member::required("filterType", Kind::Text(&SigningRepositoryFilterType)),
        ],
    };
    pub static SigningRepositoryFilterList: List = List {
        element: Kind::Structure(&SigningRepositoryFilter),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static SigningRepositoryFilterType: Text =
        Text::one_of("SigningRepositoryFilterType", super::SigningRepositoryFilterType::TEXTS);
    pub static SigningRepositoryFilterValue: Text = Text::new(
        "SigningRepositoryFilterValue",
        Length::new(Some(1), Some(256)),
        Some("^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$"),
    );
    pub static SigningRule: Structure = Structure {
        name: "SigningRule",
        union: false,
        members: &[
            Member::required("signingProfileArn", Kind::Text(&SigningProfileArn)),
            Member::optional("repositoryFilters", Kind::List(&SigningRepositoryFilterList)),
        ],
    };
    pub static SigningRuleList: List = List {
        element: Kind::Structure(&SigningRule),
        element_name: "member",
        length: Length::new(Some(0), Some(10)),
    };
    pub static SigningStatus: Text = Text::one_of("SigningStatus", super::SigningStatus::TEXTS);
    pub static SigningStatusFailureCode: Text =
        Text::new("SigningStatusFailureCode", Length::ANY, None);
    pub static SigningStatusFailureReason: Text =
        Text::new("SigningStatusFailureReason", Length::ANY, None);
    pub static Source: Text = Text::new("Source", Length::ANY, None);
    pub static SourceLayerHash: Text = Text::new("SourceLayerHash", Length::ANY, None);
    pub static StartImageScanRequest: Structure = Structure {
        name: "StartImageScanRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageId", Kind::Structure(&ImageIdentifier)),
        ],
    };
    pub static StartImageScanResponse: Structure = Structure {
        name: "StartImageScanResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("imageScanStatus", Kind::Structure(&ImageScanStatus)),
        ],
    };
    pub static StartLifecyclePolicyPreviewRequest: Structure = Structure {
        name: "StartLifecyclePolicyPreviewRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("lifecyclePolicyText", Kind::Text(&LifecyclePolicyText)),
        ],
    };
    pub static StartLifecyclePolicyPreviewResponse: Structure = Structure {
        name: "StartLifecyclePolicyPreviewResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("lifecyclePolicyText", Kind::Text(&LifecyclePolicyText)),
            Member::optional("status", Kind::Text(&LifecyclePolicyPreviewStatus)),
        ],
    };
    pub static StartReplicationBackfillRequest: Structure = Structure {
        name: "StartReplicationBackfillRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("destination", Kind::Structure(&ReplicationDestination)),
        ],
    };
    pub static StartReplicationBackfillResponse: Structure = Structure {
        name: "StartReplicationBackfillResponse",
        union: false,
        members: &[
            Member::optional("replicationBackfillId", Kind::Text(&ReplicationBackfillId)),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("destination", Kind::Structure(&ReplicationDestination)),
            Member::optional("status", Kind::Text(&ReplicationBackfillStatus)),
            Member::optional("startedAt", Kind::Timestamp),
        ],
    };
    pub static Status: Text = Text::new("Status", Length::ANY, None);
    pub static StopReplicationBackfillRequest: Structure = Structure {
        name: "StopReplicationBackfillRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("replicationBackfillId", Kind::Text(&ReplicationBackfillId)),
        ],
    };
    pub static StopReplicationBackfillResponse: Structure = Structure {
        name: "StopReplicationBackfillResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("replicationBackfillId", Kind::Text(&ReplicationBackfillId)),
            Member::optional("destination", Kind::Structure(&ReplicationDestination)),
            Member::optional("status", Kind::Text(&ReplicationBackfillStatus)),
            Member::optional("startedAt", Kind::Timestamp),
        ],
    };
    pub static String: Text = Text::new("String", Length::ANY, None);
    pub static SubjectIdentifier: Structure = Structure {
        name: "SubjectIdentifier",
        union: false,
        members: &[Member::required("imageDigest", Kind::Text(&ImageDigest))],
    };
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&TagKey)),
            Member::required("Value", Kind::Text(&TagValue)),
        ],
    };
    pub static TagKey: Text = Text::new("TagKey", Length::ANY, None);
    pub static TagKeyList: List =
        List { element: Kind::Text(&TagKey), element_name: "member", length: Length::ANY };
    pub static TagList: List =
        List { element: Kind::Structure(&Tag), element_name: "member", length: Length::ANY };
    pub static TagResourceRequest: Structure = Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            Member::required("resourceArn", Kind::Text(&Arn)),
            Member::required("tags", Kind::List(&TagList)),
        ],
    };
    pub static TagResourceResponse: Structure =
        Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static TagStatus: Text = Text::one_of("TagStatus", super::TagStatus::TEXTS);
    pub static TagValue: Text = Text::new("TagValue", Length::ANY, None);
    pub static Tags: Map = Map { key: &TagKey, value: Kind::Text(&TagValue), length: Length::ANY };
    pub static TargetStorageClass: Text =
        Text::one_of("TargetStorageClass", super::TargetStorageClass::TEXTS);
    pub static Title: Text = Text::new("Title", Length::ANY, None);
    pub static TransitioningImageTotalCount: Structure = Structure {
        name: "TransitioningImageTotalCount",
        union: false,
        members: &[
            Member::optional("targetStorageClass", Kind::Text(&LifecyclePolicyTargetStorageClass)),
            Member::optional("imageTotalCount", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static TransitioningImageTotalCounts: List = List {
        element: Kind::Structure(&TransitioningImageTotalCount),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Type: Text = Text::new("Type", Length::ANY, None);
    pub static UntagResourceRequest: Structure = Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            Member::required("resourceArn", Kind::Text(&Arn)),
            Member::required("tagKeys", Kind::List(&TagKeyList)),
        ],
    };
    pub static UntagResourceResponse: Structure =
        Structure { name: "UntagResourceResponse", union: false, members: &[] };
    pub static UpdateImageStorageClassRequest: Structure = Structure {
        name: "UpdateImageStorageClassRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("imageId", Kind::Structure(&ImageIdentifier)),
            Member::required("targetStorageClass", Kind::Text(&TargetStorageClass)),
        ],
    };
    pub static UpdateImageStorageClassResponse: Structure = Structure {
        name: "UpdateImageStorageClassResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("imageId", Kind::Structure(&ImageIdentifier)),
            Member::optional("imageStatus", Kind::Text(&ImageStatus)),
        ],
    };
    pub static UpdatePullThroughCacheRuleRequest: Structure = Structure {
        name: "UpdatePullThroughCacheRuleRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required(
                "ecrRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("credentialArn", Kind::Text(&CredentialArn)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
        ],
    };
    pub static UpdatePullThroughCacheRuleResponse: Structure = Structure {
        name: "UpdatePullThroughCacheRuleResponse",
        union: false,
        members: &[
            Member::optional(
                "ecrRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("updatedAt", Kind::Timestamp),
            Member::optional("credentialArn", Kind::Text(&CredentialArn)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
            Member::optional(
                "upstreamRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
        ],
    };
    pub static UpdateRepositoryCreationTemplateRequest: Structure = Structure {
        name: "UpdateRepositoryCreationTemplateRequest",
        union: false,
        members: &[
            Member::required("prefix", Kind::Text(&Prefix)),
            Member::optional("description", Kind::Text(&RepositoryTemplateDescription)),
            Member::optional(
                "encryptionConfiguration",
                Kind::Structure(&EncryptionConfigurationForRepositoryCreationTemplate),
            ),
            Member::optional("resourceTags", Kind::List(&TagList)),
            Member::optional("imageTagMutability", Kind::Text(&ImageTagMutability)),
            Member::optional(
                "imageTagMutabilityExclusionFilters",
                Kind::List(&ImageTagMutabilityExclusionFilters),
            ),
            Member::optional("repositoryPolicy", Kind::Text(&RepositoryPolicyText)),
            Member::optional(
                "lifecyclePolicy",
                Kind::Text(&LifecyclePolicyTextForRepositoryCreationTemplate),
            ),
            Member::optional("appliedFor", Kind::List(&RCTAppliedForList)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
        ],
    };
    pub static UpdateRepositoryCreationTemplateResponse: Structure = Structure {
        name: "UpdateRepositoryCreationTemplateResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional(
                "repositoryCreationTemplate",
                Kind::Structure(&RepositoryCreationTemplate),
            ),
        ],
    };
    pub static UploadId: Text = Text::new(
        "UploadId",
        Length::ANY,
        Some("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    );
    pub static UploadLayerPartRequest: Structure = Structure {
        name: "UploadLayerPartRequest",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::required("repositoryName", Kind::Text(&RepositoryName)),
            Member::required("uploadId", Kind::Text(&UploadId)),
            Member::required("partFirstByte", Kind::Long(Range::new(Some(0), None))),
            Member::required("partLastByte", Kind::Long(Range::new(Some(0), None))),
            Member::required("layerPartBlob", Kind::Blob(Length::new(Some(0), Some(20971520)))),
        ],
    };
    pub static UploadLayerPartResponse: Structure = Structure {
        name: "UploadLayerPartResponse",
        union: false,
        members: &[
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("repositoryName", Kind::Text(&RepositoryName)),
            Member::optional("uploadId", Kind::Text(&UploadId)),
            Member::optional("lastByteReceived", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static UpstreamRegistry: Text =
        Text::one_of("UpstreamRegistry", super::UpstreamRegistry::TEXTS);
    pub static Url: Text = Text::new("Url", Length::ANY, None);
    pub static ValidatePullThroughCacheRuleRequest: Structure = Structure {
        name: "ValidatePullThroughCacheRuleRequest",
        union: false,
        members: &[
            Member::required(
                "ecrRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("registryId", Kind::Text(&RegistryId)),
        ],
    };
    pub static ValidatePullThroughCacheRuleResponse: Structure = Structure {
        name: "ValidatePullThroughCacheRuleResponse",
        union: false,
        members: &[
            Member::optional(
                "ecrRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("registryId", Kind::Text(&RegistryId)),
            Member::optional("upstreamRegistryUrl", Kind::Text(&Url)),
            Member::optional("credentialArn", Kind::Text(&CredentialArn)),
            Member::optional("customRoleArn", Kind::Text(&CustomRoleArn)),
            Member::optional(
                "upstreamRepositoryPrefix",
                Kind::Text(&PullThroughCacheRuleRepositoryPrefix),
            ),
            Member::optional("isValid", Kind::Boolean),
            Member::optional("failure", Kind::Text(&PTCValidateFailure)),
        ],
    };
    pub static Version: Text = Text::new("Version", Length::ANY, None);
    pub static VulnerabilityId: Text = Text::new("VulnerabilityId", Length::ANY, None);
    pub static VulnerablePackage: Structure = Structure {
        name: "VulnerablePackage",
        union: false,
        members: &[
            Member::optional("arch", Kind::Text(&Arch)),
            Member::optional("epoch", Kind::Integer(Range::ANY)),
            Member::optional("filePath", Kind::Text(&FilePath)),
            Member::optional("name", Kind::Text(&VulnerablePackageName)),
            Member::optional("packageManager", Kind::Text(&PackageManager)),
            Member::optional("release", Kind::Text(&Release)),
            Member::optional("sourceLayerHash", Kind::Text(&SourceLayerHash)),
            Member::optional("version", Kind::Text(&Version)),
            Member::optional("fixedInVersion", Kind::Text(&FixedInVersion)),
        ],
    };
    pub static VulnerablePackageName: Text = Text::new("VulnerablePackageName", Length::ANY, None);
    pub static VulnerablePackagesList: List = List {
        element: Kind::Structure(&VulnerablePackage),
        element_name: "member",
        length: Length::ANY,
    };
}

/// Calls `$with!(ecr, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! ecr_operations {
    ($with:ident) => {
        $with!(
            ecr,
            [
                BatchCheckLayerAvailability,
                BatchDeleteImage,
                BatchGetImage,
                BatchGetRepositoryScanningConfiguration,
                CompleteLayerUpload,
                CreatePullThroughCacheRule,
                CreateRepository,
                CreateRepositoryCreationTemplate,
                DeleteLifecyclePolicy,
                DeletePullThroughCacheRule,
                DeleteRegistryPolicy,
                DeleteRepository,
                DeleteRepositoryCreationTemplate,
                DeleteRepositoryPolicy,
                DeleteSigningConfiguration,
                DeregisterPullTimeUpdateExclusion,
                DescribeImageReplicationStatus,
                DescribeImageScanFindings,
                DescribeImageSigningStatus,
                DescribeImages,
                DescribePullThroughCacheRules,
                DescribeRegistry,
                DescribeReplicationBackfillResults,
                DescribeRepositories,
                DescribeRepositoryCreationTemplates,
                GetAccountSetting,
                GetAuthorizationToken,
                GetDownloadUrlForLayer,
                GetLifecyclePolicy,
                GetLifecyclePolicyPreview,
                GetRegistryPolicy,
                GetRegistryScanningConfiguration,
                GetRepositoryPolicy,
                GetSigningConfiguration,
                InitiateLayerUpload,
                ListImageReferrers,
                ListImages,
                ListPullTimeUpdateExclusions,
                ListReplicationBackfills,
                ListTagsForResource,
                PutAccountSetting,
                PutImage,
                PutImageScanningConfiguration,
                PutImageTagMutability,
                PutLifecyclePolicy,
                PutRegistryPolicy,
                PutRegistryScanningConfiguration,
                PutReplicationConfiguration,
                PutSigningConfiguration,
                RegisterPullTimeUpdateExclusion,
                SetRepositoryPolicy,
                StartImageScan,
                StartLifecyclePolicyPreview,
                StartReplicationBackfill,
                StopReplicationBackfill,
                TagResource,
                UntagResource,
                UpdateImageStorageClass,
                UpdatePullThroughCacheRule,
                UpdateRepositoryCreationTemplate,
                UploadLayerPart,
                ValidatePullThroughCacheRule
            ]
        )
    };
}
