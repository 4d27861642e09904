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
        name: "DescribeVpcs",
        input: &schema::DescribeVpcsRequest,
        output: &schema::DescribeVpcsResult,
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

    pub struct DeleteVpc;
    impl crate::Op for DeleteVpc {
        type Input = super::DeleteVpcRequest;
        type Output = super::DeleteVpcResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct DescribeAccountAttributes;
    impl crate::Op for DescribeAccountAttributes {
        type Input = super::DescribeAccountAttributesRequest;
        type Output = super::DescribeAccountAttributesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct DescribeAvailabilityZones;
    impl crate::Op for DescribeAvailabilityZones {
        type Input = super::DescribeAvailabilityZonesRequest;
        type Output = super::DescribeAvailabilityZonesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct DescribeInstances;
    impl crate::Op for DescribeInstances {
        type Input = super::DescribeInstancesRequest;
        type Output = super::DescribeInstancesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct DescribeNetworkInterfaces;
    impl crate::Op for DescribeNetworkInterfaces {
        type Input = super::DescribeNetworkInterfacesRequest;
        type Output = super::DescribeNetworkInterfacesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct DescribeRegions;
    impl crate::Op for DescribeRegions {
        type Input = super::DescribeRegionsRequest;
        type Output = super::DescribeRegionsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct DescribeSecurityGroupRules;
    impl crate::Op for DescribeSecurityGroupRules {
        type Input = super::DescribeSecurityGroupRulesRequest;
        type Output = super::DescribeSecurityGroupRulesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct DescribeSecurityGroups;
    impl crate::Op for DescribeSecurityGroups {
        type Input = super::DescribeSecurityGroupsRequest;
        type Output = super::DescribeSecurityGroupsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct DescribeSubnets;
    impl crate::Op for DescribeSubnets {
        type Input = super::DescribeSubnetsRequest;
        type Output = super::DescribeSubnetsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct DescribeTags;
    impl crate::Op for DescribeTags {
        type Input = super::DescribeTagsRequest;
        type Output = super::DescribeTagsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct DescribeVpcs;
    impl crate::Op for DescribeVpcs {
        type Input = super::DescribeVpcsRequest;
        type Output = super::DescribeVpcsResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct RevokeSecurityGroupEgress;
    impl crate::Op for RevokeSecurityGroupEgress {
        type Input = super::RevokeSecurityGroupEgressRequest;
        type Output = super::RevokeSecurityGroupEgressResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct RevokeSecurityGroupIngress;
    impl crate::Op for RevokeSecurityGroupIngress {
        type Input = super::RevokeSecurityGroupIngressRequest;
        type Output = super::RevokeSecurityGroupIngressResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[];
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Option<Vec<AccountAttributeValue>>,
}

impl crate::Value for AccountAttribute {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AccountAttribute)?;
        while let Some((member, kind)) = input.member(&schema::AccountAttribute)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attribute_name: v0, attribute_values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AccountAttribute);
        members.optional(0, &self.attribute_name);
        members.optional(1, &self.attribute_values);
        members.close();
    }
}

shape!(AccountAttribute, schema::AccountAttribute);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountAttributeValue {
    pub attribute_value: Option<String>,
}

impl crate::Value for AccountAttributeValue {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AccountAttributeValue)?;
        while let Some((member, kind)) = input.member(&schema::AccountAttributeValue)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attribute_value: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AccountAttributeValue);
        members.optional(0, &self.attribute_value);
        members.close();
    }
}

shape!(AccountAttributeValue, schema::AccountAttributeValue);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}

impl crate::Value for AttachmentEnaSrdSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AttachmentEnaSrdSpecification)?;
        while let Some((member, kind)) = input.member(&schema::AttachmentEnaSrdSpecification)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ena_srd_enabled: v0, ena_srd_udp_specification: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachmentEnaSrdSpecification);
        members.optional(0, &self.ena_srd_enabled);
        members.optional(1, &self.ena_srd_udp_specification);
        members.close();
    }
}

shape!(AttachmentEnaSrdSpecification, schema::AttachmentEnaSrdSpecification);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

impl crate::Value for AttachmentEnaSrdUdpSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AttachmentEnaSrdUdpSpecification)?;
        while let Some((member, kind)) = input.member(&schema::AttachmentEnaSrdUdpSpecification)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ena_srd_udp_enabled: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachmentEnaSrdUdpSpecification);
        members.optional(0, &self.ena_srd_udp_enabled);
        members.close();
    }
}

shape!(AttachmentEnaSrdUdpSpecification, schema::AttachmentEnaSrdUdpSpecification);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for AuthorizeSecurityGroupEgressRequest {
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
        input.open(&schema::AuthorizeSecurityGroupEgressRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::AuthorizeSecurityGroupEgressRequest)?
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
        let (Some(v2),) = (v2,) else { return Ok(None) };
        Ok(Some(Self {
            tag_specifications: v0,
            dry_run: v1,
            group_id: v2,
            source_security_group_name: v3,
            source_security_group_owner_id: v4,
            ip_protocol: v5,
            from_port: v6,
            to_port: v7,
            cidr_ip: v8,
            ip_permissions: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AuthorizeSecurityGroupEgressRequest);
        members.optional(0, &self.tag_specifications);
        members.optional(1, &self.dry_run);
        members.required(2, &self.group_id);
        members.optional(3, &self.source_security_group_name);
        members.optional(4, &self.source_security_group_owner_id);
        members.optional(5, &self.ip_protocol);
        members.optional(6, &self.from_port);
        members.optional(7, &self.to_port);
        members.optional(8, &self.cidr_ip);
        members.optional(9, &self.ip_permissions);
        members.close();
    }
}

shape!(AuthorizeSecurityGroupEgressRequest, schema::AuthorizeSecurityGroupEgressRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthorizeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl crate::Value for AuthorizeSecurityGroupEgressResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AuthorizeSecurityGroupEgressResult)?;
        while let Some((member, kind)) =
            input.member(&schema::AuthorizeSecurityGroupEgressResult)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { r#return: v0, security_group_rules: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AuthorizeSecurityGroupEgressResult);
        members.optional(0, &self.r#return);
        members.optional(1, &self.security_group_rules);
        members.close();
    }
}

shape!(AuthorizeSecurityGroupEgressResult, schema::AuthorizeSecurityGroupEgressResult);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for AuthorizeSecurityGroupIngressRequest {
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
        input.open(&schema::AuthorizeSecurityGroupIngressRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::AuthorizeSecurityGroupIngressRequest)?
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
                9 => v9 = crate::Value::read(input, kind)?,
                _ => v10 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            cidr_ip: v0,
            from_port: v1,
            group_id: v2,
            group_name: v3,
            ip_permissions: v4,
            ip_protocol: v5,
            source_security_group_name: v6,
            source_security_group_owner_id: v7,
            to_port: v8,
            tag_specifications: v9,
            dry_run: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AuthorizeSecurityGroupIngressRequest);
        members.optional(0, &self.cidr_ip);
        members.optional(1, &self.from_port);
        members.optional(2, &self.group_id);
        members.optional(3, &self.group_name);
        members.optional(4, &self.ip_permissions);
        members.optional(5, &self.ip_protocol);
        members.optional(6, &self.source_security_group_name);
        members.optional(7, &self.source_security_group_owner_id);
        members.optional(8, &self.to_port);
        members.optional(9, &self.tag_specifications);
        members.optional(10, &self.dry_run);
        members.close();
    }
}

shape!(AuthorizeSecurityGroupIngressRequest, schema::AuthorizeSecurityGroupIngressRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthorizeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl crate::Value for AuthorizeSecurityGroupIngressResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AuthorizeSecurityGroupIngressResult)?;
        while let Some((member, kind)) =
            input.member(&schema::AuthorizeSecurityGroupIngressResult)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { r#return: v0, security_group_rules: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AuthorizeSecurityGroupIngressResult);
        members.optional(0, &self.r#return);
        members.optional(1, &self.security_group_rules);
        members.close();
    }
}

shape!(AuthorizeSecurityGroupIngressResult, schema::AuthorizeSecurityGroupIngressResult);

#[derive(Debug, Clone, PartialEq, Default)]
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
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        let mut v11 = None;
        let mut v12 = None;
        let mut v13 = None;
        input.open(&schema::AvailabilityZone)?;
        while let Some((member, kind)) = input.member(&schema::AvailabilityZone)? {
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
                _ => v13 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            opt_in_status: v0,
            messages: v1,
            region_name: v2,
            zone_name: v3,
            zone_id: v4,
            group_name: v5,
            network_border_group: v6,
            zone_type: v7,
            parent_zone_name: v8,
            parent_zone_id: v9,
            group_long_name: v10,
            geography: v11,
            sub_geography: v12,
            state: v13,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AvailabilityZone);
        members.optional(0, &self.opt_in_status);
        members.optional(1, &self.messages);
        members.optional(2, &self.region_name);
        members.optional(3, &self.zone_name);
        members.optional(4, &self.zone_id);
        members.optional(5, &self.group_name);
        members.optional(6, &self.network_border_group);
        members.optional(7, &self.zone_type);
        members.optional(8, &self.parent_zone_name);
        members.optional(9, &self.parent_zone_id);
        members.optional(10, &self.group_long_name);
        members.optional(11, &self.geography);
        members.optional(12, &self.sub_geography);
        members.optional(13, &self.state);
        members.close();
    }
}

shape!(AvailabilityZone, schema::AvailabilityZone);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AvailabilityZoneGeography {
    pub name: Option<String>,
}

impl crate::Value for AvailabilityZoneGeography {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AvailabilityZoneGeography)?;
        while let Some((member, kind)) = input.member(&schema::AvailabilityZoneGeography)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AvailabilityZoneGeography);
        members.optional(0, &self.name);
        members.close();
    }
}

shape!(AvailabilityZoneGeography, schema::AvailabilityZoneGeography);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AvailabilityZoneMessage {
    pub message: Option<String>,
}

impl crate::Value for AvailabilityZoneMessage {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AvailabilityZoneMessage)?;
        while let Some((member, kind)) = input.member(&schema::AvailabilityZoneMessage)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { message: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AvailabilityZoneMessage);
        members.optional(0, &self.message);
        members.close();
    }
}

shape!(AvailabilityZoneMessage, schema::AvailabilityZoneMessage);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AvailabilityZoneSubGeography {
    pub name: Option<String>,
}

impl crate::Value for AvailabilityZoneSubGeography {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AvailabilityZoneSubGeography)?;
        while let Some((member, kind)) = input.member(&schema::AvailabilityZoneSubGeography)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AvailabilityZoneSubGeography);
        members.optional(0, &self.name);
        members.close();
    }
}

shape!(AvailabilityZoneSubGeography, schema::AvailabilityZoneSubGeography);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<BlockPublicAccessMode>,
}

impl crate::Value for BlockPublicAccessStates {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::BlockPublicAccessStates)?;
        while let Some((member, kind)) = input.member(&schema::BlockPublicAccessStates)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { internet_gateway_block_mode: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BlockPublicAccessStates);
        members.optional(0, &self.internet_gateway_block_mode);
        members.close();
    }
}

shape!(BlockPublicAccessStates, schema::BlockPublicAccessStates);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}

impl crate::Value for CapacityReservationSpecificationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CapacityReservationSpecificationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::CapacityReservationSpecificationResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { capacity_reservation_preference: v0, capacity_reservation_target: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::CapacityReservationSpecificationResponse);
        members.optional(0, &self.capacity_reservation_preference);
        members.optional(1, &self.capacity_reservation_target);
        members.close();
    }
}

shape!(CapacityReservationSpecificationResponse, schema::CapacityReservationSpecificationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityReservationTargetResponse {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}

impl crate::Value for CapacityReservationTargetResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CapacityReservationTargetResponse)?;
        while let Some((member, kind)) = input.member(&schema::CapacityReservationTargetResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { capacity_reservation_id: v0, capacity_reservation_resource_group_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CapacityReservationTargetResponse);
        members.optional(0, &self.capacity_reservation_id);
        members.optional(1, &self.capacity_reservation_resource_group_arn);
        members.close();
    }
}

shape!(CapacityReservationTargetResponse, schema::CapacityReservationTargetResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

impl crate::Value for ConnectionTrackingConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ConnectionTrackingConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::ConnectionTrackingConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tcp_established_timeout: v0, udp_stream_timeout: v1, udp_timeout: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectionTrackingConfiguration);
        members.optional(0, &self.tcp_established_timeout);
        members.optional(1, &self.udp_stream_timeout);
        members.optional(2, &self.udp_timeout);
        members.close();
    }
}

shape!(ConnectionTrackingConfiguration, schema::ConnectionTrackingConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionTrackingSpecificationResponse {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

impl crate::Value for ConnectionTrackingSpecificationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ConnectionTrackingSpecificationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ConnectionTrackingSpecificationResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tcp_established_timeout: v0, udp_stream_timeout: v1, udp_timeout: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::ConnectionTrackingSpecificationResponse);
        members.optional(0, &self.tcp_established_timeout);
        members.optional(1, &self.udp_stream_timeout);
        members.optional(2, &self.udp_timeout);
        members.close();
    }
}

shape!(ConnectionTrackingSpecificationResponse, schema::ConnectionTrackingSpecificationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CpuOptions {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}

impl crate::Value for CpuOptions {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CpuOptions)?;
        while let Some((member, kind)) = input.member(&schema::CpuOptions)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            core_count: v0,
            threads_per_core: v1,
            amd_sev_snp: v2,
            nested_virtualization: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CpuOptions);
        members.optional(0, &self.core_count);
        members.optional(1, &self.threads_per_core);
        members.optional(2, &self.amd_sev_snp);
        members.optional(3, &self.nested_virtualization);
        members.close();
    }
}

shape!(CpuOptions, schema::CpuOptions);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSecurityGroupRequest {
    pub description: String,
    pub group_name: String,
    pub vpc_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

impl crate::Value for CreateSecurityGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CreateSecurityGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateSecurityGroupRequest)? {
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
            description: v0,
            group_name: v1,
            vpc_id: v2,
            tag_specifications: v3,
            dry_run: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateSecurityGroupRequest);
        members.required(0, &self.description);
        members.required(1, &self.group_name);
        members.optional(2, &self.vpc_id);
        members.optional(3, &self.tag_specifications);
        members.optional(4, &self.dry_run);
        members.close();
    }
}

shape!(CreateSecurityGroupRequest, schema::CreateSecurityGroupRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSecurityGroupResult {
    pub group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_arn: Option<String>,
}

impl crate::Value for CreateSecurityGroupResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreateSecurityGroupResult)?;
        while let Some((member, kind)) = input.member(&schema::CreateSecurityGroupResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { group_id: v0, tags: v1, security_group_arn: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateSecurityGroupResult);
        members.optional(0, &self.group_id);
        members.optional(1, &self.tags);
        members.optional(2, &self.security_group_arn);
        members.close();
    }
}

shape!(CreateSecurityGroupResult, schema::CreateSecurityGroupResult);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for CreateSubnetRequest {
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
        input.open(&schema::CreateSubnetRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateSubnetRequest)? {
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
        let (Some(v6),) = (v6,) else { return Ok(None) };
        Ok(Some(Self {
            tag_specifications: v0,
            availability_zone: v1,
            availability_zone_id: v2,
            cidr_block: v3,
            ipv6_cidr_block: v4,
            outpost_arn: v5,
            vpc_id: v6,
            ipv6_native: v7,
            ipv4_ipam_pool_id: v8,
            ipv4_netmask_length: v9,
            ipv6_ipam_pool_id: v10,
            ipv6_netmask_length: v11,
            dry_run: v12,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateSubnetRequest);
        members.optional(0, &self.tag_specifications);
        members.optional(1, &self.availability_zone);
        members.optional(2, &self.availability_zone_id);
        members.optional(3, &self.cidr_block);
        members.optional(4, &self.ipv6_cidr_block);
        members.optional(5, &self.outpost_arn);
        members.required(6, &self.vpc_id);
        members.optional(7, &self.ipv6_native);
        members.optional(8, &self.ipv4_ipam_pool_id);
        members.optional(9, &self.ipv4_netmask_length);
        members.optional(10, &self.ipv6_ipam_pool_id);
        members.optional(11, &self.ipv6_netmask_length);
        members.optional(12, &self.dry_run);
        members.close();
    }
}

shape!(CreateSubnetRequest, schema::CreateSubnetRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSubnetResult {
    pub subnet: Option<Subnet>,
}

impl crate::Value for CreateSubnetResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateSubnetResult)?;
        while let Some((member, kind)) = input.member(&schema::CreateSubnetResult)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { subnet: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateSubnetResult);
        members.optional(0, &self.subnet);
        members.close();
    }
}

shape!(CreateSubnetResult, schema::CreateSubnetResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Vec<Tag>,
}

impl crate::Value for CreateTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreateTagsRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateTagsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { dry_run: v0, resources: v1, tags: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateTagsRequest);
        members.optional(0, &self.dry_run);
        members.required(1, &self.resources);
        members.required(2, &self.tags);
        members.close();
    }
}

shape!(CreateTagsRequest, schema::CreateTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for CreateVpcRequest {
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
        input.open(&schema::CreateVpcRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateVpcRequest)? {
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
        Ok(Some(Self {
            cidr_block: v0,
            ipv6_pool: v1,
            ipv6_cidr_block: v2,
            ipv4_ipam_pool_id: v3,
            ipv4_netmask_length: v4,
            ipv6_ipam_pool_id: v5,
            ipv6_netmask_length: v6,
            ipv6_cidr_block_network_border_group: v7,
            vpc_encryption_control: v8,
            tag_specifications: v9,
            dry_run: v10,
            instance_tenancy: v11,
            amazon_provided_ipv6_cidr_block: v12,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateVpcRequest);
        members.optional(0, &self.cidr_block);
        members.optional(1, &self.ipv6_pool);
        members.optional(2, &self.ipv6_cidr_block);
        members.optional(3, &self.ipv4_ipam_pool_id);
        members.optional(4, &self.ipv4_netmask_length);
        members.optional(5, &self.ipv6_ipam_pool_id);
        members.optional(6, &self.ipv6_netmask_length);
        members.optional(7, &self.ipv6_cidr_block_network_border_group);
        members.optional(8, &self.vpc_encryption_control);
        members.optional(9, &self.tag_specifications);
        members.optional(10, &self.dry_run);
        members.optional(11, &self.instance_tenancy);
        members.optional(12, &self.amazon_provided_ipv6_cidr_block);
        members.close();
    }
}

shape!(CreateVpcRequest, schema::CreateVpcRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateVpcResult {
    pub vpc: Option<Vpc>,
}

impl crate::Value for CreateVpcResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateVpcResult)?;
        while let Some((member, kind)) = input.member(&schema::CreateVpcResult)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { vpc: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateVpcResult);
        members.optional(0, &self.vpc);
        members.close();
    }
}

shape!(CreateVpcResult, schema::CreateVpcResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSecurityGroupRequest {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub dry_run: Option<bool>,
}

impl crate::Value for DeleteSecurityGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeleteSecurityGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSecurityGroupRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { group_id: v0, group_name: v1, dry_run: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSecurityGroupRequest);
        members.optional(0, &self.group_id);
        members.optional(1, &self.group_name);
        members.optional(2, &self.dry_run);
        members.close();
    }
}

shape!(DeleteSecurityGroupRequest, schema::DeleteSecurityGroupRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSecurityGroupResult {
    pub r#return: Option<bool>,
    pub group_id: Option<String>,
}

impl crate::Value for DeleteSecurityGroupResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteSecurityGroupResult)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSecurityGroupResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { r#return: v0, group_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSecurityGroupResult);
        members.optional(0, &self.r#return);
        members.optional(1, &self.group_id);
        members.close();
    }
}

shape!(DeleteSecurityGroupResult, schema::DeleteSecurityGroupResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSubnetRequest {
    pub subnet_id: String,
    pub dry_run: Option<bool>,
}

impl crate::Value for DeleteSubnetRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteSubnetRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSubnetRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { subnet_id: v0, dry_run: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSubnetRequest);
        members.required(0, &self.subnet_id);
        members.optional(1, &self.dry_run);
        members.close();
    }
}

shape!(DeleteSubnetRequest, schema::DeleteSubnetRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteVpcRequest {
    pub vpc_id: String,
    pub dry_run: Option<bool>,
}

impl crate::Value for DeleteVpcRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteVpcRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteVpcRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { vpc_id: v0, dry_run: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteVpcRequest);
        members.required(0, &self.vpc_id);
        members.optional(1, &self.dry_run);
        members.close();
    }
}

shape!(DeleteVpcRequest, schema::DeleteVpcRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountAttributesRequest {
    pub dry_run: Option<bool>,
    pub attribute_names: Option<Vec<AccountAttributeName>>,
}

impl crate::Value for DescribeAccountAttributesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeAccountAttributesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAccountAttributesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dry_run: v0, attribute_names: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAccountAttributesRequest);
        members.optional(0, &self.dry_run);
        members.optional(1, &self.attribute_names);
        members.close();
    }
}

shape!(DescribeAccountAttributesRequest, schema::DescribeAccountAttributesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountAttributesResult {
    pub account_attributes: Option<Vec<AccountAttribute>>,
}

impl crate::Value for DescribeAccountAttributesResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeAccountAttributesResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAccountAttributesResult)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { account_attributes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAccountAttributesResult);
        members.optional(0, &self.account_attributes);
        members.close();
    }
}

shape!(DescribeAccountAttributesResult, schema::DescribeAccountAttributesResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAvailabilityZonesRequest {
    pub zone_names: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl crate::Value for DescribeAvailabilityZonesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeAvailabilityZonesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAvailabilityZonesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            zone_names: v0,
            zone_ids: v1,
            all_availability_zones: v2,
            dry_run: v3,
            filters: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAvailabilityZonesRequest);
        members.optional(0, &self.zone_names);
        members.optional(1, &self.zone_ids);
        members.optional(2, &self.all_availability_zones);
        members.optional(3, &self.dry_run);
        members.optional(4, &self.filters);
        members.close();
    }
}

shape!(DescribeAvailabilityZonesRequest, schema::DescribeAvailabilityZonesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAvailabilityZonesResult {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
}

impl crate::Value for DescribeAvailabilityZonesResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeAvailabilityZonesResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAvailabilityZonesResult)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { availability_zones: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAvailabilityZonesResult);
        members.optional(0, &self.availability_zones);
        members.close();
    }
}

shape!(DescribeAvailabilityZonesResult, schema::DescribeAvailabilityZonesResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for DescribeInstancesRequest {
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
        input.open(&schema::DescribeInstancesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeInstancesRequest)? {
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
            instance_ids: v0,
            include_managed_resources: v1,
            dry_run: v2,
            filters: v3,
            next_token: v4,
            max_results: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeInstancesRequest);
        members.optional(0, &self.instance_ids);
        members.optional(1, &self.include_managed_resources);
        members.optional(2, &self.dry_run);
        members.optional(3, &self.filters);
        members.optional(4, &self.next_token);
        members.optional(5, &self.max_results);
        members.close();
    }
}

shape!(DescribeInstancesRequest, schema::DescribeInstancesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancesResult {
    pub next_token: Option<String>,
    pub reservations: Option<Vec<Reservation>>,
}

impl crate::Value for DescribeInstancesResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeInstancesResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeInstancesResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, reservations: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeInstancesResult);
        members.optional(0, &self.next_token);
        members.optional(1, &self.reservations);
        members.close();
    }
}

shape!(DescribeInstancesResult, schema::DescribeInstancesResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeNetworkInterfacesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub network_interface_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl crate::Value for DescribeNetworkInterfacesRequest {
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
        input.open(&schema::DescribeNetworkInterfacesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeNetworkInterfacesRequest)? {
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
            next_token: v0,
            max_results: v1,
            include_managed_resources: v2,
            dry_run: v3,
            network_interface_ids: v4,
            filters: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeNetworkInterfacesRequest);
        members.optional(0, &self.next_token);
        members.optional(1, &self.max_results);
        members.optional(2, &self.include_managed_resources);
        members.optional(3, &self.dry_run);
        members.optional(4, &self.network_interface_ids);
        members.optional(5, &self.filters);
        members.close();
    }
}

shape!(DescribeNetworkInterfacesRequest, schema::DescribeNetworkInterfacesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeNetworkInterfacesResult {
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeNetworkInterfacesResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeNetworkInterfacesResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeNetworkInterfacesResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { network_interfaces: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeNetworkInterfacesResult);
        members.optional(0, &self.network_interfaces);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeNetworkInterfacesResult, schema::DescribeNetworkInterfacesResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRegionsRequest {
    pub region_names: Option<Vec<String>>,
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl crate::Value for DescribeRegionsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeRegionsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeRegionsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { region_names: v0, all_regions: v1, dry_run: v2, filters: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeRegionsRequest);
        members.optional(0, &self.region_names);
        members.optional(1, &self.all_regions);
        members.optional(2, &self.dry_run);
        members.optional(3, &self.filters);
        members.close();
    }
}

shape!(DescribeRegionsRequest, schema::DescribeRegionsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRegionsResult {
    pub regions: Option<Vec<Region>>,
}

impl crate::Value for DescribeRegionsResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeRegionsResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeRegionsResult)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { regions: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeRegionsResult);
        members.optional(0, &self.regions);
        members.close();
    }
}

shape!(DescribeRegionsResult, schema::DescribeRegionsResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSecurityGroupRulesRequest {
    pub filters: Option<Vec<Filter>>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for DescribeSecurityGroupRulesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeSecurityGroupRulesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSecurityGroupRulesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            filters: v0,
            security_group_rule_ids: v1,
            dry_run: v2,
            next_token: v3,
            max_results: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSecurityGroupRulesRequest);
        members.optional(0, &self.filters);
        members.optional(1, &self.security_group_rule_ids);
        members.optional(2, &self.dry_run);
        members.optional(3, &self.next_token);
        members.optional(4, &self.max_results);
        members.close();
    }
}

