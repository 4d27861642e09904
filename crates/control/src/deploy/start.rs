//! Starts the tasks of a service, and reports the reason when there is no place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use api::ecs::Tag;
use model::definition::Definition;
use model::id::{DeploymentId, InstanceId, TaskId, Text};
use model::service::{Deployment, LaunchChoice, PropagateTags, Service};
use model::state::State;
use model::task::{Launch, LaunchKind, ServiceTask};
use model::tx::Tx;

use super::backoff;
use super::event::{self, Event, TaskIds};
use super::plan::Choice;
use crate::launch::{self, Order};
use crate::place::Reach;
use crate::placement::{self, Refused};
use crate::settings::Settings;
use crate::task::NewTask;
use crate::{auto, place};

/// A number of tasks of one deployment to start.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Batch<'a> {
    pub(crate) of: &'a Deployment,
    pub(crate) count: usize,
    /// The number of those that replace unhealthy ones.
    pub(crate) replacing: usize,
}

/// Starts the tasks of `batch` for which there is a place.
pub(crate) fn start(tx: &mut Tx, settings: &Settings, service: &mut Service, batch: Batch<'_>) {
    let Batch { of, count, replacing } = batch;
    let Some(definition) = definition(tx, of) else { return };
    let mut started = Vec::new();
    let mut refused = None;
    let (launches, left) = launches(tx, service, of, count);
    for (launch, count) in launches {
        if launch.kind == LaunchKind::Ec2 {
            auto::ensure(tx, settings, &service.key.cluster);
        }
        let order = order(service, of, &definition, launch);
        let (places, refusal) = placement::find(tx, &order, count);
        started.extend(places.iter().map(|place| launch::on_instance(tx, &order, place)));
        refused = refused.or(refusal.map(|refusal| rest_of_sentence(&order, refusal)));
    }
    if left > 0 {
        refused.get_or_insert_with(|| format!(". Reason: {}.", place::NO_WEIGHT));
    }
    say_started(tx, service, &started, replacing);
    if let Some(reason) = refused {
        say_refused(tx, service, &of.id, reason);
    }
}

/// Starts one task of the newest deployment in `zone`, whatever the strategy prefers. None when
/// there is no place.
pub(crate) fn start_in(tx: &mut Tx, service: &Service, zone: &Text) -> Option<TaskId> {
    let of = service.primary()?;
    let definition = definition(tx, of)?;
    for (launch, _) in launches(tx, service, of, 1).0 {
        let order = Order { zone: Some(zone), ..order(service, of, &definition, launch) };
        let (places, _) = placement::find(tx, &order, 1);
        if let Some(place) = places.first() {
            return Some(launch::on_instance(tx, &order, place));
        }
    }
    None
}

/// Returns the zones in which tasks of the newest deployment may run, with or without room.
pub(crate) fn zones(state: &State, service: &Service) -> BTreeSet<Text> {
    let Some(of) = service.primary() else { return BTreeSet::new() };
    let network = of.revision.network.as_ref();
    if of.revision.launch.kind() == LaunchKind::Fargate {
        return placement::subnet_zones(state, network);
    }
    let Some(definition) = definition(state, of) else { return BTreeSet::new() };
    let launch = launch_of(of, LaunchKind::Ec2, None);
    placement::open_zones(state, &order(service, of, &definition, launch))
}

/// Starts one task on each of `instances` that has room for it.
pub(crate) fn start_on(tx: &mut Tx, service: &mut Service, instances: &[InstanceId]) {
    let Some(of) = service.primary().cloned() else { return };
    let Some(definition) = definition(tx, &of) else { return };
    let order = order(service, &of, &definition, launch_of(&of, LaunchKind::Ec2, None));
    let (mut started, mut refused) = (Vec::new(), None);
    for answer in placement::check(tx, &order, instances) {
        match answer {
            Ok(instance) => started.push(launch::on_instance(tx, &order, &instance)),
            Err(refusal) => refused = Some(rest_of_sentence(&order, refusal)),
        }
    }
    say_started(tx, service, &started, 0);
    if let Some(reason) = refused {
        say_refused(tx, service, &of.id, reason);
    }
}

/// Returns the instances that tasks of the newest deployment may run on, with or without room; a
/// daemon service runs one task on each.
pub(crate) fn eligible(state: &State, service: &Service) -> BTreeSet<InstanceId> {
    let Some(of) = service.primary() else { return BTreeSet::new() };
    let Some(definition) = definition(state, of) else { return BTreeSet::new() };
    let launch = launch_of(of, LaunchKind::Ec2, None);
    placement::eligible(state, &order(service, of, &definition, launch))
}

