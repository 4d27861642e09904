//! Templates for repositories that a push, a pull through rule or replication creates.

use std::collections::BTreeSet;

use api::Fault;
use api::ecr::{
    CreateRepositoryCreationTemplateRequest, CreateRepositoryCreationTemplateResponse,
    DeleteRepositoryCreationTemplateRequest, DeleteRepositoryCreationTemplateResponse,
    DescribeRepositoryCreationTemplatesRequest, DescribeRepositoryCreationTemplatesResponse,
    EncryptionConfigurationForRepositoryCreationTemplate, EncryptionType, RCTAppliedFor,
    RepositoryCreationTemplate, UpdateRepositoryCreationTemplateRequest,
    UpdateRepositoryCreationTemplateResponse, error,
};
use model::id::{Text, World};
use model::registry::{CreationTemplate, LifecyclePolicy};
use model::state::State;
use model::tx::Tx;

use super::page::{self, Window};
use super::{exceeded, lifecycle, mutability, policy, repository, tag, unsupported};
use crate::operation::Desk;

/// The most templates of a registry; far more than are useful.
const MAX_TEMPLATES: usize = 50;
/// The possible purposes of a template, in the order in which they are shown.
const PURPOSES: [RCTAppliedFor; 3] =
    [RCTAppliedFor::Replication, RCTAppliedFor::PullThroughCache, RCTAppliedFor::CreateOnPush];

pub fn create(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreateRepositoryCreationTemplateRequest,
) -> Result<CreateRepositoryCreationTemplateResponse, Fault> {
    check(input.encryption_configuration, input.custom_role_arn.as_deref())?;
    let world = desk.call.world.clone();
    let prefix = prefix(&input.prefix);
    if tx.creation_templates.contains(&(world.clone(), prefix.clone())) {
        let message = format!(
            "The repository creation template with prefix '{prefix}' already exists in the \
             registry with id '{}'",
            world.account
        );
        return Err(Fault::modelled(&error::TemplateAlreadyExistsException, message));
    }
    if of_world(tx, &world).count() >= MAX_TEMPLATES {
        return Err(exceeded(&format!(
            "The registry with id '{}' has reached its limit of {MAX_TEMPLATES} templates",
            world.account
        )));
    }
    let filters = input.image_tag_mutability_exclusion_filters;
    let row = CreationTemplate {
        applied_for: purposes(&input.applied_for),
        description: input.description.map(Text::from),
        mutability: mutability::read(input.image_tag_mutability, filters)?,
        policy: input.repository_policy.map(checked).transpose()?,
        lifecycle: read_lifecycle(input.lifecycle_policy)?,
        tags: tag::read(input.resource_tags.unwrap_or_default())
            .map_err(tag::Wrong::of_template)?,
        created_at: tx.now,
        updated_at: tx.now,
        world,
        prefix,
    };
    let shown = shape(&row);
    tx.put(row);
    Ok(CreateRepositoryCreationTemplateResponse {
        registry_id: registry(desk),
        repository_creation_template: Some(shown),
    })
}

/// Refuses settings that Gantry could not apply to a template's repositories.
fn check(
    encryption: Option<EncryptionConfigurationForRepositoryCreationTemplate>,
    role: Option<&str>,
) -> Result<(), Fault> {
    if role.is_some() {
        return Err(unsupported("customRoleArn"));
    }
    let given = encryption.map(|it| (it.encryption_type, it.kms_key));
    given.map_or(Ok(()), |(kind, key)| repository::check_encryption(kind, key.as_deref()))
}

/// Removes the slash after a prefix, which makes no difference.
fn prefix(given: &str) -> Text {
    given.trim_end_matches('/').into()
}

fn purposes(given: &[RCTAppliedFor]) -> BTreeSet<Text> {
    given.iter().map(|purpose| purpose.to_string().into()).collect()
}

fn checked(text: String) -> Result<Text, Fault> {
    policy::check_text(&text)?;
    Ok(text.into())
}

/// Parses a lifecycle policy; an empty text removes the policy.
fn read_lifecycle(text: Option<String>) -> Result<Option<LifecyclePolicy>, Fault> {
    text.filter(|text| !text.is_empty()).map(|text| lifecycle::read(&text)).transpose()
}

fn registry(desk: &Desk<'_>) -> Option<String> {
    Some(desk.call.world.account.to_string())
}

