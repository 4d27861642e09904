//! The digests of a deployment's image names (`versionConsistency`). The first task resolves them
//! and every later task runs the same images, even if a tag has moved. A new deployment resolves
//! them again.

use api::ecs::{ContainerDefinition, VersionConsistency};
use model::definition::Definition;
use model::failure::StepFailure;
use model::id::{TaskId, Text};
use model::service::{Pinned, Service};
use model::task::Task;
use model::tx::Tx;
use oci::digest::Digest;

use crate::definition;

/// Failed pulls in a row after which ECS goes on without digests.
const MOST_FAILED_PULLS: u32 = 3;

/// Records the digests that containers of `task` have `pulled`, if it belongs to a deployment.
pub(crate) fn take(tx: &mut Tx, task: &TaskId, pulled: &[(Text, Digest)]) {
    if pulled.is_empty() {
        return;
    }
    let Some(row) = tx.tasks.get(task).cloned() else { return };
    let Some(of) = &row.service else { return };
    let Some(definition) = tx.definitions.get(&row.definition).cloned() else { return };
    tx.edit::<Service>(&of.service, |service| {
        let found = service.deployments.iter_mut().find(|one| one.id == of.deployment);
        if let Some(deployment) = found {
            note_pulled(&mut deployment.pinned, &definition, &row, pulled);
        }
    });
}

/// Pins the pulled digests. A container's first digest stays, even if tasks started at the same
/// time found another.
fn note_pulled(
    pinned: &mut Pinned,
    definition: &Definition,
    task: &Task,
    pulled: &[(Text, Digest)],
) {
    if is_given_up(pinned) {
        return;
    }
    // The count restarts only once all images are there; one pulled image says nothing about
    // another.
    if task.containers.iter().all(|one| one.image_digest.is_some()) {
        pinned.failed_pulls = 0;
    }
    let containers = definition::containers(&definition.definition);
    for (name, digest) in pulled {
        let container = containers.iter().find(|one| definition::name_of(one) == &**name);
        if container.is_some_and(is_pinned) {
            pinned.digests.entry(name.clone()).or_insert(*digest);
        }
    }
}

/// Returns true if the deployment pins this container's image. A name with a digest needs no pin.
fn is_pinned(container: &ContainerDefinition) -> bool {
    let names_content = container.image.as_deref().is_none_or(|image| image.contains('@'));
    container.version_consistency != Some(VersionConsistency::Disabled) && !names_content
}

/// Records that an attempt to start tasks failed with `task`.
pub(crate) fn note_failed(pinned: &mut Pinned, task: &Task) {
    if !could_not_pull(task) {
        return;
    }
    pinned.failed_pulls = pinned.failed_pulls.saturating_add(1);
    if is_given_up(pinned) {
        pinned.digests.clear();
    }
}

fn could_not_pull(task: &Task) -> bool {
    let mut reasons = task.containers.iter().filter_map(|one| one.reason.as_deref());
    task.times.started.is_none() && reasons.any(|why| StepFailure::from(why).kind.is_of_pull())
}

fn is_given_up(pinned: &Pinned) -> bool {
    pinned.failed_pulls >= MOST_FAILED_PULLS
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use api::ecs::TaskDefinition;
    use model::definition::DefinitionStatus;
    use model::id::{ClusterKey, DefinitionKey, World};
    use model::random::Random;
    use model::task::LaunchKind;

    use super::*;
    use crate::launch;
    use crate::task::{self, NewTask};

    const ONE: Digest = Digest([1; 32]);
    const TWO: Digest = Digest([2; 32]);

    fn container(name: &str, image: &str) -> ContainerDefinition {
        ContainerDefinition {
            name: Some(name.to_owned()),
            image: Some(image.to_owned()),
            ..Default::default()
        }
    }

    /// Returns a definition with a container that is pinned, one that opts out, and one whose name
    /// has a digest.
    fn a_definition() -> Definition {
        let mut loose = container("loose", "app:1");
        loose.version_consistency = Some(VersionConsistency::Disabled);
        let fixed = container("fixed", &format!("app@{TWO}"));
        let world = World { account: "1".into(), region: "r".into() };
        Definition {
            key: DefinitionKey { world, family: "f".into(), revision: 1 },
            definition: TaskDefinition {
                container_definitions: Some(vec![container("web", "app:1"), loose, fixed]),
                ..Default::default()
            },
            status: DefinitionStatus::Active,
            registered_at: Timestamp(0),
            deregistered_at: None,
            delete_requested_at: None,
            tags: Vec::new(),
        }
    }

    fn a_task() -> Task {
        let definition = a_definition();
        let cluster = ClusterKey { world: definition.key.world.clone(), name: "c".into() };
        let from = NewTask {
            cluster: &cluster,
            definition: &definition,
            overrides: &launch::NO_OVERRIDES,
            pinned: &launch::NOT_PINNED,
            group: "g".into(),
            started_by: None,
            service: None,
            launch: launch::launch(LaunchKind::Ec2, None, None),
            enable_execute_command: false,
            tags: Vec::new(),
        };
        task::new(&mut Random::new([3; 32]), Timestamp(0), from)
    }

    fn pulled(names: &[&str], digest: Digest) -> Vec<(Text, Digest)> {
        names.iter().map(|name| (Text::from(*name), digest)).collect()
    }

    fn names(pinned: &Pinned) -> Vec<(&str, Digest)> {
        pinned.digests.iter().map(|(name, digest)| (&**name, *digest)).collect()
    }

    #[test]
    fn only_names_that_could_come_to_mean_something_else_are_pinned() {
        let mut pinned = Pinned::default();
        let all = pulled(&["web", "loose", "fixed", "unknown"], ONE);
        note_pulled(&mut pinned, &a_definition(), &a_task(), &all);
        assert_eq!(names(&pinned), [("web", ONE)]);
    }

    #[test]
    fn the_first_digest_stays() {
        let mut pinned = Pinned::default();
        note_pulled(&mut pinned, &a_definition(), &a_task(), &pulled(&["web"], ONE));
        note_pulled(&mut pinned, &a_definition(), &a_task(), &pulled(&["web"], TWO));
        assert_eq!(names(&pinned), [("web", ONE)]);
    }

    #[test]
    fn an_image_that_is_missing_is_given_up_although_the_others_are_there() {
        let (definition, mut task) = (a_definition(), a_task());
        task.containers[0].image_digest = Some(ONE.to_string().into());
        task.containers[1].reason = Some("CannotPullContainerError: not found".into());
        let mut pinned = Pinned::default();
        for attempt in 1..=MOST_FAILED_PULLS {
            note_pulled(&mut pinned, &definition, &task, &pulled(&["web"], ONE));
            assert_eq!(names(&pinned), [("web", ONE)]);
            note_failed(&mut pinned, &task);
            assert_eq!(pinned.failed_pulls, attempt);
        }
        note_pulled(&mut pinned, &definition, &task, &pulled(&["web"], ONE));
        assert_eq!(names(&pinned), []);
    }

    #[test]
    fn a_task_that_fails_for_other_reasons_says_nothing_of_images() {
        let mut task = a_task();
        task.containers[0].reason = Some("CannotStartContainerError: no such file".into());
        let mut pinned = Pinned::default();
        note_failed(&mut pinned, &task);
        assert_eq!(pinned, Pinned::default());
    }
}