shape!(DescribeSecurityGroupRulesRequest, schema::DescribeSecurityGroupRulesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSecurityGroupRulesResult {
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeSecurityGroupRulesResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeSecurityGroupRulesResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSecurityGroupRulesResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { security_group_rules: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSecurityGroupRulesResult);
        members.optional(0, &self.security_group_rules);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeSecurityGroupRulesResult, schema::DescribeSecurityGroupRulesResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSecurityGroupsRequest {
    pub group_ids: Option<Vec<String>>,
    pub group_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl crate::Value for DescribeSecurityGroupsRequest {
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
        input.open(&schema::DescribeSecurityGroupsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSecurityGroupsRequest)? {
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
            group_ids: v0,
            group_names: v1,
            next_token: v2,
            max_results: v3,
            dry_run: v4,
            filters: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSecurityGroupsRequest);
        members.optional(0, &self.group_ids);
        members.optional(1, &self.group_names);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_results);
        members.optional(4, &self.dry_run);
        members.optional(5, &self.filters);
        members.close();
    }
}

shape!(DescribeSecurityGroupsRequest, schema::DescribeSecurityGroupsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSecurityGroupsResult {
    pub next_token: Option<String>,
    pub security_groups: Option<Vec<SecurityGroup>>,
}

impl crate::Value for DescribeSecurityGroupsResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeSecurityGroupsResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSecurityGroupsResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, security_groups: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSecurityGroupsResult);
        members.optional(0, &self.next_token);
        members.optional(1, &self.security_groups);
        members.close();
    }
}

shape!(DescribeSecurityGroupsResult, schema::DescribeSecurityGroupsResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSubnetsRequest {
    pub filters: Option<Vec<Filter>>,
    pub subnet_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}

impl crate::Value for DescribeSubnetsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeSubnetsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSubnetsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { filters: v0, subnet_ids: v1, next_token: v2, max_results: v3, dry_run: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSubnetsRequest);
        members.optional(0, &self.filters);
        members.optional(1, &self.subnet_ids);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_results);
        members.optional(4, &self.dry_run);
        members.close();
    }
}

shape!(DescribeSubnetsRequest, schema::DescribeSubnetsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSubnetsResult {
    pub next_token: Option<String>,
    pub subnets: Option<Vec<Subnet>>,
}

impl crate::Value for DescribeSubnetsResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeSubnetsResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeSubnetsResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, subnets: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSubnetsResult);
        members.optional(0, &self.next_token);
        members.optional(1, &self.subnets);
        members.close();
    }
}

shape!(DescribeSubnetsResult, schema::DescribeSubnetsResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTagsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeTagsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeTagsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTagsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dry_run: v0, filters: v1, max_results: v2, next_token: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTagsRequest);
        members.optional(0, &self.dry_run);
        members.optional(1, &self.filters);
        members.optional(2, &self.max_results);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(DescribeTagsRequest, schema::DescribeTagsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTagsResult {
    pub next_token: Option<String>,
    pub tags: Option<Vec<TagDescription>>,
}

impl crate::Value for DescribeTagsResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeTagsResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTagsResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTagsResult);
        members.optional(0, &self.next_token);
        members.optional(1, &self.tags);
        members.close();
    }
}

shape!(DescribeTagsResult, schema::DescribeTagsResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeVpcsRequest {
    pub filters: Option<Vec<Filter>>,
    pub vpc_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}

impl crate::Value for DescribeVpcsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeVpcsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeVpcsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { filters: v0, vpc_ids: v1, next_token: v2, max_results: v3, dry_run: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeVpcsRequest);
        members.optional(0, &self.filters);
        members.optional(1, &self.vpc_ids);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_results);
        members.optional(4, &self.dry_run);
        members.close();
    }
}

shape!(DescribeVpcsRequest, schema::DescribeVpcsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeVpcsResult {
    pub next_token: Option<String>,
    pub vpcs: Option<Vec<Vpc>>,
}

impl crate::Value for DescribeVpcsResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeVpcsResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeVpcsResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, vpcs: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeVpcsResult);
        members.optional(0, &self.next_token);
        members.optional(1, &self.vpcs);
        members.close();
    }
}

shape!(DescribeVpcsResult, schema::DescribeVpcsResult);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceType {
    Ebs,
    InstanceStore,
}

texts!(DeviceType, schema::DeviceType, [Ebs = "ebs", InstanceStore = "instance-store",]);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for EbsInstanceBlockDevice {
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
        input.open(&schema::EbsInstanceBlockDevice)?;
        while let Some((member, kind)) = input.member(&schema::EbsInstanceBlockDevice)? {
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
            attach_time: v0,
            delete_on_termination: v1,
            status: v2,
            volume_id: v3,
            associated_resource: v4,
            volume_owner_id: v5,
            operator: v6,
            ebs_card_index: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EbsInstanceBlockDevice);
        members.optional(0, &self.attach_time);
        members.optional(1, &self.delete_on_termination);
        members.optional(2, &self.status);
        members.optional(3, &self.volume_id);
        members.optional(4, &self.associated_resource);
        members.optional(5, &self.volume_owner_id);
        members.optional(6, &self.operator);
        members.optional(7, &self.ebs_card_index);
        members.close();
    }
}

shape!(EbsInstanceBlockDevice, schema::EbsInstanceBlockDevice);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ElasticGpuAssociation {
    pub elastic_gpu_id: Option<String>,
    pub elastic_gpu_association_id: Option<String>,
    pub elastic_gpu_association_state: Option<String>,
    pub elastic_gpu_association_time: Option<String>,
}

impl crate::Value for ElasticGpuAssociation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ElasticGpuAssociation)?;
        while let Some((member, kind)) = input.member(&schema::ElasticGpuAssociation)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            elastic_gpu_id: v0,
            elastic_gpu_association_id: v1,
            elastic_gpu_association_state: v2,
            elastic_gpu_association_time: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ElasticGpuAssociation);
        members.optional(0, &self.elastic_gpu_id);
        members.optional(1, &self.elastic_gpu_association_id);
        members.optional(2, &self.elastic_gpu_association_state);
        members.optional(3, &self.elastic_gpu_association_time);
        members.close();
    }
}

shape!(ElasticGpuAssociation, schema::ElasticGpuAssociation);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ElasticInferenceAcceleratorAssociation {
    pub elastic_inference_accelerator_arn: Option<String>,
    pub elastic_inference_accelerator_association_id: Option<String>,
    pub elastic_inference_accelerator_association_state: Option<String>,
    pub elastic_inference_accelerator_association_time: Option<crate::Timestamp>,
}

impl crate::Value for ElasticInferenceAcceleratorAssociation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ElasticInferenceAcceleratorAssociation)?;
        while let Some((member, kind)) =
            input.member(&schema::ElasticInferenceAcceleratorAssociation)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            elastic_inference_accelerator_arn: v0,
            elastic_inference_accelerator_association_id: v1,
            elastic_inference_accelerator_association_state: v2,
            elastic_inference_accelerator_association_time: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ElasticInferenceAcceleratorAssociation);
        members.optional(0, &self.elastic_inference_accelerator_arn);
        members.optional(1, &self.elastic_inference_accelerator_association_id);
        members.optional(2, &self.elastic_inference_accelerator_association_state);
        members.optional(3, &self.elastic_inference_accelerator_association_time);
        members.close();
    }
}

shape!(ElasticInferenceAcceleratorAssociation, schema::ElasticInferenceAcceleratorAssociation);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnclaveOptions {
    pub enabled: Option<bool>,
}

impl crate::Value for EnclaveOptions {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::EnclaveOptions)?;
        while let Some((member, kind)) = input.member(&schema::EnclaveOptions)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { enabled: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnclaveOptions);
        members.optional(0, &self.enabled);
        members.close();
    }
}

shape!(EnclaveOptions, schema::EnclaveOptions);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    pub name: Option<String>,
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
        Ok(Some(Self { name: v0, values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Filter);
        members.optional(0, &self.name);
        members.optional(1, &self.values);
        members.close();
    }
}

shape!(Filter, schema::Filter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

impl crate::Value for GroupIdentifier {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GroupIdentifier)?;
        while let Some((member, kind)) = input.member(&schema::GroupIdentifier)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { group_id: v0, group_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GroupIdentifier);
        members.optional(0, &self.group_id);
        members.optional(1, &self.group_name);
        members.close();
    }
}

shape!(GroupIdentifier, schema::GroupIdentifier);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HibernationOptions {
    pub configured: Option<bool>,
}

impl crate::Value for HibernationOptions {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::HibernationOptions)?;
        while let Some((member, kind)) = input.member(&schema::HibernationOptions)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { configured: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HibernationOptions);
        members.optional(0, &self.configured);
        members.close();
    }
}

shape!(HibernationOptions, schema::HibernationOptions);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IamInstanceProfile {
    pub arn: Option<String>,
    pub id: Option<String>,
}

impl crate::Value for IamInstanceProfile {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::IamInstanceProfile)?;
        while let Some((member, kind)) = input.member(&schema::IamInstanceProfile)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::IamInstanceProfile);
        members.optional(0, &self.arn);
        members.optional(1, &self.id);
        members.close();
    }
}

shape!(IamInstanceProfile, schema::IamInstanceProfile);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for Instance {
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
        let mut v23 = None;
        let mut v24 = None;
        let mut v25 = None;
        let mut v26 = None;
        let mut v27 = None;
        let mut v28 = None;
        let mut v29 = None;
        let mut v30 = None;
        let mut v31 = None;
        let mut v32 = None;
        let mut v33 = None;
        let mut v34 = None;
        let mut v35 = None;
        let mut v36 = None;
        let mut v37 = None;
        let mut v38 = None;
        let mut v39 = None;
        let mut v40 = None;
        let mut v41 = None;
        let mut v42 = None;
        let mut v43 = None;
        let mut v44 = None;
        let mut v45 = None;
        let mut v46 = None;
        let mut v47 = None;
        let mut v48 = None;
        let mut v49 = None;
        let mut v50 = None;
        let mut v51 = None;
        let mut v52 = None;
        let mut v53 = None;
        let mut v54 = None;
        let mut v55 = None;
        let mut v56 = None;
        let mut v57 = None;
        let mut v58 = None;
        let mut v59 = None;
        let mut v60 = None;
        input.open(&schema::Instance)?;
        while let Some((member, kind)) = input.member(&schema::Instance)? {
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
                22 => v22 = crate::Value::read(input, kind)?,
                23 => v23 = crate::Value::read(input, kind)?,
                24 => v24 = crate::Value::read(input, kind)?,
                25 => v25 = crate::Value::read(input, kind)?,
                26 => v26 = crate::Value::read(input, kind)?,
                27 => v27 = crate::Value::read(input, kind)?,
                28 => v28 = crate::Value::read(input, kind)?,
                29 => v29 = crate::Value::read(input, kind)?,
                30 => v30 = crate::Value::read(input, kind)?,
                31 => v31 = crate::Value::read(input, kind)?,
                32 => v32 = crate::Value::read(input, kind)?,
                33 => v33 = crate::Value::read(input, kind)?,
                34 => v34 = crate::Value::read(input, kind)?,
                35 => v35 = crate::Value::read(input, kind)?,
                36 => v36 = crate::Value::read(input, kind)?,
                37 => v37 = crate::Value::read(input, kind)?,
                38 => v38 = crate::Value::read(input, kind)?,
                39 => v39 = crate::Value::read(input, kind)?,
                40 => v40 = crate::Value::read(input, kind)?,
                41 => v41 = crate::Value::read(input, kind)?,
                42 => v42 = crate::Value::read(input, kind)?,
                43 => v43 = crate::Value::read(input, kind)?,
                44 => v44 = crate::Value::read(input, kind)?,
                45 => v45 = crate::Value::read(input, kind)?,
                46 => v46 = crate::Value::read(input, kind)?,
                47 => v47 = crate::Value::read(input, kind)?,
                48 => v48 = crate::Value::read(input, kind)?,
                49 => v49 = crate::Value::read(input, kind)?,
                50 => v50 = crate::Value::read(input, kind)?,
                51 => v51 = crate::Value::read(input, kind)?,
                52 => v52 = crate::Value::read(input, kind)?,
                53 => v53 = crate::Value::read(input, kind)?,
                54 => v54 = crate::Value::read(input, kind)?,
                55 => v55 = crate::Value::read(input, kind)?,
                56 => v56 = crate::Value::read(input, kind)?,
                57 => v57 = crate::Value::read(input, kind)?,
                58 => v58 = crate::Value::read(input, kind)?,
                59 => v59 = crate::Value::read(input, kind)?,
                _ => v60 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            architecture: v0,
            block_device_mappings: v1,
            client_token: v2,
            ebs_optimized: v3,
            ena_support: v4,
            hypervisor: v5,
            iam_instance_profile: v6,
            instance_lifecycle: v7,
            elastic_gpu_associations: v8,
            elastic_inference_accelerator_associations: v9,
            network_interfaces: v10,
            outpost_arn: v11,
            root_device_name: v12,
            root_device_type: v13,
            security_groups: v14,
            source_dest_check: v15,
            spot_instance_request_id: v16,
            sriov_net_support: v17,
            state_reason: v18,
            tags: v19,
            virtualization_type: v20,
            cpu_options: v21,
            capacity_block_id: v22,
            capacity_reservation_id: v23,
            capacity_reservation_specification: v24,
            hibernation_options: v25,
            licenses: v26,
            metadata_options: v27,
            enclave_options: v28,
            boot_mode: v29,
            platform_details: v30,
            usage_operation: v31,
            usage_operation_update_time: v32,
            private_dns_name_options: v33,
            ipv6_address: v34,
            tpm_support: v35,
            maintenance_options: v36,
            current_instance_boot_mode: v37,
            network_performance_options: v38,
            operator: v39,
            secondary_interfaces: v40,
            instance_id: v41,
            image_id: v42,
            state: v43,
            private_dns_name: v44,
            public_dns_name: v45,
            state_transition_reason: v46,
            key_name: v47,
            ami_launch_index: v48,
            product_codes: v49,
            instance_type: v50,
            launch_time: v51,
            placement: v52,
            kernel_id: v53,
            ramdisk_id: v54,
            platform: v55,
            monitoring: v56,
            subnet_id: v57,
            vpc_id: v58,
            private_ip_address: v59,
            public_ip_address: v60,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Instance);
        members.optional(0, &self.architecture);
        members.optional(1, &self.block_device_mappings);
        members.optional(2, &self.client_token);
        members.optional(3, &self.ebs_optimized);
        members.optional(4, &self.ena_support);
        members.optional(5, &self.hypervisor);
        members.optional(6, &self.iam_instance_profile);
        members.optional(7, &self.instance_lifecycle);
        members.optional(8, &self.elastic_gpu_associations);
        members.optional(9, &self.elastic_inference_accelerator_associations);
        members.optional(10, &self.network_interfaces);
        members.optional(11, &self.outpost_arn);
        members.optional(12, &self.root_device_name);
        members.optional(13, &self.root_device_type);
        members.optional(14, &self.security_groups);
        members.optional(15, &self.source_dest_check);
        members.optional(16, &self.spot_instance_request_id);
        members.optional(17, &self.sriov_net_support);
        members.optional(18, &self.state_reason);
        members.optional(19, &self.tags);
        members.optional(20, &self.virtualization_type);
        members.optional(21, &self.cpu_options);
        members.optional(22, &self.capacity_block_id);
        members.optional(23, &self.capacity_reservation_id);
        members.optional(24, &self.capacity_reservation_specification);
        members.optional(25, &self.hibernation_options);
        members.optional(26, &self.licenses);
        members.optional(27, &self.metadata_options);
        members.optional(28, &self.enclave_options);
        members.optional(29, &self.boot_mode);
        members.optional(30, &self.platform_details);
        members.optional(31, &self.usage_operation);
        members.optional(32, &self.usage_operation_update_time);
        members.optional(33, &self.private_dns_name_options);
        members.optional(34, &self.ipv6_address);
        members.optional(35, &self.tpm_support);
        members.optional(36, &self.maintenance_options);
        members.optional(37, &self.current_instance_boot_mode);
        members.optional(38, &self.network_performance_options);
        members.optional(39, &self.operator);
        members.optional(40, &self.secondary_interfaces);
        members.optional(41, &self.instance_id);
        members.optional(42, &self.image_id);
        members.optional(43, &self.state);
        members.optional(44, &self.private_dns_name);
        members.optional(45, &self.public_dns_name);
        members.optional(46, &self.state_transition_reason);
        members.optional(47, &self.key_name);
        members.optional(48, &self.ami_launch_index);
        members.optional(49, &self.product_codes);
        members.optional(50, &self.instance_type);
        members.optional(51, &self.launch_time);
        members.optional(52, &self.placement);
        members.optional(53, &self.kernel_id);
        members.optional(54, &self.ramdisk_id);
        members.optional(55, &self.platform);
        members.optional(56, &self.monitoring);
        members.optional(57, &self.subnet_id);
        members.optional(58, &self.vpc_id);
        members.optional(59, &self.private_ip_address);
        members.optional(60, &self.public_ip_address);
        members.close();
    }
}

shape!(Instance, schema::Instance);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceAttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}

impl crate::Value for InstanceAttachmentEnaSrdSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InstanceAttachmentEnaSrdSpecification)?;
        while let Some((member, kind)) =
            input.member(&schema::InstanceAttachmentEnaSrdSpecification)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ena_srd_enabled: v0, ena_srd_udp_specification: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceAttachmentEnaSrdSpecification);
        members.optional(0, &self.ena_srd_enabled);
        members.optional(1, &self.ena_srd_udp_specification);
        members.close();
    }
}

shape!(InstanceAttachmentEnaSrdSpecification, schema::InstanceAttachmentEnaSrdSpecification);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

impl crate::Value for InstanceAttachmentEnaSrdUdpSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::InstanceAttachmentEnaSrdUdpSpecification)?;
        while let Some((member, kind)) =
            input.member(&schema::InstanceAttachmentEnaSrdUdpSpecification)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ena_srd_udp_enabled: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::InstanceAttachmentEnaSrdUdpSpecification);
        members.optional(0, &self.ena_srd_udp_enabled);
        members.close();
    }
}

shape!(InstanceAttachmentEnaSrdUdpSpecification, schema::InstanceAttachmentEnaSrdUdpSpecification);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceBlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDevice>,
}

impl crate::Value for InstanceBlockDeviceMapping {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InstanceBlockDeviceMapping)?;
        while let Some((member, kind)) = input.member(&schema::InstanceBlockDeviceMapping)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { device_name: v0, ebs: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceBlockDeviceMapping);
        members.optional(0, &self.device_name);
        members.optional(1, &self.ebs);
        members.close();
    }
}

shape!(InstanceBlockDeviceMapping, schema::InstanceBlockDeviceMapping);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceIpv4Prefix {
    pub ipv4_prefix: Option<String>,
}

impl crate::Value for InstanceIpv4Prefix {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::InstanceIpv4Prefix)?;
        while let Some((member, kind)) = input.member(&schema::InstanceIpv4Prefix)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ipv4_prefix: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceIpv4Prefix);
        members.optional(0, &self.ipv4_prefix);
        members.close();
    }
}

shape!(InstanceIpv4Prefix, schema::InstanceIpv4Prefix);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}

impl crate::Value for InstanceIpv6Address {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InstanceIpv6Address)?;
        while let Some((member, kind)) = input.member(&schema::InstanceIpv6Address)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ipv6_address: v0, is_primary_ipv6: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceIpv6Address);
        members.optional(0, &self.ipv6_address);
        members.optional(1, &self.is_primary_ipv6);
        members.close();
    }
}

shape!(InstanceIpv6Address, schema::InstanceIpv6Address);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceIpv6Prefix {
    pub ipv6_prefix: Option<String>,
}

impl crate::Value for InstanceIpv6Prefix {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::InstanceIpv6Prefix)?;
        while let Some((member, kind)) = input.member(&schema::InstanceIpv6Prefix)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ipv6_prefix: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceIpv6Prefix);
        members.optional(0, &self.ipv6_prefix);
        members.close();
    }
}

shape!(InstanceIpv6Prefix, schema::InstanceIpv6Prefix);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceMaintenanceOptions {
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
    pub reboot_migration: Option<InstanceRebootMigrationState>,
}

impl crate::Value for InstanceMaintenanceOptions {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InstanceMaintenanceOptions)?;
        while let Some((member, kind)) = input.member(&schema::InstanceMaintenanceOptions)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { auto_recovery: v0, reboot_migration: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceMaintenanceOptions);
        members.optional(0, &self.auto_recovery);
        members.optional(1, &self.reboot_migration);
        members.close();
    }
}

shape!(InstanceMaintenanceOptions, schema::InstanceMaintenanceOptions);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceMetadataOptionsResponse {
    pub state: Option<InstanceMetadataOptionsState>,
    pub http_tokens: Option<HttpTokensState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}

impl crate::Value for InstanceMetadataOptionsResponse {
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
        input.open(&schema::InstanceMetadataOptionsResponse)?;
        while let Some((member, kind)) = input.member(&schema::InstanceMetadataOptionsResponse)? {
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
            state: v0,
            http_tokens: v1,
            http_put_response_hop_limit: v2,
            http_endpoint: v3,
            http_protocol_ipv6: v4,
            instance_metadata_tags: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceMetadataOptionsResponse);
        members.optional(0, &self.state);
        members.optional(1, &self.http_tokens);
        members.optional(2, &self.http_put_response_hop_limit);
        members.optional(3, &self.http_endpoint);
        members.optional(4, &self.http_protocol_ipv6);
        members.optional(5, &self.instance_metadata_tags);
        members.close();
    }
}

shape!(InstanceMetadataOptionsResponse, schema::InstanceMetadataOptionsResponse);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for InstanceNetworkInterface {
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
        input.open(&schema::InstanceNetworkInterface)?;
        while let Some((member, kind)) = input.member(&schema::InstanceNetworkInterface)? {
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
            association: v0,
            attachment: v1,
            description: v2,
            groups: v3,
            ipv6_addresses: v4,
            mac_address: v5,
            network_interface_id: v6,
            owner_id: v7,
            private_dns_name: v8,
            private_ip_address: v9,
            private_ip_addresses: v10,
            source_dest_check: v11,
            status: v12,
            subnet_id: v13,
            vpc_id: v14,
            interface_type: v15,
            ipv4_prefixes: v16,
            ipv6_prefixes: v17,
            connection_tracking_configuration: v18,
            operator: v19,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceNetworkInterface);
        members.optional(0, &self.association);
        members.optional(1, &self.attachment);
        members.optional(2, &self.description);
        members.optional(3, &self.groups);
        members.optional(4, &self.ipv6_addresses);
        members.optional(5, &self.mac_address);
        members.optional(6, &self.network_interface_id);
        members.optional(7, &self.owner_id);
        members.optional(8, &self.private_dns_name);
        members.optional(9, &self.private_ip_address);
        members.optional(10, &self.private_ip_addresses);
        members.optional(11, &self.source_dest_check);
        members.optional(12, &self.status);
        members.optional(13, &self.subnet_id);
        members.optional(14, &self.vpc_id);
        members.optional(15, &self.interface_type);
        members.optional(16, &self.ipv4_prefixes);
        members.optional(17, &self.ipv6_prefixes);
        members.optional(18, &self.connection_tracking_configuration);
        members.optional(19, &self.operator);
        members.close();
    }
}

shape!(InstanceNetworkInterface, schema::InstanceNetworkInterface);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceNetworkInterfaceAssociation {
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
}

impl crate::Value for InstanceNetworkInterfaceAssociation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::InstanceNetworkInterfaceAssociation)?;
        while let Some((member, kind)) =
            input.member(&schema::InstanceNetworkInterfaceAssociation)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            carrier_ip: v0,
            customer_owned_ip: v1,
            ip_owner_id: v2,
            public_dns_name: v3,
            public_ip: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceNetworkInterfaceAssociation);
        members.optional(0, &self.carrier_ip);
        members.optional(1, &self.customer_owned_ip);
        members.optional(2, &self.ip_owner_id);
        members.optional(3, &self.public_dns_name);
        members.optional(4, &self.public_ip);
        members.close();
    }
}

shape!(InstanceNetworkInterfaceAssociation, schema::InstanceNetworkInterfaceAssociation);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for InstanceNetworkInterfaceAttachment {
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
        input.open(&schema::InstanceNetworkInterfaceAttachment)?;
        while let Some((member, kind)) =
            input.member(&schema::InstanceNetworkInterfaceAttachment)?
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
            attach_time: v0,
            attachment_id: v1,
            delete_on_termination: v2,
            device_index: v3,
            status: v4,
            network_card_index: v5,
            ena_srd_specification: v6,
            ena_queue_count: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceNetworkInterfaceAttachment);
        members.optional(0, &self.attach_time);
        members.optional(1, &self.attachment_id);
        members.optional(2, &self.delete_on_termination);
        members.optional(3, &self.device_index);
        members.optional(4, &self.status);
        members.optional(5, &self.network_card_index);
        members.optional(6, &self.ena_srd_specification);
        members.optional(7, &self.ena_queue_count);
        members.close();
    }
}

shape!(InstanceNetworkInterfaceAttachment, schema::InstanceNetworkInterfaceAttachment);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

impl crate::Value for InstanceNetworkPerformanceOptions {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::InstanceNetworkPerformanceOptions)?;
        while let Some((member, kind)) = input.member(&schema::InstanceNetworkPerformanceOptions)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { bandwidth_weighting: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceNetworkPerformanceOptions);
        members.optional(0, &self.bandwidth_weighting);
        members.close();
    }
}

shape!(InstanceNetworkPerformanceOptions, schema::InstanceNetworkPerformanceOptions);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstancePrivateIpAddress {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}

