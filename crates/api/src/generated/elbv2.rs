//! Elastic Load Balancing v2, API version 2015-12-01.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "elbv2",
    service_id: "Elastic Load Balancing v2",
    signing_name: "elasticloadbalancing",
    endpoint_prefix: "elasticloadbalancing",
    api_version: "2015-12-01",
    target_prefix: None,
    xml_namespace: Some("http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"),
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
        name: "AddListenerCertificates",
        input: &schema::AddListenerCertificatesInput,
        output: &schema::AddListenerCertificatesOutput,
        result_wrapper: Some("AddListenerCertificatesResult"),
        errors: &[
            &error::ListenerNotFoundException,
            &error::TooManyCertificatesException,
            &error::CertificateNotFoundException,
        ],
    },
    crate::Operation {
        name: "AddTags",
        input: &schema::AddTagsInput,
        output: &schema::AddTagsOutput,
        result_wrapper: Some("AddTagsResult"),
        errors: &[
            &error::DuplicateTagKeysException,
            &error::TooManyTagsException,
            &error::LoadBalancerNotFoundException,
            &error::TargetGroupNotFoundException,
            &error::ListenerNotFoundException,
            &error::RuleNotFoundException,
            &error::TrustStoreNotFoundException,
        ],
    },
    crate::Operation {
        name: "AddTrustStoreRevocations",
        input: &schema::AddTrustStoreRevocationsInput,
        output: &schema::AddTrustStoreRevocationsOutput,
        result_wrapper: Some("AddTrustStoreRevocationsResult"),
        errors: &[
            &error::TrustStoreNotFoundException,
            &error::InvalidRevocationContentException,
            &error::TooManyTrustStoreRevocationEntriesException,
            &error::RevocationContentNotFoundException,
        ],
    },
    crate::Operation {
        name: "CreateListener",
        input: &schema::CreateListenerInput,
        output: &schema::CreateListenerOutput,
        result_wrapper: Some("CreateListenerResult"),
        errors: &[
            &error::DuplicateListenerException,
            &error::TooManyListenersException,
            &error::TooManyCertificatesException,
            &error::LoadBalancerNotFoundException,
            &error::TargetGroupNotFoundException,
            &error::TargetGroupAssociationLimitException,
            &error::InvalidConfigurationRequestException,
            &error::IncompatibleProtocolsException,
            &error::SSLPolicyNotFoundException,
            &error::CertificateNotFoundException,
            &error::UnsupportedProtocolException,
            &error::TooManyRegistrationsForTargetIdException,
            &error::TooManyTargetsException,
            &error::TooManyActionsException,
            &error::InvalidLoadBalancerActionException,
            &error::TooManyUniqueTargetGroupsPerLoadBalancerException,
            &error::ALPNPolicyNotSupportedException,
            &error::TooManyTagsException,
            &error::TrustStoreNotFoundException,
            &error::TrustStoreNotReadyException,
        ],
    },
    crate::Operation {
        name: "CreateLoadBalancer",
        input: &schema::CreateLoadBalancerInput,
        output: &schema::CreateLoadBalancerOutput,
        result_wrapper: Some("CreateLoadBalancerResult"),
        errors: &[
            &error::DuplicateLoadBalancerNameException,
            &error::TooManyLoadBalancersException,
            &error::InvalidConfigurationRequestException,
            &error::SubnetNotFoundException,
            &error::InvalidSubnetException,
            &error::InvalidSecurityGroupException,
            &error::InvalidSchemeException,
            &error::TooManyTagsException,
            &error::DuplicateTagKeysException,
            &error::ResourceInUseException,
            &error::AllocationIdNotFoundException,
            &error::AvailabilityZoneNotSupportedException,
            &error::OperationNotPermittedException,
        ],
    },
    crate::Operation {
        name: "CreateRule",
        input: &schema::CreateRuleInput,
        output: &schema::CreateRuleOutput,
        result_wrapper: Some("CreateRuleResult"),
        errors: &[
            &error::PriorityInUseException,
            &error::TooManyTargetGroupsException,
            &error::TooManyRulesException,
            &error::TargetGroupAssociationLimitException,
            &error::IncompatibleProtocolsException,
            &error::ListenerNotFoundException,
            &error::TargetGroupNotFoundException,
            &error::InvalidConfigurationRequestException,
            &error::TooManyRegistrationsForTargetIdException,
            &error::TooManyTargetsException,
            &error::UnsupportedProtocolException,
            &error::TooManyActionsException,
            &error::InvalidLoadBalancerActionException,
            &error::TooManyUniqueTargetGroupsPerLoadBalancerException,
            &error::TooManyTagsException,
        ],
    },
    crate::Operation {
        name: "CreateTargetGroup",
        input: &schema::CreateTargetGroupInput,
        output: &schema::CreateTargetGroupOutput,
        result_wrapper: Some("CreateTargetGroupResult"),
        errors: &[
            &error::DuplicateTargetGroupNameException,
            &error::TooManyTargetGroupsException,
            &error::InvalidConfigurationRequestException,
            &error::TooManyTagsException,
        ],
    },
    crate::Operation {
        name: "CreateTrustStore",
        input: &schema::CreateTrustStoreInput,
        output: &schema::CreateTrustStoreOutput,
        result_wrapper: Some("CreateTrustStoreResult"),
        errors: &[
            &error::DuplicateTrustStoreNameException,
            &error::TooManyTrustStoresException,
            &error::InvalidCaCertificatesBundleException,
            &error::CaCertificatesBundleNotFoundException,
            &error::TooManyTagsException,
            &error::DuplicateTagKeysException,
        ],
    },
    crate::Operation {
        name: "DeleteListener",
        input: &schema::DeleteListenerInput,
        output: &schema::DeleteListenerOutput,
        result_wrapper: Some("DeleteListenerResult"),
        errors: &[&error::ListenerNotFoundException, &error::ResourceInUseException],
    },
    crate::Operation {
        name: "DeleteLoadBalancer",
        input: &schema::DeleteLoadBalancerInput,
        output: &schema::DeleteLoadBalancerOutput,
        result_wrapper: Some("DeleteLoadBalancerResult"),
        errors: &[
            &error::LoadBalancerNotFoundException,
            &error::OperationNotPermittedException,
            &error::ResourceInUseException,
        ],
    },
    crate::Operation {
        name: "DeleteRule",
        input: &schema::DeleteRuleInput,
        output: &schema::DeleteRuleOutput,
        result_wrapper: Some("DeleteRuleResult"),
        errors: &[&error::RuleNotFoundException, &error::OperationNotPermittedException],
    },
    crate::Operation {
        name: "DeleteSharedTrustStoreAssociation",
        input: &schema::DeleteSharedTrustStoreAssociationInput,
        output: &schema::DeleteSharedTrustStoreAssociationOutput,
        result_wrapper: Some("DeleteSharedTrustStoreAssociationResult"),
        errors: &[
            &error::TrustStoreNotFoundException,
            &error::DeleteAssociationSameAccountException,
            &error::TrustStoreAssociationNotFoundException,
        ],
    },
    crate::Operation {
        name: "DeleteTargetGroup",
        input: &schema::DeleteTargetGroupInput,
        output: &schema::DeleteTargetGroupOutput,
        result_wrapper: Some("DeleteTargetGroupResult"),
        errors: &[&error::ResourceInUseException],
    },
    crate::Operation {
        name: "DeleteTrustStore",
        input: &schema::DeleteTrustStoreInput,
        output: &schema::DeleteTrustStoreOutput,
        result_wrapper: Some("DeleteTrustStoreResult"),
        errors: &[&error::TrustStoreNotFoundException, &error::TrustStoreInUseException],
    },
    crate::Operation {
        name: "DeregisterTargets",
        input: &schema::DeregisterTargetsInput,
        output: &schema::DeregisterTargetsOutput,
        result_wrapper: Some("DeregisterTargetsResult"),
        errors: &[&error::TargetGroupNotFoundException, &error::InvalidTargetException],
    },
    crate::Operation {
        name: "DescribeAccountLimits",
        input: &schema::DescribeAccountLimitsInput,
        output: &schema::DescribeAccountLimitsOutput,
        result_wrapper: Some("DescribeAccountLimitsResult"),
        errors: &[],
    },
    crate::Operation {
        name: "DescribeCapacityReservation",
        input: &schema::DescribeCapacityReservationInput,
        output: &schema::DescribeCapacityReservationOutput,
        result_wrapper: Some("DescribeCapacityReservationResult"),
        errors: &[&error::LoadBalancerNotFoundException],
    },
    crate::Operation {
        name: "DescribeListenerAttributes",
        input: &schema::DescribeListenerAttributesInput,
        output: &schema::DescribeListenerAttributesOutput,
        result_wrapper: Some("DescribeListenerAttributesResult"),
        errors: &[&error::ListenerNotFoundException],
    },
    crate::Operation {
        name: "DescribeListenerCertificates",
        input: &schema::DescribeListenerCertificatesInput,
        output: &schema::DescribeListenerCertificatesOutput,
        result_wrapper: Some("DescribeListenerCertificatesResult"),
        errors: &[&error::ListenerNotFoundException],
    },
    crate::Operation {
        name: "DescribeListeners",
        input: &schema::DescribeListenersInput,
        output: &schema::DescribeListenersOutput,
        result_wrapper: Some("DescribeListenersResult"),
        errors: &[
            &error::ListenerNotFoundException,
            &error::LoadBalancerNotFoundException,
            &error::UnsupportedProtocolException,
        ],
    },
    crate::Operation {
        name: "DescribeLoadBalancerAttributes",
        input: &schema::DescribeLoadBalancerAttributesInput,
        output: &schema::DescribeLoadBalancerAttributesOutput,
        result_wrapper: Some("DescribeLoadBalancerAttributesResult"),
        errors: &[&error::LoadBalancerNotFoundException],
    },
    crate::Operation {
        name: "DescribeLoadBalancers",
        input: &schema::DescribeLoadBalancersInput,
        output: &schema::DescribeLoadBalancersOutput,
        result_wrapper: Some("DescribeLoadBalancersResult"),
        errors: &[&error::LoadBalancerNotFoundException],
    },
    crate::Operation {
        name: "DescribeRules",
        input: &schema::DescribeRulesInput,
        output: &schema::DescribeRulesOutput,
        result_wrapper: Some("DescribeRulesResult"),
        errors: &[
            &error::ListenerNotFoundException,
            &error::RuleNotFoundException,
            &error::UnsupportedProtocolException,
        ],
    },
    crate::Operation {
        name: "DescribeSSLPolicies",
        input: &schema::DescribeSSLPoliciesInput,
        output: &schema::DescribeSSLPoliciesOutput,
        result_wrapper: Some("DescribeSSLPoliciesResult"),
        errors: &[&error::SSLPolicyNotFoundException],
    },
    crate::Operation {
        name: "DescribeTags",
        input: &schema::DescribeTagsInput,
        output: &schema::DescribeTagsOutput,
        result_wrapper: Some("DescribeTagsResult"),
        errors: &[
            &error::LoadBalancerNotFoundException,
            &error::TargetGroupNotFoundException,
            &error::ListenerNotFoundException,
            &error::RuleNotFoundException,
            &error::TrustStoreNotFoundException,
        ],
    },
    crate::Operation {
        name: "DescribeTargetGroupAttributes",
        input: &schema::DescribeTargetGroupAttributesInput,
        output: &schema::DescribeTargetGroupAttributesOutput,
        result_wrapper: Some("DescribeTargetGroupAttributesResult"),
        errors: &[&error::TargetGroupNotFoundException],
    },
    crate::Operation {
        name: "DescribeTargetGroups",
        input: &schema::DescribeTargetGroupsInput,
        output: &schema::DescribeTargetGroupsOutput,
        result_wrapper: Some("DescribeTargetGroupsResult"),
        errors: &[&error::LoadBalancerNotFoundException, &error::TargetGroupNotFoundException],
    },
    crate::Operation {
        name: "DescribeTargetHealth",
        input: &schema::DescribeTargetHealthInput,
        output: &schema::DescribeTargetHealthOutput,
        result_wrapper: Some("DescribeTargetHealthResult"),
        errors: &[
            &error::InvalidTargetException,
            &error::TargetGroupNotFoundException,
            &error::HealthUnavailableException,
        ],
    },
    crate::Operation {
        name: "DescribeTrustStoreAssociations",
        input: &schema::DescribeTrustStoreAssociationsInput,
        output: &schema::DescribeTrustStoreAssociationsOutput,
        result_wrapper: Some("DescribeTrustStoreAssociationsResult"),
        errors: &[&error::TrustStoreNotFoundException],
    },
    crate::Operation {
        name: "DescribeTrustStoreRevocations",
        input: &schema::DescribeTrustStoreRevocationsInput,
        output: &schema::DescribeTrustStoreRevocationsOutput,
        result_wrapper: Some("DescribeTrustStoreRevocationsResult"),
        errors: &[&error::TrustStoreNotFoundException, &error::RevocationIdNotFoundException],
    },
    crate::Operation {
        name: "DescribeTrustStores",
        input: &schema::DescribeTrustStoresInput,
        output: &schema::DescribeTrustStoresOutput,
        result_wrapper: Some("DescribeTrustStoresResult"),
        errors: &[&error::TrustStoreNotFoundException],
    },
    crate::Operation {
        name: "GetResourcePolicy",
        input: &schema::GetResourcePolicyInput,
        output: &schema::GetResourcePolicyOutput,
        result_wrapper: Some("GetResourcePolicyResult"),
        errors: &[&error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "GetTrustStoreCaCertificatesBundle",
        input: &schema::GetTrustStoreCaCertificatesBundleInput,
        output: &schema::GetTrustStoreCaCertificatesBundleOutput,
        result_wrapper: Some("GetTrustStoreCaCertificatesBundleResult"),
        errors: &[&error::TrustStoreNotFoundException],
    },
    crate::Operation {
        name: "GetTrustStoreRevocationContent",
        input: &schema::GetTrustStoreRevocationContentInput,
        output: &schema::GetTrustStoreRevocationContentOutput,
        result_wrapper: Some("GetTrustStoreRevocationContentResult"),
        errors: &[&error::TrustStoreNotFoundException, &error::RevocationIdNotFoundException],
    },
    crate::Operation {
        name: "ModifyCapacityReservation",
        input: &schema::ModifyCapacityReservationInput,
        output: &schema::ModifyCapacityReservationOutput,
        result_wrapper: Some("ModifyCapacityReservationResult"),
        errors: &[
            &error::LoadBalancerNotFoundException,
            &error::InvalidConfigurationRequestException,
            &error::CapacityUnitsLimitExceededException,
            &error::CapacityReservationPendingException,
            &error::InsufficientCapacityException,
            &error::CapacityDecreaseRequestsLimitExceededException,
            &error::PriorRequestNotCompleteException,
            &error::OperationNotPermittedException,
        ],
    },
    crate::Operation {
        name: "ModifyIpPools",
        input: &schema::ModifyIpPoolsInput,
        output: &schema::ModifyIpPoolsOutput,
        result_wrapper: Some("ModifyIpPoolsResult"),
        errors: &[&error::LoadBalancerNotFoundException],
    },
    crate::Operation {
        name: "ModifyListener",
        input: &schema::ModifyListenerInput,
        output: &schema::ModifyListenerOutput,
        result_wrapper: Some("ModifyListenerResult"),
        errors: &[
            &error::DuplicateListenerException,
            &error::TooManyListenersException,
            &error::TooManyCertificatesException,
            &error::ListenerNotFoundException,
            &error::TargetGroupNotFoundException,
            &error::TargetGroupAssociationLimitException,
            &error::IncompatibleProtocolsException,
            &error::SSLPolicyNotFoundException,
            &error::CertificateNotFoundException,
            &error::InvalidConfigurationRequestException,
            &error::UnsupportedProtocolException,
            &error::TooManyRegistrationsForTargetIdException,
            &error::TooManyTargetsException,
            &error::TooManyActionsException,
            &error::InvalidLoadBalancerActionException,
            &error::TooManyUniqueTargetGroupsPerLoadBalancerException,
            &error::ALPNPolicyNotSupportedException,
            &error::TrustStoreNotFoundException,
            &error::TrustStoreNotReadyException,
        ],
    },
    crate::Operation {
        name: "ModifyListenerAttributes",
        input: &schema::ModifyListenerAttributesInput,
        output: &schema::ModifyListenerAttributesOutput,
        result_wrapper: Some("ModifyListenerAttributesResult"),
        errors: &[&error::ListenerNotFoundException, &error::InvalidConfigurationRequestException],
    },
    crate::Operation {
        name: "ModifyLoadBalancerAttributes",
        input: &schema::ModifyLoadBalancerAttributesInput,
        output: &schema::ModifyLoadBalancerAttributesOutput,
        result_wrapper: Some("ModifyLoadBalancerAttributesResult"),
        errors: &[
            &error::LoadBalancerNotFoundException,
            &error::InvalidConfigurationRequestException,
        ],
    },
    crate::Operation {
        name: "ModifyRule",
        input: &schema::ModifyRuleInput,
        output: &schema::ModifyRuleOutput,
        result_wrapper: Some("ModifyRuleResult"),
        errors: &[
            &error::TargetGroupAssociationLimitException,
            &error::IncompatibleProtocolsException,
            &error::RuleNotFoundException,
            &error::OperationNotPermittedException,
            &error::TooManyRegistrationsForTargetIdException,
            &error::TooManyTargetsException,
            &error::TargetGroupNotFoundException,
            &error::UnsupportedProtocolException,
            &error::TooManyActionsException,
            &error::InvalidLoadBalancerActionException,
            &error::TooManyUniqueTargetGroupsPerLoadBalancerException,
        ],
    },
    crate::Operation {
        name: "ModifyTargetGroup",
        input: &schema::ModifyTargetGroupInput,
        output: &schema::ModifyTargetGroupOutput,
        result_wrapper: Some("ModifyTargetGroupResult"),
        errors: &[
            &error::TargetGroupNotFoundException,
            &error::InvalidConfigurationRequestException,
        ],
    },
    crate::Operation {
        name: "ModifyTargetGroupAttributes",
        input: &schema::ModifyTargetGroupAttributesInput,
        output: &schema::ModifyTargetGroupAttributesOutput,
        result_wrapper: Some("ModifyTargetGroupAttributesResult"),
        errors: &[
            &error::TargetGroupNotFoundException,
            &error::InvalidConfigurationRequestException,
        ],
    },
    crate::Operation {
        name: "ModifyTrustStore",
        input: &schema::ModifyTrustStoreInput,
        output: &schema::ModifyTrustStoreOutput,
        result_wrapper: Some("ModifyTrustStoreResult"),
        errors: &[
            &error::TrustStoreNotFoundException,
            &error::InvalidCaCertificatesBundleException,
            &error::CaCertificatesBundleNotFoundException,
        ],
    },
    crate::Operation {
        name: "RegisterTargets",
        input: &schema::RegisterTargetsInput,
        output: &schema::RegisterTargetsOutput,
        result_wrapper: Some("RegisterTargetsResult"),
        errors: &[
            &error::TargetGroupNotFoundException,
            &error::TooManyTargetsException,
            &error::InvalidTargetException,
            &error::TooManyRegistrationsForTargetIdException,
        ],
    },
    crate::Operation {
        name: "RemoveListenerCertificates",
        input: &schema::RemoveListenerCertificatesInput,
        output: &schema::RemoveListenerCertificatesOutput,
        result_wrapper: Some("RemoveListenerCertificatesResult"),
        errors: &[&error::ListenerNotFoundException, &error::OperationNotPermittedException],
    },
    crate::Operation {
        name: "RemoveTags",
        input: &schema::RemoveTagsInput,
        output: &schema::RemoveTagsOutput,
        result_wrapper: Some("RemoveTagsResult"),
        errors: &[
            &error::LoadBalancerNotFoundException,
            &error::TargetGroupNotFoundException,
            &error::ListenerNotFoundException,
            &error::RuleNotFoundException,
            &error::TooManyTagsException,
            &error::TrustStoreNotFoundException,
        ],
    },
    crate::Operation {
        name: "RemoveTrustStoreRevocations",
        input: &schema::RemoveTrustStoreRevocationsInput,
        output: &schema::RemoveTrustStoreRevocationsOutput,
        result_wrapper: Some("RemoveTrustStoreRevocationsResult"),
        errors: &[&error::TrustStoreNotFoundException, &error::RevocationIdNotFoundException],
    },
    crate::Operation {
        name: "SetIpAddressType",
        input: &schema::SetIpAddressTypeInput,
        output: &schema::SetIpAddressTypeOutput,
        result_wrapper: Some("SetIpAddressTypeResult"),
        errors: &[
            &error::LoadBalancerNotFoundException,
            &error::InvalidConfigurationRequestException,
            &error::InvalidSubnetException,
        ],
    },
    crate::Operation {
        name: "SetRulePriorities",
        input: &schema::SetRulePrioritiesInput,
        output: &schema::SetRulePrioritiesOutput,
        result_wrapper: Some("SetRulePrioritiesResult"),
        errors: &[
            &error::RuleNotFoundException,
            &error::PriorityInUseException,
            &error::OperationNotPermittedException,
        ],
    },
    crate::Operation {
        name: "SetSecurityGroups",
        input: &schema::SetSecurityGroupsInput,
        output: &schema::SetSecurityGroupsOutput,
        result_wrapper: Some("SetSecurityGroupsResult"),
        errors: &[
            &error::LoadBalancerNotFoundException,
            &error::InvalidConfigurationRequestException,
            &error::InvalidSecurityGroupException,
        ],
    },
    crate::Operation {
        name: "SetSubnets",
        input: &schema::SetSubnetsInput,
        output: &schema::SetSubnetsOutput,
        result_wrapper: Some("SetSubnetsResult"),
        errors: &[
            &error::LoadBalancerNotFoundException,
            &error::InvalidConfigurationRequestException,
            &error::SubnetNotFoundException,
            &error::InvalidSubnetException,
            &error::AllocationIdNotFoundException,
            &error::AvailabilityZoneNotSupportedException,
            &error::CapacityReservationPendingException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct AddListenerCertificates;
    impl crate::Op for AddListenerCertificates {
        type Input = super::AddListenerCertificatesInput;
        type Output = super::AddListenerCertificatesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct AddTags;
    impl crate::Op for AddTags {
        type Input = super::AddTagsInput;
        type Output = super::AddTagsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct AddTrustStoreRevocations;
    impl crate::Op for AddTrustStoreRevocations {
        type Input = super::AddTrustStoreRevocationsInput;
        type Output = super::AddTrustStoreRevocationsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct CreateListener;
    impl crate::Op for CreateListener {
        type Input = super::CreateListenerInput;
        type Output = super::CreateListenerOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct CreateLoadBalancer;
    impl crate::Op for CreateLoadBalancer {
        type Input = super::CreateLoadBalancerInput;
        type Output = super::CreateLoadBalancerOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct CreateRule;
    impl crate::Op for CreateRule {
        type Input = super::CreateRuleInput;
        type Output = super::CreateRuleOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct CreateTargetGroup;
    impl crate::Op for CreateTargetGroup {
        type Input = super::CreateTargetGroupInput;
        type Output = super::CreateTargetGroupOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct CreateTrustStore;
    impl crate::Op for CreateTrustStore {
        type Input = super::CreateTrustStoreInput;
        type Output = super::CreateTrustStoreOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct DeleteListener;
    impl crate::Op for DeleteListener {
        type Input = super::DeleteListenerInput;
        type Output = super::DeleteListenerOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct DeleteLoadBalancer;
    impl crate::Op for DeleteLoadBalancer {
        type Input = super::DeleteLoadBalancerInput;
        type Output = super::DeleteLoadBalancerOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct DeleteRule;
    impl crate::Op for DeleteRule {
        type Input = super::DeleteRuleInput;
        type Output = super::DeleteRuleOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct DeleteSharedTrustStoreAssociation;
    impl crate::Op for DeleteSharedTrustStoreAssociation {
        type Input = super::DeleteSharedTrustStoreAssociationInput;
        type Output = super::DeleteSharedTrustStoreAssociationOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct DeleteTargetGroup;
    impl crate::Op for DeleteTargetGroup {
        type Input = super::DeleteTargetGroupInput;
        type Output = super::DeleteTargetGroupOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct DeleteTrustStore;
    impl crate::Op for DeleteTrustStore {
        type Input = super::DeleteTrustStoreInput;
        type Output = super::DeleteTrustStoreOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct DeregisterTargets;
    impl crate::Op for DeregisterTargets {
        type Input = super::DeregisterTargetsInput;
        type Output = super::DeregisterTargetsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct DescribeAccountLimits;
    impl crate::Op for DescribeAccountLimits {
        type Input = super::DescribeAccountLimitsInput;
        type Output = super::DescribeAccountLimitsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct DescribeCapacityReservation;
    impl crate::Op for DescribeCapacityReservation {
        type Input = super::DescribeCapacityReservationInput;
        type Output = super::DescribeCapacityReservationOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct DescribeListenerAttributes;
    impl crate::Op for DescribeListenerAttributes {
        type Input = super::DescribeListenerAttributesInput;
        type Output = super::DescribeListenerAttributesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct DescribeListenerCertificates;
    impl crate::Op for DescribeListenerCertificates {
        type Input = super::DescribeListenerCertificatesInput;
        type Output = super::DescribeListenerCertificatesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct DescribeListeners;
    impl crate::Op for DescribeListeners {
        type Input = super::DescribeListenersInput;
        type Output = super::DescribeListenersOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct DescribeLoadBalancerAttributes;
    impl crate::Op for DescribeLoadBalancerAttributes {
        type Input = super::DescribeLoadBalancerAttributesInput;
        type Output = super::DescribeLoadBalancerAttributesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct DescribeLoadBalancers;
    impl crate::Op for DescribeLoadBalancers {
        type Input = super::DescribeLoadBalancersInput;
        type Output = super::DescribeLoadBalancersOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct DescribeRules;
    impl crate::Op for DescribeRules {
        type Input = super::DescribeRulesInput;
        type Output = super::DescribeRulesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct DescribeSSLPolicies;
    impl crate::Op for DescribeSSLPolicies {
        type Input = super::DescribeSSLPoliciesInput;
        type Output = super::DescribeSSLPoliciesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct DescribeTags;
    impl crate::Op for DescribeTags {
        type Input = super::DescribeTagsInput;
        type Output = super::DescribeTagsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct DescribeTargetGroupAttributes;
    impl crate::Op for DescribeTargetGroupAttributes {
        type Input = super::DescribeTargetGroupAttributesInput;
        type Output = super::DescribeTargetGroupAttributesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }

    pub struct DescribeTargetGroups;
    impl crate::Op for DescribeTargetGroups {
        type Input = super::DescribeTargetGroupsInput;
        type Output = super::DescribeTargetGroupsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[26];
    }

    pub struct DescribeTargetHealth;
    impl crate::Op for DescribeTargetHealth {
        type Input = super::DescribeTargetHealthInput;
        type Output = super::DescribeTargetHealthOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[27];
    }

    pub struct DescribeTrustStoreAssociations;
    impl crate::Op for DescribeTrustStoreAssociations {
        type Input = super::DescribeTrustStoreAssociationsInput;
        type Output = super::DescribeTrustStoreAssociationsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[28];
    }

    pub struct DescribeTrustStoreRevocations;
    impl crate::Op for DescribeTrustStoreRevocations {
        type Input = super::DescribeTrustStoreRevocationsInput;
        type Output = super::DescribeTrustStoreRevocationsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[29];
    }

    pub struct DescribeTrustStores;
    impl crate::Op for DescribeTrustStores {
        type Input = super::DescribeTrustStoresInput;
        type Output = super::DescribeTrustStoresOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[30];
    }

    pub struct GetResourcePolicy;
    impl crate::Op for GetResourcePolicy {
        type Input = super::GetResourcePolicyInput;
        type Output = super::GetResourcePolicyOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[31];
    }

    pub struct GetTrustStoreCaCertificatesBundle;
    impl crate::Op for GetTrustStoreCaCertificatesBundle {
        type Input = super::GetTrustStoreCaCertificatesBundleInput;
        type Output = super::GetTrustStoreCaCertificatesBundleOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[32];
    }

    pub struct GetTrustStoreRevocationContent;
    impl crate::Op for GetTrustStoreRevocationContent {
        type Input = super::GetTrustStoreRevocationContentInput;
        type Output = super::GetTrustStoreRevocationContentOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[33];
    }

    pub struct ModifyCapacityReservation;
    impl crate::Op for ModifyCapacityReservation {
        type Input = super::ModifyCapacityReservationInput;
        type Output = super::ModifyCapacityReservationOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[34];
    }

    pub struct ModifyIpPools;
    impl crate::Op for ModifyIpPools {
        type Input = super::ModifyIpPoolsInput;
        type Output = super::ModifyIpPoolsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[35];
    }

    pub struct ModifyListener;
    impl crate::Op for ModifyListener {
        type Input = super::ModifyListenerInput;
        type Output = super::ModifyListenerOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[36];
    }

    pub struct ModifyListenerAttributes;
    impl crate::Op for ModifyListenerAttributes {
        type Input = super::ModifyListenerAttributesInput;
        type Output = super::ModifyListenerAttributesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[37];
    }

    pub struct ModifyLoadBalancerAttributes;
    impl crate::Op for ModifyLoadBalancerAttributes {
        type Input = super::ModifyLoadBalancerAttributesInput;
        type Output = super::ModifyLoadBalancerAttributesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[38];
    }

    pub struct ModifyRule;
    impl crate::Op for ModifyRule {
        type Input = super::ModifyRuleInput;
        type Output = super::ModifyRuleOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[39];
    }

    pub struct ModifyTargetGroup;
    impl crate::Op for ModifyTargetGroup {
        type Input = super::ModifyTargetGroupInput;
        type Output = super::ModifyTargetGroupOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[40];
    }

    pub struct ModifyTargetGroupAttributes;
    impl crate::Op for ModifyTargetGroupAttributes {
        type Input = super::ModifyTargetGroupAttributesInput;
        type Output = super::ModifyTargetGroupAttributesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[41];
    }

    pub struct ModifyTrustStore;
    impl crate::Op for ModifyTrustStore {
        type Input = super::ModifyTrustStoreInput;
        type Output = super::ModifyTrustStoreOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[42];
    }

    pub struct RegisterTargets;
    impl crate::Op for RegisterTargets {
        type Input = super::RegisterTargetsInput;
        type Output = super::RegisterTargetsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[43];
    }

    pub struct RemoveListenerCertificates;
    impl crate::Op for RemoveListenerCertificates {
        type Input = super::RemoveListenerCertificatesInput;
        type Output = super::RemoveListenerCertificatesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[44];
    }

    pub struct RemoveTags;
    impl crate::Op for RemoveTags {
        type Input = super::RemoveTagsInput;
        type Output = super::RemoveTagsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[45];
    }

    pub struct RemoveTrustStoreRevocations;
    impl crate::Op for RemoveTrustStoreRevocations {
        type Input = super::RemoveTrustStoreRevocationsInput;
        type Output = super::RemoveTrustStoreRevocationsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[46];
    }

    pub struct SetIpAddressType;
    impl crate::Op for SetIpAddressType {
        type Input = super::SetIpAddressTypeInput;
        type Output = super::SetIpAddressTypeOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[47];
    }

    pub struct SetRulePriorities;
    impl crate::Op for SetRulePriorities {
        type Input = super::SetRulePrioritiesInput;
        type Output = super::SetRulePrioritiesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[48];
    }

    pub struct SetSecurityGroups;
    impl crate::Op for SetSecurityGroups {
        type Input = super::SetSecurityGroupsInput;
        type Output = super::SetSecurityGroupsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[49];
    }

    pub struct SetSubnets;
    impl crate::Op for SetSubnets {
        type Input = super::SetSubnetsInput;
        type Output = super::SetSubnetsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[50];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static ALPNPolicyNotSupportedException: crate::ErrorShape = crate::ErrorShape {
        shape: "ALPNPolicyNotSupportedException",
        code: "ALPNPolicyNotFound",
        status: 400,
    };
    pub static AllocationIdNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "AllocationIdNotFoundException",
        code: "AllocationIdNotFound",
        status: 400,
    };
    pub static AvailabilityZoneNotSupportedException: crate::ErrorShape = crate::ErrorShape {
        shape: "AvailabilityZoneNotSupportedException",
        code: "AvailabilityZoneNotSupported",
        status: 400,
    };
    pub static CaCertificatesBundleNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "CaCertificatesBundleNotFoundException",
        code: "CaCertificatesBundleNotFound",
        status: 400,
    };
    pub static CapacityDecreaseRequestsLimitExceededException: crate::ErrorShape =
        crate::ErrorShape {
            shape: "CapacityDecreaseRequestsLimitExceededException",
            code: "CapacityDecreaseRequestLimitExceeded",
            status: 400,
        };
    pub static CapacityReservationPendingException: crate::ErrorShape = crate::ErrorShape {
        shape: "CapacityReservationPendingException",
        code: "CapacityReservationPending",
        status: 400,
    };
    pub static CapacityUnitsLimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "CapacityUnitsLimitExceededException",
        code: "CapacityUnitsLimitExceeded",
        status: 400,
    };
    pub static CertificateNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "CertificateNotFoundException",
        code: "CertificateNotFound",
        status: 400,
    };
    pub static DeleteAssociationSameAccountException: crate::ErrorShape = crate::ErrorShape {
        shape: "DeleteAssociationSameAccountException",
        code: "DeleteAssociationSameAccount",
        status: 400,
    };
    pub static DuplicateListenerException: crate::ErrorShape = crate::ErrorShape {
        shape: "DuplicateListenerException",
        code: "DuplicateListener",
        status: 400,
    };
    pub static DuplicateLoadBalancerNameException: crate::ErrorShape = crate::ErrorShape {
        shape: "DuplicateLoadBalancerNameException",
        code: "DuplicateLoadBalancerName",
        status: 400,
    };
    pub static DuplicateTagKeysException: crate::ErrorShape = crate::ErrorShape {
        shape: "DuplicateTagKeysException",
        code: "DuplicateTagKeys",
        status: 400,
    };
    pub static DuplicateTargetGroupNameException: crate::ErrorShape = crate::ErrorShape {
        shape: "DuplicateTargetGroupNameException",
        code: "DuplicateTargetGroupName",
        status: 400,
    };
    pub static DuplicateTrustStoreNameException: crate::ErrorShape = crate::ErrorShape {
        shape: "DuplicateTrustStoreNameException",
        code: "DuplicateTrustStoreName",
        status: 400,
    };
    pub static HealthUnavailableException: crate::ErrorShape = crate::ErrorShape {
        shape: "HealthUnavailableException",
        code: "HealthUnavailable",
        status: 500,
    };
    pub static IncompatibleProtocolsException: crate::ErrorShape = crate::ErrorShape {
        shape: "IncompatibleProtocolsException",
        code: "IncompatibleProtocols",
        status: 400,
    };
    pub static InsufficientCapacityException: crate::ErrorShape = crate::ErrorShape {
        shape: "InsufficientCapacityException",
        code: "InsufficientCapacity",
        status: 500,
    };
    pub static InvalidCaCertificatesBundleException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidCaCertificatesBundleException",
        code: "InvalidCaCertificatesBundle",
        status: 400,
    };
    pub static InvalidConfigurationRequestException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidConfigurationRequestException",
        code: "InvalidConfigurationRequest",
        status: 400,
    };
    pub static InvalidLoadBalancerActionException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidLoadBalancerActionException",
        code: "InvalidLoadBalancerAction",
        status: 400,
    };
    pub static InvalidRevocationContentException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidRevocationContentException",
        code: "InvalidRevocationContent",
        status: 400,
    };
    pub static InvalidSchemeException: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidSchemeException", code: "InvalidScheme", status: 400 };
    pub static InvalidSecurityGroupException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidSecurityGroupException",
        code: "InvalidSecurityGroup",
        status: 400,
    };
    pub static InvalidSubnetException: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidSubnetException", code: "InvalidSubnet", status: 400 };
    pub static InvalidTargetException: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidTargetException", code: "InvalidTarget", status: 400 };
    pub static ListenerNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ListenerNotFoundException",
        code: "ListenerNotFound",
        status: 400,
    };
    pub static LoadBalancerNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "LoadBalancerNotFoundException",
        code: "LoadBalancerNotFound",
        status: 400,
    };
    pub static OperationNotPermittedException: crate::ErrorShape = crate::ErrorShape {
        shape: "OperationNotPermittedException",
        code: "OperationNotPermitted",
        status: 400,
    };
    pub static PriorRequestNotCompleteException: crate::ErrorShape = crate::ErrorShape {
        shape: "PriorRequestNotCompleteException",
        code: "PriorRequestNotComplete",
        status: 429,
    };
    pub static PriorityInUseException: crate::ErrorShape =
        crate::ErrorShape { shape: "PriorityInUseException", code: "PriorityInUse", status: 400 };
    pub static ResourceInUseException: crate::ErrorShape =
        crate::ErrorShape { shape: "ResourceInUseException", code: "ResourceInUse", status: 400 };
    pub static ResourceNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFound",
        status: 400,
    };
    pub static RevocationContentNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "RevocationContentNotFoundException",
        code: "RevocationContentNotFound",
        status: 400,
    };
    pub static RevocationIdNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "RevocationIdNotFoundException",
        code: "RevocationIdNotFound",
        status: 400,
    };
    pub static RuleNotFoundException: crate::ErrorShape =
        crate::ErrorShape { shape: "RuleNotFoundException", code: "RuleNotFound", status: 400 };
    pub static SSLPolicyNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "SSLPolicyNotFoundException",
        code: "SSLPolicyNotFound",
        status: 400,
    };
    pub static SubnetNotFoundException: crate::ErrorShape =
        crate::ErrorShape { shape: "SubnetNotFoundException", code: "SubnetNotFound", status: 400 };
    pub static TargetGroupAssociationLimitException: crate::ErrorShape = crate::ErrorShape {
        shape: "TargetGroupAssociationLimitException",
        code: "TargetGroupAssociationLimit",
        status: 400,
    };
    pub static TargetGroupNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "TargetGroupNotFoundException",
        code: "TargetGroupNotFound",
        status: 400,
    };
    pub static TooManyActionsException: crate::ErrorShape =
        crate::ErrorShape { shape: "TooManyActionsException", code: "TooManyActions", status: 400 };
    pub static TooManyCertificatesException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyCertificatesException",
        code: "TooManyCertificates",
        status: 400,
    };
    pub static TooManyListenersException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyListenersException",
        code: "TooManyListeners",
        status: 400,
    };
    pub static TooManyLoadBalancersException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyLoadBalancersException",
        code: "TooManyLoadBalancers",
        status: 400,
    };
    pub static TooManyRegistrationsForTargetIdException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyRegistrationsForTargetIdException",
        code: "TooManyRegistrationsForTargetId",
        status: 400,
    };
    pub static TooManyRulesException: crate::ErrorShape =
        crate::ErrorShape { shape: "TooManyRulesException", code: "TooManyRules", status: 400 };
    pub static TooManyTagsException: crate::ErrorShape =
        crate::ErrorShape { shape: "TooManyTagsException", code: "TooManyTags", status: 400 };
    pub static TooManyTargetGroupsException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyTargetGroupsException",
        code: "TooManyTargetGroups",
        status: 400,
    };
    pub static TooManyTargetsException: crate::ErrorShape =
        crate::ErrorShape { shape: "TooManyTargetsException", code: "TooManyTargets", status: 400 };
    pub static TooManyTrustStoreRevocationEntriesException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyTrustStoreRevocationEntriesException",
        code: "TooManyTrustStoreRevocationEntries",
        status: 400,
    };
    pub static TooManyTrustStoresException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyTrustStoresException",
        code: "TooManyTrustStores",
        status: 400,
    };
    pub static TooManyUniqueTargetGroupsPerLoadBalancerException: crate::ErrorShape =
        crate::ErrorShape {
            shape: "TooManyUniqueTargetGroupsPerLoadBalancerException",
            code: "TooManyUniqueTargetGroupsPerLoadBalancer",
            status: 400,
        };
    pub static TrustStoreAssociationNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "TrustStoreAssociationNotFoundException",
        code: "AssociationNotFound",
        status: 400,
    };
    pub static TrustStoreInUseException: crate::ErrorShape = crate::ErrorShape {
        shape: "TrustStoreInUseException",
        code: "TrustStoreInUse",
        status: 400,
    };
    pub static TrustStoreNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "TrustStoreNotFoundException",
        code: "TrustStoreNotFound",
        status: 400,
    };
    pub static TrustStoreNotReadyException: crate::ErrorShape = crate::ErrorShape {
        shape: "TrustStoreNotReadyException",
        code: "TrustStoreNotReady",
        status: 400,
    };
    pub static UnsupportedProtocolException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnsupportedProtocolException",
        code: "UnsupportedProtocol",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &ALPNPolicyNotSupportedException,
        &AllocationIdNotFoundException,
        &AvailabilityZoneNotSupportedException,
        &CaCertificatesBundleNotFoundException,
        &CapacityDecreaseRequestsLimitExceededException,
        &CapacityReservationPendingException,
        &CapacityUnitsLimitExceededException,
        &CertificateNotFoundException,
        &DeleteAssociationSameAccountException,
        &DuplicateListenerException,
        &DuplicateLoadBalancerNameException,
        &DuplicateTagKeysException,
        &DuplicateTargetGroupNameException,
        &DuplicateTrustStoreNameException,
        &HealthUnavailableException,
        &IncompatibleProtocolsException,
        &InsufficientCapacityException,
        &InvalidCaCertificatesBundleException,
        &InvalidConfigurationRequestException,
        &InvalidLoadBalancerActionException,
        &InvalidRevocationContentException,
        &InvalidSchemeException,
        &InvalidSecurityGroupException,
        &InvalidSubnetException,
        &InvalidTargetException,
        &ListenerNotFoundException,
        &LoadBalancerNotFoundException,
        &OperationNotPermittedException,
        &PriorRequestNotCompleteException,
        &PriorityInUseException,
        &ResourceInUseException,
        &ResourceNotFoundException,
        &RevocationContentNotFoundException,
        &RevocationIdNotFoundException,
        &RuleNotFoundException,
        &SSLPolicyNotFoundException,
        &SubnetNotFoundException,
        &TargetGroupAssociationLimitException,
        &TargetGroupNotFoundException,
        &TooManyActionsException,
        &TooManyCertificatesException,
        &TooManyListenersException,
        &TooManyLoadBalancersException,
        &TooManyRegistrationsForTargetIdException,
        &TooManyRulesException,
        &TooManyTagsException,
        &TooManyTargetGroupsException,
        &TooManyTargetsException,
        &TooManyTrustStoreRevocationEntriesException,
        &TooManyTrustStoresException,
        &TooManyUniqueTargetGroupsPerLoadBalancerException,
        &TrustStoreAssociationNotFoundException,
        &TrustStoreInUseException,
        &TrustStoreNotFoundException,
        &TrustStoreNotReadyException,
        &UnsupportedProtocolException,
    ];
}

#[derive(Clone, PartialEq)]
pub struct Action {
    pub r#type: ActionTypeEnum,
    pub target_group_arn: Option<String>,
    pub authenticate_oidc_config: Option<AuthenticateOidcActionConfig>,
    pub authenticate_cognito_config: Option<AuthenticateCognitoActionConfig>,
    pub order: Option<i32>,
    pub redirect_config: Option<RedirectActionConfig>,
    pub fixed_response_config: Option<FixedResponseActionConfig>,
    pub forward_config: Option<ForwardActionConfig>,
    pub jwt_validation_config: Option<JwtValidationActionConfig>,
}

bare_structure!(Action, schema::Action, [r#type, target_group_arn, authenticate_oidc_config, authenticate_cognito_config, order, redirect_config, fixed_response_config, forward_config, jwt_validation_config], required [r#type],
        optional [target_group_arn, authenticate_oidc_config, authenticate_cognito_config, order, redirect_config, fixed_response_config, forward_config, jwt_validation_config]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionTypeEnum {
    Forward,
    AuthenticateOidc,
    AuthenticateCognito,
    Redirect,
    FixedResponse,
    JwtValidation,
}

texts!(
    ActionTypeEnum,
    schema::ActionTypeEnum,
    [
        Forward = "forward",
        AuthenticateOidc = "authenticate-oidc",
        AuthenticateCognito = "authenticate-cognito",
        Redirect = "redirect",
        FixedResponse = "fixed-response",
        JwtValidation = "jwt-validation",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AddListenerCertificatesInput {
    pub listener_arn: String,
    pub certificates: Vec<Certificate>,
}

structure!(
    AddListenerCertificatesInput,
    schema::AddListenerCertificatesInput,
    [listener_arn, certificates]
);

#[derive(Clone, PartialEq, Default)]
pub struct AddListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
}

structure!(AddListenerCertificatesOutput, schema::AddListenerCertificatesOutput, [certificates]);

#[derive(Clone, PartialEq, Default)]
pub struct AddTagsInput {
    pub resource_arns: Vec<String>,
    pub tags: Vec<Tag>,
}

structure!(AddTagsInput, schema::AddTagsInput, [resource_arns, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct AddTagsOutput {}

structure!(AddTagsOutput, schema::AddTagsOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct AddTrustStoreRevocationsInput {
    pub trust_store_arn: String,
    pub revocation_contents: Option<Vec<RevocationContent>>,
}

structure!(
    AddTrustStoreRevocationsInput,
    schema::AddTrustStoreRevocationsInput,
    [trust_store_arn, revocation_contents]
);

#[derive(Clone, PartialEq, Default)]
pub struct AddTrustStoreRevocationsOutput {
    pub trust_store_revocations: Option<Vec<TrustStoreRevocation>>,
}

structure!(
    AddTrustStoreRevocationsOutput,
    schema::AddTrustStoreRevocationsOutput,
    [trust_store_revocations]
);

#[derive(Clone, PartialEq, Default)]
pub struct AdministrativeOverride {
    pub state: Option<TargetAdministrativeOverrideStateEnum>,
    pub reason: Option<TargetAdministrativeOverrideReasonEnum>,
    pub description: Option<String>,
}

structure!(AdministrativeOverride, schema::AdministrativeOverride, [state, reason, description]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdvertiseTrustStoreCaNamesEnum {
    On,
    Off,
}

texts!(
    AdvertiseTrustStoreCaNamesEnum,
    schema::AdvertiseTrustStoreCaNamesEnum,
    [On = "on", Off = "off",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AnomalyDetection {
    pub result: Option<AnomalyResultEnum>,
    pub mitigation_in_effect: Option<MitigationInEffectEnum>,
}

structure!(AnomalyDetection, schema::AnomalyDetection, [result, mitigation_in_effect]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnomalyResultEnum {
    Anomalous,
    Normal,
}

texts!(AnomalyResultEnum, schema::AnomalyResultEnum, [Anomalous = "anomalous", Normal = "normal",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthenticateCognitoActionConditionalBehaviorEnum {
    Deny,
    Allow,
    Authenticate,
}

texts!(
    AuthenticateCognitoActionConditionalBehaviorEnum,
    schema::AuthenticateCognitoActionConditionalBehaviorEnum,
    [Deny = "deny", Allow = "allow", Authenticate = "authenticate",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AuthenticateCognitoActionConfig {
    pub user_pool_arn: String,
    pub user_pool_client_id: String,
    pub user_pool_domain: String,
    pub session_cookie_name: Option<String>,
    pub scope: Option<String>,
    pub session_timeout: Option<i64>,
    pub authentication_request_extra_params: Option<std::collections::BTreeMap<String, String>>,
    pub on_unauthenticated_request: Option<AuthenticateCognitoActionConditionalBehaviorEnum>,
}

structure!(
    AuthenticateCognitoActionConfig,
    schema::AuthenticateCognitoActionConfig,
    [
        user_pool_arn,
        user_pool_client_id,
        user_pool_domain,
        session_cookie_name,
        scope,
        session_timeout,
        authentication_request_extra_params,
        on_unauthenticated_request
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthenticateOidcActionConditionalBehaviorEnum {
    Deny,
    Allow,
    Authenticate,
}

texts!(
    AuthenticateOidcActionConditionalBehaviorEnum,
    schema::AuthenticateOidcActionConditionalBehaviorEnum,
    [Deny = "deny", Allow = "allow", Authenticate = "authenticate",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AuthenticateOidcActionConfig {
    pub issuer: String,
    pub authorization_endpoint: String,
    pub token_endpoint: String,
    pub user_info_endpoint: String,
    pub client_id: String,
    pub client_secret: Option<String>,
    pub session_cookie_name: Option<String>,
    pub scope: Option<String>,
    pub session_timeout: Option<i64>,
    pub authentication_request_extra_params: Option<std::collections::BTreeMap<String, String>>,
    pub on_unauthenticated_request: Option<AuthenticateOidcActionConditionalBehaviorEnum>,
    pub use_existing_client_secret: Option<bool>,
}

structure!(
    AuthenticateOidcActionConfig,
    schema::AuthenticateOidcActionConfig,
    [
        issuer,
        authorization_endpoint,
        token_endpoint,
        user_info_endpoint,
        client_id,
        client_secret,
        session_cookie_name,
        scope,
        session_timeout,
        authentication_request_extra_params,
        on_unauthenticated_request,
        use_existing_client_secret
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AvailabilityZone {
    pub zone_name: Option<String>,
    pub subnet_id: Option<String>,
    pub outpost_id: Option<String>,
    pub load_balancer_addresses: Option<Vec<LoadBalancerAddress>>,
    pub source_nat_ipv6_prefixes: Option<Vec<String>>,
}

structure!(
    AvailabilityZone,
    schema::AvailabilityZone,
    [zone_name, subnet_id, outpost_id, load_balancer_addresses, source_nat_ipv6_prefixes]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityReservationStateEnum {
    Provisioned,
    Pending,
    Rebalancing,
    Failed,
}

texts!(
    CapacityReservationStateEnum,
    schema::CapacityReservationStateEnum,
    [
        Provisioned = "provisioned",
        Pending = "pending",
        Rebalancing = "rebalancing",
        Failed = "failed",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CapacityReservationStatus {
    pub code: Option<CapacityReservationStateEnum>,
    pub reason: Option<String>,
}

structure!(CapacityReservationStatus, schema::CapacityReservationStatus, [code, reason]);

#[derive(Clone, PartialEq, Default)]
pub struct Certificate {
    pub certificate_arn: Option<String>,
    pub is_default: Option<bool>,
}

structure!(Certificate, schema::Certificate, [certificate_arn, is_default]);

#[derive(Clone, PartialEq, Default)]
pub struct Cipher {
    pub name: Option<String>,
    pub priority: Option<i32>,
}

structure!(Cipher, schema::Cipher, [name, priority]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateListenerInput {
    pub load_balancer_arn: String,
    pub protocol: Option<ProtocolEnum>,
    pub port: Option<i32>,
    pub ssl_policy: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Vec<Action>,
    pub alpn_policy: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}

structure!(
    CreateListenerInput,
    schema::CreateListenerInput,
    [
        load_balancer_arn,
        protocol,
        port,
        ssl_policy,
        certificates,
        default_actions,
        alpn_policy,
        tags,
        mutual_authentication
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

structure!(CreateListenerOutput, schema::CreateListenerOutput, [listeners]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLoadBalancerInput {
    pub name: String,
    pub subnets: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub security_groups: Option<Vec<String>>,
    pub scheme: Option<LoadBalancerSchemeEnum>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<LoadBalancerTypeEnum>,
    pub ip_address_type: Option<IpAddressType>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
    pub ipam_pools: Option<IpamPools>,
}

structure!(
    CreateLoadBalancerInput,
    schema::CreateLoadBalancerInput,
    [
        name,
        subnets,
        subnet_mappings,
        security_groups,
        scheme,
        tags,
        r#type,
        ip_address_type,
        customer_owned_ipv4_pool,
        enable_prefix_for_ipv6_source_nat,
        ipam_pools
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLoadBalancerOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
}

structure!(CreateLoadBalancerOutput, schema::CreateLoadBalancerOutput, [load_balancers]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateRuleInput {
    pub listener_arn: String,
    pub conditions: Vec<RuleCondition>,
    pub priority: i32,
    pub actions: Vec<Action>,
    pub tags: Option<Vec<Tag>>,
    pub transforms: Option<Vec<RuleTransform>>,
}

structure!(
    CreateRuleInput,
    schema::CreateRuleInput,
    [listener_arn, conditions, priority, actions, tags, transforms]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

structure!(CreateRuleOutput, schema::CreateRuleOutput, [rules]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateTargetGroupInput {
    pub name: String,
    pub protocol: Option<ProtocolEnum>,
    pub protocol_version: Option<String>,
    pub port: Option<i32>,
    pub vpc_id: Option<String>,
    pub health_check_protocol: Option<ProtocolEnum>,
    pub health_check_port: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_path: Option<String>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub matcher: Option<Matcher>,
    pub target_type: Option<TargetTypeEnum>,
    pub tags: Option<Vec<Tag>>,
    pub ip_address_type: Option<TargetGroupIpAddressTypeEnum>,
    pub target_control_port: Option<i32>,
}

structure!(
    CreateTargetGroupInput,
    schema::CreateTargetGroupInput,
    [
        name,
        protocol,
        protocol_version,
        port,
        vpc_id,
        health_check_protocol,
        health_check_port,
        health_check_enabled,
        health_check_path,
        health_check_interval_seconds,
        health_check_timeout_seconds,
        healthy_threshold_count,
        unhealthy_threshold_count,
        matcher,
        target_type,
        tags,
        ip_address_type,
        target_control_port
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

structure!(CreateTargetGroupOutput, schema::CreateTargetGroupOutput, [target_groups]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateTrustStoreInput {
    pub name: String,
    pub ca_certificates_bundle_s3_bucket: String,
    pub ca_certificates_bundle_s3_key: String,
    pub ca_certificates_bundle_s3_object_version: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateTrustStoreInput,
    schema::CreateTrustStoreInput,
    [
        name,
        ca_certificates_bundle_s3_bucket,
        ca_certificates_bundle_s3_key,
        ca_certificates_bundle_s3_object_version,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateTrustStoreOutput {
    pub trust_stores: Option<Vec<TrustStore>>,
}

structure!(CreateTrustStoreOutput, schema::CreateTrustStoreOutput, [trust_stores]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteListenerInput {
    pub listener_arn: String,
}

structure!(DeleteListenerInput, schema::DeleteListenerInput, [listener_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteListenerOutput {}

structure!(DeleteListenerOutput, schema::DeleteListenerOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLoadBalancerInput {
    pub load_balancer_arn: String,
}

structure!(DeleteLoadBalancerInput, schema::DeleteLoadBalancerInput, [load_balancer_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLoadBalancerOutput {}

structure!(DeleteLoadBalancerOutput, schema::DeleteLoadBalancerOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRuleInput {
    pub rule_arn: String,
}

structure!(DeleteRuleInput, schema::DeleteRuleInput, [rule_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRuleOutput {}

structure!(DeleteRuleOutput, schema::DeleteRuleOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSharedTrustStoreAssociationInput {
    pub trust_store_arn: String,
    pub resource_arn: String,
}

structure!(
    DeleteSharedTrustStoreAssociationInput,
    schema::DeleteSharedTrustStoreAssociationInput,
    [trust_store_arn, resource_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSharedTrustStoreAssociationOutput {}

structure!(
    DeleteSharedTrustStoreAssociationOutput,
    schema::DeleteSharedTrustStoreAssociationOutput,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTargetGroupInput {
    pub target_group_arn: String,
}

structure!(DeleteTargetGroupInput, schema::DeleteTargetGroupInput, [target_group_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTargetGroupOutput {}

structure!(DeleteTargetGroupOutput, schema::DeleteTargetGroupOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTrustStoreInput {
    pub trust_store_arn: String,
}

structure!(DeleteTrustStoreInput, schema::DeleteTrustStoreInput, [trust_store_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTrustStoreOutput {}

structure!(DeleteTrustStoreOutput, schema::DeleteTrustStoreOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterTargetsInput {
    pub target_group_arn: String,
    pub targets: Vec<TargetDescription>,
}

structure!(DeregisterTargetsInput, schema::DeregisterTargetsInput, [target_group_arn, targets]);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterTargetsOutput {}

structure!(DeregisterTargetsOutput, schema::DeregisterTargetsOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsInput {
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

structure!(DescribeAccountLimitsInput, schema::DescribeAccountLimitsInput, [marker, page_size]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsOutput {
    pub limits: Option<Vec<Limit>>,
    pub next_marker: Option<String>,
}

structure!(DescribeAccountLimitsOutput, schema::DescribeAccountLimitsOutput, [limits, next_marker]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeCapacityReservationInput {
    pub load_balancer_arn: String,
}

structure!(
    DescribeCapacityReservationInput,
    schema::DescribeCapacityReservationInput,
    [load_balancer_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeCapacityReservationOutput {
    pub last_modified_time: Option<crate::Timestamp>,
    pub decrease_requests_remaining: Option<i32>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
}

structure!(
    DescribeCapacityReservationOutput,
    schema::DescribeCapacityReservationOutput,
    [
        last_modified_time,
        decrease_requests_remaining,
        minimum_load_balancer_capacity,
        capacity_reservation_state
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeListenerAttributesInput {
    pub listener_arn: String,
}

structure!(
    DescribeListenerAttributesInput,
    schema::DescribeListenerAttributesInput,
    [listener_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

structure!(
    DescribeListenerAttributesOutput,
    schema::DescribeListenerAttributesOutput,
    [attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeListenerCertificatesInput {
    pub listener_arn: String,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

structure!(
    DescribeListenerCertificatesInput,
    schema::DescribeListenerCertificatesInput,
    [listener_arn, marker, page_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
    pub next_marker: Option<String>,
}

structure!(
    DescribeListenerCertificatesOutput,
    schema::DescribeListenerCertificatesOutput,
    [certificates, next_marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeListenersInput {
    pub load_balancer_arn: Option<String>,
    pub listener_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

structure!(
    DescribeListenersInput,
    schema::DescribeListenersInput,
    [load_balancer_arn, listener_arns, marker, page_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
    pub next_marker: Option<String>,
}

structure!(DescribeListenersOutput, schema::DescribeListenersOutput, [listeners, next_marker]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLoadBalancerAttributesInput {
    pub load_balancer_arn: String,
}

structure!(
    DescribeLoadBalancerAttributesInput,
    schema::DescribeLoadBalancerAttributesInput,
    [load_balancer_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

structure!(
    DescribeLoadBalancerAttributesOutput,
    schema::DescribeLoadBalancerAttributesOutput,
    [attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLoadBalancersInput {
    pub load_balancer_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

structure!(
    DescribeLoadBalancersInput,
    schema::DescribeLoadBalancersInput,
    [load_balancer_arns, names, marker, page_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub next_marker: Option<String>,
}

structure!(
    DescribeLoadBalancersOutput,
    schema::DescribeLoadBalancersOutput,
    [load_balancers, next_marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRulesInput {
    pub listener_arn: Option<String>,
    pub rule_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

structure!(
    DescribeRulesInput,
    schema::DescribeRulesInput,
    [listener_arn, rule_arns, marker, page_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRulesOutput {
    pub rules: Option<Vec<Rule>>,
    pub next_marker: Option<String>,
}

structure!(DescribeRulesOutput, schema::DescribeRulesOutput, [rules, next_marker]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSSLPoliciesInput {
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
    pub load_balancer_type: Option<LoadBalancerTypeEnum>,
}

structure!(
    DescribeSSLPoliciesInput,
    schema::DescribeSSLPoliciesInput,
    [names, marker, page_size, load_balancer_type]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSSLPoliciesOutput {
    pub ssl_policies: Option<Vec<SslPolicy>>,
    pub next_marker: Option<String>,
}

structure!(
    DescribeSSLPoliciesOutput,
    schema::DescribeSSLPoliciesOutput,
    [ssl_policies, next_marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTagsInput {
    pub resource_arns: Vec<String>,
}

structure!(DescribeTagsInput, schema::DescribeTagsInput, [resource_arns]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTagsOutput {
    pub tag_descriptions: Option<Vec<TagDescription>>,
}

structure!(DescribeTagsOutput, schema::DescribeTagsOutput, [tag_descriptions]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTargetGroupAttributesInput {
    pub target_group_arn: String,
}

structure!(
    DescribeTargetGroupAttributesInput,
    schema::DescribeTargetGroupAttributesInput,
    [target_group_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

structure!(
    DescribeTargetGroupAttributesOutput,
    schema::DescribeTargetGroupAttributesOutput,
    [attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTargetGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub target_group_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

structure!(
    DescribeTargetGroupsInput,
    schema::DescribeTargetGroupsInput,
    [load_balancer_arn, target_group_arns, names, marker, page_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTargetGroupsOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
    pub next_marker: Option<String>,
}

structure!(
    DescribeTargetGroupsOutput,
    schema::DescribeTargetGroupsOutput,
    [target_groups, next_marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTargetHealthInput {
    pub target_group_arn: String,
    pub targets: Option<Vec<TargetDescription>>,
    pub include: Option<Vec<DescribeTargetHealthInputIncludeEnum>>,
}

structure!(
    DescribeTargetHealthInput,
    schema::DescribeTargetHealthInput,
    [target_group_arn, targets, include]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DescribeTargetHealthInputIncludeEnum {
    AnomalyDetection,
    All,
}

texts!(
    DescribeTargetHealthInputIncludeEnum,
    schema::DescribeTargetHealthInputIncludeEnum,
    [AnomalyDetection = "AnomalyDetection", All = "All",]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTargetHealthOutput {
    pub target_health_descriptions: Option<Vec<TargetHealthDescription>>,
}

structure!(
    DescribeTargetHealthOutput,
    schema::DescribeTargetHealthOutput,
    [target_health_descriptions]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTrustStoreAssociationsInput {
    pub trust_store_arn: String,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

structure!(
    DescribeTrustStoreAssociationsInput,
    schema::DescribeTrustStoreAssociationsInput,
    [trust_store_arn, marker, page_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTrustStoreAssociationsOutput {
    pub trust_store_associations: Option<Vec<TrustStoreAssociation>>,
    pub next_marker: Option<String>,
}

structure!(
    DescribeTrustStoreAssociationsOutput,
    schema::DescribeTrustStoreAssociationsOutput,
    [trust_store_associations, next_marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTrustStoreRevocation {
    pub trust_store_arn: Option<String>,
    pub revocation_id: Option<i64>,
    pub revocation_type: Option<RevocationType>,
    pub number_of_revoked_entries: Option<i64>,
}

structure!(
    DescribeTrustStoreRevocation,
    schema::DescribeTrustStoreRevocation,
    [trust_store_arn, revocation_id, revocation_type, number_of_revoked_entries]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTrustStoreRevocationsInput {
    pub trust_store_arn: String,
    pub revocation_ids: Option<Vec<i64>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

structure!(
    DescribeTrustStoreRevocationsInput,
    schema::DescribeTrustStoreRevocationsInput,
    [trust_store_arn, revocation_ids, marker, page_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTrustStoreRevocationsOutput {
    pub trust_store_revocations: Option<Vec<DescribeTrustStoreRevocation>>,
    pub next_marker: Option<String>,
}

structure!(
    DescribeTrustStoreRevocationsOutput,
    schema::DescribeTrustStoreRevocationsOutput,
    [trust_store_revocations, next_marker]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTrustStoresInput {
    pub trust_store_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

structure!(
    DescribeTrustStoresInput,
    schema::DescribeTrustStoresInput,
    [trust_store_arns, names, marker, page_size]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTrustStoresOutput {
    pub trust_stores: Option<Vec<TrustStore>>,
    pub next_marker: Option<String>,
}

structure!(
    DescribeTrustStoresOutput,
    schema::DescribeTrustStoresOutput,
    [trust_stores, next_marker]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnablePrefixForIpv6SourceNatEnum {
    On,
    Off,
}

texts!(
    EnablePrefixForIpv6SourceNatEnum,
    schema::EnablePrefixForIpv6SourceNatEnum,
    [On = "on", Off = "off",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum {
    On,
    Off,
}

texts!(
    EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum,
    schema::EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum,
    [On = "on", Off = "off",]
);

#[derive(Clone, PartialEq, Default)]
pub struct FixedResponseActionConfig {
    pub message_body: Option<String>,
    pub status_code: String,
    pub content_type: Option<String>,
}

structure!(
    FixedResponseActionConfig,
    schema::FixedResponseActionConfig,
    [message_body, status_code, content_type]
);

#[derive(Clone, PartialEq, Default)]
pub struct ForwardActionConfig {
    pub target_groups: Option<Vec<TargetGroupTuple>>,
    pub target_group_stickiness_config: Option<TargetGroupStickinessConfig>,
}

structure!(
    ForwardActionConfig,
    schema::ForwardActionConfig,
    [target_groups, target_group_stickiness_config]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetResourcePolicyInput {
    pub resource_arn: String,
}

structure!(GetResourcePolicyInput, schema::GetResourcePolicyInput, [resource_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct GetResourcePolicyOutput {
    pub policy: Option<String>,
}

structure!(GetResourcePolicyOutput, schema::GetResourcePolicyOutput, [policy]);

#[derive(Clone, PartialEq, Default)]
pub struct GetTrustStoreCaCertificatesBundleInput {
    pub trust_store_arn: String,
}

structure!(
    GetTrustStoreCaCertificatesBundleInput,
    schema::GetTrustStoreCaCertificatesBundleInput,
    [trust_store_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetTrustStoreCaCertificatesBundleOutput {
    pub location: Option<String>,
}

structure!(
    GetTrustStoreCaCertificatesBundleOutput,
    schema::GetTrustStoreCaCertificatesBundleOutput,
    [location]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetTrustStoreRevocationContentInput {
    pub trust_store_arn: String,
    pub revocation_id: i64,
}

structure!(
    GetTrustStoreRevocationContentInput,
    schema::GetTrustStoreRevocationContentInput,
    [trust_store_arn, revocation_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetTrustStoreRevocationContentOutput {
    pub location: Option<String>,
}

structure!(
    GetTrustStoreRevocationContentOutput,
    schema::GetTrustStoreRevocationContentOutput,
    [location]
);

#[derive(Clone, PartialEq, Default)]
pub struct HostHeaderConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

structure!(HostHeaderConditionConfig, schema::HostHeaderConditionConfig, [values, regex_values]);

#[derive(Clone, PartialEq, Default)]
pub struct HostHeaderRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

structure!(HostHeaderRewriteConfig, schema::HostHeaderRewriteConfig, [rewrites]);

#[derive(Clone, PartialEq, Default)]
pub struct HttpHeaderConditionConfig {
    pub http_header_name: Option<String>,
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

structure!(
    HttpHeaderConditionConfig,
    schema::HttpHeaderConditionConfig,
    [http_header_name, values, regex_values]
);

#[derive(Clone, PartialEq, Default)]
pub struct HttpRequestMethodConditionConfig {
    pub values: Option<Vec<String>>,
}

structure!(HttpRequestMethodConditionConfig, schema::HttpRequestMethodConditionConfig, [values]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddressType {
    Ipv4,
    Dualstack,
    DualstackWithoutPublicIpv4,
}

texts!(
    IpAddressType,
    schema::IpAddressType,
    [
        Ipv4 = "ipv4",
        Dualstack = "dualstack",
        DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct IpamPools {
    pub ipv4_ipam_pool_id: Option<String>,
}

structure!(IpamPools, schema::IpamPools, [ipv4_ipam_pool_id]);

#[derive(Clone, PartialEq)]
pub struct JwtValidationActionAdditionalClaim {
    pub format: JwtValidationActionAdditionalClaimFormatEnum,
    pub name: String,
    pub values: Vec<String>,
}

bare_structure!(JwtValidationActionAdditionalClaim, schema::JwtValidationActionAdditionalClaim, [format, name, values], required [format, name, values],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JwtValidationActionAdditionalClaimFormatEnum {
    SingleString,
    StringArray,
    SpaceSeparatedValues,
}

texts!(
    JwtValidationActionAdditionalClaimFormatEnum,
    schema::JwtValidationActionAdditionalClaimFormatEnum,
    [
        SingleString = "single-string",
        StringArray = "string-array",
        SpaceSeparatedValues = "space-separated-values",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct JwtValidationActionConfig {
    pub jwks_endpoint: String,
    pub issuer: String,
    pub additional_claims: Option<Vec<JwtValidationActionAdditionalClaim>>,
}

structure!(
    JwtValidationActionConfig,
    schema::JwtValidationActionConfig,
    [jwks_endpoint, issuer, additional_claims]
);

#[derive(Clone, PartialEq, Default)]
pub struct Limit {
    pub name: Option<String>,
    pub max: Option<String>,
}

structure!(Limit, schema::Limit, [name, max]);

#[derive(Clone, PartialEq, Default)]
pub struct Listener {
    pub listener_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub port: Option<i32>,
    pub protocol: Option<ProtocolEnum>,
    pub certificates: Option<Vec<Certificate>>,
    pub ssl_policy: Option<String>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}

structure!(
    Listener,
    schema::Listener,
    [
        listener_arn,
        load_balancer_arn,
        port,
        protocol,
        certificates,
        ssl_policy,
        default_actions,
        alpn_policy,
        mutual_authentication
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListenerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

structure!(ListenerAttribute, schema::ListenerAttribute, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct LoadBalancer {
    pub load_balancer_arn: Option<String>,
    pub dns_name: Option<String>,
    pub canonical_hosted_zone_id: Option<String>,
    pub created_time: Option<crate::Timestamp>,
    pub load_balancer_name: Option<String>,
    pub scheme: Option<LoadBalancerSchemeEnum>,
    pub vpc_id: Option<String>,
    pub state: Option<LoadBalancerState>,
    pub r#type: Option<LoadBalancerTypeEnum>,
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub security_groups: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
    pub ipam_pools: Option<IpamPools>,
}

structure!(
    LoadBalancer,
    schema::LoadBalancer,
    [
        load_balancer_arn,
        dns_name,
        canonical_hosted_zone_id,
        created_time,
        load_balancer_name,
        scheme,
        vpc_id,
        state,
        r#type,
        availability_zones,
        security_groups,
        ip_address_type,
        customer_owned_ipv4_pool,
        enforce_security_group_inbound_rules_on_private_link_traffic,
        enable_prefix_for_ipv6_source_nat,
        ipam_pools
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct LoadBalancerAddress {
    pub ip_address: Option<String>,
    pub allocation_id: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub i_pv6_address: Option<String>,
}

structure!(
    LoadBalancerAddress,
    schema::LoadBalancerAddress,
    [ip_address, allocation_id, private_i_pv4_address, i_pv6_address]
);

#[derive(Clone, PartialEq, Default)]
pub struct LoadBalancerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

structure!(LoadBalancerAttribute, schema::LoadBalancerAttribute, [key, value]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoadBalancerSchemeEnum {
    InternetFacing,
    Internal,
}

texts!(
    LoadBalancerSchemeEnum,
    schema::LoadBalancerSchemeEnum,
    [InternetFacing = "internet-facing", Internal = "internal",]
);

#[derive(Clone, PartialEq, Default)]
pub struct LoadBalancerState {
    pub code: Option<LoadBalancerStateEnum>,
    pub reason: Option<String>,
}

structure!(LoadBalancerState, schema::LoadBalancerState, [code, reason]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoadBalancerStateEnum {
    Active,
    Provisioning,
    ActiveImpaired,
    Failed,
}

texts!(
    LoadBalancerStateEnum,
    schema::LoadBalancerStateEnum,
    [
        Active = "active",
        Provisioning = "provisioning",
        ActiveImpaired = "active_impaired",
        Failed = "failed",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoadBalancerTypeEnum {
    Application,
    Network,
    Gateway,
}

texts!(
    LoadBalancerTypeEnum,
    schema::LoadBalancerTypeEnum,
    [Application = "application", Network = "network", Gateway = "gateway",]
);

#[derive(Clone, PartialEq, Default)]
pub struct Matcher {
    pub http_code: Option<String>,
    pub grpc_code: Option<String>,
}

structure!(Matcher, schema::Matcher, [http_code, grpc_code]);

#[derive(Clone, PartialEq, Default)]
pub struct MinimumLoadBalancerCapacity {
    pub capacity_units: Option<i32>,
}

structure!(MinimumLoadBalancerCapacity, schema::MinimumLoadBalancerCapacity, [capacity_units]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MitigationInEffectEnum {
    Yes,
    No,
}

texts!(MitigationInEffectEnum, schema::MitigationInEffectEnum, [Yes = "yes", No = "no",]);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyCapacityReservationInput {
    pub load_balancer_arn: String,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub reset_capacity_reservation: Option<bool>,
}

structure!(
    ModifyCapacityReservationInput,
    schema::ModifyCapacityReservationInput,
    [load_balancer_arn, minimum_load_balancer_capacity, reset_capacity_reservation]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyCapacityReservationOutput {
    pub last_modified_time: Option<crate::Timestamp>,
    pub decrease_requests_remaining: Option<i32>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
}

structure!(
    ModifyCapacityReservationOutput,
    schema::ModifyCapacityReservationOutput,
    [
        last_modified_time,
        decrease_requests_remaining,
        minimum_load_balancer_capacity,
        capacity_reservation_state
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyIpPoolsInput {
    pub load_balancer_arn: String,
    pub ipam_pools: Option<IpamPools>,
    pub remove_ipam_pools: Option<Vec<RemoveIpamPoolEnum>>,
}

structure!(
    ModifyIpPoolsInput,
    schema::ModifyIpPoolsInput,
    [load_balancer_arn, ipam_pools, remove_ipam_pools]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyIpPoolsOutput {
    pub ipam_pools: Option<IpamPools>,
}

structure!(ModifyIpPoolsOutput, schema::ModifyIpPoolsOutput, [ipam_pools]);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyListenerAttributesInput {
    pub listener_arn: String,
    pub attributes: Vec<ListenerAttribute>,
}

structure!(
    ModifyListenerAttributesInput,
    schema::ModifyListenerAttributesInput,
    [listener_arn, attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

structure!(ModifyListenerAttributesOutput, schema::ModifyListenerAttributesOutput, [attributes]);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyListenerInput {
    pub listener_arn: String,
    pub port: Option<i32>,
    pub protocol: Option<ProtocolEnum>,
    pub ssl_policy: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}

structure!(
    ModifyListenerInput,
    schema::ModifyListenerInput,
    [
        listener_arn,
        port,
        protocol,
        ssl_policy,
        certificates,
        default_actions,
        alpn_policy,
        mutual_authentication
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

structure!(ModifyListenerOutput, schema::ModifyListenerOutput, [listeners]);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyLoadBalancerAttributesInput {
    pub load_balancer_arn: String,
    pub attributes: Vec<LoadBalancerAttribute>,
}

structure!(
    ModifyLoadBalancerAttributesInput,
    schema::ModifyLoadBalancerAttributesInput,
    [load_balancer_arn, attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

structure!(
    ModifyLoadBalancerAttributesOutput,
    schema::ModifyLoadBalancerAttributesOutput,
    [attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyRuleInput {
    pub rule_arn: String,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub transforms: Option<Vec<RuleTransform>>,
    pub reset_transforms: Option<bool>,
}

structure!(
    ModifyRuleInput,
    schema::ModifyRuleInput,
    [rule_arn, conditions, actions, transforms, reset_transforms]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

structure!(ModifyRuleOutput, schema::ModifyRuleOutput, [rules]);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyTargetGroupAttributesInput {
    pub target_group_arn: String,
    pub attributes: Vec<TargetGroupAttribute>,
}

structure!(
    ModifyTargetGroupAttributesInput,
    schema::ModifyTargetGroupAttributesInput,
    [target_group_arn, attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

structure!(
    ModifyTargetGroupAttributesOutput,
    schema::ModifyTargetGroupAttributesOutput,
    [attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyTargetGroupInput {
    pub target_group_arn: String,
    pub health_check_protocol: Option<ProtocolEnum>,
    pub health_check_port: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub matcher: Option<Matcher>,
}

structure!(
    ModifyTargetGroupInput,
    schema::ModifyTargetGroupInput,
    [
        target_group_arn,
        health_check_protocol,
        health_check_port,
        health_check_path,
        health_check_enabled,
        health_check_interval_seconds,
        health_check_timeout_seconds,
        healthy_threshold_count,
        unhealthy_threshold_count,
        matcher
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

structure!(ModifyTargetGroupOutput, schema::ModifyTargetGroupOutput, [target_groups]);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyTrustStoreInput {
    pub trust_store_arn: String,
    pub ca_certificates_bundle_s3_bucket: String,
    pub ca_certificates_bundle_s3_key: String,
    pub ca_certificates_bundle_s3_object_version: Option<String>,
}

structure!(
    ModifyTrustStoreInput,
    schema::ModifyTrustStoreInput,
    [
        trust_store_arn,
        ca_certificates_bundle_s3_bucket,
        ca_certificates_bundle_s3_key,
        ca_certificates_bundle_s3_object_version
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifyTrustStoreOutput {
    pub trust_stores: Option<Vec<TrustStore>>,
}

structure!(ModifyTrustStoreOutput, schema::ModifyTrustStoreOutput, [trust_stores]);

#[derive(Clone, PartialEq, Default)]
pub struct MutualAuthenticationAttributes {
    pub mode: Option<String>,
    pub trust_store_arn: Option<String>,
    pub ignore_client_certificate_expiry: Option<bool>,
    pub trust_store_association_status: Option<TrustStoreAssociationStatusEnum>,
    pub advertise_trust_store_ca_names: Option<AdvertiseTrustStoreCaNamesEnum>,
}

structure!(
    MutualAuthenticationAttributes,
    schema::MutualAuthenticationAttributes,
    [
        mode,
        trust_store_arn,
        ignore_client_certificate_expiry,
        trust_store_association_status,
        advertise_trust_store_ca_names
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PathPatternConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

structure!(PathPatternConditionConfig, schema::PathPatternConditionConfig, [values, regex_values]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProtocolEnum {
    Http,
    Https,
    Tcp,
    Tls,
    Udp,
    TcpUdp,
    Geneve,
    Quic,
    TcpQuic,
}

texts!(
    ProtocolEnum,
    schema::ProtocolEnum,
    [
        Http = "HTTP",
        Https = "HTTPS",
        Tcp = "TCP",
        Tls = "TLS",
        Udp = "UDP",
        TcpUdp = "TCP_UDP",
        Geneve = "GENEVE",
        Quic = "QUIC",
        TcpQuic = "TCP_QUIC",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct QueryStringConditionConfig {
    pub values: Option<Vec<QueryStringKeyValuePair>>,
}

structure!(QueryStringConditionConfig, schema::QueryStringConditionConfig, [values]);

#[derive(Clone, PartialEq, Default)]
pub struct QueryStringKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}

structure!(QueryStringKeyValuePair, schema::QueryStringKeyValuePair, [key, value]);

#[derive(Clone, PartialEq)]
pub struct RedirectActionConfig {
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
    pub status_code: RedirectActionStatusCodeEnum,
}

bare_structure!(RedirectActionConfig, schema::RedirectActionConfig, [protocol, port, host, path, query, status_code], required [status_code],
        optional [protocol, port, host, path, query]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RedirectActionStatusCodeEnum {
    Http301,
    Http302,
}

texts!(
    RedirectActionStatusCodeEnum,
    schema::RedirectActionStatusCodeEnum,
    [Http301 = "HTTP_301", Http302 = "HTTP_302",]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterTargetsInput {
    pub target_group_arn: String,
    pub targets: Vec<TargetDescription>,
}

structure!(RegisterTargetsInput, schema::RegisterTargetsInput, [target_group_arn, targets]);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterTargetsOutput {}

structure!(RegisterTargetsOutput, schema::RegisterTargetsOutput, []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RemoveIpamPoolEnum {
    Ipv4,
}

texts!(RemoveIpamPoolEnum, schema::RemoveIpamPoolEnum, [Ipv4 = "ipv4",]);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveListenerCertificatesInput {
    pub listener_arn: String,
    pub certificates: Vec<Certificate>,
}

structure!(
    RemoveListenerCertificatesInput,
    schema::RemoveListenerCertificatesInput,
    [listener_arn, certificates]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveListenerCertificatesOutput {}

structure!(RemoveListenerCertificatesOutput, schema::RemoveListenerCertificatesOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveTagsInput {
    pub resource_arns: Vec<String>,
    pub tag_keys: Vec<String>,
}

structure!(RemoveTagsInput, schema::RemoveTagsInput, [resource_arns, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveTagsOutput {}

structure!(RemoveTagsOutput, schema::RemoveTagsOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveTrustStoreRevocationsInput {
    pub trust_store_arn: String,
    pub revocation_ids: Vec<i64>,
}

structure!(
    RemoveTrustStoreRevocationsInput,
    schema::RemoveTrustStoreRevocationsInput,
    [trust_store_arn, revocation_ids]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveTrustStoreRevocationsOutput {}

structure!(RemoveTrustStoreRevocationsOutput, schema::RemoveTrustStoreRevocationsOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct RevocationContent {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub revocation_type: Option<RevocationType>,
}

structure!(
    RevocationContent,
    schema::RevocationContent,
    [s3_bucket, s3_key, s3_object_version, revocation_type]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RevocationType {
    Crl,
}

texts!(RevocationType, schema::RevocationType, [Crl = "CRL",]);

#[derive(Clone, PartialEq, Default)]
pub struct RewriteConfig {
    pub regex: String,
    pub replace: String,
}

structure!(RewriteConfig, schema::RewriteConfig, [regex, replace]);

#[derive(Clone, PartialEq, Default)]
pub struct Rule {
    pub rule_arn: Option<String>,
    pub priority: Option<String>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub is_default: Option<bool>,
    pub transforms: Option<Vec<RuleTransform>>,
}

structure!(Rule, schema::Rule, [rule_arn, priority, conditions, actions, is_default, transforms]);

#[derive(Clone, PartialEq, Default)]
pub struct RuleCondition {
    pub field: Option<String>,
    pub values: Option<Vec<String>>,
    pub host_header_config: Option<HostHeaderConditionConfig>,
    pub path_pattern_config: Option<PathPatternConditionConfig>,
    pub http_header_config: Option<HttpHeaderConditionConfig>,
    pub query_string_config: Option<QueryStringConditionConfig>,
    pub http_request_method_config: Option<HttpRequestMethodConditionConfig>,
    pub source_ip_config: Option<SourceIpConditionConfig>,
    pub regex_values: Option<Vec<String>>,
}

structure!(
    RuleCondition,
    schema::RuleCondition,
    [
        field,
        values,
        host_header_config,
        path_pattern_config,
        http_header_config,
        query_string_config,
        http_request_method_config,
        source_ip_config,
        regex_values
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RulePriorityPair {
    pub rule_arn: Option<String>,
    pub priority: Option<i32>,
}

structure!(RulePriorityPair, schema::RulePriorityPair, [rule_arn, priority]);

#[derive(Clone, PartialEq)]
pub struct RuleTransform {
    pub r#type: TransformTypeEnum,
    pub host_header_rewrite_config: Option<HostHeaderRewriteConfig>,
    pub url_rewrite_config: Option<UrlRewriteConfig>,
}

bare_structure!(RuleTransform, schema::RuleTransform, [r#type, host_header_rewrite_config, url_rewrite_config], required [r#type],
        optional [host_header_rewrite_config, url_rewrite_config]);

#[derive(Clone, PartialEq)]
pub struct SetIpAddressTypeInput {
    pub load_balancer_arn: String,
    pub ip_address_type: IpAddressType,
}

bare_structure!(SetIpAddressTypeInput, schema::SetIpAddressTypeInput, [load_balancer_arn, ip_address_type], required [load_balancer_arn, ip_address_type],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct SetIpAddressTypeOutput {
    pub ip_address_type: Option<IpAddressType>,
}

structure!(SetIpAddressTypeOutput, schema::SetIpAddressTypeOutput, [ip_address_type]);

#[derive(Clone, PartialEq, Default)]
pub struct SetRulePrioritiesInput {
    pub rule_priorities: Vec<RulePriorityPair>,
}

structure!(SetRulePrioritiesInput, schema::SetRulePrioritiesInput, [rule_priorities]);

#[derive(Clone, PartialEq, Default)]
pub struct SetRulePrioritiesOutput {
    pub rules: Option<Vec<Rule>>,
}

structure!(SetRulePrioritiesOutput, schema::SetRulePrioritiesOutput, [rules]);

#[derive(Clone, PartialEq, Default)]
pub struct SetSecurityGroupsInput {
    pub load_balancer_arn: String,
    pub security_groups: Vec<String>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic:
        Option<EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum>,
}

structure!(
    SetSecurityGroupsInput,
    schema::SetSecurityGroupsInput,
    [
        load_balancer_arn,
        security_groups,
        enforce_security_group_inbound_rules_on_private_link_traffic
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SetSecurityGroupsOutput {
    pub security_group_ids: Option<Vec<String>>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic:
        Option<EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum>,
}

structure!(
    SetSecurityGroupsOutput,
    schema::SetSecurityGroupsOutput,
    [security_group_ids, enforce_security_group_inbound_rules_on_private_link_traffic]
);

#[derive(Clone, PartialEq, Default)]
pub struct SetSubnetsInput {
    pub load_balancer_arn: String,
    pub subnets: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub ip_address_type: Option<IpAddressType>,
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
}

structure!(
    SetSubnetsInput,
    schema::SetSubnetsInput,
    [
        load_balancer_arn,
        subnets,
        subnet_mappings,
        ip_address_type,
        enable_prefix_for_ipv6_source_nat
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SetSubnetsOutput {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub ip_address_type: Option<IpAddressType>,
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
}

structure!(
    SetSubnetsOutput,
    schema::SetSubnetsOutput,
    [availability_zones, ip_address_type, enable_prefix_for_ipv6_source_nat]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceIpAddressTypeEnum {
    Ipv4,
    Ipv6,
}

texts!(SourceIpAddressTypeEnum, schema::SourceIpAddressTypeEnum, [Ipv4 = "ipv4", Ipv6 = "ipv6",]);

#[derive(Clone, PartialEq, Default)]
pub struct SourceIpConditionConfig {
    pub values: Option<Vec<String>>,
    pub ip_address_type: Option<SourceIpAddressTypeEnum>,
}

structure!(SourceIpConditionConfig, schema::SourceIpConditionConfig, [values, ip_address_type]);

#[derive(Clone, PartialEq, Default)]
pub struct SslPolicy {
    pub ssl_protocols: Option<Vec<String>>,
    pub ciphers: Option<Vec<Cipher>>,
    pub name: Option<String>,
    pub supported_load_balancer_types: Option<Vec<String>>,
}

structure!(
    SslPolicy,
    schema::SslPolicy,
    [ssl_protocols, ciphers, name, supported_load_balancer_types]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubnetMapping {
    pub subnet_id: Option<String>,
    pub allocation_id: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub i_pv6_address: Option<String>,
    pub source_nat_ipv6_prefix: Option<String>,
}

structure!(
    SubnetMapping,
    schema::SubnetMapping,
    [subnet_id, allocation_id, private_i_pv4_address, i_pv6_address, source_nat_ipv6_prefix]
);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}

structure!(Tag, schema::Tag, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TagDescription {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(TagDescription, schema::TagDescription, [resource_arn, tags]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetAdministrativeOverrideReasonEnum {
    AdministrativeOverrideUnknown,
    AdministrativeOverrideNoOverride,
    AdministrativeOverrideZonalShiftActive,
    AdministrativeOverrideZonalShiftDelegatedToDns,
}

texts!(
    TargetAdministrativeOverrideReasonEnum,
    schema::TargetAdministrativeOverrideReasonEnum,
    [
        AdministrativeOverrideUnknown = "AdministrativeOverride.Unknown",
        AdministrativeOverrideNoOverride = "AdministrativeOverride.NoOverride",
        AdministrativeOverrideZonalShiftActive = "AdministrativeOverride.ZonalShiftActive",
        AdministrativeOverrideZonalShiftDelegatedToDns =
            "AdministrativeOverride.ZonalShiftDelegatedToDns",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetAdministrativeOverrideStateEnum {
    Unknown,
    NoOverride,
    ZonalShiftActive,
    ZonalShiftDelegatedToDns,
}

texts!(
    TargetAdministrativeOverrideStateEnum,
    schema::TargetAdministrativeOverrideStateEnum,
    [
        Unknown = "unknown",
        NoOverride = "no_override",
        ZonalShiftActive = "zonal_shift_active",
        ZonalShiftDelegatedToDns = "zonal_shift_delegated_to_dns",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct TargetDescription {
    pub id: String,
    pub port: Option<i32>,
    pub availability_zone: Option<String>,
    pub quic_server_id: Option<String>,
}

structure!(
    TargetDescription,
    schema::TargetDescription,
    [id, port, availability_zone, quic_server_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct TargetGroup {
    pub target_group_arn: Option<String>,
    pub target_group_name: Option<String>,
    pub protocol: Option<ProtocolEnum>,
    pub port: Option<i32>,
    pub vpc_id: Option<String>,
    pub health_check_protocol: Option<ProtocolEnum>,
    pub health_check_port: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub health_check_path: Option<String>,
    pub matcher: Option<Matcher>,
    pub load_balancer_arns: Option<Vec<String>>,
    pub target_type: Option<TargetTypeEnum>,
    pub protocol_version: Option<String>,
    pub ip_address_type: Option<TargetGroupIpAddressTypeEnum>,
    pub target_control_port: Option<i32>,
}

structure!(
    TargetGroup,
    schema::TargetGroup,
    [
        target_group_arn,
        target_group_name,
        protocol,
        port,
        vpc_id,
        health_check_protocol,
        health_check_port,
        health_check_enabled,
        health_check_interval_seconds,
        health_check_timeout_seconds,
        healthy_threshold_count,
        unhealthy_threshold_count,
        health_check_path,
        matcher,
        load_balancer_arns,
        target_type,
        protocol_version,
        ip_address_type,
        target_control_port
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct TargetGroupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

structure!(TargetGroupAttribute, schema::TargetGroupAttribute, [key, value]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetGroupIpAddressTypeEnum {
    Ipv4,
    Ipv6,
}

texts!(
    TargetGroupIpAddressTypeEnum,
    schema::TargetGroupIpAddressTypeEnum,
    [Ipv4 = "ipv4", Ipv6 = "ipv6",]
);

#[derive(Clone, PartialEq, Default)]
pub struct TargetGroupStickinessConfig {
    pub enabled: Option<bool>,
    pub duration_seconds: Option<i32>,
}

structure!(
    TargetGroupStickinessConfig,
    schema::TargetGroupStickinessConfig,
    [enabled, duration_seconds]
);

#[derive(Clone, PartialEq, Default)]
pub struct TargetGroupTuple {
    pub target_group_arn: Option<String>,
    pub weight: Option<i32>,
}

structure!(TargetGroupTuple, schema::TargetGroupTuple, [target_group_arn, weight]);

#[derive(Clone, PartialEq, Default)]
pub struct TargetHealth {
    pub state: Option<TargetHealthStateEnum>,
    pub reason: Option<TargetHealthReasonEnum>,
    pub description: Option<String>,
}

structure!(TargetHealth, schema::TargetHealth, [state, reason, description]);

#[derive(Clone, PartialEq, Default)]
pub struct TargetHealthDescription {
    pub target: Option<TargetDescription>,
    pub health_check_port: Option<String>,
    pub target_health: Option<TargetHealth>,
    pub anomaly_detection: Option<AnomalyDetection>,
    pub administrative_override: Option<AdministrativeOverride>,
}

structure!(
    TargetHealthDescription,
    schema::TargetHealthDescription,
    [target, health_check_port, target_health, anomaly_detection, administrative_override]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetHealthReasonEnum {
    ElbRegistrationInProgress,
    ElbInitialHealthChecking,
    TargetResponseCodeMismatch,
    TargetTimeout,
    TargetFailedHealthChecks,
    TargetNotRegistered,
    TargetNotInUse,
    TargetDeregistrationInProgress,
    TargetInvalidState,
    TargetIpUnusable,
    TargetHealthCheckDisabled,
    ElbInternalError,
}

texts!(
    TargetHealthReasonEnum,
    schema::TargetHealthReasonEnum,
    [
        ElbRegistrationInProgress = "Elb.RegistrationInProgress",
        ElbInitialHealthChecking = "Elb.InitialHealthChecking",
        TargetResponseCodeMismatch = "Target.ResponseCodeMismatch",
        TargetTimeout = "Target.Timeout",
        TargetFailedHealthChecks = "Target.FailedHealthChecks",
        TargetNotRegistered = "Target.NotRegistered",
        TargetNotInUse = "Target.NotInUse",
        TargetDeregistrationInProgress = "Target.DeregistrationInProgress",
        TargetInvalidState = "Target.InvalidState",
        TargetIpUnusable = "Target.IpUnusable",
        TargetHealthCheckDisabled = "Target.HealthCheckDisabled",
        ElbInternalError = "Elb.InternalError",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetHealthStateEnum {
    Initial,
    Healthy,
    Unhealthy,
    UnhealthyDraining,
    Unused,
    Draining,
    Unavailable,
}

texts!(
    TargetHealthStateEnum,
    schema::TargetHealthStateEnum,
    [
        Initial = "initial",
        Healthy = "healthy",
        Unhealthy = "unhealthy",
        UnhealthyDraining = "unhealthy.draining",
        Unused = "unused",
        Draining = "draining",
        Unavailable = "unavailable",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetTypeEnum {
    Instance,
    Ip,
    Lambda,
    Alb,
}

texts!(
    TargetTypeEnum,
    schema::TargetTypeEnum,
    [Instance = "instance", Ip = "ip", Lambda = "lambda", Alb = "alb",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TransformTypeEnum {
    HostHeaderRewrite,
    UrlRewrite,
}

texts!(
    TransformTypeEnum,
    schema::TransformTypeEnum,
    [HostHeaderRewrite = "host-header-rewrite", UrlRewrite = "url-rewrite",]
);

#[derive(Clone, PartialEq, Default)]
pub struct TrustStore {
    pub name: Option<String>,
    pub trust_store_arn: Option<String>,
    pub status: Option<TrustStoreStatus>,
    pub number_of_ca_certificates: Option<i32>,
    pub total_revoked_entries: Option<i64>,
}

structure!(
    TrustStore,
    schema::TrustStore,
    [name, trust_store_arn, status, number_of_ca_certificates, total_revoked_entries]
);

#[derive(Clone, PartialEq, Default)]
pub struct TrustStoreAssociation {
    pub resource_arn: Option<String>,
}

structure!(TrustStoreAssociation, schema::TrustStoreAssociation, [resource_arn]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrustStoreAssociationStatusEnum {
    Active,
    Removed,
}

texts!(
    TrustStoreAssociationStatusEnum,
    schema::TrustStoreAssociationStatusEnum,
    [Active = "active", Removed = "removed",]
);

#[derive(Clone, PartialEq, Default)]
pub struct TrustStoreRevocation {
    pub trust_store_arn: Option<String>,
    pub revocation_id: Option<i64>,
    pub revocation_type: Option<RevocationType>,
    pub number_of_revoked_entries: Option<i64>,
}

structure!(
    TrustStoreRevocation,
    schema::TrustStoreRevocation,
    [trust_store_arn, revocation_id, revocation_type, number_of_revoked_entries]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrustStoreStatus {
    Active,
    Creating,
}

texts!(TrustStoreStatus, schema::TrustStoreStatus, [Active = "ACTIVE", Creating = "CREATING",]);

#[derive(Clone, PartialEq, Default)]
pub struct UrlRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

structure!(UrlRewriteConfig, schema::UrlRewriteConfig, [rewrites]);

#[derive(Clone, PartialEq, Default)]
pub struct ZonalCapacityReservationState {
    pub state: Option<CapacityReservationStatus>,
    pub availability_zone: Option<String>,
    pub effective_capacity_units: Option<f64>,
}

structure!(
    ZonalCapacityReservationState,
    schema::ZonalCapacityReservationState,
    [state, availability_zone, effective_capacity_units]
);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static Action: Structure = Structure {
        name: "Action",
        union: false,
        members: &[
            Member::required("Type", Kind::Text(&ActionTypeEnum)),
            Member::optional("TargetGroupArn", Kind::Text(&TargetGroupArn)),
            Member::optional(
                "AuthenticateOidcConfig",
                Kind::Structure(&AuthenticateOidcActionConfig),
            ),
            Member::optional(
                "AuthenticateCognitoConfig",
                Kind::Structure(&AuthenticateCognitoActionConfig),
            ),
            Member::optional("Order", Kind::Integer(Range::new(Some(1), Some(50000)))),
            Member::optional("RedirectConfig", Kind::Structure(&RedirectActionConfig)),
            Member::optional("FixedResponseConfig", Kind::Structure(&FixedResponseActionConfig)),
            Member::optional("ForwardConfig", Kind::Structure(&ForwardActionConfig)),
            Member::optional("JwtValidationConfig", Kind::Structure(&JwtValidationActionConfig)),
        ],
    };
    pub static ActionTypeEnum: Text = Text::one_of("ActionTypeEnum", super::ActionTypeEnum::TEXTS);
    pub static Actions: List =
        List { element: Kind::Structure(&Action), element_name: "member", length: Length::ANY };
    pub static AddListenerCertificatesInput: Structure = Structure {
        name: "AddListenerCertificatesInput",
        union: false,
        members: &[
            Member::required("ListenerArn", Kind::Text(&ListenerArn)),
            Member::required("Certificates", Kind::List(&CertificateList)),
        ],
    };
    pub static AddListenerCertificatesOutput: Structure = Structure {
        name: "AddListenerCertificatesOutput",
        union: false,
        members: &[Member::optional("Certificates", Kind::List(&CertificateList))],
    };
    pub static AddTagsInput: Structure = Structure {
        name: "AddTagsInput",
        union: false,
        members: &[
            Member::required("ResourceArns", Kind::List(&ResourceArns)),
            Member::required("Tags", Kind::List(&TagList)),
        ],
    };
    pub static AddTagsOutput: Structure =
        Structure { name: "AddTagsOutput", union: false, members: &[] };
    pub static AddTrustStoreRevocationsInput: Structure = Structure {
        name: "AddTrustStoreRevocationsInput",
        union: false,
        members: &[
            Member::required("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::optional("RevocationContents", Kind::List(&RevocationContents)),
        ],
    };
    pub static AddTrustStoreRevocationsOutput: Structure = Structure {
        name: "AddTrustStoreRevocationsOutput",
        union: false,
        members: &[Member::optional("TrustStoreRevocations", Kind::List(&TrustStoreRevocations))],
    };
    pub static AdministrativeOverride: Structure = Structure {
        name: "AdministrativeOverride",
        union: false,
        members: &[
            Member::optional("State", Kind::Text(&TargetAdministrativeOverrideStateEnum)),
            Member::optional("Reason", Kind::Text(&TargetAdministrativeOverrideReasonEnum)),
            Member::optional("Description", Kind::Text(&Description)),
        ],
    };
    pub static AdvertiseTrustStoreCaNamesEnum: Text = Text::one_of(
        "AdvertiseTrustStoreCaNamesEnum",
        super::AdvertiseTrustStoreCaNamesEnum::TEXTS,
    );
    pub static AllocationId: Text = Text::new("AllocationId", Length::ANY, None);
    pub static AlpnPolicyName: List =
        List { element: Kind::Text(&AlpnPolicyValue), element_name: "member", length: Length::ANY };
    pub static AlpnPolicyValue: Text = Text::new("AlpnPolicyValue", Length::ANY, None);
    pub static AnomalyDetection: Structure = Structure {
        name: "AnomalyDetection",
        union: false,
        members: &[
            Member::optional("Result", Kind::Text(&AnomalyResultEnum)),
            Member::optional("MitigationInEffect", Kind::Text(&MitigationInEffectEnum)),
        ],
    };
    pub static AnomalyResultEnum: Text =
        Text::one_of("AnomalyResultEnum", super::AnomalyResultEnum::TEXTS);
    pub static AuthenticateCognitoActionAuthenticationRequestExtraParams: Map = Map {
        key: &AuthenticateCognitoActionAuthenticationRequestParamName,
        value: Kind::Text(&AuthenticateCognitoActionAuthenticationRequestParamValue),
        length: Length::ANY,
    };
    pub static AuthenticateCognitoActionAuthenticationRequestParamName: Text =
        Text::new("AuthenticateCognitoActionAuthenticationRequestParamName", Length::ANY, None);
    pub static AuthenticateCognitoActionAuthenticationRequestParamValue: Text =
        Text::new("AuthenticateCognitoActionAuthenticationRequestParamValue", Length::ANY, None);
    pub static AuthenticateCognitoActionConditionalBehaviorEnum: Text = Text::one_of(
        "AuthenticateCognitoActionConditionalBehaviorEnum",
        super::AuthenticateCognitoActionConditionalBehaviorEnum::TEXTS,
    );
    pub static AuthenticateCognitoActionConfig: Structure = Structure {
        name: "AuthenticateCognitoActionConfig",
        union: false,
        members: &[
            Member::required("UserPoolArn", Kind::Text(&AuthenticateCognitoActionUserPoolArn)),
            Member::required(
                "UserPoolClientId",
                Kind::Text(&AuthenticateCognitoActionUserPoolClientId),
            ),
            Member::required(
                "UserPoolDomain",
                Kind::Text(&AuthenticateCognitoActionUserPoolDomain),
            ),
            Member::optional(
                "SessionCookieName",
                Kind::Text(&AuthenticateCognitoActionSessionCookieName),
            ),
            Member::optional("Scope", Kind::Text(&AuthenticateCognitoActionScope)),
            Member::optional("SessionTimeout", Kind::Long(Range::ANY)),
            Member::optional(
                "AuthenticationRequestExtraParams",
                Kind::Map(&AuthenticateCognitoActionAuthenticationRequestExtraParams),
            ),
            Member::optional(
                "OnUnauthenticatedRequest",
                Kind::Text(&AuthenticateCognitoActionConditionalBehaviorEnum),
            ),
        ],
    };
    pub static AuthenticateCognitoActionScope: Text =
        Text::new("AuthenticateCognitoActionScope", Length::ANY, None);
    pub static AuthenticateCognitoActionSessionCookieName: Text =
        Text::new("AuthenticateCognitoActionSessionCookieName", Length::ANY, None);
    pub static AuthenticateCognitoActionUserPoolArn: Text =
        Text::new("AuthenticateCognitoActionUserPoolArn", Length::ANY, None);
    pub static AuthenticateCognitoActionUserPoolClientId: Text =
        Text::new("AuthenticateCognitoActionUserPoolClientId", Length::ANY, None);
    pub static AuthenticateCognitoActionUserPoolDomain: Text =
        Text::new("AuthenticateCognitoActionUserPoolDomain", Length::ANY, None);
    pub static AuthenticateOidcActionAuthenticationRequestExtraParams: Map = Map {
        key: &AuthenticateOidcActionAuthenticationRequestParamName,
        value: Kind::Text(&AuthenticateOidcActionAuthenticationRequestParamValue),
        length: Length::ANY,
    };
    pub static AuthenticateOidcActionAuthenticationRequestParamName: Text =
        Text::new("AuthenticateOidcActionAuthenticationRequestParamName", Length::ANY, None);
    pub static AuthenticateOidcActionAuthenticationRequestParamValue: Text =
        Text::new("AuthenticateOidcActionAuthenticationRequestParamValue", Length::ANY, None);
    pub static AuthenticateOidcActionAuthorizationEndpoint: Text =
        Text::new("AuthenticateOidcActionAuthorizationEndpoint", Length::ANY, None);
    pub static AuthenticateOidcActionClientId: Text =
        Text::new("AuthenticateOidcActionClientId", Length::ANY, None);
    pub static AuthenticateOidcActionClientSecret: Text =
        Text::new("AuthenticateOidcActionClientSecret", Length::ANY, None);
    pub static AuthenticateOidcActionConditionalBehaviorEnum: Text = Text::one_of(
        "AuthenticateOidcActionConditionalBehaviorEnum",
        super::AuthenticateOidcActionConditionalBehaviorEnum::TEXTS,
    );
    pub static AuthenticateOidcActionConfig: Structure = Structure {
        name: "AuthenticateOidcActionConfig",
        union: false,
        members: &[
            Member::required("Issuer", Kind::Text(&AuthenticateOidcActionIssuer)),
            Member::required(
                "AuthorizationEndpoint",
                Kind::Text(&AuthenticateOidcActionAuthorizationEndpoint),
            ),
            Member::required("TokenEndpoint", Kind::Text(&AuthenticateOidcActionTokenEndpoint)),
            Member::required(
                "UserInfoEndpoint",
                Kind::Text(&AuthenticateOidcActionUserInfoEndpoint),
            ),
            Member::required("ClientId", Kind::Text(&AuthenticateOidcActionClientId)),
            Member::optional("ClientSecret", Kind::Text(&AuthenticateOidcActionClientSecret)),
            Member::optional(
                "SessionCookieName",
                Kind::Text(&AuthenticateOidcActionSessionCookieName),
            ),
            Member::optional("Scope", Kind::Text(&AuthenticateOidcActionScope)),
            Member::optional("SessionTimeout", Kind::Long(Range::ANY)),
            Member::optional(
                "AuthenticationRequestExtraParams",
                Kind::Map(&AuthenticateOidcActionAuthenticationRequestExtraParams),
            ),
            Member::optional(
                "OnUnauthenticatedRequest",
                Kind::Text(&AuthenticateOidcActionConditionalBehaviorEnum),
            ),
            Member::optional("UseExistingClientSecret", Kind::Boolean),
        ],
    };
    pub static AuthenticateOidcActionIssuer: Text =
        Text::new("AuthenticateOidcActionIssuer", Length::ANY, None);
    pub static AuthenticateOidcActionScope: Text =
        Text::new("AuthenticateOidcActionScope", Length::ANY, None);
    pub static AuthenticateOidcActionSessionCookieName: Text =
        Text::new("AuthenticateOidcActionSessionCookieName", Length::ANY, None);
    pub static AuthenticateOidcActionTokenEndpoint: Text =
        Text::new("AuthenticateOidcActionTokenEndpoint", Length::ANY, None);
    pub static AuthenticateOidcActionUserInfoEndpoint: Text =
        Text::new("AuthenticateOidcActionUserInfoEndpoint", Length::ANY, None);
    pub static AvailabilityZone: Structure = Structure {
        name: "AvailabilityZone",
        union: false,
        members: &[
            Member::optional("ZoneName", Kind::Text(&ZoneName)),
            Member::optional("SubnetId", Kind::Text(&SubnetId)),
            Member::optional("OutpostId", Kind::Text(&OutpostId)),
            Member::optional("LoadBalancerAddresses", Kind::List(&LoadBalancerAddresses)),
            Member::optional("SourceNatIpv6Prefixes", Kind::List(&SourceNatIpv6Prefixes)),
        ],
    };
    pub static AvailabilityZones: List = List {
        element: Kind::Structure(&AvailabilityZone),
        element_name: "member",
        length: Length::ANY,
    };
    pub static CanonicalHostedZoneId: Text = Text::new("CanonicalHostedZoneId", Length::ANY, None);
    pub static CapacityReservationStateEnum: Text =
        Text::one_of("CapacityReservationStateEnum", super::CapacityReservationStateEnum::TEXTS);
    pub static CapacityReservationStatus: Structure = Structure {
        name: "CapacityReservationStatus",
        union: false,
        members: &[
            Member::optional("Code", Kind::Text(&CapacityReservationStateEnum)),
            Member::optional("Reason", Kind::Text(&StateReason)),
        ],
    };
    pub static Certificate: Structure = Structure {
        name: "Certificate",
        union: false,
        members: &[
            Member::optional("CertificateArn", Kind::Text(&CertificateArn)),
            Member::optional("IsDefault", Kind::Boolean),
        ],
    };
    pub static CertificateArn: Text = Text::new("CertificateArn", Length::ANY, None);
    pub static CertificateList: List = List {
        element: Kind::Structure(&Certificate),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Cipher: Structure = Structure {
        name: "Cipher",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&CipherName)),
            Member::optional("Priority", Kind::Integer(Range::ANY)),
        ],
    };
    pub static CipherName: Text = Text::new("CipherName", Length::ANY, None);
    pub static Ciphers: List =
        List { element: Kind::Structure(&Cipher), element_name: "member", length: Length::ANY };
    pub static ConditionFieldName: Text =
        Text::new("ConditionFieldName", Length::new(None, Some(64)), None);
    pub static CreateListenerInput: Structure = Structure {
        name: "CreateListenerInput",
        union: false,
        members: &[
            Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::optional("Protocol", Kind::Text(&ProtocolEnum)),
            Member::optional("Port", Kind::Integer(Range::new(Some(1), Some(65535)))),
            Member::optional("SslPolicy", Kind::Text(&SslPolicyName)),
            Member::optional("Certificates", Kind::List(&CertificateList)),
            Member::required("DefaultActions", Kind::List(&Actions)),
            Member::optional("AlpnPolicy", Kind::List(&AlpnPolicyName)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional(
                "MutualAuthentication",
                Kind::Structure(&MutualAuthenticationAttributes),
            ),
        ],
    };
    pub static CreateListenerOutput: Structure = Structure {
        name: "CreateListenerOutput",
        union: false,
        members: &[Member::optional("Listeners", Kind::List(&Listeners))],
    };
    pub static CreateLoadBalancerInput: Structure = Structure {
        name: "CreateLoadBalancerInput",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&LoadBalancerName)),
            Member::optional("Subnets", Kind::List(&Subnets)),
            Member::optional("SubnetMappings", Kind::List(&SubnetMappings)),
            Member::optional("SecurityGroups", Kind::List(&SecurityGroups)),
            Member::optional("Scheme", Kind::Text(&LoadBalancerSchemeEnum)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("Type", Kind::Text(&LoadBalancerTypeEnum)),
            Member::optional("IpAddressType", Kind::Text(&IpAddressType)),
            Member::optional("CustomerOwnedIpv4Pool", Kind::Text(&CustomerOwnedIpv4Pool)),
            Member::optional(
                "EnablePrefixForIpv6SourceNat",
                Kind::Text(&EnablePrefixForIpv6SourceNatEnum),
            ),
            Member::optional("IpamPools", Kind::Structure(&IpamPools)),
        ],
    };
    pub static CreateLoadBalancerOutput: Structure = Structure {
        name: "CreateLoadBalancerOutput",
        union: false,
        members: &[Member::optional("LoadBalancers", Kind::List(&LoadBalancers))],
    };
    pub static CreateRuleInput: Structure = Structure {
        name: "CreateRuleInput",
        union: false,
        members: &[
            Member::required("ListenerArn", Kind::Text(&ListenerArn)),
            Member::required("Conditions", Kind::List(&RuleConditionList)),
            Member::required("Priority", Kind::Integer(Range::new(Some(1), Some(50000)))),
            Member::required("Actions", Kind::List(&Actions)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("Transforms", Kind::List(&RuleTransformList)),
        ],
    };
    pub static CreateRuleOutput: Structure = Structure {
        name: "CreateRuleOutput",
        union: false,
        members: &[Member::optional("Rules", Kind::List(&Rules))],
    };
    pub static CreateTargetGroupInput: Structure = Structure {
        name: "CreateTargetGroupInput",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&TargetGroupName)),
            Member::optional("Protocol", Kind::Text(&ProtocolEnum)),
            Member::optional("ProtocolVersion", Kind::Text(&ProtocolVersion)),
            Member::optional("Port", Kind::Integer(Range::new(Some(1), Some(65535)))),
            Member::optional("VpcId", Kind::Text(&VpcId)),
            Member::optional("HealthCheckProtocol", Kind::Text(&ProtocolEnum)),
            Member::optional("HealthCheckPort", Kind::Text(&HealthCheckPort)),
            Member::optional("HealthCheckEnabled", Kind::Boolean),
            Member::optional("HealthCheckPath", Kind::Text(&Path)),
            Member::optional(
                "HealthCheckIntervalSeconds",
                Kind::Integer(Range::new(Some(5), Some(300))),
            ),
            Member::optional(
                "HealthCheckTimeoutSeconds",
                Kind::Integer(Range::new(Some(2), Some(120))),
            ),
            Member::optional("HealthyThresholdCount", Kind::Integer(Range::new(Some(2), Some(10)))),
            Member::optional(
                "UnhealthyThresholdCount",
                Kind::Integer(Range::new(Some(2), Some(10))),
            ),
            Member::optional("Matcher", Kind::Structure(&Matcher)),
            Member::optional("TargetType", Kind::Text(&TargetTypeEnum)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("IpAddressType", Kind::Text(&TargetGroupIpAddressTypeEnum)),
            Member::optional("TargetControlPort", Kind::Integer(Range::new(Some(1), Some(65535)))),
        ],
    };
    pub static CreateTargetGroupOutput: Structure = Structure {
        name: "CreateTargetGroupOutput",
        union: false,
        members: &[Member::optional("TargetGroups", Kind::List(&TargetGroups))],
    };
    pub static CreateTrustStoreInput: Structure = Structure {
        name: "CreateTrustStoreInput",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&TrustStoreName)),
            Member::required("CaCertificatesBundleS3Bucket", Kind::Text(&S3Bucket)),
            Member::required("CaCertificatesBundleS3Key", Kind::Text(&S3Key)),
            Member::optional("CaCertificatesBundleS3ObjectVersion", Kind::Text(&S3ObjectVersion)),
            Member::optional("Tags", Kind::List(&TagList)),
        ],
    };
    pub static CreateTrustStoreOutput: Structure = Structure {
        name: "CreateTrustStoreOutput",
        union: false,
        members: &[Member::optional("TrustStores", Kind::List(&TrustStores))],
    };
    pub static CustomerOwnedIpv4Pool: Text = Text::new(
        "CustomerOwnedIpv4Pool",
        Length::new(None, Some(256)),
        Some("^(ipv4pool-coip-)[a-zA-Z0-9]+$"),
    );
    pub static DNSName: Text = Text::new("DNSName", Length::ANY, None);
    pub static DeleteListenerInput: Structure = Structure {
        name: "DeleteListenerInput",
        union: false,
        members: &[Member::required("ListenerArn", Kind::Text(&ListenerArn))],
    };
    pub static DeleteListenerOutput: Structure =
        Structure { name: "DeleteListenerOutput", union: false, members: &[] };
    pub static DeleteLoadBalancerInput: Structure = Structure {
        name: "DeleteLoadBalancerInput",
        union: false,
        members: &[Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn))],
    };
    pub static DeleteLoadBalancerOutput: Structure =
        Structure { name: "DeleteLoadBalancerOutput", union: false, members: &[] };
    pub static DeleteRuleInput: Structure = Structure {
        name: "DeleteRuleInput",
        union: false,
        members: &[Member::required("RuleArn", Kind::Text(&RuleArn))],
    };
    pub static DeleteRuleOutput: Structure =
        Structure { name: "DeleteRuleOutput", union: false, members: &[] };
    pub static DeleteSharedTrustStoreAssociationInput: Structure = Structure {
        name: "DeleteSharedTrustStoreAssociationInput",
        union: false,
        members: &[
            Member::required("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::required("ResourceArn", Kind::Text(&ResourceArn)),
        ],
    };
    pub static DeleteSharedTrustStoreAssociationOutput: Structure =
        Structure { name: "DeleteSharedTrustStoreAssociationOutput", union: false, members: &[] };
    pub static DeleteTargetGroupInput: Structure = Structure {
        name: "DeleteTargetGroupInput",
        union: false,
        members: &[Member::required("TargetGroupArn", Kind::Text(&TargetGroupArn))],
    };
    pub static DeleteTargetGroupOutput: Structure =
        Structure { name: "DeleteTargetGroupOutput", union: false, members: &[] };
    pub static DeleteTrustStoreInput: Structure = Structure {
        name: "DeleteTrustStoreInput",
        union: false,
        members: &[Member::required("TrustStoreArn", Kind::Text(&TrustStoreArn))],
    };
    pub static DeleteTrustStoreOutput: Structure =
        Structure { name: "DeleteTrustStoreOutput", union: false, members: &[] };
    pub static DeregisterTargetsInput: Structure = Structure {
        name: "DeregisterTargetsInput",
        union: false,
        members: &[
            Member::required("TargetGroupArn", Kind::Text(&TargetGroupArn)),
            Member::required("Targets", Kind::List(&TargetDescriptions)),
        ],
    };
    pub static DeregisterTargetsOutput: Structure =
        Structure { name: "DeregisterTargetsOutput", union: false, members: &[] };
    pub static DescribeAccountLimitsInput: Structure = Structure {
        name: "DescribeAccountLimitsInput",
        union: false,
        members: &[
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
        ],
    };
    pub static DescribeAccountLimitsOutput: Structure = Structure {
        name: "DescribeAccountLimitsOutput",
        union: false,
        members: &[
            Member::optional("Limits", Kind::List(&Limits)),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static DescribeCapacityReservationInput: Structure = Structure {
        name: "DescribeCapacityReservationInput",
        union: false,
        members: &[Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn))],
    };
    pub static DescribeCapacityReservationOutput: Structure = Structure {
        name: "DescribeCapacityReservationOutput",
        union: false,
        members: &[
            Member::optional("LastModifiedTime", Kind::Timestamp),
            Member::optional("DecreaseRequestsRemaining", Kind::Integer(Range::ANY)),
            Member::optional(
                "MinimumLoadBalancerCapacity",
                Kind::Structure(&MinimumLoadBalancerCapacity),
            ),
            Member::optional(
                "CapacityReservationState",
                Kind::List(&ZonalCapacityReservationStates),
            ),
        ],
    };
    pub static DescribeListenerAttributesInput: Structure = Structure {
        name: "DescribeListenerAttributesInput",
        union: false,
        members: &[Member::required("ListenerArn", Kind::Text(&ListenerArn))],
    };
    pub static DescribeListenerAttributesOutput: Structure = Structure {
        name: "DescribeListenerAttributesOutput",
        union: false,
        members: &[Member::optional("Attributes", Kind::List(&ListenerAttributes))],
    };
    pub static DescribeListenerCertificatesInput: Structure = Structure {
        name: "DescribeListenerCertificatesInput",
        union: false,
        members: &[
            Member::required("ListenerArn", Kind::Text(&ListenerArn)),
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
        ],
    };
    pub static DescribeListenerCertificatesOutput: Structure = Structure {
        name: "DescribeListenerCertificatesOutput",
        union: false,
        members: &[
            Member::optional("Certificates", Kind::List(&CertificateList)),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static DescribeListenersInput: Structure = Structure {
        name: "DescribeListenersInput",
        union: false,
        members: &[
            Member::optional("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::optional("ListenerArns", Kind::List(&ListenerArns)),
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
        ],
    };
    pub static DescribeListenersOutput: Structure = Structure {
        name: "DescribeListenersOutput",
        union: false,
        members: &[
            Member::optional("Listeners", Kind::List(&Listeners)),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static DescribeLoadBalancerAttributesInput: Structure = Structure {
        name: "DescribeLoadBalancerAttributesInput",
        union: false,
        members: &[Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn))],
    };
    pub static DescribeLoadBalancerAttributesOutput: Structure = Structure {
        name: "DescribeLoadBalancerAttributesOutput",
        union: false,
        members: &[Member::optional("Attributes", Kind::List(&LoadBalancerAttributes))],
    };
    pub static DescribeLoadBalancersInput: Structure = Structure {
        name: "DescribeLoadBalancersInput",
        union: false,
        members: &[
            Member::optional("LoadBalancerArns", Kind::List(&LoadBalancerArns)),
            Member::optional("Names", Kind::List(&LoadBalancerNames)),
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
        ],
    };
    pub static DescribeLoadBalancersOutput: Structure = Structure {
        name: "DescribeLoadBalancersOutput",
        union: false,
        members: &[
            Member::optional("LoadBalancers", Kind::List(&LoadBalancers)),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static DescribeRulesInput: Structure = Structure {
        name: "DescribeRulesInput",
        union: false,
        members: &[
            Member::optional("ListenerArn", Kind::Text(&ListenerArn)),
            Member::optional("RuleArns", Kind::List(&RuleArns)),
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
        ],
    };
    pub static DescribeRulesOutput: Structure = Structure {
        name: "DescribeRulesOutput",
        union: false,
        members: &[
            Member::optional("Rules", Kind::List(&Rules)),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static DescribeSSLPoliciesInput: Structure = Structure {
        name: "DescribeSSLPoliciesInput",
        union: false,
        members: &[
            Member::optional("Names", Kind::List(&SslPolicyNames)),
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
            Member::optional("LoadBalancerType", Kind::Text(&LoadBalancerTypeEnum)),
        ],
    };
    pub static DescribeSSLPoliciesOutput: Structure = Structure {
        name: "DescribeSSLPoliciesOutput",
        union: false,
        members: &[
            Member::optional("SslPolicies", Kind::List(&SslPolicies)),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static DescribeTagsInput: Structure = Structure {
        name: "DescribeTagsInput",
        union: false,
        members: &[Member::required("ResourceArns", Kind::List(&ResourceArns))],
    };
    pub static DescribeTagsOutput: Structure = Structure {
        name: "DescribeTagsOutput",
        union: false,
        members: &[Member::optional("TagDescriptions", Kind::List(&TagDescriptions))],
    };
    pub static DescribeTargetGroupAttributesInput: Structure = Structure {
        name: "DescribeTargetGroupAttributesInput",
        union: false,
        members: &[Member::required("TargetGroupArn", Kind::Text(&TargetGroupArn))],
    };
    pub static DescribeTargetGroupAttributesOutput: Structure = Structure {
        name: "DescribeTargetGroupAttributesOutput",
        union: false,
        members: &[Member::optional("Attributes", Kind::List(&TargetGroupAttributes))],
    };
    pub static DescribeTargetGroupsInput: Structure = Structure {
        name: "DescribeTargetGroupsInput",
        union: false,
        members: &[
            Member::optional("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::optional("TargetGroupArns", Kind::List(&TargetGroupArns)),
            Member::optional("Names", Kind::List(&TargetGroupNames)),
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
        ],
    };
    pub static DescribeTargetGroupsOutput: Structure = Structure {
        name: "DescribeTargetGroupsOutput",
        union: false,
        members: &[
            Member::optional("TargetGroups", Kind::List(&TargetGroups)),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static DescribeTargetHealthInput: Structure = Structure {
        name: "DescribeTargetHealthInput",
        union: false,
        members: &[
            Member::required("TargetGroupArn", Kind::Text(&TargetGroupArn)),
            Member::optional("Targets", Kind::List(&TargetDescriptions)),
            Member::optional("Include", Kind::List(&ListOfDescribeTargetHealthIncludeOptions)),
        ],
    };
    pub static DescribeTargetHealthInputIncludeEnum: Text = Text::one_of(
        "DescribeTargetHealthInputIncludeEnum",
        super::DescribeTargetHealthInputIncludeEnum::TEXTS,
    );
    pub static DescribeTargetHealthOutput: Structure = Structure {
        name: "DescribeTargetHealthOutput",
        union: false,
        members: &[Member::optional(
            "TargetHealthDescriptions",
            Kind::List(&TargetHealthDescriptions),
        )],
    };
    pub static DescribeTrustStoreAssociationsInput: Structure = Structure {
        name: "DescribeTrustStoreAssociationsInput",
        union: false,
        members: &[
            Member::required("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
        ],
    };
    pub static DescribeTrustStoreAssociationsOutput: Structure = Structure {
        name: "DescribeTrustStoreAssociationsOutput",
        union: false,
        members: &[
            Member::optional("TrustStoreAssociations", Kind::List(&TrustStoreAssociations)),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static DescribeTrustStoreRevocation: Structure = Structure {
        name: "DescribeTrustStoreRevocation",
        union: false,
        members: &[
            Member::optional("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::optional("RevocationId", Kind::Long(Range::ANY)),
            Member::optional("RevocationType", Kind::Text(&RevocationType)),
            Member::optional("NumberOfRevokedEntries", Kind::Long(Range::ANY)),
        ],
    };
    pub static DescribeTrustStoreRevocationResponse: List = List {
        element: Kind::Structure(&DescribeTrustStoreRevocation),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DescribeTrustStoreRevocationsInput: Structure = Structure {
        name: "DescribeTrustStoreRevocationsInput",
        union: false,
        members: &[
            Member::required("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::optional("RevocationIds", Kind::List(&RevocationIds)),
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
        ],
    };
    pub static DescribeTrustStoreRevocationsOutput: Structure = Structure {
        name: "DescribeTrustStoreRevocationsOutput",
        union: false,
        members: &[
            Member::optional(
                "TrustStoreRevocations",
                Kind::List(&DescribeTrustStoreRevocationResponse),
            ),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static DescribeTrustStoresInput: Structure = Structure {
        name: "DescribeTrustStoresInput",
        union: false,
        members: &[
            Member::optional("TrustStoreArns", Kind::List(&TrustStoreArns)),
            Member::optional("Names", Kind::List(&TrustStoreNames)),
            Member::optional("Marker", Kind::Text(&Marker)),
            Member::optional("PageSize", Kind::Integer(Range::new(Some(1), Some(400)))),
        ],
    };
    pub static DescribeTrustStoresOutput: Structure = Structure {
        name: "DescribeTrustStoresOutput",
        union: false,
        members: &[
            Member::optional("TrustStores", Kind::List(&TrustStores)),
            Member::optional("NextMarker", Kind::Text(&Marker)),
        ],
    };
    pub static Description: Text = Text::new("Description", Length::ANY, None);
    pub static EnablePrefixForIpv6SourceNatEnum: Text = Text::one_of(
        "EnablePrefixForIpv6SourceNatEnum",
        super::EnablePrefixForIpv6SourceNatEnum::TEXTS,
    );
    pub static EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Text =
        Text::new("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", Length::ANY, None);
    pub static EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum: Text = Text::one_of(
        "EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum",
        super::EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum::TEXTS,
    );
    pub static FixedResponseActionConfig: Structure = Structure {
        name: "FixedResponseActionConfig",
        union: false,
        members: &[
            Member::optional("MessageBody", Kind::Text(&FixedResponseActionMessage)),
            Member::required("StatusCode", Kind::Text(&FixedResponseActionStatusCode)),
            Member::optional("ContentType", Kind::Text(&FixedResponseActionContentType)),
        ],
    };
    pub static FixedResponseActionContentType: Text =
        Text::new("FixedResponseActionContentType", Length::new(Some(0), Some(32)), None);
    pub static FixedResponseActionMessage: Text =
        Text::new("FixedResponseActionMessage", Length::new(Some(0), Some(1024)), None);
    pub static FixedResponseActionStatusCode: Text =
        Text::new("FixedResponseActionStatusCode", Length::ANY, Some("^(2|4|5)\\d\\d$"));
    pub static ForwardActionConfig: Structure = Structure {
        name: "ForwardActionConfig",
        union: false,
        members: &[
            Member::optional("TargetGroups", Kind::List(&TargetGroupList)),
            Member::optional(
                "TargetGroupStickinessConfig",
                Kind::Structure(&TargetGroupStickinessConfig),
            ),
        ],
    };
    pub static GetResourcePolicyInput: Structure = Structure {
        name: "GetResourcePolicyInput",
        union: false,
        members: &[Member::required("ResourceArn", Kind::Text(&ResourceArn))],
    };
    pub static GetResourcePolicyOutput: Structure = Structure {
        name: "GetResourcePolicyOutput",
        union: false,
        members: &[Member::optional("Policy", Kind::Text(&Policy))],
    };
    pub static GetTrustStoreCaCertificatesBundleInput: Structure = Structure {
        name: "GetTrustStoreCaCertificatesBundleInput",
        union: false,
        members: &[Member::required("TrustStoreArn", Kind::Text(&TrustStoreArn))],
    };
    pub static GetTrustStoreCaCertificatesBundleOutput: Structure = Structure {
        name: "GetTrustStoreCaCertificatesBundleOutput",
        union: false,
        members: &[Member::optional("Location", Kind::Text(&Location))],
    };
    pub static GetTrustStoreRevocationContentInput: Structure = Structure {
        name: "GetTrustStoreRevocationContentInput",
        union: false,
        members: &[
            Member::required("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::required("RevocationId", Kind::Long(Range::ANY)),
        ],
    };
    pub static GetTrustStoreRevocationContentOutput: Structure = Structure {
        name: "GetTrustStoreRevocationContentOutput",
        union: false,
        members: &[Member::optional("Location", Kind::Text(&Location))],
    };
    pub static GrpcCode: Text = Text::new("GrpcCode", Length::ANY, None);
    pub static HealthCheckPort: Text = Text::new("HealthCheckPort", Length::ANY, None);
    pub static HostHeaderConditionConfig: Structure = Structure {
        name: "HostHeaderConditionConfig",
        union: false,
        members: &[
            Member::optional("Values", Kind::List(&ListOfString)),
            Member::optional("RegexValues", Kind::List(&ListOfString)),
        ],
    };
    pub static HostHeaderRewriteConfig: Structure = Structure {
        name: "HostHeaderRewriteConfig",
        union: false,
        members: &[Member::optional("Rewrites", Kind::List(&RewriteConfigList))],
    };
    pub static HttpCode: Text = Text::new("HttpCode", Length::ANY, None);
    pub static HttpHeaderConditionConfig: Structure = Structure {
        name: "HttpHeaderConditionConfig",
        union: false,
        members: &[
            Member::optional("HttpHeaderName", Kind::Text(&HttpHeaderConditionName)),
            Member::optional("Values", Kind::List(&ListOfString)),
            Member::optional("RegexValues", Kind::List(&ListOfString)),
        ],
    };
    pub static HttpHeaderConditionName: Text =
        Text::new("HttpHeaderConditionName", Length::ANY, None);
    pub static HttpRequestMethodConditionConfig: Structure = Structure {
        name: "HttpRequestMethodConditionConfig",
        union: false,
        members: &[Member::optional("Values", Kind::List(&ListOfString))],
    };
    pub static IPv6Address: Text = Text::new("IPv6Address", Length::ANY, None);
    pub static IpAddress: Text = Text::new("IpAddress", Length::ANY, None);
    pub static IpAddressType: Text = Text::one_of("IpAddressType", super::IpAddressType::TEXTS);
    pub static IpamPoolId: Text =
        Text::new("IpamPoolId", Length::new(None, Some(1000)), Some("^(ipam-pool-)[a-zA-Z0-9]+$"));
    pub static IpamPools: Structure = Structure {
        name: "IpamPools",
        union: false,
        members: &[Member::optional("Ipv4IpamPoolId", Kind::Text(&IpamPoolId))],
    };
    pub static JwtValidationActionAdditionalClaim: Structure = Structure {
        name: "JwtValidationActionAdditionalClaim",
        union: false,
        members: &[
            Member::required("Format", Kind::Text(&JwtValidationActionAdditionalClaimFormatEnum)),
            Member::required("Name", Kind::Text(&JwtValidationActionAdditionalClaimName)),
            Member::required("Values", Kind::List(&JwtValidationActionAdditionalClaimValues)),
        ],
    };
    pub static JwtValidationActionAdditionalClaimFormatEnum: Text = Text::one_of(
        "JwtValidationActionAdditionalClaimFormatEnum",
        super::JwtValidationActionAdditionalClaimFormatEnum::TEXTS,
    );
    pub static JwtValidationActionAdditionalClaimName: Text =
        Text::new("JwtValidationActionAdditionalClaimName", Length::ANY, None);
    pub static JwtValidationActionAdditionalClaimValue: Text =
        Text::new("JwtValidationActionAdditionalClaimValue", Length::ANY, None);
    pub static JwtValidationActionAdditionalClaimValues: List = List {
        element: Kind::Text(&JwtValidationActionAdditionalClaimValue),
        element_name: "member",
        length: Length::ANY,
    };
    pub static JwtValidationActionAdditionalClaims: List = List {
        element: Kind::Structure(&JwtValidationActionAdditionalClaim),
        element_name: "member",
        length: Length::ANY,
    };
    pub static JwtValidationActionConfig: Structure = Structure {
        name: "JwtValidationActionConfig",
        union: false,
        members: &[
            Member::required("JwksEndpoint", Kind::Text(&JwtValidationActionJwksEndpoint)),
            Member::required("Issuer", Kind::Text(&JwtValidationActionIssuer)),
            Member::optional("AdditionalClaims", Kind::List(&JwtValidationActionAdditionalClaims)),
        ],
    };
    pub static JwtValidationActionIssuer: Text =
        Text::new("JwtValidationActionIssuer", Length::ANY, None);
    pub static JwtValidationActionJwksEndpoint: Text =
        Text::new("JwtValidationActionJwksEndpoint", Length::ANY, None);
    pub static Limit: Structure = Structure {
        name: "Limit",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&Name)),
            Member::optional("Max", Kind::Text(&Max)),
        ],
    };
    pub static Limits: List =
        List { element: Kind::Structure(&Limit), element_name: "member", length: Length::ANY };
    pub static ListOfDescribeTargetHealthIncludeOptions: List = List {
        element: Kind::Text(&DescribeTargetHealthInputIncludeEnum),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ListOfString: List =
        List { element: Kind::Text(&StringValue), element_name: "member", length: Length::ANY };
    pub static Listener: Structure = Structure {
        name: "Listener",
        union: false,
        members: &[
            Member::optional("ListenerArn", Kind::Text(&ListenerArn)),
            Member::optional("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::optional("Port", Kind::Integer(Range::new(Some(1), Some(65535)))),
            Member::optional("Protocol", Kind::Text(&ProtocolEnum)),
            Member::optional("Certificates", Kind::List(&CertificateList)),
            Member::optional("SslPolicy", Kind::Text(&SslPolicyName)),
            Member::optional("DefaultActions", Kind::List(&Actions)),
            Member::optional("AlpnPolicy", Kind::List(&AlpnPolicyName)),
            Member::optional(
                "MutualAuthentication",
                Kind::Structure(&MutualAuthenticationAttributes),
            ),
        ],
    };
    pub static ListenerArn: Text = Text::new("ListenerArn", Length::ANY, None);
    pub static ListenerArns: List =
        List { element: Kind::Text(&ListenerArn), element_name: "member", length: Length::ANY };
    pub static ListenerAttribute: Structure = Structure {
        name: "ListenerAttribute",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&ListenerAttributeKey)),
            Member::optional("Value", Kind::Text(&ListenerAttributeValue)),
        ],
    };
    pub static ListenerAttributeKey: Text =
        Text::new("ListenerAttributeKey", Length::new(None, Some(256)), Some("^[a-zA-Z0-9._]+$"));
    pub static ListenerAttributeValue: Text =
        Text::new("ListenerAttributeValue", Length::ANY, None);
    pub static ListenerAttributes: List = List {
        element: Kind::Structure(&ListenerAttribute),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Listeners: List =
        List { element: Kind::Structure(&Listener), element_name: "member", length: Length::ANY };
    pub static LoadBalancer: Structure = Structure {
        name: "LoadBalancer",
        union: false,
        members: &[
            Member::optional("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::optional("DNSName", Kind::Text(&DNSName)),
            Member::optional("CanonicalHostedZoneId", Kind::Text(&CanonicalHostedZoneId)),
            Member::optional("CreatedTime", Kind::Timestamp),
            Member::optional("LoadBalancerName", Kind::Text(&LoadBalancerName)),
            Member::optional("Scheme", Kind::Text(&LoadBalancerSchemeEnum)),
            Member::optional("VpcId", Kind::Text(&VpcId)),
            Member::optional("State", Kind::Structure(&LoadBalancerState)),
            Member::optional("Type", Kind::Text(&LoadBalancerTypeEnum)),
            Member::optional("AvailabilityZones", Kind::List(&AvailabilityZones)),
            Member::optional("SecurityGroups", Kind::List(&SecurityGroups)),
            Member::optional("IpAddressType", Kind::Text(&IpAddressType)),
            Member::optional("CustomerOwnedIpv4Pool", Kind::Text(&CustomerOwnedIpv4Pool)),
            Member::optional(
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
                Kind::Text(&EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic),
            ),
            Member::optional(
                "EnablePrefixForIpv6SourceNat",
                Kind::Text(&EnablePrefixForIpv6SourceNatEnum),
            ),
            Member::optional("IpamPools", Kind::Structure(&IpamPools)),
        ],
    };
    pub static LoadBalancerAddress: Structure = Structure {
        name: "LoadBalancerAddress",
        union: false,
        members: &[
            Member::optional("IpAddress", Kind::Text(&IpAddress)),
            Member::optional("AllocationId", Kind::Text(&AllocationId)),
            Member::optional("PrivateIPv4Address", Kind::Text(&PrivateIPv4Address)),
            Member::optional("IPv6Address", Kind::Text(&IPv6Address)),
        ],
    };
    pub static LoadBalancerAddresses: List = List {
        element: Kind::Structure(&LoadBalancerAddress),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LoadBalancerArn: Text = Text::new("LoadBalancerArn", Length::ANY, None);
    pub static LoadBalancerArns: List =
        List { element: Kind::Text(&LoadBalancerArn), element_name: "member", length: Length::ANY };
    pub static LoadBalancerAttribute: Structure = Structure {
        name: "LoadBalancerAttribute",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&LoadBalancerAttributeKey)),
            Member::optional("Value", Kind::Text(&LoadBalancerAttributeValue)),
        ],
    };
    pub static LoadBalancerAttributeKey: Text = Text::new(
        "LoadBalancerAttributeKey",
        Length::new(None, Some(256)),
        Some("^[a-zA-Z0-9._]+$"),
    );
    pub static LoadBalancerAttributeValue: Text =
        Text::new("LoadBalancerAttributeValue", Length::new(None, Some(1024)), None);
    pub static LoadBalancerAttributes: List = List {
        element: Kind::Structure(&LoadBalancerAttribute),
        element_name: "member",
        length: Length::new(None, Some(20)),
    };
    pub static LoadBalancerName: Text = Text::new("LoadBalancerName", Length::ANY, None);
    pub static LoadBalancerNames: List = List {
        element: Kind::Text(&LoadBalancerName),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LoadBalancerSchemeEnum: Text =
        Text::one_of("LoadBalancerSchemeEnum", super::LoadBalancerSchemeEnum::TEXTS);
    pub static LoadBalancerState: Structure = Structure {
        name: "LoadBalancerState",
        union: false,
        members: &[
            Member::optional("Code", Kind::Text(&LoadBalancerStateEnum)),
            Member::optional("Reason", Kind::Text(&StateReason)),
        ],
    };
    pub static LoadBalancerStateEnum: Text =
        Text::one_of("LoadBalancerStateEnum", super::LoadBalancerStateEnum::TEXTS);
    pub static LoadBalancerTypeEnum: Text =
        Text::one_of("LoadBalancerTypeEnum", super::LoadBalancerTypeEnum::TEXTS);
    pub static LoadBalancers: List = List {
        element: Kind::Structure(&LoadBalancer),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Location: Text = Text::new("Location", Length::ANY, None);
    pub static Marker: Text = Text::new("Marker", Length::ANY, None);
    pub static Matcher: Structure = Structure {
        name: "Matcher",
        union: false,
        members: &[
            Member::optional("HttpCode", Kind::Text(&HttpCode)),
            Member::optional("GrpcCode", Kind::Text(&GrpcCode)),
        ],
    };
    pub static Max: Text = Text::new("Max", Length::ANY, None);
    pub static MinimumLoadBalancerCapacity: Structure = Structure {
        name: "MinimumLoadBalancerCapacity",
        union: false,
        members: &[Member::optional("CapacityUnits", Kind::Integer(Range::ANY))],
    };
    pub static MitigationInEffectEnum: Text =
        Text::one_of("MitigationInEffectEnum", super::MitigationInEffectEnum::TEXTS);
    pub static Mode: Text = Text::new("Mode", Length::ANY, None);
    pub static ModifyCapacityReservationInput: Structure = Structure {
        name: "ModifyCapacityReservationInput",
        union: false,
        members: &[
            Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::optional(
                "MinimumLoadBalancerCapacity",
                Kind::Structure(&MinimumLoadBalancerCapacity),
            ),
            Member::optional("ResetCapacityReservation", Kind::Boolean),
        ],
    };
    pub static ModifyCapacityReservationOutput: Structure = Structure {
        name: "ModifyCapacityReservationOutput",
        union: false,
        members: &[
            Member::optional("LastModifiedTime", Kind::Timestamp),
            Member::optional("DecreaseRequestsRemaining", Kind::Integer(Range::ANY)),
            Member::optional(
                "MinimumLoadBalancerCapacity",
                Kind::Structure(&MinimumLoadBalancerCapacity),
            ),
            Member::optional(
                "CapacityReservationState",
                Kind::List(&ZonalCapacityReservationStates),
            ),
        ],
    };
    pub static ModifyIpPoolsInput: Structure = Structure {
        name: "ModifyIpPoolsInput",
        union: false,
        members: &[
            Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::optional("IpamPools", Kind::Structure(&IpamPools)),
            Member::optional("RemoveIpamPools", Kind::List(&RemoveIpamPools)),
        ],
    };
    pub static ModifyIpPoolsOutput: Structure = Structure {
        name: "ModifyIpPoolsOutput",
        union: false,
        members: &[Member::optional("IpamPools", Kind::Structure(&IpamPools))],
    };
    pub static ModifyListenerAttributesInput: Structure = Structure {
        name: "ModifyListenerAttributesInput",
        union: false,
        members: &[
            Member::required("ListenerArn", Kind::Text(&ListenerArn)),
            Member::required("Attributes", Kind::List(&ListenerAttributes)),
        ],
    };
    pub static ModifyListenerAttributesOutput: Structure = Structure {
        name: "ModifyListenerAttributesOutput",
        union: false,
        members: &[Member::optional("Attributes", Kind::List(&ListenerAttributes))],
    };
    pub static ModifyListenerInput: Structure = Structure {
        name: "ModifyListenerInput",
        union: false,
        members: &[
            Member::required("ListenerArn", Kind::Text(&ListenerArn)),
            Member::optional("Port", Kind::Integer(Range::new(Some(1), Some(65535)))),
            Member::optional("Protocol", Kind::Text(&ProtocolEnum)),
            Member::optional("SslPolicy", Kind::Text(&SslPolicyName)),
            Member::optional("Certificates", Kind::List(&CertificateList)),
            Member::optional("DefaultActions", Kind::List(&Actions)),
            Member::optional("AlpnPolicy", Kind::List(&AlpnPolicyName)),
            Member::optional(
                "MutualAuthentication",
                Kind::Structure(&MutualAuthenticationAttributes),
            ),
        ],
    };
    pub static ModifyListenerOutput: Structure = Structure {
        name: "ModifyListenerOutput",
        union: false,
        members: &[Member::optional("Listeners", Kind::List(&Listeners))],
    };
    pub static ModifyLoadBalancerAttributesInput: Structure = Structure {
        name: "ModifyLoadBalancerAttributesInput",
        union: false,
        members: &[
            Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::required("Attributes", Kind::List(&LoadBalancerAttributes)),
        ],
    };
    pub static ModifyLoadBalancerAttributesOutput: Structure = Structure {
        name: "ModifyLoadBalancerAttributesOutput",
        union: false,
        members: &[Member::optional("Attributes", Kind::List(&LoadBalancerAttributes))],
    };
    pub static ModifyRuleInput: Structure = Structure {
        name: "ModifyRuleInput",
        union: false,
        members: &[
            Member::required("RuleArn", Kind::Text(&RuleArn)),
            Member::optional("Conditions", Kind::List(&RuleConditionList)),
            Member::optional("Actions", Kind::List(&Actions)),
            Member::optional("Transforms", Kind::List(&RuleTransformList)),
            Member::optional("ResetTransforms", Kind::Boolean),
        ],
    };
    pub static ModifyRuleOutput: Structure = Structure {
        name: "ModifyRuleOutput",
        union: false,
        members: &[Member::optional("Rules", Kind::List(&Rules))],
    };
    pub static ModifyTargetGroupAttributesInput: Structure = Structure {
        name: "ModifyTargetGroupAttributesInput",
        union: false,
        members: &[
            Member::required("TargetGroupArn", Kind::Text(&TargetGroupArn)),
            Member::required("Attributes", Kind::List(&TargetGroupAttributes)),
        ],
    };
    pub static ModifyTargetGroupAttributesOutput: Structure = Structure {
        name: "ModifyTargetGroupAttributesOutput",
        union: false,
        members: &[Member::optional("Attributes", Kind::List(&TargetGroupAttributes))],
    };
    pub static ModifyTargetGroupInput: Structure = Structure {
        name: "ModifyTargetGroupInput",
        union: false,
        members: &[
            Member::required("TargetGroupArn", Kind::Text(&TargetGroupArn)),
            Member::optional("HealthCheckProtocol", Kind::Text(&ProtocolEnum)),
            Member::optional("HealthCheckPort", Kind::Text(&HealthCheckPort)),
            Member::optional("HealthCheckPath", Kind::Text(&Path)),
            Member::optional("HealthCheckEnabled", Kind::Boolean),
            Member::optional(
                "HealthCheckIntervalSeconds",
                Kind::Integer(Range::new(Some(5), Some(300))),
            ),
            Member::optional(
                "HealthCheckTimeoutSeconds",
                Kind::Integer(Range::new(Some(2), Some(120))),
            ),
            Member::optional("HealthyThresholdCount", Kind::Integer(Range::new(Some(2), Some(10)))),
            Member::optional(
                "UnhealthyThresholdCount",
                Kind::Integer(Range::new(Some(2), Some(10))),
            ),
            Member::optional("Matcher", Kind::Structure(&Matcher)),
        ],
    };
    pub static ModifyTargetGroupOutput: Structure = Structure {
        name: "ModifyTargetGroupOutput",
        union: false,
        members: &[Member::optional("TargetGroups", Kind::List(&TargetGroups))],
    };
    pub static ModifyTrustStoreInput: Structure = Structure {
        name: "ModifyTrustStoreInput",
        union: false,
        members: &[
            Member::required("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::required("CaCertificatesBundleS3Bucket", Kind::Text(&S3Bucket)),
            Member::required("CaCertificatesBundleS3Key", Kind::Text(&S3Key)),
            Member::optional("CaCertificatesBundleS3ObjectVersion", Kind::Text(&S3ObjectVersion)),
        ],
    };
    pub static ModifyTrustStoreOutput: Structure = Structure {
        name: "ModifyTrustStoreOutput",
        union: false,
        members: &[Member::optional("TrustStores", Kind::List(&TrustStores))],
    };
    pub static MutualAuthenticationAttributes: Structure = Structure {
        name: "MutualAuthenticationAttributes",
        union: false,
        members: &[
            Member::optional("Mode", Kind::Text(&Mode)),
            Member::optional("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::optional("IgnoreClientCertificateExpiry", Kind::Boolean),
            Member::optional(
                "TrustStoreAssociationStatus",
                Kind::Text(&TrustStoreAssociationStatusEnum),
            ),
            Member::optional(
                "AdvertiseTrustStoreCaNames",
                Kind::Text(&AdvertiseTrustStoreCaNamesEnum),
            ),
        ],
    };
    pub static Name: Text = Text::new("Name", Length::ANY, None);
    pub static OutpostId: Text = Text::new("OutpostId", Length::ANY, None);
    pub static Path: Text = Text::new("Path", Length::new(Some(1), Some(1024)), None);
    pub static PathPatternConditionConfig: Structure = Structure {
        name: "PathPatternConditionConfig",
        union: false,
        members: &[
            Member::optional("Values", Kind::List(&ListOfString)),
            Member::optional("RegexValues", Kind::List(&ListOfString)),
        ],
    };
    pub static Policy: Text = Text::new("Policy", Length::new(Some(1), None), None);
    pub static PrivateIPv4Address: Text = Text::new("PrivateIPv4Address", Length::ANY, None);
    pub static ProtocolEnum: Text = Text::one_of("ProtocolEnum", super::ProtocolEnum::TEXTS);
    pub static ProtocolVersion: Text = Text::new("ProtocolVersion", Length::ANY, None);
    pub static QueryStringConditionConfig: Structure = Structure {
        name: "QueryStringConditionConfig",
        union: false,
        members: &[Member::optional("Values", Kind::List(&QueryStringKeyValuePairList))],
    };
    pub static QueryStringKeyValuePair: Structure = Structure {
        name: "QueryStringKeyValuePair",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&StringValue)),
            Member::optional("Value", Kind::Text(&StringValue)),
        ],
    };
    pub static QueryStringKeyValuePairList: List = List {
        element: Kind::Structure(&QueryStringKeyValuePair),
        element_name: "member",
        length: Length::ANY,
    };
    pub static QuicServerId: Text =
        Text::new("QuicServerId", Length::new(Some(1), Some(256)), None);
    pub static RedirectActionConfig: Structure = Structure {
        name: "RedirectActionConfig",
        union: false,
        members: &[
            Member::optional("Protocol", Kind::Text(&RedirectActionProtocol)),
            Member::optional("Port", Kind::Text(&RedirectActionPort)),
            Member::optional("Host", Kind::Text(&RedirectActionHost)),
            Member::optional("Path", Kind::Text(&RedirectActionPath)),
            Member::optional("Query", Kind::Text(&RedirectActionQuery)),
            Member::required("StatusCode", Kind::Text(&RedirectActionStatusCodeEnum)),
        ],
    };
    pub static RedirectActionHost: Text =
        Text::new("RedirectActionHost", Length::new(Some(1), Some(128)), None);
    pub static RedirectActionPath: Text =
        Text::new("RedirectActionPath", Length::new(Some(1), Some(128)), None);
    pub static RedirectActionPort: Text = Text::new("RedirectActionPort", Length::ANY, None);
    pub static RedirectActionProtocol: Text =
        Text::new("RedirectActionProtocol", Length::ANY, Some("^(HTTPS?|#\\{protocol\\})$"));
    pub static RedirectActionQuery: Text =
        Text::new("RedirectActionQuery", Length::new(Some(0), Some(128)), None);
    pub static RedirectActionStatusCodeEnum: Text =
        Text::one_of("RedirectActionStatusCodeEnum", super::RedirectActionStatusCodeEnum::TEXTS);
    pub static RegisterTargetsInput: Structure = Structure {
        name: "RegisterTargetsInput",
        union: false,
        members: &[
            Member::required("TargetGroupArn", Kind::Text(&TargetGroupArn)),
            Member::required("Targets", Kind::List(&TargetDescriptions)),
        ],
    };
    pub static RegisterTargetsOutput: Structure =
        Structure { name: "RegisterTargetsOutput", union: false, members: &[] };
    pub static RemoveIpamPoolEnum: Text =
        Text::one_of("RemoveIpamPoolEnum", super::RemoveIpamPoolEnum::TEXTS);
    pub static RemoveIpamPools: List = List {
        element: Kind::Text(&RemoveIpamPoolEnum),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RemoveListenerCertificatesInput: Structure = Structure {
        name: "RemoveListenerCertificatesInput",
        union: false,
        members: &[
            Member::required("ListenerArn", Kind::Text(&ListenerArn)),
            Member::required("Certificates", Kind::List(&CertificateList)),
        ],
    };
    pub static RemoveListenerCertificatesOutput: Structure =
        Structure { name: "RemoveListenerCertificatesOutput", union: false, members: &[] };
    pub static RemoveTagsInput: Structure = Structure {
        name: "RemoveTagsInput",
        union: false,
        members: &[
            Member::required("ResourceArns", Kind::List(&ResourceArns)),
            Member::required("TagKeys", Kind::List(&TagKeys)),
        ],
    };
    pub static RemoveTagsOutput: Structure =
        Structure { name: "RemoveTagsOutput", union: false, members: &[] };
    pub static RemoveTrustStoreRevocationsInput: Structure = Structure {
        name: "RemoveTrustStoreRevocationsInput",
        union: false,
        members: &[
            Member::required("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::required("RevocationIds", Kind::List(&RevocationIds)),
        ],
    };
    pub static RemoveTrustStoreRevocationsOutput: Structure =
        Structure { name: "RemoveTrustStoreRevocationsOutput", union: false, members: &[] };
    pub static ResourceArn: Text = Text::new("ResourceArn", Length::ANY, None);
    pub static ResourceArns: List =
        List { element: Kind::Text(&ResourceArn), element_name: "member", length: Length::ANY };
    pub static RevocationContent: Structure = Structure {
        name: "RevocationContent",
        union: false,
        members: &[
            Member::optional("S3Bucket", Kind::Text(&S3Bucket)),
            Member::optional("S3Key", Kind::Text(&S3Key)),
            Member::optional("S3ObjectVersion", Kind::Text(&S3ObjectVersion)),
            Member::optional("RevocationType", Kind::Text(&RevocationType)),
        ],
    };
    pub static RevocationContents: List = List {
        element: Kind::Structure(&RevocationContent),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RevocationIds: List =
        List { element: Kind::Long(Range::ANY), element_name: "member", length: Length::ANY };
    pub static RevocationType: Text = Text::one_of("RevocationType", super::RevocationType::TEXTS);
    pub static RewriteConfig: Structure = Structure {
        name: "RewriteConfig",
        union: false,
        members: &[
            Member::required("Regex", Kind::Text(&StringValue)),
            Member::required("Replace", Kind::Text(&StringValue)),
        ],
    };
    pub static RewriteConfigList: List = List {
        element: Kind::Structure(&RewriteConfig),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Rule: Structure = Structure {
        name: "Rule",
        union: false,
        members: &[
            Member::optional("RuleArn", Kind::Text(&RuleArn)),
            Member::optional("Priority", Kind::Text(&String)),
            Member::optional("Conditions", Kind::List(&RuleConditionList)),
            Member::optional("Actions", Kind::List(&Actions)),
            Member::optional("IsDefault", Kind::Boolean),
            Member::optional("Transforms", Kind::List(&RuleTransformList)),
        ],
    };
    pub static RuleArn: Text = Text::new("RuleArn", Length::ANY, None);
    pub static RuleArns: List =
        List { element: Kind::Text(&RuleArn), element_name: "member", length: Length::ANY };
    pub static RuleCondition: Structure = Structure {
        name: "RuleCondition",
        union: false,
        members: &[
            Member::optional("Field", Kind::Text(&ConditionFieldName)),
            Member::optional("Values", Kind::List(&ListOfString)),
            Member::optional("HostHeaderConfig", Kind::Structure(&HostHeaderConditionConfig)),
            Member::optional("PathPatternConfig", Kind::Structure(&PathPatternConditionConfig)),
            Member::optional("HttpHeaderConfig", Kind::Structure(&HttpHeaderConditionConfig)),
            Member::optional("QueryStringConfig", Kind::Structure(&QueryStringConditionConfig)),
            Member::optional(
                "HttpRequestMethodConfig",
                Kind::Structure(&HttpRequestMethodConditionConfig),
            ),
            Member::optional("SourceIpConfig", Kind::Structure(&SourceIpConditionConfig)),
            Member::optional("RegexValues", Kind::List(&ListOfString)),
        ],
    };
    pub static RuleConditionList: List = List {
        element: Kind::Structure(&RuleCondition),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RulePriorityList: List = List {
        element: Kind::Structure(&RulePriorityPair),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RulePriorityPair: Structure = Structure {
        name: "RulePriorityPair",
        union: false,
        members: &[
            Member::optional("RuleArn", Kind::Text(&RuleArn)),
            Member::optional("Priority", Kind::Integer(Range::new(Some(1), Some(50000)))),
        ],
    };
    pub static RuleTransform: Structure = Structure {
        name: "RuleTransform",
        union: false,
        members: &[
            Member::required("Type", Kind::Text(&TransformTypeEnum)),
            Member::optional("HostHeaderRewriteConfig", Kind::Structure(&HostHeaderRewriteConfig)),
            Member::optional("UrlRewriteConfig", Kind::Structure(&UrlRewriteConfig)),
        ],
    };
    pub static RuleTransformList: List = List {
        element: Kind::Structure(&RuleTransform),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Rules: List =
        List { element: Kind::Structure(&Rule), element_name: "member", length: Length::ANY };
    pub static S3Bucket: Text = Text::new("S3Bucket", Length::ANY, None);
    pub static S3Key: Text = Text::new("S3Key", Length::ANY, None);
    pub static S3ObjectVersion: Text = Text::new("S3ObjectVersion", Length::ANY, None);
    pub static SecurityGroupId: Text = Text::new("SecurityGroupId", Length::ANY, None);
    pub static SecurityGroups: List =
        List { element: Kind::Text(&SecurityGroupId), element_name: "member", length: Length::ANY };
    pub static SetIpAddressTypeInput: Structure = Structure {
        name: "SetIpAddressTypeInput",
        union: false,
        members: &[
            Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::required("IpAddressType", Kind::Text(&IpAddressType)),
        ],
    };
    pub static SetIpAddressTypeOutput: Structure = Structure {
        name: "SetIpAddressTypeOutput",
        union: false,
        members: &[Member::optional("IpAddressType", Kind::Text(&IpAddressType))],
    };
    pub static SetRulePrioritiesInput: Structure = Structure {
        name: "SetRulePrioritiesInput",
        union: false,
        members: &[Member::required("RulePriorities", Kind::List(&RulePriorityList))],
    };
    pub static SetRulePrioritiesOutput: Structure = Structure {
        name: "SetRulePrioritiesOutput",
        union: false,
        members: &[Member::optional("Rules", Kind::List(&Rules))],
    };
    pub static SetSecurityGroupsInput: Structure = Structure {
        name: "SetSecurityGroupsInput",
        union: false,
        members: &[
            Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::required("SecurityGroups", Kind::List(&SecurityGroups)),
            Member::optional(
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
                Kind::Text(&EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum),
            ),
        ],
    };
    pub static SetSecurityGroupsOutput: Structure = Structure {
        name: "SetSecurityGroupsOutput",
        union: false,
        members: &[
            Member::optional("SecurityGroupIds", Kind::List(&SecurityGroups)),
            Member::optional(
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
                Kind::Text(&EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum),
            ),
        ],
    };
    pub static SetSubnetsInput: Structure = Structure {
        name: "SetSubnetsInput",
        union: false,
        members: &[
            Member::required("LoadBalancerArn", Kind::Text(&LoadBalancerArn)),
            Member::optional("Subnets", Kind::List(&Subnets)),
            Member::optional("SubnetMappings", Kind::List(&SubnetMappings)),
            Member::optional("IpAddressType", Kind::Text(&IpAddressType)),
            Member::optional(
                "EnablePrefixForIpv6SourceNat",
                Kind::Text(&EnablePrefixForIpv6SourceNatEnum),
            ),
        ],
    };
    pub static SetSubnetsOutput: Structure = Structure {
        name: "SetSubnetsOutput",
        union: false,
        members: &[
            Member::optional("AvailabilityZones", Kind::List(&AvailabilityZones)),
            Member::optional("IpAddressType", Kind::Text(&IpAddressType)),
            Member::optional(
                "EnablePrefixForIpv6SourceNat",
                Kind::Text(&EnablePrefixForIpv6SourceNatEnum),
            ),
        ],
    };
    pub static SourceIpAddressTypeEnum: Text =
        Text::one_of("SourceIpAddressTypeEnum", super::SourceIpAddressTypeEnum::TEXTS);
    pub static SourceIpConditionConfig: Structure = Structure {
        name: "SourceIpConditionConfig",
        union: false,
        members: &[
            Member::optional("Values", Kind::List(&ListOfString)),
            Member::optional("IpAddressType", Kind::Text(&SourceIpAddressTypeEnum)),
        ],
    };
    pub static SourceNatIpv6Prefix: Text = Text::new("SourceNatIpv6Prefix", Length::ANY, None);
    pub static SourceNatIpv6Prefixes: List = List {
        element: Kind::Text(&SourceNatIpv6Prefix),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SslPolicies: List =
        List { element: Kind::Structure(&SslPolicy), element_name: "member", length: Length::ANY };
    pub static SslPolicy: Structure = Structure {
        name: "SslPolicy",
        union: false,
        members: &[
            Member::optional("SslProtocols", Kind::List(&SslProtocols)),
            Member::optional("Ciphers", Kind::List(&Ciphers)),
            Member::optional("Name", Kind::Text(&SslPolicyName)),
            Member::optional("SupportedLoadBalancerTypes", Kind::List(&ListOfString)),
        ],
    };
    pub static SslPolicyName: Text = Text::new("SslPolicyName", Length::ANY, None);
    pub static SslPolicyNames: List =
        List { element: Kind::Text(&SslPolicyName), element_name: "member", length: Length::ANY };
    pub static SslProtocol: Text = Text::new("SslProtocol", Length::ANY, None);
    pub static SslProtocols: List =
        List { element: Kind::Text(&SslProtocol), element_name: "member", length: Length::ANY };
    pub static StateReason: Text = Text::new("StateReason", Length::ANY, None);
    pub static String: Text = Text::new("String", Length::ANY, None);
    pub static StringValue: Text = Text::new("StringValue", Length::ANY, None);
    pub static SubnetId: Text = Text::new("SubnetId", Length::ANY, None);
    pub static SubnetMapping: Structure = Structure {
        name: "SubnetMapping",
        union: false,
        members: &[
            Member::optional("SubnetId", Kind::Text(&SubnetId)),
            Member::optional("AllocationId", Kind::Text(&AllocationId)),
            Member::optional("PrivateIPv4Address", Kind::Text(&PrivateIPv4Address)),
            Member::optional("IPv6Address", Kind::Text(&IPv6Address)),
            Member::optional("SourceNatIpv6Prefix", Kind::Text(&SourceNatIpv6Prefix)),
        ],
    };
    pub static SubnetMappings: List = List {
        element: Kind::Structure(&SubnetMapping),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Subnets: List =
        List { element: Kind::Text(&SubnetId), element_name: "member", length: Length::ANY };
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&TagKey)),
            Member::optional("Value", Kind::Text(&TagValue)),
        ],
    };
    pub static TagDescription: Structure = Structure {
        name: "TagDescription",
        union: false,
        members: &[
            Member::optional("ResourceArn", Kind::Text(&ResourceArn)),
            Member::optional("Tags", Kind::List(&TagList)),
        ],
    };
    pub static TagDescriptions: List = List {
        element: Kind::Structure(&TagDescription),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TagKey: Text = Text::new(
        "TagKey",
        Length::new(Some(1), Some(128)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
    pub static TagKeys: List =
        List { element: Kind::Text(&TagKey), element_name: "member", length: Length::ANY };
    pub static TagList: List = List {
        element: Kind::Structure(&Tag),
        element_name: "member",
        length: Length::new(Some(1), None),
    };
    pub static TagValue: Text = Text::new(
        "TagValue",
        Length::new(Some(0), Some(256)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
    pub static TargetAdministrativeOverrideReasonEnum: Text = Text::one_of(
        "TargetAdministrativeOverrideReasonEnum",
        super::TargetAdministrativeOverrideReasonEnum::TEXTS,
    );
    pub static TargetAdministrativeOverrideStateEnum: Text = Text::one_of(
        "TargetAdministrativeOverrideStateEnum",
        super::TargetAdministrativeOverrideStateEnum::TEXTS,
    );
    pub static TargetDescription: Structure = Structure {
        name: "TargetDescription",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&TargetId)),
            Member::optional("Port", Kind::Integer(Range::new(Some(1), Some(65535)))),
            Member::optional("AvailabilityZone", Kind::Text(&ZoneName)),
            Member::optional("QuicServerId", Kind::Text(&QuicServerId)),
        ],
    };
    pub static TargetDescriptions: List = List {
        element: Kind::Structure(&TargetDescription),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TargetGroup: Structure = Structure {
        name: "TargetGroup",
        union: false,
        members: &[
            Member::optional("TargetGroupArn", Kind::Text(&TargetGroupArn)),
            Member::optional("TargetGroupName", Kind::Text(&TargetGroupName)),
            Member::optional("Protocol", Kind::Text(&ProtocolEnum)),
            Member::optional("Port", Kind::Integer(Range::new(Some(1), Some(65535)))),
            Member::optional("VpcId", Kind::Text(&VpcId)),
            Member::optional("HealthCheckProtocol", Kind::Text(&ProtocolEnum)),
            Member::optional("HealthCheckPort", Kind::Text(&HealthCheckPort)),
            Member::optional("HealthCheckEnabled", Kind::Boolean),
            Member::optional(
                "HealthCheckIntervalSeconds",
                Kind::Integer(Range::new(Some(5), Some(300))),
            ),
            Member::optional(
                "HealthCheckTimeoutSeconds",
                Kind::Integer(Range::new(Some(2), Some(120))),
            ),
            Member::optional("HealthyThresholdCount", Kind::Integer(Range::new(Some(2), Some(10)))),
            Member::optional(
                "UnhealthyThresholdCount",
                Kind::Integer(Range::new(Some(2), Some(10))),
            ),
            Member::optional("HealthCheckPath", Kind::Text(&Path)),
            Member::optional("Matcher", Kind::Structure(&Matcher)),
            Member::optional("LoadBalancerArns", Kind::List(&LoadBalancerArns)),
            Member::optional("TargetType", Kind::Text(&TargetTypeEnum)),
            Member::optional("ProtocolVersion", Kind::Text(&ProtocolVersion)),
            Member::optional("IpAddressType", Kind::Text(&TargetGroupIpAddressTypeEnum)),
            Member::optional("TargetControlPort", Kind::Integer(Range::new(Some(1), Some(65535)))),
        ],
    };
    pub static TargetGroupArn: Text = Text::new("TargetGroupArn", Length::ANY, None);
    pub static TargetGroupArns: List =
        List { element: Kind::Text(&TargetGroupArn), element_name: "member", length: Length::ANY };
    pub static TargetGroupAttribute: Structure = Structure {
        name: "TargetGroupAttribute",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&TargetGroupAttributeKey)),
            Member::optional("Value", Kind::Text(&TargetGroupAttributeValue)),
        ],
    };
    pub static TargetGroupAttributeKey: Text = Text::new(
        "TargetGroupAttributeKey",
        Length::new(None, Some(256)),
        Some("^[a-zA-Z0-9._]+$"),
    );
    pub static TargetGroupAttributeValue: Text =
        Text::new("TargetGroupAttributeValue", Length::ANY, None);
    pub static TargetGroupAttributes: List = List {
        element: Kind::Structure(&TargetGroupAttribute),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TargetGroupIpAddressTypeEnum: Text =
        Text::one_of("TargetGroupIpAddressTypeEnum", super::TargetGroupIpAddressTypeEnum::TEXTS);
    pub static TargetGroupList: List = List {
        element: Kind::Structure(&TargetGroupTuple),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TargetGroupName: Text = Text::new("TargetGroupName", Length::ANY, None);
    pub static TargetGroupNames: List =
        List { element: Kind::Text(&TargetGroupName), element_name: "member", length: Length::ANY };
    pub static TargetGroupStickinessConfig: Structure = Structure {
        name: "TargetGroupStickinessConfig",
        union: false,
        members: &[
            Member::optional("Enabled", Kind::Boolean),
            Member::optional("DurationSeconds", Kind::Integer(Range::ANY)),
        ],
    };
    pub static TargetGroupTuple: Structure = Structure {
        name: "TargetGroupTuple",
        union: false,
        members: &[
            Member::optional("TargetGroupArn", Kind::Text(&TargetGroupArn)),
            Member::optional("Weight", Kind::Integer(Range::ANY)),
        ],
    };
    pub static TargetGroups: List = List {
        element: Kind::Structure(&TargetGroup),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TargetHealth: Structure = Structure {
        name: "TargetHealth",
        union: false,
        members: &[
            Member::optional("State", Kind::Text(&TargetHealthStateEnum)),
            Member::optional("Reason", Kind::Text(&TargetHealthReasonEnum)),
            Member::optional("Description", Kind::Text(&Description)),
        ],
    };
    pub static TargetHealthDescription: Structure = Structure {
        name: "TargetHealthDescription",
        union: false,
        members: &[
            Member::optional("Target", Kind::Structure(&TargetDescription)),
            Member::optional("HealthCheckPort", Kind::Text(&HealthCheckPort)),
            Member::optional("TargetHealth", Kind::Structure(&TargetHealth)),
            Member::optional("AnomalyDetection", Kind::Structure(&AnomalyDetection)),
            Member::optional("AdministrativeOverride", Kind::Structure(&AdministrativeOverride)),
        ],
    };
    pub static TargetHealthDescriptions: List = List {
        element: Kind::Structure(&TargetHealthDescription),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TargetHealthReasonEnum: Text =
        Text::one_of("TargetHealthReasonEnum", super::TargetHealthReasonEnum::TEXTS);
    pub static TargetHealthStateEnum: Text =
        Text::one_of("TargetHealthStateEnum", super::TargetHealthStateEnum::TEXTS);
    pub static TargetId: Text = Text::new("TargetId", Length::ANY, None);
    pub static TargetTypeEnum: Text = Text::one_of("TargetTypeEnum", super::TargetTypeEnum::TEXTS);
    pub static TransformTypeEnum: Text =
        Text::one_of("TransformTypeEnum", super::TransformTypeEnum::TEXTS);
    pub static TrustStore: Structure = Structure {
        name: "TrustStore",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&TrustStoreName)),
            Member::optional("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::optional("Status", Kind::Text(&TrustStoreStatus)),
            Member::optional("NumberOfCaCertificates", Kind::Integer(Range::ANY)),
            Member::optional("TotalRevokedEntries", Kind::Long(Range::ANY)),
        ],
    };
    pub static TrustStoreArn: Text = Text::new("TrustStoreArn", Length::ANY, None);
    pub static TrustStoreArns: List =
        List { element: Kind::Text(&TrustStoreArn), element_name: "member", length: Length::ANY };
    pub static TrustStoreAssociation: Structure = Structure {
        name: "TrustStoreAssociation",
        union: false,
        members: &[Member::optional("ResourceArn", Kind::Text(&TrustStoreAssociationResourceArn))],
    };
    pub static TrustStoreAssociationResourceArn: Text =
        Text::new("TrustStoreAssociationResourceArn", Length::ANY, None);
    pub static TrustStoreAssociationStatusEnum: Text = Text::one_of(
        "TrustStoreAssociationStatusEnum",
        super::TrustStoreAssociationStatusEnum::TEXTS,
    );
    pub static TrustStoreAssociations: List = List {
        element: Kind::Structure(&TrustStoreAssociation),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TrustStoreName: Text = Text::new(
        "TrustStoreName",
        Length::new(Some(1), Some(32)),
        Some("^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$"),
    );
    pub static TrustStoreNames: List =
        List { element: Kind::Text(&TrustStoreName), element_name: "member", length: Length::ANY };
    pub static TrustStoreRevocation: Structure = Structure {
        name: "TrustStoreRevocation",
        union: false,
        members: &[
            Member::optional("TrustStoreArn", Kind::Text(&TrustStoreArn)),
            Member::optional("RevocationId", Kind::Long(Range::ANY)),
            Member::optional("RevocationType", Kind::Text(&RevocationType)),
            Member::optional("NumberOfRevokedEntries", Kind::Long(Range::ANY)),
        ],
    };
    pub static TrustStoreRevocations: List = List {
        element: Kind::Structure(&TrustStoreRevocation),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TrustStoreStatus: Text =
        Text::one_of("TrustStoreStatus", super::TrustStoreStatus::TEXTS);
    pub static TrustStores: List =
        List { element: Kind::Structure(&TrustStore), element_name: "member", length: Length::ANY };
    pub static UrlRewriteConfig: Structure = Structure {
        name: "UrlRewriteConfig",
        union: false,
        members: &[Member::optional("Rewrites", Kind::List(&RewriteConfigList))],
    };
    pub static VpcId: Text = Text::new("VpcId", Length::ANY, None);
    pub static ZonalCapacityReservationState: Structure = Structure {
        name: "ZonalCapacityReservationState",
        union: false,
        members: &[
            Member::optional("State", Kind::Structure(&CapacityReservationStatus)),
            Member::optional("AvailabilityZone", Kind::Text(&ZoneName)),
            Member::optional("EffectiveCapacityUnits", Kind::Double(Span::ANY)),
        ],
    };
    pub static ZonalCapacityReservationStates: List = List {
        element: Kind::Structure(&ZonalCapacityReservationState),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ZoneName: Text = Text::new("ZoneName", Length::ANY, None);
}

/// Calls `$with!(elbv2, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! elbv2_operations {
    ($with:ident) => {
        $with!(
            elbv2,
            [
                AddListenerCertificates,
                AddTags,
                AddTrustStoreRevocations,
                CreateListener,
                CreateLoadBalancer,
                CreateRule,
                CreateTargetGroup,
                CreateTrustStore,
                DeleteListener,
                DeleteLoadBalancer,
                DeleteRule,
                DeleteSharedTrustStoreAssociation,
                DeleteTargetGroup,
                DeleteTrustStore,
                DeregisterTargets,
                DescribeAccountLimits,
                DescribeCapacityReservation,
                DescribeListenerAttributes,
                DescribeListenerCertificates,
                DescribeListeners,
                DescribeLoadBalancerAttributes,
                DescribeLoadBalancers,
                DescribeRules,
                DescribeSSLPolicies,
                DescribeTags,
                DescribeTargetGroupAttributes,
                DescribeTargetGroups,
                DescribeTargetHealth,
                DescribeTrustStoreAssociations,
                DescribeTrustStoreRevocations,
                DescribeTrustStores,
                GetResourcePolicy,
                GetTrustStoreCaCertificatesBundle,
                GetTrustStoreRevocationContent,
                ModifyCapacityReservation,
                ModifyIpPools,
                ModifyListener,
                ModifyListenerAttributes,
                ModifyLoadBalancerAttributes,
                ModifyRule,
                ModifyTargetGroup,
                ModifyTargetGroupAttributes,
                ModifyTrustStore,
                RegisterTargets,
                RemoveListenerCertificates,
                RemoveTags,
                RemoveTrustStoreRevocations,
                SetIpAddressType,
                SetRulePriorities,
                SetSecurityGroups,
                SetSubnets
            ]
        )
    };
}