/// Counts what `eligible` lists; None if only a list can tell.
pub(crate) fn reach(state: &State, service: &Service) -> Option<Reach> {
    let of = service.primary()?;
    let definition = definition(state, of)?;
    let launch = launch_of(of, LaunchKind::Ec2, None);
    placement::reach(state, &order(service, of, &definition, launch))
}

/// Chooses the tasks of `choice` to stop by the placement strategy.
pub(crate) fn victims(tx: &mut Tx, service: &Service, choice: &Choice) -> Vec<TaskId> {
    placement::victims(tx, &choice.from, choice.count, &service.placement_strategy)
}

fn say_started(tx: &mut Tx, service: &mut Service, tasks: &[TaskId], replacing: usize) {
    if !tasks.is_empty() {
        let replacing = replacing.min(tasks.len());
        let tasks = TaskIds::of(tasks);
        event::write(tx, service, Event::Started { tasks, replacing });
    }
}

/// Ends the sentence of a refusal. AWS points to further reading for container instances only.
fn rest_of_sentence(order: &Order<'_>, refused: Refused) -> String {
    match order.task.launch.kind {
        LaunchKind::Ec2 => format!("{} {}", refused.event, event::MORE),
        LaunchKind::Fargate => refused.event,
    }
}

fn say_refused(tx: &mut Tx, service: &mut Service, of: &DeploymentId, reason: String) {
    event::write(tx, service, Event::NoPlace { reason: reason.into() });
    if let Some(of) = service.deployments.iter_mut().find(|one| one.id == *of) {
        backoff::starve(of, tx.now);
    }
}

fn definition(state: &State, of: &Deployment) -> Option<Arc<Definition>> {
    state.definitions.get(&of.revision.definition).cloned()
}

/// Divides `count` tasks among launch types and capacity providers; also returns how many of them
/// the strategy gives no provider. Tasks of other deployments do not count towards a base, because
/// they are on their way out.
fn launches(
    state: &State,
    service: &Service,
    of: &Deployment,
    count: usize,
) -> (Vec<(Launch, usize)>, usize) {
    let items = match &of.revision.launch {
        LaunchChoice::Type(kind) => return (vec![(launch_of(of, *kind, None), count)], 0),
        LaunchChoice::Strategy(items) => items,
    };
    let mut held: BTreeMap<Text, usize> = BTreeMap::new();
    for (standing, tasks) in state.standings_of(&service.key) {
        let is_ours = standing.deployment == of.id;
        if let Some(provider) = standing.capacity_provider.as_ref().filter(|_| is_ours) {
            *held.entry(provider.clone()).or_default() += tasks;
        }
    }
    let shares = place::shares(items, &held, count);
    let each = shares.each.into_iter().map(|(provider, count)| {
        (launch_of(of, launch::kind_of(&provider), Some(provider)), count)
    });
    (each.collect(), shares.left)
}

fn launch_of(of: &Deployment, kind: LaunchKind, capacity_provider: Option<Text>) -> Launch {
    launch::launch(kind, of.revision.platform_version.as_deref(), capacity_provider)
}

fn order<'a>(
    service: &'a Service,
    of: &'a Deployment,
    definition: &'a Definition,
    launch: Launch,
) -> Order<'a> {
    let deployment = of.id.clone();
    Order {
        task: NewTask {
            cluster: &service.key.cluster,
            definition,
            overrides: &launch::NO_OVERRIDES,
            pinned: &of.pinned.digests,
            group: service.key.group(),
            started_by: Some(deployment.0.clone()),
            service: Some(ServiceTask { service: service.key.clone(), deployment }),
            launch,
            enable_execute_command: service.enable_execute_command,
            tags: tags(service, definition),
        },
        network: of.revision.network.as_ref(),
        constraints: &service.placement_constraints,
        strategies: &service.placement_strategy,
        zone: None,
    }
}

/// Returns the tags that `propagateTags` and `enableECSManagedTags` put on a task.
fn tags(service: &Service, definition: &Definition) -> Vec<Tag> {
    let mut tags = match service.propagate_tags {
        PropagateTags::None => Vec::new(),
        PropagateTags::Service => service.tags.clone(),
        PropagateTags::TaskDefinition => definition.tags.clone(),
    };
    if service.enable_ecs_managed_tags {
        let managed = |key: &str, value: &Text| Tag {
            key: Some(key.to_owned()),
            value: Some(value.to_string()),
        };
        tags.push(managed("aws:ecs:clusterName", &service.key.cluster.name));
        tags.push(managed("aws:ecs:serviceName", &service.key.name));
    }
    tags
}