impl crate::Value for InstancePrivateIpAddress {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::InstancePrivateIpAddress)?;
        while let Some((member, kind)) = input.member(&schema::InstancePrivateIpAddress)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            association: v0,
            primary: v1,
            private_dns_name: v2,
            private_ip_address: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstancePrivateIpAddress);
        members.optional(0, &self.association);
        members.optional(1, &self.primary);
        members.optional(2, &self.private_dns_name);
        members.optional(3, &self.private_ip_address);
        members.close();
    }
}

shape!(InstancePrivateIpAddress, schema::InstancePrivateIpAddress);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for InstanceSecondaryInterface {
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
        input.open(&schema::InstanceSecondaryInterface)?;
        while let Some((member, kind)) = input.member(&schema::InstanceSecondaryInterface)? {
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
            attachment: v0,
            mac_address: v1,
            secondary_interface_id: v2,
            owner_id: v3,
            private_ip_addresses: v4,
            source_dest_check: v5,
            status: v6,
            secondary_subnet_id: v7,
            secondary_network_id: v8,
            interface_type: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceSecondaryInterface);
        members.optional(0, &self.attachment);
        members.optional(1, &self.mac_address);
        members.optional(2, &self.secondary_interface_id);
        members.optional(3, &self.owner_id);
        members.optional(4, &self.private_ip_addresses);
        members.optional(5, &self.source_dest_check);
        members.optional(6, &self.status);
        members.optional(7, &self.secondary_subnet_id);
        members.optional(8, &self.secondary_network_id);
        members.optional(9, &self.interface_type);
        members.close();
    }
}

shape!(InstanceSecondaryInterface, schema::InstanceSecondaryInterface);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceSecondaryInterfaceAttachment {
    pub attach_time: Option<crate::Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<AttachmentStatus>,
    pub network_card_index: Option<i32>,
}

impl crate::Value for InstanceSecondaryInterfaceAttachment {
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
        input.open(&schema::InstanceSecondaryInterfaceAttachment)?;
        while let Some((member, kind)) =
            input.member(&schema::InstanceSecondaryInterfaceAttachment)?
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
            attach_time: v0,
            attachment_id: v1,
            delete_on_termination: v2,
            device_index: v3,
            status: v4,
            network_card_index: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceSecondaryInterfaceAttachment);
        members.optional(0, &self.attach_time);
        members.optional(1, &self.attachment_id);
        members.optional(2, &self.delete_on_termination);
        members.optional(3, &self.device_index);
        members.optional(4, &self.status);
        members.optional(5, &self.network_card_index);
        members.close();
    }
}

shape!(InstanceSecondaryInterfaceAttachment, schema::InstanceSecondaryInterfaceAttachment);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    pub private_ip_address: Option<String>,
}

impl crate::Value for InstanceSecondaryInterfacePrivateIpAddress {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::InstanceSecondaryInterfacePrivateIpAddress)?;
        while let Some((member, kind)) =
            input.member(&schema::InstanceSecondaryInterfacePrivateIpAddress)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { private_ip_address: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::InstanceSecondaryInterfacePrivateIpAddress);
        members.optional(0, &self.private_ip_address);
        members.close();
    }
}

shape!(
    InstanceSecondaryInterfacePrivateIpAddress,
    schema::InstanceSecondaryInterfacePrivateIpAddress
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceState {
    pub code: Option<i32>,
    pub name: Option<InstanceStateName>,
}

impl crate::Value for InstanceState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InstanceState)?;
        while let Some((member, kind)) = input.member(&schema::InstanceState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { code: v0, name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceState);
        members.optional(0, &self.code);
        members.optional(1, &self.name);
        members.close();
    }
}

shape!(InstanceState, schema::InstanceState);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IpPermission {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
    pub ip_ranges: Option<Vec<IpRange>>,
    pub ipv6_ranges: Option<Vec<Ipv6Range>>,
    pub prefix_list_ids: Option<Vec<PrefixListId>>,
}

impl crate::Value for IpPermission {
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
        input.open(&schema::IpPermission)?;
        while let Some((member, kind)) = input.member(&schema::IpPermission)? {
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
            ip_protocol: v0,
            from_port: v1,
            to_port: v2,
            user_id_group_pairs: v3,
            ip_ranges: v4,
            ipv6_ranges: v5,
            prefix_list_ids: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::IpPermission);
        members.optional(0, &self.ip_protocol);
        members.optional(1, &self.from_port);
        members.optional(2, &self.to_port);
        members.optional(3, &self.user_id_group_pairs);
        members.optional(4, &self.ip_ranges);
        members.optional(5, &self.ipv6_ranges);
        members.optional(6, &self.prefix_list_ids);
        members.close();
    }
}

shape!(IpPermission, schema::IpPermission);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IpRange {
    pub description: Option<String>,
    pub cidr_ip: Option<String>,
}

impl crate::Value for IpRange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::IpRange)?;
        while let Some((member, kind)) = input.member(&schema::IpRange)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { description: v0, cidr_ip: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::IpRange);
        members.optional(0, &self.description);
        members.optional(1, &self.cidr_ip);
        members.close();
    }
}

shape!(IpRange, schema::IpRange);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpSource {
    Amazon,
    Byoip,
    None,
}

texts!(IpSource, schema::IpSource, [Amazon = "amazon", Byoip = "byoip", None = "none",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ipv4PrefixSpecification {
    pub ipv4_prefix: Option<String>,
}

impl crate::Value for Ipv4PrefixSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::Ipv4PrefixSpecification)?;
        while let Some((member, kind)) = input.member(&schema::Ipv4PrefixSpecification)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ipv4_prefix: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Ipv4PrefixSpecification);
        members.optional(0, &self.ipv4_prefix);
        members.close();
    }
}

shape!(Ipv4PrefixSpecification, schema::Ipv4PrefixSpecification);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ipv6PrefixSpecification {
    pub ipv6_prefix: Option<String>,
}

impl crate::Value for Ipv6PrefixSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::Ipv6PrefixSpecification)?;
        while let Some((member, kind)) = input.member(&schema::Ipv6PrefixSpecification)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ipv6_prefix: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Ipv6PrefixSpecification);
        members.optional(0, &self.ipv6_prefix);
        members.close();
    }
}

shape!(Ipv6PrefixSpecification, schema::Ipv6PrefixSpecification);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ipv6Range {
    pub description: Option<String>,
    pub cidr_ipv6: Option<String>,
}

impl crate::Value for Ipv6Range {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Ipv6Range)?;
        while let Some((member, kind)) = input.member(&schema::Ipv6Range)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { description: v0, cidr_ipv6: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Ipv6Range);
        members.optional(0, &self.description);
        members.optional(1, &self.cidr_ipv6);
        members.close();
    }
}

shape!(Ipv6Range, schema::Ipv6Range);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}

impl crate::Value for LicenseConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::LicenseConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::LicenseConfiguration)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { license_configuration_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LicenseConfiguration);
        members.optional(0, &self.license_configuration_arn);
        members.close();
    }
}

shape!(LicenseConfiguration, schema::LicenseConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Monitoring {
    pub metric_category_ids: Option<Vec<String>>,
    pub state: Option<MonitoringState>,
}

impl crate::Value for Monitoring {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Monitoring)?;
        while let Some((member, kind)) = input.member(&schema::Monitoring)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metric_category_ids: v0, state: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Monitoring);
        members.optional(0, &self.metric_category_ids);
        members.optional(1, &self.state);
        members.close();
    }
}

shape!(Monitoring, schema::Monitoring);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for NetworkInterface {
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
        let mut v23 = None;
        let mut v24 = None;
        let mut v25 = None;
        let mut v26 = None;
        let mut v27 = None;
        let mut v28 = None;
        let mut v29 = None;
        let mut v30 = None;
        let mut v31 = None;
        input.open(&schema::NetworkInterface)?;
        while let Some((member, kind)) = input.member(&schema::NetworkInterface)? {
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
                22 => v22 = crate::Value::read(input, kind)?,
                23 => v23 = crate::Value::read(input, kind)?,
                24 => v24 = crate::Value::read(input, kind)?,
                25 => v25 = crate::Value::read(input, kind)?,
                26 => v26 = crate::Value::read(input, kind)?,
                27 => v27 = crate::Value::read(input, kind)?,
                28 => v28 = crate::Value::read(input, kind)?,
                29 => v29 = crate::Value::read(input, kind)?,
                30 => v30 = crate::Value::read(input, kind)?,
                _ => v31 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            association: v0,
            attachment: v1,
            availability_zone: v2,
            connection_tracking_configuration: v3,
            description: v4,
            groups: v5,
            interface_type: v6,
            ipv6_addresses: v7,
            mac_address: v8,
            network_interface_id: v9,
            outpost_arn: v10,
            owner_id: v11,
            private_dns_name: v12,
            public_dns_name: v13,
            public_ip_dns_name_options: v14,
            private_ip_address: v15,
            private_ip_addresses: v16,
            ipv4_prefixes: v17,
            ipv6_prefixes: v18,
            requester_id: v19,
            requester_managed: v20,
            source_dest_check: v21,
            status: v22,
            subnet_id: v23,
            tag_set: v24,
            vpc_id: v25,
            deny_all_igw_traffic: v26,
            ipv6_native: v27,
            ipv6_address: v28,
            operator: v29,
            associated_subnets: v30,
            availability_zone_id: v31,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NetworkInterface);
        members.optional(0, &self.association);
        members.optional(1, &self.attachment);
        members.optional(2, &self.availability_zone);
        members.optional(3, &self.connection_tracking_configuration);
        members.optional(4, &self.description);
        members.optional(5, &self.groups);
        members.optional(6, &self.interface_type);
        members.optional(7, &self.ipv6_addresses);
        members.optional(8, &self.mac_address);
        members.optional(9, &self.network_interface_id);
        members.optional(10, &self.outpost_arn);
        members.optional(11, &self.owner_id);
        members.optional(12, &self.private_dns_name);
        members.optional(13, &self.public_dns_name);
        members.optional(14, &self.public_ip_dns_name_options);
        members.optional(15, &self.private_ip_address);
        members.optional(16, &self.private_ip_addresses);
        members.optional(17, &self.ipv4_prefixes);
        members.optional(18, &self.ipv6_prefixes);
        members.optional(19, &self.requester_id);
        members.optional(20, &self.requester_managed);
        members.optional(21, &self.source_dest_check);
        members.optional(22, &self.status);
        members.optional(23, &self.subnet_id);
        members.optional(24, &self.tag_set);
        members.optional(25, &self.vpc_id);
        members.optional(26, &self.deny_all_igw_traffic);
        members.optional(27, &self.ipv6_native);
        members.optional(28, &self.ipv6_address);
        members.optional(29, &self.operator);
        members.optional(30, &self.associated_subnets);
        members.optional(31, &self.availability_zone_id);
        members.close();
    }
}

shape!(NetworkInterface, schema::NetworkInterface);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub carrier_ip: Option<String>,
}

impl crate::Value for NetworkInterfaceAssociation {
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
        input.open(&schema::NetworkInterfaceAssociation)?;
        while let Some((member, kind)) = input.member(&schema::NetworkInterfaceAssociation)? {
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
            allocation_id: v0,
            association_id: v1,
            ip_owner_id: v2,
            public_dns_name: v3,
            public_ip: v4,
            customer_owned_ip: v5,
            carrier_ip: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NetworkInterfaceAssociation);
        members.optional(0, &self.allocation_id);
        members.optional(1, &self.association_id);
        members.optional(2, &self.ip_owner_id);
        members.optional(3, &self.public_dns_name);
        members.optional(4, &self.public_ip);
        members.optional(5, &self.customer_owned_ip);
        members.optional(6, &self.carrier_ip);
        members.close();
    }
}

shape!(NetworkInterfaceAssociation, schema::NetworkInterfaceAssociation);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for NetworkInterfaceAttachment {
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
        input.open(&schema::NetworkInterfaceAttachment)?;
        while let Some((member, kind)) = input.member(&schema::NetworkInterfaceAttachment)? {
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
            attach_time: v0,
            attachment_id: v1,
            delete_on_termination: v2,
            device_index: v3,
            network_card_index: v4,
            instance_id: v5,
            instance_owner_id: v6,
            status: v7,
            ena_srd_specification: v8,
            ena_queue_count: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NetworkInterfaceAttachment);
        members.optional(0, &self.attach_time);
        members.optional(1, &self.attachment_id);
        members.optional(2, &self.delete_on_termination);
        members.optional(3, &self.device_index);
        members.optional(4, &self.network_card_index);
        members.optional(5, &self.instance_id);
        members.optional(6, &self.instance_owner_id);
        members.optional(7, &self.status);
        members.optional(8, &self.ena_srd_specification);
        members.optional(9, &self.ena_queue_count);
        members.close();
    }
}

shape!(NetworkInterfaceAttachment, schema::NetworkInterfaceAttachment);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}

impl crate::Value for NetworkInterfaceIpv6Address {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::NetworkInterfaceIpv6Address)?;
        while let Some((member, kind)) = input.member(&schema::NetworkInterfaceIpv6Address)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { ipv6_address: v0, public_ipv6_dns_name: v1, is_primary_ipv6: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NetworkInterfaceIpv6Address);
        members.optional(0, &self.ipv6_address);
        members.optional(1, &self.public_ipv6_dns_name);
        members.optional(2, &self.is_primary_ipv6);
        members.close();
    }
}

shape!(NetworkInterfaceIpv6Address, schema::NetworkInterfaceIpv6Address);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}

impl crate::Value for NetworkInterfacePrivateIpAddress {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::NetworkInterfacePrivateIpAddress)?;
        while let Some((member, kind)) = input.member(&schema::NetworkInterfacePrivateIpAddress)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            association: v0,
            primary: v1,
            private_dns_name: v2,
            private_ip_address: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NetworkInterfacePrivateIpAddress);
        members.optional(0, &self.association);
        members.optional(1, &self.primary);
        members.optional(2, &self.private_dns_name);
        members.optional(3, &self.private_ip_address);
        members.close();
    }
}

shape!(NetworkInterfacePrivateIpAddress, schema::NetworkInterfacePrivateIpAddress);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperatorResponse {
    pub managed: Option<bool>,
    pub principal: Option<String>,
    pub hidden_by_default: Option<bool>,
}

impl crate::Value for OperatorResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::OperatorResponse)?;
        while let Some((member, kind)) = input.member(&schema::OperatorResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { managed: v0, principal: v1, hidden_by_default: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OperatorResponse);
        members.optional(0, &self.managed);
        members.optional(1, &self.principal);
        members.optional(2, &self.hidden_by_default);
        members.close();
    }
}

shape!(OperatorResponse, schema::OperatorResponse);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for Placement {
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
        input.open(&schema::Placement)?;
        while let Some((member, kind)) = input.member(&schema::Placement)? {
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
            availability_zone_id: v0,
            affinity: v1,
            group_name: v2,
            partition_number: v3,
            host_id: v4,
            tenancy: v5,
            spread_domain: v6,
            host_resource_group_arn: v7,
            group_id: v8,
            availability_zone: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Placement);
        members.optional(0, &self.availability_zone_id);
        members.optional(1, &self.affinity);
        members.optional(2, &self.group_name);
        members.optional(3, &self.partition_number);
        members.optional(4, &self.host_id);
        members.optional(5, &self.tenancy);
        members.optional(6, &self.spread_domain);
        members.optional(7, &self.host_resource_group_arn);
        members.optional(8, &self.group_id);
        members.optional(9, &self.availability_zone);
        members.close();
    }
}

shape!(Placement, schema::Placement);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlatformValues {
    Windows,
}

texts!(PlatformValues, schema::PlatformValues, [Windows = "Windows",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrefixListId {
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
}

impl crate::Value for PrefixListId {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PrefixListId)?;
        while let Some((member, kind)) = input.member(&schema::PrefixListId)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { description: v0, prefix_list_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PrefixListId);
        members.optional(0, &self.description);
        members.optional(1, &self.prefix_list_id);
        members.close();
    }
}

shape!(PrefixListId, schema::PrefixListId);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub hostname_type: Option<HostnameType>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

impl crate::Value for PrivateDnsNameOptionsOnLaunch {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PrivateDnsNameOptionsOnLaunch)?;
        while let Some((member, kind)) = input.member(&schema::PrivateDnsNameOptionsOnLaunch)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            hostname_type: v0,
            enable_resource_name_dns_a_record: v1,
            enable_resource_name_dns_aaaa_record: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PrivateDnsNameOptionsOnLaunch);
        members.optional(0, &self.hostname_type);
        members.optional(1, &self.enable_resource_name_dns_a_record);
        members.optional(2, &self.enable_resource_name_dns_aaaa_record);
        members.close();
    }
}

shape!(PrivateDnsNameOptionsOnLaunch, schema::PrivateDnsNameOptionsOnLaunch);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrivateDnsNameOptionsResponse {
    pub hostname_type: Option<HostnameType>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

impl crate::Value for PrivateDnsNameOptionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PrivateDnsNameOptionsResponse)?;
        while let Some((member, kind)) = input.member(&schema::PrivateDnsNameOptionsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            hostname_type: v0,
            enable_resource_name_dns_a_record: v1,
            enable_resource_name_dns_aaaa_record: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PrivateDnsNameOptionsResponse);
        members.optional(0, &self.hostname_type);
        members.optional(1, &self.enable_resource_name_dns_a_record);
        members.optional(2, &self.enable_resource_name_dns_aaaa_record);
        members.close();
    }
}

shape!(PrivateDnsNameOptionsResponse, schema::PrivateDnsNameOptionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProductCode {
    pub product_code_id: Option<String>,
    pub product_code_type: Option<ProductCodeValues>,
}

impl crate::Value for ProductCode {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ProductCode)?;
        while let Some((member, kind)) = input.member(&schema::ProductCode)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { product_code_id: v0, product_code_type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ProductCode);
        members.optional(0, &self.product_code_id);
        members.optional(1, &self.product_code_type);
        members.close();
    }
}

shape!(ProductCode, schema::ProductCode);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<String>,
    pub public_ipv4_dns_name: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub public_dual_stack_dns_name: Option<String>,
}

impl crate::Value for PublicIpDnsNameOptions {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PublicIpDnsNameOptions)?;
        while let Some((member, kind)) = input.member(&schema::PublicIpDnsNameOptions)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            dns_hostname_type: v0,
            public_ipv4_dns_name: v1,
            public_ipv6_dns_name: v2,
            public_dual_stack_dns_name: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PublicIpDnsNameOptions);
        members.optional(0, &self.dns_hostname_type);
        members.optional(1, &self.public_ipv4_dns_name);
        members.optional(2, &self.public_ipv6_dns_name);
        members.optional(3, &self.public_dual_stack_dns_name);
        members.close();
    }
}

shape!(PublicIpDnsNameOptions, schema::PublicIpDnsNameOptions);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReferencedSecurityGroup {
    pub group_id: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}

impl crate::Value for ReferencedSecurityGroup {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ReferencedSecurityGroup)?;
        while let Some((member, kind)) = input.member(&schema::ReferencedSecurityGroup)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            group_id: v0,
            peering_status: v1,
            user_id: v2,
            vpc_id: v3,
            vpc_peering_connection_id: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReferencedSecurityGroup);
        members.optional(0, &self.group_id);
        members.optional(1, &self.peering_status);
        members.optional(2, &self.user_id);
        members.optional(3, &self.vpc_id);
        members.optional(4, &self.vpc_peering_connection_id);
        members.close();
    }
}

shape!(ReferencedSecurityGroup, schema::ReferencedSecurityGroup);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Region {
    pub opt_in_status: Option<String>,
    pub geography: Option<Vec<RegionGeography>>,
    pub region_name: Option<String>,
    pub endpoint: Option<String>,
}

impl crate::Value for Region {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::Region)?;
        while let Some((member, kind)) = input.member(&schema::Region)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { opt_in_status: v0, geography: v1, region_name: v2, endpoint: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Region);
        members.optional(0, &self.opt_in_status);
        members.optional(1, &self.geography);
        members.optional(2, &self.region_name);
        members.optional(3, &self.endpoint);
        members.close();
    }
}

shape!(Region, schema::Region);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegionGeography {
    pub name: Option<String>,
}

impl crate::Value for RegionGeography {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RegionGeography)?;
        while let Some((member, kind)) = input.member(&schema::RegionGeography)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RegionGeography);
        members.optional(0, &self.name);
        members.close();
    }
}

shape!(RegionGeography, schema::RegionGeography);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reservation {
    pub reservation_id: Option<String>,
    pub owner_id: Option<String>,
    pub requester_id: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub instances: Option<Vec<Instance>>,
}

impl crate::Value for Reservation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::Reservation)?;
        while let Some((member, kind)) = input.member(&schema::Reservation)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            reservation_id: v0,
            owner_id: v1,
            requester_id: v2,
            groups: v3,
            instances: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Reservation);
        members.optional(0, &self.reservation_id);
        members.optional(1, &self.owner_id);
        members.optional(2, &self.requester_id);
        members.optional(3, &self.groups);
        members.optional(4, &self.instances);
        members.close();
    }
}

shape!(Reservation, schema::Reservation);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for RevokeSecurityGroupEgressRequest {
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
        input.open(&schema::RevokeSecurityGroupEgressRequest)?;
        while let Some((member, kind)) = input.member(&schema::RevokeSecurityGroupEgressRequest)? {
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
        let (Some(v2),) = (v2,) else { return Ok(None) };
        Ok(Some(Self {
            security_group_rule_ids: v0,
            dry_run: v1,
            group_id: v2,
            source_security_group_name: v3,
            source_security_group_owner_id: v4,
            ip_protocol: v5,
            from_port: v6,
            to_port: v7,
            cidr_ip: v8,
            ip_permissions: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RevokeSecurityGroupEgressRequest);
        members.optional(0, &self.security_group_rule_ids);
        members.optional(1, &self.dry_run);
        members.required(2, &self.group_id);
        members.optional(3, &self.source_security_group_name);
        members.optional(4, &self.source_security_group_owner_id);
        members.optional(5, &self.ip_protocol);
        members.optional(6, &self.from_port);
        members.optional(7, &self.to_port);
        members.optional(8, &self.cidr_ip);
        members.optional(9, &self.ip_permissions);
        members.close();
    }
}

shape!(RevokeSecurityGroupEgressRequest, schema::RevokeSecurityGroupEgressRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RevokeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}

impl crate::Value for RevokeSecurityGroupEgressResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RevokeSecurityGroupEgressResult)?;
        while let Some((member, kind)) = input.member(&schema::RevokeSecurityGroupEgressResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            r#return: v0,
            unknown_ip_permissions: v1,
            revoked_security_group_rules: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RevokeSecurityGroupEgressResult);
        members.optional(0, &self.r#return);
        members.optional(1, &self.unknown_ip_permissions);
        members.optional(2, &self.revoked_security_group_rules);
        members.close();
    }
}

shape!(RevokeSecurityGroupEgressResult, schema::RevokeSecurityGroupEgressResult);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for RevokeSecurityGroupIngressRequest {
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
        input.open(&schema::RevokeSecurityGroupIngressRequest)?;
        while let Some((member, kind)) = input.member(&schema::RevokeSecurityGroupIngressRequest)? {
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
            cidr_ip: v0,
            from_port: v1,
            group_id: v2,
            group_name: v3,
            ip_permissions: v4,
            ip_protocol: v5,
            source_security_group_name: v6,
            source_security_group_owner_id: v7,
            to_port: v8,
            security_group_rule_ids: v9,
            dry_run: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RevokeSecurityGroupIngressRequest);
        members.optional(0, &self.cidr_ip);
        members.optional(1, &self.from_port);
        members.optional(2, &self.group_id);
        members.optional(3, &self.group_name);
        members.optional(4, &self.ip_permissions);
        members.optional(5, &self.ip_protocol);
        members.optional(6, &self.source_security_group_name);
        members.optional(7, &self.source_security_group_owner_id);
        members.optional(8, &self.to_port);
        members.optional(9, &self.security_group_rule_ids);
        members.optional(10, &self.dry_run);
        members.close();
    }
}

shape!(RevokeSecurityGroupIngressRequest, schema::RevokeSecurityGroupIngressRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RevokeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}

impl crate::Value for RevokeSecurityGroupIngressResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RevokeSecurityGroupIngressResult)?;
        while let Some((member, kind)) = input.member(&schema::RevokeSecurityGroupIngressResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            r#return: v0,
            unknown_ip_permissions: v1,
            revoked_security_group_rules: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RevokeSecurityGroupIngressResult);
        members.optional(0, &self.r#return);
        members.optional(1, &self.unknown_ip_permissions);
        members.optional(2, &self.revoked_security_group_rules);
        members.close();
    }
}

shape!(RevokeSecurityGroupIngressResult, schema::RevokeSecurityGroupIngressResult);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for RevokedSecurityGroupRule {
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
        input.open(&schema::RevokedSecurityGroupRule)?;
        while let Some((member, kind)) = input.member(&schema::RevokedSecurityGroupRule)? {
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
            security_group_rule_id: v0,
            group_id: v1,
            is_egress: v2,
            ip_protocol: v3,
            from_port: v4,
            to_port: v5,
            cidr_ipv4: v6,
            cidr_ipv6: v7,
            prefix_list_id: v8,
            referenced_group_id: v9,
            description: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RevokedSecurityGroupRule);
        members.optional(0, &self.security_group_rule_id);
        members.optional(1, &self.group_id);
        members.optional(2, &self.is_egress);
        members.optional(3, &self.ip_protocol);
        members.optional(4, &self.from_port);
        members.optional(5, &self.to_port);
        members.optional(6, &self.cidr_ipv4);
        members.optional(7, &self.cidr_ipv6);
        members.optional(8, &self.prefix_list_id);
        members.optional(9, &self.referenced_group_id);
        members.optional(10, &self.description);
        members.close();
    }
}

