//! Settings of a whole registry: replication and account settings.

use std::collections::BTreeMap;

use api::Fault;
use api::ecr::{
    DescribeImageReplicationStatusRequest, DescribeImageReplicationStatusResponse,
    DescribeRegistryRequest, DescribeRegistryResponse, GetAccountSettingRequest,
    GetAccountSettingResponse, ImageReplicationStatus, PutAccountSettingRequest,
    PutAccountSettingResponse, PutReplicationConfigurationRequest,
    PutReplicationConfigurationResponse, ReplicationConfiguration, ReplicationDestination,
    ReplicationRule, ReplicationStatus, RepositoryFilter, RepositoryFilterType,
};
use control::registry::replication;
use model::id::World;
use model::partition;
use model::registry::{
    RegistryConfiguration, ReplicationRule as Rule, ReplicationStatus as Status,
};
use model::state::State;
use model::tx::Tx;

use super::{batch, layer, name, unfit};
use crate::operation::Desk;

/// The most destinations of all rules together, by ECR's quota.
const MAX_DESTINATIONS: usize = 25;
/// The most filters of one rule, by ECR's quota.
const MAX_FILTERS: usize = 100;

/// Each account setting with its possible values, the default first.
const SETTINGS: [(&str, &[&str]); 3] = [
    ("BASIC_SCAN_TYPE_VERSION", &["AWS_NATIVE", "CLAIR"]),
    ("REGISTRY_POLICY_SCOPE", &["V2", "V1"]),
    (layer::MOUNTING, &["ENABLED", "DISABLED"]),
];

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    _: DescribeRegistryRequest,
) -> Result<DescribeRegistryResponse, Fault> {
    let row = state.registry_configurations.get(&desk.call.world);
    let rules = row.map_or(&[][..], |row| &row.replication);
    Ok(DescribeRegistryResponse {
        registry_id: Some(desk.call.world.account.to_string()),
        replication_configuration: Some(ReplicationConfiguration {
            rules: rules.iter().map(rule_shape).collect(),
        }),
    })
}

fn rule_shape(rule: &Rule) -> ReplicationRule {
    let destination = |world: &World| ReplicationDestination {
        region: world.region.to_string(),
        registry_id: world.account.to_string(),
    };
    let filter = |prefix: &model::id::Text| RepositoryFilter {
        filter: prefix.to_string(),
        filter_type: RepositoryFilterType::PrefixMatch,
    };
    ReplicationRule {
        destinations: rule.destinations.iter().map(destination).collect(),
        repository_filters: (!rule.prefixes.is_empty())
            .then(|| rule.prefixes.iter().map(filter).collect()),
        delete_replication: None,
    }
}

pub fn put_replication(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutReplicationConfigurationRequest,
) -> Result<PutReplicationConfigurationResponse, Fault> {
    let given = input.replication_configuration;
    let rules: Result<Vec<Rule>, Fault> =
        given.rules.iter().map(|rule| read_rule(desk, rule)).collect();
    let rules = rules?;
    let mut destinations: Vec<&World> = rules.iter().flat_map(|rule| &rule.destinations).collect();
    destinations.sort();
    destinations.dedup();
    if destinations.len() > MAX_DESTINATIONS {
        return Err(bad(&format!("at most {MAX_DESTINATIONS} destinations")));
    }
    edit(tx, &desk.call.world, |row| row.replication = rules);
    Ok(PutReplicationConfigurationResponse { replication_configuration: Some(given) })
}

