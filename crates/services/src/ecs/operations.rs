//! The ECS operations Gantry has.

crate::operations! { ecs, "ecs"; }
