//! Clusters: create, describe, list, change and delete.

use api::Fault;
use api::ecs::{
    self, CapacityProviderStrategyItem, ClusterConfiguration, ClusterServiceConnectDefaultsRequest,
    ClusterSetting, ClusterSettingName, CreateClusterRequest, CreateClusterResponse,
    DeleteClusterRequest, DeleteClusterResponse, DescribeClustersRequest, DescribeClustersResponse,
    ExecuteCommandLogging, Failure, ListClustersRequest, ListClustersResponse,
    PutClusterCapacityProvidersRequest, PutClusterCapacityProvidersResponse, SettingName,
    UpdateClusterRequest, UpdateClusterResponse, UpdateClusterSettingsRequest,
    UpdateClusterSettingsResponse,
};
use model::arn;
use model::cluster::{Cluster, ClusterStatus};
use model::id::{ClusterKey, InstanceId, Text};
use model::instance::InstanceStatus;
use model::service::{LaunchChoice, ServiceStatus};
use model::state::State;
use model::tx::Tx;

use super::identifier::{self, client, invalid, unsupported};
use super::{name, page, setting, shape, tag};
use crate::operation::Desk;

/// The capacity providers that every account has.
pub const FARGATE_PROVIDERS: [&str; 2] = ["FARGATE", "FARGATE_SPOT"];
/// The default of `containerInsights`.
const NO_INSIGHTS: &str = "disabled";
/// The most clusters described at once.
const MAX_DESCRIBED: usize = 100;

/// Creates a cluster. If an ACTIVE cluster has the name, returns that one unchanged.
pub fn create(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreateClusterRequest,
) -> Result<CreateClusterResponse, Fault> {
    let given = input.cluster_name.as_deref().unwrap_or(identifier::DEFAULT_CLUSTER);
    let key = ClusterKey { world: desk.call.world.clone(), name: name::cluster(given)?.into() };
    let active = |row: &Cluster| row.status == ClusterStatus::Active;
    if let Some(row) = tx.clusters.get(&key).cloned().filter(|row| active(row)) {
        return Ok(CreateClusterResponse { cluster: Some(shape::cluster::whole(tx, &row)) });
    }
    no_service_connect(input.service_connect_defaults.as_ref())?;
    check_configuration(input.configuration.as_ref())?;
    let providers = input.capacity_providers.unwrap_or_default();
    let strategy = input.default_capacity_provider_strategy.unwrap_or_default();
    check_providers(&providers, &strategy)?;
    let (world, caller) = (&desk.call.world, &desk.call.principal_arn());
    let insights = setting::effective(tx, world, SettingName::ContainerInsights, caller);
    let row = Cluster {
        status: ClusterStatus::Active,
        settings: settings(input.settings.as_deref(), &insights)?,
        configuration: input.configuration,
        service_connect_namespace: None,
        capacity_providers: texts(&providers),
        default_strategy: strategy,
        tags: tag::checked(input.tags)?,
        created_at: tx.now,
        key,
    };
    tx.put(row.clone());
    Ok(CreateClusterResponse { cluster: Some(shape::cluster::whole(tx, &row)) })
}

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeClustersRequest,
) -> Result<DescribeClustersResponse, Fault> {
    let names = input.clusters.unwrap_or_else(|| vec![identifier::DEFAULT_CLUSTER.to_owned()]);
    if names.len() > MAX_DESCRIBED {
        return Err(invalid("Clusters can have at most 100 items."));
    }
    let include = input.include.unwrap_or_default();
    let (mut clusters, mut failures) = (Vec::new(), Vec::new());
    for name in &names {
        // A text that is not a valid name is reported as missing, like an unknown name.
        let Ok(key) = identifier::cluster_key(&desk.call.world, Some(name)) else {
            failures.push(Failure { arn: Some(name.clone()), ..missing_reason() });
            continue;
        };
        match state.clusters.get(&key) {
            Some(row) => clusters.push(shape::cluster::with(state, row, &include)),
            None => failures.push(Failure { arn: Some(arn::cluster(&key)), ..missing_reason() }),
        }
    }
    Ok(DescribeClustersResponse { clusters: Some(clusters), failures: Some(failures) })
}

fn missing_reason() -> Failure {
    Failure { reason: Some("MISSING".to_owned()), ..Failure::default() }
}

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListClustersRequest,
) -> Result<ListClustersResponse, Fault> {
    let limit = page::limit(input.max_results, 100)?;
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    let from = ClusterKey { world: desk.call.world.clone(), name: turn.after_slash().into() };
    let rows = state.clusters.range(from..).take_while(|row| row.key.world == desk.call.world);
    let arns =
        rows.filter(|row| row.status == ClusterStatus::Active).map(|row| arn::cluster(&row.key));
    let page = turn.page(arns, String::clone, false);
    Ok(ListClustersResponse { cluster_arns: Some(page.items), next_token: page.next_token })
}

