//! Assignments of a host with two tasks, in full and as differences.

use std::collections::BTreeSet;

use api::Timestamp;
use api::ecs::{
    ContainerOverride, HealthCheck, KeyValuePair, LogConfiguration, LogDriver, MountPoint,
    PortMapping, TaskOverride, TaskStopCode, Volume,
};
use model::definition::DefinitionStatus;
use model::id::{ClusterKey, DefinitionKey, World};
use model::instance::Instance;
use model::link::{Hello, LogRoute, PROTOCOL_VERSION, Security, VolumeSource};
use model::task::Stop;
use model::tx::Tx;

use super::*;
use crate::settings::Settings;
use crate::task::NewTask;
use crate::{host, launch, task};

fn cluster() -> ClusterKey {
    ClusterKey {
        world: World { account: "1".into(), region: "eu-west-1".into() },
        name: "default".into(),
    }
}

fn pair(name: &str, value: &str) -> KeyValuePair {
    KeyValuePair { name: Some(name.to_owned()), value: Some(value.to_owned()) }
}

fn container() -> ContainerDefinition {
    let options = [
        ("awslogs-group", "/web"),
        ("awslogs-stream-prefix", "p"),
        ("awslogs-create-group", "true"),
    ];
    ContainerDefinition {
        name: Some("web".to_owned()),
        image: Some("nginx".to_owned()),
        command: Some(vec!["serve".to_owned()]),
        environment: Some(vec![pair("A", "1"), pair("B", "2")]),
        memory: Some(128),
        port_mappings: Some(vec![PortMapping { container_port: Some(80), ..Default::default() }]),
        mount_points: Some(vec![MountPoint {
            source_volume: Some("data".to_owned()),
            container_path: Some("/data".to_owned()),
            read_only: None,
        }]),
        stop_timeout: Some(1),
        health_check: Some(HealthCheck {
            command: vec!["CMD".to_owned(), "true".to_owned()],
            interval: Some(7),
            timeout: None,
            retries: None,
            start_period: None,
        }),
        log_configuration: Some(LogConfiguration {
            log_driver: LogDriver::Awslogs,
            options: Some(options.map(|(key, value)| (key.to_owned(), value.to_owned())).into()),
            secret_options: None,
        }),
        ..Default::default()
    }
}

fn definition(mode: NetworkMode) -> Definition {
    let volume = Volume { name: Some("data".to_owned()), ..Default::default() };
    Definition {
        key: DefinitionKey { world: cluster().world, family: "f".into(), revision: 2 },
        definition: TaskDefinition {
            container_definitions: Some(vec![container()]),
            volumes: Some(vec![volume]),
            network_mode: Some(mode),
            cpu: Some("256".to_owned()),
            ..Default::default()
        },
        status: DefinitionStatus::Active,
        registered_at: Timestamp(0),
        deregistered_at: None,
        delete_requested_at: None,
        tags: Vec::new(),
    }
}

/// Makes a host and a task on it, as far as `mode` needs it.
fn with_task(mode: NetworkMode, overrides: &TaskOverride) -> (Tx, TaskId) {
    let settings = Settings::of_region("eu-west-1".into());
    let mut tx = Tx::begin(&State::default(), Timestamp(0), [1; 32]);
    let hello = Hello {
        protocol_version: PROTOCOL_VERSION,
        host: "h".into(),
        facts: host::tests::facts(),
        cluster: Some(cluster()),
        serves_all: false,
        token: "".into(),
        machine: None,
        site: None,
    };
    host::hello(&mut tx, &settings, &hello, &host::Arrival::default()).expect("taken in");
    network::default_vpc(&mut tx, settings.task_network, &cluster().world);
    let row = definition(mode);
    tx.put(row.clone());
    let subnets = tx.subnets.iter().map(|subnet| subnet.id.to_string()).collect();
    let vpc =
        api::ecs::AwsVpcConfiguration { subnets, security_groups: None, assign_public_ip: None };
    let order = launch::Order {
        task: NewTask {
            cluster: &cluster(),
            definition: &row,
            overrides,
            pinned: &launch::NOT_PINNED,
            group: "g".into(),
            started_by: None,
            service: None,
            launch: launch::launch(LaunchKind::Ec2, None, None),
            enable_execute_command: false,
            tags: Vec::new(),
        },
        network: Some(&api::ecs::NetworkConfiguration { awsvpc_configuration: Some(vpc) }),
        constraints: &[],
        strategies: &[],
        zone: None,
    };
    let instance = tx.instances.iter().next().expect("one").id.clone();
    let id = launch::on_instance(&mut tx, &order, &instance);
    task::settle(&mut tx, &settings, &id);
    (tx, id)
}

fn whole(tx: &Tx) -> Assignment {
    assignment(tx, &"h".into(), None, &"123456789012".into())
}

