//! Finds the rows that belong to another row, by the indexes.

use std::collections::BTreeMap;

use api::Timestamp;
use oci::digest::Digest;

use crate::id::{ClusterKey, DeploymentId, HostId, InstanceId, ServiceKey, TaskId, Text};
use crate::instance::Instance;
use crate::looks::look;
use crate::registry::BlobUser;
use crate::service::Service;
use crate::state::{RowKey, State};
use crate::task::{Desired, Gauge, LaunchKind, Phase, Standing, Task};

/// The tasks that an index has together.
#[derive(Debug, Clone, Copy)]
pub enum TaskList<'a> {
    /// Those of a cluster, of one launch type or of all.
    Cluster(&'a ClusterKey, Option<LaunchKind>),
    Service(&'a ServiceKey),
    /// Those that are placed on the instance.
    Instance(&'a InstanceId),
    /// Those of a cluster whose definition is of this family, or that were started by this text.
    Name(&'a ClusterKey, &'a Text),
}

/// Ids in order.
type Ids<'a> = Box<dyn Iterator<Item = &'a TaskId> + 'a>;

/// Joins lists, each in order, to one in order. There should be few of them: each step looks at the
/// next item of all.
pub fn merged<'a, T: Ord + 'a>(
    parts: Vec<impl Iterator<Item = &'a T>>,
) -> impl Iterator<Item = &'a T> {
    let mut parts: Vec<_> = parts.into_iter().map(Iterator::peekable).collect();
    std::iter::from_fn(move || {
        let heads = parts.iter_mut().enumerate();
        let heads = heads.filter_map(|(at, part)| Some((*part.peek()?, at)));
        let (_, at) = heads.min()?;
        parts[at].next()
    })
}

impl State {
    /// Tasks of `cluster`, stopped ones too.
    pub fn tasks_of_cluster(&self, cluster: &ClusterKey) -> impl Iterator<Item = &Task> {
        self.tasks(TaskList::Cluster(cluster, None), &Phase::ALL, &TaskId::from(""))
    }

    /// Tasks of `service` that are not STOPPED, in the order of their ids.
    pub fn live_tasks_of_service(&self, service: &ServiceKey) -> impl Iterator<Item = &Task> {
        self.tasks(TaskList::Service(service), &Phase::LIVE, &TaskId::from(""))
    }

    /// Tasks of `service` that are STOPPED and not yet forgotten.
    pub fn stopped_tasks_of_service(&self, service: &ServiceKey) -> impl Iterator<Item = &Task> {
        self.tasks(TaskList::Service(service), &[Phase::Stopped], &TaskId::from(""))
    }

    /// The number of a service's tasks that are not STOPPED, by their standing.
    pub fn standings_of(&self, key: &ServiceKey) -> impl Iterator<Item = (&Standing, usize)> {
        let of = key.clone();
        let counts = self.index.standings.range((key.clone(), Standing::first())..);
        counts
            .take_while(move |((service, _), _)| *service == of)
            .inspect(|_| look())
            .map(|((_, standing), count)| (standing, *count))
    }

    /// The tasks of a deployment that are at `gauge`, in the order of their starts, from `since` on.
    pub fn tasks_since(
        &self,
        key: &ServiceKey,
        deployment: &DeploymentId,
        gauge: Gauge,
        since: Timestamp,
    ) -> impl Iterator<Item = (Timestamp, &TaskId)> {
        let of = (key.clone(), deployment.clone());
        let from = (of.0.clone(), of.1.clone(), gauge, since, TaskId::from(""));
        let entries = self.index.tasks_by_start.range(from..);
        let entries = entries.take_while(move |it| it.0 == of.0 && it.1 == of.1 && it.2 == gauge);
        entries.map(|it| (it.3, &it.4))
    }

    /// The tasks of a service on instances that are not ACTIVE and that are to run.
    pub fn tasks_to_move(&self, key: &ServiceKey) -> impl Iterator<Item = &Task> {
        let instances = self.index.fleet.leaving(&key.cluster, &key.group());
        let tasks = instances.flat_map(|id| self.tasks_of_instance(id));
        let of = key.clone();
        let is_ours = move |task: &&Task| task.service.as_ref().is_some_and(|it| it.service == of);
        tasks.filter(is_ours).filter(|task| task.desired == Desired::Running)
    }

    /// Tasks placed on `instance` that are not STOPPED, in the order of their ids.
    pub fn tasks_of_instance(&self, instance: &InstanceId) -> impl Iterator<Item = &Task> {
        self.tasks(TaskList::Instance(instance), &Phase::LIVE, &TaskId::from(""))
    }

    /// The tasks of a list that are in one of `phases`, in the order of their ids, from `first` on.
    /// It reads no more rows than are taken from it.
    pub fn tasks<'a>(
        &'a self,
        list: TaskList<'_>,
        phases: &[Phase],
        first: &TaskId,
    ) -> impl Iterator<Item = &'a Task> + use<'a> {
        let parts = phases.iter().flat_map(|phase| self.parts(list, *phase, first));
        merged(parts.collect()).map(|id| self.task(id))
    }

    /// The index's ranges that together are the tasks of a list in one phase.
    fn parts<'a>(&'a self, list: TaskList<'_>, phase: Phase, first: &TaskId) -> Vec<Ids<'a>> {
        let index = &self.index;
        let first = first.clone();
        match list {
            TaskList::Cluster(key, kind) => {
                let kinds =
                    LaunchKind::ALL.into_iter().filter(|one| kind.is_none_or(|it| it == *one));
                let part = |kind| {
                    let from = (key.clone(), kind, phase, first.clone());
                    let of = from.clone();
                    let part = index.tasks_by_cluster.range(from..);
                    let part =
                        part.take_while(move |it| (&it.0, it.1, it.2) == (&of.0, of.1, of.2));
                    Box::new(part.map(|it| &it.3)) as Ids<'a>
                };
                kinds.map(part).collect()
            }
            TaskList::Service(key) => {
                let of = key.clone();
                let part = index.tasks_by_service.range((key.clone(), phase, first)..);
                let part = part.take_while(move |it| it.0 == of && it.1 == phase);
                vec![Box::new(part.map(|it| &it.2))]
            }
            TaskList::Instance(id) => {
                let of = id.clone();
                let part = index.tasks_by_instance.range((id.clone(), phase, first)..);
                let part = part.take_while(move |it| it.0 == of && it.1 == phase);
                vec![Box::new(part.map(|it| &it.2))]
            }
            TaskList::Name(key, name) => {
                let of = (key.clone(), name.clone());
                let part = index.tasks_by_name.range((key.clone(), name.clone(), phase, first)..);
                let part = part.take_while(move |it| it.0 == of.0 && it.1 == of.1 && it.2 == phase);
                vec![Box::new(part.map(|it| &it.3))]
            }
        }
    }

    /// Container instances of `cluster`, in the order of their ids, INACTIVE ones too.
    pub fn instances_of_cluster(&self, cluster: &ClusterKey) -> impl Iterator<Item = &Instance> {
        self.instances_of_cluster_from(cluster, &InstanceId::from(""))
    }

    /// The same from `first` on.
    pub fn instances_of_cluster_from(
        &self,
        cluster: &ClusterKey,
        first: &InstanceId,
    ) -> impl Iterator<Item = &Instance> + use<'_> {
        let from = (cluster.clone(), first.clone());
        let of_cluster = cluster.clone();
        let keys = self.index.instances_by_cluster.range(from..);
        keys.take_while(move |(key, _)| *key == of_cluster)
            .map(|(_, id)| &**self.instances.get(id).expect("an index names rows that exist"))
    }

    /// Returns the number of hosts in `zone`.
    pub fn hosts_in(&self, zone: &Text) -> usize {
        let count = |is_connected| self.index.host_counts.get(&(zone.clone(), is_connected));
        [false, true].into_iter().filter_map(count).sum()
    }

    /// Returns the number of hosts that are connected.
    pub fn connected_hosts(&self) -> usize {
        let counts = self.index.host_counts.iter();
        counts.filter(|((_, is_connected), _)| *is_connected).map(|(_, count)| count).sum()
    }

    /// Instances that live on `host`.
    pub fn instances_of_host(&self, host: &HostId) -> impl Iterator<Item = &Instance> {
        let from = (host.clone(), InstanceId::from(""));
        let of_host = host.clone();
        let keys = self.index.instances_by_host.range(from..);
        keys.take_while(move |(key, _)| *key == of_host)
            .map(|(_, id)| &**self.instances.get(id).expect("an index names rows that exist"))
    }

    /// Services of `cluster` in the order of their names, INACTIVE ones too.
    pub fn services_of_cluster(&self, cluster: &ClusterKey) -> impl Iterator<Item = &Service> {
        self.services_of_cluster_from(cluster, "")
    }

    /// The same from the name `first` on.
    pub fn services_of_cluster_from(
        &self,
        cluster: &ClusterKey,
        first: &str,
    ) -> impl Iterator<Item = &Service> + use<'_> {
        let from = ServiceKey { cluster: cluster.clone(), name: first.into() };
        let of_cluster = cluster.clone();
        let rows = self.services.range(from..);
        rows.take_while(move |service| service.key.cluster == of_cluster).map(|row| &**row)
    }

    /// Lists the users of the blob.
    pub fn users_of_blob(&self, digest: &Digest) -> impl Iterator<Item = &BlobUser> {
        let of = *digest;
        let named = self.index.blobs.range((of, BlobUser::first())..);
        named.take_while(move |(digest, _)| *digest == of).map(|(_, user)| user)
    }

    /// The rows whose timers have run out, and when the next one does.
    pub fn due(&self, now: Timestamp) -> (Vec<RowKey>, Option<Timestamp>) {
        let mut due = Vec::new();
        for (at, key) in self.index.timers.iter() {
            if *at > now {
                return (due, Some(*at));
            }
            due.push(key.clone());
        }
        (due, None)
    }

    /// Returns the number of rows in the tables that grow with use, by name; for health answers and
    /// tests.
    pub fn sizes(&self) -> BTreeMap<&'static str, usize> {
        BTreeMap::from([
            ("clusters", self.clusters.len()),
            ("hosts", self.hosts.len()),
            ("instances", self.instances.len()),
            ("services", self.services.len()),
            ("tasks", self.tasks.len()),
        ])
    }

    fn task(&self, id: &TaskId) -> &Task {
        self.tasks.get(id).expect("an index names rows that exist")
    }
}
