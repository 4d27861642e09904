//! The tables of `State`, each declared with its service in a file of its own: `number: field,
//! module::Row, durable|volatile;`. A volatile table is never written to the engine. Numbers are on
//! disk: take the next one that no file has, never use one again.

/// Puts the declarations of the listed files together, and hands them to `tables!`.
macro_rules! join_tables {
    ([] $($rows:tt)*) => { tables! { $($rows)* } };
    ([$next:ident $($rest:ident)*] $($rows:tt)*) => { $next! { [$($rest)*] $($rows)* } };
}

#[macro_use]
mod ec2;
#[macro_use]
mod ecr;
#[macro_use]
mod ecs;
#[macro_use]
mod iam;
#[macro_use]
mod logs;
#[macro_use]
mod s3;
