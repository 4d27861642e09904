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

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for Action {
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
        input.open(&schema::Action)?;
        while let Some((member, kind)) = input.member(&schema::Action)? {
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            r#type: v0,
            target_group_arn: v1,
            authenticate_oidc_config: v2,
            authenticate_cognito_config: v3,
            order: v4,
            redirect_config: v5,
            fixed_response_config: v6,
            forward_config: v7,
            jwt_validation_config: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Action);
        members.required(0, &self.r#type);
        members.optional(1, &self.target_group_arn);
        members.optional(2, &self.authenticate_oidc_config);
        members.optional(3, &self.authenticate_cognito_config);
        members.optional(4, &self.order);
        members.optional(5, &self.redirect_config);
        members.optional(6, &self.fixed_response_config);
        members.optional(7, &self.forward_config);
        members.optional(8, &self.jwt_validation_config);
        members.close();
    }
}

shape!(Action, schema::Action);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddListenerCertificatesInput {
    pub listener_arn: String,
    pub certificates: Vec<Certificate>,
}

impl crate::Value for AddListenerCertificatesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AddListenerCertificatesInput)?;
        while let Some((member, kind)) = input.member(&schema::AddListenerCertificatesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { listener_arn: v0, certificates: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AddListenerCertificatesInput);
        members.required(0, &self.listener_arn);
        members.required(1, &self.certificates);
        members.close();
    }
}

shape!(AddListenerCertificatesInput, schema::AddListenerCertificatesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
}

impl crate::Value for AddListenerCertificatesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AddListenerCertificatesOutput)?;
        while let Some((member, kind)) = input.member(&schema::AddListenerCertificatesOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { certificates: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AddListenerCertificatesOutput);
        members.optional(0, &self.certificates);
        members.close();
    }
}

shape!(AddListenerCertificatesOutput, schema::AddListenerCertificatesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddTagsInput {
    pub resource_arns: Vec<String>,
    pub tags: Vec<Tag>,
}

impl crate::Value for AddTagsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AddTagsInput)?;
        while let Some((member, kind)) = input.member(&schema::AddTagsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { resource_arns: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AddTagsInput);
        members.required(0, &self.resource_arns);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(AddTagsInput, schema::AddTagsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddTagsOutput {}

impl crate::Value for AddTagsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AddTagsOutput)?;
        while input.member(&schema::AddTagsOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AddTagsOutput);
        members.close();
    }
}

shape!(AddTagsOutput, schema::AddTagsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddTrustStoreRevocationsInput {
    pub trust_store_arn: String,
    pub revocation_contents: Option<Vec<RevocationContent>>,
}

impl crate::Value for AddTrustStoreRevocationsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AddTrustStoreRevocationsInput)?;
        while let Some((member, kind)) = input.member(&schema::AddTrustStoreRevocationsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { trust_store_arn: v0, revocation_contents: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AddTrustStoreRevocationsInput);
        members.required(0, &self.trust_store_arn);
        members.optional(1, &self.revocation_contents);
        members.close();
    }
}

shape!(AddTrustStoreRevocationsInput, schema::AddTrustStoreRevocationsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddTrustStoreRevocationsOutput {
    pub trust_store_revocations: Option<Vec<TrustStoreRevocation>>,
}

impl crate::Value for AddTrustStoreRevocationsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AddTrustStoreRevocationsOutput)?;
        while let Some((member, kind)) = input.member(&schema::AddTrustStoreRevocationsOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { trust_store_revocations: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AddTrustStoreRevocationsOutput);
        members.optional(0, &self.trust_store_revocations);
        members.close();
    }
}

shape!(AddTrustStoreRevocationsOutput, schema::AddTrustStoreRevocationsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdministrativeOverride {
    pub state: Option<TargetAdministrativeOverrideStateEnum>,
    pub reason: Option<TargetAdministrativeOverrideReasonEnum>,
    pub description: Option<String>,
}

impl crate::Value for AdministrativeOverride {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AdministrativeOverride)?;
        while let Some((member, kind)) = input.member(&schema::AdministrativeOverride)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { state: v0, reason: v1, description: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AdministrativeOverride);
        members.optional(0, &self.state);
        members.optional(1, &self.reason);
        members.optional(2, &self.description);
        members.close();
    }
}

shape!(AdministrativeOverride, schema::AdministrativeOverride);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnomalyDetection {
    pub result: Option<AnomalyResultEnum>,
    pub mitigation_in_effect: Option<MitigationInEffectEnum>,
}

impl crate::Value for AnomalyDetection {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AnomalyDetection)?;
        while let Some((member, kind)) = input.member(&schema::AnomalyDetection)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { result: v0, mitigation_in_effect: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AnomalyDetection);
        members.optional(0, &self.result);
        members.optional(1, &self.mitigation_in_effect);
        members.close();
    }
}

shape!(AnomalyDetection, schema::AnomalyDetection);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for AuthenticateCognitoActionConfig {
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
        input.open(&schema::AuthenticateCognitoActionConfig)?;
        while let Some((member, kind)) = input.member(&schema::AuthenticateCognitoActionConfig)? {
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
            user_pool_arn: v0,
            user_pool_client_id: v1,
            user_pool_domain: v2,
            session_cookie_name: v3,
            scope: v4,
            session_timeout: v5,
            authentication_request_extra_params: v6,
            on_unauthenticated_request: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AuthenticateCognitoActionConfig);
        members.required(0, &self.user_pool_arn);
        members.required(1, &self.user_pool_client_id);
        members.required(2, &self.user_pool_domain);
        members.optional(3, &self.session_cookie_name);
        members.optional(4, &self.scope);
        members.optional(5, &self.session_timeout);
        members.optional(6, &self.authentication_request_extra_params);
        members.optional(7, &self.on_unauthenticated_request);
        members.close();
    }
}

shape!(AuthenticateCognitoActionConfig, schema::AuthenticateCognitoActionConfig);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for AuthenticateOidcActionConfig {
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
        input.open(&schema::AuthenticateOidcActionConfig)?;
        while let Some((member, kind)) = input.member(&schema::AuthenticateOidcActionConfig)? {
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
            issuer: v0,
            authorization_endpoint: v1,
            token_endpoint: v2,
            user_info_endpoint: v3,
            client_id: v4,
            client_secret: v5,
            session_cookie_name: v6,
            scope: v7,
            session_timeout: v8,
            authentication_request_extra_params: v9,
            on_unauthenticated_request: v10,
            use_existing_client_secret: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AuthenticateOidcActionConfig);
        members.required(0, &self.issuer);
        members.required(1, &self.authorization_endpoint);
        members.required(2, &self.token_endpoint);
        members.required(3, &self.user_info_endpoint);
        members.required(4, &self.client_id);
        members.optional(5, &self.client_secret);
        members.optional(6, &self.session_cookie_name);
        members.optional(7, &self.scope);
        members.optional(8, &self.session_timeout);
        members.optional(9, &self.authentication_request_extra_params);
        members.optional(10, &self.on_unauthenticated_request);
        members.optional(11, &self.use_existing_client_secret);
        members.close();
    }
}

shape!(AuthenticateOidcActionConfig, schema::AuthenticateOidcActionConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AvailabilityZone {
    pub zone_name: Option<String>,
    pub subnet_id: Option<String>,
    pub outpost_id: Option<String>,
    pub load_balancer_addresses: Option<Vec<LoadBalancerAddress>>,
    pub source_nat_ipv6_prefixes: Option<Vec<String>>,
}

impl crate::Value for AvailabilityZone {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::AvailabilityZone)?;
        while let Some((member, kind)) = input.member(&schema::AvailabilityZone)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            zone_name: v0,
            subnet_id: v1,
            outpost_id: v2,
            load_balancer_addresses: v3,
            source_nat_ipv6_prefixes: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AvailabilityZone);
        members.optional(0, &self.zone_name);
        members.optional(1, &self.subnet_id);
        members.optional(2, &self.outpost_id);
        members.optional(3, &self.load_balancer_addresses);
        members.optional(4, &self.source_nat_ipv6_prefixes);
        members.close();
    }
}

shape!(AvailabilityZone, schema::AvailabilityZone);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityReservationStatus {
    pub code: Option<CapacityReservationStateEnum>,
    pub reason: Option<String>,
}

impl crate::Value for CapacityReservationStatus {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CapacityReservationStatus)?;
        while let Some((member, kind)) = input.member(&schema::CapacityReservationStatus)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { code: v0, reason: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CapacityReservationStatus);
        members.optional(0, &self.code);
        members.optional(1, &self.reason);
        members.close();
    }
}

shape!(CapacityReservationStatus, schema::CapacityReservationStatus);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Certificate {
    pub certificate_arn: Option<String>,
    pub is_default: Option<bool>,
}

impl crate::Value for Certificate {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Certificate)?;
        while let Some((member, kind)) = input.member(&schema::Certificate)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { certificate_arn: v0, is_default: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Certificate);
        members.optional(0, &self.certificate_arn);
        members.optional(1, &self.is_default);
        members.close();
    }
}

shape!(Certificate, schema::Certificate);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cipher {
    pub name: Option<String>,
    pub priority: Option<i32>,
}

impl crate::Value for Cipher {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Cipher)?;
        while let Some((member, kind)) = input.member(&schema::Cipher)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, priority: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Cipher);
        members.optional(0, &self.name);
        members.optional(1, &self.priority);
        members.close();
    }
}

shape!(Cipher, schema::Cipher);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for CreateListenerInput {
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
        input.open(&schema::CreateListenerInput)?;
        while let Some((member, kind)) = input.member(&schema::CreateListenerInput)? {
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
        let (Some(v0), Some(v5)) = (v0, v5) else { return Ok(None) };
        Ok(Some(Self {
            load_balancer_arn: v0,
            protocol: v1,
            port: v2,
            ssl_policy: v3,
            certificates: v4,
            default_actions: v5,
            alpn_policy: v6,
            tags: v7,
            mutual_authentication: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateListenerInput);
        members.required(0, &self.load_balancer_arn);
        members.optional(1, &self.protocol);
        members.optional(2, &self.port);
        members.optional(3, &self.ssl_policy);
        members.optional(4, &self.certificates);
        members.required(5, &self.default_actions);
        members.optional(6, &self.alpn_policy);
        members.optional(7, &self.tags);
        members.optional(8, &self.mutual_authentication);
        members.close();
    }
}

shape!(CreateListenerInput, schema::CreateListenerInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

impl crate::Value for CreateListenerOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateListenerOutput)?;
        while let Some((member, kind)) = input.member(&schema::CreateListenerOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { listeners: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateListenerOutput);
        members.optional(0, &self.listeners);
        members.close();
    }
}

shape!(CreateListenerOutput, schema::CreateListenerOutput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for CreateLoadBalancerInput {
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
        input.open(&schema::CreateLoadBalancerInput)?;
        while let Some((member, kind)) = input.member(&schema::CreateLoadBalancerInput)? {
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
            subnets: v1,
            subnet_mappings: v2,
            security_groups: v3,
            scheme: v4,
            tags: v5,
            r#type: v6,
            ip_address_type: v7,
            customer_owned_ipv4_pool: v8,
            enable_prefix_for_ipv6_source_nat: v9,
            ipam_pools: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLoadBalancerInput);
        members.required(0, &self.name);
        members.optional(1, &self.subnets);
        members.optional(2, &self.subnet_mappings);
        members.optional(3, &self.security_groups);
        members.optional(4, &self.scheme);
        members.optional(5, &self.tags);
        members.optional(6, &self.r#type);
        members.optional(7, &self.ip_address_type);
        members.optional(8, &self.customer_owned_ipv4_pool);
        members.optional(9, &self.enable_prefix_for_ipv6_source_nat);
        members.optional(10, &self.ipam_pools);
        members.close();
    }
}

shape!(CreateLoadBalancerInput, schema::CreateLoadBalancerInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLoadBalancerOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
}

impl crate::Value for CreateLoadBalancerOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateLoadBalancerOutput)?;
        while let Some((member, kind)) = input.member(&schema::CreateLoadBalancerOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { load_balancers: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLoadBalancerOutput);
        members.optional(0, &self.load_balancers);
        members.close();
    }
}

shape!(CreateLoadBalancerOutput, schema::CreateLoadBalancerOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRuleInput {
    pub listener_arn: String,
    pub conditions: Vec<RuleCondition>,
    pub priority: i32,
    pub actions: Vec<Action>,
    pub tags: Option<Vec<Tag>>,
    pub transforms: Option<Vec<RuleTransform>>,
}

impl crate::Value for CreateRuleInput {
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
        input.open(&schema::CreateRuleInput)?;
        while let Some((member, kind)) = input.member(&schema::CreateRuleInput)? {
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
            listener_arn: v0,
            conditions: v1,
            priority: v2,
            actions: v3,
            tags: v4,
            transforms: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateRuleInput);
        members.required(0, &self.listener_arn);
        members.required(1, &self.conditions);
        members.required(2, &self.priority);
        members.required(3, &self.actions);
        members.optional(4, &self.tags);
        members.optional(5, &self.transforms);
        members.close();
    }
}

shape!(CreateRuleInput, schema::CreateRuleInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

impl crate::Value for CreateRuleOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateRuleOutput)?;
        while let Some((member, kind)) = input.member(&schema::CreateRuleOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rules: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateRuleOutput);
        members.optional(0, &self.rules);
        members.close();
    }
}

shape!(CreateRuleOutput, schema::CreateRuleOutput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for CreateTargetGroupInput {
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
        input.open(&schema::CreateTargetGroupInput)?;
        while let Some((member, kind)) = input.member(&schema::CreateTargetGroupInput)? {
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
                _ => v17 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            protocol: v1,
            protocol_version: v2,
            port: v3,
            vpc_id: v4,
            health_check_protocol: v5,
            health_check_port: v6,
            health_check_enabled: v7,
            health_check_path: v8,
            health_check_interval_seconds: v9,
            health_check_timeout_seconds: v10,
            healthy_threshold_count: v11,
            unhealthy_threshold_count: v12,
            matcher: v13,
            target_type: v14,
            tags: v15,
            ip_address_type: v16,
            target_control_port: v17,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateTargetGroupInput);
        members.required(0, &self.name);
        members.optional(1, &self.protocol);
        members.optional(2, &self.protocol_version);
        members.optional(3, &self.port);
        members.optional(4, &self.vpc_id);
        members.optional(5, &self.health_check_protocol);
        members.optional(6, &self.health_check_port);
        members.optional(7, &self.health_check_enabled);
        members.optional(8, &self.health_check_path);
        members.optional(9, &self.health_check_interval_seconds);
        members.optional(10, &self.health_check_timeout_seconds);
        members.optional(11, &self.healthy_threshold_count);
        members.optional(12, &self.unhealthy_threshold_count);
        members.optional(13, &self.matcher);
        members.optional(14, &self.target_type);
        members.optional(15, &self.tags);
        members.optional(16, &self.ip_address_type);
        members.optional(17, &self.target_control_port);
        members.close();
    }
}

shape!(CreateTargetGroupInput, schema::CreateTargetGroupInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl crate::Value for CreateTargetGroupOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateTargetGroupOutput)?;
        while let Some((member, kind)) = input.member(&schema::CreateTargetGroupOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_groups: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateTargetGroupOutput);
        members.optional(0, &self.target_groups);
        members.close();
    }
}

shape!(CreateTargetGroupOutput, schema::CreateTargetGroupOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTrustStoreInput {
    pub name: String,
    pub ca_certificates_bundle_s3_bucket: String,
    pub ca_certificates_bundle_s3_key: String,
    pub ca_certificates_bundle_s3_object_version: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateTrustStoreInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CreateTrustStoreInput)?;
        while let Some((member, kind)) = input.member(&schema::CreateTrustStoreInput)? {
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
            name: v0,
            ca_certificates_bundle_s3_bucket: v1,
            ca_certificates_bundle_s3_key: v2,
            ca_certificates_bundle_s3_object_version: v3,
            tags: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateTrustStoreInput);
        members.required(0, &self.name);
        members.required(1, &self.ca_certificates_bundle_s3_bucket);
        members.required(2, &self.ca_certificates_bundle_s3_key);
        members.optional(3, &self.ca_certificates_bundle_s3_object_version);
        members.optional(4, &self.tags);
        members.close();
    }
}

shape!(CreateTrustStoreInput, schema::CreateTrustStoreInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTrustStoreOutput {
    pub trust_stores: Option<Vec<TrustStore>>,
}

impl crate::Value for CreateTrustStoreOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateTrustStoreOutput)?;
        while let Some((member, kind)) = input.member(&schema::CreateTrustStoreOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { trust_stores: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateTrustStoreOutput);
        members.optional(0, &self.trust_stores);
        members.close();
    }
}

shape!(CreateTrustStoreOutput, schema::CreateTrustStoreOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteListenerInput {
    pub listener_arn: String,
}

impl crate::Value for DeleteListenerInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteListenerInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteListenerInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { listener_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteListenerInput);
        members.required(0, &self.listener_arn);
        members.close();
    }
}

shape!(DeleteListenerInput, schema::DeleteListenerInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteListenerOutput {}

impl crate::Value for DeleteListenerOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteListenerOutput)?;
        while input.member(&schema::DeleteListenerOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteListenerOutput);
        members.close();
    }
}

shape!(DeleteListenerOutput, schema::DeleteListenerOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLoadBalancerInput {
    pub load_balancer_arn: String,
}

impl crate::Value for DeleteLoadBalancerInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteLoadBalancerInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteLoadBalancerInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { load_balancer_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteLoadBalancerInput);
        members.required(0, &self.load_balancer_arn);
        members.close();
    }
}

shape!(DeleteLoadBalancerInput, schema::DeleteLoadBalancerInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLoadBalancerOutput {}

impl crate::Value for DeleteLoadBalancerOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteLoadBalancerOutput)?;
        while input.member(&schema::DeleteLoadBalancerOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteLoadBalancerOutput);
        members.close();
    }
}

shape!(DeleteLoadBalancerOutput, schema::DeleteLoadBalancerOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRuleInput {
    pub rule_arn: String,
}

impl crate::Value for DeleteRuleInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteRuleInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRuleInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { rule_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRuleInput);
        members.required(0, &self.rule_arn);
        members.close();
    }
}

shape!(DeleteRuleInput, schema::DeleteRuleInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRuleOutput {}

impl crate::Value for DeleteRuleOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteRuleOutput)?;
        while input.member(&schema::DeleteRuleOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteRuleOutput);
        members.close();
    }
}

shape!(DeleteRuleOutput, schema::DeleteRuleOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSharedTrustStoreAssociationInput {
    pub trust_store_arn: String,
    pub resource_arn: String,
}

impl crate::Value for DeleteSharedTrustStoreAssociationInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteSharedTrustStoreAssociationInput)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteSharedTrustStoreAssociationInput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { trust_store_arn: v0, resource_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSharedTrustStoreAssociationInput);
        members.required(0, &self.trust_store_arn);
        members.required(1, &self.resource_arn);
        members.close();
    }
}

shape!(DeleteSharedTrustStoreAssociationInput, schema::DeleteSharedTrustStoreAssociationInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSharedTrustStoreAssociationOutput {}

impl crate::Value for DeleteSharedTrustStoreAssociationOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteSharedTrustStoreAssociationOutput)?;
        while input.member(&schema::DeleteSharedTrustStoreAssociationOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteSharedTrustStoreAssociationOutput);
        members.close();
    }
}

shape!(DeleteSharedTrustStoreAssociationOutput, schema::DeleteSharedTrustStoreAssociationOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTargetGroupInput {
    pub target_group_arn: String,
}

impl crate::Value for DeleteTargetGroupInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteTargetGroupInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteTargetGroupInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { target_group_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteTargetGroupInput);
        members.required(0, &self.target_group_arn);
        members.close();
    }
}

shape!(DeleteTargetGroupInput, schema::DeleteTargetGroupInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTargetGroupOutput {}

impl crate::Value for DeleteTargetGroupOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteTargetGroupOutput)?;
        while input.member(&schema::DeleteTargetGroupOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteTargetGroupOutput);
        members.close();
    }
}

shape!(DeleteTargetGroupOutput, schema::DeleteTargetGroupOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTrustStoreInput {
    pub trust_store_arn: String,
}

impl crate::Value for DeleteTrustStoreInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteTrustStoreInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteTrustStoreInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { trust_store_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteTrustStoreInput);
        members.required(0, &self.trust_store_arn);
        members.close();
    }
}

shape!(DeleteTrustStoreInput, schema::DeleteTrustStoreInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTrustStoreOutput {}

impl crate::Value for DeleteTrustStoreOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteTrustStoreOutput)?;
        while input.member(&schema::DeleteTrustStoreOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteTrustStoreOutput);
        members.close();
    }
}

shape!(DeleteTrustStoreOutput, schema::DeleteTrustStoreOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterTargetsInput {
    pub target_group_arn: String,
    pub targets: Vec<TargetDescription>,
}

impl crate::Value for DeregisterTargetsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeregisterTargetsInput)?;
        while let Some((member, kind)) = input.member(&schema::DeregisterTargetsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { target_group_arn: v0, targets: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeregisterTargetsInput);
        members.required(0, &self.target_group_arn);
        members.required(1, &self.targets);
        members.close();
    }
}