fn read_rule(desk: &Desk<'_>, rule: &ReplicationRule) -> Result<Rule, Fault> {
    if rule.delete_replication.as_ref().is_some_and(|it| it.enabled) {
        return Err(bad("deleteReplication is not implemented by Gantry"));
    }
    let filters = rule.repository_filters.as_deref().unwrap_or_default();
    if filters.len() > MAX_FILTERS {
        return Err(bad(&format!("at most {MAX_FILTERS} filters in a rule")));
    }
    let world = |it: &ReplicationDestination| World {
        account: it.registry_id.as_str().into(),
        region: it.region.as_str().into(),
    };
    let destinations: Vec<World> = rule.destinations.iter().map(world).collect();
    if let Some(wrong) = destinations.iter().find(|it| !partition::is_region(it.region.as_str())) {
        return Err(bad(&format!("Invalid region '{}'", wrong.region)));
    }
    if destinations.contains(&desk.call.world) {
        return Err(bad("Replication destination cannot be the same as the source registry"));
    }
    let prefixes = filters.iter().map(|it| it.filter.as_str().into()).collect();
    Ok(Rule { destinations, prefixes })
}

fn bad(why: &str) -> Fault {
    unfit("replicationConfiguration", why)
}

pub fn replication_status(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeImageReplicationStatusRequest,
) -> Result<DescribeImageReplicationStatusResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let repository = name::of_request(state, desk, registry, &input.repository_name)?;
    let image = batch::one(state, &repository.key, &input.image_id)?;
    let keys = replication::keys(state, &repository.key, image.digest);
    let rows = keys.iter().filter_map(|key| state.replications.get(key));
    let shape = |row: &model::registry::Replication| ImageReplicationStatus {
        region: Some(row.destination.region.to_string()),
        registry_id: Some(row.destination.account.to_string()),
        status: Some(match row.status {
            Status::InProgress => ReplicationStatus::InProgress,
            Status::Complete => ReplicationStatus::Complete,
            Status::Failed { .. } => ReplicationStatus::Failed,
        }),
        failure_code: match &row.status {
            Status::Failed { code } => Some(code.to_string()),
            Status::InProgress | Status::Complete => None,
        },
    };
    Ok(DescribeImageReplicationStatusResponse {
        repository_name: Some(repository.key.name.to_string()),
        image_id: Some(input.image_id),
        replication_statuses: Some(rows.map(|row| shape(row)).collect()),
    })
}

pub fn account_setting(
    state: &State,
    desk: &Desk<'_>,
    input: GetAccountSettingRequest,
) -> Result<GetAccountSettingResponse, Fault> {
    let values = setting(&input.name)?;
    let row = state.registry_configurations.get(&desk.call.world);
    let set = row.and_then(|row| row.settings.get(&*input.name));
    let value = set.map_or(values[0], |value| &**value).to_owned();
    Ok(GetAccountSettingResponse { name: Some(input.name), value: Some(value) })
}

pub fn put_account_setting(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutAccountSettingRequest,
) -> Result<PutAccountSettingResponse, Fault> {
    let values = setting(&input.name)?;
    if !values.contains(&&*input.value) {
        return Err(unfit("value", &format!("Member must satisfy enum value set: {values:?}")));
    }
    edit(tx, &desk.call.world, |row| {
        row.settings.insert(input.name.as_str().into(), input.value.as_str().into());
    });
    Ok(PutAccountSettingResponse { name: Some(input.name), value: Some(input.value) })
}

/// Returns the possible values of the setting called `name`.
fn setting(name: &str) -> Result<&'static [&'static str], Fault> {
    let known = SETTINGS.iter().find(|(known, _)| *known == name);
    known.map(|(_, values)| *values).ok_or_else(|| {
        let names: Vec<&str> = SETTINGS.iter().map(|(name, _)| *name).collect();
        unfit("name", &format!("Member must satisfy enum value set: {names:?}"))
    })
}

/// Edits the configuration of the registry of `world`, and makes it if necessary.
pub fn edit(tx: &mut Tx, world: &World, edit: impl FnOnce(&mut RegistryConfiguration)) {
    let known = tx.registry_configurations.get(world);
    let mut row = known.map_or_else(
        || RegistryConfiguration {
            world: world.clone(),
            policy: None,
            grants: Vec::new(),
            replication: Vec::new(),
            scanning: None,
            settings: BTreeMap::new(),
        },
        |row| RegistryConfiguration::clone(row),
    );
    edit(&mut row);
    tx.put(row);
}
