//! The services that Gantry implements and, of the large ones, the operations.

/// One service to generate.
pub(crate) struct Chosen {
    /// The module's name in `api`.
    pub(crate) module: &'static str,
    /// The model's directory in the package.
    pub(crate) model: &'static str,
    /// The model's version directory.
    pub(crate) version: &'static str,
    /// Operations to keep; empty keeps all.
    pub(crate) operations: &'static [&'static str],
    /// The error code of a request that breaks a constraint of the model.
    pub(crate) validation_code: &'static str,
}

const VALIDATION: &str = "ValidationException";
const PARAMETER: &str = "InvalidParameterException";
const QUERY: &str = "ValidationError";

const fn whole(
    module: &'static str,
    model: &'static str,
    version: &'static str,
    validation_code: &'static str,
) -> Chosen {
    Chosen { module, model, version, operations: &[], validation_code }
}

pub(crate) const SERVICES: &[Chosen] = &[
    whole("ecs", "ecs", "2014-11-13", PARAMETER),
    whole("ecr", "ecr", "2015-09-21", PARAMETER),
    whole("elbv2", "elbv2", "2015-12-01", QUERY),
    whole("iam", "iam", "2010-05-08", QUERY),
    whole("sts", "sts", "2011-06-15", QUERY),
    whole("logs", "logs", "2014-03-28", PARAMETER),
    whole("cloudwatch", "cloudwatch", "2010-08-01", QUERY),
    whole("application_autoscaling", "application-autoscaling", "2016-02-06", VALIDATION),
    whole("autoscaling", "autoscaling", "2011-01-01", QUERY),
    whole("servicediscovery", "servicediscovery", "2017-03-14", "InvalidInput"),
    whole("secretsmanager", "secretsmanager", "2017-10-17", VALIDATION),
    whole("events", "events", "2015-10-07", VALIDATION),
    Chosen {
        module: "ssm",
        model: "ssm",
        version: "2014-11-06",
        operations: &[
            "DeleteParameter",
            "DeleteParameters",
            "DescribeParameters",
            "GetParameter",
            "GetParameters",
            "GetParametersByPath",
            "PutParameter",
        ],
        validation_code: VALIDATION,
    },
    Chosen {
        module: "ec2",
        model: "ec2",
        version: "2016-11-15",
        operations: &[
            "AuthorizeSecurityGroupEgress",
            "AuthorizeSecurityGroupIngress",
            "CreateSecurityGroup",
            "CreateSubnet",
            "CreateTags",
            "CreateVpc",
            "DeleteSecurityGroup",
            "DeleteSubnet",
            "DeleteTags",
            "DeleteVpc",
            "DescribeAccountAttributes",
            "DescribeAvailabilityZones",
            "DescribeInstances",
            "DescribeNetworkInterfaces",
            "DescribeRegions",
            "DescribeSecurityGroupRules",
            "DescribeSecurityGroups",
            "DescribeSubnets",
            "DescribeTags",
            "DescribeVpcAttribute",
            "DescribeVpcs",
            "ModifySecurityGroupRules",
            "RevokeSecurityGroupEgress",
            "RevokeSecurityGroupIngress",
            "UpdateSecurityGroupRuleDescriptionsEgress",
            "UpdateSecurityGroupRuleDescriptionsIngress",
        ],
        validation_code: "InvalidParameterValue",
    },
];
