//! The AWS front desks: one module per service, turning a typed request into a transaction and an
//! answer. Services never import each other; they meet in `State`. They know no protocol, no
//! socket and no clock.

pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod logs;
pub mod operation;
pub mod page;
pub mod s3;
pub mod sts;

use api::Fault;
use operation::Row;

/// Every operation Gantry has, by service; what is not here is answered "not implemented".
pub fn rows(service: &api::Service) -> &'static [Row] {
    match service.name {
        "ec2" => ec2::operations::ROWS,
        "ecr" => ecr::operations::ROWS,
        "ecs" => ecs::operations::ROWS,
        "logs" => logs::operations::ROWS,
        "sts" => sts::operations::ROWS,
        _ => &[],
    }
}

/// The row of `operation`, if Gantry has it.
pub fn row(service: &api::Service, operation: &api::Operation) -> Option<&'static Row> {
    rows(service).iter().find(|row| row.operation.name == operation.name)
}

/// What an operation without a row answers; for some, with what to do instead.
pub fn not_implemented(service: &api::Service, operation: &str) -> Fault {
    let mut fault = Fault::not_implemented(service, operation);
    if service.name == "ecs"
        && let Some(instead) = ecs::operations::instead(operation)
    {
        fault.message = format!("{}: {instead}", fault.message);
    }
    fault
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agent_of_aws_is_told_what_joins_a_cluster_here() {
        let fault = not_implemented(&api::ecs::SERVICE, "DiscoverPollEndpoint");
        assert_eq!((&*fault.code, fault.status), ("NotImplementedException", 501));
        assert!(fault.message.contains("`gantry agent`"), "{}", fault.message);
        let other = not_implemented(&api::ecs::SERVICE, "CreateTaskSet");
        assert!(other.message.ends_with("is not implemented by Gantry"), "{}", other.message);
    }
}