shape!(RevokedSecurityGroupRule, schema::RevokedSecurityGroupRule);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for SecurityGroup {
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
        input.open(&schema::SecurityGroup)?;
        while let Some((member, kind)) = input.member(&schema::SecurityGroup)? {
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
            group_id: v0,
            ip_permissions_egress: v1,
            tags: v2,
            vpc_id: v3,
            security_group_arn: v4,
            owner_id: v5,
            group_name: v6,
            description: v7,
            ip_permissions: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SecurityGroup);
        members.optional(0, &self.group_id);
        members.optional(1, &self.ip_permissions_egress);
        members.optional(2, &self.tags);
        members.optional(3, &self.vpc_id);
        members.optional(4, &self.security_group_arn);
        members.optional(5, &self.owner_id);
        members.optional(6, &self.group_name);
        members.optional(7, &self.description);
        members.optional(8, &self.ip_permissions);
        members.close();
    }
}

shape!(SecurityGroup, schema::SecurityGroup);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for SecurityGroupRule {
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
        input.open(&schema::SecurityGroupRule)?;
        while let Some((member, kind)) = input.member(&schema::SecurityGroupRule)? {
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
                _ => v13 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            security_group_rule_id: v0,
            group_id: v1,
            group_owner_id: v2,
            is_egress: v3,
            ip_protocol: v4,
            from_port: v5,
            to_port: v6,
            cidr_ipv4: v7,
            cidr_ipv6: v8,
            prefix_list_id: v9,
            referenced_group_info: v10,
            description: v11,
            tags: v12,
            security_group_rule_arn: v13,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SecurityGroupRule);
        members.optional(0, &self.security_group_rule_id);
        members.optional(1, &self.group_id);
        members.optional(2, &self.group_owner_id);
        members.optional(3, &self.is_egress);
        members.optional(4, &self.ip_protocol);
        members.optional(5, &self.from_port);
        members.optional(6, &self.to_port);
        members.optional(7, &self.cidr_ipv4);
        members.optional(8, &self.cidr_ipv6);
        members.optional(9, &self.prefix_list_id);
        members.optional(10, &self.referenced_group_info);
        members.optional(11, &self.description);
        members.optional(12, &self.tags);
        members.optional(13, &self.security_group_rule_arn);
        members.close();
    }
}

shape!(SecurityGroupRule, schema::SecurityGroupRule);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StateReason {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl crate::Value for StateReason {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::StateReason)?;
        while let Some((member, kind)) = input.member(&schema::StateReason)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { code: v0, message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StateReason);
        members.optional(0, &self.code);
        members.optional(1, &self.message);
        members.close();
    }
}

shape!(StateReason, schema::StateReason);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for Subnet {
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
        input.open(&schema::Subnet)?;
        while let Some((member, kind)) = input.member(&schema::Subnet)? {
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
            availability_zone_id: v0,
            enable_lni_at_device_index: v1,
            map_customer_owned_ip_on_launch: v2,
            customer_owned_ipv4_pool: v3,
            owner_id: v4,
            assign_ipv6_address_on_creation: v5,
            ipv6_cidr_block_association_set: v6,
            tags: v7,
            subnet_arn: v8,
            outpost_arn: v9,
            enable_dns64: v10,
            ipv6_native: v11,
            private_dns_name_options_on_launch: v12,
            block_public_access_states: v13,
            r#type: v14,
            subnet_id: v15,
            state: v16,
            vpc_id: v17,
            cidr_block: v18,
            available_ip_address_count: v19,
            availability_zone: v20,
            default_for_az: v21,
            map_public_ip_on_launch: v22,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Subnet);
        members.optional(0, &self.availability_zone_id);
        members.optional(1, &self.enable_lni_at_device_index);
        members.optional(2, &self.map_customer_owned_ip_on_launch);
        members.optional(3, &self.customer_owned_ipv4_pool);
        members.optional(4, &self.owner_id);
        members.optional(5, &self.assign_ipv6_address_on_creation);
        members.optional(6, &self.ipv6_cidr_block_association_set);
        members.optional(7, &self.tags);
        members.optional(8, &self.subnet_arn);
        members.optional(9, &self.outpost_arn);
        members.optional(10, &self.enable_dns64);
        members.optional(11, &self.ipv6_native);
        members.optional(12, &self.private_dns_name_options_on_launch);
        members.optional(13, &self.block_public_access_states);
        members.optional(14, &self.r#type);
        members.optional(15, &self.subnet_id);
        members.optional(16, &self.state);
        members.optional(17, &self.vpc_id);
        members.optional(18, &self.cidr_block);
        members.optional(19, &self.available_ip_address_count);
        members.optional(20, &self.availability_zone);
        members.optional(21, &self.default_for_az);
        members.optional(22, &self.map_public_ip_on_launch);
        members.close();
    }
}

shape!(Subnet, schema::Subnet);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubnetCidrBlockState {
    pub state: Option<SubnetCidrBlockStateCode>,
    pub status_message: Option<String>,
}

impl crate::Value for SubnetCidrBlockState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SubnetCidrBlockState)?;
        while let Some((member, kind)) = input.member(&schema::SubnetCidrBlockState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { state: v0, status_message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SubnetCidrBlockState);
        members.optional(0, &self.state);
        members.optional(1, &self.status_message);
        members.close();
    }
}

shape!(SubnetCidrBlockState, schema::SubnetCidrBlockState);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
    pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    pub ip_source: Option<IpSource>,
}

impl crate::Value for SubnetIpv6CidrBlockAssociation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::SubnetIpv6CidrBlockAssociation)?;
        while let Some((member, kind)) = input.member(&schema::SubnetIpv6CidrBlockAssociation)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            association_id: v0,
            ipv6_cidr_block: v1,
            ipv6_cidr_block_state: v2,
            ipv6_address_attribute: v3,
            ip_source: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SubnetIpv6CidrBlockAssociation);
        members.optional(0, &self.association_id);
        members.optional(1, &self.ipv6_cidr_block);
        members.optional(2, &self.ipv6_cidr_block_state);
        members.optional(3, &self.ipv6_address_attribute);
        members.optional(4, &self.ip_source);
        members.close();
    }
}

shape!(SubnetIpv6CidrBlockAssociation, schema::SubnetIpv6CidrBlockAssociation);

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
pub struct TagDescription {
    pub key: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<ResourceType>,
    pub value: Option<String>,
}

impl crate::Value for TagDescription {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::TagDescription)?;
        while let Some((member, kind)) = input.member(&schema::TagDescription)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, resource_id: v1, resource_type: v2, value: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagDescription);
        members.optional(0, &self.key);
        members.optional(1, &self.resource_id);
        members.optional(2, &self.resource_type);
        members.optional(3, &self.value);
        members.close();
    }
}

shape!(TagDescription, schema::TagDescription);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagSpecification {
    pub resource_type: Option<ResourceType>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for TagSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagSpecification)?;
        while let Some((member, kind)) = input.member(&schema::TagSpecification)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { resource_type: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagSpecification);
        members.optional(0, &self.resource_type);
        members.optional(1, &self.tags);
        members.close();
    }
}

shape!(TagSpecification, schema::TagSpecification);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tenancy {
    Default,
    Dedicated,
    Host,
}

texts!(Tenancy, schema::Tenancy, [Default = "default", Dedicated = "dedicated", Host = "host",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserIdGroupPair {
    pub description: Option<String>,
    pub user_id: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub peering_status: Option<String>,
}

impl crate::Value for UserIdGroupPair {
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
        input.open(&schema::UserIdGroupPair)?;
        while let Some((member, kind)) = input.member(&schema::UserIdGroupPair)? {
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
            description: v0,
            user_id: v1,
            group_name: v2,
            group_id: v3,
            vpc_id: v4,
            vpc_peering_connection_id: v5,
            peering_status: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UserIdGroupPair);
        members.optional(0, &self.description);
        members.optional(1, &self.user_id);
        members.optional(2, &self.group_name);
        members.optional(3, &self.group_id);
        members.optional(4, &self.vpc_id);
        members.optional(5, &self.vpc_peering_connection_id);
        members.optional(6, &self.peering_status);
        members.close();
    }
}

shape!(UserIdGroupPair, schema::UserIdGroupPair);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VirtualizationType {
    Hvm,
    Paravirtual,
}

texts!(VirtualizationType, schema::VirtualizationType, [Hvm = "hvm", Paravirtual = "paravirtual",]);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for Vpc {
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
        input.open(&schema::Vpc)?;
        while let Some((member, kind)) = input.member(&schema::Vpc)? {
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
            owner_id: v0,
            instance_tenancy: v1,
            ipv6_cidr_block_association_set: v2,
            cidr_block_association_set: v3,
            is_default: v4,
            encryption_control: v5,
            tags: v6,
            block_public_access_states: v7,
            vpc_id: v8,
            state: v9,
            cidr_block: v10,
            dhcp_options_id: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Vpc);
        members.optional(0, &self.owner_id);
        members.optional(1, &self.instance_tenancy);
        members.optional(2, &self.ipv6_cidr_block_association_set);
        members.optional(3, &self.cidr_block_association_set);
        members.optional(4, &self.is_default);
        members.optional(5, &self.encryption_control);
        members.optional(6, &self.tags);
        members.optional(7, &self.block_public_access_states);
        members.optional(8, &self.vpc_id);
        members.optional(9, &self.state);
        members.optional(10, &self.cidr_block);
        members.optional(11, &self.dhcp_options_id);
        members.close();
    }
}

shape!(Vpc, schema::Vpc);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VpcCidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}

impl crate::Value for VpcCidrBlockAssociation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::VpcCidrBlockAssociation)?;
        while let Some((member, kind)) = input.member(&schema::VpcCidrBlockAssociation)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { association_id: v0, cidr_block: v1, cidr_block_state: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VpcCidrBlockAssociation);
        members.optional(0, &self.association_id);
        members.optional(1, &self.cidr_block);
        members.optional(2, &self.cidr_block_state);
        members.close();
    }
}

shape!(VpcCidrBlockAssociation, schema::VpcCidrBlockAssociation);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VpcCidrBlockState {
    pub state: Option<VpcCidrBlockStateCode>,
    pub status_message: Option<String>,
}

impl crate::Value for VpcCidrBlockState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::VpcCidrBlockState)?;
        while let Some((member, kind)) = input.member(&schema::VpcCidrBlockState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { state: v0, status_message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VpcCidrBlockState);
        members.optional(0, &self.state);
        members.optional(1, &self.status_message);
        members.close();
    }
}

shape!(VpcCidrBlockState, schema::VpcCidrBlockState);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VpcEncryptionControl {
    pub vpc_id: Option<String>,
    pub vpc_encryption_control_id: Option<String>,
    pub mode: Option<VpcEncryptionControlMode>,
    pub state: Option<VpcEncryptionControlState>,
    pub state_message: Option<String>,
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for VpcEncryptionControl {
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
        input.open(&schema::VpcEncryptionControl)?;
        while let Some((member, kind)) = input.member(&schema::VpcEncryptionControl)? {
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
            vpc_id: v0,
            vpc_encryption_control_id: v1,
            mode: v2,
            state: v3,
            state_message: v4,
            resource_exclusions: v5,
            tags: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VpcEncryptionControl);
        members.optional(0, &self.vpc_id);
        members.optional(1, &self.vpc_encryption_control_id);
        members.optional(2, &self.mode);
        members.optional(3, &self.state);
        members.optional(4, &self.state_message);
        members.optional(5, &self.resource_exclusions);
        members.optional(6, &self.tags);
        members.close();
    }
}

shape!(VpcEncryptionControl, schema::VpcEncryptionControl);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for VpcEncryptionControlConfiguration {
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
        input.open(&schema::VpcEncryptionControlConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::VpcEncryptionControlConfiguration)? {
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
            mode: v0,
            internet_gateway_exclusion: v1,
            egress_only_internet_gateway_exclusion: v2,
            nat_gateway_exclusion: v3,
            virtual_private_gateway_exclusion: v4,
            vpc_peering_exclusion: v5,
            lambda_exclusion: v6,
            vpc_lattice_exclusion: v7,
            elastic_file_system_exclusion: v8,
            global_accelerator_exclusion: v9,
            api_gateway_v2_exclusion: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VpcEncryptionControlConfiguration);
        members.required(0, &self.mode);
        members.optional(1, &self.internet_gateway_exclusion);
        members.optional(2, &self.egress_only_internet_gateway_exclusion);
        members.optional(3, &self.nat_gateway_exclusion);
        members.optional(4, &self.virtual_private_gateway_exclusion);
        members.optional(5, &self.vpc_peering_exclusion);
        members.optional(6, &self.lambda_exclusion);
        members.optional(7, &self.vpc_lattice_exclusion);
        members.optional(8, &self.elastic_file_system_exclusion);
        members.optional(9, &self.global_accelerator_exclusion);
        members.optional(10, &self.api_gateway_v2_exclusion);
        members.close();
    }
}

shape!(VpcEncryptionControlConfiguration, schema::VpcEncryptionControlConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VpcEncryptionControlExclusion {
    pub state: Option<VpcEncryptionControlExclusionState>,
    pub state_message: Option<String>,
}

impl crate::Value for VpcEncryptionControlExclusion {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::VpcEncryptionControlExclusion)?;
        while let Some((member, kind)) = input.member(&schema::VpcEncryptionControlExclusion)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { state: v0, state_message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VpcEncryptionControlExclusion);
        members.optional(0, &self.state);
        members.optional(1, &self.state_message);
        members.close();
    }
}

shape!(VpcEncryptionControlExclusion, schema::VpcEncryptionControlExclusion);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for VpcEncryptionControlExclusions {
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
        input.open(&schema::VpcEncryptionControlExclusions)?;
        while let Some((member, kind)) = input.member(&schema::VpcEncryptionControlExclusions)? {
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
            internet_gateway: v0,
            egress_only_internet_gateway: v1,
            nat_gateway: v2,
            virtual_private_gateway: v3,
            vpc_peering: v4,
            lambda: v5,
            vpc_lattice: v6,
            elastic_file_system: v7,
            global_accelerator: v8,
            api_gateway_v2: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VpcEncryptionControlExclusions);
        members.optional(0, &self.internet_gateway);
        members.optional(1, &self.egress_only_internet_gateway);
        members.optional(2, &self.nat_gateway);
        members.optional(3, &self.virtual_private_gateway);
        members.optional(4, &self.vpc_peering);
        members.optional(5, &self.lambda);
        members.optional(6, &self.vpc_lattice);
        members.optional(7, &self.elastic_file_system);
        members.optional(8, &self.global_accelerator);
        members.optional(9, &self.api_gateway_v2);
        members.close();
    }
}

shape!(VpcEncryptionControlExclusions, schema::VpcEncryptionControlExclusions);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    pub network_border_group: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    pub ip_source: Option<IpSource>,
}

impl crate::Value for VpcIpv6CidrBlockAssociation {
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
        input.open(&schema::VpcIpv6CidrBlockAssociation)?;
        while let Some((member, kind)) = input.member(&schema::VpcIpv6CidrBlockAssociation)? {
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
            association_id: v0,
            ipv6_cidr_block: v1,
            ipv6_cidr_block_state: v2,
            network_border_group: v3,
            ipv6_pool: v4,
            ipv6_address_attribute: v5,
            ip_source: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VpcIpv6CidrBlockAssociation);
        members.optional(0, &self.association_id);
        members.optional(1, &self.ipv6_cidr_block);
        members.optional(2, &self.ipv6_cidr_block_state);
        members.optional(3, &self.network_border_group);
        members.optional(4, &self.ipv6_pool);
        members.optional(5, &self.ipv6_address_attribute);
        members.optional(6, &self.ip_source);
        members.close();
    }
}

shape!(VpcIpv6CidrBlockAssociation, schema::VpcIpv6CidrBlockAssociation);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTagsResponse {}

impl crate::Value for CreateTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::CreateTagsResponse)?;
        while input.member(&schema::CreateTagsResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::CreateTagsResponse);
        members.close();
    }
}

shape!(CreateTagsResponse, schema::CreateTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSubnetResponse {}

impl crate::Value for DeleteSubnetResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteSubnetResponse)?;
        while input.member(&schema::DeleteSubnetResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteSubnetResponse);
        members.close();
    }
}

shape!(DeleteSubnetResponse, schema::DeleteSubnetResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteVpcResponse {}

impl crate::Value for DeleteVpcResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteVpcResponse)?;
        while input.member(&schema::DeleteVpcResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteVpcResponse);
        members.close();
    }
}

