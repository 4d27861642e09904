//! The text of `gantry status`: tables of what there is, and what is wrong with the reason. Pure.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use api::Timestamp;
use api::ecs::{
    Cluster, Container, ContainerInstance, Deployment, DeploymentRolloutState, HealthStatus,
    Service, Task, TaskStopCode,
};

use crate::client::last_part;
use crate::command::table::table;
use crate::log;

/// The most tasks in the table: the newest.
const MOST_TASKS: usize = 50;
/// The most kinds of failures of tasks that are told, the newest first.
const MOST_FAILURES: usize = 10;
/// The most words of a line that comes from elsewhere, in letters.
const LONGEST: usize = 400;

/// Words of service events that tell of trouble, as AWS writes them.
const TROUBLE: [&str; 5] = [
    "unable to",
    "deployment failed",
    "rolling back",
    "failed container health checks",
    "unhealthy",
];
/// The words of the event after which earlier trouble is over.
const STEADY: &str = "has reached a steady state";

/// The codes with which a container ends that is stopped with its task: by SIGTERM, or by SIGKILL
/// when its stop timeout is over.
const STOPPED_CODES: [i32; 2] = [143, 137];

/// One of the lists of a cluster.
#[derive(Debug, Clone, Copy)]
pub(super) enum List {
    Instances,
    Services,
    Tasks,
    Stopped,
}

/// One cluster with all that is looked at in it.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) cluster: Cluster,
    pub(super) instances: Vec<ContainerInstance>,
    pub(super) services: Vec<Service>,
    pub(super) tasks: Vec<Task>,
    pub(super) stopped: Vec<Task>,
    /// The lists of which only the beginning was looked at.
    pub(super) cut: Vec<List>,
}

/// Returns the whole text: the clusters, their services, their tasks, and what is wrong.
/// There are more clusters if `is_cut`.
pub(super) fn overview(seen: &[Seen], is_cut: bool) -> String {
    if seen.is_empty() {
        return "There is no cluster: make one with `aws ecs create-cluster`.\n".to_owned();
    }
    let clusters: Vec<_> = seen.iter().map(|seen| cluster_row(&seen.cluster)).collect();
    let services: Vec<_> = seen.iter().flat_map(service_rows).collect();
    let mut parts =
        vec![table(["CLUSTER", "INSTANCES", "SERVICES", "RUNNING", "PENDING"], &clusters)];
    if !services.is_empty() {
        let headings = ["SERVICE", "DESIRED", "RUNNING", "PENDING", "ROLLOUT", "TASK DEFINITION"];
        parts.push(table(headings, &services));
    }
    parts.extend(tasks(seen));
    let unseen = unseen(seen, is_cut);
    parts.push(wrong(seen, unseen.is_none()));
    parts.extend(unseen);
    parts.join("\n")
}

/// Returns the lines that tell of what was not looked at; None if all was.
fn unseen(seen: &[Seen], is_cut: bool) -> Option<String> {
    let of_lists = seen.iter().flat_map(|seen| seen.cut.iter().map(|list| more(seen, *list)));
    let of_clusters = is_cut.then(|| format!("clusters after the first {}", seen.len()));
    let lines: Vec<String> = of_lists.chain(of_clusters).collect();
    (!lines.is_empty()).then(|| format!("NOT LOOKED AT\n{}\n", lines.join("\n")))
}

/// Says what is missing of a list: how many, where the cluster counts them.
fn more(seen: &Seen, list: List) -> String {
    let cluster = &seen.cluster;
    let (what, seen_of_it, total) = match list {
        List::Instances => (
            "container instances",
            seen.instances.len(),
            cluster.registered_container_instances_count,
        ),
        List::Services => ("services", seen.services.len(), cluster.active_services_count),
        List::Tasks => {
            let running = cluster.running_tasks_count.unwrap_or_default();
            let all = running.saturating_add(cluster.pending_tasks_count.unwrap_or_default());
            ("tasks", seen.tasks.len(), Some(all))
        }
        List::Stopped => ("stopped tasks", seen.stopped.len(), None),
    };
    let name = cluster.cluster_name.as_deref().unwrap_or_default();
    let total = total.and_then(|total| usize::try_from(total).ok());
    match total.and_then(|total| total.checked_sub(seen_of_it)).filter(|more| *more > 0) {
        Some(more) => format!("{more} more {what} of cluster {name}"),
        None => format!("{what} of cluster {name} after the first {seen_of_it}"),
    }
}

