//! Task definitions: register, describe, list, deregister and delete. A registered revision never
//! changes except for its status and tags; its number is never used again.

mod attribute;
mod check;
mod compatibility;
mod normal;

use api::Fault;
use api::ecs::{
    DeleteTaskDefinitionsRequest, DeleteTaskDefinitionsResponse, DeregisterTaskDefinitionRequest,
    DeregisterTaskDefinitionResponse, DescribeTaskDefinitionRequest,
    DescribeTaskDefinitionResponse, Failure, ListTaskDefinitionFamiliesRequest,
    ListTaskDefinitionFamiliesResponse, ListTaskDefinitionsRequest, ListTaskDefinitionsResponse,
    RegisterTaskDefinitionRequest, RegisterTaskDefinitionResponse, SortOrder,
    TaskDefinitionFamilyStatus, TaskDefinitionField, TaskDefinitionStatus,
};
use model::arn;
use model::definition::{Definition, DefinitionStatus, Family};
use model::find;
use model::id::{DefinitionKey, FamilyKey, Text, World};
use model::state::State;
use model::tx::Tx;

use super::identifier::{self, client, invalid};
use super::{page, shape, tag};
use crate::operation::Desk;
use crate::page::Turn;

pub(crate) use check::{
    CPU_SUM, NO_VARIABLE_NAME, Size, TASK_CPU_UNITS, environment_file_error, has_null,
    is_fargate_size, size_error, storage_error,
};
pub(super) use normal::complete;

/// The most definitions deleted at once.
const MAX_DELETED: usize = 10;

pub fn register(
    tx: &mut Tx,
    desk: &Desk<'_>,
    mut input: RegisterTaskDefinitionRequest,
) -> Result<RegisterTaskDefinitionResponse, Fault> {
    let tags = tag::checked(input.tags.take())?;
    check::check(&input)?;
    let family = FamilyKey { world: desk.call.world.clone(), family: input.family.as_str().into() };
    let last = tx.families.get(&family).map_or(0, |row| row.last_revision);
    let key = DefinitionKey {
        world: family.world.clone(),
        family: family.family.clone(),
        revision: last + 1,
    };
    let definition = normal::definition(&key, &desk.call.principal_arn(), tx.now, input);
    check::size(&definition)?;
    let row = Definition {
        key: key.clone(),
        definition,
        status: DefinitionStatus::Active,
        registered_at: tx.now,
        deregistered_at: None,
        delete_requested_at: None,
        tags: tags.clone(),
    };
    let task_definition = Some(shape::definition::definition(&row));
    tx.put(Family { key: family, last_revision: key.revision });
    tx.put(row);
    let tags = Some(tags).filter(|tags| !tags.is_empty());
    Ok(RegisterTaskDefinitionResponse { task_definition, tags })
}

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeTaskDefinitionRequest,
) -> Result<DescribeTaskDefinitionResponse, Fault> {
    let row = identifier::definition(state, &desk.call.world, &input.task_definition)?
        .ok_or_else(|| client("Unable to describe task definition."))?;
    let with_tags = input.include.unwrap_or_default().contains(&TaskDefinitionField::Tags);
    Ok(DescribeTaskDefinitionResponse {
        task_definition: Some(shape::definition::definition(row)),
        tags: Some(row.tags.clone()).filter(|_| with_tags),
    })
}

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListTaskDefinitionsRequest,
) -> Result<ListTaskDefinitionsResponse, Fault> {
    let status = match input.status.unwrap_or(TaskDefinitionStatus::Active) {
        TaskDefinitionStatus::Active => DefinitionStatus::Active,
        TaskDefinitionStatus::Inactive => DefinitionStatus::Inactive,
        TaskDefinitionStatus::DeleteInProgress => DefinitionStatus::DeleteInProgress,
    };
    let descending = input.sort == Some(SortOrder::Desc);
    let limit = page::limit(input.max_results, 100)?;
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    let family = input.family_prefix.as_deref();
    let keys = keys(state, &desk.call.world, status, family, &turn, descending);
    let page = match descending {
        true => turn.page(keys.rev(), |key| sort_name(key), true),
        false => turn.page(keys, |key| sort_name(key), false),
    };
    let arns = page.items.into_iter().map(arn::definition).collect();
    Ok(ListTaskDefinitionsResponse {
        task_definition_arns: Some(arns),
        next_token: page.next_token,
    })
}

/// Iterates over the definitions of a status and, if one is given, of a family; from the one that
/// the page before ended with on, or up to it when the list goes backwards.
fn keys<'a>(
    state: &'a State,
    world: &World,
    status: DefinitionStatus,
    family: Option<&str>,
    turn: &Turn,
    descending: bool,
) -> impl DoubleEndedIterator<Item = &'a DefinitionKey> {
    let key = |family: &str, revision| {
        (status, DefinitionKey { world: world.clone(), family: family.into(), revision })
    };
    let seen = turn.after().and_then(|name| {
        let (family, revision) = name.rsplit_once(' ')?;
        Some(key(family, revision.parse().ok()?))
    });
    let (mut first, mut last) = match family {
        Some(family) => (key(family, 0), key(family, i32::MAX)),
        // No family's name begins with a character beyond ASCII.
        None => (key("", 0), key("\u{80}", 0)),
    };
    match (seen, descending) {
        (Some(seen), false) => first = first.max(seen),
        (Some(seen), true) => last = last.min(seen),
        (None, _) => {}
    }
    // A range that ends before it begins is empty, and not allowed.
    let last = last.max(first.clone());
    state.index.definitions_by_status.range(first..=last).map(|(_, key)| key)
}

