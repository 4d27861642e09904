//! Features of services that Gantry does not implement yet. Requests for them are refused, never
//! stored without effect.

use api::ecs::{
    CreateServiceRequest, DeploymentConfiguration, DeploymentController, DeploymentControllerType,
    DeploymentStrategy, MonitoringConfiguration, ServiceConnectConfiguration, UpdateServiceRequest,
};
use api::{Fault, ecs};

use crate::ecs::identifier::unsupported;

pub(super) fn check_created(input: &CreateServiceRequest) -> Result<(), Fault> {
    refuse(&[
        (is_filled(&input.load_balancers), "loadBalancers"),
        (is_filled(&input.service_registries), "serviceRegistries"),
        (is_filled(&input.volume_configurations), "volumeConfigurations"),
        (is_filled(&input.vpc_lattice_configurations), "vpcLatticeConfigurations"),
        (is_filled(&input.gateway_connectors), "gatewayConnectors"),
        (connects(input.service_connect_configuration.as_ref()), "serviceConnectConfiguration"),
        (measures(input.monitoring.as_ref()), "monitoring"),
    ])?;
    check_controller(input.deployment_controller.as_ref())?;
    check_configuration(input.deployment_configuration.as_ref())
}

pub(super) fn check_updated(input: &UpdateServiceRequest) -> Result<(), Fault> {
    refuse(&[
        (is_filled(&input.load_balancers), "loadBalancers"),
        (is_filled(&input.service_registries), "serviceRegistries"),
        (is_filled(&input.volume_configurations), "volumeConfigurations"),
        (is_filled(&input.vpc_lattice_configurations), "vpcLatticeConfigurations"),
        (is_filled(&input.gateway_connectors), "gatewayConnectors"),
        (connects(input.service_connect_configuration.as_ref()), "serviceConnectConfiguration"),
        (measures(input.monitoring.as_ref()), "monitoring"),
    ])?;
    check_monitoring(input.monitoring.as_ref())?;
    check_controller(input.deployment_controller.as_ref())?;
    check_configuration(input.deployment_configuration.as_ref())
}

/// Checks the monitoring configuration. ECS accepts an empty object when a service is created, and
/// fails on it when one is changed.
fn check_monitoring(given: Option<&MonitoringConfiguration>) -> Result<(), Fault> {
    match given {
        Some(one) if one.metric_configurations.is_none() => {
            let text = "Service Unavailable. Please try again later.";
            Err(Fault::modelled(&ecs::error::ServerException, text))
        }
        Some(_) | None => Ok(()),
    }
}

fn check_controller(given: Option<&DeploymentController>) -> Result<(), Fault> {
    match given.map(|one| one.r#type) {
        None | Some(DeploymentControllerType::Ecs) => Ok(()),
        Some(other) => Err(unsupported(&format!("deploymentController {other}"))),
    }
}

fn check_configuration(given: Option<&DeploymentConfiguration>) -> Result<(), Fault> {
    let Some(given) = given else { return Ok(()) };
    match given.strategy {
        None | Some(DeploymentStrategy::Rolling) => {}
        Some(other) => return Err(unsupported(&format!("deployment strategy {other}"))),
    }
    let alarms = given.alarms.as_ref();
    let early = given.early_success_criteria.as_ref();
    refuse(&[
        (alarms.is_some_and(|one| one.enable), "deploymentConfiguration.alarms"),
        (given.bake_time_in_minutes.is_some_and(|minutes| minutes != 0), "bakeTimeInMinutes"),
        (is_filled(&given.lifecycle_hooks), "lifecycleHooks"),
        (given.linear_configuration.is_some(), "linearConfiguration"),
        (given.canary_configuration.is_some(), "canaryConfiguration"),
        (early.is_some_and(|one| one.enable), "earlySuccessCriteria"),
    ])
}

fn connects(given: Option<&ServiceConnectConfiguration>) -> bool {
    given.is_some_and(|one| one.enabled)
}

fn measures(given: Option<&MonitoringConfiguration>) -> bool {
    given.is_some_and(|one| is_filled(&one.metric_configurations))
}

fn refuse(asked: &[(bool, &str)]) -> Result<(), Fault> {
    match asked.iter().find(|(asked, _)| *asked) {
        Some((_, feature)) => Err(unsupported(feature)),
        None => Ok(()),
    }
}

fn is_filled<T>(list: &Option<Vec<T>>) -> bool {
    list.as_ref().is_some_and(|list| !list.is_empty())
}
