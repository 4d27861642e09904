//! `gantry logs TASK`: prints the output of a task's containers, read through the AWS API.

use std::collections::BTreeMap;
use std::io::Write;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use api::ecs::{
    ContainerDefinition, DescribeTaskDefinitionRequest, DescribeTasksRequest, LogDriver, Task,
};
use api::logs::{GetLogEventsRequest, OutputLogEvent};

use crate::announce;
use crate::cli::Logs;
use crate::client::{Client, Refused, last_part};
use crate::log;

/// The interval of requests while following.
const POLL: Duration = Duration::from_millis(250);

/// The rounds of requests between two looks whether the task still runs, and those after its end,
/// because its last lines may come later than the news of it.
const ROUNDS_A_LOOK: u32 = 8;
const LAST_ROUNDS: u32 = 4;

/// The length of a task's id.
const TASK_ID: usize = 32;

/// The parts of a task's ARN that decide where requests go.
#[derive(Debug, PartialEq, Eq)]
struct Place<'a> {
    region: &'a str,
    account: &'a str,
    cluster: &'a str,
}

/// One container's stream, and the position reached in it.
struct Stream {
    container: String,
    /// The region of the group.
    region: String,
    group: String,
    stream: String,
    token: Option<String>,
}

pub(crate) async fn run(mut args: Logs) -> Result<()> {
    let mut target = announce::target(&args.client)?;
    let mut client = Client::new(&target);
    let task = args.task.clone();
    if let Some(place) = place_of(&task) {
        args.cluster = place.cluster.to_owned();
        target.region = place.region.to_owned();
        client = client.acting_in(place.region, Some(place.account));
    }
    let mut task = describe(&client, &args).await?;
    let mut streams = streams(&client, &args, &target.region, &task).await?;
    if streams.is_empty() {
        bail!("task {} has no such container", args.task);
    }
    let named = streams.len() > 1;
    let (mut has_printed, mut rounds_since_end) = (false, 0);
    for round in 0_u32.. {
        for stream in &mut streams {
            match drain(&client, stream, named).await {
                // The reader has seen enough, as in `gantry logs TASK | head`.
                Err(error) if is_broken_pipe(&error) => return Ok(()),
                other => has_printed |= other?,
            }
        }
        if !args.follow || rounds_since_end == LAST_ROUNDS {
            break;
        }
        if !has_ended(&task) && round.is_multiple_of(ROUNDS_A_LOOK) {
            task = describe(&client, &args).await?;
        }
        rounds_since_end += u32::from(has_ended(&task));
        tokio::time::sleep(POLL).await;
    }
    if !has_printed {
        eprintln!("{}", silence(&task));
    }
    Ok(())
}

fn has_ended(task: &Task) -> bool {
    task.last_status.as_deref() == Some("STOPPED")
}

/// Says how it stands with a task that has printed nothing.
fn silence(task: &Task) -> String {
    let status = task.last_status.as_deref().unwrap_or("not known");
    let failed = task.containers.iter().flatten().filter_map(|one| one.reason.as_deref());
    let reasons: Vec<&str> = task.stopped_reason.as_deref().into_iter().chain(failed).collect();
    let why = if reasons.is_empty() { String::new() } else { format!(": {}", reasons.join("; ")) };
    log::plain(&format!("the task has printed nothing; it is {status}{why}"))
}

async fn describe(client: &Client, args: &Logs) -> Result<Task> {
    let is_id = args.task.len() == TASK_ID && args.task.bytes().all(|it| it.is_ascii_hexdigit());
    if !is_id && place_of(&args.task).is_none() {
        bail!("{} is no task: give its id or ARN, which `gantry status` shows", args.task);
    }
    let input = DescribeTasksRequest {
        cluster: Some(args.cluster.clone()),
        tasks: vec![args.task.clone()],
        ..Default::default()
    };
    let answer = client.call::<api::ecs::op::DescribeTasks>(&api::ecs::SERVICE, &input).await?;
    let task = answer.tasks.unwrap_or_default().into_iter().next();
    task.with_context(|| format!("there is no task {} in cluster {}", args.task, args.cluster))
}

async fn streams(client: &Client, args: &Logs, region: &str, task: &Task) -> Result<Vec<Stream>> {
    let definition = task.task_definition_arn.clone().context("the task has no definition")?;
    let input = DescribeTaskDefinitionRequest { task_definition: definition, include: None };
    let answer =
        client.call::<api::ecs::op::DescribeTaskDefinition>(&api::ecs::SERVICE, &input).await?;
    let definition = answer.task_definition.unwrap_or_default();
    let containers = definition.container_definitions.unwrap_or_default();
    let asked = |one: &&ContainerDefinition| args.container.is_none() || one.name == args.container;
    Ok(containers.iter().filter(asked).map(|one| stream(args, region, task, one)).collect())
}

