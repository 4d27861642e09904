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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceptDelegationRequestRequest {
    pub delegation_request_id: String,
}

impl crate::Value for AcceptDelegationRequestRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AcceptDelegationRequestRequest)?;
        while let Some((member, kind)) = input.member(&schema::AcceptDelegationRequestRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { delegation_request_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AcceptDelegationRequestRequest);
        members.required(0, &self.delegation_request_id);
        members.close();
    }
}

shape!(AcceptDelegationRequestRequest, schema::AcceptDelegationRequestRequest);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessDetail {
    pub service_name: String,
    pub service_namespace: String,
    pub region: Option<String>,
    pub entity_path: Option<String>,
    pub last_authenticated_time: Option<crate::Timestamp>,
    pub total_authenticated_entities: Option<i32>,
}

impl crate::Value for AccessDetail {
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
        input.open(&schema::AccessDetail)?;
        while let Some((member, kind)) = input.member(&schema::AccessDetail)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            service_name: v0,
            service_namespace: v1,
            region: v2,
            entity_path: v3,
            last_authenticated_time: v4,
            total_authenticated_entities: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AccessDetail);
        members.required(0, &self.service_name);
        members.required(1, &self.service_namespace);
        members.optional(2, &self.region);
        members.optional(3, &self.entity_path);
        members.optional(4, &self.last_authenticated_time);
        members.optional(5, &self.total_authenticated_entities);
        members.close();
    }
}

shape!(AccessDetail, schema::AccessDetail);

#[derive(Clone, PartialEq)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: StatusType,
    pub secret_access_key: String,
    pub create_date: Option<crate::Timestamp>,
}

impl std::fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessKey")
            .field("user_name", &self.user_name)
            .field("access_key_id", &self.access_key_id)
            .field("status", &self.status)
            .field("secret_access_key", &format_args!("***"))
            .field("create_date", &self.create_date)
            .finish()
    }
}

impl crate::Value for AccessKey {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::AccessKey)?;
        while let Some((member, kind)) = input.member(&schema::AccessKey)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            user_name: v0,
            access_key_id: v1,
            status: v2,
            secret_access_key: v3,
            create_date: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AccessKey);
        members.required(0, &self.user_name);
        members.required(1, &self.access_key_id);
        members.required(2, &self.status);
        members.required(3, &self.secret_access_key);
        members.optional(4, &self.create_date);
        members.close();
    }
}

shape!(AccessKey, schema::AccessKey);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<crate::Timestamp>,
    pub service_name: String,
    pub region: String,
}

impl crate::Value for AccessKeyLastUsed {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AccessKeyLastUsed)?;
        while let Some((member, kind)) = input.member(&schema::AccessKeyLastUsed)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { last_used_date: v0, service_name: v1, region: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AccessKeyLastUsed);
        members.optional(0, &self.last_used_date);
        members.required(1, &self.service_name);
        members.required(2, &self.region);
        members.close();
    }
}

shape!(AccessKeyLastUsed, schema::AccessKeyLastUsed);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub create_date: Option<crate::Timestamp>,
}

impl crate::Value for AccessKeyMetadata {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::AccessKeyMetadata)?;
        while let Some((member, kind)) = input.member(&schema::AccessKeyMetadata)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0, access_key_id: v1, status: v2, create_date: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AccessKeyMetadata);
        members.optional(0, &self.user_name);
        members.optional(1, &self.access_key_id);
        members.optional(2, &self.status);
        members.optional(3, &self.create_date);
        members.close();
    }
}

shape!(AccessKeyMetadata, schema::AccessKeyMetadata);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcquireRoleRequest {
    pub template_arn: String,
    pub template_minor_version: Option<i32>,
    pub replacement_values: Option<std::collections::BTreeMap<String, ReplacementValueEntry>>,
}

impl crate::Value for AcquireRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AcquireRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::AcquireRoleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { template_arn: v0, template_minor_version: v1, replacement_values: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AcquireRoleRequest);
        members.required(0, &self.template_arn);
        members.optional(1, &self.template_minor_version);
        members.optional(2, &self.replacement_values);
        members.close();
    }
}

shape!(AcquireRoleRequest, schema::AcquireRoleRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct AcquireRoleResponse {
    pub role: Role,
}

impl crate::Value for AcquireRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AcquireRoleResponse)?;
        while let Some((member, kind)) = input.member(&schema::AcquireRoleResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AcquireRoleResponse);
        members.required(0, &self.role);
        members.close();
    }
}

shape!(AcquireRoleResponse, schema::AcquireRoleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

impl crate::Value for AddClientIDToOpenIDConnectProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AddClientIDToOpenIDConnectProviderRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::AddClientIDToOpenIDConnectProviderRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { open_id_connect_provider_arn: v0, client_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::AddClientIDToOpenIDConnectProviderRequest);
        members.required(0, &self.open_id_connect_provider_arn);
        members.required(1, &self.client_id);
        members.close();
    }
}

shape!(
    AddClientIDToOpenIDConnectProviderRequest,
    schema::AddClientIDToOpenIDConnectProviderRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl crate::Value for AddRoleToInstanceProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AddRoleToInstanceProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::AddRoleToInstanceProfileRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { instance_profile_name: v0, role_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AddRoleToInstanceProfileRequest);
        members.required(0, &self.instance_profile_name);
        members.required(1, &self.role_name);
        members.close();
    }
}

shape!(AddRoleToInstanceProfileRequest, schema::AddRoleToInstanceProfileRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

impl crate::Value for AddUserToGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AddUserToGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::AddUserToGroupRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, user_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AddUserToGroupRequest);
        members.required(0, &self.group_name);
        members.required(1, &self.user_name);
        members.close();
    }
}

shape!(AddUserToGroupRequest, schema::AddUserToGroupRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateDelegationRequestRequest {
    pub delegation_request_id: String,
}

impl crate::Value for AssociateDelegationRequestRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AssociateDelegationRequestRequest)?;
        while let Some((member, kind)) = input.member(&schema::AssociateDelegationRequestRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { delegation_request_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssociateDelegationRequestRequest);
        members.required(0, &self.delegation_request_id);
        members.close();
    }
}

shape!(AssociateDelegationRequestRequest, schema::AssociateDelegationRequestRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

impl crate::Value for AttachGroupPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AttachGroupPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::AttachGroupPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, policy_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachGroupPolicyRequest);
        members.required(0, &self.group_name);
        members.required(1, &self.policy_arn);
        members.close();
    }
}

shape!(AttachGroupPolicyRequest, schema::AttachGroupPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

impl crate::Value for AttachRolePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AttachRolePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::AttachRolePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, policy_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachRolePolicyRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.policy_arn);
        members.close();
    }
}

shape!(AttachRolePolicyRequest, schema::AttachRolePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

impl crate::Value for AttachUserPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AttachUserPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::AttachUserPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, policy_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachUserPolicyRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.policy_arn);
        members.close();
    }
}

shape!(AttachUserPolicyRequest, schema::AttachUserPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    pub permissions_boundary_arn: Option<String>,
}

impl crate::Value for AttachedPermissionsBoundary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AttachedPermissionsBoundary)?;
        while let Some((member, kind)) = input.member(&schema::AttachedPermissionsBoundary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { permissions_boundary_type: v0, permissions_boundary_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachedPermissionsBoundary);
        members.optional(0, &self.permissions_boundary_type);
        members.optional(1, &self.permissions_boundary_arn);
        members.close();
    }
}

shape!(AttachedPermissionsBoundary, schema::AttachedPermissionsBoundary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl crate::Value for AttachedPolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AttachedPolicy)?;
        while let Some((member, kind)) = input.member(&schema::AttachedPolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_name: v0, policy_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachedPolicy);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.policy_arn);
        members.close();
    }
}

shape!(AttachedPolicy, schema::AttachedPolicy);

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

impl std::fmt::Debug for ChangePasswordRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChangePasswordRequest")
            .field("old_password", &format_args!("***"))
            .field("new_password", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for ChangePasswordRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ChangePasswordRequest)?;
        while let Some((member, kind)) = input.member(&schema::ChangePasswordRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { old_password: v0, new_password: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ChangePasswordRequest);
        members.required(0, &self.old_password);
        members.required(1, &self.new_password);
        members.close();
    }
}

shape!(ChangePasswordRequest, schema::ChangePasswordRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

impl crate::Value for ContextEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ContextEntry)?;
        while let Some((member, kind)) = input.member(&schema::ContextEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { context_key_name: v0, context_key_values: v1, context_key_type: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ContextEntry);
        members.optional(0, &self.context_key_name);
        members.optional(1, &self.context_key_values);
        members.optional(2, &self.context_key_type);
        members.close();
    }
}

shape!(ContextEntry, schema::ContextEntry);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

impl crate::Value for CreateAccessKeyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateAccessKeyRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateAccessKeyRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateAccessKeyRequest);
        members.optional(0, &self.user_name);
        members.close();
    }
}

shape!(CreateAccessKeyRequest, schema::CreateAccessKeyRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKey,
}

impl crate::Value for CreateAccessKeyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateAccessKeyResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateAccessKeyResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { access_key: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateAccessKeyResponse);
        members.required(0, &self.access_key);
        members.close();
    }
}

shape!(CreateAccessKeyResponse, schema::CreateAccessKeyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccountAliasRequest {
    pub account_alias: String,
}

impl crate::Value for CreateAccountAliasRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateAccountAliasRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateAccountAliasRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { account_alias: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateAccountAliasRequest);
        members.required(0, &self.account_alias);
        members.close();
    }
}

shape!(CreateAccountAliasRequest, schema::CreateAccountAliasRequest);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for CreateDelegationRequestRequest {
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
        input.open(&schema::CreateDelegationRequestRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateDelegationRequestRequest)? {
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
        let (Some(v1), Some(v2), Some(v4), Some(v6), Some(v7)) = (v1, v2, v4, v6, v7) else {
            return Ok(None);
        };
        Ok(Some(Self {
            owner_account_id: v0,
            description: v1,
            permissions: v2,
            request_message: v3,
            requestor_workflow_id: v4,
            redirect_url: v5,
            notification_channel: v6,
            session_duration: v7,
            only_send_by_owner: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateDelegationRequestRequest);
        members.optional(0, &self.owner_account_id);
        members.required(1, &self.description);
        members.required(2, &self.permissions);
        members.optional(3, &self.request_message);
        members.required(4, &self.requestor_workflow_id);
        members.optional(5, &self.redirect_url);
        members.required(6, &self.notification_channel);
        members.required(7, &self.session_duration);
        members.optional(8, &self.only_send_by_owner);
        members.close();
    }
}

shape!(CreateDelegationRequestRequest, schema::CreateDelegationRequestRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDelegationRequestResponse {
    pub console_deep_link: Option<String>,
    pub delegation_request_id: Option<String>,
}

impl crate::Value for CreateDelegationRequestResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateDelegationRequestResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateDelegationRequestResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { console_deep_link: v0, delegation_request_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateDelegationRequestResponse);
        members.optional(0, &self.console_deep_link);
        members.optional(1, &self.delegation_request_id);
        members.close();
    }
}

shape!(CreateDelegationRequestResponse, schema::CreateDelegationRequestResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: String,
}

impl crate::Value for CreateGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateGroupRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { path: v0, group_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateGroupRequest);
        members.optional(0, &self.path);
        members.required(1, &self.group_name);
        members.close();
    }
}

shape!(CreateGroupRequest, schema::CreateGroupRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Group,
}

impl crate::Value for CreateGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateGroupResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateGroupResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { group: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateGroupResponse);
        members.required(0, &self.group);
        members.close();
    }
}

shape!(CreateGroupResponse, schema::CreateGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateInstanceProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreateInstanceProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateInstanceProfileRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { instance_profile_name: v0, path: v1, tags: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateInstanceProfileRequest);
        members.required(0, &self.instance_profile_name);
        members.optional(1, &self.path);
        members.optional(2, &self.tags);
        members.close();
    }
}

shape!(CreateInstanceProfileRequest, schema::CreateInstanceProfileRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

impl crate::Value for CreateInstanceProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateInstanceProfileResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateInstanceProfileResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { instance_profile: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateInstanceProfileResponse);
        members.required(0, &self.instance_profile);
        members.close();
    }
}

shape!(CreateInstanceProfileResponse, schema::CreateInstanceProfileResponse);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLoginProfileRequest {
    pub user_name: Option<String>,
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
}

impl std::fmt::Debug for CreateLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateLoginProfileRequest")
            .field("user_name", &self.user_name)
            .field("password", &format_args!("***"))
            .field("password_reset_required", &self.password_reset_required)
            .finish()
    }
}

impl crate::Value for CreateLoginProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreateLoginProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateLoginProfileRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0, password: v1, password_reset_required: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLoginProfileRequest);
        members.optional(0, &self.user_name);
        members.optional(1, &self.password);
        members.optional(2, &self.password_reset_required);
        members.close();
    }
}

shape!(CreateLoginProfileRequest, schema::CreateLoginProfileRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateLoginProfileResponse {
    pub login_profile: LoginProfile,
}

impl crate::Value for CreateLoginProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateLoginProfileResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateLoginProfileResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { login_profile: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLoginProfileResponse);
        members.required(0, &self.login_profile);
        members.close();
    }
}

shape!(CreateLoginProfileResponse, schema::CreateLoginProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpenIDConnectProviderRequest {
    pub url: String,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateOpenIDConnectProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CreateOpenIDConnectProviderRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateOpenIDConnectProviderRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { url: v0, client_id_list: v1, thumbprint_list: v2, tags: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateOpenIDConnectProviderRequest);
        members.required(0, &self.url);
        members.optional(1, &self.client_id_list);
        members.optional(2, &self.thumbprint_list);
        members.optional(3, &self.tags);
        members.close();
    }
}

shape!(CreateOpenIDConnectProviderRequest, schema::CreateOpenIDConnectProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateOpenIDConnectProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateOpenIDConnectProviderResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateOpenIDConnectProviderResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { open_id_connect_provider_arn: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateOpenIDConnectProviderResponse);
        members.optional(0, &self.open_id_connect_provider_arn);
        members.optional(1, &self.tags);
        members.close();
    }
}

shape!(CreateOpenIDConnectProviderResponse, schema::CreateOpenIDConnectProviderResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyRequest {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreatePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CreatePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreatePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self { policy_name: v0, path: v1, policy_document: v2, description: v3, tags: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePolicyRequest);
        members.required(0, &self.policy_name);
        members.optional(1, &self.path);
        members.required(2, &self.policy_document);
        members.optional(3, &self.description);
        members.optional(4, &self.tags);
        members.close();
    }
}

shape!(CreatePolicyRequest, schema::CreatePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

impl crate::Value for CreatePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreatePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreatePolicyResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePolicyResponse);
        members.optional(0, &self.policy);
        members.close();
    }
}

shape!(CreatePolicyResponse, schema::CreatePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

impl crate::Value for CreatePolicyVersionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreatePolicyVersionRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreatePolicyVersionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0, policy_document: v1, set_as_default: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePolicyVersionRequest);
        members.required(0, &self.policy_arn);
        members.required(1, &self.policy_document);
        members.optional(2, &self.set_as_default);
        members.close();
    }
}

shape!(CreatePolicyVersionRequest, schema::CreatePolicyVersionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl crate::Value for CreatePolicyVersionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreatePolicyVersionResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreatePolicyVersionResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_version: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePolicyVersionResponse);
        members.optional(0, &self.policy_version);
        members.close();
    }
}

shape!(CreatePolicyVersionResponse, schema::CreatePolicyVersionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateRoleRequest {
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
        input.open(&schema::CreateRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateRoleRequest)? {
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
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            path: v0,
            role_name: v1,
            assume_role_policy_document: v2,
            description: v3,
            max_session_duration: v4,
            permissions_boundary: v5,
            tags: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateRoleRequest);
        members.optional(0, &self.path);
        members.required(1, &self.role_name);
        members.required(2, &self.assume_role_policy_document);
        members.optional(3, &self.description);
        members.optional(4, &self.max_session_duration);
        members.optional(5, &self.permissions_boundary);
        members.optional(6, &self.tags);
        members.close();
    }
}

shape!(CreateRoleRequest, schema::CreateRoleRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Role,
}

impl crate::Value for CreateRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateRoleResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateRoleResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateRoleResponse);
        members.required(0, &self.role);
        members.close();
    }
}

shape!(CreateRoleResponse, schema::CreateRoleResponse);

#[derive(Clone, PartialEq, Default)]
pub struct CreateSAMLProviderRequest {
    pub saml_metadata_document: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub add_private_key: Option<String>,
}

impl std::fmt::Debug for CreateSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateSAMLProviderRequest")
            .field("saml_metadata_document", &self.saml_metadata_document)
            .field("name", &self.name)
            .field("tags", &self.tags)
            .field("assertion_encryption_mode", &self.assertion_encryption_mode)
            .field("add_private_key", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for CreateSAMLProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CreateSAMLProviderRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateSAMLProviderRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            saml_metadata_document: v0,
            name: v1,
            tags: v2,
            assertion_encryption_mode: v3,
            add_private_key: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateSAMLProviderRequest);
        members.required(0, &self.saml_metadata_document);
        members.required(1, &self.name);
        members.optional(2, &self.tags);
        members.optional(3, &self.assertion_encryption_mode);
        members.optional(4, &self.add_private_key);
        members.close();
    }
}

shape!(CreateSAMLProviderRequest, schema::CreateSAMLProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateSAMLProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateSAMLProviderResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateSAMLProviderResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { saml_provider_arn: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateSAMLProviderResponse);
        members.optional(0, &self.saml_provider_arn);
        members.optional(1, &self.tags);
        members.close();
    }
}

shape!(CreateSAMLProviderResponse, schema::CreateSAMLProviderResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

impl crate::Value for CreateServiceLinkedRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreateServiceLinkedRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateServiceLinkedRoleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { aws_service_name: v0, description: v1, custom_suffix: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateServiceLinkedRoleRequest);
        members.required(0, &self.aws_service_name);
        members.optional(1, &self.description);
        members.optional(2, &self.custom_suffix);
        members.close();
    }
}

shape!(CreateServiceLinkedRoleRequest, schema::CreateServiceLinkedRoleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}

impl crate::Value for CreateServiceLinkedRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateServiceLinkedRoleResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateServiceLinkedRoleResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { role: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateServiceLinkedRoleResponse);
        members.optional(0, &self.role);
        members.close();
    }
}

shape!(CreateServiceLinkedRoleResponse, schema::CreateServiceLinkedRoleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialRequest {
    pub user_name: String,
    pub service_name: String,
    pub credential_age_days: Option<i32>,
}

impl crate::Value for CreateServiceSpecificCredentialRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreateServiceSpecificCredentialRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateServiceSpecificCredentialRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, service_name: v1, credential_age_days: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateServiceSpecificCredentialRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.service_name);
        members.optional(2, &self.credential_age_days);
        members.close();
    }
}

shape!(CreateServiceSpecificCredentialRequest, schema::CreateServiceSpecificCredentialRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl crate::Value for CreateServiceSpecificCredentialResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateServiceSpecificCredentialResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateServiceSpecificCredentialResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { service_specific_credential: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::CreateServiceSpecificCredentialResponse);
        members.optional(0, &self.service_specific_credential);
        members.close();
    }
}

shape!(CreateServiceSpecificCredentialResponse, schema::CreateServiceSpecificCredentialResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateUserRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CreateUserRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateUserRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { path: v0, user_name: v1, permissions_boundary: v2, tags: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateUserRequest);
        members.optional(0, &self.path);
        members.required(1, &self.user_name);
        members.optional(2, &self.permissions_boundary);
        members.optional(3, &self.tags);
        members.close();
    }
}

shape!(CreateUserRequest, schema::CreateUserRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

impl crate::Value for CreateUserResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateUserResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateUserResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateUserResponse);
        members.optional(0, &self.user);
        members.close();
    }
}

shape!(CreateUserResponse, schema::CreateUserResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateVirtualMFADeviceRequest {
    pub path: Option<String>,
    pub virtual_mfa_device_name: String,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateVirtualMFADeviceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreateVirtualMFADeviceRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateVirtualMFADeviceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { path: v0, virtual_mfa_device_name: v1, tags: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateVirtualMFADeviceRequest);
        members.optional(0, &self.path);
        members.required(1, &self.virtual_mfa_device_name);
        members.optional(2, &self.tags);
        members.close();
    }
}

shape!(CreateVirtualMFADeviceRequest, schema::CreateVirtualMFADeviceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateVirtualMFADeviceResponse {
    pub virtual_mfa_device: VirtualMFADevice,
}

impl crate::Value for CreateVirtualMFADeviceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateVirtualMFADeviceResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateVirtualMFADeviceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { virtual_mfa_device: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateVirtualMFADeviceResponse);
        members.required(0, &self.virtual_mfa_device);
        members.close();
    }
}

shape!(CreateVirtualMFADeviceResponse, schema::CreateVirtualMFADeviceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateMFADeviceRequest {
    pub user_name: Option<String>,
    pub serial_number: String,
}

impl crate::Value for DeactivateMFADeviceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeactivateMFADeviceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeactivateMFADeviceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, serial_number: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeactivateMFADeviceRequest);
        members.optional(0, &self.user_name);
        members.required(1, &self.serial_number);
        members.close();
    }
}

shape!(DeactivateMFADeviceRequest, schema::DeactivateMFADeviceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DelegationPermission {
    pub policy_template_arn: Option<String>,
    pub parameters: Option<Vec<PolicyParameter>>,
}

impl crate::Value for DelegationPermission {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DelegationPermission)?;
        while let Some((member, kind)) = input.member(&schema::DelegationPermission)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_template_arn: v0, parameters: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DelegationPermission);
        members.optional(0, &self.policy_template_arn);
        members.optional(1, &self.parameters);
        members.close();
    }
}

shape!(DelegationPermission, schema::DelegationPermission);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for DelegationRequest {
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
        input.open(&schema::DelegationRequest)?;
        while let Some((member, kind)) = input.member(&schema::DelegationRequest)? {
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
            delegation_request_id: v0,
            owner_account_id: v1,
            description: v2,
            request_message: v3,
            permissions: v4,
            permission_policy: v5,
            role_permission_restriction_arns: v6,
            owner_id: v7,
            approver_id: v8,
            state: v9,
            expiration_time: v10,
            requestor_id: v11,
            requestor_name: v12,
            create_date: v13,
            session_duration: v14,
            redirect_url: v15,
            notes: v16,
            rejection_reason: v17,
            only_send_by_owner: v18,
            updated_time: v19,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DelegationRequest);
        members.optional(0, &self.delegation_request_id);
        members.optional(1, &self.owner_account_id);
        members.optional(2, &self.description);
        members.optional(3, &self.request_message);
        members.optional(4, &self.permissions);
        members.optional(5, &self.permission_policy);
        members.optional(6, &self.role_permission_restriction_arns);
        members.optional(7, &self.owner_id);
        members.optional(8, &self.approver_id);
        members.optional(9, &self.state);
        members.optional(10, &self.expiration_time);
        members.optional(11, &self.requestor_id);
        members.optional(12, &self.requestor_name);
        members.optional(13, &self.create_date);
        members.optional(14, &self.session_duration);
        members.optional(15, &self.redirect_url);
        members.optional(16, &self.notes);
        members.optional(17, &self.rejection_reason);
        members.optional(18, &self.only_send_by_owner);
        members.optional(19, &self.updated_time);
        members.close();
    }
}

shape!(DelegationRequest, schema::DelegationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

impl crate::Value for DeleteAccessKeyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteAccessKeyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteAccessKeyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, access_key_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteAccessKeyRequest);
        members.optional(0, &self.user_name);
        members.required(1, &self.access_key_id);
        members.close();
    }
}

shape!(DeleteAccessKeyRequest, schema::DeleteAccessKeyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: String,
}

impl crate::Value for DeleteAccountAliasRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteAccountAliasRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteAccountAliasRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { account_alias: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteAccountAliasRequest);
        members.required(0, &self.account_alias);
        members.close();
    }
}

shape!(DeleteAccountAliasRequest, schema::DeleteAccountAliasRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

impl crate::Value for DeleteGroupPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteGroupPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteGroupPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, policy_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteGroupPolicyRequest);
        members.required(0, &self.group_name);
        members.required(1, &self.policy_name);
        members.close();
    }
}

shape!(DeleteGroupPolicyRequest, schema::DeleteGroupPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}

impl crate::Value for DeleteGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteGroupRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { group_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteGroupRequest);
        members.required(0, &self.group_name);
        members.close();
    }
}

shape!(DeleteGroupRequest, schema::DeleteGroupRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}

impl crate::Value for DeleteInstanceProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteInstanceProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteInstanceProfileRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { instance_profile_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteInstanceProfileRequest);
        members.required(0, &self.instance_profile_name);
        members.close();
    }
}

shape!(DeleteInstanceProfileRequest, schema::DeleteInstanceProfileRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}

impl crate::Value for DeleteLoginProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteLoginProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteLoginProfileRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteLoginProfileRequest);
        members.optional(0, &self.user_name);
        members.close();
    }
}

shape!(DeleteLoginProfileRequest, schema::DeleteLoginProfileRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

impl crate::Value for DeleteOpenIDConnectProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteOpenIDConnectProviderRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteOpenIDConnectProviderRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { open_id_connect_provider_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteOpenIDConnectProviderRequest);
        members.required(0, &self.open_id_connect_provider_arn);
        members.close();
    }
}

shape!(DeleteOpenIDConnectProviderRequest, schema::DeleteOpenIDConnectProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

impl crate::Value for DeletePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeletePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeletePolicyRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeletePolicyRequest);
        members.required(0, &self.policy_arn);
        members.close();
    }
}

shape!(DeletePolicyRequest, schema::DeletePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl crate::Value for DeletePolicyVersionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeletePolicyVersionRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeletePolicyVersionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0, version_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeletePolicyVersionRequest);
        members.required(0, &self.policy_arn);
        members.required(1, &self.version_id);
        members.close();
    }
}

shape!(DeletePolicyVersionRequest, schema::DeletePolicyVersionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: String,
}

impl crate::Value for DeleteRolePermissionsBoundaryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteRolePermissionsBoundaryRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteRolePermissionsBoundaryRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRolePermissionsBoundaryRequest);
        members.required(0, &self.role_name);
        members.close();
    }
}

shape!(DeleteRolePermissionsBoundaryRequest, schema::DeleteRolePermissionsBoundaryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

impl crate::Value for DeleteRolePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteRolePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRolePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, policy_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRolePolicyRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.policy_name);
        members.close();
    }
}

shape!(DeleteRolePolicyRequest, schema::DeleteRolePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}

impl crate::Value for DeleteRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRoleRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRoleRequest);
        members.required(0, &self.role_name);
        members.close();
    }
}

shape!(DeleteRoleRequest, schema::DeleteRoleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSAMLProviderRequest {
    pub saml_provider_arn: String,
}

impl crate::Value for DeleteSAMLProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteSAMLProviderRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSAMLProviderRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { saml_provider_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSAMLProviderRequest);
        members.required(0, &self.saml_provider_arn);
        members.close();
    }
}

shape!(DeleteSAMLProviderRequest, schema::DeleteSAMLProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
}

impl crate::Value for DeleteSSHPublicKeyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteSSHPublicKeyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSSHPublicKeyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, ssh_public_key_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSSHPublicKeyRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.ssh_public_key_id);
        members.close();
    }
}

shape!(DeleteSSHPublicKeyRequest, schema::DeleteSSHPublicKeyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: String,
}

impl crate::Value for DeleteServerCertificateRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteServerCertificateRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteServerCertificateRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { server_certificate_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteServerCertificateRequest);
        members.required(0, &self.server_certificate_name);
        members.close();
    }
}

shape!(DeleteServerCertificateRequest, schema::DeleteServerCertificateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: String,
}

impl crate::Value for DeleteServiceLinkedRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteServiceLinkedRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteServiceLinkedRoleRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteServiceLinkedRoleRequest);
        members.required(0, &self.role_name);
        members.close();
    }
}

shape!(DeleteServiceLinkedRoleRequest, schema::DeleteServiceLinkedRoleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: String,
}

impl crate::Value for DeleteServiceLinkedRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteServiceLinkedRoleResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteServiceLinkedRoleResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { deletion_task_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteServiceLinkedRoleResponse);
        members.required(0, &self.deletion_task_id);
        members.close();
    }
}

shape!(DeleteServiceLinkedRoleResponse, schema::DeleteServiceLinkedRoleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

impl crate::Value for DeleteServiceSpecificCredentialRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteServiceSpecificCredentialRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteServiceSpecificCredentialRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, service_specific_credential_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteServiceSpecificCredentialRequest);
        members.optional(0, &self.user_name);
        members.required(1, &self.service_specific_credential_id);
        members.close();
    }
}

shape!(DeleteServiceSpecificCredentialRequest, schema::DeleteServiceSpecificCredentialRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
}

impl crate::Value for DeleteSigningCertificateRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteSigningCertificateRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSigningCertificateRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, certificate_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSigningCertificateRequest);
        members.optional(0, &self.user_name);
        members.required(1, &self.certificate_id);
        members.close();
    }
}

shape!(DeleteSigningCertificateRequest, schema::DeleteSigningCertificateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: String,
}

impl crate::Value for DeleteUserPermissionsBoundaryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteUserPermissionsBoundaryRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteUserPermissionsBoundaryRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteUserPermissionsBoundaryRequest);
        members.required(0, &self.user_name);
        members.close();
    }
}

shape!(DeleteUserPermissionsBoundaryRequest, schema::DeleteUserPermissionsBoundaryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

impl crate::Value for DeleteUserPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteUserPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteUserPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, policy_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteUserPolicyRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.policy_name);
        members.close();
    }
}

shape!(DeleteUserPolicyRequest, schema::DeleteUserPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserRequest {
    pub user_name: String,
}

impl crate::Value for DeleteUserRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteUserRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteUserRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteUserRequest);
        members.required(0, &self.user_name);
        members.close();
    }
}

shape!(DeleteUserRequest, schema::DeleteUserRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteVirtualMFADeviceRequest {
    pub serial_number: String,
}

impl crate::Value for DeleteVirtualMFADeviceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteVirtualMFADeviceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteVirtualMFADeviceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { serial_number: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteVirtualMFADeviceRequest);
        members.required(0, &self.serial_number);
        members.close();
    }
}

shape!(DeleteVirtualMFADeviceRequest, schema::DeleteVirtualMFADeviceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

impl crate::Value for DeletionTaskFailureReasonType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeletionTaskFailureReasonType)?;
        while let Some((member, kind)) = input.member(&schema::DeletionTaskFailureReasonType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { reason: v0, role_usage_list: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeletionTaskFailureReasonType);
        members.optional(0, &self.reason);
        members.optional(1, &self.role_usage_list);
        members.close();
    }
}

shape!(DeletionTaskFailureReasonType, schema::DeletionTaskFailureReasonType);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

impl crate::Value for DetachGroupPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DetachGroupPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DetachGroupPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, policy_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DetachGroupPolicyRequest);
        members.required(0, &self.group_name);
        members.required(1, &self.policy_arn);
        members.close();
    }
}

shape!(DetachGroupPolicyRequest, schema::DetachGroupPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

impl crate::Value for DetachRolePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DetachRolePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DetachRolePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, policy_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DetachRolePolicyRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.policy_arn);
        members.close();
    }
}

shape!(DetachRolePolicyRequest, schema::DetachRolePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

impl crate::Value for DetachUserPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DetachUserPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DetachUserPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, policy_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DetachUserPolicyRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.policy_arn);
        members.close();
    }
}

shape!(DetachUserPolicyRequest, schema::DetachUserPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}

impl crate::Value for DisableOrganizationsRootCredentialsManagementRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DisableOrganizationsRootCredentialsManagementRequest)?;
        while input.member(&schema::DisableOrganizationsRootCredentialsManagementRequest)?.is_some()
        {
        }
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members =
            crate::Members::open(to, &schema::DisableOrganizationsRootCredentialsManagementRequest);
        members.close();
    }
}

shape!(
    DisableOrganizationsRootCredentialsManagementRequest,
    schema::DisableOrganizationsRootCredentialsManagementRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl crate::Value for DisableOrganizationsRootCredentialsManagementResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DisableOrganizationsRootCredentialsManagementResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DisableOrganizationsRootCredentialsManagementResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { organization_id: v0, enabled_features: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(
            to,
            &schema::DisableOrganizationsRootCredentialsManagementResponse,
        );
        members.optional(0, &self.organization_id);
        members.optional(1, &self.enabled_features);
        members.close();
    }
}

shape!(
    DisableOrganizationsRootCredentialsManagementResponse,
    schema::DisableOrganizationsRootCredentialsManagementResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootSessionsRequest {}

impl crate::Value for DisableOrganizationsRootSessionsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DisableOrganizationsRootSessionsRequest)?;
        while input.member(&schema::DisableOrganizationsRootSessionsRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DisableOrganizationsRootSessionsRequest);
        members.close();
    }
}

shape!(DisableOrganizationsRootSessionsRequest, schema::DisableOrganizationsRootSessionsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl crate::Value for DisableOrganizationsRootSessionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DisableOrganizationsRootSessionsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DisableOrganizationsRootSessionsResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { organization_id: v0, enabled_features: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DisableOrganizationsRootSessionsResponse);
        members.optional(0, &self.organization_id);
        members.optional(1, &self.enabled_features);
        members.close();
    }
}

shape!(DisableOrganizationsRootSessionsResponse, schema::DisableOrganizationsRootSessionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

impl crate::Value for EnableMFADeviceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::EnableMFADeviceRequest)?;
        while let Some((member, kind)) = input.member(&schema::EnableMFADeviceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            user_name: v0,
            serial_number: v1,
            authentication_code1: v2,
            authentication_code2: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnableMFADeviceRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.serial_number);
        members.required(2, &self.authentication_code1);
        members.required(3, &self.authentication_code2);
        members.close();
    }
}

shape!(EnableMFADeviceRequest, schema::EnableMFADeviceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}

impl crate::Value for EnableOrganizationsRootCredentialsManagementRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::EnableOrganizationsRootCredentialsManagementRequest)?;
        while input.member(&schema::EnableOrganizationsRootCredentialsManagementRequest)?.is_some()
        {
        }
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members =
            crate::Members::open(to, &schema::EnableOrganizationsRootCredentialsManagementRequest);
        members.close();
    }
}

shape!(
    EnableOrganizationsRootCredentialsManagementRequest,
    schema::EnableOrganizationsRootCredentialsManagementRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl crate::Value for EnableOrganizationsRootCredentialsManagementResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::EnableOrganizationsRootCredentialsManagementResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::EnableOrganizationsRootCredentialsManagementResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { organization_id: v0, enabled_features: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::EnableOrganizationsRootCredentialsManagementResponse);
        members.optional(0, &self.organization_id);
        members.optional(1, &self.enabled_features);
        members.close();
    }
}

shape!(
    EnableOrganizationsRootCredentialsManagementResponse,
    schema::EnableOrganizationsRootCredentialsManagementResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootSessionsRequest {}

impl crate::Value for EnableOrganizationsRootSessionsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::EnableOrganizationsRootSessionsRequest)?;
        while input.member(&schema::EnableOrganizationsRootSessionsRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::EnableOrganizationsRootSessionsRequest);
        members.close();
    }
}

shape!(EnableOrganizationsRootSessionsRequest, schema::EnableOrganizationsRootSessionsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl crate::Value for EnableOrganizationsRootSessionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::EnableOrganizationsRootSessionsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::EnableOrganizationsRootSessionsResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { organization_id: v0, enabled_features: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::EnableOrganizationsRootSessionsResponse);
        members.optional(0, &self.organization_id);
        members.optional(1, &self.enabled_features);
        members.close();
    }
}

shape!(EnableOrganizationsRootSessionsResponse, schema::EnableOrganizationsRootSessionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOutboundWebIdentityFederationResponse {
    pub issuer_identifier: Option<String>,
}

impl crate::Value for EnableOutboundWebIdentityFederationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::EnableOutboundWebIdentityFederationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::EnableOutboundWebIdentityFederationResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { issuer_identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::EnableOutboundWebIdentityFederationResponse);
        members.optional(0, &self.issuer_identifier);
        members.close();
    }
}

shape!(
    EnableOutboundWebIdentityFederationResponse,
    schema::EnableOutboundWebIdentityFederationResponse
);

#[derive(Debug, Clone, PartialEq)]
pub struct EntityDetails {
    pub entity_info: EntityInfo,
    pub last_authenticated: Option<crate::Timestamp>,
}

impl crate::Value for EntityDetails {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::EntityDetails)?;
        while let Some((member, kind)) = input.member(&schema::EntityDetails)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entity_info: v0, last_authenticated: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EntityDetails);
        members.required(0, &self.entity_info);
        members.optional(1, &self.last_authenticated);
        members.close();
    }
}

shape!(EntityDetails, schema::EntityDetails);

#[derive(Debug, Clone, PartialEq)]
pub struct EntityInfo {
    pub arn: String,
    pub name: String,
    pub r#type: PolicyOwnerEntityType,
    pub id: String,
    pub path: Option<String>,
}

