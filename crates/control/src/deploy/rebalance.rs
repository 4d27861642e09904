//! Availability Zone rebalancing: moves tasks of a steady service one by one from the zone with the
//! most to the one with the fewest. The new task starts first; when it is healthy an old one stops.

use std::collections::BTreeMap;
use std::slice;

use api::Timestamp;
use model::id::{TaskId, Text};
use model::service::{Moving, Rebalancing, Rollout, Service};
use model::tx::Tx;

use super::bounds::Bounds;
use super::census::{self, Census, Class, Stage};
use super::event::{self, Event, TaskIds};
use super::plan::{Choice, Starts};
use super::{by_scheduler, start};
use crate::settings::Settings;
use crate::task;

/// Wait before a zone without room is tried again; added capacity ends it earlier. It is long
/// because no task is missing meanwhile.
const NO_PLACE_MS: i64 = 300_000;

/// The service's tasks in one zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Zone {
    tasks: usize,
    /// The number of those that may be stopped.
    movable: usize,
    /// Tasks may be started here.
    is_open: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Verdict {
    Balanced,
    /// A move to the first zone of `to` that has room.
    Move {
        from: Text,
        to: Vec<Text>,
    },
    /// This many tasks would have to move but are protected.
    Unmovable(usize),
}

/// Decides the next move. Two zones whose counts differ by one are balanced.
fn judge(zones: &BTreeMap<Text, Zone>) -> Verdict {
    let open = zones.values().filter(|zone| zone.is_open).map(|zone| zone.tasks);
    let Some(fewest) = open.min() else { return Verdict::Balanced };
    let crowded = |zone: &Zone| zone.tasks >= fewest + 2;
    let heavy = zones.iter().filter(|(_, zone)| crowded(zone) && zone.movable > 0);
    let Some((from, heavy)) = heavy.max_by_key(|(_, zone)| zone.tasks) else {
        return match zones.values().filter(|zone| crowded(zone)).map(|zone| zone.tasks).max() {
            Some(count) => Verdict::Unmovable(count),
            None => Verdict::Balanced,
        };
    };
    let light = zones.iter().filter(|(_, zone)| zone.is_open && zone.tasks + 2 <= heavy.tasks);
    let mut light: Vec<(usize, Text)> =
        light.map(|(name, zone)| (zone.tasks, name.clone())).collect();
    light.sort();
    Verdict::Move { from: from.clone(), to: light.into_iter().map(|(_, name)| name).collect() }
}

/// Takes the next step of a service; returns how many tasks of `census` exceed the desired count
/// for the time of a move.
pub(super) fn step(
    tx: &mut Tx,
    settings: &Settings,
    service: &mut Service,
    census: &Census,
    bounds: Bounds,
    starts: Starts,
) -> usize {
    let is_calm = service.is_balanced() && is_settled(service);
    let now = tx.now;
    match service.rebalancing.clone() {
        Some(_) if !is_calm => give_up(tx, service),
        Some(Rebalancing { moving: Some(moving), .. }) => {
            go_on(tx, settings, service, census, bounds, &moving)
        }
        Some(Rebalancing { not_before: Some(at), .. }) if at > now => 0,
        Some(_) | None => {
            if is_calm && starts == Starts::Allowed && is_steady(census, bounds) {
                // A task started here is not counted yet.
                look(tx, service, census, bounds);
            }
            0
        }
    }
}

/// Returns true if no rollout is in progress.
fn is_settled(service: &Service) -> bool {
    let is_over = |one: &model::service::Deployment| one.rollout == Rollout::Completed;
    service.deployments.len() == 1 && service.primary().is_some_and(is_over)
}

fn is_steady(census: &Census, bounds: Bounds) -> bool {
    census.len() == bounds.desired && census.all(Class::is_well)
}

fn give_up(tx: &mut Tx, service: &mut Service) -> usize {
    service.rebalancing = None;
    event::write(tx, service, Event::StoppedRebalancing);
    0
}

