//! The EC2 operations of Gantry. Describing the network makes the default VPC, so all of them
//! except the zones are writes.

use super::{group, subnet, vpc, zone};

crate::operations! { ec2, "ec2";
    read DescribeAvailabilityZones => zone::describe;
    write DescribeSecurityGroups => group::describe;
    write DescribeSubnets => subnet::describe;
    write DescribeVpcAttribute => vpc::describe_attribute,
        of |of, it| vec![model::arn::of("ec2", of.world, &format!("vpc/{}", it.vpc_id))];
    write DescribeVpcs => vpc::describe;
}
