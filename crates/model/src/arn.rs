//! Amazon Resource Names: writes them, and parses those of ECS.

use crate::id::{
    ClusterKey, DefinitionKey, InstanceId, Region, RepositoryKey, ServiceKey, TaskId, World,
};
use crate::partition;

/// Writes `arn:PARTITION:SERVICE:REGION:ACCOUNT:SUFFIX`.
pub fn of(service: &str, world: &World, suffix: &str) -> String {
    joined(service, world, &[suffix])
}

/// Joins the parts of an ARN by copying, without formatting: a response has a dozen of these for
/// each task.
fn joined(service: &str, world: &World, suffix: &[&str]) -> String {
    let (region, account) = (world.region.as_str(), world.account.as_str());
    let partition = partition::of(region).name;
    let head = ["arn:", partition, ":", service, ":", region, ":", account, ":"];
    let parts = || head.iter().chain(suffix);
    let mut arn = String::with_capacity(parts().map(|part| part.len()).sum());
    arn.extend(parts().copied());
    arn
}

pub fn cluster(key: &ClusterKey) -> String {
    joined("ecs", &key.world, &["cluster/", &key.name])
}

pub fn service(key: &ServiceKey) -> String {
    joined("ecs", &key.cluster.world, &["service/", &key.cluster.name, "/", &key.name])
}

pub fn task(cluster: &ClusterKey, id: &TaskId) -> String {
    joined("ecs", &cluster.world, &["task/", &cluster.name, "/", id.as_str()])
}

/// Writes a container's ARN; `uuid` is the container's own id, with hyphens.
pub fn container(cluster: &ClusterKey, task: &TaskId, uuid: &str) -> String {
    let suffix = ["container/", &cluster.name, "/", task.as_str(), "/", uuid];
    joined("ecs", &cluster.world, &suffix)
}

pub fn instance(cluster: &ClusterKey, id: &InstanceId) -> String {
    joined("ecs", &cluster.world, &["container-instance/", &cluster.name, "/", id.as_str()])
}

pub fn definition(key: &DefinitionKey) -> String {
    let revision = key.revision.to_string();
    joined("ecs", &key.world, &["task-definition/", &key.family, ":", &revision])
}

pub fn capacity_provider(world: &World, name: &str) -> String {
    of("ecs", world, &format!("capacity-provider/{name}"))
}

/// Writes a service revision's ARN; `number` is the 19 digits after `ecs-svc/` in the id of the
/// deployment that made the revision.
pub fn service_revision(key: &ServiceKey, number: &str) -> String {
    let suffix = format!("service-revision/{}/{}/{number}", key.cluster.name, key.name);
    of("ecs", &key.cluster.world, &suffix)
}

pub fn attachment(world: &World, uuid: &str) -> String {
    of("ecs", world, &format!("attachment/{uuid}"))
}

pub fn repository(key: &RepositoryKey) -> String {
    of("ecr", &key.world, &format!("repository/{}", key.name))
}

/// Names of buckets are all partitions' own: neither account nor region is in their ARNs.
pub fn bucket(world: &World, name: &str) -> String {
    format!("arn:{}:s3:::{name}", partition::of(world.region.as_str()).name)
}

pub fn object(world: &World, in_bucket: &str, key: &str) -> String {
    format!("{}/{key}", bucket(world, in_bucket))
}

/// Writes the ARN of the account's own administrator, the principal of an unknown key in open mode.
pub fn root(world: &World) -> String {
    global("iam", world, "root")
}

pub fn service_linked_role(world: &World) -> String {
    let role = "role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
    global("iam", world, role)
}

/// Writes `arn:PARTITION:SERVICE::ACCOUNT:SUFFIX`, for services without regions.
fn global(service: &str, world: &World, suffix: &str) -> String {
    let partition = partition::of(world.region.as_str()).name;
    format!("arn:{partition}:{service}::{}:{suffix}", world.account)
}

/// The parts of an ARN; the suffix is not split further.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arn<'a> {
    pub service: &'a str,
    pub region: &'a str,
    pub account: &'a str,
    pub suffix: &'a str,
}

impl<'a> Arn<'a> {
    /// Parses an ARN; None if `text` is not an ARN of six parts.
    pub fn parse(text: &'a str) -> Option<Arn<'a>> {
        let mut parts = text.splitn(6, ':');
        let (arn, _partition) = (parts.next()?, parts.next()?);
        let (service, region, account) = (parts.next()?, parts.next()?, parts.next()?);
        let suffix = parts.next()?;
        (arn == "arn" && !suffix.is_empty()).then_some(Arn { service, region, account, suffix })
    }

    /// Returns the suffix after `kind/`, if the ARN is of that kind.
    pub fn resource(&self, kind: &str) -> Option<&'a str> {
        self.suffix.strip_prefix(kind)?.strip_prefix('/')
    }

    pub fn world(&self) -> World {
        World {
            account: crate::id::AccountId::from(self.account),
            region: Region::from(self.region),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world() -> World {
        World { account: "123456789012".into(), region: "us-east-1".into() }
    }

    #[test]
    fn a_written_arn_is_read_back() {
        let cluster = ClusterKey { world: world(), name: "blue".into() };
        let text = task(&cluster, &TaskId::from("0123"));
        assert_eq!(text, "arn:aws:ecs:us-east-1:123456789012:task/blue/0123");
        let read = Arn::parse(&text).expect("an ARN");
        assert_eq!(read.world(), world());
        assert_eq!(read.resource("task"), Some("blue/0123"));
        assert_eq!(read.resource("service"), None);
    }

    #[test]
    fn arns_carry_the_partition_of_their_region() {
        let table = [("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")];
        for (region, partition) in table {
            let world = World { region: region.into(), ..world() };
            let text = of("ecs", &world, "cluster/blue");
            assert_eq!(text, format!("arn:{partition}:ecs:{region}:123456789012:cluster/blue"));
            assert_eq!(root(&world), format!("arn:{partition}:iam::123456789012:root"));
            assert_eq!(Arn::parse(&text).expect("an ARN").world(), world);
        }
    }

    #[test]
    fn what_is_no_arn_is_refused() {
        for text in ["", "blue", "arn:aws:ecs", "arn:aws:ecs:r:a:", "urn:aws:ecs:r:a:x/y"] {
            assert_eq!(Arn::parse(text), None, "{text}");
        }
    }
}
