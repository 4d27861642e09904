//! The images of a repository that tasks run or services would run again.

use std::collections::BTreeSet;

use model::definition::Definition;
use model::id::{DefinitionKey, RepositoryKey, Text, World};
use model::service::{Service, ServiceStatus};
use model::state::State;
use model::task::Task;
use oci::digest::Digest;

use crate::definition;
use crate::registry::address::{self, Reference};

/// The images of one repository that are in use.
pub(super) struct Used {
    /// Digests that tasks run and deployments are pinned to, of any repository.
    digests: BTreeSet<Digest>,
    references: BTreeSet<Reference>,
}

impl Used {
    pub(super) fn is_used(&self, digest: Digest, tags: &[Text]) -> bool {
        let by_tag = |tag: &Text| self.references.contains(&Reference::Tag(tag.clone()));
        self.digests.contains(&digest)
            || self.references.contains(&Reference::Digest(digest))
            || tags.iter().any(by_tag)
    }
}

/// Collects the uses of the repository `of`.
pub(super) fn of(state: &State, of: &RepositoryKey, home: &World) -> Used {
    let live = || state.tasks.iter().filter(|task| !task.is_stopped());
    let containers = || live().flat_map(|task: &std::sync::Arc<Task>| &task.containers);
    let reported = containers().filter_map(|it| it.image_digest.as_ref()?.parse().ok());
    let services = || state.services.iter().filter(|row| row.status != ServiceStatus::Inactive);
    let deployments = services().flat_map(|row| &row.deployments);
    let pinned = deployments.flat_map(|one| one.pinned.digests.values().copied());
    let digests = reported.chain(pinned).collect();
    let definitions: BTreeSet<&DefinitionKey> =
        services().flat_map(|row| definitions(row)).collect();
    let rows = definitions.into_iter().filter_map(|key| state.definitions.get(key));
    let of_services = rows.flat_map(|row| images(row));
    let of_tasks = containers().map(|it| &*it.image);
    let meant = of_services.chain(of_tasks).filter_map(|image| address::image(image, home));
    let references = meant.filter(|(key, _)| key == of).map(|(_, reference)| reference).collect();
    Used { digests, references }
}

fn definitions(service: &Service) -> impl Iterator<Item = &DefinitionKey> {
    let of_deployments = service.deployments.iter().map(|one| &one.revision.definition);
    of_deployments.chain([&service.revision.definition])
}

fn images(row: &Definition) -> impl Iterator<Item = &str> {
    definition::containers(&row.definition).iter().filter_map(|it| it.image.as_deref())
}