shape!(DeregisterTargetsInput, schema::DeregisterTargetsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterTargetsOutput {}

impl crate::Value for DeregisterTargetsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeregisterTargetsOutput)?;
        while input.member(&schema::DeregisterTargetsOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeregisterTargetsOutput);
        members.close();
    }
}

shape!(DeregisterTargetsOutput, schema::DeregisterTargetsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsInput {
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl crate::Value for DescribeAccountLimitsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeAccountLimitsInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAccountLimitsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { marker: v0, page_size: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAccountLimitsInput);
        members.optional(0, &self.marker);
        members.optional(1, &self.page_size);
        members.close();
    }
}

shape!(DescribeAccountLimitsInput, schema::DescribeAccountLimitsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsOutput {
    pub limits: Option<Vec<Limit>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeAccountLimitsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeAccountLimitsOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAccountLimitsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { limits: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAccountLimitsOutput);
        members.optional(0, &self.limits);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeAccountLimitsOutput, schema::DescribeAccountLimitsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeCapacityReservationInput {
    pub load_balancer_arn: String,
}

impl crate::Value for DescribeCapacityReservationInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeCapacityReservationInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeCapacityReservationInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { load_balancer_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeCapacityReservationInput);
        members.required(0, &self.load_balancer_arn);
        members.close();
    }
}

shape!(DescribeCapacityReservationInput, schema::DescribeCapacityReservationInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeCapacityReservationOutput {
    pub last_modified_time: Option<crate::Timestamp>,
    pub decrease_requests_remaining: Option<i32>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
}

impl crate::Value for DescribeCapacityReservationOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeCapacityReservationOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeCapacityReservationOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            last_modified_time: v0,
            decrease_requests_remaining: v1,
            minimum_load_balancer_capacity: v2,
            capacity_reservation_state: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeCapacityReservationOutput);
        members.optional(0, &self.last_modified_time);
        members.optional(1, &self.decrease_requests_remaining);
        members.optional(2, &self.minimum_load_balancer_capacity);
        members.optional(3, &self.capacity_reservation_state);
        members.close();
    }
}

shape!(DescribeCapacityReservationOutput, schema::DescribeCapacityReservationOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeListenerAttributesInput {
    pub listener_arn: String,
}

impl crate::Value for DescribeListenerAttributesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeListenerAttributesInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeListenerAttributesInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { listener_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeListenerAttributesInput);
        members.required(0, &self.listener_arn);
        members.close();
    }
}

shape!(DescribeListenerAttributesInput, schema::DescribeListenerAttributesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl crate::Value for DescribeListenerAttributesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeListenerAttributesOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeListenerAttributesOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attributes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeListenerAttributesOutput);
        members.optional(0, &self.attributes);
        members.close();
    }
}

shape!(DescribeListenerAttributesOutput, schema::DescribeListenerAttributesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeListenerCertificatesInput {
    pub listener_arn: String,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl crate::Value for DescribeListenerCertificatesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeListenerCertificatesInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeListenerCertificatesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { listener_arn: v0, marker: v1, page_size: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeListenerCertificatesInput);
        members.required(0, &self.listener_arn);
        members.optional(1, &self.marker);
        members.optional(2, &self.page_size);
        members.close();
    }
}

shape!(DescribeListenerCertificatesInput, schema::DescribeListenerCertificatesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeListenerCertificatesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeListenerCertificatesOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeListenerCertificatesOutput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { certificates: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeListenerCertificatesOutput);
        members.optional(0, &self.certificates);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeListenerCertificatesOutput, schema::DescribeListenerCertificatesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeListenersInput {
    pub load_balancer_arn: Option<String>,
    pub listener_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl crate::Value for DescribeListenersInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeListenersInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeListenersInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { load_balancer_arn: v0, listener_arns: v1, marker: v2, page_size: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeListenersInput);
        members.optional(0, &self.load_balancer_arn);
        members.optional(1, &self.listener_arns);
        members.optional(2, &self.marker);
        members.optional(3, &self.page_size);
        members.close();
    }
}

shape!(DescribeListenersInput, schema::DescribeListenersInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeListenersOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeListenersOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeListenersOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { listeners: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeListenersOutput);
        members.optional(0, &self.listeners);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeListenersOutput, schema::DescribeListenersOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLoadBalancerAttributesInput {
    pub load_balancer_arn: String,
}

impl crate::Value for DescribeLoadBalancerAttributesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeLoadBalancerAttributesInput)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeLoadBalancerAttributesInput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { load_balancer_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLoadBalancerAttributesInput);
        members.required(0, &self.load_balancer_arn);
        members.close();
    }
}

shape!(DescribeLoadBalancerAttributesInput, schema::DescribeLoadBalancerAttributesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl crate::Value for DescribeLoadBalancerAttributesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeLoadBalancerAttributesOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeLoadBalancerAttributesOutput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attributes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLoadBalancerAttributesOutput);
        members.optional(0, &self.attributes);
        members.close();
    }
}

shape!(DescribeLoadBalancerAttributesOutput, schema::DescribeLoadBalancerAttributesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLoadBalancersInput {
    pub load_balancer_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl crate::Value for DescribeLoadBalancersInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeLoadBalancersInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLoadBalancersInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { load_balancer_arns: v0, names: v1, marker: v2, page_size: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLoadBalancersInput);
        members.optional(0, &self.load_balancer_arns);
        members.optional(1, &self.names);
        members.optional(2, &self.marker);
        members.optional(3, &self.page_size);
        members.close();
    }
}

shape!(DescribeLoadBalancersInput, schema::DescribeLoadBalancersInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeLoadBalancersOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeLoadBalancersOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLoadBalancersOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { load_balancers: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLoadBalancersOutput);
        members.optional(0, &self.load_balancers);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeLoadBalancersOutput, schema::DescribeLoadBalancersOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRulesInput {
    pub listener_arn: Option<String>,
    pub rule_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl crate::Value for DescribeRulesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeRulesInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeRulesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { listener_arn: v0, rule_arns: v1, marker: v2, page_size: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeRulesInput);
        members.optional(0, &self.listener_arn);
        members.optional(1, &self.rule_arns);
        members.optional(2, &self.marker);
        members.optional(3, &self.page_size);
        members.close();
    }
}

shape!(DescribeRulesInput, schema::DescribeRulesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRulesOutput {
    pub rules: Option<Vec<Rule>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeRulesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeRulesOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeRulesOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rules: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeRulesOutput);
        members.optional(0, &self.rules);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeRulesOutput, schema::DescribeRulesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSSLPoliciesInput {
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
    pub load_balancer_type: Option<LoadBalancerTypeEnum>,
}

impl crate::Value for DescribeSSLPoliciesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeSSLPoliciesInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSSLPoliciesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { names: v0, marker: v1, page_size: v2, load_balancer_type: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSSLPoliciesInput);
        members.optional(0, &self.names);
        members.optional(1, &self.marker);
        members.optional(2, &self.page_size);
        members.optional(3, &self.load_balancer_type);
        members.close();
    }
}

shape!(DescribeSSLPoliciesInput, schema::DescribeSSLPoliciesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSSLPoliciesOutput {
    pub ssl_policies: Option<Vec<SslPolicy>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeSSLPoliciesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeSSLPoliciesOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSSLPoliciesOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ssl_policies: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSSLPoliciesOutput);
        members.optional(0, &self.ssl_policies);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeSSLPoliciesOutput, schema::DescribeSSLPoliciesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTagsInput {
    pub resource_arns: Vec<String>,
}

impl crate::Value for DescribeTagsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeTagsInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTagsInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arns: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTagsInput);
        members.required(0, &self.resource_arns);
        members.close();
    }
}

shape!(DescribeTagsInput, schema::DescribeTagsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTagsOutput {
    pub tag_descriptions: Option<Vec<TagDescription>>,
}

impl crate::Value for DescribeTagsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeTagsOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTagsOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tag_descriptions: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTagsOutput);
        members.optional(0, &self.tag_descriptions);
        members.close();
    }
}

shape!(DescribeTagsOutput, schema::DescribeTagsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTargetGroupAttributesInput {
    pub target_group_arn: String,
}

impl crate::Value for DescribeTargetGroupAttributesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeTargetGroupAttributesInput)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeTargetGroupAttributesInput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { target_group_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTargetGroupAttributesInput);
        members.required(0, &self.target_group_arn);
        members.close();
    }
}

shape!(DescribeTargetGroupAttributesInput, schema::DescribeTargetGroupAttributesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl crate::Value for DescribeTargetGroupAttributesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeTargetGroupAttributesOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeTargetGroupAttributesOutput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attributes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTargetGroupAttributesOutput);
        members.optional(0, &self.attributes);
        members.close();
    }
}

shape!(DescribeTargetGroupAttributesOutput, schema::DescribeTargetGroupAttributesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTargetGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub target_group_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl crate::Value for DescribeTargetGroupsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeTargetGroupsInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTargetGroupsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            load_balancer_arn: v0,
            target_group_arns: v1,
            names: v2,
            marker: v3,
            page_size: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTargetGroupsInput);
        members.optional(0, &self.load_balancer_arn);
        members.optional(1, &self.target_group_arns);
        members.optional(2, &self.names);
        members.optional(3, &self.marker);
        members.optional(4, &self.page_size);
        members.close();
    }
}

shape!(DescribeTargetGroupsInput, schema::DescribeTargetGroupsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTargetGroupsOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeTargetGroupsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeTargetGroupsOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTargetGroupsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_groups: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTargetGroupsOutput);
        members.optional(0, &self.target_groups);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeTargetGroupsOutput, schema::DescribeTargetGroupsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTargetHealthInput {
    pub target_group_arn: String,
    pub targets: Option<Vec<TargetDescription>>,
    pub include: Option<Vec<DescribeTargetHealthInputIncludeEnum>>,
}

impl crate::Value for DescribeTargetHealthInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeTargetHealthInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTargetHealthInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { target_group_arn: v0, targets: v1, include: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTargetHealthInput);
        members.required(0, &self.target_group_arn);
        members.optional(1, &self.targets);
        members.optional(2, &self.include);
        members.close();
    }
}

shape!(DescribeTargetHealthInput, schema::DescribeTargetHealthInput);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTargetHealthOutput {
    pub target_health_descriptions: Option<Vec<TargetHealthDescription>>,
}

impl crate::Value for DescribeTargetHealthOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeTargetHealthOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTargetHealthOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_health_descriptions: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTargetHealthOutput);
        members.optional(0, &self.target_health_descriptions);
        members.close();
    }
}

shape!(DescribeTargetHealthOutput, schema::DescribeTargetHealthOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrustStoreAssociationsInput {
    pub trust_store_arn: String,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl crate::Value for DescribeTrustStoreAssociationsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeTrustStoreAssociationsInput)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeTrustStoreAssociationsInput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { trust_store_arn: v0, marker: v1, page_size: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTrustStoreAssociationsInput);
        members.required(0, &self.trust_store_arn);
        members.optional(1, &self.marker);
        members.optional(2, &self.page_size);
        members.close();
    }
}

shape!(DescribeTrustStoreAssociationsInput, schema::DescribeTrustStoreAssociationsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrustStoreAssociationsOutput {
    pub trust_store_associations: Option<Vec<TrustStoreAssociation>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeTrustStoreAssociationsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeTrustStoreAssociationsOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeTrustStoreAssociationsOutput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { trust_store_associations: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTrustStoreAssociationsOutput);
        members.optional(0, &self.trust_store_associations);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeTrustStoreAssociationsOutput, schema::DescribeTrustStoreAssociationsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrustStoreRevocation {
    pub trust_store_arn: Option<String>,
    pub revocation_id: Option<i64>,
    pub revocation_type: Option<RevocationType>,
    pub number_of_revoked_entries: Option<i64>,
}

impl crate::Value for DescribeTrustStoreRevocation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeTrustStoreRevocation)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTrustStoreRevocation)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            trust_store_arn: v0,
            revocation_id: v1,
            revocation_type: v2,
            number_of_revoked_entries: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTrustStoreRevocation);
        members.optional(0, &self.trust_store_arn);
        members.optional(1, &self.revocation_id);
        members.optional(2, &self.revocation_type);
        members.optional(3, &self.number_of_revoked_entries);
        members.close();
    }
}

shape!(DescribeTrustStoreRevocation, schema::DescribeTrustStoreRevocation);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrustStoreRevocationsInput {
    pub trust_store_arn: String,
    pub revocation_ids: Option<Vec<i64>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl crate::Value for DescribeTrustStoreRevocationsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeTrustStoreRevocationsInput)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeTrustStoreRevocationsInput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { trust_store_arn: v0, revocation_ids: v1, marker: v2, page_size: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTrustStoreRevocationsInput);
        members.required(0, &self.trust_store_arn);
        members.optional(1, &self.revocation_ids);
        members.optional(2, &self.marker);
        members.optional(3, &self.page_size);
        members.close();
    }
}

shape!(DescribeTrustStoreRevocationsInput, schema::DescribeTrustStoreRevocationsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrustStoreRevocationsOutput {
    pub trust_store_revocations: Option<Vec<DescribeTrustStoreRevocation>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeTrustStoreRevocationsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeTrustStoreRevocationsOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeTrustStoreRevocationsOutput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { trust_store_revocations: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTrustStoreRevocationsOutput);
        members.optional(0, &self.trust_store_revocations);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeTrustStoreRevocationsOutput, schema::DescribeTrustStoreRevocationsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrustStoresInput {
    pub trust_store_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl crate::Value for DescribeTrustStoresInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeTrustStoresInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTrustStoresInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { trust_store_arns: v0, names: v1, marker: v2, page_size: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTrustStoresInput);
        members.optional(0, &self.trust_store_arns);
        members.optional(1, &self.names);
        members.optional(2, &self.marker);
        members.optional(3, &self.page_size);
        members.close();
    }
}

shape!(DescribeTrustStoresInput, schema::DescribeTrustStoresInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrustStoresOutput {
    pub trust_stores: Option<Vec<TrustStore>>,
    pub next_marker: Option<String>,
}

impl crate::Value for DescribeTrustStoresOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeTrustStoresOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTrustStoresOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { trust_stores: v0, next_marker: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTrustStoresOutput);
        members.optional(0, &self.trust_stores);
        members.optional(1, &self.next_marker);
        members.close();
    }
}

shape!(DescribeTrustStoresOutput, schema::DescribeTrustStoresOutput);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FixedResponseActionConfig {
    pub message_body: Option<String>,
    pub status_code: String,
    pub content_type: Option<String>,
}

impl crate::Value for FixedResponseActionConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::FixedResponseActionConfig)?;
        while let Some((member, kind)) = input.member(&schema::FixedResponseActionConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { message_body: v0, status_code: v1, content_type: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::FixedResponseActionConfig);
        members.optional(0, &self.message_body);
        members.required(1, &self.status_code);
        members.optional(2, &self.content_type);
        members.close();
    }
}

shape!(FixedResponseActionConfig, schema::FixedResponseActionConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ForwardActionConfig {
    pub target_groups: Option<Vec<TargetGroupTuple>>,
    pub target_group_stickiness_config: Option<TargetGroupStickinessConfig>,
}

impl crate::Value for ForwardActionConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ForwardActionConfig)?;
        while let Some((member, kind)) = input.member(&schema::ForwardActionConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_groups: v0, target_group_stickiness_config: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ForwardActionConfig);
        members.optional(0, &self.target_groups);
        members.optional(1, &self.target_group_stickiness_config);
        members.close();
    }
}

shape!(ForwardActionConfig, schema::ForwardActionConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyInput {
    pub resource_arn: String,
}

impl crate::Value for GetResourcePolicyInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetResourcePolicyInput)?;
        while let Some((member, kind)) = input.member(&schema::GetResourcePolicyInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetResourcePolicyInput);
        members.required(0, &self.resource_arn);
        members.close();
    }
}

shape!(GetResourcePolicyInput, schema::GetResourcePolicyInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyOutput {
    pub policy: Option<String>,
}

impl crate::Value for GetResourcePolicyOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetResourcePolicyOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetResourcePolicyOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetResourcePolicyOutput);
        members.optional(0, &self.policy);
        members.close();
    }
}

shape!(GetResourcePolicyOutput, schema::GetResourcePolicyOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTrustStoreCaCertificatesBundleInput {
    pub trust_store_arn: String,
}

impl crate::Value for GetTrustStoreCaCertificatesBundleInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetTrustStoreCaCertificatesBundleInput)?;
        while let Some((member, kind)) =
            input.member(&schema::GetTrustStoreCaCertificatesBundleInput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { trust_store_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetTrustStoreCaCertificatesBundleInput);
        members.required(0, &self.trust_store_arn);
        members.close();
    }
}

shape!(GetTrustStoreCaCertificatesBundleInput, schema::GetTrustStoreCaCertificatesBundleInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTrustStoreCaCertificatesBundleOutput {
    pub location: Option<String>,
}

impl crate::Value for GetTrustStoreCaCertificatesBundleOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetTrustStoreCaCertificatesBundleOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::GetTrustStoreCaCertificatesBundleOutput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { location: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::GetTrustStoreCaCertificatesBundleOutput);
        members.optional(0, &self.location);
        members.close();
    }
}

shape!(GetTrustStoreCaCertificatesBundleOutput, schema::GetTrustStoreCaCertificatesBundleOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTrustStoreRevocationContentInput {
    pub trust_store_arn: String,
    pub revocation_id: i64,
}

impl crate::Value for GetTrustStoreRevocationContentInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetTrustStoreRevocationContentInput)?;
        while let Some((member, kind)) =
            input.member(&schema::GetTrustStoreRevocationContentInput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { trust_store_arn: v0, revocation_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetTrustStoreRevocationContentInput);
        members.required(0, &self.trust_store_arn);
        members.required(1, &self.revocation_id);
        members.close();
    }
}

shape!(GetTrustStoreRevocationContentInput, schema::GetTrustStoreRevocationContentInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTrustStoreRevocationContentOutput {
    pub location: Option<String>,
}

impl crate::Value for GetTrustStoreRevocationContentOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetTrustStoreRevocationContentOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::GetTrustStoreRevocationContentOutput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { location: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetTrustStoreRevocationContentOutput);
        members.optional(0, &self.location);
        members.close();
    }
}

shape!(GetTrustStoreRevocationContentOutput, schema::GetTrustStoreRevocationContentOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HostHeaderConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

impl crate::Value for HostHeaderConditionConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::HostHeaderConditionConfig)?;
        while let Some((member, kind)) = input.member(&schema::HostHeaderConditionConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { values: v0, regex_values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HostHeaderConditionConfig);
        members.optional(0, &self.values);
        members.optional(1, &self.regex_values);
        members.close();
    }
}

shape!(HostHeaderConditionConfig, schema::HostHeaderConditionConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HostHeaderRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

impl crate::Value for HostHeaderRewriteConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::HostHeaderRewriteConfig)?;
        while let Some((member, kind)) = input.member(&schema::HostHeaderRewriteConfig)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rewrites: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HostHeaderRewriteConfig);
        members.optional(0, &self.rewrites);
        members.close();
    }
}

shape!(HostHeaderRewriteConfig, schema::HostHeaderRewriteConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpHeaderConditionConfig {
    pub http_header_name: Option<String>,
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

impl crate::Value for HttpHeaderConditionConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::HttpHeaderConditionConfig)?;
        while let Some((member, kind)) = input.member(&schema::HttpHeaderConditionConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { http_header_name: v0, values: v1, regex_values: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HttpHeaderConditionConfig);
        members.optional(0, &self.http_header_name);
        members.optional(1, &self.values);
        members.optional(2, &self.regex_values);
        members.close();
    }
}

shape!(HttpHeaderConditionConfig, schema::HttpHeaderConditionConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpRequestMethodConditionConfig {
    pub values: Option<Vec<String>>,
}

impl crate::Value for HttpRequestMethodConditionConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::HttpRequestMethodConditionConfig)?;
        while let Some((member, kind)) = input.member(&schema::HttpRequestMethodConditionConfig)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { values: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HttpRequestMethodConditionConfig);
        members.optional(0, &self.values);
        members.close();
    }
}

shape!(HttpRequestMethodConditionConfig, schema::HttpRequestMethodConditionConfig);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IpamPools {
    pub ipv4_ipam_pool_id: Option<String>,
}

impl crate::Value for IpamPools {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::IpamPools)?;
        while let Some((member, kind)) = input.member(&schema::IpamPools)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ipv4_ipam_pool_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::IpamPools);
        members.optional(0, &self.ipv4_ipam_pool_id);
        members.close();
    }
}

shape!(IpamPools, schema::IpamPools);

#[derive(Debug, Clone, PartialEq)]
pub struct JwtValidationActionAdditionalClaim {
    pub format: JwtValidationActionAdditionalClaimFormatEnum,
    pub name: String,
    pub values: Vec<String>,
}

impl crate::Value for JwtValidationActionAdditionalClaim {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::JwtValidationActionAdditionalClaim)?;
        while let Some((member, kind)) =
            input.member(&schema::JwtValidationActionAdditionalClaim)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { format: v0, name: v1, values: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::JwtValidationActionAdditionalClaim);
        members.required(0, &self.format);
        members.required(1, &self.name);
        members.required(2, &self.values);
        members.close();
    }
}

