//! Placement of orders: turns one of RunTask or of a deployment into a search.

use std::collections::BTreeSet;

use api::ecs::{
    Failure, NetworkConfiguration, NetworkMode, PlacementConstraint, PlacementStrategy,
    TaskDefinition,
};
use model::id::{InstanceId, SubnetId, TaskId, Text};
use model::state::State;
use model::task::LaunchKind;
use model::tx::Tx;

use crate::constraint::{self, Constraint, Strategy};
use crate::definition;
use crate::launch::Order;
use crate::place::{self, Group, Reach, Refusal, Search, Source, Wanted};
use crate::query::Malformed;

/// The reason why an order found no place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refused {
    /// The text of a service event after `was unable to place a task`, with its full stop.
    pub(crate) event: String,
    /// One for each instance considered, or one for the whole order if there was none.
    pub(crate) failures: Vec<Failure>,
    /// True if there was no instance to consider.
    pub(crate) is_empty: bool,
}

/// Finds places for up to `count` tasks of `order`, each against what the earlier ones took. Fewer
/// come with the reason why there are no more.
pub(crate) fn find(
    tx: &mut Tx,
    order: &Order<'_>,
    count: usize,
) -> (Vec<InstanceId>, Option<Refused>) {
    let mut search = match open(tx, order) {
        Ok(search) => search,
        Err(malformed) => return (Vec::new(), Some(unreadable(&malformed))),
    };
    let mut places = Vec::new();
    for _ in 0..count {
        match search.place(&mut tx.random) {
            Ok(place) => places.push(place),
            Err(refusal) => return (places, Some(refused(order, &refusal))),
        }
    }
    (places, None)
}

/// Checks that each of `instances` can hold a task of `order`, each against what the earlier ones
/// took.
pub(crate) fn check(
    tx: &Tx,
    order: &Order<'_>,
    instances: &[InstanceId],
) -> Vec<Result<InstanceId, Refused>> {
    let mut search = match open(tx, order) {
        Ok(search) => search,
        Err(malformed) => return instances.iter().map(|_| Err(unreadable(&malformed))).collect(),
    };
    let mut each = |id: &InstanceId| {
        let misses = match search.check(id) {
            Some(Ok(())) => {
                search.reserve(id);
                return Ok(id.clone());
            }
            Some(Err(miss)) => vec![miss],
            None => Vec::new(),
        };
        Err(refused(order, &Refusal { source: source(order), misses }))
    };
    instances.iter().map(&mut each).collect()
}

/// Returns the connected instances that a task of `order` may run on, with or without room.
pub(crate) fn eligible(state: &State, order: &Order<'_>) -> BTreeSet<InstanceId> {
    open(state, order).map_or_else(|_| BTreeSet::new(), |search| search.eligible())
}

/// Counts what `eligible` lists; None if only a list can tell.
pub(crate) fn reach(state: &State, order: &Order<'_>) -> Option<Reach> {
    open(state, order).ok()?.reach()
}

/// Returns the zones with a connected instance that a task of `order` may run on, with or without
/// room.
pub(crate) fn open_zones(state: &State, order: &Order<'_>) -> BTreeSet<Text> {
    open(state, order).map_or_else(|_| BTreeSet::new(), |search| search.zones())
}

/// Chooses `count` of `from`, tasks of one service, in the order in which they should stop.
pub(crate) fn victims(
    tx: &mut Tx,
    from: &[TaskId],
    count: usize,
    strategies: &[PlacementStrategy],
) -> Vec<TaskId> {
    let strategies = of_service(strategies).unwrap_or_default();
    let state = tx.state().clone();
    place::choose_victims(&state, from, count, &strategies, &mut tx.random)
}

fn open(state: &State, order: &Order<'_>) -> Result<Search, Malformed> {
    Ok(Search::open(state, source(order), wanted(state, order)?))
}

