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

/// Returns what `operation` answers for `fault`. The model lists the errors of each operation, and
/// clients know no others. What Gantry lacks is said by UnsupportedFeatureException; where the
/// model has none of it, by ClientException, which all of ECS has.
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

/// Tells whether `fault` says that Gantry lacks something, in an error that `operation` has not.
pub fn is_said_otherwise(
    service: &api::Service,
    operation: &api::Operation,
    fault: &Fault,
) -> bool {
    let is_unsupported = fault.code == api::ecs::error::UnsupportedFeatureException.code;
    service.name == "ecs" && is_unsupported && !is_known(service, operation, fault)
}

/// Tells whether `fault` is one of `operation`'s own or one that every operation may answer.
pub fn is_known(service: &api::Service, operation: &api::Operation, fault: &Fault) -> bool {
    const COMMON: [&str; 6] = [
        "AccessDenied",
        "AccessDeniedException",
        "NotImplementedException",
        "SerializationException",
        "InternalFailure",
        "ServiceUnavailable",
    ];
    // EC2's model names no errors at all.
    operation.errors.is_empty()
        || fault.code == service.validation_code
        || COMMON.contains(&&*fault.code)
        || operation.errors.iter().any(|one| one.code == fault.code)
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
