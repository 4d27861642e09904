//! Rules about references between containers: dependsOn, volumesFrom, and no cycles.

use std::collections::BTreeMap;

use api::ecs::{ContainerCondition, ContainerDefinition};
use control::definition::{is_essential, name_of};

use super::Checked;
use crate::ecs::identifier::client;

pub(super) fn check(all: &[ContainerDefinition]) -> Checked {
    for container in all {
        dependencies(all, container)?;
        volumes_from(all, container)?;
    }
    cycles(all)
}

fn dependencies(all: &[ContainerDefinition], container: &ContainerDefinition) -> Checked {
    for dependency in container.depends_on.iter().flatten() {
        let name = &dependency.container_name;
        let Some(target) = all.iter().find(|one| name_of(one) == name) else {
            let message =
                format!("Cannot depend on container + '{name}' because it does not exist");
            return Err(client(message));
        };
        let ends = match dependency.condition {
            ContainerCondition::Complete | ContainerCondition::Success => true,
            ContainerCondition::Start | ContainerCondition::Healthy => false,
        };
        if ends && is_essential(target) {
            let message = "A dependency container with SUCCESS or COMPLETE condition cannot be an \
                           essential container";
            return Err(client(message));
        }
        if dependency.condition == ContainerCondition::Healthy && target.health_check.is_none() {
            let message = "A dependency container with HEALTHY condition must have health check \
                           configured";
            return Err(client(message));
        }
    }
    Ok(())
}

fn volumes_from(all: &[ContainerDefinition], container: &ContainerDefinition) -> Checked {
    let sources = container.volumes_from.iter().flatten();
    for name in sources.filter_map(|from| from.source_container.as_deref()) {
        if !all.iter().any(|one| name_of(one) == name) {
            let message = format!("Invalid 'volumesFrom' setting. Unknown container: '{name}'");
            return Err(client(message));
        }
    }
    Ok(())
}

/// Checks that every container can start after all those that it waits for.
fn cycles(all: &[ContainerDefinition]) -> Checked {
    let mut waiting: BTreeMap<&str, Vec<&str>> =
        all.iter().map(|one| (name_of(one), waits_for(one))).collect();
    while !waiting.is_empty() {
        let left: Vec<&str> = waiting.keys().copied().collect();
        waiting.retain(|_, on| on.iter().any(|name| left.contains(name)));
        if waiting.len() == left.len() {
            return Err(client("There is a cycle in the container dependencies."));
        }
    }
    Ok(())
}

fn waits_for(container: &ContainerDefinition) -> Vec<&str> {
    let depends = container.depends_on.iter().flatten().map(|one| one.container_name.as_str());
    let volumes = container.volumes_from.iter().flatten();
    let volumes = volumes.filter_map(|from| from.source_container.as_deref());
    let links = container.links.iter().flatten();
    let links = links.map(|link| link.split(':').next().unwrap_or(link));
    depends.chain(volumes).chain(links).collect()
}