/// Names the stream by the rules of the awslogs driver, or of Gantry's own for other output.
/// `region` is the task's.
fn stream(args: &Logs, region: &str, task: &Task, container: &ContainerDefinition) -> Stream {
    let name = container.name.clone().unwrap_or_default();
    let id = last_part(task.task_arn.as_deref());
    let uuid = task.containers.iter().flatten().find(|one| one.name.as_deref() == Some(&name));
    let uuid = last_part(uuid.and_then(|one| one.container_arn.as_deref())).replace('-', "");
    let none = BTreeMap::new();
    let log = container.log_configuration.as_ref();
    let options = log
        .filter(|log| log.log_driver == LogDriver::Awslogs)
        .map(|log| log.options.as_ref().unwrap_or(&none));
    let named = options.and_then(|options| options.get("awslogs-region"));
    let region = named.map_or(region, String::as_str).to_owned();
    let (group, stream) = match options {
        None => (control::logs::kept_group(&args.cluster), format!("{name}/{id}")),
        Some(options) => {
            let group = options.get("awslogs-group").cloned().unwrap_or_default();
            let prefix = options.get("awslogs-stream-prefix");
            (group, prefix.map_or(uuid, |prefix| format!("{prefix}/{name}/{id}")))
        }
    };
    Stream { container: name, region, group, stream, token: None }
}

/// Prints all events that were not read yet, and tells whether there were any.
async fn drain(client: &Client, stream: &mut Stream, named: bool) -> Result<bool> {
    let client = client.acting_in(&stream.region, None);
    let mut has_printed = false;
    loop {
        let input = GetLogEventsRequest {
            log_group_name: Some(stream.group.clone()),
            log_stream_name: stream.stream.clone(),
            start_from_head: Some(true),
            next_token: stream.token.clone(),
            ..Default::default()
        };
        let page = client.call::<api::logs::op::GetLogEvents>(&api::logs::SERVICE, &input).await;
        let page = page.map_err(|error| explained(error, stream))?;
        let events = page.events.unwrap_or_default();
        has_printed |= !events.is_empty();
        print(events, named.then_some(&stream.container))?;
        let next = page.next_forward_token;
        if next.is_none() || next == stream.token {
            return Ok(has_printed);
        }
        stream.token = next;
    }
}

/// Adds the reason why a group or stream may be missing.
fn explained(error: anyhow::Error, stream: &Stream) -> anyhow::Error {
    let is_missing = |refused: &Refused| refused.code == "ResourceNotFoundException";
    if !error.downcast_ref::<Refused>().is_some_and(is_missing) {
        return error;
    }
    let Stream { container, region, group, stream, .. } = stream;
    error.context(format!(
        "container {container} has no output in the log group {group}, stream {stream}, of region \
         {region}: either it has not printed anything yet, or the group was not there when it did \
         (awslogs makes one only with awslogs-create-group), or it was deleted since"
    ))
}

fn print(events: Vec<OutputLogEvent>, container: Option<&String>) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for event in events {
        let message = event.message.unwrap_or_default();
        match container {
            Some(name) => writeln!(out, "{name}: {message}")?,
            None => writeln!(out, "{message}")?,
        }
    }
    out.flush()
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let error = error.downcast_ref::<std::io::Error>();
    error.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

/// Returns the place in a task's ARN; None for a bare id.
fn place_of(task: &str) -> Option<Place<'_>> {
    let (head, path) = task.rsplit_once(":task/")?;
    let (head, account) = head.rsplit_once(':')?;
    let (_, region) = head.rsplit_once(':')?;
    Some(Place { region, account, cluster: path.split_once('/')?.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::ecs::LogConfiguration;

    #[test]
    fn an_arn_names_its_place_and_an_id_none() {
        let arn = "arn:aws:ecs:eu-west-1:210987654321:task/demo/0123";
        let place = Place { region: "eu-west-1", account: "210987654321", cluster: "demo" };
        assert_eq!(place_of(arn), Some(place));
        assert_eq!(place_of("0123"), None);
    }

    #[test]
    fn a_task_without_output_is_told_of_with_the_reasons_for_it() {
        let container =
            api::ecs::Container { reason: Some("no /nope".into()), ..Default::default() };
        let task = |status: &str, reason: Option<&str>, containers| Task {
            last_status: Some(status.to_owned()),
            stopped_reason: reason.map(str::to_owned),
            containers,
            ..Task::default()
        };
        let pending = silence(&task("PENDING", None, None));
        assert_eq!(pending, "the task has printed nothing; it is PENDING");
        assert_eq!(
            silence(&task("STOPPED", Some("Task failed to start"), Some(vec![container]))),
            "the task has printed nothing; it is STOPPED: Task failed to start; no /nope"
        );
    }

    #[test]
    fn output_is_read_in_the_region_of_its_options_and_else_of_the_task() {
        let args = Logs {
            task: "0123".to_owned(),
            cluster: "demo".to_owned(),
            container: None,
            follow: false,
            client: crate::cli::Client { endpoint: None, region: None, data: None },
        };
        let region = |options: &[(&str, &str)]| {
            let pairs = options.iter().map(|(name, value)| ((*name).into(), (*value).into()));
            let log = LogConfiguration {
                log_driver: LogDriver::Awslogs,
                options: Some(pairs.collect()),
                secret_options: None,
            };
            let container =
                ContainerDefinition { log_configuration: Some(log), ..Default::default() };
            stream(&args, "us-east-1", &Task::default(), &container).region
        };
        assert_eq!(region(&[("awslogs-group", "app")]), "us-east-1");
        let elsewhere = [("awslogs-group", "app"), ("awslogs-region", "eu-west-1")];
        assert_eq!(region(&elsewhere), "eu-west-1");
    }
}