shape!(DeleteVpcResponse, schema::DeleteVpcResponse);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AccountAttribute: crate::schema::Structure = crate::schema::Structure {
        name: "AccountAttribute",
        union: false,
        members: &[
            crate::schema::Member::optional("AttributeName", crate::schema::Kind::Text(&String))
                .named("attributeName", "AttributeName"),
            crate::schema::Member::optional(
                "AttributeValues",
                crate::schema::Kind::List(&AccountAttributeValueList),
            )
            .named("attributeValueSet", "AttributeValueSet"),
        ],
    };
    pub static AccountAttributeList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AccountAttribute),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static AccountAttributeName: crate::schema::Text =
        crate::schema::Text::one_of("AccountAttributeName", super::AccountAttributeName::TEXTS);
    pub static AccountAttributeNameStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AccountAttributeName),
        element_name: "attributeName",
        length: crate::schema::Length::ANY,
    };
    pub static AccountAttributeValue: crate::schema::Structure = crate::schema::Structure {
        name: "AccountAttributeValue",
        union: false,
        members: &[crate::schema::Member::optional(
            "AttributeValue",
            crate::schema::Kind::Text(&String),
        )
        .named("attributeValue", "AttributeValue")],
    };
    pub static AccountAttributeValueList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AccountAttributeValue),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static AmdSevSnpSpecification: crate::schema::Text =
        crate::schema::Text::one_of("AmdSevSnpSpecification", super::AmdSevSnpSpecification::TEXTS);
    pub static ArchitectureValues: crate::schema::Text =
        crate::schema::Text::one_of("ArchitectureValues", super::ArchitectureValues::TEXTS);
    pub static AssociatedSubnetList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SubnetId),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static AttachmentEnaSrdSpecification: crate::schema::Structure = crate::schema::Structure {
        name: "AttachmentEnaSrdSpecification",
        union: false,
        members: &[
            crate::schema::Member::optional("EnaSrdEnabled", crate::schema::Kind::Boolean)
                .named("enaSrdEnabled", "EnaSrdEnabled"),
            crate::schema::Member::optional(
                "EnaSrdUdpSpecification",
                crate::schema::Kind::Structure(&AttachmentEnaSrdUdpSpecification),
            )
            .named("enaSrdUdpSpecification", "EnaSrdUdpSpecification"),
        ],
    };
    pub static AttachmentEnaSrdUdpSpecification: crate::schema::Structure =
        crate::schema::Structure {
            name: "AttachmentEnaSrdUdpSpecification",
            union: false,
            members: &[crate::schema::Member::optional(
                "EnaSrdUdpEnabled",
                crate::schema::Kind::Boolean,
            )
            .named("enaSrdUdpEnabled", "EnaSrdUdpEnabled")],
        };
    pub static AttachmentStatus: crate::schema::Text =
        crate::schema::Text::one_of("AttachmentStatus", super::AttachmentStatus::TEXTS);
    pub static AuthorizeSecurityGroupEgressRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AuthorizeSecurityGroupEgressRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "TagSpecifications",
                    crate::schema::Kind::List(&TagSpecificationList),
                )
                .named("TagSpecification", "TagSpecification"),
                crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                    .named("dryRun", "DryRun"),
                crate::schema::Member::required(
                    "GroupId",
                    crate::schema::Kind::Text(&SecurityGroupId),
                )
                .named("groupId", "GroupId"),
                crate::schema::Member::optional(
                    "SourceSecurityGroupName",
                    crate::schema::Kind::Text(&String),
                )
                .named("sourceSecurityGroupName", "SourceSecurityGroupName"),
                crate::schema::Member::optional(
                    "SourceSecurityGroupOwnerId",
                    crate::schema::Kind::Text(&String),
                )
                .named("sourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId"),
                crate::schema::Member::optional("IpProtocol", crate::schema::Kind::Text(&String))
                    .named("ipProtocol", "IpProtocol"),
                crate::schema::Member::optional(
                    "FromPort",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("fromPort", "FromPort"),
                crate::schema::Member::optional(
                    "ToPort",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("toPort", "ToPort"),
                crate::schema::Member::optional("CidrIp", crate::schema::Kind::Text(&String))
                    .named("cidrIp", "CidrIp"),
                crate::schema::Member::optional(
                    "IpPermissions",
                    crate::schema::Kind::List(&IpPermissionList),
                )
                .named("ipPermissions", "IpPermissions"),
            ],
        };
    pub static AuthorizeSecurityGroupEgressResult: crate::schema::Structure =
        crate::schema::Structure {
            name: "AuthorizeSecurityGroupEgressResult",
            union: false,
            members: &[
                crate::schema::Member::optional("Return", crate::schema::Kind::Boolean)
                    .named("return", "Return"),
                crate::schema::Member::optional(
                    "SecurityGroupRules",
                    crate::schema::Kind::List(&SecurityGroupRuleList),
                )
                .named("securityGroupRuleSet", "SecurityGroupRuleSet"),
            ],
        };
    pub static AuthorizeSecurityGroupIngressRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AuthorizeSecurityGroupIngressRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("CidrIp", crate::schema::Kind::Text(&String)),
                crate::schema::Member::optional(
                    "FromPort",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "GroupId",
                    crate::schema::Kind::Text(&SecurityGroupId),
                ),
                crate::schema::Member::optional(
                    "GroupName",
                    crate::schema::Kind::Text(&SecurityGroupName),
                ),
                crate::schema::Member::optional(
                    "IpPermissions",
                    crate::schema::Kind::List(&IpPermissionList),
                ),
                crate::schema::Member::optional("IpProtocol", crate::schema::Kind::Text(&String)),
                crate::schema::Member::optional(
                    "SourceSecurityGroupName",
                    crate::schema::Kind::Text(&String),
                ),
                crate::schema::Member::optional(
                    "SourceSecurityGroupOwnerId",
                    crate::schema::Kind::Text(&String),
                ),
                crate::schema::Member::optional(
                    "ToPort",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "TagSpecifications",
                    crate::schema::Kind::List(&TagSpecificationList),
                )
                .named("TagSpecification", "TagSpecification"),
                crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                    .named("dryRun", "DryRun"),
            ],
        };
    pub static AuthorizeSecurityGroupIngressResult: crate::schema::Structure =
        crate::schema::Structure {
            name: "AuthorizeSecurityGroupIngressResult",
            union: false,
            members: &[
                crate::schema::Member::optional("Return", crate::schema::Kind::Boolean)
                    .named("return", "Return"),
                crate::schema::Member::optional(
                    "SecurityGroupRules",
                    crate::schema::Kind::List(&SecurityGroupRuleList),
                )
                .named("securityGroupRuleSet", "SecurityGroupRuleSet"),
            ],
        };
    pub static AvailabilityZone: crate::schema::Structure = crate::schema::Structure {
        name: "AvailabilityZone",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "OptInStatus",
                crate::schema::Kind::Text(&AvailabilityZoneOptInStatus),
            )
            .named("optInStatus", "OptInStatus"),
            crate::schema::Member::optional(
                "Messages",
                crate::schema::Kind::List(&AvailabilityZoneMessageList),
            )
            .named("messageSet", "MessageSet"),
            crate::schema::Member::optional("RegionName", crate::schema::Kind::Text(&String))
                .named("regionName", "RegionName"),
            crate::schema::Member::optional("ZoneName", crate::schema::Kind::Text(&String))
                .named("zoneName", "ZoneName"),
            crate::schema::Member::optional("ZoneId", crate::schema::Kind::Text(&String))
                .named("zoneId", "ZoneId"),
            crate::schema::Member::optional("GroupName", crate::schema::Kind::Text(&String))
                .named("groupName", "GroupName"),
            crate::schema::Member::optional(
                "NetworkBorderGroup",
                crate::schema::Kind::Text(&String),
            )
            .named("networkBorderGroup", "NetworkBorderGroup"),
            crate::schema::Member::optional("ZoneType", crate::schema::Kind::Text(&String))
                .named("zoneType", "ZoneType"),
            crate::schema::Member::optional("ParentZoneName", crate::schema::Kind::Text(&String))
                .named("parentZoneName", "ParentZoneName"),
            crate::schema::Member::optional("ParentZoneId", crate::schema::Kind::Text(&String))
                .named("parentZoneId", "ParentZoneId"),
            crate::schema::Member::optional("GroupLongName", crate::schema::Kind::Text(&String))
                .named("groupLongName", "GroupLongName"),
            crate::schema::Member::optional(
                "Geography",
                crate::schema::Kind::List(&AvailabilityZoneGeographyList),
            )
            .named("geographySet", "GeographySet"),
            crate::schema::Member::optional(
                "SubGeography",
                crate::schema::Kind::List(&AvailabilityZoneSubGeographyList),
            )
            .named("subGeographySet", "SubGeographySet"),
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&AvailabilityZoneState),
            )
            .named("zoneState", "ZoneState"),
        ],
    };
    pub static AvailabilityZoneGeography: crate::schema::Structure = crate::schema::Structure {
        name: "AvailabilityZoneGeography",
        union: false,
        members: &[crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String))
            .named("name", "Name")],
    };
    pub static AvailabilityZoneGeographyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AvailabilityZoneGeography),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static AvailabilityZoneId: crate::schema::Text =
        crate::schema::Text::new("AvailabilityZoneId", crate::schema::Length::ANY, None);
    pub static AvailabilityZoneList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AvailabilityZone),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static AvailabilityZoneMessage: crate::schema::Structure = crate::schema::Structure {
        name: "AvailabilityZoneMessage",
        union: false,
        members: &[crate::schema::Member::optional("Message", crate::schema::Kind::Text(&String))
            .named("message", "Message")],
    };
    pub static AvailabilityZoneMessageList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AvailabilityZoneMessage),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static AvailabilityZoneOptInStatus: crate::schema::Text = crate::schema::Text::one_of(
        "AvailabilityZoneOptInStatus",
        super::AvailabilityZoneOptInStatus::TEXTS,
    );
    pub static AvailabilityZoneState: crate::schema::Text =
        crate::schema::Text::one_of("AvailabilityZoneState", super::AvailabilityZoneState::TEXTS);
    pub static AvailabilityZoneSubGeography: crate::schema::Structure = crate::schema::Structure {
        name: "AvailabilityZoneSubGeography",
        union: false,
        members: &[crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String))
            .named("name", "Name")],
    };
    pub static AvailabilityZoneSubGeographyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AvailabilityZoneSubGeography),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static BlockPublicAccessMode: crate::schema::Text =
        crate::schema::Text::one_of("BlockPublicAccessMode", super::BlockPublicAccessMode::TEXTS);
    pub static BlockPublicAccessStates: crate::schema::Structure = crate::schema::Structure {
        name: "BlockPublicAccessStates",
        union: false,
        members: &[crate::schema::Member::optional(
            "InternetGatewayBlockMode",
            crate::schema::Kind::Text(&BlockPublicAccessMode),
        )
        .named("internetGatewayBlockMode", "InternetGatewayBlockMode")],
    };
    pub static BootModeValues: crate::schema::Text =
        crate::schema::Text::one_of("BootModeValues", super::BootModeValues::TEXTS);
    pub static CapacityReservationPreference: crate::schema::Text = crate::schema::Text::one_of(
        "CapacityReservationPreference",
        super::CapacityReservationPreference::TEXTS,
    );
    pub static CapacityReservationSpecificationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CapacityReservationSpecificationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "CapacityReservationPreference",
                    crate::schema::Kind::Text(&CapacityReservationPreference),
                )
                .named("capacityReservationPreference", "CapacityReservationPreference"),
                crate::schema::Member::optional(
                    "CapacityReservationTarget",
                    crate::schema::Kind::Structure(&CapacityReservationTargetResponse),
                )
                .named("capacityReservationTarget", "CapacityReservationTarget"),
            ],
        };
    pub static CapacityReservationTargetResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CapacityReservationTargetResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "CapacityReservationId",
                    crate::schema::Kind::Text(&String),
                )
                .named("capacityReservationId", "CapacityReservationId"),
                crate::schema::Member::optional(
                    "CapacityReservationResourceGroupArn",
                    crate::schema::Kind::Text(&String),
                )
                .named(
                    "capacityReservationResourceGroupArn",
                    "CapacityReservationResourceGroupArn",
                ),
            ],
        };
    pub static CoipPoolId: crate::schema::Text =
        crate::schema::Text::new("CoipPoolId", crate::schema::Length::ANY, None);
    pub static ConnectionTrackingConfiguration: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectionTrackingConfiguration",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "TcpEstablishedTimeout",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("tcpEstablishedTimeout", "TcpEstablishedTimeout"),
                crate::schema::Member::optional(
                    "UdpStreamTimeout",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("udpStreamTimeout", "UdpStreamTimeout"),
                crate::schema::Member::optional(
                    "UdpTimeout",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("udpTimeout", "UdpTimeout"),
            ],
        };
    pub static ConnectionTrackingSpecificationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectionTrackingSpecificationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "TcpEstablishedTimeout",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("tcpEstablishedTimeout", "TcpEstablishedTimeout"),
                crate::schema::Member::optional(
                    "UdpStreamTimeout",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("udpStreamTimeout", "UdpStreamTimeout"),
                crate::schema::Member::optional(
                    "UdpTimeout",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("udpTimeout", "UdpTimeout"),
            ],
        };
    pub static CpuOptions: crate::schema::Structure = crate::schema::Structure {
        name: "CpuOptions",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "CoreCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("coreCount", "CoreCount"),
            crate::schema::Member::optional(
                "ThreadsPerCore",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("threadsPerCore", "ThreadsPerCore"),
            crate::schema::Member::optional(
                "AmdSevSnp",
                crate::schema::Kind::Text(&AmdSevSnpSpecification),
            )
            .named("amdSevSnp", "AmdSevSnp"),
            crate::schema::Member::optional(
                "NestedVirtualization",
                crate::schema::Kind::Text(&NestedVirtualizationSpecification),
            )
            .named("nestedVirtualization", "NestedVirtualization"),
        ],
    };
    pub static CreateSecurityGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateSecurityGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Description", crate::schema::Kind::Text(&String))
                .named("GroupDescription", "GroupDescription"),
            crate::schema::Member::required("GroupName", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&VpcId)),
            crate::schema::Member::optional(
                "TagSpecifications",
                crate::schema::Kind::List(&TagSpecificationList),
            )
            .named("TagSpecification", "TagSpecification"),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
        ],
    };
    pub static CreateSecurityGroupResult: crate::schema::Structure = crate::schema::Structure {
        name: "CreateSecurityGroupResult",
        union: false,
        members: &[
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&String))
                .named("groupId", "GroupId"),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))
                .named("tagSet", "TagSet"),
            crate::schema::Member::optional("SecurityGroupArn", crate::schema::Kind::Text(&String))
                .named("securityGroupArn", "SecurityGroupArn"),
        ],
    };
    pub static CreateSubnetRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateSubnetRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TagSpecifications",
                crate::schema::Kind::List(&TagSpecificationList),
            )
            .named("TagSpecification", "TagSpecification"),
            crate::schema::Member::optional("AvailabilityZone", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "AvailabilityZoneId",
                crate::schema::Kind::Text(&String),
            ),
            crate::schema::Member::optional("CidrBlock", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Ipv6CidrBlock", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("OutpostArn", crate::schema::Kind::Text(&String)),
            crate::schema::Member::required("VpcId", crate::schema::Kind::Text(&VpcId)),
            crate::schema::Member::optional("Ipv6Native", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Ipv4IpamPoolId",
                crate::schema::Kind::Text(&IpamPoolId),
            ),
            crate::schema::Member::optional(
                "Ipv4NetmaskLength",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Ipv6IpamPoolId",
                crate::schema::Kind::Text(&IpamPoolId),
            ),
            crate::schema::Member::optional(
                "Ipv6NetmaskLength",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
        ],
    };
    pub static CreateSubnetResult: crate::schema::Structure = crate::schema::Structure {
        name: "CreateSubnetResult",
        union: false,
        members: &[crate::schema::Member::optional(
            "Subnet",
            crate::schema::Kind::Structure(&Subnet),
        )
        .named("subnet", "Subnet")],
    };
    pub static CreateTagsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateTagsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
            crate::schema::Member::required(
                "Resources",
                crate::schema::Kind::List(&ResourceIdList),
            )
            .named("ResourceId", "ResourceId"),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagList))
                .named("Tag", "Tag"),
        ],
    };
    pub static CreateVpcRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateVpcRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("CidrBlock", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Ipv6Pool", crate::schema::Kind::Text(&Ipv6PoolEc2Id)),
            crate::schema::Member::optional("Ipv6CidrBlock", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "Ipv4IpamPoolId",
                crate::schema::Kind::Text(&IpamPoolId),
            ),
            crate::schema::Member::optional(
                "Ipv4NetmaskLength",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Ipv6IpamPoolId",
                crate::schema::Kind::Text(&IpamPoolId),
            ),
            crate::schema::Member::optional(
                "Ipv6NetmaskLength",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Ipv6CidrBlockNetworkBorderGroup",
                crate::schema::Kind::Text(&String),
            ),
            crate::schema::Member::optional(
                "VpcEncryptionControl",
                crate::schema::Kind::Structure(&VpcEncryptionControlConfiguration),
            ),
            crate::schema::Member::optional(
                "TagSpecifications",
                crate::schema::Kind::List(&TagSpecificationList),
            )
            .named("TagSpecification", "TagSpecification"),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
            crate::schema::Member::optional("InstanceTenancy", crate::schema::Kind::Text(&Tenancy))
                .named("instanceTenancy", "InstanceTenancy"),
            crate::schema::Member::optional(
                "AmazonProvidedIpv6CidrBlock",
                crate::schema::Kind::Boolean,
            )
            .named("amazonProvidedIpv6CidrBlock", "AmazonProvidedIpv6CidrBlock"),
        ],
    };
    pub static CreateVpcResult: crate::schema::Structure = crate::schema::Structure {
        name: "CreateVpcResult",
        union: false,
        members: &[crate::schema::Member::optional("Vpc", crate::schema::Kind::Structure(&Vpc))
            .named("vpc", "Vpc")],
    };
    pub static DeleteSecurityGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteSecurityGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&SecurityGroupId)),
            crate::schema::Member::optional(
                "GroupName",
                crate::schema::Kind::Text(&SecurityGroupName),
            ),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
        ],
    };
    pub static DeleteSecurityGroupResult: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteSecurityGroupResult",
        union: false,
        members: &[
            crate::schema::Member::optional("Return", crate::schema::Kind::Boolean)
                .named("return", "Return"),
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&SecurityGroupId))
                .named("groupId", "GroupId"),
        ],
    };
    pub static DeleteSubnetRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteSubnetRequest",
        union: false,
        members: &[
            crate::schema::Member::required("SubnetId", crate::schema::Kind::Text(&SubnetId)),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
        ],
    };
    pub static DeleteVpcRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteVpcRequest",
        union: false,
        members: &[
            crate::schema::Member::required("VpcId", crate::schema::Kind::Text(&VpcId)),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
        ],
    };
    pub static DescribeAccountAttributesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAccountAttributesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                    .named("dryRun", "DryRun"),
                crate::schema::Member::optional(
                    "AttributeNames",
                    crate::schema::Kind::List(&AccountAttributeNameStringList),
                )
                .named("attributeName", "AttributeName"),
            ],
        };
    pub static DescribeAccountAttributesResult: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAccountAttributesResult",
            union: false,
            members: &[crate::schema::Member::optional(
                "AccountAttributes",
                crate::schema::Kind::List(&AccountAttributeList),
            )
            .named("accountAttributeSet", "AccountAttributeSet")],
        };
    pub static DescribeAvailabilityZonesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAvailabilityZonesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ZoneNames",
                    crate::schema::Kind::List(&ZoneNameStringList),
                )
                .named("ZoneName", "ZoneName"),
                crate::schema::Member::optional(
                    "ZoneIds",
                    crate::schema::Kind::List(&ZoneIdStringList),
                )
                .named("ZoneId", "ZoneId"),
                crate::schema::Member::optional(
                    "AllAvailabilityZones",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                    .named("dryRun", "DryRun"),
                crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FilterList))
                    .named("Filter", "Filter"),
            ],
        };
    pub static DescribeAvailabilityZonesResult: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAvailabilityZonesResult",
            union: false,
            members: &[crate::schema::Member::optional(
                "AvailabilityZones",
                crate::schema::Kind::List(&AvailabilityZoneList),
            )
            .named("availabilityZoneInfo", "AvailabilityZoneInfo")],
        };
    pub static DescribeInstancesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeInstancesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "InstanceIds",
                crate::schema::Kind::List(&InstanceIdStringList),
            )
            .named("InstanceId", "InstanceId"),
            crate::schema::Member::optional(
                "IncludeManagedResources",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FilterList))
                .named("Filter", "Filter"),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String))
                .named("nextToken", "NextToken"),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("maxResults", "MaxResults"),
        ],
    };
    pub static DescribeInstancesResult: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeInstancesResult",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String))
                .named("nextToken", "NextToken"),
            crate::schema::Member::optional(
                "Reservations",
                crate::schema::Kind::List(&ReservationList),
            )
            .named("reservationSet", "ReservationSet"),
        ],
    };
    pub static DescribeNetworkInterfacesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeNetworkInterfacesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String)),
                crate::schema::Member::optional(
                    "MaxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(5), Some(1000))),
                ),
                crate::schema::Member::optional(
                    "IncludeManagedResources",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                    .named("dryRun", "DryRun"),
                crate::schema::Member::optional(
                    "NetworkInterfaceIds",
                    crate::schema::Kind::List(&NetworkInterfaceIdList),
                )
                .named("NetworkInterfaceId", "NetworkInterfaceId"),
                crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FilterList))
                    .named("filter", "Filter"),
            ],
        };
    pub static DescribeNetworkInterfacesResult: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeNetworkInterfacesResult",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "NetworkInterfaces",
                    crate::schema::Kind::List(&NetworkInterfaceList),
                )
                .named("networkInterfaceSet", "NetworkInterfaceSet"),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String))
                    .named("nextToken", "NextToken"),
            ],
        };
    pub static DescribeRegionsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeRegionsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "RegionNames",
                crate::schema::Kind::List(&RegionNameStringList),
            )
            .named("RegionName", "RegionName"),
            crate::schema::Member::optional("AllRegions", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FilterList))
                .named("Filter", "Filter"),
        ],
    };
    pub static DescribeRegionsResult: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeRegionsResult",
        union: false,
        members: &[crate::schema::Member::optional(
            "Regions",
            crate::schema::Kind::List(&RegionList),
        )
        .named("regionInfo", "RegionInfo")],
    };
    pub static DescribeSecurityGroupRulesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeSecurityGroupRulesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FilterList))
                    .named("Filter", "Filter"),
                crate::schema::Member::optional(
                    "SecurityGroupRuleIds",
                    crate::schema::Kind::List(&SecurityGroupRuleIdList),
                )
                .named("SecurityGroupRuleId", "SecurityGroupRuleId"),
                crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String)),
                crate::schema::Member::optional(
                    "MaxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(5), Some(1000))),
                ),
            ],
        };
    pub static DescribeSecurityGroupRulesResult: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeSecurityGroupRulesResult",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "SecurityGroupRules",
                    crate::schema::Kind::List(&SecurityGroupRuleList),
                )
                .named("securityGroupRuleSet", "SecurityGroupRuleSet"),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String))
                    .named("nextToken", "NextToken"),
            ],
        };
    pub static DescribeSecurityGroupsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeSecurityGroupsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "GroupIds",
                crate::schema::Kind::List(&GroupIdStringList),
            )
            .named("GroupId", "GroupId"),
            crate::schema::Member::optional(
                "GroupNames",
                crate::schema::Kind::List(&GroupNameStringList),
            )
            .named("GroupName", "GroupName"),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(5), Some(1000))),
            ),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FilterList))
                .named("Filter", "Filter"),
        ],
    };
    pub static DescribeSecurityGroupsResult: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeSecurityGroupsResult",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String))
                .named("nextToken", "NextToken"),
            crate::schema::Member::optional(
                "SecurityGroups",
                crate::schema::Kind::List(&SecurityGroupList),
            )
            .named("securityGroupInfo", "SecurityGroupInfo"),
        ],
    };
    pub static DescribeSubnetsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeSubnetsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FilterList))
                .named("Filter", "Filter"),
            crate::schema::Member::optional(
                "SubnetIds",
                crate::schema::Kind::List(&SubnetIdStringList),
            )
            .named("SubnetId", "SubnetId"),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(5), Some(1000))),
            ),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
        ],
    };
    pub static DescribeSubnetsResult: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeSubnetsResult",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String))
                .named("nextToken", "NextToken"),
            crate::schema::Member::optional("Subnets", crate::schema::Kind::List(&SubnetList))
                .named("subnetSet", "SubnetSet"),
        ],
    };
    pub static DescribeTagsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTagsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FilterList))
                .named("Filter", "Filter"),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("maxResults", "MaxResults"),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String))
                .named("nextToken", "NextToken"),
        ],
    };
    pub static DescribeTagsResult: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTagsResult",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String))
                .named("nextToken", "NextToken"),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagDescriptionList))
                .named("tagSet", "TagSet"),
        ],
    };
    pub static DescribeVpcsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeVpcsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&FilterList))
                .named("Filter", "Filter"),
            crate::schema::Member::optional("VpcIds", crate::schema::Kind::List(&VpcIdStringList))
                .named("VpcId", "VpcId"),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(5), Some(1000))),
            ),
            crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                .named("dryRun", "DryRun"),
        ],
    };
    pub static DescribeVpcsResult: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeVpcsResult",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&String))
                .named("nextToken", "NextToken"),
            crate::schema::Member::optional("Vpcs", crate::schema::Kind::List(&VpcList))
                .named("vpcSet", "VpcSet"),
        ],
    };
    pub static DeviceType: crate::schema::Text =
        crate::schema::Text::one_of("DeviceType", super::DeviceType::TEXTS);
    pub static EbsInstanceBlockDevice: crate::schema::Structure = crate::schema::Structure {
        name: "EbsInstanceBlockDevice",
        union: false,
        members: &[
            crate::schema::Member::optional("AttachTime", crate::schema::Kind::Timestamp)
                .named("attachTime", "AttachTime"),
            crate::schema::Member::optional("DeleteOnTermination", crate::schema::Kind::Boolean)
                .named("deleteOnTermination", "DeleteOnTermination"),
            crate::schema::Member::optional("Status", crate::schema::Kind::Text(&AttachmentStatus))
                .named("status", "Status"),
            crate::schema::Member::optional("VolumeId", crate::schema::Kind::Text(&String))
                .named("volumeId", "VolumeId"),
            crate::schema::Member::optional(
                "AssociatedResource",
                crate::schema::Kind::Text(&String),
            )
            .named("associatedResource", "AssociatedResource"),
            crate::schema::Member::optional("VolumeOwnerId", crate::schema::Kind::Text(&String))
                .named("volumeOwnerId", "VolumeOwnerId"),
            crate::schema::Member::optional(
                "Operator",
                crate::schema::Kind::Structure(&OperatorResponse),
            )
            .named("operator", "Operator"),
            crate::schema::Member::optional(
                "EbsCardIndex",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("ebsCardIndex", "EbsCardIndex"),
        ],
    };
    pub static ElasticGpuAssociation: crate::schema::Structure = crate::schema::Structure {
        name: "ElasticGpuAssociation",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ElasticGpuId",
                crate::schema::Kind::Text(&ElasticGpuId),
            )
            .named("elasticGpuId", "ElasticGpuId"),
            crate::schema::Member::optional(
                "ElasticGpuAssociationId",
                crate::schema::Kind::Text(&String),
            )
            .named("elasticGpuAssociationId", "ElasticGpuAssociationId"),
            crate::schema::Member::optional(
                "ElasticGpuAssociationState",
                crate::schema::Kind::Text(&String),
            )
            .named("elasticGpuAssociationState", "ElasticGpuAssociationState"),
            crate::schema::Member::optional(
                "ElasticGpuAssociationTime",
                crate::schema::Kind::Text(&String),
            )
            .named("elasticGpuAssociationTime", "ElasticGpuAssociationTime"),
        ],
    };
    pub static ElasticGpuAssociationList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ElasticGpuAssociation),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static ElasticGpuId: crate::schema::Text =
        crate::schema::Text::new("ElasticGpuId", crate::schema::Length::ANY, None);
    pub static ElasticInferenceAcceleratorAssociation: crate::schema::Structure =
        crate::schema::Structure {
            name: "ElasticInferenceAcceleratorAssociation",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ElasticInferenceAcceleratorArn",
                    crate::schema::Kind::Text(&String),
                )
                .named("elasticInferenceAcceleratorArn", "ElasticInferenceAcceleratorArn"),
                crate::schema::Member::optional(
                    "ElasticInferenceAcceleratorAssociationId",
                    crate::schema::Kind::Text(&String),
                )
                .named(
                    "elasticInferenceAcceleratorAssociationId",
                    "ElasticInferenceAcceleratorAssociationId",
                ),
                crate::schema::Member::optional(
                    "ElasticInferenceAcceleratorAssociationState",
                    crate::schema::Kind::Text(&String),
                )
                .named(
                    "elasticInferenceAcceleratorAssociationState",
                    "ElasticInferenceAcceleratorAssociationState",
                ),
                crate::schema::Member::optional(
                    "ElasticInferenceAcceleratorAssociationTime",
                    crate::schema::Kind::Timestamp,
                )
                .named(
                    "elasticInferenceAcceleratorAssociationTime",
                    "ElasticInferenceAcceleratorAssociationTime",
                ),
            ],
        };
    pub static ElasticInferenceAcceleratorAssociationList: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Structure(&ElasticInferenceAcceleratorAssociation),
            element_name: "item",
            length: crate::schema::Length::ANY,
        };
    pub static EnclaveOptions: crate::schema::Structure = crate::schema::Structure {
        name: "EnclaveOptions",
        union: false,
        members: &[crate::schema::Member::optional("Enabled", crate::schema::Kind::Boolean)
            .named("enabled", "Enabled")],
    };
    pub static Filter: crate::schema::Structure = crate::schema::Structure {
        name: "Filter",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Values", crate::schema::Kind::List(&ValueStringList))
                .named("Value", "Value"),
        ],
    };
    pub static FilterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Filter),
        element_name: "Filter",
        length: crate::schema::Length::ANY,
    };
    pub static GroupIdStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SecurityGroupId),
        element_name: "groupId",
        length: crate::schema::Length::ANY,
    };
    pub static GroupIdentifier: crate::schema::Structure = crate::schema::Structure {
        name: "GroupIdentifier",
        union: false,
        members: &[
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&String))
                .named("groupId", "GroupId"),
            crate::schema::Member::optional("GroupName", crate::schema::Kind::Text(&String))
                .named("groupName", "GroupName"),
        ],
    };
    pub static GroupIdentifierList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&GroupIdentifier),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static GroupNameStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SecurityGroupName),
        element_name: "GroupName",
        length: crate::schema::Length::ANY,
    };
    pub static HibernationOptions: crate::schema::Structure = crate::schema::Structure {
        name: "HibernationOptions",
        union: false,
        members: &[crate::schema::Member::optional("Configured", crate::schema::Kind::Boolean)
            .named("configured", "Configured")],
    };
    pub static HostnameType: crate::schema::Text =
        crate::schema::Text::one_of("HostnameType", super::HostnameType::TEXTS);
    pub static HttpTokensState: crate::schema::Text =
        crate::schema::Text::one_of("HttpTokensState", super::HttpTokensState::TEXTS);
    pub static HypervisorType: crate::schema::Text =
        crate::schema::Text::one_of("HypervisorType", super::HypervisorType::TEXTS);
    pub static IamInstanceProfile: crate::schema::Structure = crate::schema::Structure {
        name: "IamInstanceProfile",
        union: false,
        members: &[
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&String))
                .named("arn", "Arn"),
            crate::schema::Member::optional("Id", crate::schema::Kind::Text(&String))
                .named("id", "Id"),
        ],
    };
    pub static Instance: crate::schema::Structure = crate::schema::Structure {
        name: "Instance",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Architecture",
                crate::schema::Kind::Text(&ArchitectureValues),
            )
            .named("architecture", "Architecture"),
            crate::schema::Member::optional(
                "BlockDeviceMappings",
                crate::schema::Kind::List(&InstanceBlockDeviceMappingList),
            )
            .named("blockDeviceMapping", "BlockDeviceMapping"),
            crate::schema::Member::optional("ClientToken", crate::schema::Kind::Text(&String))
                .named("clientToken", "ClientToken"),
            crate::schema::Member::optional("EbsOptimized", crate::schema::Kind::Boolean)
                .named("ebsOptimized", "EbsOptimized"),
            crate::schema::Member::optional("EnaSupport", crate::schema::Kind::Boolean)
                .named("enaSupport", "EnaSupport"),
            crate::schema::Member::optional(
                "Hypervisor",
                crate::schema::Kind::Text(&HypervisorType),
            )
            .named("hypervisor", "Hypervisor"),
            crate::schema::Member::optional(
                "IamInstanceProfile",
                crate::schema::Kind::Structure(&IamInstanceProfile),
            )
            .named("iamInstanceProfile", "IamInstanceProfile"),
            crate::schema::Member::optional(
                "InstanceLifecycle",
                crate::schema::Kind::Text(&InstanceLifecycleType),
            )
            .named("instanceLifecycle", "InstanceLifecycle"),
            crate::schema::Member::optional(
                "ElasticGpuAssociations",
                crate::schema::Kind::List(&ElasticGpuAssociationList),
            )
            .named("elasticGpuAssociationSet", "ElasticGpuAssociationSet"),
            crate::schema::Member::optional(
                "ElasticInferenceAcceleratorAssociations",
                crate::schema::Kind::List(&ElasticInferenceAcceleratorAssociationList),
            )
            .named(
                "elasticInferenceAcceleratorAssociationSet",
                "ElasticInferenceAcceleratorAssociationSet",
            ),
            crate::schema::Member::optional(
                "NetworkInterfaces",
                crate::schema::Kind::List(&InstanceNetworkInterfaceList),
            )
            .named("networkInterfaceSet", "NetworkInterfaceSet"),
            crate::schema::Member::optional("OutpostArn", crate::schema::Kind::Text(&String))
                .named("outpostArn", "OutpostArn"),
            crate::schema::Member::optional("RootDeviceName", crate::schema::Kind::Text(&String))
                .named("rootDeviceName", "RootDeviceName"),
            crate::schema::Member::optional(
                "RootDeviceType",
                crate::schema::Kind::Text(&DeviceType),
            )
            .named("rootDeviceType", "RootDeviceType"),
            crate::schema::Member::optional(
                "SecurityGroups",
                crate::schema::Kind::List(&GroupIdentifierList),
            )
            .named("groupSet", "GroupSet"),
            crate::schema::Member::optional("SourceDestCheck", crate::schema::Kind::Boolean)
                .named("sourceDestCheck", "SourceDestCheck"),
            crate::schema::Member::optional(
                "SpotInstanceRequestId",
                crate::schema::Kind::Text(&String),
            )
            .named("spotInstanceRequestId", "SpotInstanceRequestId"),
            crate::schema::Member::optional("SriovNetSupport", crate::schema::Kind::Text(&String))
                .named("sriovNetSupport", "SriovNetSupport"),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Structure(&StateReason),
            )
            .named("stateReason", "StateReason"),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))
                .named("tagSet", "TagSet"),
            crate::schema::Member::optional(
                "VirtualizationType",
                crate::schema::Kind::Text(&VirtualizationType),
            )
            .named("virtualizationType", "VirtualizationType"),
            crate::schema::Member::optional(
                "CpuOptions",
                crate::schema::Kind::Structure(&CpuOptions),
            )
            .named("cpuOptions", "CpuOptions"),
            crate::schema::Member::optional("CapacityBlockId", crate::schema::Kind::Text(&String))
                .named("capacityBlockId", "CapacityBlockId"),
            crate::schema::Member::optional(
                "CapacityReservationId",
                crate::schema::Kind::Text(&String),
            )
            .named("capacityReservationId", "CapacityReservationId"),
            crate::schema::Member::optional(
                "CapacityReservationSpecification",
                crate::schema::Kind::Structure(&CapacityReservationSpecificationResponse),
            )
            .named("capacityReservationSpecification", "CapacityReservationSpecification"),
            crate::schema::Member::optional(
                "HibernationOptions",
                crate::schema::Kind::Structure(&HibernationOptions),
            )
            .named("hibernationOptions", "HibernationOptions"),
            crate::schema::Member::optional("Licenses", crate::schema::Kind::List(&LicenseList))
                .named("licenseSet", "LicenseSet"),
            crate::schema::Member::optional(
                "MetadataOptions",
                crate::schema::Kind::Structure(&InstanceMetadataOptionsResponse),
            )
            .named("metadataOptions", "MetadataOptions"),
            crate::schema::Member::optional(
                "EnclaveOptions",
                crate::schema::Kind::Structure(&EnclaveOptions),
            )
            .named("enclaveOptions", "EnclaveOptions"),
            crate::schema::Member::optional("BootMode", crate::schema::Kind::Text(&BootModeValues))
                .named("bootMode", "BootMode"),
            crate::schema::Member::optional("PlatformDetails", crate::schema::Kind::Text(&String))
                .named("platformDetails", "PlatformDetails"),
            crate::schema::Member::optional("UsageOperation", crate::schema::Kind::Text(&String))
                .named("usageOperation", "UsageOperation"),
            crate::schema::Member::optional(
                "UsageOperationUpdateTime",
                crate::schema::Kind::Timestamp,
            )
            .named("usageOperationUpdateTime", "UsageOperationUpdateTime"),
            crate::schema::Member::optional(
                "PrivateDnsNameOptions",
                crate::schema::Kind::Structure(&PrivateDnsNameOptionsResponse),
            )
            .named("privateDnsNameOptions", "PrivateDnsNameOptions"),
            crate::schema::Member::optional("Ipv6Address", crate::schema::Kind::Text(&String))
                .named("ipv6Address", "Ipv6Address"),
            crate::schema::Member::optional("TpmSupport", crate::schema::Kind::Text(&String))
                .named("tpmSupport", "TpmSupport"),
            crate::schema::Member::optional(
                "MaintenanceOptions",
                crate::schema::Kind::Structure(&InstanceMaintenanceOptions),
            )
            .named("maintenanceOptions", "MaintenanceOptions"),
            crate::schema::Member::optional(
                "CurrentInstanceBootMode",
                crate::schema::Kind::Text(&InstanceBootModeValues),
            )
            .named("currentInstanceBootMode", "CurrentInstanceBootMode"),
            crate::schema::Member::optional(
                "NetworkPerformanceOptions",
                crate::schema::Kind::Structure(&InstanceNetworkPerformanceOptions),
            )
            .named("networkPerformanceOptions", "NetworkPerformanceOptions"),
            crate::schema::Member::optional(
                "Operator",
                crate::schema::Kind::Structure(&OperatorResponse),
            )
            .named("operator", "Operator"),
            crate::schema::Member::optional(
                "SecondaryInterfaces",
                crate::schema::Kind::List(&InstanceSecondaryInterfaceList),
            )
            .named("secondaryInterfaceSet", "SecondaryInterfaceSet"),
            crate::schema::Member::optional("InstanceId", crate::schema::Kind::Text(&String))
                .named("instanceId", "InstanceId"),
            crate::schema::Member::optional("ImageId", crate::schema::Kind::Text(&String))
                .named("imageId", "ImageId"),
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Structure(&InstanceState),
            )
            .named("instanceState", "InstanceState"),
            crate::schema::Member::optional("PrivateDnsName", crate::schema::Kind::Text(&String))
                .named("privateDnsName", "PrivateDnsName"),
            crate::schema::Member::optional("PublicDnsName", crate::schema::Kind::Text(&String))
                .named("dnsName", "DnsName"),
            crate::schema::Member::optional(
                "StateTransitionReason",
                crate::schema::Kind::Text(&String),
            )
            .named("reason", "Reason"),
            crate::schema::Member::optional("KeyName", crate::schema::Kind::Text(&String))
                .named("keyName", "KeyName"),
            crate::schema::Member::optional(
                "AmiLaunchIndex",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("amiLaunchIndex", "AmiLaunchIndex"),
            crate::schema::Member::optional(
                "ProductCodes",
                crate::schema::Kind::List(&ProductCodeList),
            )
            .named("productCodes", "ProductCodes"),
            crate::schema::Member::optional(
                "InstanceType",
                crate::schema::Kind::Text(&InstanceType),
            )
            .named("instanceType", "InstanceType"),
            crate::schema::Member::optional("LaunchTime", crate::schema::Kind::Timestamp)
                .named("launchTime", "LaunchTime"),
            crate::schema::Member::optional(
                "Placement",
                crate::schema::Kind::Structure(&Placement),
            )
            .named("placement", "Placement"),
            crate::schema::Member::optional("KernelId", crate::schema::Kind::Text(&String))
                .named("kernelId", "KernelId"),
            crate::schema::Member::optional("RamdiskId", crate::schema::Kind::Text(&String))
                .named("ramdiskId", "RamdiskId"),
            crate::schema::Member::optional("Platform", crate::schema::Kind::Text(&PlatformValues))
                .named("platform", "Platform"),
            crate::schema::Member::optional(
                "Monitoring",
                crate::schema::Kind::Structure(&Monitoring),
            )
            .named("monitoring", "Monitoring"),
            crate::schema::Member::optional("SubnetId", crate::schema::Kind::Text(&String))
                .named("subnetId", "SubnetId"),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&String))
                .named("vpcId", "VpcId"),
            crate::schema::Member::optional("PrivateIpAddress", crate::schema::Kind::Text(&String))
                .named("privateIpAddress", "PrivateIpAddress"),
            crate::schema::Member::optional("PublicIpAddress", crate::schema::Kind::Text(&String))
                .named("ipAddress", "IpAddress"),
        ],
    };
    pub static InstanceAttachmentEnaSrdSpecification: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceAttachmentEnaSrdSpecification",
            union: false,
            members: &[
                crate::schema::Member::optional("EnaSrdEnabled", crate::schema::Kind::Boolean)
                    .named("enaSrdEnabled", "EnaSrdEnabled"),
                crate::schema::Member::optional(
                    "EnaSrdUdpSpecification",
                    crate::schema::Kind::Structure(&InstanceAttachmentEnaSrdUdpSpecification),
                )
                .named("enaSrdUdpSpecification", "EnaSrdUdpSpecification"),
            ],
        };
    pub static InstanceAttachmentEnaSrdUdpSpecification: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceAttachmentEnaSrdUdpSpecification",
            union: false,
            members: &[crate::schema::Member::optional(
                "EnaSrdUdpEnabled",
                crate::schema::Kind::Boolean,
            )
            .named("enaSrdUdpEnabled", "EnaSrdUdpEnabled")],
        };
    pub static InstanceAutoRecoveryState: crate::schema::Text = crate::schema::Text::one_of(
        "InstanceAutoRecoveryState",
        super::InstanceAutoRecoveryState::TEXTS,
    );
    pub static InstanceBandwidthWeighting: crate::schema::Text = crate::schema::Text::one_of(
        "InstanceBandwidthWeighting",
        super::InstanceBandwidthWeighting::TEXTS,
    );
    pub static InstanceBlockDeviceMapping: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceBlockDeviceMapping",
        union: false,
        members: &[
            crate::schema::Member::optional("DeviceName", crate::schema::Kind::Text(&String))
                .named("deviceName", "DeviceName"),
            crate::schema::Member::optional(
                "Ebs",
                crate::schema::Kind::Structure(&EbsInstanceBlockDevice),
            )
            .named("ebs", "Ebs"),
        ],
    };
    pub static InstanceBlockDeviceMappingList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceBlockDeviceMapping),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceBootModeValues: crate::schema::Text =
        crate::schema::Text::one_of("InstanceBootModeValues", super::InstanceBootModeValues::TEXTS);
    pub static InstanceId: crate::schema::Text =
        crate::schema::Text::new("InstanceId", crate::schema::Length::ANY, None);
    pub static InstanceIdStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&InstanceId),
        element_name: "InstanceId",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceIpv4Prefix: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceIpv4Prefix",
        union: false,
        members: &[crate::schema::Member::optional(
            "Ipv4Prefix",
            crate::schema::Kind::Text(&String),
        )
        .named("ipv4Prefix", "Ipv4Prefix")],
    };
    pub static InstanceIpv4PrefixList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceIpv4Prefix),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceIpv6Address: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceIpv6Address",
        union: false,
        members: &[
            crate::schema::Member::optional("Ipv6Address", crate::schema::Kind::Text(&String))
                .named("ipv6Address", "Ipv6Address"),
            crate::schema::Member::optional("IsPrimaryIpv6", crate::schema::Kind::Boolean)
                .named("isPrimaryIpv6", "IsPrimaryIpv6"),
        ],
    };
    pub static InstanceIpv6AddressList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceIpv6Address),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceIpv6Prefix: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceIpv6Prefix",
        union: false,
        members: &[crate::schema::Member::optional(
            "Ipv6Prefix",
            crate::schema::Kind::Text(&String),
        )
        .named("ipv6Prefix", "Ipv6Prefix")],
    };
    pub static InstanceIpv6PrefixList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceIpv6Prefix),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceLifecycleType: crate::schema::Text =
        crate::schema::Text::one_of("InstanceLifecycleType", super::InstanceLifecycleType::TEXTS);
    pub static InstanceList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Instance),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceMaintenanceOptions: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceMaintenanceOptions",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoRecovery",
                crate::schema::Kind::Text(&InstanceAutoRecoveryState),
            )
            .named("autoRecovery", "AutoRecovery"),
            crate::schema::Member::optional(
                "RebootMigration",
                crate::schema::Kind::Text(&InstanceRebootMigrationState),
            )
            .named("rebootMigration", "RebootMigration"),
        ],
    };
    pub static InstanceMetadataEndpointState: crate::schema::Text = crate::schema::Text::one_of(
        "InstanceMetadataEndpointState",
        super::InstanceMetadataEndpointState::TEXTS,
    );
    pub static InstanceMetadataOptionsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceMetadataOptionsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "State",
                    crate::schema::Kind::Text(&InstanceMetadataOptionsState),
                )
                .named("state", "State"),
                crate::schema::Member::optional(
                    "HttpTokens",
                    crate::schema::Kind::Text(&HttpTokensState),
                )
                .named("httpTokens", "HttpTokens"),
                crate::schema::Member::optional(
                    "HttpPutResponseHopLimit",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("httpPutResponseHopLimit", "HttpPutResponseHopLimit"),
                crate::schema::Member::optional(
                    "HttpEndpoint",
                    crate::schema::Kind::Text(&InstanceMetadataEndpointState),
                )
                .named("httpEndpoint", "HttpEndpoint"),
                crate::schema::Member::optional(
                    "HttpProtocolIpv6",
                    crate::schema::Kind::Text(&InstanceMetadataProtocolState),
                )
                .named("httpProtocolIpv6", "HttpProtocolIpv6"),
                crate::schema::Member::optional(
                    "InstanceMetadataTags",
                    crate::schema::Kind::Text(&InstanceMetadataTagsState),
                )
                .named("instanceMetadataTags", "InstanceMetadataTags"),
            ],
        };
    pub static InstanceMetadataOptionsState: crate::schema::Text = crate::schema::Text::one_of(
        "InstanceMetadataOptionsState",
        super::InstanceMetadataOptionsState::TEXTS,
    );
    pub static InstanceMetadataProtocolState: crate::schema::Text = crate::schema::Text::one_of(
        "InstanceMetadataProtocolState",
        super::InstanceMetadataProtocolState::TEXTS,
    );
    pub static InstanceMetadataTagsState: crate::schema::Text = crate::schema::Text::one_of(
        "InstanceMetadataTagsState",
        super::InstanceMetadataTagsState::TEXTS,
    );
    pub static InstanceNetworkInterface: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceNetworkInterface",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Association",
                crate::schema::Kind::Structure(&InstanceNetworkInterfaceAssociation),
            )
            .named("association", "Association"),
            crate::schema::Member::optional(
                "Attachment",
                crate::schema::Kind::Structure(&InstanceNetworkInterfaceAttachment),
            )
            .named("attachment", "Attachment"),
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&String))
                .named("description", "Description"),
            crate::schema::Member::optional(
                "Groups",
                crate::schema::Kind::List(&GroupIdentifierList),
            )
            .named("groupSet", "GroupSet"),
            crate::schema::Member::optional(
                "Ipv6Addresses",
                crate::schema::Kind::List(&InstanceIpv6AddressList),
            )
            .named("ipv6AddressesSet", "Ipv6AddressesSet"),
            crate::schema::Member::optional("MacAddress", crate::schema::Kind::Text(&String))
                .named("macAddress", "MacAddress"),
            crate::schema::Member::optional(
                "NetworkInterfaceId",
                crate::schema::Kind::Text(&String),
            )
            .named("networkInterfaceId", "NetworkInterfaceId"),
            crate::schema::Member::optional("OwnerId", crate::schema::Kind::Text(&String))
                .named("ownerId", "OwnerId"),
            crate::schema::Member::optional("PrivateDnsName", crate::schema::Kind::Text(&String))
                .named("privateDnsName", "PrivateDnsName"),
            crate::schema::Member::optional("PrivateIpAddress", crate::schema::Kind::Text(&String))
                .named("privateIpAddress", "PrivateIpAddress"),
            crate::schema::Member::optional(
                "PrivateIpAddresses",
                crate::schema::Kind::List(&InstancePrivateIpAddressList),
            )
            .named("privateIpAddressesSet", "PrivateIpAddressesSet"),
            crate::schema::Member::optional("SourceDestCheck", crate::schema::Kind::Boolean)
                .named("sourceDestCheck", "SourceDestCheck"),
            crate::schema::Member::optional(
                "Status",
                crate::schema::Kind::Text(&NetworkInterfaceStatus),
            )
            .named("status", "Status"),
            crate::schema::Member::optional("SubnetId", crate::schema::Kind::Text(&String))
                .named("subnetId", "SubnetId"),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&String))
                .named("vpcId", "VpcId"),
            crate::schema::Member::optional("InterfaceType", crate::schema::Kind::Text(&String))
                .named("interfaceType", "InterfaceType"),
            crate::schema::Member::optional(
                "Ipv4Prefixes",
                crate::schema::Kind::List(&InstanceIpv4PrefixList),
            )
            .named("ipv4PrefixSet", "Ipv4PrefixSet"),
            crate::schema::Member::optional(
                "Ipv6Prefixes",
                crate::schema::Kind::List(&InstanceIpv6PrefixList),
            )
            .named("ipv6PrefixSet", "Ipv6PrefixSet"),
            crate::schema::Member::optional(
                "ConnectionTrackingConfiguration",
                crate::schema::Kind::Structure(&ConnectionTrackingSpecificationResponse),
            )
            .named("connectionTrackingConfiguration", "ConnectionTrackingConfiguration"),
            crate::schema::Member::optional(
                "Operator",
                crate::schema::Kind::Structure(&OperatorResponse),
            )
            .named("operator", "Operator"),
        ],
    };
    pub static InstanceNetworkInterfaceAssociation: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceNetworkInterfaceAssociation",
            union: false,
            members: &[
                crate::schema::Member::optional("CarrierIp", crate::schema::Kind::Text(&String))
                    .named("carrierIp", "CarrierIp"),
                crate::schema::Member::optional(
                    "CustomerOwnedIp",
                    crate::schema::Kind::Text(&String),
                )
                .named("customerOwnedIp", "CustomerOwnedIp"),
                crate::schema::Member::optional("IpOwnerId", crate::schema::Kind::Text(&String))
                    .named("ipOwnerId", "IpOwnerId"),
                crate::schema::Member::optional(
                    "PublicDnsName",
                    crate::schema::Kind::Text(&String),
                )
                .named("publicDnsName", "PublicDnsName"),
                crate::schema::Member::optional("PublicIp", crate::schema::Kind::Text(&String))
                    .named("publicIp", "PublicIp"),
            ],
        };
    pub static InstanceNetworkInterfaceAttachment: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceNetworkInterfaceAttachment",
            union: false,
            members: &[
                crate::schema::Member::optional("AttachTime", crate::schema::Kind::Timestamp)
                    .named("attachTime", "AttachTime"),
                crate::schema::Member::optional("AttachmentId", crate::schema::Kind::Text(&String))
                    .named("attachmentId", "AttachmentId"),
                crate::schema::Member::optional(
                    "DeleteOnTermination",
                    crate::schema::Kind::Boolean,
                )
                .named("deleteOnTermination", "DeleteOnTermination"),
                crate::schema::Member::optional(
                    "DeviceIndex",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("deviceIndex", "DeviceIndex"),
                crate::schema::Member::optional(
                    "Status",
                    crate::schema::Kind::Text(&AttachmentStatus),
                )
                .named("status", "Status"),
                crate::schema::Member::optional(
                    "NetworkCardIndex",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("networkCardIndex", "NetworkCardIndex"),
                crate::schema::Member::optional(
                    "EnaSrdSpecification",
                    crate::schema::Kind::Structure(&InstanceAttachmentEnaSrdSpecification),
                )
                .named("enaSrdSpecification", "EnaSrdSpecification"),
                crate::schema::Member::optional(
                    "EnaQueueCount",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("enaQueueCount", "EnaQueueCount"),
            ],
        };
    pub static InstanceNetworkInterfaceList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceNetworkInterface),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceNetworkPerformanceOptions: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceNetworkPerformanceOptions",
            union: false,
            members: &[crate::schema::Member::optional(
                "BandwidthWeighting",
                crate::schema::Kind::Text(&InstanceBandwidthWeighting),
            )
            .named("bandwidthWeighting", "BandwidthWeighting")],
        };
    pub static InstancePrivateIpAddress: crate::schema::Structure = crate::schema::Structure {
        name: "InstancePrivateIpAddress",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Association",
                crate::schema::Kind::Structure(&InstanceNetworkInterfaceAssociation),
            )
            .named("association", "Association"),
            crate::schema::Member::optional("Primary", crate::schema::Kind::Boolean)
                .named("primary", "Primary"),
            crate::schema::Member::optional("PrivateDnsName", crate::schema::Kind::Text(&String))
                .named("privateDnsName", "PrivateDnsName"),
            crate::schema::Member::optional("PrivateIpAddress", crate::schema::Kind::Text(&String))
                .named("privateIpAddress", "PrivateIpAddress"),
        ],
    };
    pub static InstancePrivateIpAddressList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstancePrivateIpAddress),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceRebootMigrationState: crate::schema::Text = crate::schema::Text::one_of(
        "InstanceRebootMigrationState",
        super::InstanceRebootMigrationState::TEXTS,
    );
    pub static InstanceSecondaryInterface: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceSecondaryInterface",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Attachment",
                crate::schema::Kind::Structure(&InstanceSecondaryInterfaceAttachment),
            )
            .named("attachment", "Attachment"),
            crate::schema::Member::optional("MacAddress", crate::schema::Kind::Text(&String))
                .named("macAddress", "MacAddress"),
            crate::schema::Member::optional(
                "SecondaryInterfaceId",
                crate::schema::Kind::Text(&SecondaryInterfaceId),
            )
            .named("secondaryInterfaceId", "SecondaryInterfaceId"),
            crate::schema::Member::optional("OwnerId", crate::schema::Kind::Text(&String))
                .named("ownerId", "OwnerId"),
            crate::schema::Member::optional(
                "PrivateIpAddresses",
                crate::schema::Kind::List(&InstanceSecondaryInterfacePrivateIpAddressList),
            )
            .named("privateIpAddressSet", "PrivateIpAddressSet"),
            crate::schema::Member::optional("SourceDestCheck", crate::schema::Kind::Boolean)
                .named("sourceDestCheck", "SourceDestCheck"),
            crate::schema::Member::optional(
                "Status",
                crate::schema::Kind::Text(&SecondaryInterfaceStatus),
            )
            .named("status", "Status"),
            crate::schema::Member::optional(
                "SecondarySubnetId",
                crate::schema::Kind::Text(&SecondarySubnetId),
            )
            .named("secondarySubnetId", "SecondarySubnetId"),
            crate::schema::Member::optional(
                "SecondaryNetworkId",
                crate::schema::Kind::Text(&SecondaryNetworkId),
            )
            .named("secondaryNetworkId", "SecondaryNetworkId"),
            crate::schema::Member::optional(
                "InterfaceType",
                crate::schema::Kind::Text(&SecondaryInterfaceType),
            )
            .named("interfaceType", "InterfaceType"),
        ],
    };
    pub static InstanceSecondaryInterfaceAttachment: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceSecondaryInterfaceAttachment",
            union: false,
            members: &[
                crate::schema::Member::optional("AttachTime", crate::schema::Kind::Timestamp)
                    .named("attachTime", "AttachTime"),
                crate::schema::Member::optional("AttachmentId", crate::schema::Kind::Text(&String))
                    .named("attachmentId", "AttachmentId"),
                crate::schema::Member::optional(
                    "DeleteOnTermination",
                    crate::schema::Kind::Boolean,
                )
                .named("deleteOnTermination", "DeleteOnTermination"),
                crate::schema::Member::optional(
                    "DeviceIndex",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("deviceIndex", "DeviceIndex"),
                crate::schema::Member::optional(
                    "Status",
                    crate::schema::Kind::Text(&AttachmentStatus),
                )
                .named("status", "Status"),
                crate::schema::Member::optional(
                    "NetworkCardIndex",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("networkCardIndex", "NetworkCardIndex"),
            ],
        };
    pub static InstanceSecondaryInterfaceList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceSecondaryInterface),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceSecondaryInterfacePrivateIpAddress: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceSecondaryInterfacePrivateIpAddress",
            union: false,
            members: &[crate::schema::Member::optional(
                "PrivateIpAddress",
                crate::schema::Kind::Text(&String),
            )
            .named("privateIpAddress", "PrivateIpAddress")],
        };
    pub static InstanceSecondaryInterfacePrivateIpAddressList: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Structure(&InstanceSecondaryInterfacePrivateIpAddress),
            element_name: "item",
            length: crate::schema::Length::ANY,
        };
    pub static InstanceState: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceState",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Code",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("code", "Code"),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&InstanceStateName))
                .named("name", "Name"),
        ],
    };
    pub static InstanceStateName: crate::schema::Text =
        crate::schema::Text::one_of("InstanceStateName", super::InstanceStateName::TEXTS);
    pub static InstanceType: crate::schema::Text =
        crate::schema::Text::one_of("InstanceType", super::InstanceType::TEXTS);
    pub static IpPermission: crate::schema::Structure = crate::schema::Structure {
        name: "IpPermission",
        union: false,
        members: &[
            crate::schema::Member::optional("IpProtocol", crate::schema::Kind::Text(&String))
                .named("ipProtocol", "IpProtocol"),
            crate::schema::Member::optional(
                "FromPort",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("fromPort", "FromPort"),
            crate::schema::Member::optional(
                "ToPort",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("toPort", "ToPort"),
            crate::schema::Member::optional(
                "UserIdGroupPairs",
                crate::schema::Kind::List(&UserIdGroupPairList),
            )
            .named("groups", "Groups"),
            crate::schema::Member::optional("IpRanges", crate::schema::Kind::List(&IpRangeList))
                .named("ipRanges", "IpRanges"),
            crate::schema::Member::optional(
                "Ipv6Ranges",
                crate::schema::Kind::List(&Ipv6RangeList),
            )
            .named("ipv6Ranges", "Ipv6Ranges"),
            crate::schema::Member::optional(
                "PrefixListIds",
                crate::schema::Kind::List(&PrefixListIdList),
            )
            .named("prefixListIds", "PrefixListIds"),
        ],
    };
    pub static IpPermissionList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&IpPermission),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static IpRange: crate::schema::Structure = crate::schema::Structure {
        name: "IpRange",
        union: false,
        members: &[
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&String))
                .named("description", "Description"),
            crate::schema::Member::optional("CidrIp", crate::schema::Kind::Text(&String))
                .named("cidrIp", "CidrIp"),
        ],
    };
    pub static IpRangeList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&IpRange),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static IpSource: crate::schema::Text =
        crate::schema::Text::one_of("IpSource", super::IpSource::TEXTS);
    pub static IpamPoolId: crate::schema::Text =
        crate::schema::Text::new("IpamPoolId", crate::schema::Length::ANY, None);
    pub static Ipv4PrefixSpecification: crate::schema::Structure = crate::schema::Structure {
        name: "Ipv4PrefixSpecification",
        union: false,
        members: &[crate::schema::Member::optional(
            "Ipv4Prefix",
            crate::schema::Kind::Text(&String),
        )
        .named("ipv4Prefix", "Ipv4Prefix")],
    };
    pub static Ipv4PrefixesList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Ipv4PrefixSpecification),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static Ipv6AddressAttribute: crate::schema::Text =
        crate::schema::Text::one_of("Ipv6AddressAttribute", super::Ipv6AddressAttribute::TEXTS);
    pub static Ipv6PoolEc2Id: crate::schema::Text =
        crate::schema::Text::new("Ipv6PoolEc2Id", crate::schema::Length::ANY, None);
    pub static Ipv6PrefixSpecification: crate::schema::Structure = crate::schema::Structure {
        name: "Ipv6PrefixSpecification",
        union: false,
        members: &[crate::schema::Member::optional(
            "Ipv6Prefix",
            crate::schema::Kind::Text(&String),
        )
        .named("ipv6Prefix", "Ipv6Prefix")],
    };
    pub static Ipv6PrefixesList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Ipv6PrefixSpecification),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static Ipv6Range: crate::schema::Structure = crate::schema::Structure {
        name: "Ipv6Range",
        union: false,
        members: &[
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&String))
                .named("description", "Description"),
            crate::schema::Member::optional("CidrIpv6", crate::schema::Kind::Text(&String))
                .named("cidrIpv6", "CidrIpv6"),
        ],
    };
    pub static Ipv6RangeList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Ipv6Range),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static LicenseConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "LicenseConfiguration",
        union: false,
        members: &[crate::schema::Member::optional(
            "LicenseConfigurationArn",
            crate::schema::Kind::Text(&String),
        )
        .named("licenseConfigurationArn", "LicenseConfigurationArn")],
    };
    pub static LicenseList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LicenseConfiguration),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static MetricCategoryId: crate::schema::Text =
        crate::schema::Text::new("MetricCategoryId", crate::schema::Length::ANY, None);
    pub static MetricCategoryIdList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&MetricCategoryId),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static Monitoring: crate::schema::Structure = crate::schema::Structure {
        name: "Monitoring",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MetricCategoryIds",
                crate::schema::Kind::List(&MetricCategoryIdList),
            )
            .named("metricCategoryIdSet", "MetricCategoryIdSet"),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&MonitoringState))
                .named("state", "State"),
        ],
    };
    pub static MonitoringState: crate::schema::Text =
        crate::schema::Text::one_of("MonitoringState", super::MonitoringState::TEXTS);
    pub static NestedVirtualizationSpecification: crate::schema::Text = crate::schema::Text::one_of(
        "NestedVirtualizationSpecification",
        super::NestedVirtualizationSpecification::TEXTS,
    );
    pub static NetworkInterface: crate::schema::Structure = crate::schema::Structure {
        name: "NetworkInterface",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Association",
                crate::schema::Kind::Structure(&NetworkInterfaceAssociation),
            )
            .named("association", "Association"),
            crate::schema::Member::optional(
                "Attachment",
                crate::schema::Kind::Structure(&NetworkInterfaceAttachment),
            )
            .named("attachment", "Attachment"),
            crate::schema::Member::optional("AvailabilityZone", crate::schema::Kind::Text(&String))
                .named("availabilityZone", "AvailabilityZone"),
            crate::schema::Member::optional(
                "ConnectionTrackingConfiguration",
                crate::schema::Kind::Structure(&ConnectionTrackingConfiguration),
            )
            .named("connectionTrackingConfiguration", "ConnectionTrackingConfiguration"),
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&String))
                .named("description", "Description"),
            crate::schema::Member::optional(
                "Groups",
                crate::schema::Kind::List(&GroupIdentifierList),
            )
            .named("groupSet", "GroupSet"),
            crate::schema::Member::optional(
                "InterfaceType",
                crate::schema::Kind::Text(&NetworkInterfaceType),
            )
            .named("interfaceType", "InterfaceType"),
            crate::schema::Member::optional(
                "Ipv6Addresses",
                crate::schema::Kind::List(&NetworkInterfaceIpv6AddressesList),
            )
            .named("ipv6AddressesSet", "Ipv6AddressesSet"),
            crate::schema::Member::optional("MacAddress", crate::schema::Kind::Text(&String))
                .named("macAddress", "MacAddress"),
            crate::schema::Member::optional(
                "NetworkInterfaceId",
                crate::schema::Kind::Text(&String),
            )
            .named("networkInterfaceId", "NetworkInterfaceId"),
            crate::schema::Member::optional("OutpostArn", crate::schema::Kind::Text(&String))
                .named("outpostArn", "OutpostArn"),
            crate::schema::Member::optional("OwnerId", crate::schema::Kind::Text(&String))
                .named("ownerId", "OwnerId"),
            crate::schema::Member::optional("PrivateDnsName", crate::schema::Kind::Text(&String))
                .named("privateDnsName", "PrivateDnsName"),
            crate::schema::Member::optional("PublicDnsName", crate::schema::Kind::Text(&String))
                .named("publicDnsName", "PublicDnsName"),
            crate::schema::Member::optional(
                "PublicIpDnsNameOptions",
                crate::schema::Kind::Structure(&PublicIpDnsNameOptions),
            )
            .named("publicIpDnsNameOptions", "PublicIpDnsNameOptions"),
            crate::schema::Member::optional("PrivateIpAddress", crate::schema::Kind::Text(&String))
                .named("privateIpAddress", "PrivateIpAddress"),
            crate::schema::Member::optional(
                "PrivateIpAddresses",
                crate::schema::Kind::List(&NetworkInterfacePrivateIpAddressList),
            )
            .named("privateIpAddressesSet", "PrivateIpAddressesSet"),
            crate::schema::Member::optional(
                "Ipv4Prefixes",
                crate::schema::Kind::List(&Ipv4PrefixesList),
            )
            .named("ipv4PrefixSet", "Ipv4PrefixSet"),
            crate::schema::Member::optional(
                "Ipv6Prefixes",
                crate::schema::Kind::List(&Ipv6PrefixesList),
            )
            .named("ipv6PrefixSet", "Ipv6PrefixSet"),
            crate::schema::Member::optional("RequesterId", crate::schema::Kind::Text(&String))
                .named("requesterId", "RequesterId"),
            crate::schema::Member::optional("RequesterManaged", crate::schema::Kind::Boolean)
                .named("requesterManaged", "RequesterManaged"),
            crate::schema::Member::optional("SourceDestCheck", crate::schema::Kind::Boolean)
                .named("sourceDestCheck", "SourceDestCheck"),
            crate::schema::Member::optional(
                "Status",
                crate::schema::Kind::Text(&NetworkInterfaceStatus),
            )
            .named("status", "Status"),
            crate::schema::Member::optional("SubnetId", crate::schema::Kind::Text(&String))
                .named("subnetId", "SubnetId"),
            crate::schema::Member::optional("TagSet", crate::schema::Kind::List(&TagList))
                .named("tagSet", "TagSet"),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&String))
                .named("vpcId", "VpcId"),
            crate::schema::Member::optional("DenyAllIgwTraffic", crate::schema::Kind::Boolean)
                .named("denyAllIgwTraffic", "DenyAllIgwTraffic"),
            crate::schema::Member::optional("Ipv6Native", crate::schema::Kind::Boolean)
                .named("ipv6Native", "Ipv6Native"),
            crate::schema::Member::optional("Ipv6Address", crate::schema::Kind::Text(&String))
                .named("ipv6Address", "Ipv6Address"),
            crate::schema::Member::optional(
                "Operator",
                crate::schema::Kind::Structure(&OperatorResponse),
            )
            .named("operator", "Operator"),
            crate::schema::Member::optional(
                "AssociatedSubnets",
                crate::schema::Kind::List(&AssociatedSubnetList),
            )
            .named("associatedSubnetSet", "AssociatedSubnetSet"),
            crate::schema::Member::optional(
                "AvailabilityZoneId",
                crate::schema::Kind::Text(&String),
            )
            .named("availabilityZoneId", "AvailabilityZoneId"),
        ],
    };
    pub static NetworkInterfaceAssociation: crate::schema::Structure = crate::schema::Structure {
        name: "NetworkInterfaceAssociation",
        union: false,
        members: &[
            crate::schema::Member::optional("AllocationId", crate::schema::Kind::Text(&String))
                .named("allocationId", "AllocationId"),
            crate::schema::Member::optional("AssociationId", crate::schema::Kind::Text(&String))
                .named("associationId", "AssociationId"),
            crate::schema::Member::optional("IpOwnerId", crate::schema::Kind::Text(&String))
                .named("ipOwnerId", "IpOwnerId"),
            crate::schema::Member::optional("PublicDnsName", crate::schema::Kind::Text(&String))
                .named("publicDnsName", "PublicDnsName"),
            crate::schema::Member::optional("PublicIp", crate::schema::Kind::Text(&String))
                .named("publicIp", "PublicIp"),
            crate::schema::Member::optional("CustomerOwnedIp", crate::schema::Kind::Text(&String))
                .named("customerOwnedIp", "CustomerOwnedIp"),
            crate::schema::Member::optional("CarrierIp", crate::schema::Kind::Text(&String))
                .named("carrierIp", "CarrierIp"),
        ],
    };
    pub static NetworkInterfaceAttachment: crate::schema::Structure = crate::schema::Structure {
        name: "NetworkInterfaceAttachment",
        union: false,
        members: &[
            crate::schema::Member::optional("AttachTime", crate::schema::Kind::Timestamp)
                .named("attachTime", "AttachTime"),
            crate::schema::Member::optional("AttachmentId", crate::schema::Kind::Text(&String))
                .named("attachmentId", "AttachmentId"),
            crate::schema::Member::optional("DeleteOnTermination", crate::schema::Kind::Boolean)
                .named("deleteOnTermination", "DeleteOnTermination"),
            crate::schema::Member::optional(
                "DeviceIndex",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("deviceIndex", "DeviceIndex"),
            crate::schema::Member::optional(
                "NetworkCardIndex",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("networkCardIndex", "NetworkCardIndex"),
            crate::schema::Member::optional("InstanceId", crate::schema::Kind::Text(&String))
                .named("instanceId", "InstanceId"),
            crate::schema::Member::optional("InstanceOwnerId", crate::schema::Kind::Text(&String))
                .named("instanceOwnerId", "InstanceOwnerId"),
            crate::schema::Member::optional("Status", crate::schema::Kind::Text(&AttachmentStatus))
                .named("status", "Status"),
            crate::schema::Member::optional(
                "EnaSrdSpecification",
                crate::schema::Kind::Structure(&AttachmentEnaSrdSpecification),
            )
            .named("enaSrdSpecification", "EnaSrdSpecification"),
            crate::schema::Member::optional(
                "EnaQueueCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("enaQueueCount", "EnaQueueCount"),
        ],
    };
    pub static NetworkInterfaceId: crate::schema::Text =
        crate::schema::Text::new("NetworkInterfaceId", crate::schema::Length::ANY, None);
    pub static NetworkInterfaceIdList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&NetworkInterfaceId),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static NetworkInterfaceIpv6Address: crate::schema::Structure = crate::schema::Structure {
        name: "NetworkInterfaceIpv6Address",
        union: false,
        members: &[
            crate::schema::Member::optional("Ipv6Address", crate::schema::Kind::Text(&String))
                .named("ipv6Address", "Ipv6Address"),
            crate::schema::Member::optional(
                "PublicIpv6DnsName",
                crate::schema::Kind::Text(&String),
            )
            .named("publicIpv6DnsName", "PublicIpv6DnsName"),
            crate::schema::Member::optional("IsPrimaryIpv6", crate::schema::Kind::Boolean)
                .named("isPrimaryIpv6", "IsPrimaryIpv6"),
        ],
    };
    pub static NetworkInterfaceIpv6AddressesList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&NetworkInterfaceIpv6Address),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static NetworkInterfaceList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&NetworkInterface),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static NetworkInterfacePrivateIpAddress: crate::schema::Structure =
        crate::schema::Structure {
            name: "NetworkInterfacePrivateIpAddress",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Association",
                    crate::schema::Kind::Structure(&NetworkInterfaceAssociation),
                )
                .named("association", "Association"),
                crate::schema::Member::optional("Primary", crate::schema::Kind::Boolean)
                    .named("primary", "Primary"),
                crate::schema::Member::optional(
                    "PrivateDnsName",
                    crate::schema::Kind::Text(&String),
                )
                .named("privateDnsName", "PrivateDnsName"),
                crate::schema::Member::optional(
                    "PrivateIpAddress",
                    crate::schema::Kind::Text(&String),
                )
                .named("privateIpAddress", "PrivateIpAddress"),
            ],
        };
    pub static NetworkInterfacePrivateIpAddressList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&NetworkInterfacePrivateIpAddress),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static NetworkInterfaceStatus: crate::schema::Text =
        crate::schema::Text::one_of("NetworkInterfaceStatus", super::NetworkInterfaceStatus::TEXTS);
    pub static NetworkInterfaceType: crate::schema::Text =
        crate::schema::Text::one_of("NetworkInterfaceType", super::NetworkInterfaceType::TEXTS);
    pub static OperatorResponse: crate::schema::Structure = crate::schema::Structure {
        name: "OperatorResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Managed", crate::schema::Kind::Boolean)
                .named("managed", "Managed"),
            crate::schema::Member::optional("Principal", crate::schema::Kind::Text(&String))
                .named("principal", "Principal"),
            crate::schema::Member::optional("HiddenByDefault", crate::schema::Kind::Boolean)
                .named("hiddenByDefault", "HiddenByDefault"),
        ],
    };
    pub static Placement: crate::schema::Structure = crate::schema::Structure {
        name: "Placement",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AvailabilityZoneId",
                crate::schema::Kind::Text(&AvailabilityZoneId),
            )
            .named("availabilityZoneId", "AvailabilityZoneId"),
            crate::schema::Member::optional("Affinity", crate::schema::Kind::Text(&String))
                .named("affinity", "Affinity"),
            crate::schema::Member::optional(
                "GroupName",
                crate::schema::Kind::Text(&PlacementGroupName),
            )
            .named("groupName", "GroupName"),
            crate::schema::Member::optional(
                "PartitionNumber",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("partitionNumber", "PartitionNumber"),
            crate::schema::Member::optional("HostId", crate::schema::Kind::Text(&String))
                .named("hostId", "HostId"),
            crate::schema::Member::optional("Tenancy", crate::schema::Kind::Text(&Tenancy))
                .named("tenancy", "Tenancy"),
            crate::schema::Member::optional("SpreadDomain", crate::schema::Kind::Text(&String))
                .named("spreadDomain", "SpreadDomain"),
            crate::schema::Member::optional(
                "HostResourceGroupArn",
                crate::schema::Kind::Text(&String),
            )
            .named("hostResourceGroupArn", "HostResourceGroupArn"),
            crate::schema::Member::optional(
                "GroupId",
                crate::schema::Kind::Text(&PlacementGroupId),
            )
            .named("groupId", "GroupId"),
            crate::schema::Member::optional("AvailabilityZone", crate::schema::Kind::Text(&String))
                .named("availabilityZone", "AvailabilityZone"),
        ],
    };
    pub static PlacementGroupId: crate::schema::Text =
        crate::schema::Text::new("PlacementGroupId", crate::schema::Length::ANY, None);
    pub static PlacementGroupName: crate::schema::Text =
        crate::schema::Text::new("PlacementGroupName", crate::schema::Length::ANY, None);
    pub static PlatformValues: crate::schema::Text =
        crate::schema::Text::one_of("PlatformValues", super::PlatformValues::TEXTS);
    pub static PrefixListId: crate::schema::Structure = crate::schema::Structure {
        name: "PrefixListId",
        union: false,
        members: &[
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&String))
                .named("description", "Description"),
            crate::schema::Member::optional("PrefixListId", crate::schema::Kind::Text(&String))
                .named("prefixListId", "PrefixListId"),
        ],
    };
    pub static PrefixListIdList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PrefixListId),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static PrefixListResourceId: crate::schema::Text =
        crate::schema::Text::new("PrefixListResourceId", crate::schema::Length::ANY, None);
    pub static PrivateDnsNameOptionsOnLaunch: crate::schema::Structure = crate::schema::Structure {
        name: "PrivateDnsNameOptionsOnLaunch",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "HostnameType",
                crate::schema::Kind::Text(&HostnameType),
            )
            .named("hostnameType", "HostnameType"),
            crate::schema::Member::optional(
                "EnableResourceNameDnsARecord",
                crate::schema::Kind::Boolean,
            )
            .named("enableResourceNameDnsARecord", "EnableResourceNameDnsARecord"),
            crate::schema::Member::optional(
                "EnableResourceNameDnsAAAARecord",
                crate::schema::Kind::Boolean,
            )
            .named("enableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord"),
        ],
    };
    pub static PrivateDnsNameOptionsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PrivateDnsNameOptionsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "HostnameType",
                crate::schema::Kind::Text(&HostnameType),
            )
            .named("hostnameType", "HostnameType"),
            crate::schema::Member::optional(
                "EnableResourceNameDnsARecord",
                crate::schema::Kind::Boolean,
            )
            .named("enableResourceNameDnsARecord", "EnableResourceNameDnsARecord"),
            crate::schema::Member::optional(
                "EnableResourceNameDnsAAAARecord",
                crate::schema::Kind::Boolean,
            )
            .named("enableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord"),
        ],
    };
    pub static ProductCode: crate::schema::Structure = crate::schema::Structure {
        name: "ProductCode",
        union: false,
        members: &[
            crate::schema::Member::optional("ProductCodeId", crate::schema::Kind::Text(&String))
                .named("productCode", "ProductCode"),
            crate::schema::Member::optional(
                "ProductCodeType",
                crate::schema::Kind::Text(&ProductCodeValues),
            )
            .named("type", "Type"),
        ],
    };
    pub static ProductCodeList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ProductCode),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static ProductCodeValues: crate::schema::Text =
        crate::schema::Text::one_of("ProductCodeValues", super::ProductCodeValues::TEXTS);
    pub static PublicIpDnsNameOptions: crate::schema::Structure = crate::schema::Structure {
        name: "PublicIpDnsNameOptions",
        union: false,
        members: &[
            crate::schema::Member::optional("DnsHostnameType", crate::schema::Kind::Text(&String))
                .named("dnsHostnameType", "DnsHostnameType"),
            crate::schema::Member::optional(
                "PublicIpv4DnsName",
                crate::schema::Kind::Text(&String),
            )
            .named("publicIpv4DnsName", "PublicIpv4DnsName"),
            crate::schema::Member::optional(
                "PublicIpv6DnsName",
                crate::schema::Kind::Text(&String),
            )
            .named("publicIpv6DnsName", "PublicIpv6DnsName"),
            crate::schema::Member::optional(
                "PublicDualStackDnsName",
                crate::schema::Kind::Text(&String),
            )
            .named("publicDualStackDnsName", "PublicDualStackDnsName"),
        ],
    };
    pub static ReferencedSecurityGroup: crate::schema::Structure = crate::schema::Structure {
        name: "ReferencedSecurityGroup",
        union: false,
        members: &[
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&String))
                .named("groupId", "GroupId"),
            crate::schema::Member::optional("PeeringStatus", crate::schema::Kind::Text(&String))
                .named("peeringStatus", "PeeringStatus"),
            crate::schema::Member::optional("UserId", crate::schema::Kind::Text(&String))
                .named("userId", "UserId"),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&String))
                .named("vpcId", "VpcId"),
            crate::schema::Member::optional(
                "VpcPeeringConnectionId",
                crate::schema::Kind::Text(&String),
            )
            .named("vpcPeeringConnectionId", "VpcPeeringConnectionId"),
        ],
    };
    pub static Region: crate::schema::Structure = crate::schema::Structure {
        name: "Region",
        union: false,
        members: &[
            crate::schema::Member::optional("OptInStatus", crate::schema::Kind::Text(&String))
                .named("optInStatus", "OptInStatus"),
            crate::schema::Member::optional(
                "Geography",
                crate::schema::Kind::List(&RegionGeographyList),
            )
            .named("geographySet", "GeographySet"),
            crate::schema::Member::optional("RegionName", crate::schema::Kind::Text(&String))
                .named("regionName", "RegionName"),
            crate::schema::Member::optional("Endpoint", crate::schema::Kind::Text(&String))
                .named("regionEndpoint", "RegionEndpoint"),
        ],
    };
    pub static RegionGeography: crate::schema::Structure = crate::schema::Structure {
        name: "RegionGeography",
        union: false,
        members: &[crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String))
            .named("name", "Name")],
    };
    pub static RegionGeographyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RegionGeography),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static RegionList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Region),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static RegionNameStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&String),
        element_name: "RegionName",
        length: crate::schema::Length::ANY,
    };
    pub static Reservation: crate::schema::Structure = crate::schema::Structure {
        name: "Reservation",
        union: false,
        members: &[
            crate::schema::Member::optional("ReservationId", crate::schema::Kind::Text(&String))
                .named("reservationId", "ReservationId"),
            crate::schema::Member::optional("OwnerId", crate::schema::Kind::Text(&String))
                .named("ownerId", "OwnerId"),
            crate::schema::Member::optional("RequesterId", crate::schema::Kind::Text(&String))
                .named("requesterId", "RequesterId"),
            crate::schema::Member::optional(
                "Groups",
                crate::schema::Kind::List(&GroupIdentifierList),
            )
            .named("groupSet", "GroupSet"),
            crate::schema::Member::optional("Instances", crate::schema::Kind::List(&InstanceList))
                .named("instancesSet", "InstancesSet"),
        ],
    };
    pub static ReservationList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Reservation),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static ResourceIdList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TaggableResourceId),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ResourceType: crate::schema::Text =
        crate::schema::Text::one_of("ResourceType", super::ResourceType::TEXTS);
    pub static RevokeSecurityGroupEgressRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "RevokeSecurityGroupEgressRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "SecurityGroupRuleIds",
                    crate::schema::Kind::List(&SecurityGroupRuleIdList),
                )
                .named("SecurityGroupRuleId", "SecurityGroupRuleId"),
                crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                    .named("dryRun", "DryRun"),
                crate::schema::Member::required(
                    "GroupId",
                    crate::schema::Kind::Text(&SecurityGroupId),
                )
                .named("groupId", "GroupId"),
                crate::schema::Member::optional(
                    "SourceSecurityGroupName",
                    crate::schema::Kind::Text(&String),
                )
                .named("sourceSecurityGroupName", "SourceSecurityGroupName"),
                crate::schema::Member::optional(
                    "SourceSecurityGroupOwnerId",
                    crate::schema::Kind::Text(&String),
                )
                .named("sourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId"),
                crate::schema::Member::optional("IpProtocol", crate::schema::Kind::Text(&String))
                    .named("ipProtocol", "IpProtocol"),
                crate::schema::Member::optional(
                    "FromPort",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("fromPort", "FromPort"),
                crate::schema::Member::optional(
                    "ToPort",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                )
                .named("toPort", "ToPort"),
                crate::schema::Member::optional("CidrIp", crate::schema::Kind::Text(&String))
                    .named("cidrIp", "CidrIp"),
                crate::schema::Member::optional(
                    "IpPermissions",
                    crate::schema::Kind::List(&IpPermissionList),
                )
                .named("ipPermissions", "IpPermissions"),
            ],
        };
    pub static RevokeSecurityGroupEgressResult: crate::schema::Structure =
        crate::schema::Structure {
            name: "RevokeSecurityGroupEgressResult",
            union: false,
            members: &[
                crate::schema::Member::optional("Return", crate::schema::Kind::Boolean)
                    .named("return", "Return"),
                crate::schema::Member::optional(
                    "UnknownIpPermissions",
                    crate::schema::Kind::List(&IpPermissionList),
                )
                .named("unknownIpPermissionSet", "UnknownIpPermissionSet"),
                crate::schema::Member::optional(
                    "RevokedSecurityGroupRules",
                    crate::schema::Kind::List(&RevokedSecurityGroupRuleList),
                )
                .named("revokedSecurityGroupRuleSet", "RevokedSecurityGroupRuleSet"),
            ],
        };
    pub static RevokeSecurityGroupIngressRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "RevokeSecurityGroupIngressRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("CidrIp", crate::schema::Kind::Text(&String)),
                crate::schema::Member::optional(
                    "FromPort",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "GroupId",
                    crate::schema::Kind::Text(&SecurityGroupId),
                ),
                crate::schema::Member::optional(
                    "GroupName",
                    crate::schema::Kind::Text(&SecurityGroupName),
                ),
                crate::schema::Member::optional(
                    "IpPermissions",
                    crate::schema::Kind::List(&IpPermissionList),
                ),
                crate::schema::Member::optional("IpProtocol", crate::schema::Kind::Text(&String)),
                crate::schema::Member::optional(
                    "SourceSecurityGroupName",
                    crate::schema::Kind::Text(&String),
                ),
                crate::schema::Member::optional(
                    "SourceSecurityGroupOwnerId",
                    crate::schema::Kind::Text(&String),
                ),
                crate::schema::Member::optional(
                    "ToPort",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "SecurityGroupRuleIds",
                    crate::schema::Kind::List(&SecurityGroupRuleIdList),
                )
                .named("SecurityGroupRuleId", "SecurityGroupRuleId"),
                crate::schema::Member::optional("DryRun", crate::schema::Kind::Boolean)
                    .named("dryRun", "DryRun"),
            ],
        };
    pub static RevokeSecurityGroupIngressResult: crate::schema::Structure =
        crate::schema::Structure {
            name: "RevokeSecurityGroupIngressResult",
            union: false,
            members: &[
                crate::schema::Member::optional("Return", crate::schema::Kind::Boolean)
                    .named("return", "Return"),
                crate::schema::Member::optional(
                    "UnknownIpPermissions",
                    crate::schema::Kind::List(&IpPermissionList),
                )
                .named("unknownIpPermissionSet", "UnknownIpPermissionSet"),
                crate::schema::Member::optional(
                    "RevokedSecurityGroupRules",
                    crate::schema::Kind::List(&RevokedSecurityGroupRuleList),
                )
                .named("revokedSecurityGroupRuleSet", "RevokedSecurityGroupRuleSet"),
            ],
        };
    pub static RevokedSecurityGroupRule: crate::schema::Structure = crate::schema::Structure {
        name: "RevokedSecurityGroupRule",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SecurityGroupRuleId",
                crate::schema::Kind::Text(&SecurityGroupRuleId),
            )
            .named("securityGroupRuleId", "SecurityGroupRuleId"),
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&SecurityGroupId))
                .named("groupId", "GroupId"),
            crate::schema::Member::optional("IsEgress", crate::schema::Kind::Boolean)
                .named("isEgress", "IsEgress"),
            crate::schema::Member::optional("IpProtocol", crate::schema::Kind::Text(&String))
                .named("ipProtocol", "IpProtocol"),
            crate::schema::Member::optional(
                "FromPort",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("fromPort", "FromPort"),
            crate::schema::Member::optional(
                "ToPort",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("toPort", "ToPort"),
            crate::schema::Member::optional("CidrIpv4", crate::schema::Kind::Text(&String))
                .named("cidrIpv4", "CidrIpv4"),
            crate::schema::Member::optional("CidrIpv6", crate::schema::Kind::Text(&String))
                .named("cidrIpv6", "CidrIpv6"),
            crate::schema::Member::optional(
                "PrefixListId",
                crate::schema::Kind::Text(&PrefixListResourceId),
            )
            .named("prefixListId", "PrefixListId"),
            crate::schema::Member::optional(
                "ReferencedGroupId",
                crate::schema::Kind::Text(&SecurityGroupId),
            )
            .named("referencedGroupId", "ReferencedGroupId"),
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&String))
                .named("description", "Description"),
        ],
    };
    pub static RevokedSecurityGroupRuleList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RevokedSecurityGroupRule),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static SecondaryInterfaceId: crate::schema::Text =
        crate::schema::Text::new("SecondaryInterfaceId", crate::schema::Length::ANY, None);
    pub static SecondaryInterfaceStatus: crate::schema::Text = crate::schema::Text::one_of(
        "SecondaryInterfaceStatus",
        super::SecondaryInterfaceStatus::TEXTS,
    );
    pub static SecondaryInterfaceType: crate::schema::Text =
        crate::schema::Text::one_of("SecondaryInterfaceType", super::SecondaryInterfaceType::TEXTS);
    pub static SecondaryNetworkId: crate::schema::Text =
        crate::schema::Text::new("SecondaryNetworkId", crate::schema::Length::ANY, None);
    pub static SecondarySubnetId: crate::schema::Text =
        crate::schema::Text::new("SecondarySubnetId", crate::schema::Length::ANY, None);
    pub static SecurityGroup: crate::schema::Structure = crate::schema::Structure {
        name: "SecurityGroup",
        union: false,
        members: &[
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&String))
                .named("groupId", "GroupId"),
            crate::schema::Member::optional(
                "IpPermissionsEgress",
                crate::schema::Kind::List(&IpPermissionList),
            )
            .named("ipPermissionsEgress", "IpPermissionsEgress"),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))
                .named("tagSet", "TagSet"),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&String))
                .named("vpcId", "VpcId"),
            crate::schema::Member::optional("SecurityGroupArn", crate::schema::Kind::Text(&String))
                .named("securityGroupArn", "SecurityGroupArn"),
            crate::schema::Member::optional("OwnerId", crate::schema::Kind::Text(&String))
                .named("ownerId", "OwnerId"),
            crate::schema::Member::optional("GroupName", crate::schema::Kind::Text(&String))
                .named("groupName", "GroupName"),
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&String))
                .named("groupDescription", "GroupDescription"),
            crate::schema::Member::optional(
                "IpPermissions",
                crate::schema::Kind::List(&IpPermissionList),
            )
            .named("ipPermissions", "IpPermissions"),
        ],
    };
    pub static SecurityGroupId: crate::schema::Text =
        crate::schema::Text::new("SecurityGroupId", crate::schema::Length::ANY, None);
    pub static SecurityGroupList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SecurityGroup),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static SecurityGroupName: crate::schema::Text =
        crate::schema::Text::new("SecurityGroupName", crate::schema::Length::ANY, None);
    pub static SecurityGroupRule: crate::schema::Structure = crate::schema::Structure {
        name: "SecurityGroupRule",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SecurityGroupRuleId",
                crate::schema::Kind::Text(&SecurityGroupRuleId),
            )
            .named("securityGroupRuleId", "SecurityGroupRuleId"),
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&SecurityGroupId))
                .named("groupId", "GroupId"),
            crate::schema::Member::optional("GroupOwnerId", crate::schema::Kind::Text(&String))
                .named("groupOwnerId", "GroupOwnerId"),
            crate::schema::Member::optional("IsEgress", crate::schema::Kind::Boolean)
                .named("isEgress", "IsEgress"),
            crate::schema::Member::optional("IpProtocol", crate::schema::Kind::Text(&String))
                .named("ipProtocol", "IpProtocol"),
            crate::schema::Member::optional(
                "FromPort",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("fromPort", "FromPort"),
            crate::schema::Member::optional(
                "ToPort",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("toPort", "ToPort"),
            crate::schema::Member::optional("CidrIpv4", crate::schema::Kind::Text(&String))
                .named("cidrIpv4", "CidrIpv4"),
            crate::schema::Member::optional("CidrIpv6", crate::schema::Kind::Text(&String))
                .named("cidrIpv6", "CidrIpv6"),
            crate::schema::Member::optional(
                "PrefixListId",
                crate::schema::Kind::Text(&PrefixListResourceId),
            )
            .named("prefixListId", "PrefixListId"),
            crate::schema::Member::optional(
                "ReferencedGroupInfo",
                crate::schema::Kind::Structure(&ReferencedSecurityGroup),
            )
            .named("referencedGroupInfo", "ReferencedGroupInfo"),
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&String))
                .named("description", "Description"),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))
                .named("tagSet", "TagSet"),
            crate::schema::Member::optional(
                "SecurityGroupRuleArn",
                crate::schema::Kind::Text(&String),
            )
            .named("securityGroupRuleArn", "SecurityGroupRuleArn"),
        ],
    };
    pub static SecurityGroupRuleId: crate::schema::Text =
        crate::schema::Text::new("SecurityGroupRuleId", crate::schema::Length::ANY, None);
    pub static SecurityGroupRuleIdList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&String),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static SecurityGroupRuleList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SecurityGroupRule),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static StateReason: crate::schema::Structure = crate::schema::Structure {
        name: "StateReason",
        union: false,
        members: &[
            crate::schema::Member::optional("Code", crate::schema::Kind::Text(&String))
                .named("code", "Code"),
            crate::schema::Member::optional("Message", crate::schema::Kind::Text(&String))
                .named("message", "Message"),
        ],
    };
    pub static String: crate::schema::Text =
        crate::schema::Text::new("String", crate::schema::Length::ANY, None);
    pub static Subnet: crate::schema::Structure = crate::schema::Structure {
        name: "Subnet",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AvailabilityZoneId",
                crate::schema::Kind::Text(&String),
            )
            .named("availabilityZoneId", "AvailabilityZoneId"),
            crate::schema::Member::optional(
                "EnableLniAtDeviceIndex",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("enableLniAtDeviceIndex", "EnableLniAtDeviceIndex"),
            crate::schema::Member::optional(
                "MapCustomerOwnedIpOnLaunch",
                crate::schema::Kind::Boolean,
            )
            .named("mapCustomerOwnedIpOnLaunch", "MapCustomerOwnedIpOnLaunch"),
            crate::schema::Member::optional(
                "CustomerOwnedIpv4Pool",
                crate::schema::Kind::Text(&CoipPoolId),
            )
            .named("customerOwnedIpv4Pool", "CustomerOwnedIpv4Pool"),
            crate::schema::Member::optional("OwnerId", crate::schema::Kind::Text(&String))
                .named("ownerId", "OwnerId"),
            crate::schema::Member::optional(
                "AssignIpv6AddressOnCreation",
                crate::schema::Kind::Boolean,
            )
            .named("assignIpv6AddressOnCreation", "AssignIpv6AddressOnCreation"),
            crate::schema::Member::optional(
                "Ipv6CidrBlockAssociationSet",
                crate::schema::Kind::List(&SubnetIpv6CidrBlockAssociationSet),
            )
            .named("ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet"),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))
                .named("tagSet", "TagSet"),
            crate::schema::Member::optional("SubnetArn", crate::schema::Kind::Text(&String))
                .named("subnetArn", "SubnetArn"),
            crate::schema::Member::optional("OutpostArn", crate::schema::Kind::Text(&String))
                .named("outpostArn", "OutpostArn"),
            crate::schema::Member::optional("EnableDns64", crate::schema::Kind::Boolean)
                .named("enableDns64", "EnableDns64"),
            crate::schema::Member::optional("Ipv6Native", crate::schema::Kind::Boolean)
                .named("ipv6Native", "Ipv6Native"),
            crate::schema::Member::optional(
                "PrivateDnsNameOptionsOnLaunch",
                crate::schema::Kind::Structure(&PrivateDnsNameOptionsOnLaunch),
            )
            .named("privateDnsNameOptionsOnLaunch", "PrivateDnsNameOptionsOnLaunch"),
            crate::schema::Member::optional(
                "BlockPublicAccessStates",
                crate::schema::Kind::Structure(&BlockPublicAccessStates),
            )
            .named("blockPublicAccessStates", "BlockPublicAccessStates"),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&String))
                .named("type", "Type"),
            crate::schema::Member::optional("SubnetId", crate::schema::Kind::Text(&String))
                .named("subnetId", "SubnetId"),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&SubnetState))
                .named("state", "State"),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&String))
                .named("vpcId", "VpcId"),
            crate::schema::Member::optional("CidrBlock", crate::schema::Kind::Text(&String))
                .named("cidrBlock", "CidrBlock"),
            crate::schema::Member::optional(
                "AvailableIpAddressCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            )
            .named("availableIpAddressCount", "AvailableIpAddressCount"),
            crate::schema::Member::optional("AvailabilityZone", crate::schema::Kind::Text(&String))
                .named("availabilityZone", "AvailabilityZone"),
            crate::schema::Member::optional("DefaultForAz", crate::schema::Kind::Boolean)
                .named("defaultForAz", "DefaultForAz"),
            crate::schema::Member::optional("MapPublicIpOnLaunch", crate::schema::Kind::Boolean)
                .named("mapPublicIpOnLaunch", "MapPublicIpOnLaunch"),
        ],
    };
    pub static SubnetCidrAssociationId: crate::schema::Text =
        crate::schema::Text::new("SubnetCidrAssociationId", crate::schema::Length::ANY, None);
    pub static SubnetCidrBlockState: crate::schema::Structure = crate::schema::Structure {
        name: "SubnetCidrBlockState",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&SubnetCidrBlockStateCode),
            )
            .named("state", "State"),
            crate::schema::Member::optional("StatusMessage", crate::schema::Kind::Text(&String))
                .named("statusMessage", "StatusMessage"),
        ],
    };
    pub static SubnetCidrBlockStateCode: crate::schema::Text = crate::schema::Text::one_of(
        "SubnetCidrBlockStateCode",
        super::SubnetCidrBlockStateCode::TEXTS,
    );
    pub static SubnetId: crate::schema::Text =
        crate::schema::Text::new("SubnetId", crate::schema::Length::ANY, None);
    pub static SubnetIdStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SubnetId),
        element_name: "SubnetId",
        length: crate::schema::Length::ANY,
    };
    pub static SubnetIpv6CidrBlockAssociation: crate::schema::Structure =
        crate::schema::Structure {
            name: "SubnetIpv6CidrBlockAssociation",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "AssociationId",
                    crate::schema::Kind::Text(&SubnetCidrAssociationId),
                )
                .named("associationId", "AssociationId"),
                crate::schema::Member::optional(
                    "Ipv6CidrBlock",
                    crate::schema::Kind::Text(&String),
                )
                .named("ipv6CidrBlock", "Ipv6CidrBlock"),
                crate::schema::Member::optional(
                    "Ipv6CidrBlockState",
                    crate::schema::Kind::Structure(&SubnetCidrBlockState),
                )
                .named("ipv6CidrBlockState", "Ipv6CidrBlockState"),
                crate::schema::Member::optional(
                    "Ipv6AddressAttribute",
                    crate::schema::Kind::Text(&Ipv6AddressAttribute),
                )
                .named("ipv6AddressAttribute", "Ipv6AddressAttribute"),
                crate::schema::Member::optional("IpSource", crate::schema::Kind::Text(&IpSource))
                    .named("ipSource", "IpSource"),
            ],
        };
    pub static SubnetIpv6CidrBlockAssociationSet: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SubnetIpv6CidrBlockAssociation),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static SubnetList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Subnet),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static SubnetState: crate::schema::Text =
        crate::schema::Text::one_of("SubnetState", super::SubnetState::TEXTS);
    pub static Tag: crate::schema::Structure = crate::schema::Structure {
        name: "Tag",
        union: false,
        members: &[
            crate::schema::Member::optional("Key", crate::schema::Kind::Text(&String))
                .named("key", "Key"),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&String))
                .named("value", "Value"),
        ],
    };
    pub static TagDescription: crate::schema::Structure = crate::schema::Structure {
        name: "TagDescription",
        union: false,
        members: &[
            crate::schema::Member::optional("Key", crate::schema::Kind::Text(&String))
                .named("key", "Key"),
            crate::schema::Member::optional("ResourceId", crate::schema::Kind::Text(&String))
                .named("resourceId", "ResourceId"),
            crate::schema::Member::optional(
                "ResourceType",
                crate::schema::Kind::Text(&ResourceType),
            )
            .named("resourceType", "ResourceType"),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&String))
                .named("value", "Value"),
        ],
    };
    pub static TagDescriptionList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TagDescription),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static TagList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Tag),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static TagSpecification: crate::schema::Structure = crate::schema::Structure {
        name: "TagSpecification",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ResourceType",
                crate::schema::Kind::Text(&ResourceType),
            )
            .named("resourceType", "ResourceType"),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))
                .named("Tag", "Tag"),
        ],
    };
    pub static TagSpecificationList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TagSpecification),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static TaggableResourceId: crate::schema::Text =
        crate::schema::Text::new("TaggableResourceId", crate::schema::Length::ANY, None);
    pub static Tenancy: crate::schema::Text =
        crate::schema::Text::one_of("Tenancy", super::Tenancy::TEXTS);
    pub static UserIdGroupPair: crate::schema::Structure = crate::schema::Structure {
        name: "UserIdGroupPair",
        union: false,
        members: &[
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&String))
                .named("description", "Description"),
            crate::schema::Member::optional("UserId", crate::schema::Kind::Text(&String))
                .named("userId", "UserId"),
            crate::schema::Member::optional("GroupName", crate::schema::Kind::Text(&String))
                .named("groupName", "GroupName"),
            crate::schema::Member::optional("GroupId", crate::schema::Kind::Text(&String))
                .named("groupId", "GroupId"),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&String))
                .named("vpcId", "VpcId"),
            crate::schema::Member::optional(
                "VpcPeeringConnectionId",
                crate::schema::Kind::Text(&String),
            )
            .named("vpcPeeringConnectionId", "VpcPeeringConnectionId"),
            crate::schema::Member::optional("PeeringStatus", crate::schema::Kind::Text(&String))
                .named("peeringStatus", "PeeringStatus"),
        ],
    };
    pub static UserIdGroupPairList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&UserIdGroupPair),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static ValueStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&String),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static VirtualizationType: crate::schema::Text =
        crate::schema::Text::one_of("VirtualizationType", super::VirtualizationType::TEXTS);
    pub static Vpc: crate::schema::Structure = crate::schema::Structure {
        name: "Vpc",
        union: false,
        members: &[
            crate::schema::Member::optional("OwnerId", crate::schema::Kind::Text(&String))
                .named("ownerId", "OwnerId"),
            crate::schema::Member::optional("InstanceTenancy", crate::schema::Kind::Text(&Tenancy))
                .named("instanceTenancy", "InstanceTenancy"),
            crate::schema::Member::optional(
                "Ipv6CidrBlockAssociationSet",
                crate::schema::Kind::List(&VpcIpv6CidrBlockAssociationSet),
            )
            .named("ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet"),
            crate::schema::Member::optional(
                "CidrBlockAssociationSet",
                crate::schema::Kind::List(&VpcCidrBlockAssociationSet),
            )
            .named("cidrBlockAssociationSet", "CidrBlockAssociationSet"),
            crate::schema::Member::optional("IsDefault", crate::schema::Kind::Boolean)
                .named("isDefault", "IsDefault"),
            crate::schema::Member::optional(
                "EncryptionControl",
                crate::schema::Kind::Structure(&VpcEncryptionControl),
            )
            .named("encryptionControl", "EncryptionControl"),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))
                .named("tagSet", "TagSet"),
            crate::schema::Member::optional(
                "BlockPublicAccessStates",
                crate::schema::Kind::Structure(&BlockPublicAccessStates),
            )
            .named("blockPublicAccessStates", "BlockPublicAccessStates"),
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&String))
                .named("vpcId", "VpcId"),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&VpcState))
                .named("state", "State"),
            crate::schema::Member::optional("CidrBlock", crate::schema::Kind::Text(&String))
                .named("cidrBlock", "CidrBlock"),
            crate::schema::Member::optional("DhcpOptionsId", crate::schema::Kind::Text(&String))
                .named("dhcpOptionsId", "DhcpOptionsId"),
        ],
    };
    pub static VpcCidrBlockAssociation: crate::schema::Structure = crate::schema::Structure {
        name: "VpcCidrBlockAssociation",
        union: false,
        members: &[
            crate::schema::Member::optional("AssociationId", crate::schema::Kind::Text(&String))
                .named("associationId", "AssociationId"),
            crate::schema::Member::optional("CidrBlock", crate::schema::Kind::Text(&String))
                .named("cidrBlock", "CidrBlock"),
            crate::schema::Member::optional(
                "CidrBlockState",
                crate::schema::Kind::Structure(&VpcCidrBlockState),
            )
            .named("cidrBlockState", "CidrBlockState"),
        ],
    };
    pub static VpcCidrBlockAssociationSet: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&VpcCidrBlockAssociation),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static VpcCidrBlockState: crate::schema::Structure = crate::schema::Structure {
        name: "VpcCidrBlockState",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&VpcCidrBlockStateCode),
            )
            .named("state", "State"),
            crate::schema::Member::optional("StatusMessage", crate::schema::Kind::Text(&String))
                .named("statusMessage", "StatusMessage"),
        ],
    };
    pub static VpcCidrBlockStateCode: crate::schema::Text =
        crate::schema::Text::one_of("VpcCidrBlockStateCode", super::VpcCidrBlockStateCode::TEXTS);
    pub static VpcEncryptionControl: crate::schema::Structure = crate::schema::Structure {
        name: "VpcEncryptionControl",
        union: false,
        members: &[
            crate::schema::Member::optional("VpcId", crate::schema::Kind::Text(&VpcId))
                .named("vpcId", "VpcId"),
            crate::schema::Member::optional(
                "VpcEncryptionControlId",
                crate::schema::Kind::Text(&VpcEncryptionControlId),
            )
            .named("vpcEncryptionControlId", "VpcEncryptionControlId"),
            crate::schema::Member::optional(
                "Mode",
                crate::schema::Kind::Text(&VpcEncryptionControlMode),
            )
            .named("mode", "Mode"),
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&VpcEncryptionControlState),
            )
            .named("state", "State"),
            crate::schema::Member::optional("StateMessage", crate::schema::Kind::Text(&String))
                .named("stateMessage", "StateMessage"),
            crate::schema::Member::optional(
                "ResourceExclusions",
                crate::schema::Kind::Structure(&VpcEncryptionControlExclusions),
            )
            .named("resourceExclusions", "ResourceExclusions"),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))
                .named("tagSet", "TagSet"),
        ],
    };
    pub static VpcEncryptionControlConfiguration: crate::schema::Structure =
        crate::schema::Structure {
            name: "VpcEncryptionControlConfiguration",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Mode",
                    crate::schema::Kind::Text(&VpcEncryptionControlMode),
                ),
                crate::schema::Member::optional(
                    "InternetGatewayExclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
                crate::schema::Member::optional(
                    "EgressOnlyInternetGatewayExclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
                crate::schema::Member::optional(
                    "NatGatewayExclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
                crate::schema::Member::optional(
                    "VirtualPrivateGatewayExclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
                crate::schema::Member::optional(
                    "VpcPeeringExclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
                crate::schema::Member::optional(
                    "LambdaExclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
                crate::schema::Member::optional(
                    "VpcLatticeExclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
                crate::schema::Member::optional(
                    "ElasticFileSystemExclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
                crate::schema::Member::optional(
                    "GlobalAcceleratorExclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
                crate::schema::Member::optional(
                    "ApiGatewayV2Exclusion",
                    crate::schema::Kind::Text(&VpcEncryptionControlExclusionStateInput),
                ),
            ],
        };
    pub static VpcEncryptionControlExclusion: crate::schema::Structure = crate::schema::Structure {
        name: "VpcEncryptionControlExclusion",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&VpcEncryptionControlExclusionState),
            )
            .named("state", "State"),
            crate::schema::Member::optional("StateMessage", crate::schema::Kind::Text(&String))
                .named("stateMessage", "StateMessage"),
        ],
    };
    pub static VpcEncryptionControlExclusionState: crate::schema::Text =
        crate::schema::Text::one_of(
            "VpcEncryptionControlExclusionState",
            super::VpcEncryptionControlExclusionState::TEXTS,
        );
    pub static VpcEncryptionControlExclusionStateInput: crate::schema::Text =
        crate::schema::Text::one_of(
            "VpcEncryptionControlExclusionStateInput",
            super::VpcEncryptionControlExclusionStateInput::TEXTS,
        );
    pub static VpcEncryptionControlExclusions: crate::schema::Structure =
        crate::schema::Structure {
            name: "VpcEncryptionControlExclusions",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "InternetGateway",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("internetGateway", "InternetGateway"),
                crate::schema::Member::optional(
                    "EgressOnlyInternetGateway",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("egressOnlyInternetGateway", "EgressOnlyInternetGateway"),
                crate::schema::Member::optional(
                    "NatGateway",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("natGateway", "NatGateway"),
                crate::schema::Member::optional(
                    "VirtualPrivateGateway",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("virtualPrivateGateway", "VirtualPrivateGateway"),
                crate::schema::Member::optional(
                    "VpcPeering",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("vpcPeering", "VpcPeering"),
                crate::schema::Member::optional(
                    "Lambda",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("lambda", "Lambda"),
                crate::schema::Member::optional(
                    "VpcLattice",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("vpcLattice", "VpcLattice"),
                crate::schema::Member::optional(
                    "ElasticFileSystem",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("elasticFileSystem", "ElasticFileSystem"),
                crate::schema::Member::optional(
                    "GlobalAccelerator",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("globalAccelerator", "GlobalAccelerator"),
                crate::schema::Member::optional(
                    "ApiGatewayV2",
                    crate::schema::Kind::Structure(&VpcEncryptionControlExclusion),
                )
                .named("apiGatewayV2", "ApiGatewayV2"),
            ],
        };
    pub static VpcEncryptionControlId: crate::schema::Text =
        crate::schema::Text::new("VpcEncryptionControlId", crate::schema::Length::ANY, None);
    pub static VpcEncryptionControlMode: crate::schema::Text = crate::schema::Text::one_of(
        "VpcEncryptionControlMode",
        super::VpcEncryptionControlMode::TEXTS,
    );
    pub static VpcEncryptionControlState: crate::schema::Text = crate::schema::Text::one_of(
        "VpcEncryptionControlState",
        super::VpcEncryptionControlState::TEXTS,
    );
    pub static VpcId: crate::schema::Text =
        crate::schema::Text::new("VpcId", crate::schema::Length::ANY, None);
    pub static VpcIdStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&VpcId),
        element_name: "VpcId",
        length: crate::schema::Length::ANY,
    };
    pub static VpcIpv6CidrBlockAssociation: crate::schema::Structure = crate::schema::Structure {
        name: "VpcIpv6CidrBlockAssociation",
        union: false,
        members: &[
            crate::schema::Member::optional("AssociationId", crate::schema::Kind::Text(&String))
                .named("associationId", "AssociationId"),
            crate::schema::Member::optional("Ipv6CidrBlock", crate::schema::Kind::Text(&String))
                .named("ipv6CidrBlock", "Ipv6CidrBlock"),
            crate::schema::Member::optional(
                "Ipv6CidrBlockState",
                crate::schema::Kind::Structure(&VpcCidrBlockState),
            )
            .named("ipv6CidrBlockState", "Ipv6CidrBlockState"),
            crate::schema::Member::optional(
                "NetworkBorderGroup",
                crate::schema::Kind::Text(&String),
            )
            .named("networkBorderGroup", "NetworkBorderGroup"),
            crate::schema::Member::optional("Ipv6Pool", crate::schema::Kind::Text(&String))
                .named("ipv6Pool", "Ipv6Pool"),
            crate::schema::Member::optional(
                "Ipv6AddressAttribute",
                crate::schema::Kind::Text(&Ipv6AddressAttribute),
            )
            .named("ipv6AddressAttribute", "Ipv6AddressAttribute"),
            crate::schema::Member::optional("IpSource", crate::schema::Kind::Text(&IpSource))
                .named("ipSource", "IpSource"),
        ],
    };
    pub static VpcIpv6CidrBlockAssociationSet: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&VpcIpv6CidrBlockAssociation),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static VpcList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Vpc),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static VpcState: crate::schema::Text =
        crate::schema::Text::one_of("VpcState", super::VpcState::TEXTS);
    pub static ZoneIdStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&String),
        element_name: "ZoneId",
        length: crate::schema::Length::ANY,
    };
    pub static ZoneNameStringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&String),
        element_name: "ZoneName",
        length: crate::schema::Length::ANY,
    };
    pub static CreateTagsResponse: crate::schema::Structure =
        crate::schema::Structure { name: "CreateTagsResponse", union: false, members: &[] };
    pub static DeleteSubnetResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteSubnetResponse", union: false, members: &[] };
    pub static DeleteVpcResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteVpcResponse", union: false, members: &[] };
}
