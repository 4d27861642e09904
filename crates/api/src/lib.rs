//! Every AWS shape that Gantry uses, generated from the published service models, and the traits
//! that read and write them. No behaviour of any service is here.
//!
//! `cargo xtask codegen` writes `generated/`; each module contains a service's structures, unions
//! and enums, `op` (one type per operation), `error` (the modelled errors), `schema` (the static
//! descriptions that every codec uses), `OPERATIONS` and `SERVICE`.

pub mod base64;
pub mod fault;
pub mod foreign;
pub mod json;
mod plain;
pub mod schema;
pub mod stored;
mod timestamp;
mod value;
pub mod violation;

#[macro_use]
mod declare;

#[path = "generated/application_autoscaling.rs"]
pub mod application_autoscaling;
#[path = "generated/autoscaling.rs"]
pub mod autoscaling;
#[path = "generated/cloudwatch.rs"]
pub mod cloudwatch;
#[path = "generated/ec2.rs"]
pub mod ec2;
#[path = "generated/ecr.rs"]
pub mod ecr;
#[path = "generated/ecs.rs"]
pub mod ecs;
#[path = "generated/elbv2.rs"]
pub mod elbv2;
#[path = "generated/events.rs"]
pub mod events;
#[path = "generated/iam.rs"]
pub mod iam;
#[path = "generated/logs.rs"]
pub mod logs;
#[path = "generated/secretsmanager.rs"]
pub mod secretsmanager;
#[path = "generated/servicediscovery.rs"]
pub mod servicediscovery;
#[path = "generated/ssm.rs"]
pub mod ssm;
#[path = "generated/sts.rs"]
pub mod sts;

pub use fault::Fault;
pub use schema::{ErrorShape, Operation, Protocol, Service};
pub use timestamp::Timestamp;
pub use value::{
    Checks, Field, Input, Malformed, Op, ReadError, Reader, Shape, Token, Value, Writer, read,
};

/// Any JSON value, for members whose shape the model leaves open (a "document").
pub type Document = serde_json::Value;

/// Every service that has a model here.
pub static SERVICES: &[&Service] = &[
    &application_autoscaling::SERVICE,
    &autoscaling::SERVICE,
    &cloudwatch::SERVICE,
    &ec2::SERVICE,
    &ecr::SERVICE,
    &ecs::SERVICE,
    &elbv2::SERVICE,
    &events::SERVICE,
    &iam::SERVICE,
    &logs::SERVICE,
    &secretsmanager::SERVICE,
    &servicediscovery::SERVICE,
    &ssm::SERVICE,
    &sts::SERVICE,
];
