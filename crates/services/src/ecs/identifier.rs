//! Names and ARNs from clients: parses them into keys, and resolves them to rows of the caller's
//! own account and region. Rows of other worlds are never found.

use std::sync::Arc;

use api::{Fault, ecs};
use model::arn::Arn;
use model::cluster::{Cluster, ClusterStatus};
use model::definition::{Definition, DefinitionStatus};
use model::id::{ClusterKey, DefinitionKey, InstanceId, ServiceKey, TaskId, World};
use model::instance::Instance;
use model::service::Service;
use model::state::State;
use model::task::Task;

/// The cluster of requests that name none.
pub const DEFAULT_CLUSTER: &str = "default";

/// An InvalidParameterException, status 400.
pub fn invalid(message: impl Into<String>) -> Fault {
    Fault::modelled(&ecs::error::InvalidParameterException, message)
}

/// A ClientException, status 400.
pub fn client(message: impl Into<String>) -> Fault {
    Fault::modelled(&ecs::error::ClientException, message)
}

/// An UnsupportedFeatureException, status 400, for a feature that Gantry does not implement yet.
pub fn unsupported(feature: &str) -> Fault {
    let message = format!("{feature} is not implemented by Gantry");
    Fault::modelled(&ecs::error::UnsupportedFeatureException, message)
}

/// The key of the cluster that `given` (name, ARN or nothing) names; it need not exist.
pub fn cluster_key(world: &World, given: Option<&str>) -> Result<ClusterKey, Fault> {
    let name = match given {
        None => DEFAULT_CLUSTER,
        Some(text) => own_suffix(world, text, "cluster")?.unwrap_or(text),
    };
    if name.contains('/') {
        return Err(invalid("Invalid identifier: Unexpected number of separators"));
    }
    Ok(ClusterKey { world: world.clone(), name: name.into() })
}

/// Returns the ACTIVE cluster that `given` names.
pub fn cluster<'a>(
    state: &'a State,
    world: &World,
    given: Option<&str>,
) -> Result<&'a Arc<Cluster>, Fault> {
    let not_found = |text: &str| Fault::modelled(&ecs::error::ClusterNotFoundException, text);
    let key = cluster_key(world, given)?;
    let row = state.clusters.get(&key).ok_or_else(|| not_found("Cluster not found."))?;
    match row.status {
        ClusterStatus::Active => Ok(row),
        ClusterStatus::Inactive => Err(not_found("The referenced cluster was inactive.")),
    }
}

/// The key of the service of `cluster` that `given` (name or ARN) names; it need not exist.
pub fn service_key(cluster: &ClusterKey, given: &str) -> Result<ServiceKey, Fault> {
    let name = in_cluster(cluster, given, "service")?;
    Ok(ServiceKey { cluster: cluster.clone(), name: name.into() })
}

/// Returns the service that `given` names, even if it is INACTIVE.
pub fn service<'a>(
    state: &'a State,
    cluster: &ClusterKey,
    given: &str,
) -> Result<&'a Arc<Service>, Fault> {
    let key = service_key(cluster, given)?;
    state
        .services
        .get(&key)
        .ok_or_else(|| Fault::modelled(&ecs::error::ServiceNotFoundException, "Service not found."))
}

/// The task id in `given` (id or ARN); the task need not exist.
pub fn task_id(cluster: &ClusterKey, given: &str) -> Result<TaskId, Fault> {
    let id = in_cluster(cluster, given, "task")?;
    if !matches!(id.len(), 32 | 36) {
        return Err(invalid("taskId length should be one of [32,36]"));
    }
    Ok(TaskId::from(id))
}

/// Returns the task of `cluster` that `given` names.
pub fn task<'a>(
    state: &'a State,
    cluster: &ClusterKey,
    given: &str,
) -> Result<Option<&'a Arc<Task>>, Fault> {
    let id = task_id(cluster, given)?;
    Ok(state.tasks.get(&id).filter(|task| task.cluster == *cluster))
}

/// The id in `given` (id or ARN) of a container instance, which need not exist.
pub fn instance_id(cluster: &ClusterKey, given: &str) -> Result<InstanceId, Fault> {
    Ok(InstanceId::from(in_cluster(cluster, given, "container-instance")?))
}

/// Returns the container instance of `cluster` that `given` (id or ARN) names.
pub fn instance<'a>(
    state: &'a State,
    cluster: &ClusterKey,
    given: &str,
) -> Result<Option<&'a Arc<Instance>>, Fault> {
    let id = instance_id(cluster, given)?;
    Ok(state.instances.get(&id).filter(|row| row.cluster() == Some(cluster)))
}

/// A parsed name of a task definition: `family`, `family:revision` or ARN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DefinitionName<'a> {
    pub family: &'a str,
    pub revision: Option<i32>,
}

