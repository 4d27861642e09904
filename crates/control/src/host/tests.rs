//! Agents that connect, fall silent, return, or are refused.

use model::id::World;
use model::state::State;

use super::*;

pub(crate) fn facts() -> Facts {
    Facts {
        cpu_units: 2048,
        memory_mib: 4096,
        architecture: "x86_64".into(),
        agent_version: "1.0.0".into(),
        attributes: BTreeMap::from([("ecs.capability.task-eni".into(), None)]),
        dynamic_ports: (32768, 60999),
    }
}

fn cluster(name: &str) -> ClusterKey {
    ClusterKey { world: World { account: "1".into(), region: "r".into() }, name: name.into() }
}

fn hello_of(host: &str, name: Option<&str>) -> Hello {
    Hello {
        protocol_version: PROTOCOL_VERSION,
        host: host.into(),
        facts: facts(),
        cluster: name.map(cluster),
        serves_all: name.is_none(),
        token: "".into(),
        machine: None,
        site: None,
    }
}

fn begin() -> (Tx, Settings) {
    let tx = Tx::begin(&State::default(), Timestamp(1_000), [1; 32]);
    (tx, Settings::of_region("r".into()))
}

#[test]
fn only_the_default_cluster_is_made_for_an_agent() {
    let (mut tx, settings) = begin();
    let refused = hello(&mut tx, &settings, &hello_of("h", Some("blue")), &Arrival::default())
        .expect_err("no cluster");
    assert!(refused.to_string().contains("there is no cluster blue"), "{refused}");
    assert_eq!((tx.hosts.len(), tx.instances.len()), (0, 0));
    hello(&mut tx, &settings, &hello_of("h", Some("default")), &Arrival::default()).expect("made");
    assert!(tx.clusters.contains(&cluster("default")));
}

#[test]
fn an_agent_takes_up_the_instance_that_was_registered_for_its_machine() {
    let (mut tx, settings) = begin();
    hello(&mut tx, &settings, &hello_of("h1", Some("default")), &Arrival::default())
        .expect("taken in");
    let known = Instance::clone(tx.instances.iter().next().expect("an instance"));
    let registered = |id: &str, cluster: &str, machine: &str| Instance {
        id: id.into(),
        pool: Pool::Cluster(self::cluster(cluster)),
        host: None,
        ec2_instance_id: Some(machine.into()),
        agent_connected: false,
        registered: Resources { cpu_units: 5, memory_mib: 6, ports: Vec::new() },
        ..known.clone()
    };
    tx.put(registered("other-machine", "default", "i-h3"));
    tx.put(registered("other-cluster", "blue", "i-h2"));
    tx.put(Instance { status: InstanceStatus::Inactive, ..registered("gone", "default", "i-h2") });
    tx.put(registered("own", "default", "i-h2"));
    hello(&mut tx, &settings, &hello_of("h2", Some("default")), &Arrival::default())
        .expect("taken in");
    let of_host: Vec<&str> =
        tx.instances_of_host(&"h2".into()).map(|row| row.id.as_str()).collect();
    assert_eq!(of_host, ["own"]);
    let own = tx.instances.get(&"own".into()).expect("the row");
    assert!(own.agent_connected && own.registered.cpu_units == 5);
    assert!(own.attributes.contains_key("ecs.capability.task-eni"), "what the agent says it can");
    let connected = tx.instances.iter().filter(|row| row.agent_connected).count();
    assert_eq!(connected, 2, "nobody else's");
}

#[test]
fn another_protocol_is_refused() {
    let (mut tx, settings) = begin();
    let other = Hello { protocol_version: 99, ..hello_of("h", None) };
    let refused = hello(&mut tx, &settings, &other, &Arrival::default()).expect_err("refused");
    assert_eq!(refused, Refusal::Protocol { theirs: 99 });
}

