//! The endpoint's documents about tasks and containers, in the ECS agent's format. Empty fields are
//! left out, as in the agent's.

use api::Timestamp;
use model::link::{AssignedContainer, Isolation, LogRoute, TaskInterface, TaskNetwork, TaskPhase};
use model::task::{Desired, Health};
use serde_json::{Map, Value, json};

use crate::spec;
use crate::task::{ContainerState, Life, TaskState};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    V3,
    V4,
}

impl Version {
    pub(crate) fn path(self) -> &'static str {
        match self {
            Version::V3 => "v3",
            Version::V4 => "v4",
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Version::V3 => "V3",
            Version::V4 => "V4",
        }
    }
}

/// A document under construction.
#[derive(Default)]
struct Fields(Map<String, Value>);

impl Fields {
    fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    fn put_some(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

pub(crate) fn task(state: &TaskState, version: Version) -> Value {
    let task = &state.task;
    let fargate = task.isolation == Isolation::Fargate;
    let mut fields = Fields::default();
    fields.put("Cluster", if fargate { &*task.cluster_arn } else { &*task.cluster });
    fields.put("TaskARN", &*task.arn);
    fields.put("Family", &*task.family);
    fields.put("Revision", task.revision.to_string());
    fields.put("DesiredStatus", desired(state));
    fields.put(
        "KnownStatus",
        match state.phase {
            TaskPhase::Pending => "NONE",
            TaskPhase::Running | TaskPhase::Stopping => "RUNNING",
            TaskPhase::Stopped => "STOPPED",
        },
    );
    let mut limits = Fields::default();
    limits.put_some("CPU", task.cpu_units.map(|units| units as f64 / 1024.0));
    limits.put_some("Memory", task.memory_mib);
    if !limits.0.is_empty() {
        fields.put("Limits", limits.done());
    }
    fields.put_some("PullStartedAt", state.pull_started.and_then(time));
    fields.put_some("PullStoppedAt", state.pull_stopped.and_then(time));
    fields.put_some("ExecutionStoppedAt", state.execution_stopped.and_then(time));
    fields.put("AvailabilityZone", &*task.availability_zone);
    fields.put("LaunchType", if fargate { "FARGATE" } else { "EC2" });
    if version == Version::V4 {
        fields.put_some("ServiceName", task.service.as_deref());
    }
    let containers = state.containers.iter();
    let containers: Vec<Value> =
        containers.map(|found| container(state, &found.name, version)).collect();
    fields.put("Containers", containers);
    fields.done()
}

/// Returns the document of a container; null if the task does not have it.
pub(crate) fn container(state: &TaskState, name: &str, version: Version) -> Value {
    let task = &state.task;
    let assigned = task.containers.iter().find(|container| &*container.name == name);
    let (Some(found), Some(assigned)) = (state.container(name), assigned) else {
        return Value::Null;
    };
    let mut fields = Fields::default();
    fields.put("DockerId", &*spec::runtime_id(task, name));
    fields.put("Name", name);
    fields.put("DockerName", spec::docker_name(task, name));
    fields.put("Image", &*assigned.image);
    fields.put_some("ImageID", found.image().map(|image| &*image.digest));
    fields.put("Labels", labels(state, assigned));
    fields.put("DesiredStatus", desired(state));
    fields.put("KnownStatus", known(found));
    fields.put_some("ExitCode", found.exit_code);
    fields.put(
        "Limits",
        json!({
            "CPU": assigned.cpu_units,
            "Memory": assigned.memory_mib.unwrap_or(0),
        }),
    );
    fields.put_some("CreatedAt", found.started.and_then(time));
    fields.put_some("StartedAt", found.run_started.and_then(time));
    if let Life::Exited(exit) = found.life {
        fields.put_some("FinishedAt", time(exit.at));
    }
    fields.put("Type", "NORMAL");
    fields.put_some("Ports", ports(found));
    fields.put("Networks", vec![network(state, name, version)]);
    if assigned.health_check.is_some() {
        fields.put("Health", health(found));
    }
    log(&mut fields, &assigned.log);
    if version == Version::V4 {
        fields.put("ContainerARN", container_arn(state, assigned));
        if assigned.restart.is_some() {
            fields.put("RestartCount", found.restarts);
        }
    }
    fields.done()
}

fn labels(state: &TaskState, assigned: &AssignedContainer) -> Value {
    let task = &state.task;
    let mut labels = Fields::default();
    for (name, value) in &assigned.labels {
        labels.put(name, &**value);
    }
    let prefix = "com.amazonaws.ecs";
    labels.put(&format!("{prefix}.cluster"), &*task.cluster);
    labels.put(&format!("{prefix}.container-name"), &*assigned.name);
    labels.put(&format!("{prefix}.task-arn"), &*task.arn);
    labels.put(&format!("{prefix}.task-definition-family"), &*task.family);
    labels.put(&format!("{prefix}.task-definition-version"), task.revision.to_string());
    labels.done()
}

fn desired(state: &TaskState) -> &'static str {
    if state.is_ending() { Desired::Stopped.as_str() } else { Desired::Running.as_str() }
}

fn known(found: &ContainerState) -> &'static str {
    match found.life {
        Life::Waiting if found.image().is_some() => "PULLED",
        Life::Waiting => "NONE",
        Life::Creating | Life::Created | Life::Starting => "CREATED",
        Life::Running | Life::Restarting => "RUNNING",
        Life::Exited(_) | Life::Failed | Life::Gone => "STOPPED",
    }
}

