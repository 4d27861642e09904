//! The AWS front desks: one module per service, turning a typed request into a transaction and an
//! answer. Services never import each other; they meet in `State`. They know no protocol, no
//! socket and no clock.

pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod logs;
pub mod operation;
pub mod page;
pub mod sts;

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