impl crate::Value for EntityInfo {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::EntityInfo)?;
        while let Some((member, kind)) = input.member(&schema::EntityInfo)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self { arn: v0, name: v1, r#type: v2, id: v3, path: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EntityInfo);
        members.required(0, &self.arn);
        members.required(1, &self.name);
        members.required(2, &self.r#type);
        members.required(3, &self.id);
        members.optional(4, &self.path);
        members.close();
    }
}

shape!(EntityInfo, schema::EntityInfo);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorDetails {
    pub message: String,
    pub code: String,
}

impl crate::Value for ErrorDetails {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ErrorDetails)?;
        while let Some((member, kind)) = input.member(&schema::ErrorDetails)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { message: v0, code: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ErrorDetails);
        members.required(0, &self.message);
        members.required(1, &self.code);
        members.close();
    }
}

shape!(ErrorDetails, schema::ErrorDetails);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for EvaluationResult {
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
        input.open(&schema::EvaluationResult)?;
        while let Some((member, kind)) = input.member(&schema::EvaluationResult)? {
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
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self {
            eval_action_name: v0,
            eval_resource_name: v1,
            eval_decision: v2,
            matched_statements: v3,
            missing_context_values: v4,
            organizations_decision_detail: v5,
            permissions_boundary_decision_detail: v6,
            eval_decision_details: v7,
            resource_specific_results: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EvaluationResult);
        members.required(0, &self.eval_action_name);
        members.optional(1, &self.eval_resource_name);
        members.required(2, &self.eval_decision);
        members.optional(3, &self.matched_statements);
        members.optional(4, &self.missing_context_values);
        members.optional(5, &self.organizations_decision_detail);
        members.optional(6, &self.permissions_boundary_decision_detail);
        members.optional(7, &self.eval_decision_details);
        members.optional(8, &self.resource_specific_results);
        members.close();
    }
}

shape!(EvaluationResult, schema::EvaluationResult);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateCredentialReportResponse {
    pub state: Option<ReportStateType>,
    pub description: Option<String>,
}

impl crate::Value for GenerateCredentialReportResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GenerateCredentialReportResponse)?;
        while let Some((member, kind)) = input.member(&schema::GenerateCredentialReportResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { state: v0, description: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GenerateCredentialReportResponse);
        members.optional(0, &self.state);
        members.optional(1, &self.description);
        members.close();
    }
}

shape!(GenerateCredentialReportResponse, schema::GenerateCredentialReportResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateOrganizationsAccessReportRequest {
    pub entity_path: String,
    pub organizations_policy_id: Option<String>,
}

impl crate::Value for GenerateOrganizationsAccessReportRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GenerateOrganizationsAccessReportRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GenerateOrganizationsAccessReportRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entity_path: v0, organizations_policy_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GenerateOrganizationsAccessReportRequest);
        members.required(0, &self.entity_path);
        members.optional(1, &self.organizations_policy_id);
        members.close();
    }
}

shape!(GenerateOrganizationsAccessReportRequest, schema::GenerateOrganizationsAccessReportRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateOrganizationsAccessReportResponse {
    pub job_id: Option<String>,
}

impl crate::Value for GenerateOrganizationsAccessReportResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GenerateOrganizationsAccessReportResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GenerateOrganizationsAccessReportResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { job_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GenerateOrganizationsAccessReportResponse);
        members.optional(0, &self.job_id);
        members.close();
    }
}

shape!(
    GenerateOrganizationsAccessReportResponse,
    schema::GenerateOrganizationsAccessReportResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    pub arn: String,
    pub granularity: Option<AccessAdvisorUsageGranularityType>,
}

impl crate::Value for GenerateServiceLastAccessedDetailsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GenerateServiceLastAccessedDetailsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GenerateServiceLastAccessedDetailsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { arn: v0, granularity: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GenerateServiceLastAccessedDetailsRequest);
        members.required(0, &self.arn);
        members.optional(1, &self.granularity);
        members.close();
    }
}

shape!(
    GenerateServiceLastAccessedDetailsRequest,
    schema::GenerateServiceLastAccessedDetailsRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    pub job_id: Option<String>,
}

impl crate::Value for GenerateServiceLastAccessedDetailsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GenerateServiceLastAccessedDetailsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GenerateServiceLastAccessedDetailsResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { job_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GenerateServiceLastAccessedDetailsResponse);
        members.optional(0, &self.job_id);
        members.close();
    }
}

shape!(
    GenerateServiceLastAccessedDetailsResponse,
    schema::GenerateServiceLastAccessedDetailsResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

impl crate::Value for GetAccessKeyLastUsedRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAccessKeyLastUsedRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetAccessKeyLastUsedRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { access_key_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccessKeyLastUsedRequest);
        members.required(0, &self.access_key_id);
        members.close();
    }
}

shape!(GetAccessKeyLastUsedRequest, schema::GetAccessKeyLastUsedRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl crate::Value for GetAccessKeyLastUsedResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetAccessKeyLastUsedResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetAccessKeyLastUsedResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0, access_key_last_used: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccessKeyLastUsedResponse);
        members.optional(0, &self.user_name);
        members.optional(1, &self.access_key_last_used);
        members.close();
    }
}

shape!(GetAccessKeyLastUsedResponse, schema::GetAccessKeyLastUsedResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: Option<Vec<EntityType>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl crate::Value for GetAccountAuthorizationDetailsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetAccountAuthorizationDetailsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GetAccountAuthorizationDetailsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { filter: v0, max_items: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccountAuthorizationDetailsRequest);
        members.optional(0, &self.filter);
        members.optional(1, &self.max_items);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(GetAccountAuthorizationDetailsRequest, schema::GetAccountAuthorizationDetailsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for GetAccountAuthorizationDetailsResponse {
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
        input.open(&schema::GetAccountAuthorizationDetailsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GetAccountAuthorizationDetailsResponse)?
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
            user_detail_list: v0,
            group_detail_list: v1,
            role_detail_list: v2,
            policies: v3,
            is_truncated: v4,
            marker: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccountAuthorizationDetailsResponse);
        members.optional(0, &self.user_detail_list);
        members.optional(1, &self.group_detail_list);
        members.optional(2, &self.role_detail_list);
        members.optional(3, &self.policies);
        members.optional(4, &self.is_truncated);
        members.optional(5, &self.marker);
        members.close();
    }
}

shape!(GetAccountAuthorizationDetailsResponse, schema::GetAccountAuthorizationDetailsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: PasswordPolicy,
}

impl crate::Value for GetAccountPasswordPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAccountPasswordPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetAccountPasswordPolicyResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { password_policy: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccountPasswordPolicyResponse);
        members.required(0, &self.password_policy);
        members.close();
    }
}

shape!(GetAccountPasswordPolicyResponse, schema::GetAccountPasswordPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPropertiesRequest {}

impl crate::Value for GetAccountPropertiesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetAccountPropertiesRequest)?;
        while input.member(&schema::GetAccountPropertiesRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetAccountPropertiesRequest);
        members.close();
    }
}

shape!(GetAccountPropertiesRequest, schema::GetAccountPropertiesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPropertiesResponse {
    pub properties: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for GetAccountPropertiesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAccountPropertiesResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetAccountPropertiesResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { properties: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccountPropertiesResponse);
        members.optional(0, &self.properties);
        members.close();
    }
}

shape!(GetAccountPropertiesResponse, schema::GetAccountPropertiesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<std::collections::BTreeMap<String, i32>>,
}

impl crate::Value for GetAccountSummaryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAccountSummaryResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetAccountSummaryResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { summary_map: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAccountSummaryResponse);
        members.optional(0, &self.summary_map);
        members.close();
    }
}

shape!(GetAccountSummaryResponse, schema::GetAccountSummaryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
}

impl crate::Value for GetContextKeysForCustomPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetContextKeysForCustomPolicyRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GetContextKeysForCustomPolicyRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_input_list: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetContextKeysForCustomPolicyRequest);
        members.required(0, &self.policy_input_list);
        members.close();
    }
}

shape!(GetContextKeysForCustomPolicyRequest, schema::GetContextKeysForCustomPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: Option<Vec<String>>,
}

impl crate::Value for GetContextKeysForPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetContextKeysForPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetContextKeysForPolicyResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { context_key_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetContextKeysForPolicyResponse);
        members.optional(0, &self.context_key_names);
        members.close();
    }
}

shape!(GetContextKeysForPolicyResponse, schema::GetContextKeysForPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
}

impl crate::Value for GetContextKeysForPrincipalPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetContextKeysForPrincipalPolicyRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GetContextKeysForPrincipalPolicyRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_source_arn: v0, policy_input_list: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GetContextKeysForPrincipalPolicyRequest);
        members.required(0, &self.policy_source_arn);
        members.optional(1, &self.policy_input_list);
        members.close();
    }
}

shape!(GetContextKeysForPrincipalPolicyRequest, schema::GetContextKeysForPrincipalPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCredentialReportResponse {
    pub content: Option<Vec<u8>>,
    pub report_format: Option<ReportFormatType>,
    pub generated_time: Option<crate::Timestamp>,
}

impl crate::Value for GetCredentialReportResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetCredentialReportResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetCredentialReportResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { content: v0, report_format: v1, generated_time: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetCredentialReportResponse);
        members.optional(0, &self.content);
        members.optional(1, &self.report_format);
        members.optional(2, &self.generated_time);
        members.close();
    }
}

shape!(GetCredentialReportResponse, schema::GetCredentialReportResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegationRequestRequest {
    pub delegation_request_id: String,
    pub delegation_permission_check: Option<bool>,
}

impl crate::Value for GetDelegationRequestRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetDelegationRequestRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetDelegationRequestRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { delegation_request_id: v0, delegation_permission_check: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDelegationRequestRequest);
        members.required(0, &self.delegation_request_id);
        members.optional(1, &self.delegation_permission_check);
        members.close();
    }
}

shape!(GetDelegationRequestRequest, schema::GetDelegationRequestRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegationRequestResponse {
    pub delegation_request: Option<DelegationRequest>,
    pub permission_check_status: Option<PermissionCheckStatusType>,
    pub permission_check_result: Option<PermissionCheckResultType>,
}

impl crate::Value for GetDelegationRequestResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetDelegationRequestResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetDelegationRequestResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            delegation_request: v0,
            permission_check_status: v1,
            permission_check_result: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDelegationRequestResponse);
        members.optional(0, &self.delegation_request);
        members.optional(1, &self.permission_check_status);
        members.optional(2, &self.permission_check_result);
        members.close();
    }
}

shape!(GetDelegationRequestResponse, schema::GetDelegationRequestResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

impl crate::Value for GetGroupPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetGroupPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetGroupPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, policy_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetGroupPolicyRequest);
        members.required(0, &self.group_name);
        members.required(1, &self.policy_name);
        members.close();
    }
}

shape!(GetGroupPolicyRequest, schema::GetGroupPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupPolicyResponse {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::Value for GetGroupPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetGroupPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetGroupPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, policy_name: v1, policy_document: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetGroupPolicyResponse);
        members.required(0, &self.group_name);
        members.required(1, &self.policy_name);
        members.required(2, &self.policy_document);
        members.close();
    }
}

shape!(GetGroupPolicyResponse, schema::GetGroupPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for GetGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetGroupRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetGroupRequest);
        members.required(0, &self.group_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(GetGroupRequest, schema::GetGroupRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct GetGroupResponse {
    pub group: Group,
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for GetGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetGroupResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetGroupResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { group: v0, users: v1, is_truncated: v2, marker: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetGroupResponse);
        members.required(0, &self.group);
        members.required(1, &self.users);
        members.optional(2, &self.is_truncated);
        members.optional(3, &self.marker);
        members.close();
    }
}

shape!(GetGroupResponse, schema::GetGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHumanReadableSummaryRequest {
    pub entity_arn: String,
    pub locale: Option<String>,
}

impl crate::Value for GetHumanReadableSummaryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetHumanReadableSummaryRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetHumanReadableSummaryRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entity_arn: v0, locale: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetHumanReadableSummaryRequest);
        members.required(0, &self.entity_arn);
        members.optional(1, &self.locale);
        members.close();
    }
}

shape!(GetHumanReadableSummaryRequest, schema::GetHumanReadableSummaryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHumanReadableSummaryResponse {
    pub summary_content: Option<String>,
    pub locale: Option<String>,
    pub summary_state: Option<SummaryStateType>,
}

impl crate::Value for GetHumanReadableSummaryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetHumanReadableSummaryResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetHumanReadableSummaryResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { summary_content: v0, locale: v1, summary_state: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetHumanReadableSummaryResponse);
        members.optional(0, &self.summary_content);
        members.optional(1, &self.locale);
        members.optional(2, &self.summary_state);
        members.close();
    }
}

shape!(GetHumanReadableSummaryResponse, schema::GetHumanReadableSummaryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}

impl crate::Value for GetInstanceProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetInstanceProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetInstanceProfileRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { instance_profile_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetInstanceProfileRequest);
        members.required(0, &self.instance_profile_name);
        members.close();
    }
}

shape!(GetInstanceProfileRequest, schema::GetInstanceProfileRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

impl crate::Value for GetInstanceProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetInstanceProfileResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetInstanceProfileResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { instance_profile: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetInstanceProfileResponse);
        members.required(0, &self.instance_profile);
        members.close();
    }
}

shape!(GetInstanceProfileResponse, schema::GetInstanceProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}

impl crate::Value for GetLoginProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetLoginProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLoginProfileRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLoginProfileRequest);
        members.optional(0, &self.user_name);
        members.close();
    }
}

shape!(GetLoginProfileRequest, schema::GetLoginProfileRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: LoginProfile,
}

impl crate::Value for GetLoginProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetLoginProfileResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLoginProfileResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { login_profile: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLoginProfileResponse);
        members.required(0, &self.login_profile);
        members.close();
    }
}

shape!(GetLoginProfileResponse, schema::GetLoginProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMFADeviceRequest {
    pub serial_number: String,
    pub user_name: Option<String>,
}

impl crate::Value for GetMFADeviceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetMFADeviceRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetMFADeviceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { serial_number: v0, user_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMFADeviceRequest);
        members.required(0, &self.serial_number);
        members.optional(1, &self.user_name);
        members.close();
    }
}

shape!(GetMFADeviceRequest, schema::GetMFADeviceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMFADeviceResponse {
    pub user_name: Option<String>,
    pub serial_number: String,
    pub enable_date: Option<crate::Timestamp>,
    pub certifications: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for GetMFADeviceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetMFADeviceResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetMFADeviceResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, serial_number: v1, enable_date: v2, certifications: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMFADeviceResponse);
        members.optional(0, &self.user_name);
        members.required(1, &self.serial_number);
        members.optional(2, &self.enable_date);
        members.optional(3, &self.certifications);
        members.close();
    }
}

shape!(GetMFADeviceResponse, schema::GetMFADeviceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

impl crate::Value for GetOpenIDConnectProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetOpenIDConnectProviderRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetOpenIDConnectProviderRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { open_id_connect_provider_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetOpenIDConnectProviderRequest);
        members.required(0, &self.open_id_connect_provider_arn);
        members.close();
    }
}

shape!(GetOpenIDConnectProviderRequest, schema::GetOpenIDConnectProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpenIDConnectProviderResponse {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub create_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for GetOpenIDConnectProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::GetOpenIDConnectProviderResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetOpenIDConnectProviderResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            url: v0,
            client_id_list: v1,
            thumbprint_list: v2,
            create_date: v3,
            tags: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetOpenIDConnectProviderResponse);
        members.optional(0, &self.url);
        members.optional(1, &self.client_id_list);
        members.optional(2, &self.thumbprint_list);
        members.optional(3, &self.create_date);
        members.optional(4, &self.tags);
        members.close();
    }
}

shape!(GetOpenIDConnectProviderResponse, schema::GetOpenIDConnectProviderResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOrganizationsAccessReportRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
    pub sort_key: Option<SortKeyType>,
}

impl crate::Value for GetOrganizationsAccessReportRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetOrganizationsAccessReportRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GetOrganizationsAccessReportRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { job_id: v0, max_items: v1, marker: v2, sort_key: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetOrganizationsAccessReportRequest);
        members.required(0, &self.job_id);
        members.optional(1, &self.max_items);
        members.optional(2, &self.marker);
        members.optional(3, &self.sort_key);
        members.close();
    }
}

shape!(GetOrganizationsAccessReportRequest, schema::GetOrganizationsAccessReportRequest);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for GetOrganizationsAccessReportResponse {
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
        input.open(&schema::GetOrganizationsAccessReportResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GetOrganizationsAccessReportResponse)?
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
                _ => v8 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            job_status: v0,
            job_creation_date: v1,
            job_completion_date: v2,
            number_of_services_accessible: v3,
            number_of_services_not_accessed: v4,
            access_details: v5,
            is_truncated: v6,
            marker: v7,
            error_details: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetOrganizationsAccessReportResponse);
        members.required(0, &self.job_status);
        members.required(1, &self.job_creation_date);
        members.optional(2, &self.job_completion_date);
        members.optional(3, &self.number_of_services_accessible);
        members.optional(4, &self.number_of_services_not_accessed);
        members.optional(5, &self.access_details);
        members.optional(6, &self.is_truncated);
        members.optional(7, &self.marker);
        members.optional(8, &self.error_details);
        members.close();
    }
}

shape!(GetOrganizationsAccessReportResponse, schema::GetOrganizationsAccessReportResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    pub issuer_identifier: Option<String>,
    pub jwt_vending_enabled: Option<bool>,
}

impl crate::Value for GetOutboundWebIdentityFederationInfoResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetOutboundWebIdentityFederationInfoResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GetOutboundWebIdentityFederationInfoResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { issuer_identifier: v0, jwt_vending_enabled: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GetOutboundWebIdentityFederationInfoResponse);
        members.optional(0, &self.issuer_identifier);
        members.optional(1, &self.jwt_vending_enabled);
        members.close();
    }
}

shape!(
    GetOutboundWebIdentityFederationInfoResponse,
    schema::GetOutboundWebIdentityFederationInfoResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

impl crate::Value for GetPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetPolicyRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetPolicyRequest);
        members.required(0, &self.policy_arn);
        members.close();
    }
}

shape!(GetPolicyRequest, schema::GetPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}

impl crate::Value for GetPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetPolicyResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetPolicyResponse);
        members.optional(0, &self.policy);
        members.close();
    }
}

shape!(GetPolicyResponse, schema::GetPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl crate::Value for GetPolicyVersionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetPolicyVersionRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetPolicyVersionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0, version_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetPolicyVersionRequest);
        members.required(0, &self.policy_arn);
        members.required(1, &self.version_id);
        members.close();
    }
}

shape!(GetPolicyVersionRequest, schema::GetPolicyVersionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl crate::Value for GetPolicyVersionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetPolicyVersionResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetPolicyVersionResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_version: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetPolicyVersionResponse);
        members.optional(0, &self.policy_version);
        members.close();
    }
}

shape!(GetPolicyVersionResponse, schema::GetPolicyVersionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

impl crate::Value for GetRolePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetRolePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetRolePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, policy_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRolePolicyRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.policy_name);
        members.close();
    }
}

shape!(GetRolePolicyRequest, schema::GetRolePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRolePolicyResponse {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::Value for GetRolePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetRolePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetRolePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, policy_name: v1, policy_document: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRolePolicyResponse);
        members.required(0, &self.role_name);
        members.required(1, &self.policy_name);
        members.required(2, &self.policy_document);
        members.close();
    }
}

shape!(GetRolePolicyResponse, schema::GetRolePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleRequest {
    pub role_name: String,
}

impl crate::Value for GetRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetRoleRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRoleRequest);
        members.required(0, &self.role_name);
        members.close();
    }
}

shape!(GetRoleRequest, schema::GetRoleRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct GetRoleResponse {
    pub role: Role,
}

impl crate::Value for GetRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetRoleResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetRoleResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRoleResponse);
        members.required(0, &self.role);
        members.close();
    }
}

shape!(GetRoleResponse, schema::GetRoleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleTemplateVersionRequest {
    pub template_arn: String,
    pub minor_version: Option<i32>,
}

impl crate::Value for GetRoleTemplateVersionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetRoleTemplateVersionRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetRoleTemplateVersionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { template_arn: v0, minor_version: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRoleTemplateVersionRequest);
        members.required(0, &self.template_arn);
        members.optional(1, &self.minor_version);
        members.close();
    }
}

shape!(GetRoleTemplateVersionRequest, schema::GetRoleTemplateVersionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleTemplateVersionResponse {
    pub role_template_version: RoleTemplateVersion,
}

impl crate::Value for GetRoleTemplateVersionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetRoleTemplateVersionResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetRoleTemplateVersionResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_template_version: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetRoleTemplateVersionResponse);
        members.required(0, &self.role_template_version);
        members.close();
    }
}

shape!(GetRoleTemplateVersionResponse, schema::GetRoleTemplateVersionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSAMLProviderRequest {
    pub saml_provider_arn: String,
}

impl crate::Value for GetSAMLProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetSAMLProviderRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetSAMLProviderRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { saml_provider_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetSAMLProviderRequest);
        members.required(0, &self.saml_provider_arn);
        members.close();
    }
}

shape!(GetSAMLProviderRequest, schema::GetSAMLProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSAMLProviderResponse {
    pub saml_provider_uuid: Option<String>,
    pub saml_metadata_document: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub valid_until: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}

impl crate::Value for GetSAMLProviderResponse {
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
        input.open(&schema::GetSAMLProviderResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetSAMLProviderResponse)? {
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
            saml_provider_uuid: v0,
            saml_metadata_document: v1,
            create_date: v2,
            valid_until: v3,
            tags: v4,
            assertion_encryption_mode: v5,
            private_key_list: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetSAMLProviderResponse);
        members.optional(0, &self.saml_provider_uuid);
        members.optional(1, &self.saml_metadata_document);
        members.optional(2, &self.create_date);
        members.optional(3, &self.valid_until);
        members.optional(4, &self.tags);
        members.optional(5, &self.assertion_encryption_mode);
        members.optional(6, &self.private_key_list);
        members.close();
    }
}

shape!(GetSAMLProviderResponse, schema::GetSAMLProviderResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub encoding: EncodingType,
}

impl crate::Value for GetSSHPublicKeyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetSSHPublicKeyRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetSSHPublicKeyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, ssh_public_key_id: v1, encoding: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetSSHPublicKeyRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.ssh_public_key_id);
        members.required(2, &self.encoding);
        members.close();
    }
}

shape!(GetSSHPublicKeyRequest, schema::GetSSHPublicKeyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl crate::Value for GetSSHPublicKeyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetSSHPublicKeyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetSSHPublicKeyResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ssh_public_key: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetSSHPublicKeyResponse);
        members.optional(0, &self.ssh_public_key);
        members.close();
    }
}

shape!(GetSSHPublicKeyResponse, schema::GetSSHPublicKeyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: String,
}

impl crate::Value for GetServerCertificateRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetServerCertificateRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetServerCertificateRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { server_certificate_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetServerCertificateRequest);
        members.required(0, &self.server_certificate_name);
        members.close();
    }
}

shape!(GetServerCertificateRequest, schema::GetServerCertificateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerCertificateResponse {
    pub server_certificate: ServerCertificate,
}

impl crate::Value for GetServerCertificateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetServerCertificateResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetServerCertificateResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { server_certificate: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetServerCertificateResponse);
        members.required(0, &self.server_certificate);
        members.close();
    }
}

shape!(GetServerCertificateResponse, schema::GetServerCertificateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl crate::Value for GetServiceLastAccessedDetailsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetServiceLastAccessedDetailsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GetServiceLastAccessedDetailsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { job_id: v0, max_items: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetServiceLastAccessedDetailsRequest);
        members.required(0, &self.job_id);
        members.optional(1, &self.max_items);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(GetServiceLastAccessedDetailsRequest, schema::GetServiceLastAccessedDetailsRequest);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for GetServiceLastAccessedDetailsResponse {
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
        input.open(&schema::GetServiceLastAccessedDetailsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GetServiceLastAccessedDetailsResponse)?
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
        let (Some(v0), Some(v2), Some(v3), Some(v4)) = (v0, v2, v3, v4) else { return Ok(None) };
        Ok(Some(Self {
            job_status: v0,
            job_type: v1,
            job_creation_date: v2,
            services_last_accessed: v3,
            job_completion_date: v4,
            is_truncated: v5,
            marker: v6,
            error: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetServiceLastAccessedDetailsResponse);
        members.required(0, &self.job_status);
        members.optional(1, &self.job_type);
        members.required(2, &self.job_creation_date);
        members.required(3, &self.services_last_accessed);
        members.required(4, &self.job_completion_date);
        members.optional(5, &self.is_truncated);
        members.optional(6, &self.marker);
        members.optional(7, &self.error);
        members.close();
    }
}

shape!(GetServiceLastAccessedDetailsResponse, schema::GetServiceLastAccessedDetailsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    pub job_id: String,
    pub service_namespace: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl crate::Value for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetServiceLastAccessedDetailsWithEntitiesRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GetServiceLastAccessedDetailsWithEntitiesRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { job_id: v0, service_namespace: v1, max_items: v2, marker: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GetServiceLastAccessedDetailsWithEntitiesRequest);
        members.required(0, &self.job_id);
        members.required(1, &self.service_namespace);
        members.optional(2, &self.max_items);
        members.optional(3, &self.marker);
        members.close();
    }
}

shape!(
    GetServiceLastAccessedDetailsWithEntitiesRequest,
    schema::GetServiceLastAccessedDetailsWithEntitiesRequest
);

#[derive(Debug, Clone, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    pub job_status: JobStatusType,
    pub job_creation_date: crate::Timestamp,
    pub job_completion_date: crate::Timestamp,
    pub entity_details_list: Vec<EntityDetails>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

impl crate::Value for GetServiceLastAccessedDetailsWithEntitiesResponse {
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
        input.open(&schema::GetServiceLastAccessedDetailsWithEntitiesResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GetServiceLastAccessedDetailsWithEntitiesResponse)?
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
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            job_status: v0,
            job_creation_date: v1,
            job_completion_date: v2,
            entity_details_list: v3,
            is_truncated: v4,
            marker: v5,
            error: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GetServiceLastAccessedDetailsWithEntitiesResponse);
        members.required(0, &self.job_status);
        members.required(1, &self.job_creation_date);
        members.required(2, &self.job_completion_date);
        members.required(3, &self.entity_details_list);
        members.optional(4, &self.is_truncated);
        members.optional(5, &self.marker);
        members.optional(6, &self.error);
        members.close();
    }
}

shape!(
    GetServiceLastAccessedDetailsWithEntitiesResponse,
    schema::GetServiceLastAccessedDetailsWithEntitiesResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: String,
}

impl crate::Value for GetServiceLinkedRoleDeletionStatusRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetServiceLinkedRoleDeletionStatusRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GetServiceLinkedRoleDeletionStatusRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { deletion_task_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GetServiceLinkedRoleDeletionStatusRequest);
        members.required(0, &self.deletion_task_id);
        members.close();
    }
}

shape!(
    GetServiceLinkedRoleDeletionStatusRequest,
    schema::GetServiceLinkedRoleDeletionStatusRequest
);

#[derive(Debug, Clone, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub status: DeletionTaskStatusType,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

impl crate::Value for GetServiceLinkedRoleDeletionStatusResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetServiceLinkedRoleDeletionStatusResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GetServiceLinkedRoleDeletionStatusResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { status: v0, reason: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GetServiceLinkedRoleDeletionStatusResponse);
        members.required(0, &self.status);
        members.optional(1, &self.reason);
        members.close();
    }
}

shape!(
    GetServiceLinkedRoleDeletionStatusResponse,
    schema::GetServiceLinkedRoleDeletionStatusResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

impl crate::Value for GetUserPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetUserPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetUserPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, policy_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetUserPolicyRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.policy_name);
        members.close();
    }
}

shape!(GetUserPolicyRequest, schema::GetUserPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserPolicyResponse {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::Value for GetUserPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetUserPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetUserPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, policy_name: v1, policy_document: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetUserPolicyResponse);
        members.required(0, &self.user_name);
        members.required(1, &self.policy_name);
        members.required(2, &self.policy_document);
        members.close();
    }
}

shape!(GetUserPolicyResponse, schema::GetUserPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

impl crate::Value for GetUserRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetUserRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetUserRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetUserRequest);
        members.optional(0, &self.user_name);
        members.close();
    }
}

shape!(GetUserRequest, schema::GetUserRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct GetUserResponse {
    pub user: User,
}

impl crate::Value for GetUserResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetUserResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetUserResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { user: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetUserResponse);
        members.required(0, &self.user);
        members.close();
    }
}

shape!(GetUserResponse, schema::GetUserResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub path: String,
    pub group_name: String,
    pub group_id: String,
    pub arn: String,
    pub create_date: crate::Timestamp,
}

impl crate::Value for Group {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::Group)?;
        while let Some((member, kind)) = input.member(&schema::Group)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4)) = (v0, v1, v2, v3, v4) else {
            return Ok(None);
        };
        Ok(Some(Self { path: v0, group_name: v1, group_id: v2, arn: v3, create_date: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Group);
        members.required(0, &self.path);
        members.required(1, &self.group_name);
        members.required(2, &self.group_id);
        members.required(3, &self.arn);
        members.required(4, &self.create_date);
        members.close();
    }
}

shape!(Group, schema::Group);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

impl crate::Value for GroupDetail {
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
        input.open(&schema::GroupDetail)?;
        while let Some((member, kind)) = input.member(&schema::GroupDetail)? {
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
            path: v0,
            group_name: v1,
            group_id: v2,
            arn: v3,
            create_date: v4,
            group_policy_list: v5,
            attached_managed_policies: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GroupDetail);
        members.optional(0, &self.path);
        members.optional(1, &self.group_name);
        members.optional(2, &self.group_id);
        members.optional(3, &self.arn);
        members.optional(4, &self.create_date);
        members.optional(5, &self.group_policy_list);
        members.optional(6, &self.attached_managed_policies);
        members.close();
    }
}

shape!(GroupDetail, schema::GroupDetail);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InlinePolicy {
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::Value for InlinePolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InlinePolicy)?;
        while let Some((member, kind)) = input.member(&schema::InlinePolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { policy_name: v0, policy_document: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InlinePolicy);
        members.required(0, &self.policy_name);
        members.required(1, &self.policy_document);
        members.close();
    }
}

shape!(InlinePolicy, schema::InlinePolicy);

#[derive(Debug, Clone, PartialEq)]
pub struct InlinePolicyIdentifierType {
    pub policy_name: String,
    pub attachment_type: AttachmentType,
    pub attachment_name: String,
}

impl crate::Value for InlinePolicyIdentifierType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::InlinePolicyIdentifierType)?;
        while let Some((member, kind)) = input.member(&schema::InlinePolicyIdentifierType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { policy_name: v0, attachment_type: v1, attachment_name: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InlinePolicyIdentifierType);
        members.required(0, &self.policy_name);
        members.required(1, &self.attachment_type);
        members.required(2, &self.attachment_name);
        members.close();
    }
}

shape!(InlinePolicyIdentifierType, schema::InlinePolicyIdentifierType);

#[derive(Debug, Clone, PartialEq)]
pub struct InstanceProfile {
    pub path: String,
    pub instance_profile_name: String,
    pub instance_profile_id: String,
    pub arn: String,
    pub create_date: crate::Timestamp,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for InstanceProfile {
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
        input.open(&schema::InstanceProfile)?;
        while let Some((member, kind)) = input.member(&schema::InstanceProfile)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4), Some(v5)) = (v0, v1, v2, v3, v4, v5)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            path: v0,
            instance_profile_name: v1,
            instance_profile_id: v2,
            arn: v3,
            create_date: v4,
            roles: v5,
            tags: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceProfile);
        members.required(0, &self.path);
        members.required(1, &self.instance_profile_name);
        members.required(2, &self.instance_profile_id);
        members.required(3, &self.arn);
        members.required(4, &self.create_date);
        members.required(5, &self.roles);
        members.optional(6, &self.tags);
        members.close();
    }
}

shape!(InstanceProfile, schema::InstanceProfile);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListAccessKeysRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListAccessKeysRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListAccessKeysRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAccessKeysRequest);
        members.optional(0, &self.user_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListAccessKeysRequest, schema::ListAccessKeysRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListAccessKeysResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListAccessKeysResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListAccessKeysResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { access_key_metadata: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAccessKeysResponse);
        members.required(0, &self.access_key_metadata);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListAccessKeysResponse, schema::ListAccessKeysResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListAccountAliasesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListAccountAliasesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListAccountAliasesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { marker: v0, max_items: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAccountAliasesRequest);
        members.optional(0, &self.marker);
        members.optional(1, &self.max_items);
        members.close();
    }
}

shape!(ListAccountAliasesRequest, schema::ListAccountAliasesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListAccountAliasesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListAccountAliasesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListAccountAliasesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { account_aliases: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAccountAliasesResponse);
        members.required(0, &self.account_aliases);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListAccountAliasesResponse, schema::ListAccountAliasesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListAttachedGroupPoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListAttachedGroupPoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListAttachedGroupPoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, path_prefix: v1, marker: v2, max_items: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAttachedGroupPoliciesRequest);
        members.required(0, &self.group_name);
        members.optional(1, &self.path_prefix);
        members.optional(2, &self.marker);
        members.optional(3, &self.max_items);
        members.close();
    }
}

shape!(ListAttachedGroupPoliciesRequest, schema::ListAttachedGroupPoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListAttachedGroupPoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListAttachedGroupPoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListAttachedGroupPoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attached_policies: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAttachedGroupPoliciesResponse);
        members.optional(0, &self.attached_policies);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListAttachedGroupPoliciesResponse, schema::ListAttachedGroupPoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListAttachedRolePoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListAttachedRolePoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListAttachedRolePoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, path_prefix: v1, marker: v2, max_items: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAttachedRolePoliciesRequest);
        members.required(0, &self.role_name);
        members.optional(1, &self.path_prefix);
        members.optional(2, &self.marker);
        members.optional(3, &self.max_items);
        members.close();
    }
}

shape!(ListAttachedRolePoliciesRequest, schema::ListAttachedRolePoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListAttachedRolePoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListAttachedRolePoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListAttachedRolePoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attached_policies: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAttachedRolePoliciesResponse);
        members.optional(0, &self.attached_policies);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListAttachedRolePoliciesResponse, schema::ListAttachedRolePoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListAttachedUserPoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListAttachedUserPoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListAttachedUserPoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, path_prefix: v1, marker: v2, max_items: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAttachedUserPoliciesRequest);
        members.required(0, &self.user_name);
        members.optional(1, &self.path_prefix);
        members.optional(2, &self.marker);
        members.optional(3, &self.max_items);
        members.close();
    }
}

shape!(ListAttachedUserPoliciesRequest, schema::ListAttachedUserPoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListAttachedUserPoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListAttachedUserPoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListAttachedUserPoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attached_policies: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAttachedUserPoliciesResponse);
        members.optional(0, &self.attached_policies);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListAttachedUserPoliciesResponse, schema::ListAttachedUserPoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegationRequestsRequest {
    pub owner_id: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListDelegationRequestsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListDelegationRequestsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListDelegationRequestsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { owner_id: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListDelegationRequestsRequest);
        members.optional(0, &self.owner_id);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListDelegationRequestsRequest, schema::ListDelegationRequestsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegationRequestsResponse {
    pub delegation_requests: Option<Vec<DelegationRequest>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

impl crate::Value for ListDelegationRequestsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListDelegationRequestsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListDelegationRequestsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delegation_requests: v0, marker: v1, is_truncated: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListDelegationRequestsResponse);
        members.optional(0, &self.delegation_requests);
        members.optional(1, &self.marker);
        members.optional(2, &self.is_truncated);
        members.close();
    }
}

shape!(ListDelegationRequestsResponse, schema::ListDelegationRequestsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: String,
    pub entity_filter: Option<EntityType>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListEntitiesForPolicyRequest {
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
        input.open(&schema::ListEntitiesForPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListEntitiesForPolicyRequest)? {
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
            policy_arn: v0,
            entity_filter: v1,
            path_prefix: v2,
            policy_usage_filter: v3,
            marker: v4,
            max_items: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListEntitiesForPolicyRequest);
        members.required(0, &self.policy_arn);
        members.optional(1, &self.entity_filter);
        members.optional(2, &self.path_prefix);
        members.optional(3, &self.policy_usage_filter);
        members.optional(4, &self.marker);
        members.optional(5, &self.max_items);
        members.close();
    }
}

shape!(ListEntitiesForPolicyRequest, schema::ListEntitiesForPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListEntitiesForPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ListEntitiesForPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListEntitiesForPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            policy_groups: v0,
            policy_users: v1,
            policy_roles: v2,
            is_truncated: v3,
            marker: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListEntitiesForPolicyResponse);
        members.optional(0, &self.policy_groups);
        members.optional(1, &self.policy_users);
        members.optional(2, &self.policy_roles);
        members.optional(3, &self.is_truncated);
        members.optional(4, &self.marker);
        members.close();
    }
}

