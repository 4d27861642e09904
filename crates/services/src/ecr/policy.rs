//! Policies of repositories and of the registry. They are stored as they were put; so far Gantry
//! only evaluates which accounts may replicate into a registry.

use api::Fault;
use api::ecr::{
    DeleteRegistryPolicyRequest, DeleteRegistryPolicyResponse, DeleteRepositoryPolicyRequest,
    DeleteRepositoryPolicyResponse, GetRegistryPolicyRequest, GetRegistryPolicyResponse,
    GetRepositoryPolicyRequest, GetRepositoryPolicyResponse, PutRegistryPolicyRequest,
    PutRegistryPolicyResponse, SetRepositoryPolicyRequest, SetRepositoryPolicyResponse, error,
};
use model::arn::Arn;
use model::id::Text;
use model::registry::{Grant, Repository};
use model::state::State;
use model::tx::Tx;
use serde::Deserialize;

use super::{name, registry, unfit};
use crate::operation::Desk;

/// The most grants of one policy: real policies are small, and the product of accounts, actions and
/// resources is stored.
const MAX_GRANTS: usize = 1_000;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Document {
    statement: Many<Statement>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Statement {
    effect: Effect,
    principal: Option<Principal>,
    action: Option<Many<Text>>,
    not_action: Option<Many<Text>>,
    resource: Option<Many<Text>>,
    condition: Option<serde_json::Value>,
}

#[derive(Deserialize, PartialEq)]
enum Effect {
    Allow,
    Deny,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Principal {
    Any(Text),
    Of {
        #[serde(rename = "AWS")]
        aws: Option<Many<Text>>,
    },
}

/// One item or a list of them; policies allow both forms.
#[derive(Deserialize)]
#[serde(untagged)]
enum Many<T> {
    One(T),
    All(Vec<T>),
}

impl<T> Many<T> {
    fn as_slice(&self) -> &[T] {
        match self {
            Many::One(one) => std::slice::from_ref(one),
            Many::All(all) => all,
        }
    }
}

pub fn set(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: SetRepositoryPolicyRequest,
) -> Result<SetRepositoryPolicyResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let key = name::of_request(tx, desk, registry, &input.repository_name)?.key.clone();
    check(&input.policy_text)?;
    tx.edit::<Repository>(&key, |row| row.policy = Some(input.policy_text.as_str().into()));
    Ok(SetRepositoryPolicyResponse {
        registry_id: Some(key.world.account.to_string()),
        repository_name: Some(input.repository_name),
        policy_text: Some(input.policy_text),
    })
}

pub fn get(
    state: &State,
    desk: &Desk<'_>,
    input: GetRepositoryPolicyRequest,
) -> Result<GetRepositoryPolicyResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let row = name::of_request(state, desk, registry, &input.repository_name)?;
    Ok(GetRepositoryPolicyResponse {
        registry_id: Some(row.key.world.account.to_string()),
        repository_name: Some(row.key.name.to_string()),
        policy_text: Some(policy_of(row)?.to_string()),
    })
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteRepositoryPolicyRequest,
) -> Result<DeleteRepositoryPolicyResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let row = name::of_request(tx, desk, registry, &input.repository_name)?;
    let (key, text) = (row.key.clone(), policy_of(row)?.to_string());
    tx.edit::<Repository>(&key, |row| row.policy = None);
    Ok(DeleteRepositoryPolicyResponse {
        registry_id: Some(key.world.account.to_string()),
        repository_name: Some(key.name.to_string()),
        policy_text: Some(text),
    })
}

fn policy_of(row: &Repository) -> Result<&Text, Fault> {
    row.policy.as_ref().ok_or_else(|| {
        let message = format!(
            "Repository policy does not exist for the repository with name '{}' in the registry \
             with id '{}'",
            row.key.name, row.key.world.account
        );
        Fault::modelled(&error::RepositoryPolicyNotFoundException, message)
    })
}