fn cluster_row(cluster: &Cluster) -> [String; 5] {
    [
        cluster.cluster_name.clone().unwrap_or_default(),
        number(cluster.registered_container_instances_count),
        number(cluster.active_services_count),
        number(cluster.running_tasks_count),
        number(cluster.pending_tasks_count),
    ]
}

fn service_rows(seen: &Seen) -> impl Iterator<Item = [String; 6]> + '_ {
    seen.services.iter().map(|service| {
        let state = newest(service).and_then(|deployment| deployment.rollout_state);
        [
            service_name(seen, service),
            number(service.desired_count),
            number(service.running_count),
            number(service.pending_count),
            state.map_or_else(String::new, |state| state.as_str().to_owned()),
            last_part(service.task_definition.as_deref()).to_owned(),
        ]
    })
}

/// Returns the table of tasks, the newest first; None if there are none.
fn tasks(seen: &[Seen]) -> Option<String> {
    let mut all: Vec<(&Seen, &Task)> =
        seen.iter().flat_map(|seen| seen.tasks.iter().map(move |task| (seen, task))).collect();
    if all.is_empty() {
        return None;
    }
    all.sort_by_key(|(_, task)| (Reverse(task.created_at), task.task_arn.clone()));
    let rows: Vec<_> =
        all.iter().take(MOST_TASKS).map(|(seen, task)| task_row(seen, task)).collect();
    let headings = ["TASK", "CLUSTER", "STATUS", "HEALTH", "GROUP", "TASK DEFINITION", "ADDRESSES"];
    let mut text = table(headings, &rows);
    if let Some(more) = all.len().checked_sub(MOST_TASKS).filter(|more| *more > 0) {
        text += &format!("and {more} more\n");
    }
    Some(text)
}

fn task_row(seen: &Seen, task: &Task) -> [String; 7] {
    // Without a health check it is UNKNOWN for ever.
    let health = task.health_status.filter(|health| *health != HealthStatus::Unknown);
    [
        last_part(task.task_arn.as_deref()).to_owned(),
        seen.cluster.cluster_name.clone().unwrap_or_default(),
        task.last_status.clone().unwrap_or_default(),
        health.map_or_else(String::new, |health| health.as_str().to_owned()),
        plain(task.group.as_deref().unwrap_or_default()),
        last_part(task.task_definition_arn.as_deref()).to_owned(),
        addresses(task).join(" "),
    ]
}

/// Returns the task's addresses: ports of its host, which may be another machine, or its own.
fn addresses(task: &Task) -> Vec<String> {
    let containers = || task.containers.iter().flatten();
    let bound = containers().flat_map(|container| container.network_bindings.iter().flatten());
    let bound = bound.filter_map(|binding| {
        let at = binding.bind_ip.as_deref().unwrap_or("0.0.0.0");
        Some(format!("{at}:{}->{}", binding.host_port?, number(binding.container_port)))
    });
    let own = containers().flat_map(|container| container.network_interfaces.iter().flatten());
    let own = own.filter_map(|interface| interface.private_ipv4_address.clone());
    let mut found: Vec<String> = bound.chain(own).collect();
    found.sort();
    found.dedup();
    found
}

