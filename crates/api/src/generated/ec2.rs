//! EC2, API version 2016-11-15.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "ec2",
    service_id: "EC2",
    signing_name: "ec2",
    endpoint_prefix: "ec2",
    api_version: "2016-11-15",
    target_prefix: None,
    xml_namespace: Some("http://ec2.amazonaws.com/doc/2016-11-15"),
    json_version: None,
    protocols: &[crate::Protocol::Ec2],
    query_compatible: false,
    validation_code: "InvalidParameterValue",
    operations: OPERATIONS,
    errors: error::ALL,
};

/// Every operation, in order of name.
pub static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        name: "AuthorizeSecurityGroupEgress",
        input: &schema::AuthorizeSecurityGroupEgressRequest,
        output: &schema::AuthorizeSecurityGroupEgressResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "AuthorizeSecurityGroupIngress",
        input: &schema::AuthorizeSecurityGroupIngressRequest,
        output: &schema::AuthorizeSecurityGroupIngressResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "CreateSecurityGroup",
        input: &schema::CreateSecurityGroupRequest,
        output: &schema::CreateSecurityGroupResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "CreateSubnet",
        input: &schema::CreateSubnetRequest,
        output: &schema::CreateSubnetResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "CreateTags",
        input: &schema::CreateTagsRequest,
        output: &schema::CreateTagsResponse,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "CreateVpc",
        input: &schema::CreateVpcRequest,
        output: &schema::CreateVpcResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DeleteSecurityGroup",
        input: &schema::DeleteSecurityGroupRequest,
        output: &schema::DeleteSecurityGroupResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DeleteSubnet",
        input: &schema::DeleteSubnetRequest,
        output: &schema::DeleteSubnetResponse,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DeleteTags",
        input: &schema::DeleteTagsRequest,
        output: &schema::DeleteTagsResponse,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DeleteVpc",
        input: &schema::DeleteVpcRequest,
        output: &schema::DeleteVpcResponse,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeAccountAttributes",
        input: &schema::DescribeAccountAttributesRequest,
        output: &schema::DescribeAccountAttributesResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeAvailabilityZones",
        input: &schema::DescribeAvailabilityZonesRequest,
        output: &schema::DescribeAvailabilityZonesResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeInstances",
        input: &schema::DescribeInstancesRequest,
        output: &schema::DescribeInstancesResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeNetworkInterfaces",
        input: &schema::DescribeNetworkInterfacesRequest,
        output: &schema::DescribeNetworkInterfacesResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeRegions",
        input: &schema::DescribeRegionsRequest,
        output: &schema::DescribeRegionsResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeSecurityGroupRules",
        input: &schema::DescribeSecurityGroupRulesRequest,
        output: &schema::DescribeSecurityGroupRulesResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeSecurityGroups",
        input: &schema::DescribeSecurityGroupsRequest,
        output: &schema::DescribeSecurityGroupsResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeSubnets",
        input: &schema::DescribeSubnetsRequest,
        output: &schema::DescribeSubnetsResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeTags",
        input: &schema::DescribeTagsRequest,
        output: &schema::DescribeTagsResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeVpcAttribute",
        input: &schema::DescribeVpcAttributeRequest,
        output: &schema::DescribeVpcAttributeResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DescribeVpcs",
        input: &schema::DescribeVpcsRequest,
        output: &schema::DescribeVpcsResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "ModifySecurityGroupRules",
        input: &schema::ModifySecurityGroupRulesRequest,
        output: &schema::ModifySecurityGroupRulesResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "RevokeSecurityGroupEgress",
        input: &schema::RevokeSecurityGroupEgressRequest,
        output: &schema::RevokeSecurityGroupEgressResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "RevokeSecurityGroupIngress",
        input: &schema::RevokeSecurityGroupIngressRequest,
        output: &schema::RevokeSecurityGroupIngressResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "UpdateSecurityGroupRuleDescriptionsEgress",
        input: &schema::UpdateSecurityGroupRuleDescriptionsEgressRequest,
        output: &schema::UpdateSecurityGroupRuleDescriptionsEgressResult,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "UpdateSecurityGroupRuleDescriptionsIngress",
        input: &schema::UpdateSecurityGroupRuleDescriptionsIngressRequest,
        output: &schema::UpdateSecurityGroupRuleDescriptionsIngressResult,
        result_wrapper: None,
        errors: &[],
    },
];

