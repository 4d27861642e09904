//! Why no instance takes a task, for the answer of RunTask and for a service's events.

use api::ecs::Failure;
use model::arn;
use model::id::{ClusterKey, InstanceId, Text};

use super::Source;

/// An answer names no more instances than this: AWS has clusters of 5,000 and answers of 1 MiB.
const MAX_MISSES: usize = 100;

/// There is no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub source: Source,
    /// One for each instance that was asked, the closest first, at most 100; empty when there was
    /// none to ask.
    pub misses: Vec<Miss>,
}

/// One instance that does not take the task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    pub instance: InstanceId,
    pub reason: Reason,
}

/// In the order in which instances are asked, but for the agent, which is asked first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    Agent,
    Cpu,
    Memory,
    Ports,
    /// The first that is missing.
    Attribute(Text),
    Location,
    MemberOf,
    DistinctInstance,
}

impl Reason {
    /// What `failures[].reason` says.
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

    /// What `failures[].detail` says.
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

    /// How a service event ends its sentence about the closest instance.
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
    /// As an entry of `failures[]`.
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
        // Who failed latest was the closest; among equals the order of their ids.
        misses.sort_by(|a, b| b.reason.cmp(&a.reason).then_with(|| a.instance.cmp(&b.instance)));
        misses.truncate(MAX_MISSES);
        Refusal { source, misses }
    }

    /// There was no instance to ask.
    pub fn is_empty(&self) -> bool {
        self.misses.is_empty()
    }

    /// As `failures[]`. Nobody may see the instances of the region's own pool, so its refusal is
    /// one entry without an ARN.
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

    /// What a service event says behind `was unable to place a task`, with its full stop.
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