/// Returns what is wrong now, and which tasks failed lately; or one line that nothing is.
fn wrong(seen: &[Seen], is_all: bool) -> String {
    let mut now = Vec::new();
    for seen in seen {
        now.extend(seen.instances.iter().filter_map(lost_instance));
        now.extend(seen.services.iter().filter_map(|service| trouble(seen, service)));
        now.extend(seen.tasks.iter().filter_map(unhealthy_task));
    }
    let lately = failures(seen.iter().flat_map(|seen| &seen.stopped));
    let part = |heading: &str, lines: Vec<String>| match lines.is_empty() {
        true => String::new(),
        false => format!("{heading}\n{}\n", lines.join("\n")),
    };
    match (part("WRONG NOW", now), part("TASKS THAT FAILED LATELY", lately)) {
        (now, lately) if now.is_empty() && lately.is_empty() => match is_all {
            true => "Nothing is wrong.\n".to_owned(),
            false => "Nothing is wrong in what was looked at.\n".to_owned(),
        },
        (now, lately) if now.is_empty() || lately.is_empty() => now + &lately,
        (now, lately) => format!("{now}\n{lately}"),
    }
}

fn lost_instance(instance: &ContainerInstance) -> Option<String> {
    let is_lost = instance.agent_connected == Some(false);
    let id = last_part(instance.container_instance_arn.as_deref());
    is_lost.then(|| format!("container instance {id}: its agent is not connected"))
}

/// Returns what keeps a service from what is wanted of it: its newest deployment failed, or an
/// event tells of trouble since it was last steady.
fn trouble(seen: &Seen, service: &Service) -> Option<String> {
    let name = service_name(seen, service);
    let told = || {
        let messages = service.events.iter().flatten().filter_map(|it| it.message.as_deref());
        let mut since = messages.take_while(|message| !message.contains(STEADY));
        since.find(|message| TROUBLE.iter().any(|words| message.contains(words))).map(plain)
    };
    let counts = || {
        let (running, desired) = (number(service.running_count), number(service.desired_count));
        format!("{running} of {desired} tasks run")
    };
    let newest = newest(service);
    if let Some(failed) =
        newest.filter(|it| it.rollout_state == Some(DeploymentRolloutState::Failed))
    {
        let why = failed.rollout_state_reason.as_deref().map(plain);
        let why = why.or_else(told).unwrap_or_else(|| "its deployment failed".to_owned());
        return Some(format!("service {name}: {}: {why}", counts()));
    }
    let is_short = service.running_count < service.desired_count;
    let failed = || {
        let failed = newest.and_then(|it| it.failed_tasks).filter(|failed| *failed > 0)?;
        Some(format!("{failed} tasks of its deployment failed"))
    };
    let why: Vec<String> =
        told().or_else(failed).into_iter().chain(last_failure(seen, service)).collect();
    let is_wrong = is_short && !why.is_empty();
    is_wrong.then(|| format!("service {name}: {}: {}", counts(), why.join("; ")))
}

/// Says why the service's task ended that failed last, and where its output is to be read.
fn last_failure(seen: &Seen, service: &Service) -> Option<String> {
    let group = format!("service:{}", service.service_name.as_deref()?);
    let of_service =
        |task: &&Task| task.group.as_deref() == Some(group.as_str()) && has_failed(task);
    let last = seen.stopped.iter().filter(of_service).max_by_key(|task| task.stopped_at)?;
    let arn = last.task_arn.as_deref().unwrap_or_default();
    let id = last_part(Some(arn));
    Some(format!("its task {id} ended: {} (gantry logs {arn})", reason(last)))
}

fn unhealthy_task(task: &Task) -> Option<String> {
    let is_unhealthy = task.health_status == Some(HealthStatus::Unhealthy);
    let id = last_part(task.task_arn.as_deref());
    is_unhealthy.then(|| format!("task {id}: its health check fails"))
}