shape!(ListEntitiesForPolicyResponse, schema::ListEntitiesForPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListGroupPoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListGroupPoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListGroupPoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListGroupPoliciesRequest);
        members.required(0, &self.group_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListGroupPoliciesRequest, schema::ListGroupPoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListGroupPoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListGroupPoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListGroupPoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_names: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListGroupPoliciesResponse);
        members.required(0, &self.policy_names);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListGroupPoliciesResponse, schema::ListGroupPoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsForUserRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListGroupsForUserRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListGroupsForUserRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListGroupsForUserRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListGroupsForUserRequest);
        members.required(0, &self.user_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListGroupsForUserRequest, schema::ListGroupsForUserRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsForUserResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListGroupsForUserResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListGroupsForUserResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListGroupsForUserResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { groups: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListGroupsForUserResponse);
        members.required(0, &self.groups);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListGroupsForUserResponse, schema::ListGroupsForUserResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListGroupsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListGroupsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListGroupsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { path_prefix: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListGroupsRequest);
        members.optional(0, &self.path_prefix);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListGroupsRequest, schema::ListGroupsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListGroupsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListGroupsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListGroupsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { groups: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListGroupsResponse);
        members.required(0, &self.groups);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListGroupsResponse, schema::ListGroupsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListInstanceProfileTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListInstanceProfileTagsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListInstanceProfileTagsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { instance_profile_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListInstanceProfileTagsRequest);
        members.required(0, &self.instance_profile_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListInstanceProfileTagsRequest, schema::ListInstanceProfileTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfileTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListInstanceProfileTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListInstanceProfileTagsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListInstanceProfileTagsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListInstanceProfileTagsResponse);
        members.required(0, &self.tags);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListInstanceProfileTagsResponse, schema::ListInstanceProfileTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListInstanceProfilesForRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListInstanceProfilesForRoleRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ListInstanceProfilesForRoleRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListInstanceProfilesForRoleRequest);
        members.required(0, &self.role_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListInstanceProfilesForRoleRequest, schema::ListInstanceProfilesForRoleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListInstanceProfilesForRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListInstanceProfilesForRoleResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ListInstanceProfilesForRoleResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { instance_profiles: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListInstanceProfilesForRoleResponse);
        members.required(0, &self.instance_profiles);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListInstanceProfilesForRoleResponse, schema::ListInstanceProfilesForRoleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListInstanceProfilesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListInstanceProfilesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListInstanceProfilesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { path_prefix: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListInstanceProfilesRequest);
        members.optional(0, &self.path_prefix);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListInstanceProfilesRequest, schema::ListInstanceProfilesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListInstanceProfilesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListInstanceProfilesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListInstanceProfilesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { instance_profiles: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListInstanceProfilesResponse);
        members.required(0, &self.instance_profiles);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListInstanceProfilesResponse, schema::ListInstanceProfilesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADeviceTagsRequest {
    pub serial_number: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListMFADeviceTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListMFADeviceTagsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListMFADeviceTagsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { serial_number: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMFADeviceTagsRequest);
        members.required(0, &self.serial_number);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListMFADeviceTagsRequest, schema::ListMFADeviceTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADeviceTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListMFADeviceTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListMFADeviceTagsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListMFADeviceTagsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMFADeviceTagsResponse);
        members.required(0, &self.tags);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListMFADeviceTagsResponse, schema::ListMFADeviceTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADevicesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListMFADevicesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListMFADevicesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListMFADevicesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMFADevicesRequest);
        members.optional(0, &self.user_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListMFADevicesRequest, schema::ListMFADevicesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADevicesResponse {
    pub mfa_devices: Vec<MFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListMFADevicesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListMFADevicesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListMFADevicesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { mfa_devices: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMFADevicesResponse);
        members.required(0, &self.mfa_devices);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListMFADevicesResponse, schema::ListMFADevicesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub open_id_connect_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListOpenIDConnectProviderTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListOpenIDConnectProviderTagsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ListOpenIDConnectProviderTagsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { open_id_connect_provider_arn: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListOpenIDConnectProviderTagsRequest);
        members.required(0, &self.open_id_connect_provider_arn);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListOpenIDConnectProviderTagsRequest, schema::ListOpenIDConnectProviderTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListOpenIDConnectProviderTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListOpenIDConnectProviderTagsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ListOpenIDConnectProviderTagsResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListOpenIDConnectProviderTagsResponse);
        members.required(0, &self.tags);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListOpenIDConnectProviderTagsResponse, schema::ListOpenIDConnectProviderTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProvidersRequest {}

impl crate::Value for ListOpenIDConnectProvidersRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::ListOpenIDConnectProvidersRequest)?;
        while input.member(&schema::ListOpenIDConnectProvidersRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::ListOpenIDConnectProvidersRequest);
        members.close();
    }
}

shape!(ListOpenIDConnectProvidersRequest, schema::ListOpenIDConnectProvidersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

impl crate::Value for ListOpenIDConnectProvidersResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListOpenIDConnectProvidersResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ListOpenIDConnectProvidersResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { open_id_connect_provider_list: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListOpenIDConnectProvidersResponse);
        members.optional(0, &self.open_id_connect_provider_list);
        members.close();
    }
}

shape!(ListOpenIDConnectProvidersResponse, schema::ListOpenIDConnectProvidersResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationsFeaturesRequest {}

impl crate::Value for ListOrganizationsFeaturesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::ListOrganizationsFeaturesRequest)?;
        while input.member(&schema::ListOrganizationsFeaturesRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::ListOrganizationsFeaturesRequest);
        members.close();
    }
}

shape!(ListOrganizationsFeaturesRequest, schema::ListOrganizationsFeaturesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationsFeaturesResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl crate::Value for ListOrganizationsFeaturesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListOrganizationsFeaturesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListOrganizationsFeaturesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { organization_id: v0, enabled_features: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListOrganizationsFeaturesResponse);
        members.optional(0, &self.organization_id);
        members.optional(1, &self.enabled_features);
        members.close();
    }
}

shape!(ListOrganizationsFeaturesResponse, schema::ListOrganizationsFeaturesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    pub service_namespace: Option<String>,
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

impl crate::Value for ListPoliciesGrantingServiceAccessEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListPoliciesGrantingServiceAccessEntry)?;
        while let Some((member, kind)) =
            input.member(&schema::ListPoliciesGrantingServiceAccessEntry)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { service_namespace: v0, policies: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPoliciesGrantingServiceAccessEntry);
        members.optional(0, &self.service_namespace);
        members.optional(1, &self.policies);
        members.close();
    }
}

shape!(ListPoliciesGrantingServiceAccessEntry, schema::ListPoliciesGrantingServiceAccessEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    pub marker: Option<String>,
    pub arn: String,
    pub service_namespaces: Vec<String>,
}

impl crate::Value for ListPoliciesGrantingServiceAccessRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListPoliciesGrantingServiceAccessRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ListPoliciesGrantingServiceAccessRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { marker: v0, arn: v1, service_namespaces: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::ListPoliciesGrantingServiceAccessRequest);
        members.optional(0, &self.marker);
        members.required(1, &self.arn);
        members.required(2, &self.service_namespaces);
        members.close();
    }
}

shape!(ListPoliciesGrantingServiceAccessRequest, schema::ListPoliciesGrantingServiceAccessRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListPoliciesGrantingServiceAccessResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListPoliciesGrantingServiceAccessResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ListPoliciesGrantingServiceAccessResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policies_granting_service_access: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::ListPoliciesGrantingServiceAccessResponse);
        members.required(0, &self.policies_granting_service_access);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(
    ListPoliciesGrantingServiceAccessResponse,
    schema::ListPoliciesGrantingServiceAccessResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesRequest {
    pub scope: Option<PolicyScopeType>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListPoliciesRequest {
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
        input.open(&schema::ListPoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListPoliciesRequest)? {
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
            scope: v0,
            only_attached: v1,
            path_prefix: v2,
            policy_usage_filter: v3,
            marker: v4,
            max_items: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPoliciesRequest);
        members.optional(0, &self.scope);
        members.optional(1, &self.only_attached);
        members.optional(2, &self.path_prefix);
        members.optional(3, &self.policy_usage_filter);
        members.optional(4, &self.marker);
        members.optional(5, &self.max_items);
        members.close();
    }
}

shape!(ListPoliciesRequest, schema::ListPoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListPoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListPoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListPoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policies: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPoliciesResponse);
        members.optional(0, &self.policies);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListPoliciesResponse, schema::ListPoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListPolicyTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListPolicyTagsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListPolicyTagsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPolicyTagsRequest);
        members.required(0, &self.policy_arn);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListPolicyTagsRequest, schema::ListPolicyTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListPolicyTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListPolicyTagsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListPolicyTagsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPolicyTagsResponse);
        members.required(0, &self.tags);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListPolicyTagsResponse, schema::ListPolicyTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListPolicyVersionsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListPolicyVersionsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListPolicyVersionsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPolicyVersionsRequest);
        members.required(0, &self.policy_arn);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListPolicyVersionsRequest, schema::ListPolicyVersionsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyVersionsResponse {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListPolicyVersionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListPolicyVersionsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListPolicyVersionsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { versions: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPolicyVersionsResponse);
        members.optional(0, &self.versions);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListPolicyVersionsResponse, schema::ListPolicyVersionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePoliciesRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListRolePoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListRolePoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListRolePoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRolePoliciesRequest);
        members.required(0, &self.role_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListRolePoliciesRequest, schema::ListRolePoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListRolePoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListRolePoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListRolePoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_names: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRolePoliciesResponse);
        members.required(0, &self.policy_names);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListRolePoliciesResponse, schema::ListRolePoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleTagsRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListRoleTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListRoleTagsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListRoleTagsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRoleTagsRequest);
        members.required(0, &self.role_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListRoleTagsRequest, schema::ListRoleTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListRoleTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListRoleTagsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListRoleTagsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRoleTagsResponse);
        members.required(0, &self.tags);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListRoleTagsResponse, schema::ListRoleTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListRolesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListRolesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListRolesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { path_prefix: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRolesRequest);
        members.optional(0, &self.path_prefix);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListRolesRequest, schema::ListRolesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesResponse {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListRolesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListRolesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListRolesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { roles: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRolesResponse);
        members.required(0, &self.roles);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListRolesResponse, schema::ListRolesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsRequest {
    pub saml_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListSAMLProviderTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListSAMLProviderTagsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListSAMLProviderTagsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { saml_provider_arn: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSAMLProviderTagsRequest);
        members.required(0, &self.saml_provider_arn);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListSAMLProviderTagsRequest, schema::ListSAMLProviderTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListSAMLProviderTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListSAMLProviderTagsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListSAMLProviderTagsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSAMLProviderTagsResponse);
        members.required(0, &self.tags);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListSAMLProviderTagsResponse, schema::ListSAMLProviderTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProvidersRequest {}

impl crate::Value for ListSAMLProvidersRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::ListSAMLProvidersRequest)?;
        while input.member(&schema::ListSAMLProvidersRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::ListSAMLProvidersRequest);
        members.close();
    }
}

shape!(ListSAMLProvidersRequest, schema::ListSAMLProvidersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

impl crate::Value for ListSAMLProvidersResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListSAMLProvidersResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListSAMLProvidersResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { saml_provider_list: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSAMLProvidersResponse);
        members.optional(0, &self.saml_provider_list);
        members.close();
    }
}

shape!(ListSAMLProvidersResponse, schema::ListSAMLProvidersResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListSSHPublicKeysRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListSSHPublicKeysRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListSSHPublicKeysRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSSHPublicKeysRequest);
        members.optional(0, &self.user_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListSSHPublicKeysRequest, schema::ListSSHPublicKeysRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysResponse {
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListSSHPublicKeysResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListSSHPublicKeysResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListSSHPublicKeysResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ssh_public_keys: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSSHPublicKeysResponse);
        members.optional(0, &self.ssh_public_keys);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListSSHPublicKeysResponse, schema::ListSSHPublicKeysResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsRequest {
    pub server_certificate_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListServerCertificateTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListServerCertificateTagsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListServerCertificateTagsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { server_certificate_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListServerCertificateTagsRequest);
        members.required(0, &self.server_certificate_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListServerCertificateTagsRequest, schema::ListServerCertificateTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListServerCertificateTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListServerCertificateTagsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListServerCertificateTagsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListServerCertificateTagsResponse);
        members.required(0, &self.tags);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListServerCertificateTagsResponse, schema::ListServerCertificateTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificatesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListServerCertificatesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListServerCertificatesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListServerCertificatesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { path_prefix: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListServerCertificatesRequest);
        members.optional(0, &self.path_prefix);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListServerCertificatesRequest, schema::ListServerCertificatesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificatesResponse {
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListServerCertificatesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListServerCertificatesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListServerCertificatesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { server_certificate_metadata_list: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListServerCertificatesResponse);
        members.required(0, &self.server_certificate_metadata_list);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListServerCertificatesResponse, schema::ListServerCertificatesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListServiceSpecificCredentialsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ListServiceSpecificCredentialsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ListServiceSpecificCredentialsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0, service_name: v1, all_users: v2, marker: v3, max_items: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListServiceSpecificCredentialsRequest);
        members.optional(0, &self.user_name);
        members.optional(1, &self.service_name);
        members.optional(2, &self.all_users);
        members.optional(3, &self.marker);
        members.optional(4, &self.max_items);
        members.close();
    }
}

shape!(ListServiceSpecificCredentialsRequest, schema::ListServiceSpecificCredentialsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

impl crate::Value for ListServiceSpecificCredentialsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListServiceSpecificCredentialsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ListServiceSpecificCredentialsResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { service_specific_credentials: v0, marker: v1, is_truncated: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListServiceSpecificCredentialsResponse);
        members.optional(0, &self.service_specific_credentials);
        members.optional(1, &self.marker);
        members.optional(2, &self.is_truncated);
        members.close();
    }
}

shape!(ListServiceSpecificCredentialsResponse, schema::ListServiceSpecificCredentialsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningCertificatesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListSigningCertificatesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListSigningCertificatesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListSigningCertificatesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSigningCertificatesRequest);
        members.optional(0, &self.user_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListSigningCertificatesRequest, schema::ListSigningCertificatesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Vec<SigningCertificate>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListSigningCertificatesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListSigningCertificatesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListSigningCertificatesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { certificates: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSigningCertificatesResponse);
        members.required(0, &self.certificates);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListSigningCertificatesResponse, schema::ListSigningCertificatesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserPoliciesRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListUserPoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListUserPoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListUserPoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListUserPoliciesRequest);
        members.required(0, &self.user_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListUserPoliciesRequest, schema::ListUserPoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListUserPoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListUserPoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListUserPoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_names: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListUserPoliciesResponse);
        members.required(0, &self.policy_names);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListUserPoliciesResponse, schema::ListUserPoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserTagsRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListUserTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListUserTagsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListUserTagsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListUserTagsRequest);
        members.required(0, &self.user_name);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListUserTagsRequest, schema::ListUserTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListUserTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListUserTagsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListUserTagsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListUserTagsResponse);
        members.required(0, &self.tags);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListUserTagsResponse, schema::ListUserTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListUsersRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListUsersRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListUsersRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { path_prefix: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListUsersRequest);
        members.optional(0, &self.path_prefix);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListUsersRequest, schema::ListUsersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersResponse {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListUsersResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListUsersResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListUsersResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { users: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListUsersResponse);
        members.required(0, &self.users);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListUsersResponse, schema::ListUsersResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<AssignmentStatusType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for ListVirtualMFADevicesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListVirtualMFADevicesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListVirtualMFADevicesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { assignment_status: v0, marker: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListVirtualMFADevicesRequest);
        members.optional(0, &self.assignment_status);
        members.optional(1, &self.marker);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(ListVirtualMFADevicesRequest, schema::ListVirtualMFADevicesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesResponse {
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for ListVirtualMFADevicesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListVirtualMFADevicesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListVirtualMFADevicesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { virtual_mfa_devices: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListVirtualMFADevicesResponse);
        members.required(0, &self.virtual_mfa_devices);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(ListVirtualMFADevicesResponse, schema::ListVirtualMFADevicesResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct LoginProfile {
    pub user_name: String,
    pub create_date: crate::Timestamp,
    pub password_reset_required: Option<bool>,
}

impl crate::Value for LoginProfile {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::LoginProfile)?;
        while let Some((member, kind)) = input.member(&schema::LoginProfile)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, create_date: v1, password_reset_required: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LoginProfile);
        members.required(0, &self.user_name);
        members.required(1, &self.create_date);
        members.optional(2, &self.password_reset_required);
        members.close();
    }
}

shape!(LoginProfile, schema::LoginProfile);

#[derive(Debug, Clone, PartialEq)]
pub struct MFADevice {
    pub user_name: String,
    pub serial_number: String,
    pub enable_date: crate::Timestamp,
}

impl crate::Value for MFADevice {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::MFADevice)?;
        while let Some((member, kind)) = input.member(&schema::MFADevice)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, serial_number: v1, enable_date: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MFADevice);
        members.required(0, &self.user_name);
        members.required(1, &self.serial_number);
        members.required(2, &self.enable_date);
        members.close();
    }
}

shape!(MFADevice, schema::MFADevice);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for ManagedPolicyDetail {
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
        input.open(&schema::ManagedPolicyDetail)?;
        while let Some((member, kind)) = input.member(&schema::ManagedPolicyDetail)? {
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
            policy_name: v0,
            policy_id: v1,
            arn: v2,
            path: v3,
            default_version_id: v4,
            attachment_count: v5,
            permissions_boundary_usage_count: v6,
            is_attachable: v7,
            description: v8,
            create_date: v9,
            update_date: v10,
            policy_version_list: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ManagedPolicyDetail);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.policy_id);
        members.optional(2, &self.arn);
        members.optional(3, &self.path);
        members.optional(4, &self.default_version_id);
        members.optional(5, &self.attachment_count);
        members.optional(6, &self.permissions_boundary_usage_count);
        members.optional(7, &self.is_attachable);
        members.optional(8, &self.description);
        members.optional(9, &self.create_date);
        members.optional(10, &self.update_date);
        members.optional(11, &self.policy_version_list);
        members.close();
    }
}

shape!(ManagedPolicyDetail, schema::ManagedPolicyDetail);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}

impl crate::Value for OpenIDConnectProviderListEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::OpenIDConnectProviderListEntry)?;
        while let Some((member, kind)) = input.member(&schema::OpenIDConnectProviderListEntry)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenIDConnectProviderListEntry);
        members.optional(0, &self.arn);
        members.close();
    }
}

shape!(OpenIDConnectProviderListEntry, schema::OpenIDConnectProviderListEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}

impl crate::Value for OrderedOrganizationPolicyType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::OrderedOrganizationPolicyType)?;
        while let Some((member, kind)) = input.member(&schema::OrderedOrganizationPolicyType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { service_control_policy_input_list: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OrderedOrganizationPolicyType);
        members.optional(0, &self.service_control_policy_input_list);
        members.close();
    }
}

shape!(OrderedOrganizationPolicyType, schema::OrderedOrganizationPolicyType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

impl crate::Value for OrganizationsDecisionDetail {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::OrganizationsDecisionDetail)?;
        while let Some((member, kind)) = input.member(&schema::OrganizationsDecisionDetail)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { allowed_by_organizations: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OrganizationsDecisionDetail);
        members.optional(0, &self.allowed_by_organizations);
        members.close();
    }
}

shape!(OrganizationsDecisionDetail, schema::OrganizationsDecisionDetail);

#[derive(Debug, Clone, PartialEq)]
pub struct ParameterDefinition {
    pub name: String,
    pub r#type: ParameterTypeType,
    pub sub_type: Option<String>,
    pub description: Option<String>,
    pub is_required: Option<bool>,
    pub default_value: Option<String>,
    pub immutable: Option<bool>,
}

impl crate::Value for ParameterDefinition {
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
        input.open(&schema::ParameterDefinition)?;
        while let Some((member, kind)) = input.member(&schema::ParameterDefinition)? {
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
            name: v0,
            r#type: v1,
            sub_type: v2,
            description: v3,
            is_required: v4,
            default_value: v5,
            immutable: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParameterDefinition);
        members.required(0, &self.name);
        members.required(1, &self.r#type);
        members.optional(2, &self.sub_type);
        members.optional(3, &self.description);
        members.optional(4, &self.is_required);
        members.optional(5, &self.default_value);
        members.optional(6, &self.immutable);
        members.close();
    }
}

shape!(ParameterDefinition, schema::ParameterDefinition);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for PasswordPolicy {
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
        input.open(&schema::PasswordPolicy)?;
        while let Some((member, kind)) = input.member(&schema::PasswordPolicy)? {
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
            minimum_password_length: v0,
            require_symbols: v1,
            require_numbers: v2,
            require_uppercase_characters: v3,
            require_lowercase_characters: v4,
            allow_users_to_change_password: v5,
            expire_passwords: v6,
            max_password_age: v7,
            password_reuse_prevention: v8,
            hard_expiry: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PasswordPolicy);
        members.optional(0, &self.minimum_password_length);
        members.optional(1, &self.require_symbols);
        members.optional(2, &self.require_numbers);
        members.optional(3, &self.require_uppercase_characters);
        members.optional(4, &self.require_lowercase_characters);
        members.optional(5, &self.allow_users_to_change_password);
        members.optional(6, &self.expire_passwords);
        members.optional(7, &self.max_password_age);
        members.optional(8, &self.password_reuse_prevention);
        members.optional(9, &self.hard_expiry);
        members.close();
    }
}

shape!(PasswordPolicy, schema::PasswordPolicy);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PermissionsBoundaryAttachmentType {
    PermissionsBoundaryPolicy,
}

texts!(
    PermissionsBoundaryAttachmentType,
    schema::PermissionsBoundaryAttachmentType,
    [PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

impl crate::Value for PermissionsBoundaryDecisionDetail {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PermissionsBoundaryDecisionDetail)?;
        while let Some((member, kind)) = input.member(&schema::PermissionsBoundaryDecisionDetail)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { allowed_by_permissions_boundary: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PermissionsBoundaryDecisionDetail);
        members.optional(0, &self.allowed_by_permissions_boundary);
        members.close();
    }
}

shape!(PermissionsBoundaryDecisionDetail, schema::PermissionsBoundaryDecisionDetail);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for Policy {
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
        input.open(&schema::Policy)?;
        while let Some((member, kind)) = input.member(&schema::Policy)? {
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
            policy_name: v0,
            policy_id: v1,
            arn: v2,
            path: v3,
            default_version_id: v4,
            attachment_count: v5,
            permissions_boundary_usage_count: v6,
            is_attachable: v7,
            description: v8,
            create_date: v9,
            update_date: v10,
            tags: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Policy);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.policy_id);
        members.optional(2, &self.arn);
        members.optional(3, &self.path);
        members.optional(4, &self.default_version_id);
        members.optional(5, &self.attachment_count);
        members.optional(6, &self.permissions_boundary_usage_count);
        members.optional(7, &self.is_attachable);
        members.optional(8, &self.description);
        members.optional(9, &self.create_date);
        members.optional(10, &self.update_date);
        members.optional(11, &self.tags);
        members.close();
    }
}

shape!(Policy, schema::Policy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl crate::Value for PolicyDetail {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PolicyDetail)?;
        while let Some((member, kind)) = input.member(&schema::PolicyDetail)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_name: v0, policy_document: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyDetail);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.policy_document);
        members.close();
    }
}

shape!(PolicyDetail, schema::PolicyDetail);

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

#[derive(Debug, Clone, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    pub policy_name: String,
    pub policy_type: PolicyType,
    pub policy_arn: Option<String>,
    pub entity_type: Option<PolicyOwnerEntityType>,
    pub entity_name: Option<String>,
}

impl crate::Value for PolicyGrantingServiceAccess {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PolicyGrantingServiceAccess)?;
        while let Some((member, kind)) = input.member(&schema::PolicyGrantingServiceAccess)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            policy_name: v0,
            policy_type: v1,
            policy_arn: v2,
            entity_type: v3,
            entity_name: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyGrantingServiceAccess);
        members.required(0, &self.policy_name);
        members.required(1, &self.policy_type);
        members.optional(2, &self.policy_arn);
        members.optional(3, &self.entity_type);
        members.optional(4, &self.entity_name);
        members.close();
    }
}

shape!(PolicyGrantingServiceAccess, schema::PolicyGrantingServiceAccess);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

impl crate::Value for PolicyGroup {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PolicyGroup)?;
        while let Some((member, kind)) = input.member(&schema::PolicyGroup)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { group_name: v0, group_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyGroup);
        members.optional(0, &self.group_name);
        members.optional(1, &self.group_id);
        members.close();
    }
}

shape!(PolicyGroup, schema::PolicyGroup);

#[derive(Debug, Clone, PartialEq)]
pub enum PolicyIdentifier {
    PolicyType(PolicyIdentifierPolicyType),
    PolicyArn(String),
    InlinePolicyIdentifier(InlinePolicyIdentifierType),
}

impl crate::Value for PolicyIdentifier {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut value = None;
        input.open(&schema::PolicyIdentifier)?;
        while let Some((member, kind)) = input.member(&schema::PolicyIdentifier)? {
            value = match member {
                0 => crate::Value::read(input, kind)?.map(Self::PolicyType),
                1 => crate::Value::read(input, kind)?.map(Self::PolicyArn),
                _ => crate::Value::read(input, kind)?.map(Self::InlinePolicyIdentifier),
            };
        }
        Ok(value)
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyIdentifier);
        match self {
            Self::PolicyType(value) => members.required(0, value),
            Self::PolicyArn(value) => members.required(1, value),
            Self::InlinePolicyIdentifier(value) => members.required(2, value),
        }
        members.close();
    }
}

shape!(PolicyIdentifier, schema::PolicyIdentifier);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyParameter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<PolicyParameterTypeEnum>,
}

impl crate::Value for PolicyParameter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PolicyParameter)?;
        while let Some((member, kind)) = input.member(&schema::PolicyParameter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, values: v1, r#type: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyParameter);
        members.optional(0, &self.name);
        members.optional(1, &self.values);
        members.optional(2, &self.r#type);
        members.close();
    }
}

shape!(PolicyParameter, schema::PolicyParameter);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

impl crate::Value for PolicyRole {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PolicyRole)?;
        while let Some((member, kind)) = input.member(&schema::PolicyRole)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { role_name: v0, role_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyRole);
        members.optional(0, &self.role_name);
        members.optional(1, &self.role_id);
        members.close();
    }
}

shape!(PolicyRole, schema::PolicyRole);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

impl crate::Value for PolicyUser {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PolicyUser)?;
        while let Some((member, kind)) = input.member(&schema::PolicyUser)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { user_name: v0, user_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyUser);
        members.optional(0, &self.user_name);
        members.optional(1, &self.user_id);
        members.close();
    }
}

shape!(PolicyUser, schema::PolicyUser);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<crate::Timestamp>,
}

impl crate::Value for PolicyVersion {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PolicyVersion)?;
        while let Some((member, kind)) = input.member(&schema::PolicyVersion)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { document: v0, version_id: v1, is_default_version: v2, create_date: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyVersion);
        members.optional(0, &self.document);
        members.optional(1, &self.version_id);
        members.optional(2, &self.is_default_version);
        members.optional(3, &self.create_date);
        members.close();
    }
}

shape!(PolicyVersion, schema::PolicyVersion);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}

impl crate::Value for Position {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Position)?;
        while let Some((member, kind)) = input.member(&schema::Position)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { line: v0, column: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Position);
        members.optional(0, &self.line);
        members.optional(1, &self.column);
        members.close();
    }
}

shape!(Position, schema::Position);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPropertiesRequest {
    pub properties: std::collections::BTreeMap<String, String>,
}

impl crate::Value for PutAccountPropertiesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutAccountPropertiesRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutAccountPropertiesRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { properties: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutAccountPropertiesRequest);
        members.required(0, &self.properties);
        members.close();
    }
}

shape!(PutAccountPropertiesRequest, schema::PutAccountPropertiesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPropertiesResponse {}

impl crate::Value for PutAccountPropertiesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutAccountPropertiesResponse)?;
        while input.member(&schema::PutAccountPropertiesResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutAccountPropertiesResponse);
        members.close();
    }
}

shape!(PutAccountPropertiesResponse, schema::PutAccountPropertiesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::Value for PutGroupPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutGroupPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutGroupPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, policy_name: v1, policy_document: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutGroupPolicyRequest);
        members.required(0, &self.group_name);
        members.required(1, &self.policy_name);
        members.required(2, &self.policy_document);
        members.close();
    }
}

shape!(PutGroupPolicyRequest, schema::PutGroupPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: String,
    pub permissions_boundary: String,
}

impl crate::Value for PutRolePermissionsBoundaryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutRolePermissionsBoundaryRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutRolePermissionsBoundaryRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, permissions_boundary: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutRolePermissionsBoundaryRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.permissions_boundary);
        members.close();
    }
}

shape!(PutRolePermissionsBoundaryRequest, schema::PutRolePermissionsBoundaryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::Value for PutRolePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutRolePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutRolePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, policy_name: v1, policy_document: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutRolePolicyRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.policy_name);
        members.required(2, &self.policy_document);
        members.close();
    }
}

shape!(PutRolePolicyRequest, schema::PutRolePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: String,
    pub permissions_boundary: String,
}

impl crate::Value for PutUserPermissionsBoundaryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutUserPermissionsBoundaryRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutUserPermissionsBoundaryRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, permissions_boundary: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutUserPermissionsBoundaryRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.permissions_boundary);
        members.close();
    }
}

shape!(PutUserPermissionsBoundaryRequest, schema::PutUserPermissionsBoundaryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::Value for PutUserPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutUserPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutUserPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, policy_name: v1, policy_document: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutUserPolicyRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.policy_name);
        members.required(2, &self.policy_document);
        members.close();
    }
}

shape!(PutUserPolicyRequest, schema::PutUserPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RejectDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

impl crate::Value for RejectDelegationRequestRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RejectDelegationRequestRequest)?;
        while let Some((member, kind)) = input.member(&schema::RejectDelegationRequestRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { delegation_request_id: v0, notes: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RejectDelegationRequestRequest);
        members.required(0, &self.delegation_request_id);
        members.optional(1, &self.notes);
        members.close();
    }
}

shape!(RejectDelegationRequestRequest, schema::RejectDelegationRequestRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

impl crate::Value for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RemoveClientIDFromOpenIDConnectProviderRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::RemoveClientIDFromOpenIDConnectProviderRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { open_id_connect_provider_arn: v0, client_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::RemoveClientIDFromOpenIDConnectProviderRequest);
        members.required(0, &self.open_id_connect_provider_arn);
        members.required(1, &self.client_id);
        members.close();
    }
}

shape!(
    RemoveClientIDFromOpenIDConnectProviderRequest,
    schema::RemoveClientIDFromOpenIDConnectProviderRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl crate::Value for RemoveRoleFromInstanceProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RemoveRoleFromInstanceProfileRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::RemoveRoleFromInstanceProfileRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { instance_profile_name: v0, role_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveRoleFromInstanceProfileRequest);
        members.required(0, &self.instance_profile_name);
        members.required(1, &self.role_name);
        members.close();
    }
}

shape!(RemoveRoleFromInstanceProfileRequest, schema::RemoveRoleFromInstanceProfileRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

impl crate::Value for RemoveUserFromGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RemoveUserFromGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::RemoveUserFromGroupRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, user_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveUserFromGroupRequest);
        members.required(0, &self.group_name);
        members.required(1, &self.user_name);
        members.close();
    }
}

shape!(RemoveUserFromGroupRequest, schema::RemoveUserFromGroupRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplacementValueEntry {
    pub values: Vec<String>,
}

impl crate::Value for ReplacementValueEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ReplacementValueEntry)?;
        while let Some((member, kind)) = input.member(&schema::ReplacementValueEntry)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { values: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplacementValueEntry);
        members.required(0, &self.values);
        members.close();
    }
}

shape!(ReplacementValueEntry, schema::ReplacementValueEntry);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

impl crate::Value for ResetServiceSpecificCredentialRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ResetServiceSpecificCredentialRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ResetServiceSpecificCredentialRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, service_specific_credential_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResetServiceSpecificCredentialRequest);
        members.optional(0, &self.user_name);
        members.required(1, &self.service_specific_credential_id);
        members.close();
    }
}

shape!(ResetServiceSpecificCredentialRequest, schema::ResetServiceSpecificCredentialRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl crate::Value for ResetServiceSpecificCredentialResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ResetServiceSpecificCredentialResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ResetServiceSpecificCredentialResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { service_specific_credential: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResetServiceSpecificCredentialResponse);
        members.optional(0, &self.service_specific_credential);
        members.close();
    }
}

shape!(ResetServiceSpecificCredentialResponse, schema::ResetServiceSpecificCredentialResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: String,
    pub eval_resource_decision: PolicyEvaluationDecisionType,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details:
        Option<std::collections::BTreeMap<String, PolicyEvaluationDecisionType>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

impl crate::Value for ResourceSpecificResult {
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
        input.open(&schema::ResourceSpecificResult)?;
        while let Some((member, kind)) = input.member(&schema::ResourceSpecificResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            eval_resource_name: v0,
            eval_resource_decision: v1,
            matched_statements: v2,
            missing_context_values: v3,
            eval_decision_details: v4,
            permissions_boundary_decision_detail: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResourceSpecificResult);
        members.required(0, &self.eval_resource_name);
        members.required(1, &self.eval_resource_decision);
        members.optional(2, &self.matched_statements);
        members.optional(3, &self.missing_context_values);
        members.optional(4, &self.eval_decision_details);
        members.optional(5, &self.permissions_boundary_decision_detail);
        members.close();
    }
}

shape!(ResourceSpecificResult, schema::ResourceSpecificResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResyncMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

impl crate::Value for ResyncMFADeviceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ResyncMFADeviceRequest)?;
        while let Some((member, kind)) = input.member(&schema::ResyncMFADeviceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            user_name: v0,
            serial_number: v1,
            authentication_code1: v2,
            authentication_code2: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResyncMFADeviceRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.serial_number);
        members.required(2, &self.authentication_code1);
        members.required(3, &self.authentication_code2);
        members.close();
    }
}

shape!(ResyncMFADeviceRequest, schema::ResyncMFADeviceRequest);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for Role {
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
        input.open(&schema::Role)?;
        while let Some((member, kind)) = input.member(&schema::Role)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4)) = (v0, v1, v2, v3, v4) else {
            return Ok(None);
        };
        Ok(Some(Self {
            path: v0,
            role_name: v1,
            role_id: v2,
            arn: v3,
            create_date: v4,
            assume_role_policy_document: v5,
            description: v6,
            max_session_duration: v7,
            permissions_boundary: v8,
            tags: v9,
            role_last_used: v10,
            source_role_template: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Role);
        members.required(0, &self.path);
        members.required(1, &self.role_name);
        members.required(2, &self.role_id);
        members.required(3, &self.arn);
        members.required(4, &self.create_date);
        members.optional(5, &self.assume_role_policy_document);
        members.optional(6, &self.description);
        members.optional(7, &self.max_session_duration);
        members.optional(8, &self.permissions_boundary);
        members.optional(9, &self.tags);
        members.optional(10, &self.role_last_used);
        members.optional(11, &self.source_role_template);
        members.close();
    }
}

shape!(Role, schema::Role);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for RoleDetail {
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
        input.open(&schema::RoleDetail)?;
        while let Some((member, kind)) = input.member(&schema::RoleDetail)? {
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
            path: v0,
            role_name: v1,
            role_id: v2,
            arn: v3,
            create_date: v4,
            assume_role_policy_document: v5,
            instance_profile_list: v6,
            role_policy_list: v7,
            attached_managed_policies: v8,
            permissions_boundary: v9,
            tags: v10,
            role_last_used: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RoleDetail);
        members.optional(0, &self.path);
        members.optional(1, &self.role_name);
        members.optional(2, &self.role_id);
        members.optional(3, &self.arn);
        members.optional(4, &self.create_date);
        members.optional(5, &self.assume_role_policy_document);
        members.optional(6, &self.instance_profile_list);
        members.optional(7, &self.role_policy_list);
        members.optional(8, &self.attached_managed_policies);
        members.optional(9, &self.permissions_boundary);
        members.optional(10, &self.tags);
        members.optional(11, &self.role_last_used);
        members.close();
    }
}

shape!(RoleDetail, schema::RoleDetail);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleLastUsed {
    pub last_used_date: Option<crate::Timestamp>,
    pub region: Option<String>,
}

impl crate::Value for RoleLastUsed {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RoleLastUsed)?;
        while let Some((member, kind)) = input.member(&schema::RoleLastUsed)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { last_used_date: v0, region: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RoleLastUsed);
        members.optional(0, &self.last_used_date);
        members.optional(1, &self.region);
        members.close();
    }
}