shape!(JwtValidationActionAdditionalClaim, schema::JwtValidationActionAdditionalClaim);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JwtValidationActionConfig {
    pub jwks_endpoint: String,
    pub issuer: String,
    pub additional_claims: Option<Vec<JwtValidationActionAdditionalClaim>>,
}

impl crate::Value for JwtValidationActionConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::JwtValidationActionConfig)?;
        while let Some((member, kind)) = input.member(&schema::JwtValidationActionConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { jwks_endpoint: v0, issuer: v1, additional_claims: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::JwtValidationActionConfig);
        members.required(0, &self.jwks_endpoint);
        members.required(1, &self.issuer);
        members.optional(2, &self.additional_claims);
        members.close();
    }
}

shape!(JwtValidationActionConfig, schema::JwtValidationActionConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Limit {
    pub name: Option<String>,
    pub max: Option<String>,
}

impl crate::Value for Limit {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Limit)?;
        while let Some((member, kind)) = input.member(&schema::Limit)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Limit);
        members.optional(0, &self.name);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(Limit, schema::Limit);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for Listener {
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
        input.open(&schema::Listener)?;
        while let Some((member, kind)) = input.member(&schema::Listener)? {
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
            listener_arn: v0,
            load_balancer_arn: v1,
            port: v2,
            protocol: v3,
            certificates: v4,
            ssl_policy: v5,
            default_actions: v6,
            alpn_policy: v7,
            mutual_authentication: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Listener);
        members.optional(0, &self.listener_arn);
        members.optional(1, &self.load_balancer_arn);
        members.optional(2, &self.port);
        members.optional(3, &self.protocol);
        members.optional(4, &self.certificates);
        members.optional(5, &self.ssl_policy);
        members.optional(6, &self.default_actions);
        members.optional(7, &self.alpn_policy);
        members.optional(8, &self.mutual_authentication);
        members.close();
    }
}

shape!(Listener, schema::Listener);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListenerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for ListenerAttribute {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListenerAttribute)?;
        while let Some((member, kind)) = input.member(&schema::ListenerAttribute)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListenerAttribute);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(ListenerAttribute, schema::ListenerAttribute);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for LoadBalancer {
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
        input.open(&schema::LoadBalancer)?;
        while let Some((member, kind)) = input.member(&schema::LoadBalancer)? {
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
                _ => v15 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            load_balancer_arn: v0,
            dns_name: v1,
            canonical_hosted_zone_id: v2,
            created_time: v3,
            load_balancer_name: v4,
            scheme: v5,
            vpc_id: v6,
            state: v7,
            r#type: v8,
            availability_zones: v9,
            security_groups: v10,
            ip_address_type: v11,
            customer_owned_ipv4_pool: v12,
            enforce_security_group_inbound_rules_on_private_link_traffic: v13,
            enable_prefix_for_ipv6_source_nat: v14,
            ipam_pools: v15,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LoadBalancer);
        members.optional(0, &self.load_balancer_arn);
        members.optional(1, &self.dns_name);
        members.optional(2, &self.canonical_hosted_zone_id);
        members.optional(3, &self.created_time);
        members.optional(4, &self.load_balancer_name);
        members.optional(5, &self.scheme);
        members.optional(6, &self.vpc_id);
        members.optional(7, &self.state);
        members.optional(8, &self.r#type);
        members.optional(9, &self.availability_zones);
        members.optional(10, &self.security_groups);
        members.optional(11, &self.ip_address_type);
        members.optional(12, &self.customer_owned_ipv4_pool);
        members.optional(13, &self.enforce_security_group_inbound_rules_on_private_link_traffic);
        members.optional(14, &self.enable_prefix_for_ipv6_source_nat);
        members.optional(15, &self.ipam_pools);
        members.close();
    }
}

shape!(LoadBalancer, schema::LoadBalancer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoadBalancerAddress {
    pub ip_address: Option<String>,
    pub allocation_id: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub i_pv6_address: Option<String>,
}

impl crate::Value for LoadBalancerAddress {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::LoadBalancerAddress)?;
        while let Some((member, kind)) = input.member(&schema::LoadBalancerAddress)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            ip_address: v0,
            allocation_id: v1,
            private_i_pv4_address: v2,
            i_pv6_address: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LoadBalancerAddress);
        members.optional(0, &self.ip_address);
        members.optional(1, &self.allocation_id);
        members.optional(2, &self.private_i_pv4_address);
        members.optional(3, &self.i_pv6_address);
        members.close();
    }
}

shape!(LoadBalancerAddress, schema::LoadBalancerAddress);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoadBalancerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for LoadBalancerAttribute {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LoadBalancerAttribute)?;
        while let Some((member, kind)) = input.member(&schema::LoadBalancerAttribute)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LoadBalancerAttribute);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(LoadBalancerAttribute, schema::LoadBalancerAttribute);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoadBalancerState {
    pub code: Option<LoadBalancerStateEnum>,
    pub reason: Option<String>,
}

impl crate::Value for LoadBalancerState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LoadBalancerState)?;
        while let Some((member, kind)) = input.member(&schema::LoadBalancerState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { code: v0, reason: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LoadBalancerState);
        members.optional(0, &self.code);
        members.optional(1, &self.reason);
        members.close();
    }
}

shape!(LoadBalancerState, schema::LoadBalancerState);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Matcher {
    pub http_code: Option<String>,
    pub grpc_code: Option<String>,
}

impl crate::Value for Matcher {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Matcher)?;
        while let Some((member, kind)) = input.member(&schema::Matcher)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { http_code: v0, grpc_code: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Matcher);
        members.optional(0, &self.http_code);
        members.optional(1, &self.grpc_code);
        members.close();
    }
}

shape!(Matcher, schema::Matcher);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MinimumLoadBalancerCapacity {
    pub capacity_units: Option<i32>,
}

impl crate::Value for MinimumLoadBalancerCapacity {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::MinimumLoadBalancerCapacity)?;
        while let Some((member, kind)) = input.member(&schema::MinimumLoadBalancerCapacity)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { capacity_units: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MinimumLoadBalancerCapacity);
        members.optional(0, &self.capacity_units);
        members.close();
    }
}

shape!(MinimumLoadBalancerCapacity, schema::MinimumLoadBalancerCapacity);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MitigationInEffectEnum {
    Yes,
    No,
}

texts!(MitigationInEffectEnum, schema::MitigationInEffectEnum, [Yes = "yes", No = "no",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyCapacityReservationInput {
    pub load_balancer_arn: String,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub reset_capacity_reservation: Option<bool>,
}

impl crate::Value for ModifyCapacityReservationInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ModifyCapacityReservationInput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyCapacityReservationInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            load_balancer_arn: v0,
            minimum_load_balancer_capacity: v1,
            reset_capacity_reservation: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyCapacityReservationInput);
        members.required(0, &self.load_balancer_arn);
        members.optional(1, &self.minimum_load_balancer_capacity);
        members.optional(2, &self.reset_capacity_reservation);
        members.close();
    }
}

shape!(ModifyCapacityReservationInput, schema::ModifyCapacityReservationInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyCapacityReservationOutput {
    pub last_modified_time: Option<crate::Timestamp>,
    pub decrease_requests_remaining: Option<i32>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
}

impl crate::Value for ModifyCapacityReservationOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ModifyCapacityReservationOutput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyCapacityReservationOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            last_modified_time: v0,
            decrease_requests_remaining: v1,
            minimum_load_balancer_capacity: v2,
            capacity_reservation_state: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyCapacityReservationOutput);
        members.optional(0, &self.last_modified_time);
        members.optional(1, &self.decrease_requests_remaining);
        members.optional(2, &self.minimum_load_balancer_capacity);
        members.optional(3, &self.capacity_reservation_state);
        members.close();
    }
}

shape!(ModifyCapacityReservationOutput, schema::ModifyCapacityReservationOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyIpPoolsInput {
    pub load_balancer_arn: String,
    pub ipam_pools: Option<IpamPools>,
    pub remove_ipam_pools: Option<Vec<RemoveIpamPoolEnum>>,
}

impl crate::Value for ModifyIpPoolsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ModifyIpPoolsInput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyIpPoolsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { load_balancer_arn: v0, ipam_pools: v1, remove_ipam_pools: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyIpPoolsInput);
        members.required(0, &self.load_balancer_arn);
        members.optional(1, &self.ipam_pools);
        members.optional(2, &self.remove_ipam_pools);
        members.close();
    }
}

shape!(ModifyIpPoolsInput, schema::ModifyIpPoolsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyIpPoolsOutput {
    pub ipam_pools: Option<IpamPools>,
}

impl crate::Value for ModifyIpPoolsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ModifyIpPoolsOutput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyIpPoolsOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ipam_pools: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyIpPoolsOutput);
        members.optional(0, &self.ipam_pools);
        members.close();
    }
}

shape!(ModifyIpPoolsOutput, schema::ModifyIpPoolsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyListenerAttributesInput {
    pub listener_arn: String,
    pub attributes: Vec<ListenerAttribute>,
}

impl crate::Value for ModifyListenerAttributesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ModifyListenerAttributesInput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyListenerAttributesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { listener_arn: v0, attributes: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyListenerAttributesInput);
        members.required(0, &self.listener_arn);
        members.required(1, &self.attributes);
        members.close();
    }
}

shape!(ModifyListenerAttributesInput, schema::ModifyListenerAttributesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl crate::Value for ModifyListenerAttributesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ModifyListenerAttributesOutput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyListenerAttributesOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attributes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyListenerAttributesOutput);
        members.optional(0, &self.attributes);
        members.close();
    }
}

shape!(ModifyListenerAttributesOutput, schema::ModifyListenerAttributesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for ModifyListenerInput {
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
        input.open(&schema::ModifyListenerInput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyListenerInput)? {
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            listener_arn: v0,
            port: v1,
            protocol: v2,
            ssl_policy: v3,
            certificates: v4,
            default_actions: v5,
            alpn_policy: v6,
            mutual_authentication: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyListenerInput);
        members.required(0, &self.listener_arn);
        members.optional(1, &self.port);
        members.optional(2, &self.protocol);
        members.optional(3, &self.ssl_policy);
        members.optional(4, &self.certificates);
        members.optional(5, &self.default_actions);
        members.optional(6, &self.alpn_policy);
        members.optional(7, &self.mutual_authentication);
        members.close();
    }
}

shape!(ModifyListenerInput, schema::ModifyListenerInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

impl crate::Value for ModifyListenerOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ModifyListenerOutput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyListenerOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { listeners: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyListenerOutput);
        members.optional(0, &self.listeners);
        members.close();
    }
}

shape!(ModifyListenerOutput, schema::ModifyListenerOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyLoadBalancerAttributesInput {
    pub load_balancer_arn: String,
    pub attributes: Vec<LoadBalancerAttribute>,
}

impl crate::Value for ModifyLoadBalancerAttributesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ModifyLoadBalancerAttributesInput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyLoadBalancerAttributesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { load_balancer_arn: v0, attributes: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyLoadBalancerAttributesInput);
        members.required(0, &self.load_balancer_arn);
        members.required(1, &self.attributes);
        members.close();
    }
}

shape!(ModifyLoadBalancerAttributesInput, schema::ModifyLoadBalancerAttributesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl crate::Value for ModifyLoadBalancerAttributesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ModifyLoadBalancerAttributesOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::ModifyLoadBalancerAttributesOutput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attributes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyLoadBalancerAttributesOutput);
        members.optional(0, &self.attributes);
        members.close();
    }
}

shape!(ModifyLoadBalancerAttributesOutput, schema::ModifyLoadBalancerAttributesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyRuleInput {
    pub rule_arn: String,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub transforms: Option<Vec<RuleTransform>>,
    pub reset_transforms: Option<bool>,
}

impl crate::Value for ModifyRuleInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ModifyRuleInput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyRuleInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            rule_arn: v0,
            conditions: v1,
            actions: v2,
            transforms: v3,
            reset_transforms: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyRuleInput);
        members.required(0, &self.rule_arn);
        members.optional(1, &self.conditions);
        members.optional(2, &self.actions);
        members.optional(3, &self.transforms);
        members.optional(4, &self.reset_transforms);
        members.close();
    }
}

shape!(ModifyRuleInput, schema::ModifyRuleInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

impl crate::Value for ModifyRuleOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ModifyRuleOutput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyRuleOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rules: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyRuleOutput);
        members.optional(0, &self.rules);
        members.close();
    }
}

shape!(ModifyRuleOutput, schema::ModifyRuleOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyTargetGroupAttributesInput {
    pub target_group_arn: String,
    pub attributes: Vec<TargetGroupAttribute>,
}

impl crate::Value for ModifyTargetGroupAttributesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ModifyTargetGroupAttributesInput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyTargetGroupAttributesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { target_group_arn: v0, attributes: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyTargetGroupAttributesInput);
        members.required(0, &self.target_group_arn);
        members.required(1, &self.attributes);
        members.close();
    }
}

shape!(ModifyTargetGroupAttributesInput, schema::ModifyTargetGroupAttributesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl crate::Value for ModifyTargetGroupAttributesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ModifyTargetGroupAttributesOutput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyTargetGroupAttributesOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attributes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyTargetGroupAttributesOutput);
        members.optional(0, &self.attributes);
        members.close();
    }
}

shape!(ModifyTargetGroupAttributesOutput, schema::ModifyTargetGroupAttributesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for ModifyTargetGroupInput {
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
        input.open(&schema::ModifyTargetGroupInput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyTargetGroupInput)? {
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
            target_group_arn: v0,
            health_check_protocol: v1,
            health_check_port: v2,
            health_check_path: v3,
            health_check_enabled: v4,
            health_check_interval_seconds: v5,
            health_check_timeout_seconds: v6,
            healthy_threshold_count: v7,
            unhealthy_threshold_count: v8,
            matcher: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyTargetGroupInput);
        members.required(0, &self.target_group_arn);
        members.optional(1, &self.health_check_protocol);
        members.optional(2, &self.health_check_port);
        members.optional(3, &self.health_check_path);
        members.optional(4, &self.health_check_enabled);
        members.optional(5, &self.health_check_interval_seconds);
        members.optional(6, &self.health_check_timeout_seconds);
        members.optional(7, &self.healthy_threshold_count);
        members.optional(8, &self.unhealthy_threshold_count);
        members.optional(9, &self.matcher);
        members.close();
    }
}

shape!(ModifyTargetGroupInput, schema::ModifyTargetGroupInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl crate::Value for ModifyTargetGroupOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ModifyTargetGroupOutput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyTargetGroupOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_groups: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyTargetGroupOutput);
        members.optional(0, &self.target_groups);
        members.close();
    }
}

shape!(ModifyTargetGroupOutput, schema::ModifyTargetGroupOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyTrustStoreInput {
    pub trust_store_arn: String,
    pub ca_certificates_bundle_s3_bucket: String,
    pub ca_certificates_bundle_s3_key: String,
    pub ca_certificates_bundle_s3_object_version: Option<String>,
}

impl crate::Value for ModifyTrustStoreInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ModifyTrustStoreInput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyTrustStoreInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            trust_store_arn: v0,
            ca_certificates_bundle_s3_bucket: v1,
            ca_certificates_bundle_s3_key: v2,
            ca_certificates_bundle_s3_object_version: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyTrustStoreInput);
        members.required(0, &self.trust_store_arn);
        members.required(1, &self.ca_certificates_bundle_s3_bucket);
        members.required(2, &self.ca_certificates_bundle_s3_key);
        members.optional(3, &self.ca_certificates_bundle_s3_object_version);
        members.close();
    }
}

shape!(ModifyTrustStoreInput, schema::ModifyTrustStoreInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyTrustStoreOutput {
    pub trust_stores: Option<Vec<TrustStore>>,
}

impl crate::Value for ModifyTrustStoreOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ModifyTrustStoreOutput)?;
        while let Some((member, kind)) = input.member(&schema::ModifyTrustStoreOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { trust_stores: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ModifyTrustStoreOutput);
        members.optional(0, &self.trust_stores);
        members.close();
    }
}

shape!(ModifyTrustStoreOutput, schema::ModifyTrustStoreOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MutualAuthenticationAttributes {
    pub mode: Option<String>,
    pub trust_store_arn: Option<String>,
    pub ignore_client_certificate_expiry: Option<bool>,
    pub trust_store_association_status: Option<TrustStoreAssociationStatusEnum>,
    pub advertise_trust_store_ca_names: Option<AdvertiseTrustStoreCaNamesEnum>,
}

impl crate::Value for MutualAuthenticationAttributes {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::MutualAuthenticationAttributes)?;
        while let Some((member, kind)) = input.member(&schema::MutualAuthenticationAttributes)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            mode: v0,
            trust_store_arn: v1,
            ignore_client_certificate_expiry: v2,
            trust_store_association_status: v3,
            advertise_trust_store_ca_names: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MutualAuthenticationAttributes);
        members.optional(0, &self.mode);
        members.optional(1, &self.trust_store_arn);
        members.optional(2, &self.ignore_client_certificate_expiry);
        members.optional(3, &self.trust_store_association_status);
        members.optional(4, &self.advertise_trust_store_ca_names);
        members.close();
    }
}

shape!(MutualAuthenticationAttributes, schema::MutualAuthenticationAttributes);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PathPatternConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

impl crate::Value for PathPatternConditionConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PathPatternConditionConfig)?;
        while let Some((member, kind)) = input.member(&schema::PathPatternConditionConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { values: v0, regex_values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PathPatternConditionConfig);
        members.optional(0, &self.values);
        members.optional(1, &self.regex_values);
        members.close();
    }
}

shape!(PathPatternConditionConfig, schema::PathPatternConditionConfig);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryStringConditionConfig {
    pub values: Option<Vec<QueryStringKeyValuePair>>,
}

impl crate::Value for QueryStringConditionConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::QueryStringConditionConfig)?;
        while let Some((member, kind)) = input.member(&schema::QueryStringConditionConfig)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { values: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::QueryStringConditionConfig);
        members.optional(0, &self.values);
        members.close();
    }
}

shape!(QueryStringConditionConfig, schema::QueryStringConditionConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryStringKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for QueryStringKeyValuePair {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::QueryStringKeyValuePair)?;
        while let Some((member, kind)) = input.member(&schema::QueryStringKeyValuePair)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::QueryStringKeyValuePair);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(QueryStringKeyValuePair, schema::QueryStringKeyValuePair);

#[derive(Debug, Clone, PartialEq)]
pub struct RedirectActionConfig {
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
    pub status_code: RedirectActionStatusCodeEnum,
}

impl crate::Value for RedirectActionConfig {
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
        input.open(&schema::RedirectActionConfig)?;
        while let Some((member, kind)) = input.member(&schema::RedirectActionConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v5),) = (v5,) else { return Ok(None) };
        Ok(Some(Self { protocol: v0, port: v1, host: v2, path: v3, query: v4, status_code: v5 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RedirectActionConfig);
        members.optional(0, &self.protocol);
        members.optional(1, &self.port);
        members.optional(2, &self.host);
        members.optional(3, &self.path);
        members.optional(4, &self.query);
        members.required(5, &self.status_code);
        members.close();
    }
}

shape!(RedirectActionConfig, schema::RedirectActionConfig);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterTargetsInput {
    pub target_group_arn: String,
    pub targets: Vec<TargetDescription>,
}

impl crate::Value for RegisterTargetsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RegisterTargetsInput)?;
        while let Some((member, kind)) = input.member(&schema::RegisterTargetsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { target_group_arn: v0, targets: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RegisterTargetsInput);
        members.required(0, &self.target_group_arn);
        members.required(1, &self.targets);
        members.close();
    }
}

shape!(RegisterTargetsInput, schema::RegisterTargetsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterTargetsOutput {}

impl crate::Value for RegisterTargetsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RegisterTargetsOutput)?;
        while input.member(&schema::RegisterTargetsOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::RegisterTargetsOutput);
        members.close();
    }
}

shape!(RegisterTargetsOutput, schema::RegisterTargetsOutput);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RemoveIpamPoolEnum {
    Ipv4,
}

texts!(RemoveIpamPoolEnum, schema::RemoveIpamPoolEnum, [Ipv4 = "ipv4",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveListenerCertificatesInput {
    pub listener_arn: String,
    pub certificates: Vec<Certificate>,
}

impl crate::Value for RemoveListenerCertificatesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RemoveListenerCertificatesInput)?;
        while let Some((member, kind)) = input.member(&schema::RemoveListenerCertificatesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { listener_arn: v0, certificates: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveListenerCertificatesInput);
        members.required(0, &self.listener_arn);
        members.required(1, &self.certificates);
        members.close();
    }
}

shape!(RemoveListenerCertificatesInput, schema::RemoveListenerCertificatesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveListenerCertificatesOutput {}

impl crate::Value for RemoveListenerCertificatesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RemoveListenerCertificatesOutput)?;
        while input.member(&schema::RemoveListenerCertificatesOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::RemoveListenerCertificatesOutput);
        members.close();
    }
}

shape!(RemoveListenerCertificatesOutput, schema::RemoveListenerCertificatesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTagsInput {
    pub resource_arns: Vec<String>,
    pub tag_keys: Vec<String>,
}

impl crate::Value for RemoveTagsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RemoveTagsInput)?;
        while let Some((member, kind)) = input.member(&schema::RemoveTagsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { resource_arns: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveTagsInput);
        members.required(0, &self.resource_arns);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(RemoveTagsInput, schema::RemoveTagsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTagsOutput {}

impl crate::Value for RemoveTagsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RemoveTagsOutput)?;
        while input.member(&schema::RemoveTagsOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::RemoveTagsOutput);
        members.close();
    }
}

