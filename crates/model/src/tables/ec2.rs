//! Tables of EC2: the networks that tasks are in.

macro_rules! ec2_tables {
    ($rest:tt $($before:tt)*) => {
        join_tables! { $rest $($before)*
            10: vpcs, network::Vpc, durable;
            11: subnets, network::Subnet, durable;
            12: security_groups, security::SecurityGroup, durable;
            13: enis, network::Eni, durable;
        }
    };
}