/// Orders by family, then by revision as a number: the blank sorts before all characters of a name,
/// so that `web` comes before `web2` as in the table.
fn sort_name(key: &DefinitionKey) -> String {
    format!("{} {:010}", key.family, key.revision)
}

pub fn list_families(
    state: &State,
    desk: &Desk<'_>,
    input: ListTaskDefinitionFamiliesRequest,
) -> Result<ListTaskDefinitionFamiliesResponse, Fault> {
    let status = input.status.unwrap_or(TaskDefinitionFamilyStatus::All);
    let prefix = input.family_prefix.as_deref().unwrap_or("");
    let limit = page::limit(input.max_results, 100)?;
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    let first = turn.after().unwrap_or_default().max(prefix);
    let of = |is_active| families(state, &desk.call.world, is_active, first, prefix);
    let name = |name: &&Text| name.to_string();
    let page = match status {
        TaskDefinitionFamilyStatus::Active => turn.page(of(true), name, false),
        TaskDefinitionFamilyStatus::Inactive => turn.page(of(false), name, false),
        TaskDefinitionFamilyStatus::All => {
            turn.page(find::merged(vec![of(true), of(false)]), name, false)
        }
    };
    Ok(ListTaskDefinitionFamiliesResponse {
        families: Some(page.items.into_iter().map(ToString::to_string).collect()),
        next_token: page.next_token,
    })
}

/// Iterates over the families that have an ACTIVE definition, or over those that have none, from
/// the name `first` on.
fn families<'a>(
    state: &'a State,
    world: &World,
    is_active: bool,
    first: &str,
    prefix: &str,
) -> impl Iterator<Item = &'a Text> + use<'a> {
    let from = (is_active, FamilyKey { world: world.clone(), family: first.into() });
    let (world, prefix) = (world.clone(), prefix.to_owned());
    let entries = state.index.families_by_status.range(from..);
    let entries = entries.take_while(move |(active, key)| {
        *active == is_active && key.world == world && key.family.starts_with(&prefix)
    });
    entries.map(|(_, key)| &key.family)
}

pub fn deregister(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeregisterTaskDefinitionRequest,
) -> Result<DeregisterTaskDefinitionResponse, Fault> {
    let world = &desk.call.world;
    let name = identifier::definition_name(world, &input.task_definition)?;
    if name.revision.is_none() {
        return Err(client("Revision is missing."));
    }
    let key = identifier::definition(tx, world, &input.task_definition)?
        .map(|row| row.key.clone())
        .ok_or_else(|| client("The specified task definition does not exist."))?;
    let now = tx.now;
    tx.edit::<Definition>(&key, |row| {
        if row.status == DefinitionStatus::Active {
            row.status = DefinitionStatus::Inactive;
            row.deregistered_at = Some(now);
        }
    });
    let task_definition = tx.definitions.get(&key).map(|row| shape::definition::definition(row));
    Ok(DeregisterTaskDefinitionResponse { task_definition })
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteTaskDefinitionsRequest,
) -> Result<DeleteTaskDefinitionsResponse, Fault> {
    match input.task_definitions.len() {
        0 => return Err(invalid("Task definitions can not be empty.")),
        1..=MAX_DELETED => {}
        _ => return Err(invalid("Task definitions can have at most 10 items.")),
    }
    let (mut deleted, mut failures) = (Vec::new(), Vec::new());
    for given in &input.task_definitions {
        match delete_one(tx, &desk.call.world, given) {
            Ok(definition) => deleted.push(definition),
            Err(reason) => failures.push(Failure {
                arn: Some(given.clone()),
                reason: Some(reason.to_owned()),
                detail: None,
            }),
        }
    }
    Ok(DeleteTaskDefinitionsResponse { task_definitions: Some(deleted), failures: Some(failures) })
}

/// Deletes a definition; returns it as DELETE_IN_PROGRESS, or the reason why it cannot be deleted.
fn delete_one(
    tx: &mut Tx,
    world: &World,
    given: &str,
) -> Result<api::ecs::TaskDefinition, &'static str> {
    const MALFORMED: &str = "The specified task definition identifier is invalid. Specify a \
                             valid name or ARN and try again.";
    const UNKNOWN: &str = "The specified task definition does not exist. Specify a valid account, \
                           family, revision and try again.";
    const ACTIVE: &str = "The specified task definition is still in ACTIVE status. Please \
                          deregister the target and try again.";
    let name = identifier::definition_name(world, given).map_err(|_| MALFORMED)?;
    let row = identifier::definition(tx, world, given).map_err(|_| MALFORMED)?;
    let row = row.filter(|_| name.revision.is_some()).cloned().ok_or(UNKNOWN)?;
    if row.status == DefinitionStatus::Active {
        return Err(ACTIVE);
    }
    let now = tx.now;
    tx.edit::<Definition>(&row.key, |row| {
        row.status = DefinitionStatus::DeleteInProgress;
        row.delete_requested_at.get_or_insert(now);
    });
    let row = tx.definitions.get(&row.key);
    row.map(|row| shape::definition::definition(row)).ok_or(UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_go_in_the_order_of_the_table() {
        let key = |(family, revision): (&str, i32)| DefinitionKey {
            world: World { account: "1".into(), region: "r".into() },
            family: family.into(),
            revision,
        };
        let keys = [("web", 2), ("web", 10), ("web-1", 1), ("web1", 1), ("web10", 1), ("web2", 1)];
        let keys: Vec<DefinitionKey> = keys.into_iter().map(key).collect();
        assert!(keys.is_sorted());
        assert!(keys.iter().map(sort_name).is_sorted());
    }
}
