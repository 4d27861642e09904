//! Minimal tasks for tests; each test changes the part that it is about.

use std::collections::BTreeMap;

use api::Timestamp;
use model::id::{TaskId, Text};
use model::link::{
    AssignedContainer, AssignedTask, Condition, Dependency, HealthCheck, Isolation,
    LinuxParameters, LogRoute, NamespaceMode, TaskNetwork,
};
use model::task::Desired;

pub(crate) fn task(id: &str, containers: Vec<AssignedContainer>) -> AssignedTask {
    let text = |text: &str| Text::from(text);
    AssignedTask {
        id: TaskId::from(id),
        arn: format!("arn:aws:ecs:us-east-1:123456789012:task/default/{id}").into(),
        cluster: text("default"),
        cluster_arn: text("arn:aws:ecs:us-east-1:123456789012:cluster/default"),
        account: text("123456789012"),
        registry_account: Some(text("123456789012")),
        region: text("us-east-1"),
        availability_zone: text("us-east-1a"),
        family: text("web"),
        revision: 1,
        service: None,
        group: text("family:web"),
        desired: Desired::Running,
        has_run: false,
        isolation: Isolation::Instance,
        network: TaskNetwork::None,
        cpu_units: None,
        memory_mib: None,
        pid_mode: NamespaceMode::Container,
        ipc_mode: NamespaceMode::Container,
        volumes: Vec::new(),
        containers,
        created_at: Timestamp(0),
    }
}

pub(crate) fn container(name: &str) -> AssignedContainer {
    AssignedContainer {
        name: name.into(),
        uuid: format!("uuid-{name}").into(),
        image: "busybox".into(),
        pinned: None,
        entry_point: None,
        command: None,
        environment: Vec::new(),
        environment_files: Vec::new(),
        user: None,
        working_directory: None,
        essential: true,
        cpu_units: 0,
        memory_mib: None,
        memory_reservation_mib: None,
        ports: Vec::new(),
        mounts: Vec::new(),
        volumes_from: Vec::new(),
        depends_on: Vec::new(),
        links: Vec::new(),
        health_check: None,
        start_timeout_s: None,
        stop_timeout_s: 30,
        restart: None,
        ulimits: Vec::new(),
        linux: LinuxParameters::default(),
        read_only_root: false,
        privileged: false,
        hostname: None,
        extra_hosts: Vec::new(),
        dns_servers: Vec::new(),
        dns_search_domains: Vec::new(),
        disable_networking: false,
        interactive: false,
        pseudo_terminal: false,
        system_controls: Vec::new(),
        security_options: Vec::new(),
        labels: BTreeMap::new(),
        log: LogRoute::Kept,
    }
}

pub(crate) fn depends(on: &str, condition: Condition) -> Dependency {
    Dependency { container: on.into(), condition }
}

pub(crate) fn shell_check(line: &str) -> HealthCheck {
    HealthCheck {
        command: vec!["CMD-SHELL".into(), line.into()],
        interval_s: 5,
        timeout_s: 2,
        retries: 2,
        start_period_s: 0,
    }
}