/// Checks the balance of a steady service and begins a move if one is needed.
fn look(tx: &mut Tx, service: &mut Service, census: &Census, bounds: Bounds) {
    // A single task is always balanced.
    if census.len() < 2 && service.rebalancing.is_none() {
        return;
    }
    let zones = zones(tx, service, census);
    match judge(&zones) {
        Verdict::Balanced => {
            if service.rebalancing.take().is_some() {
                event::write(tx, service, Event::Balanced { zones: counts(&zones) });
            }
        }
        Verdict::Unmovable(count) => {
            let deployment = service.primary().map(|one| one.id.clone()).unwrap_or("".into());
            event::write(tx, service, Event::Unmovable { deployment, count });
        }
        // The move starts one task first, and the maximum leaves no room for it.
        Verdict::Move { .. } if census.len() >= bounds.max => {}
        Verdict::Move { from, to } => {
            if service.rebalancing.is_none() {
                event::write(tx, service, Event::Unbalanced { zones: counts(&zones) });
            }
            service.rebalancing = Some(begin(tx, service, from, &to));
        }
    }
}

/// Starts a task in the first of `zones` that has room, so that another can leave `from`.
fn begin(tx: &mut Tx, service: &mut Service, from: Text, zones: &[Text]) -> Rebalancing {
    for zone in zones {
        let Some(started) = start::start_in(tx, service, zone) else { continue };
        let event = Event::StartedInZone {
            zone: zone.clone(),
            task: TaskIds::of(slice::from_ref(&started)),
        };
        event::write(tx, service, event);
        let desired_count = service.desired_count;
        let moving = Moving { started, from, desired_count, stopped: None };
        return Rebalancing { moving: Some(moving), not_before: None };
    }
    if let (Some(zone), Some(primary)) = (zones.first(), service.deployments.first_mut()) {
        primary.starved = true;
        let kind = primary.revision.launch.kind();
        event::write(tx, service, Event::NoPlaceInZone { zone: zone.clone(), kind });
    }
    Rebalancing { moving: None, not_before: Some(Timestamp(tx.now.0 + NO_PLACE_MS)) }
}

/// Continues a move: one task more than desired until it is healthy; then another stops, which ends
/// the move. Any other change of the service ends it at once.
fn go_on(
    tx: &mut Tx,
    settings: &Settings,
    service: &mut Service,
    census: &Census,
    bounds: Bounds,
    moving: &Moving,
) -> usize {
    let class = |id: &TaskId| {
        let task = tx.tasks.get(id)?;
        Some(census::member(tx, settings, service, tx.now, task)?.class)
    };
    let started = class(&moving.started);
    let stopped = moving.stopped.as_ref().and_then(class);
    let mut others = census.clone();
    started.iter().chain(&stopped).for_each(|class| others.take(class));
    // A stopped task is no longer there, and the started one takes its place.
    let untouched = bounds.desired.saturating_sub(usize::from(moving.stopped.is_some()));
    let is_alone = moving.desired_count == service.desired_count
        && others.len() == untouched
        && others.all(Class::is_well);
    match (started.map(|class| class.stage), &moving.stopped) {
        _ if !is_alone => give_up(tx, service),
        (Some(Stage::Coming | Stage::Warming), None) => 1,
        (Some(Stage::Healthy), None) => finish(tx, settings, service, moving),
        (Some(Stage::Healthy), Some(_)) => {
            if stopped.is_none() {
                service.rebalancing = Some(Rebalancing { moving: None, not_before: None });
            }
            0
        }
        (Some(_) | None, _) => give_up(tx, service),
    }
}

