//! IAM, API version 2010-05-08.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "iam",
    service_id: "IAM",
    signing_name: "iam",
    endpoint_prefix: "iam",
    api_version: "2010-05-08",
    target_prefix: None,
    xml_namespace: Some("https://iam.amazonaws.com/doc/2010-05-08/"),
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
        name: "AcceptDelegationRequest",
        input: &schema::AcceptDelegationRequestRequest,
        output: &schema::AcceptDelegationRequestResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
        ],
    },
    crate::Operation {
        name: "AcquireRole",
        input: &schema::AcquireRoleRequest,
        output: &schema::AcquireRoleResponse,
        result_wrapper: Some("AcquireRoleResult"),
        errors: &[
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::EntityAlreadyExistsException,
            &error::RoleModifiedException,
            &error::NameConflictException,
            &error::MalformedPolicyDocumentException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
            &error::NoSuchEntityException,
            &error::RoleTemplateDisabledException,
        ],
    },
    crate::Operation {
        name: "AddClientIDToOpenIDConnectProvider",
        input: &schema::AddClientIDToOpenIDConnectProviderRequest,
        output: &schema::AddClientIDToOpenIDConnectProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::InvalidInputException,
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "AddRoleToInstanceProfile",
        input: &schema::AddRoleToInstanceProfileRequest,
        output: &schema::AddRoleToInstanceProfileResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::EntityAlreadyExistsException,
            &error::LimitExceededException,
            &error::UnmodifiableEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "AddUserToGroup",
        input: &schema::AddUserToGroupRequest,
        output: &schema::AddUserToGroupResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "AssociateDelegationRequest",
        input: &schema::AssociateDelegationRequestRequest,
        output: &schema::AssociateDelegationRequestResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "AttachGroupPolicy",
        input: &schema::AttachGroupPolicyRequest,
        output: &schema::AttachGroupPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::PolicyNotAttachableException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "AttachRolePolicy",
        input: &schema::AttachRolePolicyRequest,
        output: &schema::AttachRolePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::UnmodifiableEntityException,
            &error::PolicyNotAttachableException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "AttachUserPolicy",
        input: &schema::AttachUserPolicyRequest,
        output: &schema::AttachUserPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::PolicyNotAttachableException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "ChangePassword",
        input: &schema::ChangePasswordRequest,
        output: &schema::ChangePasswordResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidUserTypeException,
            &error::LimitExceededException,
            &error::EntityTemporarilyUnmodifiableException,
            &error::PasswordPolicyViolationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateAccessKey",
        input: &schema::CreateAccessKeyRequest,
        output: &schema::CreateAccessKeyResponse,
        result_wrapper: Some("CreateAccessKeyResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateAccountAlias",
        input: &schema::CreateAccountAliasRequest,
        output: &schema::CreateAccountAliasResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::EntityAlreadyExistsException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateDelegationRequest",
        input: &schema::CreateDelegationRequestRequest,
        output: &schema::CreateDelegationRequestResponse,
        result_wrapper: Some("CreateDelegationRequestResult"),
        errors: &[
            &error::EntityAlreadyExistsException,
            &error::ServiceFailureException,
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::ConcurrentModificationException,
        ],
    },
    crate::Operation {
        name: "CreateGroup",
        input: &schema::CreateGroupRequest,
        output: &schema::CreateGroupResponse,
        result_wrapper: Some("CreateGroupResult"),
        errors: &[
            &error::LimitExceededException,
            &error::EntityAlreadyExistsException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateInstanceProfile",
        input: &schema::CreateInstanceProfileRequest,
        output: &schema::CreateInstanceProfileResponse,
        result_wrapper: Some("CreateInstanceProfileResult"),
        errors: &[
            &error::EntityAlreadyExistsException,
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateLoginProfile",
        input: &schema::CreateLoginProfileRequest,
        output: &schema::CreateLoginProfileResponse,
        result_wrapper: Some("CreateLoginProfileResult"),
        errors: &[
            &error::EntityAlreadyExistsException,
            &error::NoSuchEntityException,
            &error::PasswordPolicyViolationException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateOpenIDConnectProvider",
        input: &schema::CreateOpenIDConnectProviderRequest,
        output: &schema::CreateOpenIDConnectProviderResponse,
        result_wrapper: Some("CreateOpenIDConnectProviderResult"),
        errors: &[
            &error::InvalidInputException,
            &error::EntityAlreadyExistsException,
            &error::LimitExceededException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
            &error::OpenIdIdpCommunicationErrorException,
        ],
    },
    crate::Operation {
        name: "CreatePolicy",
        input: &schema::CreatePolicyRequest,
        output: &schema::CreatePolicyResponse,
        result_wrapper: Some("CreatePolicyResult"),
        errors: &[
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::EntityAlreadyExistsException,
            &error::MalformedPolicyDocumentException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreatePolicyVersion",
        input: &schema::CreatePolicyVersionRequest,
        output: &schema::CreatePolicyVersionResponse,
        result_wrapper: Some("CreatePolicyVersionResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::MalformedPolicyDocumentException,
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateRole",
        input: &schema::CreateRoleRequest,
        output: &schema::CreateRoleResponse,
        result_wrapper: Some("CreateRoleResult"),
        errors: &[
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::EntityAlreadyExistsException,
            &error::MalformedPolicyDocumentException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateSAMLProvider",
        input: &schema::CreateSAMLProviderRequest,
        output: &schema::CreateSAMLProviderResponse,
        result_wrapper: Some("CreateSAMLProviderResult"),
        errors: &[
            &error::InvalidInputException,
            &error::EntityAlreadyExistsException,
            &error::LimitExceededException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateServiceLinkedRole",
        input: &schema::CreateServiceLinkedRoleRequest,
        output: &schema::CreateServiceLinkedRoleResponse,
        result_wrapper: Some("CreateServiceLinkedRoleResult"),
        errors: &[
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateServiceSpecificCredential",
        input: &schema::CreateServiceSpecificCredentialRequest,
        output: &schema::CreateServiceSpecificCredentialResponse,
        result_wrapper: Some("CreateServiceSpecificCredentialResult"),
        errors: &[
            &error::LimitExceededException,
            &error::NoSuchEntityException,
            &error::ServiceNotSupportedException,
        ],
    },
    crate::Operation {
        name: "CreateUser",
        input: &schema::CreateUserRequest,
        output: &schema::CreateUserResponse,
        result_wrapper: Some("CreateUserResult"),
        errors: &[
            &error::LimitExceededException,
            &error::EntityAlreadyExistsException,
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "CreateVirtualMFADevice",
        input: &schema::CreateVirtualMFADeviceRequest,
        output: &schema::CreateVirtualMFADeviceResponse,
        result_wrapper: Some("CreateVirtualMFADeviceResult"),
        errors: &[
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::EntityAlreadyExistsException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeactivateMFADevice",
        input: &schema::DeactivateMFADeviceRequest,
        output: &schema::DeactivateMFADeviceResponse,
        result_wrapper: None,
        errors: &[
            &error::EntityTemporarilyUnmodifiableException,
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
        ],
    },
    crate::Operation {
        name: "DeleteAccessKey",
        input: &schema::DeleteAccessKeyRequest,
        output: &schema::DeleteAccessKeyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteAccountAlias",
        input: &schema::DeleteAccountAliasRequest,
        output: &schema::DeleteAccountAliasResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteAccountPasswordPolicy",
        input: &schema::DeleteAccountPasswordPolicyRequest,
        output: &schema::DeleteAccountPasswordPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteGroup",
        input: &schema::DeleteGroupRequest,
        output: &schema::DeleteGroupResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::DeleteConflictException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteGroupPolicy",
        input: &schema::DeleteGroupPolicyRequest,
        output: &schema::DeleteGroupPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteInstanceProfile",
        input: &schema::DeleteInstanceProfileRequest,
        output: &schema::DeleteInstanceProfileResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::DeleteConflictException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteLoginProfile",
        input: &schema::DeleteLoginProfileRequest,
        output: &schema::DeleteLoginProfileResponse,
        result_wrapper: None,
        errors: &[
            &error::EntityTemporarilyUnmodifiableException,
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteOpenIDConnectProvider",
        input: &schema::DeleteOpenIDConnectProviderRequest,
        output: &schema::DeleteOpenIDConnectProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInputException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeletePolicy",
        input: &schema::DeletePolicyRequest,
        output: &schema::DeletePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::DeleteConflictException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeletePolicyVersion",
        input: &schema::DeletePolicyVersionRequest,
        output: &schema::DeletePolicyVersionResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::DeleteConflictException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteRole",
        input: &schema::DeleteRoleRequest,
        output: &schema::DeleteRoleResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::DeleteConflictException,
            &error::LimitExceededException,
            &error::UnmodifiableEntityException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteRolePermissionsBoundary",
        input: &schema::DeleteRolePermissionsBoundaryRequest,
        output: &schema::DeleteRolePermissionsBoundaryResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::UnmodifiableEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteRolePolicy",
        input: &schema::DeleteRolePolicyRequest,
        output: &schema::DeleteRolePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::UnmodifiableEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteSAMLProvider",
        input: &schema::DeleteSAMLProviderRequest,
        output: &schema::DeleteSAMLProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteSSHPublicKey",
        input: &schema::DeleteSSHPublicKeyRequest,
        output: &schema::DeleteSSHPublicKeyResponse,
        result_wrapper: None,
        errors: &[&error::NoSuchEntityException],
    },
    crate::Operation {
        name: "DeleteServerCertificate",
        input: &schema::DeleteServerCertificateRequest,
        output: &schema::DeleteServerCertificateResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::DeleteConflictException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteServiceLinkedRole",
        input: &schema::DeleteServiceLinkedRoleRequest,
        output: &schema::DeleteServiceLinkedRoleResponse,
        result_wrapper: Some("DeleteServiceLinkedRoleResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteServiceSpecificCredential",
        input: &schema::DeleteServiceSpecificCredentialRequest,
        output: &schema::DeleteServiceSpecificCredentialResponse,
        result_wrapper: None,
        errors: &[&error::NoSuchEntityException],
    },
    crate::Operation {
        name: "DeleteSigningCertificate",
        input: &schema::DeleteSigningCertificateRequest,
        output: &schema::DeleteSigningCertificateResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteUser",
        input: &schema::DeleteUserRequest,
        output: &schema::DeleteUserResponse,
        result_wrapper: None,
        errors: &[
            &error::LimitExceededException,
            &error::NoSuchEntityException,
            &error::DeleteConflictException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteUserPermissionsBoundary",
        input: &schema::DeleteUserPermissionsBoundaryRequest,
        output: &schema::DeleteUserPermissionsBoundaryResponse,
        result_wrapper: None,
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "DeleteUserPolicy",
        input: &schema::DeleteUserPolicyRequest,
        output: &schema::DeleteUserPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DeleteVirtualMFADevice",
        input: &schema::DeleteVirtualMFADeviceRequest,
        output: &schema::DeleteVirtualMFADeviceResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::DeleteConflictException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
        ],
    },
    crate::Operation {
        name: "DetachGroupPolicy",
        input: &schema::DetachGroupPolicyRequest,
        output: &schema::DetachGroupPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DetachRolePolicy",
        input: &schema::DetachRolePolicyRequest,
        output: &schema::DetachRolePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::UnmodifiableEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DetachUserPolicy",
        input: &schema::DetachUserPolicyRequest,
        output: &schema::DetachUserPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "DisableOrganizationsRootCredentialsManagement",
        input: &schema::DisableOrganizationsRootCredentialsManagementRequest,
        output: &schema::DisableOrganizationsRootCredentialsManagementResponse,
        result_wrapper: Some("DisableOrganizationsRootCredentialsManagementResult"),
        errors: &[
            &error::ServiceAccessNotEnabledException,
            &error::AccountNotManagementOrDelegatedAdministratorException,
            &error::OrganizationNotFoundException,
            &error::OrganizationNotInAllFeaturesModeException,
        ],
    },
    crate::Operation {
        name: "DisableOrganizationsRootSessions",
        input: &schema::DisableOrganizationsRootSessionsRequest,
        output: &schema::DisableOrganizationsRootSessionsResponse,
        result_wrapper: Some("DisableOrganizationsRootSessionsResult"),
        errors: &[
            &error::ServiceAccessNotEnabledException,
            &error::AccountNotManagementOrDelegatedAdministratorException,
            &error::OrganizationNotFoundException,
            &error::OrganizationNotInAllFeaturesModeException,
        ],
    },
    crate::Operation {
        name: "DisableOutboundWebIdentityFederation",
        input: &schema::DisableOutboundWebIdentityFederationRequest,
        output: &schema::DisableOutboundWebIdentityFederationResponse,
        result_wrapper: None,
        errors: &[&error::FeatureDisabledException],
    },
    crate::Operation {
        name: "EnableMFADevice",
        input: &schema::EnableMFADeviceRequest,
        output: &schema::EnableMFADeviceResponse,
        result_wrapper: None,
        errors: &[
            &error::EntityAlreadyExistsException,
            &error::EntityTemporarilyUnmodifiableException,
            &error::InvalidAuthenticationCodeException,
            &error::LimitExceededException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
        ],
    },
    crate::Operation {
        name: "EnableOrganizationsRootCredentialsManagement",
        input: &schema::EnableOrganizationsRootCredentialsManagementRequest,
        output: &schema::EnableOrganizationsRootCredentialsManagementResponse,
        result_wrapper: Some("EnableOrganizationsRootCredentialsManagementResult"),
        errors: &[
            &error::ServiceAccessNotEnabledException,
            &error::AccountNotManagementOrDelegatedAdministratorException,
            &error::OrganizationNotFoundException,
            &error::OrganizationNotInAllFeaturesModeException,
            &error::CallerIsNotManagementAccountException,
        ],
    },
    crate::Operation {
        name: "EnableOrganizationsRootSessions",
        input: &schema::EnableOrganizationsRootSessionsRequest,
        output: &schema::EnableOrganizationsRootSessionsResponse,
        result_wrapper: Some("EnableOrganizationsRootSessionsResult"),
        errors: &[
            &error::ServiceAccessNotEnabledException,
            &error::AccountNotManagementOrDelegatedAdministratorException,
            &error::OrganizationNotFoundException,
            &error::OrganizationNotInAllFeaturesModeException,
            &error::CallerIsNotManagementAccountException,
        ],
    },
    crate::Operation {
        name: "EnableOutboundWebIdentityFederation",
        input: &schema::EnableOutboundWebIdentityFederationRequest,
        output: &schema::EnableOutboundWebIdentityFederationResponse,
        result_wrapper: Some("EnableOutboundWebIdentityFederationResult"),
        errors: &[&error::FeatureEnabledException],
    },
    crate::Operation {
        name: "GenerateCredentialReport",
        input: &schema::GenerateCredentialReportRequest,
        output: &schema::GenerateCredentialReportResponse,
        result_wrapper: Some("GenerateCredentialReportResult"),
        errors: &[&error::LimitExceededException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GenerateOrganizationsAccessReport",
        input: &schema::GenerateOrganizationsAccessReportRequest,
        output: &schema::GenerateOrganizationsAccessReportResponse,
        result_wrapper: Some("GenerateOrganizationsAccessReportResult"),
        errors: &[&error::ReportGenerationLimitExceededException],
    },
    crate::Operation {
        name: "GenerateServiceLastAccessedDetails",
        input: &schema::GenerateServiceLastAccessedDetailsRequest,
        output: &schema::GenerateServiceLastAccessedDetailsResponse,
        result_wrapper: Some("GenerateServiceLastAccessedDetailsResult"),
        errors: &[&error::NoSuchEntityException, &error::InvalidInputException],
    },
    crate::Operation {
        name: "GetAccessKeyLastUsed",
        input: &schema::GetAccessKeyLastUsedRequest,
        output: &schema::GetAccessKeyLastUsedResponse,
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
        errors: &[],
    },
    crate::Operation {
        name: "GetAccountAuthorizationDetails",
        input: &schema::GetAccountAuthorizationDetailsRequest,
        output: &schema::GetAccountAuthorizationDetailsResponse,
        result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetAccountPasswordPolicy",
        input: &schema::GetAccountPasswordPolicyRequest,
        output: &schema::GetAccountPasswordPolicyResponse,
        result_wrapper: Some("GetAccountPasswordPolicyResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetAccountProperties",
        input: &schema::GetAccountPropertiesRequest,
        output: &schema::GetAccountPropertiesResponse,
        result_wrapper: Some("GetAccountPropertiesResult"),
        errors: &[&error::InvalidInputException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetAccountSummary",
        input: &schema::GetAccountSummaryRequest,
        output: &schema::GetAccountSummaryResponse,
        result_wrapper: Some("GetAccountSummaryResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetContextKeysForCustomPolicy",
        input: &schema::GetContextKeysForCustomPolicyRequest,
        output: &schema::GetContextKeysForPolicyResponse,
        result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
        errors: &[&error::InvalidInputException],
    },
    crate::Operation {
        name: "GetContextKeysForPrincipalPolicy",
        input: &schema::GetContextKeysForPrincipalPolicyRequest,
        output: &schema::GetContextKeysForPolicyResponse,
        result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
        errors: &[&error::NoSuchEntityException, &error::InvalidInputException],
    },
    crate::Operation {
        name: "GetCredentialReport",
        input: &schema::GetCredentialReportRequest,
        output: &schema::GetCredentialReportResponse,
        result_wrapper: Some("GetCredentialReportResult"),
        errors: &[
            &error::CredentialReportNotPresentException,
            &error::CredentialReportExpiredException,
            &error::CredentialReportNotReadyException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "GetDelegationRequest",
        input: &schema::GetDelegationRequestRequest,
        output: &schema::GetDelegationRequestResponse,
        result_wrapper: Some("GetDelegationRequestResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetGroup",
        input: &schema::GetGroupRequest,
        output: &schema::GetGroupResponse,
        result_wrapper: Some("GetGroupResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetGroupPolicy",
        input: &schema::GetGroupPolicyRequest,
        output: &schema::GetGroupPolicyResponse,
        result_wrapper: Some("GetGroupPolicyResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetHumanReadableSummary",
        input: &schema::GetHumanReadableSummaryRequest,
        output: &schema::GetHumanReadableSummaryResponse,
        result_wrapper: Some("GetHumanReadableSummaryResult"),
        errors: &[
            &error::InvalidInputException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "GetInstanceProfile",
        input: &schema::GetInstanceProfileRequest,
        output: &schema::GetInstanceProfileResponse,
        result_wrapper: Some("GetInstanceProfileResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetLoginProfile",
        input: &schema::GetLoginProfileRequest,
        output: &schema::GetLoginProfileResponse,
        result_wrapper: Some("GetLoginProfileResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetMFADevice",
        input: &schema::GetMFADeviceRequest,
        output: &schema::GetMFADeviceResponse,
        result_wrapper: Some("GetMFADeviceResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetOpenIDConnectProvider",
        input: &schema::GetOpenIDConnectProviderRequest,
        output: &schema::GetOpenIDConnectProviderResponse,
        result_wrapper: Some("GetOpenIDConnectProviderResult"),
        errors: &[
            &error::InvalidInputException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "GetOrganizationsAccessReport",
        input: &schema::GetOrganizationsAccessReportRequest,
        output: &schema::GetOrganizationsAccessReportResponse,
        result_wrapper: Some("GetOrganizationsAccessReportResult"),
        errors: &[&error::NoSuchEntityException],
    },
    crate::Operation {
        name: "GetOutboundWebIdentityFederationInfo",
        input: &schema::GetOutboundWebIdentityFederationInfoRequest,
        output: &schema::GetOutboundWebIdentityFederationInfoResponse,
        result_wrapper: Some("GetOutboundWebIdentityFederationInfoResult"),
        errors: &[&error::FeatureDisabledException],
    },
    crate::Operation {
        name: "GetPolicy",
        input: &schema::GetPolicyRequest,
        output: &schema::GetPolicyResponse,
        result_wrapper: Some("GetPolicyResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "GetPolicyVersion",
        input: &schema::GetPolicyVersionRequest,
        output: &schema::GetPolicyVersionResponse,
        result_wrapper: Some("GetPolicyVersionResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "GetRole",
        input: &schema::GetRoleRequest,
        output: &schema::GetRoleResponse,
        result_wrapper: Some("GetRoleResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetRolePolicy",
        input: &schema::GetRolePolicyRequest,
        output: &schema::GetRolePolicyResponse,
        result_wrapper: Some("GetRolePolicyResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetRoleTemplateVersion",
        input: &schema::GetRoleTemplateVersionRequest,
        output: &schema::GetRoleTemplateVersionResponse,
        result_wrapper: Some("GetRoleTemplateVersionResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "GetSAMLProvider",
        input: &schema::GetSAMLProviderRequest,
        output: &schema::GetSAMLProviderResponse,
        result_wrapper: Some("GetSAMLProviderResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "GetSSHPublicKey",
        input: &schema::GetSSHPublicKeyRequest,
        output: &schema::GetSSHPublicKeyResponse,
        result_wrapper: Some("GetSSHPublicKeyResult"),
        errors: &[&error::NoSuchEntityException, &error::UnrecognizedPublicKeyEncodingException],
    },
    crate::Operation {
        name: "GetServerCertificate",
        input: &schema::GetServerCertificateRequest,
        output: &schema::GetServerCertificateResponse,
        result_wrapper: Some("GetServerCertificateResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetServiceLastAccessedDetails",
        input: &schema::GetServiceLastAccessedDetailsRequest,
        output: &schema::GetServiceLastAccessedDetailsResponse,
        result_wrapper: Some("GetServiceLastAccessedDetailsResult"),
        errors: &[&error::NoSuchEntityException, &error::InvalidInputException],
    },
    crate::Operation {
        name: "GetServiceLastAccessedDetailsWithEntities",
        input: &schema::GetServiceLastAccessedDetailsWithEntitiesRequest,
        output: &schema::GetServiceLastAccessedDetailsWithEntitiesResponse,
        result_wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"),
        errors: &[&error::NoSuchEntityException, &error::InvalidInputException],
    },
    crate::Operation {
        name: "GetServiceLinkedRoleDeletionStatus",
        input: &schema::GetServiceLinkedRoleDeletionStatusRequest,
        output: &schema::GetServiceLinkedRoleDeletionStatusResponse,
        result_wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "GetUser",
        input: &schema::GetUserRequest,
        output: &schema::GetUserResponse,
        result_wrapper: Some("GetUserResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "GetUserPolicy",
        input: &schema::GetUserPolicyRequest,
        output: &schema::GetUserPolicyResponse,
        result_wrapper: Some("GetUserPolicyResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListAccessKeys",
        input: &schema::ListAccessKeysRequest,
        output: &schema::ListAccessKeysResponse,
        result_wrapper: Some("ListAccessKeysResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListAccountAliases",
        input: &schema::ListAccountAliasesRequest,
        output: &schema::ListAccountAliasesResponse,
        result_wrapper: Some("ListAccountAliasesResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListAttachedGroupPolicies",
        input: &schema::ListAttachedGroupPoliciesRequest,
        output: &schema::ListAttachedGroupPoliciesResponse,
        result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "ListAttachedRolePolicies",
        input: &schema::ListAttachedRolePoliciesRequest,
        output: &schema::ListAttachedRolePoliciesResponse,
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "ListAttachedUserPolicies",
        input: &schema::ListAttachedUserPoliciesRequest,
        output: &schema::ListAttachedUserPoliciesResponse,
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "ListDelegationRequests",
        input: &schema::ListDelegationRequestsRequest,
        output: &schema::ListDelegationRequestsResponse,
        result_wrapper: Some("ListDelegationRequestsResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "ListEntitiesForPolicy",
        input: &schema::ListEntitiesForPolicyRequest,
        output: &schema::ListEntitiesForPolicyResponse,
        result_wrapper: Some("ListEntitiesForPolicyResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "ListGroupPolicies",
        input: &schema::ListGroupPoliciesRequest,
        output: &schema::ListGroupPoliciesResponse,
        result_wrapper: Some("ListGroupPoliciesResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListGroups",
        input: &schema::ListGroupsRequest,
        output: &schema::ListGroupsResponse,
        result_wrapper: Some("ListGroupsResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListGroupsForUser",
        input: &schema::ListGroupsForUserRequest,
        output: &schema::ListGroupsForUserResponse,
        result_wrapper: Some("ListGroupsForUserResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListInstanceProfileTags",
        input: &schema::ListInstanceProfileTagsRequest,
        output: &schema::ListInstanceProfileTagsResponse,
        result_wrapper: Some("ListInstanceProfileTagsResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListInstanceProfiles",
        input: &schema::ListInstanceProfilesRequest,
        output: &schema::ListInstanceProfilesResponse,
        result_wrapper: Some("ListInstanceProfilesResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListInstanceProfilesForRole",
        input: &schema::ListInstanceProfilesForRoleRequest,
        output: &schema::ListInstanceProfilesForRoleResponse,
        result_wrapper: Some("ListInstanceProfilesForRoleResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListMFADeviceTags",
        input: &schema::ListMFADeviceTagsRequest,
        output: &schema::ListMFADeviceTagsResponse,
        result_wrapper: Some("ListMFADeviceTagsResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "ListMFADevices",
        input: &schema::ListMFADevicesRequest,
        output: &schema::ListMFADevicesResponse,
        result_wrapper: Some("ListMFADevicesResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListOpenIDConnectProviderTags",
        input: &schema::ListOpenIDConnectProviderTagsRequest,
        output: &schema::ListOpenIDConnectProviderTagsResponse,
        result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "ListOpenIDConnectProviders",
        input: &schema::ListOpenIDConnectProvidersRequest,
        output: &schema::ListOpenIDConnectProvidersResponse,
        result_wrapper: Some("ListOpenIDConnectProvidersResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListOrganizationsFeatures",
        input: &schema::ListOrganizationsFeaturesRequest,
        output: &schema::ListOrganizationsFeaturesResponse,
        result_wrapper: Some("ListOrganizationsFeaturesResult"),
        errors: &[
            &error::ServiceAccessNotEnabledException,
            &error::AccountNotManagementOrDelegatedAdministratorException,
            &error::OrganizationNotFoundException,
            &error::OrganizationNotInAllFeaturesModeException,
        ],
    },
    crate::Operation {
        name: "ListPolicies",
        input: &schema::ListPoliciesRequest,
        output: &schema::ListPoliciesResponse,
        result_wrapper: Some("ListPoliciesResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListPoliciesGrantingServiceAccess",
        input: &schema::ListPoliciesGrantingServiceAccessRequest,
        output: &schema::ListPoliciesGrantingServiceAccessResponse,
        result_wrapper: Some("ListPoliciesGrantingServiceAccessResult"),
        errors: &[&error::NoSuchEntityException, &error::InvalidInputException],
    },
    crate::Operation {
        name: "ListPolicyTags",
        input: &schema::ListPolicyTagsRequest,
        output: &schema::ListPolicyTagsResponse,
        result_wrapper: Some("ListPolicyTagsResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "ListPolicyVersions",
        input: &schema::ListPolicyVersionsRequest,
        output: &schema::ListPolicyVersionsResponse,
        result_wrapper: Some("ListPolicyVersionsResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "ListRolePolicies",
        input: &schema::ListRolePoliciesRequest,
        output: &schema::ListRolePoliciesResponse,
        result_wrapper: Some("ListRolePoliciesResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListRoleTags",
        input: &schema::ListRoleTagsRequest,
        output: &schema::ListRoleTagsResponse,
        result_wrapper: Some("ListRoleTagsResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListRoles",
        input: &schema::ListRolesRequest,
        output: &schema::ListRolesResponse,
        result_wrapper: Some("ListRolesResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListSAMLProviderTags",
        input: &schema::ListSAMLProviderTagsRequest,
        output: &schema::ListSAMLProviderTagsResponse,
        result_wrapper: Some("ListSAMLProviderTagsResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "ListSAMLProviders",
        input: &schema::ListSAMLProvidersRequest,
        output: &schema::ListSAMLProvidersResponse,
        result_wrapper: Some("ListSAMLProvidersResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListSSHPublicKeys",
        input: &schema::ListSSHPublicKeysRequest,
        output: &schema::ListSSHPublicKeysResponse,
        result_wrapper: Some("ListSSHPublicKeysResult"),
        errors: &[&error::NoSuchEntityException],
    },
    crate::Operation {
        name: "ListServerCertificateTags",
        input: &schema::ListServerCertificateTagsRequest,
        output: &schema::ListServerCertificateTagsResponse,
        result_wrapper: Some("ListServerCertificateTagsResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListServerCertificates",
        input: &schema::ListServerCertificatesRequest,
        output: &schema::ListServerCertificatesResponse,
        result_wrapper: Some("ListServerCertificatesResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListServiceSpecificCredentials",
        input: &schema::ListServiceSpecificCredentialsRequest,
        output: &schema::ListServiceSpecificCredentialsResponse,
        result_wrapper: Some("ListServiceSpecificCredentialsResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceNotSupportedException],
    },
    crate::Operation {
        name: "ListSigningCertificates",
        input: &schema::ListSigningCertificatesRequest,
        output: &schema::ListSigningCertificatesResponse,
        result_wrapper: Some("ListSigningCertificatesResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListUserPolicies",
        input: &schema::ListUserPoliciesRequest,
        output: &schema::ListUserPoliciesResponse,
        result_wrapper: Some("ListUserPoliciesResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListUserTags",
        input: &schema::ListUserTagsRequest,
        output: &schema::ListUserTagsResponse,
        result_wrapper: Some("ListUserTagsResult"),
        errors: &[&error::NoSuchEntityException, &error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListUsers",
        input: &schema::ListUsersRequest,
        output: &schema::ListUsersResponse,
        result_wrapper: Some("ListUsersResult"),
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "ListVirtualMFADevices",
        input: &schema::ListVirtualMFADevicesRequest,
        output: &schema::ListVirtualMFADevicesResponse,
        result_wrapper: Some("ListVirtualMFADevicesResult"),
        errors: &[],
    },
    crate::Operation {
        name: "PutAccountProperties",
        input: &schema::PutAccountPropertiesRequest,
        output: &schema::PutAccountPropertiesResponse,
        result_wrapper: Some("PutAccountPropertiesResult"),
        errors: &[
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "PutGroupPolicy",
        input: &schema::PutGroupPolicyRequest,
        output: &schema::PutGroupPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::LimitExceededException,
            &error::MalformedPolicyDocumentException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "PutRolePermissionsBoundary",
        input: &schema::PutRolePermissionsBoundaryRequest,
        output: &schema::PutRolePermissionsBoundaryResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::UnmodifiableEntityException,
            &error::PolicyNotAttachableException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "PutRolePolicy",
        input: &schema::PutRolePolicyRequest,
        output: &schema::PutRolePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::LimitExceededException,
            &error::MalformedPolicyDocumentException,
            &error::NoSuchEntityException,
            &error::UnmodifiableEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "PutUserPermissionsBoundary",
        input: &schema::PutUserPermissionsBoundaryRequest,
        output: &schema::PutUserPermissionsBoundaryResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::PolicyNotAttachableException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "PutUserPolicy",
        input: &schema::PutUserPolicyRequest,
        output: &schema::PutUserPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::LimitExceededException,
            &error::MalformedPolicyDocumentException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "RejectDelegationRequest",
        input: &schema::RejectDelegationRequestRequest,
        output: &schema::RejectDelegationRequestResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "RemoveClientIDFromOpenIDConnectProvider",
        input: &schema::RemoveClientIDFromOpenIDConnectProviderRequest,
        output: &schema::RemoveClientIDFromOpenIDConnectProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::InvalidInputException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "RemoveRoleFromInstanceProfile",
        input: &schema::RemoveRoleFromInstanceProfileRequest,
        output: &schema::RemoveRoleFromInstanceProfileResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::UnmodifiableEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "RemoveUserFromGroup",
        input: &schema::RemoveUserFromGroupRequest,
        output: &schema::RemoveUserFromGroupResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "ResetServiceSpecificCredential",
        input: &schema::ResetServiceSpecificCredentialRequest,
        output: &schema::ResetServiceSpecificCredentialResponse,
        result_wrapper: Some("ResetServiceSpecificCredentialResult"),
        errors: &[&error::NoSuchEntityException],
    },
    crate::Operation {
        name: "ResyncMFADevice",
        input: &schema::ResyncMFADeviceRequest,
        output: &schema::ResyncMFADeviceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidAuthenticationCodeException,
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
        ],
    },
    crate::Operation {
        name: "SendDelegationToken",
        input: &schema::SendDelegationTokenRequest,
        output: &schema::SendDelegationTokenResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "SetDefaultPolicyVersion",
        input: &schema::SetDefaultPolicyVersionRequest,
        output: &schema::SetDefaultPolicyVersionResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "SetSecurityTokenServicePreferences",
        input: &schema::SetSecurityTokenServicePreferencesRequest,
        output: &schema::SetSecurityTokenServicePreferencesResponse,
        result_wrapper: None,
        errors: &[&error::ServiceFailureException],
    },
    crate::Operation {
        name: "SimulateCustomPolicy",
        input: &schema::SimulateCustomPolicyRequest,
        output: &schema::SimulatePolicyResponse,
        result_wrapper: Some("SimulateCustomPolicyResult"),
        errors: &[&error::InvalidInputException, &error::PolicyEvaluationException],
    },
    crate::Operation {
        name: "SimulatePrincipalPolicy",
        input: &schema::SimulatePrincipalPolicyRequest,
        output: &schema::SimulatePolicyResponse,
        result_wrapper: Some("SimulatePrincipalPolicyResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::PolicyEvaluationException,
        ],
    },
    crate::Operation {
        name: "TagInstanceProfile",
        input: &schema::TagInstanceProfileRequest,
        output: &schema::TagInstanceProfileResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "TagMFADevice",
        input: &schema::TagMFADeviceRequest,
        output: &schema::TagMFADeviceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInputException,
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "TagOpenIDConnectProvider",
        input: &schema::TagOpenIDConnectProviderRequest,
        output: &schema::TagOpenIDConnectProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "TagPolicy",
        input: &schema::TagPolicyRequest,
        output: &schema::TagPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "TagRole",
        input: &schema::TagRoleRequest,
        output: &schema::TagRoleResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "TagSAMLProvider",
        input: &schema::TagSAMLProviderRequest,
        output: &schema::TagSAMLProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "TagServerCertificate",
        input: &schema::TagServerCertificateRequest,
        output: &schema::TagServerCertificateResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "TagUser",
        input: &schema::TagUserRequest,
        output: &schema::TagUserResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UntagInstanceProfile",
        input: &schema::UntagInstanceProfileRequest,
        output: &schema::UntagInstanceProfileResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UntagMFADevice",
        input: &schema::UntagMFADeviceRequest,
        output: &schema::UntagMFADeviceResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UntagOpenIDConnectProvider",
        input: &schema::UntagOpenIDConnectProviderRequest,
        output: &schema::UntagOpenIDConnectProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UntagPolicy",
        input: &schema::UntagPolicyRequest,
        output: &schema::UntagPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UntagRole",
        input: &schema::UntagRoleRequest,
        output: &schema::UntagRoleResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UntagSAMLProvider",
        input: &schema::UntagSAMLProviderRequest,
        output: &schema::UntagSAMLProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UntagServerCertificate",
        input: &schema::UntagServerCertificateRequest,
        output: &schema::UntagServerCertificateResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UntagUser",
        input: &schema::UntagUserRequest,
        output: &schema::UntagUserResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UpdateAccessKey",
        input: &schema::UpdateAccessKeyRequest,
        output: &schema::UpdateAccessKeyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "UpdateAccountPasswordPolicy",
        input: &schema::UpdateAccountPasswordPolicyRequest,
        output: &schema::UpdateAccountPasswordPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::MalformedPolicyDocumentException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UpdateAssumeRolePolicy",
        input: &schema::UpdateAssumeRolePolicyRequest,
        output: &schema::UpdateAssumeRolePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::MalformedPolicyDocumentException,
            &error::LimitExceededException,
            &error::UnmodifiableEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UpdateDelegationRequest",
        input: &schema::UpdateDelegationRequestRequest,
        output: &schema::UpdateDelegationRequestResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "UpdateGroup",
        input: &schema::UpdateGroupRequest,
        output: &schema::UpdateGroupResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::EntityAlreadyExistsException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UpdateLoginProfile",
        input: &schema::UpdateLoginProfileRequest,
        output: &schema::UpdateLoginProfileResponse,
        result_wrapper: None,
        errors: &[
            &error::EntityTemporarilyUnmodifiableException,
            &error::NoSuchEntityException,
            &error::PasswordPolicyViolationException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UpdateOpenIDConnectProviderThumbprint",
        input: &schema::UpdateOpenIDConnectProviderThumbprintRequest,
        output: &schema::UpdateOpenIDConnectProviderThumbprintResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::InvalidInputException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UpdateRole",
        input: &schema::UpdateRoleRequest,
        output: &schema::UpdateRoleResponse,
        result_wrapper: Some("UpdateRoleResult"),
        errors: &[
            &error::UnmodifiableEntityException,
            &error::NoSuchEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UpdateRoleDescription",
        input: &schema::UpdateRoleDescriptionRequest,
        output: &schema::UpdateRoleDescriptionResponse,
        result_wrapper: Some("UpdateRoleDescriptionResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::UnmodifiableEntityException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UpdateSAMLProvider",
        input: &schema::UpdateSAMLProviderRequest,
        output: &schema::UpdateSAMLProviderResponse,
        result_wrapper: Some("UpdateSAMLProviderResult"),
        errors: &[
            &error::NoSuchEntityException,
            &error::InvalidInputException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
            &error::ConcurrentModificationException,
        ],
    },
    crate::Operation {
        name: "UpdateSSHPublicKey",
        input: &schema::UpdateSSHPublicKeyRequest,
        output: &schema::UpdateSSHPublicKeyResponse,
        result_wrapper: None,
        errors: &[&error::NoSuchEntityException, &error::InvalidInputException],
    },
    crate::Operation {
        name: "UpdateServerCertificate",
        input: &schema::UpdateServerCertificateRequest,
        output: &schema::UpdateServerCertificateResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::EntityAlreadyExistsException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UpdateServiceSpecificCredential",
        input: &schema::UpdateServiceSpecificCredentialRequest,
        output: &schema::UpdateServiceSpecificCredentialResponse,
        result_wrapper: None,
        errors: &[&error::NoSuchEntityException],
    },
    crate::Operation {
        name: "UpdateSigningCertificate",
        input: &schema::UpdateSigningCertificateRequest,
        output: &schema::UpdateSigningCertificateResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::ServiceFailureException,
            &error::InvalidInputException,
        ],
    },
    crate::Operation {
        name: "UpdateUser",
        input: &schema::UpdateUserRequest,
        output: &schema::UpdateUserResponse,
        result_wrapper: None,
        errors: &[
            &error::NoSuchEntityException,
            &error::LimitExceededException,
            &error::EntityAlreadyExistsException,
            &error::EntityTemporarilyUnmodifiableException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UploadSSHPublicKey",
        input: &schema::UploadSSHPublicKeyRequest,
        output: &schema::UploadSSHPublicKeyResponse,
        result_wrapper: Some("UploadSSHPublicKeyResult"),
        errors: &[
            &error::LimitExceededException,
            &error::NoSuchEntityException,
            &error::InvalidPublicKeyException,
            &error::DuplicateSSHPublicKeyException,
            &error::UnrecognizedPublicKeyEncodingException,
        ],
    },
    crate::Operation {
        name: "UploadServerCertificate",
        input: &schema::UploadServerCertificateRequest,
        output: &schema::UploadServerCertificateResponse,
        result_wrapper: Some("UploadServerCertificateResult"),
        errors: &[
            &error::LimitExceededException,
            &error::InvalidInputException,
            &error::EntityAlreadyExistsException,
            &error::MalformedCertificateException,
            &error::KeyPairMismatchException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
    crate::Operation {
        name: "UploadSigningCertificate",
        input: &schema::UploadSigningCertificateRequest,
        output: &schema::UploadSigningCertificateResponse,
        result_wrapper: Some("UploadSigningCertificateResult"),
        errors: &[
            &error::LimitExceededException,
            &error::EntityAlreadyExistsException,
            &error::MalformedCertificateException,
            &error::InvalidCertificateException,
            &error::DuplicateCertificateException,
            &error::NoSuchEntityException,
            &error::ConcurrentModificationException,
            &error::ServiceFailureException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct AcceptDelegationRequest;
    impl crate::Op for AcceptDelegationRequest {
        type Input = super::AcceptDelegationRequestRequest;
        type Output = super::AcceptDelegationRequestResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct AcquireRole;
    impl crate::Op for AcquireRole {
        type Input = super::AcquireRoleRequest;
        type Output = super::AcquireRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct AddClientIDToOpenIDConnectProvider;
    impl crate::Op for AddClientIDToOpenIDConnectProvider {
        type Input = super::AddClientIDToOpenIDConnectProviderRequest;
        type Output = super::AddClientIDToOpenIDConnectProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct AddRoleToInstanceProfile;
    impl crate::Op for AddRoleToInstanceProfile {
        type Input = super::AddRoleToInstanceProfileRequest;
        type Output = super::AddRoleToInstanceProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct AddUserToGroup;
    impl crate::Op for AddUserToGroup {
        type Input = super::AddUserToGroupRequest;
        type Output = super::AddUserToGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct AssociateDelegationRequest;
    impl crate::Op for AssociateDelegationRequest {
        type Input = super::AssociateDelegationRequestRequest;
        type Output = super::AssociateDelegationRequestResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct AttachGroupPolicy;
    impl crate::Op for AttachGroupPolicy {
        type Input = super::AttachGroupPolicyRequest;
        type Output = super::AttachGroupPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct AttachRolePolicy;
    impl crate::Op for AttachRolePolicy {
        type Input = super::AttachRolePolicyRequest;
        type Output = super::AttachRolePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct AttachUserPolicy;
    impl crate::Op for AttachUserPolicy {
        type Input = super::AttachUserPolicyRequest;
        type Output = super::AttachUserPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct ChangePassword;
    impl crate::Op for ChangePassword {
        type Input = super::ChangePasswordRequest;
        type Output = super::ChangePasswordResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct CreateAccessKey;
    impl crate::Op for CreateAccessKey {
        type Input = super::CreateAccessKeyRequest;
        type Output = super::CreateAccessKeyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct CreateAccountAlias;
    impl crate::Op for CreateAccountAlias {
        type Input = super::CreateAccountAliasRequest;
        type Output = super::CreateAccountAliasResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct CreateDelegationRequest;
    impl crate::Op for CreateDelegationRequest {
        type Input = super::CreateDelegationRequestRequest;
        type Output = super::CreateDelegationRequestResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct CreateGroup;
    impl crate::Op for CreateGroup {
        type Input = super::CreateGroupRequest;
        type Output = super::CreateGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct CreateInstanceProfile;
    impl crate::Op for CreateInstanceProfile {
        type Input = super::CreateInstanceProfileRequest;
        type Output = super::CreateInstanceProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct CreateLoginProfile;
    impl crate::Op for CreateLoginProfile {
        type Input = super::CreateLoginProfileRequest;
        type Output = super::CreateLoginProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct CreateOpenIDConnectProvider;
    impl crate::Op for CreateOpenIDConnectProvider {
        type Input = super::CreateOpenIDConnectProviderRequest;
        type Output = super::CreateOpenIDConnectProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct CreatePolicy;
    impl crate::Op for CreatePolicy {
        type Input = super::CreatePolicyRequest;
        type Output = super::CreatePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct CreatePolicyVersion;
    impl crate::Op for CreatePolicyVersion {
        type Input = super::CreatePolicyVersionRequest;
        type Output = super::CreatePolicyVersionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct CreateRole;
    impl crate::Op for CreateRole {
        type Input = super::CreateRoleRequest;
        type Output = super::CreateRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct CreateSAMLProvider;
    impl crate::Op for CreateSAMLProvider {
        type Input = super::CreateSAMLProviderRequest;
        type Output = super::CreateSAMLProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct CreateServiceLinkedRole;
    impl crate::Op for CreateServiceLinkedRole {
        type Input = super::CreateServiceLinkedRoleRequest;
        type Output = super::CreateServiceLinkedRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct CreateServiceSpecificCredential;
    impl crate::Op for CreateServiceSpecificCredential {
        type Input = super::CreateServiceSpecificCredentialRequest;
        type Output = super::CreateServiceSpecificCredentialResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct CreateUser;
    impl crate::Op for CreateUser {
        type Input = super::CreateUserRequest;
        type Output = super::CreateUserResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct CreateVirtualMFADevice;
    impl crate::Op for CreateVirtualMFADevice {
        type Input = super::CreateVirtualMFADeviceRequest;
        type Output = super::CreateVirtualMFADeviceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct DeactivateMFADevice;
    impl crate::Op for DeactivateMFADevice {
        type Input = super::DeactivateMFADeviceRequest;
        type Output = super::DeactivateMFADeviceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }

    pub struct DeleteAccessKey;
    impl crate::Op for DeleteAccessKey {
        type Input = super::DeleteAccessKeyRequest;
        type Output = super::DeleteAccessKeyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[26];
    }

    pub struct DeleteAccountAlias;
    impl crate::Op for DeleteAccountAlias {
        type Input = super::DeleteAccountAliasRequest;
        type Output = super::DeleteAccountAliasResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[27];
    }

    pub struct DeleteAccountPasswordPolicy;
    impl crate::Op for DeleteAccountPasswordPolicy {
        type Input = super::DeleteAccountPasswordPolicyRequest;
        type Output = super::DeleteAccountPasswordPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[28];
    }

    pub struct DeleteGroup;
    impl crate::Op for DeleteGroup {
        type Input = super::DeleteGroupRequest;
        type Output = super::DeleteGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[29];
    }

    pub struct DeleteGroupPolicy;
    impl crate::Op for DeleteGroupPolicy {
        type Input = super::DeleteGroupPolicyRequest;
        type Output = super::DeleteGroupPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[30];
    }

    pub struct DeleteInstanceProfile;
    impl crate::Op for DeleteInstanceProfile {
        type Input = super::DeleteInstanceProfileRequest;
        type Output = super::DeleteInstanceProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[31];
    }

    pub struct DeleteLoginProfile;
    impl crate::Op for DeleteLoginProfile {
        type Input = super::DeleteLoginProfileRequest;
        type Output = super::DeleteLoginProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[32];
    }

    pub struct DeleteOpenIDConnectProvider;
    impl crate::Op for DeleteOpenIDConnectProvider {
        type Input = super::DeleteOpenIDConnectProviderRequest;
        type Output = super::DeleteOpenIDConnectProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[33];
    }

    pub struct DeletePolicy;
    impl crate::Op for DeletePolicy {
        type Input = super::DeletePolicyRequest;
        type Output = super::DeletePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[34];
    }

    pub struct DeletePolicyVersion;
    impl crate::Op for DeletePolicyVersion {
        type Input = super::DeletePolicyVersionRequest;
        type Output = super::DeletePolicyVersionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[35];
    }

    pub struct DeleteRole;
    impl crate::Op for DeleteRole {
        type Input = super::DeleteRoleRequest;
        type Output = super::DeleteRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[36];
    }

    pub struct DeleteRolePermissionsBoundary;
    impl crate::Op for DeleteRolePermissionsBoundary {
        type Input = super::DeleteRolePermissionsBoundaryRequest;
        type Output = super::DeleteRolePermissionsBoundaryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[37];
    }

    pub struct DeleteRolePolicy;
    impl crate::Op for DeleteRolePolicy {
        type Input = super::DeleteRolePolicyRequest;
        type Output = super::DeleteRolePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[38];
    }

    pub struct DeleteSAMLProvider;
    impl crate::Op for DeleteSAMLProvider {
        type Input = super::DeleteSAMLProviderRequest;
        type Output = super::DeleteSAMLProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[39];
    }

    pub struct DeleteSSHPublicKey;
    impl crate::Op for DeleteSSHPublicKey {
        type Input = super::DeleteSSHPublicKeyRequest;
        type Output = super::DeleteSSHPublicKeyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[40];
    }

    pub struct DeleteServerCertificate;
    impl crate::Op for DeleteServerCertificate {
        type Input = super::DeleteServerCertificateRequest;
        type Output = super::DeleteServerCertificateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[41];
    }

    pub struct DeleteServiceLinkedRole;
    impl crate::Op for DeleteServiceLinkedRole {
        type Input = super::DeleteServiceLinkedRoleRequest;
        type Output = super::DeleteServiceLinkedRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[42];
    }

    pub struct DeleteServiceSpecificCredential;
    impl crate::Op for DeleteServiceSpecificCredential {
        type Input = super::DeleteServiceSpecificCredentialRequest;
        type Output = super::DeleteServiceSpecificCredentialResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[43];
    }

    pub struct DeleteSigningCertificate;
    impl crate::Op for DeleteSigningCertificate {
        type Input = super::DeleteSigningCertificateRequest;
        type Output = super::DeleteSigningCertificateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[44];
    }

    pub struct DeleteUser;
    impl crate::Op for DeleteUser {
        type Input = super::DeleteUserRequest;
        type Output = super::DeleteUserResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[45];
    }

    pub struct DeleteUserPermissionsBoundary;
    impl crate::Op for DeleteUserPermissionsBoundary {
        type Input = super::DeleteUserPermissionsBoundaryRequest;
        type Output = super::DeleteUserPermissionsBoundaryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[46];
    }

    pub struct DeleteUserPolicy;
    impl crate::Op for DeleteUserPolicy {
        type Input = super::DeleteUserPolicyRequest;
        type Output = super::DeleteUserPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[47];
    }

    pub struct DeleteVirtualMFADevice;
    impl crate::Op for DeleteVirtualMFADevice {
        type Input = super::DeleteVirtualMFADeviceRequest;
        type Output = super::DeleteVirtualMFADeviceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[48];
    }

    pub struct DetachGroupPolicy;
    impl crate::Op for DetachGroupPolicy {
        type Input = super::DetachGroupPolicyRequest;
        type Output = super::DetachGroupPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[49];
    }

    pub struct DetachRolePolicy;
    impl crate::Op for DetachRolePolicy {
        type Input = super::DetachRolePolicyRequest;
        type Output = super::DetachRolePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[50];
    }

    pub struct DetachUserPolicy;
    impl crate::Op for DetachUserPolicy {
        type Input = super::DetachUserPolicyRequest;
        type Output = super::DetachUserPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[51];
    }

    pub struct DisableOrganizationsRootCredentialsManagement;
    impl crate::Op for DisableOrganizationsRootCredentialsManagement {
        type Input = super::DisableOrganizationsRootCredentialsManagementRequest;
        type Output = super::DisableOrganizationsRootCredentialsManagementResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[52];
    }

    pub struct DisableOrganizationsRootSessions;
    impl crate::Op for DisableOrganizationsRootSessions {
        type Input = super::DisableOrganizationsRootSessionsRequest;
        type Output = super::DisableOrganizationsRootSessionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[53];
    }

    pub struct DisableOutboundWebIdentityFederation;
    impl crate::Op for DisableOutboundWebIdentityFederation {
        type Input = super::DisableOutboundWebIdentityFederationRequest;
        type Output = super::DisableOutboundWebIdentityFederationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[54];
    }

    pub struct EnableMFADevice;
    impl crate::Op for EnableMFADevice {
        type Input = super::EnableMFADeviceRequest;
        type Output = super::EnableMFADeviceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[55];
    }

    pub struct EnableOrganizationsRootCredentialsManagement;
    impl crate::Op for EnableOrganizationsRootCredentialsManagement {
        type Input = super::EnableOrganizationsRootCredentialsManagementRequest;
        type Output = super::EnableOrganizationsRootCredentialsManagementResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[56];
    }

    pub struct EnableOrganizationsRootSessions;
    impl crate::Op for EnableOrganizationsRootSessions {
        type Input = super::EnableOrganizationsRootSessionsRequest;
        type Output = super::EnableOrganizationsRootSessionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[57];
    }

    pub struct EnableOutboundWebIdentityFederation;
    impl crate::Op for EnableOutboundWebIdentityFederation {
        type Input = super::EnableOutboundWebIdentityFederationRequest;
        type Output = super::EnableOutboundWebIdentityFederationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[58];
    }

    pub struct GenerateCredentialReport;
    impl crate::Op for GenerateCredentialReport {
        type Input = super::GenerateCredentialReportRequest;
        type Output = super::GenerateCredentialReportResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[59];
    }

    pub struct GenerateOrganizationsAccessReport;
    impl crate::Op for GenerateOrganizationsAccessReport {
        type Input = super::GenerateOrganizationsAccessReportRequest;
        type Output = super::GenerateOrganizationsAccessReportResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[60];
    }

    pub struct GenerateServiceLastAccessedDetails;
    impl crate::Op for GenerateServiceLastAccessedDetails {
        type Input = super::GenerateServiceLastAccessedDetailsRequest;
        type Output = super::GenerateServiceLastAccessedDetailsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[61];
    }

    pub struct GetAccessKeyLastUsed;
    impl crate::Op for GetAccessKeyLastUsed {
        type Input = super::GetAccessKeyLastUsedRequest;
        type Output = super::GetAccessKeyLastUsedResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[62];
    }

    pub struct GetAccountAuthorizationDetails;
    impl crate::Op for GetAccountAuthorizationDetails {
        type Input = super::GetAccountAuthorizationDetailsRequest;
        type Output = super::GetAccountAuthorizationDetailsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[63];
    }

    pub struct GetAccountPasswordPolicy;
    impl crate::Op for GetAccountPasswordPolicy {
        type Input = super::GetAccountPasswordPolicyRequest;
        type Output = super::GetAccountPasswordPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[64];
    }

    pub struct GetAccountProperties;
    impl crate::Op for GetAccountProperties {
        type Input = super::GetAccountPropertiesRequest;
        type Output = super::GetAccountPropertiesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[65];
    }

    pub struct GetAccountSummary;
    impl crate::Op for GetAccountSummary {
        type Input = super::GetAccountSummaryRequest;
        type Output = super::GetAccountSummaryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[66];
    }

    pub struct GetContextKeysForCustomPolicy;
    impl crate::Op for GetContextKeysForCustomPolicy {
        type Input = super::GetContextKeysForCustomPolicyRequest;
        type Output = super::GetContextKeysForPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[67];
    }

    pub struct GetContextKeysForPrincipalPolicy;
    impl crate::Op for GetContextKeysForPrincipalPolicy {
        type Input = super::GetContextKeysForPrincipalPolicyRequest;
        type Output = super::GetContextKeysForPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[68];
    }

    pub struct GetCredentialReport;
    impl crate::Op for GetCredentialReport {
        type Input = super::GetCredentialReportRequest;
        type Output = super::GetCredentialReportResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[69];
    }

    pub struct GetDelegationRequest;
    impl crate::Op for GetDelegationRequest {
        type Input = super::GetDelegationRequestRequest;
        type Output = super::GetDelegationRequestResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[70];
    }

    pub struct GetGroup;
    impl crate::Op for GetGroup {
        type Input = super::GetGroupRequest;
        type Output = super::GetGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[71];
    }

    pub struct GetGroupPolicy;
    impl crate::Op for GetGroupPolicy {
        type Input = super::GetGroupPolicyRequest;
        type Output = super::GetGroupPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[72];
    }

    pub struct GetHumanReadableSummary;
    impl crate::Op for GetHumanReadableSummary {
        type Input = super::GetHumanReadableSummaryRequest;
        type Output = super::GetHumanReadableSummaryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[73];
    }

    pub struct GetInstanceProfile;
    impl crate::Op for GetInstanceProfile {
        type Input = super::GetInstanceProfileRequest;
        type Output = super::GetInstanceProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[74];
    }

    pub struct GetLoginProfile;
    impl crate::Op for GetLoginProfile {
        type Input = super::GetLoginProfileRequest;
        type Output = super::GetLoginProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[75];
    }

    pub struct GetMFADevice;
    impl crate::Op for GetMFADevice {
        type Input = super::GetMFADeviceRequest;
        type Output = super::GetMFADeviceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[76];
    }

    pub struct GetOpenIDConnectProvider;
    impl crate::Op for GetOpenIDConnectProvider {
        type Input = super::GetOpenIDConnectProviderRequest;
        type Output = super::GetOpenIDConnectProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[77];
    }

    pub struct GetOrganizationsAccessReport;
    impl crate::Op for GetOrganizationsAccessReport {
        type Input = super::GetOrganizationsAccessReportRequest;
        type Output = super::GetOrganizationsAccessReportResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[78];
    }

    pub struct GetOutboundWebIdentityFederationInfo;
    impl crate::Op for GetOutboundWebIdentityFederationInfo {
        type Input = super::GetOutboundWebIdentityFederationInfoRequest;
        type Output = super::GetOutboundWebIdentityFederationInfoResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[79];
    }

    pub struct GetPolicy;
    impl crate::Op for GetPolicy {
        type Input = super::GetPolicyRequest;
        type Output = super::GetPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[80];
    }

    pub struct GetPolicyVersion;
    impl crate::Op for GetPolicyVersion {
        type Input = super::GetPolicyVersionRequest;
        type Output = super::GetPolicyVersionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[81];
    }

    pub struct GetRole;
    impl crate::Op for GetRole {
        type Input = super::GetRoleRequest;
        type Output = super::GetRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[82];
    }

    pub struct GetRolePolicy;
    impl crate::Op for GetRolePolicy {
        type Input = super::GetRolePolicyRequest;
        type Output = super::GetRolePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[83];
    }

    pub struct GetRoleTemplateVersion;
    impl crate::Op for GetRoleTemplateVersion {
        type Input = super::GetRoleTemplateVersionRequest;
        type Output = super::GetRoleTemplateVersionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[84];
    }

    pub struct GetSAMLProvider;
    impl crate::Op for GetSAMLProvider {
        type Input = super::GetSAMLProviderRequest;
        type Output = super::GetSAMLProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[85];
    }

    pub struct GetSSHPublicKey;
    impl crate::Op for GetSSHPublicKey {
        type Input = super::GetSSHPublicKeyRequest;
        type Output = super::GetSSHPublicKeyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[86];
    }

    pub struct GetServerCertificate;
    impl crate::Op for GetServerCertificate {
        type Input = super::GetServerCertificateRequest;
        type Output = super::GetServerCertificateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[87];
    }

    pub struct GetServiceLastAccessedDetails;
    impl crate::Op for GetServiceLastAccessedDetails {
        type Input = super::GetServiceLastAccessedDetailsRequest;
        type Output = super::GetServiceLastAccessedDetailsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[88];
    }

    pub struct GetServiceLastAccessedDetailsWithEntities;
    impl crate::Op for GetServiceLastAccessedDetailsWithEntities {
        type Input = super::GetServiceLastAccessedDetailsWithEntitiesRequest;
        type Output = super::GetServiceLastAccessedDetailsWithEntitiesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[89];
    }

    pub struct GetServiceLinkedRoleDeletionStatus;
    impl crate::Op for GetServiceLinkedRoleDeletionStatus {
        type Input = super::GetServiceLinkedRoleDeletionStatusRequest;
        type Output = super::GetServiceLinkedRoleDeletionStatusResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[90];
    }

    pub struct GetUser;
    impl crate::Op for GetUser {
        type Input = super::GetUserRequest;
        type Output = super::GetUserResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[91];
    }

    pub struct GetUserPolicy;
    impl crate::Op for GetUserPolicy {
        type Input = super::GetUserPolicyRequest;
        type Output = super::GetUserPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[92];
    }

    pub struct ListAccessKeys;
    impl crate::Op for ListAccessKeys {
        type Input = super::ListAccessKeysRequest;
        type Output = super::ListAccessKeysResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[93];
    }

    pub struct ListAccountAliases;
    impl crate::Op for ListAccountAliases {
        type Input = super::ListAccountAliasesRequest;
        type Output = super::ListAccountAliasesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[94];
    }

    pub struct ListAttachedGroupPolicies;
    impl crate::Op for ListAttachedGroupPolicies {
        type Input = super::ListAttachedGroupPoliciesRequest;
        type Output = super::ListAttachedGroupPoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[95];
    }

    pub struct ListAttachedRolePolicies;
    impl crate::Op for ListAttachedRolePolicies {
        type Input = super::ListAttachedRolePoliciesRequest;
        type Output = super::ListAttachedRolePoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[96];
    }

    pub struct ListAttachedUserPolicies;
    impl crate::Op for ListAttachedUserPolicies {
        type Input = super::ListAttachedUserPoliciesRequest;
        type Output = super::ListAttachedUserPoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[97];
    }

    pub struct ListDelegationRequests;
    impl crate::Op for ListDelegationRequests {
        type Input = super::ListDelegationRequestsRequest;
        type Output = super::ListDelegationRequestsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[98];
    }

    pub struct ListEntitiesForPolicy;
    impl crate::Op for ListEntitiesForPolicy {
        type Input = super::ListEntitiesForPolicyRequest;
        type Output = super::ListEntitiesForPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[99];
    }

    pub struct ListGroupPolicies;
    impl crate::Op for ListGroupPolicies {
        type Input = super::ListGroupPoliciesRequest;
        type Output = super::ListGroupPoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[100];
    }

    pub struct ListGroups;
    impl crate::Op for ListGroups {
        type Input = super::ListGroupsRequest;
        type Output = super::ListGroupsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[101];
    }

    pub struct ListGroupsForUser;
    impl crate::Op for ListGroupsForUser {
        type Input = super::ListGroupsForUserRequest;
        type Output = super::ListGroupsForUserResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[102];
    }

    pub struct ListInstanceProfileTags;
    impl crate::Op for ListInstanceProfileTags {
        type Input = super::ListInstanceProfileTagsRequest;
        type Output = super::ListInstanceProfileTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[103];
    }

    pub struct ListInstanceProfiles;
    impl crate::Op for ListInstanceProfiles {
        type Input = super::ListInstanceProfilesRequest;
        type Output = super::ListInstanceProfilesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[104];
    }

    pub struct ListInstanceProfilesForRole;
    impl crate::Op for ListInstanceProfilesForRole {
        type Input = super::ListInstanceProfilesForRoleRequest;
        type Output = super::ListInstanceProfilesForRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[105];
    }

    pub struct ListMFADeviceTags;
    impl crate::Op for ListMFADeviceTags {
        type Input = super::ListMFADeviceTagsRequest;
        type Output = super::ListMFADeviceTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[106];
    }

    pub struct ListMFADevices;
    impl crate::Op for ListMFADevices {
        type Input = super::ListMFADevicesRequest;
        type Output = super::ListMFADevicesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[107];
    }

    pub struct ListOpenIDConnectProviderTags;
    impl crate::Op for ListOpenIDConnectProviderTags {
        type Input = super::ListOpenIDConnectProviderTagsRequest;
        type Output = super::ListOpenIDConnectProviderTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[108];
    }

    pub struct ListOpenIDConnectProviders;
    impl crate::Op for ListOpenIDConnectProviders {
        type Input = super::ListOpenIDConnectProvidersRequest;
        type Output = super::ListOpenIDConnectProvidersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[109];
    }

    pub struct ListOrganizationsFeatures;
    impl crate::Op for ListOrganizationsFeatures {
        type Input = super::ListOrganizationsFeaturesRequest;
        type Output = super::ListOrganizationsFeaturesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[110];
    }

    pub struct ListPolicies;
    impl crate::Op for ListPolicies {
        type Input = super::ListPoliciesRequest;
        type Output = super::ListPoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[111];
    }

    pub struct ListPoliciesGrantingServiceAccess;
    impl crate::Op for ListPoliciesGrantingServiceAccess {
        type Input = super::ListPoliciesGrantingServiceAccessRequest;
        type Output = super::ListPoliciesGrantingServiceAccessResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[112];
    }

    pub struct ListPolicyTags;
    impl crate::Op for ListPolicyTags {
        type Input = super::ListPolicyTagsRequest;
        type Output = super::ListPolicyTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[113];
    }

    pub struct ListPolicyVersions;
    impl crate::Op for ListPolicyVersions {
        type Input = super::ListPolicyVersionsRequest;
        type Output = super::ListPolicyVersionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[114];
    }

    pub struct ListRolePolicies;
    impl crate::Op for ListRolePolicies {
        type Input = super::ListRolePoliciesRequest;
        type Output = super::ListRolePoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[115];
    }

    pub struct ListRoleTags;
    impl crate::Op for ListRoleTags {
        type Input = super::ListRoleTagsRequest;
        type Output = super::ListRoleTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[116];
    }

    pub struct ListRoles;
    impl crate::Op for ListRoles {
        type Input = super::ListRolesRequest;
        type Output = super::ListRolesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[117];
    }

    pub struct ListSAMLProviderTags;
    impl crate::Op for ListSAMLProviderTags {
        type Input = super::ListSAMLProviderTagsRequest;
        type Output = super::ListSAMLProviderTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[118];
    }

    pub struct ListSAMLProviders;
    impl crate::Op for ListSAMLProviders {
        type Input = super::ListSAMLProvidersRequest;
        type Output = super::ListSAMLProvidersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[119];
    }

    pub struct ListSSHPublicKeys;
    impl crate::Op for ListSSHPublicKeys {
        type Input = super::ListSSHPublicKeysRequest;
        type Output = super::ListSSHPublicKeysResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[120];
    }

    pub struct ListServerCertificateTags;
    impl crate::Op for ListServerCertificateTags {
        type Input = super::ListServerCertificateTagsRequest;
        type Output = super::ListServerCertificateTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[121];
    }

    pub struct ListServerCertificates;
    impl crate::Op for ListServerCertificates {
        type Input = super::ListServerCertificatesRequest;
        type Output = super::ListServerCertificatesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[122];
    }

    pub struct ListServiceSpecificCredentials;
    impl crate::Op for ListServiceSpecificCredentials {
        type Input = super::ListServiceSpecificCredentialsRequest;
        type Output = super::ListServiceSpecificCredentialsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[123];
    }

    pub struct ListSigningCertificates;
    impl crate::Op for ListSigningCertificates {
        type Input = super::ListSigningCertificatesRequest;
        type Output = super::ListSigningCertificatesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[124];
    }

    pub struct ListUserPolicies;
    impl crate::Op for ListUserPolicies {
        type Input = super::ListUserPoliciesRequest;
        type Output = super::ListUserPoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[125];
    }

    pub struct ListUserTags;
    impl crate::Op for ListUserTags {
        type Input = super::ListUserTagsRequest;
        type Output = super::ListUserTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[126];
    }

    pub struct ListUsers;
    impl crate::Op for ListUsers {
        type Input = super::ListUsersRequest;
        type Output = super::ListUsersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[127];
    }

    pub struct ListVirtualMFADevices;
    impl crate::Op for ListVirtualMFADevices {
        type Input = super::ListVirtualMFADevicesRequest;
        type Output = super::ListVirtualMFADevicesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[128];
    }

    pub struct PutAccountProperties;
    impl crate::Op for PutAccountProperties {
        type Input = super::PutAccountPropertiesRequest;
        type Output = super::PutAccountPropertiesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[129];
    }

    pub struct PutGroupPolicy;
    impl crate::Op for PutGroupPolicy {
        type Input = super::PutGroupPolicyRequest;
        type Output = super::PutGroupPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[130];
    }

    pub struct PutRolePermissionsBoundary;
    impl crate::Op for PutRolePermissionsBoundary {
        type Input = super::PutRolePermissionsBoundaryRequest;
        type Output = super::PutRolePermissionsBoundaryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[131];
    }

    pub struct PutRolePolicy;
    impl crate::Op for PutRolePolicy {
        type Input = super::PutRolePolicyRequest;
        type Output = super::PutRolePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[132];
    }

    pub struct PutUserPermissionsBoundary;
    impl crate::Op for PutUserPermissionsBoundary {
        type Input = super::PutUserPermissionsBoundaryRequest;
        type Output = super::PutUserPermissionsBoundaryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[133];
    }

    pub struct PutUserPolicy;
    impl crate::Op for PutUserPolicy {
        type Input = super::PutUserPolicyRequest;
        type Output = super::PutUserPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[134];
    }

    pub struct RejectDelegationRequest;
    impl crate::Op for RejectDelegationRequest {
        type Input = super::RejectDelegationRequestRequest;
        type Output = super::RejectDelegationRequestResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[135];
    }

    pub struct RemoveClientIDFromOpenIDConnectProvider;
    impl crate::Op for RemoveClientIDFromOpenIDConnectProvider {
        type Input = super::RemoveClientIDFromOpenIDConnectProviderRequest;
        type Output = super::RemoveClientIDFromOpenIDConnectProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[136];
    }

    pub struct RemoveRoleFromInstanceProfile;
    impl crate::Op for RemoveRoleFromInstanceProfile {
        type Input = super::RemoveRoleFromInstanceProfileRequest;
        type Output = super::RemoveRoleFromInstanceProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[137];
    }

    pub struct RemoveUserFromGroup;
    impl crate::Op for RemoveUserFromGroup {
        type Input = super::RemoveUserFromGroupRequest;
        type Output = super::RemoveUserFromGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[138];
    }

    pub struct ResetServiceSpecificCredential;
    impl crate::Op for ResetServiceSpecificCredential {
        type Input = super::ResetServiceSpecificCredentialRequest;
        type Output = super::ResetServiceSpecificCredentialResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[139];
    }

    pub struct ResyncMFADevice;
    impl crate::Op for ResyncMFADevice {
        type Input = super::ResyncMFADeviceRequest;
        type Output = super::ResyncMFADeviceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[140];
    }

    pub struct SendDelegationToken;
    impl crate::Op for SendDelegationToken {
        type Input = super::SendDelegationTokenRequest;
        type Output = super::SendDelegationTokenResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[141];
    }

    pub struct SetDefaultPolicyVersion;
    impl crate::Op for SetDefaultPolicyVersion {
        type Input = super::SetDefaultPolicyVersionRequest;
        type Output = super::SetDefaultPolicyVersionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[142];
    }

    pub struct SetSecurityTokenServicePreferences;
    impl crate::Op for SetSecurityTokenServicePreferences {
        type Input = super::SetSecurityTokenServicePreferencesRequest;
        type Output = super::SetSecurityTokenServicePreferencesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[143];
    }

    pub struct SimulateCustomPolicy;
    impl crate::Op for SimulateCustomPolicy {
        type Input = super::SimulateCustomPolicyRequest;
        type Output = super::SimulatePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[144];
    }

    pub struct SimulatePrincipalPolicy;
    impl crate::Op for SimulatePrincipalPolicy {
        type Input = super::SimulatePrincipalPolicyRequest;
        type Output = super::SimulatePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[145];
    }

    pub struct TagInstanceProfile;
    impl crate::Op for TagInstanceProfile {
        type Input = super::TagInstanceProfileRequest;
        type Output = super::TagInstanceProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[146];
    }

    pub struct TagMFADevice;
    impl crate::Op for TagMFADevice {
        type Input = super::TagMFADeviceRequest;
        type Output = super::TagMFADeviceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[147];
    }

    pub struct TagOpenIDConnectProvider;
    impl crate::Op for TagOpenIDConnectProvider {
        type Input = super::TagOpenIDConnectProviderRequest;
        type Output = super::TagOpenIDConnectProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[148];
    }

    pub struct TagPolicy;
    impl crate::Op for TagPolicy {
        type Input = super::TagPolicyRequest;
        type Output = super::TagPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[149];
    }

    pub struct TagRole;
    impl crate::Op for TagRole {
        type Input = super::TagRoleRequest;
        type Output = super::TagRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[150];
    }

    pub struct TagSAMLProvider;
    impl crate::Op for TagSAMLProvider {
        type Input = super::TagSAMLProviderRequest;
        type Output = super::TagSAMLProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[151];
    }

    pub struct TagServerCertificate;
    impl crate::Op for TagServerCertificate {
        type Input = super::TagServerCertificateRequest;
        type Output = super::TagServerCertificateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[152];
    }

    pub struct TagUser;
    impl crate::Op for TagUser {
        type Input = super::TagUserRequest;
        type Output = super::TagUserResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[153];
    }

    pub struct UntagInstanceProfile;
    impl crate::Op for UntagInstanceProfile {
        type Input = super::UntagInstanceProfileRequest;
        type Output = super::UntagInstanceProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[154];
    }

    pub struct UntagMFADevice;
    impl crate::Op for UntagMFADevice {
        type Input = super::UntagMFADeviceRequest;
        type Output = super::UntagMFADeviceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[155];
    }

    pub struct UntagOpenIDConnectProvider;
    impl crate::Op for UntagOpenIDConnectProvider {
        type Input = super::UntagOpenIDConnectProviderRequest;
        type Output = super::UntagOpenIDConnectProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[156];
    }

    pub struct UntagPolicy;
    impl crate::Op for UntagPolicy {
        type Input = super::UntagPolicyRequest;
        type Output = super::UntagPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[157];
    }

    pub struct UntagRole;
    impl crate::Op for UntagRole {
        type Input = super::UntagRoleRequest;
        type Output = super::UntagRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[158];
    }

    pub struct UntagSAMLProvider;
    impl crate::Op for UntagSAMLProvider {
        type Input = super::UntagSAMLProviderRequest;
        type Output = super::UntagSAMLProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[159];
    }

    pub struct UntagServerCertificate;
    impl crate::Op for UntagServerCertificate {
        type Input = super::UntagServerCertificateRequest;
        type Output = super::UntagServerCertificateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[160];
    }

    pub struct UntagUser;
    impl crate::Op for UntagUser {
        type Input = super::UntagUserRequest;
        type Output = super::UntagUserResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[161];
    }

    pub struct UpdateAccessKey;
    impl crate::Op for UpdateAccessKey {
        type Input = super::UpdateAccessKeyRequest;
        type Output = super::UpdateAccessKeyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[162];
    }

    pub struct UpdateAccountPasswordPolicy;
    impl crate::Op for UpdateAccountPasswordPolicy {
        type Input = super::UpdateAccountPasswordPolicyRequest;
        type Output = super::UpdateAccountPasswordPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[163];
    }

    pub struct UpdateAssumeRolePolicy;
    impl crate::Op for UpdateAssumeRolePolicy {
        type Input = super::UpdateAssumeRolePolicyRequest;
        type Output = super::UpdateAssumeRolePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[164];
    }

    pub struct UpdateDelegationRequest;
    impl crate::Op for UpdateDelegationRequest {
        type Input = super::UpdateDelegationRequestRequest;
        type Output = super::UpdateDelegationRequestResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[165];
    }

    pub struct UpdateGroup;
    impl crate::Op for UpdateGroup {
        type Input = super::UpdateGroupRequest;
        type Output = super::UpdateGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[166];
    }

    pub struct UpdateLoginProfile;
    impl crate::Op for UpdateLoginProfile {
        type Input = super::UpdateLoginProfileRequest;
        type Output = super::UpdateLoginProfileResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[167];
    }

    pub struct UpdateOpenIDConnectProviderThumbprint;
    impl crate::Op for UpdateOpenIDConnectProviderThumbprint {
        type Input = super::UpdateOpenIDConnectProviderThumbprintRequest;
        type Output = super::UpdateOpenIDConnectProviderThumbprintResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[168];
    }

    pub struct UpdateRole;
    impl crate::Op for UpdateRole {
        type Input = super::UpdateRoleRequest;
        type Output = super::UpdateRoleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[169];
    }

    pub struct UpdateRoleDescription;
    impl crate::Op for UpdateRoleDescription {
        type Input = super::UpdateRoleDescriptionRequest;
        type Output = super::UpdateRoleDescriptionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[170];
    }

    pub struct UpdateSAMLProvider;
    impl crate::Op for UpdateSAMLProvider {
        type Input = super::UpdateSAMLProviderRequest;
        type Output = super::UpdateSAMLProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[171];
    }

    pub struct UpdateSSHPublicKey;
    impl crate::Op for UpdateSSHPublicKey {
        type Input = super::UpdateSSHPublicKeyRequest;
        type Output = super::UpdateSSHPublicKeyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[172];
    }

    pub struct UpdateServerCertificate;
    impl crate::Op for UpdateServerCertificate {
        type Input = super::UpdateServerCertificateRequest;
        type Output = super::UpdateServerCertificateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[173];
    }

    pub struct UpdateServiceSpecificCredential;
    impl crate::Op for UpdateServiceSpecificCredential {
        type Input = super::UpdateServiceSpecificCredentialRequest;
        type Output = super::UpdateServiceSpecificCredentialResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[174];
    }

    pub struct UpdateSigningCertificate;
    impl crate::Op for UpdateSigningCertificate {
        type Input = super::UpdateSigningCertificateRequest;
        type Output = super::UpdateSigningCertificateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[175];
    }

    pub struct UpdateUser;
    impl crate::Op for UpdateUser {
        type Input = super::UpdateUserRequest;
        type Output = super::UpdateUserResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[176];
    }

    pub struct UploadSSHPublicKey;
    impl crate::Op for UploadSSHPublicKey {
        type Input = super::UploadSSHPublicKeyRequest;
        type Output = super::UploadSSHPublicKeyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[177];
    }

    pub struct UploadServerCertificate;
    impl crate::Op for UploadServerCertificate {
        type Input = super::UploadServerCertificateRequest;
        type Output = super::UploadServerCertificateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[178];
    }

    pub struct UploadSigningCertificate;
    impl crate::Op for UploadSigningCertificate {
        type Input = super::UploadSigningCertificateRequest;
        type Output = super::UploadSigningCertificateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[179];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static AccountNotManagementOrDelegatedAdministratorException: crate::ErrorShape =
        crate::ErrorShape {
            shape: "AccountNotManagementOrDelegatedAdministratorException",
            code: "AccountNotManagementOrDelegatedAdministratorException",
            status: 400,
        };
    pub static CallerIsNotManagementAccountException: crate::ErrorShape = crate::ErrorShape {
        shape: "CallerIsNotManagementAccountException",
        code: "CallerIsNotManagementAccountException",
        status: 400,
    };
    pub static ConcurrentModificationException: crate::ErrorShape = crate::ErrorShape {
        shape: "ConcurrentModificationException",
        code: "ConcurrentModification",
        status: 409,
    };
    pub static CredentialReportExpiredException: crate::ErrorShape = crate::ErrorShape {
        shape: "CredentialReportExpiredException",
        code: "ReportExpired",
        status: 410,
    };
    pub static CredentialReportNotPresentException: crate::ErrorShape = crate::ErrorShape {
        shape: "CredentialReportNotPresentException",
        code: "ReportNotPresent",
        status: 410,
    };
    pub static CredentialReportNotReadyException: crate::ErrorShape = crate::ErrorShape {
        shape: "CredentialReportNotReadyException",
        code: "ReportInProgress",
        status: 404,
    };
    pub static DeleteConflictException: crate::ErrorShape =
        crate::ErrorShape { shape: "DeleteConflictException", code: "DeleteConflict", status: 409 };
    pub static DuplicateCertificateException: crate::ErrorShape = crate::ErrorShape {
        shape: "DuplicateCertificateException",
        code: "DuplicateCertificate",
        status: 409,
    };
    pub static DuplicateSSHPublicKeyException: crate::ErrorShape = crate::ErrorShape {
        shape: "DuplicateSSHPublicKeyException",
        code: "DuplicateSSHPublicKey",
        status: 400,
    };
    pub static EntityAlreadyExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "EntityAlreadyExistsException",
        code: "EntityAlreadyExists",
        status: 409,
    };
    pub static EntityTemporarilyUnmodifiableException: crate::ErrorShape = crate::ErrorShape {
        shape: "EntityTemporarilyUnmodifiableException",
        code: "EntityTemporarilyUnmodifiable",
        status: 409,
    };
    pub static FeatureDisabledException: crate::ErrorShape = crate::ErrorShape {
        shape: "FeatureDisabledException",
        code: "FeatureDisabled",
        status: 404,
    };
    pub static FeatureEnabledException: crate::ErrorShape =
        crate::ErrorShape { shape: "FeatureEnabledException", code: "FeatureEnabled", status: 409 };
    pub static InvalidAuthenticationCodeException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidAuthenticationCodeException",
        code: "InvalidAuthenticationCode",
        status: 403,
    };
    pub static InvalidCertificateException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidCertificateException",
        code: "InvalidCertificate",
        status: 400,
    };
    pub static InvalidInputException: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidInputException", code: "InvalidInput", status: 400 };
    pub static InvalidPublicKeyException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidPublicKeyException",
        code: "InvalidPublicKey",
        status: 400,
    };
    pub static InvalidUserTypeException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidUserTypeException",
        code: "InvalidUserType",
        status: 400,
    };
    pub static KeyPairMismatchException: crate::ErrorShape = crate::ErrorShape {
        shape: "KeyPairMismatchException",
        code: "KeyPairMismatch",
        status: 400,
    };
    pub static LimitExceededException: crate::ErrorShape =
        crate::ErrorShape { shape: "LimitExceededException", code: "LimitExceeded", status: 409 };
    pub static MalformedCertificateException: crate::ErrorShape = crate::ErrorShape {
        shape: "MalformedCertificateException",
        code: "MalformedCertificate",
        status: 400,
    };
    pub static MalformedPolicyDocumentException: crate::ErrorShape = crate::ErrorShape {
        shape: "MalformedPolicyDocumentException",
        code: "MalformedPolicyDocument",
        status: 400,
    };
    pub static NameConflictException: crate::ErrorShape =
        crate::ErrorShape { shape: "NameConflictException", code: "NameConflict", status: 409 };
    pub static NoSuchEntityException: crate::ErrorShape =
        crate::ErrorShape { shape: "NoSuchEntityException", code: "NoSuchEntity", status: 404 };
    pub static OpenIdIdpCommunicationErrorException: crate::ErrorShape = crate::ErrorShape {
        shape: "OpenIdIdpCommunicationErrorException",
        code: "OpenIdIdpCommunicationError",
        status: 400,
    };
    pub static OrganizationNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "OrganizationNotFoundException",
        code: "OrganizationNotFoundException",
        status: 400,
    };
    pub static OrganizationNotInAllFeaturesModeException: crate::ErrorShape = crate::ErrorShape {
        shape: "OrganizationNotInAllFeaturesModeException",
        code: "OrganizationNotInAllFeaturesModeException",
        status: 400,
    };
    pub static PasswordPolicyViolationException: crate::ErrorShape = crate::ErrorShape {
        shape: "PasswordPolicyViolationException",
        code: "PasswordPolicyViolation",
        status: 400,
    };
    pub static PolicyEvaluationException: crate::ErrorShape = crate::ErrorShape {
        shape: "PolicyEvaluationException",
        code: "PolicyEvaluation",
        status: 500,
    };
    pub static PolicyNotAttachableException: crate::ErrorShape = crate::ErrorShape {
        shape: "PolicyNotAttachableException",
        code: "PolicyNotAttachable",
        status: 400,
    };
    pub static ReportGenerationLimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "ReportGenerationLimitExceededException",
        code: "ReportGenerationLimitExceeded",
        status: 409,
    };
    pub static RoleModifiedException: crate::ErrorShape =
        crate::ErrorShape { shape: "RoleModifiedException", code: "RoleModified", status: 409 };
    pub static RoleTemplateDisabledException: crate::ErrorShape = crate::ErrorShape {
        shape: "RoleTemplateDisabledException",
        code: "RoleTemplateDisabled",
        status: 400,
    };
    pub static ServiceAccessNotEnabledException: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceAccessNotEnabledException",
        code: "ServiceAccessNotEnabledException",
        status: 400,
    };
    pub static ServiceFailureException: crate::ErrorShape =
        crate::ErrorShape { shape: "ServiceFailureException", code: "ServiceFailure", status: 500 };
    pub static ServiceNotSupportedException: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceNotSupportedException",
        code: "NotSupportedService",
        status: 404,
    };
    pub static UnmodifiableEntityException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnmodifiableEntityException",
        code: "UnmodifiableEntity",
        status: 400,
    };
    pub static UnrecognizedPublicKeyEncodingException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnrecognizedPublicKeyEncodingException",
        code: "UnrecognizedPublicKeyEncoding",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &AccountNotManagementOrDelegatedAdministratorException,
        &CallerIsNotManagementAccountException,
        &ConcurrentModificationException,
        &CredentialReportExpiredException,
        &CredentialReportNotPresentException,
        &CredentialReportNotReadyException,
        &DeleteConflictException,
        &DuplicateCertificateException,
        &DuplicateSSHPublicKeyException,
        &EntityAlreadyExistsException,
        &EntityTemporarilyUnmodifiableException,
        &FeatureDisabledException,
        &FeatureEnabledException,
        &InvalidAuthenticationCodeException,
        &InvalidCertificateException,
        &InvalidInputException,
        &InvalidPublicKeyException,
        &InvalidUserTypeException,
        &KeyPairMismatchException,
        &LimitExceededException,
        &MalformedCertificateException,
        &MalformedPolicyDocumentException,
        &NameConflictException,
        &NoSuchEntityException,
        &OpenIdIdpCommunicationErrorException,
        &OrganizationNotFoundException,
        &OrganizationNotInAllFeaturesModeException,
        &PasswordPolicyViolationException,
        &PolicyEvaluationException,
        &PolicyNotAttachableException,
        &ReportGenerationLimitExceededException,
        &RoleModifiedException,
        &RoleTemplateDisabledException,
        &ServiceAccessNotEnabledException,
        &ServiceFailureException,
        &ServiceNotSupportedException,
        &UnmodifiableEntityException,
        &UnrecognizedPublicKeyEncodingException,
    ];
}

#[derive(Clone, PartialEq, Default)]
pub struct AcceptDelegationRequestRequest {
    pub delegation_request_id: String,
}

structure!(
    AcceptDelegationRequestRequest,
    schema::AcceptDelegationRequestRequest,
    [delegation_request_id]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessAdvisorUsageGranularityType {
    ServiceLevel,
    ActionLevel,
}

texts!(
    AccessAdvisorUsageGranularityType,
    schema::AccessAdvisorUsageGranularityType,
    [ServiceLevel = "SERVICE_LEVEL", ActionLevel = "ACTION_LEVEL",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AccessDetail {
    pub service_name: String,
    pub service_namespace: String,
    pub region: Option<String>,
    pub entity_path: Option<String>,
    pub last_authenticated_time: Option<crate::Timestamp>,
    pub total_authenticated_entities: Option<i32>,
}

structure!(
    AccessDetail,
    schema::AccessDetail,
    [
        service_name,
        service_namespace,
        region,
        entity_path,
        last_authenticated_time,
        total_authenticated_entities
    ]
);

#[derive(Clone, PartialEq)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: StatusType,
    pub secret_access_key: String,
    pub create_date: Option<crate::Timestamp>,
}

bare_structure!(AccessKey, schema::AccessKey, [user_name, access_key_id, status, secret_access_key, create_date], required [user_name, access_key_id, status, secret_access_key],
        optional [create_date]);

#[derive(Clone, PartialEq, Default)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<crate::Timestamp>,
    pub service_name: String,
    pub region: String,
}

structure!(AccessKeyLastUsed, schema::AccessKeyLastUsed, [last_used_date, service_name, region]);

#[derive(Clone, PartialEq, Default)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub create_date: Option<crate::Timestamp>,
}

structure!(
    AccessKeyMetadata,
    schema::AccessKeyMetadata,
    [user_name, access_key_id, status, create_date]
);

#[derive(Clone, PartialEq, Default)]
pub struct AcquireRoleRequest {
    pub template_arn: String,
    pub template_minor_version: Option<i32>,
    pub replacement_values: Option<std::collections::BTreeMap<String, ReplacementValueEntry>>,
}

structure!(
    AcquireRoleRequest,
    schema::AcquireRoleRequest,
    [template_arn, template_minor_version, replacement_values]
);

#[derive(Clone, PartialEq)]
pub struct AcquireRoleResponse {
    pub role: Role,
}

bare_structure!(AcquireRoleResponse, schema::AcquireRoleResponse, [role], required [role],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

structure!(
    AddClientIDToOpenIDConnectProviderRequest,
    schema::AddClientIDToOpenIDConnectProviderRequest,
    [open_id_connect_provider_arn, client_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

structure!(
    AddRoleToInstanceProfileRequest,
    schema::AddRoleToInstanceProfileRequest,
    [instance_profile_name, role_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

structure!(AddUserToGroupRequest, schema::AddUserToGroupRequest, [group_name, user_name]);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateDelegationRequestRequest {
    pub delegation_request_id: String,
}

structure!(
    AssociateDelegationRequestRequest,
    schema::AssociateDelegationRequestRequest,
    [delegation_request_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

structure!(AttachGroupPolicyRequest, schema::AttachGroupPolicyRequest, [group_name, policy_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct AttachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

structure!(AttachRolePolicyRequest, schema::AttachRolePolicyRequest, [role_name, policy_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct AttachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

structure!(AttachUserPolicyRequest, schema::AttachUserPolicyRequest, [user_name, policy_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    pub permissions_boundary_arn: Option<String>,
}

structure!(
    AttachedPermissionsBoundary,
    schema::AttachedPermissionsBoundary,
    [permissions_boundary_type, permissions_boundary_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

structure!(AttachedPolicy, schema::AttachedPolicy, [policy_name, policy_arn]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttachmentType {
    User,
    Group,
    Role,
}

texts!(AttachmentType, schema::AttachmentType, [User = "user", Group = "group", Role = "role",]);

#[derive(Clone, PartialEq, Default)]
pub struct ChangePasswordRequest {
    pub old_password: String,
    pub new_password: String,
}

structure!(ChangePasswordRequest, schema::ChangePasswordRequest, [old_password, new_password]);

#[derive(Clone, PartialEq, Default)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

structure!(
    ContextEntry,
    schema::ContextEntry,
    [context_key_name, context_key_values, context_key_type]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContextKeyTypeEnum {
    String,
    StringList,
    Numeric,
    NumericList,
    Boolean,
    BooleanList,
    Ip,
    IpList,
    Binary,
    BinaryList,
    Date,
    DateList,
}

texts!(
    ContextKeyTypeEnum,
    schema::ContextKeyTypeEnum,
    [
        String = "string",
        StringList = "stringList",
        Numeric = "numeric",
        NumericList = "numericList",
        Boolean = "boolean",
        BooleanList = "booleanList",
        Ip = "ip",
        IpList = "ipList",
        Binary = "binary",
        BinaryList = "binaryList",
        Date = "date",
        DateList = "dateList",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

structure!(CreateAccessKeyRequest, schema::CreateAccessKeyRequest, [user_name]);

#[derive(Clone, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKey,
}

bare_structure!(CreateAccessKeyResponse, schema::CreateAccessKeyResponse, [access_key], required [access_key],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateAccountAliasRequest {
    pub account_alias: String,
}

structure!(CreateAccountAliasRequest, schema::CreateAccountAliasRequest, [account_alias]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateDelegationRequestRequest {
    pub owner_account_id: Option<String>,
    pub description: String,
    pub permissions: DelegationPermission,
    pub request_message: Option<String>,
    pub requestor_workflow_id: String,
    pub redirect_url: Option<String>,
    pub notification_channel: String,
    pub session_duration: i32,
    pub only_send_by_owner: Option<bool>,
}

structure!(
    CreateDelegationRequestRequest,
    schema::CreateDelegationRequestRequest,
    [
        owner_account_id,
        description,
        permissions,
        request_message,
        requestor_workflow_id,
        redirect_url,
        notification_channel,
        session_duration,
        only_send_by_owner
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateDelegationRequestResponse {
    pub console_deep_link: Option<String>,
    pub delegation_request_id: Option<String>,
}

structure!(
    CreateDelegationRequestResponse,
    schema::CreateDelegationRequestResponse,
    [console_deep_link, delegation_request_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: String,
}

structure!(CreateGroupRequest, schema::CreateGroupRequest, [path, group_name]);

#[derive(Clone, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Group,
}

bare_structure!(CreateGroupResponse, schema::CreateGroupResponse, [group], required [group],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateInstanceProfileRequest,
    schema::CreateInstanceProfileRequest,
    [instance_profile_name, path, tags]
);

#[derive(Clone, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

bare_structure!(CreateInstanceProfileResponse, schema::CreateInstanceProfileResponse, [instance_profile], required [instance_profile],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLoginProfileRequest {
    pub user_name: Option<String>,
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
}

structure!(
    CreateLoginProfileRequest,
    schema::CreateLoginProfileRequest,
    [user_name, password, password_reset_required]
);

#[derive(Clone, PartialEq)]
pub struct CreateLoginProfileResponse {
    pub login_profile: LoginProfile,
}

bare_structure!(CreateLoginProfileResponse, schema::CreateLoginProfileResponse, [login_profile], required [login_profile],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateOpenIDConnectProviderRequest {
    pub url: String,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateOpenIDConnectProviderRequest,
    schema::CreateOpenIDConnectProviderRequest,
    [url, client_id_list, thumbprint_list, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateOpenIDConnectProviderResponse,
    schema::CreateOpenIDConnectProviderResponse,
    [open_id_connect_provider_arn, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePolicyRequest {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreatePolicyRequest,
    schema::CreatePolicyRequest,
    [policy_name, path, policy_document, description, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

structure!(CreatePolicyResponse, schema::CreatePolicyResponse, [policy]);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

structure!(
    CreatePolicyVersionRequest,
    schema::CreatePolicyVersionRequest,
    [policy_arn, policy_document, set_as_default]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

structure!(CreatePolicyVersionResponse, schema::CreatePolicyVersionResponse, [policy_version]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateRoleRequest,
    schema::CreateRoleRequest,
    [
        path,
        role_name,
        assume_role_policy_document,
        description,
        max_session_duration,
        permissions_boundary,
        tags
    ]
);

#[derive(Clone, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Role,
}

bare_structure!(CreateRoleResponse, schema::CreateRoleResponse, [role], required [role],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateSAMLProviderRequest {
    pub saml_metadata_document: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub add_private_key: Option<String>,
}

structure!(
    CreateSAMLProviderRequest,
    schema::CreateSAMLProviderRequest,
    [saml_metadata_document, name, tags, assertion_encryption_mode, add_private_key]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateSAMLProviderResponse,
    schema::CreateSAMLProviderResponse,
    [saml_provider_arn, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

structure!(
    CreateServiceLinkedRoleRequest,
    schema::CreateServiceLinkedRoleRequest,
    [aws_service_name, description, custom_suffix]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}

structure!(CreateServiceLinkedRoleResponse, schema::CreateServiceLinkedRoleResponse, [role]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialRequest {
    pub user_name: String,
    pub service_name: String,
    pub credential_age_days: Option<i32>,
}

structure!(
    CreateServiceSpecificCredentialRequest,
    schema::CreateServiceSpecificCredentialRequest,
    [user_name, service_name, credential_age_days]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

structure!(
    CreateServiceSpecificCredentialResponse,
    schema::CreateServiceSpecificCredentialResponse,
    [service_specific_credential]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateUserRequest,
    schema::CreateUserRequest,
    [path, user_name, permissions_boundary, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

structure!(CreateUserResponse, schema::CreateUserResponse, [user]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateVirtualMFADeviceRequest {
    pub path: Option<String>,
    pub virtual_mfa_device_name: String,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateVirtualMFADeviceRequest,
    schema::CreateVirtualMFADeviceRequest,
    [path, virtual_mfa_device_name, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateVirtualMFADeviceResponse {
    pub virtual_mfa_device: VirtualMFADevice,
}

structure!(
    CreateVirtualMFADeviceResponse,
    schema::CreateVirtualMFADeviceResponse,
    [virtual_mfa_device]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeactivateMFADeviceRequest {
    pub user_name: Option<String>,
    pub serial_number: String,
}

structure!(
    DeactivateMFADeviceRequest,
    schema::DeactivateMFADeviceRequest,
    [user_name, serial_number]
);

#[derive(Clone, PartialEq, Default)]
pub struct DelegationPermission {
    pub policy_template_arn: Option<String>,
    pub parameters: Option<Vec<PolicyParameter>>,
}

structure!(DelegationPermission, schema::DelegationPermission, [policy_template_arn, parameters]);

#[derive(Clone, PartialEq, Default)]
pub struct DelegationRequest {
    pub delegation_request_id: Option<String>,
    pub owner_account_id: Option<String>,
    pub description: Option<String>,
    pub request_message: Option<String>,
    pub permissions: Option<DelegationPermission>,
    pub permission_policy: Option<String>,
    pub role_permission_restriction_arns: Option<Vec<String>>,
    pub owner_id: Option<String>,
    pub approver_id: Option<String>,
    pub state: Option<StateType>,
    pub expiration_time: Option<crate::Timestamp>,
    pub requestor_id: Option<String>,
    pub requestor_name: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub session_duration: Option<i32>,
    pub redirect_url: Option<String>,
    pub notes: Option<String>,
    pub rejection_reason: Option<String>,
    pub only_send_by_owner: Option<bool>,
    pub updated_time: Option<crate::Timestamp>,
}

structure!(
    DelegationRequest,
    schema::DelegationRequest,
    [
        delegation_request_id,
        owner_account_id,
        description,
        request_message,
        permissions,
        permission_policy,
        role_permission_restriction_arns,
        owner_id,
        approver_id,
        state,
        expiration_time,
        requestor_id,
        requestor_name,
        create_date,
        session_duration,
        redirect_url,
        notes,
        rejection_reason,
        only_send_by_owner,
        updated_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

structure!(DeleteAccessKeyRequest, schema::DeleteAccessKeyRequest, [user_name, access_key_id]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: String,
}

structure!(DeleteAccountAliasRequest, schema::DeleteAccountAliasRequest, [account_alias]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

structure!(DeleteGroupPolicyRequest, schema::DeleteGroupPolicyRequest, [group_name, policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}

structure!(DeleteGroupRequest, schema::DeleteGroupRequest, [group_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}

structure!(
    DeleteInstanceProfileRequest,
    schema::DeleteInstanceProfileRequest,
    [instance_profile_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}

structure!(DeleteLoginProfileRequest, schema::DeleteLoginProfileRequest, [user_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

structure!(
    DeleteOpenIDConnectProviderRequest,
    schema::DeleteOpenIDConnectProviderRequest,
    [open_id_connect_provider_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

structure!(DeletePolicyRequest, schema::DeletePolicyRequest, [policy_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

structure!(
    DeletePolicyVersionRequest,
    schema::DeletePolicyVersionRequest,
    [policy_arn, version_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: String,
}

structure!(
    DeleteRolePermissionsBoundaryRequest,
    schema::DeleteRolePermissionsBoundaryRequest,
    [role_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

structure!(DeleteRolePolicyRequest, schema::DeleteRolePolicyRequest, [role_name, policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}

structure!(DeleteRoleRequest, schema::DeleteRoleRequest, [role_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSAMLProviderRequest {
    pub saml_provider_arn: String,
}

structure!(DeleteSAMLProviderRequest, schema::DeleteSAMLProviderRequest, [saml_provider_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
}

structure!(
    DeleteSSHPublicKeyRequest,
    schema::DeleteSSHPublicKeyRequest,
    [user_name, ssh_public_key_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: String,
}

structure!(
    DeleteServerCertificateRequest,
    schema::DeleteServerCertificateRequest,
    [server_certificate_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: String,
}

structure!(DeleteServiceLinkedRoleRequest, schema::DeleteServiceLinkedRoleRequest, [role_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: String,
}

structure!(
    DeleteServiceLinkedRoleResponse,
    schema::DeleteServiceLinkedRoleResponse,
    [deletion_task_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

structure!(
    DeleteServiceSpecificCredentialRequest,
    schema::DeleteServiceSpecificCredentialRequest,
    [user_name, service_specific_credential_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
}

structure!(
    DeleteSigningCertificateRequest,
    schema::DeleteSigningCertificateRequest,
    [user_name, certificate_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: String,
}

structure!(
    DeleteUserPermissionsBoundaryRequest,
    schema::DeleteUserPermissionsBoundaryRequest,
    [user_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

structure!(DeleteUserPolicyRequest, schema::DeleteUserPolicyRequest, [user_name, policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteUserRequest {
    pub user_name: String,
}

structure!(DeleteUserRequest, schema::DeleteUserRequest, [user_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteVirtualMFADeviceRequest {
    pub serial_number: String,
}

structure!(DeleteVirtualMFADeviceRequest, schema::DeleteVirtualMFADeviceRequest, [serial_number]);

#[derive(Clone, PartialEq, Default)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

structure!(
    DeletionTaskFailureReasonType,
    schema::DeletionTaskFailureReasonType,
    [reason, role_usage_list]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeletionTaskStatusType {
    Succeeded,
    InProgress,
    Failed,
    NotStarted,
}

texts!(
    DeletionTaskStatusType,
    schema::DeletionTaskStatusType,
    [
        Succeeded = "SUCCEEDED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        NotStarted = "NOT_STARTED",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

structure!(DetachGroupPolicyRequest, schema::DetachGroupPolicyRequest, [group_name, policy_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DetachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

structure!(DetachRolePolicyRequest, schema::DetachRolePolicyRequest, [role_name, policy_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DetachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

structure!(DetachUserPolicyRequest, schema::DetachUserPolicyRequest, [user_name, policy_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}

structure!(
    DisableOrganizationsRootCredentialsManagementRequest,
    schema::DisableOrganizationsRootCredentialsManagementRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    DisableOrganizationsRootCredentialsManagementResponse,
    schema::DisableOrganizationsRootCredentialsManagementResponse,
    [organization_id, enabled_features]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootSessionsRequest {}

structure!(
    DisableOrganizationsRootSessionsRequest,
    schema::DisableOrganizationsRootSessionsRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    DisableOrganizationsRootSessionsResponse,
    schema::DisableOrganizationsRootSessionsResponse,
    [organization_id, enabled_features]
);

#[derive(Clone, PartialEq, Default)]
pub struct EnableMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

structure!(
    EnableMFADeviceRequest,
    schema::EnableMFADeviceRequest,
    [user_name, serial_number, authentication_code1, authentication_code2]
);

#[derive(Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}

structure!(
    EnableOrganizationsRootCredentialsManagementRequest,
    schema::EnableOrganizationsRootCredentialsManagementRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    EnableOrganizationsRootCredentialsManagementResponse,
    schema::EnableOrganizationsRootCredentialsManagementResponse,
    [organization_id, enabled_features]
);

#[derive(Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootSessionsRequest {}

structure!(
    EnableOrganizationsRootSessionsRequest,
    schema::EnableOrganizationsRootSessionsRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    EnableOrganizationsRootSessionsResponse,
    schema::EnableOrganizationsRootSessionsResponse,
    [organization_id, enabled_features]
);

#[derive(Clone, PartialEq, Default)]
pub struct EnableOutboundWebIdentityFederationResponse {
    pub issuer_identifier: Option<String>,
}

structure!(
    EnableOutboundWebIdentityFederationResponse,
    schema::EnableOutboundWebIdentityFederationResponse,
    [issuer_identifier]
);

#[derive(Clone, PartialEq)]
pub struct EntityDetails {
    pub entity_info: EntityInfo,
    pub last_authenticated: Option<crate::Timestamp>,
}

bare_structure!(
    EntityDetails,
    schema::EntityDetails,
    [entity_info, last_authenticated],
    required[entity_info],
    optional[last_authenticated]
);

#[derive(Clone, PartialEq)]
pub struct EntityInfo {
    pub arn: String,
    pub name: String,
    pub r#type: PolicyOwnerEntityType,
    pub id: String,
    pub path: Option<String>,
}

bare_structure!(EntityInfo, schema::EntityInfo, [arn, name, r#type, id, path], required [arn, name, r#type, id],
        optional [path]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityType {
    User,
    Role,
    Group,
    LocalManagedPolicy,
    AWSManagedPolicy,
}

texts!(
    EntityType,
    schema::EntityType,
    [
        User = "User",
        Role = "Role",
        Group = "Group",
        LocalManagedPolicy = "LocalManagedPolicy",
        AWSManagedPolicy = "AWSManagedPolicy",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ErrorDetails {
    pub message: String,
    pub code: String,
}

structure!(ErrorDetails, schema::ErrorDetails, [message, code]);

#[derive(Clone, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: String,
    pub eval_resource_name: Option<String>,
    pub eval_decision: PolicyEvaluationDecisionType,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details:
        Option<std::collections::BTreeMap<String, PolicyEvaluationDecisionType>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

bare_structure!(EvaluationResult, schema::EvaluationResult, [eval_action_name, eval_resource_name, eval_decision, matched_statements, missing_context_values, organizations_decision_detail, permissions_boundary_decision_detail, eval_decision_details, resource_specific_results], required [eval_action_name, eval_decision],
        optional [eval_resource_name, matched_statements, missing_context_values, organizations_decision_detail, permissions_boundary_decision_detail, eval_decision_details, resource_specific_results]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeatureType {
    RootCredentialsManagement,
    RootSessions,
}

texts!(
    FeatureType,
    schema::FeatureType,
    [RootCredentialsManagement = "RootCredentialsManagement", RootSessions = "RootSessions",]
);

#[derive(Clone, PartialEq, Default)]
pub struct GenerateCredentialReportResponse {
    pub state: Option<ReportStateType>,
    pub description: Option<String>,
}

structure!(
    GenerateCredentialReportResponse,
    schema::GenerateCredentialReportResponse,
    [state, description]
);

#[derive(Clone, PartialEq, Default)]
pub struct GenerateOrganizationsAccessReportRequest {
    pub entity_path: String,
    pub organizations_policy_id: Option<String>,
}

structure!(
    GenerateOrganizationsAccessReportRequest,
    schema::GenerateOrganizationsAccessReportRequest,
    [entity_path, organizations_policy_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct GenerateOrganizationsAccessReportResponse {
    pub job_id: Option<String>,
}

structure!(
    GenerateOrganizationsAccessReportResponse,
    schema::GenerateOrganizationsAccessReportResponse,
    [job_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    pub arn: String,
    pub granularity: Option<AccessAdvisorUsageGranularityType>,
}

structure!(
    GenerateServiceLastAccessedDetailsRequest,
    schema::GenerateServiceLastAccessedDetailsRequest,
    [arn, granularity]
);

#[derive(Clone, PartialEq, Default)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    pub job_id: Option<String>,
}

structure!(
    GenerateServiceLastAccessedDetailsResponse,
    schema::GenerateServiceLastAccessedDetailsResponse,
    [job_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

structure!(GetAccessKeyLastUsedRequest, schema::GetAccessKeyLastUsedRequest, [access_key_id]);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

structure!(
    GetAccessKeyLastUsedResponse,
    schema::GetAccessKeyLastUsedResponse,
    [user_name, access_key_last_used]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: Option<Vec<EntityType>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    GetAccountAuthorizationDetailsRequest,
    schema::GetAccountAuthorizationDetailsRequest,
    [filter, max_items, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    GetAccountAuthorizationDetailsResponse,
    schema::GetAccountAuthorizationDetailsResponse,
    [user_detail_list, group_detail_list, role_detail_list, policies, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: PasswordPolicy,
}

structure!(
    GetAccountPasswordPolicyResponse,
    schema::GetAccountPasswordPolicyResponse,
    [password_policy]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountPropertiesRequest {}

structure!(GetAccountPropertiesRequest, schema::GetAccountPropertiesRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountPropertiesResponse {
    pub properties: Option<std::collections::BTreeMap<String, String>>,
}

structure!(GetAccountPropertiesResponse, schema::GetAccountPropertiesResponse, [properties]);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<std::collections::BTreeMap<String, i32>>,
}

structure!(GetAccountSummaryResponse, schema::GetAccountSummaryResponse, [summary_map]);

#[derive(Clone, PartialEq, Default)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
}

structure!(
    GetContextKeysForCustomPolicyRequest,
    schema::GetContextKeysForCustomPolicyRequest,
    [policy_input_list]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: Option<Vec<String>>,
}

structure!(
    GetContextKeysForPolicyResponse,
    schema::GetContextKeysForPolicyResponse,
    [context_key_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
}

structure!(
    GetContextKeysForPrincipalPolicyRequest,
    schema::GetContextKeysForPrincipalPolicyRequest,
    [policy_source_arn, policy_input_list]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetCredentialReportResponse {
    pub content: Option<Vec<u8>>,
    pub report_format: Option<ReportFormatType>,
    pub generated_time: Option<crate::Timestamp>,
}

structure!(
    GetCredentialReportResponse,
    schema::GetCredentialReportResponse,
    [content, report_format, generated_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDelegationRequestRequest {
    pub delegation_request_id: String,
    pub delegation_permission_check: Option<bool>,
}

structure!(
    GetDelegationRequestRequest,
    schema::GetDelegationRequestRequest,
    [delegation_request_id, delegation_permission_check]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDelegationRequestResponse {
    pub delegation_request: Option<DelegationRequest>,
    pub permission_check_status: Option<PermissionCheckStatusType>,
    pub permission_check_result: Option<PermissionCheckResultType>,
}

structure!(
    GetDelegationRequestResponse,
    schema::GetDelegationRequestResponse,
    [delegation_request, permission_check_status, permission_check_result]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

structure!(GetGroupPolicyRequest, schema::GetGroupPolicyRequest, [group_name, policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetGroupPolicyResponse {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(
    GetGroupPolicyResponse,
    schema::GetGroupPolicyResponse,
    [group_name, policy_name, policy_document]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(GetGroupRequest, schema::GetGroupRequest, [group_name, marker, max_items]);

#[derive(Clone, PartialEq)]
pub struct GetGroupResponse {
    pub group: Group,
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

bare_structure!(GetGroupResponse, schema::GetGroupResponse, [group, users, is_truncated, marker], required [group, users],
        optional [is_truncated, marker]);

#[derive(Clone, PartialEq, Default)]
pub struct GetHumanReadableSummaryRequest {
    pub entity_arn: String,
    pub locale: Option<String>,
}

structure!(
    GetHumanReadableSummaryRequest,
    schema::GetHumanReadableSummaryRequest,
    [entity_arn, locale]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetHumanReadableSummaryResponse {
    pub summary_content: Option<String>,
    pub locale: Option<String>,
    pub summary_state: Option<SummaryStateType>,
}

structure!(
    GetHumanReadableSummaryResponse,
    schema::GetHumanReadableSummaryResponse,
    [summary_content, locale, summary_state]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}

structure!(GetInstanceProfileRequest, schema::GetInstanceProfileRequest, [instance_profile_name]);

#[derive(Clone, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

bare_structure!(GetInstanceProfileResponse, schema::GetInstanceProfileResponse, [instance_profile], required [instance_profile],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}

structure!(GetLoginProfileRequest, schema::GetLoginProfileRequest, [user_name]);

#[derive(Clone, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: LoginProfile,
}

bare_structure!(GetLoginProfileResponse, schema::GetLoginProfileResponse, [login_profile], required [login_profile],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct GetMFADeviceRequest {
    pub serial_number: String,
    pub user_name: Option<String>,
}

structure!(GetMFADeviceRequest, schema::GetMFADeviceRequest, [serial_number, user_name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetMFADeviceResponse {
    pub user_name: Option<String>,
    pub serial_number: String,
    pub enable_date: Option<crate::Timestamp>,
    pub certifications: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    GetMFADeviceResponse,
    schema::GetMFADeviceResponse,
    [user_name, serial_number, enable_date, certifications]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

structure!(
    GetOpenIDConnectProviderRequest,
    schema::GetOpenIDConnectProviderRequest,
    [open_id_connect_provider_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetOpenIDConnectProviderResponse {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub create_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    GetOpenIDConnectProviderResponse,
    schema::GetOpenIDConnectProviderResponse,
    [url, client_id_list, thumbprint_list, create_date, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetOrganizationsAccessReportRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
    pub sort_key: Option<SortKeyType>,
}

structure!(
    GetOrganizationsAccessReportRequest,
    schema::GetOrganizationsAccessReportRequest,
    [job_id, max_items, marker, sort_key]
);

#[derive(Clone, PartialEq)]
pub struct GetOrganizationsAccessReportResponse {
    pub job_status: JobStatusType,
    pub job_creation_date: crate::Timestamp,
    pub job_completion_date: Option<crate::Timestamp>,
    pub number_of_services_accessible: Option<i32>,
    pub number_of_services_not_accessed: Option<i32>,
    pub access_details: Option<Vec<AccessDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error_details: Option<ErrorDetails>,
}

bare_structure!(GetOrganizationsAccessReportResponse, schema::GetOrganizationsAccessReportResponse, [job_status, job_creation_date, job_completion_date, number_of_services_accessible, number_of_services_not_accessed, access_details, is_truncated, marker, error_details], required [job_status, job_creation_date],
        optional [job_completion_date, number_of_services_accessible, number_of_services_not_accessed, access_details, is_truncated, marker, error_details]);

#[derive(Clone, PartialEq, Default)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    pub issuer_identifier: Option<String>,
    pub jwt_vending_enabled: Option<bool>,
}

structure!(
    GetOutboundWebIdentityFederationInfoResponse,
    schema::GetOutboundWebIdentityFederationInfoResponse,
    [issuer_identifier, jwt_vending_enabled]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

structure!(GetPolicyRequest, schema::GetPolicyRequest, [policy_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}

structure!(GetPolicyResponse, schema::GetPolicyResponse, [policy]);

#[derive(Clone, PartialEq, Default)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

structure!(GetPolicyVersionRequest, schema::GetPolicyVersionRequest, [policy_arn, version_id]);

#[derive(Clone, PartialEq, Default)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

structure!(GetPolicyVersionResponse, schema::GetPolicyVersionResponse, [policy_version]);

#[derive(Clone, PartialEq, Default)]
pub struct GetRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

structure!(GetRolePolicyRequest, schema::GetRolePolicyRequest, [role_name, policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetRolePolicyResponse {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(
    GetRolePolicyResponse,
    schema::GetRolePolicyResponse,
    [role_name, policy_name, policy_document]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetRoleRequest {
    pub role_name: String,
}

structure!(GetRoleRequest, schema::GetRoleRequest, [role_name]);

#[derive(Clone, PartialEq)]
pub struct GetRoleResponse {
    pub role: Role,
}

bare_structure!(GetRoleResponse, schema::GetRoleResponse, [role], required [role],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct GetRoleTemplateVersionRequest {
    pub template_arn: String,
    pub minor_version: Option<i32>,
}

structure!(
    GetRoleTemplateVersionRequest,
    schema::GetRoleTemplateVersionRequest,
    [template_arn, minor_version]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetRoleTemplateVersionResponse {
    pub role_template_version: RoleTemplateVersion,
}

structure!(
    GetRoleTemplateVersionResponse,
    schema::GetRoleTemplateVersionResponse,
    [role_template_version]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetSAMLProviderRequest {
    pub saml_provider_arn: String,
}

structure!(GetSAMLProviderRequest, schema::GetSAMLProviderRequest, [saml_provider_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct GetSAMLProviderResponse {
    pub saml_provider_uuid: Option<String>,
    pub saml_metadata_document: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub valid_until: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}

structure!(
    GetSAMLProviderResponse,
    schema::GetSAMLProviderResponse,
    [
        saml_provider_uuid,
        saml_metadata_document,
        create_date,
        valid_until,
        tags,
        assertion_encryption_mode,
        private_key_list
    ]
);

#[derive(Clone, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub encoding: EncodingType,
}

bare_structure!(GetSSHPublicKeyRequest, schema::GetSSHPublicKeyRequest, [user_name, ssh_public_key_id, encoding], required [user_name, ssh_public_key_id, encoding],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct GetSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

structure!(GetSSHPublicKeyResponse, schema::GetSSHPublicKeyResponse, [ssh_public_key]);

#[derive(Clone, PartialEq, Default)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: String,
}

structure!(
    GetServerCertificateRequest,
    schema::GetServerCertificateRequest,
    [server_certificate_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetServerCertificateResponse {
    pub server_certificate: ServerCertificate,
}

structure!(
    GetServerCertificateResponse,
    schema::GetServerCertificateResponse,
    [server_certificate]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    GetServiceLastAccessedDetailsRequest,
    schema::GetServiceLastAccessedDetailsRequest,
    [job_id, max_items, marker]
);

#[derive(Clone, PartialEq)]
pub struct GetServiceLastAccessedDetailsResponse {
    pub job_status: JobStatusType,
    pub job_type: Option<AccessAdvisorUsageGranularityType>,
    pub job_creation_date: crate::Timestamp,
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    pub job_completion_date: crate::Timestamp,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

bare_structure!(GetServiceLastAccessedDetailsResponse, schema::GetServiceLastAccessedDetailsResponse, [job_status, job_type, job_creation_date, services_last_accessed, job_completion_date, is_truncated, marker, error], required [job_status, job_creation_date, services_last_accessed, job_completion_date],
        optional [job_type, is_truncated, marker, error]);

#[derive(Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    pub job_id: String,
    pub service_namespace: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    GetServiceLastAccessedDetailsWithEntitiesRequest,
    schema::GetServiceLastAccessedDetailsWithEntitiesRequest,
    [job_id, service_namespace, max_items, marker]
);

#[derive(Clone, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    pub job_status: JobStatusType,
    pub job_creation_date: crate::Timestamp,
    pub job_completion_date: crate::Timestamp,
    pub entity_details_list: Vec<EntityDetails>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

bare_structure!(GetServiceLastAccessedDetailsWithEntitiesResponse, schema::GetServiceLastAccessedDetailsWithEntitiesResponse, [job_status, job_creation_date, job_completion_date, entity_details_list, is_truncated, marker, error], required [job_status, job_creation_date, job_completion_date, entity_details_list],
        optional [is_truncated, marker, error]);

#[derive(Clone, PartialEq, Default)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: String,
}

structure!(
    GetServiceLinkedRoleDeletionStatusRequest,
    schema::GetServiceLinkedRoleDeletionStatusRequest,
    [deletion_task_id]
);

#[derive(Clone, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub status: DeletionTaskStatusType,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

bare_structure!(
    GetServiceLinkedRoleDeletionStatusResponse,
    schema::GetServiceLinkedRoleDeletionStatusResponse,
    [status, reason],
    required[status],
    optional[reason]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

structure!(GetUserPolicyRequest, schema::GetUserPolicyRequest, [user_name, policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetUserPolicyResponse {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(
    GetUserPolicyResponse,
    schema::GetUserPolicyResponse,
    [user_name, policy_name, policy_document]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

structure!(GetUserRequest, schema::GetUserRequest, [user_name]);

#[derive(Clone, PartialEq)]
pub struct GetUserResponse {
    pub user: User,
}

bare_structure!(GetUserResponse, schema::GetUserResponse, [user], required [user],
        optional []);

#[derive(Clone, PartialEq)]
pub struct Group {
    pub path: String,
    pub group_name: String,
    pub group_id: String,
    pub arn: String,
    pub create_date: crate::Timestamp,
}

bare_structure!(Group, schema::Group, [path, group_name, group_id, arn, create_date], required [path, group_name, group_id, arn, create_date],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

structure!(
    GroupDetail,
    schema::GroupDetail,
    [path, group_name, group_id, arn, create_date, group_policy_list, attached_managed_policies]
);

#[derive(Clone, PartialEq, Default)]
pub struct InlinePolicy {
    pub policy_name: String,
    pub policy_document: String,
}

structure!(InlinePolicy, schema::InlinePolicy, [policy_name, policy_document]);

#[derive(Clone, PartialEq)]
pub struct InlinePolicyIdentifierType {
    pub policy_name: String,
    pub attachment_type: AttachmentType,
    pub attachment_name: String,
}

bare_structure!(InlinePolicyIdentifierType, schema::InlinePolicyIdentifierType, [policy_name, attachment_type, attachment_name], required [policy_name, attachment_type, attachment_name],
        optional []);

#[derive(Clone, PartialEq)]
pub struct InstanceProfile {
    pub path: String,
    pub instance_profile_name: String,
    pub instance_profile_id: String,
    pub arn: String,
    pub create_date: crate::Timestamp,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}

bare_structure!(InstanceProfile, schema::InstanceProfile, [path, instance_profile_name, instance_profile_id, arn, create_date, roles, tags], required [path, instance_profile_name, instance_profile_id, arn, create_date, roles],
        optional [tags]);

#[derive(Clone, PartialEq, Default)]
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListAccessKeysRequest, schema::ListAccessKeysRequest, [user_name, marker, max_items]);

#[derive(Clone, PartialEq, Default)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListAccessKeysResponse,
    schema::ListAccessKeysResponse,
    [access_key_metadata, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListAccountAliasesRequest, schema::ListAccountAliasesRequest, [marker, max_items]);

#[derive(Clone, PartialEq, Default)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListAccountAliasesResponse,
    schema::ListAccountAliasesResponse,
    [account_aliases, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListAttachedGroupPoliciesRequest,
    schema::ListAttachedGroupPoliciesRequest,
    [group_name, path_prefix, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListAttachedGroupPoliciesResponse,
    schema::ListAttachedGroupPoliciesResponse,
    [attached_policies, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListAttachedRolePoliciesRequest,
    schema::ListAttachedRolePoliciesRequest,
    [role_name, path_prefix, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListAttachedRolePoliciesResponse,
    schema::ListAttachedRolePoliciesResponse,
    [attached_policies, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListAttachedUserPoliciesRequest,
    schema::ListAttachedUserPoliciesRequest,
    [user_name, path_prefix, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListAttachedUserPoliciesResponse,
    schema::ListAttachedUserPoliciesResponse,
    [attached_policies, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListDelegationRequestsRequest {
    pub owner_id: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListDelegationRequestsRequest,
    schema::ListDelegationRequestsRequest,
    [owner_id, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListDelegationRequestsResponse {
    pub delegation_requests: Option<Vec<DelegationRequest>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

structure!(
    ListDelegationRequestsResponse,
    schema::ListDelegationRequestsResponse,
    [delegation_requests, marker, is_truncated]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: String,
    pub entity_filter: Option<EntityType>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListEntitiesForPolicyRequest,
    schema::ListEntitiesForPolicyRequest,
    [policy_arn, entity_filter, path_prefix, policy_usage_filter, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListEntitiesForPolicyResponse,
    schema::ListEntitiesForPolicyResponse,
    [policy_groups, policy_users, policy_roles, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListGroupPoliciesRequest,
    schema::ListGroupPoliciesRequest,
    [group_name, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListGroupPoliciesResponse,
    schema::ListGroupPoliciesResponse,
    [policy_names, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGroupsForUserRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListGroupsForUserRequest,
    schema::ListGroupsForUserRequest,
    [user_name, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGroupsForUserResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListGroupsForUserResponse,
    schema::ListGroupsForUserResponse,
    [groups, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGroupsRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListGroupsRequest, schema::ListGroupsRequest, [path_prefix, marker, max_items]);

#[derive(Clone, PartialEq, Default)]
pub struct ListGroupsResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListGroupsResponse, schema::ListGroupsResponse, [groups, is_truncated, marker]);

#[derive(Clone, PartialEq, Default)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListInstanceProfileTagsRequest,
    schema::ListInstanceProfileTagsRequest,
    [instance_profile_name, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListInstanceProfileTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListInstanceProfileTagsResponse,
    schema::ListInstanceProfileTagsResponse,
    [tags, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListInstanceProfilesForRoleRequest,
    schema::ListInstanceProfilesForRoleRequest,
    [role_name, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListInstanceProfilesForRoleResponse,
    schema::ListInstanceProfilesForRoleResponse,
    [instance_profiles, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListInstanceProfilesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListInstanceProfilesRequest,
    schema::ListInstanceProfilesRequest,
    [path_prefix, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListInstanceProfilesResponse,
    schema::ListInstanceProfilesResponse,
    [instance_profiles, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListMFADeviceTagsRequest {
    pub serial_number: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListMFADeviceTagsRequest,
    schema::ListMFADeviceTagsRequest,
    [serial_number, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListMFADeviceTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListMFADeviceTagsResponse,
    schema::ListMFADeviceTagsResponse,
    [tags, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListMFADevicesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListMFADevicesRequest, schema::ListMFADevicesRequest, [user_name, marker, max_items]);

#[derive(Clone, PartialEq, Default)]
pub struct ListMFADevicesResponse {
    pub mfa_devices: Vec<MFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListMFADevicesResponse,
    schema::ListMFADevicesResponse,
    [mfa_devices, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub open_id_connect_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListOpenIDConnectProviderTagsRequest,
    schema::ListOpenIDConnectProviderTagsRequest,
    [open_id_connect_provider_arn, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListOpenIDConnectProviderTagsResponse,
    schema::ListOpenIDConnectProviderTagsResponse,
    [tags, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProvidersRequest {}

structure!(ListOpenIDConnectProvidersRequest, schema::ListOpenIDConnectProvidersRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

structure!(
    ListOpenIDConnectProvidersResponse,
    schema::ListOpenIDConnectProvidersResponse,
    [open_id_connect_provider_list]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListOrganizationsFeaturesRequest {}

structure!(ListOrganizationsFeaturesRequest, schema::ListOrganizationsFeaturesRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct ListOrganizationsFeaturesResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    ListOrganizationsFeaturesResponse,
    schema::ListOrganizationsFeaturesResponse,
    [organization_id, enabled_features]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    pub service_namespace: Option<String>,
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

structure!(
    ListPoliciesGrantingServiceAccessEntry,
    schema::ListPoliciesGrantingServiceAccessEntry,
    [service_namespace, policies]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    pub marker: Option<String>,
    pub arn: String,
    pub service_namespaces: Vec<String>,
}

structure!(
    ListPoliciesGrantingServiceAccessRequest,
    schema::ListPoliciesGrantingServiceAccessRequest,
    [marker, arn, service_namespaces]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListPoliciesGrantingServiceAccessResponse,
    schema::ListPoliciesGrantingServiceAccessResponse,
    [policies_granting_service_access, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPoliciesRequest {
    pub scope: Option<PolicyScopeType>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListPoliciesRequest,
    schema::ListPoliciesRequest,
    [scope, only_attached, path_prefix, policy_usage_filter, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListPoliciesResponse, schema::ListPoliciesResponse, [policies, is_truncated, marker]);

#[derive(Clone, PartialEq, Default)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListPolicyTagsRequest, schema::ListPolicyTagsRequest, [policy_arn, marker, max_items]);

#[derive(Clone, PartialEq, Default)]
pub struct ListPolicyTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListPolicyTagsResponse, schema::ListPolicyTagsResponse, [tags, is_truncated, marker]);

#[derive(Clone, PartialEq, Default)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListPolicyVersionsRequest,
    schema::ListPolicyVersionsRequest,
    [policy_arn, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPolicyVersionsResponse {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListPolicyVersionsResponse,
    schema::ListPolicyVersionsResponse,
    [versions, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListRolePoliciesRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListRolePoliciesRequest,
    schema::ListRolePoliciesRequest,
    [role_name, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListRolePoliciesResponse,
    schema::ListRolePoliciesResponse,
    [policy_names, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListRoleTagsRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListRoleTagsRequest, schema::ListRoleTagsRequest, [role_name, marker, max_items]);

#[derive(Clone, PartialEq, Default)]
pub struct ListRoleTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListRoleTagsResponse, schema::ListRoleTagsResponse, [tags, is_truncated, marker]);

#[derive(Clone, PartialEq, Default)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListRolesRequest, schema::ListRolesRequest, [path_prefix, marker, max_items]);

#[derive(Clone, PartialEq, Default)]
pub struct ListRolesResponse {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListRolesResponse, schema::ListRolesResponse, [roles, is_truncated, marker]);

#[derive(Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsRequest {
    pub saml_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListSAMLProviderTagsRequest,
    schema::ListSAMLProviderTagsRequest,
    [saml_provider_arn, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListSAMLProviderTagsResponse,
    schema::ListSAMLProviderTagsResponse,
    [tags, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSAMLProvidersRequest {}

structure!(ListSAMLProvidersRequest, schema::ListSAMLProvidersRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

structure!(ListSAMLProvidersResponse, schema::ListSAMLProvidersResponse, [saml_provider_list]);

#[derive(Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListSSHPublicKeysRequest,
    schema::ListSSHPublicKeysRequest,
    [user_name, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysResponse {
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListSSHPublicKeysResponse,
    schema::ListSSHPublicKeysResponse,
    [ssh_public_keys, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsRequest {
    pub server_certificate_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListServerCertificateTagsRequest,
    schema::ListServerCertificateTagsRequest,
    [server_certificate_name, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListServerCertificateTagsResponse,
    schema::ListServerCertificateTagsResponse,
    [tags, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServerCertificatesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListServerCertificatesRequest,
    schema::ListServerCertificatesRequest,
    [path_prefix, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServerCertificatesResponse {
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListServerCertificatesResponse,
    schema::ListServerCertificatesResponse,
    [server_certificate_metadata_list, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListServiceSpecificCredentialsRequest,
    schema::ListServiceSpecificCredentialsRequest,
    [user_name, service_name, all_users, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

structure!(
    ListServiceSpecificCredentialsResponse,
    schema::ListServiceSpecificCredentialsResponse,
    [service_specific_credentials, marker, is_truncated]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSigningCertificatesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListSigningCertificatesRequest,
    schema::ListSigningCertificatesRequest,
    [user_name, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Vec<SigningCertificate>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListSigningCertificatesResponse,
    schema::ListSigningCertificatesResponse,
    [certificates, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListUserPoliciesRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListUserPoliciesRequest,
    schema::ListUserPoliciesRequest,
    [user_name, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListUserPoliciesResponse,
    schema::ListUserPoliciesResponse,
    [policy_names, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListUserTagsRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListUserTagsRequest, schema::ListUserTagsRequest, [user_name, marker, max_items]);

#[derive(Clone, PartialEq, Default)]
pub struct ListUserTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListUserTagsResponse, schema::ListUserTagsResponse, [tags, is_truncated, marker]);

#[derive(Clone, PartialEq, Default)]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListUsersRequest, schema::ListUsersRequest, [path_prefix, marker, max_items]);

#[derive(Clone, PartialEq, Default)]
pub struct ListUsersResponse {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListUsersResponse, schema::ListUsersResponse, [users, is_truncated, marker]);

#[derive(Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<AssignmentStatusType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListVirtualMFADevicesRequest,
    schema::ListVirtualMFADevicesRequest,
    [assignment_status, marker, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesResponse {
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListVirtualMFADevicesResponse,
    schema::ListVirtualMFADevicesResponse,
    [virtual_mfa_devices, is_truncated, marker]
);

#[derive(Clone, PartialEq)]
pub struct LoginProfile {
    pub user_name: String,
    pub create_date: crate::Timestamp,
    pub password_reset_required: Option<bool>,
}

bare_structure!(LoginProfile, schema::LoginProfile, [user_name, create_date, password_reset_required], required [user_name, create_date],
        optional [password_reset_required]);

#[derive(Clone, PartialEq)]
pub struct MFADevice {
    pub user_name: String,
    pub serial_number: String,
    pub enable_date: crate::Timestamp,
}

bare_structure!(MFADevice, schema::MFADevice, [user_name, serial_number, enable_date], required [user_name, serial_number, enable_date],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedPolicyDetail {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub update_date: Option<crate::Timestamp>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

structure!(
    ManagedPolicyDetail,
    schema::ManagedPolicyDetail,
    [
        policy_name,
        policy_id,
        arn,
        path,
        default_version_id,
        attachment_count,
        permissions_boundary_usage_count,
        is_attachable,
        description,
        create_date,
        update_date,
        policy_version_list
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}

structure!(OpenIDConnectProviderListEntry, schema::OpenIDConnectProviderListEntry, [arn]);

#[derive(Clone, PartialEq, Default)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}

structure!(
    OrderedOrganizationPolicyType,
    schema::OrderedOrganizationPolicyType,
    [service_control_policy_input_list]
);

#[derive(Clone, PartialEq, Default)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

structure!(
    OrganizationsDecisionDetail,
    schema::OrganizationsDecisionDetail,
    [allowed_by_organizations]
);

#[derive(Clone, PartialEq)]
pub struct ParameterDefinition {
    pub name: String,
    pub r#type: ParameterTypeType,
    pub sub_type: Option<String>,
    pub description: Option<String>,
    pub is_required: Option<bool>,
    pub default_value: Option<String>,
    pub immutable: Option<bool>,
}

bare_structure!(ParameterDefinition, schema::ParameterDefinition, [name, r#type, sub_type, description, is_required, default_value, immutable], required [name, r#type],
        optional [sub_type, description, is_required, default_value, immutable]);

#[derive(Clone, PartialEq, Default)]
pub struct PasswordPolicy {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

structure!(
    PasswordPolicy,
    schema::PasswordPolicy,
    [
        minimum_password_length,
        require_symbols,
        require_numbers,
        require_uppercase_characters,
        require_lowercase_characters,
        allow_users_to_change_password,
        expire_passwords,
        max_password_age,
        password_reuse_prevention,
        hard_expiry
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PermissionsBoundaryAttachmentType {
    PermissionsBoundaryPolicy,
}

texts!(
    PermissionsBoundaryAttachmentType,
    schema::PermissionsBoundaryAttachmentType,
    [PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy",]
);

#[derive(Clone, PartialEq, Default)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

structure!(
    PermissionsBoundaryDecisionDetail,
    schema::PermissionsBoundaryDecisionDetail,
    [allowed_by_permissions_boundary]
);

#[derive(Clone, PartialEq, Default)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub update_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    Policy,
    schema::Policy,
    [
        policy_name,
        policy_id,
        arn,
        path,
        default_version_id,
        attachment_count,
        permissions_boundary_usage_count,
        is_attachable,
        description,
        create_date,
        update_date,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

structure!(PolicyDetail, schema::PolicyDetail, [policy_name, policy_document]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyEvaluationDecisionType {
    Allowed,
    ExplicitDeny,
    ImplicitDeny,
}

texts!(
    PolicyEvaluationDecisionType,
    schema::PolicyEvaluationDecisionType,
    [Allowed = "allowed", ExplicitDeny = "explicitDeny", ImplicitDeny = "implicitDeny",]
);

#[derive(Clone, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    pub policy_name: String,
    pub policy_type: PolicyType,
    pub policy_arn: Option<String>,
    pub entity_type: Option<PolicyOwnerEntityType>,
    pub entity_name: Option<String>,
}

bare_structure!(PolicyGrantingServiceAccess, schema::PolicyGrantingServiceAccess, [policy_name, policy_type, policy_arn, entity_type, entity_name], required [policy_name, policy_type],
        optional [policy_arn, entity_type, entity_name]);

#[derive(Clone, PartialEq, Default)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

structure!(PolicyGroup, schema::PolicyGroup, [group_name, group_id]);

#[derive(Clone, PartialEq)]
pub enum PolicyIdentifier {
    PolicyType(PolicyIdentifierPolicyType),
    PolicyArn(String),
    InlinePolicyIdentifier(InlinePolicyIdentifierType),
}

union!(
    PolicyIdentifier,
    schema::PolicyIdentifier,
    [0 = PolicyType, 1 = PolicyArn, 2 = InlinePolicyIdentifier]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyIdentifierPolicyType {
    Inline,
    AwsManaged,
    UserManaged,
    PermissionBoundary,
    Scp,
    Rcp,
}

texts!(
    PolicyIdentifierPolicyType,
    schema::PolicyIdentifierPolicyType,
    [
        Inline = "inline",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        PermissionBoundary = "permission-boundary",
        Scp = "scp",
        Rcp = "rcp",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PolicyParameter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<PolicyParameterTypeEnum>,
}

structure!(PolicyParameter, schema::PolicyParameter, [name, values, r#type]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyParameterTypeEnum {
    String,
    StringList,
}

texts!(
    PolicyParameterTypeEnum,
    schema::PolicyParameterTypeEnum,
    [String = "string", StringList = "stringList",]
);

#[derive(Clone, PartialEq, Default)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

structure!(PolicyRole, schema::PolicyRole, [role_name, role_id]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicySourceType {
    User,
    Group,
    Role,
    AwsManaged,
    UserManaged,
    Resource,
    None,
}

texts!(
    PolicySourceType,
    schema::PolicySourceType,
    [
        User = "user",
        Group = "group",
        Role = "role",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        Resource = "resource",
        None = "none",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyUsageType {
    PermissionsPolicy,
    PermissionsBoundary,
}

texts!(
    PolicyUsageType,
    schema::PolicyUsageType,
    [PermissionsPolicy = "PermissionsPolicy", PermissionsBoundary = "PermissionsBoundary",]
);

#[derive(Clone, PartialEq, Default)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

structure!(PolicyUser, schema::PolicyUser, [user_name, user_id]);

#[derive(Clone, PartialEq, Default)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<crate::Timestamp>,
}

structure!(
    PolicyVersion,
    schema::PolicyVersion,
    [document, version_id, is_default_version, create_date]
);

#[derive(Clone, PartialEq, Default)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}

structure!(Position, schema::Position, [line, column]);

#[derive(Clone, PartialEq, Default)]
pub struct PutAccountPropertiesRequest {
    pub properties: std::collections::BTreeMap<String, String>,
}

structure!(PutAccountPropertiesRequest, schema::PutAccountPropertiesRequest, [properties]);

#[derive(Clone, PartialEq, Default)]
pub struct PutAccountPropertiesResponse {}

structure!(PutAccountPropertiesResponse, schema::PutAccountPropertiesResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(
    PutGroupPolicyRequest,
    schema::PutGroupPolicyRequest,
    [group_name, policy_name, policy_document]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: String,
    pub permissions_boundary: String,
}

structure!(
    PutRolePermissionsBoundaryRequest,
    schema::PutRolePermissionsBoundaryRequest,
    [role_name, permissions_boundary]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(
    PutRolePolicyRequest,
    schema::PutRolePolicyRequest,
    [role_name, policy_name, policy_document]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: String,
    pub permissions_boundary: String,
}

structure!(
    PutUserPermissionsBoundaryRequest,
    schema::PutUserPermissionsBoundaryRequest,
    [user_name, permissions_boundary]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(
    PutUserPolicyRequest,
    schema::PutUserPolicyRequest,
    [user_name, policy_name, policy_document]
);

#[derive(Clone, PartialEq, Default)]
pub struct RejectDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

structure!(
    RejectDelegationRequestRequest,
    schema::RejectDelegationRequestRequest,
    [delegation_request_id, notes]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

structure!(
    RemoveClientIDFromOpenIDConnectProviderRequest,
    schema::RemoveClientIDFromOpenIDConnectProviderRequest,
    [open_id_connect_provider_arn, client_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

structure!(
    RemoveRoleFromInstanceProfileRequest,
    schema::RemoveRoleFromInstanceProfileRequest,
    [instance_profile_name, role_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

structure!(RemoveUserFromGroupRequest, schema::RemoveUserFromGroupRequest, [group_name, user_name]);

#[derive(Clone, PartialEq, Default)]
pub struct ReplacementValueEntry {
    pub values: Vec<String>,
}

structure!(ReplacementValueEntry, schema::ReplacementValueEntry, [values]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReportFormatType {
    TextCsv,
}

texts!(ReportFormatType, schema::ReportFormatType, [TextCsv = "text/csv",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReportStateType {
    Started,
    Inprogress,
    Complete,
}

texts!(
    ReportStateType,
    schema::ReportStateType,
    [Started = "STARTED", Inprogress = "INPROGRESS", Complete = "COMPLETE",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

structure!(
    ResetServiceSpecificCredentialRequest,
    schema::ResetServiceSpecificCredentialRequest,
    [user_name, service_specific_credential_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

structure!(
    ResetServiceSpecificCredentialResponse,
    schema::ResetServiceSpecificCredentialResponse,
    [service_specific_credential]
);

#[derive(Clone, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: String,
    pub eval_resource_decision: PolicyEvaluationDecisionType,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details:
        Option<std::collections::BTreeMap<String, PolicyEvaluationDecisionType>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

bare_structure!(ResourceSpecificResult, schema::ResourceSpecificResult, [eval_resource_name, eval_resource_decision, matched_statements, missing_context_values, eval_decision_details, permissions_boundary_decision_detail], required [eval_resource_name, eval_resource_decision],
        optional [matched_statements, missing_context_values, eval_decision_details, permissions_boundary_decision_detail]);

#[derive(Clone, PartialEq, Default)]
pub struct ResyncMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

structure!(
    ResyncMFADeviceRequest,
    schema::ResyncMFADeviceRequest,
    [user_name, serial_number, authentication_code1, authentication_code2]
);

#[derive(Clone, PartialEq)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: crate::Timestamp,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

bare_structure!(Role, schema::Role, [path, role_name, role_id, arn, create_date, assume_role_policy_document, description, max_session_duration, permissions_boundary, tags, role_last_used, source_role_template], required [path, role_name, role_id, arn, create_date],
        optional [assume_role_policy_document, description, max_session_duration, permissions_boundary, tags, role_last_used, source_role_template]);

#[derive(Clone, PartialEq, Default)]
pub struct RoleDetail {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

structure!(
    RoleDetail,
    schema::RoleDetail,
    [
        path,
        role_name,
        role_id,
        arn,
        create_date,
        assume_role_policy_document,
        instance_profile_list,
        role_policy_list,
        attached_managed_policies,
        permissions_boundary,
        tags,
        role_last_used
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RoleLastUsed {
    pub last_used_date: Option<crate::Timestamp>,
    pub region: Option<String>,
}

structure!(RoleLastUsed, schema::RoleLastUsed, [last_used_date, region]);

#[derive(Clone, PartialEq, Default)]
pub struct RoleTemplateVersion {
    pub template_arn: Option<String>,
    pub template_name: Option<String>,
    pub template_version_id: Option<String>,
    pub description: Option<String>,
    pub major_version: Option<i32>,
    pub default_minor_version: Option<i32>,
    pub managed_by_type: Option<ManagedByTypeType>,
    pub managed_by_value: Option<String>,
    pub enabled: Option<bool>,
    pub minor_version: Option<i32>,
    pub role_name_pattern: Option<String>,
    pub role_path_pattern: Option<String>,
    pub role_description_pattern: Option<String>,
    pub assume_role_policy_document_template: Option<String>,
    pub inline_policy_templates: Option<Vec<InlinePolicy>>,
    pub managed_policy_arns: Option<Vec<String>>,
    pub permission_boundary_arn: Option<String>,
    pub parameters_definition: Option<Vec<ParameterDefinition>>,
    pub role_tags_template: Option<Vec<TagTemplate>>,
    pub max_session_duration: Option<i32>,
    pub version_enabled: Option<bool>,
    pub create_timestamp: Option<crate::Timestamp>,
    pub update_timestamp: Option<crate::Timestamp>,
}

structure!(
    RoleTemplateVersion,
    schema::RoleTemplateVersion,
    [
        template_arn,
        template_name,
        template_version_id,
        description,
        major_version,
        default_minor_version,
        managed_by_type,
        managed_by_value,
        enabled,
        minor_version,
        role_name_pattern,
        role_path_pattern,
        role_description_pattern,
        assume_role_policy_document_template,
        inline_policy_templates,
        managed_policy_arns,
        permission_boundary_arn,
        parameters_definition,
        role_tags_template,
        max_session_duration,
        version_enabled,
        create_timestamp,
        update_timestamp
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

structure!(RoleUsageType, schema::RoleUsageType, [region, resources]);

#[derive(Clone, PartialEq, Default)]
pub struct SAMLPrivateKey {
    pub key_id: Option<String>,
    pub timestamp: Option<crate::Timestamp>,
}

structure!(SAMLPrivateKey, schema::SAMLPrivateKey, [key_id, timestamp]);

#[derive(Clone, PartialEq, Default)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub valid_until: Option<crate::Timestamp>,
    pub create_date: Option<crate::Timestamp>,
}

structure!(SAMLProviderListEntry, schema::SAMLProviderListEntry, [arn, valid_until, create_date]);

#[derive(Clone, PartialEq)]
pub struct SSHPublicKey {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub fingerprint: String,
    pub ssh_public_key_body: String,
    pub status: StatusType,
    pub upload_date: Option<crate::Timestamp>,
}

bare_structure!(SSHPublicKey, schema::SSHPublicKey, [user_name, ssh_public_key_id, fingerprint, ssh_public_key_body, status, upload_date], required [user_name, ssh_public_key_id, fingerprint, ssh_public_key_body, status],
        optional [upload_date]);

#[derive(Clone, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: StatusType,
    pub upload_date: crate::Timestamp,
}

bare_structure!(SSHPublicKeyMetadata, schema::SSHPublicKeyMetadata, [user_name, ssh_public_key_id, status, upload_date], required [user_name, ssh_public_key_id, status, upload_date],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct SendDelegationTokenRequest {
    pub delegation_request_id: String,
}

structure!(SendDelegationTokenRequest, schema::SendDelegationTokenRequest, [delegation_request_id]);

#[derive(Clone, PartialEq, Default)]
pub struct ServerCertificate {
    pub server_certificate_metadata: ServerCertificateMetadata,
    pub certificate_body: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    ServerCertificate,
    schema::ServerCertificate,
    [server_certificate_metadata, certificate_body, certificate_chain, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServerCertificateMetadata {
    pub path: String,
    pub server_certificate_name: String,
    pub server_certificate_id: String,
    pub arn: String,
    pub upload_date: Option<crate::Timestamp>,
    pub expiration: Option<crate::Timestamp>,
}

structure!(
    ServerCertificateMetadata,
    schema::ServerCertificateMetadata,
    [path, server_certificate_name, server_certificate_id, arn, upload_date, expiration]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceLastAccessed {
    pub service_name: String,
    pub last_authenticated: Option<crate::Timestamp>,
    pub service_namespace: String,
    pub last_authenticated_entity: Option<String>,
    pub last_authenticated_region: Option<String>,
    pub total_authenticated_entities: Option<i32>,
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

structure!(
    ServiceLastAccessed,
    schema::ServiceLastAccessed,
    [
        service_name,
        last_authenticated,
        service_namespace,
        last_authenticated_entity,
        last_authenticated_region,
        total_authenticated_entities,
        tracked_actions_last_accessed
    ]
);

#[derive(Clone, PartialEq)]
pub struct ServiceSpecificCredential {
    pub create_date: crate::Timestamp,
    pub expiration_date: Option<crate::Timestamp>,
    pub service_name: String,
    pub service_user_name: Option<String>,
    pub service_password: Option<String>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<String>,
    pub service_specific_credential_id: String,
    pub user_name: String,
    pub status: StatusType,
}

bare_structure!(ServiceSpecificCredential, schema::ServiceSpecificCredential, [create_date, expiration_date, service_name, service_user_name, service_password, service_credential_alias, service_credential_secret, service_specific_credential_id, user_name, status], required [create_date, service_name, service_specific_credential_id, user_name, status],
        optional [expiration_date, service_user_name, service_password, service_credential_alias, service_credential_secret]);

#[derive(Clone, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: String,
    pub status: StatusType,
    pub service_user_name: Option<String>,
    pub service_credential_alias: Option<String>,
    pub create_date: crate::Timestamp,
    pub expiration_date: Option<crate::Timestamp>,
    pub service_specific_credential_id: String,
    pub service_name: String,
}

bare_structure!(ServiceSpecificCredentialMetadata, schema::ServiceSpecificCredentialMetadata, [user_name, status, service_user_name, service_credential_alias, create_date, expiration_date, service_specific_credential_id, service_name], required [user_name, status, create_date, service_specific_credential_id, service_name],
        optional [service_user_name, service_credential_alias, expiration_date]);

#[derive(Clone, PartialEq, Default)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

structure!(
    SetDefaultPolicyVersionRequest,
    schema::SetDefaultPolicyVersionRequest,
    [policy_arn, version_id]
);

#[derive(Clone, PartialEq)]
pub struct SetSecurityTokenServicePreferencesRequest {
    pub global_endpoint_token_version: GlobalEndpointTokenVersion,
}

bare_structure!(SetSecurityTokenServicePreferencesRequest, schema::SetSecurityTokenServicePreferencesRequest, [global_endpoint_token_version], required [global_endpoint_token_version],
        optional []);

#[derive(Clone, PartialEq)]
pub struct SigningCertificate {
    pub user_name: String,
    pub certificate_id: String,
    pub certificate_body: String,
    pub status: StatusType,
    pub upload_date: Option<crate::Timestamp>,
}

bare_structure!(SigningCertificate, schema::SigningCertificate, [user_name, certificate_id, certificate_body, status, upload_date], required [user_name, certificate_id, certificate_body, status],
        optional [upload_date]);

#[derive(Clone, PartialEq, Default)]
pub struct SimulateCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    SimulateCustomPolicyRequest,
    schema::SimulateCustomPolicyRequest,
    [
        policy_input_list,
        permissions_boundary_policy_input_list,
        ordered_organization_policy_input_list,
        action_names,
        resource_arns,
        resource_policy,
        resource_owner,
        caller_arn,
        context_entries,
        resource_handling_option,
        max_items,
        marker
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    SimulatePolicyResponse,
    schema::SimulatePolicyResponse,
    [evaluation_results, is_truncated, marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct SimulatePrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    SimulatePrincipalPolicyRequest,
    schema::SimulatePrincipalPolicyRequest,
    [
        policy_source_arn,
        policy_input_list,
        permissions_boundary_policy_input_list,
        policy_exclusion_list,
        action_names,
        resource_arns,
        resource_policy,
        resource_owner,
        caller_arn,
        context_entries,
        resource_handling_option,
        max_items,
        marker
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i32,
}

structure!(SourceRoleTemplate, schema::SourceRoleTemplate, [template_arn, template_minor_version]);

#[derive(Clone, PartialEq, Default)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<PolicySourceType>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}

structure!(
    Statement,
    schema::Statement,
    [source_policy_id, source_policy_type, start_position, end_position]
);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

structure!(Tag, schema::Tag, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}

structure!(
    TagInstanceProfileRequest,
    schema::TagInstanceProfileRequest,
    [instance_profile_name, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct TagMFADeviceRequest {
    pub serial_number: String,
    pub tags: Vec<Tag>,
}

structure!(TagMFADeviceRequest, schema::TagMFADeviceRequest, [serial_number, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tags: Vec<Tag>,
}

structure!(
    TagOpenIDConnectProviderRequest,
    schema::TagOpenIDConnectProviderRequest,
    [open_id_connect_provider_arn, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

structure!(TagPolicyRequest, schema::TagPolicyRequest, [policy_arn, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

structure!(TagRoleRequest, schema::TagRoleRequest, [role_name, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tags: Vec<Tag>,
}

structure!(TagSAMLProviderRequest, schema::TagSAMLProviderRequest, [saml_provider_arn, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tags: Vec<Tag>,
}

structure!(
    TagServerCertificateRequest,
    schema::TagServerCertificateRequest,
    [server_certificate_name, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct TagTemplate {
    pub key: String,
    pub value: String,
}

structure!(TagTemplate, schema::TagTemplate, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TagUserRequest {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

structure!(TagUserRequest, schema::TagUserRequest, [user_name, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TrackedActionLastAccessed {
    pub action_name: Option<String>,
    pub last_accessed_entity: Option<String>,
    pub last_accessed_time: Option<crate::Timestamp>,
    pub last_accessed_region: Option<String>,
}

structure!(
    TrackedActionLastAccessed,
    schema::TrackedActionLastAccessed,
    [action_name, last_accessed_entity, last_accessed_time, last_accessed_region]
);

#[derive(Clone, PartialEq, Default)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}

structure!(
    UntagInstanceProfileRequest,
    schema::UntagInstanceProfileRequest,
    [instance_profile_name, tag_keys]
);

#[derive(Clone, PartialEq, Default)]
pub struct UntagMFADeviceRequest {
    pub serial_number: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagMFADeviceRequest, schema::UntagMFADeviceRequest, [serial_number, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(
    UntagOpenIDConnectProviderRequest,
    schema::UntagOpenIDConnectProviderRequest,
    [open_id_connect_provider_arn, tag_keys]
);

#[derive(Clone, PartialEq, Default)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagPolicyRequest, schema::UntagPolicyRequest, [policy_arn, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagRoleRequest, schema::UntagRoleRequest, [role_name, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(
    UntagSAMLProviderRequest,
    schema::UntagSAMLProviderRequest,
    [saml_provider_arn, tag_keys]
);

#[derive(Clone, PartialEq, Default)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tag_keys: Vec<String>,
}

structure!(
    UntagServerCertificateRequest,
    schema::UntagServerCertificateRequest,
    [server_certificate_name, tag_keys]
);

#[derive(Clone, PartialEq, Default)]
pub struct UntagUserRequest {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagUserRequest, schema::UntagUserRequest, [user_name, tag_keys]);

#[derive(Clone, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: StatusType,
}

bare_structure!(UpdateAccessKeyRequest, schema::UpdateAccessKeyRequest, [user_name, access_key_id, status], required [access_key_id, status],
        optional [user_name]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

structure!(
    UpdateAccountPasswordPolicyRequest,
    schema::UpdateAccountPasswordPolicyRequest,
    [
        minimum_password_length,
        require_symbols,
        require_numbers,
        require_uppercase_characters,
        require_lowercase_characters,
        allow_users_to_change_password,
        max_password_age,
        password_reuse_prevention,
        hard_expiry
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: String,
    pub policy_document: String,
}

structure!(
    UpdateAssumeRolePolicyRequest,
    schema::UpdateAssumeRolePolicyRequest,
    [role_name, policy_document]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

structure!(
    UpdateDelegationRequestRequest,
    schema::UpdateDelegationRequestRequest,
    [delegation_request_id, notes]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateGroupRequest {
    pub group_name: String,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}

structure!(UpdateGroupRequest, schema::UpdateGroupRequest, [group_name, new_path, new_group_name]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateLoginProfileRequest {
    pub user_name: String,
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
}

structure!(
    UpdateLoginProfileRequest,
    schema::UpdateLoginProfileRequest,
    [user_name, password, password_reset_required]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: String,
    pub thumbprint_list: Vec<String>,
}

structure!(
    UpdateOpenIDConnectProviderThumbprintRequest,
    schema::UpdateOpenIDConnectProviderThumbprintRequest,
    [open_id_connect_provider_arn, thumbprint_list]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: String,
    pub description: String,
}

structure!(
    UpdateRoleDescriptionRequest,
    schema::UpdateRoleDescriptionRequest,
    [role_name, description]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}

structure!(UpdateRoleDescriptionResponse, schema::UpdateRoleDescriptionResponse, [role]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateRoleRequest {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

structure!(
    UpdateRoleRequest,
    schema::UpdateRoleRequest,
    [role_name, description, max_session_duration]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateRoleResponse {}

structure!(UpdateRoleResponse, schema::UpdateRoleResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderRequest {
    pub saml_metadata_document: Option<String>,
    pub saml_provider_arn: String,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub add_private_key: Option<String>,
    pub remove_private_key: Option<String>,
}

structure!(
    UpdateSAMLProviderRequest,
    schema::UpdateSAMLProviderRequest,
    [
        saml_metadata_document,
        saml_provider_arn,
        assertion_encryption_mode,
        add_private_key,
        remove_private_key
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
}

structure!(UpdateSAMLProviderResponse, schema::UpdateSAMLProviderResponse, [saml_provider_arn]);

#[derive(Clone, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: StatusType,
}

bare_structure!(UpdateSSHPublicKeyRequest, schema::UpdateSSHPublicKeyRequest, [user_name, ssh_public_key_id, status], required [user_name, ssh_public_key_id, status],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServerCertificateRequest {
    pub server_certificate_name: String,
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
}

structure!(
    UpdateServerCertificateRequest,
    schema::UpdateServerCertificateRequest,
    [server_certificate_name, new_path, new_server_certificate_name]
);

#[derive(Clone, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
    pub status: StatusType,
}

bare_structure!(UpdateServiceSpecificCredentialRequest, schema::UpdateServiceSpecificCredentialRequest, [user_name, service_specific_credential_id, status], required [service_specific_credential_id, status],
        optional [user_name]);

#[derive(Clone, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
    pub status: StatusType,
}

bare_structure!(UpdateSigningCertificateRequest, schema::UpdateSigningCertificateRequest, [user_name, certificate_id, status], required [certificate_id, status],
        optional [user_name]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateUserRequest {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

structure!(UpdateUserRequest, schema::UpdateUserRequest, [user_name, new_path, new_user_name]);

#[derive(Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_body: String,
}

structure!(
    UploadSSHPublicKeyRequest,
    schema::UploadSSHPublicKeyRequest,
    [user_name, ssh_public_key_body]
);

#[derive(Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

structure!(UploadSSHPublicKeyResponse, schema::UploadSSHPublicKeyResponse, [ssh_public_key]);

#[derive(Clone, PartialEq, Default)]
pub struct UploadServerCertificateRequest {
    pub path: Option<String>,
    pub server_certificate_name: String,
    pub certificate_body: String,
    pub private_key: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    UploadServerCertificateRequest,
    schema::UploadServerCertificateRequest,
    [path, server_certificate_name, certificate_body, private_key, certificate_chain, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    UploadServerCertificateResponse,
    schema::UploadServerCertificateResponse,
    [server_certificate_metadata, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct UploadSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_body: String,
}

structure!(
    UploadSigningCertificateRequest,
    schema::UploadSigningCertificateRequest,
    [user_name, certificate_body]
);

#[derive(Clone, PartialEq)]
pub struct UploadSigningCertificateResponse {
    pub certificate: SigningCertificate,
}

bare_structure!(UploadSigningCertificateResponse, schema::UploadSigningCertificateResponse, [certificate], required [certificate],
        optional []);

#[derive(Clone, PartialEq)]
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: crate::Timestamp,
    pub password_last_used: Option<crate::Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

bare_structure!(User, schema::User, [path, user_name, user_id, arn, create_date, password_last_used, permissions_boundary, tags], required [path, user_name, user_id, arn, create_date],
        optional [password_last_used, permissions_boundary, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct UserDetail {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    pub group_list: Option<Vec<String>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    UserDetail,
    schema::UserDetail,
    [
        path,
        user_name,
        user_id,
        arn,
        create_date,
        user_policy_list,
        group_list,
        attached_managed_policies,
        permissions_boundary,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct VirtualMFADevice {
    pub serial_number: String,
    pub base32_string_seed: Option<Vec<u8>>,
    pub qr_code_png: Option<Vec<u8>>,
    pub user: Option<User>,
    pub enable_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    VirtualMFADevice,
    schema::VirtualMFADevice,
    [serial_number, base32_string_seed, qr_code_png, user, enable_date, tags]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssertionEncryptionModeType {
    Required,
    Allowed,
}

texts!(
    AssertionEncryptionModeType,
    schema::AssertionEncryptionModeType,
    [Required = "Required", Allowed = "Allowed",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssignmentStatusType {
    Assigned,
    Unassigned,
    Any,
}

texts!(
    AssignmentStatusType,
    schema::AssignmentStatusType,
    [Assigned = "Assigned", Unassigned = "Unassigned", Any = "Any",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncodingType {
    Ssh,
    Pem,
}

texts!(EncodingType, schema::EncodingType, [Ssh = "SSH", Pem = "PEM",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GlobalEndpointTokenVersion {
    V1Token,
    V2Token,
}

texts!(
    GlobalEndpointTokenVersion,
    schema::GlobalEndpointTokenVersion,
    [V1Token = "v1Token", V2Token = "v2Token",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JobStatusType {
    InProgress,
    Completed,
    Failed,
}

texts!(
    JobStatusType,
    schema::JobStatusType,
    [InProgress = "IN_PROGRESS", Completed = "COMPLETED", Failed = "FAILED",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ManagedByTypeType {
    Service,
}

texts!(ManagedByTypeType, schema::ManagedByTypeType, [Service = "Service",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterTypeType {
    String,
    StringList,
    Number,
    NumberList,
    Arn,
    ArnList,
}

texts!(
    ParameterTypeType,
    schema::ParameterTypeType,
    [
        String = "String",
        StringList = "StringList",
        Number = "Number",
        NumberList = "NumberList",
        Arn = "Arn",
        ArnList = "ArnList",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PermissionCheckResultType {
    Allowed,
    Denied,
    Unsure,
}

texts!(
    PermissionCheckResultType,
    schema::PermissionCheckResultType,
    [Allowed = "ALLOWED", Denied = "DENIED", Unsure = "UNSURE",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PermissionCheckStatusType {
    Complete,
    InProgress,
    Failed,
}

texts!(
    PermissionCheckStatusType,
    schema::PermissionCheckStatusType,
    [Complete = "COMPLETE", InProgress = "IN_PROGRESS", Failed = "FAILED",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyOwnerEntityType {
    User,
    Role,
    Group,
}

texts!(
    PolicyOwnerEntityType,
    schema::PolicyOwnerEntityType,
    [User = "USER", Role = "ROLE", Group = "GROUP",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyScopeType {
    All,
    Aws,
    Local,
}

texts!(PolicyScopeType, schema::PolicyScopeType, [All = "All", Aws = "AWS", Local = "Local",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyType {
    Inline,
    Managed,
}

texts!(PolicyType, schema::PolicyType, [Inline = "INLINE", Managed = "MANAGED",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortKeyType {
    ServiceNamespaceAscending,
    ServiceNamespaceDescending,
    LastAuthenticatedTimeAscending,
    LastAuthenticatedTimeDescending,
}

texts!(
    SortKeyType,
    schema::SortKeyType,
    [
        ServiceNamespaceAscending = "SERVICE_NAMESPACE_ASCENDING",
        ServiceNamespaceDescending = "SERVICE_NAMESPACE_DESCENDING",
        LastAuthenticatedTimeAscending = "LAST_AUTHENTICATED_TIME_ASCENDING",
        LastAuthenticatedTimeDescending = "LAST_AUTHENTICATED_TIME_DESCENDING",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateType {
    Unassigned,
    Assigned,
    PendingApproval,
    Finalized,
    Accepted,
    Rejected,
    Expired,
}

texts!(
    StateType,
    schema::StateType,
    [
        Unassigned = "UNASSIGNED",
        Assigned = "ASSIGNED",
        PendingApproval = "PENDING_APPROVAL",
        Finalized = "FINALIZED",
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
        Expired = "EXPIRED",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusType {
    Active,
    Inactive,
    Expired,
}

texts!(
    StatusType,
    schema::StatusType,
    [Active = "Active", Inactive = "Inactive", Expired = "Expired",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SummaryKeyType {
    Users,
    UsersQuota,
    Groups,
    GroupsQuota,
    ServerCertificates,
    ServerCertificatesQuota,
    UserPolicySizeQuota,
    GroupPolicySizeQuota,
    GroupsPerUserQuota,
    SigningCertificatesPerUserQuota,
    AccessKeysPerUserQuota,
    MFADevices,
    MFADevicesInUse,
    AccountMFAEnabled,
    AccountAccessKeysPresent,
    AccountPasswordPresent,
    AccountSigningCertificatesPresent,
    AttachedPoliciesPerGroupQuota,
    AttachedPoliciesPerRoleQuota,
    AttachedPoliciesPerUserQuota,
    Policies,
    PoliciesQuota,
    PolicySizeQuota,
    PolicyVersionsInUse,
    PolicyVersionsInUseQuota,
    VersionsPerPolicyQuota,
    GlobalEndpointTokenVersion,
    AssumeRolePolicySizeQuota,
    InstanceProfiles,
    InstanceProfilesQuota,
    Providers,
    RolePolicySizeQuota,
    Roles,
    RolesQuota,
}

texts!(
    SummaryKeyType,
    schema::SummaryKeyType,
    [
        Users = "Users",
        UsersQuota = "UsersQuota",
        Groups = "Groups",
        GroupsQuota = "GroupsQuota",
        ServerCertificates = "ServerCertificates",
        ServerCertificatesQuota = "ServerCertificatesQuota",
        UserPolicySizeQuota = "UserPolicySizeQuota",
        GroupPolicySizeQuota = "GroupPolicySizeQuota",
        GroupsPerUserQuota = "GroupsPerUserQuota",
        SigningCertificatesPerUserQuota = "SigningCertificatesPerUserQuota",
        AccessKeysPerUserQuota = "AccessKeysPerUserQuota",
        MFADevices = "MFADevices",
        MFADevicesInUse = "MFADevicesInUse",
        AccountMFAEnabled = "AccountMFAEnabled",
        AccountAccessKeysPresent = "AccountAccessKeysPresent",
        AccountPasswordPresent = "AccountPasswordPresent",
        AccountSigningCertificatesPresent = "AccountSigningCertificatesPresent",
        AttachedPoliciesPerGroupQuota = "AttachedPoliciesPerGroupQuota",
        AttachedPoliciesPerRoleQuota = "AttachedPoliciesPerRoleQuota",
        AttachedPoliciesPerUserQuota = "AttachedPoliciesPerUserQuota",
        Policies = "Policies",
        PoliciesQuota = "PoliciesQuota",
        PolicySizeQuota = "PolicySizeQuota",
        PolicyVersionsInUse = "PolicyVersionsInUse",
        PolicyVersionsInUseQuota = "PolicyVersionsInUseQuota",
        VersionsPerPolicyQuota = "VersionsPerPolicyQuota",
        GlobalEndpointTokenVersion = "GlobalEndpointTokenVersion",
        AssumeRolePolicySizeQuota = "AssumeRolePolicySizeQuota",
        InstanceProfiles = "InstanceProfiles",
        InstanceProfilesQuota = "InstanceProfilesQuota",
        Providers = "Providers",
        RolePolicySizeQuota = "RolePolicySizeQuota",
        Roles = "Roles",
        RolesQuota = "RolesQuota",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SummaryStateType {
    Available,
    NotAvailable,
    NotSupported,
    Failed,
}

texts!(
    SummaryStateType,
    schema::SummaryStateType,
    [
        Available = "AVAILABLE",
        NotAvailable = "NOT_AVAILABLE",
        NotSupported = "NOT_SUPPORTED",
        Failed = "FAILED",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AcceptDelegationRequestResponse {}

structure!(AcceptDelegationRequestResponse, schema::AcceptDelegationRequestResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct AddClientIDToOpenIDConnectProviderResponse {}

structure!(
    AddClientIDToOpenIDConnectProviderResponse,
    schema::AddClientIDToOpenIDConnectProviderResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct AddRoleToInstanceProfileResponse {}

structure!(AddRoleToInstanceProfileResponse, schema::AddRoleToInstanceProfileResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct AddUserToGroupResponse {}

structure!(AddUserToGroupResponse, schema::AddUserToGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateDelegationRequestResponse {}

structure!(AssociateDelegationRequestResponse, schema::AssociateDelegationRequestResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct AttachGroupPolicyResponse {}

structure!(AttachGroupPolicyResponse, schema::AttachGroupPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct AttachRolePolicyResponse {}

structure!(AttachRolePolicyResponse, schema::AttachRolePolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct AttachUserPolicyResponse {}

structure!(AttachUserPolicyResponse, schema::AttachUserPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct ChangePasswordResponse {}

structure!(ChangePasswordResponse, schema::ChangePasswordResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateAccountAliasResponse {}

structure!(CreateAccountAliasResponse, schema::CreateAccountAliasResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeactivateMFADeviceResponse {}

structure!(DeactivateMFADeviceResponse, schema::DeactivateMFADeviceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAccessKeyResponse {}

structure!(DeleteAccessKeyResponse, schema::DeleteAccessKeyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAccountAliasResponse {}

structure!(DeleteAccountAliasResponse, schema::DeleteAccountAliasResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAccountPasswordPolicyRequest {}

structure!(DeleteAccountPasswordPolicyRequest, schema::DeleteAccountPasswordPolicyRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAccountPasswordPolicyResponse {}

structure!(DeleteAccountPasswordPolicyResponse, schema::DeleteAccountPasswordPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteGroupPolicyResponse {}

structure!(DeleteGroupPolicyResponse, schema::DeleteGroupPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteGroupResponse {}

structure!(DeleteGroupResponse, schema::DeleteGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteInstanceProfileResponse {}

structure!(DeleteInstanceProfileResponse, schema::DeleteInstanceProfileResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLoginProfileResponse {}

structure!(DeleteLoginProfileResponse, schema::DeleteLoginProfileResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteOpenIDConnectProviderResponse {}

structure!(DeleteOpenIDConnectProviderResponse, schema::DeleteOpenIDConnectProviderResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePolicyResponse {}

structure!(DeletePolicyResponse, schema::DeletePolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePolicyVersionResponse {}

structure!(DeletePolicyVersionResponse, schema::DeletePolicyVersionResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRolePermissionsBoundaryResponse {}

structure!(
    DeleteRolePermissionsBoundaryResponse,
    schema::DeleteRolePermissionsBoundaryResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRolePolicyResponse {}

structure!(DeleteRolePolicyResponse, schema::DeleteRolePolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRoleResponse {}

structure!(DeleteRoleResponse, schema::DeleteRoleResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSAMLProviderResponse {}

structure!(DeleteSAMLProviderResponse, schema::DeleteSAMLProviderResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSSHPublicKeyResponse {}

structure!(DeleteSSHPublicKeyResponse, schema::DeleteSSHPublicKeyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServerCertificateResponse {}

structure!(DeleteServerCertificateResponse, schema::DeleteServerCertificateResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceSpecificCredentialResponse {}

structure!(
    DeleteServiceSpecificCredentialResponse,
    schema::DeleteServiceSpecificCredentialResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSigningCertificateResponse {}

structure!(DeleteSigningCertificateResponse, schema::DeleteSigningCertificateResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteUserPermissionsBoundaryResponse {}

structure!(
    DeleteUserPermissionsBoundaryResponse,
    schema::DeleteUserPermissionsBoundaryResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteUserPolicyResponse {}

structure!(DeleteUserPolicyResponse, schema::DeleteUserPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteUserResponse {}

structure!(DeleteUserResponse, schema::DeleteUserResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteVirtualMFADeviceResponse {}

structure!(DeleteVirtualMFADeviceResponse, schema::DeleteVirtualMFADeviceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DetachGroupPolicyResponse {}

structure!(DetachGroupPolicyResponse, schema::DetachGroupPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DetachRolePolicyResponse {}

structure!(DetachRolePolicyResponse, schema::DetachRolePolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DetachUserPolicyResponse {}

structure!(DetachUserPolicyResponse, schema::DetachUserPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DisableOutboundWebIdentityFederationRequest {}

structure!(
    DisableOutboundWebIdentityFederationRequest,
    schema::DisableOutboundWebIdentityFederationRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DisableOutboundWebIdentityFederationResponse {}

structure!(
    DisableOutboundWebIdentityFederationResponse,
    schema::DisableOutboundWebIdentityFederationResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct EnableMFADeviceResponse {}

structure!(EnableMFADeviceResponse, schema::EnableMFADeviceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct EnableOutboundWebIdentityFederationRequest {}

structure!(
    EnableOutboundWebIdentityFederationRequest,
    schema::EnableOutboundWebIdentityFederationRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct GenerateCredentialReportRequest {}

structure!(GenerateCredentialReportRequest, schema::GenerateCredentialReportRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountPasswordPolicyRequest {}

structure!(GetAccountPasswordPolicyRequest, schema::GetAccountPasswordPolicyRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct GetAccountSummaryRequest {}

structure!(GetAccountSummaryRequest, schema::GetAccountSummaryRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct GetCredentialReportRequest {}

structure!(GetCredentialReportRequest, schema::GetCredentialReportRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct GetOutboundWebIdentityFederationInfoRequest {}

structure!(
    GetOutboundWebIdentityFederationInfoRequest,
    schema::GetOutboundWebIdentityFederationInfoRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct PutGroupPolicyResponse {}

structure!(PutGroupPolicyResponse, schema::PutGroupPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutRolePermissionsBoundaryResponse {}

structure!(PutRolePermissionsBoundaryResponse, schema::PutRolePermissionsBoundaryResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutRolePolicyResponse {}

structure!(PutRolePolicyResponse, schema::PutRolePolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutUserPermissionsBoundaryResponse {}

structure!(PutUserPermissionsBoundaryResponse, schema::PutUserPermissionsBoundaryResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutUserPolicyResponse {}

structure!(PutUserPolicyResponse, schema::PutUserPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct RejectDelegationRequestResponse {}

structure!(RejectDelegationRequestResponse, schema::RejectDelegationRequestResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveClientIDFromOpenIDConnectProviderResponse {}

structure!(
    RemoveClientIDFromOpenIDConnectProviderResponse,
    schema::RemoveClientIDFromOpenIDConnectProviderResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveRoleFromInstanceProfileResponse {}

structure!(
    RemoveRoleFromInstanceProfileResponse,
    schema::RemoveRoleFromInstanceProfileResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveUserFromGroupResponse {}

structure!(RemoveUserFromGroupResponse, schema::RemoveUserFromGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct ResyncMFADeviceResponse {}

structure!(ResyncMFADeviceResponse, schema::ResyncMFADeviceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct SendDelegationTokenResponse {}

structure!(SendDelegationTokenResponse, schema::SendDelegationTokenResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct SetDefaultPolicyVersionResponse {}

structure!(SetDefaultPolicyVersionResponse, schema::SetDefaultPolicyVersionResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct SetSecurityTokenServicePreferencesResponse {}

structure!(
    SetSecurityTokenServicePreferencesResponse,
    schema::SetSecurityTokenServicePreferencesResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct TagInstanceProfileResponse {}

structure!(TagInstanceProfileResponse, schema::TagInstanceProfileResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TagMFADeviceResponse {}

structure!(TagMFADeviceResponse, schema::TagMFADeviceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TagOpenIDConnectProviderResponse {}

structure!(TagOpenIDConnectProviderResponse, schema::TagOpenIDConnectProviderResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TagPolicyResponse {}

structure!(TagPolicyResponse, schema::TagPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TagRoleResponse {}

structure!(TagRoleResponse, schema::TagRoleResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TagSAMLProviderResponse {}

structure!(TagSAMLProviderResponse, schema::TagSAMLProviderResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TagServerCertificateResponse {}

structure!(TagServerCertificateResponse, schema::TagServerCertificateResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TagUserResponse {}

structure!(TagUserResponse, schema::TagUserResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagInstanceProfileResponse {}

structure!(UntagInstanceProfileResponse, schema::UntagInstanceProfileResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagMFADeviceResponse {}

structure!(UntagMFADeviceResponse, schema::UntagMFADeviceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagOpenIDConnectProviderResponse {}

structure!(UntagOpenIDConnectProviderResponse, schema::UntagOpenIDConnectProviderResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagPolicyResponse {}

structure!(UntagPolicyResponse, schema::UntagPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagRoleResponse {}

structure!(UntagRoleResponse, schema::UntagRoleResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagSAMLProviderResponse {}

structure!(UntagSAMLProviderResponse, schema::UntagSAMLProviderResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagServerCertificateResponse {}

structure!(UntagServerCertificateResponse, schema::UntagServerCertificateResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagUserResponse {}

structure!(UntagUserResponse, schema::UntagUserResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateAccessKeyResponse {}

structure!(UpdateAccessKeyResponse, schema::UpdateAccessKeyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateAccountPasswordPolicyResponse {}

structure!(UpdateAccountPasswordPolicyResponse, schema::UpdateAccountPasswordPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateAssumeRolePolicyResponse {}

structure!(UpdateAssumeRolePolicyResponse, schema::UpdateAssumeRolePolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateDelegationRequestResponse {}

structure!(UpdateDelegationRequestResponse, schema::UpdateDelegationRequestResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateGroupResponse {}

structure!(UpdateGroupResponse, schema::UpdateGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateLoginProfileResponse {}

structure!(UpdateLoginProfileResponse, schema::UpdateLoginProfileResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintResponse {}

structure!(
    UpdateOpenIDConnectProviderThumbprintResponse,
    schema::UpdateOpenIDConnectProviderThumbprintResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSSHPublicKeyResponse {}

structure!(UpdateSSHPublicKeyResponse, schema::UpdateSSHPublicKeyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServerCertificateResponse {}

structure!(UpdateServerCertificateResponse, schema::UpdateServerCertificateResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServiceSpecificCredentialResponse {}

structure!(
    UpdateServiceSpecificCredentialResponse,
    schema::UpdateServiceSpecificCredentialResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSigningCertificateResponse {}

structure!(UpdateSigningCertificateResponse, schema::UpdateSigningCertificateResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateUserResponse {}

structure!(UpdateUserResponse, schema::UpdateUserResponse, []);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AcceptDelegationRequestRequest: Structure = Structure {
        name: "AcceptDelegationRequestRequest",
        union: false,
        members: &[Member::required("DelegationRequestId", Kind::Text(&DelegationRequestIdType))],
    };
    pub static AccessAdvisorUsageGranularityType: Text = Text::one_of(
        "AccessAdvisorUsageGranularityType",
        super::AccessAdvisorUsageGranularityType::TEXTS,
    );
    pub static AccessDetail: Structure = Structure {
        name: "AccessDetail",
        union: false,
        members: &[
            Member::required("ServiceName", Kind::Text(&ServiceNameType)),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespaceType)),
            Member::optional("Region", Kind::Text(&StringType)),
            Member::optional("EntityPath", Kind::Text(&OrganizationsEntityPathType)),
            Member::optional("LastAuthenticatedTime", Kind::Timestamp),
            Member::optional("TotalAuthenticatedEntities", Kind::Integer(Range::ANY)),
        ],
    };
    pub static AccessDetails: List = List {
        element: Kind::Structure(&AccessDetail),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AccessKey: Structure = Structure {
        name: "AccessKey",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("AccessKeyId", Kind::Text(&AccessKeyIdType)),
            Member::required("Status", Kind::Text(&StatusType)),
            Member::required("SecretAccessKey", Kind::Text(&AccessKeySecretType)).sensitive(),
            Member::optional("CreateDate", Kind::Timestamp),
        ],
    };
    pub static AccessKeyLastUsed: Structure = Structure {
        name: "AccessKeyLastUsed",
        union: false,
        members: &[
            Member::optional("LastUsedDate", Kind::Timestamp),
            Member::required("ServiceName", Kind::Text(&StringType)),
            Member::required("Region", Kind::Text(&StringType)),
        ],
    };
    pub static AccessKeyMetadata: Structure = Structure {
        name: "AccessKeyMetadata",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::optional("AccessKeyId", Kind::Text(&AccessKeyIdType)),
            Member::optional("Status", Kind::Text(&StatusType)),
            Member::optional("CreateDate", Kind::Timestamp),
        ],
    };
    pub static AcquireRoleRequest: Structure = Structure {
        name: "AcquireRoleRequest",
        union: false,
        members: &[
            Member::required("TemplateArn", Kind::Text(&ArnType)),
            Member::optional("TemplateMinorVersion", Kind::Integer(Range::ANY)),
            Member::optional("ReplacementValues", Kind::Map(&MapStringReplacementValueEntry)),
        ],
    };
    pub static AcquireRoleResponse: Structure = Structure {
        name: "AcquireRoleResponse",
        union: false,
        members: &[Member::required("Role", Kind::Structure(&Role))],
    };
    pub static ActionNameListType: List =
        List { element: Kind::Text(&ActionNameType), element_name: "member", length: Length::ANY };
    pub static ActionNameType: Text =
        Text::new("ActionNameType", Length::new(Some(3), Some(128)), None);
    pub static AddClientIDToOpenIDConnectProviderRequest: Structure = Structure {
        name: "AddClientIDToOpenIDConnectProviderRequest",
        union: false,
        members: &[
            Member::required("OpenIDConnectProviderArn", Kind::Text(&ArnType)),
            Member::required("ClientID", Kind::Text(&ClientIDType)),
        ],
    };
    pub static AddRoleToInstanceProfileRequest: Structure = Structure {
        name: "AddRoleToInstanceProfileRequest",
        union: false,
        members: &[
            Member::required("InstanceProfileName", Kind::Text(&InstanceProfileNameType)),
            Member::required("RoleName", Kind::Text(&RoleNameType)),
        ],
    };
    pub static AddUserToGroupRequest: Structure = Structure {
        name: "AddUserToGroupRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
        ],
    };
    pub static ArnListType: List =
        List { element: Kind::Text(&ArnType), element_name: "member", length: Length::ANY };
    pub static AssociateDelegationRequestRequest: Structure = Structure {
        name: "AssociateDelegationRequestRequest",
        union: false,
        members: &[Member::required("DelegationRequestId", Kind::Text(&DelegationRequestIdType))],
    };
    pub static AttachGroupPolicyRequest: Structure = Structure {
        name: "AttachGroupPolicyRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::required("PolicyArn", Kind::Text(&ArnType)),
        ],
    };
    pub static AttachRolePolicyRequest: Structure = Structure {
        name: "AttachRolePolicyRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("PolicyArn", Kind::Text(&ArnType)),
        ],
    };
    pub static AttachUserPolicyRequest: Structure = Structure {
        name: "AttachUserPolicyRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("PolicyArn", Kind::Text(&ArnType)),
        ],
    };
    pub static AttachedPermissionsBoundary: Structure = Structure {
        name: "AttachedPermissionsBoundary",
        union: false,
        members: &[
            Member::optional(
                "PermissionsBoundaryType",
                Kind::Text(&PermissionsBoundaryAttachmentType),
            ),
            Member::optional("PermissionsBoundaryArn", Kind::Text(&ArnType)),
        ],
    };
    pub static AttachedPolicy: Structure = Structure {
        name: "AttachedPolicy",
        union: false,
        members: &[
            Member::optional("PolicyName", Kind::Text(&PolicyNameType)),
            Member::optional("PolicyArn", Kind::Text(&ArnType)),
        ],
    };
    pub static AttachmentName: Text =
        Text::new("AttachmentName", Length::new(Some(1), Some(128)), Some("[\\w+=,.@-]+"));
    pub static AttachmentType: Text = Text::one_of("AttachmentType", super::AttachmentType::TEXTS);
    pub static CertificationKeyType: Text = Text::new(
        "CertificationKeyType",
        Length::new(Some(1), Some(128)),
        Some("[\\u0020-\\u00FF]+"),
    );
    pub static CertificationMapType: Map = Map {
        key: &CertificationKeyType,
        value: Kind::Text(&CertificationValueType),
        length: Length::ANY,
    };
    pub static CertificationValueType: Text = Text::new(
        "CertificationValueType",
        Length::new(Some(1), Some(32)),
        Some("[\\u0020-\\u00FF]+"),
    );
    pub static ChangePasswordRequest: Structure = Structure {
        name: "ChangePasswordRequest",
        union: false,
        members: &[
            Member::required("OldPassword", Kind::Text(&PasswordType)).sensitive(),
            Member::required("NewPassword", Kind::Text(&PasswordType)).sensitive(),
        ],
    };
    pub static ContextEntry: Structure = Structure {
        name: "ContextEntry",
        union: false,
        members: &[
            Member::optional("ContextKeyName", Kind::Text(&ContextKeyNameType)),
            Member::optional("ContextKeyValues", Kind::List(&ContextKeyValueListType)),
            Member::optional("ContextKeyType", Kind::Text(&ContextKeyTypeEnum)),
        ],
    };
    pub static ContextEntryListType: List = List {
        element: Kind::Structure(&ContextEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContextKeyNameType: Text =
        Text::new("ContextKeyNameType", Length::new(Some(5), Some(256)), None);
    pub static ContextKeyNamesResultListType: List = List {
        element: Kind::Text(&ContextKeyNameType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContextKeyTypeEnum: Text =
        Text::one_of("ContextKeyTypeEnum", super::ContextKeyTypeEnum::TEXTS);
    pub static ContextKeyValueListType: List = List {
        element: Kind::Text(&ContextKeyValueType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContextKeyValueType: Text = Text::new("ContextKeyValueType", Length::ANY, None);
    pub static CreateAccessKeyRequest: Structure = Structure {
        name: "CreateAccessKeyRequest",
        union: false,
        members: &[Member::optional("UserName", Kind::Text(&ExistingUserNameType))],
    };
    pub static CreateAccessKeyResponse: Structure = Structure {
        name: "CreateAccessKeyResponse",
        union: false,
        members: &[Member::required("AccessKey", Kind::Structure(&AccessKey))],
    };
    pub static CreateAccountAliasRequest: Structure = Structure {
        name: "CreateAccountAliasRequest",
        union: false,
        members: &[Member::required("AccountAlias", Kind::Text(&AccountAliasType))],
    };
    pub static CreateDelegationRequestRequest: Structure = Structure {
        name: "CreateDelegationRequestRequest",
        union: false,
        members: &[
            Member::optional("OwnerAccountId", Kind::Text(&AccountIdType)),
            Member::required("Description", Kind::Text(&DelegationRequestDescriptionType)),
            Member::required("Permissions", Kind::Structure(&DelegationPermission)),
            Member::optional("RequestMessage", Kind::Text(&RequestMessageType)),
            Member::required("RequestorWorkflowId", Kind::Text(&RequestorWorkflowIdType)),
            Member::optional("RedirectUrl", Kind::Text(&RedirectUrlType)),
            Member::required("NotificationChannel", Kind::Text(&NotificationChannelType)),
            Member::required("SessionDuration", Kind::Integer(Range::new(Some(300), Some(43200)))),
            Member::optional("OnlySendByOwner", Kind::Boolean),
        ],
    };
    pub static CreateDelegationRequestResponse: Structure = Structure {
        name: "CreateDelegationRequestResponse",
        union: false,
        members: &[
            Member::optional("ConsoleDeepLink", Kind::Text(&ConsoleDeepLinkType)),
            Member::optional("DelegationRequestId", Kind::Text(&DelegationRequestIdType)),
        ],
    };
    pub static CreateGroupRequest: Structure = Structure {
        name: "CreateGroupRequest",
        union: false,
        members: &[
            Member::optional("Path", Kind::Text(&PathType)),
            Member::required("GroupName", Kind::Text(&GroupNameType)),
        ],
    };
    pub static CreateGroupResponse: Structure = Structure {
        name: "CreateGroupResponse",
        union: false,
        members: &[Member::required("Group", Kind::Structure(&Group))],
    };
    pub static CreateInstanceProfileRequest: Structure = Structure {
        name: "CreateInstanceProfileRequest",
        union: false,
        members: &[
            Member::required("InstanceProfileName", Kind::Text(&InstanceProfileNameType)),
            Member::optional("Path", Kind::Text(&PathType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static CreateInstanceProfileResponse: Structure = Structure {
        name: "CreateInstanceProfileResponse",
        union: false,
        members: &[Member::required("InstanceProfile", Kind::Structure(&InstanceProfile))],
    };
    pub static CreateLoginProfileRequest: Structure = Structure {
        name: "CreateLoginProfileRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::optional("Password", Kind::Text(&PasswordType)).sensitive(),
            Member::optional("PasswordResetRequired", Kind::Boolean),
        ],
    };
    pub static CreateLoginProfileResponse: Structure = Structure {
        name: "CreateLoginProfileResponse",
        union: false,
        members: &[Member::required("LoginProfile", Kind::Structure(&LoginProfile))],
    };
    pub static CreateOpenIDConnectProviderRequest: Structure = Structure {
        name: "CreateOpenIDConnectProviderRequest",
        union: false,
        members: &[
            Member::required("Url", Kind::Text(&OpenIDConnectProviderUrlType)),
            Member::optional("ClientIDList", Kind::List(&ClientIDListType)),
            Member::optional("ThumbprintList", Kind::List(&ThumbprintListType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static CreateOpenIDConnectProviderResponse: Structure = Structure {
        name: "CreateOpenIDConnectProviderResponse",
        union: false,
        members: &[
            Member::optional("OpenIDConnectProviderArn", Kind::Text(&ArnType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static CreatePolicyRequest: Structure = Structure {
        name: "CreatePolicyRequest",
        union: false,
        members: &[
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::optional("Path", Kind::Text(&PolicyPathType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
            Member::optional("Description", Kind::Text(&PolicyDescriptionType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static CreatePolicyResponse: Structure = Structure {
        name: "CreatePolicyResponse",
        union: false,
        members: &[Member::optional("Policy", Kind::Structure(&Policy))],
    };
    pub static CreatePolicyVersionRequest: Structure = Structure {
        name: "CreatePolicyVersionRequest",
        union: false,
        members: &[
            Member::required("PolicyArn", Kind::Text(&ArnType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
            Member::optional("SetAsDefault", Kind::Boolean),
        ],
    };
    pub static CreatePolicyVersionResponse: Structure = Structure {
        name: "CreatePolicyVersionResponse",
        union: false,
        members: &[Member::optional("PolicyVersion", Kind::Structure(&PolicyVersion))],
    };
    pub static CreateRoleRequest: Structure = Structure {
        name: "CreateRoleRequest",
        union: false,
        members: &[
            Member::optional("Path", Kind::Text(&PathType)),
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("AssumeRolePolicyDocument", Kind::Text(&PolicyDocumentType)),
            Member::optional("Description", Kind::Text(&RoleDescriptionType)),
            Member::optional(
                "MaxSessionDuration",
                Kind::Integer(Range::new(Some(3600), Some(43200))),
            ),
            Member::optional("PermissionsBoundary", Kind::Text(&ArnType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static CreateRoleResponse: Structure = Structure {
        name: "CreateRoleResponse",
        union: false,
        members: &[Member::required("Role", Kind::Structure(&Role))],
    };
    pub static CreateSAMLProviderRequest: Structure = Structure {
        name: "CreateSAMLProviderRequest",
        union: false,
        members: &[
            Member::required("SAMLMetadataDocument", Kind::Text(&SAMLMetadataDocumentType)),
            Member::required("Name", Kind::Text(&SAMLProviderNameType)),
            Member::optional("Tags", Kind::List(&TagListType)),
            Member::optional("AssertionEncryptionMode", Kind::Text(&AssertionEncryptionModeType)),
            Member::optional("AddPrivateKey", Kind::Text(&PrivateKeyType)).sensitive(),
        ],
    };
    pub static CreateSAMLProviderResponse: Structure = Structure {
        name: "CreateSAMLProviderResponse",
        union: false,
        members: &[
            Member::optional("SAMLProviderArn", Kind::Text(&ArnType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static CreateServiceLinkedRoleRequest: Structure = Structure {
        name: "CreateServiceLinkedRoleRequest",
        union: false,
        members: &[
            Member::required("AWSServiceName", Kind::Text(&GroupNameType)),
            Member::optional("Description", Kind::Text(&RoleDescriptionType)),
            Member::optional("CustomSuffix", Kind::Text(&CustomSuffixType)),
        ],
    };
    pub static CreateServiceLinkedRoleResponse: Structure = Structure {
        name: "CreateServiceLinkedRoleResponse",
        union: false,
        members: &[Member::optional("Role", Kind::Structure(&Role))],
    };
    pub static CreateServiceSpecificCredentialRequest: Structure = Structure {
        name: "CreateServiceSpecificCredentialRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("ServiceName", Kind::Text(&ServiceName)),
            Member::optional("CredentialAgeDays", Kind::Integer(Range::new(Some(1), Some(36600)))),
        ],
    };
    pub static CreateServiceSpecificCredentialResponse: Structure = Structure {
        name: "CreateServiceSpecificCredentialResponse",
        union: false,
        members: &[Member::optional(
            "ServiceSpecificCredential",
            Kind::Structure(&ServiceSpecificCredential),
        )],
    };
    pub static CreateUserRequest: Structure = Structure {
        name: "CreateUserRequest",
        union: false,
        members: &[
            Member::optional("Path", Kind::Text(&PathType)),
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::optional("PermissionsBoundary", Kind::Text(&ArnType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static CreateUserResponse: Structure = Structure {
        name: "CreateUserResponse",
        union: false,
        members: &[Member::optional("User", Kind::Structure(&User))],
    };
    pub static CreateVirtualMFADeviceRequest: Structure = Structure {
        name: "CreateVirtualMFADeviceRequest",
        union: false,
        members: &[
            Member::optional("Path", Kind::Text(&PathType)),
            Member::required("VirtualMFADeviceName", Kind::Text(&VirtualMFADeviceName)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static CreateVirtualMFADeviceResponse: Structure = Structure {
        name: "CreateVirtualMFADeviceResponse",
        union: false,
        members: &[Member::required("VirtualMFADevice", Kind::Structure(&VirtualMFADevice))],
    };
    pub static DeactivateMFADeviceRequest: Structure = Structure {
        name: "DeactivateMFADeviceRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
        ],
    };
    pub static DelegationPermission: Structure = Structure {
        name: "DelegationPermission",
        union: false,
        members: &[
            Member::optional("PolicyTemplateArn", Kind::Text(&ArnType)),
            Member::optional("Parameters", Kind::List(&PolicyParameterListType)),
        ],
    };
    pub static DelegationRequest: Structure = Structure {
        name: "DelegationRequest",
        union: false,
        members: &[
            Member::optional("DelegationRequestId", Kind::Text(&DelegationRequestIdType)),
            Member::optional("OwnerAccountId", Kind::Text(&AccountIdType)),
            Member::optional("Description", Kind::Text(&DelegationRequestDescriptionType)),
            Member::optional("RequestMessage", Kind::Text(&RequestMessageType)),
            Member::optional("Permissions", Kind::Structure(&DelegationPermission)),
            Member::optional("PermissionPolicy", Kind::Text(&PermissionType)),
            Member::optional(
                "RolePermissionRestrictionArns",
                Kind::List(&RolePermissionRestrictionArnListType),
            ),
            Member::optional("OwnerId", Kind::Text(&OwnerIdType)),
            Member::optional("ApproverId", Kind::Text(&ArnType)),
            Member::optional("State", Kind::Text(&StateType)),
            Member::optional("ExpirationTime", Kind::Timestamp),
            Member::optional("RequestorId", Kind::Text(&AccountIdType)),
            Member::optional("RequestorName", Kind::Text(&RequestorNameType)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("SessionDuration", Kind::Integer(Range::new(Some(300), Some(43200)))),
            Member::optional("RedirectUrl", Kind::Text(&RedirectUrlType)),
            Member::optional("Notes", Kind::Text(&NotesType)),
            Member::optional("RejectionReason", Kind::Text(&NotesType)),
            Member::optional("OnlySendByOwner", Kind::Boolean),
            Member::optional("UpdatedTime", Kind::Timestamp),
        ],
    };
    pub static DeleteAccessKeyRequest: Structure = Structure {
        name: "DeleteAccessKeyRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("AccessKeyId", Kind::Text(&AccessKeyIdType)),
        ],
    };
    pub static DeleteAccountAliasRequest: Structure = Structure {
        name: "DeleteAccountAliasRequest",
        union: false,
        members: &[Member::required("AccountAlias", Kind::Text(&AccountAliasType))],
    };
    pub static DeleteGroupPolicyRequest: Structure = Structure {
        name: "DeleteGroupPolicyRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
        ],
    };
    pub static DeleteGroupRequest: Structure = Structure {
        name: "DeleteGroupRequest",
        union: false,
        members: &[Member::required("GroupName", Kind::Text(&GroupNameType))],
    };
    pub static DeleteInstanceProfileRequest: Structure = Structure {
        name: "DeleteInstanceProfileRequest",
        union: false,
        members: &[Member::required("InstanceProfileName", Kind::Text(&InstanceProfileNameType))],
    };
    pub static DeleteLoginProfileRequest: Structure = Structure {
        name: "DeleteLoginProfileRequest",
        union: false,
        members: &[Member::optional("UserName", Kind::Text(&UserNameType))],
    };
    pub static DeleteOpenIDConnectProviderRequest: Structure = Structure {
        name: "DeleteOpenIDConnectProviderRequest",
        union: false,
        members: &[Member::required("OpenIDConnectProviderArn", Kind::Text(&ArnType))],
    };
    pub static DeletePolicyRequest: Structure = Structure {
        name: "DeletePolicyRequest",
        union: false,
        members: &[Member::required("PolicyArn", Kind::Text(&ArnType))],
    };
    pub static DeletePolicyVersionRequest: Structure = Structure {
        name: "DeletePolicyVersionRequest",
        union: false,
        members: &[
            Member::required("PolicyArn", Kind::Text(&ArnType)),
            Member::required("VersionId", Kind::Text(&PolicyVersionIdType)),
        ],
    };
    pub static DeleteRolePermissionsBoundaryRequest: Structure = Structure {
        name: "DeleteRolePermissionsBoundaryRequest",
        union: false,
        members: &[Member::required("RoleName", Kind::Text(&RoleNameType))],
    };
    pub static DeleteRolePolicyRequest: Structure = Structure {
        name: "DeleteRolePolicyRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
        ],
    };
    pub static DeleteRoleRequest: Structure = Structure {
        name: "DeleteRoleRequest",
        union: false,
        members: &[Member::required("RoleName", Kind::Text(&RoleNameType))],
    };
    pub static DeleteSAMLProviderRequest: Structure = Structure {
        name: "DeleteSAMLProviderRequest",
        union: false,
        members: &[Member::required("SAMLProviderArn", Kind::Text(&ArnType))],
    };
    pub static DeleteSSHPublicKeyRequest: Structure = Structure {
        name: "DeleteSSHPublicKeyRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("SSHPublicKeyId", Kind::Text(&PublicKeyIdType)),
        ],
    };
    pub static DeleteServerCertificateRequest: Structure = Structure {
        name: "DeleteServerCertificateRequest",
        union: false,
        members: &[Member::required(
            "ServerCertificateName",
            Kind::Text(&ServerCertificateNameType),
        )],
    };
    pub static DeleteServiceLinkedRoleRequest: Structure = Structure {
        name: "DeleteServiceLinkedRoleRequest",
        union: false,
        members: &[Member::required("RoleName", Kind::Text(&RoleNameType))],
    };
    pub static DeleteServiceLinkedRoleResponse: Structure = Structure {
        name: "DeleteServiceLinkedRoleResponse",
        union: false,
        members: &[Member::required("DeletionTaskId", Kind::Text(&DeletionTaskIdType))],
    };
    pub static DeleteServiceSpecificCredentialRequest: Structure = Structure {
        name: "DeleteServiceSpecificCredentialRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::required(
                "ServiceSpecificCredentialId",
                Kind::Text(&ServiceSpecificCredentialId),
            ),
        ],
    };
    pub static DeleteSigningCertificateRequest: Structure = Structure {
        name: "DeleteSigningCertificateRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("CertificateId", Kind::Text(&CertificateIdType)),
        ],
    };
    pub static DeleteUserPermissionsBoundaryRequest: Structure = Structure {
        name: "DeleteUserPermissionsBoundaryRequest",
        union: false,
        members: &[Member::required("UserName", Kind::Text(&UserNameType))],
    };
    pub static DeleteUserPolicyRequest: Structure = Structure {
        name: "DeleteUserPolicyRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
        ],
    };
    pub static DeleteUserRequest: Structure = Structure {
        name: "DeleteUserRequest",
        union: false,
        members: &[Member::required("UserName", Kind::Text(&ExistingUserNameType))],
    };
    pub static DeleteVirtualMFADeviceRequest: Structure = Structure {
        name: "DeleteVirtualMFADeviceRequest",
        union: false,
        members: &[Member::required("SerialNumber", Kind::Text(&SerialNumberType))],
    };
    pub static DeletionTaskFailureReasonType: Structure = Structure {
        name: "DeletionTaskFailureReasonType",
        union: false,
        members: &[
            Member::optional("Reason", Kind::Text(&ReasonType)),
            Member::optional("RoleUsageList", Kind::List(&RoleUsageListType)),
        ],
    };
    pub static DeletionTaskIdType: Text =
        Text::new("DeletionTaskIdType", Length::new(Some(1), Some(1000)), None);
    pub static DeletionTaskStatusType: Text =
        Text::one_of("DeletionTaskStatusType", super::DeletionTaskStatusType::TEXTS);
    pub static DetachGroupPolicyRequest: Structure = Structure {
        name: "DetachGroupPolicyRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::required("PolicyArn", Kind::Text(&ArnType)),
        ],
    };
    pub static DetachRolePolicyRequest: Structure = Structure {
        name: "DetachRolePolicyRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("PolicyArn", Kind::Text(&ArnType)),
        ],
    };
    pub static DetachUserPolicyRequest: Structure = Structure {
        name: "DetachUserPolicyRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("PolicyArn", Kind::Text(&ArnType)),
        ],
    };
    pub static DisableOrganizationsRootCredentialsManagementRequest: Structure = Structure {
        name: "DisableOrganizationsRootCredentialsManagementRequest",
        union: false,
        members: &[],
    };
    pub static DisableOrganizationsRootCredentialsManagementResponse: Structure = Structure {
        name: "DisableOrganizationsRootCredentialsManagementResponse",
        union: false,
        members: &[
            Member::optional("OrganizationId", Kind::Text(&OrganizationIdType)),
            Member::optional("EnabledFeatures", Kind::List(&FeaturesListType)),
        ],
    };
    pub static DisableOrganizationsRootSessionsRequest: Structure =
        Structure { name: "DisableOrganizationsRootSessionsRequest", union: false, members: &[] };
    pub static DisableOrganizationsRootSessionsResponse: Structure = Structure {
        name: "DisableOrganizationsRootSessionsResponse",
        union: false,
        members: &[
            Member::optional("OrganizationId", Kind::Text(&OrganizationIdType)),
            Member::optional("EnabledFeatures", Kind::List(&FeaturesListType)),
        ],
    };
    pub static EnableMFADeviceRequest: Structure = Structure {
        name: "EnableMFADeviceRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::required("AuthenticationCode1", Kind::Text(&AuthenticationCodeType)),
            Member::required("AuthenticationCode2", Kind::Text(&AuthenticationCodeType)),
        ],
    };
    pub static EnableOrganizationsRootCredentialsManagementRequest: Structure = Structure {
        name: "EnableOrganizationsRootCredentialsManagementRequest",
        union: false,
        members: &[],
    };
    pub static EnableOrganizationsRootCredentialsManagementResponse: Structure = Structure {
        name: "EnableOrganizationsRootCredentialsManagementResponse",
        union: false,
        members: &[
            Member::optional("OrganizationId", Kind::Text(&OrganizationIdType)),
            Member::optional("EnabledFeatures", Kind::List(&FeaturesListType)),
        ],
    };
    pub static EnableOrganizationsRootSessionsRequest: Structure =
        Structure { name: "EnableOrganizationsRootSessionsRequest", union: false, members: &[] };
    pub static EnableOrganizationsRootSessionsResponse: Structure = Structure {
        name: "EnableOrganizationsRootSessionsResponse",
        union: false,
        members: &[
            Member::optional("OrganizationId", Kind::Text(&OrganizationIdType)),
            Member::optional("EnabledFeatures", Kind::List(&FeaturesListType)),
        ],
    };
    pub static EnableOutboundWebIdentityFederationResponse: Structure = Structure {
        name: "EnableOutboundWebIdentityFederationResponse",
        union: false,
        members: &[Member::optional("IssuerIdentifier", Kind::Text(&StringType))],
    };
    pub static EntityDetails: Structure = Structure {
        name: "EntityDetails",
        union: false,
        members: &[
            Member::required("EntityInfo", Kind::Structure(&EntityInfo)),
            Member::optional("LastAuthenticated", Kind::Timestamp),
        ],
    };
    pub static EntityInfo: Structure = Structure {
        name: "EntityInfo",
        union: false,
        members: &[
            Member::required("Arn", Kind::Text(&ArnType)),
            Member::required("Name", Kind::Text(&UserNameType)),
            Member::required("Type", Kind::Text(&PolicyOwnerEntityType)),
            Member::required("Id", Kind::Text(&IdType)),
            Member::optional("Path", Kind::Text(&PathType)),
        ],
    };
    pub static EntityType: Text = Text::one_of("EntityType", super::EntityType::TEXTS);
    pub static ErrorDetails: Structure = Structure {
        name: "ErrorDetails",
        union: false,
        members: &[
            Member::required("Message", Kind::Text(&StringType)),
            Member::required("Code", Kind::Text(&StringType)),
        ],
    };
    pub static EvalDecisionDetailsType: Map = Map {
        key: &EvalDecisionSourceType,
        value: Kind::Text(&PolicyEvaluationDecisionType),
        length: Length::ANY,
    };
    pub static EvalDecisionSourceType: Text =
        Text::new("EvalDecisionSourceType", Length::new(Some(3), Some(256)), None);
    pub static EvaluationResult: Structure = Structure {
        name: "EvaluationResult",
        union: false,
        members: &[
            Member::required("EvalActionName", Kind::Text(&ActionNameType)),
            Member::optional("EvalResourceName", Kind::Text(&ResourceNameType)),
            Member::required("EvalDecision", Kind::Text(&PolicyEvaluationDecisionType)),
            Member::optional("MatchedStatements", Kind::List(&StatementListType)),
            Member::optional("MissingContextValues", Kind::List(&ContextKeyNamesResultListType)),
            Member::optional(
                "OrganizationsDecisionDetail",
                Kind::Structure(&OrganizationsDecisionDetail),
            ),
            Member::optional(
                "PermissionsBoundaryDecisionDetail",
                Kind::Structure(&PermissionsBoundaryDecisionDetail),
            ),
            Member::optional("EvalDecisionDetails", Kind::Map(&EvalDecisionDetailsType)),
            Member::optional(
                "ResourceSpecificResults",
                Kind::List(&ResourceSpecificResultListType),
            ),
        ],
    };
    pub static EvaluationResultsListType: List = List {
        element: Kind::Structure(&EvaluationResult),
        element_name: "member",
        length: Length::ANY,
    };
    pub static FeatureType: Text = Text::one_of("FeatureType", super::FeatureType::TEXTS);
    pub static FeaturesListType: List =
        List { element: Kind::Text(&FeatureType), element_name: "member", length: Length::ANY };
    pub static GenerateCredentialReportResponse: Structure = Structure {
        name: "GenerateCredentialReportResponse",
        union: false,
        members: &[
            Member::optional("State", Kind::Text(&ReportStateType)),
            Member::optional("Description", Kind::Text(&ReportStateDescriptionType)),
        ],
    };
    pub static GenerateOrganizationsAccessReportRequest: Structure = Structure {
        name: "GenerateOrganizationsAccessReportRequest",
        union: false,
        members: &[
            Member::required("EntityPath", Kind::Text(&OrganizationsEntityPathType)),
            Member::optional("OrganizationsPolicyId", Kind::Text(&OrganizationsPolicyIdType)),
        ],
    };
    pub static GenerateOrganizationsAccessReportResponse: Structure = Structure {
        name: "GenerateOrganizationsAccessReportResponse",
        union: false,
        members: &[Member::optional("JobId", Kind::Text(&JobIDType))],
    };
    pub static GenerateServiceLastAccessedDetailsRequest: Structure = Structure {
        name: "GenerateServiceLastAccessedDetailsRequest",
        union: false,
        members: &[
            Member::required("Arn", Kind::Text(&ArnType)),
            Member::optional("Granularity", Kind::Text(&AccessAdvisorUsageGranularityType)),
        ],
    };
    pub static GenerateServiceLastAccessedDetailsResponse: Structure = Structure {
        name: "GenerateServiceLastAccessedDetailsResponse",
        union: false,
        members: &[Member::optional("JobId", Kind::Text(&JobIDType))],
    };
    pub static GetAccessKeyLastUsedRequest: Structure = Structure {
        name: "GetAccessKeyLastUsedRequest",
        union: false,
        members: &[Member::required("AccessKeyId", Kind::Text(&AccessKeyIdType))],
    };
    pub static GetAccessKeyLastUsedResponse: Structure = Structure {
        name: "GetAccessKeyLastUsedResponse",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::optional("AccessKeyLastUsed", Kind::Structure(&AccessKeyLastUsed)),
        ],
    };
    pub static GetAccountAuthorizationDetailsRequest: Structure = Structure {
        name: "GetAccountAuthorizationDetailsRequest",
        union: false,
        members: &[
            Member::optional("Filter", Kind::List(&EntityListType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("Marker", Kind::Text(&MarkerType)),
        ],
    };
    pub static GetAccountAuthorizationDetailsResponse: Structure = Structure {
        name: "GetAccountAuthorizationDetailsResponse",
        union: false,
        members: &[
            Member::optional("UserDetailList", Kind::List(&UserDetailListType)),
            Member::optional("GroupDetailList", Kind::List(&GroupDetailListType)),
            Member::optional("RoleDetailList", Kind::List(&RoleDetailListType)),
            Member::optional("Policies", Kind::List(&ManagedPolicyDetailListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static GetAccountPasswordPolicyResponse: Structure = Structure {
        name: "GetAccountPasswordPolicyResponse",
        union: false,
        members: &[Member::required("PasswordPolicy", Kind::Structure(&PasswordPolicy))],
    };
    pub static GetAccountPropertiesRequest: Structure =
        Structure { name: "GetAccountPropertiesRequest", union: false, members: &[] };
    pub static GetAccountPropertiesResponse: Structure = Structure {
        name: "GetAccountPropertiesResponse",
        union: false,
        members: &[Member::optional("Properties", Kind::Map(&AccountPropertiesMapType))],
    };
    pub static GetAccountSummaryResponse: Structure = Structure {
        name: "GetAccountSummaryResponse",
        union: false,
        members: &[Member::optional("SummaryMap", Kind::Map(&SummaryMapType))],
    };
    pub static GetContextKeysForCustomPolicyRequest: Structure = Structure {
        name: "GetContextKeysForCustomPolicyRequest",
        union: false,
        members: &[Member::required("PolicyInputList", Kind::List(&SimulationPolicyListType))],
    };
    pub static GetContextKeysForPolicyResponse: Structure = Structure {
        name: "GetContextKeysForPolicyResponse",
        union: false,
        members: &[Member::optional("ContextKeyNames", Kind::List(&ContextKeyNamesResultListType))],
    };
    pub static GetContextKeysForPrincipalPolicyRequest: Structure = Structure {
        name: "GetContextKeysForPrincipalPolicyRequest",
        union: false,
        members: &[
            Member::required("PolicySourceArn", Kind::Text(&ArnType)),
            Member::optional("PolicyInputList", Kind::List(&SimulationPolicyListType)),
        ],
    };
    pub static GetCredentialReportResponse: Structure = Structure {
        name: "GetCredentialReportResponse",
        union: false,
        members: &[
            Member::optional("Content", Kind::Blob(Length::ANY)),
            Member::optional("ReportFormat", Kind::Text(&ReportFormatType)),
            Member::optional("GeneratedTime", Kind::Timestamp),
        ],
    };
    pub static GetDelegationRequestRequest: Structure = Structure {
        name: "GetDelegationRequestRequest",
        union: false,
        members: &[
            Member::required("DelegationRequestId", Kind::Text(&DelegationRequestIdType)),
            Member::optional("DelegationPermissionCheck", Kind::Boolean),
        ],
    };
    pub static GetDelegationRequestResponse: Structure = Structure {
        name: "GetDelegationRequestResponse",
        union: false,
        members: &[
            Member::optional("DelegationRequest", Kind::Structure(&DelegationRequest)),
            Member::optional("PermissionCheckStatus", Kind::Text(&PermissionCheckStatusType)),
            Member::optional("PermissionCheckResult", Kind::Text(&PermissionCheckResultType)),
        ],
    };
    pub static GetGroupPolicyRequest: Structure = Structure {
        name: "GetGroupPolicyRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
        ],
    };
    pub static GetGroupPolicyResponse: Structure = Structure {
        name: "GetGroupPolicyResponse",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
        ],
    };
    pub static GetGroupRequest: Structure = Structure {
        name: "GetGroupRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static GetGroupResponse: Structure = Structure {
        name: "GetGroupResponse",
        union: false,
        members: &[
            Member::required("Group", Kind::Structure(&Group)),
            Member::required("Users", Kind::List(&UserListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static GetHumanReadableSummaryRequest: Structure = Structure {
        name: "GetHumanReadableSummaryRequest",
        union: false,
        members: &[
            Member::required("EntityArn", Kind::Text(&ArnType)),
            Member::optional("Locale", Kind::Text(&LocaleType)),
        ],
    };
    pub static GetHumanReadableSummaryResponse: Structure = Structure {
        name: "GetHumanReadableSummaryResponse",
        union: false,
        members: &[
            Member::optional("SummaryContent", Kind::Text(&SummaryContentType)),
            Member::optional("Locale", Kind::Text(&LocaleType)),
            Member::optional("SummaryState", Kind::Text(&SummaryStateType)),
        ],
    };
    pub static GetInstanceProfileRequest: Structure = Structure {
        name: "GetInstanceProfileRequest",
        union: false,
        members: &[Member::required("InstanceProfileName", Kind::Text(&InstanceProfileNameType))],
    };
    pub static GetInstanceProfileResponse: Structure = Structure {
        name: "GetInstanceProfileResponse",
        union: false,
        members: &[Member::required("InstanceProfile", Kind::Structure(&InstanceProfile))],
    };
    pub static GetLoginProfileRequest: Structure = Structure {
        name: "GetLoginProfileRequest",
        union: false,
        members: &[Member::optional("UserName", Kind::Text(&UserNameType))],
    };
    pub static GetLoginProfileResponse: Structure = Structure {
        name: "GetLoginProfileResponse",
        union: false,
        members: &[Member::required("LoginProfile", Kind::Structure(&LoginProfile))],
    };
    pub static GetMFADeviceRequest: Structure = Structure {
        name: "GetMFADeviceRequest",
        union: false,
        members: &[
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::optional("UserName", Kind::Text(&UserNameType)),
        ],
    };
    pub static GetMFADeviceResponse: Structure = Structure {
        name: "GetMFADeviceResponse",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::optional("EnableDate", Kind::Timestamp),
            Member::optional("Certifications", Kind::Map(&CertificationMapType)),
        ],
    };
    pub static GetOpenIDConnectProviderRequest: Structure = Structure {
        name: "GetOpenIDConnectProviderRequest",
        union: false,
        members: &[Member::required("OpenIDConnectProviderArn", Kind::Text(&ArnType))],
    };
    pub static GetOpenIDConnectProviderResponse: Structure = Structure {
        name: "GetOpenIDConnectProviderResponse",
        union: false,
        members: &[
            Member::optional("Url", Kind::Text(&OpenIDConnectProviderUrlType)),
            Member::optional("ClientIDList", Kind::List(&ClientIDListType)),
            Member::optional("ThumbprintList", Kind::List(&ThumbprintListType)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static GetOrganizationsAccessReportRequest: Structure = Structure {
        name: "GetOrganizationsAccessReportRequest",
        union: false,
        members: &[
            Member::required("JobId", Kind::Text(&JobIDType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("SortKey", Kind::Text(&SortKeyType)),
        ],
    };
    pub static GetOrganizationsAccessReportResponse: Structure = Structure {
        name: "GetOrganizationsAccessReportResponse",
        union: false,
        members: &[
            Member::required("JobStatus", Kind::Text(&JobStatusType)),
            Member::required("JobCreationDate", Kind::Timestamp),
            Member::optional("JobCompletionDate", Kind::Timestamp),
            Member::optional("NumberOfServicesAccessible", Kind::Integer(Range::ANY)),
            Member::optional("NumberOfServicesNotAccessed", Kind::Integer(Range::ANY)),
            Member::optional("AccessDetails", Kind::List(&AccessDetails)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("ErrorDetails", Kind::Structure(&ErrorDetails)),
        ],
    };
    pub static GetOutboundWebIdentityFederationInfoResponse: Structure = Structure {
        name: "GetOutboundWebIdentityFederationInfoResponse",
        union: false,
        members: &[
            Member::optional("IssuerIdentifier", Kind::Text(&StringType)),
            Member::optional("JwtVendingEnabled", Kind::Boolean),
        ],
    };
    pub static GetPolicyRequest: Structure = Structure {
        name: "GetPolicyRequest",
        union: false,
        members: &[Member::required("PolicyArn", Kind::Text(&ArnType))],
    };
    pub static GetPolicyResponse: Structure = Structure {
        name: "GetPolicyResponse",
        union: false,
        members: &[Member::optional("Policy", Kind::Structure(&Policy))],
    };
    pub static GetPolicyVersionRequest: Structure = Structure {
        name: "GetPolicyVersionRequest",
        union: false,
        members: &[
            Member::required("PolicyArn", Kind::Text(&ArnType)),
            Member::required("VersionId", Kind::Text(&PolicyVersionIdType)),
        ],
    };
    pub static GetPolicyVersionResponse: Structure = Structure {
        name: "GetPolicyVersionResponse",
        union: false,
        members: &[Member::optional("PolicyVersion", Kind::Structure(&PolicyVersion))],
    };
    pub static GetRolePolicyRequest: Structure = Structure {
        name: "GetRolePolicyRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
        ],
    };
    pub static GetRolePolicyResponse: Structure = Structure {
        name: "GetRolePolicyResponse",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
        ],
    };
    pub static GetRoleRequest: Structure = Structure {
        name: "GetRoleRequest",
        union: false,
        members: &[Member::required("RoleName", Kind::Text(&RoleNameType))],
    };
    pub static GetRoleResponse: Structure = Structure {
        name: "GetRoleResponse",
        union: false,
        members: &[Member::required("Role", Kind::Structure(&Role))],
    };
    pub static GetRoleTemplateVersionRequest: Structure = Structure {
        name: "GetRoleTemplateVersionRequest",
        union: false,
        members: &[
            Member::required("TemplateArn", Kind::Text(&ArnType)),
            Member::optional("MinorVersion", Kind::Integer(Range::ANY)),
        ],
    };
    pub static GetRoleTemplateVersionResponse: Structure = Structure {
        name: "GetRoleTemplateVersionResponse",
        union: false,
        members: &[Member::required("RoleTemplateVersion", Kind::Structure(&RoleTemplateVersion))],
    };
    pub static GetSAMLProviderRequest: Structure = Structure {
        name: "GetSAMLProviderRequest",
        union: false,
        members: &[Member::required("SAMLProviderArn", Kind::Text(&ArnType))],
    };
    pub static GetSAMLProviderResponse: Structure = Structure {
        name: "GetSAMLProviderResponse",
        union: false,
        members: &[
            Member::optional("SAMLProviderUUID", Kind::Text(&PrivateKeyIdType)),
            Member::optional("SAMLMetadataDocument", Kind::Text(&SAMLMetadataDocumentType)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("ValidUntil", Kind::Timestamp),
            Member::optional("Tags", Kind::List(&TagListType)),
            Member::optional("AssertionEncryptionMode", Kind::Text(&AssertionEncryptionModeType)),
            Member::optional("PrivateKeyList", Kind::List(&PrivateKeyList)),
        ],
    };
    pub static GetSSHPublicKeyRequest: Structure = Structure {
        name: "GetSSHPublicKeyRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("SSHPublicKeyId", Kind::Text(&PublicKeyIdType)),
            Member::required("Encoding", Kind::Text(&EncodingType)),
        ],
    };
    pub static GetSSHPublicKeyResponse: Structure = Structure {
        name: "GetSSHPublicKeyResponse",
        union: false,
        members: &[Member::optional("SSHPublicKey", Kind::Structure(&SSHPublicKey))],
    };
    pub static GetServerCertificateRequest: Structure = Structure {
        name: "GetServerCertificateRequest",
        union: false,
        members: &[Member::required(
            "ServerCertificateName",
            Kind::Text(&ServerCertificateNameType),
        )],
    };
    pub static GetServerCertificateResponse: Structure = Structure {
        name: "GetServerCertificateResponse",
        union: false,
        members: &[Member::required("ServerCertificate", Kind::Structure(&ServerCertificate))],
    };
    pub static GetServiceLastAccessedDetailsRequest: Structure = Structure {
        name: "GetServiceLastAccessedDetailsRequest",
        union: false,
        members: &[
            Member::required("JobId", Kind::Text(&JobIDType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("Marker", Kind::Text(&MarkerType)),
        ],
    };
    pub static GetServiceLastAccessedDetailsResponse: Structure = Structure {
        name: "GetServiceLastAccessedDetailsResponse",
        union: false,
        members: &[
            Member::required("JobStatus", Kind::Text(&JobStatusType)),
            Member::optional("JobType", Kind::Text(&AccessAdvisorUsageGranularityType)),
            Member::required("JobCreationDate", Kind::Timestamp),
            Member::required("ServicesLastAccessed", Kind::List(&ServicesLastAccessed)),
            Member::required("JobCompletionDate", Kind::Timestamp),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
            Member::optional("Error", Kind::Structure(&ErrorDetails)),
        ],
    };
    pub static GetServiceLastAccessedDetailsWithEntitiesRequest: Structure = Structure {
        name: "GetServiceLastAccessedDetailsWithEntitiesRequest",
        union: false,
        members: &[
            Member::required("JobId", Kind::Text(&JobIDType)),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespaceType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("Marker", Kind::Text(&MarkerType)),
        ],
    };
    pub static GetServiceLastAccessedDetailsWithEntitiesResponse: Structure = Structure {
        name: "GetServiceLastAccessedDetailsWithEntitiesResponse",
        union: false,
        members: &[
            Member::required("JobStatus", Kind::Text(&JobStatusType)),
            Member::required("JobCreationDate", Kind::Timestamp),
            Member::required("JobCompletionDate", Kind::Timestamp),
            Member::required("EntityDetailsList", Kind::List(&EntityDetailsListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
            Member::optional("Error", Kind::Structure(&ErrorDetails)),
        ],
    };
    pub static GetServiceLinkedRoleDeletionStatusRequest: Structure = Structure {
        name: "GetServiceLinkedRoleDeletionStatusRequest",
        union: false,
        members: &[Member::required("DeletionTaskId", Kind::Text(&DeletionTaskIdType))],
    };
    pub static GetServiceLinkedRoleDeletionStatusResponse: Structure = Structure {
        name: "GetServiceLinkedRoleDeletionStatusResponse",
        union: false,
        members: &[
            Member::required("Status", Kind::Text(&DeletionTaskStatusType)),
            Member::optional("Reason", Kind::Structure(&DeletionTaskFailureReasonType)),
        ],
    };
    pub static GetUserPolicyRequest: Structure = Structure {
        name: "GetUserPolicyRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
        ],
    };
    pub static GetUserPolicyResponse: Structure = Structure {
        name: "GetUserPolicyResponse",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
        ],
    };
    pub static GetUserRequest: Structure = Structure {
        name: "GetUserRequest",
        union: false,
        members: &[Member::optional("UserName", Kind::Text(&ExistingUserNameType))],
    };
    pub static GetUserResponse: Structure = Structure {
        name: "GetUserResponse",
        union: false,
        members: &[Member::required("User", Kind::Structure(&User))],
    };
    pub static Group: Structure = Structure {
        name: "Group",
        union: false,
        members: &[
            Member::required("Path", Kind::Text(&PathType)),
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::required("GroupId", Kind::Text(&IdType)),
            Member::required("Arn", Kind::Text(&ArnType)),
            Member::required("CreateDate", Kind::Timestamp),
        ],
    };
    pub static GroupDetail: Structure = Structure {
        name: "GroupDetail",
        union: false,
        members: &[
            Member::optional("Path", Kind::Text(&PathType)),
            Member::optional("GroupName", Kind::Text(&GroupNameType)),
            Member::optional("GroupId", Kind::Text(&IdType)),
            Member::optional("Arn", Kind::Text(&ArnType)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("GroupPolicyList", Kind::List(&PolicyDetailListType)),
            Member::optional("AttachedManagedPolicies", Kind::List(&AttachedPoliciesListType)),
        ],
    };
    pub static InlinePolicy: Structure = Structure {
        name: "InlinePolicy",
        union: false,
        members: &[
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
        ],
    };
    pub static InlinePolicyIdentifierType: Structure = Structure {
        name: "InlinePolicyIdentifierType",
        union: false,
        members: &[
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::required("AttachmentType", Kind::Text(&AttachmentType)),
            Member::required("AttachmentName", Kind::Text(&AttachmentName)),
        ],
    };
    pub static InstanceProfile: Structure = Structure {
        name: "InstanceProfile",
        union: false,
        members: &[
            Member::required("Path", Kind::Text(&PathType)),
            Member::required("InstanceProfileName", Kind::Text(&InstanceProfileNameType)),
            Member::required("InstanceProfileId", Kind::Text(&IdType)),
            Member::required("Arn", Kind::Text(&ArnType)),
            Member::required("CreateDate", Kind::Timestamp),
            Member::required("Roles", Kind::List(&RoleListType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static ListAccessKeysRequest: Structure = Structure {
        name: "ListAccessKeysRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListAccessKeysResponse: Structure = Structure {
        name: "ListAccessKeysResponse",
        union: false,
        members: &[
            Member::required("AccessKeyMetadata", Kind::List(&AccessKeyMetadataListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListAccountAliasesRequest: Structure = Structure {
        name: "ListAccountAliasesRequest",
        union: false,
        members: &[
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListAccountAliasesResponse: Structure = Structure {
        name: "ListAccountAliasesResponse",
        union: false,
        members: &[
            Member::required("AccountAliases", Kind::List(&AccountAliasListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListAttachedGroupPoliciesRequest: Structure = Structure {
        name: "ListAttachedGroupPoliciesRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::optional("PathPrefix", Kind::Text(&PolicyPathType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListAttachedGroupPoliciesResponse: Structure = Structure {
        name: "ListAttachedGroupPoliciesResponse",
        union: false,
        members: &[
            Member::optional("AttachedPolicies", Kind::List(&AttachedPoliciesListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListAttachedRolePoliciesRequest: Structure = Structure {
        name: "ListAttachedRolePoliciesRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::optional("PathPrefix", Kind::Text(&PolicyPathType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListAttachedRolePoliciesResponse: Structure = Structure {
        name: "ListAttachedRolePoliciesResponse",
        union: false,
        members: &[
            Member::optional("AttachedPolicies", Kind::List(&AttachedPoliciesListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListAttachedUserPoliciesRequest: Structure = Structure {
        name: "ListAttachedUserPoliciesRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::optional("PathPrefix", Kind::Text(&PolicyPathType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListAttachedUserPoliciesResponse: Structure = Structure {
        name: "ListAttachedUserPoliciesResponse",
        union: false,
        members: &[
            Member::optional("AttachedPolicies", Kind::List(&AttachedPoliciesListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListDelegationRequestsRequest: Structure = Structure {
        name: "ListDelegationRequestsRequest",
        union: false,
        members: &[
            Member::optional("OwnerId", Kind::Text(&OwnerIdType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListDelegationRequestsResponse: Structure = Structure {
        name: "ListDelegationRequestsResponse",
        union: false,
        members: &[
            Member::optional("DelegationRequests", Kind::List(&DelegationRequestsListType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("isTruncated", Kind::Boolean),
        ],
    };
    pub static ListEntitiesForPolicyRequest: Structure = Structure {
        name: "ListEntitiesForPolicyRequest",
        union: false,
        members: &[
            Member::required("PolicyArn", Kind::Text(&ArnType)),
            Member::optional("EntityFilter", Kind::Text(&EntityType)),
            Member::optional("PathPrefix", Kind::Text(&PathType)),
            Member::optional("PolicyUsageFilter", Kind::Text(&PolicyUsageType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListEntitiesForPolicyResponse: Structure = Structure {
        name: "ListEntitiesForPolicyResponse",
        union: false,
        members: &[
            Member::optional("PolicyGroups", Kind::List(&PolicyGroupListType)),
            Member::optional("PolicyUsers", Kind::List(&PolicyUserListType)),
            Member::optional("PolicyRoles", Kind::List(&PolicyRoleListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListGroupPoliciesRequest: Structure = Structure {
        name: "ListGroupPoliciesRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListGroupPoliciesResponse: Structure = Structure {
        name: "ListGroupPoliciesResponse",
        union: false,
        members: &[
            Member::required("PolicyNames", Kind::List(&PolicyNameListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListGroupsForUserRequest: Structure = Structure {
        name: "ListGroupsForUserRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListGroupsForUserResponse: Structure = Structure {
        name: "ListGroupsForUserResponse",
        union: false,
        members: &[
            Member::required("Groups", Kind::List(&GroupListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListGroupsRequest: Structure = Structure {
        name: "ListGroupsRequest",
        union: false,
        members: &[
            Member::optional("PathPrefix", Kind::Text(&PathPrefixType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListGroupsResponse: Structure = Structure {
        name: "ListGroupsResponse",
        union: false,
        members: &[
            Member::required("Groups", Kind::List(&GroupListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListInstanceProfileTagsRequest: Structure = Structure {
        name: "ListInstanceProfileTagsRequest",
        union: false,
        members: &[
            Member::required("InstanceProfileName", Kind::Text(&InstanceProfileNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListInstanceProfileTagsResponse: Structure = Structure {
        name: "ListInstanceProfileTagsResponse",
        union: false,
        members: &[
            Member::required("Tags", Kind::List(&TagListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListInstanceProfilesForRoleRequest: Structure = Structure {
        name: "ListInstanceProfilesForRoleRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListInstanceProfilesForRoleResponse: Structure = Structure {
        name: "ListInstanceProfilesForRoleResponse",
        union: false,
        members: &[
            Member::required("InstanceProfiles", Kind::List(&InstanceProfileListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListInstanceProfilesRequest: Structure = Structure {
        name: "ListInstanceProfilesRequest",
        union: false,
        members: &[
            Member::optional("PathPrefix", Kind::Text(&PathPrefixType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListInstanceProfilesResponse: Structure = Structure {
        name: "ListInstanceProfilesResponse",
        union: false,
        members: &[
            Member::required("InstanceProfiles", Kind::List(&InstanceProfileListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListMFADeviceTagsRequest: Structure = Structure {
        name: "ListMFADeviceTagsRequest",
        union: false,
        members: &[
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListMFADeviceTagsResponse: Structure = Structure {
        name: "ListMFADeviceTagsResponse",
        union: false,
        members: &[
            Member::required("Tags", Kind::List(&TagListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListMFADevicesRequest: Structure = Structure {
        name: "ListMFADevicesRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListMFADevicesResponse: Structure = Structure {
        name: "ListMFADevicesResponse",
        union: false,
        members: &[
            Member::required("MFADevices", Kind::List(&MfaDeviceListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListOpenIDConnectProviderTagsRequest: Structure = Structure {
        name: "ListOpenIDConnectProviderTagsRequest",
        union: false,
        members: &[
            Member::required("OpenIDConnectProviderArn", Kind::Text(&ArnType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListOpenIDConnectProviderTagsResponse: Structure = Structure {
        name: "ListOpenIDConnectProviderTagsResponse",
        union: false,
        members: &[
            Member::required("Tags", Kind::List(&TagListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListOpenIDConnectProvidersRequest: Structure =
        Structure { name: "ListOpenIDConnectProvidersRequest", union: false, members: &[] };
    pub static ListOpenIDConnectProvidersResponse: Structure = Structure {
        name: "ListOpenIDConnectProvidersResponse",
        union: false,
        members: &[Member::optional(
            "OpenIDConnectProviderList",
            Kind::List(&OpenIDConnectProviderListType),
        )],
    };
    pub static ListOrganizationsFeaturesRequest: Structure =
        Structure { name: "ListOrganizationsFeaturesRequest", union: false, members: &[] };
    pub static ListOrganizationsFeaturesResponse: Structure = Structure {
        name: "ListOrganizationsFeaturesResponse",
        union: false,
        members: &[
            Member::optional("OrganizationId", Kind::Text(&OrganizationIdType)),
            Member::optional("EnabledFeatures", Kind::List(&FeaturesListType)),
        ],
    };
    pub static ListPoliciesGrantingServiceAccessEntry: Structure = Structure {
        name: "ListPoliciesGrantingServiceAccessEntry",
        union: false,
        members: &[
            Member::optional("ServiceNamespace", Kind::Text(&ServiceNamespaceType)),
            Member::optional("Policies", Kind::List(&PolicyGrantingServiceAccessListType)),
        ],
    };
    pub static ListPoliciesGrantingServiceAccessRequest: Structure = Structure {
        name: "ListPoliciesGrantingServiceAccessRequest",
        union: false,
        members: &[
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::required("Arn", Kind::Text(&ArnType)),
            Member::required("ServiceNamespaces", Kind::List(&ServiceNamespaceListType)),
        ],
    };
    pub static ListPoliciesGrantingServiceAccessResponse: Structure = Structure {
        name: "ListPoliciesGrantingServiceAccessResponse",
        union: false,
        members: &[
            Member::required(
                "PoliciesGrantingServiceAccess",
                Kind::List(&ListPolicyGrantingServiceAccessResponseListType),
            ),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListPoliciesRequest: Structure = Structure {
        name: "ListPoliciesRequest",
        union: false,
        members: &[
            Member::optional("Scope", Kind::Text(&PolicyScopeType)),
            Member::optional("OnlyAttached", Kind::Boolean),
            Member::optional("PathPrefix", Kind::Text(&PolicyPathType)),
            Member::optional("PolicyUsageFilter", Kind::Text(&PolicyUsageType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListPoliciesResponse: Structure = Structure {
        name: "ListPoliciesResponse",
        union: false,
        members: &[
            Member::optional("Policies", Kind::List(&PolicyListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListPolicyTagsRequest: Structure = Structure {
        name: "ListPolicyTagsRequest",
        union: false,
        members: &[
            Member::required("PolicyArn", Kind::Text(&ArnType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListPolicyTagsResponse: Structure = Structure {
        name: "ListPolicyTagsResponse",
        union: false,
        members: &[
            Member::required("Tags", Kind::List(&TagListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListPolicyVersionsRequest: Structure = Structure {
        name: "ListPolicyVersionsRequest",
        union: false,
        members: &[
            Member::required("PolicyArn", Kind::Text(&ArnType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListPolicyVersionsResponse: Structure = Structure {
        name: "ListPolicyVersionsResponse",
        union: false,
        members: &[
            Member::optional("Versions", Kind::List(&PolicyDocumentVersionListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListRolePoliciesRequest: Structure = Structure {
        name: "ListRolePoliciesRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListRolePoliciesResponse: Structure = Structure {
        name: "ListRolePoliciesResponse",
        union: false,
        members: &[
            Member::required("PolicyNames", Kind::List(&PolicyNameListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListRoleTagsRequest: Structure = Structure {
        name: "ListRoleTagsRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListRoleTagsResponse: Structure = Structure {
        name: "ListRoleTagsResponse",
        union: false,
        members: &[
            Member::required("Tags", Kind::List(&TagListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListRolesRequest: Structure = Structure {
        name: "ListRolesRequest",
        union: false,
        members: &[
            Member::optional("PathPrefix", Kind::Text(&PathPrefixType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListRolesResponse: Structure = Structure {
        name: "ListRolesResponse",
        union: false,
        members: &[
            Member::required("Roles", Kind::List(&RoleListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListSAMLProviderTagsRequest: Structure = Structure {
        name: "ListSAMLProviderTagsRequest",
        union: false,
        members: &[
            Member::required("SAMLProviderArn", Kind::Text(&ArnType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListSAMLProviderTagsResponse: Structure = Structure {
        name: "ListSAMLProviderTagsResponse",
        union: false,
        members: &[
            Member::required("Tags", Kind::List(&TagListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListSAMLProvidersRequest: Structure =
        Structure { name: "ListSAMLProvidersRequest", union: false, members: &[] };
    pub static ListSAMLProvidersResponse: Structure = Structure {
        name: "ListSAMLProvidersResponse",
        union: false,
        members: &[Member::optional("SAMLProviderList", Kind::List(&SAMLProviderListType))],
    };
    pub static ListSSHPublicKeysRequest: Structure = Structure {
        name: "ListSSHPublicKeysRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListSSHPublicKeysResponse: Structure = Structure {
        name: "ListSSHPublicKeysResponse",
        union: false,
        members: &[
            Member::optional("SSHPublicKeys", Kind::List(&SSHPublicKeyListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListServerCertificateTagsRequest: Structure = Structure {
        name: "ListServerCertificateTagsRequest",
        union: false,
        members: &[
            Member::required("ServerCertificateName", Kind::Text(&ServerCertificateNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListServerCertificateTagsResponse: Structure = Structure {
        name: "ListServerCertificateTagsResponse",
        union: false,
        members: &[
            Member::required("Tags", Kind::List(&TagListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListServerCertificatesRequest: Structure = Structure {
        name: "ListServerCertificatesRequest",
        union: false,
        members: &[
            Member::optional("PathPrefix", Kind::Text(&PathPrefixType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListServerCertificatesResponse: Structure = Structure {
        name: "ListServerCertificatesResponse",
        union: false,
        members: &[
            Member::required(
                "ServerCertificateMetadataList",
                Kind::List(&ServerCertificateMetadataListType),
            ),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListServiceSpecificCredentialsRequest: Structure = Structure {
        name: "ListServiceSpecificCredentialsRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::optional("ServiceName", Kind::Text(&ServiceName)),
            Member::optional("AllUsers", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListServiceSpecificCredentialsResponse: Structure = Structure {
        name: "ListServiceSpecificCredentialsResponse",
        union: false,
        members: &[
            Member::optional(
                "ServiceSpecificCredentials",
                Kind::List(&ServiceSpecificCredentialsListType),
            ),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
            Member::optional("IsTruncated", Kind::Boolean),
        ],
    };
    pub static ListSigningCertificatesRequest: Structure = Structure {
        name: "ListSigningCertificatesRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListSigningCertificatesResponse: Structure = Structure {
        name: "ListSigningCertificatesResponse",
        union: false,
        members: &[
            Member::required("Certificates", Kind::List(&CertificateListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListUserPoliciesRequest: Structure = Structure {
        name: "ListUserPoliciesRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListUserPoliciesResponse: Structure = Structure {
        name: "ListUserPoliciesResponse",
        union: false,
        members: &[
            Member::required("PolicyNames", Kind::List(&PolicyNameListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListUserTagsRequest: Structure = Structure {
        name: "ListUserTagsRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListUserTagsResponse: Structure = Structure {
        name: "ListUserTagsResponse",
        union: false,
        members: &[
            Member::required("Tags", Kind::List(&TagListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListUsersRequest: Structure = Structure {
        name: "ListUsersRequest",
        union: false,
        members: &[
            Member::optional("PathPrefix", Kind::Text(&PathPrefixType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListUsersResponse: Structure = Structure {
        name: "ListUsersResponse",
        union: false,
        members: &[
            Member::required("Users", Kind::List(&UserListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static ListVirtualMFADevicesRequest: Structure = Structure {
        name: "ListVirtualMFADevicesRequest",
        union: false,
        members: &[
            Member::optional("AssignmentStatus", Kind::Text(&AssignmentStatusType)),
            Member::optional("Marker", Kind::Text(&MarkerType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
        ],
    };
    pub static ListVirtualMFADevicesResponse: Structure = Structure {
        name: "ListVirtualMFADevicesResponse",
        union: false,
        members: &[
            Member::required("VirtualMFADevices", Kind::List(&VirtualMFADeviceListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static LoginProfile: Structure = Structure {
        name: "LoginProfile",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("CreateDate", Kind::Timestamp),
            Member::optional("PasswordResetRequired", Kind::Boolean),
        ],
    };
    pub static MFADevice: Structure = Structure {
        name: "MFADevice",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::required("EnableDate", Kind::Timestamp),
        ],
    };
    pub static ManagedPolicyDetail: Structure = Structure {
        name: "ManagedPolicyDetail",
        union: false,
        members: &[
            Member::optional("PolicyName", Kind::Text(&PolicyNameType)),
            Member::optional("PolicyId", Kind::Text(&IdType)),
            Member::optional("Arn", Kind::Text(&ArnType)),
            Member::optional("Path", Kind::Text(&PolicyPathType)),
            Member::optional("DefaultVersionId", Kind::Text(&PolicyVersionIdType)),
            Member::optional("AttachmentCount", Kind::Integer(Range::ANY)),
            Member::optional("PermissionsBoundaryUsageCount", Kind::Integer(Range::ANY)),
            Member::optional("IsAttachable", Kind::Boolean),
            Member::optional("Description", Kind::Text(&PolicyDescriptionType)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("UpdateDate", Kind::Timestamp),
            Member::optional("PolicyVersionList", Kind::List(&PolicyDocumentVersionListType)),
        ],
    };
    pub static ManagedPolicyDetailListType: List = List {
        element: Kind::Structure(&ManagedPolicyDetail),
        element_name: "member",
        length: Length::ANY,
    };
    pub static OpenIDConnectProviderListEntry: Structure = Structure {
        name: "OpenIDConnectProviderListEntry",
        union: false,
        members: &[Member::optional("Arn", Kind::Text(&ArnType))],
    };
    pub static OpenIDConnectProviderListType: List = List {
        element: Kind::Structure(&OpenIDConnectProviderListEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static OpenIDConnectProviderUrlType: Text =
        Text::new("OpenIDConnectProviderUrlType", Length::new(Some(1), Some(255)), None);
    pub static OrderedOrganizationPolicyType: Structure = Structure {
        name: "OrderedOrganizationPolicyType",
        union: false,
        members: &[Member::optional(
            "ServiceControlPolicyInputList",
            Kind::List(&SimulationPolicyListType),
        )],
    };
    pub static OrganizationIdType: Text =
        Text::new("OrganizationIdType", Length::new(None, Some(34)), Some("^o-[a-z0-9]{10,32}$"));
    pub static OrganizationPolicyListType: List = List {
        element: Kind::Structure(&OrderedOrganizationPolicyType),
        element_name: "member",
        length: Length::new(None, Some(7)),
    };
    pub static OrganizationsDecisionDetail: Structure = Structure {
        name: "OrganizationsDecisionDetail",
        union: false,
        members: &[Member::optional("AllowedByOrganizations", Kind::Boolean)],
    };
    pub static ParameterDefinition: Structure = Structure {
        name: "ParameterDefinition",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&ParameterNameType)),
            Member::required("Type", Kind::Text(&ParameterTypeType)),
            Member::optional("SubType", Kind::Text(&ParameterSubTypeType)),
            Member::optional("Description", Kind::Text(&ParameterDescriptionType)),
            Member::optional("IsRequired", Kind::Boolean),
            Member::optional("DefaultValue", Kind::Text(&ParameterDefaultValueType)),
            Member::optional("Immutable", Kind::Boolean),
        ],
    };
    pub static PasswordPolicy: Structure = Structure {
        name: "PasswordPolicy",
        union: false,
        members: &[
            Member::optional(
                "MinimumPasswordLength",
                Kind::Integer(Range::new(Some(6), Some(128))),
            ),
            Member::optional("RequireSymbols", Kind::Boolean),
            Member::optional("RequireNumbers", Kind::Boolean),
            Member::optional("RequireUppercaseCharacters", Kind::Boolean),
            Member::optional("RequireLowercaseCharacters", Kind::Boolean),
            Member::optional("AllowUsersToChangePassword", Kind::Boolean),
            Member::optional("ExpirePasswords", Kind::Boolean),
            Member::optional("MaxPasswordAge", Kind::Integer(Range::new(Some(1), Some(1095)))),
            Member::optional(
                "PasswordReusePrevention",
                Kind::Integer(Range::new(Some(1), Some(24))),
            ),
            Member::optional("HardExpiry", Kind::Boolean),
        ],
    };
    pub static PermissionsBoundaryAttachmentType: Text = Text::one_of(
        "PermissionsBoundaryAttachmentType",
        super::PermissionsBoundaryAttachmentType::TEXTS,
    );
    pub static PermissionsBoundaryDecisionDetail: Structure = Structure {
        name: "PermissionsBoundaryDecisionDetail",
        union: false,
        members: &[Member::optional("AllowedByPermissionsBoundary", Kind::Boolean)],
    };
    pub static Policy: Structure = Structure {
        name: "Policy",
        union: false,
        members: &[
            Member::optional("PolicyName", Kind::Text(&PolicyNameType)),
            Member::optional("PolicyId", Kind::Text(&IdType)),
            Member::optional("Arn", Kind::Text(&ArnType)),
            Member::optional("Path", Kind::Text(&PolicyPathType)),
            Member::optional("DefaultVersionId", Kind::Text(&PolicyVersionIdType)),
            Member::optional("AttachmentCount", Kind::Integer(Range::ANY)),
            Member::optional("PermissionsBoundaryUsageCount", Kind::Integer(Range::ANY)),
            Member::optional("IsAttachable", Kind::Boolean),
            Member::optional("Description", Kind::Text(&PolicyDescriptionType)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("UpdateDate", Kind::Timestamp),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static PolicyDetail: Structure = Structure {
        name: "PolicyDetail",
        union: false,
        members: &[
            Member::optional("PolicyName", Kind::Text(&PolicyNameType)),
            Member::optional("PolicyDocument", Kind::Text(&PolicyDocumentType)),
        ],
    };
    pub static PolicyEvaluationDecisionType: Text =
        Text::one_of("PolicyEvaluationDecisionType", super::PolicyEvaluationDecisionType::TEXTS);
    pub static PolicyExclusionsListType: List = List {
        element: Kind::Structure(&PolicyIdentifier),
        element_name: "member",
        length: Length::new(None, Some(256)),
    };
    pub static PolicyGrantingServiceAccess: Structure = Structure {
        name: "PolicyGrantingServiceAccess",
        union: false,
        members: &[
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::required("PolicyType", Kind::Text(&PolicyType)),
            Member::optional("PolicyArn", Kind::Text(&ArnType)),
            Member::optional("EntityType", Kind::Text(&PolicyOwnerEntityType)),
            Member::optional("EntityName", Kind::Text(&EntityNameType)),
        ],
    };
    pub static PolicyGroup: Structure = Structure {
        name: "PolicyGroup",
        union: false,
        members: &[
            Member::optional("GroupName", Kind::Text(&GroupNameType)),
            Member::optional("GroupId", Kind::Text(&IdType)),
        ],
    };
    pub static PolicyGroupListType: List = List {
        element: Kind::Structure(&PolicyGroup),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PolicyIdentifier: Structure = Structure {
        name: "PolicyIdentifier",
        union: true,
        members: &[
            Member::optional("PolicyType", Kind::Text(&PolicyIdentifierPolicyType)),
            Member::optional("PolicyArn", Kind::Text(&ArnType)),
            Member::optional(
                "InlinePolicyIdentifier",
                Kind::Structure(&InlinePolicyIdentifierType),
            ),
        ],
    };
    pub static PolicyIdentifierPolicyType: Text =
        Text::one_of("PolicyIdentifierPolicyType", super::PolicyIdentifierPolicyType::TEXTS);
    pub static PolicyIdentifierType: Text = Text::new("PolicyIdentifierType", Length::ANY, None);
    pub static PolicyParameter: Structure = Structure {
        name: "PolicyParameter",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&PolicyParameterNameType)),
            Member::optional("Values", Kind::List(&PolicyParameterValuesListType)),
            Member::optional("Type", Kind::Text(&PolicyParameterTypeEnum)),
        ],
    };
    pub static PolicyParameterTypeEnum: Text =
        Text::one_of("PolicyParameterTypeEnum", super::PolicyParameterTypeEnum::TEXTS);
    pub static PolicyRole: Structure = Structure {
        name: "PolicyRole",
        union: false,
        members: &[
            Member::optional("RoleName", Kind::Text(&RoleNameType)),
            Member::optional("RoleId", Kind::Text(&IdType)),
        ],
    };
    pub static PolicyRoleListType: List =
        List { element: Kind::Structure(&PolicyRole), element_name: "member", length: Length::ANY };
    pub static PolicySourceType: Text =
        Text::one_of("PolicySourceType", super::PolicySourceType::TEXTS);
    pub static PolicyUsageType: Text =
        Text::one_of("PolicyUsageType", super::PolicyUsageType::TEXTS);
    pub static PolicyUser: Structure = Structure {
        name: "PolicyUser",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::optional("UserId", Kind::Text(&IdType)),
        ],
    };
    pub static PolicyUserListType: List =
        List { element: Kind::Structure(&PolicyUser), element_name: "member", length: Length::ANY };
    pub static PolicyVersion: Structure = Structure {
        name: "PolicyVersion",
        union: false,
        members: &[
            Member::optional("Document", Kind::Text(&PolicyDocumentType)),
            Member::optional("VersionId", Kind::Text(&PolicyVersionIdType)),
            Member::optional("IsDefaultVersion", Kind::Boolean),
            Member::optional("CreateDate", Kind::Timestamp),
        ],
    };
    pub static Position: Structure = Structure {
        name: "Position",
        union: false,
        members: &[
            Member::optional("Line", Kind::Integer(Range::ANY)),
            Member::optional("Column", Kind::Integer(Range::ANY)),
        ],
    };
    pub static PutAccountPropertiesRequest: Structure = Structure {
        name: "PutAccountPropertiesRequest",
        union: false,
        members: &[Member::required("Properties", Kind::Map(&AccountPropertiesMapType))],
    };
    pub static PutAccountPropertiesResponse: Structure =
        Structure { name: "PutAccountPropertiesResponse", union: false, members: &[] };
    pub static PutGroupPolicyRequest: Structure = Structure {
        name: "PutGroupPolicyRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
        ],
    };
    pub static PutRolePermissionsBoundaryRequest: Structure = Structure {
        name: "PutRolePermissionsBoundaryRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("PermissionsBoundary", Kind::Text(&ArnType)),
        ],
    };
    pub static PutRolePolicyRequest: Structure = Structure {
        name: "PutRolePolicyRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
        ],
    };
    pub static PutUserPermissionsBoundaryRequest: Structure = Structure {
        name: "PutUserPermissionsBoundaryRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("PermissionsBoundary", Kind::Text(&ArnType)),
        ],
    };
    pub static PutUserPolicyRequest: Structure = Structure {
        name: "PutUserPolicyRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("PolicyName", Kind::Text(&PolicyNameType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
        ],
    };
    pub static ReasonType: Text = Text::new("ReasonType", Length::new(None, Some(1000)), None);
    pub static RegionNameType: Text =
        Text::new("RegionNameType", Length::new(Some(1), Some(100)), None);
    pub static RejectDelegationRequestRequest: Structure = Structure {
        name: "RejectDelegationRequestRequest",
        union: false,
        members: &[
            Member::required("DelegationRequestId", Kind::Text(&DelegationRequestIdType)),
            Member::optional("Notes", Kind::Text(&NotesType)),
        ],
    };
    pub static RemoveClientIDFromOpenIDConnectProviderRequest: Structure = Structure {
        name: "RemoveClientIDFromOpenIDConnectProviderRequest",
        union: false,
        members: &[
            Member::required("OpenIDConnectProviderArn", Kind::Text(&ArnType)),
            Member::required("ClientID", Kind::Text(&ClientIDType)),
        ],
    };
    pub static RemoveRoleFromInstanceProfileRequest: Structure = Structure {
        name: "RemoveRoleFromInstanceProfileRequest",
        union: false,
        members: &[
            Member::required("InstanceProfileName", Kind::Text(&InstanceProfileNameType)),
            Member::required("RoleName", Kind::Text(&RoleNameType)),
        ],
    };
    pub static RemoveUserFromGroupRequest: Structure = Structure {
        name: "RemoveUserFromGroupRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
        ],
    };
    pub static ReplacementValueEntry: Structure = Structure {
        name: "ReplacementValueEntry",
        union: false,
        members: &[Member::required("Values", Kind::List(&ReplacementValueListType))],
    };
    pub static ReportFormatType: Text =
        Text::one_of("ReportFormatType", super::ReportFormatType::TEXTS);
    pub static ReportStateDescriptionType: Text =
        Text::new("ReportStateDescriptionType", Length::ANY, None);
    pub static ReportStateType: Text =
        Text::one_of("ReportStateType", super::ReportStateType::TEXTS);
    pub static ResetServiceSpecificCredentialRequest: Structure = Structure {
        name: "ResetServiceSpecificCredentialRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::required(
                "ServiceSpecificCredentialId",
                Kind::Text(&ServiceSpecificCredentialId),
            ),
        ],
    };
    pub static ResetServiceSpecificCredentialResponse: Structure = Structure {
        name: "ResetServiceSpecificCredentialResponse",
        union: false,
        members: &[Member::optional(
            "ServiceSpecificCredential",
            Kind::Structure(&ServiceSpecificCredential),
        )],
    };
    pub static ResourceHandlingOptionType: Text =
        Text::new("ResourceHandlingOptionType", Length::new(Some(1), Some(64)), None);
    pub static ResourceNameListType: List = List {
        element: Kind::Text(&ResourceNameType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ResourceNameType: Text =
        Text::new("ResourceNameType", Length::new(Some(1), Some(2048)), None);
    pub static ResourceSpecificResult: Structure = Structure {
        name: "ResourceSpecificResult",
        union: false,
        members: &[
            Member::required("EvalResourceName", Kind::Text(&ResourceNameType)),
            Member::required("EvalResourceDecision", Kind::Text(&PolicyEvaluationDecisionType)),
            Member::optional("MatchedStatements", Kind::List(&StatementListType)),
            Member::optional("MissingContextValues", Kind::List(&ContextKeyNamesResultListType)),
            Member::optional("EvalDecisionDetails", Kind::Map(&EvalDecisionDetailsType)),
            Member::optional(
                "PermissionsBoundaryDecisionDetail",
                Kind::Structure(&PermissionsBoundaryDecisionDetail),
            ),
        ],
    };
    pub static ResourceSpecificResultListType: List = List {
        element: Kind::Structure(&ResourceSpecificResult),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ResyncMFADeviceRequest: Structure = Structure {
        name: "ResyncMFADeviceRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::required("AuthenticationCode1", Kind::Text(&AuthenticationCodeType)),
            Member::required("AuthenticationCode2", Kind::Text(&AuthenticationCodeType)),
        ],
    };
    pub static Role: Structure = Structure {
        name: "Role",
        union: false,
        members: &[
            Member::required("Path", Kind::Text(&PathType)),
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("RoleId", Kind::Text(&IdType)),
            Member::required("Arn", Kind::Text(&ArnType)),
            Member::required("CreateDate", Kind::Timestamp),
            Member::optional("AssumeRolePolicyDocument", Kind::Text(&PolicyDocumentType)),
            Member::optional("Description", Kind::Text(&RoleDescriptionType)),
            Member::optional(
                "MaxSessionDuration",
                Kind::Integer(Range::new(Some(3600), Some(43200))),
            ),
            Member::optional("PermissionsBoundary", Kind::Structure(&AttachedPermissionsBoundary)),
            Member::optional("Tags", Kind::List(&TagListType)),
            Member::optional("RoleLastUsed", Kind::Structure(&RoleLastUsed)),
            Member::optional("SourceRoleTemplate", Kind::Structure(&SourceRoleTemplate)),
        ],
    };
    pub static RoleDetail: Structure = Structure {
        name: "RoleDetail",
        union: false,
        members: &[
            Member::optional("Path", Kind::Text(&PathType)),
            Member::optional("RoleName", Kind::Text(&RoleNameType)),
            Member::optional("RoleId", Kind::Text(&IdType)),
            Member::optional("Arn", Kind::Text(&ArnType)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("AssumeRolePolicyDocument", Kind::Text(&PolicyDocumentType)),
            Member::optional("InstanceProfileList", Kind::List(&InstanceProfileListType)),
            Member::optional("RolePolicyList", Kind::List(&PolicyDetailListType)),
            Member::optional("AttachedManagedPolicies", Kind::List(&AttachedPoliciesListType)),
            Member::optional("PermissionsBoundary", Kind::Structure(&AttachedPermissionsBoundary)),
            Member::optional("Tags", Kind::List(&TagListType)),
            Member::optional("RoleLastUsed", Kind::Structure(&RoleLastUsed)),
        ],
    };
    pub static RoleLastUsed: Structure = Structure {
        name: "RoleLastUsed",
        union: false,
        members: &[
            Member::optional("LastUsedDate", Kind::Timestamp),
            Member::optional("Region", Kind::Text(&StringType)),
        ],
    };
    pub static RoleTemplateVersion: Structure = Structure {
        name: "RoleTemplateVersion",
        union: false,
        members: &[
            Member::optional("TemplateArn", Kind::Text(&ArnType)),
            Member::optional("TemplateName", Kind::Text(&RoleTemplateNameType)),
            Member::optional("TemplateVersionId", Kind::Text(&IdType)),
            Member::optional("Description", Kind::Text(&RoleTemplateDescriptionType)),
            Member::optional("MajorVersion", Kind::Integer(Range::ANY)),
            Member::optional("DefaultMinorVersion", Kind::Integer(Range::ANY)),
            Member::optional("ManagedByType", Kind::Text(&ManagedByTypeType)),
            Member::optional("ManagedByValue", Kind::Text(&ManagedByValueType)),
            Member::optional("Enabled", Kind::Boolean),
            Member::optional("MinorVersion", Kind::Integer(Range::ANY)),
            Member::optional("RoleNamePattern", Kind::Text(&RoleNamePatternType)),
            Member::optional("RolePathPattern", Kind::Text(&RolePathPatternType)),
            Member::optional("RoleDescriptionPattern", Kind::Text(&RoleDescriptionPatternType)),
            Member::optional("AssumeRolePolicyDocumentTemplate", Kind::Text(&PolicyDocumentType)),
            Member::optional("InlinePolicyTemplates", Kind::List(&InlinePolicyTemplateListType)),
            Member::optional("ManagedPolicyArns", Kind::List(&ManagedPolicyArnListType)),
            Member::optional("PermissionBoundaryArn", Kind::Text(&ArnType)),
            Member::optional("ParametersDefinition", Kind::List(&ParametersDefinitionListType)),
            Member::optional("RoleTagsTemplate", Kind::List(&TagTemplateListType)),
            Member::optional(
                "MaxSessionDuration",
                Kind::Integer(Range::new(Some(3600), Some(43200))),
            ),
            Member::optional("VersionEnabled", Kind::Boolean),
            Member::optional("CreateTimestamp", Kind::Timestamp),
            Member::optional("UpdateTimestamp", Kind::Timestamp),
        ],
    };
    pub static RoleUsageListType: List = List {
        element: Kind::Structure(&RoleUsageType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RoleUsageType: Structure = Structure {
        name: "RoleUsageType",
        union: false,
        members: &[
            Member::optional("Region", Kind::Text(&RegionNameType)),
            Member::optional("Resources", Kind::List(&ArnListType)),
        ],
    };
    pub static SAMLMetadataDocumentType: Text =
        Text::new("SAMLMetadataDocumentType", Length::new(Some(1000), Some(10000000)), None);
    pub static SAMLPrivateKey: Structure = Structure {
        name: "SAMLPrivateKey",
        union: false,
        members: &[
            Member::optional("KeyId", Kind::Text(&PrivateKeyIdType)),
            Member::optional("Timestamp", Kind::Timestamp),
        ],
    };
    pub static SAMLProviderListEntry: Structure = Structure {
        name: "SAMLProviderListEntry",
        union: false,
        members: &[
            Member::optional("Arn", Kind::Text(&ArnType)),
            Member::optional("ValidUntil", Kind::Timestamp),
            Member::optional("CreateDate", Kind::Timestamp),
        ],
    };
    pub static SAMLProviderListType: List = List {
        element: Kind::Structure(&SAMLProviderListEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SAMLProviderNameType: Text =
        Text::new("SAMLProviderNameType", Length::new(Some(1), Some(128)), Some("[\\w._-]+"));
    pub static SSHPublicKey: Structure = Structure {
        name: "SSHPublicKey",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("SSHPublicKeyId", Kind::Text(&PublicKeyIdType)),
            Member::required("Fingerprint", Kind::Text(&PublicKeyFingerprintType)),
            Member::required("SSHPublicKeyBody", Kind::Text(&PublicKeyMaterialType)),
            Member::required("Status", Kind::Text(&StatusType)),
            Member::optional("UploadDate", Kind::Timestamp),
        ],
    };
    pub static SSHPublicKeyListType: List = List {
        element: Kind::Structure(&SSHPublicKeyMetadata),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SSHPublicKeyMetadata: Structure = Structure {
        name: "SSHPublicKeyMetadata",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("SSHPublicKeyId", Kind::Text(&PublicKeyIdType)),
            Member::required("Status", Kind::Text(&StatusType)),
            Member::required("UploadDate", Kind::Timestamp),
        ],
    };
    pub static SendDelegationTokenRequest: Structure = Structure {
        name: "SendDelegationTokenRequest",
        union: false,
        members: &[Member::required("DelegationRequestId", Kind::Text(&DelegationRequestIdType))],
    };
    pub static ServerCertificate: Structure = Structure {
        name: "ServerCertificate",
        union: false,
        members: &[
            Member::required(
                "ServerCertificateMetadata",
                Kind::Structure(&ServerCertificateMetadata),
            ),
            Member::required("CertificateBody", Kind::Text(&CertificateBodyType)),
            Member::optional("CertificateChain", Kind::Text(&CertificateChainType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static ServerCertificateMetadata: Structure = Structure {
        name: "ServerCertificateMetadata",
        union: false,
        members: &[
            Member::required("Path", Kind::Text(&PathType)),
            Member::required("ServerCertificateName", Kind::Text(&ServerCertificateNameType)),
            Member::required("ServerCertificateId", Kind::Text(&IdType)),
            Member::required("Arn", Kind::Text(&ArnType)),
            Member::optional("UploadDate", Kind::Timestamp),
            Member::optional("Expiration", Kind::Timestamp),
        ],
    };
    pub static ServiceLastAccessed: Structure = Structure {
        name: "ServiceLastAccessed",
        union: false,
        members: &[
            Member::required("ServiceName", Kind::Text(&ServiceNameType)),
            Member::optional("LastAuthenticated", Kind::Timestamp),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespaceType)),
            Member::optional("LastAuthenticatedEntity", Kind::Text(&ArnType)),
            Member::optional("LastAuthenticatedRegion", Kind::Text(&StringType)),
            Member::optional("TotalAuthenticatedEntities", Kind::Integer(Range::ANY)),
            Member::optional("TrackedActionsLastAccessed", Kind::List(&TrackedActionsLastAccessed)),
        ],
    };
    pub static ServiceSpecificCredential: Structure = Structure {
        name: "ServiceSpecificCredential",
        union: false,
        members: &[
            Member::required("CreateDate", Kind::Timestamp),
            Member::optional("ExpirationDate", Kind::Timestamp),
            Member::required("ServiceName", Kind::Text(&ServiceName)),
            Member::optional("ServiceUserName", Kind::Text(&ServiceUserName)),
            Member::optional("ServicePassword", Kind::Text(&ServicePassword)).sensitive(),
            Member::optional("ServiceCredentialAlias", Kind::Text(&ServiceCredentialAlias)),
            Member::optional("ServiceCredentialSecret", Kind::Text(&ServiceCredentialSecret))
                .sensitive(),
            Member::required(
                "ServiceSpecificCredentialId",
                Kind::Text(&ServiceSpecificCredentialId),
            ),
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("Status", Kind::Text(&StatusType)),
        ],
    };
    pub static ServiceSpecificCredentialMetadata: Structure = Structure {
        name: "ServiceSpecificCredentialMetadata",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("Status", Kind::Text(&StatusType)),
            Member::optional("ServiceUserName", Kind::Text(&ServiceUserName)),
            Member::optional("ServiceCredentialAlias", Kind::Text(&ServiceCredentialAlias)),
            Member::required("CreateDate", Kind::Timestamp),
            Member::optional("ExpirationDate", Kind::Timestamp),
            Member::required(
                "ServiceSpecificCredentialId",
                Kind::Text(&ServiceSpecificCredentialId),
            ),
            Member::required("ServiceName", Kind::Text(&ServiceName)),
        ],
    };
    pub static ServiceSpecificCredentialsListType: List = List {
        element: Kind::Structure(&ServiceSpecificCredentialMetadata),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServicesLastAccessed: List = List {
        element: Kind::Structure(&ServiceLastAccessed),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SetDefaultPolicyVersionRequest: Structure = Structure {
        name: "SetDefaultPolicyVersionRequest",
        union: false,
        members: &[
            Member::required("PolicyArn", Kind::Text(&ArnType)),
            Member::required("VersionId", Kind::Text(&PolicyVersionIdType)),
        ],
    };
    pub static SetSecurityTokenServicePreferencesRequest: Structure = Structure {
        name: "SetSecurityTokenServicePreferencesRequest",
        union: false,
        members: &[Member::required(
            "GlobalEndpointTokenVersion",
            Kind::Text(&GlobalEndpointTokenVersion),
        )],
    };
    pub static SigningCertificate: Structure = Structure {
        name: "SigningCertificate",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("CertificateId", Kind::Text(&CertificateIdType)),
            Member::required("CertificateBody", Kind::Text(&CertificateBodyType)),
            Member::required("Status", Kind::Text(&StatusType)),
            Member::optional("UploadDate", Kind::Timestamp),
        ],
    };
    pub static SimulateCustomPolicyRequest: Structure = Structure {
        name: "SimulateCustomPolicyRequest",
        union: false,
        members: &[
            Member::required("PolicyInputList", Kind::List(&SimulationPolicyListType)),
            Member::optional(
                "PermissionsBoundaryPolicyInputList",
                Kind::List(&SimulationPolicyListType),
            ),
            Member::optional(
                "OrderedOrganizationPolicyInputList",
                Kind::List(&OrganizationPolicyListType),
            ),
            Member::required("ActionNames", Kind::List(&ActionNameListType)),
            Member::optional("ResourceArns", Kind::List(&ResourceNameListType)),
            Member::optional("ResourcePolicy", Kind::Text(&PolicyDocumentType)),
            Member::optional("ResourceOwner", Kind::Text(&ResourceNameType)),
            Member::optional("CallerArn", Kind::Text(&ResourceNameType)),
            Member::optional("ContextEntries", Kind::List(&ContextEntryListType)),
            Member::optional("ResourceHandlingOption", Kind::Text(&ResourceHandlingOptionType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("Marker", Kind::Text(&MarkerType)),
        ],
    };
    pub static SimulatePolicyResponse: Structure = Structure {
        name: "SimulatePolicyResponse",
        union: false,
        members: &[
            Member::optional("EvaluationResults", Kind::List(&EvaluationResultsListType)),
            Member::optional("IsTruncated", Kind::Boolean),
            Member::optional("Marker", Kind::Text(&ResponseMarkerType)),
        ],
    };
    pub static SimulatePrincipalPolicyRequest: Structure = Structure {
        name: "SimulatePrincipalPolicyRequest",
        union: false,
        members: &[
            Member::required("PolicySourceArn", Kind::Text(&ArnType)),
            Member::optional("PolicyInputList", Kind::List(&SimulationPolicyListType)),
            Member::optional(
                "PermissionsBoundaryPolicyInputList",
                Kind::List(&SimulationPolicyListType),
            ),
            Member::optional("PolicyExclusionList", Kind::List(&PolicyExclusionsListType)),
            Member::required("ActionNames", Kind::List(&ActionNameListType)),
            Member::optional("ResourceArns", Kind::List(&ResourceNameListType)),
            Member::optional("ResourcePolicy", Kind::Text(&PolicyDocumentType)),
            Member::optional("ResourceOwner", Kind::Text(&ResourceNameType)),
            Member::optional("CallerArn", Kind::Text(&ResourceNameType)),
            Member::optional("ContextEntries", Kind::List(&ContextEntryListType)),
            Member::optional("ResourceHandlingOption", Kind::Text(&ResourceHandlingOptionType)),
            Member::optional("MaxItems", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("Marker", Kind::Text(&MarkerType)),
        ],
    };
    pub static SimulationPolicyListType: List = List {
        element: Kind::Text(&PolicyDocumentType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SourceRoleTemplate: Structure = Structure {
        name: "SourceRoleTemplate",
        union: false,
        members: &[
            Member::required("TemplateArn", Kind::Text(&ArnType)),
            Member::required("TemplateMinorVersion", Kind::Integer(Range::ANY)),
        ],
    };
    pub static Statement: Structure = Structure {
        name: "Statement",
        union: false,
        members: &[
            Member::optional("SourcePolicyId", Kind::Text(&PolicyIdentifierType)),
            Member::optional("SourcePolicyType", Kind::Text(&PolicySourceType)),
            Member::optional("StartPosition", Kind::Structure(&Position)),
            Member::optional("EndPosition", Kind::Structure(&Position)),
        ],
    };
    pub static StatementListType: List =
        List { element: Kind::Structure(&Statement), element_name: "member", length: Length::ANY };
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&TagKeyType)),
            Member::required("Value", Kind::Text(&TagValueType)),
        ],
    };
    pub static TagInstanceProfileRequest: Structure = Structure {
        name: "TagInstanceProfileRequest",
        union: false,
        members: &[
            Member::required("InstanceProfileName", Kind::Text(&InstanceProfileNameType)),
            Member::required("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static TagMFADeviceRequest: Structure = Structure {
        name: "TagMFADeviceRequest",
        union: false,
        members: &[
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::required("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static TagOpenIDConnectProviderRequest: Structure = Structure {
        name: "TagOpenIDConnectProviderRequest",
        union: false,
        members: &[
            Member::required("OpenIDConnectProviderArn", Kind::Text(&ArnType)),
            Member::required("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static TagPolicyRequest: Structure = Structure {
        name: "TagPolicyRequest",
        union: false,
        members: &[
            Member::required("PolicyArn", Kind::Text(&ArnType)),
            Member::required("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static TagRoleRequest: Structure = Structure {
        name: "TagRoleRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static TagSAMLProviderRequest: Structure = Structure {
        name: "TagSAMLProviderRequest",
        union: false,
        members: &[
            Member::required("SAMLProviderArn", Kind::Text(&ArnType)),
            Member::required("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static TagServerCertificateRequest: Structure = Structure {
        name: "TagServerCertificateRequest",
        union: false,
        members: &[
            Member::required("ServerCertificateName", Kind::Text(&ServerCertificateNameType)),
            Member::required("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static TagTemplate: Structure = Structure {
        name: "TagTemplate",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&TagTemplateKeyType)),
            Member::required("Value", Kind::Text(&TagTemplateValueType)),
        ],
    };
    pub static TagUserRequest: Structure = Structure {
        name: "TagUserRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static TrackedActionLastAccessed: Structure = Structure {
        name: "TrackedActionLastAccessed",
        union: false,
        members: &[
            Member::optional("ActionName", Kind::Text(&StringType)),
            Member::optional("LastAccessedEntity", Kind::Text(&ArnType)),
            Member::optional("LastAccessedTime", Kind::Timestamp),
            Member::optional("LastAccessedRegion", Kind::Text(&StringType)),
        ],
    };
    pub static TrackedActionsLastAccessed: List = List {
        element: Kind::Structure(&TrackedActionLastAccessed),
        element_name: "member",
        length: Length::ANY,
    };
    pub static UntagInstanceProfileRequest: Structure = Structure {
        name: "UntagInstanceProfileRequest",
        union: false,
        members: &[
            Member::required("InstanceProfileName", Kind::Text(&InstanceProfileNameType)),
            Member::required("TagKeys", Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagMFADeviceRequest: Structure = Structure {
        name: "UntagMFADeviceRequest",
        union: false,
        members: &[
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::required("TagKeys", Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagOpenIDConnectProviderRequest: Structure = Structure {
        name: "UntagOpenIDConnectProviderRequest",
        union: false,
        members: &[
            Member::required("OpenIDConnectProviderArn", Kind::Text(&ArnType)),
            Member::required("TagKeys", Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagPolicyRequest: Structure = Structure {
        name: "UntagPolicyRequest",
        union: false,
        members: &[
            Member::required("PolicyArn", Kind::Text(&ArnType)),
            Member::required("TagKeys", Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagRoleRequest: Structure = Structure {
        name: "UntagRoleRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("TagKeys", Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagSAMLProviderRequest: Structure = Structure {
        name: "UntagSAMLProviderRequest",
        union: false,
        members: &[
            Member::required("SAMLProviderArn", Kind::Text(&ArnType)),
            Member::required("TagKeys", Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagServerCertificateRequest: Structure = Structure {
        name: "UntagServerCertificateRequest",
        union: false,
        members: &[
            Member::required("ServerCertificateName", Kind::Text(&ServerCertificateNameType)),
            Member::required("TagKeys", Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagUserRequest: Structure = Structure {
        name: "UntagUserRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("TagKeys", Kind::List(&TagKeyListType)),
        ],
    };
    pub static UpdateAccessKeyRequest: Structure = Structure {
        name: "UpdateAccessKeyRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("AccessKeyId", Kind::Text(&AccessKeyIdType)),
            Member::required("Status", Kind::Text(&StatusType)),
        ],
    };
    pub static UpdateAccountPasswordPolicyRequest: Structure = Structure {
        name: "UpdateAccountPasswordPolicyRequest",
        union: false,
        members: &[
            Member::optional(
                "MinimumPasswordLength",
                Kind::Integer(Range::new(Some(6), Some(128))),
            ),
            Member::optional("RequireSymbols", Kind::Boolean),
            Member::optional("RequireNumbers", Kind::Boolean),
            Member::optional("RequireUppercaseCharacters", Kind::Boolean),
            Member::optional("RequireLowercaseCharacters", Kind::Boolean),
            Member::optional("AllowUsersToChangePassword", Kind::Boolean),
            Member::optional("MaxPasswordAge", Kind::Integer(Range::new(Some(1), Some(1095)))),
            Member::optional(
                "PasswordReusePrevention",
                Kind::Integer(Range::new(Some(1), Some(24))),
            ),
            Member::optional("HardExpiry", Kind::Boolean),
        ],
    };
    pub static UpdateAssumeRolePolicyRequest: Structure = Structure {
        name: "UpdateAssumeRolePolicyRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("PolicyDocument", Kind::Text(&PolicyDocumentType)),
        ],
    };
    pub static UpdateDelegationRequestRequest: Structure = Structure {
        name: "UpdateDelegationRequestRequest",
        union: false,
        members: &[
            Member::required("DelegationRequestId", Kind::Text(&DelegationRequestIdType)),
            Member::optional("Notes", Kind::Text(&NotesType)),
        ],
    };
    pub static UpdateGroupRequest: Structure = Structure {
        name: "UpdateGroupRequest",
        union: false,
        members: &[
            Member::required("GroupName", Kind::Text(&GroupNameType)),
            Member::optional("NewPath", Kind::Text(&PathType)),
            Member::optional("NewGroupName", Kind::Text(&GroupNameType)),
        ],
    };
    pub static UpdateLoginProfileRequest: Structure = Structure {
        name: "UpdateLoginProfileRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::optional("Password", Kind::Text(&PasswordType)).sensitive(),
            Member::optional("PasswordResetRequired", Kind::Boolean),
        ],
    };
    pub static UpdateOpenIDConnectProviderThumbprintRequest: Structure = Structure {
        name: "UpdateOpenIDConnectProviderThumbprintRequest",
        union: false,
        members: &[
            Member::required("OpenIDConnectProviderArn", Kind::Text(&ArnType)),
            Member::required("ThumbprintList", Kind::List(&ThumbprintListType)),
        ],
    };
    pub static UpdateRoleDescriptionRequest: Structure = Structure {
        name: "UpdateRoleDescriptionRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::required("Description", Kind::Text(&RoleDescriptionType)),
        ],
    };
    pub static UpdateRoleDescriptionResponse: Structure = Structure {
        name: "UpdateRoleDescriptionResponse",
        union: false,
        members: &[Member::optional("Role", Kind::Structure(&Role))],
    };
    pub static UpdateRoleRequest: Structure = Structure {
        name: "UpdateRoleRequest",
        union: false,
        members: &[
            Member::required("RoleName", Kind::Text(&RoleNameType)),
            Member::optional("Description", Kind::Text(&RoleDescriptionType)),
            Member::optional(
                "MaxSessionDuration",
                Kind::Integer(Range::new(Some(3600), Some(43200))),
            ),
        ],
    };
    pub static UpdateRoleResponse: Structure =
        Structure { name: "UpdateRoleResponse", union: false, members: &[] };
    pub static UpdateSAMLProviderRequest: Structure = Structure {
        name: "UpdateSAMLProviderRequest",
        union: false,
        members: &[
            Member::optional("SAMLMetadataDocument", Kind::Text(&SAMLMetadataDocumentType)),
            Member::required("SAMLProviderArn", Kind::Text(&ArnType)),
            Member::optional("AssertionEncryptionMode", Kind::Text(&AssertionEncryptionModeType)),
            Member::optional("AddPrivateKey", Kind::Text(&PrivateKeyType)).sensitive(),
            Member::optional("RemovePrivateKey", Kind::Text(&PrivateKeyIdType)),
        ],
    };
    pub static UpdateSAMLProviderResponse: Structure = Structure {
        name: "UpdateSAMLProviderResponse",
        union: false,
        members: &[Member::optional("SAMLProviderArn", Kind::Text(&ArnType))],
    };
    pub static UpdateSSHPublicKeyRequest: Structure = Structure {
        name: "UpdateSSHPublicKeyRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("SSHPublicKeyId", Kind::Text(&PublicKeyIdType)),
            Member::required("Status", Kind::Text(&StatusType)),
        ],
    };
    pub static UpdateServerCertificateRequest: Structure = Structure {
        name: "UpdateServerCertificateRequest",
        union: false,
        members: &[
            Member::required("ServerCertificateName", Kind::Text(&ServerCertificateNameType)),
            Member::optional("NewPath", Kind::Text(&PathType)),
            Member::optional("NewServerCertificateName", Kind::Text(&ServerCertificateNameType)),
        ],
    };
    pub static UpdateServiceSpecificCredentialRequest: Structure = Structure {
        name: "UpdateServiceSpecificCredentialRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::required(
                "ServiceSpecificCredentialId",
                Kind::Text(&ServiceSpecificCredentialId),
            ),
            Member::required("Status", Kind::Text(&StatusType)),
        ],
    };
    pub static UpdateSigningCertificateRequest: Structure = Structure {
        name: "UpdateSigningCertificateRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("CertificateId", Kind::Text(&CertificateIdType)),
            Member::required("Status", Kind::Text(&StatusType)),
        ],
    };
    pub static UpdateUserRequest: Structure = Structure {
        name: "UpdateUserRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&ExistingUserNameType)),
            Member::optional("NewPath", Kind::Text(&PathType)),
            Member::optional("NewUserName", Kind::Text(&UserNameType)),
        ],
    };
    pub static UploadSSHPublicKeyRequest: Structure = Structure {
        name: "UploadSSHPublicKeyRequest",
        union: false,
        members: &[
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("SSHPublicKeyBody", Kind::Text(&PublicKeyMaterialType)),
        ],
    };
    pub static UploadSSHPublicKeyResponse: Structure = Structure {
        name: "UploadSSHPublicKeyResponse",
        union: false,
        members: &[Member::optional("SSHPublicKey", Kind::Structure(&SSHPublicKey))],
    };
    pub static UploadServerCertificateRequest: Structure = Structure {
        name: "UploadServerCertificateRequest",
        union: false,
        members: &[
            Member::optional("Path", Kind::Text(&PathType)),
            Member::required("ServerCertificateName", Kind::Text(&ServerCertificateNameType)),
            Member::required("CertificateBody", Kind::Text(&CertificateBodyType)),
            Member::required("PrivateKey", Kind::Text(&PrivateKeyType)).sensitive(),
            Member::optional("CertificateChain", Kind::Text(&CertificateChainType)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static UploadServerCertificateResponse: Structure = Structure {
        name: "UploadServerCertificateResponse",
        union: false,
        members: &[
            Member::optional(
                "ServerCertificateMetadata",
                Kind::Structure(&ServerCertificateMetadata),
            ),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static UploadSigningCertificateRequest: Structure = Structure {
        name: "UploadSigningCertificateRequest",
        union: false,
        members: &[
            Member::optional("UserName", Kind::Text(&ExistingUserNameType)),
            Member::required("CertificateBody", Kind::Text(&CertificateBodyType)),
        ],
    };
    pub static UploadSigningCertificateResponse: Structure = Structure {
        name: "UploadSigningCertificateResponse",
        union: false,
        members: &[Member::required("Certificate", Kind::Structure(&SigningCertificate))],
    };
    pub static User: Structure = Structure {
        name: "User",
        union: false,
        members: &[
            Member::required("Path", Kind::Text(&PathType)),
            Member::required("UserName", Kind::Text(&UserNameType)),
            Member::required("UserId", Kind::Text(&IdType)),
            Member::required("Arn", Kind::Text(&ArnType)),
            Member::required("CreateDate", Kind::Timestamp),
            Member::optional("PasswordLastUsed", Kind::Timestamp),
            Member::optional("PermissionsBoundary", Kind::Structure(&AttachedPermissionsBoundary)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static UserDetail: Structure = Structure {
        name: "UserDetail",
        union: false,
        members: &[
            Member::optional("Path", Kind::Text(&PathType)),
            Member::optional("UserName", Kind::Text(&UserNameType)),
            Member::optional("UserId", Kind::Text(&IdType)),
            Member::optional("Arn", Kind::Text(&ArnType)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("UserPolicyList", Kind::List(&PolicyDetailListType)),
            Member::optional("GroupList", Kind::List(&GroupNameListType)),
            Member::optional("AttachedManagedPolicies", Kind::List(&AttachedPoliciesListType)),
            Member::optional("PermissionsBoundary", Kind::Structure(&AttachedPermissionsBoundary)),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static VirtualMFADevice: Structure = Structure {
        name: "VirtualMFADevice",
        union: false,
        members: &[
            Member::required("SerialNumber", Kind::Text(&SerialNumberType)),
            Member::optional("Base32StringSeed", Kind::Blob(Length::ANY)).sensitive(),
            Member::optional("QRCodePNG", Kind::Blob(Length::ANY)).sensitive(),
            Member::optional("User", Kind::Structure(&User)),
            Member::optional("EnableDate", Kind::Timestamp),
            Member::optional("Tags", Kind::List(&TagListType)),
        ],
    };
    pub static AccessKeyIdType: Text =
        Text::new("accessKeyIdType", Length::new(Some(16), Some(128)), Some("[\\w]+"));
    pub static AccessKeyMetadataListType: List = List {
        element: Kind::Structure(&AccessKeyMetadata),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AccessKeySecretType: Text = Text::new("accessKeySecretType", Length::ANY, None);
    pub static AccountAliasListType: List = List {
        element: Kind::Text(&AccountAliasType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AccountAliasType: Text = Text::new(
        "accountAliasType",
        Length::new(Some(3), Some(63)),
        Some("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"),
    );
    pub static AccountIdType: Text = Text::new("accountIdType", Length::ANY, Some("\\d{12}"));
    pub static AccountPropertiesMapType: Map = Map {
        key: &AccountPropertyKeyType,
        value: Kind::Text(&AccountPropertyValueType),
        length: Length::ANY,
    };
    pub static AccountPropertyKeyType: Text = Text::new(
        "accountPropertyKeyType",
        Length::new(Some(1), Some(50)),
        Some("^[A-Za-z][A-Za-z0-9/_-]*$"),
    );
    pub static AccountPropertyValueType: Text =
        Text::new("accountPropertyValueType", Length::new(Some(1), Some(1024)), None);
    pub static ArnType: Text = Text::new("arnType", Length::new(Some(20), Some(2048)), None);
    pub static AssertionEncryptionModeType: Text =
        Text::one_of("assertionEncryptionModeType", super::AssertionEncryptionModeType::TEXTS);
    pub static AssignmentStatusType: Text =
        Text::one_of("assignmentStatusType", super::AssignmentStatusType::TEXTS);
    pub static AttachedPoliciesListType: List = List {
        element: Kind::Structure(&AttachedPolicy),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AuthenticationCodeType: Text =
        Text::new("authenticationCodeType", Length::new(Some(6), Some(6)), Some("[\\d]+"));
    pub static CertificateBodyType: Text = Text::new(
        "certificateBodyType",
        Length::new(Some(1), Some(16384)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static CertificateChainType: Text = Text::new(
        "certificateChainType",
        Length::new(Some(1), Some(2097152)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static CertificateIdType: Text =
        Text::new("certificateIdType", Length::new(Some(24), Some(128)), Some("[\\w]+"));
    pub static CertificateListType: List = List {
        element: Kind::Structure(&SigningCertificate),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ClientIDListType: List =
        List { element: Kind::Text(&ClientIDType), element_name: "member", length: Length::ANY };
    pub static ClientIDType: Text =
        Text::new("clientIDType", Length::new(Some(1), Some(255)), None);
    pub static ConsoleDeepLinkType: Text =
        Text::new("consoleDeepLinkType", Length::new(Some(1), Some(255)), None);
    pub static CustomSuffixType: Text =
        Text::new("customSuffixType", Length::new(Some(1), Some(64)), Some("[\\w+=,.@-]+"));
    pub static DelegationRequestDescriptionType: Text = Text::new(
        "delegationRequestDescriptionType",
        Length::new(None, Some(1000)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static DelegationRequestIdType: Text =
        Text::new("delegationRequestIdType", Length::new(Some(16), Some(128)), Some("[\\w-]+"));
    pub static DelegationRequestsListType: List = List {
        element: Kind::Structure(&DelegationRequest),
        element_name: "member",
        length: Length::ANY,
    };
    pub static EncodingType: Text = Text::one_of("encodingType", super::EncodingType::TEXTS);
    pub static EntityDetailsListType: List = List {
        element: Kind::Structure(&EntityDetails),
        element_name: "member",
        length: Length::ANY,
    };
    pub static EntityListType: List =
        List { element: Kind::Text(&EntityType), element_name: "member", length: Length::ANY };
    pub static EntityNameType: Text =
        Text::new("entityNameType", Length::new(Some(1), Some(128)), Some("[\\w+=,.@-]+"));
    pub static ExistingUserNameType: Text =
        Text::new("existingUserNameType", Length::new(Some(1), Some(128)), Some("[\\w+=,.@-]+"));
    pub static GlobalEndpointTokenVersion: Text =
        Text::one_of("globalEndpointTokenVersion", super::GlobalEndpointTokenVersion::TEXTS);
    pub static GroupDetailListType: List = List {
        element: Kind::Structure(&GroupDetail),
        element_name: "member",
        length: Length::ANY,
    };
    pub static GroupListType: List =
        List { element: Kind::Structure(&Group), element_name: "member", length: Length::ANY };
    pub static GroupNameListType: List =
        List { element: Kind::Text(&GroupNameType), element_name: "member", length: Length::ANY };
    pub static GroupNameType: Text =
        Text::new("groupNameType", Length::new(Some(1), Some(128)), Some("[\\w+=,.@-]+"));
    pub static IdType: Text = Text::new("idType", Length::new(Some(16), Some(128)), Some("[\\w]+"));
    pub static InlinePolicyTemplateListType: List = List {
        element: Kind::Structure(&InlinePolicy),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InstanceProfileListType: List = List {
        element: Kind::Structure(&InstanceProfile),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InstanceProfileNameType: Text =
        Text::new("instanceProfileNameType", Length::new(Some(1), Some(128)), Some("[\\w+=,.@-]+"));
    pub static JobIDType: Text = Text::new("jobIDType", Length::new(Some(36), Some(36)), None);
    pub static JobStatusType: Text = Text::one_of("jobStatusType", super::JobStatusType::TEXTS);
    pub static ListPolicyGrantingServiceAccessResponseListType: List = List {
        element: Kind::Structure(&ListPoliciesGrantingServiceAccessEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LocaleType: Text = Text::new("localeType", Length::new(Some(2), Some(12)), None);
    pub static ManagedByTypeType: Text =
        Text::one_of("managedByTypeType", super::ManagedByTypeType::TEXTS);
    pub static ManagedByValueType: Text =
        Text::new("managedByValueType", Length::new(Some(1), Some(128)), None);
    pub static ManagedPolicyArnListType: List =
        List { element: Kind::Text(&ArnType), element_name: "member", length: Length::ANY };
    pub static MapStringReplacementValueEntry: Map = Map {
        key: &StringType,
        value: Kind::Structure(&ReplacementValueEntry),
        length: Length::new(None, Some(30)),
    };
    pub static MarkerType: Text =
        Text::new("markerType", Length::new(Some(1), Some(320)), Some("[\\u0020-\\u00FF]+"));
    pub static MfaDeviceListType: List =
        List { element: Kind::Structure(&MFADevice), element_name: "member", length: Length::ANY };
    pub static NotesType: Text = Text::new(
        "notesType",
        Length::new(None, Some(500)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static NotificationChannelType: Text = Text::new(
        "notificationChannelType",
        Length::new(Some(2), Some(400)),
        Some("^[a-zA-Z0-9:_.-]+$"),
    );
    pub static OrganizationsEntityPathType: Text = Text::new(
        "organizationsEntityPathType",
        Length::new(Some(19), Some(427)),
        Some("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*"),
    );
    pub static OrganizationsPolicyIdType: Text =
        Text::new("organizationsPolicyIdType", Length::ANY, Some("^p-[0-9a-zA-Z_]{8,128}$"));
    pub static OwnerIdType: Text = Text::new(
        "ownerIdType",
        Length::new(Some(20), Some(2048)),
        Some("^[a-zA-Z0-9:/+=,.@_-]+$"),
    );
    pub static ParameterDefaultValueType: Text =
        Text::new("parameterDefaultValueType", Length::new(None, Some(1024)), None);
    pub static ParameterDescriptionType: Text =
        Text::new("parameterDescriptionType", Length::new(None, Some(1000)), None);
    pub static ParameterNameType: Text =
        Text::new("parameterNameType", Length::new(Some(1), Some(128)), None);
    pub static ParameterSubTypeType: Text =
        Text::new("parameterSubTypeType", Length::new(None, Some(256)), None);
    pub static ParameterTypeType: Text =
        Text::one_of("parameterTypeType", super::ParameterTypeType::TEXTS);
    pub static ParametersDefinitionListType: List = List {
        element: Kind::Structure(&ParameterDefinition),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PasswordType: Text = Text::new(
        "passwordType",
        Length::new(Some(1), Some(128)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static PathPrefixType: Text = Text::new(
        "pathPrefixType",
        Length::new(Some(1), Some(512)),
        Some("\\u002F[\\u0021-\\u007F]*"),
    );
    pub static PathType: Text = Text::new(
        "pathType",
        Length::new(Some(1), Some(512)),
        Some("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"),
    );
    pub static PermissionCheckResultType: Text =
        Text::one_of("permissionCheckResultType", super::PermissionCheckResultType::TEXTS);
    pub static PermissionCheckStatusType: Text =
        Text::one_of("permissionCheckStatusType", super::PermissionCheckStatusType::TEXTS);
    pub static PermissionType: Text = Text::new("permissionType", Length::ANY, None);
    pub static PolicyDescriptionType: Text =
        Text::new("policyDescriptionType", Length::new(None, Some(1000)), None);
    pub static PolicyDetailListType: List = List {
        element: Kind::Structure(&PolicyDetail),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PolicyDocumentType: Text = Text::new(
        "policyDocumentType",
        Length::new(Some(1), Some(131072)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static PolicyDocumentVersionListType: List = List {
        element: Kind::Structure(&PolicyVersion),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PolicyGrantingServiceAccessListType: List = List {
        element: Kind::Structure(&PolicyGrantingServiceAccess),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PolicyListType: List =
        List { element: Kind::Structure(&Policy), element_name: "member", length: Length::ANY };
    pub static PolicyNameListType: List =
        List { element: Kind::Text(&PolicyNameType), element_name: "member", length: Length::ANY };
    pub static PolicyNameType: Text =
        Text::new("policyNameType", Length::new(Some(1), Some(128)), Some("[\\w+=,.@-]+"));
    pub static PolicyOwnerEntityType: Text =
        Text::one_of("policyOwnerEntityType", super::PolicyOwnerEntityType::TEXTS);
    pub static PolicyParameterListType: List = List {
        element: Kind::Structure(&PolicyParameter),
        element_name: "member",
        length: Length::new(None, Some(50)),
    };
    pub static PolicyParameterNameType: Text =
        Text::new("policyParameterNameType", Length::new(Some(5), Some(256)), Some("[ -~]+"));
    pub static PolicyParameterValueType: Text =
        Text::new("policyParameterValueType", Length::ANY, Some("[ -~]+"));
    pub static PolicyParameterValuesListType: List = List {
        element: Kind::Text(&PolicyParameterValueType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PolicyPathType: Text = Text::new(
        "policyPathType",
        Length::new(Some(1), Some(512)),
        Some("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"),
    );
    pub static PolicyScopeType: Text =
        Text::one_of("policyScopeType", super::PolicyScopeType::TEXTS);
    pub static PolicyType: Text = Text::one_of("policyType", super::PolicyType::TEXTS);
    pub static PolicyVersionIdType: Text =
        Text::new("policyVersionIdType", Length::ANY, Some("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"));
    pub static PrivateKeyIdType: Text =
        Text::new("privateKeyIdType", Length::new(Some(22), Some(64)), Some("[A-Z0-9]+"));
    pub static PrivateKeyList: List = List {
        element: Kind::Structure(&SAMLPrivateKey),
        element_name: "member",
        length: Length::new(None, Some(2)),
    };
    pub static PrivateKeyType: Text = Text::new(
        "privateKeyType",
        Length::new(Some(1), Some(16384)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static PublicKeyFingerprintType: Text =
        Text::new("publicKeyFingerprintType", Length::new(Some(48), Some(48)), Some("[:\\w]+"));
    pub static PublicKeyIdType: Text =
        Text::new("publicKeyIdType", Length::new(Some(20), Some(128)), Some("[\\w]+"));
    pub static PublicKeyMaterialType: Text = Text::new(
        "publicKeyMaterialType",
        Length::new(Some(1), Some(16384)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static RedirectUrlType: Text = Text::new(
        "redirectUrlType",
        Length::new(Some(1), Some(255)),
        Some("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$"),
    );
    pub static ReplacementValueListType: List = List {
        element: Kind::Text(&StringType),
        element_name: "member",
        length: Length::new(Some(1), Some(20)),
    };
    pub static RequestMessageType: Text = Text::new(
        "requestMessageType",
        Length::new(None, Some(200)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static RequestorNameType: Text = Text::new(
        "requestorNameType",
        Length::new(None, Some(30)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static RequestorWorkflowIdType: Text = Text::new(
        "requestorWorkflowIdType",
        Length::new(Some(5), Some(400)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+"),
    );
    pub static ResponseMarkerType: Text = Text::new("responseMarkerType", Length::ANY, None);
    pub static RoleDescriptionPatternType: Text =
        Text::new("roleDescriptionPatternType", Length::new(Some(1), Some(512)), None);
    pub static RoleDescriptionType: Text = Text::new(
        "roleDescriptionType",
        Length::new(None, Some(1000)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static RoleDetailListType: List =
        List { element: Kind::Structure(&RoleDetail), element_name: "member", length: Length::ANY };
    pub static RoleListType: List =
        List { element: Kind::Structure(&Role), element_name: "member", length: Length::ANY };
    pub static RoleNamePatternType: Text =
        Text::new("roleNamePatternType", Length::new(Some(1), Some(256)), None);
    pub static RoleNameType: Text =
        Text::new("roleNameType", Length::new(Some(1), Some(64)), Some("[\\w+=,.@-]+"));
    pub static RolePathPatternType: Text = Text::new(
        "rolePathPatternType",
        Length::new(Some(1), Some(256)),
        Some("/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/"),
    );
    pub static RolePermissionRestrictionArnListType: List =
        List { element: Kind::Text(&ArnType), element_name: "member", length: Length::ANY };
    pub static RoleTemplateDescriptionType: Text = Text::new(
        "roleTemplateDescriptionType",
        Length::new(None, Some(512)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static RoleTemplateNameType: Text =
        Text::new("roleTemplateNameType", Length::new(Some(1), Some(128)), Some("[\\w+=,.\\-]+"));
    pub static SerialNumberType: Text =
        Text::new("serialNumberType", Length::new(Some(9), Some(256)), Some("[\\w+=/:,.@-]+"));
    pub static ServerCertificateMetadataListType: List = List {
        element: Kind::Structure(&ServerCertificateMetadata),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServerCertificateNameType: Text = Text::new(
        "serverCertificateNameType",
        Length::new(Some(1), Some(128)),
        Some("[\\w+=,.@-]+"),
    );
    pub static ServiceCredentialAlias: Text =
        Text::new("serviceCredentialAlias", Length::new(Some(0), Some(200)), Some("[\\w+=,.@-]+"));
    pub static ServiceCredentialSecret: Text =
        Text::new("serviceCredentialSecret", Length::ANY, None);
    pub static ServiceName: Text = Text::new("serviceName", Length::ANY, None);
    pub static ServiceNameType: Text = Text::new("serviceNameType", Length::ANY, None);
    pub static ServiceNamespaceListType: List = List {
        element: Kind::Text(&ServiceNamespaceType),
        element_name: "member",
        length: Length::new(Some(1), Some(200)),
    };
    pub static ServiceNamespaceType: Text =
        Text::new("serviceNamespaceType", Length::new(Some(1), Some(64)), Some("[\\w-]*"));
    pub static ServicePassword: Text = Text::new("servicePassword", Length::ANY, None);
    pub static ServiceSpecificCredentialId: Text =
        Text::new("serviceSpecificCredentialId", Length::new(Some(20), Some(128)), Some("[\\w]+"));
    pub static ServiceUserName: Text =
        Text::new("serviceUserName", Length::new(Some(0), Some(200)), Some("[\\w+=,.@-]*"));
    pub static SortKeyType: Text = Text::one_of("sortKeyType", super::SortKeyType::TEXTS);
    pub static StateType: Text = Text::one_of("stateType", super::StateType::TEXTS);
    pub static StatusType: Text = Text::one_of("statusType", super::StatusType::TEXTS);
    pub static StringType: Text = Text::new("stringType", Length::ANY, None);
    pub static SummaryContentType: Text =
        Text::new("summaryContentType", Length::new(Some(0), Some(10000)), None);
    pub static SummaryKeyType: Text = Text::one_of("summaryKeyType", super::SummaryKeyType::TEXTS);
    pub static SummaryMapType: Map =
        Map { key: &SummaryKeyType, value: Kind::Integer(Range::ANY), length: Length::ANY };
    pub static SummaryStateType: Text =
        Text::one_of("summaryStateType", super::SummaryStateType::TEXTS);
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
    pub static TagTemplateKeyType: Text = Text::new(
        "tagTemplateKeyType",
        Length::new(Some(1), Some(128)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+"),
    );
    pub static TagTemplateListType: List = List {
        element: Kind::Structure(&TagTemplate),
        element_name: "member",
        length: Length::new(None, Some(50)),
    };
    pub static TagTemplateValueType: Text = Text::new(
        "tagTemplateValueType",
        Length::new(Some(0), Some(256)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*"),
    );
    pub static TagValueType: Text = Text::new(
        "tagValueType",
        Length::new(Some(0), Some(256)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    );
    pub static ThumbprintListType: List =
        List { element: Kind::Text(&ThumbprintType), element_name: "member", length: Length::ANY };
    pub static ThumbprintType: Text =
        Text::new("thumbprintType", Length::new(Some(40), Some(40)), None);
    pub static UserDetailListType: List =
        List { element: Kind::Structure(&UserDetail), element_name: "member", length: Length::ANY };
    pub static UserListType: List =
        List { element: Kind::Structure(&User), element_name: "member", length: Length::ANY };
    pub static UserNameType: Text =
        Text::new("userNameType", Length::new(Some(1), Some(64)), Some("[\\w+=,.@-]+"));
    pub static VirtualMFADeviceListType: List = List {
        element: Kind::Structure(&VirtualMFADevice),
        element_name: "member",
        length: Length::ANY,
    };
    pub static VirtualMFADeviceName: Text =
        Text::new("virtualMFADeviceName", Length::new(Some(1), None), Some("[\\w+=,.@-]+"));
    pub static AcceptDelegationRequestResponse: Structure =
        Structure { name: "AcceptDelegationRequestResponse", union: false, members: &[] };
    pub static AddClientIDToOpenIDConnectProviderResponse: Structure = Structure {
        name: "AddClientIDToOpenIDConnectProviderResponse",
        union: false,
        members: &[],
    };
    pub static AddRoleToInstanceProfileResponse: Structure =
        Structure { name: "AddRoleToInstanceProfileResponse", union: false, members: &[] };
    pub static AddUserToGroupResponse: Structure =
        Structure { name: "AddUserToGroupResponse", union: false, members: &[] };
    pub static AssociateDelegationRequestResponse: Structure =
        Structure { name: "AssociateDelegationRequestResponse", union: false, members: &[] };
    pub static AttachGroupPolicyResponse: Structure =
        Structure { name: "AttachGroupPolicyResponse", union: false, members: &[] };
    pub static AttachRolePolicyResponse: Structure =
        Structure { name: "AttachRolePolicyResponse", union: false, members: &[] };
    pub static AttachUserPolicyResponse: Structure =
        Structure { name: "AttachUserPolicyResponse", union: false, members: &[] };
    pub static ChangePasswordResponse: Structure =
        Structure { name: "ChangePasswordResponse", union: false, members: &[] };
    pub static CreateAccountAliasResponse: Structure =
        Structure { name: "CreateAccountAliasResponse", union: false, members: &[] };
    pub static DeactivateMFADeviceResponse: Structure =
        Structure { name: "DeactivateMFADeviceResponse", union: false, members: &[] };
    pub static DeleteAccessKeyResponse: Structure =
        Structure { name: "DeleteAccessKeyResponse", union: false, members: &[] };
    pub static DeleteAccountAliasResponse: Structure =
        Structure { name: "DeleteAccountAliasResponse", union: false, members: &[] };
    pub static DeleteAccountPasswordPolicyRequest: Structure =
        Structure { name: "DeleteAccountPasswordPolicyRequest", union: false, members: &[] };
    pub static DeleteAccountPasswordPolicyResponse: Structure =
        Structure { name: "DeleteAccountPasswordPolicyResponse", union: false, members: &[] };
    pub static DeleteGroupPolicyResponse: Structure =
        Structure { name: "DeleteGroupPolicyResponse", union: false, members: &[] };
    pub static DeleteGroupResponse: Structure =
        Structure { name: "DeleteGroupResponse", union: false, members: &[] };
    pub static DeleteInstanceProfileResponse: Structure =
        Structure { name: "DeleteInstanceProfileResponse", union: false, members: &[] };
    pub static DeleteLoginProfileResponse: Structure =
        Structure { name: "DeleteLoginProfileResponse", union: false, members: &[] };
    pub static DeleteOpenIDConnectProviderResponse: Structure =
        Structure { name: "DeleteOpenIDConnectProviderResponse", union: false, members: &[] };
    pub static DeletePolicyResponse: Structure =
        Structure { name: "DeletePolicyResponse", union: false, members: &[] };
    pub static DeletePolicyVersionResponse: Structure =
        Structure { name: "DeletePolicyVersionResponse", union: false, members: &[] };
    pub static DeleteRolePermissionsBoundaryResponse: Structure =
        Structure { name: "DeleteRolePermissionsBoundaryResponse", union: false, members: &[] };
    pub static DeleteRolePolicyResponse: Structure =
        Structure { name: "DeleteRolePolicyResponse", union: false, members: &[] };
    pub static DeleteRoleResponse: Structure =
        Structure { name: "DeleteRoleResponse", union: false, members: &[] };
    pub static DeleteSAMLProviderResponse: Structure =
        Structure { name: "DeleteSAMLProviderResponse", union: false, members: &[] };
    pub static DeleteSSHPublicKeyResponse: Structure =
        Structure { name: "DeleteSSHPublicKeyResponse", union: false, members: &[] };
    pub static DeleteServerCertificateResponse: Structure =
        Structure { name: "DeleteServerCertificateResponse", union: false, members: &[] };
    pub static DeleteServiceSpecificCredentialResponse: Structure =
        Structure { name: "DeleteServiceSpecificCredentialResponse", union: false, members: &[] };
    pub static DeleteSigningCertificateResponse: Structure =
        Structure { name: "DeleteSigningCertificateResponse", union: false, members: &[] };
    pub static DeleteUserPermissionsBoundaryResponse: Structure =
        Structure { name: "DeleteUserPermissionsBoundaryResponse", union: false, members: &[] };
    pub static DeleteUserPolicyResponse: Structure =
        Structure { name: "DeleteUserPolicyResponse", union: false, members: &[] };
    pub static DeleteUserResponse: Structure =
        Structure { name: "DeleteUserResponse", union: false, members: &[] };
    pub static DeleteVirtualMFADeviceResponse: Structure =
        Structure { name: "DeleteVirtualMFADeviceResponse", union: false, members: &[] };
    pub static DetachGroupPolicyResponse: Structure =
        Structure { name: "DetachGroupPolicyResponse", union: false, members: &[] };
    pub static DetachRolePolicyResponse: Structure =
        Structure { name: "DetachRolePolicyResponse", union: false, members: &[] };
    pub static DetachUserPolicyResponse: Structure =
        Structure { name: "DetachUserPolicyResponse", union: false, members: &[] };
    pub static DisableOutboundWebIdentityFederationRequest: Structure = Structure {
        name: "DisableOutboundWebIdentityFederationRequest",
        union: false,
        members: &[],
    };
    pub static DisableOutboundWebIdentityFederationResponse: Structure = Structure {
        name: "DisableOutboundWebIdentityFederationResponse",
        union: false,
        members: &[],
    };
    pub static EnableMFADeviceResponse: Structure =
        Structure { name: "EnableMFADeviceResponse", union: false, members: &[] };
    pub static EnableOutboundWebIdentityFederationRequest: Structure = Structure {
        name: "EnableOutboundWebIdentityFederationRequest",
        union: false,
        members: &[],
    };
    pub static GenerateCredentialReportRequest: Structure =
        Structure { name: "GenerateCredentialReportRequest", union: false, members: &[] };
    pub static GetAccountPasswordPolicyRequest: Structure =
        Structure { name: "GetAccountPasswordPolicyRequest", union: false, members: &[] };
    pub static GetAccountSummaryRequest: Structure =
        Structure { name: "GetAccountSummaryRequest", union: false, members: &[] };
    pub static GetCredentialReportRequest: Structure =
        Structure { name: "GetCredentialReportRequest", union: false, members: &[] };
    pub static GetOutboundWebIdentityFederationInfoRequest: Structure = Structure {
        name: "GetOutboundWebIdentityFederationInfoRequest",
        union: false,
        members: &[],
    };
    pub static PutGroupPolicyResponse: Structure =
        Structure { name: "PutGroupPolicyResponse", union: false, members: &[] };
    pub static PutRolePermissionsBoundaryResponse: Structure =
        Structure { name: "PutRolePermissionsBoundaryResponse", union: false, members: &[] };
    pub static PutRolePolicyResponse: Structure =
        Structure { name: "PutRolePolicyResponse", union: false, members: &[] };
    pub static PutUserPermissionsBoundaryResponse: Structure =
        Structure { name: "PutUserPermissionsBoundaryResponse", union: false, members: &[] };
    pub static PutUserPolicyResponse: Structure =
        Structure { name: "PutUserPolicyResponse", union: false, members: &[] };
    pub static RejectDelegationRequestResponse: Structure =
        Structure { name: "RejectDelegationRequestResponse", union: false, members: &[] };
    pub static RemoveClientIDFromOpenIDConnectProviderResponse: Structure = Structure {
        name: "RemoveClientIDFromOpenIDConnectProviderResponse",
        union: false,
        members: &[],
    };
    pub static RemoveRoleFromInstanceProfileResponse: Structure =
        Structure { name: "RemoveRoleFromInstanceProfileResponse", union: false, members: &[] };
    pub static RemoveUserFromGroupResponse: Structure =
        Structure { name: "RemoveUserFromGroupResponse", union: false, members: &[] };
    pub static ResyncMFADeviceResponse: Structure =
        Structure { name: "ResyncMFADeviceResponse", union: false, members: &[] };
    pub static SendDelegationTokenResponse: Structure =
        Structure { name: "SendDelegationTokenResponse", union: false, members: &[] };
    pub static SetDefaultPolicyVersionResponse: Structure =
        Structure { name: "SetDefaultPolicyVersionResponse", union: false, members: &[] };
    pub static SetSecurityTokenServicePreferencesResponse: Structure = Structure {
        name: "SetSecurityTokenServicePreferencesResponse",
        union: false,
        members: &[],
    };
    pub static TagInstanceProfileResponse: Structure =
        Structure { name: "TagInstanceProfileResponse", union: false, members: &[] };
    pub static TagMFADeviceResponse: Structure =
        Structure { name: "TagMFADeviceResponse", union: false, members: &[] };
    pub static TagOpenIDConnectProviderResponse: Structure =
        Structure { name: "TagOpenIDConnectProviderResponse", union: false, members: &[] };
    pub static TagPolicyResponse: Structure =
        Structure { name: "TagPolicyResponse", union: false, members: &[] };
    pub static TagRoleResponse: Structure =
        Structure { name: "TagRoleResponse", union: false, members: &[] };
    pub static TagSAMLProviderResponse: Structure =
        Structure { name: "TagSAMLProviderResponse", union: false, members: &[] };
    pub static TagServerCertificateResponse: Structure =
        Structure { name: "TagServerCertificateResponse", union: false, members: &[] };
    pub static TagUserResponse: Structure =
        Structure { name: "TagUserResponse", union: false, members: &[] };
    pub static UntagInstanceProfileResponse: Structure =
        Structure { name: "UntagInstanceProfileResponse", union: false, members: &[] };
    pub static UntagMFADeviceResponse: Structure =
        Structure { name: "UntagMFADeviceResponse", union: false, members: &[] };
    pub static UntagOpenIDConnectProviderResponse: Structure =
        Structure { name: "UntagOpenIDConnectProviderResponse", union: false, members: &[] };
    pub static UntagPolicyResponse: Structure =
        Structure { name: "UntagPolicyResponse", union: false, members: &[] };
    pub static UntagRoleResponse: Structure =
        Structure { name: "UntagRoleResponse", union: false, members: &[] };
    pub static UntagSAMLProviderResponse: Structure =
        Structure { name: "UntagSAMLProviderResponse", union: false, members: &[] };
    pub static UntagServerCertificateResponse: Structure =
        Structure { name: "UntagServerCertificateResponse", union: false, members: &[] };
    pub static UntagUserResponse: Structure =
        Structure { name: "UntagUserResponse", union: false, members: &[] };
    pub static UpdateAccessKeyResponse: Structure =
        Structure { name: "UpdateAccessKeyResponse", union: false, members: &[] };
    pub static UpdateAccountPasswordPolicyResponse: Structure =
        Structure { name: "UpdateAccountPasswordPolicyResponse", union: false, members: &[] };
    pub static UpdateAssumeRolePolicyResponse: Structure =
        Structure { name: "UpdateAssumeRolePolicyResponse", union: false, members: &[] };
    pub static UpdateDelegationRequestResponse: Structure =
        Structure { name: "UpdateDelegationRequestResponse", union: false, members: &[] };
    pub static UpdateGroupResponse: Structure =
        Structure { name: "UpdateGroupResponse", union: false, members: &[] };
    pub static UpdateLoginProfileResponse: Structure =
        Structure { name: "UpdateLoginProfileResponse", union: false, members: &[] };
    pub static UpdateOpenIDConnectProviderThumbprintResponse: Structure = Structure {
        name: "UpdateOpenIDConnectProviderThumbprintResponse",
        union: false,
        members: &[],
    };
    pub static UpdateSSHPublicKeyResponse: Structure =
        Structure { name: "UpdateSSHPublicKeyResponse", union: false, members: &[] };
    pub static UpdateServerCertificateResponse: Structure =
        Structure { name: "UpdateServerCertificateResponse", union: false, members: &[] };
    pub static UpdateServiceSpecificCredentialResponse: Structure =
        Structure { name: "UpdateServiceSpecificCredentialResponse", union: false, members: &[] };
    pub static UpdateSigningCertificateResponse: Structure =
        Structure { name: "UpdateSigningCertificateResponse", union: false, members: &[] };
    pub static UpdateUserResponse: Structure =
        Structure { name: "UpdateUserResponse", union: false, members: &[] };
}

/// Calls `$with!(iam, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! iam_operations {
    ($with:ident) => {
        $with!(
            iam,
            [
                AcceptDelegationRequest,
                AcquireRole,
                AddClientIDToOpenIDConnectProvider,
                AddRoleToInstanceProfile,
                AddUserToGroup,
                AssociateDelegationRequest,
                AttachGroupPolicy,
                AttachRolePolicy,
                AttachUserPolicy,
                ChangePassword,
                CreateAccessKey,
                CreateAccountAlias,
                CreateDelegationRequest,
                CreateGroup,
                CreateInstanceProfile,
                CreateLoginProfile,
                CreateOpenIDConnectProvider,
                CreatePolicy,
                CreatePolicyVersion,
                CreateRole,
                CreateSAMLProvider,
                CreateServiceLinkedRole,
                CreateServiceSpecificCredential,
                CreateUser,
                CreateVirtualMFADevice,
                DeactivateMFADevice,
                DeleteAccessKey,
                DeleteAccountAlias,
                DeleteAccountPasswordPolicy,
                DeleteGroup,
                DeleteGroupPolicy,
                DeleteInstanceProfile,
                DeleteLoginProfile,
                DeleteOpenIDConnectProvider,
                DeletePolicy,
                DeletePolicyVersion,
                DeleteRole,
                DeleteRolePermissionsBoundary,
                DeleteRolePolicy,
                DeleteSAMLProvider,
                DeleteSSHPublicKey,
                DeleteServerCertificate,
                DeleteServiceLinkedRole,
                DeleteServiceSpecificCredential,
                DeleteSigningCertificate,
                DeleteUser,
                DeleteUserPermissionsBoundary,
                DeleteUserPolicy,
                DeleteVirtualMFADevice,
                DetachGroupPolicy,
                DetachRolePolicy,
                DetachUserPolicy,
                DisableOrganizationsRootCredentialsManagement,
                DisableOrganizationsRootSessions,
                DisableOutboundWebIdentityFederation,
                EnableMFADevice,
                EnableOrganizationsRootCredentialsManagement,
                EnableOrganizationsRootSessions,
                EnableOutboundWebIdentityFederation,
                GenerateCredentialReport,
                GenerateOrganizationsAccessReport,
                GenerateServiceLastAccessedDetails,
                GetAccessKeyLastUsed,
                GetAccountAuthorizationDetails,
                GetAccountPasswordPolicy,
                GetAccountProperties,
                GetAccountSummary,
                GetContextKeysForCustomPolicy,
                GetContextKeysForPrincipalPolicy,
                GetCredentialReport,
                GetDelegationRequest,
                GetGroup,
                GetGroupPolicy,
                GetHumanReadableSummary,
                GetInstanceProfile,
                GetLoginProfile,
                GetMFADevice,
                GetOpenIDConnectProvider,
                GetOrganizationsAccessReport,
                GetOutboundWebIdentityFederationInfo,
                GetPolicy,
                GetPolicyVersion,
                GetRole,
                GetRolePolicy,
                GetRoleTemplateVersion,
                GetSAMLProvider,
                GetSSHPublicKey,
                GetServerCertificate,
                GetServiceLastAccessedDetails,
                GetServiceLastAccessedDetailsWithEntities,
                GetServiceLinkedRoleDeletionStatus,
                GetUser,
                GetUserPolicy,
                ListAccessKeys,
                ListAccountAliases,
                ListAttachedGroupPolicies,
                ListAttachedRolePolicies,
                ListAttachedUserPolicies,
                ListDelegationRequests,
                ListEntitiesForPolicy,
                ListGroupPolicies,
                ListGroups,
                ListGroupsForUser,
                ListInstanceProfileTags,
                ListInstanceProfiles,
                ListInstanceProfilesForRole,
                ListMFADeviceTags,
                ListMFADevices,
                ListOpenIDConnectProviderTags,
                ListOpenIDConnectProviders,
                ListOrganizationsFeatures,
                ListPolicies,
                ListPoliciesGrantingServiceAccess,
                ListPolicyTags,
                ListPolicyVersions,
                ListRolePolicies,
                ListRoleTags,
                ListRoles,
                ListSAMLProviderTags,
                ListSAMLProviders,
                ListSSHPublicKeys,
                ListServerCertificateTags,
                ListServerCertificates,
                ListServiceSpecificCredentials,
                ListSigningCertificates,
                ListUserPolicies,
                ListUserTags,
                ListUsers,
                ListVirtualMFADevices,
                PutAccountProperties,
                PutGroupPolicy,
                PutRolePermissionsBoundary,
                PutRolePolicy,
                PutUserPermissionsBoundary,
                PutUserPolicy,
                RejectDelegationRequest,
                RemoveClientIDFromOpenIDConnectProvider,
                RemoveRoleFromInstanceProfile,
                RemoveUserFromGroup,
                ResetServiceSpecificCredential,
                ResyncMFADevice,
                SendDelegationToken,
                SetDefaultPolicyVersion,
                SetSecurityTokenServicePreferences,
                SimulateCustomPolicy,
                SimulatePrincipalPolicy,
                TagInstanceProfile,
                TagMFADevice,
                TagOpenIDConnectProvider,
                TagPolicy,
                TagRole,
                TagSAMLProvider,
                TagServerCertificate,
                TagUser,
                UntagInstanceProfile,
                UntagMFADevice,
                UntagOpenIDConnectProvider,
                UntagPolicy,
                UntagRole,
                UntagSAMLProvider,
                UntagServerCertificate,
                UntagUser,
                UpdateAccessKey,
                UpdateAccountPasswordPolicy,
                UpdateAssumeRolePolicy,
                UpdateDelegationRequest,
                UpdateGroup,
                UpdateLoginProfile,
                UpdateOpenIDConnectProviderThumbprint,
                UpdateRole,
                UpdateRoleDescription,
                UpdateSAMLProvider,
                UpdateSSHPublicKey,
                UpdateServerCertificate,
                UpdateServiceSpecificCredential,
                UpdateSigningCertificate,
                UpdateUser,
                UploadSSHPublicKey,
                UploadServerCertificate,
                UploadSigningCertificate
            ]
        )
    };
}