fn source(order: &Order<'_>) -> Source {
    let cluster = order.task.cluster.clone();
    match (order.task.launch.kind, &order.task.launch.capacity_provider) {
        (LaunchKind::Fargate, _) => Source::Fargate,
        (LaunchKind::Ec2, None) => Source::Cluster(cluster),
        (LaunchKind::Ec2, Some(provider)) => Source::Provider(cluster, provider.clone()),
    }
}

fn wanted(state: &State, order: &Order<'_>) -> Result<Wanted, Malformed> {
    let definition = &order.task.definition.definition;
    let is_fargate = order.task.launch.kind == LaunchKind::Fargate;
    let attributes = definition::required_attributes(definition);
    Ok(Wanted {
        resources: definition::wanted(definition, order.task.overrides),
        // The pool is Gantry's own and has every capability of Fargate; only the processor differs.
        attributes: match is_fargate {
            true => attributes.into_iter().filter(|(_, value)| value.is_some()).collect(),
            false => attributes,
        },
        constraints: constraints(definition, order.constraints)?,
        strategies: match (is_fargate, &order.task.service) {
            (true, _) => vec![Strategy::SpreadInstances],
            (false, Some(_)) => of_service(order.strategies)?,
            (false, None) => constraint::strategies(order.strategies)?,
        },
        group: Group { cluster: order.task.cluster.clone(), name: order.task.group.clone() },
        zones: if is_fargate { None } else { zones(state, order) },
    })
}

/// Reads a service's strategies; without any, AWS's default spread applies.
fn of_service(given: &[PlacementStrategy]) -> Result<Vec<Strategy>, Malformed> {
    match given {
        [] => Ok(constraint::service_default()),
        given => constraint::strategies(given),
    }
}

/// Reads the constraints of the task definition, then those of the request.
fn constraints(
    definition: &TaskDefinition,
    given: &[PlacementConstraint],
) -> Result<Vec<Constraint>, Malformed> {
    let of_definition = definition.placement_constraints.as_deref().unwrap_or_default();
    let mut all: Vec<PlacementConstraint> = constraint::of_definition(of_definition).collect();
    all.extend_from_slice(given);
    constraint::constraints(&all)
}

/// Returns the zones that the task is limited to: the order's one zone, or those of an awsvpc
/// task's subnets.
fn zones(state: &State, order: &Order<'_>) -> Option<BTreeSet<Text>> {
    if let Some(zone) = order.zone {
        return Some(BTreeSet::from([zone.clone()]));
    }
    let mode = definition::network_mode(&order.task.definition.definition);
    let has_subnets = order.network.is_some_and(|one| one.awsvpc_configuration.is_some());
    (mode == NetworkMode::Awsvpc && has_subnets).then(|| subnet_zones(state, order.network))
}

/// Returns the zones of the subnets of `network`.
pub(crate) fn subnet_zones(
    state: &State,
    network: Option<&NetworkConfiguration>,
) -> BTreeSet<Text> {
    let vpc = network.and_then(|network| network.awsvpc_configuration.as_ref());
    let ids = vpc.iter().flat_map(|vpc| &vpc.subnets);
    let rows = ids.filter_map(|id| state.subnets.get(&SubnetId::from(id.as_str())));
    rows.map(|row| row.availability_zone.clone()).collect()
}

fn refused(order: &Order<'_>, refusal: &Refusal) -> Refused {
    Refused {
        event: refusal.event(),
        failures: refusal.failures(order.task.cluster),
        is_empty: refusal.is_empty(),
    }
}

/// Refuses an order whose constraints or strategies cannot be read. Requests are checked before
/// they get here; a row with unreadable ones is refused placement with this reason.
fn unreadable(malformed: &Malformed) -> Refused {
    let Malformed(why) = malformed;
    let failure = Failure { arn: None, reason: Some(why.clone()), detail: None };
    Refused { event: format!(". Reason: {why}."), failures: vec![failure], is_empty: false }
}
