//! The features of a task definition that Gantry can register and show but does not run yet. A
//! refusal is better than a task that runs without its secret or its volume.

use api::ecs::{ContainerDefinition, LogDriver, OSFamily, TaskDefinition, Volume};

use super::containers;

/// Returns the first feature asked for that Gantry does not run; None if it runs all of them.
pub fn unsupported(definition: &TaskDefinition) -> Option<&'static str> {
    of_task(definition)
        .or_else(|| definition.volumes.iter().flatten().find_map(of_volume))
        .or_else(|| containers(definition).iter().find_map(of_container))
}

fn of_task(definition: &TaskDefinition) -> Option<&'static str> {
    let platform = definition.runtime_platform.as_ref();
    let family = platform.and_then(|one| one.operating_system_family);
    first(&[
        (definition.proxy_configuration.is_some(), "proxyConfiguration"),
        (is_filled(&definition.inference_accelerators), "inferenceAccelerators"),
        (definition.trusted_execution_configuration.is_some(), "trustedExecutionConfiguration"),
        (family.is_some_and(|family| family != OSFamily::Linux), "Windows containers"),
    ])
}

fn of_volume(volume: &Volume) -> Option<&'static str> {
    let docker = volume.docker_volume_configuration.as_ref();
    let driver = docker.and_then(|one| one.driver.as_deref()).unwrap_or("local");
    first(&[
        (volume.efs_volume_configuration.is_some(), "efsVolumeConfiguration"),
        (volume.s3files_volume_configuration.is_some(), "s3filesVolumeConfiguration"),
        (
            volume.fsx_windows_file_server_volume_configuration.is_some(),
            "fsxWindowsFileServerVolumeConfiguration",
        ),
        (volume.configured_at_launch == Some(true), "volumes configured at launch (Amazon EBS)"),
        (driver != "local", "Docker volume drivers other than local"),
        (
            docker.and_then(|one| one.driver_opts.as_ref()).is_some_and(|all| !all.is_empty()),
            "dockerVolumeConfiguration.driverOpts",
        ),
    ])
}

fn of_container(container: &ContainerDefinition) -> Option<&'static str> {
    let log = container.log_configuration.as_ref();
    let driver = log.map(|log| log.log_driver);
    let ranges = container.port_mappings.iter().flatten();
    first(&[
        (is_filled(&container.secrets), "secrets"),
        (container.repository_credentials.is_some(), "repositoryCredentials"),
        (container.firelens_configuration.is_some(), "firelensConfiguration"),
        (is_filled(&container.credential_specs), "credentialSpecs"),
        (is_filled(&container.resource_requirements), "resourceRequirements (GPU)"),
        (ranges.map(|one| &one.container_port_range).any(Option::is_some), "containerPortRange"),
        (
            !matches!(driver, None | Some(LogDriver::Awslogs | LogDriver::JsonFile)),
            "log drivers other than awslogs and json-file",
        ),
        (log.is_some_and(|log| is_filled(&log.secret_options)), "logConfiguration.secretOptions"),
    ])
}

fn is_filled<T>(list: &Option<Vec<T>>) -> bool {
    list.as_ref().is_some_and(|list| !list.is_empty())
}

fn first(asked: &[(bool, &'static str)]) -> Option<&'static str> {
    asked.iter().find(|(asked, _)| *asked).map(|(_, feature)| *feature)
}

#[cfg(test)]
mod tests {
    use api::ecs::{EFSVolumeConfiguration, LogConfiguration, Secret};

    use super::*;

    #[test]
    fn what_is_not_run_is_named() {
        let plain = TaskDefinition {
            container_definitions: Some(vec![ContainerDefinition::default()]),
            ..Default::default()
        };
        assert_eq!(unsupported(&plain), None);

        let mut secret = plain.clone();
        let one = Secret { name: "A".into(), value_from: "B".into() };
        secret.container_definitions =
            Some(vec![ContainerDefinition { secrets: Some(vec![one]), ..Default::default() }]);
        assert_eq!(unsupported(&secret), Some("secrets"));

        let efs = EFSVolumeConfiguration {
            file_system_id: "fs-1".into(),
            root_directory: None,
            transit_encryption: None,
            transit_encryption_port: None,
            authorization_config: None,
        };
        let volume = Volume { efs_volume_configuration: Some(efs), ..Default::default() };
        let shared = TaskDefinition { volumes: Some(vec![volume]), ..plain.clone() };
        assert_eq!(unsupported(&shared), Some("efsVolumeConfiguration"));

        let log = |log_driver| LogConfiguration { log_driver, options: None, secret_options: None };
        for (driver, named) in [
            (LogDriver::Awslogs, None),
            (LogDriver::Splunk, Some("log drivers other than awslogs and json-file")),
        ] {
            let container =
                ContainerDefinition { log_configuration: Some(log(driver)), ..Default::default() };
            let task = TaskDefinition {
                container_definitions: Some(vec![container]),
                ..Default::default()
            };
            assert_eq!(unsupported(&task), named);
        }
    }
}
