//! The AWS services: one module per service, which turns a typed request into a transaction and a
//! response. Services never import each other; they share only `State`. They know no protocol, no
//! socket and no clock.

#![warn(clippy::wildcard_enum_match_arm)]

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

/// Every operation of Gantry, by service; all others are answered "not implemented".
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

/// Returns the row of `operation`, if Gantry has it.
pub fn row(service: &api::Service, operation: &api::Operation) -> Option<&'static Row> {
    rows(service).iter().find(|row| row.operation.name == operation.name)
}

/// Converts `fault` to one that the model lists for `operation`, since clients know no others. An
/// unsupported feature is an UnsupportedFeatureException; if the operation lacks that error, a
/// ClientException, which all ECS operations have.
pub fn modelled(service: &api::Service, operation: &api::Operation, fault: Fault) -> Fault {
    if is_said_otherwise(service, operation, &fault) {
        let error = &api::ecs::error::ClientException;
        return Fault { code: error.code.into(), status: error.status, ..fault };
    }
    debug_assert!(
        is_known(service, operation, &fault),
        "{} answers what its model lacks: {fault}",
        operation.name
    );
    fault
}

/// Returns true if `fault` is an UnsupportedFeatureException and `operation` lacks that error.
pub fn is_said_otherwise(
    service: &api::Service,
    operation: &api::Operation,
    fault: &Fault,
) -> bool {
    let is_unsupported = fault.code == api::ecs::error::UnsupportedFeatureException.code;
    service.name == "ecs" && is_unsupported && !is_known(service, operation, fault)
}

/// Returns true if `fault` is an error of `operation`, or one that every operation may return.
pub fn is_known(service: &api::Service, operation: &api::Operation, fault: &Fault) -> bool {
    const COMMON: [&str; 6] = [
        "AccessDenied",
        "AccessDeniedException",
        "NotImplementedException",
        "SerializationException",
        "InternalFailure",
        "ServiceUnavailable",
    ];
    // EC2's model lists no errors at all.
    operation.errors.is_empty()
        || fault.code == service.validation_code
        || COMMON.contains(&&*fault.code)
        || operation.errors.iter().any(|one| one.code == fault.code)
}

/// The response of an operation without a row; for some, with advice.
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
