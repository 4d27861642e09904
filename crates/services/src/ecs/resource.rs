//! The ARNs of what ECS's operations act on, as IAM's authorization reference names their types.
//! They are made of what a request says; only the revision of a task definition is looked up.

use api::ecs::Attribute;
use model::arn;

use super::identifier::{self, DEFAULT_CLUSTER};
use crate::operation::Named;

/// The cluster of a request that names one, or means the default.
pub(super) fn cluster(of: &Named<'_>, given: Option<&str>) -> Vec<String> {
    let name = given.unwrap_or(DEFAULT_CLUSTER);
    vec![own(of, name, &format!("cluster/{name}"))]
}

pub(super) fn clusters(of: &Named<'_>, given: Option<&[String]>) -> Vec<String> {
    match given {
        Some(given) if !given.is_empty() => {
            given.iter().flat_map(|one| cluster(of, Some(one))).collect()
        }
        Some(_) | None => cluster(of, None),
    }
}

/// Things of a `kind` (`service`, `task` or `container-instance`) in a cluster.
pub(super) fn in_cluster<'a>(
    of: &Named<'_>,
    kind: &str,
    cluster: Option<&str>,
    given: impl IntoIterator<Item = &'a str>,
) -> Vec<String> {
    let cluster = cluster.unwrap_or(DEFAULT_CLUSTER);
    let cluster = cluster.rsplit_once('/').map_or(cluster, |(_, name)| name);
    let each = given.into_iter();
    each.map(|name| own(of, name, &format!("{kind}/{cluster}/{name}"))).collect()
}

/// Tasks of a request that may name none, and then means all of the cluster.
pub(super) fn tasks(of: &Named<'_>, cluster: &str, given: Option<&[String]>) -> Vec<String> {
    let given = given.unwrap_or_default().iter().map(String::as_str);
    let named = in_cluster(of, "task", Some(cluster), given);
    if named.is_empty() { in_cluster(of, "task", Some(cluster), ["*"]) } else { named }
}

/// The container instances that attributes are put on or taken from.
pub(super) fn targets(of: &Named<'_>, cluster: Option<&str>, of_them: &[Attribute]) -> Vec<String> {
    let given = of_them.iter().filter_map(|attribute| attribute.target_id.as_deref());
    in_cluster(of, "container-instance", cluster, given)
}

/// A task definition; without a revision it is the one that would be run.
pub(super) fn definition(of: &Named<'_>, given: &str) -> Vec<String> {
    let found = identifier::definition(of.state, of.world, given).ok().flatten();
    vec![match found {
        Some(row) => arn::definition(&row.key),
        None => own(of, given, &format!("task-definition/{given}")),
    }]
}

pub(super) fn definitions(of: &Named<'_>, given: &[String]) -> Vec<String> {
    given.iter().flat_map(|one| definition(of, one)).collect()
}

/// The revision of a family that is about to be registered, whose number nobody knows yet.
pub(super) fn family(of: &Named<'_>, name: &str) -> Vec<String> {
    vec![arn::of("ecs", of.world, &format!("task-definition/{name}:*"))]
}

pub(super) fn providers(of: &Named<'_>, given: Option<&[String]>) -> Vec<String> {
    let given = given.unwrap_or_default().iter();
    let named: Vec<String> =
        given.map(|name| own(of, name, &format!("capacity-provider/{name}"))).collect();
    match named.is_empty() {
        true => vec![arn::capacity_provider(of.world, "*")],
        false => named,
    }
}

/// Returns the ARN of a resource that a client names by it, or by a name in the caller's own
/// account and region.
fn own(of: &Named<'_>, given: &str, suffix: &str) -> String {
    if given.starts_with("arn:") { given.to_owned() } else { arn::of("ecs", of.world, suffix) }
}

/// The container instance whose tasks are listed, or any of the cluster.
pub(super) fn listed(of: &Named<'_>, cluster: Option<&str>, on: Option<&str>) -> Vec<String> {
    in_cluster(of, "container-instance", cluster, [on.unwrap_or("*")])
}

pub(super) fn texts(all: &[String]) -> impl Iterator<Item = &str> {
    all.iter().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use model::id::World;
    use model::state::State;

    use super::*;

    #[test]
    fn what_a_request_names_is_named_by_its_arn() {
        let world = World { account: "1".into(), region: "r-1".into() };
        let state = State::default();
        let of = &Named { state: &state, world: &world };
        let arn = |suffix: &str| format!("arn:aws:ecs:r-1:1:{suffix}");
        let others = "arn:aws:ecs:r-1:2:cluster/blue";
        assert_eq!(cluster(of, None), [arn("cluster/default")]);
        assert_eq!(clusters(of, Some(&["a".into(), others.into()])), [&*arn("cluster/a"), others]);
        assert_eq!(clusters(of, Some(&[])), [arn("cluster/default")]);
        let blue = arn("cluster/blue");
        assert_eq!(in_cluster(of, "service", Some(&blue), ["web"]), [arn("service/blue/web")]);
        let task = arn("task/green/7");
        assert_eq!(
            tasks(of, "blue", Some(&[task.clone(), "8".into()])),
            [task, arn("task/blue/8")]
        );
        assert_eq!(tasks(of, "blue", None), [arn("task/blue/*")]);
        assert_eq!(listed(of, None, None), [arn("container-instance/default/*")]);
        assert_eq!(definition(of, "web:3"), [arn("task-definition/web:3")]);
        assert_eq!(family(of, "web"), [arn("task-definition/web:*")]);
        assert_eq!(providers(of, None), [arn("capacity-provider/*")]);
    }
}
