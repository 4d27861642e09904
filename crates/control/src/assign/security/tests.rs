//! Differences of security groups, each applied to what was sent before and compared with the whole.

use api::Timestamp;
use api::ecs::{TaskDefinition, TaskOverride};
use model::definition::{Definition, DefinitionStatus};
use model::id::{ClusterKey, DefinitionKey, SubnetId, World};
use model::link::Secured;
use model::network::{Cidr, Eni, Subnet, Tags};
use model::random::Random;
use model::security::{Direction, Ports, Rule, Traffic};
use model::state::RowKey;
use model::table::Row;
use model::task::{Attachment, AttachmentStatus, EniAddress, Launch, LaunchKind};
use model::tx::Tx;

use super::super::concerned;
use super::*;
use crate::task::{self, NewTask};

const SUBNET: &str = "subnet-1";

fn world() -> World {
    World { account: "1".into(), region: "eu-west-1".into() }
}

fn group(id: &str, peers: &[&str]) -> SecurityGroup {
    let rule = |peer: &&str| Rule {
        id: format!("sgr-{id}-{peer}").as_str().into(),
        direction: Direction::Ingress,
        traffic: Traffic::Tcp(Ports { from: 80, to: 80 }),
        peer: Peer::Group { account: "1".into(), id: (*peer).into() },
        description: None,
        tags: Tags::new(),
    };
    SecurityGroup {
        id: id.into(),
        vpc: "vpc-1".into(),
        world: world(),
        name: id.into(),
        description: id.into(),
        changed_rules: Some(peers.iter().map(rule).collect()),
        tags: Tags::new(),
    }
}

fn address(last: u8) -> Ipv4Addr {
    Ipv4Addr::new(10, 0, 0, last)
}

fn eni(last: u8, groups: &[&str]) -> Eni {
    Eni {
        id: format!("eni-{last}").as_str().into(),
        subnet: SUBNET.into(),
        address: address(last),
        mac: "02:00:00:00:00:01".into(),
        task: last.to_string().as_str().into(),
        security_groups: groups.iter().map(|id| (*id).into()).collect(),
    }
}

/// A task with the interface at that address.
fn task(last: u8) -> Task {
    let definition = Definition {
        key: DefinitionKey { world: world(), family: "f".into(), revision: 1 },
        definition: TaskDefinition::default(),
        status: DefinitionStatus::Active,
        registered_at: Timestamp(0),
        deregistered_at: None,
        delete_requested_at: None,
        tags: Vec::new(),
    };
    let from = NewTask {
        cluster: &ClusterKey { world: world(), name: "c".into() },
        definition: &definition,
        overrides: &TaskOverride::default(),
        pinned: &Default::default(),
        group: "g".into(),
        started_by: None,
        service: None,
        launch: Launch { kind: LaunchKind::Ec2, platform_version: None, capacity_provider: None },
        enable_execute_command: false,
        tags: Vec::new(),
    };
    let mut task = task::new(&mut Random::new([3; 32]), Timestamp(0), from);
    task.id = last.to_string().as_str().into();
    let mac = "02:00:00:00:00:01".into();
    let held =
        EniAddress { id: format!("eni-{last}").as_str().into(), mac, address: address(last) };
    task.attachment = Some(Attachment {
        uuid: "u".into(),
        status: AttachmentStatus::Created,
        subnet: SUBNET.into(),
        eni: Some(held),
    });
    task
}

/// A host, and what it was sent and enforces.
#[derive(Default)]
struct Host {
    state: State,
    held: BTreeSet<TaskId>,
    sent: SentSecurity,
    enforced: Secured,
}

impl Host {
    /// Commits a change, tells the host, and compares. Returns what it was told.
    fn after(&mut self, change: impl FnOnce(&mut Tx, &mut BTreeSet<TaskId>)) -> Security {
        let mut tx = Tx::begin(&self.state, Timestamp(0), [1; 32]);
        change(&mut tx, &mut self.held);
        let done = tx.finish();
        let of_commit = concerned(&self.state, &done.state, &done.touched);
        let mut touched = Touched::default();
        let tasks = done.touched.iter().filter_map(|key| {
            let RowKey::Task(id) = key else { return None };
            Some(id.clone())
        });
        touched.tasks = tasks.collect();
        self.sent.groups().for_each(|group| touched.add(of_commit.touched(group)));
        self.state = done.state;
        let rows = |id: &TaskId| self.state.tasks.get(id).filter(|_| self.held.contains(id));
        let tasks = touched.tasks.iter().map(|id| (id, rows(id).map(|row| &**row))).collect();
        let told = self.sent.difference(&self.state, &tasks, &touched);
        self.sent.take(&told);
        self.enforced.take(told.clone());
        let held: BTreeMap<&TaskId, &Task> =
            self.held.iter().filter_map(|id| Some((id, &**self.state.tasks.get(id)?))).collect();
        let mut expected = Secured::default();
        expected.take(whole(&self.state, &held));
        assert_eq!(self.enforced, expected);
        told
    }