pub fn put_of_registry(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutRegistryPolicyRequest,
) -> Result<PutRegistryPolicyResponse, Fault> {
    let grants = grants(&check(&input.policy_text)?)?;
    registry::edit(tx, &desk.call.world, |row| {
        row.policy = Some(input.policy_text.as_str().into());
        row.grants = grants;
    });
    Ok(PutRegistryPolicyResponse {
        registry_id: Some(desk.call.world.account.to_string()),
        policy_text: Some(input.policy_text),
    })
}

pub fn get_of_registry(
    state: &State,
    desk: &Desk<'_>,
    _: GetRegistryPolicyRequest,
) -> Result<GetRegistryPolicyResponse, Fault> {
    Ok(GetRegistryPolicyResponse {
        registry_id: Some(desk.call.world.account.to_string()),
        policy_text: Some(policy_of_registry(state, desk)?.to_string()),
    })
}

pub fn delete_of_registry(
    tx: &mut Tx,
    desk: &Desk<'_>,
    _: DeleteRegistryPolicyRequest,
) -> Result<DeleteRegistryPolicyResponse, Fault> {
    let text = policy_of_registry(tx, desk)?;
    registry::edit(tx, &desk.call.world, |row| {
        row.policy = None;
        row.grants.clear();
    });
    Ok(DeleteRegistryPolicyResponse {
        registry_id: Some(desk.call.world.account.to_string()),
        policy_text: Some(text.to_string()),
    })
}

fn policy_of_registry(state: &State, desk: &Desk<'_>) -> Result<Text, Fault> {
    let world = &desk.call.world;
    let row = state.registry_configurations.get(world);
    row.and_then(|row| row.policy.clone()).ok_or_else(|| {
        let message =
            format!("Registry policy does not exist in the registry with id '{}'", world.account);
        Fault::modelled(&error::RegistryPolicyNotFoundException, message)
    })
}

/// Refuses text that is not a policy.
pub fn check_text(text: &str) -> Result<(), Fault> {
    check(text).map(|_| ())
}

fn check(text: &str) -> Result<Document, Fault> {
    let document: Document = serde_json::from_str(text)
        .map_err(|_| unfit("PolicyText", "Invalid repository policy provided"))?;
    let is_whole = |it: &Statement| it.action.is_some() != it.not_action.is_some();
    let statements = document.statement.as_slice();
    if statements.is_empty() || !statements.iter().all(is_whole) {
        return Err(unfit("PolicyText", "Invalid repository policy provided"));
    }
    Ok(document)
}

/// Returns the grants to other accounts. Statements with a condition are ignored, since Gantry does
/// not evaluate conditions. If any statement denies, nothing is granted.
fn grants(document: &Document) -> Result<Vec<Grant>, Fault> {
    let statements = document.statement.as_slice();
    if statements.iter().any(|it| it.effect == Effect::Deny) {
        return Ok(Vec::new());
    }
    let mut grants = Vec::new();
    for statement in statements.iter().filter(|it| it.condition.is_none()) {
        let actions = statement.action.as_ref().map_or(&[][..], Many::as_slice);
        let resources = statement.resource.as_ref().map_or(&[][..], Many::as_slice);
        for account in accounts(statement.principal.as_ref()) {
            for action in actions {
                let grant = |resource: &Text| Grant {
                    account: account.clone(),
                    action: action.clone(),
                    resource: resource.clone(),
                };
                grants.extend(resources.iter().map(grant));
            }
        }
    }
    if grants.len() > MAX_GRANTS {
        return Err(unfit("PolicyText", &format!("allows more than {MAX_GRANTS} things")));
    }
    Ok(grants)
}

/// Returns the accounts that a statement names. Users and roles are skipped, since accounts do the
/// replication.
fn accounts(principal: Option<&Principal>) -> Vec<Text> {
    let names = match principal {
        Some(Principal::Any(any)) => std::slice::from_ref(any),
        Some(Principal::Of { aws: Some(names) }) => names.as_slice(),
        Some(Principal::Of { aws: None }) | None => &[],
    };
    let account = |name: &Text| match Arn::parse(name) {
        Some(arn) => (arn.suffix == "root").then(|| Text::from(arn.account)),
        None => (**name == *"*" || name.len() == 12).then(|| name.clone()),
    };
    names.iter().filter_map(account).collect()
}
