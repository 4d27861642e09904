//! A cluster that has no container instance is given one when something waits for it, so that a
//! fresh machine runs tasks of launch type EC2 without any setting up.

use model::host::Host;
use model::id::{ClusterKey, InstanceId};
use model::instance::{InstanceStatus, Pool};
use model::tx::Tx;

use crate::host;
use crate::settings::Settings;

/// Makes the first instance of `cluster`, on the connected host with the fewest that serves all.
/// None when the cluster has one, when no host can take one, or when it is switched off.
pub(crate) fn ensure(tx: &mut Tx, settings: &Settings, cluster: &ClusterKey) -> Option<InstanceId> {
    let has_one =
        tx.instances_of_cluster(cluster).any(|row| row.status != InstanceStatus::Inactive);
    if has_one || !settings.auto_instances {
        return None;
    }
    let host = emptiest(tx)?;
    Some(host::ensure_instance(tx, &host, Pool::Cluster(cluster.clone()), settings))
}

fn emptiest(tx: &Tx) -> Option<Host> {
    let serving = tx.hosts.iter().filter(|host| host.connected && host.serves_all);
    serving.min_by_key(|host| tx.instances_of_host(&host.id).count()).map(|host| Host::clone(host))
}
