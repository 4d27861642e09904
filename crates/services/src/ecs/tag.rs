//! Tags: the resources that can have them, and the rules for them.

use api::Fault;
use api::ecs::{
    self, ListTagsForResourceRequest, ListTagsForResourceResponse, Tag, TagResourceRequest,
    TagResourceResponse, UntagResourceRequest, UntagResourceResponse,
};
use model::arn::Arn;
use model::cluster::{Cluster, ClusterStatus};
use model::definition::Definition;
use model::id::{ClusterKey, DefinitionKey, InstanceId, ServiceKey, TaskId, World};
use model::instance::{Instance, InstanceStatus};
use model::service::{Service, ServiceStatus};
use model::state::State;
use model::task::Task;
use model::tx::Tx;

use super::identifier::{self, invalid};
use crate::operation::Desk;

/// The most tags of one resource.
pub const MAX_TAGS: usize = 50;

/// A resource that exists and can have tags.
enum Tagged {
    Cluster(ClusterKey),
    Definition(DefinitionKey),
    Service(ServiceKey),
    Task(TaskId),
    Instance(InstanceId),
}

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Fault> {
    let tagged = resolve(state, &desk.call.world, &input.resource_arn)?;
    Ok(ListTagsForResourceResponse { tags: Some(tags_of(state, &tagged)) })
}