#[test]
fn a_host_that_serves_all_joins_the_pool_and_hosts_fill_the_zones() {
    let (mut tx, settings) = begin();
    for host in ["h1", "h2", "h3", "h4"] {
        hello(&mut tx, &settings, &hello_of(host, None), &Arrival::default()).expect("taken in");
    }
    let zones: Vec<String> =
        tx.instances.iter().map(|row| row.availability_zone.to_string()).collect();
    let count = |zone: &str| zones.iter().filter(|known| *known == zone).count();
    assert_eq!((count("ra"), count("rb"), count("rc")), (2, 1, 1));
    assert!(tx.instances.iter().all(|row| row.pool == Pool::Fargate));
}

#[test]
fn a_returning_host_keeps_its_instance_and_custom_attributes() {
    let (mut tx, settings) = begin();
    hello(&mut tx, &settings, &hello_of("h", Some("default")), &Arrival::default())
        .expect("taken in");
    let id = tx.instances.iter().next().expect("one").id.clone();
    tx.edit::<Instance>(&id, |row| {
        row.attributes.insert("stack".into(), Some("prod".into()));
    });
    tx.now = Timestamp(1_000 + settings.host_lease_ms);
    expire(&mut tx, &settings, &"h".into());
    let state = |tx: &Tx| tx.instances.get(&id).map(|row| (row.agent_connected, row.version));
    assert_eq!(state(&tx), Some((false, 2)));
    assert!(!renew(&mut tx, &settings, &"h".into()), "it has to say Hello first");

    let mut again = hello_of("h", Some("default"));
    again.facts.attributes = BTreeMap::from([("ecs.capability.other".into(), None)]);
    hello(&mut tx, &settings, &again, &Arrival::default()).expect("taken in");
    assert_eq!((tx.instances.len(), state(&tx)), (1, Some((true, 3))));
    let row = tx.instances.get(&id).expect("kept");
    let has = |name: &str| row.attributes.contains_key(name);
    assert!(has("stack") && has("ecs.capability.other") && !has("ecs.capability.task-eni"));
}

#[test]
fn a_lease_lasts_as_long_as_the_host_speaks() {
    let (mut tx, settings) = begin();
    hello(&mut tx, &settings, &hello_of("h", None), &Arrival::default()).expect("taken in");
    tx.now = Timestamp(10_000);
    assert!(renew(&mut tx, &settings, &"h".into()));
    tx.now = Timestamp(1_000 + settings.host_lease_ms);
    expire(&mut tx, &settings, &"h".into());
    assert!(tx.hosts.get(&"h".into()).is_some_and(|host| host.connected));
    tx.now = Timestamp(10_000 + settings.host_lease_ms);
    expire(&mut tx, &settings, &"h".into());
    assert!(tx.hosts.get(&"h".into()).is_some_and(|host| !host.connected));
}

#[test]
fn after_a_restart_every_connected_host_has_a_whole_lease() {
    let (mut tx, settings) = begin();
    hello(&mut tx, &settings, &hello_of("h", None), &Arrival::default()).expect("taken in");
    tx.remove::<Lease>(&"h".into());
    tx.now = Timestamp(9_000_000);
    renew_all(&mut tx, &settings);
    let lease = tx.leases.get(&"h".into()).map(|lease| lease.until);
    assert_eq!(lease, Some(Timestamp(9_000_000 + settings.host_lease_ms)));
}

#[test]
fn a_deregistered_instance_is_replaced_when_its_agent_returns_and_forgotten_later() {
    let (mut tx, settings) = begin();
    hello(&mut tx, &settings, &hello_of("h", Some("default")), &Arrival::default())
        .expect("taken in");
    let id = tx.instances.iter().next().expect("one").id.clone();
    deregister(&mut tx, &settings, &id);
    hello(&mut tx, &settings, &hello_of("h", Some("default")), &Arrival::default())
        .expect("taken in");
    assert_eq!(tx.instances.len(), 2);
    tx.now = Timestamp(tx.now.0 + settings.stopped_kept_ms);
    forget_instance(&mut tx, &id);
    assert!(!tx.instances.contains(&id));
}