shape!(RoleLastUsed, schema::RoleLastUsed);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for RoleTemplateVersion {
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
        input.open(&schema::RoleTemplateVersion)?;
        while let Some((member, kind)) = input.member(&schema::RoleTemplateVersion)? {
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
            template_arn: v0,
            template_name: v1,
            template_version_id: v2,
            description: v3,
            major_version: v4,
            default_minor_version: v5,
            managed_by_type: v6,
            managed_by_value: v7,
            enabled: v8,
            minor_version: v9,
            role_name_pattern: v10,
            role_path_pattern: v11,
            role_description_pattern: v12,
            assume_role_policy_document_template: v13,
            inline_policy_templates: v14,
            managed_policy_arns: v15,
            permission_boundary_arn: v16,
            parameters_definition: v17,
            role_tags_template: v18,
            max_session_duration: v19,
            version_enabled: v20,
            create_timestamp: v21,
            update_timestamp: v22,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RoleTemplateVersion);
        members.optional(0, &self.template_arn);
        members.optional(1, &self.template_name);
        members.optional(2, &self.template_version_id);
        members.optional(3, &self.description);
        members.optional(4, &self.major_version);
        members.optional(5, &self.default_minor_version);
        members.optional(6, &self.managed_by_type);
        members.optional(7, &self.managed_by_value);
        members.optional(8, &self.enabled);
        members.optional(9, &self.minor_version);
        members.optional(10, &self.role_name_pattern);
        members.optional(11, &self.role_path_pattern);
        members.optional(12, &self.role_description_pattern);
        members.optional(13, &self.assume_role_policy_document_template);
        members.optional(14, &self.inline_policy_templates);
        members.optional(15, &self.managed_policy_arns);
        members.optional(16, &self.permission_boundary_arn);
        members.optional(17, &self.parameters_definition);
        members.optional(18, &self.role_tags_template);
        members.optional(19, &self.max_session_duration);
        members.optional(20, &self.version_enabled);
        members.optional(21, &self.create_timestamp);
        members.optional(22, &self.update_timestamp);
        members.close();
    }
}

shape!(RoleTemplateVersion, schema::RoleTemplateVersion);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

impl crate::Value for RoleUsageType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RoleUsageType)?;
        while let Some((member, kind)) = input.member(&schema::RoleUsageType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { region: v0, resources: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RoleUsageType);
        members.optional(0, &self.region);
        members.optional(1, &self.resources);
        members.close();
    }
}

shape!(RoleUsageType, schema::RoleUsageType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SAMLPrivateKey {
    pub key_id: Option<String>,
    pub timestamp: Option<crate::Timestamp>,
}

impl crate::Value for SAMLPrivateKey {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SAMLPrivateKey)?;
        while let Some((member, kind)) = input.member(&schema::SAMLPrivateKey)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key_id: v0, timestamp: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SAMLPrivateKey);
        members.optional(0, &self.key_id);
        members.optional(1, &self.timestamp);
        members.close();
    }
}

shape!(SAMLPrivateKey, schema::SAMLPrivateKey);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub valid_until: Option<crate::Timestamp>,
    pub create_date: Option<crate::Timestamp>,
}

impl crate::Value for SAMLProviderListEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SAMLProviderListEntry)?;
        while let Some((member, kind)) = input.member(&schema::SAMLProviderListEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, valid_until: v1, create_date: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SAMLProviderListEntry);
        members.optional(0, &self.arn);
        members.optional(1, &self.valid_until);
        members.optional(2, &self.create_date);
        members.close();
    }
}

shape!(SAMLProviderListEntry, schema::SAMLProviderListEntry);

#[derive(Debug, Clone, PartialEq)]
pub struct SSHPublicKey {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub fingerprint: String,
    pub ssh_public_key_body: String,
    pub status: StatusType,
    pub upload_date: Option<crate::Timestamp>,
}

impl crate::Value for SSHPublicKey {
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
        input.open(&schema::SSHPublicKey)?;
        while let Some((member, kind)) = input.member(&schema::SSHPublicKey)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4)) = (v0, v1, v2, v3, v4) else {
            return Ok(None);
        };
        Ok(Some(Self {
            user_name: v0,
            ssh_public_key_id: v1,
            fingerprint: v2,
            ssh_public_key_body: v3,
            status: v4,
            upload_date: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SSHPublicKey);
        members.required(0, &self.user_name);
        members.required(1, &self.ssh_public_key_id);
        members.required(2, &self.fingerprint);
        members.required(3, &self.ssh_public_key_body);
        members.required(4, &self.status);
        members.optional(5, &self.upload_date);
        members.close();
    }
}

shape!(SSHPublicKey, schema::SSHPublicKey);

#[derive(Debug, Clone, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: StatusType,
    pub upload_date: crate::Timestamp,
}

impl crate::Value for SSHPublicKeyMetadata {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::SSHPublicKeyMetadata)?;
        while let Some((member, kind)) = input.member(&schema::SSHPublicKeyMetadata)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, ssh_public_key_id: v1, status: v2, upload_date: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SSHPublicKeyMetadata);
        members.required(0, &self.user_name);
        members.required(1, &self.ssh_public_key_id);
        members.required(2, &self.status);
        members.required(3, &self.upload_date);
        members.close();
    }
}

shape!(SSHPublicKeyMetadata, schema::SSHPublicKeyMetadata);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDelegationTokenRequest {
    pub delegation_request_id: String,
}

impl crate::Value for SendDelegationTokenRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SendDelegationTokenRequest)?;
        while let Some((member, kind)) = input.member(&schema::SendDelegationTokenRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { delegation_request_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SendDelegationTokenRequest);
        members.required(0, &self.delegation_request_id);
        members.close();
    }
}

shape!(SendDelegationTokenRequest, schema::SendDelegationTokenRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServerCertificate {
    pub server_certificate_metadata: ServerCertificateMetadata,
    pub certificate_body: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for ServerCertificate {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ServerCertificate)?;
        while let Some((member, kind)) = input.member(&schema::ServerCertificate)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            server_certificate_metadata: v0,
            certificate_body: v1,
            certificate_chain: v2,
            tags: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ServerCertificate);
        members.required(0, &self.server_certificate_metadata);
        members.required(1, &self.certificate_body);
        members.optional(2, &self.certificate_chain);
        members.optional(3, &self.tags);
        members.close();
    }
}

shape!(ServerCertificate, schema::ServerCertificate);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServerCertificateMetadata {
    pub path: String,
    pub server_certificate_name: String,
    pub server_certificate_id: String,
    pub arn: String,
    pub upload_date: Option<crate::Timestamp>,
    pub expiration: Option<crate::Timestamp>,
}

impl crate::Value for ServerCertificateMetadata {
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
        input.open(&schema::ServerCertificateMetadata)?;
        while let Some((member, kind)) = input.member(&schema::ServerCertificateMetadata)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            path: v0,
            server_certificate_name: v1,
            server_certificate_id: v2,
            arn: v3,
            upload_date: v4,
            expiration: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ServerCertificateMetadata);
        members.required(0, &self.path);
        members.required(1, &self.server_certificate_name);
        members.required(2, &self.server_certificate_id);
        members.required(3, &self.arn);
        members.optional(4, &self.upload_date);
        members.optional(5, &self.expiration);
        members.close();
    }
}

shape!(ServerCertificateMetadata, schema::ServerCertificateMetadata);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceLastAccessed {
    pub service_name: String,
    pub last_authenticated: Option<crate::Timestamp>,
    pub service_namespace: String,
    pub last_authenticated_entity: Option<String>,
    pub last_authenticated_region: Option<String>,
    pub total_authenticated_entities: Option<i32>,
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

impl crate::Value for ServiceLastAccessed {
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
        input.open(&schema::ServiceLastAccessed)?;
        while let Some((member, kind)) = input.member(&schema::ServiceLastAccessed)? {
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
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self {
            service_name: v0,
            last_authenticated: v1,
            service_namespace: v2,
            last_authenticated_entity: v3,
            last_authenticated_region: v4,
            total_authenticated_entities: v5,
            tracked_actions_last_accessed: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ServiceLastAccessed);
        members.required(0, &self.service_name);
        members.optional(1, &self.last_authenticated);
        members.required(2, &self.service_namespace);
        members.optional(3, &self.last_authenticated_entity);
        members.optional(4, &self.last_authenticated_region);
        members.optional(5, &self.total_authenticated_entities);
        members.optional(6, &self.tracked_actions_last_accessed);
        members.close();
    }
}

shape!(ServiceLastAccessed, schema::ServiceLastAccessed);

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

impl std::fmt::Debug for ServiceSpecificCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceSpecificCredential")
            .field("create_date", &self.create_date)
            .field("expiration_date", &self.expiration_date)
            .field("service_name", &self.service_name)
            .field("service_user_name", &self.service_user_name)
            .field("service_password", &format_args!("***"))
            .field("service_credential_alias", &self.service_credential_alias)
            .field("service_credential_secret", &format_args!("***"))
            .field("service_specific_credential_id", &self.service_specific_credential_id)
            .field("user_name", &self.user_name)
            .field("status", &self.status)
            .finish()
    }
}

impl crate::Value for ServiceSpecificCredential {
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
        input.open(&schema::ServiceSpecificCredential)?;
        while let Some((member, kind)) = input.member(&schema::ServiceSpecificCredential)? {
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
        let (Some(v0), Some(v2), Some(v7), Some(v8), Some(v9)) = (v0, v2, v7, v8, v9) else {
            return Ok(None);
        };
        Ok(Some(Self {
            create_date: v0,
            expiration_date: v1,
            service_name: v2,
            service_user_name: v3,
            service_password: v4,
            service_credential_alias: v5,
            service_credential_secret: v6,
            service_specific_credential_id: v7,
            user_name: v8,
            status: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ServiceSpecificCredential);
        members.required(0, &self.create_date);
        members.optional(1, &self.expiration_date);
        members.required(2, &self.service_name);
        members.optional(3, &self.service_user_name);
        members.optional(4, &self.service_password);
        members.optional(5, &self.service_credential_alias);
        members.optional(6, &self.service_credential_secret);
        members.required(7, &self.service_specific_credential_id);
        members.required(8, &self.user_name);
        members.required(9, &self.status);
        members.close();
    }
}

shape!(ServiceSpecificCredential, schema::ServiceSpecificCredential);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for ServiceSpecificCredentialMetadata {
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
        input.open(&schema::ServiceSpecificCredentialMetadata)?;
        while let Some((member, kind)) = input.member(&schema::ServiceSpecificCredentialMetadata)? {
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
        let (Some(v0), Some(v1), Some(v4), Some(v6), Some(v7)) = (v0, v1, v4, v6, v7) else {
            return Ok(None);
        };
        Ok(Some(Self {
            user_name: v0,
            status: v1,
            service_user_name: v2,
            service_credential_alias: v3,
            create_date: v4,
            expiration_date: v5,
            service_specific_credential_id: v6,
            service_name: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ServiceSpecificCredentialMetadata);
        members.required(0, &self.user_name);
        members.required(1, &self.status);
        members.optional(2, &self.service_user_name);
        members.optional(3, &self.service_credential_alias);
        members.required(4, &self.create_date);
        members.optional(5, &self.expiration_date);
        members.required(6, &self.service_specific_credential_id);
        members.required(7, &self.service_name);
        members.close();
    }
}

shape!(ServiceSpecificCredentialMetadata, schema::ServiceSpecificCredentialMetadata);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl crate::Value for SetDefaultPolicyVersionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SetDefaultPolicyVersionRequest)?;
        while let Some((member, kind)) = input.member(&schema::SetDefaultPolicyVersionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0, version_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetDefaultPolicyVersionRequest);
        members.required(0, &self.policy_arn);
        members.required(1, &self.version_id);
        members.close();
    }
}

shape!(SetDefaultPolicyVersionRequest, schema::SetDefaultPolicyVersionRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct SetSecurityTokenServicePreferencesRequest {
    pub global_endpoint_token_version: GlobalEndpointTokenVersion,
}

impl crate::Value for SetSecurityTokenServicePreferencesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SetSecurityTokenServicePreferencesRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::SetSecurityTokenServicePreferencesRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { global_endpoint_token_version: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::SetSecurityTokenServicePreferencesRequest);
        members.required(0, &self.global_endpoint_token_version);
        members.close();
    }
}

shape!(
    SetSecurityTokenServicePreferencesRequest,
    schema::SetSecurityTokenServicePreferencesRequest
);

#[derive(Debug, Clone, PartialEq)]
pub struct SigningCertificate {
    pub user_name: String,
    pub certificate_id: String,
    pub certificate_body: String,
    pub status: StatusType,
    pub upload_date: Option<crate::Timestamp>,
}

impl crate::Value for SigningCertificate {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::SigningCertificate)?;
        while let Some((member, kind)) = input.member(&schema::SigningCertificate)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            user_name: v0,
            certificate_id: v1,
            certificate_body: v2,
            status: v3,
            upload_date: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SigningCertificate);
        members.required(0, &self.user_name);
        members.required(1, &self.certificate_id);
        members.required(2, &self.certificate_body);
        members.required(3, &self.status);
        members.optional(4, &self.upload_date);
        members.close();
    }
}

shape!(SigningCertificate, schema::SigningCertificate);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for SimulateCustomPolicyRequest {
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
        input.open(&schema::SimulateCustomPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::SimulateCustomPolicyRequest)? {
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
        let (Some(v0), Some(v3)) = (v0, v3) else { return Ok(None) };
        Ok(Some(Self {
            policy_input_list: v0,
            permissions_boundary_policy_input_list: v1,
            ordered_organization_policy_input_list: v2,
            action_names: v3,
            resource_arns: v4,
            resource_policy: v5,
            resource_owner: v6,
            caller_arn: v7,
            context_entries: v8,
            resource_handling_option: v9,
            max_items: v10,
            marker: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SimulateCustomPolicyRequest);
        members.required(0, &self.policy_input_list);
        members.optional(1, &self.permissions_boundary_policy_input_list);
        members.optional(2, &self.ordered_organization_policy_input_list);
        members.required(3, &self.action_names);
        members.optional(4, &self.resource_arns);
        members.optional(5, &self.resource_policy);
        members.optional(6, &self.resource_owner);
        members.optional(7, &self.caller_arn);
        members.optional(8, &self.context_entries);
        members.optional(9, &self.resource_handling_option);
        members.optional(10, &self.max_items);
        members.optional(11, &self.marker);
        members.close();
    }
}

shape!(SimulateCustomPolicyRequest, schema::SimulateCustomPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::Value for SimulatePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SimulatePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::SimulatePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { evaluation_results: v0, is_truncated: v1, marker: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SimulatePolicyResponse);
        members.optional(0, &self.evaluation_results);
        members.optional(1, &self.is_truncated);
        members.optional(2, &self.marker);
        members.close();
    }
}

shape!(SimulatePolicyResponse, schema::SimulatePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for SimulatePrincipalPolicyRequest {
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
        input.open(&schema::SimulatePrincipalPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::SimulatePrincipalPolicyRequest)? {
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
        let (Some(v0), Some(v4)) = (v0, v4) else { return Ok(None) };
        Ok(Some(Self {
            policy_source_arn: v0,
            policy_input_list: v1,
            permissions_boundary_policy_input_list: v2,
            policy_exclusion_list: v3,
            action_names: v4,
            resource_arns: v5,
            resource_policy: v6,
            resource_owner: v7,
            caller_arn: v8,
            context_entries: v9,
            resource_handling_option: v10,
            max_items: v11,
            marker: v12,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SimulatePrincipalPolicyRequest);
        members.required(0, &self.policy_source_arn);
        members.optional(1, &self.policy_input_list);
        members.optional(2, &self.permissions_boundary_policy_input_list);
        members.optional(3, &self.policy_exclusion_list);
        members.required(4, &self.action_names);
        members.optional(5, &self.resource_arns);
        members.optional(6, &self.resource_policy);
        members.optional(7, &self.resource_owner);
        members.optional(8, &self.caller_arn);
        members.optional(9, &self.context_entries);
        members.optional(10, &self.resource_handling_option);
        members.optional(11, &self.max_items);
        members.optional(12, &self.marker);
        members.close();
    }
}

shape!(SimulatePrincipalPolicyRequest, schema::SimulatePrincipalPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i32,
}

impl crate::Value for SourceRoleTemplate {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SourceRoleTemplate)?;
        while let Some((member, kind)) = input.member(&schema::SourceRoleTemplate)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { template_arn: v0, template_minor_version: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SourceRoleTemplate);
        members.required(0, &self.template_arn);
        members.required(1, &self.template_minor_version);
        members.close();
    }
}

shape!(SourceRoleTemplate, schema::SourceRoleTemplate);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<PolicySourceType>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}

impl crate::Value for Statement {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::Statement)?;
        while let Some((member, kind)) = input.member(&schema::Statement)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            source_policy_id: v0,
            source_policy_type: v1,
            start_position: v2,
            end_position: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Statement);
        members.optional(0, &self.source_policy_id);
        members.optional(1, &self.source_policy_type);
        members.optional(2, &self.start_position);
        members.optional(3, &self.end_position);
        members.close();
    }
}

shape!(Statement, schema::Statement);

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
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagInstanceProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagInstanceProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagInstanceProfileRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { instance_profile_name: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagInstanceProfileRequest);
        members.required(0, &self.instance_profile_name);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagInstanceProfileRequest, schema::TagInstanceProfileRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagMFADeviceRequest {
    pub serial_number: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagMFADeviceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagMFADeviceRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagMFADeviceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { serial_number: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagMFADeviceRequest);
        members.required(0, &self.serial_number);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagMFADeviceRequest, schema::TagMFADeviceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagOpenIDConnectProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagOpenIDConnectProviderRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagOpenIDConnectProviderRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { open_id_connect_provider_arn: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagOpenIDConnectProviderRequest);
        members.required(0, &self.open_id_connect_provider_arn);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagOpenIDConnectProviderRequest, schema::TagOpenIDConnectProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagPolicyRequest);
        members.required(0, &self.policy_arn);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagPolicyRequest, schema::TagPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagRoleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagRoleRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagRoleRequest, schema::TagRoleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagSAMLProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagSAMLProviderRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagSAMLProviderRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { saml_provider_arn: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagSAMLProviderRequest);
        members.required(0, &self.saml_provider_arn);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagSAMLProviderRequest, schema::TagSAMLProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagServerCertificateRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagServerCertificateRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagServerCertificateRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { server_certificate_name: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagServerCertificateRequest);
        members.required(0, &self.server_certificate_name);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagServerCertificateRequest, schema::TagServerCertificateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagTemplate {
    pub key: String,
    pub value: String,
}

impl crate::Value for TagTemplate {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagTemplate)?;
        while let Some((member, kind)) = input.member(&schema::TagTemplate)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagTemplate);
        members.required(0, &self.key);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(TagTemplate, schema::TagTemplate);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagUserRequest {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagUserRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagUserRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagUserRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagUserRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagUserRequest, schema::TagUserRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrackedActionLastAccessed {
    pub action_name: Option<String>,
    pub last_accessed_entity: Option<String>,
    pub last_accessed_time: Option<crate::Timestamp>,
    pub last_accessed_region: Option<String>,
}

impl crate::Value for TrackedActionLastAccessed {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::TrackedActionLastAccessed)?;
        while let Some((member, kind)) = input.member(&schema::TrackedActionLastAccessed)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            action_name: v0,
            last_accessed_entity: v1,
            last_accessed_time: v2,
            last_accessed_region: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TrackedActionLastAccessed);
        members.optional(0, &self.action_name);
        members.optional(1, &self.last_accessed_entity);
        members.optional(2, &self.last_accessed_time);
        members.optional(3, &self.last_accessed_region);
        members.close();
    }
}

shape!(TrackedActionLastAccessed, schema::TrackedActionLastAccessed);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagInstanceProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagInstanceProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagInstanceProfileRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { instance_profile_name: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagInstanceProfileRequest);
        members.required(0, &self.instance_profile_name);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagInstanceProfileRequest, schema::UntagInstanceProfileRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagMFADeviceRequest {
    pub serial_number: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagMFADeviceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagMFADeviceRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagMFADeviceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { serial_number: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagMFADeviceRequest);
        members.required(0, &self.serial_number);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagMFADeviceRequest, schema::UntagMFADeviceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagOpenIDConnectProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagOpenIDConnectProviderRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagOpenIDConnectProviderRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { open_id_connect_provider_arn: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagOpenIDConnectProviderRequest);
        members.required(0, &self.open_id_connect_provider_arn);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagOpenIDConnectProviderRequest, schema::UntagOpenIDConnectProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagPolicyRequest);
        members.required(0, &self.policy_arn);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagPolicyRequest, schema::UntagPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagRoleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagRoleRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagRoleRequest, schema::UntagRoleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagSAMLProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagSAMLProviderRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagSAMLProviderRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { saml_provider_arn: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagSAMLProviderRequest);
        members.required(0, &self.saml_provider_arn);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagSAMLProviderRequest, schema::UntagSAMLProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagServerCertificateRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagServerCertificateRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagServerCertificateRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { server_certificate_name: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagServerCertificateRequest);
        members.required(0, &self.server_certificate_name);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagServerCertificateRequest, schema::UntagServerCertificateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagUserRequest {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagUserRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagUserRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagUserRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagUserRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagUserRequest, schema::UntagUserRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: StatusType,
}

impl crate::Value for UpdateAccessKeyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateAccessKeyRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateAccessKeyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, access_key_id: v1, status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateAccessKeyRequest);
        members.optional(0, &self.user_name);
        members.required(1, &self.access_key_id);
        members.required(2, &self.status);
        members.close();
    }
}

shape!(UpdateAccessKeyRequest, schema::UpdateAccessKeyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for UpdateAccountPasswordPolicyRequest {
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
        input.open(&schema::UpdateAccountPasswordPolicyRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateAccountPasswordPolicyRequest)?
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
                _ => v8 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            minimum_password_length: v0,
            require_symbols: v1,
            require_numbers: v2,
            require_uppercase_characters: v3,
            require_lowercase_characters: v4,
            allow_users_to_change_password: v5,
            max_password_age: v6,
            password_reuse_prevention: v7,
            hard_expiry: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateAccountPasswordPolicyRequest);
        members.optional(0, &self.minimum_password_length);
        members.optional(1, &self.require_symbols);
        members.optional(2, &self.require_numbers);
        members.optional(3, &self.require_uppercase_characters);
        members.optional(4, &self.require_lowercase_characters);
        members.optional(5, &self.allow_users_to_change_password);
        members.optional(6, &self.max_password_age);
        members.optional(7, &self.password_reuse_prevention);
        members.optional(8, &self.hard_expiry);
        members.close();
    }
}

shape!(UpdateAccountPasswordPolicyRequest, schema::UpdateAccountPasswordPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: String,
    pub policy_document: String,
}

impl crate::Value for UpdateAssumeRolePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateAssumeRolePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateAssumeRolePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, policy_document: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateAssumeRolePolicyRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.policy_document);
        members.close();
    }
}

shape!(UpdateAssumeRolePolicyRequest, schema::UpdateAssumeRolePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

impl crate::Value for UpdateDelegationRequestRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateDelegationRequestRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateDelegationRequestRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { delegation_request_id: v0, notes: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateDelegationRequestRequest);
        members.required(0, &self.delegation_request_id);
        members.optional(1, &self.notes);
        members.close();
    }
}

shape!(UpdateDelegationRequestRequest, schema::UpdateDelegationRequestRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGroupRequest {
    pub group_name: String,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}

impl crate::Value for UpdateGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateGroupRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { group_name: v0, new_path: v1, new_group_name: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateGroupRequest);
        members.required(0, &self.group_name);
        members.optional(1, &self.new_path);
        members.optional(2, &self.new_group_name);
        members.close();
    }
}

shape!(UpdateGroupRequest, schema::UpdateGroupRequest);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateLoginProfileRequest {
    pub user_name: String,
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
}

impl std::fmt::Debug for UpdateLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateLoginProfileRequest")
            .field("user_name", &self.user_name)
            .field("password", &format_args!("***"))
            .field("password_reset_required", &self.password_reset_required)
            .finish()
    }
}

impl crate::Value for UpdateLoginProfileRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateLoginProfileRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateLoginProfileRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, password: v1, password_reset_required: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateLoginProfileRequest);
        members.required(0, &self.user_name);
        members.optional(1, &self.password);
        members.optional(2, &self.password_reset_required);
        members.close();
    }
}

shape!(UpdateLoginProfileRequest, schema::UpdateLoginProfileRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: String,
    pub thumbprint_list: Vec<String>,
}

impl crate::Value for UpdateOpenIDConnectProviderThumbprintRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateOpenIDConnectProviderThumbprintRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateOpenIDConnectProviderThumbprintRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { open_id_connect_provider_arn: v0, thumbprint_list: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::UpdateOpenIDConnectProviderThumbprintRequest);
        members.required(0, &self.open_id_connect_provider_arn);
        members.required(1, &self.thumbprint_list);
        members.close();
    }
}

shape!(
    UpdateOpenIDConnectProviderThumbprintRequest,
    schema::UpdateOpenIDConnectProviderThumbprintRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: String,
    pub description: String,
}

impl crate::Value for UpdateRoleDescriptionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateRoleDescriptionRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateRoleDescriptionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, description: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateRoleDescriptionRequest);
        members.required(0, &self.role_name);
        members.required(1, &self.description);
        members.close();
    }
}

shape!(UpdateRoleDescriptionRequest, schema::UpdateRoleDescriptionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}

impl crate::Value for UpdateRoleDescriptionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UpdateRoleDescriptionResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateRoleDescriptionResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { role: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateRoleDescriptionResponse);
        members.optional(0, &self.role);
        members.close();
    }
}

shape!(UpdateRoleDescriptionResponse, schema::UpdateRoleDescriptionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleRequest {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

impl crate::Value for UpdateRoleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateRoleRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateRoleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { role_name: v0, description: v1, max_session_duration: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateRoleRequest);
        members.required(0, &self.role_name);
        members.optional(1, &self.description);
        members.optional(2, &self.max_session_duration);
        members.close();
    }
}

shape!(UpdateRoleRequest, schema::UpdateRoleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleResponse {}

impl crate::Value for UpdateRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateRoleResponse)?;
        while input.member(&schema::UpdateRoleResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateRoleResponse);
        members.close();
    }
}

shape!(UpdateRoleResponse, schema::UpdateRoleResponse);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderRequest {
    pub saml_metadata_document: Option<String>,
    pub saml_provider_arn: String,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub add_private_key: Option<String>,
    pub remove_private_key: Option<String>,
}

impl std::fmt::Debug for UpdateSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateSAMLProviderRequest")
            .field("saml_metadata_document", &self.saml_metadata_document)
            .field("saml_provider_arn", &self.saml_provider_arn)
            .field("assertion_encryption_mode", &self.assertion_encryption_mode)
            .field("add_private_key", &format_args!("***"))
            .field("remove_private_key", &self.remove_private_key)
            .finish()
    }
}

impl crate::Value for UpdateSAMLProviderRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::UpdateSAMLProviderRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateSAMLProviderRequest)? {
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
            saml_metadata_document: v0,
            saml_provider_arn: v1,
            assertion_encryption_mode: v2,
            add_private_key: v3,
            remove_private_key: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateSAMLProviderRequest);
        members.optional(0, &self.saml_metadata_document);
        members.required(1, &self.saml_provider_arn);
        members.optional(2, &self.assertion_encryption_mode);
        members.optional(3, &self.add_private_key);
        members.optional(4, &self.remove_private_key);
        members.close();
    }
}

shape!(UpdateSAMLProviderRequest, schema::UpdateSAMLProviderRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
}

impl crate::Value for UpdateSAMLProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UpdateSAMLProviderResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateSAMLProviderResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { saml_provider_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateSAMLProviderResponse);
        members.optional(0, &self.saml_provider_arn);
        members.close();
    }
}

shape!(UpdateSAMLProviderResponse, schema::UpdateSAMLProviderResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: StatusType,
}

impl crate::Value for UpdateSSHPublicKeyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateSSHPublicKeyRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateSSHPublicKeyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, ssh_public_key_id: v1, status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateSSHPublicKeyRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.ssh_public_key_id);
        members.required(2, &self.status);
        members.close();
    }
}

shape!(UpdateSSHPublicKeyRequest, schema::UpdateSSHPublicKeyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServerCertificateRequest {
    pub server_certificate_name: String,
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
}

impl crate::Value for UpdateServerCertificateRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateServerCertificateRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateServerCertificateRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            server_certificate_name: v0,
            new_path: v1,
            new_server_certificate_name: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateServerCertificateRequest);
        members.required(0, &self.server_certificate_name);
        members.optional(1, &self.new_path);
        members.optional(2, &self.new_server_certificate_name);
        members.close();
    }
}

shape!(UpdateServerCertificateRequest, schema::UpdateServerCertificateRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
    pub status: StatusType,
}

impl crate::Value for UpdateServiceSpecificCredentialRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateServiceSpecificCredentialRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateServiceSpecificCredentialRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, service_specific_credential_id: v1, status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateServiceSpecificCredentialRequest);
        members.optional(0, &self.user_name);
        members.required(1, &self.service_specific_credential_id);
        members.required(2, &self.status);
        members.close();
    }
}

shape!(UpdateServiceSpecificCredentialRequest, schema::UpdateServiceSpecificCredentialRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
    pub status: StatusType,
}

impl crate::Value for UpdateSigningCertificateRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateSigningCertificateRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateSigningCertificateRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, certificate_id: v1, status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateSigningCertificateRequest);
        members.optional(0, &self.user_name);
        members.required(1, &self.certificate_id);
        members.required(2, &self.status);
        members.close();
    }
}

shape!(UpdateSigningCertificateRequest, schema::UpdateSigningCertificateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserRequest {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

impl crate::Value for UpdateUserRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateUserRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateUserRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, new_path: v1, new_user_name: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateUserRequest);
        members.required(0, &self.user_name);
        members.optional(1, &self.new_path);
        members.optional(2, &self.new_user_name);
        members.close();
    }
}

shape!(UpdateUserRequest, schema::UpdateUserRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_body: String,
}

impl crate::Value for UploadSSHPublicKeyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UploadSSHPublicKeyRequest)?;
        while let Some((member, kind)) = input.member(&schema::UploadSSHPublicKeyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, ssh_public_key_body: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UploadSSHPublicKeyRequest);
        members.required(0, &self.user_name);
        members.required(1, &self.ssh_public_key_body);
        members.close();
    }
}

shape!(UploadSSHPublicKeyRequest, schema::UploadSSHPublicKeyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl crate::Value for UploadSSHPublicKeyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UploadSSHPublicKeyResponse)?;
        while let Some((member, kind)) = input.member(&schema::UploadSSHPublicKeyResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ssh_public_key: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UploadSSHPublicKeyResponse);
        members.optional(0, &self.ssh_public_key);
        members.close();
    }
}

shape!(UploadSSHPublicKeyResponse, schema::UploadSSHPublicKeyResponse);

#[derive(Clone, PartialEq, Default)]
pub struct UploadServerCertificateRequest {
    pub path: Option<String>,
    pub server_certificate_name: String,
    pub certificate_body: String,
    pub private_key: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl std::fmt::Debug for UploadServerCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadServerCertificateRequest")
            .field("path", &self.path)
            .field("server_certificate_name", &self.server_certificate_name)
            .field("certificate_body", &self.certificate_body)
            .field("private_key", &format_args!("***"))
            .field("certificate_chain", &self.certificate_chain)
            .field("tags", &self.tags)
            .finish()
    }
}

impl crate::Value for UploadServerCertificateRequest {
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
        input.open(&schema::UploadServerCertificateRequest)?;
        while let Some((member, kind)) = input.member(&schema::UploadServerCertificateRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2), Some(v3)) = (v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            path: v0,
            server_certificate_name: v1,
            certificate_body: v2,
            private_key: v3,
            certificate_chain: v4,
            tags: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UploadServerCertificateRequest);
        members.optional(0, &self.path);
        members.required(1, &self.server_certificate_name);
        members.required(2, &self.certificate_body);
        members.required(3, &self.private_key);
        members.optional(4, &self.certificate_chain);
        members.optional(5, &self.tags);
        members.close();
    }
}

shape!(UploadServerCertificateRequest, schema::UploadServerCertificateRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for UploadServerCertificateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UploadServerCertificateResponse)?;
        while let Some((member, kind)) = input.member(&schema::UploadServerCertificateResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { server_certificate_metadata: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UploadServerCertificateResponse);
        members.optional(0, &self.server_certificate_metadata);
        members.optional(1, &self.tags);
        members.close();
    }
}

shape!(UploadServerCertificateResponse, schema::UploadServerCertificateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_body: String,
}

impl crate::Value for UploadSigningCertificateRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UploadSigningCertificateRequest)?;
        while let Some((member, kind)) = input.member(&schema::UploadSigningCertificateRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { user_name: v0, certificate_body: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UploadSigningCertificateRequest);
        members.optional(0, &self.user_name);
        members.required(1, &self.certificate_body);
        members.close();
    }
}

shape!(UploadSigningCertificateRequest, schema::UploadSigningCertificateRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct UploadSigningCertificateResponse {
    pub certificate: SigningCertificate,
}

impl crate::Value for UploadSigningCertificateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UploadSigningCertificateResponse)?;
        while let Some((member, kind)) = input.member(&schema::UploadSigningCertificateResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { certificate: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UploadSigningCertificateResponse);
        members.required(0, &self.certificate);
        members.close();
    }
}

shape!(UploadSigningCertificateResponse, schema::UploadSigningCertificateResponse);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for User {
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
        input.open(&schema::User)?;
        while let Some((member, kind)) = input.member(&schema::User)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4)) = (v0, v1, v2, v3, v4) else {
            return Ok(None);
        };
        Ok(Some(Self {
            path: v0,
            user_name: v1,
            user_id: v2,
            arn: v3,
            create_date: v4,
            password_last_used: v5,
            permissions_boundary: v6,
            tags: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::User);
        members.required(0, &self.path);
        members.required(1, &self.user_name);
        members.required(2, &self.user_id);
        members.required(3, &self.arn);
        members.required(4, &self.create_date);
        members.optional(5, &self.password_last_used);
        members.optional(6, &self.permissions_boundary);
        members.optional(7, &self.tags);
        members.close();
    }
}

shape!(User, schema::User);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for UserDetail {
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
        input.open(&schema::UserDetail)?;
        while let Some((member, kind)) = input.member(&schema::UserDetail)? {
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
            path: v0,
            user_name: v1,
            user_id: v2,
            arn: v3,
            create_date: v4,
            user_policy_list: v5,
            group_list: v6,
            attached_managed_policies: v7,
            permissions_boundary: v8,
            tags: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UserDetail);
        members.optional(0, &self.path);
        members.optional(1, &self.user_name);
        members.optional(2, &self.user_id);
        members.optional(3, &self.arn);
        members.optional(4, &self.create_date);
        members.optional(5, &self.user_policy_list);
        members.optional(6, &self.group_list);
        members.optional(7, &self.attached_managed_policies);
        members.optional(8, &self.permissions_boundary);
        members.optional(9, &self.tags);
        members.close();
    }
}

shape!(UserDetail, schema::UserDetail);

#[derive(Clone, PartialEq, Default)]
pub struct VirtualMFADevice {
    pub serial_number: String,
    pub base32_string_seed: Option<Vec<u8>>,
    pub qr_code_png: Option<Vec<u8>>,
    pub user: Option<User>,
    pub enable_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl std::fmt::Debug for VirtualMFADevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VirtualMFADevice")
            .field("serial_number", &self.serial_number)
            .field("base32_string_seed", &format_args!("***"))
            .field("qr_code_png", &format_args!("***"))
            .field("user", &self.user)
            .field("enable_date", &self.enable_date)
            .field("tags", &self.tags)
            .finish()
    }
}

impl crate::Value for VirtualMFADevice {
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
        input.open(&schema::VirtualMFADevice)?;
        while let Some((member, kind)) = input.member(&schema::VirtualMFADevice)? {
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
            serial_number: v0,
            base32_string_seed: v1,
            qr_code_png: v2,
            user: v3,
            enable_date: v4,
            tags: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VirtualMFADevice);
        members.required(0, &self.serial_number);
        members.optional(1, &self.base32_string_seed);
        members.optional(2, &self.qr_code_png);
        members.optional(3, &self.user);
        members.optional(4, &self.enable_date);
        members.optional(5, &self.tags);
        members.close();
    }
}

shape!(VirtualMFADevice, schema::VirtualMFADevice);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceptDelegationRequestResponse {}

impl crate::Value for AcceptDelegationRequestResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AcceptDelegationRequestResponse)?;
        while input.member(&schema::AcceptDelegationRequestResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AcceptDelegationRequestResponse);
        members.close();
    }
}

shape!(AcceptDelegationRequestResponse, schema::AcceptDelegationRequestResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddClientIDToOpenIDConnectProviderResponse {}

impl crate::Value for AddClientIDToOpenIDConnectProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AddClientIDToOpenIDConnectProviderResponse)?;
        while input.member(&schema::AddClientIDToOpenIDConnectProviderResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AddClientIDToOpenIDConnectProviderResponse);
        members.close();
    }
}

shape!(
    AddClientIDToOpenIDConnectProviderResponse,
    schema::AddClientIDToOpenIDConnectProviderResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddRoleToInstanceProfileResponse {}

impl crate::Value for AddRoleToInstanceProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AddRoleToInstanceProfileResponse)?;
        while input.member(&schema::AddRoleToInstanceProfileResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AddRoleToInstanceProfileResponse);
        members.close();
    }
}

shape!(AddRoleToInstanceProfileResponse, schema::AddRoleToInstanceProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddUserToGroupResponse {}

impl crate::Value for AddUserToGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AddUserToGroupResponse)?;
        while input.member(&schema::AddUserToGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AddUserToGroupResponse);
        members.close();
    }
}