fn of_world<'a>(
    state: &'a State,
    world: &World,
) -> impl Iterator<Item = &'a std::sync::Arc<CreationTemplate>> {
    let (from, world) = ((world.clone(), Text::from("")), world.clone());
    state.creation_templates.range(from..).take_while(move |row| row.world == world)
}

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeRepositoryCreationTemplatesRequest,
) -> Result<DescribeRepositoryCreationTemplatesResponse, Fault> {
    let window = Window::of(desk, &input, input.max_results, input.next_token.as_deref())?;
    let prefixes = input.prefixes.unwrap_or_default();
    let (rows, next_token) = if prefixes.is_empty() {
        let rows = of_world(state, &desk.call.world).map(|row| &**row);
        let page = page::of(rows, |row| row.prefix.to_string(), &window);
        (page.items, page.next_token)
    } else {
        page::not_with(&window, "prefixes")?;
        // Prefixes without a template are skipped: the model has no error for them.
        (prefixes.iter().filter_map(|given| look_up(state, desk, given)).collect(), None)
    };
    Ok(DescribeRepositoryCreationTemplatesResponse {
        registry_id: registry(desk),
        repository_creation_templates: Some(rows.into_iter().map(shape).collect()),
        next_token,
    })
}

fn look_up<'a>(state: &'a State, desk: &Desk<'_>, given: &str) -> Option<&'a CreationTemplate> {
    let row = state.creation_templates.get(&(desk.call.world.clone(), prefix(given)));
    row.map(|row| &**row)
}

fn find<'a>(state: &'a State, desk: &Desk<'_>, given: &str) -> Result<&'a CreationTemplate, Fault> {
    look_up(state, desk, given).ok_or_else(|| {
        let message = format!(
            "The repository creation template with prefix '{given}' does not exist in the \
             registry with id '{}'",
            desk.call.world.account
        );
        Fault::modelled(&error::TemplateNotFoundException, message)
    })
}

/// Updates a template; members that are not given stay as they are.
pub fn update(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UpdateRepositoryCreationTemplateRequest,
) -> Result<UpdateRepositoryCreationTemplateResponse, Fault> {
    check(input.encryption_configuration, input.custom_role_arn.as_deref())?;
    let mut row = find(tx, desk, &input.prefix)?.clone();
    row.description = input.description.map(Text::from).or(row.description);
    if let Some(given) = input.applied_for {
        row.applied_for = purposes(&given);
    }
    if let Some(given) = input.image_tag_mutability {
        let filters = input.image_tag_mutability_exclusion_filters;
        row.mutability = mutability::read(Some(given), filters)?;
    }
    if let Some(text) = input.repository_policy {
        row.policy = Some(text).filter(|text| !text.is_empty()).map(checked).transpose()?;
    }
    if let Some(text) = input.lifecycle_policy {
        row.lifecycle = read_lifecycle(Some(text))?;
    }
    if let Some(tags) = input.resource_tags {
        row.tags = tag::read(tags).map_err(tag::Wrong::of_template)?;
    }
    row.updated_at = tx.now;
    let shown = shape(&row);
    tx.put(row);
    Ok(UpdateRepositoryCreationTemplateResponse {
        registry_id: registry(desk),
        repository_creation_template: Some(shown),
    })
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteRepositoryCreationTemplateRequest,
) -> Result<DeleteRepositoryCreationTemplateResponse, Fault> {
    let row = find(tx, desk, &input.prefix)?.clone();
    tx.remove::<CreationTemplate>(&(row.world.clone(), row.prefix.clone()));
    Ok(DeleteRepositoryCreationTemplateResponse {
        registry_id: registry(desk),
        repository_creation_template: Some(shape(&row)),
    })
}

fn shape(row: &CreationTemplate) -> RepositoryCreationTemplate {
    let text = |it: &Option<Text>| it.as_ref().map(ToString::to_string);
    let (mutability, filters) = mutability::shape(&row.mutability);
    let is_for = |purpose: &RCTAppliedFor| row.applied_for.contains(&*purpose.to_string());
    RepositoryCreationTemplate {
        prefix: Some(row.prefix.to_string()),
        description: text(&row.description),
        encryption_configuration: Some(EncryptionConfigurationForRepositoryCreationTemplate {
            encryption_type: EncryptionType::Aes256,
            kms_key: None,
        }),
        resource_tags: Some(tag::shape(&row.tags)),
        image_tag_mutability: Some(mutability),
        image_tag_mutability_exclusion_filters: filters,
        repository_policy: text(&row.policy),
        lifecycle_policy: row.lifecycle.as_ref().map(|it| it.text.to_string()),
        applied_for: Some(PURPOSES.into_iter().filter(is_for).collect()),
        custom_role_arn: None,
        created_at: Some(row.created_at),
        updated_at: Some(row.updated_at),
    }
}
