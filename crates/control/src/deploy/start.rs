//! Starting the tasks of a service: where, and what is said when there is no place.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::ecs::Tag;
use model::definition::Definition;
use model::id::{InstanceId, TaskId, Text};
use model::service::{LaunchChoice, PropagateTags, Service};
use model::state::State;
use model::task::{Launch, LaunchKind, ServiceTask};
use model::tx::Tx;

use super::backoff;
use super::event::{self, Event};
use super::plan::Choice;
use crate::launch::{self, Order};
use crate::settings::Settings;
use crate::spot::{self, Refused};
use crate::task::NewTask;
use crate::{auto, place};

/// Starts up to `count` tasks of the newest deployment, as many as find a place.
pub(crate) fn start(
    tx: &mut Tx,
    settings: &Settings,
    service: &mut Service,
    count: usize,
    replacing: usize,
) {
    let Some(definition) = definition(tx, service) else { return };
    let mut started = Vec::new();
    let mut refused = None;
    for (launch, count) in launches(tx, service, count) {
        if launch.kind == LaunchKind::Ec2 {
            auto::ensure(tx, settings, &service.key.cluster);
        }
        let order = order(service, &definition, launch);
        let (places, refusal) = spot::find(tx, &order, count);
        started.extend(places.iter().map(|place| launch::on_instance(tx, &order, place)));
        refused = refused.or(refusal.map(|refusal| rest_of_sentence(&order, refusal)));
    }
    let missing = count - started.len();
    say_started(tx, service, started, replacing);
    if let Some(reason) = refused {
        say_refused(tx, service, reason, missing);
    }
}

/// Starts one task on each of `instances` that has room for it.
pub(crate) fn start_on(
    tx: &mut Tx,
    settings: &Settings,
    service: &mut Service,
    instances: &[InstanceId],
) {
    auto::ensure(tx, settings, &service.key.cluster);
    let Some(definition) = definition(tx, service) else { return };
    let order = order(service, &definition, launch_of(service, LaunchKind::Ec2, None));
    let (mut started, mut missing, mut refused) = (Vec::new(), 0, None);
    for answer in spot::check(tx, &order, instances) {
        match answer {
            Ok(instance) => started.push(launch::on_instance(tx, &order, &instance)),
            Err(refusal) => {
                missing += 1;
                refused = Some(rest_of_sentence(&order, refusal));
            }
        }
    }
    say_started(tx, service, started, 0);
    if let Some(reason) = refused {
        say_refused(tx, service, reason, missing);
    }
}

/// Instances that a daemon service is to have a task on.
pub(crate) fn eligible(state: &State, service: &Service) -> Vec<InstanceId> {
    let Some(definition) = definition(state, service) else { return Vec::new() };
    let launch = launch_of(service, LaunchKind::Ec2, None);
    spot::eligible(state, &order(service, &definition, launch))
}

/// The tasks of `choice` that go first by the placement strategy.
pub(crate) fn victims(tx: &mut Tx, service: &Service, choice: &Choice) -> Vec<TaskId> {
    spot::victims(tx, &choice.from, choice.count, &service.placement_strategy)
}

fn say_started(tx: &mut Tx, service: &mut Service, tasks: Vec<TaskId>, replacing: usize) {
    if !tasks.is_empty() {
        let replacing = replacing.min(tasks.len());
        event::write(tx, service, &Event::Started { tasks, replacing });
    }
}

/// AWS has further reading on container instances only.
fn rest_of_sentence(order: &Order<'_>, refused: Refused) -> String {
    match order.task.launch.kind {
        LaunchKind::Ec2 => format!("{} {}", refused.event, event::MORE),
        LaunchKind::Fargate => refused.event,
    }
}

fn say_refused(tx: &mut Tx, service: &mut Service, reason: String, missing: usize) {
    event::write(tx, service, &Event::NoPlace { reason });
    if let Some(primary) = service.deployments.first_mut() {
        backoff::starve(primary, missing, tx.now);
    }
}

fn definition(state: &State, service: &Service) -> Option<Arc<Definition>> {
    let key = &service.primary()?.revision.definition;
    state.definitions.get(key).cloned()
}

/// How `count` tasks are spread over launch types and capacity providers. Tasks of older
/// deployments do not count: what they fill of a base will be gone.
fn launches(state: &State, service: &Service, count: usize) -> Vec<(Launch, usize)> {
    let Some(primary) = service.primary() else { return Vec::new() };
    match &primary.revision.launch {
        LaunchChoice::Type(kind) => vec![(launch_of(service, *kind, None), count)],
        LaunchChoice::Strategy(items) => {
            let mut held: BTreeMap<Text, usize> = BTreeMap::new();
            for task in state.live_tasks_of_service(&service.key) {
                let is_ours = task.service.as_ref().is_some_and(|of| of.deployment == primary.id);
                if let Some(provider) = task.launch.capacity_provider.as_ref().filter(|_| is_ours) {
                    *held.entry(provider.clone()).or_default() += 1;
                }
            }
            let shares = place::shares(items, &held, count);
            let each = shares.into_iter().map(|(provider, count)| {
                (launch_of(service, launch::kind_of(&provider), Some(provider)), count)
            });
            each.collect()
        }
    }
}

fn launch_of(service: &Service, kind: LaunchKind, capacity_provider: Option<Text>) -> Launch {
    let asked = service.primary().and_then(|one| one.revision.platform_version.as_deref());
    launch::launch(kind, asked, capacity_provider)
}

fn order<'a>(service: &'a Service, definition: &'a Definition, launch: Launch) -> Order<'a> {
    let primary = service.primary();
    let deployment = primary.map(|one| one.id.clone()).unwrap_or_else(|| "".into());
    Order {
        task: NewTask {
            cluster: &service.key.cluster,
            definition,
            overrides: &launch::NO_OVERRIDES,
            group: format!("service:{}", service.key.name).into(),
            started_by: Some(deployment.0.clone()),
            service: Some(ServiceTask { service: service.key.clone(), deployment }),
            launch,
            enable_execute_command: service.enable_execute_command,
            tags: tags(service, definition),
        },
        network: primary.and_then(|one| one.revision.network.as_ref()),
        constraints: &service.placement_constraints,
        strategies: &service.placement_strategy,
    }
}

/// What `propagateTags` and `enableECSManagedTags` put on a task.
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
