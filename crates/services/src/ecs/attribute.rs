//! Attributes: values that users attach to container instances for placement to read.

use api::Fault;
use api::ecs::{
    self, Attribute, DeleteAttributesRequest, DeleteAttributesResponse, ListAttributesRequest,
    ListAttributesResponse, PutAttributesRequest, PutAttributesResponse,
};
use model::arn;
use model::id::{ClusterKey, InstanceId, Text};
use model::instance::{Instance, InstanceStatus};
use model::state::State;
use model::tx::Tx;

use super::identifier::{self, invalid};
use super::page;
use crate::operation::Desk;

/// The most attributes in one request, and the most of a user's own on one instance.
const MAX_ATTRIBUTES: usize = 10;
/// The most characters of a name, and of a value.
const MAX_LENGTH: usize = 128;

pub fn put(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutAttributesRequest,
) -> Result<PutAttributesResponse, Fault> {
    let cluster = cluster_of(tx, desk, input.cluster.as_deref())?;
    check_count(&input.attributes)?;
    let mut answers = Vec::new();
    for attribute in input.attributes {
        check(&attribute)?;
        let id = target(tx, &cluster, &attribute)?;
        let value: Option<Text> = attribute.value.as_deref().map(Into::into);
        tx.edit::<Instance>(&id, |row| {
            row.attributes.insert(attribute.name.as_str().into(), value);
            row.version += 1;
        });
        check_room(tx, &id)?;
        answers.push(shape(&cluster, &id, &attribute.name, attribute.value.as_deref()));
    }
    Ok(PutAttributesResponse { attributes: Some(answers) })
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteAttributesRequest,
) -> Result<DeleteAttributesResponse, Fault> {
    let cluster = cluster_of(tx, desk, input.cluster.as_deref())?;
    check_count(&input.attributes)?;
    let mut answers = Vec::new();
    for attribute in input.attributes {
        let id = target(tx, &cluster, &attribute)?;
        let name = attribute.name.as_str();
        let of = |row: &Instance| row.attributes.get(name).cloned();
        let Some(had) = tx.instances.get(&id).and_then(|row| of(row)) else { continue };
        // An attribute is deleted by name and value only if the value matches.
        if attribute.value.is_some() && attribute.value.as_deref() != had.as_deref() {
            continue;
        }
        tx.edit::<Instance>(&id, |row| {
            row.attributes.remove(name);
            row.version += 1;
        });
        answers.push(shape(&cluster, &id, name, had.as_deref()));
    }
    Ok(DeleteAttributesResponse { attributes: Some(answers) })
}

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListAttributesRequest,
) -> Result<ListAttributesResponse, Fault> {
    let cluster = cluster_of(state, desk, input.cluster.as_deref())?;
    if input.attribute_value.is_some() && input.attribute_name.is_none() {
        return Err(invalid("attributeName must be specified when attributeValue is specified."));
    }
    let wanted = |name: &Text, value: &Option<Text>| {
        let value_fits = match &input.attribute_value {
            None => true,
            Some(wanted) => value.as_deref() == Some(wanted.as_str()),
        };
        value_fits && input.attribute_name.as_ref().is_none_or(|wanted| **wanted == **name)
    };
    let limit = page::limit(input.max_results, 100)?;
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    // The name of an attribute in a token is the ARN of its instance, then its own.
    let first = turn.after().and_then(|name| name.split('\n').next()?.rsplit('/').next());
    let first = InstanceId::from(first.unwrap_or_default());
    let rows = state.instances_of_cluster_from(&cluster, &first);
    let live = rows.filter(|row| row.status != InstanceStatus::Inactive);
    let attributes = live.flat_map(|row| {
        let chosen = row.attributes.iter().filter(|(name, value)| wanted(name, value));
        chosen.map(|(name, value)| shape(&cluster, &row.id, name, value.as_deref()))
    });
    let sort = |attribute: &Attribute| {
        format!("{}\n{}", attribute.target_id.as_deref().unwrap_or_default(), attribute.name)
    };
    let page = turn.page(attributes, sort, false);
    Ok(ListAttributesResponse { attributes: Some(page.items), next_token: page.next_token })
}

fn cluster_of(state: &State, desk: &Desk<'_>, given: Option<&str>) -> Result<ClusterKey, Fault> {
    identifier::cluster(state, &desk.call.world, given).map(|row| row.key.clone())
}

fn check_count(attributes: &[Attribute]) -> Result<(), Fault> {
    match attributes.len() {
        0 => Err(invalid("Attributes cannot be empty.")),
        1..=MAX_ATTRIBUTES => Ok(()),
        _ => Err(invalid(format!("Attributes can have at most {MAX_ATTRIBUTES} items."))),
    }
}

pub(super) fn check(attribute: &Attribute) -> Result<(), Fault> {
    let in_name = |c: char| c.is_ascii_alphanumeric() || "-_./\\".contains(c);
    let in_value = |c: char| in_name(c) || "@: ".contains(c);
    let name = attribute.name.as_str();
    if name.is_empty() || name.len() > MAX_LENGTH || !name.chars().all(in_name) {
        return Err(invalid(format!("Attribute name '{name}' is not valid.")));
    }
    let Some(value) = attribute.value.as_deref() else { return Ok(()) };
    let fits = !value.is_empty() && value.len() <= MAX_LENGTH && value.trim() == value;
    if !fits || !value.chars().all(in_value) {
        return Err(invalid(format!("Attribute value '{value}' is not valid.")));
    }
    Ok(())
}

/// Returns the instance that an attribute belongs to; refuses a name that the agent uses itself.
fn target(state: &State, cluster: &ClusterKey, attribute: &Attribute) -> Result<InstanceId, Fault> {
    let given = attribute.target_id.as_deref().unwrap_or_default();
    let row = identifier::instance(state, cluster, given)?
        .filter(|row| row.status != InstanceStatus::Inactive)
        .ok_or_else(|| {
            let text = format!("The target '{given}' was not found.");
            Fault::modelled(&ecs::error::TargetNotFoundException, text)
        })?;
    if row.reported_attributes.iter().any(|name| **name == *attribute.name) {
        return Err(invalid(format!(
            "The attribute '{}' is reported by the agent and cannot be changed.",
            attribute.name
        )));
    }
    Ok(row.id.clone())
}

fn check_room(state: &State, id: &InstanceId) -> Result<(), Fault> {
    let own = |row: &Instance| {
        row.attributes.keys().filter(|name| !row.reported_attributes.contains(name)).count()
    };
    if state.instances.get(id).is_none_or(|row| own(row) <= MAX_ATTRIBUTES) {
        return Ok(());
    }
    let text = "You can apply up to 10 custom attributes for each resource.";
    Err(Fault::modelled(&ecs::error::AttributeLimitExceededException, text))
}

fn shape(cluster: &ClusterKey, id: &InstanceId, name: &str, value: Option<&str>) -> Attribute {
    Attribute {
        name: name.to_owned(),
        value: value.map(str::to_owned),
        target_type: None,
        target_id: Some(arn::instance(cluster, id)),
    }
}