shape!(RemoveTagsOutput, schema::RemoveTagsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTrustStoreRevocationsInput {
    pub trust_store_arn: String,
    pub revocation_ids: Vec<i64>,
}

impl crate::Value for RemoveTrustStoreRevocationsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RemoveTrustStoreRevocationsInput)?;
        while let Some((member, kind)) = input.member(&schema::RemoveTrustStoreRevocationsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { trust_store_arn: v0, revocation_ids: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveTrustStoreRevocationsInput);
        members.required(0, &self.trust_store_arn);
        members.required(1, &self.revocation_ids);
        members.close();
    }
}

shape!(RemoveTrustStoreRevocationsInput, schema::RemoveTrustStoreRevocationsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTrustStoreRevocationsOutput {}

impl crate::Value for RemoveTrustStoreRevocationsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RemoveTrustStoreRevocationsOutput)?;
        while input.member(&schema::RemoveTrustStoreRevocationsOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::RemoveTrustStoreRevocationsOutput);
        members.close();
    }
}

shape!(RemoveTrustStoreRevocationsOutput, schema::RemoveTrustStoreRevocationsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RevocationContent {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub revocation_type: Option<RevocationType>,
}

impl crate::Value for RevocationContent {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::RevocationContent)?;
        while let Some((member, kind)) = input.member(&schema::RevocationContent)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { s3_bucket: v0, s3_key: v1, s3_object_version: v2, revocation_type: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RevocationContent);
        members.optional(0, &self.s3_bucket);
        members.optional(1, &self.s3_key);
        members.optional(2, &self.s3_object_version);
        members.optional(3, &self.revocation_type);
        members.close();
    }
}

shape!(RevocationContent, schema::RevocationContent);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RevocationType {
    Crl,
}

texts!(RevocationType, schema::RevocationType, [Crl = "CRL",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RewriteConfig {
    pub regex: String,
    pub replace: String,
}

impl crate::Value for RewriteConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RewriteConfig)?;
        while let Some((member, kind)) = input.member(&schema::RewriteConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { regex: v0, replace: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RewriteConfig);
        members.required(0, &self.regex);
        members.required(1, &self.replace);
        members.close();
    }
}

shape!(RewriteConfig, schema::RewriteConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    pub rule_arn: Option<String>,
    pub priority: Option<String>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub is_default: Option<bool>,
    pub transforms: Option<Vec<RuleTransform>>,
}

impl crate::Value for Rule {
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
        input.open(&schema::Rule)?;
        while let Some((member, kind)) = input.member(&schema::Rule)? {
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
            rule_arn: v0,
            priority: v1,
            conditions: v2,
            actions: v3,
            is_default: v4,
            transforms: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Rule);
        members.optional(0, &self.rule_arn);
        members.optional(1, &self.priority);
        members.optional(2, &self.conditions);
        members.optional(3, &self.actions);
        members.optional(4, &self.is_default);
        members.optional(5, &self.transforms);
        members.close();
    }
}

shape!(Rule, schema::Rule);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for RuleCondition {
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
        input.open(&schema::RuleCondition)?;
        while let Some((member, kind)) = input.member(&schema::RuleCondition)? {
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
            field: v0,
            values: v1,
            host_header_config: v2,
            path_pattern_config: v3,
            http_header_config: v4,
            query_string_config: v5,
            http_request_method_config: v6,
            source_ip_config: v7,
            regex_values: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RuleCondition);
        members.optional(0, &self.field);
        members.optional(1, &self.values);
        members.optional(2, &self.host_header_config);
        members.optional(3, &self.path_pattern_config);
        members.optional(4, &self.http_header_config);
        members.optional(5, &self.query_string_config);
        members.optional(6, &self.http_request_method_config);
        members.optional(7, &self.source_ip_config);
        members.optional(8, &self.regex_values);
        members.close();
    }
}

shape!(RuleCondition, schema::RuleCondition);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RulePriorityPair {
    pub rule_arn: Option<String>,
    pub priority: Option<i32>,
}

impl crate::Value for RulePriorityPair {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RulePriorityPair)?;
        while let Some((member, kind)) = input.member(&schema::RulePriorityPair)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rule_arn: v0, priority: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RulePriorityPair);
        members.optional(0, &self.rule_arn);
        members.optional(1, &self.priority);
        members.close();
    }
}

shape!(RulePriorityPair, schema::RulePriorityPair);

#[derive(Debug, Clone, PartialEq)]
pub struct RuleTransform {
    pub r#type: TransformTypeEnum,
    pub host_header_rewrite_config: Option<HostHeaderRewriteConfig>,
    pub url_rewrite_config: Option<UrlRewriteConfig>,
}

impl crate::Value for RuleTransform {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RuleTransform)?;
        while let Some((member, kind)) = input.member(&schema::RuleTransform)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { r#type: v0, host_header_rewrite_config: v1, url_rewrite_config: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RuleTransform);
        members.required(0, &self.r#type);
        members.optional(1, &self.host_header_rewrite_config);
        members.optional(2, &self.url_rewrite_config);
        members.close();
    }
}

shape!(RuleTransform, schema::RuleTransform);

#[derive(Debug, Clone, PartialEq)]
pub struct SetIpAddressTypeInput {
    pub load_balancer_arn: String,
    pub ip_address_type: IpAddressType,
}

impl crate::Value for SetIpAddressTypeInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SetIpAddressTypeInput)?;
        while let Some((member, kind)) = input.member(&schema::SetIpAddressTypeInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { load_balancer_arn: v0, ip_address_type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetIpAddressTypeInput);
        members.required(0, &self.load_balancer_arn);
        members.required(1, &self.ip_address_type);
        members.close();
    }
}

shape!(SetIpAddressTypeInput, schema::SetIpAddressTypeInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetIpAddressTypeOutput {
    pub ip_address_type: Option<IpAddressType>,
}

impl crate::Value for SetIpAddressTypeOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SetIpAddressTypeOutput)?;
        while let Some((member, kind)) = input.member(&schema::SetIpAddressTypeOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ip_address_type: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetIpAddressTypeOutput);
        members.optional(0, &self.ip_address_type);
        members.close();
    }
}

shape!(SetIpAddressTypeOutput, schema::SetIpAddressTypeOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetRulePrioritiesInput {
    pub rule_priorities: Vec<RulePriorityPair>,
}

impl crate::Value for SetRulePrioritiesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SetRulePrioritiesInput)?;
        while let Some((member, kind)) = input.member(&schema::SetRulePrioritiesInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { rule_priorities: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetRulePrioritiesInput);
        members.required(0, &self.rule_priorities);
        members.close();
    }
}

shape!(SetRulePrioritiesInput, schema::SetRulePrioritiesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetRulePrioritiesOutput {
    pub rules: Option<Vec<Rule>>,
}

impl crate::Value for SetRulePrioritiesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SetRulePrioritiesOutput)?;
        while let Some((member, kind)) = input.member(&schema::SetRulePrioritiesOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rules: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetRulePrioritiesOutput);
        members.optional(0, &self.rules);
        members.close();
    }
}

shape!(SetRulePrioritiesOutput, schema::SetRulePrioritiesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSecurityGroupsInput {
    pub load_balancer_arn: String,
    pub security_groups: Vec<String>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic:
        Option<EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum>,
}

impl crate::Value for SetSecurityGroupsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SetSecurityGroupsInput)?;
        while let Some((member, kind)) = input.member(&schema::SetSecurityGroupsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            load_balancer_arn: v0,
            security_groups: v1,
            enforce_security_group_inbound_rules_on_private_link_traffic: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetSecurityGroupsInput);
        members.required(0, &self.load_balancer_arn);
        members.required(1, &self.security_groups);
        members.optional(2, &self.enforce_security_group_inbound_rules_on_private_link_traffic);
        members.close();
    }
}

shape!(SetSecurityGroupsInput, schema::SetSecurityGroupsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSecurityGroupsOutput {
    pub security_group_ids: Option<Vec<String>>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic:
        Option<EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum>,
}

impl crate::Value for SetSecurityGroupsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SetSecurityGroupsOutput)?;
        while let Some((member, kind)) = input.member(&schema::SetSecurityGroupsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            security_group_ids: v0,
            enforce_security_group_inbound_rules_on_private_link_traffic: v1,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetSecurityGroupsOutput);
        members.optional(0, &self.security_group_ids);
        members.optional(1, &self.enforce_security_group_inbound_rules_on_private_link_traffic);
        members.close();
    }
}

shape!(SetSecurityGroupsOutput, schema::SetSecurityGroupsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSubnetsInput {
    pub load_balancer_arn: String,
    pub subnets: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub ip_address_type: Option<IpAddressType>,
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
}

impl crate::Value for SetSubnetsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::SetSubnetsInput)?;
        while let Some((member, kind)) = input.member(&schema::SetSubnetsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            load_balancer_arn: v0,
            subnets: v1,
            subnet_mappings: v2,
            ip_address_type: v3,
            enable_prefix_for_ipv6_source_nat: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetSubnetsInput);
        members.required(0, &self.load_balancer_arn);
        members.optional(1, &self.subnets);
        members.optional(2, &self.subnet_mappings);
        members.optional(3, &self.ip_address_type);
        members.optional(4, &self.enable_prefix_for_ipv6_source_nat);
        members.close();
    }
}

shape!(SetSubnetsInput, schema::SetSubnetsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSubnetsOutput {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub ip_address_type: Option<IpAddressType>,
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
}

impl crate::Value for SetSubnetsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SetSubnetsOutput)?;
        while let Some((member, kind)) = input.member(&schema::SetSubnetsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            availability_zones: v0,
            ip_address_type: v1,
            enable_prefix_for_ipv6_source_nat: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetSubnetsOutput);
        members.optional(0, &self.availability_zones);
        members.optional(1, &self.ip_address_type);
        members.optional(2, &self.enable_prefix_for_ipv6_source_nat);
        members.close();
    }
}

shape!(SetSubnetsOutput, schema::SetSubnetsOutput);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceIpAddressTypeEnum {
    Ipv4,
    Ipv6,
}

texts!(SourceIpAddressTypeEnum, schema::SourceIpAddressTypeEnum, [Ipv4 = "ipv4", Ipv6 = "ipv6",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceIpConditionConfig {
    pub values: Option<Vec<String>>,
    pub ip_address_type: Option<SourceIpAddressTypeEnum>,
}

impl crate::Value for SourceIpConditionConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SourceIpConditionConfig)?;
        while let Some((member, kind)) = input.member(&schema::SourceIpConditionConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { values: v0, ip_address_type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SourceIpConditionConfig);
        members.optional(0, &self.values);
        members.optional(1, &self.ip_address_type);
        members.close();
    }
}

shape!(SourceIpConditionConfig, schema::SourceIpConditionConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SslPolicy {
    pub ssl_protocols: Option<Vec<String>>,
    pub ciphers: Option<Vec<Cipher>>,
    pub name: Option<String>,
    pub supported_load_balancer_types: Option<Vec<String>>,
}

impl crate::Value for SslPolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::SslPolicy)?;
        while let Some((member, kind)) = input.member(&schema::SslPolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            ssl_protocols: v0,
            ciphers: v1,
            name: v2,
            supported_load_balancer_types: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SslPolicy);
        members.optional(0, &self.ssl_protocols);
        members.optional(1, &self.ciphers);
        members.optional(2, &self.name);
        members.optional(3, &self.supported_load_balancer_types);
        members.close();
    }
}

shape!(SslPolicy, schema::SslPolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubnetMapping {
    pub subnet_id: Option<String>,
    pub allocation_id: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub i_pv6_address: Option<String>,
    pub source_nat_ipv6_prefix: Option<String>,
}

impl crate::Value for SubnetMapping {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::SubnetMapping)?;
        while let Some((member, kind)) = input.member(&schema::SubnetMapping)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            subnet_id: v0,
            allocation_id: v1,
            private_i_pv4_address: v2,
            i_pv6_address: v3,
            source_nat_ipv6_prefix: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SubnetMapping);
        members.optional(0, &self.subnet_id);
        members.optional(1, &self.allocation_id);
        members.optional(2, &self.private_i_pv4_address);
        members.optional(3, &self.i_pv6_address);
        members.optional(4, &self.source_nat_ipv6_prefix);
        members.close();
    }
}

shape!(SubnetMapping, schema::SubnetMapping);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Tag);
        members.required(0, &self.key);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(Tag, schema::Tag);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagDescription {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for TagDescription {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagDescription)?;
        while let Some((member, kind)) = input.member(&schema::TagDescription)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { resource_arn: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagDescription);
        members.optional(0, &self.resource_arn);
        members.optional(1, &self.tags);
        members.close();
    }
}

shape!(TagDescription, schema::TagDescription);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetDescription {
    pub id: String,
    pub port: Option<i32>,
    pub availability_zone: Option<String>,
    pub quic_server_id: Option<String>,
}

impl crate::Value for TargetDescription {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::TargetDescription)?;
        while let Some((member, kind)) = input.member(&schema::TargetDescription)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0, port: v1, availability_zone: v2, quic_server_id: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetDescription);
        members.required(0, &self.id);
        members.optional(1, &self.port);
        members.optional(2, &self.availability_zone);
        members.optional(3, &self.quic_server_id);
        members.close();
    }
}

shape!(TargetDescription, schema::TargetDescription);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for TargetGroup {
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
        input.open(&schema::TargetGroup)?;
        while let Some((member, kind)) = input.member(&schema::TargetGroup)? {
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
                _ => v18 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            target_group_arn: v0,
            target_group_name: v1,
            protocol: v2,
            port: v3,
            vpc_id: v4,
            health_check_protocol: v5,
            health_check_port: v6,
            health_check_enabled: v7,
            health_check_interval_seconds: v8,
            health_check_timeout_seconds: v9,
            healthy_threshold_count: v10,
            unhealthy_threshold_count: v11,
            health_check_path: v12,
            matcher: v13,
            load_balancer_arns: v14,
            target_type: v15,
            protocol_version: v16,
            ip_address_type: v17,
            target_control_port: v18,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetGroup);
        members.optional(0, &self.target_group_arn);
        members.optional(1, &self.target_group_name);
        members.optional(2, &self.protocol);
        members.optional(3, &self.port);
        members.optional(4, &self.vpc_id);
        members.optional(5, &self.health_check_protocol);
        members.optional(6, &self.health_check_port);
        members.optional(7, &self.health_check_enabled);
        members.optional(8, &self.health_check_interval_seconds);
        members.optional(9, &self.health_check_timeout_seconds);
        members.optional(10, &self.healthy_threshold_count);
        members.optional(11, &self.unhealthy_threshold_count);
        members.optional(12, &self.health_check_path);
        members.optional(13, &self.matcher);
        members.optional(14, &self.load_balancer_arns);
        members.optional(15, &self.target_type);
        members.optional(16, &self.protocol_version);
        members.optional(17, &self.ip_address_type);
        members.optional(18, &self.target_control_port);
        members.close();
    }
}

shape!(TargetGroup, schema::TargetGroup);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetGroupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for TargetGroupAttribute {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TargetGroupAttribute)?;
        while let Some((member, kind)) = input.member(&schema::TargetGroupAttribute)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetGroupAttribute);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(TargetGroupAttribute, schema::TargetGroupAttribute);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetGroupStickinessConfig {
    pub enabled: Option<bool>,
    pub duration_seconds: Option<i32>,
}

impl crate::Value for TargetGroupStickinessConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TargetGroupStickinessConfig)?;
        while let Some((member, kind)) = input.member(&schema::TargetGroupStickinessConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { enabled: v0, duration_seconds: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetGroupStickinessConfig);
        members.optional(0, &self.enabled);
        members.optional(1, &self.duration_seconds);
        members.close();
    }
}

shape!(TargetGroupStickinessConfig, schema::TargetGroupStickinessConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetGroupTuple {
    pub target_group_arn: Option<String>,
    pub weight: Option<i32>,
}

impl crate::Value for TargetGroupTuple {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TargetGroupTuple)?;
        while let Some((member, kind)) = input.member(&schema::TargetGroupTuple)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_group_arn: v0, weight: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetGroupTuple);
        members.optional(0, &self.target_group_arn);
        members.optional(1, &self.weight);
        members.close();
    }
}

shape!(TargetGroupTuple, schema::TargetGroupTuple);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetHealth {
    pub state: Option<TargetHealthStateEnum>,
    pub reason: Option<TargetHealthReasonEnum>,
    pub description: Option<String>,
}

impl crate::Value for TargetHealth {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::TargetHealth)?;
        while let Some((member, kind)) = input.member(&schema::TargetHealth)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { state: v0, reason: v1, description: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetHealth);
        members.optional(0, &self.state);
        members.optional(1, &self.reason);
        members.optional(2, &self.description);
        members.close();
    }
}

shape!(TargetHealth, schema::TargetHealth);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetHealthDescription {
    pub target: Option<TargetDescription>,
    pub health_check_port: Option<String>,
    pub target_health: Option<TargetHealth>,
    pub anomaly_detection: Option<AnomalyDetection>,
    pub administrative_override: Option<AdministrativeOverride>,
}

impl crate::Value for TargetHealthDescription {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::TargetHealthDescription)?;
        while let Some((member, kind)) = input.member(&schema::TargetHealthDescription)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            target: v0,
            health_check_port: v1,
            target_health: v2,
            anomaly_detection: v3,
            administrative_override: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetHealthDescription);
        members.optional(0, &self.target);
        members.optional(1, &self.health_check_port);
        members.optional(2, &self.target_health);
        members.optional(3, &self.anomaly_detection);
        members.optional(4, &self.administrative_override);
        members.close();
    }
}

shape!(TargetHealthDescription, schema::TargetHealthDescription);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrustStore {
    pub name: Option<String>,
    pub trust_store_arn: Option<String>,
    pub status: Option<TrustStoreStatus>,
    pub number_of_ca_certificates: Option<i32>,
    pub total_revoked_entries: Option<i64>,
}

impl crate::Value for TrustStore {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::TrustStore)?;
        while let Some((member, kind)) = input.member(&schema::TrustStore)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            trust_store_arn: v1,
            status: v2,
            number_of_ca_certificates: v3,
            total_revoked_entries: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TrustStore);
        members.optional(0, &self.name);
        members.optional(1, &self.trust_store_arn);
        members.optional(2, &self.status);
        members.optional(3, &self.number_of_ca_certificates);
        members.optional(4, &self.total_revoked_entries);
        members.close();
    }
}

shape!(TrustStore, schema::TrustStore);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrustStoreAssociation {
    pub resource_arn: Option<String>,
}

impl crate::Value for TrustStoreAssociation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::TrustStoreAssociation)?;
        while let Some((member, kind)) = input.member(&schema::TrustStoreAssociation)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { resource_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TrustStoreAssociation);
        members.optional(0, &self.resource_arn);
        members.close();
    }
}

shape!(TrustStoreAssociation, schema::TrustStoreAssociation);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrustStoreRevocation {
    pub trust_store_arn: Option<String>,
    pub revocation_id: Option<i64>,
    pub revocation_type: Option<RevocationType>,
    pub number_of_revoked_entries: Option<i64>,
}

impl crate::Value for TrustStoreRevocation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::TrustStoreRevocation)?;
        while let Some((member, kind)) = input.member(&schema::TrustStoreRevocation)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            trust_store_arn: v0,
            revocation_id: v1,
            revocation_type: v2,
            number_of_revoked_entries: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TrustStoreRevocation);
        members.optional(0, &self.trust_store_arn);
        members.optional(1, &self.revocation_id);
        members.optional(2, &self.revocation_type);
        members.optional(3, &self.number_of_revoked_entries);
        members.close();
    }
}

shape!(TrustStoreRevocation, schema::TrustStoreRevocation);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrustStoreStatus {
    Active,
    Creating,
}

texts!(TrustStoreStatus, schema::TrustStoreStatus, [Active = "ACTIVE", Creating = "CREATING",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UrlRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

impl crate::Value for UrlRewriteConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UrlRewriteConfig)?;
        while let Some((member, kind)) = input.member(&schema::UrlRewriteConfig)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rewrites: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UrlRewriteConfig);
        members.optional(0, &self.rewrites);
        members.close();
    }
}

shape!(UrlRewriteConfig, schema::UrlRewriteConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ZonalCapacityReservationState {
    pub state: Option<CapacityReservationStatus>,
    pub availability_zone: Option<String>,
    pub effective_capacity_units: Option<f64>,
}

impl crate::Value for ZonalCapacityReservationState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ZonalCapacityReservationState)?;
        while let Some((member, kind)) = input.member(&schema::ZonalCapacityReservationState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { state: v0, availability_zone: v1, effective_capacity_units: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ZonalCapacityReservationState);
        members.optional(0, &self.state);
        members.optional(1, &self.availability_zone);
        members.optional(2, &self.effective_capacity_units);
        members.close();
    }
}