shape!(AddUserToGroupResponse, schema::AddUserToGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateDelegationRequestResponse {}

impl crate::Value for AssociateDelegationRequestResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AssociateDelegationRequestResponse)?;
        while input.member(&schema::AssociateDelegationRequestResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AssociateDelegationRequestResponse);
        members.close();
    }
}

shape!(AssociateDelegationRequestResponse, schema::AssociateDelegationRequestResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachGroupPolicyResponse {}

impl crate::Value for AttachGroupPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AttachGroupPolicyResponse)?;
        while input.member(&schema::AttachGroupPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AttachGroupPolicyResponse);
        members.close();
    }
}

shape!(AttachGroupPolicyResponse, schema::AttachGroupPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachRolePolicyResponse {}

impl crate::Value for AttachRolePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AttachRolePolicyResponse)?;
        while input.member(&schema::AttachRolePolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AttachRolePolicyResponse);
        members.close();
    }
}

shape!(AttachRolePolicyResponse, schema::AttachRolePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachUserPolicyResponse {}

impl crate::Value for AttachUserPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AttachUserPolicyResponse)?;
        while input.member(&schema::AttachUserPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AttachUserPolicyResponse);
        members.close();
    }
}

shape!(AttachUserPolicyResponse, schema::AttachUserPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangePasswordResponse {}

impl crate::Value for ChangePasswordResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::ChangePasswordResponse)?;
        while input.member(&schema::ChangePasswordResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::ChangePasswordResponse);
        members.close();
    }
}

shape!(ChangePasswordResponse, schema::ChangePasswordResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccountAliasResponse {}

impl crate::Value for CreateAccountAliasResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::CreateAccountAliasResponse)?;
        while input.member(&schema::CreateAccountAliasResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::CreateAccountAliasResponse);
        members.close();
    }
}

shape!(CreateAccountAliasResponse, schema::CreateAccountAliasResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateMFADeviceResponse {}

impl crate::Value for DeactivateMFADeviceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeactivateMFADeviceResponse)?;
        while input.member(&schema::DeactivateMFADeviceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeactivateMFADeviceResponse);
        members.close();
    }
}

shape!(DeactivateMFADeviceResponse, schema::DeactivateMFADeviceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessKeyResponse {}

impl crate::Value for DeleteAccessKeyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteAccessKeyResponse)?;
        while input.member(&schema::DeleteAccessKeyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteAccessKeyResponse);
        members.close();
    }
}

shape!(DeleteAccessKeyResponse, schema::DeleteAccessKeyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountAliasResponse {}

impl crate::Value for DeleteAccountAliasResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteAccountAliasResponse)?;
        while input.member(&schema::DeleteAccountAliasResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteAccountAliasResponse);
        members.close();
    }
}

shape!(DeleteAccountAliasResponse, schema::DeleteAccountAliasResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountPasswordPolicyRequest {}

impl crate::Value for DeleteAccountPasswordPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteAccountPasswordPolicyRequest)?;
        while input.member(&schema::DeleteAccountPasswordPolicyRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteAccountPasswordPolicyRequest);
        members.close();
    }
}

shape!(DeleteAccountPasswordPolicyRequest, schema::DeleteAccountPasswordPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountPasswordPolicyResponse {}

impl crate::Value for DeleteAccountPasswordPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteAccountPasswordPolicyResponse)?;
        while input.member(&schema::DeleteAccountPasswordPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteAccountPasswordPolicyResponse);
        members.close();
    }
}

shape!(DeleteAccountPasswordPolicyResponse, schema::DeleteAccountPasswordPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupPolicyResponse {}

impl crate::Value for DeleteGroupPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteGroupPolicyResponse)?;
        while input.member(&schema::DeleteGroupPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteGroupPolicyResponse);
        members.close();
    }
}

shape!(DeleteGroupPolicyResponse, schema::DeleteGroupPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupResponse {}

impl crate::Value for DeleteGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteGroupResponse)?;
        while input.member(&schema::DeleteGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteGroupResponse);
        members.close();
    }
}

shape!(DeleteGroupResponse, schema::DeleteGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInstanceProfileResponse {}

impl crate::Value for DeleteInstanceProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteInstanceProfileResponse)?;
        while input.member(&schema::DeleteInstanceProfileResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteInstanceProfileResponse);
        members.close();
    }
}

shape!(DeleteInstanceProfileResponse, schema::DeleteInstanceProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLoginProfileResponse {}

impl crate::Value for DeleteLoginProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteLoginProfileResponse)?;
        while input.member(&schema::DeleteLoginProfileResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteLoginProfileResponse);
        members.close();
    }
}

shape!(DeleteLoginProfileResponse, schema::DeleteLoginProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOpenIDConnectProviderResponse {}

impl crate::Value for DeleteOpenIDConnectProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteOpenIDConnectProviderResponse)?;
        while input.member(&schema::DeleteOpenIDConnectProviderResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteOpenIDConnectProviderResponse);
        members.close();
    }
}

shape!(DeleteOpenIDConnectProviderResponse, schema::DeleteOpenIDConnectProviderResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyResponse {}

impl crate::Value for DeletePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeletePolicyResponse)?;
        while input.member(&schema::DeletePolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeletePolicyResponse);
        members.close();
    }
}

shape!(DeletePolicyResponse, schema::DeletePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyVersionResponse {}

impl crate::Value for DeletePolicyVersionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeletePolicyVersionResponse)?;
        while input.member(&schema::DeletePolicyVersionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeletePolicyVersionResponse);
        members.close();
    }
}

shape!(DeletePolicyVersionResponse, schema::DeletePolicyVersionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRolePermissionsBoundaryResponse {}

impl crate::Value for DeleteRolePermissionsBoundaryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteRolePermissionsBoundaryResponse)?;
        while input.member(&schema::DeleteRolePermissionsBoundaryResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteRolePermissionsBoundaryResponse);
        members.close();
    }
}

shape!(DeleteRolePermissionsBoundaryResponse, schema::DeleteRolePermissionsBoundaryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRolePolicyResponse {}

impl crate::Value for DeleteRolePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteRolePolicyResponse)?;
        while input.member(&schema::DeleteRolePolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteRolePolicyResponse);
        members.close();
    }
}

shape!(DeleteRolePolicyResponse, schema::DeleteRolePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRoleResponse {}

impl crate::Value for DeleteRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteRoleResponse)?;
        while input.member(&schema::DeleteRoleResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteRoleResponse);
        members.close();
    }
}

shape!(DeleteRoleResponse, schema::DeleteRoleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSAMLProviderResponse {}

impl crate::Value for DeleteSAMLProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteSAMLProviderResponse)?;
        while input.member(&schema::DeleteSAMLProviderResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteSAMLProviderResponse);
        members.close();
    }
}

shape!(DeleteSAMLProviderResponse, schema::DeleteSAMLProviderResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSSHPublicKeyResponse {}

impl crate::Value for DeleteSSHPublicKeyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteSSHPublicKeyResponse)?;
        while input.member(&schema::DeleteSSHPublicKeyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteSSHPublicKeyResponse);
        members.close();
    }
}

shape!(DeleteSSHPublicKeyResponse, schema::DeleteSSHPublicKeyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServerCertificateResponse {}

impl crate::Value for DeleteServerCertificateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteServerCertificateResponse)?;
        while input.member(&schema::DeleteServerCertificateResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteServerCertificateResponse);
        members.close();
    }
}

shape!(DeleteServerCertificateResponse, schema::DeleteServerCertificateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceSpecificCredentialResponse {}

impl crate::Value for DeleteServiceSpecificCredentialResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteServiceSpecificCredentialResponse)?;
        while input.member(&schema::DeleteServiceSpecificCredentialResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteServiceSpecificCredentialResponse);
        members.close();
    }
}

shape!(DeleteServiceSpecificCredentialResponse, schema::DeleteServiceSpecificCredentialResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSigningCertificateResponse {}

impl crate::Value for DeleteSigningCertificateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteSigningCertificateResponse)?;
        while input.member(&schema::DeleteSigningCertificateResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteSigningCertificateResponse);
        members.close();
    }
}

shape!(DeleteSigningCertificateResponse, schema::DeleteSigningCertificateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserPermissionsBoundaryResponse {}

impl crate::Value for DeleteUserPermissionsBoundaryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteUserPermissionsBoundaryResponse)?;
        while input.member(&schema::DeleteUserPermissionsBoundaryResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteUserPermissionsBoundaryResponse);
        members.close();
    }
}

shape!(DeleteUserPermissionsBoundaryResponse, schema::DeleteUserPermissionsBoundaryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserPolicyResponse {}

impl crate::Value for DeleteUserPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteUserPolicyResponse)?;
        while input.member(&schema::DeleteUserPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteUserPolicyResponse);
        members.close();
    }
}

shape!(DeleteUserPolicyResponse, schema::DeleteUserPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserResponse {}

impl crate::Value for DeleteUserResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteUserResponse)?;
        while input.member(&schema::DeleteUserResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteUserResponse);
        members.close();
    }
}

shape!(DeleteUserResponse, schema::DeleteUserResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteVirtualMFADeviceResponse {}

impl crate::Value for DeleteVirtualMFADeviceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteVirtualMFADeviceResponse)?;
        while input.member(&schema::DeleteVirtualMFADeviceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteVirtualMFADeviceResponse);
        members.close();
    }
}

shape!(DeleteVirtualMFADeviceResponse, schema::DeleteVirtualMFADeviceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachGroupPolicyResponse {}

impl crate::Value for DetachGroupPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DetachGroupPolicyResponse)?;
        while input.member(&schema::DetachGroupPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DetachGroupPolicyResponse);
        members.close();
    }
}

shape!(DetachGroupPolicyResponse, schema::DetachGroupPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachRolePolicyResponse {}

impl crate::Value for DetachRolePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DetachRolePolicyResponse)?;
        while input.member(&schema::DetachRolePolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DetachRolePolicyResponse);
        members.close();
    }
}

shape!(DetachRolePolicyResponse, schema::DetachRolePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachUserPolicyResponse {}

impl crate::Value for DetachUserPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DetachUserPolicyResponse)?;
        while input.member(&schema::DetachUserPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DetachUserPolicyResponse);
        members.close();
    }
}

shape!(DetachUserPolicyResponse, schema::DetachUserPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOutboundWebIdentityFederationRequest {}

impl crate::Value for DisableOutboundWebIdentityFederationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DisableOutboundWebIdentityFederationRequest)?;
        while input.member(&schema::DisableOutboundWebIdentityFederationRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members =
            crate::Members::open(to, &schema::DisableOutboundWebIdentityFederationRequest);
        members.close();
    }
}

shape!(
    DisableOutboundWebIdentityFederationRequest,
    schema::DisableOutboundWebIdentityFederationRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOutboundWebIdentityFederationResponse {}

impl crate::Value for DisableOutboundWebIdentityFederationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DisableOutboundWebIdentityFederationResponse)?;
        while input.member(&schema::DisableOutboundWebIdentityFederationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members =
            crate::Members::open(to, &schema::DisableOutboundWebIdentityFederationResponse);
        members.close();
    }
}

shape!(
    DisableOutboundWebIdentityFederationResponse,
    schema::DisableOutboundWebIdentityFederationResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableMFADeviceResponse {}

impl crate::Value for EnableMFADeviceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::EnableMFADeviceResponse)?;
        while input.member(&schema::EnableMFADeviceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::EnableMFADeviceResponse);
        members.close();
    }
}

shape!(EnableMFADeviceResponse, schema::EnableMFADeviceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOutboundWebIdentityFederationRequest {}

impl crate::Value for EnableOutboundWebIdentityFederationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::EnableOutboundWebIdentityFederationRequest)?;
        while input.member(&schema::EnableOutboundWebIdentityFederationRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::EnableOutboundWebIdentityFederationRequest);
        members.close();
    }
}

shape!(
    EnableOutboundWebIdentityFederationRequest,
    schema::EnableOutboundWebIdentityFederationRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateCredentialReportRequest {}

impl crate::Value for GenerateCredentialReportRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GenerateCredentialReportRequest)?;
        while input.member(&schema::GenerateCredentialReportRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GenerateCredentialReportRequest);
        members.close();
    }
}

shape!(GenerateCredentialReportRequest, schema::GenerateCredentialReportRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPasswordPolicyRequest {}

impl crate::Value for GetAccountPasswordPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetAccountPasswordPolicyRequest)?;
        while input.member(&schema::GetAccountPasswordPolicyRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetAccountPasswordPolicyRequest);
        members.close();
    }
}

shape!(GetAccountPasswordPolicyRequest, schema::GetAccountPasswordPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountSummaryRequest {}

impl crate::Value for GetAccountSummaryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetAccountSummaryRequest)?;
        while input.member(&schema::GetAccountSummaryRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetAccountSummaryRequest);
        members.close();
    }
}

shape!(GetAccountSummaryRequest, schema::GetAccountSummaryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCredentialReportRequest {}

impl crate::Value for GetCredentialReportRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetCredentialReportRequest)?;
        while input.member(&schema::GetCredentialReportRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetCredentialReportRequest);
        members.close();
    }
}

shape!(GetCredentialReportRequest, schema::GetCredentialReportRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOutboundWebIdentityFederationInfoRequest {}

impl crate::Value for GetOutboundWebIdentityFederationInfoRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetOutboundWebIdentityFederationInfoRequest)?;
        while input.member(&schema::GetOutboundWebIdentityFederationInfoRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members =
            crate::Members::open(to, &schema::GetOutboundWebIdentityFederationInfoRequest);
        members.close();
    }
}

shape!(
    GetOutboundWebIdentityFederationInfoRequest,
    schema::GetOutboundWebIdentityFederationInfoRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutGroupPolicyResponse {}

impl crate::Value for PutGroupPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutGroupPolicyResponse)?;
        while input.member(&schema::PutGroupPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutGroupPolicyResponse);
        members.close();
    }
}

shape!(PutGroupPolicyResponse, schema::PutGroupPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRolePermissionsBoundaryResponse {}

impl crate::Value for PutRolePermissionsBoundaryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutRolePermissionsBoundaryResponse)?;
        while input.member(&schema::PutRolePermissionsBoundaryResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutRolePermissionsBoundaryResponse);
        members.close();
    }
}

shape!(PutRolePermissionsBoundaryResponse, schema::PutRolePermissionsBoundaryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRolePolicyResponse {}

impl crate::Value for PutRolePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutRolePolicyResponse)?;
        while input.member(&schema::PutRolePolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutRolePolicyResponse);
        members.close();
    }
}

shape!(PutRolePolicyResponse, schema::PutRolePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutUserPermissionsBoundaryResponse {}

impl crate::Value for PutUserPermissionsBoundaryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutUserPermissionsBoundaryResponse)?;
        while input.member(&schema::PutUserPermissionsBoundaryResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutUserPermissionsBoundaryResponse);
        members.close();
    }
}

shape!(PutUserPermissionsBoundaryResponse, schema::PutUserPermissionsBoundaryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutUserPolicyResponse {}

impl crate::Value for PutUserPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutUserPolicyResponse)?;
        while input.member(&schema::PutUserPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutUserPolicyResponse);
        members.close();
    }
}

shape!(PutUserPolicyResponse, schema::PutUserPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RejectDelegationRequestResponse {}

impl crate::Value for RejectDelegationRequestResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RejectDelegationRequestResponse)?;
        while input.member(&schema::RejectDelegationRequestResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::RejectDelegationRequestResponse);
        members.close();
    }
}

shape!(RejectDelegationRequestResponse, schema::RejectDelegationRequestResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveClientIDFromOpenIDConnectProviderResponse {}

impl crate::Value for RemoveClientIDFromOpenIDConnectProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RemoveClientIDFromOpenIDConnectProviderResponse)?;
        while input.member(&schema::RemoveClientIDFromOpenIDConnectProviderResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members =
            crate::Members::open(to, &schema::RemoveClientIDFromOpenIDConnectProviderResponse);
        members.close();
    }
}

shape!(
    RemoveClientIDFromOpenIDConnectProviderResponse,
    schema::RemoveClientIDFromOpenIDConnectProviderResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveRoleFromInstanceProfileResponse {}

impl crate::Value for RemoveRoleFromInstanceProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RemoveRoleFromInstanceProfileResponse)?;
        while input.member(&schema::RemoveRoleFromInstanceProfileResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::RemoveRoleFromInstanceProfileResponse);
        members.close();
    }
}

shape!(RemoveRoleFromInstanceProfileResponse, schema::RemoveRoleFromInstanceProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveUserFromGroupResponse {}

impl crate::Value for RemoveUserFromGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RemoveUserFromGroupResponse)?;
        while input.member(&schema::RemoveUserFromGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::RemoveUserFromGroupResponse);
        members.close();
    }
}

shape!(RemoveUserFromGroupResponse, schema::RemoveUserFromGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResyncMFADeviceResponse {}

impl crate::Value for ResyncMFADeviceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::ResyncMFADeviceResponse)?;
        while input.member(&schema::ResyncMFADeviceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::ResyncMFADeviceResponse);
        members.close();
    }
}

shape!(ResyncMFADeviceResponse, schema::ResyncMFADeviceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDelegationTokenResponse {}

impl crate::Value for SendDelegationTokenResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::SendDelegationTokenResponse)?;
        while input.member(&schema::SendDelegationTokenResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::SendDelegationTokenResponse);
        members.close();
    }
}

shape!(SendDelegationTokenResponse, schema::SendDelegationTokenResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetDefaultPolicyVersionResponse {}

impl crate::Value for SetDefaultPolicyVersionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::SetDefaultPolicyVersionResponse)?;
        while input.member(&schema::SetDefaultPolicyVersionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::SetDefaultPolicyVersionResponse);
        members.close();
    }
}

shape!(SetDefaultPolicyVersionResponse, schema::SetDefaultPolicyVersionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSecurityTokenServicePreferencesResponse {}

impl crate::Value for SetSecurityTokenServicePreferencesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::SetSecurityTokenServicePreferencesResponse)?;
        while input.member(&schema::SetSecurityTokenServicePreferencesResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::SetSecurityTokenServicePreferencesResponse);
        members.close();
    }
}

shape!(
    SetSecurityTokenServicePreferencesResponse,
    schema::SetSecurityTokenServicePreferencesResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagInstanceProfileResponse {}

impl crate::Value for TagInstanceProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagInstanceProfileResponse)?;
        while input.member(&schema::TagInstanceProfileResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagInstanceProfileResponse);
        members.close();
    }
}

shape!(TagInstanceProfileResponse, schema::TagInstanceProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagMFADeviceResponse {}

impl crate::Value for TagMFADeviceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagMFADeviceResponse)?;
        while input.member(&schema::TagMFADeviceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagMFADeviceResponse);
        members.close();
    }
}

shape!(TagMFADeviceResponse, schema::TagMFADeviceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagOpenIDConnectProviderResponse {}

impl crate::Value for TagOpenIDConnectProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagOpenIDConnectProviderResponse)?;
        while input.member(&schema::TagOpenIDConnectProviderResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagOpenIDConnectProviderResponse);
        members.close();
    }
}

shape!(TagOpenIDConnectProviderResponse, schema::TagOpenIDConnectProviderResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagPolicyResponse {}

impl crate::Value for TagPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagPolicyResponse)?;
        while input.member(&schema::TagPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagPolicyResponse);
        members.close();
    }
}

shape!(TagPolicyResponse, schema::TagPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagRoleResponse {}

impl crate::Value for TagRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagRoleResponse)?;
        while input.member(&schema::TagRoleResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagRoleResponse);
        members.close();
    }
}

shape!(TagRoleResponse, schema::TagRoleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagSAMLProviderResponse {}

impl crate::Value for TagSAMLProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagSAMLProviderResponse)?;
        while input.member(&schema::TagSAMLProviderResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagSAMLProviderResponse);
        members.close();
    }
}

shape!(TagSAMLProviderResponse, schema::TagSAMLProviderResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagServerCertificateResponse {}

impl crate::Value for TagServerCertificateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagServerCertificateResponse)?;
        while input.member(&schema::TagServerCertificateResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagServerCertificateResponse);
        members.close();
    }
}

shape!(TagServerCertificateResponse, schema::TagServerCertificateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagUserResponse {}

impl crate::Value for TagUserResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagUserResponse)?;
        while input.member(&schema::TagUserResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagUserResponse);
        members.close();
    }
}

shape!(TagUserResponse, schema::TagUserResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagInstanceProfileResponse {}

impl crate::Value for UntagInstanceProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagInstanceProfileResponse)?;
        while input.member(&schema::UntagInstanceProfileResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagInstanceProfileResponse);
        members.close();
    }
}

shape!(UntagInstanceProfileResponse, schema::UntagInstanceProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagMFADeviceResponse {}

impl crate::Value for UntagMFADeviceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagMFADeviceResponse)?;
        while input.member(&schema::UntagMFADeviceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagMFADeviceResponse);
        members.close();
    }
}

shape!(UntagMFADeviceResponse, schema::UntagMFADeviceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagOpenIDConnectProviderResponse {}

impl crate::Value for UntagOpenIDConnectProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagOpenIDConnectProviderResponse)?;
        while input.member(&schema::UntagOpenIDConnectProviderResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagOpenIDConnectProviderResponse);
        members.close();
    }
}

shape!(UntagOpenIDConnectProviderResponse, schema::UntagOpenIDConnectProviderResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagPolicyResponse {}

impl crate::Value for UntagPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagPolicyResponse)?;
        while input.member(&schema::UntagPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagPolicyResponse);
        members.close();
    }
}

shape!(UntagPolicyResponse, schema::UntagPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagRoleResponse {}

impl crate::Value for UntagRoleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagRoleResponse)?;
        while input.member(&schema::UntagRoleResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagRoleResponse);
        members.close();
    }
}

shape!(UntagRoleResponse, schema::UntagRoleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagSAMLProviderResponse {}

impl crate::Value for UntagSAMLProviderResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagSAMLProviderResponse)?;
        while input.member(&schema::UntagSAMLProviderResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagSAMLProviderResponse);
        members.close();
    }
}

shape!(UntagSAMLProviderResponse, schema::UntagSAMLProviderResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagServerCertificateResponse {}

impl crate::Value for UntagServerCertificateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagServerCertificateResponse)?;
        while input.member(&schema::UntagServerCertificateResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagServerCertificateResponse);
        members.close();
    }
}

shape!(UntagServerCertificateResponse, schema::UntagServerCertificateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagUserResponse {}

impl crate::Value for UntagUserResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagUserResponse)?;
        while input.member(&schema::UntagUserResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagUserResponse);
        members.close();
    }
}

shape!(UntagUserResponse, schema::UntagUserResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccessKeyResponse {}

impl crate::Value for UpdateAccessKeyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateAccessKeyResponse)?;
        while input.member(&schema::UpdateAccessKeyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateAccessKeyResponse);
        members.close();
    }
}

shape!(UpdateAccessKeyResponse, schema::UpdateAccessKeyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccountPasswordPolicyResponse {}

impl crate::Value for UpdateAccountPasswordPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateAccountPasswordPolicyResponse)?;
        while input.member(&schema::UpdateAccountPasswordPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateAccountPasswordPolicyResponse);
        members.close();
    }
}

shape!(UpdateAccountPasswordPolicyResponse, schema::UpdateAccountPasswordPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAssumeRolePolicyResponse {}

impl crate::Value for UpdateAssumeRolePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateAssumeRolePolicyResponse)?;
        while input.member(&schema::UpdateAssumeRolePolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateAssumeRolePolicyResponse);
        members.close();
    }
}

shape!(UpdateAssumeRolePolicyResponse, schema::UpdateAssumeRolePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDelegationRequestResponse {}

impl crate::Value for UpdateDelegationRequestResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateDelegationRequestResponse)?;
        while input.member(&schema::UpdateDelegationRequestResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateDelegationRequestResponse);
        members.close();
    }
}

shape!(UpdateDelegationRequestResponse, schema::UpdateDelegationRequestResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGroupResponse {}

impl crate::Value for UpdateGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateGroupResponse)?;
        while input.member(&schema::UpdateGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateGroupResponse);
        members.close();
    }
}

shape!(UpdateGroupResponse, schema::UpdateGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLoginProfileResponse {}

impl crate::Value for UpdateLoginProfileResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateLoginProfileResponse)?;
        while input.member(&schema::UpdateLoginProfileResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateLoginProfileResponse);
        members.close();
    }
}

shape!(UpdateLoginProfileResponse, schema::UpdateLoginProfileResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintResponse {}

impl crate::Value for UpdateOpenIDConnectProviderThumbprintResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateOpenIDConnectProviderThumbprintResponse)?;
        while input.member(&schema::UpdateOpenIDConnectProviderThumbprintResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members =
            crate::Members::open(to, &schema::UpdateOpenIDConnectProviderThumbprintResponse);
        members.close();
    }
}

shape!(
    UpdateOpenIDConnectProviderThumbprintResponse,
    schema::UpdateOpenIDConnectProviderThumbprintResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSSHPublicKeyResponse {}

impl crate::Value for UpdateSSHPublicKeyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateSSHPublicKeyResponse)?;
        while input.member(&schema::UpdateSSHPublicKeyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateSSHPublicKeyResponse);
        members.close();
    }
}

shape!(UpdateSSHPublicKeyResponse, schema::UpdateSSHPublicKeyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServerCertificateResponse {}

impl crate::Value for UpdateServerCertificateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateServerCertificateResponse)?;
        while input.member(&schema::UpdateServerCertificateResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateServerCertificateResponse);
        members.close();
    }
}

shape!(UpdateServerCertificateResponse, schema::UpdateServerCertificateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceSpecificCredentialResponse {}

impl crate::Value for UpdateServiceSpecificCredentialResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateServiceSpecificCredentialResponse)?;
        while input.member(&schema::UpdateServiceSpecificCredentialResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateServiceSpecificCredentialResponse);
        members.close();
    }
}

shape!(UpdateServiceSpecificCredentialResponse, schema::UpdateServiceSpecificCredentialResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSigningCertificateResponse {}

impl crate::Value for UpdateSigningCertificateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateSigningCertificateResponse)?;
        while input.member(&schema::UpdateSigningCertificateResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateSigningCertificateResponse);
        members.close();
    }
}

shape!(UpdateSigningCertificateResponse, schema::UpdateSigningCertificateResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserResponse {}

impl crate::Value for UpdateUserResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateUserResponse)?;
        while input.member(&schema::UpdateUserResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateUserResponse);
        members.close();
    }
}