fn ports(found: &ContainerState) -> Option<Vec<Value>> {
    let port = |bound: &model::task::Binding| {
        json!({
            "ContainerPort": bound.container_port,
            "Protocol": match bound.protocol {
                model::instance::Protocol::Tcp => "tcp",
                model::instance::Protocol::Udp => "udp",
            },
            "HostPort": bound.host_port,
            "HostIp": "0.0.0.0",
        })
    };
    (!found.bindings.is_empty()).then(|| found.bindings.iter().map(port).collect())
}

fn network(state: &TaskState, name: &str, version: Version) -> Value {
    let mut fields = Fields::default();
    fields.put(
        "NetworkMode",
        match state.task.network {
            TaskNetwork::None => "none",
            TaskNetwork::Host => "host",
            TaskNetwork::Bridge => "bridge",
            TaskNetwork::Awsvpc(_) => "awsvpc",
        },
    );
    let address = state.addresses.get(name);
    fields.put_some("IPv4Addresses", address.map(|address| vec![address.to_string()]));
    if let (Version::V4, TaskNetwork::Awsvpc(interface)) = (version, &state.task.network) {
        put_interface(&mut fields, interface);
    }
    fields.done()
}

fn put_interface(fields: &mut Fields, interface: &TaskInterface) {
    fields.put("AttachmentIndex", 0);
    fields.put("MACAddress", &*interface.mac);
    fields.put("IPv4SubnetCIDRBlock", &*interface.subnet_cidr);
    fields.put("PrivateDNSName", &*interface.private_dns_name);
    let prefix = interface.subnet_cidr.split_once('/').map_or("32", |(_, prefix)| prefix);
    fields.put("SubnetGatewayIpv4Address", format!("{}/{prefix}", interface.gateway));
}

fn health(found: &ContainerState) -> Value {
    let mut fields = Fields::default();
    fields.put(
        "status",
        match found.health.status {
            Health::Unknown => "UNKNOWN",
            Health::Healthy => "HEALTHY",
            Health::Unhealthy => "UNHEALTHY",
        },
    );
    fields.put_some("statusSince", found.health.since.and_then(time));
    fields.put_some("exitCode", found.health.exit_code);
    if !found.health.output.is_empty() {
        fields.put("output", &*found.health.output);
    }
    fields.done()
}

fn log(fields: &mut Fields, route: &LogRoute) {
    let LogRoute::Awslogs { region, group, stream, .. } = route else { return };
    fields.put("LogDriver", "awslogs");
    fields.put(
        "LogOptions",
        json!({
            "awslogs-group": &**group,
            "awslogs-region": &**region,
            "awslogs-stream": &**stream,
        }),
    );
}

fn container_arn(state: &TaskState, assigned: &AssignedContainer) -> String {
    let task = &state.task;
    format!(
        "arn:aws:ecs:{}:{}:container/{}/{}/{}",
        task.region, task.account, task.cluster, task.id, assigned.uuid
    )
}

/// Formats a time as in RFC 3339; None if it is out of range.
fn time(at: Timestamp) -> Option<String> {
    jiff::Timestamp::from_millisecond(at.0).ok().map(|at| at.to_string())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::fixture;

    #[test]
    fn a_task_says_what_it_is_and_empty_fields_are_absent() {
        let mut task = fixture::task("t", vec![fixture::container("web_1")]);
        task.isolation = Isolation::Fargate;
        task.cpu_units = Some(256);
        let state = TaskState::accept(Arc::new(task), BTreeMap::new(), Timestamp(1_500));
        let said = super::task(&state, Version::V4);
        assert_eq!(said["Cluster"], "arn:aws:ecs:us-east-1:123456789012:cluster/default");
        assert_eq!(said["Revision"], "1");
        assert_eq!(said["Limits"], json!({ "CPU": 0.25 }));
        assert_eq!(said["PullStartedAt"], "1970-01-01T00:00:01.5Z");
        assert!(said.get("ServiceName").is_none() && said.get("PullStoppedAt").is_none());
        let web = &said["Containers"][0];
        assert_eq!(web["DockerName"], "ecs-web-1-web1");
        assert_eq!(
            (&web["KnownStatus"], &web["DesiredStatus"]),
            (&"NONE".into(), &"RUNNING".into())
        );
        assert_eq!(web["Labels"]["com.amazonaws.ecs.container-name"], "web_1");
        let arn = "arn:aws:ecs:us-east-1:123456789012:container/default/t/uuid-web_1";
        assert_eq!(web["ContainerARN"], arn);
        assert_eq!(container(&state, "web_1", Version::V3).get("ContainerARN"), None);
        assert_eq!(container(&state, "none", Version::V3), Value::Null);
    }
}