pub fn update(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UpdateClusterRequest,
) -> Result<UpdateClusterResponse, Fault> {
    let key = changeable(tx, desk, &input.cluster)?;
    no_service_connect(input.service_connect_defaults.as_ref())?;
    check_configuration(input.configuration.as_ref())?;
    let settings = input.settings.map(|given| settings(Some(&given), NO_INSIGHTS)).transpose()?;
    let row = edit(tx, &key, |row| {
        if let Some(settings) = settings {
            row.settings = settings;
        }
        if let Some(configuration) = input.configuration {
            row.configuration = Some(configuration);
        }
    })?;
    Ok(UpdateClusterResponse { cluster: Some(shape::cluster::whole(tx, &row)) })
}

pub fn update_settings(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UpdateClusterSettingsRequest,
) -> Result<UpdateClusterSettingsResponse, Fault> {
    let key = changeable(tx, desk, &input.cluster)?;
    let settings = settings(Some(&input.settings), NO_INSIGHTS)?;
    let row = edit(tx, &key, |row| row.settings = settings)?;
    Ok(UpdateClusterSettingsResponse { cluster: Some(shape::cluster::whole(tx, &row)) })
}

pub fn put_capacity_providers(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutClusterCapacityProvidersRequest,
) -> Result<PutClusterCapacityProvidersResponse, Fault> {
    let key = identifier::cluster(tx, &desk.call.world, Some(&input.cluster))?.key.clone();
    let strategy = input.default_capacity_provider_strategy;
    check_providers(&input.capacity_providers, &strategy)?;
    let kept = |name: &str| input.capacity_providers.iter().any(|given| given == name);
    if providers_in_use(tx, &key).iter().any(|name| !kept(name)) {
        let text = "The specified capacity provider is in use and cannot be removed.";
        return Err(Fault::modelled(&ecs::error::ResourceInUseException, text));
    }
    let row = edit(tx, &key, |row| {
        row.capacity_providers = texts(&input.capacity_providers);
        row.default_strategy = strategy;
    })?;
    let cluster = Some(shape::cluster::whole(tx, &row));
    Ok(PutClusterCapacityProvidersResponse { cluster })
}

/// Returns the providers in the strategies of all services that are not INACTIVE.
fn providers_in_use(state: &State, cluster: &ClusterKey) -> Vec<String> {
    let services = state.services_of_cluster(cluster);
    let live = services.filter(|service| service.status != ServiceStatus::Inactive);
    let strategies = live.filter_map(|service| match &service.revision.launch {
        LaunchChoice::Strategy(items) => Some(items),
        LaunchChoice::Type(_) => None,
    });
    strategies.flatten().map(|item| item.capacity_provider.clone()).collect()
}

/// Deletes a cluster. An INACTIVE cluster is returned as it is.
pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteClusterRequest,
) -> Result<DeleteClusterResponse, Fault> {
    let key = identifier::cluster_key(&desk.call.world, Some(&input.cluster))?;
    if !tx.clusters.contains(&key) {
        let text = "Cluster not found.";
        return Err(Fault::modelled(&ecs::error::ClusterNotFoundException, text));
    }
    refuse_occupied(tx, &key)?;
    let own: Vec<InstanceId> = tx
        .instances_of_cluster(&key)
        .filter(|row| row.status != InstanceStatus::Inactive)
        .map(|row| row.id.clone())
        .collect();
    for id in own {
        control::host::deregister(tx, desk.settings, &id);
    }
    let row = edit(tx, &key, |row| row.status = ClusterStatus::Inactive)?;
    let mut cluster = shape::cluster::whole(tx, &row);
    cluster.attachments = Some(Vec::new());
    Ok(DeleteClusterResponse { cluster: Some(cluster) })
}

fn refuse_occupied(state: &State, key: &ClusterKey) -> Result<(), Fault> {
    let counts = state.index.counts_of(key);
    if counts.active_services.total() > 0 {
        let text = "The Cluster cannot be deleted while Services are active.";
        return Err(Fault::modelled(&ecs::error::ClusterContainsServicesException, text));
    }
    if counts.running.total() + counts.pending.total() > 0 {
        let text = "The Cluster cannot be deleted while Tasks are active.";
        return Err(Fault::modelled(&ecs::error::ClusterContainsTasksException, text));
    }
    let registered = |row: &model::instance::Instance| {
        row.status != InstanceStatus::Inactive && !row.made_for_cluster
    };
    if state.instances_of_cluster(key).any(registered) {
        let text =
            "The Cluster cannot be deleted while Container Instances are active or draining.";
        let error = &ecs::error::ClusterContainsContainerInstancesException;
        return Err(Fault::modelled(error, text));
    }
    Ok(())
}