fn finish(tx: &mut Tx, settings: &Settings, service: &mut Service, moving: &Moving) -> usize {
    let members = census::members(tx, settings, service, tx.now);
    let there = members.iter().filter(|one| {
        let class = &one.class;
        class.zone.as_ref() == Some(&moving.from) && !class.protected && one.id != moving.started
    });
    let from: Vec<TaskId> = there.map(|one| one.id.clone()).collect();
    let Some(victim) = start::victims(tx, service, &Choice { from, count: 1 }).pop() else {
        return give_up(tx, service);
    };
    let id = service.primary().map(|one| one.id.to_string()).unwrap_or_default();
    let reason = format!("Availability-zone rebalancing initiated by (deployment {id})");
    task::stop(tx, &victim, by_scheduler(reason));
    let zone = moving.from.clone();
    event::write(
        tx,
        service,
        Event::StoppedInZone { zone, task: TaskIds::of(slice::from_ref(&victim)) },
    );
    let moving = Moving { stopped: Some(victim), ..moving.clone() };
    service.rebalancing = Some(Rebalancing { moving: Some(moving), not_before: None });
    1
}

/// Counts the service's tasks in each zone that has or may have some.
fn zones(tx: &Tx, service: &Service, census: &Census) -> BTreeMap<Text, Zone> {
    let mut zones: BTreeMap<Text, Zone> = BTreeMap::new();
    for name in start::zones(tx, service) {
        zones.entry(name).or_default().is_open = true;
    }
    for (class, tasks) in census.classes() {
        let Some(name) = &class.zone else { continue };
        let zone = zones.entry(name.clone()).or_default();
        zone.tasks += tasks;
        zone.movable += if class.protected { 0 } else { tasks };
    }
    zones
}

fn counts(zones: &BTreeMap<Text, Zone>) -> Vec<(Text, usize)> {
    zones.iter().map(|(name, zone)| (name.clone(), zone.tasks)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn open(tasks: usize) -> Zone {
        Zone { tasks, movable: tasks, is_open: true }
    }

    fn named(zones: impl IntoIterator<Item = Zone>) -> BTreeMap<Text, Zone> {
        let each = zones.into_iter().enumerate();
        each.map(|(at, zone)| (Text::from(format!("z{at}")), zone)).collect()
    }

    #[test]
    fn a_difference_of_one_is_balanced() {
        assert_eq!(judge(&named([2, 1, 1].map(open))), Verdict::Balanced);
        assert_eq!(judge(&named([5].map(open))), Verdict::Balanced);
        assert_eq!(judge(&BTreeMap::new()), Verdict::Balanced);
        let to = vec!["z2".into(), "z1".into()];
        assert_eq!(judge(&named([3, 1, 0].map(open))), Verdict::Move { from: "z0".into(), to });
    }

    #[test]
    fn protected_tasks_stay_and_closed_zones_get_none() {
        let held = Zone { tasks: 3, movable: 0, is_open: true };
        assert_eq!(judge(&named([held, open(0)])), Verdict::Unmovable(3));
        let closed = Zone { tasks: 0, movable: 0, is_open: false };
        assert_eq!(judge(&named([open(3), closed, open(2)])), Verdict::Balanced);
    }

    proptest! {
        /// Checks that each move narrows the difference between zones, and that the last one evens
        /// them.
        #[test]
        fn moves_end_in_balance(tasks in proptest::collection::vec(0_usize..20, 1..6)) {
            let mut zones = named(tasks.iter().copied().map(open));
            let total: usize = tasks.iter().sum();
            for _ in 0..=total {
                let Verdict::Move { from, to } = judge(&zones) else { break };
                let before: Vec<usize> = zones.values().map(|zone| zone.tasks).collect();
                let light = zones.get_mut(&to[0]).expect("a zone");
                *light = open(light.tasks + 1);
                let heavy = zones.get_mut(&from).expect("a zone");
                *heavy = open(heavy.tasks - 1);
                let after: Vec<usize> = zones.values().map(|zone| zone.tasks).collect();
                let squares = |all: &[usize]| all.iter().map(|count| count * count).sum::<usize>();
                prop_assert!(squares(&after) < squares(&before));
            }
            prop_assert_eq!(judge(&zones), Verdict::Balanced);
            let counts = || zones.values().map(|zone| zone.tasks);
            prop_assert_eq!(counts().sum::<usize>(), total);
            prop_assert!(counts().max().unwrap_or(0) - counts().min().unwrap_or(0) <= 1);
        }
    }
}
