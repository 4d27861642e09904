//! Rules about volumes and the mount points that use them.

use api::ecs::{
    EFSAuthorizationConfigIAM, EFSTransitEncryption, EFSVolumeConfiguration,
    RegisterTaskDefinitionRequest, Volume,
};

use super::Checked;
use crate::ecs::identifier::client;
use crate::ecs::name;

pub(super) fn check(input: &RegisterTaskDefinitionRequest) -> Checked {
    let volumes = input.volumes.as_deref().unwrap_or_default();
    for (index, volume) in volumes.iter().enumerate() {
        named(volume)?;
        if volumes[..index].iter().any(|earlier| earlier.name == volume.name) {
            return Err(client("Volume names must be unique within a task definition"));
        }
        if let Some(efs) = &volume.efs_volume_configuration {
            check_efs(efs)?;
        }
    }
    let mounts =
        input.container_definitions.iter().flat_map(|one| one.mount_points.iter().flatten());
    let used: Vec<&str> = mounts.filter_map(|mount| mount.source_volume.as_deref()).collect();
    let known = |name: &&&str| volumes.iter().any(|one| one.name.as_deref() == Some(**name));
    if let Some(name) = used.iter().find(|name| !known(name)) {
        return Err(client(format!("Unknown volume '{name}'")));
    }
    let unused = |one: &&Volume| {
        one.configured_at_launch == Some(true)
            && one.name.as_deref().is_none_or(|name| !used.contains(&name))
    };
    match volumes.iter().find(unused) {
        Some(volume) => {
            let name = volume.name.as_deref().unwrap_or_default();
            let message = format!("Volumes [{name}] are not referenced by any of the containers");
            Err(client(message))
        }
        None => Ok(()),
    }
}

fn named(volume: &Volume) -> Checked {
    match volume.name.as_deref() {
        Some(text) if name::is_name(text) => Ok(()),
        Some(_) => Err(client("Volume name contains invalid characters.")),
        None => Err(client("Volume.name should not be null or empty.")),
    }
}

fn check_efs(efs: &EFSVolumeConfiguration) -> Checked {
    let encrypted = efs.transit_encryption == Some(EFSTransitEncryption::Enabled);
    let authorization = efs.authorization_config.as_ref();
    let has_point = authorization.is_some_and(|it| it.access_point_id.is_some());
    if has_point && efs.root_directory.as_deref().is_some_and(|root| root != "/") {
        let message = "When using an EFS access point, the root directory must either be set to \
                       \"/\" or be omitted";
        return Err(client(message));
    }
    let iam = authorization.and_then(|it| it.iam) == Some(EFSAuthorizationConfigIAM::Enabled);
    if iam && !encrypted {
        return Err(client("EFS IAM authorization requires TransitEncryption to be enabled"));
    }
    if efs.transit_encryption_port.is_some() && !encrypted {
        return Err(client("TransitEncryptionPort requires that TransitEncryption is enabled"));
    }
    Ok(())
}