/// Returns the key of an existing ACTIVE cluster; the message for an INACTIVE one is
/// UpdateCluster's own.
fn changeable(state: &State, desk: &Desk<'_>, given: &str) -> Result<ClusterKey, Fault> {
    let key = identifier::cluster_key(&desk.call.world, Some(given))?;
    match state.clusters.get(&key).map(|row| row.status) {
        Some(ClusterStatus::Active) => Ok(key),
        Some(ClusterStatus::Inactive) => Err(client("Cluster was not ACTIVE.")),
        None => {
            let text = "Cluster not found.";
            Err(Fault::modelled(&ecs::error::ClusterNotFoundException, text))
        }
    }
}

fn edit(tx: &mut Tx, key: &ClusterKey, edit: impl FnOnce(&mut Cluster)) -> Result<Cluster, Fault> {
    tx.edit::<Cluster>(key, edit);
    let row = tx.clusters.get(key).map(|row| Cluster::clone(row));
    row.ok_or_else(|| Fault::modelled(&ecs::error::ClusterNotFoundException, "Cluster not found."))
}

/// Completes the settings of a cluster: `containerInsights` is always present, by default with the
/// value `unless_given`.
fn settings(
    given: Option<&[ClusterSetting]>,
    unless_given: &str,
) -> Result<Vec<ClusterSetting>, Fault> {
    let insights = |value: &str| ClusterSetting {
        name: Some(ClusterSettingName::ContainerInsights),
        value: Some(value.to_owned()),
    };
    let mut all = vec![insights(unless_given)];
    for setting in given.unwrap_or_default() {
        match setting.value.as_deref() {
            Some(value @ ("enabled" | "disabled" | "enhanced")) => all = vec![insights(value)],
            _ => return Err(invalid("Invalid setting 'value'")),
        }
    }
    Ok(all)
}

fn no_service_connect(given: Option<&ClusterServiceConnectDefaultsRequest>) -> Result<(), Fault> {
    match given {
        Some(defaults) if !defaults.namespace.is_empty() => {
            Err(unsupported("serviceConnectDefaults"))
        }
        Some(_) | None => Ok(()),
    }
}

fn check_configuration(given: Option<&ClusterConfiguration>) -> Result<(), Fault> {
    let storage = given.and_then(|it| it.managed_storage_configuration.as_ref());
    let key = |one: &api::ecs::ManagedStorageConfiguration| {
        one.kms_key_id.is_some() || one.fargate_ephemeral_storage_kms_key_id.is_some()
    };
    if storage.is_some_and(key) {
        return Err(unsupported("configuration.managedStorageConfiguration"));
    }
    let Some(command) = given.and_then(|it| it.execute_command_configuration.as_ref()) else {
        return Ok(());
    };
    let overrides = command.logging == Some(ExecuteCommandLogging::Override);
    match &command.log_configuration {
        Some(_) if !overrides => {
            Err(invalid("You must set logging to 'OVERRIDE' when you supply a log configuration"))
        }
        None if overrides => Err(invalid(
            "A CloudWatch log group name or S3 bucket name must be specified when overriding the \
             default log configuration",
        )),
        Some(_) | None => Ok(()),
    }
}

fn check_providers(
    providers: &[String],
    strategy: &[CapacityProviderStrategyItem],
) -> Result<(), Fault> {
    let known = |name: &String| FARGATE_PROVIDERS.contains(&name.as_str());
    if !providers.iter().all(known) {
        let text = "The specified capacity provider does not exist. Specify a valid name or ARN \
                    and try again.";
        return Err(client(text));
    }
    if strategy.iter().any(|item| !providers.contains(&item.capacity_provider)) {
        let text = "The specified capacity provider strategy cannot contain a capacity provider \
                    that is not associated with the cluster. Associate the capacity provider with \
                    the cluster and try again.";
        return Err(invalid(text));
    }
    if strategy.iter().filter(|item| item.base.unwrap_or(0) > 0).count() > 1 {
        let text = "Invalid Request: The specified capacity provider strategy contains multiple \
                    capacity providers with a base value defined. Only one capacity provider per \
                    strategy can have a base value defined.";
        return Err(invalid(text));
    }
    Ok(())
}

fn texts(names: &[String]) -> Vec<Text> {
    names.iter().map(|name| name.as_str().into()).collect()
}