shape!(UpdateUserResponse, schema::UpdateUserResponse);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AcceptDelegationRequestRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AcceptDelegationRequestRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "DelegationRequestId",
                crate::schema::Kind::Text(&DelegationRequestIdType),
            )],
        };
    pub static AccessAdvisorUsageGranularityType: crate::schema::Text = crate::schema::Text::one_of(
        "AccessAdvisorUsageGranularityType",
        super::AccessAdvisorUsageGranularityType::TEXTS,
    );
    pub static AccessDetail: crate::schema::Structure = crate::schema::Structure {
        name: "AccessDetail",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ServiceName",
                crate::schema::Kind::Text(&ServiceNameType),
            ),
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespaceType),
            ),
            crate::schema::Member::optional("Region", crate::schema::Kind::Text(&StringType)),
            crate::schema::Member::optional(
                "EntityPath",
                crate::schema::Kind::Text(&OrganizationsEntityPathType),
            ),
            crate::schema::Member::optional(
                "LastAuthenticatedTime",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional(
                "TotalAuthenticatedEntities",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static AccessDetails: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AccessDetail),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AccessKey: crate::schema::Structure = crate::schema::Structure {
        name: "AccessKey",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "AccessKeyId",
                crate::schema::Kind::Text(&AccessKeyIdType),
            ),
            crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
            crate::schema::Member::required(
                "SecretAccessKey",
                crate::schema::Kind::Text(&AccessKeySecretType),
            )
            .sensitive(),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static AccessKeyLastUsed: crate::schema::Structure = crate::schema::Structure {
        name: "AccessKeyLastUsed",
        union: false,
        members: &[
            crate::schema::Member::optional("LastUsedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::required("ServiceName", crate::schema::Kind::Text(&StringType)),
            crate::schema::Member::required("Region", crate::schema::Kind::Text(&StringType)),
        ],
    };
    pub static AccessKeyMetadata: crate::schema::Structure = crate::schema::Structure {
        name: "AccessKeyMetadata",
        union: false,
        members: &[
            crate::schema::Member::optional("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::optional(
                "AccessKeyId",
                crate::schema::Kind::Text(&AccessKeyIdType),
            ),
            crate::schema::Member::optional("Status", crate::schema::Kind::Text(&StatusType)),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static AcquireRoleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AcquireRoleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("TemplateArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional(
                "TemplateMinorVersion",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ReplacementValues",
                crate::schema::Kind::Map(&MapStringReplacementValueEntry),
            ),
        ],
    };
    pub static AcquireRoleResponse: crate::schema::Structure = crate::schema::Structure {
        name: "AcquireRoleResponse",
        union: false,
        members: &[crate::schema::Member::required("Role", crate::schema::Kind::Structure(&Role))],
    };
    pub static ActionNameListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ActionNameType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ActionNameType: crate::schema::Text = crate::schema::Text::new(
        "ActionNameType",
        crate::schema::Length::new(Some(3), Some(128)),
        None,
    );
    pub static AddClientIDToOpenIDConnectProviderRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AddClientIDToOpenIDConnectProviderRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "OpenIDConnectProviderArn",
                    crate::schema::Kind::Text(&ArnType),
                ),
                crate::schema::Member::required(
                    "ClientID",
                    crate::schema::Kind::Text(&ClientIDType),
                ),
            ],
        };
    pub static AddRoleToInstanceProfileRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AddRoleToInstanceProfileRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "InstanceProfileName",
                    crate::schema::Kind::Text(&InstanceProfileNameType),
                ),
                crate::schema::Member::required(
                    "RoleName",
                    crate::schema::Kind::Text(&RoleNameType),
                ),
            ],
        };
    pub static AddUserToGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AddUserToGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
        ],
    };
    pub static ArnListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ArnType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AssociateDelegationRequestRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AssociateDelegationRequestRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "DelegationRequestId",
                crate::schema::Kind::Text(&DelegationRequestIdType),
            )],
        };
    pub static AttachGroupPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AttachGroupPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static AttachRolePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AttachRolePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static AttachUserPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AttachUserPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static AttachedPermissionsBoundary: crate::schema::Structure = crate::schema::Structure {
        name: "AttachedPermissionsBoundary",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PermissionsBoundaryType",
                crate::schema::Kind::Text(&PermissionsBoundaryAttachmentType),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundaryArn",
                crate::schema::Kind::Text(&ArnType),
            ),
        ],
    };
    pub static AttachedPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "AttachedPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::optional("PolicyArn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static AttachmentName: crate::schema::Text = crate::schema::Text::new(
        "AttachmentName",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\w+=,.@-]+"),
    );
    pub static AttachmentType: crate::schema::Text =
        crate::schema::Text::one_of("AttachmentType", super::AttachmentType::TEXTS);
    pub static CertificationKeyType: crate::schema::Text = crate::schema::Text::new(
        "CertificationKeyType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\u0020-\\u00FF]+"),
    );
    pub static CertificationMapType: crate::schema::Map = crate::schema::Map {
        key: &CertificationKeyType,
        value: crate::schema::Kind::Text(&CertificationValueType),
        length: crate::schema::Length::ANY,
    };
    pub static CertificationValueType: crate::schema::Text = crate::schema::Text::new(
        "CertificationValueType",
        crate::schema::Length::new(Some(1), Some(32)),
        Some("[\\u0020-\\u00FF]+"),
    );
    pub static ChangePasswordRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ChangePasswordRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "OldPassword",
                crate::schema::Kind::Text(&PasswordType),
            )
            .sensitive(),
            crate::schema::Member::required(
                "NewPassword",
                crate::schema::Kind::Text(&PasswordType),
            )
            .sensitive(),
        ],
    };
    pub static ContextEntry: crate::schema::Structure = crate::schema::Structure {
        name: "ContextEntry",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ContextKeyName",
                crate::schema::Kind::Text(&ContextKeyNameType),
            ),
            crate::schema::Member::optional(
                "ContextKeyValues",
                crate::schema::Kind::List(&ContextKeyValueListType),
            ),
            crate::schema::Member::optional(
                "ContextKeyType",
                crate::schema::Kind::Text(&ContextKeyTypeEnum),
            ),
        ],
    };
    pub static ContextEntryListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ContextEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ContextKeyNameType: crate::schema::Text = crate::schema::Text::new(
        "ContextKeyNameType",
        crate::schema::Length::new(Some(5), Some(256)),
        None,
    );
    pub static ContextKeyNamesResultListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ContextKeyNameType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ContextKeyTypeEnum: crate::schema::Text =
        crate::schema::Text::one_of("ContextKeyTypeEnum", super::ContextKeyTypeEnum::TEXTS);
    pub static ContextKeyValueListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ContextKeyValueType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ContextKeyValueType: crate::schema::Text =
        crate::schema::Text::new("ContextKeyValueType", crate::schema::Length::ANY, None);
    pub static CreateAccessKeyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateAccessKeyRequest",
        union: false,
        members: &[crate::schema::Member::optional(
            "UserName",
            crate::schema::Kind::Text(&ExistingUserNameType),
        )],
    };
    pub static CreateAccessKeyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateAccessKeyResponse",
        union: false,
        members: &[crate::schema::Member::required(
            "AccessKey",
            crate::schema::Kind::Structure(&AccessKey),
        )],
    };
    pub static CreateAccountAliasRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateAccountAliasRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "AccountAlias",
            crate::schema::Kind::Text(&AccountAliasType),
        )],
    };
    pub static CreateDelegationRequestRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateDelegationRequestRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "OwnerAccountId",
                    crate::schema::Kind::Text(&AccountIdType),
                ),
                crate::schema::Member::required(
                    "Description",
                    crate::schema::Kind::Text(&DelegationRequestDescriptionType),
                ),
                crate::schema::Member::required(
                    "Permissions",
                    crate::schema::Kind::Structure(&DelegationPermission),
                ),
                crate::schema::Member::optional(
                    "RequestMessage",
                    crate::schema::Kind::Text(&RequestMessageType),
                ),
                crate::schema::Member::required(
                    "RequestorWorkflowId",
                    crate::schema::Kind::Text(&RequestorWorkflowIdType),
                ),
                crate::schema::Member::optional(
                    "RedirectUrl",
                    crate::schema::Kind::Text(&RedirectUrlType),
                ),
                crate::schema::Member::required(
                    "NotificationChannel",
                    crate::schema::Kind::Text(&NotificationChannelType),
                ),
                crate::schema::Member::required(
                    "SessionDuration",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(300), Some(43200))),
                ),
                crate::schema::Member::optional("OnlySendByOwner", crate::schema::Kind::Boolean),
            ],
        };
    pub static CreateDelegationRequestResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateDelegationRequestResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ConsoleDeepLink",
                    crate::schema::Kind::Text(&ConsoleDeepLinkType),
                ),
                crate::schema::Member::optional(
                    "DelegationRequestId",
                    crate::schema::Kind::Text(&DelegationRequestIdType),
                ),
            ],
        };
    pub static CreateGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
        ],
    };
    pub static CreateGroupResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateGroupResponse",
        union: false,
        members: &[crate::schema::Member::required(
            "Group",
            crate::schema::Kind::Structure(&Group),
        )],
    };
    pub static CreateInstanceProfileRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateInstanceProfileRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "InstanceProfileName",
                crate::schema::Kind::Text(&InstanceProfileNameType),
            ),
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static CreateInstanceProfileResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateInstanceProfileResponse",
        union: false,
        members: &[crate::schema::Member::required(
            "InstanceProfile",
            crate::schema::Kind::Structure(&InstanceProfile),
        )],
    };
    pub static CreateLoginProfileRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateLoginProfileRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::optional("Password", crate::schema::Kind::Text(&PasswordType))
                .sensitive(),
            crate::schema::Member::optional("PasswordResetRequired", crate::schema::Kind::Boolean),
        ],
    };
    pub static CreateLoginProfileResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateLoginProfileResponse",
        union: false,
        members: &[crate::schema::Member::required(
            "LoginProfile",
            crate::schema::Kind::Structure(&LoginProfile),
        )],
    };
    pub static CreateOpenIDConnectProviderRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateOpenIDConnectProviderRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Url",
                    crate::schema::Kind::Text(&OpenIDConnectProviderUrlType),
                ),
                crate::schema::Member::optional(
                    "ClientIDList",
                    crate::schema::Kind::List(&ClientIDListType),
                ),
                crate::schema::Member::optional(
                    "ThumbprintList",
                    crate::schema::Kind::List(&ThumbprintListType),
                ),
                crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            ],
        };
    pub static CreateOpenIDConnectProviderResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateOpenIDConnectProviderResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "OpenIDConnectProviderArn",
                    crate::schema::Kind::Text(&ArnType),
                ),
                crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            ],
        };
    pub static CreatePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreatePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PolicyPathType)),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&PolicyDescriptionType),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static CreatePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreatePolicyResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "Policy",
            crate::schema::Kind::Structure(&Policy),
        )],
    };
    pub static CreatePolicyVersionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreatePolicyVersionRequest",
        union: false,
        members: &[
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
            crate::schema::Member::optional("SetAsDefault", crate::schema::Kind::Boolean),
        ],
    };
    pub static CreatePolicyVersionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreatePolicyVersionResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "PolicyVersion",
            crate::schema::Kind::Structure(&PolicyVersion),
        )],
    };
    pub static CreateRoleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateRoleRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required(
                "AssumeRolePolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&RoleDescriptionType),
            ),
            crate::schema::Member::optional(
                "MaxSessionDuration",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(3600), Some(43200))),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundary",
                crate::schema::Kind::Text(&ArnType),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static CreateRoleResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateRoleResponse",
        union: false,
        members: &[crate::schema::Member::required("Role", crate::schema::Kind::Structure(&Role))],
    };
    pub static CreateSAMLProviderRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateSAMLProviderRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "SAMLMetadataDocument",
                crate::schema::Kind::Text(&SAMLMetadataDocumentType),
            ),
            crate::schema::Member::required(
                "Name",
                crate::schema::Kind::Text(&SAMLProviderNameType),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional(
                "AssertionEncryptionMode",
                crate::schema::Kind::Text(&AssertionEncryptionModeType),
            ),
            crate::schema::Member::optional(
                "AddPrivateKey",
                crate::schema::Kind::Text(&PrivateKeyType),
            )
            .sensitive(),
        ],
    };
    pub static CreateSAMLProviderResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateSAMLProviderResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("SAMLProviderArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static CreateServiceLinkedRoleRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateServiceLinkedRoleRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AWSServiceName",
                    crate::schema::Kind::Text(&GroupNameType),
                ),
                crate::schema::Member::optional(
                    "Description",
                    crate::schema::Kind::Text(&RoleDescriptionType),
                ),
                crate::schema::Member::optional(
                    "CustomSuffix",
                    crate::schema::Kind::Text(&CustomSuffixType),
                ),
            ],
        };
    pub static CreateServiceLinkedRoleResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateServiceLinkedRoleResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "Role",
                crate::schema::Kind::Structure(&Role),
            )],
        };
    pub static CreateServiceSpecificCredentialRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateServiceSpecificCredentialRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "UserName",
                    crate::schema::Kind::Text(&UserNameType),
                ),
                crate::schema::Member::required(
                    "ServiceName",
                    crate::schema::Kind::Text(&ServiceName),
                ),
                crate::schema::Member::optional(
                    "CredentialAgeDays",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(36600))),
                ),
            ],
        };
    pub static CreateServiceSpecificCredentialResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateServiceSpecificCredentialResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "ServiceSpecificCredential",
                crate::schema::Kind::Structure(&ServiceSpecificCredential),
            )],
        };
    pub static CreateUserRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateUserRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::optional(
                "PermissionsBoundary",
                crate::schema::Kind::Text(&ArnType),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static CreateUserResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateUserResponse",
        union: false,
        members: &[crate::schema::Member::optional("User", crate::schema::Kind::Structure(&User))],
    };
    pub static CreateVirtualMFADeviceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateVirtualMFADeviceRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::required(
                "VirtualMFADeviceName",
                crate::schema::Kind::Text(&VirtualMFADeviceName),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static CreateVirtualMFADeviceResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateVirtualMFADeviceResponse",
            union: false,
            members: &[crate::schema::Member::required(
                "VirtualMFADevice",
                crate::schema::Kind::Structure(&VirtualMFADevice),
            )],
        };
    pub static DeactivateMFADeviceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeactivateMFADeviceRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
        ],
    };
    pub static DelegationPermission: crate::schema::Structure = crate::schema::Structure {
        name: "DelegationPermission",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PolicyTemplateArn",
                crate::schema::Kind::Text(&ArnType),
            ),
            crate::schema::Member::optional(
                "Parameters",
                crate::schema::Kind::List(&PolicyParameterListType),
            ),
        ],
    };
    pub static DelegationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DelegationRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DelegationRequestId",
                crate::schema::Kind::Text(&DelegationRequestIdType),
            ),
            crate::schema::Member::optional(
                "OwnerAccountId",
                crate::schema::Kind::Text(&AccountIdType),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&DelegationRequestDescriptionType),
            ),
            crate::schema::Member::optional(
                "RequestMessage",
                crate::schema::Kind::Text(&RequestMessageType),
            ),
            crate::schema::Member::optional(
                "Permissions",
                crate::schema::Kind::Structure(&DelegationPermission),
            ),
            crate::schema::Member::optional(
                "PermissionPolicy",
                crate::schema::Kind::Text(&PermissionType),
            ),
            crate::schema::Member::optional(
                "RolePermissionRestrictionArns",
                crate::schema::Kind::List(&RolePermissionRestrictionArnListType),
            ),
            crate::schema::Member::optional("OwnerId", crate::schema::Kind::Text(&OwnerIdType)),
            crate::schema::Member::optional("ApproverId", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&StateType)),
            crate::schema::Member::optional("ExpirationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "RequestorId",
                crate::schema::Kind::Text(&AccountIdType),
            ),
            crate::schema::Member::optional(
                "RequestorName",
                crate::schema::Kind::Text(&RequestorNameType),
            ),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "SessionDuration",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(300), Some(43200))),
            ),
            crate::schema::Member::optional(
                "RedirectUrl",
                crate::schema::Kind::Text(&RedirectUrlType),
            ),
            crate::schema::Member::optional("Notes", crate::schema::Kind::Text(&NotesType)),
            crate::schema::Member::optional(
                "RejectionReason",
                crate::schema::Kind::Text(&NotesType),
            ),
            crate::schema::Member::optional("OnlySendByOwner", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("UpdatedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DeleteAccessKeyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAccessKeyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required(
                "AccessKeyId",
                crate::schema::Kind::Text(&AccessKeyIdType),
            ),
        ],
    };
    pub static DeleteAccountAliasRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAccountAliasRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "AccountAlias",
            crate::schema::Kind::Text(&AccountAliasType),
        )],
    };
    pub static DeleteGroupPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteGroupPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
        ],
    };
    pub static DeleteGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteGroupRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "GroupName",
            crate::schema::Kind::Text(&GroupNameType),
        )],
    };
    pub static DeleteInstanceProfileRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteInstanceProfileRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "InstanceProfileName",
            crate::schema::Kind::Text(&InstanceProfileNameType),
        )],
    };
    pub static DeleteLoginProfileRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteLoginProfileRequest",
        union: false,
        members: &[crate::schema::Member::optional(
            "UserName",
            crate::schema::Kind::Text(&UserNameType),
        )],
    };
    pub static DeleteOpenIDConnectProviderRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteOpenIDConnectProviderRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "OpenIDConnectProviderArn",
                crate::schema::Kind::Text(&ArnType),
            )],
        };
    pub static DeletePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeletePolicyRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "PolicyArn",
            crate::schema::Kind::Text(&ArnType),
        )],
    };
    pub static DeletePolicyVersionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeletePolicyVersionRequest",
        union: false,
        members: &[
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required(
                "VersionId",
                crate::schema::Kind::Text(&PolicyVersionIdType),
            ),
        ],
    };
    pub static DeleteRolePermissionsBoundaryRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteRolePermissionsBoundaryRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "RoleName",
                crate::schema::Kind::Text(&RoleNameType),
            )],
        };
    pub static DeleteRolePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRolePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
        ],
    };
    pub static DeleteRoleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRoleRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "RoleName",
            crate::schema::Kind::Text(&RoleNameType),
        )],
    };
    pub static DeleteSAMLProviderRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteSAMLProviderRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "SAMLProviderArn",
            crate::schema::Kind::Text(&ArnType),
        )],
    };
    pub static DeleteSSHPublicKeyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteSSHPublicKeyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "SSHPublicKeyId",
                crate::schema::Kind::Text(&PublicKeyIdType),
            ),
        ],
    };
    pub static DeleteServerCertificateRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteServerCertificateRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "ServerCertificateName",
                crate::schema::Kind::Text(&ServerCertificateNameType),
            )],
        };
    pub static DeleteServiceLinkedRoleRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteServiceLinkedRoleRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "RoleName",
                crate::schema::Kind::Text(&RoleNameType),
            )],
        };
    pub static DeleteServiceLinkedRoleResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteServiceLinkedRoleResponse",
            union: false,
            members: &[crate::schema::Member::required(
                "DeletionTaskId",
                crate::schema::Kind::Text(&DeletionTaskIdType),
            )],
        };
    pub static DeleteServiceSpecificCredentialRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteServiceSpecificCredentialRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "UserName",
                    crate::schema::Kind::Text(&UserNameType),
                ),
                crate::schema::Member::required(
                    "ServiceSpecificCredentialId",
                    crate::schema::Kind::Text(&ServiceSpecificCredentialId),
                ),
            ],
        };
    pub static DeleteSigningCertificateRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSigningCertificateRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "UserName",
                    crate::schema::Kind::Text(&ExistingUserNameType),
                ),
                crate::schema::Member::required(
                    "CertificateId",
                    crate::schema::Kind::Text(&CertificateIdType),
                ),
            ],
        };
    pub static DeleteUserPermissionsBoundaryRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteUserPermissionsBoundaryRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&UserNameType),
            )],
        };
    pub static DeleteUserPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteUserPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
        ],
    };
    pub static DeleteUserRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteUserRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "UserName",
            crate::schema::Kind::Text(&ExistingUserNameType),
        )],
    };
    pub static DeleteVirtualMFADeviceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteVirtualMFADeviceRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "SerialNumber",
            crate::schema::Kind::Text(&SerialNumberType),
        )],
    };
    pub static DeletionTaskFailureReasonType: crate::schema::Structure = crate::schema::Structure {
        name: "DeletionTaskFailureReasonType",
        union: false,
        members: &[
            crate::schema::Member::optional("Reason", crate::schema::Kind::Text(&ReasonType)),
            crate::schema::Member::optional(
                "RoleUsageList",
                crate::schema::Kind::List(&RoleUsageListType),
            ),
        ],
    };
    pub static DeletionTaskIdType: crate::schema::Text = crate::schema::Text::new(
        "DeletionTaskIdType",
        crate::schema::Length::new(Some(1), Some(1000)),
        None,
    );
    pub static DeletionTaskStatusType: crate::schema::Text =
        crate::schema::Text::one_of("DeletionTaskStatusType", super::DeletionTaskStatusType::TEXTS);
    pub static DetachGroupPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DetachGroupPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static DetachRolePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DetachRolePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static DetachUserPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DetachUserPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
        ],
    };
    pub static DisableOrganizationsRootCredentialsManagementRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisableOrganizationsRootCredentialsManagementRequest",
            union: false,
            members: &[],
        };
    pub static DisableOrganizationsRootCredentialsManagementResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisableOrganizationsRootCredentialsManagementResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "OrganizationId",
                    crate::schema::Kind::Text(&OrganizationIdType),
                ),
                crate::schema::Member::optional(
                    "EnabledFeatures",
                    crate::schema::Kind::List(&FeaturesListType),
                ),
            ],
        };
    pub static DisableOrganizationsRootSessionsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisableOrganizationsRootSessionsRequest",
            union: false,
            members: &[],
        };
    pub static DisableOrganizationsRootSessionsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisableOrganizationsRootSessionsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "OrganizationId",
                    crate::schema::Kind::Text(&OrganizationIdType),
                ),
                crate::schema::Member::optional(
                    "EnabledFeatures",
                    crate::schema::Kind::List(&FeaturesListType),
                ),
            ],
        };
    pub static EnableMFADeviceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "EnableMFADeviceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::required(
                "AuthenticationCode1",
                crate::schema::Kind::Text(&AuthenticationCodeType),
            ),
            crate::schema::Member::required(
                "AuthenticationCode2",
                crate::schema::Kind::Text(&AuthenticationCodeType),
            ),
        ],
    };
    pub static EnableOrganizationsRootCredentialsManagementRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "EnableOrganizationsRootCredentialsManagementRequest",
            union: false,
            members: &[],
        };
    pub static EnableOrganizationsRootCredentialsManagementResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "EnableOrganizationsRootCredentialsManagementResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "OrganizationId",
                    crate::schema::Kind::Text(&OrganizationIdType),
                ),
                crate::schema::Member::optional(
                    "EnabledFeatures",
                    crate::schema::Kind::List(&FeaturesListType),
                ),
            ],
        };
    pub static EnableOrganizationsRootSessionsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "EnableOrganizationsRootSessionsRequest",
            union: false,
            members: &[],
        };
    pub static EnableOrganizationsRootSessionsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "EnableOrganizationsRootSessionsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "OrganizationId",
                    crate::schema::Kind::Text(&OrganizationIdType),
                ),
                crate::schema::Member::optional(
                    "EnabledFeatures",
                    crate::schema::Kind::List(&FeaturesListType),
                ),
            ],
        };
    pub static EnableOutboundWebIdentityFederationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "EnableOutboundWebIdentityFederationResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "IssuerIdentifier",
                crate::schema::Kind::Text(&StringType),
            )],
        };
    pub static EntityDetails: crate::schema::Structure = crate::schema::Structure {
        name: "EntityDetails",
        union: false,
        members: &[
            crate::schema::Member::required(
                "EntityInfo",
                crate::schema::Kind::Structure(&EntityInfo),
            ),
            crate::schema::Member::optional("LastAuthenticated", crate::schema::Kind::Timestamp),
        ],
    };
    pub static EntityInfo: crate::schema::Structure = crate::schema::Structure {
        name: "EntityInfo",
        union: false,
        members: &[
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "Type",
                crate::schema::Kind::Text(&PolicyOwnerEntityType),
            ),
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&IdType)),
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
        ],
    };
    pub static EntityType: crate::schema::Text =
        crate::schema::Text::one_of("EntityType", super::EntityType::TEXTS);
    pub static ErrorDetails: crate::schema::Structure = crate::schema::Structure {
        name: "ErrorDetails",
        union: false,
        members: &[
            crate::schema::Member::required("Message", crate::schema::Kind::Text(&StringType)),
            crate::schema::Member::required("Code", crate::schema::Kind::Text(&StringType)),
        ],
    };
    pub static EvalDecisionDetailsType: crate::schema::Map = crate::schema::Map {
        key: &EvalDecisionSourceType,
        value: crate::schema::Kind::Text(&PolicyEvaluationDecisionType),
        length: crate::schema::Length::ANY,
    };
    pub static EvalDecisionSourceType: crate::schema::Text = crate::schema::Text::new(
        "EvalDecisionSourceType",
        crate::schema::Length::new(Some(3), Some(256)),
        None,
    );
    pub static EvaluationResult: crate::schema::Structure = crate::schema::Structure {
        name: "EvaluationResult",
        union: false,
        members: &[
            crate::schema::Member::required(
                "EvalActionName",
                crate::schema::Kind::Text(&ActionNameType),
            ),
            crate::schema::Member::optional(
                "EvalResourceName",
                crate::schema::Kind::Text(&ResourceNameType),
            ),
            crate::schema::Member::required(
                "EvalDecision",
                crate::schema::Kind::Text(&PolicyEvaluationDecisionType),
            ),
            crate::schema::Member::optional(
                "MatchedStatements",
                crate::schema::Kind::List(&StatementListType),
            ),
            crate::schema::Member::optional(
                "MissingContextValues",
                crate::schema::Kind::List(&ContextKeyNamesResultListType),
            ),
            crate::schema::Member::optional(
                "OrganizationsDecisionDetail",
                crate::schema::Kind::Structure(&OrganizationsDecisionDetail),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundaryDecisionDetail",
                crate::schema::Kind::Structure(&PermissionsBoundaryDecisionDetail),
            ),
            crate::schema::Member::optional(
                "EvalDecisionDetails",
                crate::schema::Kind::Map(&EvalDecisionDetailsType),
            ),
            crate::schema::Member::optional(
                "ResourceSpecificResults",
                crate::schema::Kind::List(&ResourceSpecificResultListType),
            ),
        ],
    };
    pub static EvaluationResultsListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&EvaluationResult),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static FeatureType: crate::schema::Text =
        crate::schema::Text::one_of("FeatureType", super::FeatureType::TEXTS);
    pub static FeaturesListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&FeatureType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static GenerateCredentialReportResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GenerateCredentialReportResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "State",
                    crate::schema::Kind::Text(&ReportStateType),
                ),
                crate::schema::Member::optional(
                    "Description",
                    crate::schema::Kind::Text(&ReportStateDescriptionType),
                ),
            ],
        };
    pub static GenerateOrganizationsAccessReportRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GenerateOrganizationsAccessReportRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "EntityPath",
                    crate::schema::Kind::Text(&OrganizationsEntityPathType),
                ),
                crate::schema::Member::optional(
                    "OrganizationsPolicyId",
                    crate::schema::Kind::Text(&OrganizationsPolicyIdType),
                ),
            ],
        };
    pub static GenerateOrganizationsAccessReportResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GenerateOrganizationsAccessReportResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "JobId",
                crate::schema::Kind::Text(&JobIDType),
            )],
        };
    pub static GenerateServiceLastAccessedDetailsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GenerateServiceLastAccessedDetailsRequest",
            union: false,
            members: &[
                crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
                crate::schema::Member::optional(
                    "Granularity",
                    crate::schema::Kind::Text(&AccessAdvisorUsageGranularityType),
                ),
            ],
        };
    pub static GenerateServiceLastAccessedDetailsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GenerateServiceLastAccessedDetailsResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "JobId",
                crate::schema::Kind::Text(&JobIDType),
            )],
        };
    pub static GetAccessKeyLastUsedRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetAccessKeyLastUsedRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "AccessKeyId",
            crate::schema::Kind::Text(&AccessKeyIdType),
        )],
    };
    pub static GetAccessKeyLastUsedResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetAccessKeyLastUsedResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::optional(
                "AccessKeyLastUsed",
                crate::schema::Kind::Structure(&AccessKeyLastUsed),
            ),
        ],
    };
    pub static GetAccountAuthorizationDetailsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetAccountAuthorizationDetailsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Filter",
                    crate::schema::Kind::List(&EntityListType),
                ),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            ],
        };
    pub static GetAccountAuthorizationDetailsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetAccountAuthorizationDetailsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "UserDetailList",
                    crate::schema::Kind::List(&UserDetailListType),
                ),
                crate::schema::Member::optional(
                    "GroupDetailList",
                    crate::schema::Kind::List(&GroupDetailListType),
                ),
                crate::schema::Member::optional(
                    "RoleDetailList",
                    crate::schema::Kind::List(&RoleDetailListType),
                ),
                crate::schema::Member::optional(
                    "Policies",
                    crate::schema::Kind::List(&ManagedPolicyDetailListType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static GetAccountPasswordPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetAccountPasswordPolicyResponse",
            union: false,
            members: &[crate::schema::Member::required(
                "PasswordPolicy",
                crate::schema::Kind::Structure(&PasswordPolicy),
            )],
        };
    pub static GetAccountPropertiesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetAccountPropertiesRequest",
        union: false,
        members: &[],
    };
    pub static GetAccountPropertiesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetAccountPropertiesResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "Properties",
            crate::schema::Kind::Map(&AccountPropertiesMapType),
        )],
    };
    pub static GetAccountSummaryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetAccountSummaryResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "SummaryMap",
            crate::schema::Kind::Map(&SummaryMapType),
        )],
    };
    pub static GetContextKeysForCustomPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetContextKeysForCustomPolicyRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "PolicyInputList",
                crate::schema::Kind::List(&SimulationPolicyListType),
            )],
        };
    pub static GetContextKeysForPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetContextKeysForPolicyResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "ContextKeyNames",
                crate::schema::Kind::List(&ContextKeyNamesResultListType),
            )],
        };
    pub static GetContextKeysForPrincipalPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetContextKeysForPrincipalPolicyRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "PolicySourceArn",
                    crate::schema::Kind::Text(&ArnType),
                ),
                crate::schema::Member::optional(
                    "PolicyInputList",
                    crate::schema::Kind::List(&SimulationPolicyListType),
                ),
            ],
        };
    pub static GetCredentialReportResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetCredentialReportResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Content",
                crate::schema::Kind::Blob(crate::schema::Length::ANY),
            ),
            crate::schema::Member::optional(
                "ReportFormat",
                crate::schema::Kind::Text(&ReportFormatType),
            ),
            crate::schema::Member::optional("GeneratedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static GetDelegationRequestRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetDelegationRequestRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "DelegationRequestId",
                crate::schema::Kind::Text(&DelegationRequestIdType),
            ),
            crate::schema::Member::optional(
                "DelegationPermissionCheck",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static GetDelegationRequestResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetDelegationRequestResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DelegationRequest",
                crate::schema::Kind::Structure(&DelegationRequest),
            ),
            crate::schema::Member::optional(
                "PermissionCheckStatus",
                crate::schema::Kind::Text(&PermissionCheckStatusType),
            ),
            crate::schema::Member::optional(
                "PermissionCheckResult",
                crate::schema::Kind::Text(&PermissionCheckResultType),
            ),
        ],
    };
    pub static GetGroupPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetGroupPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
        ],
    };
    pub static GetGroupPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetGroupPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
        ],
    };
    pub static GetGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static GetGroupResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetGroupResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Group", crate::schema::Kind::Structure(&Group)),
            crate::schema::Member::required("Users", crate::schema::Kind::List(&UserListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static GetHumanReadableSummaryRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetHumanReadableSummaryRequest",
            union: false,
            members: &[
                crate::schema::Member::required("EntityArn", crate::schema::Kind::Text(&ArnType)),
                crate::schema::Member::optional("Locale", crate::schema::Kind::Text(&LocaleType)),
            ],
        };
    pub static GetHumanReadableSummaryResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetHumanReadableSummaryResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "SummaryContent",
                    crate::schema::Kind::Text(&SummaryContentType),
                ),
                crate::schema::Member::optional("Locale", crate::schema::Kind::Text(&LocaleType)),
                crate::schema::Member::optional(
                    "SummaryState",
                    crate::schema::Kind::Text(&SummaryStateType),
                ),
            ],
        };
    pub static GetInstanceProfileRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetInstanceProfileRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "InstanceProfileName",
            crate::schema::Kind::Text(&InstanceProfileNameType),
        )],
    };
    pub static GetInstanceProfileResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetInstanceProfileResponse",
        union: false,
        members: &[crate::schema::Member::required(
            "InstanceProfile",
            crate::schema::Kind::Structure(&InstanceProfile),
        )],
    };
    pub static GetLoginProfileRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetLoginProfileRequest",
        union: false,
        members: &[crate::schema::Member::optional(
            "UserName",
            crate::schema::Kind::Text(&UserNameType),
        )],
    };
    pub static GetLoginProfileResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetLoginProfileResponse",
        union: false,
        members: &[crate::schema::Member::required(
            "LoginProfile",
            crate::schema::Kind::Structure(&LoginProfile),
        )],
    };
    pub static GetMFADeviceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetMFADeviceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::optional("UserName", crate::schema::Kind::Text(&UserNameType)),
        ],
    };
    pub static GetMFADeviceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetMFADeviceResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::optional("EnableDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "Certifications",
                crate::schema::Kind::Map(&CertificationMapType),
            ),
        ],
    };
    pub static GetOpenIDConnectProviderRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetOpenIDConnectProviderRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "OpenIDConnectProviderArn",
                crate::schema::Kind::Text(&ArnType),
            )],
        };
    pub static GetOpenIDConnectProviderResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetOpenIDConnectProviderResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Url",
                    crate::schema::Kind::Text(&OpenIDConnectProviderUrlType),
                ),
                crate::schema::Member::optional(
                    "ClientIDList",
                    crate::schema::Kind::List(&ClientIDListType),
                ),
                crate::schema::Member::optional(
                    "ThumbprintList",
                    crate::schema::Kind::List(&ThumbprintListType),
                ),
                crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            ],
        };
    pub static GetOrganizationsAccessReportRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetOrganizationsAccessReportRequest",
            union: false,
            members: &[
                crate::schema::Member::required("JobId", crate::schema::Kind::Text(&JobIDType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional("SortKey", crate::schema::Kind::Text(&SortKeyType)),
            ],
        };
    pub static GetOrganizationsAccessReportResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetOrganizationsAccessReportResponse",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "JobStatus",
                    crate::schema::Kind::Text(&JobStatusType),
                ),
                crate::schema::Member::required("JobCreationDate", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional(
                    "JobCompletionDate",
                    crate::schema::Kind::Timestamp,
                ),
                crate::schema::Member::optional(
                    "NumberOfServicesAccessible",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "NumberOfServicesNotAccessed",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "AccessDetails",
                    crate::schema::Kind::List(&AccessDetails),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "ErrorDetails",
                    crate::schema::Kind::Structure(&ErrorDetails),
                ),
            ],
        };
    pub static GetOutboundWebIdentityFederationInfoResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetOutboundWebIdentityFederationInfoResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "IssuerIdentifier",
                    crate::schema::Kind::Text(&StringType),
                ),
                crate::schema::Member::optional("JwtVendingEnabled", crate::schema::Kind::Boolean),
            ],
        };
    pub static GetPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetPolicyRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "PolicyArn",
            crate::schema::Kind::Text(&ArnType),
        )],
    };
    pub static GetPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetPolicyResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "Policy",
            crate::schema::Kind::Structure(&Policy),
        )],
    };
    pub static GetPolicyVersionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetPolicyVersionRequest",
        union: false,
        members: &[
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required(
                "VersionId",
                crate::schema::Kind::Text(&PolicyVersionIdType),
            ),
        ],
    };
    pub static GetPolicyVersionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetPolicyVersionResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "PolicyVersion",
            crate::schema::Kind::Structure(&PolicyVersion),
        )],
    };
    pub static GetRolePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetRolePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
        ],
    };
    pub static GetRolePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetRolePolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
        ],
    };
    pub static GetRoleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetRoleRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "RoleName",
            crate::schema::Kind::Text(&RoleNameType),
        )],
    };
    pub static GetRoleResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetRoleResponse",
        union: false,
        members: &[crate::schema::Member::required("Role", crate::schema::Kind::Structure(&Role))],
    };
    pub static GetRoleTemplateVersionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetRoleTemplateVersionRequest",
        union: false,
        members: &[
            crate::schema::Member::required("TemplateArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional(
                "MinorVersion",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static GetRoleTemplateVersionResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetRoleTemplateVersionResponse",
            union: false,
            members: &[crate::schema::Member::required(
                "RoleTemplateVersion",
                crate::schema::Kind::Structure(&RoleTemplateVersion),
            )],
        };
    pub static GetSAMLProviderRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetSAMLProviderRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "SAMLProviderArn",
            crate::schema::Kind::Text(&ArnType),
        )],
    };
    pub static GetSAMLProviderResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetSAMLProviderResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SAMLProviderUUID",
                crate::schema::Kind::Text(&PrivateKeyIdType),
            ),
            crate::schema::Member::optional(
                "SAMLMetadataDocument",
                crate::schema::Kind::Text(&SAMLMetadataDocumentType),
            ),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ValidUntil", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional(
                "AssertionEncryptionMode",
                crate::schema::Kind::Text(&AssertionEncryptionModeType),
            ),
            crate::schema::Member::optional(
                "PrivateKeyList",
                crate::schema::Kind::List(&PrivateKeyList),
            ),
        ],
    };
    pub static GetSSHPublicKeyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetSSHPublicKeyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "SSHPublicKeyId",
                crate::schema::Kind::Text(&PublicKeyIdType),
            ),
            crate::schema::Member::required("Encoding", crate::schema::Kind::Text(&EncodingType)),
        ],
    };
    pub static GetSSHPublicKeyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetSSHPublicKeyResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "SSHPublicKey",
            crate::schema::Kind::Structure(&SSHPublicKey),
        )],
    };
    pub static GetServerCertificateRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetServerCertificateRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "ServerCertificateName",
            crate::schema::Kind::Text(&ServerCertificateNameType),
        )],
    };
    pub static GetServerCertificateResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetServerCertificateResponse",
        union: false,
        members: &[crate::schema::Member::required(
            "ServerCertificate",
            crate::schema::Kind::Structure(&ServerCertificate),
        )],
    };
    pub static GetServiceLastAccessedDetailsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetServiceLastAccessedDetailsRequest",
            union: false,
            members: &[
                crate::schema::Member::required("JobId", crate::schema::Kind::Text(&JobIDType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            ],
        };
    pub static GetServiceLastAccessedDetailsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetServiceLastAccessedDetailsResponse",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "JobStatus",
                    crate::schema::Kind::Text(&JobStatusType),
                ),
                crate::schema::Member::optional(
                    "JobType",
                    crate::schema::Kind::Text(&AccessAdvisorUsageGranularityType),
                ),
                crate::schema::Member::required("JobCreationDate", crate::schema::Kind::Timestamp),
                crate::schema::Member::required(
                    "ServicesLastAccessed",
                    crate::schema::Kind::List(&ServicesLastAccessed),
                ),
                crate::schema::Member::required(
                    "JobCompletionDate",
                    crate::schema::Kind::Timestamp,
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
                crate::schema::Member::optional(
                    "Error",
                    crate::schema::Kind::Structure(&ErrorDetails),
                ),
            ],
        };
    pub static GetServiceLastAccessedDetailsWithEntitiesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetServiceLastAccessedDetailsWithEntitiesRequest",
            union: false,
            members: &[
                crate::schema::Member::required("JobId", crate::schema::Kind::Text(&JobIDType)),
                crate::schema::Member::required(
                    "ServiceNamespace",
                    crate::schema::Kind::Text(&ServiceNamespaceType),
                ),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            ],
        };
    pub static GetServiceLastAccessedDetailsWithEntitiesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetServiceLastAccessedDetailsWithEntitiesResponse",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "JobStatus",
                    crate::schema::Kind::Text(&JobStatusType),
                ),
                crate::schema::Member::required("JobCreationDate", crate::schema::Kind::Timestamp),
                crate::schema::Member::required(
                    "JobCompletionDate",
                    crate::schema::Kind::Timestamp,
                ),
                crate::schema::Member::required(
                    "EntityDetailsList",
                    crate::schema::Kind::List(&EntityDetailsListType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
                crate::schema::Member::optional(
                    "Error",
                    crate::schema::Kind::Structure(&ErrorDetails),
                ),
            ],
        };
    pub static GetServiceLinkedRoleDeletionStatusRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetServiceLinkedRoleDeletionStatusRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "DeletionTaskId",
                crate::schema::Kind::Text(&DeletionTaskIdType),
            )],
        };
    pub static GetServiceLinkedRoleDeletionStatusResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetServiceLinkedRoleDeletionStatusResponse",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Status",
                    crate::schema::Kind::Text(&DeletionTaskStatusType),
                ),
                crate::schema::Member::optional(
                    "Reason",
                    crate::schema::Kind::Structure(&DeletionTaskFailureReasonType),
                ),
            ],
        };
    pub static GetUserPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetUserPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
        ],
    };
    pub static GetUserPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetUserPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
        ],
    };
    pub static GetUserRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetUserRequest",
        union: false,
        members: &[crate::schema::Member::optional(
            "UserName",
            crate::schema::Kind::Text(&ExistingUserNameType),
        )],
    };
    pub static GetUserResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetUserResponse",
        union: false,
        members: &[crate::schema::Member::required("User", crate::schema::Kind::Structure(&User))],
    };
    pub static Group: crate::schema::Structure = crate::schema::Structure {
        name: "Group",
        union: false,
        members: &[
            crate::schema::Member::required("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::required("GroupId", crate::schema::Kind::Text(&IdType)),
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("CreateDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static GroupDetail: crate::schema::Structure = crate::schema::Structure {
        name: "GroupDetail",
        union: false,
        members: &[
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::optional("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&IdType)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "GroupPolicyList",
                crate::schema::Kind::List(&PolicyDetailListType),
            ),
            crate::schema::Member::optional(
                "AttachedManagedPolicies",
                crate::schema::Kind::List(&AttachedPoliciesListType),
            ),
        ],
    };
    pub static InlinePolicy: crate::schema::Structure = crate::schema::Structure {
        name: "InlinePolicy",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
        ],
    };
    pub static InlinePolicyIdentifierType: crate::schema::Structure = crate::schema::Structure {
        name: "InlinePolicyIdentifierType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::required(
                "AttachmentType",
                crate::schema::Kind::Text(&AttachmentType),
            ),
            crate::schema::Member::required(
                "AttachmentName",
                crate::schema::Kind::Text(&AttachmentName),
            ),
        ],
    };
    pub static InstanceProfile: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceProfile",
        union: false,
        members: &[
            crate::schema::Member::required("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::required(
                "InstanceProfileName",
                crate::schema::Kind::Text(&InstanceProfileNameType),
            ),
            crate::schema::Member::required(
                "InstanceProfileId",
                crate::schema::Kind::Text(&IdType),
            ),
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::required("Roles", crate::schema::Kind::List(&RoleListType)),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static ListAccessKeysRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListAccessKeysRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListAccessKeysResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListAccessKeysResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AccessKeyMetadata",
                crate::schema::Kind::List(&AccessKeyMetadataListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListAccountAliasesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListAccountAliasesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListAccountAliasesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListAccountAliasesResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AccountAliases",
                crate::schema::Kind::List(&AccountAliasListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListAttachedGroupPoliciesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListAttachedGroupPoliciesRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "GroupName",
                    crate::schema::Kind::Text(&GroupNameType),
                ),
                crate::schema::Member::optional(
                    "PathPrefix",
                    crate::schema::Kind::Text(&PolicyPathType),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static ListAttachedGroupPoliciesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListAttachedGroupPoliciesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "AttachedPolicies",
                    crate::schema::Kind::List(&AttachedPoliciesListType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListAttachedRolePoliciesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListAttachedRolePoliciesRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "RoleName",
                    crate::schema::Kind::Text(&RoleNameType),
                ),
                crate::schema::Member::optional(
                    "PathPrefix",
                    crate::schema::Kind::Text(&PolicyPathType),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static ListAttachedRolePoliciesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListAttachedRolePoliciesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "AttachedPolicies",
                    crate::schema::Kind::List(&AttachedPoliciesListType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListAttachedUserPoliciesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListAttachedUserPoliciesRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "UserName",
                    crate::schema::Kind::Text(&UserNameType),
                ),
                crate::schema::Member::optional(
                    "PathPrefix",
                    crate::schema::Kind::Text(&PolicyPathType),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static ListAttachedUserPoliciesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListAttachedUserPoliciesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "AttachedPolicies",
                    crate::schema::Kind::List(&AttachedPoliciesListType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListDelegationRequestsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListDelegationRequestsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("OwnerId", crate::schema::Kind::Text(&OwnerIdType)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListDelegationRequestsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListDelegationRequestsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "DelegationRequests",
                    crate::schema::Kind::List(&DelegationRequestsListType),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional("isTruncated", crate::schema::Kind::Boolean),
            ],
        };
    pub static ListEntitiesForPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListEntitiesForPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("EntityFilter", crate::schema::Kind::Text(&EntityType)),
            crate::schema::Member::optional("PathPrefix", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::optional(
                "PolicyUsageFilter",
                crate::schema::Kind::Text(&PolicyUsageType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListEntitiesForPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListEntitiesForPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PolicyGroups",
                crate::schema::Kind::List(&PolicyGroupListType),
            ),
            crate::schema::Member::optional(
                "PolicyUsers",
                crate::schema::Kind::List(&PolicyUserListType),
            ),
            crate::schema::Member::optional(
                "PolicyRoles",
                crate::schema::Kind::List(&PolicyRoleListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListGroupPoliciesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListGroupPoliciesRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListGroupPoliciesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListGroupPoliciesResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyNames",
                crate::schema::Kind::List(&PolicyNameListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListGroupsForUserRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListGroupsForUserRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListGroupsForUserResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListGroupsForUserResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Groups", crate::schema::Kind::List(&GroupListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListGroupsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListGroupsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PathPrefix",
                crate::schema::Kind::Text(&PathPrefixType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListGroupsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListGroupsResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Groups", crate::schema::Kind::List(&GroupListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListInstanceProfileTagsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListInstanceProfileTagsRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "InstanceProfileName",
                    crate::schema::Kind::Text(&InstanceProfileNameType),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static ListInstanceProfileTagsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListInstanceProfileTagsResponse",
            union: false,
            members: &[
                crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListInstanceProfilesForRoleRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListInstanceProfilesForRoleRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "RoleName",
                    crate::schema::Kind::Text(&RoleNameType),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static ListInstanceProfilesForRoleResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListInstanceProfilesForRoleResponse",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "InstanceProfiles",
                    crate::schema::Kind::List(&InstanceProfileListType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListInstanceProfilesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListInstanceProfilesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PathPrefix",
                crate::schema::Kind::Text(&PathPrefixType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListInstanceProfilesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListInstanceProfilesResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "InstanceProfiles",
                crate::schema::Kind::List(&InstanceProfileListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListMFADeviceTagsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListMFADeviceTagsRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListMFADeviceTagsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListMFADeviceTagsResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListMFADevicesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListMFADevicesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListMFADevicesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListMFADevicesResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "MFADevices",
                crate::schema::Kind::List(&MfaDeviceListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListOpenIDConnectProviderTagsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListOpenIDConnectProviderTagsRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "OpenIDConnectProviderArn",
                    crate::schema::Kind::Text(&ArnType),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static ListOpenIDConnectProviderTagsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListOpenIDConnectProviderTagsResponse",
            union: false,
            members: &[
                crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListOpenIDConnectProvidersRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListOpenIDConnectProvidersRequest",
            union: false,
            members: &[],
        };
    pub static ListOpenIDConnectProvidersResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListOpenIDConnectProvidersResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "OpenIDConnectProviderList",
                crate::schema::Kind::List(&OpenIDConnectProviderListType),
            )],
        };
    pub static ListOrganizationsFeaturesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListOrganizationsFeaturesRequest",
            union: false,
            members: &[],
        };
    pub static ListOrganizationsFeaturesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListOrganizationsFeaturesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "OrganizationId",
                    crate::schema::Kind::Text(&OrganizationIdType),
                ),
                crate::schema::Member::optional(
                    "EnabledFeatures",
                    crate::schema::Kind::List(&FeaturesListType),
                ),
            ],
        };
    pub static ListPoliciesGrantingServiceAccessEntry: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListPoliciesGrantingServiceAccessEntry",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ServiceNamespace",
                    crate::schema::Kind::Text(&ServiceNamespaceType),
                ),
                crate::schema::Member::optional(
                    "Policies",
                    crate::schema::Kind::List(&PolicyGrantingServiceAccessListType),
                ),
            ],
        };
    pub static ListPoliciesGrantingServiceAccessRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListPoliciesGrantingServiceAccessRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
                crate::schema::Member::required(
                    "ServiceNamespaces",
                    crate::schema::Kind::List(&ServiceNamespaceListType),
                ),
            ],
        };
    pub static ListPoliciesGrantingServiceAccessResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListPoliciesGrantingServiceAccessResponse",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "PoliciesGrantingServiceAccess",
                    crate::schema::Kind::List(&ListPolicyGrantingServiceAccessResponseListType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListPoliciesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListPoliciesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("Scope", crate::schema::Kind::Text(&PolicyScopeType)),
            crate::schema::Member::optional("OnlyAttached", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "PathPrefix",
                crate::schema::Kind::Text(&PolicyPathType),
            ),
            crate::schema::Member::optional(
                "PolicyUsageFilter",
                crate::schema::Kind::Text(&PolicyUsageType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListPoliciesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListPoliciesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Policies", crate::schema::Kind::List(&PolicyListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListPolicyTagsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListPolicyTagsRequest",
        union: false,
        members: &[
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListPolicyTagsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListPolicyTagsResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListPolicyVersionsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListPolicyVersionsRequest",
        union: false,
        members: &[
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListPolicyVersionsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListPolicyVersionsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Versions",
                crate::schema::Kind::List(&PolicyDocumentVersionListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListRolePoliciesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListRolePoliciesRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListRolePoliciesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListRolePoliciesResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyNames",
                crate::schema::Kind::List(&PolicyNameListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListRoleTagsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListRoleTagsRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListRoleTagsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListRoleTagsResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListRolesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListRolesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PathPrefix",
                crate::schema::Kind::Text(&PathPrefixType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListRolesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListRolesResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Roles", crate::schema::Kind::List(&RoleListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListSAMLProviderTagsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListSAMLProviderTagsRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SAMLProviderArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListSAMLProviderTagsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListSAMLProviderTagsResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListSAMLProvidersRequest: crate::schema::Structure =
        crate::schema::Structure { name: "ListSAMLProvidersRequest", union: false, members: &[] };
    pub static ListSAMLProvidersResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListSAMLProvidersResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "SAMLProviderList",
            crate::schema::Kind::List(&SAMLProviderListType),
        )],
    };
    pub static ListSSHPublicKeysRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListSSHPublicKeysRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListSSHPublicKeysResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListSSHPublicKeysResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SSHPublicKeys",
                crate::schema::Kind::List(&SSHPublicKeyListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListServerCertificateTagsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListServerCertificateTagsRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ServerCertificateName",
                    crate::schema::Kind::Text(&ServerCertificateNameType),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static ListServerCertificateTagsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListServerCertificateTagsResponse",
            union: false,
            members: &[
                crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListServerCertificatesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListServerCertificatesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PathPrefix",
                crate::schema::Kind::Text(&PathPrefixType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListServerCertificatesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListServerCertificatesResponse",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ServerCertificateMetadataList",
                    crate::schema::Kind::List(&ServerCertificateMetadataListType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListServiceSpecificCredentialsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListServiceSpecificCredentialsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "UserName",
                    crate::schema::Kind::Text(&UserNameType),
                ),
                crate::schema::Member::optional(
                    "ServiceName",
                    crate::schema::Kind::Text(&ServiceName),
                ),
                crate::schema::Member::optional("AllUsers", crate::schema::Kind::Boolean),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static ListServiceSpecificCredentialsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListServiceSpecificCredentialsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ServiceSpecificCredentials",
                    crate::schema::Kind::List(&ServiceSpecificCredentialsListType),
                ),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            ],
        };
    pub static ListSigningCertificatesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListSigningCertificatesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "UserName",
                    crate::schema::Kind::Text(&ExistingUserNameType),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
            ],
        };
    pub static ListSigningCertificatesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListSigningCertificatesResponse",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Certificates",
                    crate::schema::Kind::List(&CertificateListType),
                ),
                crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "Marker",
                    crate::schema::Kind::Text(&ResponseMarkerType),
                ),
            ],
        };
    pub static ListUserPoliciesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListUserPoliciesRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListUserPoliciesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListUserPoliciesResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyNames",
                crate::schema::Kind::List(&PolicyNameListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListUserTagsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListUserTagsRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListUserTagsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListUserTagsResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListUsersRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListUsersRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PathPrefix",
                crate::schema::Kind::Text(&PathPrefixType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListUsersResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListUsersResponse",
        union: false,
        members: &[
            crate::schema::Member::required("Users", crate::schema::Kind::List(&UserListType)),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static ListVirtualMFADevicesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListVirtualMFADevicesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AssignmentStatus",
                crate::schema::Kind::Text(&AssignmentStatusType),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
        ],
    };
    pub static ListVirtualMFADevicesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListVirtualMFADevicesResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "VirtualMFADevices",
                crate::schema::Kind::List(&VirtualMFADeviceListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static LoginProfile: crate::schema::Structure = crate::schema::Structure {
        name: "LoginProfile",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("PasswordResetRequired", crate::schema::Kind::Boolean),
        ],
    };
    pub static MFADevice: crate::schema::Structure = crate::schema::Structure {
        name: "MFADevice",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::required("EnableDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ManagedPolicyDetail: crate::schema::Structure = crate::schema::Structure {
        name: "ManagedPolicyDetail",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::optional("PolicyId", crate::schema::Kind::Text(&IdType)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PolicyPathType)),
            crate::schema::Member::optional(
                "DefaultVersionId",
                crate::schema::Kind::Text(&PolicyVersionIdType),
            ),
            crate::schema::Member::optional(
                "AttachmentCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundaryUsageCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("IsAttachable", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&PolicyDescriptionType),
            ),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("UpdateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "PolicyVersionList",
                crate::schema::Kind::List(&PolicyDocumentVersionListType),
            ),
        ],
    };
    pub static ManagedPolicyDetailListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ManagedPolicyDetail),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static OpenIDConnectProviderListEntry: crate::schema::Structure =
        crate::schema::Structure {
            name: "OpenIDConnectProviderListEntry",
            union: false,
            members: &[crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&ArnType))],
        };
    pub static OpenIDConnectProviderListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&OpenIDConnectProviderListEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static OpenIDConnectProviderUrlType: crate::schema::Text = crate::schema::Text::new(
        "OpenIDConnectProviderUrlType",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static OrderedOrganizationPolicyType: crate::schema::Structure = crate::schema::Structure {
        name: "OrderedOrganizationPolicyType",
        union: false,
        members: &[crate::schema::Member::optional(
            "ServiceControlPolicyInputList",
            crate::schema::Kind::List(&SimulationPolicyListType),
        )],
    };
    pub static OrganizationIdType: crate::schema::Text = crate::schema::Text::new(
        "OrganizationIdType",
        crate::schema::Length::new(None, Some(34)),
        Some("^o-[a-z0-9]{10,32}$"),
    );
    pub static OrganizationPolicyListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&OrderedOrganizationPolicyType),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(7)),
    };
    pub static OrganizationsDecisionDetail: crate::schema::Structure = crate::schema::Structure {
        name: "OrganizationsDecisionDetail",
        union: false,
        members: &[crate::schema::Member::optional(
            "AllowedByOrganizations",
            crate::schema::Kind::Boolean,
        )],
    };
    pub static ParameterDefinition: crate::schema::Structure = crate::schema::Structure {
        name: "ParameterDefinition",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&ParameterNameType)),
            crate::schema::Member::required("Type", crate::schema::Kind::Text(&ParameterTypeType)),
            crate::schema::Member::optional(
                "SubType",
                crate::schema::Kind::Text(&ParameterSubTypeType),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ParameterDescriptionType),
            ),
            crate::schema::Member::optional("IsRequired", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "DefaultValue",
                crate::schema::Kind::Text(&ParameterDefaultValueType),
            ),
            crate::schema::Member::optional("Immutable", crate::schema::Kind::Boolean),
        ],
    };
    pub static PasswordPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "PasswordPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MinimumPasswordLength",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(6), Some(128))),
            ),
            crate::schema::Member::optional("RequireSymbols", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("RequireNumbers", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "RequireUppercaseCharacters",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "RequireLowercaseCharacters",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "AllowUsersToChangePassword",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional("ExpirePasswords", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "MaxPasswordAge",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1095))),
            ),
            crate::schema::Member::optional(
                "PasswordReusePrevention",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(24))),
            ),
            crate::schema::Member::optional("HardExpiry", crate::schema::Kind::Boolean),
        ],
    };
    pub static PermissionsBoundaryAttachmentType: crate::schema::Text = crate::schema::Text::one_of(
        "PermissionsBoundaryAttachmentType",
        super::PermissionsBoundaryAttachmentType::TEXTS,
    );
    pub static PermissionsBoundaryDecisionDetail: crate::schema::Structure =
        crate::schema::Structure {
            name: "PermissionsBoundaryDecisionDetail",
            union: false,
            members: &[crate::schema::Member::optional(
                "AllowedByPermissionsBoundary",
                crate::schema::Kind::Boolean,
            )],
        };
    pub static Policy: crate::schema::Structure = crate::schema::Structure {
        name: "Policy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::optional("PolicyId", crate::schema::Kind::Text(&IdType)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PolicyPathType)),
            crate::schema::Member::optional(
                "DefaultVersionId",
                crate::schema::Kind::Text(&PolicyVersionIdType),
            ),
            crate::schema::Member::optional(
                "AttachmentCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundaryUsageCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("IsAttachable", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&PolicyDescriptionType),
            ),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("UpdateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static PolicyDetail: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyDetail",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::optional(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
        ],
    };
    pub static PolicyEvaluationDecisionType: crate::schema::Text = crate::schema::Text::one_of(
        "PolicyEvaluationDecisionType",
        super::PolicyEvaluationDecisionType::TEXTS,
    );
    pub static PolicyExclusionsListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PolicyIdentifier),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(256)),
    };
    pub static PolicyGrantingServiceAccess: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyGrantingServiceAccess",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::required("PolicyType", crate::schema::Kind::Text(&PolicyType)),
            crate::schema::Member::optional("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional(
                "EntityType",
                crate::schema::Kind::Text(&PolicyOwnerEntityType),
            ),
            crate::schema::Member::optional(
                "EntityName",
                crate::schema::Kind::Text(&EntityNameType),
            ),
        ],
    };
    pub static PolicyGroup: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyGroup",
        union: false,
        members: &[
            crate::schema::Member::optional("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&IdType)),
        ],
    };
    pub static PolicyGroupListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PolicyGroup),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyIdentifier: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyIdentifier",
        union: true,
        members: &[
            crate::schema::Member::optional(
                "PolicyType",
                crate::schema::Kind::Text(&PolicyIdentifierPolicyType),
            ),
            crate::schema::Member::optional("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional(
                "InlinePolicyIdentifier",
                crate::schema::Kind::Structure(&InlinePolicyIdentifierType),
            ),
        ],
    };
    pub static PolicyIdentifierPolicyType: crate::schema::Text = crate::schema::Text::one_of(
        "PolicyIdentifierPolicyType",
        super::PolicyIdentifierPolicyType::TEXTS,
    );
    pub static PolicyIdentifierType: crate::schema::Text =
        crate::schema::Text::new("PolicyIdentifierType", crate::schema::Length::ANY, None);
    pub static PolicyParameter: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyParameter",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Name",
                crate::schema::Kind::Text(&PolicyParameterNameType),
            ),
            crate::schema::Member::optional(
                "Values",
                crate::schema::Kind::List(&PolicyParameterValuesListType),
            ),
            crate::schema::Member::optional(
                "Type",
                crate::schema::Kind::Text(&PolicyParameterTypeEnum),
            ),
        ],
    };
    pub static PolicyParameterTypeEnum: crate::schema::Text = crate::schema::Text::one_of(
        "PolicyParameterTypeEnum",
        super::PolicyParameterTypeEnum::TEXTS,
    );
    pub static PolicyRole: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyRole",
        union: false,
        members: &[
            crate::schema::Member::optional("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::optional("RoleId", crate::schema::Kind::Text(&IdType)),
        ],
    };
    pub static PolicyRoleListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PolicyRole),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicySourceType: crate::schema::Text =
        crate::schema::Text::one_of("PolicySourceType", super::PolicySourceType::TEXTS);
    pub static PolicyUsageType: crate::schema::Text =
        crate::schema::Text::one_of("PolicyUsageType", super::PolicyUsageType::TEXTS);
    pub static PolicyUser: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyUser",
        union: false,
        members: &[
            crate::schema::Member::optional("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::optional("UserId", crate::schema::Kind::Text(&IdType)),
        ],
    };
    pub static PolicyUserListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PolicyUser),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyVersion: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyVersion",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Document",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "VersionId",
                crate::schema::Kind::Text(&PolicyVersionIdType),
            ),
            crate::schema::Member::optional("IsDefaultVersion", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static Position: crate::schema::Structure = crate::schema::Structure {
        name: "Position",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Line",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Column",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static PutAccountPropertiesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutAccountPropertiesRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Properties",
            crate::schema::Kind::Map(&AccountPropertiesMapType),
        )],
    };
    pub static PutAccountPropertiesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutAccountPropertiesResponse",
        union: false,
        members: &[],
    };
    pub static PutGroupPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutGroupPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
        ],
    };
    pub static PutRolePermissionsBoundaryRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutRolePermissionsBoundaryRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "RoleName",
                    crate::schema::Kind::Text(&RoleNameType),
                ),
                crate::schema::Member::required(
                    "PermissionsBoundary",
                    crate::schema::Kind::Text(&ArnType),
                ),
            ],
        };
    pub static PutRolePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutRolePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
        ],
    };
    pub static PutUserPermissionsBoundaryRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutUserPermissionsBoundaryRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "UserName",
                    crate::schema::Kind::Text(&UserNameType),
                ),
                crate::schema::Member::required(
                    "PermissionsBoundary",
                    crate::schema::Kind::Text(&ArnType),
                ),
            ],
        };
    pub static PutUserPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutUserPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&PolicyNameType),
            ),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
        ],
    };
    pub static ReasonType: crate::schema::Text =
        crate::schema::Text::new("ReasonType", crate::schema::Length::new(None, Some(1000)), None);
    pub static RegionNameType: crate::schema::Text = crate::schema::Text::new(
        "RegionNameType",
        crate::schema::Length::new(Some(1), Some(100)),
        None,
    );
    pub static RejectDelegationRequestRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "RejectDelegationRequestRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "DelegationRequestId",
                    crate::schema::Kind::Text(&DelegationRequestIdType),
                ),
                crate::schema::Member::optional("Notes", crate::schema::Kind::Text(&NotesType)),
            ],
        };
    pub static RemoveClientIDFromOpenIDConnectProviderRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveClientIDFromOpenIDConnectProviderRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "OpenIDConnectProviderArn",
                    crate::schema::Kind::Text(&ArnType),
                ),
                crate::schema::Member::required(
                    "ClientID",
                    crate::schema::Kind::Text(&ClientIDType),
                ),
            ],
        };
    pub static RemoveRoleFromInstanceProfileRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveRoleFromInstanceProfileRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "InstanceProfileName",
                    crate::schema::Kind::Text(&InstanceProfileNameType),
                ),
                crate::schema::Member::required(
                    "RoleName",
                    crate::schema::Kind::Text(&RoleNameType),
                ),
            ],
        };
    pub static RemoveUserFromGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "RemoveUserFromGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
        ],
    };
    pub static ReplacementValueEntry: crate::schema::Structure = crate::schema::Structure {
        name: "ReplacementValueEntry",
        union: false,
        members: &[crate::schema::Member::required(
            "Values",
            crate::schema::Kind::List(&ReplacementValueListType),
        )],
    };
    pub static ReportFormatType: crate::schema::Text =
        crate::schema::Text::one_of("ReportFormatType", super::ReportFormatType::TEXTS);
    pub static ReportStateDescriptionType: crate::schema::Text =
        crate::schema::Text::new("ReportStateDescriptionType", crate::schema::Length::ANY, None);
    pub static ReportStateType: crate::schema::Text =
        crate::schema::Text::one_of("ReportStateType", super::ReportStateType::TEXTS);
    pub static ResetServiceSpecificCredentialRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ResetServiceSpecificCredentialRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "UserName",
                    crate::schema::Kind::Text(&UserNameType),
                ),
                crate::schema::Member::required(
                    "ServiceSpecificCredentialId",
                    crate::schema::Kind::Text(&ServiceSpecificCredentialId),
                ),
            ],
        };
    pub static ResetServiceSpecificCredentialResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ResetServiceSpecificCredentialResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "ServiceSpecificCredential",
                crate::schema::Kind::Structure(&ServiceSpecificCredential),
            )],
        };
    pub static ResourceHandlingOptionType: crate::schema::Text = crate::schema::Text::new(
        "ResourceHandlingOptionType",
        crate::schema::Length::new(Some(1), Some(64)),
        None,
    );
    pub static ResourceNameListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ResourceNameType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ResourceNameType: crate::schema::Text = crate::schema::Text::new(
        "ResourceNameType",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static ResourceSpecificResult: crate::schema::Structure = crate::schema::Structure {
        name: "ResourceSpecificResult",
        union: false,
        members: &[
            crate::schema::Member::required(
                "EvalResourceName",
                crate::schema::Kind::Text(&ResourceNameType),
            ),
            crate::schema::Member::required(
                "EvalResourceDecision",
                crate::schema::Kind::Text(&PolicyEvaluationDecisionType),
            ),
            crate::schema::Member::optional(
                "MatchedStatements",
                crate::schema::Kind::List(&StatementListType),
            ),
            crate::schema::Member::optional(
                "MissingContextValues",
                crate::schema::Kind::List(&ContextKeyNamesResultListType),
            ),
            crate::schema::Member::optional(
                "EvalDecisionDetails",
                crate::schema::Kind::Map(&EvalDecisionDetailsType),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundaryDecisionDetail",
                crate::schema::Kind::Structure(&PermissionsBoundaryDecisionDetail),
            ),
        ],
    };
    pub static ResourceSpecificResultListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ResourceSpecificResult),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ResyncMFADeviceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ResyncMFADeviceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::required(
                "AuthenticationCode1",
                crate::schema::Kind::Text(&AuthenticationCodeType),
            ),
            crate::schema::Member::required(
                "AuthenticationCode2",
                crate::schema::Kind::Text(&AuthenticationCodeType),
            ),
        ],
    };
    pub static Role: crate::schema::Structure = crate::schema::Structure {
        name: "Role",
        union: false,
        members: &[
            crate::schema::Member::required("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required("RoleId", crate::schema::Kind::Text(&IdType)),
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "AssumeRolePolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&RoleDescriptionType),
            ),
            crate::schema::Member::optional(
                "MaxSessionDuration",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(3600), Some(43200))),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundary",
                crate::schema::Kind::Structure(&AttachedPermissionsBoundary),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional(
                "RoleLastUsed",
                crate::schema::Kind::Structure(&RoleLastUsed),
            ),
            crate::schema::Member::optional(
                "SourceRoleTemplate",
                crate::schema::Kind::Structure(&SourceRoleTemplate),
            ),
        ],
    };
    pub static RoleDetail: crate::schema::Structure = crate::schema::Structure {
        name: "RoleDetail",
        union: false,
        members: &[
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::optional("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::optional("RoleId", crate::schema::Kind::Text(&IdType)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "AssumeRolePolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "InstanceProfileList",
                crate::schema::Kind::List(&InstanceProfileListType),
            ),
            crate::schema::Member::optional(
                "RolePolicyList",
                crate::schema::Kind::List(&PolicyDetailListType),
            ),
            crate::schema::Member::optional(
                "AttachedManagedPolicies",
                crate::schema::Kind::List(&AttachedPoliciesListType),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundary",
                crate::schema::Kind::Structure(&AttachedPermissionsBoundary),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            crate::schema::Member::optional(
                "RoleLastUsed",
                crate::schema::Kind::Structure(&RoleLastUsed),
            ),
        ],
    };
    pub static RoleLastUsed: crate::schema::Structure = crate::schema::Structure {
        name: "RoleLastUsed",
        union: false,
        members: &[
            crate::schema::Member::optional("LastUsedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Region", crate::schema::Kind::Text(&StringType)),
        ],
    };
    pub static RoleTemplateVersion: crate::schema::Structure = crate::schema::Structure {
        name: "RoleTemplateVersion",
        union: false,
        members: &[
            crate::schema::Member::optional("TemplateArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional(
                "TemplateName",
                crate::schema::Kind::Text(&RoleTemplateNameType),
            ),
            crate::schema::Member::optional(
                "TemplateVersionId",
                crate::schema::Kind::Text(&IdType),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&RoleTemplateDescriptionType),
            ),
            crate::schema::Member::optional(
                "MajorVersion",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DefaultMinorVersion",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ManagedByType",
                crate::schema::Kind::Text(&ManagedByTypeType),
            ),
            crate::schema::Member::optional(
                "ManagedByValue",
                crate::schema::Kind::Text(&ManagedByValueType),
            ),
            crate::schema::Member::optional("Enabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "MinorVersion",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "RoleNamePattern",
                crate::schema::Kind::Text(&RoleNamePatternType),
            ),
            crate::schema::Member::optional(
                "RolePathPattern",
                crate::schema::Kind::Text(&RolePathPatternType),
            ),
            crate::schema::Member::optional(
                "RoleDescriptionPattern",
                crate::schema::Kind::Text(&RoleDescriptionPatternType),
            ),
            crate::schema::Member::optional(
                "AssumeRolePolicyDocumentTemplate",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "InlinePolicyTemplates",
                crate::schema::Kind::List(&InlinePolicyTemplateListType),
            ),
            crate::schema::Member::optional(
                "ManagedPolicyArns",
                crate::schema::Kind::List(&ManagedPolicyArnListType),
            ),
            crate::schema::Member::optional(
                "PermissionBoundaryArn",
                crate::schema::Kind::Text(&ArnType),
            ),
            crate::schema::Member::optional(
                "ParametersDefinition",
                crate::schema::Kind::List(&ParametersDefinitionListType),
            ),
            crate::schema::Member::optional(
                "RoleTagsTemplate",
                crate::schema::Kind::List(&TagTemplateListType),
            ),
            crate::schema::Member::optional(
                "MaxSessionDuration",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(3600), Some(43200))),
            ),
            crate::schema::Member::optional("VersionEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("CreateTimestamp", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("UpdateTimestamp", crate::schema::Kind::Timestamp),
        ],
    };
    pub static RoleUsageListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RoleUsageType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RoleUsageType: crate::schema::Structure = crate::schema::Structure {
        name: "RoleUsageType",
        union: false,
        members: &[
            crate::schema::Member::optional("Region", crate::schema::Kind::Text(&RegionNameType)),
            crate::schema::Member::optional("Resources", crate::schema::Kind::List(&ArnListType)),
        ],
    };
    pub static SAMLMetadataDocumentType: crate::schema::Text = crate::schema::Text::new(
        "SAMLMetadataDocumentType",
        crate::schema::Length::new(Some(1000), Some(10000000)),
        None,
    );
    pub static SAMLPrivateKey: crate::schema::Structure = crate::schema::Structure {
        name: "SAMLPrivateKey",
        union: false,
        members: &[
            crate::schema::Member::optional("KeyId", crate::schema::Kind::Text(&PrivateKeyIdType)),
            crate::schema::Member::optional("Timestamp", crate::schema::Kind::Timestamp),
        ],
    };
    pub static SAMLProviderListEntry: crate::schema::Structure = crate::schema::Structure {
        name: "SAMLProviderListEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("ValidUntil", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static SAMLProviderListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SAMLProviderListEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SAMLProviderNameType: crate::schema::Text = crate::schema::Text::new(
        "SAMLProviderNameType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\w._-]+"),
    );
    pub static SSHPublicKey: crate::schema::Structure = crate::schema::Structure {
        name: "SSHPublicKey",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "SSHPublicKeyId",
                crate::schema::Kind::Text(&PublicKeyIdType),
            ),
            crate::schema::Member::required(
                "Fingerprint",
                crate::schema::Kind::Text(&PublicKeyFingerprintType),
            ),
            crate::schema::Member::required(
                "SSHPublicKeyBody",
                crate::schema::Kind::Text(&PublicKeyMaterialType),
            ),
            crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
            crate::schema::Member::optional("UploadDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static SSHPublicKeyListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SSHPublicKeyMetadata),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SSHPublicKeyMetadata: crate::schema::Structure = crate::schema::Structure {
        name: "SSHPublicKeyMetadata",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "SSHPublicKeyId",
                crate::schema::Kind::Text(&PublicKeyIdType),
            ),
            crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
            crate::schema::Member::required("UploadDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static SendDelegationTokenRequest: crate::schema::Structure = crate::schema::Structure {
        name: "SendDelegationTokenRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "DelegationRequestId",
            crate::schema::Kind::Text(&DelegationRequestIdType),
        )],
    };
    pub static ServerCertificate: crate::schema::Structure = crate::schema::Structure {
        name: "ServerCertificate",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ServerCertificateMetadata",
                crate::schema::Kind::Structure(&ServerCertificateMetadata),
            ),
            crate::schema::Member::required(
                "CertificateBody",
                crate::schema::Kind::Text(&CertificateBodyType),
            ),
            crate::schema::Member::optional(
                "CertificateChain",
                crate::schema::Kind::Text(&CertificateChainType),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static ServerCertificateMetadata: crate::schema::Structure = crate::schema::Structure {
        name: "ServerCertificateMetadata",
        union: false,
        members: &[
            crate::schema::Member::required("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::required(
                "ServerCertificateName",
                crate::schema::Kind::Text(&ServerCertificateNameType),
            ),
            crate::schema::Member::required(
                "ServerCertificateId",
                crate::schema::Kind::Text(&IdType),
            ),
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("UploadDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Expiration", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ServiceLastAccessed: crate::schema::Structure = crate::schema::Structure {
        name: "ServiceLastAccessed",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ServiceName",
                crate::schema::Kind::Text(&ServiceNameType),
            ),
            crate::schema::Member::optional("LastAuthenticated", crate::schema::Kind::Timestamp),
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespaceType),
            ),
            crate::schema::Member::optional(
                "LastAuthenticatedEntity",
                crate::schema::Kind::Text(&ArnType),
            ),
            crate::schema::Member::optional(
                "LastAuthenticatedRegion",
                crate::schema::Kind::Text(&StringType),
            ),
            crate::schema::Member::optional(
                "TotalAuthenticatedEntities",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "TrackedActionsLastAccessed",
                crate::schema::Kind::List(&TrackedActionsLastAccessed),
            ),
        ],
    };
    pub static ServiceSpecificCredential: crate::schema::Structure = crate::schema::Structure {
        name: "ServiceSpecificCredential",
        union: false,
        members: &[
            crate::schema::Member::required("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ExpirationDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::required("ServiceName", crate::schema::Kind::Text(&ServiceName)),
            crate::schema::Member::optional(
                "ServiceUserName",
                crate::schema::Kind::Text(&ServiceUserName),
            ),
            crate::schema::Member::optional(
                "ServicePassword",
                crate::schema::Kind::Text(&ServicePassword),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "ServiceCredentialAlias",
                crate::schema::Kind::Text(&ServiceCredentialAlias),
            ),
            crate::schema::Member::optional(
                "ServiceCredentialSecret",
                crate::schema::Kind::Text(&ServiceCredentialSecret),
            )
            .sensitive(),
            crate::schema::Member::required(
                "ServiceSpecificCredentialId",
                crate::schema::Kind::Text(&ServiceSpecificCredentialId),
            ),
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
        ],
    };
    pub static ServiceSpecificCredentialMetadata: crate::schema::Structure =
        crate::schema::Structure {
            name: "ServiceSpecificCredentialMetadata",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "UserName",
                    crate::schema::Kind::Text(&UserNameType),
                ),
                crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
                crate::schema::Member::optional(
                    "ServiceUserName",
                    crate::schema::Kind::Text(&ServiceUserName),
                ),
                crate::schema::Member::optional(
                    "ServiceCredentialAlias",
                    crate::schema::Kind::Text(&ServiceCredentialAlias),
                ),
                crate::schema::Member::required("CreateDate", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional("ExpirationDate", crate::schema::Kind::Timestamp),
                crate::schema::Member::required(
                    "ServiceSpecificCredentialId",
                    crate::schema::Kind::Text(&ServiceSpecificCredentialId),
                ),
                crate::schema::Member::required(
                    "ServiceName",
                    crate::schema::Kind::Text(&ServiceName),
                ),
            ],
        };
    pub static ServiceSpecificCredentialsListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ServiceSpecificCredentialMetadata),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ServicesLastAccessed: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ServiceLastAccessed),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SetDefaultPolicyVersionRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "SetDefaultPolicyVersionRequest",
            union: false,
            members: &[
                crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
                crate::schema::Member::required(
                    "VersionId",
                    crate::schema::Kind::Text(&PolicyVersionIdType),
                ),
            ],
        };
    pub static SetSecurityTokenServicePreferencesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "SetSecurityTokenServicePreferencesRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "GlobalEndpointTokenVersion",
                crate::schema::Kind::Text(&GlobalEndpointTokenVersion),
            )],
        };
    pub static SigningCertificate: crate::schema::Structure = crate::schema::Structure {
        name: "SigningCertificate",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "CertificateId",
                crate::schema::Kind::Text(&CertificateIdType),
            ),
            crate::schema::Member::required(
                "CertificateBody",
                crate::schema::Kind::Text(&CertificateBodyType),
            ),
            crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
            crate::schema::Member::optional("UploadDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static SimulateCustomPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "SimulateCustomPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyInputList",
                crate::schema::Kind::List(&SimulationPolicyListType),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundaryPolicyInputList",
                crate::schema::Kind::List(&SimulationPolicyListType),
            ),
            crate::schema::Member::optional(
                "OrderedOrganizationPolicyInputList",
                crate::schema::Kind::List(&OrganizationPolicyListType),
            ),
            crate::schema::Member::required(
                "ActionNames",
                crate::schema::Kind::List(&ActionNameListType),
            ),
            crate::schema::Member::optional(
                "ResourceArns",
                crate::schema::Kind::List(&ResourceNameListType),
            ),
            crate::schema::Member::optional(
                "ResourcePolicy",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
            crate::schema::Member::optional(
                "ResourceOwner",
                crate::schema::Kind::Text(&ResourceNameType),
            ),
            crate::schema::Member::optional(
                "CallerArn",
                crate::schema::Kind::Text(&ResourceNameType),
            ),
            crate::schema::Member::optional(
                "ContextEntries",
                crate::schema::Kind::List(&ContextEntryListType),
            ),
            crate::schema::Member::optional(
                "ResourceHandlingOption",
                crate::schema::Kind::Text(&ResourceHandlingOptionType),
            ),
            crate::schema::Member::optional(
                "MaxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
        ],
    };
    pub static SimulatePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "SimulatePolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "EvaluationResults",
                crate::schema::Kind::List(&EvaluationResultsListType),
            ),
            crate::schema::Member::optional("IsTruncated", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Marker",
                crate::schema::Kind::Text(&ResponseMarkerType),
            ),
        ],
    };
    pub static SimulatePrincipalPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "SimulatePrincipalPolicyRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "PolicySourceArn",
                    crate::schema::Kind::Text(&ArnType),
                ),
                crate::schema::Member::optional(
                    "PolicyInputList",
                    crate::schema::Kind::List(&SimulationPolicyListType),
                ),
                crate::schema::Member::optional(
                    "PermissionsBoundaryPolicyInputList",
                    crate::schema::Kind::List(&SimulationPolicyListType),
                ),
                crate::schema::Member::optional(
                    "PolicyExclusionList",
                    crate::schema::Kind::List(&PolicyExclusionsListType),
                ),
                crate::schema::Member::required(
                    "ActionNames",
                    crate::schema::Kind::List(&ActionNameListType),
                ),
                crate::schema::Member::optional(
                    "ResourceArns",
                    crate::schema::Kind::List(&ResourceNameListType),
                ),
                crate::schema::Member::optional(
                    "ResourcePolicy",
                    crate::schema::Kind::Text(&PolicyDocumentType),
                ),
                crate::schema::Member::optional(
                    "ResourceOwner",
                    crate::schema::Kind::Text(&ResourceNameType),
                ),
                crate::schema::Member::optional(
                    "CallerArn",
                    crate::schema::Kind::Text(&ResourceNameType),
                ),
                crate::schema::Member::optional(
                    "ContextEntries",
                    crate::schema::Kind::List(&ContextEntryListType),
                ),
                crate::schema::Member::optional(
                    "ResourceHandlingOption",
                    crate::schema::Kind::Text(&ResourceHandlingOptionType),
                ),
                crate::schema::Member::optional(
                    "MaxItems",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&MarkerType)),
            ],
        };
    pub static SimulationPolicyListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&PolicyDocumentType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SourceRoleTemplate: crate::schema::Structure = crate::schema::Structure {
        name: "SourceRoleTemplate",
        union: false,
        members: &[
            crate::schema::Member::required("TemplateArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required(
                "TemplateMinorVersion",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static Statement: crate::schema::Structure = crate::schema::Structure {
        name: "Statement",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SourcePolicyId",
                crate::schema::Kind::Text(&PolicyIdentifierType),
            ),
            crate::schema::Member::optional(
                "SourcePolicyType",
                crate::schema::Kind::Text(&PolicySourceType),
            ),
            crate::schema::Member::optional(
                "StartPosition",
                crate::schema::Kind::Structure(&Position),
            ),
            crate::schema::Member::optional(
                "EndPosition",
                crate::schema::Kind::Structure(&Position),
            ),
        ],
    };
    pub static StatementListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Statement),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Tag: crate::schema::Structure = crate::schema::Structure {
        name: "Tag",
        union: false,
        members: &[
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&TagKeyType)),
            crate::schema::Member::required("Value", crate::schema::Kind::Text(&TagValueType)),
        ],
    };
    pub static TagInstanceProfileRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagInstanceProfileRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "InstanceProfileName",
                crate::schema::Kind::Text(&InstanceProfileNameType),
            ),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static TagMFADeviceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagMFADeviceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static TagOpenIDConnectProviderRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "TagOpenIDConnectProviderRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "OpenIDConnectProviderArn",
                    crate::schema::Kind::Text(&ArnType),
                ),
                crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
            ],
        };
    pub static TagPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static TagRoleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagRoleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static TagSAMLProviderRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagSAMLProviderRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SAMLProviderArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static TagServerCertificateRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagServerCertificateRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ServerCertificateName",
                crate::schema::Kind::Text(&ServerCertificateNameType),
            ),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static TagTemplate: crate::schema::Structure = crate::schema::Structure {
        name: "TagTemplate",
        union: false,
        members: &[
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&TagTemplateKeyType)),
            crate::schema::Member::required(
                "Value",
                crate::schema::Kind::Text(&TagTemplateValueType),
            ),
        ],
    };
    pub static TagUserRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagUserRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static TrackedActionLastAccessed: crate::schema::Structure = crate::schema::Structure {
        name: "TrackedActionLastAccessed",
        union: false,
        members: &[
            crate::schema::Member::optional("ActionName", crate::schema::Kind::Text(&StringType)),
            crate::schema::Member::optional(
                "LastAccessedEntity",
                crate::schema::Kind::Text(&ArnType),
            ),
            crate::schema::Member::optional("LastAccessedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "LastAccessedRegion",
                crate::schema::Kind::Text(&StringType),
            ),
        ],
    };
    pub static TrackedActionsLastAccessed: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TrackedActionLastAccessed),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static UntagInstanceProfileRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagInstanceProfileRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "InstanceProfileName",
                crate::schema::Kind::Text(&InstanceProfileNameType),
            ),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagMFADeviceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagMFADeviceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagOpenIDConnectProviderRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UntagOpenIDConnectProviderRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "OpenIDConnectProviderArn",
                    crate::schema::Kind::Text(&ArnType),
                ),
                crate::schema::Member::required(
                    "TagKeys",
                    crate::schema::Kind::List(&TagKeyListType),
                ),
            ],
        };
    pub static UntagPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("PolicyArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagRoleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagRoleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagSAMLProviderRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagSAMLProviderRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SAMLProviderArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagServerCertificateRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagServerCertificateRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ServerCertificateName",
                crate::schema::Kind::Text(&ServerCertificateNameType),
            ),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyListType)),
        ],
    };
    pub static UntagUserRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagUserRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyListType)),
        ],
    };
    pub static UpdateAccessKeyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateAccessKeyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::required(
                "AccessKeyId",
                crate::schema::Kind::Text(&AccessKeyIdType),
            ),
            crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
        ],
    };
    pub static UpdateAccountPasswordPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateAccountPasswordPolicyRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "MinimumPasswordLength",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(6), Some(128))),
                ),
                crate::schema::Member::optional("RequireSymbols", crate::schema::Kind::Boolean),
                crate::schema::Member::optional("RequireNumbers", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "RequireUppercaseCharacters",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional(
                    "RequireLowercaseCharacters",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional(
                    "AllowUsersToChangePassword",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional(
                    "MaxPasswordAge",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1095))),
                ),
                crate::schema::Member::optional(
                    "PasswordReusePrevention",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(24))),
                ),
                crate::schema::Member::optional("HardExpiry", crate::schema::Kind::Boolean),
            ],
        };
    pub static UpdateAssumeRolePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateAssumeRolePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required(
                "PolicyDocument",
                crate::schema::Kind::Text(&PolicyDocumentType),
            ),
        ],
    };
    pub static UpdateDelegationRequestRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateDelegationRequestRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "DelegationRequestId",
                    crate::schema::Kind::Text(&DelegationRequestIdType),
                ),
                crate::schema::Member::optional("Notes", crate::schema::Kind::Text(&NotesType)),
            ],
        };
    pub static UpdateGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&GroupNameType)),
            crate::schema::Member::optional("NewPath", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::optional(
                "NewGroupName",
                crate::schema::Kind::Text(&GroupNameType),
            ),
        ],
    };
    pub static UpdateLoginProfileRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateLoginProfileRequest",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::optional("Password", crate::schema::Kind::Text(&PasswordType))
                .sensitive(),
            crate::schema::Member::optional("PasswordResetRequired", crate::schema::Kind::Boolean),
        ],
    };
    pub static UpdateOpenIDConnectProviderThumbprintRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateOpenIDConnectProviderThumbprintRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "OpenIDConnectProviderArn",
                    crate::schema::Kind::Text(&ArnType),
                ),
                crate::schema::Member::required(
                    "ThumbprintList",
                    crate::schema::Kind::List(&ThumbprintListType),
                ),
            ],
        };
    pub static UpdateRoleDescriptionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateRoleDescriptionRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::required(
                "Description",
                crate::schema::Kind::Text(&RoleDescriptionType),
            ),
        ],
    };
    pub static UpdateRoleDescriptionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateRoleDescriptionResponse",
        union: false,
        members: &[crate::schema::Member::optional("Role", crate::schema::Kind::Structure(&Role))],
    };
    pub static UpdateRoleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateRoleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("RoleName", crate::schema::Kind::Text(&RoleNameType)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&RoleDescriptionType),
            ),
            crate::schema::Member::optional(
                "MaxSessionDuration",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(3600), Some(43200))),
            ),
        ],
    };
    pub static UpdateRoleResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UpdateRoleResponse", union: false, members: &[] };
    pub static UpdateSAMLProviderRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateSAMLProviderRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SAMLMetadataDocument",
                crate::schema::Kind::Text(&SAMLMetadataDocumentType),
            ),
            crate::schema::Member::required("SAMLProviderArn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional(
                "AssertionEncryptionMode",
                crate::schema::Kind::Text(&AssertionEncryptionModeType),
            ),
            crate::schema::Member::optional(
                "AddPrivateKey",
                crate::schema::Kind::Text(&PrivateKeyType),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "RemovePrivateKey",
                crate::schema::Kind::Text(&PrivateKeyIdType),
            ),
        ],
    };
    pub static UpdateSAMLProviderResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateSAMLProviderResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "SAMLProviderArn",
            crate::schema::Kind::Text(&ArnType),
        )],
    };
    pub static UpdateSSHPublicKeyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateSSHPublicKeyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "SSHPublicKeyId",
                crate::schema::Kind::Text(&PublicKeyIdType),
            ),
            crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
        ],
    };
    pub static UpdateServerCertificateRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateServerCertificateRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ServerCertificateName",
                    crate::schema::Kind::Text(&ServerCertificateNameType),
                ),
                crate::schema::Member::optional("NewPath", crate::schema::Kind::Text(&PathType)),
                crate::schema::Member::optional(
                    "NewServerCertificateName",
                    crate::schema::Kind::Text(&ServerCertificateNameType),
                ),
            ],
        };
    pub static UpdateServiceSpecificCredentialRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateServiceSpecificCredentialRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "UserName",
                    crate::schema::Kind::Text(&UserNameType),
                ),
                crate::schema::Member::required(
                    "ServiceSpecificCredentialId",
                    crate::schema::Kind::Text(&ServiceSpecificCredentialId),
                ),
                crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
            ],
        };
    pub static UpdateSigningCertificateRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateSigningCertificateRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "UserName",
                    crate::schema::Kind::Text(&ExistingUserNameType),
                ),
                crate::schema::Member::required(
                    "CertificateId",
                    crate::schema::Kind::Text(&CertificateIdType),
                ),
                crate::schema::Member::required("Status", crate::schema::Kind::Text(&StatusType)),
            ],
        };
    pub static UpdateUserRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateUserRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "UserName",
                crate::schema::Kind::Text(&ExistingUserNameType),
            ),
            crate::schema::Member::optional("NewPath", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::optional(
                "NewUserName",
                crate::schema::Kind::Text(&UserNameType),
            ),
        ],
    };
    pub static UploadSSHPublicKeyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UploadSSHPublicKeyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required(
                "SSHPublicKeyBody",
                crate::schema::Kind::Text(&PublicKeyMaterialType),
            ),
        ],
    };
    pub static UploadSSHPublicKeyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UploadSSHPublicKeyResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "SSHPublicKey",
            crate::schema::Kind::Structure(&SSHPublicKey),
        )],
    };
    pub static UploadServerCertificateRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UploadServerCertificateRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
                crate::schema::Member::required(
                    "ServerCertificateName",
                    crate::schema::Kind::Text(&ServerCertificateNameType),
                ),
                crate::schema::Member::required(
                    "CertificateBody",
                    crate::schema::Kind::Text(&CertificateBodyType),
                ),
                crate::schema::Member::required(
                    "PrivateKey",
                    crate::schema::Kind::Text(&PrivateKeyType),
                )
                .sensitive(),
                crate::schema::Member::optional(
                    "CertificateChain",
                    crate::schema::Kind::Text(&CertificateChainType),
                ),
                crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            ],
        };
    pub static UploadServerCertificateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UploadServerCertificateResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ServerCertificateMetadata",
                    crate::schema::Kind::Structure(&ServerCertificateMetadata),
                ),
                crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
            ],
        };
    pub static UploadSigningCertificateRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UploadSigningCertificateRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "UserName",
                    crate::schema::Kind::Text(&ExistingUserNameType),
                ),
                crate::schema::Member::required(
                    "CertificateBody",
                    crate::schema::Kind::Text(&CertificateBodyType),
                ),
            ],
        };
    pub static UploadSigningCertificateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UploadSigningCertificateResponse",
            union: false,
            members: &[crate::schema::Member::required(
                "Certificate",
                crate::schema::Kind::Structure(&SigningCertificate),
            )],
        };
    pub static User: crate::schema::Structure = crate::schema::Structure {
        name: "User",
        union: false,
        members: &[
            crate::schema::Member::required("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::required("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::required("UserId", crate::schema::Kind::Text(&IdType)),
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::required("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("PasswordLastUsed", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "PermissionsBoundary",
                crate::schema::Kind::Structure(&AttachedPermissionsBoundary),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static UserDetail: crate::schema::Structure = crate::schema::Structure {
        name: "UserDetail",
        union: false,
        members: &[
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&PathType)),
            crate::schema::Member::optional("UserName", crate::schema::Kind::Text(&UserNameType)),
            crate::schema::Member::optional("UserId", crate::schema::Kind::Text(&IdType)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&ArnType)),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "UserPolicyList",
                crate::schema::Kind::List(&PolicyDetailListType),
            ),
            crate::schema::Member::optional(
                "GroupList",
                crate::schema::Kind::List(&GroupNameListType),
            ),
            crate::schema::Member::optional(
                "AttachedManagedPolicies",
                crate::schema::Kind::List(&AttachedPoliciesListType),
            ),
            crate::schema::Member::optional(
                "PermissionsBoundary",
                crate::schema::Kind::Structure(&AttachedPermissionsBoundary),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static VirtualMFADevice: crate::schema::Structure = crate::schema::Structure {
        name: "VirtualMFADevice",
        union: false,
        members: &[
            crate::schema::Member::required(
                "SerialNumber",
                crate::schema::Kind::Text(&SerialNumberType),
            ),
            crate::schema::Member::optional(
                "Base32StringSeed",
                crate::schema::Kind::Blob(crate::schema::Length::ANY),
            )
            .sensitive(),
            crate::schema::Member::optional(
                "QRCodePNG",
                crate::schema::Kind::Blob(crate::schema::Length::ANY),
            )
            .sensitive(),
            crate::schema::Member::optional("User", crate::schema::Kind::Structure(&User)),
            crate::schema::Member::optional("EnableDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagListType)),
        ],
    };
    pub static AccessKeyIdType: crate::schema::Text = crate::schema::Text::new(
        "accessKeyIdType",
        crate::schema::Length::new(Some(16), Some(128)),
        Some("[\\w]+"),
    );
    pub static AccessKeyMetadataListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AccessKeyMetadata),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AccessKeySecretType: crate::schema::Text =
        crate::schema::Text::new("accessKeySecretType", crate::schema::Length::ANY, None);
    pub static AccountAliasListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AccountAliasType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AccountAliasType: crate::schema::Text = crate::schema::Text::new(
        "accountAliasType",
        crate::schema::Length::new(Some(3), Some(63)),
        Some("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"),
    );
    pub static AccountIdType: crate::schema::Text =
        crate::schema::Text::new("accountIdType", crate::schema::Length::ANY, Some("\\d{12}"));
    pub static AccountPropertiesMapType: crate::schema::Map = crate::schema::Map {
        key: &AccountPropertyKeyType,
        value: crate::schema::Kind::Text(&AccountPropertyValueType),
        length: crate::schema::Length::ANY,
    };
    pub static AccountPropertyKeyType: crate::schema::Text = crate::schema::Text::new(
        "accountPropertyKeyType",
        crate::schema::Length::new(Some(1), Some(50)),
        Some("^[A-Za-z][A-Za-z0-9/_-]*$"),
    );
    pub static AccountPropertyValueType: crate::schema::Text = crate::schema::Text::new(
        "accountPropertyValueType",
        crate::schema::Length::new(Some(1), Some(1024)),
        None,
    );
    pub static ArnType: crate::schema::Text =
        crate::schema::Text::new("arnType", crate::schema::Length::new(Some(20), Some(2048)), None);
    pub static AssertionEncryptionModeType: crate::schema::Text = crate::schema::Text::one_of(
        "assertionEncryptionModeType",
        super::AssertionEncryptionModeType::TEXTS,
    );
    pub static AssignmentStatusType: crate::schema::Text =
        crate::schema::Text::one_of("assignmentStatusType", super::AssignmentStatusType::TEXTS);
    pub static AttachedPoliciesListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AttachedPolicy),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AuthenticationCodeType: crate::schema::Text = crate::schema::Text::new(
        "authenticationCodeType",
        crate::schema::Length::new(Some(6), Some(6)),
        Some("[\\d]+"),
    );
    pub static CertificateBodyType: crate::schema::Text = crate::schema::Text::new(
        "certificateBodyType",
        crate::schema::Length::new(Some(1), Some(16384)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static CertificateChainType: crate::schema::Text = crate::schema::Text::new(
        "certificateChainType",
        crate::schema::Length::new(Some(1), Some(2097152)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static CertificateIdType: crate::schema::Text = crate::schema::Text::new(
        "certificateIdType",
        crate::schema::Length::new(Some(24), Some(128)),
        Some("[\\w]+"),
    );
    pub static CertificateListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SigningCertificate),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ClientIDListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ClientIDType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ClientIDType: crate::schema::Text = crate::schema::Text::new(
        "clientIDType",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static ConsoleDeepLinkType: crate::schema::Text = crate::schema::Text::new(
        "consoleDeepLinkType",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static CustomSuffixType: crate::schema::Text = crate::schema::Text::new(
        "customSuffixType",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\w+=,.@-]+"),
    );
    pub static DelegationRequestDescriptionType: crate::schema::Text = crate::schema::Text::new(
        "delegationRequestDescriptionType",
        crate::schema::Length::new(None, Some(1000)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static DelegationRequestIdType: crate::schema::Text = crate::schema::Text::new(
        "delegationRequestIdType",
        crate::schema::Length::new(Some(16), Some(128)),
        Some("[\\w-]+"),
    );
    pub static DelegationRequestsListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DelegationRequest),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EncodingType: crate::schema::Text =
        crate::schema::Text::one_of("encodingType", super::EncodingType::TEXTS);
    pub static EntityDetailsListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&EntityDetails),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EntityListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&EntityType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EntityNameType: crate::schema::Text = crate::schema::Text::new(
        "entityNameType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\w+=,.@-]+"),
    );
    pub static ExistingUserNameType: crate::schema::Text = crate::schema::Text::new(
        "existingUserNameType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\w+=,.@-]+"),
    );
    pub static GlobalEndpointTokenVersion: crate::schema::Text = crate::schema::Text::one_of(
        "globalEndpointTokenVersion",
        super::GlobalEndpointTokenVersion::TEXTS,
    );
    pub static GroupDetailListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&GroupDetail),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static GroupListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Group),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static GroupNameListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&GroupNameType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static GroupNameType: crate::schema::Text = crate::schema::Text::new(
        "groupNameType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\w+=,.@-]+"),
    );
    pub static IdType: crate::schema::Text = crate::schema::Text::new(
        "idType",
        crate::schema::Length::new(Some(16), Some(128)),
        Some("[\\w]+"),
    );
    pub static InlinePolicyTemplateListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InlinePolicy),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceProfileListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceProfile),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceProfileNameType: crate::schema::Text = crate::schema::Text::new(
        "instanceProfileNameType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\w+=,.@-]+"),
    );
    pub static JobIDType: crate::schema::Text =
        crate::schema::Text::new("jobIDType", crate::schema::Length::new(Some(36), Some(36)), None);
    pub static JobStatusType: crate::schema::Text =
        crate::schema::Text::one_of("jobStatusType", super::JobStatusType::TEXTS);
    pub static ListPolicyGrantingServiceAccessResponseListType: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Structure(&ListPoliciesGrantingServiceAccessEntry),
            element_name: "member",
            length: crate::schema::Length::ANY,
        };
    pub static LocaleType: crate::schema::Text =
        crate::schema::Text::new("localeType", crate::schema::Length::new(Some(2), Some(12)), None);
    pub static ManagedByTypeType: crate::schema::Text =
        crate::schema::Text::one_of("managedByTypeType", super::ManagedByTypeType::TEXTS);
    pub static ManagedByValueType: crate::schema::Text = crate::schema::Text::new(
        "managedByValueType",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static ManagedPolicyArnListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ArnType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MapStringReplacementValueEntry: crate::schema::Map = crate::schema::Map {
        key: &StringType,
        value: crate::schema::Kind::Structure(&ReplacementValueEntry),
        length: crate::schema::Length::new(None, Some(30)),
    };
    pub static MarkerType: crate::schema::Text = crate::schema::Text::new(
        "markerType",
        crate::schema::Length::new(Some(1), Some(320)),
        Some("[\\u0020-\\u00FF]+"),
    );
    pub static MfaDeviceListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MFADevice),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static NotesType: crate::schema::Text = crate::schema::Text::new(
        "notesType",
        crate::schema::Length::new(None, Some(500)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static NotificationChannelType: crate::schema::Text = crate::schema::Text::new(
        "notificationChannelType",
        crate::schema::Length::new(Some(2), Some(400)),
        Some("^[a-zA-Z0-9:_.-]+$"),
    );
    pub static OrganizationsEntityPathType: crate::schema::Text = crate::schema::Text::new(
        "organizationsEntityPathType",
        crate::schema::Length::new(Some(19), Some(427)),
        Some("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*"),
    );
    pub static OrganizationsPolicyIdType: crate::schema::Text = crate::schema::Text::new(
        "organizationsPolicyIdType",
        crate::schema::Length::ANY,
        Some("^p-[0-9a-zA-Z_]{8,128}$"),
    );
    pub static OwnerIdType: crate::schema::Text = crate::schema::Text::new(
        "ownerIdType",
        crate::schema::Length::new(Some(20), Some(2048)),
        Some("^[a-zA-Z0-9:/+=,.@_-]+$"),
    );
    pub static ParameterDefaultValueType: crate::schema::Text = crate::schema::Text::new(
        "parameterDefaultValueType",
        crate::schema::Length::new(None, Some(1024)),
        None,
    );
    pub static ParameterDescriptionType: crate::schema::Text = crate::schema::Text::new(
        "parameterDescriptionType",
        crate::schema::Length::new(None, Some(1000)),
        None,
    );
    pub static ParameterNameType: crate::schema::Text = crate::schema::Text::new(
        "parameterNameType",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static ParameterSubTypeType: crate::schema::Text = crate::schema::Text::new(
        "parameterSubTypeType",
        crate::schema::Length::new(None, Some(256)),
        None,
    );
    pub static ParameterTypeType: crate::schema::Text =
        crate::schema::Text::one_of("parameterTypeType", super::ParameterTypeType::TEXTS);
    pub static ParametersDefinitionListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ParameterDefinition),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PasswordType: crate::schema::Text = crate::schema::Text::new(
        "passwordType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static PathPrefixType: crate::schema::Text = crate::schema::Text::new(
        "pathPrefixType",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("\\u002F[\\u0021-\\u007F]*"),
    );
    pub static PathType: crate::schema::Text = crate::schema::Text::new(
        "pathType",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"),
    );
    pub static PermissionCheckResultType: crate::schema::Text = crate::schema::Text::one_of(
        "permissionCheckResultType",
        super::PermissionCheckResultType::TEXTS,
    );
    pub static PermissionCheckStatusType: crate::schema::Text = crate::schema::Text::one_of(
        "permissionCheckStatusType",
        super::PermissionCheckStatusType::TEXTS,
    );
    pub static PermissionType: crate::schema::Text =
        crate::schema::Text::new("permissionType", crate::schema::Length::ANY, None);
    pub static PolicyDescriptionType: crate::schema::Text = crate::schema::Text::new(
        "policyDescriptionType",
        crate::schema::Length::new(None, Some(1000)),
        None,
    );
    pub static PolicyDetailListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PolicyDetail),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyDocumentType: crate::schema::Text = crate::schema::Text::new(
        "policyDocumentType",
        crate::schema::Length::new(Some(1), Some(131072)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static PolicyDocumentVersionListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PolicyVersion),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyGrantingServiceAccessListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PolicyGrantingServiceAccess),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Policy),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyNameListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&PolicyNameType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyNameType: crate::schema::Text = crate::schema::Text::new(
        "policyNameType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\w+=,.@-]+"),
    );
    pub static PolicyOwnerEntityType: crate::schema::Text =
        crate::schema::Text::one_of("policyOwnerEntityType", super::PolicyOwnerEntityType::TEXTS);
    pub static PolicyParameterListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PolicyParameter),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(50)),
    };
    pub static PolicyParameterNameType: crate::schema::Text = crate::schema::Text::new(
        "policyParameterNameType",
        crate::schema::Length::new(Some(5), Some(256)),
        Some("[ -~]+"),
    );
    pub static PolicyParameterValueType: crate::schema::Text = crate::schema::Text::new(
        "policyParameterValueType",
        crate::schema::Length::ANY,
        Some("[ -~]+"),
    );
    pub static PolicyParameterValuesListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&PolicyParameterValueType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyPathType: crate::schema::Text = crate::schema::Text::new(
        "policyPathType",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"),
    );
    pub static PolicyScopeType: crate::schema::Text =
        crate::schema::Text::one_of("policyScopeType", super::PolicyScopeType::TEXTS);
    pub static PolicyType: crate::schema::Text =
        crate::schema::Text::one_of("policyType", super::PolicyType::TEXTS);
    pub static PolicyVersionIdType: crate::schema::Text = crate::schema::Text::new(
        "policyVersionIdType",
        crate::schema::Length::ANY,
        Some("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"),
    );
    pub static PrivateKeyIdType: crate::schema::Text = crate::schema::Text::new(
        "privateKeyIdType",
        crate::schema::Length::new(Some(22), Some(64)),
        Some("[A-Z0-9]+"),
    );
    pub static PrivateKeyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SAMLPrivateKey),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(2)),
    };
    pub static PrivateKeyType: crate::schema::Text = crate::schema::Text::new(
        "privateKeyType",
        crate::schema::Length::new(Some(1), Some(16384)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static PublicKeyFingerprintType: crate::schema::Text = crate::schema::Text::new(
        "publicKeyFingerprintType",
        crate::schema::Length::new(Some(48), Some(48)),
        Some("[:\\w]+"),
    );
    pub static PublicKeyIdType: crate::schema::Text = crate::schema::Text::new(
        "publicKeyIdType",
        crate::schema::Length::new(Some(20), Some(128)),
        Some("[\\w]+"),
    );
    pub static PublicKeyMaterialType: crate::schema::Text = crate::schema::Text::new(
        "publicKeyMaterialType",
        crate::schema::Length::new(Some(1), Some(16384)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static RedirectUrlType: crate::schema::Text = crate::schema::Text::new(
        "redirectUrlType",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$"),
    );
    pub static ReplacementValueListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&StringType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(20)),
    };
    pub static RequestMessageType: crate::schema::Text = crate::schema::Text::new(
        "requestMessageType",
        crate::schema::Length::new(None, Some(200)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static RequestorNameType: crate::schema::Text = crate::schema::Text::new(
        "requestorNameType",
        crate::schema::Length::new(None, Some(30)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static RequestorWorkflowIdType: crate::schema::Text = crate::schema::Text::new(
        "requestorWorkflowIdType",
        crate::schema::Length::new(Some(5), Some(400)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+"),
    );
    pub static ResponseMarkerType: crate::schema::Text =
        crate::schema::Text::new("responseMarkerType", crate::schema::Length::ANY, None);
    pub static RoleDescriptionPatternType: crate::schema::Text = crate::schema::Text::new(
        "roleDescriptionPatternType",
        crate::schema::Length::new(Some(1), Some(512)),
        None,
    );
    pub static RoleDescriptionType: crate::schema::Text = crate::schema::Text::new(
        "roleDescriptionType",
        crate::schema::Length::new(None, Some(1000)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static RoleDetailListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RoleDetail),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RoleListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Role),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RoleNamePatternType: crate::schema::Text = crate::schema::Text::new(
        "roleNamePatternType",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static RoleNameType: crate::schema::Text = crate::schema::Text::new(
        "roleNameType",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\w+=,.@-]+"),
    );
    pub static RolePathPatternType: crate::schema::Text = crate::schema::Text::new(
        "rolePathPatternType",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/"),
    );
    pub static RolePermissionRestrictionArnListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ArnType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RoleTemplateDescriptionType: crate::schema::Text = crate::schema::Text::new(
        "roleTemplateDescriptionType",
        crate::schema::Length::new(None, Some(512)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static RoleTemplateNameType: crate::schema::Text = crate::schema::Text::new(
        "roleTemplateNameType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\w+=,.\\-]+"),
    );
    pub static SerialNumberType: crate::schema::Text = crate::schema::Text::new(
        "serialNumberType",
        crate::schema::Length::new(Some(9), Some(256)),
        Some("[\\w+=/:,.@-]+"),
    );
    pub static ServerCertificateMetadataListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ServerCertificateMetadata),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ServerCertificateNameType: crate::schema::Text = crate::schema::Text::new(
        "serverCertificateNameType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\w+=,.@-]+"),
    );
    pub static ServiceCredentialAlias: crate::schema::Text = crate::schema::Text::new(
        "serviceCredentialAlias",
        crate::schema::Length::new(Some(0), Some(200)),
        Some("[\\w+=,.@-]+"),
    );
    pub static ServiceCredentialSecret: crate::schema::Text =
        crate::schema::Text::new("serviceCredentialSecret", crate::schema::Length::ANY, None);
    pub static ServiceName: crate::schema::Text =
        crate::schema::Text::new("serviceName", crate::schema::Length::ANY, None);
    pub static ServiceNameType: crate::schema::Text =
        crate::schema::Text::new("serviceNameType", crate::schema::Length::ANY, None);
    pub static ServiceNamespaceListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ServiceNamespaceType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(200)),
    };
    pub static ServiceNamespaceType: crate::schema::Text = crate::schema::Text::new(
        "serviceNamespaceType",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\w-]*"),
    );
    pub static ServicePassword: crate::schema::Text =
        crate::schema::Text::new("servicePassword", crate::schema::Length::ANY, None);
    pub static ServiceSpecificCredentialId: crate::schema::Text = crate::schema::Text::new(
        "serviceSpecificCredentialId",
        crate::schema::Length::new(Some(20), Some(128)),
        Some("[\\w]+"),
    );
    pub static ServiceUserName: crate::schema::Text = crate::schema::Text::new(
        "serviceUserName",
        crate::schema::Length::new(Some(0), Some(200)),
        Some("[\\w+=,.@-]*"),
    );
    pub static SortKeyType: crate::schema::Text =
        crate::schema::Text::one_of("sortKeyType", super::SortKeyType::TEXTS);
    pub static StateType: crate::schema::Text =
        crate::schema::Text::one_of("stateType", super::StateType::TEXTS);
    pub static StatusType: crate::schema::Text =
        crate::schema::Text::one_of("statusType", super::StatusType::TEXTS);
    pub static StringType: crate::schema::Text =
        crate::schema::Text::new("stringType", crate::schema::Length::ANY, None);
    pub static SummaryContentType: crate::schema::Text = crate::schema::Text::new(
        "summaryContentType",
        crate::schema::Length::new(Some(0), Some(10000)),
        None,
    );
    pub static SummaryKeyType: crate::schema::Text =
        crate::schema::Text::one_of("summaryKeyType", super::SummaryKeyType::TEXTS);
    pub static SummaryMapType: crate::schema::Map = crate::schema::Map {
        key: &SummaryKeyType,
        value: crate::schema::Kind::Integer(crate::schema::Range::ANY),
        length: crate::schema::Length::ANY,
    };
    pub static SummaryStateType: crate::schema::Text =
        crate::schema::Text::one_of("summaryStateType", super::SummaryStateType::TEXTS);
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
    pub static TagTemplateKeyType: crate::schema::Text = crate::schema::Text::new(
        "tagTemplateKeyType",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+"),
    );
    pub static TagTemplateListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TagTemplate),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(50)),
    };
    pub static TagTemplateValueType: crate::schema::Text = crate::schema::Text::new(
        "tagTemplateValueType",
        crate::schema::Length::new(Some(0), Some(256)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*"),
    );
    pub static TagValueType: crate::schema::Text = crate::schema::Text::new(
        "tagValueType",
        crate::schema::Length::new(Some(0), Some(256)),
        Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    );
    pub static ThumbprintListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ThumbprintType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ThumbprintType: crate::schema::Text = crate::schema::Text::new(
        "thumbprintType",
        crate::schema::Length::new(Some(40), Some(40)),
        None,
    );
    pub static UserDetailListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&UserDetail),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static UserListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&User),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static UserNameType: crate::schema::Text = crate::schema::Text::new(
        "userNameType",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\w+=,.@-]+"),
    );
    pub static VirtualMFADeviceListType: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&VirtualMFADevice),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static VirtualMFADeviceName: crate::schema::Text = crate::schema::Text::new(
        "virtualMFADeviceName",
        crate::schema::Length::new(Some(1), None),
        Some("[\\w+=,.@-]+"),
    );
    pub static AcceptDelegationRequestResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "AcceptDelegationRequestResponse",
            union: false,
            members: &[],
        };
    pub static AddClientIDToOpenIDConnectProviderResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "AddClientIDToOpenIDConnectProviderResponse",
            union: false,
            members: &[],
        };
    pub static AddRoleToInstanceProfileResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "AddRoleToInstanceProfileResponse",
            union: false,
            members: &[],
        };
    pub static AddUserToGroupResponse: crate::schema::Structure =
        crate::schema::Structure { name: "AddUserToGroupResponse", union: false, members: &[] };
    pub static AssociateDelegationRequestResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "AssociateDelegationRequestResponse",
            union: false,
            members: &[],
        };
    pub static AttachGroupPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "AttachGroupPolicyResponse", union: false, members: &[] };
    pub static AttachRolePolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "AttachRolePolicyResponse", union: false, members: &[] };
    pub static AttachUserPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "AttachUserPolicyResponse", union: false, members: &[] };
    pub static ChangePasswordResponse: crate::schema::Structure =
        crate::schema::Structure { name: "ChangePasswordResponse", union: false, members: &[] };
    pub static CreateAccountAliasResponse: crate::schema::Structure =
        crate::schema::Structure { name: "CreateAccountAliasResponse", union: false, members: &[] };
    pub static DeactivateMFADeviceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeactivateMFADeviceResponse",
        union: false,
        members: &[],
    };
    pub static DeleteAccessKeyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteAccessKeyResponse", union: false, members: &[] };
    pub static DeleteAccountAliasResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteAccountAliasResponse", union: false, members: &[] };
    pub static DeleteAccountPasswordPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteAccountPasswordPolicyRequest",
            union: false,
            members: &[],
        };
    pub static DeleteAccountPasswordPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteAccountPasswordPolicyResponse",
            union: false,
            members: &[],
        };
    pub static DeleteGroupPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteGroupPolicyResponse", union: false, members: &[] };
    pub static DeleteGroupResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteGroupResponse", union: false, members: &[] };
    pub static DeleteInstanceProfileResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteInstanceProfileResponse",
        union: false,
        members: &[],
    };
    pub static DeleteLoginProfileResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteLoginProfileResponse", union: false, members: &[] };
    pub static DeleteOpenIDConnectProviderResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteOpenIDConnectProviderResponse",
            union: false,
            members: &[],
        };
    pub static DeletePolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeletePolicyResponse", union: false, members: &[] };
    pub static DeletePolicyVersionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeletePolicyVersionResponse",
        union: false,
        members: &[],
    };
    pub static DeleteRolePermissionsBoundaryResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteRolePermissionsBoundaryResponse",
            union: false,
            members: &[],
        };
    pub static DeleteRolePolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteRolePolicyResponse", union: false, members: &[] };
    pub static DeleteRoleResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteRoleResponse", union: false, members: &[] };
    pub static DeleteSAMLProviderResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteSAMLProviderResponse", union: false, members: &[] };
    pub static DeleteSSHPublicKeyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteSSHPublicKeyResponse", union: false, members: &[] };
    pub static DeleteServerCertificateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteServerCertificateResponse",
            union: false,
            members: &[],
        };
    pub static DeleteServiceSpecificCredentialResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteServiceSpecificCredentialResponse",
            union: false,
            members: &[],
        };
    pub static DeleteSigningCertificateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSigningCertificateResponse",
            union: false,
            members: &[],
        };
    pub static DeleteUserPermissionsBoundaryResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteUserPermissionsBoundaryResponse",
            union: false,
            members: &[],
        };
    pub static DeleteUserPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteUserPolicyResponse", union: false, members: &[] };
    pub static DeleteUserResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteUserResponse", union: false, members: &[] };
    pub static DeleteVirtualMFADeviceResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteVirtualMFADeviceResponse",
            union: false,
            members: &[],
        };
    pub static DetachGroupPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DetachGroupPolicyResponse", union: false, members: &[] };
    pub static DetachRolePolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DetachRolePolicyResponse", union: false, members: &[] };
    pub static DetachUserPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DetachUserPolicyResponse", union: false, members: &[] };
    pub static DisableOutboundWebIdentityFederationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisableOutboundWebIdentityFederationRequest",
            union: false,
            members: &[],
        };
    pub static DisableOutboundWebIdentityFederationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisableOutboundWebIdentityFederationResponse",
            union: false,
            members: &[],
        };
    pub static EnableMFADeviceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "EnableMFADeviceResponse", union: false, members: &[] };
    pub static EnableOutboundWebIdentityFederationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "EnableOutboundWebIdentityFederationRequest",
            union: false,
            members: &[],
        };
    pub static GenerateCredentialReportRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GenerateCredentialReportRequest",
            union: false,
            members: &[],
        };
    pub static GetAccountPasswordPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetAccountPasswordPolicyRequest",
            union: false,
            members: &[],
        };
    pub static GetAccountSummaryRequest: crate::schema::Structure =
        crate::schema::Structure { name: "GetAccountSummaryRequest", union: false, members: &[] };
    pub static GetCredentialReportRequest: crate::schema::Structure =
        crate::schema::Structure { name: "GetCredentialReportRequest", union: false, members: &[] };
    pub static GetOutboundWebIdentityFederationInfoRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetOutboundWebIdentityFederationInfoRequest",
            union: false,
            members: &[],
        };
    pub static PutGroupPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutGroupPolicyResponse", union: false, members: &[] };
    pub static PutRolePermissionsBoundaryResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutRolePermissionsBoundaryResponse",
            union: false,
            members: &[],
        };
    pub static PutRolePolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutRolePolicyResponse", union: false, members: &[] };
    pub static PutUserPermissionsBoundaryResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutUserPermissionsBoundaryResponse",
            union: false,
            members: &[],
        };
    pub static PutUserPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutUserPolicyResponse", union: false, members: &[] };
    pub static RejectDelegationRequestResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "RejectDelegationRequestResponse",
            union: false,
            members: &[],
        };
    pub static RemoveClientIDFromOpenIDConnectProviderResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveClientIDFromOpenIDConnectProviderResponse",
            union: false,
            members: &[],
        };
    pub static RemoveRoleFromInstanceProfileResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveRoleFromInstanceProfileResponse",
            union: false,
            members: &[],
        };
    pub static RemoveUserFromGroupResponse: crate::schema::Structure = crate::schema::Structure {
        name: "RemoveUserFromGroupResponse",
        union: false,
        members: &[],
    };
    pub static ResyncMFADeviceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "ResyncMFADeviceResponse", union: false, members: &[] };
    pub static SendDelegationTokenResponse: crate::schema::Structure = crate::schema::Structure {
        name: "SendDelegationTokenResponse",
        union: false,
        members: &[],
    };
    pub static SetDefaultPolicyVersionResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "SetDefaultPolicyVersionResponse",
            union: false,
            members: &[],
        };
    pub static SetSecurityTokenServicePreferencesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "SetSecurityTokenServicePreferencesResponse",
            union: false,
            members: &[],
        };
    pub static TagInstanceProfileResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagInstanceProfileResponse", union: false, members: &[] };
    pub static TagMFADeviceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagMFADeviceResponse", union: false, members: &[] };
    pub static TagOpenIDConnectProviderResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "TagOpenIDConnectProviderResponse",
            union: false,
            members: &[],
        };
    pub static TagPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagPolicyResponse", union: false, members: &[] };
    pub static TagRoleResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagRoleResponse", union: false, members: &[] };
    pub static TagSAMLProviderResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagSAMLProviderResponse", union: false, members: &[] };
    pub static TagServerCertificateResponse: crate::schema::Structure = crate::schema::Structure {
        name: "TagServerCertificateResponse",
        union: false,
        members: &[],
    };
    pub static TagUserResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagUserResponse", union: false, members: &[] };
    pub static UntagInstanceProfileResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UntagInstanceProfileResponse",
        union: false,
        members: &[],
    };
    pub static UntagMFADeviceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagMFADeviceResponse", union: false, members: &[] };
    pub static UntagOpenIDConnectProviderResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UntagOpenIDConnectProviderResponse",
            union: false,
            members: &[],
        };
    pub static UntagPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagPolicyResponse", union: false, members: &[] };
    pub static UntagRoleResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagRoleResponse", union: false, members: &[] };
    pub static UntagSAMLProviderResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagSAMLProviderResponse", union: false, members: &[] };
    pub static UntagServerCertificateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UntagServerCertificateResponse",
            union: false,
            members: &[],
        };
    pub static UntagUserResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagUserResponse", union: false, members: &[] };
    pub static UpdateAccessKeyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UpdateAccessKeyResponse", union: false, members: &[] };
    pub static UpdateAccountPasswordPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateAccountPasswordPolicyResponse",
            union: false,
            members: &[],
        };
    pub static UpdateAssumeRolePolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateAssumeRolePolicyResponse",
            union: false,
            members: &[],
        };
    pub static UpdateDelegationRequestResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateDelegationRequestResponse",
            union: false,
            members: &[],
        };
    pub static UpdateGroupResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UpdateGroupResponse", union: false, members: &[] };
    pub static UpdateLoginProfileResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UpdateLoginProfileResponse", union: false, members: &[] };
    pub static UpdateOpenIDConnectProviderThumbprintResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateOpenIDConnectProviderThumbprintResponse",
            union: false,
            members: &[],
        };
    pub static UpdateSSHPublicKeyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UpdateSSHPublicKeyResponse", union: false, members: &[] };
    pub static UpdateServerCertificateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateServerCertificateResponse",
            union: false,
            members: &[],
        };
    pub static UpdateServiceSpecificCredentialResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateServiceSpecificCredentialResponse",
            union: false,
            members: &[],
        };
    pub static UpdateSigningCertificateResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateSigningCertificateResponse",
            union: false,
            members: &[],
        };
    pub static UpdateUserResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UpdateUserResponse", union: false, members: &[] };
}
