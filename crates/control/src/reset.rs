//! Resets a region: all tasks stop first, then every row is removed except hosts, their
//! leases and pool instances, and keys.

use model::id::{InstanceId, ServiceKey, TaskId};
use model::instance::Pool;
use model::service::{Service, ServiceStatus};
use model::state::{RowKey, State};
use model::task::Stop;
use model::tx::Tx;

use crate::task;

/// Tells all services and tasks to stop.
pub fn stop_all(tx: &mut Tx) {
    let services: Vec<ServiceKey> = tx.services.iter().map(|row| row.key.clone()).collect();
    for key in services {
        tx.edit::<Service>(&key, |service| {
            service.status = service.status.max(ServiceStatus::Draining);
            service.desired_count = 0;
        });
    }
    let tasks: Vec<TaskId> = tx.tasks.iter().map(|row| row.id.clone()).collect();
    for id in tasks {
        task::stop(tx, &id, Stop { code: None, reason: "The region was reset".into() });
    }
}

/// Returns true once all tasks are STOPPED.
pub fn is_quiet(state: &State) -> bool {
    let mut counts = state.index.cluster_counts.values();
    counts.all(|of| of.running.total() == 0 && of.pending.total() == 0)
}

/// Removes all rows except the hosts, their leases and pool instances, and the keys.
pub fn wipe(tx: &mut Tx) {
    assert!(is_quiet(tx), "a reset forgets only what has ended");
    let state = tx.state().clone();
    for key in state.keys() {
        let stays = if let RowKey::Instance(id) = &key {
            is_pool(&state, id)
        } else {
            matches!(
                key,
                RowKey::Host(_) | RowKey::Lease(_) | RowKey::AccessKey(_) | RowKey::RegistryKey(_)
            )
        };
        if !stays {
            tx.forget(&key);
        }
    }
}

fn is_pool(state: &State, id: &InstanceId) -> bool {
    state.instances.get(id).is_some_and(|row| row.pool == Pool::Fargate)
}
