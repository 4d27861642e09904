//! The EC2 operations of Gantry. Describing the network makes the default VPC, so all of them
//! except the zones and regions are writes.

use super::{amend, authorize, group, interface, region, subnet, tag, vpc, zone};

crate::operations! { ec2, "ec2";
    write AuthorizeSecurityGroupEgress => authorize::egress,
        of |of, it| group::arns(of, Some(&it.group_id), None);
    write AuthorizeSecurityGroupIngress => authorize::ingress,
        of |of, it| group::arns(of, it.group_id.as_deref(), it.group_name.as_deref());
    write CreateSecurityGroup => group::create,
        of |of, it| group::arns_of_new(of, it.vpc_id.as_deref());
    write CreateTags => tag::create,
        of |of, it| tag::arns(of, &it.resources);
    write DeleteSecurityGroup => group::delete,
        of |of, it| group::arns(of, it.group_id.as_deref(), it.group_name.as_deref());
    write DeleteTags => tag::delete,
        of |of, it| tag::arns(of, &it.resources);
    write DescribeAccountAttributes => region::describe_account;
    read DescribeAvailabilityZones => zone::describe;
    write DescribeNetworkInterfaces => interface::describe;
    read DescribeRegions => region::describe;
    write DescribeSecurityGroupRules => amend::describe;
    write DescribeSecurityGroups => group::describe;
    write DescribeSubnets => subnet::describe;
    write DescribeTags => tag::describe;
    write DescribeVpcAttribute => vpc::describe_attribute,
        of |of, it| vec![model::arn::of("ec2", of.world, &format!("vpc/{}", it.vpc_id))];
    write DescribeVpcs => vpc::describe;
    write ModifySecurityGroupRules => amend::modify,
        of |of, it| {
            let rules = it.security_group_rules.iter();
            let rules: Vec<_> = rules.map(|rule| rule.security_group_rule_id.clone()).collect();
            let mut all = group::arns(of, Some(&it.group_id), None);
            all.extend(tag::arns(of, &rules));
            all
        };
    write RevokeSecurityGroupEgress => authorize::revoke_egress,
        of |of, it| group::arns(of, Some(&it.group_id), None);
    write RevokeSecurityGroupIngress => authorize::revoke_ingress,
        of |of, it| group::arns(of, it.group_id.as_deref(), it.group_name.as_deref());
    write UpdateSecurityGroupRuleDescriptionsEgress => amend::describe_egress,
        of |of, it| group::arns(of, it.group_id.as_deref(), it.group_name.as_deref());
    write UpdateSecurityGroupRuleDescriptionsIngress => amend::describe_ingress,
        of |of, it| group::arns(of, it.group_id.as_deref(), it.group_name.as_deref());
}
