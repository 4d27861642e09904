//! The volumes of a definition, in the form that the agent needs.

use api::ecs::{Scope, TaskDefinition};
use model::id::{Text, World};
use model::link::{Volume, VolumeSource};

/// Returns the volumes. One without a host path and without a shared scope is created and deleted
/// with its task.
pub(super) fn volumes(world: &World, definition: &TaskDefinition) -> Vec<Volume> {
    let named = definition.volumes.iter().flatten();
    let each = named.filter_map(|volume| {
        let name = Text::from(volume.name.as_deref()?);
        Some(Volume { source: source(world, &name, volume), name })
    });
    each.collect()
}

fn source(world: &World, name: &Text, volume: &api::ecs::Volume) -> VolumeSource {
    let path = volume.host.as_ref().and_then(|host| host.source_path.as_deref());
    if let Some(path) = path.filter(|path| !path.is_empty()) {
        return VolumeSource::HostPath(path.into());
    }
    let docker = volume.docker_volume_configuration.as_ref();
    match docker.and_then(|one| one.scope) {
        Some(Scope::Shared) => VolumeSource::Shared {
            name: shared_name(world, name),
            create: docker.and_then(|one| one.autoprovision) == Some(true),
        },
        Some(Scope::Task) | None => VolumeSource::Task,
    }
}

/// Returns a name that is unique on the host: a volume that outlives its tasks belongs to its
/// account and region, and others may have one of the same name there. Neither prefix has a dot, so
/// the name may contain some.
fn shared_name(world: &World, name: &Text) -> Text {
    format!("{}.{}.{name}", world.account.as_str(), world.region.as_str()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_volumes_of_two_accounts_are_two() {
        let world = |account: &str| World { account: account.into(), region: "us-east-1".into() };
        let of = |account| shared_name(&world(account), &"data".into());
        assert_eq!(&*of("111111111111"), "111111111111.us-east-1.data");
        assert_ne!(of("111111111111"), of("222222222222"));
    }
}