/// Returns a line for each kind of failure, the newest first: tasks of one definition that ended
/// for the same reason are one kind.
fn failures<'a>(stopped: impl Iterator<Item = &'a Task>) -> Vec<String> {
    let mut kinds: BTreeMap<(&str, String), (Option<Timestamp>, &str, usize)> = BTreeMap::new();
    for task in stopped.filter(|task| has_failed(task)) {
        let definition = last_part(task.task_definition_arn.as_deref());
        let id = last_part(task.task_arn.as_deref());
        let kind = kinds.entry((definition, reason(task))).or_insert((None, id, 0));
        kind.2 += 1;
        if kind.0 < task.stopped_at {
            (kind.0, kind.1) = (task.stopped_at, id);
        }
    }
    let mut all: Vec<_> = kinds.into_iter().collect();
    all.sort_by_key(|(_, (at, id, _))| (Reverse(*at), *id));
    let more = all.len().saturating_sub(MOST_FAILURES);
    let line = |((definition, why), (_, id, count)): ((&str, String), (_, &str, usize))| match count
    {
        1 => format!("task {id} of {definition}: {why}"),
        _ => format!("task {id} of {definition}, and {} more like it: {why}", count - 1),
    };
    let mut lines: Vec<String> = all.into_iter().take(MOST_FAILURES).map(line).collect();
    if more > 0 {
        lines.push(format!("and {more} more"));
    }
    lines
}

/// Tells whether a task ended otherwise than on purpose or with exit codes 0.
fn has_failed(task: &Task) -> bool {
    match task.stop_code {
        Some(TaskStopCode::EssentialContainerExited) => !bad_exits(task).is_empty(),
        Some(TaskStopCode::UserInitiated | TaskStopCode::ServiceSchedulerInitiated) | None => false,
        Some(
            TaskStopCode::TaskFailedToStart
            | TaskStopCode::SpotInterruption
            | TaskStopCode::TerminationNotice
            | TaskStopCode::InfrastructureHealth,
        ) => true,
    }
}

/// Returns the containers that ended badly of themselves, with their codes. One that has the code
/// of a stop, and nothing else to say, was stopped with its task, unless none is left that can have
/// ended the task: which are essential is not told here.
fn bad_exits(task: &Task) -> Vec<(&Container, i32)> {
    let ended = task.containers.iter().flatten().filter_map(|one| Some((one, one.exit_code?)));
    let mut ended: Vec<_> = ended.collect();
    let is_own =
        |(one, code): &(&Container, i32)| !STOPPED_CODES.contains(code) || one.reason.is_some();
    let needs_one = task.stop_code == Some(TaskStopCode::EssentialContainerExited);
    if !needs_one || ended.iter().any(is_own) {
        ended.retain(is_own);
    }
    ended.retain(|(_, code)| *code != 0);
    ended
}

/// Says why a task stopped, and how its containers ended.
fn reason(task: &Task) -> String {
    let mut said = plain(task.stopped_reason.as_deref().unwrap_or("no reason was given"));
    let exits = bad_exits(task);
    for container in task.containers.iter().flatten() {
        let name = container.name.as_deref().unwrap_or_default();
        if let Some((_, code)) = exits.iter().find(|(one, _)| std::ptr::eq(*one, container)) {
            said += &format!("; container {name} exited with {code}");
        }
        if let Some(why) = container.reason.as_deref().map(plain).filter(|why| !said.contains(why))
        {
            said += &format!("; container {name}: {why}");
        }
    }
    said
}

fn newest(service: &Service) -> Option<&Deployment> {
    service.deployments.iter().flatten().next()
}

fn service_name(seen: &Seen, service: &Service) -> String {
    let cluster = seen.cluster.cluster_name.as_deref().unwrap_or_default();
    format!("{cluster}/{}", service.service_name.as_deref().unwrap_or_default())
}

/// Returns the beginning of a text that others wrote, registries among them, for the terminal.
fn plain(text: &str) -> String {
    log::plain(&text.chars().take(LONGEST).collect::<String>())
}

fn number(count: Option<i32>) -> String {
    count.map_or_else(String::new, |count| count.to_string())
}

#[cfg(test)]
mod tests;
