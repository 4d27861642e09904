//! The reasons why no instance takes a task, for the response of RunTask and for a service's
//! events.

use api::ecs::Failure;
use model::arn;
use model::id::{ClusterKey, InstanceId, Text};

use super::Source;

/// The most instances that a response names: AWS has clusters of 5,000 and responses of 1 MiB.
const MAX_MISSES: usize = 100;

/// A failed search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The instances that were searched.
    pub source: Source,
    /// One for each instance considered, the closest first, at most 100; empty when the source has
    /// no instance.
    pub misses: Vec<Miss>,
}

/// An instance that cannot take the task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// The instance that was looked at.
    pub instance: InstanceId,
    /// The first of the filters that it did not pass.
    pub reason: Reason,
}

/// The reason of a miss, in the order of the filters. The agent is checked first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Its agent is not connected.
    Agent,
    /// It has too little CPU left.
    Cpu,
    /// It has too little memory left.
    Memory,
    /// A host port of the task is taken.
    Ports,
    /// The first missing attribute.
    Attribute(Text),
    /// It is in none of the zones of the subnets.
    Location,
    /// A `memberOf` constraint does not hold.
    MemberOf,
    /// A task of the group is there already.
    DistinctInstance,
}

impl Reason {
    /// Returns the text of `failures[].reason`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Reason::Agent => "AGENT",
            Reason::Cpu => "RESOURCE:CPU",
            Reason::Memory => "RESOURCE:MEMORY",
            Reason::Ports => "RESOURCE:PORTS",
            Reason::Attribute(_) => "ATTRIBUTE",
            Reason::Location => "LOCATION",
            Reason::MemberOf => "MemberOf placement constraint unsatisfied.",
            Reason::DistinctInstance => "DistinctInstance placement constraint unsatisfied.",
        }
    }

    /// Returns the text of `failures[].detail`.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Reason::Attribute(name) => Some(name),
            Reason::Agent
            | Reason::Cpu
            | Reason::Memory
            | Reason::Ports
            | Reason::Location
            | Reason::MemberOf
            | Reason::DistinctInstance => None,
        }
    }

    /// Returns the end of a service event's sentence about the closest instance.
    fn of_closest(&self) -> String {
        match self {
            Reason::Cpu => "has insufficient CPU units available.".to_owned(),
            Reason::Memory => "has insufficient memory available.".to_owned(),
            Reason::Ports => "is already using a port required by your task.".to_owned(),
            Reason::Attribute(_) => "is missing an attribute required by your task.".to_owned(),
            Reason::Agent | Reason::Location | Reason::MemberOf | Reason::DistinctInstance => {
                format!("encountered error \"{}\".", self.as_str())
            }
        }
    }
}

impl Miss {
    /// Returns the miss as an entry of `failures[]`.
    pub fn failure(&self, cluster: &ClusterKey) -> Failure {
        Failure {
            arn: Some(arn::instance(cluster, &self.instance)),
            reason: Some(self.reason.as_str().to_owned()),
            detail: self.reason.detail().map(str::to_owned),
        }
    }
}

impl Refusal {
    pub(super) fn new(source: Source, mut misses: Vec<Miss>) -> Refusal {
        // An instance that failed a later filter was closer; equal ones are sorted by id.
        misses.sort_by(|a, b| b.reason.cmp(&a.reason).then_with(|| a.instance.cmp(&b.instance)));
        misses.truncate(MAX_MISSES);
        Refusal { source, misses }
    }

    /// Returns true if the source had no instance at all.
    pub fn is_empty(&self) -> bool {
        self.misses.is_empty()
    }

    /// Returns the misses as `failures[]`. Callers cannot see the instances of the region's own
    /// pool, so its refusal is one entry without an ARN.
    pub fn failures(&self, cluster: &ClusterKey) -> Vec<Failure> {
        match &self.source {
            Source::Fargate => vec![Failure {
                arn: None,
                reason: Some("RESOURCE:FARGATE".to_owned()),
                detail: None,
            }],
            Source::Cluster(_) | Source::Provider(_, _) => {
                self.misses.iter().map(|miss| miss.failure(cluster)).collect()
            }
        }
    }

    /// Returns the text of a service event after `was unable to place a task`, with its full stop.
    pub fn event(&self) -> String {
        const NONE_FITS: &str = " because no container instance met all of its requirements.";
        let of_whom = match &self.source {
            Source::Fargate => {
                return ". Reason: Capacity is unavailable at this time. Please try again later \
                        or in a different availability zone."
                    .to_owned();
            }
            Source::Cluster(_) => "cluster",
            Source::Provider(_, _) => "capacity provider",
        };
        match self.misses.first() {
            None => format!(
                "{NONE_FITS} The reason for failure is No Container Instances were found in your \
                 {of_whom}."
            ),
            Some(closest) => format!(
                "{NONE_FITS} The closest matching (container-instance {}) {}",
                closest.instance,
                closest.reason.of_closest()
            ),
        }
    }
}
