//! Gives a cluster without a container instance one when a task needs it, so that a fresh machine
//! runs tasks of launch type EC2 without any setup.

use model::host::Host;
use model::id::{ClusterKey, InstanceId};
use model::instance::{Instance, InstanceStatus, Pool};
use model::tx::Tx;

use crate::host;
use crate::settings::Settings;

/// Makes the first instance of `cluster`, on the connected host with the fewest instances among
/// those that serve all clusters. None when the cluster has one, when no host can take one, or when
/// this is switched off.
pub(crate) fn ensure(tx: &mut Tx, settings: &Settings, cluster: &ClusterKey) -> Option<InstanceId> {
    // An instance of a lost host may never return, so it does not count. A DRAINING one does:
    // somebody drains it on purpose.
    let counts = |row: &Instance| match row.status {
        InstanceStatus::Active => row.agent_connected,
        InstanceStatus::Draining => true,
        InstanceStatus::Inactive => false,
    };
    let has_one = tx.instances_of_cluster(cluster).any(counts);
    if has_one || !settings.auto_instances {
        return None;
    }
    let host = emptiest(tx)?;
    let id = host::ensure_instance(tx, &host, Pool::Cluster(cluster.clone()), settings);
    tx.edit::<Instance>(&id, |row| row.made_for_cluster = true);
    Some(id)
}

fn emptiest(tx: &Tx) -> Option<Host> {
    let serving = tx.hosts.iter().filter(|host| host.connected && host.serves_all);
    serving.min_by_key(|host| tx.instances_of_host(&host.id).count()).map(|host| Host::clone(host))
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use model::id::World;
    use model::link::{Hello, PROTOCOL_VERSION};
    use model::state::State;

    use super::*;

    fn cluster(name: &str) -> ClusterKey {
        let world = World { account: "1".into(), region: "r".into() };
        ClusterKey { world, name: name.into() }
    }

    fn with_host(serves_all: bool) -> (Tx, Settings) {
        let settings = Settings::of_region("r".into());
        let mut tx = Tx::begin(&State::default(), Timestamp(0), [1; 32]);
        let hello = Hello {
            protocol_version: PROTOCOL_VERSION,
            host: "h".into(),
            facts: crate::host::tests::facts(),
            cluster: Some(cluster("default")),
            serves_all,
            token: "".into(),
            machine: None,
            site: None,
        };
        host::hello(&mut tx, &settings, &hello, &host::Arrival::default()).expect("taken in");
        (tx, settings)
    }

    #[test]
    fn an_empty_cluster_gets_one_instance() {
        let (mut tx, settings) = with_host(true);
        let made = ensure(&mut tx, &settings, &cluster("blue")).expect("one");
        assert!(tx.instances.get(&made).is_some_and(|row| row.made_for_cluster));
        assert_eq!(ensure(&mut tx, &settings, &cluster("blue")), None);
        assert_eq!(ensure(&mut tx, &settings, &cluster("default")), None);
    }

    #[test]
    fn only_hosts_that_serve_all_are_asked_and_only_if_it_is_on() {
        let (mut tx, settings) = with_host(false);
        assert_eq!(ensure(&mut tx, &settings, &cluster("blue")), None);
        let (mut tx, settings) = with_host(true);
        let off = Settings { auto_instances: false, ..settings };
        assert_eq!(ensure(&mut tx, &off, &cluster("blue")), None);
    }
}