#[test]
fn a_container_has_its_defaults_and_its_overrides() {
    let change = ContainerOverride {
        name: Some("web".to_owned()),
        command: Some(vec!["other".to_owned()]),
        environment: Some(vec![pair("C", "3"), pair("A", "9")]),
        memory: Some(256),
        ..Default::default()
    };
    let overrides = TaskOverride { container_overrides: Some(vec![change]), ..Default::default() };
    let (tx, id) = with_task(NetworkMode::Bridge, &overrides);
    let task = whole(&tx).tasks.remove(0);
    assert_eq!((task.id, task.cpu_units, task.memory_mib), (id.clone(), Some(256), None));
    let web = &task.containers[0];
    let environment: Vec<String> =
        web.environment.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(environment, ["A=9", "B=2", "C=3"]);
    assert_eq!(web.command, Some(vec!["other".into()]));
    assert_eq!((web.memory_mib, web.stop_timeout_s), (Some(256), 2));
    assert_eq!((web.ports[0].container_port, web.ports[0].host_port), (80, 0));
    let check = web.health_check.as_ref().expect("one");
    assert_eq!((check.interval_s, check.timeout_s, check.retries), (7, 5, 3));
    assert_eq!(task.volumes[0].source, VolumeSource::Task);
    let LogRoute::Awslogs { group, stream, blocking, .. } = &web.log else {
        panic!("not awslogs: {:?}", web.log)
    };
    assert_eq!((&**group, &**stream, *blocking), ("/web", &*format!("p/web/{id}"), false));
}

#[test]
fn an_awsvpc_task_has_its_interface() {
    let (mut tx, id) = with_task(NetworkMode::Awsvpc, &TaskOverride::default());
    tx.edit::<Task>(&id, |task| task.last = LastStatus::Pending);
    let task = whole(&tx).tasks.remove(0);
    let TaskNetwork::Awsvpc(interface) = task.network else { panic!("{:?}", task.network) };
    assert_eq!(interface.address.to_string(), "172.31.0.4");
    assert_eq!(interface.gateway.to_string(), "172.31.0.1");
    assert_eq!(&*interface.subnet_cidr, "172.31.0.0/20");
    let vpc = interface.vpc.as_ref().expect("told");
    assert_eq!((tx.vpcs.contains(&vpc.id), vpc.cidr.to_string()), (true, "172.31.0.0/16".into()));
    assert_eq!(&*interface.private_dns_name, "ip-172-31-0-4.eu-west-1.compute.internal");
}

#[test]
fn a_difference_on_what_was_sent_gives_the_whole() {
    let (mut tx, id) = with_task(NetworkMode::Bridge, &TaskOverride::default());
    let first = whole(&tx);
    let sent = Sent::default().after(&first);
    let none = assignment(&tx, &"h".into(), Some(&sent), &"123456789012".into());
    assert_eq!((none.tasks.len(), none.removed.len(), none.base), (0, 0, Some(first.version)));

    let code = Some(TaskStopCode::UserInitiated);
    task::stop(&mut tx, &id, Stop { code, reason: "r".into() });
    let stopping = assignment(&tx, &"h".into(), Some(&sent), &"123456789012".into());
    assert_eq!(
        stopping.tasks.iter().map(|task| task.desired).collect::<Vec<_>>(),
        [Desired::Stopped]
    );
    let sent = sent.after(&stopping);

    tx.edit::<Task>(&id, |task| task.last = LastStatus::Deprovisioning);
    let gone = assignment(&tx, &"h".into(), Some(&sent), &"123456789012".into());
    assert_eq!((gone.tasks.len(), &gone.removed), (0, &vec![id]));
    assert_eq!(sent.after(&gone).tasks, Sent::default().after(&whole(&tx)).tasks);
}

#[test]
fn what_is_told_of_two_commits_that_both_were_stored_has_two_numbers() {
    let (mut tx, first) = with_task(NetworkMode::Bridge, &TaskOverride::default());
    let (host, home) = ("h".into(), "123456789012".into());
    let mut row = (**tx.tasks.get(&first).expect("placed")).clone();
    row.id = "second".into();
    let second = row.id.clone();
    tx.put(row);
    let sent = Sent { version: 1, ..Sent::default() };
    // The link was woken for the first commit, and the state has the second one, too.
    let one = changes(&tx, &host, &only(first), &sent, &home).expect("news");
    let sent = sent.after(&one);
    let two = changes(&tx, &host, &only(second), &sent, &home).expect("news");
    assert_eq!([(one.version, one.base), (two.version, two.base)], [(2, Some(1)), (3, Some(2))]);
}

/// Returns the hosts and tasks that a commit from `before` to `tx` concerns.
fn concerns(before: &State, tx: &Tx) -> BTreeMap<HostId, BTreeSet<TaskId>> {
    concerned(before, tx.state(), tx.touched()).hosts
}

fn only(task: TaskId) -> Touched {
    Touched { tasks: BTreeSet::from([task]), ..Touched::default() }
}