/// One type per operation.
pub mod op {
    pub struct AuthorizeSecurityGroupEgress;
    impl crate::Op for AuthorizeSecurityGroupEgress {
        type Input = super::AuthorizeSecurityGroupEgressRequest;
        type Output = super::AuthorizeSecurityGroupEgressResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct AuthorizeSecurityGroupIngress;
    impl crate::Op for AuthorizeSecurityGroupIngress {
        type Input = super::AuthorizeSecurityGroupIngressRequest;
        type Output = super::AuthorizeSecurityGroupIngressResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct CreateSecurityGroup;
    impl crate::Op for CreateSecurityGroup {
        type Input = super::CreateSecurityGroupRequest;
        type Output = super::CreateSecurityGroupResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct CreateSubnet;
    impl crate::Op for CreateSubnet {
        type Input = super::CreateSubnetRequest;
        type Output = super::CreateSubnetResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct CreateTags;
    impl crate::Op for CreateTags {
        type Input = super::CreateTagsRequest;
        type Output = super::CreateTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct CreateVpc;
    impl crate::Op for CreateVpc {
        type Input = super::CreateVpcRequest;
        type Output = super::CreateVpcResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct DeleteSecurityGroup;
    impl crate::Op for DeleteSecurityGroup {
        type Input = super::DeleteSecurityGroupRequest;
        type Output = super::DeleteSecurityGroupResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct DeleteSubnet;
    impl crate::Op for DeleteSubnet {
        type Input = super::DeleteSubnetRequest;
        type Output = super::DeleteSubnetResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct DeleteTags;
    impl crate::Op for DeleteTags {
        type Input = super::DeleteTagsRequest;
        type Output = super::DeleteTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct DeleteVpc;
    impl crate::Op for DeleteVpc {
        type Input = super::DeleteVpcRequest;
        type Output = super::DeleteVpcResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct DescribeAccountAttributes;
    impl crate::Op for DescribeAccountAttributes {
        type Input = super::DescribeAccountAttributesRequest;
        type Output = super::DescribeAccountAttributesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct DescribeAvailabilityZones;
    impl crate::Op for DescribeAvailabilityZones {
        type Input = super::DescribeAvailabilityZonesRequest;
        type Output = super::DescribeAvailabilityZonesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct DescribeInstances;
    impl crate::Op for DescribeInstances {
        type Input = super::DescribeInstancesRequest;
        type Output = super::DescribeInstancesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct DescribeNetworkInterfaces;
    impl crate::Op for DescribeNetworkInterfaces {
        type Input = super::DescribeNetworkInterfacesRequest;
        type Output = super::DescribeNetworkInterfacesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct DescribeRegions;
    impl crate::Op for DescribeRegions {
        type Input = super::DescribeRegionsRequest;
        type Output = super::DescribeRegionsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct DescribeSecurityGroupRules;
    impl crate::Op for DescribeSecurityGroupRules {
        type Input = super::DescribeSecurityGroupRulesRequest;
        type Output = super::DescribeSecurityGroupRulesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct DescribeSecurityGroups;
    impl crate::Op for DescribeSecurityGroups {
        type Input = super::DescribeSecurityGroupsRequest;
        type Output = super::DescribeSecurityGroupsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct DescribeSubnets;
    impl crate::Op for DescribeSubnets {
        type Input = super::DescribeSubnetsRequest;
        type Output = super::DescribeSubnetsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct DescribeTags;
    impl crate::Op for DescribeTags {
        type Input = super::DescribeTagsRequest;
        type Output = super::DescribeTagsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct DescribeVpcAttribute;
    impl crate::Op for DescribeVpcAttribute {
        type Input = super::DescribeVpcAttributeRequest;
        type Output = super::DescribeVpcAttributeResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct DescribeVpcs;
    impl crate::Op for DescribeVpcs {
        type Input = super::DescribeVpcsRequest;
        type Output = super::DescribeVpcsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct ModifySecurityGroupRules;
    impl crate::Op for ModifySecurityGroupRules {
        type Input = super::ModifySecurityGroupRulesRequest;
        type Output = super::ModifySecurityGroupRulesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct RevokeSecurityGroupEgress;
    impl crate::Op for RevokeSecurityGroupEgress {
        type Input = super::RevokeSecurityGroupEgressRequest;
        type Output = super::RevokeSecurityGroupEgressResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct RevokeSecurityGroupIngress;
    impl crate::Op for RevokeSecurityGroupIngress {
        type Input = super::RevokeSecurityGroupIngressRequest;
        type Output = super::RevokeSecurityGroupIngressResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct UpdateSecurityGroupRuleDescriptionsEgress;
    impl crate::Op for UpdateSecurityGroupRuleDescriptionsEgress {
        type Input = super::UpdateSecurityGroupRuleDescriptionsEgressRequest;
        type Output = super::UpdateSecurityGroupRuleDescriptionsEgressResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct UpdateSecurityGroupRuleDescriptionsIngress;
    impl crate::Op for UpdateSecurityGroupRuleDescriptionsIngress {
        type Input = super::UpdateSecurityGroupRuleDescriptionsIngressRequest;
        type Output = super::UpdateSecurityGroupRuleDescriptionsIngressResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[];
}

#[derive(Clone, PartialEq, Default)]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Option<Vec<AccountAttributeValue>>,
}

structure!(AccountAttribute, schema::AccountAttribute, [attribute_name, attribute_values]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountAttributeName {
    SupportedPlatforms,
    DefaultVpc,
}

texts!(
    AccountAttributeName,
    schema::AccountAttributeName,
    [SupportedPlatforms = "supported-platforms", DefaultVpc = "default-vpc",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AccountAttributeValue {
    pub attribute_value: Option<String>,
}

structure!(AccountAttributeValue, schema::AccountAttributeValue, [attribute_value]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AmdSevSnpSpecification {
    Enabled,
    Disabled,
}

texts!(
    AmdSevSnpSpecification,
    schema::AmdSevSnpSpecification,
    [Enabled = "enabled", Disabled = "disabled",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArchitectureValues {
    I386,
    X8664,
    Arm64,
    X8664Mac,
    Arm64Mac,
}

texts!(
    ArchitectureValues,
    schema::ArchitectureValues,
    [
        I386 = "i386",
        X8664 = "x86_64",
        Arm64 = "arm64",
        X8664Mac = "x86_64_mac",
        Arm64Mac = "arm64_mac",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}

structure!(
    AttachmentEnaSrdSpecification,
    schema::AttachmentEnaSrdSpecification,
    [ena_srd_enabled, ena_srd_udp_specification]
);

#[derive(Clone, PartialEq, Default)]
pub struct AttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

structure!(
    AttachmentEnaSrdUdpSpecification,
    schema::AttachmentEnaSrdUdpSpecification,
    [ena_srd_udp_enabled]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttachmentStatus {
    Attaching,
    Attached,
    Detaching,
    Detached,
}

texts!(
    AttachmentStatus,
    schema::AttachmentStatus,
    [
        Attaching = "attaching",
        Attached = "attached",
        Detaching = "detaching",
        Detached = "detached",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AttributeBooleanValue {
    pub value: Option<bool>,
}

structure!(AttributeBooleanValue, schema::AttributeBooleanValue, [value]);

#[derive(Clone, PartialEq, Default)]
pub struct AuthorizeSecurityGroupEgressRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
    pub group_id: String,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}

structure!(
    AuthorizeSecurityGroupEgressRequest,
    schema::AuthorizeSecurityGroupEgressRequest,
    [
        tag_specifications,
        dry_run,
        group_id,
        source_security_group_name,
        source_security_group_owner_id,
        ip_protocol,
        from_port,
        to_port,
        cidr_ip,
        ip_permissions
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AuthorizeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

structure!(
    AuthorizeSecurityGroupEgressResult,
    schema::AuthorizeSecurityGroupEgressResult,
    [r#return, security_group_rules]
);

#[derive(Clone, PartialEq, Default)]
pub struct AuthorizeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

structure!(
    AuthorizeSecurityGroupIngressRequest,
    schema::AuthorizeSecurityGroupIngressRequest,
    [
        cidr_ip,
        from_port,
        group_id,
        group_name,
        ip_permissions,
        ip_protocol,
        source_security_group_name,
        source_security_group_owner_id,
        to_port,
        tag_specifications,
        dry_run
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AuthorizeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

structure!(
    AuthorizeSecurityGroupIngressResult,
    schema::AuthorizeSecurityGroupIngressResult,
    [r#return, security_group_rules]
);

#[derive(Clone, PartialEq, Default)]
pub struct AvailabilityZone {
    pub opt_in_status: Option<AvailabilityZoneOptInStatus>,
    pub messages: Option<Vec<AvailabilityZoneMessage>>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub group_name: Option<String>,
    pub network_border_group: Option<String>,
    pub zone_type: Option<String>,
    pub parent_zone_name: Option<String>,
    pub parent_zone_id: Option<String>,
    pub group_long_name: Option<String>,
    pub geography: Option<Vec<AvailabilityZoneGeography>>,
    pub sub_geography: Option<Vec<AvailabilityZoneSubGeography>>,
    pub state: Option<AvailabilityZoneState>,
}

structure!(
    AvailabilityZone,
    schema::AvailabilityZone,
    [
        opt_in_status,
        messages,
        region_name,
        zone_name,
        zone_id,
        group_name,
        network_border_group,
        zone_type,
        parent_zone_name,
        parent_zone_id,
        group_long_name,
        geography,
        sub_geography,
        state
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AvailabilityZoneGeography {
    pub name: Option<String>,
}

structure!(AvailabilityZoneGeography, schema::AvailabilityZoneGeography, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct AvailabilityZoneMessage {
    pub message: Option<String>,
}

structure!(AvailabilityZoneMessage, schema::AvailabilityZoneMessage, [message]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AvailabilityZoneOptInStatus {
    OptInNotRequired,
    OptedIn,
    NotOptedIn,
}

texts!(
    AvailabilityZoneOptInStatus,
    schema::AvailabilityZoneOptInStatus,
    [OptInNotRequired = "opt-in-not-required", OptedIn = "opted-in", NotOptedIn = "not-opted-in",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AvailabilityZoneState {
    Available,
    Information,
    Impaired,
    Unavailable,
    Constrained,
}

texts!(
    AvailabilityZoneState,
    schema::AvailabilityZoneState,
    [
        Available = "available",
        Information = "information",
        Impaired = "impaired",
        Unavailable = "unavailable",
        Constrained = "constrained",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AvailabilityZoneSubGeography {
    pub name: Option<String>,
}

structure!(AvailabilityZoneSubGeography, schema::AvailabilityZoneSubGeography, [name]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockPublicAccessMode {
    Off,
    BlockBidirectional,
    BlockIngress,
}

texts!(
    BlockPublicAccessMode,
    schema::BlockPublicAccessMode,
    [Off = "off", BlockBidirectional = "block-bidirectional", BlockIngress = "block-ingress",]
);

#[derive(Clone, PartialEq, Default)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<BlockPublicAccessMode>,
}

structure!(BlockPublicAccessStates, schema::BlockPublicAccessStates, [internet_gateway_block_mode]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BootModeValues {
    LegacyBios,
    Uefi,
    UefiPreferred,
}

texts!(
    BootModeValues,
    schema::BootModeValues,
    [LegacyBios = "legacy-bios", Uefi = "uefi", UefiPreferred = "uefi-preferred",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityReservationPreference {
    CapacityReservationsOnly,
    Open,
    None,
}

texts!(
    CapacityReservationPreference,
    schema::CapacityReservationPreference,
    [CapacityReservationsOnly = "capacity-reservations-only", Open = "open", None = "none",]
);

#[derive(Clone, PartialEq, Default)]
pub struct CapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}

structure!(
    CapacityReservationSpecificationResponse,
    schema::CapacityReservationSpecificationResponse,
    [capacity_reservation_preference, capacity_reservation_target]
);

#[derive(Clone, PartialEq, Default)]
pub struct CapacityReservationTargetResponse {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}

structure!(
    CapacityReservationTargetResponse,
    schema::CapacityReservationTargetResponse,
    [capacity_reservation_id, capacity_reservation_resource_group_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

structure!(
    ConnectionTrackingConfiguration,
    schema::ConnectionTrackingConfiguration,
    [tcp_established_timeout, udp_stream_timeout, udp_timeout]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionTrackingSpecificationResponse {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

structure!(
    ConnectionTrackingSpecificationResponse,
    schema::ConnectionTrackingSpecificationResponse,
    [tcp_established_timeout, udp_stream_timeout, udp_timeout]
);

#[derive(Clone, PartialEq, Default)]
pub struct CpuOptions {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}

structure!(
    CpuOptions,
    schema::CpuOptions,
    [core_count, threads_per_core, amd_sev_snp, nested_virtualization]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateSecurityGroupRequest {
    pub description: String,
    pub group_name: String,
    pub vpc_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

structure!(
    CreateSecurityGroupRequest,
    schema::CreateSecurityGroupRequest,
    [description, group_name, vpc_id, tag_specifications, dry_run]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateSecurityGroupResult {
    pub group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_arn: Option<String>,
}

structure!(
    CreateSecurityGroupResult,
    schema::CreateSecurityGroupResult,
    [group_id, tags, security_group_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateSubnetRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub outpost_arn: Option<String>,
    pub vpc_id: String,
    pub ipv6_native: Option<bool>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub dry_run: Option<bool>,
}

structure!(
    CreateSubnetRequest,
    schema::CreateSubnetRequest,
    [
        tag_specifications,
        availability_zone,
        availability_zone_id,
        cidr_block,
        ipv6_cidr_block,
        outpost_arn,
        vpc_id,
        ipv6_native,
        ipv4_ipam_pool_id,
        ipv4_netmask_length,
        ipv6_ipam_pool_id,
        ipv6_netmask_length,
        dry_run
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateSubnetResult {
    pub subnet: Option<Subnet>,
}

structure!(CreateSubnetResult, schema::CreateSubnetResult, [subnet]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Vec<Tag>,
}

structure!(CreateTagsRequest, schema::CreateTagsRequest, [dry_run, resources, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateVpcRequest {
    pub cidr_block: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
    pub instance_tenancy: Option<Tenancy>,
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
}

structure!(
    CreateVpcRequest,
    schema::CreateVpcRequest,
    [
        cidr_block,
        ipv6_pool,
        ipv6_cidr_block,
        ipv4_ipam_pool_id,
        ipv4_netmask_length,
        ipv6_ipam_pool_id,
        ipv6_netmask_length,
        ipv6_cidr_block_network_border_group,
        vpc_encryption_control,
        tag_specifications,
        dry_run,
        instance_tenancy,
        amazon_provided_ipv6_cidr_block
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateVpcResult {
    pub vpc: Option<Vpc>,
}

structure!(CreateVpcResult, schema::CreateVpcResult, [vpc]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSecurityGroupRequest {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub dry_run: Option<bool>,
}

structure!(
    DeleteSecurityGroupRequest,
    schema::DeleteSecurityGroupRequest,
    [group_id, group_name, dry_run]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSecurityGroupResult {
    pub r#return: Option<bool>,
    pub group_id: Option<String>,
}

structure!(DeleteSecurityGroupResult, schema::DeleteSecurityGroupResult, [r#return, group_id]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSubnetRequest {
    pub subnet_id: String,
    pub dry_run: Option<bool>,
}

structure!(DeleteSubnetRequest, schema::DeleteSubnetRequest, [subnet_id, dry_run]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(DeleteTagsRequest, schema::DeleteTagsRequest, [dry_run, resources, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteVpcRequest {
    pub vpc_id: String,
    pub dry_run: Option<bool>,
}

structure!(DeleteVpcRequest, schema::DeleteVpcRequest, [vpc_id, dry_run]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAccountAttributesRequest {
    pub dry_run: Option<bool>,
    pub attribute_names: Option<Vec<AccountAttributeName>>,
}

structure!(
    DescribeAccountAttributesRequest,
    schema::DescribeAccountAttributesRequest,
    [dry_run, attribute_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAccountAttributesResult {
    pub account_attributes: Option<Vec<AccountAttribute>>,
}

structure!(
    DescribeAccountAttributesResult,
    schema::DescribeAccountAttributesResult,
    [account_attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAvailabilityZonesRequest {
    pub zone_names: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

structure!(
    DescribeAvailabilityZonesRequest,
    schema::DescribeAvailabilityZonesRequest,
    [zone_names, zone_ids, all_availability_zones, dry_run, filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAvailabilityZonesResult {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
}

structure!(
    DescribeAvailabilityZonesResult,
    schema::DescribeAvailabilityZonesResult,
    [availability_zones]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeInstancesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    DescribeInstancesRequest,
    schema::DescribeInstancesRequest,
    [instance_ids, include_managed_resources, dry_run, filters, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeInstancesResult {
    pub next_token: Option<String>,
    pub reservations: Option<Vec<Reservation>>,
}

structure!(DescribeInstancesResult, schema::DescribeInstancesResult, [next_token, reservations]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeNetworkInterfacesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub network_interface_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

structure!(
    DescribeNetworkInterfacesRequest,
    schema::DescribeNetworkInterfacesRequest,
    [next_token, max_results, include_managed_resources, dry_run, network_interface_ids, filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeNetworkInterfacesResult {
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeNetworkInterfacesResult,
    schema::DescribeNetworkInterfacesResult,
    [network_interfaces, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRegionsRequest {
    pub region_names: Option<Vec<String>>,
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

structure!(
    DescribeRegionsRequest,
    schema::DescribeRegionsRequest,
    [region_names, all_regions, dry_run, filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRegionsResult {
    pub regions: Option<Vec<Region>>,
}

structure!(DescribeRegionsResult, schema::DescribeRegionsResult, [regions]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSecurityGroupRulesRequest {
    pub filters: Option<Vec<Filter>>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    DescribeSecurityGroupRulesRequest,
    schema::DescribeSecurityGroupRulesRequest,
    [filters, security_group_rule_ids, dry_run, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSecurityGroupRulesResult {
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeSecurityGroupRulesResult,
    schema::DescribeSecurityGroupRulesResult,
    [security_group_rules, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSecurityGroupsRequest {
    pub group_ids: Option<Vec<String>>,
    pub group_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

structure!(
    DescribeSecurityGroupsRequest,
    schema::DescribeSecurityGroupsRequest,
    [group_ids, group_names, next_token, max_results, dry_run, filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSecurityGroupsResult {
    pub next_token: Option<String>,
    pub security_groups: Option<Vec<SecurityGroup>>,
}

structure!(
    DescribeSecurityGroupsResult,
    schema::DescribeSecurityGroupsResult,
    [next_token, security_groups]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSubnetsRequest {
    pub filters: Option<Vec<Filter>>,
    pub subnet_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}

structure!(
    DescribeSubnetsRequest,
    schema::DescribeSubnetsRequest,
    [filters, subnet_ids, next_token, max_results, dry_run]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSubnetsResult {
    pub next_token: Option<String>,
    pub subnets: Option<Vec<Subnet>>,
}

structure!(DescribeSubnetsResult, schema::DescribeSubnetsResult, [next_token, subnets]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTagsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeTagsRequest,
    schema::DescribeTagsRequest,
    [dry_run, filters, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTagsResult {
    pub next_token: Option<String>,
    pub tags: Option<Vec<TagDescription>>,
}

structure!(DescribeTagsResult, schema::DescribeTagsResult, [next_token, tags]);

#[derive(Clone, PartialEq)]
pub struct DescribeVpcAttributeRequest {
    pub attribute: VpcAttributeName,
    pub vpc_id: String,
    pub dry_run: Option<bool>,
}

bare_structure!(DescribeVpcAttributeRequest, schema::DescribeVpcAttributeRequest, [attribute, vpc_id, dry_run], required [attribute, vpc_id],
        optional [dry_run]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeVpcAttributeResult {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
}

structure!(
    DescribeVpcAttributeResult,
    schema::DescribeVpcAttributeResult,
    [enable_dns_hostnames, enable_dns_support, enable_network_address_usage_metrics, vpc_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeVpcsRequest {
    pub filters: Option<Vec<Filter>>,
    pub vpc_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}

structure!(
    DescribeVpcsRequest,
    schema::DescribeVpcsRequest,
    [filters, vpc_ids, next_token, max_results, dry_run]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeVpcsResult {
    pub next_token: Option<String>,
    pub vpcs: Option<Vec<Vpc>>,
}

structure!(DescribeVpcsResult, schema::DescribeVpcsResult, [next_token, vpcs]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceType {
    Ebs,
    InstanceStore,
}

texts!(DeviceType, schema::DeviceType, [Ebs = "ebs", InstanceStore = "instance-store",]);

#[derive(Clone, PartialEq, Default)]
pub struct EbsInstanceBlockDevice {
    pub attach_time: Option<crate::Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub status: Option<AttachmentStatus>,
    pub volume_id: Option<String>,
    pub associated_resource: Option<String>,
    pub volume_owner_id: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub ebs_card_index: Option<i32>,
}

structure!(
    EbsInstanceBlockDevice,
    schema::EbsInstanceBlockDevice,
    [
        attach_time,
        delete_on_termination,
        status,
        volume_id,
        associated_resource,
        volume_owner_id,
        operator,
        ebs_card_index
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ElasticGpuAssociation {
    pub elastic_gpu_id: Option<String>,
    pub elastic_gpu_association_id: Option<String>,
    pub elastic_gpu_association_state: Option<String>,
    pub elastic_gpu_association_time: Option<String>,
}

structure!(
    ElasticGpuAssociation,
    schema::ElasticGpuAssociation,
    [
        elastic_gpu_id,
        elastic_gpu_association_id,
        elastic_gpu_association_state,
        elastic_gpu_association_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ElasticInferenceAcceleratorAssociation {
    pub elastic_inference_accelerator_arn: Option<String>,
    pub elastic_inference_accelerator_association_id: Option<String>,
    pub elastic_inference_accelerator_association_state: Option<String>,
    pub elastic_inference_accelerator_association_time: Option<crate::Timestamp>,
}

structure!(
    ElasticInferenceAcceleratorAssociation,
    schema::ElasticInferenceAcceleratorAssociation,
    [
        elastic_inference_accelerator_arn,
        elastic_inference_accelerator_association_id,
        elastic_inference_accelerator_association_state,
        elastic_inference_accelerator_association_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct EnclaveOptions {
    pub enabled: Option<bool>,
}

structure!(EnclaveOptions, schema::EnclaveOptions, [enabled]);

#[derive(Clone, PartialEq, Default)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

structure!(Filter, schema::Filter, [name, values]);

#[derive(Clone, PartialEq, Default)]
pub struct GroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

structure!(GroupIdentifier, schema::GroupIdentifier, [group_id, group_name]);

#[derive(Clone, PartialEq, Default)]
pub struct HibernationOptions {
    pub configured: Option<bool>,
}

structure!(HibernationOptions, schema::HibernationOptions, [configured]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HostnameType {
    IpName,
    ResourceName,
}

texts!(HostnameType, schema::HostnameType, [IpName = "ip-name", ResourceName = "resource-name",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HttpTokensState {
    Optional,
    Required,
}

texts!(HttpTokensState, schema::HttpTokensState, [Optional = "optional", Required = "required",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HypervisorType {
    Ovm,
    Xen,
}

texts!(HypervisorType, schema::HypervisorType, [Ovm = "ovm", Xen = "xen",]);

#[derive(Clone, PartialEq, Default)]
pub struct IamInstanceProfile {
    pub arn: Option<String>,
    pub id: Option<String>,
}

structure!(IamInstanceProfile, schema::IamInstanceProfile, [arn, id]);

#[derive(Clone, PartialEq, Default)]
pub struct Instance {
    pub architecture: Option<ArchitectureValues>,
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    pub client_token: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub ena_support: Option<bool>,
    pub hypervisor: Option<HypervisorType>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub instance_lifecycle: Option<InstanceLifecycleType>,
    pub elastic_gpu_associations: Option<Vec<ElasticGpuAssociation>>,
    pub elastic_inference_accelerator_associations:
        Option<Vec<ElasticInferenceAcceleratorAssociation>>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterface>>,
    pub outpost_arn: Option<String>,
    pub root_device_name: Option<String>,
    pub root_device_type: Option<DeviceType>,
    pub security_groups: Option<Vec<GroupIdentifier>>,
    pub source_dest_check: Option<bool>,
    pub spot_instance_request_id: Option<String>,
    pub sriov_net_support: Option<String>,
    pub state_reason: Option<StateReason>,
    pub tags: Option<Vec<Tag>>,
    pub virtualization_type: Option<VirtualizationType>,
    pub cpu_options: Option<CpuOptions>,
    pub capacity_block_id: Option<String>,
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    pub hibernation_options: Option<HibernationOptions>,
    pub licenses: Option<Vec<LicenseConfiguration>>,
    pub metadata_options: Option<InstanceMetadataOptionsResponse>,
    pub enclave_options: Option<EnclaveOptions>,
    pub boot_mode: Option<BootModeValues>,
    pub platform_details: Option<String>,
    pub usage_operation: Option<String>,
    pub usage_operation_update_time: Option<crate::Timestamp>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>,
    pub ipv6_address: Option<String>,
    pub tpm_support: Option<String>,
    pub maintenance_options: Option<InstanceMaintenanceOptions>,
    pub current_instance_boot_mode: Option<InstanceBootModeValues>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>,
    pub operator: Option<OperatorResponse>,
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterface>>,
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    pub state: Option<InstanceState>,
    pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>,
    pub state_transition_reason: Option<String>,
    pub key_name: Option<String>,
    pub ami_launch_index: Option<i32>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub instance_type: Option<InstanceType>,
    pub launch_time: Option<crate::Timestamp>,
    pub placement: Option<Placement>,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub platform: Option<PlatformValues>,
    pub monitoring: Option<Monitoring>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip_address: Option<String>,
}

structure!(
    Instance,
    schema::Instance,
    [
        architecture,
        block_device_mappings,
        client_token,
        ebs_optimized,
        ena_support,
        hypervisor,
        iam_instance_profile,
        instance_lifecycle,
        elastic_gpu_associations,
        elastic_inference_accelerator_associations,
        network_interfaces,
        outpost_arn,
        root_device_name,
        root_device_type,
        security_groups,
        source_dest_check,
        spot_instance_request_id,
        sriov_net_support,
        state_reason,
        tags,
        virtualization_type,
        cpu_options,
        capacity_block_id,
        capacity_reservation_id,
        capacity_reservation_specification,
        hibernation_options,
        licenses,
        metadata_options,
        enclave_options,
        boot_mode,
        platform_details,
        usage_operation,
        usage_operation_update_time,
        private_dns_name_options,
        ipv6_address,
        tpm_support,
        maintenance_options,
        current_instance_boot_mode,
        network_performance_options,
        operator,
        secondary_interfaces,
        instance_id,
        image_id,
        state,
        private_dns_name,
        public_dns_name,
        state_transition_reason,
        key_name,
        ami_launch_index,
        product_codes,
        instance_type,
        launch_time,
        placement,
        kernel_id,
        ramdisk_id,
        platform,
        monitoring,
        subnet_id,
        vpc_id,
        private_ip_address,
        public_ip_address
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceAttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}

structure!(
    InstanceAttachmentEnaSrdSpecification,
    schema::InstanceAttachmentEnaSrdSpecification,
    [ena_srd_enabled, ena_srd_udp_specification]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

structure!(
    InstanceAttachmentEnaSrdUdpSpecification,
    schema::InstanceAttachmentEnaSrdUdpSpecification,
    [ena_srd_udp_enabled]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceAutoRecoveryState {
    Disabled,
    Default,
}

texts!(
    InstanceAutoRecoveryState,
    schema::InstanceAutoRecoveryState,
    [Disabled = "disabled", Default = "default",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceBandwidthWeighting {
    Default,
    Vpc1,
    Ebs1,
}

texts!(
    InstanceBandwidthWeighting,
    schema::InstanceBandwidthWeighting,
    [Default = "default", Vpc1 = "vpc-1", Ebs1 = "ebs-1",]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceBlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDevice>,
}

structure!(InstanceBlockDeviceMapping, schema::InstanceBlockDeviceMapping, [device_name, ebs]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceBootModeValues {
    LegacyBios,
    Uefi,
}

texts!(
    InstanceBootModeValues,
    schema::InstanceBootModeValues,
    [LegacyBios = "legacy-bios", Uefi = "uefi",]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceIpv4Prefix {
    pub ipv4_prefix: Option<String>,
}

structure!(InstanceIpv4Prefix, schema::InstanceIpv4Prefix, [ipv4_prefix]);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}

structure!(InstanceIpv6Address, schema::InstanceIpv6Address, [ipv6_address, is_primary_ipv6]);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceIpv6Prefix {
    pub ipv6_prefix: Option<String>,
}

structure!(InstanceIpv6Prefix, schema::InstanceIpv6Prefix, [ipv6_prefix]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceLifecycleType {
    Spot,
    Scheduled,
    CapacityBlock,
    InterruptibleCapacityReservation,
}

texts!(
    InstanceLifecycleType,
    schema::InstanceLifecycleType,
    [
        Spot = "spot",
        Scheduled = "scheduled",
        CapacityBlock = "capacity-block",
        InterruptibleCapacityReservation = "interruptible-capacity-reservation",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceMaintenanceOptions {
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
    pub reboot_migration: Option<InstanceRebootMigrationState>,
}

structure!(
    InstanceMaintenanceOptions,
    schema::InstanceMaintenanceOptions,
    [auto_recovery, reboot_migration]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceMetadataEndpointState {
    Disabled,
    Enabled,
}

texts!(
    InstanceMetadataEndpointState,
    schema::InstanceMetadataEndpointState,
    [Disabled = "disabled", Enabled = "enabled",]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceMetadataOptionsResponse {
    pub state: Option<InstanceMetadataOptionsState>,
    pub http_tokens: Option<HttpTokensState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}

structure!(
    InstanceMetadataOptionsResponse,
    schema::InstanceMetadataOptionsResponse,
    [
        state,
        http_tokens,
        http_put_response_hop_limit,
        http_endpoint,
        http_protocol_ipv6,
        instance_metadata_tags
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceMetadataOptionsState {
    Pending,
    Applied,
}

texts!(
    InstanceMetadataOptionsState,
    schema::InstanceMetadataOptionsState,
    [Pending = "pending", Applied = "applied",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceMetadataProtocolState {
    Disabled,
    Enabled,
}

texts!(
    InstanceMetadataProtocolState,
    schema::InstanceMetadataProtocolState,
    [Disabled = "disabled", Enabled = "enabled",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceMetadataTagsState {
    Disabled,
    Enabled,
}

texts!(
    InstanceMetadataTagsState,
    schema::InstanceMetadataTagsState,
    [Disabled = "disabled", Enabled = "enabled",]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceNetworkInterface {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub attachment: Option<InstanceNetworkInterfaceAttachment>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<InstancePrivateIpAddress>>,
    pub source_dest_check: Option<bool>,
    pub status: Option<NetworkInterfaceStatus>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub interface_type: Option<String>,
    pub ipv4_prefixes: Option<Vec<InstanceIpv4Prefix>>,
    pub ipv6_prefixes: Option<Vec<InstanceIpv6Prefix>>,
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    pub operator: Option<OperatorResponse>,
}

structure!(
    InstanceNetworkInterface,
    schema::InstanceNetworkInterface,
    [
        association,
        attachment,
        description,
        groups,
        ipv6_addresses,
        mac_address,
        network_interface_id,
        owner_id,
        private_dns_name,
        private_ip_address,
        private_ip_addresses,
        source_dest_check,
        status,
        subnet_id,
        vpc_id,
        interface_type,
        ipv4_prefixes,
        ipv6_prefixes,
        connection_tracking_configuration,
        operator
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceNetworkInterfaceAssociation {
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
}

structure!(
    InstanceNetworkInterfaceAssociation,
    schema::InstanceNetworkInterfaceAssociation,
    [carrier_ip, customer_owned_ip, ip_owner_id, public_dns_name, public_ip]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceNetworkInterfaceAttachment {
    pub attach_time: Option<crate::Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<AttachmentStatus>,
    pub network_card_index: Option<i32>,
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
}

structure!(
    InstanceNetworkInterfaceAttachment,
    schema::InstanceNetworkInterfaceAttachment,
    [
        attach_time,
        attachment_id,
        delete_on_termination,
        device_index,
        status,
        network_card_index,
        ena_srd_specification,
        ena_queue_count
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

structure!(
    InstanceNetworkPerformanceOptions,
    schema::InstanceNetworkPerformanceOptions,
    [bandwidth_weighting]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstancePrivateIpAddress {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}

structure!(
    InstancePrivateIpAddress,
    schema::InstancePrivateIpAddress,
    [association, primary, private_dns_name, private_ip_address]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceRebootMigrationState {
    Disabled,
    Default,
}

texts!(
    InstanceRebootMigrationState,
    schema::InstanceRebootMigrationState,
    [Disabled = "disabled", Default = "default",]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceSecondaryInterface {
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>,
    pub mac_address: Option<String>,
    pub secondary_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddress>>,
    pub source_dest_check: Option<bool>,
    pub status: Option<SecondaryInterfaceStatus>,
    pub secondary_subnet_id: Option<String>,
    pub secondary_network_id: Option<String>,
    pub interface_type: Option<SecondaryInterfaceType>,
}

structure!(
    InstanceSecondaryInterface,
    schema::InstanceSecondaryInterface,
    [
        attachment,
        mac_address,
        secondary_interface_id,
        owner_id,
        private_ip_addresses,
        source_dest_check,
        status,
        secondary_subnet_id,
        secondary_network_id,
        interface_type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceSecondaryInterfaceAttachment {
    pub attach_time: Option<crate::Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<AttachmentStatus>,
    pub network_card_index: Option<i32>,
}

structure!(
    InstanceSecondaryInterfaceAttachment,
    schema::InstanceSecondaryInterfaceAttachment,
    [attach_time, attachment_id, delete_on_termination, device_index, status, network_card_index]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    pub private_ip_address: Option<String>,
}

structure!(
    InstanceSecondaryInterfacePrivateIpAddress,
    schema::InstanceSecondaryInterfacePrivateIpAddress,
    [private_ip_address]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceState {
    pub code: Option<i32>,
    pub name: Option<InstanceStateName>,
}

structure!(InstanceState, schema::InstanceState, [code, name]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceStateName {
    Pending,
    Running,
    ShuttingDown,
    Terminated,
    Stopping,
    Stopped,
}

texts!(
    InstanceStateName,
    schema::InstanceStateName,
    [
        Pending = "pending",
        Running = "running",
        ShuttingDown = "shutting-down",
        Terminated = "terminated",
        Stopping = "stopping",
        Stopped = "stopped",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceType {
    A1Medium,
    A1Large,
    A1Xlarge,
    A12xlarge,
    A14xlarge,
    A1Metal,
    C1Medium,
    C1Xlarge,
    C3Large,
    C3Xlarge,
    C32xlarge,
    C34xlarge,
    C38xlarge,
    C4Large,
    C4Xlarge,
    C42xlarge,
    C44xlarge,
    C48xlarge,
    C5Large,
    C5Xlarge,
    C52xlarge,
    C54xlarge,
    C59xlarge,
    C512xlarge,
    C518xlarge,
    C524xlarge,
    C5Metal,
    C5aLarge,
    C5aXlarge,
    C5a2xlarge,
    C5a4xlarge,
    C5a8xlarge,
    C5a12xlarge,
    C5a16xlarge,
    C5a24xlarge,
    C5adLarge,
    C5adXlarge,
    C5ad2xlarge,
    C5ad4xlarge,
    C5ad8xlarge,
    C5ad12xlarge,
    C5ad16xlarge,
    C5ad24xlarge,
    C5dLarge,
    C5dXlarge,
    C5d2xlarge,
    C5d4xlarge,
    C5d9xlarge,
    C5d12xlarge,
    C5d18xlarge,
    C5d24xlarge,
    C5dMetal,
    C5nLarge,
    C5nXlarge,
    C5n2xlarge,
    C5n4xlarge,
    C5n9xlarge,
    C5n18xlarge,
    C5nMetal,
    C6gMedium,
    C6gLarge,
    C6gXlarge,
    C6g2xlarge,
    C6g4xlarge,
    C6g8xlarge,
    C6g12xlarge,
    C6g16xlarge,
    C6gMetal,
    C6gdMedium,
    C6gdLarge,
    C6gdXlarge,
    C6gd2xlarge,
    C6gd4xlarge,
    C6gd8xlarge,
    C6gd12xlarge,
    C6gd16xlarge,
    C6gdMetal,
    C6gnMedium,
    C6gnLarge,
    C6gnXlarge,
    C6gn2xlarge,
    C6gn4xlarge,
    C6gn8xlarge,
    C6gn12xlarge,
    C6gn16xlarge,
    C6iLarge,
    C6iXlarge,
    C6i2xlarge,
    C6i4xlarge,
    C6i8xlarge,
    C6i12xlarge,
    C6i16xlarge,
    C6i24xlarge,
    C6i32xlarge,
    C6iMetal,
    Cc14xlarge,
    Cc28xlarge,
    Cg14xlarge,
    Cr18xlarge,
    D2Xlarge,
    D22xlarge,
    D24xlarge,
    D28xlarge,
    D3Xlarge,
    D32xlarge,
    D34xlarge,
    D38xlarge,
    D3enXlarge,
    D3en2xlarge,
    D3en4xlarge,
    D3en6xlarge,
    D3en8xlarge,
    D3en12xlarge,
    Dl124xlarge,
    F12xlarge,
    F14xlarge,
    F116xlarge,
    G22xlarge,
    G28xlarge,
    G34xlarge,
    G38xlarge,
    G316xlarge,
    G3sXlarge,
    G4adXlarge,
    G4ad2xlarge,
    G4ad4xlarge,
    G4ad8xlarge,
    G4ad16xlarge,
    G4dnXlarge,
    G4dn2xlarge,
    G4dn4xlarge,
    G4dn8xlarge,
    G4dn12xlarge,
    G4dn16xlarge,
    G4dnMetal,
    G5Xlarge,
    G52xlarge,
    G54xlarge,
    G58xlarge,
    G512xlarge,
    G516xlarge,
    G524xlarge,
    G548xlarge,
    G5gXlarge,
    G5g2xlarge,
    G5g4xlarge,
    G5g8xlarge,
    G5g16xlarge,
    G5gMetal,
    Hi14xlarge,
    Hpc6a48xlarge,
    Hs18xlarge,
    H12xlarge,
    H14xlarge,
    H18xlarge,
    H116xlarge,
    I2Xlarge,
    I22xlarge,
    I24xlarge,
    I28xlarge,
    I3Large,
    I3Xlarge,
    I32xlarge,
    I34xlarge,
    I38xlarge,
    I316xlarge,
    I3Metal,
    I3enLarge,
    I3enXlarge,
    I3en2xlarge,
    I3en3xlarge,
    I3en6xlarge,
    I3en12xlarge,
    I3en24xlarge,
    I3enMetal,
    Im4gnLarge,
    Im4gnXlarge,
    Im4gn2xlarge,
    Im4gn4xlarge,
    Im4gn8xlarge,
    Im4gn16xlarge,
    Inf1Xlarge,
    Inf12xlarge,
    Inf16xlarge,
    Inf124xlarge,
    Is4genMedium,
    Is4genLarge,
    Is4genXlarge,
    Is4gen2xlarge,
    Is4gen4xlarge,
    Is4gen8xlarge,
    M1Small,
    M1Medium,
    M1Large,
    M1Xlarge,
    M2Xlarge,
    M22xlarge,
    M24xlarge,
    M3Medium,
    M3Large,
    M3Xlarge,
    M32xlarge,
    M4Large,
    M4Xlarge,
    M42xlarge,
    M44xlarge,
    M410xlarge,
    M416xlarge,
    M5Large,
    M5Xlarge,
    M52xlarge,
    M54xlarge,
    M58xlarge,
    M512xlarge,
    M516xlarge,
    M524xlarge,
    M5Metal,
    M5aLarge,
    M5aXlarge,
    M5a2xlarge,
    M5a4xlarge,
    M5a8xlarge,
    M5a12xlarge,
    M5a16xlarge,
    M5a24xlarge,
    M5adLarge,
    M5adXlarge,
    M5ad2xlarge,
    M5ad4xlarge,
    M5ad8xlarge,
    M5ad12xlarge,
    M5ad16xlarge,
    M5ad24xlarge,
    M5dLarge,
    M5dXlarge,
    M5d2xlarge,
    M5d4xlarge,
    M5d8xlarge,
    M5d12xlarge,
    M5d16xlarge,
    M5d24xlarge,
    M5dMetal,
    M5dnLarge,
    M5dnXlarge,
    M5dn2xlarge,
    M5dn4xlarge,
    M5dn8xlarge,
    M5dn12xlarge,
    M5dn16xlarge,
    M5dn24xlarge,
    M5dnMetal,
    M5nLarge,
    M5nXlarge,
    M5n2xlarge,
    M5n4xlarge,
    M5n8xlarge,
    M5n12xlarge,
    M5n16xlarge,
    M5n24xlarge,
    M5nMetal,
    M5znLarge,
    M5znXlarge,
    M5zn2xlarge,
    M5zn3xlarge,
    M5zn6xlarge,
    M5zn12xlarge,
    M5znMetal,
    M6aLarge,
    M6aXlarge,
    M6a2xlarge,
    M6a4xlarge,
    M6a8xlarge,
    M6a12xlarge,
    M6a16xlarge,
    M6a24xlarge,
    M6a32xlarge,
    M6a48xlarge,
    M6gMetal,
    M6gMedium,
    M6gLarge,
    M6gXlarge,
    M6g2xlarge,
    M6g4xlarge,
    M6g8xlarge,
    M6g12xlarge,
    M6g16xlarge,
    M6gdMetal,
    M6gdMedium,
    M6gdLarge,
    M6gdXlarge,
    M6gd2xlarge,
    M6gd4xlarge,
    M6gd8xlarge,
    M6gd12xlarge,
    M6gd16xlarge,
    M6iLarge,
    M6iXlarge,
    M6i2xlarge,
    M6i4xlarge,
    M6i8xlarge,
    M6i12xlarge,
    M6i16xlarge,
    M6i24xlarge,
    M6i32xlarge,
    M6iMetal,
    Mac1Metal,
    P2Xlarge,
    P28xlarge,
    P216xlarge,
    P32xlarge,
    P38xlarge,
    P316xlarge,
    P3dn24xlarge,
    P4d24xlarge,
    R3Large,
    R3Xlarge,
    R32xlarge,
    R34xlarge,
    R38xlarge,
    R4Large,
    R4Xlarge,
    R42xlarge,
    R44xlarge,
    R48xlarge,
    R416xlarge,
    R5Large,
    R5Xlarge,
    R52xlarge,
    R54xlarge,
    R58xlarge,
    R512xlarge,
    R516xlarge,
    R524xlarge,
    R5Metal,
    R5aLarge,
    R5aXlarge,
    R5a2xlarge,
    R5a4xlarge,
    R5a8xlarge,
    R5a12xlarge,
    R5a16xlarge,
    R5a24xlarge,
    R5adLarge,
    R5adXlarge,
    R5ad2xlarge,
    R5ad4xlarge,
    R5ad8xlarge,
    R5ad12xlarge,
    R5ad16xlarge,
    R5ad24xlarge,
    R5bLarge,
    R5bXlarge,
    R5b2xlarge,
    R5b4xlarge,
    R5b8xlarge,
    R5b12xlarge,
    R5b16xlarge,
    R5b24xlarge,
    R5bMetal,
    R5dLarge,
    R5dXlarge,
    R5d2xlarge,
    R5d4xlarge,
    R5d8xlarge,
    R5d12xlarge,
    R5d16xlarge,
    R5d24xlarge,
    R5dMetal,
    R5dnLarge,
    R5dnXlarge,
    R5dn2xlarge,
    R5dn4xlarge,
    R5dn8xlarge,
    R5dn12xlarge,
    R5dn16xlarge,
    R5dn24xlarge,
    R5dnMetal,
    R5nLarge,
    R5nXlarge,
    R5n2xlarge,
    R5n4xlarge,
    R5n8xlarge,
    R5n12xlarge,
    R5n16xlarge,
    R5n24xlarge,
    R5nMetal,
    R6gMedium,
    R6gLarge,
    R6gXlarge,
    R6g2xlarge,
    R6g4xlarge,
    R6g8xlarge,
    R6g12xlarge,
    R6g16xlarge,
    R6gMetal,
    R6gdMedium,
    R6gdLarge,
    R6gdXlarge,
    R6gd2xlarge,
    R6gd4xlarge,
    R6gd8xlarge,
    R6gd12xlarge,
    R6gd16xlarge,
    R6gdMetal,
    R6iLarge,
    R6iXlarge,
    R6i2xlarge,
    R6i4xlarge,
    R6i8xlarge,
    R6i12xlarge,
    R6i16xlarge,
    R6i24xlarge,
    R6i32xlarge,
    R6iMetal,
    T1Micro,
    T2Nano,
    T2Micro,
    T2Small,
    T2Medium,
    T2Large,
    T2Xlarge,
    T22xlarge,
    T3Nano,
    T3Micro,
    T3Small,
    T3Medium,
    T3Large,
    T3Xlarge,
    T32xlarge,
    T3aNano,
    T3aMicro,
    T3aSmall,
    T3aMedium,
    T3aLarge,
    T3aXlarge,
    T3a2xlarge,
    T4gNano,
    T4gMicro,
    T4gSmall,
    T4gMedium,
    T4gLarge,
    T4gXlarge,
    T4g2xlarge,
    U6tb156xlarge,
    U6tb1112xlarge,
    U9tb1112xlarge,
    U12tb1112xlarge,
    U6tb1Metal,
    U9tb1Metal,
    U12tb1Metal,
    U18tb1Metal,
    U24tb1Metal,
    Vt13xlarge,
    Vt16xlarge,
    Vt124xlarge,
    X116xlarge,
    X132xlarge,
    X1eXlarge,
    X1e2xlarge,
    X1e4xlarge,
    X1e8xlarge,
    X1e16xlarge,
    X1e32xlarge,
    X2iezn2xlarge,
    X2iezn4xlarge,
    X2iezn6xlarge,
    X2iezn8xlarge,
    X2iezn12xlarge,
    X2ieznMetal,
    X2gdMedium,
    X2gdLarge,
    X2gdXlarge,
    X2gd2xlarge,
    X2gd4xlarge,
    X2gd8xlarge,
    X2gd12xlarge,
    X2gd16xlarge,
    X2gdMetal,
    Z1dLarge,
    Z1dXlarge,
    Z1d2xlarge,
    Z1d3xlarge,
    Z1d6xlarge,
    Z1d12xlarge,
    Z1dMetal,
    X2idn16xlarge,
    X2idn24xlarge,
    X2idn32xlarge,
    X2iednXlarge,
    X2iedn2xlarge,
    X2iedn4xlarge,
    X2iedn8xlarge,
    X2iedn16xlarge,
    X2iedn24xlarge,
    X2iedn32xlarge,
    C6aLarge,
    C6aXlarge,
    C6a2xlarge,
    C6a4xlarge,
    C6a8xlarge,
    C6a12xlarge,
    C6a16xlarge,
    C6a24xlarge,
    C6a32xlarge,
    C6a48xlarge,
    C6aMetal,
    M6aMetal,
    I4iLarge,
    I4iXlarge,
    I4i2xlarge,
    I4i4xlarge,
    I4i8xlarge,
    I4i16xlarge,
    I4i32xlarge,
    I4iMetal,
    X2idnMetal,
    X2iednMetal,
    C7gMedium,
    C7gLarge,
    C7gXlarge,
    C7g2xlarge,
    C7g4xlarge,
    C7g8xlarge,
    C7g12xlarge,
    C7g16xlarge,
    Mac2Metal,
    C6idLarge,
    C6idXlarge,
    C6id2xlarge,
    C6id4xlarge,
    C6id8xlarge,
    C6id12xlarge,
    C6id16xlarge,
    C6id24xlarge,
    C6id32xlarge,
    C6idMetal,
    M6idLarge,
    M6idXlarge,
    M6id2xlarge,
    M6id4xlarge,
    M6id8xlarge,
    M6id12xlarge,
    M6id16xlarge,
    M6id24xlarge,
    M6id32xlarge,
    M6idMetal,
    R6idLarge,
    R6idXlarge,
    R6id2xlarge,
    R6id4xlarge,
    R6id8xlarge,
    R6id12xlarge,
    R6id16xlarge,
    R6id24xlarge,
    R6id32xlarge,
    R6idMetal,
    R6aLarge,
    R6aXlarge,
    R6a2xlarge,
    R6a4xlarge,
    R6a8xlarge,
    R6a12xlarge,
    R6a16xlarge,
    R6a24xlarge,
    R6a32xlarge,
    R6a48xlarge,
    R6aMetal,
    P4de24xlarge,
    U3tb156xlarge,
    U18tb1112xlarge,
    U24tb1112xlarge,
    Trn12xlarge,
    Trn132xlarge,
    Hpc6id32xlarge,
    C6inLarge,
    C6inXlarge,
    C6in2xlarge,
    C6in4xlarge,
    C6in8xlarge,
    C6in12xlarge,
    C6in16xlarge,
    C6in24xlarge,
    C6in32xlarge,
    M6inLarge,
    M6inXlarge,
    M6in2xlarge,
    M6in4xlarge,
    M6in8xlarge,
    M6in12xlarge,
    M6in16xlarge,
    M6in24xlarge,
    M6in32xlarge,
    M6idnLarge,
    M6idnXlarge,
    M6idn2xlarge,
    M6idn4xlarge,
    M6idn8xlarge,
    M6idn12xlarge,
    M6idn16xlarge,
    M6idn24xlarge,
    M6idn32xlarge,
    R6inLarge,
    R6inXlarge,
    R6in2xlarge,
    R6in4xlarge,
    R6in8xlarge,
    R6in12xlarge,
    R6in16xlarge,
    R6in24xlarge,
    R6in32xlarge,
    R6idnLarge,
    R6idnXlarge,
    R6idn2xlarge,
    R6idn4xlarge,
    R6idn8xlarge,
    R6idn12xlarge,
    R6idn16xlarge,
    R6idn24xlarge,
    R6idn32xlarge,
    C7gMetal,
    M7gMedium,
    M7gLarge,
    M7gXlarge,
    M7g2xlarge,
    M7g4xlarge,
    M7g8xlarge,
    M7g12xlarge,
    M7g16xlarge,
    M7gMetal,
    R7gMedium,
    R7gLarge,
    R7gXlarge,
    R7g2xlarge,
    R7g4xlarge,
    R7g8xlarge,
    R7g12xlarge,
    R7g16xlarge,
    R7gMetal,
    C6inMetal,
    M6inMetal,
    M6idnMetal,
    R6inMetal,
    R6idnMetal,
    Inf2Xlarge,
    Inf28xlarge,
    Inf224xlarge,
    Inf248xlarge,
    Trn1n32xlarge,
    I4gLarge,
    I4gXlarge,
    I4g2xlarge,
    I4g4xlarge,
    I4g8xlarge,
    I4g16xlarge,
    Hpc7g4xlarge,
    Hpc7g8xlarge,
    Hpc7g16xlarge,
    C7gnMedium,
    C7gnLarge,
    C7gnXlarge,
    C7gn2xlarge,
    C7gn4xlarge,
    C7gn8xlarge,
    C7gn12xlarge,
    C7gn16xlarge,
    P548xlarge,
    M7iLarge,
    M7iXlarge,
    M7i2xlarge,
    M7i4xlarge,
    M7i8xlarge,
    M7i12xlarge,
    M7i16xlarge,
    M7i24xlarge,
    M7i48xlarge,
    M7iFlexLarge,
    M7iFlexXlarge,
    M7iFlex2xlarge,
    M7iFlex4xlarge,
    M7iFlex8xlarge,
    M7aMedium,
    M7aLarge,
    M7aXlarge,
    M7a2xlarge,
    M7a4xlarge,
    M7a8xlarge,
    M7a12xlarge,
    M7a16xlarge,
    M7a24xlarge,
    M7a32xlarge,
    M7a48xlarge,
    M7aMetal48xl,
    Hpc7a12xlarge,
    Hpc7a24xlarge,
    Hpc7a48xlarge,
    Hpc7a96xlarge,
    C7gdMedium,
    C7gdLarge,
    C7gdXlarge,
    C7gd2xlarge,
    C7gd4xlarge,
    C7gd8xlarge,
    C7gd12xlarge,
    C7gd16xlarge,
    M7gdMedium,
    M7gdLarge,
    M7gdXlarge,
    M7gd2xlarge,
    M7gd4xlarge,
    M7gd8xlarge,
    M7gd12xlarge,
    M7gd16xlarge,
    R7gdMedium,
    R7gdLarge,
    R7gdXlarge,
    R7gd2xlarge,
    R7gd4xlarge,
    R7gd8xlarge,
    R7gd12xlarge,
    R7gd16xlarge,
    R7aMedium,
    R7aLarge,
    R7aXlarge,
    R7a2xlarge,
    R7a4xlarge,
    R7a8xlarge,
    R7a12xlarge,
    R7a16xlarge,
    R7a24xlarge,
    R7a32xlarge,
    R7a48xlarge,
    C7iLarge,
    C7iXlarge,
    C7i2xlarge,
    C7i4xlarge,
    C7i8xlarge,
    C7i12xlarge,
    C7i16xlarge,
    C7i24xlarge,
    C7i48xlarge,
    Mac2M2proMetal,
    R7izLarge,
    R7izXlarge,
    R7iz2xlarge,
    R7iz4xlarge,
    R7iz8xlarge,
    R7iz12xlarge,
    R7iz16xlarge,
    R7iz32xlarge,
    C7aMedium,
    C7aLarge,
    C7aXlarge,
    C7a2xlarge,
    C7a4xlarge,
    C7a8xlarge,
    C7a12xlarge,
    C7a16xlarge,
    C7a24xlarge,
    C7a32xlarge,
    C7a48xlarge,
    C7aMetal48xl,
    R7aMetal48xl,
    R7iLarge,
    R7iXlarge,
    R7i2xlarge,
    R7i4xlarge,
    R7i8xlarge,
    R7i12xlarge,
    R7i16xlarge,
    R7i24xlarge,
    R7i48xlarge,
    Dl2q24xlarge,
    Mac2M2Metal,
    I4i12xlarge,
    I4i24xlarge,
    C7iMetal24xl,
    C7iMetal48xl,
    M7iMetal24xl,
    M7iMetal48xl,
    R7iMetal24xl,
    R7iMetal48xl,
    R7izMetal16xl,
    R7izMetal32xl,
    C7gdMetal,
    M7gdMetal,
    R7gdMetal,
    G6Xlarge,
    G62xlarge,
    G64xlarge,
    G68xlarge,
    G612xlarge,
    G616xlarge,
    G624xlarge,
    G648xlarge,
    Gr64xlarge,
    Gr68xlarge,
    C7iFlexLarge,
    C7iFlexXlarge,
    C7iFlex2xlarge,
    C7iFlex4xlarge,
    C7iFlex8xlarge,
    U7i12tb224xlarge,
    U7in16tb224xlarge,
    U7in24tb224xlarge,
    U7in32tb224xlarge,
    U7ib12tb224xlarge,
    C7gnMetal,
    R8gMedium,
    R8gLarge,
    R8gXlarge,
    R8g2xlarge,
    R8g4xlarge,
    R8g8xlarge,
    R8g12xlarge,
    R8g16xlarge,
    R8g24xlarge,
    R8g48xlarge,
    R8gMetal24xl,
    R8gMetal48xl,
    Mac2M1ultraMetal,
    G6eXlarge,
    G6e2xlarge,
    G6e4xlarge,
    G6e8xlarge,
    G6e12xlarge,
    G6e16xlarge,
    G6e24xlarge,
    G6e48xlarge,
    C8gMedium,
    C8gLarge,
    C8gXlarge,
    C8g2xlarge,
    C8g4xlarge,
    C8g8xlarge,
    C8g12xlarge,
    C8g16xlarge,
    C8g24xlarge,
    C8g48xlarge,
    C8gMetal24xl,
    C8gMetal48xl,
    M8gMedium,
    M8gLarge,
    M8gXlarge,
    M8g2xlarge,
    M8g4xlarge,
    M8g8xlarge,
    M8g12xlarge,
    M8g16xlarge,
    M8g24xlarge,
    M8g48xlarge,
    M8gMetal24xl,
    M8gMetal48xl,
    X8gMedium,
    X8gLarge,
    X8gXlarge,
    X8g2xlarge,
    X8g4xlarge,
    X8g8xlarge,
    X8g12xlarge,
    X8g16xlarge,
    X8g24xlarge,
    X8g48xlarge,
    X8gMetal24xl,
    X8gMetal48xl,
    I7ieLarge,
    I7ieXlarge,
    I7ie2xlarge,
    I7ie3xlarge,
    I7ie6xlarge,
    I7ie12xlarge,
    I7ie18xlarge,
    I7ie24xlarge,
    I7ie48xlarge,
    I8gLarge,
    I8gXlarge,
    I8g2xlarge,
    I8g4xlarge,
    I8g8xlarge,
    I8g12xlarge,
    I8g16xlarge,
    I8g24xlarge,
    I8gMetal24xl,
    U7i6tb112xlarge,
    U7i8tb112xlarge,
    U7inh32tb480xlarge,
    P5e48xlarge,
    P5en48xlarge,
    F212xlarge,
    F248xlarge,
    Trn248xlarge,
    C7iFlex12xlarge,
    C7iFlex16xlarge,
    M7iFlex12xlarge,
    M7iFlex16xlarge,
    I7ieMetal24xl,
    I7ieMetal48xl,
    I8g48xlarge,
    C8gdMedium,
    C8gdLarge,
    C8gdXlarge,
    C8gd2xlarge,
    C8gd4xlarge,
    C8gd8xlarge,
    C8gd12xlarge,
    C8gd16xlarge,
    C8gd24xlarge,
    C8gd48xlarge,
    C8gdMetal24xl,
    C8gdMetal48xl,
    I7iLarge,
    I7iXlarge,
    I7i2xlarge,
    I7i4xlarge,
    I7i8xlarge,
    I7i12xlarge,
    I7i16xlarge,
    I7i24xlarge,
    I7i48xlarge,
    I7iMetal24xl,
    I7iMetal48xl,
    P6B20048xlarge,
    M8gdMedium,
    M8gdLarge,
    M8gdXlarge,
    M8gd2xlarge,
    M8gd4xlarge,
    M8gd8xlarge,
    M8gd12xlarge,
    M8gd16xlarge,
    M8gd24xlarge,
    M8gd48xlarge,
    M8gdMetal24xl,
    M8gdMetal48xl,
    R8gdMedium,
    R8gdLarge,
    R8gdXlarge,
    R8gd2xlarge,
    R8gd4xlarge,
    R8gd8xlarge,
    R8gd12xlarge,
    R8gd16xlarge,
    R8gd24xlarge,
    R8gd48xlarge,
    R8gdMetal24xl,
    R8gdMetal48xl,
    C8gnMedium,
    C8gnLarge,
    C8gnXlarge,
    C8gn2xlarge,
    C8gn4xlarge,
    C8gn8xlarge,
    C8gn12xlarge,
    C8gn16xlarge,
    C8gn24xlarge,
    C8gn48xlarge,
    C8gnMetal24xl,
    C8gnMetal48xl,
    F26xlarge,
    P6eGb20036xlarge,
    G6fLarge,
    G6fXlarge,
    G6f2xlarge,
    G6f4xlarge,
    Gr6f4xlarge,
    P54xlarge,
    R8iLarge,
    R8iXlarge,
    R8i2xlarge,
    R8i4xlarge,
    R8i8xlarge,
    R8i12xlarge,
    R8i16xlarge,
    R8i24xlarge,
    R8i32xlarge,
    R8i48xlarge,
    R8i96xlarge,
    R8iMetal48xl,
    R8iMetal96xl,
    R8iFlexLarge,
    R8iFlexXlarge,
    R8iFlex2xlarge,
    R8iFlex4xlarge,
    R8iFlex8xlarge,
    R8iFlex12xlarge,
    R8iFlex16xlarge,
    M8iLarge,
    M8iXlarge,
    M8i2xlarge,
    M8i4xlarge,
    M8i8xlarge,
    M8i12xlarge,
    M8i16xlarge,
    M8i24xlarge,
    M8i32xlarge,
    M8i48xlarge,
    M8i96xlarge,
    M8iMetal48xl,
    M8iMetal96xl,
    M8iFlexLarge,
    M8iFlexXlarge,
    M8iFlex2xlarge,
    M8iFlex4xlarge,
    M8iFlex8xlarge,
    M8iFlex12xlarge,
    M8iFlex16xlarge,
    I8geLarge,
    I8geXlarge,
    I8ge2xlarge,
    I8ge3xlarge,
    I8ge6xlarge,
    I8ge12xlarge,
    I8ge18xlarge,
    I8ge24xlarge,
    I8ge48xlarge,
    I8geMetal24xl,
    I8geMetal48xl,
    MacM4Metal,
    MacM4proMetal,
    R8gnMedium,
    R8gnLarge,
    R8gnXlarge,
    R8gn2xlarge,
    R8gn4xlarge,
    R8gn8xlarge,
    R8gn12xlarge,
    R8gn16xlarge,
    R8gn24xlarge,
    R8gn48xlarge,
    R8gnMetal24xl,
    R8gnMetal48xl,
    C8iLarge,
    C8iXlarge,
    C8i2xlarge,
    C8i4xlarge,
    C8i8xlarge,
    C8i12xlarge,
    C8i16xlarge,
    C8i24xlarge,
    C8i32xlarge,
    C8i48xlarge,
    C8i96xlarge,
    C8iMetal48xl,
    C8iMetal96xl,
    C8iFlexLarge,
    C8iFlexXlarge,
    C8iFlex2xlarge,
    C8iFlex4xlarge,
    C8iFlex8xlarge,
    C8iFlex12xlarge,
    C8iFlex16xlarge,
    R8gbMedium,
    R8gbLarge,
    R8gbXlarge,
    R8gb2xlarge,
    R8gb4xlarge,
    R8gb8xlarge,
    R8gb12xlarge,
    R8gb16xlarge,
    R8gb24xlarge,
    R8gbMetal24xl,
    M8aMedium,
    M8aLarge,
    M8aXlarge,
    M8a2xlarge,
    M8a4xlarge,
    M8a8xlarge,
    M8a12xlarge,
    M8a16xlarge,
    M8a24xlarge,
    M8a48xlarge,
    M8aMetal24xl,
    M8aMetal48xl,
    Trn23xlarge,
    R8aMedium,
    R8aLarge,
    R8aXlarge,
    R8a2xlarge,
    R8a4xlarge,
    R8a8xlarge,
    R8a12xlarge,
    R8a16xlarge,
    R8a24xlarge,
    R8a48xlarge,
    R8aMetal24xl,
    R8aMetal48xl,
    P6B30048xlarge,
    C8aMedium,
    C8aLarge,
    C8aXlarge,
    C8a2xlarge,
    C8a4xlarge,
    C8a8xlarge,
    C8a12xlarge,
    C8a16xlarge,
    C8a24xlarge,
    C8a48xlarge,
    C8aMetal24xl,
    C8aMetal48xl,
    C8gb12xlarge,
    C8gb16xlarge,
    C8gb24xlarge,
    C8gb2xlarge,
    C8gb4xlarge,
    C8gb8xlarge,
    C8gbLarge,
    C8gbMedium,
    C8gbMetal24xl,
    C8gbXlarge,
    C8gb48xlarge,
    C8gbMetal48xl,
    M8gb12xlarge,
    M8gb16xlarge,
    M8gb24xlarge,
    M8gb2xlarge,
    M8gb4xlarge,
    M8gb8xlarge,
    M8gbLarge,
    M8gbMedium,
    M8gbXlarge,
    M8gb48xlarge,
    M8gbMetal24xl,
    M8gbMetal48xl,
    M8gn12xlarge,
    M8gn16xlarge,
    M8gn24xlarge,
    M8gn2xlarge,
    M8gn48xlarge,
    M8gn4xlarge,
    M8gn8xlarge,
    M8gnLarge,
    M8gnMedium,
    M8gnXlarge,
    M8gnMetal24xl,
    M8gnMetal48xl,
    X8aedz12xlarge,
    X8aedz24xlarge,
    X8aedz3xlarge,
    X8aedz6xlarge,
    X8aedzLarge,
    X8aedzMetal12xl,
    X8aedzMetal24xl,
    X8aedzXlarge,
    M8aznMedium,
    M8aznLarge,
    M8aznXlarge,
    M8azn3xlarge,
    M8azn6xlarge,
    M8azn12xlarge,
    M8azn24xlarge,
    M8aznMetal12xl,
    M8aznMetal24xl,
    X8iLarge,
    X8iXlarge,
    X8i2xlarge,
    X8i4xlarge,
    X8i8xlarge,
    X8i12xlarge,
    X8i16xlarge,
    X8i24xlarge,
    X8i32xlarge,
    X8i48xlarge,
    X8i64xlarge,
    X8i96xlarge,
    X8iMetal48xl,
    X8iMetal96xl,
    MacM4maxMetal,
    G7e2xlarge,
    G7e4xlarge,
    G7e8xlarge,
    G7e12xlarge,
    G7e24xlarge,
    G7e48xlarge,
    R8idLarge,
    R8idXlarge,
    R8id2xlarge,
    R8id4xlarge,
    R8id8xlarge,
    R8id12xlarge,
    R8id16xlarge,
    R8id24xlarge,
    R8id32xlarge,
    R8id48xlarge,
    R8id96xlarge,
    R8idMetal48xl,
    R8idMetal96xl,
    C8idLarge,
    C8idXlarge,
    C8id2xlarge,
    C8id4xlarge,
    C8id8xlarge,
    C8id12xlarge,
    C8id16xlarge,
    C8id24xlarge,
    C8id32xlarge,
    C8id48xlarge,
    C8id96xlarge,
    C8idMetal48xl,
    C8idMetal96xl,
    M8idLarge,
    M8idXlarge,
    M8id2xlarge,
    M8id4xlarge,
    M8id8xlarge,
    M8id12xlarge,
    M8id16xlarge,
    M8id24xlarge,
    M8id32xlarge,
    M8id48xlarge,
    M8id96xlarge,
    M8idMetal48xl,
    M8idMetal96xl,
    Hpc8a96xlarge,
    C8inLarge,
    C8inXlarge,
    C8in2xlarge,
    C8in4xlarge,
    C8in8xlarge,
    C8in12xlarge,
    C8in16xlarge,
    C8in24xlarge,
    C8in32xlarge,
    C8in48xlarge,
    C8in96xlarge,
    C8inMetal48xl,
    C8inMetal96xl,
    C8ibLarge,
    C8ibXlarge,
    C8ib2xlarge,
    C8ib4xlarge,
    C8ib8xlarge,
    C8ib12xlarge,
    C8ib16xlarge,
    C8ib24xlarge,
    C8ib32xlarge,
    C8ib48xlarge,
    C8ib96xlarge,
    C8ibMetal48xl,
    C8ibMetal96xl,
    R8inLarge,
    R8inXlarge,
    R8in2xlarge,
    R8in4xlarge,
    R8in8xlarge,
    R8in12xlarge,
    R8in16xlarge,
    R8in24xlarge,
    R8in32xlarge,
    R8in48xlarge,
    R8in96xlarge,
    R8ibLarge,
    R8ibXlarge,
    R8ib2xlarge,
    R8ib4xlarge,
    R8ib8xlarge,
    R8ib12xlarge,
    R8ib16xlarge,
    R8ib24xlarge,
    R8ib32xlarge,
    R8ib48xlarge,
    R8ib96xlarge,
    M8inLarge,
    M8inXlarge,
    M8in2xlarge,
    M8in4xlarge,
    M8in8xlarge,
    M8in12xlarge,
    M8in16xlarge,
    M8in24xlarge,
    M8in32xlarge,
    M8in48xlarge,
    M8in96xlarge,
    M8ibLarge,
    M8ibXlarge,
    M8ib2xlarge,
    M8ib4xlarge,
    M8ib8xlarge,
    M8ib12xlarge,
    M8ib16xlarge,
    M8ib24xlarge,
    M8ib32xlarge,
    M8ib48xlarge,
    M8ib96xlarge,
    M8ineLarge,
    M8ineXlarge,
    M8ine2xlarge,
    M8ine4xlarge,
    M8ine8xlarge,
    M8ine12xlarge,
    C8ineLarge,
    C8ineXlarge,
    C8ine2xlarge,
    C8ine4xlarge,
    C8ine8xlarge,
    C8ine12xlarge,
    M8idnLarge,
    M8idnXlarge,
    M8idn2xlarge,
    M8idn4xlarge,
    M8idn8xlarge,
    M8idn12xlarge,
    M8idn16xlarge,
    M8idn24xlarge,
    M8idn32xlarge,
    M8idn48xlarge,
    M8idn96xlarge,
    R8idnLarge,
    R8idnXlarge,
    R8idn2xlarge,
    R8idn4xlarge,
    R8idn8xlarge,
    R8idn12xlarge,
    R8idn16xlarge,
    R8idn24xlarge,
    R8idn32xlarge,
    R8idn48xlarge,
    R8idn96xlarge,
    M8idbLarge,
    M8idbXlarge,
    M8idb2xlarge,
    M8idb4xlarge,
    M8idb8xlarge,
    M8idb12xlarge,
    M8idb16xlarge,
    M8idb24xlarge,
    M8idb32xlarge,
    M8idb48xlarge,
    M8idb96xlarge,
    R8idbLarge,
    R8idbXlarge,
    R8idb2xlarge,
    R8idb4xlarge,
    R8idb8xlarge,
    R8idb12xlarge,
    R8idb16xlarge,
    R8idb24xlarge,
    R8idb32xlarge,
    R8idb48xlarge,
    R8idb96xlarge,
    MacM3ultraMetal,
    M9gLarge,
    M9gXlarge,
    M9g2xlarge,
    M9g4xlarge,
    M9g8xlarge,
    M9g12xlarge,
    M9g16xlarge,
    M9g24xlarge,
    M9g48xlarge,
    M9gMetal24xl,
    M9gMetal48xl,
    M9gdLarge,
    M9gdXlarge,
    M9gd2xlarge,
    M9gd4xlarge,
    M9gd8xlarge,
    M9gd12xlarge,
    M9gd16xlarge,
    M9gd24xlarge,
    M9gd48xlarge,
    M9gdMetal24xl,
    M9gdMetal48xl,
    R8inMetal48xl,
    R8inMetal96xl,
    R8ibMetal48xl,
    R8ibMetal96xl,
    R8idnMetal48xl,
    R8idnMetal96xl,
    R8idbMetal48xl,
    R8idbMetal96xl,
    M8inMetal48xl,
    M8inMetal96xl,
    M8ibMetal48xl,
    M8ibMetal96xl,
    M8idnMetal48xl,
    M8idnMetal96xl,
    M8idbMetal48xl,
    M8idbMetal96xl,
    G72xlarge,
    G74xlarge,
    G78xlarge,
    G712xlarge,
    G724xlarge,
    G748xlarge,
    C9gMedium,
    C9gLarge,
    C9gXlarge,
    C9g2xlarge,
    C9g4xlarge,
    C9g8xlarge,
    C9g12xlarge,
    C9g16xlarge,
    C9g24xlarge,
    C9g48xlarge,
    C9gMetal48xl,
    C9gdMedium,
    C9gdLarge,
    C9gdXlarge,
    C9gd2xlarge,
    C9gd4xlarge,
    C9gd8xlarge,
    C9gd12xlarge,
    C9gd16xlarge,
    C9gd24xlarge,
    C9gd48xlarge,
    C9gdMetal48xl,
    R9gMedium,
    R9gLarge,
    R9gXlarge,
    R9g2xlarge,
    R9g4xlarge,
    R9g8xlarge,
    R9g12xlarge,
    R9g16xlarge,
    R9g24xlarge,
    R9g48xlarge,
    R9gMetal48xl,
    R9gdMedium,
    R9gdLarge,
    R9gdXlarge,
    R9gd2xlarge,
    R9gd4xlarge,
    R9gd8xlarge,
    R9gd12xlarge,
    R9gd16xlarge,
    R9gd24xlarge,
    R9gd48xlarge,
    R9gdMetal48xl,
    M9gMedium,
    T8iNano,
    T8iMicro,
    T8iSmall,
    T8iMedium,
    I8gMetal48xl,
    R8gb48xlarge,
    R8gbMetal48xl,
    M9gdMedium,
    Trn2u48xlarge,
}

texts!(
    InstanceType,
    schema::InstanceType,
    [
        A1Medium = "a1.medium",
        A1Large = "a1.large",
        A1Xlarge = "a1.xlarge",
        A12xlarge = "a1.2xlarge",
        A14xlarge = "a1.4xlarge",
        A1Metal = "a1.metal",
        C1Medium = "c1.medium",
        C1Xlarge = "c1.xlarge",
        C3Large = "c3.large",
        C3Xlarge = "c3.xlarge",
        C32xlarge = "c3.2xlarge",
        C34xlarge = "c3.4xlarge",
        C38xlarge = "c3.8xlarge",
        C4Large = "c4.large",
        C4Xlarge = "c4.xlarge",
        C42xlarge = "c4.2xlarge",
        C44xlarge = "c4.4xlarge",
        C48xlarge = "c4.8xlarge",
        C5Large = "c5.large",
        C5Xlarge = "c5.xlarge",
        C52xlarge = "c5.2xlarge",
        C54xlarge = "c5.4xlarge",
        C59xlarge = "c5.9xlarge",
        C512xlarge = "c5.12xlarge",
        C518xlarge = "c5.18xlarge",
        C524xlarge = "c5.24xlarge",
        C5Metal = "c5.metal",
        C5aLarge = "c5a.large",
        C5aXlarge = "c5a.xlarge",
        C5a2xlarge = "c5a.2xlarge",
        C5a4xlarge = "c5a.4xlarge",
        C5a8xlarge = "c5a.8xlarge",
        C5a12xlarge = "c5a.12xlarge",
        C5a16xlarge = "c5a.16xlarge",
        C5a24xlarge = "c5a.24xlarge",
        C5adLarge = "c5ad.large",
        C5adXlarge = "c5ad.xlarge",
        C5ad2xlarge = "c5ad.2xlarge",
        C5ad4xlarge = "c5ad.4xlarge",
        C5ad8xlarge = "c5ad.8xlarge",
        C5ad12xlarge = "c5ad.12xlarge",
        C5ad16xlarge = "c5ad.16xlarge",
        C5ad24xlarge = "c5ad.24xlarge",
        C5dLarge = "c5d.large",
        C5dXlarge = "c5d.xlarge",
        C5d2xlarge = "c5d.2xlarge",
        C5d4xlarge = "c5d.4xlarge",
        C5d9xlarge = "c5d.9xlarge",
        C5d12xlarge = "c5d.12xlarge",
        C5d18xlarge = "c5d.18xlarge",
        C5d24xlarge = "c5d.24xlarge",
        C5dMetal = "c5d.metal",
        C5nLarge = "c5n.large",
        C5nXlarge = "c5n.xlarge",
        C5n2xlarge = "c5n.2xlarge",
        C5n4xlarge = "c5n.4xlarge",
        C5n9xlarge = "c5n.9xlarge",
        C5n18xlarge = "c5n.18xlarge",
        C5nMetal = "c5n.metal",
        C6gMedium = "c6g.medium",
        C6gLarge = "c6g.large",
        C6gXlarge = "c6g.xlarge",
        C6g2xlarge = "c6g.2xlarge",
        C6g4xlarge = "c6g.4xlarge",
        C6g8xlarge = "c6g.8xlarge",
        C6g12xlarge = "c6g.12xlarge",
        C6g16xlarge = "c6g.16xlarge",
        C6gMetal = "c6g.metal",
        C6gdMedium = "c6gd.medium",
        C6gdLarge = "c6gd.large",
        C6gdXlarge = "c6gd.xlarge",
        C6gd2xlarge = "c6gd.2xlarge",
        C6gd4xlarge = "c6gd.4xlarge",
        C6gd8xlarge = "c6gd.8xlarge",
        C6gd12xlarge = "c6gd.12xlarge",
        C6gd16xlarge = "c6gd.16xlarge",
        C6gdMetal = "c6gd.metal",
        C6gnMedium = "c6gn.medium",
        C6gnLarge = "c6gn.large",
        C6gnXlarge = "c6gn.xlarge",
        C6gn2xlarge = "c6gn.2xlarge",
        C6gn4xlarge = "c6gn.4xlarge",
        C6gn8xlarge = "c6gn.8xlarge",
        C6gn12xlarge = "c6gn.12xlarge",
        C6gn16xlarge = "c6gn.16xlarge",
        C6iLarge = "c6i.large",
        C6iXlarge = "c6i.xlarge",
        C6i2xlarge = "c6i.2xlarge",
        C6i4xlarge = "c6i.4xlarge",
        C6i8xlarge = "c6i.8xlarge",
        C6i12xlarge = "c6i.12xlarge",
        C6i16xlarge = "c6i.16xlarge",
        C6i24xlarge = "c6i.24xlarge",
        C6i32xlarge = "c6i.32xlarge",
        C6iMetal = "c6i.metal",
        Cc14xlarge = "cc1.4xlarge",
        Cc28xlarge = "cc2.8xlarge",
        Cg14xlarge = "cg1.4xlarge",
        Cr18xlarge = "cr1.8xlarge",
        D2Xlarge = "d2.xlarge",
        D22xlarge = "d2.2xlarge",
        D24xlarge = "d2.4xlarge",
        D28xlarge = "d2.8xlarge",
        D3Xlarge = "d3.xlarge",
        D32xlarge = "d3.2xlarge",
        D34xlarge = "d3.4xlarge",
        D38xlarge = "d3.8xlarge",
        D3enXlarge = "d3en.xlarge",
        D3en2xlarge = "d3en.2xlarge",
        D3en4xlarge = "d3en.4xlarge",
        D3en6xlarge = "d3en.6xlarge",
        D3en8xlarge = "d3en.8xlarge",
        D3en12xlarge = "d3en.12xlarge",
        Dl124xlarge = "dl1.24xlarge",
        F12xlarge = "f1.2xlarge",
        F14xlarge = "f1.4xlarge",
        F116xlarge = "f1.16xlarge",
        G22xlarge = "g2.2xlarge",
        G28xlarge = "g2.8xlarge",
        G34xlarge = "g3.4xlarge",
        G38xlarge = "g3.8xlarge",
        G316xlarge = "g3.16xlarge",
        G3sXlarge = "g3s.xlarge",
        G4adXlarge = "g4ad.xlarge",
        G4ad2xlarge = "g4ad.2xlarge",
        G4ad4xlarge = "g4ad.4xlarge",
        G4ad8xlarge = "g4ad.8xlarge",
        G4ad16xlarge = "g4ad.16xlarge",
        G4dnXlarge = "g4dn.xlarge",
        G4dn2xlarge = "g4dn.2xlarge",
        G4dn4xlarge = "g4dn.4xlarge",
        G4dn8xlarge = "g4dn.8xlarge",
        G4dn12xlarge = "g4dn.12xlarge",
        G4dn16xlarge = "g4dn.16xlarge",
        G4dnMetal = "g4dn.metal",
        G5Xlarge = "g5.xlarge",
        G52xlarge = "g5.2xlarge",
        G54xlarge = "g5.4xlarge",
        G58xlarge = "g5.8xlarge",
        G512xlarge = "g5.12xlarge",
        G516xlarge = "g5.16xlarge",
        G524xlarge = "g5.24xlarge",
        G548xlarge = "g5.48xlarge",
        G5gXlarge = "g5g.xlarge",
        G5g2xlarge = "g5g.2xlarge",
        G5g4xlarge = "g5g.4xlarge",
        G5g8xlarge = "g5g.8xlarge",
        G5g16xlarge = "g5g.16xlarge",
        G5gMetal = "g5g.metal",
        Hi14xlarge = "hi1.4xlarge",
        Hpc6a48xlarge = "hpc6a.48xlarge",
        Hs18xlarge = "hs1.8xlarge",
        H12xlarge = "h1.2xlarge",
        H14xlarge = "h1.4xlarge",
        H18xlarge = "h1.8xlarge",
        H116xlarge = "h1.16xlarge",
        I2Xlarge = "i2.xlarge",
        I22xlarge = "i2.2xlarge",
        I24xlarge = "i2.4xlarge",
        I28xlarge = "i2.8xlarge",
        I3Large = "i3.large",
        I3Xlarge = "i3.xlarge",
        I32xlarge = "i3.2xlarge",
        I34xlarge = "i3.4xlarge",
        I38xlarge = "i3.8xlarge",
        I316xlarge = "i3.16xlarge",
        I3Metal = "i3.metal",
        I3enLarge = "i3en.large",
        I3enXlarge = "i3en.xlarge",
        I3en2xlarge = "i3en.2xlarge",
        I3en3xlarge = "i3en.3xlarge",
        I3en6xlarge = "i3en.6xlarge",
        I3en12xlarge = "i3en.12xlarge",
        I3en24xlarge = "i3en.24xlarge",
        I3enMetal = "i3en.metal",
        Im4gnLarge = "im4gn.large",
        Im4gnXlarge = "im4gn.xlarge",
        Im4gn2xlarge = "im4gn.2xlarge",
        Im4gn4xlarge = "im4gn.4xlarge",
        Im4gn8xlarge = "im4gn.8xlarge",
        Im4gn16xlarge = "im4gn.16xlarge",
        Inf1Xlarge = "inf1.xlarge",
        Inf12xlarge = "inf1.2xlarge",
        Inf16xlarge = "inf1.6xlarge",
        Inf124xlarge = "inf1.24xlarge",
        Is4genMedium = "is4gen.medium",
        Is4genLarge = "is4gen.large",
        Is4genXlarge = "is4gen.xlarge",
        Is4gen2xlarge = "is4gen.2xlarge",
        Is4gen4xlarge = "is4gen.4xlarge",
        Is4gen8xlarge = "is4gen.8xlarge",
        M1Small = "m1.small",
        M1Medium = "m1.medium",
        M1Large = "m1.large",
        M1Xlarge = "m1.xlarge",
        M2Xlarge = "m2.xlarge",
        M22xlarge = "m2.2xlarge",
        M24xlarge = "m2.4xlarge",
        M3Medium = "m3.medium",
        M3Large = "m3.large",
        M3Xlarge = "m3.xlarge",
        M32xlarge = "m3.2xlarge",
        M4Large = "m4.large",
        M4Xlarge = "m4.xlarge",
        M42xlarge = "m4.2xlarge",
        M44xlarge = "m4.4xlarge",
        M410xlarge = "m4.10xlarge",
        M416xlarge = "m4.16xlarge",
        M5Large = "m5.large",
        M5Xlarge = "m5.xlarge",
        M52xlarge = "m5.2xlarge",
        M54xlarge = "m5.4xlarge",
        M58xlarge = "m5.8xlarge",
        M512xlarge = "m5.12xlarge",
        M516xlarge = "m5.16xlarge",
        M524xlarge = "m5.24xlarge",
        M5Metal = "m5.metal",
        M5aLarge = "m5a.large",
        M5aXlarge = "m5a.xlarge",
        M5a2xlarge = "m5a.2xlarge",
        M5a4xlarge = "m5a.4xlarge",
        M5a8xlarge = "m5a.8xlarge",
        M5a12xlarge = "m5a.12xlarge",
        M5a16xlarge = "m5a.16xlarge",
        M5a24xlarge = "m5a.24xlarge",
        M5adLarge = "m5ad.large",
        M5adXlarge = "m5ad.xlarge",
        M5ad2xlarge = "m5ad.2xlarge",
        M5ad4xlarge = "m5ad.4xlarge",
        M5ad8xlarge = "m5ad.8xlarge",
        M5ad12xlarge = "m5ad.12xlarge",
        M5ad16xlarge = "m5ad.16xlarge",
        M5ad24xlarge = "m5ad.24xlarge",
        M5dLarge = "m5d.large",
        M5dXlarge = "m5d.xlarge",
        M5d2xlarge = "m5d.2xlarge",
        M5d4xlarge = "m5d.4xlarge",
        M5d8xlarge = "m5d.8xlarge",
        M5d12xlarge = "m5d.12xlarge",
        M5d16xlarge = "m5d.16xlarge",
        M5d24xlarge = "m5d.24xlarge",
        M5dMetal = "m5d.metal",
        M5dnLarge = "m5dn.large",
        M5dnXlarge = "m5dn.xlarge",
        M5dn2xlarge = "m5dn.2xlarge",
        M5dn4xlarge = "m5dn.4xlarge",
        M5dn8xlarge = "m5dn.8xlarge",
        M5dn12xlarge = "m5dn.12xlarge",
        M5dn16xlarge = "m5dn.16xlarge",
        M5dn24xlarge = "m5dn.24xlarge",
        M5dnMetal = "m5dn.metal",
        M5nLarge = "m5n.large",
        M5nXlarge = "m5n.xlarge",
        M5n2xlarge = "m5n.2xlarge",
        M5n4xlarge = "m5n.4xlarge",
        M5n8xlarge = "m5n.8xlarge",
        M5n12xlarge = "m5n.12xlarge",
        M5n16xlarge = "m5n.16xlarge",
        M5n24xlarge = "m5n.24xlarge",
        M5nMetal = "m5n.metal",
        M5znLarge = "m5zn.large",
        M5znXlarge = "m5zn.xlarge",
        M5zn2xlarge = "m5zn.2xlarge",
        M5zn3xlarge = "m5zn.3xlarge",
        M5zn6xlarge = "m5zn.6xlarge",
        M5zn12xlarge = "m5zn.12xlarge",
        M5znMetal = "m5zn.metal",
        M6aLarge = "m6a.large",
        M6aXlarge = "m6a.xlarge",
        M6a2xlarge = "m6a.2xlarge",
        M6a4xlarge = "m6a.4xlarge",
        M6a8xlarge = "m6a.8xlarge",
        M6a12xlarge = "m6a.12xlarge",
        M6a16xlarge = "m6a.16xlarge",
        M6a24xlarge = "m6a.24xlarge",
        M6a32xlarge = "m6a.32xlarge",
        M6a48xlarge = "m6a.48xlarge",
        M6gMetal = "m6g.metal",
        M6gMedium = "m6g.medium",
        M6gLarge = "m6g.large",
        M6gXlarge = "m6g.xlarge",
        M6g2xlarge = "m6g.2xlarge",
        M6g4xlarge = "m6g.4xlarge",
        M6g8xlarge = "m6g.8xlarge",
        M6g12xlarge = "m6g.12xlarge",
        M6g16xlarge = "m6g.16xlarge",
        M6gdMetal = "m6gd.metal",
        M6gdMedium = "m6gd.medium",
        M6gdLarge = "m6gd.large",
        M6gdXlarge = "m6gd.xlarge",
        M6gd2xlarge = "m6gd.2xlarge",
        M6gd4xlarge = "m6gd.4xlarge",
        M6gd8xlarge = "m6gd.8xlarge",
        M6gd12xlarge = "m6gd.12xlarge",
        M6gd16xlarge = "m6gd.16xlarge",
        M6iLarge = "m6i.large",
        M6iXlarge = "m6i.xlarge",
        M6i2xlarge = "m6i.2xlarge",
        M6i4xlarge = "m6i.4xlarge",
        M6i8xlarge = "m6i.8xlarge",
        M6i12xlarge = "m6i.12xlarge",
        M6i16xlarge = "m6i.16xlarge",
        M6i24xlarge = "m6i.24xlarge",
        M6i32xlarge = "m6i.32xlarge",
        M6iMetal = "m6i.metal",
        Mac1Metal = "mac1.metal",
        P2Xlarge = "p2.xlarge",
        P28xlarge = "p2.8xlarge",
        P216xlarge = "p2.16xlarge",
        P32xlarge = "p3.2xlarge",
        P38xlarge = "p3.8xlarge",
        P316xlarge = "p3.16xlarge",
        P3dn24xlarge = "p3dn.24xlarge",
        P4d24xlarge = "p4d.24xlarge",
        R3Large = "r3.large",
        R3Xlarge = "r3.xlarge",
        R32xlarge = "r3.2xlarge",
        R34xlarge = "r3.4xlarge",
        R38xlarge = "r3.8xlarge",
        R4Large = "r4.large",
        R4Xlarge = "r4.xlarge",
        R42xlarge = "r4.2xlarge",
        R44xlarge = "r4.4xlarge",
        R48xlarge = "r4.8xlarge",
        R416xlarge = "r4.16xlarge",
        R5Large = "r5.large",
        R5Xlarge = "r5.xlarge",
        R52xlarge = "r5.2xlarge",
        R54xlarge = "r5.4xlarge",
        R58xlarge = "r5.8xlarge",
        R512xlarge = "r5.12xlarge",
        R516xlarge = "r5.16xlarge",
        R524xlarge = "r5.24xlarge",
        R5Metal = "r5.metal",
        R5aLarge = "r5a.large",
        R5aXlarge = "r5a.xlarge",
        R5a2xlarge = "r5a.2xlarge",
        R5a4xlarge = "r5a.4xlarge",
        R5a8xlarge = "r5a.8xlarge",
        R5a12xlarge = "r5a.12xlarge",
        R5a16xlarge = "r5a.16xlarge",
        R5a24xlarge = "r5a.24xlarge",
        R5adLarge = "r5ad.large",
        R5adXlarge = "r5ad.xlarge",
        R5ad2xlarge = "r5ad.2xlarge",
        R5ad4xlarge = "r5ad.4xlarge",
        R5ad8xlarge = "r5ad.8xlarge",
        R5ad12xlarge = "r5ad.12xlarge",
        R5ad16xlarge = "r5ad.16xlarge",
        R5ad24xlarge = "r5ad.24xlarge",
        R5bLarge = "r5b.large",
        R5bXlarge = "r5b.xlarge",
        R5b2xlarge = "r5b.2xlarge",
        R5b4xlarge = "r5b.4xlarge",
        R5b8xlarge = "r5b.8xlarge",
        R5b12xlarge = "r5b.12xlarge",
        R5b16xlarge = "r5b.16xlarge",
        R5b24xlarge = "r5b.24xlarge",
        R5bMetal = "r5b.metal",
        R5dLarge = "r5d.large",
        R5dXlarge = "r5d.xlarge",
        R5d2xlarge = "r5d.2xlarge",
        R5d4xlarge = "r5d.4xlarge",
        R5d8xlarge = "r5d.8xlarge",
        R5d12xlarge = "r5d.12xlarge",
        R5d16xlarge = "r5d.16xlarge",
        R5d24xlarge = "r5d.24xlarge",
        R5dMetal = "r5d.metal",
        R5dnLarge = "r5dn.large",
        R5dnXlarge = "r5dn.xlarge",
        R5dn2xlarge = "r5dn.2xlarge",
        R5dn4xlarge = "r5dn.4xlarge",
        R5dn8xlarge = "r5dn.8xlarge",
        R5dn12xlarge = "r5dn.12xlarge",
        R5dn16xlarge = "r5dn.16xlarge",
        R5dn24xlarge = "r5dn.24xlarge",
        R5dnMetal = "r5dn.metal",
        R5nLarge = "r5n.large",
        R5nXlarge = "r5n.xlarge",
        R5n2xlarge = "r5n.2xlarge",
        R5n4xlarge = "r5n.4xlarge",
        R5n8xlarge = "r5n.8xlarge",
        R5n12xlarge = "r5n.12xlarge",
        R5n16xlarge = "r5n.16xlarge",
        R5n24xlarge = "r5n.24xlarge",
        R5nMetal = "r5n.metal",
        R6gMedium = "r6g.medium",
        R6gLarge = "r6g.large",
        R6gXlarge = "r6g.xlarge",
        R6g2xlarge = "r6g.2xlarge",
        R6g4xlarge = "r6g.4xlarge",
        R6g8xlarge = "r6g.8xlarge",
        R6g12xlarge = "r6g.12xlarge",
        R6g16xlarge = "r6g.16xlarge",
        R6gMetal = "r6g.metal",
        R6gdMedium = "r6gd.medium",
        R6gdLarge = "r6gd.large",
        R6gdXlarge = "r6gd.xlarge",
        R6gd2xlarge = "r6gd.2xlarge",
        R6gd4xlarge = "r6gd.4xlarge",
        R6gd8xlarge = "r6gd.8xlarge",
        R6gd12xlarge = "r6gd.12xlarge",
        R6gd16xlarge = "r6gd.16xlarge",
        R6gdMetal = "r6gd.metal",
        R6iLarge = "r6i.large",
        R6iXlarge = "r6i.xlarge",
        R6i2xlarge = "r6i.2xlarge",
        R6i4xlarge = "r6i.4xlarge",
        R6i8xlarge = "r6i.8xlarge",
        R6i12xlarge = "r6i.12xlarge",
        R6i16xlarge = "r6i.16xlarge",
        R6i24xlarge = "r6i.24xlarge",
        R6i32xlarge = "r6i.32xlarge",
        R6iMetal = "r6i.metal",
        T1Micro = "t1.micro",
        T2Nano = "t2.nano",
        T2Micro = "t2.micro",
        T2Small = "t2.small",
        T2Medium = "t2.medium",
        T2Large = "t2.large",
        T2Xlarge = "t2.xlarge",
        T22xlarge = "t2.2xlarge",
        T3Nano = "t3.nano",
        T3Micro = "t3.micro",
        T3Small = "t3.small",
        T3Medium = "t3.medium",
        T3Large = "t3.large",
        T3Xlarge = "t3.xlarge",
        T32xlarge = "t3.2xlarge",
        T3aNano = "t3a.nano",
        T3aMicro = "t3a.micro",
        T3aSmall = "t3a.small",
        T3aMedium = "t3a.medium",
        T3aLarge = "t3a.large",
        T3aXlarge = "t3a.xlarge",
        T3a2xlarge = "t3a.2xlarge",
        T4gNano = "t4g.nano",
        T4gMicro = "t4g.micro",
        T4gSmall = "t4g.small",
        T4gMedium = "t4g.medium",
        T4gLarge = "t4g.large",
        T4gXlarge = "t4g.xlarge",
        T4g2xlarge = "t4g.2xlarge",
        U6tb156xlarge = "u-6tb1.56xlarge",
        U6tb1112xlarge = "u-6tb1.112xlarge",
        U9tb1112xlarge = "u-9tb1.112xlarge",
        U12tb1112xlarge = "u-12tb1.112xlarge",
        U6tb1Metal = "u-6tb1.metal",
        U9tb1Metal = "u-9tb1.metal",
        U12tb1Metal = "u-12tb1.metal",
        U18tb1Metal = "u-18tb1.metal",
        U24tb1Metal = "u-24tb1.metal",
        Vt13xlarge = "vt1.3xlarge",
        Vt16xlarge = "vt1.6xlarge",
        Vt124xlarge = "vt1.24xlarge",
        X116xlarge = "x1.16xlarge",
        X132xlarge = "x1.32xlarge",
        X1eXlarge = "x1e.xlarge",
        X1e2xlarge = "x1e.2xlarge",
        X1e4xlarge = "x1e.4xlarge",
        X1e8xlarge = "x1e.8xlarge",
        X1e16xlarge = "x1e.16xlarge",
        X1e32xlarge = "x1e.32xlarge",
        X2iezn2xlarge = "x2iezn.2xlarge",
        X2iezn4xlarge = "x2iezn.4xlarge",
        X2iezn6xlarge = "x2iezn.6xlarge",
        X2iezn8xlarge = "x2iezn.8xlarge",
        X2iezn12xlarge = "x2iezn.12xlarge",
        X2ieznMetal = "x2iezn.metal",
        X2gdMedium = "x2gd.medium",
        X2gdLarge = "x2gd.large",
        X2gdXlarge = "x2gd.xlarge",
        X2gd2xlarge = "x2gd.2xlarge",
        X2gd4xlarge = "x2gd.4xlarge",
        X2gd8xlarge = "x2gd.8xlarge",
        X2gd12xlarge = "x2gd.12xlarge",
        X2gd16xlarge = "x2gd.16xlarge",
        X2gdMetal = "x2gd.metal",
        Z1dLarge = "z1d.large",
        Z1dXlarge = "z1d.xlarge",
        Z1d2xlarge = "z1d.2xlarge",
        Z1d3xlarge = "z1d.3xlarge",
        Z1d6xlarge = "z1d.6xlarge",
        Z1d12xlarge = "z1d.12xlarge",
        Z1dMetal = "z1d.metal",
        X2idn16xlarge = "x2idn.16xlarge",
        X2idn24xlarge = "x2idn.24xlarge",
        X2idn32xlarge = "x2idn.32xlarge",
        X2iednXlarge = "x2iedn.xlarge",
        X2iedn2xlarge = "x2iedn.2xlarge",
        X2iedn4xlarge = "x2iedn.4xlarge",
        X2iedn8xlarge = "x2iedn.8xlarge",
        X2iedn16xlarge = "x2iedn.16xlarge",
        X2iedn24xlarge = "x2iedn.24xlarge",
        X2iedn32xlarge = "x2iedn.32xlarge",
        C6aLarge = "c6a.large",
        C6aXlarge = "c6a.xlarge",
        C6a2xlarge = "c6a.2xlarge",
        C6a4xlarge = "c6a.4xlarge",
        C6a8xlarge = "c6a.8xlarge",
        C6a12xlarge = "c6a.12xlarge",
        C6a16xlarge = "c6a.16xlarge",
        C6a24xlarge = "c6a.24xlarge",
        C6a32xlarge = "c6a.32xlarge",
        C6a48xlarge = "c6a.48xlarge",
        C6aMetal = "c6a.metal",
        M6aMetal = "m6a.metal",
        I4iLarge = "i4i.large",
        I4iXlarge = "i4i.xlarge",
        I4i2xlarge = "i4i.2xlarge",
        I4i4xlarge = "i4i.4xlarge",
        I4i8xlarge = "i4i.8xlarge",
        I4i16xlarge = "i4i.16xlarge",
        I4i32xlarge = "i4i.32xlarge",
        I4iMetal = "i4i.metal",
        X2idnMetal = "x2idn.metal",
        X2iednMetal = "x2iedn.metal",
        C7gMedium = "c7g.medium",
        C7gLarge = "c7g.large",
        C7gXlarge = "c7g.xlarge",
        C7g2xlarge = "c7g.2xlarge",
        C7g4xlarge = "c7g.4xlarge",
        C7g8xlarge = "c7g.8xlarge",
        C7g12xlarge = "c7g.12xlarge",
        C7g16xlarge = "c7g.16xlarge",
        Mac2Metal = "mac2.metal",
        C6idLarge = "c6id.large",
        C6idXlarge = "c6id.xlarge",
        C6id2xlarge = "c6id.2xlarge",
        C6id4xlarge = "c6id.4xlarge",
        C6id8xlarge = "c6id.8xlarge",
        C6id12xlarge = "c6id.12xlarge",
        C6id16xlarge = "c6id.16xlarge",
        C6id24xlarge = "c6id.24xlarge",
        C6id32xlarge = "c6id.32xlarge",
        C6idMetal = "c6id.metal",
        M6idLarge = "m6id.large",
        M6idXlarge = "m6id.xlarge",
        M6id2xlarge = "m6id.2xlarge",
        M6id4xlarge = "m6id.4xlarge",
        M6id8xlarge = "m6id.8xlarge",
        M6id12xlarge = "m6id.12xlarge",
        M6id16xlarge = "m6id.16xlarge",
        M6id24xlarge = "m6id.24xlarge",
        M6id32xlarge = "m6id.32xlarge",
        M6idMetal = "m6id.metal",
        R6idLarge = "r6id.large",
        R6idXlarge = "r6id.xlarge",
        R6id2xlarge = "r6id.2xlarge",
        R6id4xlarge = "r6id.4xlarge",
        R6id8xlarge = "r6id.8xlarge",
        R6id12xlarge = "r6id.12xlarge",
        R6id16xlarge = "r6id.16xlarge",
        R6id24xlarge = "r6id.24xlarge",
        R6id32xlarge = "r6id.32xlarge",
        R6idMetal = "r6id.metal",
        R6aLarge = "r6a.large",
        R6aXlarge = "r6a.xlarge",
        R6a2xlarge = "r6a.2xlarge",
        R6a4xlarge = "r6a.4xlarge",
        R6a8xlarge = "r6a.8xlarge",
        R6a12xlarge = "r6a.12xlarge",
        R6a16xlarge = "r6a.16xlarge",
        R6a24xlarge = "r6a.24xlarge",
        R6a32xlarge = "r6a.32xlarge",
        R6a48xlarge = "r6a.48xlarge",
        R6aMetal = "r6a.metal",
        P4de24xlarge = "p4de.24xlarge",
        U3tb156xlarge = "u-3tb1.56xlarge",
        U18tb1112xlarge = "u-18tb1.112xlarge",
        U24tb1112xlarge = "u-24tb1.112xlarge",
        Trn12xlarge = "trn1.2xlarge",
        Trn132xlarge = "trn1.32xlarge",
        Hpc6id32xlarge = "hpc6id.32xlarge",
        C6inLarge = "c6in.large",
        C6inXlarge = "c6in.xlarge",
        C6in2xlarge = "c6in.2xlarge",
        C6in4xlarge = "c6in.4xlarge",
        C6in8xlarge = "c6in.8xlarge",
        C6in12xlarge = "c6in.12xlarge",
        C6in16xlarge = "c6in.16xlarge",
        C6in24xlarge = "c6in.24xlarge",
        C6in32xlarge = "c6in.32xlarge",
        M6inLarge = "m6in.large",
        M6inXlarge = "m6in.xlarge",
        M6in2xlarge = "m6in.2xlarge",
        M6in4xlarge = "m6in.4xlarge",
        M6in8xlarge = "m6in.8xlarge",
        M6in12xlarge = "m6in.12xlarge",
        M6in16xlarge = "m6in.16xlarge",
        M6in24xlarge = "m6in.24xlarge",
        M6in32xlarge = "m6in.32xlarge",
        M6idnLarge = "m6idn.large",
        M6idnXlarge = "m6idn.xlarge",
        M6idn2xlarge = "m6idn.2xlarge",
        M6idn4xlarge = "m6idn.4xlarge",
        M6idn8xlarge = "m6idn.8xlarge",
        M6idn12xlarge = "m6idn.12xlarge",
        M6idn16xlarge = "m6idn.16xlarge",
        M6idn24xlarge = "m6idn.24xlarge",
        M6idn32xlarge = "m6idn.32xlarge",
        R6inLarge = "r6in.large",
        R6inXlarge = "r6in.xlarge",
        R6in2xlarge = "r6in.2xlarge",
        R6in4xlarge = "r6in.4xlarge",
        R6in8xlarge = "r6in.8xlarge",
        R6in12xlarge = "r6in.12xlarge",
        R6in16xlarge = "r6in.16xlarge",
        R6in24xlarge = "r6in.24xlarge",
        R6in32xlarge = "r6in.32xlarge",
        R6idnLarge = "r6idn.large",
        R6idnXlarge = "r6idn.xlarge",
        R6idn2xlarge = "r6idn.2xlarge",
        R6idn4xlarge = "r6idn.4xlarge",
        R6idn8xlarge = "r6idn.8xlarge",
        R6idn12xlarge = "r6idn.12xlarge",
        R6idn16xlarge = "r6idn.16xlarge",
        R6idn24xlarge = "r6idn.24xlarge",
        R6idn32xlarge = "r6idn.32xlarge",
        C7gMetal = "c7g.metal",
        M7gMedium = "m7g.medium",
        M7gLarge = "m7g.large",
        M7gXlarge = "m7g.xlarge",
        M7g2xlarge = "m7g.2xlarge",
        M7g4xlarge = "m7g.4xlarge",
        M7g8xlarge = "m7g.8xlarge",
        M7g12xlarge = "m7g.12xlarge",
        M7g16xlarge = "m7g.16xlarge",
        M7gMetal = "m7g.metal",
        R7gMedium = "r7g.medium",
        R7gLarge = "r7g.large",
        R7gXlarge = "r7g.xlarge",
        R7g2xlarge = "r7g.2xlarge",
        R7g4xlarge = "r7g.4xlarge",
        R7g8xlarge = "r7g.8xlarge",
        R7g12xlarge = "r7g.12xlarge",
        R7g16xlarge = "r7g.16xlarge",
        R7gMetal = "r7g.metal",
        C6inMetal = "c6in.metal",
        M6inMetal = "m6in.metal",
        M6idnMetal = "m6idn.metal",
        R6inMetal = "r6in.metal",
        R6idnMetal = "r6idn.metal",
        Inf2Xlarge = "inf2.xlarge",
        Inf28xlarge = "inf2.8xlarge",
        Inf224xlarge = "inf2.24xlarge",
        Inf248xlarge = "inf2.48xlarge",
        Trn1n32xlarge = "trn1n.32xlarge",
        I4gLarge = "i4g.large",
        I4gXlarge = "i4g.xlarge",
        I4g2xlarge = "i4g.2xlarge",
        I4g4xlarge = "i4g.4xlarge",
        I4g8xlarge = "i4g.8xlarge",
        I4g16xlarge = "i4g.16xlarge",
        Hpc7g4xlarge = "hpc7g.4xlarge",
        Hpc7g8xlarge = "hpc7g.8xlarge",
        Hpc7g16xlarge = "hpc7g.16xlarge",
        C7gnMedium = "c7gn.medium",
        C7gnLarge = "c7gn.large",
        C7gnXlarge = "c7gn.xlarge",
        C7gn2xlarge = "c7gn.2xlarge",
        C7gn4xlarge = "c7gn.4xlarge",
        C7gn8xlarge = "c7gn.8xlarge",
        C7gn12xlarge = "c7gn.12xlarge",
        C7gn16xlarge = "c7gn.16xlarge",
        P548xlarge = "p5.48xlarge",
        M7iLarge = "m7i.large",
        M7iXlarge = "m7i.xlarge",
        M7i2xlarge = "m7i.2xlarge",
        M7i4xlarge = "m7i.4xlarge",
        M7i8xlarge = "m7i.8xlarge",
        M7i12xlarge = "m7i.12xlarge",
        M7i16xlarge = "m7i.16xlarge",
        M7i24xlarge = "m7i.24xlarge",
        M7i48xlarge = "m7i.48xlarge",
        M7iFlexLarge = "m7i-flex.large",
        M7iFlexXlarge = "m7i-flex.xlarge",
        M7iFlex2xlarge = "m7i-flex.2xlarge",
        M7iFlex4xlarge = "m7i-flex.4xlarge",
        M7iFlex8xlarge = "m7i-flex.8xlarge",
        M7aMedium = "m7a.medium",
        M7aLarge = "m7a.large",
        M7aXlarge = "m7a.xlarge",
        M7a2xlarge = "m7a.2xlarge",
        M7a4xlarge = "m7a.4xlarge",
        M7a8xlarge = "m7a.8xlarge",
        M7a12xlarge = "m7a.12xlarge",
        M7a16xlarge = "m7a.16xlarge",
        M7a24xlarge = "m7a.24xlarge",
        M7a32xlarge = "m7a.32xlarge",
        M7a48xlarge = "m7a.48xlarge",
        M7aMetal48xl = "m7a.metal-48xl",
        Hpc7a12xlarge = "hpc7a.12xlarge",
        Hpc7a24xlarge = "hpc7a.24xlarge",
        Hpc7a48xlarge = "hpc7a.48xlarge",
        Hpc7a96xlarge = "hpc7a.96xlarge",
        C7gdMedium = "c7gd.medium",
        C7gdLarge = "c7gd.large",
        C7gdXlarge = "c7gd.xlarge",
        C7gd2xlarge = "c7gd.2xlarge",
        C7gd4xlarge = "c7gd.4xlarge",
        C7gd8xlarge = "c7gd.8xlarge",
        C7gd12xlarge = "c7gd.12xlarge",
        C7gd16xlarge = "c7gd.16xlarge",
        M7gdMedium = "m7gd.medium",
        M7gdLarge = "m7gd.large",
        M7gdXlarge = "m7gd.xlarge",
        M7gd2xlarge = "m7gd.2xlarge",
        M7gd4xlarge = "m7gd.4xlarge",
        M7gd8xlarge = "m7gd.8xlarge",
        M7gd12xlarge = "m7gd.12xlarge",
        M7gd16xlarge = "m7gd.16xlarge",
        R7gdMedium = "r7gd.medium",
        R7gdLarge = "r7gd.large",
        R7gdXlarge = "r7gd.xlarge",
        R7gd2xlarge = "r7gd.2xlarge",
        R7gd4xlarge = "r7gd.4xlarge",
        R7gd8xlarge = "r7gd.8xlarge",
        R7gd12xlarge = "r7gd.12xlarge",
        R7gd16xlarge = "r7gd.16xlarge",
        R7aMedium = "r7a.medium",
        R7aLarge = "r7a.large",
        R7aXlarge = "r7a.xlarge",
        R7a2xlarge = "r7a.2xlarge",
        R7a4xlarge = "r7a.4xlarge",
        R7a8xlarge = "r7a.8xlarge",
        R7a12xlarge = "r7a.12xlarge",
        R7a16xlarge = "r7a.16xlarge",
        R7a24xlarge = "r7a.24xlarge",
        R7a32xlarge = "r7a.32xlarge",
        R7a48xlarge = "r7a.48xlarge",
        C7iLarge = "c7i.large",
        C7iXlarge = "c7i.xlarge",
        C7i2xlarge = "c7i.2xlarge",
        C7i4xlarge = "c7i.4xlarge",
        C7i8xlarge = "c7i.8xlarge",
        C7i12xlarge = "c7i.12xlarge",
        C7i16xlarge = "c7i.16xlarge",
        C7i24xlarge = "c7i.24xlarge",
        C7i48xlarge = "c7i.48xlarge",
        Mac2M2proMetal = "mac2-m2pro.metal",
        R7izLarge = "r7iz.large",
        R7izXlarge = "r7iz.xlarge",
        R7iz2xlarge = "r7iz.2xlarge",
        R7iz4xlarge = "r7iz.4xlarge",
        R7iz8xlarge = "r7iz.8xlarge",
        R7iz12xlarge = "r7iz.12xlarge",
        R7iz16xlarge = "r7iz.16xlarge",
        R7iz32xlarge = "r7iz.32xlarge",
        C7aMedium = "c7a.medium",
        C7aLarge = "c7a.large",
        C7aXlarge = "c7a.xlarge",
        C7a2xlarge = "c7a.2xlarge",
        C7a4xlarge = "c7a.4xlarge",
        C7a8xlarge = "c7a.8xlarge",
        C7a12xlarge = "c7a.12xlarge",
        C7a16xlarge = "c7a.16xlarge",
        C7a24xlarge = "c7a.24xlarge",
        C7a32xlarge = "c7a.32xlarge",
        C7a48xlarge = "c7a.48xlarge",
        C7aMetal48xl = "c7a.metal-48xl",
        R7aMetal48xl = "r7a.metal-48xl",
        R7iLarge = "r7i.large",
        R7iXlarge = "r7i.xlarge",
        R7i2xlarge = "r7i.2xlarge",
        R7i4xlarge = "r7i.4xlarge",
        R7i8xlarge = "r7i.8xlarge",
        R7i12xlarge = "r7i.12xlarge",
        R7i16xlarge = "r7i.16xlarge",
        R7i24xlarge = "r7i.24xlarge",
        R7i48xlarge = "r7i.48xlarge",
        Dl2q24xlarge = "dl2q.24xlarge",
        Mac2M2Metal = "mac2-m2.metal",
        I4i12xlarge = "i4i.12xlarge",
        I4i24xlarge = "i4i.24xlarge",
        C7iMetal24xl = "c7i.metal-24xl",
        C7iMetal48xl = "c7i.metal-48xl",
        M7iMetal24xl = "m7i.metal-24xl",
        M7iMetal48xl = "m7i.metal-48xl",
        R7iMetal24xl = "r7i.metal-24xl",
        R7iMetal48xl = "r7i.metal-48xl",
        R7izMetal16xl = "r7iz.metal-16xl",
        R7izMetal32xl = "r7iz.metal-32xl",
        C7gdMetal = "c7gd.metal",
        M7gdMetal = "m7gd.metal",
        R7gdMetal = "r7gd.metal",
        G6Xlarge = "g6.xlarge",
        G62xlarge = "g6.2xlarge",
        G64xlarge = "g6.4xlarge",
        G68xlarge = "g6.8xlarge",
        G612xlarge = "g6.12xlarge",
        G616xlarge = "g6.16xlarge",
        G624xlarge = "g6.24xlarge",
        G648xlarge = "g6.48xlarge",
        Gr64xlarge = "gr6.4xlarge",
        Gr68xlarge = "gr6.8xlarge",
        C7iFlexLarge = "c7i-flex.large",
        C7iFlexXlarge = "c7i-flex.xlarge",
        C7iFlex2xlarge = "c7i-flex.2xlarge",
        C7iFlex4xlarge = "c7i-flex.4xlarge",
        C7iFlex8xlarge = "c7i-flex.8xlarge",
        U7i12tb224xlarge = "u7i-12tb.224xlarge",
        U7in16tb224xlarge = "u7in-16tb.224xlarge",
        U7in24tb224xlarge = "u7in-24tb.224xlarge",
        U7in32tb224xlarge = "u7in-32tb.224xlarge",
        U7ib12tb224xlarge = "u7ib-12tb.224xlarge",
        C7gnMetal = "c7gn.metal",
        R8gMedium = "r8g.medium",
        R8gLarge = "r8g.large",
        R8gXlarge = "r8g.xlarge",
        R8g2xlarge = "r8g.2xlarge",
        R8g4xlarge = "r8g.4xlarge",
        R8g8xlarge = "r8g.8xlarge",
        R8g12xlarge = "r8g.12xlarge",
        R8g16xlarge = "r8g.16xlarge",
        R8g24xlarge = "r8g.24xlarge",
        R8g48xlarge = "r8g.48xlarge",
        R8gMetal24xl = "r8g.metal-24xl",
        R8gMetal48xl = "r8g.metal-48xl",
        Mac2M1ultraMetal = "mac2-m1ultra.metal",
        G6eXlarge = "g6e.xlarge",
        G6e2xlarge = "g6e.2xlarge",
        G6e4xlarge = "g6e.4xlarge",
        G6e8xlarge = "g6e.8xlarge",
        G6e12xlarge = "g6e.12xlarge",
        G6e16xlarge = "g6e.16xlarge",
        G6e24xlarge = "g6e.24xlarge",
        G6e48xlarge = "g6e.48xlarge",
        C8gMedium = "c8g.medium",
        C8gLarge = "c8g.large",
        C8gXlarge = "c8g.xlarge",
        C8g2xlarge = "c8g.2xlarge",
        C8g4xlarge = "c8g.4xlarge",
        C8g8xlarge = "c8g.8xlarge",
        C8g12xlarge = "c8g.12xlarge",
        C8g16xlarge = "c8g.16xlarge",
        C8g24xlarge = "c8g.24xlarge",
        C8g48xlarge = "c8g.48xlarge",
        C8gMetal24xl = "c8g.metal-24xl",
        C8gMetal48xl = "c8g.metal-48xl",
        M8gMedium = "m8g.medium",
        M8gLarge = "m8g.large",
        M8gXlarge = "m8g.xlarge",
        M8g2xlarge = "m8g.2xlarge",
        M8g4xlarge = "m8g.4xlarge",
        M8g8xlarge = "m8g.8xlarge",
        M8g12xlarge = "m8g.12xlarge",
        M8g16xlarge = "m8g.16xlarge",
        M8g24xlarge = "m8g.24xlarge",
        M8g48xlarge = "m8g.48xlarge",
        M8gMetal24xl = "m8g.metal-24xl",
        M8gMetal48xl = "m8g.metal-48xl",
        X8gMedium = "x8g.medium",
        X8gLarge = "x8g.large",
        X8gXlarge = "x8g.xlarge",
        X8g2xlarge = "x8g.2xlarge",
        X8g4xlarge = "x8g.4xlarge",
        X8g8xlarge = "x8g.8xlarge",
        X8g12xlarge = "x8g.12xlarge",
        X8g16xlarge = "x8g.16xlarge",
        X8g24xlarge = "x8g.24xlarge",
        X8g48xlarge = "x8g.48xlarge",
        X8gMetal24xl = "x8g.metal-24xl",
        X8gMetal48xl = "x8g.metal-48xl",
        I7ieLarge = "i7ie.large",
        I7ieXlarge = "i7ie.xlarge",
        I7ie2xlarge = "i7ie.2xlarge",
        I7ie3xlarge = "i7ie.3xlarge",
        I7ie6xlarge = "i7ie.6xlarge",
        I7ie12xlarge = "i7ie.12xlarge",
        I7ie18xlarge = "i7ie.18xlarge",
        I7ie24xlarge = "i7ie.24xlarge",
        I7ie48xlarge = "i7ie.48xlarge",
        I8gLarge = "i8g.large",
        I8gXlarge = "i8g.xlarge",
        I8g2xlarge = "i8g.2xlarge",
        I8g4xlarge = "i8g.4xlarge",
        I8g8xlarge = "i8g.8xlarge",
        I8g12xlarge = "i8g.12xlarge",
        I8g16xlarge = "i8g.16xlarge",
        I8g24xlarge = "i8g.24xlarge",
        I8gMetal24xl = "i8g.metal-24xl",
        U7i6tb112xlarge = "u7i-6tb.112xlarge",
        U7i8tb112xlarge = "u7i-8tb.112xlarge",
        U7inh32tb480xlarge = "u7inh-32tb.480xlarge",
        P5e48xlarge = "p5e.48xlarge",
        P5en48xlarge = "p5en.48xlarge",
        F212xlarge = "f2.12xlarge",
        F248xlarge = "f2.48xlarge",
        Trn248xlarge = "trn2.48xlarge",
        C7iFlex12xlarge = "c7i-flex.12xlarge",
        C7iFlex16xlarge = "c7i-flex.16xlarge",
        M7iFlex12xlarge = "m7i-flex.12xlarge",
        M7iFlex16xlarge = "m7i-flex.16xlarge",
        I7ieMetal24xl = "i7ie.metal-24xl",
        I7ieMetal48xl = "i7ie.metal-48xl",
        I8g48xlarge = "i8g.48xlarge",
        C8gdMedium = "c8gd.medium",
        C8gdLarge = "c8gd.large",
        C8gdXlarge = "c8gd.xlarge",
        C8gd2xlarge = "c8gd.2xlarge",
        C8gd4xlarge = "c8gd.4xlarge",
        C8gd8xlarge = "c8gd.8xlarge",
        C8gd12xlarge = "c8gd.12xlarge",
        C8gd16xlarge = "c8gd.16xlarge",
        C8gd24xlarge = "c8gd.24xlarge",
        C8gd48xlarge = "c8gd.48xlarge",
        C8gdMetal24xl = "c8gd.metal-24xl",
        C8gdMetal48xl = "c8gd.metal-48xl",
        I7iLarge = "i7i.large",
        I7iXlarge = "i7i.xlarge",
        I7i2xlarge = "i7i.2xlarge",
        I7i4xlarge = "i7i.4xlarge",
        I7i8xlarge = "i7i.8xlarge",
        I7i12xlarge = "i7i.12xlarge",
        I7i16xlarge = "i7i.16xlarge",
        I7i24xlarge = "i7i.24xlarge",
        I7i48xlarge = "i7i.48xlarge",
        I7iMetal24xl = "i7i.metal-24xl",
        I7iMetal48xl = "i7i.metal-48xl",
        P6B20048xlarge = "p6-b200.48xlarge",
        M8gdMedium = "m8gd.medium",
        M8gdLarge = "m8gd.large",
        M8gdXlarge = "m8gd.xlarge",
        M8gd2xlarge = "m8gd.2xlarge",
        M8gd4xlarge = "m8gd.4xlarge",
        M8gd8xlarge = "m8gd.8xlarge",
        M8gd12xlarge = "m8gd.12xlarge",
        M8gd16xlarge = "m8gd.16xlarge",
        M8gd24xlarge = "m8gd.24xlarge",
        M8gd48xlarge = "m8gd.48xlarge",
        M8gdMetal24xl = "m8gd.metal-24xl",
        M8gdMetal48xl = "m8gd.metal-48xl",
        R8gdMedium = "r8gd.medium",
        R8gdLarge = "r8gd.large",
        R8gdXlarge = "r8gd.xlarge",
        R8gd2xlarge = "r8gd.2xlarge",
        R8gd4xlarge = "r8gd.4xlarge",
        R8gd8xlarge = "r8gd.8xlarge",
        R8gd12xlarge = "r8gd.12xlarge",
        R8gd16xlarge = "r8gd.16xlarge",
        R8gd24xlarge = "r8gd.24xlarge",
        R8gd48xlarge = "r8gd.48xlarge",
        R8gdMetal24xl = "r8gd.metal-24xl",
        R8gdMetal48xl = "r8gd.metal-48xl",
        C8gnMedium = "c8gn.medium",
        C8gnLarge = "c8gn.large",
        C8gnXlarge = "c8gn.xlarge",
        C8gn2xlarge = "c8gn.2xlarge",
        C8gn4xlarge = "c8gn.4xlarge",
        C8gn8xlarge = "c8gn.8xlarge",
        C8gn12xlarge = "c8gn.12xlarge",
        C8gn16xlarge = "c8gn.16xlarge",
        C8gn24xlarge = "c8gn.24xlarge",
        C8gn48xlarge = "c8gn.48xlarge",
        C8gnMetal24xl = "c8gn.metal-24xl",
        C8gnMetal48xl = "c8gn.metal-48xl",
        F26xlarge = "f2.6xlarge",
        P6eGb20036xlarge = "p6e-gb200.36xlarge",
        G6fLarge = "g6f.large",
        G6fXlarge = "g6f.xlarge",
        G6f2xlarge = "g6f.2xlarge",
        G6f4xlarge = "g6f.4xlarge",
        Gr6f4xlarge = "gr6f.4xlarge",
        P54xlarge = "p5.4xlarge",
        R8iLarge = "r8i.large",
        R8iXlarge = "r8i.xlarge",
        R8i2xlarge = "r8i.2xlarge",
        R8i4xlarge = "r8i.4xlarge",
        R8i8xlarge = "r8i.8xlarge",
        R8i12xlarge = "r8i.12xlarge",
        R8i16xlarge = "r8i.16xlarge",
        R8i24xlarge = "r8i.24xlarge",
        R8i32xlarge = "r8i.32xlarge",
        R8i48xlarge = "r8i.48xlarge",
        R8i96xlarge = "r8i.96xlarge",
        R8iMetal48xl = "r8i.metal-48xl",
        R8iMetal96xl = "r8i.metal-96xl",
        R8iFlexLarge = "r8i-flex.large",
        R8iFlexXlarge = "r8i-flex.xlarge",
        R8iFlex2xlarge = "r8i-flex.2xlarge",
        R8iFlex4xlarge = "r8i-flex.4xlarge",
        R8iFlex8xlarge = "r8i-flex.8xlarge",
        R8iFlex12xlarge = "r8i-flex.12xlarge",
        R8iFlex16xlarge = "r8i-flex.16xlarge",
        M8iLarge = "m8i.large",
        M8iXlarge = "m8i.xlarge",
        M8i2xlarge = "m8i.2xlarge",
        M8i4xlarge = "m8i.4xlarge",
        M8i8xlarge = "m8i.8xlarge",
        M8i12xlarge = "m8i.12xlarge",
        M8i16xlarge = "m8i.16xlarge",
        M8i24xlarge = "m8i.24xlarge",
        M8i32xlarge = "m8i.32xlarge",
        M8i48xlarge = "m8i.48xlarge",
        M8i96xlarge = "m8i.96xlarge",
        M8iMetal48xl = "m8i.metal-48xl",
        M8iMetal96xl = "m8i.metal-96xl",
        M8iFlexLarge = "m8i-flex.large",
        M8iFlexXlarge = "m8i-flex.xlarge",
        M8iFlex2xlarge = "m8i-flex.2xlarge",
        M8iFlex4xlarge = "m8i-flex.4xlarge",
        M8iFlex8xlarge = "m8i-flex.8xlarge",
        M8iFlex12xlarge = "m8i-flex.12xlarge",
        M8iFlex16xlarge = "m8i-flex.16xlarge",
        I8geLarge = "i8ge.large",
        I8geXlarge = "i8ge.xlarge",
        I8ge2xlarge = "i8ge.2xlarge",
        I8ge3xlarge = "i8ge.3xlarge",
        I8ge6xlarge = "i8ge.6xlarge",
        I8ge12xlarge = "i8ge.12xlarge",
        I8ge18xlarge = "i8ge.18xlarge",
        I8ge24xlarge = "i8ge.24xlarge",
        I8ge48xlarge = "i8ge.48xlarge",
        I8geMetal24xl = "i8ge.metal-24xl",
        I8geMetal48xl = "i8ge.metal-48xl",
        MacM4Metal = "mac-m4.metal",
        MacM4proMetal = "mac-m4pro.metal",
        R8gnMedium = "r8gn.medium",
        R8gnLarge = "r8gn.large",
        R8gnXlarge = "r8gn.xlarge",
        R8gn2xlarge = "r8gn.2xlarge",
        R8gn4xlarge = "r8gn.4xlarge",
        R8gn8xlarge = "r8gn.8xlarge",
        R8gn12xlarge = "r8gn.12xlarge",
        R8gn16xlarge = "r8gn.16xlarge",
        R8gn24xlarge = "r8gn.24xlarge",
        R8gn48xlarge = "r8gn.48xlarge",
        R8gnMetal24xl = "r8gn.metal-24xl",
        R8gnMetal48xl = "r8gn.metal-48xl",
        C8iLarge = "c8i.large",
        C8iXlarge = "c8i.xlarge",
        C8i2xlarge = "c8i.2xlarge",
        C8i4xlarge = "c8i.4xlarge",
        C8i8xlarge = "c8i.8xlarge",
        C8i12xlarge = "c8i.12xlarge",
        C8i16xlarge = "c8i.16xlarge",
        C8i24xlarge = "c8i.24xlarge",
        C8i32xlarge = "c8i.32xlarge",
        C8i48xlarge = "c8i.48xlarge",
        C8i96xlarge = "c8i.96xlarge",
        C8iMetal48xl = "c8i.metal-48xl",
        C8iMetal96xl = "c8i.metal-96xl",
        C8iFlexLarge = "c8i-flex.large",
        C8iFlexXlarge = "c8i-flex.xlarge",
        C8iFlex2xlarge = "c8i-flex.2xlarge",
        C8iFlex4xlarge = "c8i-flex.4xlarge",
        C8iFlex8xlarge = "c8i-flex.8xlarge",
        C8iFlex12xlarge = "c8i-flex.12xlarge",
        C8iFlex16xlarge = "c8i-flex.16xlarge",
        R8gbMedium = "r8gb.medium",
        R8gbLarge = "r8gb.large",
        R8gbXlarge = "r8gb.xlarge",
        R8gb2xlarge = "r8gb.2xlarge",
        R8gb4xlarge = "r8gb.4xlarge",
        R8gb8xlarge = "r8gb.8xlarge",
        R8gb12xlarge = "r8gb.12xlarge",
        R8gb16xlarge = "r8gb.16xlarge",
        R8gb24xlarge = "r8gb.24xlarge",
        R8gbMetal24xl = "r8gb.metal-24xl",
        M8aMedium = "m8a.medium",
        M8aLarge = "m8a.large",
        M8aXlarge = "m8a.xlarge",
        M8a2xlarge = "m8a.2xlarge",
        M8a4xlarge = "m8a.4xlarge",
        M8a8xlarge = "m8a.8xlarge",
        M8a12xlarge = "m8a.12xlarge",
        M8a16xlarge = "m8a.16xlarge",
        M8a24xlarge = "m8a.24xlarge",
        M8a48xlarge = "m8a.48xlarge",
        M8aMetal24xl = "m8a.metal-24xl",
        M8aMetal48xl = "m8a.metal-48xl",
        Trn23xlarge = "trn2.3xlarge",
        R8aMedium = "r8a.medium",
        R8aLarge = "r8a.large",
        R8aXlarge = "r8a.xlarge",
        R8a2xlarge = "r8a.2xlarge",
        R8a4xlarge = "r8a.4xlarge",
        R8a8xlarge = "r8a.8xlarge",
        R8a12xlarge = "r8a.12xlarge",
        R8a16xlarge = "r8a.16xlarge",
        R8a24xlarge = "r8a.24xlarge",
        R8a48xlarge = "r8a.48xlarge",
        R8aMetal24xl = "r8a.metal-24xl",
        R8aMetal48xl = "r8a.metal-48xl",
        P6B30048xlarge = "p6-b300.48xlarge",
        C8aMedium = "c8a.medium",
        C8aLarge = "c8a.large",
        C8aXlarge = "c8a.xlarge",
        C8a2xlarge = "c8a.2xlarge",
        C8a4xlarge = "c8a.4xlarge",
        C8a8xlarge = "c8a.8xlarge",
        C8a12xlarge = "c8a.12xlarge",
        C8a16xlarge = "c8a.16xlarge",
        C8a24xlarge = "c8a.24xlarge",
        C8a48xlarge = "c8a.48xlarge",
        C8aMetal24xl = "c8a.metal-24xl",
        C8aMetal48xl = "c8a.metal-48xl",
        C8gb12xlarge = "c8gb.12xlarge",
        C8gb16xlarge = "c8gb.16xlarge",
        C8gb24xlarge = "c8gb.24xlarge",
        C8gb2xlarge = "c8gb.2xlarge",
        C8gb4xlarge = "c8gb.4xlarge",
        C8gb8xlarge = "c8gb.8xlarge",
        C8gbLarge = "c8gb.large",
        C8gbMedium = "c8gb.medium",
        C8gbMetal24xl = "c8gb.metal-24xl",
        C8gbXlarge = "c8gb.xlarge",
        C8gb48xlarge = "c8gb.48xlarge",
        C8gbMetal48xl = "c8gb.metal-48xl",
        M8gb12xlarge = "m8gb.12xlarge",
        M8gb16xlarge = "m8gb.16xlarge",
        M8gb24xlarge = "m8gb.24xlarge",
        M8gb2xlarge = "m8gb.2xlarge",
        M8gb4xlarge = "m8gb.4xlarge",
        M8gb8xlarge = "m8gb.8xlarge",
        M8gbLarge = "m8gb.large",
        M8gbMedium = "m8gb.medium",
        M8gbXlarge = "m8gb.xlarge",
        M8gb48xlarge = "m8gb.48xlarge",
        M8gbMetal24xl = "m8gb.metal-24xl",
        M8gbMetal48xl = "m8gb.metal-48xl",
        M8gn12xlarge = "m8gn.12xlarge",
        M8gn16xlarge = "m8gn.16xlarge",
        M8gn24xlarge = "m8gn.24xlarge",
        M8gn2xlarge = "m8gn.2xlarge",
        M8gn48xlarge = "m8gn.48xlarge",
        M8gn4xlarge = "m8gn.4xlarge",
        M8gn8xlarge = "m8gn.8xlarge",
        M8gnLarge = "m8gn.large",
        M8gnMedium = "m8gn.medium",
        M8gnXlarge = "m8gn.xlarge",
        M8gnMetal24xl = "m8gn.metal-24xl",
        M8gnMetal48xl = "m8gn.metal-48xl",
        X8aedz12xlarge = "x8aedz.12xlarge",
        X8aedz24xlarge = "x8aedz.24xlarge",
        X8aedz3xlarge = "x8aedz.3xlarge",
        X8aedz6xlarge = "x8aedz.6xlarge",
        X8aedzLarge = "x8aedz.large",
        X8aedzMetal12xl = "x8aedz.metal-12xl",
        X8aedzMetal24xl = "x8aedz.metal-24xl",
        X8aedzXlarge = "x8aedz.xlarge",
        M8aznMedium = "m8azn.medium",
        M8aznLarge = "m8azn.large",
        M8aznXlarge = "m8azn.xlarge",
        M8azn3xlarge = "m8azn.3xlarge",
        M8azn6xlarge = "m8azn.6xlarge",
        M8azn12xlarge = "m8azn.12xlarge",
        M8azn24xlarge = "m8azn.24xlarge",
        M8aznMetal12xl = "m8azn.metal-12xl",
        M8aznMetal24xl = "m8azn.metal-24xl",
        X8iLarge = "x8i.large",
        X8iXlarge = "x8i.xlarge",
        X8i2xlarge = "x8i.2xlarge",
        X8i4xlarge = "x8i.4xlarge",
        X8i8xlarge = "x8i.8xlarge",
        X8i12xlarge = "x8i.12xlarge",
        X8i16xlarge = "x8i.16xlarge",
        X8i24xlarge = "x8i.24xlarge",
        X8i32xlarge = "x8i.32xlarge",
        X8i48xlarge = "x8i.48xlarge",
        X8i64xlarge = "x8i.64xlarge",
        X8i96xlarge = "x8i.96xlarge",
        X8iMetal48xl = "x8i.metal-48xl",
        X8iMetal96xl = "x8i.metal-96xl",
        MacM4maxMetal = "mac-m4max.metal",
        G7e2xlarge = "g7e.2xlarge",
        G7e4xlarge = "g7e.4xlarge",
        G7e8xlarge = "g7e.8xlarge",
        G7e12xlarge = "g7e.12xlarge",
        G7e24xlarge = "g7e.24xlarge",
        G7e48xlarge = "g7e.48xlarge",
        R8idLarge = "r8id.large",
        R8idXlarge = "r8id.xlarge",
        R8id2xlarge = "r8id.2xlarge",
        R8id4xlarge = "r8id.4xlarge",
        R8id8xlarge = "r8id.8xlarge",
        R8id12xlarge = "r8id.12xlarge",
        R8id16xlarge = "r8id.16xlarge",
        R8id24xlarge = "r8id.24xlarge",
        R8id32xlarge = "r8id.32xlarge",
        R8id48xlarge = "r8id.48xlarge",
        R8id96xlarge = "r8id.96xlarge",
        R8idMetal48xl = "r8id.metal-48xl",
        R8idMetal96xl = "r8id.metal-96xl",
        C8idLarge = "c8id.large",
        C8idXlarge = "c8id.xlarge",
        C8id2xlarge = "c8id.2xlarge",
        C8id4xlarge = "c8id.4xlarge",
        C8id8xlarge = "c8id.8xlarge",
        C8id12xlarge = "c8id.12xlarge",
        C8id16xlarge = "c8id.16xlarge",
        C8id24xlarge = "c8id.24xlarge",
        C8id32xlarge = "c8id.32xlarge",
        C8id48xlarge = "c8id.48xlarge",
        C8id96xlarge = "c8id.96xlarge",
        C8idMetal48xl = "c8id.metal-48xl",
        C8idMetal96xl = "c8id.metal-96xl",
        M8idLarge = "m8id.large",
        M8idXlarge = "m8id.xlarge",
        M8id2xlarge = "m8id.2xlarge",
        M8id4xlarge = "m8id.4xlarge",
        M8id8xlarge = "m8id.8xlarge",
        M8id12xlarge = "m8id.12xlarge",
        M8id16xlarge = "m8id.16xlarge",
        M8id24xlarge = "m8id.24xlarge",
        M8id32xlarge = "m8id.32xlarge",
        M8id48xlarge = "m8id.48xlarge",
        M8id96xlarge = "m8id.96xlarge",
        M8idMetal48xl = "m8id.metal-48xl",
        M8idMetal96xl = "m8id.metal-96xl",
        Hpc8a96xlarge = "hpc8a.96xlarge",
        C8inLarge = "c8in.large",
        C8inXlarge = "c8in.xlarge",
        C8in2xlarge = "c8in.2xlarge",
        C8in4xlarge = "c8in.4xlarge",
        C8in8xlarge = "c8in.8xlarge",
        C8in12xlarge = "c8in.12xlarge",
        C8in16xlarge = "c8in.16xlarge",
        C8in24xlarge = "c8in.24xlarge",
        C8in32xlarge = "c8in.32xlarge",
        C8in48xlarge = "c8in.48xlarge",
        C8in96xlarge = "c8in.96xlarge",
        C8inMetal48xl = "c8in.metal-48xl",
        C8inMetal96xl = "c8in.metal-96xl",
        C8ibLarge = "c8ib.large",
        C8ibXlarge = "c8ib.xlarge",
        C8ib2xlarge = "c8ib.2xlarge",
        C8ib4xlarge = "c8ib.4xlarge",
        C8ib8xlarge = "c8ib.8xlarge",
        C8ib12xlarge = "c8ib.12xlarge",
        C8ib16xlarge = "c8ib.16xlarge",
        C8ib24xlarge = "c8ib.24xlarge",
        C8ib32xlarge = "c8ib.32xlarge",
        C8ib48xlarge = "c8ib.48xlarge",
        C8ib96xlarge = "c8ib.96xlarge",
        C8ibMetal48xl = "c8ib.metal-48xl",
        C8ibMetal96xl = "c8ib.metal-96xl",
        R8inLarge = "r8in.large",
        R8inXlarge = "r8in.xlarge",
        R8in2xlarge = "r8in.2xlarge",
        R8in4xlarge = "r8in.4xlarge",
        R8in8xlarge = "r8in.8xlarge",
        R8in12xlarge = "r8in.12xlarge",
        R8in16xlarge = "r8in.16xlarge",
        R8in24xlarge = "r8in.24xlarge",
        R8in32xlarge = "r8in.32xlarge",
        R8in48xlarge = "r8in.48xlarge",
        R8in96xlarge = "r8in.96xlarge",
        R8ibLarge = "r8ib.large",
        R8ibXlarge = "r8ib.xlarge",
        R8ib2xlarge = "r8ib.2xlarge",
        R8ib4xlarge = "r8ib.4xlarge",
        R8ib8xlarge = "r8ib.8xlarge",
        R8ib12xlarge = "r8ib.12xlarge",
        R8ib16xlarge = "r8ib.16xlarge",
        R8ib24xlarge = "r8ib.24xlarge",
        R8ib32xlarge = "r8ib.32xlarge",
        R8ib48xlarge = "r8ib.48xlarge",
        R8ib96xlarge = "r8ib.96xlarge",
        M8inLarge = "m8in.large",
        M8inXlarge = "m8in.xlarge",
        M8in2xlarge = "m8in.2xlarge",
        M8in4xlarge = "m8in.4xlarge",
        M8in8xlarge = "m8in.8xlarge",
        M8in12xlarge = "m8in.12xlarge",
        M8in16xlarge = "m8in.16xlarge",
        M8in24xlarge = "m8in.24xlarge",
        M8in32xlarge = "m8in.32xlarge",
        M8in48xlarge = "m8in.48xlarge",
        M8in96xlarge = "m8in.96xlarge",
        M8ibLarge = "m8ib.large",
        M8ibXlarge = "m8ib.xlarge",
        M8ib2xlarge = "m8ib.2xlarge",
        M8ib4xlarge = "m8ib.4xlarge",
        M8ib8xlarge = "m8ib.8xlarge",
        M8ib12xlarge = "m8ib.12xlarge",
        M8ib16xlarge = "m8ib.16xlarge",
        M8ib24xlarge = "m8ib.24xlarge",
        M8ib32xlarge = "m8ib.32xlarge",
        M8ib48xlarge = "m8ib.48xlarge",
        M8ib96xlarge = "m8ib.96xlarge",
        M8ineLarge = "m8ine.large",
        M8ineXlarge = "m8ine.xlarge",
        M8ine2xlarge = "m8ine.2xlarge",
        M8ine4xlarge = "m8ine.4xlarge",
        M8ine8xlarge = "m8ine.8xlarge",
        M8ine12xlarge = "m8ine.12xlarge",
        C8ineLarge = "c8ine.large",
        C8ineXlarge = "c8ine.xlarge",
        C8ine2xlarge = "c8ine.2xlarge",
        C8ine4xlarge = "c8ine.4xlarge",
        C8ine8xlarge = "c8ine.8xlarge",
        C8ine12xlarge = "c8ine.12xlarge",
        M8idnLarge = "m8idn.large",
        M8idnXlarge = "m8idn.xlarge",
        M8idn2xlarge = "m8idn.2xlarge",
        M8idn4xlarge = "m8idn.4xlarge",
        M8idn8xlarge = "m8idn.8xlarge",
        M8idn12xlarge = "m8idn.12xlarge",
        M8idn16xlarge = "m8idn.16xlarge",
        M8idn24xlarge = "m8idn.24xlarge",
        M8idn32xlarge = "m8idn.32xlarge",
        M8idn48xlarge = "m8idn.48xlarge",
        M8idn96xlarge = "m8idn.96xlarge",
        R8idnLarge = "r8idn.large",
        R8idnXlarge = "r8idn.xlarge",
        R8idn2xlarge = "r8idn.2xlarge",
        R8idn4xlarge = "r8idn.4xlarge",
        R8idn8xlarge = "r8idn.8xlarge",
        R8idn12xlarge = "r8idn.12xlarge",
        R8idn16xlarge = "r8idn.16xlarge",
        R8idn24xlarge = "r8idn.24xlarge",
        R8idn32xlarge = "r8idn.32xlarge",
        R8idn48xlarge = "r8idn.48xlarge",
        R8idn96xlarge = "r8idn.96xlarge",
        M8idbLarge = "m8idb.large",
        M8idbXlarge = "m8idb.xlarge",
        M8idb2xlarge = "m8idb.2xlarge",
        M8idb4xlarge = "m8idb.4xlarge",
        M8idb8xlarge = "m8idb.8xlarge",
        M8idb12xlarge = "m8idb.12xlarge",
        M8idb16xlarge = "m8idb.16xlarge",
        M8idb24xlarge = "m8idb.24xlarge",
        M8idb32xlarge = "m8idb.32xlarge",
        M8idb48xlarge = "m8idb.48xlarge",
        M8idb96xlarge = "m8idb.96xlarge",
        R8idbLarge = "r8idb.large",
        R8idbXlarge = "r8idb.xlarge",
        R8idb2xlarge = "r8idb.2xlarge",
        R8idb4xlarge = "r8idb.4xlarge",
        R8idb8xlarge = "r8idb.8xlarge",
        R8idb12xlarge = "r8idb.12xlarge",
        R8idb16xlarge = "r8idb.16xlarge",
        R8idb24xlarge = "r8idb.24xlarge",
        R8idb32xlarge = "r8idb.32xlarge",
        R8idb48xlarge = "r8idb.48xlarge",
        R8idb96xlarge = "r8idb.96xlarge",
        MacM3ultraMetal = "mac-m3ultra.metal",
        M9gLarge = "m9g.large",
        M9gXlarge = "m9g.xlarge",
        M9g2xlarge = "m9g.2xlarge",
        M9g4xlarge = "m9g.4xlarge",
        M9g8xlarge = "m9g.8xlarge",
        M9g12xlarge = "m9g.12xlarge",
        M9g16xlarge = "m9g.16xlarge",
        M9g24xlarge = "m9g.24xlarge",
        M9g48xlarge = "m9g.48xlarge",
        M9gMetal24xl = "m9g.metal-24xl",
        M9gMetal48xl = "m9g.metal-48xl",
        M9gdLarge = "m9gd.large",
        M9gdXlarge = "m9gd.xlarge",
        M9gd2xlarge = "m9gd.2xlarge",
        M9gd4xlarge = "m9gd.4xlarge",
        M9gd8xlarge = "m9gd.8xlarge",
        M9gd12xlarge = "m9gd.12xlarge",
        M9gd16xlarge = "m9gd.16xlarge",
        M9gd24xlarge = "m9gd.24xlarge",
        M9gd48xlarge = "m9gd.48xlarge",
        M9gdMetal24xl = "m9gd.metal-24xl",
        M9gdMetal48xl = "m9gd.metal-48xl",
        R8inMetal48xl = "r8in.metal-48xl",
        R8inMetal96xl = "r8in.metal-96xl",
        R8ibMetal48xl = "r8ib.metal-48xl",
        R8ibMetal96xl = "r8ib.metal-96xl",
        R8idnMetal48xl = "r8idn.metal-48xl",
        R8idnMetal96xl = "r8idn.metal-96xl",
        R8idbMetal48xl = "r8idb.metal-48xl",
        R8idbMetal96xl = "r8idb.metal-96xl",
        M8inMetal48xl = "m8in.metal-48xl",
        M8inMetal96xl = "m8in.metal-96xl",
        M8ibMetal48xl = "m8ib.metal-48xl",
        M8ibMetal96xl = "m8ib.metal-96xl",
        M8idnMetal48xl = "m8idn.metal-48xl",
        M8idnMetal96xl = "m8idn.metal-96xl",
        M8idbMetal48xl = "m8idb.metal-48xl",
        M8idbMetal96xl = "m8idb.metal-96xl",
        G72xlarge = "g7.2xlarge",
        G74xlarge = "g7.4xlarge",
        G78xlarge = "g7.8xlarge",
        G712xlarge = "g7.12xlarge",
        G724xlarge = "g7.24xlarge",
        G748xlarge = "g7.48xlarge",
        C9gMedium = "c9g.medium",
        C9gLarge = "c9g.large",
        C9gXlarge = "c9g.xlarge",
        C9g2xlarge = "c9g.2xlarge",
        C9g4xlarge = "c9g.4xlarge",
        C9g8xlarge = "c9g.8xlarge",
        C9g12xlarge = "c9g.12xlarge",
        C9g16xlarge = "c9g.16xlarge",
        C9g24xlarge = "c9g.24xlarge",
        C9g48xlarge = "c9g.48xlarge",
        C9gMetal48xl = "c9g.metal-48xl",
        C9gdMedium = "c9gd.medium",
        C9gdLarge = "c9gd.large",
        C9gdXlarge = "c9gd.xlarge",
        C9gd2xlarge = "c9gd.2xlarge",
        C9gd4xlarge = "c9gd.4xlarge",
        C9gd8xlarge = "c9gd.8xlarge",
        C9gd12xlarge = "c9gd.12xlarge",
        C9gd16xlarge = "c9gd.16xlarge",
        C9gd24xlarge = "c9gd.24xlarge",
        C9gd48xlarge = "c9gd.48xlarge",
        C9gdMetal48xl = "c9gd.metal-48xl",
        R9gMedium = "r9g.medium",
        R9gLarge = "r9g.large",
        R9gXlarge = "r9g.xlarge",
        R9g2xlarge = "r9g.2xlarge",
        R9g4xlarge = "r9g.4xlarge",
        R9g8xlarge = "r9g.8xlarge",
        R9g12xlarge = "r9g.12xlarge",
        R9g16xlarge = "r9g.16xlarge",
        R9g24xlarge = "r9g.24xlarge",
        R9g48xlarge = "r9g.48xlarge",
        R9gMetal48xl = "r9g.metal-48xl",
        R9gdMedium = "r9gd.medium",
        R9gdLarge = "r9gd.large",
        R9gdXlarge = "r9gd.xlarge",
        R9gd2xlarge = "r9gd.2xlarge",
        R9gd4xlarge = "r9gd.4xlarge",
        R9gd8xlarge = "r9gd.8xlarge",
        R9gd12xlarge = "r9gd.12xlarge",
        R9gd16xlarge = "r9gd.16xlarge",
        R9gd24xlarge = "r9gd.24xlarge",
        R9gd48xlarge = "r9gd.48xlarge",
        R9gdMetal48xl = "r9gd.metal-48xl",
        M9gMedium = "m9g.medium",
        T8iNano = "t8i.nano",
        T8iMicro = "t8i.micro",
        T8iSmall = "t8i.small",
        T8iMedium = "t8i.medium",
        I8gMetal48xl = "i8g.metal-48xl",
        R8gb48xlarge = "r8gb.48xlarge",
        R8gbMetal48xl = "r8gb.metal-48xl",
        M9gdMedium = "m9gd.medium",
        Trn2u48xlarge = "trn2u.48xlarge",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct IpPermission {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
    pub ip_ranges: Option<Vec<IpRange>>,
    pub ipv6_ranges: Option<Vec<Ipv6Range>>,
    pub prefix_list_ids: Option<Vec<PrefixListId>>,
}

structure!(
    IpPermission,
    schema::IpPermission,
    [ip_protocol, from_port, to_port, user_id_group_pairs, ip_ranges, ipv6_ranges, prefix_list_ids]
);

#[derive(Clone, PartialEq, Default)]
pub struct IpRange {
    pub description: Option<String>,
    pub cidr_ip: Option<String>,
}

structure!(IpRange, schema::IpRange, [description, cidr_ip]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpSource {
    Amazon,
    Byoip,
    None,
}

texts!(IpSource, schema::IpSource, [Amazon = "amazon", Byoip = "byoip", None = "none",]);

#[derive(Clone, PartialEq, Default)]
pub struct Ipv4PrefixSpecification {
    pub ipv4_prefix: Option<String>,
}

structure!(Ipv4PrefixSpecification, schema::Ipv4PrefixSpecification, [ipv4_prefix]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ipv6AddressAttribute {
    Public,
    Private,
}

texts!(
    Ipv6AddressAttribute,
    schema::Ipv6AddressAttribute,
    [Public = "public", Private = "private",]
);

#[derive(Clone, PartialEq, Default)]
pub struct Ipv6PrefixSpecification {
    pub ipv6_prefix: Option<String>,
}

structure!(Ipv6PrefixSpecification, schema::Ipv6PrefixSpecification, [ipv6_prefix]);

#[derive(Clone, PartialEq, Default)]
pub struct Ipv6Range {
    pub description: Option<String>,
    pub cidr_ipv6: Option<String>,
}

structure!(Ipv6Range, schema::Ipv6Range, [description, cidr_ipv6]);

#[derive(Clone, PartialEq, Default)]
pub struct LicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}

structure!(LicenseConfiguration, schema::LicenseConfiguration, [license_configuration_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct ModifySecurityGroupRulesRequest {
    pub group_id: String,
    pub security_group_rules: Vec<SecurityGroupRuleUpdate>,
    pub dry_run: Option<bool>,
}

structure!(
    ModifySecurityGroupRulesRequest,
    schema::ModifySecurityGroupRulesRequest,
    [group_id, security_group_rules, dry_run]
);

#[derive(Clone, PartialEq, Default)]
pub struct ModifySecurityGroupRulesResult {
    pub r#return: Option<bool>,
}

structure!(ModifySecurityGroupRulesResult, schema::ModifySecurityGroupRulesResult, [r#return]);

#[derive(Clone, PartialEq, Default)]
pub struct Monitoring {
    pub metric_category_ids: Option<Vec<String>>,
    pub state: Option<MonitoringState>,
}

structure!(Monitoring, schema::Monitoring, [metric_category_ids, state]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MonitoringState {
    Disabled,
    Disabling,
    Enabled,
    Pending,
}

texts!(
    MonitoringState,
    schema::MonitoringState,
    [Disabled = "disabled", Disabling = "disabling", Enabled = "enabled", Pending = "pending",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NestedVirtualizationSpecification {
    Enabled,
    Disabled,
}

texts!(
    NestedVirtualizationSpecification,
    schema::NestedVirtualizationSpecification,
    [Enabled = "enabled", Disabled = "disabled",]
);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkInterface {
    pub association: Option<NetworkInterfaceAssociation>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub availability_zone: Option<String>,
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub interface_type: Option<NetworkInterfaceType>,
    pub ipv6_addresses: Option<Vec<NetworkInterfaceIpv6Address>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecification>>,
    pub requester_id: Option<String>,
    pub requester_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<NetworkInterfaceStatus>,
    pub subnet_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub deny_all_igw_traffic: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub ipv6_address: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub associated_subnets: Option<Vec<String>>,
    pub availability_zone_id: Option<String>,
}

structure!(
    NetworkInterface,
    schema::NetworkInterface,
    [
        association,
        attachment,
        availability_zone,
        connection_tracking_configuration,
        description,
        groups,
        interface_type,
        ipv6_addresses,
        mac_address,
        network_interface_id,
        outpost_arn,
        owner_id,
        private_dns_name,
        public_dns_name,
        public_ip_dns_name_options,
        private_ip_address,
        private_ip_addresses,
        ipv4_prefixes,
        ipv6_prefixes,
        requester_id,
        requester_managed,
        source_dest_check,
        status,
        subnet_id,
        tag_set,
        vpc_id,
        deny_all_igw_traffic,
        ipv6_native,
        ipv6_address,
        operator,
        associated_subnets,
        availability_zone_id
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub carrier_ip: Option<String>,
}

structure!(
    NetworkInterfaceAssociation,
    schema::NetworkInterfaceAssociation,
    [
        allocation_id,
        association_id,
        ip_owner_id,
        public_dns_name,
        public_ip,
        customer_owned_ip,
        carrier_ip
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkInterfaceAttachment {
    pub attach_time: Option<crate::Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub network_card_index: Option<i32>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub status: Option<AttachmentStatus>,
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
}

structure!(
    NetworkInterfaceAttachment,
    schema::NetworkInterfaceAttachment,
    [
        attach_time,
        attachment_id,
        delete_on_termination,
        device_index,
        network_card_index,
        instance_id,
        instance_owner_id,
        status,
        ena_srd_specification,
        ena_queue_count
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}

structure!(
    NetworkInterfaceIpv6Address,
    schema::NetworkInterfaceIpv6Address,
    [ipv6_address, public_ipv6_dns_name, is_primary_ipv6]
);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}

structure!(
    NetworkInterfacePrivateIpAddress,
    schema::NetworkInterfacePrivateIpAddress,
    [association, primary, private_dns_name, private_ip_address]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NetworkInterfaceStatus {
    Available,
    Associated,
    Attaching,
    InUse,
    Detaching,
}

texts!(
    NetworkInterfaceStatus,
    schema::NetworkInterfaceStatus,
    [
        Available = "available",
        Associated = "associated",
        Attaching = "attaching",
        InUse = "in-use",
        Detaching = "detaching",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NetworkInterfaceType {
    Interface,
    NatGateway,
    Efa,
    EfaOnly,
    Trunk,
    LoadBalancer,
    NetworkLoadBalancer,
    VpcEndpoint,
    Branch,
    TransitGateway,
    Lambda,
    Quicksight,
    GlobalAcceleratorManaged,
    ApiGatewayManaged,
    GatewayLoadBalancer,
    GatewayLoadBalancerEndpoint,
    IotRulesManaged,
    AwsCodestarConnectionsManaged,
}

texts!(
    NetworkInterfaceType,
    schema::NetworkInterfaceType,
    [
        Interface = "interface",
        NatGateway = "natGateway",
        Efa = "efa",
        EfaOnly = "efa-only",
        Trunk = "trunk",
        LoadBalancer = "load_balancer",
        NetworkLoadBalancer = "network_load_balancer",
        VpcEndpoint = "vpc_endpoint",
        Branch = "branch",
        TransitGateway = "transit_gateway",
        Lambda = "lambda",
        Quicksight = "quicksight",
        GlobalAcceleratorManaged = "global_accelerator_managed",
        ApiGatewayManaged = "api_gateway_managed",
        GatewayLoadBalancer = "gateway_load_balancer",
        GatewayLoadBalancerEndpoint = "gateway_load_balancer_endpoint",
        IotRulesManaged = "iot_rules_managed",
        AwsCodestarConnectionsManaged = "aws_codestar_connections_managed",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct OperatorResponse {
    pub managed: Option<bool>,
    pub principal: Option<String>,
    pub hidden_by_default: Option<bool>,
}

structure!(OperatorResponse, schema::OperatorResponse, [managed, principal, hidden_by_default]);

#[derive(Clone, PartialEq, Default)]
pub struct Placement {
    pub availability_zone_id: Option<String>,
    pub affinity: Option<String>,
    pub group_name: Option<String>,
    pub partition_number: Option<i32>,
    pub host_id: Option<String>,
    pub tenancy: Option<Tenancy>,
    pub spread_domain: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub group_id: Option<String>,
    pub availability_zone: Option<String>,
}

structure!(
    Placement,
    schema::Placement,
    [
        availability_zone_id,
        affinity,
        group_name,
        partition_number,
        host_id,
        tenancy,
        spread_domain,
        host_resource_group_arn,
        group_id,
        availability_zone
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlatformValues {
    Windows,
}

texts!(PlatformValues, schema::PlatformValues, [Windows = "Windows",]);

#[derive(Clone, PartialEq, Default)]
pub struct PrefixListId {
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
}

structure!(PrefixListId, schema::PrefixListId, [description, prefix_list_id]);

#[derive(Clone, PartialEq, Default)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub hostname_type: Option<HostnameType>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

structure!(
    PrivateDnsNameOptionsOnLaunch,
    schema::PrivateDnsNameOptionsOnLaunch,
    [hostname_type, enable_resource_name_dns_a_record, enable_resource_name_dns_aaaa_record]
);

#[derive(Clone, PartialEq, Default)]
pub struct PrivateDnsNameOptionsResponse {
    pub hostname_type: Option<HostnameType>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

structure!(
    PrivateDnsNameOptionsResponse,
    schema::PrivateDnsNameOptionsResponse,
    [hostname_type, enable_resource_name_dns_a_record, enable_resource_name_dns_aaaa_record]
);

#[derive(Clone, PartialEq, Default)]
pub struct ProductCode {
    pub product_code_id: Option<String>,
    pub product_code_type: Option<ProductCodeValues>,
}

structure!(ProductCode, schema::ProductCode, [product_code_id, product_code_type]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProductCodeValues {
    Devpay,
    Marketplace,
}

texts!(
    ProductCodeValues,
    schema::ProductCodeValues,
    [Devpay = "devpay", Marketplace = "marketplace",]
);

#[derive(Clone, PartialEq, Default)]
pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<String>,
    pub public_ipv4_dns_name: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub public_dual_stack_dns_name: Option<String>,
}

structure!(
    PublicIpDnsNameOptions,
    schema::PublicIpDnsNameOptions,
    [dns_hostname_type, public_ipv4_dns_name, public_ipv6_dns_name, public_dual_stack_dns_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct ReferencedSecurityGroup {
    pub group_id: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}

structure!(
    ReferencedSecurityGroup,
    schema::ReferencedSecurityGroup,
    [group_id, peering_status, user_id, vpc_id, vpc_peering_connection_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct Region {
    pub opt_in_status: Option<String>,
    pub geography: Option<Vec<RegionGeography>>,
    pub region_name: Option<String>,
    pub endpoint: Option<String>,
}

structure!(Region, schema::Region, [opt_in_status, geography, region_name, endpoint]);

#[derive(Clone, PartialEq, Default)]
pub struct RegionGeography {
    pub name: Option<String>,
}

structure!(RegionGeography, schema::RegionGeography, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct Reservation {
    pub reservation_id: Option<String>,
    pub owner_id: Option<String>,
    pub requester_id: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub instances: Option<Vec<Instance>>,
}

structure!(
    Reservation,
    schema::Reservation,
    [reservation_id, owner_id, requester_id, groups, instances]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceType {
    CapacityReservation,
    ClientVpnEndpoint,
    CustomerGateway,
    CarrierGateway,
    CoipPool,
    DeclarativePoliciesReport,
    DedicatedHost,
    DhcpOptions,
    EgressOnlyInternetGateway,
    ElasticIp,
    ElasticGpu,
    ExportImageTask,
    ExportInstanceTask,
    FcaPolicy,
    Fleet,
    FpgaImage,
    HostReservation,
    Image,
    ImageUsageReport,
    ImportImageTask,
    ImportSnapshotTask,
    Instance,
    InstanceEventWindow,
    InternetGateway,
    Ipam,
    IpamPool,
    IpamScope,
    Ipv4poolEc2,
    Ipv6poolEc2,
    KeyPair,
    LaunchTemplate,
    LocalGateway,
    LocalGatewayRouteTable,
    LocalGatewayVirtualInterface,
    LocalGatewayVirtualInterfaceGroup,
    LocalGatewayRouteTableVpcAssociation,
    LocalGatewayRouteTableVirtualInterfaceGroupAssociation,
    Natgateway,
    NetworkAcl,
    NetworkInterface,
    NetworkInsightsAnalysis,
    NetworkInsightsPath,
    NetworkInsightsAccessScope,
    NetworkInsightsAccessScopeAnalysis,
    OutpostLag,
    PlacementGroup,
    PrefixList,
    ReplaceRootVolumeTask,
    ReservedInstances,
    RouteTable,
    SecurityGroup,
    SecurityGroupRule,
    ServiceLinkVirtualInterface,
    Snapshot,
    SpotFleetRequest,
    SpotInstancesRequest,
    Subnet,
    SubnetCidrReservation,
    TrafficMirrorFilter,
    TrafficMirrorSession,
    TrafficMirrorTarget,
    TransitGateway,
    TransitGatewayAttachment,
    TransitGatewayConnectPeer,
    TransitGatewayMulticastDomain,
    TransitGatewayPolicyTable,
    TransitGatewayMeteringPolicy,
    TransitGatewayRouteTable,
    TransitGatewayRouteTableAnnouncement,
    Volume,
    Vpc,
    VpcEndpoint,
    VpcEndpointConnection,
    VpcEndpointService,
    VpcEndpointServicePermission,
    VpcPeeringConnection,
    VpnConnection,
    VpnGateway,
    VpcFlowLog,
    CapacityReservationFleet,
    TrafficMirrorFilterRule,
    VpcEndpointConnectionDeviceType,
    VerifiedAccessInstance,
    VerifiedAccessGroup,
    VerifiedAccessEndpoint,
    VerifiedAccessPolicy,
    VerifiedAccessTrustProvider,
    VpnConnectionDeviceType,
    VpcBlockPublicAccessExclusion,
    VpcEncryptionControl,
    RouteServer,
    RouteServerEndpoint,
    RouteServerPeer,
    IpamResourceDiscovery,
    IpamResourceDiscoveryAssociation,
    InstanceConnectEndpoint,
    VerifiedAccessEndpointTarget,
    IpamExternalResourceVerificationToken,
    CapacityBlock,
    MacModificationTask,
    IpamPrefixListResolver,
    IpamPolicy,
    IpamPrefixListResolverTarget,
    IpamInternetRegistryAssociation,
    SecondaryInterface,
    SecondaryNetwork,
    SecondarySubnet,
    CapacityManagerDataExport,
    VpnConcentrator,
    IpamPoolAllocation,
    CapacityReservationCancellationQuote,
    ApplicationStatusCheck,
    CapacityReservationModificationQuote,
    MetricCategory,
}

texts!(
    ResourceType,
    schema::ResourceType,
    [
        CapacityReservation = "capacity-reservation",
        ClientVpnEndpoint = "client-vpn-endpoint",
        CustomerGateway = "customer-gateway",
        CarrierGateway = "carrier-gateway",
        CoipPool = "coip-pool",
        DeclarativePoliciesReport = "declarative-policies-report",
        DedicatedHost = "dedicated-host",
        DhcpOptions = "dhcp-options",
        EgressOnlyInternetGateway = "egress-only-internet-gateway",
        ElasticIp = "elastic-ip",
        ElasticGpu = "elastic-gpu",
        ExportImageTask = "export-image-task",
        ExportInstanceTask = "export-instance-task",
        FcaPolicy = "fca-policy",
        Fleet = "fleet",
        FpgaImage = "fpga-image",
        HostReservation = "host-reservation",
        Image = "image",
        ImageUsageReport = "image-usage-report",
        ImportImageTask = "import-image-task",
        ImportSnapshotTask = "import-snapshot-task",
        Instance = "instance",
        InstanceEventWindow = "instance-event-window",
        InternetGateway = "internet-gateway",
        Ipam = "ipam",
        IpamPool = "ipam-pool",
        IpamScope = "ipam-scope",
        Ipv4poolEc2 = "ipv4pool-ec2",
        Ipv6poolEc2 = "ipv6pool-ec2",
        KeyPair = "key-pair",
        LaunchTemplate = "launch-template",
        LocalGateway = "local-gateway",
        LocalGatewayRouteTable = "local-gateway-route-table",
        LocalGatewayVirtualInterface = "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group",
        LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation =
            "local-gateway-route-table-virtual-interface-group-association",
        Natgateway = "natgateway",
        NetworkAcl = "network-acl",
        NetworkInterface = "network-interface",
        NetworkInsightsAnalysis = "network-insights-analysis",
        NetworkInsightsPath = "network-insights-path",
        NetworkInsightsAccessScope = "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis",
        OutpostLag = "outpost-lag",
        PlacementGroup = "placement-group",
        PrefixList = "prefix-list",
        ReplaceRootVolumeTask = "replace-root-volume-task",
        ReservedInstances = "reserved-instances",
        RouteTable = "route-table",
        SecurityGroup = "security-group",
        SecurityGroupRule = "security-group-rule",
        ServiceLinkVirtualInterface = "service-link-virtual-interface",
        Snapshot = "snapshot",
        SpotFleetRequest = "spot-fleet-request",
        SpotInstancesRequest = "spot-instances-request",
        Subnet = "subnet",
        SubnetCidrReservation = "subnet-cidr-reservation",
        TrafficMirrorFilter = "traffic-mirror-filter",
        TrafficMirrorSession = "traffic-mirror-session",
        TrafficMirrorTarget = "traffic-mirror-target",
        TransitGateway = "transit-gateway",
        TransitGatewayAttachment = "transit-gateway-attachment",
        TransitGatewayConnectPeer = "transit-gateway-connect-peer",
        TransitGatewayMulticastDomain = "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable = "transit-gateway-policy-table",
        TransitGatewayMeteringPolicy = "transit-gateway-metering-policy",
        TransitGatewayRouteTable = "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement",
        Volume = "volume",
        Vpc = "vpc",
        VpcEndpoint = "vpc-endpoint",
        VpcEndpointConnection = "vpc-endpoint-connection",
        VpcEndpointService = "vpc-endpoint-service",
        VpcEndpointServicePermission = "vpc-endpoint-service-permission",
        VpcPeeringConnection = "vpc-peering-connection",
        VpnConnection = "vpn-connection",
        VpnGateway = "vpn-gateway",
        VpcFlowLog = "vpc-flow-log",
        CapacityReservationFleet = "capacity-reservation-fleet",
        TrafficMirrorFilterRule = "traffic-mirror-filter-rule",
        VpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type",
        VerifiedAccessInstance = "verified-access-instance",
        VerifiedAccessGroup = "verified-access-group",
        VerifiedAccessEndpoint = "verified-access-endpoint",
        VerifiedAccessPolicy = "verified-access-policy",
        VerifiedAccessTrustProvider = "verified-access-trust-provider",
        VpnConnectionDeviceType = "vpn-connection-device-type",
        VpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion",
        VpcEncryptionControl = "vpc-encryption-control",
        RouteServer = "route-server",
        RouteServerEndpoint = "route-server-endpoint",
        RouteServerPeer = "route-server-peer",
        IpamResourceDiscovery = "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation = "ipam-resource-discovery-association",
        InstanceConnectEndpoint = "instance-connect-endpoint",
        VerifiedAccessEndpointTarget = "verified-access-endpoint-target",
        IpamExternalResourceVerificationToken = "ipam-external-resource-verification-token",
        CapacityBlock = "capacity-block",
        MacModificationTask = "mac-modification-task",
        IpamPrefixListResolver = "ipam-prefix-list-resolver",
        IpamPolicy = "ipam-policy",
        IpamPrefixListResolverTarget = "ipam-prefix-list-resolver-target",
        IpamInternetRegistryAssociation = "ipam-internet-registry-association",
        SecondaryInterface = "secondary-interface",
        SecondaryNetwork = "secondary-network",
        SecondarySubnet = "secondary-subnet",
        CapacityManagerDataExport = "capacity-manager-data-export",
        VpnConcentrator = "vpn-concentrator",
        IpamPoolAllocation = "ipam-pool-allocation",
        CapacityReservationCancellationQuote = "capacity-reservation-cancellation-quote",
        ApplicationStatusCheck = "application-status-check",
        CapacityReservationModificationQuote = "capacity-reservation-modification-quote",
        MetricCategory = "metric-category",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RevokeSecurityGroupEgressRequest {
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub group_id: String,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}

structure!(
    RevokeSecurityGroupEgressRequest,
    schema::RevokeSecurityGroupEgressRequest,
    [
        security_group_rule_ids,
        dry_run,
        group_id,
        source_security_group_name,
        source_security_group_owner_id,
        ip_protocol,
        from_port,
        to_port,
        cidr_ip,
        ip_permissions
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RevokeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}

structure!(
    RevokeSecurityGroupEgressResult,
    schema::RevokeSecurityGroupEgressResult,
    [r#return, unknown_ip_permissions, revoked_security_group_rules]
);

#[derive(Clone, PartialEq, Default)]
pub struct RevokeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

structure!(
    RevokeSecurityGroupIngressRequest,
    schema::RevokeSecurityGroupIngressRequest,
    [
        cidr_ip,
        from_port,
        group_id,
        group_name,
        ip_permissions,
        ip_protocol,
        source_security_group_name,
        source_security_group_owner_id,
        to_port,
        security_group_rule_ids,
        dry_run
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RevokeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}

structure!(
    RevokeSecurityGroupIngressResult,
    schema::RevokeSecurityGroupIngressResult,
    [r#return, unknown_ip_permissions, revoked_security_group_rules]
);

#[derive(Clone, PartialEq, Default)]
pub struct RevokedSecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}

structure!(
    RevokedSecurityGroupRule,
    schema::RevokedSecurityGroupRule,
    [
        security_group_rule_id,
        group_id,
        is_egress,
        ip_protocol,
        from_port,
        to_port,
        cidr_ipv4,
        cidr_ipv6,
        prefix_list_id,
        referenced_group_id,
        description
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecondaryInterfaceStatus {
    Available,
    InUse,
}

texts!(
    SecondaryInterfaceStatus,
    schema::SecondaryInterfaceStatus,
    [Available = "available", InUse = "in-use",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecondaryInterfaceType {
    Secondary,
}

texts!(SecondaryInterfaceType, schema::SecondaryInterfaceType, [Secondary = "secondary",]);

#[derive(Clone, PartialEq, Default)]
pub struct SecurityGroup {
    pub group_id: Option<String>,
    pub ip_permissions_egress: Option<Vec<IpPermission>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub security_group_arn: Option<String>,
    pub owner_id: Option<String>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}

structure!(
    SecurityGroup,
    schema::SecurityGroup,
    [
        group_id,
        ip_permissions_egress,
        tags,
        vpc_id,
        security_group_arn,
        owner_id,
        group_name,
        description,
        ip_permissions
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub group_owner_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_rule_arn: Option<String>,
}

structure!(
    SecurityGroupRule,
    schema::SecurityGroupRule,
    [
        security_group_rule_id,
        group_id,
        group_owner_id,
        is_egress,
        ip_protocol,
        from_port,
        to_port,
        cidr_ipv4,
        cidr_ipv6,
        prefix_list_id,
        referenced_group_info,
        description,
        tags,
        security_group_rule_arn
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SecurityGroupRuleDescription {
    pub security_group_rule_id: Option<String>,
    pub description: Option<String>,
}

structure!(
    SecurityGroupRuleDescription,
    schema::SecurityGroupRuleDescription,
    [security_group_rule_id, description]
);

#[derive(Clone, PartialEq, Default)]
pub struct SecurityGroupRuleRequest {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}

structure!(
    SecurityGroupRuleRequest,
    schema::SecurityGroupRuleRequest,
    [
        ip_protocol,
        from_port,
        to_port,
        cidr_ipv4,
        cidr_ipv6,
        prefix_list_id,
        referenced_group_id,
        description
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SecurityGroupRuleUpdate {
    pub security_group_rule_id: String,
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
}

structure!(
    SecurityGroupRuleUpdate,
    schema::SecurityGroupRuleUpdate,
    [security_group_rule_id, security_group_rule]
);

#[derive(Clone, PartialEq, Default)]
pub struct StateReason {
    pub code: Option<String>,
    pub message: Option<String>,
}

structure!(StateReason, schema::StateReason, [code, message]);

#[derive(Clone, PartialEq, Default)]
pub struct Subnet {
    pub availability_zone_id: Option<String>,
    pub enable_lni_at_device_index: Option<i32>,
    pub map_customer_owned_ip_on_launch: Option<bool>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub owner_id: Option<String>,
    pub assign_ipv6_address_on_creation: Option<bool>,
    pub ipv6_cidr_block_association_set: Option<Vec<SubnetIpv6CidrBlockAssociation>>,
    pub tags: Option<Vec<Tag>>,
    pub subnet_arn: Option<String>,
    pub outpost_arn: Option<String>,
    pub enable_dns64: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub state: Option<SubnetState>,
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub available_ip_address_count: Option<i32>,
    pub availability_zone: Option<String>,
    pub default_for_az: Option<bool>,
    pub map_public_ip_on_launch: Option<bool>,
}

structure!(
    Subnet,
    schema::Subnet,
    [
        availability_zone_id,
        enable_lni_at_device_index,
        map_customer_owned_ip_on_launch,
        customer_owned_ipv4_pool,
        owner_id,
        assign_ipv6_address_on_creation,
        ipv6_cidr_block_association_set,
        tags,
        subnet_arn,
        outpost_arn,
        enable_dns64,
        ipv6_native,
        private_dns_name_options_on_launch,
        block_public_access_states,
        r#type,
        subnet_id,
        state,
        vpc_id,
        cidr_block,
        available_ip_address_count,
        availability_zone,
        default_for_az,
        map_public_ip_on_launch
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubnetCidrBlockState {
    pub state: Option<SubnetCidrBlockStateCode>,
    pub status_message: Option<String>,
}

structure!(SubnetCidrBlockState, schema::SubnetCidrBlockState, [state, status_message]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubnetCidrBlockStateCode {
    Associating,
    Associated,
    Disassociating,
    Disassociated,
    Failing,
    Failed,
}

texts!(
    SubnetCidrBlockStateCode,
    schema::SubnetCidrBlockStateCode,
    [
        Associating = "associating",
        Associated = "associated",
        Disassociating = "disassociating",
        Disassociated = "disassociated",
        Failing = "failing",
        Failed = "failed",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
    pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    pub ip_source: Option<IpSource>,
}

structure!(
    SubnetIpv6CidrBlockAssociation,
    schema::SubnetIpv6CidrBlockAssociation,
    [association_id, ipv6_cidr_block, ipv6_cidr_block_state, ipv6_address_attribute, ip_source]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubnetState {
    Pending,
    Available,
    Unavailable,
    Failed,
    FailedInsufficientCapacity,
}

texts!(
    SubnetState,
    schema::SubnetState,
    [
        Pending = "pending",
        Available = "available",
        Unavailable = "unavailable",
        Failed = "failed",
        FailedInsufficientCapacity = "failed-insufficient-capacity",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

structure!(Tag, schema::Tag, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TagDescription {
    pub key: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<ResourceType>,
    pub value: Option<String>,
}

structure!(TagDescription, schema::TagDescription, [key, resource_id, resource_type, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TagSpecification {
    pub resource_type: Option<ResourceType>,
    pub tags: Option<Vec<Tag>>,
}

structure!(TagSpecification, schema::TagSpecification, [resource_type, tags]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tenancy {
    Default,
    Dedicated,
    Host,
}

texts!(Tenancy, schema::Tenancy, [Default = "default", Dedicated = "dedicated", Host = "host",]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

structure!(
    UpdateSecurityGroupRuleDescriptionsEgressRequest,
    schema::UpdateSecurityGroupRuleDescriptionsEgressRequest,
    [dry_run, group_id, group_name, ip_permissions, security_group_rule_descriptions]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressResult {
    pub r#return: Option<bool>,
}

structure!(
    UpdateSecurityGroupRuleDescriptionsEgressResult,
    schema::UpdateSecurityGroupRuleDescriptionsEgressResult,
    [r#return]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

structure!(
    UpdateSecurityGroupRuleDescriptionsIngressRequest,
    schema::UpdateSecurityGroupRuleDescriptionsIngressRequest,
    [dry_run, group_id, group_name, ip_permissions, security_group_rule_descriptions]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressResult {
    pub r#return: Option<bool>,
}

structure!(
    UpdateSecurityGroupRuleDescriptionsIngressResult,
    schema::UpdateSecurityGroupRuleDescriptionsIngressResult,
    [r#return]
);

#[derive(Clone, PartialEq, Default)]
pub struct UserIdGroupPair {
    pub description: Option<String>,
    pub user_id: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub peering_status: Option<String>,
}

structure!(
    UserIdGroupPair,
    schema::UserIdGroupPair,
    [description, user_id, group_name, group_id, vpc_id, vpc_peering_connection_id, peering_status]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VirtualizationType {
    Hvm,
    Paravirtual,
}

texts!(VirtualizationType, schema::VirtualizationType, [Hvm = "hvm", Paravirtual = "paravirtual",]);

#[derive(Clone, PartialEq, Default)]
pub struct Vpc {
    pub owner_id: Option<String>,
    pub instance_tenancy: Option<Tenancy>,
    pub ipv6_cidr_block_association_set: Option<Vec<VpcIpv6CidrBlockAssociation>>,
    pub cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>>,
    pub is_default: Option<bool>,
    pub encryption_control: Option<VpcEncryptionControl>,
    pub tags: Option<Vec<Tag>>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub vpc_id: Option<String>,
    pub state: Option<VpcState>,
    pub cidr_block: Option<String>,
    pub dhcp_options_id: Option<String>,
}

structure!(
    Vpc,
    schema::Vpc,
    [
        owner_id,
        instance_tenancy,
        ipv6_cidr_block_association_set,
        cidr_block_association_set,
        is_default,
        encryption_control,
        tags,
        block_public_access_states,
        vpc_id,
        state,
        cidr_block,
        dhcp_options_id
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VpcAttributeName {
    EnableDnsSupport,
    EnableDnsHostnames,
    EnableNetworkAddressUsageMetrics,
}

texts!(
    VpcAttributeName,
    schema::VpcAttributeName,
    [
        EnableDnsSupport = "enableDnsSupport",
        EnableDnsHostnames = "enableDnsHostnames",
        EnableNetworkAddressUsageMetrics = "enableNetworkAddressUsageMetrics",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct VpcCidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}

structure!(
    VpcCidrBlockAssociation,
    schema::VpcCidrBlockAssociation,
    [association_id, cidr_block, cidr_block_state]
);

#[derive(Clone, PartialEq, Default)]
pub struct VpcCidrBlockState {
    pub state: Option<VpcCidrBlockStateCode>,
    pub status_message: Option<String>,
}

structure!(VpcCidrBlockState, schema::VpcCidrBlockState, [state, status_message]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VpcCidrBlockStateCode {
    Associating,
    Associated,
    Disassociating,
    Disassociated,
    Failing,
    Failed,
}

texts!(
    VpcCidrBlockStateCode,
    schema::VpcCidrBlockStateCode,
    [
        Associating = "associating",
        Associated = "associated",
        Disassociating = "disassociating",
        Disassociated = "disassociated",
        Failing = "failing",
        Failed = "failed",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct VpcEncryptionControl {
    pub vpc_id: Option<String>,
    pub vpc_encryption_control_id: Option<String>,
    pub mode: Option<VpcEncryptionControlMode>,
    pub state: Option<VpcEncryptionControlState>,
    pub state_message: Option<String>,
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    VpcEncryptionControl,
    schema::VpcEncryptionControl,
    [vpc_id, vpc_encryption_control_id, mode, state, state_message, resource_exclusions, tags]
);

#[derive(Clone, PartialEq)]
pub struct VpcEncryptionControlConfiguration {
    pub mode: VpcEncryptionControlMode,
    pub internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub egress_only_internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub nat_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub virtual_private_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_peering_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub lambda_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_lattice_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub elastic_file_system_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub global_accelerator_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub api_gateway_v2_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
}

bare_structure!(VpcEncryptionControlConfiguration, schema::VpcEncryptionControlConfiguration, [mode, internet_gateway_exclusion, egress_only_internet_gateway_exclusion, nat_gateway_exclusion, virtual_private_gateway_exclusion, vpc_peering_exclusion, lambda_exclusion, vpc_lattice_exclusion, elastic_file_system_exclusion, global_accelerator_exclusion, api_gateway_v2_exclusion], required [mode],
        optional [internet_gateway_exclusion, egress_only_internet_gateway_exclusion, nat_gateway_exclusion, virtual_private_gateway_exclusion, vpc_peering_exclusion, lambda_exclusion, vpc_lattice_exclusion, elastic_file_system_exclusion, global_accelerator_exclusion, api_gateway_v2_exclusion]);

#[derive(Clone, PartialEq, Default)]
pub struct VpcEncryptionControlExclusion {
    pub state: Option<VpcEncryptionControlExclusionState>,
    pub state_message: Option<String>,
}

structure!(
    VpcEncryptionControlExclusion,
    schema::VpcEncryptionControlExclusion,
    [state, state_message]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VpcEncryptionControlExclusionState {
    Enabling,
    Enabled,
    Disabling,
    Disabled,
}

texts!(
    VpcEncryptionControlExclusionState,
    schema::VpcEncryptionControlExclusionState,
    [Enabling = "enabling", Enabled = "enabled", Disabling = "disabling", Disabled = "disabled",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VpcEncryptionControlExclusionStateInput {
    Enable,
    Disable,
}

texts!(
    VpcEncryptionControlExclusionStateInput,
    schema::VpcEncryptionControlExclusionStateInput,
    [Enable = "enable", Disable = "disable",]
);

#[derive(Clone, PartialEq, Default)]
pub struct VpcEncryptionControlExclusions {
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    pub vpc_peering: Option<VpcEncryptionControlExclusion>,
    pub lambda: Option<VpcEncryptionControlExclusion>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
    pub global_accelerator: Option<VpcEncryptionControlExclusion>,
    pub api_gateway_v2: Option<VpcEncryptionControlExclusion>,
}

structure!(
    VpcEncryptionControlExclusions,
    schema::VpcEncryptionControlExclusions,
    [
        internet_gateway,
        egress_only_internet_gateway,
        nat_gateway,
        virtual_private_gateway,
        vpc_peering,
        lambda,
        vpc_lattice,
        elastic_file_system,
        global_accelerator,
        api_gateway_v2
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VpcEncryptionControlMode {
    Monitor,
    Enforce,
}

texts!(
    VpcEncryptionControlMode,
    schema::VpcEncryptionControlMode,
    [Monitor = "monitor", Enforce = "enforce",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VpcEncryptionControlState {
    EnforceInProgress,
    MonitorInProgress,
    EnforceFailed,
    MonitorFailed,
    Deleting,
    Deleted,
    Available,
    Creating,
    DeleteFailed,
}

texts!(
    VpcEncryptionControlState,
    schema::VpcEncryptionControlState,
    [
        EnforceInProgress = "enforce-in-progress",
        MonitorInProgress = "monitor-in-progress",
        EnforceFailed = "enforce-failed",
        MonitorFailed = "monitor-failed",
        Deleting = "deleting",
        Deleted = "deleted",
        Available = "available",
        Creating = "creating",
        DeleteFailed = "delete-failed",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    pub network_border_group: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    pub ip_source: Option<IpSource>,
}

structure!(
    VpcIpv6CidrBlockAssociation,
    schema::VpcIpv6CidrBlockAssociation,
    [
        association_id,
        ipv6_cidr_block,
        ipv6_cidr_block_state,
        network_border_group,
        ipv6_pool,
        ipv6_address_attribute,
        ip_source
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VpcState {
    Pending,
    Available,
    Deleting,
}

texts!(
    VpcState,
    schema::VpcState,
    [Pending = "pending", Available = "available", Deleting = "deleting",]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateTagsResponse {}

structure!(CreateTagsResponse, schema::CreateTagsResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSubnetResponse {}

structure!(DeleteSubnetResponse, schema::DeleteSubnetResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTagsResponse {}

structure!(DeleteTagsResponse, schema::DeleteTagsResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteVpcResponse {}

structure!(DeleteVpcResponse, schema::DeleteVpcResponse, []);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AccountAttribute: Structure = Structure {
        name: "AccountAttribute",
        union: false,
        members: &[
            Member::optional("AttributeName", Kind::Text(&String))
                .named("attributeName", "AttributeName"),
            Member::optional("AttributeValues", Kind::List(&AccountAttributeValueList))
                .named("attributeValueSet", "AttributeValueSet"),
        ],
    };
    pub static AccountAttributeList: List = List {
        element: Kind::Structure(&AccountAttribute),
        element_name: "item",
        length: Length::ANY,
    };
    pub static AccountAttributeName: Text =
        Text::one_of("AccountAttributeName", super::AccountAttributeName::TEXTS);
    pub static AccountAttributeNameStringList: List = List {
        element: Kind::Text(&AccountAttributeName),
        element_name: "attributeName",
        length: Length::ANY,
    };
    pub static AccountAttributeValue: Structure = Structure {
        name: "AccountAttributeValue",
        union: false,
        members: &[Member::optional("AttributeValue", Kind::Text(&String))
            .named("attributeValue", "AttributeValue")],
    };
    pub static AccountAttributeValueList: List = List {
        element: Kind::Structure(&AccountAttributeValue),
        element_name: "item",
        length: Length::ANY,
    };
    pub static AmdSevSnpSpecification: Text =
        Text::one_of("AmdSevSnpSpecification", super::AmdSevSnpSpecification::TEXTS);
    pub static ArchitectureValues: Text =
        Text::one_of("ArchitectureValues", super::ArchitectureValues::TEXTS);
    pub static AssociatedSubnetList: List =
        List { element: Kind::Text(&SubnetId), element_name: "item", length: Length::ANY };
    pub static AttachmentEnaSrdSpecification: Structure = Structure {
        name: "AttachmentEnaSrdSpecification",
        union: false,
        members: &[
            Member::optional("EnaSrdEnabled", Kind::Boolean)
                .named("enaSrdEnabled", "EnaSrdEnabled"),
            Member::optional(
                "EnaSrdUdpSpecification",
                Kind::Structure(&AttachmentEnaSrdUdpSpecification),
            )
            .named("enaSrdUdpSpecification", "EnaSrdUdpSpecification"),
        ],
    };
    pub static AttachmentEnaSrdUdpSpecification: Structure = Structure {
        name: "AttachmentEnaSrdUdpSpecification",
        union: false,
        members: &[Member::optional("EnaSrdUdpEnabled", Kind::Boolean)
            .named("enaSrdUdpEnabled", "EnaSrdUdpEnabled")],
    };
    pub static AttachmentStatus: Text =
        Text::one_of("AttachmentStatus", super::AttachmentStatus::TEXTS);
    pub static AttributeBooleanValue: Structure = Structure {
        name: "AttributeBooleanValue",
        union: false,
        members: &[Member::optional("Value", Kind::Boolean).named("value", "Value")],
    };
    pub static AuthorizeSecurityGroupEgressRequest: Structure = Structure {
        name: "AuthorizeSecurityGroupEgressRequest",
        union: false,
        members: &[
            Member::optional("TagSpecifications", Kind::List(&TagSpecificationList))
                .named("TagSpecification", "TagSpecification"),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::required("GroupId", Kind::Text(&SecurityGroupId)).named("groupId", "GroupId"),
            Member::optional("SourceSecurityGroupName", Kind::Text(&String))
                .named("sourceSecurityGroupName", "SourceSecurityGroupName"),
            Member::optional("SourceSecurityGroupOwnerId", Kind::Text(&String))
                .named("sourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId"),
            Member::optional("IpProtocol", Kind::Text(&String)).named("ipProtocol", "IpProtocol"),
            Member::optional("FromPort", Kind::Integer(Range::ANY)).named("fromPort", "FromPort"),
            Member::optional("ToPort", Kind::Integer(Range::ANY)).named("toPort", "ToPort"),
            Member::optional("CidrIp", Kind::Text(&String)).named("cidrIp", "CidrIp"),
            Member::optional("IpPermissions", Kind::List(&IpPermissionList))
                .named("ipPermissions", "IpPermissions"),
        ],
    };
    pub static AuthorizeSecurityGroupEgressResult: Structure = Structure {
        name: "AuthorizeSecurityGroupEgressResult",
        union: false,
        members: &[
            Member::optional("Return", Kind::Boolean).named("return", "Return"),
            Member::optional("SecurityGroupRules", Kind::List(&SecurityGroupRuleList))
                .named("securityGroupRuleSet", "SecurityGroupRuleSet"),
        ],
    };
    pub static AuthorizeSecurityGroupIngressRequest: Structure = Structure {
        name: "AuthorizeSecurityGroupIngressRequest",
        union: false,
        members: &[
            Member::optional("CidrIp", Kind::Text(&String)),
            Member::optional("FromPort", Kind::Integer(Range::ANY)),
            Member::optional("GroupId", Kind::Text(&SecurityGroupId)),
            Member::optional("GroupName", Kind::Text(&SecurityGroupName)),
            Member::optional("IpPermissions", Kind::List(&IpPermissionList)),
            Member::optional("IpProtocol", Kind::Text(&String)),
            Member::optional("SourceSecurityGroupName", Kind::Text(&String)),
            Member::optional("SourceSecurityGroupOwnerId", Kind::Text(&String)),
            Member::optional("ToPort", Kind::Integer(Range::ANY)),
            Member::optional("TagSpecifications", Kind::List(&TagSpecificationList))
                .named("TagSpecification", "TagSpecification"),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static AuthorizeSecurityGroupIngressResult: Structure = Structure {
        name: "AuthorizeSecurityGroupIngressResult",
        union: false,
        members: &[
            Member::optional("Return", Kind::Boolean).named("return", "Return"),
            Member::optional("SecurityGroupRules", Kind::List(&SecurityGroupRuleList))
                .named("securityGroupRuleSet", "SecurityGroupRuleSet"),
        ],
    };
    pub static AvailabilityZone: Structure = Structure {
        name: "AvailabilityZone",
        union: false,
        members: &[
            Member::optional("OptInStatus", Kind::Text(&AvailabilityZoneOptInStatus))
                .named("optInStatus", "OptInStatus"),
            Member::optional("Messages", Kind::List(&AvailabilityZoneMessageList))
                .named("messageSet", "MessageSet"),
            Member::optional("RegionName", Kind::Text(&String)).named("regionName", "RegionName"),
            Member::optional("ZoneName", Kind::Text(&String)).named("zoneName", "ZoneName"),
            Member::optional("ZoneId", Kind::Text(&String)).named("zoneId", "ZoneId"),
            Member::optional("GroupName", Kind::Text(&String)).named("groupName", "GroupName"),
            Member::optional("NetworkBorderGroup", Kind::Text(&String))
                .named("networkBorderGroup", "NetworkBorderGroup"),
            Member::optional("ZoneType", Kind::Text(&String)).named("zoneType", "ZoneType"),
            Member::optional("ParentZoneName", Kind::Text(&String))
                .named("parentZoneName", "ParentZoneName"),
            Member::optional("ParentZoneId", Kind::Text(&String))
                .named("parentZoneId", "ParentZoneId"),
            Member::optional("GroupLongName", Kind::Text(&String))
                .named("groupLongName", "GroupLongName"),
            Member::optional("Geography", Kind::List(&AvailabilityZoneGeographyList))
                .named("geographySet", "GeographySet"),
            Member::optional("SubGeography", Kind::List(&AvailabilityZoneSubGeographyList))
                .named("subGeographySet", "SubGeographySet"),
            Member::optional("State", Kind::Text(&AvailabilityZoneState))
                .named("zoneState", "ZoneState"),
        ],
    };
    pub static AvailabilityZoneGeography: Structure = Structure {
        name: "AvailabilityZoneGeography",
        union: false,
        members: &[Member::optional("Name", Kind::Text(&String)).named("name", "Name")],
    };
    pub static AvailabilityZoneGeographyList: List = List {
        element: Kind::Structure(&AvailabilityZoneGeography),
        element_name: "item",
        length: Length::ANY,
    };
    pub static AvailabilityZoneId: Text = Text::new("AvailabilityZoneId", Length::ANY, None);
    pub static AvailabilityZoneList: List = List {
        element: Kind::Structure(&AvailabilityZone),
        element_name: "item",
        length: Length::ANY,
    };
    pub static AvailabilityZoneMessage: Structure = Structure {
        name: "AvailabilityZoneMessage",
        union: false,
        members: &[Member::optional("Message", Kind::Text(&String)).named("message", "Message")],
    };
    pub static AvailabilityZoneMessageList: List = List {
        element: Kind::Structure(&AvailabilityZoneMessage),
        element_name: "item",
        length: Length::ANY,
    };
    pub static AvailabilityZoneOptInStatus: Text =
        Text::one_of("AvailabilityZoneOptInStatus", super::AvailabilityZoneOptInStatus::TEXTS);
    pub static AvailabilityZoneState: Text =
        Text::one_of("AvailabilityZoneState", super::AvailabilityZoneState::TEXTS);
    pub static AvailabilityZoneSubGeography: Structure = Structure {
        name: "AvailabilityZoneSubGeography",
        union: false,
        members: &[Member::optional("Name", Kind::Text(&String)).named("name", "Name")],
    };
    pub static AvailabilityZoneSubGeographyList: List = List {
        element: Kind::Structure(&AvailabilityZoneSubGeography),
        element_name: "item",
        length: Length::ANY,
    };
    pub static BlockPublicAccessMode: Text =
        Text::one_of("BlockPublicAccessMode", super::BlockPublicAccessMode::TEXTS);
    pub static BlockPublicAccessStates: Structure = Structure {
        name: "BlockPublicAccessStates",
        union: false,
        members: &[Member::optional(
            "InternetGatewayBlockMode",
            Kind::Text(&BlockPublicAccessMode),
        )
        .named("internetGatewayBlockMode", "InternetGatewayBlockMode")],
    };
    pub static BootModeValues: Text = Text::one_of("BootModeValues", super::BootModeValues::TEXTS);
    pub static CapacityReservationPreference: Text =
        Text::one_of("CapacityReservationPreference", super::CapacityReservationPreference::TEXTS);
    pub static CapacityReservationSpecificationResponse: Structure = Structure {
        name: "CapacityReservationSpecificationResponse",
        union: false,
        members: &[
            Member::optional(
                "CapacityReservationPreference",
                Kind::Text(&CapacityReservationPreference),
            )
            .named("capacityReservationPreference", "CapacityReservationPreference"),
            Member::optional(
                "CapacityReservationTarget",
                Kind::Structure(&CapacityReservationTargetResponse),
            )
            .named("capacityReservationTarget", "CapacityReservationTarget"),
        ],
    };
    pub static CapacityReservationTargetResponse: Structure = Structure {
        name: "CapacityReservationTargetResponse",
        union: false,
        members: &[
            Member::optional("CapacityReservationId", Kind::Text(&String))
                .named("capacityReservationId", "CapacityReservationId"),
            Member::optional("CapacityReservationResourceGroupArn", Kind::Text(&String)).named(
                "capacityReservationResourceGroupArn",
                "CapacityReservationResourceGroupArn",
            ),
        ],
    };
    pub static CoipPoolId: Text = Text::new("CoipPoolId", Length::ANY, None);
    pub static ConnectionTrackingConfiguration: Structure = Structure {
        name: "ConnectionTrackingConfiguration",
        union: false,
        members: &[
            Member::optional("TcpEstablishedTimeout", Kind::Integer(Range::ANY))
                .named("tcpEstablishedTimeout", "TcpEstablishedTimeout"),
            Member::optional("UdpStreamTimeout", Kind::Integer(Range::ANY))
                .named("udpStreamTimeout", "UdpStreamTimeout"),
            Member::optional("UdpTimeout", Kind::Integer(Range::ANY))
                .named("udpTimeout", "UdpTimeout"),
        ],
    };
    pub static ConnectionTrackingSpecificationResponse: Structure = Structure {
        name: "ConnectionTrackingSpecificationResponse",
        union: false,
        members: &[
            Member::optional("TcpEstablishedTimeout", Kind::Integer(Range::ANY))
                .named("tcpEstablishedTimeout", "TcpEstablishedTimeout"),
            Member::optional("UdpStreamTimeout", Kind::Integer(Range::ANY))
                .named("udpStreamTimeout", "UdpStreamTimeout"),
            Member::optional("UdpTimeout", Kind::Integer(Range::ANY))
                .named("udpTimeout", "UdpTimeout"),
        ],
    };
    pub static CpuOptions: Structure = Structure {
        name: "CpuOptions",
        union: false,
        members: &[
            Member::optional("CoreCount", Kind::Integer(Range::ANY))
                .named("coreCount", "CoreCount"),
            Member::optional("ThreadsPerCore", Kind::Integer(Range::ANY))
                .named("threadsPerCore", "ThreadsPerCore"),
            Member::optional("AmdSevSnp", Kind::Text(&AmdSevSnpSpecification))
                .named("amdSevSnp", "AmdSevSnp"),
            Member::optional(
                "NestedVirtualization",
                Kind::Text(&NestedVirtualizationSpecification),
            )
            .named("nestedVirtualization", "NestedVirtualization"),
        ],
    };
    pub static CreateSecurityGroupRequest: Structure = Structure {
        name: "CreateSecurityGroupRequest",
        union: false,
        members: &[
            Member::required("Description", Kind::Text(&String))
                .named("GroupDescription", "GroupDescription"),
            Member::required("GroupName", Kind::Text(&String)),
            Member::optional("VpcId", Kind::Text(&VpcId)),
            Member::optional("TagSpecifications", Kind::List(&TagSpecificationList))
                .named("TagSpecification", "TagSpecification"),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static CreateSecurityGroupResult: Structure = Structure {
        name: "CreateSecurityGroupResult",
        union: false,
        members: &[
            Member::optional("GroupId", Kind::Text(&String)).named("groupId", "GroupId"),
            Member::optional("Tags", Kind::List(&TagList)).named("tagSet", "TagSet"),
            Member::optional("SecurityGroupArn", Kind::Text(&String))
                .named("securityGroupArn", "SecurityGroupArn"),
        ],
    };
    pub static CreateSubnetRequest: Structure = Structure {
        name: "CreateSubnetRequest",
        union: false,
        members: &[
            Member::optional("TagSpecifications", Kind::List(&TagSpecificationList))
                .named("TagSpecification", "TagSpecification"),
            Member::optional("AvailabilityZone", Kind::Text(&String)),
            Member::optional("AvailabilityZoneId", Kind::Text(&String)),
            Member::optional("CidrBlock", Kind::Text(&String)),
            Member::optional("Ipv6CidrBlock", Kind::Text(&String)),
            Member::optional("OutpostArn", Kind::Text(&String)),
            Member::required("VpcId", Kind::Text(&VpcId)),
            Member::optional("Ipv6Native", Kind::Boolean),
            Member::optional("Ipv4IpamPoolId", Kind::Text(&IpamPoolId)),
            Member::optional("Ipv4NetmaskLength", Kind::Integer(Range::ANY)),
            Member::optional("Ipv6IpamPoolId", Kind::Text(&IpamPoolId)),
            Member::optional("Ipv6NetmaskLength", Kind::Integer(Range::ANY)),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static CreateSubnetResult: Structure = Structure {
        name: "CreateSubnetResult",
        union: false,
        members: &[Member::optional("Subnet", Kind::Structure(&Subnet)).named("subnet", "Subnet")],
    };
    pub static CreateTagsRequest: Structure = Structure {
        name: "CreateTagsRequest",
        union: false,
        members: &[
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::required("Resources", Kind::List(&ResourceIdList))
                .named("ResourceId", "ResourceId"),
            Member::required("Tags", Kind::List(&TagList)).named("Tag", "Tag"),
        ],
    };
    pub static CreateVpcRequest: Structure = Structure {
        name: "CreateVpcRequest",
        union: false,
        members: &[
            Member::optional("CidrBlock", Kind::Text(&String)),
            Member::optional("Ipv6Pool", Kind::Text(&Ipv6PoolEc2Id)),
            Member::optional("Ipv6CidrBlock", Kind::Text(&String)),
            Member::optional("Ipv4IpamPoolId", Kind::Text(&IpamPoolId)),
            Member::optional("Ipv4NetmaskLength", Kind::Integer(Range::ANY)),
            Member::optional("Ipv6IpamPoolId", Kind::Text(&IpamPoolId)),
            Member::optional("Ipv6NetmaskLength", Kind::Integer(Range::ANY)),
            Member::optional("Ipv6CidrBlockNetworkBorderGroup", Kind::Text(&String)),
            Member::optional(
                "VpcEncryptionControl",
                Kind::Structure(&VpcEncryptionControlConfiguration),
            ),
            Member::optional("TagSpecifications", Kind::List(&TagSpecificationList))
                .named("TagSpecification", "TagSpecification"),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::optional("InstanceTenancy", Kind::Text(&Tenancy))
                .named("instanceTenancy", "InstanceTenancy"),
            Member::optional("AmazonProvidedIpv6CidrBlock", Kind::Boolean)
                .named("amazonProvidedIpv6CidrBlock", "AmazonProvidedIpv6CidrBlock"),
        ],
    };
    pub static CreateVpcResult: Structure = Structure {
        name: "CreateVpcResult",
        union: false,
        members: &[Member::optional("Vpc", Kind::Structure(&Vpc)).named("vpc", "Vpc")],
    };
    pub static DeleteSecurityGroupRequest: Structure = Structure {
        name: "DeleteSecurityGroupRequest",
        union: false,
        members: &[
            Member::optional("GroupId", Kind::Text(&SecurityGroupId)),
            Member::optional("GroupName", Kind::Text(&SecurityGroupName)),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static DeleteSecurityGroupResult: Structure = Structure {
        name: "DeleteSecurityGroupResult",
        union: false,
        members: &[
            Member::optional("Return", Kind::Boolean).named("return", "Return"),
            Member::optional("GroupId", Kind::Text(&SecurityGroupId)).named("groupId", "GroupId"),
        ],
    };
    pub static DeleteSubnetRequest: Structure = Structure {
        name: "DeleteSubnetRequest",
        union: false,
        members: &[
            Member::required("SubnetId", Kind::Text(&SubnetId)),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static DeleteTagsRequest: Structure = Structure {
        name: "DeleteTagsRequest",
        union: false,
        members: &[
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::required("Resources", Kind::List(&ResourceIdList))
                .named("resourceId", "ResourceId"),
            Member::optional("Tags", Kind::List(&TagList)).named("tag", "Tag"),
        ],
    };
    pub static DeleteVpcRequest: Structure = Structure {
        name: "DeleteVpcRequest",
        union: false,
        members: &[
            Member::required("VpcId", Kind::Text(&VpcId)),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static DescribeAccountAttributesRequest: Structure = Structure {
        name: "DescribeAccountAttributesRequest",
        union: false,
        members: &[
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::optional("AttributeNames", Kind::List(&AccountAttributeNameStringList))
                .named("attributeName", "AttributeName"),
        ],
    };
    pub static DescribeAccountAttributesResult: Structure = Structure {
        name: "DescribeAccountAttributesResult",
        union: false,
        members: &[Member::optional("AccountAttributes", Kind::List(&AccountAttributeList))
            .named("accountAttributeSet", "AccountAttributeSet")],
    };
    pub static DescribeAvailabilityZonesRequest: Structure = Structure {
        name: "DescribeAvailabilityZonesRequest",
        union: false,
        members: &[
            Member::optional("ZoneNames", Kind::List(&ZoneNameStringList))
                .named("ZoneName", "ZoneName"),
            Member::optional("ZoneIds", Kind::List(&ZoneIdStringList)).named("ZoneId", "ZoneId"),
            Member::optional("AllAvailabilityZones", Kind::Boolean),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::optional("Filters", Kind::List(&FilterList)).named("Filter", "Filter"),
        ],
    };
    pub static DescribeAvailabilityZonesResult: Structure = Structure {
        name: "DescribeAvailabilityZonesResult",
        union: false,
        members: &[Member::optional("AvailabilityZones", Kind::List(&AvailabilityZoneList))
            .named("availabilityZoneInfo", "AvailabilityZoneInfo")],
    };
    pub static DescribeInstancesRequest: Structure = Structure {
        name: "DescribeInstancesRequest",
        union: false,
        members: &[
            Member::optional("InstanceIds", Kind::List(&InstanceIdStringList))
                .named("InstanceId", "InstanceId"),
            Member::optional("IncludeManagedResources", Kind::Boolean),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::optional("Filters", Kind::List(&FilterList)).named("Filter", "Filter"),
            Member::optional("NextToken", Kind::Text(&String)).named("nextToken", "NextToken"),
            Member::optional("MaxResults", Kind::Integer(Range::ANY))
                .named("maxResults", "MaxResults"),
        ],
    };
    pub static DescribeInstancesResult: Structure = Structure {
        name: "DescribeInstancesResult",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&String)).named("nextToken", "NextToken"),
            Member::optional("Reservations", Kind::List(&ReservationList))
                .named("reservationSet", "ReservationSet"),
        ],
    };
    pub static DescribeNetworkInterfacesRequest: Structure = Structure {
        name: "DescribeNetworkInterfacesRequest",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&String)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(5), Some(1000)))),
            Member::optional("IncludeManagedResources", Kind::Boolean),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::optional("NetworkInterfaceIds", Kind::List(&NetworkInterfaceIdList))
                .named("NetworkInterfaceId", "NetworkInterfaceId"),
            Member::optional("Filters", Kind::List(&FilterList)).named("filter", "Filter"),
        ],
    };
    pub static DescribeNetworkInterfacesResult: Structure = Structure {
        name: "DescribeNetworkInterfacesResult",
        union: false,
        members: &[
            Member::optional("NetworkInterfaces", Kind::List(&NetworkInterfaceList))
                .named("networkInterfaceSet", "NetworkInterfaceSet"),
            Member::optional("NextToken", Kind::Text(&String)).named("nextToken", "NextToken"),
        ],
    };
    pub static DescribeRegionsRequest: Structure = Structure {
        name: "DescribeRegionsRequest",
        union: false,
        members: &[
            Member::optional("RegionNames", Kind::List(&RegionNameStringList))
                .named("RegionName", "RegionName"),
            Member::optional("AllRegions", Kind::Boolean),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::optional("Filters", Kind::List(&FilterList)).named("Filter", "Filter"),
        ],
    };
    pub static DescribeRegionsResult: Structure = Structure {
        name: "DescribeRegionsResult",
        union: false,
        members: &[
            Member::optional("Regions", Kind::List(&RegionList)).named("regionInfo", "RegionInfo")
        ],
    };
    pub static DescribeSecurityGroupRulesRequest: Structure = Structure {
        name: "DescribeSecurityGroupRulesRequest",
        union: false,
        members: &[
            Member::optional("Filters", Kind::List(&FilterList)).named("Filter", "Filter"),
            Member::optional("SecurityGroupRuleIds", Kind::List(&SecurityGroupRuleIdList))
                .named("SecurityGroupRuleId", "SecurityGroupRuleId"),
            Member::optional("DryRun", Kind::Boolean),
            Member::optional("NextToken", Kind::Text(&String)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(5), Some(1000)))),
        ],
    };
    pub static DescribeSecurityGroupRulesResult: Structure = Structure {
        name: "DescribeSecurityGroupRulesResult",
        union: false,
        members: &[
            Member::optional("SecurityGroupRules", Kind::List(&SecurityGroupRuleList))
                .named("securityGroupRuleSet", "SecurityGroupRuleSet"),
            Member::optional("NextToken", Kind::Text(&String)).named("nextToken", "NextToken"),
        ],
    };
    pub static DescribeSecurityGroupsRequest: Structure = Structure {
        name: "DescribeSecurityGroupsRequest",
        union: false,
        members: &[
            Member::optional("GroupIds", Kind::List(&GroupIdStringList))
                .named("GroupId", "GroupId"),
            Member::optional("GroupNames", Kind::List(&GroupNameStringList))
                .named("GroupName", "GroupName"),
            Member::optional("NextToken", Kind::Text(&String)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(5), Some(1000)))),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::optional("Filters", Kind::List(&FilterList)).named("Filter", "Filter"),
        ],
    };
    pub static DescribeSecurityGroupsResult: Structure = Structure {
        name: "DescribeSecurityGroupsResult",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&String)).named("nextToken", "NextToken"),
            Member::optional("SecurityGroups", Kind::List(&SecurityGroupList))
                .named("securityGroupInfo", "SecurityGroupInfo"),
        ],
    };
    pub static DescribeSubnetsRequest: Structure = Structure {
        name: "DescribeSubnetsRequest",
        union: false,
        members: &[
            Member::optional("Filters", Kind::List(&FilterList)).named("Filter", "Filter"),
            Member::optional("SubnetIds", Kind::List(&SubnetIdStringList))
                .named("SubnetId", "SubnetId"),
            Member::optional("NextToken", Kind::Text(&String)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(5), Some(1000)))),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static DescribeSubnetsResult: Structure = Structure {
        name: "DescribeSubnetsResult",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&String)).named("nextToken", "NextToken"),
            Member::optional("Subnets", Kind::List(&SubnetList)).named("subnetSet", "SubnetSet"),
        ],
    };
    pub static DescribeTagsRequest: Structure = Structure {
        name: "DescribeTagsRequest",
        union: false,
        members: &[
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::optional("Filters", Kind::List(&FilterList)).named("Filter", "Filter"),
            Member::optional("MaxResults", Kind::Integer(Range::ANY))
                .named("maxResults", "MaxResults"),
            Member::optional("NextToken", Kind::Text(&String)).named("nextToken", "NextToken"),
        ],
    };
    pub static DescribeTagsResult: Structure = Structure {
        name: "DescribeTagsResult",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&String)).named("nextToken", "NextToken"),
            Member::optional("Tags", Kind::List(&TagDescriptionList)).named("tagSet", "TagSet"),
        ],
    };
    pub static DescribeVpcAttributeRequest: Structure = Structure {
        name: "DescribeVpcAttributeRequest",
        union: false,
        members: &[
            Member::required("Attribute", Kind::Text(&VpcAttributeName)),
            Member::required("VpcId", Kind::Text(&VpcId)),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static DescribeVpcAttributeResult: Structure = Structure {
        name: "DescribeVpcAttributeResult",
        union: false,
        members: &[
            Member::optional("EnableDnsHostnames", Kind::Structure(&AttributeBooleanValue))
                .named("enableDnsHostnames", "EnableDnsHostnames"),
            Member::optional("EnableDnsSupport", Kind::Structure(&AttributeBooleanValue))
                .named("enableDnsSupport", "EnableDnsSupport"),
            Member::optional(
                "EnableNetworkAddressUsageMetrics",
                Kind::Structure(&AttributeBooleanValue),
            )
            .named("enableNetworkAddressUsageMetrics", "EnableNetworkAddressUsageMetrics"),
            Member::optional("VpcId", Kind::Text(&String)).named("vpcId", "VpcId"),
        ],
    };
    pub static DescribeVpcsRequest: Structure = Structure {
        name: "DescribeVpcsRequest",
        union: false,
        members: &[
            Member::optional("Filters", Kind::List(&FilterList)).named("Filter", "Filter"),
            Member::optional("VpcIds", Kind::List(&VpcIdStringList)).named("VpcId", "VpcId"),
            Member::optional("NextToken", Kind::Text(&String)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(5), Some(1000)))),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static DescribeVpcsResult: Structure = Structure {
        name: "DescribeVpcsResult",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&String)).named("nextToken", "NextToken"),
            Member::optional("Vpcs", Kind::List(&VpcList)).named("vpcSet", "VpcSet"),
        ],
    };
    pub static DeviceType: Text = Text::one_of("DeviceType", super::DeviceType::TEXTS);
    pub static EbsInstanceBlockDevice: Structure = Structure {
        name: "EbsInstanceBlockDevice",
        union: false,
        members: &[
            Member::optional("AttachTime", Kind::Timestamp).named("attachTime", "AttachTime"),
            Member::optional("DeleteOnTermination", Kind::Boolean)
                .named("deleteOnTermination", "DeleteOnTermination"),
            Member::optional("Status", Kind::Text(&AttachmentStatus)).named("status", "Status"),
            Member::optional("VolumeId", Kind::Text(&String)).named("volumeId", "VolumeId"),
            Member::optional("AssociatedResource", Kind::Text(&String))
                .named("associatedResource", "AssociatedResource"),
            Member::optional("VolumeOwnerId", Kind::Text(&String))
                .named("volumeOwnerId", "VolumeOwnerId"),
            Member::optional("Operator", Kind::Structure(&OperatorResponse))
                .named("operator", "Operator"),
            Member::optional("EbsCardIndex", Kind::Integer(Range::ANY))
                .named("ebsCardIndex", "EbsCardIndex"),
        ],
    };
    pub static ElasticGpuAssociation: Structure = Structure {
        name: "ElasticGpuAssociation",
        union: false,
        members: &[
            Member::optional("ElasticGpuId", Kind::Text(&ElasticGpuId))
                .named("elasticGpuId", "ElasticGpuId"),
            Member::optional("ElasticGpuAssociationId", Kind::Text(&String))
                .named("elasticGpuAssociationId", "ElasticGpuAssociationId"),
            Member::optional("ElasticGpuAssociationState", Kind::Text(&String))
                .named("elasticGpuAssociationState", "ElasticGpuAssociationState"),
            Member::optional("ElasticGpuAssociationTime", Kind::Text(&String))
                .named("elasticGpuAssociationTime", "ElasticGpuAssociationTime"),
        ],
    };
    pub static ElasticGpuAssociationList: List = List {
        element: Kind::Structure(&ElasticGpuAssociation),
        element_name: "item",
        length: Length::ANY,
    };
    pub static ElasticGpuId: Text = Text::new("ElasticGpuId", Length::ANY, None);
    pub static ElasticInferenceAcceleratorAssociation: Structure = Structure {
        name: "ElasticInferenceAcceleratorAssociation",
        union: false,
        members: &[
            Member::optional("ElasticInferenceAcceleratorArn", Kind::Text(&String))
                .named("elasticInferenceAcceleratorArn", "ElasticInferenceAcceleratorArn"),
            Member::optional("ElasticInferenceAcceleratorAssociationId", Kind::Text(&String))
                .named(
                    "elasticInferenceAcceleratorAssociationId",
                    "ElasticInferenceAcceleratorAssociationId",
                ),
            Member::optional("ElasticInferenceAcceleratorAssociationState", Kind::Text(&String))
                .named(
                    "elasticInferenceAcceleratorAssociationState",
                    "ElasticInferenceAcceleratorAssociationState",
                ),
            Member::optional("ElasticInferenceAcceleratorAssociationTime", Kind::Timestamp).named(
                "elasticInferenceAcceleratorAssociationTime",
                "ElasticInferenceAcceleratorAssociationTime",
            ),
        ],
    };
    pub static ElasticInferenceAcceleratorAssociationList: List = List {
        element: Kind::Structure(&ElasticInferenceAcceleratorAssociation),
        element_name: "item",
        length: Length::ANY,
    };
    pub static EnclaveOptions: Structure = Structure {
        name: "EnclaveOptions",
        union: false,
        members: &[Member::optional("Enabled", Kind::Boolean).named("enabled", "Enabled")],
    };
    pub static Filter: Structure = Structure {
        name: "Filter",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&String)),
            Member::optional("Values", Kind::List(&ValueStringList)).named("Value", "Value"),
        ],
    };
    pub static FilterList: List =
        List { element: Kind::Structure(&Filter), element_name: "Filter", length: Length::ANY };
    pub static GroupIdStringList: List = List {
        element: Kind::Text(&SecurityGroupId),
        element_name: "groupId",
        length: Length::ANY,
    };
    pub static GroupIdentifier: Structure = Structure {
        name: "GroupIdentifier",
        union: false,
        members: &[
            Member::optional("GroupId", Kind::Text(&String)).named("groupId", "GroupId"),
            Member::optional("GroupName", Kind::Text(&String)).named("groupName", "GroupName"),
        ],
    };
    pub static GroupIdentifierList: List = List {
        element: Kind::Structure(&GroupIdentifier),
        element_name: "item",
        length: Length::ANY,
    };
    pub static GroupNameStringList: List = List {
        element: Kind::Text(&SecurityGroupName),
        element_name: "GroupName",
        length: Length::ANY,
    };
    pub static HibernationOptions: Structure = Structure {
        name: "HibernationOptions",
        union: false,
        members: &[Member::optional("Configured", Kind::Boolean).named("configured", "Configured")],
    };
    pub static HostnameType: Text = Text::one_of("HostnameType", super::HostnameType::TEXTS);
    pub static HttpTokensState: Text =
        Text::one_of("HttpTokensState", super::HttpTokensState::TEXTS);
    pub static HypervisorType: Text = Text::one_of("HypervisorType", super::HypervisorType::TEXTS);
    pub static IamInstanceProfile: Structure = Structure {
        name: "IamInstanceProfile",
        union: false,
        members: &[
            Member::optional("Arn", Kind::Text(&String)).named("arn", "Arn"),
            Member::optional("Id", Kind::Text(&String)).named("id", "Id"),
        ],
    };
    pub static Instance: Structure = Structure {
        name: "Instance",
        union: false,
        members: &[
            Member::optional("Architecture", Kind::Text(&ArchitectureValues))
                .named("architecture", "Architecture"),
            Member::optional("BlockDeviceMappings", Kind::List(&InstanceBlockDeviceMappingList))
                .named("blockDeviceMapping", "BlockDeviceMapping"),
            Member::optional("ClientToken", Kind::Text(&String))
                .named("clientToken", "ClientToken"),
            Member::optional("EbsOptimized", Kind::Boolean).named("ebsOptimized", "EbsOptimized"),
            Member::optional("EnaSupport", Kind::Boolean).named("enaSupport", "EnaSupport"),
            Member::optional("Hypervisor", Kind::Text(&HypervisorType))
                .named("hypervisor", "Hypervisor"),
            Member::optional("IamInstanceProfile", Kind::Structure(&IamInstanceProfile))
                .named("iamInstanceProfile", "IamInstanceProfile"),
            Member::optional("InstanceLifecycle", Kind::Text(&InstanceLifecycleType))
                .named("instanceLifecycle", "InstanceLifecycle"),
            Member::optional("ElasticGpuAssociations", Kind::List(&ElasticGpuAssociationList))
                .named("elasticGpuAssociationSet", "ElasticGpuAssociationSet"),
            Member::optional(
                "ElasticInferenceAcceleratorAssociations",
                Kind::List(&ElasticInferenceAcceleratorAssociationList),
            )
            .named(
                "elasticInferenceAcceleratorAssociationSet",
                "ElasticInferenceAcceleratorAssociationSet",
            ),
            Member::optional("NetworkInterfaces", Kind::List(&InstanceNetworkInterfaceList))
                .named("networkInterfaceSet", "NetworkInterfaceSet"),
            Member::optional("OutpostArn", Kind::Text(&String)).named("outpostArn", "OutpostArn"),
            Member::optional("RootDeviceName", Kind::Text(&String))
                .named("rootDeviceName", "RootDeviceName"),
            Member::optional("RootDeviceType", Kind::Text(&DeviceType))
                .named("rootDeviceType", "RootDeviceType"),
            Member::optional("SecurityGroups", Kind::List(&GroupIdentifierList))
                .named("groupSet", "GroupSet"),
            Member::optional("SourceDestCheck", Kind::Boolean)
                .named("sourceDestCheck", "SourceDestCheck"),
            Member::optional("SpotInstanceRequestId", Kind::Text(&String))
                .named("spotInstanceRequestId", "SpotInstanceRequestId"),
            Member::optional("SriovNetSupport", Kind::Text(&String))
                .named("sriovNetSupport", "SriovNetSupport"),
            Member::optional("StateReason", Kind::Structure(&StateReason))
                .named("stateReason", "StateReason"),
            Member::optional("Tags", Kind::List(&TagList)).named("tagSet", "TagSet"),
            Member::optional("VirtualizationType", Kind::Text(&VirtualizationType))
                .named("virtualizationType", "VirtualizationType"),
            Member::optional("CpuOptions", Kind::Structure(&CpuOptions))
                .named("cpuOptions", "CpuOptions"),
            Member::optional("CapacityBlockId", Kind::Text(&String))
                .named("capacityBlockId", "CapacityBlockId"),
            Member::optional("CapacityReservationId", Kind::Text(&String))
                .named("capacityReservationId", "CapacityReservationId"),
            Member::optional(
                "CapacityReservationSpecification",
                Kind::Structure(&CapacityReservationSpecificationResponse),
            )
            .named("capacityReservationSpecification", "CapacityReservationSpecification"),
            Member::optional("HibernationOptions", Kind::Structure(&HibernationOptions))
                .named("hibernationOptions", "HibernationOptions"),
            Member::optional("Licenses", Kind::List(&LicenseList))
                .named("licenseSet", "LicenseSet"),
            Member::optional("MetadataOptions", Kind::Structure(&InstanceMetadataOptionsResponse))
                .named("metadataOptions", "MetadataOptions"),
            Member::optional("EnclaveOptions", Kind::Structure(&EnclaveOptions))
                .named("enclaveOptions", "EnclaveOptions"),
            Member::optional("BootMode", Kind::Text(&BootModeValues)).named("bootMode", "BootMode"),
            Member::optional("PlatformDetails", Kind::Text(&String))
                .named("platformDetails", "PlatformDetails"),
            Member::optional("UsageOperation", Kind::Text(&String))
                .named("usageOperation", "UsageOperation"),
            Member::optional("UsageOperationUpdateTime", Kind::Timestamp)
                .named("usageOperationUpdateTime", "UsageOperationUpdateTime"),
            Member::optional(
                "PrivateDnsNameOptions",
                Kind::Structure(&PrivateDnsNameOptionsResponse),
            )
            .named("privateDnsNameOptions", "PrivateDnsNameOptions"),
            Member::optional("Ipv6Address", Kind::Text(&String))
                .named("ipv6Address", "Ipv6Address"),
            Member::optional("TpmSupport", Kind::Text(&String)).named("tpmSupport", "TpmSupport"),
            Member::optional("MaintenanceOptions", Kind::Structure(&InstanceMaintenanceOptions))
                .named("maintenanceOptions", "MaintenanceOptions"),
            Member::optional("CurrentInstanceBootMode", Kind::Text(&InstanceBootModeValues))
                .named("currentInstanceBootMode", "CurrentInstanceBootMode"),
            Member::optional(
                "NetworkPerformanceOptions",
                Kind::Structure(&InstanceNetworkPerformanceOptions),
            )
            .named("networkPerformanceOptions", "NetworkPerformanceOptions"),
            Member::optional("Operator", Kind::Structure(&OperatorResponse))
                .named("operator", "Operator"),
            Member::optional("SecondaryInterfaces", Kind::List(&InstanceSecondaryInterfaceList))
                .named("secondaryInterfaceSet", "SecondaryInterfaceSet"),
            Member::optional("InstanceId", Kind::Text(&String)).named("instanceId", "InstanceId"),
            Member::optional("ImageId", Kind::Text(&String)).named("imageId", "ImageId"),
            Member::optional("State", Kind::Structure(&InstanceState))
                .named("instanceState", "InstanceState"),
            Member::optional("PrivateDnsName", Kind::Text(&String))
                .named("privateDnsName", "PrivateDnsName"),
            Member::optional("PublicDnsName", Kind::Text(&String)).named("dnsName", "DnsName"),
            Member::optional("StateTransitionReason", Kind::Text(&String))
                .named("reason", "Reason"),
            Member::optional("KeyName", Kind::Text(&String)).named("keyName", "KeyName"),
            Member::optional("AmiLaunchIndex", Kind::Integer(Range::ANY))
                .named("amiLaunchIndex", "AmiLaunchIndex"),
            Member::optional("ProductCodes", Kind::List(&ProductCodeList))
                .named("productCodes", "ProductCodes"),
            Member::optional("InstanceType", Kind::Text(&InstanceType))
                .named("instanceType", "InstanceType"),
            Member::optional("LaunchTime", Kind::Timestamp).named("launchTime", "LaunchTime"),
            Member::optional("Placement", Kind::Structure(&Placement))
                .named("placement", "Placement"),
            Member::optional("KernelId", Kind::Text(&String)).named("kernelId", "KernelId"),
            Member::optional("RamdiskId", Kind::Text(&String)).named("ramdiskId", "RamdiskId"),
            Member::optional("Platform", Kind::Text(&PlatformValues)).named("platform", "Platform"),
            Member::optional("Monitoring", Kind::Structure(&Monitoring))
                .named("monitoring", "Monitoring"),
            Member::optional("SubnetId", Kind::Text(&String)).named("subnetId", "SubnetId"),
            Member::optional("VpcId", Kind::Text(&String)).named("vpcId", "VpcId"),
            Member::optional("PrivateIpAddress", Kind::Text(&String))
                .named("privateIpAddress", "PrivateIpAddress"),
            Member::optional("PublicIpAddress", Kind::Text(&String))
                .named("ipAddress", "IpAddress"),
        ],
    };
    pub static InstanceAttachmentEnaSrdSpecification: Structure = Structure {
        name: "InstanceAttachmentEnaSrdSpecification",
        union: false,
        members: &[
            Member::optional("EnaSrdEnabled", Kind::Boolean)
                .named("enaSrdEnabled", "EnaSrdEnabled"),
            Member::optional(
                "EnaSrdUdpSpecification",
                Kind::Structure(&InstanceAttachmentEnaSrdUdpSpecification),
            )
            .named("enaSrdUdpSpecification", "EnaSrdUdpSpecification"),
        ],
    };
    pub static InstanceAttachmentEnaSrdUdpSpecification: Structure = Structure {
        name: "InstanceAttachmentEnaSrdUdpSpecification",
        union: false,
        members: &[Member::optional("EnaSrdUdpEnabled", Kind::Boolean)
            .named("enaSrdUdpEnabled", "EnaSrdUdpEnabled")],
    };
    pub static InstanceAutoRecoveryState: Text =
        Text::one_of("InstanceAutoRecoveryState", super::InstanceAutoRecoveryState::TEXTS);
    pub static InstanceBandwidthWeighting: Text =
        Text::one_of("InstanceBandwidthWeighting", super::InstanceBandwidthWeighting::TEXTS);
    pub static InstanceBlockDeviceMapping: Structure = Structure {
        name: "InstanceBlockDeviceMapping",
        union: false,
        members: &[
            Member::optional("DeviceName", Kind::Text(&String)).named("deviceName", "DeviceName"),
            Member::optional("Ebs", Kind::Structure(&EbsInstanceBlockDevice)).named("ebs", "Ebs"),
        ],
    };
    pub static InstanceBlockDeviceMappingList: List = List {
        element: Kind::Structure(&InstanceBlockDeviceMapping),
        element_name: "item",
        length: Length::ANY,
    };
    pub static InstanceBootModeValues: Text =
        Text::one_of("InstanceBootModeValues", super::InstanceBootModeValues::TEXTS);
    pub static InstanceId: Text = Text::new("InstanceId", Length::ANY, None);
    pub static InstanceIdStringList: List =
        List { element: Kind::Text(&InstanceId), element_name: "InstanceId", length: Length::ANY };
    pub static InstanceIpv4Prefix: Structure = Structure {
        name: "InstanceIpv4Prefix",
        union: false,
        members: &[
            Member::optional("Ipv4Prefix", Kind::Text(&String)).named("ipv4Prefix", "Ipv4Prefix")
        ],
    };
    pub static InstanceIpv4PrefixList: List = List {
        element: Kind::Structure(&InstanceIpv4Prefix),
        element_name: "item",
        length: Length::ANY,
    };
    pub static InstanceIpv6Address: Structure = Structure {
        name: "InstanceIpv6Address",
        union: false,
        members: &[
            Member::optional("Ipv6Address", Kind::Text(&String))
                .named("ipv6Address", "Ipv6Address"),
            Member::optional("IsPrimaryIpv6", Kind::Boolean)
                .named("isPrimaryIpv6", "IsPrimaryIpv6"),
        ],
    };
    pub static InstanceIpv6AddressList: List = List {
        element: Kind::Structure(&InstanceIpv6Address),
        element_name: "item",
        length: Length::ANY,
    };
    pub static InstanceIpv6Prefix: Structure = Structure {
        name: "InstanceIpv6Prefix",
        union: false,
        members: &[
            Member::optional("Ipv6Prefix", Kind::Text(&String)).named("ipv6Prefix", "Ipv6Prefix")
        ],
    };
    pub static InstanceIpv6PrefixList: List = List {
        element: Kind::Structure(&InstanceIpv6Prefix),
        element_name: "item",
        length: Length::ANY,
    };
    pub static InstanceLifecycleType: Text =
        Text::one_of("InstanceLifecycleType", super::InstanceLifecycleType::TEXTS);
    pub static InstanceList: List =
        List { element: Kind::Structure(&Instance), element_name: "item", length: Length::ANY };
    pub static InstanceMaintenanceOptions: Structure = Structure {
        name: "InstanceMaintenanceOptions",
        union: false,
        members: &[
            Member::optional("AutoRecovery", Kind::Text(&InstanceAutoRecoveryState))
                .named("autoRecovery", "AutoRecovery"),
            Member::optional("RebootMigration", Kind::Text(&InstanceRebootMigrationState))
                .named("rebootMigration", "RebootMigration"),
        ],
    };
    pub static InstanceMetadataEndpointState: Text =
        Text::one_of("InstanceMetadataEndpointState", super::InstanceMetadataEndpointState::TEXTS);
    pub static InstanceMetadataOptionsResponse: Structure = Structure {
        name: "InstanceMetadataOptionsResponse",
        union: false,
        members: &[
            Member::optional("State", Kind::Text(&InstanceMetadataOptionsState))
                .named("state", "State"),
            Member::optional("HttpTokens", Kind::Text(&HttpTokensState))
                .named("httpTokens", "HttpTokens"),
            Member::optional("HttpPutResponseHopLimit", Kind::Integer(Range::ANY))
                .named("httpPutResponseHopLimit", "HttpPutResponseHopLimit"),
            Member::optional("HttpEndpoint", Kind::Text(&InstanceMetadataEndpointState))
                .named("httpEndpoint", "HttpEndpoint"),
            Member::optional("HttpProtocolIpv6", Kind::Text(&InstanceMetadataProtocolState))
                .named("httpProtocolIpv6", "HttpProtocolIpv6"),
            Member::optional("InstanceMetadataTags", Kind::Text(&InstanceMetadataTagsState))
                .named("instanceMetadataTags", "InstanceMetadataTags"),
        ],
    };
    pub static InstanceMetadataOptionsState: Text =
        Text::one_of("InstanceMetadataOptionsState", super::InstanceMetadataOptionsState::TEXTS);
    pub static InstanceMetadataProtocolState: Text =
        Text::one_of("InstanceMetadataProtocolState", super::InstanceMetadataProtocolState::TEXTS);
    pub static InstanceMetadataTagsState: Text =
        Text::one_of("InstanceMetadataTagsState", super::InstanceMetadataTagsState::TEXTS);
    pub static InstanceNetworkInterface: Structure = Structure {
        name: "InstanceNetworkInterface",
        union: false,
        members: &[
            Member::optional("Association", Kind::Structure(&InstanceNetworkInterfaceAssociation))
                .named("association", "Association"),
            Member::optional("Attachment", Kind::Structure(&InstanceNetworkInterfaceAttachment))
                .named("attachment", "Attachment"),
            Member::optional("Description", Kind::Text(&String))
                .named("description", "Description"),
            Member::optional("Groups", Kind::List(&GroupIdentifierList))
                .named("groupSet", "GroupSet"),
            Member::optional("Ipv6Addresses", Kind::List(&InstanceIpv6AddressList))
                .named("ipv6AddressesSet", "Ipv6AddressesSet"),
            Member::optional("MacAddress", Kind::Text(&String)).named("macAddress", "MacAddress"),
            Member::optional("NetworkInterfaceId", Kind::Text(&String))
                .named("networkInterfaceId", "NetworkInterfaceId"),
            Member::optional("OwnerId", Kind::Text(&String)).named("ownerId", "OwnerId"),
            Member::optional("PrivateDnsName", Kind::Text(&String))
                .named("privateDnsName", "PrivateDnsName"),
            Member::optional("PrivateIpAddress", Kind::Text(&String))
                .named("privateIpAddress", "PrivateIpAddress"),
            Member::optional("PrivateIpAddresses", Kind::List(&InstancePrivateIpAddressList))
                .named("privateIpAddressesSet", "PrivateIpAddressesSet"),
            Member::optional("SourceDestCheck", Kind::Boolean)
                .named("sourceDestCheck", "SourceDestCheck"),
            Member::optional("Status", Kind::Text(&NetworkInterfaceStatus))
                .named("status", "Status"),
            Member::optional("SubnetId", Kind::Text(&String)).named("subnetId", "SubnetId"),
            Member::optional("VpcId", Kind::Text(&String)).named("vpcId", "VpcId"),
            Member::optional("InterfaceType", Kind::Text(&String))
                .named("interfaceType", "InterfaceType"),
            Member::optional("Ipv4Prefixes", Kind::List(&InstanceIpv4PrefixList))
                .named("ipv4PrefixSet", "Ipv4PrefixSet"),
            Member::optional("Ipv6Prefixes", Kind::List(&InstanceIpv6PrefixList))
                .named("ipv6PrefixSet", "Ipv6PrefixSet"),
            Member::optional(
                "ConnectionTrackingConfiguration",
                Kind::Structure(&ConnectionTrackingSpecificationResponse),
            )
            .named("connectionTrackingConfiguration", "ConnectionTrackingConfiguration"),
            Member::optional("Operator", Kind::Structure(&OperatorResponse))
                .named("operator", "Operator"),
        ],
    };
    pub static InstanceNetworkInterfaceAssociation: Structure = Structure {
        name: "InstanceNetworkInterfaceAssociation",
        union: false,
        members: &[
            Member::optional("CarrierIp", Kind::Text(&String)).named("carrierIp", "CarrierIp"),
            Member::optional("CustomerOwnedIp", Kind::Text(&String))
                .named("customerOwnedIp", "CustomerOwnedIp"),
            Member::optional("IpOwnerId", Kind::Text(&String)).named("ipOwnerId", "IpOwnerId"),
            Member::optional("PublicDnsName", Kind::Text(&String))
                .named("publicDnsName", "PublicDnsName"),
            Member::optional("PublicIp", Kind::Text(&String)).named("publicIp", "PublicIp"),
        ],
    };
    pub static InstanceNetworkInterfaceAttachment: Structure = Structure {
        name: "InstanceNetworkInterfaceAttachment",
        union: false,
        members: &[
            Member::optional("AttachTime", Kind::Timestamp).named("attachTime", "AttachTime"),
            Member::optional("AttachmentId", Kind::Text(&String))
                .named("attachmentId", "AttachmentId"),
            Member::optional("DeleteOnTermination", Kind::Boolean)
                .named("deleteOnTermination", "DeleteOnTermination"),
            Member::optional("DeviceIndex", Kind::Integer(Range::ANY))
                .named("deviceIndex", "DeviceIndex"),
            Member::optional("Status", Kind::Text(&AttachmentStatus)).named("status", "Status"),
            Member::optional("NetworkCardIndex", Kind::Integer(Range::ANY))
                .named("networkCardIndex", "NetworkCardIndex"),
            Member::optional(
                "EnaSrdSpecification",
                Kind::Structure(&InstanceAttachmentEnaSrdSpecification),
            )
            .named("enaSrdSpecification", "EnaSrdSpecification"),
            Member::optional("EnaQueueCount", Kind::Integer(Range::ANY))
                .named("enaQueueCount", "EnaQueueCount"),
        ],
    };
    pub static InstanceNetworkInterfaceList: List = List {
        element: Kind::Structure(&InstanceNetworkInterface),
        element_name: "item",
        length: Length::ANY,
    };
    pub static InstanceNetworkPerformanceOptions: Structure = Structure {
        name: "InstanceNetworkPerformanceOptions",
        union: false,
        members: &[Member::optional("BandwidthWeighting", Kind::Text(&InstanceBandwidthWeighting))
            .named("bandwidthWeighting", "BandwidthWeighting")],
    };
    pub static InstancePrivateIpAddress: Structure = Structure {
        name: "InstancePrivateIpAddress",
        union: false,
        members: &[
            Member::optional("Association", Kind::Structure(&InstanceNetworkInterfaceAssociation))
                .named("association", "Association"),
            Member::optional("Primary", Kind::Boolean).named("primary", "Primary"),
            Member::optional("PrivateDnsName", Kind::Text(&String))
                .named("privateDnsName", "PrivateDnsName"),
            Member::optional("PrivateIpAddress", Kind::Text(&String))
                .named("privateIpAddress", "PrivateIpAddress"),
        ],
    };
    pub static InstancePrivateIpAddressList: List = List {
        element: Kind::Structure(&InstancePrivateIpAddress),
        element_name: "item",
        length: Length::ANY,
    };
    pub static InstanceRebootMigrationState: Text =
        Text::one_of("InstanceRebootMigrationState", super::InstanceRebootMigrationState::TEXTS);
    pub static InstanceSecondaryInterface: Structure = Structure {
        name: "InstanceSecondaryInterface",
        union: false,
        members: &[
            Member::optional("Attachment", Kind::Structure(&InstanceSecondaryInterfaceAttachment))
                .named("attachment", "Attachment"),
            Member::optional("MacAddress", Kind::Text(&String)).named("macAddress", "MacAddress"),
            Member::optional("SecondaryInterfaceId", Kind::Text(&SecondaryInterfaceId))
                .named("secondaryInterfaceId", "SecondaryInterfaceId"),
            Member::optional("OwnerId", Kind::Text(&String)).named("ownerId", "OwnerId"),
            Member::optional(
                "PrivateIpAddresses",
                Kind::List(&InstanceSecondaryInterfacePrivateIpAddressList),
            )
            .named("privateIpAddressSet", "PrivateIpAddressSet"),
            Member::optional("SourceDestCheck", Kind::Boolean)
                .named("sourceDestCheck", "SourceDestCheck"),
            Member::optional("Status", Kind::Text(&SecondaryInterfaceStatus))
                .named("status", "Status"),
            Member::optional("SecondarySubnetId", Kind::Text(&SecondarySubnetId))
                .named("secondarySubnetId", "SecondarySubnetId"),
            Member::optional("SecondaryNetworkId", Kind::Text(&SecondaryNetworkId))
                .named("secondaryNetworkId", "SecondaryNetworkId"),
            Member::optional("InterfaceType", Kind::Text(&SecondaryInterfaceType))
                .named("interfaceType", "InterfaceType"),
        ],
    };
    pub static InstanceSecondaryInterfaceAttachment: Structure = Structure {
        name: "InstanceSecondaryInterfaceAttachment",
        union: false,
        members: &[
            Member::optional("AttachTime", Kind::Timestamp).named("attachTime", "AttachTime"),
            Member::optional("AttachmentId", Kind::Text(&String))
                .named("attachmentId", "AttachmentId"),
            Member::optional("DeleteOnTermination", Kind::Boolean)
                .named("deleteOnTermination", "DeleteOnTermination"),
            Member::optional("DeviceIndex", Kind::Integer(Range::ANY))
                .named("deviceIndex", "DeviceIndex"),
            Member::optional("Status", Kind::Text(&AttachmentStatus)).named("status", "Status"),
            Member::optional("NetworkCardIndex", Kind::Integer(Range::ANY))
                .named("networkCardIndex", "NetworkCardIndex"),
        ],
    };
    pub static InstanceSecondaryInterfaceList: List = List {
        element: Kind::Structure(&InstanceSecondaryInterface),
        element_name: "item",
        length: Length::ANY,
    };
    pub static InstanceSecondaryInterfacePrivateIpAddress: Structure = Structure {
        name: "InstanceSecondaryInterfacePrivateIpAddress",
        union: false,
        members: &[Member::optional("PrivateIpAddress", Kind::Text(&String))
            .named("privateIpAddress", "PrivateIpAddress")],
    };
    pub static InstanceSecondaryInterfacePrivateIpAddressList: List = List {
        element: Kind::Structure(&InstanceSecondaryInterfacePrivateIpAddress),
        element_name: "item",
        length: Length::ANY,
    };
    pub static InstanceState: Structure = Structure {
        name: "InstanceState",
        union: false,
        members: &[
            Member::optional("Code", Kind::Integer(Range::ANY)).named("code", "Code"),
            Member::optional("Name", Kind::Text(&InstanceStateName)).named("name", "Name"),
        ],
    };
    pub static InstanceStateName: Text =
        Text::one_of("InstanceStateName", super::InstanceStateName::TEXTS);
    pub static InstanceType: Text = Text::one_of("InstanceType", super::InstanceType::TEXTS);
    pub static IpPermission: Structure = Structure {
        name: "IpPermission",
        union: false,
        members: &[
            Member::optional("IpProtocol", Kind::Text(&String)).named("ipProtocol", "IpProtocol"),
            Member::optional("FromPort", Kind::Integer(Range::ANY)).named("fromPort", "FromPort"),
            Member::optional("ToPort", Kind::Integer(Range::ANY)).named("toPort", "ToPort"),
            Member::optional("UserIdGroupPairs", Kind::List(&UserIdGroupPairList))
                .named("groups", "Groups"),
            Member::optional("IpRanges", Kind::List(&IpRangeList)).named("ipRanges", "IpRanges"),
            Member::optional("Ipv6Ranges", Kind::List(&Ipv6RangeList))
                .named("ipv6Ranges", "Ipv6Ranges"),
            Member::optional("PrefixListIds", Kind::List(&PrefixListIdList))
                .named("prefixListIds", "PrefixListIds"),
        ],
    };
    pub static IpPermissionList: List =
        List { element: Kind::Structure(&IpPermission), element_name: "item", length: Length::ANY };
    pub static IpRange: Structure = Structure {
        name: "IpRange",
        union: false,
        members: &[
            Member::optional("Description", Kind::Text(&String))
                .named("description", "Description"),
            Member::optional("CidrIp", Kind::Text(&String)).named("cidrIp", "CidrIp"),
        ],
    };
    pub static IpRangeList: List =
        List { element: Kind::Structure(&IpRange), element_name: "item", length: Length::ANY };
    pub static IpSource: Text = Text::one_of("IpSource", super::IpSource::TEXTS);
    pub static IpamPoolId: Text = Text::new("IpamPoolId", Length::ANY, None);
    pub static Ipv4PrefixSpecification: Structure = Structure {
        name: "Ipv4PrefixSpecification",
        union: false,
        members: &[
            Member::optional("Ipv4Prefix", Kind::Text(&String)).named("ipv4Prefix", "Ipv4Prefix")
        ],
    };
    pub static Ipv4PrefixesList: List = List {
        element: Kind::Structure(&Ipv4PrefixSpecification),
        element_name: "item",
        length: Length::ANY,
    };
    pub static Ipv6AddressAttribute: Text =
        Text::one_of("Ipv6AddressAttribute", super::Ipv6AddressAttribute::TEXTS);
    pub static Ipv6PoolEc2Id: Text = Text::new("Ipv6PoolEc2Id", Length::ANY, None);
    pub static Ipv6PrefixSpecification: Structure = Structure {
        name: "Ipv6PrefixSpecification",
        union: false,
        members: &[
            Member::optional("Ipv6Prefix", Kind::Text(&String)).named("ipv6Prefix", "Ipv6Prefix")
        ],
    };
    pub static Ipv6PrefixesList: List = List {
        element: Kind::Structure(&Ipv6PrefixSpecification),
        element_name: "item",
        length: Length::ANY,
    };
    pub static Ipv6Range: Structure = Structure {
        name: "Ipv6Range",
        union: false,
        members: &[
            Member::optional("Description", Kind::Text(&String))
                .named("description", "Description"),
            Member::optional("CidrIpv6", Kind::Text(&String)).named("cidrIpv6", "CidrIpv6"),
        ],
    };
    pub static Ipv6RangeList: List =
        List { element: Kind::Structure(&Ipv6Range), element_name: "item", length: Length::ANY };
    pub static LicenseConfiguration: Structure = Structure {
        name: "LicenseConfiguration",
        union: false,
        members: &[Member::optional("LicenseConfigurationArn", Kind::Text(&String))
            .named("licenseConfigurationArn", "LicenseConfigurationArn")],
    };
    pub static LicenseList: List = List {
        element: Kind::Structure(&LicenseConfiguration),
        element_name: "item",
        length: Length::ANY,
    };
    pub static MetricCategoryId: Text = Text::new("MetricCategoryId", Length::ANY, None);
    pub static MetricCategoryIdList: List =
        List { element: Kind::Text(&MetricCategoryId), element_name: "item", length: Length::ANY };
    pub static ModifySecurityGroupRulesRequest: Structure = Structure {
        name: "ModifySecurityGroupRulesRequest",
        union: false,
        members: &[
            Member::required("GroupId", Kind::Text(&SecurityGroupId)),
            Member::required("SecurityGroupRules", Kind::List(&SecurityGroupRuleUpdateList))
                .named("SecurityGroupRule", "SecurityGroupRule"),
            Member::optional("DryRun", Kind::Boolean),
        ],
    };
    pub static ModifySecurityGroupRulesResult: Structure = Structure {
        name: "ModifySecurityGroupRulesResult",
        union: false,
        members: &[Member::optional("Return", Kind::Boolean).named("return", "Return")],
    };
    pub static Monitoring: Structure = Structure {
        name: "Monitoring",
        union: false,
        members: &[
            Member::optional("MetricCategoryIds", Kind::List(&MetricCategoryIdList))
                .named("metricCategoryIdSet", "MetricCategoryIdSet"),
            Member::optional("State", Kind::Text(&MonitoringState)).named("state", "State"),
        ],
    };
    pub static MonitoringState: Text =
        Text::one_of("MonitoringState", super::MonitoringState::TEXTS);
    pub static NestedVirtualizationSpecification: Text = Text::one_of(
        "NestedVirtualizationSpecification",
        super::NestedVirtualizationSpecification::TEXTS,
    );
    pub static NetworkInterface: Structure = Structure {
        name: "NetworkInterface",
        union: false,
        members: &[
            Member::optional("Association", Kind::Structure(&NetworkInterfaceAssociation))
                .named("association", "Association"),
            Member::optional("Attachment", Kind::Structure(&NetworkInterfaceAttachment))
                .named("attachment", "Attachment"),
            Member::optional("AvailabilityZone", Kind::Text(&String))
                .named("availabilityZone", "AvailabilityZone"),
            Member::optional(
                "ConnectionTrackingConfiguration",
                Kind::Structure(&ConnectionTrackingConfiguration),
            )
            .named("connectionTrackingConfiguration", "ConnectionTrackingConfiguration"),
            Member::optional("Description", Kind::Text(&String))
                .named("description", "Description"),
            Member::optional("Groups", Kind::List(&GroupIdentifierList))
                .named("groupSet", "GroupSet"),
            Member::optional("InterfaceType", Kind::Text(&NetworkInterfaceType))
                .named("interfaceType", "InterfaceType"),
            Member::optional("Ipv6Addresses", Kind::List(&NetworkInterfaceIpv6AddressesList))
                .named("ipv6AddressesSet", "Ipv6AddressesSet"),
            Member::optional("MacAddress", Kind::Text(&String)).named("macAddress", "MacAddress"),
            Member::optional("NetworkInterfaceId", Kind::Text(&String))
                .named("networkInterfaceId", "NetworkInterfaceId"),
            Member::optional("OutpostArn", Kind::Text(&String)).named("outpostArn", "OutpostArn"),
            Member::optional("OwnerId", Kind::Text(&String)).named("ownerId", "OwnerId"),
            Member::optional("PrivateDnsName", Kind::Text(&String))
                .named("privateDnsName", "PrivateDnsName"),
            Member::optional("PublicDnsName", Kind::Text(&String))
                .named("publicDnsName", "PublicDnsName"),
            Member::optional("PublicIpDnsNameOptions", Kind::Structure(&PublicIpDnsNameOptions))
                .named("publicIpDnsNameOptions", "PublicIpDnsNameOptions"),
            Member::optional("PrivateIpAddress", Kind::Text(&String))
                .named("privateIpAddress", "PrivateIpAddress"),
            Member::optional(
                "PrivateIpAddresses",
                Kind::List(&NetworkInterfacePrivateIpAddressList),
            )
            .named("privateIpAddressesSet", "PrivateIpAddressesSet"),
            Member::optional("Ipv4Prefixes", Kind::List(&Ipv4PrefixesList))
                .named("ipv4PrefixSet", "Ipv4PrefixSet"),
            Member::optional("Ipv6Prefixes", Kind::List(&Ipv6PrefixesList))
                .named("ipv6PrefixSet", "Ipv6PrefixSet"),
            Member::optional("RequesterId", Kind::Text(&String))
                .named("requesterId", "RequesterId"),
            Member::optional("RequesterManaged", Kind::Boolean)
                .named("requesterManaged", "RequesterManaged"),
            Member::optional("SourceDestCheck", Kind::Boolean)
                .named("sourceDestCheck", "SourceDestCheck"),
            Member::optional("Status", Kind::Text(&NetworkInterfaceStatus))
                .named("status", "Status"),
            Member::optional("SubnetId", Kind::Text(&String)).named("subnetId", "SubnetId"),
            Member::optional("TagSet", Kind::List(&TagList)).named("tagSet", "TagSet"),
            Member::optional("VpcId", Kind::Text(&String)).named("vpcId", "VpcId"),
            Member::optional("DenyAllIgwTraffic", Kind::Boolean)
                .named("denyAllIgwTraffic", "DenyAllIgwTraffic"),
            Member::optional("Ipv6Native", Kind::Boolean).named("ipv6Native", "Ipv6Native"),
            Member::optional("Ipv6Address", Kind::Text(&String))
                .named("ipv6Address", "Ipv6Address"),
            Member::optional("Operator", Kind::Structure(&OperatorResponse))
                .named("operator", "Operator"),
            Member::optional("AssociatedSubnets", Kind::List(&AssociatedSubnetList))
                .named("associatedSubnetSet", "AssociatedSubnetSet"),
            Member::optional("AvailabilityZoneId", Kind::Text(&String))
                .named("availabilityZoneId", "AvailabilityZoneId"),
        ],
    };
    pub static NetworkInterfaceAssociation: Structure = Structure {
        name: "NetworkInterfaceAssociation",
        union: false,
        members: &[
            Member::optional("AllocationId", Kind::Text(&String))
                .named("allocationId", "AllocationId"),
            Member::optional("AssociationId", Kind::Text(&String))
                .named("associationId", "AssociationId"),
            Member::optional("IpOwnerId", Kind::Text(&String)).named("ipOwnerId", "IpOwnerId"),
            Member::optional("PublicDnsName", Kind::Text(&String))
                .named("publicDnsName", "PublicDnsName"),
            Member::optional("PublicIp", Kind::Text(&String)).named("publicIp", "PublicIp"),
            Member::optional("CustomerOwnedIp", Kind::Text(&String))
                .named("customerOwnedIp", "CustomerOwnedIp"),
            Member::optional("CarrierIp", Kind::Text(&String)).named("carrierIp", "CarrierIp"),
        ],
    };
    pub static NetworkInterfaceAttachment: Structure = Structure {
        name: "NetworkInterfaceAttachment",
        union: false,
        members: &[
            Member::optional("AttachTime", Kind::Timestamp).named("attachTime", "AttachTime"),
            Member::optional("AttachmentId", Kind::Text(&String))
                .named("attachmentId", "AttachmentId"),
            Member::optional("DeleteOnTermination", Kind::Boolean)
                .named("deleteOnTermination", "DeleteOnTermination"),
            Member::optional("DeviceIndex", Kind::Integer(Range::ANY))
                .named("deviceIndex", "DeviceIndex"),
            Member::optional("NetworkCardIndex", Kind::Integer(Range::ANY))
                .named("networkCardIndex", "NetworkCardIndex"),
            Member::optional("InstanceId", Kind::Text(&String)).named("instanceId", "InstanceId"),
            Member::optional("InstanceOwnerId", Kind::Text(&String))
                .named("instanceOwnerId", "InstanceOwnerId"),
            Member::optional("Status", Kind::Text(&AttachmentStatus)).named("status", "Status"),
            Member::optional(
                "EnaSrdSpecification",
                Kind::Structure(&AttachmentEnaSrdSpecification),
            )
            .named("enaSrdSpecification", "EnaSrdSpecification"),
            Member::optional("EnaQueueCount", Kind::Integer(Range::ANY))
                .named("enaQueueCount", "EnaQueueCount"),
        ],
    };
    pub static NetworkInterfaceId: Text = Text::new("NetworkInterfaceId", Length::ANY, None);
    pub static NetworkInterfaceIdList: List = List {
        element: Kind::Text(&NetworkInterfaceId),
        element_name: "item",
        length: Length::ANY,
    };
    pub static NetworkInterfaceIpv6Address: Structure = Structure {
        name: "NetworkInterfaceIpv6Address",
        union: false,
        members: &[
            Member::optional("Ipv6Address", Kind::Text(&String))
                .named("ipv6Address", "Ipv6Address"),
            Member::optional("PublicIpv6DnsName", Kind::Text(&String))
                .named("publicIpv6DnsName", "PublicIpv6DnsName"),
            Member::optional("IsPrimaryIpv6", Kind::Boolean)
                .named("isPrimaryIpv6", "IsPrimaryIpv6"),
        ],
    };
    pub static NetworkInterfaceIpv6AddressesList: List = List {
        element: Kind::Structure(&NetworkInterfaceIpv6Address),
        element_name: "item",
        length: Length::ANY,
    };
    pub static NetworkInterfaceList: List = List {
        element: Kind::Structure(&NetworkInterface),
        element_name: "item",
        length: Length::ANY,
    };
    pub static NetworkInterfacePrivateIpAddress: Structure = Structure {
        name: "NetworkInterfacePrivateIpAddress",
        union: false,
        members: &[
            Member::optional("Association", Kind::Structure(&NetworkInterfaceAssociation))
                .named("association", "Association"),
            Member::optional("Primary", Kind::Boolean).named("primary", "Primary"),
            Member::optional("PrivateDnsName", Kind::Text(&String))
                .named("privateDnsName", "PrivateDnsName"),
            Member::optional("PrivateIpAddress", Kind::Text(&String))
                .named("privateIpAddress", "PrivateIpAddress"),
        ],
    };
    pub static NetworkInterfacePrivateIpAddressList: List = List {
        element: Kind::Structure(&NetworkInterfacePrivateIpAddress),
        element_name: "item",
        length: Length::ANY,
    };
    pub static NetworkInterfaceStatus: Text =
        Text::one_of("NetworkInterfaceStatus", super::NetworkInterfaceStatus::TEXTS);
    pub static NetworkInterfaceType: Text =
        Text::one_of("NetworkInterfaceType", super::NetworkInterfaceType::TEXTS);
    pub static OperatorResponse: Structure = Structure {
        name: "OperatorResponse",
        union: false,
        members: &[
            Member::optional("Managed", Kind::Boolean).named("managed", "Managed"),
            Member::optional("Principal", Kind::Text(&String)).named("principal", "Principal"),
            Member::optional("HiddenByDefault", Kind::Boolean)
                .named("hiddenByDefault", "HiddenByDefault"),
        ],
    };
    pub static Placement: Structure = Structure {
        name: "Placement",
        union: false,
        members: &[
            Member::optional("AvailabilityZoneId", Kind::Text(&AvailabilityZoneId))
                .named("availabilityZoneId", "AvailabilityZoneId"),
            Member::optional("Affinity", Kind::Text(&String)).named("affinity", "Affinity"),
            Member::optional("GroupName", Kind::Text(&PlacementGroupName))
                .named("groupName", "GroupName"),
            Member::optional("PartitionNumber", Kind::Integer(Range::ANY))
                .named("partitionNumber", "PartitionNumber"),
            Member::optional("HostId", Kind::Text(&String)).named("hostId", "HostId"),
            Member::optional("Tenancy", Kind::Text(&Tenancy)).named("tenancy", "Tenancy"),
            Member::optional("SpreadDomain", Kind::Text(&String))
                .named("spreadDomain", "SpreadDomain"),
            Member::optional("HostResourceGroupArn", Kind::Text(&String))
                .named("hostResourceGroupArn", "HostResourceGroupArn"),
            Member::optional("GroupId", Kind::Text(&PlacementGroupId)).named("groupId", "GroupId"),
            Member::optional("AvailabilityZone", Kind::Text(&String))
                .named("availabilityZone", "AvailabilityZone"),
        ],
    };
    pub static PlacementGroupId: Text = Text::new("PlacementGroupId", Length::ANY, None);
    pub static PlacementGroupName: Text = Text::new("PlacementGroupName", Length::ANY, None);
    pub static PlatformValues: Text = Text::one_of("PlatformValues", super::PlatformValues::TEXTS);
    pub static PrefixListId: Structure = Structure {
        name: "PrefixListId",
        union: false,
        members: &[
            Member::optional("Description", Kind::Text(&String))
                .named("description", "Description"),
            Member::optional("PrefixListId", Kind::Text(&String))
                .named("prefixListId", "PrefixListId"),
        ],
    };
    pub static PrefixListIdList: List =
        List { element: Kind::Structure(&PrefixListId), element_name: "item", length: Length::ANY };
    pub static PrefixListResourceId: Text = Text::new("PrefixListResourceId", Length::ANY, None);
    pub static PrivateDnsNameOptionsOnLaunch: Structure = Structure {
        name: "PrivateDnsNameOptionsOnLaunch",
        union: false,
        members: &[
            Member::optional("HostnameType", Kind::Text(&HostnameType))
                .named("hostnameType", "HostnameType"),
            Member::optional("EnableResourceNameDnsARecord", Kind::Boolean)
                .named("enableResourceNameDnsARecord", "EnableResourceNameDnsARecord"),
            Member::optional("EnableResourceNameDnsAAAARecord", Kind::Boolean)
                .named("enableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord"),
        ],
    };
    pub static PrivateDnsNameOptionsResponse: Structure = Structure {
        name: "PrivateDnsNameOptionsResponse",
        union: false,
        members: &[
            Member::optional("HostnameType", Kind::Text(&HostnameType))
                .named("hostnameType", "HostnameType"),
            Member::optional("EnableResourceNameDnsARecord", Kind::Boolean)
                .named("enableResourceNameDnsARecord", "EnableResourceNameDnsARecord"),
            Member::optional("EnableResourceNameDnsAAAARecord", Kind::Boolean)
                .named("enableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord"),
        ],
    };
    pub static ProductCode: Structure = Structure {
        name: "ProductCode",
        union: false,
        members: &[
            Member::optional("ProductCodeId", Kind::Text(&String))
                .named("productCode", "ProductCode"),
            Member::optional("ProductCodeType", Kind::Text(&ProductCodeValues))
                .named("type", "Type"),
        ],
    };
    pub static ProductCodeList: List =
        List { element: Kind::Structure(&ProductCode), element_name: "item", length: Length::ANY };
    pub static ProductCodeValues: Text =
        Text::one_of("ProductCodeValues", super::ProductCodeValues::TEXTS);
    pub static PublicIpDnsNameOptions: Structure = Structure {
        name: "PublicIpDnsNameOptions",
        union: false,
        members: &[
            Member::optional("DnsHostnameType", Kind::Text(&String))
                .named("dnsHostnameType", "DnsHostnameType"),
            Member::optional("PublicIpv4DnsName", Kind::Text(&String))
                .named("publicIpv4DnsName", "PublicIpv4DnsName"),
            Member::optional("PublicIpv6DnsName", Kind::Text(&String))
                .named("publicIpv6DnsName", "PublicIpv6DnsName"),
            Member::optional("PublicDualStackDnsName", Kind::Text(&String))
                .named("publicDualStackDnsName", "PublicDualStackDnsName"),
        ],
    };
    pub static ReferencedSecurityGroup: Structure = Structure {
        name: "ReferencedSecurityGroup",
        union: false,
        members: &[
            Member::optional("GroupId", Kind::Text(&String)).named("groupId", "GroupId"),
            Member::optional("PeeringStatus", Kind::Text(&String))
                .named("peeringStatus", "PeeringStatus"),
            Member::optional("UserId", Kind::Text(&String)).named("userId", "UserId"),
            Member::optional("VpcId", Kind::Text(&String)).named("vpcId", "VpcId"),
            Member::optional("VpcPeeringConnectionId", Kind::Text(&String))
                .named("vpcPeeringConnectionId", "VpcPeeringConnectionId"),
        ],
    };
    pub static Region: Structure = Structure {
        name: "Region",
        union: false,
        members: &[
            Member::optional("OptInStatus", Kind::Text(&String))
                .named("optInStatus", "OptInStatus"),
            Member::optional("Geography", Kind::List(&RegionGeographyList))
                .named("geographySet", "GeographySet"),
            Member::optional("RegionName", Kind::Text(&String)).named("regionName", "RegionName"),
            Member::optional("Endpoint", Kind::Text(&String))
                .named("regionEndpoint", "RegionEndpoint"),
        ],
    };
    pub static RegionGeography: Structure = Structure {
        name: "RegionGeography",
        union: false,
        members: &[Member::optional("Name", Kind::Text(&String)).named("name", "Name")],
    };
    pub static RegionGeographyList: List = List {
        element: Kind::Structure(&RegionGeography),
        element_name: "item",
        length: Length::ANY,
    };
    pub static RegionList: List =
        List { element: Kind::Structure(&Region), element_name: "item", length: Length::ANY };
    pub static RegionNameStringList: List =
        List { element: Kind::Text(&String), element_name: "RegionName", length: Length::ANY };
    pub static Reservation: Structure = Structure {
        name: "Reservation",
        union: false,
        members: &[
            Member::optional("ReservationId", Kind::Text(&String))
                .named("reservationId", "ReservationId"),
            Member::optional("OwnerId", Kind::Text(&String)).named("ownerId", "OwnerId"),
            Member::optional("RequesterId", Kind::Text(&String))
                .named("requesterId", "RequesterId"),
            Member::optional("Groups", Kind::List(&GroupIdentifierList))
                .named("groupSet", "GroupSet"),
            Member::optional("Instances", Kind::List(&InstanceList))
                .named("instancesSet", "InstancesSet"),
        ],
    };
    pub static ReservationList: List =
        List { element: Kind::Structure(&Reservation), element_name: "item", length: Length::ANY };
    pub static ResourceIdList: List = List {
        element: Kind::Text(&TaggableResourceId),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ResourceType: Text = Text::one_of("ResourceType", super::ResourceType::TEXTS);
    pub static RevokeSecurityGroupEgressRequest: Structure = Structure {
        name: "RevokeSecurityGroupEgressRequest",
        union: false,
        members: &[
            Member::optional("SecurityGroupRuleIds", Kind::List(&SecurityGroupRuleIdList))
                .named("SecurityGroupRuleId", "SecurityGroupRuleId"),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
            Member::required("GroupId", Kind::Text(&SecurityGroupId)).named("groupId", "GroupId"),
            Member::optional("SourceSecurityGroupName", Kind::Text(&String))
                .named("sourceSecurityGroupName", "SourceSecurityGroupName"),
            Member::optional("SourceSecurityGroupOwnerId", Kind::Text(&String))
                .named("sourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId"),
            Member::optional("IpProtocol", Kind::Text(&String)).named("ipProtocol", "IpProtocol"),
            Member::optional("FromPort", Kind::Integer(Range::ANY)).named("fromPort", "FromPort"),
            Member::optional("ToPort", Kind::Integer(Range::ANY)).named("toPort", "ToPort"),
            Member::optional("CidrIp", Kind::Text(&String)).named("cidrIp", "CidrIp"),
            Member::optional("IpPermissions", Kind::List(&IpPermissionList))
                .named("ipPermissions", "IpPermissions"),
        ],
    };
    pub static RevokeSecurityGroupEgressResult: Structure = Structure {
        name: "RevokeSecurityGroupEgressResult",
        union: false,
        members: &[
            Member::optional("Return", Kind::Boolean).named("return", "Return"),
            Member::optional("UnknownIpPermissions", Kind::List(&IpPermissionList))
                .named("unknownIpPermissionSet", "UnknownIpPermissionSet"),
            Member::optional(
                "RevokedSecurityGroupRules",
                Kind::List(&RevokedSecurityGroupRuleList),
            )
            .named("revokedSecurityGroupRuleSet", "RevokedSecurityGroupRuleSet"),
        ],
    };
    pub static RevokeSecurityGroupIngressRequest: Structure = Structure {
        name: "RevokeSecurityGroupIngressRequest",
        union: false,
        members: &[
            Member::optional("CidrIp", Kind::Text(&String)),
            Member::optional("FromPort", Kind::Integer(Range::ANY)),
            Member::optional("GroupId", Kind::Text(&SecurityGroupId)),
            Member::optional("GroupName", Kind::Text(&SecurityGroupName)),
            Member::optional("IpPermissions", Kind::List(&IpPermissionList)),
            Member::optional("IpProtocol", Kind::Text(&String)),
            Member::optional("SourceSecurityGroupName", Kind::Text(&String)),
            Member::optional("SourceSecurityGroupOwnerId", Kind::Text(&String)),
            Member::optional("ToPort", Kind::Integer(Range::ANY)),
            Member::optional("SecurityGroupRuleIds", Kind::List(&SecurityGroupRuleIdList))
                .named("SecurityGroupRuleId", "SecurityGroupRuleId"),
            Member::optional("DryRun", Kind::Boolean).named("dryRun", "DryRun"),
        ],
    };
    pub static RevokeSecurityGroupIngressResult: Structure = Structure {
        name: "RevokeSecurityGroupIngressResult",
        union: false,
        members: &[
            Member::optional("Return", Kind::Boolean).named("return", "Return"),
            Member::optional("UnknownIpPermissions", Kind::List(&IpPermissionList))
                .named("unknownIpPermissionSet", "UnknownIpPermissionSet"),
            Member::optional(
                "RevokedSecurityGroupRules",
                Kind::List(&RevokedSecurityGroupRuleList),
            )
            .named("revokedSecurityGroupRuleSet", "RevokedSecurityGroupRuleSet"),
        ],
    };
    pub static RevokedSecurityGroupRule: Structure = Structure {
        name: "RevokedSecurityGroupRule",
        union: false,
        members: &[
            Member::optional("SecurityGroupRuleId", Kind::Text(&SecurityGroupRuleId))
                .named("securityGroupRuleId", "SecurityGroupRuleId"),
            Member::optional("GroupId", Kind::Text(&SecurityGroupId)).named("groupId", "GroupId"),
            Member::optional("IsEgress", Kind::Boolean).named("isEgress", "IsEgress"),
            Member::optional("IpProtocol", Kind::Text(&String)).named("ipProtocol", "IpProtocol"),
            Member::optional("FromPort", Kind::Integer(Range::ANY)).named("fromPort", "FromPort"),
            Member::optional("ToPort", Kind::Integer(Range::ANY)).named("toPort", "ToPort"),
            Member::optional("CidrIpv4", Kind::Text(&String)).named("cidrIpv4", "CidrIpv4"),
            Member::optional("CidrIpv6", Kind::Text(&String)).named("cidrIpv6", "CidrIpv6"),
            Member::optional("PrefixListId", Kind::Text(&PrefixListResourceId))
                .named("prefixListId", "PrefixListId"),
            Member::optional("ReferencedGroupId", Kind::Text(&SecurityGroupId))
                .named("referencedGroupId", "ReferencedGroupId"),
            Member::optional("Description", Kind::Text(&String))
                .named("description", "Description"),
        ],
    };
    pub static RevokedSecurityGroupRuleList: List = List {
        element: Kind::Structure(&RevokedSecurityGroupRule),
        element_name: "item",
        length: Length::ANY,
    };
    pub static SecondaryInterfaceId: Text = Text::new("SecondaryInterfaceId", Length::ANY, None);
    pub static SecondaryInterfaceStatus: Text =
        Text::one_of("SecondaryInterfaceStatus", super::SecondaryInterfaceStatus::TEXTS);
    pub static SecondaryInterfaceType: Text =
        Text::one_of("SecondaryInterfaceType", super::SecondaryInterfaceType::TEXTS);
    pub static SecondaryNetworkId: Text = Text::new("SecondaryNetworkId", Length::ANY, None);
    pub static SecondarySubnetId: Text = Text::new("SecondarySubnetId", Length::ANY, None);
    pub static SecurityGroup: Structure = Structure {
        name: "SecurityGroup",
        union: false,
        members: &[
            Member::optional("GroupId", Kind::Text(&String)).named("groupId", "GroupId"),
            Member::optional("IpPermissionsEgress", Kind::List(&IpPermissionList))
                .named("ipPermissionsEgress", "IpPermissionsEgress"),
            Member::optional("Tags", Kind::List(&TagList)).named("tagSet", "TagSet"),
            Member::optional("VpcId", Kind::Text(&String)).named("vpcId", "VpcId"),
            Member::optional("SecurityGroupArn", Kind::Text(&String))
                .named("securityGroupArn", "SecurityGroupArn"),
            Member::optional("OwnerId", Kind::Text(&String)).named("ownerId", "OwnerId"),
            Member::optional("GroupName", Kind::Text(&String)).named("groupName", "GroupName"),
            Member::optional("Description", Kind::Text(&String))
                .named("groupDescription", "GroupDescription"),
            Member::optional("IpPermissions", Kind::List(&IpPermissionList))
                .named("ipPermissions", "IpPermissions"),
        ],
    };
    pub static SecurityGroupId: Text = Text::new("SecurityGroupId", Length::ANY, None);
    pub static SecurityGroupList: List = List {
        element: Kind::Structure(&SecurityGroup),
        element_name: "item",
        length: Length::ANY,
    };
    pub static SecurityGroupName: Text = Text::new("SecurityGroupName", Length::ANY, None);
    pub static SecurityGroupRule: Structure = Structure {
        name: "SecurityGroupRule",
        union: false,
        members: &[
            Member::optional("SecurityGroupRuleId", Kind::Text(&SecurityGroupRuleId))
                .named("securityGroupRuleId", "SecurityGroupRuleId"),
            Member::optional("GroupId", Kind::Text(&SecurityGroupId)).named("groupId", "GroupId"),
            Member::optional("GroupOwnerId", Kind::Text(&String))
                .named("groupOwnerId", "GroupOwnerId"),
            Member::optional("IsEgress", Kind::Boolean).named("isEgress", "IsEgress"),
            Member::optional("IpProtocol", Kind::Text(&String)).named("ipProtocol", "IpProtocol"),
            Member::optional("FromPort", Kind::Integer(Range::ANY)).named("fromPort", "FromPort"),
            Member::optional("ToPort", Kind::Integer(Range::ANY)).named("toPort", "ToPort"),
            Member::optional("CidrIpv4", Kind::Text(&String)).named("cidrIpv4", "CidrIpv4"),
            Member::optional("CidrIpv6", Kind::Text(&String)).named("cidrIpv6", "CidrIpv6"),
            Member::optional("PrefixListId", Kind::Text(&PrefixListResourceId))
                .named("prefixListId", "PrefixListId"),
            Member::optional("ReferencedGroupInfo", Kind::Structure(&ReferencedSecurityGroup))
                .named("referencedGroupInfo", "ReferencedGroupInfo"),
            Member::optional("Description", Kind::Text(&String))
                .named("description", "Description"),
            Member::optional("Tags", Kind::List(&TagList)).named("tagSet", "TagSet"),
            Member::optional("SecurityGroupRuleArn", Kind::Text(&String))
                .named("securityGroupRuleArn", "SecurityGroupRuleArn"),
        ],
    };
    pub static SecurityGroupRuleDescription: Structure = Structure {
        name: "SecurityGroupRuleDescription",
        union: false,
        members: &[
            Member::optional("SecurityGroupRuleId", Kind::Text(&String)),
            Member::optional("Description", Kind::Text(&String)),
        ],
    };
    pub static SecurityGroupRuleDescriptionList: List = List {
        element: Kind::Structure(&SecurityGroupRuleDescription),
        element_name: "item",
        length: Length::ANY,
    };
    pub static SecurityGroupRuleId: Text = Text::new("SecurityGroupRuleId", Length::ANY, None);
    pub static SecurityGroupRuleIdList: List =
        List { element: Kind::Text(&String), element_name: "item", length: Length::ANY };
    pub static SecurityGroupRuleList: List = List {
        element: Kind::Structure(&SecurityGroupRule),
        element_name: "item",
        length: Length::ANY,
    };
    pub static SecurityGroupRuleRequest: Structure = Structure {
        name: "SecurityGroupRuleRequest",
        union: false,
        members: &[
            Member::optional("IpProtocol", Kind::Text(&String)),
            Member::optional("FromPort", Kind::Integer(Range::ANY)),
            Member::optional("ToPort", Kind::Integer(Range::ANY)),
            Member::optional("CidrIpv4", Kind::Text(&String)),
            Member::optional("CidrIpv6", Kind::Text(&String)),
            Member::optional("PrefixListId", Kind::Text(&PrefixListResourceId)),
            Member::optional("ReferencedGroupId", Kind::Text(&SecurityGroupId)),
            Member::optional("Description", Kind::Text(&String)),
        ],
    };
    pub static SecurityGroupRuleUpdate: Structure = Structure {
        name: "SecurityGroupRuleUpdate",
        union: false,
        members: &[
            Member::required("SecurityGroupRuleId", Kind::Text(&SecurityGroupRuleId)),
            Member::optional("SecurityGroupRule", Kind::Structure(&SecurityGroupRuleRequest)),
        ],
    };
    pub static SecurityGroupRuleUpdateList: List = List {
        element: Kind::Structure(&SecurityGroupRuleUpdate),
        element_name: "item",
        length: Length::ANY,
    };
    pub static StateReason: Structure = Structure {
        name: "StateReason",
        union: false,
        members: &[
            Member::optional("Code", Kind::Text(&String)).named("code", "Code"),
            Member::optional("Message", Kind::Text(&String)).named("message", "Message"),
        ],
    };
    pub static String: Text = Text::new("String", Length::ANY, None);
    pub static Subnet: Structure = Structure {
        name: "Subnet",
        union: false,
        members: &[
            Member::optional("AvailabilityZoneId", Kind::Text(&String))
                .named("availabilityZoneId", "AvailabilityZoneId"),
            Member::optional("EnableLniAtDeviceIndex", Kind::Integer(Range::ANY))
                .named("enableLniAtDeviceIndex", "EnableLniAtDeviceIndex"),
            Member::optional("MapCustomerOwnedIpOnLaunch", Kind::Boolean)
                .named("mapCustomerOwnedIpOnLaunch", "MapCustomerOwnedIpOnLaunch"),
            Member::optional("CustomerOwnedIpv4Pool", Kind::Text(&CoipPoolId))
                .named("customerOwnedIpv4Pool", "CustomerOwnedIpv4Pool"),
            Member::optional("OwnerId", Kind::Text(&String)).named("ownerId", "OwnerId"),
            Member::optional("AssignIpv6AddressOnCreation", Kind::Boolean)
                .named("assignIpv6AddressOnCreation", "AssignIpv6AddressOnCreation"),
            Member::optional(
                "Ipv6CidrBlockAssociationSet",
                Kind::List(&SubnetIpv6CidrBlockAssociationSet),
            )
            .named("ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet"),
            Member::optional("Tags", Kind::List(&TagList)).named("tagSet", "TagSet"),
            Member::optional("SubnetArn", Kind::Text(&String)).named("subnetArn", "SubnetArn"),
            Member::optional("OutpostArn", Kind::Text(&String)).named("outpostArn", "OutpostArn"),
            Member::optional("EnableDns64", Kind::Boolean).named("enableDns64", "EnableDns64"),
            Member::optional("Ipv6Native", Kind::Boolean).named("ipv6Native", "Ipv6Native"),
            Member::optional(
                "PrivateDnsNameOptionsOnLaunch",
                Kind::Structure(&PrivateDnsNameOptionsOnLaunch),
            )
            .named("privateDnsNameOptionsOnLaunch", "PrivateDnsNameOptionsOnLaunch"),
            Member::optional("BlockPublicAccessStates", Kind::Structure(&BlockPublicAccessStates))
                .named("blockPublicAccessStates", "BlockPublicAccessStates"),
            Member::optional("Type", Kind::Text(&String)).named("type", "Type"),
            Member::optional("SubnetId", Kind::Text(&String)).named("subnetId", "SubnetId"),
            Member::optional("State", Kind::Text(&SubnetState)).named("state", "State"),
            Member::optional("VpcId", Kind::Text(&String)).named("vpcId", "VpcId"),
            Member::optional("CidrBlock", Kind::Text(&String)).named("cidrBlock", "CidrBlock"),
            Member::optional("AvailableIpAddressCount", Kind::Integer(Range::ANY))
                .named("availableIpAddressCount", "AvailableIpAddressCount"),
            Member::optional("AvailabilityZone", Kind::Text(&String))
                .named("availabilityZone", "AvailabilityZone"),
            Member::optional("DefaultForAz", Kind::Boolean).named("defaultForAz", "DefaultForAz"),
            Member::optional("MapPublicIpOnLaunch", Kind::Boolean)
                .named("mapPublicIpOnLaunch", "MapPublicIpOnLaunch"),
        ],
    };
    pub static SubnetCidrAssociationId: Text =
        Text::new("SubnetCidrAssociationId", Length::ANY, None);
    pub static SubnetCidrBlockState: Structure = Structure {
        name: "SubnetCidrBlockState",
        union: false,
        members: &[
            Member::optional("State", Kind::Text(&SubnetCidrBlockStateCode))
                .named("state", "State"),
            Member::optional("StatusMessage", Kind::Text(&String))
                .named("statusMessage", "StatusMessage"),
        ],
    };
    pub static SubnetCidrBlockStateCode: Text =
        Text::one_of("SubnetCidrBlockStateCode", super::SubnetCidrBlockStateCode::TEXTS);
    pub static SubnetId: Text = Text::new("SubnetId", Length::ANY, None);
    pub static SubnetIdStringList: List =
        List { element: Kind::Text(&SubnetId), element_name: "SubnetId", length: Length::ANY };
    pub static SubnetIpv6CidrBlockAssociation: Structure = Structure {
        name: "SubnetIpv6CidrBlockAssociation",
        union: false,
        members: &[
            Member::optional("AssociationId", Kind::Text(&SubnetCidrAssociationId))
                .named("associationId", "AssociationId"),
            Member::optional("Ipv6CidrBlock", Kind::Text(&String))
                .named("ipv6CidrBlock", "Ipv6CidrBlock"),
            Member::optional("Ipv6CidrBlockState", Kind::Structure(&SubnetCidrBlockState))
                .named("ipv6CidrBlockState", "Ipv6CidrBlockState"),
            Member::optional("Ipv6AddressAttribute", Kind::Text(&Ipv6AddressAttribute))
                .named("ipv6AddressAttribute", "Ipv6AddressAttribute"),
            Member::optional("IpSource", Kind::Text(&IpSource)).named("ipSource", "IpSource"),
        ],
    };
    pub static SubnetIpv6CidrBlockAssociationSet: List = List {
        element: Kind::Structure(&SubnetIpv6CidrBlockAssociation),
        element_name: "item",
        length: Length::ANY,
    };
    pub static SubnetList: List =
        List { element: Kind::Structure(&Subnet), element_name: "item", length: Length::ANY };
    pub static SubnetState: Text = Text::one_of("SubnetState", super::SubnetState::TEXTS);
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&String)).named("key", "Key"),
            Member::optional("Value", Kind::Text(&String)).named("value", "Value"),
        ],
    };
    pub static TagDescription: Structure = Structure {
        name: "TagDescription",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&String)).named("key", "Key"),
            Member::optional("ResourceId", Kind::Text(&String)).named("resourceId", "ResourceId"),
            Member::optional("ResourceType", Kind::Text(&ResourceType))
                .named("resourceType", "ResourceType"),
            Member::optional("Value", Kind::Text(&String)).named("value", "Value"),
        ],
    };
    pub static TagDescriptionList: List = List {
        element: Kind::Structure(&TagDescription),
        element_name: "item",
        length: Length::ANY,
    };
    pub static TagList: List =
        List { element: Kind::Structure(&Tag), element_name: "item", length: Length::ANY };
    pub static TagSpecification: Structure = Structure {
        name: "TagSpecification",
        union: false,
        members: &[
            Member::optional("ResourceType", Kind::Text(&ResourceType))
                .named("resourceType", "ResourceType"),
            Member::optional("Tags", Kind::List(&TagList)).named("Tag", "Tag"),
        ],
    };
    pub static TagSpecificationList: List = List {
        element: Kind::Structure(&TagSpecification),
        element_name: "item",
        length: Length::ANY,
    };
    pub static TaggableResourceId: Text = Text::new("TaggableResourceId", Length::ANY, None);
    pub static Tenancy: Text = Text::one_of("Tenancy", super::Tenancy::TEXTS);
    pub static UpdateSecurityGroupRuleDescriptionsEgressRequest: Structure = Structure {
        name: "UpdateSecurityGroupRuleDescriptionsEgressRequest",
        union: false,
        members: &[
            Member::optional("DryRun", Kind::Boolean),
            Member::optional("GroupId", Kind::Text(&SecurityGroupId)),
            Member::optional("GroupName", Kind::Text(&SecurityGroupName)),
            Member::optional("IpPermissions", Kind::List(&IpPermissionList)),
            Member::optional(
                "SecurityGroupRuleDescriptions",
                Kind::List(&SecurityGroupRuleDescriptionList),
            )
            .named("SecurityGroupRuleDescription", "SecurityGroupRuleDescription"),
        ],
    };
    pub static UpdateSecurityGroupRuleDescriptionsEgressResult: Structure = Structure {
        name: "UpdateSecurityGroupRuleDescriptionsEgressResult",
        union: false,
        members: &[Member::optional("Return", Kind::Boolean).named("return", "Return")],
    };
    pub static UpdateSecurityGroupRuleDescriptionsIngressRequest: Structure = Structure {
        name: "UpdateSecurityGroupRuleDescriptionsIngressRequest",
        union: false,
        members: &[
            Member::optional("DryRun", Kind::Boolean),
            Member::optional("GroupId", Kind::Text(&SecurityGroupId)),
            Member::optional("GroupName", Kind::Text(&SecurityGroupName)),
            Member::optional("IpPermissions", Kind::List(&IpPermissionList)),
            Member::optional(
                "SecurityGroupRuleDescriptions",
                Kind::List(&SecurityGroupRuleDescriptionList),
            )
            .named("SecurityGroupRuleDescription", "SecurityGroupRuleDescription"),
        ],
    };
    pub static UpdateSecurityGroupRuleDescriptionsIngressResult: Structure = Structure {
        name: "UpdateSecurityGroupRuleDescriptionsIngressResult",
        union: false,
        members: &[Member::optional("Return", Kind::Boolean).named("return", "Return")],
    };
    pub static UserIdGroupPair: Structure = Structure {
        name: "UserIdGroupPair",
        union: false,
        members: &[
            Member::optional("Description", Kind::Text(&String))
                .named("description", "Description"),
            Member::optional("UserId", Kind::Text(&String)).named("userId", "UserId"),
            Member::optional("GroupName", Kind::Text(&String)).named("groupName", "GroupName"),
            Member::optional("GroupId", Kind::Text(&String)).named("groupId", "GroupId"),
            Member::optional("VpcId", Kind::Text(&String)).named("vpcId", "VpcId"),
            Member::optional("VpcPeeringConnectionId", Kind::Text(&String))
                .named("vpcPeeringConnectionId", "VpcPeeringConnectionId"),
            Member::optional("PeeringStatus", Kind::Text(&String))
                .named("peeringStatus", "PeeringStatus"),
        ],
    };
    pub static UserIdGroupPairList: List = List {
        element: Kind::Structure(&UserIdGroupPair),
        element_name: "item",
        length: Length::ANY,
    };
    pub static ValueStringList: List =
        List { element: Kind::Text(&String), element_name: "item", length: Length::ANY };
    pub static VirtualizationType: Text =
        Text::one_of("VirtualizationType", super::VirtualizationType::TEXTS);
    pub static Vpc: Structure = Structure {
        name: "Vpc",
        union: false,
        members: &[
            Member::optional("OwnerId", Kind::Text(&String)).named("ownerId", "OwnerId"),
            Member::optional("InstanceTenancy", Kind::Text(&Tenancy))
                .named("instanceTenancy", "InstanceTenancy"),
            Member::optional(
                "Ipv6CidrBlockAssociationSet",
                Kind::List(&VpcIpv6CidrBlockAssociationSet),
            )
            .named("ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet"),
            Member::optional("CidrBlockAssociationSet", Kind::List(&VpcCidrBlockAssociationSet))
                .named("cidrBlockAssociationSet", "CidrBlockAssociationSet"),
            Member::optional("IsDefault", Kind::Boolean).named("isDefault", "IsDefault"),
            Member::optional("EncryptionControl", Kind::Structure(&VpcEncryptionControl))
                .named("encryptionControl", "EncryptionControl"),
            Member::optional("Tags", Kind::List(&TagList)).named("tagSet", "TagSet"),
            Member::optional("BlockPublicAccessStates", Kind::Structure(&BlockPublicAccessStates))
                .named("blockPublicAccessStates", "BlockPublicAccessStates"),
            Member::optional("VpcId", Kind::Text(&String)).named("vpcId", "VpcId"),
            Member::optional("State", Kind::Text(&VpcState)).named("state", "State"),
            Member::optional("CidrBlock", Kind::Text(&String)).named("cidrBlock", "CidrBlock"),
            Member::optional("DhcpOptionsId", Kind::Text(&String))
                .named("dhcpOptionsId", "DhcpOptionsId"),
        ],
    };
    pub static VpcAttributeName: Text =
        Text::one_of("VpcAttributeName", super::VpcAttributeName::TEXTS);
    pub static VpcCidrBlockAssociation: Structure = Structure {
        name: "VpcCidrBlockAssociation",
        union: false,
        members: &[
            Member::optional("AssociationId", Kind::Text(&String))
                .named("associationId", "AssociationId"),
            Member::optional("CidrBlock", Kind::Text(&String)).named("cidrBlock", "CidrBlock"),
            Member::optional("CidrBlockState", Kind::Structure(&VpcCidrBlockState))
                .named("cidrBlockState", "CidrBlockState"),
        ],
    };
    pub static VpcCidrBlockAssociationSet: List = List {
        element: Kind::Structure(&VpcCidrBlockAssociation),
        element_name: "item",
        length: Length::ANY,
    };
    pub static VpcCidrBlockState: Structure = Structure {
        name: "VpcCidrBlockState",
        union: false,
        members: &[
            Member::optional("State", Kind::Text(&VpcCidrBlockStateCode)).named("state", "State"),
            Member::optional("StatusMessage", Kind::Text(&String))
                .named("statusMessage", "StatusMessage"),
        ],
    };
    pub static VpcCidrBlockStateCode: Text =
        Text::one_of("VpcCidrBlockStateCode", super::VpcCidrBlockStateCode::TEXTS);
    pub static VpcEncryptionControl: Structure = Structure {
        name: "VpcEncryptionControl",
        union: false,
        members: &[
            Member::optional("VpcId", Kind::Text(&VpcId)).named("vpcId", "VpcId"),
            Member::optional("VpcEncryptionControlId", Kind::Text(&VpcEncryptionControlId))
                .named("vpcEncryptionControlId", "VpcEncryptionControlId"),
            Member::optional("Mode", Kind::Text(&VpcEncryptionControlMode)).named("mode", "Mode"),
            Member::optional("State", Kind::Text(&VpcEncryptionControlState))
                .named("state", "State"),
            Member::optional("StateMessage", Kind::Text(&String))
                .named("stateMessage", "StateMessage"),
            Member::optional(
                "ResourceExclusions",
                Kind::Structure(&VpcEncryptionControlExclusions),
            )
            .named("resourceExclusions", "ResourceExclusions"),
            Member::optional("Tags", Kind::List(&TagList)).named("tagSet", "TagSet"),
        ],
    };
    pub static VpcEncryptionControlConfiguration: Structure = Structure {
        name: "VpcEncryptionControlConfiguration",
        union: false,
        members: &[
            Member::required("Mode", Kind::Text(&VpcEncryptionControlMode)),
            Member::optional(
                "InternetGatewayExclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
            Member::optional(
                "EgressOnlyInternetGatewayExclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
            Member::optional(
                "NatGatewayExclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
            Member::optional(
                "VirtualPrivateGatewayExclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
            Member::optional(
                "VpcPeeringExclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
            Member::optional(
                "LambdaExclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
            Member::optional(
                "VpcLatticeExclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
            Member::optional(
                "ElasticFileSystemExclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
            Member::optional(
                "GlobalAcceleratorExclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
            Member::optional(
                "ApiGatewayV2Exclusion",
                Kind::Text(&VpcEncryptionControlExclusionStateInput),
            ),
        ],
    };
    pub static VpcEncryptionControlExclusion: Structure = Structure {
        name: "VpcEncryptionControlExclusion",
        union: false,
        members: &[
            Member::optional("State", Kind::Text(&VpcEncryptionControlExclusionState))
                .named("state", "State"),
            Member::optional("StateMessage", Kind::Text(&String))
                .named("stateMessage", "StateMessage"),
        ],
    };
    pub static VpcEncryptionControlExclusionState: Text = Text::one_of(
        "VpcEncryptionControlExclusionState",
        super::VpcEncryptionControlExclusionState::TEXTS,
    );
    pub static VpcEncryptionControlExclusionStateInput: Text = Text::one_of(
        "VpcEncryptionControlExclusionStateInput",
        super::VpcEncryptionControlExclusionStateInput::TEXTS,
    );
    pub static VpcEncryptionControlExclusions: Structure = Structure {
        name: "VpcEncryptionControlExclusions",
        union: false,
        members: &[
            Member::optional("InternetGateway", Kind::Structure(&VpcEncryptionControlExclusion))
                .named("internetGateway", "InternetGateway"),
            Member::optional(
                "EgressOnlyInternetGateway",
                Kind::Structure(&VpcEncryptionControlExclusion),
            )
            .named("egressOnlyInternetGateway", "EgressOnlyInternetGateway"),
            Member::optional("NatGateway", Kind::Structure(&VpcEncryptionControlExclusion))
                .named("natGateway", "NatGateway"),
            Member::optional(
                "VirtualPrivateGateway",
                Kind::Structure(&VpcEncryptionControlExclusion),
            )
            .named("virtualPrivateGateway", "VirtualPrivateGateway"),
            Member::optional("VpcPeering", Kind::Structure(&VpcEncryptionControlExclusion))
                .named("vpcPeering", "VpcPeering"),
            Member::optional("Lambda", Kind::Structure(&VpcEncryptionControlExclusion))
                .named("lambda", "Lambda"),
            Member::optional("VpcLattice", Kind::Structure(&VpcEncryptionControlExclusion))
                .named("vpcLattice", "VpcLattice"),
            Member::optional("ElasticFileSystem", Kind::Structure(&VpcEncryptionControlExclusion))
                .named("elasticFileSystem", "ElasticFileSystem"),
            Member::optional("GlobalAccelerator", Kind::Structure(&VpcEncryptionControlExclusion))
                .named("globalAccelerator", "GlobalAccelerator"),
            Member::optional("ApiGatewayV2", Kind::Structure(&VpcEncryptionControlExclusion))
                .named("apiGatewayV2", "ApiGatewayV2"),
        ],
    };
    pub static VpcEncryptionControlId: Text =
        Text::new("VpcEncryptionControlId", Length::ANY, None);
    pub static VpcEncryptionControlMode: Text =
        Text::one_of("VpcEncryptionControlMode", super::VpcEncryptionControlMode::TEXTS);
    pub static VpcEncryptionControlState: Text =
        Text::one_of("VpcEncryptionControlState", super::VpcEncryptionControlState::TEXTS);
    pub static VpcId: Text = Text::new("VpcId", Length::ANY, None);
    pub static VpcIdStringList: List =
        List { element: Kind::Text(&VpcId), element_name: "VpcId", length: Length::ANY };
    pub static VpcIpv6CidrBlockAssociation: Structure = Structure {
        name: "VpcIpv6CidrBlockAssociation",
        union: false,
        members: &[
            Member::optional("AssociationId", Kind::Text(&String))
                .named("associationId", "AssociationId"),
            Member::optional("Ipv6CidrBlock", Kind::Text(&String))
                .named("ipv6CidrBlock", "Ipv6CidrBlock"),
            Member::optional("Ipv6CidrBlockState", Kind::Structure(&VpcCidrBlockState))
                .named("ipv6CidrBlockState", "Ipv6CidrBlockState"),
            Member::optional("NetworkBorderGroup", Kind::Text(&String))
                .named("networkBorderGroup", "NetworkBorderGroup"),
            Member::optional("Ipv6Pool", Kind::Text(&String)).named("ipv6Pool", "Ipv6Pool"),
            Member::optional("Ipv6AddressAttribute", Kind::Text(&Ipv6AddressAttribute))
                .named("ipv6AddressAttribute", "Ipv6AddressAttribute"),
            Member::optional("IpSource", Kind::Text(&IpSource)).named("ipSource", "IpSource"),
        ],
    };
    pub static VpcIpv6CidrBlockAssociationSet: List = List {
        element: Kind::Structure(&VpcIpv6CidrBlockAssociation),
        element_name: "item",
        length: Length::ANY,
    };
    pub static VpcList: List =
        List { element: Kind::Structure(&Vpc), element_name: "item", length: Length::ANY };
    pub static VpcState: Text = Text::one_of("VpcState", super::VpcState::TEXTS);
    pub static ZoneIdStringList: List =
        List { element: Kind::Text(&String), element_name: "ZoneId", length: Length::ANY };
    pub static ZoneNameStringList: List =
        List { element: Kind::Text(&String), element_name: "ZoneName", length: Length::ANY };
    pub static CreateTagsResponse: Structure =
        Structure { name: "CreateTagsResponse", union: false, members: &[] };
    pub static DeleteSubnetResponse: Structure =
        Structure { name: "DeleteSubnetResponse", union: false, members: &[] };
    pub static DeleteTagsResponse: Structure =
        Structure { name: "DeleteTagsResponse", union: false, members: &[] };
    pub static DeleteVpcResponse: Structure =
        Structure { name: "DeleteVpcResponse", union: false, members: &[] };
}

/// Calls `$with!(ec2, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! ec2_operations {
    ($with:ident) => {
        $with!(
            ec2,
            [
                AuthorizeSecurityGroupEgress,
                AuthorizeSecurityGroupIngress,
                CreateSecurityGroup,
                CreateSubnet,
                CreateTags,
                CreateVpc,
                DeleteSecurityGroup,
                DeleteSubnet,
                DeleteTags,
                DeleteVpc,
                DescribeAccountAttributes,
                DescribeAvailabilityZones,
                DescribeInstances,
                DescribeNetworkInterfaces,
                DescribeRegions,
                DescribeSecurityGroupRules,
                DescribeSecurityGroups,
                DescribeSubnets,
                DescribeTags,
                DescribeVpcAttribute,
                DescribeVpcs,
                ModifySecurityGroupRules,
                RevokeSecurityGroupEgress,
                RevokeSecurityGroupIngress,
                UpdateSecurityGroupRuleDescriptionsEgress,
                UpdateSecurityGroupRuleDescriptionsIngress
            ]
        )
    };
}