/// Parses the name of a task definition.
pub fn definition_name<'a>(world: &World, given: &'a str) -> Result<DefinitionName<'a>, Fault> {
    let name = own_suffix(world, given, "task-definition")?.unwrap_or(given);
    let Some((family, revision)) = name.split_once(':') else {
        return Ok(DefinitionName { family: name, revision: None });
    };
    let number = revision.parse::<i32>().ok().filter(|number| *number > 0);
    match number {
        Some(number) => Ok(DefinitionName { family, revision: Some(number) }),
        None => Err(client(format!("Invalid revision number. Number: {revision}"))),
    }
}

/// Returns the task definition that `given` names; without a revision, the latest ACTIVE one.
pub fn definition<'a>(
    state: &'a State,
    world: &World,
    given: &str,
) -> Result<Option<&'a Arc<Definition>>, Fault> {
    let name = definition_name(world, given)?;
    let key =
        |revision| DefinitionKey { world: world.clone(), family: name.family.into(), revision };
    if let Some(revision) = name.revision {
        return Ok(state.definitions.get(&key(revision)));
    }
    let mut family = state.definitions.range(key(0)..=key(i32::MAX));
    Ok(family.rfind(|row| row.status == DefinitionStatus::Active))
}

/// Returns the task definition that `given` names, if a task may be run from it.
pub fn runnable_definition<'a>(
    state: &'a State,
    world: &World,
    given: &str,
) -> Result<&'a Arc<Definition>, Fault> {
    let row =
        definition(state, world, given)?.ok_or_else(|| client("TaskDefinition not found."))?;
    match row.status {
        DefinitionStatus::Active => Ok(row),
        DefinitionStatus::Inactive | DefinitionStatus::DeleteInProgress => {
            Err(client("TaskDefinition is inactive"))
        }
    }
}

/// The name or id in `given`, which is plain, an ARN of `kind` that ends with `CLUSTER/ID`, or an
/// old one that ends with the id.
fn in_cluster<'a>(cluster: &ClusterKey, given: &'a str, kind: &str) -> Result<&'a str, Fault> {
    let Some(suffix) = own_suffix(&cluster.world, given, kind)? else {
        return match given.contains('/') {
            true => Err(invalid("Invalid identifier: Unexpected number of separators")),
            false => Ok(given),
        };
    };
    let Some((of, id)) = suffix.split_once('/') else { return Ok(suffix) };
    if id.contains('/') {
        return Err(invalid("Invalid identifier: Unexpected number of separators"));
    }
    if of != &*cluster.name {
        let message = format!("Identifier is for cluster {of}. Your cluster is {}", cluster.name);
        return Err(invalid(message));
    }
    Ok(id)
}

/// Returns the part after `kind/` of an ARN; None when `text` is not an ARN. An ARN of another
/// account, region or kind is refused.
fn own_suffix<'a>(world: &World, text: &'a str, kind: &str) -> Result<Option<&'a str>, Fault> {
    if !text.starts_with("arn:") {
        return Ok(None);
    }
    let arn = Arn::parse(text).ok_or_else(|| invalid("Invalid arn syntax"))?;
    let own = arn.service == "ecs" && arn.world() == *world;
    match arn.resource(kind) {
        Some(suffix) if own => Ok(Some(suffix)),
        Some(_) | None => Err(invalid(format!("Invalid identifier: {text}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world() -> World {
        World { account: "123456789012".into(), region: "us-east-1".into() }
    }

    fn blue() -> ClusterKey {
        cluster_key(&world(), Some("blue")).expect("a cluster")
    }

    #[test]
    fn a_name_and_its_arn_are_the_same() {
        let arn = "arn:aws:ecs:us-east-1:123456789012:cluster/blue";
        assert_eq!(cluster_key(&world(), Some(arn)), Ok(blue()));
        let arn = "arn:aws:ecs:us-east-1:123456789012:service/blue/web";
        assert_eq!(service_key(&blue(), arn), service_key(&blue(), "web"));
    }

    #[test]
    fn another_world_s_arn_is_refused() {
        for other in ["arn:aws:ecs:eu-west-1:123456789012", "arn:aws:ecs:us-east-1:210987654321"] {
            assert!(cluster_key(&world(), Some(&format!("{other}:cluster/blue"))).is_err());
        }
    }

    #[test]
    fn another_cluster_s_arn_is_refused() {
        let fault = service_key(&blue(), "arn:aws:ecs:us-east-1:123456789012:service/red/web");
        let message = "Identifier is for cluster red. Your cluster is blue";
        assert_eq!(fault.expect_err("refused").message, message);
    }

    #[test]
    fn a_definition_s_revision_is_a_number() {
        let name = definition_name(&world(), "web:7").expect("a name");
        assert_eq!(name, DefinitionName { family: "web", revision: Some(7) });
        assert!(definition_name(&world(), "web:x").is_err());
        assert!(definition_name(&world(), "web:0").is_err());
    }
}