/// Adds tags; an existing key gets the new value.
pub fn add(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, Fault> {
    let tagged = resolve(tx, &desk.call.world, &input.resource_arn)?;
    let mut tags = tags_of(tx, &tagged);
    for tag in checked(Some(input.tags))? {
        match tags.iter_mut().find(|known| known.key == tag.key) {
            Some(known) => known.value = tag.value,
            None => tags.push(tag),
        }
    }
    if tags.len() > MAX_TAGS {
        return Err(invalid("Tags can have at most 50 items."));
    }
    write(tx, &tagged, tags);
    Ok(TagResourceResponse {})
}

pub fn remove(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Fault> {
    let tagged = resolve(tx, &desk.call.world, &input.resource_arn)?;
    let mut tags = tags_of(tx, &tagged);
    tags.retain(|tag| !tag.key.as_ref().is_some_and(|key| input.tag_keys.contains(key)));
    write(tx, &tagged, tags);
    Ok(UntagResourceResponse {})
}

/// Returns the resource with the ARN `text`; an error if it does not exist or can no longer have
/// tags.
fn resolve(state: &State, world: &World, text: &str) -> Result<Tagged, Fault> {
    let arn = Arn::parse(text).ok_or_else(|| invalid("Invalid arn syntax"))?;
    let Some((kind, name)) = arn.suffix.split_once('/') else {
        return Err(invalid(format!("Invalid identifier: {text}")));
    };
    // The cluster is the part between the kind and the last slash, if there is one.
    let cluster = name.split_once('/').map(|(cluster, _)| cluster);
    let cluster_key = |name| identifier::cluster_key(world, Some(name));
    match (kind, cluster) {
        ("cluster", _) => cluster_of(state, identifier::cluster_key(world, Some(text))?),
        ("task-definition", _) => definition_of(state, world, text),
        ("service", Some(of)) => service_of(state, &cluster_key(of)?, text),
        ("task", Some(of)) => task_of(state, &cluster_key(of)?, text),
        ("container-instance", Some(of)) => instance_of(state, &cluster_key(of)?, text),
        ("service" | "task" | "container-instance", None) => {
            Err(invalid("Long arn format must be used for tagging operations"))
        }
        _ => Err(invalid(format!("Invalid identifier: {text}"))),
    }
}

fn cluster_of(state: &State, key: ClusterKey) -> Result<Tagged, Fault> {
    match state.clusters.get(&key).map(|row| row.status) {
        Some(ClusterStatus::Active) => Ok(Tagged::Cluster(key)),
        Some(ClusterStatus::Inactive) => Err(gone("cluster", "inactive", "an active cluster")),
        None => {
            let text = "Cluster not found.";
            Err(Fault::modelled(&ecs::error::ClusterNotFoundException, text))
        }
    }
}

fn definition_of(state: &State, world: &World, text: &str) -> Result<Tagged, Fault> {
    let named = identifier::definition_name(world, text)?.revision.is_some();
    match identifier::definition(state, world, text)?.filter(|_| named) {
        Some(row) => Ok(Tagged::Definition(row.key.clone())),
        None => Err(gone("task definition", "not found", "a registered task definition")),
    }
}

fn service_of(state: &State, cluster: &ClusterKey, text: &str) -> Result<Tagged, Fault> {
    let key = identifier::service_key(cluster, text)?;
    match state.services.get(&key).map(|row| row.status) {
        Some(ServiceStatus::Active | ServiceStatus::Draining) => Ok(Tagged::Service(key)),
        Some(ServiceStatus::Inactive) => Err(gone("service", "inactive", "an active service")),
        None => Err(gone("service", "not found", "an active service")),
    }
}

fn task_of(state: &State, cluster: &ClusterKey, text: &str) -> Result<Tagged, Fault> {
    match identifier::task(state, cluster, text)? {
        Some(task) if task.is_stopped() => Err(gone("task", "stopped", "a running task")),
        Some(task) => Ok(Tagged::Task(task.id.clone())),
        None => Err(gone("task", "not found", "a running task")),
    }
}

fn instance_of(state: &State, cluster: &ClusterKey, text: &str) -> Result<Tagged, Fault> {
    const WANTED: &str = "an active container instance";
    match identifier::instance(state, cluster, text)? {
        Some(row) if row.status == InstanceStatus::Inactive => {
            Err(gone("container instance", "inactive", WANTED))
        }
        Some(row) => Ok(Tagged::Instance(row.id.clone())),
        None => Err(gone("container instance", "not found", WANTED)),
    }
}

fn gone(what: &str, how: &str, wanted: &str) -> Fault {
    invalid(format!("The specified {what} is {how}. Specify {wanted} and try again."))
}

fn tags_of(state: &State, tagged: &Tagged) -> Vec<Tag> {
    let tags = match tagged {
        Tagged::Cluster(key) => state.clusters.get(key).map(|row| &row.tags),
        Tagged::Definition(key) => state.definitions.get(key).map(|row| &row.tags),
        Tagged::Service(key) => state.services.get(key).map(|row| &row.tags),
        Tagged::Task(id) => state.tasks.get(id).map(|row| &row.tags),
        Tagged::Instance(id) => state.instances.get(id).map(|row| &row.tags),
    };
    tags.cloned().unwrap_or_default()
}

fn write(tx: &mut Tx, tagged: &Tagged, tags: Vec<Tag>) {
    match tagged {
        Tagged::Cluster(key) => tx.edit::<Cluster>(key, |row| row.tags = tags),
        Tagged::Definition(key) => tx.edit::<Definition>(key, |row| row.tags = tags),
        Tagged::Service(key) => tx.edit::<Service>(key, |row| row.tags = tags),
        Tagged::Task(id) => tx.edit::<Task>(id, |row| row.tags = tags),
        Tagged::Instance(id) => tx.edit::<Instance>(id, |row| row.tags = tags),
    };
}

/// Checks the tags of a new resource.
pub fn checked(tags: Option<Vec<Tag>>) -> Result<Vec<Tag>, Fault> {
    let Some(tags) = tags else { return Ok(Vec::new()) };
    if tags.is_empty() {
        return Err(invalid("Tags can not be empty."));
    }
    if tags.len() > MAX_TAGS {
        return Err(invalid("Tags can have at most 50 items."));
    }
    for (index, tag) in tags.iter().enumerate() {
        check(tag)?;
        if tags[..index].iter().any(|earlier| earlier.key == tag.key) {
            return Err(invalid("Duplicate tag keys found"));
        }
    }
    Ok(tags)
}

fn check(tag: &Tag) -> Result<(), Fault> {
    let key = tag.key.as_deref().unwrap_or_default();
    if key.is_empty() {
        return Err(invalid("Tag key can not be empty."));
    }
    if key.to_ascii_lowercase().starts_with("aws:") {
        return Err(invalid("Tag keys can not start with 'aws:'."));
    }
    let fits = |c: char| c.is_alphanumeric() || c == ' ' || "+-=._:/@".contains(c);
    if key.chars().count() > 128 || !key.chars().all(fits) {
        return Err(invalid("Tag key is not valid."));
    }
    let value = tag.value.as_deref().unwrap_or_default();
    if value.chars().count() > 256 || !value.chars().all(fits) {
        return Err(invalid("Tag value is not valid."));
    }
    Ok(())
}