#[test]
fn what_a_commit_touched_gives_the_difference() {
    let home = AccountId::from("123456789012");
    let (tx, id) = with_task(NetworkMode::Bridge, &TaskOverride::default());
    let host = HostId::from("h");
    let (all, it) = (BTreeMap::from([(host.clone(), [id.clone()].into())]), only(id.clone()));
    assert_eq!(concerns(&State::default(), &tx), all);
    let first = whole(&tx);
    let sent = Sent::default().after(&first);

    let edits: [fn(&mut Task); 3] = [
        |task| task.desired = Desired::Stopped,
        |task| task.last = LastStatus::Deprovisioning,
        |task| task.tags.clear(),
    ];
    for edit in edits {
        let before = tx.state().clone();
        let mut tx = Tx::begin(&before, Timestamp(1), [2; 32]);
        tx.edit::<Task>(&id, |task| {
            edit(task);
            task.version += 1;
        });
        assert_eq!(concerns(&before, &tx), all);
        let by_ids = changes(&tx, &host, &it, &sent, &home);
        let by_all = assignment(&tx, &host, Some(&sent), &home);
        let by_all = Assignment { security: Security::default(), ..by_all };
        let is_news = !by_all.tasks.is_empty() || !by_all.removed.is_empty();
        assert_eq!(by_ids, is_news.then_some(by_all));
    }
    let mut gone = Tx::begin(tx.state(), Timestamp(1), [2; 32]);
    gone.remove::<Task>(&id);
    assert_eq!(concerns(tx.state(), &gone), all, "it was there before");
    let removed = changes(&gone, &host, &it, &sent, &home).map(|it| it.removed);
    assert_eq!(removed, Some(vec![id]));
}

#[test]
fn an_instance_that_goes_over_to_another_host_concerns_both() {
    let (tx, id) = with_task(NetworkMode::Bridge, &TaskOverride::default());
    let instance = tx.tasks.get(&id).and_then(|task| task.instance.clone()).expect("placed");
    let mut moved = Tx::begin(tx.state(), Timestamp(1), [2; 32]);
    moved.edit::<Instance>(&instance, |row| row.version += 1);
    assert_eq!(concerns(tx.state(), &moved), BTreeMap::new(), "its tasks are what they were");
    moved.edit::<Instance>(&instance, |row| row.host = Some("other".into()));
    let both = ["h", "other"].map(|host| (host.into(), BTreeSet::from([id.clone()])));
    assert_eq!(concerns(tx.state(), &moved), BTreeMap::from(both));
}

/// Consoles write `[]` and `""` for fields that were not filled in.
#[test]
fn an_empty_list_or_text_means_not_given() {
    use api::Shape;
    use api::schema::{Kind, Member};

    let (tx, id) = with_task(NetworkMode::Bridge, &TaskOverride::default());
    let task = tx.tasks.get(&id).expect("a task");
    let run = |own: &str, linux: &str| {
        let text =
            format!(r#"{{"name":"web","image":"nginx","linuxParameters":{{{linux}}}{own}}}"#);
        let read = api::json::read::<ContainerDefinition>(text.as_bytes(), api::Checks::Trusted);
        let container = read.unwrap_or_else(|error| panic!("{text}: {error}"));
        let assigned = container::assigned(task, &TaskDefinition::default(), &container);
        let containers = Some(vec![container]);
        let definition = TaskDefinition { container_definitions: containers, ..Default::default() };
        (assigned, definition::unsupported(&definition))
    };
    let empty = |member: &Member| {
        let value = if matches!(member.kind, Kind::List(_)) {
            "[]"
        } else if matches!(member.kind, Kind::Map(_)) {
            "{}"
        } else if matches!(member.kind, Kind::Text(text) if text.values.is_empty()) {
            r#""""#
        } else {
            return None;
        };
        Some(format!(r#""{}":{value}"#, member.name))
    };
    let expected = run("", "");
    let own = ContainerDefinition::SCHEMA.members.iter();
    let own = own.filter(|member| !["name", "image"].contains(&member.name)).filter_map(empty);
    let linux = api::ecs::LinuxParameters::SCHEMA.members.iter().filter_map(empty);
    let own: Vec<String> = own.collect();
    assert!(own.len() > 20, "{own:?}");
    for given in own {
        assert_eq!(run(&format!(",{given}"), ""), expected, "{given}");
    }
    for given in linux {
        assert_eq!(run("", &given), expected, "{given}");
    }
}

/// The last output of a task may come when its definition has been deleted.
#[test]
fn the_stream_of_output_is_decided_once() {
    let (mut tx, id) = with_task(NetworkMode::Bridge, &TaskOverride::default());
    let name = tx.tasks.get(&id).expect("a task").containers[0].name.clone();
    let decided = crate::logs::destination(&tx, &id, &name).expect("a stream");
    assert_eq!(&*decided.group.name, "/web");
    let set = |tx: &mut Tx, stream| {
        tx.edit::<model::task::Task>(&id, |task| task.containers[0].log_stream = stream);
    };
    set(&mut tx, None);
    let of_an_old_row = crate::logs::destination(&tx, &id, &name);
    assert_eq!(of_an_old_row.as_ref(), Some(&decided));
    set(&mut tx, of_an_old_row);
    tx.remove::<Definition>(&definition(NetworkMode::Bridge).key);
    assert_eq!(crate::logs::destination(&tx, &id, &name), Some(decided));
}