shape!(ZonalCapacityReservationState, schema::ZonalCapacityReservationState);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static Action: crate::schema::Structure = crate::schema::Structure {
        name: "Action",
        union: false,
        members: &[
            crate::schema::Member::required("Type", crate::schema::Kind::Text(&ActionTypeEnum)),
            crate::schema::Member::optional(
                "TargetGroupArn",
                crate::schema::Kind::Text(&TargetGroupArn),
            ),
            crate::schema::Member::optional(
                "AuthenticateOidcConfig",
                crate::schema::Kind::Structure(&AuthenticateOidcActionConfig),
            ),
            crate::schema::Member::optional(
                "AuthenticateCognitoConfig",
                crate::schema::Kind::Structure(&AuthenticateCognitoActionConfig),
            ),
            crate::schema::Member::optional(
                "Order",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50000))),
            ),
            crate::schema::Member::optional(
                "RedirectConfig",
                crate::schema::Kind::Structure(&RedirectActionConfig),
            ),
            crate::schema::Member::optional(
                "FixedResponseConfig",
                crate::schema::Kind::Structure(&FixedResponseActionConfig),
            ),
            crate::schema::Member::optional(
                "ForwardConfig",
                crate::schema::Kind::Structure(&ForwardActionConfig),
            ),
            crate::schema::Member::optional(
                "JwtValidationConfig",
                crate::schema::Kind::Structure(&JwtValidationActionConfig),
            ),
        ],
    };
    pub static ActionTypeEnum: crate::schema::Text =
        crate::schema::Text::one_of("ActionTypeEnum", super::ActionTypeEnum::TEXTS);
    pub static Actions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Action),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AddListenerCertificatesInput: crate::schema::Structure = crate::schema::Structure {
        name: "AddListenerCertificatesInput",
        union: false,
        members: &[
            crate::schema::Member::required("ListenerArn", crate::schema::Kind::Text(&ListenerArn)),
            crate::schema::Member::required(
                "Certificates",
                crate::schema::Kind::List(&CertificateList),
            ),
        ],
    };
    pub static AddListenerCertificatesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "AddListenerCertificatesOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "Certificates",
            crate::schema::Kind::List(&CertificateList),
        )],
    };
    pub static AddTagsInput: crate::schema::Structure = crate::schema::Structure {
        name: "AddTagsInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ResourceArns",
                crate::schema::Kind::List(&ResourceArns),
            ),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static AddTagsOutput: crate::schema::Structure =
        crate::schema::Structure { name: "AddTagsOutput", union: false, members: &[] };
    pub static AddTrustStoreRevocationsInput: crate::schema::Structure = crate::schema::Structure {
        name: "AddTrustStoreRevocationsInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "TrustStoreArn",
                crate::schema::Kind::Text(&TrustStoreArn),
            ),
            crate::schema::Member::optional(
                "RevocationContents",
                crate::schema::Kind::List(&RevocationContents),
            ),
        ],
    };
    pub static AddTrustStoreRevocationsOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "AddTrustStoreRevocationsOutput",
            union: false,
            members: &[crate::schema::Member::optional(
                "TrustStoreRevocations",
                crate::schema::Kind::List(&TrustStoreRevocations),
            )],
        };
    pub static AdministrativeOverride: crate::schema::Structure = crate::schema::Structure {
        name: "AdministrativeOverride",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&TargetAdministrativeOverrideStateEnum),
            ),
            crate::schema::Member::optional(
                "Reason",
                crate::schema::Kind::Text(&TargetAdministrativeOverrideReasonEnum),
            ),
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&Description)),
        ],
    };
    pub static AdvertiseTrustStoreCaNamesEnum: crate::schema::Text = crate::schema::Text::one_of(
        "AdvertiseTrustStoreCaNamesEnum",
        super::AdvertiseTrustStoreCaNamesEnum::TEXTS,
    );
    pub static AllocationId: crate::schema::Text =
        crate::schema::Text::new("AllocationId", crate::schema::Length::ANY, None);
    pub static AlpnPolicyName: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AlpnPolicyValue),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AlpnPolicyValue: crate::schema::Text =
        crate::schema::Text::new("AlpnPolicyValue", crate::schema::Length::ANY, None);
    pub static AnomalyDetection: crate::schema::Structure = crate::schema::Structure {
        name: "AnomalyDetection",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Result",
                crate::schema::Kind::Text(&AnomalyResultEnum),
            ),
            crate::schema::Member::optional(
                "MitigationInEffect",
                crate::schema::Kind::Text(&MitigationInEffectEnum),
            ),
        ],
    };
    pub static AnomalyResultEnum: crate::schema::Text =
        crate::schema::Text::one_of("AnomalyResultEnum", super::AnomalyResultEnum::TEXTS);
    pub static AuthenticateCognitoActionAuthenticationRequestExtraParams: crate::schema::Map =
        crate::schema::Map {
            key: &AuthenticateCognitoActionAuthenticationRequestParamName,
            value: crate::schema::Kind::Text(
                &AuthenticateCognitoActionAuthenticationRequestParamValue,
            ),
            length: crate::schema::Length::ANY,
        };
    pub static AuthenticateCognitoActionAuthenticationRequestParamName: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateCognitoActionAuthenticationRequestParamName",
            crate::schema::Length::ANY,
            None,
        );
    pub static AuthenticateCognitoActionAuthenticationRequestParamValue: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateCognitoActionAuthenticationRequestParamValue",
            crate::schema::Length::ANY,
            None,
        );
    pub static AuthenticateCognitoActionConditionalBehaviorEnum: crate::schema::Text =
        crate::schema::Text::one_of(
            "AuthenticateCognitoActionConditionalBehaviorEnum",
            super::AuthenticateCognitoActionConditionalBehaviorEnum::TEXTS,
        );
    pub static AuthenticateCognitoActionConfig: crate::schema::Structure =
        crate::schema::Structure {
            name: "AuthenticateCognitoActionConfig",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "UserPoolArn",
                    crate::schema::Kind::Text(&AuthenticateCognitoActionUserPoolArn),
                ),
                crate::schema::Member::required(
                    "UserPoolClientId",
                    crate::schema::Kind::Text(&AuthenticateCognitoActionUserPoolClientId),
                ),
                crate::schema::Member::required(
                    "UserPoolDomain",
                    crate::schema::Kind::Text(&AuthenticateCognitoActionUserPoolDomain),
                ),
                crate::schema::Member::optional(
                    "SessionCookieName",
                    crate::schema::Kind::Text(&AuthenticateCognitoActionSessionCookieName),
                ),
                crate::schema::Member::optional(
                    "Scope",
                    crate::schema::Kind::Text(&AuthenticateCognitoActionScope),
                ),
                crate::schema::Member::optional(
                    "SessionTimeout",
                    crate::schema::Kind::Long(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "AuthenticationRequestExtraParams",
                    crate::schema::Kind::Map(
                        &AuthenticateCognitoActionAuthenticationRequestExtraParams,
                    ),
                ),
                crate::schema::Member::optional(
                    "OnUnauthenticatedRequest",
                    crate::schema::Kind::Text(&AuthenticateCognitoActionConditionalBehaviorEnum),
                ),
            ],
        };
    pub static AuthenticateCognitoActionScope: crate::schema::Text = crate::schema::Text::new(
        "AuthenticateCognitoActionScope",
        crate::schema::Length::ANY,
        None,
    );
    pub static AuthenticateCognitoActionSessionCookieName: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateCognitoActionSessionCookieName",
            crate::schema::Length::ANY,
            None,
        );
    pub static AuthenticateCognitoActionUserPoolArn: crate::schema::Text = crate::schema::Text::new(
        "AuthenticateCognitoActionUserPoolArn",
        crate::schema::Length::ANY,
        None,
    );
    pub static AuthenticateCognitoActionUserPoolClientId: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateCognitoActionUserPoolClientId",
            crate::schema::Length::ANY,
            None,
        );
    pub static AuthenticateCognitoActionUserPoolDomain: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateCognitoActionUserPoolDomain",
            crate::schema::Length::ANY,
            None,
        );
    pub static AuthenticateOidcActionAuthenticationRequestExtraParams: crate::schema::Map =
        crate::schema::Map {
            key: &AuthenticateOidcActionAuthenticationRequestParamName,
            value: crate::schema::Kind::Text(
                &AuthenticateOidcActionAuthenticationRequestParamValue,
            ),
            length: crate::schema::Length::ANY,
        };
    pub static AuthenticateOidcActionAuthenticationRequestParamName: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateOidcActionAuthenticationRequestParamName",
            crate::schema::Length::ANY,
            None,
        );
    pub static AuthenticateOidcActionAuthenticationRequestParamValue: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateOidcActionAuthenticationRequestParamValue",
            crate::schema::Length::ANY,
            None,
        );
    pub static AuthenticateOidcActionAuthorizationEndpoint: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateOidcActionAuthorizationEndpoint",
            crate::schema::Length::ANY,
            None,
        );
    pub static AuthenticateOidcActionClientId: crate::schema::Text = crate::schema::Text::new(
        "AuthenticateOidcActionClientId",
        crate::schema::Length::ANY,
        None,
    );
    pub static AuthenticateOidcActionClientSecret: crate::schema::Text = crate::schema::Text::new(
        "AuthenticateOidcActionClientSecret",
        crate::schema::Length::ANY,
        None,
    );
    pub static AuthenticateOidcActionConditionalBehaviorEnum: crate::schema::Text =
        crate::schema::Text::one_of(
            "AuthenticateOidcActionConditionalBehaviorEnum",
            super::AuthenticateOidcActionConditionalBehaviorEnum::TEXTS,
        );
    pub static AuthenticateOidcActionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "AuthenticateOidcActionConfig",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Issuer",
                crate::schema::Kind::Text(&AuthenticateOidcActionIssuer),
            ),
            crate::schema::Member::required(
                "AuthorizationEndpoint",
                crate::schema::Kind::Text(&AuthenticateOidcActionAuthorizationEndpoint),
            ),
            crate::schema::Member::required(
                "TokenEndpoint",
                crate::schema::Kind::Text(&AuthenticateOidcActionTokenEndpoint),
            ),
            crate::schema::Member::required(
                "UserInfoEndpoint",
                crate::schema::Kind::Text(&AuthenticateOidcActionUserInfoEndpoint),
            ),
            crate::schema::Member::required(
                "ClientId",
                crate::schema::Kind::Text(&AuthenticateOidcActionClientId),
            ),
            crate::schema::Member::optional(
                "ClientSecret",
                crate::schema::Kind::Text(&AuthenticateOidcActionClientSecret),
            ),
            crate::schema::Member::optional(
                "SessionCookieName",
                crate::schema::Kind::Text(&AuthenticateOidcActionSessionCookieName),
            ),
            crate::schema::Member::optional(
                "Scope",
                crate::schema::Kind::Text(&AuthenticateOidcActionScope),
            ),
            crate::schema::Member::optional(
                "SessionTimeout",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "AuthenticationRequestExtraParams",
                crate::schema::Kind::Map(&AuthenticateOidcActionAuthenticationRequestExtraParams),
            ),
            crate::schema::Member::optional(
                "OnUnauthenticatedRequest",
                crate::schema::Kind::Text(&AuthenticateOidcActionConditionalBehaviorEnum),
            ),
            crate::schema::Member::optional(
                "UseExistingClientSecret",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static AuthenticateOidcActionIssuer: crate::schema::Text =
        crate::schema::Text::new("AuthenticateOidcActionIssuer", crate::schema::Length::ANY, None);
    pub static AuthenticateOidcActionScope: crate::schema::Text =
        crate::schema::Text::new("AuthenticateOidcActionScope", crate::schema::Length::ANY, None);
    pub static AuthenticateOidcActionSessionCookieName: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateOidcActionSessionCookieName",
            crate::schema::Length::ANY,
            None,
        );
    pub static AuthenticateOidcActionTokenEndpoint: crate::schema::Text = crate::schema::Text::new(
        "AuthenticateOidcActionTokenEndpoint",
        crate::schema::Length::ANY,
        None,
    );
    pub static AuthenticateOidcActionUserInfoEndpoint: crate::schema::Text =
        crate::schema::Text::new(
            "AuthenticateOidcActionUserInfoEndpoint",
            crate::schema::Length::ANY,
            None,
        );
    pub static AvailabilityZone: crate::schema::Structure = crate::schema::Structure {
        name: "AvailabilityZone",
        union: false,
        members: &[
            crate::schema::Member::optional("ZoneName", crate::schema::Kind::Text(&ZoneName)),
            crate::schema::Member::optional("SubnetId", crate::schema::Kind::Text(&SubnetId)),
            crate::schema::Member::optional("OutpostId", crate::schema::Kind::Text(&OutpostId)),
            crate::schema::Member::optional(
                "LoadBalancerAddresses",
                crate::schema::Kind::List(&LoadBalancerAddresses),
            ),
            crate::schema::Member::optional(
                "SourceNatIpv6Prefixes",
                crate::schema::Kind::List(&SourceNatIpv6Prefixes),
            ),
        ],
    };
    pub static AvailabilityZones: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AvailabilityZone),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static CanonicalHostedZoneId: crate::schema::Text =
        crate::schema::Text::new("CanonicalHostedZoneId", crate::schema::Length::ANY, None);
    pub static CapacityReservationStateEnum: crate::schema::Text = crate::schema::Text::one_of(
        "CapacityReservationStateEnum",
        super::CapacityReservationStateEnum::TEXTS,
    );
    pub static CapacityReservationStatus: crate::schema::Structure = crate::schema::Structure {
        name: "CapacityReservationStatus",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Code",
                crate::schema::Kind::Text(&CapacityReservationStateEnum),
            ),
            crate::schema::Member::optional("Reason", crate::schema::Kind::Text(&StateReason)),
        ],
    };
    pub static Certificate: crate::schema::Structure = crate::schema::Structure {
        name: "Certificate",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "CertificateArn",
                crate::schema::Kind::Text(&CertificateArn),
            ),
            crate::schema::Member::optional("IsDefault", crate::schema::Kind::Boolean),
        ],
    };
    pub static CertificateArn: crate::schema::Text =
        crate::schema::Text::new("CertificateArn", crate::schema::Length::ANY, None);
    pub static CertificateList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Certificate),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Cipher: crate::schema::Structure = crate::schema::Structure {
        name: "Cipher",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&CipherName)),
            crate::schema::Member::optional(
                "Priority",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static CipherName: crate::schema::Text =
        crate::schema::Text::new("CipherName", crate::schema::Length::ANY, None);
    pub static Ciphers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Cipher),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ConditionFieldName: crate::schema::Text = crate::schema::Text::new(
        "ConditionFieldName",
        crate::schema::Length::new(None, Some(64)),
        None,
    );
    pub static CreateListenerInput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateListenerInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            ),
            crate::schema::Member::optional("Protocol", crate::schema::Kind::Text(&ProtocolEnum)),
            crate::schema::Member::optional(
                "Port",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(65535))),
            ),
            crate::schema::Member::optional("SslPolicy", crate::schema::Kind::Text(&SslPolicyName)),
            crate::schema::Member::optional(
                "Certificates",
                crate::schema::Kind::List(&CertificateList),
            ),
            crate::schema::Member::required("DefaultActions", crate::schema::Kind::List(&Actions)),
            crate::schema::Member::optional(
                "AlpnPolicy",
                crate::schema::Kind::List(&AlpnPolicyName),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "MutualAuthentication",
                crate::schema::Kind::Structure(&MutualAuthenticationAttributes),
            ),
        ],
    };
    pub static CreateListenerOutput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateListenerOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "Listeners",
            crate::schema::Kind::List(&Listeners),
        )],
    };
    pub static CreateLoadBalancerInput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateLoadBalancerInput",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&LoadBalancerName)),
            crate::schema::Member::optional("Subnets", crate::schema::Kind::List(&Subnets)),
            crate::schema::Member::optional(
                "SubnetMappings",
                crate::schema::Kind::List(&SubnetMappings),
            ),
            crate::schema::Member::optional(
                "SecurityGroups",
                crate::schema::Kind::List(&SecurityGroups),
            ),
            crate::schema::Member::optional(
                "Scheme",
                crate::schema::Kind::Text(&LoadBalancerSchemeEnum),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "Type",
                crate::schema::Kind::Text(&LoadBalancerTypeEnum),
            ),
            crate::schema::Member::optional(
                "IpAddressType",
                crate::schema::Kind::Text(&IpAddressType),
            ),
            crate::schema::Member::optional(
                "CustomerOwnedIpv4Pool",
                crate::schema::Kind::Text(&CustomerOwnedIpv4Pool),
            ),
            crate::schema::Member::optional(
                "EnablePrefixForIpv6SourceNat",
                crate::schema::Kind::Text(&EnablePrefixForIpv6SourceNatEnum),
            ),
            crate::schema::Member::optional(
                "IpamPools",
                crate::schema::Kind::Structure(&IpamPools),
            ),
        ],
    };
    pub static CreateLoadBalancerOutput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateLoadBalancerOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "LoadBalancers",
            crate::schema::Kind::List(&LoadBalancers),
        )],
    };
    pub static CreateRuleInput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateRuleInput",
        union: false,
        members: &[
            crate::schema::Member::required("ListenerArn", crate::schema::Kind::Text(&ListenerArn)),
            crate::schema::Member::required(
                "Conditions",
                crate::schema::Kind::List(&RuleConditionList),
            ),
            crate::schema::Member::required(
                "Priority",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50000))),
            ),
            crate::schema::Member::required("Actions", crate::schema::Kind::List(&Actions)),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "Transforms",
                crate::schema::Kind::List(&RuleTransformList),
            ),
        ],
    };
    pub static CreateRuleOutput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateRuleOutput",
        union: false,
        members: &[crate::schema::Member::optional("Rules", crate::schema::Kind::List(&Rules))],
    };
    pub static CreateTargetGroupInput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateTargetGroupInput",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&TargetGroupName)),
            crate::schema::Member::optional("Protocol", crate::schema::Kind::Text(&ProtocolEnum)),
            crate::schema::Member::optional(
                "ProtocolVersion",
                crate::schema::Kind::Text(&ProtocolVersion),
            ),
            crate::schema::Member::optional(
                "Port",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(65535))),
            ),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&VpcId)),
            crate::schema::Member::optional(
                "HealthCheckProtocol",
                crate::schema::Kind::Text(&ProtocolEnum),
            ),
            crate::schema::Member::optional(
                "HealthCheckPort",
                crate::schema::Kind::Text(&HealthCheckPort),
            ),
            crate::schema::Member::optional("HealthCheckEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("HealthCheckPath", crate::schema::Kind::Text(&Path)),
            crate::schema::Member::optional(
                "HealthCheckIntervalSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(5), Some(300))),
            ),
            crate::schema::Member::optional(
                "HealthCheckTimeoutSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(2), Some(120))),
            ),
            crate::schema::Member::optional(
                "HealthyThresholdCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(2), Some(10))),
            ),
            crate::schema::Member::optional(
                "UnhealthyThresholdCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(2), Some(10))),
            ),
            crate::schema::Member::optional("Matcher", crate::schema::Kind::Structure(&Matcher)),
            crate::schema::Member::optional(
                "TargetType",
                crate::schema::Kind::Text(&TargetTypeEnum),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "IpAddressType",
                crate::schema::Kind::Text(&TargetGroupIpAddressTypeEnum),
            ),
            crate::schema::Member::optional(
                "TargetControlPort",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(65535))),
            ),
        ],
    };
    pub static CreateTargetGroupOutput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateTargetGroupOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "TargetGroups",
            crate::schema::Kind::List(&TargetGroups),
        )],
    };
    pub static CreateTrustStoreInput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateTrustStoreInput",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&TrustStoreName)),
            crate::schema::Member::required(
                "CaCertificatesBundleS3Bucket",
                crate::schema::Kind::Text(&S3Bucket),
            ),
            crate::schema::Member::required(
                "CaCertificatesBundleS3Key",
                crate::schema::Kind::Text(&S3Key),
            ),
            crate::schema::Member::optional(
                "CaCertificatesBundleS3ObjectVersion",
                crate::schema::Kind::Text(&S3ObjectVersion),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static CreateTrustStoreOutput: crate::schema::Structure = crate::schema::Structure {
        name: "CreateTrustStoreOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "TrustStores",
            crate::schema::Kind::List(&TrustStores),
        )],
    };
    pub static CustomerOwnedIpv4Pool: crate::schema::Text = crate::schema::Text::new(
        "CustomerOwnedIpv4Pool",
        crate::schema::Length::new(None, Some(256)),
        Some("^(ipv4pool-coip-)[a-zA-Z0-9]+$"),
    );
    pub static DNSName: crate::schema::Text =
        crate::schema::Text::new("DNSName", crate::schema::Length::ANY, None);
    pub static DeleteListenerInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteListenerInput",
        union: false,
        members: &[crate::schema::Member::required(
            "ListenerArn",
            crate::schema::Kind::Text(&ListenerArn),
        )],
    };
    pub static DeleteListenerOutput: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteListenerOutput", union: false, members: &[] };
    pub static DeleteLoadBalancerInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteLoadBalancerInput",
        union: false,
        members: &[crate::schema::Member::required(
            "LoadBalancerArn",
            crate::schema::Kind::Text(&LoadBalancerArn),
        )],
    };
    pub static DeleteLoadBalancerOutput: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteLoadBalancerOutput", union: false, members: &[] };
    pub static DeleteRuleInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRuleInput",
        union: false,
        members: &[crate::schema::Member::required("RuleArn", crate::schema::Kind::Text(&RuleArn))],
    };
    pub static DeleteRuleOutput: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteRuleOutput", union: false, members: &[] };
    pub static DeleteSharedTrustStoreAssociationInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSharedTrustStoreAssociationInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "TrustStoreArn",
                    crate::schema::Kind::Text(&TrustStoreArn),
                ),
                crate::schema::Member::required(
                    "ResourceArn",
                    crate::schema::Kind::Text(&ResourceArn),
                ),
            ],
        };
    pub static DeleteSharedTrustStoreAssociationOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSharedTrustStoreAssociationOutput",
            union: false,
            members: &[],
        };
    pub static DeleteTargetGroupInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteTargetGroupInput",
        union: false,
        members: &[crate::schema::Member::required(
            "TargetGroupArn",
            crate::schema::Kind::Text(&TargetGroupArn),
        )],
    };
    pub static DeleteTargetGroupOutput: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteTargetGroupOutput", union: false, members: &[] };
    pub static DeleteTrustStoreInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteTrustStoreInput",
        union: false,
        members: &[crate::schema::Member::required(
            "TrustStoreArn",
            crate::schema::Kind::Text(&TrustStoreArn),
        )],
    };
    pub static DeleteTrustStoreOutput: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteTrustStoreOutput", union: false, members: &[] };
    pub static DeregisterTargetsInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeregisterTargetsInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "TargetGroupArn",
                crate::schema::Kind::Text(&TargetGroupArn),
            ),
            crate::schema::Member::required(
                "Targets",
                crate::schema::Kind::List(&TargetDescriptions),
            ),
        ],
    };
    pub static DeregisterTargetsOutput: crate::schema::Structure =
        crate::schema::Structure { name: "DeregisterTargetsOutput", union: false, members: &[] };
    pub static DescribeAccountLimitsInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAccountLimitsInput",
        union: false,
        members: &[
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
            crate::schema::Member::optional(
                "PageSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
            ),
        ],
    };
    pub static DescribeAccountLimitsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAccountLimitsOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("Limits", crate::schema::Kind::List(&Limits)),
            crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
        ],
    };
    pub static DescribeCapacityReservationInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeCapacityReservationInput",
            union: false,
            members: &[crate::schema::Member::required(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            )],
        };
    pub static DescribeCapacityReservationOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeCapacityReservationOutput",
            union: false,
            members: &[
                crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional(
                    "DecreaseRequestsRemaining",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "MinimumLoadBalancerCapacity",
                    crate::schema::Kind::Structure(&MinimumLoadBalancerCapacity),
                ),
                crate::schema::Member::optional(
                    "CapacityReservationState",
                    crate::schema::Kind::List(&ZonalCapacityReservationStates),
                ),
            ],
        };
    pub static DescribeListenerAttributesInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeListenerAttributesInput",
            union: false,
            members: &[crate::schema::Member::required(
                "ListenerArn",
                crate::schema::Kind::Text(&ListenerArn),
            )],
        };
    pub static DescribeListenerAttributesOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeListenerAttributesOutput",
            union: false,
            members: &[crate::schema::Member::optional(
                "Attributes",
                crate::schema::Kind::List(&ListenerAttributes),
            )],
        };
    pub static DescribeListenerCertificatesInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeListenerCertificatesInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ListenerArn",
                    crate::schema::Kind::Text(&ListenerArn),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
                crate::schema::Member::optional(
                    "PageSize",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
                ),
            ],
        };
    pub static DescribeListenerCertificatesOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeListenerCertificatesOutput",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Certificates",
                    crate::schema::Kind::List(&CertificateList),
                ),
                crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
            ],
        };
    pub static DescribeListenersInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeListenersInput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            ),
            crate::schema::Member::optional(
                "ListenerArns",
                crate::schema::Kind::List(&ListenerArns),
            ),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
            crate::schema::Member::optional(
                "PageSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
            ),
        ],
    };
    pub static DescribeListenersOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeListenersOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("Listeners", crate::schema::Kind::List(&Listeners)),
            crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
        ],
    };
    pub static DescribeLoadBalancerAttributesInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeLoadBalancerAttributesInput",
            union: false,
            members: &[crate::schema::Member::required(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            )],
        };
    pub static DescribeLoadBalancerAttributesOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeLoadBalancerAttributesOutput",
            union: false,
            members: &[crate::schema::Member::optional(
                "Attributes",
                crate::schema::Kind::List(&LoadBalancerAttributes),
            )],
        };
    pub static DescribeLoadBalancersInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLoadBalancersInput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LoadBalancerArns",
                crate::schema::Kind::List(&LoadBalancerArns),
            ),
            crate::schema::Member::optional("Names", crate::schema::Kind::List(&LoadBalancerNames)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
            crate::schema::Member::optional(
                "PageSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
            ),
        ],
    };
    pub static DescribeLoadBalancersOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLoadBalancersOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LoadBalancers",
                crate::schema::Kind::List(&LoadBalancers),
            ),
            crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
        ],
    };
    pub static DescribeRulesInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeRulesInput",
        union: false,
        members: &[
            crate::schema::Member::optional("ListenerArn", crate::schema::Kind::Text(&ListenerArn)),
            crate::schema::Member::optional("RuleArns", crate::schema::Kind::List(&RuleArns)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
            crate::schema::Member::optional(
                "PageSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
            ),
        ],
    };
    pub static DescribeRulesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeRulesOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("Rules", crate::schema::Kind::List(&Rules)),
            crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
        ],
    };
    pub static DescribeSSLPoliciesInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeSSLPoliciesInput",
        union: false,
        members: &[
            crate::schema::Member::optional("Names", crate::schema::Kind::List(&SslPolicyNames)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
            crate::schema::Member::optional(
                "PageSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
            ),
            crate::schema::Member::optional(
                "LoadBalancerType",
                crate::schema::Kind::Text(&LoadBalancerTypeEnum),
            ),
        ],
    };
    pub static DescribeSSLPoliciesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeSSLPoliciesOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("SslPolicies", crate::schema::Kind::List(&SslPolicies)),
            crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
        ],
    };
    pub static DescribeTagsInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTagsInput",
        union: false,
        members: &[crate::schema::Member::required(
            "ResourceArns",
            crate::schema::Kind::List(&ResourceArns),
        )],
    };
    pub static DescribeTagsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTagsOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "TagDescriptions",
            crate::schema::Kind::List(&TagDescriptions),
        )],
    };
    pub static DescribeTargetGroupAttributesInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeTargetGroupAttributesInput",
            union: false,
            members: &[crate::schema::Member::required(
                "TargetGroupArn",
                crate::schema::Kind::Text(&TargetGroupArn),
            )],
        };
    pub static DescribeTargetGroupAttributesOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeTargetGroupAttributesOutput",
            union: false,
            members: &[crate::schema::Member::optional(
                "Attributes",
                crate::schema::Kind::List(&TargetGroupAttributes),
            )],
        };
    pub static DescribeTargetGroupsInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTargetGroupsInput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            ),
            crate::schema::Member::optional(
                "TargetGroupArns",
                crate::schema::Kind::List(&TargetGroupArns),
            ),
            crate::schema::Member::optional("Names", crate::schema::Kind::List(&TargetGroupNames)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
            crate::schema::Member::optional(
                "PageSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
            ),
        ],
    };
    pub static DescribeTargetGroupsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTargetGroupsOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TargetGroups",
                crate::schema::Kind::List(&TargetGroups),
            ),
            crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
        ],
    };
    pub static DescribeTargetHealthInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTargetHealthInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "TargetGroupArn",
                crate::schema::Kind::Text(&TargetGroupArn),
            ),
            crate::schema::Member::optional(
                "Targets",
                crate::schema::Kind::List(&TargetDescriptions),
            ),
            crate::schema::Member::optional(
                "Include",
                crate::schema::Kind::List(&ListOfDescribeTargetHealthIncludeOptions),
            ),
        ],
    };
    pub static DescribeTargetHealthInputIncludeEnum: crate::schema::Text =
        crate::schema::Text::one_of(
            "DescribeTargetHealthInputIncludeEnum",
            super::DescribeTargetHealthInputIncludeEnum::TEXTS,
        );
    pub static DescribeTargetHealthOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTargetHealthOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "TargetHealthDescriptions",
            crate::schema::Kind::List(&TargetHealthDescriptions),
        )],
    };
    pub static DescribeTrustStoreAssociationsInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeTrustStoreAssociationsInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "TrustStoreArn",
                    crate::schema::Kind::Text(&TrustStoreArn),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
                crate::schema::Member::optional(
                    "PageSize",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
                ),
            ],
        };
    pub static DescribeTrustStoreAssociationsOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeTrustStoreAssociationsOutput",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "TrustStoreAssociations",
                    crate::schema::Kind::List(&TrustStoreAssociations),
                ),
                crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
            ],
        };
    pub static DescribeTrustStoreRevocation: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTrustStoreRevocation",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TrustStoreArn",
                crate::schema::Kind::Text(&TrustStoreArn),
            ),
            crate::schema::Member::optional(
                "RevocationId",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "RevocationType",
                crate::schema::Kind::Text(&RevocationType),
            ),
            crate::schema::Member::optional(
                "NumberOfRevokedEntries",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DescribeTrustStoreRevocationResponse: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DescribeTrustStoreRevocation),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DescribeTrustStoreRevocationsInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeTrustStoreRevocationsInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "TrustStoreArn",
                    crate::schema::Kind::Text(&TrustStoreArn),
                ),
                crate::schema::Member::optional(
                    "RevocationIds",
                    crate::schema::Kind::List(&RevocationIds),
                ),
                crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
                crate::schema::Member::optional(
                    "PageSize",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
                ),
            ],
        };
    pub static DescribeTrustStoreRevocationsOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeTrustStoreRevocationsOutput",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "TrustStoreRevocations",
                    crate::schema::Kind::List(&DescribeTrustStoreRevocationResponse),
                ),
                crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
            ],
        };
    pub static DescribeTrustStoresInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTrustStoresInput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TrustStoreArns",
                crate::schema::Kind::List(&TrustStoreArns),
            ),
            crate::schema::Member::optional("Names", crate::schema::Kind::List(&TrustStoreNames)),
            crate::schema::Member::optional("Marker", crate::schema::Kind::Text(&Marker)),
            crate::schema::Member::optional(
                "PageSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(400))),
            ),
        ],
    };
    pub static DescribeTrustStoresOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTrustStoresOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("TrustStores", crate::schema::Kind::List(&TrustStores)),
            crate::schema::Member::optional("NextMarker", crate::schema::Kind::Text(&Marker)),
        ],
    };
    pub static Description: crate::schema::Text =
        crate::schema::Text::new("Description", crate::schema::Length::ANY, None);
    pub static EnablePrefixForIpv6SourceNatEnum: crate::schema::Text = crate::schema::Text::one_of(
        "EnablePrefixForIpv6SourceNatEnum",
        super::EnablePrefixForIpv6SourceNatEnum::TEXTS,
    );
    pub static EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: crate::schema::Text =
        crate::schema::Text::new(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            crate::schema::Length::ANY,
            None,
        );
    pub static EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum: crate::schema::Text =
        crate::schema::Text::one_of(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum",
            super::EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum::TEXTS,
        );
    pub static FixedResponseActionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "FixedResponseActionConfig",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MessageBody",
                crate::schema::Kind::Text(&FixedResponseActionMessage),
            ),
            crate::schema::Member::required(
                "StatusCode",
                crate::schema::Kind::Text(&FixedResponseActionStatusCode),
            ),
            crate::schema::Member::optional(
                "ContentType",
                crate::schema::Kind::Text(&FixedResponseActionContentType),
            ),
        ],
    };
    pub static FixedResponseActionContentType: crate::schema::Text = crate::schema::Text::new(
        "FixedResponseActionContentType",
        crate::schema::Length::new(Some(0), Some(32)),
        None,
    );
    pub static FixedResponseActionMessage: crate::schema::Text = crate::schema::Text::new(
        "FixedResponseActionMessage",
        crate::schema::Length::new(Some(0), Some(1024)),
        None,
    );
    pub static FixedResponseActionStatusCode: crate::schema::Text = crate::schema::Text::new(
        "FixedResponseActionStatusCode",
        crate::schema::Length::ANY,
        Some("^(2|4|5)\\d\\d$"),
    );
    pub static ForwardActionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "ForwardActionConfig",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TargetGroups",
                crate::schema::Kind::List(&TargetGroupList),
            ),
            crate::schema::Member::optional(
                "TargetGroupStickinessConfig",
                crate::schema::Kind::Structure(&TargetGroupStickinessConfig),
            ),
        ],
    };
    pub static GetResourcePolicyInput: crate::schema::Structure = crate::schema::Structure {
        name: "GetResourcePolicyInput",
        union: false,
        members: &[crate::schema::Member::required(
            "ResourceArn",
            crate::schema::Kind::Text(&ResourceArn),
        )],
    };
    pub static GetResourcePolicyOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetResourcePolicyOutput",
        union: false,
        members: &[crate::schema::Member::optional("Policy", crate::schema::Kind::Text(&Policy))],
    };
    pub static GetTrustStoreCaCertificatesBundleInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetTrustStoreCaCertificatesBundleInput",
            union: false,
            members: &[crate::schema::Member::required(
                "TrustStoreArn",
                crate::schema::Kind::Text(&TrustStoreArn),
            )],
        };
    pub static GetTrustStoreCaCertificatesBundleOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetTrustStoreCaCertificatesBundleOutput",
            union: false,
            members: &[crate::schema::Member::optional(
                "Location",
                crate::schema::Kind::Text(&Location),
            )],
        };
    pub static GetTrustStoreRevocationContentInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetTrustStoreRevocationContentInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "TrustStoreArn",
                    crate::schema::Kind::Text(&TrustStoreArn),
                ),
                crate::schema::Member::required(
                    "RevocationId",
                    crate::schema::Kind::Long(crate::schema::Range::ANY),
                ),
            ],
        };
    pub static GetTrustStoreRevocationContentOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetTrustStoreRevocationContentOutput",
            union: false,
            members: &[crate::schema::Member::optional(
                "Location",
                crate::schema::Kind::Text(&Location),
            )],
        };
    pub static GrpcCode: crate::schema::Text =
        crate::schema::Text::new("GrpcCode", crate::schema::Length::ANY, None);
    pub static HealthCheckPort: crate::schema::Text =
        crate::schema::Text::new("HealthCheckPort", crate::schema::Length::ANY, None);
    pub static HostHeaderConditionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "HostHeaderConditionConfig",
        union: false,
        members: &[
            crate::schema::Member::optional("Values", crate::schema::Kind::List(&ListOfString)),
            crate::schema::Member::optional(
                "RegexValues",
                crate::schema::Kind::List(&ListOfString),
            ),
        ],
    };
    pub static HostHeaderRewriteConfig: crate::schema::Structure = crate::schema::Structure {
        name: "HostHeaderRewriteConfig",
        union: false,
        members: &[crate::schema::Member::optional(
            "Rewrites",
            crate::schema::Kind::List(&RewriteConfigList),
        )],
    };
    pub static HttpCode: crate::schema::Text =
        crate::schema::Text::new("HttpCode", crate::schema::Length::ANY, None);
    pub static HttpHeaderConditionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "HttpHeaderConditionConfig",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "HttpHeaderName",
                crate::schema::Kind::Text(&HttpHeaderConditionName),
            ),
            crate::schema::Member::optional("Values", crate::schema::Kind::List(&ListOfString)),
            crate::schema::Member::optional(
                "RegexValues",
                crate::schema::Kind::List(&ListOfString),
            ),
        ],
    };
    pub static HttpHeaderConditionName: crate::schema::Text =
        crate::schema::Text::new("HttpHeaderConditionName", crate::schema::Length::ANY, None);
    pub static HttpRequestMethodConditionConfig: crate::schema::Structure =
        crate::schema::Structure {
            name: "HttpRequestMethodConditionConfig",
            union: false,
            members: &[crate::schema::Member::optional(
                "Values",
                crate::schema::Kind::List(&ListOfString),
            )],
        };
    pub static IPv6Address: crate::schema::Text =
        crate::schema::Text::new("IPv6Address", crate::schema::Length::ANY, None);
    pub static IpAddress: crate::schema::Text =
        crate::schema::Text::new("IpAddress", crate::schema::Length::ANY, None);
    pub static IpAddressType: crate::schema::Text =
        crate::schema::Text::one_of("IpAddressType", super::IpAddressType::TEXTS);
    pub static IpamPoolId: crate::schema::Text = crate::schema::Text::new(
        "IpamPoolId",
        crate::schema::Length::new(None, Some(1000)),
        Some("^(ipam-pool-)[a-zA-Z0-9]+$"),
    );
    pub static IpamPools: crate::schema::Structure = crate::schema::Structure {
        name: "IpamPools",
        union: false,
        members: &[crate::schema::Member::optional(
            "Ipv4IpamPoolId",
            crate::schema::Kind::Text(&IpamPoolId),
        )],
    };
    pub static JwtValidationActionAdditionalClaim: crate::schema::Structure =
        crate::schema::Structure {
            name: "JwtValidationActionAdditionalClaim",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Format",
                    crate::schema::Kind::Text(&JwtValidationActionAdditionalClaimFormatEnum),
                ),
                crate::schema::Member::required(
                    "Name",
                    crate::schema::Kind::Text(&JwtValidationActionAdditionalClaimName),
                ),
                crate::schema::Member::required(
                    "Values",
                    crate::schema::Kind::List(&JwtValidationActionAdditionalClaimValues),
                ),
            ],
        };
    pub static JwtValidationActionAdditionalClaimFormatEnum: crate::schema::Text =
        crate::schema::Text::one_of(
            "JwtValidationActionAdditionalClaimFormatEnum",
            super::JwtValidationActionAdditionalClaimFormatEnum::TEXTS,
        );
    pub static JwtValidationActionAdditionalClaimName: crate::schema::Text =
        crate::schema::Text::new(
            "JwtValidationActionAdditionalClaimName",
            crate::schema::Length::ANY,
            None,
        );
    pub static JwtValidationActionAdditionalClaimValue: crate::schema::Text =
        crate::schema::Text::new(
            "JwtValidationActionAdditionalClaimValue",
            crate::schema::Length::ANY,
            None,
        );
    pub static JwtValidationActionAdditionalClaimValues: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Text(&JwtValidationActionAdditionalClaimValue),
            element_name: "member",
            length: crate::schema::Length::ANY,
        };
    pub static JwtValidationActionAdditionalClaims: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&JwtValidationActionAdditionalClaim),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static JwtValidationActionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "JwtValidationActionConfig",
        union: false,
        members: &[
            crate::schema::Member::required(
                "JwksEndpoint",
                crate::schema::Kind::Text(&JwtValidationActionJwksEndpoint),
            ),
            crate::schema::Member::required(
                "Issuer",
                crate::schema::Kind::Text(&JwtValidationActionIssuer),
            ),
            crate::schema::Member::optional(
                "AdditionalClaims",
                crate::schema::Kind::List(&JwtValidationActionAdditionalClaims),
            ),
        ],
    };
    pub static JwtValidationActionIssuer: crate::schema::Text =
        crate::schema::Text::new("JwtValidationActionIssuer", crate::schema::Length::ANY, None);
    pub static JwtValidationActionJwksEndpoint: crate::schema::Text = crate::schema::Text::new(
        "JwtValidationActionJwksEndpoint",
        crate::schema::Length::ANY,
        None,
    );
    pub static Limit: crate::schema::Structure = crate::schema::Structure {
        name: "Limit",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&Name)),
            crate::schema::Member::optional("Max", crate::schema::Kind::Text(&Max)),
        ],
    };
    pub static Limits: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Limit),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ListOfDescribeTargetHealthIncludeOptions: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Text(&DescribeTargetHealthInputIncludeEnum),
            element_name: "member",
            length: crate::schema::Length::ANY,
        };
    pub static ListOfString: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&StringValue),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Listener: crate::schema::Structure = crate::schema::Structure {
        name: "Listener",
        union: false,
        members: &[
            crate::schema::Member::optional("ListenerArn", crate::schema::Kind::Text(&ListenerArn)),
            crate::schema::Member::optional(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            ),
            crate::schema::Member::optional(
                "Port",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(65535))),
            ),
            crate::schema::Member::optional("Protocol", crate::schema::Kind::Text(&ProtocolEnum)),
            crate::schema::Member::optional(
                "Certificates",
                crate::schema::Kind::List(&CertificateList),
            ),
            crate::schema::Member::optional("SslPolicy", crate::schema::Kind::Text(&SslPolicyName)),
            crate::schema::Member::optional("DefaultActions", crate::schema::Kind::List(&Actions)),
            crate::schema::Member::optional(
                "AlpnPolicy",
                crate::schema::Kind::List(&AlpnPolicyName),
            ),
            crate::schema::Member::optional(
                "MutualAuthentication",
                crate::schema::Kind::Structure(&MutualAuthenticationAttributes),
            ),
        ],
    };
    pub static ListenerArn: crate::schema::Text =
        crate::schema::Text::new("ListenerArn", crate::schema::Length::ANY, None);
    pub static ListenerArns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ListenerArn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ListenerAttribute: crate::schema::Structure = crate::schema::Structure {
        name: "ListenerAttribute",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Key",
                crate::schema::Kind::Text(&ListenerAttributeKey),
            ),
            crate::schema::Member::optional(
                "Value",
                crate::schema::Kind::Text(&ListenerAttributeValue),
            ),
        ],
    };
    pub static ListenerAttributeKey: crate::schema::Text = crate::schema::Text::new(
        "ListenerAttributeKey",
        crate::schema::Length::new(None, Some(256)),
        Some("^[a-zA-Z0-9._]+$"),
    );
    pub static ListenerAttributeValue: crate::schema::Text =
        crate::schema::Text::new("ListenerAttributeValue", crate::schema::Length::ANY, None);
    pub static ListenerAttributes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ListenerAttribute),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Listeners: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Listener),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LoadBalancer: crate::schema::Structure = crate::schema::Structure {
        name: "LoadBalancer",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            ),
            crate::schema::Member::optional("DNSName", crate::schema::Kind::Text(&DNSName)),
            crate::schema::Member::optional(
                "CanonicalHostedZoneId",
                crate::schema::Kind::Text(&CanonicalHostedZoneId),
            ),
            crate::schema::Member::optional("CreatedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "LoadBalancerName",
                crate::schema::Kind::Text(&LoadBalancerName),
            ),
            crate::schema::Member::optional(
                "Scheme",
                crate::schema::Kind::Text(&LoadBalancerSchemeEnum),
            ),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&VpcId)),
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Structure(&LoadBalancerState),
            ),
            crate::schema::Member::optional(
                "Type",
                crate::schema::Kind::Text(&LoadBalancerTypeEnum),
            ),
            crate::schema::Member::optional(
                "AvailabilityZones",
                crate::schema::Kind::List(&AvailabilityZones),
            ),
            crate::schema::Member::optional(
                "SecurityGroups",
                crate::schema::Kind::List(&SecurityGroups),
            ),
            crate::schema::Member::optional(
                "IpAddressType",
                crate::schema::Kind::Text(&IpAddressType),
            ),
            crate::schema::Member::optional(
                "CustomerOwnedIpv4Pool",
                crate::schema::Kind::Text(&CustomerOwnedIpv4Pool),
            ),
            crate::schema::Member::optional(
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
                crate::schema::Kind::Text(&EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic),
            ),
            crate::schema::Member::optional(
                "EnablePrefixForIpv6SourceNat",
                crate::schema::Kind::Text(&EnablePrefixForIpv6SourceNatEnum),
            ),
            crate::schema::Member::optional(
                "IpamPools",
                crate::schema::Kind::Structure(&IpamPools),
            ),
        ],
    };
    pub static LoadBalancerAddress: crate::schema::Structure = crate::schema::Structure {
        name: "LoadBalancerAddress",
        union: false,
        members: &[
            crate::schema::Member::optional("IpAddress", crate::schema::Kind::Text(&IpAddress)),
            crate::schema::Member::optional(
                "AllocationId",
                crate::schema::Kind::Text(&AllocationId),
            ),
            crate::schema::Member::optional(
                "PrivateIPv4Address",
                crate::schema::Kind::Text(&PrivateIPv4Address),
            ),
            crate::schema::Member::optional("IPv6Address", crate::schema::Kind::Text(&IPv6Address)),
        ],
    };
    pub static LoadBalancerAddresses: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LoadBalancerAddress),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LoadBalancerArn: crate::schema::Text =
        crate::schema::Text::new("LoadBalancerArn", crate::schema::Length::ANY, None);
    pub static LoadBalancerArns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LoadBalancerArn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LoadBalancerAttribute: crate::schema::Structure = crate::schema::Structure {
        name: "LoadBalancerAttribute",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Key",
                crate::schema::Kind::Text(&LoadBalancerAttributeKey),
            ),
            crate::schema::Member::optional(
                "Value",
                crate::schema::Kind::Text(&LoadBalancerAttributeValue),
            ),
        ],
    };
    pub static LoadBalancerAttributeKey: crate::schema::Text = crate::schema::Text::new(
        "LoadBalancerAttributeKey",
        crate::schema::Length::new(None, Some(256)),
        Some("^[a-zA-Z0-9._]+$"),
    );
    pub static LoadBalancerAttributeValue: crate::schema::Text = crate::schema::Text::new(
        "LoadBalancerAttributeValue",
        crate::schema::Length::new(None, Some(1024)),
        None,
    );
    pub static LoadBalancerAttributes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LoadBalancerAttribute),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(20)),
    };
    pub static LoadBalancerName: crate::schema::Text =
        crate::schema::Text::new("LoadBalancerName", crate::schema::Length::ANY, None);
    pub static LoadBalancerNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LoadBalancerName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LoadBalancerSchemeEnum: crate::schema::Text =
        crate::schema::Text::one_of("LoadBalancerSchemeEnum", super::LoadBalancerSchemeEnum::TEXTS);
    pub static LoadBalancerState: crate::schema::Structure = crate::schema::Structure {
        name: "LoadBalancerState",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Code",
                crate::schema::Kind::Text(&LoadBalancerStateEnum),
            ),
            crate::schema::Member::optional("Reason", crate::schema::Kind::Text(&StateReason)),
        ],
    };
    pub static LoadBalancerStateEnum: crate::schema::Text =
        crate::schema::Text::one_of("LoadBalancerStateEnum", super::LoadBalancerStateEnum::TEXTS);
    pub static LoadBalancerTypeEnum: crate::schema::Text =
        crate::schema::Text::one_of("LoadBalancerTypeEnum", super::LoadBalancerTypeEnum::TEXTS);
    pub static LoadBalancers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LoadBalancer),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Location: crate::schema::Text =
        crate::schema::Text::new("Location", crate::schema::Length::ANY, None);
    pub static Marker: crate::schema::Text =
        crate::schema::Text::new("Marker", crate::schema::Length::ANY, None);
    pub static Matcher: crate::schema::Structure = crate::schema::Structure {
        name: "Matcher",
        union: false,
        members: &[
            crate::schema::Member::optional("HttpCode", crate::schema::Kind::Text(&HttpCode)),
            crate::schema::Member::optional("GrpcCode", crate::schema::Kind::Text(&GrpcCode)),
        ],
    };
    pub static Max: crate::schema::Text =
        crate::schema::Text::new("Max", crate::schema::Length::ANY, None);
    pub static MinimumLoadBalancerCapacity: crate::schema::Structure = crate::schema::Structure {
        name: "MinimumLoadBalancerCapacity",
        union: false,
        members: &[crate::schema::Member::optional(
            "CapacityUnits",
            crate::schema::Kind::Integer(crate::schema::Range::ANY),
        )],
    };
    pub static MitigationInEffectEnum: crate::schema::Text =
        crate::schema::Text::one_of("MitigationInEffectEnum", super::MitigationInEffectEnum::TEXTS);
    pub static Mode: crate::schema::Text =
        crate::schema::Text::new("Mode", crate::schema::Length::ANY, None);
    pub static ModifyCapacityReservationInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "ModifyCapacityReservationInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "LoadBalancerArn",
                    crate::schema::Kind::Text(&LoadBalancerArn),
                ),
                crate::schema::Member::optional(
                    "MinimumLoadBalancerCapacity",
                    crate::schema::Kind::Structure(&MinimumLoadBalancerCapacity),
                ),
                crate::schema::Member::optional(
                    "ResetCapacityReservation",
                    crate::schema::Kind::Boolean,
                ),
            ],
        };
    pub static ModifyCapacityReservationOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "ModifyCapacityReservationOutput",
            union: false,
            members: &[
                crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional(
                    "DecreaseRequestsRemaining",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "MinimumLoadBalancerCapacity",
                    crate::schema::Kind::Structure(&MinimumLoadBalancerCapacity),
                ),
                crate::schema::Member::optional(
                    "CapacityReservationState",
                    crate::schema::Kind::List(&ZonalCapacityReservationStates),
                ),
            ],
        };
    pub static ModifyIpPoolsInput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyIpPoolsInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            ),
            crate::schema::Member::optional(
                "IpamPools",
                crate::schema::Kind::Structure(&IpamPools),
            ),
            crate::schema::Member::optional(
                "RemoveIpamPools",
                crate::schema::Kind::List(&RemoveIpamPools),
            ),
        ],
    };
    pub static ModifyIpPoolsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyIpPoolsOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "IpamPools",
            crate::schema::Kind::Structure(&IpamPools),
        )],
    };
    pub static ModifyListenerAttributesInput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyListenerAttributesInput",
        union: false,
        members: &[
            crate::schema::Member::required("ListenerArn", crate::schema::Kind::Text(&ListenerArn)),
            crate::schema::Member::required(
                "Attributes",
                crate::schema::Kind::List(&ListenerAttributes),
            ),
        ],
    };
    pub static ModifyListenerAttributesOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "ModifyListenerAttributesOutput",
            union: false,
            members: &[crate::schema::Member::optional(
                "Attributes",
                crate::schema::Kind::List(&ListenerAttributes),
            )],
        };
    pub static ModifyListenerInput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyListenerInput",
        union: false,
        members: &[
            crate::schema::Member::required("ListenerArn", crate::schema::Kind::Text(&ListenerArn)),
            crate::schema::Member::optional(
                "Port",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(65535))),
            ),
            crate::schema::Member::optional("Protocol", crate::schema::Kind::Text(&ProtocolEnum)),
            crate::schema::Member::optional("SslPolicy", crate::schema::Kind::Text(&SslPolicyName)),
            crate::schema::Member::optional(
                "Certificates",
                crate::schema::Kind::List(&CertificateList),
            ),
            crate::schema::Member::optional("DefaultActions", crate::schema::Kind::List(&Actions)),
            crate::schema::Member::optional(
                "AlpnPolicy",
                crate::schema::Kind::List(&AlpnPolicyName),
            ),
            crate::schema::Member::optional(
                "MutualAuthentication",
                crate::schema::Kind::Structure(&MutualAuthenticationAttributes),
            ),
        ],
    };
    pub static ModifyListenerOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyListenerOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "Listeners",
            crate::schema::Kind::List(&Listeners),
        )],
    };
    pub static ModifyLoadBalancerAttributesInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "ModifyLoadBalancerAttributesInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "LoadBalancerArn",
                    crate::schema::Kind::Text(&LoadBalancerArn),
                ),
                crate::schema::Member::required(
                    "Attributes",
                    crate::schema::Kind::List(&LoadBalancerAttributes),
                ),
            ],
        };
    pub static ModifyLoadBalancerAttributesOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "ModifyLoadBalancerAttributesOutput",
            union: false,
            members: &[crate::schema::Member::optional(
                "Attributes",
                crate::schema::Kind::List(&LoadBalancerAttributes),
            )],
        };
    pub static ModifyRuleInput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyRuleInput",
        union: false,
        members: &[
            crate::schema::Member::required("RuleArn", crate::schema::Kind::Text(&RuleArn)),
            crate::schema::Member::optional(
                "Conditions",
                crate::schema::Kind::List(&RuleConditionList),
            ),
            crate::schema::Member::optional("Actions", crate::schema::Kind::List(&Actions)),
            crate::schema::Member::optional(
                "Transforms",
                crate::schema::Kind::List(&RuleTransformList),
            ),
            crate::schema::Member::optional("ResetTransforms", crate::schema::Kind::Boolean),
        ],
    };
    pub static ModifyRuleOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyRuleOutput",
        union: false,
        members: &[crate::schema::Member::optional("Rules", crate::schema::Kind::List(&Rules))],
    };
    pub static ModifyTargetGroupAttributesInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "ModifyTargetGroupAttributesInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "TargetGroupArn",
                    crate::schema::Kind::Text(&TargetGroupArn),
                ),
                crate::schema::Member::required(
                    "Attributes",
                    crate::schema::Kind::List(&TargetGroupAttributes),
                ),
            ],
        };
    pub static ModifyTargetGroupAttributesOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "ModifyTargetGroupAttributesOutput",
            union: false,
            members: &[crate::schema::Member::optional(
                "Attributes",
                crate::schema::Kind::List(&TargetGroupAttributes),
            )],
        };
    pub static ModifyTargetGroupInput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyTargetGroupInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "TargetGroupArn",
                crate::schema::Kind::Text(&TargetGroupArn),
            ),
            crate::schema::Member::optional(
                "HealthCheckProtocol",
                crate::schema::Kind::Text(&ProtocolEnum),
            ),
            crate::schema::Member::optional(
                "HealthCheckPort",
                crate::schema::Kind::Text(&HealthCheckPort),
            ),
            crate::schema::Member::optional("HealthCheckPath", crate::schema::Kind::Text(&Path)),
            crate::schema::Member::optional("HealthCheckEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "HealthCheckIntervalSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(5), Some(300))),
            ),
            crate::schema::Member::optional(
                "HealthCheckTimeoutSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(2), Some(120))),
            ),
            crate::schema::Member::optional(
                "HealthyThresholdCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(2), Some(10))),
            ),
            crate::schema::Member::optional(
                "UnhealthyThresholdCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(2), Some(10))),
            ),
            crate::schema::Member::optional("Matcher", crate::schema::Kind::Structure(&Matcher)),
        ],
    };
    pub static ModifyTargetGroupOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyTargetGroupOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "TargetGroups",
            crate::schema::Kind::List(&TargetGroups),
        )],
    };
    pub static ModifyTrustStoreInput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyTrustStoreInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "TrustStoreArn",
                crate::schema::Kind::Text(&TrustStoreArn),
            ),
            crate::schema::Member::required(
                "CaCertificatesBundleS3Bucket",
                crate::schema::Kind::Text(&S3Bucket),
            ),
            crate::schema::Member::required(
                "CaCertificatesBundleS3Key",
                crate::schema::Kind::Text(&S3Key),
            ),
            crate::schema::Member::optional(
                "CaCertificatesBundleS3ObjectVersion",
                crate::schema::Kind::Text(&S3ObjectVersion),
            ),
        ],
    };
    pub static ModifyTrustStoreOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ModifyTrustStoreOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "TrustStores",
            crate::schema::Kind::List(&TrustStores),
        )],
    };
    pub static MutualAuthenticationAttributes: crate::schema::Structure =
        crate::schema::Structure {
            name: "MutualAuthenticationAttributes",
            union: false,
            members: &[
                crate::schema::Member::optional("Mode", crate::schema::Kind::Text(&Mode)),
                crate::schema::Member::optional(
                    "TrustStoreArn",
                    crate::schema::Kind::Text(&TrustStoreArn),
                ),
                crate::schema::Member::optional(
                    "IgnoreClientCertificateExpiry",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional(
                    "TrustStoreAssociationStatus",
                    crate::schema::Kind::Text(&TrustStoreAssociationStatusEnum),
                ),
                crate::schema::Member::optional(
                    "AdvertiseTrustStoreCaNames",
                    crate::schema::Kind::Text(&AdvertiseTrustStoreCaNamesEnum),
                ),
            ],
        };
    pub static Name: crate::schema::Text =
        crate::schema::Text::new("Name", crate::schema::Length::ANY, None);
    pub static OutpostId: crate::schema::Text =
        crate::schema::Text::new("OutpostId", crate::schema::Length::ANY, None);
    pub static Path: crate::schema::Text =
        crate::schema::Text::new("Path", crate::schema::Length::new(Some(1), Some(1024)), None);
    pub static PathPatternConditionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "PathPatternConditionConfig",
        union: false,
        members: &[
            crate::schema::Member::optional("Values", crate::schema::Kind::List(&ListOfString)),
            crate::schema::Member::optional(
                "RegexValues",
                crate::schema::Kind::List(&ListOfString),
            ),
        ],
    };
    pub static Policy: crate::schema::Text =
        crate::schema::Text::new("Policy", crate::schema::Length::new(Some(1), None), None);
    pub static PrivateIPv4Address: crate::schema::Text =
        crate::schema::Text::new("PrivateIPv4Address", crate::schema::Length::ANY, None);
    pub static ProtocolEnum: crate::schema::Text =
        crate::schema::Text::one_of("ProtocolEnum", super::ProtocolEnum::TEXTS);
    pub static ProtocolVersion: crate::schema::Text =
        crate::schema::Text::new("ProtocolVersion", crate::schema::Length::ANY, None);
    pub static QueryStringConditionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "QueryStringConditionConfig",
        union: false,
        members: &[crate::schema::Member::optional(
            "Values",
            crate::schema::Kind::List(&QueryStringKeyValuePairList),
        )],
    };
    pub static QueryStringKeyValuePair: crate::schema::Structure = crate::schema::Structure {
        name: "QueryStringKeyValuePair",
        union: false,
        members: &[
            crate::schema::Member::optional("Key", crate::schema::Kind::Text(&StringValue)),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&StringValue)),
        ],
    };
    pub static QueryStringKeyValuePairList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&QueryStringKeyValuePair),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static QuicServerId: crate::schema::Text = crate::schema::Text::new(
        "QuicServerId",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static RedirectActionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "RedirectActionConfig",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Protocol",
                crate::schema::Kind::Text(&RedirectActionProtocol),
            ),
            crate::schema::Member::optional("Port", crate::schema::Kind::Text(&RedirectActionPort)),
            crate::schema::Member::optional("Host", crate::schema::Kind::Text(&RedirectActionHost)),
            crate::schema::Member::optional("Path", crate::schema::Kind::Text(&RedirectActionPath)),
            crate::schema::Member::optional(
                "Query",
                crate::schema::Kind::Text(&RedirectActionQuery),
            ),
            crate::schema::Member::required(
                "StatusCode",
                crate::schema::Kind::Text(&RedirectActionStatusCodeEnum),
            ),
        ],
    };
    pub static RedirectActionHost: crate::schema::Text = crate::schema::Text::new(
        "RedirectActionHost",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static RedirectActionPath: crate::schema::Text = crate::schema::Text::new(
        "RedirectActionPath",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static RedirectActionPort: crate::schema::Text =
        crate::schema::Text::new("RedirectActionPort", crate::schema::Length::ANY, None);
    pub static RedirectActionProtocol: crate::schema::Text = crate::schema::Text::new(
        "RedirectActionProtocol",
        crate::schema::Length::ANY,
        Some("^(HTTPS?|#\\{protocol\\})$"),
    );
    pub static RedirectActionQuery: crate::schema::Text = crate::schema::Text::new(
        "RedirectActionQuery",
        crate::schema::Length::new(Some(0), Some(128)),
        None,
    );
    pub static RedirectActionStatusCodeEnum: crate::schema::Text = crate::schema::Text::one_of(
        "RedirectActionStatusCodeEnum",
        super::RedirectActionStatusCodeEnum::TEXTS,
    );
    pub static RegisterTargetsInput: crate::schema::Structure = crate::schema::Structure {
        name: "RegisterTargetsInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "TargetGroupArn",
                crate::schema::Kind::Text(&TargetGroupArn),
            ),
            crate::schema::Member::required(
                "Targets",
                crate::schema::Kind::List(&TargetDescriptions),
            ),
        ],
    };
    pub static RegisterTargetsOutput: crate::schema::Structure =
        crate::schema::Structure { name: "RegisterTargetsOutput", union: false, members: &[] };
    pub static RemoveIpamPoolEnum: crate::schema::Text =
        crate::schema::Text::one_of("RemoveIpamPoolEnum", super::RemoveIpamPoolEnum::TEXTS);
    pub static RemoveIpamPools: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RemoveIpamPoolEnum),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RemoveListenerCertificatesInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveListenerCertificatesInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ListenerArn",
                    crate::schema::Kind::Text(&ListenerArn),
                ),
                crate::schema::Member::required(
                    "Certificates",
                    crate::schema::Kind::List(&CertificateList),
                ),
            ],
        };
    pub static RemoveListenerCertificatesOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveListenerCertificatesOutput",
            union: false,
            members: &[],
        };
    pub static RemoveTagsInput: crate::schema::Structure = crate::schema::Structure {
        name: "RemoveTagsInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ResourceArns",
                crate::schema::Kind::List(&ResourceArns),
            ),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeys)),
        ],
    };
    pub static RemoveTagsOutput: crate::schema::Structure =
        crate::schema::Structure { name: "RemoveTagsOutput", union: false, members: &[] };
    pub static RemoveTrustStoreRevocationsInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveTrustStoreRevocationsInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "TrustStoreArn",
                    crate::schema::Kind::Text(&TrustStoreArn),
                ),
                crate::schema::Member::required(
                    "RevocationIds",
                    crate::schema::Kind::List(&RevocationIds),
                ),
            ],
        };
    pub static RemoveTrustStoreRevocationsOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "RemoveTrustStoreRevocationsOutput",
            union: false,
            members: &[],
        };
    pub static ResourceArn: crate::schema::Text =
        crate::schema::Text::new("ResourceArn", crate::schema::Length::ANY, None);
    pub static ResourceArns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ResourceArn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RevocationContent: crate::schema::Structure = crate::schema::Structure {
        name: "RevocationContent",
        union: false,
        members: &[
            crate::schema::Member::optional("S3Bucket", crate::schema::Kind::Text(&S3Bucket)),
            crate::schema::Member::optional("S3Key", crate::schema::Kind::Text(&S3Key)),
            crate::schema::Member::optional(
                "S3ObjectVersion",
                crate::schema::Kind::Text(&S3ObjectVersion),
            ),
            crate::schema::Member::optional(
                "RevocationType",
                crate::schema::Kind::Text(&RevocationType),
            ),
        ],
    };
    pub static RevocationContents: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RevocationContent),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RevocationIds: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Long(crate::schema::Range::ANY),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RevocationType: crate::schema::Text =
        crate::schema::Text::one_of("RevocationType", super::RevocationType::TEXTS);
    pub static RewriteConfig: crate::schema::Structure = crate::schema::Structure {
        name: "RewriteConfig",
        union: false,
        members: &[
            crate::schema::Member::required("Regex", crate::schema::Kind::Text(&StringValue)),
            crate::schema::Member::required("Replace", crate::schema::Kind::Text(&StringValue)),
        ],
    };
    pub static RewriteConfigList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RewriteConfig),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Rule: crate::schema::Structure = crate::schema::Structure {
        name: "Rule",
        union: false,
        members: &[
            crate::schema::Member::optional("RuleArn", crate::schema::Kind::Text(&RuleArn)),
            crate::schema::Member::optional("Priority", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "Conditions",
                crate::schema::Kind::List(&RuleConditionList),
            ),
            crate::schema::Member::optional("Actions", crate::schema::Kind::List(&Actions)),
            crate::schema::Member::optional("IsDefault", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Transforms",
                crate::schema::Kind::List(&RuleTransformList),
            ),
        ],
    };
    pub static RuleArn: crate::schema::Text =
        crate::schema::Text::new("RuleArn", crate::schema::Length::ANY, None);
    pub static RuleArns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RuleArn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RuleCondition: crate::schema::Structure = crate::schema::Structure {
        name: "RuleCondition",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Field",
                crate::schema::Kind::Text(&ConditionFieldName),
            ),
            crate::schema::Member::optional("Values", crate::schema::Kind::List(&ListOfString)),
            crate::schema::Member::optional(
                "HostHeaderConfig",
                crate::schema::Kind::Structure(&HostHeaderConditionConfig),
            ),
            crate::schema::Member::optional(
                "PathPatternConfig",
                crate::schema::Kind::Structure(&PathPatternConditionConfig),
            ),
            crate::schema::Member::optional(
                "HttpHeaderConfig",
                crate::schema::Kind::Structure(&HttpHeaderConditionConfig),
            ),
            crate::schema::Member::optional(
                "QueryStringConfig",
                crate::schema::Kind::Structure(&QueryStringConditionConfig),
            ),
            crate::schema::Member::optional(
                "HttpRequestMethodConfig",
                crate::schema::Kind::Structure(&HttpRequestMethodConditionConfig),
            ),
            crate::schema::Member::optional(
                "SourceIpConfig",
                crate::schema::Kind::Structure(&SourceIpConditionConfig),
            ),
            crate::schema::Member::optional(
                "RegexValues",
                crate::schema::Kind::List(&ListOfString),
            ),
        ],
    };
    pub static RuleConditionList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RuleCondition),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RulePriorityList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RulePriorityPair),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RulePriorityPair: crate::schema::Structure = crate::schema::Structure {
        name: "RulePriorityPair",
        union: false,
        members: &[
            crate::schema::Member::optional("RuleArn", crate::schema::Kind::Text(&RuleArn)),
            crate::schema::Member::optional(
                "Priority",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50000))),
            ),
        ],
    };
    pub static RuleTransform: crate::schema::Structure = crate::schema::Structure {
        name: "RuleTransform",
        union: false,
        members: &[
            crate::schema::Member::required("Type", crate::schema::Kind::Text(&TransformTypeEnum)),
            crate::schema::Member::optional(
                "HostHeaderRewriteConfig",
                crate::schema::Kind::Structure(&HostHeaderRewriteConfig),
            ),
            crate::schema::Member::optional(
                "UrlRewriteConfig",
                crate::schema::Kind::Structure(&UrlRewriteConfig),
            ),
        ],
    };
    pub static RuleTransformList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RuleTransform),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Rules: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Rule),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static S3Bucket: crate::schema::Text =
        crate::schema::Text::new("S3Bucket", crate::schema::Length::ANY, None);
    pub static S3Key: crate::schema::Text =
        crate::schema::Text::new("S3Key", crate::schema::Length::ANY, None);
    pub static S3ObjectVersion: crate::schema::Text =
        crate::schema::Text::new("S3ObjectVersion", crate::schema::Length::ANY, None);
    pub static SecurityGroupId: crate::schema::Text =
        crate::schema::Text::new("SecurityGroupId", crate::schema::Length::ANY, None);
    pub static SecurityGroups: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SecurityGroupId),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SetIpAddressTypeInput: crate::schema::Structure = crate::schema::Structure {
        name: "SetIpAddressTypeInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            ),
            crate::schema::Member::required(
                "IpAddressType",
                crate::schema::Kind::Text(&IpAddressType),
            ),
        ],
    };
    pub static SetIpAddressTypeOutput: crate::schema::Structure = crate::schema::Structure {
        name: "SetIpAddressTypeOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "IpAddressType",
            crate::schema::Kind::Text(&IpAddressType),
        )],
    };
    pub static SetRulePrioritiesInput: crate::schema::Structure = crate::schema::Structure {
        name: "SetRulePrioritiesInput",
        union: false,
        members: &[crate::schema::Member::required(
            "RulePriorities",
            crate::schema::Kind::List(&RulePriorityList),
        )],
    };
    pub static SetRulePrioritiesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "SetRulePrioritiesOutput",
        union: false,
        members: &[crate::schema::Member::optional("Rules", crate::schema::Kind::List(&Rules))],
    };
    pub static SetSecurityGroupsInput: crate::schema::Structure = crate::schema::Structure {
        name: "SetSecurityGroupsInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            ),
            crate::schema::Member::required(
                "SecurityGroups",
                crate::schema::Kind::List(&SecurityGroups),
            ),
            crate::schema::Member::optional(
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
                crate::schema::Kind::Text(
                    &EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum,
                ),
            ),
        ],
    };
    pub static SetSecurityGroupsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "SetSecurityGroupsOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SecurityGroupIds",
                crate::schema::Kind::List(&SecurityGroups),
            ),
            crate::schema::Member::optional(
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
                crate::schema::Kind::Text(
                    &EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum,
                ),
            ),
        ],
    };
    pub static SetSubnetsInput: crate::schema::Structure = crate::schema::Structure {
        name: "SetSubnetsInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LoadBalancerArn",
                crate::schema::Kind::Text(&LoadBalancerArn),
            ),
            crate::schema::Member::optional("Subnets", crate::schema::Kind::List(&Subnets)),
            crate::schema::Member::optional(
                "SubnetMappings",
                crate::schema::Kind::List(&SubnetMappings),
            ),
            crate::schema::Member::optional(
                "IpAddressType",
                crate::schema::Kind::Text(&IpAddressType),
            ),
            crate::schema::Member::optional(
                "EnablePrefixForIpv6SourceNat",
                crate::schema::Kind::Text(&EnablePrefixForIpv6SourceNatEnum),
            ),
        ],
    };
    pub static SetSubnetsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "SetSubnetsOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AvailabilityZones",
                crate::schema::Kind::List(&AvailabilityZones),
            ),
            crate::schema::Member::optional(
                "IpAddressType",
                crate::schema::Kind::Text(&IpAddressType),
            ),
            crate::schema::Member::optional(
                "EnablePrefixForIpv6SourceNat",
                crate::schema::Kind::Text(&EnablePrefixForIpv6SourceNatEnum),
            ),
        ],
    };
    pub static SourceIpAddressTypeEnum: crate::schema::Text = crate::schema::Text::one_of(
        "SourceIpAddressTypeEnum",
        super::SourceIpAddressTypeEnum::TEXTS,
    );
    pub static SourceIpConditionConfig: crate::schema::Structure = crate::schema::Structure {
        name: "SourceIpConditionConfig",
        union: false,
        members: &[
            crate::schema::Member::optional("Values", crate::schema::Kind::List(&ListOfString)),
            crate::schema::Member::optional(
                "IpAddressType",
                crate::schema::Kind::Text(&SourceIpAddressTypeEnum),
            ),
        ],
    };
    pub static SourceNatIpv6Prefix: crate::schema::Text =
        crate::schema::Text::new("SourceNatIpv6Prefix", crate::schema::Length::ANY, None);
    pub static SourceNatIpv6Prefixes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SourceNatIpv6Prefix),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SslPolicies: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SslPolicy),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SslPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "SslPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SslProtocols",
                crate::schema::Kind::List(&SslProtocols),
            ),
            crate::schema::Member::optional("Ciphers", crate::schema::Kind::List(&Ciphers)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&SslPolicyName)),
            crate::schema::Member::optional(
                "SupportedLoadBalancerTypes",
                crate::schema::Kind::List(&ListOfString),
            ),
        ],
    };
    pub static SslPolicyName: crate::schema::Text =
        crate::schema::Text::new("SslPolicyName", crate::schema::Length::ANY, None);
    pub static SslPolicyNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SslPolicyName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SslProtocol: crate::schema::Text =
        crate::schema::Text::new("SslProtocol", crate::schema::Length::ANY, None);
    pub static SslProtocols: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SslProtocol),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static StateReason: crate::schema::Text =
        crate::schema::Text::new("StateReason", crate::schema::Length::ANY, None);
    pub static String: crate::schema::Text =
        crate::schema::Text::new("String", crate::schema::Length::ANY, None);
    pub static StringValue: crate::schema::Text =
        crate::schema::Text::new("StringValue", crate::schema::Length::ANY, None);
    pub static SubnetId: crate::schema::Text =
        crate::schema::Text::new("SubnetId", crate::schema::Length::ANY, None);
    pub static SubnetMapping: crate::schema::Structure = crate::schema::Structure {
        name: "SubnetMapping",
        union: false,
        members: &[
            crate::schema::Member::optional("SubnetId", crate::schema::Kind::Text(&SubnetId)),
            crate::schema::Member::optional(
                "AllocationId",
                crate::schema::Kind::Text(&AllocationId),
            ),
            crate::schema::Member::optional(
                "PrivateIPv4Address",
                crate::schema::Kind::Text(&PrivateIPv4Address),
            ),
            crate::schema::Member::optional("IPv6Address", crate::schema::Kind::Text(&IPv6Address)),
            crate::schema::Member::optional(
                "SourceNatIpv6Prefix",
                crate::schema::Kind::Text(&SourceNatIpv6Prefix),
            ),
        ],
    };
    pub static SubnetMappings: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SubnetMapping),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Subnets: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SubnetId),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Tag: crate::schema::Structure = crate::schema::Structure {
        name: "Tag",
        union: false,
        members: &[
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&TagKey)),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&TagValue)),
        ],
    };
    pub static TagDescription: crate::schema::Structure = crate::schema::Structure {
        name: "TagDescription",
        union: false,
        members: &[
            crate::schema::Member::optional("ResourceArn", crate::schema::Kind::Text(&ResourceArn)),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static TagDescriptions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TagDescription),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagKey: crate::schema::Text = crate::schema::Text::new(
        "TagKey",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
    pub static TagKeys: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TagKey),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Tag),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), None),
    };
    pub static TagValue: crate::schema::Text = crate::schema::Text::new(
        "TagValue",
        crate::schema::Length::new(Some(0), Some(256)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
    pub static TargetAdministrativeOverrideReasonEnum: crate::schema::Text =
        crate::schema::Text::one_of(
            "TargetAdministrativeOverrideReasonEnum",
            super::TargetAdministrativeOverrideReasonEnum::TEXTS,
        );
    pub static TargetAdministrativeOverrideStateEnum: crate::schema::Text =
        crate::schema::Text::one_of(
            "TargetAdministrativeOverrideStateEnum",
            super::TargetAdministrativeOverrideStateEnum::TEXTS,
        );
    pub static TargetDescription: crate::schema::Structure = crate::schema::Structure {
        name: "TargetDescription",
        union: false,
        members: &[
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&TargetId)),
            crate::schema::Member::optional(
                "Port",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(65535))),
            ),
            crate::schema::Member::optional(
                "AvailabilityZone",
                crate::schema::Kind::Text(&ZoneName),
            ),
            crate::schema::Member::optional(
                "QuicServerId",
                crate::schema::Kind::Text(&QuicServerId),
            ),
        ],
    };
    pub static TargetDescriptions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TargetDescription),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetGroup: crate::schema::Structure = crate::schema::Structure {
        name: "TargetGroup",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TargetGroupArn",
                crate::schema::Kind::Text(&TargetGroupArn),
            ),
            crate::schema::Member::optional(
                "TargetGroupName",
                crate::schema::Kind::Text(&TargetGroupName),
            ),
            crate::schema::Member::optional("Protocol", crate::schema::Kind::Text(&ProtocolEnum)),
            crate::schema::Member::optional(
                "Port",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(65535))),
            ),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&VpcId)),
            crate::schema::Member::optional(
                "HealthCheckProtocol",
                crate::schema::Kind::Text(&ProtocolEnum),
            ),
            crate::schema::Member::optional(
                "HealthCheckPort",
                crate::schema::Kind::Text(&HealthCheckPort),
            ),
            crate::schema::Member::optional("HealthCheckEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "HealthCheckIntervalSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(5), Some(300))),
            ),
            crate::schema::Member::optional(
                "HealthCheckTimeoutSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(2), Some(120))),
            ),
            crate::schema::Member::optional(
                "HealthyThresholdCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(2), Some(10))),
            ),
            crate::schema::Member::optional(
                "UnhealthyThresholdCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(2), Some(10))),
            ),
            crate::schema::Member::optional("HealthCheckPath", crate::schema::Kind::Text(&Path)),
            crate::schema::Member::optional("Matcher", crate::schema::Kind::Structure(&Matcher)),
            crate::schema::Member::optional(
                "LoadBalancerArns",
                crate::schema::Kind::List(&LoadBalancerArns),
            ),
            crate::schema::Member::optional(
                "TargetType",
                crate::schema::Kind::Text(&TargetTypeEnum),
            ),
            crate::schema::Member::optional(
                "ProtocolVersion",
                crate::schema::Kind::Text(&ProtocolVersion),
            ),
            crate::schema::Member::optional(
                "IpAddressType",
                crate::schema::Kind::Text(&TargetGroupIpAddressTypeEnum),
            ),
            crate::schema::Member::optional(
                "TargetControlPort",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(65535))),
            ),
        ],
    };
    pub static TargetGroupArn: crate::schema::Text =
        crate::schema::Text::new("TargetGroupArn", crate::schema::Length::ANY, None);
    pub static TargetGroupArns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TargetGroupArn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetGroupAttribute: crate::schema::Structure = crate::schema::Structure {
        name: "TargetGroupAttribute",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Key",
                crate::schema::Kind::Text(&TargetGroupAttributeKey),
            ),
            crate::schema::Member::optional(
                "Value",
                crate::schema::Kind::Text(&TargetGroupAttributeValue),
            ),
        ],
    };
    pub static TargetGroupAttributeKey: crate::schema::Text = crate::schema::Text::new(
        "TargetGroupAttributeKey",
        crate::schema::Length::new(None, Some(256)),
        Some("^[a-zA-Z0-9._]+$"),
    );
    pub static TargetGroupAttributeValue: crate::schema::Text =
        crate::schema::Text::new("TargetGroupAttributeValue", crate::schema::Length::ANY, None);
    pub static TargetGroupAttributes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TargetGroupAttribute),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetGroupIpAddressTypeEnum: crate::schema::Text = crate::schema::Text::one_of(
        "TargetGroupIpAddressTypeEnum",
        super::TargetGroupIpAddressTypeEnum::TEXTS,
    );
    pub static TargetGroupList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TargetGroupTuple),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetGroupName: crate::schema::Text =
        crate::schema::Text::new("TargetGroupName", crate::schema::Length::ANY, None);
    pub static TargetGroupNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TargetGroupName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetGroupStickinessConfig: crate::schema::Structure = crate::schema::Structure {
        name: "TargetGroupStickinessConfig",
        union: false,
        members: &[
            crate::schema::Member::optional("Enabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "DurationSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static TargetGroupTuple: crate::schema::Structure = crate::schema::Structure {
        name: "TargetGroupTuple",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TargetGroupArn",
                crate::schema::Kind::Text(&TargetGroupArn),
            ),
            crate::schema::Member::optional(
                "Weight",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static TargetGroups: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TargetGroup),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetHealth: crate::schema::Structure = crate::schema::Structure {
        name: "TargetHealth",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&TargetHealthStateEnum),
            ),
            crate::schema::Member::optional(
                "Reason",
                crate::schema::Kind::Text(&TargetHealthReasonEnum),
            ),
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&Description)),
        ],
    };
    pub static TargetHealthDescription: crate::schema::Structure = crate::schema::Structure {
        name: "TargetHealthDescription",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Target",
                crate::schema::Kind::Structure(&TargetDescription),
            ),
            crate::schema::Member::optional(
                "HealthCheckPort",
                crate::schema::Kind::Text(&HealthCheckPort),
            ),
            crate::schema::Member::optional(
                "TargetHealth",
                crate::schema::Kind::Structure(&TargetHealth),
            ),
            crate::schema::Member::optional(
                "AnomalyDetection",
                crate::schema::Kind::Structure(&AnomalyDetection),
            ),
            crate::schema::Member::optional(
                "AdministrativeOverride",
                crate::schema::Kind::Structure(&AdministrativeOverride),
            ),
        ],
    };
    pub static TargetHealthDescriptions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TargetHealthDescription),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetHealthReasonEnum: crate::schema::Text =
        crate::schema::Text::one_of("TargetHealthReasonEnum", super::TargetHealthReasonEnum::TEXTS);
    pub static TargetHealthStateEnum: crate::schema::Text =
        crate::schema::Text::one_of("TargetHealthStateEnum", super::TargetHealthStateEnum::TEXTS);
    pub static TargetId: crate::schema::Text =
        crate::schema::Text::new("TargetId", crate::schema::Length::ANY, None);
    pub static TargetTypeEnum: crate::schema::Text =
        crate::schema::Text::one_of("TargetTypeEnum", super::TargetTypeEnum::TEXTS);
    pub static TransformTypeEnum: crate::schema::Text =
        crate::schema::Text::one_of("TransformTypeEnum", super::TransformTypeEnum::TEXTS);
    pub static TrustStore: crate::schema::Structure = crate::schema::Structure {
        name: "TrustStore",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&TrustStoreName)),
            crate::schema::Member::optional(
                "TrustStoreArn",
                crate::schema::Kind::Text(&TrustStoreArn),
            ),
            crate::schema::Member::optional("Status", crate::schema::Kind::Text(&TrustStoreStatus)),
            crate::schema::Member::optional(
                "NumberOfCaCertificates",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "TotalRevokedEntries",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static TrustStoreArn: crate::schema::Text =
        crate::schema::Text::new("TrustStoreArn", crate::schema::Length::ANY, None);
    pub static TrustStoreArns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TrustStoreArn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TrustStoreAssociation: crate::schema::Structure = crate::schema::Structure {
        name: "TrustStoreAssociation",
        union: false,
        members: &[crate::schema::Member::optional(
            "ResourceArn",
            crate::schema::Kind::Text(&TrustStoreAssociationResourceArn),
        )],
    };
    pub static TrustStoreAssociationResourceArn: crate::schema::Text = crate::schema::Text::new(
        "TrustStoreAssociationResourceArn",
        crate::schema::Length::ANY,
        None,
    );
    pub static TrustStoreAssociationStatusEnum: crate::schema::Text = crate::schema::Text::one_of(
        "TrustStoreAssociationStatusEnum",
        super::TrustStoreAssociationStatusEnum::TEXTS,
    );
    pub static TrustStoreAssociations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TrustStoreAssociation),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TrustStoreName: crate::schema::Text = crate::schema::Text::new(
        "TrustStoreName",
        crate::schema::Length::new(Some(1), Some(32)),
        Some("^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$"),
    );
    pub static TrustStoreNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TrustStoreName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TrustStoreRevocation: crate::schema::Structure = crate::schema::Structure {
        name: "TrustStoreRevocation",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TrustStoreArn",
                crate::schema::Kind::Text(&TrustStoreArn),
            ),
            crate::schema::Member::optional(
                "RevocationId",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "RevocationType",
                crate::schema::Kind::Text(&RevocationType),
            ),
            crate::schema::Member::optional(
                "NumberOfRevokedEntries",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static TrustStoreRevocations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TrustStoreRevocation),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TrustStoreStatus: crate::schema::Text =
        crate::schema::Text::one_of("TrustStoreStatus", super::TrustStoreStatus::TEXTS);
    pub static TrustStores: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TrustStore),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static UrlRewriteConfig: crate::schema::Structure = crate::schema::Structure {
        name: "UrlRewriteConfig",
        union: false,
        members: &[crate::schema::Member::optional(
            "Rewrites",
            crate::schema::Kind::List(&RewriteConfigList),
        )],
    };
    pub static VpcId: crate::schema::Text =
        crate::schema::Text::new("VpcId", crate::schema::Length::ANY, None);
    pub static ZonalCapacityReservationState: crate::schema::Structure = crate::schema::Structure {
        name: "ZonalCapacityReservationState",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Structure(&CapacityReservationStatus),
            ),
            crate::schema::Member::optional(
                "AvailabilityZone",
                crate::schema::Kind::Text(&ZoneName),
            ),
            crate::schema::Member::optional(
                "EffectiveCapacityUnits",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
        ],
    };
    pub static ZonalCapacityReservationStates: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ZonalCapacityReservationState),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ZoneName: crate::schema::Text =
        crate::schema::Text::new("ZoneName", crate::schema::Length::ANY, None);
}
