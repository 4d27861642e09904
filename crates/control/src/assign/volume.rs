//! The volumes of a definition as the agent makes them.

use api::ecs::{Scope, TaskDefinition};
use model::id::Text;
use model::link::{Volume, VolumeSource};

/// A volume without a path on the host and without a shared scope lives and dies with the task.
pub(super) fn volumes(definition: &TaskDefinition) -> Vec<Volume> {
    let named = definition.volumes.iter().flatten();
    let each = named.filter_map(|volume| {
        let name = Text::from(volume.name.as_deref()?);
        Some(Volume { source: source(&name, volume), name })
    });
    each.collect()
}

fn source(name: &Text, volume: &api::ecs::Volume) -> VolumeSource {
    let path = volume.host.as_ref().and_then(|host| host.source_path.as_deref());
    if let Some(path) = path.filter(|path| !path.is_empty()) {
        return VolumeSource::HostPath(path.into());
    }
    let docker = volume.docker_volume_configuration.as_ref();
    match docker.and_then(|one| one.scope) {
        Some(Scope::Shared) => VolumeSource::Shared {
            name: name.clone(),
            create: docker.and_then(|one| one.autoprovision) == Some(true),
        },
        Some(Scope::Task) | None => VolumeSource::Task,
    }
}