    /// A subnet, and groups each with the groups that its rules name.
    fn with(groups: &[(&str, &[&str])]) -> Host {
        let mut host = Host::default();
        host.after(|tx, _| {
            tx.put(Subnet {
                id: SubnetId::from(SUBNET),
                vpc: "vpc-1".into(),
                world: world(),
                cidr: Cidr { base: address(0), prefix: 24 },
                availability_zone: "a".into(),
                next_offset: 4,
                tags: Tags::new(),
            });
            groups.iter().for_each(|(id, peers)| tx.put(group(id, peers)));
        });
        host
    }
}

fn begin(tx: &mut Tx, held: &mut BTreeSet<TaskId>, last: u8, groups: &[&str]) {
    tx.put(eni(last, groups));
    tx.put(task(last));
    held.insert(last.to_string().as_str().into());
}

#[test]
fn a_host_is_told_of_its_interfaces_their_groups_and_the_members_of_those_named() {
    let mut host = Host::with(&[("web", &["balancer"]), ("balancer", &[]), ("other", &[])]);
    assert!(host.after(|tx, _| tx.put(eni(9, &["balancer"]))).is_empty(), "nothing is here yet");
    let told = host.after(|tx, held| begin(tx, held, 5, &["web"]));
    assert_eq!(told.interfaces.len(), 1);
    assert_eq!(told.groups.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["web"]);
    let members = &told.members[0];
    assert_eq!((members.group.as_str(), &*members.come), ("balancer", &[address(9)][..]));

    let told = host.after(|tx, _| tx.put(eni(8, &["balancer"])));
    let come = Members {
        group: "balancer".into(),
        is_whole: false,
        come: vec![address(8)],
        gone: Vec::new(),
    };
    let only = Security { members: vec![come], ..Security::default() };
    assert_eq!(told, only, "one that came is told alone");
    assert!(host.after(|tx, _| tx.put(eni(7, &["other"]))).is_empty(), "nobody here names it");
    let told = host.after(|tx, held| begin(tx, held, 6, &["web"]));
    assert!(told.groups.is_empty() && told.members.is_empty(), "the second costs its interface");
}

#[test]
fn what_changes_comes_and_goes_is_enforced_as_the_rows_say() {
    let mut host = Host::with(&[("a", &["a", "b"]), ("b", &["c"]), ("c", &[])]);
    host.after(|tx, held| begin(tx, held, 4, &["a"]));
    host.after(|tx, held| begin(tx, held, 5, &["a", "b"]));
    host.after(|tx, _| tx.put(eni(200, &["b", "c"])));
    host.after(|tx, _| tx.put(group("a", &["c"])));
    host.after(|tx, _| tx.put(group("a", &[])));
    host.after(|tx, _| tx.put(group("a", &["a", "b", "c"])));
    host.after(|tx, _| {
        tx.remove::<Eni>(&eni(200, &[]).key());
        tx.put(eni(201, &["c"]));
        tx.put(group("b", &["b"]));
    });
    // The task leaves its host while the row still has its interface.
    let told = host.after(|tx, held| {
        held.remove(&TaskId::from("5"));
        tx.edit::<Task>(&"5".into(), |task| task.version += 1);
    });
    assert_eq!((told.gone.len(), told.gone_groups), (1, vec!["b".into()]));
    host.after(|tx, _| {
        tx.remove::<Eni>(&eni(5, &[]).key());
    });
    let told = host.after(|tx, held| {
        held.clear();
        tx.remove::<Eni>(&eni(4, &[]).key());
        tx.remove::<Task>(&"4".into());
    });
    assert_eq!(told.gone_members.len(), 3);
    assert_eq!(host.enforced, Secured::default());
    assert_eq!(host.sent, SentSecurity::default());
}
