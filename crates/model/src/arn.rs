//! Amazon Resource Names: how they are written, and how ECS's are read back.

use crate::id::{
    AccountId, ClusterKey, DefinitionKey, InstanceId, Region, RepositoryKey, ServiceKey, TaskId,
    World,
};

/// The only partition Gantry speaks for.
const PARTITION: &str = "aws";

/// `arn:aws:SERVICE:REGION:ACCOUNT:SUFFIX`.
pub fn of(service: &str, world: &World, suffix: &str) -> String {
    format!("arn:{PARTITION}:{service}:{}:{}:{suffix}", world.region, world.account)
}

pub fn cluster(key: &ClusterKey) -> String {
    of("ecs", &key.world, &format!("cluster/{}", key.name))
}

pub fn service(key: &ServiceKey) -> String {
    of("ecs", &key.cluster.world, &format!("service/{}/{}", key.cluster.name, key.name))
}

pub fn task(cluster: &ClusterKey, id: &TaskId) -> String {
    of("ecs", &cluster.world, &format!("task/{}/{id}", cluster.name))
}

/// `uuid` is the container's own id, with hyphens.
pub fn container(cluster: &ClusterKey, task: &TaskId, uuid: &str) -> String {
    of("ecs", &cluster.world, &format!("container/{}/{task}/{uuid}", cluster.name))
}

pub fn instance(cluster: &ClusterKey, id: &InstanceId) -> String {
    of("ecs", &cluster.world, &format!("container-instance/{}/{id}", cluster.name))
}

pub fn definition(key: &DefinitionKey) -> String {
    of("ecs", &key.world, &format!("task-definition/{}:{}", key.family, key.revision))
}

pub fn capacity_provider(world: &World, name: &str) -> String {
    of("ecs", world, &format!("capacity-provider/{name}"))
}

/// `number` is the 19 digits behind `ecs-svc/` of the deployment that made the revision.
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

/// The account's own administrator, whom Gantry takes an unknown key for in open mode.
pub fn root(account: &AccountId) -> String {
    format!("arn:{PARTITION}:iam::{account}:root")
}

pub fn service_linked_role(account: &AccountId) -> String {
    let role = "role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
    format!("arn:{PARTITION}:iam::{account}:{role}")
}

/// An ARN taken apart; the suffix still whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arn<'a> {
    pub service: &'a str,
    pub region: &'a str,
    pub account: &'a str,
    pub suffix: &'a str,
}

impl<'a> Arn<'a> {
    /// None when `text` is not an ARN of six parts.
    pub fn parse(text: &'a str) -> Option<Arn<'a>> {
        let mut parts = text.splitn(6, ':');
        let (arn, _partition) = (parts.next()?, parts.next()?);
        let (service, region, account) = (parts.next()?, parts.next()?, parts.next()?);
        let suffix = parts.next()?;
        (arn == "arn" && !suffix.is_empty()).then_some(Arn { service, region, account, suffix })
    }

    /// The suffix behind `kind/`, when the ARN is of that kind.
    pub fn resource(&self, kind: &str) -> Option<&'a str> {
        self.suffix.strip_prefix(kind)?.strip_prefix('/')
    }

    pub fn world(&self) -> World {
        World { account: AccountId::from(self.account), region: Region::from(self.region) }
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
    fn what_is_no_arn_is_refused() {
        for text in ["", "blue", "arn:aws:ecs", "arn:aws:ecs:r:a:", "urn:aws:ecs:r:a:x/y"] {
            assert_eq!(Arn::parse(text), None, "{text}");
        }
    }
}
